import { type Applications, badLength, methodsBelow } from "../applications.ts";
import type { Dialect } from "../dialect.ts";
import { EngineRefusal } from "../refusal.ts";
import { applications015 } from "./v0.15.ts";
import { FAILED, sdkError, v0_16 } from "./v0.16.ts";

/** The text for a missing hash. */
const NO_HASH = "hash: zero length string";

/** Processes of 0.17: instances are on a chain, created by runners. */
const applications: Applications = {
  ...applications015,
  instance: methodsBelow("mesg.api.Instance", "create", "delete"),
  runner: methodsBelow("mesg.api.Runner"),
  answers: {
    ...applications015.answers,
    unknownInstance: (hash) => sdkError(hash === "" ? NO_HASH : `instance "${hash}" not found`),
    noInstance: (hash) => sdkError(`instance "${hash}" not found`),
    noRunner: (hash) => sdkError(`runner "${hash}" not found`),
    badHash: (payload, request) => {
      if (payload.length > 0) return badLength(payload);
      return request.includes("Process") ? undefined : new EngineRefusal(sdkError(NO_HASH));
    },
  },
};

/** Engine 0.17: signs with the account in its configuration, and reports why a transaction failed. */
export const v0_17: Dialect = {
  ...v0_16,
  release: "0.17",
  version: "v0.17.0",
  services: ["mesg.api.Account", "mesg.api.Runner", "mesg.api.Service"],
  account: "unused",
  applications,
  answers: {
    ...v0_16.answers,
    alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`)),
    notFound: (hash) => sdkError(`service "${hash}" not found`),
    invalid: (text) => failedWith(sdkError(text)),
    repeated: undefined,
    emptyElement: "transaction returned with invalid code 4",
    badHash: (payload) => (payload.length === 0 ? new EngineRefusal(sdkError(NO_HASH)) : badLength(payload)),
  },
};

/** The log of a transaction whose only message failed, as Go writes JSON. */
export function failedWith(log: string): string {
  const text = JSON.stringify([{ log, msg_index: 0, success: false }]);
  const escaped = text.replace(/[<>&\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${FAILED}: ${escaped}`;
}
