import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The file system in memory that Linux has. */
const MEMORY = "/dev/shm";
const NAME = /^compile-action-tests-(\d+)$/;
const NEEDED = 1024 ** 3;

/**
 * Returns the folder for the temporary files of a run: one in memory where the system has enough of it, since making and
 * removing thousands of small files and repositories takes many times longer on a disk. TMPDIR overrides it.
 */
export function temporaryFolder(): string {
  if (process.env.TMPDIR !== undefined) return process.env.TMPDIR;
  const folder = join(MEMORY, `compile-action-tests-${process.pid}`);
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < NEEDED) return tmpdir();
    removeLeftovers();
    mkdirSync(folder);
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    // Containers often forbid programs there, and some tests write one.
    const program = join(folder, "program");
    writeFileSync(program, "#!/bin/sh\n");
    chmodSync(program, 0o700);
    execFileSync(program);
    rmSync(program);
    return folder;
  } catch {
    return tmpdir();
  }
}

/** Removes what runs left that were killed. */
function removeLeftovers(): void {
  for (const name of readdirSync(MEMORY)) {
    const [, pid] = NAME.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
