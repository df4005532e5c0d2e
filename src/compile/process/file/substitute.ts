import { ENOUGH_PROBLEMS, type Problem, quote } from "../../../yaml/mod.ts";
import type { Substitute } from "./file-value.ts";

/** The values of variables by name. */
export type ProcessEnv = Readonly<Record<string, string | undefined>>;

const START = "$(env:";

/** Matches the variable of each line. Greedy, as in the compilers: two variables on one line are read as one. */
function replaceVariables(text: string, replace: (written: string, name: string) => string): string {
  if (!text.includes(START)) return text;
  return text.replace(/[^\n\r\u2028\u2029]+/g, (line) => {
    const [start, end] = [line.indexOf(START), line.lastIndexOf(")")];
    if (start === -1 || end < start + START.length) return line;
    const value = replace(line.slice(start, end + 1), line.slice(start + START.length, end));
    return `${line.slice(0, start)}${value}${line.slice(end + 1)}`;
  });
}

/** Returns the names of the variables in a text, as the compilers read them. */
export function variablesIn(text: string): string[] {
  const names: string[] = [];
  replaceVariables(text, (written, name) => {
    names.push(name);
    return written;
  });
  return names;
}

/**
 * Returns a function that fills variables into the strings of a file and adds problems to `problems`. Problems never
 * contain the values of variables.
 *
 * @param options.isOpen Variables may have no value yet, which is only a warning.
 * @param options.onVariable Called for each variable, with undefined if it has no value.
 */
export function substituteWith(
  env: ProcessEnv,
  problems: Problem[],
  { isOpen, onVariable }: { readonly isOpen: boolean; readonly onVariable: (name: string, value?: string) => void },
): Substitute {
  return (text, { path, start }) =>
    replaceVariables(text, (written, name) => {
      const value = Object.hasOwn(env, name) ? env[name] : undefined;
      onVariable(name, value);
      const isTwo = name.includes(START);
      if (problems.length < ENOUGH_PROBLEMS && (value === undefined || isTwo)) {
        const where = { path, offset: start };
        if (isTwo)
          problems.push({ severity: value === undefined ? "error" : "warning", ...TWO, message: two(name), ...where });
        else problems.push({ severity: isOpen ? "note" : "error", rule: "env-missing", ...missing(name), ...where });
      }
      return value ?? written;
    });
}

const TWO = {
  rule: "env-greedy",
  hint: "keep one variable per line: put the whole text into one variable, or break the text into lines",
};

function two(name: string): string {
  return `the text is read as one variable named ${quote(name)}: the pattern reaches to the last ")" of the line`;
}

function missing(name: string): { message: string; hint: string } {
  return {
    message: `the variable ${quote(name)} has no value`,
    hint: `set it with --env ${/^\w+$/.test(name) ? name : "NAME"}=VALUE, or in the environment`,
  };
}
