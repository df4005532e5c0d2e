/** A problem or a note about a file. */
export interface Diagnostic {
  readonly severity: "error" | "warning" | "note";
  /** A stable id, such as `port-mapping`. */
  readonly rule: string;
  /** What is wrong: `problem: expected X, found Y`. */
  readonly message: string;
  /** JSON pointer (RFC 6901) into the file's value; empty for the file as a whole. */
  readonly pointer: string;
  /** The file as the caller named it. */
  readonly file: string;
  /** Counted from 1; undefined when a file has no lines. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 code units; undefined when a file has no lines. */
  readonly column?: number;
  /** What to do. */
  readonly hint?: string;
}

/**
 * Joins path segments into a JSON pointer.
 *
 * @example
 * ```ts
 * pointerOf(["tasks", "a/b", "inputs"]); // "/tasks/a~1b/inputs"
 * ```
 */
export function pointerOf(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
