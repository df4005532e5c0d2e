import { describe, expect, test } from "vitest";
import { answerFailure } from "../../../src/core/mod.ts";

const answer = (status: number, headers: Record<string, string> = {}, text = "") =>
  answerFailure({
    place: "http://127.0.0.1:5001/api/v0/add",
    status,
    header: (name) => headers[name],
    text,
    credentialsHint: "add credentials",
  });

describe("answerFailure", () => {
  test.each([408, 425, 429, 500, 502, 503, 504])("considers %i transient", (status) => {
    expect(answer(status)).toMatchObject({ status, isTransient: true, kind: "environment" });
  });

  test.each([400, 401, 403, 404, 405, 410, 501, 505])("considers %i final", (status) => {
    expect(answer(status)).toMatchObject({ status, isTransient: false });
  });

  test.each([
    [401, "add credentials"],
    [403, "add credentials"],
    [404, undefined],
    [500, undefined],
  ])("for %i, gives the hint %j", (status, hint) => expect(answer(status).hint).toBe(hint));

  test("reads the time to wait in seconds or as a date", () => {
    expect(answer(429, { "retry-after": "7" }).retryAfter).toBe(7_000);
    expect(answer(429, { "retry-after": " 0 " }).retryAfter).toBe(0);
    const soon = answer(503, { "retry-after": new Date(Date.now() + 60_000).toUTCString() }).retryAfter!;
    expect(soon).toBeGreaterThan(50_000);
    expect(soon).toBeLessThanOrEqual(60_000);
    expect(answer(503, { "retry-after": new Date(0).toUTCString() }).retryAfter).toBe(0);
    expect(answer(503, { "retry-after": "soon" }).retryAfter).toBeUndefined();
  });

  test("names the host of a redirect, but not its path or credentials", () => {
    const { message } = answer(302, { location: "https://user:secret@example.com/path?token=1" });
    expect(message).toContain("found a redirect (302) to https://example.com");
    expect(message).not.toMatch(/secret|token|path/);
  });
});
