import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadService } from "../../../src/compile/mod.ts";
import { MAX_FILE_BYTES } from "../../../src/yaml/mod.ts";

const root = mkdtempSync(join(tmpdir(), "mesg-load-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.skipIf(process.platform === "win32")("rejects pipes and devices without opening them", async () => {
  mkdirSync(join(root, "piped"));
  mkdirSync(join(root, "linked"));
  execFileSync("mkfifo", [join(root, "pipe"), join(root, "piped", "mesg.yml")]);
  symlinkSync("/dev/zero", join(root, "linked", "mesg.yml"));
  for (const path of [join(root, "pipe"), "/dev/zero"]) {
    await expect(loadService(path)).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringMatching(/found a pipe or a device at/),
    });
  }
  for (const name of ["piped", "linked"]) {
    await expect(loadService(join(root, name))).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringMatching(
        /mesg\.yml: expected a regular file, found a (?:folder, a pipe|symlink that leaves)/,
      ),
    });
  }
});

test("rejects a folder without mesg.yml, or with a folder of that name", async () => {
  await expect(loadService(root)).rejects.toMatchObject({
    kind: "usage",
    message: expect.stringMatching(/found nothing at .*mesg\.yml"$/),
  });
  mkdirSync(join(root, "folder", "mesg.yml"), { recursive: true });
  await expect(loadService(join(root, "folder"))).rejects.toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/found a folder/),
  });
});

test.each(["0.11", "0.13", "0.25", "0.26"] as const)(
  "warns at %s about a price that the Engine drops",
  async (release) => {
    const price = { perCall: "1", perSec: "1", perKB: "1" };
    const definition = { name: "n", sid: "a.b", source: "x", tasks: [{ key: "t", price }], configuration: {} };
    const path = join(root, "priced.json");
    writeFileSync(path, JSON.stringify(definition, undefined, 2));
    const { diagnostics } = await loadService(path, { release });
    const found = diagnostics.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`);
    expect(found).toEqual(release === "0.26" ? [] : ["warning price-dropped /tasks/0/price"]);
  },
);

test("reports a repeated key of JSON of any size", async () => {
  for (const length of [10, MAX_FILE_BYTES]) {
    const bytes = Buffer.from(`{"name": "a",\n "description": "${"x".repeat(length)}",\n "name": "b"}`);
    const contents = new Map([["service.json", bytes]]);
    const found = await loadService("service.json", { contents }).then(
      ({ diagnostics }) =>
        diagnostics.map(({ rule, line, column }) => `${rule} in line ${line}, column ${column}`).join(),
      (error: Error) => error.message,
    );
    expect(found).toMatch(/duplicate.key .*in line 3, column 2/);
  }
});
