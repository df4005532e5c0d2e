// Runs the benches and writes docs/benchmarks.md; on another Node than the action's, docs/benchmarks-node-N.md. With
// names (`npm run bench -- source monorepo`) or BENCH_ROWS, only those run, and their tables are printed.
// BENCH_BEFORE=DIST also measures an older build. See bench/measure.mjs.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { builds } from "./measure.mjs";

const names = process.argv.slice(2);
const isWhole = names.length === 0 && process.env.BENCH_ROWS === undefined;
const files = readdirSync("bench")
  .filter((name) => name.endsWith(".bench.mjs") && (names.length === 0 || names.includes(name.split(".")[0])))
  .sort();
if (files.length === 0) throw new Error(`there is no bench of these names: ${names.join(", ")}`);

const [, runner] = /^ {2}using: node(\d+)$/m.exec(readFileSync("action.yml", "utf8"));
const [major] = process.versions.node.split(".");
const page = major === runner ? "docs/benchmarks.md" : `docs/benchmarks-node-${major}.md`;

await builds();
const parts = [
  "# Benchmarks",
  "",
  "Ratios within one run, since machines differ and drift: each row compares what it names on the same machine, in turn,",
  "and gives the median. `npm run bench` writes this page; nothing here is a test.",
  "",
  "A floor, or a minimal program, is what the same work takes in the shortest program that does it (`bench/floor/`). Where",
  "a goal lies below the floor, the floor is the limit of the machine.",
  "",
  `Measured on Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores. The action runs on Node ${runner}.`,
  "",
];
const failed = [];
for (const file of files) {
  console.error(`bench/${file} …`);
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [`bench/${file}`], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 26,
  });
  console.error(`bench/${file}: ${Math.round((performance.now() - start) / 1000)} s`);
  if (!isWhole) process.stdout.write(stdout);
  // One failing bench must not cost the results of the others.
  if (status !== 0) failed.push(file);
  else parts.push(stdout.trim().replaceAll(/\n{3,}/g, "\n\n"), "");
}
if (failed.length > 0) {
  if (isWhole) process.stdout.write(parts.join("\n"));
  throw new Error(`failed: ${failed.join(", ")}`);
}
if (isWhole) {
  writeFileSync(page, parts.join("\n"));
  console.error(`wrote ${page}`);
}
