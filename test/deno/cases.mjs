// What each script must print under Deno for real files.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const definition = "test/fixtures/definitions/minimal.json";
const folder = mkdtempSync(join(tmpdir(), "deno-"));

/** A service with files of sizes around which reading changes. */
const sizes = mkdtempSync(join(tmpdir(), "deno-sizes-"));
for (const file of ["Dockerfile", "mesg.yml"]) copyFileSync(join("examples/greeter", file), join(sizes, file));
for (const size of [0, 1, 16_384, 16_385, 262_143, 262_144, 262_145, 1_000_000, 5_000_000]) {
  const bytes = Buffer.alloc(size, createHash("sha256").update(`${size}`).digest());
  writeFileSync(join(sizes, `file-${size}`), bytes);
}
/** The hash under Node. */
const sizesHash = execFileSync(process.execPath, ["dist/cli/index.js", "hash", sizes], { encoding: "utf8" });

export const cases = [
  { script: "src/scripts/decode.ts", args: ["--version"], stdout: /^\d+\.\d+\.\d+\n$/ },
  { script: "src/scripts/decode.ts", args: [definition], stdout: /"name": "minimal"/ },
  {
    script: "src/scripts/hash.ts",
    args: [definition, "--engine-version", "0.20"],
    stdout: /^[1-9A-HJ-NP-Za-km-z]{43,44}\n$/,
  },
  {
    script: "src/scripts/verify.ts",
    args: [definition, "--engine-version", "0.20", "--expected-hash", "GxNmyo9S5sacvN8AjKPGd7XNEJQQGPEPdbGXHqkMDgVS"],
    stdout: /✓ the definition has the hash/,
  },
  { script: "src/scripts/hash.ts", args: ["examples/greeter"], stdout: /^[1-9A-HJ-NP-Za-km-z]{43,44}\n$/ },
  { script: "src/scripts/hash.ts", args: [sizes], stdout: new RegExp(`^${sizesHash}$`) },
  { script: "src/scripts/validate.ts", args: ["examples/greeter", "--format", "json"], stdout: /^\[\]/ },
  { script: "src/scripts/migrate.ts", args: ["examples/greeter", "--format", "json"], stdout: /"changed": false/ },
  { script: "src/scripts/diff.ts", args: ["git:HEAD", "examples/greeter"], stdout: /^no changes\n$/ },
  {
    script: "src/scripts/diff.ts",
    args: [definition, "examples/greeter", "--fail-on", "never"],
    stdout: /\(examples\/greeter\/mesg\.yml:\d+\): task added/,
  },
  {
    script: "src/scripts/compile.ts",
    args: ["examples/greeter", "--tar", join(folder, "greeter.tar")],
    stdout: /"source": "Qm[1-9A-HJ-NP-Za-km-z]{44}"/,
  },
  { script: "src/scripts/deploy.ts", args: ["examples/greeter", "--local"], cwd: folder, stdout: /✓ created/ },
];

const api = ["--ipfs-api", "http://127.0.0.1:5001"];

// What a script must print when one of its permissions is missing.
export const refusals = [
  {
    script: "src/scripts/compile.ts",
    args: ["examples/greeter", ...api],
    without: "--allow-net",
    stderr: /Deno denied the permission\n {2}hint: run it again with --allow-net=127\.0\.0\.1:5001\n/,
  },
  {
    script: "src/scripts/fetch.ts",
    without: "--allow-net",
    args: ["QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH", "--out", join(folder, "fetched.tar"), ...api],
    stderr: /Deno denied the permission\n {2}hint: run it again with --allow-net=127\.0\.0\.1:5001\n/,
  },
];
