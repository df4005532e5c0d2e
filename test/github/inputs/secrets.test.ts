import { describe, expect, test } from "vitest";
import { redactor } from "../../../src/github/inputs/redact.ts";
import { secretsOf } from "../../../src/github/inputs/secrets.ts";

const hide = (inputs: Record<string, string>) =>
  redactor(
    secretsOf(Object.fromEntries(Object.entries(inputs).map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text]))),
  );

describe("a secret that comes back is not told", () => {
  test.each(["authorization: Bearer canary-1", "authorization : Bearer canary-1", "authorization:  Bearer  canary-1"])(
    "of the metadata %j",
    (line) => expect(hide({ "engine-metadata": line })("who is canary-1?")).toBe("who is ***?"),
  );

  test("as JSON and addresses write it", () => {
    const redact = hide({ "engine-password": 'a"b\\c d' });
    expect(redact(JSON.stringify({ password: 'a"b\\c d' }))).toBe('{"password":"***"}');
    expect(redact(`?p=${encodeURIComponent('a"b\\c d')}`)).toBe("?p=***");
  });

  test("of an address whose password holds what should be escaped", () => {
    expect(hide({ "ipfs-api": "https://me:pa@ss/word@node.example" })("got pa@ss/word")).toBe("got ***");
  });

  test("nor its beginning, where a long text was cut off", () => {
    const redact = hide({ "engine-password": "canary-0123" });
    expect(redact("you sent canary-012…; canary-0123… and can…")).toBe("you sent ***…; ***… and can…");
  });
});
