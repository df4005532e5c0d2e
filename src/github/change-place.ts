import type { WaivedChange } from "../diff/mod.ts";
import type { BuiltService } from "./service.ts";

/**
 * Where the changes of a service stand in its file. A change names entries by their key, the compiler knows them by their
 * index; what is gone is shown where the list stands that it was in.
 */
export function places(service: BuiltService): (change: WaivedChange) => { file: string; line: number } | undefined {
  return ({ pointer }) => {
    const line = service.locate(pointerByIndex(service.definition, pointer))?.line;
    return line === undefined ? undefined : { file: service.file, line };
  };
}

/** `/tasks/send/inputs/to` as `/tasks/0/inputs/2`, as far as it is there. */
export function pointerByIndex(definition: unknown, pointer: string): string {
  const found: (string | number)[] = [];
  let part: unknown = definition;
  for (const segment of pointer.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    const next = Array.isArray(part) ? part.findIndex((entry) => entry?.key === name) : name;
    if (next === -1 || typeof part !== "object" || part === null) break;
    part = (part as Record<string | number, unknown>)[next];
    found.push(typeof next === "number" ? next : segment);
    if (part === undefined) break;
  }
  return found.map((segment) => `/${segment}`).join("");
}
