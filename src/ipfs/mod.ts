/**
 * Publishes sources on IPFS, proves that they are available, and fetches them verified.
 *
 * @module
 */
export { needsAcknowledgement, type RepositoryKnowledge } from "./acknowledgement.ts";
export type { CallPolicy } from "./call-policy.ts";
export {
  assertOneReceiver,
  type EndpointHeader,
  type IpfsEndpoint,
  parseApi,
  parseGateway,
  parseHeader,
} from "./endpoint.ts";
export { type FetchSourceOptions, fetchSource } from "./fetch-source.ts";
export { KuboNode, type Upload } from "./kubo/kubo-node.ts";
export { offerBytes } from "./offer-bytes.ts";
export { offerSource } from "./offer-source.ts";
export { type Publication, type PublishOptions, publishSource } from "./publish.ts";
export { type PublishProgress, proveSource } from "./read-back.ts";
export { readSmallFile } from "./read-small-file.ts";
export { carStore, isCar } from "./stores/car-store.ts";
export { folderStore } from "./stores/folder-store.ts";
export { gatewayStore } from "./stores/gateway.ts";
export type { OfferedSource, ReadSourceOptions, SourceStore } from "./stores/source-store.ts";
export { publishingRefused, type SuppliedSource, type SupplyOptions, supplySource } from "./supply-source.ts";
