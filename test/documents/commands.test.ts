import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gatewayArchives, type LocalEngine, startLocalEngine } from "../../src/engine/embedded/mod.ts";
import { COMMANDS } from "../../src/scripts/shell/commands.ts";
import { RECORDING } from "../chain/examples.ts";
import { blocksOf } from "../documents.ts";
import { pem } from "../engine/certificates.ts";
import { FakeNode } from "../ipfs/fake-node.ts";
import { commit, git } from "../source/git/repositories.ts";
import { runInProcess } from "./run-in-process.ts";
import { argumentsOf, commandsIn, type ShownCommand } from "./shown-commands.ts";

/** Commands that are not run here, and why. */
const NOT_RUN: readonly (readonly [RegExp, string])[] = [
  [/^npm ci && npm test$/, "this test is part of it"],
  [/^(?:npm (?:ci|pack|install)\b|mesg-compile --version)/, "npm run test:package does so"],
  [/^(?:[A-Z_]+=\S+ )*(?:npm|npx|node bench|\.ci\/run)\b/, "long; their scripts and files are looked up below"],
  [/^gh /, "GitHub"],
  [/^git ls-remote https:/, "the internet"],
  [/\$CONTRACT|\$MANIFEST_CID|\$MARKETPLACE|--offer/, "an Ethereum node: npm run test:evm makes these calls"],
  [/--endpoint https:\/\/engine\.example\.com(?!:8443)/, "a certificate of a public CA"],
  [/--signed signed\.json/, "an external signer: test/scripts/chain.test.ts is one"],
];

/** More of them in docs/cli.md, which has the examples of every command's help. */
const NOT_RUN_OF_HELP: typeof NOT_RUN = [
  [/^(?:echo|xxd) |completion /, "a shell"],
  [/validate mailer$|diff examples\/greeter after|compile big /, "recordings of folders that are not here"],
  [/ delete /, "asks at a terminal"],
  [/--mnemonic-file/, "an account on a chain: test/engine makes these calls"],
  [/ publish . …/, "a part of a command"],
];
const HELP = "docs/cli.md";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  ...["greeter", "mailer", "milestone-mail"].map((name) => `examples/${name}/README.md`),
];
// The tutorial builds on its earlier commands: another test runs them in order.
const commands = pages.filter((page) => page !== "docs/tutorial.md" && page !== HELP).flatMap(commandsIn);
const examples = existsSync(HELP) && process.env.SCENARIOS === "all" ? commandsIn(HELP) : [];
const isRun = ({ line }: ShownCommand) => ![...NOT_RUN, ...NOT_RUN_OF_HELP].some(([pattern]) => pattern.test(line));

const root = resolve(".");
let folder: string;
let ipfs: FakeNode;
let engine: LocalEngine;
let newer: LocalEngine;
let tls: LocalEngine;
let chain: LocalEngine;
let hash = "";
let reviewed = "";
let sourceId = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "commands-"));
  const processFile = blocksOf("docs/process.md").find(({ language }) => language === "yaml")!.text;
  cpSync("examples", join(folder, "examples"), { recursive: true });
  for (const name of ["greeter", "mailer"]) cpSync(`examples/${name}`, join(folder, name), { recursive: true });
  cpSync("examples/mailer", join(folder, "services", "mail"), { recursive: true });
  for (const name of ["greeter", "mailer"])
    cpSync(`examples/${name}`, join(folder, "services", name), { recursive: true });
  process.chdir(folder);
  // Another name than that of the example, which the pages deploy, too.
  writeFileSync("process.yml", processFile.replace("name: milestone mail", "name: mail"));
  git(folder, ["init", "-q", "-b", "main"]);
  commit(folder);
  git(folder, ["update-ref", "refs/remotes/origin/main", "main"]);
  writeFileSync(".git/info/exclude", "*.pem\n*.json\n*.car\n*.tar\n*.bin\n*.pb\n*.sarif\n.mesg\n.engine*\n");
  for (const name of ["ca", "client", "client.key", "server", "server.key"]) writeFileSync(`${name}.pem`, pem(name));
  ipfs = await FakeNode.start();
  const archives = gatewayArchives(ipfs.url);
  const certificates = { certificate: pem("server"), key: pem("server.key"), ca: pem("ca") };
  engine = await startLocalEngine({ folder: ".engine", release: "0.11", archives });
  newer = await startLocalEngine({ folder: ".engine-newer", release: "0.20" });
  tls = await startLocalEngine({ folder: ".engine-tls", release: "0.11", archives, certificates });
  chain = await startLocalEngine({ folder: ".engine-chain", release: "0.25", chain: { blockTime: 20 } });
  writeFileSync("account.txt", RECORDING.mnemonic, { mode: 0o600 });
  writeFileSync(".git/info/exclude", "account.txt\n", { flag: "a" });
  // The prerequisites of the pages: the definition and the source of a published and deployed service.
  await run(
    "mesg-compile compile examples/greeter --car source.car -o definition.json --ipfs-api http://127.0.0.1:5001",
  );
  const deployed = await run("mesg-compile deploy examples/greeter --endpoint localhost:50052");
  reviewed = (await run("mesg-compile hash process.yml", { SMTP_HOST: "mail.example.com" })).stdout.trim();
  [, hash = ""] = /hash +(\S+)/.exec(deployed.stdout)!;
  [, sourceId = ""] = /source +(\S+)/.exec(deployed.stdout)!;
  await run("mesg-compile compile examples/greeter --format binary -o greeter.bin --tar source.tar");
  for (const name of ["services/greeter", "services/mailer", "process.yml"])
    await run(`mesg-compile deploy ${name} --local --engine-version 0.20`, { SMTP_HOST: "mail.example.com" });
  for (const name of ["service.json", "greeter.json"]) cpSync("definition.json", name);
  cpSync("greeter.bin", "service.pb");
});

afterAll(async () => {
  await Promise.all([engine?.close(), newer?.close(), tls?.close(), chain?.close(), ipfs?.[Symbol.asyncDispose]()]);
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

/** Replaces the addresses of a line by those of this test's servers, and a port that may be in use by a free one. */
function here(line: string): string {
  return line
    .replaceAll(/https:\/\/engine\.example\.com:8443/g, tls.address.replace(/^(?:https:\/\/)?/, "https://"))
    .replaceAll("http://localhost:1317", chain.endpoint)
    .replaceAll("mesg1…", RECORDING.addresses.mesg)
    .replaceAll(/localhost:50052/g, (address) => (/process\.yml|0\.20/.test(line) ? newer.address : address))
    .replaceAll('"$REVIEWED"', reviewed)
    .replaceAll(/engine\.example\.com:\d+|localhost:50052/g, engine.address.replace(/^/, "http://"))
    .replaceAll(/https:\/\/ipfs\.io|http:\/\/127\.0\.0\.1:(?:5001|8080)/g, ipfs.url)
    .replaceAll(/\$HASH|3Xv…/g, hash)
    .replaceAll("$CID", sourceId)
    .replaceAll(/(?:127\.0\.0\.1|0\.0\.0\.0):50052/g, "127.0.0.1:0")
    .replace(/^mesg-compile serve(?!.* --listen)/, "$& --listen 127.0.0.1:0");
}

/** Runs a command in the repository if it needs git, else in its folder without git, which is quicker. */
async function run(line: string, env: Record<string, string> = {}) {
  const isQuick = !/git|milestone-mail|\s\.(?:\s|$)/.test(line);
  if (isQuick) renameSync(".git", ".mesg-git");
  try {
    return await runInProcess(argumentsOf(here(line))!, env);
  } finally {
    if (isQuick) renameSync(".mesg-git", ".git");
  }
}

describe("commands of a page", () => {
  const env: Record<string, string> = {};
  for (const { line } of commands) {
    const [, name, value] = /^export (\w+)=([^\s$]+)$/.exec(line) ?? [];
    if (name !== undefined) env[name] = value!;
  }
  const all = [...commands, ...examples];
  const isFirst = ({ line }: ShownCommand, index: number) => all.findIndex((it) => it.line === line) === index;
  const programs = all.filter((it, index) => isRun(it) && isFirst(it, index) && !it.line.startsWith("export "));

  test("are found, and most of them run", () => {
    expect(programs.length).toBeGreaterThan(18);
    const reasons = NOT_RUN.filter(([pattern]) => !commands.some(({ line }) => pattern.test(line)));
    expect(reasons).toEqual([]);
  });

  test.each(programs)("succeed: $line ($place)", async ({ line }) => {
    const { code, stderr } = await run(line, env);
    expect({ code, stderr: code === 0 ? "" : stderr }).toEqual({ code: 0, stderr: "" });
  });
});

test("prints what docs/deploy.md shows for the second verification", async () => {
  const line = commands.find(({ line }) =>
    line.startsWith("mesg-compile verify definition.json --source source.car"),
  )!.line;
  const shown = blocksOf(join(root, "docs/deploy.md")).find(({ language }) => language === "text")!.text;
  const { stdout } = await run(line);
  expect(stdout.replace(engine.address, "engine.example.com:443")).toBe(shown);
});

test("lists every command in the README", () => {
  const [table] = /^\| command \|[\s\S]*?\n\n/m.exec(readFileSync(join(root, "README.md"), "utf8"))!;
  expect(Object.keys(COMMANDS).filter((name) => !table.includes(`\`${name}`))).toEqual([]);
});

test("names only npm scripts and files that exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const texts = pages.map((page) => readFileSync(join(root, page), "utf8")).join("\n");
  const named = [...texts.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(12);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  const files = [...texts.matchAll(/(?:npx vitest run|`node|^node) ((?:test|\.ci|dist|bench)\/[\w./-]+)/gm)];
  expect(files.length).toBeGreaterThan(4);
  expect(files.map(([, file]) => file!).filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
