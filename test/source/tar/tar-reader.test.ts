import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { ArchiveError, digestTar } from "../../../src/source/mod.ts";
import { tarOf, tarOfTree } from "../../vector-trees.ts";
import { chunked } from "../chunked.ts";

/** Small trees with everything that an archive may contain: long names, links, folders, several files. */
let good: Buffer[] = [];
beforeAll(async () => {
  const long = { path: `${"d".repeat(150)}/é`, mode: "0644", type: "file", contentBase64: "YQ==" } as const;
  const far = { path: "l", mode: "0777", type: "symlink", target: "t".repeat(200) } as const;
  good = await Promise.all([tarOfTree("nested"), tarOfTree("symlinks"), tarOfTree("empty"), tarOf([long, far])]);
});

/** Reads bytes in both ways; they must agree, and end in a digest or in an ArchiveError. */
async function outcome(bytes: Uint8Array, chunk = 4096): Promise<"taken" | "refused"> {
  const limits = { maxBytes: 50_000_000, maxEntries: 1000 };
  const found: string[] = [];
  for (const source of [chunked(bytes, chunk), () => chunked(bytes, chunk)]) {
    try {
      found.push(Buffer.from((await digestTar(source, limits)).finish()).toString("hex"));
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      expect(error.message).not.toBe("");
      found.push("refused");
    }
  }
  expect(found[0]).toBe(found[1]);
  return found[0] === "refused" ? "refused" : "taken";
}

/** Corrects the checksum of the header at `start`, so that damage passes it. */
function seal(bytes: Buffer, start: number): void {
  bytes.fill(" ", start + 148, start + 156);
  let sum = 0;
  for (const byte of bytes.subarray(start, start + 512)) sum += byte;
  bytes.write(`${sum.toString(8).padStart(6, "0")}\0 `, start + 148, "latin1");
}

const damage = fc.record({
  which: fc.nat({ max: 3 }),
  at: fc.nat(),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
  cut: fc.option(fc.nat()),
  sealed: fc.boolean(),
  zipped: fc.boolean(),
  chunk: fc.integer({ min: 1, max: 2000 }),
});

describe("hostile bytes give a digest or an ArchiveError", () => {
  test("when they are random", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 700 }), async (bytes, chunk) => {
        await outcome(bytes, chunk);
      }),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 60) },
    );
  });

  test("when they are random headers with a correct checksum", async () => {
    const header = fc.record({
      name: fc.uint8Array({ minLength: 100, maxLength: 100 }),
      numbers: fc.stringMatching(/^[0-7 \0\x80-\xff]{48}$/),
      type: fc.constantFrom(..."\u000001234567xgLKSZ"),
      rest: fc.uint8Array({ minLength: 355, maxLength: 355 }),
      isUstar: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(header, { maxLength: 4 }), async (headers) => {
        const blocks = headers.map(({ name, numbers, type, rest, isUstar }) => {
          const block = Buffer.concat([name, Buffer.from(numbers, "latin1"), Buffer.alloc(8), Buffer.from(type), rest]);
          if (isUstar) block.write("ustar\u000000", 257, "latin1");
          block.write("00000000000\0", 124, "latin1");
          seal(block, 0);
          return block;
        });
        await outcome(Buffer.concat([...blocks, Buffer.alloc(1024)]));
      }),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 60) },
    );
  });

  test("when they are damaged archives", async () => {
    const numRuns = Number(process.env.MESG_FUZZ_RUNS ?? 100);
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(damage, async ({ which, at, bytes, cut, sealed, zipped, chunk }) => {
        const tar = Buffer.from(good[which]!);
        const place = at % tar.length;
        tar.set(bytes.subarray(0, tar.length - place), place);
        if (sealed)
          for (let start = 0; start + 512 <= tar.length; start += 512) if (tar[start + 257] === 0x75) seal(tar, start);
        const whole = cut === null ? tar : tar.subarray(0, cut % tar.length);
        seen[await outcome(zipped ? gzipSync(whole, { level: 1 }) : whole, chunk)]++;
      }),
      { numRuns },
    );
    // About a quarter is accepted; fewer than a 50th of 100 never happens by chance.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(numRuns / 50);
  });

  test("when gzip itself is damaged", async () => {
    const zipped = gzipSync(good[0]!);
    const seen = { taken: 0, refused: 0 };
    for (let at = 0; at < zipped.length; at += 11) {
      const bytes = Buffer.from(zipped);
      bytes[at]! ^= 0xff;
      seen[await outcome(bytes)]++;
      seen[await outcome(zipped.subarray(0, at))]++;
    }
    expect(seen.refused).toBeGreaterThan(seen.taken);
  });

  test("when they end anywhere", async () => {
    const contentBase64 = Buffer.alloc(1024, "x").toString("base64");
    const tar = await tarOf(["a", "b"].map((path) => ({ path, mode: "0644", type: "file", contentBase64 })));
    const end = tar.length - 1024;
    // A tar may lack its end mark: a file that ends between two entries is whole. Padding may lack too; there is none here.
    for (let length = 0; length < end; length += 64) {
      expect(await outcome(tar.subarray(0, length), 1000)).toBe(length % 1536 === 0 ? "taken" : "refused");
    }
    expect(await outcome(tar.subarray(0, end))).toBe("taken");
    expect(await outcome(Buffer.concat([tar, Buffer.from("what follows the end mark")]))).toBe("taken");
  });
});

describe("limits stop bombs", () => {
  test("of gzip", async () => {
    const [header] = [(await tarOf([{ path: "a", mode: "0644", type: "file", contentBase64: "" }])).subarray(0, 512)];
    const bomb = Buffer.concat([header!, Buffer.alloc(20_000_000)]);
    bomb.write("00114532400\0", 124, "latin1"); // 20,100,352 bytes
    seal(bomb, 0);
    const source = () => chunked(gzipSync(bomb, { level: 9 }));
    await expect(digestTar(source, { maxBytes: 1_000_000 })).rejects.toThrow(
      "at most 976.6 KiB unpacked (max-source-size), found more",
    );
    await expect(digestTar(source)).rejects.toThrow("truncated tar archive: it ends in a");
  });

  test("of entries, and of a size that is only declared", async () => {
    const entries = Array.from(
      { length: 30 },
      (_, index) => ({ path: `f${index}`, mode: "0644", type: "file" }) as const,
    );
    const tar = await tarOf(entries);
    await expect(digestTar(chunked(tar), { maxEntries: 29 })).rejects.toThrow(
      "at most 29 entries (max-source-entries), found more",
    );
    await digestTar(chunked(tar), { maxEntries: 30 });
    const declared = Buffer.from(tar.subarray(0, 1024));
    declared.write("77777777777\0", 124, "latin1");
    seal(declared, 0);
    await expect(digestTar(chunked(declared))).rejects.toThrow("at most 2 GiB unpacked (max-source-size), found more");
  });

  test("of a long name", async () => {
    const tar = Buffer.from((await tarOf([{ path: "a", mode: "0644", type: "file" }])).subarray(0, 512));
    for (const type of "xgLK") {
      tar.write(type, 156, "latin1");
      tar.write("07777777777\0", 124, "latin1");
      seal(tar, 0);
      await expect(digestTar(chunked(tar))).rejects.toThrow("expected at most 1048576 bytes");
    }
  });
});
