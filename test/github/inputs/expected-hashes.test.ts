import { expect, test } from "vitest";
import { assertExpectedHashes, expectedHashes } from "../../../src/github/inputs/expected-hashes.ts";

const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const many = Array.from({ length: 30 }, (_, index) => `services/s${index}`);

test("rejects two hashes for one path, however it is written", () => {
  expect(expectedHashes(`a ${HASH}\nb ${HASH}`)).toEqual(
    new Map([
      ["a", HASH],
      ["b", HASH],
    ]),
  );
  expect(() => expectedHashes(`a ${HASH}\n./a/ ${HASH}`)).toThrow('expected one hash for "a", found several');
});

test("names the first unknown path, and 20 of many known ones", () => {
  const hashes = expectedHashes(`services/s1 ${HASH}\nservices/x ${HASH}\np.yml ${HASH}`);
  expect(() => assertExpectedHashes(hashes, [...many, "services/x"], ["p.yml"])).not.toThrow();
  const message = 'expected-hash: expected the paths of services, found "services/x"';
  const hint = `the services are ${many.slice(0, 20).join(", ")} and 10 more; the processes are p.yml`;
  expect(() => assertExpectedHashes(hashes, many, ["p.yml"])).toThrow(expect.objectContaining({ message, hint }));
});
