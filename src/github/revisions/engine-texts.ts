import type { ServiceDefinition } from "../../definition/mod.ts";
import type { Redact } from "../inputs/redact.ts";

/**
 * A stored definition without secrets in its texts: an Engine may keep, or make up, what it was sent. What stands in the
 * checkout's own definition too is no secret, and stays, so that nothing seems changed that is not.
 *
 * @param own The definition that the stored one is compared with.
 */
export function redactStored(stored: ServiceDefinition, own: ServiceDefinition, redact: Redact): ServiceDefinition {
  const known = new Set<string>();
  mapTexts(own, (text) => {
    known.add(text);
    return text;
  });
  return mapTexts(stored, (text) => (known.has(text) ? text : redact(text)));
}

/** The same plain data with other texts. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as T;
}
