import { expect, test } from "vitest";
import { unchangedMarkdown } from "../../../src/github/outputs/report/report.ts";
import type { RunReport } from "../../../src/github/outputs/report/run-report.ts";
import { COMMENT_BYTES } from "../../../src/report/mod.ts";

/** The report of a run without services. */
function report(notices: readonly string[]): RunReport {
  const nothing = { services: new Map(), withheld: undefined };
  return {
    comparisons: [],
    processes: [],
    release: "0.11",
    releaseWords: undefined,
    deployment: { ...nothing, host: undefined, isDryRun: false, knowsBefore: false },
    processDeployment: { processes: [], host: undefined, isDryRun: false, withheld: undefined, previews: [] },
    marketplace: nothing,
    commit: "1".repeat(40),
    commitWords: "the checkout",
    base: undefined,
    baseProblem: undefined,
    notices,
    isPullRequest: true,
    acceptedByLabel: false,
    today: "2026-11-20",
    linkOf: () => undefined,
    runUrl: "https://github.com/acme/services/actions/runs/1",
    artifact: "",
  };
}

test("shows the notices of a pull request that no longer changes anything", () => {
  expect(unchangedMarkdown(report(["a@b is not checked"]), COMMENT_BYTES)).toContain("- a@\u200bb is not checked");
});

test("fits in a comment, however many notices there are", () => {
  const many = Array.from({ length: 1000 }, (_, index) => `process-path ${index} ${"*#<".repeat(200)}`);
  const text = unchangedMarkdown(report(many), COMMENT_BYTES);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(COMMENT_BYTES);
  expect(text).toMatch(/^## ✅ .*\n\nThis pull request no longer changes any service\.\n\n\*Shortened\.\* \[The run\]/);
});
