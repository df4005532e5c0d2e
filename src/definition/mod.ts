/**
 * The service definition: its data, its three written forms, and the rules that Engines hold it to. No file, process or
 * network is touched here.
 *
 * @module
 */
export { decodeDefinition, encodeDefinition, type ReadDefinition } from "./binary.ts";
export { definitionFromJson, definitionToJson, parseDefinition } from "./json.ts";
export { type DefinitionForm, readDefinition } from "./read.ts";
export { DEFAULT_RELEASE, isSince, LATEST_RELEASE, parseRelease, RELEASES, type Release } from "./release.ts";
export * from "./rules/mod.ts";
export * from "./service.ts";
export { MAX_BYTES, MAX_DEPTH, type UnknownField } from "./wire.ts";
