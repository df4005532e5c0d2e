import { readFileSync } from "node:fs";
import { type ProcessDefinition, parseRelease, processFromJson, type Release } from "../src/definition/mod.ts";

/** The results of a release of the Engine for one process; see test/fixtures/README.md. */
export interface ProcessCase {
  readonly case: string;
  /** The compiler of the process, or graphs.json. */
  readonly compiledBy: string;
  readonly protobufHex: string;
  readonly dump?: string;
  readonly hashBase58?: string;
  readonly addressHex?: string;
  readonly aminoJson?: string;
  readonly valid?: true;
  readonly error?: string;
  readonly panic?: string;
  readonly refused?: string;
}

/** Reads one file of test/fixtures/process-vectors. */
export function readProcessVectors<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`fixtures/process-vectors/${file}.json`, import.meta.url), "utf8")) as T;
}

const RECORDED = ["0.14.0", "0.14.2", "0.15.0", "0.17.0", "0.18.0", "0.21.0", "0.26.0"];

/** A case at one release. */
export interface RecordedCase {
  readonly release: Release;
  readonly patch: number;
  readonly it: ProcessCase;
}

/** Every recorded case, once for each release that it was recorded at. */
export function processCases(): RecordedCase[] {
  return RECORDED.flatMap((file) => {
    const { tags, cases } = readProcessVectors<{ tags: string[]; cases: ProcessCase[] }>(`v${file}`);
    return tags.flatMap((tag) =>
      cases.map((it) => ({ release: parseRelease(tag), patch: Number(tag.split(".")[2]), it })),
    );
  });
}

/** One of the compilers whose output was recorded. */
export type OriginalCompiler = (typeof COMPILERS)[number];

/** The compilers whose output was recorded, oldest first. */
export const COMPILERS = [
  "mesg-cli-1.3",
  "mesg-cli-2.0",
  "compiler-0.1.0",
  "compiler-0.1.1",
  "compiler-0.2",
  "compiler-0.3",
] as const;

/** A compiler's result for a file. */
export interface CompiledCase {
  readonly definition?: unknown;
  readonly definitionForEngine?: unknown;
  readonly error?: string;
}

const { definitions: graphs } = readProcessVectors<{ definitions: Record<string, unknown> }>("graphs");
const compiled = new Map(
  COMPILERS.map((name) => [name as string, readProcessVectors<Record<string, CompiledCase>>(`compiled-${name}`)]),
);

/** The process of a case, as its compiler wrote it. */
export function processOf({ case: name, compiledBy }: ProcessCase): ProcessDefinition {
  if (compiledBy === "graphs.json") return processFromJson(graphs[name]).definition;
  const [compiler = "", which = "(definition)"] = compiledBy.split(" ");
  const found = compiled.get(compiler)![name]!;
  return processFromJson(which === "(definition)" ? found.definition : found.definitionForEngine).definition;
}
