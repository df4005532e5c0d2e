import {
  type Address,
  decodeFunctionResult,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  getAddress,
  type Hex,
  stringToHex,
  zeroAddress,
} from "viem";
import { CallFailure, MesgError } from "../core/mod.ts";
import { Chain } from "./chain/chain.ts";
import type { RpcEndpoint } from "./chain/rpc-endpoint.ts";
import { RpcError } from "./chain/rpc-error.ts";
import { wrongChain } from "./chain/send.ts";
import { MARKETPLACE_ABI } from "./contract.ts";

/** A version in the contract. */
export interface StoredVersion {
  readonly versionHash: Hex;
  /** Seconds since 1970. */
  readonly createTime: bigint;
  readonly manifest: Hex;
  readonly protocol: Hex;
}

/** An offer in the contract. */
export interface StoredOffer {
  readonly index: number;
  /** Seconds since 1970. */
  readonly createTime: bigint;
  /** In the token's smallest unit, 10^-18. */
  readonly price: bigint;
  /** Seconds. */
  readonly duration: bigint;
  readonly active: boolean;
}

type View =
  | "isServiceExist"
  | "service"
  | "serviceVersionsLength"
  | "serviceVersionHash"
  | "serviceVersion"
  | "serviceOffersLength"
  | "serviceOffer";

/** A Marketplace: its contract on a chain. */
export class Marketplace {
  readonly chain: Chain;
  readonly contract: Address;
  readonly chainId: number;

  private constructor(chain: Chain, contract: Address, chainId: number) {
    this.chain = chain;
    this.contract = contract;
    this.chainId = chainId;
  }

  /**
   * Connects to a node and checks that a contract is at the address.
   *
   * @param options.chainId The expected chain; any other is refused.
   * @throws {MesgError} `refused` when the node serves another chain or no contract is at the address, `environment` when
   * the node does not answer.
   * @example
   * ```ts
   * const market = await Marketplace.connect(parseRpc("http://127.0.0.1:8545"), parseAddress(text, "the contract"));
   * ```
   */
  static async connect(
    rpc: RpcEndpoint,
    contract: Address,
    options: { chainId?: number | undefined; signal?: AbortSignal | undefined; timeout?: number | undefined } = {},
  ): Promise<Marketplace> {
    const chain = new Chain(rpc, options);
    const chainId = await chain.chainId();
    if (chainId !== (options.chainId ?? chainId)) throw wrongChain(chain.place, options.chainId!, chainId);
    if ((await chain.code(contract)) === "0x") {
      throw new MesgError("refused", `no contract at ${contract} on chain ${chainId}`, {
        hint: "check the contract's address, and that the node serves its chain",
      });
    }
    return new Marketplace(chain, contract, chainId);
  }

  /** Returns the owner of a sid; undefined without one. */
  async owner(sid: string): Promise<Address | undefined> {
    const bytes = stringToHex(sid);
    if ((await this.#view("isServiceExist", [bytes])) !== true) return undefined;
    const [, owner] = (await this.#view("service", [bytes])) as readonly [bigint, Address, Hex];
    return owner === zeroAddress ? undefined : getAddress(owner);
  }

  /** Returns the version with a hash; undefined when there is none. */
  async version(versionHash: Hex): Promise<StoredVersion | undefined> {
    const found = (await this.#viewOrNone("serviceVersion", [versionHash])) as readonly [bigint, Hex, Hex] | undefined;
    if (found === undefined || found[0] === 0n) return undefined;
    const [createTime, manifest, protocol] = found;
    return { versionHash, createTime, manifest, protocol };
  }

  /** Returns the newest versions of a sid, oldest first, and the total number. */
  async versions(sid: string, max: number): Promise<{ readonly total: bigint; readonly versions: StoredVersion[] }> {
    const bytes = stringToHex(sid);
    const total = (await this.#view("serviceVersionsLength", [bytes])) as bigint;
    const versions: StoredVersion[] = [];
    for (let index = firstOf(total, max); index < total; index++) {
      const versionHash = (await this.#view("serviceVersionHash", [bytes, index])) as Hex;
      const version = await this.version(versionHash);
      if (version !== undefined) versions.push(version);
    }
    return { total, versions };
  }

  /** Returns the newest offers of a sid, oldest first, and the total number. */
  async offers(sid: string, max: number): Promise<{ readonly total: bigint; readonly offers: StoredOffer[] }> {
    const bytes = stringToHex(sid);
    const total = (await this.#view("serviceOffersLength", [bytes])) as bigint;
    const offers: StoredOffer[] = [];
    for (let index = firstOf(total, max); index < total; index++) {
      const found = await this.#view("serviceOffer", [bytes, index]);
      const [createTime, price, duration, active] = found as readonly [bigint, bigint, bigint, boolean];
      offers.push({ index: Number(index), createTime, price, duration, active });
    }
    return { total, offers };
  }

  async #viewOrNone(functionName: View, args: readonly unknown[]): Promise<unknown> {
    try {
      return await this.#view(functionName, args);
    } catch (error) {
      // The contract reverts for an unknown version.
      if (error instanceof RpcError && error.isRevert) return undefined;
      throw error;
    }
  }

  async #view(functionName: View, args: readonly unknown[]): Promise<unknown> {
    const call = { abi: MARKETPLACE_ABI, functionName, args } as EncodeFunctionDataParameters<typeof MARKETPLACE_ABI>;
    const data = await this.chain.simulate({ to: this.contract, data: encodeFunctionData(call) });
    try {
      return decodeFunctionResult({ abi: MARKETPLACE_ABI, functionName, data });
    } catch (cause) {
      throw new CallFailure(`${this.contract} does not answer ${functionName} like a Marketplace`, {
        cause,
        hint: "check the contract's address, and that the node serves its chain",
      });
    }
  }
}

function firstOf(total: bigint, max: number): bigint {
  return total > BigInt(max) ? total - BigInt(max) : 0n;
}
