import { expect, test } from "vitest";
import { isLocal, isLoopback } from "../../../src/core/http/hosts.ts";

const LOOPBACK = ["localhost", "LOCALHOST", "localhost.", "127.0.0.1", "127.1.2.3", "::1", "[::1]"];
const LOCAL = [
  "cid.ipfs.localhost",
  "0.0.0.0",
  "0.1.2.3",
  "[::]",
  "[::ffff:7f00:1]",
  "::ffff:127.0.0.1",
  "[::ffff:0:0]",
];
const REMOTE = ["", "10.0.0.1", "127.0.0.1.evil.com", "127.evil.com", "127.999.0.1", "localhost.evil.com", "[::2]"];
const MORE_REMOTE = ["notlocalhost", "evil-localhost", "128.0.0.1", "[::ffff:8000:1]", "1.127.0.0"];

test.each(LOOPBACK)("isLoopback accepts %j", (host) => expect(isLoopback(host)).toBe(true));
test.each([...LOCAL, ...REMOTE, ...MORE_REMOTE])("isLoopback rejects %j", (host) =>
  expect(isLoopback(host)).toBe(false),
);
test.each([...LOOPBACK, ...LOCAL])("isLocal accepts %j", (host) => expect(isLocal(host)).toBe(true));
test.each([...REMOTE, ...MORE_REMOTE])("isLocal rejects %j", (host) => expect(isLocal(host)).toBe(false));
