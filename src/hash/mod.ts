/**
 * The service hash, byte for byte as each Engine release computes it.
 *
 * @module
 */
export {
  defaultSid,
  definitionDigest,
  dumpDefinition,
  type HashInputs,
  needsSource,
  serviceHash,
} from "./service-hash.ts";
