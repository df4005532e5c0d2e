// Measures how compiling and comparing processes grows with their steps, as ratios within one run. Run: node
// bench/process.bench.mjs
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, race, ratio, table } from "./measure.mjs";

const CLI = await bundledCli();
const SIZES = [10, 1_000, 10_000];
const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";

/** A process with some tasks, each with one input; in the second one of a pair, every step has another key. */
function process(size, changed) {
  const key = (index) => `${changed ? "step" : "s"}${index}`;
  const tasks = Array.from(
    { length: size },
    (_, index) =>
      `  - { type: task, key: ${key(index)}, instanceHash: ${HASH}, taskKey: t${index % 10}, inputs: { a: { key: x } } }\n`,
  );
  return `name: bench\nsteps:\n  - { type: trigger, instanceHash: ${HASH}, eventKey: e }\n${tasks.join("")}`;
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  const path = (size, changed) => join(folder, `${size}-${changed ? "after" : "before"}.yml`);
  for (const size of SIZES)
    for (const changed of [false, true]) await writeFile(path(size, changed), process(size, changed));
  await writeFile(join(folder, "empty.mjs"), "");
  const node = globalThis.process.execPath;
  const compile = (size) => [node, CLI, "hash", "--quiet", path(size, false)];
  const diff = (size) => [node, CLI, "diff", "--quiet", "--format", "json", path(size, false), path(size, true)];
  const [empty, ...compiled] = race([[node, join(folder, "empty.mjs")], ...SIZES.map(compile)], { runs: 5 });
  const compared = race(SIZES.map(diff), { runs: 3 });
  const perStep = (values, index) => (values[index] - values[0]) / (SIZES[index] - SIZES[0]);
  const linear = (values) => ratio(perStep(values, 2), perStep(values, 1));
  const rows = [
    ["hash of a process of 10 steps", "an empty process", ratio(compiled[0], empty), ""],
    ["hash of a process of 10,000 steps", "an empty process", ratio(compiled[2], empty), ""],
    ["a step of 10,000, start-up aside", "a step of 1,000", linear(compiled), "< 1.2 (linear)"],
    ["diff of processes of 10,000 steps, all renamed", "an empty process", ratio(compared[2], empty), ""],
    ["comparing a step of 10,000, start-up aside", "a step of 1,000", linear(compared), "< 1.2 (linear)"],
  ];
  console.log(table("Processes", ["what", "against", "ratio", "goal"], rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}
