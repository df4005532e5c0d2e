import type { Command, Options } from "../command.ts";

/** An option, as shells complete it. */
export interface CompletedOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** Undefined for a flag. */
  readonly value: string | undefined;
  /** Words that are offered as its value; files where there are none. */
  readonly words: readonly string[];
}

/** A command, as shells complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  /** Words that are offered as its arguments; files where there are none. */
  readonly words: readonly string[];
  readonly options: readonly CompletedOption[];
}

/**
 * Returns what a shell completes of a command.
 *
 * @param offered Words for options that take others as well, by the option's name.
 */
export function completedCommand(
  { name, summary }: Pick<Command, "name" | "summary">,
  options: Options,
  offered: { readonly [option: string]: readonly string[] },
  words: readonly string[] = [],
): CompletedCommand {
  const completed = Object.entries(options).map(
    ([option, { short, type, value = "VALUE", values, summary: text }]) => ({
      name: option,
      short,
      summary: text,
      value: type === "string" ? value : undefined,
      words: values ?? (Object.hasOwn(offered, option) ? offered[option]! : []),
    }),
  );
  return { name, summary, words, options: completed };
}
