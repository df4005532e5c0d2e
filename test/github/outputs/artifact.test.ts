import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run } from "../../../src/github/context/run-parts.ts";
import { uploadArtifact } from "../../../src/github/outputs/artifact.ts";
import type { OutputFolder } from "../../../src/github/outputs/files.ts";

const folder = mkdtempSync(join(tmpdir(), "artifact-"));
const sockets = new Set<Socket>();
const before = { ...process.env };
let silent: Server;

beforeAll(async () => {
  writeFileSync(join(folder, "report.md"), "# Report\n");
  // A service that accepts connections and never answers.
  silent = createServer((socket) => void sockets.add(socket.on("error", () => undefined)));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:run-1:job-1" })).toString("base64url");
  process.env.ACTIONS_RUNTIME_TOKEN = `e30.${claims}.x`;
  process.env.ACTIONS_RESULTS_URL = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
});
afterAll(() => {
  for (const socket of sockets) socket.resetAndDestroy();
  silent.close();
  for (const name of ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"]) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  rmSync(folder, { recursive: true, force: true });
});

function upload(
  signal: AbortSignal,
  timeout: number,
): { readonly result: Promise<unknown>; readonly notices: string[] } {
  const notices: string[] = [];
  const core = {
    group: (_: string, action: () => Promise<unknown>) => action(),
    notice: (words: string) => void notices.push(words),
  };
  const inputs = { artifact: "mesg-definitions", retentionDays: undefined, dryRun: false, timeout };
  const run = { core, env: process.env, inputs, context: { runUrl: "" }, signal, redact: (text: string) => text };
  return { result: uploadArtifact(run as unknown as Run, { folder } as OutputFolder), notices };
}

const NONE = { "artifact-id": "", "artifact-url": "" };

test("ends without an artifact when the artifact service does not answer, so that the run can report", async () => {
  const { result, notices } = upload(new AbortController().signal, 400);
  expect(await result).toEqual(NONE);
  expect(notices).toEqual(["no artifact: the upload did not finish within 0.2 s"]);
});

test("ends at once when the step is canceled during the upload", async () => {
  const stop = new AbortController();
  const { result, notices } = upload(stop.signal, 600_000);
  stop.abort(new Error("the step was canceled"));
  expect(await result).toEqual(NONE);
  expect(notices).toEqual(["no artifact: the step was canceled"]);
});
