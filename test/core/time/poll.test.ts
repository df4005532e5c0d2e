import { expect, test, vi } from "vitest";
import { poll } from "../../../src/core/mod.ts";

const PAUSES = { pause: 1, maxPause: 2 };

test("polls until there is a result", async () => {
  const results = [undefined, undefined, "found", "later"];
  expect(await poll(async () => results.shift(), { timeout: 60_000, ...PAUSES })).toBe("found");
  expect(results).toEqual(["later"]);
});

test("returns undefined when the time is up, and never reports a negative remaining time", async () => {
  const rests: number[] = [];
  const look = async (left: number) => {
    rests.push(left);
    return undefined;
  };
  expect(await poll(look, { timeout: 20, ...PAUSES })).toBeUndefined();
  expect(rests.length).toBeGreaterThan(0);
  expect(Math.min(...rests)).toBeGreaterThan(0);
});

test("ends in time although the time of day is set back", async () => {
  using now = vi.spyOn(Date, "now").mockReturnValue(0);
  expect(await poll(async () => undefined, { timeout: 20, ...PAUSES })).toBeUndefined();
  expect(now()).toBe(0);
});

test("throws the signal's reason while it waits, and passes on an error at once", async () => {
  const stop = new AbortController();
  const look = async () => {
    setImmediate(() => stop.abort(new Error("enough")));
    return undefined;
  };
  const waiting = poll(look, { timeout: 60_000, signal: stop.signal, pause: 60_000, maxPause: 60_000 });
  await expect(waiting).rejects.toThrow("enough");
  const broken = poll(() => Promise.reject(new Error("broken")), { timeout: 60_000, ...PAUSES });
  await expect(broken).rejects.toThrow("broken");
});
