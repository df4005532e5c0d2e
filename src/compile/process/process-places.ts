import type { ProcessDefinition } from "../../definition/mod.ts";
import { segmentsOf } from "../../yaml/mod.ts";
import type { FileValue } from "./file/file-value.ts";

interface Source {
  readonly value: FileValue;
  readonly fields: { readonly [field: string]: FileValue | undefined };
}

/** A location in a file: a path, and an index into its text. */
export interface ProcessPlace {
  readonly path: readonly (string | number)[];
  readonly offset: number;
}

/** Maps parts of a process back to locations in its file. */
export class ProcessPlaces {
  readonly #sources = new WeakMap<object, Source>();

  /** @param fields The locations of the part's fields; other fields have the location of the part. */
  set<T extends object>(part: T, value: FileValue, fields: Source["fields"]): T {
    this.#sources.set(part, { value, fields });
    return part;
  }

  /** The value in the file from which a part was built. */
  sourceOf(part: object): FileValue | undefined {
    return this.#sources.get(part)?.value;
  }

  /**
   * @param pointer JSON pointer into {@linkcode ProcessDefinition}: `/nodes/1/outputs/0/value`.
   * @returns The value there, or its nearest ancestor.
   */
  find(definition: ProcessDefinition, pointer: string): ProcessPlace {
    let part: unknown = definition;
    let found = this.#sources.get(definition)!.value;
    for (const segment of segmentsOf(pointer)) {
      if (typeof part !== "object" || part === null) break;
      const field = ownValue(this.#sources.get(part)?.fields ?? {}, segment) as FileValue | undefined;
      part = ownValue(part, segment);
      const own = typeof part === "object" && part !== null ? this.#sources.get(part)?.value : undefined;
      found = own ?? field ?? found;
    }
    return placeOf(found);
  }
}

/** Returns a value of an object; `constructor` is one only if the object itself has it. */
function ownValue(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}

/** The location of a value: its start, or that of its key if it is empty. */
export function placeOf(value: FileValue): ProcessPlace {
  return { path: value.path, offset: value.kind === "null" ? value.keyStart : value.start };
}
