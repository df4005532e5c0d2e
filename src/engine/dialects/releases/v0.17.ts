import type { Dialect } from "../dialect.ts";
import { EngineRefusal, INTERNAL } from "../refusal.ts";
import { FAILED, sdkError, v0_16 } from "./v0.16.ts";

/** Engine 0.17: signs with the account of its own configuration, and tells why a transaction failed. */
export const v0_17: Dialect = {
  ...v0_16,
  release: "0.17",
  version: "v0.17.0",
  services: ["mesg.api.Account", "mesg.api.Runner", "mesg.api.Service"],
  account: "unused",
  answers: {
    ...v0_16.answers,
    alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`)),
    notFound: (hash) => sdkError(`service "${hash}" not found`),
    invalid: (text) => failedWith(sdkError(text)),
    repeated: undefined,
    emptyElement: "transaction returned with invalid code 4",
    badHash: (payload) =>
      payload.length === 0 ? new EngineRefusal(sdkError("hash: zero length string")) : badLength(payload),
  },
};

/** The refusal of an identifier that is no hash, by the reader of the request. */
export function badLength(payload: Uint8Array): EngineRefusal | undefined {
  if (payload.length === 32) return undefined;
  return new EngineRefusal("grpc: error unmarshalling request: hash: invalid length", { code: INTERNAL });
}

/** The log of a transaction whose only message failed, as Go writes JSON. */
export function failedWith(log: string): string {
  const text = JSON.stringify([{ log, msg_index: 0, success: false }]);
  const escaped = text.replace(/[<>&\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${FAILED}: ${escaped}`;
}
