import {
  type Compiled,
  type LoadedService,
  loadFrom,
  ruleOfRefusal,
  withPrice,
  withPrices,
} from "../../compile/mod.ts";
import { type Diagnostic, MesgError } from "../../core/mod.ts";
import { isSince, type Price, type Release, type ServiceDefinition } from "../../definition/mod.ts";
import { defaultSid, definitionDigest, needsSource, serviceHash } from "../../hash/mod.ts";
import type { FileMigration } from "../../migrate/mod.ts";
import {
  type ReadOptions,
  type SourceCache,
  type SourceFolder,
  type SourceLimits,
  type TakenSource,
  type TakeOptions,
  takeSource,
} from "../../source/mod.ts";
import { MAX_WAIVER_BYTES, WAIVER_FILE, type WaiverText } from "../../waivers/mod.ts";
import { folderOf } from "../discover/requested-paths.ts";
import { fileOf, type ServicePath } from "../discover/service-path.ts";
import { withInputNames } from "../inputs/input-names.ts";
import { locateLater } from "./locate-later.ts";

/** How services are built. */
export interface BuildOptions extends SourceLimits {
  readonly release: Release;
  readonly serviceFile: string;
  readonly allowFiles?: readonly string[];
  readonly allowDirty?: boolean;
  /** Price of every task, for a release that has prices. */
  readonly price?: Price | undefined;
  /** Path to write the source to, as a CAR. */
  readonly car?: string | undefined;
  /** The cache of unchanged sources. */
  readonly cache?: SourceCache;
  readonly signal: AbortSignal;
}

/** A service of one revision. */
export interface BuiltService {
  readonly place: ServicePath;
  /** The file that describes it, from the root of the repository. */
  readonly file: string;
  /** The definition with its source id; undefined when there is an error. */
  readonly definition?: ServiceDefinition;
  /** The definition without a source, when the source was refused: enough to compare. */
  readonly described?: ServiceDefinition;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Compiled["locate"];
  /** The text of that file, where it was compiled here. */
  readonly text?: string;
  /** The ready migration of an invalid file of an old dialect. */
  readonly migration?: FileMigration | undefined;
  /** Undefined when it cannot have waivers. */
  readonly waivers: WaiverText | undefined;
  /** In base58; undefined when the release's hash covers files that are not available. */
  readonly hash?: string;
  readonly sid?: string;
  /** Notices about its source. */
  readonly notices: readonly string[];
  /** Its source, if it was taken from a folder, and how to read it again. */
  readonly source?: { readonly folder: SourceFolder; readonly taken: TakenSource; readonly reading: ReadOptions };
}

/**
 * Builds the service at a path of a checkout: its definition with the source id, and its hash. Errors of the service
 * are diagnostics, so that one invalid service does not hide others.
 *
 * @param open Opens the folder of the service.
 * @throws {MesgError} `environment` when the disk or git fails.
 */
export async function buildService(
  place: ServicePath,
  open: () => Promise<SourceFolder>,
  options: BuildOptions,
): Promise<BuiltService> {
  const file = fileOf(place, options.serviceFile);
  const refused = (finding: Diagnostic): BuiltService => {
    return { place, file, locate: () => undefined, waivers: undefined, notices: [], diagnostics: [finding] };
  };
  const opened = await orDiagnostic(file, async () => ({ folder: await open() }));
  if ("finding" in opened) return refused(opened.finding);
  const { folder } = opened;
  const loaded = await orDiagnostic(file, () => load(folder, file, options));
  if ("finding" in loaded) return refused(loaded.finding);
  const { definition, diagnostics, text } = loaded;
  const isLocatedLater = definition !== undefined && !place.isDefinition;
  const locate = isLocatedLater ? locateLater(text, file, options.release) : loaded.locate;
  const waivers = await waiversIn(folder, folderOf(file));
  const described: BuiltService = { place, file, diagnostics, locate, text, waivers, notices: [] };
  if (definition === undefined) return await migrated(described, folder, options);
  const service = { ...described, definition };
  if (place.isDefinition) return { ...service, ...idsOf(definition, options.release) };
  const sourced = await orDiagnostic(file, () => withSource(service, folder, options));
  if (!("finding" in sourced)) return sourced;
  return { ...described, described: definition, diagnostics: [...diagnostics, sourced.finding] };
}

/** Adds the migration of a file of an old dialect, which explains its errors. */
async function migrated(service: BuiltService, folder: SourceFolder, options: BuildOptions): Promise<BuiltService> {
  const { file, diagnostics } = service;
  const { release, signal } = options;
  const name = file.slice(file.lastIndexOf("/") + 1);
  const { migrateFile, withMigration } = await import("../../migrate/mod.ts");
  const migration = await migrateFile(folder, diagnostics, { file, name, release, signal });
  return { ...service, migration, diagnostics: withMigration(diagnostics, migration) };
}

/**
 * Adds the source id and the hash to a service.
 *
 * @throws {MesgError} `refused` when the source cannot be published.
 */
export async function withSource(
  service: BuiltService,
  folder: SourceFolder,
  options: BuildOptions,
): Promise<BuiltService> {
  const { release, car, cache } = options;
  const reading = readingOf(options);
  const appended = appendedTo(service, release);
  const taken = await takeSource(folder, { ...reading, car, cache, withoutDigest: !needsSource(release), appended });
  const source = { folder, taken, reading };
  const notices = [...service.notices, ...taken.notices];
  if (service.definition === undefined) return { ...service, notices, source };
  const definition = { ...service.definition, source: taken.sourceId };
  return { ...service, notices, source, definition, ...idsOf(definition, release, taken) };
}

/** Returns what the release's hash appends to the source digest, for the cache. */
export function appendedTo(
  { definition }: Pick<BuiltService, "definition">,
  release: Release,
): TakeOptions["appended"] {
  if (definition === undefined || release === "0.9" || !needsSource(release)) return undefined;
  return (source) => definitionDigest({ ...definition, source }, release);
}

/** Returns the hash and the sid of a service; none when the release's hash covers files that are not available. */
function idsOf(
  definition: ServiceDefinition,
  release: Release,
  taken?: TakenSource,
): Pick<BuiltService, "hash" | "sid"> {
  if (needsSource(release) && taken?.digest === undefined) return {};
  const hash = serviceHash(
    withPrices(definition, release),
    release,
    taken?.digest === undefined ? {} : { source: taken.digest },
  );
  return { hash, sid: definition.sid || defaultSid(hash) };
}

/** How a source is read, by the options of a build. */
export function readingOf(options: BuildOptions): ReadOptions {
  const { allowFiles = [], maxBytes, maxEntries, allowDirty = false, signal } = options;
  return { maxBytes, maxEntries, allowFiles, requireClean: !allowDirty, signal };
}

async function load(folder: SourceFolder, file: string, { release, price }: BuildOptions): Promise<LoadedService> {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const loaded = await loadFrom(folder, { file, name, release, withoutPrices: price !== undefined });
  if (loaded !== undefined) {
    const { definition } = loaded;
    const isPriced = definition !== undefined && price !== undefined && isSince(release, "0.26");
    return isPriced ? { ...loaded, definition: withPrice(definition, price) } : loaded;
  }
  throw new MesgError("usage", `no service at ${file}`, {
    hint: "check the inputs path, service-file and definition; git must track a service file",
  });
}

/** Reads the waivers of a folder. An unreadable file is a diagnostic, and accepts nothing. */
async function waiversIn(folder: SourceFolder, path: string): Promise<WaiverText> {
  const file = path === "" ? WAIVER_FILE : `${path}/${WAIVER_FILE}`;
  try {
    const bytes = await folder.readFile(WAIVER_FILE, MAX_WAIVER_BYTES + 1);
    return { file, text: Buffer.from(bytes ?? []).toString("utf8") };
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind === "environment") throw error;
    return { file, text: "", problem: error.message };
  }
}

/** Joins the lines of a message, such as a list of files: a diagnostic is shown in one line. */
function inOneLine(message: string): string {
  const [first = "", ...rows] = message.split(/\n */);
  return rows.length === 0 ? first : `${first} ${rows.join("; ")}`;
}

/** Runs a step; returns its refusal as a diagnostic on the service's file. */
async function orDiagnostic<T extends object>(
  file: string,
  step: () => Promise<T>,
): Promise<T | { readonly finding: Diagnostic }> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind === "environment") throw error;
    const { hint } = error;
    const message = inOneLine(error.message);
    const rule = ruleOfRefusal(error, "service");
    const finding = { severity: "error", rule, message, pointer: "", file, line: 1, column: 1 } as const;
    return { finding: hint === undefined ? finding : { ...finding, hint: withInputNames(hint) } };
  }
}
