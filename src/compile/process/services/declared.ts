import type { Parameter } from "../../../definition/mod.ts";
import { type Data, dataOf } from "./shape.ts";

interface Keyed {
  readonly key: string;
}

/** What services declare, by key. Each list is indexed once: thousands of steps may use one task. */
export class Declared {
  readonly #byKey = new Map<readonly Keyed[], ReadonlyMap<string, Keyed>>();
  readonly #data = new Map<readonly Parameter[], Data>();

  /** Returns the first entry with a key; undefined when there is none. */
  find<T extends Keyed>(list: readonly T[], key: string): T | undefined {
    // In reverse, so that the first of several entries stays.
    const known = this.#byKey.get(list) ?? new Map([...list].reverse().map((it) => [it.key, it]));
    this.#byKey.set(list, known);
    return known.get(key) as T | undefined;
  }

  /** Returns parameters as data. */
  dataOf(parameters: readonly Parameter[]): Data {
    const data = this.#data.get(parameters) ?? dataOf(parameters);
    this.#data.set(parameters, data);
    return data;
  }
}
