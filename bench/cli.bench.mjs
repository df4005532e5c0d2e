// Measures the start of the command line against an empty process, and the hash of a very large definition.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundledCli, compare, isWanted, race, ratio, table } from "./measure.mjs";

const cli = await bundledCli();
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const line = join(folder, "line.mjs");
  writeFileSync(line, 'process.stdout.write("one line\\n");');
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
  const hash = (tasks) => {
    const file = definition(tasks);
    return ({ cli }) => [node, cli, "hash", file, "--engine-version", "0.20"];
  };
  const scale = [node, empty];
  const against = "an empty process";
  const rows = [
    { what: "`--help`", against, goal: "≤ 1.15", command: ({ cli }) => [node, cli, "--help"], scale },
    { what: "a program that writes one line", against, command: () => [node, line], scale },
    { what: "`hash` of 2 tasks", against, command: hash(2), scale },
    { what: "`hash` of 10,000 tasks", against, command: hash(10_000), scale },
  ];
  console.log(await compare("Command line", rows, { runs: 15 }));
  if (isWanted("`hash` of 10,000 tasks, less start-up")) {
    const [small, large, huge] = race([2, 1000, 10_000].map((tasks) => hash(tasks)({ cli })));
    const linear = ratio(huge - small, large - small);
    const row = ["`hash` of 10,000 tasks, less start-up", "of 1,000 tasks, less start-up", linear, "about 10: linear"];
    console.log(table("How hashing grows", ["what", "against", "ratio", "goal"], [row]));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
