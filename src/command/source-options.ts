import { parseSize } from "../core/mod.ts";
import type { ReadOptions } from "../source/mod.ts";

/** The options of every command that takes a source from a folder. */
export const SOURCE_OPTIONS = {
  "allow-file": {
    type: "string",
    multiple: true,
    value: "PATH",
    summary: "take this file of the service's folder although it looks like a secret",
  },
  "max-source-size": {
    type: "string",
    value: "SIZE",
    summary: "the largest source that is taken: 500MB, 3GiB or a number of bytes (2GiB)",
  },
} as const;

/** Their values, as the source's reader takes them. @throws {MesgError} `usage` when one is no size. */
export function readSourceOptions(values: {
  readonly "allow-file"?: string[];
  readonly "max-source-size"?: string;
}): Pick<ReadOptions, "allowFiles" | "maxBytes"> {
  const { "allow-file": allowFiles = [], "max-source-size": size } = values;
  return { allowFiles, ...(size === undefined ? {} : { maxBytes: parseSize(size) }) };
}
