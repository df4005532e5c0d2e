import { isUtf8 } from "node:buffer";
import { statSync } from "node:fs";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import type { Repository } from "./repository.ts";

/** An entry of git's index, with its stat cache. */
export interface IndexEntry {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Whether the path is UTF-8; if not, it is only for messages. */
  readonly isValidName: boolean;
  /** The mode in git's notation: `100644`. */
  readonly mode: string;
  readonly oid: string;
  /** Whether git compares the file on disk: not in a sparse checkout, or with `assume-unchanged`. */
  readonly isWatched: boolean;
  /** Whether it has a merge conflict. */
  readonly isConflict: boolean;
  /** Size of the file when git last read it: bytes, modulo 2^32. */
  readonly size: number;
  /** Seconds and nanoseconds. */
  readonly mtime: readonly [number, number];
}

/** Git's index. */
export interface Index {
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** When it was written, in milliseconds. */
  readonly time: number;
}

const ENTRY =
  /([A-Za-z?]) (\d+) ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/y;

/** Whole indexes that were read. */
const READ = new WeakMap<Repository, Promise<Index>>();

/**
 * Reads git's index below a folder; the whole index only once for a repository.
 *
 * @param below `services/mail/`, or empty for all.
 * @throws {MesgError} `environment` when git cannot read it.
 */
export async function readIndex(repository: Repository, below: string, signal?: AbortSignal): Promise<Index> {
  if (below !== "") return await readBelow(repository, ["--", below], signal);
  const reading = READ.get(repository) ?? readBelow(repository, [], signal);
  READ.set(repository, reading);
  try {
    return await reading;
  } catch (error) {
    // It may be only the signal of this caller.
    READ.delete(repository);
    throw error;
  }
}

async function readBelow(repository: Repository, only: readonly string[], signal?: AbortSignal): Promise<Index> {
  // Looked at first: entries of a later index count as those of an earlier one.
  const time = statSync(join(repository.gitDir, "index"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const listed = await repository.output(["ls-files", "-z", "-s", "-v", "--debug", ...only], { signal });
  return { entries: parse(listed, repository), time };
}

function parse(listed: Buffer, repository: Repository): ReadonlyMap<string, IndexEntry> {
  // Where a name may not be UTF-8, one character per byte.
  const encoding = isUtf8(listed) ? "utf8" : "latin1";
  const text = listed.toString(encoding);
  const entries = new Map<string, IndexEntry>();
  const pattern = new RegExp(ENTRY);
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) {
      throw new MesgError("environment", `cannot read git's index of ${repository.top}: unknown format`, {
        hint: "update git, or run git update-index --refresh",
      });
    }
    const tag = found[1];
    const name = found[5]!;
    const bytes = encoding === "utf8" ? undefined : Buffer.from(name, encoding);
    const path = bytes?.toString("utf8") ?? name;
    entries.set(path, {
      path,
      isValidName: bytes === undefined || isUtf8(bytes),
      mode: found[2]!,
      oid: found[3]!,
      isWatched: tag === "H" || tag === "M",
      isConflict: found[4] !== "0",
      size: Number(found[8]),
      mtime: [Number(found[6]), Number(found[7])],
    });
  }
  return entries;
}
