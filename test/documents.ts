import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** A code block in a document. */
export interface Block {
  /** `sh`, `text`, `ts`; empty for a block that is only indented. */
  readonly language: string;
  readonly text: string;
  /** Where it begins: `README.md:6`. */
  readonly place: string;
}

/** The code blocks of a document in order, fenced or indented by four spaces. */
export function blocksOf(file: string): Block[] {
  const blocks: { language: string; lines: string[]; place: string }[] = [];
  let open: "fence" | "indent" | undefined;
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    const fence = /^```(\w*)$/.exec(line);
    const indented = open !== "fence" && line.startsWith("    ");
    if (fence !== null) {
      open = open === "fence" ? undefined : "fence";
      if (open === "fence") blocks.push({ language: fence[1]!, lines: [], place: `${file}:${index + 1}` });
      continue;
    }
    if (indented && open === undefined) blocks.push({ language: "", lines: [], place: `${file}:${index + 1}` });
    if (open !== "fence") open = indented ? "indent" : undefined;
    if (open !== undefined) blocks.at(-1)!.lines.push(open === "indent" ? line.slice(4) : line);
  }
  return blocks.map(({ language, lines, place }) => ({ language, place, text: `${lines.join("\n")}\n` }));
}

/** The calls of the command line in a document, as arguments: in its blocks, and in its sentences. */
export function callsIn(file: string): string[][] {
  const inline = [...readFileSync(file, "utf8").matchAll(/`(mesg-compile [^`]*)`/g)].map(([, code]) => code!);
  const lines = blocksOf(file).flatMap(({ text }) => text.split("\n"));
  return [...lines, ...inline].flatMap((line) => {
    const call = /(?:^|\$ |run: |&& )(?:mesg-compile|node dist\/cli\/index\.js) (.*)$/.exec(line);
    return call === null ? [] : [wordsOf(call[1]!)];
  });
}

/** The words of a shell line, up to a comment, a pipe or a redirection. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  for (const [word] of line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)) {
    if (/^(?:#|\||>|&&|;)/.test(word)) break;
    words.push(word.replaceAll(/["']/g, ""));
  }
  return words;
}

const DENO = resolve("node_modules/deno/bin.cjs");

/** Runs a program of a document in a folder. It imports the package by its name, which resolves to the sources. */
export async function runProgram(code: string, cwd: string): Promise<string> {
  const program = code.replaceAll(/"@mesg\/compile-action(\/\w+)?"/g, (_, folder: string | undefined) =>
    JSON.stringify(pathToFileURL(resolve(`src${folder ?? ""}/mod.ts`)).href),
  );
  // Temporary files may be below /dev, where Deno reads with all permissions only.
  const deno = [DENO, "run", "--no-prompt", "--config", resolve("deno.json"), "--allow-all", "-"];
  const running = promisify(execFile)(process.execPath, deno, { cwd });
  running.child.stdin!.end(program);
  return (await running).stdout;
}
