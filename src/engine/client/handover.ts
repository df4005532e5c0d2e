import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Stats } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import type { CallOptions } from "../engine-api.ts";
import { HANDOVER, type HandoverOffer, NONCE_BYTES, proofOf, readOffer } from "../wire/handover.ts";
import type { Connection } from "./connection.ts";
import { isLocal } from "./endpoint.ts";

/** Milliseconds to wait for the Engine's answer. */
const TIMEOUT = 2000;
/** Maximum size of a mark file in bytes. */
const MAX_MARK_BYTES = 4096;

/**
 * Finds the folder in which an Engine on this machine looks for sources, so that a source can be put there without
 * IPFS. Only the embedded Engine of the same user offers one. It proves its user by reading a file that only this user
 * can read, so that no other Engine or user receives a file.
 *
 * @returns Undefined for every other Engine.
 */
export async function offeredSources(connection: Connection, { signal }: CallOptions): Promise<string | undefined> {
  const user = userInfo().uid;
  // Without user ids, as on Windows, there is no proof.
  if (!isLocal(connection.endpoint) || user === -1) return undefined;
  const nonce = randomBytes(NONCE_BYTES);
  try {
    const offer = readOffer(await connection.unary(HANDOVER, nonce, { timeout: TIMEOUT, signal }));
    return (await isProved(offer, nonce, user)) ? join(offer.folder, "sources") : undefined;
  } catch {
    signal?.throwIfAborted();
    // Other Engines do not have the method; a malformed answer counts as the same.
    return undefined;
  }
}

async function isProved({ folder, mark, proof }: HandoverOffer, nonce: Uint8Array, user: number): Promise<boolean> {
  if (!isAbsolute(folder) || !/^\d{1,10}-[0-9a-f]{16}\.json$/.test(mark) || !/^[0-9a-f]{64}$/.test(proof)) return false;
  const file = join(folder, "in-use", mark);
  const [data, uses, sources, found] = await Promise.all([
    lstat(folder),
    lstat(join(folder, "in-use")),
    lstat(join(folder, "sources")).catch(() => undefined),
    lstat(file),
  ]);
  const isOurs = (stats: Stats) => stats.isDirectory() && stats.uid === user && (stats.mode & 0o022) === 0;
  if (!isOurs(data) || !isOurs(uses) || (sources !== undefined && !isOurs(sources))) return false;
  if (!found.isFile() || found.uid !== user || (found.mode & 0o077) !== 0 || found.size > MAX_MARK_BYTES) return false;
  const { token } = JSON.parse(await readFile(file, "utf8")) as { token?: unknown };
  if (typeof token !== "string" || !/^[0-9a-f]{64}$/.test(token)) return false;
  return timingSafeEqual(Buffer.from(proofOf(token, nonce, folder)), Buffer.from(proof));
}
