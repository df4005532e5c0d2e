import { join } from "node:path";
import { type LoadedService, type LoadOptions, loadService, loadServiceAt } from "../compile/mod.ts";
import { type Diagnostic, LimitError, MesgError } from "../core/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import type { SourceFolder } from "../source/mod.ts";
import type { MovedSearch } from "./find-moved.ts";
import type { ServiceIdentity } from "./identity.ts";
import { type BaseSide, faultySide, MAX_WAIVER_BYTES, type Side, WAIVER_FILE, type WaiverText } from "./sides.ts";

/** A side of a comparison as it was loaded. */
export interface LoadedSide<S> {
  readonly side: S;
  /** Problems of the service; empty for a base that was not read. */
  readonly diagnostics: readonly Diagnostic[];
  /** The file that was read, and its text; undefined for a base that was not read. */
  readonly input?: Pick<LoadedService, "file" | "text">;
  /** Why the id of its source is unknown; undefined when it is known. */
  readonly sourceProblem: string | undefined;
  /** The file in which a base was found, if not at the path of the service. */
  readonly movedFrom?: string;
}

/** How a base is loaded. */
export interface LoadBaseOptions extends LoadOptions {
  /** The service to search in the rest of a revision that has none at its path. */
  readonly wanted?: ServiceIdentity;
}

/**
 * Loads a service after a change, with the id of its source and its waivers.
 *
 * @param path A folder, a mesg.yml or a definition.
 * @returns Without a `side` when the service is not valid.
 * @throws {MesgError} As `loadService` does.
 * @example
 * ```ts
 * const { side } = await loadSide("services/mail");
 * ```
 */
export async function loadSide(path: string, options: LoadOptions = {}): Promise<LoadedSide<Side | undefined>> {
  const loaded = await loadService(path, { ...options, withoutSource: true });
  const waivers = await waiversBeside(loaded.files, join(loaded.folder ?? "", WAIVER_FILE));
  return await sideOf(loaded, waivers, options);
}

/**
 * Loads a service before a change. A base that cannot be loaded is a value, not an error: the comparison says what that
 * means.
 *
 * @param before A folder, a mesg.yml, a definition, or `git:REVISION` of what `after` names. With `options.wanted`, a
 * service that the revision does not have at that path is searched in its other folders.
 * @throws {MesgError} `usage` for a path or a revision that does not exist, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { side } = await loadBaseSide("git:main", "services/mail");
 * ```
 */
export async function loadBaseSide(
  before: string,
  after: string,
  options: LoadBaseOptions = {},
): Promise<LoadedSide<BaseSide>> {
  try {
    if (!before.startsWith(GIT)) return asBase(await loadPath(before, options));
    return asBase(await loadRevision(before.slice(GIT.length), after, options));
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind !== "refused") throw error;
    const { message } = error;
    const isDefinition = /\.(?!ya?ml$)\w+$/i.test(before.startsWith(GIT) ? after : before);
    const side: BaseSide =
      isDefinition && !(error instanceof LimitError)
        ? { state: "invalid", file: before, errors: 1 }
        : { state: "unreadable", file: before, reason: message };
    const finding: Diagnostic = { severity: "warning", rule: "service", message, pointer: "", file: before };
    return { side, diagnostics: [finding], sourceProblem: message };
  }
}

/** What a base begins with that is a revision of git. */
export const GIT = "git:";

interface Loaded {
  readonly service: LoadedService | undefined;
  readonly file: string;
  readonly side: LoadedSide<Side | undefined> | undefined;
  readonly waivers: WaiverText | undefined;
  readonly movedFrom?: string;
  /** Why a revision may have the service in another folder. */
  readonly doubt?: string;
}

async function loadPath(path: string, options: LoadOptions): Promise<Loaded> {
  const service = await loadService(path, { ...options, withoutSource: true });
  const waivers = await waiversBeside(service.files, join(service.folder ?? "", WAIVER_FILE));
  return { service, file: service.file, waivers, side: await sideOf(service, waivers, options) };
}

async function loadRevision(revision: string, after: string, { wanted, ...options }: LoadBaseOptions): Promise<Loaded> {
  const atPath = await loadServiceAt(after, revision, { ...options, withoutSource: true });
  const isSearched = atPath.service === undefined && wanted !== undefined;
  // Most services are at their path.
  const search = isSearched ? await import("./find-moved.ts") : undefined;
  const { moved, doubt }: MovedSearch =
    (await search?.findMoved(after, revision, { ...options, wanted: wanted! })) ?? {};
  const { service, file, files } = moved ?? atPath;
  const waivers = await waiversBeside(files, `${file.slice(0, nameAt(file))}${WAIVER_FILE}`);
  return {
    service,
    file,
    waivers,
    side: service && (await sideOf(service, waivers, options)),
    ...(moved === undefined ? {} : { movedFrom: file }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** Returns where the name of a file begins: after its folder, or after the revision. */
function nameAt(file: string): number {
  return Math.max(...["/", "\\", ":"].map((sign) => file.lastIndexOf(sign))) + 1;
}

function asBase({ service, file, side, waivers, movedFrom, doubt }: Loaded): LoadedSide<BaseSide> {
  const { diagnostics = [], sourceProblem } = side ?? { sourceProblem: undefined };
  if (service === undefined) {
    const missing: BaseSide =
      doubt === undefined ? { state: "absent", file } : { state: "unreadable", file, reason: doubt };
    return { side: missing, diagnostics, sourceProblem };
  }
  const place = movedFrom === undefined ? {} : { movedFrom };
  if (side?.side !== undefined)
    return { side: { state: "present", ...side.side }, diagnostics, sourceProblem, ...place };
  return { side: faultySide(file, diagnostics, waivers), diagnostics, sourceProblem };
}

async function sideOf(
  loaded: LoadedService,
  waivers: WaiverText | undefined,
  options: LoadOptions,
): Promise<LoadedSide<Side | undefined>> {
  const { definition, diagnostics, file, locate, files } = loaded;
  if (definition === undefined) return { side: undefined, diagnostics, sourceProblem: undefined, input: loaded };
  const { id, problem } = await sourceIdOf(definition, files, options);
  return {
    side: { file, locate, waivers, definition: { ...definition, source: id } },
    diagnostics,
    sourceProblem: problem,
    input: loaded,
  };
}

async function sourceIdOf(
  { source }: ServiceDefinition,
  files: SourceFolder | undefined,
  { signal }: LoadOptions,
): Promise<{ readonly id: string; readonly problem?: string }> {
  if (files === undefined) return source === "" ? { id: "", problem: "a definition has no source" } : { id: source };
  try {
    const { takeSource } = await import("../source/mod.ts");
    return { id: (await takeSource(files, { withoutDigest: true, signal })).sourceId };
  } catch (error) {
    if (!(error instanceof MesgError) || signal?.aborted) throw error;
    return { id: "", problem: error.message };
  }
}

/** Reads the waivers of a folder; a bare definition has none. */
async function waiversBeside(files: SourceFolder | undefined, file: string): Promise<WaiverText | undefined> {
  if (files === undefined) return undefined;
  try {
    const bytes = await files.readFile(WAIVER_FILE, MAX_WAIVER_BYTES + 1);
    return { file, text: Buffer.from(bytes ?? []).toString("utf8") };
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind === "environment") throw error;
    return { file, text: "", problem: error.message };
  }
}
