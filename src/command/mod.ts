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
export {
  ENGINE_OPTIONS,
  EXPECTED_HASH_OPTION,
  readEngineOptions,
  readExpectedHash,
  readHash,
  refuseEngineOptions,
} from "./engine-options.ts";
export { helpOf } from "./help.ts";
export { checkPublishOptions, IPFS_OPTIONS, PUBLISH_OPTIONS, publishAsAsked, readIpfsOptions } from "./ipfs-options.ts";
export { isCompiled, type NamedService, readNamedService, tellDiagnostics } from "./named-service.ts";
export { processSurroundings, runAsMain } from "./process.ts";
export { type ProgressLine, progressLine } from "./progress-line.ts";
export { readInput } from "./read-input.ts";
export { explain, runCommand } from "./run.ts";
export { assertSeparateFiles } from "./separate-files.ts";
export { readSourceOptions, SOURCE_OPTIONS } from "./source-options.ts";
export { suggest } from "./suggestion.ts";
export { VERSION } from "./version.ts";
