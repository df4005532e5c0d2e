import { readdirSync, readFileSync } from "node:fs";
import { wordsOf } from "../documents.ts";

/** A command on a page. */
export interface ShownCommand {
  /** `docs/ipfs.md:7`. */
  readonly place: string;
  readonly line: string;
}

/** The shell lines of a page: in blocks of sh and console, and indented by four spaces. */
export function commandsIn(page: string): ShownCommand[] {
  const commands: ShownCommand[] = [];
  let language: string | undefined;
  let begun: ShownCommand | undefined;
  for (const [index, text] of readFileSync(page, "utf8").split("\n").entries()) {
    const fence = /^ *```(\w*)/.exec(text);
    if (fence !== null) {
      language = language === undefined ? fence[1]! : undefined;
      continue;
    }
    const isIndented = language === undefined && /^ {4}(?:mesg-compile|npm|npx|node|[A-Z_]+=\S+ n?px) /.test(text);
    if (language !== "sh" && language !== "console" && !isIndented) continue;
    if (language === "console" && !text.startsWith("$ ")) continue;
    const line = `${begun?.line ?? ""}${text.trim().replace(/^\$ /, "")}`;
    const shown = { place: begun?.place ?? `${page}:${index + 1}`, line };
    begun = line.endsWith("\\") ? { ...shown, line: line.slice(0, -1) } : undefined;
    if (begun === undefined && line !== "" && !line.startsWith("#")) commands.push(shown);
  }
  return commands;
}

/** The arguments of a call of mesg-compile, with globs expanded in the working directory; undefined for other programs. */
export function argumentsOf(line: string): string[] | undefined {
  const call = /^(?:mesg-compile|node dist\/cli\/index\.js) (.*)$/.exec(line);
  if (call === null) return undefined;
  return wordsOf(call[1]!).flatMap((word) => {
    if (!word.endsWith("/*")) return [word];
    const folder = word.slice(0, -2);
    return readdirSync(folder).map((name) => `${folder}/${name}`);
  });
}
