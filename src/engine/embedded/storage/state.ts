import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "../../../definition/mod.ts";
import { type Archives, folderArchives } from "../sources/archives.ts";
import { ServiceDatabase } from "./database.ts";

/** The persistent state of an embedded Engine. */
export interface EngineState {
  readonly database: ServiceDatabase;
  /** The folder of archives, `<source id>.tar` each. */
  readonly sourcesFolder: string;
  readonly archives: Archives;
}

/**
 * Opens the state of the embedded Engines in a folder: the archives, which all releases share, and the services of one
 * release, in a folder of their own, since releases hash and store differently. Any number of processes may open it.
 *
 * @throws {MesgError} `environment` when the folder cannot be made or written to.
 */
export async function openState(folder: string, release: Release): Promise<EngineState> {
  const sourcesFolder = join(folder, "sources");
  const database = ServiceDatabase.open(join(folder, `engine-${release}`, "services"));
  // Keeps the state out of git; written once.
  await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => undefined);
  return {
    database,
    sourcesFolder,
    archives: folderArchives(sourcesFolder),
  };
}
