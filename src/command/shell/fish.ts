import type { CompletedCommand, CompletedOption } from "./model.ts";

/** Returns the completion of a program for fish 3 and newer. */
export function fishCompletion(program: string, commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const lines = commands.flatMap(({ name, summary, options, words }) => [
    `complete -c ${program} -n '__fish_use_subcommand' -f -a ${name} -d ${quoted(summary)}`,
    ...(words.length === 0
      ? []
      : [`complete -c ${program} -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(words.join(" "))}`]),
    ...options.map((option) => `complete -c ${program} -n '__fish_seen_subcommand_from ${name}' ${partsOf(option)}`),
  ]);
  return `# ${program} completion for fish: ${program} completion fish | source
# ${names}
${lines.join("\n")}
`;
}

function partsOf({ name, short, summary, value, words }: CompletedOption): string {
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(value === undefined ? [] : words.length > 0 ? [`-x -a ${quoted(words.join(" "))}`] : ["-r"]),
    `-d ${quoted(summary)}`,
  ].join(" ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
