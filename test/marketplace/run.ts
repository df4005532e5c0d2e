import { type Command, type CommandEnvironment, type Options, runCommand } from "../../src/command/mod.ts";

/** The result of a command. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process. */
export async function run(
  command: unknown,
  args: readonly string[],
  around: Partial<Pick<CommandEnvironment, "env" | "ask">> = {},
): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTerminal: false,
    write: async (data: string | Uint8Array) => {
      written[name] += Buffer.from(data as Uint8Array).toString("utf8");
    },
  });
  const environment = { env: {}, stdout: output("stdout"), stderr: output("stderr"), ...around };
  const signal = AbortSignal.timeout(60_000);
  const code = await runCommand(command as Command<Options>, args, { ...environment, signal });
  return { code, ...written };
}
