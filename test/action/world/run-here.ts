import { appendFileSync } from "node:fs";
import { MesgError } from "../../../src/core/mod.ts";
import { readContext } from "../../../src/github/context/context.ts";
import type { Core } from "../../../src/github/context/run-parts.ts";
import { readInputs } from "../../../src/github/inputs/inputs.ts";
import { secretsOf } from "../../../src/github/inputs/secret-inputs.ts";
import { safeCore } from "../../../src/github/outputs/safe-core.ts";
import { run } from "../../../src/github/run.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Runs the action in this process, with a fake runner that keeps the log. */
export async function runHere(env: Env): Promise<{ code: number; log: string }> {
  const runner = new FakeRunner(env);
  const secrets = secretsOf(env);
  const core = safeCore(runner.core, secrets);
  try {
    const context = await readContext(env);
    const inputs = await readInputs(env, context);
    const { signal } = new AbortController();
    await run({ core, env, inputs, context, signal, redact: (text) => secrets.conceal(text) });
  } catch (error) {
    if (!(error instanceof MesgError)) throw error;
    core.setFailed(`${error.message}${error.hint === undefined ? "" : `\nhint: ${error.hint}`}`);
  }
  return { code: runner.code, log: runner.log };
}

/** The part of the runner's interface that the action uses. */
class FakeRunner {
  code = 0;
  log = "";
  readonly core: Core;

  constructor(env: Env) {
    const command = (name: string) => (message: string | Error, properties?: object) => {
      const shown = Object.entries(properties ?? {}).map(
        ([key, value]) => `${NAMES[key] ?? key}=${escapedProperty(value)}`,
      );
      this.log += `::${name}${shown.length === 0 ? "" : ` ${shown.join(",")}`}::${escaped(message)}\n`;
    };
    let summary = "";
    const core = {
      info: (message: string) => {
        this.log += `${message}\n`;
      },
      notice: command("notice"),
      warning: command("warning"),
      error: command("error"),
      setFailed: (message: string) => {
        this.code = 1;
        core.error(message);
      },
      group: async <T>(name: string, action: () => Promise<T>): Promise<T> => {
        this.log += `::group::${name}\n`;
        return await action();
      },
      setOutput: (name: string, value: string) => {
        appendFileSync(env.GITHUB_OUTPUT!, `${name}<<end-of-value\n${value}\nend-of-value\n`);
      },
      summary: {
        addRaw(text: string) {
          summary += text;
          return core.summary;
        },
        write: async () => appendFileSync(env.GITHUB_STEP_SUMMARY!, summary),
      },
    };
    this.core = core as unknown as Core;
  }
}

/** The runner calls the line of an annotation `line`. */
const NAMES: Readonly<Record<string, string>> = { startLine: "line", startColumn: "col" };

function escaped(text: unknown): string {
  return String(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: unknown): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
