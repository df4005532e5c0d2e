import type { ServiceDefinition } from "../definition/mod.ts";
import { isNull, type MappingNode, segmentsOf } from "../yaml/mod.ts";

/** The origin of a part of a definition: its mapping, its path in the file, and the offset of its key. */
export interface Source {
  readonly node: MappingNode | undefined;
  readonly path: readonly string[];
  readonly keyStart: number;
}

/** A location in the file: a path, and an offset into its text. */
export interface FileLocation {
  readonly path: readonly (string | number)[];
  readonly offset: number;
}

/** Maps parts of a definition, where entries are in lists, back to the file, where entries have keys. */
export class DefinitionMap {
  readonly #sources = new Map<object, Source>();

  set(part: object, source: Source): void {
    this.#sources.set(part, { node: source.node, path: source.path, keyStart: source.keyStart });
  }

  /**
   * @param pointer JSON pointer into the definition's JSON: `/tasks/0/inputs/1/type`.
   * @returns The location of the value, or of the mapping's key when the value is missing.
   */
  find(definition: ServiceDefinition, pointer: string): FileLocation {
    let part: unknown = definition;
    let source = this.#sources.get(definition)!;
    let field: string | undefined;
    let index: number | undefined;
    for (const segment of segmentsOf(pointer)) {
      if (typeof part !== "object" || part === null) break;
      if (Array.isArray(part)) index = Number(segment);
      else [field, index] = [segment, undefined];
      part = (part as Record<string, unknown>)[segment];
      const next = typeof part === "object" && part !== null ? this.#sources.get(part) : undefined;
      if (next !== undefined) [source, field, index] = [next, undefined, undefined];
    }
    if (field === undefined || field === "key") return { path: source.path, offset: source.keyStart };
    const path = [...source.path, field];
    const pair = source.node?.pairs.get(field);
    if (pair === undefined) return { path, offset: source.keyStart };
    if (index !== undefined && pair.value.kind === "sequence") {
      const item = pair.value.items[index];
      return { path: [...path, index], offset: item?.start ?? pair.value.start };
    }
    return { path, offset: isNull(pair.value) ? pair.keyStart : pair.value.start };
  }
}
