import type { SourceEntry } from "../entry.ts";
import { type DirectoryDigest, TreeHasher } from "./directory-digest.ts";

/** The position of an entry in an archive. */
interface Placed {
  readonly entry: SourceEntry;
  /** Where its content begins. */
  readonly at: number;
}

/** Computes the directory digest of a tree from the leaves of its archive. */
export class LeafDigest {
  readonly #hasher = new TreeHasher("utf8");
  readonly #left: Placed[] = [];
  #next = 0;
  /** Number of bytes left of the current file. */
  #content = 0;
  #position = 0;

  constructor() {
    this.#hasher.folder(".", 0o700);
  }

  /** Announces an entry, in order, before the leaf that its content begins in. */
  add(entry: SourceEntry, at: number): void {
    this.#left.push({ entry, at });
  }

  /** Adds the next leaf of the archive. */
  leaf(data: Uint8Array): void {
    const start = this.#position;
    const end = start + data.length;
    this.#take(data.subarray(0, this.#content));
    for (let next = this.#left[this.#next]; next !== undefined && next.at < end; next = this.#left[++this.#next]) {
      this.#begin(next.entry);
      this.#take(data.subarray(next.at - start, next.at - start + this.#content));
    }
    this.#left.splice(0, this.#next);
    this.#next = 0;
    this.#position = end;
  }

  /** Returns the digest, after the last leaf. */
  digest(): DirectoryDigest {
    for (const { entry } of this.#left.splice(0)) this.#begin(entry);
    return this.#hasher.digest();
  }

  #begin(entry: SourceEntry): void {
    if (entry.kind === "folder") this.#hasher.folder(entry.path, entry.mode);
    else if (entry.kind === "symlink") this.#hasher.symlink(entry.path, entry.target);
    else this.#hasher.file(entry.path, entry.mode);
    this.#content = entry.kind === "file" ? entry.size : 0;
  }

  #take(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#hasher.content(bytes);
    this.#content -= bytes.length;
  }
}
