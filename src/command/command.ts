import type { Concealer } from "../core/mod.ts";
import type { Ask } from "./terminal/ask.ts";
import type { Output } from "./terminal/output.ts";
import type { ProgressLine } from "./terminal/progress-line.ts";

export type { Output } from "./terminal/output.ts";

/** One option of a command. */
export interface Option {
  readonly type: "string" | "boolean";
  /** One letter that stands for it: `h` for -h. */
  readonly short?: string;
  /** May be given more than once; its value is a list. */
  readonly multiple?: boolean;
  /** Its value is a file that the command writes, or `-` for stdout; `"result"` takes what stdout would get. */
  readonly writes?: true | "result";
  /** Its value is a file of any size that the command reads, or `-` for stdin. */
  readonly reads?: true;
  /** The words that it takes, if these are few. */
  readonly values?: readonly string[];
  /** The heading under which the help lists it; `Options` where none is named. */
  readonly group?: string;
  /** One word for its value in the help: `FILE`, `HOST:PORT`. */
  readonly value?: string;
  /** What it does, in one line, with its default. */
  readonly summary: string;
}

/** Options by their long name. */
export type Options = { readonly [name: string]: Option };

/** What the options were given as; what was not given is undefined. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]?: O[K]["type"] extends "boolean"
    ? boolean
    : O[K]["multiple"] extends true
      ? string[]
      : string;
};

/** 0 fine; 1 the answer is no; 2 wrong usage; 3 the environment failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The process around a command; a test or another program may bring its own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Results. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  /** Asks the person at the terminal; undefined when there is none. */
  readonly ask?: Ask | undefined;
  /** Aborts when the process is interrupted. */
  readonly signal: AbortSignal;
}

/** One call of a command. */
export interface Call<O extends Options> extends Surroundings {
  /** Conceals secrets on both streams. A command adds what it reads from files: a key, a mnemonic. */
  readonly secrets: Concealer;
  readonly positionals: readonly string[];
  readonly options: OptionValues<O>;
  /** Shows how far a long step is, to a person at a terminal. */
  readonly progress: ProgressLine;
  /** Writes a line for people to stderr, unless `--quiet` was given. */
  note(line: string): Promise<void>;
  /** Writes a line to stderr, `--quiet` or not: a warning. */
  warn(line: string): Promise<void>;
  /** Writes an error to stderr as one that ends the command, where the command goes on. */
  tell(error: unknown): Promise<void>;
}

/** A subcommand: what it is called, what it takes, and what it does. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** What follows the name: `[FOLDER|DEFINITION]`. */
  readonly synopsis: string;
  /** One line. */
  readonly summary: string;
  /** More about it, for the help: paragraphs, which are wrapped. */
  readonly description?: string;
  /** Calls that can be pasted, without the prompt. */
  readonly examples?: readonly string[];
  /** Pages of docs/ that say more. */
  readonly pages?: readonly string[];
  /** The shape of its result with --json, for docs/cli.md. */
  readonly json?: string;
  /** What its exit codes mean, where it is more than for every command. */
  readonly exitCodes?: string;
  /** The least and the most positionals. */
  readonly positionals: readonly [least: number, most: number];
  readonly options: O;
  run(call: Call<O>): Promise<ExitCode>;
}

/** Helps the compiler infer the options of a command. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}
