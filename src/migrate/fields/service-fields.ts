import { entriesOf, pairsOf, valueAt } from "../text/resolve.ts";
import type { Written } from "../text/written.ts";
import { editEnv } from "./env.ts";
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
  for (const box of [configuration, ...entriesOf(root, "dependencies").map(([, { value }]) => value)])
    editBox(edits, box);
}

function editBox(edits: FieldEdits, box: Written | undefined): void {
  const pairs = pairsOf(box);
  const old = pairs.get("volumesfrom");
  if (old !== undefined && !pairs.has("volumesFrom")) {
    edits.replace("volumes-from", "write volumesFrom", old.key, "volumesFrom");
  }
  editPorts(edits, box);
  const env = pairs.get("env");
  if (env !== undefined) editEnv(edits, env);
}

function editPorts(edits: FieldEdits, box: Written | undefined): void {
  for (const port of valueAt(box, "ports")?.items ?? []) {
    if (port.kind !== "scalar" || !port.isPlain || port.isTagged || !/^\d+(?::\d+)?$/.test(port.text)) continue;
    edits.replace("quoted-port", "quote the port", { start: port.contentStart, end: port.end }, `"${port.text}"`);
  }
}
