// The global of the same name is a getter, which takes longer than the call.
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers";

/** How a kind of loop shares the turns of the event loop with other work. */
export interface Pace {
  /** Milliseconds of work in one turn after which other work must run. */
  readonly slice: number;
  /** Turns that are left to others after a slice. */
  readonly pause: number;
}

/**
 * For loops over large input. An answer of a server needs several turns to leave. Measured as "Get during a Create" by the
 * benchmark of the embedded Engine.
 */
const BATCH: Pace = { slice: 10, pause: 4 };
/**
 * For servers: answers leave at the end of a turn, so in short turns clients read the first answers while the server works
 * on the next ones. Measured as "Create, sources in a folder" by the benchmark of the embedded Engine.
 */
export const ANSWERING: Pace = { slice: 0.25, pause: 0 };
/** Maximum number of waiting functions that continue in one turn. */
const PER_TURN = 16;

/** A function that waits for its turn. */
interface Waiting {
  readonly slice: number;
  resume(): void;
}

/** When work began in the current turn; undefined before any. */
let began: number | undefined;
const waiting: Waiting[] = [];
/** Functions to call at the end of the current turn, and whether an immediate is set for it. */
const ending: (() => void)[] = [];
let isEnding = false;

/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param pace The kind of loop; by default one over large input.
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
export function yieldIfLate(pace: Pace = BATCH): Promise<void> | undefined {
  return isLate(pace) ? waitForTurn(pace) : undefined;
}

/**
 * Returns whether the current turn of the event loop has worked for a time slice. For short steps, this takes less time
 * than {@linkcode yieldIfLate}, whose result is awaited even when it is undefined.
 *
 * @example
 * ```ts
 * if (isLate()) await waitForTurn();
 * ```
 */
export function isLate({ slice }: Pace = BATCH): boolean {
  const now = performance.now();
  beginTurn(now);
  return now - began! >= slice;
}

/**
 * Waits for a turn of the event loop, even if the current one is not late yet. Functions that continue at the same moment
 * call this instead of {@linkcode yieldIfLate}: none of them has worked yet, so none of them is late.
 *
 * @example
 * ```ts
 * await waitForTurn(ANSWERING);
 * ```
 */
export function waitForTurn({ slice, pause }: Pace = BATCH): Promise<void> {
  return new Promise((resume) => {
    const after = (left: number) => {
      if (left > 0) return void setImmediate(after, left - 1);
      beginTurn(performance.now());
      waiting.push({ slice, resume });
    };
    after(pause);
  });
}

/**
 * Calls a function at the end of the current turn, before functions that wait for the next turn continue. There, work of
 * several functions can be done together, such as writing their results into one file.
 *
 * @example
 * ```ts
 * atEndOfTurn(() => writeTogether(results));
 * ```
 */
export function atEndOfTurn(run: () => void): void {
  beginTurn(performance.now());
  ending.push(run);
}

function beginTurn(now: number): void {
  began ??= now;
  if (isEnding) return;
  isEnding = true;
  setImmediate(endTurn);
}

/** Immediates that are set here run in order, after the loop has looked for input. */
function endTurn(): void {
  began = undefined;
  isEnding = false;
  for (const run of ending.splice(0)) run();
  if (waiting.length === 0) return;
  for (let count = Math.min(waiting.length, PER_TURN); count > 0; count--) setImmediate(resumeNext);
  isEnding = true;
  setImmediate(endTurn);
}

/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext(): void {
  const [next] = waiting;
  if (next === undefined) return;
  const now = performance.now();
  began ??= now;
  if (now - began >= next.slice) return;
  waiting.shift();
  next.resume();
}
