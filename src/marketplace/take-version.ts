import { MesgError } from "../core/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import { type CallPolicy, fetchSource, type SourceStore } from "../ipfs/mod.ts";
import { type ReadOptions, type TakenSource, takeSource } from "../source/mod.ts";
import { type PreparedVersion, type PrepareOptions, prepareVersion } from "./prepare.ts";
import { readReadme } from "./readme.ts";

/** A version of a service, with its source. */
export interface ServiceVersion extends PreparedVersion {
  readonly taken: TakenSource;
  /** The path of the source's archive. */
  readonly tar: string;
  /** Notices for the user, one sentence each. */
  readonly notices: readonly string[];
}

/** Where a version's source is, and the checks of the version. */
export interface TakeVersionOptions extends Pick<PrepareOptions, "release" | "expectedHash"> {
  /** A folder, opened or not, or a tar; undefined to fetch the source by its id. */
  readonly from: Parameters<typeof takeSource>[0] | undefined;
  /** Path to write the archive to. */
  readonly tar: string;
  readonly reading?: ReadOptions | undefined;
  /** The stores to fetch a missing source from. */
  readonly stores: readonly SourceStore[];
  readonly policy?: Partial<CallPolicy> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Creates a version of a service: the archive of its source, and its manifest. A missing source is fetched from IPFS,
 * which proves that others can fetch it.
 *
 * @throws {MesgError} as {@linkcode prepareVersion} does; `usage` when the source is unavailable, `refused` when it is
 * not the one in the definition.
 * @example
 * ```ts
 * const options = { from: "examples/greeter", release: "0.16", tar: "source.tar", stores: [] } as const;
 * const { taken } = await takeVersion(definition, options);
 * ```
 */
export async function takeVersion(definition: ServiceDefinition, options: TakeVersionOptions): Promise<ServiceVersion> {
  const { tar, signal, release, expectedHash } = options;
  const from = options.from ?? (await fetched(definition.source, options));
  const taken = await takeSource(from, { ...options.reading, signal, ...(from === tar ? {} : { tar }) });
  if (definition.source !== "" && definition.source !== taken.sourceId) {
    const found = `wrong source: the definition names ${definition.source}, found ${taken.sourceId}`;
    throw new MesgError("refused", found, { hint: "pass the source that the definition was made from" });
  }
  const readme = await readReadme(tar, signal);
  const named = { ...definition, source: taken.sourceId };
  const prepared = await prepareVersion(named, { release, expectedHash, source: taken.digest, readme: readme.text });
  const notices = readme.notice === undefined ? taken.notices : [...taken.notices, readme.notice];
  return { ...prepared, taken, tar, notices };
}

async function fetched(sourceId: string, { stores, policy, tar, signal }: TakeVersionOptions): Promise<string> {
  if (sourceId === "" || stores.length === 0) {
    const found = sourceId === "" ? "the definition names none" : `${sourceId} is not available`;
    throw new MesgError("usage", `the source is needed for the hash, and ${found}`, {
      hint: "pass it with --source TAR or FOLDER, or set --ipfs-api or --ipfs-gateway to fetch it",
    });
  }
  await fetchSource(sourceId, { out: tar, stores, policy, signal });
  return tar;
}
