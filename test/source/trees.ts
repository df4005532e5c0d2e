import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pack } from "tar-stream";

/** An entry of a tree of the Engine's vectors. */
export interface VectorEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: "dir" | "file" | "symlink";
  readonly contentBase64?: string;
  readonly target?: string;
  readonly generator?: { kind: string; byteHex?: string; seed?: string; count: number };
}

/** A case: the digest that an Engine computes over a tree and extra bytes. */
export interface DigestCase {
  readonly name: string;
  readonly tree: string;
  /** Hex. */
  readonly extra: string;
  /** Hex. */
  readonly hash: string;
  /** Whether it went through DeployService. */
  readonly deploy?: boolean;
}

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/source/${name}.json`, import.meta.url), "utf8"));

export const TREES: Record<string, VectorEntry[]> = fixture("trees");
export const DIGESTS: DigestCase[] = fixture("directory-digests");

/** The content of an entry. */
export function contentOf({ contentBase64 = "", generator }: VectorEntry): Buffer {
  if (generator === undefined) return Buffer.from(contentBase64, "base64");
  if (generator.kind === "repeat") return Buffer.alloc(generator.count, Number.parseInt(generator.byteHex!, 16));
  if (generator.kind !== "sha256-stream") throw new Error(`unknown generator ${generator.kind}`);
  const pieces: Buffer[] = [];
  for (let index = 0; index * 32 < generator.count; index++) {
    pieces.push(createHash("sha256").update(`${generator.seed}${index}`).digest());
  }
  return Buffer.concat(pieces).subarray(0, generator.count);
}

/** A tar of entries in the order given, written by tar-stream: another implementation than ours. */
export async function tarOf(entries: readonly VectorEntry[]): Promise<Buffer> {
  const tar = pack();
  for (const entry of entries) {
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

/** A stream of chunks, cut where `size` says. */
export async function* chunked(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
