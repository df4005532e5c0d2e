import { type Diagnostic, pointerOf } from "../../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, type ProcessDefinition, type Release } from "../../definition/mod.ts";
import { checkLineBreaks, composeYaml, decodeText, Lines, type Problem, quote, toDiagnostics } from "../../yaml/mod.ts";
import type { Location } from "../compile.ts";
import { buildProcess, stepsOf } from "./build-process.ts";
import type { Show } from "./check/advice.ts";
import { ProcessReport } from "./check/report.ts";
import { checkSecrets } from "./check/secret-variables.ts";
import { checkProcessStructure } from "./check/structure.ts";
import { checkDefinition } from "./check-definition.ts";
import { compilerOf, type ProcessCompiler } from "./compilers.ts";
import { type FileValue, PROCESS_YAML, readFileValue } from "./file/file-value.ts";
import { type ProcessEnv, substituteWith } from "./file/substitute.ts";
import { type InstanceFinder, resolveInstances, type StepInstance } from "./instances.ts";
import type { ProcessPlaces } from "./process-places.ts";

/** How a process file is compiled. */
export interface CompileProcessOptions {
  /** The file's name in diagnostics. */
  readonly file?: string;
  /** The Engine release whose compiler and rules apply. */
  readonly release?: Release;
  /** The original compiler to imitate; by default the newest for that release. */
  readonly compiler?: ProcessCompiler;
  /** The values of `$(env:NAME)`. They appear in no diagnostic. */
  readonly env?: ProcessEnv;
  /** Whether variables may have no value yet: then the process has no definition, and no error either. */
  readonly hasOpenEnv?: boolean;
  /** Finds the service and the hash of instances; without it, inline instances have no hash. */
  readonly instances?: InstanceFinder;
}

/** The result of compiling a process file. */
export interface CompiledProcess {
  /** Left out when there is any error, or an instance with an unknown hash. */
  readonly definition?: ProcessDefinition;
  /** Errors and warnings, in file order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text that was read, to show its lines; empty when it could not be decoded. */
  readonly text: string;
  /** The process as far as it could be built, errors or not. */
  readonly draft?: ProcessDefinition;
  /**
   * The draft with `$(env:NAME)` in place of the values of variables, for public output. Equal to the draft where it
   * contains no such value.
   */
  readonly written?: ProcessDefinition;
  /** What is known about the instances of nodes, by node key. */
  readonly nodes: ReadonlyMap<string, StepInstance>;
  /**
   * Returns the location of a part of the process.
   *
   * @param pointer JSON pointer into {@linkcode ProcessDefinition}: `/nodes/0/eventKey`.
   */
  locate(pointer: string): Location | undefined;
}

/**
 * Compiles a process file into its definition, as the original compiler for a release did. All problems are reported at
 * once, including what the Engine would accept but never run.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const { definition, diagnostics } = await compileProcess(text, { release: "0.20", env: { TOKEN: "…" } });
 * ```
 */
export async function compileProcess(
  input: string | Uint8Array,
  options: CompileProcessOptions = {},
): Promise<CompiledProcess> {
  const { file = "process.yml", release = DEFAULT_PROCESS_RELEASE, env = {}, instances, hasOpenEnv = false } = options;
  const compiler = options.compiler ?? compilerOf(release);
  const { text, problem } = decodeText(typeof input === "string" ? new TextEncoder().encode(input) : input);
  const lines = new Lines(text);
  const failed = (problems: readonly Problem[]): CompiledProcess => ({
    diagnostics: toDiagnostics(problems, file, lines),
    text,
    nodes: new Map(),
    locate: () => undefined,
  });
  const breaks = problem === undefined ? checkLineBreaks(text) : [problem];
  if (breaks.length > 0) return failed(breaks);
  const { root: tree, problems: reading } = composeYaml(text, lines, { process: PROCESS_YAML });
  const problems = reading.flatMap(asProblemOfProcess);
  if (tree === undefined) return failed(problems.length > 0 ? problems : [EMPTY_FILE]);
  if (tree.size > Math.max(MAX_ALIASED_VALUES, text.length)) return failed([TOO_MANY_VALUES]);
  // After such a mistake, the rest of the file is guesswork.
  if (problems.some(({ rule }) => rule === "yaml-syntax")) return failed(problems);

  const report = new ProcessReport();
  let isOpen = false;
  const onMissing = () => {
    isOpen = true;
  };
  const substitute = substituteWith(env, report.problems, { isOpen: hasOpenEnv, onMissing });
  const root = readFileValue(tree, substitute);
  checkProcessStructure(root, compiler, report);
  checkSecrets(root, report);
  const found = await resolveInstances(stepsOf(root), instances, report);
  const hashOf = (step: FileValue) => found.get(step)?.instanceHash ?? "";
  const built = buildProcess(root, compiler, hashOf);
  const { definition: draft, places } = built;
  const unfilled = isFilled(root) ? buildWritten(root, compiler, hashOf) : draft;
  // The variables of instances are not part of the process.
  const written = unfilled === draft || JSON.stringify(unfilled) === JSON.stringify(draft) ? draft : unfilled;
  const nodes = nodesWithInstances(draft, places, found);
  checkDefinition({ ...built, release, show: showWritten(root), found }, report);

  const diagnostics = toDiagnostics([...problems, ...report.problems], file, lines);
  const isValid = !diagnostics.some(({ severity }) => severity === "error");
  const isComplete = !isOpen && [...found.values()].every(({ isKnown }) => isKnown);
  return {
    ...(isValid && isComplete ? { definition: draft } : {}),
    diagnostics,
    text,
    draft,
    written,
    nodes,
    locate: (pointer) => {
      const { path, offset } = places.find(draft, pointer);
      return { pointer: pointerOf(path), ...lines.at(offset) };
    },
  };
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

function nodesWithInstances(
  { nodes }: ProcessDefinition,
  places: ProcessPlaces,
  found: ReadonlyMap<FileValue, StepInstance>,
): Map<string, StepInstance> {
  const byKey = new Map<string, StepInstance>();
  for (const node of nodes) {
    const source = places.sourceOf(node);
    const instance = source && found.get(source);
    if (instance !== undefined) byKey.set(node.key, instance);
  }
  return byKey;
}

/** Reports whether a value has text with a variable filled in. */
function isFilled(value: FileValue): boolean {
  if (value.kind === "list") return value.items.some(isFilled);
  if (value.kind !== "map") return value.kind === "text" && value.written !== undefined;
  for (const item of value.entries.values()) if (isFilled(item)) return true;
  return false;
}

/** The process as written in the file. */
function buildWritten(
  root: FileValue,
  compiler: ProcessCompiler,
  hashOf: (step: FileValue) => string,
): ProcessDefinition {
  const original = new Map<FileValue, FileValue>();
  const unfill = (value: FileValue): FileValue => {
    if (value.kind === "list") return { ...value, items: value.items.map(unfill) };
    if (value.kind === "map") {
      const entries = [...value.entries].map(([key, item]) => [key, unfill(item)] as const);
      const map = { ...value, entries: new Map(entries) };
      original.set(map, value);
      return map;
    }
    if (value.kind !== "text" || value.written === undefined) return value;
    return { ...value, text: value.written };
  };
  const plain = unfill(root);
  return buildProcess(plain, compiler, (step) => hashOf(original.get(step) ?? step)).definition;
}

/** Shows text as it was written: the values of variables may be secrets. */
function showWritten(root: FileValue): Show {
  const written = new Map<string, string>();
  const visit = (value: FileValue): void => {
    if (value.kind === "text" && value.written !== undefined) {
      written.set(value.text, value.written);
      written.set(`${value.text}-inputs`, `${value.written}-inputs`);
    } else if (value.kind === "list") value.items.forEach(visit);
    else if (value.kind === "map") [...value.entries.values()].forEach(visit);
  };
  visit(root);
  return (text) => quote(written.get(text) ?? text);
}
