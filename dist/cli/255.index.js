export const id = 255;
export const ids = [255];
export const modules = {

/***/ 2023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gatewayArchives)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/**
 * An IPFS gateway: a source is `GET <url>/ipfs/<source>`, and anything but 200 is "not reachable".
 *
 * @param url `http://127.0.0.1:8080`
 * @throws {MesgError} `usage` when it is no HTTP URL.
 */
function gatewayArchives(url) {
    const base = parseGateway(url);
    let getting;
    return {
        async find(source, signal) {
            const target = targetOf(base, source);
            if (target === undefined)
                return undefined;
            getting ??= openGet();
            const get = await getting;
            const first = await get(target, signal);
            if (first === undefined)
                return undefined;
            let unread = first;
            return {
                async *open() {
                    const body = unread ?? (await get(target, signal));
                    unread = undefined;
                    if (body === undefined)
                        throw new Error("service's source code is not reachable");
                    try {
                        yield* body.iterator({ destroyOnReturn: false });
                    }
                    catch (error) {
                        // A connection that ends early is what Go's client calls an unexpected end.
                        if (signal.aborted || error.code !== "ECONNRESET")
                            throw error;
                        throw new Error("unexpected EOF", { cause: error });
                    }
                    finally {
                        finish(body);
                    }
                },
            };
        },
    };
}
/**
 * Ends a body that may not have been read to its end: a tar's reader stops at its end mark. So much padding is read that
 * the connection can serve the next request; a longer rest is not waited for.
 */
function finish(body) {
    if (body.readableEnded || body.destroyed)
        return;
    let rest = 0;
    const timer = setTimeout(() => body.destroy(), 1_000).unref();
    body.on("close", () => clearTimeout(timer));
    body.on("error", () => undefined);
    body.on("data", (chunk) => {
        rest += chunk.length;
        if (rest > LONGEST_PADDING)
            body.destroy();
    });
}
/** Bytes. Tars are padded to 10 KiB. */
const LONGEST_PADDING = 64 * 1024;
function parseGateway(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed?.protocol === "http:" || parsed?.protocol === "https:") {
        return `${parsed.origin}${parsed.pathname.replace(/\/+$/, "")}/ipfs/`;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected the URL of a gateway, found ${JSON.stringify(url)}`, {
        hint: "write it as http://127.0.0.1:8080",
    });
}
/** A source is any text that a client sends: it may not lead to another place of the gateway's host. */
function targetOf(base, source) {
    const target = base + source;
    if (source === "" || !URL.canParse(target))
        return undefined;
    const parsed = new URL(target);
    return parsed.href.startsWith(base) ? parsed : undefined;
}
/** `fetch` would do, at four times the price of a small answer. */
async function openGet() {
    const [http, https] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23))]);
    const clients = { "http:": http, "https:": https };
    const agents = { "http:": new http.Agent(KEEP), "https:": new https.Agent(KEEP) };
    const request = (url, signal) => new Promise((resolve, reject) => {
        const { get } = clients[url.protocol];
        const agent = agents[url.protocol];
        get(url, { agent, signal }, resolve).on("error", reject);
    });
    return async (url, signal) => {
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            const response = await request(url, signal);
            if (response.statusCode === 200)
                return response;
            response.destroy();
            const next = response.headers.location;
            if (![301, 302, 303, 307, 308].includes(response.statusCode) || next === undefined)
                return undefined;
            if (!URL.canParse(next, url.href))
                return undefined;
            url = new URL(next, url);
            if (!(url.protocol in clients))
                return undefined;
        }
        throw new Error(`stopped after ${MOST_REDIRECTS} redirects`);
    };
}
const KEEP = { keepAlive: true, maxSockets: 64 };
/** As many as Go's client follows. */
const MOST_REDIRECTS = 10;


/***/ }),

/***/ 4971:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3136);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6845);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2023);
/**
 * Runs the embedded Engine until it is interrupted.
 *
 * @module
 */




const OPTIONS = {
    listen: { type: "string", value: "HOST:PORT", summary: "where to listen; port 0 for any (127.0.0.1:50052)" },
    data: { type: "string", value: "DIR", summary: "where services and sources are kept (.mesg)" },
    gateway: { type: "string", value: "URL", summary: "an IPFS gateway to fetch sources from (none)" },
    "source-timeout": { type: "string", value: "SECONDS", summary: "how long a source may take to arrive (60)" },
    "tls-cert": { type: "string", value: "FILE", summary: "PEM file of the server's certificate: serve over TLS" },
    "tls-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
    "tls-client-ca": {
        type: "string",
        value: "FILE",
        summary: "PEM file of a CA: only clients with a certificate of it are served",
    },
    "engine-version": { type: "string", value: "R", summary: `the release to stand for (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW})` },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: "serve",
    synopsis: "[--listen HOST:PORT] [--data DIR] [--gateway URL] [--tls-cert FILE --tls-key FILE]",
    summary: "run the embedded Engine until interrupted",
    description: `
Prints one line with its address when it is ready. Services are kept in DIR, which any number of processes may share.
A source is looked for in DIR/sources/<source id>.tar, where deploy --local puts it, and then at the gateway.

Anyone who reaches the address may use it: it is plain gRPC without credentials, as a real Engine's is. With --tls-cert
it speaks TLS, as a proxy in front of an Engine does; --tls-client-ca tells whom it serves.`,
    positionals: [0, 0],
    options: OPTIONS,
    async run(call) {
        const { listen = "127.0.0.1:50052", data = ".mesg", gateway } = call.options;
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRelease */ .BC)(call.options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW);
        checkAddress(listen);
        const certificates = await readCertificates(call);
        const server = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .startLocalEngine */ .E)({
            ...{
                folder: data,
                release,
                listen,
                certificates,
                sourceTimeout: seconds(call.options["source-timeout"] ?? "60"),
            },
            ...(gateway === undefined ? {} : { archives: (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .gatewayArchives */ .U)(gateway) }),
            onDefect: (error) => void call.warn(`defect: ${error.stack}`),
        });
        const scheme = certificates === undefined ? "" : "https://";
        await call.stdout.write(`embedded Engine ${release} listening on ${scheme}${server.address}\n`);
        await interrupted(call.signal);
        await server.close();
        return 0;
    },
});
function checkAddress(listen) {
    const port = /^(?:\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(listen)?.[1];
    if (port !== undefined && Number(port) <= 65_535)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected --listen as HOST:PORT, found ${JSON.stringify(listen)}`, {
        hint: "write it as 127.0.0.1:50052; a port is at most 65535, and 0 takes any that is free",
    });
}
async function readCertificates({ options, signal }) {
    const { "tls-cert": certificate, "tls-key": key, "tls-client-ca": ca } = options;
    if (certificate === undefined && key === undefined && ca === undefined)
        return undefined;
    if (certificate === undefined || key === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", "expected --tls-cert FILE and --tls-key FILE, found only a part of them");
    }
    const read = async (path, what) => Buffer.from(await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(path, what, signal)).toString("utf8");
    return {
        certificate: await read(certificate, "a certificate (--tls-cert)"),
        key: await read(key, "a private key (--tls-key)"),
        ...(ca === undefined ? {} : { ca: await read(ca, "the certificate of a CA (--tls-client-ca)") }),
    };
}
function seconds(text) {
    const value = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400)
        return value * 1000;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected --source-timeout as seconds, found ${JSON.stringify(text)}`, {
        hint: "write it as 60",
    });
}
function interrupted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener("abort", () => resolve(), { once: true });
    });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/**
 * Why an archive was not taken. A MESG Engine refuses some archives itself; what it answers then is kept beside our own
 * words, so that whoever stands in for an Engine can repeat it.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** What an Engine says to the same bytes; undefined when the refusal is ours alone (a limit, a form not read here). */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Names travel as one character per byte, so that comparing them compares bytes; for people they are read as UTF-8. */
function shown(name) {
    return JSON.stringify(Buffer.from(name, "latin1").toString("utf8")).slice(1, -1);
}


/***/ }),

/***/ 3343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
/** Takes a stream of chunks apart into pieces of the sizes that a format asks for. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** The next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** At least one and at most `length` bytes, as they come and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /** What is left of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Puts bytes back in front of the stream. */
    unread(bytes) {
        this.#rest = this.#rest.length === 0 ? bytes : concat([bytes, this.#rest]);
    }
    /** Tells the source that nothing more is wanted. */
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
    return filled.length === 1 ? filled[0] : Buffer.concat(filled);
}


/***/ }),

/***/ 4396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ TreeHasher)
});

// UNUSED EXPORTS: DirectoryDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/source/digest/gathered-hash.ts

const CAPACITY = 65_536;
/** Pieces from this size on go to the hash as they are: a copy would cost more than the call that it saves. */
const LARGE = 16_384;
/**
 * A running SHA-256 that takes many small pieces. They are gathered first, since each call of the runtime's own hash costs
 * as much as hashing a kilobyte.
 */
class GatheredHash {
    #hash = (0,external_node_crypto_.createHash)("sha256");
    #gathered = Buffer.allocUnsafe(CAPACITY);
    #length = 0;
    bytes(bytes) {
        if (this.#length + bytes.length > CAPACITY || bytes.length >= LARGE)
            this.#flush();
        if (bytes.length >= LARGE) {
            this.#hash.update(bytes);
        }
        else {
            this.#gathered.set(bytes, this.#length);
            this.#length += bytes.length;
        }
    }
    text(text, encoding) {
        // A UTF-16 unit is at most three bytes of UTF-8.
        if (this.#length + 3 * text.length > CAPACITY)
            this.#flush();
        if (3 * text.length > CAPACITY)
            this.#hash.update(text, encoding);
        else
            this.#length += this.#gathered.write(text, this.#length, encoding);
    }
    uint32(value) {
        if (this.#length + 4 > CAPACITY)
            this.#flush();
        this.#length = this.#gathered.writeUInt32LE(value, this.#length);
    }
    /** A hash of all so far, on its own from now on. */
    copy() {
        this.#flush();
        return this.#hash.copy();
    }
    #flush() {
        if (this.#length > 0)
            this.#hash.update(this.#gathered.subarray(0, this.#length));
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/directory-digest.ts

/** Go's `os.FileMode` bit of a folder. */
const FOLDER = 0x80000000;
/** Go's `os.FileMode` bit of a symlink; the permission part of a link is always all of them. */
const SYMLINK = 0x08000000;
/** Only the owner's permissions count: group bits differ with where a tree is unpacked. */
const OWNER = 0o700;
/**
 * The running SHA-256 over a source tree with which Engines 0.9 to 0.15 begin every service hash. It can be finished more
 * than once, with other bytes each time.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
class DirectoryDigest {
    #hash;
    constructor(hash) {
        this.#hash = hash;
    }
    /** The 32 bytes of SHA-256 over the tree and then `extra`. */
    finish(extra) {
        const hash = this.#hash.copy();
        if (extra !== undefined)
            hash.update(extra);
        return new Uint8Array(hash.digest());
    }
}
/**
 * Makes a {@linkcode DirectoryDigest} from entries that are given depth-first, siblings by the bytes of their names, as
 * the Engine's `dirhash` walks a folder; the root is `.`.
 */
class TreeHasher {
    #hash = new GatheredHash();
    #encoding;
    /** @param encoding How paths and targets become bytes; in `latin1` they hold one character per byte. */
    constructor(encoding) {
        this.#encoding = encoding;
    }
    folder(path, mode) {
        this.#begin(path, (FOLDER | (mode & OWNER)) >>> 0);
    }
    symlink(path, target) {
        this.#begin(path, SYMLINK | OWNER);
        this.#hash.text(target, this.#encoding);
    }
    /** Begins a file; its content follows through {@linkcode content}. */
    file(path, mode) {
        this.#begin(path, mode & OWNER);
    }
    content(bytes) {
        this.#hash.bytes(bytes);
    }
    digest() {
        return new DirectoryDigest(this.#hash.copy());
    }
    #begin(path, mode) {
        this.#hash.text(path, this.#encoding);
        this.#hash.uint32(mode);
    }
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7586);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);

const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
/** Folders and files named in an error. */
const LARGEST = 5;
/** The share of a folder from which on its own parts are more telling. */
const NEARLY_ALL = 0.9;
/** The share that a part needs to say more than the folder that it is in. */
const TELLING = 0.1;
/**
 * Refuses a tree that is over its limits, and says where most of it is.
 *
 * @throws {MesgError} `refused`.
 */
function enforceLimits(entries, { maxBytes, maxEntries }) {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (entries.length > maxEntries) {
        const rows = largest(entries, () => 1).map(([folder, count]) => `${folder}: ${count}`);
        throw over(`expected at most ${maxEntries} entries, found ${entries.length}; most are in`, rows);
    }
    if (bytes > maxBytes) {
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${folder}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(size)}`);
        throw over(`expected at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(maxBytes)}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes)}; most are in`, rows);
    }
}
function over(what, rows) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
        hint: "name what the service does not need in .mesgignore",
    });
}
function sizeOf(entry) {
    return entry.kind === "file" ? entry.size : 0;
}
/**
 * What holds most of the weight: the parts of the tree's root or, where one folder holds nearly all, the parts of that.
 */
function largest(entries, weight) {
    let inside = entries;
    let above = [];
    for (let parent = "";;) {
        const parts = new Map();
        for (const entry of inside) {
            const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
            if (path === parent)
                continue;
            const end = path.indexOf("/", parent.length);
            const part = end === -1 ? path : path.slice(0, end + 1);
            parts.set(part, (parts.get(part) ?? 0) + weight(entry));
        }
        const rows = [...parts].sort(([, left], [, right]) => right - left);
        const total = rows.reduce((sum, [, part]) => sum + part, 0);
        const [name = "", most = 0] = rows[0] ?? [];
        if (most < total * TELLING && above.length > 0)
            return above;
        if (!name.endsWith("/") || most < total * NEARLY_ALL)
            return rows.slice(0, LARGEST);
        const within = inside.filter(({ path }) => path.startsWith(name));
        if (within.length === 0)
            return rows.slice(0, LARGEST);
        above = rows.slice(0, LARGEST);
        parent = name;
        inside = within;
    }
}


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parsePax),
/* harmony export */   n: () => (/* binding */ paxRecord)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7486);

/** Keys whose values may not hold a NUL, as against all others, whose keys may not. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001), one character per byte.
 *
 * @throws {ArchiveError} when a record is not well formed.
 */
function parsePax(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const records = new Map();
    for (let start = 0; start < text.length;) {
        const space = text.indexOf(" ", start);
        const digits = space === -1 || space - start > 10 ? "" : text.slice(start, space);
        const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
        const record = text.slice(space + 1, start + length);
        const equals = record.indexOf("=");
        if (length < 5 || start + length > text.length || !record.endsWith("\n") || equals < 1) {
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record that is not well formed");
        }
        const key = record.slice(0, equals);
        const value = record.slice(equals + 1, -1);
        if ((TEXTS.has(key) ? value : key).includes("\0"))
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record with a NUL");
        records.set(key, value);
        start += length;
    }
    return records;
}
/**
 * Writes one pax record; its length counts its own digits.
 *
 * @param value One character per byte.
 */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return `${length}${rest}`;
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   LK: () => (/* binding */ invalidTar),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   _6: () => (/* binding */ truncatedTar)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7988);

/** Bytes of a tar's block. */
const BLOCK = 512;
/** What an Engine's tar reader says to anything that is no tar. */
function invalidTar(found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a tar archive, found ${found}`, {
        engineText: "archive/tar: invalid tar header",
        hint: "give the archive that was uploaded, as it came",
    });
}
/** What it says to an archive that ends too early. */
function truncatedTar(where) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a whole tar archive, found its end in ${where}`, { engineText: "unexpected EOF" });
}
/**
 * Reads a header block as Go's `archive/tar` does, which is what Engines read an archive with: V7, ustar, GNU and star
 * forms, octal and base-256 numbers.
 *
 * @throws {ArchiveError} when the checksum or a number is not right.
 */
function parseHeader(block) {
    checkSum(block);
    const prefix = prefixOf(block);
    const name = text(block, 0, 100);
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    const hasDevice = magic.startsWith("ustar\0") || magic === "ustar  \0";
    for (const [start, length] of [
        [108, 8],
        [116, 8],
        [136, 12],
        ...(hasDevice
            ? [
                [329, 8],
                [337, 8],
            ]
            : []),
    ]) {
        parseNumber(block.subarray(start, start + length));
    }
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkname: text(block, 157, 100),
        mode: Number(BigInt.asUintN(12, parseNumber(block.subarray(100, 108)))),
        size: Number(parseNumber(block.subarray(124, 136))),
        type: block[156] === 0 ? "\0" : String.fromCharCode(block[156]),
    };
}
function checkSum(block) {
    let unsigned = 0;
    let signed = 0;
    for (let index = 0; index < BLOCK; index++) {
        const byte = index >= 148 && index < 156 ? 32 : block[index];
        unsigned += byte;
        signed += byte < 128 ? byte : byte - 256;
    }
    const stored = Number(parseOctal(block.subarray(148, 156)));
    if (stored !== unsigned && stored !== signed)
        throw invalidTar("a header whose checksum is wrong");
}
function prefixOf(block) {
    const magic = Buffer.from(block.buffer, block.byteOffset + 257, 8).toString("latin1");
    if (magic.slice(0, 6) !== "ustar\0")
        return "";
    const isStar = Buffer.from(block.buffer, block.byteOffset + 508, 4).toString("latin1") === "tar\0";
    return text(block, 345, isStar ? 131 : 155);
}
function text(block, start, length) {
    const field = Buffer.from(block.buffer, block.byteOffset + start, length);
    const end = field.indexOf(0);
    return field.toString("latin1", 0, end === -1 ? length : end);
}
function parseNumber(field) {
    if (field.length === 0 || (field[0] & 0x80) === 0)
        return parseOctal(field);
    let value = BigInt(field[0] & 0x7f);
    for (const byte of field.subarray(1))
        value = (value << 8n) | BigInt(byte);
    const signed = BigInt.asIntN(field.length * 8 - 1, value);
    if (signed !== BigInt.asIntN(64, signed))
        throw invalidTar("a number of more than 64 bits");
    return signed;
}
function parseOctal(field) {
    const padded = Buffer.from(field.buffer, field.byteOffset, field.length).toString("latin1");
    const digits = padded.replace(/^[ \0]+|[ \0]+$/g, "").replace(/\0.*$/s, "");
    if (digits === "")
        return 0n;
    if (!/^[0-7]+$/.test(digits))
        throw invalidTar("a header whose numbers are not octal");
    return BigInt(`0o${digits}`);
}


/***/ })

};
