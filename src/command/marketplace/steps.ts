import { MesgError } from "../../core/mod.ts";
import type {
  Effect,
  Marketplace,
  Plan,
  Published,
  ServiceVersion,
  SignedTransaction,
  Signer,
} from "../../marketplace/mod.ts";
import { planLines } from "../../report/mod.ts";
import type { Call, Options } from "../command.ts";
import { type PUBLISH_OPTIONS, publishIfRequested, publishOffered } from "../ipfs-options.ts";
import { readConfirmOptions, readPlanOptions } from "./options.ts";

/** The options of a command that publishes permanently. */
export const CONSENT_OPTIONS = {
  yes: { type: "boolean", summary: "publish without confirmation, which cannot be undone" },
  "dry-run": { type: "boolean", summary: "show what would be published and its cost; send nothing" },
} as const;

type StepCall = Call<typeof CONSENT_OPTIONS & typeof PUBLISH_OPTIONS>;

/** The Marketplace and the account of a publication. */
export interface Session {
  readonly market: Marketplace;
  readonly sender: Signer["address"];
  /** Undefined when another program signs. */
  readonly signer: Signer | undefined;
}

type Ready = Extract<Plan, { status: "ready" }>;

/** The outcome of one effect; `prepared` when its transaction is yet to be signed. */
export type Outcome =
  | Extract<Plan, { status: "exists" }>
  | { readonly status: "planned" | "prepared"; readonly plan: Ready }
  | ({ readonly status: "published" } & Published);

/**
 * Publishes one effect: shows what it does and costs, asks for confirmation, uploads what it names, then signs and
 * sends it. Without a key it stops before the signature.
 */
export async function publishEffect<O extends Options>(
  plain: Call<O>,
  { market, sender, signer }: Session,
  effect: Effect,
  version: ServiceVersion,
): Promise<Outcome> {
  const call = plain as unknown as StepCall;
  const { checkBalance, planEffect, signTransaction } = await import("../../marketplace/mod.ts");
  const plan = await planEffect(market, effect, { ...(await readPlanOptions(plain)), sender });
  if (plan.status === "exists") return plan;
  if (call.options["dry-run"]) return { status: "planned", plan };
  for (const line of planLines(plan, { ...market, ...version })) await call.note(line);
  checkBalance(plan);
  await askConsent(plain);
  if (effect.kind === "version") await supply(call, version);
  if (signer === undefined) return { status: "prepared", plan };
  const transaction = await signTransaction(plan.transaction, signer);
  return { status: "published", ...(await sendSigned(plain, market, transaction)) };
}

/** Sends a signed transaction, shows its progress, and returns its effect. */
export async function sendSigned<O extends Options>(
  call: Call<O>,
  market: Marketplace,
  transaction: SignedTransaction,
): Promise<Published> {
  const { publishSigned } = await import("../../marketplace/mod.ts");
  const options = await readConfirmOptions(call, market.chainId);
  const line = call.progress;
  await call.note(`sending transaction ${transaction.hash}, nonce ${transaction.nonce}`);
  try {
    return await publishSigned(market, transaction, {
      ...options,
      onProgress: async (progress) => {
        if (progress.step === "waiting") return line.show("waiting for a block");
        if (progress.step === "confirming") {
          const { block, confirmations } = progress;
          return line.show(`block ${block}: ${confirmations} of ${options.confirmations} confirmations`);
        }
        await line.end();
        await call.warn(`warning: block ${progress.block} was reorganized; waiting for another one`);
      },
    });
  } finally {
    await line.end();
  }
}

/**
 * Asks for confirmation to publish, unless `--yes` is set.
 *
 * @throws {MesgError} `refused` without a confirmation.
 */
export async function askConsent<O extends Options>(plain: Call<O>): Promise<void> {
  const { options, ask, signal } = plain as unknown as StepCall;
  if (options.yes) return;
  const answer = await ask?.("This cannot be undone. Type yes to publish: ", { signal });
  if (answer?.trim().toLowerCase() === "yes") return;
  throw new MesgError("refused", "not confirmed: nothing was published", {
    hint: "to confirm, add --yes; neither IPFS nor a chain can undo it",
  });
}

/** Publishes the source and the manifest on IPFS, and reads both back: a version must not name missing data. */
async function supply(call: StepCall, { taken, tar, manifest }: ServiceVersion): Promise<void> {
  await publishIfRequested(call, taken, tar, { signal: call.signal });
  await publishOffered(call, manifest);
}
