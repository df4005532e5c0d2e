export const id = 865;
export const ids = [865];
export const modules = {

/***/ 4283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xK: () => (/* binding */ SOURCE_OPTIONS),
  uo: () => (/* binding */ readSourceLimits),
  e9: () => (/* binding */ readSourceOptions)
});

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(1003);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
;// CONCATENATED MODULE: ./src/source/cache/source-cache.ts





/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Remembers sources in a folder, so that one that did not change is not read again. Several processes may share it: files
 * appear whole. One that is damaged, or was made for something else, is passed over.
 */
class SourceCache {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    /** @param key A {@linkcode treeKey}. */
    async get(key) {
        const bytes = await (0,read_regular/* readRegularFile */.XF)(this.#folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
        return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
    }
    /** Remembers a source; a cache that cannot be written is a cache that is not used. */
    async set(key, source) {
        const payload = JSON.stringify(source);
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(this.#folder, fileOf(key)), (file) => file.write(Buffer.from(text)));
        }
        catch {
            // Nothing is lost but time.
        }
    }
}
function fileOf(key) {
    return `${key}.json`;
}
function checksum(key, payload) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key} ${payload}`).digest("hex");
}
function parse(text, key) {
    const space = text.indexOf(" ");
    const payload = text.slice(space + 1).trimEnd();
    if (text.slice(0, space) !== checksum(key, payload))
        return undefined;
    const { sourceId, size, entries, finished } = JSON.parse(payload);
    return { sourceId, size, entries, finished };
}

;// CONCATENATED MODULE: ./src/command/source-options.ts


/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        multiple: true,
        value: "PATH",
        summary: "take this file of the service's folder although it looks like a secret",
    },
    "max-source-size": {
        type: "string",
        value: "SIZE",
        summary: "the largest source that is taken: 500MB, 3GiB or a number of bytes (2GiB)",
    },
    "max-source-entries": {
        type: "string",
        value: "N",
        summary: "the most files, folders and links of a source (100000)",
    },
    cache: {
        type: "string",
        value: "DIR",
        summary: "remember sources in this folder, so that one whose files git has unchanged is not read again",
    },
    "no-cache": { type: "boolean", summary: "read every source, whatever --cache says" },
};
/** Returns their values, as the source's reader takes them. @throws {MesgError} `usage` when one is malformed. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...readSourceLimits(values) };
}
/** Returns the limits alone. @throws {MesgError} `usage` when one is malformed. */
function readSourceLimits(values) {
    const { "max-source-size": size, "max-source-entries": entries } = values;
    return {
        ...(size === undefined ? {} : { maxBytes: (0,sizes/* parseSize */.DB)(size) }),
        ...(entries === undefined ? {} : { maxEntries: (0,sizes/* parseCount */.zq)(entries) }),
    };
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

/***/ 5192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDeployContext)
});

// EXTERNAL MODULE: ./src/compile/compile.ts + 12 modules
var compile = __webpack_require__(6830);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 10 modules
var digest_tar = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(7988);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(2159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var lines = __webpack_require__(7880);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(2655);
;// CONCATENATED MODULE: ./src/engine/todays-dialect.ts

/**
 * Rewrites a mesg.yml as Engine 0.9 and 0.10 read it in today's dialect, as JSON: `volumesfrom` becomes `volumesFrom`, an
 * element that is null becomes an empty text and, at 0.9, each named output of a task becomes an Object parameter.
 *
 * @returns Undefined when the file has no such structure.
 */
function todaysDialect(mesgYml, release) {
    const { text, problem } = (0,yaml_text/* decodeText */.P)(mesgYml);
    const { root, problems } = (0,compose/* composeYaml */.e)(text, new lines/* Lines */.q(text));
    if (problem !== undefined || problems.some(({ severity }) => severity === "error"))
        return undefined;
    const service = root === undefined ? undefined : dataOf(root);
    if (!isRecord(service))
        return undefined;
    const { configuration, dependencies } = service;
    const tasks = service.tasks ?? {};
    if (!isRecord(tasks))
        return undefined;
    const rewritten = {};
    for (const [key, task] of Object.entries(tasks)) {
        if (release !== "0.9")
            rewritten[key] = task;
        else {
            const outputs = isRecord(task) ? singleOutputs(task.outputs) : undefined;
            if (!isRecord(task) || outputs === undefined)
                return undefined;
            rewritten[key] = { ...task, outputs };
        }
    }
    const boxes = isRecord(dependencies) ? mapValues(dependencies, withVolumesFrom) : dependencies;
    const today = {
        ...service,
        tasks: rewritten,
        ...(configuration === undefined ? {} : { configuration: withVolumesFrom(configuration) }),
        ...(boxes === undefined ? {} : { dependencies: boxes }),
    };
    return Buffer.from(JSON.stringify(today));
}
/** Engine 0.9 requires a task to have outputs, and an output to have data. */
function singleOutputs(outputs) {
    if (!isRecord(outputs) || Object.keys(outputs).length === 0)
        return undefined;
    const known = new Set(["name", "description", "data"]);
    const isOutput = (it) => isRecord(it) && isRecord(it.data) && Object.keys(it).every((key) => known.has(key));
    if (!Object.values(outputs).every(isOutput))
        return undefined;
    return mapValues(outputs, (output) => {
        const { data, ...described } = output;
        return { ...described, type: "Object", object: data };
    });
}
function withVolumesFrom(box) {
    if (!isRecord(box) || box.volumesfrom === undefined)
        return box;
    const { volumesfrom, ...rest } = box;
    return { ...rest, volumesFrom: volumesfrom };
}
function dataOf(node) {
    if (node.kind === "mapping") {
        return Object.fromEntries([...node.pairs].map(([key, { value }]) => [key, flagOrData(key, value)]));
    }
    if (node.kind === "sequence")
        return node.items.map((item) => dataOf(item) ?? "");
    return node.kind === "broken" || (0,yaml_node/* isNull */.kZ)(node) ? null : node.text;
}
function flagOrData(key, value) {
    const isFlag = value.kind === "scalar" && (key === "optional" || key === "repeated");
    return (isFlag ? (0,yaml_node/* asFlag */.v0)(value) : undefined) ?? dataOf(value);
}
function mapValues(record, each) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));
}
function isRecord(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./src/engine/deploy-context.ts



/**
 * Reads the tar or tar.gz of a source as DeployService does: without `.git`, inside a folder that stands alone, and by
 * its mesg.yml, whose lists it sorts by their keys.
 *
 * @throws {ArchiveError} when it is no tar, or over the limits.
 */
async function readDeployContext(chunks, options) {
    return await (0,digest_tar/* extractTar */.n)(chunks, options.limits ?? {}, options.signal, async (tree) => {
        tree.enterDeployContext();
        const dockerfile = (await tree.read("Dockerfile", 0)) !== undefined;
        const mesgYml = await tree.read("mesg.yml", LARGEST_MESG_YML);
        if (mesgYml !== undefined && mesgYml.length > LARGEST_MESG_YML) {
            throw new archive_error/* ArchiveError */.d(`mesg.yml in the archive is too large: expected at most ${LARGEST_MESG_YML} bytes`);
        }
        const text = mesgYml && todaysDialect(mesgYml, options.release);
        const definition = text && (0,compile/* compileService */.P)(text, { release: "0.10", dockerfile }).definition;
        return {
            definition: definition && asStored(definition),
            variables: new Set(definition?.configuration?.env.map((variable) => variable.split("=")[0])),
            digest: await tree.digest(),
        };
    });
}
/** Bytes. The limit of a mesg.yml wherever it is read. */
const LARGEST_MESG_YML = 1_000_000;
/** A definition as 0.9 and 0.10 store it: sorted by keys, and without what their messages have no place for. */
function asStored(definition) {
    const { configuration, tasks, events, dependencies } = definition;
    return {
        ...definition,
        ...(configuration === undefined ? {} : { configuration: withoutEnv(configuration) }),
        tasks: sorted(tasks).map((task) => ({ ...task, inputs: deep(task.inputs), outputs: deep(task.outputs) })),
        events: sorted(events).map((event) => ({ ...event, data: deep(event.data) })),
        dependencies: sorted(dependencies).map(withoutEnv),
    };
}
function deep(parameters) {
    return sorted(parameters).map((parameter) => ({ ...parameter, object: deep(parameter.object) }));
}
function sorted(list) {
    return [...list].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}
function withoutEnv(it) {
    return { ...it, env: [] };
}


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ startLocalEngine)
});

// EXTERNAL MODULE: ./src/engine/certificates.ts
var engine_certificates = __webpack_require__(400);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 12 modules
var mod = __webpack_require__(8741);
// EXTERNAL MODULE: ./src/core/event-loop.ts
var event_loop = __webpack_require__(3394);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(9164);
// EXTERNAL MODULE: ./src/definition/rules/empty-elements.ts
var empty_elements = __webpack_require__(9656);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(1806);
// EXTERNAL MODULE: ./src/engine/dialects/refusal.ts
var dialects_refusal = __webpack_require__(8488);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(6919);
;// CONCATENATED MODULE: ./src/engine/embedded/account-check.ts



/** Transactions that are remembered; the oldest are forgotten first. */
const MOST = 10_000;
/** What a release asks of the account that signs a Create, and of a transaction that it has seen before. */
class AccountCheck {
    #dialect;
    #seen = new Set();
    constructor(dialect) {
        this.#dialect = dialect;
    }
    /**
     * Checks the credentials, whatever account they name: the embedded Engine has none.
     *
     * @returns Remembers the transaction: to be called when it succeeded.
     * @throws {EngineRefusal} when they are missing, or the same account created the same service before.
     */
    check(sent, caller) {
        if (this.#dialect.account !== "required")
            return () => undefined;
        for (const name of ["credential_username", "credential_passphrase"]) {
            if (caller.metadata?.(name) === undefined) {
                throw new dialects_refusal/* EngineRefusal */.np(`missing ${name} from metadata`, { code: dialects_refusal/* UNAUTHENTICATED */.zZ });
            }
        }
        const { repeated } = this.#dialect.answers;
        if (repeated === undefined)
            return () => undefined;
        const digest = (0,external_node_crypto_.createHash)("sha256").update(`${caller.metadata?.("credential_username")}\0`);
        const transaction = digest.update((0,binary/* encodeDefinition */.g)(sent)).digest("base64");
        if (this.#seen.has(transaction))
            throw new dialects_refusal/* EngineRefusal */.np(repeated);
        return () => {
            if (this.#seen.size >= MOST)
                this.#seen.delete(this.#seen.values().next().value);
            this.#seen.add(transaction);
        };
    }
}

// EXTERNAL MODULE: ./src/engine/deploy/stored-form.ts
var stored_form = __webpack_require__(9996);
// EXTERNAL MODULE: ./src/engine/wire/address.ts
var address = __webpack_require__(9546);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var wire_fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/wire/hash-text.ts
var hash_text = __webpack_require__(8394);
// EXTERNAL MODULE: ./src/engine/wire/messages.ts + 1 modules
var messages = __webpack_require__(5411);
;// CONCATENATED MODULE: ./src/engine/embedded/services.ts






/** Numbers of the Service message. */
const HASH = 10;
const SID = 12;
/** The stored services of a release: by hash alone from 0.11, and one for each sid before. */
class Services {
    #database;
    #dialect;
    constructor(database, dialect) {
        this.#database = database;
        this.#dialect = dialect;
    }
    /**
     * Stores a service, with its hash and sid, as its release does.
     *
     * @returns Whether it was stored by this call; false when it was there.
     */
    async save(service) {
        const { omits, addsAddress, replacesSid, release } = this.#dialect;
        const kept = { ...(0,stored_form/* without */.FF)(service, omits), address: addsAddress ? (0,address/* addressOf */.c)(service.hash) : "" };
        const isNew = this.#database.save(service.hash, (0,messages/* storedBytes */.Zk)((0,binary/* encodeDefinition */.g)(kept, { release }), this.#dialect));
        if (replacesSid) {
            for await (const { hash, sid } of this.#identities()) {
                if (sid === service.sid && hash !== service.hash)
                    this.#database.delete(hash);
            }
        }
        return isNew;
    }
    /** Whether there is a service of a hash. */
    has(hash) {
        return isHash(hash) && this.#database.has(hash);
    }
    /** The service of a hash or, where sids are unique, of a sid. */
    async find(id) {
        const hash = await this.#hashOf(id);
        return hash === undefined ? undefined : this.#database.get(hash);
    }
    /** @returns Whether it was there. */
    async delete(id) {
        const hash = await this.#hashOf(id);
        return hash !== undefined && this.#database.delete(hash);
    }
    all() {
        return this.#database.all();
    }
    async #hashOf(id) {
        if (this.has(id))
            return id;
        if (!this.#dialect.replacesSid)
            return undefined;
        for await (const { hash, sid } of this.#identities())
            if (sid === id)
                return hash;
        return undefined;
    }
    async *#identities() {
        for await (const service of this.#database.all()) {
            const fields = (0,wire_fields/* readFields */.qU)(service);
            yield { hash: (0,wire_fields/* textOf */.b6)(fields, HASH), sid: (0,wire_fields/* textOf */.b6)(fields, SID) };
        }
    }
}
function isHash(text) {
    return (0,hash_text/* hashTextProblem */.j)(text) === undefined;
}

// EXTERNAL MODULE: ./src/core/deadline.ts
var core_deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 10 modules
var digest_tar = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(7988);
;// CONCATENATED MODULE: ./src/engine/embedded/sources/digest-cache.ts
/** Caches the digests of the last archives, where a place tells the version of an archive. */
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
        if (oldest !== undefined && this.#digests.size >= digest_cache_MOST)
            this.#digests.delete(oldest);
        this.#digests.set(version, digest);
        return digest;
    }
}
/** Each holds one state of SHA-256. */
const digest_cache_MOST = 1000;

;// CONCATENATED MODULE: ./src/engine/embedded/sources/single-flight.ts
/**
 * Runs work once for all callers that ask for it while it is in progress. Each may leave by its own signal; the work is
 * aborted when the last one has left. Nothing is kept afterwards: the next caller starts it again.
 */
class SingleFlight {
    #flights = new Map();
    /** Joins the work of a key, or starts it. @throws What the work throws, or the signal's reason. */
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
    /** Accepts no more callers. */
    #end(key, flight) {
        if (this.#flights.get(key) === flight)
            this.#flights.delete(key);
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/sources/source-url.ts
/** The gateway that Engines until 0.16 are built with; only error texts still name it. */
const GATEWAY = "http://ipfs.app.mesg.com:8080/ipfs/";
/**
 * Why an Engine cannot make a URL of a source id, in the words of Go's `net/url`; undefined when it can.
 *
 * @example
 * ```ts
 * sourceUrlProblem("%zz"); // 'parse "http://ipfs.app.mesg.com:8080/ipfs/%zz": invalid URL escape "%zz"'
 * ```
 */
function sourceUrlProblem(source) {
    const [path = "", ...rest] = source.split("#");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses exactly these
    if (/[\u0000-\u001f\u007f]/.test(path))
        return parse(path, "net/url: invalid control character in URL");
    const problem = badEscape(path.split("?")[0]);
    if (problem !== undefined)
        return parse(path, `invalid URL escape ${quoted(problem)}`);
    const inFragment = badEscape(rest.join("#"));
    return inFragment === undefined ? undefined : parse(source, `invalid URL escape ${quoted(inFragment)}`);
}
/** The first `%` that two hex digits do not follow, with the two characters behind it. */
function badEscape(text) {
    return /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(text)?.[0];
}
function parse(source, problem) {
    return `parse ${quoted(GATEWAY + source)}: ${problem}`;
}
/** A text as Go's `strconv.Quote` writes it, for the characters that come here. */
function quoted(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is written otherwise
    return `"${text.replace(/["\\\u0000-\u001f\u007f]/g, (it) => ESCAPES[it] ?? `\\x${it.charCodeAt(0).toString(16).padStart(2, "0")}`)}"`;
}
const ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\u0007": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\v": "\\v",
};

;// CONCATENATED MODULE: ./src/engine/embedded/sources/source-digests.ts






/** The digests of sources by their ids: downloads as an Engine does, and refuses in its words. */
class SourceDigests {
    #options;
    #digests = new DigestCache();
    #downloads = new SingleFlight();
    constructor(options) {
        this.#options = options;
    }
    /**
     * @param caller Whose signal ends the wait; it is created only when there is one.
     * @throws {EngineRefusal} when the source is not reachable, or is no tar.
     */
    async digest(source, caller) {
        const atHand = this.#options.archives.peek?.(source);
        const known = atHand && this.#digests.get(atHand);
        return known ?? (await this.#download(source, caller.signal));
    }
    /** Concurrent Creates of one source share a download; later ones repeat it, since the content of a place may change. */
    async #download(source, signal) {
        const { archives, limits, sourceTimeout = SOURCE_TIMEOUT } = this.#options;
        const problem = sourceUrlProblem(source);
        if (problem !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(problem);
        const download = async (either) => {
            const archive = await archives.find(source, either);
            if (archive === undefined)
                throw new dialects_refusal/* EngineRefusal */.np("service's source code is not reachable");
            return this.#digests.get(archive) ?? this.#digests.add(archive, await (0,digest_tar/* digestTar */.A)(archive.open, limits, either));
        };
        const deadline = { milliseconds: sourceTimeout, what: "the download of the source" };
        try {
            return await this.#downloads.join(source, signal, (shared) => (0,core_deadline/* withDeadline */.N)(deadline, shared, download));
        }
        catch (error) {
            if (error instanceof dialects_refusal/* EngineRefusal */.np || signal.aborted)
                throw error;
            throw sourceRefusal(error, sourceTimeout);
        }
    }
}
/** Milliseconds. */
const SOURCE_TIMEOUT = 60_000;
/** The refusal of a source that cannot be read in time or at all, in the Engine's words where it has some. */
function sourceRefusal(error, timeout) {
    if (error instanceof core_deadline/* DeadlinePassed */.X) {
        return new dialects_refusal/* EngineRefusal */.np(`service's source code did not arrive within ${timeout / 1000} seconds`);
    }
    const text = error instanceof archive_error/* ArchiveError */.d ? (error.engineText ?? error.message) : reasonOf(error);
    return new dialects_refusal/* EngineRefusal */.np(text, { cause: error });
}
function reasonOf(error) {
    return error instanceof Error && error.message !== "" ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/engine/embedded/engine.ts







/**
 * The Service resource of an Engine in this process, without its containers: no Docker image is built, no service runs.
 * Checks, their order and texts are those of its release, as the release's dialect says.
 */
class EmbeddedEngine {
    dialect;
    options;
    services;
    #sources;
    #account;
    /** @throws {MesgError} `usage` for a release without a Service API over gRPC. */
    constructor(options) {
        this.dialect = (0,mod/* dialectOf */.E3)(options.release);
        this.options = options;
        this.services = new Services(options.database, this.dialect);
        this.#sources = new SourceDigests(options);
        this.#account = new AccountCheck(this.dialect);
    }
    get release() {
        return this.dialect.release;
    }
    /**
     * Creates a service, after the checks of the release in their order: account, request, source, hash, rules.
     *
     * @throws {EngineRefusal} with the Engine's text.
     */
    async create(sent, caller) {
        const remember = this.#account.check(sent, caller);
        this.#checkRequest(sent);
        // A large definition takes tens of milliseconds in each of these steps; other calls run in between.
        await (0,event_loop/* yieldIfLate */.D)();
        const source = this.dialect.fetchesSource ? await this.#sources.digest(sent.source, caller) : undefined;
        const hash = this.#hashOf(sent, source);
        await (0,event_loop/* yieldIfLate */.D)();
        // At 0.10 a missing configuration crashes the Engine; later releases fill it in, after hashing.
        const configuration = sent.configuration ?? (this.release === "0.10" ? undefined : definition_service/* EMPTY_CONFIGURATION */.$k);
        const definition = { ...sent, hash, sid: sent.sid || (0,service_hash/* defaultSid */.eh)(hash) };
        const service = configuration === undefined ? definition : { ...definition, configuration };
        const refusal = this.#refusalOf(service);
        await (0,event_loop/* yieldIfLate */.D)();
        // An Engine looks for the hash before it checks. A definition that passes need not be looked for: saving it does.
        const exists = refusal === undefined ? !(await this.services.save(service)) : this.services.has(hash);
        if (exists)
            throw new dialects_refusal/* EngineRefusal */.np(this.dialect.answers.alreadyExists(hash));
        if (refusal !== undefined)
            throw refusal;
        remember();
        return { hash, sid: service.sid };
    }
    /** The hash that Create would give. @throws {EngineRefusal} for a request that is not valid. */
    hash(sent) {
        this.#checkRequest(sent);
        return this.#hashOf(sent, undefined);
    }
    /** Whether there is a service of a hash. @throws {EngineRefusal} when it is none. */
    exists(id) {
        return this.services.has(this.#idOf(id, "ExistsServiceRequest"));
    }
    /** The stored Service message. @throws {EngineRefusal} when the identifier is none, or not there. */
    async get(id) {
        const known = this.#idOf(id, "GetServiceRequest");
        const service = await this.services.find(known);
        if (service === undefined)
            throw new dialects_refusal/* EngineRefusal */.np(this.dialect.answers.notFound(known));
        return this.#readable(service);
    }
    /** Every stored Service message, by the bytes of their hashes. @throws {EngineRefusal} */
    async *list() {
        for await (const service of this.services.all())
            yield this.#readable(service);
    }
    /** Deletes a service. @throws {EngineRefusal} when the identifier is none, or not there. */
    async delete(id) {
        const known = this.#idOf(id, "DeleteServiceRequest");
        if (await this.services.delete(known))
            return;
        const text = this.dialect.answers.deleteMissing(known);
        if (text !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(text);
    }
    #hashOf(sent, source) {
        return (0,service_hash/* serviceHash */.gH)(sent, this.release, source === undefined ? {} : { source });
    }
    /** What a release refuses of a request before it looks at anything else. */
    #checkRequest(sent) {
        const intercepted = (0,check/* interceptorRefusal */.MF)(sent, this.release);
        if (intercepted !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(intercepted);
        if (!this.dialect.workflows)
            return;
        const [first] = (0,check/* checkDefinition */.QU)(sent, this.release);
        if (first?.stage === "request")
            throw first.text === "" ? crash() : new dialects_refusal/* EngineRefusal */.np(first.text);
    }
    #refusalOf(service) {
        const { answers } = this.dialect;
        if (answers.emptyElement !== undefined && (0,empty_elements/* checkEmptyElements */.P)(service, this.release).length > 0) {
            return new dialects_refusal/* EngineRefusal */.np(answers.emptyElement);
        }
        const text = (0,check/* engineRefusal */.LB)(service, this.release);
        if (text === undefined)
            return undefined;
        return text === "" ? crash() : new dialects_refusal/* EngineRefusal */.np(answers.invalid(text));
    }
    #readable(service) {
        const text = this.dialect.answers.unreadable(service);
        if (text !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(text, { code: dialects_refusal/* INTERNAL */.kz });
        return service;
    }
    #idOf(id, request) {
        const refusal = this.dialect.answers.badHash(id, request);
        if (refusal !== undefined)
            throw refusal;
        return this.dialect.hash === "raw" ? (0,base58/* encodeBase58 */.Rd)(id) : Buffer.from(id).toString("utf8");
    }
}
/** What a client sees of an Engine whose process dies. This one lives on. */
function crash() {
    return new dialects_refusal/* EngineRefusal */.np("transport is closing", { code: dialects_refusal/* UNAVAILABLE */.Hh });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(8268);
;// CONCATENATED MODULE: ./src/engine/embedded/server/status.ts


/** Most bytes of a status text on the wire; HTTP/2 peers commonly accept 16 KiB of headers. */
const LONGEST_DETAILS = 8 * 1024;
/** Whether an error belongs to the normal work of a method; any other one is a defect. */
function isExpected(error) {
    return error instanceof dialects_refusal/* EngineRefusal */.np || error instanceof core_error/* MesgError */.N;
}
/**
 * Returns the status that an error becomes: the refusal's own code; UNKNOWN for other expected errors, as Go's gRPC has
 * it; INTERNAL without any text of ours for a defect.
 */
function statusOf(error) {
    if (!isExpected(error))
        return { code: dialects_refusal/* INTERNAL */.kz, details: "internal error" };
    const code = error instanceof dialects_refusal/* EngineRefusal */.np ? error.code : dialects_refusal/* UNKNOWN */.HV;
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

;// CONCATENATED MODULE: ./src/engine/embedded/server/guard.ts


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
        peer: call.getPeer(),
        metadata: (name) => call.metadata.get(name)[0]?.toString(),
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

;// CONCATENATED MODULE: ./src/engine/embedded/server/parsed.ts

/** Reads a request. @throws {EngineRefusal} with INTERNAL, as Go's gRPC answers bytes that are no such message. */
function parsed(read) {
    try {
        return read();
    }
    catch (error) {
        const text = `grpc: error unmarshalling request: ${error.message}`;
        throw new dialects_refusal/* EngineRefusal */.np(text, { code: dialects_refusal/* INTERNAL */.kz, cause: error });
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/health.ts



/** The full name of gRPC's standard health service, which load balancers and probes ask. */
const HEALTH = "grpc.health.v1.Health";
const SERVING = 1;
const NOT_SERVING = 2;
const SERVICE_UNKNOWN = 3;
/** The health of a server: serving until it stops. */
class Health {
    #services;
    #stopping;
    /**
     * @param services The names that may be asked for, besides the empty one for the server as a whole.
     * @param stopping Aborts when the server begins to stop.
     */
    constructor(services, stopping) {
        this.#services = new Set(["", ...services]);
        this.#stopping = stopping;
    }
    methods() {
        return [
            [`/${HEALTH}/Check`, { kind: "unary", answer: async (request) => this.#check(request) }],
            [`/${HEALTH}/Watch`, { kind: "stream", answer: (requests, caller) => this.#watch(requests, caller.signal) }],
        ];
    }
    #check(request) {
        const status = this.#statusOf(request);
        if (status === SERVICE_UNKNOWN)
            throw new dialects_refusal/* EngineRefusal */.np("unknown service", { code: dialects_refusal/* NOT_FOUND */.p2 });
        return (0,wire_fields/* writeNumber */.zv)(1, status);
    }
    async *#watch(requests, gone) {
        for await (const request of requests) {
            yield (0,wire_fields/* writeNumber */.zv)(1, this.#statusOf(request));
            await aborted([this.#stopping, gone]);
            if (!gone.aborted)
                yield (0,wire_fields/* writeNumber */.zv)(1, this.#statusOf(request));
            return;
        }
    }
    #statusOf(request) {
        if (!this.#services.has((0,wire_fields/* textOf */.b6)(parsed(() => (0,wire_fields/* readFields */.qU)(request)), 1)))
            return SERVICE_UNKNOWN;
        return this.#stopping.aborted ? NOT_SERVING : SERVING;
    }
}
/** Waits until one of the signals aborts. */
function aborted(signals) {
    if (signals.some((signal) => signal.aborted))
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            for (const signal of signals)
                signal.removeEventListener("abort", done);
            resolve();
        };
        for (const signal of signals)
            signal.addEventListener("abort", done);
    });
}

// EXTERNAL MODULE: ./src/core/interruptible.ts
var interruptible = __webpack_require__(6496);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/engine/deploy-context.ts + 1 modules
var deploy_context = __webpack_require__(5192);
// EXTERNAL MODULE: ./src/engine/wire/deploy-stream.ts
var deploy_stream = __webpack_require__(8520);
;// CONCATENATED MODULE: ./src/engine/embedded/deploy-service.ts








/**
 * DeployService of 0.9 and 0.10: takes the source as a stream, reads its mesg.yml, and stores the service under the hash of
 * source and environment. A service of the same sid is replaced.
 *
 * @throws {EngineRefusal} with the Engine's text.
 */
async function* deployService(engine, requests, caller) {
    const { release, services } = engine;
    const iterator = requests[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done)
        throw new dialects_refusal/* EngineRefusal */.np("EOF");
    const { url, chunk, env } = parsed(() => (0,deploy_stream/* readDeployRequest */.V$)(first.value));
    yield deploy_service_status("Receiving service context...");
    if (url !== "")
        throw new dialects_refusal/* EngineRefusal */.np("the embedded Engine takes a stream of the source, not a URL");
    const { limits, sourceTimeout = SOURCE_TIMEOUT } = engine.options;
    const read = (signal) => (0,deploy_context/* readDeployContext */.n)(chunksOf(chunk, iterator), { release, limits, signal });
    const deadline = { milliseconds: sourceTimeout, what: "the transfer of the source" };
    const { definition, variables, digest } = await (0,core_deadline/* withDeadline */.N)(deadline, caller.signal, read).catch((error) => {
        throw error instanceof dialects_refusal/* EngineRefusal */.np || caller.signal.aborted ? error : sourceRefusal(error, sourceTimeout);
    });
    if (definition === undefined) {
        yield (0,deploy_stream/* writeDeployReply */.dK)({ validationError: "Service is not valid" });
        return;
    }
    checkVariables(env, variables);
    yield deploy_service_status("Building Docker image...");
    yield deploy_service_status("Image built with success", true);
    const hash = (0,service_hash/* serviceHash */.gH)(definition_service/* EMPTY_DEFINITION */.ok, "0.9", { source: digest, env });
    const sid = definition.sid || (0,service_hash/* defaultSid */.eh)(hash);
    await services.save({ ...definition, hash, sid });
    yield (0,deploy_stream/* writeDeployReply */.dK)({ service: { sid, hash } });
}
function checkVariables(env, known) {
    const unknown = Object.keys(env)
        .filter((name) => !known.has(name))
        .sort();
    if (unknown.length === 0)
        return;
    const names = unknown.join(", ");
    throw new dialects_refusal/* EngineRefusal */.np(`environment variable(s) "${names}" not defined in mesg.yml (under configuration.env key)`);
}
function deploy_service_status(text, isDone = false) {
    const reply = { status: text, isDone };
    return (0,deploy_stream/* writeDeployReply */.dK)(reply);
}
async function* chunksOf(first, rest) {
    if (first.length > 0)
        yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
        const message = next.value;
        yield parsed(() => (0,deploy_stream/* readDeployRequest */.V$)(message)).chunk;
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/methods.ts








/** Returns the methods of an embedded Engine by their paths (`/api.Service/Create`), as its dialect names them. */
function methodsOf(engine) {
    const { dialect } = engine;
    const answers = {
        create: unary(async (request, caller) => {
            const { definition } = parsed(() => (0,create_request/* decodeCreateRequest */.w)(request, engine.release));
            return (0,messages/* writeHash */.A$)(await engine.create(definition, caller), dialect);
        }),
        deploy: {
            kind: "stream",
            answer: (requests, caller) => deployService(engine, requests, caller),
        },
        get: unary(async (request) => (0,messages/* writeService */.bc)(await engine.get(parsed(() => (0,messages/* readId */.wh)(request))), dialect)),
        list: unary(async () => {
            const services = [];
            for await (const service of engine.list())
                services.push(service);
            return (0,messages/* writeServices */.wH)(services, dialect);
        }),
        delete: unary(async (request) => {
            await engine.delete(parsed(() => (0,messages/* readId */.wh)(request)));
            return new Uint8Array();
        }),
        exists: unary(async (request) => (0,wire_fields/* writeNumber */.zv)(1, Number(engine.exists(parsed(() => (0,messages/* readId */.wh)(request)))))),
        hash: unary(async (request) => {
            const { definition } = parsed(() => (0,create_request/* decodeCreateRequest */.w)(request, engine.release));
            return (0,messages/* writeHash */.A$)({ hash: engine.hash(definition), sid: "" }, dialect);
        }),
        info: unary(async () => (0,info/* writeInfo */.ec)(dialect)),
    };
    const named = Object.entries(dialect.methods);
    return new Map(named.flatMap(([name, path]) => (path === undefined ? [] : [[path, answers[name]]])));
}
/** The path of server reflection, and its method: it tells the names of services, and nothing else. */
function reflectionOf(services, stopping) {
    const method = {
        kind: "stream",
        async *answer(requests) {
            for await (const request of (0,interruptible/* interruptible */.I)(requests, stopping)) {
                if (!parsed(() => (0,info/* isListServices */.j7)(request))) {
                    throw new dialects_refusal/* EngineRefusal */.np("only list_services is supported", { code: dialects_refusal/* UNIMPLEMENTED */.eN });
                }
                yield (0,info/* writeServiceNames */.tU)(request, services);
            }
        },
    };
    return [`/${info/* REFLECTION */.Ke}/ServerReflectionInfo`, method];
}
function unary(answer) {
    return { kind: "unary", answer };
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/receive-limits.ts
const RECEIVE_LIMITS = {
    timeout: 60_000,
    totalBytes: 256 * 1024 * 1024,
    ownBytes: 64 * 1024,
};
/**
 * Ends calls whose requests do not arrive. grpc-js waits for an unfinished message as long as its connection lasts, and
 * holds what has arrived of it: a client could open a thousand calls and leave four megabytes in each.
 */
function receiveLimits(grpc, limits = RECEIVE_LIMITS) {
    const server = { held: 0 };
    return (method, call) => {
        const request = new ArrivingRequest(call, server, limits);
        if (!method.requestStream)
            request.expectWithin(limits.timeout);
        return new grpc.ServerInterceptingCall(call, {
            start: (next) => next({
                onReceiveMessage(message, pass) {
                    request.messageArrived();
                    pass(message);
                },
                onReceiveHalfClose(pass) {
                    request.end();
                    pass();
                },
                onCancel: () => request.end(),
            }),
        });
    };
}
/** The unfinished message of one call. */
class ArrivingRequest {
    #call;
    #server;
    #limits;
    #stream;
    #count = (chunk) => this.#add(chunk.length);
    #held = 0;
    #timer;
    constructor(call, server, limits) {
        this.#call = call;
        this.#server = server;
        this.#limits = limits;
        // grpc-js has no public hook for bytes of unfinished messages. If a later release moves this one, its test fails.
        this.#stream = call.stream;
        this.#stream?.on("data", this.#count);
    }
    expectWithin(milliseconds) {
        const text = `the request did not arrive within ${milliseconds / 1000} seconds`;
        this.#timer = setTimeout(() => this.#refuse(DEADLINE_EXCEEDED, text), milliseconds).unref();
    }
    messageArrived() {
        this.#server.held -= this.#held;
        this.#held = 0;
    }
    end() {
        clearTimeout(this.#timer);
        this.#stream?.off("data", this.#count);
        this.messageArrived();
    }
    #add(bytes) {
        this.#held += bytes + OVERHEAD;
        this.#server.held += bytes + OVERHEAD;
        const { totalBytes, ownBytes } = this.#limits;
        if (this.#server.held > totalBytes && this.#held > ownBytes) {
            this.#refuse(RESOURCE_EXHAUSTED, "the server holds too many unfinished requests");
        }
    }
    #refuse(code, details) {
        this.end();
        this.#call.sendStatus({ code, details });
        // Without this, what has arrived stays in memory until the client ends its side.
        this.#stream?.close();
    }
}
/** Bytes that a chunk takes besides its own. */
const OVERHEAD = 256;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;

;// CONCATENATED MODULE: ./src/engine/embedded/server/request-log.ts

/** Wraps a method so that each of its calls is recorded. */
function recorded(path, method, onCall) {
    const begin = (peer) => {
        const start = performance.now();
        return (code) => onCall({ path, code, milliseconds: Math.round(performance.now() - start), peer });
    };
    if (method.kind === "unary") {
        return {
            kind: "unary",
            async answer(request, caller) {
                const end = begin(caller.peer);
                try {
                    const answer = await method.answer(request, caller);
                    end(0);
                    return answer;
                }
                catch (error) {
                    end(statusOf(error).code);
                    throw error;
                }
            },
        };
    }
    return {
        kind: "stream",
        async *answer(requests, caller) {
            const end = begin(caller.peer);
            let code = CANCELED;
            try {
                yield* method.answer(requests, caller);
                code = 0;
            }
            catch (error) {
                code = statusOf(error).code;
                throw error;
            }
            finally {
                end(code);
            }
        },
    };
}
/** The status of a stream whose client left. */
const CANCELED = 1;

;// CONCATENATED MODULE: ./src/engine/embedded/server/unknown-methods.ts


/**
 * Answers unknown methods in the words of Go's gRPC, and so of every Engine. grpc-js has no public hook for it: if a later
 * release of grpc-js moves this one, its own words return and the test of these words fails.
 */
function answerUnknownMethods(server, { services, answers, onCall }) {
    const internals = server;
    const retrieve = internals._retrieveHandler.bind(server);
    internals._retrieveHandler = (path) => retrieve(path) ?? {
        path,
        type: "unary",
        serialize: (bytes) => bytes,
        deserialize: (bytes) => bytes,
        func: (call, answer) => {
            onCall({ path, code: dialects_refusal/* UNIMPLEMENTED */.eN, milliseconds: 0, peer: call.getPeer() });
            answer({ code: dialects_refusal/* UNIMPLEMENTED */.eN, details: sendable(unknownMethod(path, services, answers)) });
        },
    };
}
function unknownMethod(path, services, answers) {
    const end = path.lastIndexOf("/");
    const service = path.slice(path.startsWith("/") ? 1 : 0, Math.max(end, 0));
    if (!services.includes(service))
        return `unknown service ${service}`;
    return answers.unknownMethod(service, path.slice(end + 1));
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/server.ts










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
async function serveEngine(engine, { listen, certificates, onDefect = () => undefined, onCall = () => undefined }) {
    const grpc = await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 3033));
    const server = new grpc.Server({ ...CONNECTION, interceptors: [receiveLimits(grpc)] });
    const stopping = new AbortController();
    // Every open stream listens to it.
    (0,external_node_events_.setMaxListeners)(0, stopping.signal);
    const services = [...engine.dialect.services, HEALTH, info/* REFLECTION */.Ke].sort();
    const methods = [
        ...methodsOf(engine),
        ...new Health(services, stopping.signal).methods(),
        reflectionOf(services, stopping.signal),
    ];
    for (const [path, plain] of methods) {
        const method = recorded(path, plain, onCall);
        if (method.kind === "unary")
            server.register(path, guardUnary(method, onDefect), asBuffer, asIs, "unary");
        else
            server.register(path, guardStream(method, onDefect), asBuffer, asIs, "bidi");
    }
    answerUnknownMethods(server, { services, answers: engine.dialect.answers, onCall });
    const port = await new Promise((resolve, reject) => {
        server.bindAsync(listen, serverCredentials(grpc.ServerCredentials, certificates), (error, bound) => {
            if (error === null)
                resolve(bound);
            else
                reject(cannotListen(listen, error));
        });
    });
    const address = `${listen.slice(0, listen.lastIndexOf(":"))}:${port}`;
    return {
        address,
        close: (grace = GRACE) => {
            stopping.abort(new dialects_refusal/* EngineRefusal */.np("the server is shutting down", { code: dialects_refusal/* UNAVAILABLE */.Hh }));
            return server_close(server, address, grace);
        },
    };
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

// EXTERNAL MODULE: ./src/engine/embedded/sources/archives.ts
var sources_archives = __webpack_require__(2093);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/engine/embedded/storage/database-error.ts

/** Runs an operation on the files of a database, and turns errors of the system into a MesgError. */
async function attempt(folder, operation) {
    try {
        return await operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** As {@linkcode attempt}, for synchronous operations. */
function attemptSync(folder, operation) {
    try {
        return operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** Whether an error means that a file does not exist. */
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
    ENOSPC: "free some disk space",
    ENOTDIR: "a file is in the way; move it, or name another folder with --data",
    EEXIST: "a file is in the way; move it, or name another folder with --data",
    EMFILE: "too many files are open; raise the limit (ulimit -n)",
};

;// CONCATENATED MODULE: ./src/engine/embedded/storage/make-folder.ts


/**
 * Creates a folder and its missing parents. Node's own `recursive` loops where the system reports ENOENT although the parent
 * exists, as below `/proc`.
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
        // Another process may have created it.
        if (!isFolder(folder))
            throw error;
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/engine/embedded/storage/sealed.ts

/**
 * Adds a checksum to a message for the disk, as one more field, which protobuf readers ignore. A power cut can leave a file
 * empty, truncated or full of zeros; its checksum does not match then.
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

;// CONCATENATED MODULE: ./src/engine/embedded/storage/database.ts








/**
 * Stores services, one file each: the Service message and its checksum, named by the hash in hex, in one of 256 folders by
 * the first byte of the hash. A file is written under a temporary name, then linked to its own: it appears whole or not at
 * all, and of several processes that save the same hash exactly one succeeds. So any number of processes can share a
 * folder; nothing is locked, and a killed process leaves nothing to repair.
 *
 * Files are not flushed one by one, which would take most of the time of a Create (the real Engine does not flush either):
 * the system writes them within seconds. A power cut may undo or damage what was saved in these seconds. The checksum
 * detects that: a damaged file counts as missing, and is replaced by the next save.
 *
 * Names are hex because some file systems ignore case, which base58 does not. Calls that take microseconds are synchronous:
 * the thread pool would take ten times as long.
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
    /** Removes a service. @returns Whether it was there; of several calls at once exactly one returns true. */
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
    /** Every service, in the order of the bytes of their hashes. One that is saved or removed meanwhile may be included. */
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
     * Replaces a damaged file. The process that links the agreed claim name first may replace it, and its rename gives up the
     * claim: so exactly one process does. A process that is killed in between leaves a whole service of that hash under the
     * claim name, so another process finishes the replacement later.
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
/** Removes files that killed processes left behind. */
function sweep(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(TEMPORARY))
            continue;
        const file = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
        if (file !== undefined && Date.now() - file.mtimeMs > ABANDONED_AFTER)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
/** Whether a file is so old that its writer cannot still be working. */
function isOld(path) {
    const file = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return file !== undefined && Date.now() - file.mtimeMs > CLAIM_ENDS_AFTER;
}
/** Prefix of unfinished files, which are beside the finished ones. */
const TEMPORARY = ".unfinished-";
/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;
/** Milliseconds; between a claim and its end there is one read. */
const CLAIM_ENDS_AFTER = 10_000;
/** Files that are read before other calls may run. */
const AT_ONCE = 64;
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** Writes a new file, and removes it when it cannot be finished. */
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
/** Links a file to another name, unless that exists. */
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
/** Renames a file over another. @returns Whether it was still there; of several calls at once one returns true. */
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

;// CONCATENATED MODULE: ./src/engine/embedded/storage/state.ts




/**
 * Opens the state of the embedded Engines in a folder: the archives, which all releases share, and the services of one
 * release, in a folder of their own, since releases hash and store differently. Any number of processes may open it.
 *
 * @throws {MesgError} `environment` when the folder cannot be made or written to.
 */
async function openState(folder, release) {
    const sourcesFolder = (0,external_node_path_.join)(folder, "sources");
    const database = ServiceDatabase.open((0,external_node_path_.join)(folder, `engine-${release}`, "services"));
    // Keeps the state out of git; written once.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => undefined);
    return {
        database,
        sourcesFolder,
        archives: (0,sources_archives/* folderArchives */.Wv)(sourcesFolder),
    };
}

;// CONCATENATED MODULE: ./src/engine/embedded/local-engine.ts







/**
 * Starts an embedded Engine over a folder. Any number may run over the same one, in any number of processes.
 *
 * @throws {MesgError} `usage` for a release without a Service API over gRPC or invalid certificates, `environment` when
 * the folder cannot be used or the address cannot be listened on.
 * @example
 * ```ts
 * const engine = await startLocalEngine({ folder: ".mesg", release: "0.11" });
 * ```
 */
async function startLocalEngine(options) {
    const { folder, release, listen = "127.0.0.1:0", certificates, onDefect, onCall } = options;
    // What is wrong with the call is said before anything is made on the disk.
    (0,mod/* dialectOf */.E3)(release);
    if (certificates !== undefined)
        (0,engine_certificates/* checkCertificates */.rQ)(certificates);
    const { database, archives, sourcesFolder } = await openState(folder, release);
    const places = options.archives === undefined ? archives : (0,sources_archives/* firstOf */.Ku)([archives, options.archives]);
    const { sourceTimeout, limits } = options;
    const engine = new EmbeddedEngine({ release, database, archives: places, sourceTimeout, limits });
    const server = await serveEngine(engine, { listen, certificates, onDefect, onCall });
    // Whatever was accepted ends within the time that its source may take.
    const grace = (sourceTimeout ?? SOURCE_TIMEOUT) + local_engine_LEEWAY;
    return { release, sourcesFolder, address: server.address, close: (most = grace) => server.close(most) };
}
/** Milliseconds for what follows when a source has arrived. */
const local_engine_LEEWAY = 3_000;


/***/ }),

/***/ 2093:
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


/** Returns the path of a source's archive in a folder of archives; undefined when the id is not a plain name. */
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
/** Searches several places in order. */
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


/***/ })

};
