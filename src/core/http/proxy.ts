import { BlockList, isIP } from "node:net";
import { shownAddress } from "../conceal/address.ts";
import { MesgError } from "../error.ts";
import { isLocal } from "./hosts.ts";
import { proxyVariable } from "./proxy-settings.ts";

/** An HTTP proxy. */
export interface HttpProxy {
  /** `HOST:PORT`, for messages too. */
  readonly address: string;
  readonly host: string;
  readonly port: number;
  /** Whether the proxy itself is called over TLS. */
  readonly tls: boolean;
  /** `user:password`. Never shown. */
  readonly login: string | undefined;
}

/**
 * Returns the proxy for a URL: `HTTPS_PROXY` is for `https://`, `HTTP_PROXY` for `http://`. This machine and the hosts of
 * `NO_PROXY` are called directly.
 *
 * @throws {MesgError} `usage` when the variable names no HTTP proxy; the message never repeats a login.
 * @example
 * ```ts
 * useProxies({ HTTPS_PROXY: "http://proxy:3128" });
 * proxyFor("https://ipfs.io")?.address; // "proxy:3128"
 * proxyFor("https://127.0.0.1"); // undefined
 * ```
 */
export function proxyFor(url: string): HttpProxy | undefined {
  if (proxyVariable("HTTPS_PROXY") === "" && proxyVariable("HTTP_PROXY") === "") return undefined;
  const { protocol, hostname, port } = new URL(url);
  const isSecure = protocol === "https:";
  const name = isSecure ? "HTTPS_PROXY" : "HTTP_PROXY";
  const text = proxyVariable(name);
  if (text === "" || isLocal(hostname)) return undefined;
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isExcepted(host, port === "" ? (isSecure ? "443" : "80") : port)) return undefined;
  return parseProxy(text, name);
}

function parseProxy(text: string, name: string): HttpProxy {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    const found = JSON.stringify(shownAddress(text));
    throw new MesgError("usage", `invalid ${name}: expected http://HOST:PORT, found ${found}`, {
      hint: "name an HTTP proxy, or exclude the host with NO_PROXY",
    });
  }
  const tls = url.protocol === "https:";
  const port = Number(url.port || (tls ? 443 : 80));
  const login = url.username === "" ? undefined : `${decoded(url.username)}:${decoded(url.password)}`;
  return { address: `${url.hostname}:${port}`, host: url.hostname.replace(/^\[|\]$/g, ""), port, tls, login };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether `NO_PROXY` lists a host: its name or a parent domain, its address or a network (`10.0.0.0/8`), or `*`. */
function isExcepted(host: string, port: string): boolean {
  return proxyVariable("NO_PROXY")
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry === "*" || (entry !== "" && covers(entry, host.toLowerCase(), port)));
}

function covers(entry: string, host: string, port: string): boolean {
  const [, network, bits] = /^([\da-f.:]+)\/(\d{1,3})$/.exec(entry) ?? [];
  if (network !== undefined) return isInNetwork(host, network, Number(bits));
  const [, name = entry, only = port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
  const plain = name.replace(/^\[|\]$/g, "").replace(/^\*?\./, "");
  return only === port && (host === plain || (isIP(host) === 0 && host.endsWith(`.${plain}`)));
}

function isInNetwork(host: string, network: string, bits: number): boolean {
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || bits > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  const type = family === 4 ? "ipv4" : "ipv6";
  list.addSubnet(network, bits, type);
  return list.check(host, type);
}
