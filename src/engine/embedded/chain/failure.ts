/** Codes of cosmos-sdk 0.38. */
export const CODES = {
  internal: 1,
  txDecode: 2,
  unauthorized: 4,
  insufficientFunds: 5,
  unknownRequest: 6,
  invalidAddress: 7,
  invalidPubKey: 8,
  unknownAddress: 9,
  outOfGas: 11,
  memoTooLarge: 12,
  insufficientFee: 13,
  noSignatures: 15,
  invalidRequest: 18,
  txInMempoolCache: 19,
} as const;

/** A transaction that the chain rejects: its code and its log. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: number;

  constructor(code: number, log: string) {
    super(log);
    this.code = code;
  }
}

/** A message that breaks a rule, or would create something that exists. */
export function invalidRequest(text: string): Failure {
  return new Failure(CODES.invalidRequest, `${text}: invalid request`);
}

/** The failure of an executed message. */
export function ofMessage({ code, message }: Failure): Failure {
  return new Failure(code, `${message}: failed to execute message; message index: 0`);
}
