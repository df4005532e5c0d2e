import type { MappingNode, Problem, YamlNode } from "../yaml/mod.ts";
import { isNull, quote } from "../yaml/mod.ts";

/**
 * Checks what Engine 0.10's importer requires of a mesg.yml beyond its structure. A definition does not show it, so it
 * is checked for every release.
 */
export function checkFile(root: MappingNode, dockerfile: boolean): Problem[] {
  const problems: Problem[] = [];
  if (!dockerfile) {
    problems.push({
      severity: "error",
      rule: "dockerfile",
      message: "missing Dockerfile next to mesg.yml",
      path: [],
      offset: root.start,
      hint: "add the Dockerfile of the service's image",
    });
  }
  for (const [key, { value, keyStart }] of entriesOf(root, "events")) {
    const data = value.kind === "mapping" ? value.pairs.get("data") : undefined;
    if (value.kind !== "mapping" || (data !== undefined && !isNull(data.value))) continue;
    problems.push({
      severity: "error",
      rule: "event-data",
      message: `missing data of event ${quote(key)}`,
      path: ["events", key, "data"],
      offset: data?.keyStart ?? keyStart,
      hint: "list the parameters of the event, or write `data: {}` when it has none",
    });
  }
  for (const [key, { keyStart }] of entriesOf(root, "dependencies")) {
    if (key !== "service") continue;
    problems.push({
      severity: "error",
      rule: "reserved-key",
      message: 'reserved key "service" for a dependency',
      path: ["dependencies", key],
      offset: keyStart,
      hint: "choose another key: `service` is the service's own container",
    });
  }
  return problems;
}

function entriesOf(root: MappingNode, field: string): Iterable<[string, { value: YamlNode; keyStart: number }]> {
  const value = root.pairs.get(field)?.value;
  return value?.kind === "mapping" ? value.pairs : [];
}
