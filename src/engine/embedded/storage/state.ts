import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isSince, type Release } from "../../../definition/mod.ts";
import { type Archives, folderArchives } from "../sources/archives.ts";
import { ServiceDatabase } from "./database.ts";
import { checkFormat, writeFormat } from "./format.ts";

/** The databases of processes, instances and runners. */
export interface ApplicationDatabases {
  readonly processes: ServiceDatabase;
  readonly instances: ServiceDatabase;
  readonly runners: ServiceDatabase;
}

/** The persistent state of an embedded Engine. */
export interface EngineState {
  readonly database: ServiceDatabase;
  /** Undefined for a release without processes. */
  readonly applications: ApplicationDatabases | undefined;
  /** The folder of archives, `<source id>.tar` each. */
  readonly sourcesFolder: string;
  readonly archives: Archives;
}

/**
 * Opens the state of the embedded Engines in a folder: the archives, which all releases share, and the services,
 * processes and instances of one release, in a separate folder, since releases hash and store differently. Any number
 * of processes may open it.
 *
 * @param onDamaged Called once for each damaged file that is read; the file counts as missing.
 * @throws {MesgError} `environment` when the folder cannot be created or written to, or a newer build wrote it.
 */
export async function openState(
  folder: string,
  release: Release,
  onDamaged?: (path: string) => void,
): Promise<EngineState> {
  const isMarked = checkFormat(folder);
  const sourcesFolder = join(folder, "sources");
  const open = (name: string) => ServiceDatabase.open(join(folder, `engine-${release}`, name), onDamaged);
  const database = open("services");
  const applications = isSince(release, "0.14")
    ? { processes: open("processes"), instances: open("instances"), runners: open("runners") }
    : undefined;
  if (!isMarked) await writeFormat(folder);
  // Keeps the state out of git; written once.
  await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => undefined);
  return {
    database,
    applications,
    sourcesFolder,
    archives: folderArchives(sourcesFolder),
  };
}
