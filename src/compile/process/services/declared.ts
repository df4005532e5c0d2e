import type { Parameter } from "../../../definition/mod.ts";
import { dataOf, type Shape } from "./shape.ts";

interface Keyed {
  readonly key: string;
}

/** What services declare, by key. Each list is indexed once: thousands of steps may use one task. */
export class Declared {
  readonly #byKey = new Map<readonly Keyed[], ReadonlyMap<string, Keyed>>();
  readonly #data = new Map<readonly Parameter[], ReadonlyMap<string, Shape>>();
  readonly #required = new Map<readonly Parameter[], readonly string[]>();

  /** Returns the first entry with a key; undefined when there is none. */
  find<T extends Keyed>(list: readonly T[], key: string): T | undefined {
    // In reverse, so that the first of several entries stays.
    const known = this.#byKey.get(list) ?? new Map([...list].reverse().map((it) => [it.key, it]));
    this.#byKey.set(list, known);
    return known.get(key) as T | undefined;
  }

  /** Returns the keys of the required parameters. */
  required(parameters: readonly Parameter[]): readonly string[] {
    const known = this.#required.get(parameters) ?? parameters.flatMap(({ key, optional }) => (optional ? [] : [key]));
    this.#required.set(parameters, known);
    return known;
  }

  /** Returns parameters as data. */
  dataOf(parameters: readonly Parameter[]): ReadonlyMap<string, Shape> {
    const data = this.#data.get(parameters) ?? dataOf(parameters);
    this.#data.set(parameters, data);
    return data;
  }
}
