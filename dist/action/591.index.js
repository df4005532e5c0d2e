export const id = 591;
export const ids = [591];
export const modules = {

/***/ 53243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
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

/***/ 50400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ clientContext),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   rQ: () => (/* binding */ checkCertificates)
/* harmony export */ });
/* unused harmony export readCertificates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);


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
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
    const { getCACertificates } = tls;
    const trusted = ca ?? (getCACertificates && [...getCACertificates("default"), ...getCACertificates("system")]);
    return tls.createSecureContext({
        ...(trusted === undefined ? {} : { ca: trusted }),
        ...(certificate === undefined || key === undefined ? {} : { cert: certificate, key }),
    });
}


/***/ }),

/***/ 56079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18433);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53243);

/**
 * Parses an endpoint.
 *
 * @param text `HOST:PORT`, `http://HOST:PORT` or `https://HOST[:PORT]`; TLS with `https://` or port 443.
 * @throws {MesgError} `usage` when it is none of them; the message never repeats a login.
 * @example
 * ```ts
 * parseEndpoint("https://engine.example.com"); // { address: "engine.example.com:443", tls: true }
 * ```
 */
function parseEndpoint(text) {
    const match = /^(?:(https?):\/\/)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?\/?$/i.exec(text.trim());
    const [, given, host, written = given?.toLowerCase() === "https" ? "443" : undefined] = match ?? [];
    const scheme = given?.toLowerCase();
    const port = Number(written);
    if (host !== undefined && port >= 1 && port <= 65535) {
        return { address: `${host}:${port}`, tls: scheme === "https" || (scheme === undefined && port === 443) };
    }
    const found = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .U)(text)));
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected an endpoint as HOST:PORT, found ${found}`, {
        hint: "an Engine listens on port 50052: write localhost:50052, or https://HOST for one behind TLS",
    });
}
/** Reports whether an endpoint is on this machine. */
function isLocal(endpoint) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(hostOf(endpoint));
}
/** The host alone, an IPv6 address without its brackets. */
function hostOf({ address }) {
    return address.slice(0, address.lastIndexOf(":")).replace(/^\[|\]$/g, "");
}
/** The port alone. */
function portOf({ address }) {
    return Number(address.slice(address.lastIndexOf(":") + 1));
}


/***/ }),

/***/ 74591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALL_TIMEOUT: () => (/* reexport */ deploy/* CALL_TIMEOUT */.p),
  asksForAccount: () => (/* reexport */ mod/* asksForAccount */.l4),
  checkAccess: () => (/* reexport */ checkAccess),
  connectEngine: () => (/* reexport */ connectEngine),
  nearestVersion: () => (/* reexport */ nearest_version/* nearestVersion */.b),
  parseEndpoint: () => (/* reexport */ client_endpoint/* parseEndpoint */.Bk),
  parseMetadata: () => (/* reexport */ parseMetadata)
});

// UNUSED EXPORTS: CallError, Connection, DIALECTS, EngineClient, ProcessClient, SPOKEN_RELEASES, STATUS, compareDefinitions, decodeCreateRequest, deploy, deployProcess, detectRelease, dialectOf, encodeCreateRequest, findStored, keepSource, notReviewed, readDeployContext, takeDeploySource, verify

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/secrets/concealer.ts + 4 modules
var concealer = __webpack_require__(30230);
// EXTERNAL MODULE: ./src/engine/certificates.ts
var certificates = __webpack_require__(50400);
// EXTERNAL MODULE: ./src/engine/client/endpoint.ts
var client_endpoint = __webpack_require__(56079);
// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __webpack_require__(58215);
;// CONCATENATED MODULE: ./src/engine/client/metadata.ts

/**
 * Parses `NAME: VALUE`, as in a header. Names become lower case. The value of a name that ends with `-bin` is base64 text.
 *
 * @throws {MesgError} `usage` when it is malformed, or the name is reserved; the message never repeats a value.
 * @example
 * ```ts
 * parseMetadata("Authorization: Bearer abc"); // ["authorization", "Bearer abc"]
 * ```
 */
function parseMetadata(line) {
    const colon = line.indexOf(":");
    if (colon < 1)
        throw wrong("metadata as NAME: VALUE, found no name before a colon");
    const entry = [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    checkMetadata(entry);
    return entry;
}
/**
 * Checks an entry that was not made by {@linkcode parseMetadata}.
 *
 * @throws {MesgError} `usage`.
 */
function checkMetadata([name, value]) {
    if (!/^[0-9a-z_.-]+$/.test(name)) {
        throw wrong("a metadata name of letters, digits and - _ . alone, found other characters");
    }
    if (name.startsWith("grpc-") || RESERVED.has(name)) {
        throw wrong(`a metadata name that is not gRPC's or HTTP's own, found ${name}`);
    }
    if (value === "")
        throw wrong(`a value for the metadata ${name}, found none`, "was a secret left unset?");
    if (!/^[\x20-\x7e]*$/.test(value))
        throw wrong(`printable ASCII for the metadata ${name}, found other characters`);
    if (name.endsWith("-bin") && !isBase64(value))
        throw wrong(`base64 for the metadata ${name}, found other text`);
}
function isBase64(text) {
    return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, "base64").toString("base64") === padded(text);
}
function padded(text) {
    const bare = (0,trim/* withoutTrailing */.h)(text, "=");
    return bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
}
/** Names that gRPC sets itself, that HTTP/2 forbids, or that grpc-js drops. */
const RESERVED = new Set([
    ...["content-length", "content-type", "host", "te", "user-agent"],
    ...["connection", "http2-settings", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"],
    "__proto__",
]);
function wrong(expected, hint = 'write it as "NAME: VALUE" (a value is not shown, as it may be secret)') {
    return new error/* MesgError */.N("usage", `expected ${expected}`, { hint });
}

;// CONCATENATED MODULE: ./src/engine/client/access.ts




/**
 * Checks an access before anything is sent.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
function checkAccess(endpoint, access) {
    const { ca, certificate, key, metadata = [], credentials } = access;
    const { address, tls } = endpoint;
    if (!tls && (ca ?? certificate ?? key) !== undefined) {
        throw new error/* MesgError */.N("usage", `expected an endpoint over TLS with certificates, found ${address} in plain text`, {
            hint: `write it as https://${address}`,
        });
    }
    (0,certificates/* checkCertificates */.rQ)(access);
    metadata.forEach(checkMetadata);
    const twice = metadata.find(([name], index) => metadata.findIndex((other) => other[0] === name) !== index);
    if (twice !== undefined)
        throw new error/* MesgError */.N("usage", `expected each metadata name once, found ${twice[0]} twice`);
    if (credentials !== undefined)
        checkCredentials(credentials);
    const isSecret = metadata.length > 0 || credentials !== undefined;
    if (isSecret && !tls && !(0,client_endpoint/* isLocal */.IX)(endpoint) && access.insecure !== true) {
        throw new error/* MesgError */.N("usage", `expected TLS where credentials or metadata are sent, found ${address} in plain text`, {
            hint: `they could be read on the network: use https://${address}, or allow it with engine-insecure`,
        });
    }
}
function checkCredentials(credentials) {
    for (const [what, value] of Object.entries(credentials)) {
        if (value === "")
            throw new error/* MesgError */.N("usage", `expected a ${what} for the Engine, found an empty text`);
        if (!/^[\x20-\x7e]+$/.test(value)) {
            throw new error/* MesgError */.N("usage", `expected a ${what} of printable ASCII for the Engine, found other characters`, {
                hint: "gRPC carries nothing else; it is not shown here",
            });
        }
    }
}
/** Returns what conceals the secrets of an access: an Engine that got them may repeat them. */
function secretsOf({ metadata = [], credentials, key }) {
    const secrets = new concealer/* Concealer */.P();
    for (const [name, value] of metadata)
        secrets.add(`${name}: ${value}`, "headers");
    if (credentials !== undefined)
        secrets.addLogin(credentials.username, credentials.password);
    secrets.add(key, "whole");
    return secrets;
}

// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 13 modules
var mod = __webpack_require__(74850);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/binary.ts + 6 modules
var binary = __webpack_require__(96807);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
;// CONCATENATED MODULE: ./src/engine/process/process-client.ts




/** The number of fields in an answer that holds a hash. */
const MOST_FIELDS = 100;
/** The Process API of an Engine over gRPC: 0.14 to 0.20. */
class ProcessClient {
    release;
    #connection;
    #path;
    /** @throws {MesgError} `usage` for a release without a Process API over gRPC. */
    constructor(connection, release) {
        if (!(0,definition_release/* isSince */.$l)(release, "0.14") || (0,definition_release/* isSince */.$l)(release, "0.21")) {
            const how = (0,definition_release/* isSince */.$l)(release, "0.21") ? "takes processes by a transaction, not over gRPC" : "has no processes";
            throw new error/* MesgError */.N("usage", `Engine ${release} ${how}`, { hint: "deploy to an Engine from 0.14 to 0.20" });
        }
        this.release = release;
        this.#connection = connection;
        this.#path = (0,definition_release/* isSince */.$l)(release, "0.15") ? "/mesg.api.Process" : "/api.Process";
    }
    /** Creates a process, at most once. @returns The hash that the Engine answers, in base58. */
    async create(definition, options) {
        // The request has the numbers of the process, without what the Engine fills in.
        const bare = { ...definition, hash: "", address: "", paymentAddress: "" };
        const request = (0,binary/* encodeProcess */.mW)(bare, { release: this.release });
        const answer = await this.#connection.unary(`${this.#path}/Create`, request, { ...options, isOnce: true });
        return (0,base58/* encodeBase58 */.Rd)((0,fields/* lastOf */.g1)((0,fields/* readFields */.qU)(answer, MOST_FIELDS), 1) ?? new Uint8Array());
    }
    /** The process that the Engine has under a hash; undefined when there is none. */
    async find(hash, options) {
        try {
            const request = (0,fields/* writeFields */.pc)([[1, hash]]);
            return (0,binary/* decodeProcess */.Ok)(await this.#connection.unary(`${this.#path}/Get`, request, options));
        }
        catch (error) {
            if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown && /\bnot found\b/.test(error.text))
                return undefined;
            throw error;
        }
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/engine/wire/info.ts

const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;
/** The full name of gRPC's server reflection, in the version that Engines register. */
const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";
/** Core's `InfoReply`: the system services, address, image and version, as far as a release tells them. */
function writeInfo({ info, version }) {
    const services = (info?.services ?? []).map((key) => [1, writeFields([[4, Buffer.from(key)]])]);
    const texts = [info?.address, info?.image, version].map((value, index) => [index + 2, Buffer.from(value ?? "")]);
    return writeFields([...services, ...texts.filter(([, payload]) => payload.length > 0)]);
}
/** The version in an `InfoReply`; empty when it tells none. */
function readInfo(message) {
    return (0,fields/* textOf */.b6)((0,fields/* readFields */.qU)(message), 4);
}
/** Reflection's request for the names of a server's services. */
function writeListServices() {
    return (0,fields/* writeFields */.pc)([[LIST_SERVICES, Buffer.from("*")]]);
}
/** Whether a request of reflection is that one. */
function isListServices(message) {
    return lastOf(readFields(message), LIST_SERVICES) !== undefined;
}
/** Reflection's answer: the request again, and the names. */
function writeServiceNames(request, names) {
    const services = names.map((name) => [1, writeFields([[1, Buffer.from(name)]])]);
    return writeFields([
        [2, request],
        [LIST_SERVICES_RESPONSE, writeFields(services)],
    ]);
}
/** The names in an answer of reflection. */
function readServiceNames(message) {
    const services = (0,fields/* lastOf */.g1)((0,fields/* readFields */.qU)(message), LIST_SERVICES_RESPONSE) ?? new Uint8Array();
    return (0,fields/* readFields */.qU)(services).map(([, service]) => (0,fields/* textOf */.b6)((0,fields/* readFields */.qU)(service), 1));
}

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
;// CONCATENATED MODULE: ./src/engine/client/explain-call.ts



/** Describes a failed call. gRPC's own error is not passed on: it holds what was sent and received. */
function explainCall(error, failed) {
    // grpc-js gives neither for a frame that it cannot read.
    const { code = call_error/* STATUS */.X.internal, details = error.message } = error;
    const { endpoint, timeout, diagnosis } = failed;
    const { address } = endpoint;
    const text = (0,safe_text/* visibleLines */.gB)(failed.secrets.conceal(details));
    if (code === call_error/* STATUS */.X.deadlineExceeded) {
        const message = `the Engine at ${address} did not answer within ${timeout / 1000} seconds`;
        return new call_error/* CallError */.R(code, text, message);
    }
    if (code === call_error/* STATUS */.X.unavailable) {
        const { found, hint } = diagnosis ?? withoutDiagnosis(text, endpoint);
        return new call_error/* CallError */.R(code, text, `no Engine answers at ${address}: ${found}`, { hint });
    }
    const hint = HINTS[code];
    const message = `the Engine at ${address} refused: ${text}`;
    return new call_error/* CallError */.R(code, text, message, hint === undefined ? {} : { hint });
}
/** Whether gRPC opened no connection, so that a handshake of our own may tell why. */
function isUnconnected({ code, details = "" }) {
    return code === call_error/* STATUS */.X.unavailable && details.startsWith(NO_CONNECTION);
}
const NO_CONNECTION = "No connection established";
const HINTS = {
    [call_error/* STATUS */.X.permissionDenied]: "ask its operator to allow this caller: its certificate, its metadata or its account",
    [call_error/* STATUS */.X.unauthenticated]: "Engine 0.16 needs an account (--engine-username, MESG_ENGINE_PASSWORD), a proxy may need metadata (--engine-metadata)",
};
function withoutDiagnosis(text, endpoint) {
    // grpc-js wraps the system's words in its own.
    const why = text
        .replace(/^No connection established\. Last error: (Error: )?/, "")
        .replace(/\. Resolution note: .*$/s, "")
        .replace(/ \(\d{4}-\d\d-\d\dT[^()]{0,40}\)$/, "");
    const protocol = endpoint.tls ? "over TLS" : "in plain text; for TLS write https:// before the host";
    const hint = `check that one runs there and listens ${protocol}`;
    if (/^Name resolution failed/.test(why)) {
        return {
            found: `the host name ${(0,client_endpoint/* hostOf */.w4)(endpoint)} is not known`,
            hint: "check its spelling, and this machine's DNS",
        };
    }
    if (/ECONNREFUSED/.test(why))
        return { found: "nothing listens there (ECONNREFUSED)", hint };
    return { found: why, hint };
}

;// CONCATENATED MODULE: ./src/engine/client/connection.ts









/** A connection to an Engine, opened by the first call. */
class Connection {
    endpoint;
    #client;
    #access;
    #metadata;
    constructor(endpoint, access, { client, metadata }) {
        this.endpoint = endpoint;
        this.#access = access;
        this.#client = client;
        this.#metadata = metadata;
    }
    /**
     * Prepares a connection; nothing is sent.
     *
     * @throws {MesgError} `usage` as {@linkcode checkAccess}.
     */
    static async to(endpoint, access = {}) {
        checkAccess(endpoint, access);
        const { Client, credentials, Metadata } = await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 83033));
        const channel = endpoint.tls
            ? withoutAddressAsName(credentials.createFromSecureContext(await (0,certificates/* clientContext */.RO)(access)))
            : credentials.createInsecure();
        const client = new Client(endpoint.address, channel, {
            "grpc.max_receive_message_length": MAX_MESSAGE,
            "grpc.max_send_message_length": -1,
            // gRPC must not repeat a Create on its own: the deploy asks first whether it arrived.
            "grpc.enable_retries": 0,
            "grpc.enable_http_proxy": (0,client_endpoint/* isLocal */.IX)(endpoint) ? 0 : 1,
        });
        const metadata = (more) => {
            const made = new Metadata();
            for (const [name, value] of [...(access.metadata ?? []), ...more]) {
                made.set(name, name.endsWith("-bin") ? Buffer.from(value, "base64") : value);
            }
            return made;
        };
        return new Connection(endpoint, access, { client, metadata });
    }
    /**
     * Calls a method with one message. A stream that the server refuses, as one that goes away does, is sent again.
     *
     * @param path `/api.Service/Get`
     * @param options.metadata Sent besides what goes with every call.
     * @param options.isOnce Send the request at most once, for a call that is not idempotent.
     * @throws {CallError} when the Engine refuses or does not answer; the signal's reason when it aborts.
     */
    async unary(path, request, options) {
        return await whereProcessed(options.isOnce ? 1 : ATTEMPTS, () => this.#send(path, request, options));
    }
    async #send(path, request, { timeout, signal, metadata = [] }) {
        signal?.throwIfAborted();
        const options = { deadline: Date.now() + timeout };
        let abort = () => { };
        try {
            return await new Promise((resolve, reject) => {
                const sent = this.#metadata(metadata);
                const call = this.#client.makeUnaryRequest(path, asBuffer, same, request, sent, options, (error, message) => error === null ? resolve(message ?? new Uint8Array()) : reject(error));
                abort = () => call.cancel();
                signal?.addEventListener("abort", abort);
            });
        }
        catch (error) {
            throw await this.#explain(error, { timeout, signal });
        }
        finally {
            signal?.removeEventListener("abort", abort);
        }
    }
    /**
     * Streams messages to a method and yields its answers. Ending the iteration ends the call.
     *
     * @throws {CallError} as {@linkcode unary}; what the messages throw.
     */
    async *exchange(path, messages, { timeout, signal }) {
        signal?.throwIfAborted();
        const options = { deadline: Date.now() + timeout };
        const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, this.#metadata([]), options);
        const abort = () => call.cancel();
        signal?.addEventListener("abort", abort);
        const sending = sendAll(call, messages);
        try {
            for await (const message of call)
                yield message;
            sending.throwIfFailed();
        }
        catch (error) {
            sending.throwIfFailed();
            throw await this.#explain(error, { timeout, signal });
        }
        finally {
            signal?.removeEventListener("abort", abort);
            call.cancel();
        }
    }
    /**
     * The full names of the services that the Engine serves, by gRPC's server reflection.
     *
     * @throws {CallError} as {@linkcode unary}.
     */
    async listServices(options) {
        return await whereProcessed(ATTEMPTS, async () => {
            const request = external_node_stream_.Readable.from([writeListServices()]);
            for await (const message of this.exchange(`/${REFLECTION}/ServerReflectionInfo`, request, options)) {
                return readServiceNames(message);
            }
            return [];
        });
    }
    close() {
        this.#client.close();
    }
    async #explain(error, { timeout, signal }) {
        signal?.throwIfAborted();
        const failed = { endpoint: this.endpoint, timeout, secrets: secretsOf(this.#access) };
        if (!isUnconnected(error))
            return explainCall(error, failed);
        const { diagnose } = await __webpack_require__.e(/* import() */ 402).then(__webpack_require__.bind(__webpack_require__, 42402));
        const diagnosis = await diagnose(this.endpoint, this.#access, signal);
        signal?.throwIfAborted();
        return explainCall(error, { ...failed, diagnosis });
    }
}
/** Calls in total, where the server refuses a stream. */
const ATTEMPTS = 3;
/** Milliseconds between them, in which the connection is replaced. */
const PAUSE = 20;
async function whereProcessed(attempts, call) {
    for (let attempt = 1;; attempt++) {
        try {
            return await call();
        }
        catch (error) {
            if (attempt >= attempts || !(error instanceof call_error/* CallError */.R && error.isUnprocessed))
                throw error;
            await (0,promises_.setTimeout)(PAUSE);
        }
    }
}
/** Bytes. The largest definition an Engine takes is 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;
/**
 * Keeps an IP address out of the server name of the TLS handshake, which is for host names: grpc-js puts it there, and Node
 * prints a warning. grpc-js has no public hook for it: if a later release moves this one, the warning returns and its test
 * fails. The certificate is still checked against the address.
 */
function withoutAddressAsName(channel) {
    const internals = channel;
    const create = internals._createSecureConnector.bind(channel);
    internals._createSecureConnector = (...args) => {
        const connector = create(...args);
        if ((0,external_node_net_.isIP)(connector.connectionOptions?.servername ?? "") !== 0)
            delete connector.connectionOptions?.servername;
        return connector;
    };
    return channel;
}
/** Writes messages to a call as fast as the other side takes them; a failure of theirs ends the call. */
function sendAll(call, messages) {
    let failure;
    const send = async () => {
        for await (const message of messages) {
            if (call.destroyed || call.writableEnded)
                return;
            if (!call.write(message))
                await writable(call);
        }
        call.end();
    };
    send().catch((reason) => {
        failure = { reason };
        call.cancel();
    });
    return {
        throwIfFailed() {
            if (failure !== undefined)
                throw failure.reason;
        },
    };
}
/** Waits until a call takes more, or is over. */
function writable(call) {
    return new Promise((resolve) => {
        const events = ["drain", "close", "error", "end", "status"];
        const done = () => {
            for (const event of events)
                call.removeListener(event, done);
            resolve();
        };
        for (const event of events)
            call.on(event, done);
    });
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function same(bytes) {
    return bytes;
}

;// CONCATENATED MODULE: ./src/engine/client/detect-release.ts





/**
 * Finds out an Engine's release: Core tells its version until 0.15; from 0.16 on the names of its gRPC services tell as
 * much as the wire does.
 *
 * @throws {MesgError} `refused` when it is no Engine with a Service API over gRPC, `environment` when it does not answer.
 */
async function detectRelease(connection, options) {
    const { address } = connection.endpoint;
    const told = await askVersion(connection, options);
    if (told !== undefined) {
        const release = releaseOf(told, address);
        return { release, version: told, candidates: [release] };
    }
    const names = await askServices(connection, options);
    const candidates = candidatesBy(names ?? []);
    if (candidates.length === 0)
        throw noServiceApi(names, address);
    return { release: candidates[0], version: rangeOf(candidates), candidates };
}
/**
 * Ensures that an Engine does not say that it is of another release than the named one. One that tells nothing, or an
 * unknown version, is taken to be of the named release.
 *
 * @throws {MesgError} `refused` when it says otherwise, `environment` when it does not answer.
 */
async function confirmRelease(connection, release, options) {
    const version = await askVersion(connection, options);
    const told = version === undefined ? undefined : knownRelease(version);
    const candidates = version === undefined ? candidatesBy((await askServices(connection, options)) ?? []) : told ? [told] : [];
    if (candidates.length > 0 && !candidates.includes(release)) {
        const found = told === undefined ? `release ${rangeOf(candidates)}, by its services` : version;
        const { address } = connection.endpoint;
        throw new error/* MesgError */.N("refused", `the Engine at ${address} is not of release ${release}: it is ${found}`, {
            hint: `leave out --engine-version, or name ${candidates[0]}`,
        });
    }
    return { release, version: told === undefined ? release : version, candidates: [release] };
}
/** The version that Core tells, under the two names that it had. */
async function askVersion(connection, options) {
    const methods = new Set(mod/* DIALECTS */.O9.flatMap(({ methods: { info } }) => info ?? []));
    for (const method of methods) {
        const version = await connection.unary(method, new Uint8Array(), options).then(readInfo, passUnimplemented);
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** The names of the server's services; undefined where reflection is off. */
async function askServices(connection, options) {
    return await connection.listServices(options).catch(passUnimplemented);
}
function passUnimplemented(error) {
    if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unimplemented)
        return undefined;
    throw error;
}
/** The releases that register exactly these services, of those that the table tells apart. */
function candidatesBy(names) {
    const known = new Set(mod/* DIALECTS */.O9.flatMap(({ services }) => services));
    const found = names.filter((name) => known.has(name));
    return mod/* DIALECTS */.O9.filter(({ services }) => services.length === found.length && services.every((name) => found.includes(name))).map(({ release }) => release);
}
/** `0.16`, or `0.18–0.20`. */
function rangeOf(releases) {
    const [first, last] = [releases[0], releases.at(-1)];
    return first === last ? first : `${first}–${last}`;
}
function knownRelease(version) {
    try {
        return (0,definition_release/* parseRelease */.BC)(version);
    }
    catch {
        return undefined;
    }
}
function releaseOf(version, address) {
    const release = knownRelease(version);
    if (release !== undefined)
        return release;
    const message = `unknown Engine version at ${address}: ${(0,safe_text/* visibleText */.Q6)(JSON.stringify(version))}`;
    throw new error/* MesgError */.N("refused", message, { hint: "name the release that it behaves like with --engine-version" });
}
function noServiceApi(names, address) {
    if (names?.includes("mesg.api.Service") || names?.includes("api.Service")) {
        return new error/* MesgError */.N("refused", `cannot tell the release of the Engine at ${address}: its services are unknown`, {
            hint: "name the release with --engine-version",
        });
    }
    if (names?.some((name) => name.startsWith("mesg."))) {
        const message = `the Engine at ${address} has no Service API over gRPC: it is of release 0.21 or newer`;
        return new error/* MesgError */.N("refused", message, { hint: mod/* LCD_HINT */.Wk });
    }
    const message = `expected an Engine at ${address}, found a server that tells no version and has no Service API`;
    return new error/* MesgError */.N("refused", message, {
        hint: "check the host and the port; where a proxy hides both, name the release with --engine-version",
    });
}

// EXTERNAL MODULE: ./src/engine/client/engine-client.ts + 4 modules
var engine_client = __webpack_require__(24365);
;// CONCATENATED MODULE: ./src/engine/client/connect.ts






/**
 * Connects to an Engine and finds out its release, or ensures that the Engine does not contradict the named one.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` for one behind TLS.
 * @param options.release Holds where the Engine does not tell.
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or metadata, secrets that would travel in clear, or a
 * release without a Service API over gRPC; `environment` when the Engine does not answer; `refused` when it is none, or of
 * another release.
 * @example
 * ```ts
 * const engine = await connectEngine("https://engine.example.com", {
 *   timeout: 15_000,
 *   ca: await readFile("ca.pem", "utf8"),
 *   metadata: [parseMetadata("Authorization: Bearer abc")],
 * });
 * ```
 */
async function connectEngine(endpoint, options) {
    const parsed = (0,client_endpoint/* parseEndpoint */.Bk)(endpoint);
    if (options.release !== undefined)
        (0,mod/* dialectOf */.E3)(options.release);
    const connection = await Connection.to(parsed, options);
    const call = { timeout: options.timeout, signal: options.signal };
    try {
        const detected = options.release === undefined
            ? await detectRelease(connection, call)
            : await confirmRelease(connection, options.release, call);
        return {
            client: new engine_client/* EngineClient */.A(connection, detected.release, options.credentials),
            release: detected.release,
            releaseName: detected.candidates.length === 1 ? detected.release : detected.version,
            version: detected.version,
            notice: noticeOf(detected, parsed.address),
            address: parsed.address,
            processes: () => new ProcessClient(connection, detected.release),
            close: () => connection.close(),
        };
    }
    catch (error) {
        connection.close();
        throw error;
    }
}
function noticeOf({ candidates, version, release }, address) {
    if (candidates.length === 1)
        return undefined;
    const same = "which hash, check and answer alike";
    return `the Engine at ${address} is of release ${version}, ${same}; name one with --engine-version, such as ${release}`;
}

// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts + 5 modules
var deploy = __webpack_require__(20483);
// EXTERNAL MODULE: ./src/engine/nearest-version.ts
var nearest_version = __webpack_require__(5025);
;// CONCATENATED MODULE: ./src/engine/mod.ts























/***/ })

};
