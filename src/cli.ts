#!/usr/bin/env node
/**
 * The command line: a table of commands, each loaded when it is called.
 *
 * @module
 */
import { type Output, processSurroundings, programHelp, runCommand, suggest, VERSION } from "./command/mod.ts";
import { COMMANDS as COMMON_COMMANDS, type CommandEntry, loadCommand } from "./scripts/shell/commands.ts";

const COMMANDS: { readonly [name: string]: CommandEntry } = {
  ...COMMON_COMMANDS,
  // It reads the table, so it is no part of it.
  completion: {
    group: "Shell",
    summary: "print the completion of commands and options for a shell",
    load: () => import("./scripts/shell/completion.ts"),
  },
};

/** What can be asked of the program itself. */
const ANSWERS: { readonly [word: string]: (output: Output) => string } = Object.assign(Object.create(null), {
  help,
  "-h": help,
  "--help": help,
  "--version": () => `${VERSION}\n`,
});

async function main(args: readonly string[]): Promise<number> {
  const surroundings = processSurroundings(args);
  const asksAbout = args[0] === "help" && args.length === 2;
  const [name = "", ...rest] = asksAbout ? [args[1]!, "--help"] : args;
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry !== undefined) return await runCommand(await loadCommand(entry), rest, surroundings);
  const answer = ANSWERS[name]?.(surroundings.stdout);
  if (answer !== undefined) {
    await surroundings.stdout.write(answer);
    return 0;
  }
  const known = [...Object.keys(COMMANDS), ...Object.keys(ANSWERS)];
  const found =
    name === ""
      ? `none\n\n${help(surroundings.stderr)}`
      : `${JSON.stringify(name)}\n  hint: ${suggest(name, known, "mesg-compile --help")}\n`;
  await surroundings.stderr.write(`mesg-compile: expected a command, found ${found}`);
  return 2;
}

function help(output: Output): string {
  return programHelp(COMMANDS, output);
}

process.exitCode = await main(process.argv.slice(2));
