import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { type Address, getContractAddress, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { compileMarketplace } from "../evm/compile.mjs";

const GANACHE = fileURLToPath(new URL("../evm/node_modules/ganache/dist/node/cli.js", import.meta.url));

/** Whether the development chain is installed; otherwise its tests are skipped. */
export const hasEvm: boolean = existsSync(GANACHE);
if (!hasEvm) console.warn("skipped: no development chain is installed; run npm run test:evm");

/** An account of the development chain. */
export interface Account {
  readonly key: Hex;
  readonly address: Address;
}

function makeAccount(): Account {
  const key = `0x${randomBytes(32).toString("hex")}` as const;
  return { key, address: privateKeyToAccount(key).address };
}

/** A real Ethereum node for development, as a process of its own, with a Marketplace deployed. */
export class Evm {
  readonly url: string;
  readonly contract: Address;
  /** Accounts with 1,000 ether each. */
  readonly owner: Account;
  readonly other: Account;
  /** An account with 1,000 wei. */
  readonly poor: Account;
  readonly #process: ChildProcess;

  private constructor(url: string, accounts: readonly Account[], process: ChildProcess) {
    this.url = url;
    [this.owner, this.other, this.poor] = accounts as [Account, Account, Account];
    this.contract = getContractAddress({ from: this.other.address, nonce: 0n });
    this.#process = process;
  }

  /** @param args Options of ganache. */
  static async start(...args: readonly string[]): Promise<Evm> {
    const accounts = [makeAccount(), makeAccount(), makeAccount()];
    const port = await freePort();
    const wallets = accounts.flatMap(({ key }, index) => [
      "--wallet.accounts",
      `${key},${index === 2 ? "1000" : "1000000000000000000000"}`,
    ]);
    const server = ["--server.host", "127.0.0.1", "--server.port", String(port), "--logging.quiet"];
    const child = spawn(process.execPath, [GANACHE, ...server, ...wallets, ...args], { stdio: "ignore" });
    const evm = new Evm(`http://127.0.0.1:${port}`, accounts, child);
    try {
      await evm.#ready();
      await evm.request("eth_sendTransaction", [
        { from: evm.other.address, data: await compileMarketplace(), gas: "0x5b8d80" },
      ]);
      await evm.mine();
      return evm;
    } catch (error) {
      await evm[Symbol.asyncDispose]();
      throw error;
    }
  }

  async request<T = unknown>(method: string, params: readonly unknown[] = []): Promise<T> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = await fetch(this.url, { method: "POST", headers: { "content-type": "application/json" }, body });
    const { result, error } = (await answer.json()) as { result: T; error?: { message: string } };
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  async mine(blocks = 1): Promise<void> {
    for (let count = 0; count < blocks; count++) await this.request("evm_mine");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const gone = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGKILL");
    await gone;
  }

  async #ready(): Promise<void> {
    for (let attempt = 0; attempt < 300; attempt++) {
      if (this.#process.exitCode !== null) throw new Error("the development chain did not start");
      if (await this.request("eth_chainId").catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("the development chain does not answer");
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
