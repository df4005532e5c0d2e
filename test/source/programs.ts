import { spawnSync } from "node:child_process";

function answers(program: string, args: readonly string[], expected: RegExp): boolean {
  return expected.test(spawnSync(program, args, { encoding: "utf8" }).stdout ?? "");
}

/** Other implementations to compare archives with, if a machine has them; macOS and Windows have another tar. */
export const hasGnuTar: boolean = answers("tar", ["--version"], /GNU tar/);
export const hasPython: boolean = answers("python3", ["--version"], /Python 3/);
