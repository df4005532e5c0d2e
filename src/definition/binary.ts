import { decodeHash, encodeBase58, LimitError, MesgError } from "../core/mod.ts";
import { MAX_BYTES } from "./limits.ts";
import { isSince, type Release } from "./release.ts";
import { definition as pb } from "./service.pb.js";
import type { Configuration, Parameter, ServiceDefinition, Task, Workflow } from "./service.ts";
import { Inspected, inspectMessage, type UnknownField } from "./wire.ts";

/** A definition that was read, and the fields in its bytes or text that the schema does not have. */
export interface ReadDefinition {
  readonly definition: ServiceDefinition;
  readonly unknownFields: readonly UnknownField[];
}

/**
 * Decodes the protobuf bytes of a Service message, as any release stores it.
 *
 * @param options.maxFields Maximum number of fields, including those of nested messages; 1,000,000 by default.
 * @throws {MesgError} `refused` when the bytes are not a Service message or exceed a limit (16 MiB, 100 levels, the fields).
 * @example
 * ```ts
 * decodeDefinition(new Uint8Array([0x0a, 1, 0x61])).definition.name; // "a"
 * ```
 */
export function decodeDefinition(bytes: Uint8Array, options: { readonly maxFields?: number } = {}): ReadDefinition {
  if (bytes.length > MAX_BYTES) {
    throw new LimitError(`expected a definition of at most ${MAX_BYTES} bytes, found ${bytes.length}`);
  }
  const inspected = new Inspected();
  inspectMessage(bytes, "Service", { ...options, inspected });
  const message = pb.Service.decode(bytes);
  let address = "";
  const workflows: Workflow[] = [];
  for (const payload of message.workflowsOrAddress) {
    if (isAddress(payload, message.hash)) address = Buffer.from(payload).toString("hex");
    else {
      inspectMessage(payload, "Workflow", { ...options, inspected, path: `/workflows/${workflows.length}` });
      workflows.push(toWorkflow(pb.Workflow.decode(payload)));
    }
  }
  const definition: ServiceDefinition = {
    sid: message.sid,
    name: message.name,
    description: message.description,
    ...(message.configuration ? { configuration: toConfiguration(message.configuration) } : {}),
    tasks: message.tasks.map(toTask),
    events: message.events.map((event) => ({
      key: event.key ?? "",
      name: event.name ?? "",
      description: event.description ?? "",
      data: toParameters(event.data),
    })),
    dependencies: message.dependencies.map((dependency) => ({
      key: dependency.key ?? "",
      image: dependency.image ?? "",
      ...toConfiguration(dependency),
    })),
    repository: message.repository,
    source: message.source,
    hash: message.hash.length === 32 ? encodeBase58(message.hash) : hashText(message.hash),
    address,
    workflows,
  };
  return { definition, unknownFields: inspected.unknown };
}

/**
 * Encodes a definition as a Service message, its fields in ascending order.
 *
 * @param options.release The release of the message. It only determines the form of `hash`: text up to 0.13 (and by
 * default), 32 raw bytes from 0.14.
 * @throws {MesgError} `refused` when `hash` or `address` cannot be written.
 * @example
 * ```ts
 * encodeDefinition({ ...EMPTY_DEFINITION, name: "a" }); // Uint8Array [0x0a, 1, 0x61]
 * ```
 */
export function encodeDefinition(definition: ServiceDefinition, options: { release?: Release } = {}): Uint8Array {
  const raw = options.release !== undefined && isSince(options.release, "0.14");
  const { hash, address, workflows } = definition;
  return pb.Service.encode({
    ...definition,
    hash: hash === "" ? new Uint8Array() : raw ? decodeHash(hash) : Buffer.from(hash),
    workflowsOrAddress: [
      ...workflows.map((workflow) => pb.Workflow.encode(fromWorkflow(workflow)).finish()),
      ...(address === "" ? [] : [fromAddress(address)]),
    ],
  } as unknown as pb.Service.$Properties).finish();
}

/**
 * Returns whether field 14 is an address. Only Engines from 0.20 on set one, next to a hash of raw bytes. A workflow of
 * 0.12 has 20 bytes only if it lacks its hashes, which the rules must see.
 */
function isAddress(payload: Uint8Array, hash: Uint8Array): boolean {
  if (payload.length !== 20 || hash.length === 32) return payload.length === 20;
  try {
    return inspectMessage(payload, "Workflow").length > 0;
  } catch (error) {
    if (error instanceof MesgError) return true;
    throw error;
  }
}

/** The hash as Engines up to 0.13 store it: base58 text. */
function hashText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new MesgError(
      "refused",
      `not a service definition: expected 32 bytes or text in /hash, found ${bytes.length} other bytes`,
    );
  }
}

function fromAddress(address: string): Uint8Array {
  if (/^[0-9a-f]{40}$/i.test(address)) return Buffer.from(address, "hex");
  throw new MesgError("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}

function toConfiguration(message: pb.Configuration.$Properties): Configuration {
  return {
    volumes: message.volumes ?? [],
    volumesFrom: message.volumesFrom ?? [],
    ports: message.ports ?? [],
    args: message.args ?? [],
    command: message.command ?? "",
    env: message.env ?? [],
  };
}

function toTask(task: pb.Task.$Properties): Task {
  return {
    key: task.key ?? "",
    name: task.name ?? "",
    description: task.description ?? "",
    inputs: toParameters(task.inputs),
    outputs: toParameters(task.outputs),
    ...(task.price
      ? { price: { perCall: task.price.perCall ?? "", perSec: task.price.perSec ?? "", perKB: task.price.perKB ?? "" } }
      : {}),
  };
}

function toParameters(parameters: pb.Parameter.$Properties[] | null | undefined): Parameter[] {
  return (parameters ?? []).map((parameter) => ({
    key: parameter.key ?? "",
    name: parameter.name ?? "",
    description: parameter.description ?? "",
    type: parameter.type ?? "",
    optional: parameter.optional ?? false,
    repeated: parameter.repeated ?? false,
    object: toParameters(parameter.object),
  }));
}

const TRIGGER_TYPES = ["Unknown", "Event", "Result"] as const;
const PREDICATES = ["UNKNOWN", "EQ"] as const;

function toWorkflow({ key, trigger, task }: pb.Workflow.$Properties): Workflow {
  return {
    key: key ?? "",
    ...(trigger
      ? {
          trigger: {
            type: TRIGGER_TYPES[trigger.type ?? 0] ?? "Unknown",
            instanceHash: trigger.instanceHash ?? "",
            key: trigger.key ?? "",
            filters: (trigger.filters ?? []).map((filter) => ({
              key: filter.key ?? "",
              predicate: PREDICATES[filter.predicate ?? 0] ?? "UNKNOWN",
              value: filter.value ?? "",
            })),
          },
        }
      : {}),
    ...(task ? { task: { instanceHash: task.instanceHash ?? "", taskKey: task.taskKey ?? "" } } : {}),
  };
}

function fromWorkflow({ key, trigger, task }: Workflow): pb.Workflow.$Properties {
  return {
    key,
    task: task ?? null,
    trigger: trigger
      ? {
          ...trigger,
          type: TRIGGER_TYPES.indexOf(trigger.type),
          filters: trigger.filters.map((filter) => ({ ...filter, predicate: PREDICATES.indexOf(filter.predicate) })),
        }
      : null,
  };
}
