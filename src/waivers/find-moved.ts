import { lstatSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type LoadedService, type LoadOptions, loadFrom } from "../compile/mod.ts";
import { MesgError } from "../core/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import { findRepository, GitFolder, resolveRevision, Snapshot, type SourceFolder } from "../source/mod.ts";
import { mayMention } from "./mentions.ts";
import { faultySide } from "./sides.ts";

/** What a service is recognized by in another folder of a revision. */
export type ServiceIdentity = Pick<ServiceDefinition, "sid" | "name">;

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
const MAX_READ = 20_000;
/** Maximum number of bytes to read of a file: a definition as hex. */
const MAX_FILE_READ = 32 * 1024 * 1024;
const MAX_BYTES_READ = 1024 ** 3;
/** The usual names of service files. */
const USUAL = ["mesg.yml", "mesg.yaml"];
/** The extensions of other files that may describe a service. */
const DESCRIBING = /\.(?:ya?ml|json|hex|pb|bin)$/i;

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
  const candidates = candidatesOf(snapshot, [...new Set([own, ...USUAL])]);
  let doubt: string | undefined;
  let read = 0;
  for (const [index, { path: file, isGone }] of candidates.entries()) {
    signal?.throwIfAborted();
    if (index >= MAX_READ || read > MAX_BYTES_READ) {
      return { doubt: `${revision} has too many files that may describe the service` };
    }
    const files = new GitFolder(snapshot, file.slice(0, file.lastIndexOf("/") + 1));
    const mentions = async () => {
      const bytes = await files.readFile(basename(file), MAX_FILE_READ);
      read += bytes?.length ?? 0;
      return bytes !== undefined && mayMention(Buffer.from(bytes), wanted.sid || wanted.name);
    };
    const found = await loadAt(files, basename(file), { ...options, mentions, file: `${revision}:${file}` });
    if (found === undefined) continue;
    if (typeof found === "string") {
      if (isGone) doubt ??= found;
    } else if (isSame(found, wanted, isGone)) return { moved: { service: found, file: `${revision}:${file}`, files } };
  }
  return doubt === undefined ? {} : { doubt };
}

interface Candidate {
  readonly path: string;
  /** Whether the working tree no longer has it, so that a service may have moved from there. */
  readonly isGone: boolean;
}

/** Lists files that may describe a service, those that are gone first. Of other names only those that are gone. */
function candidatesOf({ entries, repository }: Snapshot, names: readonly string[]): Candidate[] {
  const gone: Candidate[] = [];
  const others: Candidate[] = [];
  for (const { path, mode, invalidName } of entries) {
    if (mode === "160000" || invalidName !== undefined) continue;
    const isUsual = names.includes(path.slice(path.lastIndexOf("/") + 1));
    if (!isUsual && (mode === "120000" || !DESCRIBING.test(path))) continue;
    const isGone = !existsOnDisk(join(repository.top, path));
    if (isGone) gone.push({ path, isGone });
    else if (isUsual) others.push({ path, isGone });
  }
  return [...gone, ...others];
}

/** Synchronously, since a repository may have a million files. */
function existsOnDisk(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A file in the place of a folder above it.
    return false;
  }
}

/**
 * Loads a service of a revision if its file mentions the one that is searched.
 *
 * @returns A reason if an Engine may read what is unreadable here.
 */
async function loadAt(
  files: GitFolder,
  name: string,
  { mentions, ...options }: LoadOptions & { readonly file: string; mentions(): Promise<boolean> },
): Promise<LoadedService | string | undefined> {
  try {
    if (!(await mentions())) return undefined;
    const loaded = await loadFrom(files, { ...options, name, withoutSource: true });
    if (loaded === undefined || loaded.definition !== undefined) return loaded;
    const side = faultySide(options.file, loaded.diagnostics, undefined);
    return side.state === "unreadable" ? side.reason : undefined;
  } catch (error) {
    if (!(error instanceof MesgError) || options.signal?.aborted) throw error;
    // A file of any other name is rarely a definition, and git may lack the object of one.
    return error.kind === "environment" || USUAL.includes(name) ? error.message : undefined;
  }
}

function isSame({ definition }: LoadedService, { sid, name }: ServiceIdentity, isGone: boolean): boolean {
  if (definition === undefined) return false;
  if (definition.sid !== "" || sid !== "") return definition.sid === sid;
  return isGone && definition.name === name;
}
