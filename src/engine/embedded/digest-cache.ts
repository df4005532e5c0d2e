import type { DirectoryDigest } from "../../source/mod.ts";
import type { Archive } from "./archives.ts";

/** Remembers the digests of the last archives, where a place can tell that an archive is still the same. */
export class DigestCache {
  readonly #digests = new Map<string, DirectoryDigest>();

  async get({ version }: Archive, compute: () => Promise<DirectoryDigest>): Promise<DirectoryDigest> {
    if (version === undefined) return await compute();
    const known = this.#digests.get(version);
    if (known !== undefined) {
      this.#digests.delete(version);
      this.#digests.set(version, known);
      return known;
    }
    const digest = await compute();
    this.#digests.set(version, digest);
    for (const oldest of this.#digests.keys()) {
      if (this.#digests.size <= MOST) break;
      this.#digests.delete(oldest);
    }
    return digest;
  }
}

/** Each holds one state of SHA-256. */
const MOST = 1000;
