import { randomBytes } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { MesgError, makeFolder } from "../core/mod.ts";
import { type TakenSource, takeSource } from "../source/mod.ts";

/** The options of taking a source. */
type KeepOptions = Omit<NonNullable<Parameters<typeof takeSource>[1]>, "tar">;

/**
 * Takes a source and writes its archive to a folder as `<source id>.tar`, where an Engine finds it.
 *
 * @throws {MesgError} as `takeSource`; `environment` when the archive cannot be written.
 */
export async function keepSource(path: string, folder: string, options: KeepOptions = {}): Promise<TakenSource> {
  const temporary = join(folder, `.${randomBytes(8).toString("hex")}.part`);
  try {
    await makeFolder(folder);
    const source = await takeSource(path, { ...options, tar: temporary });
    await rename(temporary, join(folder, `${source.sourceId}.tar`));
    return source;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new MesgError("environment", `cannot keep the source in ${folder}: ${(error as Error).message}`, {
      cause: error,
      hint: "check that the folder is writable and its disk has space",
    });
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
