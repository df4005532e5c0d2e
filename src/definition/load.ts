/**
 * Reads files of unknown form. The decoders of messages are large, so they are loaded only for a message.
 *
 * @module
 */
import { MesgError } from "../core/mod.ts";
import type { ReadDefinition } from "./binary.ts";
import { type Contents, type DefinitionForm, readContents } from "./contents.ts";
import { definitionFromJson, type JsonOptions } from "./json/from-json.ts";
import { explainForm } from "./wrong-form.ts";

/**
 * Reads a definition as {@linkcode readDefinition} does.
 *
 * @param options.allowsRepeated Keeps the last value of a repeated key of JSON, for a caller that reports all of them.
 * @throws {MesgError} As {@linkcode readDefinition}.
 * @example
 * ```ts
 * (await loadDefinition(new TextEncoder().encode("0a0161"))).definition.name; // "a"
 * ```
 */
export async function loadDefinition(
  bytes: Uint8Array,
  options: Pick<JsonOptions, "allowsRepeated"> = {},
): Promise<ReadDefinition & { readonly form: DefinitionForm }> {
  try {
    const contents = readContents(bytes, options);
    if (contents.form === "json") return { form: "json", ...definitionFromJson(contents.value) };
    const { decodeDefinition } = await import("./binary.ts");
    return { form: contents.form, ...decodeDefinition(contents.bytes) };
  } catch (error) {
    throw explainForm(error, bytes, "a service definition");
  }
}

/**
 * Returns whether a file contains the definition of a process rather than that of a service. Only a process has nodes, in
 * a field that a service message does not have.
 *
 * @example
 * ```ts
 * await isProcessDefinition(await readFile("process.json")); // true
 * ```
 */
export async function isProcessDefinition(bytes: Uint8Array): Promise<boolean> {
  let contents: Contents;
  try {
    contents = readContents(bytes, { allowsRepeated: true });
  } catch (error) {
    if (error instanceof MesgError) return false;
    throw error;
  }
  if (contents.form === "json") {
    const { value } = contents;
    if (typeof value !== "object" || value === null) return false;
    return ["nodes", "edges"].some((key) => Object.hasOwn(value, key));
  }
  const { isProcessMessage } = await import("./process/read.ts");
  return isProcessMessage(contents.bytes);
}
