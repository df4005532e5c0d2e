import type { ProcessDefinition, ProcessNode } from "../../definition/mod.ts";
import { conditionWords, type ProcessChange } from "../../diff/mod.ts";
import { mermaidLabel } from "../mermaid.ts";

/** Maximum number of nodes in a diagram, to keep it readable. */
const MAX_NODES = 60;
const MAX_LABEL_LENGTH = 60;

/**
 * Returns a process as a Mermaid flowchart, from its trigger down. Changed steps are colored.
 *
 * @param broken Indexes of the nodes that have errors.
 * @returns The chart without its fence; undefined for a process without nodes.
 */
export function processToMermaid(
  process: ProcessDefinition,
  changes: readonly ProcessChange[] = [],
  broken: ReadonlySet<number> = new Set(),
): string | undefined {
  if (process.nodes.length === 0) return undefined;
  const looks = looksOf(process, changes);
  const shown = process.nodes.slice(0, MAX_NODES);
  const ids = new Map(shown.map(({ key }, index) => [key, `n${index}`]));
  const lines = ["flowchart TD"];
  for (const [index, node] of shown.entries()) {
    const look = broken.has(index) ? "broken" : looks.get(index);
    lines.push(`  n${index}${shape(node)}${look === undefined ? "" : `:::${look}`}`);
  }
  for (const { src, dst } of process.edges) {
    const [from, to] = [ids.get(src), ids.get(dst)];
    if (from !== undefined && to !== undefined) lines.push(`  ${from} --> ${to}`);
  }
  const left = process.nodes.length - shown.length;
  if (left > 0) lines.push(`  more["and ${left} more"]`);
  return [
    ...lines,
    "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
    "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
    "  classDef broken fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
  ].join("\n");
}

function looksOf({ nodes }: ProcessDefinition, changes: readonly ProcessChange[]): Map<number, "added" | "changed"> {
  const looks = new Map<number, "added" | "changed">();
  for (const { pointer, rule, after } of changes) {
    const index = /^\/nodes\/(\d+)/.exec(pointer)?.[1];
    if (index === undefined || after === undefined) continue;
    const isAdded = rule === "process-step-added";
    looks.set(Number(index), isAdded ? "added" : "changed");
    const [inputs, step] = [nodes[Number(index) - 1], nodes[Number(index)]];
    if (isAdded && inputs?.kind === "map" && inputs.key === `${step?.key}-inputs`)
      looks.set(Number(index) - 1, "added");
  }
  return looks;
}

function shape(node: ProcessNode): string {
  switch (node.kind) {
    case "event":
      return `(["${label(`event ${node.eventKey}`)}"])`;
    case "result":
      return `(["${label(`result of ${node.taskKey}`)}"])`;
    case "task":
      return `["${label(`${node.key}: ${node.taskKey}`)}"]`;
    case "filter":
      return `{"${label(node.conditions.map(conditionWords).join(" and ") || node.key)}"}`;
    case "map":
      return `[/"${label(`inputs ${node.outputs.map(({ key }) => key).join(", ")}`)}"/]`;
    case "none":
      return `["${label(node.key)}"]`;
  }
}

function label(text: string): string {
  return mermaidLabel(text, MAX_LABEL_LENGTH);
}
