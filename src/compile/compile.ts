import { type Diagnostic, pointerOf } from "../core/mod.ts";
import { DEFAULT_RELEASE, type Release, type ServiceDefinition } from "../definition/mod.ts";
import { checkLineBreaks, composeYaml, decodeText, Lines, type Problem, toDiagnostics } from "../yaml/mod.ts";
import { type Built, buildDefinition } from "./build.ts";
import { checkFile } from "./file-rules.ts";
import { checkMerges } from "./merge-conflicts.ts";
import { checkRules } from "./rules.ts";
import { checkStructure } from "./structure.ts";

/** The rules of a compilation. */
export type ReleaseRules = Pick<CompileOptions, "release" | "withoutPrices">;

/** Options of a compilation. */
export interface CompileOptions {
  /** The file's name in diagnostics. */
  readonly file?: string;
  /** The Engine release whose rules are checked. */
  readonly release?: Release;
  /** Whether there is a Dockerfile next to the file; true by default. */
  readonly dockerfile?: boolean;
  /** Whether to omit the note that a mesg.yml lacks the prices that Engine 0.26 requires. */
  readonly withoutPrices?: boolean;
}

/** The result of compiling a mesg.yml. */
export interface Compiled {
  /** Left out when there is any error. Its `source` is empty: the file does not name it. */
  readonly definition?: ServiceDefinition;
  /** Errors and warnings, in file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the file, to show its lines; empty when it could not be decoded. */
  readonly text: string;
  /**
   * Finds the location of a part of the definition in the file.
   *
   * @param pointer JSON pointer into the definition's JSON: `/tasks/0/inputs/1/type`.
   */
  locate(pointer: string): Location | undefined;
}

/** A location in the file: a JSON pointer in which entries have keys, and line and column from 1. */
export type Location = Pick<Diagnostic, "pointer" | "line" | "column">;

/**
 * Compiles a mesg.yml into a service definition, without its source. All problems are reported at once.
 *
 * The Engine `release` selects the rules for values. The structure of the file is always checked, and so are the few
 * rules of Engine 0.10's importer that a definition does not show. Engines 0.9 and 0.10 check files, not definitions,
 * with the rules that 0.11 applies to definitions.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * compileService("name: a\ntasks: {t: {}}\n").definition?.tasks[0]?.key; // "t"
 * ```
 */
export function compileService(input: string | Uint8Array, options: CompileOptions = {}): Compiled {
  return openServiceFile(input, options)(options);
}

/** Parses a mesg.yml once. Call the result for each release to compile it for. */
export function openServiceFile(
  input: string | Uint8Array,
  { file = "mesg.yml", dockerfile = true }: Pick<CompileOptions, "file" | "dockerfile"> = {},
): (options: ReleaseRules) => Compiled {
  const { text, problem } = decodeText(typeof input === "string" ? new TextEncoder().encode(input) : input);
  const lines = new Lines(text);
  const finish = (problems: readonly Problem[], built?: Built): Compiled => {
    const diagnostics = toDiagnostics(problems, file, lines);
    const valid = built !== undefined && !diagnostics.some(({ severity }) => severity === "error");
    return {
      ...(valid ? { definition: built.definition } : {}),
      diagnostics,
      text,
      locate: (pointer) => {
        if (built === undefined) return undefined;
        const { path, offset } = built.origins.find(built.definition, pointer);
        return { pointer: pointerOf(path), ...lines.at(offset) };
      },
    };
  };
  const always = (compiled: Compiled) => () => compiled;
  if (problem !== undefined) return always(finish([problem]));
  const { root, problems: reading } = composeYaml(text, lines);
  const problems = [...checkLineBreaks(text), ...reading];
  if (root === undefined) return always(finish(problems.length > 0 ? problems : [EMPTY_FILE]));
  const structural = withoutBroken(checkStructure(root), problems, lines);
  if (root.kind !== "mapping") return always(finish([...problems, ...structural]));
  const files = [...checkFile(root, dockerfile), ...(text.includes("<<") ? checkMerges(root) : [])];
  const built = buildDefinition(root);
  return ({ release = DEFAULT_RELEASE, withoutPrices = false }) => {
    const rules = checkRules(built, release, structural, [...problems, ...files]);
    return finish([...problems, ...structural, ...files, ...notePrices(rules, withoutPrices)], built);
  };
}

/** Adds a note at the first task: a mesg.yml is valid without prices, but Engine 0.26 requires them. */
function notePrices(rules: readonly Problem[], withoutPrices: boolean): Problem[] {
  const others = rules.filter(({ rule }) => rule !== "price-required");
  const first = rules.find(({ rule }) => rule === "price-required");
  if (first === undefined || withoutPrices) return others;
  const message = "a mesg.yml has no prices: Engines since 0.26 require one for every task when the service is created";
  const hint = "set one with --price of compile and deploy, or with the action's input engine-price";
  return [...others, { ...first, severity: "note", message, hint }];
}

/** A syntax error right after a value of the wrong kind is usually the same mistake. */
function withoutBroken<T extends Problem>(structural: readonly T[], reading: readonly Problem[], lines: Lines): T[] {
  const broken = new Set(
    reading.flatMap(({ rule, offset }) => (rule === "yaml-syntax" ? [lines.at(offset).line] : [])),
  );
  return structural.filter(({ rule, offset }) => rule !== "wrong-type" || !broken.has(lines.at(offset).line));
}

const EMPTY_FILE: Problem = {
  severity: "error",
  rule: "empty-file",
  message: "empty file: expected a service",
  path: [],
  offset: 0,
  hint: "start with `name: …`",
};
