import { type ChildProcessByStdio, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { GitObjects } from "../../../src/source/git/objects.ts";
import { git, repository } from "./repositories.ts";

/**
 * Opens the objects of a repository, and records the arguments, the input and the release of each git process.
 *
 * @param isBroken Whether the first process ends without an answer.
 */
function recorded(folder: string, isBroken = false) {
  const started: string[] = [];
  const written: string[] = [];
  const released: number[] = [];
  const objects = new GitObjects(folder, (args) => {
    const number = started.push(args.join(" "));
    const command = isBroken && number === 1 ? ["-C", folder, "version"] : ["-C", folder, ...args];
    const child = spawn("git", command, { stdio: ["pipe", "pipe", "pipe"] });
    onTestFinished(() => void child.kill());
    const unref = child.unref.bind(child);
    child.unref = () => {
      released.push(number);
      unref();
    };
    const write = child.stdin.write.bind(child.stdin) as (text: string) => boolean;
    child.stdin.write = ((text: string) => {
      written.push(text);
      return write(text);
    }) as typeof child.stdin.write;
    return child as ChildProcessByStdio<Writable, Readable, Readable>;
  });
  return { objects, started, released, input: () => written.join("") };
}

const MISSING = "0123456789abcdef0123456789abcdef01234567";

describe("objects of a repository", () => {
  test("asks git once for a size that is requested several times, also while the answer is under way", async () => {
    const folder = repository({ "a.txt": "a\n", "b.txt": "bb\n" });
    const [a = "", b = ""] = ["a.txt", "b.txt"].map((name) => git(folder, ["rev-parse", `HEAD:${name}`]));
    const { objects, input } = recorded(folder);
    const all = await Promise.all([objects.sizes([a, a]), objects.sizes([a, b, MISSING]), objects.sizes([b])]);
    expect(all).toEqual([[2, 2], [2, 3, undefined], [3]]);
    expect(await objects.sizes([b, a])).toEqual([3, 2]);
    expect(input()).toBe(`${a}\n${b}\n${MISSING}\n`);
  });

  test("looks up the sizes of the next files with one that is needed, unless they are known", async () => {
    const names = Array.from({ length: 260 }, (_, number) => `f${number}`);
    const folder = repository(Object.fromEntries(names.map((name, number) => [name, "x".repeat(number)])));
    const oids = git(folder, ["rev-parse", ...names.map((name) => `HEAD:${name}`)]).split("\n");
    const { objects, input } = recorded(folder);
    objects.expectSizes([...oids, MISSING, oids[0]!]);
    expect(await objects.sizes([oids[7]!])).toEqual([7]);
    expect(objects.knownSize(oids[8]!)).toBeUndefined();
    expect(await objects.sizes([oids[9]!], true)).toEqual([9]);
    expect(await objects.sizes(oids)).toEqual(names.map((_, number) => number));
    expect(await objects.sizes([MISSING])).toEqual([undefined]);
    const requested = input().trimEnd().split("\n");
    expect(requested.filter((oid) => oid !== MISSING).sort()).toEqual([...oids].sort());
  });

  test("knows the size of a small file on disk that is the blob, without git", async () => {
    const folder = repository({ small: "a\n", large: "x".repeat(3000), changed: "b\n" });
    const [small = "", large = "", changed = ""] = ["small", "large", "changed"].map((name) =>
      git(folder, ["rev-parse", `HEAD:${name}`]),
    );
    writeFileSync(join(folder, "changed"), "c\n");
    const { objects, started } = recorded(folder);
    expect(objects.sizeOnDisk(small, 2, join(folder, "small"))).toBe(2);
    expect(objects.knownSize(small)).toBe(2);
    expect(objects.sizeOnDisk(large, 3000, join(folder, "large"))).toBeUndefined();
    expect(objects.sizeOnDisk(changed, 2, join(folder, "changed"))).toBeUndefined();
    expect(objects.sizeOnDisk(changed, 2, join(folder, "missing"))).toBeUndefined();
    expect(started).toEqual([]);
  });

  test("uses the process that was started before the first request", async () => {
    const folder = repository({ "a.txt": "a\n" });
    const id = git(folder, ["rev-parse", "HEAD:a.txt"]);
    const { objects, started } = recorded(folder);
    objects.expect("sizes");
    objects.expect("blobs");
    expect(started).toEqual(["cat-file --batch-check", "cat-file --batch"]);
    expect(await objects.sizes([id])).toEqual([2]);
    expect(Buffer.from(await objects.read(id)).toString()).toBe("a\n");
    expect(started).toHaveLength(2);
  });

  test("keeps the next process alive up to its last answer when one ended without an answer", async () => {
    const folder = repository({ "a.txt": "a\n", "b.txt": "bb\n" });
    const [a = "", b = ""] = ["a.txt", "b.txt"].map((name) => git(folder, ["rev-parse", `HEAD:${name}`]));
    const { objects, started, released } = recorded(folder, true);
    const failed = await Promise.allSettled([objects.read(a), objects.read(b)]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(started).toHaveLength(1);
    const [first, second] = [objects.read(a), objects.read(b)];
    await first;
    expect(released).not.toContain(2);
    await second;
    await undefined;
    expect(released.filter((number) => number === 2)).toHaveLength(1);
  });

  test("reports why a process does not start, and starts another one for the next request", async () => {
    const folder = repository({ "a.txt": "a\n" });
    const id = git(folder, ["rev-parse", "HEAD:a.txt"]);
    let program = join(folder, "a.txt");
    const objects = new GitObjects(folder, (args) =>
      spawn(program, ["-C", folder, ...args], { stdio: ["pipe", "pipe", "pipe"] }),
    );
    const streamed = async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of objects.stream(id)) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    };
    objects.expect("sizes");
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const request of [() => objects.sizes([id]), () => objects.read(id), streamed]) {
      await expect(request()).rejects.toThrow(`cannot run git: spawn ${program} EACCES`);
    }
    program = "git";
    expect(await objects.sizes([id])).toEqual([2]);
    expect(Buffer.from(await objects.read(id)).toString()).toBe("a\n");
    expect(await streamed()).toBe("a\n");
  });
});
