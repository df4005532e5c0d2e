import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { interruptible } from "../../../src/core/mod.ts";

/** An iterable that yields numbers, then hangs; it records whether it was closed. */
function numbers(count: number, state: { isClosed: boolean }): AsyncIterable<number> {
  let next = 0;
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => (next < count ? Promise.resolve({ value: next++, done: false }) : new Promise(() => undefined)),
      return: () => {
        state.isClosed = true;
        return new Promise(() => undefined);
      },
    }),
  };
}

test("throws the abort reason while it waits, and closes the source", async () => {
  const stop = new AbortController();
  const state = { isClosed: false };
  const seen: number[] = [];
  const reading = (async () => {
    for await (const item of interruptible(numbers(2, state), stop.signal)) {
      seen.push(item);
      if (seen.length === 2) setImmediate(() => stop.abort(new Error("enough")));
    }
  })();
  await expect(reading).rejects.toThrow("enough");
  expect({ seen, ...state, listeners: getEventListeners(stop.signal, "abort") }).toEqual({
    seen: [0, 1],
    isClosed: true,
    listeners: [],
  });
});

test("closes the source when its reader stops", async () => {
  const state = { isClosed: false };
  for await (const item of interruptible(numbers(9, state), new AbortController().signal)) if (item === 3) break;
  expect(state.isClosed).toBe(true);
});
