import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Command, defineCommand, type Options, runCommand } from "../../src/command/mod.ts";
import { command as compile } from "../../src/scripts/compile.ts";
import { command as deploy } from "../../src/scripts/deploy.ts";
import { command as diff } from "../../src/scripts/diff.ts";
import { command as fetch } from "../../src/scripts/fetch.ts";
import { command as hash } from "../../src/scripts/hash.ts";
import { command as serve } from "../../src/scripts/serve.ts";
import { command as validate } from "../../src/scripts/validate.ts";
import { command as verify } from "../../src/scripts/verify.ts";

const ROOT = mkdtempSync(join(tmpdir(), "safe-output-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

/** What a terminal or a log would execute. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are under test
const EXECUTED = /^\s*::|##\[|\u001b|\u202e/;

/** Runs a command, and returns all output. */
async function run(command: unknown, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTerminal: false,
    write: async (data: string | Uint8Array) => {
      written[name] += Buffer.from(data as Uint8Array).toString("utf8");
    },
  });
  const environment = {
    env,
    stdout: output("stdout"),
    stderr: output("stderr"),
    signal: AbortSignal.timeout(command === serve ? 100 : 30_000),
  };
  const code = await runCommand(command as Command<Options>, args, environment);
  return { code, ...written, all: written.stdout + written.stderr };
}

describe("output of a command", () => {
  const commandPrinting = (text: string) =>
    defineCommand({
      name: "print",
      synopsis: "",
      summary: "",
      positionals: [0, 9],
      options: {
        "engine-metadata": { type: "string", summary: "" },
        endpoint: { type: "string", summary: "" },
        env: { type: "string", summary: "" },
      },
      run: async (call) => {
        await call.stdout.write(`${text}\n`);
        await call.note(text);
        throw new Error(text);
      },
    });

  test.each([
    ["a password of the environment", ["x"], { MESG_ENGINE_PASSWORD: "canary-1" }],
    ["a token of the environment", ["x"], { GITHUB_TOKEN: "canary-1" }],
    ["a mnemonic of the environment", ["x"], { MESG_MNEMONIC: "canary-1" }],
    ["a header of the environment", ["x"], { MESG_IPFS_HEADER: "a: b\nauthorization: Bearer canary-1" }],
    ["a proxy of the environment", ["x"], { HTTPS_PROXY: "http://me:canary-1@proxy:3128" }],
    ["metadata of the command line", ["--engine-metadata", "x-token: canary-1"], {}],
    ["metadata of the command line in one word", ["--engine-metadata=x-token: canary-1"], {}],
    ["a variable of the command line", ["--env", "API_TOKEN=canary-1"], {}],
    ["a variable of the command line in one word", ["--env=API_TOKEN=canary-1"], {}],
    ["a login of the command line", ["--endpoint", "me:canary-1@host:1"], {}],
    ["an unexpected argument", ["http://me:canary-1@host:1"], {}],
  ])("conceals %s, however it comes back", async (_, args, env) => {
    for (const text of ["canary-1", "%63anary-1", btoa("canary-1"), btoa("me:canary-1")]) {
      const { all } = await run(commandPrinting(`got ${text}.`), args, env as Record<string, string>);
      expect(all.match(/got \S*\*\*\*\S*\./g)?.length).toBe(3);
      expect(all).not.toContain(text);
    }
  });

  test("conceals a login in the value of an unknown option", async () => {
    const { code, all } = await run(commandPrinting(""), ["--endpiont", "me:canary-1@host:1"]);
    expect(code).toBe(2);
    expect(all).not.toContain("canary");
  });

  test("shows no login of an address in a message, and keeps the addresses of a result", async () => {
    const text = "https://me:unknown@host";
    const { stdout, stderr } = await run(commandPrinting(text), []);
    expect(stdout).toBe(`${text}\n`);
    expect(stderr).not.toContain("unknown");
  });

  test.each([
    "::error::x",
    "  ::add-mask::x",
    "a\n::set-output name=x::y",
    "##[error]x",
    "a\r::error::x",
    "\u0085::error::x",
  ])("begins no line with a workflow command: %j", async (text) => {
    const { all } = await run(commandPrinting(text), []);
    for (const line of all.split(/[\r\n\u0085\u2028]/)) expect(line).not.toMatch(/^\s*::|##\[/);
  });
});

test("shows no login of an address that a command rejects or cannot reach", { timeout: 60_000 }, async () => {
  const definition = join(ROOT, "service.json");
  writeFileSync(definition, '{"name":"x","sid":"x","source":"QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV"}');
  const cid = "QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV";
  const calls: readonly (readonly [unknown, ...string[]])[] = [
    [deploy, definition, "--endpoint"],
    [deploy, definition, "--endpoint", "127.0.0.1:1", "--ipfs-timeout", "0.2", "--ipfs-api"],
    [verify, definition, "--endpoint"],
    [verify, definition, "--ipfs-timeout", "0.2", "--ipfs-gateway"],
    [diff, definition, "--against"],
    [compile, definition, "--ipfs-timeout", "0.2", "--ipfs-api"],
    [compile, definition, "--ipfs-timeout", "0.2", "--ipfs-gateway"],
    [fetch, cid, "--out", join(ROOT, "x.tar"), "--ipfs-timeout", "0.2", "--gateway"],
    [fetch, cid, "--out", join(ROOT, "x.tar"), "--ipfs-timeout", "0.2", "--ipfs-api"],
    [serve, "--listen", "127.0.0.1:0", "--data", join(ROOT, "data"), "--gateway"],
    [serve, "--listen"],
    [hash, "--endpoint"],
  ];
  const addresses = [
    "http://user:canary-pw@127.0.0.1:1",
    "HTTPS://user:canary-pw@127.0.0.1:1/x",
    "user:canary-pw@127.0.0.1:1",
  ];
  const broken = [
    "http://user:canary-pw@127.0.0.1:99999",
    "http:/user:canary-pw@h",
    "ftp://user:canary-pw@h",
    "user:p@canary-pw/@h:x",
  ];
  const escaped = [
    "http://user:canary%2Dpw@127.0.0.1:1",
    "http://us%zer:canary-pw@127.0.0.1:1",
    "http://user:canary-pw%40127.0.0.1",
  ];
  for (const [command, ...args] of calls) {
    for (const address of [...addresses, ...broken, ...escaped]) {
      const { all, code } = await run(command, [...args, address]);
      // A server needs its gateway only later.
      if (command !== serve) expect(code, `${args.join(" ")} ${address}`).not.toBe(0);
      expect(all, `${args.join(" ")} ${address}`).not.toMatch(/canary|defect/);
    }
  }
});

test("shows no header that a node sends back", async () => {
  const node = createServer((request, response) => {
    const sent = request.headers.authorization ?? "";
    const plain = Buffer.from(sent.slice(6), "base64").toString();
    response.writeHead(403, { "content-type": "application/json" });
    response.end(JSON.stringify({ Message: `denied for ${sent} (${plain}; ${encodeURIComponent(plain)})`, Code: 0 }));
  });
  await new Promise<void>((resolve) => node.listen(0, "127.0.0.1", resolve));
  const { port } = node.address() as AddressInfo;
  const service = join(ROOT, "service");
  mkdirSync(service);
  writeFileSync(join(service, "mesg.yml"), "name: a\nsid: a\ntasks: {a: {outputs: {b: {type: String}}}}\n");
  writeFileSync(join(service, "Dockerfile"), "FROM scratch\n");
  const secret = 'canary-"5f2b9d7e1c\\';
  const ways = [
    ["--ipfs-api", `http://127.0.0.1:${port}`, "--ipfs-header", `Authorization: Bearer ${secret}`],
    ["--ipfs-api", `http://user:${encodeURIComponent(secret)}@127.0.0.1:${port}`],
  ];
  try {
    for (const way of ways) {
      for (const command of [
        [compile, service],
        [fetch, "QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV", "--out", join(ROOT, "y.tar")],
      ]) {
        const [program, ...args] = command as [unknown, ...string[]];
        const { all, code } = await run(program, [...args, ...way, "--ipfs-timeout", "10"]);
        expect(code).toBe(3);
        expect(all).toContain("denied for ");
        for (const spelling of [
          secret,
          encodeURIComponent(secret),
          JSON.stringify(secret).slice(1, -1),
          btoa(`user:${secret}`),
        ]) {
          expect(all).not.toContain(spelling);
        }
        expect(all).not.toContain("canary");
      }
    }
  } finally {
    node.close();
  }
});

test.each(["::warning file=x::injected", "::set-output name=hash::injected", "##[error]injected", "a\u001b[2J\u202e"])(
  "prints no workflow command for a folder named %j",
  async (name) => {
    const cwd = process.cwd();
    process.chdir(ROOT);
    try {
      mkdirSync(name, { recursive: true });
      writeFileSync(join(name, "mesg.yml"), `name: a\n"${"##[error]x"}": 1\nunknown: 1 # ::error::\n`);
      const calls = [
        [validate],
        [compile],
        [hash],
        [validate, "--format", "json"],
        [validate, "--format", "sarif"],
        [diff, name],
      ];
      for (const [command, ...more] of calls) {
        const { all } = await run(command, [...(more as string[]), name]);
        for (const line of all.split(/[\r\n]/)) expect(line).not.toMatch(EXECUTED);
        expect(all).not.toBe("");
      }
      const missing = await run(validate, [join(name, "absent")]);
      for (const line of missing.all.split(/[\r\n]/)) expect(line).not.toMatch(EXECUTED);
    } finally {
      process.chdir(cwd);
    }
  },
);
