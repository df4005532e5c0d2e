import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommand } from "../../src/command/mod.ts";
import { command as compile } from "../../src/scripts/compile.ts";

const ROOT = mkdtempSync(join(tmpdir(), "written-files-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

test.each(["--out", "--tar", "--car"])(
  "compile %s writes nothing through a symlink that leaves the folder",
  async (option) => {
    const [outside, work] = [mkdtempSync(join(ROOT, "outside")), mkdtempSync(join(ROOT, "work"))];
    const service = join(work, "service");
    mkdirSync(service);
    writeFileSync(join(outside, "kept"), "kept");
    symlinkSync(outside, join(work, "link"));
    symlinkSync(join(outside, "kept"), join(work, "file"));
    symlinkSync(join(outside, "new"), join(work, "dangling"));
    writeFileSync(join(service, "mesg.yml"), "name: a\nsid: a\ntasks: {a: {outputs: {b: {type: String}}}}\n");
    writeFileSync(join(service, "Dockerfile"), "FROM scratch\n");
    const written: string[] = [];
    const output = { isTerminal: false, write: async (data: string | Uint8Array) => void written.push(String(data)) };
    const environment = { env: {}, stdout: output, stderr: output, signal: new AbortController().signal };
    const cwd = process.cwd();
    process.chdir(work);
    try {
      for (const path of ["link/out", "link/kept", "file", "dangling", join(work, "link/out")]) {
        expect(await runCommand(compile, ["service", option, path], environment), path).toBe(1);
        expect(written.join("")).toContain("is a symlink that leaves the folder");
      }
      expect(await runCommand(compile, ["service", option, "result"], environment)).toBe(0);
    } finally {
      process.chdir(cwd);
    }
    expect(readdirSync(outside)).toEqual(["kept"]);
    expect(readFileSync(join(outside, "kept"), "utf8")).toBe("kept");
  },
);
