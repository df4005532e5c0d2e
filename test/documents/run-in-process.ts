import { runCommand } from "../../src/command/mod.ts";
import { COMMANDS, loadCommand } from "../../src/scripts/shell/commands.ts";

/** Runs the command line in this process and its working directory, without a terminal. Stops a server once it listens. */
export async function runInProcess([name = "", ...args]: readonly string[], env: Record<string, string> = {}) {
  const written = { stdout: "", stderr: "" };
  const stopping = new AbortController();
  const output = (stream: keyof typeof written) => ({
    isTerminal: false,
    write: async (data: string | Uint8Array) => {
      written[stream] += data.toString();
      if (/ listening on /.test(written.stdout)) stopping.abort();
    },
  });
  const environment = { env, stdout: output("stdout"), stderr: output("stderr"), signal: stopping.signal };
  const code = await runCommand(await loadCommand(COMMANDS[name]!), args, environment);
  return { code, ...written };
}
