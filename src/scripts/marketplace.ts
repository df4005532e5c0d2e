#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Shows what the Marketplace has of a service.
 *
 * @module
 */
import {
  type Call,
  defineCommand,
  IPFS_OPTIONS,
  listService,
  MARKETPLACE_OPTIONS,
  openMarketplace,
  RESULT_OPTIONS,
  readIpfsOptions,
  runAsMain,
} from "../command/mod.ts";
import { MesgError, shellPath, visibleJson } from "../core/mod.ts";
import { gatewayStore, KuboNode } from "../ipfs/mod.ts";
import { type ListedService, serviceLines } from "../report/mod.ts";

const OPTIONS = {
  ...MARKETPLACE_OPTIONS,
  ...IPFS_OPTIONS,
  limit: { type: "string", value: "N", summary: "maximum number of versions and offers, the newest first (20)" },
  ...RESULT_OPTIONS,
} as const;

export const command = defineCommand({
  name: "marketplace",
  synopsis: "show SID --rpc URL --contract ADDRESS",
  summary: "show a service's versions and offers on the Marketplace",
  description: `Lists the versions and offers that the contract stores. With --ipfs-api or --ipfs-gateway each manifest is fetched and
verified: its bytes against its CID, its definition against its hash, and every byte of its source. Only read calls are sent.`,
  examples: ["mesg-compile marketplace show greeter --rpc $RPC --contract $MARKETPLACE"],
  pages: ["docs/marketplace.md"],
  exitCodes:
    "0 success; 1 SID is not published, or a version is invalid; 2 wrong usage; 3 a manifest or a source is unreachable.",
  json: "{ sid, owner, chainId, contract, versionsTotal, versions: [{ versionHash, created, protocol, manifest, hash?, source?, status, detail }], offersTotal, offers: [{ index, created, price, duration, active }] }",
  positionals: [1, 2],
  options: OPTIONS,
  async run(call) {
    const sid = readSid(call.positionals);
    const limit = readLimit(call);
    const { apis, gateways, policy } = await readIpfsOptions(call);
    const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
    const market = await openMarketplace(call);
    const service = await listService(market, sid, limit, { stores, policy, signal: call.signal });
    const text = call.options.json
      ? visibleJson(JSON.stringify(service, undefined, 2))
      : serviceLines(service).join("\n");
    await call.stdout.write(`${text}\n`);
    return exitCodeOf(service);
  },
});

function readSid([action, sid]: readonly string[]): string {
  if (action !== "show") {
    throw new MesgError("usage", `unknown action ${JSON.stringify(action)}: expected show SID`, {
      hint: `mesg-compile marketplace show ${sid === undefined ? "SID" : shellPath(sid)} shows a service; mesg-compile publish publishes one`,
    });
  }
  if (sid !== undefined) return sid;
  throw new MesgError("usage", "missing sid: expected mesg-compile marketplace show SID", {
    hint: "write the sid of the service after show",
  });
}

function readLimit({ options }: Call<typeof OPTIONS>): number {
  const text = options.limit ?? "20";
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new MesgError("usage", `--limit is out of range: expected 1 to 9999, found ${JSON.stringify(text)}`);
}

function exitCodeOf({ versions }: ListedService): 0 | 1 | 3 {
  if (versions.some(({ status }) => status === "invalid")) return 1;
  return versions.some(({ status }) => status === "unreachable") ? 3 : 0;
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
