// Starts an IPFS node: offline, with a repository of its own, on free ports. It is a Kubo that is built here, or the js-ipfs
// of this folder.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildKubo, builtKubo, KUBO } from "./kubo.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const NODE = join(HERE, "node_modules", "ipfs", "src", "cli.js");

/**
 * Starts a node: Kubo if it is built or can be, otherwise js-ipfs.
 *
 * @param options.kind `kubo` or `js-ipfs` selects one; `built` selects Kubo only if it is already built.
 * @returns its addresses, its kind, and a function that stops it.
 */
export async function startNode({ kind = process.env.IPFS_NODE } = {}) {
  if (kind !== "js-ipfs") {
    const kubo = kind === "built" ? builtKubo() : await buildKubo();
    if (kubo !== undefined) return await start({ name: `Kubo ${KUBO}`, command: [kubo], env: {} });
    if (kind === "kubo") throw new Error("there is no Kubo: install Go");
  }
  if (!existsSync(NODE)) await install();
  const env = { NODE_OPTIONS: `--require=${join(HERE, "polyfill.cjs")}` };
  return await start({ name: "js-ipfs", command: [process.execPath, NODE], env });
}

async function start({ name, command: [command, ...first], env: more }) {
  const repository = await mkdtemp(join(tmpdir(), "ipfs-node-"));
  const env = { ...process.env, IPFS_PATH: repository, ...more };
  await finished(spawn(command, [...first, "init", "--profile", "test"], { env, stdio: "ignore" }));
  const [api, gateway] = [await freePort(), await freePort()];
  const config = join(repository, "config");
  const settings = JSON.parse(await readFile(config, "utf8"));
  settings.Addresses.API = `/ip4/127.0.0.1/tcp/${api}`;
  settings.Addresses.Gateway = `/ip4/127.0.0.1/tcp/${gateway}`;
  settings.Addresses.Swarm = [];
  await writeFile(config, JSON.stringify(settings));
  const daemon = spawn(command, [...first, "daemon", "--offline"], { env, stdio: ["ignore", "pipe", "inherit"] });
  daemon.stdout.resume();
  const node = {
    name,
    api: `http://127.0.0.1:${api}`,
    gateway: `http://127.0.0.1:${gateway}`,
    async stop() {
      const gone = new Promise((resolve) => daemon.once("exit", resolve));
      if (daemon.exitCode === null) daemon.kill("SIGKILL");
      else return;
      await gone;
      await rm(repository, { recursive: true, force: true });
    },
  };
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`${node.api}/api/v0/version`, { method: "POST" }).catch(() => undefined);
    if (answer?.ok) return node;
    if (daemon.exitCode !== null || attempt > 300) {
      await node.stop();
      throw new Error("the IPFS node did not start");
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Installs the node from the lockfile of this folder, once: about 290 MB. */
async function install() {
  const shell = process.platform === "win32";
  await finished(spawn("npm", ["ci", "--no-fund"], { cwd: HERE, stdio: "inherit", shell }));
}

function finished(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${child.spawnargs.join(" ")} ended with ${code}`));
    });
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
