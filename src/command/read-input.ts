import { MesgError, readBounded } from "../core/mod.ts";
import { MAX_BYTES, MAX_DEFINITION_FILE_BYTES } from "../definition/mod.ts";
import type { CommandEnvironment } from "./command.ts";
import { readStdin, STREAM } from "./result/stdin.ts";

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
      ? await readStdin(call, MAX_DEFINITION_FILE_BYTES, what)
      : await readBounded(path, { limit: MAX_DEFINITION_FILE_BYTES, what, signal: call.signal, pipes: true });
  if (bytes.length <= MAX_DEFINITION_FILE_BYTES) return bytes;
  throw new MesgError(
    "refused",
    `expected ${what} of at most ${MAX_BYTES} bytes, found more in ${JSON.stringify(path)}`,
  );
}
