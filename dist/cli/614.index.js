export const id = 614;
export const ids = [614];
export const modules = {

/***/ 400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ clientContext),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   rQ: () => (/* binding */ checkCertificates)
/* harmony export */ });
/* unused harmony export readCertificates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);


/**
 * Checks PEM texts, and that a key belongs to its certificate: OpenSSL reports that late, and names neither.
 *
 * @throws {MesgError} `usage`.
 */
function checkCertificates({ ca, certificate, key }) {
    if (ca !== undefined)
        readCertificates(ca, "a CA's certificate");
    if ((certificate === undefined) !== (key === undefined)) {
        const found = key === undefined ? "only the certificate" : "only the key";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a certificate together with its private key, found ${found}`);
    }
    if (certificate === undefined || key === undefined)
        return;
    const [leaf] = readCertificates(certificate, "a certificate");
    if (!sameKey(leaf.publicKey, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(readKey(key)))) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected the private key of the certificate ${subjectOf(leaf)}, found another key`, {
            hint: "put the certificate that the key belongs to first in its file",
        });
    }
}
/**
 * Reads every certificate in a PEM text, in order; at least one.
 *
 * @param what What it should be, for the message.
 * @throws {MesgError} `usage`.
 */
function readCertificates(pem, what) {
    const blocks = pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END [A-Z0-9 ]+-----/g) ?? [];
    if (blocks.length === 0)
        throw noPem(what, pem);
    return blocks.map((block, index) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
        }
        catch (error) {
            const place = blocks.length === 1 ? "" : ` (number ${index + 1} of ${blocks.length})`;
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${what} in PEM form, found one that cannot be read${place}`, {
                cause: error,
                hint: "its text is damaged or incomplete: copy it again, with all its lines",
            });
        }
    });
}
function readKey(pem) {
    if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a private key in PEM form, found an encrypted one", {
            hint: "decrypt it: openssl pkey -in locked.pem -out key.pem",
        });
    }
    if (!/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem))
        throw noPem("a private key", pem);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        // No cause: it does not help, and nothing derived from a key is passed on.
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a private key in PEM form, found one that cannot be read", {
            hint: "its text is damaged or incomplete: copy it again, with all its lines",
        });
    }
}
function noPem(what, text) {
    const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
    const found = text.trim() === "" ? "nothing" : label === undefined ? "other text" : `a PEM block "${label}"`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${what} in PEM form, found ${found}`, {
        hint: "it is the text that begins with -----BEGIN …-----",
    });
}
/** The subject of a certificate, in one line. */
function subjectOf(certificate) {
    return certificate.subject.replaceAll("\n", ", ") || "without a subject";
}
function sameKey(one, other) {
    const [a, b] = [one, other].map((key) => key.export({ type: "spki", format: "der" }));
    return a.equals(b);
}
/**
 * Creates the TLS context of a client. Without a CA it trusts the roots that come with Node, those of NODE_EXTRA_CA_CERTS
 * and, from Node 22.15 on, the system's.
 */
async function clientContext({ ca, certificate, key }) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 23));
    const { getCACertificates } = tls;
    const trusted = ca ?? (getCACertificates && [...getCACertificates("default"), ...getCACertificates("system")]);
    return tls.createSecureContext({
        ...(trusted === undefined ? {} : { ca: trusted }),
        ...(certificate === undefined || key === undefined ? {} : { cert: certificate, key }),
    });
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareDefinitions)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);


/** Compares two definitions field by field, and lists by index, since their order counts. */
function compareDefinitions(expected, found) {
    return compare((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionToJson */ .LG)(expected), (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionToJson */ .LG)(found), []);
}
function compare(expected, found, path) {
    if (expected === found)
        return [];
    if (!isContainer(expected) || !isContainer(found) || Array.isArray(expected) !== Array.isArray(found)) {
        return [{ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(path), expected, found }];
    }
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => compare(expected[key], found[key], [...path, key]));
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 9996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ asSent),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   hR: () => (/* binding */ compareStored)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1806);
/* harmony import */ var _dialects_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8741);
/* harmony import */ var _wire_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9546);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6427);





/** A definition as a Create request has it: an Engine fills in the rest. */
function asSent(definition) {
    return { ...definition, hash: "", address: "", configuration: definition.configuration ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONFIGURATION */ .$k };
}
/** Compares what an Engine stored with what it should have made of a definition, as far as its release returns it. */
function compareStored({ sent, hash, release }, { definition: stored, unknownFields }) {
    // 0.18 and 0.20 cannot be told apart before a service is returned.
    const address = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.18") && stored.address !== "" ? (0,_wire_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(hash) : "";
    const expected = { ...without(asSent(sent), omittedAt(release)), hash, address, sid: sent.sid || (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultSid */ .eh)(hash) };
    return { differences: (0,_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compareDefinitions */ .E)(expected, stored), unknownFields };
}
function omittedAt(release) {
    return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.11") ? [] : (0,_dialects_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .dialectOf */ .E3)(release).omits;
}
/** A definition without what a release does not return. */
function without(definition, omits) {
    const { configuration, dependencies, source } = definition;
    const kept = omits.includes("source") ? { ...definition, source: "" } : { ...definition, source };
    if (!omits.includes("env"))
        return kept;
    return {
        ...kept,
        ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
        dependencies: dependencies.map((dependency) => ({ ...dependency, env: [] })),
    };
}


/***/ }),

/***/ 8741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ DIALECTS),
  Wk: () => (/* binding */ LCD_HINT),
  l4: () => (/* binding */ asksForAccount),
  E3: () => (/* binding */ dialectOf)
});

// UNUSED EXPORTS: EngineRefusal, INTERNAL, NOT_FOUND, SPOKEN_RELEASES, UNAUTHENTICATED, UNAVAILABLE, UNIMPLEMENTED, UNKNOWN

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.9.ts
/** Engine 0.9 (2019-05): reads mesg.yml itself, from a stream of the source. */
const v0_9 = {
    release: "0.9",
    version: "v0.9.1",
    methods: {
        create: undefined,
        deploy: "/api.Core/DeployService",
        get: "/api.Core/GetService",
        list: "/api.Core/ListServices",
        delete: "/api.Core/DeleteService",
        exists: undefined,
        hash: undefined,
        info: "/api.Core/Info",
    },
    services: ["api.Core", "api.Service"],
    info: { services: ["ethwallet", "marketplace"], address: "localhost:50052", image: "mesg/core:v0.9.1" },
    hash: "text",
    createdHash: 2,
    wrapped: true,
    outputs: "named",
    omits: ["source", "env"],
    addsAddress: false,
    account: "unused",
    fetchesSource: false,
    replacesSid: true,
    validatesRequests: false,
    workflows: false,
    answers: {
        alreadyExists: () => "service is already deployed",
        notFound: (id) => `database: service ${id} not found`,
        deleteMissing: (id) => `database: service ${id} not found`,
        invalid: (text) => text,
        repeated: undefined,
        emptyElement: undefined,
        unreadable: () => undefined,
        // A sid or a hash: any text is one.
        badHash: () => undefined,
        unknownMethod: (service, method) => `unknown method ${method} for service ${service}`,
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.10.ts

/** Engine 0.10 (2019-06): creates a service from its definition too. DeployService is still there. */
const v0_10 = {
    ...v0_9,
    release: "0.10",
    version: "v0.10.1",
    methods: { ...v0_9.methods, create: "/api.ServiceX/Create" },
    services: ["api.Core", "api.Service", "api.ServiceX"],
    info: { services: ["ethwallet", "marketplace"] },
    outputs: "single",
    fetchesSource: true,
};

// EXTERNAL MODULE: ./src/engine/wire/hash-text.ts
var hash_text = __webpack_require__(8394);
// EXTERNAL MODULE: ./src/engine/dialects/refusal.ts
var refusal = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.11.ts



/** Engine 0.11 (2019-07): a Service API of its own, and services that are kept by their hash alone. */
const v0_11 = {
    ...v0_10,
    release: "0.11",
    version: "v0.11.0",
    methods: serviceMethods("api"),
    services: ["api.Core", "api.Service"],
    info: {},
    createdHash: 1,
    wrapped: false,
    omits: [],
    replacesSid: false,
    answers: {
        ...v0_10.answers,
        alreadyExists: (hash) => `service "${hash}" already exists`,
        notFound: (hash) => `database: service "${hash}" not found`,
        deleteMissing: (hash) => `database: service "${hash}" not found`,
        badHash: (payload) => {
            const problem = (0,hash_text/* hashTextProblem */.j)(Buffer.from(payload).toString("utf8"));
            return problem === undefined ? undefined : new refusal/* EngineRefusal */.np(`hash: ${problem}`);
        },
        // The gRPC library of that time names the service alone.
        unknownMethod: (service) => `unknown service ${service}`,
    },
};
/** The methods of 0.11 to 0.15, below the package that they are in. */
function serviceMethods(scope) {
    return {
        create: `/${scope}.Service/Create`,
        deploy: undefined,
        get: `/${scope}.Service/Get`,
        list: `/${scope}.Service/List`,
        delete: `/${scope}.Service/Delete`,
        exists: undefined,
        hash: undefined,
        info: `/${scope}.Core/Info`,
    };
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.12.ts

/** Engine 0.12: as 0.11; its requests have room for workflows. */
const v0_12 = { ...v0_11, release: "0.12", version: "v0.12.1", workflows: true };

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.13.ts

/** Engine 0.13: as 0.12, without workflows. */
const v0_13 = { ...v0_12, release: "0.13", version: "v0.13.0", workflows: false };

// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.14.ts



/** Engine 0.14 (2019-09): hashes travel as 32 raw bytes; any other bytes are a key that the database does not have. */
const v0_14 = {
    ...v0_13,
    release: "0.14",
    version: "v0.14.2",
    hash: "raw",
    answers: {
        ...v0_13.answers,
        notFound: () => "leveldb: not found",
        deleteMissing: () => undefined,
        badHash: () => undefined,
        unreadable: emptyElementIn,
        unknownMethod: v0_9.answers.unknownMethod,
    },
};
/** Lists of the Service message by their numbers, as Go names them. */
const LISTS = { 5: "Tasks", 6: "Events", 7: "Dependencies" };
/** 0.14 and 0.15 store a list element that says nothing as nil, and can then not write it. */
function emptyElementIn(service) {
    const empty = (0,fields/* readFields */.qU)(service).find(([number, payload]) => number in LISTS && payload.length === 0);
    return empty && `grpc: error while marshaling: proto: repeated field ${LISTS[empty[0]]} has nil element`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.15.ts


/** Engine 0.15: as 0.14, in the package `mesg.api`. */
const v0_15 = {
    ...v0_14,
    release: "0.15",
    version: "v0.15.0",
    methods: serviceMethods("mesg.api"),
    services: ["mesg.api.Account", "mesg.api.Core", "mesg.api.Service"],
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.16.ts


/** How every failed transaction begins. */
const FAILED = "an error occurred in transaction";
/**
 * Engine 0.16: services live on a chain. Create signs a transaction with an account that the call names, downloads
 * nothing, and says no more than that the transaction failed. Exists and Hash are new; Delete and Core are gone.
 */
const v0_16 = {
    ...v0_15,
    release: "0.16",
    version: "v0.16.0",
    methods: {
        ...v0_15.methods,
        delete: undefined,
        exists: "/mesg.api.Service/Exists",
        hash: "/mesg.api.Service/Hash",
        info: undefined,
    },
    services: ["mesg.api.Account", "mesg.api.Service"],
    info: undefined,
    account: "required",
    fetchesSource: false,
    answers: {
        ...v0_15.answers,
        alreadyExists: () => FAILED,
        notFound: () => sdkError("not found"),
        invalid: () => FAILED,
        repeated: "Tx already exists in cache",
        emptyElement: FAILED,
        unreadable: () => undefined,
        badHash: (payload) => {
            if (payload.length === 32)
                return undefined;
            return new refusal/* EngineRefusal */.np(sdkError(payload.length === 0 ? "hash: zero length string" : "hash: invalid length string"));
        },
    },
};
/** An error of the chain's SDK as its own JSON, until 0.18. */
function sdkError(message, codespace = "sdk", code = 1) {
    return JSON.stringify({ codespace, code, message });
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.17.ts


/** Engine 0.17: signs with the account of its own configuration, and tells why a transaction failed. */
const v0_17 = {
    ...v0_16,
    release: "0.17",
    version: "v0.17.0",
    services: ["mesg.api.Account", "mesg.api.Runner", "mesg.api.Service"],
    account: "unused",
    answers: {
        ...v0_16.answers,
        alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`)),
        notFound: (hash) => sdkError(`service "${hash}" not found`),
        invalid: (text) => failedWith(sdkError(text)),
        repeated: undefined,
        emptyElement: "transaction returned with invalid code 4",
        badHash: (payload) => payload.length === 0 ? new refusal/* EngineRefusal */.np(sdkError("hash: zero length string")) : badLength(payload),
    },
};
/** The refusal of an identifier that is no hash, by the reader of the request. */
function badLength(payload) {
    if (payload.length === 32)
        return undefined;
    return new refusal/* EngineRefusal */.np("grpc: error unmarshalling request: hash: invalid length", { code: refusal/* INTERNAL */.kz });
}
/** The log of a transaction whose only message failed, as Go writes JSON. */
function failedWith(log) {
    const text = JSON.stringify([{ log, msg_index: 0, success: false }]);
    const escaped = text.replace(/[<>&\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${FAILED}: ${escaped}`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.18.ts



/** Engine 0.18: validates a request before it looks at it, and so refuses a service without a sid. */
const v0_18 = {
    ...v0_17,
    release: "0.18",
    version: "v0.18.3",
    services: ["mesg.api.Runner", "mesg.api.Service"],
    validatesRequests: true,
    answers: {
        ...v0_17.answers,
        alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`, "mesg", 1000)),
        invalid: (text) => failedWith(sdkError(text, "mesg", 1000)),
        emptyElement: "transaction returned with invalid code 1",
        badHash: (payload, request) => payload.length === 0
            ? new refusal/* EngineRefusal */.np(`Key: '${request}.Hash' Error:Field validation for 'Hash' failed on the 'required' tag`)
            : badLength(payload),
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.19.ts


/** Engine 0.19: errors of the chain are plain text. */
const v0_19 = {
    ...v0_18,
    release: "0.19",
    version: "v0.19.0",
    answers: {
        ...v0_18.answers,
        alreadyExists: (hash) => failedMessage(`service "${hash}" already exists`),
        notFound: (hash) => `service "${hash}" not found`,
        invalid: failedMessage,
    },
};
/** The error of a transaction whose only message failed. */
function failedMessage(text) {
    return `${FAILED}: failed to execute message; message index: 0: ${text}`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.20.ts

/** Engine 0.20 (2020-03): a service has an account, whose address Get and List add. */
const v0_20 = {
    ...v0_19,
    release: "0.20",
    version: "v0.20.0",
    addsAddress: true,
    answers: {
        ...v0_19.answers,
        alreadyExists: (hash) => failedMessage(`service "${hash}" already exists: invalid request`),
        notFound: (hash) => `service "${hash}" not found: invalid request`,
        emptyElement: "transaction returned with invalid code 111222: internal error",
        invalid: (text) => failedMessage(`${text}: invalid request`),
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/mod.ts















/** Every release with a Service API over gRPC, oldest first. A row says what a release changed. */
const DIALECTS = [
    ...[v0_9, v0_10, v0_11, v0_12, v0_13, v0_14],
    ...[v0_15, v0_16, v0_17, v0_18, v0_19, v0_20],
];
/** The releases that can be called over gRPC. */
const SPOKEN_RELEASES = DIALECTS.map(({ release }) => release);
/**
 * The dialect of a release.
 *
 * @throws {MesgError} `usage` for a release without a Service API over gRPC.
 */
function dialectOf(release) {
    const dialect = DIALECTS.find((row) => row.release === release);
    if (dialect !== undefined)
        return dialect;
    throw new error/* MesgError */.N("usage", `Engine ${release} has no Service API over gRPC: 0.20 is the last release that has one`, {
        hint: (0,definition_release/* isSince */.$l)(release, "0.21") ? LCD_HINT : `name a release from 0.9 to 0.20`,
    });
}
/** What to do about an Engine from 0.21 on. */
const LCD_HINT = "call its LCD endpoint: --endpoint http://HOST:1317";
/** Whether Engines of a release take a Create only with an account's name and password in its metadata. */
function asksForAccount(release) {
    return DIALECTS.some((dialect) => dialect.release === release && dialect.account === "required");
}


/***/ }),

/***/ 8488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Hh: () => (/* binding */ UNAVAILABLE),
/* harmony export */   eN: () => (/* binding */ UNIMPLEMENTED),
/* harmony export */   kz: () => (/* binding */ INTERNAL),
/* harmony export */   np: () => (/* binding */ EngineRefusal),
/* harmony export */   p2: () => (/* binding */ NOT_FOUND),
/* harmony export */   zZ: () => (/* binding */ UNAUTHENTICATED)
/* harmony export */ });
/** A refusal in the words of the Engine. Its status code is UNKNOWN unless another one is given. */
class EngineRefusal extends Error {
    name = "EngineRefusal";
    /** A gRPC status code. */
    code;
    constructor(text, options = {}) {
        super(text, { cause: options.cause });
        this.code = options.code ?? UNKNOWN;
    }
}
/** gRPC's status code for an error that has none of its own. */
const UNKNOWN = 2;
/** gRPC's status code for something that was asked for by name and is not there. */
const NOT_FOUND = 5;
/** gRPC's status code for a method that the server does not have. */
const UNIMPLEMENTED = 12;
/** gRPC's status code for a request that the server cannot parse, and for its own defects. */
const INTERNAL = 13;
/** gRPC's status code for a server that went away. */
const UNAVAILABLE = 14;
/** gRPC's status code for a call without the credentials that it needs. */
const UNAUTHENTICATED = 16;


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8407);


/**
 * The address of a service's account from 0.20 on: the first 20 bytes of the SHA-256 of its hash, in hex.
 *
 * @param hash Base58 text of 32 bytes.
 */
function addressOf(hash) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase58 */ .HE)(hash)).digest("hex").slice(0, 40);
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ encodeCreateRequest),
/* harmony export */   w: () => (/* binding */ decodeCreateRequest)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);



/**
 * `CreateServiceRequest` since 0.11 holds the fields of a Service under numbers of its own: [in Service, in the request].
 * `hash` and `address` have no place in it: the Engine sets them.
 */
const NUMBERS = [
    [12, 1], // sid
    [1, 2], // name
    [2, 3], // description
    [8, 4], // configuration
    [5, 5], // tasks
    [6, 6], // events
    [7, 7], // dependencies
    [9, 8], // repository
    [13, 9], // source
];
const WORKFLOWS = [14, 10];
const WITH_WORKFLOWS = [...NUMBERS, WORKFLOWS];
const TO_REQUEST = { plain: new Map(NUMBERS), workflows: new Map(WITH_WORKFLOWS) };
const TO_SERVICE = { plain: reversed(NUMBERS), workflows: reversed(WITH_WORKFLOWS) };
const CONFIGURATION_IN_REQUEST = 4;
/**
 * Encodes the request of `Create` for an Engine release, byte for byte as that release's own client does.
 *
 * @throws {MesgError} `usage` at 0.9 (which takes the source itself, not a definition) and from 0.21 on (where creating
 * a service is a signed transaction).
 * @example
 * ```ts
 * encodeCreateRequest({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // Uint8Array [0x12, 1, 0x61]
 * ```
 */
function encodeCreateRequest(definition, release) {
    if (release === "0.9" || (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.21")) {
        const how = release === "0.9" ? "from its source, by DeployService" : "by a signed transaction";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `Engine ${release} has no Create request: it creates a service ${how}`, {
            hint: "name a release from 0.10 to 0.20",
        });
    }
    if (release === "0.10")
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(withoutEnv(definition)))]]);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(definition)));
    const request = renumber(fields, TO_REQUEST[formOf(release)]);
    // From 0.14 on the message is a value in the Engine's code, no pointer, so it is always written.
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.14") && definition.configuration === undefined) {
        request.push([CONFIGURATION_IN_REQUEST, new Uint8Array()]);
    }
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(request.sort(([a], [b]) => a - b));
}
/**
 * Decodes the request of `Create`: the other direction. What the release has no place for is left out, as the Engine does.
 *
 * @param maxFields The most fields, those of nested messages included.
 * @throws {MesgError} `refused` when the bytes are no such request, or have more fields.
 */
function decodeCreateRequest(bytes, release, maxFields = MAX_FIELDS) {
    let fields;
    try {
        fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(bytes, maxFields);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not a Create request: ${error.message}`, { cause: error });
    }
    const service = release === "0.10"
        ? ((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(fields, 1) ?? new Uint8Array())
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(renumber(fields, TO_SERVICE[formOf(release)]));
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)(service, { maxFields });
    const known = withoutEngineFields(release === "0.10" ? withoutEnv(definition) : definition);
    return { definition: known, unknownFields };
}
/**
 * Fields of a request. An Engine takes any number; reading more would keep a server that many share from answering
 * others.
 */
const MAX_FIELDS = 100_000;
/** Only the request of 0.12 has workflows. */
function formOf(release) {
    return release === "0.12" ? "workflows" : "plain";
}
function renumber(fields, to) {
    return fields.flatMap(([number, payload]) => {
        const target = to.get(number);
        return target === undefined ? [] : [[target, payload]];
    });
}
function reversed(numbers) {
    return new Map(numbers.map(([inService, inRequest]) => [inRequest, inService]));
}
function withoutEngineFields(definition) {
    const tasks = definition.tasks.map(({ price, ...task }) => task);
    return { ...definition, tasks, hash: "", address: "" };
}
/** 0.10's messages have no place for environment variables. */
function withoutEnv(definition) {
    const { configuration } = definition;
    return {
        ...definition,
        ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
        dependencies: definition.dependencies.map((dependency) => ({ ...dependency, env: [] })),
        workflows: [],
    };
}


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ writeEnv),
/* harmony export */   V$: () => (/* binding */ readDeployRequest),
/* harmony export */   ar: () => (/* binding */ readDeployReply),
/* harmony export */   dK: () => (/* binding */ writeDeployReply),
/* harmony export */   xs: () => (/* binding */ writeChunk)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1613);

const URL = 2;
const CHUNK = 3;
const ENV = 4;
const STATUS = 2;
const VALIDATION_ERROR = 4;
const SERVICE = 5;
const DONE_POSITIVE = 1;
/** The first message, where there is an environment. */
function writeEnv(env) {
    const entries = Object.entries(env).map(([name, value]) => {
        return [
            ENV,
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([
                [1, Buffer.from(name)],
                [2, Buffer.from(value)],
            ]),
        ];
    });
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)(entries);
}
function writeChunk(chunk) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[CHUNK, chunk]]);
}
/** @throws {MesgError} `refused` when the bytes are no message. */
function readDeployRequest(message) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message);
    const entries = fields.filter(([number]) => number === ENV).map(([, entry]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(entry));
    return {
        url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(fields, URL),
        chunk: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, CHUNK) ?? new Uint8Array(),
        env: Object.fromEntries(entries.map((entry) => [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, 1), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, 2)])),
    };
}
function writeDeployReply(reply) {
    if ("validationError" in reply)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[VALIDATION_ERROR, Buffer.from(reply.validationError)]]);
    if ("service" in reply) {
        const { sid, hash } = reply.service;
        const service = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([
            [1, Buffer.from(sid)],
            [2, Buffer.from(hash)],
        ]);
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[SERVICE, service]]);
    }
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[1, Buffer.from(reply.status)]]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[STATUS, Buffer.concat([text, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)(2, reply.isDone ? DONE_POSITIVE : 0)])]]);
}
/** @returns Undefined for a message that says nothing. @throws {MesgError} `refused` when the bytes are no message. */
function readDeployReply(message) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message);
    const service = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, SERVICE);
    if (service !== undefined) {
        const inner = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(service);
        return { service: { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(inner, 1), hash: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(inner, 2) } };
    }
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, VALIDATION_ERROR) !== undefined)
        return { validationError: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(fields, VALIDATION_ERROR) };
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, STATUS);
    if (status === undefined)
        return undefined;
    return { status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(status), 1), isDone: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(status, 2) === DONE_POSITIVE };
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pc: () => (/* binding */ writeFields),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   zv: () => (/* binding */ writeNumber)
/* harmony export */ });
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);


/**
 * Reads the length-delimited fields of a message, in the order of its bytes; fields of other wire types are skipped.
 *
 * @param most The most fields that the message may have.
 * @throws {MesgError} `refused` when the bytes are no protobuf message, or have more fields.
 */
function readFields(bytes, most = Number.POSITIVE_INFINITY) {
    const fields = [];
    let count = 0;
    walk(bytes, (number, wireType, reader) => {
        if (++count > most)
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected at most ${most} fields, found more`);
        if (wireType === LENGTH_DELIMITED)
            fields.push([number, reader.bytes()]);
        else
            reader.skipType(wireType);
    });
    return fields;
}
/**
 * Reads the last value of a number or flag; 0 when it is not there.
 *
 * @throws {MesgError} `refused` when the bytes are no protobuf message.
 */
function readNumber(bytes, field) {
    let value = 0;
    walk(bytes, (number, wireType, reader) => {
        if (number === field && wireType === VARINT)
            value = reader.uint32();
        else
            reader.skipType(wireType);
    });
    return value;
}
function walk(bytes, take) {
    try {
        const reader = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Reader.create(bytes);
        while (reader.pos < reader.len) {
            const tag = reader.uint32();
            if (tag >>> 3 === 0)
                throw new Error(`illegal tag ${tag}`);
            take(tag >>> 3, tag & 7, reader);
        }
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N)
            throw error;
        const found = `found ${bytes.length} bytes that are none (${error.message})`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a protobuf message, ${found}`, {
            cause: error,
            hint: "this is no Engine, or a proxy in front of it changes its answers",
        });
    }
}
/** Writes length-delimited fields as a message. */
function writeFields(fields) {
    const writer = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Writer.create();
    for (const [number, payload] of fields)
        writer.uint32((number << 3) | LENGTH_DELIMITED).bytes(payload);
    return writer.finish();
}
/** Writes a message whose only field is a small number or a flag; nothing for 0, as proto3 has it. */
function writeNumber(field, value) {
    return value === 0 ? new Uint8Array() : Uint8Array.of(field << 3, value);
}
/** The last value of a field, as protobuf has it for a field that is not repeated. */
function lastOf(fields, number) {
    return fields.findLast(([known]) => known === number)?.[1];
}
/** The last value of a text field; empty when it is not there. */
function textOf(fields, number) {
    return Buffer.from(lastOf(fields, number) ?? []).toString("utf8");
}
const VARINT = 0;
const LENGTH_DELIMITED = 2;


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hashTextProblem)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8407);

/**
 * Why an Engine that takes hashes as text refuses one, in its words; undefined for base58 text of 32 bytes.
 *
 * @example
 * ```ts
 * hashTextProblem("0OIl"); // "invalid base58 digit ('0')"
 * ```
 */
function hashTextProblem(text) {
    if (text === "")
        return "zero length string";
    const wrong = /[^1-9A-HJ-NP-Za-km-z]/.exec(text)?.[0];
    if (wrong !== undefined) {
        return wrong.charCodeAt(0) > 127 ? "high-bit set on invalid digit" : `invalid base58 digit (${quoteRune(wrong)})`;
    }
    // Base58 takes 32 to 44 characters for 32 bytes; a longer text is not worth decoding.
    return text.length <= 44 && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text).length === 32 ? undefined : "invalid length string";
}
/** An ASCII character as Go's `%q` prints it. */
function quoteRune(character) {
    const escaped = RUNES[character];
    if (escaped !== undefined)
        return `'${escaped}'`;
    const code = character.charCodeAt(0);
    return code < 32 || code === 127 ? `'\\x${code.toString(16).padStart(2, "0")}'` : `'${character}'`;
}
const RUNES = {
    "\u0007": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
    "\\": "\\\\",
    "'": "\\'",
};


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ REFLECTION),
/* harmony export */   LV: () => (/* binding */ readInfo),
/* harmony export */   SC: () => (/* binding */ writeListServices),
/* harmony export */   ak: () => (/* binding */ readServiceNames),
/* harmony export */   ec: () => (/* binding */ writeInfo),
/* harmony export */   j7: () => (/* binding */ isListServices),
/* harmony export */   tU: () => (/* binding */ writeServiceNames)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1613);

const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;
/** The full name of gRPC's server reflection, in the version that Engines register. */
const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";
/** Core's `InfoReply`: the system services, address, image and version, as far as a release tells them. */
function writeInfo({ info, version }) {
    const services = (info?.services ?? []).map((key) => [1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[4, Buffer.from(key)]])]);
    const texts = [info?.address, info?.image, version].map((value, index) => [index + 2, Buffer.from(value ?? "")]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([...services, ...texts.filter(([, payload]) => payload.length > 0)]);
}
/** The version in an `InfoReply`; empty when it tells none. */
function readInfo(message) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), 4);
}
/** Reflection's request for the names of a server's services. */
function writeListServices() {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[LIST_SERVICES, Buffer.from("*")]]);
}
/** Whether a request of reflection is that one. */
function isListServices(message) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), LIST_SERVICES) !== undefined;
}
/** Reflection's answer: the request again, and the names. */
function writeServiceNames(request, names) {
    const services = names.map((name) => [1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[1, Buffer.from(name)]])]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([
        [2, request],
        [LIST_SERVICES_RESPONSE, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)(services)],
    ]);
}
/** The names in an answer of reflection. */
function readServiceNames(message) {
    const services = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), LIST_SERVICES_RESPONSE) ?? new Uint8Array();
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(services).map(([, service]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(service), 1));
}


/***/ }),

/***/ 5411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pp: () => (/* binding */ readHash),
  wh: () => (/* binding */ readId),
  uS: () => (/* binding */ readService),
  JQ: () => (/* binding */ readServices),
  Zk: () => (/* binding */ storedBytes),
  A$: () => (/* binding */ writeHash),
  ZW: () => (/* binding */ writeId),
  bc: () => (/* binding */ writeService),
  wH: () => (/* binding */ writeServices)
});

// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(6919);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var wire_fields = __webpack_require__(1613);
;// CONCATENATED MODULE: ./src/engine/wire/named-outputs.ts

/** Numbers of Service and Task. */
const TASKS = 5;
const OUTPUTS = 7;
/** `Output` of 0.9 has the shape of an event; here each becomes an Object parameter: [in Output, in Parameter]. */
const NUMBERS = [
    [1, 1], // name
    [2, 2], // description
    [3, 10], // data
    [4, 8], // key
];
const TYPE = [3, Buffer.from("Object")];
/** Rewrites the Service message of 0.9, whose tasks have named outputs, as that of later releases. */
function toSingleOutputs(service) {
    const to = new Map(NUMBERS);
    return eachOutput(service, (fields) => [...renumber(fields, to), TYPE]);
}
/** The other direction. */
function toNamedOutputs(service) {
    const to = new Map(NUMBERS.map(([output, parameter]) => [parameter, output]));
    return eachOutput(service, (fields) => renumber(fields, to));
}
function eachOutput(service, rewrite) {
    const inside = (message, number, change) => (0,wire_fields/* writeFields */.pc)((0,wire_fields/* readFields */.qU)(message).map(([known, payload]) => [known, known === number ? change(payload) : payload]));
    const output = (message) => (0,wire_fields/* writeFields */.pc)(rewrite((0,wire_fields/* readFields */.qU)(message)).sort(([a], [b]) => a - b));
    return inside(service, TASKS, (task) => inside(task, OUTPUTS, output));
}
function renumber(fields, to) {
    return fields.flatMap(([number, payload]) => {
        const target = to.get(number);
        return target === undefined ? [] : [[target, payload]];
    });
}

;// CONCATENATED MODULE: ./src/engine/wire/messages.ts




/** The request of Get, Delete and Exists: the service's hash (or sid, until 0.10). */
function writeId(id, { hash }) {
    return (0,wire_fields/* writeFields */.pc)([[1, hash === "raw" ? (0,base58/* decodeBase58 */.HE)(id) : Buffer.from(id)]]);
}
/** The identifier in such a request, as it was sent. */
function readId(message) {
    return (0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(message), 1) ?? new Uint8Array();
}
/** The answer to Create, and that to Hash. */
function writeHash(created, dialect) {
    const hash = [dialect.createdHash, dialect.hash === "raw" ? (0,base58/* decodeBase58 */.HE)(created.hash) : messages_text(created.hash)];
    return (0,wire_fields/* writeFields */.pc)(dialect.createdHash === 1 ? [hash] : [[1, messages_text(created.sid)], hash]);
}
/** The hash in such an answer, as base58; any other text that stands in its place is returned as it is. */
function readHash(message, dialect) {
    const fields = (0,wire_fields/* readFields */.qU)(message);
    if (dialect.hash === "text")
        return (0,wire_fields/* textOf */.b6)(fields, dialect.createdHash);
    return (0,base58/* encodeBase58 */.Rd)((0,wire_fields/* lastOf */.g1)(fields, dialect.createdHash) ?? new Uint8Array());
}
/** The answer to Get: a Service message, which 0.9 and 0.10 wrap together with its status. */
function writeService(service, dialect) {
    return dialect.wrapped ? (0,wire_fields/* writeFields */.pc)([[1, withStatus(service)]]) : service;
}
/** The answer to List. */
function writeServices(services, dialect) {
    return (0,wire_fields/* writeFields */.pc)(services.map((service) => [1, dialect.wrapped ? withStatus(service) : service]));
}
/** @throws {MesgError} `refused` when the bytes are no answer to Get. */
function readService(message, dialect) {
    if (!dialect.wrapped)
        return decodeStored(message, dialect);
    return decodeStored(definitionIn((0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(message), 1)), dialect);
}
/** @throws {MesgError} `refused` when the bytes are no answer to List. */
function readServices(message, dialect) {
    return (0,wire_fields/* readFields */.qU)(message)
        .filter(([number]) => number === 1)
        .map(([, service]) => decodeStored(dialect.wrapped ? definitionIn(service) : service, dialect));
}
/** A definition as an Engine stores it; a named output of 0.9 becomes an Object parameter. */
function decodeStored(service, { outputs }) {
    return (0,binary/* decodeDefinition */.A)(outputs === "named" ? toSingleOutputs(service) : service);
}
/** The bytes under which an Engine stores a definition: the other direction. */
function storedBytes(service, { outputs }) {
    return outputs === "named" ? toNamedOutputs(service) : service;
}
function definitionIn(wrapped) {
    return (0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(wrapped ?? new Uint8Array()), 2) ?? new Uint8Array();
}
/** A service that does not run: its status, then its definition. */
function withStatus(service) {
    return Buffer.concat([(0,wire_fields/* writeNumber */.zv)(1, STOPPED), (0,wire_fields/* writeFields */.pc)([[2, service]])]);
}
const STOPPED = 1;
function messages_text(value) {
    return Buffer.from(value);
}


/***/ })

};
