import type { ServiceDefinition } from "../../definition/mod.ts";
import type { Redact } from "../inputs/secret-inputs.ts";

/**
 * Removes secrets from the texts of a stored definition: an Engine may return a secret that it was sent. Texts that are
 * also in the checkout's definition are public, and stay, so that they do not show up as changes.
 *
 * @param own The definition to compare the stored one with.
 */
export function redactStored(stored: ServiceDefinition, own: ServiceDefinition, redact: Redact): ServiceDefinition {
  const known = new Set<string>();
  mapTexts(own, (text) => {
    known.add(text);
    return text;
  });
  return mapTexts(stored, (text) => (known.has(text) ? text : redact(text)));
}

/** Returns plain data with all of its texts mapped. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as T;
}
