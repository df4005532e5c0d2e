import { MesgError, readBounded } from "../core/mod.ts";
import { MAX_BYTES } from "../definition/mod.ts";
import type { Surroundings } from "./command.ts";
import { readStdin, STREAM } from "./result/stdin.ts";

/** The largest definition as hex, and a line break or two. */
const LIMIT = 2 * MAX_BYTES + 4;

/**
 * Reads a file that was named on the command line, a pipe that the shell has open, or stdin for `-`.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
export async function readInput(
  path: string,
  what: string,
  call: Pick<Surroundings, "stdin" | "signal">,
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
