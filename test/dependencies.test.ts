import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI } from "./cli.ts";

const run = promisify(execFile);
const read = async (path: string) => JSON.parse(await readFile(path, "utf8"));

test("docs/dependencies.md explains every production dependency", async () => {
  const page = await readFile("docs/dependencies.md", "utf8");
  const { dependencies } = await read("package.json");
  const missing = Object.keys(dependencies).filter((name) => !page.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});

test("no production dependency has an install script", async () => {
  const { packages } = (await read("package-lock.json")) as {
    packages: Record<string, { hasInstallScript?: boolean; dev?: boolean }>;
  };
  const scripted = Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);
  expect(scripted.map(([path]) => path)).toEqual([]);
});

describe("without its large chunks, the command line", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "light-"));
    await cp(dirname(CLI), folder, { recursive: true });
    const large: string[] = [];
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if (name !== "index.js" && (await stat(path)).size > 250_000) large.push(path);
    }
    const texts = await Promise.all(large.map((path) => readFile(path, "utf8")));
    expect(texts.some((text) => text.includes("ipfs-http-client"))).toBe(true);
    await Promise.all(large.map((path) => rm(path)));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ["compile", "examples/greeter"],
    ["validate", "examples/greeter"],
    ["hash", "examples/greeter"],
    ["diff", "examples/greeter", "examples/mailer", "--fail-on", "never"],
  ])("runs %s", async (...args) => {
    const { stdout, stderr } = await run(process.execPath, [join(folder, "index.js"), ...args]);
    expect(stdout + stderr).not.toBe("");
  });
});
