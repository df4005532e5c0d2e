import type { ArchiveCost } from "../tar/archive-cost.ts";
import { checkedTarget, partsOf } from "../tar/archive-paths.ts";
import type { TarEntry } from "../tar/tar-reader.ts";
import { type DirectoryDigest, TreeHasher } from "./directory-digest.ts";

/** Digests the entries of a tar as they arrive, as long as they are in the order of the digest. */
export class OrderedDigest {
  readonly #hasher = new TreeHasher("latin1");
  readonly #cost: ArchiveCost;
  #last: readonly string[] = [];
  #lastIsFolder = true;

  constructor(cost: ArchiveCost) {
    this.#cost = cost;
    this.#hasher.folder(".", 0o700);
  }

  /**
   * Digests one entry.
   *
   * @returns False for an entry that belongs before an earlier one, changes it, or links to it.
   */
  async add(entry: TarEntry): Promise<boolean> {
    const { parts, absolute } = partsOf(entry.name);
    if (parts.length === 0 && !absolute) return true;
    if (!this.#follows(parts)) return false;
    const path = parts.join("/");
    if (entry.type === "5") {
      this.#enter(parts);
      this.#hasher.folder(path, entry.mode);
    } else if (entry.type === "0") {
      this.#enter(parts);
      this.#hasher.file(path, entry.mode);
      for await (const piece of entry.body) this.#hasher.content(piece);
    } else if (entry.type === "2") {
      const target = checkedTarget(entry, parts.slice(0, -1));
      this.#enter(parts);
      this.#hasher.symlink(path, target);
    } else {
      return false;
    }
    this.#last = parts;
    this.#lastIsFolder = entry.type === "5";
    return true;
  }

  digest(): DirectoryDigest {
    return this.#hasher.digest();
  }

  /** Whether a path belongs after every path so far. */
  #follows(parts: readonly string[]): boolean {
    const last = this.#last;
    const fork = parts.findIndex((part, index) => part !== last[index]);
    if (fork === -1) return false;
    return fork === last.length ? this.#lastIsFolder : parts[fork]! > last[fork]!;
  }

  /** Digests the folders that only the path implies. */
  #enter(parts: readonly string[]): void {
    let known = 0;
    while (known < parts.length - 1 && parts[known] === this.#last[known]) known++;
    for (; known < parts.length - 1; known++) {
      this.#cost.entry();
      this.#hasher.folder(parts.slice(0, known + 1).join("/"), 0o700);
    }
  }
}
