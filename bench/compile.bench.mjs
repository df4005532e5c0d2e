// How compiling grows with the file, and what `validate` costs beside an empty process: ratios of one run, so that they
// mean the same on every machine. Run: node bench/compile.bench.mjs
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../.ci/build.mjs";

const CLI = ".build/dist/cli/index.js";
if (!existsSync(CLI)) await build(".build/dist");

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The median wall time of a process over `runs`, taking turns so that a busy moment hits all alike. */
function race(commands, runs) {
  const times = commands.map(() => []);
  for (let run = -1; run < runs; run++) {
    commands.forEach((args, index) => {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args);
      if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
      // The first turn fills the disk cache.
      if (run >= 0) times[index].push(Number(process.hrtime.bigint() - start) / 1e6);
    });
  }
  return times.map(median);
}

const task = (index) => `  task${index}:
    name: Task ${index}
    description: Does what task ${index} does.
    inputs:
      who: { type: String, description: Whom it is about. }
      options:
        type: Object
        optional: true
        object:
          times: { type: Number }
    outputs:
      result: { type: Any, repeated: true }
`;

const folder = await mkdtemp(join(tmpdir(), "bench-"));
try {
  const sizes = [10, 1_000, 10_000];
  for (const size of sizes) {
    const service = join(folder, String(size));
    await mkdir(service);
    await writeFile(join(service, "Dockerfile"), "FROM scratch\n");
    await writeFile(
      join(service, "mesg.yml"),
      `name: Bench\ntasks:\n${Array.from({ length: size }, (_, i) => task(i)).join("")}`,
    );
  }
  await writeFile(join(folder, "empty.mjs"), "");
  const validate = (size) => [CLI, "validate", "--quiet", join(folder, String(size))];
  const [empty, ...timed] = race([[join(folder, "empty.mjs")], ...sizes.map(validate)], 9);

  console.log("| validate | time / empty process | time beyond 10 tasks, per task / same at 1,000 tasks |");
  console.log("| --- | ---: | ---: |");
  const perTask = (index) => (timed[index] - timed[0]) / (sizes[index] - sizes[0]);
  sizes.forEach((size, index) => {
    const growth = index === 0 ? "" : (perTask(index) / perTask(1)).toFixed(2);
    console.log(`| ${size.toLocaleString("en")} tasks | ${(timed[index] / empty).toFixed(2)} | ${growth} |`);
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
