import { CallFailure, MesgError } from "../../core/mod.ts";
import { blocksOf, LARGEST_BLOCK, readBlocks, tooLarge } from "../../unixfs/mod.ts";
import { type IpfsEndpoint, isLoopback } from "../endpoint.ts";
import { type HttpAnswer, type HttpRequest, placeOf, requireOk, send } from "../http.ts";
import { retry } from "../retry.ts";
import type { ReadSourceOptions, SourceStore } from "./source-store.ts";

const RAW_BLOCK = "application/vnd.ipld.raw";

/**
 * A read-only gateway. One that gives raw blocks (specs.ipfs.tech, trustless gateway) is read block by block; any other
 * as a whole, whose id is computed again.
 */
export function gatewayStore(endpoint: IpfsEndpoint): SourceStore {
  const place = placeOf(endpoint.url).replace(/\/$/, "");
  return {
    place,
    async *read(sourceId, options) {
      const ask = (cid: string, signal: AbortSignal) => rawBlock(endpoint, cid, options, signal);
      const first = await again(options, options.signal, () => ask(sourceId, options.signal));
      if (first === undefined) return yield* wholeFile(endpoint, sourceId, options);
      const get = async (text: string, signal: AbortSignal) => {
        if (text === sourceId) return first;
        const bytes = await again(options, signal, () => ask(text, signal));
        if (bytes !== undefined) return bytes;
        throw new CallFailure(`expected the block ${text} from ${place}, found something else`);
      };
      yield* readBlocks(sourceId, (id, signal) => get(id.text, signal), { ...options, place });
    },
  };
}

/**
 * A source as an Engine reads it: the whole file, in one answer, whose id is computed from the bytes.
 *
 * @throws {MesgError} `refused`, after the last byte, when they are those of another source.
 */
export async function* wholeFile(
  endpoint: IpfsEndpoint,
  sourceId: string,
  options: ReadSourceOptions,
): AsyncGenerator<Uint8Array> {
  const { signal, patience, limit } = options;
  const url = `${endpoint.url}/ipfs/${sourceId}`;
  const request = { method: "GET", url, headers: {}, silence: patience.silence, signal } as const;
  const answer = await follow(endpoint, request);
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
        if (size > 0) yield value.data;
      }
    }
  } finally {
    await blocks.return(undefined as never);
  }
  if (found === sourceId) return;
  throw new MesgError("refused", `${placeOf(url)} serves another file: expected ${sourceId}, its bytes give ${found}`, {
    hint: "ask a gateway that gives raw blocks, if the source was not added with the defaults; else use another one",
  });
}

/** A block; undefined when the gateway answers with something else than a raw block. */
async function rawBlock(
  endpoint: IpfsEndpoint,
  cid: string,
  { patience }: ReadSourceOptions,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const url = `${endpoint.url}/ipfs/${cid}?format=raw`;
  const answer = await follow(endpoint, {
    ...{ method: "GET", url, headers: { accept: RAW_BLOCK }, silence: patience.silence, signal },
  });
  if (answer.header("content-type")?.split(";")[0] === RAW_BLOCK) return await answer.bytes(LARGEST_BLOCK);
  answer.cancel();
  return undefined;
}

/** Gets an address and where it leads to. Gateways do redirect, to `CID.ipfs.HOST`; headers stay with their host. */
async function follow(endpoint: IpfsEndpoint, request: HttpRequest): Promise<HttpAnswer> {
  const { origin } = new URL(endpoint.url);
  let url = new URL(request.url);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const own = url.origin === origin ? endpoint.headers : {};
    const answer = await send({ ...request, url: url.href, headers: { ...request.headers, ...own } });
    const location = answer.header("location") ?? "";
    const leads = REDIRECTS.has(answer.status) && location !== "" && URL.canParse(location, url.href);
    if (!leads) return await requireOk(answer, url.href);
    answer.cancel();
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol) {
      throw new CallFailure(`${placeOf(url.href)} redirects to ${next.protocol}//, which is not followed`);
    }
    if (isHere(next.hostname) && !isHere(url.hostname)) {
      throw new CallFailure(`${placeOf(url.href)} redirects to this machine (${next.host}), which is not followed`);
    }
    url = next;
  }
  throw new CallFailure(`${placeOf(request.url)} redirects more than ${MOST_REDIRECTS} times`);
}

/** Whether an address is of this machine, where other things answer than what is out there. */
function isHere(hostname: string): boolean {
  return isLoopback(hostname) || hostname.endsWith(".localhost");
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

function again<T>({ patience }: ReadSourceOptions, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  return retry(patience, signal, call);
}
