#!/usr/bin/env node
/**
 * The command line: a table of commands, each loaded when it is called. Help and version need nothing else to be loaded.
 *
 * @module
 */
import { programHelp, stdoutStyle } from "./command/mod.ts";
import { type Style, VERSION } from "./core/mod.ts";
import { COMMANDS as COMMON_COMMANDS, type CommandEntry } from "./scripts/shell/commands.ts";

const COMMANDS: { readonly [name: string]: CommandEntry } = {
  ...COMMON_COMMANDS,
  // It reads the table of commands, so it cannot be a row of it.
  completion: {
    group: "Shell",
    summary: "print the completion of commands and options for a shell",
    load: () => import("./scripts/shell/completion.ts"),
  },
};

const help = (style: Style) => programHelp(COMMANDS, style);

/** Words that the program handles itself. */
const ANSWERS: { readonly [word: string]: (style: Style) => string } = Object.assign(Object.create(null), {
  help,
  "-h": help,
  "--help": help,
  "--version": () => `${VERSION}\n`,
});

const given = process.argv.slice(2);
const [first = "", second = "", ...rest] = given;
// `help COMMAND` and `--help COMMAND` mean `COMMAND --help`.
const asksAboutCommand = ANSWERS[first] === help && /^[^-]/.test(second);
const args = asksAboutCommand ? [second, "--help", ...rest] : given;
const answer = ANSWERS[args[0] ?? ""];
if (answer === undefined) {
  const { runProgram } = await import("./scripts/shell/program.ts");
  process.exitCode = await runProgram(args, { commands: COMMANDS, answers: Object.keys(ANSWERS) });
} else {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that closed the pipe, such as `head`, has read enough.
    process.exitCode = error.code === "EPIPE" ? 0 : 3;
  });
  process.stdout.write(answer(stdoutStyle(args)));
}
