import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI } from "./cli.ts";

const run = promisify(execFile);
const read = async (path: string) => JSON.parse(await readFile(path, "utf8"));

/** Packages that the files of a folder import, except Node's own, and the importing file of each. */
async function importedBy(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!/(?<!\.d)\.[jt]s$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const code = (await readFile(path, "utf8")).replaceAll(/^ *\*.*/gm, "");
    const imports = code.matchAll(/\b(?:from |import\()"((?:@[^"/]+\/)?[^"./][^"/]*)/g);
    for (const [, name] of imports) if (!name!.startsWith("node:")) found.set(name!, path);
  }
  return found;
}

const imported = await importedBy("src");
const { dependencies, exports } = await read("package.json");

test("finds the packages that the sources import", () => {
  expect([...imported.keys()]).toEqual(expect.arrayContaining(["@actions/core", "@grpc/grpc-js", "viem"]));
});

test("finds an explanation in docs/dependencies.md for every package that is imported or installed", async () => {
  const page = await readFile("docs/dependencies.md", "utf8");
  const names = [...imported.keys(), ...Object.keys(dependencies)];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("ships no package with an install script", async () => {
  const { packages } = (await read("package-lock.json")) as { packages: Record<string, Locked> };
  const shipped = new Set<string>();
  const visit = (name: string, from: string) => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
      const path = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
      if (packages[path] === undefined && at !== "") continue;
      if (packages[path] === undefined || shipped.has(path)) return;
      shipped.add(path);
      for (const next of Object.keys(packages[path].dependencies ?? {})) visit(next, path);
      return;
    }
  };
  for (const name of [...imported.keys(), ...Object.keys(dependencies)]) visit(name, "");
  expect(shipped.size).toBeGreaterThan(50);
  expect([...shipped].filter((path) => packages[path]!.hasInstallScript)).toEqual([]);
});

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

describe("package", () => {
  test("has what the library imports among its dependencies, or bundles it", () => {
    const programs = /^src\/(?:github|command|scripts|action\.ts|cli\.ts)/;
    const library = [...imported].filter(([, path]) => !programs.test(path.replaceAll("\\", "/")));
    const missing = library.map(([name]) => name).filter((name) => dependencies[name] === undefined);
    expect(missing).toEqual(["ipfs-http-client"]);
  });

  test("has only dependencies from a registry", () => {
    expect(Object.values(dependencies)).toEqual(Object.values(dependencies).map(() => expect.stringMatching(/^\d/)));
  });

  test("exports modules that the library is built from", async () => {
    const { files } = await read(".ci/package/tsconfig.json");
    const modules = Object.values(exports).flatMap((it) => (typeof it === "object" ? [it as { default: string }] : []));
    const sources = modules.map((it) => it.default.replace("./lib/", "../../src/").replace(/\.js$/, ".ts"));
    expect(sources).toEqual(files);
  });
});

describe("command line without its large chunks", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "light-"));
    await cp(dirname(CLI), folder, { recursive: true });
    const large: string[] = [];
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      if (name !== "index.js" && (await stat(path)).size > 400_000) large.push(path);
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
