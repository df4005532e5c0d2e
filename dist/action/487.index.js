export const id = 487;
export const ids = [487];
export const modules = {

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
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37547);


/**
 * Checks that PEM texts are what they should be, and that a key is that of its certificate: OpenSSL would tell late, and
 * in words that name neither.
 *
 * @throws {MesgError} `usage`.
 */
function checkCertificates({ ca, certificate, key }) {
    if (ca !== undefined)
        readCertificates(ca, "a CA's certificate");
    if ((certificate === undefined) !== (key === undefined)) {
        const found = key === undefined ? "only the certificate" : "only the key";
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a certificate together with its private key, found ${found}`);
    }
    if (certificate === undefined || key === undefined)
        return;
    const [leaf] = readCertificates(certificate, "a certificate");
    if (!sameKey(leaf.publicKey, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(readKey(key)))) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected the private key of the certificate ${subjectOf(leaf)}, found another key`, {
            hint: "the certificate that the key belongs to has to stand first in its file",
        });
    }
}
/**
 * Every certificate in a PEM text, in its order; at least one.
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
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${what} in PEM form, found one that cannot be read${place}`, {
                cause: error,
                hint: "its text is damaged, or cut off: copy it again, with all its lines",
            });
        }
    });
}
function readKey(pem) {
    if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a private key in PEM form, found one that a passphrase locks", {
            hint: "unlock it: openssl pkey -in locked.pem -out key.pem",
        });
    }
    if (!/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem))
        throw noPem("a private key", pem);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        // No cause: it is of no help, and nothing that came near a key is passed on.
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a private key in PEM form, found one that cannot be read", {
            hint: "its text is damaged, or cut off: copy it again, with all its lines",
        });
    }
}
function noPem(what, text) {
    const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
    const found = text.trim() === "" ? "nothing" : label === undefined ? "other text" : `a PEM block "${label}"`;
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${what} in PEM form, found ${found}`, {
        hint: "it is the text that begins with -----BEGIN …-----",
    });
}
/** What a certificate says whose it is, in one line. */
function subjectOf(certificate) {
    return certificate.subject.replaceAll("\n", ", ") || "without a subject";
}
function sameKey(one, other) {
    const [a, b] = [one, other].map((key) => key.export({ type: "spki", format: "der" }));
    return a.equals(b);
}
/**
 * What a client trusts and shows over TLS. Without a CA it trusts the roots that come with Node, those of
 * NODE_EXTRA_CA_CERTS and, where Node can tell them (from 22.15 on), the system's.
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
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37547);

/**
 * Reads an endpoint as people write it.
 *
 * @param text `HOST:PORT`, `http://HOST:PORT` or `https://HOST[:PORT]`; TLS with `https://` or port 443.
 * @throws {MesgError} `usage` when it is none of them.
 * @example
 * ```ts
 * parseEndpoint("https://engine.example.com"); // { address: "engine.example.com:443", tls: true }
 * ```
 */
function parseEndpoint(text) {
    const match = /^(?:(https?):\/\/)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?\/?$/.exec(text.trim());
    const [, scheme, host, written = scheme === "https" ? "443" : undefined] = match ?? [];
    const port = Number(written);
    if (host !== undefined && port >= 1 && port <= 65535) {
        return { address: `${host}:${port}`, tls: scheme === "https" || (scheme === undefined && port === 443) };
    }
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected an endpoint as HOST:PORT, found ${JSON.stringify(text)}`, {
        hint: "an Engine listens on port 50052: write localhost:50052, or https://HOST for one behind TLS",
    });
}
/** Whether an endpoint is on this machine. */
function isLoopback({ address }) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]):\d+$/.test(address);
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

/***/ 52487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALL_TIMEOUT: () => (/* reexport */ deploy/* CALL_TIMEOUT */.p),
  asksForAccount: () => (/* reexport */ asksForAccount),
  checkAccess: () => (/* reexport */ checkAccess),
  connectEngine: () => (/* reexport */ connectEngine),
  nearestVersion: () => (/* reexport */ nearest_version/* nearestVersion */.b),
  parseEndpoint: () => (/* reexport */ client_endpoint/* parseEndpoint */.Bk),
  parseMetadata: () => (/* reexport */ parseMetadata)
});

// UNUSED EXPORTS: CallError, Connection, EngineClient, SPOKEN_RELEASES, STATUS, compareDefinitions, decodeCreateRequest, deploy, detectRelease, dialectOf, encodeCreateRequest, findStored, isLoopback, keepSource, notReviewed, verify

// EXTERNAL MODULE: ./src/definition/error.ts
var error = __webpack_require__(37547);
// EXTERNAL MODULE: ./src/engine/certificates.ts
var certificates = __webpack_require__(50400);
// EXTERNAL MODULE: ./src/engine/client/endpoint.ts
var client_endpoint = __webpack_require__(56079);
;// CONCATENATED MODULE: ./src/engine/client/metadata.ts

/**
 * Reads `NAME: VALUE`, as people write a header. Names become lower case. The value of a name that ends with `-bin` is
 * base64 text, as gRPC writes bytes.
 *
 * @throws {MesgError} `usage` when it is none, or when the name is gRPC's own; the message never repeats what may be a
 * secret.
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
 * Checks what a caller made without {@linkcode parseMetadata}.
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
    const bare = text.replace(/=+$/, "");
    return bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
}
/** Names that gRPC sets itself, that HTTP/2 does not allow, or that grpc-js would lose. */
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
 * Checks what can be checked before anything is sent.
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
    if (isSecret && !tls && !(0,client_endpoint/* isLoopback */.U9)(endpoint) && access.insecure !== true) {
        throw new error/* MesgError */.N("usage", `expected TLS where credentials or metadata are sent, found ${address} in plain text`, {
            hint: `everyone on the way would read them: write https://${address}, or insist on it with engine-insecure`,
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
/** What no message may repeat, although an Engine that got it might. */
function secretsOf({ metadata = [], credentials, key }) {
    // Of "Bearer abc" the second word is the secret.
    const values = metadata.flatMap(([, value]) => [value, ...value.split(" ").slice(1)]);
    return [...values, credentials?.password ?? "", key ?? ""].filter((text) => text !== "");
}

// EXTERNAL MODULE: ./src/definition/base58.ts
var base58 = __webpack_require__(98749);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
;// CONCATENATED MODULE: ./src/engine/wire/dialect.ts


const DIALECTS = [
    { releases: ["0.11", "0.12", "0.13"], service: "api.Service", core: "api.Core", hash: "text" },
];
/** The releases that can be spoken to. */
const SPOKEN_RELEASES = DIALECTS.flatMap(({ releases }) => releases);
/**
 * The dialect of a release.
 *
 * @throws {MesgError} `usage` when none is known.
 */
function dialectOf(release) {
    const dialect = DIALECTS.find(({ releases }) => releases.includes(release));
    if (dialect !== undefined)
        return dialect;
    throw new error/* MesgError */.N("usage", `expected an Engine of release ${SPOKEN_RELEASES.join(", ")}, found ${release}`, {
        hint: `the definition and its hash can be had for ${release} too: mesg-compile hash --engine-version ${release}`,
    });
}
/** Whether Engines of a release take a Create only with an account's name and password in its metadata. */
function asksForAccount(release) {
    return release === "0.16" || release === "0.17";
}
/** A message whose only field, number 1, is a service hash: requests of Get and Delete, the answer of Create. */
function writeHash(hash, { hash: form }) {
    return (0,fields/* writeFields */.pc)([[1, form === "raw" ? (0,base58/* decodeBase58 */.HE)(hash) : Buffer.from(hash)]]);
}
/** Reads such a message; the hash as base58 text, or as whatever text stands there. */
function readHash(message, { hash: form }) {
    const payload = (0,fields/* lastOf */.g1)((0,fields/* readFields */.qU)(message), 1) ?? new Uint8Array();
    return form === "raw" ? (0,base58/* encodeBase58 */.Rd)(payload) : Buffer.from(payload).toString("utf8");
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/engine/wire/info.ts

const VERSION = 4;
const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;
/** The full name of gRPC's server reflection, in the version that Engines register. */
const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";
/** Core's `InfoReply`, which tells the Engine's version: `v0.11.0`. */
function writeInfo(version) {
    return writeFields([[VERSION, Buffer.from(version)]]);
}
/** The version in an `InfoReply`; empty when it tells none. */
function readInfo(message) {
    return Buffer.from((0,fields/* lastOf */.g1)((0,fields/* readFields */.qU)(message), VERSION) ?? []).toString("utf8");
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
    return (0,fields/* readFields */.qU)(services).map(([, service]) => Buffer.from((0,fields/* lastOf */.g1)((0,fields/* readFields */.qU)(service), 1) ?? []).toString("utf8"));
}

// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
;// CONCATENATED MODULE: ./src/engine/client/explain-call.ts


/** A failed call in words for people. gRPC's own error goes no further: it holds what was sent and what came back. */
function explainCall({ code, details }, failed) {
    const { endpoint, timeout, diagnosis } = failed;
    const { address } = endpoint;
    const text = visible(conceal(details, failed.secrets));
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
/** Whether gRPC says that it came to no connection, so that a look at the connection may tell why. */
function isUnconnected({ code, details }) {
    return code === call_error/* STATUS */.X.unavailable && details.startsWith(NO_CONNECTION);
}
const NO_CONNECTION = "No connection established";
const HINTS = {
    [call_error/* STATUS */.X.permissionDenied]: "whoever runs it has to allow this caller: its certificate, its metadata or its account",
    [call_error/* STATUS */.X.unauthenticated]: "Engine 0.16 and 0.17 want an account (--engine-username, MESG_ENGINE_PASSWORD), a proxy its own metadata (--engine-metadata)",
};
function withoutDiagnosis(text, endpoint) {
    // grpc-js wraps the system's words in its own.
    const why = text
        .replace(/^No connection established\. Last error: (Error: )?/, "")
        .replace(/\. Resolution note: .*$/s, "")
        .replace(/ \(\d{4}-\d\d-\d\dT[^)]*\)$/, "");
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
function conceal(text, secrets) {
    return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
/** An Engine's words, without what would steer a terminal. */
function visible(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (character) => JSON.stringify(character).slice(1, -1));
}

;// CONCATENATED MODULE: ./src/engine/client/connection.ts






/** A connection to an Engine, made with the first call. */
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
        const { Client, credentials, Metadata } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 83033));
        const channel = endpoint.tls
            ? withoutAddressAsName(credentials.createFromSecureContext(await (0,certificates/* clientContext */.RO)(access)))
            : credentials.createInsecure();
        const client = new Client(endpoint.address, channel, {
            "grpc.max_receive_message_length": MAX_MESSAGE,
            "grpc.max_send_message_length": -1,
            // A Create that was sent twice would meet its own service: whoever calls asks first whether it arrived.
            "grpc.enable_retries": 0,
            "grpc.enable_http_proxy": (0,client_endpoint/* isLoopback */.U9)(endpoint) ? 0 : 1,
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
     * Calls a method with one message.
     *
     * @param path `/api.Service/Get`
     * @param options.metadata Sent besides what goes with every call.
     * @throws {CallError} when the Engine refuses or does not answer; whatever the signal's reason is when it aborts.
     */
    async unary(path, request, { timeout, signal, metadata = [] }) {
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
     * The full names of the services that the Engine serves, by gRPC's server reflection.
     *
     * @throws {CallError} as {@linkcode unary}.
     */
    async listServices({ timeout, signal }) {
        signal?.throwIfAborted();
        const path = `/${REFLECTION}/ServerReflectionInfo`;
        const options = { deadline: Date.now() + timeout };
        const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, this.#metadata([]), options);
        const abort = () => call.cancel();
        signal?.addEventListener("abort", abort);
        try {
            call.write(writeListServices());
            call.end();
            for await (const message of call)
                return readServiceNames(message);
            return [];
        }
        catch (error) {
            throw await this.#explain(error, { timeout, signal });
        }
        finally {
            signal?.removeEventListener("abort", abort);
            call.cancel();
        }
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
/** Bytes. The largest definition an Engine takes is 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;
/**
 * Keeps an IP address out of the TLS handshake's server name, which is for host names: grpc-js puts it there, and Node
 * warns on the terminal. It has no public place for it; should a later release move this one, the warning comes back and
 * the test that holds it says so. What the certificate is held to stays the address.
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
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function same(bytes) {
    return bytes;
}

// EXTERNAL MODULE: ./src/definition/release.ts
var release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/engine/client/detect-release.ts



/** Engines tell their version until 0.15, under two names. */
const INFO_METHODS = ["/api.Core/Info", "/mesg.api.Core/Info"];
/**
 * Finds out an Engine's release: Core tells it until 0.15; from 0.16 on the names of the gRPC services do, as far as the
 * wire goes.
 *
 * @throws {MesgError} `refused` when it is no Engine that is known, `surroundings` when it does not answer.
 */
async function detectRelease(connection, options) {
    const version = await askVersion(connection, options);
    if (version !== undefined)
        return { release: releaseOf(version, connection.endpoint.address), version };
    const names = await connection.listServices(options).catch(passUnimplemented);
    return { release: releaseByServices(new Set(names ?? []), connection.endpoint.address), version: "" };
}
/**
 * Makes sure that an Engine does not say of itself that it is of another release than the one named. One that tells no
 * version, or one that is not known, is taken at the caller's word.
 *
 * @throws {MesgError} `refused` when it does, `surroundings` when it does not answer.
 */
async function confirmRelease(connection, release, options) {
    const version = await askVersion(connection, options);
    if (version === undefined)
        return { release, version: "" };
    const told = knownRelease(version);
    if (told === undefined || told === release)
        return { release, version: told === undefined ? "" : version };
    const { address } = connection.endpoint;
    throw new error/* MesgError */.N("refused", `expected an Engine of release ${release} at ${address}, it says that it is ${version}`, {
        hint: `leave out --engine-version, or name ${told}`,
    });
}
async function askVersion(connection, options) {
    for (const method of INFO_METHODS) {
        const version = await connection.unary(method, new Uint8Array(), options).then(readInfo, passUnimplemented);
        if (version !== undefined)
            return version;
    }
    return undefined;
}
function knownRelease(version) {
    try {
        return (0,release/* parseRelease */.BC)(version);
    }
    catch {
        return undefined;
    }
}
function passUnimplemented(error) {
    if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unimplemented)
        return undefined;
    throw error;
}
function releaseOf(version, address) {
    const release = knownRelease(version);
    if (release !== undefined)
        return release;
    const found = JSON.stringify(version);
    throw new error/* MesgError */.N("refused", `the Engine at ${address} says that its version is ${found}, which is not known`, {
        hint: "name the release that it behaves like with --engine-version",
    });
}
/** `Account` was there from 0.15 to 0.17, `Runner` came with 0.17; 0.18, 0.19 and 0.20 hash and speak alike. */
function releaseByServices(names, address) {
    if (names.has("mesg.api.Service")) {
        if (!names.has("mesg.api.Runner"))
            return "0.16";
        return names.has("mesg.api.Account") ? "0.17" : "0.18";
    }
    const isEngine = [...names].some((name) => name.startsWith("mesg."));
    throw new error/* MesgError */.N("refused", isEngine
        ? `the Engine at ${address} has no Service API over gRPC: it is of release 0.21 or newer`
        : `expected an Engine at ${address}, found a server that tells no version and has no Service API`, { hint: isEngine ? "0.20 is the last release that takes a service this way" : "check the host and the port" });
}

// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(79576);
;// CONCATENATED MODULE: ./src/engine/client/engine-client.ts





/** The Service API of an Engine, in the dialect of its release. */
class EngineClient {
    release;
    #connection;
    #dialect;
    #account;
    /**
     * @param credentials Sent with Create, and with nothing else.
     * @throws {MesgError} `usage` for a release whose dialect is not spoken.
     */
    constructor(connection, release, credentials) {
        this.release = release;
        this.#connection = connection;
        this.#dialect = dialectOf(release);
        this.#account = credentials === undefined ? [] : accountMetadata(credentials);
    }
    /** Creates a service. @returns The hash that the Engine gave it, as text. @throws {CallError} */
    async create(definition, options) {
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        return readHash(await this.#call("Create", request, { ...options, metadata: this.#account }), this.#dialect);
    }
    /** The definition that the Engine keeps under a hash. @throws {CallError} */
    async get(hash, options) {
        return (0,binary/* decodeDefinition */.A)(await this.#call("Get", writeHash(hash, this.#dialect), options));
    }
    /** Whether the Engine keeps a service under a hash; it refuses a Get of one that it does not. @throws {CallError} */
    async has(hash, options) {
        try {
            await this.#call("Get", writeHash(hash, this.#dialect), options);
            return true;
        }
        catch (error) {
            if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown && /\bnot found$/.test(error.text))
                return false;
            throw error;
        }
    }
    /** Removes a service. @throws {CallError} */
    async delete(hash, options) {
        await this.#call("Delete", writeHash(hash, this.#dialect), options);
    }
    /** Every definition that the Engine keeps. @throws {CallError} */
    async list(options) {
        const answer = await this.#call("List", new Uint8Array(), options);
        return (0,fields/* readFields */.qU)(answer).map(([, service]) => (0,binary/* decodeDefinition */.A)(service));
    }
    #call(method, request, options) {
        return this.#connection.unary(`/${this.#dialect.service}/${method}`, request, options);
    }
}
/** An account of the Engine's keyring, as Create reads it from a call's metadata. */
function accountMetadata({ username, password }) {
    return [
        ["credential_username", username],
        ["credential_passphrase", password],
    ];
}

;// CONCATENATED MODULE: ./src/engine/client/connect.ts





/**
 * Connects to an Engine and finds out its release, or makes sure that it does not say another one than is named.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` for one behind TLS.
 * @param options.release Holds where the Engine does not tell.
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or metadata that are none, secrets that would travel in
 * clear, or a release that is not spoken; `surroundings` when the Engine does not answer; `refused` when it is none, or of
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
        dialectOf(options.release);
    const connection = await Connection.to(parsed, options);
    const call = { timeout: options.timeout, signal: options.signal };
    try {
        const { release, version } = options.release === undefined
            ? await detectRelease(connection, call)
            : await confirmRelease(connection, options.release, call);
        return {
            client: new EngineClient(connection, release, options.credentials),
            release,
            version: version === "" ? release : version,
            address: parsed.address,
            close: () => connection.close(),
        };
    }
    catch (error) {
        connection.close();
        throw error;
    }
}

// EXTERNAL MODULE: ./src/engine/deploy.ts + 3 modules
var deploy = __webpack_require__(1336);
// EXTERNAL MODULE: ./src/engine/nearest-version.ts
var nearest_version = __webpack_require__(5025);
;// CONCATENATED MODULE: ./src/engine/mod.ts



















/***/ })

};
