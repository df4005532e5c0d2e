import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksOf } from "../documents.ts";
import { runInProcess } from "./run-in-process.ts";
import { argumentsOf } from "./shown-commands.ts";

const blocks = blocksOf("docs/tutorial.md");
const root = resolve(".");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tutorial-"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

const IDENTITY = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_CONFIG_NOSYSTEM: "1",
  HOME: "/nonexistent",
};

/** Runs one line and returns its output; the page shows no output of programs other than mesg-compile. */
async function run(line: string): Promise<{ code: number; stdout: string }> {
  const args = argumentsOf(line);
  if (args !== undefined) return await runInProcess(args);
  const [, to] = /^cd (\w+)$/.exec(line) ?? [];
  if (to !== undefined) process.chdir(to);
  else {
    const identity = { ...IDENTITY, GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.com" };
    execFileSync("sh", ["-c", line], { env: Object.assign({ PATH: process.env.PATH }, identity), stdio: "ignore" });
  }
  return { code: 0, stdout: "" };
}

test.skipIf(process.platform === "win32")("shows in docs/tutorial.md what its commands print", async () => {
  const outputs: string[] = [];
  for (const [index, { language, text, place }] of blocks.entries()) {
    if (language !== "sh") continue;
    const answer = blocks[index + 1]?.language === "text" ? blocks[index + 1]!.text : undefined;
    const lines = text.trim().split("\n");
    for (const [at, line] of lines.entries()) {
      const { code, stdout } = await run(line);
      const isShown = answer !== undefined && at === lines.length - 1;
      // A failure on the page is marked as one.
      expect([place, line, code]).toEqual([place, line, isShown ? 1 : 0]);
      if (isShown) expect(stdout, place).toBe(answer);
      outputs.push(stdout);
    }
  }
  expect(blocks.filter(({ language }) => language === "text")).toHaveLength(2);
  const [deployed = "", listed = ""] = outputs.slice(-2);
  expect(listed).toContain(/hash +(\w+)/.exec(deployed)![1]);
});
