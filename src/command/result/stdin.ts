import { MesgError } from "../../core/mod.ts";
import type { CommandEnvironment } from "../command.ts";

/** The argument that means stdin or stdout. */
export const STREAM = "-";

const claimed = new WeakSet<object>();

/**
 * Claims stdin for one input of a call.
 *
 * @param what The input, for messages: `--source`.
 * @throws {MesgError} `usage` when it was claimed already, or there is none.
 */
export function claimStdin(stdin: CommandEnvironment["stdin"], what: string): AsyncIterable<Uint8Array> {
  if (stdin === undefined) throw new MesgError("usage", `cannot read ${what} from stdin: there is none`);
  if (claimed.has(stdin)) {
    throw new MesgError("usage", `cannot read ${what} from stdin: it was read already`, {
      hint: "use - once, and name files for the rest",
    });
  }
  claimed.add(stdin);
  return stdin;
}

/** Reads at most `limit` bytes of stdin, and one more if the limit is exceeded. */
export async function readStdin(
  { stdin, signal }: Pick<CommandEnvironment, "stdin" | "signal">,
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

/** Keeps the document from stdin, which is needed to detect its kind and again to load it. */
export function rememberDocument({ stdin }: Pick<CommandEnvironment, "stdin">, bytes: Uint8Array): void {
  if (stdin !== undefined) documents.set(stdin, bytes);
}

/** Returns the document from stdin; undefined without one. */
export function rememberedDocument({ stdin }: Pick<CommandEnvironment, "stdin">): Uint8Array | undefined {
  return stdin && documents.get(stdin);
}
