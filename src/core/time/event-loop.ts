// The global of the same name is a getter, which takes longer than the call.
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers";

/** Milliseconds of work in one turn of the event loop after which other work must run, by default. */
const SLICE = 10;
/**
 * Milliseconds, for servers: answers leave at the end of a turn, so in short turns clients read the first answers while the
 * server works on the next ones.
 */
export const ANSWERING_SLICE = 0.25;
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
/** Number of immediates that are set, each to continue one of them. */
let scheduled = 0;

/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param slice Milliseconds.
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
export function yieldIfLate(slice: number = SLICE): Promise<void> | undefined {
  const now = performance.now();
  beginTurn(now);
  return now - began! < slice ? undefined : wait(slice);
}

/**
 * Waits for a turn of the event loop, even if the current one is not late yet. Functions that continue at the same moment
 * call this instead of {@linkcode yieldIfLate}: none of them has worked yet, so none of them is late.
 *
 * @param slice Milliseconds.
 */
export function waitForTurn(slice: number): Promise<void> {
  beginTurn(performance.now());
  return wait(slice);
}

function beginTurn(now: number): void {
  if (began !== undefined) return;
  began = now;
  setImmediate(nextTurn);
}

function wait(slice: number): Promise<void> {
  return new Promise((resume) => {
    waiting.push({ slice, resume });
    schedule();
  });
}

/** Runs before the functions that continue, after the loop has looked for input. */
function nextTurn(): void {
  began = undefined;
  if (waiting.length > 0) beginTurn(performance.now());
}

/** Sets an immediate. They run in order; one set by another runs in the next turn, after the loop has looked for input. */
function schedule(): void {
  if (scheduled >= Math.min(waiting.length, PER_TURN)) return;
  scheduled++;
  setImmediate(resumeNext);
}

/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext(): void {
  scheduled--;
  const [next] = waiting;
  if (next !== undefined && began !== undefined && performance.now() - began < next.slice) {
    waiting.shift();
    next.resume();
  }
  schedule();
}
