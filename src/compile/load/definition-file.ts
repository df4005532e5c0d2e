import { pointerOf } from "../../core/mod.ts";
import {
  checkDefinition,
  isSince,
  loadDefinition,
  type Release,
  type ServiceDefinition,
} from "../../definition/mod.ts";
import type { YamlNode } from "../../yaml/mod.ts";
import {
  composeYaml,
  decodeText,
  follow,
  Lines,
  MAX_FILE_BYTES,
  type Problem,
  segmentsOf,
  toDiagnostics,
} from "../../yaml/mod.ts";
import type { Location } from "../compile.ts";
import { adviseOn, atValues } from "../violations.ts";
import type { LoadedService } from "./loaded-service.ts";

/** How a definition is checked. */
export interface DefinitionFileOptions {
  /** Its name in diagnostics. */
  readonly file: string;
  readonly release: Release;
  /** Accepts a definition without a source. */
  readonly withoutSource: boolean;
  /** Accepts tasks without a price where Engine 0.26 requires one. */
  readonly withoutPrices?: boolean;
}

/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are dropped. In JSON they are an error before 0.21, whose Engines reject such a request, and a warning
 * from 0.21 on. In bytes they are a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is not a definition.
 */
export async function readDefinitionFile(
  bytes: Uint8Array,
  { file, release, withoutSource, withoutPrices = false }: DefinitionFileOptions,
): Promise<LoadedService> {
  // Of larger files, the YAML reader below reports nothing.
  const allowsRepeated = bytes.length <= MAX_FILE_BYTES;
  const { definition, unknownFields, form } = await loadDefinition(bytes, { allowsRepeated });
  const { text } = form === "json" ? decodeText(bytes) : { text: "" };
  const lines = new Lines(text);
  // The YAML reader has positions, and finds duplicate keys.
  const { root, problems: reading } =
    text === "" ? { root: undefined, problems: [] } : composeYaml(text, lines, { json: true });
  const place = (pointer: string, key = false): { path: readonly string[]; offset: number } => {
    const path = segmentsOf(pointer);
    return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
  };
  const problems: Problem[] = [...reading.filter(({ rule }) => rule === "duplicate-key")];
  for (const { pointer, text: what } of unknownFields) {
    const severity = form === "json" && !isSince(release, "0.21") ? "error" : "warning";
    const message = `unknown field of a definition: ${what}`;
    problems.push({
      severity,
      rule: "unknown-field",
      message,
      ...place(pointer, true),
      hint: "remove it: it is ignored",
    });
  }
  for (const violation of checkDefinition(definition, release).flatMap(atValues)) {
    const { rule, pointer, found } = violation;
    if (withoutSource && pointer === "/source" && found === "") continue;
    if (withoutPrices && rule === "price-required") continue;
    problems.push({ severity: "error", rule, ...place(pointer), ...adviseOn(violation, definition) });
  }
  for (const pointer of droppedPrices(definition, release)) {
    problems.push({
      severity: "warning",
      rule: "price-dropped",
      message: `Engine ${release} has no prices: it drops this one`,
      ...place(pointer, true),
      hint: "remove it, or name a release that has prices: --engine-version 0.26",
    });
  }
  const placed = toDiagnostics(problems, file, lines);
  const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
  const valid = !diagnostics.some(({ severity }) => severity === "error");
  const locate = (pointer: string): Location => {
    const { path, offset } = place(pointer);
    return { pointer: pointerOf(path), ...(root === undefined ? {} : lines.at(offset)) };
  };
  return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}

/** The prices of tasks, which an Engine before 0.26 accepts but does not store. */
function droppedPrices({ tasks }: ServiceDefinition, release: Release): string[] {
  if (isSince(release, "0.26")) return [];
  return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}

/** Finds a value, or its key; if missing, the object that lacks it. */
function offsetOf(root: YamlNode, path: readonly string[], key: boolean): number {
  for (let length = path.length; length > 0; length--) {
    const found = follow(root, path.slice(0, length));
    if (found !== undefined) return length === path.length && !key ? found.node.start : found.keyStart;
  }
  return root.start;
}
