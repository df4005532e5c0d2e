import { answersOnChain, badLength, fieldRefusal } from "../applications.ts";
import type { Dialect } from "../dialect.ts";
import { sdkError } from "./v0.16.ts";
import { failedWith, v0_17 } from "./v0.17.ts";

/** The error of a transaction whose only message failed. */
const failed = (text: string) => failedWith(sdkError(text, "mesg", 1000));
/** The error of an invalid transaction, by error code. */
export const rejectedWith = (code: number) => `transaction returned with invalid code ${code}`;

/** Engine 0.18: an interceptor validates requests, and so rejects a service without a sid. */
export const v0_18: Dialect = {
  ...v0_17,
  release: "0.18",
  version: "v0.18.3",
  services: ["mesg.api.Runner", "mesg.api.Service"],
  validatesRequests: true,
  applications: {
    ...v0_17.applications!,
    validatesFirst: true,
    answers: answersOnChain({
      query: sdkError,
      transaction: failed,
      rejected: () => rejectedWith(1),
      panicked: rejectedWith(1),
    }),
  },
  answers: {
    ...v0_17.answers,
    alreadyExists: (hash) => failed(`service "${hash}" already exists`),
    invalid: failed,
    emptyElement: rejectedWith(1),
    badHash: (payload, request) =>
      payload.length === 0 ? fieldRefusal(request, "Hash", "required") : badLength(payload),
  },
};
