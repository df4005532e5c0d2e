import type { MapEntry, MapNode, ProcessDefinition, ProcessNode } from "../../definition/mod.ts";
import { entriesId, nodeId } from "./identity.ts";

/** A step: a node, and the preceding node that makes its inputs, if there is one. */
export interface Step {
  readonly node: Exclude<ProcessNode, { kind: "map" }>;
  readonly index: number;
  readonly inputs: readonly MapEntry[] | undefined;
  readonly inputsIndex: number;
}

/** Returns the steps of a process, in order. */
export function stepsOf({ nodes }: ProcessDefinition): Step[] {
  const placed = nodes.map((node, index) => ({ node, index }));
  const isMap = (it: (typeof placed)[number]): it is { node: MapNode; index: number } => it.node.kind === "map";
  // Reversed, so that pop() yields the first.
  const maps = groupBy(placed.filter(isMap).reverse(), ({ node }) => node.key);
  const steps = nodes.flatMap((node, index): Step[] => {
    if (node.kind === "map") return [];
    const map = maps.get(`${node.key}-inputs`)?.pop();
    return [{ node, index, inputs: map?.node.outputs, inputsIndex: map?.index ?? index }];
  });
  // A map that belongs to no step, which only a handwritten definition has.
  const rest = [...maps.values()].flat().sort((a, b) => a.index - b.index);
  const alone = rest.map(
    ({ node, index }): Step => ({
      node: { kind: "none", key: node.key },
      index,
      inputs: node.outputs,
      inputsIndex: index,
    }),
  );
  return [...steps, ...alone];
}

/** Whether a step starts the process. */
export function isTrigger({ node: { kind } }: Step): boolean {
  return kind === "event" || kind === "result";
}

/**
 * Matches each new step with the old one: by the key in the file, then the trigger, then by equality except for the
 * key. Automatic keys depend on the preceding steps, so such steps are matched by what they do.
 */
export function pairSteps(old: readonly Step[], fresh: readonly Step[]): Map<Step, Step> {
  const pairs = new Map<Step, Step>();
  const left = new Set(old);
  const take = (step: Step, candidate: Step | undefined) => {
    if (candidate === undefined) return;
    pairs.set(step, candidate);
    left.delete(candidate);
  };
  const open = (is: (step: Step) => boolean) => fresh.filter((step) => !pairs.has(step) && is(step));
  /** Pairs steps with the same text in order; with `isAlone`, only unique ones. */
  const pairBy = (textOf: (step: Step) => string, is: (step: Step) => boolean, isAlone = false) => {
    // Reversed, so that pop() yields the first.
    const groups = groupBy([...left].filter(is).reverse(), textOf);
    for (const step of open(is)) {
      const alike = groups.get(textOf(step)) ?? [];
      if (!isAlone || alike.length === 1) take(step, alike.pop());
    }
  };
  pairBy(
    ({ node }) => `${node.kind} ${node.key}`,
    (step) => !hasAutomaticKey(step),
  );
  pairBy(() => "", isTrigger);
  pairBy(shapeOf, hasAutomaticKey);
  pairBy(({ node }) => node.kind, hasAutomaticKey);
  pairBy(shapeOf, () => true, true);
  return pairs;
}

/** Whether a compiler generated the key of a step. */
export function hasAutomaticKey({ node }: Step): boolean {
  return /^node-\d+$/.test(node.key);
}

/** What a step does, regardless of its key and those of the steps that it refers to. */
function shapeOf({ node, inputs }: Step): string {
  const nameless = () => "";
  return JSON.stringify([nodeId({ ...node, key: "" }, nameless), inputs && entriesId(inputs, nameless)]);
}

function groupBy<T>(values: Iterable<T>, textOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const text = textOf(value);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [value]);
    else group.push(value);
  }
  return groups;
}
