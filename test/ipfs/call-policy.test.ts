import { describe, expect, test, vi } from "vitest";
import { CallFailure, DeadlinePassed } from "../../src/core/mod.ts";
import { deadlineOf, retryCall } from "../../src/ipfs/call-policy.ts";

const POLICY = { idleTimeout: 50, totalTimeout: 10_000, attempts: 3, pause: 1 };
const signal = new AbortController().signal;

async function attemptsOf(error: Error): Promise<number> {
  let attempts = 0;
  const call = async () => {
    attempts++;
    throw error;
  };
  await expect(retryCall(POLICY, signal, call)).rejects.toBe(error);
  return attempts;
}

describe("retryCall", () => {
  test.each([
    ["a transient failure", new CallFailure("busy", { isTransient: true }), 3],
    ["a deadline that passed", new DeadlinePassed({ milliseconds: 1, what: "the call" }), 3],
    ["a final failure", new CallFailure("no"), 1],
    ["any other error", new Error("defect"), 1],
    ["a wait within the idle timeout", new CallFailure("busy", { isTransient: true, retryAfter: 50 }), 3],
    ["a wait beyond the idle timeout", new CallFailure("busy", { isTransient: true, retryAfter: 51 }), 1],
  ])("after %s, repeats the call only when useful", async (_, error, attempts) => {
    expect(await attemptsOf(error)).toBe(attempts);
  });

  test("waits at least as long as the peer demands", async () => {
    using random = vi.spyOn(Math, "random").mockReturnValue(0);
    const waits: number[] = [];
    let last = performance.now();
    const call = async () => {
      waits.push(performance.now() - last);
      last = performance.now();
      throw new CallFailure("busy", { isTransient: true, retryAfter: 40 });
    };
    await expect(retryCall(POLICY, signal, call)).rejects.toThrow("busy");
    // Timers may fire a millisecond early; without the wait they would fire at once.
    for (const wait of waits.slice(1)) expect(wait).toBeGreaterThan(35);
    expect(random).toHaveBeenCalled();
  });
});

test("deadlineOf hints how to allow more time", () => {
  expect(deadlineOf(POLICY, "publishing Qm")).toMatchObject({
    milliseconds: 10_000,
    what: "publishing Qm",
    hint: expect.stringContaining("--ipfs-timeout"),
  });
});
