import type { DirectoryDigest } from "../../../source/mod.ts";
import type { Archive } from "./archives.ts";

/** Caches the digests of the latest archives with a version. */
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

/** Maximum number of digests, each with one SHA-256 state. */
const MAX_STATES = 1000;
