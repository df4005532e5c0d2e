// Generates the list of commands in docs/cli.md from the tables of commands and options.
import { readFile } from "node:fs/promises";
import { register } from "node:module";

register("./typescript-loader.mjs", import.meta.url);
const { COMMANDS, loadCommand } = await import("../../src/scripts/shell/commands.ts");
const { command: completion } = await import("../../src/scripts/shell/completion.ts");

const PAGE = "docs/cli.md";
const [BEGIN, END] = ["<!-- commands: generated -->", "<!-- end of commands -->"];

/** Returns the text of docs/cli.md with its generated part updated. */
export async function cliPage() {
  const text = await readFile(PAGE, "utf8");
  const [before, after] = [text.split(BEGIN)[0], text.split(END)[1]];
  if (after === undefined) throw new Error(`${PAGE} lacks ${BEGIN} or ${END}`);
  const commands = [...(await Promise.all(Object.values(COMMANDS).map(loadCommand))), completion];
  const rows = commands.map(({ name, summary }) => `| [\`${name}\`](#${name}) | ${cell(summary)} |`);
  const list = ["| command | what it does |", "|---|---|", ...rows].join("\n");
  return `${before}${BEGIN}\n\n${list}\n\n${commands.map(sectionOf).join("\n")}\n${END}${after}`;
}

function sectionOf({ name, synopsis, summary, description = "", examples = [], options, exitCodes, json }) {
  const parts = [
    `### ${name}`,
    `${summary[0].toUpperCase()}${summary.slice(1)}.`,
    `\`\`\`text\n${`mesg-compile ${name} ${synopsis}`.trimEnd()}\n\`\`\``,
    // A line that begins with - would become a list item.
    ...(description === "" ? [] : [description.trim().replaceAll(/(?<!\n)\n(?!\n)/g, " ")]),
    ...(examples.length === 0 ? [] : [`\`\`\`sh\n${examples.join("\n")}\n\`\`\``]),
    ...tablesOf(options),
    ...(exitCodes === undefined ? [] : [`Exit codes: ${exitCodes}`]),
    ...(json === undefined ? [] : [`JSON: ${jsonOf(json)}`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Formats a shape as code; the words after it stay prose. */
function jsonOf(text) {
  const [, shape, words] = /^([[{].*?[\]}])(?=: |, of |; of |; oldest|$)(.*)$/s.exec(text) ?? [];
  return shape === undefined
    ? `${text}.`
    : `\`${shape}\`${words.replace(/\{[^}]*(?:\{[^}]*\})?[^}]*\}/g, (it) => `\`${it}\``)}.`;
}

function tablesOf(options) {
  const groups = new Map();
  for (const [name, option] of Object.entries(options)) {
    const group = option.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), rowOf(name, option)]);
  }
  return [...groups].map(([group, rows]) =>
    [`| ${group === "" ? "option" : `${group} option`} | |`, "|---|---|", ...rows].join("\n"),
  );
}

function rowOf(name, { short, type, value = "VALUE", summary, multiple }) {
  const shown = `${short === undefined ? "" : `-${short}, `}--${name}${type === "string" ? ` ${value}` : ""}`;
  return `| \`${cell(shown)}\` | ${cell(summary)}${multiple ? "; repeatable" : ""} |`;
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
