import { pointerOf } from "../../../core/mod.ts";
import type { ProcessDefinition, ProcessViolation } from "../../../definition/mod.ts";

/** Returns the keys that several nodes share. */
export function repeatedKeys({ nodes }: ProcessDefinition): Set<string> {
  const seen = new Set<string>();
  return new Set(nodes.flatMap(({ key }) => (seen.size === seen.add(key).size ? [key] : [])));
}

/**
 * Returns a process with unique keys whose nodes follow one another, so that a duplicate key does not hide other
 * problems. References to a duplicate key lead nowhere.
 *
 * @param gaps The indexes of nodes whose predecessor is unknown.
 */
export function withOwnKeys(process: ProcessDefinition, gaps: ReadonlySet<number>): ProcessDefinition {
  const repeated = repeatedKeys(process);
  const nodes = process.nodes.map((node, index) =>
    repeated.has(node.key) ? { ...node, key: `${node.key}\0${index}` } : node,
  );
  const edges = nodes.slice(1).map(({ key }, index) => ({ src: nodes[index]!.key, dst: key }));
  return { ...process, nodes, edges: edges.filter((_, index) => !gaps.has(index + 1)) };
}

/**
 * Reduces an Engine's violations to one per problem: an Engine reports a duplicate key at every edge and reference. It
 * is kept at the second node with that key. The inputs of a step repeat its key.
 */
export function oncePerProblem(
  violations: readonly ProcessViolation[],
  process: ProcessDefinition,
): ProcessViolation[] {
  const indexes = new Map<string, number[]>(process.nodes.map(({ key }) => [key, []]));
  for (const [index, { key }] of process.nodes.entries()) indexes.get(key)!.push(index);
  const once = new Map<string, ProcessViolation>();
  for (const violation of violations) {
    const { rule, found, pointer } = violation;
    // A missing key was reported as such.
    if (rule === "process-node-unknown" && found === "") continue;
    if (rule !== "process-node-repeated") {
      once.set(`${rule} ${pointer}`, violation);
      continue;
    }
    const [first = 0, second = 0] = indexes.get(String(found)) ?? [];
    const isOfInputs = process.nodes[first]?.kind === "map" && process.nodes[second]?.kind === "map";
    if (isOfInputs && (indexes.get(String(found).replace(/-inputs$/, "")) ?? []).length > 1) continue;
    const at = pointerOf(["nodes", second, "key"]);
    once.set(`${rule} ${at}`, { ...violation, pointer: at });
  }
  return [...once.values()];
}
