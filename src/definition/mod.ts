/**
 * The definitions of services and processes: their data, their encodings, and the rules of Engines. Pure: uses no file, OS
 * process or network.
 *
 * @module
 */
export { decodeDefinition, encodeDefinition, type ReadDefinition } from "./binary.ts";
export type { DefinitionForm } from "./contents.ts";
export { definitionFromJson, parseDefinition } from "./json/from-json.ts";
export { parseJsonText } from "./json/json-text.ts";
export { definitionToJson } from "./json/to-json.ts";
export { MAX_BYTES, MAX_DEFINITION_FILE_BYTES, MAX_DEPTH } from "./limits.ts";
export { isProcessDefinition, loadDefinition } from "./load.ts";
export * from "./process/mod.ts";
export { readDefinition } from "./read.ts";
export {
  DEFAULT_RELEASE,
  isSince,
  LATEST_RELEASE,
  parsePatch,
  parseRelease,
  RELEASES,
  type Release,
  releaseOfVersion,
} from "./release.ts";
export * from "./rules/mod.ts";
export * from "./service.ts";
export type { UnknownField } from "./wire.ts";
