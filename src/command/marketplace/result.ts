import type { Effect, Marketplace, PreparedVersion, UnsignedTransaction } from "../../marketplace/mod.ts";
import { existsLine, planLines, publishedLine } from "../../report/mod.ts";
import type { Outcome } from "./steps.ts";

/** The subject of a result. */
export interface ResultSubject {
  readonly market: Pick<Marketplace, "chainId" | "contract">;
  readonly account: string;
  readonly version: Pick<PreparedVersion, "hash" | "source"> | undefined;
}

/** Returns the outcome of an effect as a value for `JSON.stringify`. Amounts are in wei, as decimal text. */
export function outcomeToJson(outcome: Outcome, { market, account, version }: ResultSubject): Record<string, unknown> {
  const effect = effectOf(outcome);
  return {
    status: outcome.status,
    sid: effect.sid,
    ...(effect.kind === "version"
      ? { versionHash: idOf(outcome), manifest: effect.manifest, hash: version?.hash, source: version?.source }
      : { offer: idOf(outcome), price: String(effect.price), duration: String(effect.duration) }),
    chainId: market.chainId,
    contract: market.contract,
    account,
    ...("plan" in outcome ? planToJson(outcome.plan) : {}),
    ...(outcome.status === "published"
      ? { transaction: outcome.transaction, block: outcome.block, cost: outcome.cost?.toString() }
      : {}),
  };
}

/** Returns the outcome of an effect as text. */
export function outcomeToText(outcome: Outcome, { market, version }: ResultSubject): string {
  switch (outcome.status) {
    case "exists":
      return `${existsLine(outcome)}\n`;
    case "published":
      return `${publishedLine(outcome)}\n`;
    case "planned":
      return `${planLines(outcome.plan, { ...market, ...version }).join("\n")}\n`;
    case "prepared":
      return "";
  }
}

function planToJson(plan: { cost: bigint; balance: bigint; isNewService: boolean; transaction: UnsignedTransaction }) {
  const { cost, balance, isNewService, transaction } = plan;
  return {
    isNewService,
    nonce: transaction.nonce,
    gas: String(transaction.gas),
    maxCost: String(cost),
    balance: String(balance),
  };
}

function effectOf(outcome: Outcome): Effect {
  return "plan" in outcome ? outcome.plan.effect : outcome.effect;
}

function idOf(outcome: Outcome): string | number | undefined {
  return "plan" in outcome ? outcome.plan.versionHash : outcome.id;
}
