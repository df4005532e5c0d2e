import { readFile } from "node:fs/promises";
import { MesgError } from "../core/mod.ts";
import type { CallPolicy, IpfsEndpoint, OfferedSource } from "../ipfs/mod.ts";
import { publicationLines } from "../report/mod.ts";
import type { ReadOptions, TakenSource } from "../source/mod.ts";
import type { Call, Options } from "./command.ts";

/** The options of every command that calls IPFS nodes and gateways. */
export const IPFS_OPTIONS = {
  "ipfs-api": {
    type: "string",
    group: "IPFS",
    multiple: true,
    value: "URL",
    summary: "RPC interface of an IPFS node: http://127.0.0.1:5001",
  },
  "ipfs-gateway": {
    type: "string",
    group: "IPFS",
    multiple: true,
    value: "URL",
    summary: "IPFS gateway: https://ipfs.io",
  },
  "ipfs-header": {
    type: "string",
    group: "IPFS",
    multiple: true,
    value: "HEADER",
    summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
  },
  "ipfs-timeout": { type: "string", group: "IPFS", value: "SECONDS", summary: "time limit for everything (3600)" },
} as const;

/** The options of every command that publishes a source. */
export const PUBLISH_OPTIONS = {
  ...IPFS_OPTIONS,
  "ipfs-any": { type: "boolean", group: "IPFS", summary: "succeed when one node works; without it, all must" },
  "no-read-back": {
    type: "boolean",
    group: "IPFS",
    summary: "skip reading back, which detects lost or damaged data",
  },
  "acknowledge-public": {
    type: "boolean",
    group: "IPFS",
    summary: "publish although the repository is private: IPFS is public forever",
  },
} as const;

type IpfsCall = Call<typeof IPFS_OPTIONS>;
type PublishCall = Call<typeof PUBLISH_OPTIONS>;

/** The nodes, gateways and policy of the options. */
export interface IpfsTargets {
  readonly apis: readonly IpfsEndpoint[];
  readonly gateways: readonly IpfsEndpoint[];
  readonly policy: Partial<CallPolicy>;
}

/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
export async function readIpfsOptions({
  options: values,
  env,
}: Pick<IpfsCall, "options" | "env">): Promise<IpfsTargets> {
  const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await import("../ipfs/mod.ts");
  const secret = (env.MESG_IPFS_HEADER ?? "").split("\n").filter((line) => line.trim() !== "");
  const headers = [...(values["ipfs-header"] ?? []), ...secret].map(parseHeader);
  const apis = (values["ipfs-api"] ?? []).map((text) => parseApi(text, headers));
  const gateways = (values["ipfs-gateway"] ?? []).map((text) => parseGateway(text, headers));
  assertOneReceiver(apis, headers);
  const timeout = values["ipfs-timeout"];
  if (timeout === undefined) return { apis, gateways, policy: {} };
  const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : Number.NaN;
  if (!(seconds > 0 && seconds <= 1_000_000)) {
    throw new MesgError("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
  }
  return { apis, gateways, policy: { totalTimeout: seconds * 1000 } };
}

/**
 * Checks the publish options before anything is done that takes time or cannot be undone.
 *
 * @throws {MesgError} `usage`.
 */
export async function checkPublishOptions<O extends Options>(plain: Call<O>): Promise<void> {
  const call = plain as unknown as PublishCall;
  if (wantsIpfs(call.options)) await readIpfsOptions(call);
  else refuseWithoutPlace(call.options);
}

/** Returns whether the options request publishing, or verifying that a source is published. */
function wantsIpfs(values: PublishCall["options"]): boolean {
  return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}

/** Refuses options about publishing without a node or gateway: the user would believe that something is published. */
function refuseWithoutPlace(values: PublishCall["options"]): void {
  const given = Object.keys(PUBLISH_OPTIONS).find((name) => values[name as keyof typeof PUBLISH_OPTIONS] !== undefined);
  if (given === undefined) return;
  throw new MesgError("usage", `expected --ipfs-api URL or --ipfs-gateway URL with --${given}, found neither`, {
    hint: "without one of them nothing is published",
  });
}

/**
 * Publishes a source if the options request it, and verifies that it is available; with only gateways, just the latter.
 *
 * @param from The folder or tar of the source; undefined when only its id is known.
 * @throws {MesgError} as `supplySource` does; `usage` for options of publishing without a node or a gateway.
 */
export async function publishIfRequested<O extends Options>(
  plain: Call<O>,
  source: Pick<TakenSource, "sourceId" | "size"> | string,
  from: string | undefined,
  reading: ReadOptions,
): Promise<void> {
  const call = plain as unknown as PublishCall;
  if (!wantsIpfs(call.options)) return refuseWithoutPlace(call.options);
  const places = await readIpfsOptions(call);
  const { needsAcknowledgement, supplySource } = await import("../ipfs/mod.ts");
  const line = call.progress;
  const onProgress = ({ step, place, bytes, size }: Progress) =>
    line.show({ label: `${step} ${place}`, done: bytes, total: size });
  const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
  const mayPublish = acknowledged === true || !needsAcknowledgement(await knowledgeOf(call));
  const supplied =
    typeof source === "string" ? { sourceId: source } : { sourceId: source.sourceId, taken: source, from };
  try {
    const options = { ...places, any, withoutReadBack, reading, mayPublish, signal: call.signal, onProgress };
    const publication = await supplySource(supplied, options);
    await line.end();
    for (const { message } of publication?.failures ?? []) await call.warn(`warning: ${message}`);
    for (const text of publication === undefined ? [] : publicationLines(publication)) await call.note(text);
  } finally {
    await line.end();
  }
}

/**
 * Publishes a small file, such as a manifest, to the nodes of its source, and reads it back; with only gateways,
 * verifies that they serve it.
 *
 * @throws {MesgError} as `publishSource` and `proveSource` do.
 */
export async function publishOffered<O extends Options>(plain: Call<O>, file: OfferedSource): Promise<void> {
  const call = plain as unknown as PublishCall;
  const places = await readIpfsOptions(call);
  const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await import("../ipfs/mod.ts");
  const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
  const { signal } = call;
  if (places.apis.length === 0) {
    for (const place of await proveSource(file.sourceId, { ...places, signal })) {
      await call.note(`${place} serves ${file.sourceId}`);
    }
    return;
  }
  if (acknowledged !== true && needsAcknowledgement(await knowledgeOf(call))) throw publishingRefused();
  const publication = await publishSource(file, { ...places, any, withoutReadBack, signal });
  for (const { message } of publication.failures) await call.warn(`warning: ${message}`);
  for (const text of publicationLines(publication)) await call.note(text);
}

interface Progress {
  readonly step: string;
  readonly place: string;
  readonly bytes: number;
  readonly size: number | undefined;
}

async function knowledgeOf({ env }: PublishCall): Promise<{ inActions: boolean; event: unknown }> {
  const inActions = env.GITHUB_ACTIONS === "true";
  if (!inActions || !env.GITHUB_EVENT_PATH) return { inActions, event: undefined };
  try {
    return { inActions, event: JSON.parse(await readFile(env.GITHUB_EVENT_PATH, "utf8")) };
  } catch {
    return { inActions, event: undefined };
  }
}
