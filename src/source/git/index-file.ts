import { MesgError } from "../../core/mod.ts";
import type { Repository } from "./repository.ts";

/** An entry of git's index, with its stat cache. */
export interface IndexEntry {
  readonly path: string;
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

const ENTRY =
  /([A-Za-z?]) \d+ ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/y;

/**
 * Reads git's index below a folder.
 *
 * @param below `services/mail/`, or empty for all.
 * @throws {MesgError} `environment` when git cannot read it.
 */
export async function readIndex(
  repository: Repository,
  below: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, IndexEntry>> {
  const only = below === "" ? [] : ["--", below];
  const text = (await repository.output(["ls-files", "-z", "-s", "-v", "--debug", ...only], { signal })).toString(
    "utf8",
  );
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
    const [, tag, oid = "", stage, path = "", seconds, nanoseconds, size] = found;
    entries.set(path, {
      path,
      oid,
      isWatched: tag === "H" || tag === "M",
      isConflict: stage !== "0",
      size: Number(size),
      mtime: [Number(seconds), Number(nanoseconds)],
    });
  }
  return entries;
}
