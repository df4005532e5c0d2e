export const id = 6091;
export const ids = [6091];
export const modules = {

/***/ 96516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FORM_BYTES),
/* harmony export */   d: () => (/* binding */ fileForm)
/* harmony export */ });
/** Number of bytes that {@linkcode fileForm} reads. */
const FORM_BYTES = 512;
/**
 * Returns the form of a file by its first bytes, if it is one that users confuse with another.
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

/***/ 22854:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ walkFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/source/names.ts
var source_names = __webpack_require__(16993);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/unixfs/threads/fill-job.ts
var fill_job = __webpack_require__(63036);
// EXTERNAL MODULE: ./src/unixfs/threads/crew.ts + 3 modules
var threads_crew = __webpack_require__(2810);
// EXTERNAL MODULE: ./src/source/secrets/secret-contents.ts + 1 modules
var secret_contents = __webpack_require__(85107);
;// CONCATENATED MODULE: ./src/source/disk/file-stats.ts




/** Files in one batch. */
const BATCH = 512;
/** Stats the files of a folder: in threads where there are many, while the folder is still being listed. */
class FileStats {
    #folder;
    #batches = [];
    #folders = [];
    #paths = [];
    #count = 0;
    /** How many files and folders {@linkcode entries} has collected. */
    #filesDone = 0;
    #foldersDone = 0;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Adds the path of a file in the folder. */
    add(path) {
        this.#count++;
        if (this.#paths.push(path) === BATCH)
            this.#send();
    }
    /** Adds the path of a folder in the folder. */
    addFolder(path) {
        this.#folders.push({ path, filesBefore: this.#count });
    }
    /** Returns the entries of the folders, and of all files that are still there, in the order in which they were added. */
    async entries() {
        this.#send();
        const entries = [];
        for (const sent of this.#batches) {
            const batch = await sent;
            const { stats } = await batch.crew.wait(batch.answer);
            this.#collect(entries, batch, stats);
        }
        this.#collectFolders(entries);
        return entries;
    }
    #collect(entries, { paths, found }, stats) {
        for (let index = 0; index < paths.length; index++) {
            this.#collectFolders(entries);
            const entry = entryOf(found[index], paths[index], stats, fill_job/* STAT_FIELDS */.vh * index);
            if (entry !== undefined)
                entries.push(entry);
            this.#filesDone++;
        }
    }
    /** Collects the folders that were added before the next file. */
    #collectFolders(entries) {
        for (; this.#foldersDone < this.#folders.length; this.#foldersDone++) {
            const { path, filesBefore } = this.#folders[this.#foldersDone];
            if (filesBefore > this.#filesDone)
                return;
            entries.push({ kind: "folder", path, mode: 0o755 });
        }
    }
    #send() {
        const paths = this.#paths;
        if (paths.length === 0)
            return;
        this.#paths = [];
        const sent = this.#stat(paths, this.#count);
        sent.catch(() => undefined); // thrown when it is awaited
        this.#batches.push(sent);
    }
    /** @param count Number of files so far. */
    async #stat(paths, count) {
        const crew = await (0,threads_crew/* crewFor */.F)(0, count, secret_contents/* SECRETS */.c);
        const found = paths.map((path) => (0,disk_entry/* onDisk */.FC)(this.#folder, path));
        const answer = crew.run((0,fill_job/* statJob */.u5)(found), []);
        answer.catch(() => undefined); // thrown when it is awaited
        return { paths, found, crew, answer };
    }
}
/** @param row Where the numbers of this file begin. */
function entryOf(found, path, stats, row) {
    const mode = stats[row];
    if ((mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFREG) {
        return (0,disk_entry/* fileEntry */.nV)(found, path, { mode, size: stats[row + 1], mtimeMs: stats[row + 2], ino: stats[row + 3] });
    }
    // A symlink, or what cannot be a part of a source.
    const stat = (0,disk_entry/* statOf */._N)(found);
    return stat === undefined ? undefined : (0,disk_entry/* diskEntry */.EV)(found, path, stat);
}

;// CONCATENATED MODULE: ./src/source/disk/folder-walk.ts





/** Number of entries after which to yield to the event loop and check for an abort. */
const YIELD_EVERY = 512;
/**
 * Lists a folder on disk, except what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of the folder in the tree to list; the whole tree by default.
 * @returns The entries, on most systems in the order of the archive.
 */
async function walkFolder(folder, rules, prefix = "", signal) {
    await (0,promises_.setImmediate)(undefined, { signal });
    const walk = new Walk(folder, rules, prefix);
    // Synchronous calls are several times as fast here.
    while (walk.step())
        await (0,promises_.setImmediate)(undefined, { signal });
    return await walk.files.entries();
}
/** Walks a folder depth-first, siblings as the system lists them: sorted by their bytes. */
class Walk {
    files;
    #folder;
    #rules;
    /** From the root to the current folder. */
    #levels = [];
    constructor(folder, rules, prefix) {
        this.files = new FileStats(folder);
        this.#folder = folder;
        this.#rules = rules;
        this.#enter(prefix);
    }
    /** Lists the next entries. @returns False at the end. */
    step() {
        for (let left = YIELD_EVERY; left > 0; left--) {
            const level = this.#levels.at(-1);
            if (level === undefined)
                return false;
            const dirent = level.dirents[level.next++];
            if (dirent === undefined)
                this.#levels.pop();
            else
                this.#add(level.path === "" ? dirent.name : `${level.path}/${dirent.name}`, dirent.isDirectory());
        }
        return true;
    }
    #add(path, isFolder) {
        if (this.#rules.excludes(path, isFolder))
            return;
        if (isFolder) {
            this.files.addFolder(path);
            this.#enter(path);
        }
        else {
            this.files.add(path);
        }
    }
    #enter(path) {
        this.#levels.push({ path, dirents: read((0,disk_entry/* onDisk */.FC)(this.#folder, path)), next: 0 });
    }
}
function read(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name.includes("\ufffd"))) {
            const names = (0,external_node_fs_.readdirSync)(folder, { encoding: "buffer" });
            (0,source_names/* assertUtf8 */.QB)(Buffer.concat(names.flatMap((name) => [name, Buffer.of(0)])), folder);
        }
        return entries;
    }
    catch (error) {
        if (error.name === "MesgError")
            throw error;
        throw (0,disk_entry/* unreadable */.O$)(folder, error);
    }
}


/***/ }),

/***/ 71284:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XU: () => (/* binding */ assertNoIgnorePipeAbove),
  dL: () => (/* binding */ assertNoIgnorePipeBelow),
  eq: () => (/* binding */ assertNoPipe),
  K5: () => (/* binding */ assertNoPipesInGit),
  M: () => (/* binding */ assertNoPipesInObjects),
  M1: () => (/* binding */ assertNoPipesInRefs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/text/c-quoted.ts
var c_quoted = __webpack_require__(2387);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
;// CONCATENATED MODULE: ./src/source/disk/alternates.ts




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
    const file = (0,external_node_path_.join)(objects, ALTERNATES);
    const paths = pathsIn(contentsOf(file)).map((path) => utf8(path, file));
    if (paths.length === 0)
        return [];
    if (paths.length > MAX_PATHS)
        throw refused(`${file} names more than ${MAX_PATHS} folders`);
    const from = (0,external_node_fs_.realpathSync)(objects);
    return [...new Set(paths.flatMap((path) => foldersAt(from, path)))];
}
/** Returns the contents of the file. Git also takes a file that it cannot read for an empty one. */
function contentsOf(file) {
    const found = (0,disk_entry/* followedStat */.$w)(file);
    if (!found?.isFile())
        return Buffer.alloc(0);
    if (found.size > MAX_FILE)
        throw refused(`${file} has more than ${MAX_FILE} bytes`);
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Returns the folders that a path may mean: git follows symlinks before `..` since 2.39, and after it before that. */
function foldersAt(from, path) {
    const followed = (0,external_node_path_.isAbsolute)(path) ? path : `${from}/${path}`;
    return [(0,external_node_path_.resolve)(from, path), followed].flatMap(realFolder);
}
/** Returns the real path of a folder; none when there is no folder, which git ignores. */
function realFolder(path) {
    try {
        // Without `native`, Node resolves `..` before it follows symlinks.
        const real = external_node_fs_.realpathSync.native(path);
        return (0,external_node_fs_.statSync)(real).isDirectory() ? [real] : [];
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
        const quoted = (0,c_quoted/* unquoteC */.X)(text, at);
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
    return new error/* MesgError */.N8("refused", message, {
        hint: "copy the borrowed objects with git repack -ad, and remove the file",
    });
}

;// CONCATENATED MODULE: ./src/source/disk/pipes.ts






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
const OBJECT_FILES = [ALTERNATES, "info/commit-graph"];
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
            assertNoPipe((0,external_node_path_.join)(folder, name));
        const [, name] = /^ref:\s*(refs\/[^\n\r]+)/.exec(readHead((0,external_node_path_.join)(folder, "HEAD"))) ?? [];
        if (name !== undefined)
            for (const at of folders)
                assertNoPipe((0,external_node_path_.join)(at, name));
    }
}
/** Returns the text of a HEAD; empty when it cannot be read, which git reports. */
function readHead(path) {
    const found = (0,disk_entry/* followedStat */.$w)(path);
    if (!found?.isFile() || found.size > MAX_HEAD)
        return "";
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
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
            assertNoPipe((0,external_node_path_.join)(folder, name));
        for (const name of OBJECT_FOLDERS)
            assertNoPipesIn((0,external_node_path_.join)(folder, name));
        for (const { name } of entriesOf(folder))
            if (LOOSE.test(name))
                assertNoPipesIn((0,external_node_path_.join)(folder, name));
        for (const other of alternatesOf(folder))
            known.add(other);
        if (known.size > MAX_OBJECT_FOLDERS) {
            throw new error/* MesgError */.N8("refused", `${objects} borrows objects from more than ${MAX_OBJECT_FOLDERS - 1} folders`, {
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
    const known = new Set(folders.map((folder) => (0,external_node_path_.join)(folder, "refs")));
    for (const at of known) {
        assertNoPipesIn(at);
        for (const entry of entriesOf(at)) {
            const path = (0,external_node_path_.join)(at, entry.name);
            if (entry.isDirectory())
                known.add(path);
            // The real path, since symlinks can form a loop.
            else if (!entry.isFile() && (0,disk_entry/* followedStat */.$w)(path)?.isDirectory())
                known.add((0,external_node_fs_.realpathSync)(path));
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
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        assertNoPipe((0,external_node_path_.join)(at, IGNORE_FILE));
        if (at === top || (0,external_node_path_.dirname)(at) === at)
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
        for (const entry of await (0,promises_.readdir)(at, { withFileTypes: true }).catch(() => [])) {
            if (entry.isDirectory() && entry.name !== ".git")
                left.push((0,external_node_path_.join)(at, entry.name));
            else if (entry.name === IGNORE_FILE && !entry.isFile())
                assertNoPipe((0,external_node_path_.join)(at, entry.name));
        }
    }
}
function assertNoPipesIn(folder) {
    for (const entry of entriesOf(folder)) {
        if (!entry.isFile() && !entry.isDirectory())
            assertNoPipe((0,external_node_path_.join)(folder, entry.name));
    }
}
/** Returns the entries of a folder: none when it cannot be read, which git reports. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
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
    const found = (0,disk_entry/* followedStat */.$w)(path);
    if (found === undefined || found.isFile() || found.isDirectory())
        return;
    throw new error/* MesgError */.N8("refused", `${path} is ${found.isFIFO() ? "a pipe" : "no regular file"}: git cannot read it`, {
        hint: "replace it with a regular file, or remove it",
    });
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

/***/ 58664:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RW: () => (/* binding */ Checkout),
  NE: () => (/* binding */ openFolder)
});

// UNUSED EXPORTS: Folders

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/disk/folder-walk.ts + 1 modules
var folder_walk = __webpack_require__(22854);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/disk/plain-folder.ts


/** A folder on disk that belongs to no commit. */
class plain_folder_PlainFolder {
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
        return await (0,read_regular/* readRegularFile */.X)(this.path, name, max);
    }
    async hasFile(name) {
        return await (0,read_regular/* hasRegularFile */.$)(this.path, name);
    }
    async fingerprint() {
        return undefined;
    }
    async isSameAs() {
        return false;
    }
    async list(rules, signal) {
        return { entries: await (0,folder_walk/* walkFolder */.a)(this.path, rules, "", signal), problem: this.#problem };
    }
}

// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(92381);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 2 modules
var work_tree = __webpack_require__(54197);
;// CONCATENATED MODULE: ./src/source/git/checkout.ts






/** A repository with a commit checked out. Commit and working tree are listed once for all folders in it. */
class Checkout {
    repository;
    /** The commit that is checked out; undefined before the first one. */
    head;
    /** The listing of the commit; empty before the first one. */
    snapshot;
    work;
    constructor(repository, head, snapshot, work) {
        this.repository = repository;
        this.head = head;
        this.snapshot = snapshot;
        this.work = work;
    }
    /**
     * Lists a repository.
     *
     * @param below Only this folder (`services/mail/`), or empty for all.
     * @throws {MesgError} `environment` when git fails.
     */
    static async read(repository, below = "", signal) {
        const id = (await repository.head(signal))?.id;
        const listing = id === undefined ? snapshot/* Snapshot */.F.empty(repository) : snapshot/* Snapshot */.F.read(repository, id, { below, signal });
        if (id !== undefined)
            repository.objects.expect("sizes");
        const work = await (0,work_tree/* readWorkTree */.g)(repository, listing, below, signal);
        return new Checkout(repository, id, await listing, work);
    }
    /**
     * Returns a folder of the working tree.
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
 * Opens many folders of one repository, which is listed only once.
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
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ GitFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
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
/** Linux's limit for a target, in bytes. */
const MAX_TARGET = 4096;
/**
 * Finds a file in a folder of a commit, following symlinks inside the folder as the system would.
 *
 * @param folder `services/mail/`, or empty for the root of the repository.
 * @param name Relative to the folder.
 * @returns undefined when the file does not exist.
 * @throws {MesgError} `refused` for a symlink that leaves the folder or leads to no file, for a folder, and for a
 * submodule.
 */
async function findInCommit(snapshot, folder, name) {
    const path = folder + name;
    // Nearly all files are regular ones at their own path.
    const direct = snapshot.entry(path);
    if (direct?.mode.startsWith("100"))
        return direct;
    if (direct === undefined && isName(name) && !snapshot.hasFolder(`${path}/`))
        return undefined;
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
 * Reads the targets of symlinks of a commit.
 *
 * @throws {MesgError} `refused` when a target is not UTF-8, or too long.
 */
async function linkTargets({ repository }, links) {
    const { objects } = repository;
    const sizes = await objects.sizes(links.map(({ oid }) => oid));
    return await Promise.all(links.map(async ({ path, oid }, index) => {
        const size = sizes[index];
        if (size === undefined)
            throw objects.missing(oid);
        if (size > MAX_TARGET) {
            throw new core_error/* MesgError */.N8("refused", `the target of the symlink ${path} is longer than ${MAX_TARGET} bytes`);
        }
        return (0,names/* decodeTarget */.i9)(path, await objects.read(oid));
    }));
}
/** Returns whether a path has one part, which leads nowhere else. */
function isName(path) {
    return !path.includes("/") && path !== "" && path !== "." && path !== "..";
}
function noFile(path, found) {
    return new core_error/* UnreadableFile */.ie(`${path}: expected a regular file, found ${found}`, {
        hint: "replace it with a file",
    });
}

// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
// EXTERNAL MODULE: ./src/source/git/same-content.ts
var same_content = __webpack_require__(93290);
;// CONCATENATED MODULE: ./src/source/git/contents-of.ts






/**
 * Reads at most `max` bytes of a file of a commit. For a file in git LFS this is the content, verified by its pointer.
 *
 * @throws {MesgError} `environment` when the repository lacks it.
 */
async function contentOf(snapshot, entry, { max, disk }) {
    const { objects } = snapshot.repository;
    const size = objects.knownSize(entry.oid) ?? (await objects.sizes([entry.oid]))[0];
    if (size === undefined)
        throw objects.missing(entry.oid);
    if (size <= max) {
        const nearby = objects.readNearby(entry.oid, size, disk);
        // Copied, since the next call reuses the memory. The slice() of a Buffer does not copy.
        const bytes = nearby === undefined ? await objects.read(entry.oid) : new Uint8Array(nearby);
        const mayPoint = size < lfs/* MAX_POINTER */.jy && (0,lfs/* looksLikePointer */.HL)(bytes);
        const pointer = mayPoint ? await pointerOf(snapshot, entry, bytes) : undefined;
        return pointer === undefined ? bytes : await largeContent(snapshot, entry, { pointer, max });
    }
    const pieces = [];
    let left = max;
    for await (const piece of objects.stream(entry.oid)) {
        pieces.push(Uint8Array.prototype.slice.call(piece, 0, left));
        left -= piece.length;
        if (left <= 0)
            break;
    }
    return Buffer.concat(pieces);
}
/** Returns the git LFS pointer of a file; undefined when git has the content itself. */
async function pointerOf(snapshot, { path }, bytes) {
    if (!(0,lfs/* looksLikePointer */.HL)(bytes) || (await snapshot.filters())(path) !== "lfs")
        return undefined;
    const pointer = (0,lfs/* parsePointer */.vp)(bytes);
    if (pointer === undefined)
        throw notPulled(path, "an unreadable pointer to git LFS");
    return pointer;
}
/** Finds the content of a pointer: in the working tree, or in the cache of git LFS. */
async function findLargeFile(snapshot, { path }, pointer) {
    const { sha256, size } = pointer;
    const { top, objectsFolder } = snapshot.repository;
    // All working trees of a repository share this cache.
    const stored = (0,external_node_path_.join)(objectsFolder, "..", "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    for (const candidate of [(0,disk_entry/* onDisk */.FC)(top, path), stored]) {
        const stat = (0,disk_entry/* statOf */._N)(candidate);
        if (stat?.isFile() && stat.size === size && (await (0,same_content/* hasSha256 */.cp)(candidate, sha256, size)))
            return candidate;
    }
    throw notPulled(path, "a pointer to git LFS");
}
async function largeContent(snapshot, entry, { pointer, max }) {
    const found = await findLargeFile(snapshot, entry, pointer);
    const bytes = await (0,read_regular/* readRegularFile */.X)((0,external_node_path_.join)(found, ".."), found.slice(found.lastIndexOf("/") + 1), max);
    if (bytes === undefined)
        throw notPulled(entry.path, "a pointer to git LFS");
    return bytes;
}
function notPulled(path, found) {
    return new core_error/* MesgError */.N8("refused", `the content of ${path} is missing: found ${found}`, { hint: "run: git lfs pull" });
}

// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/source/disk/folder-walk.ts + 1 modules
var folder_walk = __webpack_require__(22854);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(92381);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var git_snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 2 modules
var work_tree = __webpack_require__(54197);
;// CONCATENATED MODULE: ./src/source/git/list-commit.ts











/**
 * Lists the entries of a source: the files of the commit, and those of the working tree that differ.
 *
 * @throws {MesgError} `refused` for a missing submodule or LFS content, a merge conflict, or a name that is not UTF-8.
 */
async function listCommit(snapshot, prefix, options) {
    const { rules, work, signal, at = "" } = options;
    const entries = [];
    const changed = [];
    const files = [];
    const links = [];
    for (const entry of snapshot.below(prefix)) {
        const later = (0,event_loop/* yieldIfLate */.DF)();
        if (later !== undefined)
            await later;
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
    if (links.length > 0)
        entries.push(...(await linkEntries(snapshot, links)));
    entries.push(...(await fileEntries(snapshot, files, work)));
    for (const [full, change] of work?.changes ?? []) {
        if (!full.startsWith(prefix))
            continue;
        const path = at + full.slice(prefix.length).replace(/\/$/, "");
        if (rules.excludesWithParents(path, full.endsWith("/")))
            continue;
        if (change === "conflict") {
            throw new core_error/* MesgError */.N8("refused", `${full} has a merge conflict`, { hint: "finish the merge" });
        }
        changed.push(at + full.slice(prefix.length));
        entries.push(...(await changedEntries(snapshot, { full: full.replace(/\/$/, ""), path, rules, signal })));
    }
    // A folder that replaced a file is listed both as a change of the file and by each of its files.
    const unique = changed.length === 0 ? entries : [...new Map(entries.map((entry) => [entry.path, entry])).values()];
    return { entries: unique, changed };
}
async function linkEntries(snapshot, links) {
    const targets = await linkTargets(snapshot, links.map(({ entry }) => entry));
    return links.map(({ path }, index) => ({ kind: "symlink", path, target: targets[index] }));
}
/** Returns the entries of files in git, to be read from disk first. */
async function fileEntries(snapshot, files, work) {
    const { objects, top } = snapshot.repository;
    const unknown = files.filter(({ entry }) => objects.knownSize(entry.oid) === undefined);
    if (unknown.length > 0)
        await objects.sizes(unknown.map(({ entry }) => entry.oid));
    let filterOf;
    const entries = [];
    for (const { entry, path } of files) {
        const size = objects.knownSize(entry.oid);
        const isOnDisk = work?.onDisk.has(entry.path) ?? false;
        if (size === undefined)
            throw objects.missing(entry.oid);
        const disk = isOnDisk ? (0,disk_entry/* onDisk */.FC)(top, entry.path) : undefined;
        if (size < lfs/* MAX_POINTER */.jy)
            filterOf ??= await snapshot.filters();
        const isFiltered = size < lfs/* MAX_POINTER */.jy && filterOf?.(entry.path) === "lfs";
        const large = isFiltered ? await largeEntry(snapshot, entry, path) : undefined;
        const origin = { from: "git", objects, oid: entry.oid, disk };
        entries.push(large ?? { kind: "file", path, mode: permissions(entry.mode), size, origin });
    }
    return entries;
}
async function largeEntry(snapshot, entry, path) {
    const pointer = await pointerOf(snapshot, entry, await snapshot.repository.objects.read(entry.oid));
    if (pointer === undefined)
        return undefined;
    const found = await findLargeFile(snapshot, entry, pointer);
    const origin = (0,disk_entry/* diskEntry */.EV)(found, path, (0,disk_entry/* statOf */._N)(found)).origin;
    const proved = { ...origin, sha256: pointer.sha256 };
    return { kind: "file", path, mode: permissions(entry.mode), size: pointer.size, origin: proved };
}
/** Returns the entries on disk at a path that differs from the commit. */
async function changedEntries({ repository }, { full, path, rules, signal }) {
    const found = (0,disk_entry/* onDisk */.FC)(repository.top, full);
    const stat = (0,disk_entry/* statOf */._N)(found);
    if (stat === undefined) {
        // Decoding replaced invalid bytes.
        if (full.includes("\ufffd"))
            throw (0,names/* notUtf8 */.T3)(full, repository.top);
        return [];
    }
    if (!stat.isDirectory())
        return [(0,disk_entry/* diskEntry */.EV)(found, path, stat)];
    const below = await (0,folder_walk/* walkFolder */.a)(found, { excludes: (name, isFolder) => rules.excludes(`${path}/${name}`, isFolder) }, "", signal);
    return below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` }));
}
/** Lists a submodule at the commit that the repository names, regardless of its checkout. */
async function listSubmodule(snapshot, entry, options) {
    const top = (0,external_node_path_.join)(snapshot.repository.top, entry.path);
    const gitDir = (0,git_repository/* gitFolderOf */.qb)(top);
    const repository = gitDir === undefined ? undefined : new git_repository/* Repository */.LN(top, gitDir);
    const [size] = (await repository?.objects.sizes([entry.oid])) ?? [];
    if (repository === undefined || size === undefined) {
        throw new core_error/* MesgError */.N8("refused", `the submodule ${entry.path} is not checked out at ${entry.oid}`, {
            hint: "run: git submodule update --init, or name it in .mesgignore",
        });
    }
    const part = await git_snapshot/* Snapshot */.F.read(repository, entry.oid, { signal: options.signal });
    const work = options.work === undefined ? undefined : await (0,work_tree/* readWorkTree */.g)(repository, part, "", options.signal);
    return await listCommit(part, "", { ...options, work });
}
function permissions(mode) {
    return mode === "100755" ? 0o755 : 0o644;
}

;// CONCATENATED MODULE: ./src/source/git/git-folder.ts









/** Maximum number of changes in a notice. */
const SHOWN = 5;
/** A folder of a commit, with the changes of the working tree if the commit is checked out. */
class GitFolder {
    isOnDisk;
    commit;
    #snapshot;
    #prefix;
    #work;
    #fingerprint;
    /**
     * @param prefix `services/mail/`, or empty for the root of the repository.
     * @param work The working tree; undefined for a commit that is not checked out.
     */
    constructor(snapshot, prefix, work) {
        this.#snapshot = snapshot;
        this.#prefix = prefix;
        this.#work = work;
        this.isOnDisk = work !== undefined;
        this.commit = snapshot.commit === "" ? undefined : snapshot.commit;
    }
    get path() {
        return (0,external_node_path_.join)(this.#snapshot.repository.top, this.#prefix);
    }
    async readFile(name, max) {
        if (this.#hasChanges && (await this.#isChanged(name)))
            return await (0,read_regular/* readRegularFile */.X)(this.path, name, max);
        const entry = await findInCommit(this.#snapshot, this.#prefix, name);
        if (entry === undefined)
            return undefined;
        const isOnDisk = this.#work?.onDisk.has(entry.path) ?? false;
        const disk = isOnDisk ? (0,disk_entry/* onDisk */.FC)(this.#snapshot.repository.top, entry.path) : undefined;
        return await contentOf(this.#snapshot, entry, { max, disk });
    }
    async hasFile(name) {
        try {
            if (this.#hasChanges && (await this.#isChanged(name)))
                return await (0,read_regular/* hasRegularFile */.$)(this.path, name);
            return (await findInCommit(this.#snapshot, this.#prefix, name)) !== undefined;
        }
        catch (error) {
            if (error instanceof core_error/* MesgError */.N8 && error.kind === "refused")
                return false;
            throw error;
        }
    }
    async fingerprint() {
        this.#fingerprint ??= this.#readFingerprint();
        return await this.#fingerprint;
    }
    async #readFingerprint() {
        const files = this.#plainFiles(await this.#snapshot.filters());
        if (files === undefined)
            return undefined;
        let text = "";
        for (const { path, mode, oid } of files)
            text += `${mode} ${oid} ${path.slice(this.#prefix.length)}\0`;
        return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    }
    async isSameAs(other) {
        if (!(other instanceof GitFolder))
            return false;
        const own = this.#plainFiles(await this.#snapshot.filters());
        const others = other.#plainFiles(await other.#snapshot.filters());
        if (own === undefined || own.length !== others?.length)
            return false;
        const [start, startOfOther] = [this.#prefix.length, other.#prefix.length];
        return own.every(({ path, mode, oid }, index) => {
            const file = others[index];
            return oid === file.oid && mode === file.mode && path.slice(start) === file.path.slice(startOfOther);
        });
    }
    /** Returns the files of the folder; undefined if there are none, or one has no fingerprint. */
    #plainFiles(filterOf) {
        const files = this.#snapshot.below(this.#prefix);
        if (files.length === 0)
            return undefined;
        for (const path of this.#work?.changes.keys() ?? [])
            if (path.startsWith(this.#prefix))
                return undefined;
        const isPlain = ({ path, mode, invalidName }) => invalidName === undefined && mode.startsWith("100") && filterOf(path) === "";
        return files.every(isPlain) ? files : undefined;
    }
    async list(rules, signal) {
        const { entries, changed } = await listCommit(this.#snapshot, this.#prefix, { rules, work: this.#work, signal });
        const problem = this.commit === undefined ? "its repository has no commit yet" : changesIn(changed);
        return problem === undefined ? { entries } : { entries, problem };
    }
    /** Whether the working tree has any changes. Without them, `#isChanged` would only cost a promise per file. */
    get #hasChanges() {
        return this.#work !== undefined && this.#work.changes.size > 0;
    }
    /** Returns whether a file, or the target of its symlink, differs on disk. */
    async #isChanged(name) {
        const { changes } = this.#work;
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
            throw new core_error/* MesgError */.N8("refused", `${path} has a merge conflict`, { hint: "finish the merge" });
        }
        return changes.has(path);
    }
}
function changesIn(changed) {
    if (changed.length === 0)
        return undefined;
    const names = [...new Set(changed)].sort(entry/* compareUtf8 */.z);
    return `uncommitted changes in ${(0,some_of/* someOf */.y)(names, SHOWN, (name) => JSON.stringify(name))}`;
}


/***/ }),

/***/ 58341:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   jy: () => (/* binding */ MAX_POINTER),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/** Maximum size of a pointer in bytes. */
const MAX_POINTER = 1024;
/**
 * Parses a git LFS pointer (specification version 1).
 *
 * @returns undefined for any other text, which git LFS does not change.
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
const START = Buffer.from("version https://git-lfs.github.com/spec/");
/** Returns whether a text looks like a pointer, valid or not. */
function looksLikePointer(bytes) {
    return START.every((byte, index) => bytes[index] === byte);
}


/***/ }),

/***/ 92381:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/disk/pipes.ts + 1 modules
var pipes = __webpack_require__(71284);
// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(63343);
// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/source/git/process.ts



/** The oldest supported git. */
const MINIMUM_GIT = "2.25";
/** The variables that git inherits. All others, such as tokens and inputs, are withheld. */
const INHERITED = /^(?:PATH|PATHEXT|SYSTEMROOT|WINDIR|COMSPEC|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH)$/i;
/** Further variables that git needs to reach a server. */
const NETWORK = /^(?:(?:https?|all|no)_proxy|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)$/i;
/** Variables that locate the user's settings, needed only for the user's global ignore rules. */
const USER = /^(?:HOME|USERPROFILE|XDG_CONFIG_HOME)$/i;
/**
 * Prevents git from running any program that a configuration names: user and system configuration are not read, and
 * these keys override the repository's. Other keys that run programs (filters, merge drivers, textconv, pagers) belong
 * to commands that are not used here.
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
/** Maximum number of bytes that git may print: the names of a million files. */
const MAX_OUTPUT = 128 * 1024 * 1024;
let started = 0;
/** Counts the git processes started so far, so that tests and benchmarks can bound them. */
function gitProcessCount() {
    return started;
}
/**
 * Runs git to its end. No hook, filter, helper or alias of any configuration runs, and git receives no tokens or
 * inputs.
 *
 * @throws {MesgError} `environment` when git is installed but cannot be started.
 */
async function runGit(args, options = {}) {
    options.signal?.throwIfAborted();
    const child = spawnGit(args, options);
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => collect(stream, () => child.kill("SIGKILL")));
    child.stdin.on("error", () => undefined); // git may exit before it has read everything
    child.stdin.end(options.input);
    const code = await ended(child, options.signal);
    return { code, stdout: stdout(), stderr: stderr().toString("utf8").trim() };
}
/**
 * Collects the output of a stream up to a limit: with few objects, a hostile repository can list any number of files.
 */
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
        throw new error/* MesgError */.N8("refused", `git printed more than ${(0,sizes/* formatBytes */.z3)(MAX_OUTPUT)}: the commit has too many files`, {
            hint: "name a commit with fewer files",
        });
    };
}
/**
 * Starts git; see {@linkcode runGit}. A process that could not be started emits an error later.
 *
 * @throws {MesgError} `environment` when the machine has no room for its pipes.
 */
function spawnGit(args, options = {}) {
    started++;
    const child = tryToSpawn([...SETTINGS, ...args], {
        env: { ...environment(options), ...options.env },
        cwd: process.platform === "win32" ? undefined : "/",
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    // The types of Node do not say that pipes can be missing. Its error event comes later, too.
    if (isPiped(child))
        return child;
    child.on("error", () => undefined);
    throw cannotRun({ code: "EMFILE" });
}
function tryToSpawn(args, options) {
    try {
        return (0,external_node_child_process_.spawn)("git", args, options);
    }
    catch (error) {
        throw cannotRun(error);
    }
}
function isPiped(child) {
    return [child.stdin, child.stdout, child.stderr].every((stream) => stream !== undefined && stream !== null);
}
/** What a machine lacks when it cannot start a process, and what to do. */
const LACKS = {
    EMFILE: ["too many open files", "raise the limit of open files (ulimit -n)"],
    ENFILE: ["too many open files", "raise the limit of open files, or end other programs"],
    EAGAIN: ["too many processes", "raise the limit of processes (ulimit -u), or end other programs"],
    ENOMEM: ["not enough memory", "end other programs"],
};
/** Returns the error for a git process that could not be started. */
function cannotRun(cause) {
    const [problem, hint] = LACKS[cause.code ?? ""] ?? [cause.message, "check the installation of git"];
    return new error/* MesgError */.N8("environment", `cannot run git: ${problem}`, { cause, hint });
}
function environment({ network = false, userSettings = false }) {
    const kept = Object.entries(process.env).filter(([name]) => INHERITED.test(name) || (network && NETWORK.test(name)) || (userSettings && USER.test(name)));
    const { GIT_CONFIG_GLOBAL, ...isolated } = ISOLATED;
    const home = userSettings ? {} : { HOME: external_node_os_.devNull, XDG_CONFIG_HOME: external_node_os_.devNull, GIT_CONFIG_GLOBAL };
    return { ...Object.fromEntries(kept), ...isolated, ...home, GIT_ALLOW_PROTOCOL: network ? "http:https" : "none" };
}
/** Waits until a process has ended and its output is read; kills it when the signal aborts. */
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
                reject(cannotRun(error));
        });
        child.once("close", (code) => {
            signal?.removeEventListener("abort", abort);
            resolve(code ?? 128);
        });
    });
}

;// CONCATENATED MODULE: ./src/source/git/objects.ts




/** Milliseconds after which an idle git process is ended. */
const IDLE = 250;
/** Milliseconds after which a git process without any request is ended. */
const PATIENCE = 10_000;
const CHUNK = 256 * 1024;
/** Maximum size in bytes of a blob kept in memory, and the number of those. */
const REMEMBERED = 2048;
const MAX_REMEMBERED = 8192;
/** The buffer for small files of the working tree. */
const SCRATCH = Buffer.alloc(65_536 + proved_file/* BLOB_ROOM */.Ep);
/** The error for an object that a repository lacks. git has answered completely then. */
class MissingObject extends error/* MesgError */.N8 {
    constructor(where, oid) {
        super("environment", `the repository ${where} lacks the object ${oid}`, {
            hint: "the clone is partial or damaged: clone it without --filter, or run git fsck",
        });
    }
}
/**
 * Reads objects of a repository through at most three git processes: one for sizes, one for whole blobs, one for
 * streamed blobs. Missing objects are reported, never fetched.
 */
class GitObjects {
    #where;
    #checks;
    #wholes;
    #streams;
    /** Objects are immutable, so sizes can be cached. */
    #sizes = new Map();
    /** Answers under way: two commits have mostly the same objects. */
    #sizing = new Map();
    /** Small blobs: the description of a service is mostly the same in two commits. */
    #blobs = new Map();
    #streaming = Promise.resolve();
    /** @param where The repository, for messages. */
    constructor(where, start) {
        this.#where = where;
        this.#checks = new Channel(() => start(["cat-file", "--batch-check"]));
        this.#wholes = new Channel(() => start(["cat-file", "--batch"]));
        this.#streams = new Channel(() => start(["cat-file", "--batch"]));
    }
    /**
     * Starts the process for sizes or for whole blobs before the first request. Starting it early takes less time, while this
     * process has little memory, and git opens its packs in the meantime.
     */
    expect(what) {
        (what === "sizes" ? this.#checks : this.#wholes).expect();
    }
    /** Returns the sizes of objects in bytes, in the given order; undefined for a missing one. */
    async sizes(oids) {
        const unknown = new Set();
        const answers = new Set();
        for (const oid of oids) {
            if (this.#sizes.has(oid))
                continue;
            const answer = this.#sizing.get(oid);
            if (answer === undefined)
                unknown.add(oid);
            else
                answers.add(answer);
        }
        if (unknown.size > 0)
            answers.add(this.#askSizes([...unknown]));
        if (answers.size > 0)
            await Promise.all(answers);
        return oids.map((oid) => this.#sizes.get(oid));
    }
    /** Returns the size of an object in bytes if {@linkcode sizes} returned it before. */
    knownSize(oid) {
        return this.#sizes.get(oid);
    }
    async #askSizes(oids) {
        const answer = this.#checks.ask(oids, async (reader) => {
            const lines = await reader.lines(oids.length);
            for (const [index, oid] of oids.entries()) {
                const size = this.#sizeIn(lines[index] ?? "", oid);
                if (size !== undefined)
                    this.#sizes.set(oid, size);
            }
        });
        for (const oid of oids)
            this.#sizing.set(oid, answer);
        try {
            await answer;
        }
        finally {
            for (const oid of oids)
                this.#sizing.delete(oid);
        }
    }
    /**
     * Reads a whole blob, which must not be modified. Concurrent calls are allowed. @throws {MesgError} `environment`
     * when it is missing.
     */
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
            return this.#remember(oid, bytes.subarray(0, size));
        });
    }
    /**
     * Returns a small blob from memory or, if its bytes are those of the blob, from a file on disk.
     *
     * @param path The file; undefined for none.
     * @returns The bytes, valid until the next call; undefined when neither has them.
     */
    readNearby(oid, size, path) {
        const known = this.#blobs.get(oid);
        if (known !== undefined)
            return known.length === size ? known : undefined;
        const proved = path === undefined || size > SCRATCH.length - proved_file/* BLOB_ROOM */.Ep ? undefined : (0,proved_file/* readProved */.LY)(path, oid, size, SCRATCH);
        return proved && this.#remember(oid, proved);
    }
    /** Caches the bytes of a small blob. @returns The bytes. */
    #remember(oid, bytes) {
        if (bytes.length > REMEMBERED || this.#blobs.size >= MAX_REMEMBERED)
            return bytes;
        // Copied, since the bytes may be a view that keeps a larger buffer alive.
        const blob = Uint8Array.from(bytes);
        this.#blobs.set(oid, blob);
        return blob;
    }
    /** Streams a blob of any size. Other streams wait for its end. */
    async *stream(oid) {
        const before = this.#streaming;
        let release = () => undefined;
        this.#streaming = new Promise((resolve) => {
            release = resolve;
        });
        await before;
        try {
            yield* this.#streamOne(oid);
        }
        finally {
            release();
        }
    }
    async *#streamOne(oid) {
        const reader = this.#streams.open(oid);
        let left = 1;
        try {
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
            // An unfinished blob would precede the next answer.
            if (left > 0)
                this.#streams.end();
            else
                this.#streams.close();
        }
    }
    /** Returns the error for a missing object. */
    missing(oid) {
        return new MissingObject(this.#where, oid);
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
        return new error/* MesgError */.N8("environment", `git cannot read ${oid} in ${this.#where}: its output ended early`, {
            hint: `run git fsck in ${this.#where}`,
        });
    }
}
/** A git process that answers requests in order. It starts with the first request, and ends when idle. */
class Channel {
    #start;
    #child;
    #reader;
    #answering = Promise.resolve();
    #open = 0;
    /** Requests to write together at the end of this turn, since each write wakes git. */
    #questions = "";
    #idle;
    constructor(start) {
        this.#start = start;
    }
    /** Starts the process, which ends if there is no request for a while. */
    expect() {
        if (this.#child !== undefined)
            return;
        try {
            hold(this.#begin(), false);
        }
        catch {
            return; // the first request reports it
        }
        this.#endAfter(PATIENCE);
    }
    /** Sends requests immediately, and reads their answers after those of earlier requests. */
    async ask(questions, take) {
        const reader = this.#write(questions.map((question) => `${question}\n`).join(""));
        const answer = this.#answering.then(() => take(reader));
        this.#answering = answer.catch((error) => {
            // The rest of a broken answer would be read as the next one.
            if (this.#reader === reader && !(error instanceof MissingObject))
                this.#kill();
        });
        try {
            return await answer;
        }
        finally {
            this.close();
        }
    }
    /** Sends one request, whose answer the caller reads before calling {@linkcode close}. */
    open(question) {
        return this.#write(`${question}\n`);
    }
    /** Marks an answer as read. */
    close() {
        if (--this.#open > 0 || this.#child === undefined)
            return;
        hold(this.#child, false);
        this.#endAfter(IDLE);
    }
    /** Ends the process in the middle of an answer that {@linkcode open} requested. */
    end() {
        this.#open--;
        this.#kill();
    }
    #kill() {
        this.#child?.kill();
        this.#stop();
    }
    #write(lines) {
        clearTimeout(this.#idle);
        const child = this.#child ?? this.#begin();
        if (this.#open++ === 0)
            hold(child, true);
        if (this.#questions === "")
            setImmediate(() => this.#flush());
        this.#questions += lines;
        return this.#reader;
    }
    #begin() {
        const child = this.#start();
        child.on("error", (error) => child.stdout.destroy(cannotRun(error)));
        child.stdout.on("error", () => undefined); // thrown by the reader
        child.stdin.on("error", () => undefined);
        child.stderr.resume();
        this.#child = child;
        this.#reader = new byte_reader/* ByteReader */.k(child.stdout);
        return child;
    }
    #endAfter(milliseconds) {
        this.#idle = setTimeout(() => this.#stop(), milliseconds);
        this.#idle.unref?.();
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
/** Sets whether a child process keeps this process alive. */
function hold(child, held) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        const handle = part;
        if (held)
            handle.ref?.();
        else
            handle.unref?.();
    }
}
async function lineOf(reader) {
    return Buffer.from(await reader.line()).toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/git/repository.ts








/** The error for a machine without git. */
class GitMissing extends error/* MesgError */.N8 {
    constructor() {
        super("environment", "git is not installed", { hint: "install git" });
    }
}
/**
 * A git repository, with or without a working tree.
 *
 * Objects are read through a temporary git directory that borrows the repository's objects, so that the repository's
 * configuration has no effect: no filter, no promisor to fetch from, no replacement.
 */
class Repository {
    /** The root of the working tree. */
    top;
    /** The git directory of this working tree. */
    gitDir;
    /** The git directory that all working trees of the repository share. */
    commonDir;
    /** The folder of the objects. */
    objectsFolder;
    objects;
    #head;
    #isChecked = false;
    /** @throws {MesgError} `refused` when a file that git opens is a pipe. */
    constructor(top, gitDir) {
        const common = commonFolder(gitDir);
        (0,pipes/* assertNoPipesInGit */.K5)([gitDir, common]);
        this.top = top;
        this.gitDir = gitDir;
        this.commonDir = common;
        this.objectsFolder = (0,external_node_path_.join)(common, "objects");
        this.objects = new GitObjects(top, (args) => spawnGit(this.#objectArgs(args), this.#objectOptions()));
    }
    /** Runs git on the repository itself, with its index, references and settings. */
    async run(args, options = {}) {
        this.#check();
        return await runGit([`--git-dir=${this.gitDir}`, `--work-tree=${this.top}`, "-C", this.top, ...args], options);
    }
    /** Runs git on the repository and returns what it printed. @throws {MesgError} `environment` when it fails. */
    async output(args, options = {}) {
        return await succeed(await this.run(args, options), args, this.top);
    }
    /**
     * Runs git on the repository's objects without its configuration. @throws {MesgError} `environment` when it fails.
     */
    async objectOutput(args, options = {}) {
        const answer = await runGit(this.#objectArgs(args), { ...options, ...this.#objectOptions() });
        return await succeed(answer, args, this.top);
    }
    /**
     * Returns the commit that is checked out when this is first called; undefined before the first commit.
     *
     * @throws {GitMissing} when git is not installed.
     */
    async head(signal) {
        this.#head ??= this.#readHead(signal);
        return await this.#head;
    }
    async #readHead(signal) {
        // A commit's header has its parents in a shallow clone, too.
        const listed = await this.output(["cat-file", "--batch"], { input: "HEAD^{commit}\n", signal });
        const text = listed.toString("latin1");
        const [, id] = /^([0-9a-f]+) commit \d+\n/.exec(text) ?? [];
        if (id === undefined)
            return await this.#assertNoCommit(signal);
        const header = text.slice(0, Math.max(text.indexOf("\n\n"), 0));
        return { id, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent) };
    }
    /**
     * Checks that there is no commit yet. @throws {MesgError} `environment` when git lacks the one of `HEAD`, or when its
     * branch exists but names no commit.
     */
    async #assertNoCommit(signal) {
        const answer = await this.run(["rev-parse", "--verify", "--quiet", "HEAD"], { signal });
        if (answer.code === 0)
            throw this.objects.missing(answer.stdout.toString("latin1").trim());
        const link = await this.run(["symbolic-ref", "HEAD"], { signal });
        if (link.code !== 0)
            throw this.#damaged("HEAD");
        const branch = link.stdout.toString("utf8").trim();
        this.assertNoFile(branch);
        // Git lists a packed reference, too, and warns of a damaged one.
        const listed = await this.run(["for-each-ref", "--count=1", branch], { signal });
        if (listed.code !== 0 || listed.stderr !== "" || listed.stdout.length > 0)
            throw this.#damaged(branch);
    }
    /**
     * Checks that a reference without a commit has no file: only then does it not exist yet.
     *
     * @param name `refs/heads/main`.
     * @throws {MesgError} `environment`.
     */
    assertNoFile(name) {
        for (const folder of [this.gitDir, this.commonDir]) {
            // Git leaves folders of deleted branches behind.
            if (isOtherThanFolder((0,external_node_path_.join)(folder, name)))
                throw this.#damaged(name);
        }
    }
    #damaged(name) {
        return new error/* MesgError */.N8("environment", `the repository ${this.top} is damaged: ${name} names no commit`, {
            hint: `run git fsck in ${this.top}`,
        });
    }
    /** Returns the path of a folder in the working tree: empty for its root, else with a trailing `/`. */
    async prefixOf(folder) {
        const path = (0,external_node_path_.relative)(this.top, await (0,promises_.realpath)(folder)).replaceAll(external_node_path_.sep, "/");
        return path === "" ? "" : `${path}/`;
    }
    /** Checks objects and references before the first git process: each folder finds its repository, but few start git. */
    #check() {
        if (this.#isChecked)
            return;
        (0,pipes/* assertNoPipesInObjects */.M)(this.objectsFolder);
        (0,pipes/* assertNoPipesInRefs */.M1)([this.gitDir, this.commonDir]);
        this.#isChecked = true;
    }
    #objectArgs(args) {
        this.#check();
        return [`--git-dir=${borrowingFolder(this.gitDir)}`, ...args];
    }
    #objectOptions() {
        return { env: { GIT_OBJECT_DIRECTORY: this.objectsFolder } };
    }
}
/**
 * Finds the repository of a folder by walking up to a `.git`. A commit cannot contain this name, so that a bare
 * repository inside a commit is never used instead.
 *
 * @returns undefined when the folder is in no working tree.
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
/**
 * Returns the git directory of a working tree: its folder `.git`, or the folder that a file `.git` names.
 *
 * @throws {MesgError} `refused` when `.git` or its `HEAD` is a pipe.
 */
function gitFolderOf(top) {
    const path = (0,external_node_path_.join)(top, ".git");
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return isGitFolder(path) ? path : undefined;
    (0,pipes/* assertNoPipe */.eq)(path);
    if (!found?.isFile() || found.size > 65_536)
        return undefined;
    const target = /^gitdir: ([^\n\r]+)/.exec((0,external_node_fs_.readFileSync)(path, "utf8"))?.[1];
    const folder = target === undefined ? undefined : (0,external_node_path_.resolve)(top, target.trimEnd());
    return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}
/** Returns whether something other than a folder is at a path: also a symlink that leads nowhere. */
function isOtherThanFolder(path) {
    try {
        return !(0,external_node_fs_.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function isGitFolder(path) {
    const head = (0,external_node_path_.join)(path, "HEAD");
    (0,pipes/* assertNoPipe */.eq)(head);
    return (0,external_node_fs_.statSync)(head, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Returns the git directory that the working trees of a repository share. */
function commonFolder(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, "commondir");
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= 65_536 ? (0,external_node_path_.resolve)(gitDir, (0,external_node_fs_.readFileSync)(file, "utf8").trim()) : gitDir;
}
const borrowing = new Map();
/**
 * Returns a git directory without settings, which lives as long as the process. Where no temporary files can be written (in
 * Deno without the permission, or on a full disk), it is the repository's own.
 */
function borrowingFolder(gitDir) {
    const format = objectFormat(gitDir);
    const known = borrowing.get(format);
    if (known !== undefined)
        return known;
    let folder;
    try {
        folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-git-"));
        fillGitFolder(folder, format);
    }
    catch {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        return gitDir;
    }
    const made = folder;
    borrowing.set(format, made);
    process.once("exit", () => (0,external_node_fs_.rmSync)(made, { recursive: true, force: true }));
    return made;
}
/** Writes the files without which git does not take a folder for a git directory. */
function fillGitFolder(folder, format) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "refs"));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, "objects"));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "HEAD"), "ref: refs/heads/none\n");
    const [version, extension] = format === "sha1" ? [0, ""] : [1, `[extensions]\n\tobjectFormat = ${format}\n`];
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "config"), `[core]\n\trepositoryFormatVersion = ${version}\n\tbare = true\n${extension}`);
}
/** Returns the object format of a repository, from its own configuration file. */
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
    throw new error/* MesgError */.N8("environment", `git ${args[0]} failed in ${top}: ${stderr || `exit code ${code}`}`, {
        hint: await hintFor(stderr, top),
    });
}
async function hintFor(stderr, top) {
    if (await isTooOld())
        return `update git: version ${MINIMUM_GIT} or newer is required`;
    // SHA-256 objects, for example, require git 2.29.
    if (/unknown repository extension|repo version/i.test(stderr))
        return "update git: this repository requires a newer version";
    return `run git fsck in ${top}`;
}
let version;
async function isTooOld() {
    version ??= runGit(["version"]);
    const { stdout } = await version;
    const [, major = "", minor = ""] = /(\d{1,6})\.(\d{1,6})/.exec(stdout.toString("latin1")) ?? [];
    const [leastMajor = "", leastMinor = ""] = MINIMUM_GIT.split(".");
    return Number(major) * 1000 + Number(minor) < Number(leastMajor) * 1000 + Number(leastMinor);
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

/***/ 35568:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/core/glob/wildmatch.ts + 1 modules
var wildmatch = __webpack_require__(31044);
// EXTERNAL MODULE: ./src/core/text/c-quoted.ts
var c_quoted = __webpack_require__(2387);
;// CONCATENATED MODULE: ./src/source/git/attributes/attribute-line.ts

/** Maximum bytes of a line; git ignores longer ones. */
const MAX_LINE = 2047;
const MACRO = "[attr]";
const BLANKS = /[ \t\r\n]+/;
const NAME = /^(?!-)[-\w.]+$/;
const BOM = "\xef\xbb\xbf";
/**
 * Reads the lines of a gitattributes file as git 2.25 to 2.51 do (`parse_attr_line` of attr.c): a line with an invalid
 * attribute is ignored.
 */
function parseAttributeLines(bytes) {
    const text = bytes.toString("latin1");
    // Git's text ends at the first NUL.
    const [lines = ""] = (text.startsWith(BOM) ? text.slice(BOM.length) : text).split("\0", 1);
    return lines
        .split("\n")
        .filter((line) => line.length <= MAX_LINE)
        .flatMap((line) => parseLine(line) ?? []);
}
function parseLine(line) {
    const text = line.replace(/^[ \t\r]+/, "");
    if (text === "" || text.startsWith("#"))
        return undefined;
    const { pattern, rest } = firstWord(text);
    const isMacro = pattern.length > MACRO.length && pattern.startsWith(MACRO);
    const name = isMacro ? pattern.slice(MACRO.length) : pattern;
    // Git ignores negated patterns.
    if (isMacro ? !NAME.test(name) : name.startsWith("!"))
        return undefined;
    const attributes = rest
        .split(BLANKS)
        .filter((word) => word !== "")
        .map(parseAttribute);
    return attributes.every((attribute) => attribute !== undefined) ? { pattern: name, isMacro, attributes } : undefined;
}
/** The pattern, which may be quoted as in C. Quotes with an unknown escape are part of the pattern. */
function firstWord(text) {
    const quoted = (0,c_quoted/* unquoteC */.X)(text);
    if (quoted !== undefined)
        return { pattern: quoted.text, rest: text.slice(quoted.end) };
    const [pattern = ""] = text.split(BLANKS, 1);
    return { pattern, rest: text.slice(pattern.length) };
}
function parseAttribute(word) {
    const [, sign, name = "", value] = /^([-!]?)([^=]*)(?:=(.*))?$/s.exec(word);
    if (!NAME.test(name))
        return undefined;
    if (sign === "")
        return [name, value ?? true];
    return [name, sign === "-" ? false : undefined];
}

;// CONCATENATED MODULE: ./src/source/git/attributes/attributes.ts


const attributes_NAME = ".gitattributes";
const FILTER = "filter";
/** Git's limit in bytes: larger files are ignored. */
const MAX_FILE = 100 * 1024 * 1024;
/** Maximum number of matching steps for a commit: 1,000 patterns with a filter times 100,000 files. */
const MAX_WORK = 100_000_000;
/**
 * Reads the attributes of a commit. Attributes of the machine (`info/attributes`, `core.attributesFile`) are ignored,
 * so that a commit means the same everywhere.
 *
 * @param maxWork Maximum number of matching steps.
 */
async function committedAttributes(entries, objects, maxWork = MAX_WORK) {
    const files = entries.filter(isAttributesFile);
    const sizes = await objects.sizes(files.map(({ oid }) => oid));
    const lines = new Map();
    for (const [index, { path, oid }] of files.entries()) {
        const size = sizes[index];
        if (size === undefined)
            throw objects.missing(oid);
        if (size > MAX_FILE)
            continue;
        lines.set(path.slice(0, -attributes_NAME.length), parseAttributeLines(Buffer.from(await objects.read(oid))));
    }
    const macros = macrosIn(lines.get("") ?? []);
    const rules = new Map([...lines].map(([folder, parsed]) => [folder, rulesIn(parsed, macros)]));
    if (![...rules.values()].some((some) => some.length > 0))
        return () => "";
    const work = { left: maxWork };
    return (path) => {
        const filter = filterAt(path, rules, macros, work);
        if (work.left < 0) {
            throw new error/* MesgError */.N8("refused", `the ${attributes_NAME} files have too many patterns for the files of the commit`, {
                hint: "give folders a filter instead of files",
            });
        }
        return Buffer.from(filter, "latin1").toString();
    };
}
function isAttributesFile({ path, mode }) {
    // Git does not follow a symlink with this name.
    return mode.startsWith("100") && (path === attributes_NAME || path.endsWith(`/${attributes_NAME}`));
}
/** Returns the macros that can set a filter. They count only in the root's file; the last one of a name does. */
function macrosIn(lines) {
    const all = new Map(lines.flatMap(({ isMacro, pattern, attributes }) => (isMacro ? [[pattern, attributes]] : [])));
    const users = new Map();
    for (const [name, attributes] of all) {
        for (const [used] of attributes) {
            const known = users.get(used);
            if (known === undefined)
                users.set(used, [name]);
            else
                known.push(name);
        }
    }
    const found = new Map();
    const next = [FILTER];
    for (let used = next.pop(); used !== undefined; used = next.pop()) {
        for (const name of users.get(used) ?? []) {
            if (found.has(name))
                continue;
            found.set(name, all.get(name));
            next.push(name);
        }
    }
    return new Map([...found].map(([name, attributes]) => [name, attributes.filter((it) => isRelevant(it, found))]));
}
function isRelevant([name], macros) {
    return name === FILTER || macros.has(name);
}
/** In reverse order, since the last match decides. */
function rulesIn(lines, macros) {
    return [...lines].reverse().flatMap(({ pattern, isMacro, attributes }) => {
        const relevant = attributes.filter((attribute) => isRelevant(attribute, macros));
        // A pattern for folders matches no file.
        if (isMacro || relevant.length === 0 || pattern.endsWith("/"))
            return [];
        const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
        return [{ glob: new wildmatch/* Glob */.fo(anchored), isAnchored: pattern.includes("/"), attributes: relevant }];
    });
}
/** Returns the filter of a path: the nearest file decides, and in it the last matching line. */
function filterAt(path, rules, macros, work) {
    const states = new Map();
    const names = (0,wildmatch/* bytesOf */.$$)(path).split("/");
    let end = path.lastIndexOf("/");
    for (let depth = names.length - 1;; depth--, end = path.lastIndexOf("/", end - 1)) {
        const folder = depth === 0 ? "" : path.slice(0, end + 1);
        const below = names.slice(depth);
        for (const { glob, isAnchored, attributes } of rules.get(folder) ?? []) {
            if (!glob.matches(isAnchored ? below : names.slice(-1), work))
                continue;
            setStates(states, attributes, macros, work);
            const filter = states.get(FILTER);
            if (states.has(FILTER))
                return typeof filter === "string" ? filter : "";
        }
        if (depth === 0)
            return "";
    }
}
/** Sets the attributes that have no state yet, from the last to the first, and those of each macro right after it. */
function setStates(states, attributes, macros, work) {
    const waiting = [...attributes];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        work.left--;
        const [name, state] = next;
        if (states.has(name))
            continue;
        states.set(name, state);
        if (state === true)
            for (const attribute of macros.get(name) ?? [])
                waiting.push(attribute);
    }
}

;// CONCATENATED MODULE: ./src/source/git/snapshot.ts




/** The listing of a commit. */
class Snapshot {
    repository;
    commit;
    /** Sorted by path bytes. */
    entries;
    #byPath;
    /** Where the entries of folders begin, as far as they were searched. */
    #starts = new Map();
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
     * @param options.below List only this folder (`services/mail/`), and the files that its attributes depend on.
     * @throws {MesgError} `environment` when git cannot read the commit or one of its trees.
     */
    static async read(repository, commit, { below = "", signal } = {}) {
        const folders = below.split("/").slice(0, -1);
        const attributes = folders.map((_, index) => [...folders.slice(0, index), ".gitattributes"].join("/"));
        const only = below === "" ? [] : ["--", below, ...attributes];
        const listed = await repository.objectOutput(["ls-tree", "-r", "-z", "--full-tree", commit, ...only], { signal });
        return new Snapshot(repository, commit, checked(parseListing(listed)));
    }
    /** Returns the snapshot of a repository without a commit. */
    static empty(repository) {
        return new Snapshot(repository, "", []);
    }
    /** Returns the entry at a path; undefined for a folder, or when nothing is there. */
    entry(path) {
        return this.#byPath.get(path);
    }
    /** Returns the entries below a folder (`services/mail/`), or all for an empty text. */
    below(folder) {
        if (folder === "")
            return this.entries;
        const start = this.#startOf(folder);
        let end = start;
        while (this.entries[end]?.path.startsWith(folder))
            end++;
        return this.entries.slice(start, end);
    }
    /** Returns whether the folder has entries. */
    hasFolder(folder) {
        return folder === "" || (this.entries[this.#startOf(folder)]?.path.startsWith(folder) ?? false);
    }
    /** Returns the filters of files, from the attributes of the commit. */
    async filters() {
        this.#filters ??= committedAttributes(this.entries, this.repository.objects);
        return await this.#filters;
    }
    /** Returns the index of the first entry that does not precede a folder. */
    #startOf(folder) {
        const known = this.#starts.get(folder);
        if (known !== undefined)
            return known;
        let low = 0;
        let high = this.entries.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,entry/* compareUtf8 */.z)(this.entries[middle].path, folder) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        this.#starts.set(folder, low);
        return low;
    }
}
/** Paths that git refuses to check out, since they lead out of the working tree. */
const NO_PATH = /^\/|(?:^|\/)\.{0,2}(?:\/|$)/;
/** Maximum number of characters in the paths of all folders: a million folders of 256 characters. */
const MAX_FOLDER_PATHS = 256 * 1024 * 1024;
/**
 * Checks that entries are sorted by path, as git writes them.
 *
 * @throws {MesgError} `refused` for a tree that git cannot check out: a path that leads out of it, or occurs twice.
 */
function checked(entries) {
    const isOrdered = entries.every(({ path }, index) => index === 0 || (0,entry/* compareUtf8 */.z)(entries[index - 1].path, path) < 0);
    if (!isOrdered)
        entries.sort((left, right) => (0,entry/* compareUtf8 */.z)(left.path, right.path));
    // The earlier entries whose paths begin the current one, shortest first: among them is a file in the place of a folder.
    const open = [];
    for (const entry of entries) {
        const { path, invalidName } = entry;
        while (open.length > 0 && !path.startsWith(open.at(-1).path))
            open.pop();
        // The others begin this one, too, and were compared with it.
        const before = open.at(-1);
        const isTwice = path === before?.path && invalidName === undefined && before.invalidName === undefined;
        const isInFile = before !== undefined && path[before.path.length] === "/";
        if (isTwice || isInFile || NO_PATH.test(path))
            throw malformed(path);
        open.push(entry);
    }
    assertFewFolders(entries);
    return entries;
}
/**
 * Checks how long the paths of all folders are together, since they are looked up one by one. With few objects, a hostile
 * repository can have any number of deep folders.
 *
 * @param entries Sorted.
 * @throws {MesgError} `refused`.
 */
function assertFewFolders(entries) {
    let total = 0;
    let last = "";
    for (const { path } of entries) {
        const folder = path.slice(0, path.lastIndexOf("/") + 1);
        if (folder === last)
            continue;
        let at = 0;
        while (at < folder.length && folder[at] === last[at])
            at++;
        for (; at < folder.length; at++)
            if (folder[at] === "/")
                total += at;
        last = folder;
    }
    if (total <= MAX_FOLDER_PATHS)
        return;
    throw new error/* MesgError */.N8("refused", "the commit has too many deep folders", {
        hint: "commit fewer folders",
    });
}
function malformed(path) {
    return new error/* MesgError */.N8("refused", `the commit has a path that git cannot check out: ${JSON.stringify(path)}`, {
        hint: "run git fsck, and create the commit again with git",
    });
}
/**
 * Parses the output of `ls-tree -z`: `100644 blob <oid>\t<path>`, each ended by NUL.
 *
 * @throws {MesgError} `environment` for an output that broke off.
 */
function parseListing(output) {
    if (output.length > 0 && output.at(-1) !== 0) {
        throw new error/* MesgError */.N8("environment", "cannot list the commit: the output of git ls-tree ended early", {
            hint: "run the command again, and check the installation of git",
        });
    }
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
/** Parses an entry whose name may not be UTF-8. */
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

/***/ 54197:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/unixfs/threads/crew.ts + 3 modules
var threads_crew = __webpack_require__(2810);
// EXTERNAL MODULE: ./src/unixfs/threads/fill-job.ts
var fill_job = __webpack_require__(63036);
// EXTERNAL MODULE: ./src/source/secrets/secret-contents.ts + 1 modules
var secret_contents = __webpack_require__(85107);
;// CONCATENATED MODULE: ./src/source/disk/disk-paths.ts





/** Paths in one job. */
const BATCH = 512;
/** Stats paths of a working tree. Paths behind a symlink are not in it. */
class DiskPaths {
    #top;
    #folders = new Map([["", true]]);
    constructor(top) {
        this.#top = top;
    }
    /** Returns the stat of a path; undefined when nothing is there. */
    stat(path) {
        return this.#isInside(path) ? this.#lstat(path) : undefined;
    }
    /** Stats many paths, in threads where there are many. @returns A function that returns the stat of a path by its index. */
    async statAll(paths, signal) {
        const crew = await (0,threads_crew/* crewFor */.F)(0, paths.length, secret_contents/* SECRETS */.c);
        const answers = [];
        for (let start = 0; start < paths.length; start += BATCH) {
            await (0,external_node_timers_promises_.setImmediate)(undefined, { signal });
            const batch = paths.slice(start, start + BATCH);
            // An empty path has no stat.
            const answer = crew.run((0,fill_job/* statJob */.u5)(batch.map((path) => (this.#isInside(path) ? (0,disk_entry/* onDisk */.FC)(this.#top, path) : ""))), []);
            answer.catch(() => undefined); // thrown when it is awaited
            answers.push(answer);
        }
        const tables = [];
        for (const answer of answers)
            tables.push((await crew.wait(answer)).stats);
        return (index) => rowOf(tables[Math.floor(index / BATCH)], fill_job/* STAT_FIELDS */.vh * (index % BATCH));
    }
    #isInside(path) {
        return this.#isFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0)));
    }
    #isFolder(path) {
        let known = this.#folders.get(path);
        if (known === undefined) {
            known = isFolder(this.stat(path));
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
function rowOf(table, row) {
    const mode = table[row];
    return mode === -1 ? undefined : { mode, size: table[row + 1], mtimeMs: table[row + 2] };
}
/** Returns whether a folder is there. */
function isFolder(stat) {
    return stat !== undefined && (stat.mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFDIR;
}
/** Returns whether it is a regular file. */
function isFile({ mode }) {
    return (mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFREG;
}
/** Returns whether it is a symlink. */
function isSymlink({ mode }) {
    return (mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFLNK;
}

// EXTERNAL MODULE: ./src/source/disk/pipes.ts + 1 modules
var pipes = __webpack_require__(71284);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/git/index-file.ts




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
    const time = (0,external_node_fs_.statSync)((0,external_node_path_.join)(repository.gitDir, "index"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const listed = await repository.output(["ls-files", "-z", "-s", "-v", "--debug", ...only], { signal });
    return { entries: parse(listed, repository), time };
}
function parse(listed, repository) {
    // Where a name may not be UTF-8, one character per byte.
    const encoding = (0,external_node_buffer_.isUtf8)(listed) ? "utf8" : "latin1";
    const text = listed.toString(encoding);
    const entries = new Map();
    const pattern = new RegExp(ENTRY);
    for (let at = 0; at < text.length; at = pattern.lastIndex) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found === null) {
            throw new error/* MesgError */.N8("environment", `cannot read git's index of ${repository.top}: unknown format`, {
                hint: "update git, or run git update-index --refresh",
            });
        }
        const [, tag, mode = "", oid = "", stage, name = "", seconds, nanoseconds, size] = found;
        const bytes = encoding === "utf8" ? undefined : Buffer.from(name, encoding);
        const path = bytes?.toString("utf8") ?? name;
        entries.set(path, {
            path,
            isValidName: bytes === undefined || (0,external_node_buffer_.isUtf8)(bytes),
            mode,
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











/** Number of files after which to yield to the event loop. */
const YIELD_EVERY = 512;
/**
 * Compares a working tree with the commit that is checked out. A file that is unchanged according to git's stat cache
 * is not read here: its reader must verify it. All other files are compared by content.
 *
 * @param listing The listing of the commit, which may be under way.
 * @param below Only this folder (`services/mail/`), or empty for all.
 */
async function readWorkTree(repository, listing, below, signal) {
    const disk = new DiskPaths(repository.top);
    const files = filesOf(listing, below);
    const [{ snapshot, entries }, sizes, { entries: index, time: indexTime }, others, statOf] = await Promise.all([
        files,
        files.then(sizesOf),
        readIndex(repository, below, signal),
        untracked(repository, below, signal),
        // Meanwhile, git reads the index and the sizes.
        files.then((found) => disk.statAll(pathsOf(found), signal)),
    ]);
    const keepsModes = once(() => modesCount(repository, signal));
    const changes = new Map();
    const clean = new Set();
    for (const [count, entry] of entries.entries()) {
        if (count % YIELD_EVERY === 0)
            await (0,external_node_timers_promises_.setImmediate)(undefined, { signal });
        const indexed = index.get(entry.path);
        const stat = statOf(count);
        // Most files are as git left them, which is known at once.
        const found = changeOf({
            entry,
            indexed,
            stat,
            size: sizes.get(entry.oid),
            snapshot,
            keepsModes,
            indexTime,
        });
        const change = typeof found === "string" ? found : await found;
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
/** Returns how a file differs, or whether its bytes are on disk (`clean`) or only in git (`as committed`). */
function changeOf(compared) {
    const { entry, indexed, stat, keepsModes } = compared;
    if (indexed?.isWatched === false)
        return "as committed";
    if (entry.mode === "160000")
        return stat === undefined || isFolder(stat) ? "as committed" : "changed";
    if (stat === undefined)
        return "deleted";
    if (entry.mode === "120000")
        return linkChange(compared, stat);
    if (!isFile(stat))
        return "changed";
    const isSameMode = (entry.mode === "100755") === ((stat.mode & 0o100) !== 0);
    if (isSameMode)
        return contentChange(compared, stat);
    return keepsModes().then((isKept) => (isKept ? "changed" : contentChange(compared, stat)));
}
async function linkChange(compared, stat) {
    return (await isSameLink(compared, stat)) ? "as committed" : "changed";
}
function contentChange(compared, stat) {
    const { entry, indexed, size, indexTime } = compared;
    const isAsGitLeftIt = indexed?.oid === entry.oid && isUntouched(indexed, stat);
    if (isAsGitLeftIt && stat.mtimeMs < indexTime)
        return size === stat.size ? "clean" : "as committed";
    return comparedContent(compared, stat, isAsGitLeftIt);
}
async function comparedContent({ entry, size, snapshot }, stat, isAsGitLeftIt) {
    const { repository } = snapshot;
    const path = (0,disk_entry/* onDisk */.FC)(repository.top, entry.path);
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
    // Only the filter knows the result of a filter, so the stat cache has to decide.
    return isAsGitLeftIt && (await snapshot.filters())(entry.path) !== "" ? "as committed" : "changed";
}
/** Returns whether the file is the content in git LFS, or its pointer. */
async function isLargeContent(entry, snapshot, path, size) {
    if ((await snapshot.filters())(entry.path) !== "lfs")
        return false;
    const bytes = await snapshot.repository.objects.read(entry.oid);
    const pointer = (0,lfs/* looksLikePointer */.HL)(bytes) ? (0,lfs/* parsePointer */.vp)(bytes) : undefined;
    return pointer !== undefined && pointer.size === size && (await (0,same_content/* hasSha256 */.cp)(path, pointer.sha256, size));
}
function isUntouched({ size, mtime: [seconds, nanoseconds] }, stat) {
    // A git without nanoseconds writes zeros.
    const isSameTime = Math.floor(stat.mtimeMs / 1000) === seconds &&
        (nanoseconds === 0 || Math.abs((stat.mtimeMs % 1000) - nanoseconds / 1e6) < 0.01);
    return isSameTime && stat.size % 2 ** 32 === size;
}
/** Compares a symlink. On systems without symlinks, git writes the target into a file. */
async function isSameLink({ entry, snapshot }, stat) {
    const path = (0,disk_entry/* onDisk */.FC)(snapshot.repository.top, entry.path);
    if (isFile(stat))
        return await (0,same_content/* isBlob */.qf)(path, entry.oid, stat.size);
    if (!isSymlink(stat))
        return false;
    const target = (0,external_node_fs_.readlinkSync)(path, { encoding: "buffer" });
    const algorithm = entry.oid.length === 64 ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${target.length}\0`).update(target).digest("hex") === entry.oid;
}
/** Returns the files of a commit below a folder. */
async function filesOf(listing, below) {
    const snapshot = await listing;
    return { snapshot, entries: snapshot.below(below).filter(({ invalidName }) => invalidName === undefined) };
}
/** Returns the bytes of their blobs by object id, without those that the repository lacks. */
async function sizesOf({ snapshot, entries }) {
    const oids = [...new Set(entries.flatMap(({ mode, oid }) => (mode === "160000" ? [] : [oid])))];
    const sizes = await snapshot.repository.objects.sizes(oids);
    return new Map(oids.flatMap((oid, index) => (sizes[index] === undefined ? [] : [[oid, sizes[index]]])));
}
function pathsOf({ entries }) {
    return entries.map(({ path }) => path);
}
/** Lists untracked files, without those that the repository's or the user's rules ignore. */
async function untracked(repository, below, signal) {
    const only = below === "" ? [] : ["--", below];
    const args = ["ls-files", "-z", "--others", "--exclude-standard", ...only];
    const listed = await unlessPiped((0,external_node_path_.join)(repository.top, below), repository.top, signal, async (either) => {
        return await repository.output(args, { userSettings: true, signal: either });
    });
    return listed.toString("utf8").split("\0").slice(0, -1);
}
/** Milliseconds after which git may be waiting for a pipe. */
const PATIENCE = 1_000;
/**
 * Lets git read the `.gitignore` files of a folder. One that is a pipe would hold it without end; all of them are looked at
 * only when git takes long.
 *
 * @throws {MesgError} `refused` for a pipe.
 */
async function unlessPiped(folder, top, signal, read) {
    (0,pipes/* assertNoIgnorePipeAbove */.XU)(folder, top);
    const [ended, piped] = [new AbortController(), new AbortController()];
    const timer = setTimeout(() => {
        (0,pipes/* assertNoIgnorePipeBelow */.dL)(folder, ended.signal).catch((error) => piped.abort(error));
    }, PATIENCE);
    try {
        return await read(signal === undefined ? piped.signal : AbortSignal.any([signal, piped.signal]));
    }
    finally {
        clearTimeout(timer);
        ended.abort();
    }
}
/** Returns whether the file system keeps permissions, as git found out when it created the repository. */
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

/***/ 85107:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ SECRETS),
  d: () => (/* binding */ findSecrets)
});

;// CONCATENATED MODULE: ./src/source/secrets/secret-finder.ts
/**
 * Searches files for secrets, in time proportional to their length: for the marks of all shapes at once, and at each
 * mark for its shape alone. The class uses nothing from outside it, since threads run its source text.
 */
class SecretFinder {
    #shapes;
    #keyFiles;
    /** The shape of each mark, which is read as one number. */
    #marks = new Map();
    /** The positions at which a pair of bytes occurs in a mark: one bit each for the first, second and third. */
    #pairs = new Uint8Array(65_536);
    /** The pairs of bytes that are the second and third of a mark. */
    #middles = new Uint8Array(65_536);
    /** Number of bytes in which a NUL marks a binary file, as in git. */
    #lookedAt = 8000;
    /** Maximum distance in bytes between the prefix and the secret. */
    #longestBefore = 256;
    /** Placeholders of documentation. */
    #placeholder = /EXAMPLE|(.)\1{9}/;
    #whole = new Uint8Array(0);
    constructor({ shapes, keyFiles }) {
        this.#shapes = shapes;
        this.#keyFiles = keyFiles;
        for (const [shape, { marks }] of shapes.entries()) {
            for (const mark of marks) {
                const bytes = Buffer.from(mark, "latin1");
                this.#marks.set(bytes.readInt32LE(), shape);
                for (let place = 0; place < 3; place++)
                    this.#pairs[bytes.readUInt16LE(place)] |= 1 << place;
                this.#middles[bytes.readUInt16LE(1)] = 1;
            }
        }
    }
    /** Whether a file has a secret, or is one that only the secrets guard can judge: a key, or a text in UTF-16. */
    isNotable(pieces, path) {
        if (this.#keyFiles.test(path))
            return true;
        const first = pieces[0];
        if (first === undefined)
            return false;
        const mark = (first[0] << 8) | (first[1] ?? 0);
        if (mark === 0xfffe || mark === 0xfeff)
            return true;
        return !this.#isBinary(first) && this.find(this.#gather(pieces)).length > 0;
    }
    #isBinary(bytes) {
        return (bytes.length <= this.#lookedAt ? bytes : bytes.subarray(0, this.#lookedAt)).includes(0);
    }
    /** Finds the secrets in a file, at most one per line; none in a binary file. */
    find(bytes) {
        if (this.#isBinary(bytes))
            return [];
        const candidates = this.#candidates(bytes);
        if (candidates.length === 0)
            return [];
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        const found = new Map();
        let line = 1;
        let counted = 0;
        for (const { start, shape } of this.#matches(text, candidates)) {
            for (let at = text.indexOf("\n", counted); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) {
                line++;
                counted = at + 1;
            }
            // Of several on one line, only the first shape is reported.
            found.set(line, Math.min(shape, found.get(line) ?? shape));
        }
        return [...found].map(([line, shape]) => ({ line, reason: this.#shapes[shape].reason }));
    }
    /** The secrets at candidates, in the order of the text. */
    #matches(text, candidates) {
        const ends = this.#shapes.map(() => 0);
        return candidates
            .filter(({ start, shape }) => {
            // A match inside an earlier match of the same shape is a part of it.
            if (start < ends[shape])
                return false;
            const { pattern, follows } = this.#shapes[shape];
            pattern.lastIndex = start;
            const [match] = pattern.exec(text) ?? [];
            if (match === undefined)
                return false;
            ends[shape] = start + match.length;
            return !this.#placeholder.test(match) && this.#isAfter(follows, text, start);
        })
            .sort((left, right) => left.start - right.start);
    }
    /** Whether a mark, and at least one more character, is in the word that ends at a place. */
    #isAfter(mark, text, at) {
        if (mark === undefined)
            return true;
        const word = text
            .slice(Math.max(0, at - this.#longestBefore), at)
            .split(/[\s=]/)
            .at(-1);
        const start = word.indexOf(mark);
        return start !== -1 && start + mark.length < word.length;
    }
    /**
     * Finds the marks of all shapes. The file is read in words of four bytes: wherever a mark begins, one of its three pairs
     * of bytes is the lower half of a word, or the second pair is the upper half.
     */
    #candidates(bytes) {
        const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const lower = this.#pairs;
        const upper = this.#middles;
        const found = [];
        let at = 0;
        // Four words at a time, nearly all of which have no such pair.
        for (const end = bytes.length - 15; at < end; at += 16) {
            const a = words.getInt32(at, true);
            const b = words.getInt32(at + 4, true);
            const c = words.getInt32(at + 8, true);
            const d = words.getInt32(at + 12, true);
            const ab = lower[a & 0xffff] | upper[a >>> 16] | lower[b & 0xffff] | upper[b >>> 16];
            const cd = lower[c & 0xffff] | upper[c >>> 16] | lower[d & 0xffff] | upper[d >>> 16];
            if ((ab | cd) === 0)
                continue;
            for (let word = at; word < at + 16; word += 4)
                this.#marksAt(words, word, found);
        }
        for (; at + 4 <= bytes.length; at += 4)
            this.#marksAt(words, at, found);
        // A mark at the end may reach into an incomplete word.
        this.#mark(words, at - 2, found);
        this.#mark(words, at - 1, found);
        return found;
    }
    /** Adds the marks of which a word has a pair in its lower half, or the second pair in its upper half. */
    #marksAt(words, at, found) {
        const word = words.getInt32(at, true);
        const places = this.#pairs[word & 0xffff];
        if ((places & 4) !== 0)
            this.#mark(words, at - 2, found);
        if ((places & 2) !== 0)
            this.#mark(words, at - 1, found);
        if ((places & 1) !== 0)
            this.#mark(words, at, found);
        if (this.#middles[word >>> 16] !== 0)
            this.#mark(words, at + 1, found);
    }
    /** Adds the mark that begins at a place, if there is one. */
    #mark(words, at, found) {
        if (at < 0 || at + 4 > words.byteLength)
            return;
        const word = words.getInt32(at, true);
        // Looking up a pair takes less time than looking up a mark.
        if ((this.#pairs[word & 0xffff] & 1) === 0 || (this.#pairs[word >>> 16] & 4) === 0)
            return;
        const shape = this.#marks.get(word);
        if (shape === undefined)
            return;
        const start = at - this.#shapes[shape].before;
        if (start >= 0)
            found.push({ start, shape });
    }
    /** The bytes of a file that may be in several leaves. */
    #gather(pieces) {
        if (pieces.length === 1)
            return pieces[0];
        const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
        if (this.#whole.length < length)
            this.#whole = new Uint8Array(length);
        let at = 0;
        for (const piece of pieces) {
            this.#whole.set(piece, at);
            at += piece.length;
        }
        return this.#whole.subarray(0, length);
    }
}

// EXTERNAL MODULE: ./src/source/secrets/secret-names.ts
var secret_names = __webpack_require__(29274);
// EXTERNAL MODULE: ./src/source/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(33106);
;// CONCATENATED MODULE: ./src/source/secrets/secret-contents.ts



const DATA = { shapes: secret_shapes/* SHAPES */.H, keyFiles: secret_names/* KEY_FILE */.d$ };
const FINDER = new SecretFinder(DATA);
/** Selects the files that the secrets guard has to see. */
const SECRETS = { inspector: FINDER, program: { text: String(SecretFinder), data: DATA } };
/** Finds the secrets in a file, at most one per line; none in a binary file. */
function findSecrets(bytes) {
    return FINDER.find(bytes);
}


/***/ }),

/***/ 29274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ul: () => (/* binding */ isPublic),
/* harmony export */   cI: () => (/* binding */ isKeyFile),
/* harmony export */   d$: () => (/* binding */ KEY_FILE),
/* harmony export */   ns: () => (/* binding */ secretByName)
/* harmony export */ });
/** Matched against the whole path, ignoring case. */
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
/** A fast first check that nearly every path fails: each pattern requires one of these. */
const ANY_NAME = /env|id_|\.(p12|pfx|jks|keystore|ppk|kdbx|tfstate)|UTC--|netrc|pgpass|credentials|pypirc|htpasswd|docker|kube|vault|secret|service/i;
/** Names of both keys and certificates: the content decides. */
const KEY_FILE = /\.(pem|key)$/i;
const PUBLIC_BLOCK = /-----BEGIN (?:[A-Z0-9 ]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|X509 CRL|DH PARAMETERS|EC PARAMETERS)-----/;
/** Returns why a file is a secret by its name; undefined when it is not. */
function secretByName(path) {
    if (!ANY_NAME.test(path))
        return undefined;
    return NAMES.find(({ pattern }) => pattern.test(path))?.reason;
}
/** Returns whether only the content distinguishes a private key from a certificate. */
function isKeyFile(path) {
    return KEY_FILE.test(path);
}
/** Returns whether a key file contains only public parts. */
function isPublic(text) {
    return PUBLIC_BLOCK.test(text) && !text.includes("PRIVATE KEY");
}


/***/ }),

/***/ 33106:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ SHAPES)
/* harmony export */ });
const SHAPES = [
    {
        marks: ["BEGI"],
        before: 5,
        pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/y,
        reason: "a private key",
    },
    { marks: ["TTY-"], before: 2, pattern: /PuTTY-User-Key-File-\d/y, reason: "a PuTTY private key" },
    { marks: ["AKIA", "ASIA"], before: 0, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/y, reason: "an AWS access key" },
    {
        marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        before: 0,
        pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/y,
        reason: "a GitHub token",
    },
    { marks: ["ub_p"], before: 4, pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/y, reason: "a GitHub token" },
    { marks: ["glpa"], before: 0, pattern: /\bglpat-[A-Za-z0-9_-]{20,}/y, reason: "a GitLab token" },
    {
        marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
        before: 0,
        pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/y,
        reason: "a Slack token",
    },
    {
        marks: ["ks.s"],
        before: 3,
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/y,
        reason: "a Slack webhook",
    },
    { marks: ["k_li"], before: 1, pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/y, reason: "a Stripe key" },
    { marks: ["AIza"], before: 0, pattern: /\bAIza[A-Za-z0-9_-]{35}/y, reason: "a Google API key" },
    { marks: ["npm_"], before: 0, pattern: /\bnpm_[A-Za-z0-9]{36}\b/y, reason: "an npm token" },
    {
        marks: ["hTok"],
        before: 5,
        pattern: /:_authToken=(?!\$\{)[^\s$]{8,}/y,
        follows: "//",
        reason: "an npm token",
    },
    { marks: ["pi-A"], before: 2, pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/y, reason: "a PyPI token" },
    { marks: ["_v1_"], before: 3, pattern: /\bdop_v1_[a-f0-9]{64}\b/y, reason: "a DigitalOcean token" },
    { marks: ["sk-a", "sk-p"], before: 0, pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/y, reason: "an API key" },
];


/***/ }),

/***/ 2810:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ crewFor)
});

// UNUSED EXPORTS: Crew

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/unixfs/threads/filler.ts
/**
 * Reads files into leaves, verifies them, and hashes each leaf as soon as it is full, while it is in the processor's
 * cache. The class uses only its tools, since threads run its source text.
 */
class Filler {
    #tools;
    /** Files up to this size are read into a separate buffer, which shows whether they grew, and copied. */
    #tiny = 16_384;
    /** Room for the header of a git blob. */
    #head = 32;
    #scratch;
    #extra = new Uint8Array(1);
    /** Shared, since most files complete no leaf. */
    #none = [];
    #chains = new Map();
    constructor(tools) {
        this.#tools = tools;
        this.#scratch = new Uint8Array(this.#head + this.#tiny + 1);
    }
    /** @param places The leaves of the job. */
    fill(job, places) {
        const answer = { findings: [], unhashed: [] };
        for (const index of job.hash)
            this.#hash(places[index]);
        const paths = job.numbers.length === 0 ? [] : job.paths.split("\0");
        const oids = job.oids.split("\0");
        // With `map`, optimized code would get an array of another kind, and be compiled twice.
        const counters = [];
        for (const { buffer, byteOffset } of places)
            counters.push(new Int32Array(buffer, byteOffset, 1));
        for (let file = 0; file < paths.length; file++) {
            const part = this.#part(job.numbers, (file * job.numbers.length) / paths.length, paths[file], oids[file]);
            const found = this.#read(part, places, job);
            if (found !== undefined)
                answer.findings.push({ file, ...found });
            if (found !== undefined && found.isNotable !== true)
                continue;
            for (const index of this.#completed(counters, part)) {
                if (job.chain === undefined)
                    this.#hash(places[index]);
                else
                    answer.unhashed.push(index);
            }
        }
        return answer;
    }
    /** Stats files, without following symlinks, and reads nothing. */
    stat(job) {
        const paths = job.paths.split("\0");
        const stats = new Float64Array(4 * paths.length);
        for (let index = 0; index < paths.length; index++) {
            const row = 4 * index;
            stats[row] = -1;
            try {
                const found = this.#tools.fs.lstatSync(paths[index]);
                stats[row + 1] = found.size;
                stats[row + 2] = found.mtimeMs;
                stats[row + 3] = found.ino;
                stats[row] = found.mode;
            }
            catch {
                // The caller stats such a file itself, for its error.
            }
        }
        return { findings: [], unhashed: [], stats };
    }
    /** @param row The index of its numbers. */
    #part(numbers, row, path, oid) {
        return {
            path,
            oid,
            at: numbers[row],
            from: numbers[row + 1],
            length: numbers[row + 2],
            size: numbers[row + 3],
            mtimeMs: numbers[row + 4],
            inode: numbers[row + 5],
        };
    }
    #hash(place) {
        const [, start, end] = new Int32Array(place.buffer, place.byteOffset, 3);
        place.set(this.#tools.crypto.hash("sha256", place.subarray(start, end), "buffer"), this.#tools.place.digest);
    }
    /** Returns the parts of leaves that a file fills. */
    #spaces(places, at, length) {
        const { leafSize, place } = this.#tools;
        const spaces = [];
        for (let done = 0; done < length;) {
            const inLeaf = (at + done) % leafSize;
            const start = place.data + inLeaf;
            const space = places[Math.floor((at + done) / leafSize)].subarray(start, start + Math.min(length - done, leafSize - inLeaf));
            spaces.push(space);
            done += space.length;
        }
        return spaces;
    }
    /** Counts the bytes of a file that were filled. @returns The leaves that are full now. */
    #completed(counters, { at, length }) {
        const { leafSize } = this.#tools;
        let completed = this.#none;
        for (let done = 0; done < length;) {
            const index = Math.floor((at + done) / leafSize);
            const size = Math.min(length - done, leafSize - ((at + done) % leafSize));
            if (Atomics.sub(counters[index], 0, size) === size)
                completed = [...completed, index];
            done += size;
        }
        return completed;
    }
    #read(part, places, { isPart, chain }) {
        const { fs, flags } = this.#tools;
        let descriptor;
        try {
            descriptor = fs.openSync(part.path, flags);
            const changed = this.#change(descriptor, part);
            if (changed !== undefined)
                return { changed };
            if (part.length <= this.#tiny && isPart !== true)
                return this.#readTiny(descriptor, part, places);
            const spaces = this.#spaces(places, part.at, part.length);
            return isPart === true
                ? this.#readPart(descriptor, part, spaces, chain)
                : this.#readWhole(descriptor, part, spaces);
        }
        catch (error) {
            if (part.oid !== "" || chain !== undefined)
                return { isStale: true };
            const { code, message } = error;
            return { error: { code, message } };
        }
        finally {
            if (descriptor !== undefined)
                fs.closeSync(descriptor);
        }
    }
    /** Returns how a file differs from the listing. */
    #change(descriptor, { size, mtimeMs, inode }) {
        if (inode === -1)
            return undefined;
        const now = this.#tools.fs.fstatSync(descriptor);
        if (now.ino !== inode)
            return "another file took its place";
        if (now.size !== size)
            return this.#resized(now.size, size);
        return now.mtimeMs === mtimeMs ? undefined : "it was written to";
    }
    #resized(found, size) {
        return found > size ? "it grew" : "it became shorter";
    }
    #readTiny(descriptor, part, places) {
        const head = this.#head;
        const { length, oid } = part;
        const found = this.#tools.fs.readSync(descriptor, this.#scratch, head, length + 1, 0);
        if (found !== length)
            return oid === "" ? { changed: this.#resized(found, length) } : { isStale: true };
        if (oid !== "" && !this.#isTinyBlob(oid, length))
            return { isStale: true };
        const bytes = this.#scratch.subarray(head, head + length);
        this.#copy(bytes, part.at, places);
        return this.#inspect([bytes], part.path);
    }
    /** Whether the file in the scratch is the blob of an object id. */
    #isTinyBlob(oid, length) {
        const text = `blob ${length}\0`;
        const start = this.#head - text.length;
        for (let index = 0; index < text.length; index++)
            this.#scratch[start + index] = text.charCodeAt(index);
        const blob = this.#scratch.subarray(start, this.#head + length);
        return this.#tools.crypto.hash(this.#algorithm(oid), blob) === oid;
    }
    /** Copies a small file into leaves. */
    #copy(bytes, at, places) {
        const { leafSize, place } = this.#tools;
        const first = Math.floor(at / leafSize);
        const room = (first + 1) * leafSize - at;
        const start = place.data + leafSize - room;
        if (bytes.length <= room) {
            if (bytes.length > 0)
                places[first].set(bytes, start);
            return;
        }
        places[first].set(bytes.subarray(0, room), start);
        places[first + 1].set(bytes.subarray(room), place.data);
    }
    #readWhole(descriptor, { path, length, oid }, spaces) {
        // Reads one byte more than expected: a read of a regular file is short only at its end.
        const found = this.#tools.fs.readvSync(descriptor, [...spaces, this.#extra], 0);
        if (found !== length)
            return oid === "" ? { changed: this.#resized(found, length) } : { isStale: true };
        if (oid !== "") {
            const hash = this.#blobHash(oid, length);
            for (const space of spaces)
                hash.update(space);
            if (hash.digest("hex") !== oid)
                return { isStale: true };
        }
        return this.#inspect(spaces, path);
    }
    /** Reads a part of a large file. */
    #readPart(descriptor, part, spaces, chain) {
        const { length, from, size } = part;
        const found = this.#readInto(descriptor, spaces, from);
        if (found < length)
            return chain === undefined ? { changed: "it became shorter" } : { isStale: true };
        if (chain !== undefined)
            return this.#prove(chain, spaces);
        const changed = from + length === size ? this.#change(descriptor, part) : undefined;
        return changed === undefined ? undefined : { changed };
    }
    #prove(chain, spaces) {
        const { id, oid, size, isFirst, isLast } = chain;
        const hash = isFirst ? this.#blobHash(oid, size) : this.#chains.get(id);
        if (hash === undefined)
            return { isStale: true };
        for (const space of spaces)
            hash.update(space);
        this.#chains.set(id, hash);
        if (!isLast)
            return undefined;
        this.#chains.delete(id);
        return hash.digest("hex") === oid ? undefined : { isStale: true };
    }
    /** Fills spaces; returns fewer bytes than they hold only at the end of the file. */
    #readInto(descriptor, spaces, from) {
        let done = 0;
        for (let left = [...spaces]; left.length > 0;) {
            let read = this.#tools.fs.readvSync(descriptor, left, from + done);
            if (read === 0)
                break;
            done += read;
            left = left.flatMap((space) => {
                const rest = space.subarray(Math.min(read, space.length));
                read -= space.length - rest.length;
                return rest.length === 0 ? [] : [rest];
            });
        }
        return done;
    }
    #inspect(pieces, path) {
        return this.#tools.inspector?.isNotable(pieces, path) === true ? { isNotable: true } : undefined;
    }
    #algorithm(oid) {
        return oid.length === 64 ? "sha256" : "sha1";
    }
    #blobHash(oid, size) {
        return this.#tools.crypto.createHash(this.#algorithm(oid)).update(`blob ${size}\0`);
    }
}

;// CONCATENATED MODULE: ./src/unixfs/threads/fill-thread.ts

/** A thread that does jobs in order. It does not keep the process alive when idle. */
class FillThread {
    #worker;
    #started;
    #pending = [];
    #data;
    /** The buffers already sent to the thread, and their numbers there. */
    #places = new Map();
    #sent = 0;
    #failure;
    /** @throws {Error} where no thread may be started. */
    constructor(create, data, inspector) {
        this.#data = data;
        // Without the process's options: a profiler or a hook in each thread would only cost time.
        const options = { eval: true, workerData: data, execArgv: [], env: {}, stdout: true, stderr: true };
        this.#worker = new create(`(${fillInThread})((${Filler}), (${inspector?.text}))`, options);
        this.#started = new Promise((resolve) => {
            this.#worker.once("online", () => resolve(true));
            this.#worker.once("exit", () => resolve(false));
        });
        this.#worker.on("message", (answer) => this.#next()?.resolve(answer));
        this.#worker.once("error", (error) => this.#fail(error));
        this.#worker.once("exit", () => this.#fail(new Error("the thread ended")));
        this.#worker.unref();
    }
    /** Whether the thread runs and takes jobs. */
    get isReady() {
        return this.#failure === undefined && Atomics.load(this.#data.up, this.#data.index) === 1;
    }
    /** Waits for the thread to run; false when it could not be started. */
    async starts() {
        this.#worker.ref();
        const isStarted = await this.#started;
        if (this.#pending.length === 0)
            this.#worker.unref();
        return isStarted;
    }
    /** Jobs that the thread has not done yet. */
    get waiting() {
        return this.#sent - Atomics.load(this.#data.done, this.#data.index);
    }
    /** @param places The leaves of the job, in memory that threads share. */
    ask(job, places) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        if (this.#pending.length === 0)
            this.#worker.ref();
        return new Promise((resolve, reject) => {
            this.#sent++;
            this.#pending.push({ resolve, reject });
            this.#worker.postMessage(this.#request(job, places));
        });
    }
    /** Memory is sent once: each copy of its handle counts as memory until it is collected. */
    #request(job, places) {
        const unknown = [];
        const numbers = places.map((place) => {
            const known = this.#places.get(place) ?? this.#places.size;
            if (known === this.#places.size) {
                this.#places.set(place, known);
                unknown.push([known, place]);
            }
            return known;
        });
        return [job, numbers, unknown];
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
/** The program of a thread. Its source text runs there, so it uses nothing from outside it. */
function fillInThread(FillerClass, InspectorClass) {
    const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
    const { done, up, index, settings, inspector } = workerData;
    const filler = new FillerClass({
        fs: process.getBuiltinModule("node:fs"),
        crypto: process.getBuiltinModule("node:crypto"),
        inspector: InspectorClass === undefined ? undefined : new InspectorClass(inspector),
        ...settings,
    });
    const known = new Map();
    parentPort?.on("message", ([job, numbers, unknown]) => {
        for (const [number, place] of unknown)
            known.set(number, place);
        const places = numbers.map((number) => known.get(number));
        const answer = job.isStat === true ? filler.stat(job) : filler.fill(job, places);
        Atomics.add(done, index, 1);
        parentPort.postMessage(answer);
    });
    Atomics.store(up, index, 1);
}

// EXTERNAL MODULE: ./src/unixfs/threads/place.ts
var place = __webpack_require__(24032);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/unixfs/threads/read-calls.ts

/** The calls that read files on this thread. */
const READ_CALLS = "Deno" in globalThis ? { ...external_node_fs_, readvSync: readEach } : external_node_fs_;
/** Reads into buffers one after another: at the end of a file, Deno 2.9's own `readvSync` never returns. */
function readEach(descriptor, buffers, position) {
    let done = 0;
    for (const buffer of buffers) {
        const read = external_node_fs_.readSync(descriptor, buffer, 0, buffer.byteLength, typeof position === "number" ? position + done : null);
        done += read;
        if (read < buffer.byteLength)
            break;
    }
    return done;
}

// EXTERNAL MODULE: ./src/unixfs/threads/read-flags.ts
var read_flags = __webpack_require__(73505);
;// CONCATENATED MODULE: ./src/unixfs/threads/crew.ts








/** Size of a source, in bytes, from which threads pay off: they take 30 ms to start. */
const MIN_BYTES = 64 * 1024 * 1024;
/** Opening a file takes as long as reading and hashing this many bytes. */
const BYTES_PER_FILE = 8192;
/** Maximum number of threads besides the calling one; with more, reading is the bottleneck. */
const MAX_THREADS = 3;
/** Maximum number of jobs of a thread: the current and the next one. */
const JOBS_AHEAD = 2;
/** Maximum number of jobs in progress, which bounds memory. With one thread, four jobs stay in the processor's cache. */
const JOBS_TOGETHER = 6;
/** Places without threads, for reuse: a run may build thousands of small archives. */
const SPARE = [];
const MAX_SPARE = 32;
const SETTINGS = { place: place/* PLACE */.C, leafSize: place/* LEAF_SIZE */.R, flags: read_flags/* READ_FLAGS */.t };
/** Fills leaves with files, in threads if there are any; the caller helps instead of waiting for them. */
class Crew {
    #filler;
    #threads;
    #spare;
    #queue = [];
    /** Resolved when a job is added. */
    #added = deferred();
    #chains = 0;
    constructor(inspector, threads = []) {
        const { place, leafSize, flags } = SETTINGS;
        const tools = { fs: READ_CALLS, crypto: external_node_crypto_, place, leafSize, flags };
        this.#filler = new Filler({ ...tools, inspector });
        this.#threads = threads;
        this.#spare = threads.length === 0 ? SPARE : [];
    }
    /** Number of jobs to start ahead of the one whose leaves are needed next. */
    get jobsAhead() {
        const threads = this.#threads.length;
        return threads === 0 ? 0 : Math.min(JOBS_TOGETHER, JOBS_AHEAD * threads + JOBS_AHEAD);
    }
    /** Returns memory for a leaf. */
    take() {
        const spare = this.#spare.pop();
        if (spare !== undefined)
            return spare;
        return new Uint8Array(this.#threads.length === 0 ? new ArrayBuffer(place/* PLACE */.C.size) : new SharedArrayBuffer(place/* PLACE */.C.size));
    }
    /** Takes back memory that nothing uses any more. */
    give(place) {
        // Threads refer to each shared place, so all of them are kept.
        if (this.#threads.length > 0 || this.#spare.length < MAX_SPARE)
            this.#spare.push(place);
    }
    /** Does a job: in a thread or with {@linkcode help}, or at once where there are no threads. */
    async run(job, places) {
        if (this.#threads.length === 0)
            return this.runHere(job, places);
        const answer = new Promise((resolve, reject) => {
            this.#queue.push({ job, places, resolve, reject });
        });
        this.#assign();
        this.#added.resolve();
        this.#added = deferred();
        return await answer;
    }
    /** Waits for an answer, and does jobs in the meantime. */
    async wait(answer) {
        if (this.#threads.length === 0) {
            await (0,event_loop/* yieldIfLate */.DF)();
            return await answer;
        }
        let isThere = false;
        const there = () => {
            isThere = true;
        };
        answer.then(there, there);
        await undefined;
        while (!isThere) {
            if (this.help())
                await (0,event_loop/* yieldIfLate */.DF)();
            else
                await Promise.race([answer, this.#added.promise]);
        }
        return await answer;
    }
    /** Does a job at once, in the calling thread. */
    runHere(job, places) {
        return job.isStat === true ? this.#filler.stat(job) : this.#filler.fill(job, places);
    }
    /** Does the next waiting job. @returns False when there is none. */
    help() {
        this.#assign();
        const next = this.#queue.shift();
        if (next === undefined)
            return false;
        try {
            next.resolve(this.runHere(next.job, next.places));
        }
        catch (error) {
            next.reject(error);
        }
        return true;
    }
    /** Returns the worker for the jobs of a chain: one thread, or the calling one if no thread could be started. */
    async chain() {
        const id = ++this.#chains;
        const thread = this.#threads[id % this.#threads.length];
        const isThere = (await thread?.starts()) === true;
        const run = async (job, places) => isThere ? await this.#ask(thread, job, places) : this.runHere(job, places);
        return { id, run };
    }
    /** Gives jobs to threads that have time for them. */
    #assign() {
        for (let first = this.#queue[0]; first !== undefined; first = this.#queue[0]) {
            const thread = this.#free();
            if (thread === undefined)
                return;
            this.#queue.shift();
            this.#ask(thread, first.job, first.places).then(first.resolve, first.reject);
        }
    }
    #free() {
        const ready = this.#threads.filter(({ isReady, waiting }) => isReady && waiting < JOBS_AHEAD);
        return ready.sort((left, right) => left.waiting - right.waiting)[0];
    }
    async #ask(thread, job, places) {
        try {
            return await thread.ask(job, places);
        }
        catch (error) {
            throw new core_error/* MesgError */.N8("environment", `a thread that reads files ended: ${error.message}`, {
                cause: error,
                hint: "run it again",
            });
        }
        finally {
            this.#assign();
        }
    }
}
function deferred() {
    let resolve = () => undefined;
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}
/** The crews with threads of this process, and those without. */
const crews = new Map();
const alone = new Map();
/**
 * Returns the crew that fills the leaves of a source; it has threads if the source is large enough and the runtime
 * supports them.
 *
 * @param size Bytes of all files.
 * @param files How many there are.
 */
async function crewFor(size, files, inspection) {
    const known = crews.get(inspection);
    if (known !== undefined)
        return await known;
    const isWorth = size + files * BYTES_PER_FILE >= MIN_BYTES && !("Deno" in globalThis);
    if (isWorth) {
        const starting = startCrew(inspection);
        crews.set(inspection, starting);
        return await starting;
    }
    const crew = alone.get(inspection) ?? new Crew(inspection?.inspector);
    alone.set(inspection, crew);
    return crew;
}
async function startCrew(inspection) {
    const count = Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)() - 1);
    if (count < 1)
        return new Crew(inspection?.inspector);
    try {
        const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 23));
        const counters = () => new Int32Array(new SharedArrayBuffer(4 * count));
        const shared = { done: counters(), up: counters(), settings: SETTINGS, inspector: inspection?.program.data };
        const threads = Array.from({ length: count }, (_, index) => new FillThread(Worker, { ...shared, index }, inspection?.program));
        return new Crew(inspection?.inspector, threads);
    }
    catch {
        // A runtime may forbid threads.
        return new Crew(inspection?.inspector);
    }
}


/***/ }),

/***/ 63036:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   u5: () => (/* binding */ statJob),
/* harmony export */   vh: () => (/* binding */ STAT_FIELDS)
/* harmony export */ });
const NO_NUMBERS = new Float64Array(0);
/** Returns a job. All jobs have the same fields in the same order, so that the code that reads them is optimized once. */
function jobOf(own) {
    const { paths = "", numbers = NO_NUMBERS, oids = "", hash = [], isPart = false, chain, isStat = false } = own;
    return { paths, numbers, oids, hash, isPart, chain, isStat };
}
/** Returns a job that stats files and reads nothing. */
function statJob(paths) {
    return jobOf({ paths: paths.join("\0"), isStat: true });
}
/** Numbers of a stat: mode, bytes, milliseconds of the last change, inode. The mode is -1 for a file without a stat. */
const STAT_FIELDS = 4;
/**
 * The numbers of a file: its position in the job's leaves, the first byte to read and how many; the size of the whole
 * file, and its time and inode as listed (-1 if only its content counts).
 */
const FIELDS = 6;


/***/ }),

/***/ 24032:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ PLACE),
/* harmony export */   R: () => (/* binding */ LEAF_SIZE)
/* harmony export */ });
/** Bytes of a file in one leaf: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/**
 * A place is the memory of one leaf: three counters (bytes that are missing; start and end of the block), the SHA-256 of
 * the block once no byte is missing, and the block itself, whose data begins at `data`.
 */
const PLACE = { digest: 16, data: 128, size: 128 + LEAF_SIZE + 64 };


/***/ })

};
