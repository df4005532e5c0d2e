import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { command as compile } from "../../../src/scripts/compile.ts";
import { command as init } from "../../../src/scripts/project/init.ts";
import { command as validate } from "../../../src/scripts/validate.ts";
import { call, inFolder } from "../../command/call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "init-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

describe("init", () => {
  test.each([
    ["greeter", [], "greeter"],
    ["Größe & Co", [], "gro-e-co"],
    ["named", ["--name", "Mail sender"], "mail-sender"],
    ["own", ["--sid", "acme.mail"], "acme.mail"],
    ["---", [], "service"],
    ["2048", [], "service-2048"],
    [`${"a".repeat(49)} b`, [], "a".repeat(49)],
    ["été à Noël", [], "ete-a-noel"],
  ])("writes a service that compiles: %s %j", async (folder, args, sid) => {
    const written = await call(init, [join(ROOT, folder), ...args, "--json"]);
    expect(written.code).toBe(0);
    expect(
      JSON.parse(written.stdout).files.map(({ path }: { path: string }) =>
        path.slice(ROOT.length + 1 + folder.length + 1),
      ),
    ).toEqual(["mesg.yml", "Dockerfile", ".mesgignore"]);
    const { code, stdout } = await call(compile, [join(ROOT, folder)]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sid });
    const found = await call(validate, [join(ROOT, folder), "--json"]);
    expect(JSON.parse(found.stdout)).toEqual([]);
    expect(read(`${folder}/mesg.yml`)).toMatch(/^# yaml-language-server: \$schema=https:\/\/.*mesg\.schema\.json\n/);
  });

  test("keeps existing files, and says so", async () => {
    mkdirSync(join(ROOT, "old"));
    writeFileSync(join(ROOT, "old", "mesg.yml"), "mine");
    symlinkSync(join(ROOT, "nowhere"), join(ROOT, "old", "Dockerfile"));
    const { code, stdout } = await call(init, [join(ROOT, "old")]);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `left   ${ROOT}/old/mesg.yml: it exists\nleft   ${ROOT}/old/Dockerfile: it exists\nwrote  ${ROOT}/old/.mesgignore\n`,
    );
    expect(read("old/mesg.yml")).toBe("mine");
    expect(() => read("nowhere")).toThrow("ENOENT");
  });

  test("writes a workflow at the root of a repository, or on request", async () => {
    mkdirSync(join(ROOT, "clone", ".git"), { recursive: true });
    await call(init, [join(ROOT, "clone")]);
    expect(read("clone/.github/workflows/mesg.yml")).toBe(readFileSync("examples/workflows/pull-request.yml", "utf8"));
    const { stdout } = await call(init, [join(ROOT, "clone", "service")]);
    expect(stdout).not.toContain("workflow");
    rmSync(join(ROOT, "clone", ".github"), { recursive: true });
    await call(init, [join(ROOT, "clone", "other"), "--workflow"]);
    expect(read("clone/.github/workflows/mesg.yml")).toContain("pull_request");
  });

  test("does not follow a symlink out of the folder", async () => {
    mkdirSync(join(ROOT, "evil", ".git"), { recursive: true });
    mkdirSync(join(ROOT, "outside"));
    symlinkSync(join(ROOT, "outside"), join(ROOT, "evil", ".github"));
    const { code } = await call(init, [join(ROOT, "evil")]);
    expect(code).not.toBe(0);
    expect(() => read("outside/workflows/mesg.yml")).toThrow("ENOENT");
  });

  test.each([[["--sid", "Not A Sid!"]], [["--name", "é"]]])(
    "rejects %j, which no Engine accepts, as wrong usage",
    async (args) => {
      const { code, stderr } = await call(init, [join(ROOT, "bad"), ...args]);
      expect(code).toBe(2);
      expect(stderr).toContain("set another --name or --sid");
      expect(() => read("bad/mesg.yml")).toThrow("ENOENT");
    },
  );
});

describe("init --process", () => {
  test("links two services in a valid process", async () => {
    const root = join(ROOT, "flow");
    await call(init, [join(root, "a")]);
    await call(init, [join(root, "b")]);
    const { code } = await inFolder(root, () => call(init, ["--process", "links"]));
    expect(code).toBe(0);
    expect(read("flow/links/process.yml")).toContain("../a");
    const found = await inFolder(root, () =>
      call(validate, ["links/process.yml", "--json", "--services", "a", "--services", "b"]),
    );
    expect(JSON.parse(found.stdout).filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
  });

  test("uses the service of the folder, and suggests checking the process file next", async () => {
    const root = join(ROOT, "beside");
    await call(init, [root]);
    const { code, stderr } = await inFolder(root, () => call(init, ["--process"]));
    expect([code, stderr]).toEqual([0, "next: mesg-compile validate process.yml\n"]);
    expect(read("beside/process.yml")).toContain("src: .\n");
  });

  test("leaves out invalid services nearby, and says how to check one that must be used", async () => {
    const root = join(ROOT, "partly");
    for (const name of ["a", "b", "c"]) await call(init, [join(root, name)]);
    writeFileSync(join(root, "a/mesg.yml"), "nam: a\n");
    expect((await inFolder(root, () => call(init, ["--process", "links"]))).code).toBe(0);
    expect(read("partly/links/process.yml")).toMatch(/\.\.\/b[\s\S]*\.\.\/c/);
    const expected = [1, expect.stringMatching(/a\/mesg\.yml is not a valid service\n.*mesg-compile validate a shows/)];
    const named = await inFolder(root, () => call(init, ["--process", "named", "--services", "a"]));
    expect([named.code, named.stderr]).toEqual(expected);
    for (const name of ["b", "c"]) rmSync(join(root, name), { recursive: true });
    const alone = await inFolder(root, () => call(init, ["--process", "alone"]));
    expect([alone.code, alone.stderr]).toEqual(expected);
  });

  test("rejects a file in place of a folder", async () => {
    const root = join(ROOT, "flow");
    for (const args of [["links/process.yml"], ["--process", "links/process.yml"]]) {
      const { code, stderr } = await inFolder(root, () => call(init, args));
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('expected a folder, found a file at "links/process.yml"'),
      ]);
    }
  });

  test("needs a service", async () => {
    const { code, stderr } = await call(init, [
      join(ROOT, "none"),
      "--process",
      "--services",
      "a",
      "--services",
      "b",
      "--services",
      "c",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("expected one or two services");
  });
});

test("quotes only what needs quotes, and shows the next command in shell syntax", async () => {
  await inFolder(ROOT, async () => {
    await call(init, ["flows/first"]);
    await call(init, ["flows/second one", "--name", "Second: one"]);
    expect(read("flows/first/mesg.yml")).toContain("\nname: first\nsid: first\n");
    expect(read("flows/second one/mesg.yml")).toContain('\nname: "Second: one"\n');
    const services = ["--services", "flows/first", "--services", "flows/second one"];
    const { stderr } = await call(init, ["--process", "flows/a flow", ...services]);
    expect(stderr).toBe("next: mesg-compile validate 'flows/a flow/process.yml'\n");
    const text = read("flows/a flow/process.yml");
    expect(text.match(/(?:name|src|\w*Key): .*/g)).toEqual([
      "name: a flow",
      "src: ../first",
      "eventKey: greeted",
      "src: ../second one",
      "taskKey: greet",
    ]);
    expect(await call(validate, ["flows/a flow", ...services])).toMatchObject({ code: 0, stdout: "" });
  });
});
