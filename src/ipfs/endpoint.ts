import { isLoopback, MesgError, shownAddress, visibleText, withoutTrailing } from "../core/mod.ts";

/** The address of an IPFS node's RPC API, or of a gateway. */
export interface IpfsEndpoint {
  /** Without a trailing slash and without credentials: `http://127.0.0.1:5001/api/v0`, `https://ipfs.io`. */
  readonly url: string;
  /** Sent with every request to this endpoint, and to no other host. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Parses the address of a node's RPC API: a URL, or a multiaddress as in Kubo's configuration.
 *
 * @param headers From {@linkcode parseHeader}.
 * @throws {MesgError} `usage` when it is neither, has a query, which calls would lose, or when credentials would be sent
 * over a network without TLS.
 * @example
 * ```ts
 * parseApi("/ip4/127.0.0.1/tcp/5001").url; // "http://127.0.0.1:5001/api/v0"
 * ```
 */
export function parseApi(text: string, headers: readonly EndpointHeader[] = []): IpfsEndpoint {
  const url = parseUrl(fromMultiaddr(text), text, "an IPFS node's RPC API", "http://127.0.0.1:5001");
  return endpoint(url, url.pathname === "/" ? "/api/v0" : url.pathname, headers);
}

/**
 * Parses the address of a gateway. It receives only the headers that name its origin.
 *
 * @throws {MesgError} `usage` as {@linkcode parseApi}.
 * @example
 * ```ts
 * parseGateway("https://ipfs.io/ipfs/").url; // "https://ipfs.io"
 * ```
 */
export function parseGateway(text: string, headers: readonly EndpointHeader[] = []): IpfsEndpoint {
  const url = parseUrl(text, text, "an IPFS gateway", "https://ipfs.io");
  return endpoint(
    url,
    url.pathname.replace(/\/ipfs\/?$/, ""),
    headers.filter(({ origin }) => origin !== undefined),
  );
}

/** What to do when a node or a gateway denies access. */
export const CREDENTIALS_HINT = 'pass its credentials with --ipfs-header "Authorization: …"';

/** A header for one origin, or for every node when it names none. */
export interface EndpointHeader {
  readonly origin: string | undefined;
  readonly name: string;
  readonly value: string;
}

/**
 * Parses `NAME: VALUE`, or `URL NAME: VALUE` for a header that only one endpoint receives.
 *
 * @throws {MesgError} `usage` when it is neither; the message does not contain the text, which may be a secret.
 * @example
 * ```ts
 * parseHeader("https://ipfs.example.org Authorization: Bearer abc");
 * ```
 */
export function parseHeader(text: string): EndpointHeader {
  // Two slashes follow the scheme of a URL: with a mistake in it, that is no name of a header for every node.
  const match = /^(?:(https?:\/\/\S+)\s+)?([!#$%&'*+.^_`|~0-9A-Za-z-]+):(?!\/\/)([\t\x20-\x7e]*)$/.exec(text);
  if (match !== null && (match[1] === undefined || URL.canParse(match[1]))) {
    const origin = match[1] === undefined ? undefined : new URL(match[1]).origin;
    return { origin, name: match[2]!.toLowerCase(), value: match[3]!.trim() };
  }
  throw new MesgError("usage", "invalid header: expected NAME: VALUE or URL NAME: VALUE", {
    hint: 'use a header such as "Authorization: Bearer …"; the text is not shown, since it may be a secret',
  });
}

/**
 * Checks that headers without an origin have a single receiver, so that no node receives another's secret.
 *
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * assertOneReceiver([parseApi("http://127.0.0.1:5001")], [parseHeader("x-key: abc")]); // passes
 * ```
 */
export function assertOneReceiver(apis: readonly IpfsEndpoint[], headers: readonly EndpointHeader[]): void {
  const origins = new Set(apis.map(({ url }) => new URL(url).origin));
  const open = headers.find(({ origin }) => origin === undefined);
  if (open === undefined || origins.size < 2) return;
  throw new MesgError("usage", `ambiguous header ${open.name}: expected one node, found ${origins.size}`, {
    hint: `name its node: "${[...origins][0]} ${open.name}: …"`,
  });
}

function endpoint(url: URL, path: string, given: readonly EndpointHeader[]): IpfsEndpoint {
  const headers: Record<string, string> = Object.create(null);
  if (url.username !== "" || url.password !== "") {
    const login = `${decode(url.username)}:${decode(url.password)}`;
    headers.authorization = `Basic ${Buffer.from(login).toString("base64")}`;
  }
  for (const { origin, name, value } of given) {
    if (origin === undefined || origin === url.origin) headers[name] = value;
  }
  if (Object.keys(headers).length > 0 && url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new MesgError("usage", `credentials need TLS: expected https://, found ${url.origin}`, {
      hint: "use https, or a tunnel to 127.0.0.1: plain http exposes credentials to the network",
    });
  }
  return { url: `${url.origin}${withoutTrailing(path, "/")}`, headers };
}

/** Decodes a login, which may contain a % that is not an escape. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseUrl(text: string, asGiven: string, what: string, example: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHttp = url?.protocol === "http:" || url?.protocol === "https:";
  if (url !== undefined && isHttp && url.search === "" && url.hash === "") return url;
  const shown = visibleText(JSON.stringify(shownAddress(asGiven)));
  const expected = isHttp ? "a URL without a query" : "a URL";
  throw new MesgError("usage", `invalid address of ${what}: expected ${expected}, found ${shown}`, {
    hint: isHttp ? "pass a key as a header, with --ipfs-header" : `use a URL such as ${example}`,
  });
}

/** Converts a multiaddress such as `/dns4/HOST/tcp/PORT/https` to a URL; returns any other text unchanged. */
function fromMultiaddr(text: string): string {
  const match = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/(http|https))?$/.exec(text);
  if (match === null) return text;
  const [, kind, host, port, scheme = "http"] = match;
  return `${scheme}://${kind === "ip6" ? `[${host}]` : host}:${port}`;
}
