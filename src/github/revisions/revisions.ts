import { MesgError } from "../../core/mod.ts";
import { type Commit, SourceCache } from "../../source/mod.ts";
import type { Api } from "../context/api.ts";
import type { PullRequest } from "../context/context.ts";
import type { EngineSession } from "../context/engine-session.ts";
import { failureWords } from "../context/failure-words.ts";
import type { Run } from "../context/run-parts.ts";
import type { BaseProcesses } from "../discover/base-processes.ts";
import type { Checkout } from "../discover/checkout.ts";
import type { FileTree } from "../discover/file-tree.ts";
import { readHead } from "../discover/head-commit.ts";
import { folderOf } from "../discover/requested-paths.ts";
import { fileOf } from "../discover/service-path.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { chooseBase } from "./base-commit.ts";
import { type BaseServices, unreadableServices } from "./base-services.ts";
import type { BuiltService } from "./build-service.ts";
import { listStored, matchStored } from "./engine-base.ts";
import type { HeadOptions } from "./head.ts";
import type { OpenBase } from "./open-base.ts";

/** The services of the checkout, and of the base that it is compared with. */
export interface Revisions {
  readonly head: Commit;
  readonly after: readonly BuiltService[];
  /** Undefined without a base. */
  readonly before: BaseServices | undefined;
  readonly base: Base | undefined;
  /** Why the base is unavailable, if there is one. */
  readonly baseProblem: string | undefined;
  /** The process files in the base; undefined without a base, or when it was not read. */
  readonly baseProcesses: BaseProcesses | undefined;
  /** One sentence each. */
  readonly notices: readonly string[];
}

/** The base that the services are compared with. */
export interface Base {
  /** Undefined for services of an Engine. */
  readonly commit: string | undefined;
  readonly words: string;
}

/** Options for preparing both revisions. */
export interface RevisionsOptions extends Omit<HeadOptions, "cache"> {
  readonly pull: PullRequest | undefined;
  readonly session: EngineSession;
  /** Reads the process files of the base. */
  processesIn(tree: FileTree): Promise<BaseProcesses>;
  api(): Promise<Api>;
}

type BeforeSide = Omit<Revisions, "head" | "after">;

/** Builds the services of a checkout, and finds them in the base. */
export async function prepareRevisions(run: Run, checkout: Checkout, options: RevisionsOptions): Promise<Revisions> {
  const { inputs, context, signal } = run;
  const head = await readHead(checkout, context, signal);
  const cache = sourceCache(inputs);
  const building = buildServices(run, checkout, { ...options, cache });
  building.catch(() => undefined); // rethrown where it is awaited
  const { engine, problem } = options.session;
  const asksEngine = inputs.against === "engine" && (engine ?? problem) !== undefined;
  try {
    const before = asksEngine
      ? await engineSide(run, building, options.session)
      : await revisionSide(run, checkout, { ...options, head, cache, building });
    return { head, after: await building, ...before };
  } catch (error) {
    if (!(error instanceof MesgError) || signal.aborted) throw error;
    const message = failureWords(error, run);
    const notices = [`not compared: ${message}`];
    const after = await building;
    const before = unreadableServices(after, message);
    return { head, after, before, base: undefined, baseProblem: message, baseProcesses: undefined, notices };
  }
}

/** Builds the services of the checkout. The modules that read and compile them are loaded only if there are any. */
async function buildServices(run: Run, checkout: Checkout, options: HeadOptions): Promise<BuiltService[]> {
  if (checkout.places.length === 0) return [];
  const { buildHead } = await import("./head.ts");
  return await buildHead(run, checkout, options);
}

/**
 * Returns the source cache of a run, so that a source that is the same in both revisions is read once. Sources of
 * earlier runs are used only if the run neither deploys nor publishes.
 */
function sourceCache({ cacheFolder, deploy, marketplace }: Inputs): SourceCache {
  const isForGood = deploy.decision?.deploys || marketplace.decision?.deploys;
  return new SourceCache(isForGood || cacheFolder === "" ? undefined : cacheFolder);
}

async function engineSide(
  { redact, signal }: Run,
  building: Promise<readonly BuiltService[]>,
  { engine, problem = "" }: EngineSession,
): Promise<BeforeSide> {
  if (engine === undefined) throw new MesgError("environment", problem);
  const stored = await listStored(engine, signal);
  const { services, notices } = await matchStored(await building, stored, redact);
  const base = { commit: undefined, words: "what the Engine has" };
  return { before: services, base, baseProblem: undefined, baseProcesses: undefined, notices };
}

interface RevisionOptions extends RevisionsOptions {
  readonly head: Commit;
  readonly cache: SourceCache;
  readonly building: Promise<readonly BuiltService[]>;
}

async function revisionSide(run: Run, checkout: Checkout, options: RevisionOptions): Promise<BeforeSide> {
  const { inputs, context, signal, redact } = run;
  const { repository } = checkout;
  const { pull, head, api } = options;
  const against = inputs.against === "engine" ? "base" : inputs.against;
  const choice = await chooseBase({ against, context, pull, head, repository, signal, api });
  if ("none" in choice) {
    const notices = inputs.against === "none" ? [] : [`not compared: ${choice.none}`];
    return { before: undefined, base: undefined, baseProblem: undefined, baseProcesses: undefined, notices };
  }
  const { openBase } = await import("./open-base.ts");
  const opened = await openBase(choice, { context, token: inputs.token, repository, head: checkout.tree, signal, api });
  try {
    if (willReadBase(checkout, opened.tree, inputs.serviceFile)) repository?.objects.expect("blobs");
    const before = await findIn(opened, run, checkout, options);
    const { commit, notices, tree } = opened;
    const baseProcesses = await options.processesIn(tree);
    const base = { commit, words: choice.words };
    return { before, base, baseProblem: undefined, baseProcesses, notices: notices.map(redact) };
  } finally {
    await opened.remove();
  }
}

/** Returns whether the base has another version of a service's file, which will be read. */
function willReadBase({ places, tree }: Checkout, base: FileTree, serviceFile: string): boolean {
  return places.some((place) => {
    const file = fileOf(place, serviceFile);
    const before = base.entries.get(file);
    return before !== undefined && before.oid !== tree?.entries.get(file)?.oid;
  });
}

async function findIn(
  { tree }: OpenBase,
  { inputs, signal }: Run,
  checkout: Checkout,
  { building, cache, session: { release } }: RevisionOptions,
): Promise<BaseServices> {
  const [{ findBaseServices }, { withSource }] = await Promise.all([
    import("./find-base.ts"),
    import("./build-service.ts"),
  ]);
  const { serviceFile } = inputs;
  const reading = { release, serviceFile, allowDirty: true, cache, signal };
  return await findBaseServices(await building, tree, {
    release,
    serviceFile,
    requested: checkout.requested,
    head: checkout.tree,
    signal,
    asSeen: checkout.asSeen,
    async withSource(service) {
      const folder = service.place.isDefinition ? undefined : tree.folder(folderOf(service.file));
      if (folder === undefined || service.definition === undefined) return service;
      try {
        return await withSource(service, folder, reading);
      } catch (error) {
        // A refused source is still compared by the ids of its files.
        if (!(error instanceof MesgError) || signal.aborted) throw error;
        return service;
      }
    },
  });
}
