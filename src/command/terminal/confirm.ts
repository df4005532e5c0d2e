import { MesgError } from "../../core/mod.ts";
import type { Call, Options } from "../command.ts";

/** The option that confirms without a prompt. */
export const YES_OPTION = {
  yes: { type: "boolean", short: "y", summary: "do it without confirmation" },
} as const;

/** A confirmation before something is removed. */
export interface Confirmation {
  readonly question: string;
  /** The outcome without a confirmation. */
  readonly refusal: string;
}

/**
 * Asks for a confirmation on the terminal, unless `--yes` is set.
 *
 * @throws {MesgError} `usage` without a terminal, `refused` for any other answer than yes.
 */
export async function confirm<O extends Options>(
  call: Pick<Call<O>, "ask" | "signal" | "progress"> & { readonly options: { readonly yes?: boolean } },
  { question, refusal }: Confirmation,
): Promise<void> {
  const { options, ask, signal, progress } = call;
  if (options.yes) return;
  await progress.end();
  if (ask === undefined) {
    throw new MesgError("usage", `no terminal to confirm on: ${refusal}`, { hint: "to confirm, add --yes" });
  }
  const answer = (await ask(`${question} [y/N] `, { signal })).trim();
  if (!/^y(?:es)?$/i.test(answer)) throw new MesgError("refused", `not confirmed: ${refusal}`);
}
