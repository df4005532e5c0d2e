import { type Diagnostic, pointerOf } from "../../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, type ProcessDefinition, type Release } from "../../definition/mod.ts";
import { toDiagnostics } from "../../yaml/mod.ts";
import type { Location } from "../compile.ts";
import { buildProcess, stepsOf } from "./build-process.ts";
import { ProcessReport } from "./check/report.ts";
import { checkSecrets } from "./check/secret-variables.ts";
import { checkProcessStructure } from "./check/structure.ts";
import { checkDefinition } from "./check-definition.ts";
import { compilerOf, type ProcessCompiler } from "./compilers.ts";
import type { FileValue } from "./file/file-value.ts";
import { type ProcessFile, type ReadProcessFileOptions, readProcessFile } from "./file/process-file.ts";
import { type InstanceFinder, resolveInstances, type StepInstance } from "./instances.ts";
import type { ProcessPlaces } from "./process-places.ts";
import { buildWritten, showWritten } from "./written-process.ts";

/** How a process file is compiled for a release. */
export interface ReleaseOptions {
  /** The Engine release whose compiler and rules apply. */
  readonly release?: Release;
  /** The original compiler to imitate; by default the newest for that release. */
  readonly compiler?: ProcessCompiler;
  /** Finds the service and the hash of instances; without it, inline instances have no hash. */
  readonly instances?: InstanceFinder;
}

/** How a process file is read and compiled. */
export interface CompileProcessOptions extends ReadProcessFileOptions, ReleaseOptions {}

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
   * The draft with `$(env:NAME)` in place of the values of variables, for public output; the draft itself if it contains no
   * such value.
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
  return await compileProcessFile(readProcessFile(input, options), options);
}

/** Compiles a process file that was read: see {@linkcode compileProcess}. */
export async function compileProcessFile(file: ProcessFile, options: ReleaseOptions = {}): Promise<CompiledProcess> {
  const { root, text, lines } = file;
  const { release = DEFAULT_PROCESS_RELEASE, instances } = options;
  const compiler = options.compiler ?? compilerOf(release);
  if (root === undefined) {
    const diagnostics = toDiagnostics(file.problems, file.name, lines);
    return { diagnostics, text, nodes: new Map(), locate: () => undefined };
  }
  const report = new ProcessReport(file.ofVariables);
  checkProcessStructure(root, compiler, report);
  checkSecrets(root, report);
  const found = await resolveInstances(stepsOf(root), instances, report);
  const hashOf = (step: FileValue) => found.get(step)?.instanceHash ?? "";
  const built = buildProcess(root, compiler, hashOf);
  const { definition: draft, places } = built;
  const written = file.written.size === 0 ? draft : buildWritten(root, draft, { compiler, hashOf });
  const nodes = nodesWithInstances(draft, places, found);
  checkDefinition({ ...built, release, show: showWritten(file.written), found }, report);

  const diagnostics = toDiagnostics([...file.problems, ...report.problems], file.name, lines);
  const isValid = !diagnostics.some(({ severity }) => severity === "error");
  const isComplete = !file.isOpen && [...found.values()].every(({ isKnown }) => isKnown);
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
