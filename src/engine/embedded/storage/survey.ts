import { lstat, readdir, readFile, rm, rmdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { MesgError } from "../../../core/mod.ts";
import { checkFormat, FORMAT_FILE } from "./format.ts";
import { messageIn } from "./sealed.ts";
import { usersOf } from "./use.ts";

/** A part of a data folder. */
export interface StatePart {
  /** An archive, the records of a release, or the leftovers of a killed process. */
  readonly kind: "source" | "records" | "unfinished";
  /** The source id, or the release. */
  readonly name: string;
  /** Files, relative to the data folder. */
  readonly files: readonly string[];
  /** Total size in bytes. */
  readonly size: number;
  /** Whether it is needed: a record, or a source that a stored service names. */
  readonly isNeeded: boolean;
}

/** The contents of a data folder. */
export interface StateSurvey {
  readonly parts: readonly StatePart[];
  /** Processes that use the folder. */
  readonly users: readonly string[];
  /** Entries of other programs, which are never touched. */
  readonly unknown: readonly string[];
}

interface Found {
  readonly path: string;
  readonly size: number;
}

const RECORDS = ["services", "processes", "instances", "runners"];
const KNOWN = /^(?:sources|\.gitignore|format|in-use|engine-0\.\d{1,2})$/;

/**
 * Surveys what deploy --local and serve keep in a folder. No symlink is followed.
 *
 * @throws {MesgError} `usage` when the folder does not exist, or is not a data folder; `environment` when a newer build
 * wrote it.
 */
export async function surveyState(folder: string): Promise<StateSurvey> {
  const found = await lstat(folder).catch(() => undefined);
  if (!found?.isDirectory()) {
    const what = found === undefined ? "nothing" : found.isSymbolicLink() ? "a symlink" : "a file";
    throw new MesgError("usage", `expected a data folder, found ${what} at ${JSON.stringify(folder)}`, {
      hint: "set it with --data; for deploy --local it is .mesg in the current folder",
    });
  }
  const names = (await readdir(folder)).sort();
  if (names.length > 0 && !names.some((name) => KNOWN.test(name))) {
    throw new MesgError("usage", `expected a data folder, found other files in ${JSON.stringify(folder)}`);
  }
  checkFormat(folder);
  const engines = names.filter((name) => /^engine-/.test(name) && KNOWN.test(name));
  const records: ReleaseRecords[] = [];
  for (const name of engines) if (await isFolder(join(folder, name))) records.push(await recordsOf(folder, name));
  const sources = await filesIn(folder, "sources");
  const archives = sources.filter(({ path }) => /^sources\/[A-Za-z0-9]{1,100}\.tar$/.test(path));
  const unfinished = [
    ...sources.filter(({ path }) => /^sources\/\..*\.part$/.test(path)),
    ...records.flatMap(({ unfinished: left }) => left),
  ];
  const needed = await namedSources(
    folder,
    archives,
    records.flatMap(({ services }) => services),
  );
  return {
    parts: [
      ...records.filter(({ part }) => part.files.length > 0).map(({ part }) => part),
      ...archives.map(({ path, size }): StatePart => {
        const name = path.slice("sources/".length, -".tar".length);
        return { kind: "source", name, files: [path], size, isNeeded: needed.has(path) };
      }),
      ...(unfinished.length === 0 ? [] : [partOf("unfinished", "", unfinished, false)]),
    ],
    users: await usersOf(folder),
    unknown: names.filter((name) => !KNOWN.test(name)),
  };
}

/**
 * Removes parts of a data folder; with all of them, also its empty folders.
 *
 * @throws {MesgError} `refused` while a process uses it.
 */
export async function removeParts(folder: string, parts: readonly StatePart[], isAll: boolean): Promise<void> {
  const users = await usersOf(folder);
  if (users.length > 0) throw inUse(folder, users);
  for (const path of parts.flatMap(({ files }) => files)) await rm(join(folder, path), { force: true });
  if (!isAll) return;
  for (const name of [".gitignore", FORMAT_FILE]) await rm(join(folder, name), { force: true });
  await removeEmpty(folder);
}

/** Returns the error for a folder in use. */
export function inUse(folder: string, users: readonly string[]): MesgError {
  const which = users.length === 1 ? `process ${users[0]}` : `processes ${users.join(", ")}`;
  return new MesgError("refused", `${folder} is used by ${which}: nothing was removed`, {
    hint: "stop mesg-compile serve and try again",
  });
}

/** The records of a release. */
interface ReleaseRecords {
  readonly part: StatePart;
  readonly services: readonly Found[];
  readonly unfinished: readonly Found[];
}

async function recordsOf(folder: string, engine: string): Promise<ReleaseRecords> {
  const all: Found[] = [];
  for (const kind of RECORDS) {
    if (!(await isFolder(join(folder, engine, kind)))) continue;
    const shards = await readdir(join(folder, engine, kind)).catch(() => [] as string[]);
    all.push(...(await filesIn(folder, `${engine}/${kind}`)));
    for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      all.push(...(await filesIn(folder, `${engine}/${kind}/${shard}`)));
    }
  }
  const records = all.filter(({ path }) => /\/[0-9a-f]{64}$/.test(path));
  return {
    part: partOf("records", engine.slice("engine-".length), records, true),
    services: records.filter(({ path }) => path.startsWith(`${engine}/services/`)),
    unfinished: all.filter(({ path }) => /\/\.unfinished-[^/]*$/.test(path)),
  };
}

function partOf(kind: StatePart["kind"], name: string, found: readonly Found[], isNeeded: boolean): StatePart {
  const size = found.reduce((sum, file) => sum + file.size, 0);
  return { kind, name, files: found.map(({ path }) => path), size, isNeeded };
}

/**
 * Finds the archives that stored services name, by searching the id in the bytes of the services of any release. Those of a
 * damaged service are kept.
 */
async function namedSources(
  folder: string,
  archives: readonly Found[],
  services: readonly Found[],
): Promise<Set<string>> {
  const needed = new Set<string>();
  for (const { path } of services) {
    const file = await readFile(join(folder, path)).catch(() => Buffer.alloc(0));
    const bytes = Buffer.from(messageIn(file, basename(path)) ?? file);
    for (const archive of archives) {
      if (bytes.includes(archive.path.slice("sources/".length, -".tar".length))) needed.add(archive.path);
    }
  }
  return needed;
}

/** Lists the regular files of a folder below the data folder. */
async function filesIn(folder: string, below: string): Promise<Found[]> {
  const found: Found[] = [];
  if (!(await isFolder(join(folder, below)))) return found;
  for (const name of (await readdir(join(folder, below))).sort()) {
    const file = await lstat(join(folder, below, name)).catch(() => undefined);
    // Services share files: each counts its part.
    if (file?.isFile()) found.push({ path: `${below}/${name}`, size: Math.ceil(file.size / file.nlink) });
  }
  return found;
}

/** Returns whether a folder is at a path, not a symlink to one. */
async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isDirectory() === true;
}

async function removeEmpty(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!KNOWN.test(name)) continue;
    const path = join(folder, name);
    if (!(await isFolder(path))) continue;
    const levels = await readdir(path, { recursive: true }).catch(() => [] as string[]);
    for (const below of levels.sort().reverse()) await rmdir(join(path, below)).catch(() => undefined);
    await rmdir(path).catch(() => undefined);
  }
  await rmdir(folder).catch(() => undefined);
}
