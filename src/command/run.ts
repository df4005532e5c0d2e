import { MesgError, painter, unpainted, useProxies } from "../core/mod.ts";
import { parseArguments } from "./arguments/parse.ts";
import { peekFlag } from "./arguments/peek.ts";
import type { Command, ExitCode, Options, OptionValues, Output, Surroundings } from "./command.ts";
import { COMMON_OPTIONS, helpOf } from "./help.ts";
import { openFiles } from "./result/files.ts";
import { errorToJson } from "./result/json-error.ts";
import { type SafeSurroundings, safeResult, safeSurroundings } from "./safe-output.ts";
import { ProgressLine } from "./terminal/progress-line.ts";
import { VERSION } from "./version.ts";

const EXIT_CODES = { refused: 1, usage: 2, environment: 3 } as const;

/**
 * Runs a command on its arguments. Whatever goes wrong is said on stderr and becomes an exit code; nothing is thrown.
 * With `--json` a failure is also an object on stdout, unless a result is there.
 *
 * @param args What follows the command's name.
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  args: readonly string[],
  given: Surroundings,
): Promise<ExitCode> {
  useProxies(given.env);
  const surroundings = "secrets" in given ? (given as SafeSurroundings) : safeSurroundings(given, args);
  const stdout = counted(surroundings.stdout);
  try {
    return await call(command, args, { ...surroundings, stdout });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException | null)?.code === "EPIPE") return 0;
    const error = await withNearby(thrown);
    await surroundings.stderr.write(`${explain(error, surroundings, command.name)}\n`).catch(() => undefined);
    if ("json" in command.options && peekFlag(args, "--json") && !stdout.isUsed()) {
      const { signal } = surroundings;
      const json = errorToJson(error, { signal, message: (error as Error | null)?.message ?? String(error) });
      await surroundings.stdout.write(json).catch(() => undefined);
    }
    return error instanceof MesgError ? EXIT_CODES[error.kind] : 3;
  }
}

async function call<O extends Options>(
  command: Command<O>,
  args: readonly string[],
  surroundings: SafeSurroundings,
): Promise<ExitCode> {
  const options: Options = { ...command.options, ...COMMON_OPTIONS };
  const { values, positionals } = parseArguments(command, options, args);
  if (values.help || values.version) {
    const style = surroundings.stdout;
    const help = () => helpOf(command as unknown as Command<Options>, style);
    await surroundings.stdout.write(values.help ? help() : `${VERSION}\n`);
    return 0;
  }
  const files = await openFiles(options, values, surroundings);
  const { env, secrets } = surroundings;
  const isWanted = surroundings.stderr.isTerminal && !values.quiet && !env.CI && env.TERM !== "dumb";
  const progress = new ProgressLine({ output: surroundings.stderr, isWanted });
  const stderr = progress.guard(surroundings.stderr);
  const result = files.collected === undefined ? progress.guard(surroundings.stdout) : undefined;
  try {
    const write = (line: string) => stderr.write(`${tinted(line, stderr)}\n`);
    const code = await command.run({
      ...surroundings,
      stdout: result ?? safeResult(files.collected!, secrets),
      stderr,
      progress,
      positionals,
      options: files.values as OptionValues<O>,
      note: async (line) => (values.quiet ? undefined : await write(line)),
      warn: write,
      tell: async (error) => {
        await stderr.write(`${explain(await withNearby(error), surroundings, command.name)}\n`);
      },
    });
    await files.finish();
    return code;
  } finally {
    await progress.end().catch(() => undefined);
    await files.dispose();
  }
}

/** An output that knows whether something was written to it. */
function counted(output: Output): Output & { isUsed(): boolean } {
  let used = false;
  const write = async (data: string | Uint8Array) => {
    used ||= data.length > 0;
    await output.write(data);
  };
  return { ...output, write, isUsed: () => used };
}

const LABELS = { notice: "cyan", warning: "yellow", defect: "red" } as const;

/** Tints the word that a line for people begins with. The line may hold texts of others. */
function tinted(line: string, style: Output): string {
  const label = /^(notice|warning|defect)(?=: )/.exec(line)?.[0] as keyof typeof LABELS | undefined;
  const shown = unpainted(line);
  return label === undefined ? shown : `${painter(style)(LABELS[label], label)}${shown.slice(label.length)}`;
}

/** What an error is explained with. */
type Explained = Pick<Surroundings, "env" | "signal"> & { readonly stderr?: Output };

/** An error in the words of the terminal: what happened, then what to do. Only a defect shows a stack, and on request. */
export function explain(error: unknown, { env, signal, stderr }: Explained, name: string): string {
  const paint = painter(stderr ?? {});
  const program = paint("red", `mesg-compile ${name}`.trimEnd());
  if (error instanceof MesgError) {
    const hint = error.hint === undefined ? "" : `\n  ${paint("cyan", "hint:")} ${unpainted(error.hint)}`;
    return `${program}: ${unpainted(error.message)}${hint}`;
  }
  if (signal.aborted) return `${program}: interrupted`;
  const { message = String(error), stack, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  // The system's refusals reach here from the standard streams; the reader of a file names its path.
  if (syscall !== undefined) return `${program}: the system refuses: ${unpainted(message)}`;
  const trace = env.MESG_DEBUG
    ? `\n${stack}`
    : "\n  hint: this is a defect; set MESG_DEBUG=1 for its trace and report it";
  return `${program}: ${unpainted(message)}${trace}`;
}

/** Adds what lies nearby to an error; loaded only then, since it brings the compiler along. */
async function withNearby(error: unknown): Promise<unknown> {
  const nearby = await import("./documents/nearby.ts");
  return await nearby.withNearby(error);
}
