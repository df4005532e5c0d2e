import { entriesOf, isEmpty, pairsOf, valueAt } from "../text/resolve.ts";
import type { Written, WrittenPair } from "../text/written.ts";
import type { FieldEdits } from "./field-edits.ts";

const OBSOLETE = ["visibility", "publish", "version"];

/** Edits the keys of the service itself, and of its configuration and dependencies. */
export function editService(edits: FieldEdits): void {
  const { root } = edits.document;
  if (root?.kind !== "mapping") return;
  const keys = pairsOf(root);
  const alias = keys.get("alias");
  if (alias !== undefined && !keys.has("sid")) edits.replace("alias-to-sid", "rename alias to sid", alias.key, "sid");
  for (const key of OBSOLETE) {
    const pair = keys.get(key);
    if (pair !== undefined) edits.remove({ migration: "obsolete-key", explanation: `remove ${key}` }, root, pair);
  }
  const configuration = valueAt(root, "configuration");
  const image = pairsOf(configuration).get("image");
  if (configuration?.kind === "mapping" && image !== undefined) {
    edits.remove(
      { migration: "configuration-image", explanation: "remove the image" },
      configuration,
      image,
      keys.get("configuration")!.key,
    );
  }
  removeRepeated(edits, root);
  for (const box of [configuration, ...entriesOf(root, "dependencies").map(([, { value }]) => value)])
    editBox(edits, box);
}

/** Removes a key that comes again with the same text. */
function removeRepeated(edits: FieldEdits, root: Written): void {
  const first = pairsOf(root);
  for (const pair of root.pairs) {
    const before = first.get(pair.key.text);
    if (before === undefined || before === pair || pair.value.kind !== "scalar" || pair.value.anchor !== undefined)
      continue;
    if (before.value.kind !== "scalar" || before.value.text !== pair.value.text) continue;
    const explanation = `remove the second ${JSON.stringify(pair.key.text)}, which says the same`;
    edits.remove({ migration: "duplicate-key", explanation }, root, pair);
  }
}

function editBox(edits: FieldEdits, box: Written | undefined): void {
  const pairs = pairsOf(box);
  const old = pairs.get("volumesfrom");
  if (old !== undefined && !pairs.has("volumesFrom")) {
    edits.replace("volumes-from", "write volumesFrom", old.key, "volumesFrom");
  }
  for (const port of valueAt(box, "ports")?.items ?? []) {
    if (port.kind !== "scalar" || !port.isPlain || port.isTagged || !/^\d+(?::\d+)?$/.test(port.text)) continue;
    edits.replace("quoted-port", "quote the port", { start: port.contentStart, end: port.end }, `"${port.text}"`);
  }
  const env = pairs.get("env");
  if (env !== undefined) editEnv(edits, env);
}

function editEnv(edits: FieldEdits, { value }: WrittenPair): void {
  const why = "write the variable as NAME=value";
  for (const item of value.items) {
    if (item.kind !== "scalar" || !/^[a-zA-Z][a-zA-Z0-9_]*$/.test(item.text)) continue;
    const isQuoted = /["']$/.test(edits.lines.text.slice(item.contentStart, item.end));
    const at = item.end - (isQuoted ? 1 : 0);
    edits.replace("env-list", why, { start: at, end: at }, "=");
  }
  if (value.kind !== "mapping" || value.pairs.length === 0) return;
  const isReadable = ({ key, value: inner }: WrittenPair): boolean =>
    inner.kind === "scalar" && inner.anchor === undefined && key.kind === "scalar" && !/\s/.test(key.text + inner.text);
  if (value.isFlow || !value.pairs.every(isReadable)) return;
  for (const { key, value: inner } of value.pairs) {
    const text = `${key.text}=${isEmpty(inner) ? "" : inner.text}`;
    const end = Math.max(key.end, inner.end);
    edits.replace(
      "env-list",
      why,
      { start: key.start, end: inner.end > key.end ? end : colon(edits, key) },
      `- ${plainOrQuoted(text)}`,
    );
  }
}

function colon(edits: FieldEdits, key: Written): number {
  return edits.lines.text.indexOf(":", key.end) + 1;
}

function plainOrQuoted(text: string): string {
  return /^[\w=./@-]+$/.test(text) ? text : JSON.stringify(text);
}
