import { MesgError, someLines } from "../core/mod.ts";
import type { SourceEntry } from "./entry.ts";
import { MAX_LINKS } from "./tar/archive-paths.ts";

/** Maximum number of symlinks in an error. */
const SHOWN = 10;

/**
 * Refuses symlinks that lead out of the tree: by an absolute target, by `..` above the root (which an Engine refuses
 * too), or through other symlinks. Dangling and looping ones are allowed.
 *
 * @throws {MesgError} `refused`, naming the links.
 */
export function checkSymlinks(entries: readonly SourceEntry[]): void {
  const targets = new Map<string, string>();
  for (const entry of entries) if (entry.kind === "symlink") targets.set(entry.path, entry.target);
  const leaving = [...targets].filter(
    ([path, target]) => leavesAsWritten(path, target) || leavesFollowed(path, targets),
  );
  if (leaving.length === 0) return;
  const lines = someLines(leaving, SHOWN, ([path, target]) => `${path} -> ${target}`);
  throw new MesgError("refused", `symlinks lead out of the source:\n  ${lines.join("\n  ")}`, {
    hint: "replace them with copies, or exclude them in .mesgignore",
  });
}

function leavesAsWritten(path: string, target: string): boolean {
  if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target) || target.startsWith("\\\\")) return true;
  let depth = path.split("/").length - 1;
  return target.split("/").some((part) => {
    if (part === "" || part === ".") return false;
    depth += part === ".." ? -1 : 1;
    return depth < 0;
  });
}

/** Follows a symlink as the system does. */
function leavesFollowed(path: string, targets: ReadonlyMap<string, string>): boolean {
  const at: string[] = [];
  const left = path.split("/").reverse();
  let links = 0;
  while (left.length > 0) {
    const part = left.pop()!;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (at.pop() === undefined) return true;
      continue;
    }
    at.push(part);
    const target = targets.get(at.join("/"));
    if (target === undefined) continue;
    if (target.startsWith("/") || ++links > MAX_LINKS) return target.startsWith("/");
    at.pop();
    left.push(...target.split("/").reverse());
  }
  return false;
}
