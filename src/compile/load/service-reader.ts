import { realpath } from "node:fs/promises";
import type { Release, ServiceDefinition } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import { type ReadOptions, type SourceFolder, type TakenSource, takeSource } from "../../source/mod.ts";
import type { CatalogService } from "../process/services/service-index.ts";
import { openService } from "./load.ts";
import type { LoadedService, OpenedService } from "./loaded-service.ts";
import { withPrices } from "./with-prices.ts";

/** A service that was loaded from disk. */
export interface LoadedCatalogService extends CatalogService {
  /** Its folder with symlinks resolved; undefined for a definition alone. */
  readonly folder?: string;
}

/**
 * Loads services for several releases. Each service is read once, and its source too, unless only a later release needs
 * the digest.
 */
export class ServiceReader {
  readonly #options: ReadOptions;
  readonly #opened = new Map<string, Promise<OpenedService>>();
  readonly #sources = new Map<string, { readonly taken: Promise<TakenSource>; readonly hasDigest: boolean }>();

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** @throws {MesgError} As `loadService`. */
  async load(path: string, release: Release): Promise<LoadedCatalogService | { readonly problem: string }> {
    const { signal } = this.#options;
    const opened = this.#opened.get(path) ?? openService(path, { signal });
    this.#opened.set(path, opened);
    const service = await (await opened)({ release, withoutSource: true, withoutPrices: true });
    const { file, folder } = service;
    const definition = service.definition && withPrices(service.definition, release);
    if (definition === undefined) return { problem: `${file} is not a valid service for Engine ${release}` };
    let hash: Promise<string | undefined> | undefined;
    const place = folder === undefined ? {} : { folder: await realpath(folder) };
    return {
      definition,
      file,
      ...place,
      hash: () => {
        hash ??= this.#hashOf(service, definition, release);
        return hash;
      },
    };
  }

  async #hashOf(
    { folder, files }: LoadedService,
    definition: ServiceDefinition,
    release: Release,
  ): Promise<string | undefined> {
    if (folder === undefined) {
      return needsSource(release) || definition.source === "" ? undefined : serviceHash(definition, release);
    }
    const { sourceId, digest } = await this.#sourceOf(folder, files ?? folder, !needsSource(release));
    const inputs = digest === undefined || !needsSource(release) ? {} : { source: digest };
    return serviceHash({ ...definition, source: sourceId }, release, inputs);
  }

  /** Archives a source, or returns the one archived before: one with a digest also serves releases that need none. */
  async #sourceOf(folder: string, files: SourceFolder | string, withoutDigest: boolean): Promise<TakenSource> {
    const known = this.#sources.get(folder);
    if (known !== undefined && (withoutDigest || known.hasDigest)) return await known.taken;
    const taken = takeSource(files, { ...this.#options, withoutDigest });
    this.#sources.set(folder, { taken, hasDigest: !withoutDigest });
    return await taken;
  }
}
