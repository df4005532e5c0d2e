import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMON_OPTIONS } from "../src/command/help.ts";
import type { Command } from "../src/command/mod.ts";
import { COMMANDS, loadCommand } from "../src/scripts/shell/commands.ts";
import { command as completion } from "../src/scripts/shell/completion.ts";
import { type Finished, mesgCompile, runBundle } from "./cli.ts";
import { blocksOf, callsIn, runProgram, wordsOf } from "./documents.ts";
import { FakeNode } from "./ipfs/fake-node.ts";
import { commit, git } from "./source/git/repositories.ts";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "documents-"));
  await cp("examples", join(cwd, "examples"), { recursive: true });
  // The mistake that the README makes in the mailer: "string" instead of "String" in line 23.
  const mailer = join(cwd, "examples", "mailer", "mesg.yml");
  const lines = (await readFile(mailer, "utf8")).split("\n");
  lines[22] = lines[22]!.replace("String", "string");
  await writeFile(mailer, lines.join("\n"));
  git(cwd, ["init", "-q"]);
  commit(cwd);
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

test.skipIf(process.platform === "win32")("runs the action as CONTRIBUTING.md says", async () => {
  const recipe = blocksOf("CONTRIBUTING.md").find(({ language }) => language === "bash")!.text;
  git(cwd, ["commit", "-q", "--allow-empty", "-m", "x"]);
  const script = recipe
    .replace(/(?<==)\/tmp\b/g, cwd)
    .replaceAll("CLONE", process.cwd())
    .replace("node ", "INPUT_PATH=examples/greeter node ");
  await promisify(execFile)("sh", ["-ec", script], { cwd, env: { PATH: process.env.PATH, HOME: cwd } });
  expect(readFileSync(join(cwd, "summary.md"), "utf8")).toMatch(/ for Engine 0\.13 .*compared with /);
  expect(readFileSync(join(cwd, "outputs"), "utf8")).toMatch(/^services<</m);
});

describe("README", () => {
  const blocks = blocksOf("README.md");
  const shown = blocks.flatMap(({ language, text, place }, index) => {
    const answer = blocks[index + 1];
    if (language === "sh" && answer?.language === "text") return [{ place, line: text.trim(), answer: answer.text }];
    if (language !== "console") return [];
    return text
      .split(/^\$ /m)
      .slice(1)
      .map((call) => {
        const end = call.indexOf("\n");
        return { place, line: call.slice(0, end), answer: call.slice(end + 1) };
      });
  });
  const run = (line: string): Promise<Finished> => {
    const [, call = ""] = /^(?:mesg-compile|node dist\/cli\/index\.js) (.*)$/.exec(line) ?? [];
    return runBundle(wordsOf(call), { cwd });
  };

  test("shows the output of commands", () => expect(shown.length).toBeGreaterThan(1));

  test.each(shown)("shows at $place the output of $line", async ({ line, answer }) => {
    const { stdout, stderr } = await run(line);
    expect(`${stdout}${stderr}`.replace(/commit [0-9a-f]{12}$/gm, "commit …")).toBe(answer);
  });

  test("describes a second deployment correctly", async () => {
    const deploy = () => mesgCompile(["deploy", "examples/greeter", "--local"], { cwd });
    await deploy();
    const { code, stdout } = await deploy();
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining("the Engine already had this service"),
    });
  });

  test("shows a program that prints the same hash as its first command", async () => {
    const [program] = blocks.filter(({ language }) => language === "ts");
    const [, hash] = /hash +(\S+)/.exec(shown[0]!.answer)!;
    expect(await runProgram(program!.text, ".")).toBe(`${hash}\n`);
  });
});

test("shows in docs/ipfs.md a program that publishes, importing the package by its name", async () => {
  await using node = await FakeNode.start();
  const [program] = blocksOf("docs/ipfs.md").filter(({ language }) => language === "ts");
  const code = program!.text.replace("http://127.0.0.1:5001", node.url).replaceAll("services/", "examples/");
  expect(code).toContain('from "@mesg/compile-action"');
  const printed = await runProgram(`${code}console.log(publication.isProved);`, cwd);
  expect(printed).toBe("true\n");
  expect([...node.pins]).toHaveLength(1);
});

describe("documents use existing commands and options", async () => {
  const commands = new Map<string, Command>();
  const listed = await Promise.all(Object.values(COMMANDS).map(loadCommand));
  for (const command of [...listed, completion as unknown as Command]) {
    commands.set(command.name, { ...command, options: { ...command.options, ...COMMON_OPTIONS } });
  }
  const found = await Promise.all(["docs", "examples"].map((folder) => readdir(folder, { recursive: true })));
  const files = [
    "README.md",
    ...found.flatMap((names, index) => names.map((name) => join(["docs", "examples"][index]!, name))),
  ];
  const documents = files.filter((file) => /\.(?:md|yml)$/.test(file));
  const optionsIn = (words: readonly string[]) => words.flatMap((word) => /^--(\w[\w-]*)/.exec(word)?.[1] ?? []);

  test("finds commands in the documents", () => {
    expect(documents.flatMap(callsIn).length).toBeGreaterThan(8);
    expect(commands.size).toBeGreaterThan(7);
  });

  test.each(documents)("in %s", (file) => {
    for (const [name = "", ...words] of callsIn(file)) {
      if (name.startsWith("-")) continue;
      expect([...commands.keys()]).toContain(name);
      expect(Object.keys(commands.get(name)!.options)).toEqual(expect.arrayContaining(optionsIn(words)));
    }
    const spans = [...readFileSync(file, "utf8").matchAll(/`(--[\w-]+(?: [^`]*)?)`/g)].map(([, span]) => span!);
    const known = [...commands.values()].flatMap(({ options }) => Object.keys(options));
    expect(known).toEqual(expect.arrayContaining(optionsIn(spans)));
  });
});
