import { createReadStream, type Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { MesgError } from "../error.ts";

/** Pipes that a shell has open, so that opening them does not wait for a writer. */
const OPEN_PIPE = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;

/** How a file is read. */
export interface BoundedRead {
  /** Maximum size of the file in bytes. */
  readonly limit: number;
  /** What the file should be, for messages: `a definition`. */
  readonly what: string;
  readonly signal?: AbortSignal | undefined;
  /** Accepts devices, and pipes that a shell has open (`<(…)`, `/dev/stdin`): only for a path that the user named. */
  readonly pipes?: boolean;
}

/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, so that the caller can detect it. A
 * named pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
export async function readBounded(path: string, options: BoundedRead): Promise<Uint8Array> {
  const { limit, what, signal, pipes = false } = options;
  signal?.throwIfAborted();
  const found = await inspect(path, what);
  const isSafe = pipes ? !found.isFIFO() || OPEN_PIPE.test(path) : found.isFile() || found.isDirectory();
  if (!isSafe) {
    throw new MesgError("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
      hint: "write it to a file first",
    });
  }
  const chunks: Buffer[] = [];
  const stream = createReadStream(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch (error) {
    signal?.throwIfAborted();
    throw asReadFailure(path, what, error);
  }
  return Buffer.concat(chunks);
}

/**
 * Returns the file status of a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 * @example
 * ```ts
 * (await inspect("services/greeter", "a folder")).isDirectory(); // true
 * ```
 */
export async function inspect(path: string, what: string): Promise<Stats> {
  return await stat(path).catch((error: unknown) => {
    throw asReadFailure(path, what, error);
  });
}

/** The path that the caller named does not exist. */
export class NothingThere extends MesgError {
  readonly path: string;

  constructor(path: string, message: string, cause: unknown) {
    super("usage", message, { cause });
    this.path = path;
  }
}

function asReadFailure(path: string, what: string, cause: unknown): MesgError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const shown = JSON.stringify(path);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new NothingThere(path, `expected ${what}, found nothing at ${shown}`, cause);
  }
  if (code === "EISDIR") return new MesgError("usage", `expected ${what}, found a folder at ${shown}`, { cause });
  return new MesgError("environment", `cannot read ${shown}: ${message}`, { cause });
}
