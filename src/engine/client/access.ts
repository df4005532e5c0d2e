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
  /** Metadata to send with every call, such as a token for a proxy; see {@linkcode parseMetadata}. */
  readonly metadata?: readonly MetadataEntry[] | undefined;
  /** Account that signs a Create. It is sent only to Engine 0.16, and only with Create. */
  readonly credentials?: { readonly username: string; readonly password: string } | undefined;
  /** Whether to send metadata and credentials without TLS. */
  readonly insecure?: boolean | undefined;
}

/**
 * Checks the access options before anything is sent.
 *
 * @throws {MesgError} `usage`. Errors do not quote secrets.
 */
export function checkAccess(endpoint: Endpoint, access: EngineAccess): void {
  const { ca, certificate, key, metadata = [], credentials } = access;
  const { address, tls } = endpoint;
  if (!tls && (ca ?? certificate ?? key) !== undefined) {
    throw new MesgError("usage", `certificates require TLS: ${address} is plain text`, {
      hint: `write it as https://${address}`,
    });
  }
  checkCertificates(access);
  metadata.forEach(checkMetadata);
  const twice = metadata.find(([name], index) => metadata.findIndex((other) => other[0] === name) !== index);
  if (twice !== undefined) throw new MesgError("usage", `duplicate metadata name: ${twice[0]}`);
  if (credentials !== undefined) checkCredentials(credentials);
  const isSecret = metadata.length > 0 || credentials !== undefined;
  if (isSecret && !tls && !isLocal(endpoint) && access.insecure !== true) {
    throw new MesgError("usage", `credentials and metadata require TLS: ${address} is plain text`, {
      hint: `use https://${address}, or allow plain text with engine-insecure`,
    });
  }
}

function checkCredentials(credentials: { readonly username: string; readonly password: string }): void {
  for (const [what, value] of Object.entries(credentials)) {
    if (value === "") throw new MesgError("usage", `the ${what} for the Engine is empty`);
    if (!/^[\x20-\x7e]+$/.test(value)) {
      throw new MesgError("usage", `invalid ${what} for the Engine: expected printable ASCII characters`, {
        hint: "gRPC supports no other characters",
      });
    }
  }
}

/** Returns a concealer for the secrets of an access, which an Engine may repeat. */
export function secretsOf({ metadata = [], credentials, key }: EngineAccess): Concealer {
  const secrets = new Concealer();
  for (const [name, value] of metadata) secrets.add(`${name}: ${value}`, "headers");
  if (credentials !== undefined) secrets.addLogin(credentials.username, credentials.password);
  secrets.add(key, "whole");
  return secrets;
}
