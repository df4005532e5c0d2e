import { randomBytes } from "node:crypto";
import { lstat, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { makeFolder } from "../../../core/mod.ts";
import { attempt } from "./database-error.ts";

/** The folder of mark files, one per process that uses a data folder. */
const USES_FOLDER = "in-use";

/** A process's mark on a data folder. */
export interface Use {
  /** The name of the mark file. */
  readonly name: string;
  /** 32 bytes that only this user can read, in hex. */
  readonly token: string;
  /** Removes the mark. */
  end(): Promise<void>;
}

/** The contents of a mark file. */
interface Mark {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

/**
 * Marks a data folder as used by this process, so that `clean` does not remove anything.
 *
 * @throws {MesgError} `environment` when it cannot be written to.
 */
export async function beginUse(folder: string): Promise<Use> {
  const name = `${process.pid}-${randomBytes(8).toString("hex")}.json`;
  const token = randomBytes(32).toString("hex");
  const mark: Mark = { pid: process.pid, host: hostname(), token };
  const path = join(folder, USES_FOLDER, name);
  await attempt(folder, async () => {
    await makeFolder(join(folder, USES_FOLDER), 0o700);
    await writeFile(path, JSON.stringify(mark), { flag: "wx", mode: 0o600 });
  });
  return { name, token, end: () => rm(path, { force: true }).catch(() => undefined) };
}

/** Lists the processes that use a data folder: `123`, or `123 on build-7`. Removes marks of killed processes. */
export async function usersOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, USES_FOLDER)).catch(() => [] as string[]);
  const users: string[] = [];
  for (const name of names.filter((it) => NAME.test(it)).sort()) {
    const path = join(folder, USES_FOLDER, name);
    const mark = await readMark(path);
    const pid = Number(NAME.exec(name)![1]);
    const isHere = mark === undefined || mark.host === hostname();
    if (isHere && !isAlive(pid)) await rm(path, { force: true }).catch(() => undefined);
    else users.push(isHere ? String(pid) : `${pid} on ${mark.host}`);
  }
  return users;
}

const NAME = /^(\d{1,10})-[0-9a-f]{16}\.json$/;
/** Maximum bytes of a mark. */
const MAX_MARK = 4096;

async function readMark(path: string): Promise<Mark | undefined> {
  try {
    const found = await lstat(path);
    if (!found.isFile() || found.size > MAX_MARK) return undefined;
    const mark = JSON.parse(await readFile(path, "utf8")) as Mark;
    return typeof mark.host === "string" ? mark : undefined;
  } catch {
    return undefined;
  }
}

/** Returns whether a process of this machine is running; true when that cannot be determined. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
