import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { CLI } from "../cli.ts";

/** `mesg-compile serve` as a process of its own. */
export class EngineProcess implements AsyncDisposable {
  /** `127.0.0.1:PORT`, over TLS with `https://` before it. */
  readonly address: string;
  readonly child: ChildProcess;

  private constructor(address: string, child: ChildProcess) {
    this.address = address;
    this.child = child;
  }

  static async start(data: string, ...args: string[]): Promise<EngineProcess> {
    const command = [CLI, "serve", "--listen", "127.0.0.1:0", "--data", data, ...args];
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: child.stdout! })) {
      const address = /(https:\/\/)?127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address !== undefined) return new EngineProcess(address, child);
    }
    throw new Error("serve ended before it was ready");
  }

  /** Ends the process and waits for it. @returns Its exit code, null when the signal ended it. */
  async stop(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const exited = once(this.child, "exit");
    this.child.kill(signal);
    const [code] = await exited;
    return code as number | null;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop("SIGKILL");
  }
}
