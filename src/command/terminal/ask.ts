import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks the person at the terminal. */
export type Ask = (
  question: string,
  options?: { readonly secret?: boolean; readonly signal?: AbortSignal },
) => Promise<string>;

/**
 * Asks on a terminal and returns the line that is typed. A secret is not echoed.
 *
 * @returns Undefined when there is no person to ask: input or output is no terminal.
 */
export function terminalAsk(stdin: NodeJS.ReadStream, stderr: NodeJS.WriteStream): Ask | undefined {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return undefined;
  return async (question, { secret = false, signal } = {}) => {
    stderr.write(question);
    const nowhere = new Writable({ write: (_, __, done) => done() });
    const lines = createInterface({ input: stdin, output: secret ? nowhere : stderr, terminal: true });
    try {
      // The question is on the screen already: readline would write it again with every key.
      return await lines.question(secret ? "" : question, signal === undefined ? {} : { signal });
    } finally {
      lines.close();
      if (secret) stderr.write("\n");
    }
  };
}
