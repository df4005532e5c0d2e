import type { ProcessDefinition } from "../../definition/mod.ts";
import { segmentsOf } from "../../yaml/mod.ts";
import type { FileValue } from "./file/file-value.ts";

interface Source {
  readonly value: FileValue;
  readonly fields: { readonly [field: string]: FileValue | undefined };
}

/** A place in a file, as path and as index into its text. */
export interface ProcessPlace {
  readonly path: readonly (string | number)[];
  readonly offset: number;
}

/** Leads from places in a process back to places in its file. */
export class ProcessPlaces {
  readonly #sources = new WeakMap<object, Source>();

  /**
   * @param fields Where fields of the part were said; the others stand where the part itself does.
   */
  set<T extends object>(part: T, value: FileValue, fields: Source["fields"]): T {
    this.#sources.set(part, { value, fields });
    return part;
  }

  /** The value of the file that a part was made of. */
  sourceOf(part: object): FileValue | undefined {
    return this.#sources.get(part)?.value;
  }

  /**
   * @param pointer JSON pointer into {@linkcode ProcessDefinition}: `/nodes/1/outputs/0/value`.
   * @returns The value there, or what comes nearest.
   */
  find(definition: ProcessDefinition, pointer: string): ProcessPlace {
    let part: unknown = definition;
    let found = this.#sources.get(definition)!.value;
    for (const segment of segmentsOf(pointer)) {
      if (typeof part !== "object" || part === null) break;
      const field = this.#sources.get(part)?.fields[segment];
      part = (part as Record<string, unknown>)[segment];
      const own = typeof part === "object" && part !== null ? this.#sources.get(part)?.value : undefined;
      found = own ?? field ?? found;
    }
    return placeOf(found);
  }
}

/** The place of a value: its own beginning, or that of its key where it says nothing. */
export function placeOf(value: FileValue): ProcessPlace {
  return { path: value.path, offset: value.kind === "null" ? value.keyStart : value.start };
}
