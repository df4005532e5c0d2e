export const id = 525;
export const ids = [525];
export const modules = {

/***/ 3243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reports whether a host always means this machine: `localhost`, 127.0.0.0/8 and ::1. Nothing sent there leaves it.
 *
 * @param host A name or an address, IPv6 with or without brackets.
 */
function isLoopback(host) {
    const name = plain(host);
    return name === "localhost" || name === "::1" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith("127."));
}
/**
 * Reports whether a host may lead to this machine: beside loopback also names below `localhost` (RFC 6761), the
 * unspecified addresses, and IPv4 loopback written as IPv6.
 */
function isLocal(host) {
    const name = plain(host);
    if (isLoopback(name) || name.endsWith(".localhost") || name === "::")
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 ? name.startsWith("0.") : /^::ffff:(?:7f[0-9a-f]{2}:|127\.|0:|0\.)/.test(name);
}
function plain(host) {
    return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}


/***/ }),

/***/ 5724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALL_TIMEOUT: () => (/* reexport */ deploy/* CALL_TIMEOUT */.p),
  connectEngine: () => (/* reexport */ connect/* connectEngine */.x),
  findStored: () => (/* reexport */ findStored),
  parseMetadata: () => (/* reexport */ metadata/* parseMetadata */.j)
});

// UNUSED EXPORTS: CallError, Connection, DIALECTS, EngineClient, ProcessClient, SPOKEN_RELEASES, STATUS, asksForAccount, checkAccess, compareDefinitions, decodeCreateRequest, deploy, deployProcess, detectRelease, dialectOf, encodeCreateRequest, keepSource, nearestVersion, notReviewed, parseEndpoint, readDeployContext, takeDeploySource, verify

// EXTERNAL MODULE: ./src/engine/client/connect.ts + 5 modules
var connect = __webpack_require__(2719);
// EXTERNAL MODULE: ./src/engine/client/metadata.ts
var metadata = __webpack_require__(3495);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts + 2 modules
var deploy = __webpack_require__(9055);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(4922);
;// CONCATENATED MODULE: ./src/engine/find-stored.ts


/**
 * Finds the stored version of a service to compare with. From 0.11 on an Engine keeps several versions of one sid, and does
 * not tell which is the newest: an equal one is taken; otherwise a hash has to be given.
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
