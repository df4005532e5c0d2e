import { gzipSync } from "node:zlib";
import { mutated, pick, type Random } from "../../mutations.ts";
import { tarOf, tarOfTree } from "../../vector-trees.ts";
import { described, END, entry, rawHeader, sealed } from "./raw-tar.ts";

/** Small archives with everything that an archive may contain: every form of names, links, folders, numbers and order. */
export async function validTars(): Promise<Buffer[]> {
  const long = { path: `${"d".repeat(150)}/é`, mode: "0644", type: "file", contentBase64: "YQ==" } as const;
  const far = { path: "l", mode: "0777", type: "symlink", target: "t".repeat(200) } as const;
  const unordered = [
    entry({ name: "z/f" }, "z"),
    described("L", "n".repeat(120)),
    entry({ name: "n" }, "long name"),
    described("K", "z/f"),
    entry({ name: "a/link", type: "2" }),
    entry({ name: "hard", type: "1", linkname: "z/f" }),
    described("g", { comment: "c" }),
    described("x", { path: "p/é/x", mtime: "1.5", size: "3" }),
    entry({ name: "p" }, "pax"),
    rawHeader({ name: "d/", type: "5" }),
    rawHeader({ name: "old\0", type: "\0", size: Buffer.from("800000000000000000000000", "hex") }),
    entry({ name: "z/f", type: "0" }, "again"),
    END,
  ];
  const trees = ["nested", "symlinks", "empty", "one-file", "project", "sort-order"].map(tarOfTree);
  return [...(await Promise.all(trees)), await tarOf([long, far]), Buffer.concat(unordered)];
}

/** One of some archives, damaged; its checksums are often correct again, so that the damage is read. */
export function damagedTar(random: Random, good: readonly Buffer[]): Buffer {
  const bytes = mutated(pick(random, good), random, pick(random, good));
  if (random(4) !== 0) seal(bytes);
  if (random(3) !== 0) return bytes;
  const zipped = gzipSync(bytes, { level: 1 });
  return random(2) === 0 ? zipped : mutated(zipped, random);
}

/** Corrects the checksums of every block that looks like a header. */
function seal(bytes: Buffer): void {
  for (let start = 0; start + 512 <= bytes.length; start += 512) {
    const block = bytes.subarray(start, start + 512);
    if (block.includes("ustar") || block.subarray(148, 156).includes("\0 ")) sealed(block);
  }
}
