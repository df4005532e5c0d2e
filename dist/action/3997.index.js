export const id = 3997;
export const ids = [3997,7253];
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

/***/ 31044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ Glob),
  $$: () => (/* binding */ bytesOf),
  cG: () => (/* binding */ wildmatch)
});

;// CONCATENATED MODULE: ./src/core/glob/character-set.ts
/**
 * Reads a set such as `[!a-z[:digit:]]` in the way of git's wildmatch. A set that does not end, and one with an unknown
 * class, matches nothing.
 *
 * @param start Where its `[` is.
 */
function characterSetAt(text, start) {
    let at = start + 1;
    const isNegated = text[at] === "!" || text[at] === "^";
    if (isNegated)
        at++;
    const members = [];
    /** The character that a `-` behind it makes the first one of a range. */
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
/** Finds the next closing bracket, for places that only grow: so each character is looked at once. */
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
        // Git goes on to the end of the text when no bracket closes the class, and the set does not end then, either.
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
 * A glob of a gitattributes or gitignore file, or of folders, as gitignore(5) has it: `*` and `?` stop at a slash, `**` as
 * a whole part does not, `[a-z]` and `[[:alpha:]]` are one character, a backslash takes the next one as it is. Matching takes time in
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
        // It has no slash, so that a text ends with it where its last part does.
        if (!(typeof path === "string" ? path : path.at(-1)).endsWith(this.#end))
            return false;
        const names = typeof path === "string" ? path.split("/") : path;
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

/***/ 27253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Repeats an idempotent call until it succeeds, fails for good, or runs out of attempts.
 *
 * @throws What the last attempt threw, or the signal's reason.
 * @example
 * ```ts
 * const waitFor = (error: unknown, attempt: number) => (isTransient(error) ? backoff(500, attempt) : undefined);
 * await retry(() => get(url), { attempts: 5, signal, waitFor });
 * ```
 */
async function retry(call, options) {
    const { attempts, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal.throwIfAborted();
        try {
            return await call();
        }
        catch (error) {
            signal.throwIfAborted();
            const wait = attempt < attempts ? options.waitFor(error, attempt) : undefined;
            if (wait === undefined)
                throw error;
            options.onWait?.(error, wait);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
        }
    }
}
/**
 * Computes a pause that doubles with each attempt, with full jitter so that clients do not return in step: a random time
 * up to `pause`, then up to twice that, and so on.
 *
 * @param pause Milliseconds: the upper bound after the first attempt.
 * @param attempt The attempt that failed, from 1.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 */
function backoff(pause, attempt) {
    return Math.random() * pause * 2 ** (attempt - 1);
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
 * The refusal of an archive. Where a MESG Engine refuses the archive too, this also has the Engine's text, for the
 * embedded Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N {
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
    /**
     * Returns the bytes up to the next line feed, which is consumed but not returned; at the end of the stream, the rest.
     */
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
    /** Returns the next `count` lines, one character per byte and without their ends; fewer only at the end of the stream. */
    async lines(count) {
        const lines = [];
        for (let begun = "";;) {
            const bytes = Buffer.from(this.#rest.buffer, this.#rest.byteOffset, this.#rest.length);
            let at = 0;
            while (lines.length < count) {
                const end = bytes.indexOf(LINE_FEED, at);
                if (end === -1)
                    break;
                lines.push(begun + bytes.toString("latin1", at, end));
                begun = "";
                at = end + 1;
            }
            if (lines.length < count)
                begun += bytes.toString("latin1", at);
            this.#rest = lines.length < count ? EMPTY : this.#rest.subarray(at);
            if (lines.length === count || this.#ended)
                return lines;
            await this.#next();
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `unsupported file in the source: expected files, folders and links, found ${kindOf(stat)}: ${path}`, {
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
/** Returns the target of a symlink on disk, with `/` as separator. */
function targetOf(found, path) {
    try {
        const target = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeTarget */ .i9)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(found, { encoding: "buffer" }));
        return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === "/" ? target : target.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, "/");
    }
    catch (error) {
        throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N ? error : unreadable(found, error);
    }
}
/** Returns the user-facing error for a failure to read from disk. */
function unreadable(path, error) {
    const { code, message } = error;
    if (code === "EACCES" || code === "EPERM") {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `cannot read ${path}: ${message}`, {
            cause: error,
            hint: "change its permissions, or name it in .mesgignore",
        });
    }
    if (code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP")
        return changed(path, "it is gone", error);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot read ${path}: ${message}`, { cause: error });
}
/** Returns the error for a file that changed since the tree was listed. */
function changed(path, how, cause) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `${path} changed while it was read: ${how}`, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ assertNoPipesInGit),
/* harmony export */   XU: () => (/* binding */ assertNoIgnorePipeAbove),
/* harmony export */   dL: () => (/* binding */ assertNoIgnorePipeBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);




/** Files that git opens at its start, in the folder of a working tree and in the shared one. */
const OPENED = [
    "config",
    "config.worktree",
    "HEAD",
    "index",
    "packed-refs",
    "shallow",
    "info/attributes",
    "info/exclude",
    "info/grafts",
    "objects/info/alternates",
];
const IGNORE_FILE = ".gitignore";
/** Bytes of a HEAD. */
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
        const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "HEAD");
        const found = statOf(head);
        const ref = found?.isFile() && found.size <= MAX_HEAD ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(head, "utf8") : "";
        const [, name] = /^ref: (refs\/[^\n\r]+)/.exec(ref) ?? [];
        for (const shared of name === undefined ? [] : folders)
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, name));
        const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "objects", "pack");
        if (!statOf(packs)?.isDirectory())
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs, { withFileTypes: true })) {
            if (!entry.isFile())
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(packs, entry.name));
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
function assertNoPipe(path) {
    const found = statOf(path);
    if (found === undefined || found.isFile() || found.isDirectory())
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${path} is ${found.isFIFO() ? "a pipe" : "no regular file"}: git cannot read it`, {
        hint: "replace it with a regular file, or remove it",
    });
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 75226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ hasRegularFile),
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90514);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50267);





/**
 * Reads a regular file of a folder, or its start. Symlinks are followed only inside the folder.
 *
 * @param name Relative to the folder.
 * @param most Maximum number of bytes to read.
 * @returns undefined when the file does not exist.
 * @throws {MesgError} `refused` when the name leads out of the folder, or is not a file.
 */
async function readRegularFile(folder, name, most) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
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
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
    }
    finally {
        await file.close();
    }
}
/** Returns whether a name leads to a regular file inside the folder. */
async function hasRegularFile(folder, name) {
    const file = await openRegularFile(folder, name).catch((error) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N && error.kind === "refused")
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
            throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N ? error : (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(path, error);
        if ((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)(path) === undefined)
            return undefined;
        throw notAFile(path, "a symlink that leads to no file");
    }
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(found, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .tC);
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
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `${path}: expected a regular file, found ${found}`, {
        hint: "replace it with a file",
    });
}


/***/ }),

/***/ 58341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/** Returns whether a text looks like a pointer, valid or not. */
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
// EXTERNAL MODULE: ./src/source/disk/pipes.ts
var pipes = __webpack_require__(2378);
// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(63343);
;// CONCATENATED MODULE: ./src/source/git/objects.ts


/** Milliseconds after which an idle git process is ended. */
const IDLE = 250;
const CHUNK = 256 * 1024;
/** Maximum size in bytes of a blob kept in memory, and the number of those. */
const REMEMBERED = 2048;
const MAX_REMEMBERED = 8192;
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
    /** Returns the sizes of objects in bytes, in the given order; undefined for a missing one. */
    async sizes(oids) {
        const unknown = oids.filter((oid) => !this.#sizes.has(oid));
        if (unknown.length > 0) {
            await this.#checks.ask(unknown, async (reader) => {
                const lines = await reader.lines(unknown.length);
                for (const [index, oid] of unknown.entries()) {
                    const size = this.#sizeIn(lines[index] ?? "", oid);
                    if (size !== undefined)
                        this.#sizes.set(oid, size);
                }
            });
        }
        return oids.map((oid) => this.#sizes.get(oid));
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
            return this.remember(oid, bytes.subarray(0, size));
        });
    }
    /** Caches the bytes of a small blob. @returns The bytes. */
    remember(oid, bytes) {
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
            // An unfinished blob would precede the next answer.
            if (left > 0)
                this.#streams.end();
            else
                this.#streams.close();
            release();
        }
    }
    /** Returns the error for a missing object. */
    missing(oid) {
        return new core_error/* MesgError */.N("environment", `the repository ${this.#where} lacks the object ${oid}`, {
            hint: "the clone is partial or damaged: clone it without --filter, or run git fsck",
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
    /** Sends requests immediately, and reads their answers after those of earlier requests. */
    async ask(questions, take) {
        const reader = this.#write(questions.map((question) => `${question}\n`).join(""));
        const answer = this.#answering.then(() => take(reader));
        this.#answering = answer.catch((error) => {
            // The rest of a broken answer would be read as the next one.
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
    /** Sends one request, whose answer the caller reads before calling {@linkcode close}. */
    open(question) {
        return this.#write(`${question}\n`);
    }
    /** Marks an answer as read. */
    close() {
        if (--this.#open > 0 || this.#child === undefined)
            return;
        hold(this.#child, false);
        this.#idle = setTimeout(() => this.#stop(), IDLE);
        this.#idle.unref?.();
    }
    /** Ends the process in the middle of an answer. */
    end() {
        this.#child?.kill();
        this.#open = Math.max(0, this.#open - 1);
        this.#stop();
    }
    #write(lines) {
        clearTimeout(this.#idle);
        if (this.#child === undefined) {
            const child = this.#start();
            child.on("error", () => undefined); // reported as an early end of its output
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
    /** The folder of the objects. */
    objectsFolder;
    objects;
    /** @throws {MesgError} `refused` when a file that git opens is a pipe. */
    constructor(top, gitDir) {
        const common = commonFolder(gitDir);
        (0,pipes/* assertNoPipesInGit */.K5)([gitDir, common]);
        this.top = top;
        this.gitDir = gitDir;
        this.objectsFolder = (0,external_node_path_.join)(common, "objects");
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
    /**
     * Runs git on the repository's objects without its configuration. @throws {MesgError} `environment` when it fails.
     */
    async objectOutput(args, options = {}) {
        const answer = await (0,git_process/* runGit */.EO)(this.#objectArgs(args), { ...options, ...this.#objectOptions() });
        return await succeed(answer, args, this.top);
    }
    /**
     * Returns the commit that is checked out; undefined before the first one.
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
    /** Returns the path of a folder in the working tree: empty for its root, else with a trailing `/`. */
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
/** Returns the git directory of a working tree: its folder `.git`, or the folder that a file `.git` names. */
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
/** Returns the git directory that the working trees of a repository share. */
function commonFolder(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, "commondir");
    const found = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    return found?.isFile() && found.size <= 65_536 ? (0,external_node_path_.resolve)(gitDir, (0,external_node_fs_.readFileSync)(file, "utf8").trim()) : gitDir;
}
const borrowing = new Map();
/**
 * Returns a git directory without settings, which lives as long as the process. Without the permission to write
 * temporary files (in Deno) it is the repository's own.
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
    throw new core_error/* MesgError */.N("environment", `git ${args[0]} failed in ${top}: ${stderr || `exit code ${code}`}`, {
        hint: await hintFor(stderr, top),
    });
}
async function hintFor(stderr, top) {
    if (await isTooOld())
        return `update git: version ${git_process/* MINIMUM_GIT */.Kg} or newer is required`;
    // SHA-256 objects, for example, require git 2.29.
    if (/unknown repository extension|repo version/i.test(stderr))
        return "update git: this repository requires a newer version";
    return `run git fsck in ${top}`;
}
let version;
async function isTooOld() {
    version ??= (0,git_process/* runGit */.EO)(["version"]);
    const { stdout } = await version;
    const [, major = "", minor = ""] = /(\d{1,6})\.(\d{1,6})/.exec(stdout.toString("latin1")) ?? [];
    const [leastMajor = "", leastMinor = ""] = git_process/* MINIMUM_GIT */.Kg.split(".");
    return Number(major) * 1000 + Number(minor) < Number(leastMajor) * 1000 + Number(leastMinor);
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `the target of the symlink ${path} is not UTF-8`, {
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

/***/ 90514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tC: () => (/* binding */ READ_FLAGS),
  FX: () => (/* binding */ crewFor)
});

// UNUSED EXPORTS: Crew

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/core/event-loop.ts
var event_loop = __webpack_require__(73394);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/unixfs/threads/filler.ts
/**
 * Reads files into leaves, proves them, and hashes each leaf when its last byte is there, while it is in the processor's
 * cache. The class uses nothing but its tools, since its text is what a thread runs.
 */
class Filler {
    #tools;
    /** Files up to this size are read beside the leaf, which also tells whether they grew, and copied. */
    #tiny = 16_384;
    /** Room for what git's hash of a blob begins with. */
    #head = 32;
    #scratch;
    #extra = new Uint8Array(1);
    #chains = new Map();
    constructor(tools) {
        this.#tools = tools;
        this.#scratch = new Uint8Array(this.#head + this.#tiny + 1);
    }
    /** @param places The leaves of the job. */
    fill(job, places) {
        const findings = [];
        const unhashed = [];
        for (const index of job.hash)
            this.#hash(places[index]);
        const complete = (index) => {
            if (job.chain === undefined)
                this.#hash(places[index]);
            else
                unhashed.push(index);
        };
        const paths = job.numbers.length === 0 ? [] : job.paths.split("\0");
        const oids = job.oids.split("\0");
        const counters = places.map(({ buffer, byteOffset }) => new Int32Array(buffer, byteOffset, 1));
        for (let file = 0; file < paths.length; file++) {
            const part = this.#part(job.numbers, (file * job.numbers.length) / paths.length, paths[file], oids[file]);
            const found = this.#read(part, this.#spaces(places, part.at, part.length), job);
            if (found === undefined || found.isNotable === true)
                this.#count(counters, part.at, part.length, complete);
            if (found !== undefined)
                findings.push({ file, ...found });
        }
        return { findings, unhashed };
    }
    /** @param row Where its numbers begin. */
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
        place.set(this.#digest("sha256", place.subarray(start, end)), this.#tools.place.digest);
    }
    #digest(algorithm, bytes) {
        const { hash, createHash } = this.#tools.crypto;
        return hash === undefined ? createHash(algorithm).update(bytes).digest() : hash(algorithm, bytes, "buffer");
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
    /** Counts bytes that were filled. */
    #count(counters, at, length, complete) {
        const { leafSize } = this.#tools;
        for (let done = 0; done < length;) {
            const index = Math.floor((at + done) / leafSize);
            const size = Math.min(length - done, leafSize - ((at + done) % leafSize));
            if (Atomics.sub(counters[index], 0, size) === size)
                complete(index);
            done += size;
        }
    }
    #read(part, spaces, { isPart, chain }) {
        const { fs, flags } = this.#tools;
        let descriptor;
        try {
            descriptor = fs.openSync(part.path, flags);
            const changed = this.#change(descriptor, part);
            if (changed !== undefined)
                return { changed };
            if (isPart === true)
                return this.#readPart(descriptor, part, spaces, chain);
            return part.length <= this.#tiny
                ? this.#readTiny(descriptor, part, spaces)
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
    /** How a file differs from what was listed. */
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
    #readTiny(descriptor, { path, length, oid }, spaces) {
        const head = this.#head;
        const found = this.#tools.fs.readSync(descriptor, this.#scratch, head, length + 1, 0);
        if (found !== length)
            return oid === "" ? { changed: this.#resized(found, length) } : { isStale: true };
        if (oid !== "") {
            const text = `blob ${length}\0`;
            for (let index = 0; index < text.length; index++)
                this.#scratch[head - text.length + index] = text.charCodeAt(index);
            const blob = this.#scratch.subarray(head - text.length, head + length);
            if (this.#digest(this.#algorithm(oid), blob).toString("hex") !== oid)
                return { isStale: true };
        }
        let at = head;
        for (const space of spaces) {
            space.set(this.#scratch.subarray(at, at + space.length));
            at += space.length;
        }
        return this.#inspect([this.#scratch.subarray(head, head + length)], path);
    }
    #readWhole(descriptor, { path, length, oid }, spaces) {
        // One byte more than there should be: a regular file gives less than asked for only at its end.
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

/** A thread that does jobs in the order in which it is asked. It keeps no process alive when idle. */
class FillThread {
    #worker;
    #started;
    #pending = [];
    #data;
    /** The places that the thread has seen, by their numbers there. */
    #places = new Map();
    #asked = 0;
    #failure;
    /** @throws {Error} where no thread may be started. */
    constructor(create, data, inspector) {
        this.#data = data;
        // No options of the process: a profiler or a hook in each thread would only cost.
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
    /** Whether the thread runs, and can be asked. */
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
        return this.#asked - Atomics.load(this.#data.done, this.#data.index);
    }
    /** @param places The leaves of the job, in memory that threads share. */
    ask(job, places) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        if (this.#pending.length === 0)
            this.#worker.ref();
        return new Promise((resolve, reject) => {
            this.#asked++;
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
/** The program of a thread: its text is what runs there, so it uses nothing from outside of it. */
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
        const answer = filler.fill(job, places);
        Atomics.add(done, index, 1);
        parentPort.postMessage(answer);
    });
    Atomics.store(up, index, 1);
}

// EXTERNAL MODULE: ./src/unixfs/threads/place.ts
var place = __webpack_require__(24032);
;// CONCATENATED MODULE: ./src/unixfs/threads/crew.ts







/** The work of a source, in bytes, from which threads are worth it: they take 30 ms to start. */
const MIN_BYTES = 64 * 1024 * 1024;
/** Opening a file takes as long as reading and hashing so many bytes. */
const BYTES_PER_FILE = 8192;
/** The most threads beside the calling one; beyond these, reading is what takes the time. */
const MAX_THREADS = 3;
/** Jobs that a thread has at most: the one that it does, and the next. */
const JOBS_AHEAD = 2;
/** Jobs that are under way at once, which bounds memory. */
const JOBS_TOGETHER = 6;
/** Places without threads, for reuse: a run may build thousands of small archives. */
const SPARE = [];
const MAX_SPARE = 32;
/** Does not follow a symlink, and does not wait for the writer of a pipe. */
const READ_FLAGS = external_node_fs_.constants.O_RDONLY |
    (external_node_fs_.constants.O_NOFOLLOW ?? 0) |
    (external_node_fs_.constants.O_NONBLOCK ?? 0) |
    (external_node_fs_.constants.O_NOCTTY ?? 0);
const SETTINGS = { place: place/* PLACE */.C, leafSize: place/* LEAF_SIZE */.R, flags: READ_FLAGS };
/** Fills leaves with files: threads do, as far as there are any, and the caller helps while it would wait for them. */
class Crew {
    #filler;
    #threads;
    #spare;
    #queue = [];
    /** Resolved when a job is added. */
    #added = deferred();
    #chains = 0;
    constructor(inspector, threads = []) {
        this.#filler = new Filler({ fs: external_node_fs_, crypto: external_node_crypto_, inspector, ...SETTINGS });
        this.#threads = threads;
        this.#spare = threads.length === 0 ? SPARE : [];
    }
    /** Jobs to have ahead of the one whose leaves are wanted next. */
    get jobsAhead() {
        return this.#threads.length === 0 ? 0 : JOBS_TOGETHER;
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
        // Threads know each shared place, so all of them are kept.
        if (this.#threads.length > 0 || this.#spare.length < MAX_SPARE)
            this.#spare.push(place);
    }
    /** Does a job, in a thread or with {@linkcode help}. */
    run(job, places) {
        const answer = new Promise((resolve, reject) => {
            this.#queue.push({ job, places, resolve, reject });
        });
        this.#assign();
        this.#added.resolve();
        this.#added = deferred();
        return answer;
    }
    /** Waits for an answer, and does jobs meanwhile. */
    async wait(answer) {
        let isThere = false;
        const there = () => {
            isThere = true;
        };
        answer.then(there, there);
        await undefined;
        while (!isThere) {
            if (this.help())
                await (0,event_loop/* yieldIfLate */.D)();
            else
                await Promise.race([answer, this.#added.promise]);
        }
        return await answer;
    }
    /** Does a job at once, in the calling thread. */
    runHere(job, places) {
        return this.#filler.fill(job, places);
    }
    /** Does the next job that waits. @returns False when none does. */
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
    /** Returns what does the jobs of a chain: one thread, or the calling one where none could be started. */
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
            throw new core_error/* MesgError */.N("environment", `a thread that reads files ended: ${error.message}`, {
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
/** The crews with threads of this process. */
const crews = new Map();
/**
 * Returns who fills the leaves of a source: with threads where it is large enough for them and the runtime has them.
 *
 * @param size Bytes of all files.
 * @param files How many there are.
 */
async function crewFor(size, files, inspection) {
    const known = crews.get(inspection);
    if (known !== undefined)
        return known;
    const isWorth = size + files * BYTES_PER_FILE >= MIN_BYTES && !("Deno" in globalThis);
    if (!isWorth)
        return new Crew(inspection?.inspector);
    const crew = await startCrew(inspection);
    crews.set(inspection, crew);
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

/***/ 24032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
