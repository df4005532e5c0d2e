import { PlainFolder } from "../disk/plain-folder.ts";
import type { SourceFolder } from "../folder.ts";
import { GitFolder } from "./git-folder.ts";
import { GitMissing, type Repository } from "./repository.ts";
import { resolveRevision } from "./revision.ts";
import { Snapshot } from "./snapshot.ts";
import { oidsOf, readWorkTree, type WorkTree } from "./work-tree.ts";

/** A repository with a commit checked out. Commit and working tree are listed once for all folders in it. */
export class Checkout {
  readonly repository: Repository;
  /** The commit that is checked out; undefined before the first one. */
  readonly head: string | undefined;
  /** The listing of the commit; empty before the first one. */
  readonly snapshot: Snapshot;
  readonly work: WorkTree;

  private constructor(repository: Repository, head: string | undefined, snapshot: Snapshot, work: WorkTree) {
    this.repository = repository;
    this.head = head;
    this.snapshot = snapshot;
    this.work = work;
  }

  /**
   * Lists a repository.
   *
   * @param below Only this folder (`services/mail/`), or empty for all.
   * @param options.readsAll Whether all files will be read: git looks up their sizes in the meantime.
   * @throws {MesgError} `environment` when git fails.
   */
  static async read(
    repository: Repository,
    below = "",
    { readsAll = false, signal }: { readonly readsAll?: boolean; readonly signal?: AbortSignal | undefined } = {},
  ): Promise<Checkout> {
    const id = (await repository.head(signal))?.id;
    const listing = id === undefined ? Snapshot.empty(repository) : Snapshot.read(repository, id, { below, signal });
    if (readsAll && id !== undefined) {
      repository.objects.expect("sizes");
      // An error is rethrown where the listing or a size is needed.
      lookUpSizes(listing, below).catch(() => undefined);
    }
    const work = await readWorkTree(repository, listing, below, signal);
    return new Checkout(repository, id, await listing, work);
  }

  /**
   * Returns a folder of the working tree.
   *
   * @param prefix From the root of the repository: `services/mail/`, or empty for the root.
   */
  folder(prefix: string): SourceFolder {
    const isKnown =
      this.snapshot.hasFolder(prefix) || [...this.work.changes.keys()].some((path) => path.startsWith(prefix));
    const folder = new GitFolder(this.snapshot, prefix, this.work);
    return isKnown ? folder : new PlainFolder(folder.path, "git tracks nothing in this folder");
  }
}

async function lookUpSizes(listing: Snapshot | Promise<Snapshot>, below: string): Promise<void> {
  const snapshot = await listing;
  await snapshot.repository.objects.sizes(oidsOf(snapshot.below(below)));
}

/**
 * Opens a folder of a repository; as it is on disk if git is not installed.
 *
 * @throws {MesgError} `environment` when git fails.
 */
export async function openInRepository(
  repository: Repository,
  folder: string,
  signal?: AbortSignal,
): Promise<SourceFolder> {
  const prefix = await repository.prefixOf(folder);
  try {
    return (await Checkout.read(repository, prefix, { readsAll: true, signal })).folder(prefix);
  } catch (error) {
    if (error instanceof GitMissing) return new PlainFolder(folder, error.message);
    throw error;
  }
}

/** Opens a folder of a repository as it was at a revision. @throws {MesgError} As {@linkcode resolveRevision}. */
export async function openAtRevision(
  repository: Repository,
  folder: string,
  revision: string,
  signal?: AbortSignal,
): Promise<FolderAtRevision> {
  const commit = await resolveRevision(repository, revision, signal);
  const prefix = await repository.prefixOf(folder);
  const snapshot = await Snapshot.read(repository, commit, { below: prefix, signal });
  return { commit, files: new GitFolder(snapshot, prefix) };
}

/** A folder as it was at a revision. */
export interface FolderAtRevision {
  /** The commit's id. */
  readonly commit: string;
  readonly files: SourceFolder;
}
