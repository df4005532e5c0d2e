import { pageAddress } from "../core/mod.ts";

/** A kind of migration: the old form, and the new one. */
export interface Migration {
  readonly title: string;
  readonly explanation: string;
}

/** Every kind of migration by its id; docs/migrate.md has a section for each. */
export const MIGRATIONS: { readonly [id: string]: Migration } = {
  "multi-output": {
    title: "Named outputs become one result",
    explanation:
      "Since Engine 0.10 a task has one result. The data of its success output becomes the outputs; error outputs are dropped, since the Engine reports errors itself.",
  },
  "volumes-from": {
    title: "volumesfrom becomes volumesFrom",
    explanation: "Engine 0.10 accepts only the new spelling.",
  },
  "alias-to-sid": { title: "alias becomes sid", explanation: "Since Engine 0.10 the key is called sid." },
  "obsolete-key": {
    title: "Obsolete keys are removed",
    explanation: "Engines since 0.10 reject visibility, publish and version.",
  },
  "configuration-image": {
    title: "The service's own image is removed",
    explanation: "The image of the service is built from its Dockerfile; Engine 0.10 rejects another one.",
  },
  "quoted-port": {
    title: "Ports are quoted",
    explanation: "Other YAML readers read 2222:22 as the number 133342.",
  },
  "env-list": { title: "env becomes a list of NAME=value", explanation: "Engine 0.10 rejects every other form." },
  "empty-entry": { title: "Empty entries become {}", explanation: "Engine 0.10 rejects an entry without a value." },
  "event-data": { title: "Events have data", explanation: "Engine 0.10 requires the data of an event, even if empty." },
  "short-parameter": {
    title: "Parameters become mappings",
    explanation: "A parameter that is only a type is written as {type: …}.",
  },
  "parameter-type": {
    title: "Types are capitalized",
    explanation: "The types are String, Number, Boolean, Object, Any.",
  },
  "nested-type": {
    title: "Fields of an object move from type to object",
    explanation: "A parameter with fields has the type Object, and its fields are under object.",
  },
  "plain-text": {
    title: "Names and descriptions are one line of ASCII",
    explanation:
      "Engine 0.10 rejects line breaks and other characters. Lines are joined, and typographic quotes and dashes are written as on a keyboard.",
  },
  "redefined-anchor": {
    title: "Anchors have unique names",
    explanation:
      "If outputs move across an anchor that is defined twice, the second one is renamed, so that each alias keeps its meaning.",
  },
  "duplicate-key": {
    title: "Repeated keys are removed",
    explanation: "A duplicate key with the same value is removed; with another value it is left alone.",
  },
  "process-name": {
    title: "A process has a name from Engine 0.18 on, and a key before",
    explanation: "The compilers for Engines before 0.18 read only key, and those from 0.18 on require name.",
  },
  tabs: { title: "Tabs become spaces", explanation: "YAML does not allow tabs as indentation." },
};

/**
 * Returns the address of a migration's documentation.
 *
 * @example
 * ```ts
 * migrationAddress("env-list"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/migrate.md#env-list"
 * ```
 */
export function migrationAddress(id: string): string {
  return pageAddress(`docs/migrate.md${Object.hasOwn(MIGRATIONS, id) ? `#${id}` : ""}`);
}
