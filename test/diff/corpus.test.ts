import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import type { ServiceDefinition } from "../../src/definition/mod.ts";
import { diffDefinitions, summarize } from "../../src/diff/mod.ts";
import { changesToMarkdown, changesToText } from "../../src/report/mod.ts";
import { applyChanges } from "./apply.ts";

/** A folder with an index.json of {file, repo, path, date, kind} and the files in files/: versions of real services. */
const CORPUS = process.env.MESG_CORPUS;

test.runIf(CORPUS !== undefined)("consecutive versions of real services are compared and reported", () => {
  interface Version {
    readonly file: string;
    readonly repo: string;
    readonly path: string;
    readonly date?: string;
    readonly kind: string;
  }
  const index = JSON.parse(readFileSync(join(CORPUS!, "index.json"), "utf8")) as Version[];
  const services = groupBy(
    index.filter(({ kind }) => kind === "mesg"),
    ({ repo, path }) => `${repo}:${path}`,
  );
  let steps = 0;
  const rules: Record<string, number> = {};
  for (const versions of services.values()) {
    const sorted = [...versions].sort((a, b) => Date.parse(a.date ?? "0") - Date.parse(b.date ?? "0"));
    let before: ServiceDefinition | undefined;
    for (const { file } of sorted) {
      const bytes = readFileSync(join(CORPUS!, "files", file));
      const after = compileService(bytes, { dockerfile: true }).definition;
      if (before !== undefined && after !== undefined) {
        const changes = diffDefinitions(before, after);
        const report = { summary: summarize(changes), changes };
        expect(changesToText(report)).not.toBe("");
        expect(Buffer.byteLength(changesToMarkdown({ ...report, after }))).toBeLessThanOrEqual(65_536);
        expect(applyChanges(before, changes)).toEqual(after);
        for (const { rule } of changes) rules[rule] = (rules[rule] ?? 0) + 1;
        steps++;
      }
      // A version that does not compile (another dialect, a mistake) is passed over.
      before = after ?? before;
    }
  }
  console.log(`${steps} steps`, rules);
  expect(steps).toBeGreaterThan(0);
});

/** Map.groupBy came with Node 21. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
