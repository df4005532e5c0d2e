import { access } from "node:fs/promises";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import type { Api } from "../context/api.ts";
import type { PullRequest } from "../context/context.ts";
import type { EngineSession } from "../context/engine-session.ts";
import type { Run } from "../context/run-parts.ts";
import { discoverServices } from "../discover/discover.ts";
import type { ServicePlace } from "../discover/service-place.ts";
import { type BaseRevision, openBase } from "./base.ts";
import { type BuildOptions, type BuiltService, buildService } from "./build-service.ts";
import { chooseBase, type Head, readHead } from "./commit.ts";
import { listStored, matchStored } from "./stored.ts";

/** The services of what is checked out, and of what it is compared with. */
export interface Revisions {
  readonly head: Head;
  readonly after: readonly BuiltService[];
  /** Undefined when there is nothing to compare with. */
  readonly before: readonly BuiltService[] | undefined;
  readonly base: Base | undefined;
  /** Why the base could not be had although there is one. */
  readonly baseProblem: string | undefined;
  /** What a person should know; one sentence each. */
  readonly notices: readonly string[];
}

/** What the services are compared with. */
export interface Base {
  /** Undefined for what an Engine has. */
  readonly commit: string | undefined;
  readonly words: string;
}

/** Services that are built at once: more would only wait for the same disk. */
const AT_ONCE = 4;

/** What the two sides are found with. */
export interface RevisionsMatter {
  readonly pull: PullRequest | undefined;
  readonly session: EngineSession;
  api(): Promise<Api>;
  /** Where the source of a service is written as a CAR; undefined for nowhere. */
  carOf(place: ServicePlace): Promise<string | undefined>;
}

/** Builds the services of both sides, each as far as it can be had. */
export async function prepareRevisions(
  { inputs, context, signal, redact }: Run,
  places: readonly ServicePlace[],
  { pull, session, api, carOf }: RevisionsMatter,
): Promise<Revisions> {
  const head = (await readHead(context.workspace, signal)) ?? { commit: context.sha, parents: [] };
  const { serviceFile, against } = inputs;
  const { release, engine, problem } = session;
  const base = { release, serviceFile, signal };
  const building = each(places, async (place) => {
    const car = await carOf(place);
    const { allowFiles, maxSourceSize, allowDirty } = inputs;
    return await buildService(context.workspace, place, { ...base, allowFiles, maxSourceSize, allowDirty, car });
  });
  const asksEngine = against === "engine" && (engine ?? problem) !== undefined;
  const [after, before] = await Promise.all([building, asksEngine ? askEngine() : buildBefore()]);
  return { head, after, ...before };

  async function askEngine(): Promise<BeforeSide> {
    try {
      if (engine === undefined) throw new MesgError("environment", problem ?? "");
      const [services, stored] = await Promise.all([building, listStored(engine, signal)]);
      const { services: before, notices } = await matchStored(services, stored, redact);
      return { before, base: { commit: undefined, words: "what the Engine has" }, baseProblem: undefined, notices };
    } catch (error) {
      return withoutBase(error);
    }
  }

  function withoutBase(error: unknown): BeforeSide {
    if (!(error instanceof MesgError) || signal.aborted) throw error;
    const message = redact(error.message);
    return { ...NOTHING_BEFORE, baseProblem: message, notices: [`compared with nothing: ${message}`] };
  }

  async function buildBefore(): Promise<BeforeSide> {
    let revision: BaseRevision;
    try {
      const choice = await chooseBase(against === "engine" ? "base" : against, context, pull, head, api);
      if (choice === undefined) return NOTHING_BEFORE;
      revision = await openBase(choice, context, inputs, api, signal);
    } catch (error) {
      return withoutBase(error);
    }
    try {
      const { folder, hasSources, commit, words, notices } = revision;
      const found = await placesIn(folder, inputs, signal);
      const built = await each(found, (place) => buildBase(folder, place, { ...base, withoutSource: !hasSources }));
      return { before: built, base: { commit, words }, baseProblem: undefined, notices: notices.map(redact) };
    } finally {
      await revision.remove();
    }
  }
}

type BeforeSide = Omit<Revisions, "head" | "after">;

const NOTHING_BEFORE: BeforeSide = { before: undefined, base: undefined, baseProblem: undefined, notices: [] };

/** A service of the base. When its source is refused now, its definition is still worth a comparison. */
async function buildBase(folder: string, place: ServicePlace, options: BuildOptions): Promise<BuiltService> {
  const built = await buildService(folder, place, { ...options, allowDirty: true });
  if (built.definition !== undefined || options.withoutSource) return built;
  return await buildService(folder, place, { ...options, withoutSource: true });
}

async function placesIn(folder: string, inputs: Run["inputs"], signal: AbortSignal): Promise<ServicePlace[]> {
  const { paths, serviceFile, definitions } = inputs;
  if (definitions.length === 0) {
    const { folders } = await discoverServices(folder, { paths, serviceFile, signal });
    return folders.map((path) => ({ path, isDefinition: false }));
  }
  const there = await Promise.all(
    definitions.map(
      async (path) =>
        await access(join(folder, path)).then(
          () => [path],
          () => [],
        ),
    ),
  );
  return there.flat().map((path) => ({ path, isDefinition: true }));
}

/** Does something with each item, a few at once, and keeps their order. The first failure ends it. */
async function each<T, R>(items: readonly T[], action: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await action(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
