import { randomBytes } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { MesgError } from "../core/mod.ts";
import { type TakenSource, takeSource } from "../source/mod.ts";

/** How a source is taken and kept. */
type KeepOptions = Omit<NonNullable<Parameters<typeof takeSource>[1]>, "tar">;

/**
 * Takes a source and keeps its archive in a folder, as `<source id>.tar`, for an Engine that looks there.
 *
 * @throws {MesgError} as `takeSource` does; `environment` when the archive cannot be kept.
 */
export async function keepSource(path: string, folder: string, options: KeepOptions = {}): Promise<TakenSource> {
  const temporary = join(folder, `.${randomBytes(8).toString("hex")}.part`);
  try {
    await mkdir(folder, { recursive: true });
    const source = await takeSource(path, { ...options, tar: temporary });
    await rename(temporary, join(folder, `${source.sourceId}.tar`));
    return source;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new MesgError("environment", `cannot keep the source in ${folder}: ${(error as Error).message}`, {
      cause: error,
      hint: "check that the folder may be written to and its disk has space",
    });
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
