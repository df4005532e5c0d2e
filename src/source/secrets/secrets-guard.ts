import { MesgError, someLines } from "../../core/mod.ts";
import type { FileEntry, SourceTree } from "../entry.ts";
import { plainBytes } from "./plain-bytes.ts";
import { findSecrets } from "./secret-contents.ts";
import { isKeyFile, isPublic, secretByName } from "./secret-names.ts";

interface Found {
  readonly path: string;
  readonly line?: number;
  readonly reason: string;
}

/** Maximum number of secrets in an error. */
const SHOWN = 20;

/**
 * Keeps secrets from being published, which cannot be undone. Refuses files by their names, and small text files by
 * their contents, unless they were allowed by path.
 */
export class SecretsGuard {
  readonly #tree: SourceTree;
  readonly #allowed: ReadonlySet<string>;
  readonly #byName: Found[] = [];
  /** In the order in which files are read: those from git before those on disk. */
  readonly #byContent: Found[] = [];

  constructor(tree: SourceTree) {
    this.#tree = tree;
    this.#allowed = tree.allowFiles;
    for (const { kind, path } of tree.entries) {
      const reason = kind === "file" && !this.#allowed.has(path) ? secretByName(path) : undefined;
      if (reason !== undefined) this.#byName.push({ path, reason });
    }
  }

  /** Whether a secret was found. */
  get hasFound(): boolean {
    return this.#byName.length + this.#byContent.length > 0;
  }

  /** Scans a file's content, unless the file was allowed. */
  inspect({ path }: FileEntry, content: Uint8Array): void {
    if (this.#allowed.has(path)) return;
    const bytes = plainBytes(content);
    const secrets = findSecrets(bytes);
    for (const { line, reason } of secrets) this.#byContent.push({ path, line, reason });
    if (secrets.length > 0 || !isKeyFile(path)) return;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    if (!isPublic(text)) this.#byContent.push({ path, reason: "a private key, by its name" });
  }

  /** @throws {MesgError} `refused`, naming each secret by path, line and reason. */
  assertNone(): void {
    if (!this.hasFound) return;
    const found = this.#found();
    const rows = someLines(found, SHOWN, ({ path, line, reason }) => {
      return `${line === undefined ? path : `${path}:${line}`}: ${reason}`;
    });
    const meant = found.find(({ path }) => [...this.#allowed].some((given) => given.endsWith(`/${path}`)));
    throw new MesgError("refused", `the source contains secrets:\n  ${rows.join("\n  ")}`, {
      hint:
        meant === undefined
          ? "remove them, exclude them in .mesgignore, or allow a file with --allow-file PATH; publishing cannot be undone"
          : `paths of --allow-file are relative to the service's folder: use --allow-file ${meant.path}`,
    });
  }

  /** Returns the secrets in the order of the tree. */
  #found(): Found[] {
    const order = new Map(this.#tree.entries.map(({ path }, index) => [path, index]));
    const named = new Set(this.#byName.map(({ path }) => path));
    const others = this.#byContent.filter(({ path }) => !named.has(path));
    const byContent = others.toSorted((left, right) => order.get(left.path)! - order.get(right.path)!);
    return [...this.#byName, ...byContent];
  }
}
