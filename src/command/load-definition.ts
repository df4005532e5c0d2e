import { type LoadedService, loadService } from "../compile/mod.ts";
import { MesgError, type Release, type ServiceDefinition } from "../definition/mod.ts";
import type { Call, Options } from "./command.ts";

/** A service whose definition can be worked with: nothing in it is an error. */
export type ValidService = LoadedService & { readonly definition: ServiceDefinition };

/**
 * Loads the service that was named on the command line, and tells on stderr what is wrong with it.
 *
 * @throws {MesgError} `refused` when anything is an error; else as `loadService`.
 */
export async function loadDefinition<O extends Options>(
  call: Pick<Call<O>, "warn" | "signal">,
  path: string,
  release: Release,
): Promise<ValidService> {
  const loaded = await loadService(path, { release, signal: call.signal });
  for (const { severity, line, column, message, file, hint } of loaded.diagnostics) {
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    await call.warn(`${place}: ${severity}: ${message}${hint === undefined ? "" : `\n  hint: ${hint}`}`);
  }
  const { definition } = loaded;
  if (definition !== undefined) return { ...loaded, definition };
  throw new MesgError("refused", `${loaded.file} describes no valid service`, {
    hint: `mesg-compile validate ${path} says the same with the lines`,
  });
}
