export const id = 3343;
export const ids = [3343];
export const modules = {

/***/ 33343:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALL_TIMEOUT: () => (/* reexport */ deploy/* CALL_TIMEOUT */.p),
  checkSettings: () => (/* reexport */ settings/* checkSettings */.E),
  connectEngine: () => (/* reexport */ connect/* connectEngine */.x),
  findStored: () => (/* reexport */ findStored),
  parseMetadata: () => (/* reexport */ metadata/* parseMetadata */.j)
});

// UNUSED EXPORTS: CHAIN_DIALECTS, CHAIN_RELEASES, CallError, Connection, DIALECTS, EngineClient, InstanceClient, LcdClient, ProcessClient, STATUS, accept, asksForAccount, chainDialectOf, checkAccess, compareHash, createInstances, decodeCreateRequest, deploy, deployProcess, detectRelease, dialectOf, encodeCreateRequest, gasPriceOf, hasPath, isNotFound, isOnChain, keepSource, nearestVersion, notReviewed, parseEndpoint, parseLcdEndpoint, processHashes, processNotReviewed, rehearseDeploy, takeDeploySource, takesSource, verify, verifyProcess

// EXTERNAL MODULE: ./src/engine/client/connect.ts + 20 modules
var connect = __webpack_require__(59119);
// EXTERNAL MODULE: ./src/engine/client/metadata.ts
var metadata = __webpack_require__(13495);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
// EXTERNAL MODULE: ./src/diff/prices.ts
var prices = __webpack_require__(44529);
;// CONCATENATED MODULE: ./src/engine/find-stored.ts


/** Maximum number of hashes in an error. */
const MAX_NAMED = 20;
/**
 * Finds the stored version of a service to compare with. From 0.11 on an Engine stores several versions of a sid
 * without their order: an equal version is chosen, otherwise a hash is required.
 *
 * @param service The service, whose sid is searched.
 * @param options.hash The hash of the version to choose, in base58, regardless of its sid.
 * @returns `undefined` when there is no service with that sid.
 * @throws {MesgError} `usage` when it has no sid, or when several versions exist and all differ; as {@linkcode
 * EngineClient} when the Engine refuses or does not answer.
 * @example
 * ```ts
 * const stored = await findStored(engine, definition, { timeout: 15_000 });
 * ```
 */
async function findStored({ client, address }, service, options) {
    if (options.hash !== undefined)
        return (await client.get(options.hash, options)).definition;
    if (service.sid === "") {
        throw new error/* MesgError */.N8("usage", "the service has no sid to look for on the Engine", {
            hint: "set the version to compare with: --hash HASH",
        });
    }
    const stored = (await client.list(options)).map(({ definition }) => definition);
    const versions = stored.filter(({ sid }) => sid === service.sid);
    const same = versions.find((version) => (0,definitions/* diffDefinitions */.e)(...(0,prices/* comparablePrices */.V)(version, service)).length === 0);
    if (same !== undefined || versions.length <= 1)
        return same ?? versions[0];
    const hashes = (0,some_of/* someOf */.yU)(versions.map(({ hash }) => hash), MAX_NAMED, (hash) => (/^\w{1,64}$/.test(hash) ? hash : (0,safe_text/* visibleText */.Q6)(JSON.stringify(hash))));
    throw new error/* MesgError */.N8("usage", `expected one version of ${service.sid} at ${address}, found ${versions.length}: ${hashes}`, {
        hint: "set the one to compare with: --hash HASH",
    });
}

// EXTERNAL MODULE: ./src/engine/lcd/settings.ts
var settings = __webpack_require__(60845);
;// CONCATENATED MODULE: ./src/engine/mod.ts































/***/ })

};
