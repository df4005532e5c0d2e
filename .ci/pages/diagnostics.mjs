// Updates docs/diagnostics.md: the sentence of each rule, a table of all rules, and the output of each example.
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { diagnose, sectionsIn } from "./examples.mjs";

register("./typescript-loader.mjs", import.meta.url);
const compile = await import("../../src/compile/mod.ts");
const waivers = await import("../../src/waivers/mod.ts");
const { diagnosticsToText } = await import("../../src/report/mod.ts");

const PAGE = "docs/diagnostics.md";
const [BEGIN, END] = ["<!-- rules: generated -->", "<!-- end of rules -->"];

/** A mistake in a page that only its author can correct. */
export class PageError extends Error {}

/**
 * Returns the text of docs/diagnostics.md with its generated parts updated.
 *
 * @throws {PageError} for a missing, misplaced or superfluous section.
 */
export async function diagnosticsPage() {
  const page = await readFile(PAGE, "utf8");
  const sections = sectionsIn(page);
  const [rules, described] = [Object.keys(compile.DIAGNOSTIC_RULES), sections.map(({ rule }) => rule)];
  const wrong = [
    ...rules
      .filter((rule) => !described.includes(rule))
      .map((rule) => `add a section "### ${rule}" to its group, sorted by name`),
    ...described
      .filter((rule, index) => !rules.includes(rule) || described.indexOf(rule) !== index)
      .map((rule) => `remove the section "### ${rule}": there is no such rule, or it has another section`),
    ...sections
      .filter(({ rule, group }, index) => sections[index - 1]?.group === group && rule < sections[index - 1].rule)
      .map(({ rule, group }) => `move the section "### ${rule}": those of "${group}" are sorted by name`),
  ];
  if (wrong.length > 0) throw new PageError(`${PAGE}: ${wrong.join("; ")}`);
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  const head = `${page.slice(0, before + BEGIN.length)}\n\n${tableOf(sections)}\n\n`;
  return `${head}${await renewed(page.slice(after), sections)}`;
}

function tableOf(sections) {
  const rows = sections.map(({ rule, examples }) => {
    const severity = { Rejected: "error", Reported: "warning" }[examples[0]?.verdict] ?? "";
    return `| [\`${rule}\`](#${rule}) | ${severity} | ${compile.DIAGNOSTIC_RULES[rule]} |`;
  });
  return ["| rule | | what a valid file is |", "|---|---|---|", ...rows].join("\n");
}

/** Returns the sections, each with its rule's sentence and the output of each example that has diagnostics. */
async function renewed(text, sections) {
  const plain = text.replaceAll(/^> .*\n\n/gm, "").replaceAll(/^```text\n[\s\S]*?^```\n\n?/gm, "");
  const parts = plain.split(/^(?=### )/m);
  const written = sections.map(async ({ rule, examples }, index) => {
    const shown = examples.filter(({ verdict }) => verdict !== "Accepted");
    const outputs = await Promise.all(shown.map(outputOf));
    const sentence = compile.DIAGNOSTIC_RULES[rule];
    const part = parts[index + 1].replace("\n\n", () => `\n\n> ${sentence[0].toUpperCase()}${sentence.slice(1)}.\n\n`);
    return part.replaceAll(
      /^(?:Rejected|Reported).*:\n\n```\w+\n[\s\S]*?\n```\n/gm,
      (block) => `${block}\n${outputs.shift()}`,
    );
  });
  return [parts[0], ...(await Promise.all(written))].join("");
}

async function outputOf(example) {
  const { file, diagnostics } = await diagnose(example, { ...compile, ...waivers });
  return `\`\`\`text\n${diagnosticsToText(diagnostics, { texts: new Map([[file, example.text]]) })}\`\`\`\n`;
}
