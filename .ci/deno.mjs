// Runs every script under Deno with the permissions in its first line, and type-checks the sources with Deno.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
/** A script that never ends fails. Deno cannot stop a loop at SIGTERM. */
const run = (file, args, options) => execute(file, args, { timeout: 120_000, killSignal: "SIGKILL", ...options });
const DENO = join("node_modules", ".bin", process.platform === "win32" ? "deno.cmd" : "deno");
const SHELL = process.platform === "win32";
const FOLDER = "src/scripts";
let failed = 0;

/** Returns the arguments that a script's shebang passes to Deno. */
async function shebangOf(script) {
  const [first] = (await readFile(script, "utf8")).split("\n", 1);
  const match = /^#!\/usr\/bin\/env -S deno run(( --allow-[a-z]+(=\S+)?)*)$/.exec(first);
  if (match === null)
    throw new Error(`${script}: expected a shebang for deno run with its permissions, found ${first}`);
  return match[1].trim().split(" ").filter(Boolean);
}

async function check(name, action) {
  try {
    await action();
    console.log(`ok     ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED ${name}\n${error.stderr ?? ""}${error.message}`);
  }
}

const found = (await readdir(FOLDER, { recursive: true })).filter((file) => file.endsWith(".ts"));
const paths = found.map((file) => `${FOLDER}/${file.replaceAll("\\", "/")}`).sort();
/** The scripts that can be run; other files are imported by them. */
const scripts = [];
for (const path of paths) if ((await readFile(path, "utf8")).startsWith("#!")) scripts.push(path);
await check("deno check", () => run(DENO, ["check", "src/cli.ts", ...scripts], { shell: SHELL }));
for (const script of scripts) {
  await check(`${script} --help`, async () => {
    const { stdout } = await run(DENO, ["run", "--no-prompt", ...(await shebangOf(script)), script, "--help"], {
      shell: SHELL,
    });
    if (!stdout.startsWith("Usage: mesg-compile "))
      throw new Error(`expected a help text, found ${stdout.slice(0, 80)}`);
  });
}
const { cases, refusals } = await import("../test/deno/cases.mjs");
for (const { script, args, stdout: expected, cwd } of cases) {
  await check(`${script} ${args.join(" ")}`, async () => {
    const deno = [
      "run",
      "--no-prompt",
      ...(await shebangOf(script)),
      resolve(script),
      ...args.map((it) => (cwd !== undefined && existsSync(it) ? resolve(it) : it)),
    ];
    const { stdout } = await run(resolve(DENO), deno, { shell: SHELL, cwd });
    if (!expected.test(stdout)) throw new Error(`expected ${expected}, found ${stdout.slice(0, 300)}`);
  });
}
for (const { script, args, without, stderr: expected } of refusals) {
  await check(`${script} without ${without}`, async () => {
    const permissions = (await shebangOf(script)).filter((permission) => permission !== without);
    const { stderr } = await run(DENO, ["run", "--no-prompt", ...permissions, script, ...args], { shell: SHELL }).then(
      () => Promise.reject(new Error("expected it to fail")),
      (error) => error,
    );
    if (!expected.test(stderr)) throw new Error(`expected ${expected}, found ${stderr}`);
  });
}
const { serveOverTls } = await import("../test/deno/serve-tls.mjs");
await check("src/scripts/serve.ts over TLS", async () => {
  const script = "src/scripts/serve.ts";
  await serveOverTls([
    resolve("node_modules", "deno", "bin.cjs"),
    "run",
    "--no-prompt",
    ...(await shebangOf(script)),
    script,
  ]);
});
console.log(`${scripts.length + cases.length + refusals.length + 2 - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
