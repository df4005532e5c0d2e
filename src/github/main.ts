import * as toolkit from "@actions/core";
import { MesgError, useProxies } from "../core/mod.ts";
import { readContext } from "./context/context.ts";
import { readInputs } from "./inputs/inputs.ts";
import { secretsOf } from "./inputs/secret-inputs.ts";
import type { Env } from "./inputs/text.ts";
import { safeCore } from "./outputs/safe-core.ts";
import { concealStreams } from "./outputs/safe-streams.ts";
import { run } from "./run.ts";

/**
 * Runs the action: masks its secrets, validates its inputs, and then starts the run.
 *
 * @param env The process's environment.
 * @param stop Aborted by the caller when the runner cancels the step, and here after the timeout.
 */
export async function main(env: Env, stop: AbortController): Promise<void> {
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
  stopAfter(inputs.timeout, stop);
  const core = safeCore(toolkit, secrets);
  const redact = (text: string) => secrets.conceal(text);
  const failed = new AbortController();
  const signal = AbortSignal.any([stop.signal, failed.signal]);
  try {
    await run({ core, env, inputs, context, signal, redact });
  } catch (error) {
    // Git may still be listing the checkout, and the process would wait for it.
    failed.abort(error);
    throw error;
  }
}

function stopAfter(timeout: number, stop: AbortController): void {
  const words = `the step took longer than ${timeout / 1000} s`;
  const timer = setTimeout(() => {
    stop.abort(new MesgError("environment", words, { hint: "raise the `timeout` input" }));
  }, timeout);
  timer.unref();
}
