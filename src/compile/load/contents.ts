import { DEFAULT_RELEASE, type Release } from "../../definition/mod.ts";
import { compileService } from "../compile.ts";
import { readDefinitionFile } from "./definition-file.ts";
import type { LoadedService } from "./loaded-service.ts";

/** Number of leading bytes that determine the form of a document. */
const LOOKED_AT = 4096;

/**
 * Whether a document without a name is YAML rather than a definition: text that is neither JSON nor hex, whose first line
 * of content is a key, a comment or a marker.
 *
 * @example
 * ```ts
 * isYaml(new TextEncoder().encode("name: greeter\n")); // true
 * ```
 */
export function isYaml(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them, messages usually do
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return false;
  return /^(?:\s|\xef\xbb\xbf)*(?:#|---|%YAML|["']?[A-Za-z][\w.-]*["']?[ \t]*:)/.test(text);
}

/**
 * Loads a service from the contents of a file without a folder, such as stdin: a definition, or a mesg.yml, which then
 * needs no Dockerfile.
 *
 * @throws {MesgError} `refused` when it is neither.
 */
export async function loadContents(
  bytes: Uint8Array,
  options: {
    readonly file: string;
    readonly release?: Release;
    readonly withoutSource?: boolean;
    readonly withoutPrices?: boolean;
  },
): Promise<LoadedService> {
  const { file, release = DEFAULT_RELEASE, withoutSource = false, withoutPrices = false } = options;
  if (!isYaml(bytes)) return await readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices });
  return { file, form: "mesg.yml", ...compileService(bytes, { file, release, dockerfile: true, withoutPrices }) };
}
