import type { Located } from "../diff/mod.ts";

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
 * - `present`: it was there and was valid;
 * - `absent`: everything was read, and it was not there;
 * - `invalid`: it was there, and no Engine of this release would have accepted it;
 * - `unreadable`: it may have been there, so nothing can be said about breaking changes.
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
