import { INPUTS } from "./interface.ts";

/** The prefix of inputs that differ from their options only by it. */
export type InputPrefix = "engine" | "marketplace";

/** A command to copy, whose options stay; or an option of the command line. */
const COMMAND_OR_OPTION = /mesg-compile [^,;:]*|--([a-z][a-z-]*[a-z])/g;

/**
 * Returns a hint with the action's inputs in place of the command line's options. An input has the name of its option,
 * or that name with a prefix; an option without an input stays.
 *
 * @example
 * ```ts
 * withInputNames("set --engine-version and --fee"); // "set engine-version and engine-fee"
 * ```
 */
export function withInputNames(hint: string, prefix: InputPrefix = "engine"): string {
  return hint.replaceAll(COMMAND_OR_OPTION, (found: string, name: string | undefined) => {
    if (name === undefined) return found;
    return [name, `${prefix}-${name}`].find((input) => Object.hasOwn(INPUTS, input)) ?? found;
  });
}
