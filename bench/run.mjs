// Runs every bench and writes docs/benchmarks.md. One bench: node bench/NAME.bench.mjs
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { provideBundles } from "../.ci/provide.mjs";

await provideBundles();
const parts = [
  "# Benchmarks",
  "",
  "Ratios within one run, since machines differ and drift: each row compares what it names on the same machine, in turn,",
  "and gives the median. `npm run bench` writes this page; nothing here is a test.",
  "",
  `Measured on Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores.`,
  "",
];
for (const file of readdirSync("bench")
  .filter((name) => name.endsWith(".bench.mjs"))
  .sort()) {
  console.error(`bench/${file} …`);
  const { status, stdout } = spawnSync(process.execPath, [`bench/${file}`], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`bench/${file} failed`);
  parts.push(stdout.trimEnd(), "");
}
writeFileSync("docs/benchmarks.md", parts.join("\n"));
console.error("wrote docs/benchmarks.md");
