import type { DocumentKind } from "../../compile/mod.ts";
import { MesgError } from "../../core/mod.ts";
import type { Options } from "../command.ts";

/** The groups of options that do not apply to a kind of document, and why. */
const OTHERS: { readonly [kind in DocumentKind]: { readonly groups: readonly string[]; readonly reason: string } } = {
  service: { groups: ["Process"], reason: "applies only to processes" },
  process: { groups: ["Source", "IPFS", "Service"], reason: "applies only to services" },
};

/**
 * Refuses options that do not apply to a document: those of processes for a service, and the other way around.
 *
 * @param given The values of the options, by name.
 * @param declared The options of the command.
 * @throws {MesgError} `usage`.
 */
export function refuseOptionsOfOthers(given: object, declared: Options, kind: DocumentKind): void {
  const { groups, reason } = OTHERS[kind];
  const useless = Object.entries(given).find(
    ([name, value]) => value !== undefined && groups.includes(declared[name]?.group ?? ""),
  );
  if (useless === undefined) return;
  throw new MesgError("usage", `--${useless[0]} ${reason}, found a ${kind}`, { hint: `remove --${useless[0]}` });
}
