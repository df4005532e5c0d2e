import { setImmediate } from "node:timers/promises";
import { type Leaf, LeafPool } from "../../unixfs/mod.ts";
import { type Content, Contents, SMALL_FILE } from "../contents.ts";
import type { TreeHasher } from "../digest/directory-digest.ts";
import type { SourceEntry, SourceTree } from "../entry.ts";
import { proveDisk } from "../prove-disk.ts";
import { SecretsGuard } from "../secrets/secrets-guard.ts";
import { END_MARK, paddingOf, tarHeader } from "./tar-writer.ts";

/** Number of entries after which to yield to the event loop. */
const TURN = 512;
const ZEROS = new Uint8Array(512);
const NOTHING = new Uint8Array(0);

/** Options of {@linkcode tarLeaves}. */
export interface TarOptions {
  /** Computes the directory digest from every entry. */
  readonly hasher?: TreeHasher | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Yields the archive of a tree in leaves, all full but the last. Each file is read once; a large one directly into the
 * leaf. The secrets guard runs here: after the first secret no more leaves are yielded, the rest is only scanned, and
 * all secrets are reported together.
 *
 * @param pool Provides empty leaves.
 * @throws {MesgError} `refused` for secrets, `environment` for files that change while they are read.
 */
export async function* tarLeaves(
  tree: SourceTree,
  pool: LeafPool,
  { hasher, signal }: TarOptions = {},
): AsyncGenerator<Leaf> {
  const contents = new Contents(tree, pool.threads);
  const guard = new SecretsGuard(tree);
  const filler = new LeafFiller(pool);
  hasher?.folder(".", 0o700);
  try {
    let entries = 0;
    for (const entry of tree.entries) {
      if (++entries % TURN === 0) await setImmediate();
      signal?.throwIfAborted();
      const isSmall = entry.kind !== "file" || entry.size <= SMALL_FILE;
      const small = entry.kind === "file" && isSmall ? contents.small(entry) : NOTHING;
      const bytes = small instanceof Uint8Array ? small : await small;
      if (entry.kind === "file") guard.inspect(entry, bytes);
      if (guard.hasFound) continue;
      announce(entry, hasher);
      const header = tarHeader(entry);
      if (!filler.fits(header)) yield* filler.spill(header);
      if (entry.kind !== "file") continue;
      hasher?.content(bytes);
      if (!isSmall) yield* filler.stream(await contents.open(entry), entry.size, { hasher, signal });
      else if (!filler.fits(bytes)) yield* filler.spill(bytes);
      const padding = ZEROS.subarray(0, paddingOf(entry.size));
      if (!filler.fits(padding)) yield* filler.spill(padding);
    }
    guard.assertNone();
    yield* filler.spill(END_MARK);
    yield filler.last();
  } finally {
    filler.close();
  }
}

/** Number of leaves that one system call fills. */
const TOGETHER = 4;

/** Fills leaves with bytes, and yields the full ones. */
class LeafFiller {
  readonly #pool: LeafPool;
  /** The leaf that is being filled, and the empty ones after it. */
  readonly #leaves: Leaf[] = [];

  constructor(pool: LeafPool) {
    this.#pool = pool;
  }

  /** The leaf that is being filled. */
  get leaf(): Leaf {
    return this.#leaf(0);
  }

  #leaf(index: number): Leaf {
    this.#leaves[index] ??= this.#pool.take();
    return this.#leaves[index];
  }

  /** Releases the leaves that were not yielded. */
  close(): void {
    for (const leaf of this.#leaves.splice(0)) this.#pool.give(leaf);
  }

  /** Adds bytes to the leaf if they do not fill it, which avoids a generator in most cases. */
  fits(bytes: Uint8Array): boolean {
    if (this.leaf.isFullWith(bytes.length)) return false;
    this.leaf.put(bytes);
    return true;
  }

  /** Yields the leaves that bytes fill; the rest goes to the next leaf. */
  async *spill(bytes: Uint8Array): AsyncGenerator<Leaf> {
    for (let rest = this.leaf.put(bytes); this.leaf.isFull; rest = this.leaf.put(rest)) yield this.#leaves.shift()!;
  }

  /** Returns the last leaf, which may be empty. */
  last(): Leaf {
    const { leaf } = this;
    this.#leaves.shift();
    return leaf;
  }

  /** Reads a large file directly into leaves, several at once. */
  async *stream(content: Content, size: number, { hasher, signal }: TarOptions): AsyncGenerator<Leaf> {
    let spaces = this.#spaces(size);
    let reading = content.read(spaces);
    try {
      for (let left = size; left > 0; ) {
        signal?.throwIfAborted();
        const length = await reading;
        const { filled, full } = this.#advance(spaces, length, content.using);
        left -= length;
        if (left > 0) {
          // The next bytes are read while these are hashed.
          spaces = this.#spaces(left);
          reading = content.read(spaces);
          reading.catch(() => undefined);
        }
        for (const piece of filled) hasher?.content(piece);
        yield* full;
      }
    } finally {
      await reading.catch(() => undefined);
      await content.close();
    }
  }

  /** Space for the next bytes, in the leaf that is being filled and those after it. */
  #spaces(wanted: number): Uint8Array[] {
    const spaces: Uint8Array[] = [];
    for (let left = wanted; left > 0 && spaces.length < TOGETHER; ) {
      const space = this.#leaf(spaces.length).space(left);
      spaces.push(space);
      left -= space.length;
    }
    return spaces;
  }

  /** Counts bytes that were read into spaces. @param using Resolves when the bytes are no longer in use. */
  #advance(spaces: readonly Uint8Array[], length: number, using: Promise<unknown> | undefined) {
    const filled: Uint8Array[] = [];
    const full: Leaf[] = [];
    let left = length;
    for (const space of spaces) {
      const piece = space.subarray(0, left);
      if (piece.length === 0) break;
      const { leaf } = this;
      leaf.advance(piece.length);
      if (using !== undefined) leaf.hold(using);
      filled.push(piece);
      left -= piece.length;
      if (leaf.isFull) full.push(this.#leaves.shift()!);
    }
    return { filled, full };
  }
}

/**
 * Yields the archive of a tree as a stream, for example for an upload. No byte of a file is yielded before the secrets
 * guard has scanned it. If the upload cannot be undone, {@linkcode archive} the tree first.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
export async function* tarStream(tree: SourceTree, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  // A consumer may keep a chunk, so leaves are not reused.
  const proved = await proveDisk(tree);
  for await (const leaf of tarLeaves(proved, new LeafPool(), { signal })) if (leaf.data.length > 0) yield leaf.data;
}

function announce(entry: SourceEntry, hasher: TreeHasher | undefined): void {
  if (entry.kind === "folder") hasher?.folder(entry.path, entry.mode);
  else if (entry.kind === "symlink") hasher?.symlink(entry.path, entry.target);
  else hasher?.file(entry.path, entry.mode);
}
