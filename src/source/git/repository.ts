import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { alternatesOf } from "../disk/alternates.ts";
import { followedStat } from "../disk/disk-entry.ts";
import { assertNoPipesInGit, assertNoPipesInObjects, assertNoPipesInRefs } from "../disk/pipes.ts";
import { GitObjects } from "./objects.ts";
import { type GitAnswer, type GitOptions, MINIMUM_GIT, runGit, spawnGit } from "./process.ts";
import { assertNoPipesInSettings } from "./settings/named-files.ts";

/** The error for a machine without git. */
export class GitMissing extends MesgError {
  constructor() {
    super("environment", "git is not installed", { hint: "install git" });
  }
}

/** A commit with its header. */
export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
}

/**
 * A git repository, with or without a working tree.
 *
 * Objects are read through a temporary git directory that borrows the repository's objects, so that the repository's
 * configuration has no effect: no filter, no promisor to fetch from, no replacement.
 */
export class Repository {
  /** The root of the working tree. */
  readonly top: string;
  /** The git directory of this working tree. */
  readonly gitDir: string;
  /** The git directory that all working trees of the repository share. */
  readonly commonDir: string;
  /** The folder of the objects. */
  readonly objectsFolder: string;
  readonly objects: GitObjects;
  #head: Promise<Commit | undefined> | undefined;
  #isChecked = false;
  #settings: Promise<void> | undefined;

  /** @throws {MesgError} `refused` when a file that git opens is a pipe. */
  constructor(top: string, gitDir: string) {
    const common = commonFolder(gitDir);
    assertNoPipesInGit([gitDir, common]);
    this.top = top;
    this.gitDir = gitDir;
    this.commonDir = common;
    this.objectsFolder = join(common, "objects");
    this.objects = new GitObjects(top, (args) => spawnGit(this.#objectArgs(args), this.#objectOptions()));
  }

  /** Returns whether the repository is a partial clone: it may lack objects that it needs. */
  isPartial(): boolean {
    this.#check(); // also bounds the number of folders
    const folders = new Set([this.objectsFolder]);
    for (const folder of folders) for (const other of alternatesOf(folder)) folders.add(other);
    return [...folders].some(hasPromisedPack);
  }

  /** Runs git on the repository itself, with its index, references and settings. */
  async run(args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
    this.#check();
    await this.#checkSettings();
    return await runGit([`--git-dir=${this.gitDir}`, `--work-tree=${this.top}`, "-C", this.top, ...args], options);
  }

  /** Runs git on the repository and returns what it printed. @throws {MesgError} `environment` when it fails. */
  async output(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    return await succeed(await this.run(args, options), args, this.top);
  }

  /**
   * Runs git on the repository's objects without its configuration. @throws {MesgError} `environment` when it fails.
   */
  async objectOutput(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    const answer = await runGit(this.#objectArgs(args), { ...options, ...this.#objectOptions() });
    return await succeed(answer, args, this.top);
  }

  /**
   * Returns the commit that is checked out when this is first called; undefined before the first commit.
   *
   * @throws {GitMissing} when git is not installed.
   */
  async head(signal?: AbortSignal): Promise<Commit | undefined> {
    this.#head ??= this.#readHead(signal);
    try {
      return await this.#head;
    } catch (error) {
      // It may be only the signal of this caller.
      this.#head = undefined;
      throw error;
    }
  }

  async #readHead(signal: AbortSignal | undefined): Promise<Commit | undefined> {
    // A commit's header has its parents in a shallow clone, too.
    const listed = await this.output(["cat-file", "--batch"], { input: "HEAD^{commit}\n", signal });
    const text = listed.toString("latin1");
    const [, id] = /^([0-9a-f]+) commit \d+\n/.exec(text) ?? [];
    if (id === undefined) return await this.#assertNoCommit(signal);
    // As for git, only the lines after the tree: an author may add more of them below.
    const [, lines = ""] = /^.*\ntree [0-9a-f]+\n((?:parent [0-9a-f]+\n)*)/.exec(text) ?? [];
    return { id, parents: [...lines.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!) };
  }

  /**
   * Checks that there is no commit yet. @throws {MesgError} `environment` when git lacks the one of `HEAD`, or when its
   * branch exists but names no commit.
   */
  async #assertNoCommit(signal: AbortSignal | undefined): Promise<undefined> {
    const answer = await this.run(["rev-parse", "--verify", "--quiet", "HEAD"], { signal });
    if (answer.code === 0) throw this.objects.missing(answer.stdout.toString("latin1").trim());
    const link = await this.run(["symbolic-ref", "HEAD"], { signal });
    if (link.code !== 0) throw this.#damaged("HEAD");
    const branch = link.stdout.toString("utf8").trim();
    this.assertNoFile(branch);
    // Git lists a packed reference, too, and warns of a damaged one.
    const listed = await this.run(["for-each-ref", "--count=1", branch], { signal });
    if (listed.code !== 0 || listed.stderr !== "" || listed.stdout.length > 0) throw this.#damaged(branch);
  }

  /**
   * Checks that a reference without a commit has no file: only then does it not exist yet.
   *
   * @param name `refs/heads/main`.
   * @throws {MesgError} `environment`.
   */
  assertNoFile(name: string): void {
    for (const folder of [this.gitDir, this.commonDir]) {
      // Git leaves folders of deleted branches behind.
      if (isOtherThanFolder(join(folder, name))) throw this.#damaged(name);
    }
  }

  #damaged(name: string): MesgError {
    return new MesgError("environment", `the repository ${this.top} is damaged: ${name} names no commit`, {
      hint: `run git fsck in ${this.top}`,
    });
  }

  /** Returns the path of a folder in the working tree: empty for its root, else with a trailing `/`. */
  async prefixOf(folder: string): Promise<string> {
    const path = relative(this.top, await realpath(folder)).replaceAll(sep, "/");
    return path === "" ? "" : `${path}/`;
  }

  /** Checks objects and references before the first git process: each folder finds its repository, but few start git. */
  #check(): void {
    if (this.#isChecked) return;
    assertNoPipesInObjects(this.objectsFolder);
    assertNoPipesInRefs([this.gitDir, this.commonDir]);
    this.#isChecked = true;
  }

  /** Checks the files that the settings name. Only git processes that read the settings of the repository open them. */
  #checkSettings(): Promise<void> {
    const files = [join(this.commonDir, "config"), join(this.gitDir, "config.worktree")];
    this.#settings ??= assertNoPipesInSettings(files, this.top);
    return this.#settings;
  }

  #objectArgs(args: readonly string[]): string[] {
    this.#check();
    return [`--git-dir=${borrowingFolder(this.gitDir)}`, ...args];
  }

  #objectOptions(): GitOptions {
    return { env: { GIT_OBJECT_DIRECTORY: this.objectsFolder } };
  }
}

/** Returns whether something other than a folder is at a path: also a symlink that leads nowhere. */
function isOtherThanFolder(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Returns whether a folder of objects has a pack of a partial clone, whose server promised to have the other objects. */
function hasPromisedPack(objects: string): boolean {
  try {
    return readdirSync(join(objects, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

/** Returns the git directory that the working trees of a repository share. */
function commonFolder(gitDir: string): string {
  const file = join(gitDir, "commondir");
  const found = followedStat(file);
  return found?.isFile() && found.size <= 65_536 ? resolve(gitDir, readFileSync(file, "utf8").trim()) : gitDir;
}

const borrowing = new Map<string, string>();

/**
 * Returns a git directory without settings, which lives as long as the process. Where no temporary files can be written (in
 * Deno without the permission, or on a full disk), it is the repository's own.
 */
function borrowingFolder(gitDir: string): string {
  const format = objectFormat(gitDir);
  const known = borrowing.get(format);
  if (known !== undefined) return known;
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), "mesg-git-"));
    fillGitFolder(folder, format);
  } catch {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    return gitDir;
  }
  const made = folder;
  borrowing.set(format, made);
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Writes the files without which git does not take a folder for a git directory. */
function fillGitFolder(folder: string, format: "sha1" | "sha256"): void {
  mkdirSync(join(folder, "refs"));
  mkdirSync(join(folder, "objects"));
  writeFileSync(join(folder, "HEAD"), "ref: refs/heads/none\n");
  const [version, extension] = format === "sha1" ? [0, ""] : [1, `[extensions]\n\tobjectFormat = ${format}\n`];
  writeFileSync(join(folder, "config"), `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${extension}`);
}

/** Returns the object format of a repository, from its own configuration file. */
function objectFormat(gitDir: string): "sha1" | "sha256" {
  const file = join(commonFolder(gitDir), "config");
  const found = followedStat(file);
  if (!found?.isFile() || found.size > 16 * 1024 * 1024) return "sha1";
  return /^[ \t]*objectformat[ \t]*=[ \t]*"?sha256"?[ \t]*$/im.test(readFileSync(file, "utf8")) ? "sha256" : "sha1";
}

async function succeed(answer: GitAnswer, args: readonly string[], top: string): Promise<Buffer> {
  const { code, stdout, stderr } = answer;
  if (code === 0) return stdout;
  if (code === undefined) throw new GitMissing();
  throw new MesgError("environment", `git ${args[0]} failed in ${top}: ${stderr || `exit code ${code}`}`, {
    hint: await hintFor(stderr, top),
  });
}

async function hintFor(stderr: string, top: string): Promise<string> {
  if (await isTooOld()) return `update git: version ${MINIMUM_GIT} or newer is required`;
  // SHA-256 objects, for example, require git 2.29.
  if (/unknown repository extension|repo version/i.test(stderr))
    return "update git: this repository requires a newer version";
  return `run git fsck in ${top}`;
}

let version: Promise<GitAnswer> | undefined;

async function isTooOld(): Promise<boolean> {
  version ??= runGit(["version"]);
  const { stdout } = await version;
  const [, major = "", minor = ""] = /(\d{1,6})\.(\d{1,6})/.exec(stdout.toString("latin1")) ?? [];
  const [leastMajor = "", leastMinor = ""] = MINIMUM_GIT.split(".");
  return Number(major) * 1000 + Number(minor) < Number(leastMajor) * 1000 + Number(leastMinor);
}
