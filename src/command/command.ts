import type { Concealer } from "../core/mod.ts";
import type { Ask } from "./terminal/ask.ts";
import type { Output } from "./terminal/output.ts";
import type { ProgressLine } from "./terminal/progress-line.ts";

export type { Output } from "./terminal/output.ts";

/** One option of a command. */
export interface Option {
  readonly type: "string" | "boolean";
  /** Its short form: `h` for -h. */
  readonly short?: string;
  /** Whether it may be repeated; its value is a list. */
  readonly multiple?: boolean;
  /** Whether its value is a file to write, or `-` for stdout; `"result"` is the result that stdout would get. */
  readonly writes?: true | "result";
  /** Whether its value is a file of any size to read, or `-` for stdin. */
  readonly reads?: true;
  /** The accepted words, if limited. */
  readonly values?: readonly string[];
  /** Words among its values that completion offers first: `auto`. */
  readonly offers?: readonly string[];
  /** The heading under which the help lists it; `Options` by default. */
  readonly group?: string;
  /** One word for its value in the help: `FILE`, `HOST:PORT`. */
  readonly value?: string;
  /** What it does, in one line, with its default. */
  readonly summary: string;
}

/** Options by their long name. */
export type Options = { readonly [name: string]: Option };

/** The values of the options; undefined when not given. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]?: O[K]["type"] extends "boolean"
    ? boolean
    : O[K]["multiple"] extends true
      ? string[]
      : string;
};

/** 0 fine; 1 the answer is no; 2 wrong usage; 3 the environment failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The environment of a command: variables and streams of a process, or of a test. */
export interface CommandEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Results. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  /** Prompts the user; undefined without a terminal. */
  readonly ask?: Ask | undefined;
  /** Aborts when the process is interrupted. */
  readonly signal: AbortSignal;
  /** Sets the milliseconds that the command may take to end after a signal; then the process is killed. */
  readonly setGrace?: ((milliseconds: number) => void) | undefined;
}

/** One call of a command. */
export interface Call<O extends Options> extends CommandEnvironment {
  /** Conceals secrets on both streams. A command adds secrets that it reads from files: a key, a mnemonic. */
  readonly secrets: Concealer;
  readonly positionals: readonly string[];
  readonly options: OptionValues<O>;
  /** Shows the progress of a long step on a terminal. */
  readonly progress: ProgressLine;
  /** Writes a notice to stderr, unless `--quiet` is set. */
  note(line: string): Promise<void>;
  /** Writes a warning to stderr, even with `--quiet`. */
  warn(line: string): Promise<void>;
  /** Writes an error to stderr and continues. */
  reportError(error: unknown): Promise<void>;
}

/** A subcommand: its name, its arguments, and its action. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** The arguments after the name: `[FOLDER|DEFINITION]`. */
  readonly synopsis: string;
  /** One line. */
  readonly summary: string;
  /** Paragraphs for the help, which are wrapped. */
  readonly description?: string;
  /** Example calls, without the prompt. */
  readonly examples?: readonly string[];
  /** Related pages of docs/. */
  readonly pages?: readonly string[];
  /** The shape of its result with --json, for docs/cli.md. */
  readonly json?: string;
  /** The meaning of its exit codes, if more specific than usual. */
  readonly exitCodes?: string;
  /** The minimum and maximum number of positional arguments. */
  readonly positionals: readonly [min: number, max: number];
  readonly options: O;
  run(call: Call<O>): Promise<ExitCode>;
}

/** Helps the compiler infer the options of a command. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}
