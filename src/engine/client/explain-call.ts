import type { ServiceError } from "@grpc/grpc-js";
import { type Concealer, visibleLines } from "../../core/mod.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { Diagnosis } from "./diagnose.ts";
import { type Endpoint, hostOf } from "./endpoint.ts";

/** What is known about a failed call. */
export interface FailedCall {
  readonly endpoint: Endpoint;
  /** Milliseconds that it had. */
  readonly timeout: number;
  /** Conceals what was sent, which the Engine may repeat. */
  readonly secrets: Concealer;
  /** Why there was no connection, where that is known. */
  readonly diagnosis?: Diagnosis | undefined;
}

/** Describes a failed call. gRPC's own error is not passed on: it holds what was sent and received. */
export function explainCall(error: ServiceError, failed: FailedCall): CallError {
  // grpc-js gives neither for a frame that it cannot read, and passes on a status that is no number of gRPC.
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

/** Whether gRPC opened no connection, so that a handshake of our own may tell why. */
export function isUnconnected({ code, details = "" }: Partial<ServiceError>): boolean {
  return code === STATUS.unavailable && details.startsWith(NO_CONNECTION);
}

const NO_CONNECTION = "No connection established";

const HINTS: { readonly [code: number]: string } = {
  [STATUS.permissionDenied]: "ask its operator to allow this caller: its certificate, its metadata or its account",
  [STATUS.unauthenticated]:
    "Engine 0.16 needs an account (--engine-username, MESG_ENGINE_PASSWORD), a proxy may need metadata (--engine-metadata)",
};

function withoutDiagnosis(text: string, endpoint: Endpoint): Diagnosis {
  // grpc-js wraps the system's words in its own.
  const why = text
    .replace(/^No connection established\. Last error: (Error: )?/, "")
    .replace(/\. Resolution note: .*$/s, "")
    .replace(/ \(\d{4}-\d\d-\d\dT[^()]{0,40}\)$/, "");
  const protocol = endpoint.tls ? "over TLS" : "in plain text; for TLS write https:// before the host";
  const hint = `check that one runs there and listens ${protocol}`;
  if (/^Name resolution failed/.test(why)) {
    return {
      found: `the host name ${hostOf(endpoint)} is not known`,
      hint: "check its spelling, and this machine's DNS",
    };
  }
  if (/ECONNREFUSED/.test(why)) return { found: "nothing listens there (ECONNREFUSED)", hint };
  if (why === "Protocol error") {
    return {
      found: "it does not speak gRPC",
      hint: "check the address: Engines until 0.20 speak gRPC; from 0.21 on name the LCD endpoint, http://HOST:1317",
    };
  }
  return { found: why, hint };
}
