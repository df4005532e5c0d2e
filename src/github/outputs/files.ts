import { mkdtemp } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { makeFolderSync, writeNew } from "../../core/mod.ts";
import { definitionToJson, processToJson, type ServiceDefinition } from "../../definition/mod.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { CheckedProcess } from "../processes/checked-process.ts";
import { FileNames, type OwnFile } from "./file-names.ts";
import { runToMarkdown } from "./report/report.ts";
import type { RunReport } from "./report/run-report.ts";
import { processesJson, servicesJson } from "./run-index.ts";
import { SUMMARY_BYTES } from "./summary.ts";

/** The folder with the files of a run, which become its artifact. */
export interface OutputFolder {
  readonly folder: string;
  /** Whether the run has an artifact; else only the files are written that its outputs name. */
  readonly isArtifact: boolean;
  conceal(text: string): string;
  /** Returns the path of a service's file, and creates its folder. */
  pathOf(place: string, file: OwnFile): string;
  /** Returns a path relative to the folder, with `/`. */
  relative(path: string): string;
}

/**
 * Creates a folder for the files of this run.
 *
 * @param options.conceal Returns a text without secrets. Applied to reports, not to definitions, which must not change.
 */
export async function makeOutputFolder(
  temporary: string,
  { isArtifact, conceal }: Pick<OutputFolder, "isArtifact" | "conceal">,
): Promise<OutputFolder> {
  const folder = await mkdtemp(join(temporary, "mesg-definitions-"));
  const names = new FileNames();
  const made = new Map<string, string>();
  return {
    folder,
    isArtifact,
    conceal,
    pathOf(place, file) {
      let parent = made.get(place);
      if (parent === undefined) {
        parent = join(folder, names.of(place));
        makeFolderSync(parent);
        made.set(place, parent);
      }
      return `${parent}${sep}${file}`;
    },
    relative: (path) => relative(folder, path).replaceAll("\\", "/"),
  };
}

/**
 * Writes a service: its definition as JSON and, for an artifact, in every form and with its changes. Returns the path
 * of the JSON.
 */
function writeService(output: OutputFolder, comparison: Comparison, encode: Encoder | undefined): string | undefined {
  const { service, changes, summary, status } = comparison;
  const { definition, place } = service;
  const write = (file: OwnFile, content: string | Uint8Array) => {
    const path = output.pathOf(place.path, file);
    writeNew(path, content);
    return path;
  };
  if (output.isArtifact) {
    write("diff.json", output.conceal(json({ status, summary, changes })));
    if (service.migration !== undefined) write("migrate.diff", output.conceal(service.migration.diff));
  }
  if (definition === undefined || status === "removed") return undefined;
  if (encode !== undefined) {
    const bytes = encode(definition);
    write("definition.pb", bytes);
    write("definition.hex", `${Buffer.from(bytes).toString("hex")}\n`);
  }
  return write("definition.json", json(definitionToJson(definition)));
}

type Encoder = (definition: ServiceDefinition) => Uint8Array;

async function loadEncoder(): Promise<Encoder> {
  const { encodeDefinition } = await import("../../definition/mod.ts");
  return encodeDefinition;
}

/** Writes the definition of a process in every form, if it has one without values of variables. */
async function writeProcess(output: OutputFolder, { file, compiled, release }: CheckedProcess): Promise<void> {
  const { definition, written } = compiled;
  // The values of variables may be secrets, and an artifact may be public.
  if (definition === undefined || written !== definition) return;
  const write = (name: OwnFile, content: string | Uint8Array) => {
    writeNew(output.pathOf(file, name), content);
  };
  const { encodeProcess } = await import("../../definition/mod.ts");
  const bytes = encodeProcess(definition, { release });
  write("process.pb", bytes);
  write("process.hex", `${Buffer.from(bytes).toString("hex")}\n`);
  write("process.json", json(processToJson(definition, release)));
}

/** Writes a file about the whole run. */
function writeRunFile(output: OutputFolder, name: OwnFile, content: string): void {
  writeNew(join(output.folder, name), output.conceal(content));
}

/** Number of services to write before yielding to the event loop. */
const YIELD_EVERY = 64;

/** Writes the files of a run; returns the path of each definition. */
export async function writeFiles(output: OutputFolder, report: RunReport): Promise<ReadonlyMap<Comparison, string>> {
  const { comparisons, release, commit, base } = report;
  const definitions = new Map<Comparison, string>();
  // An artifact has the binary form, too. The encoder is large, and a run may have nothing to encode.
  const encode = output.isArtifact && comparisons.length > 0 ? await loadEncoder() : undefined;
  for (const [index, comparison] of comparisons.entries()) {
    if (index % YIELD_EVERY === 0) await setImmediate();
    const path = writeService(output, comparison, encode);
    if (path !== undefined) definitions.set(comparison, path);
  }
  if (!output.isArtifact) return definitions;
  for (const process of report.processes) await writeProcess(output, process);
  writeRunFile(output, "report.md", runToMarkdown(report, SUMMARY_BYTES));
  const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
  const services = servicesJson(comparisons, relative, report);
  const processes = processesJson(report.processes, report.processDeployment);
  writeRunFile(output, "index.json", json({ engineVersion: release, commit, base: base?.commit, services, processes }));
  return definitions;
}

/** Returns a value as indented JSON with a line end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
