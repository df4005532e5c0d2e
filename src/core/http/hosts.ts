import { isIP } from "node:net";

/**
 * Reports whether a host always means this machine: `localhost`, 127.0.0.0/8 and ::1. Nothing sent there leaves it.
 *
 * @param host A name or an address, IPv6 with or without brackets.
 * @example
 * ```ts
 * isLoopback("127.0.0.1"); // true
 * isLoopback("10.0.0.1"); // false
 * ```
 */
export function isLoopback(host: string): boolean {
  const name = plain(host);
  return name === "localhost" || name === "::1" || (isIP(name) === 4 && name.startsWith("127."));
}

/**
 * Reports whether a host may lead to this machine: loopback, names below `localhost` (RFC 6761), the unspecified
 * addresses, and IPv4 loopback written as IPv6.
 */
export function isLocal(host: string): boolean {
  const name = plain(host);
  if (isLoopback(name) || name.endsWith(".localhost") || name === "::") return true;
  return isIP(name) === 4 ? name.startsWith("0.") : /^::ffff:(?:7f[0-9a-f]{2}:|127\.|0:|0\.)/.test(name);
}

/** The hosts of cloud metadata services, besides link-local addresses: Google, Amazon, Alibaba, Oracle, Azure. */
const METADATA = new Set([
  "metadata",
  "metadata.google.internal",
  "instance-data",
  "100.100.100.200",
  "192.0.0.192",
  "168.63.129.16",
]);

/**
 * Reports whether a host is link-local (169.254.0.0/16, fe80::/10), where clouds run their metadata services, or is one
 * of these services by name or address.
 */
export function isMetadata(host: string): boolean {
  const name = plain(host);
  if (METADATA.has(name)) return true;
  return isIP(name) === 4 ? name.startsWith("169.254.") : /^(?:fe[89ab][0-9a-f]:|fd00:ec2:|::ffff:a9fe:)/.test(name);
}

function plain(host: string): string {
  return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}
