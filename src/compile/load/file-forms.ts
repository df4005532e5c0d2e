/** The default name of a process file. */
export const PROCESS_FILE = "process.yml";

/** Returns whether a file is YAML by its name. */
export function hasYamlName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

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
