/**
 * Reports whether a value is an object with keys, such as one of JSON: neither null nor a list.
 *
 * @example
 * ```ts
 * isRecord(JSON.parse("{}")); // true
 * ```
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
