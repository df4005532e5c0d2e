import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { SYSTEM_GIT } from "./other-git.ts";

/** Text or bytes by path; `{ link }` creates a symlink, `{ run }` an executable file. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | { readonly run: string }>
>;

/** A folder that is removed at the end of the test. */
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

const SETTINGS = [
  "user.name=t",
  "user.email=t@example.com",
  "protocol.file.allow=always",
  // After each commit git would start two more processes for maintenance.
  "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);

/** Runs git without the settings of this machine. */
export function git(folder: string, args: readonly string[], input?: string | Uint8Array): string {
  return execFileSync(SYSTEM_GIT, [...SETTINGS, "-C", folder, ...args], {
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
    env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: "1" },
    ...(input === undefined ? {} : { input }),
  }).trim();
}

/** A repository with one commit of these files. */
export function repository(files: Files): string {
  const folder = write(temporaryFolder(), files);
  initialize(folder);
  commit(folder);
  return folder;
}

let template: string | undefined;

/** Makes a folder a repository without a commit: git creates the first one, and the others are copies of it. */
export function initialize(folder: string): void {
  if (template === undefined) {
    const made = mkdtempSync(join(tmpdir(), "git-template-"));
    process.once("exit", () => rmSync(made, { recursive: true, force: true }));
    git(made, ["init", "-q", "-b", "main", "--template="]);
    mkdirSync(join(made, ".git", "info"));
    template = join(made, ".git");
  }
  cpSync(template, join(folder, ".git"), { recursive: true });
}

/** The checked-out commit of a repository with files for its branches. */
function headOf(folder: string): string {
  try {
    const [, ref] = /^ref: (.+)\n$/.exec(readFileSync(join(folder, ".git/HEAD"), "utf8"))!;
    return readFileSync(join(folder, ".git", ref!), "utf8").trim();
  } catch {
    return git(folder, ["rev-parse", "HEAD"]);
  }
}

/** Commits everything, including ignored files; returns the commit. */
export function commit(folder: string, files: Files = {}): string {
  write(folder, files);
  git(folder, ["add", "-A", "-f"]);
  git(folder, ["commit", "-q", "--allow-empty", "-m", "a change"]);
  return headOf(folder);
}

/** Commits blobs unchanged, regardless of attributes and settings. */
export function commitBlobs(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const entries = Object.entries(files).map(([path, content]) => {
    const oid = git(folder, ["hash-object", "-w", "--stdin", "--no-filters"], content);
    return `100644 ${oid}\t${path}\0`;
  });
  git(folder, ["update-index", "--add", "-z", "--index-info"], entries.join(""));
  git(folder, ["commit", "-q", "-m", "blobs"]);
  return headOf(folder);
}

/** A clone with settings that apply from its first checkout on. */
export function clone(origin: string, settings: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const folder = join(temporaryFolder(), "clone");
  const flags = Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]);
  // Only a partial or shallow clone needs a transport.
  git(dirname(folder), ["clone", "-q", ...flags, ...args, args.length === 0 ? origin : `file://${origin}`, folder]);
  return folder;
}
