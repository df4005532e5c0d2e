import { execFileSync } from "node:child_process";
import { delimiter } from "node:path";

// MESG_GIT=FOLDER lets the product run the git of that folder, while the tests create their repositories with the system's:
// MESG_GIT=/opt/git-2.25/bin npx vitest run test/source/git test/action/base
const { MESG_GIT: other } = process.env;

/** The system's git, which creates the repositories of tests. */
export const SYSTEM_GIT = other === undefined ? "git" : systemGit();

if (other !== undefined && !process.env.PATH!.startsWith(other)) {
  process.env.PATH = `${other}${delimiter}${process.env.PATH}`;
}

function systemGit(): string {
  const folders = process.env.PATH!.split(delimiter).filter((folder) => folder !== other);
  return execFileSync("sh", ["-c", "command -v git"], {
    encoding: "utf8",
    env: { PATH: folders.join(delimiter) },
  }).trim();
}

/** The minor version of the git that the product runs: 25 for git 2.25. */
export function gitMinor(): number {
  return Number(/2\.(\d+)/.exec(execFileSync("git", ["version"], { encoding: "utf8" }))![1]);
}
