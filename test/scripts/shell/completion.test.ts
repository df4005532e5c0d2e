import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS, loadCommand } from "../../../src/scripts/shell/commands.ts";
import { command as completion } from "../../../src/scripts/shell/completion.ts";
import { call } from "../../command/call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "completion-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

function isThere(shell: string): boolean {
  try {
    execFileSync(shell, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Asks a real shell for the completions of a line, whose last word is being typed. */
const SHELLS: { readonly [shell: string]: (words: readonly string[]) => string[] } = {
  bash: (words) => {
    const program = `. ${ROOT}/bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _mesg_compile; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["--norc", "-c", program, "bash", ...words], { encoding: "utf8" }).split("\n");
  },
  fish: (words) => {
    const program = `source ${ROOT}/fish; complete -C ${JSON.stringify(words.join(" "))}`;
    const env = { ...process.env, HOME: ROOT, XDG_CONFIG_HOME: ROOT };
    return execFileSync("fish", ["--no-config", "-c", program], { encoding: "utf8", env })
      .split("\n")
      .map((line) => line.split("\t")[0]!);
  },
};

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    writeFileSync(join(ROOT, shell), (await call(completion, [shell])).bytes);
  }
});

describe.each(Object.keys(SHELLS))("%s", (shell) => {
  test.skipIf(!isThere(shell)).each([
    [["mesg-compile", "val"], ["validate"], ["compile"]],
    [["mesg-compile", "compile", "--f"], ["--format"], ["--tar"]],
    [["mesg-compile", "compile", "--format", ""], ["json", "amino"], ["sarif"]],
    [["mesg-compile", "validate", "--format", "s"], ["sarif"], ["json"]],
    [["mesg-compile", "diff", "--color", ""], ["auto", "always", "never"], []],
    [["mesg-compile", "hash", "--engine-version", "0.2"], ["0.20", "0.26"], ["0.11"]],
    [["mesg-compile", "deploy", "--engine-version", "a"], ["auto"], ["0.11"]],
    [["mesg-compile", "completion", ""], ["bash", "zsh", "fish"], []],
  ])("completes %j", (words, expected, absent) => {
    const found = SHELLS[shell]!(words);
    expect(found).toEqual(expect.arrayContaining(expected));
    for (const word of absent) expect(found).not.toContain(word);
  });
});

test("offers auto as a release only where it is accepted", async () => {
  const rows: { command: string; isOffered: boolean; isAccepted: boolean }[] = [];
  for (const [name, entry] of Object.entries(COMMANDS)) {
    const command = await loadCommand(entry);
    const release = command.options["engine-version"];
    // publish reads it only after it reached a Marketplace.
    if (release === undefined || name === "publish") continue;
    const file = join(ROOT, "service.json");
    writeFileSync(file, '{"name": "a", "sid": "a", "source": "QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn"}');
    const args = name === "diff" ? [file, file] : command.positionals[1] === 0 ? [] : [file];
    const { stderr } = await call(command, [...args, "--engine-version", "auto"]);
    const isAccepted = !stderr.includes("expected an Engine release");
    rows.push({ command: name, isOffered: release.offers?.includes("auto") ?? false, isAccepted });
  }
  expect(rows.filter(({ isOffered, isAccepted }) => isOffered !== isAccepted)).toEqual([]);
  expect(rows.filter(({ isOffered }) => isOffered).map(({ command }) => command)).toContain("deploy");
});

test.skipIf(!isThere("zsh"))("loads in zsh", () => {
  const program = `autoload -Uz compinit && compinit -u -D; source ${ROOT}/zsh; whence -w _mesg_compile; print $_comps[mesg-compile]`;
  const shown = execFileSync("zsh", ["-f", "-c", program], { encoding: "utf8", env: { ...process.env, HOME: ROOT } });
  expect(shown).toBe("_mesg_compile: function\n_mesg_compile\n");
});

test("rejects any other shell, and suggests the intended one", async () => {
  const { code, stderr } = await call(completion, ["bsh"]);
  expect(code).toBe(2);
  expect(stderr).toContain('expected bash|zsh|fish, found "bsh"\n  hint: did you mean bash?');
});
