import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import type { SecureContext } from "node:tls";
import { MesgError } from "../core/mod.ts";

/** The trusted CAs and the identity of one side of a TLS connection, as PEM texts. */
export interface Certificates {
  readonly ca?: string | undefined;
  readonly certificate?: string | undefined;
  readonly key?: string | undefined;
}

/**
 * Checks PEM texts, and that the key belongs to its certificate. OpenSSL reports this only later, and names neither.
 *
 * @throws {MesgError} `usage` when a text is invalid, or the key does not match.
 */
export function checkCertificates({ ca, certificate, key }: Certificates): void {
  if (ca !== undefined) readCertificates(ca, "a CA's certificate");
  if ((certificate === undefined) !== (key === undefined)) {
    const found = key === undefined ? "only the certificate" : "only the key";
    throw new MesgError("usage", `expected a certificate and its private key, found ${found}`);
  }
  if (certificate === undefined || key === undefined) return;
  const [leaf] = readCertificates(certificate, "a certificate");
  if (!sameKey(leaf!.publicKey, createPublicKey(readKey(key)))) {
    throw new MesgError("usage", `the private key does not match the certificate ${subjectOf(leaf!)}`, {
      hint: "put the certificate of the key first in its file",
    });
  }
}

/**
 * Parses all certificates of a PEM text, in order; at least one.
 *
 * @param what A name for the text in messages: `a certificate`.
 * @throws {MesgError} `usage`.
 */
export function readCertificates(pem: string, what: string): X509Certificate[] {
  const blocks = pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END [A-Z0-9 ]+-----/g) ?? [];
  if (blocks.length === 0) throw noPem(what, pem);
  return blocks.map((block, index) => {
    try {
      return new X509Certificate(block);
    } catch (error) {
      const place = blocks.length === 1 ? "" : ` (number ${index + 1} of ${blocks.length})`;
      throw new MesgError("usage", `expected ${what} in PEM form, found one that cannot be read${place}`, {
        cause: error,
        hint: "the text is damaged or incomplete: copy it again, with all lines",
      });
    }
  });
}

function readKey(pem: string): KeyObject {
  if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
    throw new MesgError("usage", "expected a private key in PEM form, found an encrypted one", {
      hint: "decrypt it: openssl pkey -in locked.pem -out key.pem",
    });
  }
  if (!/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem)) throw noPem("a private key", pem);
  try {
    return createPrivateKey(pem);
  } catch {
    // Without a cause: nothing derived from a key is passed on.
    throw new MesgError("usage", "expected a private key in PEM form, found one that cannot be read", {
      hint: "the text is damaged or incomplete: copy it again, with all lines",
    });
  }
}

function noPem(what: string, text: string): MesgError {
  const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
  const found = text.trim() === "" ? "nothing" : label === undefined ? "other text" : `a PEM block "${label}"`;
  return new MesgError("usage", `expected ${what} in PEM form, found ${found}`, {
    hint: "pass the text that begins with -----BEGIN …-----",
  });
}

/** Returns the subject of a certificate, in one line. */
export function subjectOf(certificate: X509Certificate): string {
  return certificate.subject.replaceAll("\n", ", ") || "without a subject";
}

function sameKey(one: KeyObject, other: KeyObject): boolean {
  const [a, b] = [one, other].map((key) => key.export({ type: "spki", format: "der" }));
  return a!.equals(b!);
}

/**
 * Creates the TLS context of a client. Without a CA it trusts Node's roots, those of NODE_EXTRA_CA_CERTS and, from Node
 * 22.15 on, the system's.
 */
export async function clientContext({ ca, certificate, key }: Certificates): Promise<SecureContext> {
  const tls = await import("node:tls");
  const { getCACertificates } = tls as { getCACertificates?: (type: "default" | "system") => string[] };
  const trusted = ca ?? (getCACertificates && [...getCACertificates("default"), ...getCACertificates("system")]);
  return tls.createSecureContext({
    ...(trusted === undefined ? {} : { ca: trusted }),
    ...(certificate === undefined || key === undefined ? {} : { cert: certificate, key }),
  });
}
