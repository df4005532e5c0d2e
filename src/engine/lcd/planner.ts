import {
  type Account,
  amountOf,
  type Coin,
  coinsToText,
  FEE_DENOM,
  type Fee,
  type Message,
  type Owner,
  signDocument,
} from "../../chain/mod.ts";
import { MesgError } from "../../core/mod.ts";
import { type ChainDialect, gasPriceOf } from "../dialects/chain.ts";
import type { CallOptions } from "../engine-api.ts";
import { type ChainAccount, readAccount, readGasEstimate } from "./answers.ts";
import type { LcdConnection } from "./lcd-connection.ts";
import type { ChainAccess, Plan } from "./settings.ts";

/** Gas of a transaction for releases without an estimate, as in the original client. */
const DEFAULT_GAS = "300000";
const DEFAULT_ADJUSTMENT = "1.5";
/** Maximum accepted estimate: a lying node must not drain an account. */
const MAX_GAS = 100_000_000n;

/** The chain of the transactions. */
export interface Chain {
  readonly connection: LcdConnection;
  readonly dialect: ChainDialect;
  /** The patch release; undefined when it is unknown. */
  readonly patch: number | undefined;
  readonly chainId: string;
  readonly access: ChainAccess;
}

/** Plans transactions: reads the account, estimates the gas, computes the fee and compares it with the balance. */
export class Planner {
  readonly chain: Chain;
  #account: Promise<Account> | undefined;

  constructor(chain: Chain) {
    this.chain = chain;
  }

  /** @throws {MesgError} `usage` without an account. */
  assertHasAccount(): void {
    if (this.chain.access.openAccount !== undefined) return;
    const { release } = this.chain.dialect;
    throw new MesgError("usage", `Engine ${release} requires a signed transaction: no account is set`, {
      hint: "set its mnemonic with --mnemonic-file FILE or in MESG_MNEMONIC",
    });
  }

  /** Opens the account that signs. @throws {MesgError} as {@linkcode assertHasAccount}, and what opening it throws. */
  async account(): Promise<Account> {
    this.assertHasAccount();
    const { hdPath, prefix } = this.chain.dialect;
    this.#account ??= this.chain.access.openAccount!({ hdPath, prefix });
    return await this.#account;
  }

  /**
   * Plans a transaction with one message.
   *
   * @param make Returns the message, given the account that owns what is created.
   * @param deposit atto that the message takes from its owner.
   * @throws {MesgError} `refused` when the account does not exist or cannot pay; as the calls to the chain.
   */
  async plan(make: (owner: Owner) => Message, deposit: bigint, call: () => CallOptions): Promise<Planned> {
    const account = await this.account();
    const message = make(account);
    const { accountNumber, sequence, coins } = await this.readAccount(account.address, call());
    const { chainId, access } = this.chain;
    const { memo = "" } = access;
    const gas =
      access.gas ?? (await this.#estimate(message, { accountNumber, sequence, address: account.address }, call()));
    const fee = this.#feeFor(gas);
    assertPayable(account.address, coins, [...fee.amount, { denom: FEE_DENOM, amount: String(deposit) }]);
    const document = signDocument(message, { chainId, accountNumber, sequence, fee, memo });
    return { document, address: account.address, balance: coins, deposit, message, account };
  }

  /** Reads an account of the chain. @throws {MesgError} `refused` when it does not exist. */
  async readAccount(address: string, call: CallOptions): Promise<ChainAccount> {
    const read = (answer: unknown) => readAccount(answer, address);
    const found = await this.chain.connection.get(`/auth/accounts/${address}`, read, call);
    if (found !== undefined) return found;
    throw new MesgError("refused", `unknown account: ${address} does not exist on the chain ${this.chain.chainId}`, {
      hint: `send atto to it first; check --hd-path and --account if it should have some`,
    });
  }

  async #estimate(
    { json }: Message,
    from: { readonly accountNumber: string; readonly sequence: string; readonly address: string },
    call: CallOptions,
  ): Promise<string> {
    const { connection, dialect, access, chainId } = this.chain;
    if (!dialect.simulates) return DEFAULT_GAS;
    const base = {
      from: from.address,
      chain_id: chainId,
      account_number: from.accountNumber,
      sequence: from.sequence,
      gas_adjustment: access.gasAdjustment ?? DEFAULT_ADJUSTMENT,
      simulate: true,
    };
    const gas = await connection.ask("/txs/simulate", { base_req: base, msgs: [json] }, readGasEstimate, call);
    if (gas === "0" || BigInt(gas) > MAX_GAS) {
      throw new MesgError("refused", `unusable gas estimate: expected 1 to ${MAX_GAS}, found ${gas}`, {
        hint: "set it with --gas if it is correct: the fee depends on the gas",
      });
    }
    return gas;
  }

  #feeFor(gas: string): Fee {
    const { access, dialect, patch } = this.chain;
    if (access.fee !== undefined) return { amount: access.fee, gas };
    const amount = BigInt(gas) * gasPriceOf(dialect, patch);
    return { amount: amount === 0n ? [] : [{ denom: FEE_DENOM, amount: String(amount) }], gas };
  }
}

/** A plan with the account to sign it. */
export interface Planned extends Plan {
  readonly message: Message;
  readonly account: Account;
}

function assertPayable(address: string, balance: readonly Coin[], costs: readonly Coin[]): void {
  for (const denom of new Set(costs.map((coin) => coin.denom))) {
    const [has, needs] = [amountOf(balance, denom), amountOf(costs, denom)];
    if (has >= needs) continue;
    const [found, expected] = [has, needs].map((amount) => coinsToText([{ denom, amount: String(amount) }]));
    throw new MesgError("refused", `insufficient funds: ${address} has ${found}, but needs ${expected}`, {
      hint: "fund this account, or set a lower fee with --fee or --gas; nothing was sent",
    });
  }
}
