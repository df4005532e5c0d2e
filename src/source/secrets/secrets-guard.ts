import { MesgError } from "../../core/mod.ts";
import type { FileEntry, SourceTree } from "../entry.ts";
import { plainBytes } from "./plain-bytes.ts";
import { findSecrets } from "./secret-contents.ts";
import { isKeyFile, isPublic, secretByName } from "./secret-names.ts";

/** Secrets named in one error. */
const SHOWN = 20;

/**
 * Keeps secrets from being published: what is on IPFS cannot be taken back. Files are refused by their names, and small
 * text files by what is in them, unless they were allowed by their path.
 */
export class SecretsGuard {
  readonly #allowed: ReadonlySet<string>;
  readonly #found: { readonly path: string; readonly line?: number; readonly reason: string }[] = [];

  constructor(tree: SourceTree) {
    this.#allowed = tree.allowFiles;
    for (const { kind, path } of tree.entries) {
      const reason = kind === "file" && !this.#allowed.has(path) ? secretByName(path) : undefined;
      if (reason !== undefined) this.#found.push({ path, reason });
    }
  }

  /** Whether there is something to refuse. */
  get hasFound(): boolean {
    return this.#found.length > 0;
  }

  /** Looks at a file's content, if it was not allowed. */
  inspect({ path }: FileEntry, content: Uint8Array): void {
    if (this.#allowed.has(path)) return;
    const bytes = plainBytes(content);
    const secrets = findSecrets(bytes);
    for (const { line, reason } of secrets) this.#found.push({ path, line, reason });
    if (secrets.length > 0 || !isKeyFile(path)) return;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    if (!isPublic(text)) this.#found.push({ path, reason: "a private key, by its name" });
  }

  /** @throws {MesgError} `refused`, naming each secret by path, line and reason. */
  assertNone(): void {
    if (!this.hasFound) return;
    const more = this.#found.length > SHOWN ? `\n  and ${this.#found.length - SHOWN} more` : "";
    const shown = this.#found.slice(0, SHOWN);
    const rows = shown.map(({ path, line, reason }) => `${line === undefined ? path : `${path}:${line}`}: ${reason}`);
    const meant = this.#found.find(({ path }) => [...this.#allowed].some((given) => given.endsWith(`/${path}`)));
    throw new MesgError("refused", `expected a source without secrets, found\n  ${rows.join("\n  ")}${more}`, {
      hint:
        meant === undefined
          ? "a published source cannot be taken back: remove them, name them in .mesgignore, or allow a file with --allow-file PATH"
          : `the paths of --allow-file begin in the service's folder: --allow-file ${meant.path}`,
    });
  }
}
