import { parseCount, parseSize } from "../core/mod.ts";
import { SourceCache, type SourceLimits, type TakeOptions } from "../source/mod.ts";

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
  "max-source-entries": {
    type: "string",
    value: "N",
    summary: "the most files, folders and links of a source (100000)",
  },
  cache: {
    type: "string",
    value: "DIR",
    summary: "remember sources in this folder, so that one whose files git has unchanged is not read again",
  },
  "no-cache": { type: "boolean", summary: "read every source, whatever --cache says" },
} as const;

/** Returns their values, as the source's reader takes them. @throws {MesgError} `usage` when one is malformed. */
export function readSourceOptions(values: {
  readonly "allow-file"?: string[];
  readonly "max-source-size"?: string;
  readonly "max-source-entries"?: string;
  readonly cache?: string;
  readonly "no-cache"?: boolean;
}): Pick<TakeOptions, "allowFiles" | "maxBytes" | "maxEntries" | "cache"> {
  const { "allow-file": allowFiles = [], cache: folder, "no-cache": noCache = false } = values;
  const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
  return { allowFiles, cache, ...readSourceLimits(values) };
}

/** Returns the limits alone. @throws {MesgError} `usage` when one is malformed. */
export function readSourceLimits(values: {
  readonly "max-source-size"?: string;
  readonly "max-source-entries"?: string;
}): SourceLimits {
  const { "max-source-size": size, "max-source-entries": entries } = values;
  return {
    ...(size === undefined ? {} : { maxBytes: parseSize(size) }),
    ...(entries === undefined ? {} : { maxEntries: parseCount(entries) }),
  };
}
