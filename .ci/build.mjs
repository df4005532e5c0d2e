// Builds both bundles of the project into the given folder: FOLDER/cli and FOLDER/action. Empties the folder first, because
// ncc leaves chunks of older builds behind.
import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { builtFrom, sourcesHash } from "./built-from.mjs";
import { quickChunk } from "./quick-chunk.mjs";

const run = promisify(execFile);
const BUNDLES = { cli: "src/cli.ts", action: "src/action.ts" };

/** Builds every bundle into `folder` and runs it once, to prove that it loads. */
export async function build(folder) {
  await rm(folder, { recursive: true, force: true });
  const { name, text } = builtFrom(await sourcesHash());
  await Promise.all(Object.entries(BUNDLES).map(([name, entry]) => bundle(entry, join(folder, name))));
  await run(process.execPath, [join(folder, "cli", "index.js"), "--help"]);
  await failsOutsideJob(join(folder, "action", "index.js"));
  await writeFile(join(folder, name), text);
}

async function bundle(entry, out) {
  const ncc = ["node_modules/@vercel/ncc/dist/ncc/cli.js", "build", entry, "-o", out, "--no-cache"];
  await run(process.execPath, [...ncc, "--license", "licenses.txt"]);
  // ncc copies these folders of grpc-js as assets: protos of channelz and xDS, which are not used here.
  for (const found of await readdir(out, { withFileTypes: true })) {
    const path = join(out, found.name);
    if (found.isDirectory()) await rm(path, { recursive: true });
    else if (found.name.endsWith(".js")) await writeFile(path, quickChunk(await readFile(path, "utf8")));
  }
}

/** Outside of a job the action has nothing to work on: it must fail with an error command that a runner shows. */
async function failsOutsideJob(bundle) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(GITHUB|INPUT|RUNNER|ACTIONS)_/.test(name));
  const { code, stdout } = await run(process.execPath, [bundle], { env: Object.fromEntries(kept) }).then(
    (finished) => ({ code: 0, ...finished }),
    (error) => error,
  );
  if (code === 1 && /^::error::.*job of GitHub Actions/m.test(stdout)) return;
  throw new Error(`${bundle}: expected it to refuse to run outside of a job, found exit ${code}: ${stdout}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === undefined) throw new Error("expected the folder to build into");
  await build(process.argv[2]);
  console.log(`built ${process.argv[2]}`);
}
