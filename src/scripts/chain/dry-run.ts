import { type Fee, type SignDocument, signedTransaction, type Transaction } from "../../chain/mod.ts";
import { type Call, type CHAIN_OPTIONS, writeUnsigned } from "../../command/mod.ts";
import type { Planned } from "../../engine/mod.ts";
import { planToText } from "../../report/mod.ts";

type DryCall = Pick<Call<typeof CHAIN_OPTIONS>, "stdout" | "note"> & {
  readonly options: Call<typeof CHAIN_OPTIONS>["options"] & { readonly json?: boolean };
};

/** The result of a dry run. */
export interface Rehearsal {
  readonly kind: "service" | "process";
  /** Computed here, in base58. */
  readonly hash: string;
  /** Whether it exists on the Engine, so that nothing would be sent. */
  readonly exists: boolean;
  /** The transaction that would create it; undefined if none would be sent. */
  readonly planned: Planned | undefined;
}

/** The result of a dry run, as `--json` prints it. */
interface RehearsalJson {
  readonly status: "exists" | "would-be-created";
  readonly hash: string;
  readonly account?: string;
  readonly balance?: Planned["balance"];
  readonly fee?: Fee;
  readonly deposit?: string;
  readonly signDocument?: SignDocument;
  readonly transaction?: Transaction["json"];
  readonly transactionHash?: string;
}

/** Returns whether a deploy ends before it sends anything. */
export function isRehearsal({ options }: Pick<DryCall, "options">): boolean {
  return options["dry-run"] === true || options.unsigned !== undefined;
}

/** Prints what a deploy would do, and writes its transaction for an external signer if requested. */
export async function printRehearsal(call: DryCall, rehearsal: Rehearsal): Promise<void> {
  const { options, stdout, note } = call;
  const { planned } = rehearsal;
  const signs = planned !== undefined && options.unsigned === undefined && options.from === undefined;
  const transaction = signs ? await signed(planned) : undefined;
  if (options.json) await stdout.write(`${JSON.stringify(asJson(rehearsal, transaction), undefined, 2)}\n`);
  else await stdout.write(planToText({ ...rehearsal, transaction }));
  if (options.unsigned === undefined) return;
  if (planned === undefined) return await note("notice: nothing was written: there is no transaction to sign");
  await writeUnsigned(options.unsigned, planned);
  await note(
    `notice: wrote the transaction to ${JSON.stringify(options.unsigned)}: sign it, then deploy with --signed`,
  );
}

async function signed({ message, document, account }: Planned): Promise<Transaction> {
  return signedTransaction(message, document, await account.sign(document));
}

function asJson({ hash, exists, planned }: Rehearsal, transaction: Transaction | undefined): RehearsalJson {
  const result = { status: exists ? "exists" : "would-be-created", hash } as const;
  if (planned === undefined) return result;
  const { address, balance, document, deposit, message } = planned;
  const unsigned = { msg: [message.json], fee: document.fee, signatures: [], memo: document.memo };
  return {
    ...result,
    account: address,
    balance,
    fee: document.fee,
    deposit: String(deposit),
    signDocument: document,
    transaction: transaction?.json ?? unsigned,
    ...(transaction === undefined ? {} : { transactionHash: transaction.hash }),
  };
}
