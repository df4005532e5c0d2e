// Generates the code that is committed beside its user: protobuf codecs from proto/.
// With --check nothing is written; the exit code says whether what is committed is what the sources give.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A codec per user: the folder that imports it and the protos that it speaks. */
const CODECS = [{ out: "src/definition/service.pb.js", protos: ["proto/definition/service.proto"] }];

const PBJS = [
  ...["--target", "static-module", "--wrap", "esm", "--dependency", "protobufjs/minimal.js", "--keep-case", "--dts"],
  ...["--no-verify", "--no-convert", "--no-delimited", "--no-typeurl", "--no-service"],
];

/** The texts of every generated file, by path, as the sources give them now. */
async function generate() {
  const files = new Map();
  const folder = await mkdtemp(join(tmpdir(), "generate-"));
  try {
    for (const { out, protos } of CODECS) {
      const name = basename(out, ".js");
      const pbjs = (file, ...more) =>
        run(process.execPath, [
          "node_modules/protobufjs-cli/bin/pbjs",
          ...[
            ...PBJS,
            "--root",
            basename(name, ".pb"),
            "--path",
            "proto",
            "--out",
            join(folder, file),
            ...more,
            ...protos,
          ],
        ]);
      // The types are made from the comments; the code is lighter without them.
      await Promise.all([pbjs("typed.js"), pbjs("code.js", "--no-comments")]);
      files.set(out, `// @ts-self-types="./${name}.d.ts"\n${await readFile(join(folder, "code.js"), "utf8")}`);
      files.set(out.replace(/\.js$/, ".d.ts"), await readFile(join(folder, "typed.d.ts"), "utf8"));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return files;
}

const stale = [];
for (const [path, text] of await generate()) {
  if ((await readFile(path, "utf8").catch(() => "")) === text) continue;
  stale.push(path);
  if (!process.argv.includes("--check")) await writeFile(path, text);
}
if (process.argv.includes("--check") && stale.length > 0) {
  console.error(`not what the sources give: ${stale.join(", ")}; run: npm run generate`);
  process.exit(1);
}
console.log(stale.length > 0 ? `generated ${stale.join(", ")}` : "generated code is up to date");
