import { setMaxListeners } from "node:events";
import type { Server, ServerCredentials, ServerInterceptor } from "@grpc/grpc-js";
import type { Certificates } from "../../certificates.ts";
import { applicationServices, EngineRefusal, UNAVAILABLE } from "../../dialects/mod.ts";
import { REFLECTION } from "../../wire/info.ts";
import type { EmbeddedEngine } from "../engine.ts";
import { guardStream, guardUnary, type OnDefect } from "./guard.ts";
import { type Handover, handoverOf } from "./handover.ts";
import { HEALTH, Health } from "./health.ts";
import { assertCanListen, cannotListen } from "./listen-address.ts";
import { methodsOf, reflectionOf } from "./methods.ts";
import { OpenCalls } from "./open-calls.ts";
import { receiveLimits } from "./receive-limits.ts";
import { type OnCall, recorded } from "./request-log.ts";
import { answerUnknownMethods } from "./unknown-methods.ts";

/** A running server. */
export interface RunningServer {
  /** `127.0.0.1:50052` */
  readonly address: string;
  /** Waits for the calls in progress, for at most `grace` milliseconds (3,000 by default), and stops. */
  close(grace?: number): Promise<void>;
}

/** The options of a server. */
export interface ServeOptions {
  /** `HOST:PORT`; port 0 for any free port. */
  readonly listen: string;
  /** Checked certificate and key of the server, for TLS; with a CA, clients must present a certificate that it signed. */
  readonly certificates?: Certificates | undefined;
  /** The source folder to offer to the same user on this machine; none by default. */
  readonly handover?: Handover | undefined;
  /** Called with unexpected errors, which are defects. */
  readonly onDefect?: OnDefect | undefined;
  /** Called after each call. */
  readonly onCall?: OnCall | undefined;
}

const GRACE = 3_000;

/** Limits on what one connection can do. Idle connections and those whose peer is gone are closed. */
const CONNECTION = {
  "grpc.max_concurrent_streams": 1000,
  "grpc.max_receive_message_length": 4 * 1024 * 1024,
  "grpc.max_send_message_length": -1,
  "grpc.max_connection_idle_ms": 300_000,
  "grpc.keepalive_time_ms": 60_000,
  "grpc.keepalive_timeout_ms": 20_000,
  "grpc.enable_channelz": 0,
} as const;

/**
 * Serves an embedded Engine over gRPC: in plain text as Engines do, or over TLS as a proxy does.
 *
 * @throws {MesgError} `environment` when it cannot listen on the address.
 */
export async function serveEngine(
  engine: EmbeddedEngine,
  { listen, certificates, handover, onDefect = () => undefined, onCall }: ServeOptions,
): Promise<RunningServer> {
  const grpc = await import("@grpc/grpc-js");
  const open = new OpenCalls();
  const interceptors = [open.interceptor as ServerInterceptor, receiveLimits(grpc)];
  const server = new grpc.Server({ ...CONNECTION, interceptors });
  const stopping = new AbortController();
  // Every open stream listens to it.
  setMaxListeners(0, stopping.signal);
  const { services: known, applications } = engine.dialect;
  const named =
    applications === undefined || engine.options.applications === undefined ? [] : applicationServices(applications);
  const services = [...new Set([...known, ...named, HEALTH, REFLECTION])].sort();
  const methods = [
    ...methodsOf(engine),
    ...new Health(services, stopping.signal).methods(),
    reflectionOf(services, stopping.signal),
    ...(handover === undefined ? [] : [handoverOf(handover, engine.dialect.answers)]),
  ];
  for (const [path, plain] of methods) {
    const method = onCall === undefined ? plain : recorded(path, plain, onCall);
    if (method.kind === "unary") server.register(path, guardUnary(method, onDefect), asBuffer, asIs, "unary");
    else server.register(path, guardStream(method, onDefect), asBuffer, asIs, "bidi");
  }
  answerUnknownMethods(server, { services, answers: engine.dialect.answers, onCall });
  await assertCanListen(listen);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(listen, serverCredentials(grpc.ServerCredentials, certificates), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(cannotListen(listen, error));
    });
  });
  open.follow(server);
  const address = `${listen.slice(0, listen.lastIndexOf(":"))}:${port}`;
  return {
    address,
    close: (grace = GRACE) => {
      stopping.abort(new EngineRefusal("the server is shutting down", { code: UNAVAILABLE }));
      return close({ server, address, open }, grace);
    },
  };
}

function serverCredentials(
  credentials: typeof ServerCredentials,
  { ca, certificate = "", key = "" }: Certificates = {},
): ServerCredentials {
  if (certificate === "") return credentials.createInsecure();
  const pair = { cert_chain: Buffer.from(certificate), private_key: Buffer.from(key) };
  // An empty CA instead of none: for none, grpc-js uses the CAs of GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, and Deno then
  // sends their names to each client, in a message that is too long for the handshake.
  return credentials.createSsl(Buffer.from(ca ?? ""), [pair], ca !== undefined);
}

/** Without channelz, `forceShutdown` of grpc-js knows no connections; `drain` does, as long as none is closing yet. */
async function close(
  { server, address, open }: { readonly server: Server; readonly address: string; readonly open: OpenCalls },
  grace: number,
): Promise<void> {
  server.drain(address, grace);
  const stopped = new Promise<void>((resolve) => server.tryShutdown(() => resolve()));
  await atMost(grace, open.none());
  await atMost(LEEWAY, stopped);
  open.cut();
}

/** Milliseconds to wait for connections after closing them. */
const LEEWAY = 500;

async function atMost(milliseconds: number, ended: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([ended, late]);
  clearTimeout(timer);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function asIs(bytes: Buffer): Buffer {
  return bytes;
}
