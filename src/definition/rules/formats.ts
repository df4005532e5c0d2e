/**
 * The formats of strings, as the Engines' validators check them (go-playground/validator and the Engine's own).
 *
 * @module
 */

/**
 * Reports whether a text has only characters from space to tilde; an empty one passes.
 *
 * @example
 * ```ts
 * isPrintableAscii("Greeter"); // true
 * isPrintableAscii("é"); // false
 * ```
 */
export function isPrintableAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/**
 * Reports whether a text is a domain-style name, as Go's `net.isDomainName`: labels of 1 to 63 letters, digits, `-` and `_`, at
 * least one letter or underscore in all, no label that begins or ends with `-`.
 *
 * @example
 * ```ts
 * isDomainName("author.name"); // true
 * isDomainName("-a"); // false
 * ```
 */
export function isDomainName(text: string): boolean {
  if (text.length === 0 || text.length > 254 || (text.length === 254 && !text.endsWith("."))) return false;
  const labels = text.split(".");
  // A trailing dot is the root domain.
  if (labels.length > 1 && labels.at(-1) === "") labels.pop();
  return (
    labels.every((label) => /^[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,61}[a-zA-Z0-9_])?$/.test(label)) && /[a-zA-Z_]/.test(text)
  );
}

/**
 * Reports whether a text is `n` or `n:n`, each from 1 to 65535 as Go's `strconv.Atoi` reads it, signs and zeros included.
 *
 * @example
 * ```ts
 * isPortMapping("8080:80"); // true
 * isPortMapping("http"); // false
 * ```
 */
export function isPortMapping(text: string): boolean {
  const ports = text.split(":");
  return (
    ports.length <= 2 && ports.every((port) => /^[+-]?[0-9]+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)
  );
}

/**
 * Reports whether a text is `NAME=VALUE` with exactly one `=`, or a bare `NAME` where allowed (from 0.17).
 *
 * @example
 * ```ts
 * isEnvironmentVariable("HOST=localhost", false); // true
 * isEnvironmentVariable("HOST", false); // false
 * ```
 */
export function isEnvironmentVariable(text: string, bareName: boolean): boolean {
  const parts = text.split("=");
  return (parts.length === 2 || (parts.length === 1 && bareName)) && /^[a-zA-Z][a-zA-Z0-9_]*$/.test(parts[0]!);
}
