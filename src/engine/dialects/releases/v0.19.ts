import { answersOnChain } from "../applications.ts";
import type { Dialect } from "../dialect.ts";
import { FAILED } from "./v0.16.ts";
import { rejectedWith, v0_18 } from "./v0.18.ts";

/** The error code of a panic that the chain caught. */
export const PANIC = 111222;

/** Engine 0.19: errors of the chain are plain text. */
export const v0_19: Dialect = {
  ...v0_18,
  release: "0.19",
  version: "v0.19.0",
  applications: {
    ...v0_18.applications!,
    answers: answersOnChain({
      query: (text) => text,
      transaction: failedMessage,
      rejected: () => rejectedWith(1),
      panicked: rejectedWith(PANIC),
    }),
  },
  answers: {
    ...v0_18.answers,
    alreadyExists: (hash) => failedMessage(`service "${hash}" already exists`),
    notFound: (hash) => `service "${hash}" not found`,
    invalid: failedMessage,
  },
};

/** The error of a transaction whose only message failed. */
export function failedMessage(text: string): string {
  return `${FAILED}: failed to execute message; message index: 0: ${text}`;
}
