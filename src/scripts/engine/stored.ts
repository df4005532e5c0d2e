import { LOCAL_FOLDER } from "../../command/mod.ts";
import { decodeHash, listOf, MesgError, nearest } from "../../core/mod.ts";
import { RELEASES, type ReadDefinition, type ReadProcess, type Release } from "../../definition/mod.ts";
import { surveyState } from "../../engine/embedded/mod.ts";
import {
  CALL_TIMEOUT,
  type CallOptions,
  dialectOf,
  isNotFound,
  isOnChain,
  type ReachedEngine,
} from "../../engine/mod.ts";
import { placeOf, type SessionCall, withEngine } from "./session.ts";

/** A service or a process that an Engine stores. */
export type Stored =
  | { readonly kind: "service"; readonly read: ReadDefinition }
  | { readonly kind: "process"; readonly read: ReadProcess };

/** Reports whether a release has processes, which its endpoint lists. */
export function hasProcesses({ release }: Pick<ReachedEngine, "release">): boolean {
  return isOnChain(release) || dialectOf(release).applications !== undefined;
}

/**
 * Finds the service or the process of a hash; the service of a sid; or else the process of a name.
 *
 * @throws {MesgError} `refused` when there is none, or several have the sid or the name.
 */
export async function findStored(engine: ReachedEngine, id: string, call: SessionCall): Promise<Stored> {
  const { found, names } = await lookUp(engine, id, call);
  if (found.length > 0) return onlyOne(found, id);
  const others = await otherReleases(
    call,
    engine.release,
    async (other) => (await lookUp(other, id, call)).found.length,
  );
  throw nothingStored(engine, id, call, { names, others });
}

/** What an Engine has under an id, and the names of everything else, if they were listed. */
interface LookUp {
  readonly found: readonly Stored[];
  readonly names: readonly string[];
}

async function lookUp(engine: ReachedEngine, id: string, { signal }: Pick<SessionCall, "signal">): Promise<LookUp> {
  const options = { timeout: CALL_TIMEOUT, signal };
  if (isHash(id)) return { found: await findByHash(engine, id, options), names: [] };
  const services = (await engine.client.list(options)).map((read) => ({ kind: "service", read }) as const);
  const named = services.filter(({ read }) => read.definition.sid === id);
  if (named.length > 0) return { found: named, names: [] };
  const processes = hasProcesses(engine)
    ? (await engine.processes().list(options)).map((read) => ({ kind: "process", read }) as const)
    : [];
  const sids = services.map(({ read }) => read.definition.sid);
  return {
    found: processes.filter(({ read }) => read.definition.name === id),
    names: [...sids, ...processes.map(({ read }) => read.definition.name)],
  };
}

/** @throws {MesgError} The error for the service, when it is another than that there is none, and there is no process. */
async function findByHash(engine: ReachedEngine, hash: string, options: CallOptions): Promise<Stored[]> {
  try {
    return [{ kind: "service", read: await engine.client.get(hash, options) }];
  } catch (error) {
    if (!(error instanceof MesgError)) throw error;
    const isMissing = isNotFound(error);
    const read = hasProcesses(engine)
      ? await engine
          .processes()
          .find(hash, options)
          .catch((other) => {
            throw isMissing ? other : error;
          })
      : undefined;
    if (read !== undefined) return [{ kind: "process", read }];
    if (isMissing) return [];
    throw error;
  }
}

/**
 * Counts what the other releases of the embedded Engine have: each has its own services and processes.
 *
 * @param count Counts what one of them has.
 * @returns The counts above 0; none for an Engine at an endpoint.
 */
export async function otherReleases(
  call: SessionCall,
  release: Release,
  count: (engine: ReachedEngine) => Promise<number>,
): Promise<ReadonlyMap<Release, number>> {
  const counts = new Map<Release, number>();
  if (!call.options.local) return counts;
  const { parts } = await surveyState(LOCAL_FOLDER);
  const kept = new Set(parts.filter(({ kind }) => kind === "records").map(({ name }) => name));
  for (const other of RELEASES.filter((name) => name !== release && kept.has(name))) {
    const options = { ...call.options, "engine-version": other };
    const look = async (engine: ReachedEngine) => {
      const found = await count(engine);
      if (found > 0) counts.set(other, found);
    };
    // It serves only a hint: a release that cannot be read is left out.
    await withEngine({ ...call, options }, look).catch((error) => {
      if (!(error instanceof MesgError) || call.signal.aborted) throw error;
    });
  }
  return counts;
}

/** @throws {MesgError} `refused` for more than one. */
function onlyOne(found: readonly Stored[], id: string): Stored {
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const hashes = found.map(({ read }) => shownHash(read.definition)).join(", ");
  throw new MesgError(
    "refused",
    `expected one ${first?.kind} ${JSON.stringify(id)}, found ${found.length}: ${hashes}`,
    {
      hint: "use the hash of one of them",
    },
  );
}

function nothingStored(
  engine: ReachedEngine,
  id: string,
  call: SessionCall,
  { names, others }: { readonly names: readonly string[]; readonly others: ReadonlyMap<Release, number> },
): MesgError {
  const what = hasProcesses(engine) ? "service or process" : "service";
  const preposition = call.options.local ? "in" : "at";
  const place = `${preposition} ${placeOf(engine, call)}`;
  const hint = releaseHint([...others.keys()]) ?? nameHint(id, names) ?? listHint(engine, call);
  return new MesgError("refused", `no ${what} ${JSON.stringify(id)} ${place}`, { hint });
}

function releaseHint(others: readonly Release[]): string | undefined {
  if (others.length === 0) return undefined;
  return `${LOCAL_FOLDER} has it for Engine ${listOf(others)}: use --engine-version ${others.at(-1)}`;
}

function nameHint(id: string, names: readonly string[]): string | undefined {
  const meant = nearest(id, [...new Set(names)]);
  return meant === undefined ? undefined : `did you mean ${JSON.stringify(meant)}?`;
}

function listHint(engine: ReachedEngine, { options }: SessionCall): string {
  const all = hasProcesses(engine) ? "all services, with --processes all processes" : "all";
  return options.local
    ? `run mesg-compile list --local to see ${all}; for another release add --engine-version`
    : `run mesg-compile list to see ${all}`;
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
