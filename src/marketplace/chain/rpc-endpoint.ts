import { isLoopback, MesgError } from "../../core/mod.ts";

/** A node's JSON-RPC interface. */
export interface RpcEndpoint {
  /** Without user name and password. */
  readonly url: string;
  /** The name in messages: only the origin, since the path often contains a project's key. */
  readonly place: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parts of the address that may be secret and must not appear in messages. */
  readonly secrets: readonly string[];
}

/** A path segment of fewer characters is a word such as `rpc` or `v3`. */
const MIN_SECRET_LENGTH = 8;

/**
 * Reads the address of a node's JSON-RPC interface.
 *
 * @throws {MesgError} `usage` when it is not an http or https URL, or when credentials would be sent over a network
 * without TLS; the message does not repeat the address.
 * @example
 * ```ts
 * parseRpc("https://mainnet.example.org/v3/0123456789abcdef").place; // "https://mainnet.example.org"
 * ```
 */
export function parseRpc(text: string): RpcEndpoint {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if ((url?.protocol !== "http:" && url?.protocol !== "https:") || !isDecodable(url.username + url.password)) {
    throw new MesgError("usage", "not the URL of an Ethereum node's JSON-RPC interface", {
      hint: "write it as https://HOST/PATH or http://127.0.0.1:8545 (the value is not shown: it may hold a key)",
    });
  }
  const { username, password, origin, pathname, search } = url;
  const login = [username, password].filter(Boolean).map((text) => decodeURIComponent(text));
  const words = [...pathname.split("/"), ...url.searchParams.values()].filter((it) => it.length >= MIN_SECRET_LENGTH);
  const secrets = [...login, ...words];
  if (secrets.length > 0 && url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new MesgError("usage", `credentials over plain http: expected https:// for ${origin}`, {
      hint: "reach the node by https, or by a tunnel to 127.0.0.1",
    });
  }
  const headers: Record<string, string> = {};
  if (login.length > 0) {
    const basic = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const encoded = Buffer.from(basic).toString("base64");
    headers.authorization = `Basic ${encoded}`;
    secrets.unshift(encoded);
  }
  return { url: `${origin}${pathname}${search}`, place: origin, headers, secrets };
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
