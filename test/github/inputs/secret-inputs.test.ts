import { describe, expect, test } from "vitest";
import { secretsOf } from "../../../src/github/inputs/secret-inputs.ts";
import { INPUTS, type InputRow } from "../../../src/github/mod.ts";

const hide = (inputs: Record<string, string>, env: Record<string, string> = {}) => {
  const given = Object.entries(inputs).map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text]);
  const secrets = secretsOf({ ...Object.fromEntries(given), ...env });
  return (text: string) => secrets.conceal(text);
};

describe("conceals a secret of the action", () => {
  const secret = Object.entries<InputRow>(INPUTS).filter(([, row]) => row.secret);
  test.each(secret.map(([name]) => name))("of the input %s", (name) => {
    const isHeaders = ["engine-metadata", "ipfs-headers"].includes(name);
    const redact = hide({ [name]: `${isHeaders ? "x-key: " : ""}canary-0123456789` });
    for (const text of ["canary-0123456789", btoa("canary-0123456789"), "canary%2D0123456789"]) {
      expect(redact(`got <x-key: ${text}>`)).not.toContain(text);
    }
  });

  test.each(["engine-endpoint", "ipfs-api", "ipfs-gateway", "environment-url"])("of the login in %s", (name) => {
    const redact = hide({ [name]: "https://me:pa@ss/word@node.example" });
    expect(redact(`got pa@ss/word, ${btoa("me:pa@ss/word")}`)).toBe("got ***, ***");
  });

  test("of the token in git's encoding", () => {
    const redact = hide({ "github-token": "ghs_canary0123" });
    expect(redact(`basic ${btoa("x-access-token:ghs_canary0123")}`)).toBe("basic ***");
  });

  test("of the account in HTTP's encoding", () => {
    const redact = hide({ "engine-username": "me", "engine-password": 'a"b\\c d' });
    expect(redact(`basic ${btoa('me:a"b\\c d')}, ${JSON.stringify('a"b\\c d')}`)).toBe('basic ***, "***"');
  });

  test.each([
    [{ ACTIONS_RUNTIME_TOKEN: "canary-0123" }],
    [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: "canary-0123" }],
    [{ GITHUB_TOKEN: "canary-0123" }],
    [{ https_proxy: "http://me:canary-0123@proxy:3128" }],
  ])("of the job: %j", (env) => expect(hide({}, env)("got canary-0123")).toBe("got ***"));
});

test("leaves text unchanged that contains no secret", () => {
  expect(hide({ "engine-username": "greeter" })("greeter")).toBe("greeter");
});
