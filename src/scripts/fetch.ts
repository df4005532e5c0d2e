#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Fetches a source's archive by its id, or a manifest's definition and source, and verifies every block.
 *
 * @module
 */
import {
  type Call,
  defineCommand,
  fetchIfManifest,
  IPFS_OPTIONS,
  ManifestFound,
  type ManifestPlaces,
  RESULT_OPTIONS,
  readIpfsOptions,
  runAsMain,
  verifyFetched,
  withoutManifests,
} from "../command/mod.ts";
import { formatBytes, listOf, MesgError, visibleJson, writeWhole } from "../core/mod.ts";
import { definitionToJson } from "../definition/mod.ts";
import { fetchSource, folderStore, gatewayStore, KuboNode } from "../ipfs/mod.ts";
import type { Manifest } from "../marketplace/mod.ts";
import { parseCid } from "../unixfs/mod.ts";

const OPTIONS = {
  out: {
    type: "string",
    short: "o",
    writes: true,
    value: "FILE",
    summary: "file for the archive, a tar; - is stdout",
  },
  json: RESULT_OPTIONS.json,
  definition: {
    type: "string",
    writes: true,
    value: "FILE",
    summary: "file for a manifest's definition (stdout)",
  },
  gateway: { type: "string", multiple: true, value: "URL", summary: "the same as --ipfs-gateway" },
  folder: {
    type: "string",
    multiple: true,
    value: "FOLDER",
    summary: "folder of archives named CID.tar, as in the embedded Engine's data",
  },
  ...IPFS_OPTIONS,
} as const;

type FetchCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "fetch",
  synopsis: "CID --out FILE",
  summary: "fetch a source by its id, verified block by block",
  description: `Tries folders first, then nodes, then gateways, until one has the source. FILE appears complete and
verified, or not at all: nodes and gateways are not trusted.

CID may be a manifest of the Marketplace: its definition goes to stdout, and the archive of its source to FILE, after
the definition's hash is verified.`,
  examples: [
    "mesg-compile fetch $CID -o source.tar --gateway https://ipfs.io",
    "mesg-compile fetch $CID -o - --ipfs-api http://127.0.0.1:5001 | tar xf -",
  ],
  pages: ["docs/ipfs.md"],
  json: '{ cid, kind: "source", place, size, out }; of a manifest { kind: "manifest", source, hash, releases, definition }',
  positionals: [1, 1],
  options: OPTIONS,
  async run(call) {
    const [cid = ""] = call.positionals;
    const { out } = call.options;
    checkSourceId(cid);
    if (out === undefined) {
      throw new MesgError("usage", "missing option: expected --out FILE", {
        hint: "name the file to write the archive to",
      });
    }
    const places = await readPlaces(call);
    try {
      await fetchArchive(call, cid, out, { ...places, stores: places.stores.map(withoutManifests) });
    } catch (error) {
      if (!(error instanceof ManifestFound)) throw error;
      const manifest = await fetchIfManifest(cid, places);
      // Any other file is fetched unchanged.
      if (manifest === undefined) await fetchArchive(call, cid, out, places);
      else await fetchService(call, manifest, out, places);
    }
    return 0;
  },
});

async function readPlaces(call: FetchCall): Promise<ManifestPlaces> {
  const { folder = [], gateway = [], "ipfs-gateway": ipfsGateway = [] } = call.options;
  const options = { ...call.options, "ipfs-gateway": [...gateway, ...ipfsGateway] };
  const { apis, gateways, policy } = await readIpfsOptions({ options, env: call.env });
  const nodes = apis.map((api) => new KuboNode(api));
  const stores = [...folder.map(folderStore), ...nodes, ...gateways.map(gatewayStore)];
  if (stores.length > 0) return { stores, policy, signal: call.signal };
  throw new MesgError("usage", "missing option: expected --gateway, --ipfs-api or --folder", {
    hint: "set where to fetch it from, such as --gateway https://ipfs.io",
  });
}

async function fetchArchive(call: FetchCall, cid: string, out: string, places: ManifestPlaces): Promise<void> {
  const line = call.progress;
  try {
    const { place, size } = await fetchSource(cid, {
      ...places,
      out,
      onProgress: (from, bytes) => line.show({ label: `fetching from ${from}`, done: bytes }),
      onFailure: async (_, error) => {
        await line.end();
        await call.warn(`warning: ${error.message}`);
      },
    });
    await line.end();
    await call.note(`fetched ${formatBytes(size)} from ${place}, verified`);
    if (call.options.json) await writeJson(call, { cid, kind: "source", place, size, out: call.options.out });
  } finally {
    await line.end();
  }
}

/** Writes a manifest's definition, and its source after everything is verified. */
async function fetchService(call: FetchCall, manifest: Manifest, out: string, places: ManifestPlaces): Promise<void> {
  const { definition: path } = call.options;
  const { releases } = await verifyFetched(manifest, places, out);
  const { definition, hash = "", deployment } = manifest;
  const json = definitionToJson({ ...definition, hash, source: deployment.source });
  const text = `${visibleJson(JSON.stringify(json, undefined, 2))}\n`;
  if (call.options.json) {
    await writeJson(call, { kind: "manifest", source: deployment.source, hash, releases, definition: json });
  } else if (path === undefined) await call.stdout.write(text);
  if (path !== undefined) await writeWhole(path, async (file) => await file.write(Buffer.from(text)));
  await call.note(`fetched the manifest's source ${deployment.source}; its hash is that of Engine ${listOf(releases)}`);
}

async function writeJson({ stdout }: FetchCall, value: object): Promise<void> {
  await stdout.write(`${visibleJson(JSON.stringify(value, undefined, 2))}\n`);
}

/** Refuses an invalid source id as wrong usage, since it was typed here. */
function checkSourceId(text: string): void {
  try {
    parseCid(text);
  } catch (error) {
    throw new MesgError("usage", (error as Error).message, {
      cause: error,
      hint: "use the source id that mesg-compile compile prints",
    });
  }
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
