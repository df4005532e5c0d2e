import { answerFailure, CallFailure, jsonOf, permissionFailure } from "../../core/mod.ts";
import { CREDENTIALS_HINT, type IpfsEndpoint } from "../endpoint.ts";
import { sendForClient } from "./send-for-client.ts";

/** The short calls of a node's RPC API: its pins. */
export interface KuboClient {
  /** Reports whether a block is pinned recursively. */
  isPinned(cid: string, signal: AbortSignal): Promise<boolean>;
  pin(cid: string, signal: AbortSignal): Promise<void>;
  unpin(cid: string, signal: AbortSignal): Promise<void>;
}

/**
 * Opens ipfs-http-client for a node. Only this file uses the package, so that its successor can replace it. Sources are not
 * sent through it: it buffers whole bodies and sends no CAR under Deno. Its fetch is `strict-fetch`, which bounds
 * answers and sends with this project's HTTP client.
 *
 * Its own `timeout` never fires, so each call takes a signal.
 */
export async function openKuboClient({ url, headers }: IpfsEndpoint): Promise<KuboClient> {
  sendForClient();
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
    isPinned: async (cid, signal) => {
      try {
        return await call("pin/ls", async () => {
          for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
            if (pin.cid.toString() === cid) return true;
          }
          return false;
        });
      } catch (error) {
        // Kubo only answers so for a missing pin.
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

/** Converts errors of the client: an HTTPError with its response, or one caused by an invalid answer. */
function failureOf(place: string, error: unknown): unknown {
  if ((error as Error).name === "AbortError" || error instanceof CallFailure) return error;
  const forbidden = permissionFailure(place, error);
  if (forbidden !== undefined) return forbidden;
  const { response, message } = error as { response?: Response; message: unknown };
  if (response !== undefined)
    return answerFailure({
      place,
      status: response.status,
      header: (name) => response.headers.get(name),
      // The client passes the node's message on, which may be of any type.
      text: typeof message === "string" ? message : jsonOf(message),
      credentialsHint: CREDENTIALS_HINT,
    });
  return new CallFailure(`invalid answer from ${place}: expected JSON`, {
    isTransient: true,
    cause: error,
    hint: "check that the address is a node's RPC API, not a gateway or a web page",
  });
}
