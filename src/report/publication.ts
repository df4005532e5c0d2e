import { formatBytes } from "../core/mod.ts";
import type { Publication } from "../ipfs/mod.ts";

/** Returns one line per node and gateway: what was published and verified. */
export function publicationLines({ sourceId, nodes, gateways, isProved }: Publication): string[] {
  const proof = isProved ? "read back" : "not read back";
  return [
    ...nodes.map(({ api, by, sent }) => {
      const how = by === "nothing" ? "already there" : `${formatBytes(sent)} sent`;
      return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
    }),
    ...gateways.map((place) => `${place} serves ${sourceId}`),
  ];
}
