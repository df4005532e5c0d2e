import type { Server, sendUnaryData } from "@grpc/grpc-js";
import { UNIMPLEMENTED } from "./refusal.ts";
import { sendable } from "./status.ts";

/**
 * Answers unknown methods in the words of Go's gRPC, and so of every Engine. grpc-js has no public hook for it: if a later
 * release of grpc-js moves this one, its own words return and the test of these words fails.
 */
export function answerUnknownMethods(server: Server, services: ReadonlySet<string>): void {
  const internals = server as unknown as { _retrieveHandler(path: string): unknown };
  const retrieve = internals._retrieveHandler.bind(server);
  internals._retrieveHandler = (path) =>
    retrieve(path) ?? {
      path,
      type: "unary",
      serialize: (bytes: Uint8Array) => bytes,
      deserialize: (bytes: Buffer) => bytes,
      func: (_call: unknown, answer: sendUnaryData<Uint8Array>) =>
        answer({ code: UNIMPLEMENTED, details: sendable(unknownMethod(path, services)) }),
    };
}

function unknownMethod(path: string, services: ReadonlySet<string>): string {
  const end = path.lastIndexOf("/");
  const service = path.slice(path.startsWith("/") ? 1 : 0, Math.max(end, 0));
  if (!services.has(service)) return `unknown service ${service}`;
  return `unknown method ${path.slice(end + 1)} for service ${service}`;
}
