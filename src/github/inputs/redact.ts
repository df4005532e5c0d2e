import { MesgError } from "../../definition/mod.ts";

/** Takes secrets out of a text: what a server answers may repeat what it was sent. */
export type Redact = (text: string) => string;

/** Makes a function that puts `***` in the place of each secret, the longest first. */
export function redactor(secrets: readonly string[]): Redact {
  const sorted = [...new Set(secrets)].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  return (text) => sorted.reduce((left, secret) => left.replaceAll(secret, "***"), text);
}

/** An error without secrets in its words. */
export function redactError(error: unknown, redact: Redact): unknown {
  if (!(error instanceof MesgError)) return error;
  const { kind, hint } = error;
  const options = hint === undefined ? {} : { hint: redact(hint) };
  return new MesgError(kind, redact(error.message), options);
}
