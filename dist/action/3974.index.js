export const id = 3974;
export const ids = [3974];
export const modules = {

/***/ 43974:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertOneReceiver: () => (/* reexport */ endpoint/* assertOneReceiver */.Ci),
  needsAcknowledgement: () => (/* reexport */ needsAcknowledgement),
  parseApi: () => (/* reexport */ endpoint/* parseApi */.WY),
  parseGateway: () => (/* reexport */ endpoint/* parseGateway */.EK),
  parseHeader: () => (/* reexport */ endpoint/* parseHeader */.RW),
  publishingRefused: () => (/* reexport */ supply_source/* publishingRefused */._)
});

// UNUSED EXPORTS: KuboNode, carStore, fetchSource, folderStore, gatewayStore, isCar, offerBytes, offerSource, proveSource, publishSource, readSmallFile, supplySource

;// CONCATENATED MODULE: ./src/ipfs/acknowledgement.ts
/**
 * Reports whether publishing must be acknowledged. Data on IPFS is public forever, so a workflow must not publish from a
 * repository that is private, internal or unknown. Outside of GitHub Actions the origin of a folder is unknown, and naming
 * the node is the acknowledgment.
 *
 * @example
 * ```ts
 * needsAcknowledgement({ inActions: true, event: { repository: { private: false } } }); // false
 * ```
 */
function needsAcknowledgement({ inActions, event }) {
    if (!inActions)
        return false;
    const { repository } = (event ?? {});
    if (repository?.visibility !== undefined && repository.visibility !== "public")
        return true;
    return repository?.private !== false;
}

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(65129);
// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 1 modules
var supply_source = __webpack_require__(17911);
;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Publishes sources on IPFS, proves that they are available, and fetches them verified.
 *
 * @module
 */















/***/ })

};
