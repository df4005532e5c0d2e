export const id = 457;
export const ids = [457];
export const modules = {

/***/ 9901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallError),
/* harmony export */   X: () => (/* binding */ STATUS)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);

/** gRPC status codes that mean something to a deploy. */
const STATUS = {
    cancelled: 1,
    unknown: 2,
    deadlineExceeded: 4,
    resourceExhausted: 8,
    unimplemented: 12,
    internal: 13,
    unavailable: 14,
};
/** A call that an Engine answered with no, or did not answer. */
class CallError extends _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** The gRPC status code. */
    status;
    /** The text that came with it; the Engine's own words when it is the Engine that refused. */
    text;
    constructor(status, text, message, options = {}) {
        super(SURROUNDINGS.has(status) ? "surroundings" : "refused", message, options);
        this.status = status;
        this.text = text;
    }
    /** Whether no answer of the Engine came, so that it is not known what the call did. */
    get isUnanswered() {
        return SURROUNDINGS.has(this.status) || (this.status === STATUS.internal && this.text.startsWith("Received RST"));
    }
}
const SURROUNDINGS = new Set([STATUS.cancelled, STATUS.deadlineExceeded, STATUS.unavailable]);


/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: ./src/engine/wire/dialect.ts
var dialect = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(8268);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(7547);
;// CONCATENATED MODULE: ./src/engine/client/endpoint.ts

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
    throw new definition_error/* MesgError */.N("usage", `expected an endpoint as HOST:PORT, found ${JSON.stringify(text)}`, {
        hint: "an Engine listens on port 50052: write localhost:50052, or https://HOST for one behind TLS",
    });
}
/** Whether an endpoint is on this machine. */
function isLoopback({ address }) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]):\d+$/.test(address);
}

;// CONCATENATED MODULE: ./src/engine/client/connection.ts



/** A connection to an Engine, made with the first call. */
class Connection {
    endpoint;
    #client;
    constructor(endpoint, client) {
        this.endpoint = endpoint;
        this.#client = client;
    }
    /** Prepares a connection; nothing is sent. TLS trusts what the system trusts. */
    static async to(endpoint) {
        const { Client, credentials } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 3033));
        const client = new Client(endpoint.address, endpoint.tls ? credentials.createSsl() : credentials.createInsecure(), {
            "grpc.max_receive_message_length": MAX_MESSAGE,
            "grpc.max_send_message_length": -1,
            // A Create that was sent twice would meet its own service: whoever calls asks first whether it arrived.
            "grpc.enable_retries": 0,
            "grpc.enable_http_proxy": isLoopback(endpoint) ? 0 : 1,
        });
        return new Connection(endpoint, client);
    }
    /**
     * Calls a method with one message.
     *
     * @param path `/api.Service/Get`
     * @throws {CallError} when the Engine refuses or does not answer; whatever the signal's reason is when it aborts.
     */
    async unary(path, request, { timeout, signal }) {
        signal?.throwIfAborted();
        const options = { deadline: Date.now() + timeout };
        return await new Promise((resolve, reject) => {
            const call = this.#client.makeUnaryRequest(path, asBuffer, same, request, options, (error, message) => {
                signal?.removeEventListener("abort", abort);
                if (error === null)
                    resolve(message ?? new Uint8Array());
                else
                    reject(signal?.aborted ? signal.reason : this.#explain(error, timeout));
            });
            const abort = () => call.cancel();
            signal?.addEventListener("abort", abort);
        });
    }
    /**
     * The full names of the services that the Engine serves, by gRPC's server reflection.
     *
     * @throws {CallError} as {@linkcode unary}.
     */
    async listServices({ timeout, signal }) {
        signal?.throwIfAborted();
        const path = `/${info/* REFLECTION */.Ke}/ServerReflectionInfo`;
        const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, { deadline: Date.now() + timeout });
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
            throw signal?.aborted ? signal.reason : this.#explain(error, timeout);
        }
        finally {
            signal?.removeEventListener("abort", abort);
            call.cancel();
        }
    }
    close() {
        this.#client.close();
    }
    #explain(error, timeout) {
        const { code } = error;
        const details = visible(error.details);
        const { address, tls } = this.endpoint;
        if (code === call_error/* STATUS */.X.deadlineExceeded) {
            return new call_error/* CallError */.R(code, details, `the Engine at ${address} did not answer within ${timeout / 1000} seconds`, {
                cause: error,
            });
        }
        if (code === call_error/* STATUS */.X.unavailable) {
            const protocol = tls ? "over TLS" : "in plain text; for TLS write https:// before the host";
            // grpc-js wraps the system's words in its own.
            const reason = details.replace(/^No connection established\. Last error: (Error: )?/, "");
            const why = reason.replace(/\. Resolution note: .*$/s, "");
            return new call_error/* CallError */.R(code, details, `no Engine answers at ${address}: ${why}`, {
                cause: error,
                hint: `check that one runs there and listens ${protocol}`,
            });
        }
        return new call_error/* CallError */.R(code, details, `the Engine at ${address} refused: ${details}`, { cause: error });
    }
}
/** An Engine's words, without what would steer a terminal. */
function visible(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
    return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (character) => JSON.stringify(character).slice(1, -1));
}
/** Bytes. The largest definition an Engine takes is 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;
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
 * @throws {MesgError} `refused` when it is no Engine that is known, `surroundings` when it does not answer.
 */
async function detectRelease(connection, options) {
    for (const method of INFO_METHODS) {
        const version = await connection.unary(method, new Uint8Array(), options).then(info/* readInfo */.LV, passUnimplemented);
        if (version !== undefined)
            return { release: releaseOf(version, connection.endpoint.address), version };
    }
    const names = await connection.listServices(options).catch(passUnimplemented);
    return { release: releaseByServices(new Set(names ?? []), connection.endpoint.address), version: "" };
}
function passUnimplemented(error) {
    if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unimplemented)
        return undefined;
    throw error;
}
function releaseOf(version, address) {
    try {
        return (0,release/* parseRelease */.BC)(version);
    }
    catch (error) {
        const found = JSON.stringify(version);
        throw new definition_error/* MesgError */.N("refused", `the Engine at ${address} says that its version is ${found}, which is not known`, {
            cause: error,
            hint: "name the release that it behaves like with --engine-version",
        });
    }
}
/** `Account` was there from 0.15 to 0.17, `Runner` came with 0.17; 0.18, 0.19 and 0.20 hash and speak alike. */
function releaseByServices(names, address) {
    if (names.has("mesg.api.Service")) {
        if (!names.has("mesg.api.Runner"))
            return "0.16";
        return names.has("mesg.api.Account") ? "0.17" : "0.18";
    }
    const isEngine = [...names].some((name) => name.startsWith("mesg."));
    throw new definition_error/* MesgError */.N("refused", isEngine
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
    /** @throws {MesgError} `usage` for a release whose dialect is not spoken. */
    constructor(connection, release) {
        this.release = release;
        this.#connection = connection;
        this.#dialect = (0,dialect/* dialectOf */.E3)(release);
    }
    /** Creates a service. @returns The hash that the Engine gave it, as text. @throws {CallError} */
    async create(definition, options) {
        return (0,dialect/* readHash */.Pp)(await this.#call("Create", (0,create_request/* encodeCreateRequest */.e)(definition, this.release), options), this.#dialect);
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

;// CONCATENATED MODULE: ./src/engine/client/connect.ts





/**
 * Connects to an Engine and finds out its release, unless one is named.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` for one behind TLS.
 * @param options.release Taken as it is; the Engine is not asked.
 * @throws {MesgError} `usage` for a malformed endpoint or a release that is not spoken, `surroundings` when the Engine does
 * not answer, `refused` when it is none.
 * @example
 * ```ts
 * const engine = await connectEngine("localhost:50052", { timeout: 15_000 });
 * ```
 */
async function connectEngine(endpoint, options) {
    const parsed = parseEndpoint(endpoint);
    if (options.release !== undefined)
        (0,dialect/* dialectOf */.E3)(options.release);
    const connection = await Connection.to(parsed);
    try {
        const { release, version } = options.release === undefined
            ? await detectRelease(connection, options)
            : { release: options.release, version: "" };
        return {
            client: new EngineClient(connection, release),
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

/***/ 1741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ CALL_TIMEOUT),
  g: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(7547);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 5 modules
var check = __webpack_require__(7630);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 3 modules
var service_hash = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(9901);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/definition/diagnostic.ts
var diagnostic = __webpack_require__(9874);
;// CONCATENATED MODULE: ./src/engine/compare.ts

/** Compares two definitions field by field; lists are compared place by place, since their order counts. */
function compareDefinitions(expected, found) {
    return compare((0,json/* definitionToJson */.LG)(expected), (0,json/* definitionToJson */.LG)(found), []);
}
function compare(expected, found, path) {
    if (expected === found)
        return [];
    if (!isContainer(expected) || !isContainer(found) || Array.isArray(expected) !== Array.isArray(found)) {
        return [{ pointer: (0,diagnostic/* pointerOf */.r)(path), expected, found }];
    }
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => compare(expected[key], found[key], [...path, key]));
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
;// CONCATENATED MODULE: ./src/engine/deploy-error.ts



/** What an Engine refused, with what can be done about it. */
function explainRefusal(error, source) {
    if (!/source code is not reachable/.test(error.text))
        return error;
    return new call_error/* CallError */.R(error.status, error.text, error.message, {
        cause: error,
        hint: `the gateway that this Engine uses does not serve ${source || "an empty source id"}: publish the source on IPFS first`,
    });
}
/** Create was sent, no answer came, and Get does not find the service. */
function unknownOutcome(error, hash) {
    return new definition_error/* MesgError */.N("surroundings", `${error.message}; whether the service arrived is not known`, {
        cause: error,
        hint: `deploy again: it asks for ${hash} before it creates anything`,
    });
}
/** The Engine gave the service another hash than the one computed here. */
function hashMismatch(definition, expected, found, release, source) {
    const other = definition_release/* RELEASES */.pH.find((candidate) => {
        if (candidate === "0.9" || candidate === release || (source === undefined && (0,service_hash/* needsSource */.vW)(candidate)))
            return false;
        return (0,service_hash/* serviceHash */.gH)(definition, candidate, source === undefined ? {} : { source }) === found;
    });
    const text = `the hash does not match: computed ${expected} for Engine ${release}, the Engine returned ${found}`;
    if (other === undefined) {
        return new definition_error/* MesgError */.N("refused", text, {
            hint: "the Engine fetched another source under this id, or is no Engine that is known: do not use this service",
        });
    }
    return new definition_error/* MesgError */.N("refused", `${text}, which is the hash of release ${other}`, {
        hint: `this Engine hashes like ${other}: deploy with --engine-version ${other}`,
    });
}
/** The Engine keeps another definition under the hash than the one that was sent. */
function storedOther(hash, differences, unknownFields) {
    const show = (value) => (value === undefined ? "nothing" : JSON.stringify(value));
    const lines = [
        ...differences.map((it) => `${it.pointer}: sent ${show(it.expected)}, stored ${show(it.found)}`),
        ...unknownFields.map(({ pointer, text }) => `${pointer}: stored ${text}, which is not known`),
    ];
    const shown = lines.slice(0, SHOWN).concat(lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : []);
    const text = shown.map((line) => `\n  ${line}`).join("");
    return new definition_error/* MesgError */.N("refused", `the Engine keeps another definition under ${hash}:${text}`, {
        hint: "definitions can share a hash where texts hold quotes and commas: delete that service, or change this one",
    });
}
const SHOWN = 20;

// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
;// CONCATENATED MODULE: ./src/engine/deploy.ts






/** Milliseconds for a call that only asks. */
const CALL_TIMEOUT = 15_000;
const CREATE_TIMEOUT = 600_000;
/**
 * Deploys a definition to an Engine and verifies it: the hash that comes back is the one computed here, and what the
 * Engine stored is what was sent. A service that is there already is success. Create is sent at most once; when its
 * answer is lost the Engine is asked whether it arrived.
 *
 * @throws {MesgError} `refused` when the Engine, or a check, says no; `surroundings` when the Engine does not answer.
 * @example
 * ```ts
 * const { status, hash } = await deploy(definition, engine, { source: await digestTar(open) });
 * ```
 */
async function deploy(sent, engine, options = {}) {
    const { signal, source, onStep = () => undefined } = options;
    const { client, release } = engine;
    const call = { timeout: options.callTimeout ?? CALL_TIMEOUT, signal };
    const definition = { ...sent, hash: "", address: "", configuration: sent.configuration ?? service/* EMPTY_CONFIGURATION */.$k };
    const hash = expectedHash(definition, release, source);
    const expected = { ...definition, hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
    preflight(expected, release);
    await onStep({ step: "accepted", hash });
    const create = { timeout: options.createTimeout ?? CREATE_TIMEOUT, signal };
    const { status, returned } = await createOnce(engine, definition, hash, { call, create });
    await onStep({ step: "stored", hash, status });
    if (returned !== hash)
        throw hashMismatch(definition, hash, returned, release, source);
    await onStep({ step: "verified-hash", hash });
    const stored = await client.get(hash, call);
    const differences = compareDefinitions(expected, stored.definition);
    if (differences.length > 0 || stored.unknownFields.length > 0) {
        throw storedOther(hash, differences, stored.unknownFields);
    }
    await onStep({ step: "verified-definition", hash });
    return {
        ...{ status, hash, sid: expected.sid },
        ...{ engineVersion: engine.version, endpoint: engine.address, verified: true },
    };
}
function expectedHash(definition, release, source) {
    if (source === undefined && (0,service_hash/* needsSource */.vW)(release)) {
        throw new definition_error/* MesgError */.N("usage", `expected the source of this definition: the hash of Engine ${release} covers it`, {
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
        throw new definition_error/* MesgError */.N("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
            hint: "mesg-compile validate shows where in mesg.yml",
        });
    }
    const arriving = (0,create_request/* decodeCreateRequest */.w)((0,create_request/* encodeCreateRequest */.e)(definition, release), release).definition;
    const lost = compareDefinitions({ ...definition, hash: "" }, arriving);
    if (lost.length > 0) {
        const places = lost.map(({ pointer }) => pointer).join(", ");
        throw new definition_error/* MesgError */.N("refused", `Engine ${release} has no place for ${places}: it would be lost`, {
            hint: "take it out of the definition, or deploy to a release that knows it",
        });
    }
}
/** Sends Create unless the service is there. @returns What was done, and the hash that the Engine gave it. */
async function createOnce({ client }, definition, hash, { call, create }) {
    // An Engine builds an image before it looks whether the service is there: asking first is cheap.
    if (await client.has(hash, call))
        return { status: "exists", returned: hash };
    try {
        return { status: "created", returned: await client.create(definition, create) };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await client.has(hash, call).catch(() => false))
                return { status: "created", returned: hash };
            throw unknownOutcome(error, hash);
        }
        const existing = /service "([1-9A-HJ-NP-Za-km-z]+)" already exists/.exec(error.text)?.[1];
        if (existing !== undefined)
            return { status: "exists", returned: existing };
        throw explainRefusal(error, definition.source);
    }
}


/***/ })

};
