import type { Server, ServerCredentials, ServerDuplexStream, ServerUnaryCall, sendUnaryData } from "@grpc/grpc-js";
import { MesgError } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
import type { Certificates } from "../certificates.ts";
import { decodeCreateRequest } from "../wire/create-request.ts";
import { dialectOf, readHash, writeHash } from "../wire/dialect.ts";
import { type Field, writeFields } from "../wire/fields.ts";
import { isListServices, REFLECTION, writeInfo, writeServiceNames } from "../wire/info.ts";
import type { EmbeddedEngine } from "./engine.ts";
import { EngineRefusal, INTERNAL } from "./refusal.ts";

/** A server that listens. */
export interface RunningServer {
  /** `127.0.0.1:50052` */
  readonly address: string;
  /** Lets calls end that are under way, for at most `grace` milliseconds (5,000 by default), and stops. */
  close(grace?: number): Promise<void>;
}

/** Answers one message with one message; the signal is made when it is asked for, as most calls have no use for it. */
type Handler = (request: Uint8Array, caller: { readonly signal: AbortSignal }) => Promise<Uint8Array>;

/** Where and how an Engine is served. */
export interface ServeOptions {
  /** `HOST:PORT`; port 0 takes any that is free. */
  readonly listen: string;
  /** The server's certificate and key for TLS, checked already; with a CA, clients have to show a certificate of it. */
  readonly certificates?: Certificates | undefined;
  /** Hears of errors that should not be. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

/**
 * Serves an embedded Engine over gRPC: in plain text as Engines do, or over TLS as a proxy in front of one does.
 *
 * @throws {MesgError} `environment` when the address cannot be listened on.
 */
export async function serveEngine(
  engine: EmbeddedEngine,
  { listen, certificates, onDefect = () => undefined }: ServeOptions,
): Promise<RunningServer> {
  const grpc = await import("@grpc/grpc-js");
  const server = new grpc.Server({ "grpc.max_concurrent_streams": 1000, "grpc.enable_channelz": 0 });
  const handlers = handlersOf(engine);
  for (const [path, handler] of handlers) {
    server.register(path, unary(handler, onDefect), asBuffer, (bytes: Buffer) => bytes, "unary");
  }
  const services = [...new Set([...handlers.keys()].map((path) => path.split("/")[1]!)), REFLECTION].sort();
  server.register(reflectionPath, reflection(services), asBuffer, (bytes: Buffer) => bytes, "bidi");
  answerUnknownMethods(server, new Set(services));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(listen, serverCredentials(grpc.ServerCredentials, certificates), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(cannotListen(listen, error));
    });
  });
  return {
    address: `${listen.slice(0, listen.lastIndexOf(":"))}:${port}`,
    close: (grace = GRACE) => close(server, grace),
  };
}

function serverCredentials(
  credentials: typeof ServerCredentials,
  { ca, certificate = "", key = "" }: Certificates = {},
): ServerCredentials {
  if (certificate === "") return credentials.createInsecure();
  const pair = { cert_chain: Buffer.from(certificate), private_key: Buffer.from(key) };
  return credentials.createSsl(ca === undefined ? null : Buffer.from(ca), [pair], ca !== undefined);
}

const GRACE = 5_000;
const reflectionPath = `/${REFLECTION}/ServerReflectionInfo`;

function handlersOf(engine: EmbeddedEngine): Map<string, Handler> {
  const dialect = dialectOf(engine.release);
  const { service, core } = dialect;
  return new Map<string, Handler>([
    [
      `/${service}/Create`,
      async (request, caller) => writeHash(await engine.create(readCreate(request, engine), caller), dialect),
    ],
    [`/${service}/Get`, async (request) => engine.get(readHash(request, dialect))],
    [
      `/${service}/Delete`,
      async (request) => {
        engine.delete(readHash(request, dialect));
        return new Uint8Array();
      },
    ],
    [
      `/${service}/List`,
      async () => {
        const services: Field[] = [];
        for await (const message of engine.list()) services.push([1, message]);
        return writeFields(services);
      },
    ],
    [`/${core}/Info`, async () => writeInfo(engine.version)],
  ]);
}

function readCreate(request: Uint8Array, engine: EmbeddedEngine): ServiceDefinition {
  try {
    return decodeCreateRequest(request, engine.release).definition;
  } catch (error) {
    throw new EngineRefusal(`grpc: error unmarshalling request: ${(error as Error).message}`, { code: INTERNAL });
  }
}

function unary(handler: Handler, onDefect: (error: unknown) => void) {
  return (call: ServerUnaryCall<Buffer, Uint8Array>, answer: sendUnaryData<Uint8Array>) => {
    let controller: AbortController | undefined;
    const caller = {
      get signal() {
        if (controller === undefined) {
          const made = new AbortController();
          controller = made;
          call.on("cancelled", () => made.abort(CLIENT_GONE));
        }
        return controller.signal;
      },
    };
    handler(call.request, caller).then(
      (message) => answer(null, message),
      (error) => {
        const isExpected = error instanceof EngineRefusal || error instanceof MesgError || error === CLIENT_GONE;
        if (!isExpected) onDefect(error);
        // Like the real Engine: whatever has no code of its own is Unknown.
        answer({ code: error instanceof EngineRefusal ? error.code : 2, details: String(error?.message ?? error) });
      },
    );
  };
}

const CLIENT_GONE = new Error("the client ended the call");

function reflection(services: readonly string[]) {
  return (call: ServerDuplexStream<Buffer, Uint8Array>) => {
    call.on("data", (request: Buffer) => {
      if (isListServices(request)) call.write(writeServiceNames(request, services));
      else call.emit("error", { code: 12, details: "only list_services is answered here" });
    });
    call.on("end", () => call.end());
  };
}

/**
 * Gives unknown methods the answer that Go's gRPC gives, and so every Engine. grpc-js has no public place for it; should a
 * later release of it move this one, its own words come back and the test that holds them says so.
 */
function answerUnknownMethods(server: Server, services: ReadonlySet<string>): void {
  const internals = server as unknown as { _retrieveHandler(path: string): unknown };
  const retrieve = internals._retrieveHandler.bind(server);
  internals._retrieveHandler = (path) =>
    retrieve(path) ?? {
      path,
      type: "unary",
      serialize: asBuffer,
      deserialize: (bytes: Buffer) => bytes,
      func: (_call: unknown, answer: sendUnaryData<Uint8Array>) =>
        answer({ code: 12, details: unknownMethod(path, services) }),
    };
}

function unknownMethod(path: string, services: ReadonlySet<string>): string {
  const end = path.lastIndexOf("/");
  const service = path.slice(path.startsWith("/") ? 1 : 0, Math.max(end, 0));
  if (!services.has(service)) return `unknown service ${service}`;
  return `unknown method ${path.slice(end + 1)} for service ${service}`;
}

async function close(server: Server, grace: number): Promise<void> {
  const stopped = new Promise<void>((resolve) => server.tryShutdown(() => resolve()));
  const timer = setTimeout(() => server.forceShutdown(), grace);
  await stopped;
  clearTimeout(timer);
}

function cannotListen(listen: string, error: Error): MesgError {
  return new MesgError("environment", `cannot listen on ${listen}: ${error.message}`, {
    cause: error,
    hint: /EADDRINUSE/.test(error.message)
      ? "another program listens there; name another address with --listen, or port 0 for any"
      : "name an address of this machine as HOST:PORT with --listen",
  });
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
