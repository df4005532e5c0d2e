/**
 * The hashes of services, processes and instances, byte for byte as each Engine release computes them.
 *
 * @module
 */
export { envHash, type Instance, instanceHash, runnerHash } from "./process/instance-hash.ts";
export { dumpProcess, type PatchOption, processAddress, processHash } from "./process/process-hash.ts";
export {
  defaultSid,
  definitionDigest,
  dumpDefinition,
  type HashInputs,
  needsSource,
  serviceHash,
  serviceHashes,
} from "./service-hash.ts";
