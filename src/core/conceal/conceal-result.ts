import type { Concealer } from "./concealer.ts";

/**
 * Returns a result without secrets. JSON stays JSON, also where a secret is a number or a piece of syntax.
 *
 * @param text JSON, or any other text.
 * @example
 * ```ts
 * concealResult('{"token": "abcdef"}', secrets); // '{"token": "***"}', if secrets has abcdef
 * ```
 */
export function concealResult(text: string, secrets: Concealer): string {
  const concealed = secrets.conceal(text);
  if (concealed === text || !isJson(text) || isJson(concealed)) return concealed;
  const value = mapTexts(JSON.parse(text), (part) => secrets.conceal(part));
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/**
 * Returns the same plain data with other texts, keys included.
 *
 * @example
 * ```ts
 * mapTexts({ a: ["b", 1] }, (text) => text.toUpperCase()); // { A: ["B", 1] }
 * ```
 */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]));
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
