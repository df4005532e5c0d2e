import { describe, expect, test } from "vitest";
import type { Inputs } from "../../../src/github/inputs/inputs.ts";
import { INPUTS, type InputName, type InputRow } from "../../../src/github/inputs/interface.ts";
import { commentKeys } from "../../../src/github/outputs/comment/key.ts";

const CONTEXT = { workflow: "acme/services/.github/workflows/compile.yml", job: "compile" };
const DEFAULTS = {
  commentKey: "",
  paths: ["."],
  definitions: [] as string[],
  serviceFile: "mesg.yml",
  release: "0.11",
  against: "base",
};

function keys(env: Readonly<Record<string, string>> = {}, inputs: Partial<typeof DEFAULTS> = {}, job = "compile") {
  const texts = Object.fromEntries(Object.entries(env).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
  const given = {
    env: { GITHUB_RUN_ID: "7001", GITHUB_SHA: "c0ffee".repeat(7), ...texts },
    inputs: { ...DEFAULTS, ...inputs } as unknown as Inputs,
    context: { ...CONTEXT, job },
  };
  return commentKeys(given as unknown as Parameters<typeof commentKeys>[0]);
}

/** Inputs that may differ in each run, or hold a secret. */
const PASSING = [
  ...["comment", "comment-key", "retention-days", "cache", "dry-run", "timeout", "expected-hash", "environment-url"],
  ...["engine-ca", "engine-cert", "marketplace-rpc", "suggestions"],
  ...Object.entries<InputRow>(INPUTS).flatMap(([name, { secret }]) => (secret ? [name] : [])),
];
const FIRST = ["path", "definition", "service-file", "engine-version", "against"];
const DISTINGUISHING = (Object.keys(INPUTS) as InputName[]).filter((name) => ![...PASSING, ...FIRST].includes(name));

describe("key of a comment", () => {
  test("equals that of earlier versions while the other inputs have their defaults", () => {
    const { key, legacyKey } = keys();
    expect(key).toBe(legacyKey);
    expect(keys({ "allow-dirty": "FALSE" }).key).toBe(key);
  });

  test.each(DISTINGUISHING)("depends on the input %s", (name) => {
    const found = new Set(["", "one", "two"].map((text) => keys(text === "" ? {} : { [name]: text }).key));
    expect(found.size).toBe(3);
  });

  test.each(PASSING)("does not depend on the input %s", (name) => {
    expect(keys({ [name]: "one" })).toEqual(keys());
  });

  test("depends on paths, definitions, releases, workflows and jobs", () => {
    const found = [
      keys(),
      keys({}, { paths: ["a"] }),
      keys({}, { definitions: ["a"] }),
      keys({}, { paths: [], definitions: [".", "a"] }),
      keys({}, { serviceFile: "other.yml" }),
      keys({}, { release: "0.12" }),
      keys({}, { against: "main" }),
      keys({}, {}, "deploy"),
    ];
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });

  test("contains nothing that differs in each run", () => {
    expect(keys({ artifact: "definitions-7001" })).toEqual(keys({ artifact: "definitions-" }));
    expect(keys({ artifact: `definitions-${"c0ffee".repeat(7)}` })).toEqual(keys({ artifact: "definitions-" }));
  });

  test("contains no login of an address", () => {
    const login = keys({ "ipfs-api": "https://user:password@ipfs.example.com" });
    expect(login).toEqual(keys({ "ipfs-api": "https://ipfs.example.com" }));
  });

  test("is the input comment-key, with any other input", () => {
    expect(keys({ environment: "a" }, { commentKey: "x" })).toEqual(keys({}, { commentKey: "x", paths: ["b"] }));
  });
});
