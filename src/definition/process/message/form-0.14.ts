import { decodeHash } from "../../../core/mod.ts";
import type { MapEntry, ProcessDefinition, ProcessNode, ProcessReference } from "../process.ts";
import { CONSTANT } from "../values.ts";
import { hashBytes, hashText } from "./hashes.ts";
import type { process014 as pb } from "./process.pb.js";
import { fromValueMessage, toValueMessage } from "./value-message.ts";

/** Returns the process in a message of 0.14 to 0.17. */
export function from014({ hash, key, nodes, edges }: pb.Process): ProcessDefinition {
  return {
    name: key,
    nodes: nodes.map(fromNode),
    edges: edges.map(({ src, dst }) => ({ src: src ?? "", dst: dst ?? "" })),
    hash: hashText(hash),
    address: "",
    paymentAddress: "",
  };
}

/** Returns the message of a process at 0.14 to 0.17, which must fit it. */
export function to014({ hash, name, nodes, edges }: ProcessDefinition): pb.Process.$Properties {
  return {
    hash: hash === "" ? new Uint8Array() : decodeHash(hash),
    key: name,
    nodes: nodes.map(toNode),
    edges: [...edges],
  };
}

function fromNode({ result, event, task, map, filter }: pb.Node.$Properties): ProcessNode {
  if (result != null) return { kind: "result", ...instanceOf(result), taskKey: result.taskKey ?? "" };
  if (event != null) return { kind: "event", ...instanceOf(event), eventKey: event.eventKey ?? "" };
  if (task != null) return { kind: "task", ...instanceOf(task), taskKey: task.taskKey ?? "" };
  if (map != null) return { kind: "map", key: map.key ?? "", outputs: (map.outputs ?? []).map(fromOutput) };
  if (filter == null) return { kind: "none", key: "" };
  const conditions = (filter.conditions ?? []).map(({ key, predicate, value }) => ({
    reference: flatReference("", key ?? ""),
    predicate: predicate ?? 0,
    value: { kind: "text" as const, text: value ?? "" },
  }));
  return { kind: "filter", key: filter.key ?? "", conditions };
}

function instanceOf({ key, instanceHash }: pb.Task.$Properties): { key: string; instanceHash: string } {
  return { key: key ?? "", instanceHash: hashText(instanceHash) };
}

function fromOutput({ key, ref, constant }: pb.Output.$Properties): MapEntry {
  const value =
    ref == null ? fromValueMessage(constant ?? {}, CONSTANT) : flatReference(ref.nodeKey ?? "", ref.key ?? "");
  return { key: key ?? "", value };
}

/** A reference whose key is one name, even with dots; an empty key is no reference. */
export function flatReference(nodeKey: string, key: string): ProcessReference {
  return { kind: "reference", nodeKey, path: key === "" ? [] : [{ key }] };
}

function toNode(node: ProcessNode): pb.Node.$Properties {
  switch (node.kind) {
    case "none":
      return {};
    case "map":
      return { map: { key: node.key, outputs: node.outputs.map(toOutput) } };
    case "filter": {
      const conditions = node.conditions.map(({ reference, predicate, value }) => ({
        key: reference?.path[0]?.key ?? "",
        predicate,
        value: value.kind === "text" ? value.text : "",
      }));
      return { filter: { key: node.key, conditions } };
    }
    case "event": {
      const { key, instanceHash, eventKey } = node;
      return { event: { key, instanceHash: hashBytes(instanceHash), eventKey } };
    }
    default: {
      const { kind, key, instanceHash, taskKey } = node;
      return { [kind]: { key, instanceHash: hashBytes(instanceHash), taskKey } };
    }
  }
}

function toOutput({ key, value }: MapEntry): pb.Output.$Properties {
  if (value.kind === "none") return { key };
  if (value.kind !== "reference") return { key, constant: toValueMessage(value, CONSTANT) };
  return { key, ref: { nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" } };
}
