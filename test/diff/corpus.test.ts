import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { readDefinition, type ServiceDefinition } from "../../src/definition/mod.ts";
import { diffDefinitions } from "../../src/diff/mod.ts";
import { changesToMarkdown, changesToText } from "../../src/report/mod.ts";
import { summarize } from "../../src/waivers/mod.ts";
import { applyChanges } from "./apply.ts";

/**
 * A folder of versions of real services: an index.json of {file, repo, path, date, kind} with the files in files/, and in
 * compiled/ definitions that were committed, as `SERVICE@COMMIT.json`.
 */
const CORPUS = process.env.MESG_CORPUS;

interface Version {
  readonly file: string;
  readonly repo: string;
  readonly path: string;
  readonly date?: string;
  readonly kind: string;
}

/** Compares two versions, and checks what must hold for every comparison. @returns The rules that occurred. */
function report(before: ServiceDefinition, after: ServiceDefinition): string[] {
  const changes = diffDefinitions(before, after);
  const report = { summary: summarize(changes), changes };
  expect(changesToText(report)).not.toBe("");
  expect(Buffer.byteLength(changesToMarkdown({ ...report, after }))).toBeLessThanOrEqual(65_536);
  return changes.map(({ rule }) => rule);
}

/** Steps from each version to the next one that compiles; skips other dialects and mistakes. */
function stepsOf(
  versions: readonly (Version & { definition: ServiceDefinition })[],
  keyOf: (version: Version & { definition: ServiceDefinition }) => string,
) {
  const latest = new Map<string, ServiceDefinition>();
  const steps: [before: ServiceDefinition, after: ServiceDefinition][] = [];
  for (const version of versions) {
    const before = latest.get(keyOf(version));
    if (before !== undefined) steps.push([before, version.definition]);
    latest.set(keyOf(version), version.definition);
  }
  return steps;
}

describe.runIf(CORPUS !== undefined)("versions of real services", () => {
  test("compares consecutive versions of a file, and of a service under any path", () => {
    const index = JSON.parse(readFileSync(join(CORPUS!, "index.json"), "utf8")) as Version[];
    const versions = index
      .filter(({ kind }) => kind === "mesg")
      .flatMap((version) => {
        const bytes = readFileSync(join(CORPUS!, "files", version.file));
        const { definition } = compileService(bytes, { dockerfile: true });
        return definition === undefined ? [] : [{ ...version, definition }];
      })
      .sort((left, right) => Date.parse(left.date ?? "0") - Date.parse(right.date ?? "0"));
    const byPath = stepsOf(versions, ({ repo, path }) => `${repo}:${path}`);
    const byName = stepsOf(versions, ({ repo, definition }) => `${repo}:${definition.sid || definition.name}`);
    const rules: Record<string, number> = {};
    for (const [before, after] of [...byPath, ...byName]) {
      for (const rule of report(before, after)) rules[rule] = (rules[rule] ?? 0) + 1;
      expect(applyChanges(before, diffDefinitions(before, after))).toEqual(after);
    }
    console.log(`${byPath.length} steps of a file, ${byName.length} of a service`, rules);
    expect(byPath.length).toBeGreaterThan(0);
  });

  test("compares committed definitions with each other", () => {
    const folder = join(CORPUS!, "compiled");
    const services = new Map<string, ServiceDefinition[]>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
      const service = file.split("@")[0]!;
      const { definition } = readDefinition(readFileSync(join(folder, file)));
      services.set(service, [...(services.get(service) ?? []), definition]);
    }
    let steps = 0;
    const rules: Record<string, number> = {};
    for (const versions of services.values()) {
      for (const [index, before] of versions.entries()) {
        for (const after of versions.filter((_, other) => other !== index)) {
          for (const rule of report(before, after)) rules[rule] = (rules[rule] ?? 0) + 1;
          steps++;
        }
      }
      console.log(`${versions.length} versions`);
    }
    console.log(`${steps} steps`, rules);
    expect(steps).toBeGreaterThan(0);
  });
});
