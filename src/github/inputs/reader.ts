import { MesgError, withoutLogins } from "../../core/mod.ts";
import type { InputName } from "./interface.ts";
import { type Env, inputText, unknownInputs } from "./text.ts";

/** Reads inputs one by one, and keeps what is wrong with them, so that all of it is told at once. */
export class InputReader {
  readonly #env: Env;
  readonly #problems: string[];

  /** @param env The process's environment, where the runner puts each input as `INPUT_NAME`. */
  constructor(env: Env) {
    this.#env = env;
    this.#problems = unknownInputs(env).map(
      (name) => `${name}: expected an input of this action, found an unknown one`,
    );
  }

  /** The text of an input, trimmed. */
  text(name: InputName): string {
    return inputText(this.#env, name);
  }

  /** The value of an input; undefined when it is wrong, which is kept for the end. */
  read<T>(name: InputName, parse: (text: string) => T): T | undefined {
    try {
      return parse(this.text(name));
    } catch (error) {
      if (!(error instanceof MesgError)) throw error;
      this.wrong(name, error.message, error.hint);
      return undefined;
    }
  }

  /** Keeps what is wrong with an input. */
  wrong(name: InputName, message: string, hint?: string): void {
    // A login may have been pasted into any input.
    this.#problems.push(withoutLogins(`${name}: ${message}${hint === undefined ? "" : ` (${hint})`}`));
  }

  /** @throws {MesgError} `usage`, with everything that was wrong in one message. */
  finish(): void {
    const problems = this.#problems;
    if (problems.length === 0) return;
    const count = problems.length === 1 ? "one input is" : `${problems.length} inputs are`;
    throw new MesgError("usage", `${count} wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
      hint: "docs/action.md lists the inputs of mesg/compile-action",
    });
  }
}
