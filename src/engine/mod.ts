/**
 * The remote Engine: which release it is, how that release is spoken to, and a deploy that verifies.
 *
 * @module
 */
export type { Certificates } from "./certificates.ts";
export { checkAccess, type EngineAccess } from "./client/access.ts";
export { CallError, STATUS } from "./client/call-error.ts";
export { type ConnectedEngine, type ConnectOptions, connectEngine } from "./client/connect.ts";
export { type CallOptions, Connection } from "./client/connection.ts";
export { type DetectedRelease, detectRelease } from "./client/detect-release.ts";
export { type Endpoint, parseEndpoint } from "./client/endpoint.ts";
export { EngineClient } from "./client/engine-client.ts";
export { type MetadataEntry, parseMetadata } from "./client/metadata.ts";
export { compareDefinitions, type Difference } from "./compare.ts";
export { CALL_TIMEOUT, type Deployment, type DeployOptions, type DeployStep, deploy } from "./deploy.ts";
export { notReviewed } from "./deploy-error.ts";
export { findStored } from "./find-stored.ts";
export { keepSource } from "./keep-source.ts";
export { nearestVersion, type StoredVersion } from "./nearest-version.ts";
export {
  type Check,
  type CheckSubject,
  type MissedEngine,
  type Verification,
  type VerifyOptions,
  verify,
} from "./verify.ts";
export type { SourceLocation } from "./verify-source.ts";
export { decodeCreateRequest, encodeCreateRequest } from "./wire/create-request.ts";
export { asksForAccount, type Dialect, dialectOf, SPOKEN_RELEASES } from "./wire/dialect.ts";
