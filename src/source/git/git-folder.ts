import { hash } from "node:crypto";
import { join } from "node:path";
import { MesgError, someOf } from "../../core/mod.ts";
import { hasRegularFile, readRegularFile } from "../disk/read-regular.ts";
import { compareUtf8 } from "../entry.ts";
import type { Listing, SourceFolder } from "../folder.ts";
import type { IgnoreRules } from "../ignore-rules.ts";
import type { FilterOf } from "./attributes/attributes.ts";
import { findInCommit } from "./commit-path.ts";
import { contentOf } from "./contents-of.ts";
import { listCommit } from "./list-commit.ts";
import type { Snapshot, TreeEntry } from "./snapshot.ts";
import { type Change, mergeConflict, type WorkTree } from "./work-tree.ts";

/** Maximum number of changes in a notice. */
const SHOWN = 5;

/** A folder of a commit, with the changes of the working tree if the commit is checked out. */
export class GitFolder implements SourceFolder {
  readonly isOnDisk: boolean;
  readonly commit: string | undefined;
  readonly #snapshot: Snapshot;
  readonly #prefix: string;
  readonly #work: WorkTree | undefined;
  #fingerprint: Promise<string | undefined> | undefined;

  /**
   * @param prefix `services/mail/`, or empty for the root of the repository.
   * @param work The working tree; undefined for a commit that is not checked out.
   */
  constructor(snapshot: Snapshot, prefix: string, work?: WorkTree) {
    this.#snapshot = snapshot;
    this.#prefix = prefix;
    this.#work = work;
    this.isOnDisk = work !== undefined;
    this.commit = snapshot.commit === "" ? undefined : snapshot.commit;
  }

  get path(): string {
    return join(this.#snapshot.repository.top, this.#prefix);
  }

  async readFile(name: string, max: number): Promise<Uint8Array | undefined> {
    const isChanged = this.#isChanged(name);
    if (isChanged && (await isChanged)) return await readRegularFile(this.path, name, max);
    const entry = await findInCommit(this.#snapshot, this.#prefix, name);
    if (entry === undefined) return undefined;
    return await contentOf(this.#snapshot, entry, { max, work: this.#work });
  }

  async hasFile(name: string): Promise<boolean> {
    try {
      const isChanged = this.#isChanged(name);
      if (isChanged && (await isChanged)) return await hasRegularFile(this.path, name);
      return (await findInCommit(this.#snapshot, this.#prefix, name)) !== undefined;
    } catch (error) {
      if (error instanceof MesgError && error.kind === "refused") return false;
      throw error;
    }
  }

  fingerprint(): Promise<string | undefined> {
    this.#fingerprint ??= this.#readFingerprint();
    return this.#fingerprint;
  }

  async #readFingerprint(): Promise<string | undefined> {
    const files = this.#plainFiles(await this.#snapshot.filters());
    if (files === undefined) return undefined;
    let text = "";
    for (const { path, mode, oid } of files) text += `${mode} ${oid} ${path.slice(this.#prefix.length)}\0`;
    return hash("sha256", text);
  }

  /** Returns the files of the folder; undefined if there are none, or one has no fingerprint. */
  #plainFiles(filterOf: FilterOf): readonly TreeEntry[] | undefined {
    const files = this.#snapshot.below(this.#prefix);
    if (files.length === 0) return undefined;
    for (const path of this.#work?.changes.keys() ?? []) if (path.startsWith(this.#prefix)) return undefined;
    const isPlain = ({ path, mode, invalidName }: TreeEntry) =>
      invalidName === undefined && mode.startsWith("100") && filterOf(path) === "";
    return files.every(isPlain) ? files : undefined;
  }

  async list(rules: IgnoreRules, signal?: AbortSignal): Promise<Listing> {
    const { entries, changed } = await listCommit(this.#snapshot, this.#prefix, { rules, work: this.#work, signal });
    const problem = this.commit === undefined ? "its repository has no commit yet" : changesIn(changed);
    return problem === undefined ? { entries } : { entries, problem };
  }

  /** Returns whether a file, or the target of its symlink, differs on disk: at once, except for a symlink. */
  #isChanged(name: string): boolean | Promise<boolean> {
    const changes = this.#work?.changes;
    if (changes === undefined || changes.size === 0) return false;
    if (this.#change(name, changes)) return true;
    const isSymlink = this.#snapshot.entry(this.#prefix + name)?.mode === "120000";
    return isSymlink && this.#isTargetChanged(name, changes);
  }

  async #isTargetChanged(name: string, changes: ReadonlyMap<string, Change>): Promise<boolean> {
    const entry = await findInCommit(this.#snapshot, this.#prefix, name);
    return entry !== undefined && changes.has(entry.path);
  }

  #change(name: string, changes: ReadonlyMap<string, Change>): boolean {
    const path = this.#prefix + name;
    if (changes.get(path) === "conflict") throw mergeConflict(path);
    return changes.has(path);
  }
}

function changesIn(changed: readonly string[]): string | undefined {
  if (changed.length === 0) return undefined;
  const names = [...new Set(changed)].sort(compareUtf8);
  return `uncommitted changes in ${someOf(names, SHOWN, (name) => JSON.stringify(name))}`;
}
