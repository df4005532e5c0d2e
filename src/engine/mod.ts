/**
 * The client of an Engine: detects its release, deploys and verifies.
 *
 * @module
 */
export type { Certificates } from "./certificates.ts";
export { checkAccess, type EngineAccess } from "./client/access.ts";
export { CallError, STATUS } from "./client/call-error.ts";
export { type ConnectOptions, connectEngine, type ReachedEngine } from "./client/connect.ts";
export { Connection } from "./client/connection.ts";
export { type DetectedRelease, detectRelease } from "./client/detect-release.ts";
export { type Endpoint, parseEndpoint } from "./client/endpoint.ts";
export { EngineClient, isNotFound } from "./client/engine-client.ts";
export { type MetadataEntry, parseMetadata } from "./client/metadata.ts";
export { type Accepted, accept, compareHash } from "./deploy/accept.ts";
export type { Difference } from "./deploy/compare.ts";
export { CALL_TIMEOUT, type Deployment, type DeployOptions, type DeployStep, deploy } from "./deploy/deploy.ts";
export { notReviewed } from "./deploy/deploy-error.ts";
export { type RehearseOptions, rehearseDeploy } from "./deploy/rehearse.ts";
export type { DeployContext } from "./deploy-context.ts";
export { type DeploySource, takeDeploySource } from "./deploy-source.ts";
export {
  CHAIN_DIALECTS,
  CHAIN_RELEASES,
  type ChainDialect,
  chainDialectOf,
  gasPriceOf,
  isOnChain,
} from "./dialects/chain.ts";
export { asksForAccount, DIALECTS, type Dialect, dialectOf, takesSource } from "./dialects/mod.ts";
export type { CallOptions, ConnectedEngine, CreateOptions, EngineApi } from "./engine-api.ts";
export { findStored } from "./find-stored.ts";
export { keepSource } from "./keep-source.ts";
export { LcdClient } from "./lcd/lcd-client.ts";
export { hasPath, type LcdEndpoint, parseLcdEndpoint } from "./lcd/lcd-endpoint.ts";
export type { Planned } from "./lcd/planner.ts";
export {
  type ChainAccess,
  checkSettings,
  type Plan,
  type SignedPlan,
  type TransactionSettings,
} from "./lcd/settings.ts";
export { nearestVersion, type StoredVersion } from "./nearest-version.ts";
export { createInstances, type NeededInstance } from "./process/create-instances.ts";
export {
  type DeployProcessOptions,
  deployProcess,
  type ProcessDeployment,
  processHashes,
} from "./process/deploy-process.ts";
export { type AskedInstance, InstanceClient } from "./process/instance-client.ts";
export type { ProcessApi, ProcessEngine } from "./process/process-api.ts";
export { ProcessClient } from "./process/process-client.ts";
export { processNotReviewed } from "./process/process-error.ts";
export { type VerifyProcessOptions, verifyProcess } from "./process/verify-process.ts";
export {
  type Check,
  type CheckSubject,
  type MissedEngine,
  type Verification,
  type VerifyOptions,
  verify,
} from "./verify/verify.ts";
export type { SourceLocation } from "./verify/verify-source.ts";
export { decodeCreateRequest, encodeCreateRequest } from "./wire/create-request.ts";
