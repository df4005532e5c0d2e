import { setImmediate } from "node:timers";

/** Milliseconds of work in one turn of the event loop after which other work must run. */
const SLICE = 10;

/** When work began in the current turn; undefined before any. */
let began: number | undefined;
const waiting: (() => void)[] = [];

/**
 * Lets the rest of the process run when the current turn of the event loop has worked for 10 ms. Long loops over input
 * call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share the
 * budget: when several run at once, only one of them continues per turn.
 *
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
export function yieldIfLate(): Promise<void> | undefined {
  if (began === undefined) {
    began = performance.now();
    if (waiting.length === 0) setImmediate(nextTurn);
  }
  if (performance.now() - began < SLICE) return undefined;
  return new Promise((resolve) => waiting.push(resolve));
}

/** Runs after the loop has looked for input. An immediate that is set here runs only after it has looked again. */
function nextTurn(): void {
  began = undefined;
  const resume = waiting.shift();
  if (resume === undefined) return;
  began = performance.now();
  setImmediate(nextTurn);
  resume();
}
