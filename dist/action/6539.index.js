export const id = 6539;
export const ids = [6539];
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
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86404);
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
    const own = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W)(root);
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
        const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W)(folder).catch(() => undefined);
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
        const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepository */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, entry.name)).catch(() => undefined);
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
/* harmony export */   cB: () => (/* binding */ withInvalidNames),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   mo: () => (/* binding */ submoduleAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23005);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86404);



/** One git process reads thousands of files per second. */
const MAX_SEARCHED = 20_000;
/** Levels of nested submodules. */
const MAX_DEPTH = 8;
/** Lists what git tracks in a working tree, and in its submodules that are checked out. */
async function trackedTree(repository, signal, depth = 0) {
    const index = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .v)(repository, "", signal);
    const all = [...index.entries.values()];
    const entries = all.filter(({ isValidName }) => isValidName);
    const tree = await withSubmodules(treeOf(repository, entries), async ({ path }) => {
        const inner = depth < MAX_DEPTH ? await submoduleAt(repository, path) : undefined;
        return inner === undefined
            ? `the submodule ${path} is not checked out`
            : await trackedTree(inner, signal, depth + 1);
    });
    const invalid = all.filter(({ isValidName }) => !isValidName);
    return withInvalidNames(tree, invalid);
}
/** Returns the repository of a submodule; undefined when it is not checked out. */
async function submoduleAt({ top }, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(folder).catch(() => undefined);
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
/** Adds files whose paths are not UTF-8 to those of a tree that cannot be read. */
function withInvalidNames(tree, files) {
    if (files.length === 0)
        return tree;
    const closed = new Map(tree.closed);
    for (const { path } of files)
        closed.set(path, `${path} cannot be read: its path is not UTF-8`);
    return { ...tree, closed };
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

/***/ 23005:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);




const ENTRY = /([A-Za-z?]) (\d+) ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/y;
/** Whole indexes that were read. */
const READ = new WeakMap();
/**
 * Reads git's index below a folder; the whole index only once for a repository.
 *
 * @param below `services/mail/`, or empty for all.
 * @throws {MesgError} `environment` when git cannot read it.
 */
async function readIndex(repository, below, signal) {
    if (below !== "")
        return await readBelow(repository, ["--", below], signal);
    const reading = READ.get(repository) ?? readBelow(repository, [], signal);
    READ.set(repository, reading);
    return await reading;
}
async function readBelow(repository, only, signal) {
    // Looked at first: entries of a later index count as those of an earlier one.
    const time = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.gitDir, "index"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const listed = await repository.output(["ls-files", "-z", "-s", "-v", "--debug", ...only], { signal });
    return { entries: parse(listed, repository), time };
}
function parse(listed, repository) {
    // Where a name may not be UTF-8, one character per byte.
    const encoding = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(listed) ? "utf8" : "latin1";
    const text = listed.toString(encoding);
    const entries = new Map();
    const pattern = new RegExp(ENTRY);
    for (let at = 0; at < text.length; at = pattern.lastIndex) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found === null) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("environment", `cannot read git's index of ${repository.top}: unknown format`, {
                hint: "update git, or run git update-index --refresh",
            });
        }
        const tag = found[1];
        const name = found[5];
        const bytes = encoding === "utf8" ? undefined : Buffer.from(name, encoding);
        const path = bytes?.toString("utf8") ?? name;
        entries.set(path, {
            path,
            isValidName: bytes === undefined || (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes),
            mode: found[2],
            oid: found[3],
            isWatched: tag === "H" || tag === "M",
            isConflict: found[4] !== "0",
            size: Number(found[8]),
            mtime: [Number(found[6]), Number(found[7])],
        });
    }
    return entries;
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


/***/ })

};
