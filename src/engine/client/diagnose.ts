import { isIP } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import { type HttpProxy, MesgError, openTunnel } from "../../core/mod.ts";
import { type Certificates, clientContext, subjectOf } from "../certificates.ts";
import { type Endpoint, hostOf, portOf } from "./endpoint.ts";

/** Why a connection failed, and what to do. */
export interface Diagnosis {
  readonly found: string;
  readonly hint: string;
}

/**
 * Diagnoses a failed connection with a separate TLS handshake, over which nothing is sent. gRPC passes on only
 * OpenSSL's text, which names neither the certificate nor what was expected.
 *
 * @param protocol The protocol over TLS: HTTP/2 for gRPC, HTTP/1.1 for an LCD endpoint.
 *
 * @returns undefined when the handshake reveals nothing more than the system's error.
 */
export async function diagnose(
  endpoint: Endpoint,
  { protocol, ...trust }: Certificates & { readonly protocol: "h2" | "http/1.1" },
  signal?: AbortSignal,
): Promise<Diagnosis | undefined> {
  const host = hostOf(endpoint);
  const socket = connect({
    host,
    port: portOf(endpoint),
    ALPNProtocols: [protocol],
    secureContext: await clientContext(trust),
    ...(isIP(host) === 0 ? { servername: host } : {}),
    // Only the certificate is inspected; nothing is sent over this connection.
    rejectUnauthorized: false,
  });
  try {
    const outcome = await shake(socket, signal);
    if (!endpoint.tls) return explainPlain(outcome, endpoint);
    if (/NO_APPLICATION_PROTOCOL/.test(outcome.error?.code ?? "")) return explainProtocol(protocol);
    return explainTls(outcome, endpoint, trust);
  } finally {
    socket.destroy();
  }
}

/** Finds out why a proxy gives no connection; `undefined` when it gives one. */
export async function diagnoseProxy(proxy: HttpProxy, { address }: Endpoint): Promise<Diagnosis | undefined> {
  try {
    (await openTunnel(proxy, address)).destroy();
    return undefined;
  } catch (error) {
    if (!(error instanceof MesgError)) throw error;
    return { found: error.message, hint: error.hint ?? "check HTTPS_PROXY, HTTP_PROXY and NO_PROXY" };
  }
}

/** The result of a handshake: the verdict on the server's certificate, and how the connection ended. */
interface Outcome {
  readonly socket: TLSSocket;
  readonly isDone: boolean;
  /** OpenSSL's code, such as `CERT_HAS_EXPIRED`. */
  readonly refusal: string | undefined;
  readonly error: NodeJS.ErrnoException | undefined;
  readonly isClosed: boolean;
}

/** Milliseconds for the handshake, and for an alert after it. */
const HANDSHAKE = 3_000;
const AFTERMATH = 1_000;

function shake(socket: TLSSocket, signal: AbortSignal | undefined): Promise<Outcome> {
  return new Promise((resolve) => {
    let isDone = false;
    let refusal: string | undefined;
    const settle = (error?: NodeJS.ErrnoException, isClosed = false) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", give);
      resolve({ socket, isDone, refusal, error, isClosed });
    };
    const give = () => settle();
    let timer = setTimeout(give, HANDSHAKE);
    signal?.addEventListener("abort", give);
    socket.on("error", (error: NodeJS.ErrnoException) => settle(error, true));
    socket.on("close", () => settle(undefined, true));
    socket.once("secureConnect", () => {
      isDone = true;
      // Typed as an Error, but it is the error's code.
      if (!socket.authorized) refusal = String(socket.authorizationError);
      clearTimeout(timer);
      if (refusal !== undefined) return settle();
      // In TLS 1.3 a server rejects the client's certificate only after the handshake.
      timer = setTimeout(give, AFTERMATH);
      socket.once("data", give);
    });
  });
}

function explainPlain({ isDone, error }: Outcome, { address }: Endpoint): Diagnosis | undefined {
  if (!isDone && !isAlert(error)) return undefined;
  return { found: "it uses TLS, and was called in plain text", hint: `write it as https://${address}` };
}

function explainProtocol(protocol: "h2" | "http/1.1"): Diagnosis {
  const needs = protocol === "h2" ? "not HTTP/2, which gRPC requires" : "not HTTP/1.1, which an LCD endpoint requires";
  return { found: `it uses TLS, but ${needs}`, hint: "check the host and the port" };
}

function explainTls(outcome: Outcome, endpoint: Endpoint, trust: Certificates): Diagnosis | undefined {
  const { isDone, refusal, error, isClosed } = outcome;
  if (refusal !== undefined) return explainCertificate(outcome, refusal, endpoint, trust);
  if (isPlain(error)) return { found: "it answers in plain text, not with TLS", hint: plainHint(endpoint) };
  if (isDone && !isClosed) return undefined;
  if (isClientUnwanted(error) || (isDone && error === undefined)) return explainClient(trust);
  if (isAlert(error)) return { found: `it ended the TLS handshake (${error?.code})`, hint: plainHint(endpoint) };
  const isCut = isClosed && (error === undefined || error.code === "ECONNRESET");
  if (isCut && isDone) return explainClient(trust);
  return isCut ? { found: "it ended the connection in the TLS handshake", hint: plainHint(endpoint) } : undefined;
}

function explainClient({ certificate }: Certificates): Diagnosis {
  return certificate === undefined
    ? {
        found: "it ended the connection without a client certificate: it seems to require one",
        hint: "pass one that it accepts: --engine-cert FILE --engine-key FILE",
      }
    : {
        found: "it does not accept the client certificate",
        hint: "pass a valid certificate issued by a CA that the server trusts",
      };
}

function explainCertificate({ socket }: Outcome, refusal: string, endpoint: Endpoint, { ca }: Certificates): Diagnosis {
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return { found: `its certificate is not accepted (${refusal})`, hint: TRUST };
  const host = hostOf(endpoint);
  switch (refusal) {
    case "CERT_HAS_EXPIRED":
      return {
        found: `its certificate ${subjectOf(certificate)} expired on ${certificate.validTo}`,
        hint: "ask the operator of the server to renew it, or check this machine's clock",
      };
    case "CERT_NOT_YET_VALID":
      return {
        found: `its certificate ${subjectOf(certificate)} is only valid from ${certificate.validFrom}`,
        hint: "check this machine's clock",
      };
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return {
        found: `its certificate is for ${namesOf(certificate)}, not for ${host}`,
        hint: "call the Engine by a name in its certificate",
      };
    case "DEPTH_ZERO_SELF_SIGNED_CERT":
      return { found: `its certificate is self-signed (${subjectOf(certificate)}), and not trusted here`, hint: TRUST };
    default: {
      const issuer = certificate.issuer.replaceAll("\n", ", ");
      const whom = ca === undefined ? "this machine does not trust" : "is not the CA that was given";
      return { found: `its certificate was issued by ${issuer}, which ${whom} (${refusal})`, hint: TRUST };
    }
  }
}

const TRUST = "if this is the right server, pass the certificate of its CA: --engine-ca FILE";

function plainHint({ address }: Endpoint): string {
  return `an Engine without a proxy has no TLS; use http://${address} in that case`;
}

function namesOf(certificate: { subjectAltName?: string | undefined; subject: string }): string {
  return certificate.subjectAltName ?? `no host name (${certificate.subject.replaceAll("\n", ", ")})`;
}

/** Returns whether the server rejected the client certificate, or requires one. */
function isClientUnwanted(error: NodeJS.ErrnoException | undefined): boolean {
  return /ALERT_(?:CERTIFICATE|BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|UNKNOWN_CA|ACCESS_DENIED|HANDSHAKE_FAILURE)/.test(
    error?.code ?? "",
  );
}

/** Returns whether the server ended the handshake with a TLS alert. */
function isAlert(error: NodeJS.ErrnoException | undefined): boolean {
  return /ALERT/.test(error?.code ?? "") || /\balert\b/.test(error?.message ?? "");
}

/** Returns whether the answer was not TLS. */
function isPlain(error: NodeJS.ErrnoException | undefined): boolean {
  return /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|wrong version number|packet length too long/.test(
    `${error?.code} ${error?.message}`,
  );
}
