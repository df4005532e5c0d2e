export const id = 933;
export const ids = [933];
export const modules = {

/***/ 3038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** The rules of Engines for definitions, in words. */
const RULES = {
    required: "the value must not be empty",
    "printable-ascii": "the value must be printable ASCII, without line breaks",
    "sid-length": "a sid must have at most 63 characters",
    "sid-domain": "a sid must be a domain-style name, such as author.name",
    "sid-required": "Engines 0.18 to 0.20 require a sid",
    "port-mapping": "a port must be N or N:N, each from 1 to 65535",
    "environment-variable": "an environment variable must be NAME=VALUE with one =; from 0.17 also a bare NAME",
    "unique-values": "the values of a list must be unique",
    "parameter-type": "a type must be String, Number, Boolean, Object or Any",
    "repository-uri": "a repository must be an absolute URI",
    "duplicate-key": "the keys of a list must be unique",
    "image-required": "a dependency must have an image",
    "volumes-from": "volumesFrom must name a dependency, or `service` in a dependency",
    "empty-element": "an element of a list must not be empty: Engines 0.14 to 0.20 fail on it",
    "price-required": "Engine 0.26 requires a price for every task",
    "price-amount": "the amount of a price must be an integer of at most 255 bits",
    "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
    "workflow-hash": "an instanceHash must be 32 bytes in base58",
    "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
    "workflow-required": "the field of a workflow must not be empty",
};


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   X: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/** gRPC status codes that a deploy tells apart. */
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
/** A call that an Engine refused or did not answer. */
class CallError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** The gRPC status code. */
    status;
    /** The status text: the Engine's own where the Engine refused. */
    text;
    constructor(status, text, message, options = {}) {
        super(ENVIRONMENT.has(status) ? "environment" : "refused", message, options);
        this.status = status;
        this.text = text;
    }
    /** Whether no answer of the Engine arrived, so that the effect of the call is unknown. */
    get isUnanswered() {
        return ENVIRONMENT.has(this.status) || /^Received (RST_STREAM|HTTP status code 5)/.test(this.text);
    }
    /** Whether the server refused the stream, which HTTP/2 allows only where it did nothing of the request. */
    get isUnprocessed() {
        return this.status === STATUS.unavailable && this.text === "Stream refused by server";
    }
}
const ENVIRONMENT = new Set([STATUS.cancelled, STATUS.deadlineExceeded, STATUS.unavailable]);


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 12 modules
var mod = __webpack_require__(8741);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/process/binary.ts + 4 modules
var binary = __webpack_require__(251);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
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
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/engine/certificates.ts
var certificates = __webpack_require__(400);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(8268);
// EXTERNAL MODULE: ./src/core/secrets/concealer.ts + 4 modules
var concealer = __webpack_require__(230);
// EXTERNAL MODULE: ./src/engine/client/endpoint.ts
var client_endpoint = __webpack_require__(6079);
// EXTERNAL MODULE: ./src/engine/client/metadata.ts
var client_metadata = __webpack_require__(3495);
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
    metadata.forEach(client_metadata/* checkMetadata */.s);
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

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(3712);
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
        const { Client, credentials, Metadata } = await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 3033));
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
            const request = external_node_stream_.Readable.from([(0,info/* writeListServices */.SC)()]);
            for await (const message of this.exchange(`/${info/* REFLECTION */.Ke}/ServerReflectionInfo`, request, options)) {
                return (0,info/* readServiceNames */.ak)(message);
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
        const { diagnose } = await __webpack_require__.e(/* import() */ 402).then(__webpack_require__.bind(__webpack_require__, 21));
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
        const version = await connection.unary(method, new Uint8Array(), options).then(info/* readInfo */.LV, passUnimplemented);
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

// EXTERNAL MODULE: ./src/engine/client/engine-client.ts + 1 modules
var engine_client = __webpack_require__(6458);
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
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3243);

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

/***/ 6458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ EngineClient),
  c: () => (/* binding */ isNotFound)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 12 modules
var mod = __webpack_require__(8741);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/wire/messages.ts + 1 modules
var messages = __webpack_require__(5411);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
// EXTERNAL MODULE: ./src/engine/wire/deploy-stream.ts
var deploy_stream = __webpack_require__(8520);
;// CONCATENATED MODULE: ./src/engine/client/deploy-stream.ts


/** Most bytes of the source in one message; an Engine takes 4 MiB at most. */
const CHUNK = 256 * 1024;
/**
 * Deploys a source over `DeployService` of Engine 0.9 and 0.10.
 *
 * @returns The hash that the Engine answers.
 * @throws {CallError} when the Engine refuses, or ends the stream without an answer.
 */
async function deployStream(connection, path, { archive, env }, options) {
    let last;
    for await (const message of connection.exchange(path, requests(archive, env), options)) {
        last = (0,deploy_stream/* readDeployReply */.ar)(message) ?? last;
        if (last !== undefined && "service" in last)
            return last.service.hash;
        if (last !== undefined && "validationError" in last) {
            const { validationError } = last;
            const message = `the Engine at ${connection.endpoint.address} refused: ${JSON.stringify(validationError)}`;
            throw new call_error/* CallError */.R(call_error/* STATUS */.X.unknown, validationError, message, {
                hint: "mesg-compile validate shows what is wrong; Engine 0.9 reads mesg.yml as it was then, with named outputs",
            });
        }
    }
    const message = `the Engine at ${connection.endpoint.address} ended the call without an answer`;
    throw new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, "", message);
}
async function* requests(archive, env) {
    // The environment has to come with the first message.
    if (Object.keys(env).length > 0)
        yield (0,deploy_stream/* writeEnv */.BX)(env);
    for await (const chunk of archive()) {
        for (let at = 0; at < chunk.length; at += CHUNK)
            yield (0,deploy_stream/* writeChunk */.xs)(chunk.subarray(at, at + CHUNK));
    }
}

;// CONCATENATED MODULE: ./src/engine/client/engine-client.ts







/** The Service API of an Engine over gRPC, in the dialect of its release. */
class EngineClient {
    release;
    #connection;
    #dialect;
    #credentials;
    /**
     * @param credentials Sent with Create, and only to a release that asks for them.
     * @throws {MesgError} `usage` for a release without a Service API over gRPC.
     */
    constructor(connection, release, credentials) {
        this.release = release;
        this.#connection = connection;
        this.#dialect = (0,mod/* dialectOf */.E3)(release);
        this.#credentials = credentials;
    }
    assertMayCreate() {
        if (this.#dialect.account !== "required" || this.#credentials !== undefined)
            return;
        throw new error/* MesgError */.N("usage", `Engine ${this.release} creates services only with an account: none was given`, {
            hint: "name one with --engine-username, and its password in MESG_ENGINE_PASSWORD",
        });
    }
    async hash(definition, options) {
        const { hash } = this.#dialect.methods;
        if (hash === undefined)
            return undefined;
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        return (0,messages/* readHash */.Pp)(await this.#connection.unary(hash, request, options), this.#dialect);
    }
    async create(definition, { archive, env = {}, ...options }) {
        this.assertMayCreate();
        const { create, deploy } = this.#dialect.methods;
        if (create === undefined) {
            if (archive === undefined || deploy === undefined)
                throw missingArchive(this.release);
            return await deployStream(this.#connection, deploy, { archive, env }, options);
        }
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        const answer = await this.#connection.unary(create, request, {
            ...options,
            metadata: this.#account(),
            isOnce: true,
        });
        return (0,messages/* readHash */.Pp)(answer, this.#dialect);
    }
    async get(hash, options) {
        const { get } = this.#dialect.methods;
        return (0,messages/* readService */.uS)(await this.#connection.unary(get, (0,messages/* writeId */.ZW)(hash, this.#dialect), options), this.#dialect);
    }
    async has(hash, options) {
        const { exists, get } = this.#dialect.methods;
        const request = (0,messages/* writeId */.ZW)(hash, this.#dialect);
        if (exists !== undefined)
            return (0,fields/* readNumber */.kz)(await this.#connection.unary(exists, request, options), 1) === 1;
        try {
            await this.#connection.unary(get, request, options);
            return true;
        }
        catch (error) {
            if (isNotFound(error))
                return false;
            throw error;
        }
    }
    async list(options) {
        const { list } = this.#dialect.methods;
        return (0,messages/* readServices */.JQ)(await this.#connection.unary(list, new Uint8Array(), options), this.#dialect);
    }
    async delete(hash, options) {
        const { delete: path } = this.#dialect.methods;
        if (path === undefined) {
            throw new error/* MesgError */.N("usage", `Engine ${this.release} cannot delete a service: it has no such call`, {
                hint: "Engines have one until 0.15; from 0.16 on services are on a chain",
            });
        }
        await this.#connection.unary(path, (0,messages/* writeId */.ZW)(hash, this.#dialect), options);
    }
    /** An account of the Engine's keyring, as Create reads it from a call's metadata. */
    #account() {
        if (this.#dialect.account !== "required" || this.#credentials === undefined)
            return [];
        return [
            ["credential_username", this.#credentials.username],
            ["credential_passphrase", this.#credentials.password],
        ];
    }
}
/** Whether an Engine says of a service that it is not there. */
function isNotFound(error) {
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown && /\bnot found\b/.test(error.text);
}
function missingArchive(release) {
    return new error/* MesgError */.N("usage", `Engine ${release} takes the source itself, and none was given`, {
        hint: "deploy the service's folder, or give its source with --source TAR or FOLDER",
    });
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ parseMetadata),
/* harmony export */   s: () => (/* binding */ checkMetadata)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);

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
    const bare = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(text, "=");
    return bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
}
/** Names that gRPC sets itself, that HTTP/2 forbids, or that grpc-js drops. */
const RESERVED = new Set([
    ...["content-length", "content-type", "host", "te", "user-agent"],
    ...["connection", "http2-settings", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"],
    "__proto__",
]);
function wrong(expected, hint = 'write it as "NAME: VALUE" (a value is not shown, as it may be secret)') {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${expected}`, { hint });
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   Lh: () => (/* binding */ notReturned),
/* harmony export */   SG: () => (/* binding */ falseClaim),
/* harmony export */   b6: () => (/* binding */ unknownOutcome),
/* harmony export */   uy: () => (/* binding */ storedOther),
/* harmony export */   vE: () => (/* binding */ notReviewed),
/* harmony export */   xe: () => (/* binding */ hashMismatch)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1806);
/* harmony import */ var _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9901);
/* harmony import */ var _wire_hash_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8394);





/** Adds what to do to a refusal, where that is known. */
function explainRefusal(error, source) {
    if (!/source code is not reachable/.test(error.text))
        return error;
    return new _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R(error.status, error.text, error.message, {
        cause: error,
        hint: `the gateway that this Engine uses does not serve ${source || "an empty source id"}: publish the source on IPFS first`,
    });
}
/** The service that would be deployed is not the reviewed one. */
function notReviewed(expected, computed, release) {
    const found = `expected the service hash ${JSON.stringify(expected)}, computed ${computed} for Engine ${release}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${found}: what was reviewed is not what would be deployed`, {
        hint: "nothing was sent: look at what changed since the review, or review this hash",
    });
}
/** Create was sent, no answer came, and the Engine does not have the service. */
function unknownOutcome(error, hash, release) {
    const fetches = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.10") && !(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.16");
    const wait = fetches ? "; it waits for its gateway to serve the source: check that with --ipfs-gateway" : "";
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("environment", `${error.message}; it is unknown whether the service was created`, {
        cause: error,
        hint: `the Engine may still be creating it${wait}; deploy again later, which asks for ${hash} first`,
    });
}
/** The Engine says that a service exists, and does not have it. */
function falseClaim(error, hash) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the Engine says that the service exists, but has none with the hash ${hash}`, {
        cause: error,
        hint: `its words: ${error.text}; do not use this Engine until that is explained`,
    });
}
/** The Engine says that it has a service, and does not return it. */
function notReturned(hash, status, error) {
    const claim = status === "created" ? "created" : "has";
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the Engine says that it ${claim} ${hash}, but does not return it: ${error.text}`, {
        cause: error,
        hint: "the service is not verified: do not use it, and ask the operator of the Engine",
    });
}
/** The Engine gave the service another hash than the one computed here. */
function hashMismatch(definition, mismatch) {
    const { computed, returned, engine } = mismatch;
    const { releaseName, version } = engine;
    const text = `hash mismatch: computed ${computed} for Engine ${releaseName}, the Engine returned ${shownHash(returned)}`;
    const form = formProblem(computed, returned);
    if (form !== undefined) {
        const hint = "this is no Engine that is known, or a proxy changes its answers: do not use this service";
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${text}, ${form}`, { hint });
    }
    const other = releaseOf(definition, mismatch);
    if (other === undefined) {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", text, {
            hint: "the Engine fetched another source under this id, or is no Engine that is known: do not use this service",
        });
    }
    const told = /^v/.test(version) && !version.startsWith(`v${other}.`);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${text}, which is the hash of release ${other}`, {
        hint: told
            ? `this Engine says that it is ${version} and hashes like ${other}: ask its operator which release it is`
            : `this Engine hashes like ${other}: deploy with --engine-version ${other}`,
    });
}
/** How a text differs from every hash; undefined when it is one. */
function formProblem(computed, returned) {
    if (returned === "")
        return "which is empty";
    if (returned.toLowerCase() === computed.toLowerCase())
        return "which differs in the case of its letters";
    return (0,_wire_hash_text_js__WEBPACK_IMPORTED_MODULE_3__/* .hashTextProblem */ .j)(returned) === undefined ? undefined : "which is not a hash of 32 bytes";
}
/** The release that hashes a definition so. */
function releaseOf(definition, { returned, engine, source }) {
    return _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASES */ .pH.find((candidate) => {
        if (candidate === "0.9" || candidate === engine.release)
            return false;
        if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .needsSource */ .vW)(candidate))
            return false;
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceHash */ .gH)(definition, candidate, source === undefined ? {} : { source }) === returned;
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
/** A hash as it is; any other text in its place escaped and cut. */
function shownHash(text) {
    return /^[1-9A-HJ-NP-Za-km-z]{1,64}$/.test(text) ? text : shorten(JSON.stringify(text));
}
/** Cuts a text: an Engine may store megabytes. */
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
const LONGEST = 300;


/***/ }),

/***/ 9055:
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

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(9164);
// EXTERNAL MODULE: ./src/definition/rules/violation.ts
var violation = __webpack_require__(3038);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(1806);
// EXTERNAL MODULE: ./src/engine/client/engine-client.ts + 1 modules
var engine_client = __webpack_require__(6458);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 12 modules
var mod = __webpack_require__(8741);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/engine/deploy/compare.ts
var compare = __webpack_require__(6427);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(4438);
;// CONCATENATED MODULE: ./src/engine/deploy/create-once.ts



/**
 * Sends Create, unless the service is there already, and lets the Engine process it at most once. When the answer is lost,
 * or does not say what became of it, the Engine is asked for the service: it goes on with a Create whose client is gone,
 * so it is asked for a while.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when the outcome of
 * Create remains unknown.
 */
async function createOnce({ client, release }, definition, hash, { budget, create, call, signal, archive, env }) {
    const asking = () => ({ timeout: budget.take(call), signal });
    // An Engine builds an image before it looks whether the service is there: asking first is cheap.
    if (await client.has(hash, asking()))
        return { status: "exists", returned: hash };
    const send = () => client.create(definition, { timeout: budget.take(create, call), signal, archive, env });
    try {
        const returned = await send().catch(async (error) => {
            // Not blindly: the server said that it did nothing of the request, and does not have the service.
            if (!(error instanceof call_error/* CallError */.R && error.isUnprocessed) || (await client.has(hash, asking())))
                throw error;
            return await send();
        });
        return { status: "created", returned };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await arrives(client, hash, asking()))
                return { status: "created", returned: hash };
            throw (0,deploy_error/* unknownOutcome */.b6)(error, hash, release);
        }
        const named = EXISTING.exec(error.text)?.[1];
        if (named !== undefined && named !== hash)
            return { status: "exists", returned: named };
        if (PENDING.test(error.text) && (await arrives(client, hash, asking())))
            return { status: "created", returned: hash };
        if (MAY_EXIST.test(error.text) && (await client.has(hash, asking())))
            return { status: "exists", returned: hash };
        throw CLAIMS.test(error.text) ? (0,deploy_error/* falseClaim */.SG)(error, hash) : (0,deploy_error/* explainRefusal */.GC)(error, definition.source);
    }
}
/** From 0.11 on the text names the hash, inside one or two layers of JSON from 0.17 on. */
const EXISTING = /service \\*"([^"\\]+)\\*" already exists/;
/** 0.16: the same transaction was sent before, and may not be in a block yet. */
const PENDING = /\bTx already exists in cache\b/;
const CLAIMS = /\balready (?:exists|deployed)\b/;
/** 0.16 says no more than that the transaction failed. */
const MAY_EXIST = /\balready (?:exists|deployed)\b|an error occurred in transaction/;
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

// EXTERNAL MODULE: ./src/engine/deploy/stored-form.ts
var stored_form = __webpack_require__(9996);
;// CONCATENATED MODULE: ./src/engine/deploy/deploy.ts










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
    const definition = (0,stored_form/* asSent */.$i)(sent);
    const hash = computeHash(definition, release, options);
    if ((options.expectedHash ?? hash) !== hash)
        throw (0,deploy_error/* notReviewed */.vE)(options.expectedHash, hash, release);
    preflight(definition, release);
    client.assertMayCreate();
    await onStep({ step: "accepted", hash });
    await options.supply?.();
    const budget = new TimeBudget(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
    const asking = () => ({ timeout: budget.take(call), signal });
    const own = await client.hash(definition, asking());
    if (own !== undefined && own !== hash)
        throw (0,deploy_error/* hashMismatch */.xe)(definition, { computed: hash, returned: own, engine, source });
    const create = options.createTimeout ?? CREATE_TIMEOUT;
    const { archive, env } = options;
    const limits = { budget, create, call, signal, archive, env };
    const { status, returned } = await createOnce(engine, definition, hash, limits);
    await onStep({ step: "stored", hash, status });
    if (returned !== hash)
        throw (0,deploy_error/* hashMismatch */.xe)(definition, { computed: hash, returned, engine, source });
    await onStep({ step: "verified-hash", hash });
    const stored = await client.get(hash, asking()).catch((error) => {
        throw (0,engine_client/* isNotFound */.c)(error) ? (0,deploy_error/* notReturned */.Lh)(hash, status, error) : error;
    });
    const { differences, unknownFields } = (0,stored_form/* compareStored */.hR)({ sent: definition, hash, release }, stored);
    if (differences.length > 0 || unknownFields.length > 0)
        throw (0,deploy_error/* storedOther */.uy)(hash, differences, unknownFields);
    await onStep({ step: "verified-definition", hash });
    return {
        status,
        hash,
        sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash),
        engineVersion: engine.version,
        endpoint: engine.address,
        verified: true,
    };
}
function computeHash(definition, release, { source, env }) {
    if (source === undefined && (0,service_hash/* needsSource */.vW)(release)) {
        throw new error/* MesgError */.N("usage", `missing source: the hash of Engine ${release} covers it`, {
            hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
        });
    }
    return (0,service_hash/* serviceHash */.gH)(definition, release, {
        ...(source === undefined ? {} : { source }),
        ...(env === undefined ? {} : { env }),
    });
}
/** Finds here what the Engine would refuse after it fetched and built everything, and what it would lose. */
function preflight(definition, release) {
    const violations = (0,check/* checkDefinition */.QU)(definition, release);
    if (violations.length > 0) {
        const lines = violations.map(({ pointer, rule, text }) => `\n  ${pointer}: ${text === "" ? violation/* RULES */.y[rule] : text}`);
        throw new error/* MesgError */.N("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
            hint: "mesg-compile validate shows where in mesg.yml",
        });
    }
    if ((0,mod/* dialectOf */.E3)(release).methods.create === undefined)
        return;
    const arriving = (0,create_request/* decodeCreateRequest */.w)((0,create_request/* encodeCreateRequest */.e)(definition, release), release).definition;
    const lost = (0,compare/* compareDefinitions */.E)(definition, arriving);
    if (lost.length > 0) {
        const places = lost.map(({ pointer }) => pointer).join(", ");
        throw new error/* MesgError */.N("refused", `Engine ${release} has no place for ${places}: it would be lost`, {
            hint: "take it out of the definition, or deploy to a release that knows it",
        });
    }
}


/***/ })

};
