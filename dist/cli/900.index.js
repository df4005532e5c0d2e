export const id = 900;
export const ids = [900];
export const modules = {

/***/ 2387:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unquoteC)
/* harmony export */ });
const QUOTED = /"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/y;
const ESCAPES = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
/**
 * Reads a text that is quoted like a string of C, as git does (`unquote_c_style` of quote.c).
 *
 * @param text Text with a byte per character.
 * @param start Index of the opening quote.
 * @returns undefined when no quoted text begins at `start`, or when it has an unknown escape.
 * @example
 * ```ts
 * unquoteC('"a\\tb" c'); // { text: "a\tb", end: 6 }
 * ```
 */
function unquoteC(text, start = 0) {
    QUOTED.lastIndex = start;
    const [all = "", inner = ""] = QUOTED.exec(text) ?? [];
    if (all === "")
        return undefined;
    const plain = inner.replace(/\\(\d{3}|.)/g, (_, escaped) => escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped));
    return { text: plain, end: start + all.length };
}


/***/ }),

/***/ 58215:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Returns a text without trailing characters of a set. Linear, where the pattern `/x+$/` takes quadratic time.
 *
 * @param signs UTF-16 units, such as `"/\\"`.
 * @example
 * ```ts
 * withoutTrailing("https://host//", "/"); // "https://host"
 * ```
 */
function withoutTrailing(text, signs) {
    let end = text.length;
    while (end > 0 && signs.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
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

/***/ 54448:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ALTERNATES),
/* harmony export */   x: () => (/* binding */ alternatesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2387);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50267);




/** The file that names them, in a folder of objects. */
const ALTERNATES = "info/alternates";
/** Maximum bytes of that file, and the number of paths in it. */
const MAX_FILE = 65_536;
const MAX_PATHS = 1000;
/**
 * Returns the folders from which a folder of objects borrows more of them, as git reads them (`parse_alt_odb_entry` of its
 * object-file.c).
 *
 * @param objects The folder of objects.
 * @returns The real path of each folder that exists.
 * @throws {MesgError} `refused` for a file that is too large, too many paths, or a path that is not UTF-8.
 */
function alternatesOf(objects) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, ALTERNATES);
    const paths = pathsIn(contentsOf(file)).map((path) => utf8(path, file));
    if (paths.length === 0)
        return [];
    if (paths.length > MAX_PATHS)
        throw refused(`${file} names more than ${MAX_PATHS} folders`);
    const from = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects);
    return [...new Set(paths.flatMap((path) => foldersAt(from, path)))];
}
/** Returns the contents of the file. Git also takes a file that it cannot read for an empty one. */
function contentsOf(file) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .followedStat */ .$w)(file);
    if (!found?.isFile())
        return Buffer.alloc(0);
    if (found.size > MAX_FILE)
        throw refused(`${file} has more than ${MAX_FILE} bytes`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Returns the folders that a path may mean: git follows symlinks before `..` since 2.39, and after it before that. */
function foldersAt(from, path) {
    const followed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${from}/${path}`;
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path), followed].flatMap(realFolder);
}
/** Returns the real path of a folder; none when there is no folder, which git ignores. */
function realFolder(path) {
    try {
        // Without `native`, Node resolves `..` before it follows symlinks.
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? [real] : [];
    }
    catch {
        return [];
    }
}
/** Returns the paths in the file, a byte per character. A line that begins with a quote may be quoted. */
function pathsIn(bytes) {
    // Git's text ends at the first NUL.
    const [text = ""] = bytes.toString("latin1").split("\0", 1);
    const paths = [];
    for (let at = 0; at < text.length;) {
        const quoted = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoteC */ .X)(text, at);
        const next = text.indexOf("\n", at);
        const end = quoted?.end ?? (next === -1 ? text.length : next);
        const path = quoted?.text.split("\0", 1)[0] ?? text.slice(at, end);
        if (path !== "" && (quoted !== undefined || !path.startsWith("#")))
            paths.push(path);
        // Git skips one character, whatever follows the quotes.
        at = end + 1;
    }
    return paths;
}
function utf8(path, file) {
    const bytes = Buffer.from(path, "latin1");
    const text = bytes.toString("utf8");
    if (Buffer.from(text).equals(bytes))
        return text;
    throw refused(`${file} names a folder that is not UTF-8`);
}
function refused(message) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", message, {
        hint: "copy the borrowed objects with git repack -ad, and remove the file",
    });
}


/***/ }),

/***/ 50267:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ followedStat),
/* harmony export */   $y: () => (/* binding */ notAFile),
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
/** Returns the error for something other than a regular file. @param found What is there: `a folder`. */
function notAFile(path, found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie(`${path}: expected a regular file, found ${found}`, {
        hint: "replace it with a file",
    });
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

/***/ 2378:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ assertNoPipesInGit),
/* harmony export */   M: () => (/* binding */ assertNoPipesInObjects),
/* harmony export */   M1: () => (/* binding */ assertNoPipesInRefs),
/* harmony export */   XU: () => (/* binding */ assertNoIgnorePipeAbove),
/* harmony export */   dL: () => (/* binding */ assertNoIgnorePipeBelow),
/* harmony export */   eq: () => (/* binding */ assertNoPipe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _alternates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54448);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50267);






/** Files that git opens at its start, in the folder of a working tree and in the shared one. */
const OPENED = [
    "commondir",
    "config",
    "config.worktree",
    "HEAD",
    "index",
    "packed-refs",
    "shallow",
    "info/attributes",
    "info/exclude",
    "info/grafts",
    "info/sparse-checkout",
];
/** The beginning of the names of files that an index is split into. */
const SHARED_INDEX = "sharedindex.";
/** Maximum number of folders of objects. */
const MAX_OBJECT_FOLDERS = 100;
/** Files that git opens in the folder of the objects. */
const OBJECT_FILES = [_alternates_js__WEBPACK_IMPORTED_MODULE_3__/* .ALTERNATES */ .q, "info/commit-graph"];
/** Folders in that of the objects, whose files git opens under any name. The folders of loose objects are such, too. */
const OBJECT_FOLDERS = ["pack", "info/commit-graphs"];
const LOOSE = /^[0-9a-f]{2}$/;
const IGNORE_FILE = ".gitignore";
/** Maximum bytes of a HEAD. */
const MAX_HEAD = 4096;
/**
 * Checks that no file which git opens in a git folder is a pipe or a device: git would wait for it without end.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInGit(folders) {
    for (const folder of new Set(folders)) {
        for (const name of OPENED)
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const { name } of entriesOf(folder))
            if (name.startsWith(SHARED_INDEX))
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        const [, name] = /^ref:\s*(refs\/[^\n\r]+)/.exec(readHead((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "HEAD"))) ?? [];
        if (name !== undefined)
            for (const at of folders)
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, name));
    }
}
/** Returns the text of a HEAD; empty when it cannot be read, which git reports. */
function readHead(path) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path);
    if (!found?.isFile() || found.size > MAX_HEAD)
        return "";
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
/**
 * Checks that no file with objects is a pipe, also in the folders that `info/alternates` names. In each of them it lists at
 * most 258 folders, which takes 15 ms for 6,000 loose objects.
 *
 * @param objects The folder of the objects.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInObjects(objects) {
    const known = new Set([objects]);
    for (const folder of known) {
        for (const name of OBJECT_FILES)
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const name of OBJECT_FOLDERS)
            assertNoPipesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const { name } of entriesOf(folder))
            if (LOOSE.test(name))
                assertNoPipesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const other of (0,_alternates_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatesOf */ .x)(folder))
            known.add(other);
        if (known.size > MAX_OBJECT_FOLDERS) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `${objects} borrows objects from more than ${MAX_OBJECT_FOLDERS - 1} folders`, {
                hint: "copy them with git repack -ad, and remove info/alternates",
            });
        }
    }
}
/**
 * Checks that no reference is a pipe. Git opens all that may have a given name (`refs/tags/HEAD`), and all to list them.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInRefs(folders) {
    const known = new Set(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "refs")));
    for (const at of known) {
        assertNoPipesIn(at);
        for (const entry of entriesOf(at)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name);
            if (entry.isDirectory())
                known.add(path);
            // The real path, since symlinks can form a loop.
            else if (!entry.isFile() && (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path)?.isDirectory())
                known.add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
        }
    }
}
/**
 * Checks the `.gitignore` of a folder and of those above it.
 *
 * @param top Where to stop.
 * @throws {MesgError} `refused`.
 */
function assertNoIgnorePipeAbove(folder, top) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, IGNORE_FILE));
        if (at === top || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return;
    }
}
/**
 * Looks for a `.gitignore` that is a pipe, in a folder and all below it.
 *
 * @throws {MesgError} `refused` for the first one.
 */
async function assertNoIgnorePipeBelow(folder, signal) {
    const left = [folder];
    while (left.length > 0) {
        signal.throwIfAborted();
        const at = left.pop();
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at, { withFileTypes: true }).catch(() => [])) {
            if (entry.isDirectory() && entry.name !== ".git")
                left.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name));
            else if (entry.name === IGNORE_FILE && !entry.isFile())
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name));
        }
    }
}
function assertNoPipesIn(folder) {
    for (const entry of entriesOf(folder)) {
        if (!entry.isFile() && !entry.isDirectory())
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
    }
}
/** Returns the entries of a folder: none when it cannot be read, which git reports. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/**
 * Checks that a file which git opens is no pipe or device.
 *
 * @throws {MesgError} `refused`.
 */
function assertNoPipe(path) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path);
    if (found === undefined || found.isFile() || found.isDirectory())
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `${path} is ${found.isFIFO() ? "a pipe" : "no regular file"}: git cannot read it`, {
        hint: "replace it with a regular file, or remove it",
    });
}


/***/ }),

/***/ 8540:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PlainFolder)
/* harmony export */ });
/* harmony import */ var _read_regular_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75226);

/** A folder on disk that belongs to no commit. */
class PlainFolder {
    path;
    isOnDisk = true;
    commit = undefined;
    #problem;
    /** @param problem Why it belongs to no commit. */
    constructor(path, problem) {
        this.path = path;
        this.#problem = problem;
    }
    async readFile(name, max) {
        return await (0,_read_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularFile */ .X)(this.path, name, max);
    }
    async hasFile(name) {
        return await (0,_read_regular_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRegularFile */ .$)(this.path, name);
    }
    async fingerprint() {
        return undefined;
    }
    async list(rules, signal) {
        const { walkFolder } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 22854));
        return { entries: await walkFolder(this.path, rules, "", signal), problem: this.#problem };
    }
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
            throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a symlink that leaves its folder");
    }
    catch (error) {
        if (!isNothing(error))
            throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8 ? error : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
        if ((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(path) === undefined)
            return undefined;
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a symlink that leads to no file");
    }
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(found, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .t);
    }
    catch (error) {
        if (isNothing(error))
            return undefined;
        throw error.code === "ENXIO"
            ? (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a pipe or a socket")
            : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    const isFile = await file.stat().then((stats) => stats.isFile(), () => false);
    if (isFile)
        return file;
    await file.close();
    throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFile */ .$y)(path, "a folder, a pipe or a device");
}
function isNothing(error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}


/***/ }),

/***/ 86404:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   q: () => (/* binding */ gitFolderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50267);
/* harmony import */ var _disk_pipes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2378);





/**
 * Finds the repository of a folder by walking up to a `.git`. A commit cannot contain this name, so that a bare
 * repository inside a commit is never used instead.
 *
 * @returns undefined when the folder is in no working tree.
 */
async function findRepository(folder) {
    for (let at = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        const gitDir = gitFolderOf(at);
        if (gitDir !== undefined) {
            // The code that runs git is large, and folders in no repository do not need it.
            const { Repository } = await __webpack_require__.e(/* import() */ 2459).then(__webpack_require__.bind(__webpack_require__, 12459));
            return new Repository(at, gitDir);
        }
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return undefined;
    }
}
/**
 * Returns the git directory of a working tree: its folder `.git`, or the folder that a file `.git` names.
 *
 * @throws {MesgError} `refused` when `.git` or its `HEAD` is a pipe.
 */
function gitFolderOf(top) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, ".git");
    const found = (0,_disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .followedStat */ .$w)(path);
    if (found?.isDirectory())
        return isGitFolder(path) ? path : undefined;
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoPipe */ .eq)(path);
    if (!found?.isFile() || found.size > 65_536)
        return undefined;
    const target = /^gitdir: ([^\n\r]+)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"))?.[1];
    const folder = target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top, target.trimEnd());
    return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}
function isGitFolder(path) {
    const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "HEAD");
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoPipe */ .eq)(head);
    return (0,_disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .followedStat */ .$w)(head)?.isFile() ?? false;
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

/***/ 18898:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   _3: () => (/* binding */ Folders),
/* harmony export */   k3: () => (/* binding */ openRevision)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8540);
/* harmony import */ var _git_find_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86404);





/**
 * Opens a folder: as in the commit that is checked out, with the changes of the working tree; without git, as it is on
 * disk.
 *
 * @throws {MesgError} `environment` when git fails.
 * @example
 * ```ts
 * const text = await (await openFolder("services/greeter")).readFile("mesg.yml", 1_000_000);
 * ```
 */
async function openFolder(path, signal) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    const repository = await (0,_git_find_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(folder);
    if (repository === undefined)
        return new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder, NO_REPOSITORY);
    const { openInRepository } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(2459), __webpack_require__.e(8670), __webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__, 26184));
    return await openInRepository(repository, folder, signal);
}
const NO_REPOSITORY = "the folder is in no git work tree";
/**
 * Opens a folder as it was at a revision of its repository, from git's objects. The working tree is not read.
 *
 * @throws {MesgError} As `resolveRevision` does; `usage` for a folder in no repository; `environment` when git lacks an
 * object.
 */
async function openRevision(path, revision, signal) {
    const repository = await (0,_git_find_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(path);
    if (repository === undefined) {
        const message = `cannot read the revision ${revision}: ${JSON.stringify(path)} is not in a git repository`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", message, { hint: "name a folder or a file in the repository of the revision" });
    }
    const { openAtRevision } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(2459), __webpack_require__.e(8670), __webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__, 26184));
    return await openAtRevision(repository, path, revision, signal);
}
/**
 * Opens many folders of one repository, which is listed only once: what is wrong in one of its folders concerns all.
 *
 * @example
 * ```ts
 * const folders = new Folders();
 * for (const name of ["mail", "greeter"]) await folders.open(`services/${name}`);
 * ```
 */
class Folders {
    #signal;
    #within;
    #checkouts = new Map();
    /** @param within A folder, whose repository is listed only below it; by default whole repositories are listed. */
    constructor(signal, within) {
        this.#signal = signal;
        this.#within = within;
    }
    /** Opens a folder, as {@linkcode openFolder} does. */
    async open(path) {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        const repository = await (0,_git_find_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(folder);
        if (repository === undefined)
            return new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder, NO_REPOSITORY);
        const prefix = await repository.prefixOf(folder);
        // A symlink may lead elsewhere.
        if (!prefix.startsWith(await this.#below(repository)))
            return await openFolder(folder, this.#signal);
        return (await this.checkout(repository)).folder(prefix);
    }
    /** Returns the folder of a repository that is listed: `services/`, or empty for all of it. */
    async #below(repository) {
        if (this.#within === undefined)
            return "";
        const prefix = await repository.prefixOf(this.#within).catch(() => "");
        return prefix.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(prefix) ? "" : prefix;
    }
    /** The checkout of a repository. */
    checkout(repository) {
        let checkout = this.#checkouts.get(repository.top);
        if (checkout === undefined) {
            checkout = this.#read(repository);
            this.#checkouts.set(repository.top, checkout);
        }
        return checkout;
    }
    async #read(repository) {
        const { Checkout } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(2459), __webpack_require__.e(8670), __webpack_require__.e(6184)]).then(__webpack_require__.bind(__webpack_require__, 26184));
        return await Checkout.read(repository, await this.#below(repository), { signal: this.#signal });
    }
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
