import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../src/command/mod.ts";
import { command as hash } from "../../src/scripts/hash.ts";
import { runBundle } from "../cli.ts";
import { sampled } from "../setup/sampled.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe("command line", () => {
  test.each(sampled([["--help"], ["-h"], ["help"]], 3))("shows its commands with %s", async (word) => {
    const { code, stdout, stderr } = await runBundle([word]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: mesg-compile COMMAND .*\n {2}validate {2}/s);
  });

  test.each(
    sampled(
      [
        ["--help", "validate"],
        ["validate", "--help"],
        ["help", "validate"],
        ["-h", "validate"],
        ["validate", "-h"],
        ["help", "validate", "--color", "never"],
      ],
      3,
    ),
  )("shows the help of a command with %s %s", async (...args) => {
    const { code, stdout } = await runBundle(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: mesg-compile validate .*\n {2}-h, --help /s);
  });

  test.each(sampled([[["--version"]], [["validate", "--version"]], [["diff", "--version"]]], 3))(
    "prints its version with %j",
    async (args) => {
      const { code, stdout, stderr } = await runBundle(args);
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
    },
  );

  const rejected: readonly (readonly [word: string, end: string])[] = [
    ["complie", 'found "complie"\n  hint: did you mean compile? see mesg-compile --help\n'],
    ["--verison", 'found "--verison"\n  hint: did you mean --version? see mesg-compile --help\n'],
    ["-v", 'found "-v"\n  hint: did you mean --version? see mesg-compile --help\n'],
    ["-V", 'found "-V"\n  hint: did you mean --version? see mesg-compile --help\n'],
    ["-x", 'found "-x"\n  hint: see mesg-compile --help\n'],
    ["__proto__", 'found "__proto__"\n  hint: see mesg-compile --help\n'],
    ["constructor", 'found "constructor"\n  hint: see mesg-compile --help\n'],
  ];
  test.each(sampled(rejected, 3))("rejects %s as a command, and suggests the intended one", async (word, end) => {
    const { code, stdout, stderr } = await runBundle([word, "examples/greeter"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`mesg-compile: expected a command, ${end}`);
  });

  test("rejects an unknown command whose help is requested", async () => {
    const { code, stdout, stderr } = await runBundle(["--help", "complie"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("did you mean compile?");
  });

  test("says where options go when one precedes the command", async () => {
    const { code, stdout, stderr } = await runBundle(["--format=json", "validate", "examples/greeter"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("hint: options come after the command: mesg-compile validate --format …\n");
  });

  test("shows its help without a command", async () => {
    const { code, stdout, stderr } = await runBundle([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^mesg-compile: expected a command, found none\n\nUsage: /);
  });
});

describe("command", () => {
  async function run(...args: string[]) {
    const written = { stdout: "", stderr: "" };
    const output = (name: keyof typeof written) => ({
      isTerminal: false,
      write: async (data: string | Uint8Array) => {
        written[name] += data.toString();
      },
    });
    const environment = {
      env: {},
      stdout: output("stdout"),
      stderr: output("stderr"),
      signal: new AbortController().signal,
    };
    return { code: await runCommand(hash, args, environment), ...written };
  }

  test("prints its version when it runs from the sources", async () => {
    expect(await run("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.each([
    ["--fromat=hex", "found --fromat\n  hint: did you mean --format? see mesg-compile hash --help\n"],
    ["--engine", "found --engine\n  hint: did you mean --engine-version? see mesg-compile hash --help\n"],
    ["-x", "found -x\n  hint: see mesg-compile hash --help\n"],
    ["--toString", "found --toString\n  hint: see mesg-compile hash --help\n"],
  ])("rejects %s as an option, and suggests the intended one", async (word, end) => {
    expect(await run(word)).toEqual({
      code: 2,
      stdout: "",
      stderr: `mesg-compile hash: expected an option of mesg-compile hash, ${end}`,
    });
  });

  test.each([
    ["--format", "", "a value for --format"],
    ["--engine-version=", ".", "a value for --engine-version"],
    ["", "--quiet", "mesg-compile hash [FOLDER|FILE|DEFINITION]"],
  ])("rejects an empty value, such as a script's unset variable: %j %j", async (first, second, expected) => {
    const { code, stderr } = await run(first, second);
    expect(code).toBe(2);
    expect(stderr).toContain(`expected ${expected}, found an empty text\n  hint: in a script`);
  });

  test.each([
    [["--format"], "expected a value after --format\n  hint: see mesg-compile hash --help"],
    [["-o"], "expected a value after --out\n  hint: see mesg-compile hash --help"],
    [
      ["--format", "--color"],
      "expected a value after --format, found an option\n  hint: for a value that begins with - write --format=VALUE",
    ],
    [["--json=yes"], "expected no value after --json\n  hint: see mesg-compile hash --help"],
  ])("says which option lacks its value or has one too many: %j", async (words, expected) => {
    expect(await run(...words)).toMatchObject({ code: 2, stderr: `mesg-compile hash: ${expected}\n` });
  });
});
