import { createReadStream } from "node:fs";
import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE, parseRelease } from "../../definition/mod.ts";
import type { PreparedVersion } from "../../marketplace/mod.ts";
import { extractTar, type TakenSource, takeSource } from "../../source/mod.ts";
import type { Call, Options } from "../command.ts";
import { type EXPECTED_HASH_OPTION, readExpectedHash } from "../engine-options.ts";
import { type IPFS_OPTIONS, readIpfsOptions } from "../ipfs-options.ts";
import { readNamedService } from "../named-service.ts";
import { readSourceOptions, type SOURCE_OPTIONS } from "../source-options.ts";

type VersionCall = Call<
  typeof SOURCE_OPTIONS &
    typeof IPFS_OPTIONS &
    typeof EXPECTED_HASH_OPTION & {
      readonly source: { readonly type: "string"; readonly summary: string };
      readonly "engine-version": { readonly type: "string"; readonly summary: string };
    }
>;

/** A version of a service, with its source at hand. */
export interface ServiceVersion extends PreparedVersion {
  readonly taken: TakenSource;
  /** The source's archive. */
  readonly tar: string;
}

const READMES = ["README.md", "readme.md", "Readme.md", "README", "readme"];

/**
 * Makes the version of a service that the command line names: its definition, the archive of its source, and its manifest.
 * A source that is not at hand is fetched from IPFS, which proves that others can fetch it.
 *
 * @param scratch A folder for the archive, which the caller removes.
 * @throws {MesgError} as `prepareVersion` does; `usage` when the source is nowhere.
 */
export async function takeVersion<O extends Options>(plain: Call<O>, scratch: string): Promise<ServiceVersion> {
  const call = plain as unknown as VersionCall;
  const { options, signal } = call;
  const release = parseRelease(options["engine-version"] ?? DEFAULT_RELEASE);
  const expectedHash = readExpectedHash(options);
  const path = call.positionals[0] ?? ".";
  const { definition, folder } = await readNamedService(plain, path, { release, use: "published" });
  const tar = join(scratch, "source.tar");
  const from = options.source ?? folder ?? (await fetched(call, definition.source, tar));
  const taken = await takeSource(from, { signal, ...readSourceOptions(options), ...(from === tar ? {} : { tar }) });
  if (definition.source !== "" && definition.source !== taken.sourceId) {
    const found = `the definition names the source ${definition.source}, ${from} is ${taken.sourceId}`;
    throw new MesgError("refused", found, { hint: "give the very source that the definition was made from" });
  }
  for (const notice of taken.notices) await call.note(`notice: ${notice}`);
  const { prepareVersion } = await import("../../marketplace/mod.ts");
  const readme = await readmeIn(call, tar);
  const named = { ...definition, source: taken.sourceId };
  const prepared = await prepareVersion(named, { release, source: taken.digest, readme, expectedHash });
  return { ...prepared, taken, tar };
}

async function fetched(call: VersionCall, sourceId: string, tar: string): Promise<string> {
  const { fetchSource, gatewayStore, KuboNode } = await import("../../ipfs/mod.ts");
  const { apis, gateways, policy } = await readIpfsOptions(call);
  const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
  if (sourceId === "" || stores.length === 0) {
    const found = sourceId === "" ? "the definition names none" : `${sourceId} is not at hand`;
    throw new MesgError("usage", `the source is needed for the hash, and ${found}`, {
      hint: "give it with --source TAR or FOLDER, or say where it is with --ipfs-api or --ipfs-gateway",
    });
  }
  await fetchSource(sourceId, { out: tar, stores, policy, signal: call.signal });
  return tar;
}

/** The README in the root of the source; what is in no commit or ignored is in no manifest either. */
async function readmeIn(call: VersionCall, tar: string): Promise<string | undefined> {
  const { LARGEST_README } = await import("../../marketplace/mod.ts");
  return await extractTar(createReadStream(tar), {}, call.signal, async (tree) => {
    for (const name of READMES) {
      const bytes = await tree.read(name, LARGEST_README);
      if (bytes === undefined) continue;
      if (bytes.length <= LARGEST_README) return new TextDecoder().decode(bytes);
      await call.warn(`warning: ${name} is larger than ${LARGEST_README} bytes and left out of the manifest`);
    }
    return undefined;
  });
}
