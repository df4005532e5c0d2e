import { MesgError } from "../core/mod.ts";
import type { ReadOptions } from "../source/mod.ts";

/** The options of every command that takes a source from a folder. */
export const SOURCE_OPTIONS = {
  "allow-file": {
    type: "string",
    multiple: true,
    value: "PATH",
    summary: "take this file of the service's folder although it looks like a secret",
  },
  "max-source-size": { type: "string", value: "SIZE", summary: "the most that is taken: 500M, 3GiB, or bytes (2GiB)" },
} as const;

/** Their values, as the source's reader takes them. @throws {MesgError} `usage` when one is no size. */
export function readSourceOptions(values: {
  readonly "allow-file"?: string[];
  readonly "max-source-size"?: string;
}): Pick<ReadOptions, "allowFiles" | "maxBytes"> {
  const { "allow-file": allowFiles = [], "max-source-size": size } = values;
  return { allowFiles, ...(size === undefined ? {} : { maxBytes: parseSize(size) }) };
}

const UNITS = ["", "k", "m", "g", "t"];

/**
 * Reads a size as people write it.
 *
 * @returns Bytes; a unit is a power of 1024.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * parseSize("1.5GiB"); // 1_610_612_736
 * ```
 */
export function parseSize(text: string): number {
  const match = /^(\d+(?:\.\d+)?) ?([kmgt]?)(?:i?b)?$/i.exec(text.trim());
  const bytes =
    match === null ? Number.NaN : Math.floor(Number(match[1]) * 1024 ** UNITS.indexOf(match[2]!.toLowerCase()));
  if (Number.isSafeInteger(bytes)) return bytes;
  throw new MesgError(
    "usage",
    `expected a size such as 500M, 3GiB or a number of bytes, found ${JSON.stringify(text)}`,
  );
}
