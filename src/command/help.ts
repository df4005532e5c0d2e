import type { Command, Option, Options } from "./command.ts";

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  help: { type: "boolean", short: "h", summary: "show this help" },
  version: { type: "boolean", summary: "show the version of mesg-compile" },
  quiet: { type: "boolean", summary: "say nothing on stderr but warnings and errors" },
} as const satisfies Options;

/** The help of one command. */
export function helpOf(command: Command<Options>): string {
  const options = Object.entries<Options[string]>({ ...command.options, ...COMMON_OPTIONS }).map(
    ([name, option]) =>
      [`${nameOf(name, option)}${option.type === "string" ? ` ${option.value ?? "VALUE"}` : ""}`, option] as const,
  );
  const width = Math.max(...options.map(([left]) => left.length));
  return [
    `Usage: mesg-compile ${command.name} ${command.synopsis}`.trimEnd(),
    "",
    command.summary,
    ...(command.description === undefined ? [] : ["", command.description.trim()]),
    "",
    "Options:",
    ...options.map(
      ([left, option]) => `  ${left.padEnd(width)}  ${option.summary}${option.multiple ? "; repeatable" : ""}`,
    ),
    "",
    "Exit codes: 0 fine, 1 the answer is no, 2 wrong usage, 3 the surroundings failed.",
    "",
  ].join("\n");
}

function nameOf(name: string, { short }: Option): string {
  return short === undefined ? `--${name}` : `-${short}, --${name}`;
}
