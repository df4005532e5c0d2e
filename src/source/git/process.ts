import { type ChildProcess, type ChildProcessByStdio, type SpawnOptions, spawn } from "node:child_process";
import { devNull } from "node:os";
import type { Readable, Writable } from "node:stream";
import { formatBytes, MesgError } from "../../core/mod.ts";

/** The oldest supported git. */
export const MINIMUM_GIT = "2.25";

/** The variables that git inherits. All others, such as tokens and inputs, are withheld. */
const INHERITED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH)$/i;
/** Further variables that git needs to reach a server. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)$/i;
/** Variables that locate the user's settings, needed only for the user's global ignore rules. */
const USER = /^(?:HOME|USERPROFILE|XDG_CONFIG_HOME)$/i;

/**
 * Prevents git from running any program that a configuration names: user and system configuration are not read, and
 * these keys override the repository's. Other keys that run programs (filters, merge drivers, textconv, pagers) belong
 * to commands that are not used here.
 */
const SETTINGS = [
  "safe.bareRepository=explicit",
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  "core.quotePath=false",
  "core.askPass=",
  "core.sshCommand=false",
  "core.gitProxy=",
  "core.alternateRefsCommand=",
  "credential.helper=",
  "gc.auto=0",
  "advice.graftFileDeprecated=false",
  "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);

const ISOLATED: Readonly<Record<string, string>> = {
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: devNull,
  GIT_ATTR_NOSYSTEM: "1",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_GRAFT_FILE: devNull,
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_LITERAL_PATHSPECS: "1",
};

/** Maximum number of bytes that git may print: the names of a million files. */
const MAX_OUTPUT = 128 * 1024 * 1024;

/** How a git process ended. */
export interface GitAnswer {
  /** The exit code; undefined when git is not installed. */
  readonly code: number | undefined;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The options of a git process. Secrets belong into `env`: other processes can see the arguments. */
export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** Additional environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether git may connect to a server: only over HTTP and HTTPS, and over files if `env` allows it. */
  readonly network?: boolean;
  /** Whether git may read the user's settings. */
  readonly userSettings?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** A git process whose input and output are pipes. */
export type GitProcess = ChildProcessByStdio<Writable, Readable, Readable>;

let started = 0;

/** Counts the git processes started so far, so that tests and benchmarks can bound them. */
export function gitProcessCount(): number {
  return started;
}

/**
 * Runs git to its end. No hook, filter, helper or alias of any configuration runs, and git receives no tokens or
 * inputs.
 *
 * @throws {MesgError} `environment` when git is installed but cannot be started.
 */
export async function runGit(args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  options.signal?.throwIfAborted();
  const child = spawnGit(args, options);
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, () => child.kill("SIGKILL")));
  child.stdin.on("error", () => undefined); // git may exit before it has read everything
  child.stdin.end(options.input);
  const code = await ended(child, options.signal);
  return { code, stdout: stdout!(), stderr: stderr!().toString("utf8").trim() };
}

/**
 * Collects the output of a stream up to a limit: with few objects, a hostile repository can list any number of files.
 */
function collect(stream: Readable, stop: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT) chunks.push(chunk);
    else stop();
  });
  return () => {
    if (size <= MAX_OUTPUT) return Buffer.concat(chunks);
    throw new MesgError("refused", `git printed more than ${formatBytes(MAX_OUTPUT)}: the commit has too many files`, {
      hint: "name a commit with fewer files",
    });
  };
}

/**
 * Starts git; see {@linkcode runGit}. A process that could not be started emits an error later.
 *
 * @throws {MesgError} `environment` when the machine has no room for its pipes.
 */
export function spawnGit(args: readonly string[], options: GitOptions = {}): GitProcess {
  started++;
  const child = tryToSpawn([...SETTINGS, ...args], {
    env: { ...environment(options), ...options.env },
    cwd: process.platform === "win32" ? undefined : "/",
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  // The types of Node do not say that pipes can be missing. Its error event comes later, too.
  if (isPiped(child)) return child;
  child.on("error", () => undefined);
  throw cannotRun({ code: "EMFILE" });
}

function tryToSpawn(args: readonly string[], options: SpawnOptions): ChildProcess {
  try {
    return spawn("git", args, options);
  } catch (error) {
    throw cannotRun(error as NodeJS.ErrnoException);
  }
}

function isPiped(child: ChildProcess): child is GitProcess {
  return [child.stdin, child.stdout, child.stderr].every((stream) => stream !== undefined && stream !== null);
}

/** What a machine lacks when it cannot start a process, and what to do. */
const LACKS: Readonly<Record<string, readonly [problem: string, hint: string]>> = {
  EMFILE: ["too many open files", "raise the limit of open files (ulimit -n)"],
  ENFILE: ["too many open files", "raise the limit of open files, or end other programs"],
  EAGAIN: ["too many processes", "raise the limit of processes (ulimit -u), or end other programs"],
  ENOMEM: ["not enough memory", "end other programs"],
};

/** Returns the error for a git process that could not be started. */
export function cannotRun(cause: Partial<NodeJS.ErrnoException>): MesgError {
  const [problem, hint] = LACKS[cause.code ?? ""] ?? [cause.message, "check the installation of git"];
  return new MesgError("environment", `cannot run git: ${problem}`, { cause, hint });
}

function environment({ network = false, userSettings = false }: GitOptions): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(
    ([name]) => INHERITED.test(name) || (network && NETWORK.test(name)) || (userSettings && USER.test(name)),
  );
  const { GIT_CONFIG_GLOBAL, ...isolated } = ISOLATED;
  const home = userSettings ? {} : { HOME: devNull, XDG_CONFIG_HOME: devNull, GIT_CONFIG_GLOBAL };
  return { ...Object.fromEntries(kept), ...isolated, ...home, GIT_ALLOW_PROTOCOL: network ? "http:https" : "none" };
}

/** Waits until a process has ended and its output is read; kills it when the signal aborts. */
function ended(child: ChildProcess, signal: AbortSignal | undefined): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      child.kill("SIGKILL");
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    child.once("error", (error: NodeJS.ErrnoException) => {
      signal?.removeEventListener("abort", abort);
      if (error.code === "ENOENT") resolve(undefined);
      else reject(cannotRun(error));
    });
    child.once("close", (code) => {
      signal?.removeEventListener("abort", abort);
      resolve(code ?? 128);
    });
  });
}
