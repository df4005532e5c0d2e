import type { ProcessDefinition } from "../../definition/mod.ts";
import { quote } from "../../yaml/mod.ts";
import { buildProcess } from "./build-process.ts";
import type { Show } from "./check/advice.ts";
import type { ProcessCompiler } from "./compilers.ts";
import type { FileValue } from "./file/file-value.ts";

/** How a process is built from its file. */
interface BuildOptions {
  readonly compiler: ProcessCompiler;
  /** Returns the hash of the instance of a step. */
  hashOf(step: FileValue): string;
}

/**
 * Builds a process as it is written in its file, with `$(env:NAME)` in place of the values of variables.
 *
 * @param root The file, with the values of variables.
 * @param filled The process with these values.
 * @returns `filled` itself if it contains none of them: the variables of instances are not part of a process.
 */
export function buildWritten(
  root: FileValue,
  filled: ProcessDefinition,
  { compiler, hashOf }: BuildOptions,
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
  const hashOfOriginal = (step: FileValue) => hashOf(original.get(step) ?? step);
  const { definition } = buildProcess(unfill(root), compiler, hashOfOriginal);
  return JSON.stringify(definition) === JSON.stringify(filled) ? filled : definition;
}

/**
 * Shows texts, and automatic keys that contain them, as they are written in a file: the values of variables may be secrets.
 *
 * @param written The texts with the value of a variable, as they are written.
 */
export function showWritten(written: ReadonlyMap<string, string>): Show {
  return (text) => {
    const key = text.endsWith(INPUTS) ? text.slice(0, -INPUTS.length) : text;
    if (written.has(text)) return quote(written.get(text)!);
    return quote(written.has(key) ? `${written.get(key)}${INPUTS}` : text);
  };
}

/** The end of the key of a map node, after the key of its step. */
const INPUTS = "-inputs";
