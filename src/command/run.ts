import { foldText, MesgError, painter, unpainted, useProxies, VERSION } from "../core/mod.ts";
import { parseArguments } from "./arguments/parse.ts";
import { peekFlag } from "./arguments/peek.ts";
import type { Command, CommandEnvironment, ExitCode, Options, OptionValues, Output } from "./command.ts";
import { COMMON_OPTIONS, helpOf } from "./help.ts";
import { openFiles } from "./result/files.ts";
import { errorToJson } from "./result/json-error.ts";
import { type SafeEnvironment, safeEnvironment, safeResult } from "./safe-output.ts";
import { ProgressLine } from "./terminal/progress-line.ts";

const EXIT_CODES = { refused: 1, usage: 2, environment: 3 } as const;

/**
 * Runs a command with its arguments. Every error is reported on stderr and becomes an exit code; nothing is thrown.
 * With `--json` a failure is also an object on stdout, unless a result was written.
 *
 * @param args The arguments after the command's name.
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  args: readonly string[],
  given: CommandEnvironment,
): Promise<ExitCode> {
  useProxies(given.env);
  const environment = "secrets" in given ? (given as SafeEnvironment) : safeEnvironment(given, args);
  const stdout = counted(environment.stdout);
  try {
    return await call(command, args, { ...environment, stdout });
  } catch (thrown) {
    const error = await withNearby(thrown, command);
    await environment.stderr.write(`${explain(error, environment, command.name)}\n`).catch(() => undefined);
    if ("json" in command.options && peekFlag(args, "--json") && !stdout.isUsed()) {
      const { signal } = environment;
      const json = errorToJson(error, { signal, message: (error as Error | null)?.message ?? String(error) });
      await environment.stdout.write(json).catch(() => undefined);
    }
    return error instanceof MesgError ? EXIT_CODES[error.kind] : 3;
  }
}

async function call<O extends Options>(
  command: Command<O>,
  args: readonly string[],
  environment: SafeEnvironment,
): Promise<ExitCode> {
  const options: Options = { ...command.options, ...COMMON_OPTIONS };
  const { values, positionals } = parseArguments(command, options, args);
  if (values.help || values.version) {
    const style = environment.stdout;
    const help = () => helpOf(command as unknown as Command<Options>, style);
    await environment.stdout.write(values.help ? help() : `${VERSION}\n`);
    return 0;
  }
  const files = await openFiles(options, values, environment);
  const { env, secrets } = environment;
  const isWanted = environment.stderr.isTerminal && !values.quiet && !env.CI && env.TERM !== "dumb";
  const progress = new ProgressLine({ output: environment.stderr, isWanted });
  const stderr = progress.guard(environment.stderr);
  const result = files.collected === undefined ? progress.guard(environment.stdout) : undefined;
  try {
    const write = (line: string) => stderr.write(`${tinted(line, stderr)}\n`);
    const code = await command.run({
      ...environment,
      stdout: result ?? safeResult(files.collected!, secrets),
      stderr,
      progress,
      positionals,
      options: files.values as OptionValues<O>,
      note: async (line) => (values.quiet ? undefined : await write(line)),
      warn: write,
      reportError: async (error) => {
        await stderr.write(`${explain(await withNearby(error, command), environment, command.name)}\n`);
      },
    });
    await files.finish();
    return code;
  } finally {
    await progress.end().catch(() => undefined);
    await files.dispose();
  }
}

/** Returns an output that records whether something was written. */
function counted(output: Output): Output & { isUsed(): boolean } {
  let used = false;
  const write = async (data: string | Uint8Array) => {
    used ||= data.length > 0;
    await output.write(data);
  };
  return { ...output, write, isUsed: () => used };
}

const LABELS = { notice: "cyan", warning: "yellow", defect: "red" } as const;

/** Colors the first word of a message. The line may contain untrusted text. */
function tinted(line: string, style: Output): string {
  const label = /^(notice|warning|defect)(?=: )/.exec(line)?.[0] as keyof typeof LABELS | undefined;
  const shown = foldText(unpainted(line), style.columns);
  return label === undefined ? shown : `${painter(style)(LABELS[label], label)}${shown.slice(label.length)}`;
}

/** The environment for explaining an error. */
type Explained = Pick<CommandEnvironment, "env" | "signal"> & { readonly stderr?: Output };

/**
 * Returns an error as text for the terminal: the message, then the hint. A stack is shown only for a defect and on
 * request.
 */
export function explain(error: unknown, { env, signal, stderr }: Explained, name: string): string {
  const paint = painter(stderr ?? {});
  const program = paint("red", `mesg-compile ${name}`.trimEnd());
  if (error instanceof MesgError) {
    const fold = (text: string, label: string) => foldText(unpainted(text), stderr?.columns, label.length);
    const hint = error.hint === undefined ? "" : `\n  ${paint("cyan", "hint:")} ${fold(error.hint, "  hint:")}`;
    return `${program}: ${fold(error.message, `mesg-compile ${name}:`)}${hint}`;
  }
  if (signal.aborted) return `${program}: interrupted`;
  const { message = String(error), stack, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  // System errors here come from the standard streams; other errors name their file.
  if (syscall !== undefined) return `${program}: system error: ${unpainted(message)}`;
  const trace = env.MESG_DEBUG
    ? `\n${stack}`
    : "\n  hint: this is a defect; report it with its stack trace (MESG_DEBUG=1)";
  return `${program}: ${unpainted(message)}${trace}`;
}

/** Adds similar paths to an error. Loaded on demand, since it loads the compiler. */
async function withNearby(error: unknown, command: Pick<Command, "name" | "positionals">): Promise<unknown> {
  const nearby = await import("./documents/nearby.ts");
  return await nearby.withNearby(error, command);
}
