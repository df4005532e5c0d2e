import { describe, expect, test } from "vitest";
import { answerFailure, connectionFailure } from "../../../src/core/mod.ts";

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

describe("connectionFailure", () => {
  test("shows what a peer's certificate names on one short line", () => {
    const names = `DNS:\u001b[2J\n::error::x\u202e${"a".repeat(5000)}`;
    const cause = Object.assign(new Error(`the host is not in the certificate: ${names}`), { code: "ERR_TLS" });
    const { message } = connectionFailure("https://node.example", new TypeError("fetch failed", { cause }));
    expect(message).toMatch(
      /^the connection to https:\/\/node.example failed: the host is not in the certificate: DNS:/,
    );
    expect(message).not.toMatch(/\p{C}/u);
    expect(message.length).toBeLessThan(300);
  });

  test.each([
    [
      "http://127.0.0.1:5001",
      'Requires net access to "127.0.0.1:5001", run again with the --allow-net flag',
      "127.0.0.1:5001",
    ],
    ["the proxy p:1 to http://a", 'Requires net access to "p:1", run again with the --allow-net flag', "p:1"],
    ["http://[::1]:5", 'Requires net access to "[::1]:5", run again with the --allow-net flag', "[::1]:5"],
  ])("names the permission for %s that Deno denies", (place, words, host) => {
    const denied = Object.assign(new Error(words), { name: "NotCapable" });
    expect(connectionFailure(place, denied)).toMatchObject({
      message: `cannot connect to ${place}: Deno denied the permission`,
      hint: `run it again with --allow-net=${host}`,
    });
  });

  test("names the flag alone where Deno names no host", () => {
    const denied = Object.assign(new Error("Requires read access to <x>, run again with the --allow-read flag"), {
      name: "PermissionDenied",
    });
    expect(connectionFailure("https://a", { cause: denied }).hint).toBe("run it again with --allow-read");
  });
});
