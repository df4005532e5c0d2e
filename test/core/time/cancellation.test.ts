import { expect, test } from "vitest";
import { Canceler } from "../../../src/core/mod.ts";

test("calls each listener once, with the reason of the first call", () => {
  const canceler = new Canceler();
  const reasons: unknown[] = [];
  const listener = () => reasons.push(canceler.reason);
  canceler.addEventListener("abort", listener);
  expect(canceler.aborted).toBe(false);
  canceler.abort("first");
  canceler.abort("second");
  expect(reasons).toEqual(["first"]);
  expect(canceler.aborted).toBe(true);
});

test("does not call a removed listener", () => {
  const canceler = new Canceler();
  const calls: string[] = [];
  const removed = () => calls.push("removed");
  canceler.addEventListener("abort", removed);
  canceler.addEventListener("abort", () => calls.push("kept"));
  canceler.removeEventListener("abort", removed);
  canceler.abort("gone");
  expect(calls).toEqual(["kept"]);
});
