import { decodeBase58, encodeBase58 } from "../../../core/mod.ts";
import { type Applications, EngineRefusal, type ResourceMethods } from "../../dialects/mod.ts";
import { writeFields } from "../../wire/fields.ts";
import { readId } from "../../wire/messages.ts";
import type { EmbeddedEngine } from "../engine.ts";
import { type UnaryMethod, unary } from "../server/method.ts";
import { parsed } from "../server/parsed.ts";
import type { ApplicationDatabases } from "../storage/state.ts";
import { Instances } from "./instances.ts";
import { Processes } from "./processes.ts";
import { Resources } from "./resources.ts";

/** The name of a kind of resource in requests and errors. */
interface Kind {
  /** In `GetProcessRequest`. */
  readonly name: "Process" | "Instance" | "Runner";
  readonly stored: Resources;
  missing(hash: string): string;
  missingToDelete(hash: string): string;
}

/** Returns the methods of processes, instances and runners by their paths. */
export function applicationMethods(
  engine: EmbeddedEngine,
  applications: Applications,
  databases: ApplicationDatabases,
): Map<string, UnaryMethod> {
  const { answers, process, instance, runner } = applications;
  const stored = {
    processes: new Resources(databases.processes),
    instances: new Resources(databases.instances),
    runners: new Resources(databases.runners),
  };
  const processes = new Processes({ dialect: engine.dialect, patch: engine.options.patch, applications, ...stored });
  const instances = new Instances(engine, stored);
  const kinds: { readonly [name in Kind["name"]]: Kind } = {
    Process: {
      name: "Process",
      stored: stored.processes,
      missing: answers.noProcess,
      missingToDelete: answers.noProcessToDelete,
    },
    Instance: {
      name: "Instance",
      stored: stored.instances,
      missing: answers.noInstance,
      missingToDelete: answers.noInstance,
    },
    Runner: { name: "Runner", stored: stored.runners, missing: answers.noRunner, missingToDelete: answers.noRunner },
  };
  const common = (methods: ResourceMethods, kind: Kind) => [
    [methods.get, one(kind, applications)] as const,
    ...(methods.delete === undefined ? [] : [[methods.delete, removal(kind, applications)] as const]),
  ];
  const create = (path: string | undefined, make: (request: Uint8Array) => Promise<string>) =>
    path === undefined ? [] : [[path, unary(async (request) => hashMessage(await make(request)))] as const];
  const list = (path: string, find: (request: Uint8Array) => Promise<Uint8Array[]>) =>
    [path, unary(async (request) => writeFields((await find(request)).map((message) => [1, message])))] as const;
  return new Map([
    ...create(process.create, (request) => processes.create(request)),
    ...common(process, kinds.Process),
    list(process.list, () => stored.processes.list()),
    ...create(instance.create, (request) => instances.create(request)),
    ...common(instance, kinds.Instance),
    list(instance.list, (request) => instances.list(request)),
    ...(runner === undefined
      ? []
      : [
          ...create(runner.create, (request) => instances.createRunner(request)),
          ...common(runner, kinds.Runner),
          list(runner.list, (request) => instances.listRunners(request)),
        ]),
  ]);
}

function one({ name, stored, missing }: Kind, { answers }: Applications): UnaryMethod {
  return unary(async (request) => {
    const hash = idOf(request, `Get${name}Request`, answers);
    const message = stored.get(hash);
    if (message === undefined) throw new EngineRefusal(missing(hash));
    return message;
  });
}

function removal({ name, stored, missingToDelete }: Kind, { answers }: Applications): UnaryMethod {
  return unary(async (request) => {
    const hash = idOf(request, `Delete${name}Request`, answers);
    if (!stored.delete(hash)) throw new EngineRefusal(missingToDelete(hash));
    return new Uint8Array();
  });
}

function idOf(request: Uint8Array, name: string, { badHash }: Applications["answers"]): string {
  const id = parsed(() => readId(request));
  const refusal = badHash(id, name);
  if (refusal !== undefined) throw refusal;
  return encodeBase58(id);
}

function hashMessage(hash: string): Uint8Array {
  return writeFields([[1, decodeBase58(hash)]]);
}
