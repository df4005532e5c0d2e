import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { MesgError } from "../core/mod.ts";
import { MAX_BYTES } from "../definition/mod.ts";

/** The largest definition as hex, and a line break or two. */
const MOST = 2 * MAX_BYTES + 4;

/**
 * Reads a file that was named on the command line, and no more of it than the largest definition takes: a device may
 * never end. A pipe is read when a shell has it open already (`<(…)`, `/dev/stdin`): to open one by its name would wait for
 * its writer, for ever, and no signal could end that.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
export async function readInput(path: string, what: string, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    if ((await stat(path)).isFIFO() && !/^\/(dev|proc)\//.test(path)) {
      throw new MesgError("usage", `expected ${what}, found a pipe at ${path}`, { hint: "write it to a file first" });
    }
    for await (const chunk of createReadStream(path, { end: MOST, ...(signal === undefined ? {} : { signal }) })) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
    }
  } catch (error) {
    if (signal?.aborted || error instanceof MesgError) throw error;
    throw asReadFailure(path, what, error);
  }
  if (length <= MOST) return Buffer.concat(chunks);
  throw new MesgError("refused", `expected ${what} of at most ${MAX_BYTES} bytes, found more in ${path}`);
}

function asReadFailure(path: string, what: string, error: unknown): MesgError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new MesgError("usage", `expected ${what}, found nothing at ${JSON.stringify(path)}`, { cause: error });
  }
  if (code === "EISDIR") return new MesgError("usage", `expected ${what}, found a folder at ${path}`, { cause: error });
  return new MesgError("environment", `cannot read ${path}: ${message}`, { cause: error });
}
