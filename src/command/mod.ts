/**
 * The frame of a command line: how a command is declared, how it is run, and what its help looks like.
 *
 * @module
 */
export {
  type Call,
  type Command,
  defineCommand,
  type ExitCode,
  type Option,
  type Options,
  type Output,
  type Surroundings,
} from "./command.ts";
export { findDocument, type NamedDocument } from "./documents/document.ts";
export {
  loadNamedProcess,
  PROCESS_ENV_OPTION,
  PROCESS_OPTIONS,
  type ProcessCall,
  processOptions,
  readNamedProcess,
} from "./documents/named-process.ts";
export {
  ENGINE_OPTIONS,
  ENV_OPTION,
  EXPECTED_HASH_OPTION,
  parseEnv,
  readEngineOptions,
  readEnv,
  readExpectedHash,
  readHash,
  refuseEngineOptions,
} from "./engine-options.ts";
export { helpOf } from "./help.ts";
export {
  checkPublishOptions,
  IPFS_OPTIONS,
  PUBLISH_OPTIONS,
  publishAsAsked,
  publishOffered,
  readIpfsOptions,
} from "./ipfs-options.ts";
export { publishGiven } from "./marketplace/given.ts";
export { KEY_OPTIONS, readSigner } from "./marketplace/key.ts";
export { listService } from "./marketplace/listing.ts";
export {
  fetchIfManifest,
  fetchManifest,
  ManifestFound,
  type ManifestPlaces,
  type VerifiedManifest,
  verifyFetched,
  withoutManifests,
} from "./marketplace/manifests.ts";
export {
  MARKETPLACE_OPTIONS,
  openMarketplace,
  readConfirmOptions,
  readPlanOptions,
  TRANSACTION_OPTIONS,
} from "./marketplace/options.ts";
export { outcomeToJson, outcomeToText, type ResultSubject } from "./marketplace/result.ts";
export { CONSENT_OPTIONS, type Outcome, publishEffect, type Session } from "./marketplace/steps.ts";
export { readVersion } from "./marketplace/version.ts";
export { isCompiled, type NamedService, readNamedService, tellDiagnostics } from "./named-service.ts";
export { processSurroundings, runAsMain } from "./process.ts";
export { type ProgressLine, progressLine } from "./progress-line.ts";
export { readInput } from "./read-input.ts";
export { explain, runCommand } from "./run.ts";
export { assertSeparateFiles } from "./separate-files.ts";
export { readSourceLimits, readSourceOptions, SOURCE_OPTIONS } from "./source-options.ts";
export { suggest } from "./suggestion.ts";
export { VERSION } from "./version.ts";
