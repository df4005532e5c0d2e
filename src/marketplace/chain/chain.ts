import type { Address, Hex } from "viem";
import { JsonRpc } from "./json-rpc.ts";
import type { RpcEndpoint } from "./rpc-endpoint.ts";
import { RpcError } from "./rpc-error.ts";
import { AnswerReader } from "./values.ts";

/** A simulated contract call. */
export interface SimulatedCall {
  readonly from?: Address | undefined;
  readonly to: Address;
  readonly data: Hex;
}

/** The data of the last block that fees depend on. */
export interface Head {
  readonly number: number;
  /** Wei per gas; undefined on a chain without EIP-1559. */
  readonly baseFee: bigint | undefined;
}

/** A log of a transaction. */
export interface Log {
  readonly address: Address;
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

/** The receipt of a transaction in a block. */
export interface Receipt {
  readonly hash: Hex;
  readonly succeeded: boolean;
  readonly block: { readonly number: number; readonly hash: Hex };
  readonly gasUsed: bigint;
  /** Wei per gas; undefined when the node does not report it. */
  readonly gasPrice: bigint | undefined;
  readonly logs: readonly Log[];
}

const MAX_LOGS = 1000;

/** An Ethereum chain as seen by one node. The types of all answers are checked, but their content is unverified. */
export class Chain {
  readonly place: string;
  readonly #rpc: JsonRpc;
  readonly #signal: AbortSignal | undefined;

  constructor(endpoint: RpcEndpoint, options: { signal?: AbortSignal | undefined; timeout?: number | undefined } = {}) {
    this.#rpc = new JsonRpc(endpoint, options.timeout);
    this.#signal = options.signal;
    this.place = endpoint.place;
  }

  async chainId(): Promise<number> {
    return this.#read("eth_chainId").count(await this.#call("eth_chainId", []));
  }

  async code(address: Address): Promise<Hex> {
    return this.#read("eth_getCode").bytes(await this.#call("eth_getCode", [address, "latest"]));
  }

  /** Wei. */
  async balance(address: Address): Promise<bigint> {
    return this.#read("eth_getBalance").quantity(await this.#call("eth_getBalance", [address, "latest"]));
  }

  /** Returns the number of an account's transactions in blocks, or including pending ones. */
  async nonce(address: Address, tag: "latest" | "pending"): Promise<number> {
    const method = "eth_getTransactionCount";
    return this.#read(method).count(await this.#call(method, [address, tag]));
  }

  async head(): Promise<Head> {
    const read = this.#read("eth_getBlockByNumber");
    const block = read.object(await this.#call("eth_getBlockByNumber", ["latest", false]));
    const { baseFeePerGas } = block;
    const baseFee = baseFeePerGas === undefined || baseFeePerGas === null ? undefined : read.quantity(baseFeePerGas);
    return { number: read.count(block.number), baseFee };
  }

  /** Returns the hash of a block; undefined if there is no block with that number yet. */
  async blockHash(number: number): Promise<Hex | undefined> {
    const read = this.#read("eth_getBlockByNumber");
    const block = await this.#call("eth_getBlockByNumber", [toHex(number), false]);
    return block === null ? undefined : read.hash(read.object(block).hash);
  }

  /** Wei per gas. */
  async gasPrice(): Promise<bigint> {
    return this.#read("eth_gasPrice").quantity(await this.#call("eth_gasPrice", []));
  }

  /** Priority fee in wei per gas; undefined when the node has no such call. */
  async priorityFee(): Promise<bigint | undefined> {
    const method = "eth_maxPriorityFeePerGas";
    try {
      return this.#read(method).quantity(await this.#call(method, []));
    } catch (error) {
      if (error instanceof RpcError) return undefined;
      throw error;
    }
  }

  /** @throws {RpcError} with `isRevert` when the contract refuses. */
  async simulate(call: SimulatedCall, block: number | "latest" = "latest"): Promise<Hex> {
    const at = block === "latest" ? block : toHex(block);
    return this.#read("eth_call").bytes(await this.#call("eth_call", [call, at]));
  }

  /** @throws {RpcError} with `isRevert` when the contract refuses. */
  async estimateGas(call: SimulatedCall): Promise<bigint> {
    return this.#read("eth_estimateGas").quantity(await this.#call("eth_estimateGas", [call]));
  }

  /** Sends a signed transaction once. @returns The hash that the node returns. */
  async send(raw: Hex): Promise<Hex> {
    const method = "eth_sendRawTransaction";
    return this.#read(method).hash(await this.#rpc.once(method, [raw], this.#signal));
  }

  /** Returns whether the node knows a transaction, mined or pending. */
  async knows(hash: Hex): Promise<boolean> {
    const method = "eth_getTransactionByHash";
    const found = await this.#call(method, [hash]);
    if (found === null) return false;
    const read = this.#read(method);
    return read.hash(read.object(found).hash) === hash;
  }

  /** Returns undefined while the transaction is in no block. */
  async receipt(hash: Hex): Promise<Receipt | undefined> {
    const method = "eth_getTransactionReceipt";
    const found = await this.#call(method, [hash]);
    if (found === null) return undefined;
    const read = this.#read(method);
    const answer = read.object(found);
    if (answer.blockNumber === null || answer.blockNumber === undefined) return undefined;
    const logs = read.list(answer.logs);
    const { effectiveGasPrice } = answer;
    return {
      hash: read.hash(answer.transactionHash),
      succeeded: read.quantity(answer.status) === 1n,
      block: { number: read.count(answer.blockNumber), hash: read.hash(answer.blockHash) },
      gasUsed: read.quantity(answer.gasUsed),
      gasPrice: typeof effectiveGasPrice === "string" ? read.quantity(effectiveGasPrice) : undefined,
      logs: logs.slice(0, MAX_LOGS).map((log) => readLog(read, log)),
    };
  }

  #call(method: string, params: readonly unknown[]): Promise<unknown> {
    return this.#rpc.call(method, params, this.#signal);
  }

  #read(method: string): AnswerReader {
    return new AnswerReader(`${method} from ${this.place}`);
  }
}

function readLog(read: AnswerReader, value: unknown): Log {
  const { address, topics, data } = read.object(value);
  return {
    address: read.address(address),
    topics: read
      .list(topics)
      .slice(0, 4)
      .map((topic) => read.hash(topic)),
    data: read.bytes(data),
  };
}

function toHex(number: number): Hex {
  return `0x${number.toString(16)}`;
}
