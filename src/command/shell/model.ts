import type { Command, Options } from "../command.ts";

/** An option, as shells complete it. */
export interface CompletedOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** Undefined for a flag. */
  readonly value: string | undefined;
  /** Words to offer as its value; without any, files are offered. */
  readonly words: readonly string[];
}

/** A command, as shells complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** Words to offer as its arguments; without any, files are offered. */
  readonly words: readonly string[];
  readonly options: readonly CompletedOption[];
}

/**
 * Returns the completions of a command.
 *
 * @param offered Words to offer for options that also accept others, by option.
 */
export function completedCommand(
  { name, summary }: Pick<Command, "name" | "summary">,
  options: Options,
  offered: { readonly [option: string]: readonly string[] },
  words: readonly string[] = [],
): CompletedCommand {
  const completed = Object.entries(options).map(
    ([option, { short, type, value = "VALUE", values, offers = [], summary: text }]) => ({
      name: option,
      short,
      summary: text,
      value: type === "string" ? value : undefined,
      words: values ?? [...offers, ...(Object.hasOwn(offered, option) ? offered[option]! : [])],
    }),
  );
  return { name, summary, words, options: completed };
}
