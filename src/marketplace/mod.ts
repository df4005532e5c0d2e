/**
 * The Marketplace: manifests on IPFS, and the contract on Ethereum that names a service's versions and offers. It loads an
 * Ethereum library, so import it only where it is used.
 *
 * @module
 */
export { parseDecimal, parseDuration } from "./amounts.ts";
export { Chain, type Receipt } from "./chain/chain.ts";
export { type ConfirmOptions, type ConfirmProgress, confirmationsOf } from "./chain/confirm.ts";
export { parseRpc, type RpcEndpoint } from "./chain/rpc-endpoint.ts";
export { RpcError } from "./chain/rpc-error.ts";
export { openSigner, readPrivateKey, signerOf } from "./chain/signer.ts";
export {
  highestCost,
  readSigned,
  type SignedTransaction,
  type Signer,
  signTransaction,
  type UnsignedTransaction,
  unsignedToJson,
} from "./chain/transaction.ts";
export { parseAddress } from "./chain/values.ts";
export { checkSid, type Effect, IPFS_PROTOCOL, textOf, versionHash } from "./contract.ts";
export { checkFees, type FeeOptions } from "./fees.ts";
export {
  MAX_MANIFEST_BYTES,
  MAX_README_BYTES,
  type Manifest,
  type ManifestInput,
  manifestToText,
  NotAManifest,
  readManifest,
} from "./manifest.ts";
export { Marketplace, type StoredOffer, type StoredVersion } from "./market.ts";
export { checkBalance, DEFAULT_MAX_COST, ether, type Plan, type PlanOptions, planEffect } from "./plan.ts";
export { type PreparedVersion, prepareVersion } from "./prepare.ts";
export { checkSigned, type Published, publishSigned } from "./publish.ts";
export { type ServiceVersion, type TakeVersionOptions, takeVersion } from "./take-version.ts";
export { releasesOfHash, verifyManifest } from "./verify-manifest.ts";
