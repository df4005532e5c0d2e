import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import {
  hasYamlName,
  type LoadedService,
  type LoadOptions,
  loadFrom,
  maxDocumentBytes,
  ruleOfRefusal,
} from "../compile/mod.ts";
import { MesgError } from "../core/mod.ts";
import {
  findRepository,
  GitFolder,
  parsePointer,
  resolveRevision,
  Snapshot,
  type SourceFolder,
  type TreeEntry,
} from "../source/mod.ts";
import { usualNames } from "./description-files.ts";
import { describesOther, isSameService, type ServiceIdentity } from "./identity.ts";
import { mayMention } from "./mentions.ts";
import { type Candidate, candidatesOf } from "./moved-candidates.ts";
import { SearchBudget } from "./search-budget.ts";
import { faultySide } from "./sides.ts";

/** A service of a revision in another folder. */
export interface MovedService {
  readonly service: LoadedService;
  /** The file's name in messages: `main:old/mesg.yml`. */
  readonly file: string;
  /** The folder of the service at that commit. */
  readonly files: SourceFolder;
}

/** The result of a search. Without either, the revision does not have the service. */
export interface MovedSearch {
  readonly moved?: MovedService;
  /** Why the revision may have the service; undefined if it was found or everything was read. */
  readonly doubt?: string;
}

/** Maximum number of files to read in a search, which takes seconds. */
const MAX_FILES = 20_000;

/**
 * Searches a revision for a service that was moved or renamed, as the action does: by its sid anywhere or, without a
 * sid, by its name among the files that are gone from the working tree.
 *
 * @param path The path of the service today.
 * @throws {MesgError} `usage` for an unknown revision, `environment` when git fails.
 */
export async function findMoved(
  path: string,
  revision: string,
  { wanted, ...options }: LoadOptions & { readonly wanted: ServiceIdentity },
): Promise<MovedSearch> {
  const isFolder = (await stat(path)).isDirectory();
  const repository = await findRepository(isFolder ? path : dirname(path));
  if (repository === undefined) return {};
  const { signal } = options;
  const commit = await resolveRevision(repository, revision, signal);
  const snapshot = await Snapshot.read(repository, commit, { signal });
  const own = options.serviceFile ?? (isFolder ? "mesg.yml" : basename(path));
  const candidates = await candidatesOf(snapshot, usualNames(own), signal);
  const search: Search = { snapshot, revision, wanted, options, budget: new SearchBudget(revision, MAX_FILES) };
  let { doubt } = candidates;
  for (const candidate of candidates.files) {
    signal?.throwIfAborted();
    // Without a sid, a service is recognized only where its file is gone.
    if (wanted.sid === "" && !candidate.isGone) continue;
    if (search.budget.isRejected(candidate.entry)) continue;
    if (!candidate.isUsual) search.budget.countFile();
    doubt ??= search.budget.problem;
    if (search.budget.problem !== undefined) break;
    const found = await lookAt(candidate, search);
    if (typeof found === "string") doubt ??= found;
    else if (found !== undefined) return { moved: found };
  }
  return doubt === undefined ? {} : { doubt };
}

interface Search {
  readonly snapshot: Snapshot;
  readonly revision: string;
  readonly wanted: ServiceIdentity;
  readonly options: LoadOptions;
  readonly budget: SearchBudget;
}

/** Returns the service of a file if it is the wanted one, or the reason why that is unknown. */
async function lookAt({ entry }: Candidate, search: Search): Promise<MovedService | string | undefined> {
  const { snapshot, wanted, budget, revision } = search;
  const bytes = await readEntry(entry, search);
  if (bytes === undefined || typeof bytes === "string") return bytes;
  budget.countRead(bytes.length);
  if (!mayMention(bytes, wanted.sid || wanted.name)) {
    budget.reject(entry, bytes.length);
    return undefined;
  }
  if (describesOther(bytes, entry.path, [wanted])) {
    budget.countParsed(bytes.length);
    budget.reject(entry, bytes.length);
    return undefined;
  }
  const file = `${revision}:${entry.path}`;
  const files = new GitFolder(snapshot, entry.path.slice(0, entry.path.lastIndexOf("/") + 1));
  const loaded = await loadAt(files, entry, search);
  const service = typeof loaded === "string" ? undefined : loaded;
  if (service?.definition !== undefined && isSameService(service.definition, wanted)) return { service, file, files };
  budget.countParsed(bytes.length);
  // A mesg.yml that is invalid here may be valid in a folder with a Dockerfile.
  if (service?.definition !== undefined || !hasYamlName(entry.path)) budget.reject(entry, bytes.length);
  return typeof loaded === "string" ? loaded : undefined;
}

/**
 * Reads a file that may describe a service.
 *
 * @returns undefined if there is none or it is too large to describe a service; the reason if it cannot be read.
 */
async function readEntry(entry: TreeEntry, { snapshot, options }: Search): Promise<Buffer | string | undefined> {
  const max = maxDocumentBytes(entry.path);
  try {
    // From the root, so that symlinks to other folders are followed.
    const bytes = await new GitFolder(snapshot, "").readFile(entry.path, max + 1);
    if (bytes === undefined || bytes.length > max) return undefined;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    if (!(error instanceof MesgError) || options.signal?.aborted) throw error;
    return (await sizeInLfs(snapshot, entry)) > max ? undefined : error.message;
  }
}

/** Returns the size in git LFS of a file that cannot be read, in bytes; 0 for a file that is not in git LFS. */
async function sizeInLfs({ repository: { objects } }: Snapshot, { mode, oid }: TreeEntry): Promise<number> {
  const [size = Number.POSITIVE_INFINITY] = await objects.sizes([oid]);
  if (!mode.startsWith("100") || size > 1024) return 0;
  return parsePointer(await objects.read(oid))?.size ?? 0;
}

/**
 * Loads a service of a revision.
 *
 * @returns The reason if it cannot be read here, but may be readable for an Engine.
 */
async function loadAt(
  files: GitFolder,
  { path }: TreeEntry,
  { options, revision }: Search,
): Promise<LoadedService | string | undefined> {
  const file = `${revision}:${path}`;
  try {
    const loaded = await loadFrom(files, { ...options, file, name: basename(path), withoutSource: true });
    if (loaded === undefined || loaded.definition !== undefined) return loaded;
    const side = faultySide(file, loaded.diagnostics, undefined);
    return side.state === "unreadable" ? side.reason : undefined;
  } catch (error) {
    if (!(error instanceof MesgError) || options.signal?.aborted) throw error;
    if (error.kind !== "refused") return error.message;
    const isOther = ruleOfRefusal(error, "not-a-definition") === "not-a-definition";
    return isOther ? undefined : `an Engine may read ${file}, which is refused here: ${error.message}`;
  }
}
