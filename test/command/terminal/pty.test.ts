import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CLI, mesgCompile } from "../../cli.ts";

const ROOT = mkdtempSync(join(tmpdir(), "pty-"));
const PIPES = mkdtempSync(join(tmpdir(), "pty-pipes-"));
afterAll(() => {
  for (const folder of [ROOT, PIPES]) rmSync(folder, { recursive: true, force: true });
});

/** util-linux's `script` runs a command on a real terminal. */
const hasTerminals = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;
const ESCAPE = "\u001b";

/** A program on a terminal of 80 columns. */
class OnTerminal {
  readonly #child: ChildProcess;
  shown = "";

  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const words = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(" ");
    const plain = { ...process.env, TERM: "xterm", ...env };
    for (const name of ["CI", "NO_COLOR", "FORCE_COLOR"]) if (!(name in env)) delete (plain as NodeJS.ProcessEnv)[name];
    this.#child = spawn("script", ["-qfec", `stty cols 80; ${words}`, "/dev/null"], { cwd: ROOT, env: plain });
    this.#child.stdout!.on("data", (chunk) => {
      this.shown += String(chunk);
    });
  }

  type(text: string): void {
    this.#child.stdin!.write(text);
  }

  /** Resolves when a text is on the screen. */
  async until(text: string): Promise<void> {
    while (!this.shown.includes(text)) {
      if (this.#child.exitCode !== null) throw new Error(`ended without ${JSON.stringify(text)}: ${this.shown}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async end(): Promise<{ code: number | null; shown: string }> {
    const code =
      this.#child.exitCode ?? (await new Promise<number | null>((resolve) => this.#child.once("close", resolve)));
    return { code, shown: this.shown };
  }
}

writeFileSync(join(ROOT, "mesg.yml"), `name: a\nsid: a\ntasks: {go: {}}\nnam: b\n`);
writeFileSync(join(ROOT, "Dockerfile"), "FROM scratch\n");
writeFileSync(join(ROOT, "a.json"), '{"name":"a","sid":"a","tasks":[{"key":"go"}]}');

describe.skipIf(!hasTerminals)("on a terminal", { timeout: 60_000 }, () => {
  test("colors texts unless that is turned off", async () => {
    const { code, shown } = await new OnTerminal(["validate"]).end();
    expect(code).toBe(1);
    expect(shown).toContain(`${ESCAPE}[31merror:`);
    const refused = await new OnTerminal(["validate"], { NO_COLOR: "1" }).end();
    expect(refused.shown).toContain("error:");
    expect(refused.shown).not.toContain(ESCAPE);
    expect((await mesgCompile(["validate"], { cwd: ROOT })).stdout).not.toContain(ESCAPE);
  });

  test("shows the progress of a long step, and erases it at the end", async () => {
    const fifo = join(PIPES, "fifo");
    execFileSync("mkfifo", [fifo]);
    const terminal = new OnTerminal(["compile", "a.json", "--source", fifo, "-o", "out.json"]);
    const writer = createWriteStream(fifo);
    const isShown = terminal.until("iB/s");
    let isDone = false;
    void isShown.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await new Promise((resolve) => writer.write(Buffer.alloc(64 * 1024), resolve));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await isShown;
    writer.end();
    const { code, shown } = await terminal.end();
    expect(code).toBe(0);
    expect(shown).toMatch(/reading the source: [\d.]+ [KM]iB, [\d.]+ [KM]iB\/s/);
    // Nothing is left on the screen after the last erase.
    expect(shown.slice(shown.lastIndexOf(`\r${ESCAPE}[K`) + `\r${ESCAPE}[K`.length).trim()).toBe("");
  });

  test("asks for confirmation before a deletion", async () => {
    const sound = "name: a\nsid: a\ntasks: {go: {}}\n";
    writeFileSync(join(ROOT, "mesg.yml"), sound);
    expect((await mesgCompile(["deploy", "--local"], { cwd: ROOT })).code).toBe(0);
    const terminal = new OnTerminal(["delete", "a", "--local"]);
    await terminal.until("[y/N] ");
    terminal.type("n\r");
    expect((await terminal.end()).code).toBe(1);
    const again = new OnTerminal(["delete", "a", "--local"]);
    await again.until("[y/N] ");
    again.type("y\r");
    const { code, shown } = await again.end();
    expect(code).toBe(0);
    expect(shown).toContain("deleted a (");
  });
});
