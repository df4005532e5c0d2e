import type { Listing, SourceFolder } from "../folder.ts";
import type { IgnoreRules } from "../ignore-rules.ts";
import { hasRegularFile, readRegularFile } from "./read-regular.ts";

/** A folder on disk that belongs to no commit. */
export class PlainFolder implements SourceFolder {
  readonly path: string;
  readonly isOnDisk = true;
  readonly commit = undefined;
  readonly #problem: string;

  /** @param problem Why it belongs to no commit. */
  constructor(path: string, problem: string) {
    this.path = path;
    this.#problem = problem;
  }

  async readFile(name: string, max: number): Promise<Uint8Array | undefined> {
    return await readRegularFile(this.path, name, max);
  }

  async hasFile(name: string): Promise<boolean> {
    return await hasRegularFile(this.path, name);
  }

  async fingerprint(): Promise<undefined> {
    return undefined;
  }

  async list(rules: IgnoreRules, signal?: AbortSignal): Promise<Listing> {
    const { walkFolder } = await import("./folder-walk.ts");
    return { entries: await walkFolder(this.path, rules, "", signal), problem: this.#problem };
  }
}
