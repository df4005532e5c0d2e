import { coinsToText } from "../../chain/mod.ts";
import { cutText, visibleLines } from "../../core/mod.ts";
import { CallError, STATUS } from "../client/call-error.ts";
import type { TransactionResult } from "./answers.ts";
import type { Plan } from "./settings.ts";

/** Codes of cosmos-sdk 0.38 that a deploy distinguishes. */
export const CODE = {
  /** Also a wrong sequence or chain id: the signature does not match what the chain expects. */
  unauthorized: 4,
  insufficientFunds: 5,
  outOfGas: 11,
  insufficientFee: 13,
  /** The node has the same transaction already. */
  known: 19,
} as const;

/** Maximum length of a log in a message, in UTF-16 units. */
const MAX_LENGTH = 4000;

/** Returns the error for a transaction that the chain refused. */
export function refusalOf({ code, log }: TransactionResult, hash: string, plan: Plan): CallError {
  const text = visibleLines(cutText(log, MAX_LENGTH));
  const hint = hintOf(code, plan);
  const message = `the chain refused transaction ${hash} (code ${code}): ${text}`;
  return new CallError(STATUS.unknown, text, message, hint === undefined ? {} : { hint });
}

function hintOf(code: number, { address, document }: Plan): string | undefined {
  const { fee, chain_id: chain, sequence, account_number: number } = document;
  switch (code) {
    case CODE.unauthorized:
      return `check that the endpoint belongs to its chain: it was signed for chain ${chain}, account number ${number}, sequence ${sequence}`;
    case CODE.insufficientFunds:
      return `send atto to ${address}`;
    case CODE.outOfGas:
      return `raise the limit of ${fee.gas} gas with --gas`;
    case CODE.insufficientFee:
      return `${coinsToText(fee.amount)} is too low for ${fee.gas} gas: raise it with --fee`;
    default:
      return undefined;
  }
}
