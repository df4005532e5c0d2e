// Generates docs/rules.md from the table of rules, which is transpiled first: Node 20 cannot load TypeScript.
import { readFile } from "node:fs/promises";
import ts from "typescript";

const INTRO = `# Rules of the diff

<!-- Generated from src/diff/rules.ts; after changing it, run npm run generate. -->

\`mesg-compile diff\` assigns one of these rules to every change of a service. Changes of a process have
[rules of their own](#rules-of-processes).

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

A waiver in \`.mesg-compile.yml\` next to mesg.yml accepts a breaking change in writing. All four keys are required. The
file is not part of the service's source. The report shows the change with the reason of its waiver, and whether the
waiver is part of the same change. Expired and unused waivers are reported.

\`\`\`yaml
waivers:
  - rule: required-input-added
    path: task send > input cc    # as the report shows it, or its JSON pointer
    reason: all callers are ours and change with it
    expires: 2026-12-31           # the last day, in UTC
\`\`\`
`;

const PROCESSES = `## Rules of processes

A change of a process breaks no caller, so \`diff\` exits with 0 and needs no waiver. A change of severity *behavior* means
that the process runs differently; after a *cosmetic* one only its hash differs. Whether a change of a service breaks a
process is checked by [\`validate\`](process.md#what-is-checked), and by the action.
`;

/** Returns the text of docs/rules.md. */
export async function rulesPage() {
  const { RULES } = await load("src/diff/rules.ts");
  const { PROCESS_CHANGES } = await load("src/diff/process/rules.ts");
  const rows = Object.entries(RULES).map(
    ([id, { severity, title }]) => `| [\`${id}\`](#${id}) | ${severity} | ${title} |`,
  );
  const rules = Object.entries(RULES).map(([id, { severity, title, explanation, example }]) => {
    const [before, after] = example.map((text) => `\`\`\`${text.startsWith("{") ? "json" : "yaml"}\n${text}\n\`\`\``);
    return `## ${id}\n\n**${title}** · ${severity}\n\n${explanation}\n\nBefore:\n\n${before}\n\nAfter:\n\n${after}\n`;
  });
  const ofProcesses = Object.entries(PROCESS_CHANGES).map(
    ([id, { severity, title, explanation }]) => `| \`${id}\` | ${severity} | ${capital(title)} | ${explanation} |`,
  );
  return [
    INTRO,
    table("| rule | severity | change |", rows, "## All rules\n\n"),
    ...rules,
    PROCESSES,
    table("| rule | severity | change | effect |", ofProcesses),
  ].join("\n");
}

function table(head, rows, before = "") {
  return `${before}${head}\n${head.replace(/[^|]+/g, "---")}\n${rows.join("\n")}\n`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

async function load(file) {
  const { outputText } = ts.transpileModule(await readFile(file, "utf8"), {
    compilerOptions: { module: "esnext", target: "es2022" },
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`);
}
