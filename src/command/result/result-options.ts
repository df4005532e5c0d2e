/** The options of every command that has a result. */
export const RESULT_OPTIONS = {
  out: {
    type: "string",
    short: "o",
    writes: "result",
    value: "FILE",
    summary: "write the result to a file, whole or not at all; - is stdout",
  },
  json: { type: "boolean", summary: "print the result as JSON, and a failure too" },
} as const;
