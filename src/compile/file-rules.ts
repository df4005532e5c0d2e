import type { MappingNode, Problem, YamlNode } from "../yaml/mod.ts";
import { isNull, quote } from "../yaml/mod.ts";

/**
 * What Engine 0.10's importer asks of a mesg.yml beyond its structure and beyond the definition that it becomes. The
 * definition cannot tell these, so they hold for every release.
 */
export function checkFile(root: MappingNode, dockerfile: boolean): Problem[] {
  const problems: Problem[] = [];
  if (!dockerfile) {
    problems.push({
      severity: "error",
      rule: "dockerfile",
      message: "expected a Dockerfile beside mesg.yml, found none",
      path: [],
      offset: root.start,
      hint: "add the Dockerfile that the service's image is built from",
    });
  }
  for (const [key, { value, keyStart }] of entriesOf(root, "events")) {
    const data = value.kind === "mapping" ? value.pairs.get("data") : undefined;
    if (value.kind !== "mapping" || (data !== undefined && !isNull(data.value))) continue;
    problems.push({
      severity: "error",
      rule: "event-data",
      message: `expected the data of event ${quote(key)}, found none`,
      path: ["events", key, "data"],
      offset: data?.keyStart ?? keyStart,
      hint: "write what the event carries, or `data: {}` when it carries nothing",
    });
  }
  for (const [key, { keyStart }] of entriesOf(root, "dependencies")) {
    if (key !== "service") continue;
    problems.push({
      severity: "error",
      rule: "reserved-key",
      message: 'expected another key for this dependency, found "service"',
      path: ["dependencies", key],
      offset: keyStart,
      hint: "`service` is the service's own container; choose a name for what this one does",
    });
  }
  return problems;
}

function entriesOf(root: MappingNode, field: string): Iterable<[string, { value: YamlNode; keyStart: number }]> {
  const value = root.pairs.get(field)?.value;
  return value?.kind === "mapping" ? value.pairs : [];
}
