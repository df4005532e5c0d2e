import { decodeHash } from "../../../core/mod.ts";
import type { ProcessForm } from "../form.ts";
import type { Condition, ProcessDefinition, ProcessNode, ProcessReference, Selector } from "../process.ts";
import { CONSTANT, lastEntries, OUTPUT } from "../values.ts";
import { flatReference } from "./form-0.14.ts";
import { addressBytes, addressText, hashBytes, hashText } from "./hashes.ts";
import type { process018 as pb } from "./process.pb.js";
import { fromValueMessage, toValueMessage } from "./value-message.ts";

/** Returns the process in a message of 0.18 or newer. */
export function from018(message: pb.Process): ProcessDefinition {
  return {
    name: message.name,
    nodes: message.nodes.map(fromNode),
    edges: message.edges.map(({ src, dst }) => ({ src: src ?? "", dst: dst ?? "" })),
    hash: hashText(message.hash),
    address: addressText(message.address),
    paymentAddress: addressText(message.paymentAddress),
  };
}

/** Returns the message of a process at 0.18 or newer, which must fit it. */
export function to018(process: ProcessDefinition, form: ProcessForm): pb.Process.$Properties {
  const { hash, name, nodes, edges, address, paymentAddress } = process;
  return {
    hash: hash === "" ? new Uint8Array() : decodeHash(hash),
    name,
    nodes: nodes.map((node) => toNode(node, form)),
    edges: [...edges],
    address: addressBytes(address),
    paymentAddress: addressBytes(paymentAddress),
  };
}

function fromNode({ key: given, result, event, task, map, filter }: pb.Node.$Properties): ProcessNode {
  const key = given ?? "";
  if (result != null) return { kind: "result", key, ...instanceOf(result), taskKey: result.taskKey ?? "" };
  if (event != null) return { kind: "event", key, ...instanceOf(event), eventKey: event.eventKey ?? "" };
  if (task != null) return { kind: "task", key, ...instanceOf(task), taskKey: task.taskKey ?? "" };
  if (map != null) {
    const outputs = (map.outputs ?? []).map((entry) => ({
      key: entry.key ?? "",
      value: fromValueMessage(entry.value, OUTPUT, fromReference),
    }));
    return { kind: "map", key, outputs: lastEntries(outputs) };
  }
  if (filter == null) return { kind: "none", key };
  return { kind: "filter", key, conditions: (filter.conditions ?? []).map(fromCondition) };
}

function instanceOf({ instanceHash }: pb.Task.$Properties): { instanceHash: string } {
  return { instanceHash: hashText(instanceHash) };
}

/** A condition with a key or a string is of 0.18 to 0.20, one with a reference or a value is of 0.21 or newer. */
function fromCondition({ key, predicate: number, text, value, ref }: pb.Condition.$Properties): Condition {
  const predicate = number ?? 0;
  if (ref == null && value == null) {
    return { reference: flatReference("", key ?? ""), predicate, value: { kind: "text", text: text ?? "" } };
  }
  return {
    ...(ref == null ? {} : { reference: fromReference(ref) }),
    predicate,
    value: fromValueMessage(value, CONSTANT),
  };
}

function fromReference({ nodeKey, path }: pb.Reference.$Properties): ProcessReference {
  const selectors: Selector[] = [];
  for (let step = path; step != null; step = step.path) {
    if (Object.hasOwn(step, "key")) selectors.push({ key: step.key ?? "" });
    else selectors.push(Object.hasOwn(step, "index") ? { index: String(step.index) } : {});
  }
  return { kind: "reference", nodeKey: nodeKey ?? "", path: selectors };
}

function toNode(node: ProcessNode, form: ProcessForm): pb.Node.$Properties {
  const { key } = node;
  switch (node.kind) {
    case "none":
      return { key };
    case "map": {
      const outputs = node.outputs.map((entry) => ({
        key: entry.key,
        value: toValueMessage(entry.value, OUTPUT, toReference),
      }));
      return { key, map: { outputs } };
    }
    case "filter":
      return { key, filter: { conditions: node.conditions.map((it) => toCondition(it, form)) } };
    case "event":
      return { key, event: { instanceHash: hashBytes(node.instanceHash), eventKey: node.eventKey } };
    default:
      return { key, [node.kind]: { instanceHash: hashBytes(node.instanceHash), taskKey: node.taskKey } };
  }
}

function toCondition({ reference, predicate, value }: Condition, form: ProcessForm): pb.Condition.$Properties {
  if (form !== "0.21") {
    return { key: reference?.path[0]?.key ?? "", predicate, text: value.kind === "text" ? value.text : "" };
  }
  return {
    predicate,
    ...(value.kind === "none" ? {} : { value: toValueMessage(value, CONSTANT) }),
    ...(reference === undefined ? {} : { ref: toReference(reference) }),
  };
}

function toReference({ nodeKey, path }: ProcessReference): pb.Reference.$Properties {
  let step: pb.Path.$Properties | undefined;
  for (const { key, index } of [...path].reverse()) {
    const rest = step === undefined ? {} : { path: step };
    if (key !== undefined) step = { key, ...rest };
    else step = index === undefined ? rest : { index: uint64(index), ...rest };
  }
  return { nodeKey, ...(step === undefined ? {} : { path: step }) };
}

/** Returns an integer as protobufjs writes it without rounding: its generated types only know numbers. */
function uint64(digits: string): number {
  const value = BigInt(digits);
  return { low: Number(value & 0xffff_ffffn), high: Number(value >> 32n) } as unknown as number;
}
