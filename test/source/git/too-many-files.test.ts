import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { describe, expect, test } from "vitest";
import { runGit } from "../../../src/source/git/process.ts";
import { findRepository, openFolder, readSourceTree } from "../../../src/source/mod.ts";
import { git, repository } from "./repositories.ts";

/** The most files that a test opens. */
const MOST = 100_000;
/** How many files this process may have open; undefined without a limit, and on Windows. */
const limit = (process.report.getReport() as { userLimits?: Limits }).userLimits?.open_files.soft;

type Limits = { open_files: { soft: number | "unlimited" } };

/** Runs an operation while this process can open only so many more files. @returns Its result or error. */
async function withRoomFor(free: number, operation: () => Promise<unknown>): Promise<unknown> {
  const open: number[] = [];
  try {
    for (;;) open.push(openSync(devNull, "r"));
  } catch {
    for (const file of open.splice(0, free)) closeSync(file);
  }
  try {
    return await operation().catch((error: unknown) => error);
  } finally {
    for (const file of open) closeSync(file);
  }
}

const FILES = { "mesg.yml": "name: x\n", "data/.gitattributes": "*.txt text eol=crlf\n", "data/a.txt": "a\n" };
const TOO_MANY = { message: "cannot run git: too many open files", hint: "raise the limit of open files (ulimit -n)" };

describe.skipIf(!(Number(limit) < MOST))("a process that may open no more files", () => {
  test("reports that it cannot run git", async () => {
    for (const free of [0, 2, 6]) {
      const answer = await withRoomFor(free, () => runGit(["version"]));
      if (free < 3 || answer instanceof Error) expect(answer).toMatchObject(TOO_MANY);
      else expect(answer).toMatchObject({ code: 0 });
    }
  });

  test("reads a repository completely or reports the problem", async () => {
    const folder = repository(FILES);
    const read = async () => (await readSourceTree(await openFolder(folder))).entries.map(({ path }) => path);
    const whole = await read();
    for (let free = 0; free < 24; free += 5) {
      const outcome = await withRoomFor(free, read);
      if (outcome instanceof Error) expect(outcome.message).toMatch(/too many open files/);
      else expect(outcome).toEqual(whole);
    }
  });

  test("starts git no earlier than for the first request", async () => {
    const folder = repository(FILES);
    const { objects } = (await findRepository(folder))!;
    const id = git(folder, ["rev-parse", "HEAD:data/a.txt"]);
    const failed = await withRoomFor(2, async () => {
      objects.expect("sizes");
      return await objects.sizes([id]);
    });
    expect(failed).toMatchObject(TOO_MANY);
    expect(await objects.sizes([id])).toEqual([2]);
  });
});
