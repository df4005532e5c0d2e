import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../../src/ipfs/call-policy.ts";
import { folderStore } from "../../../src/ipfs/mod.ts";
import { bytesOf, sourceOf } from "../sources.ts";

const BYTES = bytesOf(600_000);
const { sourceId } = await sourceOf(BYTES);

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "folder-store-"));
  path = join(folder, `${sourceId}.tar`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(limit = 1_000_000): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const options = { policy: DEFAULT_POLICY, signal: new AbortController().signal, limit };
  for await (const chunk of folderStore(folder).read(sourceId, options)) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks);
}

test("reads the archive of a source", async () => {
  writeFileSync(path, BYTES);
  expect((await read()).equals(BYTES)).toBe(true);
});

test.each<[string, () => void, string, string]>([
  ["that is missing", () => undefined, "environment", "missing archive"],
  ["that is a folder", () => mkdirSync(path), "environment", "found a folder, a pipe or a device"],
  ["that is a pipe", () => execFileSync("mkfifo", [path]), "environment", "found a folder, a pipe or a device"],
  ["of another source", () => writeFileSync(path, bytesOf(600_000, "b")), "refused", "has another source: its bytes"],
  ["that is too large", () => writeFileSync(path, Buffer.alloc(1_000_001)), "refused", "expected at most 976.6 KiB"],
])("rejects an archive %s", async (_, write, kind, words) => {
  write();
  await expect(read()).rejects.toMatchObject({ kind, message: expect.stringContaining(words) });
});
