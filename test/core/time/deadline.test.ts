import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { DeadlinePassed, TimeBudget, withDeadline } from "../../../src/core/mod.ts";

const never = () => new Promise<never>(() => undefined);

describe("withDeadline", () => {
  test("returns the result of the work and leaves no listener behind", async () => {
    const { signal } = new AbortController();
    const before = process.getActiveResourcesInfo().filter((name) => name === "Timeout");
    expect(await withDeadline({ milliseconds: 60_000, what: "work" }, signal, async () => 7)).toBe(7);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    // A remaining timer would keep the process alive.
    expect(process.getActiveResourcesInfo().filter((name) => name === "Timeout")).toEqual(before);
  });

  test("ends work that ignores its signal", async () => {
    const working = withDeadline({ milliseconds: 20, what: "the work", hint: "wait" }, undefined, never);
    await expect(working).rejects.toThrow(DeadlinePassed);
    await expect(working).rejects.toMatchObject({ message: "the work did not finish within 0.02 s", hint: "wait" });
  });

  test("throws the caller's reason when the caller aborts", async () => {
    const stop = new AbortController();
    const working = withDeadline({ milliseconds: 60_000, what: "work" }, stop.signal, never);
    stop.abort(new Error("enough"));
    await expect(working).rejects.toThrow("enough");
  });

  test("aborts the work's own signal, and throws the reason rather than the work's error", async () => {
    const work = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(new Error("some socket error"))));
    await expect(withDeadline({ milliseconds: 20, what: "work" }, undefined, work)).rejects.toThrow(DeadlinePassed);
  });
});

describe("TimeBudget", () => {
  test("grants a call its own time while more is left", () => {
    expect(new TimeBudget(60_000, "the deploy").take(15_000)).toBe(15_000);
  });

  test("grants a call the remaining time, less a reserve of at most half of it", () => {
    const budget = new TimeBudget(60_000, "the deploy");
    expect(budget.take(600_000, 15_000)).toBeLessThanOrEqual(45_000);
    expect(budget.take(600_000, 15_000)).toBeGreaterThan(40_000);
    expect(budget.take(600_000, 600_000)).toBeLessThanOrEqual(30_000);
    expect(budget.take(600_000, 600_000)).toBeGreaterThan(25_000);
  });

  test("rejects a call when no time is left", () => {
    expect(() => new TimeBudget(0, "the deploy").take(1)).toThrow("the deploy did not finish within 0 s");
  });
});
