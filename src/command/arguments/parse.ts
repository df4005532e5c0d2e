import { parseArgs } from "node:util";
import { MesgError } from "../../core/mod.ts";
import type { Command, Option, Options } from "../command.ts";
import { suggest } from "./suggestion.ts";

/** The parsed options and arguments. */
export interface Parsed {
  readonly values: Record<string, unknown>;
  readonly positionals: string[];
}

/**
 * Parses the arguments of a command, and checks them against its options.
 *
 * @param options The options of the command and the common ones.
 * @throws {MesgError} `usage`, with a suggestion for a misspelled option or value.
 */
export function parseArguments<O extends Options>(
  command: Pick<Command<O>, "name" | "synopsis" | "positionals">,
  options: Options,
  args: readonly string[],
): Parsed {
  const help = `mesg-compile ${command.name} --help`;
  const parsed = parseStrictly(command.name, options, args, help);
  checkTexts(command, parsed);
  checkValues(options, parsed.values, help);
  if (parsed.values.json === true && "format" in options) {
    const { format = "json" } = parsed.values;
    if (format !== "json") throw new MesgError("usage", `expected --json or --format ${String(format)}, found both`);
    parsed.values.format = format;
  }
  const [min, max] = command.positionals;
  const count = parsed.positionals.length;
  const asksForWords = parsed.values.help || parsed.values.version;
  if (!asksForWords && (count < min || count > max)) {
    throw new MesgError("usage", `expected mesg-compile ${command.name} ${command.synopsis}, found ${arity(count)}`, {
      hint: `see ${help}`,
    });
  }
  return parsed;
}

function parseStrictly(name: string, options: Options, args: readonly string[], help: string): Parsed {
  const known = Object.entries(options).map(([long, { type, multiple = false, short }]) => {
    return [long, { type, multiple, ...(short === undefined ? {} : { short }) }] as const;
  });
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(known),
      allowPositionals: true,
      strict: true,
    }) as Parsed;
  } catch (error) {
    const { message } = error as Error;
    const [, unknown] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
    if (unknown !== undefined) {
      const names = Object.keys(options).map((long) => `--${long}`);
      throw new MesgError("usage", `expected an option of mesg-compile ${name}, found ${unknown}`, {
        hint: suggest(unknown, names, help),
      });
    }
    checkArgument(message, help);
    // Only the first sentence is about the input; the others explain `--`.
    throw new MesgError("usage", message.replace(/\. To specify a positional.*$/s, ""), { hint: `see ${help}` });
  }
}

/** @throws {MesgError} `usage` for an option without its value, or with a value that it does not have. */
function checkArgument(message: string, help: string): void {
  const [, option, problem] = /^Option '(?:-\w, )?(--[^' ]+)(?: [^']*)?' (.*)/.exec(message) ?? [];
  if (problem === undefined) return;
  if (problem.startsWith("does not take")) {
    throw new MesgError("usage", `expected no value after ${option}`, { hint: `see ${help}` });
  }
  const isOption = problem.includes("ambiguous");
  throw new MesgError("usage", `expected a value after ${option}${isOption ? ", found an option" : ""}`, {
    hint: isOption ? `for a value that begins with - write ${option}=VALUE` : `see ${help}`,
  });
}

/** Refuses empty texts: most often an unset variable of a script. */
function checkTexts({ name, synopsis }: Pick<Command, "name" | "synopsis">, { values, positionals }: Parsed): void {
  const empty = Object.keys(values).find((option) => [values[option]].flat().includes(""));
  if (empty === undefined && !positionals.includes("")) return;
  const what = empty === undefined ? `mesg-compile ${name} ${synopsis}` : `a value for --${empty}`;
  throw new MesgError("usage", `expected ${what}, found an empty text`, {
    hint: "in a script, check that the variable is set",
  });
}

/** Checks the values of options that accept only certain words. */
function checkValues(options: Options, values: Parsed["values"], help: string): void {
  for (const [name, { values: known }] of Object.entries<Option>(options)) {
    const value = values[name];
    if (known === undefined || typeof value !== "string" || known.includes(value)) continue;
    throw new MesgError("usage", `expected --${name} ${known.join("|")}, found ${JSON.stringify(value)}`, {
      hint: suggest(value, known, help),
    });
  }
}

function arity(count: number): string {
  return count === 0 ? "no argument" : count === 1 ? "one argument" : `${count} arguments`;
}
