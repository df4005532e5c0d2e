import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { takeSource } from "../../../src/source/mod.ts";

const ROOT = mkdtempSync(join(tmpdir(), "assert-tar-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

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
