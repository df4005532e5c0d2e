import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MesgError, writeWhole } from "../../../src/core/mod.ts";
import { CLI } from "../../cli.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "whole-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

describe("writeWhole", () => {
  test("creates the file when its writer ends, and returns the writer's result", async () => {
    const path = join(folder, "a");
    const answer = await writeWhole(path, async (file) => {
      await file.write(bytes("____ two"));
      await file.write(bytes(" three"));
      await file.write(bytes("one!"), 0);
      expect(existsSync(path)).toBe(false);
      return 42;
    });
    expect({ answer, text: readFileSync(path, "utf8") }).toEqual({ answer: 42, text: "one! two three" });
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("replaces a pipe that nobody reads, where its caller wants a file", async () => {
    const path = join(folder, "a");
    expect(spawnSync("mkfifo", [path]).status).toBe(0);
    await writeWhole(path, (file) => file.write(bytes("new")), { replacesPipes: true });
    expect(statSync(path).isFile()).toBe(true);
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test("keeps an existing file until its writer ends", async () => {
    const path = join(folder, "a");
    writeFileSync(path, "old");
    await writeWhole(path, async (file) => {
      await file.write(bytes("new"));
      expect(readFileSync(path, "utf8")).toBe("old");
    });
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test("keeps an existing file, and leaves nothing else, when its writer throws", async () => {
    const path = join(folder, "a");
    writeFileSync(path, "old");
    const writer = writeWhole(path, async (file) => {
      await file.write(bytes("half"));
      expect(readdirSync(folder)).toHaveLength(2);
      throw new RangeError("enough");
    });
    await expect(writer).rejects.toThrow(RangeError);
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test("keeps an existing file when a file system reports a failed write only on close", async () => {
    const path = join(folder, "a");
    writeFileSync(path, "old");
    const probe = await open(path);
    using sync = vi.spyOn(Object.getPrototypeOf(probe) as FileHandle, "sync");
    await probe.close();
    sync.mockImplementationOnce(async function (this: FileHandle) {
      const { close } = this;
      this.close = async () => {
        await close();
        throw Object.assign(new Error("EDQUOT: quota exceeded, close"), { syscall: "close" });
      };
    });
    const error = await writeWhole(path, (file) => file.write(bytes("new"))).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "environment", message: `cannot write ${path}: EDQUOT: quota exceeded` });
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  test.each([
    ["is a folder", "taken", /cannot write .*taken: it is a folder$/],
    ["names a folder that does not exist", "out/", /cannot write .*out\/: it names a folder$/],
    ["has no folder", "no/where", /cannot write .*where: /],
    ["goes through a file", "file/x", /cannot write .*x: /],
  ])("names a target that %s, and leaves nothing behind", async (_, name, words) => {
    mkdirSync(join(folder, "taken"));
    writeFileSync(join(folder, "file"), "");
    const error = await writeWhole(join(folder, name), (file) => file.write(bytes("x"))).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(MesgError);
    expect(error.kind).toBe("environment");
    expect(error.message).toMatch(words);
    expect(error.message).not.toContain(".part");
    expect(readdirSync(folder)).toEqual(["file", "taken"]);
    expect(readdirSync(join(folder, "taken"))).toEqual([]);
  });

  test("writes a complete file from each of several concurrent writers", async () => {
    const path = join(folder, "a");
    const texts = Array.from({ length: 8 }, (_, index) => String(index).repeat(100_000));
    await Promise.all(texts.map((text) => writeWhole(path, (file) => file.write(bytes(text)))));
    expect(texts).toContain(readFileSync(path, "utf8"));
    expect(readdirSync(folder)).toEqual(["a"]);
  });
});

describe.skipIf(process.platform === "win32")("on a system with device files", () => {
  test("writes to /dev/stdout in a pipeline", async () => {
    writeFileSync(join(folder, "service.json"), JSON.stringify({ name: "x", configuration: {} }));
    // In a shell's pipeline: the pipes that Node gives its children are sockets, which cannot be opened by a path.
    const script = '"$0" "$1" compile "$2" --no-source --out /dev/stdout | cat';
    const out = spawnSync("sh", ["-c", script, process.execPath, CLI, join(folder, "service.json")], {
      encoding: "utf8",
    });
    expect(out.stderr).toBe("");
    expect(JSON.parse(out.stdout)).toEqual({ name: "x", configuration: {} });
  });

  test("reports a full device and keeps it", async () => {
    if (!existsSync("/dev/full")) return;
    const error = await writeWhole("/dev/full", (file) => file.write(bytes("x"))).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: "environment", hint: "free some disk space" });
    expect(error.message).toContain("cannot write /dev/full: ENOSPC");
    expect(existsSync("/dev/full")).toBe(true);
  });

  test("replaces a symlink instead of following it", async () => {
    writeFileSync(join(folder, "real"), "old");
    symlinkSync("real", join(folder, "link"));
    await writeWhole(join(folder, "link"), (file) => file.write(bytes("new")));
    expect(readFileSync(join(folder, "link"), "utf8")).toBe("new");
    expect(readFileSync(join(folder, "real"), "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["link", "real"]);
  });
});
