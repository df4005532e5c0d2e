/**
 * The entry of the GitHub Action. Whatever goes wrong makes the step fail, errors that are no `Error` included.
 *
 * @module
 */
import { visibleLines } from "./core/mod.ts";
import { main } from "./github/mod.ts";

async function fail(error: unknown): Promise<void> {
  process.exitCode = 1;
  const { message = String(error), hint, stack } = (error ?? {}) as { message?: string; hint?: string; stack?: string };
  const isExpected = error instanceof Error && error.name === "MesgError";
  const words = `${message}${hint === undefined ? "" : `\nhint: ${hint}`}`;
  try {
    const core = await import("@actions/core");
    core.setFailed(visibleLines(isExpected ? words : `a defect: ${words}`));
    if (!isExpected && stack !== undefined) core.debug(visibleLines(stack));
  } catch {
    process.stdout.write(`::error::${words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
  }
}

// What nobody waits for must not leave the step green, nor go on with half of its work.
for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(event, (error: unknown) => void fail(error).finally(() => process.exit(1)));
}
// What gRPC has to say is said by errors, in our words; its own lines are there for who asks for them.
process.env.GRPC_VERBOSITY ??= "NONE";
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => stop.abort(new Error(`the step was ended by ${name}`)));
}
main(process.env, stop).catch((error) => fail(stop.signal.aborted ? stop.signal.reason : error));
