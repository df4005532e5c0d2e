// Start-up of the command line against an empty process, and the hash of a very large definition.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, race, ratio, table } from "./measure.mjs";

const cli = await bundledCli();
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const definition = (tasks) => {
    const path = join(folder, `${tasks}.json`);
    const parameter = (key) => ({ key, name: "A name", description: "What it is for", type: "String" });
    const task = (_, index) => ({
      key: `task${index}`,
      inputs: [parameter("to"), parameter("text")],
      outputs: [parameter("id")],
    });
    writeFileSync(
      path,
      JSON.stringify({ name: "bench", configuration: {}, source: "Qm", tasks: Array.from({ length: tasks }, task) }),
    );
    return path;
  };
  const node = process.execPath;
  const hash = (tasks) => [node, cli, "hash", definition(tasks), "--engine-version", "0.20"];
  const [base, help, small, large, huge] = race([
    [node, empty],
    [node, cli, "--help"],
    hash(2),
    hash(1000),
    hash(10_000),
  ]);
  const rows = [
    ["`--help`", "an empty process", ratio(help, base), "under 2"],
    ["`hash` of 2 tasks", "an empty process", ratio(small, base), "under 2.5"],
    ["`hash` of 10,000 tasks", "an empty process", ratio(huge, base), ""],
    [
      "`hash` of 10,000 tasks, less start-up",
      "of 1,000 tasks, less start-up",
      ratio(huge - small, large - small),
      "about 10: linear",
    ],
  ];
  console.log(table("Command line", ["what", "against", "ratio", "goal"], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
