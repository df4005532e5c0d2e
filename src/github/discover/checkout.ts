import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { listOf, MesgError } from "../../core/mod.ts";
import { Folders, findRepository, type Repository } from "../../source/mod.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { FileTree } from "./file-tree.ts";
import { trackedTree } from "./git-tree.ts";
import { foldersOf, isGlob, type RequestedPath } from "./requested-paths.ts";
import type { ServicePath } from "./service-path.ts";

/** The repository of a run, and the services in it. */
export interface Checkout {
  /** Undefined when the services are in no repository. */
  readonly repository: Repository | undefined;
  /** The files that git tracks, with those of submodules that are checked out. */
  readonly tree: FileTree | undefined;
  /** Sorted by path. */
  readonly places: readonly ServicePath[];
  /** The lines of the input `path`; empty when the input `definition` is set. */
  readonly requested: readonly RequestedPath[];
  /** The lines that match nothing. */
  readonly empty: readonly string[];
  /** Opens the folders of the services. */
  readonly folders: Folders;
  /** Returns a path of the repository as a path of the workspace. */
  asSeen(inRepository: string): string;
}

/**
 * Finds the services that the inputs name among the files that git tracks. If there are any, git starts to list the
 * commit.
 *
 * @param workspace The runner's folder; the repository is checked out into it, or into a folder below.
 * @throws {MesgError} `usage` for a path that leaves the workspace, `environment` when git fails.
 */
export async function findCheckout(
  workspace: string,
  inputs: Pick<Inputs, "paths" | "definitions" | "serviceFile">,
  signal: AbortSignal,
): Promise<Checkout> {
  const checkout = await listServices(workspace, inputs, signal);
  const { repository, places, folders } = checkout;
  // An error is rethrown where a folder is opened.
  if (repository !== undefined && places.length > 0) folders.checkout(repository).catch(() => undefined);
  return checkout;
}

async function listServices(
  workspace: string,
  { paths, definitions, serviceFile }: Pick<Inputs, "paths" | "definitions" | "serviceFile">,
  signal: AbortSignal,
): Promise<Checkout> {
  const root = await realpath(workspace);
  const lines = (definitions.length > 0 ? definitions : paths).map((line) => ({
    line,
    isExcluded: definitions.length === 0 && line.startsWith("!"),
    path: inside(definitions.length > 0 ? line : line.replace(/^!/, ""), workspace),
  }));
  const named = lines.filter(({ isExcluded }) => !isExcluded);
  const repository = await repositoryOf(root, named);
  // Git reads both at once; the error of the commit is rethrown where it is needed.
  repository?.head(signal).catch(() => undefined);
  const tree = repository && (await trackedTree(repository, signal));
  const top = repository?.top ?? root;
  const isSame = top === root;
  const toRepository = (path: string) => {
    if (isSame) return path === "." ? "" : path;
    return posix(relative(top, join(root, path)));
  };
  const asSeen = (path: string) => (isSame ? path : posix(relative(root, join(top, path)))) || ".";
  const places = new Map<string, ServicePath>();
  const add = (path: string, isDefinition: boolean) =>
    places.set(path, { path, inRepository: toRepository(path), isDefinition });
  const shared = { repository, tree, folders: new Folders(signal), asSeen };
  if (definitions.length > 0) {
    for (const { path } of lines) add(path, true);
    return { ...shared, places: sorted(places), requested: [], empty: [] };
  }
  const requested = lines.map((line) => ({ ...line, path: toRepository(line.path) }));
  const empty: string[] = [];
  for (const [index, line] of requested.entries()) {
    if (line.isExcluded) continue;
    const path = lines[index]!.path;
    const isNamed = path !== "" && !isGlob(path) && (await isFile(join(root, path, serviceFile)));
    if (!isNamed && tree === undefined) throw await noCheckout(root);
    const found = isNamed ? [path] : foldersOf(line, requested, tree!.entries.keys(), serviceFile).map(asSeen);
    if (found.length === 0) empty.push(line.line);
    for (const folder of found) add(folder, false);
  }
  return { ...shared, places: sorted(places), requested, empty };
}

/**
 * Returns a line of the input `path` relative to the workspace, with `/` as separator, without a trailing one; empty
 * for the whole workspace.
 */
export function inside(line: string, workspace: string): string {
  const fromRoot = isAbsolute(line) ? relative(workspace, line) : line;
  const parts = fromRoot
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  if (!parts.includes("..") && !/^[a-z]:$/i.test(parts[0] ?? "")) return parts.join("/");
  throw new MesgError("usage", `expected a path inside the checkout, found ${JSON.stringify(line)}`);
}

/** Finds the one repository that contains the lines: the workspace's, or one that was checked out below it. */
async function repositoryOf(
  root: string,
  lines: readonly { readonly path: string }[],
): Promise<Repository | undefined> {
  const own = await findRepository(root);
  if (own !== undefined) return own;
  const found = new Map<string, Repository>();
  for (const { path } of lines) {
    const repository = await outermost(root, path);
    if (repository !== undefined) found.set(repository.top, repository);
  }
  if (found.size > 1) {
    const folders = listOf([...found.keys()].map((top) => JSON.stringify(posix(relative(root, top)))));
    throw new MesgError("usage", `services of several repositories in the input path: expected one, found ${folders}`, {
      hint: "use this action once for each repository",
    });
  }
  return [...found.values()][0];
}

/** Returns the outermost repository that contains a path. Repositories inside it are its submodules. */
async function outermost(root: string, path: string): Promise<Repository | undefined> {
  const parts = path.split("/");
  const fixed = parts.slice(0, parts.findIndex(isGlob) === -1 ? parts.length : parts.findIndex(isGlob));
  for (let count = 1; count <= fixed.length; count++) {
    const folder = join(root, ...fixed.slice(0, count));
    const found = await findRepository(folder).catch(() => undefined);
    if (found?.top === root || found?.top.startsWith(root + sep)) return found;
  }
  return undefined;
}

async function noCheckout(root: string): Promise<MesgError> {
  const folders = await readdir(root, { withFileTypes: true }).catch(() => []);
  const checkouts: string[] = [];
  for (const entry of folders) {
    if (!entry.isDirectory()) continue;
    const found = await findRepository(join(root, entry.name)).catch(() => undefined);
    if (found?.top === join(root, entry.name)) checkouts.push(entry.name);
  }
  const shown = checkouts.slice(0, 5).map((name) => JSON.stringify(name));
  return new MesgError("environment", `no git checkout at ${root}`, {
    hint:
      shown.length > 0
        ? `set the input path to the folder of the checkout, ${shown.join(" or ")}, or to folders in it`
        : "run actions/checkout before this action, or name the folders of the services in the input path",
  });
}

function sorted(places: ReadonlyMap<string, ServicePath>): ServicePath[] {
  return [...places.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function posix(path: string): string {
  return path.replaceAll(sep, "/");
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
