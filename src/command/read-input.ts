import { MesgError, readBounded } from "../core/mod.ts";
import { MAX_BYTES } from "../definition/mod.ts";
import type { CommandEnvironment } from "./command.ts";
import { readStdin, STREAM } from "./result/stdin.ts";

/** Maximum size: the largest definition as hex, and a line break or two. */
const LIMIT = 2 * MAX_BYTES + 4;

/**
 * Reads a file named on the command line, a pipe of the shell, or stdin for `-`.
 *
 * @param what A name for the input in messages: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
export async function readInput(
  path: string,
  what: string,
  call: Pick<CommandEnvironment, "stdin" | "signal">,
): Promise<Uint8Array> {
  const bytes =
    path === STREAM
      ? await readStdin(call, LIMIT, what)
      : await readBounded(path, { limit: LIMIT, what, signal: call.signal, pipes: true });
  if (bytes.length <= LIMIT) return bytes;
  throw new MesgError(
    "refused",
    `expected ${what} of at most ${MAX_BYTES} bytes, found more in ${JSON.stringify(path)}`,
  );
}
