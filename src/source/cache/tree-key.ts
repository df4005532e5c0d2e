import { createHash } from "node:crypto";
import manifest from "../../../package.json" with { type: "json" };
import type { SourceEntry, SourceTree } from "../entry.ts";
import { SHAPES } from "../secrets/secret-shapes.ts";

/** Another version may archive the same files differently, or find secrets in them. */
const VERSION = `source ${manifest.version} ${SHAPES.map(({ pattern }) => pattern).join(" ")}`;

/**
 * Computes a key for the contents of a tree without reading it: from the object ids, paths and modes of its files, the
 * secrets that were allowed in it, and the version of this program.
 *
 * @returns A SHA-256 in hex; undefined when a part of the tree is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
export function treeKey({ entries, allowFiles }: SourceTree): string | undefined {
  const hash = createHash("sha256");
  let text = "";
  const add = (part: string) => {
    text += `${Buffer.byteLength(part)}:${part}`;
    if (text.length < GATHERED) return;
    hash.update(text);
    text = "";
  };
  add(VERSION);
  for (const entry of entries) {
    const content = contentKey(entry);
    if (content === undefined) return undefined;
    add(entry.kind);
    add(entry.path);
    add(content);
  }
  for (const part of ["allowed", ...[...allowFiles].sort()]) add(part);
  return hash.update(text).digest("hex");
}

/** Characters that are hashed in one call, which costs as much as hashing a kilobyte. */
const GATHERED = 65_536;

function contentKey(entry: SourceEntry): string | undefined {
  if (entry.kind === "symlink") return entry.target;
  if (entry.kind === "folder") return entry.mode.toString(8);
  const { origin, mode, size } = entry;
  if (origin.from === "memory") return undefined;
  const id = origin.from === "git" ? origin.oid : origin.sha256;
  return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}
