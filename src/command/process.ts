import type { Command, Options, Output, Surroundings } from "./command.ts";
import { runCommand } from "./run.ts";

/** The process that we run in, as the surroundings of a command. */
export function processSurroundings(): Surroundings {
  // What gRPC has to say reaches people as errors, in our words; its own lines are there for who asks for them.
  process.env.GRPC_VERBOSITY ??= "NONE";
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      controller.abort(new Error(`interrupted by ${signal}`));
      // Some waits of the system cannot be ended, such as opening a pipe that nobody writes to.
      setTimeout(() => process.exit(3), GRACE).unref();
    });
  }
  return {
    env: process.env,
    stdin: process.stdin,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    signal: controller.signal,
  };
}

/** Milliseconds in which an interrupted command may put things in order. */
const GRACE = 5000;

/** Runs one script as the main module of a process. */
export async function runAsMain<O extends Options>(command: Command<O>): Promise<void> {
  process.exitCode = await runCommand(command, process.argv.slice(2), processSurroundings());
}

function output(stream: NodeJS.WriteStream): Output {
  // A reader that went away (`| head`) is told to whoever writes; without a listener it would end the process.
  stream.on("error", () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    write: (data) =>
      new Promise((resolve, reject) => stream.write(data, (error) => (error ? reject(error) : resolve()))),
  };
}
