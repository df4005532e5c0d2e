import { isLoopback, MesgError, shownAddress, visibleText } from "../../core/mod.ts";

/** The address of an Engine, and whether it uses TLS. */
export interface Endpoint {
  /** `HOST:PORT` */
  readonly address: string;
  readonly tls: boolean;
}

/**
 * Parses an endpoint.
 *
 * @param text `HOST:PORT`, `http://HOST:PORT` or `https://HOST[:PORT]`; TLS with `https://` or port 443.
 * @throws {MesgError} `usage` for any other text. The message does not quote a login.
 * @example
 * ```ts
 * parseEndpoint("https://engine.example.com"); // { address: "engine.example.com:443", tls: true }
 * ```
 */
export function parseEndpoint(text: string): Endpoint {
  const match = /^(?:(https?):\/\/)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?\/?$/i.exec(text.trim());
  const [, given, host, written = given?.toLowerCase() === "https" ? "443" : undefined] = match ?? [];
  const scheme = given?.toLowerCase();
  const port = Number(written);
  if (host !== undefined && port >= 1 && port <= 65535) {
    return { address: `${host}:${port}`, tls: scheme === "https" || (scheme === undefined && port === 443) };
  }
  const found = visibleText(JSON.stringify(shownAddress(text)));
  throw new MesgError("usage", `expected an endpoint as HOST:PORT, found ${found}`, {
    hint: "an Engine listens on port 50052: use localhost:50052, or https://HOST with TLS",
  });
}

/** Returns whether an endpoint is on this machine. */
export function isLocal(endpoint: Endpoint): boolean {
  return isLoopback(hostOf(endpoint));
}

/** Returns the host, an IPv6 address without its brackets. */
export function hostOf({ address }: Endpoint): string {
  return address.slice(0, address.lastIndexOf(":")).replace(/^\[|\]$/g, "");
}

/** Returns the port. */
export function portOf({ address }: Endpoint): number {
  return Number(address.slice(address.lastIndexOf(":") + 1));
}
