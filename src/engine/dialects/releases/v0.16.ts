import type { Dialect } from "../dialect.ts";
import { EngineRefusal } from "../refusal.ts";
import { v0_15 } from "./v0.15.ts";

/** The start of the text of every failed transaction. */
export const FAILED = "an error occurred in transaction";

/**
 * Engine 0.16: services are on a chain. Create signs a transaction with an account that the call names, downloads
 * nothing, and only reports that the transaction failed. Exists and Hash are new; Delete and Core are gone.
 */
export const v0_16: Dialect = {
  ...v0_15,
  release: "0.16",
  version: "v0.16.0",
  methods: {
    ...v0_15.methods,
    delete: undefined,
    exists: "/mesg.api.Service/Exists",
    hash: "/mesg.api.Service/Hash",
    info: undefined,
  },
  services: ["mesg.api.Account", "mesg.api.Service"],
  info: undefined,
  account: "required",
  fetchesSource: false,
  answers: {
    ...v0_15.answers,
    alreadyExists: () => FAILED,
    notFound: () => sdkError("not found"),
    invalid: () => FAILED,
    repeated: "Tx already exists in cache",
    emptyElement: FAILED,
    unreadable: () => undefined,
    badHash: (payload) => {
      if (payload.length === 32) return undefined;
      return new EngineRefusal(
        sdkError(payload.length === 0 ? "hash: zero length string" : "hash: invalid length string"),
      );
    },
  },
};

/** An error of the chain's SDK as its own JSON, up to 0.18. */
export function sdkError(message: string, codespace = "sdk", code = 1): string {
  return JSON.stringify({ codespace, code, message });
}
