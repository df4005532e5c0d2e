import { interruptible, isLate, waitForTurn } from "../../../core/mod.ts";
import { type Dialect, EngineRefusal, UNIMPLEMENTED } from "../../dialects/mod.ts";
import { decodeCreateRequest } from "../../wire/create-request.ts";
import { writeNumber } from "../../wire/fields.ts";
import { isListServices, REFLECTION, writeInfo, writeServiceNames } from "../../wire/info.ts";
import { readId, writeHash, writeService, writeServices } from "../../wire/messages.ts";
import { applicationMethods } from "../applications/methods.ts";
import { deployService } from "../deploy-service.ts";
import type { EmbeddedEngine } from "../engine.ts";
import { type Method, unary } from "./method.ts";
import { parsed } from "./parsed.ts";

/** Returns the methods of an embedded Engine by their paths (`/api.Service/Create`), as its dialect names them. */
export function methodsOf(engine: EmbeddedEngine): Map<string, Method> {
  const { dialect } = engine;
  const answers: { readonly [name in keyof Dialect["methods"]]: Method } = {
    create: {
      kind: "unary",
      async answer(request, caller) {
        if (isLate()) await waitForTurn();
        const { definition } = parsed(() => decodeCreateRequest(request, engine.release));
        // Decoding a large definition takes tens of milliseconds; other calls run before the next step.
        if (isLate()) await waitForTurn();
        return writeHash(await engine.create(definition, caller), dialect);
      },
    },
    deploy: {
      kind: "stream",
      answer: (requests, caller) => deployService(engine, requests, caller),
    },
    get: unary(async (request) => writeService(await engine.get(parsed(() => readId(request))), dialect)),
    list: unary(async () => {
      const services: Uint8Array[] = [];
      for await (const service of engine.list()) services.push(service);
      return writeServices(services, dialect);
    }),
    delete: unary(async (request) => {
      await engine.delete(parsed(() => readId(request)));
      return new Uint8Array();
    }),
    exists: unary(async (request) => writeNumber(1, Number(engine.exists(parsed(() => readId(request)))))),
    hash: unary(async (request) => {
      const { definition } = parsed(() => decodeCreateRequest(request, engine.release));
      return writeHash({ hash: engine.hash(definition), sid: "" }, dialect);
    }),
    info: unary(async () => writeInfo(dialect)),
  };
  const named = Object.entries(dialect.methods) as [keyof typeof answers, string | undefined][];
  const { applications } = engine.options;
  return new Map([
    ...named.flatMap(([name, path]) => (path === undefined ? [] : [[path, answers[name]] as const])),
    ...(applications === undefined || dialect.applications === undefined
      ? []
      : applicationMethods(engine, dialect.applications, applications)),
  ]);
}

/** Returns the path and the method of server reflection. It only lists the names of services. */
export function reflectionOf(services: readonly string[], stopping: AbortSignal): [path: string, method: Method] {
  const method: Method = {
    kind: "stream",
    async *answer(requests) {
      for await (const request of interruptible(requests, stopping)) {
        if (!parsed(() => isListServices(request))) {
          throw new EngineRefusal("only list_services is supported", { code: UNIMPLEMENTED });
        }
        yield writeServiceNames(request, services);
      }
    },
  };
  return [`/${REFLECTION}/ServerReflectionInfo`, method];
}
