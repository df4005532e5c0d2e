export const id = 9141;
export const ids = [9141];
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
    async isSameAs() {
        return false;
    }
    async list(rules, signal) {
        const { walkFolder } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(2854)]).then(__webpack_require__.bind(__webpack_require__, 22854));
        return { entries: await walkFolder(this.path, rules, "", signal), problem: this.#problem };
    }
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
/* harmony import */ var _disk_pipes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2378);




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
            const { Repository } = await Promise.all(/* import() */[__webpack_require__.e(1833), __webpack_require__.e(3505)]).then(__webpack_require__.bind(__webpack_require__, 61833));
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
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return isGitFolder(path) ? path : undefined;
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoPipe */ .eq)(path);
    if (!found?.isFile() || found.size > 65_536)
        return undefined;
    const target = /^gitdir: ([^\n\r]+)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"))?.[1];
    const folder = target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top, target.trimEnd());
    return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}
function isGitFolder(path) {
    const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "HEAD");
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoPipe */ .eq)(head);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(head, { throwIfNoEntry: false })?.isFile() ?? false;
}


/***/ }),

/***/ 89141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Folders: () => (/* reexport safe */ _open_folder_js__WEBPACK_IMPORTED_MODULE_0__._3)
/* harmony export */ });
/* harmony import */ var _open_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18898);
/**
 * The source of a service: its tree, its archive, and their ids and digests.
 *
 * @module
 */

























/***/ }),

/***/ 18898:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ openFolder),
/* harmony export */   _3: () => (/* binding */ Folders)
/* harmony export */ });
/* unused harmony export openRevision */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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
    const { openInRepository } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(1833), __webpack_require__.e(8670), __webpack_require__.e(3797)]).then(__webpack_require__.bind(__webpack_require__, 61633));
    return await openInRepository(repository, folder, signal);
}
const NO_REPOSITORY = "the folder is in no git work tree";
/**
 * Opens a folder as it was at a revision of its repository, from git's objects. The working tree is not read.
 *
 * @throws {MesgError} As `resolveRevision` does; `environment` for a folder in no repository, and when git lacks an object.
 */
async function openRevision(path, revision, signal) {
    const repository = await findRepository(path);
    if (repository === undefined) {
        throw new MesgError("environment", `cannot read ${revision}: ${path} is not in a git repository`);
    }
    const { openAtRevision } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(1833), __webpack_require__.e(8670), __webpack_require__.e(3797)]).then(__webpack_require__.bind(__webpack_require__, 61633));
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
    async checkout(repository) {
        let checkout = this.#checkouts.get(repository.top);
        if (checkout === undefined) {
            checkout = this.#read(repository);
            this.#checkouts.set(repository.top, checkout);
        }
        return await checkout;
    }
    async #read(repository) {
        const { Checkout } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(1833), __webpack_require__.e(8670), __webpack_require__.e(3797)]).then(__webpack_require__.bind(__webpack_require__, 61633));
        return await Checkout.read(repository, await this.#below(repository), { signal: this.#signal });
    }
}


/***/ })

};
