import { parseArgs } from "node:util";
import { assertWritesInside, MesgError } from "../core/mod.ts";
import type { Command, ExitCode, Options, OptionValues, Surroundings } from "./command.ts";
import { COMMON_OPTIONS, helpOf } from "./help.ts";
import { type SafeSurroundings, safeSurroundings } from "./safe-output.ts";
import { suggest } from "./suggestion.ts";
import { VERSION } from "./version.ts";

const EXIT_CODES = { refused: 1, usage: 2, environment: 3 } as const;

/**
 * Runs a command on its arguments. Whatever goes wrong is said on stderr and becomes an exit code; nothing is thrown.
 *
 * @param args What follows the command's name.
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  args: readonly string[],
  given: Surroundings,
): Promise<ExitCode> {
  const surroundings = "secrets" in given ? (given as SafeSurroundings) : safeSurroundings(given, args);
  try {
    const { values, positionals } = parse(command, args);
    if (values.help || values.version) {
      await surroundings.stdout.write(values.help ? helpOf(command as unknown as Command<Options>) : `${VERSION}\n`);
      return 0;
    }
    await checkWrittenFiles(command.options, values);
    const write = (line: string) => surroundings.stderr.write(`${line}\n`);
    return await command.run({
      ...surroundings,
      positionals,
      options: values as OptionValues<O>,
      note: async (line) => (values.quiet ? undefined : await write(line)),
      warn: write,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code === "EPIPE") return 0;
    await surroundings.stderr.write(`${explain(error, surroundings, command.name)}\n`).catch(() => undefined);
    return error instanceof MesgError ? EXIT_CODES[error.kind] : 3;
  }
}

function parse<O extends Options>(command: Command<O>, args: readonly string[]) {
  const help = `mesg-compile ${command.name} --help`;
  const options: Record<string, { type: "string" | "boolean"; multiple: boolean; short?: string }> = {};
  for (const [name, option] of Object.entries<Options[string]>({ ...command.options, ...COMMON_OPTIONS })) {
    const { type, multiple = false, short } = option;
    options[name] = { type, multiple, ...(short === undefined ? {} : { short }) };
  }
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { message } = error as Error;
    const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
    if (unknown !== undefined) {
      const names = Object.keys(options).map((name) => `--${name}`);
      throw new MesgError("usage", `expected an option of mesg-compile ${command.name}, found ${unknown}`, {
        hint: suggest(unknown, names, help),
      });
    }
    // Only the first sentence is about what was typed; the others advise on `--`.
    throw new MesgError("usage", message.replace(/\. To specify a positional.*$/s, ""), { hint: `see ${help}` });
  }
  const empty = Object.keys(parsed.values).find((name) => [parsed.values[name]].flat().includes(""));
  if (empty !== undefined || parsed.positionals.includes("")) {
    const what = empty === undefined ? `mesg-compile ${command.name} ${command.synopsis}` : `a value for --${empty}`;
    throw new MesgError("usage", `expected ${what}, found an empty text`, {
      hint: "in a script, look whether the variable that was to hold it is set",
    });
  }
  const [least, most] = command.positionals;
  const count = parsed.positionals.length;
  const asksForWords = parsed.values.help || parsed.values.version;
  if (!asksForWords && (count < least || count > most)) {
    throw new MesgError("usage", `expected mesg-compile ${command.name} ${command.synopsis}, found ${arity(count)}`, {
      hint: `see ${help}`,
    });
  }
  return parsed;
}

/** A symlink of a repository must not lead what is written out of the working directory. */
async function checkWrittenFiles(options: Options, values: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, { writes }] of Object.entries(options)) {
    const path = writes ? values[name] : undefined;
    if (typeof path === "string") await assertWritesInside(process.cwd(), path);
  }
}

function arity(count: number): string {
  return count === 0 ? "no argument" : count === 1 ? "one argument" : `${count} arguments`;
}

/** An error in the words of the terminal: what happened, then what to do. Only a defect shows a stack, and on request. */
export function explain(error: unknown, { env, signal }: Pick<Surroundings, "env" | "signal">, name: string): string {
  const program = `mesg-compile ${name}`.trimEnd();
  if (error instanceof MesgError) {
    return `${program}: ${error.message}${error.hint === undefined ? "" : `\n  hint: ${error.hint}`}`;
  }
  if (signal.aborted) return `${program}: interrupted`;
  const { message = String(error), stack, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  // The system's refusals reach here from the standard streams; the reader of a file names its path.
  if (syscall !== undefined) return `${program}: the system refuses: ${message}`;
  const trace = env.MESG_DEBUG
    ? `\n${stack}`
    : "\n  hint: this is a defect; set MESG_DEBUG=1 for its trace and report it";
  return `${program}: ${message}${trace}`;
}
