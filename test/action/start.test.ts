import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { quickChunk } from "../../.ci/quick-chunk.mjs";
import { CLI } from "../cli.ts";
import { initialize } from "../source/git/repositories.ts";
import { ACTION } from "./world/scenario.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "start-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Bytes that a run with nothing to do may load: V8 parses 100 kB in about 1.5 ms. */
const MAX_BYTES = 600_000;

/** Returns the text of each file of the bundle that a run with nothing to do loads. */
function loadedFiles(): ReadonlyMap<string, string> {
  const [workspace, coverage] = ["workspace", "coverage"].map((name) => join(FOLDER, name)) as [string, string];
  mkdirSync(workspace);
  initialize(workspace);
  const event = join(FOLDER, "event.json");
  writeFileSync(event, JSON.stringify({ before: "0".repeat(40) }));
  const env = {
    PATH: process.env.PATH,
    NODE_V8_COVERAGE: coverage,
    RUNNER_TEMP: FOLDER,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: "acme/services",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: event,
    "INPUT_GITHUB-TOKEN": "ghs_0123456789",
  };
  const { stdout, status } = spawnSync(process.execPath, [ACTION], { env, encoding: "utf8" });
  expect(status, stdout).toBe(0);
  expect(stdout).toContain("No service found");
  const [report = ""] = readdirSync(coverage);
  const { result } = JSON.parse(readFileSync(join(coverage, report), "utf8")) as { result: { url: string }[] };
  const files = result.filter(({ url }) => url.startsWith("file:")).map(({ url }) => fileURLToPath(url));
  const own = files.filter((file) => dirname(file) === dirname(ACTION));
  return new Map(own.map((file) => [basename(file), readFileSync(file, "utf8")]));
}

test("loads little code when there is nothing to do", () => {
  const loaded = loadedFiles();
  expect([...loaded.keys()]).toContain("index.js");
  const sizes = Object.fromEntries([...loaded].map(([name, text]) => [name, text.length]));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThan(MAX_BYTES);
});

test.each([
  ["command line", CLI],
  ["action", ACTION],
])("each chunk of the %s has its modules in a form that V8 parses once", (_, bundle) => {
  const folder = dirname(bundle);
  const chunks = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(chunks.length).toBeGreaterThan(1);
  for (const chunk of chunks) {
    const modules = readFileSync(join(folder, chunk), "utf8").match(/^\/\*{3}\/ \(.*$/gm) ?? [];
    expect(modules, chunk).not.toEqual([]);
    expect(
      modules.filter((start) => !start.startsWith("/***/ (function(")),
      chunk,
    ).toEqual([]);
  }
});

const MAKE = "__WEBPACK_EXTERNAL_createRequire";
const REQUIRE = `${MAKE}(import.meta.url)`;

test("a chunk gets Node's modules from the process", () => {
  const chunk = `import { createRequire as ${MAKE} } from "module";\nmodule.exports = ${REQUIRE}("node:fs");\n`;
  expect(quickChunk(chunk)).toBe('module.exports = process.getBuiltinModule("node:fs");\n');
});

test.each([
  ["of a package that is not bundled", `${REQUIRE}("left-pad")`, "the bundle lacks the module left-pad"],
  ["in another form", `const require = ${REQUIRE};`, "the bundle makes a require in another form"],
  ["that is imported otherwise", `import { createRequire as ${MAKE} } from "node:module";`, "in another form"],
])("no chunk is built with a require %s", (_, line, message) => {
  expect(() => quickChunk(`${line}\n`)).toThrow(message);
});
