import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "../../src/command/mod.ts";
import { LATEST_RELEASE } from "../../src/definition/mod.ts";
import { cannotListen } from "../../src/engine/embedded/server/listen-address.ts";
import { command as serve } from "../../src/scripts/serve.ts";
import { mesgCompile, runBundle } from "../cli.ts";
import { pemPath } from "../engine/certificates.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serve-usage-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  [["--listen", ":99999"], 'expected --listen as HOST:PORT, found ":99999"'],
  [["--listen", "127.0.0.1:99999"], 'expected --listen as HOST:PORT, found "127.0.0.1:99999"'],
  [["--engine-version", "0.99"], `expected an Engine release from 0.9 to ${LATEST_RELEASE}`],
  [["--faucet", "1"], "expected --engine-version 0.21 or newer with --faucet"],
  [["--tls-cert", pemPath("server")], "--tls-cert FILE and --tls-key FILE must be combined"],
  [["--tls-client-ca", pemPath("ca")], "--tls-cert FILE and --tls-key FILE must be combined"],
  [
    ["--tls-cert", pemPath("server"), "--tls-key", pemPath("client.key")],
    "the private key does not match the certificate CN=Test",
  ],
  [["--tls-cert", pemPath("server"), "--tls-key", "nowhere.pem"], 'found nothing at "nowhere.pem"'],
])("rejects %j as wrong usage, and leaves nothing behind", async (args, message) => {
  const { code, stdout, stderr } = await mesgCompile(["serve", ...args], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(existsSync(join(folder, ".mesg"))).toBe(false);
});

test("exits with 3 and a hint for a folder that cannot be created", async () => {
  await writeFile(join(folder, "file"), "");
  // On /proc the system reports the parent folder as missing, however often it is created.
  const impossible = [join(folder, "file", "below"), ...(process.platform === "linux" ? ["/proc/x", "/proc"] : [])];
  for (const data of impossible) {
    const { code, stderr } = await mesgCompile(["serve", "--listen", "127.0.0.1:0", "--data", data]);
    expect([data, code]).toEqual([data, 3]);
    expect(stderr).toMatch(/cannot use the service database .*\n {2}hint: /);
  }
});

test("exits with 3 and one plain message when the address is in use", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await runBundle(["serve", "--listen", `127.0.0.1:${port}`], { cwd: folder });
  other.close();
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^mesg-compile serve: cannot listen on 127\.0\.0\.1:\d+: .*\n {2}hint: another program uses this address.*\n$/,
  );
});

test.each(["0.11", "0.25"])("names an address that it cannot listen on at %s, with what to do", async (release) => {
  const rows = [
    ["192.0.2.1:5000", "192.0.2.1 is not an address of this machine", "127.0.0.1:PORT"],
    ["[2001:db8::1]:5000", "2001:db8::1 is not an address of this machine", "127.0.0.1:PORT"],
    ["nowhere.invalid:5000", 'unknown host name "nowhere.invalid"', "0.0.0.0:PORT"],
    ["*:5000", 'unknown host name "*"', "0.0.0.0:PORT"],
  ] as const;
  for (const [listen, problem, hint] of rows) {
    const { code, stdout, stderr } = await mesgCompile(["serve", "--listen", listen, "--engine-version", release], {
      cwd: folder,
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    const [line, advice, rest] = stderr.split("\n");
    expect([line, rest]).toEqual([`mesg-compile serve: cannot listen on ${listen}: ${problem}`, ""]);
    expect(advice).toContain(hint);
  }
});

test("explains the failure to listen on a privileged port", () => {
  const error = Object.assign(new Error("listen EACCES"), { code: "EACCES" });
  expect(cannotListen("127.0.0.1:80", error)).toMatchObject({
    kind: "environment",
    message: "cannot listen on 127.0.0.1:80: port 80 needs privileges",
    hint: expect.stringContaining("1024"),
  });
});

test("may take the timeout of a source to end after a signal", async () => {
  const interruption = new AbortController();
  const silent = { isTerminal: false, write: async () => undefined };
  let grace = 0;
  const code = await runCommand(serve, ["--listen", "127.0.0.1:0", "--data", folder, "--source-timeout", "70"], {
    env: {},
    stdout: silent,
    stderr: silent,
    signal: interruption.signal,
    setGrace: (milliseconds) => {
      grace = milliseconds;
      interruption.abort();
    },
  });
  expect(code).toBe(0);
  expect(grace).toBeGreaterThan(70_000);
});
