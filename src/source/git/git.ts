import { type ChildProcess, type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { MesgError } from "../../core/mod.ts";

/** Set by a git that runs us, in a hook say; each would make our git look at another repository than the folder's. */
const FOREIGN = new Set([
  ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE"],
  ...["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS"],
  ...["GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_TRACE", "GIT_TRACE2"],
]);
/** Settings of a repository that would run its programs, or change what git answers. */
const SETTINGS = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];

/** How a git process ended. */
export interface GitAnswer {
  /** undefined when git is not installed. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What a git process is given besides its arguments, which other processes can see. */
export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** More variables of its environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Runs git in a folder to its end. */
export async function git(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  options.signal?.throwIfAborted();
  const child = spawnGit(folder, args, options.env);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on("error", () => undefined); // git may answer before it has read everything
  child.stdin.end(options.input);
  const code = await ended(child, options.signal);
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8").trim() };
}

/** Runs git in a folder and wants it to succeed. */
export async function gitOutput(folder: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { code, stdout, stderr } = await git(folder, args, options);
  if (code === 0) return stdout;
  throw new MesgError("environment", `git ${args[0]} failed in ${folder}: ${stderr || `exit code ${code}`}`);
}

/** Starts git in a folder. */
export function spawnGit(
  folder: string,
  args: readonly string[],
  env: GitOptions["env"] = {},
): ChildProcessByStdio<Writable, Readable, Readable> {
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.has(name));
  return spawn("git", [...SETTINGS, "-C", folder, ...args], {
    env: { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", ...env },
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
}

/** Waits until a process has ended and its output is read; ends it when the signal aborts. */
function ended(child: ChildProcess, signal: AbortSignal | undefined): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      child.kill();
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    child.once("error", (error: NodeJS.ErrnoException) => {
      signal?.removeEventListener("abort", abort);
      if (error.code === "ENOENT") resolve(undefined);
      else reject(new MesgError("environment", `cannot run git: ${error.message}`, { cause: error }));
    });
    child.once("close", (code) => {
      signal?.removeEventListener("abort", abort);
      resolve(code ?? 128);
    });
  });
}
