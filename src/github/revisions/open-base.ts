import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import type { Repository } from "../../source/mod.ts";
import type { Api } from "../context/api.ts";
import { isCommitId, type RunContext } from "../context/context.ts";
import { baseTree } from "../discover/base-tree.ts";
import type { FileTree } from "../discover/file-tree.ts";
import type { BaseChoice } from "./base-commit.ts";
import { type FetchedCommit, fetchBase } from "./fetch-base.ts";
import { listRemote } from "./remote-tree.ts";

/** The base revision, opened for reading. */
export interface OpenBase {
  readonly tree: FileTree;
  /** The commit, or the revision that the input `against` names. */
  readonly commit: string;
  /** One sentence each. */
  readonly notices: readonly string[];
  remove(): Promise<void>;
}

/** The options of opening a base. */
export interface OpenBaseOptions {
  readonly context: RunContext;
  readonly token: string;
  /** The checkout, whose objects need not be fetched again; undefined without git. */
  readonly repository: Repository | undefined;
  /** The files that it tracks. */
  readonly head: FileTree | undefined;
  readonly signal: AbortSignal;
  api(): Promise<Api>;
}

/**
 * Opens the base revision: from the checkout if it is complete there, else fetched by git, else over GitHub's API. The
 * checkout is not changed.
 *
 * @throws {MesgError} `environment` when none of these works.
 */
export async function openBase({ revision }: BaseChoice, options: OpenBaseOptions): Promise<OpenBase> {
  const { context, repository, signal, token, api } = options;
  const isCommit = isCommitId(revision);
  const local = isCommit && repository !== undefined ? await openLocal(repository, revision, options) : undefined;
  if (local?.isComplete) return local.base;
  const parent = await mkdtemp(join(context.temporary, "mesg-base-"));
  const remove = () => rm(parent, { recursive: true, force: true, maxRetries: 3 });
  try {
    const { serverUrl } = context;
    const remote = { serverUrl, repository: context.repository, token };
    const fetched = await fetchBase(join(parent, "repository"), revision, remote, signal);
    if ("commit" in fetched) return { ...(await openCommit(fetched, repository, signal)), remove };
    const { owner, repo } = context;
    const reading = listRemote({ owner, repo, revision }, await api(), (oid, limit) =>
      localBytes(repository, oid, limit),
    );
    const tree = await reading.catch((error: unknown) => {
      if (local === undefined || !(error instanceof MesgError) || signal.aborted) throw error;
      return undefined;
    });
    await remove();
    // The checkout is a partial clone: each missing file is reported when it is read.
    if (tree === undefined) return local!.base;
    const notices = [`the base was read over GitHub's API (${fetched.problem})`];
    return { tree, commit: revision, notices, remove: async () => {} };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Opens a commit of the checkout, and reports whether all of its files are there; undefined when some of its folders
 * are missing.
 */
async function openLocal(
  repository: Repository,
  commit: string,
  { head, signal }: OpenBaseOptions,
): Promise<{ readonly base: OpenBase; readonly isComplete: boolean } | undefined> {
  try {
    repository.objects.expect("sizes");
    const base = await openCommit({ repository, commit }, repository, signal);
    const { entries } = base.tree;
    // Files of submodules are in their own repositories.
    const submodules = [...entries.values()].filter(({ mode }) => mode === "160000");
    // Only a partial clone lacks files that the checkout has, too.
    const known = repository.isPartial() ? undefined : head?.entries;
    const files = [...entries.values()].filter(
      ({ mode, path, oid }) =>
        known?.get(path)?.oid !== oid &&
        mode !== "160000" &&
        !submodules.some((submodule) => path.startsWith(`${submodule.path}/`)),
    );
    const sizes = await repository.objects.sizes(files.map(({ oid }) => oid));
    return { base, isComplete: !sizes.includes(undefined) };
  } catch (error) {
    if (!(error instanceof MesgError) || signal.aborted) throw error;
    return undefined;
  }
}

async function openCommit(
  { repository, commit }: FetchedCommit,
  checkout: Repository | undefined,
  signal: AbortSignal,
): Promise<OpenBase> {
  const tree = await baseTree(repository, commit, checkout, signal);
  return { tree, commit, notices: [], remove: async () => {} };
}

/** Reads an object from the checkout; undefined when it is not there. */
async function localBytes(
  repository: Repository | undefined,
  oid: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const [size] = (await repository?.objects.sizes([oid])) ?? [];
  return size === undefined || size > limit ? undefined : await repository!.objects.read(oid);
}
