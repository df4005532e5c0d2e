/**
 * The process definition: its data, its encodings, and the rules of Engines.
 *
 * @module
 */
export { processToAmino } from "./amino.ts";
export { decodeProcess, encodeProcess, type ReadProcess } from "./binary.ts";
export { assertFits, MAX_PATH_LENGTH } from "./fit.ts";
export { DEFAULT_PROCESS_RELEASE, type ProcessForm, processEra, processForm } from "./form.ts";
export { processToJson } from "./json.ts";
export { hashBytes } from "./message/hashes.ts";
export * from "./process.ts";
export { readProcess } from "./read.ts";
export { type OnPart, processFromJson } from "./read-json.ts";
export * from "./rules/mod.ts";
