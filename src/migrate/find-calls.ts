import { IgnoreRules, type SourceFolder } from "../source/mod.ts";
import type { FlattenedTask } from "./migration.ts";

/** A call in a service's code that returns a named output. */
export interface CallSite {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly output: string;
}

const CODE = /\.(?:[cm]?[jt]sx?|go|py|rb|cr|php|java|cs|rs|vue)$/i;
const MAX_FILES = 500;
const MAX_FILE_SIZE = 256 * 1024;
const MAX_SITES = 100;

/** A call by name or by index. */
const CALL =
  /\boutputs\s{0,9}(?:\.\s{0,9}(\w{1,99})|\[\s{0,9}(?:"([^"\\]{1,99})"|'([^'\\]{1,99})')\s{0,9}\])\s{0,9}\(/g;

/**
 * Returns the JavaScript call with which a task returned an output.
 *
 * @example
 * ```ts
 * outputCall("success"); // "outputs.success(…)"
 * outputCall("not-found"); // 'outputs["not-found"](…)'
 * ```
 */
export function outputCall(output: string): string {
  return /^[A-Za-z_]\w*$/.test(output) ? `outputs.${output}(…)` : `outputs[${JSON.stringify(output)}](…)`;
}

/**
 * Finds the calls `outputs.<key>(…)` and `outputs["<key>"](…)` in the small source files of a folder, at most 100.
 * Nothing is executed.
 *
 * @param tasks The tasks whose outputs became flat.
 * @throws {MesgError} as {@linkcode SourceFolder.list}.
 * @example
 * ```ts
 * await findCalls(await openFolder("."), [{ task: "t", outputs: ["success"] }], signal);
 * // [{ file: "index.js", line: 12, output: "success" }]
 * ```
 */
export async function findCalls(
  folder: SourceFolder,
  tasks: readonly FlattenedTask[],
  signal?: AbortSignal,
): Promise<CallSite[]> {
  const names = new Set(tasks.flatMap(({ outputs }) => outputs));
  const sites: CallSite[] = [];
  if (names.size === 0) return sites;
  const { entries } = await folder.list(new IgnoreRules("node_modules\nvendor\ndist\n"), signal);
  const code = entries.filter((entry) => entry.kind === "file" && CODE.test(entry.path) && entry.size <= MAX_FILE_SIZE);
  for (const { path } of code.slice(0, MAX_FILES)) {
    signal?.throwIfAborted();
    const bytes = await folder.readFile(path, MAX_FILE_SIZE);
    if (bytes === undefined) continue;
    for (const [index, line] of new TextDecoder().decode(bytes).split("\n").entries()) {
      for (const [, name, double, single] of line.matchAll(CALL)) {
        const output = name ?? double ?? single ?? "";
        if (!names.has(output)) continue;
        sites.push({ file: path, line: index + 1, output });
        if (sites.length >= MAX_SITES) return sites;
      }
    }
  }
  return sites;
}
