/** The facts that determine whether a stream is colored. */
export interface ColorSubject {
  readonly isTerminal: boolean;
  /** The value of `--color`. */
  readonly option: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Decides whether a stream is colored: `--color` first, then `FORCE_COLOR` (`0` and `false` turn it off), then
 * `NO_COLOR`; otherwise a terminal is colored, unless it is dumb.
 *
 * @example
 * ```ts
 * wantsColor({ isTerminal: true, option: undefined, env: { NO_COLOR: "1" } }); // false
 * ```
 */
export function wantsColor({ isTerminal, option, env }: ColorSubject): boolean {
  if (option === "always" || option === "never") return option === "always";
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = env;
  if (force !== undefined) return !/^(?:0|false)$/i.test(force);
  return isTerminal && !none && terminal !== "dumb";
}
