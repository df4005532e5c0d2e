import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Compiled, loadService } from "../../compile/mod.ts";
import { type Diagnostic, MesgError, readBounded } from "../../core/mod.ts";
import type { Release, ServiceDefinition } from "../../definition/mod.ts";
import { defaultSid, needsSource, serviceHash } from "../../hash/mod.ts";
import { type ReadOptions, type TakenSource, takeSource } from "../../source/mod.ts";
import { MAX_WAIVER_BYTES, readWaivers, WAIVER_FILE, type Waiver } from "../../waivers/mod.ts";
import type { ServicePlace } from "../discover/service-place.ts";

/** How services are built. */
export interface BuildOptions {
  readonly release: Release;
  readonly serviceFile: string;
  /** Leave the source alone: it is not at hand. */
  readonly withoutSource?: boolean;
  readonly allowFiles?: readonly string[];
  /** Bytes. */
  readonly maxSourceSize?: number;
  readonly allowDirty?: boolean;
  /** Writes the source to this path, as a CAR. */
  readonly car?: string | undefined;
  readonly signal: AbortSignal;
}

/** A service as one revision has it. */
export interface BuiltService {
  readonly place: ServicePlace;
  /** The file that describes it, from the root of the checkout. */
  readonly file: string;
  /** With its source id; left out when there is an error. */
  readonly definition?: ServiceDefinition;
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Compiled["locate"];
  readonly waivers: readonly Waiver[];
  /** In base58; left out where the release's hash covers files that are not at hand. */
  readonly hash?: string;
  readonly sid?: string;
  /** What a person should know about its source. */
  readonly notices: readonly string[];
  /** Its source, when that was taken from a folder, and how it is read once more. */
  readonly source?: { readonly folder: string; readonly taken: TakenSource; readonly reading: ReadOptions };
}

/**
 * Builds the service at a place of a checkout: its definition with the source filled in, and its hash. What is wrong with
 * the service is told in its diagnostics, so that one service does not hide another.
 *
 * @param root The folder of the checkout.
 * @throws {MesgError} `environment` when disk or git fail.
 */
export async function buildService(root: string, place: ServicePlace, options: BuildOptions): Promise<BuiltService> {
  const { release, serviceFile, signal } = options;
  const file = place.isDefinition ? place.path : join(place.path, serviceFile).replaceAll("\\", "/");
  const empty = { place, file, locate: () => undefined, waivers: [], notices: [] };
  const loaded = await orFinding(file, () => loadService(join(root, place.path), { release, serviceFile, signal }));
  if ("finding" in loaded) return { ...empty, diagnostics: [loaded.finding] };
  const waivers = await waiversOf(root, place);
  const diagnostics = [...loaded.diagnostics.map((diagnostic) => ({ ...diagnostic, file })), ...waivers.diagnostics];
  const base = { ...empty, locate: loaded.locate, waivers: waivers.waivers };
  if (loaded.definition === undefined || diagnostics.some(({ severity }) => severity === "error")) {
    return { ...base, diagnostics };
  }
  const takes = loaded.folder !== undefined && !options.withoutSource;
  const source = takes ? await orFinding(file, () => take(loaded.folder!, options)) : undefined;
  if (source !== undefined && "finding" in source) return { ...base, diagnostics: [...diagnostics, source.finding] };
  const definition = { ...loaded.definition, source: source?.sourceId ?? loaded.definition.source };
  const hash = needsSource(release) && source?.digest === undefined ? undefined : hashOf(definition, release, source);
  return {
    ...base,
    diagnostics,
    definition,
    notices: source?.notices ?? [],
    ...(source === undefined ? {} : { source: { folder: loaded.folder!, taken: source, reading: readingOf(options) } }),
    ...(hash === undefined ? {} : { hash, sid: definition.sid || defaultSid(hash) }),
  };
}

function hashOf(definition: ServiceDefinition, release: Release, source: TakenSource | undefined): string {
  return serviceHash(definition, release, source?.digest === undefined ? {} : { source: source.digest });
}

async function take(folder: string, options: BuildOptions): Promise<TakenSource> {
  const { release, car } = options;
  return await takeSource(folder, { ...readingOf(options), car, withoutDigest: !needsSource(release) });
}

function readingOf({ allowFiles = [], maxSourceSize, allowDirty = false, signal }: BuildOptions): ReadOptions {
  const maxBytes = maxSourceSize === undefined ? {} : { maxBytes: maxSourceSize };
  return { ...maxBytes, allowFiles, requireClean: !allowDirty, signal };
}

/** What a step gives, or its refusal as a finding on the service's file. */
async function orFinding<T extends object>(
  file: string,
  step: () => Promise<T>,
): Promise<T | { readonly finding: Diagnostic }> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind === "environment") throw error;
    const { message, hint } = error;
    const finding = { severity: "error", rule: "service", message, pointer: "", file, line: 1, column: 1 } as const;
    return { finding: hint === undefined ? finding : { ...finding, hint } };
  }
}

/** The waivers that stand beside a service's file. */
async function waiversOf(root: string, place: ServicePlace) {
  const folder = place.isDefinition ? join(place.path, "..") : place.path;
  const path = join(folder, WAIVER_FILE);
  const file = join(root, path);
  if (!existsSync(file)) return { waivers: [], diagnostics: [] };
  const bytes = await readBounded(file, { limit: MAX_WAIVER_BYTES, what: "a file of waivers" });
  return readWaivers(Buffer.from(bytes).toString("utf8"), path.replaceAll("\\", "/"));
}
