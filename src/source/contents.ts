import { MesgError } from "../core/mod.ts";
import { DiskFile, readSmallFile } from "./disk/disk-file.ts";
import type { FileEntry, SourceTree } from "./entry.ts";
import { GitBlobs } from "./git/git-blobs.ts";

/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
export const SMALL_FILE: number = 1024 * 1024;

/** A file's bytes, taken piece by piece. */
export interface Content {
  /** Fills a part of `space`, at least one byte; the bytes that it filled are counted. */
  read(space: Uint8Array): Promise<number>;
  close(): Promise<void>;
}

/** Opens the files of a tree, each at most once and in the tree's order. */
export class Contents {
  readonly #scratch = new Uint8Array(SMALL_FILE + 1);
  readonly #blobs = new Map<string, GitBlobs>();

  constructor(tree: SourceTree) {
    const oids = new Map<string, string[]>();
    for (const entry of tree.entries) {
      if (entry.kind !== "file" || entry.origin.from !== "git") continue;
      const { repository, oid } = entry.origin;
      if (!oids.has(repository)) oids.set(repository, []);
      oids.get(repository)!.push(oid);
    }
    for (const [repository, wanted] of oids) this.#blobs.set(repository, new GitBlobs(repository, wanted));
  }

  /** A file of at most {@linkcode SMALL_FILE} bytes, whole; a view that holds until the next call. */
  small(entry: FileEntry): Uint8Array | Promise<Uint8Array> {
    if (entry.origin.from === "disk") return readSmallFile(entry.origin, entry.size, this.#scratch);
    return this.#smallBlob(entry);
  }

  /** A file of any size. */
  async open(entry: FileEntry): Promise<Content> {
    if (entry.origin.from === "disk") return await DiskFile.open(entry.origin, entry.size);
    const blob = await this.#blobs.get(entry.origin.repository)!.next();
    if (blob.size !== entry.size) throw new MesgError("environment", `git gives ${entry.path} two sizes`);
    return {
      read: async (space) => {
        const bytes = await blob.some(space.length);
        space.set(bytes);
        return bytes.length;
      },
      close: async () => undefined,
    };
  }

  /** Passes over a file that is not wanted. */
  async skip(entry: FileEntry): Promise<void> {
    if (entry.origin.from === "disk") return;
    const content = await this.open(entry);
    for (let done = 0; done < entry.size; ) done += await content.read(this.#scratch);
  }

  /** Ends what runs for it. */
  close(): void {
    for (const blobs of this.#blobs.values()) blobs.close();
  }

  async #smallBlob(entry: FileEntry): Promise<Uint8Array> {
    const content = await this.open(entry);
    for (let done = 0; done < entry.size; ) done += await content.read(this.#scratch.subarray(done, entry.size));
    return this.#scratch.subarray(0, entry.size);
  }
}
