import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import manifest from "../../../../package.json" with { type: "json" };
import { makeFolder, writeWhole } from "../../../core/mod.ts";
import { readRegularFile } from "../../../source/mod.ts";
import { parseRows, type RememberedService, type Row } from "./cached-row.ts";

/** Maximum size of a cache file, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Maximum length of a cached description, in UTF-16 units. */
const MAX_TEXT = 64 * 1024;

/**
 * Caches the services of a run for the next one: a service with unchanged files is not read, compiled and hashed again.
 * One file contains only the services of the last run, so it does not grow. Damaged files and rows are
 * ignored.
 */
export class ServiceCache {
  readonly #path: readonly [folder: string, name: string];
  readonly #known = new Map<string, Row>();
  readonly #used: Row[] = [];
  #isChanged = false;

  private constructor(folder: string, name: string) {
    this.#path = [folder, name];
  }

  /**
   * Opens a cache.
   *
   * @param scope Everything besides the files that affects the result of a service.
   */
  static async open(folder: string, scope: object): Promise<ServiceCache> {
    const version = [manifest.version, builtFrom()];
    const name = `services-${sha256(JSON.stringify([version, scope])).slice(0, 32)}.json`;
    const cache = new ServiceCache(folder, name);
    const bytes = await readRegularFile(folder, name, MAX_BYTES + 1).catch(() => undefined);
    for (const row of bytes === undefined ? [] : parse(bytes, name)) cache.#known.set(row[0], row);
    return cache;
  }

  /** Returns the cached service of a file with the same inputs. @param key Identifies the inputs. */
  recall(file: string, key: string): RememberedService | undefined {
    const row = this.#known.get(file);
    if (row?.[1] !== key) return undefined;
    this.#used.push(row);
    return row[2];
  }

  /** Adds a service that was built. */
  remember(file: string, key: string, service: RememberedService): void {
    if (service.text.length > MAX_TEXT) return;
    this.#used.push([file, key, service]);
    this.#isChanged = true;
  }

  /** Writes the services that this run used, if they differ from the file. A folder that is not writable is ignored. */
  async save(): Promise<void> {
    if (!this.#isChanged && this.#used.length === this.#known.size) return;
    const [folder, name] = this.#path;
    const payload = Buffer.from(JSON.stringify(this.#used));
    if (payload.length > MAX_BYTES - 100) return;
    try {
      await makeFolder(folder);
      await writeWhole(
        join(folder, name),
        async (file) => {
          await file.write(Buffer.from(`${checksum(payload, name)}\n`));
          await file.write(payload);
        },
        // The checksum detects a file that a crash damaged.
        { isDurable: false, replacesPipes: true },
      );
    } catch {
      // A lost cache only costs time.
    }
  }
}

function parse(bytes: Uint8Array, name: string): readonly Row[] {
  const start = bytes.indexOf(10) + 1;
  const payload = bytes.subarray(start);
  const isWhole = Buffer.from(bytes.subarray(0, Math.max(start - 1, 0))).toString("latin1") === checksum(payload, name);
  return isWhole ? parseRows(Buffer.from(payload).toString("utf8")) : [];
}

function checksum(payload: Uint8Array, name: string): string {
  return createHash("sha256").update(`${name}\n`).update(payload).digest("hex");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The sources of the bundle: other sources with the same version may compile a file differently. */
function builtFrom(): string {
  try {
    return readFileSync(join(dirname(process.argv[1] ?? ""), "..", "built-from.txt"), "latin1").slice(0, 100);
  } catch {
    return "";
  }
}
