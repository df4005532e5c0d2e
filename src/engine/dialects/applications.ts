import { EngineRefusal, INTERNAL, UNAVAILABLE } from "./refusal.ts";

/** The methods of one kind of resource, as full paths; undefined where a release has none. */
export interface ResourceMethods {
  readonly create: string | undefined;
  readonly get: string;
  readonly list: string;
  readonly delete: string | undefined;
}

/** How a release speaks of applications: of processes, and of the instances of services that they name. */
export interface Applications {
  readonly process: ResourceMethods;
  readonly instance: ResourceMethods;
  /** From 0.17 on a runner is created in place of an instance. */
  readonly runner: ResourceMethods | undefined;
  /** Whether a process is validated before the Engine looks for it and for its instances. */
  readonly validatesFirst: boolean;
  readonly answers: ApplicationAnswers;
}

/** What a release says when it refuses. Hashes are base58 text. */
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
  /** Why the identifier in a request is none; undefined when the release looks for it as it is. */
  badHash(payload: Uint8Array, request: string): EngineRefusal | undefined;
}

/** Returns the methods of a kind of resource below the package that it is in. */
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

/** What a client sees of an Engine whose process dies. */
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

/** How a release that keeps processes on its chain words its errors. */
export interface ChainWords {
  /** The error of a question. */
  query(text: string): string;
  /** The error of a transaction whose message failed. */
  transaction(text: string): string;
  /** The error of a transaction that is not valid, and so never sent. */
  rejected(text: string): string;
  /** As `rejected`, where the code that validates it crashes. */
  readonly panicked: string;
}

/** Returns the answers of a release that keeps processes on its chain (0.18 to 0.20). */
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
      // Get of a process is the one request whose hash the interceptor does not ask for.
      if (request === "GetProcessRequest") return new EngineRefusal(query("hash: zero length string"));
      return fieldRefusal(request, "Hash", "required");
    },
  };
}
