import { coinsToText } from "../../chain/mod.ts";
import { visibleLines } from "../../core/mod.ts";
import { CallError, STATUS } from "../client/call-error.ts";
import type { TransactionResult } from "./answers.ts";
import type { Plan } from "./settings.ts";

/** Codes of cosmos-sdk 0.38 that a deploy tells apart. */
export const CODE = {
  /** Also a wrong sequence or chain id: the signature does not match what the chain expects. */
  unauthorized: 4,
  insufficientFunds: 5,
  outOfGas: 11,
  insufficientFee: 13,
  /** The node has the very same transaction already. */
  known: 19,
} as const;

/** UTF-16 units of a line of a log that a message repeats. */
const MAX_LENGTH = 1000;

/** Describes a transaction that the chain refused. */
export function refusalOf({ code, log }: TransactionResult, hash: string, plan: Plan): CallError {
  const text = visibleLines(log, { limit: MAX_LENGTH });
  const hint = hintOf(code, plan);
  const message = `the chain refused transaction ${hash} (code ${code}): ${text}`;
  return new CallError(STATUS.unknown, text, message, hint === undefined ? {} : { hint });
}

function hintOf(code: number, { address, document }: Plan): string | undefined {
  const { fee, chain_id: chain, sequence, account_number: number } = document;
  switch (code) {
    case CODE.unauthorized:
      return `it was signed for chain ${chain}, account number ${number}, sequence ${sequence}, as this endpoint told them: check that it belongs to that chain`;
    case CODE.insufficientFunds:
      return `send atto to ${address}`;
    case CODE.outOfGas:
      return `it may use ${fee.gas} gas: allow more with --gas`;
    case CODE.insufficientFee:
      return `${coinsToText(fee.amount)} were offered for ${fee.gas} gas: offer more with --fee`;
    default:
      return undefined;
  }
}
