import { MesgError } from "../../core/mod.ts";
import { decodeDefinition } from "../binary.ts";
import { type DefinitionForm, readContents } from "../contents.ts";
import { decodeProcess, type ReadProcess } from "./binary.ts";
import { type OnPart, processFromJson } from "./read-json.ts";

/**
 * Reads a process in any form: JSON, hex text, or protobuf bytes, of any release.
 *
 * @param bytes The contents of a file.
 * @param options.onPart Called with each part of a process in JSON, and its path there.
 * @param options.allowsRepeated Keeps the last value of a repeated key of JSON, for a caller that reports all of them.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readProcess(new TextEncoder().encode('{"name": "a", "nodes": []}')).form; // "json"
 * ```
 */
export function readProcess(
  bytes: Uint8Array,
  { onPart, allowsRepeated = false }: { readonly onPart?: OnPart; readonly allowsRepeated?: boolean } = {},
): ReadProcess & { readonly form: DefinitionForm } {
  const contents = readContents(bytes, { what: "a process definition", allowsRepeated });
  if (contents.form === "json") return { form: "json", ...processFromJson(contents.value, onPart) };
  return { form: contents.form, ...decodeProcess(contents.bytes) };
}

/** Returns whether a message is rather a process than a service: whose decoder knows more of its fields. */
export function isProcessMessage(message: Uint8Array): boolean {
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
