import type { ProcessDefinition, ProcessNode, ProcessReference, ProcessValue } from "../../../definition/mod.ts";
import type { KnownService, StepInstance } from "../instances.ts";
import { Declared } from "./declared.ts";
import { constantShape, type Data, followPath, type Shape } from "./shape.ts";

/** How many references from inputs to inputs are followed. */
const MAX_DEPTH = 100;

/** The data that each node of a process passes on, as far as the services of its instances are known. */
export class DataFlow {
  readonly #nodes: ReadonlyMap<string, ProcessNode>;
  readonly #instances: ReadonlyMap<string, StepInstance>;
  readonly #parents: ReadonlyMap<string, string>;
  readonly #indexes: ReadonlyMap<string, number>;
  /** Results by key; undefined while one is being computed, so that a step that refers to itself ends. */
  readonly #known = new Map<string, Data>();
  readonly #maps = new Set<string>();
  /** What the services declare. */
  readonly declared = new Declared();
  #depth = 0;

  constructor({ nodes, edges }: ProcessDefinition, instances: ReadonlyMap<string, StepInstance>) {
    this.#nodes = new Map(nodes.map((node) => [node.key, node]));
    this.#indexes = new Map(nodes.map(({ key }, index) => [key, index]));
    this.#instances = instances;
    this.#parents = new Map(edges.map(({ src, dst }) => [dst, src]));
  }

  /** The service of a node's instance. */
  serviceOf(key: string): KnownService | undefined {
    return this.#instances.get(key)?.service;
  }

  /** The node before another one. */
  before(key: string): ProcessNode | undefined {
    return this.#nodes.get(this.#parents.get(key) ?? "");
  }

  /** Whether the data of a node is written in the process itself; known once its data was requested. */
  isMap(key: string): boolean {
    return this.#maps.has(key);
  }

  /** Where a node is in the process. */
  indexOf(key: string): number {
    return this.#indexes.get(key) ?? -1;
  }

  /** Returns the data that a node passes on. A filter passes on its input. */
  dataOf(key: string): Data {
    const passed: string[] = [];
    let node = this.#nodes.get(key);
    while (node !== undefined && !this.#known.has(node.key)) {
      passed.push(node.key);
      this.#known.set(node.key, undefined);
      if (node.kind !== "filter") break;
      node = this.before(node.key);
    }
    if (node === undefined) return undefined;
    const isNew = passed.at(-1) === node.key;
    const data = isNew ? this.#dataOfNode(node) : this.#known.get(node.key);
    const isMap = node.kind === "map" || this.#maps.has(node.key);
    for (const each of passed) {
      this.#known.set(each, data);
      if (isMap) this.#maps.add(each);
    }
    return data;
  }

  #dataOfNode(node: ProcessNode): Data {
    if (node.kind === "filter" || node.kind === "none") return undefined;
    if (node.kind === "map") {
      if (this.#depth > MAX_DEPTH) return undefined;
      this.#depth++;
      const data = new Map(node.outputs.map((it) => [it.key, this.shapeOf(it.value) ?? NULL]));
      this.#depth--;
      return data;
    }
    const definition = this.serviceOf(node.key)?.definition;
    if (node.kind === "event") {
      const event = definition && this.declared.find(definition.events, node.eventKey);
      return event && this.declared.dataOf(event.data);
    }
    const task = definition && this.declared.find(definition.tasks, node.taskKey);
    return task && this.declared.dataOf(task.outputs);
  }

  /** The shape of a value; undefined for null. */
  shapeOf(value: ProcessValue): Shape | undefined {
    if (value.kind !== "reference") return constantShape(value);
    const followed = this.follow(value);
    return followed !== undefined && "shape" in followed ? followed.shape : constantShape(value);
  }

  /** Returns the target of a reference; undefined when the data is unknown. */
  follow({ nodeKey, path }: ProcessReference) {
    const data = this.dataOf(nodeKey);
    return data && followPath(data, path, (parameters) => this.declared.dataOf(parameters));
  }
}

const NULL: Shape = { type: "Any", optional: true, repeated: false, fields: [] };
