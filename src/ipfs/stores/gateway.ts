import {
  CallFailure,
  getFollowing,
  type HttpAnswer,
  type HttpRequest,
  MesgError,
  placeOf,
  requireOk,
} from "../../core/mod.ts";
import { blocksOf, MAX_BLOCK_BYTES, readBlocks, tooLarge } from "../../unixfs/mod.ts";
import { retryCall } from "../call-policy.ts";
import { CREDENTIALS_HINT, type IpfsEndpoint } from "../endpoint.ts";
import type { ReadSourceOptions, SourceStore } from "./source-store.ts";

const RAW_BLOCK = "application/vnd.ipld.raw";

/**
 * Returns the store of a read-only gateway. A gateway that serves raw blocks (specs.ipfs.tech, trustless gateway) is read
 * block by block; any other as a whole file, whose id is then computed.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [gatewayStore(parseGateway("https://ipfs.io"))], out: "source.tar" });
 * ```
 */
export function gatewayStore(endpoint: IpfsEndpoint): SourceStore {
  const place = placeOf(endpoint.url).replace(/\/$/, "");
  return {
    place,
    async *read(sourceId, options) {
      const ask = (cid: string, signal: AbortSignal) => rawBlock(endpoint, cid, options, signal);
      const first = await retryCall(options.policy, options.signal, () => ask(sourceId, options.signal));
      if (first === undefined) return yield* wholeFile(endpoint, sourceId, options);
      const get = async (text: string, signal: AbortSignal) => {
        if (text === sourceId) return first;
        const bytes = await retryCall(options.policy, signal, () => ask(text, signal));
        if (bytes !== undefined) return bytes;
        throw new CallFailure(`${place} does not serve the block ${text} as a raw block`);
      };
      yield* readBlocks(sourceId, (id, signal) => get(id.text, signal), { ...options, place });
    },
  };
}

/**
 * Reads a source as an Engine does: the whole file in one answer. Its id is computed from the bytes.
 *
 * @throws {MesgError} `refused`, after the last byte, when the id differs.
 */
export async function* wholeFile(
  endpoint: IpfsEndpoint,
  sourceId: string,
  options: ReadSourceOptions,
): AsyncGenerator<Uint8Array> {
  const { signal, policy, limit } = options;
  const url = `${endpoint.url}/ipfs/${sourceId}`;
  const answer = await get(endpoint, { url, headers: {}, idleTimeout: policy.idleTimeout, signal });
  const blocks = blocksOf(answer.chunks());
  let size = 0;
  let found: string | undefined;
  try {
    while (found === undefined) {
      const { value, done } = await blocks.next();
      if (done) found = value.sourceId;
      else if (value.data !== undefined) {
        size += value.data.length;
        if (size > limit) throw tooLarge(sourceId, size, limit);
        if (value.data.length > 0) yield value.data;
      }
    }
  } finally {
    await blocks.return(undefined as never);
  }
  if (found === sourceId) return;
  throw new MesgError("refused", `${placeOf(url)} serves another file: expected ${sourceId}, found ${found}`, {
    hint: "use another gateway; if the source was not added with the default settings, one that serves raw blocks",
  });
}

/** Fetches a block; undefined when the gateway does not answer with a raw block. */
async function rawBlock(
  endpoint: IpfsEndpoint,
  cid: string,
  { policy }: ReadSourceOptions,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const url = `${endpoint.url}/ipfs/${cid}?format=raw`;
  const headers = { accept: RAW_BLOCK };
  const answer = await get(endpoint, { url, headers, idleTimeout: policy.idleTimeout, signal });
  if (answer.header("content-type")?.split(";")[0] === RAW_BLOCK) return await answer.bytes(MAX_BLOCK_BYTES);
  answer.cancel();
  return undefined;
}

/** Sends a GET request. Gateways redirect, to `CID.ipfs.HOST`; credentials are sent to the gateway's own origin only. */
async function get(
  { headers: ownHeaders }: IpfsEndpoint,
  request: Pick<HttpRequest, "url" | "headers" | "idleTimeout" | "signal">,
): Promise<HttpAnswer> {
  const answer = await getFollowing(request, { max: MAX_REDIRECTS, ownHeaders });
  return await requireOk(answer, CREDENTIALS_HINT);
}

const MAX_REDIRECTS = 5;
