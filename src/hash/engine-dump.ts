/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */
import {
  type Configuration,
  type Dependency,
  EMPTY_CONFIGURATION,
  type Event,
  type Parameter,
  type ServiceDefinition,
  type Task,
} from "../definition/mod.ts";
import { type Dump, ENGINE_DUMP as G, struct, structs, text, texts } from "./grammar.ts";

const list = texts(G);

const parameter: Dump<Parameter> = struct(G, {
  1: (it) => text(it.name),
  2: (it) => text(it.description),
  3: (it) => text(it.type),
  4: (it) => G.flag(it.optional),
  8: (it) => text(it.key),
  9: (it) => G.flag(it.repeated),
  10: (it) => parameters(it.object),
});
const parameters = structs(G, (it: Parameter) => parameter(it));

const events = structs<Event>(
  G,
  struct(G, {
    1: (it) => text(it.name),
    2: (it) => text(it.description),
    3: (it) => parameters(it.data),
    4: (it) => text(it.key),
  }),
);

const dependencies = structs<Dependency>(
  G,
  struct(G, {
    1: (it) => text(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => text(it.command),
    6: (it) => list(it.args),
    8: (it) => text(it.key),
    9: (it) => list(it.env),
  }),
);

// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = struct<Configuration>(G, {
  1: (it) => list(it.volumes),
  2: (it) => list(it.volumesFrom),
  3: (it) => list(it.ports),
  4: (it) => text(it.command),
  5: (it) => list(it.args),
  6: (it) => list(it.env),
});

const TASK = {
  1: (it: Task) => text(it.name),
  2: (it: Task) => text(it.description),
  6: (it: Task) => parameters(it.inputs),
  7: (it: Task) => parameters(it.outputs),
  8: (it: Task) => text(it.key),
};

function service(task: Dump<Task>): Dump<ServiceDefinition> {
  const tasks = structs(G, task);
  return struct(G, {
    1: (it) => text(it.name),
    2: (it) => text(it.description),
    5: (it) => tasks(it.tasks),
    6: (it) => events(it.events),
    7: (it) => dependencies(it.dependencies),
    8: (it) => configuration(it.configuration ?? EMPTY_CONFIGURATION),
    9: (it) => text(it.repository),
    12: (it) => text(it.sid),
    13: (it) => text(it.source),
  });
}

/** 0.14 to 0.25. */
export const dump014 = service(struct(G, TASK));

/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
export const dump026 = service(
  struct(G, { ...TASK, 9: (it) => (it.price === undefined ? G.absent : "{1:{},2:{},3:{}}") }),
);
