// A push to a repository of 2,000 services of which 20 changed: the whole step of the action against `git status`, and how
// many git processes it starts.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { load } from "js-yaml";
import { bundledCli, race, ratio, table } from "./measure.mjs";

const SERVICES = 2000;
const CHANGED = 20;
const RUNS = Number(process.env.BENCH_RUNS ?? 3);

const mesgYml = (index, more = "") =>
  `name: s${index}\nsid: s${index}\ntasks:\n  send:\n    inputs:\n      to: { type: String }\n${more}`;

/** Makes the repository; returns its commit before the change. */
function fill(root) {
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      cwd: root,
      encoding: "utf8",
    }).trim();
  git("init", "-q", "-b", "main");
  for (let index = 0; index < SERVICES; index++) {
    const folder = join(root, "services", `s${index}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "mesg.yml"), mesgYml(index));
    writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
    writeFileSync(join(folder, "index.js"), "1\n".repeat(100));
  }
  git("add", "-A");
  git("commit", "-q", "-m", "before");
  const before = git("rev-parse", "HEAD");
  for (let index = 0; index < SERVICES; index += SERVICES / CHANGED) {
    const more = "      cc: { type: String, optional: true }\n";
    writeFileSync(join(root, "services", `s${index}`, "mesg.yml"), mesgYml(index, more));
  }
  git("add", "-A");
  git("commit", "-q", "-m", "after");
  return { before, after: git("rev-parse", "HEAD") };
}

/** A git that leaves a line for each of its starts, first in the path. */
function countingGit(folder) {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const path = join(folder, "bin", "git");
  mkdirSync(dirname(path));
  writeFileSync(path, `#!/bin/sh\necho x >> '${join(folder, "starts")}'\nexec '${real}' "$@"\n`);
  chmodSync(path, 0o755);
  return { PATH: `${dirname(path)}${delimiter}${process.env.PATH}` };
}

const action = join(dirname(await bundledCli()), "../action/index.js");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const { before, after } = fill(workspace);
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { inputs } = load(readFileSync("action.yml", "utf8"));
  const env = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, row]) => [`INPUT_${name.toUpperCase()}`, row.default])),
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
  const [status, step] = race(
    [
      ["git", "-C", workspace, "status", "--porcelain"],
      [process.execPath, action],
    ],
    { env, runs: RUNS },
  );
  // One round more than is counted warms up, and in each `git status` is a start of its own.
  const starts = readFileSync(join(folder, "starts"), "utf8").length / 2 / (RUNS + 1) - 1;
  const rows = [
    [`${SERVICES} services, ${CHANGED} changed`, "git status", ratio(step, status), `${starts} git processes`],
  ];
  console.log(table("A repository of many services", ["what", "against", "ratio", "note"], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
