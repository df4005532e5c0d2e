import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ArchiveError, digestTar, type SourceLimits } from "../../../src/source/mod.ts";
import { chunked } from "../chunked.ts";
import { described, END, entry, padded, rawHeader } from "./raw-tar.ts";

/** Reads an archive once and again from its beginning; both must end alike. @returns The message of the error. */
async function refusal(parts: readonly Uint8Array[], limits: SourceLimits = {}): Promise<string> {
  const messages: string[] = [];
  const bytes = Buffer.concat([...parts, END]);
  const unordered = Buffer.concat([...parts, entry({ name: "zz" }), entry({ name: "a0" }), END]);
  for (const source of [
    chunked(bytes, 4096),
    chunked(unordered, 4096),
    () => chunked(unordered, 4096),
    () => chunked(gzipSync(bytes), 512),
  ]) {
    const error = await digestTar(source, limits).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ArchiveError);
    messages.push((error as ArchiveError).message);
  }
  expect(new Set(messages).size).toBe(1);
  return messages[0]!;
}

const deep = `${"a/".repeat(60_000)}f`;

describe("rejects a path that no file system accepts", () => {
  test.each<[string, Uint8Array[]]>([
    ["in a pax header", [described("x", { path: deep }), entry({})]],
    ["in a GNU header", [described("L", deep), entry({})]],
    ["of a folder", [described("x", { path: `${deep}/` }), entry({ type: "5" })]],
    ["of a hard link", [described("x", { linkpath: deep }), entry({ type: "1" })]],
    ["after another entry", [entry({ name: "z" }), described("x", { path: deep }), entry({})]],
    ["in a global header", [entry({ name: "z" }), described("g", { path: deep })]],
    ["one byte too long", [described("x", { path: `${"a/".repeat(2047)}aa` }), entry({})]],
  ])("%s", async (_, parts) => {
    expect(await refusal(parts)).toMatch(/^a path in the archive is too long: expected at most 4095 bytes, found/);
  });

  test("with a part that is too long", async () => {
    const name = "n".repeat(256);
    expect(await refusal([described("x", { path: `a/${name}/b` }), entry({})])).toMatch(/expected at most 255 bytes/);
  });

  test("that only symlinks make too long", async () => {
    const step = "d/".repeat(1000);
    const parts = [entry({ name: "z" }), described("x", { path: step }), entry({ type: "5" })];
    for (let level = 0; level < 3; level++) {
      parts.push(described("x", { path: `${"l/".repeat(level)}l`, linkpath: step.slice(0, -1) }), entry({ type: "2" }));
      parts.push(described("x", { path: `${"l/".repeat(level + 1)}${step}` }), entry({ type: "5" }));
    }
    expect(await refusal(parts, { maxEntries: 50_000 })).toMatch(/a path in the archive is too long/);
  });
});

test("accepts the longest path that Linux accepts", async () => {
  const path = `${"a/".repeat(2047)}f`;
  const tar = Buffer.concat([described("x", { path }), entry({}), END]);
  expect((await digestTar(() => chunked(tar, 1000))).finish()).toHaveLength(32);
});

describe("rejects a symlink whose target is too long", () => {
  test.each(["x", "K"] as const)("in a header of type %s", async (type) => {
    const described_ = type === "x" ? described("x", { linkpath: deep }) : described("K", deep);
    expect(await refusal([described_, entry({ type: "2" })])).toMatch(/^a symlink's target in the archive is too long/);
  });
});

describe("rejects a negative size", () => {
  const negative = Buffer.from("ffffffff80000000ffffffff", "hex");
  test.each([..."\u00001234567xgLKS"])("in a header of type %j", async (type) => {
    const content = entry({ name: "b" }, "x".repeat(2048));
    expect(await refusal([rawHeader({ name: "a", type, size: negative }), content], { maxBytes: 1024 })).toBe(
      "expected a tar archive, found a negative size",
    );
  });

  test.each(["-1", "-0512"])("in a pax record of %s", async (size) => {
    expect(await refusal([described("x", { size }), entry({})])).toBe("expected a tar archive, found a negative size");
  });
});

describe("counts every byte of any kind", () => {
  const records = { comment: "c".repeat(100_000) };
  test.each<[string, Uint8Array]>([
    ["pax headers", described("x", records)],
    ["global pax headers", described("g", records)],
    ["long names", described("L", "n".repeat(100_000))],
    ["long link names", described("K", "n".repeat(100_000))],
    ["empty pax headers", Buffer.concat(Array(200).fill(described("x", {})))],
    ["contents", entry({ name: "b" }, "x".repeat(100_000))],
  ])("in %s", async (_, part) => {
    const message = await refusal(Array(20).fill(part), { maxBytes: 1_000_000 });
    expect(message).toBe("archive too large: expected at most 976.6 KiB unpacked (max-source-size), found more");
  });

  test("of a size that is only declared", async () => {
    for (const size of [Buffer.from("800000000000010000000000", "hex"), 2 ** 32]) {
      expect(await refusal([rawHeader({ size })])).toMatch(/expected at most 2 GiB unpacked \(max-source-size\)/);
    }
    expect(await refusal([described("x", { size: "9".repeat(18) }), entry({})])).toMatch(/max-source-size/);
  });

  test("of a gzip stream that never unpacks to anything", async () => {
    const nothing = Buffer.concat(Array(2000).fill(gzipSync(new Uint8Array())));
    const endless = async function* () {
      for (;;) yield nothing;
    };
    await expect(digestTar(endless, { maxBytes: 1000, maxEntries: 10 })).rejects.toThrow(
      "archive too large: expected at most 1000 bytes as it arrives (max-source-size), found more",
    );
  });
});

describe("counts the cost of a tree", () => {
  test("for folders that only paths imply", async () => {
    const parts = Array.from({ length: 20 }, (_, index) => [
      described("x", { path: `p${String(index).padStart(2, "0")}/${"a/".repeat(500)}f` }),
      entry({}),
    ]).flat();
    expect(await refusal(parts, { maxEntries: 5000 })).toBe(
      "archive too large: expected at most 5000 entries (max-source-entries), found more",
    );
  });

  test("for entries that replace each other", async () => {
    expect(await refusal(Array(50).fill(entry({ name: "a" })), { maxEntries: 40 })).toMatch(/at most 40 entries/);
  });

  test("for contents that hard links repeat", async () => {
    const links = Array.from({ length: 30 }, (_, index) => entry({ name: `b${index}`, type: "1", linkname: "a" }));
    expect(await refusal([entry({ name: "a" }, "x".repeat(4000)), ...links], { maxBytes: 100_000 })).toBe(
      "archive too large: expected at most 97.7 KiB in hard links (max-source-size), found more",
    );
  });

  test("for long paths", async () => {
    const parts = Array.from({ length: 700 }, (_, index) => [
      described("x", { path: `${`${"n".repeat(250)}/`.repeat(15)}${index}` }),
      entry({}),
    ]).flat();
    expect(await refusal(parts, { maxEntries: 2000 })).toMatch(/of paths \(max-source-entries\), found more/);
  });

  test("for chains of symlinks", async () => {
    // Each link leads through the previous one: the path grows with their number, while the entries stay short.
    const parts = [entry({ name: "z" }), described("x", { path: "d/".repeat(800) }), entry({ type: "5" })];
    parts.push(described("x", { path: "l0", linkpath: "d/".repeat(800) }), entry({ type: "2" }));
    for (let link = 1; link < 39; link++) {
      parts.push(
        described("x", { path: `l${link}`, linkpath: `l${link - 1}/${"../d/".repeat(800)}` }),
        entry({ type: "2" }),
      );
    }
    for (let file = 0; file < 100; file++) parts.push(entry({ name: `l38/f${file}` }));
    expect(await refusal(parts, { maxEntries: 1500 })).toMatch(/^archive too complex/);
  });
});

test("lets other work run while it reads an archive that is fully available", async () => {
  const parts = [entry({ name: "z" })];
  for (let index = 0; index < 15_000; index++) parts.push(rawHeader({ name: `d${index % 7}/f${index}` }));
  const bytes = Buffer.concat([...parts, END]);
  let turns = 0;
  let done = false;
  const digesting = digestTar(() => chunked(bytes, bytes.length)).finally(() => {
    done = true;
  });
  while (!done) {
    await setImmediate();
    turns++;
  }
  await digesting;
  expect(turns).toBeGreaterThan(5);
});

test("reads contents that arrive byte by byte like those that arrive at once", async () => {
  const bytes = Buffer.concat([entry({ name: "b" }, "x".repeat(30_000)), entry({ name: "a" }, "y".repeat(3000)), END]);
  const [slow, fast] = [await digestTar(chunked(bytes, 1)), await digestTar(chunked(padded(bytes), 65_536))];
  expect(Buffer.from(slow.finish()).equals(fast.finish())).toBe(true);
});
