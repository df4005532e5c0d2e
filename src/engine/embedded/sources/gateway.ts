import {
  CallFailure,
  getFollowing,
  type HttpAnswer,
  MesgError,
  shownAddress,
  TooManyRedirects,
  visibleText,
  withoutTrailing,
} from "../../../core/mod.ts";
import type { Archives } from "./archives.ts";

/**
 * Returns the archives of an IPFS gateway: a source is `GET <url>/ipfs/<source>`, and any status but 200 is "not reachable".
 *
 * @param url `http://127.0.0.1:8080`
 * @throws {MesgError} `usage` when it is no HTTP URL.
 */
export function gatewayArchives(url: string): Archives {
  const base = parseGateway(url);
  return {
    async find(source, signal) {
      const target = targetOf(base, source);
      if (target === undefined) return undefined;
      const first = await get(target, signal);
      if (first === undefined) return undefined;
      let unread: HttpAnswer | undefined = first;
      return {
        async *open() {
          const body = unread ?? (await get(target, signal));
          unread = undefined;
          if (body === undefined) throw new Error("service's source code is not reachable");
          try {
            yield* body.chunks();
          } catch (error) {
            // Go's client calls a connection that ends early an unexpected end.
            throw error instanceof CallFailure && !signal.aborted
              ? new Error("unexpected EOF", { cause: error })
              : error;
          }
        },
      };
    },
  };
}

function parseGateway(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === "http:" || parsed?.protocol === "https:") {
    return `${parsed.origin}${withoutTrailing(parsed.pathname, "/")}/ipfs/`;
  }
  throw new MesgError(
    "usage",
    `invalid gateway: expected a URL, found ${visibleText(JSON.stringify(shownAddress(url)))}`,
    {
      hint: "write it as http://127.0.0.1:8080",
    },
  );
}

/** Returns the URL of a source. Clients send any text: it must not lead to another path of the gateway's host. */
function targetOf(base: string, source: string): string | undefined {
  const target = base + source;
  if (!URL.canParse(target)) return undefined;
  const { href } = new URL(target);
  return href.startsWith(base) ? href : undefined;
}

/** Requests a URL; returns undefined for any status but 200, and for a refused redirect. */
async function get(url: string, signal: AbortSignal): Promise<HttpAnswer | undefined> {
  try {
    const answer = await getFollowing({ url, headers: {}, signal }, { max: MAX_REDIRECTS });
    if (answer.status === 200) return answer;
    answer.cancel();
    return undefined;
  } catch (error) {
    if (error instanceof TooManyRedirects) throw new Error(`stopped after ${MAX_REDIRECTS} redirects`);
    throw error;
  }
}

/** The limit of Go's client, whose text the error uses. */
const MAX_REDIRECTS = 10;
