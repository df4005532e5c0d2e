// action.yml and the tables of docs/action.md, from the table of the action's inputs and outputs.
import { readFile } from "node:fs/promises";
import ts from "typescript";

const INTERFACE = "src/github/inputs/interface.ts";
const ACTION_DOCS = "docs/action.md";

/** What runners read of the action (action.yml), and the page with the tables that people read, by path. */
export async function actionPages() {
  const files = new Map();
  const source = await readFile(INTERFACE, "utf8");
  const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ES2022 };
  const code = ts.transpileModule(source, { compilerOptions: options }).outputText;
  const { INPUTS, OUTPUTS } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  const rows = (entries, fields) =>
    entries.flatMap(([name, value]) => [`  ${name}:`, ...fields(value).map((field) => `    ${field}`)]);
  const inputs = rows(Object.entries(INPUTS), (row) => [
    `description: ${JSON.stringify(row.description)}`,
    "required: false",
    `default: ${JSON.stringify(row.default)}`,
  ]);
  const outputs = rows(Object.entries(OUTPUTS), (description) => [`description: ${JSON.stringify(description)}`]);
  files.set(
    "action.yml",
    `${[
      `# Generated from ${INTERFACE} by .ci/generate.mjs.`,
      "name: MESG compile",
      "description: Compile MESG services, show on the pull request what a change breaks, and keep their definitions.",
      "author: MESG",
      "branding:",
      "  icon: package",
      "  color: purple",
      "inputs:",
      ...inputs,
      "outputs:",
      ...outputs,
      "runs:",
      "  using: node24",
      "  main: dist/action/index.js",
    ].join("\n")}\n`,
  );
  const cell = (text) => text.replaceAll("|", "\\|");
  const table = (head, lines) =>
    [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const tables = {
    inputs: table(
      ["Input", "Default", "What it is"],
      Object.entries(INPUTS).map(([name, row]) => [
        `\`${name}\``,
        row.default === "" ? "" : `\`${cell(row.default)}\``,
        cell(row.description),
      ]),
    ),
    outputs: table(
      ["Output", "What it is"],
      Object.entries(OUTPUTS).map(([name, description]) => [`\`${name}\``, cell(description)]),
    ),
  };
  let docs = await readFile(ACTION_DOCS, "utf8");
  for (const [name, text] of Object.entries(tables)) {
    const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- end of ${name} -->`];
    const [start, stop] = [docs.indexOf(begin), docs.indexOf(end)];
    if (start === -1 || stop < start) throw new Error(`${ACTION_DOCS}: expected ${begin} and ${end}`);
    docs = `${docs.slice(0, start + begin.length)}\n\n${text}\n\n${docs.slice(stop)}`;
  }
  files.set(ACTION_DOCS, docs);
  return files;
}
