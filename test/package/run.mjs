// Packs the package, installs it into empty folders as users do, and uses it there: npm run test:package. Needs dist to be
// built from the sources (npm run build). PACKAGE_NODES="20 22 24" names further Node versions.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const SHELL = process.platform === "win32";
const MAX_BYTES = 3_000_000;
const FILES =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/cli\/[^/]+|schema\/\w+\.schema\.json|lib\/.+\.(js|d\.ts|txt))$/;
const TSC = resolve("node_modules/typescript/bin/tsc");
const DENO = resolve("node_modules/deno/bin.cjs");
const NODES = (process.env.PACKAGE_NODES ?? "").split(/[ ,]+/).filter(Boolean);

/** Programs that are scripts on Windows: npm, npx and what npm installs. */
const shell = (program) => SHELL && program !== process.execPath;
const run = async (program, args, cwd = ".") => {
  const running = promisify(execFile)(program, args, { cwd, shell: shell(program), maxBuffer: 1 << 26 });
  const { stdout } = await running.catch((error) => {
    throw new Error(`${program} ${args.join(" ")}: ${error.message}\n${error.stdout}`);
  });
  return stdout;
};
const passed = (what) => console.log(`ok  ${what}`);

const root = await mkdtemp(join(tmpdir(), "package-"));
try {
  const [packed] = JSON.parse(await run("npm", ["pack", "--json", "--pack-destination", root]));
  const strangers = packed.files.map(({ path }) => path).filter((path) => !FILES.test(path));
  assert.deepEqual(strangers, [], "files that do not belong into the package");
  assert.ok(packed.size < MAX_BYTES, `expected at most ${MAX_BYTES} bytes, found ${packed.size}`);
  passed(`npm pack: ${packed.files.length} files, ${packed.size} bytes`);
  const tarball = join(root, packed.filename);

  const project = join(root, "project");
  await mkdir(project);
  await writeFile(join(project, "package.json"), '{ "name": "project", "private": true, "type": "module" }\n');
  await cp("examples/greeter", join(project, "greeter"), { recursive: true });
  await cp("test/package/program.ts", join(project, "program.ts"));
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", tarball], project);
  const { packages } = JSON.parse(await readFile(join(project, "package-lock.json"), "utf8"));
  const scripted = Object.keys(packages).filter((path) => packages[path].hasInstallScript);
  // @grpc/proto-loader depends on protobufjs 7, whose script prints advice on version ranges.
  assert.deepEqual(
    scripted.filter((path) => !/proto-loader\/node_modules\/protobufjs$/.test(path)),
    [],
  );
  passed("npm install into an empty folder, without install scripts");

  for (const resolution of ["bundler", "nodenext"]) {
    await writeFile(join(project, "tsconfig.json"), JSON.stringify(tsconfig(resolution)));
    await run(process.execPath, [TSC, "-p", "."], project);
    passed(`TypeScript with module resolution ${resolution}, strict, skipLibCheck off`);
  }

  const hashes = new Set();
  const use = async (name, program, args) => {
    const hash = (await run(program, [...args, "program.js"], project)).trim();
    assert.match(hash, /^[1-9A-HJ-NP-Za-km-z]{43,44}$/);
    hashes.add(hash);
    passed(`${name} compiles, hashes and diffs`);
  };
  await use(`Node ${process.versions.node}`, process.execPath, []);
  for (const node of NODES) await use(`Node ${node}`, "npx", ["-y", "-p", `node@${node}`, "node"]);
  await use("Deno", process.execPath, [DENO, "run", "--no-prompt", "--allow-all", "--node-modules-dir=manual"]);
  await run(process.execPath, [DENO, "check", "--node-modules-dir=manual", "program.ts"], project);
  passed("Deno checks the types");

  await run("npm", ["install", "--global", "--no-audit", "--no-fund", "--prefix", join(root, "global"), tarball]);
  const command = join(root, "global", SHELL ? "mesg-compile.cmd" : "bin/mesg-compile");
  assert.equal((await run(command, ["--version"])).trim(), packed.version);
  hashes.add((await run(command, ["hash", join(project, "greeter")])).trim());
  assert.match(await run(command, ["compile", "greeter"], project), /"name": "Greeter"/);
  passed("npm install --global gives mesg-compile");
  assert.equal(hashes.size, 1, `expected one hash, found ${[...hashes]}`);
} finally {
  await rm(root, { recursive: true, force: true });
}

function tsconfig(moduleResolution) {
  return {
    compilerOptions: {
      target: "es2023",
      module: moduleResolution === "bundler" ? "esnext" : "nodenext",
      moduleResolution,
      resolveJsonModule: true,
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
    },
    files: ["program.ts"],
  };
}
