// What every bench needs: medians of whole processes that are run in turn, so that a noisy machine slows both sides.
import { spawnSync } from "node:child_process";
import { provideBundles } from "../.ci/provide.mjs";

/** The bundled command line; built from the sources unless BENCH_DIST names a folder that holds it. */
export async function bundledCli() {
  if (process.env.BENCH_DIST) return `${process.env.BENCH_DIST}/cli/index.js`;
  return await provideBundles();
}

/** Runs a command once; milliseconds from start to exit. */
function time([command, ...args], env) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** The middle of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Times commands in turn, A B C A B C …, after a warm-up of each.
 * @returns the median milliseconds of each.
 */
export function race(commands, { runs = 11, env = {} } = {}) {
  const times = commands.map(() => []);
  for (let run = -1; run < runs; run++) {
    commands.forEach((command, index) => {
      const took = time(command, env);
      if (run >= 0) times[index].push(took);
    });
  }
  return times.map(median);
}

/** A Markdown table. */
export function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [`### ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}

/** A ratio for a table. */
export function ratio(a, b) {
  return (a / b).toFixed(2);
}
