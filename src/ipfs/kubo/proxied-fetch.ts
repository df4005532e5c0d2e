import { proxyFor, send } from "../../core/mod.ts";

/** The global name under which `strict-fetch`, a CommonJS file without imports, looks for another fetch. */
const HOOK = Symbol.for("mesg-compile.proxied-fetch");

/** Statuses of a response without a body. */
const EMPTY = [204, 205, 304];

/**
 * Lets ipfs-http-client call nodes through the proxy of the environment, which the runtime's fetch ignores. Its calls
 * have no body.
 */
export function useProxiedFetch(): void {
  Object.assign(globalThis, { [HOOK]: proxiedFetch });
}

/** @returns undefined for a host that is called directly. */
function proxiedFetch(address: string | URL, init: RequestInit = {}): Promise<Response> | undefined {
  const url = String(address);
  return proxyFor(url) === undefined ? undefined : sendAsFetch(url, init);
}

async function sendAsFetch(url: string, { method, headers, signal }: RequestInit): Promise<Response> {
  const sent = {
    method: method === "GET" ? ("GET" as const) : ("POST" as const),
    url,
    headers: Object.fromEntries(new Headers(headers)),
    signal: signal ?? new AbortController().signal,
  };
  const answer = await send(sent);
  const type = answer.header("content-type");
  const { status } = answer;
  const body = EMPTY.includes(status) ? null : ReadableStream.from(answer.chunks());
  return new Response(body, { status, headers: type === undefined ? {} : { "content-type": type } });
}
