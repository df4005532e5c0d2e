export const id = 193;
export const ids = [193];
export const modules = {

/***/ 9901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   X: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/** gRPC status codes that mean something to a deploy. */
const STATUS = {
    cancelled: 1,
    unknown: 2,
    deadlineExceeded: 4,
    permissionDenied: 7,
    resourceExhausted: 8,
    unimplemented: 12,
    internal: 13,
    unavailable: 14,
    unauthenticated: 16,
};
/** A call that an Engine answered with no, or did not answer. */
class CallError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** The gRPC status code. */
    status;
    /** The text that came with it; the Engine's own words when it is the Engine that refused. */
    text;
    constructor(status, text, message, options = {}) {
        super(SURROUNDINGS.has(status) ? "environment" : "refused", message, options);
        this.status = status;
        this.text = text;
    }
    /** Whether no answer of the Engine came, so that it is not known what the call did. */
    get isUnanswered() {
        return SURROUNDINGS.has(this.status) || /^Received (RST_STREAM|HTTP status code 5)/.test(this.text);
    }
}
const SURROUNDINGS = new Set([STATUS.cancelled, STATUS.deadlineExceeded, STATUS.unavailable]);


/***/ }),

/***/ 4160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: ./src/engine/wire/dialect.ts
var dialect = __webpack_require__(6412);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./src/engine/certificates.ts
var certificates = __webpack_require__(400);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(8268);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/secrets/concealer.ts + 4 modules
var concealer = __webpack_require__(230);
// EXTERNAL MODULE: ./src/engine/client/endpoint.ts
var client_endpoint = __webpack_require__(6079);
// EXTERNAL MODULE: ./src/engine/client/metadata.ts
var client_metadata = __webpack_require__(3495);
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
    metadata.forEach(client_metadata/* checkMetadata */.s);
    const twice = metadata.find(([name], index) => metadata.findIndex((other) => other[0] === name) !== index);
    if (twice !== undefined)
        throw new error/* MesgError */.N("usage", `expected each metadata name once, found ${twice[0]} twice`);
    if (credentials !== undefined)
        checkCredentials(credentials);
    const isSecret = metadata.length > 0 || credentials !== undefined;
    if (isSecret && !tls && !(0,client_endpoint/* isLocal */.IX)(endpoint) && access.insecure !== true) {
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

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(3712);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
;// CONCATENATED MODULE: ./src/engine/client/explain-call.ts



/** A failed call in words for people. gRPC's own error goes no further: it holds what was sent and what came back. */
function explainCall({ code, details }, failed) {
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
        const { Client, credentials, Metadata } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 3033));
        const channel = endpoint.tls
            ? withoutAddressAsName(credentials.createFromSecureContext(await (0,certificates/* clientContext */.RO)(access)))
            : credentials.createInsecure();
        const client = new Client(endpoint.address, channel, {
            "grpc.max_receive_message_length": MAX_MESSAGE,
            "grpc.max_send_message_length": -1,
            // A Create that was sent twice would meet its own service: whoever calls asks first whether it arrived.
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
        const path = `/${info/* REFLECTION */.Ke}/ServerReflectionInfo`;
        const options = { deadline: Date.now() + timeout };
        const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, this.#metadata([]), options);
        const abort = () => call.cancel();
        signal?.addEventListener("abort", abort);
        try {
            call.write((0,info/* writeListServices */.SC)());
            call.end();
            for await (const message of call)
                return (0,info/* readServiceNames */.ak)(message);
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
        const { diagnose } = await __webpack_require__.e(/* import() */ 402).then(__webpack_require__.bind(__webpack_require__, 2402));
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
var release = __webpack_require__(192);
;// CONCATENATED MODULE: ./src/engine/client/detect-release.ts




/** Engines tell their version until 0.15, under two names. */
const INFO_METHODS = ["/api.Core/Info", "/mesg.api.Core/Info"];
/**
 * Finds out an Engine's release: Core tells it until 0.15; from 0.16 on the names of the gRPC services do, as far as the
 * wire goes.
 *
 * @throws {MesgError} `refused` when it is no Engine that is known, `environment` when it does not answer.
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
 * @throws {MesgError} `refused` when it does, `environment` when it does not answer.
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
        const version = await connection.unary(method, new Uint8Array(), options).then(info/* readInfo */.LV, passUnimplemented);
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
var binary = __webpack_require__(6919);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
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
        this.#dialect = (0,dialect/* dialectOf */.E3)(release);
        this.#account = credentials === undefined ? [] : accountMetadata(credentials);
    }
    /** Creates a service. @returns The hash that the Engine gave it, as text. @throws {CallError} */
    async create(definition, options) {
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        return (0,dialect/* readHash */.Pp)(await this.#call("Create", request, { ...options, metadata: this.#account }), this.#dialect);
    }
    /** The definition that the Engine keeps under a hash. @throws {CallError} */
    async get(hash, options) {
        return (0,binary/* decodeDefinition */.A)(await this.#call("Get", (0,dialect/* writeHash */.A$)(hash, this.#dialect), options));
    }
    /** Whether the Engine keeps a service under a hash; it refuses a Get of one that it does not. @throws {CallError} */
    async has(hash, options) {
        try {
            await this.#call("Get", (0,dialect/* writeHash */.A$)(hash, this.#dialect), options);
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
        await this.#call("Delete", (0,dialect/* writeHash */.A$)(hash, this.#dialect), options);
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
 * clear, or a release that is not spoken; `environment` when the Engine does not answer; `refused` when it is none, or of
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
        (0,dialect/* dialectOf */.E3)(options.release);
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


/***/ }),

/***/ 6079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8433);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5624);

/**
 * Reads an endpoint as people write it.
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

/***/ 3495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseMetadata),
/* harmony export */   s: () => (/* binding */ checkMetadata)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

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
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected ${expected}`, { hint });
}


/***/ }),

/***/ 2405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareDefinitions)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1400);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);


/** Compares two definitions field by field; lists are compared place by place, since their order counts. */
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

/***/ 6119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   b6: () => (/* binding */ unknownOutcome),
/* harmony export */   uy: () => (/* binding */ storedOther),
/* harmony export */   vE: () => (/* binding */ notReviewed),
/* harmony export */   xe: () => (/* binding */ hashMismatch)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7552);
/* harmony import */ var _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9901);




/** What an Engine refused, with what can be done about it. */
function explainRefusal(error, source) {
    if (!/source code is not reachable/.test(error.text))
        return error;
    return new _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(error.status, error.text, error.message, {
        cause: error,
        hint: `the gateway that this Engine uses does not serve ${source || "an empty source id"}: publish the source on IPFS first`,
    });
}
/** What would be deployed is not what was reviewed. */
function notReviewed(expected, computed, release) {
    const found = `expected the service hash ${JSON.stringify(expected)}, computed ${computed} for Engine ${release}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${found}: what was reviewed is not what would be deployed`, {
        hint: "nothing was sent: look at what changed since the review, or review this hash",
    });
}
/** Create was sent, no answer came, and Get does not find the service. */
function unknownOutcome(error, hash) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("environment", `${error.message}; whether the service arrived is not known`, {
        cause: error,
        hint: `the Engine may still be at it: deploy again later, which asks for ${hash} before it creates anything`,
    });
}
/** The Engine gave the service another hash than the one computed here. */
function hashMismatch(definition, expected, found, { release, version }, source) {
    const other = _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASES */ .pH.find((candidate) => {
        if (candidate === "0.9" || candidate === release || (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .needsSource */ .vW)(candidate)))
            return false;
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceHash */ .gH)(definition, candidate, source === undefined ? {} : { source }) === found;
    });
    const text = `the hash does not match: computed ${expected} for Engine ${release}, the Engine returned ${shownHash(found)}`;
    if (other === undefined) {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", text, {
            hint: "the Engine fetched another source under this id, or is no Engine that is known: do not use this service",
        });
    }
    const told = version === release ? undefined : version;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${text}, which is the hash of release ${other}`, {
        hint: told === undefined
            ? `this Engine hashes like ${other}: deploy with --engine-version ${other}`
            : `this Engine says that it is ${told} and hashes like ${other}: whoever runs it has to say which it is`,
    });
}
/** The Engine keeps another definition under the hash than the one that was sent. */
function storedOther(hash, differences, unknownFields) {
    const show = (value) => (value === undefined ? "nothing" : shorten(JSON.stringify(value)));
    const lines = [
        ...differences.map((it) => `${it.pointer}: sent ${show(it.expected)}, stored ${show(it.found)}`),
        ...unknownFields.map(({ pointer, text }) => `${pointer}: stored ${shorten(text)}, which is not known`),
    ];
    const shown = lines.slice(0, SHOWN).concat(lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : []);
    const text = shown.map((line) => `\n  ${line}`).join("");
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the Engine keeps another definition under ${hash}:${text}`, {
        hint: "definitions can share a hash where texts hold quotes and commas: delete that service, or change this one",
    });
}
const SHOWN = 20;
/** A hash as it is, and any other text that an Engine gave in its place so that it can do no harm. */
function shownHash(text) {
    return /^[1-9A-HJ-NP-Za-km-z]{1,64}$/.test(text) ? text : shorten(JSON.stringify(text));
}
/** An Engine may keep megabytes; their beginning says which place is meant. */
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
const LONGEST = 300;


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ CALL_TIMEOUT),
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
;// CONCATENATED MODULE: ./src/core/time-budget.ts

/** The time that several calls of one task share. */
class TimeBudget {
    #end;
    #total;
    #what;
    /**
     * @param total Milliseconds from now.
     * @param what The task, as the message names it: `the deploy`.
     */
    constructor(total, what) {
        this.#total = total;
        this.#what = what;
        this.#end = Date.now() + total;
    }
    /**
     * Computes the timeout of one call: its own, or the time that is left when that is less.
     *
     * @param timeout Milliseconds that the call may take.
     * @param reserve Milliseconds to leave for later calls; at most half of the time left.
     * @returns Milliseconds.
     * @throws {MesgError} `environment` when no time is left.
     */
    take(timeout, reserve = 0) {
        const left = this.#end - Date.now();
        if (left > 0)
            return Math.min(timeout, left - Math.min(reserve, left / 2));
        throw new error/* MesgError */.N("environment", `${this.#what} did not finish within ${this.#total / 1000} s`, {
            hint: "run it again: it continues where it stopped",
        });
    }
}

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 6 modules
var check = __webpack_require__(4121);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 3 modules
var service_hash = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/engine/compare.ts
var compare = __webpack_require__(2405);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
// EXTERNAL MODULE: ./src/engine/deploy-error.ts
var deploy_error = __webpack_require__(6119);
;// CONCATENATED MODULE: ./src/engine/create-once.ts



/**
 * Sends Create, at most once, unless the service is there already. When the answer is lost, Get tells whether it arrived:
 * an Engine goes on with a Create whose client is gone, so it is asked for a while.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when what became of
 * Create cannot be told.
 */
async function createOnce({ client }, definition, hash, { budget, create, call, signal }) {
    // An Engine builds an image before it looks whether the service is there: asking first is cheap.
    if (await client.has(hash, { timeout: budget.take(call), signal }))
        return { status: "exists", returned: hash };
    const sending = { timeout: budget.take(create, call), signal };
    try {
        return { status: "created", returned: await client.create(definition, sending) };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await arrives(client, hash, { timeout: budget.take(call), signal }))
                return { status: "created", returned: hash };
            throw (0,deploy_error/* unknownOutcome */.b6)(error, hash);
        }
        const existing = /service "([1-9A-HJ-NP-Za-km-z]+)" already exists/.exec(error.text)?.[1];
        if (existing !== undefined)
            return { status: "exists", returned: existing };
        throw (0,deploy_error/* explainRefusal */.GC)(error, definition.source);
    }
}
/** Milliseconds between two questions, doubled up to the most. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;
/** Asks for a service until it is there or the time is over; the connection may have to be made again. */
async function arrives(client, hash, { timeout, signal }) {
    const end = Date.now() + timeout;
    for (let pause = FIRST_PAUSE; Date.now() < end; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
        if (await client.has(hash, { timeout: end - Date.now(), signal }).catch(passCallError))
            return true;
        await (0,promises_.setTimeout)(Math.min(pause, Math.max(end - Date.now(), 0)), undefined, { signal }).catch(() => undefined);
        signal?.throwIfAborted();
    }
    return false;
}
function passCallError(error) {
    if (error instanceof call_error/* CallError */.R)
        return false;
    throw error;
}

// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
;// CONCATENATED MODULE: ./src/engine/deploy.ts







/** Milliseconds for a call that only asks. */
const CALL_TIMEOUT = 15_000;
const CREATE_TIMEOUT = 600_000;
const TOTAL_TIMEOUT = 900_000;
/**
 * Deploys a definition to an Engine and verifies it: the hash that comes back is the one computed here, and what the
 * Engine stored is what was sent. A service that is there already is success. Create is sent at most once; when its
 * answer is lost the Engine is asked whether it arrived.
 *
 * @throws {MesgError} `refused` when the Engine, or a check, says no; `environment` when the Engine does not answer.
 * @example
 * ```ts
 * const { status, hash } = await deploy(definition, engine, { source: await digestTar(open) });
 * ```
 */
async function deploy(sent, engine, options = {}) {
    const { signal, source, onStep = () => undefined } = options;
    const { client, release } = engine;
    const call = options.callTimeout ?? CALL_TIMEOUT;
    const definition = { ...sent, hash: "", address: "", configuration: sent.configuration ?? service/* EMPTY_CONFIGURATION */.$k };
    const hash = computeHash(definition, release, source);
    if ((options.expectedHash ?? hash) !== hash)
        throw (0,deploy_error/* notReviewed */.vE)(options.expectedHash, hash, release);
    const expected = { ...definition, hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
    preflight(expected, release);
    await onStep({ step: "accepted", hash });
    await options.supply?.();
    const budget = new TimeBudget(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
    const create = options.createTimeout ?? CREATE_TIMEOUT;
    const { status, returned } = await createOnce(engine, definition, hash, { budget, create, call, signal });
    await onStep({ step: "stored", hash, status });
    if (returned !== hash)
        throw (0,deploy_error/* hashMismatch */.xe)(definition, hash, returned, engine, source);
    await onStep({ step: "verified-hash", hash });
    const stored = await client.get(hash, { timeout: budget.take(call), signal });
    const differences = (0,compare/* compareDefinitions */.E)(expected, stored.definition);
    if (differences.length > 0 || stored.unknownFields.length > 0) {
        throw (0,deploy_error/* storedOther */.uy)(hash, differences, stored.unknownFields);
    }
    await onStep({ step: "verified-definition", hash });
    return {
        status,
        hash,
        sid: expected.sid,
        engineVersion: engine.version,
        endpoint: engine.address,
        verified: true,
    };
}
function computeHash(definition, release, source) {
    if (source === undefined && (0,service_hash/* needsSource */.vW)(release)) {
        throw new error/* MesgError */.N("usage", `expected the source of this definition: the hash of Engine ${release} covers it`, {
            hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
        });
    }
    return (0,service_hash/* serviceHash */.gH)(definition, release, source === undefined ? {} : { source });
}
/** Finds here what the Engine would refuse after it fetched and built everything, and what it would lose. */
function preflight(definition, release) {
    const violations = (0,check/* checkDefinition */.QU)(definition, release);
    if (violations.length > 0) {
        const lines = violations.map(({ pointer, text }) => `\n  ${pointer}: ${text}`);
        throw new error/* MesgError */.N("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
            hint: "mesg-compile validate shows where in mesg.yml",
        });
    }
    const arriving = (0,create_request/* decodeCreateRequest */.w)((0,create_request/* encodeCreateRequest */.e)(definition, release), release).definition;
    const lost = (0,compare/* compareDefinitions */.E)({ ...definition, hash: "" }, arriving);
    if (lost.length > 0) {
        const places = lost.map(({ pointer }) => pointer).join(", ");
        throw new error/* MesgError */.N("refused", `Engine ${release} has no place for ${places}: it would be lost`, {
            hint: "take it out of the definition, or deploy to a release that knows it",
        });
    }
}


/***/ })

};
