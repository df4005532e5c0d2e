import { MesgError } from "../core/mod.ts";
import { type RunContext, readContext } from "./context/context.ts";
import { discoverServices, inside } from "./discover/discover.ts";
import type { ServicePlace } from "./discover/service-place.ts";
import { type Inputs, readInputs } from "./inputs/inputs.ts";
import { INPUTS } from "./inputs/interface.ts";
import { secretsOf } from "./inputs/secrets.ts";
import type { Env } from "./inputs/text.ts";
import { safeCore } from "./outputs/safe-core.ts";
import { concealStreams } from "./outputs/safe-streams.ts";

/**
 * Runs the action: reads its inputs, finds the services, and hands them on. Modules that only a run with services needs
 * are loaded for one.
 *
 * @param env The process's environment.
 * @param stop Aborted by the caller when the runner ends the step, and here when the time is over.
 */
export async function main(env: Env, stop: AbortController): Promise<void> {
  const loading = import("@actions/core");
  loading.catch(() => undefined); // thrown below, where it is awaited
  const secrets = secretsOf(env);
  const mask = concealStreams(secrets);
  mask();
  const context = await readContext(env);
  const inputs = await readInputs(env, context);
  const { engine } = inputs.deploy;
  // A key may be in a file, whose text is as secret as an input's.
  if ("access" in engine) secrets.add(engine.access.key, "whole");
  mask();
  const { signal } = stop;
  stopAfter(inputs.timeout, stop);
  const places = await findPlaces(inputs, context, signal);
  const core = safeCore(await loading, secrets);
  if (places.length === 0) {
    core.warning(`expected a service, found no ${inputs.serviceFile} that git tracks`);
    for (const [name, value] of [
      ["services", "[]"],
      ["changed", "false"],
      ["breaking", "0"],
      ["deployed", "no"],
      ["verified", "false"],
    ] as const) {
      core.setOutput(name, value);
    }
    return;
  }
  const { run } = await import("./run.ts");
  const redact = (text: string) => secrets.conceal(text);
  await run({ core, env, inputs, context, signal, redact }, places);
}

async function findPlaces(inputs: Inputs, context: RunContext, signal: AbortSignal): Promise<ServicePlace[]> {
  const { paths, serviceFile, definitions } = inputs;
  if (definitions.length > 0) {
    return definitions.map((line) => ({ path: inside(line, context.workspace), isDefinition: true }));
  }
  const { folders, empty } = await discoverServices(context.workspace, { paths, serviceFile, signal });
  const missing = empty.filter((line) => line !== INPUTS.path.default);
  if (missing.length > 0) {
    throw new MesgError(
      "usage",
      `expected services in ${missing.map((line) => JSON.stringify(line)).join(", ")}, found no ${serviceFile} there`,
      {
        hint: "the input path names folders or globs of folders, one a line; only what git tracks is found",
      },
    );
  }
  return folders.map((path) => ({ path, isDefinition: false }));
}

function stopAfter(timeout: number, stop: AbortController): void {
  const words = `expected the step to end within ${timeout / 1000} s, found it still at work`;
  const timer = setTimeout(() => {
    stop.abort(new MesgError("environment", words, { hint: "raise the input timeout" }));
  }, timeout);
  timer.unref();
}
