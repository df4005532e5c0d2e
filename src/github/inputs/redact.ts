import { MesgError } from "../../core/mod.ts";

/** Takes secrets out of a text: what a server answers may repeat what it was sent. */
export type Redact = (text: string) => string;

/** Makes a function that puts `***` in the place of each secret, the longest first. */
export function redactor(secrets: readonly string[]): Redact {
  const sorted = [...new Set(secrets)].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  return (text) => {
    const left = sorted.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
    return left.includes(CUT) ? withoutBeginnings(left, sorted) : left;
  };
}

/** Where a long text was cut off, as all that cut texts here mark it. */
const CUT = "…";
/** Less of a secret tells nothing. */
const SHORTEST_BEGINNING = 4;

/** Takes out what a cut left of a secret: its beginning, which is no longer the secret itself. */
function withoutBeginnings(text: string, secrets: readonly string[]): string {
  const parts = text.split(CUT);
  const last = parts.pop()!;
  const cut = parts.map((part) => {
    const longest = Math.max(0, ...secrets.map((secret) => beginningAtEnd(part, secret)));
    return longest < SHORTEST_BEGINNING ? part : `${part.slice(0, -longest)}***`;
  });
  return [...cut, last].join(CUT);
}

/** How many of a secret's first characters a text ends with. */
function beginningAtEnd(text: string, secret: string): number {
  for (let length = Math.min(secret.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}

/** An error without secrets in its words. */
export function redactError(error: unknown, redact: Redact): unknown {
  if (!(error instanceof MesgError)) return error;
  const { kind, hint } = error;
  const options = hint === undefined ? {} : { hint: redact(hint) };
  return new MesgError(kind, redact(error.message), options);
}
