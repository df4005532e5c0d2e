import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decodeHash } from "../../../src/core/mod.ts";
import { type LocalEngine, startLocalEngine } from "../../../src/engine/embedded/mod.ts";
import { command as deploy } from "../../../src/scripts/deploy.ts";
import { command as diff } from "../../../src/scripts/diff.ts";
import { command as remove } from "../../../src/scripts/engine/delete.ts";
import { command as get } from "../../../src/scripts/engine/get.ts";
import { command as list } from "../../../src/scripts/engine/list.ts";
import { call, inFolder } from "../../command/call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "engine-commands-"));
let engine: LocalEngine;
const hashes: string[] = [];

function service(sid: string, name = sid): string {
  const folder = join(ROOT, `${sid}-${name.length}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "mesg.yml"), `name: ${name}\nsid: ${sid}\ntasks: {go: {}}\n`);
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  return folder;
}

beforeAll(async () => {
  engine = await startLocalEngine({ folder: join(ROOT, "data"), release: "0.11" });
  for (const folder of [service("beta"), service("alpha"), service("twin", "one"), service("twin", "another")]) {
    const { stdout } = await call(deploy, [folder, "--endpoint", engine.address, "--hand-over", "--json"]);
    hashes.push(JSON.parse(stdout).hash);
  }
});
afterAll(async () => {
  await engine?.close(0);
  rmSync(ROOT, { recursive: true, force: true });
});

const on = (...args: string[]) => [...args, "--endpoint", engine.address];

describe("list", () => {
  test("shows hash, sid and name, sorted by sid", async () => {
    const { code, stdout } = await call(list, on());
    expect(code).toBe(0);
    expect(stdout.split("\n").slice(0, 2)).toEqual([`${hashes[1]}  alpha  alpha`, `${hashes[0]}  beta   beta`]);
  });

  test("fits on a terminal", async () => {
    const { stdout } = await call(list, on("--color", "never"), { terminals: ["stdout"] });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThan(80);
  });

  test("prints JSON", async () => {
    const services = JSON.parse((await call(list, on("--json"))).stdout);
    expect(services).toHaveLength(4);
    expect(services[0]).toMatchObject({ hash: hashes[1], sid: "alpha", name: "alpha", tasks: 1, events: 0 });
  });

  test("prints nothing for an empty folder", async () => {
    const empty = mkdtempSync(join(ROOT, "empty-"));
    const answer = await inFolder(empty, () => call(list, ["--local"]));
    expect(answer).toMatchObject({ code: 0, stdout: "", stderr: "0 services in .mesg (Engine 0.11)\n" });
  });
});

test("the list of one release counts the services of the others, which deploy --local stored", async () => {
  const home = mkdtempSync(join(ROOT, "releases-"));
  const deployTo = (release: string, sid: string) =>
    inFolder(home, () => call(deploy, [join(ROOT, `${sid}-${sid.length}`), "--local", "--engine-version", release]));
  for (const sid of ["alpha", "beta"]) expect((await deployTo("0.16", sid)).code).toBe(0);
  const shown = async (...args: string[]) => (await inFolder(home, () => call(list, ["--local", ...args]))).stderr;
  expect(await shown()).toBe("0 services in .mesg (Engine 0.11); 2 more for Engine 0.16: --engine-version 0.16\n");
  expect((await deployTo("0.10", "alpha")).code).toBe(0);
  expect(await shown()).toBe(
    "0 services in .mesg (Engine 0.11); 1 more for Engine 0.10, 2 for Engine 0.16: --engine-version R\n",
  );
  expect(await shown("--engine-version", "0.16")).toContain(
    "2 services in .mesg (Engine 0.16); 1 more for Engine 0.10",
  );
  expect(await shown("--quiet")).toBe("");
});

describe("a data folder with damaged records", () => {
  const damages: [string, (path: string) => void][] = [
    ["a truncated file", (path) => truncateSync(path, 3)],
    ["an empty file", (path) => truncateSync(path, 0)],
    ["a folder", (path) => [rmSync(path), mkdirSync(path)]],
  ];
  if (process.platform !== "win32") {
    damages.push(["a symlink to a device", (path) => [rmSync(path), symlinkSync("/dev/zero", path)]]);
    damages.push(["a pipe", (path) => [rmSync(path), execFileSync("mkfifo", [path])]]);
  }

  test.each(damages)("lists the others, and warns about %s", async (_, damage) => {
    const home = mkdtempSync(join(ROOT, "damaged-"));
    const deployed: string[] = [];
    for (const folder of ["alpha", "beta"].map((sid) => join(ROOT, `${sid}-${sid.length}`))) {
      const { stdout } = await inFolder(home, () => call(deploy, [folder, "--local", "--json"]));
      deployed.push(JSON.parse(stdout).hash as string);
    }
    const path = fileOf("services", deployed[0]!);
    damage(join(home, path));
    const warning = `warning: ${path} is damaged, and counts as missing: remove it, or deploy it again\n`;
    const listed = await inFolder(home, () => call(list, ["--local", "--json"]));
    expect(JSON.parse(listed.stdout).map(({ sid }: { sid: string }) => sid)).toEqual(["beta"]);
    expect(listed).toMatchObject({ code: 0, stderr: `${warning}1 service in .mesg (Engine 0.11)\n` });
    const got = await inFolder(home, () => call(get, ["alpha", "--local"]));
    expect([got.code, got.stderr]).toEqual([1, expect.stringContaining(warning)]);
    const verified = await inFolder(home, () => call(get, [deployed[0]!, "--local"]));
    expect([verified.code, verified.stderr]).toEqual([1, expect.stringContaining(warning)]);
  });

  function fileOf(kind: string, hash: string): string {
    const name = Buffer.from(decodeHash(hash)).toString("hex");
    return join(".mesg", "engine-0.11", kind, name.slice(0, 2), name);
  }
});

describe("get", () => {
  test.each([
    ["by its sid", () => "alpha"],
    ["by its hash", () => hashes[1]!],
  ])("prints a definition %s", async (_, id) => {
    const { code, stdout } = await call(get, on(id()));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sid: "alpha", hash: hashes[1] });
  });

  test("asks for a hash when several match", async () => {
    const { code, stderr } = await call(get, on("twin"));
    expect(code).toBe(1);
    for (const hash of hashes.slice(2)) expect(stderr).toContain(hash);
  });

  test("suggests a similar sid", async () => {
    const { code, stderr } = await call(get, on("alhpa"));
    expect(code).toBe(1);
    expect(stderr).toContain('did you mean "alpha"?');
  });

  test("names the folder and the release of the embedded Engine, not its port", async () => {
    const empty = mkdtempSync(join(ROOT, "empty-"));
    const { code, stderr } = await inFolder(empty, () => call(get, ["alpha", "--local", "--engine-version", "0.16"]));
    expect(code).toBe(1);
    expect(stderr).toBe(
      'mesg-compile get: no service or process "alpha" in .mesg (Engine 0.16)\n' +
        "  hint: run mesg-compile list --local to see all services, with --processes all processes; for another release add --engine-version\n",
    );
  });

  test.each(["0.11", "0.16", "0.20", "0.26"])(
    "reports a hash that Engine %s does not have as its sid",
    async (release) => {
      const empty = mkdtempSync(join(ROOT, "empty-"));
      for (const command of [get, remove]) {
        if (command === remove && release === "0.26") continue;
        const args = [hashes[1]!, "--local", "--engine-version", release];
        const { code, stderr } = await inFolder(empty, () => call(command, args));
        expect(code).toBe(1);
        expect(stderr).toContain(`"${hashes[1]}" in .mesg (Engine ${release})\n  hint: run mesg-compile list --local`);
      }
    },
  );

  test("names the releases whose folder has what the chosen one lacks", async () => {
    const home = mkdtempSync(join(ROOT, "home-"));
    const folder = service("moved");
    const hint = "  hint: .mesg has it for Engine 0.12 and 0.16: use --engine-version 0.16\n";
    await inFolder(home, async () => {
      for (const release of ["0.12", "0.16"]) await call(deploy, [folder, "--local", "--engine-version", release]);
      const [{ hash }] = JSON.parse((await call(list, ["--local", "--engine-version", "0.16", "--json"])).stdout);
      const bySid = await call(get, ["moved", "--local"]);
      expect(bySid).toMatchObject({ code: 1, stderr: expect.stringContaining(hint) });
      const byHash = await call(get, [hash, "--local"]);
      expect(byHash).toMatchObject({
        code: 1,
        stderr: expect.stringContaining("Engine 0.16: use --engine-version 0.16"),
      });
    });
  });

  test("needs an Engine", async () => {
    expect(await call(get, ["alpha"])).toMatchObject({ code: 2, stderr: expect.stringContaining("found neither") });
  });
});

describe("delete", () => {
  const isThere = async (sid: string) => (await call(get, on(sid))).code === 0;

  test("asks before it deletes", async () => {
    const questions: string[] = [];
    const answering = (answer: string) => async (question: string) => {
      questions.push(question);
      return answer;
    };
    const no = await call(remove, on("beta"), { ask: answering("") });
    expect(no).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("nothing was deleted") });
    expect(await isThere("beta")).toBe(true);
    const yes = await call(remove, on("beta"), { ask: answering("y") });
    expect(yes).toMatchObject({ code: 0, stdout: `deleted beta (${hashes[0]})\n` });
    expect(questions[0]).toBe(`Delete beta (${hashes[0]}) from ${engine.address}? [y/N] `);
    expect(await isThere("beta")).toBe(false);
  });

  test("needs --yes without a terminal", async () => {
    const { code, stderr } = await call(remove, on("alpha"));
    expect(code).toBe(2);
    expect(stderr).toContain("add --yes");
    expect(await isThere("alpha")).toBe(true);
    const answer = await call(remove, on("alpha", "--yes", "--json"));
    expect(JSON.parse(answer.stdout)).toMatchObject({ status: "deleted", sid: "alpha", hash: hashes[1] });
  });

  test("names the releases that cannot delete before it asks", async () => {
    const ask = async () => {
      throw new Error("unexpected question");
    };
    const empty = mkdtempSync(join(ROOT, "empty-"));
    const either = await inFolder(empty, () => call(remove, ["x", "--local", "--engine-version", "0.26"], { ask }));
    expect([either.code, either.stderr]).toEqual([2, expect.stringContaining("cannot delete services or processes\n")]);
  });
});

test("list, get and diff --against reach Engine 0.26 and ignore missing prices of a mesg.yml", async () => {
  const folder = service("priced");
  const priced = join(ROOT, "priced-data");
  mkdirSync(priced);
  const price = "perCall=7,perSec=0,perKB=1";
  await inFolder(priced, () => call(deploy, [folder, "--local", "--engine-version", "0.26", "--price", price]));
  const listed = await inFolder(priced, () => call(list, ["--local", "--engine-version", "0.26"]));
  expect(listed).toMatchObject({
    code: 0,
    stderr: "1 service in .mesg (Engine 0.26); --processes lists the processes\n",
  });
  const got = await inFolder(priced, () => call(get, ["priced", "--local", "--engine-version", "0.26"]));
  expect(JSON.parse(got.stdout)).toMatchObject({ tasks: [{ key: "go", price: { perCall: "7" } }] });
  const latest = await startLocalEngine({ folder: join(priced, ".mesg"), release: "0.26" });
  try {
    const same = await call(diff, ["--against", latest.endpoint, folder]);
    expect(same).toMatchObject({ code: 0, stdout: "no changes\n" });
    writeFileSync(join(folder, "mesg.yml"), "name: priced\nsid: priced\ntasks: {went: {}}\n");
    const renamed = await call(diff, ["--against", latest.endpoint, folder, "--json"]);
    expect(renamed.code).toBe(1);
    expect(JSON.parse(renamed.stdout).summary.breaking).toBe(1);
  } finally {
    await latest.close(0);
  }
});
