import { PARAMETER_TYPES } from "../../definition/mod.ts";
import { entriesOf, follow, isEmpty, pairsOf, valueAt } from "../text/resolve.ts";
import type { Written } from "../text/written.ts";
import type { FieldEdits } from "./field-edits.ts";

/** Edits tasks, events and their parameters. */
export function editEntries(edits: FieldEdits): void {
  const { root } = edits.document;
  const seen = new Set<Written>();
  for (const [key, pair] of entriesOf(root, "tasks")) {
    if (isEmpty(pair.value)) edits.fill("empty-entry", `write {} for the task ${JSON.stringify(key)}`, pair, "{}");
    for (const field of ["inputs", "outputs"]) editParameters(edits, valueAt(pair.value, field), seen);
  }
  for (const [key, pair] of entriesOf(root, "events")) {
    const name = JSON.stringify(key);
    const data = pairsOf(pair.value).get("data");
    if (isEmpty(pair.value)) edits.fill("empty-entry", `write the data of the event ${name}`, pair, "{data: {}}");
    else if (data !== undefined && isEmpty(data.value)) {
      edits.fill("event-data", `write the data of the event ${name}`, data, "{}");
    } else if (data === undefined) addData(edits, pair.value, name);
    editParameters(edits, valueAt(pair.value, "data"), seen);
  }
}

function addData(edits: FieldEdits, event: Written, name: string): void {
  if (event.kind !== "mapping") return;
  const { lines } = edits;
  const why = `write the data of the event ${name}`;
  if (event.isFlow) {
    const at = event.contentStart + 1;
    edits.replace("event-data", why, { start: at, end: at }, event.pairs.length === 0 ? "data: {}" : "data: {}, ");
  } else if (lines.isFirst(event.contentStart)) {
    const at = event.contentStart;
    const indent = " ".repeat(lines.column(at));
    edits.replace("event-data", why, { start: at, end: at }, `data: {}${lines.lineBreak}${indent}`);
  }
}

function editParameters(edits: FieldEdits, parameters: Written | undefined, seen: Set<Written>): void {
  const open = parameters === undefined ? [] : [parameters];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    // The mapping itself may be a parameter whose key was forgotten.
    const isParameter = pairsOf(node).has("type") && pairsOf(node).get("type")!.value.kind === "scalar";
    if (isParameter) continue;
    for (const { value } of pairsOf(node).values()) {
      const parameter = follow(value);
      const type = parameter?.kind === "scalar" ? knownType(parameter) : undefined;
      if (type !== undefined && value.kind === "scalar") {
        const range = { start: value.contentStart, end: value.end };
        edits.replace("short-parameter", "write the parameter as a mapping", range, `{type: ${type}}`);
      }
      editType(edits, pairsOf(parameter).get("type")?.value);
      const nested = parameter === undefined ? undefined : editNested(edits, parameter);
      const object = nested ?? valueAt(parameter, "object");
      if (object !== undefined) open.push(object);
    }
  }
}

/** Writes `type: Object` and `object:` if the fields of an object are its type. */
function editNested(edits: FieldEdits, parameter: Written): Written | undefined {
  const type = pairsOf(parameter).get("type");
  if (type?.value.kind !== "mapping" || pairsOf(parameter).has("object")) return undefined;
  const { lines } = edits;
  const separator = parameter.isFlow ? ", " : lines.lineBreak + " ".repeat(lines.column(type.key.start));
  edits.replace("nested-type", "write the fields under object", type.key, `type: Object${separator}object`);
  return type.value;
}

function editType(edits: FieldEdits, value: Written | undefined): void {
  const type = value?.kind === "scalar" ? knownType(value) : undefined;
  if (value === undefined || type === undefined || type === value.text) return;
  edits.replace("parameter-type", `write ${type}`, { start: value.contentStart, end: value.end }, type);
}

function knownType({ text }: Written): string | undefined {
  return PARAMETER_TYPES.find((type) => type.toLowerCase() === text.trim().toLowerCase());
}
