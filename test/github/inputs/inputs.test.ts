import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { type Inputs, readInputs } from "../../../src/github/inputs/inputs.ts";
import { parseDuration } from "../../../src/github/inputs/quantities.ts";
import { INPUTS, OUTPUTS } from "../../../src/github/mod.ts";
import { anyText } from "../../any-text.ts";

/** A push to the default branch. */
const PUSH = {
  event: "push",
  ref: "refs/heads/main",
  defaultBranch: "main",
  isPullRequest: false,
  startedBy: undefined,
  mergesInto: undefined,
  workspace: "/nonexistent",
  actor: "somebody",
};

function read(inputs: Readonly<Record<string, string>>, facts: Partial<typeof PUSH> = {}): Promise<Inputs> {
  const env = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  return readInputs(Object.fromEntries(env), { ...PUSH, ...facts });
}

const action = load(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8")) as {
  inputs: Record<string, { default: string; description: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
};

test("action.yml lists every input and output of the table, and the documented runtime", () => {
  expect(Object.entries(action.inputs).map(([name, row]) => [name, row.default])).toEqual(
    Object.entries(INPUTS).map(([name, row]) => [name, row.default]),
  );
  expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
  expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
});

test("has the same defaults in action.yml as without inputs", async () => {
  const given = Object.entries(action.inputs).map(([name, row]) => [
    name,
    row.default.startsWith("${{") ? "" : row.default,
  ]);
  expect(await read(Object.fromEntries(given))).toEqual(await read({}));
});

/** Of two inputs that belong together, the missing one is reported. */
const OTHER_HALVES: Readonly<Record<string, string>> = {
  "engine-cert": "engine-key",
  "engine-key": "engine-cert",
  "engine-username": "engine-password",
  "engine-password": "engine-username",
};

test("accepts any text of an input, or rejects it with the input's name", async () => {
  const name = fc.constantFrom(...Object.keys(INPUTS));
  await fc.assert(
    fc.asyncProperty(name, anyText(), async (input, text) => {
      try {
        await read({ deploy: "always", "engine-endpoint": "localhost:50052", [input]: text });
      } catch (error) {
        expect((error as Error).name).toBe("MesgError");
        const other = OTHER_HALVES[input] ?? input;
        expect((error as Error).message).toMatch(new RegExp(`^ {2}(${input}|${other}): `, "m"));
      }
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 300) },
  );
});

test("passes git no option and no range as a revision", async () => {
  for (const against of ["-x", "--upload-pack=sh", "a..b", "a b", "a:b", "a\\b", "*"]) {
    await expect(read({ against }), against).rejects.toThrow(/against: expected/);
  }
  expect((await read({ against: "release/v1.2" })).against).toBe("release/v1.2");
});

test("requires an Engine with deploy, and reports an unset secret as empty", async () => {
  const empty =
    /^one input is wrong:\n {2}engine-endpoint: the address of an Engine is required \(an unset secret is empty/;
  await expect(read({ deploy: "default-branch" })).rejects.toThrow(empty);
  await expect(read({ deploy: "always", "engine-endpoint": "  " })).rejects.toThrow(empty);
  await expect(read({ against: "engine" })).rejects.toThrow(empty);
  await expect(read({ deploy: "default-branch" }, { ref: "refs/heads/topic" })).rejects.toThrow(empty);
});

test("requires no secrets in a run that has none", async () => {
  const inputs = { deploy: "default-branch", against: "engine", "engine-version": "auto" };
  const { deploy } = await read(inputs, { isPullRequest: true });
  expect(deploy).toMatchObject({ decision: { deploys: false }, engine: { missing: "engine-endpoint is empty" } });
  const cert = { ...inputs, "engine-endpoint": "https://localhost", "engine-cert": "-----BEGIN CERTIFICATE-----" };
  const half = await read(cert, { isPullRequest: true });
  expect(half.deploy.engine).toEqual({ missing: "engine-cert is set and engine-key is not" });
  await expect(read(cert)).rejects.toThrow("engine-key: required with engine-cert");
  const dependabot = { actor: "dependabot[bot]", ref: "refs/heads/dependabot/npm" };
  expect((await read(inputs, dependabot)).deploy.engine).toHaveProperty("missing");
  await expect(read(inputs, { actor: "dependabot[bot]" })).rejects.toThrow(
    "engine-endpoint: the address of an Engine is required",
  );
});

test("reports every problem of a deploy at once, without secrets", async () => {
  const wrong = read({
    deploy: "always",
    "engine-endpoint": "https://me:s3cret@host",
    "engine-key": "s3cret",
    "engine-cert": "x",
    "engine-metadata": "s3cret",
    "engine-username": "me",
    "engine-insecure": "maybe",
    "ipfs-api": "s3://x",
    "ipfs-headers": "s3cret",
    "ipfs-gateway": "x",
    "acknowledge-public": "yes",
    "expected-hash": "nothing",
    "environment-url": "javascript:x",
  });
  const message = await wrong.then(
    () => "",
    (error: Error) => error.message,
  );
  expect(message).not.toContain("s3cret");
  const names = [...message.matchAll(/^ {2}([\w-]+): /gm)].map(([, name]) => name);
  expect(names.sort()).toEqual(
    [
      ...["acknowledge-public", "engine-cert", "engine-endpoint", "engine-insecure", "engine-key"],
      ...["engine-metadata", "engine-password", "environment-url", "expected-hash", "ipfs-api", "ipfs-gateway"],
      "ipfs-headers",
    ].sort(),
  );
});

test("parses reviewed hashes of one and of several services", async () => {
  const [one, two] = ["7Hk5vzZCkEUjmLUaNUvqLgwyeB6wqkFDSfENdzCoRRy9", "4ppJo1FQPQmEfFGhAFbFrpCkFzpQWTUVNyGqLz6nzyqY"];
  expect((await read({ "expected-hash": one })).deploy.expectedHashes).toBe(one);
  const several = await read({ "expected-hash": `services/a ${one}\n./services/b c/ ${two}\n` });
  expect(several.deploy.expectedHashes).toEqual(
    new Map([
      ["services/a", one],
      ["services/b c", two],
    ]),
  );
  await expect(read({ "expected-hash": `a ${one}\na ${two}` })).rejects.toThrow("found several");
});

test("reads lines of any system, with spaces around them and after the ! of an exclusion", async () => {
  const text = "\r\n  services/*  \r\n\t! services/old\n\n!tests\u00a0\n";
  const expected = ["services/*", "!services/old", "!tests"];
  expect(await read({ path: text, "process-path": text })).toMatchObject({ paths: expected, processPaths: expected });
});

test("keeps an artifact for as many days as GitHub allows in any repository", async () => {
  const at = async (days: string) => (await read({ "retention-days": days })).retentionDays;
  expect(await Promise.all(["", "1", "90", "400"].map(at))).toEqual([undefined, 1, 90, 400]);
  for (const wrong of ["0", "401", "-1", "1.5", "1e2", "ten"]) {
    await expect(at(wrong)).rejects.toThrow("retention-days: expected a number of days from 1 to 400");
  }
});

test("parses times", () => {
  expect([parseDuration("1s"), parseDuration("1.5m"), parseDuration("6h")]).toEqual([1000, 90_000, 21_600_000]);
  for (const text of ["", "0s", "7h", "10"]) expect(() => parseDuration(text), text).toThrow(/expected a time/);
});

test("rejects a cache folder that the checkout can hold", async () => {
  const workspace = "/work space/repo";
  const at = async (cache: string) => (await read({ cache }, { workspace })).cacheFolder;
  expect(await at("")).toBe("");
  expect(await at("/home/runner/cache")).toBe("/home/runner/cache");
  expect(await at("/work space/repo/../cache")).toBe("/work space/cache");
  expect(await at("/work space/repository")).toBe("/work space/repository");
  for (const inside of ["cache", "./cache", "../cache", workspace, `${workspace}/cache`, `${workspace}/a/../b`]) {
    await expect(at(inside)).rejects.toThrow("cache: expected an absolute path outside the checkout, found");
  }
});

test("checks a mnemonic in every run, before the Engine is called", async () => {
  const engine = { "engine-endpoint": "http://localhost:1317" };
  const words = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
  await expect(read({ ...engine, "engine-mnemonic": words })).resolves.toBeDefined();
  await expect(read({ ...engine, "engine-mnemonic": words.replace("about", "above") })).rejects.toMatchObject({
    message: expect.stringMatching(/engine-mnemonic: invalid mnemonic(?!.*abandon)/),
  });
  await expect(read({ ...engine, "engine-mnemonic": words, "engine-hd-path": "m/x" })).rejects.toMatchObject({
    message: expect.stringContaining("engine-hd-path: invalid HD path"),
  });
});
