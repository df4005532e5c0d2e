import { expect, test } from "vitest";
import { ProgressLine } from "../../../src/command/mod.ts";
import { progressText } from "../../../src/command/terminal/progress-text.ts";

const CLEAR = "\r\u001b[K";
const MIB = 1024 * 1024;

function makeLine({ isWanted = true } = {}) {
  const written: string[] = [];
  const clock = { time: 0 };
  const output = {
    isTerminal: true,
    columns: 60,
    write: async (data: string | Uint8Array) => void written.push(String(data)),
  };
  const line = new ProgressLine({ output, isWanted, now: () => clock.time });
  return { line, written, clock, output };
}

test("shows a step after a second, at most ten times per second", async () => {
  const { line, written, clock } = makeLine();
  for (; clock.time < 2000; clock.time += 20) line.show({ label: "hashing", done: clock.time, total: 4000 });
  await line.end();
  expect(written.length).toBe(11);
  expect(written[0]).toContain(`${CLEAR}hashing: `);
  expect(written.at(-1)).toBe(CLEAR);
});

test("shows nothing for a quick step", async () => {
  const { line, written } = makeLine();
  line.show("connecting");
  await line.end();
  expect(written).toEqual([]);
});

test("starts over for another step, but not for other numbers", () => {
  const { line, written, clock } = makeLine();
  line.show("reading 10 files");
  clock.time = 900;
  line.show("reading 20 files");
  clock.time = 1100;
  line.show("reading 30 files");
  expect(written.length).toBe(1);
  clock.time = 1300;
  line.show("hashing");
  expect(written.length).toBe(1);
});

test("clears the line before anything else is written", async () => {
  const { line, written, clock, output } = makeLine();
  const guarded = line.guard(output);
  line.show("x");
  clock.time = 1500;
  line.show("x");
  await guarded.write("a result\n");
  await guarded.write("another\n");
  expect(written.slice(1)).toEqual([CLEAR, "a result\n", "another\n"]);
});

test("writes nothing without a terminal", async () => {
  const { line, written, clock } = makeLine({ isWanted: false });
  line.show("x");
  clock.time = 9000;
  line.show("x");
  await line.end();
  expect(written).toEqual([]);
});

test("sanitizes labels", () => {
  const { line, written, clock } = makeLine();
  for (const time of [0, 2000]) {
    clock.time = time;
    line.show("from http://x/\u001b[2J\n");
  }
  expect(written[0]?.slice(CLEAR.length)).toMatch(/^from http:\/\/x\/\\u001b\[2J\\n: /);
});

test.each([
  [{ label: "waiting" }, 65_000, "waiting: 1 min 5 s"],
  [{ label: "fetching", done: 10 * MIB }, 2000, "fetching: 10 MiB, 5 MiB/s"],
  [{ label: "hashing", done: 10 * MIB, total: 40 * MIB }, 2000, "hashing: 10 MiB of 40 MiB, 25%, 5 MiB/s, 6 s left"],
  [{ label: "hashing", done: 50 * MIB, total: 40 * MIB }, 2000, "hashing: 50 MiB, 25 MiB/s"],
  [{ label: "hashing", done: 0, total: 40 * MIB }, 2000, "hashing: 0 bytes of 40 MiB, 0%"],
])("formats %j after %i ms as %s", (step, elapsed, text) => {
  expect(progressText(step, elapsed, 80)).toBe(text);
});

test("fits in every terminal, and keeps the numbers where possible", () => {
  for (const columns of [1, 20, 40, 60, 80, 200]) {
    const text = progressText({ label: "x".repeat(300), done: 1, total: 2 }, 1000, columns);
    expect(text.length).toBeLessThan(columns);
  }
  expect(progressText({ label: "x".repeat(300), done: 1, total: 2 }, 1000, 60)).toMatch(/…: 1 byte of 2 bytes, 50%/);
});
