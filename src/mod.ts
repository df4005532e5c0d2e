/**
 * The library: from a MESG service's folder to its definition, its hash and an Engine, as functions over plain data.
 * Asynchronous functions take an `AbortSignal`; only {@linkcode useProxies} keeps hidden state.
 *
 * @module
 */
export {
  type Catalog,
  type CatalogOptions,
  type Compiled,
  type CompiledProcess,
  type CompileOptions,
  type CompileProcessOptions,
  compileProcess,
  compileService,
  findInstances,
  type InstanceFinder,
  type LoadedService,
  type LoadOptions,
  type Location,
  loadCatalog,
  loadProcess,
  loadService,
  loadServiceAt,
  type ServiceAtRevision,
} from "./compile/mod.ts";
export {
  type Diagnostic,
  decodeBase58,
  decodeHash,
  encodeBase58,
  type FailureKind,
  MesgError,
  nearest,
  pointerOf,
  useProxies,
} from "./core/mod.ts";
export * from "./definition/mod.ts";
export { type Change, diffDefinitions, diffProcesses, type ProcessChange } from "./diff/mod.ts";
export {
  type Check,
  type ConnectedEngine,
  type ConnectOptions,
  connectEngine,
  type Deployment,
  type DeployOptions,
  type DeployProcessOptions,
  deploy,
  deployProcess,
  type EngineAccess,
  findStored,
  type MissedEngine,
  type ProcessApi,
  type ProcessDeployment,
  type ProcessEngine,
  parseMetadata,
  type SourceLocation,
  type Verification,
  type VerifyOptions,
  type VerifyProcessOptions,
  verify,
  verifyProcess,
} from "./engine/mod.ts";
export {
  defaultSid,
  definitionDigest,
  dumpDefinition,
  dumpProcess,
  type HashInputs,
  type Instance,
  instanceHash,
  needsSource,
  processHash,
  serviceHash,
} from "./hash/mod.ts";
export {
  type FetchSourceOptions,
  fetchSource,
  folderStore,
  gatewayStore,
  type IpfsEndpoint,
  KuboNode,
  needsAcknowledgement,
  type OfferedSource,
  offerSource,
  type Publication,
  type PublishOptions,
  parseApi,
  parseGateway,
  parseHeader,
  proveSource,
  publishSource,
  type SourceStore,
} from "./ipfs/mod.ts";
export { type Migrated, type MigrateOptions, migrate, unifiedDiff } from "./migrate/mod.ts";
export {
  type Archived,
  ArchiveError,
  type ArchiveOptions,
  archive,
  type DirectoryDigest,
  digestTar,
  type ReadOptions,
  readSourceTree,
  type SourceTree,
  type TakenSource,
  takeSource,
  tarStream,
} from "./source/mod.ts";
export { sourceIdOf } from "./unixfs/mod.ts";
export {
  applyWaivers,
  type BaseSide,
  type Comparison,
  compareSides,
  type DiffSummary,
  readWaivers,
  type Side,
  summarize,
  type Waiver,
} from "./waivers/mod.ts";
