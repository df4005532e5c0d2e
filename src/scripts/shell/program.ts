import { processEnvironment, programHelp, runCommand, suggest } from "../../command/mod.ts";
import { type CommandEntry, loadCommand } from "./commands.ts";

/** The words that a command line can begin with. */
export interface Program {
  readonly commands: { readonly [name: string]: CommandEntry };
  /** Words that the program handles itself. */
  readonly answers: readonly string[];
}

/**
 * Runs the command that the arguments name, or reports an unknown command.
 *
 * @returns The exit code.
 */
export async function runProgram(args: readonly string[], { commands, answers }: Program): Promise<number> {
  const environment = processEnvironment(args);
  const [name = "", ...rest] = args;
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry !== undefined) return await runCommand(await loadCommand(entry), rest, environment);
  const known = [...Object.keys(commands), ...answers];
  const found =
    name === ""
      ? `none\n\n${programHelp(commands, environment.stderr)}`
      : `${JSON.stringify(name)}\n  hint: ${optionsFirst(args, commands) ?? suggest(name, known, "mesg-compile --help")}\n`;
  await environment.stderr.write(`mesg-compile: expected a command, found ${found}`);
  return 2;
}

/** The advice for options in front of the command; undefined if no command follows them. */
function optionsFirst(args: readonly string[], commands: Program["commands"]): string | undefined {
  const [option = ""] = args[0]?.split("=") ?? [];
  const command = args.find((arg) => Object.hasOwn(commands, arg));
  if (!option.startsWith("-") || command === undefined) return undefined;
  return `options come after the command: mesg-compile ${command} ${option} …`;
}
