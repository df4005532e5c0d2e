import fc from "fast-check";
import type { Event, Parameter, ServiceDefinition, Task } from "../../src/definition/mod.ts";

type Draft<T> = T extends readonly (infer U)[]
  ? Draft<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;
type Edit = (draft: Draft<ServiceDefinition>) => void;

/** Every single edit of a definition that a reader would call one change. */
export function editsOf(definition: ServiceDefinition): Edit[] {
  const edits: Edit[] = [];
  const on = <T>(find: (draft: Draft<ServiceDefinition>) => T, edit: (found: T) => void) =>
    edits.push((draft) => edit(find(draft)));

  const text = <T extends object>(find: (draft: Draft<ServiceDefinition>) => T, ...fields: (keyof T)[]) => {
    for (const field of fields) on(find, (owner) => Object.assign(owner, { [field]: `${String(owner[field])}!` }));
  };
  const list = <T extends { key: string }>(
    find: (draft: Draft<ServiceDefinition>) => T[],
    now: readonly unknown[],
    fresh: T,
  ) => {
    on(find, (entries) => entries.push({ ...structuredClone(fresh), key: freeKey(entries, "fresh") }));
    on(find, (entries) => entries.unshift({ ...structuredClone(fresh), key: freeKey(entries, "fresh") }));
    for (const index of now.keys()) {
      on(find, (entries) => entries.splice(index, 1));
      on(find, (entries) => Object.assign(entries[index]!, { key: freeKey(entries, "renamed") }));
      if (index > 0) on(find, (entries) => entries.unshift(...entries.splice(index, 1)));
    }
  };
  const texts = <T extends object>(find: (draft: Draft<ServiceDefinition>) => T, ...fields: (keyof T)[]) => {
    for (const field of fields) on(find, (owner) => (owner[field] as string[]).push("fresh"));
  };
  const parameters = (find: (draft: Draft<ServiceDefinition>) => Draft<Parameter>[], now: readonly Parameter[]) => {
    list(find, now, FRESH_PARAMETER);
    for (const [index, parameter] of now.entries()) {
      const at = (draft: Draft<ServiceDefinition>) => find(draft)[index]!;
      text(at, "name", "description");
      on(at, (found) => Object.assign(found, { optional: !found.optional }));
      on(at, (found) => Object.assign(found, { repeated: !found.repeated }));
      for (const type of ["String", "Number", "Object", "Any", "Text"]) {
        if (type !== parameter.type) on(at, (found) => Object.assign(found, { type }));
      }
      parameters((draft) => at(draft).object, parameter.object);
    }
  };

  text((draft) => draft, "sid", "name", "description", "repository", "source");
  on(
    (draft) => draft,
    (draft) => draft.workflows.push({ key: "fresh" }),
  );
  if (definition.configuration === undefined) {
    on(
      (draft) => draft,
      (draft) => Object.assign(draft, { configuration: FRESH_BOX }),
    );
  } else {
    on(
      (draft) => draft,
      (draft) => delete draft.configuration,
    );
    text((draft) => draft.configuration!, "command");
    texts((draft) => draft.configuration!, "volumes", "volumesFrom", "ports", "args", "env");
  }
  list((draft) => draft.dependencies, definition.dependencies, { key: "fresh", image: "fresh", ...FRESH_BOX });
  for (const index of definition.dependencies.keys()) {
    text((draft) => draft.dependencies[index]!, "image", "command");
    texts((draft) => draft.dependencies[index]!, "volumes", "volumesFrom", "ports", "args", "env");
  }
  list((draft) => draft.tasks, definition.tasks, FRESH_TASK);
  for (const [index, { inputs, outputs, price }] of definition.tasks.entries()) {
    const at = (draft: Draft<ServiceDefinition>) => draft.tasks[index]!;
    text(at, "name", "description");
    on(at, (found) =>
      price ? delete found.price : Object.assign(found, { price: { perCall: "1", perSec: "", perKB: "" } }),
    );
    parameters((draft) => at(draft).inputs, inputs);
    parameters((draft) => at(draft).outputs, outputs);
  }
  list((draft) => draft.events, definition.events, FRESH_EVENT);
  for (const [index, { data }] of definition.events.entries()) {
    text((draft) => draft.events[index]!, "name", "description");
    parameters((draft) => draft.events[index]!.data, data);
  }
  return edits;
}

function freeKey(entries: readonly { readonly key: string }[], base: string): string {
  const taken = new Set(entries.map(({ key }) => key));
  let key = base;
  while (taken.has(key)) key += "+";
  return key;
}

/** Applies an edit to a copy. */
export function edited(definition: ServiceDefinition, ...edits: readonly Edit[]): ServiceDefinition {
  // structuredClone would keep two lists shared where the generator gave the same empty list twice.
  const draft = JSON.parse(JSON.stringify(definition)) as Draft<ServiceDefinition>;
  for (const edit of edits) edit(draft);
  return draft;
}

/** A definition, and the same one after some consecutive edits. */
export function withEdits(definition: fc.Arbitrary<ServiceDefinition>, count: number) {
  return fc.tuple(definition, fc.array(fc.nat(), { minLength: 1, maxLength: count })).map(([before, picks]) => {
    let after = before;
    for (const pick of picks) {
      const edits = editsOf(after);
      after = edited(after, edits[pick % edits.length]!);
    }
    return { before, after };
  });
}

const FRESH_BOX = { volumes: [], volumesFrom: [], ports: ["9"], args: [], command: "", env: [] };
const FRESH_PARAMETER: Parameter = {
  key: "fresh",
  name: "",
  description: "",
  type: "String",
  optional: true,
  repeated: false,
  object: [],
};
const FRESH_TASK: Task = { key: "fresh", name: "", description: "", inputs: [FRESH_PARAMETER], outputs: [] };
const FRESH_EVENT: Event = { key: "fresh", name: "", description: "", data: [] };
