// Measures how comparing grows with the definitions, in time and memory, as ratios within one run. Run: node
// bench/diff.bench.mjs
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, race, ratio, table } from "./measure.mjs";

const CLI = await bundledCli();
const SIZES = [10, 1_000, 10_000];
const AT_EXIT = "data:text/javascript,process.on('exit',()=>console.error('kB',process.resourceUsage().maxRSS))";

/** A definition with some tasks; the second one of a pair has four changes in each. */
function definition(size, changed) {
  const tasks = Array.from({ length: size }, (_, index) => ({
    key: `task${index}`,
    description: changed ? "new" : "old",
    inputs: [
      { key: "who", type: changed ? "Any" : "String" },
      { key: "options", type: "Object", object: [{ key: "times", type: "Number", optional: changed }] },
    ],
    outputs: [{ key: changed ? "answer" : "result", type: "Any" }],
  }));
  return JSON.stringify({ name: "bench", sid: "bench", source: "Qm", configuration: {}, tasks });
}

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  for (const size of SIZES) {
    await writeFile(join(folder, `${size}.before.json`), definition(size, false));
    await writeFile(join(folder, `${size}.after.json`), definition(size, true));
  }
  await writeFile(join(folder, "empty.mjs"), "");
  const node = process.execPath;
  const args = (size) => {
    const files = [join(folder, `${size}.before.json`), join(folder, `${size}.after.json`)];
    return [CLI, "diff", "--quiet", "--format", "json", "--fail-on", "never", ...files];
  };
  const memory = (args) => {
    const { stderr } = spawnSync(node, ["--import", AT_EXIT, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
    return Number(/kB (\d+)/.exec(stderr)[1]);
  };
  const [empty, ...timed] = race([[node, join(folder, "empty.mjs")], ...SIZES.map((size) => [node, ...args(size)])], {
    runs: 5,
  });
  const used = SIZES.map((size) => memory(args(size)));
  const perTask = (values, index) => (values[index] - values[0]) / (SIZES[index] - SIZES[0]);
  const rows = [
    ["diff of 10 tasks", "an empty process", ratio(timed[0], empty), ""],
    ["diff of 1,000 tasks", "an empty process", ratio(timed[1], empty), ""],
    ["diff of 10,000 tasks", "an empty process", ratio(timed[2], empty), ""],
    [
      "time of a task of 10,000, start-up aside",
      "a task of 1,000",
      ratio(perTask(timed, 2), perTask(timed, 1)),
      "< 1.2 (linear)",
    ],
    ["memory at 10,000 tasks", "at 10 tasks", ratio(used[2], used[0]), ""],
    ["memory of a task of 10,000", "a task of 1,000", ratio(perTask(used, 2), perTask(used, 1)), "< 1.2 (linear)"],
  ];
  console.log(table("Diff", ["what", "against", "ratio", "goal"], rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}
