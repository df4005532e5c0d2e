import { MesgError } from "../../core/mod.ts";
import type { RpcEndpoint } from "../../marketplace/mod.ts";
import { DEPLOY, type DeployDecision, type DeployFacts, decideDeploy, decideOnMerge } from "./deploy-policy.ts";
import { oneOf } from "./parsers.ts";
import type { InputReader } from "./reader.ts";

/** The Marketplace inputs, and the decision whether this run publishes. */
export interface MarketplaceInputs {
  /** Undefined when the inputs do not request it. */
  readonly decision: DeployDecision | undefined;
  /** Whether a merge of the pull request publishes; undefined without one, or when the inputs do not request it. */
  readonly onMerge?: DeployDecision | undefined;
  /** Undefined when this run publishes nothing. */
  readonly target: MarketplaceTarget | undefined;
}

/** Where to publish, and with which key. */
export interface MarketplaceTarget {
  readonly rpc: RpcEndpoint;
  readonly contract: `0x${string}`;
  /** The expected chain; undefined for that of the node. */
  readonly chainId: number | undefined;
  /** A JSON key store or hex digits. */
  readonly key: string;
  readonly passphrase: string;
  /** Wei. */
  readonly maxCost: bigint;
  readonly confirmations: number | undefined;
}

/** Reads the Marketplace inputs. Only a run that publishes requires them: others may have no secrets. */
export async function readMarketplaceInputs(reader: InputReader, facts: DeployFacts): Promise<MarketplaceInputs> {
  const when = reader.read("marketplace", oneOf(DEPLOY)) ?? "never";
  if (when === "never") return { decision: undefined, target: undefined };
  const decision = decideDeploy(when, facts, "marketplace");
  if (!decision.deploys) return { decision, onMerge: decideOnMerge(when, facts), target: undefined };
  if (reader.text("ipfs-api") === "") {
    reader.wrong("ipfs-api", "required with marketplace: the manifest is published on this IPFS node");
  }
  const { DEFAULT_MAX_COST, parseAddress, parseDecimal, parseRpc } = await import("../../marketplace/mod.ts");
  const rpc = reader.read("marketplace-rpc", (text) => parseRpc(required(text)));
  const contract = reader.read("marketplace-contract", (text) => parseAddress(required(text), "the contract"));
  const key = reader.read("marketplace-key", required) ?? "";
  const chainId = reader.read("marketplace-chain-id", wholeNumber);
  const confirmations = reader.read("marketplace-confirmations", wholeNumber);
  const maxCost = reader.read("marketplace-max-cost", (text) =>
    text === "" ? DEFAULT_MAX_COST : parseDecimal(text, 18, "ether"),
  );
  if (rpc === undefined || contract === undefined || maxCost === undefined) return { decision, target: undefined };
  const passphrase = reader.text("marketplace-passphrase");
  return { decision, target: { rpc, contract, chainId, key, passphrase, maxCost, confirmations } };
}

function required(text: string): string {
  if (text !== "") return text;
  throw new MesgError("usage", "required with marketplace", {
    hint: "check that the secret or variable is set in the job's environment",
  });
}

function wholeNumber(text: string): number | undefined {
  if (text === "") return undefined;
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new MesgError("usage", `expected a whole number above 0, found ${JSON.stringify(text.slice(0, 80))}`);
}
