import { isatty } from "node:tty";
import type { Command, Options, Output } from "./command.ts";
import { explain, runCommand } from "./run.ts";
import { type SafeSurroundings, safeSurroundings } from "./safe-output.ts";
import { terminalAsk } from "./terminal/ask.ts";

/**
 * Returns the current process as the environment of a command, and ends it on a signal or a defect.
 *
 * @param args The arguments of the process.
 */
export function processSurroundings(args: readonly string[]): SafeSurroundings {
  // gRPC's failures are reported as our errors; its own log is there for those who set the variable.
  process.env.GRPC_VERBOSITY ??= "NONE";
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      controller.abort(new Error(`interrupted by ${signal}`));
      // Some waits of the system cannot be ended, such as opening a pipe that nobody reads; exit() would wait for them.
      setTimeout(() => process.kill(process.pid, "SIGKILL"), GRACE).unref();
    });
  }
  const { env, stdout, stderr } = process;
  const ask = isatty(0) && isatty(2) ? terminalAsk(process) : undefined;
  const streams = { stdin: STDIN, stdout: output(stdout), stderr: output(stderr), ask };
  const surroundings = safeSurroundings({ ...streams, env, signal: controller.signal }, args);
  // Node would print such an error as it is, with what a peer put into it.
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      const words = explain(error, surroundings, "");
      void surroundings.stderr.write(`${words}\n`).finally(() => process.exit(3));
    });
  }
  return surroundings;
}

/** Opened when it is read: that takes milliseconds, and most commands do not. */
const STDIN: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() };

/** Milliseconds in which an interrupted command may put things in order. */
const GRACE = 3000;

/** Runs one script as the main module of a process. */
export async function runAsMain<O extends Options>(command: Command<O>): Promise<void> {
  const args = process.argv.slice(2);
  process.exitCode = await runCommand(command, args, processSurroundings(args));
}

function output(stream: NodeJS.WriteStream): Output {
  // Writers see that a reader went away (`| head`) by the error of their call; without a listener the process would end.
  stream.on("error", () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    // Some terminals say that they have no columns.
    columns: stream.isTTY === true ? stream.columns || 80 : undefined,
    write: (data) =>
      new Promise((resolve, reject) => stream.write(data, (error) => (error ? reject(error) : resolve()))),
  };
}
