// Runs the Engine's YAML reader as a process: builds a small Go program on gopkg.in/yaml.v2 2.2.1, and sends it texts.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const HERE = new URL("oracle/", import.meta.url).pathname;
const MODULE = "gopkg.in/yaml.v2@v2.2.1";

/** Builds the program in a folder outside the checkout; needs Go, and downloads the module from its proxy. */
export function buildOracle(folder = join(tmpdir(), "yaml-oracle")) {
  mkdirSync(join(folder, "yaml"), { recursive: true });
  const go = (...args) =>
    execFileSync("go", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  writeFileSync(join(folder, "go.mod"), "module oracle\n\ngo 1.20\n");
  const { Dir } = JSON.parse(go("mod", "download", "-json", MODULE));
  for (const name of readdirSync(Dir)) {
    if (name.endsWith(".go") && !name.endsWith("_test.go"))
      cpSync(join(Dir, name), join(folder, "yaml", name), { mode: 0 });
  }
  // Stored as .txt, so that no tool takes them for a Go module of their own.
  cpSync(join(HERE, "export.go.txt"), join(folder, "yaml", "export.go"));
  cpSync(join(HERE, "main.go.txt"), join(folder, "main.go"));
  go("build", "-o", "oracle", ".");
  return join(folder, "oracle");
}

/** Starts the program. `ask` answers texts (bytes) in order. */
export function startOracle(program) {
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = [];
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()(JSON.parse(line)));
  return {
    ask(bytes) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      child.stdin.write(Buffer.concat([length, bytes]));
      return new Promise((resolve) => waiting.push(resolve));
    },
    end: () => child.stdin.end(),
  };
}
