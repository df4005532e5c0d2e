import { decodeHash, MesgError, nearest } from "../../core/mod.ts";
import type { ReadDefinition, ReadProcess } from "../../definition/mod.ts";
import { CALL_TIMEOUT, type CallOptions, dialectOf, isOnChain, type ReachedEngine } from "../../engine/mod.ts";
import { placeOf, type SessionCall } from "./session.ts";

/** A service or a process that an Engine stores. */
export type Stored =
  | { readonly kind: "service"; readonly read: ReadDefinition }
  | { readonly kind: "process"; readonly read: ReadProcess };

type FindCall = Pick<SessionCall, "options" | "signal">;

/** Reports whether a release has processes, which its endpoint lists. */
export function hasProcesses({ release }: Pick<ReachedEngine, "release">): boolean {
  return isOnChain(release) || dialectOf(release).applications !== undefined;
}

/**
 * Finds the service or the process of a hash; the service of a sid; or else the process of a name.
 *
 * @throws {MesgError} `refused` when there is none, `usage` when several have the sid or the name.
 */
export async function findStored(engine: ReachedEngine, id: string, call: FindCall): Promise<Stored> {
  const options = { timeout: CALL_TIMEOUT, signal: call.signal };
  if (isHash(id)) return await findByHash(engine, id, options);
  const services = (await engine.client.list(options)).map((read) => ({ kind: "service", read }) as const);
  const named = services.filter(({ read }) => read.definition.sid === id);
  if (named.length > 0) return onlyOne(named, id);
  const processes = hasProcesses(engine)
    ? (await engine.processes().list(options)).map((read) => ({ kind: "process", read }) as const)
    : [];
  const running = processes.filter(({ read }) => read.definition.name === id);
  if (running.length > 0) return onlyOne(running, id);
  const sids = services.map(({ read }) => read.definition.sid);
  throw nothingStored(engine, id, call, [...sids, ...processes.map(({ read }) => read.definition.name)]);
}

/** The error of the service is kept where the Engine has neither. */
async function findByHash(engine: ReachedEngine, hash: string, options: CallOptions): Promise<Stored> {
  try {
    return { kind: "service", read: await engine.client.get(hash, options) };
  } catch (error) {
    if (!(error instanceof MesgError) || !hasProcesses(engine)) throw error;
    const read = await engine
      .processes()
      .find(hash, options)
      .catch(() => undefined);
    if (read === undefined) throw error;
    return { kind: "process", read };
  }
}

/** @throws {MesgError} `usage` for more than one. */
function onlyOne(found: readonly Stored[], id: string): Stored {
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const hashes = found.map(({ read }) => shownHash(read.definition)).join(", ");
  throw new MesgError("usage", `expected one ${first?.kind} ${JSON.stringify(id)}, found ${found.length}: ${hashes}`, {
    hint: "use the hash of one of them",
  });
}

function nothingStored(engine: ReachedEngine, id: string, call: FindCall, known: readonly string[]): MesgError {
  const meant = nearest(id, [...new Set(known)]);
  const listed = call.options.local
    ? "run mesg-compile list --local to see all; for another release add --engine-version"
    : "run mesg-compile list to see all";
  const hint = meant === undefined ? listed : `did you mean ${JSON.stringify(meant)}?`;
  const what = hasProcesses(engine) ? "service or process" : "service";
  const preposition = call.options.local ? "in" : "at";
  const place = `${preposition} ${placeOf(engine, call)}`;
  return new MesgError("refused", `no ${what} ${JSON.stringify(id)} ${place}`, { hint });
}

/** Returns a hash for display: an Engine may return any text. */
export function shownHash({ hash }: { readonly hash: string }): string {
  return /^\w{1,64}$/.test(hash) ? hash : JSON.stringify(hash.slice(0, 64));
}

function isHash(text: string): boolean {
  try {
    decodeHash(text);
    return true;
  } catch {
    return false;
  }
}
