import { decodeBase58, MesgError, pointerOf } from "../../../core/mod.ts";
import { isSince, type Release } from "../../release.ts";
import type { Condition, ProcessDefinition, ProcessNode, ProcessReference, ProcessValue } from "../process.ts";
import type { ProcessRuleId, ProcessViolation } from "./violation.ts";

type Tag = "required" | "printascii" | "hash";

const RULES: { readonly [tag in Tag]: ProcessRuleId } = {
  required: "process-required",
  printascii: "process-printable-ascii",
  hash: "process-hash",
};

/** Go's name of the type of each kind of node. */
const TYPES = { result: "Result", event: "Event", task: "Task", map: "Map", filter: "Filter" } as const;

/**
 * UTF-16 units of text after which no more is reported. A message can have a hundred thousand errors, and the name of a
 * field in a long path a thousand characters.
 */
const ENOUGH = 1024 * 1024;

/** Checks the fields of a process one by one, in the Engine's order, until there is enough to report. */
export function checkFields(process: ProcessDefinition, release: Release): ProcessViolation[] {
  const check = new FieldCheck(release);
  const isNamed = isSince(release, "0.18");
  check.field(process.name, ["required", ...check.printable("0.21")], ["name"], [isNamed ? "Name" : "Key"]);
  for (const [index, node] of process.nodes.entries()) checkNode(check, node, index);
  for (const [index, { src, dst }] of process.edges.entries()) {
    check.field(src, ["required"], ["edges", index, "src"], [`Edges[${index}]`, "Src"]);
    check.field(dst, ["required"], ["edges", index, "dst"], [`Edges[${index}]`, "Dst"]);
  }
  return check.violations;
}

function checkNode(check: FieldCheck, node: ProcessNode, index: number): void {
  const at = ["nodes", index] as const;
  const go = [`Nodes[${index}]`];
  const isNamed = isSince(check.release, "0.18");
  if (isNamed) check.field(node.key, ["required"], [...at, "key"], [...go, "Key"]);
  if (node.kind === "none") return;
  const typed = [...go, "Type", TYPES[node.kind]];
  if (!isNamed) check.field(node.key, ["required"], [...at, "key"], [...typed, "Key"]);
  if (node.kind === "map") {
    for (const [place, { key, value }] of node.outputs.entries()) {
      const output = [...at, "outputs", place];
      const name = `Outputs[${isNamed ? key : place}]`;
      if (!isNamed) check.field(key, ["required"], [...output, "key"], [...typed, name, "Key"]);
      checkValue(check, value, [...output, "value"], [...typed, name, "Value"]);
    }
  } else if (node.kind === "filter") {
    // Up to 0.20, an Engine does not check the conditions.
    if (!isSince(check.release, "0.21")) return;
    for (const [place, condition] of node.conditions.entries()) {
      checkCondition(check, condition, [...at, "conditions", place], [...typed, `Conditions[${place}]`]);
    }
  } else {
    check.instanceHash(node.instanceHash, [...at, "instanceHash"], [...typed, "InstanceHash"]);
    const [field, name, value] =
      node.kind === "event" ? ["eventKey", "EventKey", node.eventKey] : ["taskKey", "TaskKey", node.taskKey];
    check.field(value, ["required", "printascii"], [...at, field], [...typed, name]);
  }
}

type Path = readonly (string | number)[];

/** The fields of the references in a value; up to 0.17, only a value that is itself a reference has any. */
function checkValue(check: FieldCheck, value: ProcessValue, at: Path, go: readonly string[]): void {
  if (value.kind === "reference") checkReference(check, value, at, [...go, "Ref"]);
  else if (!isSince(check.release, "0.18")) return;
  else if (value.kind === "list") {
    for (const [index, item] of value.items.entries()) {
      checkValue(check, item, [...at, "items", index], [...go, "List", `Outputs[${index}]`, "Value"]);
    }
  } else if (value.kind === "map") {
    for (const [index, { key, value: item }] of value.entries.entries()) {
      checkValue(check, item, [...at, "entries", index, "value"], [...go, "Map", `Outputs[${key}]`, "Value"]);
    }
  }
}

function checkCondition(
  check: FieldCheck,
  { predicate, value, reference }: Condition,
  at: Path,
  go: readonly string[],
): void {
  if (predicate === 0) check.field("", ["required"], [...at, "predicate"], [...go, "Predicate"]);
  if (value.kind === "none") check.field("", ["required"], [...at, "value"], [...go, "Value"]);
  if (reference === undefined) check.field("", ["required"], [...at, "reference"], [...go, "Ref"]);
  else checkReference(check, reference, [...at, "reference"], [...go, "Ref"]);
}

function checkReference(check: FieldCheck, { nodeKey, path }: ProcessReference, at: Path, go: readonly string[]): void {
  check.field(nodeKey, ["required"], [...at, "nodeKey"], [...go, "NodeKey"]);
  if (!isSince(check.release, "0.18")) {
    check.field(path[0]?.key ?? "", ["required"], [...at, "path"], [...go, "Key"]);
    return;
  }
  for (const [depth, { key = "" }] of path.entries()) {
    if (isPrintable(key) || check.hasEnough) continue;
    const steps = Array.from({ length: depth + 1 }, () => "Path");
    check.field(key, ["printascii"], [...at, "path"], [...go, ...steps, "Selector", "Key"]);
  }
}

/** Collects the errors of fields, with the texts of a release. */
class FieldCheck {
  readonly violations: ProcessViolation[] = [];
  readonly release: Release;
  #length = 0;

  constructor(release: Release) {
    this.release = release;
  }

  get hasEnough(): boolean {
    return this.#length >= ENOUGH;
  }

  /** The tag for printable ASCII, since a release. */
  printable(first: Release): Tag[] {
    return isSince(this.release, first) ? ["printascii"] : [];
  }

  /** Reports the first tag that a text violates. */
  field(value: string, tags: readonly Tag[], at: Path, go: readonly string[]): void {
    const tag = tags.find((it) => (it === "required" ? value === "" : !isPrintable(value)));
    if (tag !== undefined) this.#report(tag, value, at, go);
  }

  instanceHash(value: string, at: Path, go: readonly string[]): void {
    if (value === "") this.#report("required", value, at, go);
    else if (!isHash(value, this.release)) this.#report("hash", value, at, go);
  }

  #report(tag: Tag, found: string, at: Path, go: readonly string[]): void {
    if (this.hasEnough) return;
    const text = this.#textOf(tag, go);
    this.#length += text.length;
    this.violations.push({ rule: RULES[tag], pointer: pointerOf(at), found, text });
  }

  #textOf(tag: Tag, go: readonly string[]): string {
    const name = go.at(-1);
    if (isSince(this.release, "0.21")) {
      const says = {
        required: "is a required field",
        printascii: "must contain only printable ascii characters",
        hash: "must be a valid hash",
      };
      return `${name} ${says[tag]}`;
    }
    if (tag === "hash") return "hash: invalid length";
    return `Key: 'Process.${go.join(".")}' Error:Field validation for '${name}' failed on the '${tag}' tag`;
  }
}

function isPrintable(text: string): boolean {
  return !/[^\x20-\x7e]/.test(text);
}

/** Up to 0.16, a hash may have any length. */
function isHash(text: string, release: Release): boolean {
  try {
    return decodeBase58(text).length === 32 || !isSince(release, "0.17");
  } catch (error) {
    if (error instanceof MesgError) return false;
    throw error;
  }
}
