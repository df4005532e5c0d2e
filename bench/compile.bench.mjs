// Measures how compile time grows with the file, and what `validate` costs over an empty process, as ratios within one run,
// so that they are comparable across machines. Run: node bench/compile.bench.mjs
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, race, ratio, table } from "./measure.mjs";

const CLI = await bundledCli();

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

const oldTask = (index) => `  task${index}:
    outputs:
      success:
        data:
          result: { type: Any }
      error:
        data:
          message: { type: String }
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
  const oldSizes = [10, 1_000, 10_000];
  for (const size of oldSizes) {
    const service = join(folder, `old-${size}`);
    await mkdir(service);
    await writeFile(join(service, "Dockerfile"), "FROM scratch\n");
    const tasks = Array.from({ length: size }, (_, index) => oldTask(index)).join("");
    await writeFile(join(service, "mesg.yml"), `name: Bench\ntasks:\n${tasks}`);
  }
  await writeFile(join(folder, "empty.mjs"), "");
  const node = process.execPath;
  const validate = (size) => [node, CLI, "validate", "--quiet", join(folder, String(size))];
  const [empty, ...timed] = race([[node, join(folder, "empty.mjs")], ...sizes.map(validate)]);
  const migrate = (size) => [node, CLI, "migrate", "--quiet", join(folder, `old-${size}`)];
  const migrated = race(oldSizes.map(migrate), { runs: 5 });
  const perOldTask = (index) => (migrated[index] - migrated[0]) / (oldSizes[index] - oldSizes[0]);
  const perTask = (index) => (timed[index] - timed[0]) / (sizes[index] - sizes[0]);
  const rows = [
    ["validate 10 tasks", "an empty process", ratio(timed[0], empty), "< 2.5"],
    ["validate 1,000 tasks", "an empty process", ratio(timed[1], empty), ""],
    ["validate 10,000 tasks", "an empty process", ratio(timed[2], empty), ""],
    ["a task of 10,000, start-up aside", "a task of 1,000", ratio(perTask(2), perTask(1)), "< 1.2 (linear)"],
    [
      "migrate a task of 10,000 of an old file, start-up aside",
      "a task of 1,000",
      ratio(perOldTask(2), perOldTask(1)),
      "< 1.2 (linear)",
    ],
  ];
  console.log(table("Compile", ["what", "against", "ratio", "goal"], rows));
} finally {
  await rm(folder, { recursive: true, force: true });
}
