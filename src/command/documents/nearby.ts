import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { NoServiceFile } from "../../compile/mod.ts";
import { MesgError, NothingThere, nearest, shellPath, someOf } from "../../core/mod.ts";
import type { Command } from "../command.ts";

/** Limits of the search: number of folders, and levels below and above. */
const MAX_FOLDERS = 500;
const LEVELS_BELOW = 4;
const LEVELS_ABOVE = 8;
/** Maximum number of services in a hint. */
const SHOWN = 3;
const SKIPPED = /^(?:\.|node_modules$)/;

/**
 * Adds a hint to an error: for a missing path, a similar path, or what is there; for a folder without a mesg.yml, the
 * folders below and above that have one.
 *
 * @param command The command that failed, for the arguments to use instead.
 */
export async function withNearby(error: unknown, command?: NearbyCommand): Promise<unknown> {
  if (error instanceof NothingThere) {
    const hint = await hintForPath(error.path);
    return hint === undefined ? error : new MesgError("usage", error.message, { cause: error, hint });
  }
  if (!(error instanceof NoServiceFile)) return error;
  const { below, above } = await findServices(relative(process.cwd(), error.folder) || ".", error.names);
  if (below.length === 0 && above === undefined) return error;
  const hint = below.length > 1 && takesSeveral(command) ? severalHint(below, command) : hintOf(below, above);
  return new MesgError("usage", error.message, { cause: error, hint });
}

/** The command whose argument is a folder. */
export type NearbyCommand = Pick<Command, "name" | "positionals">;

function takesSeveral(command: NearbyCommand | undefined): command is NearbyCommand {
  return command?.positionals[1] === Number.POSITIVE_INFINITY;
}

function severalHint(below: readonly string[], { name }: NearbyCommand): string {
  const paths = below.slice(0, SHOWN).map(shellPath).join(" ");
  const which = below.length > SHOWN ? `some of the ${below.length} folders below` : "the folders below";
  // The command comes last and is complete, so that it can be copied.
  return `name ${which}: mesg-compile ${name} ${paths}`;
}

function hintOf(below: readonly string[], above: string | undefined): string {
  const list = someOf(below, SHOWN, (path) => JSON.stringify(path));
  const near = below.length > 0 ? `${below.length === 1 ? "there is one in" : "there are some in"} ${list}` : "";
  const over =
    above === undefined ? "" : `${near === "" ? "there is one above" : ", and above"}, in ${JSON.stringify(above)}`;
  const isOne = below.length + (above === undefined ? 0 : 1) === 1;
  return `${near}${over}: name ${isOne ? "that folder" : "one of them"}`;
}

async function hintForPath(path: string): Promise<string | undefined> {
  const meant = (await similarPath(path)) ?? (await similarBelow(path));
  if (meant !== undefined) return `did you mean ${JSON.stringify(meant)}?`;
  if (!/\.ya?ml$/i.test(path)) return undefined;
  const files = (await entriesOf(dirname(path))).filter((it) => it.isFile() && /\.ya?ml$/i.test(it.name));
  if (files.length === 0) return undefined;
  const names = files.map(({ name }) => join(dirname(path), name));
  return `there is ${someOf(names, SHOWN, (name) => JSON.stringify(name))}`;
}

/** The folders with a mesg.yml near a folder, as paths from the working directory. */
export interface NearbyServices {
  /** The nearest first. */
  readonly below: readonly string[];
  /** The nearest folder above. */
  readonly above: string | undefined;
}

/**
 * Searches around a folder: level by level below, then above up to a repository's root. No symlink is followed.
 *
 * @param names The files of which a folder has one.
 */
export async function findServices(folder: string, names: readonly string[] = ["mesg.yml"]): Promise<NearbyServices> {
  const below: string[] = [];
  let level = [folder];
  let listed = 0;
  for (let depth = 0; depth <= LEVELS_BELOW && level.length > 0; depth++) {
    const next: string[] = [];
    for (const path of level) {
      if (++listed > MAX_FOLDERS) return { below, above: await findAbove(folder, names) };
      const entries = await entriesOf(path);
      if (depth > 0 && entries.some((entry) => entry.isFile() && names.includes(entry.name))) below.push(path);
      else next.push(...entries.filter(isSearched).map(({ name }) => join(path, name)));
    }
    level = next;
  }
  return { below, above: await findAbove(folder, names) };
}

function isSearched(entry: Dirent): boolean {
  return entry.isDirectory() && !SKIPPED.test(entry.name);
}

async function entriesOf(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Returns the most similar entry next to a path. */
async function similarPath(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => [] as string[]);
  const meant = nearest(basename(path), names.slice(0, MAX_FOLDERS));
  return meant === undefined ? undefined : join(dirname(path), meant);
}

/** Returns a folder below that is called like a missing one and has a document, such as "services/greeter" for "greeter". */
async function similarBelow(path: string): Promise<string | undefined> {
  const { below } = await findServices(dirname(path), ["mesg.yml", "process.yml"]);
  const meant = nearest(basename(path), [...new Set(below.map((it) => basename(it)))]);
  return below.find((it) => basename(it) === meant);
}

async function findAbove(folder: string, names: readonly string[]): Promise<string | undefined> {
  let path = resolve(folder);
  for (let levels = 0; levels < LEVELS_ABOVE; levels++) {
    // Above a repository are other projects.
    if ((await stat(join(path, ".git")).catch(() => undefined)) !== undefined) return undefined;
    const parent = dirname(path);
    if (parent === path) return undefined;
    path = parent;
    const files = await Promise.all(names.map((name) => stat(join(path, name)).catch(() => undefined)));
    if (files.some((file) => file?.isFile())) return relative(process.cwd(), path) || ".";
  }
  return undefined;
}
