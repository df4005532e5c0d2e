import { stat } from "node:fs/promises";
import { join } from "node:path";
import { CallFailure, MesgError } from "../../core/mod.ts";
import { fileBlocks, parseCid, tooLarge } from "../../unixfs/mod.ts";
import type { SourceStore } from "./source-store.ts";

/**
 * Returns the store of a folder of archives, as the embedded Engine keeps them: `SOURCE_ID.tar`.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [folderStore(".mesg/sources")], out: "source.tar" });
 * ```
 */
export function folderStore(folder: string): SourceStore {
  return {
    place: folder,
    async *read(sourceId, { signal, limit }) {
      parseCid(sourceId);
      const path = join(folder, `${sourceId}.tar`);
      const found = await stat(path).catch((cause) => {
        throw new CallFailure(`missing archive ${path}`, { cause });
      });
      if (!found.isFile()) throw new CallFailure(`missing archive ${path}: found a folder, a pipe or a device`);
      if (found.size > limit) throw tooLarge(sourceId, found.size, limit);
      const blocks = fileBlocks(path, signal);
      try {
        for (;;) {
          const { value, done } = await blocks.next();
          if (done) {
            if (value.sourceId === sourceId) return;
            throw new MesgError("refused", `${path} has another source: its bytes have the id ${value.sourceId}`);
          }
          if (value.data?.length) yield value.data;
        }
      } finally {
        await blocks.return(undefined as never);
      }
    },
  };
}
