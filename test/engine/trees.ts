import { createHash } from "node:crypto";
import { pack } from "tar-stream";
import { readVectors } from "../engine-vectors.ts";

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: "dir" | "file" | "symlink";
  readonly contentBase64?: string;
  readonly target?: string;
  readonly generator?: { readonly kind: string; readonly byteHex?: string; readonly seed?: string; count: number };
}

const trees = readVectors<Record<string, Entry[]>>("trees");

/** A recorded tree as a tar. */
export async function tarOfTree(name: string): Promise<Buffer> {
  const tar = pack();
  for (const entry of trees[name]!) {
    const mode = Number.parseInt(entry.mode, 8);
    if (entry.type === "dir") tar.entry({ name: `${entry.path}/`, mode, type: "directory" });
    else if (entry.type === "symlink") tar.entry({ name: entry.path, mode, type: "symlink", linkname: entry.target! });
    else tar.entry({ name: entry.path, mode }, contentOf(entry));
  }
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
}

function contentOf({ contentBase64 = "", generator }: Entry): Buffer {
  if (generator === undefined) return Buffer.from(contentBase64, "base64");
  if (generator.kind === "repeat") return Buffer.alloc(generator.count, Number.parseInt(generator.byteHex!, 16));
  const blocks = Array.from({ length: Math.ceil(generator.count / 32) }, (_, index) =>
    createHash("sha256").update(`${generator.seed}${index}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, generator.count);
}
