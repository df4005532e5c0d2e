export const id = 2459;
export const ids = [2459];
export const modules = {

/***/ 63343:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
const LINE_FEED = 10;
/** Reads a stream of chunks in pieces of any size. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Returns the next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** Returns from one to `length` bytes, as they arrive and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /**
     * Returns the bytes up to the next line feed, which is consumed but not returned; at the end of the stream, the rest.
     */
    async line() {
        const pieces = [];
        for (;;) {
            while (this.#rest.length === 0 && !this.#ended)
                await this.#next();
            const end = this.#rest.indexOf(LINE_FEED);
            pieces.push(this.#take(end === -1 ? this.#rest.length : end));
            if (end !== -1)
                this.#take(1);
            if (end !== -1 || this.#ended)
                return concat(pieces);
        }
    }
    /** Returns the next `count` lines, one character per byte and without their ends; fewer only at the end of the stream. */
    async lines(count) {
        const lines = [];
        for (let begun = "";;) {
            const bytes = Buffer.from(this.#rest.buffer, this.#rest.byteOffset, this.#rest.length);
            let at = 0;
            while (lines.length < count) {
                const end = bytes.indexOf(LINE_FEED, at);
                if (end === -1)
                    break;
                lines.push(begun + bytes.toString("latin1", at, end));
                begun = "";
                at = end + 1;
            }
            if (lines.length < count)
                begun += bytes.toString("latin1", at);
            this.#rest = lines.length < count ? EMPTY : this.#rest.subarray(at);
            if (lines.length === count || this.#ended)
                return lines;
            await this.#next();
        }
    }
    /** Yields the rest of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Returns the next `length` bytes without taking them; fewer only at the end of the stream. */
    async peek(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#rest.subarray(0, length);
    }
    /** Closes the source. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    #take(length) {
        const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
        this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
        return taken;
    }
    async #fill(length) {
        const pieces = [this.#rest];
        let total = this.#rest.length;
        this.#rest = EMPTY;
        while (total < length && !this.#ended) {
            await this.#next();
            pieces.push(this.#rest);
            total += this.#rest.length;
            this.#rest = EMPTY;
        }
        this.#rest = concat(pieces);
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            this.#ended = true;
        else
            this.#rest = value;
    }
}
function concat(pieces) {
    const filled = pieces.filter((piece) => piece.length > 0);
    return filled.length < 2 ? (filled[0] ?? EMPTY) : Buffer.concat(filled);
}


/***/ }),

/***/ 67976:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ BLOB_ROOM),
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   o6: () => (/* binding */ blobHash)
/* harmony export */ });
/* unused harmony export isBlob */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73505);



/** Bytes that a buffer needs besides a file: for the header of a blob, and for one byte after the end of the file. */
const BLOB_ROOM = 32;
/** Starts the hash of a blob's object id, with the algorithm that the length of the id implies. */
function blobHash(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(oid)).update(`blob ${size}\0`);
}
function algorithmOf(oid) {
    return oid.length === 64 ? "sha256" : "sha1";
}
/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Larger than the file by at least {@linkcode BLOB_ROOM}; the result is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
function readProved(path, oid, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_FLAGS */ .t);
        const start = scratch.write(`blob ${size}\0`, "latin1");
        // Reads one byte more than expected: a read of a regular file is short only at its end.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, scratch, start, size + 1, null) !== size)
            return undefined;
        const blob = scratch.subarray(0, start + size);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithmOf(oid), blob, "hex") === oid ? blob.subarray(start) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/**
 * Returns whether bytes are the blob with an object id.
 *
 * @param oid SHA-1 or SHA-256, as hex.
 * @example
 * ```ts
 * isBlob(new TextEncoder().encode("test content\n"), "d670460b4b4aece5915caf5c68d12f560a9fe3e4"); // true
 * ```
 */
function isBlob(bytes, oid) {
    return blobHash(oid, bytes.length).update(bytes).digest("hex") === oid;
}


/***/ }),

/***/ 12459:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ GitMissing),
  Repository: () => (/* binding */ Repository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/disk/alternates.ts
var alternates = __webpack_require__(54448);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/disk/pipes.ts
var pipes = __webpack_require__(2378);
// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(63343);
// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/source/git/process.ts



/** The oldest supported git. */
const MINIMUM_GIT = "2.25";
/** The variables that git inherits. All others, such as tokens and inputs, are withheld. */
const INHERITED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH)$/i;
/** Further variables that git needs to reach a server. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)$/i;
/** Variables that locate the user's settings, needed only for the user's global ignore rules. */
const USER = /^(?:HOME|USERPROFILE|XDG_CONFIG_HOME)$/i;
/**
 * Prevents git from running any program that a configuration names: user and system configuration are not read, and
 * these keys override the repository's. Other keys that run programs (filters, merge drivers, textconv, pagers) belong
 * to commands that are not used here.
 */
const SETTINGS = [
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    `core.hooksPath=${external_node_os_.devNull}`,
    `core.attributesFile=${external_node_os_.devNull}`,
    "core.quotePath=false",
    "core.askPass=",
    "core.sshCommand=false",
    "core.gitProxy=",
    "core.alternateRefsCommand=",
    "credential.helper=",
    "gc.auto=0",
    "advice.graftFileDeprecated=false",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
const ISOLATED = {
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: external_node_os_.devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_GRAFT_FILE: external_node_os_.devNull,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_LITERAL_PATHSPECS: "1",
};
/** Maximum number of bytes that git may print: the names of a million files. */
const MAX_OUTPUT = 128 * 1024 * 1024;
let started = 0;
/** Counts the git processes started so far, so that tests and benchmarks can bound them. */
function gitProcessCount() {
    return started;
}
/**
 * Runs git to its end. No hook, filter, helper or alias of any configuration runs, and git receives no tokens or
 * inputs.
 *
 * @throws {MesgError} `environment` when git is installed but cannot be started.
 */
async function runGit(args, options = {}) {
    options.signal?.throwIfAborted();
    const child = spawnGit(args, options);
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, () => child.kill("SIGKILL")));
    child.stdin.on("error", () => undefined); // git may exit before it has read everything
    child.stdin.end(options.input);
    const code = await ended(child, options.signal);
    return { code, stdout: stdout(), stderr: stderr().toString("utf8").trim() };
}
/**
 * Collects the output of a stream up to a limit: with few objects, a hostile repository can list any number of files.
 */
function collect(stream, stop) {
    const chunks = [];
    let size = 0;
    stream.on("data", (chunk) => {
        size += chunk.length;
        if (size <= MAX_OUTPUT)
            chunks.push(chunk);
        else
            stop();
    });
    return () => {
        if (size <= MAX_OUTPUT)
            return Buffer.concat(chunks);
        throw new error/* MesgError */.N8("refused", `git printed more than ${(0,sizes/* formatBytes */.z3)(MAX_OUTPUT)}: the commit has too many files`, {
            hint: "name a commit with fewer files",
        });
    };
}
/**
 * Starts git; see {@linkcode runGit}. A process that could not be started emits an error later.
 *
 * @throws {MesgError} `environment` when the machine has no room for its pipes.
 */
function spawnGit(args, options = {}) {
    started++;
    const child = tryToSpawn([...SETTINGS, ...args], {
        env: { ...environment(options), ...options.env },
        cwd: process.platform === "win32" ? undefined : "/",
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    // The types of Node do not say that pipes can be missing. Its error event comes later, too.
    if (isPiped(child))
        return child;
    child.on("error", () => undefined);
    throw cannotRun({ code: "EMFILE" });
}
function tryToSpawn(args, options) {
    try {
        return (0,external_node_child_process_.spawn)("git", args, options);
    }
    catch (error) {
        throw cannotRun(error);
    }
}
function isPiped(child) {
    return [child.stdin, child.stdout, child.stderr].every((stream) => stream !== undefined && stream !== null);
}
/** What a machine lacks when it cannot start a process, and what to do. */
const LACKS = {
    EMFILE: ["too many open files", "raise the limit of open files (ulimit -n)"],
    ENFILE: ["too many open files", "raise the limit of open files, or end other programs"],
    EAGAIN: ["too many processes", "raise the limit of processes (ulimit -u), or end other programs"],
    ENOMEM: ["not enough memory", "end other programs"],
};
/** Returns the error for a git process that could not be started. */
function cannotRun(cause) {
    const [problem, hint] = LACKS[cause.code ?? ""] ?? [cause.message, "check the installation of git"];
    return new error/* MesgError */.N8("environment", `cannot run git: ${problem}`, { cause, hint });
}
function environment({ network = false, userSettings = false }) {
    const kept = Object.entries(process.env).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)) || (userSettings && USER.test(name)));
    const { GIT_CONFIG_GLOBAL, ...isolated } = ISOLATED;
    const home = userSettings ? {} : { HOME: external_node_os_.devNull, XDG_CONFIG_HOME: external_node_os_.devNull, GIT_CONFIG_GLOBAL };
    return { ...Object.fromEntries(kept), ...isolated, ...home, GIT_ALLOW_PROTOCOL: network ? "http:https" : "none" };
}
/** Waits until a process has ended and its output is read; kills it when the signal aborts. */
function ended(child, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => {
            child.kill("SIGKILL");
            reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
        child.once("error", (error) => {
            signal?.removeEventListener("abort", abort);
            if (error.code === "ENOENT")
                resolve(undefined);
            else
                reject(cannotRun(error));
        });
        child.once("close", (code) => {
            signal?.removeEventListener("abort", abort);
            resolve(code ?? 128);
        });
    });
}

;// CONCATENATED MODULE: ./src/source/git/objects.ts




/** Milliseconds after which an idle git process is ended. */
const IDLE = 250;
/** Milliseconds after which a git process without any request is ended. */
const PATIENCE = 10_000;
const CHUNK = 256 * 1024;
/** Maximum size in bytes of a blob kept in memory, and the number of those. */
const REMEMBERED = 2048;
const MAX_REMEMBERED = 8192;
/** Sizes to request before they are needed: the number of requests, and of sizes in each. */
const SIZES_AHEAD = { requests: 4, sizes: 256 };
/** The buffer for small files of the working tree. */
const SCRATCH = Buffer.alloc(65_536 + proved_file/* BLOB_ROOM */.Ep);
/** The error for an object that a repository lacks. git has answered completely then. */
class MissingObject extends error/* MesgError */.N8 {
    constructor(where, oid) {
        super("environment", `the repository ${where} lacks the object ${oid}`, {
            hint: "the clone is partial or damaged: clone it without --filter, or run git fsck",
        });
    }
}
/**
 * Reads objects of a repository through at most three git processes: one for sizes, one for whole blobs, one for
 * streamed blobs. Missing objects are reported, never fetched.
 */
class GitObjects {
    #where;
    #checks;
    #wholes;
    #streams;
    /** Objects are immutable, so sizes can be cached. */
    #sizes = new Map();
    /** Answers under way: two commits have mostly the same objects. */
    #sizing = new Map();
    /** Objects whose sizes may be needed, the last ones first. */
    #expected = [];
    /** Small blobs: the description of a service is mostly the same in two commits. */
    #blobs = new Map();
    #streaming = Promise.resolve();
    /** @param where The repository, for messages. */
    constructor(where, start) {
        this.#where = where;
        this.#checks = new Channel(() => start(["cat-file", "--batch-check"]));
        this.#wholes = new Channel(() => start(["cat-file", "--batch"]));
        this.#streams = new Channel(() => start(["cat-file", "--batch"]));
    }
    /**
     * Starts the process for sizes or for whole blobs before the first request. Starting it early takes less time, while this
     * process has little memory, and git opens its packs in the meantime.
     */
    expect(what) {
        (what === "sizes" ? this.#checks : this.#wholes).expect();
    }
    /** Sets the files of a checkout, in the order in which their sizes will be needed. */
    expectSizes(oids) {
        this.#expected = [...oids].reverse();
    }
    /**
     * Returns the sizes of objects in bytes, in the given order; undefined for a missing one.
     *
     * @param withNext Whether to request those of the next files of the checkout, too, if one is unknown.
     */
    async sizes(oids, withNext = false) {
        const unknown = new Set();
        const answers = new Set();
        for (const oid of oids) {
            if (this.#sizes.has(oid))
                continue;
            const answer = this.#sizing.get(oid);
            if (answer === undefined)
                unknown.add(oid);
            else
                answers.add(answer);
        }
        if (unknown.size > 0) {
            answers.add(this.#askSizes([...unknown]));
            if (withNext)
                this.#askNextSizes();
        }
        if (answers.size > 0)
            await Promise.all(answers);
        return oids.map((oid) => this.#sizes.get(oid));
    }
    /** Returns the size of an object in bytes if it is known. */
    knownSize(oid) {
        return this.#sizes.get(oid);
    }
    /** Returns the size of a small file on disk if it has the bytes of a blob, whose size is known then. */
    sizeOnDisk(oid, size, path) {
        return size > REMEMBERED ? undefined : this.readNearby(oid, size, path)?.length;
    }
    /** Requests the sizes of the next files of the checkout, in parts, so that the first ones are known soon. */
    #askNextSizes() {
        for (let part = 0; part < SIZES_AHEAD.requests; part++) {
            const next = this.#expected.splice(-SIZES_AHEAD.sizes);
            const unknown = new Set(next.filter((oid) => !this.#sizes.has(oid) && !this.#sizing.has(oid)));
            // An error is thrown where a size is needed.
            if (unknown.size > 0)
                this.#askSizes([...unknown]).catch(() => undefined);
        }
    }
    async #askSizes(oids) {
        const answer = this.#checks.ask(oids, async (reader) => {
            const lines = await reader.lines(oids.length);
            for (const [index, oid] of oids.entries()) {
                const size = this.#sizeIn(lines[index] ?? "", oid);
                if (size !== undefined)
                    this.#sizes.set(oid, size);
            }
        });
        for (const oid of oids)
            this.#sizing.set(oid, answer);
        try {
            await answer;
        }
        finally {
            for (const oid of oids)
                this.#sizing.delete(oid);
        }
    }
    /**
     * Reads a whole blob, which must not be modified. Concurrent calls are allowed. @throws {MesgError} `environment`
     * when it is missing.
     */
    async read(oid) {
        return this.#blobs.get(oid) ?? (await this.#ask(oid));
    }
    async #ask(oid) {
        return await this.#wholes.ask([oid], async (reader) => {
            const size = this.#sizeIn(await lineOf(reader), oid);
            if (size === undefined)
                throw this.missing(oid);
            const bytes = await reader.read(size + 1);
            if (bytes.length !== size + 1)
                throw this.#endedEarly(oid);
            return this.#remember(oid, bytes.subarray(0, size));
        });
    }
    /**
     * Returns a small blob from memory or, if its bytes are those of the blob, from a file on disk.
     *
     * @param path The file; undefined for none.
     * @returns The bytes, valid until the next call; undefined when neither has them.
     */
    readNearby(oid, size, path) {
        const known = this.#blobs.get(oid);
        if (known !== undefined)
            return known.length === size ? known : undefined;
        const proved = path === undefined || size > SCRATCH.length - proved_file/* BLOB_ROOM */.Ep ? undefined : (0,proved_file/* readProved */.LY)(path, oid, size, SCRATCH);
        return proved && this.#remember(oid, proved);
    }
    /** Caches the size of a blob, and the bytes of a small one. @returns The bytes. */
    #remember(oid, bytes) {
        this.#sizes.set(oid, bytes.length);
        if (bytes.length > REMEMBERED || this.#blobs.size >= MAX_REMEMBERED)
            return bytes;
        // Copied, since the bytes may be a view that keeps a larger buffer alive.
        const blob = Uint8Array.from(bytes);
        this.#blobs.set(oid, blob);
        return blob;
    }
    /** Streams a blob of any size. Other streams wait for its end. */
    async *stream(oid) {
        const before = this.#streaming;
        let release = () => undefined;
        this.#streaming = new Promise((resolve) => {
            release = resolve;
        });
        await before;
        try {
            yield* this.#streamOne(oid);
        }
        finally {
            release();
        }
    }
    async *#streamOne(oid) {
        const reader = this.#streams.open(oid);
        let left = 1;
        try {
            const size = this.#sizeIn(await lineOf(reader), oid);
            left = 0;
            if (size === undefined)
                throw this.missing(oid);
            for (left = size + 1; left > 1;) {
                const bytes = await reader.some(Math.min(left - 1, CHUNK));
                if (bytes.length === 0)
                    throw this.#endedEarly(oid);
                left -= bytes.length;
                yield bytes;
            }
            left -= (await reader.read(1)).length;
        }
        finally {
            // An unfinished blob would precede the next answer.
            if (left > 0)
                this.#streams.end();
            else
                this.#streams.close();
        }
    }
    /** Returns the error for a missing object. */
    missing(oid) {
        return new MissingObject(this.#where, oid);
    }
    #sizeIn(line, oid) {
        const [, type, size] = line.split(" ");
        if (type === "missing")
            return undefined;
        if (size === undefined)
            throw this.#endedEarly(oid);
        return Number(size);
    }
    #endedEarly(oid) {
        return new error/* MesgError */.N8("environment", `git cannot read ${oid} in ${this.#where}: its output ended early`, {
            hint: `run git fsck in ${this.#where}`,
        });
    }
}
/** A git process that answers requests in order. It starts with the first request, or when one is expected; it ends when idle. */
class Channel {
    #start;
    #child;
    #reader;
    #answering = Promise.resolve();
    #open = 0;
    /** Requests to write together at the end of this turn, since each write wakes git. */
    #questions = "";
    #idle;
    constructor(start) {
        this.#start = start;
    }
    /** Starts the process, which ends if there is no request for a while. */
    expect() {
        if (this.#child !== undefined)
            return;
        try {
            hold(this.#begin(), false);
        }
        catch {
            return; // the first request reports it
        }
        this.#endAfter(PATIENCE);
    }
    /** Sends requests immediately, and reads their answers after those of earlier requests. */
    async ask(questions, take) {
        const reader = this.#write(questions.map((question) => `${question}\n`).join(""));
        const answer = this.#answering.then(() => take(reader));
        this.#answering = answer.catch((error) => {
            // The rest of a broken answer would be read as the next one.
            if (this.#reader === reader && !(error instanceof MissingObject))
                this.#kill();
        });
        try {
            return await answer;
        }
        finally {
            this.close();
        }
    }
    /** Sends one request, whose answer the caller reads before calling {@linkcode close}. */
    open(question) {
        return this.#write(`${question}\n`);
    }
    /** Marks an answer as read. */
    close() {
        if (--this.#open > 0 || this.#child === undefined)
            return;
        hold(this.#child, false);
        this.#endAfter(IDLE);
    }
    /** Ends the process in the middle of an answer that {@linkcode open} requested. */
    end() {
        this.#open--;
        this.#kill();
    }
    #kill() {
        this.#child?.kill();
        this.#stop();
    }
    #write(lines) {
        clearTimeout(this.#idle);
        const child = this.#child ?? this.#begin();
        if (this.#open++ === 0)
            hold(child, true);
        if (this.#questions === "")
            setImmediate(() => this.#flush());
        this.#questions += lines;
        return this.#reader;
    }
    #begin() {
        const child = this.#start();
        child.on("error", (error) => child.stdout.destroy(cannotRun(error)));
        child.stdout.on("error", () => undefined); // thrown by the reader
        child.stdin.on("error", () => undefined);
        child.stderr.resume();
        this.#child = child;
        this.#reader = new byte_reader/* ByteReader */.k(child.stdout);
        return child;
    }
    #endAfter(milliseconds) {
        this.#idle = setTimeout(() => this.#stop(), milliseconds);
        this.#idle.unref?.();
    }
    #flush() {
        if (this.#questions !== "")
            this.#child?.stdin.write(this.#questions);
        this.#questions = "";
    }
    #stop() {
        this.#flush();
        this.#child?.stdin.end();
        this.#child?.unref();
        this.#child = undefined;
        this.#reader = undefined;
    }
}
/** Sets whether a child process keeps this process alive. */
function hold(child, held) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        const handle = part;
        if (held)
            handle.ref?.();
        else
            handle.unref?.();
    }
}
async function lineOf(reader) {
    return Buffer.from(await reader.line()).toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/git/settings/named-files.ts







/** Maximum number of files of settings; git includes ten levels of them. */
const MAX_FILES = 100;
/** Bytes of a settings file up to which it is searched for words, which avoids a git process. */
const MAX_SEARCHED = 1024 * 1024;
const WORDS = /include|excludesfile/i;
const KEYS = "^(include\\.path|includeif\\..*\\.path|core\\.excludesfile)$";
/**
 * Checks that no file which the settings of a repository name is a pipe or a device: included settings, and the user's
 * ignore rules. Git would wait for it without end.
 *
 * @param files The files of settings in the git folders.
 * @param top The root of the working tree, where git starts.
 * @throws {MesgError} `refused`.
 */
async function assertNoPipesInSettings(files, top) {
    const known = new Set(files);
    for (const file of known) {
        if (!mayNameFiles(file))
            continue;
        // Git reads its own syntax here, and follows no include.
        const args = ["config", "--file", file, "--no-includes", "--type=path", "-z", "--get-regexp", KEYS];
        const { stdout } = await runGit(args, { userSettings: true });
        for (const row of stdout.toString("utf8").split("\0").slice(0, -1)) {
            const [key = "", value = ""] = row.split(/\n(.*)/s);
            const isIncluded = key.startsWith("include");
            const path = (0,external_node_path_.resolve)(isIncluded ? (0,external_node_path_.dirname)(file) : top, value);
            if (value !== "" && path !== external_node_os_.devNull)
                (0,pipes/* assertNoPipe */.eq)(path);
            if (isIncluded)
                known.add(path);
        }
        if (known.size > MAX_FILES) {
            throw new error/* MesgError */.N8("refused", `${file} includes more than ${MAX_FILES} files of settings`, {
                hint: "include fewer files",
            });
        }
    }
}
/** Returns whether a file of settings may name other files: the keys cannot be spelled without these words. */
function mayNameFiles(file) {
    const found = (0,disk_entry/* followedStat */.$w)(file);
    if (!found?.isFile())
        return false;
    if (found.size > MAX_SEARCHED)
        return true;
    try {
        return WORDS.test((0,external_node_fs_.readFileSync)(file, "latin1"));
    }
    catch {
        // Git reports it.
        return false;
    }
}

;// CONCATENATED MODULE: ./src/source/git/repository.ts











/** The error for a machine without git. */
class GitMissing extends error/* MesgError */.N8 {
    constructor() {
        super("environment", "git is not installed", { hint: "install git" });
    }
}
/**
 * A git repository, with or without a working tree.
 *
 * Objects are read through a temporary git directory that borrows the repository's objects, so that the repository's
 * configuration has no effect: no filter, no promisor to fetch from, no replacement.
 */
class Repository {
    /** The root of the working tree. */
    top;
    /** The git directory of this working tree. */
    gitDir;
    /** The git directory that all working trees of the repository share. */
    commonDir;
    /** The folder of the objects. */
    objectsFolder;
    objects;
    #head;
    #isChecked = false;
    #settings;
    /** @throws {MesgError} `refused` when a file that git opens is a pipe. */
    constructor(top, gitDir) {
        const common = commonFolder(gitDir);
        (0,pipes/* assertNoPipesInGit */.K5)([gitDir, common]);
        this.top = top;
        this.gitDir = gitDir;
        this.commonDir = common;
        this.objectsFolder = (0,external_node_path_.join)(common, "objects");
        this.objects = new GitObjects(top, (args) => spawnGit(this.#objectArgs(args), this.#objectOptions()));
    }
    /** Returns whether the repository is a partial clone: it may lack objects that it needs. */
    isPartial() {
        this.#check(); // also bounds the number of folders
        const folders = new Set([this.objectsFolder]);
        for (const folder of folders)
            for (const other of (0,alternates/* alternatesOf */.x)(folder))
                folders.add(other);
        return [...folders].some(hasPromisedPack);
    }
    /** Runs git on the repository itself, with its index, references and settings. */
    async run(args, options = {}) {
        this.#check();
        await this.#checkSettings();
        return await runGit([`--git-dir=${this.gitDir}`, `--work-tree=${this.top}`, "-C", this.top, ...args], options);
    }
    /** Runs git on the repository and returns what it printed. @throws {MesgError} `environment` when it fails. */
    async output(args, options = {}) {
        return await succeed(await this.run(args, options), args, this.top);
    }
    /**
     * Runs git on the repository's objects without its configuration. @throws {MesgError} `environment` when it fails.
     */
    async objectOutput(args, options = {}) {
        const answer = await runGit(this.#objectArgs(args), { ...options, ...this.#objectOptions() });
        return await succeed(answer, args, this.top);
    }
    /**
     * Returns the commit that is checked out when this is first called; undefined before the first commit.
     *
     * @throws {GitMissing} when git is not installed.
     */
    async head(signal) {
        this.#head ??= this.#readHead(signal);
        try {
            return await this.#head;
        }
        catch (error) {
            // It may be only the signal of this caller.
            this.#head = undefined;
            throw error;
        }
    }
    async #readHead(signal) {
        // A commit's header has its parents in a shallow clone, too.
        const listed = await this.output(["cat-file", "--batch"], { input: "HEAD^{commit}\n", signal });
        const text = listed.toString("latin1");
        const [, id] = /^([0-9a-f]+) commit \d+\n/.exec(text) ?? [];
        if (id === undefined)
            return await this.#assertNoCommit(signal);
        // As for git, only the lines after the tree: an author may add more of them below.
        const [, lines = ""] = /^.*\ntree [0-9a-f]+\n((?:parent [0-9a-f]+\n)*)/.exec(text) ?? [];
        return { id, parents: [...lines.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent) };
    }
    /**
     * Checks that there is no commit yet. @throws {MesgError} `environment` when git lacks the one of `HEAD`, or when its
     * branch exists but names no commit.
     */
    async #assertNoCommit(signal) {
        const answer = await this.run(["rev-parse", "--verify", "--quiet", "HEAD"], { signal });
        if (answer.code === 0)
            throw this.objects.missing(answer.stdout.toString("latin1").trim());
        const link = await this.run(["symbolic-ref", "HEAD"], { signal });
        if (link.code !== 0)
            throw this.#damaged("HEAD");
        const branch = link.stdout.toString("utf8").trim();
        this.assertNoFile(branch);
        // Git lists a packed reference, too, and warns of a damaged one.
        const listed = await this.run(["for-each-ref", "--count=1", branch], { signal });
        if (listed.code !== 0 || listed.stderr !== "" || listed.stdout.length > 0)
            throw this.#damaged(branch);
    }
    /**
     * Checks that a reference without a commit has no file: only then does it not exist yet.
     *
     * @param name `refs/heads/main`.
     * @throws {MesgError} `environment`.
     */
    assertNoFile(name) {
        for (const folder of [this.gitDir, this.commonDir]) {
            // Git leaves folders of deleted branches behind.
            if (isOtherThanFolder((0,external_node_path_.join)(folder, name)))
                throw this.#damaged(name);
        }
    }
    #damaged(name) {
        return new error/* MesgError */.N8("environment", `the repository ${this.top} is damaged: ${name} names no commit`, {
            hint: `run git fsck in ${this.top}`,
        });
    }
    /** Returns the path of a folder in the working tree: empty for its root, else with a trailing `/`. */
    async prefixOf(folder) {
        const path = (0,external_node_path_.relative)(this.top, await (0,promises_.realpath)(folder)).replaceAll(external_node_path_.sep, "/");
        return path === "" ? "" : `${path}/`;
    }
    /** Checks objects and references before the first git process: each folder finds its repository, but few start git. */
    #check() {
        if (this.#isChecked)
            return;
        (0,pipes/* assertNoPipesInObjects */.M)(this.objectsFolder);
        (0,pipes/* assertNoPipesInRefs */.M1)([this.gitDir, this.commonDir]);
        this.#isChecked = true;
    }
    /** Checks the files that the settings name. Only git processes that read the settings of the repository open them. */
    #checkSettings() {
        const files = [(0,external_node_path_.join)(this.commonDir, "config"), (0,external_node_path_.join)(this.gitDir, "config.worktree")];
        this.#settings ??= assertNoPipesInSettings(files, this.top);
        return this.#settings;
    }
    #objectArgs(args) {
        this.#check();
        return [`--git-dir=${borrowingFolder(this.gitDir)}`, ...args];
    }
    #objectOptions() {
        return { env: { GIT_OBJECT_DIRECTORY: this.objectsFolder } };
    }
}
/** Returns whether something other than a folder is at a path: also a symlink that leads nowhere. */
function isOtherThanFolder(path) {
    try {
        return !(0,external_node_fs_.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** Returns whether a folder of objects has a pack of a partial clone, whose server promised to have the other objects. */
function hasPromisedPack(objects) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(objects, "pack")).some((name) => name.endsWith(".promisor"));
    }
    catch {
        return false;
    }
}
/** Returns the git directory that the working trees of a repository share. */
function commonFolder(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, "commondir");
    const found = (0,disk_entry/* followedStat */.$w)(file);
    return found?.isFile() && found.size <= 65_536 ? (0,external_node_path_.resolve)(gitDir, (0,external_node_fs_.readFileSync)(file, "utf8").trim()) : gitDir;
}
const borrowing = new Map();
/**
 * Returns a git directory without settings, which lives as long as the process. Where no temporary files can be written (in
 * Deno without the permission, or on a full disk), it is the repository's own.
 */
function borrowingFolder(gitDir) {
    const format = objectFormat(gitDir);
    const known = borrowing.get(format);
    if (known !== undefined)
        return known;
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-git-"));
        fillGitFolder(folder, format);
    }
    catch {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        return gitDir;
    }
    const made = folder;
    borrowing.set(format, made);
    process.once("exit", () => (0,external_node_fs_.rmSync)(made, { recursive: true, force: true }));
    return made;
}
/** Writes the files without which git does not take a folder for a git directory. */
function fillGitFolder(folder, format) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    const [version, extension] = format === "sha1" ? [0, ""] : [1, `[extensions]\n\tobjectFormat = ${format}\n`];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${extension}`);
}
/** Returns the object format of a repository, from its own configuration file. */
function objectFormat(gitDir) {
    const file = (0,external_node_path_.join)(commonFolder(gitDir), "config");
    const found = (0,disk_entry/* followedStat */.$w)(file);
    if (!found?.isFile() || found.size > 16 * 1024 * 1024)
        return "sha1";
    return /^[ \t]*objectformat[ \t]*=[ \t]*"?sha256"?[ \t]*$/im.test((0,external_node_fs_.readFileSync)(file, "utf8")) ? "sha256" : "sha1";
}
async function succeed(answer, args, top) {
    const { code, stdout, stderr } = answer;
    if (code === 0)
        return stdout;
    if (code === undefined)
        throw new GitMissing();
    throw new error/* MesgError */.N8("environment", `git ${args[0]} failed in ${top}: ${stderr || `exit code ${code}`}`, {
        hint: await hintFor(stderr, top),
    });
}
async function hintFor(stderr, top) {
    if (await isTooOld())
        return `update git: version ${MINIMUM_GIT} or newer is required`;
    // SHA-256 objects, for example, require git 2.29.
    if (/unknown repository extension|repo version/i.test(stderr))
        return "update git: this repository requires a newer version";
    return `run git fsck in ${top}`;
}
let version;
async function isTooOld() {
    version ??= runGit(["version"]);
    const { stdout } = await version;
    const [, major = "", minor = ""] = /(\d{1,6})\.(\d{1,6})/.exec(stdout.toString("latin1")) ?? [];
    const [leastMajor = "", leastMinor = ""] = MINIMUM_GIT.split(".");
    return Number(major) * 1000 + Number(minor) < Number(leastMajor) * 1000 + Number(leastMinor);
}


/***/ })

};
