import { type Diagnostic, MesgError, visibleJson } from "../../core/mod.ts";

/** An invalid document, with its diagnostics. */
export class InvalidDocument extends MesgError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[], hint?: string) {
    super("refused", message, hint === undefined ? {} : { hint });
    this.diagnostics = diagnostics;
  }
}

/** How to report an error that is not a MesgError. */
interface Otherwise {
  readonly signal: AbortSignal;
  readonly message: string;
}

/**
 * Returns a failure as JSON, an object under `error`: its kind, message, hint and location.
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
  const failure = { kind, message, ...(hint === undefined ? {} : { hint }) };
  if (!(error instanceof InvalidDocument)) return failure;
  const first = error.diagnostics.find(({ severity }) => severity === "error");
  if (first === undefined) return failure;
  const { file, line, column } = first;
  return { ...failure, location: { file, line, column }, diagnostics: error.diagnostics };
}
