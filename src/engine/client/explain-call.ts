import type { ServiceError } from "@grpc/grpc-js";
import { type Concealer, visibleLines } from "../../core/mod.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { Diagnosis } from "./diagnose.ts";
import { type Endpoint, hostOf } from "./endpoint.ts";

/** The facts about a failed call. */
export interface FailedCall {
  readonly endpoint: Endpoint;
  /** Its timeout in milliseconds. */
  readonly timeout: number;
  /** Conceals the secrets that were sent, which the Engine may repeat. */
  readonly secrets: Concealer;
  /** Why there was no connection, if known. */
  readonly diagnosis?: Diagnosis | undefined;
}

/** Describes a failed call. gRPC's own error is not passed on, since it contains what was sent and received. */
export function explainCall(error: ServiceError, failed: FailedCall): CallError {
  // grpc-js sets neither for a frame that it cannot read, and passes on a status that is not a gRPC code.
  const { code: given = STATUS.internal, details = error.message } = error as Partial<ServiceError> & Error;
  const code = given >= 1 && given <= STATUS.unauthenticated ? given : STATUS.internal;
  const { endpoint, timeout, diagnosis } = failed;
  const { address } = endpoint;
  const text = visibleLines(failed.secrets.conceal(details));
  if (code === STATUS.deadlineExceeded) {
    const message = `the Engine at ${address} did not answer within ${timeout / 1000} seconds`;
    return new CallError(code, text, message);
  }
  if (code === STATUS.unavailable) {
    const { found, hint } = diagnosis ?? withoutDiagnosis(text, endpoint);
    return new CallError(code, text, `no Engine answers at ${address}: ${found}`, { hint });
  }
  const hint = HINTS[code];
  const message = `the Engine at ${address} refused: ${text}`;
  return new CallError(code, text, message, hint === undefined ? {} : { hint });
}

/** Returns whether gRPC could not connect, so that a separate handshake may reveal why. */
export function isUnconnected({ code, details = "" }: Partial<ServiceError>): boolean {
  return code === STATUS.unavailable && details.startsWith(NO_CONNECTION);
}

const NO_CONNECTION = "No connection established";

const HINTS: { readonly [code: number]: string } = {
  [STATUS.permissionDenied]: "ask the operator to allow your certificate, metadata or account",
  [STATUS.unauthenticated]:
    "Engine 0.16 requires an account (--engine-username, MESG_ENGINE_PASSWORD), a proxy may require metadata (--engine-metadata)",
};

function withoutDiagnosis(text: string, endpoint: Endpoint): Diagnosis {
  // grpc-js wraps the system's error.
  const why = text
    .replace(/^No connection established\. Last error: (Error: )?/, "")
    .replace(/\. Resolution note: .*$/s, "")
    .replace(/ \(\d{4}-\d\d-\d\dT[^()]{0,40}\)$/, "");
  const protocol = endpoint.tls ? "over TLS" : "in plain text; for TLS use https://";
  const hint = `check that it runs and listens ${protocol}`;
  if (/^Name resolution failed/.test(why)) {
    return {
      found: `the host name ${hostOf(endpoint)} is unknown`,
      hint: "check its spelling, and this machine's DNS",
    };
  }
  if (/ECONNREFUSED/.test(why)) return { found: "nothing listens there (ECONNREFUSED)", hint };
  if (why === "Protocol error") {
    return {
      found: "it does not use gRPC",
      hint: "check the address: Engines up to 0.20 use gRPC; from 0.21 on use the LCD endpoint, http://HOST:1317",
    };
  }
  return { found: why, hint };
}
