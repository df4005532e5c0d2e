import { decodeCreateRequest } from "../wire/create-request.ts";
import { dialectOf, readHash, writeHash } from "../wire/dialect.ts";
import { type Field, writeFields } from "../wire/fields.ts";
import { isListServices, REFLECTION, writeInfo, writeServiceNames } from "../wire/info.ts";
import type { EmbeddedEngine } from "./engine.ts";
import type { Method } from "./method.ts";
import { EngineRefusal, INTERNAL, UNIMPLEMENTED } from "./refusal.ts";

/** Returns the methods of an embedded Engine by their paths (`/api.Service/Create`), server reflection included. */
export function methodsOf(engine: EmbeddedEngine): ReadonlyMap<string, Method> {
  const dialect = dialectOf(engine.release);
  const { service, core } = dialect;
  const methods = new Map<string, Method>([
    [
      `/${service}/Create`,
      unary(async (request, caller) => {
        const { definition } = parsed(() => decodeCreateRequest(request, engine.release));
        return writeHash(await engine.create(definition, caller), dialect);
      }),
    ],
    [`/${service}/Get`, unary(async (request) => engine.get(parsed(() => readHash(request, dialect))))],
    [
      `/${service}/Delete`,
      unary(async (request) => {
        engine.delete(parsed(() => readHash(request, dialect)));
        return new Uint8Array();
      }),
    ],
    [
      `/${service}/List`,
      unary(async () => {
        const services: Field[] = [];
        for await (const message of engine.list()) services.push([1, message]);
        return writeFields(services);
      }),
    ],
    [`/${core}/Info`, unary(async () => writeInfo(engine.version))],
  ]);
  const services = [...serviceNames(methods), REFLECTION].sort();
  return methods.set(`/${REFLECTION}/ServerReflectionInfo`, reflection(services));
}

/** Returns the full names of the services that methods belong to. */
export function serviceNames(methods: ReadonlyMap<string, Method>): ReadonlySet<string> {
  return new Set([...methods.keys()].map((path) => path.split("/")[1]!));
}

function unary(answer: Extract<Method, { kind: "unary" }>["answer"]): Method {
  return { kind: "unary", answer };
}

function reflection(services: readonly string[]): Method {
  return {
    kind: "stream",
    async *answer(requests) {
      for await (const request of requests) {
        if (!parsed(() => isListServices(request))) {
          throw new EngineRefusal("only list_services is supported", { code: UNIMPLEMENTED });
        }
        yield writeServiceNames(request, services);
      }
    },
  };
}

/** Reads a request. @throws {EngineRefusal} with INTERNAL, as Go's gRPC answers bytes that are no such message. */
function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const text = `grpc: error unmarshalling request: ${(error as Error).message}`;
    throw new EngineRefusal(text, { code: INTERNAL, cause: error });
  }
}
