import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { begin, thorough } from "./world/begin.ts";
import { COMPATIBLE, GREETER, service } from "./world/services.ts";

const simple = () => begin(service(".", GREETER), service(".", COMPATIBLE));
const preload = (code: string) => ["--import", `data:text/javascript,${encodeURIComponent(code)}`];
/** Code that runs in the middle of the action, not before it has started, however slow the machine is. */
const whenStarted = (code: string) =>
  `const wait = setInterval(() => { if (process.listenerCount("SIGTERM") > 0) { clearInterval(wait); ${code} } }, 5)`;

/** Returns a PATH with a git that never ends when it is started with an argument. */
function slowGit(folder: string, argument: string): string {
  const [bin, git] = [join(folder, "bin"), execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim()];
  mkdirSync(bin);
  const script = `#!/bin/sh\ncase " $* " in *" ${argument} "*) exec sleep 1000;; esac\nexec '${git}' "$@"\n`;
  writeFileSync(join(bin, "git"), script, { mode: 0o755 });
  return `${bin}${delimiter}${process.env.PATH}`;
}

describe.concurrent("action", { timeout: 300_000 }, () => {
  test("reports all wrong inputs at once", async () => {
    const scenario = await simple();
    const { code, log } = await scenario.run({
      inputs: {
        "engine-version": "0.1",
        "fail-on": "sometimes",
        comment: "yes",
        "allow-dirty": "maybe",
        timeout: "soon",
        "retention-days": "401",
        "max-source-size": "much",
        artifact: "a/b",
        against: "--upload-pack=sh",
        fail_on: "x",
      },
    });
    expect(code).toBe(1);
    expect(log).toContain("::error::10 inputs are wrong:");
    expect(log).toMatch(/engine-version: .*quote it/);
    expect(log).toContain("fail_on: not an input of this action (did you mean fail-on?)");
    expect(scenario.github.seen).toHaveLength(0);
  });

  test("succeeds with a notice when there is nothing to do", async () => {
    const scenario = await begin({ "README.md": "a" }, { "README.md": "b" });
    const { code, log, outputs } = await scenario.run();
    expect(code, log).toBe(0);
    expect(log).toContain("::warning::no service found: git tracks no mesg.yml");
    expect(outputs).toMatchObject({
      services: "[]",
      changed: "false",
      breaking: "0",
      deployed: "no",
      verified: "false",
    });
    expect(outputs.hash).toBe("");
  });

  thorough("finds services by folders and globs, without excluded ones", async () => {
    const folders = ["a", "services/one", "services/two", "services/old/three", "tests/x/four"];
    const files = folders.map((folder) => service(folder, GREETER.replaceAll("greeter", folder.replaceAll("/", "-"))));
    const scenario = await begin({ "README.md": "" }, Object.assign({}, ...files));
    const path = "./services/*/\n!services/two\ntests\n!tests/*/five\na";
    const { log, outputs } = await scenario.run({ inputs: { path } });
    const found = JSON.parse(outputs.services!).map((row: { path: string }) => row.path);
    expect(found, log).toEqual(["a", "services/one", "tests/x/four"]);
    const all = await scenario.run({ inputs: { path: ".\n!services/o*\n!tests" } });
    expect(JSON.parse(all.outputs.services!)).toMatchObject([{ path: "a" }, { path: "services/two" }]);
  });

  thorough("fails when a folder of the input path has no service or is outside the checkout", async () => {
    const scenario = await simple();
    const [missing, outside] = await Promise.all([
      scenario.run({ inputs: { path: ".\nservices/*\n" } }),
      scenario.run({ inputs: { path: "../../etc" } }),
    ]);
    expect([missing.code, outside.code]).toEqual([1, 1]);
    expect(missing.log).toContain('no mesg.yml found in "services/*"');
    expect(outside.log).toContain("expected a path inside the checkout");
  });

  test.each([
    ["a thrown string", whenStarted("throw 'no Error'"), "no Error"],
    ["a thrown undefined", whenStarted("throw undefined"), "undefined"],
    ["an unhandled rejection", whenStarted("Promise.reject(7)"), "7"],
    [
      "a null thrown by a system call",
      "import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module'; fs.mkdtemp = async () => { throw null }; syncBuiltinESMExports()",
      "null",
    ],
  ])("fails on %s", async (_, code, words) => {
    const scenario = await simple();
    const run = await scenario.run({ nodeOptions: preload(code) });
    expect(run.code, run.log).toBe(1);
    expect(run.log).toContain(`::error::a defect: ${words}`);
  });

  test("fails at its timeout", async () => {
    const scenario = await simple();
    scenario.github.interfere = () => new Promise(() => undefined);
    const { code, log } = await scenario.run({ bundle: true, inputs: { timeout: "1.5s" } });
    expect(code).toBe(1);
    expect(log).toContain("the step took longer than 1.5 s");
  });

  test("ends with the error of an input although git is still listing the checkout", async () => {
    const scenario = await simple();
    const { code, log } = await scenario.run({
      inputs: { "expected-hash": "elsewhere: 8fS7pGS9JpkTGd7hQmRzWYhVqQ5WnPrq3v1wJ4WxQwGm" },
      env: { PATH: slowGit(scenario.folder, "ls-tree") },
    });
    expect(code).toBe(1);
    expect(log.match(/^::error::.*/gm)).toEqual([expect.stringContaining("expected the paths of services")]);
  });

  test("reports a canceled step as canceled, not as a defect", async () => {
    const scenario = await simple();
    const { code, log } = await scenario.run({
      nodeOptions: preload(whenStarted('process.kill(process.pid, "SIGTERM")')),
    });
    expect(code).toBe(1);
    expect(log).toContain("::error::the step was canceled (SIGTERM)");
  });

  test("rejects a source that differs from the commit, unless allow-dirty is set", async () => {
    const scenario = await simple();
    const prepare = (workspace: string) => writeFileSync(`${workspace}/built.js`, "");
    const strict = await scenario.run({ prepare });
    expect(strict.code).toBe(1);
    expect(strict.log).toContain('uncommitted changes in "built.js"');
    const loose = await scenario.run({ prepare, inputs: { "allow-dirty": "true" } });
    expect(loose.code, loose.log).toBe(0);
    expect(loose.summary).toContain("does not match a commit");
  });

  test("shows no secret when the token is rejected, and escapes texts of a service", async () => {
    const hostile = GREETER.replace("name: greeter", 'name: "a|b <!-- x --> ::error::x"');
    const scenario = await begin({ "README.md": "" }, service("we|ird `x` <b>", hostile));
    scenario.github.logins.clear();
    const { code, log, summary } = await scenario.run({ inputs: { "fail-on": "error" } });
    expect(code, log).toBe(0);
    expect(log).toContain("Bad credentials");
    expect(log).not.toMatch(/^::error::x/m);
    expect(summary).toContain("``we|ird `x` <b>``");
  });

  thorough("reports and ends although the artifact service does not answer", async () => {
    const scenario = await simple();
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => void sockets.add(socket)).listen(0, "127.0.0.1");
    await once(silent, "listening");
    const claims = Buffer.from(JSON.stringify({ scp: "Actions.Results:run-1:job-1" })).toString("base64url");
    const env = {
      // The client refuses to upload from any other host than one of GitHub's, or of this machine.
      GITHUB_SERVER_URL: "http://acme.localhost",
      ACTIONS_RUNTIME_TOKEN: `e30.${claims}.x`,
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`,
    };
    const { code, log, summary, outputs } = await scenario.run({ bundle: true, inputs: { timeout: "10s" }, env });
    for (const socket of sockets) socket.destroy();
    silent.close();
    expect(code, log).toBe(0);
    expect(log).toContain("::notice::no artifact: the upload did not finish within 5 s");
    expect(summary).toContain("1 compatible");
    expect(outputs).toMatchObject({ changed: "true", "artifact-id": "" });
    expect(scenario.github.comments).toHaveLength(1);
  });

  test("writes the problems as SARIF to the named file", async () => {
    const scenario = await begin({ "README.md": "" }, service(".", GREETER.replace("String", "Text")));
    const { code, temporary } = await scenario.run({ inputs: { sarif: "../temporary/mesg-definitions-sarif.json" } });
    expect(code).toBe(1);
    const { runs } = JSON.parse(readFileSync(`${temporary}/mesg-definitions-sarif.json`, "utf8"));
    const location = runs[0].results[0].locations[0].physicalLocation;
    expect(location).toMatchObject({ artifactLocation: { uri: "mesg.yml" }, region: { startLine: 6 } });
  });
});

describe.concurrent("limits", { timeout: 300_000 }, () => {
  test("fits 40 services in one comment", async () => {
    const files = Array.from({ length: 40 }, (_, index) =>
      service(`services/number-${index}`, GREETER.replaceAll("greeter", `greeter-${index}`)),
    );
    const scenario = await begin({ "README.md": "" }, Object.assign({}, ...files));
    const { code, log, outputs } = await scenario.run();
    expect(code, log).toBe(0);
    expect(JSON.parse(outputs.services!)).toHaveLength(40);
    const { body } = scenario.github.comments[0]!;
    expect(body.length).toBeLessThanOrEqual(65_536);
    for (const { hash } of JSON.parse(outputs.services!)) expect(body).toContain(hash);
  });

  test("reports once that the comment shortens many services", async () => {
    const files = Array.from({ length: 20 }, (_, index) =>
      service(`s${index}`, `name: s${index}\ndescription: ${"words ".repeat(600)}\ntasks: {t: {}}\n`),
    );
    const scenario = await begin({ "README.md": "" }, Object.assign({}, ...files));
    const { code, log, outputs } = await scenario.run();
    expect(code, log).toBe(0);
    const { body } = scenario.github.comments[0]!;
    expect(body.match(/has the whole report in its summary/g)).toHaveLength(1);
    for (const { hash } of JSON.parse(outputs.services!)) expect(body).toContain(hash);
  });

  test("shortens a comment that is too long, and finds it again", async () => {
    const tasks = (count: number) =>
      Array.from({ length: count }, (_, index) => `  task-${index}:\n    description: ${"words ".repeat(20)}\n`).join(
        "",
      );
    const scenario = await begin({ "README.md": "" }, service(".", `name: big\ntasks:\n${tasks(700)}`));
    const { code, log, summary } = await scenario.run();
    expect(code, log).toBe(0);
    scenario.push(service(".", `name: big\ntasks:\n${tasks(701)}`));
    await scenario.run();
    expect(scenario.github.comments).toHaveLength(1);
    const { body } = scenario.github.comments[0]!;
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/The run.*\n\n?<!-- mesg-compile-action .* -->$/s);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(65_536);
  });

  thorough("counts the annotations beyond what GitHub shows", async () => {
    const tasks = Array.from({ length: 30 }, (_, index) => `  t${index}: { inputs: { x: { type: Text } } }\n`).join("");
    const scenario = await begin({ "README.md": "" }, service(".", `name: many\ntasks:\n${tasks}`));
    const { log, summary } = await scenario.run();
    expect(log.match(/^::error title=mesg/gm)).toHaveLength(8);
    expect(log).toContain("and 22 more: see the job's summary");
    expect(summary).toContain("invalid, 30 errors");
  });
});
