import { type Dirent, readdirSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { SourceEntry } from "../entry.ts";
import type { IgnoreRules } from "../ignore-rules.ts";
import { assertUtf8 } from "../names.ts";
import { onDisk, unreadable } from "./disk-entry.ts";
import { FileStats } from "./file-stats.ts";

/** Number of entries after which to yield to the event loop and check for an abort. */
const YIELD_EVERY = 512;

/**
 * Lists a folder on disk, except what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of the folder in the tree to list; the whole tree by default.
 */
export async function walkFolder(
  folder: string,
  rules: Pick<IgnoreRules, "excludes">,
  prefix = "",
  signal?: AbortSignal,
): Promise<SourceEntry[]> {
  const entries: SourceEntry[] = [];
  const files = new FileStats(folder);
  const left = [prefix];
  let next = 0;
  while (left.length > 0) {
    const parent = left.pop()!;
    for (const dirent of read(onDisk(folder, parent))) {
      // Synchronous calls are several times as fast here.
      if (next++ % YIELD_EVERY === 0) await setImmediate(undefined, { signal });
      const path = parent === "" ? dirent.name : `${parent}/${dirent.name}`;
      if (rules.excludes(path, dirent.isDirectory())) continue;
      if (dirent.isDirectory()) {
        entries.push({ kind: "folder", path, mode: 0o755 });
        left.push(path);
      } else {
        const sent = files.add(path);
        if (sent !== undefined) await sent;
      }
    }
  }
  return entries.concat(await files.entries());
}

function read(folder: string): Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some(({ name }) => name.includes("\ufffd"))) {
      const names = readdirSync(folder, { encoding: "buffer" });
      assertUtf8(Buffer.concat(names.flatMap((name) => [name, Buffer.of(0)])), folder);
    }
    return entries;
  } catch (error) {
    if ((error as Error).name === "MesgError") throw error;
    throw unreadable(folder, error);
  }
}
