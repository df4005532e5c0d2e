import { shownAddress } from "../../core/mod.ts";
import { DEPLOY, type DeployDecision, type DeployFacts, decideDeploy, decideOnMerge } from "./deploy-policy.ts";
import { type EngineInputs, type NoEngine, readEngineInputs } from "./engine-inputs.ts";
import { type ExpectedHashes, expectedHashes } from "./expected-hashes.ts";
import { type IpfsInputs, readIpfsInputs } from "./ipfs-inputs.ts";
import { expected, flag, oneOf } from "./parsers.ts";
import type { InputReader } from "./reader.ts";

/** The inputs of a deploy, and the decision whether this run deploys. */
export interface DeployInputs {
  /** Undefined when the inputs request no deploy. */
  readonly decision: DeployDecision | undefined;
  /** Whether a merge of the pull request deploys; undefined without one, or when the inputs request no deploy. */
  readonly onMerge: DeployDecision | undefined;
  readonly engine: EngineInputs | NoEngine;
  readonly ipfs: IpfsInputs;
  readonly acknowledgePublic: boolean;
  /** Whether to create the instances that processes name. */
  readonly createInstances: boolean;
  readonly expectedHashes: ExpectedHashes | undefined;
  /** Empty: no deployment is recorded. */
  readonly environment: string;
  readonly environmentUrl: string;
}

/** The facts about a run that its inputs depend on. */
export interface RunFacts extends DeployFacts {
  /** The folder that the repository is checked out into. */
  readonly workspace: string;
  /** Who started the run. */
  readonly actor: string;
}

/** Reads the deploy inputs. This happens in every run, so that a pull request already reports wrong ones. */
export async function readDeployInputs(reader: InputReader, facts: RunFacts): Promise<DeployInputs> {
  const when = reader.read("deploy", oneOf(DEPLOY)) ?? "never";
  const decision = when === "never" ? undefined : decideDeploy(when, facts);
  return {
    decision,
    onMerge: decision === undefined ? undefined : decideOnMerge(when, facts),
    engine: await readEngineInputs(reader, {
      isRequired: needsEngine(reader, facts, decision),
      folder: facts.workspace,
    }),
    ipfs: await readIpfsInputs(reader),
    createInstances: reader.read("create-instances", flag) ?? false,
    acknowledgePublic: reader.read("acknowledge-public", flag) ?? false,
    expectedHashes: reader.read("expected-hash", expectedHashes),
    environment: reader.read("environment", environment) ?? "",
    environmentUrl: reader.read("environment-url", webAddress) ?? "",
  };
}

/** Runs for pull requests from forks and runs of Dependabot have no secrets. */
function needsEngine(reader: InputReader, facts: RunFacts, decision: DeployDecision | undefined): boolean {
  if (decision?.deploys) return true;
  const hasSecrets = !facts.isPullRequest && facts.actor !== "dependabot[bot]";
  return hasSecrets && (decision !== undefined || reader.text("against") === "engine");
}

function environment(text: string): string {
  if (text.length <= 255 && !/\p{Cc}/u.test(text)) return text;
  throw expected("the name of an environment", text);
}

function webAddress(text: string): string {
  if (text === "" || (/^https?:\/\//i.test(text) && URL.canParse(text))) return text;
  throw expected("an address that begins with https://", shownAddress(text));
}
