export const id = 903;
export const ids = [903];
export const modules = {

/***/ 1140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);


/** The largest definition as hex, and a line break or two. */
const LIMIT = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file that was named on the command line, or a pipe that the shell has open.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
async function readInput(path, what, signal) {
    const bytes = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, { limit: LIMIT, what, signal, pipes: true });
    if (bytes.length <= LIMIT)
        return bytes;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found more in ${JSON.stringify(path)}`);
}


/***/ }),

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline),
/* harmony export */   X: () => (/* binding */ DeadlinePassed)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/** The error of work that did not finish in time. */
class DeadlinePassed extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    constructor({ milliseconds, what, hint }) {
        super("environment", `${what} did not finish within ${milliseconds / 1000} s`, hint === undefined ? {} : { hint });
    }
}
/**
 * Runs work under a deadline. The signal that the work receives aborts with the caller's, or when the time is over; the
 * call itself ends then too, even if the work ignores its signal. No timer or listener remains afterwards.
 *
 * @throws {DeadlinePassed} when the time is over; the caller's reason when the caller aborts; otherwise what the work
 * throws.
 * @example
 * ```ts
 * await withDeadline({ milliseconds: 5_000, what: "reading the block" }, signal, (either) => read(either));
 * ```
 */
async function withDeadline(deadline, signal, work) {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", abort);
    const timer = setTimeout(() => controller.abort(new DeadlinePassed(deadline)), deadline.milliseconds);
    try {
        return await Promise.race([work(controller.signal), rejectOnAbort(controller.signal)]);
    }
    catch (error) {
        // Aborted work throws errors of its own; the reason says more.
        throw controller.signal.aborted ? controller.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
    }
}
function rejectOnAbort(signal) {
    const promise = new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    promise.catch(() => undefined);
    return promise;
}


/***/ }),

/***/ 1262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Wv: () => (/* binding */ folderArchives),
/* harmony export */   oM: () => (/* binding */ archivePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The file of a source's archive in a folder of archives; undefined when the id is no plain name. */
function archivePath(folder, source) {
    return /^[A-Za-z0-9]{1,100}$/.test(source) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${source}.tar`) : undefined;
}
/** A local folder that holds `<source id>.tar`. */
function folderArchives(folder) {
    const peek = (source) => {
        const path = archivePath(folder, source);
        const file = path === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (path === undefined || !file?.isFile())
            return undefined;
        const version = `${path}:${file.dev}:${file.ino}:${file.size}:${file.mtimeMs}:${file.ctimeMs}`;
        return { version, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK }) };
    };
    return { peek, find: async (source) => peek(source) };
}
const CHUNK = 256 * 1024;
/** Asks for the first place that has it. */
function firstOf(places) {
    return {
        peek: (source) => places[0]?.peek?.(source),
        async find(source, signal) {
            for (const place of places) {
                const archive = await place.find(source, signal);
                if (archive !== undefined)
                    return archive;
            }
            return undefined;
        },
    };
}


/***/ }),

/***/ 2782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ startLocalEngine)
});

// EXTERNAL MODULE: ./src/engine/certificates.ts
var engine_certificates = __webpack_require__(400);
// EXTERNAL MODULE: ./src/engine/embedded/archives.ts
var embedded_archives = __webpack_require__(1262);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
;// CONCATENATED MODULE: ./src/engine/embedded/refusal.ts
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
/** gRPC's status code for a method that the server does not have. */
const UNIMPLEMENTED = 12;
/** gRPC's status code for a request that the server cannot parse, and for its own defects. */
const INTERNAL = 13;

;// CONCATENATED MODULE: ./src/engine/embedded/behaviour.ts


const BEHAVIOURS = [
    {
        // 0.12 hashes and checks workflows besides; it is not served yet.
        releases: ["0.11", "0.13"],
        alreadyExists: (hash) => `service "${hash}" already exists`,
        notFound: (hash) => `database: service "${hash}" not found`,
        checkHash,
    },
];
/** The latest patch release of each minor, as Core tells it. */
const VERSIONS = {
    "0.11": "v0.11.0",
    "0.13": "v0.13.0",
};
/**
 * How a release behaves, and the version that its Core tells.
 *
 * @throws {MesgError} `usage` when the embedded Engine does not serve it.
 */
function behaviourOf(release) {
    const behaviour = BEHAVIOURS.find(({ releases }) => releases.includes(release));
    const version = VERSIONS[release];
    if (behaviour !== undefined && version !== undefined)
        return { ...behaviour, version };
    throw new core_error/* MesgError */.N("usage", `the embedded Engine does not stand for release ${release}`, {
        hint: `it knows ${Object.keys(VERSIONS).join(", ")}`,
    });
}
function checkHash(text) {
    if (text === "")
        throw new EngineRefusal("hash: zero length string");
    for (const character of text) {
        if (character.codePointAt(0) > 127)
            throw new EngineRefusal("hash: high-bit set on invalid digit");
        if (/[^1-9A-HJ-NP-Za-km-z]/.test(character)) {
            throw new EngineRefusal(`hash: invalid base58 digit (${quoteRune(character)})`);
        }
    }
    // Base58 takes 32 to 44 characters for 32 bytes; a long text is not worth decoding.
    const bytes = text.length > 44 ? new Uint8Array() : (0,base58/* decodeBase58 */.HE)(text);
    if (bytes.length !== 32)
        throw new EngineRefusal("hash: invalid length string");
    return (0,base58/* encodeBase58 */.Rd)(bytes);
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

// EXTERNAL MODULE: ./src/core/deadline.ts
var core_deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 6 modules
var check = __webpack_require__(4121);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(6919);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 3 modules
var service_hash = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 12 modules
var digest_tar = __webpack_require__(2893);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(7988);
;// CONCATENATED MODULE: ./src/engine/embedded/digest-cache.ts
/** Remembers the digests of the last archives, where a place can tell that an archive is still the same. */
class DigestCache {
    #digests = new Map();
    get({ version }) {
        return version === undefined ? undefined : this.#digests.get(version);
    }
    /** @returns The digest. */
    add({ version }, digest) {
        if (version === undefined)
            return digest;
        const [oldest] = this.#digests.keys();
        if (oldest !== undefined && this.#digests.size >= MOST)
            this.#digests.delete(oldest);
        this.#digests.set(version, digest);
        return digest;
    }
}
/** Each holds one state of SHA-256. */
const MOST = 1000;

;// CONCATENATED MODULE: ./src/engine/embedded/single-flight.ts
/**
 * Does a piece of work once for all that ask for it while it is under way. Each may leave by its own signal; the work is
 * aborted when the last has left. Nothing is kept when it is done: who asks then starts it anew.
 */
class SingleFlight {
    #flights = new Map();
    /** Joins the work of a key, or starts it. @throws What the work throws, or the reason of the signal. */
    async join(key, signal, work) {
        signal.throwIfAborted();
        const flight = this.#flights.get(key) ?? this.#start(key, work);
        flight.waiting++;
        let leave = () => { };
        try {
            return await new Promise((resolve, reject) => {
                leave = () => reject(signal.reason);
                signal.addEventListener("abort", leave);
                flight.result.then(resolve, reject);
            });
        }
        finally {
            signal.removeEventListener("abort", leave);
            if (--flight.waiting === 0) {
                this.#end(key, flight);
                flight.controller.abort(signal.reason);
            }
        }
    }
    #start(key, work) {
        const controller = new AbortController();
        const flight = { result: work(controller.signal), controller, waiting: 0 };
        this.#flights.set(key, flight);
        const end = () => this.#end(key, flight);
        flight.result.then(end, end);
        return flight;
    }
    /** Lets nobody join any more. */
    #end(key, flight) {
        if (this.#flights.get(key) === flight)
            this.#flights.delete(key);
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/engine.ts








/**
 * The Service resource of an Engine in this process, without its containers: no Docker image is built, no service runs.
 * Everything else is in the order and the words of the release it stands for.
 */
class EmbeddedEngine {
    release;
    /** `v0.11.0` */
    version;
    #behaviour;
    #options;
    #digests = new DigestCache();
    #downloads = new SingleFlight();
    /** @throws {MesgError} `usage` for a release that is not served. */
    constructor(options) {
        this.#behaviour = behaviourOf(options.release);
        this.release = options.release;
        this.version = this.#behaviour.version;
        this.#options = options;
    }
    /**
     * Creates a service: fetches its source, computes the hash, refuses one that is there, checks, saves.
     *
     * @param caller Whose signal ends the wait for the source; it is asked for only when there is one, as most callers make
     * theirs at that moment.
     * @returns The service hash, base58 text.
     * @throws {EngineRefusal} with the Engine's text.
     */
    async create(sent, caller) {
        const { release, database } = this.#options;
        const definition = { ...sent, configuration: sent.configuration ?? definition_service/* EMPTY_CONFIGURATION */.$k, hash: "", address: "" };
        const source = this.#digestAtHand(definition.source) ?? (await this.#digestSource(definition.source, caller.signal));
        const hash = (0,service_hash/* serviceHash */.gH)(definition, release, { source });
        const service = { ...definition, hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
        const refusal = (0,check/* engineRefusal */.LB)(service, release);
        // An Engine looks for the hash before it checks. A definition that passes need not be looked for: saving it does.
        const exists = refusal === undefined ? !database.save(hash, (0,binary/* encodeDefinition */.g)(service, { release })) : database.has(hash);
        if (exists)
            throw new EngineRefusal(this.#behaviour.alreadyExists(hash));
        if (refusal !== undefined)
            throw new EngineRefusal(refusal);
        return hash;
    }
    /** The stored Service message. @throws {EngineRefusal} when the hash is none, or not there. */
    get(sent) {
        const hash = this.#behaviour.checkHash(sent);
        const service = this.#options.database.get(hash);
        if (service === undefined)
            throw new EngineRefusal(this.#behaviour.notFound(hash));
        return service;
    }
    /** Every stored Service message, by the bytes of their hashes. */
    async *list() {
        yield* this.#options.database.all();
    }
    /** Forgets a service. @throws {EngineRefusal} when the hash is none, or not there. */
    delete(sent) {
        const hash = this.#behaviour.checkHash(sent);
        if (!this.#options.database.delete(hash))
            throw new EngineRefusal(this.#behaviour.notFound(hash));
    }
    #digestAtHand(source) {
        const archive = this.#options.archives.peek?.(source);
        return archive && this.#digests.get(archive);
    }
    /** Creates of one source at the same time download it once; no longer, since what a place has may change. */
    async #digestSource(source, signal) {
        const { archives, limits, sourceTimeout = SOURCE_TIMEOUT } = this.#options;
        const download = async (either) => {
            const archive = await archives.find(source, either);
            if (archive === undefined)
                throw new EngineRefusal("service's source code is not reachable");
            return this.#digests.get(archive) ?? this.#digests.add(archive, await (0,digest_tar/* digestTar */.A)(archive.open, limits, either));
        };
        const deadline = { milliseconds: sourceTimeout, what: "the download of the source" };
        try {
            return await this.#downloads.join(source, signal, (shared) => (0,core_deadline/* withDeadline */.N)(deadline, shared, download));
        }
        catch (error) {
            if (error instanceof EngineRefusal || signal.aborted)
                throw error;
            if (error instanceof core_deadline/* DeadlinePassed */.X) {
                throw new EngineRefusal(`service's source code did not arrive within ${sourceTimeout / 1000} seconds`);
            }
            const text = error instanceof archive_error/* ArchiveError */.d ? (error.engineText ?? error.message) : reasonOf(error);
            throw new EngineRefusal(text, { cause: error });
        }
    }
}
const SOURCE_TIMEOUT = 60_000;
function reasonOf(error) {
    return error instanceof Error && error.message !== "" ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./src/engine/embedded/status.ts


/** Most bytes of a status text on the wire; HTTP/2 peers commonly accept 16 KiB of headers. */
const LONGEST_DETAILS = 8 * 1024;
/** Whether an error belongs to the normal work of a method; any other one is a defect. */
function isExpected(error) {
    return error instanceof EngineRefusal || error instanceof core_error/* MesgError */.N;
}
/**
 * Returns the status that an error becomes: the refusal's own code; UNKNOWN for other expected errors, as Go's gRPC has
 * it; INTERNAL without any text of ours for a defect.
 */
function statusOf(error) {
    if (!isExpected(error))
        return { code: INTERNAL, details: "internal error" };
    const code = error instanceof EngineRefusal ? error.code : UNKNOWN;
    return { code, details: sendable(error.message) };
}
/** Cuts a text to what fits in a header, whole characters only: grpc-js throws on half a surrogate pair. */
function sendable(text) {
    const whole = text.slice(0, LONGEST_DETAILS + 1).replace(/\p{Surrogate}/gu, "\uFFFD");
    if (encodeURI(whole).length <= LONGEST_DETAILS)
        return whole;
    let length = encodeURI("…").length;
    let end = 0;
    for (const character of whole) {
        length += encodeURI(character).length;
        if (length > LONGEST_DETAILS)
            break;
        end += character.length;
    }
    return `${whole.slice(0, end)}…`;
}

;// CONCATENATED MODULE: ./src/engine/embedded/guard.ts


/** Why a caller's signal aborts. */
const CLIENT_GONE = new Error("the client ended the call");
/**
 * Wraps a method for grpc-js. All methods of a server go through here, so that whatever a method throws, at once or
 * later, becomes the status of that call alone and never an unhandled rejection, which would end the process.
 */
function guardUnary(method, onDefect) {
    return (call, answer) => {
        const run = async () => {
            let message;
            try {
                message = await method.answer(call.request, callerOf(call));
            }
            catch (error) {
                report(error, onDefect);
                return answer(statusOf(error));
            }
            answer(null, message);
        };
        // Only grpc-js itself can fail here, after the call is over.
        run().catch((error) => report(error, onDefect));
    };
}
/** Wraps a method with streams, as {@linkcode guardUnary}. Messages are read only as fast as answers are taken. */
function guardStream(method, onDefect) {
    return (call) => {
        const run = async () => {
            try {
                // The default would destroy the answering side together with the requests.
                const requests = call.iterator({ destroyOnReturn: false });
                for await (const message of method.answer(requests, callerOf(call))) {
                    if (call.destroyed)
                        return;
                    if (!call.write(message))
                        await drained(call);
                }
                call.end();
            }
            catch (error) {
                if (call.destroyed)
                    return;
                report(error, onDefect);
                call.emit("error", statusOf(error));
            }
        };
        run().catch((error) => report(error, onDefect));
    };
}
function callerOf(call) {
    let controller;
    return {
        get signal() {
            if (controller === undefined) {
                const made = new AbortController();
                controller = made;
                if (call.cancelled)
                    made.abort(CLIENT_GONE);
                else
                    call.once("cancelled", () => made.abort(CLIENT_GONE));
            }
            return controller.signal;
        },
    };
}
/** Waits until the client has taken what was written, or is gone. */
async function drained(call) {
    const waiting = new AbortController();
    try {
        await Promise.race(["drain", "close"].map((event) => (0,external_node_events_.once)(call, event, { signal: waiting.signal })));
    }
    finally {
        waiting.abort();
    }
}
function report(error, onDefect) {
    if (error === CLIENT_GONE || isExpected(error))
        return;
    try {
        onDefect(error);
    }
    catch {
        // A broken log must not end the server.
    }
}

// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/engine/wire/dialect.ts
var wire_dialect = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(8268);
;// CONCATENATED MODULE: ./src/engine/embedded/methods.ts





/** Returns the methods of an embedded Engine by their paths (`/api.Service/Create`), server reflection included. */
function methodsOf(engine) {
    const dialect = (0,wire_dialect/* dialectOf */.E3)(engine.release);
    const { service, core } = dialect;
    const methods = new Map([
        [
            `/${service}/Create`,
            unary(async (request, caller) => {
                const { definition } = parsed(() => (0,create_request/* decodeCreateRequest */.w)(request, engine.release));
                return (0,wire_dialect/* writeHash */.A$)(await engine.create(definition, caller), dialect);
            }),
        ],
        [`/${service}/Get`, unary(async (request) => engine.get(parsed(() => (0,wire_dialect/* readHash */.Pp)(request, dialect))))],
        [
            `/${service}/Delete`,
            unary(async (request) => {
                engine.delete(parsed(() => (0,wire_dialect/* readHash */.Pp)(request, dialect)));
                return new Uint8Array();
            }),
        ],
        [
            `/${service}/List`,
            unary(async () => {
                const services = [];
                for await (const message of engine.list())
                    services.push([1, message]);
                return (0,fields/* writeFields */.pc)(services);
            }),
        ],
        [`/${core}/Info`, unary(async () => (0,info/* writeInfo */.ec)(engine.version))],
    ]);
    const services = [...serviceNames(methods), info/* REFLECTION */.Ke].sort();
    return methods.set(`/${info/* REFLECTION */.Ke}/ServerReflectionInfo`, reflection(services));
}
/** Returns the full names of the services that methods belong to. */
function serviceNames(methods) {
    return new Set([...methods.keys()].map((path) => path.split("/")[1]));
}
function unary(answer) {
    return { kind: "unary", answer };
}
function reflection(services) {
    return {
        kind: "stream",
        async *answer(requests) {
            for await (const request of requests) {
                if (!parsed(() => (0,info/* isListServices */.j7)(request))) {
                    throw new EngineRefusal("only list_services is supported", { code: UNIMPLEMENTED });
                }
                yield (0,info/* writeServiceNames */.tU)(request, services);
            }
        },
    };
}
/** Reads a request. @throws {EngineRefusal} with INTERNAL, as Go's gRPC answers bytes that are no such message. */
function parsed(read) {
    try {
        return read();
    }
    catch (error) {
        const text = `grpc: error unmarshalling request: ${error.message}`;
        throw new EngineRefusal(text, { code: INTERNAL, cause: error });
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/unknown-methods.ts


/**
 * Answers unknown methods in the words of Go's gRPC, and so of every Engine. grpc-js has no public hook for it: if a later
 * release of grpc-js moves this one, its own words return and the test of these words fails.
 */
function answerUnknownMethods(server, services) {
    const internals = server;
    const retrieve = internals._retrieveHandler.bind(server);
    internals._retrieveHandler = (path) => retrieve(path) ?? {
        path,
        type: "unary",
        serialize: (bytes) => bytes,
        deserialize: (bytes) => bytes,
        func: (_call, answer) => answer({ code: UNIMPLEMENTED, details: sendable(unknownMethod(path, services)) }),
    };
}
function unknownMethod(path, services) {
    const end = path.lastIndexOf("/");
    const service = path.slice(path.startsWith("/") ? 1 : 0, Math.max(end, 0));
    if (!services.has(service))
        return `unknown service ${service}`;
    return `unknown method ${path.slice(end + 1)} for service ${service}`;
}

;// CONCATENATED MODULE: ./src/engine/embedded/server.ts





const GRACE = 3_000;
/** Limits on what one connection can do. Idle connections and those whose peer is gone are closed. */
const CONNECTION = {
    "grpc.max_concurrent_streams": 1000,
    "grpc.max_receive_message_length": 4 * 1024 * 1024,
    "grpc.max_send_message_length": -1,
    "grpc.max_connection_idle_ms": 300_000,
    "grpc.keepalive_time_ms": 60_000,
    "grpc.keepalive_timeout_ms": 20_000,
    "grpc.enable_channelz": 0,
};
/**
 * Serves an embedded Engine over gRPC: in plain text as Engines do, or over TLS as a proxy in front of one does.
 *
 * @throws {MesgError} `environment` when the address cannot be listened on.
 */
async function serveEngine(engine, { listen, certificates, onDefect = () => undefined }) {
    const grpc = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 3033));
    const server = new grpc.Server(CONNECTION);
    const methods = methodsOf(engine);
    for (const [path, method] of methods) {
        if (method.kind === "unary")
            server.register(path, guardUnary(method, onDefect), asBuffer, asIs, "unary");
        else
            server.register(path, guardStream(method, onDefect), asBuffer, asIs, "bidi");
    }
    answerUnknownMethods(server, serviceNames(methods));
    const port = await new Promise((resolve, reject) => {
        server.bindAsync(listen, serverCredentials(grpc.ServerCredentials, certificates), (error, bound) => {
            if (error === null)
                resolve(bound);
            else
                reject(cannotListen(listen, error));
        });
    });
    const address = `${listen.slice(0, listen.lastIndexOf(":"))}:${port}`;
    return { address, close: (grace = GRACE) => server_close(server, address, grace) };
}
function serverCredentials(credentials, { ca, certificate = "", key = "" } = {}) {
    if (certificate === "")
        return credentials.createInsecure();
    const pair = { cert_chain: Buffer.from(certificate), private_key: Buffer.from(key) };
    return credentials.createSsl(ca === undefined ? null : Buffer.from(ca), [pair], ca !== undefined);
}
/** Without channelz, `forceShutdown` of grpc-js knows no connections; `drain` does, as long as none is closing yet. */
async function server_close(server, address, grace) {
    server.drain(address, grace);
    const stopped = new Promise((resolve) => server.tryShutdown(() => resolve()));
    // A peer in the middle of its TLS handshake is no connection of gRPC yet, and keeps the port's server open.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), grace + LEEWAY);
    await Promise.race([stopped, (0,external_node_events_.once)(late.signal, "abort")]);
    clearTimeout(timer);
}
/** Milliseconds between the end of the connections and that of the wait for them. */
const LEEWAY = 500;
function cannotListen(listen, error) {
    return new core_error/* MesgError */.N("environment", `cannot listen on ${listen}: ${error.message}`, {
        cause: error,
        hint: /EADDRINUSE/.test(error.message)
            ? "another program uses this address; choose another one with --listen, or port 0 for any free port"
            : "pass an address of this machine as HOST:PORT with --listen",
    });
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function asIs(bytes) {
    return bytes;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/engine/embedded/database-error.ts

/** Runs an operation on a database's files; what the system refuses becomes an error for people. */
async function attempt(folder, operation) {
    try {
        return await operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** As {@linkcode attempt}, for what is done at once. */
function attemptSync(folder, operation) {
    try {
        return operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** Whether an error says that a file is not there. */
function isMissing(error) {
    return error.code === "ENOENT";
}
function explain(folder, error) {
    if (error instanceof core_error/* MesgError */.N)
        return error;
    const { code = "", message } = error;
    return new core_error/* MesgError */.N("environment", `cannot use the service database ${folder}: ${message}`, {
        cause: error,
        hint: HINTS[code] ?? "check the disk that it is on",
    });
}
const HINTS = {
    EACCES: "it is locked against this user: give the user the right to write there, or name another folder with --data",
    EPERM: "it is locked: the user may not write, or another program holds a file there; name another folder with --data",
    EBUSY: "it is locked: another program holds a file there; end that program, or name another folder with --data",
    EROFS: "it is locked: its disk is mounted read-only; name another folder with --data",
    ENOSPC: "free some space on that disk",
    ENOTDIR: "a file stands in the way; move it, or name another folder with --data",
    EEXIST: "a file stands in the way; move it, or name another folder with --data",
    EMFILE: "too many files are open; raise the limit (ulimit -n)",
};

;// CONCATENATED MODULE: ./src/engine/embedded/make-folder.ts


/**
 * Makes a folder and those above it, where they are missing. Node's own `recursive` does not end where the system says
 * ENOENT of a folder whose parent is there, as it does below `/proc`.
 *
 * @throws What the system says when it refuses.
 */
function makeFolder(folder) {
    if (isFolder(folder))
        return;
    const parent = (0,external_node_path_.dirname)(folder);
    if (parent !== folder)
        makeFolder(parent);
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have been faster.
        if (!isFolder(folder))
            throw error;
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/engine/embedded/sealed.ts

/**
 * Seals a message for the disk: a checksum of its bytes follows it, as one more field of the message, which readers of
 * protobuf pass over. A power cut can leave a file empty, cut off or full of zeros; its seal is broken then.
 *
 * @example
 * ```ts
 * unseal(seal(message)); // message
 * unseal(seal(message).subarray(1)); // undefined
 * ```
 */
function seal(message) {
    const sealed = Buffer.allocUnsafe(message.length + SEAL_SIZE);
    sealed.set(message);
    sealed.set(TAG, message.length);
    sealed.writeUInt32LE((0,external_node_zlib_.crc32)(message), message.length + TAG.length);
    return sealed;
}
/** The message in sealed bytes; undefined when these are not what {@linkcode seal} made. */
function unseal(sealed) {
    const length = sealed.length - SEAL_SIZE;
    if (length < 0 || !TAG.every((byte, index) => sealed[length + index] === byte))
        return undefined;
    const message = sealed.subarray(0, length);
    return sealed.readUInt32LE(length + TAG.length) === (0,external_node_zlib_.crc32)(message) ? message : undefined;
}
/** Field 1000 as a fixed32, far from any that an Engine knows. */
const TAG = [0xc5, 0x3e];
const SEAL_SIZE = TAG.length + 4;

;// CONCATENATED MODULE: ./src/engine/embedded/database.ts








/**
 * Keeps services, one file each: the Service message and its checksum, named by the hash in hex, in one of 256 folders by
 * the hash's first byte. A file is written under a temporary name, then linked to its own: it appears whole or not at
 * all, and of several processes that save the same hash exactly one wins. So any number of processes may share a folder;
 * nothing is locked, and nothing has to be repaired after one was killed.
 *
 * Files are not flushed one by one, which would take most of the time of a Create (the real Engine does not flush either):
 * the system writes them out within seconds. A power cut may undo what was saved in these seconds, or damage it. The
 * checksum tells: a damaged file is as good as none, and a service may be saved in its place.
 *
 * Names are hex because some file systems do not tell `a` from `A`, which base58 does. What takes microseconds is done
 * at once: handing it to the thread pool would take ten times as long.
 */
class ServiceDatabase {
    #folder;
    #shards = new Set();
    #session = (0,external_node_crypto_.randomBytes)(8).toString("hex");
    #saves = 0;
    constructor(folder) {
        this.#folder = folder;
    }
    /**
     * Opens a database, or makes one.
     *
     * @throws {MesgError} `environment` when its folder cannot be made or written to.
     */
    static open(folder) {
        const database = new ServiceDatabase(folder);
        attemptSync(folder, () => {
            makeFolder(folder);
            sweep(folder);
            const probe = (0,external_node_path_.join)(folder, `${TEMPORARY}${database.#session}`);
            writeNew(probe, new Uint8Array());
            (0,external_node_fs_.unlinkSync)(probe);
        });
        return database;
    }
    /**
     * Saves a service unless one of that hash is there.
     *
     * @param hash Base58 text of 32 bytes.
     * @returns Whether it was saved by this call; false when it was there.
     * @throws {MesgError} `environment` when the disk refuses, as every method.
     */
    save(hash, service) {
        const name = hexOf(hash);
        return attemptSync(this.#folder, () => {
            this.#openShard(name);
            const temporary = (0,external_node_path_.join)(this.#folder, shardOf(name), `${TEMPORARY}${this.#session}-${this.#saves++}`);
            writeNew(temporary, seal(service));
            try {
                return linkNew(temporary, this.#path(name)) || this.#replaceDamaged(name, temporary);
            }
            finally {
                (0,external_node_fs_.unlinkSync)(temporary);
            }
        });
    }
    /** Whether a service of that hash is there. */
    has(hash) {
        return this.#read(hexOf(hash)) !== undefined;
    }
    /** The Service message of that hash, or undefined. */
    get(hash) {
        return this.#read(hexOf(hash));
    }
    /** Removes a service. @returns Whether it was there; of several calls at once exactly one hears true. */
    delete(hash) {
        const name = hexOf(hash);
        if (this.#read(name) === undefined)
            return false;
        return attemptSync(this.#folder, () => {
            try {
                (0,external_node_fs_.unlinkSync)(this.#path(name));
                return true;
            }
            catch (error) {
                if (isMissing(error))
                    return false;
                throw error;
            }
        });
    }
    /** Every service, in the order of the bytes of their hashes. What is saved or removed meanwhile may be in or not. */
    async *all() {
        const shards = await attempt(this.#folder, () => (0,promises_.readdir)(this.#folder));
        for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()) {
            const names = await attempt(this.#folder, () => (0,promises_.readdir)((0,external_node_path_.join)(this.#folder, shard)));
            const services = names.filter((name) => /^[0-9a-f]{64}$/.test(name)).sort();
            for (let start = 0; start < services.length; start += AT_ONCE) {
                for (const name of services.slice(start, start + AT_ONCE)) {
                    const service = this.#read(name);
                    if (service !== undefined)
                        yield service;
                }
                await turn();
            }
        }
    }
    #path(name) {
        return (0,external_node_path_.join)(this.#folder, shardOf(name), name);
    }
    #read(name) {
        const file = this.#readFile(name);
        return file && unseal(file);
    }
    #readFile(name) {
        return attemptSync(this.#folder, () => {
            try {
                return (0,external_node_fs_.readFileSync)(this.#path(name));
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        });
    }
    /**
     * Puts a file in the place of one that is damaged. Who first gives a file the name that all agree on may do so, and the
     * rename ends that right: so exactly one process replaces it. A process may be killed in between. What it left under the
     * name is a whole service of that hash, so whoever finds it there much later ends what was begun.
     */
    #replaceDamaged(name, temporary) {
        const isDamaged = () => {
            const file = this.#readFile(name);
            return file !== undefined && unseal(file) === undefined;
        };
        const claim = (0,external_node_path_.join)(this.#folder, shardOf(name), `${TEMPORARY}${name}`);
        if (!isDamaged())
            return false;
        if (!linkNew(temporary, claim) && !isOld(claim))
            return false;
        if (isDamaged())
            return renamed(claim, this.#path(name));
        (0,external_node_fs_.rmSync)(claim, { force: true });
        return false;
    }
    #openShard(name) {
        const shard = shardOf(name);
        if (this.#shards.has(shard))
            return;
        const folder = (0,external_node_path_.join)(this.#folder, shard);
        makeFolder(folder);
        sweep(folder);
        this.#shards.add(shard);
    }
}
/** Removes what processes left behind that were killed while they wrote. */
function sweep(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(TEMPORARY))
            continue;
        const file = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
        if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED_AFTER)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
/** Whether a file was written so long ago that who did it cannot still be at it. */
function isOld(path) {
    const file = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return file !== undefined && Date.now() - file.mtimeMs > CLAIM_ENDS_AFTER;
}
/** How names of unfinished files begin; they stand beside the finished ones, where they hold nobody else up. */
const TEMPORARY = ".unfinished-";
/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;
/** Milliseconds; between a claim and its end there is one read. */
const CLAIM_ENDS_AFTER = 10_000;
/** Files that are read before other calls have their turn. */
const AT_ONCE = 64;
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** Writes a new file; of one that cannot be finished nothing stays. */
function writeNew(path, bytes) {
    const file = (0,external_node_fs_.openSync)(path, "wx");
    try {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
    }
    catch (error) {
        (0,external_node_fs_.unlinkSync)(path);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Gives a file another name, unless something has it. */
function linkNew(path, name) {
    try {
        (0,external_node_fs_.linkSync)(path, name);
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
}
/** Gives a file the place of another. @returns Whether it was there still; of several calls at once one hears true. */
function renamed(path, name) {
    try {
        (0,external_node_fs_.renameSync)(path, name);
        return true;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}
function hexOf(hash) {
    return Buffer.from((0,base58/* decodeBase58 */.HE)(hash)).toString("hex");
}
function shardOf(name) {
    return name.slice(0, 2);
}

;// CONCATENATED MODULE: ./src/engine/embedded/state.ts




/**
 * Opens the state of the embedded Engines in a folder: the archives, which all releases share, and the services of one
 * release, apart from those of any other, since releases hash and store differently. Any number of processes may have it
 * open at once.
 *
 * @throws {MesgError} `environment` when the folder cannot be made or written to.
 */
async function openState(folder, release) {
    const sourcesFolder = (0,external_node_path_.join)(folder, "sources");
    const database = ServiceDatabase.open((0,external_node_path_.join)(folder, `engine-${release}`, "services"));
    // State is nobody's source code: git is told so, once.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => undefined);
    return {
        database,
        sourcesFolder,
        archives: (0,embedded_archives/* folderArchives */.Wv)(sourcesFolder),
    };
}

;// CONCATENATED MODULE: ./src/engine/embedded/local-engine.ts






/**
 * Starts an embedded Engine over a folder. Any number may run over the same one, in any number of processes.
 *
 * @throws {MesgError} `usage` for a release that it does not stand for or certificates that are none, `environment` when the folder cannot be used or the
 * address cannot be listened on.
 * @example
 * ```ts
 * const engine = await startLocalEngine({ folder: ".mesg", release: "0.11" });
 * ```
 */
async function startLocalEngine(options) {
    const { folder, release, listen = "127.0.0.1:0", certificates, onDefect } = options;
    // What is wrong with the call is said before anything is made on the disk.
    behaviourOf(release);
    if (certificates !== undefined)
        (0,engine_certificates/* checkCertificates */.rQ)(certificates);
    const { database, archives, sourcesFolder } = await openState(folder, release);
    const places = options.archives === undefined ? archives : (0,embedded_archives/* firstOf */.Ku)([archives, options.archives]);
    const engine = new EmbeddedEngine({ release, database, archives: places, sourceTimeout: options.sourceTimeout });
    const server = await serveEngine(engine, { listen, certificates, onDefect });
    return { release, sourcesFolder, ...server };
}


/***/ })

};
