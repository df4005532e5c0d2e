import { nearest } from "../../core/mod.ts";
import { isProcessDefinition, MAX_BYTES } from "../../definition/mod.ts";
import { readRegularFile, type SourceFolder } from "../../source/mod.ts";
import { composeYaml, decodeText, Lines, MAX_FILE_BYTES } from "../../yaml/mod.ts";

/** The default name of a process file. */
export const PROCESS_FILE = "process.yml";
/** The largest definition as hex, and a line break or two. */
const MAX_DEFINITION_FILE_BYTES = 2 * MAX_BYTES + 4;

/** What a file describes. */
export type DocumentKind = "service" | "process";

/**
 * Finds what a file of a folder describes by its content: a process has steps, even if misspelled, and its
 * definition has nodes. A process.yml is a process unless it has keys that only a service has.
 *
 * @returns undefined when there is no such file.
 */
export async function kindOfFile(files: SourceFolder, name: string): Promise<DocumentKind | undefined> {
  const bytes = await readDocument(files, name);
  return bytes === undefined ? undefined : kindOfDocument(bytes, name);
}

/** Finds what a document describes: see {@linkcode kindOfFile}. @param name The name of its file. */
export function kindOfDocument(bytes: Uint8Array, name: string): DocumentKind {
  const isProcess = hasYamlName(name)
    ? isProcessFile(bytes) || misspelledSteps(bytes) !== undefined || (name === PROCESS_FILE && !hasServiceKeys(bytes))
    : isProcessDefinition(bytes);
  return isProcess ? "process" : "service";
}

/**
 * Whether a YAML file has keys that only a service has. Otherwise a misspelled `steps` must not turn a process into a
 * service.
 */
function hasServiceKeys(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes);
  const { root } = composeYaml(text, new Lines(text));
  return root?.kind === "mapping" && SERVICE_KEYS.some((key) => root.pairs.has(key));
}

const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];

/** Whether a YAML file describes a process: it has steps, and no key that only a service has. */
export function isProcessFile(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes);
  // Most files are not a process, and end here.
  if (!/\bsteps\b/.test(text)) return false;
  const { root } = composeYaml(text, new Lines(text));
  if (root?.kind !== "mapping") return /^steps[ \t]*:/m.test(text);
  return root.pairs.has("steps") && !SERVICE_KEYS.some((key) => root.pairs.has(key));
}

/**
 * Returns the key that is written instead of `steps` in a YAML file that looks like a process: it has a name, a list under
 * a key that resembles `steps`, and no key that only a service has.
 *
 * @example
 * ```ts
 * misspelledSteps(new TextEncoder().encode("name: p\nstesp:\n  - type: trigger\n")); // "stesp"
 * ```
 */
export function misspelledSteps(bytes: Uint8Array): string | undefined {
  const { text } = decodeText(bytes);
  const keys = [...text.matchAll(/^(["']?)(\w{4,6})\1[ \t]*:/gm)].map(([, , key = ""]) => key);
  // Most files end here.
  if (keys.every((key) => key === "steps" || nearest(key, ["steps"]) === undefined)) return undefined;
  const { root } = composeYaml(text, new Lines(text));
  if (root?.kind !== "mapping" || root.pairs.has("steps")) return undefined;
  if (!NAME_KEYS.some((key) => root.pairs.has(key)) || SERVICE_KEYS.some((key) => root.pairs.has(key)))
    return undefined;
  return keys.find((key) => nearest(key, ["steps"]) !== undefined && root.pairs.get(key)?.value.kind === "sequence");
}

const NAME_KEYS = ["name", "key"];

/** Whether a file is YAML by its name. */
export function hasYamlName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** An earlier step often builds the definition, and git ignores it. */
export async function readDocument(files: SourceFolder, name: string): Promise<Uint8Array | undefined> {
  const max = hasYamlName(name) ? MAX_FILE_BYTES + 1 : MAX_DEFINITION_FILE_BYTES;
  const committed = await files.readFile(name, max);
  return committed ?? (files.isOnDisk && !hasYamlName(name) ? await readRegularFile(files.path, name, max) : undefined);
}
