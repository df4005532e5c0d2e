/**
 * The framework of the command line: declaring and running commands, and their help.
 *
 * @module
 */
export { suggest } from "./arguments/suggestion.ts";
export { writeUnsigned } from "./chain/external.ts";
export { CHAIN_OPTIONS, type ChainCall, readChainOptions, unusedChainOptions } from "./chain/options.ts";
export { PRICE_OPTION, readPrice } from "./chain/price.ts";
export {
  type Call,
  type Command,
  type CommandEnvironment,
  defineCommand,
  type ExitCode,
  type Option,
  type Options,
  type Output,
} from "./command.ts";
export { contentsOf, findDocument, type NamedDocument } from "./documents/document.ts";
export { loadNamedProcess, openNamedProcess, processOptions, readNamedProcess } from "./documents/named-process.ts";
export { findServices } from "./documents/nearby.ts";
export { openTogether } from "./documents/open-together.ts";
export { PROCESS_ENV_OPTION, PROCESS_OPTIONS, type ProcessCall } from "./documents/process-options.ts";
export { refuseOptionsOfOthers } from "./documents/refuse-options.ts";
export { checkRevision } from "./documents/revision.ts";
export { embeddedWarnings } from "./embedded-warnings.ts";
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
export { COMMON_OPTIONS, groupsOf, helpOf, nameOf, programHelp } from "./help.ts";
export {
  checkPublishOptions,
  IPFS_OPTIONS,
  PUBLISH_OPTIONS,
  publishIfRequested,
  readIpfsOptions,
} from "./ipfs-options.ts";
export { LOCAL_FOLDER } from "./local-folder.ts";
export { publishGiven } from "./marketplace/given.ts";
export { KEY_OPTIONS, readSigner } from "./marketplace/key.ts";
export { listService } from "./marketplace/listing.ts";
export {
  fetchIfManifest,
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
export {
  invalidService,
  isCompiled,
  type NamedService,
  readNamedService,
  reportDiagnostics,
  styleOf,
} from "./named-service.ts";
export { processEnvironment, runAsMain } from "./process.ts";
export { readInput } from "./read-input.ts";
export { InvalidDocument } from "./result/json-error.ts";
export { RESULT_OPTIONS } from "./result/result-options.ts";
export { explain, runCommand } from "./run.ts";
export { assertSeparateFiles } from "./separate-files.ts";
export { bashCompletion } from "./shell/bash.ts";
export { fishCompletion } from "./shell/fish.ts";
export { type CompletedCommand, completedCommand } from "./shell/model.ts";
export { zshCompletion } from "./shell/zsh.ts";
export {
  readSourceLimits,
  readSourceOptions,
  SOURCE_OPTION,
  SOURCE_OPTIONS,
  sourceProgress,
} from "./source-options.ts";
export { confirm, YES_OPTION } from "./terminal/confirm.ts";
export { ProgressLine } from "./terminal/progress-line.ts";
export { stdoutStyle } from "./terminal/stdout-style.ts";
