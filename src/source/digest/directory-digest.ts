import { type Hash, hash } from "node:crypto";
import { MesgError } from "../../core/mod.ts";
import { GatheredHash } from "./gathered-hash.ts";

/** Go's `os.FileMode` bit of a folder. */
const FOLDER = 0x80000000;
/** Go's `os.FileMode` bit of a symlink; the permission part of a link is always all of them. */
const SYMLINK = 0x08000000;
/** Only the owner's permissions count: group bits differ with where a tree is unpacked. */
const OWNER = 0o700;
const NOTHING = new Uint8Array(0);

/**
 * The running SHA-256 over a source tree, with which every service hash of Engines 0.9 to 0.15 starts. It can be
 * finished several times with different bytes.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
export class DirectoryDigest {
  readonly #hash: Hash | Uint8Array | ReadonlyMap<string, string>;

  /** @param hash The running hash, the bytes to hash, or known results by the bytes appended, both in hex. */
  constructor(hash: Hash | Uint8Array | ReadonlyMap<string, string>) {
    this.#hash = hash;
  }

  /**
   * Returns the 32 bytes of SHA-256 over the tree, then `extra`.
   *
   * @throws {MesgError} `environment` when the result for `extra` is not among the known ones.
   */
  finish(extra?: Uint8Array): Uint8Array {
    if (this.#hash instanceof Map) return known(this.#hash, extra);
    const bytes = extra ?? NOTHING;
    const digest =
      this.#hash instanceof Uint8Array
        ? hash("sha256", Buffer.concat([this.#hash, bytes]), "buffer")
        : (this.#hash as Hash).copy().update(bytes).digest();
    return new Uint8Array(digest);
  }
}

function known(results: ReadonlyMap<string, string>, extra: Uint8Array | undefined): Uint8Array {
  const found = results.get(Buffer.from(extra ?? []).toString("hex"));
  if (found !== undefined) return new Uint8Array(Buffer.from(found, "hex"));
  throw new MesgError("environment", "the source cache lacks this digest", { hint: "run without the cache" });
}

/**
 * Computes a {@linkcode DirectoryDigest} from entries in the order in which the Engine's `dirhash` walks a folder:
 * depth-first, siblings by the bytes of their names. The root is `.`.
 */
export class TreeHasher {
  readonly #hash = new GatheredHash();
  readonly #encoding: "utf8" | "latin1";

  /** @param encoding Encoding of paths and targets; in `latin1` they have one character per byte. */
  constructor(encoding: "utf8" | "latin1") {
    this.#encoding = encoding;
  }

  folder(path: string, mode: number): void {
    this.#begin(path, (FOLDER | (mode & OWNER)) >>> 0);
  }

  symlink(path: string, target: string): void {
    this.#begin(path, SYMLINK | OWNER);
    this.#hash.text(target, this.#encoding);
  }

  /** Adds a file; its content follows with {@linkcode content}. */
  file(path: string, mode: number): void {
    this.#begin(path, mode & OWNER);
  }

  content(bytes: Uint8Array): void {
    this.#hash.bytes(bytes);
  }

  /** Returns the digest; nothing can be added any more. */
  digest(): DirectoryDigest {
    return new DirectoryDigest(this.#hash.end());
  }

  #begin(path: string, mode: number): void {
    this.#hash.text(path, this.#encoding);
    this.#hash.uint32(mode);
  }
}
