import { stat } from "node:fs/promises";
import { MesgError, readBounded } from "../core/mod.ts";
import type { Call, Options } from "./command.ts";

/** Maximum size of a key store, passphrase or mnemonic in bytes. */
const LIMIT = 65_536;

/**
 * Reads a file with a secret.
 *
 * @param what A name for the file in messages: `a key file`.
 * @throws {MesgError} as {@linkcode readBounded}; `refused` when it is too large.
 */
export async function readSecretFile(
  { signal }: Pick<Call<Options>, "signal">,
  path: string,
  what: string,
): Promise<string> {
  const bytes = await readBounded(path, { limit: LIMIT, what, signal, pipes: true });
  if (bytes.length > LIMIT) throw new MesgError("refused", `too large for ${what}: ${JSON.stringify(path)}`);
  return Buffer.from(bytes).toString("utf8");
}

/** Warns when other users of the machine can read a file with a secret. */
export async function warnIfShared({ warn }: Pick<Call<Options>, "warn">, path: string): Promise<void> {
  const { mode } = await stat(path);
  if (process.platform === "win32" || (mode & 0o077) === 0 || /^\/(dev|proc)\//.test(path)) return;
  await warn(`warning: other users can read ${JSON.stringify(path)}: chmod 600 it`);
}
