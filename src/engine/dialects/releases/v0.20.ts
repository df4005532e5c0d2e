import type { Dialect } from "../dialect.ts";
import { failedMessage, v0_19 } from "./v0.19.ts";

/** Engine 0.20 (2020-03): a service has an account, whose address Get and List add. */
export const v0_20: Dialect = {
  ...v0_19,
  release: "0.20",
  version: "v0.20.0",
  addsAddress: true,
  answers: {
    ...v0_19.answers,
    alreadyExists: (hash) => failedMessage(`service "${hash}" already exists: invalid request`),
    notFound: (hash) => `service "${hash}" not found: invalid request`,
    emptyElement: "transaction returned with invalid code 111222: internal error",
    invalid: (text) => failedMessage(`${text}: invalid request`),
  },
};
