// Generates action.yml and the tables of docs/action.md from the table of the action's inputs and outputs.
import { readFile } from "node:fs/promises";
import ts from "typescript";

const INTERFACE = "src/github/inputs/interface.ts";
const ACTION_DOCS = "docs/action.md";

/** Returns action.yml and docs/action.md, by path. */
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
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const blocks = {
    inputs: [
      `- uses: mesg/compile-action@v${version}`,
      "  with:",
      ...Object.entries(INPUTS).flatMap(([name, row]) => commented(row.description, `${name}: ${scalar(row.default)}`)),
    ],
    outputs: [
      "outputs:",
      ...Object.entries(OUTPUTS).flatMap(([name, text]) =>
        commented(text, `${name}: \${{ steps.compile.outputs.${name} }}`),
      ),
    ],
  };
  let docs = await readFile(ACTION_DOCS, "utf8");
  for (const [name, lines] of Object.entries(blocks)) {
    const [begin, end] = [`<!-- ${name}: generated -->`, `<!-- end of ${name} -->`];
    const [start, stop] = [docs.indexOf(begin), docs.indexOf(end)];
    if (start === -1 || stop < start) throw new Error(`${ACTION_DOCS}: expected ${begin} and ${end}`);
    docs = `${docs.slice(0, start + begin.length)}\n\n\`\`\`yaml\n${lines.join("\n").trim()}\n\`\`\`\n\n${docs.slice(stop)}`;
  }
  files.set(ACTION_DOCS, docs);
  return files;
}

const WIDTH = 96;

/** Writes a key of a block with its description as comments above it. */
function commented(description, line) {
  const indent = line.includes("steps.compile") ? "  " : "    ";
  const lines = [""];
  for (const word of description.split(" ")) {
    if (lines.at(-1).length + word.length > WIDTH) lines.push("");
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return [...lines.map((text) => `${indent}# ${text}`), `${indent}${line}`, ""];
}

/** Writes a value as YAML; quotes what another reader could take for a number or a boolean. */
function scalar(text) {
  return /^[a-z][\w-]*$/i.test(text) && !/^(?:true|false|yes|no|on|off|null)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
