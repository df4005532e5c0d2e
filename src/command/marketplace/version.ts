import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE, isSince, parseRelease, type Release, type ServiceDefinition } from "../../definition/mod.ts";
import type { ServiceVersion } from "../../marketplace/mod.ts";
import type { Call, Options } from "../command.ts";
import { findDocument } from "../documents/document.ts";
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

/**
 * Creates the version of the service named on the command line.
 *
 * @param scratch A temporary folder for the source's archive, which the caller removes.
 * @throws {MesgError} as `takeVersion` of the Marketplace does.
 */
export async function readVersion<O extends Options>(plain: Call<O>, scratch: string): Promise<ServiceVersion> {
  const call = plain as unknown as VersionCall;
  const { options, signal } = call;
  const release = parseRelease(options["engine-version"] ?? DEFAULT_RELEASE);
  const path = call.positionals[0] ?? ".";
  const document = await findDocument(plain, path);
  if (document.kind === "process") {
    throw new MesgError("usage", `only services are published, found a process at ${JSON.stringify(path)}`, {
      hint: "create the process on an Engine: mesg-compile deploy",
    });
  }
  const { definition, folder } = await readNamedService(plain, path, { release, use: "published" });
  assertPriced(definition, release);
  const { gatewayStore, KuboNode } = await import("../../ipfs/mod.ts");
  const { apis, gateways, policy } = await readIpfsOptions(call);
  const { takeVersion } = await import("../../marketplace/mod.ts");
  const version = await takeVersion(definition, {
    from: options.source ?? folder,
    tar: join(scratch, "source.tar"),
    reading: readSourceOptions(options),
    stores: [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)],
    policy,
    release,
    expectedHash: readExpectedHash(options),
    signal,
  });
  for (const notice of version.notices) await call.note(`notice: ${notice}`);
  return version;
}

/** A published version cannot be changed, and no Engine of the release would take one without prices. */
function assertPriced({ tasks }: ServiceDefinition, release: Release): void {
  if (!isSince(release, "0.26") || tasks.every(({ price }) => price !== undefined)) return;
  throw new MesgError("refused", `missing price: Engine ${release} requires one for every task`, {
    hint: "compile the service with --price, and publish that definition with --source FOLDER",
  });
}
