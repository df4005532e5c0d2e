import { type Diagnostic, MesgError, visibleJson } from "../../core/mod.ts";

/** A document that is not valid, with what is wrong in it. */
export class InvalidDocument extends MesgError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[], hint?: string) {
    super("refused", message, hint === undefined ? {} : { hint });
    this.diagnostics = diagnostics;
  }
}

/** What is said of an error that is no MesgError. */
interface Otherwise {
  readonly signal: AbortSignal;
  readonly message: string;
}

/**
 * A failure as JSON, in one object under `error`: its kind and message, what to do, and where it is.
 *
 * @example
 * ```ts
 * errorToJson(new MesgError("usage", "no such file"), { signal, message: "" });
 * // {"error": {"kind": "usage", "message": "no such file"}}
 * ```
 */
export function errorToJson(error: unknown, otherwise: Otherwise): string {
  return `${visibleJson(JSON.stringify({ error: bodyOf(error, otherwise) }, undefined, 2))}\n`;
}

function bodyOf(error: unknown, { signal, message: otherwise }: Otherwise): object {
  if (!(error instanceof MesgError)) {
    return signal.aborted ? { kind: "interrupted", message: "interrupted" } : { kind: "defect", message: otherwise };
  }
  const { kind, message, hint } = error;
  const said = { kind, message, ...(hint === undefined ? {} : { hint }) };
  if (!(error instanceof InvalidDocument)) return said;
  const first = error.diagnostics.find(({ severity }) => severity === "error");
  if (first === undefined) return said;
  const { file, line, column } = first;
  return { ...said, location: { file, line, column }, diagnostics: error.diagnostics };
}
