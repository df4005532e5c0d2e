// Shared by all benches: medians of whole processes whose runs are interleaved, so that noise affects all sides alike.
// BENCH_DIST names a folder of bundles to measure instead of the current sources, BENCH_BEFORE an older one to measure next
// to them, BENCH_ROWS a pattern of rows to run, BENCH_RUNS the number of runs of each command, and BENCH_CLOCK=cpu measures
// CPU time (Linux) instead of wall time, for a machine that is shared.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { provideBundles } from "../.ci/provide.mjs";

// Where this is set, every Node process reads a large file at its start, which makes all ratios look better.
delete process.env.NODE_EXTRA_CA_CERTS;

/** Returns the bundled command line; built from the sources unless BENCH_DIST names a folder that holds it. */
export async function bundledCli() {
  if (process.env.BENCH_DIST) return `${process.env.BENCH_DIST}/cli/index.js`;
  return await provideBundles();
}

/** Returns the bundles to measure: the current ones and, with BENCH_BEFORE, older ones. */
export async function builds() {
  const files = (cli) => ({ cli, action: join(dirname(cli), "../action/index.js") });
  const now = files(await bundledCli());
  return process.env.BENCH_BEFORE ? [now, files(`${process.env.BENCH_BEFORE}/cli/index.js`)] : [now];
}

/** Bundles a program as the action is bundled. @returns Its file. */
export function bundleOf(program, out) {
  const ncc = ["node_modules/@vercel/ncc/dist/ncc/cli.js", "build", program, "--no-cache", "-o", out];
  execFileSync(process.execPath, ncc, { stdio: "ignore" });
  return join(out, "index.mjs");
}

const CPU = process.env.BENCH_CLOCK === "cpu";
/** Milliseconds per tick of Linux's CPU accounting. */
const TICK = 10;

/** Returns milliseconds: of wall time, or of the children's CPU time. */
export function clock() {
  if (!CPU) return Number(process.hrtime.bigint()) / 1e6;
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
  return (Number(fields[13]) + Number(fields[14])) * TICK;
}

/** Runs a command once; returns milliseconds from start to exit. */
function time([command, ...args], env) {
  const start = clock();
  const { status, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit ${status}\n${stderr}`);
  return clock() - start;
}

/** Returns the median of a list of numbers. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Times commands with interleaved runs, A B C A B C …, after a warm-up of each.
 *
 * @returns the median milliseconds of each.
 */
export function race(commands, { runs = Number(process.env.BENCH_RUNS ?? 11), env = {}, prepare } = {}) {
  const times = commands.map(() => []);
  for (let run = -1; run < runs; run++) {
    commands.forEach((command, index) => {
      prepare?.();
      const took = time(command, env);
      if (run >= 0) times[index].push(took);
    });
  }
  return times.map(median);
}

const WANTED = new RegExp(process.env.BENCH_ROWS ?? "");

/** Whether a row is selected, by its words. */
export function isWanted(what) {
  return WANTED.test(what);
}

/**
 * Measures the rows of one table: each runs a command of every build and the command that sets the scale, interleaved.
 *
 * @param rows `what`, `against`, `goal`; `command(build)`, `scale` and optionally `floor`, the minimal program that does the
 * same, as lists of arguments; `prepare()` to call before each run; `notes(build)` for more cells.
 * @returns the table, or nothing when no row is selected.
 */
export async function compare(title, rows, { runs, env, notes = [] } = {}) {
  const sides = await builds();
  const wanted = rows.filter(({ what }) => isWanted(what));
  const floors = wanted.some(({ floor }) => floor !== undefined) ? ["floor"] : [];
  const measured = wanted.map((row) => {
    const commands = [row.scale, ...(row.floor ? [row.floor] : []), ...sides.map((build) => row.command(build))];
    const { prepare } = row;
    const [scale, ...measuredTimes] = race(commands, { ...(runs && { runs }), env: { ...env, ...row.env }, prepare });
    const lowest = row.floor ? measuredTimes.slice(0, 1) : [];
    const times = measuredTimes.slice(lowest.length);
    const ratios = times.map((took) => ratio(took, scale));
    const absolute = [times[0], scale].map((took) => `${Math.round(took)} ms`);
    const floor = lowest.map((took) => ratio(took, scale));
    return [row.what, row.against, ...ratios, row.goal ?? "", ...floor, ...absolute, ...(row.notes?.(sides[0]) ?? [])];
  });
  if (measured.length === 0) return "";
  const before = sides.length > 1 ? ["before"] : [];
  return table(
    title,
    ["what", "against", "ratio", ...before, "goal", ...floors, "took", "against that", ...notes],
    measured,
  );
}

/** Returns the peak memory of a run of Node, in MB. */
export function peak([node, ...args], env = {}) {
  const report = 'process.on("exit",()=>process.stderr.write("\\npeak="+process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(node, ["--import", `data:text/javascript,${encodeURIComponent(report)}`, ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  return Math.round(Number(/peak=(\d+)/.exec(stderr.toString())?.[1]) / 1024);
}

/** Formats a Markdown table. */
export function table(title, head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [`### ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n");
}

/** Formats a ratio for a table. */
export function ratio(a, b) {
  return (a / b).toFixed(2);
}
