import { realpath } from "node:fs/promises";
import { isAbsolute } from "node:path";
import { MesgError } from "../core/mod.ts";
import { PlainFolder } from "./disk/plain-folder.ts";
import type { SourceFolder } from "./folder.ts";
import type { Checkout, FolderAtRevision } from "./git/checkout.ts";
import { findRepository } from "./git/find-repository.ts";
import type { Repository } from "./git/repository.ts";

/** Opens a folder, as {@linkcode openFolder} does. */
export type OpenFolder = (path: string, signal?: AbortSignal) => Promise<SourceFolder>;

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
 * @throws {MesgError} As `resolveRevision` does; `usage` for a folder in no repository; `environment` when git lacks an
 * object.
 */
export async function openRevision(path: string, revision: string, signal?: AbortSignal): Promise<FolderAtRevision> {
  const repository = await findRepository(path);
  if (repository === undefined) {
    const message = `cannot read the revision ${revision}: ${JSON.stringify(path)} is not in a git repository`;
    throw new MesgError("usage", message, { hint: "name a folder or a file in the repository of the revision" });
  }
  const { openAtRevision } = await import("./git/checkout.ts");
  return await openAtRevision(repository, path, revision, signal);
}

/**
 * Opens many folders of one repository, which is listed only once: what is wrong in one of its folders concerns all.
 *
 * @example
 * ```ts
 * const folders = new Folders();
 * for (const name of ["mail", "greeter"]) await folders.open(`services/${name}`);
 * ```
 */
export class Folders {
  readonly #signal: AbortSignal | undefined;
  readonly #within: string | undefined;
  readonly #checkouts = new Map<string, Promise<Checkout>>();

  /** @param within A folder, whose repository is listed only below it; by default whole repositories are listed. */
  constructor(signal?: AbortSignal, within?: string) {
    this.#signal = signal;
    this.#within = within;
  }

  /** Opens a folder, as {@linkcode openFolder} does. */
  async open(path: string): Promise<SourceFolder> {
    const folder = await realpath(path);
    const repository = await findRepository(folder);
    if (repository === undefined) return new PlainFolder(folder, NO_REPOSITORY);
    const prefix = await repository.prefixOf(folder);
    // A symlink may lead elsewhere.
    if (!prefix.startsWith(await this.#below(repository))) return await openFolder(folder, this.#signal);
    return (await this.checkout(repository)).folder(prefix);
  }

  /** Returns the folder of a repository that is listed: `services/`, or empty for all of it. */
  async #below(repository: Repository): Promise<string> {
    if (this.#within === undefined) return "";
    const prefix = await repository.prefixOf(this.#within).catch(() => "");
    return prefix.startsWith("../") || isAbsolute(prefix) ? "" : prefix;
  }

  /** The checkout of a repository. */
  checkout(repository: Repository): Promise<Checkout> {
    let checkout = this.#checkouts.get(repository.top);
    if (checkout === undefined) {
      checkout = this.#read(repository);
      this.#checkouts.set(repository.top, checkout);
    }
    return checkout;
  }

  async #read(repository: Repository): Promise<Checkout> {
    const { Checkout } = await import("./git/checkout.ts");
    return await Checkout.read(repository, await this.#below(repository), { signal: this.#signal });
  }
}
