// Deploys over TLS to the embedded Engine under Deno, with and without the client certificate that it requires.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const pem = (name) => `test/fixtures/tls/${name}.pem`;

/** @param deno The arguments of Node that run the script under Deno. */
export async function serveOverTls(deno) {
  const folder = mkdtempSync(join(tmpdir(), "deno-tls-"));
  // gRPC reads CAs from this file. The server must not send their names to clients: so many do not fit a message.
  const roots = join(folder, "roots.pem");
  writeFileSync(roots, readFileSync(pem("ca"), "utf8").repeat(500));
  const options = [
    "--listen",
    "127.0.0.1:0",
    "--data",
    folder,
    "--tls-cert",
    pem("server"),
    "--tls-key",
    pem("server.key"),
  ];
  try {
    for (const client of [undefined, "client"]) {
      const ca = client === undefined ? [] : ["--tls-client-ca", pem("ca")];
      const server = spawn(process.execPath, [...deno, ...options, ...ca], {
        env: { ...process.env, GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: roots },
        stdio: ["ignore", "pipe", "inherit"],
        // A process group, since Deno's program from npm starts another one.
        detached: process.platform !== "win32",
      });
      try {
        const line = await new Promise((resolve) => createInterface(server.stdout).once("line", resolve));
        const port = /:(\d+)$/.exec(line)[1];
        const without = await list(port, []);
        if ((without.code === 0) === (client !== undefined))
          throw new Error(`without a certificate: ${without.stderr}`);
        const certificate = ["--engine-cert", pem("client"), "--engine-key", pem("client.key")];
        const { code, stderr } = await list(port, certificate);
        if (code !== 0) throw new Error(`with a certificate: ${stderr}`);
      } finally {
        if (process.platform === "win32") server.kill();
        else process.kill(-server.pid, "SIGKILL");
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function list(port, options) {
  const args = [
    "list",
    "--endpoint",
    `https://localhost:${port}`,
    "--engine-version",
    "0.11",
    "--engine-ca",
    pem("ca"),
  ];
  return await promisify(execFile)(process.execPath, ["dist/cli/index.js", ...args, ...options], {
    timeout: 60_000,
  }).then(
    () => ({ code: 0, stderr: "" }),
    ({ code, stderr }) => ({ code, stderr }),
  );
}
