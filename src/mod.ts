/**
 * The library: from a MESG service's folder to its definition, its hash and an Engine, as functions over plain data.
 *
 * @module
 */
export * from "./definition/mod.ts";
export {
  defaultSid,
  definitionDigest,
  dumpDefinition,
  type HashInputs,
  needsSource,
  serviceHash,
} from "./hash/mod.ts";
