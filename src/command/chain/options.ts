import type { KeyPath } from "../../chain/mod.ts";
import { MesgError } from "../../core/mod.ts";
import type { ChainAccess } from "../../engine/mod.ts";
import type { Call } from "../command.ts";
import { readSecretFile, warnIfShared } from "../secret-file.ts";
import { PRICE_OPTION } from "./price.ts";

/** The options of a command that sends transactions. A mnemonic is never an argument: other users see a process's arguments. */
export const CHAIN_OPTIONS = {
  "mnemonic-file": {
    type: "string",
    value: "FILE",
    summary: "mnemonic of the account, for Engines from 0.21 (or MESG_MNEMONIC, or typed on a terminal)",
  },
  "hd-path": { type: "string", value: "PATH", summary: "key of the mnemonic (m/44'/470'/0'/0/0)" },
  account: { type: "string", value: "N", summary: "number of the mnemonic's account, the last part of the path (0)" },
  "chain-id": { type: "string", value: "ID", summary: "expected chain; a node of another chain is refused" },
  gas: { type: "string", value: "N", summary: "maximum gas (the Engine's estimate; 300000 up to 0.22)" },
  "gas-adjustment": { type: "string", value: "X", summary: "factor for a gas estimate (1.5)" },
  fee: { type: "string", value: "AMOUNT", summary: "fee, such as 300000atto (gas times the release's price)" },
  memo: { type: "string", value: "TEXT", summary: "public text in the transaction (none)" },
  mode: { type: "string", value: "MODE", summary: "let the node wait for the block, or sync to poll for it (block)" },
  ...PRICE_OPTION,
  "dry-run": { type: "boolean", summary: "show what would be signed and sent, and its cost; send nothing" },
  unsigned: {
    type: "string",
    value: "FILE",
    writes: true,
    summary: "write the transaction for an external signer; send nothing",
  },
  from: { type: "string", value: "ADDRESS", summary: "account that signs, with --unsigned: no mnemonic is needed" },
  signed: { type: "string", value: "FILE", summary: "send a transaction signed by an external signer" },
} as const;

/** The part of a call that these options need. */
export type ChainCall = Pick<
  Call<typeof CHAIN_OPTIONS>,
  "options" | "env" | "signal" | "stdin" | "secrets" | "ask" | "warn"
>;

/** The options of {@linkcode CHAIN_OPTIONS} that apply only to transactions. */
const OF_TRANSACTIONS = Object.keys(CHAIN_OPTIONS).filter(
  (name) => name !== "dry-run",
) as (keyof typeof CHAIN_OPTIONS)[];

/** Returns the given options that have no effect on an Engine without transactions. */
export function unusedChainOptions({ options }: Pick<ChainCall, "options">): string[] {
  return OF_TRANSACTIONS.filter((name) => options[name] !== undefined).map((name) => `--${name}`);
}

/**
 * Reads the account and the settings of transactions. Given values are checked immediately, even if the service already
 * exists; the user is prompted only if the Engine requires a mnemonic.
 *
 * @throws {MesgError} `usage`, `refused` for an invalid mnemonic, address or signed file; no message repeats a secret.
 */
export async function readChainOptions(call: ChainCall): Promise<ChainAccess> {
  const { options } = call;
  assertOneSigner(call);
  const { checkSettings } = await import("../../engine/mod.ts");
  const { checkAddress, checkMnemonic, parseFee, pathOfAccount } = await import("../../chain/mod.ts");
  if (options.signed !== undefined) {
    const { readSigned } = await import("./external.ts");
    const signed = await readSigned(options.signed, { ...call, mode: modeOf(options.mode) });
    return { ...signed, chainId: options["chain-id"] };
  }
  const settings = {
    gas: options.gas,
    gasAdjustment: options["gas-adjustment"],
    memo: options.memo,
    chainId: options["chain-id"],
    mode: modeOf(options.mode),
    fee: options.fee === undefined ? undefined : parseFee(options.fee),
  };
  checkSettings(settings);
  if (options.from !== undefined) {
    await checkAddress(options.from);
    const { watchedAccount } = await import("./external.ts");
    return { ...settings, openAccount: watchedAccount(options.from) };
  }
  const mnemonic = await givenMnemonic(call);
  const path = pathOfAccount(options["hd-path"] ?? DEFAULT_PATH, options.account ?? "0");
  if (mnemonic !== undefined) await checkMnemonic(mnemonic, path);
  const ask = mnemonic === undefined ? call.ask && (() => askedMnemonic(call)) : async () => mnemonic;
  return { ...settings, openAccount: ask && accountOf(call, ask) };
}

/** An HD path, to check the form; the actual one depends on the release. */
const DEFAULT_PATH = "m/44'/470'/0'/0/0";

function accountOf({ options }: ChainCall, mnemonic: () => Promise<string>) {
  return async ({ hdPath, prefix }: KeyPath) => {
    const { openAccount, pathOfAccount } = await import("../../chain/mod.ts");
    const path = options["hd-path"] ?? hdPath;
    const whole = options.account === undefined ? path : pathOfAccount(path, options.account);
    return await openAccount(await mnemonic(), { hdPath: whole, prefix });
  };
}

/** Reads the mnemonic from a file or the environment; undefined without either. */
async function givenMnemonic(call: ChainCall): Promise<string | undefined> {
  const { options, env } = call;
  const path = options["mnemonic-file"];
  if (path === undefined) return env.MESG_MNEMONIC ? await concealed(call, env.MESG_MNEMONIC) : undefined;
  const text = await concealed(call, await readSecretFile(call, path, "a mnemonic (--mnemonic-file)"));
  await warnIfShared(call, path);
  return text;
}

async function askedMnemonic(call: ChainCall): Promise<string> {
  const { ask, signal } = call;
  return await concealed(call, (await ask?.("Mnemonic of the account: ", { secret: true, signal })) ?? "");
}

/** Conceals a mnemonic in all output, in any spacing and case. */
async function concealed({ secrets }: ChainCall, text: string): Promise<string> {
  const { plainMnemonic } = await import("../../chain/mod.ts");
  secrets.add(text, "whole");
  secrets.add(plainMnemonic(text), "whole");
  return text;
}

function modeOf(mode: string | undefined): "block" | "sync" | undefined {
  if (mode === undefined || mode === "block" || mode === "sync") return mode;
  throw new MesgError("usage", `invalid --mode: expected block or sync, found ${JSON.stringify(mode.slice(0, 40))}`);
}

function assertOneSigner({ options }: ChainCall): void {
  const { signed, unsigned, from } = options;
  if (signed !== undefined && unsigned !== undefined) {
    throw new MesgError("usage", "expected --unsigned or --signed, found both", {
      hint: "write the transaction with --unsigned, sign the file, then send it with --signed",
    });
  }
  if (from !== undefined && unsigned === undefined && options["dry-run"] !== true) {
    throw new MesgError("usage", "expected --unsigned FILE or --dry-run with --from, found neither", {
      hint: "an address cannot sign: set a mnemonic to send",
    });
  }
  const terms = (["gas", "fee", "memo", "gas-adjustment", "from", "mnemonic-file"] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (signed === undefined || terms.length === 0) return;
  throw new MesgError("usage", `expected --signed alone, found --${terms[0]}`, {
    hint: "the signature covers the settings of the transaction",
  });
}
