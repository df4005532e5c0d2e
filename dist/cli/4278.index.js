export const id = 4278;
export const ids = [4278,7976];
export const modules = {

/***/ 31044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ Glob),
  $$: () => (/* binding */ bytesOf)
});

// UNUSED EXPORTS: wildmatch

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

/***/ 74213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ someLines),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
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

/***/ 90373:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inArchiveOrder),
/* harmony export */   z: () => (/* binding */ compareUtf8)
/* harmony export */ });
/**
 * Compares two texts by their UTF-8 bytes, which is the order of their code points. JavaScript's own order differs for
 * characters beyond U+FFFF.
 */
function compareUtf8(left, right) {
    return compareBy(codePointRank, left, right);
}
/** Compares paths in the Engine's walking order: a slash sorts first, so `a/b` precedes `a-b`. */
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
/** Ranks surrogates above all other code units, as their code points are. */
function codePointRank(unit) {
    return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/**
 * Sorts entries in the order of the archive and adds the folders that their paths imply.
 */
function inArchiveOrder(entries) {
    const implied = impliedFolders(entries);
    // A folder on disk is listed in this order.
    if (implied.length === 0 && isOrdered(entries))
        return entries;
    return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}
function isOrdered(entries) {
    let last = "";
    for (const { path } of entries) {
        if (comparePaths(last, path) > 0)
            return false;
        last = path;
    }
    return true;
}
/** Returns the folders that are in the paths of entries but not among them. */
function impliedFolders(entries) {
    const folders = new Set();
    for (const { kind, path } of entries)
        if (kind === "folder")
            folders.add(path);
    const implied = [];
    let last = "";
    for (const { path } of entries) {
        // Most entries are in the same folder as the previous one.
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
    return implied;
}


/***/ }),

/***/ 93290:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73505);
/* harmony import */ var _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67976);




const CHUNK = 1024 * 1024;
/** A larger file (in bytes) that differs from its blob counts as changed, without a check for conversions. */
const MAX_CONVERTED = 64 * 1024 * 1024;
/** Returns whether a file's bytes are those of a blob; false when it cannot be read. */
async function isBlob(path, oid, size) {
    return (await digestOf(path, size, (0,_disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .blobHash */ .o6)(oid, size))) === oid;
}
/** Returns whether a file has a SHA-256; false when it cannot be read. */
async function hasSha256(path, sha256, size) {
    return (await digestOf(path, size, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"))) === sha256;
}
async function digestOf(path, size, hash) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_FLAGS */ .t);
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
/** Returns whether both are small enough for {@linkcode isConversion}. */
function isComparable(diskSize, blobSize) {
    return diskSize <= MAX_CONVERTED && blobSize <= MAX_CONVERTED;
}
/**
 * Returns whether git itself could have converted a blob to this file on checkout: other line endings, an expanded
 * `$Id$`, or UTF-16. Then the file was not edited, regardless of git's current settings.
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

/***/ 54185:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IGNORE_FILE),
/* harmony export */   w: () => (/* binding */ IgnoreRules)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31044);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** The file in a source folder that excludes files, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Maximum number of matching steps for a folder: 1,000 patterns times 100,000 files. */
const MAX_WORK = 100_000_000;
/** Decides which paths of a folder are excluded from its source. */
class IgnoreRules {
    /** In reverse order, since the last match decides. */
    #rules;
    #folders = new Map();
    #work;
    /**
     * @param text The text of `.mesgignore`; undefined when there is none.
     * @param work Maximum number of matching steps.
     */
    constructor(text, work = MAX_WORK) {
        this.#work = { left: work };
        const lines = text?.replace(/^\uFEFF/, "").split("\n") ?? [];
        this.#rules = lines.flatMap((line) => ruleOf(line.replace(/\r$/, ""))).reverse();
    }
    /**
     * Returns whether a path is excluded. Its parents must not be.
     *
     * @param path Relative to the folder, with `/`, without a trailing one.
     * @throws {MesgError} `refused` when there are too many patterns for so many files.
     */
    excludes(path, isFolder) {
        if (NEVER.has(path.slice(path.lastIndexOf("/") + 1)))
            return true;
        if (this.#rules.length === 0)
            return false;
        const names = path.split("/");
        const name = names.slice(-1);
        const rule = this.#rules.find(({ glob, isForFolders, isAnchored }) => (isFolder || !isForFolders) && glob.matches(isAnchored ? names : name, this.#work));
        if (this.#work.left < 0)
            throw tooMuchWork();
        return rule !== undefined && !rule.isNegated;
    }
    /** Returns whether a path or one of its parents is excluded. Like git, it treats a submodule as a folder. */
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
/** Removes trailing spaces, except one after a backslash. */
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
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `${IGNORE_FILE} has too many patterns for the files of the folder`, {
        hint: "exclude folders instead of files",
    });
}


/***/ })

};
