// Generates docs/rules.md from the table of rules, which is transpiled first: Node 20 cannot load TypeScript.
import { readFile } from "node:fs/promises";
import ts from "typescript";

const INTRO = `# Rules of the diff

<!-- Generated from src/diff/rules.ts; after changing it, run npm run generate. -->

\`mesg-compile diff\` assigns one of these rules to every change.

| severity | what it means to task callers and event listeners |
|---|---|
| breaking | calls or listeners that worked may now fail |
| compatible | the interface changed, and existing calls and listeners keep working |
| operational | the way the service runs changed, not its interface |
| cosmetic | descriptions and order changed |

## The principle

At run time an Engine checks data against the declared parameters and ignores undeclared keys (0.10 to 0.26 alike).
Callers and services send only declared keys. A change to an input is breaking when a value that was accepted is now
rejected. A change to an output or an event's data is breaking when readers can receive a value that was impossible
before, or when a declared key is removed. The fields of objects follow the same rules at any depth.

## What is compared

The diff compares two valid versions. If there was no service before, or an invalid one, everything is new and nothing
is breaking: the change may repair the service.

## Waivers

A waiver in \`.mesg-compile.yml\` next to mesg.yml accepts a breaking change in writing. The file is not part of the
service's source. The report shows the change with the reason of its waiver, and whether the waiver is part of the same
change. Expired and unused waivers are reported.

\`\`\`yaml
waivers:
  - rule: required-input-added
    path: task send > input cc    # as the report shows it, or its JSON pointer
    reason: all callers are ours and change with it
    expires: 2026-12-31           # the last day, in UTC
\`\`\`
`;

/** Returns the text of docs/rules.md. */
export async function rulesPage() {
  const source = await readFile("src/diff/rules.ts", "utf8");
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: "esnext", target: "es2022" } });
  const { RULES } = await import(`data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`);
  const rows = Object.entries(RULES).map(
    ([id, { severity, title }]) => `| [\`${id}\`](#${id}) | ${severity} | ${title} |`,
  );
  const rules = Object.entries(RULES).map(([id, { severity, title, explanation, example }]) => {
    const [before, after] = example.map((text) => `\`\`\`${text.startsWith("{") ? "json" : "yaml"}\n${text}\n\`\`\``);
    return `## ${id}\n\n**${title}** · ${severity}\n\n${explanation}\n\nBefore:\n\n${before}\n\nAfter:\n\n${after}\n`;
  });
  return `${INTRO}\n## All rules\n\n| rule | severity | change |\n|---|---|---|\n${rows.join("\n")}\n\n${rules.join("\n")}`;
}
