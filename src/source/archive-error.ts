import { MesgError, visibleText } from "../core/mod.ts";

/**
 * The refusal of an archive. Where a MESG Engine refuses the archive too, this also has the Engine's text, for the
 * embedded Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
export class ArchiveError extends MesgError {
  /**
   * The Engine's error for the same bytes; undefined when only this tool refuses them (a limit, an unsupported form).
   */
  readonly engineText: string | undefined;

  constructor(message: string, options: { engineText?: string; hint?: string; cause?: unknown } = {}) {
    super("refused", message, options);
    this.engineText = options.engineText;
  }
}

/** Maximum number of bytes of a name in a message. */
const SHOWN = 200;

/**
 * Returns a name of an archive for a message: decoded as UTF-8, escaped, and cut.
 *
 * @param name One character per byte; in this form, comparing names compares bytes.
 */
export function shown(name: string): string {
  const text = visibleText(Buffer.from(name.slice(0, SHOWN), "latin1").toString("utf8"));
  return name.length > SHOWN ? `${text}…` : text;
}
