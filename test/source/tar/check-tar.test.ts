import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { takeSource } from "../../../src/source/mod.ts";

const ROOT = mkdtempSync(join(tmpdir(), "check-tar-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

test("notices a file that no Engine can unpack, compressed or not", async () => {
  const noticesOf = async (bytes: Uint8Array) => {
    const file = join(ROOT, "source");
    writeFileSync(file, bytes);
    return (await takeSource(file, { withoutDigest: true })).notices;
  };
  const folder = mkdtempSync(join(ROOT, "folder-"));
  writeFileSync(join(folder, "mesg.yml"), "name: a\n");
  const tar = join(ROOT, "real.tar");
  await takeSource(folder, { tar, withoutDigest: true });
  const bytes = readFileSync(tar);
  const bzip2 = Buffer.from("BZh91AY&SY");
  for (const good of [bytes, gzipSync(bytes), bzip2, Buffer.alloc(1024), Buffer.alloc(0)]) {
    expect(await noticesOf(good)).toEqual([]);
  }
  const notice = `${JSON.stringify(join(ROOT, "source"))} is not a tar archive: no Engine can unpack this source`;
  for (const bad of [Buffer.from("root:x:0:0\n"), bytes.subarray(1), bytes.subarray(0, 511), Buffer.alloc(600, 1)]) {
    expect(await noticesOf(bad)).toEqual([notice]);
  }
});

test("accepts neither a CAR of a source as its tar, nor a definition", async () => {
  const [folder, car, tar] = [ROOT, join(ROOT, "x.car"), join(ROOT, "x.tar")];
  writeFileSync(join(folder, "mesg.yml"), "name: a\n");
  const { sourceId } = await takeSource(folder, { car, tar, withoutDigest: true });
  await expect(takeSource(car)).rejects.toMatchObject({
    kind: "usage",
    message: `expected a source as TAR or FOLDER, found a CAR at ${JSON.stringify(car)}`,
  });
  const definition = join(ROOT, "a.json");
  writeFileSync(definition, '{\n  "name": "a"\n}\n');
  await expect(takeSource(definition)).rejects.toMatchObject({ message: expect.stringContaining("found JSON at") });
  expect((await takeSource(tar)).sourceId).toBe(sourceId);
});
