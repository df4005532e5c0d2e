import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { CLI, mesgCompile } from "../cli.ts";

const ROOT = mkdtempSync(join(tmpdir(), "closed-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));
mkdirSync(join(ROOT, "service"));
writeFileSync(join(ROOT, "service", "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\n");
writeFileSync(join(ROOT, "service", "Dockerfile"), "FROM scratch\n");
writeFileSync(join(ROOT, "old.json"), '{"name":"a","sid":"a","tasks":[{"key":"stop"}]}');

/** Runs the bundle with a stream whose reader is closed. @returns The exit code. */
function runUnread(stream: "stdout" | "stderr", ...args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    child[stream].destroy();
    child.on("error", reject);
    child.on("exit", resolve);
  });
}

test.each(["stdout", "stderr"] as const)("keeps the exit code of the command with a closed %s", async (stream) => {
  expect(await runUnread(stream, "diff", "old.json", "service")).toBe(1);
  expect(await runUnread(stream, "diff", "service", "service")).toBe(0);
  expect(await runUnread(stream, "validate", "missing")).toBe(2);
});

test("finishes a deployment with a closed stdout", async () => {
  expect(await runUnread("stdout", "deploy", "service", "--local")).toBe(0);
  expect(JSON.parse((await mesgCompile(["list", "--local", "--json"], { cwd: ROOT })).stdout)).toMatchObject([
    { sid: "a" },
  ]);
});
