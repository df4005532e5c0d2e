import { isLoopback, MesgError, shownAddress, visibleText, withoutTrailing } from "../core/mod.ts";

/** Where an IPFS node's RPC interface or a gateway is. */
export interface IpfsEndpoint {
  /** Without a slash at its end and without credentials: `http://127.0.0.1:5001/api/v0`, `https://ipfs.io`. */
  readonly url: string;
  /** Sent with every request to this endpoint, and to no other host. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the address of a node's RPC interface: a URL, or a multiaddress as Kubo's configuration has it.
 *
 * @param headers As {@linkcode parseHeader} gives them.
 * @throws {MesgError} `usage` when it is neither, or when credentials would travel in clear over a network.
 * @example
 * ```ts
 * parseApi("/ip4/127.0.0.1/tcp/5001").url; // "http://127.0.0.1:5001/api/v0"
 * ```
 */
export function parseApi(text: string, headers: readonly EndpointHeader[] = []): IpfsEndpoint {
  const url = parseUrl(fromMultiaddr(text), text, "an IPFS node's RPC interface", "http://127.0.0.1:5001");
  return endpoint(url, url.pathname === "/" ? "/api/v0" : url.pathname, headers);
}

/**
 * Reads the address of a gateway. Only headers that name its origin are for it.
 *
 * @throws {MesgError} `usage` as {@linkcode parseApi}.
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
export const CREDENTIALS_HINT = 'give its credentials with --ipfs-header "Authorization: …"';

/** A header, and the origin that it is for; for every node when there is none. */
export interface EndpointHeader {
  readonly origin: string | undefined;
  readonly name: string;
  readonly value: string;
}

/**
 * Reads `NAME: VALUE`, or `URL NAME: VALUE` for a header that one endpoint alone gets.
 *
 * @throws {MesgError} `usage` when it is neither; the message does not repeat what may be a secret.
 * @example
 * ```ts
 * parseHeader("https://ipfs.example.org Authorization: Bearer abc");
 * ```
 */
export function parseHeader(text: string): EndpointHeader {
  const match = /^(?:(https?:\/\/\S+)\s+)?([!#$%&'*+.^_`|~0-9A-Za-z-]+):([\t\x20-\x7e]*)$/.exec(text);
  if (match !== null && (match[1] === undefined || URL.canParse(match[1]))) {
    const origin = match[1] === undefined ? undefined : new URL(match[1]).origin;
    return { origin, name: match[2]!.toLowerCase(), value: match[3]!.trim() };
  }
  throw new MesgError("usage", "expected a header as NAME: VALUE or URL NAME: VALUE, found something else", {
    hint: 'write it as "Authorization: Bearer …" (what was found is not shown, as it may be secret)',
  });
}

/**
 * Checks that headers without an origin have one node to go to, so that no node learns another's secret.
 *
 * @throws {MesgError} `usage`.
 */
export function assertOneReceiver(apis: readonly IpfsEndpoint[], headers: readonly EndpointHeader[]): void {
  const origins = new Set(apis.map(({ url }) => new URL(url).origin));
  const open = headers.find(({ origin }) => origin === undefined);
  if (open === undefined || origins.size < 2) return;
  throw new MesgError("usage", `expected one node for the header ${open.name}, found ${origins.size}`, {
    hint: `say which node it is for: "${[...origins][0]} ${open.name}: …"`,
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
    throw new MesgError("usage", `expected https:// where credentials are sent, found ${url.origin}`, {
      hint: "over plain http everyone on the way reads them; reach the node by https, or by a tunnel to 127.0.0.1",
    });
  }
  return { url: `${url.origin}${withoutTrailing(path, "/")}`, headers };
}

/** A login may hold a % that is no escape. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseUrl(text: string, asGiven: string, what: string, example: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  const shown = visibleText(JSON.stringify(shownAddress(asGiven)));
  throw new MesgError("usage", `expected the URL of ${what}, found ${shown}`, { hint: `write it as ${example}` });
}

/** `/dns4/HOST/tcp/PORT/https` and its kin as a URL; any other text as it is. */
function fromMultiaddr(text: string): string {
  const match = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/(http|https))?$/.exec(text);
  if (match === null) return text;
  const [, kind, host, port, scheme = "http"] = match;
  return `${scheme}://${kind === "ip6" ? `[${host}]` : host}:${port}`;
}
