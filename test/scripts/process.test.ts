import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readVersion } from "../../src/command/marketplace/version.ts";
import { type Command, type Options, runCommand } from "../../src/command/mod.ts";
import { isSince, RELEASES } from "../../src/definition/mod.ts";
import { startLocalEngine } from "../../src/engine/embedded/mod.ts";
import { command as compile } from "../../src/scripts/compile.ts";
import { command as decode } from "../../src/scripts/decode.ts";
import { command as deploy } from "../../src/scripts/deploy.ts";
import { command as diff } from "../../src/scripts/diff.ts";
import { command as hash } from "../../src/scripts/hash.ts";
import { command as validate } from "../../src/scripts/validate.ts";
import { command as verify } from "../../src/scripts/verify.ts";
import { type CompiledCase, type ProcessCase, readProcessVectors } from "../process-vectors.ts";

const folder = mkdtempSync(join(tmpdir(), "process-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLE = "examples/milestone-mail";
/** The example with its services, outside of a git repository: each reading of a repository starts five processes. */
const app = join(folder, "app");
for (const name of ["greeter", "mailer"]) cpSync(join("examples", name), join(app, name), { recursive: true });
const TEXT = readFileSync(join(EXAMPLE, "process.yml"), "utf8");
writeFileSync(join(app, "process.yml"), TEXT.replaceAll("src: ../", "src: ./"));
const ENV = "SMTP_HOST=mail.example.com";
const { files } = readProcessVectors<{ files: Record<string, { yaml: string; env?: Record<string, string> }> }>(
  "files",
);
const file = (name: string, text = files[name]!.yaml) => {
  const path = join(folder, `${name}.yml`);
  writeFileSync(path, text);
  return path;
};

async function run(command: unknown, args: readonly string[], env: Record<string, string> = {}) {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const output = (parts: Buffer[]) => ({
    isTerminal: false,
    write: async (data: string | Uint8Array) => void parts.push(Buffer.from(data)),
  });
  const code = await runCommand(command as Command<Options>, args, {
    env,
    stdout: output(out),
    stderr: output(err),
    signal: new AbortController().signal,
  });
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

test("compiles the example with the hashes of its instances, without diagnostics", async () => {
  const checked = await run(validate, [EXAMPLE, "--env", ENV]);
  expect(checked).toEqual({ code: 0, stdout: "", stderr: `no problems in ${EXAMPLE}/process.yml\n` });
  const { code, stdout, stderr } = await run(compile, [EXAMPLE, "--env", ENV]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const { nodes } = JSON.parse(stdout);
  expect(nodes.map(({ key }: { key: string }) => key)).toContain("mail-inputs");
  for (const { event, task } of nodes) {
    const instance = event ?? task;
    if (instance !== undefined) expect(instance.instanceHash).toMatch(/^[1-9A-HJ-NP-Za-km-z]{43,44}$/);
  }
});

test("takes a variable from --env or the environment, and fails without either", async () => {
  const given = await run(compile, [app, "--env", ENV]);
  const inherited = await run(compile, [app], { SMTP_HOST: "mail.example.com" });
  expect(inherited.stdout).toBe(given.stdout);
  const { code, stdout, stderr } = await run(compile, [app]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain('process.yml:30:11: error: the variable "SMTP_HOST" has no value [env-missing]');
});

test.each([
  ["SMTP_HOST", "write --env SMTP_HOST=VALUE; without --env, a process takes the variable from the environment"],
  ["=a", "write the name of the variable, = and its value"],
])("refuses --env %s with a hint how to write it", async (given, hint) => {
  const { code, stderr } = await run(compile, [app, "--env", given]);
  expect([code, stderr]).toEqual([
    2,
    `mesg-compile compile: expected --env NAME=VALUE, found "${given}"\n  hint: ${hint}\n`,
  ]);
});

test("prints the Engine's hash of a file and of every form of its definition", async () => {
  const path = file("constants");
  const { cases } = readProcessVectors<{ cases: ProcessCase[] }>("v0.18.0");
  const recorded = cases.find((it) => it.case === "constants")!;
  expect((await run(hash, [path])).stdout).toBe(`${recorded.hashBase58}\n`);
  expect((await run(hash, [path, "--format", "dump"])).stdout).toBe(`${recorded.dump}\n`);
  for (const format of ["json", "hex", "binary"]) {
    const out = join(folder, `constants.${format}`);
    expect((await run(compile, [path, "--format", format, "--out", out])).code).toBe(0);
    expect((await run(hash, [out])).stdout).toBe(`${recorded.hashBase58}\n`);
    expect((await run(decode, [out])).stdout).toBe((await run(compile, [path])).stdout);
  }
  const every = JSON.parse((await run(hash, [path, "--format", "json"])).stdout);
  expect(Object.keys(every)).toEqual(RELEASES.filter((release) => isSince(release, "0.18")));
});

test.each([
  ["a hash", "instanceHash: 2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P"],
  ["a folder", "instance: { src: ./service }"],
])(
  "prints the hash that each release computes for a process whose instances are named by %s",
  async (_by, instance) => {
    const home = join(folder, "every-release");
    mkdirSync(join(home, "service"), { recursive: true });
    writeFileSync(
      join(home, "service/mesg.yml"),
      "name: a\nsid: a\nevents: { e: { data: {} } }\ntasks: { t: { outputs: {} } }\n",
    );
    writeFileSync(join(home, "service/Dockerfile"), "FROM scratch\n");
    const path = join(home, "process.yml");
    const steps = ["type: trigger, eventKey: e", "type: task, taskKey: t"].map(
      (step) => `  - { ${step}, ${instance} }\n`,
    );
    writeFileSync(path, `key: p\nname: p\nsteps:\n${steps.join("")}`);
    const every = JSON.parse((await run(hash, [path, "--format", "json"])).stdout);
    const single: { [release: string]: string } = {};
    for (const release of RELEASES.filter((it) => isSince(it, "0.14"))) {
      const { code, stdout } = await run(hash, [path, "--engine-version", release]);
      if (code === 0) single[release] = stdout.trim();
    }
    expect(Object.keys(single).length).toBeGreaterThan(9);
    expect(Object.keys(every).map((release) => [release, every[release].hash])).toEqual(Object.entries(single));
  },
);

test("hashes less of a process at 0.14.0 than at later patches", async () => {
  const path = file("old", files["event-to-task"]!.yaml.replace("name:", "key:"));
  const dumps = await Promise.all(
    ["0.14.0", "0.14.2", "0.14"].map((it) => run(hash, [path, "--engine-version", it, "--format", "dump"])),
  );
  expect(dumps.map(({ stdout }) => /4:\[(.*?)\]/.exec(stdout)?.[1])).toEqual([
    "{},{}",
    "{Type:{}},{Type:{}}",
    "{Type:{}},{Type:{}}",
  ]);
});

test("writes amino JSON only from 0.21 on", async () => {
  const path = file("filter-step-key");
  expect((await run(compile, [path, "--engine-version", "0.21", "--format", "amino"])).stdout).toContain(
    "mesg.types.Process_Node_Event_",
  );
  const { code, stderr } = await run(compile, [file("constants"), "--format", "amino"]);
  expect(code).toBe(2);
  expect(stderr).toContain("expected --engine-version 0.21 or newer with --format amino, found 0.20");
});

describe("process on the embedded Engine", () => {
  const home = join(folder, "home");
  const here = process.cwd();
  const services = ["greeter", "mailer"].map((name) => join(app, name));
  beforeAll(() => {
    mkdirSync(home);
    process.chdir(home);
  });
  afterAll(() => process.chdir(here));

  test("needs its services first", async () => {
    const { code, stderr } = await run(deploy, [app, "--local", "--env", ENV]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Engine 0\.20 does not have 2 services: Greeter \(.*?\), Mailer \(.*?\)\n/);
    const commands = /deploy them first: (.*)\n/.exec(stderr)![1]!.split(" && ");
    expect(commands.length).toBe(2);
    for (const command of commands) {
      const [program, name, ...args] = command.split(" ");
      expect([program, name, ...args.slice(1)]).toEqual([
        "mesg-compile",
        "deploy",
        "--local",
        "--engine-version",
        "0.20",
      ]);
      const { code, stderr: rest } = await run(deploy, [app, "--local", "--env", ENV]);
      expect([code, rest]).toEqual([1, expect.stringContaining("does not have")]);
      expect((await run(deploy, args)).code).toBe(0);
    }
  });

  test("is created once, with its instances, and verified", async () => {
    for (const service of services) {
      expect((await run(deploy, [service, "--local", "--engine-version", "0.20"])).code).toBe(0);
    }
    const computed = (await run(hash, [app, "--env", ENV])).stdout.trim();
    const first = await run(deploy, [app, "--local", "--env", ENV, "--json", "--expected-hash", computed]);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(first.stdout)).toMatchObject({ status: "created", hash: computed, verified: true });
    const again = await run(deploy, [app, "--local", "--env", ENV]);
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(again.stdout).toContain("exists: the Engine already had this process");
    const other = await run(deploy, [app, "--local", "--env", "SMTP_HOST=other", "--expected-hash", computed]);
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining("this is not the reviewed process")]);
  });

  test("is compared with what deploy --local stored", async () => {
    const same = await run(verify, [app, "--env", ENV, "--local"]);
    expect(same).toMatchObject({ code: 0, stderr: "" });
    expect(same.stdout).toContain("✓ the Engine at .mesg stores exactly this definition");
    expect((await run(verify, [app, "--env", "SMTP_HOST=other", "--local"])).code).toBe(1);
    const both = await run(verify, [app, "--local", "--endpoint", "localhost:1"]);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining("found both")]);
  });

  test("is compared with an Engine's process by hash, and with nothing else", async () => {
    const engine = await startLocalEngine({ folder: ".mesg", release: "0.20" });
    try {
      const at = ["--endpoint", engine.address, "--engine-version", "0.20"];
      const same = await run(verify, [app, "--env", ENV, ...at]);
      expect(same).toMatchObject({ code: 0, stderr: "" });
      expect(same.stdout).toContain(`✓ the Engine at ${engine.address} stores exactly this definition`);
      const definition = join(folder, "milestone.json");
      await run(compile, [app, "--env", ENV, "--out", definition]);
      const found = JSON.parse((await run(verify, [definition, "--json", ...at])).stdout);
      expect(found).toMatchObject({ verified: true, name: "milestone mail", engineVersion: "0.20" });
      const missing = await run(verify, [app, "--env", "SMTP_HOST=other", ...at]);
      expect([missing.code, missing.stdout]).toEqual([1, expect.stringContaining("has no process with the hash")]);
      expect((await run(verify, [definition])).stderr).toContain("nothing to compare the process with");
      expect((await run(verify, [definition, "--source", "x.tar", ...at])).stderr).toContain(
        "--source applies only to services",
      );
    } finally {
      await engine.close(0);
    }
  });
});

test("opens no folder outside the repository of a process without permission", async () => {
  const [inside, outside] = [join(folder, "inside"), join(folder, "outside")];
  for (const path of [inside, outside]) mkdirSync(path, { recursive: true });
  writeFileSync(join(outside, "mesg.yml"), "name: secret\nsid: secret\nevents: { e: { data: {} } }\n");
  writeFileSync(join(outside, "Dockerfile"), "FROM scratch\n");
  const text = "name: p\nsteps:\n- { type: trigger, instance: { src: ../outside }, eventKey: nothing }\n";
  writeFileSync(join(inside, "process.yml"), text);
  const refused = await run(validate, [inside]);
  expect(refused.stdout).toContain("is outside the folder of the process, which is in no git repository");
  execFileSync("git", ["init", "-q"], { cwd: inside });
  expect((await run(validate, [inside])).stdout).toContain('"../outside" is outside the repository of the process');
  expect(refused.stdout).not.toContain("service-event");
  const allowed = await run(validate, [inside, "--services", outside]);
  expect(allowed.stdout).toContain('has no event "nothing"');
});

test("shows in a diff with a revision what changed, with its line", async () => {
  const repository = join(folder, "repository");
  mkdirSync(repository);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: repository });
  const path = join(repository, "process.yml");
  git("init", "--quiet", "-b", "main");
  writeFileSync(path, files["filter-map"]!.yaml);
  git("add", ".");
  git("commit", "--quiet", "-m", "a");
  writeFileSync(path, files["filter-map"]!.yaml.replace("eventKey: transfer", "eventKey: approval"));
  const { code, stdout } = await run(diff, ["git:main", path, "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: "changed", changes: [{ rule: "process-trigger", line: 3 }] });
  expect((await run(diff, ["git:main", path])).stdout).toContain(
    `1 behavioral: The process runs differently than before.\n\nBehavior\n  trigger (${path}:3): trigger changed [`,
  );
  expect((await run(diff, ["git:main", path, "--format", "markdown"])).stdout).toContain("```mermaid");
});

test("compares what it can of a new process, or of one for another release, and says so", async () => {
  const repository = join(folder, "bases");
  mkdirSync(repository);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: repository });
  const [path, fresh] = ["process.yml", "new.yml"].map((name) => join(repository, name)) as [string, string];
  const text = files["event-to-task"]!.yaml;
  git("init", "--quiet", "-b", "main");
  writeFileSync(path, text.replace(/^name:/m, "key:"));
  git("add", ".");
  git("commit", "--quiet", "-m", "a");
  writeFileSync(path, text);
  writeFileSync(fresh, text);
  const migrated = await run(diff, ["git:main", path]);
  expect(migrated).toMatchObject({ code: 0, stdout: "no changes\n" });
  expect(migrated.stderr).toMatch(/main:\S+ is a process for Engine 0\.17: compared as such/);
  const added = await run(diff, ["git:main", fresh]);
  expect(added.stderr).toContain("everything is new");
  expect(added.stdout).not.toContain("process-name");
});

test("locates the first error of an invalid process in the JSON of a failed diff", async () => {
  const path = join(folder, "broken.yml");
  writeFileSync(path, files["filter-map"]!.yaml.replace("eventKey:", "eventkey:"));
  const { code, stdout } = await run(diff, [file("filter-map"), path, "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    error: {
      kind: "refused",
      message: `${path} is not a valid process`,
      location: { file: path, line: expect.any(Number) },
    },
  });
});

test("rejects a release without processes, and suggests one with them", async () => {
  for (const release of ["0.9", "0.10", "0.13"]) {
    const { code, stderr } = await run(hash, [app, "--env", ENV, "--engine-version", release]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("hint: use --engine-version 0.14 or newer")]);
  }
});

test("compares two processes or two services, never one of each", async () => {
  const path = file("constants");
  for (const sides of [
    [path, "examples/greeter"],
    ["examples/greeter", path],
    ["--against", "localhost:1", path],
  ]) {
    const { code, stderr } = await run(diff, sides);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/expected two|--against compares services/)]);
  }
});

test("names the missing side of a diff for any other side", async () => {
  const { code, stderr } = await run(diff, [file("constants"), join(folder, "missing.json")]);
  expect([code, stderr]).toEqual([2, expect.stringMatching(/found nothing at ".*missing\.json"/)]);
});

test("is not published on the Marketplace", async () => {
  const call = { options: {}, positionals: [EXAMPLE], signal: new AbortController().signal };
  await expect(readVersion(call as never, folder)).rejects.toMatchObject({
    kind: "usage",
    message: `only services are published, found a process at "${EXAMPLE}"`,
  });
});

test("has a schema that accepts what the original compiler 0.3 accepts, and the example", () => {
  const schema = JSON.parse(readFileSync("schema/process.schema.json", "utf8"));
  const isValid = new Ajv({ strict: false }).compile(schema);
  const recorded = readProcessVectors<Record<string, CompiledCase>>("compiled-compiler-0.3");
  // Mistakes of the original compiler, or of YAML 1.1, are not in the schema.
  const other = /^(?:env-missing|key-word-object|inputs-that-are-a-reference|not-yaml|empty-file)$/;
  for (const [name, { yaml }] of Object.entries(files)) {
    if (!other.test(name)) expect([name, isValid(load(yaml))]).toEqual([name, recorded[name]!.error === undefined]);
  }
  expect(isValid(load(readFileSync(`${EXAMPLE}/process.yml`, "utf8")))).toBe(true);
});
