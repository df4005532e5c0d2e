import type { Server, ServerUnaryCall, sendUnaryData } from "@grpc/grpc-js";
import { type Answers, UNIMPLEMENTED } from "../../dialects/mod.ts";
import type { OnCall } from "./request-log.ts";
import { sendable } from "./status.ts";

/** The methods of a server, and how it refuses others. */
export interface UnknownMethods {
  readonly services: readonly string[];
  readonly answers: Answers;
  readonly onCall?: OnCall | undefined;
}

/**
 * Answers unknown methods with the text of Go's gRPC, and so of every Engine. grpc-js has no public hook for this; if a
 * later release moves the one used here, its own text returns and a test fails.
 */
export function answerUnknownMethods(server: Server, { services, answers, onCall }: UnknownMethods): void {
  const internals = server as unknown as { _retrieveHandler(path: string): unknown };
  const retrieve = internals._retrieveHandler.bind(server);
  internals._retrieveHandler = (path) =>
    retrieve(path) ?? {
      path,
      type: "unary",
      serialize: (bytes: Uint8Array) => bytes,
      deserialize: (bytes: Buffer) => bytes,
      func: (call: ServerUnaryCall<unknown, unknown>, answer: sendUnaryData<Uint8Array>) => {
        onCall?.({ path, code: UNIMPLEMENTED, milliseconds: 0, peer: call.getPeer() });
        answer({ code: UNIMPLEMENTED, details: sendable(unknownMethod(path, services, answers)) });
      },
    };
}

function unknownMethod(path: string, services: readonly string[], answers: Answers): string {
  const end = path.lastIndexOf("/");
  const service = path.slice(path.startsWith("/") ? 1 : 0, Math.max(end, 0));
  if (!services.includes(service)) return `unknown service ${service}`;
  return answers.unknownMethod(service, path.slice(end + 1));
}
