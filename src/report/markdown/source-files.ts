import { formatBytes, plural, someLines } from "../../core/mod.ts";
import { codeSpan, details } from "./text.ts";

/** A changed file of a source. */
export interface FileChange {
  /** Relative to the folder of the service. */
  readonly path: string;
  readonly kind: "added" | "changed" | "removed";
  /** Bytes, if known. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** Files that are listed before the rest is folded, and in total. */
const SHOWN = 10;
const MAX_LISTED = 200;

/**
 * Returns the changed files of a source as a list in Markdown with their sizes; folded beyond ten.
 *
 * @example
 * ```ts
 * sourceFilesMarkdown([{ path: "index.js", kind: "changed", before: 120, after: 140 }]);
 * ```
 */
export function sourceFilesMarkdown(files: readonly FileChange[]): string {
  const lines = someLines(files, MAX_LISTED, fileLine).map((line) => `- ${line}`);
  const rest = lines.slice(SHOWN);
  const count = plural(files.length, "file");
  return [
    `**Source:** ${count} changed`,
    lines.slice(0, SHOWN).join("\n"),
    ...(rest.length === 0 ? [] : [details(plural(files.length - SHOWN, "more file"), rest.join("\n"))]),
  ].join("\n\n");
}

function fileLine({ path, kind, before, after }: FileChange): string {
  const sizes = [before, after].flatMap((size) => (size === undefined ? [] : [formatBytes(size)]));
  const size = sizes.length === 0 ? "" : ` (${[...new Set(sizes)].join(" → ")})`;
  return `${kind} ${codeSpan(path, 200)}${size}`;
}
