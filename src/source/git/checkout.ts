import { realpath } from "node:fs/promises";
import { PlainFolder } from "../disk/plain-folder.ts";
import type { SourceFolder } from "../folder.ts";
import { GitFolder } from "./git-folder.ts";
import { findRepository, GitMissing, type Repository } from "./repository.ts";
import { Snapshot } from "./snapshot.ts";
import { readWorkTree, type WorkTree } from "./work-tree.ts";

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
   * @throws {MesgError} `environment` when git fails.
   */
  static async read(repository: Repository, below = "", signal?: AbortSignal): Promise<Checkout> {
    const id = (await repository.head(signal))?.id;
    const listing = id === undefined ? Snapshot.empty(repository) : Snapshot.read(repository, id, { below, signal });
    if (id !== undefined) repository.objects.expect("sizes");
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

/**
 * Opens a folder: as in the commit that is checked out, with the changes of the working tree; without git, as it is on
 * disk.
 *
 * @throws {MesgError} `environment` when git fails.
 * @example
 * ```ts
 * const text = await (await openFolder("services/greeter")).readFile("mesg.yml", 1_000_000);
 * ```
 */
export async function openFolder(path: string, signal?: AbortSignal): Promise<SourceFolder> {
  const folder = await realpath(path);
  const repository = await findRepository(folder);
  if (repository === undefined) return new PlainFolder(folder, "the folder is in no git work tree");
  const prefix = await repository.prefixOf(folder);
  try {
    return (await Checkout.read(repository, prefix, signal)).folder(prefix);
  } catch (error) {
    if (error instanceof GitMissing) return new PlainFolder(folder, error.message);
    throw error;
  }
}

/**
 * Opens many folders of one repository, which is listed only once.
 *
 * @example
 * ```ts
 * const folders = new Folders();
 * for (const name of ["mail", "greeter"]) await folders.open(`services/${name}`);
 * ```
 */
export class Folders {
  readonly #signal: AbortSignal | undefined;
  readonly #checkouts = new Map<string, Promise<Checkout>>();

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Opens a folder, as {@linkcode openFolder} does. */
  async open(path: string): Promise<SourceFolder> {
    const folder = await realpath(path);
    const repository = await findRepository(folder);
    if (repository === undefined) return new PlainFolder(folder, "the folder is in no git work tree");
    return (await this.checkout(repository)).folder(await repository.prefixOf(folder));
  }

  /** The checkout of a repository. */
  async checkout(repository: Repository): Promise<Checkout> {
    let checkout = this.#checkouts.get(repository.top);
    if (checkout === undefined) {
      checkout = Checkout.read(repository, "", this.#signal);
      this.#checkouts.set(repository.top, checkout);
    }
    return await checkout;
  }
}
