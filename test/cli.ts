import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { runCommand } from "../src/command/mod.ts";
import { COMMANDS, loadCommand } from "../src/scripts/shell/commands.ts";

/** The bundled command line, built from the sources by the global setup. */
export const CLI = fileURLToPath(new URL("../.build/dist/cli/index.js", import.meta.url));

/** Output and exit code of a finished command. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command of the command line in this process, one at a time, since they share the working directory. With
 * SCENARIOS=all each one runs on the bundle.
 */
export async function mesgCompile(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  if (process.env.SCENARIOS === "all") return await runBundle(args, options);
  const run = last.then(() => runHere(args, options));
  last = run.catch(() => undefined);
  return await run;
}

async function runHere([name = "", ...args]: readonly string[], options: RunOptions): Promise<Finished> {
  const command = await loadCommand(COMMANDS[name]!);
  const written = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const output = (stream: keyof typeof written) => ({
    isTerminal: false,
    write: async (data: string | Uint8Array) => void written[stream].push(Buffer.from(data as string)),
  });
  const before = process.cwd();
  if (options.cwd !== undefined) process.chdir(options.cwd);
  try {
    const code = await runCommand(command, args, {
      env: { ...process.env, ...options.env },
      stdin: (async function* () {
        if (options.input !== undefined) yield Buffer.from(options.input as string);
      })(),
      stdout: output("stdout"),
      stderr: output("stderr"),
      signal: new AbortController().signal,
    });
    const bytes = Buffer.concat(written.stdout);
    return { code, bytes, stdout: bytes.toString("utf8"), stderr: Buffer.concat(written.stderr).toString("utf8") };
  } finally {
    process.chdir(before);
  }
}

/** Runs the bundled command line as a process of its own. */
export function runBundle(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const bytes = Buffer.concat(stdout);
      resolve({ code, bytes, stdout: bytes.toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") });
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input);
  });
}
