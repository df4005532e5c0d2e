// Makes docs/rules.md of the table of rules. The table is TypeScript without imports, which Node 20 cannot load as it is.
import { readFile } from "node:fs/promises";
import ts from "typescript";

const INTRO = `# What breaks, and what does not

\`mesg-compile diff\` gives every change one of these rules. This page is generated from \`src/diff/rules.ts\`: run
\`npm run generate\` after a change there.

| severity | what it means to those who call the tasks and listen to the events |
|---|---|
| breaking | something that worked for them may fail now |
| compatible | the interface changed, and what worked goes on working |
| operational | how the service runs changed, not its interface |
| cosmetic | words and order |

**The principle.** At run time an Engine checks data against the declared parameters and ignores keys that are not declared
(0.10 to 0.26, one recipe). Both sides send only declared keys. So an input breaks callers when some value that was
accepted is refused now; an output or an event's data breaks those who read it when some value that could not come can come
now, or when a declared key is gone. Fields of objects follow the same rules, at any depth.

**What is compared.** Two versions that are valid. When there was no service before, or none that is valid, everything counts
as new and nothing breaks: the change may be the one that repairs it.

**Waivers.** A break can be accepted in writing, in \`.mesg-compile.yml\` beside mesg.yml, which is no part of the service's
source. The report shows the break with its reason, and whether the waiver came with the very change that it accepts. One
that expired, or that accepts nothing, is reported.

\`\`\`yaml
waivers:
  - rule: required-input-added
    path: task send > input cc    # as the report shows it, or its JSON pointer
    reason: all callers are ours, and are changed with it
    expires: 2026-12-31           # the last day, in UTC
\`\`\`
`;

/** The text of docs/rules.md. */
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
  return `${INTRO}\n| rule | severity | change |\n|---|---|---|\n${rows.join("\n")}\n\n${rules.join("\n")}`;
}
