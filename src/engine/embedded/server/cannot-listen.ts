import { MesgError } from "../../../core/mod.ts";

/** Returns the error of a server that cannot listen on an address. */
export function cannotListen(listen: string, error: Error): MesgError {
  return new MesgError("environment", `cannot listen on ${listen}: ${error.message}`, {
    cause: error,
    hint: /EADDRINUSE/.test(error.message)
      ? "another program uses this address; choose another one with --listen, or port 0 for any free port"
      : "pass an address of this machine as HOST:PORT with --listen",
  });
}
