import { expect, test } from "vitest";
import { yieldIfLate } from "../../../src/core/mod.ts";

/** Works for some milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("does not yield before it is late", async () => {
  await new Promise(setImmediate);
  expect(yieldIfLate()).toBeUndefined();
});

test("yields from all loops of the process in the same turn", async () => {
  const events: string[] = [];
  const loop = async (name: string) => {
    for (let step = 0; step < 4; step++) {
      await yieldIfLate();
      events.push(name);
      work(15);
    }
  };
  let done = false;
  const watch = async () => {
    while (!done) {
      events.push("other");
      await new Promise(setImmediate);
    }
  };
  const loops = Promise.all(["a", "b", "c"].map(loop)).then(() => {
    done = true;
  });
  await Promise.all([loops, watch()]);
  const steps = events.join(" ").split(" other");
  expect(events.filter((event) => event !== "other")).toHaveLength(12);
  // The first turn begins before anything is late; after that, one step per turn.
  for (const turn of steps.slice(1)) expect(turn.trim().split(" ").filter(Boolean).length).toBeLessThanOrEqual(1);
});
