/** The options of every command that has a result. */
export const RESULT_OPTIONS = {
  out: {
    type: "string",
    short: "o",
    writes: "result",
    value: "FILE",
    summary: "write the result to a file, completely or not at all; - is stdout",
  },
  json: { type: "boolean", summary: "print the result, or a failure, as JSON" },
} as const;
