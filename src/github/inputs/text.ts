import { INPUTS, type InputName } from "./interface.ts";

/** The environment of a process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The text of an input as the runner gives it; the default of action.yml where it was not set at all. */
export function inputText(env: Env, name: InputName): string {
  const given = env[`INPUT_${name.toUpperCase()}`]?.trim();
  const fallback = INPUTS[name].default;
  return given ?? (fallback.startsWith("${{") ? "" : fallback);
}

/** The runner only warns about an input that action.yml does not have; a misspelt `fail-on` must not go unnoticed. */
export function unknownInputs(env: Env): string[] {
  return Object.keys(env)
    .filter((key) => key.startsWith("INPUT_"))
    .map((key) => key.slice("INPUT_".length).toLowerCase())
    .filter((name) => !Object.hasOwn(INPUTS, name));
}
