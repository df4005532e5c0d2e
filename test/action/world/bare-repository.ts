import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";

/** Files of a commit by path; null removes one. */
export type Files = Readonly<Record<string, string | null>>;

/** The author and committer of every commit. */
const PERSON = "a <a@example.com> 1767225600 +0000";
const CONFIG = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n";
/** As on GitHub: any commit can be fetched. */
const ANY_COMMIT = "[uploadpack]\n\tallowAnySHA1InWant = true\n";

/** A file in a tree: `100644` and the id of its blob. */
interface Entry {
  readonly mode: string;
  readonly oid: string;
}

/** The entries of a folder by name. */
interface Folder extends Map<string, Entry | Folder> {}

/** A bare repository. Its objects are written directly in git's format, which is faster than a process for each. */
export class BareRepository {
  readonly #folder: string;
  readonly #git: (args: readonly string[]) => string;
  readonly #commits = new Map<string, ReadonlyMap<string, Entry>>();
  /** The folders of a commit. */
  readonly #trees = new Map<string, readonly string[]>();

  /** @param folder Is created. @param git Runs git in it. */
  constructor(folder: string, git: (args: readonly string[]) => string) {
    this.#folder = folder;
    this.#git = git;
    for (const path of ["objects/info", "objects/pack", "refs/heads"])
      mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, "HEAD"), "ref: refs/heads/main\n");
    writeFileSync(join(folder, "config"), CONFIG + ANY_COMMIT);
  }

  /** Commits the files of another commit (by default the first parent's) with changes. */
  commit(changes: Files, parents: readonly string[], from = parents[0]): string {
    const files = new Map(from === undefined ? [] : this.#filesOf(from));
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) files.delete(path);
      else files.set(path, { mode: "100644", oid: this.#write("blob", Buffer.from(text)) });
    }
    const root: Folder = new Map();
    for (const [path, entry] of files) {
      const names = path.split("/");
      let folder = root;
      for (const name of names.slice(0, -1)) {
        if (!folder.has(name)) folder.set(name, new Map());
        folder = folder.get(name) as Folder;
      }
      folder.set(names.at(-1)!, entry);
    }
    const trees: string[] = [];
    const lines = [`tree ${this.#writeTree(root, trees)}`, ...parents.map((parent) => `parent ${parent}`)];
    const text = `${lines.join("\n")}\nauthor ${PERSON}\ncommitter ${PERSON}\n\na change\n`;
    const commit = this.#write("commit", Buffer.from(text));
    this.#commits.set(commit, files);
    this.#trees.set(commit, trees);
    return commit;
  }

  /**
   * Gives a new repository one commit without its history, as a fetch of depth 1 does, and makes it the detached head.
   *
   * @returns false for a commit that git created.
   */
  copyShallow(commit: string, gitFolder: string): boolean {
    const [files, trees] = [this.#commits.get(commit), this.#trees.get(commit)];
    if (files === undefined || trees === undefined) return false;
    for (const oid of new Set([commit, ...trees, ...[...files.values()].map((file) => file.oid)])) {
      mkdirSync(join(gitFolder, "objects", oid.slice(0, 2)), { recursive: true });
      copyFileSync(objectPath(this.#folder, oid), objectPath(gitFolder, oid));
    }
    writeFileSync(join(gitFolder, "shallow"), `${commit}\n`);
    writeFileSync(join(gitFolder, "HEAD"), `${commit}\n`);
    return true;
  }

  /** Gives a new repository all objects, as a fetch of depth 0 does, and makes a commit the detached head. */
  copyAll(commit: string, gitFolder: string): void {
    cpSync(join(this.#folder, "objects"), join(gitFolder, "objects"), { recursive: true });
    writeFileSync(join(gitFolder, "HEAD"), `${commit}\n`);
  }

  /** Points a ref at a commit. */
  setRef(name: string, commit: string): void {
    mkdirSync(dirname(join(this.#folder, name)), { recursive: true });
    writeFileSync(join(this.#folder, name), `${commit}\n`);
  }

  /** The files of a commit; for one that git created, git is called. */
  #filesOf(commit: string): ReadonlyMap<string, Entry> {
    const known = this.#commits.get(commit);
    if (known !== undefined) return known;
    const rows = this.#git(["ls-tree", "-r", "-z", commit]).split("\0").slice(0, -1);
    return new Map(
      rows.map((row) => {
        const [, mode, oid, path] = /^(\d+) \w+ (\w+)\t(.+)$/s.exec(row)!;
        return [path!, { mode: mode!, oid: oid! }];
      }),
    );
  }

  #writeTree(folder: Folder, written: string[]): string {
    const rows = [...folder].map(([name, entry]) => {
      const { mode, oid } = entry instanceof Map ? { mode: "40000", oid: this.#writeTree(entry, written) } : entry;
      const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, "hex")]);
      // Git sorts folders as if their names ended in a slash.
      return { key: Buffer.from(entry instanceof Map ? `${name}/` : name), bytes };
    });
    rows.sort((a, b) => Buffer.compare(a.key, b.key));
    const tree = this.#write("tree", Buffer.concat(rows.map(({ bytes }) => bytes)));
    written.push(tree);
    return tree;
  }

  #write(type: string, content: Buffer): string {
    const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const oid = createHash("sha1").update(bytes).digest("hex");
    const path = objectPath(this.#folder, oid);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(bytes, { level: 1 }));
    return oid;
  }
}

function objectPath(gitFolder: string, oid: string): string {
  return join(gitFolder, "objects", oid.slice(0, 2), oid.slice(2));
}
