import type { Agent, IncomingMessage } from "node:http";
import { MesgError } from "../../core/mod.ts";
import type { Archives } from "./archives.ts";

/**
 * An IPFS gateway: a source is `GET <url>/ipfs/<source>`, and anything but 200 is "not reachable".
 *
 * @param url `http://127.0.0.1:8080`
 * @throws {MesgError} `usage` when it is no HTTP URL.
 */
export function gatewayArchives(url: string): Archives {
  const base = parseGateway(url);
  let getting: Promise<Get> | undefined;
  return {
    async find(source, signal) {
      const target = targetOf(base, source);
      if (target === undefined) return undefined;
      getting ??= openGet();
      const get = await getting;
      const first = await get(target, signal);
      if (first === undefined) return undefined;
      let unread: IncomingMessage | undefined = first;
      return {
        async *open() {
          const body: IncomingMessage | undefined = unread ?? (await get(target, signal));
          unread = undefined;
          if (body === undefined) throw new Error("service's source code is not reachable");
          try {
            yield* body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
          } catch (error) {
            // A connection that ends early is what Go's client calls an unexpected end.
            if (signal.aborted || (error as NodeJS.ErrnoException).code !== "ECONNRESET") throw error;
            throw new Error("unexpected EOF", { cause: error });
          } finally {
            finish(body);
          }
        },
      };
    },
  };
}

/**
 * Ends a body that may not have been read to its end: a tar's reader stops at its end mark. So much padding is read that
 * the connection can serve the next request; a longer rest is not waited for.
 */
function finish(body: IncomingMessage): void {
  if (body.readableEnded || body.destroyed) return;
  let rest = 0;
  const timer = setTimeout(() => body.destroy(), 1_000).unref();
  body.on("close", () => clearTimeout(timer));
  body.on("error", () => undefined);
  body.on("data", (chunk: Buffer) => {
    rest += chunk.length;
    if (rest > LONGEST_PADDING) body.destroy();
  });
}

/** Bytes. Tars are padded to 10 KiB. */
const LONGEST_PADDING = 64 * 1024;

function parseGateway(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === "http:" || parsed?.protocol === "https:") {
    return `${parsed.origin}${parsed.pathname.replace(/\/+$/, "")}/ipfs/`;
  }
  throw new MesgError("usage", `expected the URL of a gateway, found ${JSON.stringify(url)}`, {
    hint: "write it as http://127.0.0.1:8080",
  });
}

/** A source is any text that a client sends: it may not lead to another place of the gateway's host. */
function targetOf(base: string, source: string): URL | undefined {
  const target = base + source;
  if (source === "" || !URL.canParse(target)) return undefined;
  const parsed = new URL(target);
  return parsed.href.startsWith(base) ? parsed : undefined;
}

/** The body of an answer of 200; undefined for any other answer. */
type Get = (url: URL, signal: AbortSignal) => Promise<IncomingMessage | undefined>;

/** `fetch` would do, at four times the price of a small answer. */
async function openGet(): Promise<Get> {
  const [http, https] = await Promise.all([import("node:http"), import("node:https")]);
  const clients = { "http:": http, "https:": https };
  const agents = { "http:": new http.Agent(KEEP), "https:": new https.Agent(KEEP) };
  const request = (url: URL, signal: AbortSignal) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const { get } = clients[url.protocol as "http:" | "https:"];
      const agent: Agent = agents[url.protocol as "http:" | "https:"];
      get(url, { agent, signal }, resolve).on("error", reject);
    });
  return async (url, signal) => {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await request(url, signal);
      if (response.statusCode === 200) return response;
      response.destroy();
      const next = response.headers.location;
      if (![301, 302, 303, 307, 308].includes(response.statusCode!) || next === undefined) return undefined;
      if (!URL.canParse(next, url.href)) return undefined;
      url = new URL(next, url);
      if (!(url.protocol in clients)) return undefined;
    }
    throw new Error(`stopped after ${MOST_REDIRECTS} redirects`);
  };
}

const KEEP = { keepAlive: true, maxSockets: 64 };
/** As many as Go's client follows. */
const MOST_REDIRECTS = 10;
