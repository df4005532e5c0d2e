// Measures a push to a repository of 2,000 services of which 20 changed: the whole step of the action against `git status`
// and reading the changed files, the number of git processes, and memory. It has no cache, an empty one, or that of the
// commit before. The rows of the minimal program are the lower bound.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { builds, bundleOf, compare, isWanted, peak, race } from "./measure.mjs";

const SERVICES = 2000;
const CHANGED = 20;
const WHAT = `${SERVICES} services, ${CHANGED} changed`;
const RUNS = Number(process.env.BENCH_RUNS ?? 3);

const mesgYml = (index, more = "") =>
  `name: s${index}\nsid: s${index}\ntasks:\n  send:\n    inputs:\n      to: { type: String }\n${more}`;

function git(root, ...args) {
  const user = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  return execFileSync("git", [...user, ...args], { cwd: root, encoding: "utf8" }).trim();
}

/** Creates the repository; returns its commit before the change, and after it. */
function fill(root) {
  git(root, "init", "-q", "-b", "main");
  for (let index = 0; index < SERVICES; index++) {
    const folder = join(root, "services", `s${index}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "mesg.yml"), mesgYml(index));
    writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
    writeFileSync(join(folder, "index.js"), "1\n".repeat(100));
  }
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "before");
  const before = git(root, "rev-parse", "HEAD");
  for (let index = 0; index < SERVICES; index += SERVICES / CHANGED) {
    const more = "      cc: { type: String, optional: true }\n";
    writeFileSync(join(root, "services", `s${index}`, "mesg.yml"), mesgYml(index, more));
  }
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "after");
  return { before, after: git(root, "rev-parse", "HEAD") };
}

/** Creates a git wrapper, first in PATH, that records each of its starts. */
function countingGit(folder) {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const path = join(folder, "bin", "git");
  mkdirSync(dirname(path));
  writeFileSync(path, `#!/bin/sh\necho x >> '${join(folder, "starts")}'\nexec '${real}' "$@"\n`);
  chmodSync(path, 0o755);
  return { PATH: `${dirname(path)}${delimiter}${process.env.PATH}` };
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  if (isWanted(WHAT)) await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure() {
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const { before, after } = fill(workspace);
  const env = jobOf(workspace, before, after);
  const changed = `git -C '${workspace}' diff --name-only -z ${before} ${after} | (cd '${workspace}' && xargs -0 cat)`;
  const scale = ["sh", "-c", `git -C '${workspace}' status --porcelain; ${changed}`];
  const node = process.execPath;
  const floor = bundleOf("bench/floor/monorepo.mjs", join(folder, "floor"));
  const cache = join(folder, "cache");
  const known = join(folder, "cache-before");
  const action = ({ action: bundle }) => [node, bundle];
  // Fills the cache as a run on the commit before does.
  git(workspace, "checkout", "-q", before);
  for (const build of await builds()) {
    race([action(build)], { runs: 0, env: { ...env, GITHUB_SHA: before, INPUT_AGAINST: "none", INPUT_CACHE: known } });
  }
  race([[node, floor, "remember"]], { runs: 0, env });
  git(workspace, "checkout", "-q", "main");
  const empty = () => rmSync(cache, { recursive: true, force: true });
  const filled = () => {
    empty();
    cpSync(known, cache, { recursive: true });
  };
  const row = (what, goal, commandOf, { prepare, ...more } = {}) => {
    const all = { ...env, ...more };
    const notes = (build) => {
      const command = commandOf(build);
      prepare?.();
      const starts = startsOf(command, all, join(folder, "starts"));
      prepare?.();
      return [starts, `${peak(command, all)} MB`];
    };
    const against = "git status, and reading what changed";
    return { what, against, goal, command: commandOf, scale, env: more, prepare, notes };
  };
  const rows = [
    row(WHAT, "≤ 3", action),
    row(`${WHAT}: the minimal program`, "", () => [node, floor, "first"]),
    row(`${WHAT}: the minimal program that compiles`, "", () => [node, floor, "compiled"]),
    row(`${WHAT}, with an empty cache`, "", action, { prepare: empty, INPUT_CACHE: cache }),
    row(`${WHAT}, with the cache of the run before`, "≤ 3", action, { prepare: filled, INPUT_CACHE: cache }),
    row(`${WHAT}, with what it remembers: the minimal program that compiles`, "", () => [node, floor, "again"]),
  ];
  const options = { env, runs: RUNS, notes: ["git processes", "peak (goal ≤ 400 MB)"] };
  console.log(await compare("A repository of many services", rows, options));
}

/** Returns the environment of a job for a push. */
function jobOf(workspace, before, after) {
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    // Inputs that are left out mean their defaults, and an older build rejects inputs that it does not know.
    ...countingGit(folder),
    "INPUT_GITHUB-TOKEN": "",
    INPUT_ARTIFACT: "",
    INPUT_COMMENT: "never",
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: "a/b",
    GITHUB_SHA: after,
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary", ""),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ before })),
    GITHUB_EVENT_NAME: "push",
  };
}

/** Counts the git processes that a command starts. */
function startsOf(command, env, starts) {
  writeFileSync(starts, "");
  race([command], { env, runs: 0 });
  return String(readFileSync(starts, "utf8").length / 2);
}
