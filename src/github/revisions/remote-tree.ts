import { MesgError } from "../../core/mod.ts";
import { isBlob } from "../../source/mod.ts";
import { listOf, partOf, textOf, unexpectedAnswer } from "../context/answer.ts";
import { type Api, apiError } from "../context/api.ts";
import type { Contents, FileTree, TreeEntry } from "../discover/file-tree.ts";

/** A revision that is read over GitHub's API. */
export interface RemoteRevision {
  readonly owner: string;
  readonly repo: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

/** Maximum number of files to read, with one request each. */
const MAX_READS = 200;

/**
 * Lists a revision over GitHub's API, when git cannot fetch it.
 *
 * @param local Reads an object from the checkout; undefined when it is not there.
 * @throws {MesgError} `environment` when GitHub does not list all of it.
 */
export async function listRemote(
  { owner, repo, revision }: RemoteRevision,
  api: Api,
  local: (oid: string, limit: number) => Promise<Uint8Array | undefined>,
): Promise<FileTree> {
  const { data } = await api.rest.git
    .getTree({ owner, repo, tree_sha: revision, recursive: "1" })
    .catch((error) => Promise.reject(apiError(`list the files of ${revision}`, error)));
  if (partOf(data, "truncated") === true) {
    throw new MesgError("environment", `GitHub's API lists only a part of the files of ${revision}`, {
      hint: "let git fetch the base: check the input github-token and the permission contents: read",
    });
  }
  const entries = entriesOf(listOf(data, "tree"));
  if (entries === undefined) throw unexpectedAnswer(`list the files of ${revision}`);
  const read = new Map<string, Promise<Contents>>();
  let downloads = 0;
  const contents = async (entry: TreeEntry, limit: number): Promise<Contents> => {
    const bytes = await local(entry.oid, limit);
    if (bytes !== undefined) return { bytes };
    if (++downloads > MAX_READS) return { problem: `over GitHub's API at most ${MAX_READS} files are read` };
    const { path, mode } = entry;
    // GitHub follows a symlink and returns its target, without the target's path.
    if (mode === "120000") return { problem: `${path} is a symlink, which GitHub's API does not return` };
    return await download({ owner, repo, path, ref: revision }, api, { limit, oid: entry.oid });
  };
  return {
    entries,
    closed: closedOf(entries),
    maxSearched: MAX_READS,
    folder: () => undefined,
    contents: async (entry, limit) => {
      const found = read.get(entry.path) ?? contents(entry, limit);
      read.set(entry.path, found);
      return await found;
    },
  };
}

/** Returns the files of a tree; undefined when an entry is malformed, since a base must be complete. */
function entriesOf(tree: readonly unknown[] | undefined): Map<string, TreeEntry> | undefined {
  const entries = new Map<string, TreeEntry>();
  for (const node of tree ?? []) {
    const [path, mode, type, oid] = ["path", "mode", "type", "sha"].map((name) => textOf(node, name));
    if (!path || !mode || !type || !oid) return undefined;
    if (type !== "tree") entries.set(path, { path, mode, oid });
  }
  return tree === undefined ? undefined : entries;
}

interface RemoteFile {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

async function download(
  file: RemoteFile,
  api: Api,
  { limit, oid }: { readonly limit: number; readonly oid: string },
): Promise<Contents> {
  const { path, ref } = file;
  try {
    const { data } = await api.rest.repos.getContent({ ...file, mediaType: { format: "raw" } });
    const text: unknown = data;
    if (typeof text !== "string") return { problem: `GitHub's API returned no text for ${path}` };
    // Octokit has already decoded the response.
    if (text.includes("\ufffd"))
      return { problem: `${path} is not UTF-8, which GitHub's API does not return unchanged` };
    const bytes = Buffer.from(text);
    if (!isBlob(bytes, oid)) return { problem: `GitHub's API returned something else for ${path}` };
    if (bytes.length <= limit) return { bytes };
    return { problem: `${path} has more than ${limit} bytes`, isTooLarge: true };
  } catch (error) {
    return { problem: apiError(`return ${path} at ${ref}`, error).message };
  }
}

function closedOf(entries: ReadonlyMap<string, TreeEntry>): Map<string, string> {
  const submodules = [...entries.values()].filter(({ mode }) => mode === "160000");
  return new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`] as const));
}
