import { pointerOf } from "../../../core/mod.ts";
import { isSince, type Release } from "../../release.ts";
import type { Condition, ProcessDefinition, ProcessNode } from "../process.ts";
import type { ProcessViolation } from "./violation.ts";

/**
 * Checks that edges and references name nodes, that there is one trigger, and that predicates fit their values (0.21),
 * in the Engine's order.
 */
export function checkLinks({ nodes, edges }: ProcessDefinition, release: Release): ProcessViolation[] {
  const violations: ProcessViolation[] = [];
  const byKey = new Map<string, number>();
  for (const { key } of nodes) byKey.set(key, (byKey.get(key) ?? 0) + 1);
  // An Engine before 0.18 crashes when it reads the key of a node without a type.
  const untyped = isSince(release, "0.18") ? -1 : nodes.findIndex(({ kind }) => kind === "none");
  const find = (key: string, ...path: readonly (string | number)[]): void => {
    const count = byKey.get(key) ?? 0;
    const pointer = pointerOf(path);
    if (untyped >= 0) violations.push(missingType(untyped));
    else if (count === 0) {
      violations.push({ rule: "process-node-unknown", pointer, found: key, text: `node "${key}" not found` });
    } else if (count > 1) {
      const text = `multiple nodes with the id "${key}"`;
      violations.push({ rule: "process-node-repeated", pointer, found: key, text });
    }
  };
  for (const [index, { src, dst }] of edges.entries()) {
    find(src, "edges", index, "src");
    find(dst, "edges", index, "dst");
  }
  violations.push(...checkTriggers(nodes));
  const isTyped = isSince(release, "0.21");
  for (const [index, node] of nodes.entries()) {
    if (node.kind === "map") {
      for (const [place, { value }] of node.outputs.entries()) {
        if (value.kind === "reference") find(value.nodeKey, "nodes", index, "outputs", place, "value", "nodeKey");
      }
    } else if (node.kind === "filter" && isTyped) {
      for (const [place, condition] of node.conditions.entries()) {
        const at = ["nodes", index, "conditions", place] as const;
        violations.push(...checkPredicate(condition, at));
        if (condition.reference !== undefined) find(condition.reference.nodeKey, ...at, "reference", "nodeKey");
      }
    }
  }
  return violations;
}

/** The predicates that require a number. */
function checkPredicate({ predicate, value }: Condition, at: readonly (string | number)[]): ProcessViolation[] {
  if (predicate < 2 || predicate > 5 || value.kind === "number") return [];
  const text = "filter with condition GT, GTE, LT or LTE only works with value of type Number";
  return [{ rule: "process-predicate", pointer: pointerOf([...at, "value"]), found: value.kind, text }];
}

/** The panic of Engines before 0.18. */
export function missingType(index: number): ProcessViolation {
  const pointer = pointerOf(["nodes", index]);
  return { rule: "process-node-type", pointer, found: undefined, text: "not implemented", isPanic: true };
}

function checkTriggers(nodes: readonly ProcessNode[]): ProcessViolation[] {
  const triggers = nodes.flatMap(({ kind }, index) => (kind === "result" || kind === "event" ? [index] : []));
  if (triggers.length === 1) return [];
  const second = triggers[1];
  const pointer = second === undefined ? "/nodes" : pointerOf(["nodes", second]);
  const text = "should contain exactly one trigger (result or event)";
  return [{ rule: "process-trigger", pointer, found: triggers.length, text }];
}
