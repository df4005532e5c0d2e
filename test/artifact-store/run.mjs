// Uploads the action's artifact to a real blob store and downloads it again: npm run test:artifact. The store needs Node 22
// or newer. Its many packages are kept apart from the project's own.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startResultsService } from "./results-service.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ACTION = process.env.ACTION_BUNDLE ?? here("../../dist/action/index.js");
const folder = mkdtempSync(join(tmpdir(), "artifact-"));
const store = spawn(
  process.execPath,
  [
    here("node_modules/azurite/dist/src/blob/main.js"),
    ...["--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry", "--blobPort", "0"],
  ],
  { stdio: ["ignore", "pipe", "inherit"] },
);
let results;
try {
  const blobUrl = await addressOf(store);
  results = await startResultsService(`${blobUrl}/devstoreaccount1`);
  const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:run-1:job-1" })).toString("base64url");
  const runtime = { ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x`, ACTIONS_RESULTS_URL: results.url };
  prepareWorkspace();

  const first = await runAction({ ...runtime, "INPUT_ARTIFACT-SOURCE": "true", "INPUT_RETENTION-DAYS": "3" });
  assert.equal(first.code, 0, first.log);
  assert.equal(first.outputs["artifact-id"], "100");
  assert.match(first.outputs["artifact-url"], /\/acme\/services\/actions\/runs\/1\/artifacts\/100$/);

  const second = await runAction(runtime);
  assert.equal(second.code, 0, second.log);
  assert.match(second.log, /::notice::no artifact: this run has an artifact "mesg-definitions" already/);

  const none = await runAction({ ACTIONS_RESULTS_URL: results.url });
  assert.match(none.log, /::notice::no artifact: this runner has no artifact service/);
  const enterprise = await runAction({ ...runtime, GITHUB_SERVER_URL: "https://github.example.com" });
  assert.equal(enterprise.code, 0, enterprise.log);
  assert.match(enterprise.log, /no artifact: this GitHub Enterprise Server/);

  Object.assign(process.env, runtime, { GITHUB_SERVER_URL: "https://github.com" });
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const path = join(folder, "downloaded");
  await new DefaultArtifactClient().downloadArtifact(100, { path });
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
  const names = ["definition.hex", "definition.json", "definition.pb", "diff.json", "source.car"];
  assert.deepEqual(
    files,
    ["greeter", "service"]
      .flatMap((at) => names.map((name) => `${at}/${name}`))
      .concat(["index.json", "report.md"])
      .sort(),
  );
  const { services } = JSON.parse(readFileSync(join(path, "index.json"), "utf8"));
  assert.deepEqual(
    services.map(({ definition }) => definition),
    ["service/definition.json", "greeter/definition.json"],
  );
  const bytes = readFileSync(join(path, "greeter/definition.pb"));
  assert.equal(readFileSync(join(path, "greeter/definition.hex"), "utf8").trim(), bytes.toString("hex"));
  console.log(`ok: an artifact of ${files.length} files, uploaded, refused twice, listed and downloaded`);
} finally {
  store.kill();
  results?.close();
  rmSync(folder, { recursive: true, force: true });
}

async function addressOf(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /listen(?:s|ing) (?:at|on) (http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error("the blob store ended before it listened");
}

function prepareWorkspace() {
  const workspace = join(folder, "workspace");
  for (const [path, name] of [
    ["", "root"],
    ["greeter", "greeter"],
  ]) {
    mkdirSync(join(workspace, path), { recursive: true });
    writeFileSync(join(workspace, path, "mesg.yml"), `name: ${name}\ntasks:\n  greet: {}\n`);
    writeFileSync(join(workspace, path, "Dockerfile"), "FROM scratch\n");
  }
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: workspace });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "services");
}

/** Runs the action on a push without a base. */
async function runAction(env) {
  const file = (name, text = "") => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const output = file("output");
  const child = spawn(process.execPath, [ACTION], {
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: join(folder, "workspace"),
      RUNNER_TEMP: folder,
      GITHUB_REPOSITORY: "acme/services",
      GITHUB_RUN_ID: "1",
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_EVENT_PATH: file("event.json", "{}"),
      ...env,
    },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (log += data));
  const code = await new Promise((resolve) => child.on("close", resolve));
  const pairs = [...readFileSync(output, "utf8").matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return { code, log, outputs: Object.fromEntries(pairs.map(([, name, , value]) => [name, value])) };
}
