import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** The folders of src, each of which imports only from those before it; see CONTRIBUTING.md. */
const ORDER = [
  "core",
  "yaml",
  "definition",
  "unixfs",
  "source",
  "hash",
  "chain",
  "compile",
  "migrate",
  "diff",
  "waivers",
  "ipfs",
  "engine",
  "marketplace",
  "report",
  "github",
  "command",
  "scripts",
];
const MAX_FILES = 15;
const MAX_LINES = 400;
/** The entry points, which use the process. */
const ENTRIES = /^(?:command|scripts|github)\/|^(?:cli|action)\.ts$/;
/** The only other files that use the process, and what of it. */
const PROCESS_USES = [
  "engine/embedded/storage/use.ts kill pid", // marks a data folder with the process that uses it
  "source/git/process.ts env", // git inherits a part of the environment
  "source/git/repository.ts once", // removes a temporary folder at exit
];

const SRC = resolve("src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.pb\.d\.ts$|generated/.test(file))
  .map((file) => file.split(sep).join("/"));

/** What a file imports from src, as paths below it. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"(\.{1,2}\/[^"]+)"/g)]
    .map(([, path]) =>
      relative(SRC, resolve(SRC, dirname(file), path!))
        .split(sep)
        .join("/"),
    )
    .filter((path) => !path.startsWith("../"));
}

const folderOf = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");

test("finds the files of src", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
});

test("imports only from earlier folders, through their mod.ts", () => {
  const wrong: string[] = [];
  for (const file of files) {
    const folder = folderOf(file);
    if (folder !== "" && !ORDER.includes(folder)) wrong.push(`${file}: its folder has no place in the order`);
    for (const imported of importsOf(file)) {
      const from = folderOf(imported);
      if (from === folder || folder === "") continue;
      if (ORDER.indexOf(from) > ORDER.indexOf(folder)) wrong.push(`${file} imports upwards: ${imported}`);
      if (!/^[^/]+(?:\/embedded)?\/mod\.ts$/.test(imported)) wrong.push(`${file} imports an inside: ${imported}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** The folders of src/github in the order of a run; the files next to them come last. */
const ACTION_ORDER = [
  "inputs",
  "context",
  "discover",
  "revisions",
  "compare",
  "processes",
  "deploy",
  "marketplace",
  "outputs",
  "",
];

test("imports in the action only from earlier folders", () => {
  const action = files.filter((file) => file.startsWith("github/")).map((file) => file.slice("github/".length));
  const wrong = action.flatMap((file) =>
    importsOf(`github/${file}`)
      .filter((path) => path.startsWith("github/"))
      .map((path) => path.slice("github/".length))
      .filter((path) => ACTION_ORDER.indexOf(folderOf(path)) > ACTION_ORDER.indexOf(folderOf(file)))
      .map((path) => `${file} imports a later room: ${path}`),
  );
  expect(wrong).toEqual([]);
  expect(action.map(folderOf).filter((folder) => !ACTION_ORDER.includes(folder))).toEqual([]);
});

test("has no import cycle", () => {
  const circles: string[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "open") circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (state.has(file)) return;
    state.set(file, "open");
    // A mod.ts is imported only from outside; inside, files import each other.
    for (const imported of importsOf(file)) if (imported.endsWith(".ts")) visit(imported, [...path, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test("uses the process only in entry points and in the files that are listed", () => {
  const use =
    /(?<![\w.])(?:process\.(?:env|argv|cwd|chdir|umask|exit|exitCode|on|once|kill|pid|std(?:in|out|err))|console)\b(?!:)/g;
  const uses = files
    .filter((file) => !ENTRIES.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
      const found = new Set([...text.matchAll(use)].map(([match]) => match.replace("process.", "")));
      return found.size === 0 ? [] : [[file, ...[...found].sort()].join(" ")];
    });
  expect(uses.sort()).toEqual(PROCESS_USES);
});

test("has at most 15 files in a folder", () => {
  const folders = ["src", "test", "bench", ".ci"].flatMap((root) => [
    root,
    ...readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name).split(sep).join("/")),
  ]);
  const crowded = folders
    .filter((folder) => !/fixtures|node_modules/.test(folder))
    .map((folder) => [folder, readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).length])
    .filter(([, count]) => (count as number) > MAX_FILES);
  expect(crowded).toEqual([]);
});

test("has no file longer than 400 lines", () => {
  const long = [
    ...files.map((file) => join("src", file)),
    ...readdirSync("test", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("node_modules"))
      .map((file) => join("test", file)),
  ]
    .map((file) => [file, readFileSync(file, "utf8").split("\n").length] as const)
    .filter(([, lines]) => lines > MAX_LINES);
  expect(long).toEqual([]);
});

const MAX_FUNCTION_LINES = 60;
const MAX_PARAMETERS = 4;

/** Violations of the rules for functions and objects in a file: `src/a.ts:7 has 5 parameters`. */
function untidinessOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = () => `${path}:${lineOf(node.getStart(source))}`;
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const lines = lineOf(node.end) - lineOf(node.getStart(source)) + 1;
      if (lines > MAX_FUNCTION_LINES) found.push(`${place()} has a function of ${lines} lines`);
      if (node.parameters.length > MAX_PARAMETERS) found.push(`${place()} has ${node.parameters.length} parameters`);
    }
    if (ts.isSpreadAssignment(node) && ts.isObjectLiteralExpression(node.expression)) {
      found.push(`${place()} spreads an object literal`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("has no function longer than 60 lines or with more than 4 parameters, and no object literal spread", () => {
  const scripts = ["bench", ".ci"].flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  const paths = [...files.map((file) => `src/${file}`), ...scripts].filter((path) => /\.(ts|mjs)$/.test(path));
  const found = paths.flatMap(untidinessOf);
  expect(found).toEqual([]);
});
