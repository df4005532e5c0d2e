import { nearest } from "../../../core/mod.ts";
import {
  isSince,
  type ProcessDefinition,
  type ProcessReference,
  type ProcessValue,
  type Release,
} from "../../../definition/mod.ts";
import type { Show } from "./advice.ts";
import { Ancestors } from "./ancestors.ts";
import type { Finding } from "./report.ts";

/** A part of a process that an Engine accepts but never runs, at a JSON pointer into the process. */
export interface RunTimeFinding extends Finding {
  readonly pointer: string;
}

/** The number of earlier nodes to look for a similar key in. */
const MAX_NODES = 100;

interface Place {
  readonly reference: ProcessReference;
  /** The index of the node that refers. */
  readonly index: number;
  readonly pointer: string;
}

/** Finds references that an Engine accepts but cannot follow when the process runs. */
export function checkRunTime(process: ProcessDefinition, release: Release, show: Show): RunTimeFinding[] {
  const kinds = new Map(process.nodes.map(({ key, kind }) => [key, kind]));
  const ancestors = new Ancestors(process.edges);
  const findings: RunTimeFinding[] = [];
  for (const { reference, index, pointer } of referencesOf(process)) {
    const { key } = process.nodes[index]!;
    const { nodeKey } = reference;
    const kind = kinds.get(nodeKey);
    const parent = ancestors.parentOf(key);
    const say = (message: string, hint: string) =>
      findings.push({ severity: "warning", rule: "never-runs", message, hint, pointer: `${pointer}/nodeKey` });
    if (kind === undefined) {
      // At the top level of a map and in a condition, the Engine itself checks it.
      if (nodeKey === "" || /\/outputs\/\d+\/value$|\/conditions\//.test(pointer)) continue;
      const earlier = process.nodes.slice(Math.max(index - MAX_NODES, 0), index).filter((node) => node.kind !== "map");
      const meant = nearest(
        nodeKey,
        earlier.map((node) => node.key),
      );
      const hint = meant === undefined ? "name an earlier step" : `did you mean ${show(meant)}?`;
      say(`no step has the key ${show(nodeKey)}: the process stops here when it runs`, hint);
    } else if (kind === "task") {
      if (ancestors.isAbove(nodeKey, key)) continue;
      say(`the task ${show(nodeKey)} has not run before this step: the process stops here`, "refer to an earlier step");
    } else if (nodeKey !== parent) {
      if (isSince(release, "0.18")) {
        say(
          `a reference must name the previous step or an earlier task, and ${show(nodeKey)} is neither: the process stops here when it runs`,
          "pass the value on in the inputs of the tasks between",
        );
      } else {
        findings.push({
          severity: "warning",
          rule: "reference-step",
          message: `Engines before 0.18 always read the data of the previous step, even if that is not ${show(nodeKey)}`,
          hint: "refer to a task, or to the previous step",
          pointer: `${pointer}/nodeKey`,
        });
      }
    }
  }
  return findings;
}

function* referencesOf({ nodes }: ProcessDefinition): Generator<Place> {
  for (const [index, node] of nodes.entries()) {
    const at = `/nodes/${index}`;
    if (node.kind === "map") {
      for (const [place, { value }] of node.outputs.entries()) {
        for (const found of inside(value, `${at}/outputs/${place}/value`)) yield { ...found, index };
      }
    } else if (node.kind === "filter") {
      for (const [place, { reference }] of node.conditions.entries()) {
        if (reference !== undefined && reference.nodeKey !== "") {
          yield { reference, index, pointer: `${at}/conditions/${place}/reference` };
        }
      }
    }
  }
}

/** Yields every reference in a value with its pointer. */
export function* inside(
  value: ProcessValue,
  pointer: string,
): Generator<{ readonly reference: ProcessReference; readonly pointer: string }> {
  if (value.kind === "reference") yield { reference: value, pointer };
  else if (value.kind === "list") {
    for (const [index, item] of value.items.entries()) yield* inside(item, `${pointer}/items/${index}`);
  } else if (value.kind === "map") {
    for (const [index, entry] of value.entries.entries())
      yield* inside(entry.value, `${pointer}/entries/${index}/value`);
  }
}
