import { hasYamlName, maxDocumentBytes } from "../../../compile/mod.ts";
import type { Release } from "../../../definition/mod.ts";
import {
  describesOther,
  hasName,
  isSameService,
  mayDescribe,
  mayMention,
  SearchBudget,
  type ServiceIdentity,
  searchRank,
  usualNames,
} from "../../../waivers/mod.ts";
import { type FileTree, readFileAt, type TreeEntry } from "../../discover/file-tree.ts";
import { sideOf } from "../base-services.ts";
import type { BuiltService } from "../build-service.ts";
import { describeAt } from "../describe.ts";

/** The options of a search for services in the base. */
export interface SearchOptions {
  readonly release: Release;
  readonly serviceFile: string;
  /** Files of the base that are compared with the service at the same path; undefined for one that cannot be read. */
  readonly claimed: ReadonlyMap<string, BuiltService | undefined>;
  /** The checkout; undefined when git does not track it. */
  readonly head: Pick<FileTree, "entries" | "closed"> | undefined;
  readonly signal: AbortSignal;
}

/** The result of a search for a service. Only `absent` proves that the base does not have it. */
export type Found =
  | { readonly state: "found"; readonly service: BuiltService }
  | { readonly state: "absent" }
  | { readonly state: "doubtful"; readonly reason: string };

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
  for (const candidate of candidates(tree, options)) {
    if (!search.isOpen) break;
    await search.look(candidate);
  }
  return search.results();
}

interface Candidate {
  readonly entry: TreeEntry;
  readonly isUsual: boolean;
  /** Whether the checkout lacks it, so that a service may have moved from there; true without a known checkout. */
  readonly isGone: boolean;
}

/** Lists files that may describe a service, in the order of the search. */
function candidates(tree: FileTree, options: SearchOptions): Candidate[] {
  const names = usualNames(options.serviceFile);
  const found: Candidate[] = [];
  for (const entry of tree.entries.values()) {
    const { path, mode } = entry;
    if (mode === "160000") continue;
    if (!mayDescribe(path, mode, names)) continue;
    found.push({ entry, isUsual: hasName(path, names), isGone: options.head?.entries.has(path) !== true });
  }
  return found.sort((left, right) => searchRank(left) - searchRank(right));
}

/** Returns whether the checkout lacks a submodule or file of the base that cannot be read: a service may come from it. */
function isRemoved(path: string, { entries }: FileTree, { head, serviceFile }: SearchOptions): boolean {
  // Only a submodule is among the entries.
  if (entries.has(path)) return head?.entries.get(path)?.mode !== "160000";
  return mayDescribe(path, "100644", usualNames(serviceFile)) && head?.closed.has(path) !== true;
}

class Search {
  readonly #tree: FileTree;
  readonly #options: SearchOptions;
  readonly #open: Set<BuiltService>;
  readonly #found = new Map<BuiltService, Found>();
  #doubt: string | undefined;
  readonly #budget: SearchBudget;

  constructor(tree: FileTree, services: readonly BuiltService[], options: SearchOptions) {
    this.#tree = tree;
    this.#options = options;
    this.#budget = new SearchBudget("the base", tree.maxSearched);
    this.#open = new Set(services.filter(({ definition }) => definition !== undefined));
    for (const [path, reason] of tree.closed) if (isRemoved(path, tree, options)) this.#doubt ??= reason;
  }

  /** Whether a service is still missing. */
  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Reads a file, and compares its service with those that are still missing if it may mention one of them. */
  async look({ entry, isUsual, isGone }: Candidate): Promise<void> {
    const { signal, claimed } = this.#options;
    signal.throwIfAborted();
    if (claimed.has(entry.path)) {
      await this.#takeCopies(claimed.get(entry.path));
      return;
    }
    // Without a sid, a service is recognized only where its file is gone.
    const wanted = [...this.#open].filter(({ definition }) => isGone || definition?.sid !== "");
    if (wanted.length === 0 || this.#budget.isRejected(entry)) return;
    if (!isUsual) this.#budget.countFile();
    const { problem } = this.#budget;
    if (problem !== undefined) {
      this.#doubt ??= problem;
      return;
    }
    // Larger files cannot be descriptions.
    const file = await readFileAt(this.#tree, entry.path, maxDocumentBytes(entry.path));
    if (file.state === "unreadable" && !file.isTooLarge) this.#doubt ??= file.reason;
    if (file.state !== "present") return;
    const { length } = file.bytes;
    this.#budget.countRead(length);
    const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, length);
    const isMentioned = wanted.map(identityOf).some(({ sid, name }) => mayMention(bytes, sid || name));
    if (!isMentioned) {
      if (wanted.length === this.#open.size) this.#budget.reject(entry, length);
    } else if (describesOther(bytes, entry.path, [...this.#open].map(identityOf))) {
      this.#budget.countParsed(length);
      this.#budget.reject(entry, length);
    } else await this.#compare(entry, length);
  }

  /** Compares the service of a file with those that are still missing. @param size Of the file, in bytes. */
  async #compare(entry: TreeEntry, size: number): Promise<void> {
    const described = await describeAt(this.#tree, entry.path, this.#options.release);
    if (described.state === "unreadable") this.#doubt ??= described.reason;
    if (described.state !== "read") return;
    const { service } = described;
    const side = sideOf(service);
    if (side.state === "unreadable") this.#doubt ??= side.reason;
    const { size: before } = this.#open;
    for (const wanted of this.#open) {
      const isSame = this.#isSame(service, wanted);
      if (isSame === undefined)
        this.#doubt ??= `it is unknown whether ${service.file} was moved: git does not track the checkout`;
      if (isSame === true) this.#take(wanted, service);
    }
    if (this.#open.size < before) return;
    this.#budget.countParsed(size);
    const { definition } = service;
    const hasSids = [...this.#open].every((open) => open.definition?.sid !== "");
    // A mesg.yml that is invalid here may be valid in a folder with a Dockerfile, and without a sid the path counts.
    if (definition === undefined ? !hasYamlName(entry.path) : hasSids) this.#budget.reject(entry, size);
  }

  /**
   * Compares services with one whose file stays. An Engine treats services of the same sid as versions of one, so a copy
   * that breaks callers is not new.
   */
  async #takeCopies(service: BuiltService | undefined): Promise<void> {
    const base = service?.definition;
    if (service === undefined || base === undefined || base.sid === "") return;
    const copies = [...this.#open].filter(({ definition }) => definition?.sid === base.sid);
    if (copies.length === 0) return;
    const { comparablePrices, diffDefinitions } = await import("../../../diff/mod.ts");
    for (const copy of copies) {
      const changes = diffDefinitions(...comparablePrices(base, copy.definition!));
      if (changes.some(({ severity }) => severity === "breaking")) this.#take(copy, service);
    }
  }

  #take(wanted: BuiltService, service: BuiltService): void {
    this.#found.set(wanted, { state: "found", service });
    this.#open.delete(wanted);
  }

  results(): ReadonlyMap<BuiltService, Found> {
    const reason = this.#doubt;
    const rest: Found = reason === undefined ? { state: "absent" } : { state: "doubtful", reason };
    return new Map([...this.#found, ...[...this.#open].map((service) => [service, rest] as const)]);
  }

  /** Returns whether a service of the base is the wanted one; undefined if that depends on an unknown checkout. */
  #isSame(base: BuiltService, { definition }: BuiltService): boolean | undefined {
    if (base.definition === undefined || definition === undefined) return false;
    if (!isSameService(base.definition, definition)) return false;
    const { head } = this.#options;
    if (definition.sid !== "") return true;
    return head === undefined ? undefined : !head.entries.has(base.file);
  }
}

function identityOf({ definition }: BuiltService): ServiceIdentity {
  return definition ?? { sid: "", name: "" };
}
