// Measures how long the action takes to start with nothing to do, against a bundle of only @actions/core that logs and sets
// the same.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compare } from "./measure.mjs";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
// ncc looks for packages in the folders above the file that it bundles.
const source = mkdtempSync(resolve(".build/bench-"));
try {
  // Bundled as other actions do: with the HTTP client that this project leaves out.
  const packages = join(source, "node_modules/@actions");
  cpSync("node_modules/@actions/core", join(packages, "core"), { recursive: true });
  cpSync("node_modules/@actions/github/node_modules/@actions/http-client", join(packages, "http-client"), {
    recursive: true,
  });
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: workspace });
  git("init", "--quiet");
  // A job always checks out a commit; without one, git has to be asked why.
  git("commit", "--quiet", "--allow-empty", "--message", "nothing");
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const empty = file("empty.mjs", "");
  writeFileSync(
    join(source, "core.js"),
    `import * as core from "@actions/core";
core.setSecret("x");
core.warning("nothing to do");
for (const name of ["services", "changed", "breaking"]) core.setOutput(name, "");
`,
  );
  const ncc = ["node_modules/@vercel/ncc/dist/ncc/cli.js", "build", join(source, "core.js"), "--no-cache"];
  execFileSync(process.execPath, [...ncc, "-o", join(folder, "core")], { stdio: "ignore" });
  const env = {
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: "a/b",
    "INPUT_GITHUB-TOKEN": "x",
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ before: "0".repeat(40) })),
    GITHUB_EVENT_NAME: "push",
  };
  const node = process.execPath;
  const core = [node, join(folder, "core/index.js")];
  const rows = [
    {
      what: "the action with nothing to do",
      against: "a bundle of @actions/core alone",
      goal: "≤ 1.1",
      command: ({ action }) => [node, action],
      scale: core,
    },
    {
      what: "a bundle of @actions/core alone",
      against: "an empty process",
      command: () => core,
      scale: [node, empty],
    },
  ];
  console.log(await compare("Action", rows, { env, runs: 21 }));
} finally {
  for (const made of [folder, source]) rmSync(made, { recursive: true, force: true });
}
