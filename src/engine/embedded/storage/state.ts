import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "../../../definition/mod.ts";
import { type Archives, folderArchives } from "../sources/archives.ts";
import { ServiceDatabase } from "./database.ts";

/** What an embedded Engine keeps between two runs. */
export interface EngineState {
  readonly database: ServiceDatabase;
  /** The folder of archives, `<source id>.tar` each. */
  readonly sourcesFolder: string;
  readonly archives: Archives;
}

/**
 * Opens the state of the embedded Engines in a folder: the archives, which all releases share, and the services of one
 * release, apart from those of any other, since releases hash and store differently. Any number of processes may have it
 * open at once.
 *
 * @throws {MesgError} `environment` when the folder cannot be made or written to.
 */
export async function openState(folder: string, release: Release): Promise<EngineState> {
  const sourcesFolder = join(folder, "sources");
  const database = ServiceDatabase.open(join(folder, `engine-${release}`, "services"));
  // State is nobody's source code: git is told so, once.
  await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => undefined);
  return {
    database,
    sourcesFolder,
    archives: folderArchives(sourcesFolder),
  };
}
