import { CallFailure } from "./call-failure.ts";
import { type HttpAnswer, type HttpRequest, placeOf, send } from "./client.ts";
import { isLocal, isLoopback, isMetadata } from "./hosts.ts";
import type { Refuse } from "./lookup.ts";

/** How redirects are followed. */
export interface RedirectRules {
  readonly max: number;
  /** Headers for the request's own origin, and for no other: credentials. */
  readonly ownHeaders?: Readonly<Record<string, string>>;
}

/**
 * Sends a GET request and follows redirects, which gateways use. A redirect may not lead from https to http, to another
 * protocol, from the network to this machine, or to a cloud's metadata service.
 *
 * @returns The first answer that does not redirect.
 * @throws {CallFailure} when a redirect is not followed, or there are more than `max`.
 * @example
 * ```ts
 * const answer = await getFollowing({ url: "https://ipfs.io/ipfs/Qm…", headers: {}, signal }, { max: 5 });
 * ```
 */
export async function getFollowing(request: Omit<HttpRequest, "method">, rules: RedirectRules): Promise<HttpAnswer> {
  let url = new URL(request.url);
  const { origin, hostname } = url;
  let isFromHere = false;
  for (let redirects = 0; redirects <= rules.max; redirects++) {
    const own = url.origin === origin ? rules.ownHeaders : {};
    const refuse = redirects === 0 ? undefined : refusalOf({ isFromHere, isOwn: url.hostname === hostname });
    const headers = { ...request.headers, ...own };
    const sent = { ...request, method: "GET", url: url.href, headers, refuse } as const;
    const answer: HttpAnswer = await send(sent).catch((error) => {
      throw redirects === 0 ? error : afterRedirect(error, request.url);
    });
    const location = answer.header("location") ?? "";
    if (!REDIRECTS.has(answer.status) || location === "" || !URL.canParse(location, url.href)) return answer;
    answer.cancel();
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol) {
      throw new CallFailure(`${placeOf(url.href)} redirects to ${next.protocol}//, which is not followed`);
    }
    if (isLocal(next.hostname) && !(isLoopback(hostname) && isLocal(url.hostname))) {
      throw new CallFailure(`${placeOf(url.href)} redirects to this machine (${next.host}), which is not followed`);
    }
    if (isMetadata(next.hostname) && next.hostname !== hostname) {
      throw new CallFailure(
        `${placeOf(url.href)} redirects to ${next.host}, a metadata service, which is not followed`,
      );
    }
    isFromHere = answer.peer !== undefined && isLocal(answer.peer);
    url = next;
  }
  throw new TooManyRedirects(`${placeOf(request.url)} redirects more than ${rules.max} times`);
}

/**
 * Returns a check of the addresses that a redirect's host name resolves to: only this machine may redirect to itself, and
 * only the user may name a metadata service.
 */
export function refusalOf({ isFromHere, isOwn }: { readonly isFromHere: boolean; readonly isOwn: boolean }): Refuse {
  return (address) => {
    if (isLocal(address) && !isFromHere) return "this machine";
    return isMetadata(address) && !isOwn ? "a metadata service" : undefined;
  };
}

/** Returns a failure at a redirect's target with the original address, since users do not know the target. */
function afterRedirect(error: unknown, url: string): unknown {
  if (!(error instanceof CallFailure)) return error;
  const { message, isTransient, hint } = error;
  const options = { isTransient, cause: error };
  return new CallFailure(
    `${message}, where ${placeOf(url)} redirects to`,
    hint === undefined ? options : { ...options, hint },
  );
}

/** The error of a chain of redirects that does not end. */
export class TooManyRedirects extends CallFailure {}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
