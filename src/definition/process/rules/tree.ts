import { pointerOf } from "../../../core/mod.ts";
import type { ProcessDefinition } from "../process.ts";
import type { ProcessViolation } from "./violation.ts";

/**
 * Checks that the nodes are a tree, as an Engine does: no cycle; a path from the first node up to its root; all nodes
 * below that root; at most one parent. It stops at the first violation.
 *
 * @param process Its edges must name its nodes, each once: the cycle that another edge closes would not be found.
 */
export function checkTree({ nodes, edges }: ProcessDefinition): ProcessViolation | undefined {
  const first = nodes[0];
  if (first === undefined) return undefined;
  const children = new Map<string, string[]>();
  const parents = new Map<string, string[]>();
  for (const { src, dst } of edges) {
    push(children, src, dst);
    push(parents, dst, src);
  }
  const at = (key: string) => {
    const index = nodes.findIndex((node) => node.key === key);
    return { pointer: index < 0 ? "/nodes" : pointerOf(["nodes", index]), found: key };
  };
  const looped = findCycle(
    nodes.map(({ key }) => key),
    children,
  );
  if (looped !== undefined) {
    return { rule: "process-cycle", ...at(looped), text: "process should not contain any cycles" };
  }
  let root = first.key;
  for (let above = parents.get(root); above !== undefined; above = parents.get(root)) {
    if (above.length > 1) {
      return { rule: "process-parents", ...at(root), text: "multiple parents is not supported", isPanic: true };
    }
    root = above[0]!;
  }
  const reached = below(root, children);
  if (reached.size !== nodes.length) {
    const lost = nodes.find(({ key }) => !reached.has(key)) ?? first;
    return { rule: "process-unconnected", ...at(lost.key), text: "process should be a connected graph" };
  }
  const joined = nodes.find(({ key }) => (parents.get(key)?.length ?? 0) > 1);
  if (joined === undefined) return undefined;
  const text = "process should contain nodes with one parent maximum";
  return { rule: "process-parents", ...at(joined.key), text };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Finds a node on a cycle; without recursion, since a chain of nodes may be long. */
function findCycle(keys: readonly string[], children: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>();
  for (const start of keys) {
    const open = new Set<string>();
    const stack: { readonly key: string; next: number }[] = [];
    const enter = (key: string) => {
      open.add(key);
      stack.push({ key, next: 0 });
    };
    if (!done.has(start)) enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const child = children.get(top.key)?.[top.next++];
      if (child === undefined) {
        open.delete(top.key);
        done.add(top.key);
        stack.pop();
      } else if (open.has(child)) return child;
      else if (!done.has(child)) enter(child);
    }
  }
  return undefined;
}

function below(root: string, children: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([root]);
  for (const key of reached) for (const child of children.get(key) ?? []) reached.add(child);
  return reached;
}
