// Generates the committed code: protobuf codecs and the table of fields from proto/, the checks and shapes of mesg.yml and
// manifests from schema/, the page of diff rules from its table, action.yml and its tables from the action's interface. With
// --check it writes nothing; the exit code says whether the committed files are up to date.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { manifestCheck } from "./manifest-check.mjs";
import { messageTable } from "./message-table.mjs";
import { actionPages } from "./pages/action.mjs";
import { cliPage } from "./pages/cli.mjs";
import { compatibilityPage } from "./pages/compatibility.mjs";
import { diagnosticsPage, PageError } from "./pages/diagnostics.mjs";
import { mesgYmlPage } from "./pages/mesg-yml.mjs";
import { rulesPage } from "./pages/rules.mjs";
import { shapeTable } from "./shape-table.mjs";

const run = promisify(execFile);

/** The codecs: the folder that imports each one, and its proto files. */
const CODECS = [
  { out: "src/definition/service.pb.js", protos: ["proto/definition/service.proto"] },
  {
    out: "src/definition/process/message/process.pb.js",
    protos: ["proto/definition/process-0.14.proto", "proto/definition/process-0.18.proto"],
  },
];

const PBJS = [
  ...["--target", "static-module", "--wrap", "esm", "--dependency", "protobufjs/minimal.js", "--keep-case", "--dts"],
  ...["--force-number", "--no-verify", "--no-convert", "--no-delimited", "--no-typeurl", "--no-service"],
];

const SCHEMA = "schema/mesg.schema.json";
const STRUCTURE = "src/compile/generated/structure.js";
/** The structural part of the schema; the compiler itself checks texts against the rules of an Engine release. */
const STRUCTURAL = new Set(["type", "properties", "additionalProperties", "items", "$ref", "definitions"]);

const APPEND = `function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
`;

/** Generates a validator without `require` and without code created at run time. */
async function generateStructure(files) {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const validate = ajv.compile(structureOf(JSON.parse(await readFile(SCHEMA, "utf8"))));
  // ajv copies all earlier errors for every value with errors: quadratic, and a file may have a million of them.
  const code = standaloneCode(ajv, validate)
    .replace(/^"use strict";/, "")
    .replaceAll(/vErrors\.concat\(([\w.]+\.errors)\)/g, "append(vErrors, $1)");
  if (code.includes(".concat(")) throw new Error(`${STRUCTURE} would copy errors in an unknown way`);
  if (/\brequire\(|new Function|\beval\(/.test(code)) throw new Error(`${STRUCTURE} would load code at run time`);
  const types = [
    `/** Whether a value has the structure of a mesg.yml, as ${SCHEMA} describes it; if not, \`errors\` says where. */`,
    "declare const validate: {",
    "  (value: unknown): boolean;",
    "  errors: StructureError[] | null;",
    "};",
    "export default validate;",
    "",
    "export interface StructureError {",
    "  /** JSON pointer to the value, or to the mapping that has a key too many. */",
    "  instancePath: string;",
    '  keyword: "type" | "additionalProperties";',
    "  params: { type?: string | string[]; additionalProperty?: string };",
    "}",
    "",
  ];
  files.set(
    STRUCTURE,
    `// @ts-self-types="./structure.d.ts"\n// Generated from ${SCHEMA} by .ci/generate.mjs.\n${APPEND}${code}\n`,
  );
  files.set(STRUCTURE.replace(/\.js$/, ".d.ts"), types.join("\n"));
}

function structureOf(schema) {
  if (typeof schema !== "object") return schema;
  const named = (schemas) =>
    Object.fromEntries(Object.entries(schemas).map(([name, inner]) => [name, structureOf(inner)]));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => STRUCTURAL.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === "properties" || keyword === "definitions") return [keyword, named(value)];
        return [keyword, keyword === "items" || keyword === "additionalProperties" ? structureOf(value) : value];
      }),
  );
}

/** Returns the text of every generated file, by path. */
async function generate() {
  const files = new Map();
  await generateStructure(files);
  files.set("src/definition/generated/messages.ts", await messageTable("proto/definition/service.proto"));
  for (const form of ["0.14", "0.18"]) {
    const table = await messageTable(`proto/definition/process-${form}.proto`, {
      types: "../../../generated/messages.ts",
    });
    files.set(`src/definition/process/message/generated/messages-${form}.ts`, table);
  }
  files.set("src/compile/generated/shapes.ts", shapeTable(JSON.parse(await readFile(SCHEMA, "utf8")), SCHEMA));
  files.set("docs/rules.md", await rulesPage());
  files.set("docs/mesg-yml.md", await mesgYmlPage());
  files.set("docs/diagnostics.md", await diagnosticsPage());
  files.set("docs/cli.md", await cliPage());
  files.set("docs/compatibility.md", compatibilityPage());
  for (const [path, text] of [...(await actionPages()), ...(await manifestCheck())]) files.set(path, text);
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
      // The types are generated from the comments; the code is smaller without them.
      await Promise.all([pbjs("typed.js"), pbjs("code.js", "--no-comments")]);
      files.set(out, `// @ts-self-types="./${name}.d.ts"\n${await readFile(join(folder, "code.js"), "utf8")}`);
      files.set(out.replace(/\.js$/, ".d.ts"), await readFile(join(folder, "typed.d.ts"), "utf8"));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return files;
}

const files = await generate().catch((error) => {
  if (!(error instanceof PageError)) throw error;
  console.error(error.message);
  process.exit(1);
});
const stale = [];
for (const [path, text] of files) {
  if ((await readFile(path, "utf8").catch(() => "")) === text) continue;
  stale.push(path);
  if (process.argv.includes("--check")) continue;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
if (process.argv.includes("--check") && stale.length > 0) {
  console.error(`not what the sources give: ${stale.join(", ")}; run: npm run generate`);
  process.exit(1);
}
console.log(stale.length > 0 ? `generated ${stale.join(", ")}` : "generated code is up to date");
