#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys --allow-run
/**
 * Publishes a version of a service, or an offer, on the Marketplace.
 *
 * @module
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Call,
  CONSENT_OPTIONS,
  defineCommand,
  EXPECTED_HASH_OPTION,
  KEY_OPTIONS,
  MARKETPLACE_OPTIONS,
  type Outcome,
  openMarketplace,
  outcomeToJson,
  outcomeToText,
  PUBLISH_OPTIONS,
  publishEffect,
  publishGiven,
  RESULT_OPTIONS,
  type ResultSubject,
  readConfirmOptions,
  readIpfsOptions,
  readPlanOptions,
  readSigner,
  readVersion,
  runAsMain,
  type Session,
  SOURCE_OPTION,
  SOURCE_OPTIONS,
  TRANSACTION_OPTIONS,
} from "../command/mod.ts";
import { MesgError, writeWhole } from "../core/mod.ts";
import { DEFAULT_RELEASE } from "../definition/mod.ts";
import type { Effect, Marketplace, Signer } from "../marketplace/mod.ts";

const OPTIONS = {
  ...MARKETPLACE_OPTIONS,
  ...RESULT_OPTIONS,
  source: { ...SOURCE_OPTION, summary: "source of a definition (fetched from IPFS)" },
  ...KEY_OPTIONS,
  from: { type: "string", value: "ADDRESS", summary: "account that publishes, if another program signs" },
  unsigned: {
    type: "string",
    writes: true,
    value: "FILE",
    summary: "file for the unsigned transaction, without a key (stdout)",
  },
  signed: { type: "string", value: "FILE", summary: "signed transaction to send" },
  offer: { type: "string", value: "PRICE", summary: "also offer the service at this price, in tokens" },
  duration: { type: "string", value: "D", summary: "duration of a purchase: 3600, 24h, 30d" },
  ...CONSENT_OPTIONS,
  ...EXPECTED_HASH_OPTION,
  "engine-version": {
    type: "string",
    value: "R",
    summary: `Engine release whose rules and hash apply (${DEFAULT_RELEASE})`,
  },
  ...TRANSACTION_OPTIONS,
  ...PUBLISH_OPTIONS,
  ...SOURCE_OPTIONS,
} as const;

type PublishCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "publish",
  synopsis: "[DEFINITION|FOLDER] --rpc URL --contract ADDRESS --ipfs-api URL",
  summary: "publish a version of a service on the Marketplace",
  description: `Publishes the source and a manifest on IPFS, reads both back, and records the manifest in the Marketplace's contract.
A version that is published already is a success. The cost is shown and confirmed (--yes) before anything is sent.

Without a key it prints an unsigned transaction for another program to sign; --signed sends the signed one.
With a key it signs, sends, waits for confirmations, and verifies the contract's event and storage. A
lost answer is resolved by the transaction's hash, and no transaction takes effect twice.`,
  examples: [
    "mesg-compile publish . --rpc $RPC --contract $MARKETPLACE --from $ACCOUNT --dry-run",
    "mesg-compile publish . --rpc $RPC --contract $MARKETPLACE --ipfs-api $NODE --key-file key.json --passphrase-file passphrase.txt --yes",
    "mesg-compile publish . … --from $ACCOUNT --unsigned unsigned.json --yes",
    "mesg-compile publish --rpc $RPC --contract $MARKETPLACE --signed signed.txt --yes",
  ],
  pages: ["docs/marketplace.md"],
  json: "{ status, sid, versionHash, manifest, hash, source, chainId, contract, account, offer?, transaction?, block?, cost? }: amounts are decimal text, in wei",
  positionals: [0, 1],
  options: OPTIONS,
  async run(call) {
    checkUsage(call.options);
    // Wrong usage is reported before a node is called.
    await readPlanOptions(call);
    await readConfirmOptions(call, undefined);
    await readIpfsOptions(call);
    const offer = await readOffer(call);
    const signer = call.options.signed === undefined ? await readSigner(call) : undefined;
    const sender = await senderOf(call, signer);
    const market = await openMarketplace(call);
    const scratch = await mkdtemp(join(tmpdir(), "mesg-publish-"));
    try {
      if (sender === undefined) await sendSigned(call, market, offer, scratch);
      else await publish(call, { market, sender, signer }, offer, scratch);
      return 0;
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  },
});

async function publish(call: PublishCall, session: Session, offer: Offer | undefined, scratch: string): Promise<void> {
  const version = await readVersion(call, scratch);
  const { sid } = version.effect;
  const effects: Effect[] = [version.effect, ...(offer === undefined ? [] : [{ ...offer, sid }])];
  const outcomes: Outcome[] = [];
  for (const effect of effects) {
    const outcome = await publishEffect(call, session, effect, version);
    outcomes.push(outcome);
    // An offer can be simulated only after a version is published.
    if (outcome.status === "planned" || outcome.status === "prepared") break;
  }
  if (outcomes.length < effects.length)
    await call.note("notice: for the offer, run this again after the version is published");
  const subject = { market: session.market, account: session.sender, version };
  await report(call, outcomes, subject);
}

async function sendSigned(
  call: PublishCall,
  market: Marketplace,
  offer: Offer | undefined,
  scratch: string,
): Promise<void> {
  const version = call.positionals.length === 0 ? undefined : await readVersion(call, scratch);
  const sid = version?.effect.sid;
  const wanted: Effect[] = version === undefined ? [] : [version.effect];
  if (sid !== undefined && offer !== undefined) wanted.push({ ...offer, sid });
  const { outcome, transaction } = await publishGiven(call, market, call.options.signed!, wanted);
  await report(call, [outcome], { market, account: transaction.from, version });
}

/** Prints the outcomes; an unsigned transaction goes to its file or to stdout. */
async function report(call: PublishCall, outcomes: readonly Outcome[], subject: ResultSubject): Promise<void> {
  const { json, unsigned } = call.options;
  const last = outcomes.at(-1);
  if (last?.status === "prepared") {
    const { unsignedToJson } = await import("../marketplace/mod.ts");
    const text = `${JSON.stringify(unsignedToJson(last.plan.transaction), undefined, 2)}\n`;
    if (unsigned === undefined) return await call.stdout.write(text);
    await writeWhole(unsigned, async (file) => await file.write(Buffer.from(text)));
    await call.note(`unsigned transaction: ${unsigned}`);
  }
  if (!json) return await call.stdout.write(outcomes.map((outcome) => outcomeToText(outcome, subject)).join(""));
  const [first, offer] = outcomes.map((outcome) => outcomeToJson(outcome, subject));
  const result = offer === undefined ? first : { ...first, offer };
  await call.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}

function checkUsage(options: PublishCall["options"]): void {
  const { signed, unsigned, offer, duration } = options;
  if ((offer === undefined) !== (duration === undefined)) {
    throw new MesgError("usage", "an offer requires both --offer PRICE and --duration D");
  }
  const others = ["key-file", "passphrase-file", "from", "unsigned", "dry-run"] as const;
  const other = signed === undefined ? undefined : others.find((name) => options[name] !== undefined);
  if (other !== undefined) throw new MesgError("usage", `--signed cannot be combined with --${other}`);
  if (unsigned !== undefined && options["key-file"] !== undefined) {
    throw new MesgError("usage", "--unsigned and --key-file cannot be combined");
  }
  const places = [options["ipfs-api"], options["ipfs-gateway"]].flat().filter(Boolean);
  if (signed === undefined && places.length === 0 && !options["dry-run"]) {
    throw new MesgError("usage", "missing option: expected --ipfs-api URL, to publish the manifest", {
      hint: "if it is published already, --ipfs-gateway is enough; --dry-run publishes nothing",
    });
  }
}

type Offer = Omit<Extract<Effect, { kind: "offer" }>, "sid">;

async function readOffer({ options }: PublishCall): Promise<Offer | undefined> {
  const { offer, duration } = options;
  if (offer === undefined || duration === undefined) return undefined;
  const { parseDecimal, parseDuration } = await import("../marketplace/mod.ts");
  return { kind: "offer", price: parseDecimal(offer, 18, "tokens for --offer"), duration: parseDuration(duration) };
}

/** Returns the account that publishes; undefined when the transaction is signed already. */
async function senderOf({ options }: PublishCall, signer: Signer | undefined): Promise<Signer["address"] | undefined> {
  if (options.signed !== undefined) return undefined;
  const { parseAddress } = await import("../marketplace/mod.ts");
  const named = options.from === undefined ? undefined : parseAddress(options.from, "the account");
  if (signer !== undefined && named !== undefined && named !== signer.address) {
    throw new MesgError("refused", `the key is another account's: expected ${named}, found ${signer.address}`);
  }
  const sender = signer?.address ?? named;
  if (sender !== undefined) return sender;
  throw new MesgError(
    "usage",
    "no account to publish with: expected --key-file FILE, or --from ADDRESS to sign elsewhere",
  );
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
