import type { DirectoryDigest } from "../../../source/mod.ts";
import type { Archive } from "./archives.ts";

/** Caches the digests of the last archives, where a place tells the version of an archive. */
export class DigestCache {
  readonly #digests = new Map<string, DirectoryDigest>();

  get({ version }: Archive): DirectoryDigest | undefined {
    return version === undefined ? undefined : this.#digests.get(version);
  }

  /** @returns The digest. */
  add({ version }: Archive, digest: DirectoryDigest): DirectoryDigest {
    if (version === undefined) return digest;
    const [oldest] = this.#digests.keys();
    if (oldest !== undefined && this.#digests.size >= MAX_STATES) this.#digests.delete(oldest);
    this.#digests.set(version, digest);
    return digest;
  }
}

/** Each holds one state of SHA-256. */
const MAX_STATES = 1000;
