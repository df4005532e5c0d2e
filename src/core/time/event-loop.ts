// The global of the same name is a getter, which takes longer than the call.
import { performance } from "node:perf_hooks";
import { setImmediate } from "node:timers";

/** Milliseconds of work in one turn of the event loop after which other work must run, by default. */
const SLICE = 10;
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

/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param slice Milliseconds. A server that answers many short calls uses a short one: answers leave at the end of a turn.
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
  if (began === undefined) {
    began = now;
    setImmediate(nextTurn);
  }
  if (now - began < slice) return undefined;
  return new Promise((resume) => waiting.push({ slice, resume }));
}

/** Runs after the loop has looked for input. Immediates that are set here run in order, after it has looked again. */
function nextTurn(): void {
  began = undefined;
  if (waiting.length === 0) return;
  began = performance.now();
  setImmediate(nextTurn);
  for (let count = Math.min(waiting.length, PER_TURN); count > 0; count--) setImmediate(resumeNext);
}

/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext(): void {
  const [next] = waiting;
  if (next === undefined || began === undefined || performance.now() - began >= next.slice) return;
  waiting.shift();
  next.resume();
}
