import { EngineRefusal, INTERNAL } from "../../dialects/mod.ts";

/** Parses a request. @throws {EngineRefusal} with INTERNAL for an invalid message, as Go's gRPC does. */
export function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const text = `grpc: error unmarshalling request: ${(error as Error).message}`;
    throw new EngineRefusal(text, { code: INTERNAL, cause: error });
  }
}
