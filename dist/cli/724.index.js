export const id = 724;
export const ids = [724,343];
export const modules = {

/***/ 5724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALL_TIMEOUT: () => (/* reexport */ deploy/* CALL_TIMEOUT */.p),
  connectEngine: () => (/* reexport */ connect/* connectEngine */.x),
  findStored: () => (/* reexport */ findStored),
  parseMetadata: () => (/* reexport */ metadata/* parseMetadata */.j)
});

// UNUSED EXPORTS: CallError, Connection, EngineClient, SPOKEN_RELEASES, STATUS, asksForAccount, checkAccess, compareDefinitions, decodeCreateRequest, deploy, detectRelease, dialectOf, encodeCreateRequest, isLoopback, keepSource, nearestVersion, notReviewed, parseEndpoint, verify

// EXTERNAL MODULE: ./src/engine/client/connect.ts + 5 modules
var connect = __webpack_require__(4160);
// EXTERNAL MODULE: ./src/engine/client/metadata.ts
var metadata = __webpack_require__(3495);
// EXTERNAL MODULE: ./src/engine/deploy.ts + 2 modules
var deploy = __webpack_require__(5265);
// EXTERNAL MODULE: ./src/definition/error.ts
var error = __webpack_require__(7547);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 5 modules
var definitions = __webpack_require__(1052);
;// CONCATENATED MODULE: ./src/engine/find-stored.ts


/**
 * Finds what an Engine keeps of a service, to compare it with. From 0.11 on several versions of one sid may stand side
 * by side, and nothing tells which came last: among them, one that is the same is taken; otherwise a hash has to say.
 *
 * @param service The service now. Its sid is looked for.
 * @param options.hash The version to take, as base58 text, whatever its sid is.
 * @returns `undefined` when there is no service with that sid.
 * @throws {MesgError} `usage` when it has no sid, or when there are several versions and all are different; as
 * {@linkcode EngineClient} does when the Engine refuses or does not answer.
 * @example
 * ```ts
 * const stored = await findStored(engine, definition, { timeout: 15_000 });
 * ```
 */
async function findStored({ client, address }, service, options) {
    if (options.hash !== undefined)
        return (await client.get(options.hash, options)).definition;
    if (service.sid === "") {
        throw new error/* MesgError */.N("usage", "expected a service with a sid, to look for it on the Engine, found one without", {
            hint: "name the version to compare with by its hash: --hash HASH",
        });
    }
    const stored = (await client.list(options)).map(({ definition }) => definition);
    const versions = stored.filter(({ sid }) => sid === service.sid);
    const same = versions.find((version) => (0,definitions/* diffDefinitions */.e)(version, service).length === 0);
    if (same !== undefined || versions.length <= 1)
        return same ?? versions[0];
    const hashes = versions.map(({ hash }) => (/^\w+$/.test(hash) ? hash : JSON.stringify(hash))).join(", ");
    throw new error/* MesgError */.N("usage", `expected one version of ${service.sid} at ${address}, found ${versions.length}: ${hashes}`, {
        hint: "name the one to compare with: --hash HASH",
    });
}

;// CONCATENATED MODULE: ./src/engine/mod.ts



















/***/ })

};
