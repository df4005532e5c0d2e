import type { Release } from "../../../definition/mod.ts";
import { mayMention } from "../../../waivers/mod.ts";
import { MAX_FILE_BYTES } from "../../../yaml/mod.ts";
import { type FileTree, readFileAt, type TreeEntry } from "../../discover/file-tree.ts";
import { sideOf } from "../base-services.ts";
import type { BuiltService } from "../build-service.ts";
import { describeAt, MAX_BYTES } from "../describe.ts";

/** The options of a search for services in the base. */
export interface SearchOptions {
  readonly release: Release;
  readonly serviceFile: string;
  /** Files of the base that belong to services which are compared already. */
  readonly claimed: ReadonlySet<string>;
  /** Returns whether the checkout has a path; undefined when that is not known. */
  readonly isInHead: ((path: string) => boolean) | undefined;
  readonly signal: AbortSignal;
}

/** The result of a search for a service. Only `absent` proves that the base does not have it. */
export type Found =
  | { readonly state: "found"; readonly service: BuiltService }
  | { readonly state: "absent" }
  | { readonly state: "doubtful"; readonly reason: string };

/** The usual names of descriptions. */
const USUAL = ["mesg.yml", "mesg.yaml"];
/** The extensions of descriptions with another name. */
const DESCRIBING = /\.(?:ya?ml|json|hex|pb|bin)$/i;

const YAML = /\.ya?ml$/i;
/** Maximum number of bytes to read in a search, which takes seconds. */
const MAX_SEARCHED_BYTES = 1024 ** 3;

/** Returns the file names that are searched first. */
export function usualNames(serviceFile: string): readonly string[] {
  return [...new Set([serviceFile, ...USUAL])];
}

/**
 * Searches the base for services that were moved or renamed. A service is recognized by its sid or, without one, by its
 * name if the old description is gone.
 *
 * @param services Services of the checkout that the base does not have at the same path.
 */
export async function searchServices(
  tree: FileTree,
  services: readonly BuiltService[],
  options: SearchOptions,
): Promise<ReadonlyMap<BuiltService, Found>> {
  const search = new Search(tree, services, options);
  if (!search.isOpen) return search.results();
  const [usual, others] = candidates(tree, options);
  for (const entry of usual) await search.look(entry);
  for (const entry of others) {
    if (!search.isOpen) break;
    await search.lookIfMentioned(entry);
  }
  return search.results();
}

/** Lists files that may describe a service, first those that are gone, since a service may have moved from there. */
function candidates(tree: FileTree, options: SearchOptions): [usual: TreeEntry[], others: TreeEntry[]] {
  const names = usualNames(options.serviceFile);
  const usual: TreeEntry[] = [];
  const others: TreeEntry[] = [];
  for (const entry of tree.entries.values()) {
    if (entry.mode === "160000" || options.claimed.has(entry.path)) continue;
    if (names.includes(entry.path.slice(entry.path.lastIndexOf("/") + 1))) usual.push(entry);
    else if (DESCRIBING.test(entry.path) && entry.mode !== "120000") others.push(entry);
  }
  const isGone = ({ path }: TreeEntry) => (options.isInHead?.(path) === false ? 0 : 1);
  const goneFirst = (list: TreeEntry[]) => list.sort((left, right) => isGone(left) - isGone(right));
  return [goneFirst(usual), goneFirst(others)];
}

class Search {
  readonly #tree: FileTree;
  readonly #options: SearchOptions;
  readonly #open: Set<BuiltService>;
  readonly #found = new Map<BuiltService, Found>();
  readonly #doubts: string[] = [];
  #searched = 0;
  #bytes = 0;

  constructor(tree: FileTree, services: readonly BuiltService[], options: SearchOptions) {
    this.#tree = tree;
    this.#options = options;
    this.#open = new Set(services.filter(({ definition }) => definition !== undefined));
    // A removed submodule may have contained any of them.
    for (const [path, reason] of tree.closed) if (options.isInHead?.(path) === false) this.#doubts.push(reason);
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Compares the service of a file with those that are still missing. */
  async look({ path }: TreeEntry): Promise<void> {
    this.#options.signal.throwIfAborted();
    if (!this.isOpen) return;
    const described = await describeAt(this.#tree, path, this.#options.release);
    if (described.state === "unreadable") this.#doubts.push(described.reason);
    if (described.state !== "read") return;
    const { service } = described;
    const side = sideOf(service);
    if (side.state === "unreadable") this.#doubts.push(side.reason);
    for (const wanted of this.#open) {
      if (!this.#isSame(service, wanted)) continue;
      this.#found.set(wanted, { state: "found", service });
      this.#open.delete(wanted);
      return;
    }
  }

  /** Reads a file with another name, and compares it if it may mention the sid or the name of a service. */
  async lookIfMentioned(entry: TreeEntry): Promise<void> {
    this.#options.signal.throwIfAborted();
    const max = this.#tree.maxSearched;
    if (++this.#searched > max || this.#bytes > MAX_SEARCHED_BYTES) {
      this.#doubts.push(`more than ${max} files of the base may describe the service`);
      return;
    }
    // Larger files cannot be descriptions.
    const file = await readFileAt(this.#tree, entry.path, YAML.test(entry.path) ? MAX_FILE_BYTES : MAX_BYTES);
    if (file.state === "unreadable" && !file.isTooLarge) this.#doubts.push(file.reason);
    if (file.state !== "present") return;
    this.#bytes += file.bytes.length;
    const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
    if ([...this.#open].some((service) => mayMention(bytes, identityOf(service)))) await this.look(entry);
  }

  results(): ReadonlyMap<BuiltService, Found> {
    const [reason] = this.#doubts;
    const rest: Found = reason === undefined ? { state: "absent" } : { state: "doubtful", reason };
    return new Map([...this.#found, ...[...this.#open].map((service) => [service, rest] as const)]);
  }

  #isSame(base: BuiltService, { definition }: BuiltService): boolean {
    if (base.definition === undefined || definition === undefined) return false;
    if (base.definition.sid !== "" || definition.sid !== "") return base.definition.sid === definition.sid;
    return base.definition.name === definition.name && this.#options.isInHead?.(base.file) === false;
  }
}

function identityOf({ definition }: BuiltService): string {
  return definition?.sid || definition?.name || "";
}
