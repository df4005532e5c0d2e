#!/usr/bin/env -S deno run --allow-read --allow-env
/**
 * Prints the completion of the command line for a shell.
 *
 * @module
 */
import {
  bashCompletion,
  COMMON_OPTIONS,
  type CompletedCommand,
  completedCommand,
  defineCommand,
  fishCompletion,
  RESULT_OPTIONS,
  runAsMain,
  suggest,
  zshCompletion,
} from "../../command/mod.ts";
import { MesgError } from "../../core/mod.ts";
import { RELEASES } from "../../definition/mod.ts";
import { COMMANDS, loadCommand } from "./commands.ts";

const PROGRAM = "mesg-compile";

const SHELLS: { readonly [shell: string]: (program: string, commands: readonly CompletedCommand[]) => string } = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export const command = defineCommand({
  name: "completion",
  synopsis: "bash|zsh|fish",
  summary: "print the completion of commands and options for a shell",
  description: `Prints a script for the shell to evaluate, generated from the commands and options. If the program has another name
than ${PROGRAM}, define an alias.`,
  examples: [
    "echo 'eval \"$(mesg-compile completion bash)\"' >> ~/.bashrc",
    "echo 'source <(mesg-compile completion zsh)' >> ~/.zshrc",
    "mesg-compile completion fish > ~/.config/fish/completions/mesg-compile.fish",
  ],
  positionals: [1, 1],
  options: { out: RESULT_OPTIONS.out },
  async run({ positionals, stdout }) {
    const [shell = ""] = positionals;
    const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
    if (write === undefined) {
      const known = Object.keys(SHELLS);
      throw new MesgError("usage", `expected ${known.join("|")}, found ${JSON.stringify(shell)}`, {
        hint: suggest(shell, known, `${PROGRAM} completion --help`),
      });
    }
    await stdout.write(write(PROGRAM, await completedCommands()));
    return 0;
  },
});

/** Releases are offered, but other forms are accepted: `0.11.0`. */
const OFFERED = { "engine-version": RELEASES, to: RELEASES };

async function completedCommands(): Promise<CompletedCommand[]> {
  const commands = await Promise.all(Object.values(COMMANDS).map(loadCommand));
  const words: { readonly [name: string]: readonly string[] } = { marketplace: ["show"] };
  return [
    ...commands.map((it) => completedCommand(it, { ...it.options, ...COMMON_OPTIONS }, OFFERED, words[it.name])),
    completedCommand(command, { ...command.options, ...COMMON_OPTIONS }, OFFERED, Object.keys(SHELLS)),
  ];
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
