import { parseSize } from "../core/mod.ts";
import { SourceCache, type TakeOptions } from "../source/mod.ts";

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
  cache: {
    type: "string",
    value: "DIR",
    summary: "remember sources in this folder, so that one whose files git has unchanged is not read again",
  },
  "no-cache": { type: "boolean", summary: "read every source, whatever --cache says" },
} as const;

/** Their values, as the source's reader takes them. @throws {MesgError} `usage` when one is no size. */
export function readSourceOptions(values: {
  readonly "allow-file"?: string[];
  readonly "max-source-size"?: string;
  readonly cache?: string;
  readonly "no-cache"?: boolean;
}): Pick<TakeOptions, "allowFiles" | "maxBytes" | "cache"> {
  const { "allow-file": allowFiles = [], "max-source-size": size, cache: folder, "no-cache": noCache = false } = values;
  const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
  return { allowFiles, cache, ...(size === undefined ? {} : { maxBytes: parseSize(size) }) };
}
