import { stat } from "node:fs/promises";
import type { DocumentKind } from "../../compile/mod.ts";
import { MesgError } from "../../core/mod.ts";
import type { Options } from "../command.ts";
import type { NamedDocument } from "./document.ts";

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
 * @throws {MesgError} `usage`. Not for a document that does not exist, which is reported when it is loaded.
 */
export async function refuseOptionsOfOthers(
  given: object,
  declared: Options,
  { kind, path, bytes }: NamedDocument,
): Promise<void> {
  const { groups, reason } = OTHERS[kind];
  const isUseless = ([name, value]: [string, unknown]) =>
    value !== undefined && groups.includes(declared[name]?.group ?? "");
  const [useless] = Object.entries(given).find(isUseless) ?? [];
  if (useless === undefined) return;
  if (bytes === undefined && (await stat(path).catch(() => undefined)) === undefined) return;
  throw new MesgError("usage", `--${useless} ${reason}, found a ${kind}`, { hint: `remove --${useless}` });
}
