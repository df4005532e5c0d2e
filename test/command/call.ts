import { type Command, type Options, runCommand } from "../../src/command/mod.ts";

/** The result of a finished call. */
export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly bytes: Buffer;
}

/** The environment that a test chooses for a call. */
export interface CallOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Streams that are terminals. */
  readonly terminals?: readonly ("stdout" | "stderr")[];
  readonly ask?: (question: string) => Promise<string>;
  readonly signal?: AbortSignal;
}

/** Runs a command in this process, and returns all output. */
export async function call(command: unknown, args: readonly string[], given: CallOptions = {}): Promise<Called> {
  const written: { [name in "stdout" | "stderr"]: Buffer[] } = { stdout: [], stderr: [] };
  const output = (name: keyof typeof written) => {
    const isTerminal = given.terminals?.includes(name) === true;
    const write = async (data: string | Uint8Array) => void written[name].push(Buffer.from(data as Uint8Array));
    return { isTerminal, columns: isTerminal ? 80 : undefined, write };
  };
  const stdin = (async function* () {
    yield Buffer.from((given.stdin ?? "") as Uint8Array);
  })();
  const { env = {}, ask, signal = AbortSignal.timeout(30_000) } = given;
  const environment = { env, stdin, ask, signal, stdout: output("stdout"), stderr: output("stderr") };
  const code = await runCommand(command as Command<Options>, args, environment);
  const bytes = Buffer.concat(written.stdout);
  return { code, bytes, stdout: bytes.toString("utf8"), stderr: Buffer.concat(written.stderr).toString("utf8") };
}

/** Runs a test's body in a working directory. */
export async function inFolder<T>(folder: string, body: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await body();
  } finally {
    process.chdir(before);
  }
}
