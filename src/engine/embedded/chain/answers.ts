import { decodeHash } from "../../../core/mod.ts";
import type { ChainDialect } from "../../dialects/chain.ts";
import { coinsOf, type LedgerAccount } from "./ledger.ts";
import type { Created } from "./messages.ts";
import type { Outcome } from "./node.ts";

/** The result of a transaction, in the form of cosmos-sdk 0.38. */
export function transactionAnswer(outcome: Outcome): object {
  const { hash, code, log, height, created, gasWanted, gasUsed } = outcome;
  const gas = { gas_wanted: String(gasWanted), gas_used: String(gasUsed) };
  const head = { height: String(height), txhash: hash };
  if (code !== 0) return { ...head, codespace: "sdk", code, raw_log: log, ...(height === 0 ? {} : gas) };
  if (created === undefined) return { ...head, raw_log: "[]" };
  const logs = [{ msg_index: 0, log: "", events: eventsOf(created) }];
  const data = Buffer.from(decodeHash(created.hash)).toString("hex").toUpperCase();
  return { ...head, data, raw_log: JSON.stringify(logs), logs, ...gas };
}

function eventsOf({ type, hash, address }: Created): object[] {
  const attributes = [
    ["action", "created"],
    ["hash", hash],
    ["address", address],
  ].map(([key, value]) => ({ key, value }));
  return [
    { type: "message", attributes: [{ key: "module", value: type }] },
    { type, attributes },
  ];
}

/** An account in the form of cosmos-sdk 0.38; one that does not exist is empty. */
export function accountAnswer(account: LedgerAccount | undefined, address: string): object {
  const value =
    account === undefined
      ? { address: "", coins: [], public_key: "", account_number: 0, sequence: 0 }
      : {
          address,
          coins: coinsOf(account),
          public_key: "",
          account_number: Number(account.number),
          sequence: Number(account.sequence),
        };
  return { type: "cosmos-sdk/Account", value };
}

/** The description of the node and its LCD server. */
export function nodeInfo({ version }: ChainDialect, chainId: string): object {
  return {
    application_version: {
      name: "mesg",
      server_name: "mesg-daemon",
      client_name: "mesg-cli",
      version,
      commit: "",
      build_tags: "",
      go: "embedded",
    },
    node_info: { network: chainId, version: "0.33.3", moniker: "embedded", channels: "" },
  };
}
