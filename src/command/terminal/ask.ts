import { Writable } from "node:stream";

/** Prompts the user on the terminal. */
export type Ask = (
  question: string,
  options?: { readonly secret?: boolean; readonly signal?: AbortSignal },
) => Promise<string>;

/**
 * Prompts on a terminal and returns the typed line; empty at the end of the input. A secret is not echoed.
 *
 * @param terminal The process; its streams are opened when it asks.
 */
export function terminalAsk(terminal: Pick<NodeJS.Process, "stdin" | "stderr">): Ask {
  return async (question, { secret = false, signal } = {}) => {
    const { createInterface } = await import("node:readline/promises");
    const { stdin, stderr } = terminal;
    if (secret) stderr.write(question);
    const nowhere = new Writable({ write: (_, __, done) => done() });
    const lines = createInterface({ input: stdin, output: secret ? nowhere : stderr, terminal: true });
    // In raw mode Ctrl-C is an ordinary key.
    lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
    try {
      return await new Promise((resolve, reject) => {
        lines.once("close", () => resolve(""));
        lines.question(secret ? "" : question, signal === undefined ? {} : { signal }).then(resolve, reject);
      });
    } finally {
      lines.close();
      if (secret) stderr.write("\n");
    }
  };
}
