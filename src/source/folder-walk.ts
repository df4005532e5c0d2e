import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { diskEntry, statOf, unreadable } from "./disk-entry.ts";
import type { SourceEntry } from "./entry.ts";
import type { IgnoreRules } from "./ignore-rules.ts";
import { assertUtf8 } from "./names.ts";

/**
 * Lists a folder on disk, without what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of a folder in the tree to begin with; all of it by default.
 */
export async function* walkFolder(
  folder: string,
  rules: IgnoreRules,
  prefix = "",
  signal?: AbortSignal,
): AsyncGenerator<SourceEntry> {
  const left = [prefix];
  while (left.length > 0) {
    const parent = left.pop()!;
    // Calls that do not wait are several times as fast here; interrupts are looked at between folders.
    await setImmediate(undefined, { signal });
    for (const dirent of read(join(folder, parent))) {
      const path = parent === "" ? dirent.name : `${parent}/${dirent.name}`;
      if (rules.excludes(path, dirent.isDirectory())) continue;
      if (dirent.isDirectory()) {
        yield { kind: "folder", path, mode: 0o755 };
        left.push(path);
      } else {
        const stat = statOf(join(folder, path));
        if (stat !== undefined) yield diskEntry(folder, path, stat);
      }
    }
  }
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
