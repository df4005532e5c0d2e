/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */

import { decodeHash, MesgError } from "../core/mod.ts";
import {
  type Configuration,
  type Dependency,
  EMPTY_CONFIGURATION,
  type Event,
  type Parameter,
  type ServiceDefinition,
  type Task,
  type Workflow,
} from "../definition/mod.ts";
import { type Dump, STRUCTHASH as G, struct, structs, text, texts } from "./grammar.ts";

const list = texts(G);

const parameter: Dump<Parameter> = struct(G, {
  1: (it) => text(it.key),
  2: (it) => text(it.name),
  3: (it) => text(it.description),
  4: (it) => text(it.type),
  5: (it) => G.flag(it.optional),
  6: (it) => G.flag(it.repeated),
  7: (it) => parameters(it.object),
});
const parameters = structs(G, (it: Parameter) => parameter(it));

const tasks = structs<Task>(
  G,
  struct(G, {
    1: (it) => text(it.key),
    2: (it) => text(it.name),
    3: (it) => text(it.description),
    4: (it) => parameters(it.inputs),
    5: (it) => parameters(it.outputs),
  }),
);

const events = structs<Event>(
  G,
  struct(G, {
    1: (it) => text(it.key),
    2: (it) => text(it.name),
    3: (it) => text(it.description),
    4: (it) => parameters(it.data),
  }),
);

/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
  3: (it: Configuration) => list(it.volumes),
  4: (it: Configuration) => list(it.volumesFrom),
  5: (it: Configuration) => list(it.ports),
  6: (it: Configuration) => text(it.command),
  7: (it: Configuration) => list(it.args),
};

function service(fields: {
  readonly dependency: Dump<Dependency>;
  readonly configuration: Dump<Configuration | undefined>;
  readonly workflows?: Dump<readonly Workflow[]>;
}): Dump<ServiceDefinition> {
  const { dependency, configuration, workflows } = fields;
  const dependencies = structs(G, dependency);
  return struct(G, {
    1: (it) => text(it.sid),
    2: (it) => text(it.name),
    3: (it) => text(it.description),
    4: (it) => tasks(it.tasks),
    5: (it) => events(it.events),
    6: (it) => dependencies(it.dependencies),
    7: (it) => text(it.repository),
    8: (it) => configuration(it.configuration),
    9: (it) => text(it.source),
    ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
  });
}

// A typo in its tag kept the key of a dependency out of the hash up to 0.12.
const configuration010 = struct<Configuration>(G, { 2: () => text(""), ...BOX, 8: () => list([]) });

/** 0.10, whose wire has no env. */
export const dump010 = service({
  dependency: struct<Dependency>(G, { 2: (it) => text(it.image), ...BOX, 8: () => list([]) }),
  configuration: (it) => (it === undefined ? G.absent : configuration010(it)),
});

const configuration011 = struct<Configuration>(G, { 2: () => text(""), ...BOX, 8: (it) => list(it.env) });

/** 0.11. */
export const dump011 = service({
  dependency: struct<Dependency>(G, { 2: (it) => text(it.image), ...BOX, 8: (it) => list(it.env) }),
  configuration: (it = EMPTY_CONFIGURATION) => configuration011(it),
});

const keyed = (key: string) =>
  struct<Configuration>(G, { 1: () => text(key), 2: () => text(""), ...BOX, 8: (it) => list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");

const workflow: Dump<Workflow> = struct(G, {
  1: (it) => (it.trigger === undefined ? G.absent : trigger(it.trigger)),
  2: (it) => (it.task === undefined ? G.absent : workflowTask(it.task)),
  3: (it) => text(it.key),
});
const trigger: Dump<NonNullable<Workflow["trigger"]>> = struct(G, {
  1: (it) => hashBytes(it.instanceHash),
  2: (it) => text(it.key),
  3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
  4: (it) => filters(it.filters),
});
const filters = structs<NonNullable<Workflow["trigger"]>["filters"][number]>(
  G,
  struct(G, {
    1: (it) => text(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => text(it.value),
  }),
);
const workflowTask: Dump<NonNullable<Workflow["task"]>> = struct(G, {
  1: (it) => hashBytes(it.instanceHash),
  2: (it) => text(it.taskKey),
});

/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
export const dump012 = service({
  dependency: struct<Dependency>(G, {
    1: (it) => text(it.key),
    2: (it) => text(it.image),
    ...BOX,
    8: (it) => list(it.env),
  }),
  configuration: (it) => (it === undefined ? missingConfiguration(EMPTY_CONFIGURATION) : sentConfiguration(it)),
  workflows: structs(G, workflow),
});

const configuration013 = struct<Configuration>(G, {
  1: (it) => list(it.volumes),
  2: (it) => list(it.volumesFrom),
  3: (it) => list(it.ports),
  4: (it) => text(it.command),
  5: (it) => list(it.args),
  6: (it) => list(it.env),
});

/** 0.13, in which a dependency has its own configuration. */
export const dump013 = service({
  dependency: struct<Dependency>(G, {
    1: (it) => text(it.key),
    2: (it) => text(it.image),
    Configuration: configuration013,
  }),
  configuration: (it = EMPTY_CONFIGURATION) => configuration013(it),
});

function hashBytes(base58: string): string {
  try {
    return G.list([...decodeHash(base58)].map(String));
  } catch (error) {
    if (!(error instanceof MesgError)) throw error;
    throw new MesgError("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
  }
}
