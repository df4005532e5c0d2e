import { EngineRefusal, INTERNAL, UNAVAILABLE } from "./refusal.ts";

/** The methods of one kind of resource, as full paths; undefined where a release has none. */
export interface ResourceMethods {
  readonly create: string | undefined;
  readonly get: string;
  readonly list: string;
  readonly delete: string | undefined;
}

/** The part of a release's dialect about processes and the instances of services that they use. */
export interface Applications {
  readonly process: ResourceMethods;
  readonly instance: ResourceMethods;
  /** From 0.17 on, a runner is created instead of an instance. */
  readonly runner: ResourceMethods | undefined;
  /** Whether a process is validated before the Engine looks up it and its instances. */
  readonly validatesFirst: boolean;
  readonly answers: ApplicationAnswers;
}

/** The refusals of a release. Hashes are base58 text. */
export interface ApplicationAnswers {
  /** Create of a process that exists. */
  processExists(hash: string): string;
  /** Create of a process that names an instance that does not exist. */
  unknownInstance(hash: string): string;
  /** Create of a process that breaks a rule. */
  invalid(text: string): string;
  /** Create of a process on which the code that validates it crashes. */
  panic(): EngineRefusal;
  noProcess(hash: string): string;
  noProcessToDelete(hash: string): string;
  noInstance(hash: string): string;
  noRunner(hash: string): string;
  /** Why the identifier in a request is invalid; undefined when it is valid, or the release does not check it. */
  badHash(payload: Uint8Array, request: string): EngineRefusal | undefined;
}

/** Returns the methods of a kind of resource in a package. */
export function methodsBelow(service: string, ...left: ("create" | "delete")[]): ResourceMethods {
  const path = (name: "Create" | "Get" | "List" | "Delete") => `/${service}/${name}`;
  return {
    create: left.includes("create") ? undefined : path("Create"),
    get: path("Get"),
    list: path("List"),
    delete: left.includes("delete") ? undefined : path("Delete"),
  };
}

/** The gRPC services of these methods: `mesg.api.Process`. */
export function applicationServices({ process, instance, runner }: Applications): string[] {
  return [process, instance, ...(runner === undefined ? [] : [runner])].map(({ get }) => get.split("/")[1]!);
}

/** The error that a client gets when the Engine crashes. */
export function crashed(): EngineRefusal {
  return new EngineRefusal("transport is closing", { code: UNAVAILABLE });
}

/** The refusal of an identifier that is not a hash, by the reader of the request (0.17 and newer). */
export function badLength(payload: Uint8Array): EngineRefusal | undefined {
  if (payload.length === 32) return undefined;
  return new EngineRefusal("grpc: error unmarshalling request: hash: invalid length", { code: INTERNAL });
}

/** The refusal of a field by the validating interceptor (0.18 and newer). */
export function fieldRefusal(request: string, field: string, tag: string): EngineRefusal {
  return new EngineRefusal(
    `Key: '${request}.${field}' Error:Field validation for '${field}' failed on the '${tag}' tag`,
  );
}

/** The error texts of a release that stores processes on its chain. */
export interface ChainWords {
  /** The error of a query. */
  query(text: string): string;
  /** The error of a transaction whose message failed. */
  transaction(text: string): string;
  /** The error of an invalid transaction, which is never sent. */
  rejected(text: string): string;
  /** As `rejected`, where the code that validates it crashes. */
  readonly panicked: string;
}

/** Returns the refusals of a release that stores processes on its chain (0.18 to 0.20). */
export function answersOnChain({ query, transaction, rejected, panicked }: ChainWords): ApplicationAnswers {
  const missing = (kind: string) => (hash: string) => `${kind} "${hash}" not found`;
  return {
    processExists: (hash) => transaction(`process "${hash}" already exists`),
    unknownInstance: (hash) => transaction(missing("instance")(hash)),
    invalid: rejected,
    panic: () => new EngineRefusal(panicked),
    noProcess: (hash) => query(missing("process")(hash)),
    noProcessToDelete: (hash) => transaction(`resource "${hash}" do not have any ownership`),
    noInstance: (hash) => query(missing("instance")(hash)),
    noRunner: (hash) => query(missing("runner")(hash)),
    badHash: (payload, request) => {
      if (payload.length > 0) return badLength(payload);
      // Get of a process is the only request for which the interceptor does not require a hash.
      if (request === "GetProcessRequest") return new EngineRefusal(query("hash: zero length string"));
      return fieldRefusal(request, "Hash", "required");
    },
  };
}
