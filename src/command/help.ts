import { pageAddress, painter, type Style, wrapText } from "../core/mod.ts";
import type { Command, Option, Options } from "./command.ts";

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  quiet: { type: "boolean", group: "Common", summary: "write only warnings and errors to stderr" },
  color: {
    type: "string",
    value: "WHEN",
    values: ["auto", "always", "never"],
    group: "Common",
    summary: "color output: auto (on a terminal, see NO_COLOR and FORCE_COLOR), always or never",
  },
  help: { type: "boolean", short: "h", group: "Common", summary: "show this help" },
  version: { type: "boolean", group: "Common", summary: "show the version of mesg-compile" },
} as const satisfies Options;

/** The exit codes of every command. */
export const EXIT_CODES =
  "0 success; 1 no (invalid, breaking, refused); 2 wrong usage; 3 environment failure (network, disk).";

/** Width of the help in columns. */
const WIDTH = 80;
/** Width of an option's name and value in columns; after a longer one, its summary is on the next line. */
const NAMES = 26;

/** Returns the help of one command: usage, description, options in groups, examples, and related pages. */
export function helpOf(command: Command<Options>, style: Style = {}): string {
  const paint = painter(style);
  const { name, synopsis, summary, description = "", examples = [], pages = [], exitCodes = EXIT_CODES } = command;
  const paragraphs = description.trim() === "" ? [] : description.trim().split(/\n{2,}/);
  const sections = [
    ...groupsOf({ ...command.options, ...COMMON_OPTIONS }).map(([title, lines]) => ({ title, lines })),
    { title: "Examples", lines: examples.flatMap(exampleLines) },
    { title: "Exit codes", lines: wrapText(exitCodes, WIDTH - 2).map((line) => `  ${line}`) },
    { title: "Learn more", lines: ["docs/cli.md", ...pages].map((page) => `  ${pageAddress(page)}`) },
  ];
  return [
    `${paint("bold", "Usage:")} ${wrapText(`mesg-compile ${name} ${synopsis}`.trimEnd(), WIDTH - 9).join("\n         ")}`,
    "",
    ...wrapText(sentence(summary), WIDTH),
    ...paragraphs.flatMap((text) => ["", ...wrapText(text.replaceAll("\n", " "), WIDTH)]),
    ...sections.flatMap(({ title, lines }) => (lines.length === 0 ? [] : ["", paint("bold", `${title}:`), ...lines])),
    "",
  ].join("\n");
}

/** A longer example continues on the next line, as a shell reads it. */
function exampleLines(example: string): string[] {
  const lines: string[] = [];
  let line = "  $";
  for (const part of example.split(/ (?=--|"?git:)/)) {
    // Two characters for the backslash.
    if (line.length + 1 + part.length > WIDTH - 2) {
      lines.push(`${line} \\`);
      line = "   ";
    }
    line += ` ${part}`;
  }
  return [...lines, line];
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}

/** Groups the options by heading, in order of first appearance; common ones come last. */
export function groupsOf(options: Options): [title: string, lines: string[]][] {
  const groups = new Map<string, string[]>();
  for (const [name, option] of Object.entries(options)) {
    const { group } = option;
    const title = group === undefined ? "Options" : `${group} options`;
    groups.set(title, [...(groups.get(title) ?? []), ...linesOf(name, option)]);
  }
  return [...groups].sort(([a], [b]) => Number(a === COMMON) - Number(b === COMMON));
}

const COMMON = "Common options";

function linesOf(name: string, option: Option): string[] {
  const left = nameOf(name, option).padEnd(NAMES);
  const summary = `${option.summary}${option.multiple ? "; repeatable" : ""}`;
  const right = wrapText(summary, WIDTH - NAMES - 4);
  const indent = " ".repeat(NAMES + 4);
  if (left.length > NAMES) return [`  ${left}`, ...right.map((line) => `${indent}${line}`)];
  return right.map((line, index) => (index === 0 ? `  ${left}  ${line}` : `${indent}${line}`));
}

/** Returns an option as the help shows it: `-o, --out FILE`. */
export function nameOf(name: string, { short, type, value = "VALUE" }: Option): string {
  return `${short === undefined ? "    " : `-${short}, `}--${name}${type === "string" ? ` ${value}` : ""}`;
}

/** A command in the program's help. */
interface Listed {
  readonly group: string;
  readonly summary: string;
}

/** Returns the help of the program: its commands in groups. */
export function programHelp(commands: { readonly [name: string]: Listed }, style: Style = {}): string {
  const paint = painter(style);
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  const groups = [...new Set(names.map((name) => commands[name]!.group))];
  return [
    `${paint("bold", "Usage:")} mesg-compile COMMAND [ARGUMENTS] [OPTIONS]`,
    "",
    "From a MESG service's folder to its definition, its hash, and an Engine.",
    ...groups.flatMap((group) => [
      "",
      paint("bold", `${group}:`),
      ...names
        .filter((name) => commands[name]!.group === group)
        .flatMap((name) => rowOf(name.padEnd(width), commands[name]!.summary)),
    ]),
    "",
    paint("bold", "Examples:"),
    "  $ mesg-compile validate services/*",
    "  $ mesg-compile diff git:main .",
    "  $ mesg-compile deploy --local",
    "",
    paint("bold", "Learn more:"),
    "  mesg-compile COMMAND --help describes a command.",
    `  ${pageAddress("docs/cli.md")} describes all.`,
    "  Results go to stdout, everything else to stderr.",
    "",
  ].join("\n");
}

function rowOf(left: string, text: string): string[] {
  const lines = wrapText(text, WIDTH - left.length - 4);
  return lines.map((line, index) => `  ${index === 0 ? left : " ".repeat(left.length)}  ${line}`);
}
