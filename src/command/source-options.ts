import { parseCount, parseSize, plural } from "../core/mod.ts";
import { SourceCache, type SourceLimits, type TakeOptions } from "../source/mod.ts";
import type { Call, Options } from "./command.ts";

/** Their heading in the help. */
const group = "Source";

/** The options of every command that takes a source from a folder. */
export const SOURCE_OPTIONS = {
  "allow-file": {
    type: "string",
    group,
    multiple: true,
    value: "PATH",
    summary: "include this file although it looks like a secret",
  },
  "max-source-size": {
    type: "string",
    group,
    value: "SIZE",
    summary: "maximum size of a source: 500MB, 3GiB or a number of bytes (2GiB)",
  },
  "max-source-entries": {
    type: "string",
    group,
    value: "N",
    summary: "maximum number of files, folders and links in a source (100000)",
  },
  cache: {
    type: "string",
    group,
    value: "DIR",
    summary:
      "cache sources of 64 KiB and more in this folder, so that unchanged ones are not read again; anyone who can write to it can choose the results",
  },
  "no-cache": { type: "boolean", group, summary: "ignore --cache and read every source" },
} as const;

/** The option that sets the source. */
export const SOURCE_OPTION = {
  type: "string",
  group,
  reads: true,
  value: "TAR|FOLDER",
  summary: "source; by default that of the FOLDER",
} as const;

/** Returns their values as options of reading a source. @throws {MesgError} `usage` when one is malformed. */
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

/** Shows the progress of reading a source. */
export function sourceProgress({ progress }: Pick<Call<Options>, "progress">): Pick<TakeOptions, "onProgress"> {
  progress.show("reading the source");
  return {
    onProgress: ({ files, bytes, size }) => {
      const label = files === undefined ? "reading the source" : `reading ${plural(files, "file")}`;
      progress.show({ label, done: bytes, total: size });
    },
  };
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
