import { answersOnChain } from "../applications.ts";
import type { Dialect } from "../dialect.ts";
import { rejectedWith } from "./v0.18.ts";
import { failedMessage, PANIC, v0_19 } from "./v0.19.ts";

const invalid = (text: string) => `${text}: invalid request`;
const panicked = `${rejectedWith(PANIC)}: internal error`;
/** The code of `invalid request`. */
const INVALID_REQUEST = 18;

/** Engine 0.20 (2020-03): a service has an account, whose address Get and List add. */
export const v0_20: Dialect = {
  ...v0_19,
  release: "0.20",
  version: "v0.20.0",
  addsAddress: true,
  applications: {
    ...v0_19.applications!,
    answers: answersOnChain({
      query: invalid,
      transaction: (text) => failedMessage(invalid(text)),
      rejected: (text) => `${rejectedWith(INVALID_REQUEST)}: ${invalid(text)}`,
      panicked,
    }),
  },
  answers: {
    ...v0_19.answers,
    alreadyExists: (hash) => failedMessage(invalid(`service "${hash}" already exists`)),
    notFound: (hash) => invalid(`service "${hash}" not found`),
    emptyElement: panicked,
    invalid: (text) => failedMessage(invalid(text)),
  },
};
