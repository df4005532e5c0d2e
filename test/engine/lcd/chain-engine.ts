import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAccount } from "../../../src/chain/mod.ts";
import {
  EMPTY_CONFIGURATION,
  EMPTY_DEFINITION,
  type Release,
  type ServiceDefinition,
} from "../../../src/definition/mod.ts";
import { type LocalEngine, type LocalEngineOptions, startLocalEngine } from "../../../src/engine/embedded/mod.ts";
import { type ConnectOptions, chainDialectOf, connectEngine, type ReachedEngine } from "../../../src/engine/mod.ts";
import { RECORDING } from "../../chain/examples.ts";

/** An embedded Engine of a release with a chain, and clients of it. */
export class ChainEngine implements AsyncDisposable {
  readonly engine: LocalEngine;
  readonly folder: string;

  private constructor(engine: LocalEngine, folder: string) {
    this.engine = engine;
    this.folder = folder;
  }

  static async start(release: Release, options: Partial<LocalEngineOptions> = {}): Promise<ChainEngine> {
    const folder = await mkdtemp(join(tmpdir(), `chain-${release}-`));
    const chain = { blockTime: 20, ...options.chain };
    return new ChainEngine(await startLocalEngine({ folder, release, ...options, chain }), folder);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.engine.close(0);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Connects with the account of the recording. */
export async function connectAs(
  endpoint: string,
  { chain, ...options }: Partial<ConnectOptions> & { readonly mnemonic?: string } = {},
): Promise<ReachedEngine> {
  const { mnemonic = RECORDING.mnemonic, ...rest } = options;
  const open = (path: Parameters<typeof openAccount>[1]) => openAccount(mnemonic, path);
  return await connectEngine(endpoint, { timeout: 5_000, ...rest, chain: { openAccount: open, ...chain } });
}

/** A service with a task, and its price for a release that requires one. */
export function serviceFor(release: Release, name = "Greeter"): ServiceDefinition {
  const price = chainDialectOf(release)?.prices ? { price: { perCall: "1", perSec: "0", perKB: "0" } } : {};
  return {
    ...EMPTY_DEFINITION,
    name,
    source: "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPBdG",
    configuration: EMPTY_CONFIGURATION,
    tasks: [{ key: "greet", name: "", description: "", inputs: [], outputs: [], ...price }],
  };
}
