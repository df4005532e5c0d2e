import { pointerOf } from "../../../core/mod.ts";
import type { Problem } from "../../../yaml/mod.ts";
import type { ProcessPlace } from "../process-places.ts";

/** The problems that were found in the file itself, so that what only follows from them is not reported again. */
export class Mistakes {
  readonly #errors = new Map<number, string>();
  readonly #warnings = new Set<string>();
  readonly #whole = new Set<string>();

  constructor(problems: readonly Problem[]) {
    for (const { severity, offset, rule, path } of problems) {
      this.#warnings.add(`${offset} ${rule}`);
      if (severity !== "error") continue;
      this.#errors.set(offset, rule);
      const [, , field, part] = path;
      if (path.length === 3 || (field === "instance" && part !== "env")) this.#whole.add(pointerOf(path.slice(0, 3)));
    }
  }

  /** Returns the rule of an error at a place; undefined when there is none. */
  errorAt({ offset }: Pick<ProcessPlace, "offset">): string | undefined {
    return this.#errors.get(offset);
  }

  /** Reports whether a place has a problem of a rule. */
  has(rule: string, { offset }: Pick<ProcessPlace, "offset">): boolean {
    return this.#warnings.has(`${offset} ${rule}`);
  }

  /** Reports whether a place is in the inputs, the conditions or the instance of a step that are wrong as a whole. */
  cover(path: readonly (string | number)[]): boolean {
    return path.length >= 3 && this.#whole.has(pointerOf(path.slice(0, 3)));
  }
}
