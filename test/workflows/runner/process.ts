import { spawn } from "node:child_process";
import type { Finished } from "./host.ts";

/** Runs a program to its end; returns stdout and stderr combined, as in a log. */
export function execute(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        log += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, log }));
  });
}

/** Reads a file of outputs as a runner does: `NAME=VALUE`, or lines between `NAME<<MARK` and `MARK`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const [, name = "", sign, rest = ""] = /^([\w-]+)(=|<<)(.*)$/.exec(lines[index]!) ?? [];
    if (sign === "=") outputs[name] = rest;
    if (sign !== "<<") continue;
    const end = lines.indexOf(rest, index);
    if (end === -1) throw new Error(`expected ${rest} after the output ${name}`);
    outputs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}
