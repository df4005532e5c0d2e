import { expect, test } from "vitest";
import { atEndOfTurn, isLate, waitForTurn, yieldIfLate } from "../../../src/core/mod.ts";

/** Works for some milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("does not yield before it is late", async () => {
  await new Promise(setImmediate);
  expect(yieldIfLate()).toBeUndefined();
});

test("is late when the turn has worked for a slice, and no longer in a later turn", async () => {
  await waitForTurn();
  expect(isLate()).toBe(false);
  work(15);
  expect(isLate()).toBe(true);
  await waitForTurn();
  expect(isLate()).toBe(false);
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

test("continues waiting functions in order, several per turn if they are quick", async () => {
  const events: string[] = [];
  const quick = Array.from({ length: 40 }, async (_, index) => {
    await waitForTurn({ slice: 60_000, pause: 0 });
    events.push(`${index}`);
  });
  let done = false;
  const watch = async () => {
    for (; !done; await new Promise(setImmediate)) events.push("other");
  };
  const all = Promise.all(quick).then(() => {
    done = true;
  });
  await Promise.all([all, watch()]);
  expect(events.filter((event) => event !== "other")).toEqual(quick.map((_, index) => `${index}`));
  expect(events.filter((event) => event === "other").length).toBeLessThan(10);
});

test("continues one function per turn if each takes longer than its slice", async () => {
  const events: string[] = [];
  let done = false;
  const watch = async () => {
    for (; !done; await new Promise(setImmediate)) events.push("other");
  };
  const slow = Array.from({ length: 5 }, async (_, index) => {
    await waitForTurn({ slice: 1, pause: 0 });
    events.push(`${index}`);
    work(3);
  });
  const all = Promise.all(slow).then(() => {
    done = true;
  });
  await Promise.all([all, watch()]);
  const turns = events.join(" ").split("other");
  expect(events.filter((event) => event !== "other")).toEqual(["0", "1", "2", "3", "4"]);
  for (const turn of turns) expect(turn.trim().split(" ").filter(Boolean).length).toBeLessThanOrEqual(1);
});

test("leaves several turns to others after a long step, since an answer needs more than one to leave", async () => {
  const events: string[] = [];
  let done = false;
  const watch = async () => {
    for (; !done; await new Promise(setImmediate)) events.push("other");
  };
  const loop = async () => {
    await yieldIfLate();
    work(15);
    events.push("before");
    await yieldIfLate();
    events.push("after");
    done = true;
  };
  await Promise.all([loop(), watch()]);
  const between = events.slice(events.indexOf("before") + 1, events.indexOf("after"));
  expect(between.length).toBeGreaterThan(2);
});

test("calls what a turn leaves to its end before functions of the next turn continue", async () => {
  const events: string[] = [];
  const worker = async (name: string) => {
    await waitForTurn({ slice: 1, pause: 0 });
    events.push(name);
    atEndOfTurn(() => events.push(`end of ${name}`));
    work(3);
  };
  await Promise.all(["a", "b"].map(worker));
  await new Promise((resolve) => atEndOfTurn(() => resolve(undefined)));
  expect(events).toEqual(["a", "end of a", "b", "end of b"]);
});
