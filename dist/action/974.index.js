export const id = 974;
export const ids = [974];
export const modules = {

/***/ 43974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertOneReceiver: () => (/* reexport */ endpoint/* assertOneReceiver */.Ci),
  needsAcknowledgement: () => (/* reexport */ needsAcknowledgement),
  parseApi: () => (/* reexport */ endpoint/* parseApi */.WY),
  parseGateway: () => (/* reexport */ endpoint/* parseGateway */.EK),
  parseHeader: () => (/* reexport */ endpoint/* parseHeader */.RW),
  publishingRefused: () => (/* reexport */ supply_source/* publishingRefused */._)
});

// UNUSED EXPORTS: KuboNode, carStore, fetchSource, folderStore, gatewayStore, isCar, offerSource, proveSource, publishSource, supplySource

;// CONCATENATED MODULE: ./src/ipfs/acknowledgement.ts
/**
 * Whether publishing needs an explicit yes: what is on IPFS is public for ever, so a workflow may not publish what comes
 * from a repository that is private, internal, or that the event says nothing about. On a person's machine nobody knows
 * where a folder comes from; there, naming the node to publish to is the yes.
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
// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 15 modules
var supply_source = __webpack_require__(38800);
;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Sources on IPFS: publish one and prove that it is there, fetch one and verify it.
 *
 * @module
 */













/***/ })

};
