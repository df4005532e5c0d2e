import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { SYSTEM_GIT } from "./other-git.ts";

/** Text or bytes by path; `{ link }` makes a symlink, `{ run }` an executable file. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | { readonly run: string }>
>;

/** A folder that is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "git-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder. */
export function write(folder: string, files: Files): string {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    rmSync(at, { force: true });
    if (typeof content === "object" && "link" in content) symlinkSync(content.link, at);
    else if (typeof content === "object" && "run" in content) {
      writeFileSync(at, content.run);
      chmodSync(at, 0o755);
    } else writeFileSync(at, content);
  }
  return folder;
}

/** Runs git without the settings of this machine. */
export function git(folder: string, args: readonly string[], input?: string | Uint8Array): string {
  const names = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "protocol.file.allow=always"];
  return execFileSync(SYSTEM_GIT, [...names, "-C", folder, ...args], {
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
    env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" },
    ...(input === undefined ? {} : { input }),
  }).trim();
}

/** A repository with one commit of these files. */
export function repository(files: Files): string {
  const folder = write(temporaryFolder(), files);
  git(folder, ["init", "-q", "-b", "main"]);
  commit(folder);
  return folder;
}

/** Commits everything, what is ignored too; returns the commit. */
export function commit(folder: string, files: Files = {}): string {
  write(folder, files);
  git(folder, ["add", "-A", "-f"]);
  git(folder, ["commit", "-q", "--allow-empty", "-m", "a change"]);
  return git(folder, ["rev-parse", "HEAD"]);
}

/** Commits blobs as they are, whatever attributes and settings would make of them. */
export function commitBlobs(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    const oid = git(folder, ["hash-object", "-w", "--stdin", "--no-filters"], content);
    git(folder, ["update-index", "--add", "--cacheinfo", `100644,${oid},${path}`]);
  }
  git(folder, ["commit", "-q", "-m", "blobs"]);
  return git(folder, ["rev-parse", "HEAD"]);
}

/** A clone with settings that hold from its first checkout on. */
export function clone(origin: string, settings: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const folder = join(temporaryFolder(), "clone");
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  // Only the arguments of a partial or shallow clone need a transport.
  git(dirname(folder), ["clone", "-q", ...flags, ...args, args.length === 0 ? origin : `file://${origin}`, folder]);
  return folder;
}
