export const id = 6091;
export const ids = [6091];
export const modules = {

/***/ 96516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FORM_BYTES),
/* harmony export */   d: () => (/* binding */ fileForm)
/* harmony export */ });
/** Bytes that {@linkcode fileForm} looks at. */
const FORM_BYTES = 512;
/**
 * Returns the form of a file by its first bytes, as far as it is one that is mistaken for another here.
 *
 * @example
 * ```ts
 * fileForm(new TextEncoder().encode('{"name": "a"}')); // "JSON"
 * ```
 */
function fileForm(bytes) {
    const head = Buffer.from(bytes.subarray(0, FORM_BYTES)).toString("latin1");
    if (CAR.test(head))
        return "a CAR";
    if (head.slice(257, 262) === "ustar")
        return "a tar archive";
    if (head.startsWith("\x1f\x8b"))
        return "a gzip file";
    if (head.startsWith("PK\x03\x04"))
        return "a zip file";
    if (/^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(head))
        return "JSON";
    return /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : undefined;
}
/** Version 1: a length, then a map in CBOR whose first key is `roots` or `version`; version 2 begins with a fixed map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the bytes
const CAR = /^(?:[\s\S]{1,2}\xa2(?:eroots|gversion)|\x0a\xa1gversion)/;


/***/ }),

/***/ 49614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   fo: () => (/* binding */ Glob)
/* harmony export */ });
/* unused harmony export wildmatch */
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
/* harmony export */   o6: () => (/* binding */ blobHash)
/* harmony export */ });
/* unused harmony export isBlob */
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
  RW: () => (/* binding */ Checkout),
  NE: () => (/* binding */ openFolder)
});

// UNUSED EXPORTS: Folders

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/disk/folder-walk.ts
var folder_walk = __webpack_require__(80765);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/disk/plain-folder.ts


/** A folder as it is on disk, tied to no commit. */
class plain_folder_PlainFolder {
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
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(92381);
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
        return isKnown ? folder : new plain_folder_PlainFolder(folder.path, "git tracks nothing in this folder");
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
        return new plain_folder_PlainFolder(folder, "the folder is in no git work tree");
    const prefix = await repository.prefixOf(folder);
    try {
        return (await Checkout.read(repository, prefix, signal)).folder(prefix);
    }
    catch (error) {
        if (error instanceof git_repository/* GitMissing */.rh)
            return new plain_folder_PlainFolder(folder, error.message);
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
        const folder = await realpath(path);
        const repository = await findRepository(folder);
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
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(92381);
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

/***/ 92381:
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/source/git/process.ts



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
        throw new core_error/* MesgError */.N("refused", `git printed more than ${(0,sizes/* formatBytes */.z3)(MAX_OUTPUT)}: the commit has too many files`, {
            hint: "name a commit with fewer files",
        });
    };
}
/** Starts git; see {@linkcode runGit}. */
function spawnGit(args, options = {}) {
    started++;
    return (0,external_node_child_process_.spawn)("git", [...SETTINGS, ...args], {
        env: { ...environment(options), ...options.env },
        cwd: process.platform === "win32" ? undefined : "/",
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
function environment({ network = false, userSettings = false }) {
    const kept = Object.entries(process.env).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)) || (userSettings && USER.test(name)));
    const { GIT_CONFIG_GLOBAL, ...isolated } = ISOLATED;
    const home = userSettings ? {} : { HOME: external_node_os_.devNull, XDG_CONFIG_HOME: external_node_os_.devNull, GIT_CONFIG_GLOBAL };
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
                reject(new core_error/* MesgError */.N("environment", `cannot run git: ${error.message}`, { cause: error }));
        });
        child.once("close", (code) => {
            signal?.removeEventListener("abort", abort);
            resolve(code ?? 128);
        });
    });
}

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
        this.objects = new GitObjects(top, (args) => spawnGit(this.#objectArgs(args), this.#objectOptions()));
    }
    /** Runs git on the repository itself, with its index, references and settings. */
    async run(args, options = {}) {
        return await runGit([`--git-dir=${this.gitDir}`, `--work-tree=${this.top}`, "-C", this.top, ...args], options);
    }
    /** Runs git on the repository and returns what it printed. @throws {MesgError} `environment` when it fails. */
    async output(args, options = {}) {
        return await succeed(await this.run(args, options), args, this.top);
    }
    /** Runs git on the repository's objects alone. @throws {MesgError} `environment` when it fails. */
    async objectOutput(args, options = {}) {
        const answer = await runGit(this.#objectArgs(args), { ...options, ...this.#objectOptions() });
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
        return `update git: at least ${MINIMUM_GIT} is needed`;
    // Objects named by SHA-256, for example, need git 2.29.
    if (/unknown repository extension|repo version/i.test(stderr))
        return "update git: this repository needs a newer one";
    return `run git fsck in ${top}`;
}
async function isTooOld() {
    const { stdout } = await runGit(["version"]);
    const [, major = "", minor = ""] = /(\d{1,6})\.(\d{1,6})/.exec(stdout.toString("latin1")) ?? [];
    const [leastMajor = "", leastMinor = ""] = MINIMUM_GIT.split(".");
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


/***/ })

};
