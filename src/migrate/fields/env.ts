import { isEmpty } from "../text/resolve.ts";
import type { Written, WrittenPair } from "../text/written.ts";
import type { FieldEdits } from "./field-edits.ts";

const WHY = "write the variable as NAME=value";
const NAME = /^[a-zA-Z][a-zA-Z0-9_]*$/;

/** Edits environment variables: a bare name, a mapping in lines or in braces, and mappings in a list. */
export function editEnv(edits: FieldEdits, { value }: WrittenPair): void {
  for (const item of value.items) editItem(edits, item);
  if (value.kind !== "mapping" || value.pairs.length === 0 || !value.pairs.every(isReadable)) return;
  if (!value.isFlow) {
    for (const pair of value.pairs) editPair(edits, pair, "- ");
    return;
  }
  edits.replace("env-list", WHY, { start: value.contentStart, end: value.contentStart + 1 }, "[");
  for (const pair of value.pairs) editPair(edits, pair, "");
  edits.replace("env-list", WHY, { start: value.end - 1, end: value.end }, "]");
}

function editItem(edits: FieldEdits, item: Written): void {
  if (item.kind === "scalar" && NAME.test(item.text)) {
    const isQuoted = /["']$/.test(edits.lines.text.slice(item.contentStart, item.end));
    const at = item.end - (isQuoted ? 1 : 0);
    edits.replace("env-list", WHY, { start: at, end: at }, "=");
    return;
  }
  const [pair] = item.pairs;
  if (item.kind !== "mapping" || item.pairs.length !== 1 || pair === undefined || !isReadable(pair)) return;
  if (item.isFlow) edits.replace("env-list", WHY, { start: item.contentStart, end: item.end }, variableOf(pair));
  else editPair(edits, pair, "");
}

function editPair(edits: FieldEdits, pair: WrittenPair, prefix: string): void {
  const { key, value } = pair;
  const colon = edits.lines.text.indexOf(":", key.end) + 1;
  const end = value.end > key.end ? value.end : colon;
  edits.replace("env-list", WHY, { start: key.start, end }, `${prefix}${variableOf(pair)}`);
}

/** Whether a pair is a variable whose value is a scalar on one line. An Engine accepts one `=` in it. */
function isReadable({ key, value }: WrittenPair): boolean {
  if (key.kind !== "scalar" || value.kind !== "scalar" || value.anchor !== undefined) return false;
  return NAME.test(key.text) && !/[\r\n=]/.test(value.text);
}

/** The variable as YAML: plain where that is safe, else in double quotes, as JSON. */
function variableOf({ key, value }: WrittenPair): string {
  const text = `${key.text}=${isEmpty(value) ? "" : value.text}`;
  return /^[\w=./@-]+$/.test(text) ? text : JSON.stringify(text);
}
