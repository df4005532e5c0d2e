export const id = 955;
export const ids = [955];
export const modules = {

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

/***/ 3955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ startLocalEngine)
});

// EXTERNAL MODULE: ./src/engine/embedded/archives.ts
var embedded_archives = __webpack_require__(1262);
// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(7547);
// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 5 modules
var check = __webpack_require__(7630);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(6919);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 3 modules
var service_hash = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/source/digest-tar.ts + 5 modules
var digest_tar = __webpack_require__(4055);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(7988);
// EXTERNAL MODULE: ./src/definition/base58.ts
var base58 = __webpack_require__(8749);
;// CONCATENATED MODULE: ./src/engine/embedded/refusal.ts
/** An answer of no, in the words of the Engine; on the wire its status code is Unknown unless another is given. */
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
/** gRPC's status code for what a server cannot make sense of. */
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
/** How a release behaves; undefined when the embedded Engine does not serve it. */
function behaviourOf(release) {
    return BEHAVIOURS.find(({ releases }) => releases.includes(release));
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

;// CONCATENATED MODULE: ./src/engine/embedded/deadline.ts
/** A piece of work took longer than it may. */
class DeadlineError extends Error {
    name = "DeadlineError";
}
/**
 * Gives work a signal that aborts with the caller's own and after a time, whichever comes first. Nothing of it stays
 * behind when the work is done, unlike a timer that runs to its end.
 *
 * @throws {DeadlineError} when the time is over before the work.
 */
async function withDeadline(milliseconds, signal, work) {
    const controller = new AbortController();
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted)
        abort();
    signal.addEventListener("abort", abort);
    const timer = setTimeout(() => controller.abort(new DeadlineError(`not done after ${milliseconds} ms`)), milliseconds);
    try {
        return await work(controller.signal);
    }
    catch (error) {
        // Whatever the work makes of an abort, the reason is what happened.
        throw controller.signal.aborted ? controller.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener("abort", abort);
    }
}

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
    /** @throws {MesgError} `usage` for a release that is not served. */
    constructor(options) {
        const behaviour = behaviourOf(options.release);
        const version = VERSIONS[options.release];
        if (behaviour === undefined || version === undefined) {
            throw new definition_error/* MesgError */.N("usage", `the embedded Engine does not stand for release ${options.release}`, {
                hint: `it knows ${Object.keys(VERSIONS).join(", ")}`,
            });
        }
        this.release = options.release;
        this.version = version;
        this.#behaviour = behaviour;
        this.#options = options;
    }
    /**
     * Creates a service: fetches its source, computes the hash, refuses one that is there, checks, saves.
     *
     * @returns The service hash, base58 text.
     * @throws {EngineRefusal} with the Engine's text.
     */
    async create(sent, signal) {
        const { release, database } = this.#options;
        const definition = { ...sent, configuration: sent.configuration ?? definition_service/* EMPTY_CONFIGURATION */.$k, hash: "", address: "" };
        const source = await this.#digestSource(definition.source, signal);
        const hash = (0,service_hash/* serviceHash */.gH)(definition, release, { source });
        const service = { ...definition, hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
        const refusal = (0,check/* engineRefusal */.LB)(service, release);
        signal.throwIfAborted();
        // An Engine looks for the hash before it checks. A definition that passes need not be looked for: saving it does.
        const exists = refusal === undefined ? !(await database.save(hash, (0,binary/* encodeDefinition */.g)(service, { release }))) : database.has(hash);
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
    async #digestSource(source, signal) {
        const { archives, limits, sourceTimeout = SOURCE_TIMEOUT } = this.#options;
        const atHand = archives.peek?.(source);
        const known = atHand && this.#digests.get(atHand);
        if (known !== undefined)
            return known;
        try {
            return await withDeadline(sourceTimeout, signal, async (either) => {
                const archive = await archives.find(source, either);
                if (archive === undefined)
                    throw new EngineRefusal("service's source code is not reachable");
                return this.#digests.get(archive) ?? this.#digests.add(archive, await (0,digest_tar/* digestTar */.A)(archive.open, limits, either));
            });
        }
        catch (error) {
            if (error instanceof EngineRefusal || signal.aborted)
                throw error;
            if (error instanceof DeadlineError) {
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

// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/engine/wire/dialect.ts
var wire_dialect = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(8268);
;// CONCATENATED MODULE: ./src/engine/embedded/server.ts






/**
 * Serves an embedded Engine over gRPC, in plain text as Engines do.
 *
 * @param listen `HOST:PORT`; port 0 takes any that is free.
 * @param onDefect Hears of errors that should not be.
 * @throws {MesgError} `surroundings` when the address cannot be listened on.
 */
async function serveEngine(engine, listen, onDefect = () => undefined) {
    const grpc = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 3033));
    const server = new grpc.Server({ "grpc.max_concurrent_streams": 1000, "grpc.enable_channelz": 0 });
    const handlers = handlersOf(engine);
    for (const [path, handler] of handlers) {
        server.register(path, unary(handler, onDefect), asBuffer, (bytes) => bytes, "unary");
    }
    const services = [...new Set([...handlers.keys()].map((path) => path.split("/")[1])), info/* REFLECTION */.Ke].sort();
    server.register(reflectionPath, reflection(services), asBuffer, (bytes) => bytes, "bidi");
    answerUnknownMethods(server, new Set(services));
    const port = await new Promise((resolve, reject) => {
        server.bindAsync(listen, grpc.ServerCredentials.createInsecure(), (error, bound) => {
            if (error === null)
                resolve(bound);
            else
                reject(cannotListen(listen, error));
        });
    });
    return {
        address: `${listen.slice(0, listen.lastIndexOf(":"))}:${port}`,
        close: (grace = GRACE) => server_close(server, grace),
    };
}
const GRACE = 5_000;
const reflectionPath = `/${info/* REFLECTION */.Ke}/ServerReflectionInfo`;
function handlersOf(engine) {
    const dialect = (0,wire_dialect/* dialectOf */.E3)(engine.release);
    const { service, core } = dialect;
    return new Map([
        [
            `/${service}/Create`,
            async (request, { signal }) => (0,wire_dialect/* writeHash */.A$)(await engine.create(readCreate(request, engine), signal), dialect),
        ],
        [`/${service}/Get`, async (request) => engine.get((0,wire_dialect/* readHash */.Pp)(request, dialect))],
        [
            `/${service}/Delete`,
            async (request) => {
                engine.delete((0,wire_dialect/* readHash */.Pp)(request, dialect));
                return new Uint8Array();
            },
        ],
        [
            `/${service}/List`,
            async () => {
                const services = [];
                for await (const message of engine.list())
                    services.push([1, message]);
                return (0,fields/* writeFields */.pc)(services);
            },
        ],
        [`/${core}/Info`, async () => (0,info/* writeInfo */.ec)(engine.version)],
    ]);
}
function readCreate(request, engine) {
    try {
        return (0,create_request/* decodeCreateRequest */.w)(request, engine.release).definition;
    }
    catch (error) {
        throw new EngineRefusal(`grpc: error unmarshalling request: ${error.message}`, { code: INTERNAL });
    }
}
function unary(handler, onDefect) {
    return (call, answer) => {
        let controller;
        const cancelled = {
            get signal() {
                if (controller === undefined) {
                    const made = new AbortController();
                    controller = made;
                    call.on("cancelled", () => made.abort(CLIENT_GONE));
                }
                return controller.signal;
            },
        };
        handler(call.request, cancelled).then((message) => answer(null, message), (error) => {
            const isExpected = error instanceof EngineRefusal || error instanceof definition_error/* MesgError */.N || error === CLIENT_GONE;
            if (!isExpected)
                onDefect(error);
            // Like the real Engine: whatever has no code of its own is Unknown.
            answer({ code: error instanceof EngineRefusal ? error.code : 2, details: String(error?.message ?? error) });
        });
    };
}
const CLIENT_GONE = new Error("the client ended the call");
function reflection(services) {
    return (call) => {
        call.on("data", (request) => {
            if ((0,info/* isListServices */.j7)(request))
                call.write((0,info/* writeServiceNames */.tU)(request, services));
            else
                call.emit("error", { code: 12, details: "only list_services is answered here" });
        });
        call.on("end", () => call.end());
    };
}
/**
 * Gives unknown methods the answer that Go's gRPC gives, and so every Engine. grpc-js has no public place for it; should a
 * later release of it move this one, its own words come back and the test that holds them says so.
 */
function answerUnknownMethods(server, services) {
    const internals = server;
    const retrieve = internals._retrieveHandler.bind(server);
    internals._retrieveHandler = (path) => retrieve(path) ?? {
        path,
        type: "unary",
        serialize: asBuffer,
        deserialize: (bytes) => bytes,
        func: (_call, answer) => answer({ code: 12, details: unknownMethod(path, services) }),
    };
}
function unknownMethod(path, services) {
    const end = path.lastIndexOf("/");
    const service = path.slice(path.startsWith("/") ? 1 : 0, Math.max(end, 0));
    if (!services.has(service))
        return `unknown service ${service}`;
    return `unknown method ${path.slice(end + 1)} for service ${service}`;
}
async function server_close(server, grace) {
    const stopped = new Promise((resolve) => server.tryShutdown(() => resolve()));
    const timer = setTimeout(() => server.forceShutdown(), grace);
    await stopped;
    clearTimeout(timer);
}
function cannotListen(listen, error) {
    return new definition_error/* MesgError */.N("surroundings", `cannot listen on ${listen}: ${error.message}`, {
        cause: error,
        hint: /EADDRINUSE/.test(error.message)
            ? "another program listens there; name another address with --listen, or port 0 for any"
            : "name an address of this machine as HOST:PORT with --listen",
    });
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
    if (error instanceof definition_error/* MesgError */.N)
        return error;
    const { code = "", message } = error;
    return new definition_error/* MesgError */.N("surroundings", `cannot use the service database ${folder}: ${message}`, {
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

;// CONCATENATED MODULE: ./src/engine/embedded/database.ts







/**
 * Keeps services, one file each: the Service message, named by the hash in hex, in one of 256 folders by the hash's first
 * byte. A file is written under a temporary name, flushed, then linked to its own: it appears whole or not at all, and of
 * several processes that save the same hash exactly one wins. So any number of processes may share a folder; nothing is
 * locked, and nothing has to be repaired after one was killed.
 *
 * A power cut never leaves half a service; it may undo what was saved in the seconds before, as folders are not flushed.
 * Names are hex because some file systems do not tell `a` from `A`, which base58 does. What takes microseconds is done
 * at once: handing it to the thread pool would take ten times as long. Only flushing waits.
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
     * @throws {MesgError} `surroundings` when its folder cannot be made or written to.
     */
    static async open(folder) {
        const database = new ServiceDatabase(folder);
        attemptSync(folder, () => (0,external_node_fs_.mkdirSync)(folder, { recursive: true }));
        return database;
    }
    /**
     * Saves a service unless one of that hash is there.
     *
     * @param hash Base58 text of 32 bytes.
     * @returns Whether it was saved by this call; false when it was there.
     * @throws {MesgError} `surroundings` when the disk refuses, as every method.
     */
    async save(hash, service) {
        const name = hexOf(hash);
        return await attempt(this.#folder, async () => {
            this.#openShard(name);
            const temporary = (0,external_node_path_.join)(this.#folder, shardOf(name), `${TEMPORARY}${this.#session}-${this.#saves++}`);
            try {
                await writeFlushed(temporary, service);
                (0,external_node_fs_.linkSync)(temporary, this.#path(name));
            }
            catch (error) {
                if (error.code === "EEXIST")
                    return false;
                throw error;
            }
            finally {
                (0,external_node_fs_.rmSync)(temporary, { force: true });
            }
            return true;
        });
    }
    /** Whether a service of that hash is there. */
    has(hash) {
        const path = this.#path(hexOf(hash));
        return attemptSync(this.#folder, () => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined);
    }
    /** The Service message of that hash, or undefined. */
    get(hash) {
        return this.#read(hexOf(hash));
    }
    /** Removes a service. @returns Whether it was there; of several calls at once exactly one hears true. */
    delete(hash) {
        return attemptSync(this.#folder, () => {
            try {
                (0,external_node_fs_.unlinkSync)(this.#path(hexOf(hash)));
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
    #openShard(name) {
        const shard = shardOf(name);
        if (this.#shards.has(shard))
            return;
        const folder = (0,external_node_path_.join)(this.#folder, shard);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
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
/** How names of unfinished files begin; they stand beside the finished ones, where they hold nobody else up. */
const TEMPORARY = ".unfinished-";
/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;
/** Files that are read before other calls have their turn. */
const AT_ONCE = 64;
const flushData = (0,external_node_util_.promisify)(external_node_fs_.fdatasync);
const turn = () => new Promise((resolve) => setImmediate(resolve));
async function writeFlushed(path, bytes) {
    const file = (0,external_node_fs_.openSync)(path, "wx");
    try {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
        await flushData(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
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
 * @throws {MesgError} `surroundings` when the folder cannot be made or written to.
 */
async function openState(folder, release) {
    const sourcesFolder = (0,external_node_path_.join)(folder, "sources");
    const database = await ServiceDatabase.open((0,external_node_path_.join)(folder, `engine-${release}`, "services"));
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
 * @throws {MesgError} `usage` for a release that it does not stand for, `surroundings` when the folder cannot be used or the
 * address cannot be listened on.
 * @example
 * ```ts
 * const engine = await startLocalEngine({ folder: ".mesg", release: "0.11" });
 * ```
 */
async function startLocalEngine(options) {
    const { folder, release, listen = "127.0.0.1:0" } = options;
    const { database, archives, sourcesFolder } = await openState(folder, release);
    const places = options.archives === undefined ? archives : (0,embedded_archives/* firstOf */.Ku)([archives, options.archives]);
    const engine = new EmbeddedEngine({ release, database, archives: places, sourceTimeout: options.sourceTimeout });
    const server = await serveEngine(engine, listen, options.onDefect);
    return { release, sourcesFolder, ...server };
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ encodeCreateRequest),
/* harmony export */   w: () => (/* binding */ decodeCreateRequest)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);
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
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `Engine ${release} has no Create request: it creates a service ${how}`, {
            hint: "name a release from 0.10 to 0.20",
        });
    }
    if (release === "0.10")
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(withoutEnv(definition)))]]);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(definition)));
    const request = renumber(fields, release === "0.12" ? [...NUMBERS, WORKFLOWS] : NUMBERS);
    // From 0.14 on the message is a value in the Engine's code, no pointer, so it is always written.
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.14") && definition.configuration === undefined) {
        request.push([CONFIGURATION_IN_REQUEST, new Uint8Array()]);
    }
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(request.sort(([a], [b]) => a - b));
}
/**
 * Decodes the request of `Create`: the other direction.
 *
 * @throws {MesgError} `refused` when the bytes are no such request.
 */
function decodeCreateRequest(bytes, release) {
    let fields;
    try {
        fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(bytes);
    }
    catch (error) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not a Create request: ${error.message}`, { cause: error });
    }
    if (release === "0.10")
        return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)(fields, 1) ?? new Uint8Array());
    const numbers = release === "0.12" ? [...NUMBERS, WORKFLOWS] : NUMBERS;
    return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(renumber(fields, numbers.map(([inService, inRequest]) => [inRequest, inService]))));
}
function renumber(fields, numbers) {
    const to = new Map(numbers);
    return fields.flatMap(([number, payload]) => {
        const target = to.get(number);
        return target === undefined ? [] : [[target, payload]];
    });
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

/***/ 6412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ writeHash),
/* harmony export */   E3: () => (/* binding */ dialectOf),
/* harmony export */   Pp: () => (/* binding */ readHash)
/* harmony export */ });
/* unused harmony export SPOKEN_RELEASES */
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8749);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);


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
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected an Engine of release ${SPOKEN_RELEASES.join(", ")}, found ${release}`, {
        hint: `the definition and its hash can be had for ${release} too: mesg-compile hash --engine-version ${release}`,
    });
}
/** A message whose only field, number 1, is a service hash: requests of Get and Delete, the answer of Create. */
function writeHash(hash, { hash: form }) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFields */ .pc)([[1, form === "raw" ? (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeBase58 */ .HE)(hash) : Buffer.from(hash)]]);
}
/** Reads such a message; the hash as base58 text, or as whatever text stands there. */
function readHash(message, { hash: form }) {
    const payload = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(message), 1) ?? new Uint8Array();
    return form === "raw" ? (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBase58 */ .Rd)(payload) : Buffer.from(payload).toString("utf8");
}


/***/ }),

/***/ 1613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   pc: () => (/* binding */ writeFields),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);

/**
 * Reads the length-delimited fields of a message, in the order of its bytes; fields of other wire types are passed over.
 *
 * @throws {RangeError | Error} When the bytes are no protobuf message.
 */
function readFields(bytes) {
    const reader = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Reader.create(bytes);
    const fields = [];
    while (reader.pos < reader.len) {
        const tag = reader.uint32();
        if ((tag & 7) === LENGTH_DELIMITED)
            fields.push([tag >>> 3, reader.bytes()]);
        else
            reader.skipType(tag & 7);
    }
    return fields;
}
/** Writes length-delimited fields as a message. */
function writeFields(fields) {
    const writer = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Writer.create();
    for (const [number, payload] of fields)
        writer.uint32((number << 3) | LENGTH_DELIMITED).bytes(payload);
    return writer.finish();
}
/** The last value of a field, as protobuf has it for a field that is not repeated. */
function lastOf(fields, number) {
    return fields.findLast(([known]) => known === number)?.[1];
}
const LENGTH_DELIMITED = 2;


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

const VERSION = 4;
const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;
/** The full name of gRPC's server reflection, in the version that Engines register. */
const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";
/** Core's `InfoReply`, which tells the Engine's version: `v0.11.0`. */
function writeInfo(version) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[VERSION, Buffer.from(version)]]);
}
/** The version in an `InfoReply`; empty when it tells none. */
function readInfo(message) {
    return Buffer.from((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), VERSION) ?? []).toString("utf8");
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
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(services).map(([, service]) => Buffer.from((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(service), 1) ?? []).toString("utf8"));
}


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// UNUSED EXPORTS: definitionDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __webpack_require__(7547);
// EXTERNAL MODULE: ./src/definition/base58.ts
var definition_base58 = __webpack_require__(8749);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/hash/grammar.ts
/**
 * The two grammars in which Engines write a definition before they hash it.
 *
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 brought the Engine's own copy. Texts stand in quotes but
 * are not escaped, in both: some different definitions collide on one dump, and so on one hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: (a, b) => compare(a, b),
};
/** From 0.14: fields in the order of their whole `name:value` texts, so that `10:` stands before `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names differ and none holds a colon, so the values are never reached.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Text as it is, in quotes. */
const grammar_text = (value) => `"${value}"`;
/** A list of texts. */
function texts(grammar) {
    return (values) => grammar.list(values.map(grammar_text));
}
/** A list of structs. */
function structs(grammar, each) {
    return (values) => grammar.list(values.map(each));
}
/** A struct: its fields by name, each with the text of its value. The order of the source text does not matter. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}

;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * What Engines from 0.14 on hash of a definition: the names are the protobuf numbers.
 *
 * @module
 */


const list = texts(ENGINE_DUMP);
const parameter = struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    3: (it) => grammar_text(it.type),
    4: (it) => ENGINE_DUMP.flag(it.optional),
    8: (it) => grammar_text(it.key),
    9: (it) => ENGINE_DUMP.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = structs(ENGINE_DUMP, (it) => parameter(it));
const events = structs(ENGINE_DUMP, struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    3: (it) => parameters(it.data),
    4: (it) => grammar_text(it.key),
}));
const dependencies = structs(ENGINE_DUMP, struct(ENGINE_DUMP, {
    1: (it) => grammar_text(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => grammar_text(it.command),
    6: (it) => list(it.args),
    8: (it) => grammar_text(it.key),
    9: (it) => list(it.env),
}));
// The protobuf numbers of args and command stand the other way round; the tags say command 4, args 5.
const configuration = struct(ENGINE_DUMP, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => grammar_text(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => grammar_text(it.name),
    2: (it) => grammar_text(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => grammar_text(it.key),
};
function engine_dump_service(task) {
    const tasks = structs(ENGINE_DUMP, task);
    return struct(ENGINE_DUMP, {
        1: (it) => grammar_text(it.name),
        2: (it) => grammar_text(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => grammar_text(it.repository),
        12: (it) => grammar_text(it.sid),
        13: (it) => grammar_text(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service(struct(ENGINE_DUMP, TASK));
/** 0.26, which hashes that a task has a price, but not which: the amounts are structs without tags. */
const dump026 = engine_dump_service(struct(ENGINE_DUMP, { ...TASK, 9: (it) => (it.price === undefined ? ENGINE_DUMP.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * What Engines 0.10 to 0.13 hash of a definition, as their structs' `hash` tags say.
 *
 * @module
 */


const structhash_list = texts(STRUCTHASH);
const structhash_parameter = struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => grammar_text(it.type),
    5: (it) => STRUCTHASH.flag(it.optional),
    6: (it) => STRUCTHASH.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = structs(STRUCTHASH, (it) => structhash_parameter(it));
const tasks = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => grammar_text(it.name),
    3: (it) => grammar_text(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => grammar_text(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = structs(STRUCTHASH, dependency);
    return struct(STRUCTHASH, {
        1: (it) => grammar_text(it.sid),
        2: (it) => grammar_text(it.name),
        3: (it) => grammar_text(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => grammar_text(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => grammar_text(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in the tag of a dependency's key left it out of the hash until 0.12.
const configuration010 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? STRUCTHASH.absent : configuration010(it)),
});
const configuration011 = struct(STRUCTHASH, { 2: () => grammar_text(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: struct(STRUCTHASH, { 2: (it) => grammar_text(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => struct(STRUCTHASH, { 1: () => grammar_text(key), 2: () => grammar_text(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = struct(STRUCTHASH, {
    1: (it) => (it.trigger === undefined ? STRUCTHASH.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? STRUCTHASH.absent : workflowTask(it.task)),
    3: (it) => grammar_text(it.key),
});
const trigger = struct(STRUCTHASH, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => grammar_text(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = structs(STRUCTHASH, struct(STRUCTHASH, {
    1: (it) => grammar_text(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => grammar_text(it.value),
}));
const workflowTask = struct(STRUCTHASH, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => grammar_text(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: struct(STRUCTHASH, {
        1: (it) => grammar_text(it.key),
        2: (it) => grammar_text(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: structs(STRUCTHASH, workflow),
});
const configuration013 = struct(STRUCTHASH, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => grammar_text(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, where a dependency holds a configuration of its own. */
const dump013 = structhash_service({
    dependency: struct(STRUCTHASH, {
        1: (it) => grammar_text(it.key),
        2: (it) => grammar_text(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return STRUCTHASH.list([...(0,definition_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof definition_error/* MesgError */.N))
            throw error;
        throw new definition_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts




/** The releases that changed what is hashed, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * The text that an Engine release hashes of a definition. `hash` and `address` are no part of it.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
    if (dump !== undefined)
        return dump(definition);
    throw new definition_error/* MesgError */.N("usage", `Engine ${release} hashes the source and the environment, not the definition`, {
        hint: "ask for the hash with --source and --env, or for the dump of 0.10 or newer",
    });
}
/** The digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}
/** Whether a release's service hash covers the source's files (0.9 to 0.15), not only its id. */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * The service hash as an Engine release computes it, in base58.
 *
 * 0.9 to 0.15 append to the directory digest of the source: the environment (0.9), the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, and covers the source by its id.
 *
 * @throws {MesgError} `usage` when the release needs the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    if (!needsSource(release))
        return (0,definition_base58/* encodeBase58 */.Rd)(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new definition_error/* MesgError */.N("usage", `the hash of Engine ${release} covers the source's files, and no source was given`, {
            hint: "give the source (--source TAR or FOLDER), or ask for a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return (0,definition_base58/* encodeBase58 */.Rd)(inputs.source.finish(appended));
}
/** The sid that an Engine gives a service that has none of its own; set after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ })

};
