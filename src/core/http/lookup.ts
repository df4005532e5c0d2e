import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { CallFailure } from "./call-failure.ts";

/** Returns why an address must not be called; undefined when it may be. */
export type Refuse = (address: string) => string | undefined;

/**
 * Returns the function that resolves a host name; undefined for Node's own.
 *
 * @param check Fails the call if one of the addresses is refused. The message names the place.
 */
export function lookupOf(
  hostname: string,
  check: { readonly place: string; readonly refuse: Refuse } | undefined,
): LookupFunction | undefined {
  // A node's gateway redirects from localhost to CID.ipfs.localhost, which few resolvers know as this machine (RFC 6761).
  const resolve = hostname.endsWith(".localhost") ? lookupLocalhost : undefined;
  if (check === undefined) return resolve;
  const { place, refuse } = check;
  return (host, options, done) =>
    (resolve ?? (lookup as LookupFunction))(host, options, (error, found, family) => {
      const addresses = typeof found === "string" ? [found] : (found ?? []).map(({ address }) => address);
      const why = addresses.map(refuse).find((reason) => reason !== undefined);
      const refusal = why === undefined ? null : new CallFailure(`${place} leads to ${why}, which is not called`);
      done(error ?? refusal, found, family);
    });
}

const lookupLocalhost: LookupFunction = (_, options, done) => lookup("localhost", options, done);
