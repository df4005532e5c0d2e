import { lstat, mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { MesgError, makeFolder } from "../../core/mod.ts";

/** A new file, and whether it was written. */
export interface NewFile {
  readonly path: string;
  /** `left` when it existed already. */
  readonly status: "written" | "left";
}

/**
 * Writes files that do not exist yet. Existing ones, including symlinks, are not changed.
 *
 * @param files Their texts by path, relative to the folder.
 * @throws {MesgError} `usage` when the folder is a file; `environment` when the disk refuses; `refused` when a symlink leads out of the folder.
 */
export async function writeNew(folder: string, files: { readonly [path: string]: string }): Promise<NewFile[]> {
  const result: NewFile[] = [];
  if ((await stat(folder).catch(() => undefined))?.isDirectory() === false) {
    throw new MesgError("usage", `expected a folder, found a file at ${JSON.stringify(folder)}`, {
      hint: "name the folder to write into",
    });
  }
  try {
    await makeFolder(folder);
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      if ((await lstat(path).catch(() => undefined)) !== undefined) {
        result.push({ path, status: "left" });
        continue;
      }
      await makeFolders(folder, dirname(name));
      await writeFile(path, text, { flag: "wx" });
      result.push({ path, status: "written" });
    }
  } catch (error) {
    if (error instanceof MesgError) throw error;
    throw new MesgError("environment", `cannot write to ${folder}: ${(error as Error).message}`, {
      cause: error,
      hint: "check that the folder is writable and that no file is in its way",
    });
  }
  return result;
}

/** Creates folders below another one, refusing symlinks, which may lead anywhere. */
async function makeFolders(folder: string, below: string): Promise<void> {
  let path = folder;
  for (const name of below.split("/").filter((it) => it !== ".")) {
    path = join(path, name);
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined) await mkdir(path);
    else if (!found.isDirectory()) {
      const what = found.isSymbolicLink() ? "a symlink" : "a file";
      throw new MesgError("refused", `expected a folder, found ${what} at ${JSON.stringify(path)}`);
    }
  }
}
