import { expect, test } from "vitest";
import { Concealer } from "../../../src/core/mod.ts";
import type { Core } from "../../../src/github/context/run-parts.ts";
import { safeCore } from "../../../src/github/outputs/safe-core.ts";

const HOSTILE = "a\n::error::x\u001b[31m\u202e canary-0123";

test.each(["notice", "warning", "error"] as const)("makes text and properties of a %s inert", (kind) => {
  const seen: unknown[] = [];
  const core = { [kind]: (...given: unknown[]) => seen.push(given) } as unknown as Core;
  const secrets = new Concealer();
  secrets.add("canary-0123", "whole");
  safeCore(core, secrets)[kind](HOSTILE, { title: HOSTILE, file: HOSTILE, startLine: 3 });
  const inert = "a\\n::error::x\\u001b[31m\\u202e ***";
  expect(seen).toEqual([["a\n\\u003a:error::x\\u001b[31m\\u202e ***", { title: inert, file: inert, startLine: 3 }]]);
});
