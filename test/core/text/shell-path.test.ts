import { expect, test } from "vitest";
import { shellPath } from "../../../src/core/mod.ts";

test.each([
  ["services/greeter", "services/greeter"],
  ["", "''"],
  ["my service", "'my service'"],
  ["it's $(id)", "'it'\\''s $(id)'"],
  ["--write", "./--write"],
  ["-a b", "'./-a b'"],
])("writes the path %j as %s", (path, written) => expect(shellPath(path)).toBe(written));
