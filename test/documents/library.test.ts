import { cpSync, createReadStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gatewayArchives, type LocalEngine, startLocalEngine } from "../../src/engine/embedded/mod.ts";
import * as library from "../../src/mod.ts";
import { blocksOf } from "../documents.ts";
import { FakeNode } from "../ipfs/fake-node.ts";
import { commit, git } from "../source/git/repositories.ts";

const root = resolve(".");
const [table = ""] = /^\| to \| call \|\n[\s\S]*?\n\n/m.exec(readFileSync("docs/library.md", "utf8")) ?? [];
const calls = table
  .split("\n")
  .slice(2)
  .flatMap((row) => [...(row.split(" | ")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, call]) => call!));

let ipfs: FakeNode;
let engine: LocalEngine;
let folder: string;
let names: Record<string, unknown>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "library-"));
  cpSync("examples", join(folder, "examples"), { recursive: true });
  const processFile = blocksOf("docs/process.md").find(({ language }) => language === "yaml")!.text;
  process.chdir(folder);
  git(folder, ["init", "-q"]);
  commit(folder);
  ipfs = await FakeNode.start();
  engine = await startLocalEngine({ folder: ".mesg", release: "0.11", archives: gatewayArchives(ipfs.url) });
  await writeFile("process.yml", processFile.replaceAll("src: services/", "src: examples/"));
  const { definition } = await library.loadService("examples/greeter");
  const taken = await library.takeSource("examples/greeter", { tar: "source.tar" });
  const whole = { ...definition!, source: taken.sourceId };
  names = {
    ...library,
    createReadStream,
    definition: whole,
    before: whole,
    after: whole,
    digest: taken.digest,
    taken,
    sourceId: taken.sourceId,
    hash: library.serviceHash(whole, "0.11", { source: taken.digest }),
    text: "name: a\ntasks: {t: {}}\n",
    bytes: library.encodeDefinition(whole),
    instances: library.findInstances(await library.loadCatalog({ folder: ".", release: "0.20" })),
    env: { SMTP_HOST: "mail.example.com" },
    process: { name: "a", nodes: [], edges: [], hash: "" },
    engine: await library.connectEngine(engine.address),
  };
});
afterAll(async () => {
  (names.engine as library.ConnectedEngine).close();
  await engine.close();
  await ipfs[Symbol.asyncDispose]();
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

test("finds the calls of docs/library.md", () => expect(calls.length).toBeGreaterThan(15));

test.each(calls)("docs/library.md: %s", async (call) => {
  const line = call.replace(/http:\/\/127\.0\.0\.1:\d+/, ipfs.url).replace("localhost:50052", engine.address);
  const run = new Function(...Object.keys(names), `return (async () => (${line}))();`);
  const result = await run(...Object.values(names));
  expect(result).toBeDefined();
  const { close, verified = true } = Object(result);
  if (typeof close === "function") close();
  expect(verified).toBe(true);
});

test("compiles a process with the services that its file names", async () => {
  const { instances, env } = names as { instances: library.InstanceFinder; env: Record<string, string> };
  const { definition, diagnostics } = await library.loadProcess("process.yml", { instances, env });
  expect(diagnostics).toEqual([]);
  expect(library.processHash(definition!, "0.20")).toMatch(/^\w{43,44}$/);
  expect((await library.loadProcess("process.yml", { env })).definition).toBeUndefined();
});
