import { answerFailure, CallFailure, connectionFailure, permissionFailure } from "../../core/mod.ts";
import { CREDENTIALS_HINT, type IpfsEndpoint } from "../endpoint.ts";

/** The short calls of a node's RPC interface: what it is, and what it keeps. */
export interface KuboClient {
  /** The node's release, as it says. */
  version(signal: AbortSignal): Promise<string>;
  /** Whether the node keeps everything below a block. */
  isPinned(cid: string, signal: AbortSignal): Promise<boolean>;
  pin(cid: string, signal: AbortSignal): Promise<void>;
  unpin(cid: string, signal: AbortSignal): Promise<void>;
}

/**
 * Opens ipfs-http-client on a node. This file alone knows the client, so that its successor can take its place. Bytes
 * don't go through it: it holds a long body in memory whole, and sends no CAR under Deno. What it calls for fetch stands in
 * `strict-fetch`: no redirect is followed, and no answer may be long.
 *
 * Its own `timeout` never fires: each call takes a signal.
 */
export async function openKuboClient({ url, headers }: IpfsEndpoint): Promise<KuboClient> {
  const { create, CID } = await import("ipfs-http-client");
  const client = create({ url, headers: { ...headers } });
  const call = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw failureOf(`${url}/${name}`, error);
    }
  };
  return {
    version: (signal) =>
      call("version", async () => {
        const { version } = await client.version({ signal });
        if (typeof version !== "string") throw new SyntaxError("no version");
        return version;
      }),
    isPinned: async (cid, signal) => {
      try {
        return await call("pin/ls", async () => {
          for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
            if (pin.cid.toString() === cid) return true;
          }
          return false;
        });
      } catch (error) {
        // Kubo has no other answer for "no".
        if (error instanceof CallFailure && error.status === 500 && /not pinned/.test(error.message)) return false;
        throw error;
      }
    },
    pin: (cid, signal) =>
      call("pin/add", async () => {
        const pinned = await client.pin.add(CID.parse(cid), { signal });
        if (pinned?.toString() !== cid) throw new SyntaxError(`pinned ${pinned}`);
      }),
    unpin: (cid, signal) =>
      call("pin/rm", async () => {
        await client.pin.rm(CID.parse(cid), { signal });
      }),
  };
}

/** What the client throws: an HTTPError with its response, fetch's TypeError, or whatever an odd answer leads to. */
function failureOf(place: string, error: unknown): unknown {
  if ((error as Error).name === "AbortError") return error;
  const forbidden = permissionFailure(place, error);
  if (forbidden !== undefined) return forbidden;
  const { response, message } = error as { response?: Response; message: string };
  if (response !== undefined)
    return answerFailure({
      place,
      status: response.status,
      header: (name) => response.headers.get(name),
      text: message,
      credentialsHint: CREDENTIALS_HINT,
    });
  if (error instanceof TypeError && /fetch|terminated|network|send/i.test(message))
    return connectionFailure(place, error);
  return new CallFailure(`expected a JSON answer from ${place}, found something else`, {
    isTransient: true,
    cause: error,
    hint: "check that the address is a node's RPC interface, not a gateway or a web page",
  });
}
