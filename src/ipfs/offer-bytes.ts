import { blocksOf, sourceIdOf } from "../unixfs/mod.ts";
import type { OfferedSource } from "./stores/source-store.ts";

/**
 * Prepares a small file in memory, such as a manifest, for publishing.
 *
 * @example
 * ```ts
 * const manifest = await offerBytes(new TextEncoder().encode(text));
 * await publishSource(manifest, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
export async function offerBytes(bytes: Uint8Array): Promise<OfferedSource> {
  const chunks = async function* () {
    yield bytes;
  };
  const { sourceId } = await sourceIdOf(chunks());
  return {
    sourceId,
    size: bytes.length,
    blocks: (signal) => blocksOf(chunks(), signal),
    tar: chunks,
  };
}
