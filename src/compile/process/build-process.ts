import {
  type Condition,
  type MapEntry,
  PREDICATES,
  type ProcessDefinition,
  type ProcessEdge,
  type ProcessNode,
  type ProcessReference,
} from "../../definition/mod.ts";
import type { ProcessCompiler } from "./compilers.ts";
import { asText, at, type FileValue, isTruthy } from "./file/file-value.ts";
import { ProcessPlaces } from "./process-places.ts";
import { parsePath } from "./reference-path.ts";
import { buildValue, isReference, type References } from "./values.ts";

/** A process, and the location of each part in the file. */
export interface BuiltProcess {
  readonly definition: ProcessDefinition;
  readonly places: ProcessPlaces;
  /** Steps that are left out because their type is unknown. */
  readonly unread: readonly UnreadStep[];
}

/** A step of an unknown type. */
export interface UnreadStep {
  /** The index of the node after it. */
  readonly index: number;
  readonly key: string;
}

/**
 * Builds the process of a file as an original compiler did. Values of the wrong kind were reported before and are
 * skipped.
 *
 * @param instanceOf The instance hash of a step; empty when unknown.
 */
export function buildProcess(
  root: FileValue,
  compiler: ProcessCompiler,
  instanceOf: (step: FileValue) => string,
): BuiltProcess {
  const builder = new ProcessBuilder(compiler, instanceOf);
  for (const step of stepsOf(root)) builder.add(step);
  return builder.finish(root);
}

/** The steps of a file, in order. */
export function stepsOf(root: FileValue): readonly FileValue[] {
  const steps = at(root, "steps");
  return steps?.kind === "list" ? steps.items : [];
}

/**
 * The name of a process: the first of the compiler's keys that is not empty. The schema requires `name`, which may be
 * empty.
 */
export function nameOf(root: FileValue, { nameKeys, hasSchema }: ProcessCompiler): FileValue | undefined {
  if (hasSchema && at(root, "name") === undefined) return undefined;
  return nameKeys.map((key) => at(root, key)).find(isTruthy);
}

class ProcessBuilder {
  readonly #compiler: ProcessCompiler;
  readonly #instanceOf: (step: FileValue) => string;
  readonly #places = new ProcessPlaces();
  readonly #nodes: ProcessNode[] = [];
  readonly #sources: FileValue[] = [];
  readonly #unread: UnreadStep[] = [];

  constructor(compiler: ProcessCompiler, instanceOf: (step: FileValue) => string) {
    this.#compiler = compiler;
    this.#instanceOf = instanceOf;
  }

  add(step: FileValue): void {
    const type = asText(at(step, "type"));
    const given = at(step, "key");
    // Each node counts, also one that only maps inputs.
    const key = isTruthy(given) ? asText(given) : `node-${this.#nodes.length}`;
    const inputs = at(step, "inputs");
    const hasMap = this.#compiler.mapsFor === "tasks" ? type === "task" && inputs !== undefined : isTruthy(inputs);
    if (hasMap && inputs !== undefined) this.#push(this.#mapNode(`${key}-inputs`, inputs), inputs);
    if (type === "filter") this.#push(this.#filterNode(key, step), step);
    else if (type === "trigger" || type === "task") this.#push(this.#instanceNode(type, key, step), step);
    else this.#unread.push({ index: this.#nodes.length, key });
  }

  finish(root: FileValue): BuiltProcess {
    const edges: ProcessEdge[] = this.#nodes.slice(1).map(({ key }, index) => ({
      src: this.#nodes[index]!.key,
      dst: key,
    }));
    for (const [index, edge] of edges.entries()) this.#places.set(edge, this.#sources[index + 1]!, {});
    const name = nameOf(root, this.#compiler);
    const definition: ProcessDefinition = {
      name: asText(name),
      nodes: this.#nodes,
      edges,
      hash: "",
      address: "",
      paymentAddress: "",
    };
    this.#places.set(definition, root, { name, nodes: at(root, "steps") });
    return { definition, places: this.#places, unread: this.#unread };
  }

  #push(node: ProcessNode, source: FileValue): void {
    this.#nodes.push(node);
    this.#sources.push(source);
  }

  #instanceNode(type: "trigger" | "task", key: string, step: FileValue): ProcessNode {
    const [instanceHash, eventKey, taskKey] = [this.#instanceOf(step), at(step, "eventKey"), at(step, "taskKey")];
    const sources = {
      key: at(step, "key"),
      instanceHash: at(step, "instanceHash") ?? at(step, "instance"),
      eventKey,
      taskKey,
    };
    const node: ProcessNode =
      type === "trigger" && isTruthy(eventKey)
        ? { kind: "event", key, instanceHash, eventKey: asText(eventKey) }
        : { kind: type === "trigger" ? "result" : "task", key, instanceHash, taskKey: asText(taskKey) };
    return this.#places.set(node, step, sources);
  }

  #mapNode(key: string, inputs: FileValue): ProcessNode {
    const { wholeReference, inputs: allowed } = this.#compiler;
    if (allowed === "nested" && isReference(inputs) && wholeReference === "a node without a type") {
      return this.#places.set({ kind: "none", key }, inputs, {});
    }
    const values = inputs.kind === "map" ? [...inputs.entries] : listEntries(inputs);
    const references: References = {
      allowed,
      previous: this.#previous(),
      place: (part, source, fields) => this.#places.set(part, source, fields),
    };
    const outputs = values.map(([name, value]): MapEntry => {
      const entry = { key: name, value: buildValue(value, references) };
      return this.#places.set(entry, value, { key: keyOf(value) });
    });
    return this.#places.set({ kind: "map", key, outputs }, inputs, {});
  }

  #filterNode(key: string, step: FileValue): ProcessNode {
    const conditions = at(step, "conditions");
    const isTyped = this.#compiler.conditions === "typed values";
    const built =
      isTyped && conditions?.kind === "list"
        ? conditions.items.map((item) => this.#typedCondition(item, at(item, "key"), step))
        : (conditions?.kind === "map" ? this.#sorted(conditions.entries) : listEntries(conditions)).map(
            ([name, value]) => (isTyped ? this.#typedCondition(value, name, step) : this.#textCondition(name, value)),
          );
    return this.#places.set({ kind: "filter", key, conditions: built }, step, { key: at(step, "key") });
  }

  /** The compiler 0.3 sorts conditions by key, in locale order. */
  #sorted(entries: ReadonlyMap<string, FileValue>): [string, FileValue][] {
    if (this.#compiler.conditions !== "typed values") return [...entries];
    const { compare } = new Intl.Collator("en");
    return [...entries].sort(([a], [b]) => compare(a, b));
  }

  #textCondition(key: string, value: FileValue): Condition {
    const reference: ProcessReference = { kind: "reference", nodeKey: "", path: key === "" ? [] : [{ key }] };
    const condition: Condition = { reference, predicate: 1, value: { kind: "text", text: asText(value) } };
    return this.#places.set(condition, value, {});
  }

  #typedCondition(source: FileValue, key: FileValue | string | undefined, step: FileValue): Condition {
    const value = typeof key === "string" ? source : at(source, "value");
    const path = parsePath(typeof key === "string" ? key : asText(key));
    const stepKey = at(step, "stepKey");
    const nodeKey = isTruthy(stepKey) ? asText(stepKey) : this.#previous();
    const reference = this.#places.set<ProcessReference>({ kind: "reference", nodeKey, path }, source, {
      nodeKey: stepKey,
      path: typeof key === "string" ? undefined : key,
    });
    const predicate = at(source, "predicate");
    const number = source === value || predicate === undefined ? 1 : PREDICATES.indexOf(asText(predicate) as "EQ");
    const isScalar = value !== undefined && value.kind !== "list" && value.kind !== "map";
    const condition: Condition = {
      reference,
      predicate: Math.max(number, 0),
      value: isScalar ? plainScalar(value) : { kind: "none" },
    };
    return this.#places.set(condition, source, { value, predicate });
  }

  #previous(): string {
    const unread = this.#unread.at(-1);
    if (unread?.index === this.#nodes.length) return unread.key;
    const isCounted = ({ kind }: ProcessNode) => this.#compiler.previous === "the last node" || kind !== "filter";
    return this.#nodes.findLast(isCounted)?.key ?? "";
  }
}

/** A value of the definition: a value of the file without its location. */
function plainScalar(value: Condition["value"]): Condition["value"] {
  if (value.kind === "text") return { kind: "text", text: value.text };
  if (value.kind === "number") return { kind: "number", number: value.number };
  return value.kind === "flag" ? { kind: "flag", flag: value.flag } : { kind: value.kind as "null" };
}

/** The place of the key that leads to a value. */
function keyOf(value: FileValue): FileValue {
  return Object.assign({}, value, { start: value.keyStart });
}

/** A list has its indexes as keys. */
function listEntries(value: FileValue | undefined): [string, FileValue][] {
  return value?.kind === "list" ? value.items.map((item, index) => [String(index), item]) : [];
}
