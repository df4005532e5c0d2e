import { nearest } from "../../core/mod.ts";
import { isProcessDefinition } from "../../definition/mod.ts";
import type { SourceFolder } from "../../source/mod.ts";
import { composeYaml, decodeText, Lines, MAX_FILE_BYTES, type MappingNode, type YamlNode } from "../../yaml/mod.ts";
import { hasYamlName, PROCESS_FILE } from "./file-forms.ts";
import { readDocument } from "./read-document.ts";

/** What a file describes. */
export type DocumentKind = "service" | "process";

/**
 * Determines what a file of a folder describes, by its content: a process has `steps`, even misspelled, and its
 * definition has nodes. A process.yml is a process unless it has keys that only a service has.
 *
 * @returns undefined when there is no such file.
 */
export async function kindOfFile(files: SourceFolder, name: string): Promise<DocumentKind | undefined> {
  const bytes = await readDocument(files, name);
  return bytes === undefined ? undefined : await kindOfDocument(bytes, name);
}

/** Determines what a document describes, as {@linkcode kindOfFile} does. @param name The name of its file. */
export async function kindOfDocument(bytes: Uint8Array, name: string): Promise<DocumentKind> {
  const isProcess = hasYamlName(name)
    ? isProcessFile(bytes) || misspelledSteps(bytes) !== undefined || (name === PROCESS_FILE && !isServiceFile(bytes))
    : await isProcessDefinition(bytes);
  return isProcess ? "process" : "service";
}

function isServiceFile(bytes: Uint8Array): boolean {
  const root = rootOf(textOf(bytes));
  return root?.kind === "mapping" && hasServiceKeys(root);
}

/** Returns whether a YAML file describes a process: it has `steps`, and no key that only a service has. */
export function isProcessFile(bytes: Uint8Array): boolean {
  const text = textOf(bytes);
  // Parsing takes longer, and most files are not a process.
  if (!/\bsteps\b/.test(text)) return false;
  const root = rootOf(text);
  if (root?.kind !== "mapping") return /^steps[ \t]*:/m.test(text);
  return root.pairs.has("steps") && !hasServiceKeys(root);
}

/**
 * Returns the key that a YAML file has instead of `steps` if it looks like a process: it has a name, a list with a step
 * under a key that resembles `steps`, and no key that only a service has.
 *
 * @example
 * ```ts
 * misspelledSteps(new TextEncoder().encode("name: p\nstesp:\n  - type: trigger\n")); // "stesp"
 * misspelledSteps(new TextEncoder().encode("name: line 7\nstops:\n  - Airport\n")); // undefined
 * ```
 */
export function misspelledSteps(bytes: Uint8Array): string | undefined {
  const text = textOf(bytes);
  const similar = new Set<string>();
  for (const [, , key = ""] of text.matchAll(/^(["']?)(\w{4,6})\1[ \t]*:/gm)) {
    if (key !== "steps" && !similar.has(key) && nearest(key, ["steps"]) !== undefined) similar.add(key);
  }
  if (similar.size === 0) return undefined;
  const root = rootOf(text);
  if (root?.kind !== "mapping" || root.pairs.has("steps") || hasServiceKeys(root)) return undefined;
  if (!root.pairs.has("name") && !root.pairs.has("key")) return undefined;
  return [...similar].find((key) => hasStep(root.pairs.get(key)?.value));
}

function hasStep(list: YamlNode | undefined): boolean {
  return list?.kind === "sequence" && list.items.some((item) => item.kind === "mapping" && isStep(item));
}

function isStep({ pairs }: MappingNode): boolean {
  const type = pairs.get("type")?.value;
  return type?.kind === "scalar" && STEP_TYPES.includes(type.text);
}

/** Decodes a file; of one that is too large its start, so that its problems are those of a process or a service. */
function textOf(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(0, MAX_FILE_BYTES)).text;
}

function rootOf(text: string): YamlNode | undefined {
  return composeYaml(text, new Lines(text)).root;
}

const STEP_TYPES = ["trigger", "filter", "task"];
/** Keys that a mesg.yml has and a process file does not. */
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];

function hasServiceKeys({ pairs }: MappingNode): boolean {
  return SERVICE_KEYS.some((key) => pairs.has(key));
}
