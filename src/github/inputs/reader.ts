import { MesgError, nearest, withoutLogins } from "../../core/mod.ts";
import { INPUTS, type InputName } from "./interface.ts";
import { type Env, inputText, unknownInputs } from "./text.ts";

/** Reads inputs one by one and collects their problems, so that all are reported at once. */
export class InputReader {
  readonly #env: Env;
  readonly #problems: string[];

  /** @param env The process's environment, where the runner puts each input as `INPUT_NAME`. */
  constructor(env: Env) {
    this.#env = env;
    this.#problems = unknownInputs(env).map(unknownInput);
  }

  /** Returns the text of an input, trimmed. */
  text(name: InputName): string {
    return inputText(this.#env, name);
  }

  /** Returns the parsed value of an input; undefined when it is wrong, which `finish` reports. */
  read<T>(name: InputName, parse: (text: string) => T): T | undefined {
    try {
      return parse(this.text(name));
    } catch (error) {
      if (!(error instanceof MesgError)) throw error;
      this.wrong(name, error.message, error.hint);
      return undefined;
    }
  }

  /** Adds a problem of an input. */
  wrong(name: InputName, message: string, hint?: string): void {
    // A login may have been pasted into any input.
    this.#problems.push(withoutLogins(`${name}: ${message}${hint === undefined ? "" : ` (${hint})`}`));
  }

  /** @throws {MesgError} `usage` with every problem, if there are any. */
  finish(): void {
    const problems = this.#problems;
    if (problems.length === 0) return;
    const count = problems.length === 1 ? "one input is" : `${problems.length} inputs are`;
    throw new MesgError("usage", `${count} wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
      hint: "docs/action.md lists the inputs of mesg/compile-action",
    });
  }
}

function unknownInput(name: string): string {
  const meant = nearest(name, Object.keys(INPUTS));
  return `${name}: not an input of this action${meant === undefined ? "" : ` (did you mean ${meant}?)`}`;
}
