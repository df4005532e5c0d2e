import { parseCount, parseSize } from "../../core/mod.ts";
import { parseRelease, type Release } from "../../definition/mod.ts";
import type { SourceLimits } from "../../source/mod.ts";
import { type DeployInputs, type RunFacts, readDeployInputs } from "./deploy-inputs.ts";
import { type MarketplaceInputs, readMarketplaceInputs } from "./marketplace-inputs.ts";
import {
  artifactName,
  cacheFolder,
  days,
  fileName,
  filePath,
  flag,
  lines,
  oneOf,
  patterns,
  revision,
  same,
  token,
  variables,
} from "./parsers.ts";
import { type Prices, readPrices } from "./prices.ts";
import { parseDuration } from "./quantities.ts";
import { InputReader } from "./reader.ts";
import type { Env } from "./text.ts";

const FAIL_ON = ["breaking", "error", "never"] as const;
const COMMENT = ["changes", "always", "never"] as const;

/** The validated inputs. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly serviceFile: string;
  readonly processPaths: readonly string[];
  /** Values of variables by name. */
  readonly processEnv: Readonly<Record<string, string>>;
  readonly definitions: readonly string[];
  /** `auto`: the release that the Engine reports. */
  readonly release: Release | "auto";
  /** `base`, `engine`, `none`, or a branch, tag or commit. */
  readonly against: string;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly comment: (typeof COMMENT)[number];
  readonly commentKey: string;
  readonly suggestions: boolean;
  readonly artifact: string;
  readonly artifactSource: boolean;
  readonly retentionDays: number | undefined;
  readonly sarif: string;
  readonly allowFiles: readonly string[];
  /** The limits of each source. */
  readonly limits: SourceLimits;
  /** An absolute path outside the checkout; empty for none. */
  readonly cacheFolder: string;
  readonly allowDirty: boolean;
  readonly token: string;
  readonly dryRun: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly prices: Prices;
  readonly deploy: DeployInputs;
  readonly marketplace: MarketplaceInputs;
}

/**
 * Reads the inputs of the action.
 *
 * @param env The process's environment; the runner passes each input as `INPUT_NAME`.
 * @param facts The facts about the run, which decide whether an Engine is needed.
 * @throws {MesgError} `usage` with every wrong input.
 */
export async function readInputs(env: Env, facts: RunFacts): Promise<Inputs> {
  const reader = new InputReader(env);
  const inputs = {
    paths: reader.read("path", patterns),
    serviceFile: reader.read("service-file", fileName),
    processPaths: reader.read("process-path", patterns),
    processEnv: reader.read("process-env", variables),
    definitions: reader.read("definition", lines),
    release: reader.read("engine-version", releaseOrAuto),
    against: reader.read("against", revision),
    failOn: reader.read("fail-on", oneOf(FAIL_ON)),
    comment: reader.read("comment", oneOf(COMMENT)),
    commentKey: reader.read("comment-key", same),
    suggestions: reader.read("suggestions", flag),
    artifact: reader.read("artifact", artifactName),
    artifactSource: reader.read("artifact-source", flag),
    retentionDays: reader.read("retention-days", days),
    sarif: reader.read("sarif", filePath),
    allowFiles: reader.read("allow-file", lines),
    limits: {
      maxBytes: reader.read("max-source-size", parseSize),
      maxEntries: reader.read("max-source-entries", parseCount),
    },
    cacheFolder: reader.read("cache", (text) => cacheFolder(text, facts.workspace)),
    allowDirty: reader.read("allow-dirty", flag),
    token: reader.read("github-token", token),
    dryRun: reader.read("dry-run", flag),
    timeout: reader.read("timeout", parseDuration),
    prices: await readPrices(reader),
    deploy: await readDeployInputs(reader, facts),
    marketplace: await readMarketplaceInputs(reader, facts),
  };
  if (inputs.paths?.length === 0 && inputs.definitions?.length === 0) {
    reader.wrong("path", "at least one folder is required");
  }
  reader.finish();
  return inputs as Inputs;
}

function releaseOrAuto(text: string): Release | "auto" {
  return text === "auto" ? "auto" : parseRelease(text);
}
