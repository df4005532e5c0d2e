import type { Dialect } from "../dialect.ts";
import { FAILED } from "./v0.16.ts";
import { v0_18 } from "./v0.18.ts";

/** Engine 0.19: errors of the chain are plain text. */
export const v0_19: Dialect = {
  ...v0_18,
  release: "0.19",
  version: "v0.19.0",
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
