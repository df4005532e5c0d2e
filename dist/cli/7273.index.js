export const id = 7273;
export const ids = [7273];
export const modules = {

/***/ 47273:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findServices: () => (/* binding */ findServices),
/* harmony export */   withNearby: () => (/* binding */ withNearby)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84516);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89593);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90761);




/** Limits of the search: number of folders, and levels below and above. */
const MAX_FOLDERS = 500;
const LEVELS_BELOW = 4;
const LEVELS_ABOVE = 8;
/** Maximum number of services in a hint. */
const SHOWN = 3;
const SKIPPED = /^(?:\.|node_modules$)/;
/**
 * Adds a hint to an error: for a missing path, a similar path, or what is there; for a folder without a mesg.yml, the
 * folders below and above that have one.
 *
 * @param command The command that failed, for the arguments to use instead.
 */
async function withNearby(error, command) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .NothingThere */ .mm) {
        const hint = await hintForPath(error.path);
        return hint === undefined ? error : new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, { cause: error, hint });
    }
    if (!(error instanceof _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .NoServiceFile */ .v))
        return error;
    const { below, above } = await findServices((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), error.folder) || ".", error.names);
    if (below.length === 0 && above === undefined)
        return error;
    const hint = below.length > 1 && takesSeveral(command) ? severalHint(below, command) : hintOf(below, above);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, { cause: error, hint });
}
function takesSeveral(command) {
    return command?.positionals[1] === Number.POSITIVE_INFINITY;
}
function severalHint(below, { name }) {
    const paths = below.slice(0, SHOWN).map(_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .shellPath */ .G).join(" ");
    const which = below.length > SHOWN ? `some of the ${below.length} folders below` : "the folders below";
    // The command comes last and is complete, so that it can be copied.
    return `name ${which}: mesg-compile ${name} ${paths}`;
}
function hintOf(below, above) {
    const list = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(below, SHOWN, (path) => JSON.stringify(path));
    const near = below.length > 0 ? `${below.length === 1 ? "there is one in" : "there are some in"} ${list}` : "";
    const over = above === undefined ? "" : `${near === "" ? "there is one above" : ", and above"}, in ${JSON.stringify(above)}`;
    const isOne = below.length + (above === undefined ? 0 : 1) === 1;
    return `${near}${over}: name ${isOne ? "that folder" : "one of them"}`;
}
async function hintForPath(path) {
    const meant = (await similarPath(path)) ?? (await similarBelow(path));
    if (meant !== undefined)
        return `did you mean ${JSON.stringify(meant)}?`;
    if (!/\.ya?ml$/i.test(path))
        return undefined;
    const files = (await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))).filter((it) => it.isFile() && /\.ya?ml$/i.test(it.name));
    if (files.length === 0)
        return undefined;
    const names = files.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name));
    return `there is ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(names, SHOWN, (name) => JSON.stringify(name))}`;
}
/**
 * Searches around a folder: level by level below, then above up to a repository's root. No symlink is followed.
 *
 * @param names The files of which a folder has one.
 */
async function findServices(folder, names = ["mesg.yml"]) {
    const below = [];
    let level = [folder];
    let listed = 0;
    for (let depth = 0; depth <= LEVELS_BELOW && level.length > 0; depth++) {
        const next = [];
        for (const path of level) {
            if (++listed > MAX_FOLDERS)
                return { below, above: await findAbove(folder, names) };
            const entries = await entriesOf(path);
            if (depth > 0 && entries.some((entry) => entry.isFile() && names.includes(entry.name)))
                below.push(path);
            else
                next.push(...entries.filter(isSearched).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
        }
        level = next;
    }
    return { below, above: await findAbove(folder, names) };
}
function isSearched(entry) {
    return entry.isDirectory() && !SKIPPED.test(entry.name);
}
async function entriesOf(path) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => []);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Returns the most similar entry next to a path. */
async function similarPath(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => []);
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), names.slice(0, MAX_FOLDERS));
    return meant === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), meant);
}
/** Returns a folder below that is called like a missing one and has a document, such as "services/greeter" for "greeter". */
async function similarBelow(path) {
    const { below } = await findServices((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), ["mesg.yml", "process.yml"]);
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), [...new Set(below.map((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(it)))]);
    return below.find((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(it) === meant);
}
async function findAbove(folder, names) {
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (let levels = 0; levels < LEVELS_ABOVE; levels++) {
        // Above a repository are other projects.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".git")).catch(() => undefined)) !== undefined)
            return undefined;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return undefined;
        path = parent;
        const files = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined)));
        if (files.some((file) => file?.isFile()))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path) || ".";
    }
    return undefined;
}


/***/ }),

/***/ 84516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ NoServiceFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The error for a folder without any of the files that are looked for, and without an explanation. */
class NoServiceFile extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /** The folder that was searched. */
    folder;
    /** The names that were looked for. */
    names;
    constructor(message, folder, names) {
        super("usage", message);
        this.folder = folder;
        this.names = names;
    }
}


/***/ }),

/***/ 71147:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   mm: () => (/* binding */ NothingThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/** Pipes that a shell has open, so that opening them does not wait for a writer. */
const OPEN_PIPE = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;
/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, so that the caller can detect it. A
 * named pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
async function readBounded(path, options) {
    const { limit, what, signal, pipes = false } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, what);
    const isSafe = pipes ? !found.isFIFO() || OPEN_PIPE.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const chunks = [];
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
    try {
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw asReadFailure(path, what, error);
    }
    return Buffer.concat(chunks);
}
/**
 * Returns the file status of a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 * @example
 * ```ts
 * (await inspect("services/greeter", "a folder")).isDirectory(); // true
 * ```
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
/** The path that the caller named does not exist. */
class NothingThere extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8 {
    path;
    constructor(path, message, cause) {
        super("usage", message, { cause });
        this.path = path;
    }
}
function asReadFailure(path, what, cause) {
    const { code, message } = cause;
    const shown = JSON.stringify(path);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new NothingThere(path, `expected ${what}, found nothing at ${shown}`, cause);
    }
    if (code === "EISDIR")
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

/***/ 89593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/**
 * Returns a path as one argument for a shell: quoted where it needs quotes, and never like an option.
 *
 * @example
 * ```ts
 * shellPath("my service"); // "'my service'"
 * shellPath("--write"); // "./--write"
 * ```
 */
function shellPath(path) {
    if (path.startsWith("-"))
        return shellPath(`./${path}`);
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 74213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ someLines),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/**
 * Returns a list of all items for a message.
 *
 * @param last The word before the last item.
 * @example
 * ```ts
 * listOf(["a", "b", "c"]); // "a, b and c"
 * ```
 */
function listOf(items, last = "and") {
    return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
/**
 * Returns a list for a message: of many names only the first, and the number of the others.
 *
 * @param max Maximum number of names.
 * @param show Returns how a name is written; by default unchanged.
 * @example
 * ```ts
 * someOf(["a", "b", "c"], 2); // "a, b and 1 more"
 * ```
 */
function someOf(names, max, show = unchanged) {
    const shown = names.slice(0, max).map((name) => show(name));
    return `${shown.join(", ")}${names.length > max ? ` and ${names.length - max} more` : ""}`;
}
/**
 * Returns the lines of a list for a message: of many items only the first, and a line with the number of the others.
 *
 * @param max Maximum number of items.
 * @param show Returns the line of an item.
 * @example
 * ```ts
 * someLines([1, 2, 3], 2, String); // ["1", "2", "and 1 more"]
 * ```
 */
function someLines(items, max, show) {
    const lines = items.slice(0, max).map((item) => show(item));
    if (items.length > max)
        lines.push(`and ${items.length - max} more`);
    return lines;
}
function unchanged(name) {
    return name;
}


/***/ })

};
