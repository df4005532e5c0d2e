import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { terminalAsk } from "../../../src/command/terminal/ask.ts";

/** A terminal on which a test types keys and reads the screen. */
function makeTerminal() {
  const [keys, screen] = [new PassThrough(), new PassThrough()];
  const stdin = Object.assign(keys, { isTTY: true, setRawMode: () => keys });
  const stderr = Object.assign(screen, { isTTY: true, columns: 80 });
  let shown = "";
  screen.on("data", (chunk) => {
    shown += String(chunk);
  });
  const terminal = { stdin, stderr } as unknown as NodeJS.Process;
  return { ask: terminalAsk(terminal), type: (text: string) => keys.write(text), shown: () => shown };
}

test("reads a secret without showing it", async () => {
  const { ask, type, shown } = makeTerminal();
  const answer = ask("Passphrase: ", { secret: true });
  type("canary\r");
  expect(await answer).toBe("canary");
  expect(shown()).toBe("Passphrase: \n");
});

test("shows an answer that is not a secret, and the question once", async () => {
  const { ask, type, shown } = makeTerminal();
  const answer = ask("Type yes: ");
  type("yes\r");
  expect(await answer).toBe("yes");
  expect(shown()).toContain("yes");
  expect(shown().split("Type yes: ").length).toBe(2);
});

test("returns an empty answer when the input ends", async () => {
  const { ask, type } = makeTerminal();
  const answer = ask("Type yes: ");
  type("\u0004");
  expect(await answer).toBe("");
});

test("ends a question when the command is interrupted", async () => {
  const { ask } = makeTerminal();
  const controller = new AbortController();
  const answer = ask("Passphrase: ", { secret: true, signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toThrow("aborted");
});
