import { MesgError, useProxies } from "../core/mod.ts";
import { readContext } from "./context/context.ts";
import { readInputs } from "./inputs/inputs.ts";
import { secretsOf } from "./inputs/secret-inputs.ts";
import type { Env } from "./inputs/text.ts";
import { safeCore } from "./outputs/safe-core.ts";
import { concealStreams } from "./outputs/safe-streams.ts";

/**
 * Runs the action: masks its secrets, validates its inputs, and then loads the modules of a run and starts it.
 *
 * @param env The process's environment.
 * @param stop Aborted by the caller when the runner cancels the step, and here after the timeout.
 */
export async function main(env: Env, stop: AbortController): Promise<void> {
  const loading = import("@actions/core");
  loading.catch(() => undefined); // rethrown below, where it is awaited
  const secrets = secretsOf(env);
  const mask = concealStreams(secrets);
  mask();
  useProxies(env);
  const context = await readContext(env);
  const inputs = await readInputs(env, context);
  const { engine } = inputs.deploy;
  // A key may be in a file, whose text is as secret as an input's.
  if ("access" in engine) secrets.add(engine.access.key, "whole");
  for (const secret of inputs.marketplace.target?.rpc.secrets ?? []) secrets.add(secret, "whole");
  mask();
  const { signal } = stop;
  stopAfter(inputs.timeout, stop);
  const { findCheckout } = await import("./discover/checkout.ts");
  // Git lists the checkout while the modules of a run are loaded.
  const checkout = findCheckout(context.workspace, inputs, signal);
  checkout.catch(() => undefined); // rethrown where it is awaited
  const { run } = await import("./run.ts");
  const core = safeCore(await loading, secrets);
  const redact = (text: string) => secrets.conceal(text);
  await run({ core, env, inputs, context, signal, redact }, checkout);
}

function stopAfter(timeout: number, stop: AbortController): void {
  const words = `the step took longer than ${timeout / 1000} s`;
  const timer = setTimeout(() => {
    stop.abort(new MesgError("environment", words, { hint: "raise the `timeout` input" }));
  }, timeout);
  timer.unref();
}
