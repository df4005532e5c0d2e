import { type GitAnswer, type GitOptions, runGit } from "../../source/mod.ts";

/** Runs git in a folder of our own, or in the workspace. */
export async function git(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  return await runGit(["-C", folder, ...args], options);
}
