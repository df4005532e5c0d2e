import { MesgError } from "../../core/mod.ts";
import type { Surroundings } from "../command.ts";

/** What the user writes for stdin, and for stdout. */
export const STREAM = "-";

const claimed = new WeakSet<object>();

/**
 * Takes stdin for one of the things that a call reads.
 *
 * @param what What reads it, for messages: `--source`.
 * @throws {MesgError} `usage` when it was taken already, or there is none.
 */
export function claimStdin(stdin: Surroundings["stdin"], what: string): AsyncIterable<Uint8Array> {
  if (stdin === undefined) throw new MesgError("usage", `cannot read ${what} from stdin: there is none`);
  if (claimed.has(stdin)) {
    throw new MesgError("usage", `cannot read ${what} from stdin: it was read already`, {
      hint: "use - once, and name files for the rest",
    });
  }
  claimed.add(stdin);
  return stdin;
}

/** Reads stdin up to a limit of bytes, and one more by which the caller knows that it was exceeded. */
export async function readStdin(
  { stdin, signal }: Pick<Surroundings, "stdin" | "signal">,
  limit: number,
  what: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of claimStdin(stdin, what)) {
    signal.throwIfAborted();
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}

const documents = new WeakMap<object, Uint8Array>();

/** Keeps the document that came from stdin: what it is and what is in it are asked one after the other. */
export function rememberDocument({ stdin }: Pick<Surroundings, "stdin">, bytes: Uint8Array): void {
  if (stdin !== undefined) documents.set(stdin, bytes);
}

/** Returns the document that came from stdin; undefined when none did. */
export function rememberedDocument({ stdin }: Pick<Surroundings, "stdin">): Uint8Array | undefined {
  return stdin && documents.get(stdin);
}
