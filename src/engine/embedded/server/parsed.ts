import { EngineRefusal, INTERNAL } from "../../dialects/mod.ts";

/** Reads a request. @throws {EngineRefusal} with INTERNAL, as Go's gRPC answers bytes that are no such message. */
export function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const text = `grpc: error unmarshalling request: ${(error as Error).message}`;
    throw new EngineRefusal(text, { code: INTERNAL, cause: error });
  }
}
