// Clones one commit in two ways and compiles it with several runtimes: the archive, its id and every hash must be equal.
// Downloads another version of Node, so it is not part of the tests: npm run check:reproducible
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { cloneTwice, makeOrigin } from "../test/source/clones.mjs";
import { provideBundles } from "./provide.mjs";

const run = promisify(execFile);
const OTHER_NODE = "24.21.0";
const CLI = resolve(await provideBundles());
const SHELL = process.platform === "win32";
const DENO = resolve("node_modules", ".bin", SHELL ? "deno.cmd" : "deno");
const PERMISSIONS = ["--allow-read", "--allow-write", "--allow-env", "--allow-run", "--allow-sys"];

/** How each runtime runs a command: the bundle under Node, the sources under Deno. */
const RUNTIMES = {
  [`Node ${process.versions.node}`]: (name, args) => [process.execPath, [CLI, name, ...args]],
  [`Node ${OTHER_NODE}`]: (name, args) => ["npx", ["-y", "-p", `node@${OTHER_NODE}`, "node", CLI, name, ...args]],
  Deno: (name, args) => [
    DENO,
    ["run", "--no-prompt", ...PERMISSIONS, resolve("src", "scripts", `${name}.ts`), ...args],
  ],
};

const root = mkdtempSync(join(tmpdir(), "reproduce-"));
try {
  const [origin, first, second] = ["origin", "first", "second"].map((name) => join(root, name));
  makeOrigin(origin, "examples/greeter");
  cloneTwice(origin, first, second);
  const results = new Set();
  for (const [runtime, command] of Object.entries(RUNTIMES)) {
    const runs = (await run(...command("compile", ["--help"]), { shell: SHELL })).stdout.startsWith("Usage:");
    if (!runs) throw new Error(`${runtime} does not run`);
    for (const folder of [first, second]) {
      const [tar, car] = [join(root, "source.tar"), join(root, "source.car")];
      const compiled = await run(...command("compile", [folder, "--tar", tar, "--car", car]), { shell: SHELL });
      const hashed = await run(...command("hash", [folder, "--format", "json"]), { shell: SHELL });
      if (compiled.stderr + hashed.stderr !== "") console.log(compiled.stderr + hashed.stderr);
      const parts = [readFileSync(tar), readFileSync(car), compiled.stdout, hashed.stdout];
      const digests = parts.map((part) => createHash("sha256").update(part).digest("hex").slice(0, 16));
      results.add(digests.join(" "));
      const { source } = JSON.parse(compiled.stdout);
      console.log(`${runtime.padEnd(14)} ${folder === first ? "first " : "second"} ${source} ${digests.join(" ")}`);
    }
  }
  console.log(results.size === 1 ? "all the same" : `FAILED: ${results.size} different results`);
  process.exitCode = results.size === 1 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
