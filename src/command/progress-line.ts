import type { Surroundings } from "./command.ts";

/** One line on a terminal that is written over and over. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away. */
  end(): Promise<void>;
}

const EVERY_MS = 100;
const CLEAR = "\r\u001b[K";

/** A line of progress on stderr; nothing where no person looks, or with --quiet. */
export function progressLine({ stderr, options }: Pick<Surroundings, "stderr"> & { options: object }): ProgressLine {
  const isShown = stderr.isTerminal && (options as { quiet?: boolean }).quiet !== true;
  let last = 0;
  let isThere = false;
  return {
    show(text) {
      const now = Date.now();
      if (!isShown || now - last < EVERY_MS) return;
      last = now;
      isThere = true;
      stderr.write(`${CLEAR}${text.slice(0, 79)}`).catch(() => undefined);
    },
    async end() {
      if (isThere) await stderr.write(CLEAR);
      isThere = false;
    },
  };
}
