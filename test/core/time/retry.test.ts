import { describe, expect, test, vi } from "vitest";
import { backoff, retry } from "../../../src/core/mod.ts";

const signal = new AbortController().signal;

describe("backoff", () => {
  test("doubles its upper bound with each attempt", () => {
    using random = vi.spyOn(Math, "random").mockReturnValue(1);
    expect([1, 2, 3, 4].map((attempt) => backoff(500, attempt))).toEqual([500, 1000, 2000, 4000]);
    expect(random).toHaveBeenCalledTimes(4);
  });

  test("picks a random time up to its upper bound", () => {
    const pauses = Array.from({ length: 200 }, () => backoff(100, 3));
    expect(new Set(pauses).size).toBeGreaterThan(100);
    expect(Math.min(...pauses)).toBeLessThan(100);
    expect(Math.max(...pauses)).toBeGreaterThan(300);
    expect(Math.max(...pauses)).toBeLessThan(400);
  });
});

describe("retry", () => {
  const failing = (times: number) => {
    let calls = 0;
    return async () => {
      calls++;
      if (calls <= times) throw new Error(`failure ${calls}`);
      return calls;
    };
  };

  test("returns the first success, after the waits that waitFor returns", async () => {
    const waits: unknown[] = [];
    const waitFor = (_: unknown, attempt: number) => attempt * 2;
    const onWait = (error: unknown, milliseconds: number) => waits.push([(error as Error).message, milliseconds]);
    expect(await retry(failing(2), { attempts: 3, signal, waitFor, onWait })).toBe(3);
    expect(waits).toEqual([
      ["failure 1", 2],
      ["failure 2", 4],
    ]);
  });

  test("throws the failure of the last attempt", async () => {
    await expect(retry(failing(9), { attempts: 3, signal, waitFor: () => 0 })).rejects.toThrow("failure 3");
  });

  test("does not repeat a call when waitFor returns nothing", async () => {
    await expect(retry(failing(9), { attempts: 3, signal, waitFor: () => undefined })).rejects.toThrow("failure 1");
  });

  test("ends a wait with the reason when its signal aborts", async () => {
    const stop = new AbortController();
    const onWait = () => setImmediate(() => stop.abort(new Error("stopped")));
    const retrying = retry(failing(9), { attempts: 3, signal: stop.signal, waitFor: () => 3_600_000, onWait });
    await expect(retrying).rejects.toThrow("stopped");
  });
});
