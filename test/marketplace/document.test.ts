import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf } from "../documents.ts";
import { Evm, hasEvm } from "./evm.ts";

const DENO = resolve("node_modules/deno/bin.cjs");

describe.skipIf(!hasEvm)("docs/marketplace.md", () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), "marketplace-document-"));
    await mkdir(join(cwd, "node_modules", "@mesg"), { recursive: true });
    await symlink(resolve("."), join(cwd, "node_modules", "@mesg", "compile-action"), "junction");
    await writeFile(join(cwd, "package.json"), '{"dependencies": {"@mesg/compile-action": "*"}}');
  });
  afterAll(() => rm(cwd, { recursive: true, force: true }));

  test("shows a program that publishes, in Deno, importing the package by its name", async () => {
    await using evm = await Evm.start();
    const [program] = blocksOf("docs/marketplace.md").filter(({ language }) => language === "ts");
    const given = { rpc: evm.url, contract: evm.contract, keystore: evm.owner.key, passphrase: "" };
    const code = `const { rpc, contract, keystore, passphrase } = ${JSON.stringify(given)};\n${program!.text}`
      .replace("chainId: 1 ", "chainId: 1337 ")
      .replace("confirmations: 5", "confirmations: 1");
    const deno = [DENO, "run", "--no-prompt", "--allow-read", "--allow-env", "--allow-sys", "--allow-net", "-"];
    const running = promisify(execFile)(process.execPath, deno, { cwd });
    running.child.stdin!.end(`${code}\nconsole.log(plan.status, (await market.owner(effect.sid)) === signer.address);`);
    expect((await running).stdout).toBe("ready true\n");
  });
});
