export const id = 7385;
export const ids = [7385];
export const modules = {

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

/***/ 76539:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findCheckout: () => (/* binding */ findCheckout)
/* harmony export */ });
/* unused harmony export inside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61833);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10080);
/* harmony import */ var _requested_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14750);






/**
 * Finds the services that the inputs name among the files that git tracks.
 *
 * @param workspace The runner's folder; the repository is checked out into it, or into a folder below.
 * @throws {MesgError} `usage` for a path that leaves the workspace, `environment` when git fails.
 */
async function findCheckout(workspace, { paths, definitions, serviceFile }, signal) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const lines = (definitions.length > 0 ? definitions : paths).map((line) => ({
        line,
        isExcluded: definitions.length === 0 && line.startsWith("!"),
        path: inside(definitions.length > 0 ? line : line.replace(/^!/, ""), workspace),
    }));
    const named = lines.filter(({ isExcluded }) => !isExcluded);
    const repository = await repositoryOf(root, named);
    // Git reads both at once; the error of the commit is rethrown where it is needed.
    repository?.head(signal).catch(() => undefined);
    const tree = repository && (await (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedTree */ .Fe)(repository, signal));
    const top = repository?.top ?? root;
    const isSame = top === root;
    const toRepository = (path) => {
        if (isSame)
            return path === "." ? "" : path;
        return posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    };
    const asSeen = (path) => (isSame ? path : posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path)))) || ".";
    const places = new Map();
    const add = (path, isDefinition) => places.set(path, { path, inRepository: toRepository(path), isDefinition });
    const shared = { repository, tree, asSeen };
    if (definitions.length > 0) {
        for (const { path } of lines)
            add(path, true);
        return { ...shared, places: sorted(places), requested: [], empty: [] };
    }
    const requested = lines.map((line) => ({ ...line, path: toRepository(line.path) }));
    const empty = [];
    for (const [index, line] of requested.entries()) {
        if (line.isExcluded)
            continue;
        const path = lines[index].path;
        const isNamed = path !== "" && !(0,_requested_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(path) && (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path, serviceFile)));
        if (!isNamed && tree === undefined)
            throw await noCheckout(root);
        const found = isNamed ? [path] : (0,_requested_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersOf */ .pd)(line, requested, tree.entries.keys(), serviceFile).map(asSeen);
        if (found.length === 0)
            empty.push(line.line);
        for (const folder of found)
            add(folder, false);
    }
    return { ...shared, places: sorted(places), requested, empty };
}
/**
 * Returns a line of the input `path` relative to the workspace, with `/` as separator, without a trailing one; empty
 * for the whole workspace.
 */
function inside(line, workspace) {
    const fromRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(line) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, line) : line;
    const parts = fromRoot
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "" && part !== ".");
    if (!parts.includes("..") && !/^[a-z]:$/i.test(parts[0] ?? ""))
        return parts.join("/");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `expected a path inside the checkout, found ${JSON.stringify(line)}`);
}
/** Finds the one repository that contains the lines: the workspace's, or one that was checked out below it. */
async function repositoryOf(root, lines) {
    const own = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W1)(root);
    if (own !== undefined)
        return own;
    const found = new Map();
    for (const { path } of lines) {
        const repository = await outermost(root, path);
        if (repository !== undefined)
            found.set(repository.top, repository);
    }
    if (found.size > 1) {
        const folders = [...found.keys()].map((top) => JSON.stringify(posix((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, top)))).join(" and ");
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `services of several repositories in the input path: expected one, found ${folders}`, {
            hint: "use this action once for each repository",
        });
    }
    return [...found.values()][0];
}
/** Returns the outermost repository that contains a path. Repositories inside it are its submodules. */
async function outermost(root, path) {
    const parts = path.split("/");
    const fixed = parts.slice(0, parts.findIndex(_requested_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg) === -1 ? parts.length : parts.findIndex(_requested_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg));
    for (let count = 1; count <= fixed.length; count++) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...fixed.slice(0, count));
        const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W1)(folder).catch(() => undefined);
        if (found?.top === root || found?.top.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
            return found;
    }
    return undefined;
}
async function noCheckout(root) {
    const folders = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root, { withFileTypes: true }).catch(() => []);
    const checkouts = [];
    for (const entry of folders) {
        if (!entry.isDirectory())
            continue;
        const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, entry.name)).catch(() => undefined);
        if (found?.top === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, entry.name))
            checkouts.push(entry.name);
    }
    const shown = checkouts.slice(0, 5).map((name) => JSON.stringify(name));
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("environment", `no git checkout at ${root}`, {
        hint: shown.length > 0
            ? `set the input path to the folder of the checkout, ${shown.join(" or ")}, or to folders in it`
            : "run actions/checkout before this action, or name the folders of the services in the input path",
    });
}
function sorted(places) {
    return [...places.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
function posix(path) {
    return path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
}
async function isFile(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 10080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ withSubmodules),
/* harmony export */   Fe: () => (/* binding */ trackedTree),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   mo: () => (/* binding */ submoduleAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23005);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61833);



/** One git process reads thousands of files per second. */
const MAX_SEARCHED = 20_000;
/** Levels of nested submodules. */
const MAX_DEPTH = 8;
/** Lists what git tracks in a working tree, and in its submodules that are checked out. */
async function trackedTree(repository, signal, depth = 0) {
    const index = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .v)(repository, "", signal);
    const entries = [...index.entries.values()].filter(({ isValidName }) => isValidName);
    return await withSubmodules(treeOf(repository, entries), async ({ path }) => {
        const inner = depth < MAX_DEPTH ? await submoduleAt(repository, path) : undefined;
        return inner === undefined
            ? `the submodule ${path} is not checked out`
            : await trackedTree(inner, signal, depth + 1);
    });
}
/** Returns the repository of a submodule; undefined when it is not checked out. */
async function submoduleAt({ top }, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(folder).catch(() => undefined);
    return found !== undefined && found.top === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) ? found : undefined;
}
/** Returns the entries of a revision as a tree whose submodules are closed. */
function treeOf({ objects }, entries) {
    const submodules = entries.filter(({ mode }) => mode === "160000");
    return {
        entries: new Map(entries.map((entry) => [entry.path, entry])),
        closed: new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`])),
        maxSearched: MAX_SEARCHED,
        folder: () => undefined,
        sizes: (oids) => objects.sizes(oids),
        async contents({ path, oid }, limit) {
            const [size] = await objects.sizes([oid]);
            if (size === undefined)
                return { problem: `git does not have the contents of ${path} (a partial clone?)` };
            if (size > limit)
                return { problem: `${path} is too large: expected at most ${limit} bytes, found ${size}`, isTooLarge: true };
            return { bytes: await objects.read(oid) };
        },
    };
}
/** Adds the files of submodules to a tree. @param open Returns the submodule's files, or why there are none. */
async function withSubmodules(tree, open) {
    if (tree.closed.size === 0)
        return tree;
    const entries = new Map(tree.entries);
    const closed = new Map();
    const inner = new Map();
    const parts = new Map();
    for (const path of tree.closed.keys()) {
        const opened = await open(tree.entries.get(path));
        if (typeof opened === "string") {
            closed.set(path, opened);
            continue;
        }
        parts.set(path, opened);
        for (const entry of opened.entries.values()) {
            const outer = { ...entry, path: `${path}/${entry.path}` };
            entries.set(outer.path, outer);
            inner.set(outer, (limit) => opened.contents(entry, limit));
        }
        for (const [deeper, reason] of opened.closed)
            closed.set(`${path}/${deeper}`, reason);
    }
    const contents = (entry, limit) => inner.get(entry)?.(limit) ?? tree.contents(entry, limit);
    const folder = (path) => {
        // The submodule that holds the path is one of the folders above it.
        for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
            const above = end === -1 ? path : path.slice(0, end);
            const part = parts.get(above);
            if (part !== undefined)
                return part.folder(path.slice(above.length + 1));
            if (end === -1)
                return tree.folder(path);
        }
    };
    return { ...tree, entries, closed, contents, folder };
}


/***/ }),

/***/ 14750:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   wR: () => (/* binding */ includesFolder),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31044);

const GLOB = /[*?[\]]/;
/** Returns whether a path has wildcards. */
function isGlob(path) {
    return GLOB.test(path);
}
/** Returns the folder of a path in a repository; empty for its root. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/**
 * Finds the folders that one line of the input `path` matches. A folder with a service file is that service, any other
 * folder matches all services below it, and a glob matches the folders themselves.
 *
 * @param files Every file of the repository.
 * @param lines All lines; those that begin with `!` exclude folders.
 */
function foldersOf(requested, lines, files, serviceFile) {
    const { path } = requested;
    const own = path === "" ? serviceFile : `${path}/${serviceFile}`;
    const folders = [];
    for (const file of files) {
        if (file === own && !isGlob(path) && path !== "")
            return [path];
        if (file !== serviceFile && !file.endsWith(`/${serviceFile}`))
            continue;
        const folder = folderOf(file);
        if (matches(requested, folder) && !lines.some((line) => line.isExcluded && covers(line.path, folder))) {
            folders.push(folder);
        }
    }
    return folders;
}
/** Returns whether the lines match a folder. */
function includesFolder(lines, folder) {
    return (lines.some((line) => !line.isExcluded && matches(line, folder)) &&
        !lines.some((line) => line.isExcluded && covers(line.path, folder)));
}
function matches({ path }, folder) {
    // With the leading slash, `**/` also matches a folder at the root.
    return isGlob(path) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(`${path}/-`, folder === "" ? "-" : `${folder}/-`) : isBelow(path, folder);
}
function covers(path, folder) {
    if (!isGlob(path))
        return isBelow(path, folder);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(path, folder) || (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(`${path}/**`, folder);
}
function isBelow(path, folder) {
    return path === "" || folder === path || folder.startsWith(`${path}/`);
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
    return { kind: "file", path, mode: (mode & 0o100) === 0 ? 0o644 : 0o755, size, origin };
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
