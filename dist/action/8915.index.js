export const id = 8915;
export const ids = [8915,3505];
export const modules = {

/***/ 21003:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly, unless `replacesPipes` is set.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer, { isDurable = true, replacesPipes = false } = {}) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (existing?.isDirectory()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot write ${path}: it is a folder`, {
            hint: "use the path of a file in it",
        });
    }
    const inPlace = !replacesPipes && existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${crypto.randomUUID().slice(-12)}.part`);
    const handle = await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            if (isDurable)
                await writing(path, () => handle.sync());
            await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true });
    }
}
/**
 * Writes a small file that must not exist yet, in one call. It is much faster than {@linkcode writeWhole} for thousands
 * of files, but not atomic: use it only in a folder that this process created and nobody reads yet.
 *
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 */
function writeNew(path, bytes) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, bytes, { flag: "wx" });
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
    return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
        cause,
        hint: code === "ENOSPC" ? "free some disk space" : "check that the folder exists and is writable",
    });
}


/***/ }),

/***/ 31044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ Glob),
  $$: () => (/* binding */ bytesOf),
  cG: () => (/* binding */ wildmatch)
});

;// CONCATENATED MODULE: ./src/core/glob/character-set.ts
/**
 * Reads a set such as `[!a-z[:digit:]]` as git's wildmatch does. An unclosed set, or one with an unknown class, matches
 * nothing.
 *
 * @param start Where its `[` is.
 */
function characterSetAt(text, start) {
    let at = start + 1;
    const isNegated = text[at] === "!" || text[at] === "^";
    if (isNegated)
        at++;
    const members = [];
    /** The character that becomes the start of a range if `-` follows. */
    let low;
    const closing = closings(text);
    for (let isFirst = true; at < text.length && (isFirst || text[at] !== "]"); isFirst = false) {
        const { member, end, last } = memberAt(text, at, { low, closing });
        members.push(member);
        low = last;
        at = end;
    }
    if (at >= text.length || members.includes(UNKNOWN))
        return { has: () => false, end: Math.min(at, text.length) + 1 };
    return { has: (found) => members.some((member) => member(found)) !== isNegated, end: at + 1 };
}
/** A class that git does not know. */
const UNKNOWN = () => false;
/** Finds the next closing bracket. Positions only grow, so each character is read once. */
function closings(text) {
    let found = 0;
    return (from) => {
        if (found !== -1 && found < from)
            found = text.indexOf("]", from);
        return found;
    };
}
function memberAt(text, at, { low, closing }) {
    const character = text[at];
    if (character === "-" && low !== undefined && at + 1 < text.length && text[at + 1] !== "]") {
        const high = literalAt(text, at + 1);
        return { member: (found) => low <= found && found <= high.character, end: high.end };
    }
    if (character === "[" && text[at + 1] === ":") {
        const close = closing(at + 2);
        // When no bracket closes the class, git reads to the end of the text, and the set is unclosed, too.
        if (close === -1)
            return { member: UNKNOWN, end: text.length };
        if (close > at + 2 && text[close - 1] === ":") {
            return { member: CLASSES.get(text.slice(at + 2, close - 1)) ?? UNKNOWN, end: close + 1 };
        }
    }
    const { character: literal, end } = literalAt(text, at);
    return { member: (found) => found === literal, end, last: literal };
}
/** Returns a character, or the one after a backslash. */
function literalAt(text, at) {
    const isEscaped = text[at] === "\\" && at + 1 < text.length;
    return { character: text[isEscaped ? at + 1 : at], end: at + (isEscaped ? 2 : 1) };
}
/** The POSIX classes, limited to ASCII as in git, for which a vertical tab and a form feed are not spaces. */
const CLASSES = new Map([
    ["alnum", (c) => /^[A-Za-z0-9]$/.test(c)],
    ["alpha", (c) => /^[A-Za-z]$/.test(c)],
    ["blank", (c) => c === " " || c === "\t"],
    ["cntrl", (c) => c < " " || c === "\x7f"],
    ["digit", (c) => /^[0-9]$/.test(c)],
    ["graph", (c) => c > " " && c <= "~"],
    ["lower", (c) => /^[a-z]$/.test(c)],
    ["print", (c) => c >= " " && c <= "~"],
    ["punct", (c) => c > " " && c <= "~" && !/^[A-Za-z0-9]$/.test(c)],
    ["space", (c) => c === " " || c === "\t" || c === "\n" || c === "\r"],
    ["upper", (c) => /^[A-Z]$/.test(c)],
    ["xdigit", (c) => /^[0-9A-Fa-f]$/.test(c)],
]);

;// CONCATENATED MODULE: ./src/core/glob/wildmatch.ts

/**
 * A glob of a gitattributes or gitignore file, or of folders, with the rules of gitignore(5): `*` and `?` stop at a
 * slash, `**` as a whole part does not, `[a-z]` and `[[:alpha:]]` match one character, and a backslash escapes the next
 * one. Matching takes at most pattern length × path length steps.
 *
 * @example
 * ```ts
 * new Glob("assets/**\/*.png").matches("assets/a/b.png"); // true
 * ```
 */
class Glob {
    /**
     * The text before a `**` that git treats as a whole part although it does not begin one; empty for nearly all globs.
     */
    #start;
    #parts;
    /** What every path that matches ends with; it rules out nearly all others. */
    #end;
    constructor(pattern) {
        this.#start = textBeforeAny(pattern);
        this.#parts = partsOf(pattern.slice(this.#start.length));
        this.#end = endOf(this.#parts.at(-1));
    }
    /** Whether a path matches, given as a text or as its parts. */
    matches(path, work = { left: 0 }) {
        work.left--;
        // It has no slash, so a path ends with it if its last part does.
        if (!(typeof path === "string" ? path : path.at(-1)).endsWith(this.#end))
            return false;
        const names = this.#namesOf(path);
        if (names === undefined)
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
    /** The parts after the start; undefined when the path does not begin with it. */
    #namesOf(path) {
        if (this.#start === "")
            return typeof path === "string" ? path.split("/") : path;
        const text = typeof path === "string" ? path : path.join("/");
        return text.startsWith(this.#start) ? text.slice(this.#start.length).split("/") : undefined;
    }
}
/**
 * Whether a path matches a pattern, where `?` and `[a-z]` match one byte, as in git.
 *
 * @example
 * ```ts
 * wildmatch("assets/**\/*.png", "assets/a/b.png"); // true
 * ```
 */
function wildmatch(pattern, path) {
    return new Glob(bytesOf(pattern)).matches(bytesOf(path));
}
const NOT_ASCII = /[^\0-\x7f]/;
/** Returns a text whose characters are the bytes of another's UTF-8 form. */
function bytesOf(text) {
    return NOT_ASCII.test(text) ? Buffer.from(text).toString("latin1") : text;
}
/** Matches any number of parts, or of characters. */
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
/**
 * Git compares the text before the first wildcard separately, and its matcher sees only the rest. A `**` there is a
 * whole part, so `a**` matches `a/b`. (git 2.25 to 2.51, `match_pathname` of dir.c.)
 */
function textBeforeAny(pattern) {
    return /^([^*?[\\]*[^*?[\\/])\*{2,}(?:\/|$)/.exec(pattern)?.[1] ?? "";
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
    // At the end, `**` matches at least one part.
    return parts.at(-1) === ANY ? [...parts, [ANY]] : parts;
}
/** The text at the end of a part. */
function endOf(part) {
    if (typeof part === "string" || part === ANY)
        return part === ANY ? "" : part;
    return part.slice(part.findLastIndex((one) => typeof one !== "string") + 1).join("");
}
/** Reads the part of a pattern that begins at an index, up to its slash. */
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
    if (character === "[") {
        const { has, end } = characterSetAt(text, at);
        return { one: has, end };
    }
    // As in git, a backslash at the end matches nothing.
    if (character === "\\")
        return { one: text[at + 1] ?? (() => false), end: at + 2 };
    return { one: character, end: at + 1 };
}


/***/ }),

/***/ 27988:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/**
 * The refusal of an archive. Where a MESG Engine refuses the archive too, this also has the Engine's text, for the
 * embedded Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /**
     * The Engine's error for the same bytes; undefined when only this tool refuses them (a limit, an unsupported form).
     */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Maximum number of bytes of a name in a message. */
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

/***/ 50267:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ followedStat),
/* harmony export */   EV: () => (/* binding */ diskEntry),
/* harmony export */   FC: () => (/* binding */ onDisk),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   _N: () => (/* binding */ statOf),
/* harmony export */   nV: () => (/* binding */ fileEntry),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16993);




/** Returns the path on disk of a path in the tree. */
function onDisk(folder, path) {
    // `join` would take longer than the system call for the file.
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" && folder !== "/" && path !== "" ? `${folder}/${path}` : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
}
/** Returns the stat of a path, not following symlinks; undefined when nothing is there. */
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
/** Returns the stat of a path, following symlinks; undefined when it leads to nothing that can be opened. */
function followedStat(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
/**
 * Returns the entry for a file or a symlink on disk.
 *
 * @param found Its path on disk.
 * @param path Its path in the tree.
 * @throws {MesgError} `refused` for a socket, a device, a fifo.
 */
function diskEntry(found, path, stat) {
    if (stat.isSymbolicLink())
        return { kind: "symlink", path, target: targetOf(found, path) };
    if (!stat.isFile()) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `unsupported file in the source: expected files, folders and links, found ${kindOf(stat)}: ${path}`, {
            hint: "move it out of the folder, or name it in .mesgignore",
        });
    }
    return fileEntry(found, path, stat);
}
/** Returns the entry for a regular file on disk. */
function fileEntry(found, path, { mode, size, mtimeMs, ino }) {
    const origin = { from: "disk", path: found, mtimeMs, inode: ino };
    return { kind: "file", path, mode: permissions(mode), size, origin };
}
/** Returns the mode in the archive of a file with a mode on disk. */
function permissions(mode) {
    return (mode & 0o100) === 0 ? 0o644 : 0o755;
}
/** Returns the target of a symlink on disk, with `/` as separator. */
function targetOf(found, path) {
    try {
        const target = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTarget */ .i9)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(found, { encoding: "buffer" }));
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? target : target.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
    }
    catch (error) {
        throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8 ? error : unreadable(found, error);
    }
}
/** Returns the user-facing error for a failure to read from disk. */
function unreadable(path, error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM") {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(`cannot read ${path}: ${message}`, {
            cause: error,
            hint: "change its permissions, or name it in .mesgignore",
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
        return changed(path, "it is gone", error);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot read ${path}: ${message}`, { cause: error });
}
/** Returns the error for a file that changed since the tree was listed. */
function changed(path, how, cause) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `${path} changed while it was read: ${how}`, {
        cause,
        hint: "make sure that nothing writes to the folder, and run it again",
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

/***/ 75226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hasRegularFile),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50267);





/**
 * Reads a regular file of a folder, or its start. Symlinks are followed only inside the folder.
 *
 * @param name Relative to the folder.
 * @param max Maximum number of bytes to read.
 * @returns undefined when the file does not exist.
 * @throws {MesgError} `refused` when the name leads out of the folder, or is not a file.
 */
async function readRegularFile(folder, name, max) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    const file = await openRegularFile(folder, name);
    if (file === undefined)
        return undefined;
    try {
        const pieces = [];
        for (let left = max; left > 0;) {
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
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    finally {
        await file.close();
    }
}
/** Returns whether a name leads to a regular file inside the folder. */
async function hasRegularFile(folder, name) {
    const file = await openRegularFile(folder, name).catch((error) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8 && error.kind === "refused")
            return undefined;
        throw error;
    });
    await file?.close();
    return file !== undefined;
}
async function openRegularFile(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    let found;
    try {
        found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
        if (found !== root && !found.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            throw notAFile(path, "a symlink that leaves its folder");
    }
    catch (error) {
        if (!isNothing(error))
            throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8 ? error : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
        if ((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(path) === undefined)
            return undefined;
        throw notAFile(path, "a symlink that leads to no file");
    }
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(found, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .t);
    }
    catch (error) {
        if (isNothing(error))
            return undefined;
        throw error.code === "ENXIO"
            ? notAFile(path, "a pipe or a socket")
            : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
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
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableFile */ .ie(`${path}: expected a regular file, found ${found}`, {
        hint: "replace it with a file",
    });
}


/***/ }),

/***/ 16993:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ assertUtf8),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   i9: () => (/* binding */ decodeTarget)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);


const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/**
 * Refuses names that are not UTF-8, since each system reads them differently.
 *
 * @param names The names, each terminated by NUL.
 * @param folder The folder that contains them, for the message.
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
/** Returns the error for a name that is not UTF-8. @param shown The name as shown in the message. */
function notUtf8(shown, folder, cause) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`file name not in UTF-8: "${shown}" in ${folder}`, {
        cause,
        hint: "rename it, or exclude it in .mesgignore with * for the invalid part",
    });
}
/** Decodes the target of a symlink. @throws {MesgError} `refused` when it is not UTF-8. */
function decodeTarget(path, target) {
    try {
        return STRICT.decode(target);
    }
    catch (cause) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `the target of the symlink ${path} is not UTF-8`, {
            cause,
            hint: "point it to a name in UTF-8, or exclude the link in .mesgignore",
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

/***/ 54705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0),
/* harmony export */   ut: () => (/* binding */ cidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);


/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/** Computes the CIDv0 of a block, 34 bytes. */
function cidOf(block) {
    return cidV0((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", block, "buffer"));
}
/** Returns a CIDv0 as text: base58, `Qm…`. */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase58 */ .Rd)(cid);
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
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 73505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Does not follow a symlink, and does not wait for the writer of a pipe. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);


/***/ })

};
