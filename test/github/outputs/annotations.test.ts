import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/core/mod.ts";
import { EMPTY_DEFINITION } from "../../../src/definition/mod.ts";
import { diffDefinitions } from "../../../src/diff/mod.ts";
import type { Comparison } from "../../../src/github/compare/comparison.ts";
import type { DeployResult } from "../../../src/github/deploy/deployment.ts";
import { annotationsOf, deployAnnotations } from "../../../src/github/outputs/annotations.ts";
import { summarize } from "../../../src/waivers/mod.ts";

/** The number of annotations of each severity that GitHub shows of a step. */
const SHOWN = 10;

const task = (key: string) => ({ key, name: "", description: "", inputs: [], outputs: [] });
const problem = (severity: Diagnostic["severity"]): Diagnostic => ({
  severity,
  rule: "size",
  message: "x",
  pointer: "",
  file: "a/mesg.yml",
});

function comparison(breaks: number, diagnostics: readonly Diagnostic[], more: Partial<Comparison> = {}): Comparison {
  const tasks = Array.from({ length: breaks }, (_, index) => task(`t${index}`));
  const changes = diffDefinitions({ ...EMPTY_DEFINITION, tasks }, EMPTY_DEFINITION);
  const place = { path: "a", inRepository: "a", isDefinition: false };
  const service = { place, file: "a/mesg.yml", diagnostics, waivers: undefined, notices: [], locate: () => undefined };
  return {
    status: "changed",
    service,
    changes,
    summary: summarize(changes),
    sources: "same",
    lineOf: () => undefined,
    ...more,
  };
}

describe("annotations", () => {
  test("are written only if they are shown", () => {
    let located = 0;
    const lineOf = () => {
      located++;
      return undefined;
    };
    expect(annotationsOf([comparison(10_000, [], { lineOf })], true)).toHaveLength(SHOWN - 1);
    expect(located).toBeLessThan(SHOWN);
  });

  test("reserve one for the reason why the step fails", () => {
    const counts = fc.nat(40);
    fc.assert(
      fc.property(counts, counts, counts, counts, fc.boolean(), (breaks, errors, warnings, deploys, fails) => {
        const diagnostics = [
          ...Array.from({ length: errors }, () => problem("error")),
          ...Array.from({ length: warnings }, () => problem("warning")),
        ];
        const found = annotationsOf([comparison(breaks, diagnostics)], fails);
        const { service } = comparison(0, []);
        const services = Array.from({ length: deploys }, () => ({ service, outcome: "failed", error: "x" }));
        const all = [...found, ...deployAnnotations({ services } as unknown as DeployResult, found)];
        for (const severity of ["error", "warning", "notice"]) {
          const shown = all.filter((annotation) => annotation.severity === severity);
          expect(shown.length).toBeLessThan(SHOWN);
        }
        const counted = found.flatMap(({ title, message }) =>
          title === "More" ? [Number(/and (\d+) more/.exec(message)?.[1]) - 1] : [],
        );
        expect(found.length + counted.reduce((sum, count) => sum + count, 0)).toBe(breaks + errors + warnings);
      }),
    );
  });

  test("start with the worst problem", () => {
    const problems = Array.from({ length: 20 }, () => problem("error"));
    const reason = { state: "unreadable", file: "b/mesg.yml", reason: "gone" } as const;
    const found = annotationsOf(
      [
        comparison(0, problems),
        comparison(0, [], { status: "unknown", base: reason }),
        comparison(1, []),
        comparison(0, [], { status: "removed" }),
      ],
      true,
    );
    expect(found.map(({ title }) => title).slice(0, 4)).toEqual([
      "Service removed",
      "Breaking: Task removed",
      "Breaking changes not checked",
      "mesg.yml: size",
    ]);
    expect(found.at(-1)?.message).toBe("and 15 more: see the job's summary");
  });

  test("show a reason once for all services that share it", () => {
    const base = { state: "unreadable", file: "a/mesg.yml", reason: "gone" } as const;
    const unknown = comparison(0, [], { status: "unknown", base });
    expect(annotationsOf([unknown, unknown, unknown], true)).toHaveLength(1);
  });
});
