import { needsSource } from "../../../hash/mod.ts";
import { DirectoryDigest, type SourceFolder } from "../../../source/mod.ts";
import { WAIVER_FILE } from "../../../waivers/mod.ts";
import { folderOf } from "../../discover/requested-paths.ts";
import { fileOf, type ServicePath } from "../../discover/service-path.ts";
import { appendedTo, type BuildOptions, type BuiltService, buildService, readingOf } from "../build-service.ts";
import { locateLater } from "../locate-later.ts";
import type { RememberedService } from "./cached-row.ts";
import type { ServiceCache } from "./service-cache.ts";

/**
 * Builds a service as {@linkcode buildService} does, or takes it from the cache, where an earlier run built it from the
 * same files. Only services without errors are cached.
 *
 * @throws {MesgError} `environment` when disk or git fail.
 */
export async function buildOrRecall(
  place: ServicePath,
  open: () => Promise<SourceFolder>,
  options: BuildOptions & { readonly services: ServiceCache | undefined },
): Promise<BuiltService> {
  const { services, price, car } = options;
  if (services === undefined || place.isDefinition || car !== undefined)
    return await buildService(place, open, options);
  const folder = await open().catch(() => undefined);
  const fingerprint = await folder?.fingerprint();
  if (folder === undefined || fingerprint === undefined) return await buildService(place, open, options);
  const file = fileOf(place, options.serviceFile);
  const key = JSON.stringify([fingerprint, price ?? null]);
  const known = services.recall(file, key);
  if (known !== undefined) return recalled(known, { place, file, folder, options });
  const built = await buildService(place, async () => folder, options);
  const remembered = rememberedOf(built, options);
  if (remembered !== undefined) services.remember(file, key, remembered);
  return built;
}

interface Recalling {
  readonly place: ServicePath;
  readonly file: string;
  readonly folder: SourceFolder;
  readonly options: BuildOptions;
}

function recalled(known: RememberedService, { place, file, folder, options }: Recalling): BuiltService {
  const { definition, diagnostics, hash, sid, text, notices } = known;
  const { sourceId, size, entries, finished } = known.source;
  const digest = needsSource(options.release) ? new DirectoryDigest(new Map(Object.entries(finished))) : undefined;
  const commit = folder.commit === undefined ? {} : { commit: folder.commit };
  const taken = { sourceId, size, entries, digest, notices, ...commit };
  const at = folderOf(file);
  return {
    place,
    file,
    definition,
    diagnostics,
    hash,
    sid,
    text,
    notices,
    waivers: { file: at === "" ? WAIVER_FILE : `${at}/${WAIVER_FILE}`, text: known.waivers },
    source: { folder, taken, reading: readingOf(options) },
    locate: locateLater(text, file, options.release),
  };
}

/** Returns the cache entry of a service; undefined for one with an error, or with a hash that cannot be restored. */
function rememberedOf(built: BuiltService, { release }: BuildOptions): RememberedService | undefined {
  const { definition, diagnostics, hash, sid, text, waivers, notices, source } = built;
  if (definition === undefined || hash === undefined || sid === undefined || text === undefined) return undefined;
  if (source === undefined || waivers === undefined || waivers.problem !== undefined) return undefined;
  const { sourceId, size, entries = 0, digest } = source.taken;
  const appended = appendedTo({ definition }, release)?.(sourceId);
  if (needsSource(release) && (digest === undefined || appended === undefined)) return undefined;
  const finished = digest && appended ? { [hex(appended)]: hex(digest.finish(appended)) } : {};
  const shared = { definition, diagnostics, hash, sid, text, notices, waivers: waivers.text };
  return { ...shared, source: { sourceId, size, entries, finished } };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
