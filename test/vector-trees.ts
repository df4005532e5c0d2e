import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pack } from "tar-stream";
import { readVectors, VECTOR_FILES, type VectorCase } from "./engine-vectors.ts";

/** An entry of a recorded source tree. */
export interface VectorEntry {
  readonly path: string;
  /** Octal. */
  readonly mode: string;
  readonly type: "dir" | "file" | "symlink";
  readonly contentBase64?: string;
  readonly target?: string;
  readonly generator?: {
    readonly kind: string;
    readonly byteHex?: string;
    readonly seed?: string;
    readonly count: number;
  };
}

/** A source that was deployed with environment variables, at 0.9 or 0.10. */
export interface DeployCase {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly tree: string;
  readonly dirhash: string;
  readonly hashBase58: string;
  readonly hashHex: string;
  readonly sid: string;
}

/** An Engine's digest of a tree and extra bytes. */
export interface DigestCase {
  readonly name: string;
  readonly tree: string;
  readonly extra: Uint8Array;
  /** Hex. */
  readonly digest: string;
  /** Whether the tree went through DeployService, which checks it first. */
  readonly deployed: boolean;
}

/** The recorded trees by name; see test/fixtures/README.md. */
export const TREES: Readonly<Record<string, readonly VectorEntry[]>> = readVectors("trees");

/** The results of DeployService for sources; 0.10 has the same hashes as 0.9. */
export const DEPLOY_CASES: readonly DeployCase[] = ["v0.9", "v0.10-deploy"].flatMap((file) =>
  readVectors<{ cases: DeployCase[] }>(file).cases.map((it) => ({ ...it, name: `${file} ${it.name}` })),
);

/** Every recorded directory digest: alone, with the environment, with the digest of a definition. */
export function* digestCases(): Generator<DigestCase> {
  const nothing = new Uint8Array(0);
  for (const { name, tree, dirhash } of readVectors<{ name: string; tree: string; dirhash: string }[]>("dirhash")) {
    yield { name, tree, extra: nothing, digest: dirhash, deployed: false };
  }
  for (const { name, tree, env, dirhash, hashHex } of DEPLOY_CASES) {
    yield { name, tree, extra: nothing, digest: dirhash, deployed: true };
    const pairs = Object.keys(env)
      .sort()
      .map((key) => `${key}=${env[key]}`);
    yield { name: `${name}, env`, tree, extra: Buffer.from(pairs.join(";")), digest: hashHex, deployed: true };
  }
  for (const file of VECTOR_FILES) {
    for (const it of readVectors<{ cases: VectorCase[] }>(file).cases) {
      if (it.tree === undefined) continue;
      const extra = Buffer.from(it.definitionDigestHex, "hex");
      yield { name: `${file} ${it.name}`, tree: it.tree, extra, digest: it.hashHex, deployed: false };
    }
  }
}

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

/** A tar of entries in the given order, written by another implementation, tar-stream. */
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

const tars = new Map<string, Promise<Buffer>>();

/** A recorded tree as a tar, created once. */
export function tarOfTree(name: string): Promise<Buffer> {
  const tar = tars.get(name) ?? tarOf(TREES[name]!);
  tars.set(name, tar);
  return tar;
}

/** Writes entries into an existing folder; folders get their modes last, as they may forbid writing. */
export function writeEntries(entries: readonly VectorEntry[], folder: string): void {
  for (const entry of entries) {
    const path = join(folder, entry.path);
    mkdirSync(join(path, ".."), { recursive: true });
    if (entry.type === "dir") mkdirSync(path, { recursive: true });
    else if (entry.type === "symlink") symlinkSync(entry.target!, path);
    else writeFileSync(path, contentOf(entry));
  }
  for (const entry of [...entries].reverse()) {
    if (entry.type !== "symlink") chmodSync(join(folder, entry.path), Number.parseInt(entry.mode, 8));
  }
}
