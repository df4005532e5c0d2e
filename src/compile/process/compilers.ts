import { isSince, type Release } from "../../definition/mod.ts";

/** How an original compiler reads a process file. */
export interface ProcessCompiler {
  readonly name: string;
  /** The keys of the name; the first non-empty one counts. */
  readonly nameKeys: readonly string[];
  /** Whether it validates the file against a schema. */
  readonly hasSchema: boolean;
  /** Where `inputs` create a map node. */
  readonly mapsFor: "every step" | "tasks";
  /** What inputs may be: only references; also constants; or both, nested. */
  readonly inputs: "references" | "constants" | "nested";
  /** What happens to inputs that are themselves a reference. */
  readonly wholeReference: "an input" | "a node without a type" | "an error";
  /** The node that a reference without `stepKey` means. */
  readonly previous: "the last node" | "the last node that is not a filter";
  /** What a condition compares with. */
  readonly conditions: "anything as text" | "texts" | "typed values";
}

const CLI_13: ProcessCompiler = {
  name: "mesg-cli 1.3",
  nameKeys: ["key"],
  hasSchema: false,
  mapsFor: "every step",
  inputs: "references",
  wholeReference: "an input",
  previous: "the last node that is not a filter",
  conditions: "anything as text",
};
const CLI_20: ProcessCompiler = { ...CLI_13, name: "mesg-cli 2.0", inputs: "constants" };
const COMPILER_010: ProcessCompiler = {
  ...CLI_20,
  name: "@mesg/compiler 0.1.0",
  nameKeys: ["name", "key"],
  inputs: "nested",
  wholeReference: "a node without a type",
};
const COMPILER_011: ProcessCompiler = { ...COMPILER_010, name: "@mesg/compiler 0.1.1", previous: "the last node" };
const COMPILER_02: ProcessCompiler = {
  ...COMPILER_011,
  name: "@mesg/compiler 0.2",
  hasSchema: true,
  mapsFor: "tasks",
  conditions: "texts",
};
const COMPILER_03: ProcessCompiler = {
  ...COMPILER_02,
  name: "@mesg/compiler 0.3",
  wholeReference: "an error",
  conditions: "typed values",
};

/** The original compilers, oldest first. */
export const PROCESS_COMPILERS: readonly ProcessCompiler[] = [
  CLI_13,
  CLI_20,
  COMPILER_010,
  COMPILER_011,
  COMPILER_02,
  COMPILER_03,
];

/** Returns the newest original compiler for a release of the Engine, from 0.14 on. */
export function compilerOf(release: Release): ProcessCompiler {
  if (isSince(release, "0.21")) return COMPILER_03;
  if (isSince(release, "0.18")) return COMPILER_02;
  return isSince(release, "0.15") ? CLI_20 : CLI_13;
}
