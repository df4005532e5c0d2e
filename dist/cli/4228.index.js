export const id = 4228;
export const ids = [4228,351,3343];
export const modules = {

/***/ 54849:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   Iv: () => (/* binding */ permissionFailure),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);


/** A failed HTTP call, with what a retry needs to know. */
class CallFailure extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /** Whether the same call may succeed later. */
    isTransient;
    /** HTTP status, when there was an answer. */
    status;
    /** Milliseconds to wait before a retry, as the peer asks. */
    retryAfter;
    constructor(message, options = {}) {
        super("environment", message, options);
        this.isTransient = options.isTransient ?? false;
        this.status = options.status;
        this.retryAfter = options.retryAfter;
    }
}
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Returns the failure for a response with another status than 200. */
function answerFailure({ place, status, header, text, credentialsHint }) {
    const words = messageOf(text);
    const said = words === "" ? "" : `: ${words}`;
    if (status >= 300 && status < 400) {
        const target = header("location") ?? "";
        const where = URL.canParse(target) ? new URL(target).origin : "elsewhere";
        return new CallFailure(`expected an answer from ${place}, found a redirect (${status}) to ${where}`, {
            status,
            hint: "use the target's address: redirects are not followed, so that no credentials reach another host",
        });
    }
    const isDenied = status === 401 || status === 403;
    const retryAfter = parseRetryAfter(header("retry-after"));
    return new CallFailure(`expected 200 from ${place}, found ${status}${said}`, {
        status,
        isTransient: TRANSIENT.has(status),
        ...(retryAfter === undefined ? {} : { retryAfter }),
        ...(isDenied && credentialsHint !== undefined ? { hint: credentialsHint } : {}),
    });
}
/**
 * Returns the failure of a connection that ended before the answer was complete.
 *
 * @example
 * ```ts
 * connectionFailure("http://127.0.0.1:5001", error).isTransient; // true
 * ```
 */
function connectionFailure(place, cause) {
    const forbidden = permissionFailure(place, cause);
    if (forbidden !== undefined)
        return forbidden;
    const root = cause?.cause ?? cause;
    const { code, message } = root;
    // The names in a peer's certificate are part of the message.
    const reason = plainWords(message || code || "no reason given");
    return new CallFailure(`the connection to ${place} failed: ${reason}`, {
        isTransient: true,
        cause,
        ...(code === "ECONNREFUSED" ? { hint: "check the address and that a server is running there" } : {}),
    });
}
/**
 * Returns the failure for a permission that Deno denies, naming the flag; undefined for any other error.
 *
 * @param place What was called, for the message.
 */
function permissionFailure(place, error) {
    const cause = error?.cause;
    const found = [error, cause].find((one) => /^(NotCapable|PermissionDenied)$/.test(one?.name ?? ""));
    if (found === undefined)
        return undefined;
    const { message } = found;
    const flag = /--allow-[a-z]+/.exec(message)?.[0] ?? "--allow-net";
    // Of a call through a proxy, the proxy: `Requires net access to "HOST:PORT", run again with the --allow-net flag`.
    const [, host] = /^Requires net access to "([\w.:[\]-]+)"/.exec(message) ?? [];
    const whole = host === undefined ? flag : `${flag}=${host}`;
    return new CallFailure(`cannot connect to ${place}: Deno denied the permission`, {
        cause: error,
        hint: `run it again with ${whole}`,
    });
}
/** Parses seconds or an HTTP date (RFC 9110, 10.2.3) into milliseconds from now. */
function parseRetryAfter(text, now = Date.now()) {
    if (text === null || text === undefined)
        return undefined;
    const delay = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
/** Returns the peer's message, shortened: Kubo's `{"Message": …}`, a line of text, or a note on an HTML page. */
function messageOf(text) {
    let words = text;
    try {
        const { Message } = JSON.parse(text);
        if (typeof Message === "string")
            words = Message;
    }
    catch {
        if (/^\s*</.test(text))
            return "an HTML page";
    }
    return plainWords(words);
}
/** Returns a value as JSON. Of a peer's JSON, `JSON.parse` reads any depth, but `JSON.stringify` may overflow the stack. */
function jsonOf(value) {
    try {
        return String(JSON.stringify(value));
    }
    catch {
        return "a value nested too deeply";
    }
}
/**
 * Returns a peer's text for a message: on one line, short, and sanitized.
 *
 * @example
 * ```ts
 * plainWords("not\n found\u001b[2J"); // "not found [2J"
 * ```
 */
function plainWords(words) {
    const text = typeof words === "string" ? words : jsonOf(words);
    const line = text
        .slice(0, 1000)
        .replace(/[\p{C}\s]+/gu, " ")
        .trim();
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text.length > 1000 ? `${line.slice(0, 200)}…` : line);
}


/***/ }),

/***/ 60645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ processEra),
/* harmony export */   QO: () => (/* binding */ DEFAULT_PROCESS_RELEASE),
/* harmony export */   S8: () => (/* binding */ processForm)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);


const FORMS = ["0.21", "0.18", "0.14"];
/** The newest release that accepts a process over gRPC; from 0.21 on, a transaction creates a process. */
const DEFAULT_PROCESS_RELEASE = "0.20";
/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processForm("0.20"); // "0.18"
 * ```
 */
function processForm(release) {
    const form = FORMS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
    if (form !== undefined)
        return form;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
        hint: `use --engine-version 0.14 or newer${FORERUNNERS[release] ?? ""}`,
    });
}
/** The predecessors of processes in some releases. */
const FORERUNNERS = {
    "0.12": "; Engine 0.12 has workflows inside a mesg.yml",
    "0.13": "; Engine 0.13 has workflows, which no compiler supports",
};
/** The releases with another compiler, other rules or another hash of processes than the release before. */
const ERAS = ["0.21", "0.18", "0.17", "0.15", "0.14"];
/**
 * Returns the first of the releases that compile, check and hash a process as `release` does, given the hashes of its
 * instances.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processEra("0.26"); // "0.21"
 * ```
 */
function processEra(release) {
    // Throws before 0.14, which has no era.
    processForm(release);
    return ERAS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
}


/***/ }),

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, a base for definitions with some fields. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});


/***/ }),

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
