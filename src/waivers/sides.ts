import type { Diagnostic } from "../core/mod.ts";
import type { Located } from "../diff/mod.ts";

/** The file of waivers, next to mesg.yml. The archive does not contain it. */
export const WAIVER_FILE = ".mesg-compile.yml";

/** The largest file of waivers that is read, in bytes: room for more than a thousand. */
export const MAX_WAIVER_BYTES = 256 * 1024;

/** The contents of a file of waivers. */
export interface WaiverText {
  /** As the caller names it. */
  readonly file: string;
  /** Empty when the file could not be read. */
  readonly text: string;
  /** Why the file could not be read; it then accepts nothing. */
  readonly problem?: string | undefined;
}

/** A service after a change. */
export interface Side extends Located {
  /** Left out where none can exist, such as beside a bare definition; empty text when there are none. */
  readonly waivers?: WaiverText | undefined;
}

/**
 * A service before a change, by how much is known about it:
 *
 * - `present`: existed and was valid;
 * - `absent`: everything was read, and it was not there;
 * - `invalid`: existed, and no Engine of this release would have accepted it;
 * - `unreadable`: it may have existed, so breaking changes cannot be checked.
 */
export type BaseSide =
  | ({ readonly state: "present" } & Side)
  | { readonly state: "absent"; readonly file: string }
  | {
      readonly state: "invalid";
      readonly file: string;
      readonly errors: number;
      readonly waivers?: WaiverText | undefined;
    }
  | { readonly state: "unreadable"; readonly file: string; readonly reason: string };

/** What is known about the sources of both sides; `none` where neither side has one to compare. */
export type SourceState = "same" | "changed" | "unknown" | "none";

/** Rules by which a mesg.yml is refused here although an Engine may accept it: they catch mistakes. */
const OWN_RULES: ReadonlySet<string> = new Set(["documents", "limit", "key", "encoding"]);

/**
 * Returns the side of a service that has errors before a change: `invalid`, or `unreadable` where only rules of our own
 * refuse it.
 */
export function faultySide(
  file: string,
  diagnostics: readonly Diagnostic[],
  waivers: WaiverText | undefined,
): BaseSide {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first !== undefined && errors.every(({ rule }) => OWN_RULES.has(rule))) {
    return { state: "unreadable", file, reason: `an Engine may read ${file}, which is refused here: ${first.message}` };
  }
  return { state: "invalid", file, errors: errors.length, waivers };
}
