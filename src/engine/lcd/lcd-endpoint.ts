import { MesgError, shownAddress, visibleText, withoutTrailing } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { type Endpoint, parseEndpoint } from "../client/endpoint.ts";

/** The address of an LCD endpoint. */
export interface LcdEndpoint extends Endpoint {
  /** The base URL of its routes, without a trailing slash; a proxy may add a path. */
  readonly base: string;
}

/** Returns whether a text is a URL, as an LCD endpoint must be. */
export function isUrl(text: string): boolean {
  return /^\s*https?:\/\//i.test(text);
}

/** Returns whether a URL has a path, which gRPC does not support. */
export function hasPath(text: string): boolean {
  return isUrl(text) && URL.canParse(text.trim()) && new URL(text.trim()).pathname !== "/";
}

/**
 * Parses the address of an LCD endpoint.
 *
 * @param text `http://HOST:1317`, `https://HOST` or `https://HOST/PATH`.
 * @param release The given release, for the message.
 * @throws {MesgError} `usage`. The message does not quote a login or a query.
 * @example
 * ```ts
 * parseLcdEndpoint("https://engine.example.com/lcd/").base; // "https://engine.example.com/lcd"
 * ```
 */
export function parseLcdEndpoint(text: string, release?: Release): LcdEndpoint {
  const trimmed = text.trim();
  const url = isUrl(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    const found = visibleText(JSON.stringify(shownAddress(text)));
    const what = release === undefined ? "expected" : `Engine ${release} is called over LCD: expected`;
    throw new MesgError("usage", `${what} an LCD endpoint as http://HOST:1317 or https://HOST/PATH, found ${found}`, {
      hint: "use the form http://HOST:1317; credentials for a proxy belong in MESG_ENGINE_METADATA",
    });
  }
  const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
  const { address, tls } = parseEndpoint(`${url.protocol}//${url.hostname}:${port}`);
  return { address, tls, base: withoutTrailing(`${url.origin}${url.pathname}`, "/") };
}
