import { decodeDefinition, type ReadDefinition } from "./binary.ts";
import { type DefinitionForm, readContents } from "./contents.ts";
import { definitionFromJson } from "./json/from-json.ts";
import { explainForm } from "./wrong-form.ts";

/**
 * Reads a definition in any form: JSON, hex text, or protobuf bytes. The forms are unambiguous: no Service message with a name
 * starts with `{` or consists of hex digits only.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
export function readDefinition(bytes: Uint8Array): ReadDefinition & { readonly form: DefinitionForm } {
  try {
    const contents = readContents(bytes);
    if (contents.form === "json") return { form: "json", ...definitionFromJson(contents.value) };
    return { form: contents.form, ...decodeDefinition(contents.bytes) };
  } catch (error) {
    throw explainForm(error, bytes, "a service definition");
  }
}
