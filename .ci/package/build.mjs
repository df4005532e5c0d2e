// Builds the library of the npm package into lib/: ES modules and their types, for Node, Deno, TypeScript and bundlers. npm
// runs this before it packs. The package's command line is the committed dist/cli.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readBuiltFrom, sourcesHash } from "../built-from.mjs";

const run = promisify(execFile);
const OUT = "lib";
/** The file that loads ipfs-http-client, and the bundle of that client next to it. */
const CLIENT_USER = join(OUT, "ipfs", "kubo", "kubo-client.js");
const CLIENT = "ipfs-http-client.js";

if ((await readBuiltFrom("dist")) !== (await sourcesHash()))
  throw new Error("dist is not built from these sources: run npm run build, then pack again");
await rm(OUT, { recursive: true, force: true });
await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", ".ci/package/tsconfig.json"]);
await copyGenerated();
await nameJavaScript();
await nameNodeTypes();
await bundleClient();

/** Copies generated JavaScript modules, which tsc does not emit. */
async function copyGenerated() {
  for (const path of await filesIn("src")) {
    if (/\.js$|\.d\.ts$/.test(path)) await cp(join("src", path), join(OUT, path));
  }
}

/** Rewrites `./x.ts` to `./x.js` in types; tsc does that only in code. */
async function nameJavaScript() {
  for (const path of await filesIn(OUT)) {
    if (!path.endsWith(".d.ts")) continue;
    const text = await readFile(join(OUT, path), "utf8");
    await writeFile(join(OUT, path), text.replaceAll(/((?:from|import\() ?"\.[^"]*)\.ts"/g, '$1.js"'));
  }
}

/** The types use Node's. @types/node comes with @grpc/grpc-js, but TypeScript 6 loads only types that are named. */
async function nameNodeTypes() {
  for (const path of ["mod.d.ts", "marketplace/mod.d.ts"].map((name) => join(OUT, name))) {
    await writeFile(path, `/// <reference types="node" />\n${await readFile(path, "utf8")}`);
  }
}

/**
 * Bundles ipfs-http-client with this project's fetch. Overrides in package.json apply to this repository only: other
 * projects would get the fetch that ipfs-http-client names, which sends credentials along with redirects.
 */
async function bundleClient() {
  const folder = await mkdtemp(join(tmpdir(), "library-"));
  try {
    const entry = ".build/ipfs-http-client.mjs";
    await mkdir(".build", { recursive: true });
    await writeFile(entry, 'export { CID, create } from "ipfs-http-client";\n');
    const ncc = ["node_modules/@vercel/ncc/dist/ncc/cli.js", "build", entry, "-o", folder, "--no-cache"];
    await run(process.execPath, [...ncc, "--license", "licenses.txt"]);
    await cp(join(folder, "index.mjs"), join(OUT, "ipfs", "kubo", CLIENT));
    await cp(join(folder, "licenses.txt"), join(OUT, "ipfs", "kubo", "licenses.txt"));
  } finally {
    await rm(folder, { recursive: true });
  }
  const text = await readFile(CLIENT_USER, "utf8");
  const [before, after, ...more] = text.split('import("ipfs-http-client")');
  if (after === undefined || more.length > 0)
    throw new Error(`${CLIENT_USER}: expected one import of ipfs-http-client`);
  await writeFile(CLIENT_USER, `${before}import("./${CLIENT}")${after}`);
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name).slice(folder.length + 1));
}
