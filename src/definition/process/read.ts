import { MesgError } from "../../core/mod.ts";
import { decodeDefinition } from "../binary.ts";
import { type Contents, type DefinitionForm, readContents } from "../read.ts";
import { decodeProcess, type ReadProcess } from "./binary.ts";
import { type OnPart, processFromJson } from "./read-json.ts";

/**
 * Reads a process in any form: JSON, hex text, or protobuf bytes, of any release.
 *
 * @param bytes The contents of a file.
 * @param onPart Called with each part of a process in JSON, and its path there.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readProcess(new TextEncoder().encode('{"name": "a", "nodes": []}')).form; // "json"
 * ```
 */
export function readProcess(bytes: Uint8Array, onPart?: OnPart): ReadProcess & { readonly form: DefinitionForm } {
  const contents = readContents(bytes, "a process definition");
  if (contents.form === "json") return { form: "json", ...processFromJson(contents.value, onPart) };
  return { form: contents.form, ...decodeProcess(contents.bytes) };
}

/**
 * Whether a file contains the definition of a process rather than that of a service. Only a process has nodes, in a
 * field that a service message does not have.
 */
export function isProcessDefinition(bytes: Uint8Array): boolean {
  let contents: Contents;
  try {
    contents = readContents(bytes);
  } catch (error) {
    if (error instanceof MesgError) return false;
    throw error;
  }
  if (contents.form === "json") {
    const { value } = contents;
    if (typeof value !== "object" || value === null) return false;
    return ["nodes", "edges"].some((key) => Object.hasOwn(value, key));
  }
  const { bytes: message } = contents;
  return fieldsUnknownTo(() => decodeProcess(message)) < fieldsUnknownTo(() => decodeDefinition(message));
}

function fieldsUnknownTo(read: () => { readonly unknownFields: readonly unknown[] }): number {
  try {
    return read().unknownFields.length;
  } catch (error) {
    if (error instanceof MesgError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
