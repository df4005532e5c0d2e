import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompiledProcess } from "../../../src/compile/mod.ts";
import type { Diagnostic } from "../../../src/core/mod.ts";
import { EMPTY_DEFINITION, EMPTY_PROCESS } from "../../../src/definition/mod.ts";
import { diffDefinitions } from "../../../src/diff/mod.ts";
import type { Comparison } from "../../../src/github/compare/comparison.ts";
import type { DeployResult } from "../../../src/github/deploy/deployment.ts";
import { NO_PROCESSES } from "../../../src/github/deploy/processes/process-deployment.ts";
import { runToMarkdown } from "../../../src/github/outputs/report/report.ts";
import type { RunReport } from "../../../src/github/outputs/report/run-report.ts";
import type { CheckedProcess } from "../../../src/github/processes/checked-process.ts";
import type { BuiltService } from "../../../src/github/revisions/build-service.ts";
import { COMMENT_BYTES } from "../../../src/report/mod.ts";
import { summarize } from "../../../src/waivers/mod.ts";
import { anyText } from "../../any-text.ts";
import { elementsOf, HOSTILE, markdown } from "../../report/hostile-markdown.ts";

const NONE = { withheld: undefined, host: undefined, isDryRun: false, knowsBefore: true };

const problem = (text: string): Diagnostic => {
  return { severity: "error", rule: "size", message: text, hint: text, pointer: "", file: text, line: 1, column: 1 };
};

function builtService(text: string, digit: string): BuiltService {
  const path = `${digit}${text}`;
  const definition = { ...EMPTY_DEFINITION, sid: `s${text}`, name: text, description: text, source: text };
  const place = { path, inRepository: path, isDefinition: false };
  return { place, file: path, definition, diagnostics: [], waivers: undefined, notices: [], locate: () => undefined };
}

function comparisonOf(service: BuiltService, more: Partial<Comparison>): Comparison {
  const nothing = { changes: [], summary: summarize([]), sources: "none", lineOf: () => undefined } as const;
  return { status: "new", service, ...nothing, ...more };
}

/** Services in every state, with a text wherever a repository, an Engine or GitHub puts one. */
function comparisonsOf(text: string): Comparison[] {
  const [invalid, unread, removed, fresh, moved] = ["1", "2", "3", "4", "5"].map((digit) => builtService(text, digit));
  const edit = { line: 1, migration: "drop-id", explanation: text };
  const migration = { steps: [edit], diff: `-${text}\n+${text}\n`, file: text, isWhole: false, tasks: [], calls: [] };
  return [
    comparisonOf(
      {
        ...invalid!,
        diagnostics: [problem(text)],
        migration: migration as unknown as NonNullable<BuiltService["migration"]>,
      },
      { status: "invalid" },
    ),
    comparisonOf(unread!, { status: "unknown", base: { state: "unreadable", file: text, reason: text } }),
    comparisonOf(removed!, { status: "removed" }),
    comparisonOf(fresh!, { status: "new" }),
    comparisonOf(moved!, { status: "same", before: builtService(text, "6") }),
  ];
}

function processOf(text: string): CheckedProcess {
  const written = { ...EMPTY_PROCESS, name: `p${text}`, nodes: [{ kind: "none" as const, key: text }] };
  const compiled: CompiledProcess = {
    written,
    diagnostics: [problem(text)],
    text: "",
    nodes: new Map(),
    locate: () => undefined,
  };
  const change = {
    rule: "process-name",
    severity: "cosmetic",
    path: text,
    pointer: "/name",
    explanation: "x",
  } as const;
  return {
    file: text,
    movedFrom: text,
    status: "broken",
    compiled,
    hash: text,
    release: "0.20",
    changes: [{ ...change, before: text, after: text }],
    brought: [],
  };
}

function reportOf(text: string, more: Partial<RunReport> = {}): RunReport {
  const comparisons = comparisonsOf(text);
  const [, , , fresh] = comparisons;
  const process = processOf(text);
  const refused = { service: fresh!.service, outcome: "refused", reason: text } as const;
  const preview = {
    services: new Map([[fresh!.service, refused]]),
    count: 1,
    host: text,
    notCalled: undefined,
    withheld: undefined,
  };
  const publication = { service: fresh!.service, outcome: "failed", error: text, manifest: text } as const;
  return {
    comparisons,
    processes: [process],
    release: "0.11",
    releaseWords: text,
    deployment: { ...NONE, services: new Map(), preview },
    processDeployment: { ...NO_PROCESSES, withheld: text, previews: [{ process, outcome: "refused", reason: text }] },
    marketplace: { services: new Map([[fresh!.service, publication]]), withheld: undefined },
    commit: "1".repeat(40),
    commitWords: "the checkout",
    base: { commit: text, words: "set by the input against" },
    baseProblem: text,
    notices: [text],
    isPullRequest: true,
    acceptedByLabel: false,
    today: "2026-11-20",
    linkOf: ({ file }) => `https://github.com/acme/services/blob/1/${file}`,
    runUrl: "https://github.com/acme/services/actions/runs/1",
    artifact: "",
    ...more,
  };
}

/** The report of a deploy that failed for one service, and replaced another version of one. */
function deployReportOf(text: string): RunReport {
  const [failed, created] = [builtService(text, "1"), builtService(text, "2")];
  const definition = {
    ...EMPTY_DEFINITION,
    hash: text,
    tasks: [{ key: text, name: "", description: "", inputs: [], outputs: [] }],
  };
  const changes = diffDefinitions(definition, created.definition!);
  const previous = { definition, count: 2, changes, summary: summarize(changes) };
  const services: DeployResult["services"] = new Map([
    [failed, { service: failed, outcome: "failed", previous: undefined, error: text }],
    [created, { service: created, outcome: "created", previous }],
  ]);
  const comparisons = [failed, created].map((service) => comparisonOf(service, { status: "unknown" }));
  return reportOf(text, { comparisons, deployment: { ...NONE, services, host: text }, baseProblem: undefined });
}

const REPORTS = { "a pull request": reportOf, "a deploy": deployReportOf };

describe.each(Object.entries(REPORTS))("report of %s", (_, reportWith) => {
  const render = (text: string) => runToMarkdown(reportWith(text), Number.MAX_SAFE_INTEGER);
  const plain = elementsOf(render("plain"));

  // A blank reason is no paragraph.
  const texts = HOSTILE.filter((text) => text.trim() !== "");
  test.each(texts.map((text) => [text.slice(0, 60), text]))("keeps %j inert", (_name, text) => {
    const report = render(text);
    expect(elementsOf(report)).toBe(plain);
    // A zero-width space keeps GitHub from linking mentions and addresses.
    const rest = report.replaceAll(/^<\/?(details|summary)>.*$/gm, "").replaceAll("\u200b", "");
    expect(rest).not.toMatch(/<!--|^\s*::|##\[/m);
    expect(rest.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Bidi_Control}]/u);
  });

  test("keeps any text inert", () => {
    fc.assert(
      fc.property(
        anyText().filter((text) => text.trim() !== ""),
        (text) => {
          expect(elementsOf(render(text))).toBe(plain);
        },
      ),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 30) },
    );
  });

  test("mentions nobody, and links only to the run and to files of the repository", () => {
    const tokens = markdown.parse(render("@everyone https://evil.example"), {});
    const inline = tokens.flatMap(({ children }) => children ?? []);
    const targets = inline.filter(({ type }) => type === "link_open").map((link) => link.attrGet("href"));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets)
      expect(target).toMatch(/^https:\/\/github\.com\/(?:acme\/services|mesg\/compile-action)\//);
    expect(inline.filter(({ type, content }) => type === "text" && content.includes("@everyone"))).toEqual([]);
  });

  test.each([COMMENT_BYTES, 4000, 1000])("fits in %i bytes", (bytes) => {
    const long = "`<*\u202e@".repeat(4000);
    expect(Buffer.byteLength(runToMarkdown(reportWith(long), bytes))).toBeLessThanOrEqual(bytes);
  });
});
