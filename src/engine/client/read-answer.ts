import { MesgError } from "../../core/mod.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { Endpoint } from "./endpoint.ts";

/**
 * Reads an answer.
 *
 * @throws {CallError} when no Engine would send it: then the call failed.
 */
export async function readAnswer<T>({ address }: Endpoint, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof MesgError)) throw error;
    const message = `unexpected answer of the Engine at ${address}: ${error.message}`;
    throw new CallError(STATUS.internal, "", message, {
      hint: "this is not an Engine, or a proxy in front of it changes its answers",
      cause: error,
    });
  }
}
