import { nearestOfMany, someOf } from "../../../core/mod.ts";
import type {
  Condition,
  MapNode,
  ProcessDefinition,
  ProcessNode,
  ProcessReference,
  Task,
} from "../../../definition/mod.ts";
import { ENOUGH_PROBLEMS, quote } from "../../../yaml/mod.ts";
import type { Show } from "../check/advice.ts";
import type { Finding } from "../check/report.ts";
import { inside } from "../check/run-time.ts";
import type { KnownService, StepInstance } from "../instances.ts";
import { checkInputValue, checkValue } from "./check-value.ts";
import { DataFlow } from "./data-flow.ts";
import { typeName } from "./shape.ts";

/** A mismatch between a process and a service, at a JSON pointer into the process. */
export interface ServiceFinding extends Finding {
  readonly pointer: string;
}

/**
 * Checks a process against the services of its instances: tasks and events must exist, inputs must be complete and of
 * the right type, and references must lead to data. Unknown services are not checked. Stops when enough
 * problems were found.
 *
 * @param isTyped Whether paths look into data (from 0.18).
 */
export function checkServices(
  process: ProcessDefinition,
  instances: ReadonlyMap<string, StepInstance>,
  show: Show,
  isTyped: boolean,
): ServiceFinding[] {
  const flow = new DataFlow(process, instances);
  const findings: ServiceFinding[] = [];
  for (const [index, node] of process.nodes.entries()) {
    const check = new NodeCheck(flow, `/nodes/${index}`, show, isTyped);
    check.node(node);
    for (const finding of check.findings) findings.push(finding);
    if (findings.length >= ENOUGH_PROBLEMS) break;
  }
  return findings;
}

class NodeCheck {
  readonly findings: ServiceFinding[] = [];
  readonly #flow: DataFlow;
  readonly #at: string;
  readonly #show: Show;
  readonly #isTyped: boolean;

  constructor(flow: DataFlow, at: string, show: Show, isTyped: boolean) {
    this.#flow = flow;
    this.#at = at;
    this.#show = show;
    this.#isTyped = isTyped;
  }

  node(node: ProcessNode): void {
    if (node.kind === "map") this.#references(node);
    else if (node.kind === "filter") {
      for (const [place, condition] of node.conditions.entries()) {
        this.#condition(condition, node.key, `${this.#at}/conditions/${place}`);
      }
    } else if (node.kind !== "none") {
      const service = this.#flow.serviceOf(node.key);
      if (service !== undefined) this.#instance(node, service);
    }
  }

  #instance(node: ProcessNode & { readonly kind: "event" | "result" | "task" }, service: KnownService): void {
    const { definition } = service;
    const file = shownFile(service);
    const isEvent = node.kind === "event";
    const key = isEvent ? node.eventKey : node.taskKey;
    const known: readonly { readonly key: string }[] = isEvent ? definition.events : definition.tasks;
    const what = isEvent ? "event" : "task";
    const found = this.#flow.declared.find(known, key);
    if (found === undefined) {
      if (key === "") return;
      const message = `${file} has no ${what} ${this.#show(key)}`;
      this.#say({ rule: `service-${what}`, message, field: `/${what}Key`, hint: hintFor(`${what}s`, key, known) });
    } else if (node.kind === "task") this.#inputs(node.key, found as Task, file);
  }

  /** Checks what a task receives from the previous node: named inputs, or passed-on data. */
  #inputs(key: string, task: Task, file: string): void {
    const before = this.#flow.before(key);
    const data = before && this.#flow.dataOf(before.key);
    if (before === undefined || data === undefined) return;
    const misspelled = before.kind === "map" ? misspelledInputs(before, task) : new Map<string, string>();
    for (const input of task.inputs) {
      if (input.optional || data.has(input.key) || misspelled.has(input.key)) continue;
      const message = `the task ${this.#show(task.key)} of ${file} needs the input ${this.#show(input.key)} (${typeName(input)})`;
      const hint =
        before.kind === "map" ? `add \`${input.key}: …\` to inputs` : `write inputs with \`${input.key}: …\``;
      this.#say({ rule: "input-missing", message, field: "/taskKey", hint });
    }
    if (before.kind === "map") this.#values(before, task, file, new Set(misspelled.values()));
    else {
      for (const [name, shape] of data) {
        const input = this.#flow.declared.find(task.inputs, name);
        const problem = input && checkValue(shape, input);
        if (problem === undefined) continue;
        const message = `the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${problem.message}`;
        this.#say({
          rule: "input-type",
          message,
          field: "/taskKey",
          hint: "write inputs that pass a value of that type",
          severity: problem.severity,
        });
      }
    }
  }

  /** Checks the values of a map against the inputs of the next task. */
  #values({ key, outputs }: MapNode, task: Task, file: string, misspelled: ReadonlySet<string>): void {
    const at = `/nodes/${this.#flow.indexOf(key)}/outputs`;
    for (const [place, { key: name, value }] of outputs.entries()) {
      const input = this.#flow.declared.find(task.inputs, name);
      if (input === undefined) {
        const isError = misspelled.has(name);
        const message = `the task ${this.#show(task.key)} of ${file} has no input ${this.#show(name)}${isError ? "" : ": it is ignored"}`;
        this.findings.push({
          rule: "input-unknown",
          severity: isError ? "error" : "warning",
          message,
          hint: hintFor("inputs", name, task.inputs),
          pointer: `${at}/${place}/key`,
        });
        continue;
      }
      for (const misfit of checkInputValue(value, input, this.#flow)) {
        if (this.findings.length >= ENOUGH_PROBLEMS) return;
        const within = misfit.path === "" ? "" : `${JSON.stringify(misfit.path.replace(/^\./, ""))} in `;
        const message = `${within}the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${misfit.message}`;
        const hint = "use a value of that type";
        const pointer = `${at}/${place}/value${misfit.pointer}`;
        this.findings.push({ rule: "input-type", severity: misfit.severity, message, hint, pointer });
      }
    }
  }

  /** Checks the references of a map. */
  #references(node: MapNode): void {
    for (const [place, { value }] of node.outputs.entries()) {
      for (const { reference, pointer } of inside(value, `${this.#at}/outputs/${place}/value`)) {
        this.#reference(reference, pointer);
      }
    }
  }

  #reference(reference: ProcessReference, pointer: string): void {
    const followed = this.#flow.follow(reference);
    if (followed === undefined || "shape" in followed) return;
    const of = this.#show(reference.nodeKey);
    const field = `${pointer.slice(this.#at.length)}/path`;
    // Data written in the process itself does not depend on a service: the Engine accepts such a process.
    const isOwn = this.#flow.isMap(reference.nodeKey);
    const say = (message: string, hint: string) =>
      this.#say({
        rule: isOwn ? "never-runs" : "reference-unknown",
        severity: isOwn ? "warning" : "error",
        message,
        field,
        hint,
      });
    if ("missing" in followed) {
      const last = followed.missing.split(".").at(-1) ?? "";
      const known = followed.known.map((key) => ({ key }));
      const source = this.#source(reference.nodeKey);
      say(`the data of step ${of} has no ${this.#show(followed.missing)}${source}`, hintFor("keys", last, known));
      return;
    }
    const { notA, at, type } = followed;
    const wanted = notA === "list" ? "a list" : "an object";
    say(`${this.#show(at)} of step ${of} is ${type}: expected ${wanted} there`, "change the path of the reference");
  }

  #condition({ reference, value, predicate }: Condition, nodeKey: string, pointer: string): void {
    if (reference === undefined) return;
    const before = this.#flow.before(nodeKey);
    if (reference.nodeKey === "" && before === undefined) return;
    const named = reference.nodeKey === "" ? { ...reference, nodeKey: before!.key } : reference;
    const at = `${pointer}/reference`;
    this.#reference(named, at);
    const followed = this.#flow.follow(named);
    if (followed === undefined || !("shape" in followed) || followed.shape.type === "Any") return;
    const { shape } = followed;
    const compared = { text: "String", number: "Number", flag: "Boolean" }[value.kind as "text"];
    if (predicate !== 1 || compared === undefined || (compared === shape.type && !shape.repeated)) return;
    const message = `the value is ${typeName(shape)}, and a ${compared} never equals it`;
    const hint = this.#isTyped ? "compare with a value of that type" : "Engines before 0.21 compare only strings";
    this.#say({ rule: "never-runs", message, field: pointer.slice(this.#at.length), hint, severity: "warning" });
  }

  /** Returns the file that declares the data of a node. */
  #source(nodeKey: string): string {
    const service = this.#flow.serviceOf(nodeKey);
    return service === undefined ? "" : ` (${shownFile(service)})`;
  }

  #say({ field, severity = "error", ...finding }: Finding & { readonly field: string }): void {
    this.findings.push({ ...finding, severity, pointer: this.#at + field });
  }
}

/** Returns the required inputs of a task that are missing only because they are misspelled, and their misspelled names. */
function misspelledInputs({ outputs }: MapNode, { inputs }: Task): Map<string, string> {
  const given = new Set(outputs.map(({ key }) => key));
  const known = new Set(inputs.map(({ key }) => key));
  const missing = inputs.filter(({ key, optional }) => !optional && !given.has(key)).map(({ key }) => key);
  const misspelled = new Map<string, string>();
  for (const name of given) {
    const meant = known.has(name) ? undefined : nearestOfMany(name, missing);
    if (meant !== undefined && !misspelled.has(meant)) misspelled.set(meant, name);
  }
  return misspelled;
}

function shownFile({ file, shown }: KnownService): string {
  return shown ?? file;
}

function hintFor(what: string, key: string, known: readonly { readonly key: string }[]): string {
  const keys = known.map((it) => it.key);
  const meant = nearestOfMany(key, keys);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  if (keys.length === 0) return `it has no ${what}`;
  if (keys.length === 1) return `its only ${what.slice(0, -1)} is ${quote(keys[0]!)}`;
  return `its ${what} are ${someOf(keys, 20, quote)}`;
}
