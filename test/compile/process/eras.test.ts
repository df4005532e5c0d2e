import { expect, test } from "vitest";
import { compileProcessFile, readProcessFile } from "../../../src/compile/mod.ts";
import { isSince, processEra, processToJson, RELEASES, type Release } from "../../../src/definition/mod.ts";
import { dumpProcess } from "../../../src/hash/mod.ts";
import { readProcessVectors } from "../../process-vectors.ts";

const { files } = readProcessVectors<{ files: Record<string, { yaml: string; env?: Record<string, string> }> }>(
  "files",
);
const WITH_PROCESSES = RELEASES.filter((release) => isSince(release, "0.14"));

/** A process with hashes of 31 bytes, which are valid up to 0.16. */
const SHORT = `key: p
steps:
  - { type: trigger, key: t, instanceHash: "${"1".repeat(31)}", eventKey: e }
  - { type: task, key: u, instanceHash: "${"1".repeat(31)}", taskKey: t }
`;

/** The recorded files, with a name that every compiler reads. */
const FILES = Object.values(files).map(({ yaml, env }) =>
  readProcessFile(yaml.replace(/^name:/m, "key: p\nname:"), { env: env ?? {} }),
);
const EVERY = [...FILES, readProcessFile(SHORT)];

async function outcomes(release: Release): Promise<unknown[]> {
  return await Promise.all(
    EVERY.map(async (file) => {
      const { definition, diagnostics } = await compileProcessFile(file, { release });
      return definition === undefined
        ? diagnostics
        : [diagnostics, processToJson(definition, release), dumpProcess(definition, release)];
    }),
  );
}

test("compiles and hashes a process alike at all releases of an era, and differently at those of others", async () => {
  const byEra = new Map<Release, unknown>();
  for (const release of WITH_PROCESSES) {
    const found = await outcomes(release);
    const era = processEra(release);
    expect([release, found]).toEqual([release, byEra.get(era) ?? found]);
    byEra.set(era, found);
  }
  expect([...byEra.keys()]).toEqual(["0.14", "0.15", "0.17", "0.18", "0.21"]);
  expect(new Set([...byEra.values()].map((found) => JSON.stringify(found))).size).toBe(byEra.size);
});
