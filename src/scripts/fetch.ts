#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Fetches a source's archive by its id and verifies every block.
 *
 * @module
 */
import { defineCommand, IPFS_OPTIONS, progressLine, readIpfsOptions, runAsMain } from "../command/mod.ts";
import { formatBytes, MesgError } from "../core/mod.ts";
import { fetchSource, folderStore, gatewayStore, KuboNode } from "../ipfs/mod.ts";
import { parseCid } from "../unixfs/mod.ts";

export const command = defineCommand({
  name: "fetch",
  synopsis: "CID --out FILE",
  summary: "fetch a source by its id, verified block by block",
  description: `Asks the places in turn, folders first, then nodes, then gateways; the first that has it serves. FILE appears
whole and verified, or not at all: a node or a gateway is not believed.

  mesg-compile fetch QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq --out source.tar --gateway https://ipfs.io`,
  positionals: [1, 1],
  options: {
    out: { type: "string", writes: true, value: "FILE", summary: "where the archive, a tar, is written" },
    gateway: { type: "string", multiple: true, value: "URL", summary: "the same as --ipfs-gateway" },
    folder: {
      type: "string",
      multiple: true,
      value: "FOLDER",
      summary: "a folder of archives named CID.tar, as the embedded Engine keeps them",
    },
    ...IPFS_OPTIONS,
  },
  async run(call) {
    const [sourceId = ""] = call.positionals;
    const { out, folder = [], gateway = [], "ipfs-gateway": ipfsGateway = [] } = call.options;
    checkSourceId(sourceId);
    if (out === undefined) {
      throw new MesgError("usage", "expected --out FILE, found none", { hint: "it is where the archive is written" });
    }
    const options = { ...call.options, "ipfs-gateway": [...gateway, ...ipfsGateway] };
    const places = await readIpfsOptions({ options, env: call.env });
    const nodes = places.apis.map((api) => new KuboNode(api));
    const stores = [...folder.map(folderStore), ...nodes, ...places.gateways.map(gatewayStore)];
    if (stores.length === 0) {
      throw new MesgError("usage", "expected --gateway, --ipfs-api or --folder, found none of them", {
        hint: "say where to fetch it from: --gateway https://ipfs.io",
      });
    }
    const line = progressLine(call);
    try {
      const { place, size } = await fetchSource(sourceId, {
        ...{ out, stores, policy: places.policy, signal: call.signal },
        onProgress: (from, bytes) => line.show(`${from}: ${formatBytes(bytes)}`),
        onFailure: async (_, error) => {
          await line.end();
          await call.warn(`warning: ${error.message}`);
        },
      });
      await line.end();
      await call.note(`fetched ${formatBytes(size)} from ${place}, verified`);
    } finally {
      await line.end();
    }
    return 0;
  },
});

/** A source id that is none is wrong usage here, where it is typed. */
function checkSourceId(text: string): void {
  try {
    parseCid(text);
  } catch (error) {
    throw new MesgError("usage", (error as Error).message, { cause: error, hint: "mesg-compile compile prints it" });
  }
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
