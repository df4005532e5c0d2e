export const id = 671;
export const ids = [671];
export const modules = {

/***/ 73394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ yieldIfLate)
/* harmony export */ });
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_0__);

/** Milliseconds of work in one turn of the event loop after which other work must run. */
const SLICE = 10;
/** When the current turn began to work; undefined when nothing has worked in it yet. */
let began;
const waiting = [];
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for 10 ms. Long loops over input
 * call this once per step, since an `await` of something that is already there does not leave the turn. All loops of the
 * process share the turn: however many run at once, only one of them continues per turn.
 *
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate() {
    if (began === undefined) {
        began = performance.now();
        if (waiting.length === 0)
            (0,node_timers__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(nextTurn);
    }
    if (performance.now() - began < SLICE)
        return undefined;
    return new Promise((resolve) => waiting.push(resolve));
}
/** Runs after the loop has looked for input. An immediate that is set here runs only after it has looked again. */
function nextTurn() {
    began = undefined;
    const resume = waiting.shift();
    if (resume === undefined)
        return;
    began = performance.now();
    (0,node_timers__WEBPACK_IMPORTED_MODULE_0__.setImmediate)(nextTurn);
    resume();
}


/***/ }),

/***/ 21003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);





/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer, { isDurable = true } = {}) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(() => undefined);
    if (existing?.isDirectory()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("environment", `cannot write ${path}: it is a folder`, {
            hint: "use the path of a file in it",
        });
    }
    const inPlace = existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
    const handle = await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            if (isDurable)
                await writing(path, () => handle.sync());
            await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(written, { force: true });
    }
}
/**
 * Writes a small file that must not exist yet, at once: of thousands of files each costs a fraction of
 * {@linkcode writeWhole}. Only for a folder that this process made, whose readers come later.
 *
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 */
function writeNew(path, bytes) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, bytes, { flag: "wx" });
    }
    catch (error) {
        throw writeFailure(path, error);
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function writing(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        throw writeFailure(path, error);
    }
}
function writeFailure(path, cause) {
    const { code, message, syscall } = cause;
    // The message ends with the temporary file's name, which the caller does not know.
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
        cause,
        hint: code === "ENOSPC" ? "free some disk space" : "check that the folder exists and is writable",
    });
}


/***/ }),

/***/ 76496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ interruptible)
/* harmony export */ });
/**
 * Yields the items of an iterable, and throws the signal's reason as soon as the signal aborts, even while waiting.
 *
 * @example
 * ```ts
 * for await (const chunk of interruptible(response.body, AbortSignal.timeout(10_000))) hash.update(chunk);
 * ```
 */
async function* interruptible(chunks, signal) {
    if (signal === undefined)
        return yield* chunks;
    const iterator = chunks[Symbol.asyncIterator]();
    let stop = () => undefined;
    const abort = () => stop(signal.reason);
    signal.addEventListener("abort", abort);
    try {
        for (;;) {
            signal.throwIfAborted();
            const { value, done } = await new Promise((resolve, reject) => {
                stop = reject;
                iterator.next().then(resolve, reject);
            });
            if (done)
                return;
            yield value;
        }
    }
    finally {
        signal.removeEventListener("abort", abort);
        // A source that hangs would also hang in return(), so its end is not awaited.
        iterator.return?.()?.catch(() => undefined);
    }
}


/***/ }),

/***/ 49614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   cG: () => (/* binding */ wildmatch),
/* harmony export */   fo: () => (/* binding */ Glob)
/* harmony export */ });
/**
 * A glob of a gitattributes or gitignore file, or of folders, as gitignore(5) has it: `*` and `?` stop at a slash, `**` as
 * a whole part does not, `[a-z]` is one character, a backslash takes the next one as it is. Matching takes time in
 * proportion to pattern times path, whatever they are.
 *
 * @example
 * ```ts
 * new Glob("assets/**\/*.png").matches("assets/a/b.png"); // true
 * ```
 */
class Glob {
    #parts;
    /** What every path that matches ends with; it rules out nearly all others. */
    #end;
    constructor(pattern) {
        this.#parts = partsOf(pattern);
        this.#end = endOf(this.#parts.at(-1));
    }
    /** Whether a path matches, given as a text or as its parts. */
    matches(path, work = { left: 0 }) {
        work.left--;
        const names = typeof path === "string" ? path.split("/") : path;
        if (!names.at(-1).endsWith(this.#end))
            return false;
        return matchesAll(this.#parts, names, (part, name) => {
            if (typeof part === "string")
                return part === name;
            return matchesAll(part, name, (one, character) => {
                work.left--;
                return typeof one === "string" ? one === character : one(character);
            });
        });
    }
}
/**
 * Whether a path matches a pattern, with `?` and `[a-z]` as one byte, as git has them.
 *
 * @example
 * ```ts
 * wildmatch("assets/**\/*.png", "assets/a/b.png"); // true
 * ```
 */
function wildmatch(pattern, path) {
    return new Glob(bytesOf(pattern)).matches(bytesOf(path));
}
/** Returns a text whose characters are the bytes of another's UTF-8 form. */
function bytesOf(text) {
    return Buffer.from(text).toString("latin1");
}
/** Stands for any number of parts, or of characters. */
const ANY = Symbol("any");
/**
 * Matches from the left. What follows an {@linkcode ANY} is tried at the first place where it fits and, when the rest
 * fails, one place later; nothing before the last one needs another try.
 */
function matchesAll(wanted, found, matches) {
    let [at, index, lastAny, retryAt] = [0, 0, -1, 0];
    while (index < found.length) {
        const next = wanted[at];
        if (next === ANY) {
            lastAny = at++;
            retryAt = index;
        }
        else if (at < wanted.length && matches(next, found[index])) {
            at++;
            index++;
        }
        else if (lastAny !== -1) {
            at = lastAny + 1;
            index = ++retryAt;
        }
        else
            return false;
    }
    while (wanted[at] === ANY)
        at++;
    return at === wanted.length;
}
function partsOf(pattern) {
    // An escaped slash is a slash.
    const text = pattern.replace(/\\(.)/gs, (pair, escaped) => (escaped === "/" ? "/" : pair));
    const parts = [];
    for (let at = 0; at <= text.length;) {
        const { part, end } = partAt(text, at);
        parts.push(part);
        at = end + 1;
    }
    // At the end, `**` stands for at least one part.
    return parts.at(-1) === ANY ? [...parts, [ANY]] : parts;
}
/** The text at the end of a part. */
function endOf(part) {
    if (typeof part === "string" || part === ANY)
        return part === ANY ? "" : part;
    return part.slice(part.findLastIndex((one) => typeof one !== "string") + 1).join("");
}
/** Reads the part of a pattern that begins at a place, up to its slash. */
function partAt(text, start) {
    const ones = [];
    let at = start;
    while (at < text.length && text[at] !== "/") {
        const { one, end } = oneAt(text, at);
        if (one !== ANY || ones.at(-1) !== ANY)
            ones.push(one);
        at = end;
    }
    if (ones.length === 1 && ones[0] === ANY && at - start > 1)
        return { part: ANY, end: at };
    const isLiteral = ones.every((one) => typeof one === "string");
    return { part: isLiteral ? ones.join("") : ones, end: at };
}
function oneAt(text, at) {
    const character = text[at];
    if (character === "*")
        return { one: ANY, end: at + 1 };
    if (character === "?")
        return { one: () => true, end: at + 1 };
    if (character === "[")
        return setAt(text, at);
    // As in git, a backslash at the end matches nothing.
    if (character === "\\")
        return { one: text[at + 1] ?? (() => false), end: at + 2 };
    return { one: character, end: at + 1 };
}
/** A set such as `[!a-z]`; one that does not end matches nothing. */
function setAt(text, start) {
    let at = start + 1;
    const isNegated = text[at] === "!" || text[at] === "^";
    if (isNegated)
        at++;
    const ranges = [];
    for (let isFirst = true; at < text.length && (isFirst || text[at] !== "]"); isFirst = false) {
        if (text[at] === "\\" && at + 1 < text.length)
            at++;
        const low = text[at];
        const isRange = text[at + 1] === "-" && text[at + 2] !== undefined && text[at + 2] !== "]";
        ranges.push([low, isRange ? text[at + 2] : low]);
        at += isRange ? 3 : 1;
    }
    const isClosed = text[at] === "]";
    const has = (found) => ranges.some(([low, high]) => low <= found && found <= high);
    return { one: (found) => isClosed && has(found) !== isNegated, end: at + 1 };
}


/***/ }),

/***/ 27988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/**
 * The refusal of an archive. A MESG Engine refuses some archives too: its own text is kept beside ours, for code that
 * answers in the place of an Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
    /** What an Engine says to the same bytes; undefined when only we refuse them (a limit, a form not supported here). */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Bytes of a name in a message. */
const SHOWN = 200;
/**
 * Returns a name of an archive for a message: decoded as UTF-8, escaped, and cut.
 *
 * @param name One character per byte; in this form, comparing names compares bytes.
 */
function shown(name) {
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(Buffer.from(name.slice(0, SHOWN), "latin1").toString("utf8"));
    return name.length > SHOWN ? `${text}…` : text;
}


/***/ }),

/***/ 80871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ writeBlocks),
/* harmony export */   rD: () => (/* binding */ archive),
/* harmony export */   wM: () => (/* binding */ sourceBlocks)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21003);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21059);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16189);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3325);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62539);
/* harmony import */ var _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14396);
/* harmony import */ var _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67976);
/* harmony import */ var _prove_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21609);
/* harmony import */ var _tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19310);






/**
 * Makes the archive of a tree: its source id, its directory digest and, where a path is given, the tar and the CAR, in one
 * pass that reads each file once. The files appear whole or not at all.
 *
 * @throws {MesgError} `refused` when the tree holds secrets, `environment` when a file changes meanwhile or the disk is
 * full.
 * @example
 * ```ts
 * const { sourceId, digest } = await archive(await readSourceTree("."), { car: "source.car" });
 * ```
 */
async function archive(tree, options = {}) {
    const { tar, car, signal, onProgress } = options;
    const { size } = tree;
    const report = onProgress && ((bytes) => onProgress({ files: tree.entries.length, bytes, size }));
    const build = async (from) => {
        const hasher = options.withoutDigest ? undefined : new _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeHasher */ .f("utf8");
        const dag = await writeBlocks(() => treeBlocks(from, { hasher, signal }), { tar, car }, report);
        return { ...dag, digest: hasher?.digest(), entries: tree.entries.length };
    };
    // What was written to a pipe cannot be taken back.
    if (tar !== undefined || car !== undefined)
        return await build(await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .proveDisk */ .w)(tree));
    try {
        return await build(tree);
    }
    catch (error) {
        if (!(error instanceof _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .StaleFile */ .Eh))
            throw error;
        return await build((0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDisk */ .C)(tree));
    }
}
/** Runs a build to its end and writes what is wanted of it. */
async function writeBlocks(build, { tar, car }, onBytes) {
    let bytes = 0;
    return await withFile(tar, (tarFile) => withFile(car, async (carFile) => {
        const blocks = await build();
        const carWriter = carFile === undefined ? undefined : await _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CarWriter */ .WV.begin(carFile);
        const built = await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .lastOf */ .g1)(blocks, async (block) => {
            if (block.data !== undefined) {
                await tarFile?.write(block.data);
                bytes += block.data.length;
                onBytes?.(bytes);
            }
            await carWriter?.add(block);
        });
        await carWriter?.finish(built.root);
        return built;
    }));
}
/**
 * The blocks of a tree's archive, in the order of a CAR; the generator's return value is what {@linkcode archive} knows
 * of them. A block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of sourceBlocks(tree)) await put(cid, bytes);
 * ```
 */
async function* sourceBlocks(tree, signal) {
    return yield* await treeBlocks(await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .proveDisk */ .w)(tree), { signal });
}
async function treeBlocks(tree, options) {
    const pool = new _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LeafPool */ .zq(_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LEAF_SIZE */ .RB, await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .hashPoolFor */ .eB)(tree.size, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LEAF_PLACE */ .VU));
    return (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .buildDag */ .zN)((0,_tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_7__/* .tarLeaves */ .q)(tree, pool, options), pool);
}
function withFile(path, write) {
    return path === undefined ? write(undefined) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)(path, write);
}


/***/ }),

/***/ 63343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    /** Returns the bytes up to the next line feed, which is taken too; what is left at the end of the stream without one. */
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
    /** Yields the rest of the stream, this reader's buffer first. */
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

/***/ 44797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Contents),
  P: () => (/* binding */ SMALL_FILE)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/disk/disk-file.ts




/**
 * Reads a small file at once, without waiting: for thousands of small files this is several times as fast.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @throws {MesgError} when the file is not what was listed.
 */
function readSmallFile(origin, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(origin.path, read_regular/* READ_FLAGS */.tC);
        assertSame(origin, size, (0,external_node_fs_.fstatSync)(descriptor));
        // One byte more than there should be: a regular file gives less than asked for only at its end.
        const length = (0,external_node_fs_.readSync)(descriptor, scratch, 0, size + 1, null);
        if (length !== size)
            throw (0,disk_entry/* changed */.tD)(origin.path, length > size ? "it grew" : "it became shorter");
        return scratch.subarray(0, size);
    }
    catch (error) {
        throw error.name === "MesgError" ? error : (0,disk_entry/* unreadable */.O$)(origin.path, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A large file that is read piece by piece; that it did not change meanwhile is checked at its end. */
class DiskFile {
    #origin;
    #size;
    #handle;
    #position = 0;
    constructor(origin, size, handle) {
        this.#origin = origin;
        this.#size = size;
        this.#handle = handle;
    }
    static async open(origin, size) {
        const handle = await (0,promises_.open)(origin.path, read_regular/* READ_FLAGS */.tC).catch((error) => {
            throw (0,disk_entry/* unreadable */.O$)(origin.path, error);
        });
        const file = new DiskFile(origin, size, handle);
        try {
            assertSame(origin, size, await handle.stat());
        }
        catch (error) {
            await file.close();
            throw error;
        }
        return file;
    }
    /** Fills a part of the spaces, in their order; returns how many bytes it filled. */
    async read(spaces) {
        const { bytesRead } = await this.#handle.readv(spaces, this.#position).catch((error) => {
            throw (0,disk_entry/* unreadable */.O$)(this.#origin.path, error);
        });
        if (bytesRead === 0)
            throw (0,disk_entry/* changed */.tD)(this.#origin.path, "it became shorter");
        this.#position += bytesRead;
        if (this.#position === this.#size)
            assertSame(this.#origin, this.#size, await this.#handle.stat());
        return bytesRead;
    }
    async close() {
        await this.#handle.close();
    }
}
function assertSame({ path, mtimeMs, inode }, size, now) {
    if (now.ino !== inode)
        throw (0,disk_entry/* changed */.tD)(path, "another file took its place");
    if (now.size !== size)
        throw (0,disk_entry/* changed */.tD)(path, now.size > size ? "it grew" : "it became shorter");
    if (now.mtimeMs !== mtimeMs)
        throw (0,disk_entry/* changed */.tD)(path, "it was written to");
}

// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
;// CONCATENATED MODULE: ./src/source/contents.ts



/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
const SMALL_FILE = 1024 * 1024;
/** Blobs that git is asked for ahead, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 };
/** Opens the files of a tree, each at most once and in the tree's order. */
class Contents {
    #scratch;
    #blobs;
    #threads;
    /** @param threads Where large files are hashed. */
    constructor(tree, threads) {
        this.#threads = threads;
        this.#scratch = new Uint8Array(largestSmall(tree) + 1);
        this.#blobs = new BlobQueue(tree);
    }
    /** A file of at most {@linkcode SMALL_FILE} bytes, whole; a view that holds until the next call. */
    small(entry) {
        const { origin, size } = entry;
        if (origin.from === "disk")
            return readSmallFile(origin, size, this.#scratch);
        if (origin.disk === undefined)
            return this.#blobs.next(entry);
        return (0,proved_file/* readProved */.LY)(origin.disk, origin.oid, size, this.#scratch) ?? origin.objects.read(origin.oid);
    }
    /** A file of any size. */
    async open(entry) {
        const { origin, size } = entry;
        if (origin.from === "disk")
            return await DiskFile.open(origin, size);
        const proved = origin.disk === undefined
            ? undefined
            : await proved_file/* ProvedFile */.Zs.open(origin.disk, { oid: origin.oid, size }, this.#threads);
        return proved ?? streamOf(origin, entry);
    }
}
/** Bytes of the largest file that is read at once. */
function largestSmall({ entries }) {
    let largest = 0;
    for (const entry of entries) {
        if (entry.kind === "file" && entry.size <= SMALL_FILE && entry.size > largest)
            largest = entry.size;
    }
    return largest;
}
/** Requests small blobs from git ahead of time, so that git reads them while earlier ones are used. */
class BlobQueue {
    #entries;
    #asked = [];
    #bytes = 0;
    constructor(tree) {
        this.#entries = blobsOf(tree);
    }
    async next(entry) {
        while (this.#asked.length < AHEAD.blobs && this.#bytes < AHEAD.bytes) {
            const { value, done } = this.#entries.next();
            if (done)
                break;
            const origin = value.origin;
            const bytes = origin.objects.read(origin.oid);
            bytes.catch(() => undefined); // thrown when it is wanted
            this.#asked.push({ entry: value, bytes });
            this.#bytes += value.size;
        }
        const asked = this.#asked.shift();
        if (asked?.entry !== entry)
            throw new Error(`${entry.path} is read out of order`);
        this.#bytes -= entry.size;
        const bytes = await asked.bytes;
        if (bytes.length !== entry.size)
            throw twoSizes(entry);
        return bytes;
    }
}
function* blobsOf(tree) {
    for (const entry of tree.entries) {
        if (entry.kind !== "file" || entry.size > SMALL_FILE)
            continue;
        if (entry.origin.from === "git" && entry.origin.disk === undefined)
            yield entry;
    }
}
function streamOf(origin, entry) {
    const pieces = origin.objects.stream(origin.oid);
    let rest = new Uint8Array(0);
    let read = 0;
    return {
        read: async ([space]) => {
            if (rest.length === 0)
                rest = (await pieces.next()).value ?? rest;
            const taken = rest.subarray(0, space.length);
            if (taken.length === 0)
                throw twoSizes(entry);
            space.set(taken);
            rest = rest.subarray(taken.length);
            read += taken.length;
            // The generator ends its answer only when it is asked once more.
            if (read === entry.size && rest.length === 0)
                await pieces.next();
            return taken.length;
        },
        close: async () => void (await pieces.return(undefined)),
    };
}
function twoSizes({ path }) {
    return new error/* MesgError */.N("environment", `git gives ${path} two sizes`, { hint: "run git fsck in its repository" });
}


/***/ }),

/***/ 14396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ DirectoryDigest),
  f: () => (/* binding */ TreeHasher)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/source/digest/gathered-hash.ts

const CAPACITY = 65_536;
/** Pieces of at least this size are hashed directly: a copy would cost more than the call that it saves. */
const LARGE = 16_384;
/**
 * A running SHA-256 for many small pieces. They are gathered in a buffer, since each call of the runtime's hash costs as
 * much as hashing a kilobyte.
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
    /** Returns an independent copy of the hash so far. */
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
 * The running SHA-256 over a source tree that starts every service hash of Engines 0.9 to 0.15. It can be finished more
 * than once, with different bytes.
 *
 * @example
 * ```ts
 * const digest = await digestTar(createReadStream("source.tar"));
 * digest.finish(definitionDigest); // the service hash, 32 bytes
 * ```
 */
class DirectoryDigest {
    #hash;
    /** @param hash The running hash, or what is known of one: results by what was appended, both in hex. */
    constructor(hash) {
        this.#hash = hash;
    }
    /**
     * The 32 bytes of SHA-256 over the tree and then `extra`.
     *
     * @throws {MesgError} `environment` when only other results are known of it.
     */
    finish(extra) {
        if (this.#hash instanceof Map)
            return known(this.#hash, extra);
        const hash = this.#hash.copy();
        if (extra !== undefined)
            hash.update(extra);
        return new Uint8Array(hash.digest());
    }
}
function known(results, extra) {
    const found = results.get(Buffer.from(extra ?? []).toString("hex"));
    if (found !== undefined)
        return new Uint8Array(Buffer.from(found, "hex"));
    throw new error/* MesgError */.N("environment", "the cache does not know this hash of the source", { hint: "use no cache" });
}
/**
 * Computes a {@linkcode DirectoryDigest} from entries in the order in which the Engine's `dirhash` walks a folder:
 * depth-first, siblings by the bytes of their names. The root is `.`.
 */
class TreeHasher {
    #hash = new GatheredHash();
    #encoding;
    /** @param encoding Encoding of paths and targets; in `latin1` they hold one character per byte. */
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
    /** Adds a file; its content follows with {@linkcode content}. */
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

/***/ 50267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ diskEntry),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16993);




/** Where a path of the tree stands on disk. */
function onDisk(folder, path) {
    // What join does beyond this takes longer than asking the system about the file.
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" && folder !== "/" && path !== "" ? `${folder}/${path}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
}
/** What stands at a path on disk; undefined when nothing does. */
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === "ENOTDIR")
            return undefined;
        throw unreadable(path, error);
    }
}
/**
 * The entry for a file or a symlink on disk.
 *
 * @param found Where it is on disk.
 * @param path Its path in the tree.
 * @throws {MesgError} `refused` for a socket, a device, a fifo.
 */
function diskEntry(found, path, stat) {
    if (stat.isSymbolicLink())
        return { kind: "symlink", path, target: targetOf(found, path) };
    if (!stat.isFile()) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected files, folders and links, found ${kindOf(stat)}: ${path}`, {
            hint: "move it out of the folder, or name it in .mesgignore",
        });
    }
    return {
        kind: "file",
        path,
        mode: (stat.mode & 0o100) === 0 ? 0o644 : 0o755,
        size: stat.size,
        origin: { from: "disk", path: found, mtimeMs: stat.mtimeMs, inode: stat.ino },
    };
}
/** Where a symlink on disk points to, with `/` between its parts. */
function targetOf(found, path) {
    try {
        const target = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTarget */ .i9)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(found, { encoding: "buffer" }));
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? target : target.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
    }
    catch (error) {
        throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N ? error : unreadable(found, error);
    }
}
/** What a failure to read something on disk is to the person who asked for it. */
function unreadable(path, error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM") {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected files that can be read, found ${path}: ${message}`, {
            cause: error,
            hint: "change its permissions, or name it in .mesgignore",
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
        return changed(path, "it is gone", error);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot read ${path}: ${message}`, { cause: error });
}
/** A file that is not what it was when the tree was listed. */
function changed(path, how, cause) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `${path} changed while it was read: ${how}`, {
        cause,
        hint: "wait until nothing writes to the folder, and run it again",
    });
}
function kindOf(stat) {
    if (stat.isFIFO())
        return "a fifo";
    if (stat.isSocket())
        return "a socket";
    return stat.isDirectory() ? "a folder" : "a device";
}


/***/ }),

/***/ 80765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16993);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50267);




/** Entries after which other work of the process gets its turn, and interrupts are looked at. */
const TURN = 512;
/**
 * Lists a folder on disk, without what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of a folder in the tree to begin with; all of it by default.
 */
async function walkFolder(folder, rules, prefix = "", signal) {
    const entries = [];
    const left = [prefix];
    let next = 0;
    while (left.length > 0) {
        const parent = left.pop();
        for (const dirent of read((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(folder, parent))) {
            // Calls that do not wait are several times as fast here.
            if (next++ % TURN === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(undefined, { signal });
            const path = parent === "" ? dirent.name : `${parent}/${dirent.name}`;
            if (rules.excludes(path, dirent.isDirectory()))
                continue;
            if (dirent.isDirectory()) {
                entries.push({ kind: "folder", path, mode: 0o755 });
                left.push(path);
            }
            else {
                const stat = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(folder, path));
                if (stat !== undefined)
                    entries.push((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .diskEntry */ .EV)((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(folder, path), path, stat));
            }
        }
    }
    return entries;
}
function read(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name.includes("\ufffd"))) {
            const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { encoding: "buffer" });
            (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .assertUtf8 */ .QB)(Buffer.concat(names.flatMap((name) => [name, Buffer.of(0)])), folder);
        }
        return entries;
    }
    catch (error) {
        if (error.name === "MesgError")
            throw error;
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(folder, error);
    }
}


/***/ }),

/***/ 67976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ StaleFile),
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   Zs: () => (/* binding */ ProvedFile),
/* harmony export */   o6: () => (/* binding */ blobHash),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75226);




/** Thrown when the bytes of a file that were given out turn out not to be those of the commit. */
class StaleFile extends Error {
    name = "StaleFile";
}
/** Begins the hash by which git names a blob, in the algorithm that the length of the name tells. */
function blobHash(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(oid)).update(blobHeader(size));
}
function algorithmOf(oid) {
    return oid.length === 64 ? "sha256" : "sha1";
}
function blobHeader(size) {
    return `blob ${size}\0`;
}
/**
 * Reads a small file at once, if its bytes are those of a blob.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @returns undefined when the file is another, or cannot be read.
 */
function readProved(path, oid, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, _read_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_FLAGS */ .tC);
        // One byte more than there should be: a regular file gives less than asked for only at its end.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, scratch, 0, size + 1, null) !== size)
            return undefined;
        const bytes = scratch.subarray(0, size);
        return blobHash(oid, size).update(bytes).digest("hex") === oid ? bytes : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** Returns those parts of spaces that their first `length` bytes fill. */
function firstBytes(spaces, length) {
    const pieces = [];
    let left = length;
    for (const space of spaces) {
        if (left <= 0)
            break;
        pieces.push(space.subarray(0, left));
        left -= space.length;
    }
    return pieces;
}
/** A large file that should have the bytes of a blob; whether it has is known at its end. */
class ProvedFile {
    /** What still reads the bytes that were filled last. */
    using;
    #handle;
    #oid;
    #hash;
    #left;
    constructor(handle, { oid, size }, hash) {
        this.#handle = handle;
        this.#oid = oid;
        this.#hash = hash;
        this.#left = size;
    }
    /**
     * Opens a file; undefined when it cannot be opened, or has another size.
     *
     * @param threads Where to hash; undefined for here.
     */
    static async open(path, blob, threads) {
        const { oid, size } = blob;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, _read_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_FLAGS */ .tC).catch(() => undefined);
        if (handle === undefined)
            return undefined;
        const stat = await handle.stat().catch(() => undefined);
        if (stat?.isFile() && stat.size === size) {
            const chain = await threads?.chain(algorithmOf(oid), blobHeader(size));
            return new ProvedFile(handle, blob, chain ?? blobHash(oid, size));
        }
        await handle.close();
        return undefined;
    }
    /**
     * Fills a part of the spaces, in their order; returns how many bytes it filled.
     *
     * @param spaces Not longer than what is left of the file.
     * @throws {StaleFile} when the file ends early or, with the last bytes, when they are not the blob's.
     */
    async read(spaces) {
        const { bytesRead } = await this.#handle.readv(spaces).catch(() => ({ bytesRead: 0 }));
        if (bytesRead === 0)
            throw new StaleFile();
        this.#add(firstBytes(spaces, bytesRead));
        this.#left -= bytesRead;
        if (this.#left === 0 && (await this.#end()) !== this.#oid)
            throw new StaleFile();
        return bytesRead;
    }
    #add(pieces) {
        if ("update" in this.#hash) {
            for (const piece of pieces)
                this.#hash.update(piece);
            return;
        }
        this.using = this.#hash.add(pieces);
        this.using.catch(() => undefined); // seen at the end
    }
    async #end() {
        if ("update" in this.#hash)
            return this.#hash.digest("hex");
        return await this.#hash.end().catch(() => undefined);
    }
    async close() {
        await this.#handle.close();
    }
}
/**
 * Whether bytes are the object that git has under an id.
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

/***/ 75226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ hasRegularFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50267);





/** Opens without following a link in the file's place, and without waiting for the writer of a pipe. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);
/**
 * Reads a regular file of a folder, or the start of it. Symlinks are followed inside the folder only.
 *
 * @param name From the folder.
 * @param most Bytes.
 * @returns undefined when there is nothing.
 * @throws {MesgError} `refused` when the name leads out of the folder or to something else than a file.
 */
async function readRegularFile(folder, name, most) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const file = await openRegularFile(folder, name);
    if (file === undefined)
        return undefined;
    try {
        const pieces = [];
        for (let left = most; left > 0;) {
            const buffer = Buffer.allocUnsafe(Math.min(left, 256 * 1024));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                break;
            pieces.push(buffer.subarray(0, bytesRead));
            left -= bytesRead;
        }
        return Buffer.concat(pieces);
    }
    catch (error) {
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
    }
    finally {
        await file.close();
    }
}
/** Whether a name leads to a regular file inside the folder. */
async function hasRegularFile(folder, name) {
    const file = await openRegularFile(folder, name).catch((error) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N && error.kind === "refused")
            return undefined;
        throw error;
    });
    await file?.close();
    return file !== undefined;
}
async function openRegularFile(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    let found;
    try {
        found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
        if (found !== root && !found.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            throw notAFile(path, "a symlink that leaves its folder");
    }
    catch (error) {
        if (!isNothing(error))
            throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N ? error : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
        if ((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .statOf */ ._N)(path) === undefined)
            return undefined;
        throw notAFile(path, "a symlink that leads to no file");
    }
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(found, READ_FLAGS);
    }
    catch (error) {
        if (isNothing(error))
            return undefined;
        throw error.code === "ENXIO"
            ? notAFile(path, "a pipe or a socket")
            : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(path, error);
    }
    const isFile = await file.stat().then((stats) => stats.isFile(), () => false);
    if (isFile)
        return file;
    await file.close();
    throw notAFile(path, "a folder, a pipe or a device");
}
function isNothing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}
function notAFile(path, found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("refused", `${path}: expected a regular file, found ${found}`, { hint: "replace it by a file" });
}


/***/ }),

/***/ 90373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inArchiveOrder),
/* harmony export */   z: () => (/* binding */ compareUtf8)
/* harmony export */ });
/**
 * Compares two texts by the bytes of their UTF-8 form, which is the order of their code points. JavaScript's own order
 * differs where one has a character beyond U+FFFF.
 */
function compareUtf8(left, right) {
    return compareBy(codePointRank, left, right);
}
/** As the Engine walks: a slash sorts before every other character, `a/b` stands before `a-b`. */
function comparePaths(left, right) {
    return compareBy((unit) => (unit === SLASH ? -1 : codePointRank(unit)), left, right);
}
function compareBy(rank, left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return rank(a) - rank(b);
    }
    return left.length - right.length;
}
const SLASH = 47;
/** Moves surrogates above all other code units, as the code points that they stand for are. */
function codePointRank(unit) {
    return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/**
 * Puts entries in the order of the archive and adds the folders that only their paths imply.
 */
function inArchiveOrder(entries) {
    const folders = new Set(entries.filter(({ kind }) => kind === "folder").map(({ path }) => path));
    const implied = [];
    let last = "";
    for (const { path } of entries) {
        // Most entries stand in the folder of the one before.
        const slash = path.lastIndexOf("/");
        if (slash === last.length && path.startsWith(last))
            continue;
        last = path.slice(0, Math.max(0, slash));
        for (let end = slash; end > 0; end = path.lastIndexOf("/", end - 1)) {
            const parent = path.slice(0, end);
            if (folders.has(parent))
                break;
            folders.add(parent);
            implied.push({ kind: "folder", path: parent, mode: 0o755 });
        }
    }
    return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}


/***/ }),

/***/ 58664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ Folders),
  NE: () => (/* binding */ openFolder)
});

// UNUSED EXPORTS: Checkout

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/disk/folder-walk.ts
var folder_walk = __webpack_require__(80765);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/disk/plain-folder.ts


/** A folder as it is on disk, tied to no commit. */
class PlainFolder {
    path;
    isOnDisk = true;
    commit = undefined;
    #problem;
    /** @param problem Why it is tied to no commit. */
    constructor(path, problem) {
        this.path = path;
        this.#problem = problem;
    }
    async readFile(name, most) {
        return await (0,read_regular/* readRegularFile */.XF)(this.path, name, most);
    }
    async hasFile(name) {
        return await (0,read_regular/* hasRegularFile */.$2)(this.path, name);
    }
    async list(rules, signal) {
        return { entries: await (0,folder_walk/* walkFolder */.a)(this.path, rules, "", signal), problem: this.#problem };
    }
}

// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 1 modules
var git_repository = __webpack_require__(61833);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 1 modules
var git_snapshot = __webpack_require__(17526);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 1 modules
var work_tree = __webpack_require__(81128);
;// CONCATENATED MODULE: ./src/source/git/checkout.ts






/** A repository with a commit checked out: the commit and the work tree are looked at once for all folders in it. */
class Checkout {
    repository;
    /** The commit that is checked out; undefined before the first one. */
    head;
    /** What the commit holds; empty before the first. */
    snapshot;
    work;
    constructor(repository, head, snapshot, work) {
        this.repository = repository;
        this.head = head;
        this.snapshot = snapshot;
        this.work = work;
    }
    /**
     * Looks at a repository.
     *
     * @param below Only this folder (`services/mail/`), or empty for all.
     * @throws {MesgError} `environment` when git fails.
     */
    static async read(repository, below = "", signal) {
        const head = await repository.head(signal);
        const snapshot = head === undefined ? git_snapshot/* Snapshot */.F.empty(repository) : await git_snapshot/* Snapshot */.F.read(repository, head, { below, signal });
        return new Checkout(repository, head, snapshot, await (0,work_tree/* readWorkTree */.g)(snapshot, below, signal));
    }
    /**
     * A folder of the work tree.
     *
     * @param prefix From the root of the repository: `services/mail/`, or empty for the root.
     */
    folder(prefix) {
        const isKnown = this.snapshot.hasFolder(prefix) || [...this.work.changes.keys()].some((path) => path.startsWith(prefix));
        const folder = new git_folder/* GitFolder */.J(this.snapshot, prefix, this.work);
        return isKnown ? folder : new PlainFolder(folder.path, "git tracks nothing in this folder");
    }
}
/**
 * Opens a folder: as the commit has it that is checked out, with the changes of the work tree, or as it is on disk where
 * there is no git.
 *
 * @throws {MesgError} `environment` when git fails.
 * @example
 * ```ts
 * const text = await (await openFolder("services/greeter")).readFile("mesg.yml", 1_000_000);
 * ```
 */
async function openFolder(path, signal) {
    const folder = await (0,promises_.realpath)(path);
    const repository = await (0,git_repository/* findRepository */.W1)(folder);
    if (repository === undefined)
        return new PlainFolder(folder, "the folder is in no git work tree");
    const prefix = await repository.prefixOf(folder);
    try {
        return (await Checkout.read(repository, prefix, signal)).folder(prefix);
    }
    catch (error) {
        if (error instanceof git_repository/* GitMissing */.rh)
            return new PlainFolder(folder, error.message);
        throw error;
    }
}
/**
 * Opens folders of which many are in one repository: it is looked at once, as a whole, for all of them.
 *
 * @example
 * ```ts
 * const folders = new Folders();
 * for (const name of ["mail", "greeter"]) await folders.open(`services/${name}`);
 * ```
 */
class Folders {
    #signal;
    #checkouts = new Map();
    constructor(signal) {
        this.#signal = signal;
    }
    /** Opens a folder, as {@linkcode openFolder} does. */
    async open(path) {
        const folder = await (0,promises_.realpath)(path);
        const repository = await (0,git_repository/* findRepository */.W1)(folder);
        if (repository === undefined)
            return new PlainFolder(folder, "the folder is in no git work tree");
        return (await this.checkout(repository)).folder(await repository.prefixOf(folder));
    }
    /** The checkout of a repository. */
    async checkout(repository) {
        let checkout = this.#checkouts.get(repository.top);
        if (checkout === undefined) {
            checkout = Checkout.read(repository, "", this.#signal);
            this.#checkouts.set(repository.top, checkout);
        }
        return await checkout;
    }
}


/***/ }),

/***/ 68670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ GitFolder)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
// EXTERNAL MODULE: ./src/source/entry.ts
var entry = __webpack_require__(90373);
// EXTERNAL MODULE: ./src/source/names.ts
var names = __webpack_require__(16993);
;// CONCATENATED MODULE: ./src/source/git/commit-path.ts


/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/** No file system takes a longer target, in bytes. */
const MAX_TARGET = 4096;
/**
 * Finds the file that a name in a folder of a commit leads to, following symlinks inside the folder as the system would.
 *
 * @param folder `services/mail/`, or empty for the root of the repository.
 * @param name From the folder.
 * @returns undefined when nothing has that name.
 * @throws {MesgError} `refused` for a symlink that leaves the folder or leads to no file, a folder, a submodule.
 */
async function findInCommit(snapshot, folder, name) {
    const path = folder + name;
    const at = [];
    const left = name.split("/").reverse();
    for (let links = 0; left.length > 0;) {
        const part = left.pop();
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (at.pop() === undefined)
                throw noFile(path, "a symlink that leaves its folder");
            continue;
        }
        at.push(part);
        const entry = snapshot.entry(folder + at.join("/"));
        if (entry?.mode === "160000")
            throw noFile(path, "a submodule");
        if (entry?.mode !== "120000") {
            if (entry !== undefined && left.length === 0)
                return entry;
            continue;
        }
        if (++links > MAX_LINKS)
            throw noFile(path, "a symlink that leads to itself");
        const [target = ""] = await linkTargets(snapshot, [entry]);
        if (target.startsWith("/"))
            throw noFile(path, "a symlink that leaves its folder");
        at.pop();
        left.push(...target.split("/").reverse());
    }
    if (snapshot.entry(path) !== undefined)
        throw noFile(path, "a symlink that leads to no file");
    if (snapshot.hasFolder(`${path}/`))
        throw noFile(path, "a folder");
    return undefined;
}
/**
 * Reads where symlinks of a commit point to.
 *
 * @throws {MesgError} `refused` when a target is not UTF-8, or longer than any file system takes.
 */
async function linkTargets({ repository }, links) {
    const { objects } = repository;
    const sizes = await objects.sizes(links.map(({ oid }) => oid));
    return await Promise.all(links.map(async ({ path, oid }, index) => {
        const size = sizes[index];
        if (size === undefined)
            throw objects.missing(oid);
        if (size > MAX_TARGET) {
            throw new core_error/* MesgError */.N("refused", `the target of the symlink ${path} is longer than ${MAX_TARGET} bytes`);
        }
        return (0,names/* decodeTarget */.i9)(path, await objects.read(oid));
    }));
}
function noFile(path, found) {
    return new core_error/* MesgError */.N("refused", `${path}: expected a regular file, found ${found}`, {
        hint: "replace it by a file",
    });
}

// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
// EXTERNAL MODULE: ./src/source/git/same-content.ts
var same_content = __webpack_require__(93290);
;// CONCATENATED MODULE: ./src/source/git/contents-of.ts







/** What a small file of a work tree is read into. */
const SCRATCH = new Uint8Array(65_536);
/**
 * Reads a file of a commit, at most `most` bytes of it. Of a file in git LFS this is the content, proved by its pointer.
 *
 * @throws {MesgError} `environment` when the repository lacks it.
 */
async function contentOf(snapshot, entry, { most, disk }) {
    const { objects } = snapshot.repository;
    const [size] = await objects.sizes([entry.oid]);
    if (size === undefined)
        throw objects.missing(entry.oid);
    if (size <= most) {
        const proved = disk === undefined || size >= SCRATCH.length ? undefined : (0,proved_file/* readProved */.LY)(disk, entry.oid, size, SCRATCH);
        const bytes = proved === undefined ? await objects.read(entry.oid) : objects.remember(entry.oid, proved.slice());
        const pointer = size < lfs/* MAX_POINTER */.jy ? await pointerOf(snapshot, entry, bytes) : undefined;
        return pointer === undefined ? bytes : await largeContent(snapshot, entry, { pointer, most });
    }
    const pieces = [];
    let left = most;
    for await (const piece of objects.stream(entry.oid)) {
        pieces.push(Uint8Array.prototype.slice.call(piece, 0, left));
        left -= piece.length;
        if (left <= 0)
            break;
    }
    return Buffer.concat(pieces);
}
/** The pointer that stands in for a file's content; undefined where git has the content itself. */
async function pointerOf(snapshot, { path }, bytes) {
    if (!(0,lfs/* looksLikePointer */.HL)(bytes) || (await snapshot.filters())(path) !== "lfs")
        return undefined;
    const pointer = (0,lfs/* parsePointer */.vp)(bytes);
    if (pointer === undefined)
        throw notPulled(path, "an unreadable pointer to git LFS");
    return pointer;
}
/** Finds the content that a pointer names: in the work tree, or where git LFS keeps what it downloaded. */
async function findLargeFile(snapshot, { path }, pointer) {
    const { sha256, size } = pointer;
    const { top, objectsFolder } = snapshot.repository;
    // All work trees of a repository share them.
    const stored = (0,external_node_path_.join)(objectsFolder, "..", "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    for (const candidate of [(0,disk_entry/* onDisk */.FC)(top, path), stored]) {
        const stat = (0,disk_entry/* statOf */._N)(candidate);
        if (stat?.isFile() && stat.size === size && (await (0,same_content/* hasSha256 */.cp)(candidate, sha256, size)))
            return candidate;
    }
    throw notPulled(path, "a pointer to git LFS");
}
async function largeContent(snapshot, entry, { pointer, most }) {
    const found = await findLargeFile(snapshot, entry, pointer);
    const bytes = await (0,read_regular/* readRegularFile */.XF)((0,external_node_path_.join)(found, ".."), found.slice(found.lastIndexOf("/") + 1), most);
    if (bytes === undefined)
        throw notPulled(entry.path, "a pointer to git LFS");
    return bytes;
}
function notPulled(path, found) {
    return new core_error/* MesgError */.N("refused", `expected the content of ${path}, found ${found}`, { hint: "run: git lfs pull" });
}

// EXTERNAL MODULE: ./src/core/event-loop.ts
var event_loop = __webpack_require__(73394);
// EXTERNAL MODULE: ./src/source/disk/folder-walk.ts
var folder_walk = __webpack_require__(80765);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 1 modules
var git_repository = __webpack_require__(61833);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 1 modules
var git_snapshot = __webpack_require__(17526);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 1 modules
var work_tree = __webpack_require__(81128);
;// CONCATENATED MODULE: ./src/source/git/list-commit.ts











/**
 * Lists what of a folder belongs to a source: the files of the commit, and those of the work tree where it differs.
 *
 * @throws {MesgError} `refused` for a submodule or LFS content that is not there, a conflict, a name that is not UTF-8.
 */
async function listCommit(snapshot, prefix, options) {
    const { rules, work, signal, at = "" } = options;
    const entries = [];
    const changed = [];
    const files = [];
    const links = [];
    for (const entry of snapshot.below(prefix)) {
        await (0,event_loop/* yieldIfLate */.D)();
        signal?.throwIfAborted();
        const path = at + entry.path.slice(prefix.length);
        if (rules.excludesWithParents(path, entry.mode === "160000"))
            continue;
        if (entry.invalidName !== undefined)
            (0,names/* assertUtf8 */.QB)(entry.invalidName, snapshot.repository.top);
        if (work?.changes.has(entry.path))
            continue;
        if (entry.mode === "160000") {
            const part = await listSubmodule(snapshot, entry, { ...options, at: `${path}/` });
            entries.push(...part.entries);
            changed.push(...part.changed);
        }
        else if (entry.mode === "120000") {
            links.push({ entry, path });
        }
        else
            files.push({ entry, path });
    }
    entries.push(...(await linkEntries(snapshot, links)), ...(await fileEntries(snapshot, files, work)));
    for (const [full, change] of work?.changes ?? []) {
        if (!full.startsWith(prefix))
            continue;
        const path = at + full.slice(prefix.length).replace(/\/$/, "");
        if (rules.excludesWithParents(path, full.endsWith("/")))
            continue;
        if (change === "conflict") {
            throw new core_error/* MesgError */.N("refused", `${full} has a merge conflict`, { hint: "finish the merge" });
        }
        changed.push(at + full.slice(prefix.length));
        entries.push(...(await changedEntries(snapshot, { full: full.replace(/\/$/, ""), path, rules, signal })));
    }
    // A folder that took the place of a file is listed as a change of it, and by each of its own files.
    const unique = changed.length === 0 ? entries : [...new Map(entries.map((entry) => [entry.path, entry])).values()];
    return { entries: unique, changed };
}
async function linkEntries(snapshot, links) {
    const targets = await linkTargets(snapshot, links.map(({ entry }) => entry));
    return links.map(({ path }, index) => ({ kind: "symlink", path, target: targets[index] }));
}
/** The entries of files that git has, with the disk as a place to look first. */
async function fileEntries(snapshot, files, work) {
    const { objects, top } = snapshot.repository;
    const sizes = await objects.sizes(files.map(({ entry }) => entry.oid));
    const entries = [];
    for (const [index, { entry, path }] of files.entries()) {
        const size = sizes[index];
        const isOnDisk = work?.onDisk.has(entry.path) ?? false;
        if (size === undefined)
            throw objects.missing(entry.oid);
        const disk = isOnDisk ? (0,disk_entry/* onDisk */.FC)(top, entry.path) : undefined;
        const large = size < lfs/* MAX_POINTER */.jy ? await largeEntry(snapshot, entry, path) : undefined;
        const origin = { from: "git", objects, oid: entry.oid, disk };
        entries.push(large ?? { kind: "file", path, mode: permissions(entry.mode), size, origin });
    }
    return entries;
}
async function largeEntry(snapshot, entry, path) {
    if ((await snapshot.filters())(entry.path) !== "lfs")
        return undefined;
    const pointer = await pointerOf(snapshot, entry, await snapshot.repository.objects.read(entry.oid));
    if (pointer === undefined)
        return undefined;
    const found = await findLargeFile(snapshot, entry, pointer);
    const origin = (0,disk_entry/* diskEntry */.EV)(found, path, (0,disk_entry/* statOf */._N)(found)).origin;
    const proved = { ...origin, sha256: pointer.sha256 };
    return { kind: "file", path, mode: permissions(entry.mode), size: pointer.size, origin: proved };
}
/** What stands on disk where the commit has something else, or nothing. */
async function changedEntries({ repository }, { full, path, rules, signal }) {
    const found = (0,disk_entry/* onDisk */.FC)(repository.top, full);
    const stat = (0,disk_entry/* statOf */._N)(found);
    if (stat === undefined) {
        // Its bytes were replaced when it was decoded.
        if (full.includes("\ufffd"))
            throw (0,names/* notUtf8 */.T3)(full, repository.top);
        return [];
    }
    if (!stat.isDirectory())
        return [(0,disk_entry/* diskEntry */.EV)(found, path, stat)];
    const below = await (0,folder_walk/* walkFolder */.a)(found, { excludes: (name, isFolder) => rules.excludes(`${path}/${name}`, isFolder) }, "", signal);
    return below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` }));
}
/** A submodule is listed at the commit that the repository names, whatever is checked out in it. */
async function listSubmodule(snapshot, entry, options) {
    const top = (0,external_node_path_.join)(snapshot.repository.top, entry.path);
    const gitDir = (0,git_repository/* gitFolderOf */.qb)(top);
    const repository = gitDir === undefined ? undefined : new git_repository/* Repository */.LN(top, gitDir);
    const [size] = (await repository?.objects.sizes([entry.oid])) ?? [];
    if (repository === undefined || size === undefined) {
        throw new core_error/* MesgError */.N("refused", `expected the submodule ${entry.path} at ${entry.oid}, found no files of it`, {
            hint: "run: git submodule update --init, or name it in .mesgignore",
        });
    }
    const part = await git_snapshot/* Snapshot */.F.read(repository, entry.oid, { signal: options.signal });
    const work = options.work === undefined ? undefined : await (0,work_tree/* readWorkTree */.g)(part, "", options.signal);
    return await listCommit(part, "", { ...options, work });
}
function permissions(mode) {
    return mode === "100755" ? 0o755 : 0o644;
}

;// CONCATENATED MODULE: ./src/source/git/git-folder.ts








/** Changes named in a notice. */
const SHOWN = 5;
/** A folder of a commit, with the changes of the work tree where the commit is checked out. */
class GitFolder {
    path;
    isOnDisk;
    commit;
    #snapshot;
    #prefix;
    #work;
    /**
     * @param prefix `services/mail/`, or empty for the root of the repository.
     * @param work What is on disk; left out for a commit that is not checked out.
     */
    constructor(snapshot, prefix, work) {
        this.#snapshot = snapshot;
        this.#prefix = prefix;
        this.#work = work;
        this.isOnDisk = work !== undefined;
        this.path = (0,external_node_path_.join)(snapshot.repository.top, prefix);
        this.commit = snapshot.commit === "" ? undefined : snapshot.commit;
    }
    async readFile(name, most) {
        if (await this.#isChanged(name))
            return await (0,read_regular/* readRegularFile */.XF)(this.path, name, most);
        const entry = await findInCommit(this.#snapshot, this.#prefix, name);
        if (entry === undefined)
            return undefined;
        const isOnDisk = this.#work?.onDisk.has(entry.path) ?? false;
        const disk = isOnDisk ? (0,disk_entry/* onDisk */.FC)(this.#snapshot.repository.top, entry.path) : undefined;
        return await contentOf(this.#snapshot, entry, { most, disk });
    }
    async hasFile(name) {
        try {
            if (await this.#isChanged(name))
                return await (0,read_regular/* hasRegularFile */.$2)(this.path, name);
            return (await findInCommit(this.#snapshot, this.#prefix, name)) !== undefined;
        }
        catch (error) {
            if (error instanceof core_error/* MesgError */.N && error.kind === "refused")
                return false;
            throw error;
        }
    }
    async list(rules, signal) {
        const { entries, changed } = await listCommit(this.#snapshot, this.#prefix, { rules, work: this.#work, signal });
        const problem = this.commit === undefined ? "its repository has no commit yet" : changesIn(changed);
        return problem === undefined ? { entries } : { entries, problem };
    }
    /** Whether a name, or what it leads to in the commit, is another file on disk. */
    async #isChanged(name) {
        const { changes } = this.#work ?? {};
        if (changes === undefined || changes.size === 0)
            return false;
        if (this.#change(name, changes))
            return true;
        if (this.#snapshot.entry(this.#prefix + name)?.mode !== "120000")
            return false;
        const entry = await findInCommit(this.#snapshot, this.#prefix, name);
        return entry !== undefined && changes.has(entry.path);
    }
    #change(name, changes) {
        const path = this.#prefix + name;
        if (changes.get(path) === "conflict") {
            throw new core_error/* MesgError */.N("refused", `${path} has a merge conflict`, { hint: "finish the merge" });
        }
        return changes.has(path);
    }
}
function changesIn(changed) {
    if (changed.length === 0)
        return undefined;
    const names = [...new Set(changed)].sort(entry/* compareUtf8 */.z);
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
    const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name));
    return `uncommitted changes in ${shown.join(", ")}${more}`;
}


/***/ }),

/***/ 58341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   jy: () => (/* binding */ MAX_POINTER),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/** No pointer is larger, in bytes. */
const MAX_POINTER = 1024;
/**
 * Reads a pointer of git LFS (its specification, version 1).
 *
 * @returns undefined for any other text, which git LFS leaves as it is.
 * @example
 * ```ts
 * parsePointer(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`))?.size; // 5
 * ```
 */
function parsePointer(bytes) {
    if (bytes.length >= MAX_POINTER)
        return undefined;
    const [version = "", ...lines] = Buffer.from(bytes).toString("latin1").trimEnd().split("\n");
    if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1$/.test(version))
        return undefined;
    const values = new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get("oid") ?? "")?.[1];
    const size = /^\d{1,15}$/.exec(values.get("size") ?? "")?.[0];
    return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
/** Whether a text looks like a pointer, be it a valid one or not. */
function looksLikePointer(bytes) {
    return Buffer.from(bytes.subarray(0, 64)).toString("latin1").startsWith("version https://git-lfs.github.com/spec/");
}


/***/ }),

/***/ 80667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   Kg: () => (/* binding */ MINIMUM_GIT)
/* harmony export */ });
/* unused harmony export gitProcessCount */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49013);



/** The oldest git whose answers are tested. */
const MINIMUM_GIT = "2.25";
/** What git needs of our environment; everything else, tokens and inputs among it, stays here. */
const INHERITED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH)$/i;
/** What git needs besides to reach a server. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)$/i;
/** Where a user's settings are found; only to ask which files the user ignores everywhere. */
const USER = /^(?:HOME|USERPROFILE|XDG_CONFIG_HOME)$/i;
/**
 * No program that a configuration names is run: the user's and the system's are not read at all, and of a repository's own
 * these keys are overridden. What else could run one (filters, merge drivers, textconv, pagers) belongs to commands that
 * are not used here.
 */
const SETTINGS = [
    "safe.bareRepository=explicit",
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
    `core.attributesFile=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`,
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
    GIT_CONFIG_GLOBAL: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_LITERAL_PATHSPECS: "1",
};
/** Bytes that one git may print: the names of a million files. */
const MAX_OUTPUT = 128 * 1024 * 1024;
let started = 0;
/** Counts the git processes started so far, so that tests and benchmarks can bound them. */
function gitProcessCount() {
    return started;
}
/**
 * Runs git to its end. No hook, filter, helper or alias of any configuration runs, and git sees neither tokens nor inputs.
 *
 * @throws {MesgError} `environment` when git cannot be started for another reason than not being installed.
 */
async function runGit(args, options = {}) {
    options.signal?.throwIfAborted();
    const child = spawnGit(args, options);
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, () => child.kill("SIGKILL")));
    child.stdin.on("error", () => undefined); // git may answer before it has read everything
    child.stdin.end(options.input);
    const code = await ended(child, options.signal);
    return { code, stdout: stdout(), stderr: stderr().toString("utf8").trim() };
}
/** Keeps what a stream gives, up to a limit: a few objects that name each other list as many files as they like. */
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `git printed more than ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(MAX_OUTPUT)}: the commit has too many files`, {
            hint: "name a commit with fewer files",
        });
    };
}
/** Starts git; see {@linkcode runGit}. */
function spawnGit(args, options = {}) {
    started++;
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...SETTINGS, ...args], {
        env: { ...environment(options), ...options.env },
        cwd: process.platform === "win32" ? undefined : "/",
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
function environment({ network = false, userSettings = false }) {
    const kept = Object.entries(process.env).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)) || (userSettings && USER.test(name)));
    const { GIT_CONFIG_GLOBAL, ...isolated } = ISOLATED;
    const home = userSettings ? {} : { HOME: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull, XDG_CONFIG_HOME: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull, GIT_CONFIG_GLOBAL };
    return { ...Object.fromEntries(kept), ...isolated, ...home, GIT_ALLOW_PROTOCOL: network ? "http:https" : "none" };
}
/** Waits until a process has ended and its output is read; ends it when the signal aborts. */
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
                reject(new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot run git: ${error.message}`, { cause: error }));
        });
        child.once("close", (code) => {
            signal?.removeEventListener("abort", abort);
            resolve(code ?? 128);
        });
    });
}


/***/ }),

/***/ 61833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rh: () => (/* binding */ GitMissing),
  LN: () => (/* binding */ Repository),
  W1: () => (/* binding */ findRepository),
  qb: () => (/* binding */ gitFolderOf)
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
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(63343);
;// CONCATENATED MODULE: ./src/source/git/objects.ts


/** Milliseconds after which a git that has nothing to do is ended. */
const IDLE = 250;
const CHUNK = 256 * 1024;
/** Bytes of the largest blob that is kept in memory, and how many are. */
const REMEMBERED = 2048;
const MOST_REMEMBERED = 8192;
/**
 * Reads objects of a repository, however many, through at most three git processes: one for sizes, one for whole blobs, and
 * one for blobs that are streamed. An object that the repository lacks is an answer, never a fetch.
 */
class GitObjects {
    #where;
    #checks;
    #wholes;
    #streams;
    /** An object never changes, so neither does its size. */
    #sizes = new Map();
    /** Small blobs: what describes a service is mostly the same in two commits. */
    #blobs = new Map();
    #streaming = Promise.resolve();
    /** @param where The repository, for messages. */
    constructor(where, start) {
        this.#where = where;
        this.#checks = new Channel(() => start(["cat-file", "--batch-check"]));
        this.#wholes = new Channel(() => start(["cat-file", "--batch"]));
        this.#streams = new Channel(() => start(["cat-file", "--batch"]));
    }
    /** Returns the sizes of objects in bytes, in the order given; undefined for one that is not there. */
    async sizes(oids) {
        const unknown = oids.filter((oid) => !this.#sizes.has(oid));
        if (unknown.length > 0) {
            await this.#checks.ask(unknown, async (reader) => {
                for (const oid of unknown) {
                    const size = this.#sizeIn(await lineOf(reader), oid);
                    if (size !== undefined)
                        this.#sizes.set(oid, size);
                }
            });
        }
        return oids.map((oid) => this.#sizes.get(oid));
    }
    /** Reads a blob as a whole, not to be written to; several may be asked for at once. @throws {MesgError} `environment` when it is missing. */
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
            return this.remember(oid, bytes.subarray(0, size));
        });
    }
    /** Keeps the bytes of a blob that is read again, if it is small. @returns the bytes. */
    remember(oid, bytes) {
        if (bytes.length > REMEMBERED || this.#blobs.size >= MOST_REMEMBERED)
            return bytes;
        // A copy, since the bytes may be a view of a larger buffer, which would stay alive with them.
        const blob = Uint8Array.from(bytes);
        this.#blobs.set(oid, blob);
        return blob;
    }
    /** Reads a blob of any size piece by piece; others wait for its end. */
    async *stream(oid) {
        const before = this.#streaming;
        let release = () => undefined;
        this.#streaming = new Promise((resolve) => {
            release = resolve;
        });
        await before;
        let left = 1;
        try {
            const reader = this.#streams.open(oid);
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
            // What was not read to its end stands before the next answer.
            if (left > 0)
                this.#streams.end();
            else
                this.#streams.close();
            release();
        }
    }
    /** The error for an object that the repository lacks. */
    missing(oid) {
        return new core_error/* MesgError */.N("environment", `the repository ${this.#where} lacks the object ${oid}`, {
            hint: "a partial or damaged clone has not all files of a commit: clone it without --filter, or run git fsck",
        });
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
        return new core_error/* MesgError */.N("environment", `git cannot read ${oid} in ${this.#where}: its output ended early`, {
            hint: `run git fsck in ${this.#where}`,
        });
    }
}
/** One git that answers questions in order; started for the first, ended when none came for a while. */
class Channel {
    #start;
    #child;
    #reader;
    #answering = Promise.resolve();
    #open = 0;
    /** Questions that are written together at the end of this turn: each write wakes git. */
    #questions = "";
    #idle;
    constructor(start) {
        this.#start = start;
    }
    /** Asks at once, and takes the answer when those before it are read. */
    async ask(questions, take) {
        const reader = this.#write(questions.map((question) => `${question}\n`).join(""));
        const answer = this.#answering.then(() => take(reader));
        this.#answering = answer.catch((error) => {
            // What is left of a broken answer would be read as the next one.
            if (this.#reader === reader && !isMissing(error))
                this.end();
        });
        try {
            return await answer;
        }
        finally {
            this.close();
        }
    }
    /** Asks one question whose answer the caller reads; {@linkcode close} follows. */
    open(question) {
        return this.#write(`${question}\n`);
    }
    /** Says that an answer was read. */
    close() {
        if (--this.#open > 0 || this.#child === undefined)
            return;
        hold(this.#child, false);
        this.#idle = setTimeout(() => this.#stop(), IDLE);
        this.#idle.unref?.();
    }
    /** Gives the process up in the middle of an answer. */
    end() {
        this.#child?.kill();
        this.#open = Math.max(0, this.#open - 1);
        this.#stop();
    }
    #write(lines) {
        clearTimeout(this.#idle);
        if (this.#child === undefined) {
            const child = this.#start();
            child.on("error", () => undefined); // seen as an early end of its output
            child.stdin.on("error", () => undefined);
            child.stderr.resume();
            this.#child = child;
            this.#reader = new byte_reader/* ByteReader */.k(child.stdout);
        }
        if (this.#open++ === 0)
            hold(this.#child, true);
        if (this.#questions === "")
            setImmediate(() => this.#flush());
        this.#questions += lines;
        return this.#reader;
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
/** Whether a process keeps ours from ending. */
function hold(child, held) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        const handle = part;
        if (held)
            handle.ref?.();
        else
            handle.unref?.();
    }
}
function isMissing(error) {
    return error instanceof core_error/* MesgError */.N && error.message.includes(" lacks the object ");
}
async function lineOf(reader) {
    return Buffer.from(await reader.line()).toString("latin1");
}

// EXTERNAL MODULE: ./src/source/git/process.ts
var git_process = __webpack_require__(80667);
;// CONCATENATED MODULE: ./src/source/git/repository.ts







/** The error for a machine without git. */
class GitMissing extends core_error/* MesgError */.N {
    constructor() {
        super("environment", "git is not installed", { hint: "install git" });
    }
}
/**
 * A git repository with a work tree, or one whose objects alone are read.
 *
 * Objects are read through a git directory of our own that borrows the repository's objects, so that nothing of the
 * repository's configuration takes part: no filter, no promisor to fetch from, no replacement.
 */
class Repository {
    /** The root of the work tree. */
    top;
    /** The git directory of this work tree. */
    gitDir;
    /** Where the objects are. */
    objectsFolder;
    objects;
    constructor(top, gitDir) {
        this.top = top;
        this.gitDir = gitDir;
        this.objectsFolder = (0,external_node_path_.join)(commonFolder(gitDir), "objects");
        this.objects = new GitObjects(top, (args) => (0,git_process/* spawnGit */.Iz)(this.#objectArgs(args), this.#objectOptions()));
    }
    /** Runs git on the repository itself, with its index, references and settings. */
    async run(args, options = {}) {
        return await (0,git_process/* runGit */.EO)([`--git-dir=${this.gitDir}`, `--work-tree=${this.top}`, "-C", this.top, ...args], options);
    }
    /** Runs git on the repository and returns what it printed. @throws {MesgError} `environment` when it fails. */
    async output(args, options = {}) {
        return await succeed(await this.run(args, options), args, this.top);
    }
    /** Runs git on the repository's objects alone. @throws {MesgError} `environment` when it fails. */
    async objectOutput(args, options = {}) {
        const answer = await (0,git_process/* runGit */.EO)(this.#objectArgs(args), { ...options, ...this.#objectOptions() });
        return await succeed(answer, args, this.top);
    }
    /**
     * The commit that is checked out; undefined before the first one.
     *
     * @throws {GitMissing} when git is not installed.
     */
    async head(signal) {
        const args = ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"];
        const answer = await this.run(args, { signal });
        if (answer.code === undefined || (answer.code !== 0 && answer.stderr !== ""))
            await succeed(answer, args, this.top);
        return answer.stdout.toString("latin1").trim() || undefined;
    }
    /** Reads a commit's header, which a shallow clone has too. */
    async commit(id, signal) {
        const text = (await this.objectOutput(["cat-file", "commit", id], { signal })).toString("latin1");
        const header = text.slice(0, Math.max(text.indexOf("\n\n"), 0));
        return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent) };
    }
    /** Where a folder stands in the work tree: empty for its root, else with a `/` at its end. */
    async prefixOf(folder) {
        const path = (0,external_node_path_.relative)(this.top, await (0,promises_.realpath)(folder)).replaceAll(external_node_path_.sep, "/");
        return path === "" ? "" : `${path}/`;
    }
    #objectArgs(args) {
        return [`--git-dir=${borrowingFolder(this.gitDir)}`, ...args];
    }
    #objectOptions() {
        return { env: { GIT_OBJECT_DIRECTORY: this.objectsFolder } };
    }
}
/**
 * Finds the repository whose work tree holds a folder, by walking up to a `.git`. That name can be part of no commit, so
 * what a tree holds, a bare repository say, is never taken for the repository.
 *
 * @returns undefined when the folder is in no work tree.
 */
async function findRepository(folder) {
    for (let at = await (0,promises_.realpath)(folder);; at = (0,external_node_path_.dirname)(at)) {
        const gitDir = gitFolderOf(at);
        if (gitDir !== undefined)
            return new Repository(at, gitDir);
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
/** The git directory of a work tree's root: its folder `.git`, or the one that a file `.git` names. */
function gitFolderOf(top) {
    const path = (0,external_node_path_.join)(top, ".git");
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return isGitFolder(path) ? path : undefined;
    if (!found?.isFile() || found.size > 65_536)
        return undefined;
    const target = /^gitdir: ([^\n\r]+)/.exec((0,external_node_fs_.readFileSync)(path, "utf8"))?.[1];
    const folder = target === undefined ? undefined : (0,external_node_path_.resolve)(top, target.trimEnd());
    return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}
function isGitFolder(path) {
    return (0,external_node_fs_.statSync)((0,external_node_path_.join)(path, "HEAD"), { throwIfNoEntry: false })?.isFile() ?? false;
}
/** What several work trees of one repository share. */
function commonFolder(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, "commondir");
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= 65_536 ? (0,external_node_path_.resolve)(gitDir, (0,external_node_fs_.readFileSync)(file, "utf8").trim()) : gitDir;
}
const borrowing = new Map();
/**
 * A git directory without settings; the objects are named to each git that uses it. It lives as long as the process. Where
 * no temporary file may be written (Deno without that permission) it is the repository's own.
 */
function borrowingFolder(gitDir) {
    const format = objectFormat(gitDir);
    const known = borrowing.get(format);
    if (known !== undefined)
        return known;
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-git-"));
    }
    catch {
        return gitDir;
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    const [version, extension] = format === "sha1" ? [0, ""] : [1, `[extensions]\n\tobjectFormat = ${format}\n`];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${extension}`);
    borrowing.set(format, folder);
    process.once("exit", () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}
/** How a repository names its objects; only its own file of settings can say so. */
function objectFormat(gitDir) {
    const file = (0,external_node_path_.join)(commonFolder(gitDir), "config");
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
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
    throw new core_error/* MesgError */.N("environment", `git ${args[0]} failed in ${top}: ${stderr || `exit code ${code}`}`, {
        hint: await hintFor(stderr, top),
    });
}
async function hintFor(stderr, top) {
    if (await isTooOld())
        return `update git: at least ${git_process/* MINIMUM_GIT */.Kg} is needed`;
    // Objects named by SHA-256, for example, need git 2.29.
    if (/unknown repository extension|repo version/i.test(stderr))
        return "update git: this repository needs a newer one";
    return `run git fsck in ${top}`;
}
async function isTooOld() {
    const { stdout } = await (0,git_process/* runGit */.EO)(["version"]);
    const [, major = "", minor = ""] = /(\d{1,6})\.(\d{1,6})/.exec(stdout.toString("latin1")) ?? [];
    const [leastMajor = "", leastMinor = ""] = git_process/* MINIMUM_GIT */.Kg.split(".");
    return Number(major) * 1000 + Number(minor) < Number(leastMajor) * 1000 + Number(leastMinor);
}


/***/ }),

/***/ 93290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ hasSha256),
/* harmony export */   n9: () => (/* binding */ isComparable),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   rv: () => (/* binding */ isConversion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67976);
/* harmony import */ var _disk_read_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75226);




const CHUNK = 1024 * 1024;
/** Beyond this size, in bytes, a file that differs from its blob counts as changed without a look at how. */
const MAX_CONVERTED = 64 * 1024 * 1024;
/** Whether a file's bytes are those of a blob; false also when it cannot be read. */
async function isBlob(path, oid, size) {
    return (await digestOf(path, size, (0,_disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .blobHash */ .o6)(oid, size))) === oid;
}
/** Whether a file's SHA-256 is the one given; false also when it cannot be read. */
async function hasSha256(path, sha256, size) {
    return (await digestOf(path, size, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"))) === sha256;
}
async function digestOf(path, size, hash) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, _disk_read_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_FLAGS */ .tC);
        const buffer = Buffer.allocUnsafe(Math.min(size + 1, CHUNK));
        let left = size;
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead > left)
                return undefined;
            if (bytesRead === 0)
                return left === 0 ? hash.digest("hex") : undefined;
            left -= bytesRead;
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close();
    }
}
/** Whether both are small enough to be compared by {@linkcode isConversion}. */
function isComparable(diskSize, blobSize) {
    return diskSize <= MAX_CONVERTED && blobSize <= MAX_CONVERTED;
}
/**
 * Whether a file is what git itself could have made of a blob on checkout: other line endings, `$Id$` filled in, or the
 * text in UTF-16. Then it was not edited, whatever the settings are by which git would do so today.
 */
function isConversion(disk, blob) {
    const committed = plain(Buffer.from(blob).toString("latin1"));
    if (plain(Buffer.from(disk).toString("latin1")) === committed)
        return true;
    const text = plain(Buffer.from(blob).toString("utf8"));
    return ["utf-16le", "utf-16be"].some((encoding) => plain(decode(disk, encoding)) === text);
}
function plain(text) {
    return text.replaceAll("\r\n", "\n").replace(/\$Id:[^$\n]*\$/g, "$$Id$$");
}
function decode(bytes, encoding) {
    return bytes.length % 2 === 0 ? new TextDecoder(encoding).decode(bytes) : "";
}


/***/ }),

/***/ 17526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Snapshot)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/entry.ts
var entry = __webpack_require__(90373);
// EXTERNAL MODULE: ./src/core/wildmatch.ts
var wildmatch = __webpack_require__(49614);
;// CONCATENATED MODULE: ./src/source/git/attributes.ts

const NAME = ".gitattributes";
/** As git has it, in bytes: a line of that length, or a larger file, is not read. */
const MAX_LINE = 2048;
const MAX_FILE = 100 * 1024 * 1024;
const MACRO = "[attr]";
/** Macros in each other that are followed. */
const MAX_LEVELS = 5;
/** Steps of matching for one commit: 1,000 patterns with a filter for each of 100,000 files. */
const MAX_WORK = 100_000_000;
/**
 * Reads the attributes that a commit holds. Those of a machine (`info/attributes`, `core.attributesFile`) take no part,
 * so that a commit means the same everywhere.
 *
 * @param mostWork Steps that matching may take in total.
 */
async function committedAttributes(entries, objects, mostWork = MAX_WORK) {
    const files = entries.filter(isAttributesFile);
    const sizes = await objects.sizes(files.map(({ oid }) => oid));
    const lines = new Map();
    for (const [index, { path, oid }] of files.entries()) {
        const size = sizes[index];
        if (size === undefined)
            throw objects.missing(oid);
        if (size > MAX_FILE)
            continue;
        lines.set(path.slice(0, -NAME.length), parseLines(Buffer.from(await objects.read(oid)).toString("utf8")));
    }
    const macros = macrosIn(lines.get("") ?? []);
    const rules = new Map([...lines].map(([folder, parsed]) => [folder, rulesIn(parsed, macros)]));
    const work = { left: mostWork };
    return (path) => {
        const filter = filterAt(path, rules, work);
        if (work.left < 0) {
            throw new error/* MesgError */.N("refused", `the ${NAME} files have too many patterns for the files of the commit`, {
                hint: "give folders a filter instead of files",
            });
        }
        return filter;
    };
}
function isAttributesFile({ path, mode }) {
    // git does not follow a symlink of that name.
    return mode.startsWith("100") && (path === NAME || path.endsWith(`/${NAME}`));
}
/** The file nearest to a path decides, and in it the last line that matches. */
function filterAt(path, rules, work) {
    const names = (0,wildmatch/* bytesOf */.$$)(path).split("/");
    let end = path.lastIndexOf("/");
    for (let depth = names.length - 1;; depth--, end = path.lastIndexOf("/", end - 1)) {
        const folder = depth === 0 ? "" : path.slice(0, end + 1);
        const below = names.slice(depth);
        const found = rules
            .get(folder)
            ?.findLast(({ glob, isAnchored }) => glob.matches(isAnchored ? below : names.slice(-1), work));
        if (found !== undefined || depth === 0)
            return found?.filter ?? "";
    }
}
function parseLines(text) {
    return text
        .replace(/^\ufeff/, "")
        .split("\n")
        .filter((line) => Buffer.byteLength(line) < MAX_LINE)
        .map(parseLine)
        .filter(({ pattern }) => pattern !== "");
}
/** What each macro says about the filter. Macros count in the root's file alone, wherever they stand in it. */
function macrosIn(lines) {
    const words = new Map(lines.flatMap(({ pattern, words }) => (pattern.startsWith(MACRO) ? [[pattern.slice(MACRO.length), words]] : [])));
    const macros = new Map();
    // A macro may name others; as many rounds resolve them as git has levels.
    for (let level = 0; level < MAX_LEVELS; level++) {
        for (const [name, own] of words) {
            const filter = filterIn(own, macros);
            if (filter !== undefined)
                macros.set(name, filter);
        }
    }
    return macros;
}
function rulesIn(lines, macros) {
    return lines.flatMap(({ pattern, words }) => {
        const filter = filterIn(words, macros);
        // git takes no pattern that is negated, and one for folders matches no file.
        if (filter === undefined || /^!|^\[attr\]|\/$/.test(pattern))
            return [];
        const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
        return [{ glob: new wildmatch/* Glob */.fo((0,wildmatch/* bytesOf */.$$)(anchored)), isAnchored: pattern.includes("/"), filter }];
    });
}
/** Takes a line apart: a pattern, which may be in quotes as in C, and words. */
function parseLine(line) {
    const text = line.trim();
    if (text.startsWith("#"))
        return { pattern: "", words: [] };
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text);
    const first = quoted?.[0] ?? text.split(/[ \t\r]/, 1)[0];
    return {
        pattern: quoted === null ? first : unquote(quoted[1]),
        words: text
            .slice(first.length)
            .split(/[ \t\r]+/)
            .filter((word) => word !== ""),
    };
}
const ESCAPES = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
function unquote(text) {
    const bytes = text.replace(/\\([0-3][0-7]{2}|.)/g, (_, escaped) => /^\d{3}$/.test(escaped)
        ? Buffer.of(Number.parseInt(escaped, 8)).toString("latin1")
        : Buffer.from(ESCAPES[escaped] ?? escaped).toString("latin1"));
    return text.includes("\\") && /\\[0-3]/.test(text) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}
/** What words say about the filter; undefined when they do not. */
function filterIn(words, macros) {
    let found;
    for (const word of words) {
        if (word.startsWith("filter="))
            found = word.slice(7);
        else if (/^[-!]?filter$/.test(word))
            found = "";
        else
            found = macros.get(word) ?? found;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/source/git/snapshot.ts




/** What a commit holds, listed once for everything that is read of it. */
class Snapshot {
    repository;
    commit;
    /** In the order of their bytes. */
    entries;
    #byPath;
    #filters;
    constructor(repository, commit, entries) {
        this.repository = repository;
        this.commit = commit;
        this.entries = entries;
        this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
    }
    /**
     * Lists a commit.
     *
     * @param options.below Lists only this folder (`services/mail/`), and what its attributes depend on.
     * @throws {MesgError} `environment` when git cannot read the commit or one of its trees.
     */
    static async read(repository, commit, { below = "", signal } = {}) {
        const folders = below.split("/").slice(0, -1);
        const attributes = folders.map((_, index) => [...folders.slice(0, index), ".gitattributes"].join("/"));
        const only = below === "" ? [] : ["--", below, ...attributes];
        const listed = await repository.objectOutput(["ls-tree", "-r", "-z", "--full-tree", commit, ...only], { signal });
        return new Snapshot(repository, commit, checked(parseListing(listed)));
    }
    /** The snapshot of a repository without a commit. */
    static empty(repository) {
        return new Snapshot(repository, "", []);
    }
    /** What stands at a path; undefined for a folder, and where there is nothing. */
    entry(path) {
        return this.#byPath.get(path);
    }
    /** What is below a folder (`services/mail/`), or everything for an empty text. */
    below(folder) {
        if (folder === "")
            return this.entries;
        return this.entries.slice(this.#first(folder), this.#first(`${folder.slice(0, -1)}0`)); // "0" follows "/"
    }
    /** Whether something is below a folder. */
    hasFolder(folder) {
        return folder === "" || (this.entries[this.#first(folder)]?.path.startsWith(folder) ?? false);
    }
    /** Names the filters of files, by the attributes that the commit holds. */
    async filters() {
        this.#filters ??= committedAttributes(this.entries, this.repository.objects);
        return await this.#filters;
    }
    #first(path) {
        let low = 0;
        let high = this.entries.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,entry/* compareUtf8 */.z)(this.entries[middle].path, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** A path that leads elsewhere: git checks out none that has such a part. */
const NO_PATH = /^\/|(?:^|\/)\.{0,2}(?:\/|$)/;
/**
 * Puts entries in the order of their paths, in which git writes them.
 *
 * @throws {MesgError} `refused` for a tree that git cannot check out: a path that leads elsewhere, or stands twice.
 */
function checked(entries) {
    const isOrdered = entries.every(({ path }, index) => index === 0 || (0,entry/* compareUtf8 */.z)(entries[index - 1].path, path) < 0);
    if (!isOrdered)
        entries.sort((left, right) => (0,entry/* compareUtf8 */.z)(left.path, right.path));
    const files = new Set(entries.map(({ path }) => path));
    let last = "";
    let before;
    for (const entry of entries) {
        const { path, invalidName } = entry;
        const isTwice = path === before?.path && invalidName === undefined && before.invalidName === undefined;
        if (isTwice || NO_PATH.test(path))
            throw malformed(path);
        before = entry;
        const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
        if (folder === last)
            continue;
        last = folder;
        for (let end = folder.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
            if (files.has(path.slice(0, end)))
                throw malformed(path);
        }
    }
    return entries;
}
function malformed(path) {
    return new error/* MesgError */.N("refused", `the commit has a path that git cannot check out: ${JSON.stringify(path)}`, {
        hint: "run git fsck, and make the commit again with git",
    });
}
/** Reads `ls-tree -z`: `100644 blob <oid>\t<path>`, each ended by NUL. */
function parseListing(output) {
    const text = output.toString("utf8");
    if (text.includes("\ufffd"))
        return listingParts(output).map(parseEntry);
    const entries = [];
    for (let start = 0; start < text.length;) {
        const end = text.indexOf("\0", start);
        const tab = text.indexOf("\t", start);
        const [mode = "", , oid = ""] = text.slice(start, tab).split(" ");
        entries.push({ path: text.slice(tab + 1, end), mode, oid });
        start = end + 1;
    }
    return entries;
}
/** As above, for a listing in which a name may be no UTF-8. */
function parseEntry(line) {
    const tab = line.indexOf(9);
    const [mode = "", , oid = ""] = line.subarray(0, tab).toString("latin1").split(" ");
    const name = line.subarray(tab + 1);
    const path = name.toString("utf8");
    return (0,external_node_buffer_.isUtf8)(name) ? { path, mode, oid } : { path, mode, oid, invalidName: name };
}
function listingParts(output) {
    const parts = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        parts.push(output.subarray(start, end));
        start = end + 1;
    }
    return parts;
}


/***/ }),

/***/ 81128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readWorkTree)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/git/index-file.ts

const ENTRY = /([A-Za-z?]) \d+ ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/y;
/**
 * Reads git's index below a folder.
 *
 * @param below `services/mail/`, or empty for all.
 * @throws {MesgError} `environment` when git cannot read it.
 */
async function readIndex(repository, below, signal) {
    const only = below === "" ? [] : ["--", below];
    const text = (await repository.output(["ls-files", "-z", "-s", "-v", "--debug", ...only], { signal })).toString("utf8");
    const entries = new Map();
    const pattern = new RegExp(ENTRY);
    for (let at = 0; at < text.length; at = pattern.lastIndex) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found === null) {
            throw new error/* MesgError */.N("environment", `cannot read git's index of ${repository.top}: unknown format`, {
                hint: "update git, or run git update-index --refresh",
            });
        }
        const [, tag, oid = "", stage, path = "", seconds, nanoseconds, size] = found;
        entries.set(path, {
            path,
            oid,
            isWatched: tag === "H" || tag === "M",
            isConflict: stage !== "0",
            size: Number(size),
            mtime: [Number(seconds), Number(nanoseconds)],
        });
    }
    return entries;
}

// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
// EXTERNAL MODULE: ./src/source/git/same-content.ts
var same_content = __webpack_require__(93290);
;// CONCATENATED MODULE: ./src/source/git/work-tree.ts









/** Files after which other work of the process gets its turn. */
const TURN = 512;
/**
 * Compares a work tree with the commit that is checked out. Where git's stat cache says that a file is as git left it, its
 * content is not read here: its reader has to prove that it is the commit's. Everything else is decided by
 * content.
 *
 * @param below Only this folder (`services/mail/`), or empty for all.
 */
async function readWorkTree(snapshot, below, signal) {
    const { repository } = snapshot;
    const entries = snapshot.below(below).filter(({ invalidName }) => invalidName === undefined);
    const [index, others, sizes] = await Promise.all([
        readIndex(repository, below, signal),
        untracked(repository, below, signal),
        sizesOf(repository, entries),
    ]);
    const keepsModes = once(() => modesCount(repository, signal));
    const disk = new DiskPaths(repository.top);
    const indexTime = (0,external_node_fs_.statSync)((0,external_node_path_.join)(repository.gitDir, "index"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const changes = new Map();
    const clean = new Set();
    for (const [count, entry] of entries.entries()) {
        if (count % TURN === 0)
            await (0,external_node_timers_promises_.setImmediate)(undefined, { signal });
        const indexed = index.get(entry.path);
        const stat = disk.stat(entry.path);
        const change = await changeOf({
            entry,
            indexed,
            stat,
            size: sizes.get(entry.oid),
            snapshot,
            keepsModes,
            indexTime,
        });
        if (change === "clean")
            clean.add(entry.path);
        else if (change !== "as committed")
            changes.set(entry.path, change);
    }
    for (const { path, isConflict } of index.values()) {
        if (isConflict)
            changes.set(path, "conflict");
        else if (snapshot.entry(path) === undefined && disk.stat(path) !== undefined)
            changes.set(path, "added");
    }
    for (const path of others)
        if (snapshot.entry(path) === undefined)
            changes.set(path, "added");
    return { changes, onDisk: clean };
}
/** Says of one file how it differs, or whether the disk has its bytes (`clean`) or only git has (`as committed`). */
async function changeOf(compared) {
    const { entry, indexed, stat, keepsModes } = compared;
    if (indexed?.isWatched === false)
        return "as committed";
    if (entry.mode === "160000")
        return stat === undefined || stat.isDirectory() ? "as committed" : "changed";
    if (stat === undefined)
        return "deleted";
    if (entry.mode === "120000")
        return (await isSameLink(compared, stat)) ? "as committed" : "changed";
    if (!stat.isFile())
        return "changed";
    const isSameMode = (entry.mode === "100755") === ((stat.mode & 0o100) !== 0);
    if (!isSameMode && (await keepsModes()))
        return "changed";
    return await contentChange(compared, stat);
}
async function contentChange({ entry, indexed, size, snapshot, indexTime }, stat) {
    const { repository } = snapshot;
    const path = (0,disk_entry/* onDisk */.FC)(repository.top, entry.path);
    const isAsGitLeftIt = indexed?.oid === entry.oid && isUntouched(indexed, stat);
    if (isAsGitLeftIt && stat.mtimeMs < indexTime)
        return size === stat.size ? "clean" : "as committed";
    if (size === undefined)
        return (await (0,same_content/* isBlob */.qf)(path, entry.oid, stat.size)) ? "clean" : "changed";
    if (size === stat.size && (await (0,same_content/* isBlob */.qf)(path, entry.oid, size)))
        return "clean";
    if (size < lfs/* MAX_POINTER */.jy && (await isLargeContent(entry, snapshot, path, stat.size)))
        return "as committed";
    if (!(0,same_content/* isComparable */.n9)(stat.size, size))
        return "changed";
    const [disk, blob] = await Promise.all([(0,promises_.readFile)(path), repository.objects.read(entry.oid)]);
    if ((0,same_content/* isConversion */.rv)(disk, blob))
        return "as committed";
    // What a filter made of the file only the filter can tell; the stat cache is all that is known of it.
    return isAsGitLeftIt && (await snapshot.filters())(entry.path) !== "" ? "as committed" : "changed";
}
/** Whether the file is the content that git LFS keeps, or the pointer to it. */
async function isLargeContent(entry, snapshot, path, size) {
    if ((await snapshot.filters())(entry.path) !== "lfs")
        return false;
    const bytes = await snapshot.repository.objects.read(entry.oid);
    const pointer = (0,lfs/* looksLikePointer */.HL)(bytes) ? (0,lfs/* parsePointer */.vp)(bytes) : undefined;
    return pointer !== undefined && pointer.size === size && (await (0,same_content/* hasSha256 */.cp)(path, pointer.sha256, size));
}
function isUntouched({ size, mtime: [seconds, nanoseconds] }, stat) {
    // A git that was built without nanoseconds keeps zeros.
    const isSameTime = Math.floor(stat.mtimeMs / 1000) === seconds &&
        (nanoseconds === 0 || Math.abs((stat.mtimeMs % 1000) - nanoseconds / 1e6) < 0.01);
    return isSameTime && stat.size % 2 ** 32 === size;
}
/** Where the system has no symlinks, git writes their target into a file. */
async function isSameLink({ entry, snapshot }, stat) {
    const path = (0,disk_entry/* onDisk */.FC)(snapshot.repository.top, entry.path);
    if (stat.isFile())
        return await (0,same_content/* isBlob */.qf)(path, entry.oid, stat.size);
    if (!stat.isSymbolicLink())
        return false;
    const target = (0,external_node_fs_.readlinkSync)(path, { encoding: "buffer" });
    const algorithm = entry.oid.length === 64 ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${target.length}\0`).update(target).digest("hex") === entry.oid;
}
/** Looks at paths of a work tree; what is behind a symlink is not in it. */
class DiskPaths {
    #top;
    #folders = new Map([["", true]]);
    constructor(top) {
        this.#top = top;
    }
    stat(path) {
        return this.#isFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) ? this.#lstat(path) : undefined;
    }
    #isFolder(path) {
        let known = this.#folders.get(path);
        if (known === undefined) {
            known = this.stat(path)?.isDirectory() ?? false;
            this.#folders.set(path, known);
        }
        return known;
    }
    #lstat(path) {
        try {
            return (0,external_node_fs_.lstatSync)((0,disk_entry/* onDisk */.FC)(this.#top, path), { throwIfNoEntry: false });
        }
        catch {
            return undefined;
        }
    }
}
async function sizesOf({ objects }, entries) {
    const oids = [...new Set(entries.flatMap(({ mode, oid }) => (mode === "160000" ? [] : [oid])))];
    const sizes = await objects.sizes(oids);
    return new Map(oids.flatMap((oid, index) => (sizes[index] === undefined ? [] : [[oid, sizes[index]]])));
}
/** What git neither tracks nor ignores, by the user's own rules too. */
async function untracked(repository, below, signal) {
    const args = ["config", "--includes", "--type=path", "--get", "core.excludesFile"];
    const asked = await repository.run(args, { userSettings: true, signal });
    const file = asked.stdout.toString("utf8").trim();
    const excludes = file === "" ? [] : ["-c", `core.excludesFile=${file}`];
    const only = below === "" ? [] : ["--", below];
    const listed = await repository.output([...excludes, "ls-files", "-z", "--others", "--exclude-standard", ...only], {
        userSettings: file === "",
        signal,
    });
    return listed.toString("utf8").split("\0").slice(0, -1);
}
/** Whether the file system keeps permissions, as git found when it made the repository. */
async function modesCount(repository, signal) {
    if (process.platform === "win32")
        return false;
    const { stdout } = await repository.run(["config", "--type=bool", "--get", "core.fileMode"], { signal });
    return stdout.toString("latin1").trim() !== "false";
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 54185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IGNORE_FILE),
/* harmony export */   w: () => (/* binding */ IgnoreRules)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49614);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** The file in a source folder that says what stays out, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Steps of matching for one folder: 1,000 patterns for each of 100,000 files. */
const MAX_WORK = 100_000_000;
/** Says which paths of a folder stay out of its source. */
class IgnoreRules {
    /** The last one that matches decides, so they stand in reverse order. */
    #rules;
    #folders = new Map();
    #work;
    /**
     * @param text The text of `.mesgignore`; undefined when there is none.
     * @param work Steps that matching may take in total.
     */
    constructor(text, work = MAX_WORK) {
        this.#work = { left: work };
        const lines = (text ?? "").replace(/^\uFEFF/, "").split("\n");
        this.#rules = lines.flatMap((line) => ruleOf(line.replace(/\r$/, ""))).reverse();
    }
    /**
     * Whether a path stays out, whose parents do not.
     *
     * @param path From the folder, with `/`, without one at the end.
     * @throws {MesgError} `refused` when there are too many patterns for so many files.
     */
    excludes(path, isFolder) {
        const names = path.split("/");
        const name = names.slice(-1);
        if (NEVER.has(name[0]))
            return true;
        const rule = this.#rules.find(({ glob, isForFolders, isAnchored }) => (isFolder || !isForFolders) && glob.matches(isAnchored ? names : name, this.#work));
        if (this.#work.left < 0)
            throw tooMuchWork();
        return rule !== undefined && !rule.isNegated;
    }
    /** Whether a path or one of the folders above it stays out. To git, a submodule is a folder. */
    excludesWithParents(path, isFolder) {
        return this.#excludesFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) || this.excludes(path, isFolder);
    }
    #excludesFolder(path) {
        if (path === "")
            return false;
        let known = this.#folders.get(path);
        if (known === undefined) {
            known = this.excludesWithParents(path, true);
            this.#folders.set(path, known);
        }
        return known;
    }
}
function ruleOf(line) {
    const text = line.startsWith("#") ? "" : withoutSpaces(line);
    const isNegated = text.startsWith("!");
    const [, pattern = "", slash] = /^(.*?)(\/?)$/s.exec(isNegated ? text.slice(1) : text);
    if (pattern === "")
        return [];
    const glob = new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo(pattern.startsWith("/") ? pattern.slice(1) : pattern);
    return [{ glob, isNegated, isForFolders: slash === "/", isAnchored: pattern.includes("/") }];
}
/** Takes off the spaces at the end, but for one behind a backslash. */
function withoutSpaces(line) {
    let end = line.length;
    while (line[end - 1] === " ")
        end--;
    if (end === line.length)
        return line;
    let backslashes = 0;
    while (line[end - 1 - backslashes] === "\\")
        backslashes++;
    return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}
function tooMuchWork() {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${IGNORE_FILE} has too many patterns for the files of the folder`, {
        hint: "exclude folders instead of files",
    });
}


/***/ }),

/***/ 78785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ enforceLimits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21178);


const DEFAULT_LIMITS = { maxBytes: 2 * 1024 ** 3, maxEntries: 100_000 };
/** Folders and files named in an error. */
const LARGEST = 5;
/** Folders above each other that are looked into for the largest one. */
const LEVELS = 20;
/** A folder with at least this share of everything is looked into. */
const NEARLY_ALL = 0.9;
/** A folder whose largest part has less than this share is named itself. */
const TELLING = 0.1;
/**
 * Refuses a tree that is over its limits, and names its largest parts; or that no Engine can extract, since a path is
 * longer than Linux takes.
 *
 * @throws {MesgError} `refused`.
 */
function enforceLimits(entries, { maxBytes, maxEntries }) {
    const bytes = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (entries.length > maxEntries) {
        const rows = largest(entries, () => 1).map(([folder, count]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${count}`);
        const limit = `at most ${maxEntries} entries (max-source-entries)`;
        throw over(`expected ${limit}, found ${entries.length}; most are in`, rows);
    }
    if (bytes > maxBytes) {
        const rows = largest(entries, sizeOf).map(([folder, size]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(folder)}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(size)}`);
        const limit = `at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(maxBytes)} (max-source-size)`;
        throw over(`expected ${limit}, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}; most are in`, rows);
    }
    for (const { path } of entries)
        checkPath(path);
}
/** A character of UTF-16 takes at most three bytes of UTF-8. */
const SHORT = _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6 / 3;
function checkPath(path) {
    if (path.length <= SHORT)
        return;
    if (Buffer.byteLength(path) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN)
        throw tooLong("a path", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_PATH */ .fN, path);
    for (const name of path.split("/")) {
        if (Buffer.byteLength(name) > _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6)
            throw tooLong("a name", _tar_archive_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NAME */ .B6, name);
    }
}
function tooLong(what, limit, found) {
    const size = Buffer.byteLength(found);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${what} in the source is too long: expected at most ${limit} bytes, found ${size}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it: shorten it, or exclude it in .mesgignore" });
}
function over(what, rows) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `the source is too large: ${what}\n  ${rows.join("\n  ")}`, {
        hint: "exclude what the service does not need in .mesgignore, or raise the limit",
    });
}
function sizeOf(entry) {
    return entry.kind === "file" ? entry.size : 0;
}
/**
 * Returns the parts with most of the weight: those of the root or, where one folder has nearly all, those of that folder.
 */
function largest(entries, weight) {
    let inside = entries;
    let above = [];
    let parent = "";
    for (let level = 0; level < LEVELS; level++) {
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
    return above;
}


/***/ }),

/***/ 16993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ assertUtf8),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   i9: () => (/* binding */ decodeTarget)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);


const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Refuses names that are no UTF-8: they mean another thing on each machine, and no definition of a path survives them.
 *
 * @param names The names, ended by NUL.
 * @param folder Where they were found.
 */
function assertUtf8(names, folder) {
    for (const name of splitAtNul(names)) {
        try {
            STRICT.decode(name);
        }
        catch (cause) {
            const shown = Buffer.from(name)
                .toString("latin1")
                .replace(/[^ -~]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
            throw notUtf8(shown, folder, cause);
        }
    }
}
/** The refusal of a name that is not UTF-8. @param shown The name as a message shows it. */
function notUtf8(shown, folder, cause) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected names in UTF-8, found "${shown}" in ${folder}`, {
        cause,
        hint: "rename it, or leave it out in .mesgignore by a pattern with * in its place",
    });
}
/** The target of a symlink as a text. @throws {MesgError} `refused` when it is not UTF-8. */
function decodeTarget(path, target) {
    try {
        return STRICT.decode(target);
    }
    catch (cause) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the target of the symlink ${path} is not UTF-8`, {
            cause,
            hint: "point it to a name in UTF-8, or name the link in .mesgignore",
        });
    }
}
function* splitAtNul(bytes) {
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        yield bytes.subarray(start, end === -1 ? bytes.length : end);
        start = end === -1 ? bytes.length : end + 1;
    }
}


/***/ }),

/***/ 21609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutDisk),
/* harmony export */   w: () => (/* binding */ proveDisk)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44797);
/* harmony import */ var _git_same_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93290);


/** The tree with every large file read from git, for when one on disk was not what the commit has. */
function withoutDisk(tree) {
    return { ...tree, entries: tree.entries.map(fromGit) };
}
/**
 * The tree with those large files read from git whose bytes on disk are not the commit's. What is streamed to somebody else
 * cannot be begun again, so it is proved before.
 */
async function proveDisk(tree) {
    const entries = [];
    for (const entry of tree.entries) {
        const isProved = !isLarge(entry) || (await (0,_git_same_content_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .qf)(entry.origin.disk, entry.origin.oid, entry.size));
        entries.push(isProved ? entry : fromGit(entry));
    }
    return { ...tree, entries };
}
function isLarge(entry) {
    return (entry.kind === "file" && entry.size > _contents_js__WEBPACK_IMPORTED_MODULE_1__/* .SMALL_FILE */ .P && entry.origin.from === "git" && entry.origin.disk !== undefined);
}
function fromGit(entry) {
    if (!isLarge(entry))
        return entry;
    return { ...entry, origin: { ...entry.origin, disk: undefined } };
}


/***/ }),

/***/ 75372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/entry.ts
var entry = __webpack_require__(90373);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(58664);
// EXTERNAL MODULE: ./src/source/ignore-rules.ts
var ignore_rules = __webpack_require__(54185);
// EXTERNAL MODULE: ./src/source/limits.ts
var limits = __webpack_require__(78785);
;// CONCATENATED MODULE: ./src/source/symlink-check.ts

/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Refuses symlinks that lead out of the tree: by an absolute target, by `..` above the root as it is written (which an
 * Engine refuses too), or by `..` above the root through other symlinks. Dangling and looping ones stay.
 *
 * @throws {MesgError} `refused`, with every such link.
 */
function checkSymlinks(entries) {
    const targets = new Map();
    for (const entry of entries)
        if (entry.kind === "symlink")
            targets.set(entry.path, entry.target);
    const leaving = [...targets].filter(([path, target]) => leavesAsWritten(path, target) || leavesFollowed(path, targets));
    if (leaving.length === 0)
        return;
    const shown = leaving.slice(0, 10).map(([path, target]) => `${path} -> ${target}`);
    const more = leaving.length > shown.length ? `\n  and ${leaving.length - shown.length} more` : "";
    throw new error/* MesgError */.N("refused", `expected symlinks that stay in the source, found\n  ${shown.join("\n  ")}${more}`, {
        hint: "copy what they point to, or name them in .mesgignore",
    });
}
function leavesAsWritten(path, target) {
    if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target) || target.startsWith("\\\\"))
        return true;
    let depth = path.split("/").length - 1;
    return target.split("/").some((part) => {
        if (part === "" || part === ".")
            return false;
        depth += part === ".." ? -1 : 1;
        return depth < 0;
    });
}
/** Walks the way that the system walks when it follows the link. */
function leavesFollowed(path, targets) {
    const at = [];
    const left = path.split("/").reverse();
    let links = 0;
    while (left.length > 0) {
        const part = left.pop();
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (at.pop() === undefined)
                return true;
            continue;
        }
        at.push(part);
        const target = targets.get(at.join("/"));
        if (target === undefined)
            continue;
        if (target.startsWith("/") || ++links > MAX_LINKS)
            return target.startsWith("/");
        at.pop();
        left.push(...target.split("/").reverse());
    }
    return false;
}

;// CONCATENATED MODULE: ./src/source/read-tree.ts









/** The largest `.mesgignore` that is read, in bytes. */
const MAX_RULES = 1024 * 1024;
/**
 * Reads which files make up the source of a service. In a git work tree these are the files of the commit that is checked
 * out, with its modes and contents, whatever git made of them on disk. Where files differ from the commit, they are taken
 * from the disk; without git, all of the folder is. Then a notice says that the source is tied to no commit. What
 * `.mesgignore` and the fixed rules name stays out.
 *
 * @param from The folder of the service, which may be a part of its repository, or one that was opened already.
 * @throws {MesgError} `refused` at symlinks that leave the folder, at devices and sockets, at names that are not UTF-8,
 * over the limits, and with `requireClean` at a tree that is tied to no commit.
 * @example
 * ```ts
 * const tree = await readSourceTree("services/greeter");
 * for (const notice of tree.notices) console.warn(notice);
 * ```
 */
async function readSourceTree(from, options = {}) {
    const folder = typeof from === "string" ? await openSource(from, options.signal) : from;
    const { entries, problem } = await folder.list(await readRules(folder), options.signal);
    if (options.requireClean && problem !== undefined) {
        throw new error/* MesgError */.N("refused", `the source is not tied to a commit: ${problem}`, {
            hint: "commit or remove these changes",
        });
    }
    (0,limits/* enforceLimits */.z)(entries, { ...limits/* DEFAULT_LIMITS */.d, ...options });
    checkSymlinks(entries);
    const ordered = (0,entry/* inArchiveOrder */.a)(entries);
    const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
    return {
        folder: folder.path,
        entries: ordered,
        size: ordered.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0),
        ...(folder.commit === undefined || problem !== undefined ? {} : { commit: folder.commit }),
        notices: [...(problem === undefined ? [] : [`the source is not tied to a commit: ${problem}`]), ...unknown],
        allowFiles,
    };
}
async function readRules(folder) {
    const bytes = await folder.readFile(ignore_rules/* IGNORE_FILE */.S, MAX_RULES + 1);
    if (bytes !== undefined && bytes.length > MAX_RULES) {
        throw new error/* MesgError */.N("refused", `${ignore_rules/* IGNORE_FILE */.S} is larger than ${(0,sizes/* formatBytes */.z3)(MAX_RULES)}`, {
            hint: "name folders in it instead of files",
        });
    }
    return new ignore_rules/* IgnoreRules */.w(bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));
}
async function openSource(path, signal) {
    await assertFolder((0,external_node_path_.resolve)(path), path);
    return await (0,checkout/* openFolder */.NE)(path, signal);
}
async function assertFolder(root, given) {
    const found = await (0,promises_.stat)(root).catch((error) => error);
    if (!(found instanceof Error) && found.isDirectory())
        return;
    if (found instanceof Error && found.code !== "ENOENT" && found.code !== "ENOTDIR")
        throw (0,disk_entry/* unreadable */.O$)(root, found);
    throw new error/* MesgError */.N("usage", `expected a folder, found ${found instanceof Error ? "nothing" : "a file"} at ${given}`);
}
function allowed(paths, entries) {
    const files = new Set(paths.length === 0 ? [] : entries.map(({ path }) => path));
    const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, ""));
    return {
        allowFiles: new Set(wanted),
        unknown: wanted
            .filter((path) => !files.has(path))
            .map((path) => `the source has no file ${JSON.stringify(path)} to allow`),
    };
}


/***/ }),

/***/ 21178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   fN: () => (/* binding */ LONGEST_PATH),
/* harmony export */   k2: () => (/* binding */ targetParts),
/* harmony export */   lh: () => (/* binding */ checkedTarget),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);

/** Bytes of the longest path that Linux takes: PATH_MAX without the NUL at its end. */
const LONGEST_PATH = 4095;
/** Bytes of the longest name in a path (NAME_MAX). */
const LONGEST_NAME = 255;
/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is longer than a file system takes.
 */
function partsOf(name) {
    checkLength(name, "a path");
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part.length > LONGEST_NAME)
            throw tooLong("a name", LONGEST_NAME, part);
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leadsOut(name);
    }
    return { parts, absolute };
}
/**
 * Returns the target of a symlink entry.
 *
 * @param parts The folders that the link is in.
 * @throws {ArchiveError} when it leads out of the archive, or is longer than a file system takes. An absolute target is
 * read from the link's folder, as docker reads it in this check: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    checkLength(linkname, "a symlink's target");
    let depth = parts.length;
    for (const part of targetParts(linkname)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leadsOut(name);
    }
    if (linkname === "")
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a symlink with a target, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)} with none`);
    return linkname;
}
/** Splits a symlink's target into its parts, `..` among them. */
function targetParts(target) {
    return target.split("/").filter(isName);
}
/** Refuses a path that no file system of an Engine takes. */
function checkLength(path, what) {
    if (path.length > LONGEST_PATH)
        throw tooLong(what, LONGEST_PATH, path);
}
/** The refusal of a path that leads out of its archive. */
function leadsOut(name) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected entries inside the archive, found ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}, which leads out of it`);
}
function tooLong(what, limit, found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(found)}`, { hint: "Linux stores no longer ones, so no Engine can extract it" });
}
function isName(part) {
    return part !== "" && part !== ".";
}


/***/ }),

/***/ 97976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ NO_PAX),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   nY: () => (/* binding */ paxRecord)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17486);

/** What applies where no pax header came before. */
const NO_PAX = { isSparse: false };
const TAKEN = new Set(["path", "linkpath", "size"]);
/** Keys whose values must not hold a NUL. Any other record must not hold one in its key. */
const TEXTS = new Set(["path", "linkpath", "uname", "gname"]);
const SPARSE = "GNU.sparse.";
/** Go's reader takes a length of at most this many digits, and so do we. */
const MOST_DIGITS = 10;
/**
 * Reads the records of a pax extended header (`LENGTH KEY=VALUE\n`, POSIX.1-2001).
 *
 * @throws {ArchiveError} when a record is malformed.
 */
function parsePax(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const records = { isSparse: false };
    for (let start = 0; start < text.length;) {
        const { key, value, end } = recordAt(text, start);
        if ((TEXTS.has(key) ? value : key).includes("\0"))
            throw (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a pax record with a NUL");
        if (TAKEN.has(key))
            records[key] = value;
        else if (key.startsWith(SPARSE))
            records.isSparse = true;
        start = end;
    }
    return records;
}
function recordAt(text, start) {
    const space = start + text.slice(start, start + MOST_DIGITS + 1).indexOf(" ");
    const digits = space < start ? "" : text.slice(start, space);
    const length = /^\+?[0-9]+$/.test(digits) ? Number(digits) : 0;
    const end = start + length;
    if (length < 5 || end > text.length || text[end - 1] !== "\n")
        throw malformed();
    const record = text.slice(space + 1, end - 1);
    const equals = record.indexOf("=");
    if (equals < 1)
        throw malformed();
    return { key: record.slice(0, equals), value: record.slice(equals + 1), end };
}
function malformed() {
    return (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidTar */ .LK)("a malformed pax record");
}
/**
 * Writes one pax record. Its length counts its own digits.
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

/***/ 17486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   LK: () => (/* binding */ invalidTar),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Zt: () => (/* binding */ paddingOf),
/* harmony export */   _6: () => (/* binding */ truncatedTar)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58215);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);


/** Bytes of a block of a tar. */
const BLOCK = 512;
/** The refusal of bytes that are no tar. */
function invalidTar(found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a tar archive, found ${found}`, {
        engineText: "archive/tar: invalid tar header",
        hint: "pass the archive that was uploaded, unchanged",
    });
}
/** The refusal of an archive that ends too early. */
function truncatedTar(where) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`expected a whole tar archive, found its end in ${where}`, { engineText: "unexpected EOF" });
}
/** Bytes between the end of a content and the next block. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/**
 * Reads a header block as Go's `archive/tar` does, which Engines use: V7, ustar, GNU and star forms, octal and base-256
 * numbers.
 *
 * @throws {ArchiveError} when the checksum is wrong, or a number is malformed, or the size is negative.
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
    const size = Number(parseNumber(block.subarray(124, 136)));
    if (size < 0)
        throw invalidTar("a negative size");
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkname: text(block, 157, 100),
        mode: Number(BigInt.asUintN(12, parseNumber(block.subarray(100, 108)))),
        size,
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
        throw invalidTar("a header with a wrong checksum");
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
    const digits = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(padded.replace(/^[ \0]+/, ""), " \0").replace(/\0.*$/s, "");
    if (digits === "")
        return 0n;
    if (!/^[0-7]+$/.test(digits))
        throw invalidTar("a header with a number that is not octal");
    return BigInt(`0o${digits}`);
}


/***/ }),

/***/ 19310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tarLeaves),
  e: () => (/* binding */ tarStream)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/unixfs/leaf.ts
var unixfs_leaf = __webpack_require__(3325);
// EXTERNAL MODULE: ./src/source/contents.ts + 1 modules
var source_contents = __webpack_require__(44797);
// EXTERNAL MODULE: ./src/source/prove-disk.ts
var prove_disk = __webpack_require__(21609);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/secrets/plain-bytes.ts
const [LITTLE_ENDIAN, BIG_ENDIAN] = [0xfffe, 0xfeff];
/**
 * Returns the bytes of a text in which every ASCII character is one byte: of UTF-16 with a byte order mark, as Windows
 * writes it, the characters beyond ASCII become `?`. Any other text stays as it is.
 */
function plainBytes(bytes) {
    const mark = bytes.length < 2 ? 0 : (bytes[0] << 8) | bytes[1];
    if (mark !== LITTLE_ENDIAN && mark !== BIG_ENDIAN)
        return bytes;
    const low = mark === LITTLE_ENDIAN ? 0 : 1;
    const plain = new Uint8Array((bytes.length >> 1) - 1);
    for (let index = 0, at = 2; index < plain.length; index++, at += 2) {
        plain[index] = bytes[at + 1 - low] === 0 ? bytes[at + low] : 0x3f;
    }
    return plain;
}

;// CONCATENATED MODULE: ./src/source/secrets/secret-contents.ts
/** How far to look back for what a secret follows. Bytes. */
const LONGEST_BEFORE = 256;
const SHAPES = [
    {
        marks: ["PRIV"],
        pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
        reason: "a private key",
    },
    { marks: ["TTY-"], pattern: /PuTTY-User-Key-File-\d/g, reason: "a PuTTY private key" },
    { marks: ["AKIA", "ASIA"], pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, reason: "an AWS access key" },
    {
        marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
        reason: "a GitHub token",
    },
    { marks: ["ub_p"], pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g, reason: "a GitHub token" },
    { marks: ["glpa"], pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, reason: "a GitLab token" },
    {
        marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
        pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
        reason: "a Slack token",
    },
    {
        marks: ["ks.s"],
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g,
        reason: "a Slack webhook",
    },
    { marks: ["k_li"], pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g, reason: "a Stripe key" },
    { marks: ["AIza"], pattern: /\bAIza[A-Za-z0-9_-]{35}/g, reason: "a Google API key" },
    { marks: ["npm_"], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, reason: "an npm token" },
    {
        marks: ["hTok"],
        pattern: /:_authToken=(?!\$\{)[^\s$]{8,}/g,
        follows: "//",
        reason: "an npm token",
    },
    { marks: ["pi-A"], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g, reason: "a PyPI token" },
    { marks: ["_v1_"], pattern: /\bdop_v1_[a-f0-9]{64}\b/g, reason: "a DigitalOcean token" },
    { marks: ["sk-a", "sk-p"], pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/g, reason: "an API key" },
];
/** What documentation writes in a secret's place. */
const PLACEHOLDER = /EXAMPLE|(.)\1{9}/;
/** Bytes in a mark. */
const MARK = 4;
/** Every mark as one number. */
const MARKS = new Set();
/** For a pair of bytes, at which places of a mark it stands: one bit for each of the first, second and third. */
const PLACES = new Uint8Array(65_536);
for (const mark of SHAPES.flatMap(({ marks }) => marks)) {
    const bytes = Buffer.from(mark, "latin1");
    MARKS.add(bytes.readInt32LE());
    for (let place = 0; place < MARK - 1; place++)
        PLACES[bytes[place] | (bytes[place + 1] << 8)] |= 1 << place;
}
/** Bytes in which a NUL tells that a file is no text, as git tells it. */
const LOOKED_AT = 8000;
/** The secrets in a file's bytes, each line once; none in a file that is no text. */
function findSecrets(bytes) {
    if (bytes.subarray(0, LOOKED_AT).includes(0) || !mayHoldSecret(bytes))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const found = new Map();
    for (const { pattern, follows, reason } of SHAPES) {
        let line = 1;
        let counted = 0;
        for (const match of text.matchAll(pattern)) {
            if (PLACEHOLDER.test(match[0]) || !isAfter(follows, text, match.index))
                continue;
            line += newlines(text, counted, match.index);
            counted = match.index;
            if (!found.has(line))
                found.set(line, reason);
        }
    }
    return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
}
/** Whether a mark, and at least one more sign, stands in the word that ends at a place. */
function isAfter(mark, text, at) {
    if (mark === undefined)
        return true;
    const word = text
        .slice(Math.max(0, at - LONGEST_BEFORE), at)
        .split(/[\s=]/)
        .at(-1);
    const start = word.indexOf(mark);
    return start !== -1 && start + mark.length < word.length;
}
/**
 * Looks for the marks of all shapes at once: nearly every file ends here, so this decides what the guard costs. Of the
 * three pairs of bytes in a mark one begins at a multiple of three, so only those are looked up.
 */
function mayHoldSecret(bytes) {
    for (let at = 0; at + 1 < bytes.length; at += MARK - 1) {
        const places = PLACES[bytes[at] | (bytes[at + 1] << 8)];
        if (places !== 0 && isInMark(bytes, at, places))
            return true;
    }
    return false;
}
/** Whether the pair of bytes that stands at `at` is a part of a mark. */
function isInMark(bytes, at, places) {
    for (let place = 0; place < MARK - 1; place++) {
        const start = at - place;
        if ((places & (1 << place)) === 0 || start < 0 || start + MARK > bytes.length)
            continue;
        const word = bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);
        if (MARKS.has(word))
            return true;
    }
    return false;
}
/** How many there are from one place of a text up to another. */
function newlines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/source/secrets/secret-names.ts
/** Read against the whole path, letter case aside. */
const NAMES = [
    {
        pattern: /(^|\/)\.env(\.(?!example$|sample$|template$|dist$|defaults?$|schema$)[^/]*)?$/i,
        reason: "a dotenv file",
    },
    { pattern: /(^|\/)\.envrc$/i, reason: "a direnv file" },
    { pattern: /(^|\/)id_(rsa|dsa|ecdsa|ed25519)(_sk)?$/i, reason: "an SSH private key" },
    { pattern: /\.(p12|pfx|jks|keystore|ppk|kdbx)$/i, reason: "a key store" },
    { pattern: /(^|\/)UTC--\d{4}-\d\d-\d\dT[^/]*$/, reason: "an Ethereum key store" },
    { pattern: /(^|\/)(\.netrc|_netrc|\.pgpass|\.git-credentials|\.pypirc|\.htpasswd)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.dockercfg|\.docker\/config\.json|\.kube\/config)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(\.aws\/credentials|credentials(\.json|\.ya?ml)?|\.vault-token)$/i, reason: "a credentials file" },
    { pattern: /(^|\/)(client_secret[^/]*|service[-_]?account[^/]*)\.json$/i, reason: "a credentials file" },
    { pattern: /\.tfstate(\.backup)?$/i, reason: "a Terraform state, which holds secrets in plain text" },
];
/** A quick look that nearly every path ends at: one of these stands in all that the patterns match. */
const ANY_NAME = /env|id_|\.(p12|pfx|jks|keystore|ppk|kdbx|tfstate)|UTC--|netrc|pgpass|credentials|pypirc|htpasswd|docker|kube|vault|secret|service/i;
/** Names of keys and certificates alike: only the content tells. */
const KEY_FILE = /\.(pem|key)$/i;
const PUBLIC_BLOCK = /-----BEGIN (?:[A-Z0-9 ]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|X509 CRL|DH PARAMETERS|EC PARAMETERS)-----/;
/** Why a file is a secret by its name; undefined when it is not. */
function secretByName(path) {
    if (!ANY_NAME.test(path))
        return undefined;
    return NAMES.find(({ pattern }) => pattern.test(path))?.reason;
}
/** Whether only the content can tell a private key from a certificate. */
function isKeyFile(path) {
    return KEY_FILE.test(path);
}
/** Whether a key file holds only what everybody may know. */
function isPublic(text) {
    return PUBLIC_BLOCK.test(text) && !text.includes("PRIVATE KEY");
}

;// CONCATENATED MODULE: ./src/source/secrets/secrets-guard.ts




/** Secrets named in one error. */
const SHOWN = 20;
/**
 * Keeps secrets from being published: what is on IPFS cannot be taken back. Files are refused by their names, and small
 * text files by what is in them, unless they were allowed by their path.
 */
class SecretsGuard {
    #allowed;
    #found = [];
    constructor(tree) {
        this.#allowed = tree.allowFiles;
        for (const { kind, path } of tree.entries) {
            const reason = kind === "file" && !this.#allowed.has(path) ? secretByName(path) : undefined;
            if (reason !== undefined)
                this.#found.push({ path, reason });
        }
    }
    /** Whether there is something to refuse. */
    get hasFound() {
        return this.#found.length > 0;
    }
    /** Looks at a file's content, if it was not allowed. */
    inspect({ path }, content) {
        if (this.#allowed.has(path))
            return;
        const bytes = plainBytes(content);
        const secrets = findSecrets(bytes);
        for (const { line, reason } of secrets)
            this.#found.push({ path, line, reason });
        if (secrets.length > 0 || !isKeyFile(path))
            return;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        if (!isPublic(text))
            this.#found.push({ path, reason: "a private key, by its name" });
    }
    /** @throws {MesgError} `refused`, naming each secret by path, line and reason. */
    assertNone() {
        if (!this.hasFound)
            return;
        const more = this.#found.length > SHOWN ? `\n  and ${this.#found.length - SHOWN} more` : "";
        const shown = this.#found.slice(0, SHOWN);
        const rows = shown.map(({ path, line, reason }) => `${line === undefined ? path : `${path}:${line}`}: ${reason}`);
        const meant = this.#found.find(({ path }) => [...this.#allowed].some((given) => given.endsWith(`/${path}`)));
        throw new error/* MesgError */.N("refused", `expected a source without secrets, found\n  ${rows.join("\n  ")}${more}`, {
            hint: meant === undefined
                ? "a published source cannot be taken back: remove them, name them in .mesgignore, or allow a file with --allow-file PATH"
                : `the paths of --allow-file begin in the service's folder: --allow-file ${meant.path}`,
        });
    }
}

// EXTERNAL MODULE: ./src/source/tar/pax.ts
var pax = __webpack_require__(97976);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
;// CONCATENATED MODULE: ./src/source/tar/tar-writer.ts


/** The two blocks of zeros that end a tar. */
const END_MARK = new Uint8Array(2 * tar_header/* BLOCK */.IE);
/** The largest number of eleven octal digits. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;
/** Bytes between the end of a content and the next header. */
function paddingOf(size) {
    return (tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
}
/**
 * Writes the header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) if the path or target is not
 * ASCII or longer than 100 bytes, or the size is over 8 GiB. Everything that differs between machines is fixed: time 0,
 * owner 0, no names of owners, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that is valid until the next call.
 */
function tarHeader(entry) {
    const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
    const target = entry.kind === "symlink" ? entry.target : "";
    const size = entry.kind === "file" ? entry.size : 0;
    const mode = entry.kind === "symlink" ? 0o777 : entry.mode;
    const type = entry.kind === "file" ? "0" : entry.kind === "folder" ? "5" : "2";
    const records = (fits(path) ? "" : (0,pax/* paxRecord */.nY)("path", latin1(path))) +
        (fits(target) ? "" : (0,pax/* paxRecord */.nY)("linkpath", latin1(target))) +
        (size <= MAX_SIZE ? "" : (0,pax/* paxRecord */.nY)("size", String(size)));
    const ustarSize = size <= MAX_SIZE ? size : 0;
    const header = { path, mode, size: ustarSize, type, target };
    if (records === "")
        return ustar(header);
    return Buffer.concat([
        Buffer.from(ustar({ path: "././@PaxHeader", mode: 0o644, size: records.length, type: "x", target: "" })),
        Buffer.from(records, "latin1"),
        Buffer.alloc(paddingOf(records.length)),
        ustar(header),
    ]);
}
/** The fields that all headers share; the checksum is computed with spaces in its own place. */
const COMMON = Buffer.alloc(tar_header/* BLOCK */.IE);
for (const at of [108, 116, 329, 337])
    octal(COMMON, at, 7, 0);
octal(COMMON, 136, 11, 0);
COMMON.write("        ", 148, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
const COMMON_SUM = sum(COMMON, 0, tar_header/* BLOCK */.IE);
/** The block that every header is written into. */
const HEADER = Buffer.alloc(tar_header/* BLOCK */.IE);
function ustar({ path, mode, size, type, target }) {
    HEADER.set(COMMON);
    const pathLength = writeName(HEADER, 0, path);
    octal(HEADER, 100, 7, mode);
    octal(HEADER, 124, 11, size);
    HEADER[156] = type.charCodeAt(0);
    const targetLength = writeName(HEADER, 157, target);
    const own = sum(HEADER, 0, pathLength) + sum(HEADER, 100, 7) + sum(HEADER, 124, 11) + sum(HEADER, 156, 1 + targetLength);
    octal(HEADER, 148, 6, COMMON_SUM + own);
    HEADER[154] = 0;
    return HEADER;
}
/** Readers without pax support see the part of a long name that fits. */
function writeName(block, at, name) {
    return name === "" ? 0 : block.write(name, at, FIELD, "utf8");
}
function octal(block, at, digits, value) {
    let rest = value;
    for (let index = at + digits - 1; index >= at; index--) {
        block[index] = 48 + (rest % 8);
        rest = Math.floor(rest / 8);
    }
}
function sum(block, at, length) {
    let total = 0;
    for (let index = at; index < at + length; index++)
        total += block[index];
    return total;
}
function fits(name) {
    return name.length <= FIELD && Buffer.byteLength(name) === name.length;
}
/** Returns one character per byte of the UTF-8 form. */
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/tar/tar-stream.ts






/** Entries after which other work of the process can run. */
const TURN = 512;
const ZEROS = new Uint8Array(512);
const NOTHING = new Uint8Array(0);
/**
 * Yields the archive of a tree in leaves, all full but the last. Each file is read once; a large one straight into the
 * leaf. The secrets guard runs here: once it has found a secret, no more leaves are yielded, the rest is only scanned, and
 * all findings are reported together.
 *
 * @param pool Provides empty leaves.
 * @throws {MesgError} `refused` for secrets, `environment` for files that change while they are read.
 */
async function* tarLeaves(tree, pool, { hasher, signal } = {}) {
    const contents = new source_contents/* Contents */.v(tree, pool.threads);
    const guard = new SecretsGuard(tree);
    const filler = new LeafFiller(pool);
    hasher?.folder(".", 0o700);
    try {
        let entries = 0;
        for (const entry of tree.entries) {
            if (++entries % TURN === 0)
                await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            const isSmall = entry.kind !== "file" || entry.size <= source_contents/* SMALL_FILE */.P;
            const small = entry.kind === "file" && isSmall ? contents.small(entry) : NOTHING;
            const bytes = small instanceof Uint8Array ? small : await small;
            if (entry.kind === "file")
                guard.inspect(entry, bytes);
            if (guard.hasFound)
                continue;
            announce(entry, hasher);
            const header = tarHeader(entry);
            if (!filler.fits(header))
                yield* filler.spill(header);
            if (entry.kind !== "file")
                continue;
            hasher?.content(bytes);
            if (!isSmall)
                yield* filler.stream(await contents.open(entry), entry.size, { hasher, signal });
            else if (!filler.fits(bytes))
                yield* filler.spill(bytes);
            const padding = ZEROS.subarray(0, paddingOf(entry.size));
            if (!filler.fits(padding))
                yield* filler.spill(padding);
        }
        guard.assertNone();
        yield* filler.spill(END_MARK);
        yield filler.last();
    }
    finally {
        filler.close();
    }
}
/** Leaves that one call of the system fills. */
const TOGETHER = 4;
/** Fills leaves with bytes, and yields the full ones. */
class LeafFiller {
    #pool;
    /** The leaf that is being filled, and empty ones that a read may fill after it. */
    #leaves = [];
    constructor(pool) {
        this.#pool = pool;
    }
    /** The leaf that is being filled. */
    get leaf() {
        return this.#leaf(0);
    }
    #leaf(index) {
        this.#leaves[index] ??= this.#pool.take();
        return this.#leaves[index];
    }
    /** Gives back the leaves that were not yielded. */
    close() {
        for (const leaf of this.#leaves.splice(0))
            this.#pool.give(leaf);
    }
    /** Puts bytes into the leaf if they do not fill it: most do not, and then no generator is needed. */
    fits(bytes) {
        if (this.leaf.isFullWith(bytes.length))
            return false;
        this.leaf.put(bytes);
        return true;
    }
    /** Yields the leaves that bytes fill; the rest of them is in the next leaf. */
    async *spill(bytes) {
        for (let rest = this.leaf.put(bytes); this.leaf.isFull; rest = this.leaf.put(rest))
            yield this.#leaves.shift();
    }
    /** Returns the last leaf, which may be empty. */
    last() {
        const { leaf } = this;
        this.#leaves.shift();
        return leaf;
    }
    /** Reads a large file directly into leaves, several at once. */
    async *stream(content, size, { hasher, signal }) {
        let spaces = this.#spaces(size);
        let reading = content.read(spaces);
        try {
            for (let left = size; left > 0;) {
                signal?.throwIfAborted();
                const length = await reading;
                const { filled, full } = this.#advance(spaces, length, content.using);
                left -= length;
                if (left > 0) {
                    // The next bytes are read while these are hashed.
                    spaces = this.#spaces(left);
                    reading = content.read(spaces);
                    reading.catch(() => undefined);
                }
                for (const piece of filled)
                    hasher?.content(piece);
                yield* full;
            }
        }
        finally {
            await reading.catch(() => undefined);
            await content.close();
        }
    }
    /** Space for the next bytes, in the leaf that is being filled and those after it. */
    #spaces(wanted) {
        const spaces = [];
        for (let left = wanted; left > 0 && spaces.length < TOGETHER;) {
            const space = this.#leaf(spaces.length).space(left);
            spaces.push(space);
            left -= space.length;
        }
        return spaces;
    }
    /** Counts bytes that were read into spaces. @param using What else reads them. */
    #advance(spaces, length, using) {
        const filled = [];
        const full = [];
        let left = length;
        for (const space of spaces) {
            const piece = space.subarray(0, left);
            if (piece.length === 0)
                break;
            const { leaf } = this;
            leaf.advance(piece.length);
            if (using !== undefined)
                leaf.hold(using);
            filled.push(piece);
            left -= piece.length;
            if (leaf.isFull)
                full.push(this.#leaves.shift());
        }
        return { filled, full };
    }
}
/**
 * Yields the archive of a tree as a stream, for example for an upload. No byte of a file is yielded before the secrets
 * guard has scanned it. If the stream cannot be taken back, {@linkcode archive} the tree first.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
async function* tarStream(tree, signal) {
    // A consumer may keep a chunk, so no leaf returns to the pool.
    const proved = await (0,prove_disk/* proveDisk */.w)(tree);
    for await (const leaf of tarLeaves(proved, new unixfs_leaf/* LeafPool */.zq(), { signal }))
        if (leaf.data.length > 0)
            yield leaf.data;
}
function announce(entry, hasher) {
    if (entry.kind === "folder")
        hasher?.folder(entry.path, entry.mode);
    else if (entry.kind === "symlink")
        hasher?.symlink(entry.path, entry.target);
    else
        hasher?.file(entry.path, entry.mode);
}


/***/ }),

/***/ 21059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ CarWriter),
/* harmony export */   cN: () => (/* binding */ carHeader),
/* harmony export */   eY: () => (/* binding */ carSection)
/* harmony export */ });
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56439);

/** Returns the header of a CAR (version 1) with one CIDv0 as root, which always has the same length. */
function carHeader(root) {
    const text = (words) => [...Buffer.from(words, "latin1")];
    // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
    const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
    const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
    return Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(map.length), ...map]);
}
/** Returns the section of a block in a CAR: the length of CID and block, the CID, the block. */
function carSection({ cid, bytes }) {
    return [Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(cid.length + bytes.length), ...cid]), bytes];
}
/** Writes blocks to a CAR file in order; the root is known last, and filled in at the end. */
class CarWriter {
    #file;
    constructor(file) {
        this.#file = file;
    }
    static async begin(file) {
        await file.write(carHeader(new Uint8Array(34)));
        return new CarWriter(file);
    }
    async add(block) {
        for (const piece of carSection(block))
            await this.#file.write(piece);
    }
    async finish(root) {
        await this.#file.write(carHeader(root), 0);
    }
}


/***/ }),

/***/ 54705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/** Returns a CIDv0 as text: base58, `Qm…`. */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Parses a CIDv0, the form of a source id in a definition.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 16189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ sourceIdOf),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   zN: () => (/* binding */ buildDag)
/* harmony export */ });
/* unused harmony export leavesOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76496);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54705);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3325);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56439);





/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** Blocks up to this size are hashed at once: handing one to another thread takes longer. Bytes. */
const SMALL_BLOCK = 32_768;
/** Leaves that are hashed concurrently, on threads of the runtime or on our own. */
const IN_FLIGHT = 8;
const IN_FLIGHT_SHARED = 32;
/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and yields each block as soon as it is complete: leaves in the order of the file, a parent after its
 * last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves: all full except the last one; one empty leaf for an empty file.
 * @param pool Receives used leaves.
 * @param width Links in one block; tests use small ones.
 */
async function* buildDag(leaves, pool, width = WIDTH) {
    const levels = [[]];
    const pending = [];
    const most = pool.threads === undefined ? IN_FLIGHT : IN_FLIGHT_SHARED;
    let blocks = 0;
    function* add(link, level) {
        levels[level] ??= [];
        if (levels[level].length === width)
            yield* close(level);
        levels[level].push(link);
    }
    function* close(level) {
        const { bytes, link } = parentOf(levels[level]);
        levels[level] = [];
        blocks++;
        yield { cid: link.cid, bytes, data: undefined };
        yield* add(link, level + 1);
    }
    try {
        for (let ended = false;;) {
            while (!ended && pending.length < most) {
                const { value: leaf, done } = await leaves.next();
                ended = done === true;
                if (done || (leaf.data.length === 0 && blocks + pending.length > 0))
                    continue;
                pending.push(startHash(leaf, pool.threads));
            }
            const next = pending.shift();
            if (next === undefined)
                break;
            if (next.digest instanceof Promise)
                pool.threads?.flush();
            const { leaf, block } = next;
            const { digest } = next;
            const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)(digest instanceof Promise ? new Uint8Array(await digest) : digest);
            blocks++;
            const size = leaf.data.length;
            try {
                yield { cid, bytes: block, data: leaf.data };
            }
            finally {
                pool.give(leaf);
            }
            yield* add({ cid, tsize: block.length, size }, 0);
        }
    }
    finally {
        pool.threads?.flush();
        for (const { leaf, digest } of pending) {
            await Promise.allSettled([digest]);
            pool.give(leaf);
        }
        await leaves.return(undefined);
    }
    for (let level = 0; level < levels.length - 1 || levels[level].length > 1; level++)
        yield* close(level);
    const { cid, size } = levels.at(-1)[0];
    return { sourceId: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCid */ .WV)(cid), root: cid, size, blocks };
}
function startHash(leaf, threads) {
    const block = leaf.block();
    if (block.length <= SMALL_BLOCK)
        return { leaf, block, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(block).digest() };
    if (threads?.has(block))
        return { leaf, block, digest: threads.digest(block) };
    const digest = node_crypto__WEBPACK_IMPORTED_MODULE_0__.webcrypto.subtle.digest("SHA-256", block);
    // It is awaited later; until then, its rejection must not be unhandled.
    digest.catch(() => undefined);
    return { leaf, block, digest };
}
/** Returns the block that links children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children) {
    const links = [];
    const sizes = [];
    let size = 0;
    let tsize = 0;
    for (const child of children) {
        const link = [0x0a, child.cid.length, ...child.cid, 0x12, 0x00, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.tsize)];
        links.push(0x12, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(link.length), ...link);
        sizes.push(0x20, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.size));
        size += child.size;
        tsize += child.tsize;
    }
    const data = [0x08, 0x02, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(size), ...sizes];
    const bytes = Uint8Array.from([...links, 0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(data.length), ...data]);
    const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest());
    return { bytes, link: { cid, tsize: tsize + bytes.length, size } };
}
/** Splits a stream into leaves. */
async function* leavesOf(chunks, pool) {
    let leaf = pool.take();
    for await (const chunk of chunks) {
        for (let rest = leaf.put(chunk); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    yield leaf;
}
/**
 * Computes the source id of a file: the CIDv0 of `ipfs add` with its classic defaults.
 *
 * @throws {DOMException} of the signal, when it aborts.
 * @example
 * ```ts
 * const { sourceId } = await sourceIdOf(createReadStream("source.tar", { highWaterMark: 262_144 }));
 * ```
 */
async function sourceIdOf(chunks, signal) {
    return await lastOf(blocksOf(chunks, signal));
}
/**
 * Yields the blocks of a file, in the order of a CAR, and returns the result of {@linkcode sourceIdOf}. A block's bytes are
 * valid only until the next one is requested.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of blocksOf(createReadStream("source.tar"))) await put(cid, bytes);
 * ```
 */
function blocksOf(chunks, signal) {
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .LeafPool */ .zq();
    return buildDag(leavesOf((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(chunks, signal), pool), pool);
}
/** Runs a build to its end, passing each block to `take`. */
async function lastOf(blocks, take = () => undefined) {
    try {
        for (;;) {
            const { value, done } = await blocks.next();
            if (done)
                return value;
            await take(value);
        }
    }
    finally {
        await blocks.return(undefined);
    }
}


/***/ }),

/***/ 20418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76496);
/* harmony import */ var _dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16189);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3325);
/* harmony import */ var _threads_hash_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62539);





/** Leaves that one call of the system fills. */
const TOGETHER = 4;
/**
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. The file is read directly into its blocks: a stream, which
 * copies each chunk, takes twice the time.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
async function* fileBlocks(path, signal) {
    const threads = await (0,_threads_hash_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPoolFor */ .eB)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size, _leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAF_PLACE */ .VU);
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LeafPool */ .zq(_leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAF_SIZE */ .RB, threads);
    return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_3__/* .buildDag */ .zN)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(fileLeaves(path, pool), signal), pool);
}
async function* fileLeaves(path, pool) {
    // Opening a pipe waits for its writer.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    const leaves = [];
    try {
        for (;;) {
            while (leaves.length < TOGETHER)
                leaves.push(pool.take());
            // No position, so that pipes can be read, too.
            const { bytesRead } = await file.readv(leaves.map((leaf) => leaf.space(_leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAF_SIZE */ .RB)));
            if (bytesRead === 0)
                break;
            for (let left = bytesRead; left > 0;) {
                const leaf = leaves[0];
                const filled = leaf.space(left).length;
                leaf.advance(filled);
                left -= filled;
                if (leaf.isFull)
                    yield leaves.shift();
            }
        }
        yield leaves.shift();
    }
    finally {
        for (const leaf of leaves)
            pool.give(leaf);
        await file.close();
    }
}


/***/ }),

/***/ 3325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ LEAF_SIZE),
/* harmony export */   VU: () => (/* binding */ LEAF_PLACE),
/* harmony export */   zq: () => (/* binding */ LeafPool)
/* harmony export */ });
/* unused harmony export Leaf */
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56439);

/** Bytes of a file in one leaf: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/** Room for the block's framing before and after the bytes. */
const BEFORE = 16;
const AFTER = 8;
/** Bytes of memory that a leaf of the usual size takes. */
const LEAF_PLACE = BEFORE + LEAF_SIZE + AFTER;
/**
 * A leaf of a UnixFS file that is being filled. Its bytes are at their position in the dag-pb block, so that a file can be
 * read directly into the block, without a copy.
 */
class Leaf {
    /** The memory that it was made with, if that is shared between threads. */
    place;
    #buffer;
    #capacity;
    #held = [];
    #length = 0;
    /** @param place Memory of {@linkcode LEAF_PLACE} bytes to use. */
    constructor(capacity, place) {
        this.place = place;
        this.#buffer = place ?? new Uint8Array(BEFORE + capacity + AFTER);
        this.#capacity = capacity;
    }
    /** Keeps the leaf from being reused before a promise is settled. */
    hold(promise) {
        promise.catch(() => undefined); // handled by whoever made it
        this.#held.push(promise);
    }
    /** What the leaf is held by. */
    get held() {
        return this.#held;
    }
    get isFull() {
        return this.#length === this.#capacity;
    }
    /** Reports whether `length` more bytes would fill the leaf. */
    isFullWith(length) {
        return this.#length + length >= this.#capacity;
    }
    /** The bytes so far. */
    get data() {
        return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
    }
    /** Returns the space for the next bytes: at most `wanted`. */
    space(wanted) {
        const start = BEFORE + this.#length;
        return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
    }
    /** Adds bytes that were written into {@linkcode space}. */
    advance(length) {
        this.#length += length;
    }
    /** Copies as many bytes as fit, and returns the rest. */
    put(bytes) {
        const space = this.space(bytes.length);
        const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
        space.set(fits);
        this.advance(space.length);
        return bytes.subarray(space.length);
    }
    /** Empties the leaf for reuse. */
    reset() {
        this.#length = 0;
        this.#held.length = 0;
        return this;
    }
    /** Returns the block of the leaf: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
    block() {
        const size = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(this.#length);
        const field = this.#length === 0 ? [] : [0x12, ...size];
        const head = [0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(2 + field.length + this.#length + 1 + size.length), 0x08, 0x02, ...field];
        const end = BEFORE + this.#length;
        this.#buffer.set(head, BEFORE - head.length);
        this.#buffer.set([0x18, ...size], end);
        return this.#buffer.subarray(BEFORE - head.length, end + 1 + size.length);
    }
}
/** Leaves of the usual size that no build uses now: a run may build thousands of small archives. */
const SPARE = [];
/** The most of them that are kept. */
const MOST_SPARE = 32;
/** A pool of leaves for reuse, which keeps memory constant. */
class LeafPool {
    /** The threads that hash the leaves, if any do. */
    threads;
    #idle;
    #capacity;
    /**
     * @param capacity Bytes in a leaf; tests use small ones.
     * @param threads Provides the memory of the leaves.
     */
    constructor(capacity = LEAF_SIZE, threads) {
        this.threads = threads;
        this.#capacity = capacity;
        this.#idle = capacity === LEAF_SIZE ? SPARE : [];
    }
    /** Returns an empty leaf. */
    take() {
        const place = this.threads?.take();
        if (place !== undefined)
            return new Leaf(this.#capacity, place);
        return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
    }
    /** Takes back a leaf that is no longer used. */
    give(leaf) {
        const { place, held } = leaf;
        if (place === undefined) {
            if (this.#idle.length < MOST_SPARE)
                this.#idle.push(leaf);
        }
        else if (held.length === 0)
            this.threads?.give(place);
        else
            void Promise.allSettled(held).then(() => this.threads?.give(place));
    }
}


/***/ }),

/***/ 62539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eB: () => (/* binding */ hashPoolFor)
});

// UNUSED EXPORTS: HashChain, HashPool

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/unixfs/threads/hash-thread.ts
/** A thread that hashes parts of shared memory, in the order in which it is asked. It keeps no process alive when idle. */
class HashThread {
    #worker;
    #started;
    #pending = [];
    #shared;
    #index;
    #asked = 0;
    #failure;
    /** @param index Which of the threads it is. @throws {Error} where no thread may be started. */
    constructor(create, memory, index) {
        this.#shared = memory;
        this.#index = index;
        // No options of the process: a profiler or a hook in each thread would only cost.
        const options = { eval: true, workerData: [memory, index], execArgv: [], env: {}, stdout: true, stderr: true };
        this.#worker = new create(`(${hashInThread.toString()})()`, options);
        this.#started = new Promise((resolve) => {
            this.#worker.once("online", () => resolve(true));
            this.#worker.once("exit", () => resolve(false));
        });
        this.#worker.on("message", (answer) => this.#next()?.resolve(answer));
        this.#worker.once("error", (error) => this.#fail(error));
        this.#worker.once("exit", () => this.#fail(new Error("the thread ended")));
        this.#worker.unref();
    }
    /** Whether the thread runs, and can be asked. */
    get isReady() {
        return this.#failure === undefined && Atomics.load(this.#shared.up, this.#index) === 1;
    }
    /** Waits for the thread to run; false when it could not be started. */
    async starts() {
        this.#worker.ref();
        const isStarted = await this.#started;
        if (this.#pending.length === 0)
            this.#worker.unref();
        return isStarted;
    }
    /** Requests that the thread has not done yet. */
    get waiting() {
        return this.#asked - Atomics.load(this.#shared.done, this.#index);
    }
    ask(work) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        if (this.#pending.length === 0)
            this.#worker.ref();
        return new Promise((resolve, reject) => {
            this.#asked++;
            this.#pending.push({ resolve, reject });
            this.#worker.postMessage(work);
        });
    }
    #next() {
        const first = this.#pending.shift();
        if (this.#pending.length === 0)
            this.#worker.unref();
        return first;
    }
    #fail(error) {
        this.#failure ??= error;
        for (const { reject } of this.#pending.splice(0))
            reject(this.#failure);
    }
}
/** The whole program of a thread: its text is what runs there, so it uses nothing from outside of it. */
function hashInThread() {
    const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
    const { createHash } = process.getBuiltinModule("node:crypto");
    const [{ bytes: shared, done, up }, index] = workerData;
    const memory = new Uint8Array(shared);
    const answer = (result) => {
        Atomics.add(done, index, 1);
        parentPort?.postMessage(result);
    };
    const chains = new Map();
    Atomics.store(up, index, 1);
    parentPort?.on("message", ({ spans, bytes, chain, begin, isEnd }) => {
        if (chain === undefined) {
            const digests = new Uint8Array(spans.length * 16);
            for (let at = 0; at < spans.length; at += 2) {
                const block = memory.subarray(spans[at], spans[at] + spans[at + 1]);
                digests.set(createHash("sha256").update(block).digest(), at * 16);
            }
            answer(digests);
            return;
        }
        if (begin !== undefined)
            chains.set(chain, createHash(begin[0]).update(begin[1]));
        const hash = chains.get(chain);
        if (bytes !== undefined)
            hash?.update(bytes);
        for (let at = 0; at < spans.length; at += 2) {
            hash?.update(memory.subarray(spans[at], spans[at] + spans[at + 1]));
        }
        if (isEnd === true)
            chains.delete(chain);
        answer(isEnd === true && hash !== undefined ? hash.digest("hex") : "");
    });
}

;// CONCATENATED MODULE: ./src/unixfs/threads/hash-pool.ts



/** Bytes from which a file is worth threads of its own: they take 30 ms to start. */
const WORTH = 16 * 1024 * 1024;
/** The most threads; beyond these, reading is what takes the time. */
const MOST_THREADS = 4;
/** Blocks that one message hands over. */
const TOGETHER = 4;
/** Places for leaves in the shared memory, and the bytes of each. */
const PLACES = 64;
/**
 * Hashes leaves on threads that share memory with this one, so that no byte is copied for it. Until one of them runs, the
 * calling thread hashes itself; afterwards it is left to read.
 */
class HashPool {
    #memory;
    #threads;
    #spare = [];
    /** Blocks that are handed over with the next message. */
    #gathered = [];
    #chains = 0;
    constructor(threads, memory, place) {
        this.#memory = memory;
        this.#threads = threads;
        for (let at = 0; at + place <= memory.byteLength; at += place)
            this.#spare.push(new Uint8Array(memory, at, place));
    }
    /** Returns a place in the shared memory; undefined when all are used. */
    take() {
        return this.#spare.pop();
    }
    /** Takes back a place that nothing reads any more. */
    give(place) {
        this.#spare.push(place);
    }
    /** Whether bytes are in the shared memory. */
    has(bytes) {
        return bytes.buffer === this.#memory;
    }
    /** Returns the SHA-256 of a block in the shared memory; it may wait for {@linkcode flush}. */
    digest(block) {
        if (this.#free() === undefined && this.#gathered.length === 0)
            return sha256(block);
        return new Promise((resolve) => {
            this.#gathered.push({ block, resolve });
            if (this.#gathered.length === TOGETHER)
                this.flush();
        });
    }
    /** Hands over what was gathered. */
    flush() {
        const gathered = this.#gathered;
        if (gathered.length === 0)
            return;
        this.#gathered = [];
        const here = () => {
            for (const { block, resolve } of gathered)
                resolve(sha256(block));
        };
        const thread = this.#free();
        if (thread === undefined) {
            here();
            return;
        }
        thread.ask({ spans: spansOf(gathered.map(({ block }) => block)) }).then((digests) => {
            for (const [index, { resolve }] of gathered.entries()) {
                resolve(digests.subarray(index * 32, index * 32 + 32));
            }
        }, here);
    }
    /** Begins a long hash on one of the threads, once it runs; undefined where none does. */
    async chain(algorithm, prefix) {
        const id = ++this.#chains;
        const thread = this.#threads[id % this.#threads.length];
        return (await thread.starts()) ? new HashChain(thread, id, { begin: [algorithm, prefix], pool: this }) : undefined;
    }
    #free() {
        let best;
        for (const thread of this.#threads) {
            if (thread.isReady && thread.waiting < (best?.waiting ?? Number.POSITIVE_INFINITY))
                best = thread;
        }
        return best;
    }
}
/** A long hash on another thread. */
class HashChain {
    #thread;
    #chain;
    #pool;
    #begin;
    constructor(thread, chain, { begin, pool }) {
        this.#thread = thread;
        this.#chain = chain;
        this.#begin = begin;
        this.#pool = pool;
    }
    /** Adds pieces; resolved once they are read, and may be overwritten. @throws {Error} when the thread ended. */
    async add(pieces) {
        const isShared = pieces.every((piece) => this.#pool.has(piece));
        await this.#ask(isShared ? { spans: spansOf(pieces) } : { spans: [], bytes: Buffer.concat(pieces) });
    }
    /** Returns the hash in hex. @throws {Error} when the thread ended. */
    async end() {
        return await this.#ask({ spans: [], isEnd: true });
    }
    async #ask(work) {
        const begin = this.#begin === undefined ? {} : { begin: this.#begin };
        this.#begin = undefined;
        return (await this.#thread.ask({ ...work, chain: this.#chain, ...begin }));
    }
}
function spansOf(pieces) {
    return pieces.flatMap(({ byteOffset, length }) => [byteOffset, length]);
}
function sha256(block) {
    return (0,external_node_crypto_.createHash)("sha256").update(block).digest();
}
let pool;
/**
 * Returns the process's threads for hashing, where a file is large enough for them and the runtime has them.
 *
 * @param size Bytes that will be hashed.
 * @param place Bytes of a place in the shared memory.
 */
async function hashPoolFor(size, place) {
    if (size < WORTH || "Deno" in globalThis)
        return undefined;
    pool ??= startPool(place);
    return await pool;
}
async function startPool(place) {
    const count = Math.min(MOST_THREADS, (0,external_node_os_.availableParallelism)());
    try {
        const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 23));
        const bytes = new SharedArrayBuffer(PLACES * place);
        const counters = () => new Int32Array(new SharedArrayBuffer(4 * count));
        const shared = { bytes, done: counters(), up: counters() };
        const threads = Array.from({ length: count }, (_, index) => new HashThread(Worker, shared, index));
        return new HashPool(threads, bytes, place);
    }
    catch {
        // A runtime may forbid threads.
        return undefined;
    }
}


/***/ }),

/***/ 56439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ varint)
/* harmony export */ });
/** Encodes a number up to 2^53 - 1 as an unsigned LEB128 varint, as protobuf and multiformats do. */
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    bytes.push(rest);
    return bytes;
}


/***/ })

};
