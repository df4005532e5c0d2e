import { INPUTS, type InputName } from "./interface.ts";

/** The environment of a process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Returns the text of an input as the runner passes it; the default of action.yml when it is not set. */
export function inputText(env: Env, name: InputName): string {
  const given = env[`INPUT_${name.toUpperCase()}`]?.trim();
  const fallback = INPUTS[name].default;
  return given ?? (fallback.startsWith("${{") ? "" : fallback);
}

/**
 * Returns the names of unknown inputs. The runner only warns about them, but a misspelled `fail-on` must not go
 * unnoticed.
 */
export function unknownInputs(env: Env): string[] {
  return Object.keys(env)
    .filter((key) => key.startsWith("INPUT_"))
    .map((key) => key.slice("INPUT_".length).toLowerCase())
    .filter((name) => !Object.hasOwn(INPUTS, name));
}
