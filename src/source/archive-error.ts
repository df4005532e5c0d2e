import { MesgError } from "../core/mod.ts";

/**
 * Why an archive was not taken. A MESG Engine refuses some archives itself; what it answers then is kept beside our own
 * words, so that whoever stands in for an Engine can repeat it.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
export class ArchiveError extends MesgError {
  /** What an Engine says to the same bytes; undefined when the refusal is ours alone (a limit, a form not read here). */
  readonly engineText: string | undefined;

  constructor(message: string, options: { engineText?: string; hint?: string; cause?: unknown } = {}) {
    super("refused", message, options);
    this.engineText = options.engineText;
  }
}

/** Names travel as one character per byte, so that comparing them compares bytes; for people they are read as UTF-8. */
export function shown(name: string): string {
  return JSON.stringify(Buffer.from(name, "latin1").toString("utf8")).slice(1, -1);
}
