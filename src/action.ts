/**
 * The entry of the GitHub Action. Every error fails the step, also thrown values that are not an `Error`.
 *
 * @module
 */
import { MesgError, visibleLines, withoutLogins } from "./core/mod.ts";
import { main, withInputNames } from "./github/mod.ts";

async function fail(error: unknown): Promise<void> {
  process.exitCode = 1;
  const { message = String(error), hint, stack } = (error ?? {}) as { message?: string; hint?: string; stack?: string };
  const isExpected = error instanceof Error && error.name === "MesgError";
  const words = `${message}${hint === undefined ? "" : `\nhint: ${withInputNames(hint)}`}`;
  try {
    const core = await import("@actions/core");
    core.setFailed(visibleLines(withoutLogins(isExpected ? words : `a defect: ${words}`), { limit: 2000 }));
    if (!isExpected && stack !== undefined) core.debug(visibleLines(stack));
  } catch {
    process.stdout.write(`::error::${words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
  }
}

// An unhandled rejection must fail the step instead of continuing with half of the work done.
for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(event, (error: unknown) => void fail(error).finally(() => process.exit(1)));
}
// gRPC failures are reported as our errors; set the variable to see gRPC's own log.
process.env.GRPC_VERBOSITY ??= "NONE";

/** Milliseconds that a canceled step has to clean up. */
const GRACE = 4000;
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => stop.abort(new MesgError("environment", `the step was canceled (${name})`)));
}
stop.signal.addEventListener("abort", () => {
  // exit() would wait for system calls that cannot be interrupted, such as opening a pipe without a reader.
  setTimeout(() => void fail(stop.signal.reason).finally(() => process.kill(process.pid, "SIGKILL")), GRACE);
});

let isDone = false;
// If a promise never settles, Node exits without an error and the step would be green.
process.on("beforeExit", () => {
  if (!isDone) void fail(new Error("the step ended before its work was done")).finally(() => process.exit(1));
});
main(process.env, stop)
  .catch((error) => fail(stop.signal.aborted ? stop.signal.reason : error))
  .finally(() => {
    isDone = true;
    // An abandoned call, such as the upload of an artifact, must not keep the process alive.
    process.stdout.write("", () => process.exit());
  });
