/**
 * Sources on IPFS: publish one and prove that it is there, fetch one and verify it.
 *
 * @module
 */
export { needsAcknowledgement, type RepositoryKnowledge } from "./acknowledgement.ts";
export { carStore, isCar } from "./car-store.ts";
export type { Patience } from "./deadline.ts";
export {
  assertOneReceiver,
  type EndpointHeader,
  type IpfsEndpoint,
  parseApi,
  parseGateway,
  parseHeader,
} from "./endpoint.ts";
export { type FetchSourceOptions, fetchSource } from "./fetch-source.ts";
export { folderStore } from "./folder-store.ts";
export { gatewayStore } from "./gateway.ts";
export { KuboNode, type Upload } from "./kubo-node.ts";
export { offerSource } from "./offer-source.ts";
export { type Publication, type PublishOptions, publishSource } from "./publish.ts";
export { type PublishProgress, proveSource } from "./read-back.ts";
export type { OfferedSource, ReadSourceOptions, SourceStore } from "./source-store.ts";
export { publishingRefused, type SuppliedSource, type SupplyOptions, supplySource } from "./supply-source.ts";
