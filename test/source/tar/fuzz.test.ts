import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Output, runCommand } from "../../../src/command/mod.ts";
import { command } from "../../../src/scripts/hash.ts";
import { randomOf } from "../../mutations.ts";
import { damagedTar, validTars } from "./damaged-tar.ts";

/** MESG_FUZZ_TARS=20000 npx vitest run test/source/tar/fuzz.test.ts --testTimeout 3600000 */
const TARS = Number(process.env.MESG_FUZZ_TARS ?? 100);
const SEED = Number(process.env.MESG_FUZZ_SEED ?? 1);

const folder = mkdtempSync(join(tmpdir(), "tar-fuzz-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(`hash --source answers each of ${TARS} damaged archives with a hash or an error`, async () => {
  const [definition, tar] = [join(folder, "service.json"), join(folder, "source.tar")];
  writeFileSync(
    definition,
    JSON.stringify({ name: "x", sid: "x", source: "QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV" }),
  );
  const good = await validTars();
  const random = randomOf(SEED);
  const codes: Record<number, number> = {};
  let slowest = 0;
  let before = 0;
  for (let run = 0; run < TARS; run++) {
    writeFileSync(tar, damagedTar(random, good));
    const words: string[] = [];
    const output: Output = { isTerminal: false, write: async (text) => void words.push(String(text)) };
    const begin = performance.now();
    const code = await runCommand(command, [definition, "--source", tar, "--max-source-size", "64MiB"], {
      env: {},
      stdout: output,
      stderr: output,
      signal: new AbortController().signal,
    });
    slowest = Math.max(slowest, performance.now() - begin);
    codes[code] = (codes[code] ?? 0) + 1;
    expect([0, 1], words.join("")).toContain(code);
    expect(words.join("")).not.toMatch(/defect|\bat .*\.ts:\d/);
    if (run === Math.floor(TARS / 10)) before = process.memoryUsage.rss();
  }
  expect(Math.min(codes[0]!, codes[1]!)).toBeGreaterThan(TARS / 20);
  if (process.env.MESG_FUZZ_TARS) {
    const [from, to] = [before, process.memoryUsage.rss()].map((bytes) => Math.round(bytes / 1_048_576));
    console.log(
      `${TARS} archives through hash --source:`,
      JSON.stringify({ codes, slowest: Math.round(slowest), from, to }),
    );
  }
});
