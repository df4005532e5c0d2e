import { realpath } from "node:fs/promises";
import { MesgError } from "../core/mod.ts";
import { PlainFolder } from "./disk/plain-folder.ts";
import type { SourceFolder } from "./folder.ts";
import type { Checkout, FolderAtRevision } from "./git/checkout.ts";
import { findRepository } from "./git/find-repository.ts";
import type { Repository } from "./git/repository.ts";

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
  if (repository === undefined) return new PlainFolder(folder, NO_REPOSITORY);
  const { openInRepository } = await import("./git/checkout.ts");
  return await openInRepository(repository, folder, signal);
}

const NO_REPOSITORY = "the folder is in no git work tree";

/**
 * Opens a folder as it was at a revision of its repository, from git's objects. The working tree is not read.
 *
 * @throws {MesgError} As `resolveRevision` does; `environment` for a folder in no repository, and when git lacks an object.
 */
export async function openRevision(path: string, revision: string, signal?: AbortSignal): Promise<FolderAtRevision> {
  const repository = await findRepository(path);
  if (repository === undefined) {
    throw new MesgError("environment", `cannot read ${revision}: ${path} is not in a git repository`);
  }
  const { openAtRevision } = await import("./git/checkout.ts");
  return await openAtRevision(repository, path, revision, signal);
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
    if (repository === undefined) return new PlainFolder(folder, NO_REPOSITORY);
    return (await this.checkout(repository)).folder(await repository.prefixOf(folder));
  }

  /** The checkout of a repository. */
  async checkout(repository: Repository): Promise<Checkout> {
    let checkout = this.#checkouts.get(repository.top);
    if (checkout === undefined) {
      checkout = this.#read(repository);
      this.#checkouts.set(repository.top, checkout);
    }
    return await checkout;
  }

  async #read(repository: Repository): Promise<Checkout> {
    const { Checkout } = await import("./git/checkout.ts");
    return await Checkout.read(repository, "", this.#signal);
  }
}
