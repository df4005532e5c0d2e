import { execFileSync, spawn } from "node:child_process";
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Scenario } from "../action/world/scenario.ts";
import { GREETER, service } from "../action/world/services.ts";
import { CLI } from "../cli.ts";

const ROOT = mkdtempSync(join(tmpdir(), "interrupt-"));
const [fifo, folder, tools] = [join(ROOT, "fifo"), join(ROOT, "service"), join(ROOT, "tools")];
const DEFINITION = '{"name":"x","sid":"x","source":"QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV"}';

beforeAll(async () => {
  execFileSync("mkfifo", [fifo, join(ROOT, "unread")]);
  for (const path of [folder, tools]) mkdirSync(path);
  writeFileSync(join(ROOT, "service.json"), DEFINITION);
  writeFileSync(join(folder, "mesg.yml"), "name: a\nsid: a\ntasks: {a: {outputs: {b: {type: String}}}}\n");
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  execFileSync("git", ["init", "--quiet", folder]);
  // A git that never answers and ignores every signal but SIGKILL.
  writeFileSync(
    join(tools, "git"),
    `#!/bin/sh\ntrap '' TERM INT\necho > "${ROOT}/started"\nwhile :; do sleep 1; done\n`,
  );
  chmodSync(join(tools, "git"), 0o755);
});
afterAll(() => {
  rmSync(ROOT, { recursive: true, force: true });
});

/** A peer that accepts a connection and stays silent. */
class SilentPeer {
  readonly address: string;
  /** Resolves at the first connection. */
  readonly visited: Promise<void>;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server) {
    this.#server = server;
    this.address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.visited = new Promise((resolve) =>
      server.on("connection", (socket) => {
        this.#sockets.add(socket.on("error", () => undefined));
        resolve();
      }),
    );
  }

  static async start(): Promise<SilentPeer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new SilentPeer(server);
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

/** Milliseconds after which a process most likely waits, where that is not visible from outside. */
const SETTLED = 1_000;
/**
 * On a loaded machine the process may take longer: the signal then ends it before it handles signals, and this is doubled.
 */
const MAX_DELAY = 20_000;
const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

type Row = readonly [name: string, args: readonly string[], sign?: "peer" | "git"];

/** Runs a command until it waits, and ends it by a signal. @returns Its exit code, or the signal that killed it. */
async function interrupted([, args, sign]: Row, signal: NodeJS.Signals, settled: number): Promise<unknown> {
  const env = { ...process.env, ...(sign === "git" ? { PATH: `${tools}:${process.env.PATH}` } : {}) };
  const peer = await SilentPeer.start();
  const given = args.map((arg) => arg.replace("ADDRESS", peer.address));
  // Held open for writing, so that its reader waits.
  const stdin = openSync(fifo, "r+");
  const child = spawn(process.execPath, [CLI, ...given], { cwd: ROOT, env, stdio: [stdin, "ignore", "ignore"] });
  const end = new Promise((resolve) => child.once("exit", (code, killed) => resolve(killed ?? code)));
  await (sign === "peer" ? peer.visited : pause(settled));
  child.kill(signal);
  const guard = setTimeout(() => child.kill("SIGABRT"), 60_000);
  const ended = await end;
  clearTimeout(guard);
  closeSync(stdin);
  peer.close();
  return ended;
}

describe.skipIf(process.platform === "win32")(
  "ends a waiting command soon after a signal",
  { timeout: 300_000 },
  () => {
    const cases: readonly Row[] = [
      ["for an Engine", ["deploy", "service.json", "--engine-version", "0.11", "--endpoint", "ADDRESS"], "peer"],
      ["for an Engine over TLS", ["diff", "service.json", "--against", "https://ADDRESS"], "peer"],
      [
        "for a gateway",
        ["fetch", "QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV", "--out", "o", "--gateway", "http://ADDRESS"],
        "peer",
      ],
      ["for a node", ["compile", "service", "--ipfs-api", "http://ADDRESS"], "peer"],
      ["for git", ["compile", "service"], "git"],
      ["for the reader of a pipe", ["compile", "service", "--out", "unread"]],
      ["for the writer of its input", ["decode", "/dev/stdin"]],
      ["for clients", ["serve", "--listen", "127.0.0.1:0"]],
    ];
    // Both signals take the same way: by default one is sent to each command.
    const signals = ["SIGTERM", "SIGINT"] as const;
    const all = cases.flatMap((row, index) =>
      signals
        .filter((_, turn) => process.env.SCENARIOS === "all" || turn === index % 2)
        .map((signal) => ({ row, signal })),
    );
    test.concurrent.each(all.map((one) => [one.signal, one.row[0], one] as const))(
      "%s, while waiting %s",
      async (_1, _2, { row, signal }) => {
        let ended: unknown = signal;
        for (let settled = SETTLED; ended === signal && settled < MAX_DELAY; settled *= 2) {
          ended = await interrupted(row, signal, settled);
        }
        // Kills what the system does not end.
        expect(row[1][0] === "serve" ? [0] : [3, "SIGKILL"]).toContain(ended);
      },
    );
  },
);

describe.skipIf(process.platform === "win32")("action step", { timeout: 300_000 }, () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await Scenario.begin({ "README.md": "" }, service("greeter", GREETER));
  });
  afterAll(() => scenario?.end());

  test.concurrent.each(["git", "an Engine", "GitHub"])("fails at its timeout while waiting for %s", async (what) => {
    const peer = await SilentPeer.start();
    const { env = {}, inputs = {} }: { env?: Record<string, string>; inputs?: Record<string, string> } =
      what === "git"
        ? { env: { PATH: `${tools}:${process.env.PATH}` } }
        : what === "GitHub"
          ? { env: { GITHUB_API_URL: `http://${peer.address}` } }
          : { inputs: { "engine-endpoint": peer.address, against: "engine" } };
    const { code, log } = await scenario.run({ bundle: true, env, inputs: { ...inputs, timeout: "2s" } });
    expect(code, log).not.toBe(0);
    expect(log).toMatch(/^::error::.*longer than 2 s/m);
    expect(log).not.toContain("defect");
    peer.close();
  });
});
