import { decodeErrorResult, type Hex } from "viem";
import { MesgError, plainWords } from "../../core/mod.ts";

/** An error that a node returned instead of a result (JSON-RPC 2.0, section 5.1). */
export class RpcError extends MesgError {
  readonly code: number;
  /** The node's message: one short line. */
  readonly said: string;
  /** Whether the contract reverted the call. */
  readonly isRevert: boolean;
  /** Whether the same call may succeed later. */
  readonly isTransient: boolean;

  constructor(place: string, method: string, error: { code: number; said: string; isRevert: boolean }) {
    const { code, said, isRevert } = error;
    const words = said === "" ? `error ${code}` : said;
    super(
      isRevert ? "refused" : "environment",
      isRevert ? `the contract refuses: ${words}` : `${place} refuses ${method}: ${words}`,
    );
    this.code = code;
    this.said = said;
    this.isRevert = isRevert;
    this.isTransient = code === LIMIT_EXCEEDED;
  }
}

/** EIP-1474: request exceeds a defined limit. */
const LIMIT_EXCEEDED = -32005;
/** Geth's code for a call that the contract reverted. */
const REVERTED = 3;

/**
 * Reads the error object of an answer. Nodes use different codes for a revert, and put its reason in different places.
 *
 * @param conceal Removes secrets from the node's message.
 */
export function readRpcError(
  place: string,
  method: string,
  error: object,
  conceal: (text: string) => string,
): RpcError {
  const { code, message, data } = error as { code?: unknown; message?: unknown; data?: unknown };
  const words = typeof message === "string" ? message.slice(0, 2000) : "";
  const number = typeof code === "number" && Number.isSafeInteger(code) ? code : 0;
  const reason = revertReason(data);
  const isRevert = number === REVERTED || reason !== undefined || /\brevert(ed)?\b/i.test(words);
  const said = reason ?? (isRevert ? words.replace(/^.*?\brevert(ed)?\b[: ]*/is, "") || words : words);
  return new RpcError(place, method, { code: number, said: plainWords(conceal(said)), isRevert });
}

/** The text of a Solidity `Error(string)` or `Panic(uint256)`, wherever the node puts its bytes. */
function revertReason(data: unknown): string | undefined {
  const hex = typeof data === "object" && data !== null ? (data as { data?: unknown }).data : data;
  if (typeof hex !== "string" || hex.length > 10_000 || !/^0x([0-9a-f]{2}){4,}$/i.test(hex)) return undefined;
  try {
    return String(decodeErrorResult({ abi: [], data: hex as Hex }).args?.[0] ?? "");
  } catch {
    return undefined;
  }
}
