import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { terminalAsk } from "../../../src/command/terminal/ask.ts";

/** A terminal of which a test types the keys and reads the screen. */
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

test("a secret is read and not shown", async () => {
  const { ask, type, shown } = makeTerminal();
  const answer = ask("Passphrase: ", { secret: true });
  type("canary\r");
  expect(await answer).toBe("canary");
  expect(shown()).toBe("Passphrase: \n");
});

test("an answer that is not a secret is shown, and the question once", async () => {
  const { ask, type, shown } = makeTerminal();
  const answer = ask("Type yes: ");
  type("yes\r");
  expect(await answer).toBe("yes");
  expect(shown()).toContain("yes");
  expect(shown().split("Type yes: ").length).toBe(2);
});

test("an input that ends is an empty answer", async () => {
  const { ask, type } = makeTerminal();
  const answer = ask("Type yes: ");
  type("\u0004");
  expect(await answer).toBe("");
});

test("a question ends when the command is interrupted", async () => {
  const { ask } = makeTerminal();
  const controller = new AbortController();
  const answer = ask("Passphrase: ", { secret: true, signal: controller.signal });
  controller.abort();
  await expect(answer).rejects.toThrow("aborted");
});
