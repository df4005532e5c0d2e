import type { ProcessDefinition, ProcessNode, ProcessReference, ProcessValue } from "../../../definition/mod.ts";
import type { KnownService, StepInstance } from "../instances.ts";
import { constantShape, type Data, dataOf, followPath, type Shape } from "./shape.ts";

/** What data each node of a process passes on, as far as the services of its instances are known. */
export class DataFlow {
  readonly #nodes: ReadonlyMap<string, ProcessNode>;
  readonly #instances: ReadonlyMap<string, StepInstance>;
  readonly #parents: ReadonlyMap<string, string>;
  readonly #indexes: ReadonlyMap<string, number>;

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

  /** Where a node is in the process. */
  indexOf(key: string): number {
    return this.#indexes.get(key) ?? -1;
  }

  /** What a node passes on. A filter passes on what it gets. */
  dataOf(key: string): Data {
    let node = this.#nodes.get(key);
    for (let steps = this.#nodes.size; node?.kind === "filter" && steps > 0; steps--) node = this.before(node.key);
    if (node === undefined || node.kind === "filter" || node.kind === "none") return undefined;
    if (node.kind === "map") return new Map(node.outputs.map((it) => [it.key, this.shapeOf(it.value) ?? NULL]));
    const definition = this.serviceOf(node.key)?.definition;
    if (node.kind === "event") {
      const event = definition?.events.find((it) => it.key === node.eventKey);
      return event && dataOf(event.data);
    }
    const task = definition?.tasks.find((it) => it.key === node.taskKey);
    return task && dataOf(task.outputs);
  }

  /** The shape of a value; undefined for null. */
  shapeOf(value: ProcessValue): Shape | undefined {
    if (value.kind !== "reference") return constantShape(value);
    const followed = this.follow(value);
    return followed !== undefined && "shape" in followed ? followed.shape : constantShape(value);
  }

  /** Where a reference leads; undefined where nothing is known of the data. */
  follow({ nodeKey, path }: ProcessReference) {
    const data = this.dataOf(nodeKey);
    return data && followPath(data, path);
  }
}

const NULL: Shape = { type: "Any", optional: true, repeated: false, fields: [] };
