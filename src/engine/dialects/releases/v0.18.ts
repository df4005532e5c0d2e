import type { Dialect } from "../dialect.ts";
import { EngineRefusal } from "../refusal.ts";
import { sdkError } from "./v0.16.ts";
import { badLength, failedWith, v0_17 } from "./v0.17.ts";

/** Engine 0.18: validates a request before it looks at it, and so refuses a service without a sid. */
export const v0_18: Dialect = {
  ...v0_17,
  release: "0.18",
  version: "v0.18.3",
  services: ["mesg.api.Runner", "mesg.api.Service"],
  validatesRequests: true,
  answers: {
    ...v0_17.answers,
    alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`, "mesg", 1000)),
    invalid: (text) => failedWith(sdkError(text, "mesg", 1000)),
    emptyElement: "transaction returned with invalid code 1",
    badHash: (payload, request) =>
      payload.length === 0
        ? new EngineRefusal(`Key: '${request}.Hash' Error:Field validation for 'Hash' failed on the 'required' tag`)
        : badLength(payload),
  },
};
