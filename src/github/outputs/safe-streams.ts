import type { Concealer } from "../../core/mod.ts";

type Write = (chunk: string | Uint8Array, ...rest: never[]) => boolean;

/**
 * Conceals secrets in everything that the process writes from now on, whichever library writes it.
 *
 * @returns A function that masks every secret known so far, for the runner and the following steps.
 */
export function concealStreams(secrets: Concealer): () => void {
  const masked = new Set<string>();
  const write = process.stdout.write.bind(process.stdout);
  for (const stream of [process.stdout, process.stderr]) {
    const original = stream.write.bind(stream) as unknown as Write;
    const conceal: Write = (chunk, ...rest) =>
      original(typeof chunk === "string" ? secrets.conceal(chunk) : chunk, ...rest);
    stream.write = conceal as typeof stream.write;
  }
  return () => {
    for (const value of secrets.values) {
      if (!masked.has(value)) write(`::add-mask::${escapeData(value)}\n`);
      masked.add(value);
    }
  };
}

/** Escapes a text as the data of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
