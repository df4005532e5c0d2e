import { createHash } from "node:crypto";
import {
  type Account,
  canonicalJson,
  checkSignature,
  type Fee,
  type KeyPath,
  readAddress,
  type Signature,
  type SignDocument,
  signBytes,
  verifySignature,
} from "../../chain/mod.ts";
import { isRecord, MesgError, plainWords, writeWhole } from "../../core/mod.ts";
import { type ChainAccess, checkSettings, type Plan } from "../../engine/mod.ts";
import type { Call, Options } from "../command.ts";
import { readInput } from "../read-input.ts";

/** Returns an account without its key, to plan transactions but not sign them. */
export function watchedAccount(address: string): NonNullable<ChainAccess["openAccount"]> {
  return async ({ prefix }: KeyPath): Promise<Account> => ({
    address,
    addressBytes: await readAddress(address, prefix),
    sign: () => {
      throw new MesgError("usage", `cannot sign for ${address}: its key is missing`);
    },
  });
}

/**
 * Writes a transaction for an external signer: a StdTx without signatures, as the chain's own `tx sign` reads it, with
 * the document and the SHA-256 of the bytes to sign.
 */
export async function writeUnsigned(path: string, { document }: Plan): Promise<void> {
  const { fee, memo, msgs, chain_id, account_number, sequence } = document;
  const file = {
    type: "cosmos-sdk/StdTx",
    value: { msg: msgs, fee, signatures: null, memo },
    sign: {
      chain_id,
      account_number,
      sequence,
      document: canonicalJson(document),
      sha256: createHash("sha256").update(signBytes(document)).digest("hex"),
    },
  };
  const text = `${JSON.stringify(file, undefined, 2)}\n`;
  await writeWhole(path, (whole) => whole.write(Buffer.from(text)));
}

/**
 * Reads a transaction that was signed elsewhere, and returns its account and settings. The signature is verified
 * against what would be sent now: it is invalid for another definition, chain, account or sequence.
 *
 * @throws {MesgError} `refused` for any other file.
 */
export async function readSigned(
  path: string,
  { mode, ...call }: Pick<Call<Options>, "signal" | "stdin"> & { readonly mode: ChainAccess["mode"] },
): Promise<ChainAccess> {
  const text = Buffer.from(await readInput(path, "a signed transaction (--signed)", call)).toString("utf8");
  const { owner, fee, memo, signature } = parseSigned(text);
  const settings = { gas: fee.gas, fee: fee.amount, memo, mode };
  checkSettings(settings);
  await checkSignature(signature, owner);
  return {
    ...settings,
    openAccount: async ({ prefix }) => ({
      address: owner,
      addressBytes: await readAddress(owner, prefix),
      sign: async (document) => await verified(document, signature, { owner, prefix }),
    }),
  };
}

async function verified(
  document: SignDocument,
  signature: Signature,
  { owner, prefix }: { readonly owner: string; readonly prefix: string },
): Promise<Signature> {
  if (await verifySignature(document, signature, { address: owner, prefix })) return signature;
  const { chain_id: chain, account_number: number, sequence } = document;
  throw new MesgError(
    "refused",
    `the signature is invalid for chain ${chain}, account number ${number}, sequence ${sequence}`,
    {
      hint: "write the transaction again with --unsigned, and sign it again; nothing was sent",
    },
  );
}

interface Signed {
  readonly owner: string;
  readonly fee: Fee;
  readonly memo: string;
  readonly signature: Signature;
}

function parseSigned(text: string): Signed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notSigned("invalid JSON");
  }
  const { value: inner = value, tx } = objectOf(value);
  const { msg, fee, memo = "", signatures } = objectOf(tx ?? inner);
  const [message] = itemsOf(msg);
  const [signature, another] = itemsOf(signatures);
  if (signature === undefined || another !== undefined) throw notSigned(`${itemsOf(signatures).length} signatures`);
  const { owner } = objectOf(objectOf(message).value);
  const { pub_key: key, signature: signed } = objectOf(signature);
  const { type, value: publicKey } = objectOf(key);
  const { amount, gas } = objectOf(fee);
  const coins = itemsOf(amount).map((coin) => {
    const { denom, amount: count } = objectOf(coin);
    return { denom: textOf(denom), amount: textOf(count) };
  });
  return {
    owner: textOf(owner),
    fee: { amount: coins, gas: textOf(gas) },
    memo: typeof memo === "string" ? memo : textOf(memo),
    signature: { signature: textOf(signed), pub_key: { type: textOf(type), value: textOf(publicKey) } },
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw notSigned(value === undefined ? "nothing" : plainWords(value));
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw notSigned(value === undefined ? "nothing" : plainWords(value));
}

function notSigned(found: string): MesgError {
  return new MesgError("refused", `invalid signed transaction: expected a StdTx with one signature, found ${found}`, {
    hint: "sign the file of --unsigned, and pass the result",
  });
}
