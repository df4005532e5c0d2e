import type { Command, Options, Output } from "./command.ts";
import { explain, runCommand } from "./run.ts";
import { type SafeEnvironment, safeEnvironment } from "./safe-output.ts";
import { terminalAsk } from "./terminal/ask.ts";

/**
 * Returns the current process as the environment of a command. Ends the process on a signal or a defect.
 *
 * @param args The arguments of the process.
 */
export function processEnvironment(args: readonly string[]): SafeEnvironment {
  // Failures of gRPC are reported as errors here; its own log stays off unless the variable is set.
  process.env.GRPC_VERBOSITY ??= "NONE";
  const controller = new AbortController();
  let grace = GRACE;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      controller.abort(new Error(`interrupted by ${signal}`));
      // exit() would wait for system calls that cannot be interrupted, such as opening a pipe without a reader.
      setTimeout(() => process.kill(process.pid, "SIGKILL"), grace).unref();
    });
  }
  const { env, stdout, stderr } = process;
  // Without a terminal, node:tty is not loaded.
  const isAsking = stderr.isTTY && process.getBuiltinModule("node:tty").isatty(0);
  const ask = isAsking ? terminalAsk(process) : undefined;
  const streams = { stdin: STDIN, stdout: output(stdout), stderr: output(stderr), ask };
  const setGrace = (milliseconds: number) => {
    grace = milliseconds;
  };
  const environment = safeEnvironment({ ...streams, env, signal: controller.signal, setGrace }, args);
  // Node would print such an error unsanitized, with text from a peer.
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      const words = explain(error, environment, "");
      void environment.stderr.write(`${words}\n`).finally(() => process.exit(3));
    });
  }
  return environment;
}

/** Opened when it is read: that takes milliseconds, and most commands do not. */
const STDIN: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() };

/** Milliseconds for an interrupted command to clean up, unless it sets others. */
const GRACE = 3000;

/** Runs one script as the main module of a process. */
export async function runAsMain<O extends Options>(command: Command<O>): Promise<void> {
  const args = process.argv.slice(2);
  process.exitCode = await runCommand(command, args, processEnvironment(args));
}

function output(stream: NodeJS.WriteStream): Output {
  // A write fails when its reader is gone (`| head`); without a listener the process would crash.
  stream.on("error", () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    // Some terminals report zero columns.
    columns: stream.isTTY === true ? stream.columns || 80 : undefined,
    write: (data) =>
      new Promise((resolve, reject) =>
        stream.write(data, (error) => {
          // A reader such as `head` closed the pipe. The command still finishes, for its effects and its exit code.
          if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(error);
          else resolve();
        }),
      ),
  };
}
