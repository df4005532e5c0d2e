import { newMnemonic, openAccount } from "../../chain/mod.ts";
import type { ChainCall } from "../../command/mod.ts";
import type { ChainAccess } from "../../engine/mod.ts";

/**
 * Returns the account for the embedded Engine, which funds every account: the given one, or else a new one.
 */
export function withLocalAccount(chain: ChainAccess, { options }: Pick<ChainCall, "options">): ChainAccess {
  if ((options["mnemonic-file"] ?? options.from ?? options.signed) !== undefined) return chain;
  return { ...chain, openAccount: async (path) => await openAccount(await newMnemonic(), path) };
}
