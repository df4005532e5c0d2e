import { checkLineBreaks, composeYaml, decodeText, Lines, type Problem } from "../../../yaml/mod.ts";
import { type FileValue, PROCESS_YAML, readFileValue } from "./file-value.ts";
import { type ProcessEnv, substituteWith } from "./substitute.ts";

/** How a process file is read. */
export interface ReadProcessFileOptions {
  /** The file's name in diagnostics. */
  readonly file?: string;
  /** The values of `$(env:NAME)`. They appear in no diagnostic. */
  readonly env?: ProcessEnv;
  /** Whether variables may have no value yet: then the process has no definition, and no error either. */
  readonly hasOpenEnv?: boolean;
  /** Called with each variable that is filled in. */
  readonly onVariable?: (name: string, value: string) => void;
}

/** A process file that was read, which can be compiled for several releases. */
export interface ProcessFile {
  /** The file's name in diagnostics. */
  readonly name: string;
  /** The text that was read, to show its lines; empty when it could not be decoded. */
  readonly text: string;
  readonly lines: Lines;
  /** Its values; undefined when the file is empty, or a syntax error makes the rest guesswork. */
  readonly root?: FileValue;
  /** The problems of the YAML. */
  readonly problems: readonly Problem[];
  /** The problems of variables. */
  readonly ofVariables: readonly Problem[];
  /** Whether a variable has no value yet. */
  readonly isOpen: boolean;
  /** The texts that contain the value of a variable, as they were written. */
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Reads a process file as the compilers of all releases do, with the values of variables.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const file = readProcessFile(text, { env: { TOKEN: "…" } });
 * const [old, current] = [await compileProcessFile(file, { release: "0.18" }), await compileProcessFile(file)];
 * ```
 */
export function readProcessFile(input: string | Uint8Array, options: ReadProcessFileOptions = {}): ProcessFile {
  const { file: name = "process.yml", env = {}, hasOpenEnv: mayBeOpen = false } = options;
  const { text, problem } = decodeText(typeof input === "string" ? new TextEncoder().encode(input) : input);
  const lines = new Lines(text);
  const failed = (problems: readonly Problem[]): ProcessFile => {
    return { name, text, lines, problems, ofVariables: [], isOpen: false, written: new Map() };
  };
  const breaks = problem === undefined ? checkLineBreaks(text) : [problem];
  if (breaks.length > 0) return failed(breaks);
  const { root: tree, problems: reading } = composeYaml(text, lines, { process: PROCESS_YAML });
  const problems = reading.flatMap(asProblemOfProcess);
  if (tree === undefined) return failed(problems.length > 0 ? problems : [EMPTY_FILE]);
  if (tree.size > Math.max(MAX_ALIASED_VALUES, text.length)) return failed([TOO_MANY_VALUES]);
  // After such a mistake, the rest of the file is guesswork.
  if (problems.some(({ rule }) => rule === "yaml-syntax")) return failed(problems);

  const variables = new Map<string, string | undefined>();
  const onVariable = (variable: string, value?: string) => void variables.set(variable, value);
  const ofVariables: Problem[] = [];
  const root = readFileValue(tree, substituteWith(env, ofVariables, { isOpen: mayBeOpen, onVariable }));
  for (const [variable, value] of variables) if (value !== undefined) options.onVariable?.(variable, value);
  const isOpen = [...variables.values()].includes(undefined);
  const written = writtenTexts(root);
  return { name, text, lines, root, problems, ofVariables, isOpen, written };
}

/** js-yaml rejects unknown tags, and merges like this project's reader. */
function asProblemOfProcess(problem: Problem): Problem[] {
  if (problem.rule === "merge-order") return [];
  if (problem.rule !== "tag" || problem.severity === "error") return [problem];
  const [name = ""] = /^".*?"/.exec(problem.message) ?? [];
  return [{ ...problem, severity: "error", message: `unknown tag ${name}: the compilers of processes refuse it` }];
}

const EMPTY_FILE: Problem = {
  severity: "error",
  rule: "empty-file",
  message: "expected a process, found an empty file",
  path: [],
  offset: 0,
  hint: "begin with `name: …`, then `steps:`",
};

/** Maximum number of values with aliases expanded: only aliases can make more values than characters. */
const MAX_ALIASED_VALUES = 20_000;
const TOO_MANY_VALUES: Problem = {
  severity: "error",
  rule: "limit",
  message: `expected at most ${MAX_ALIASED_VALUES} values with aliases expanded, found more`,
  path: [],
  offset: 0,
  hint: "use fewer aliases, or split the process",
};

function writtenTexts(root: FileValue): Map<string, string> {
  const written = new Map<string, string>();
  const visit = (value: FileValue): void => {
    if (value.kind === "text" && value.written !== undefined) written.set(value.text, value.written);
    else if (value.kind === "list") value.items.forEach(visit);
    else if (value.kind === "map") for (const item of value.entries.values()) visit(item);
  };
  visit(root);
  return written;
}
