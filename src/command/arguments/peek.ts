/**
 * Returns the last value of an option before the arguments are parsed, so that even parse errors respect it.
 *
 * @param name With its dashes.
 * @example
 * ```ts
 * peekOption(["--color", "never", "x"], "--color"); // "never"
 * ```
 */
export function peekOption(args: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (const [index, arg] of args.entries()) {
    if (arg === "--") break;
    if (arg === name) value = args[index + 1];
    else if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1);
  }
  return value;
}

/** Returns whether the arguments have a flag. */
export function peekFlag(args: readonly string[], name: string): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).includes(name);
}
