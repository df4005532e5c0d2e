import { Concealer, MesgError } from "../../core/mod.ts";
import { checkCertificates } from "../certificates.ts";
import { type Endpoint, isLocal } from "./endpoint.ts";
import { checkMetadata, type MetadataEntry } from "./metadata.ts";

/** Trusted certificates and credentials for calling an Engine. */
export interface EngineAccess {
  /** PEM text of the CA certificates to trust instead of the system's roots. */
  readonly ca?: string | undefined;
  /** PEM text of the client's certificate, followed by its intermediates. */
  readonly certificate?: string | undefined;
  /** PEM text of the client's private key. */
  readonly key?: string | undefined;
  /** Sent with every call, such as a token for a proxy in front; see {@linkcode parseMetadata}. */
  readonly metadata?: readonly MetadataEntry[] | undefined;
  /** Account that signs a Create. Only Engine 0.16 asks for one; it is sent with Create alone, and to no other release. */
  readonly credentials?: { readonly username: string; readonly password: string } | undefined;
  /** Send metadata and credentials over plain gRPC, readable on the network. */
  readonly insecure?: boolean | undefined;
}

/**
 * Checks an access before anything is sent.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
export function checkAccess(endpoint: Endpoint, access: EngineAccess): void {
  const { ca, certificate, key, metadata = [], credentials } = access;
  const { address, tls } = endpoint;
  if (!tls && (ca ?? certificate ?? key) !== undefined) {
    throw new MesgError("usage", `expected an endpoint over TLS with certificates, found ${address} in plain text`, {
      hint: `write it as https://${address}`,
    });
  }
  checkCertificates(access);
  metadata.forEach(checkMetadata);
  const twice = metadata.find(([name], index) => metadata.findIndex((other) => other[0] === name) !== index);
  if (twice !== undefined) throw new MesgError("usage", `expected each metadata name once, found ${twice[0]} twice`);
  if (credentials !== undefined) checkCredentials(credentials);
  const isSecret = metadata.length > 0 || credentials !== undefined;
  if (isSecret && !tls && !isLocal(endpoint) && access.insecure !== true) {
    throw new MesgError(
      "usage",
      `expected TLS where credentials or metadata are sent, found ${address} in plain text`,
      {
        hint: `they could be read on the network: use https://${address}, or allow it with engine-insecure`,
      },
    );
  }
}

function checkCredentials(credentials: { readonly username: string; readonly password: string }): void {
  for (const [what, value] of Object.entries(credentials)) {
    if (value === "") throw new MesgError("usage", `expected a ${what} for the Engine, found an empty text`);
    if (!/^[\x20-\x7e]+$/.test(value)) {
      throw new MesgError("usage", `expected a ${what} of printable ASCII for the Engine, found other characters`, {
        hint: "gRPC carries nothing else; it is not shown here",
      });
    }
  }
}

/** Returns what conceals the secrets of an access: an Engine that got them may repeat them. */
export function secretsOf({ metadata = [], credentials, key }: EngineAccess): Concealer {
  const secrets = new Concealer();
  for (const [name, value] of metadata) secrets.add(`${name}: ${value}`, "headers");
  if (credentials !== undefined) secrets.addLogin(credentials.username, credentials.password);
  secrets.add(key, "whole");
  return secrets;
}
