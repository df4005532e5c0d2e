import type { Method } from "./method.ts";
import { statusOf } from "./status.ts";

/** An answered call, without its requests, answers and metadata, which may contain secrets. */
export interface CallRecord {
  /** `/api.Service/Create`; any text for an unknown method. */
  readonly path: string;
  /** A gRPC status code; 0 is OK. */
  readonly code: number;
  readonly milliseconds: number;
  /** `127.0.0.1:53412` */
  readonly peer: string;
}

/** Called after each call. */
export type OnCall = (call: CallRecord) => void;

/** Wraps a method so that each of its calls is recorded. */
export function recorded(path: string, method: Method, onCall: OnCall): Method {
  const begin = (peer: string) => {
    const start = performance.now();
    return (code: number) => onCall({ path, code, milliseconds: Math.round(performance.now() - start), peer });
  };
  if (method.kind === "unary") {
    return {
      kind: "unary",
      async answer(request, caller) {
        const end = begin(caller.peer);
        try {
          const answer = await method.answer(request, caller);
          end(0);
          return answer;
        } catch (error) {
          end(statusOf(error).code);
          throw error;
        }
      },
    };
  }
  return {
    kind: "stream",
    async *answer(requests, caller) {
      const end = begin(caller.peer);
      let code = CANCELED;
      try {
        yield* method.answer(requests, caller);
        code = 0;
      } catch (error) {
        code = statusOf(error).code;
        throw error;
      } finally {
        end(code);
      }
    },
  };
}

/** The status of a stream whose client left. */
const CANCELED = 1;
