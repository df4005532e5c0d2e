/**
 * The service hash, byte for byte as each Engine release computes it.
 *
 * @module
 */
export { decodeBase58, decodeHash, encodeBase58 } from "../definition/mod.ts";
export {
  defaultSid,
  definitionDigest,
  dumpDefinition,
  type HashInputs,
  needsSource,
  serviceHash,
} from "./service-hash.ts";
