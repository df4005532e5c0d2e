export const id = 4459;
export const ids = [4459];
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
/**
 * Returns a text whose characters are the bytes of another's UTF-8 form.
 *
 * @example
 * ```ts
 * bytesOf("é").length; // 2
 * ```
 */
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

/***/ 54026:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rD: () => (/* binding */ archive),
  wM: () => (/* binding */ sourceBlocks),
  G$: () => (/* binding */ unverifiedLeaves),
  m3: () => (/* binding */ writeBlocks)
});

// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/unixfs/dag.ts
var unixfs_dag = __webpack_require__(16189);
// EXTERNAL MODULE: ./src/unixfs/car.ts
var unixfs_car = __webpack_require__(21059);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
;// CONCATENATED MODULE: ./src/source/digest/leaf-digest.ts

/** Computes the directory digest of a tree from the leaves of its archive. */
class LeafDigest {
    #hasher = new directory_digest/* TreeHasher */.f("utf8");
    #left = [];
    #next = 0;
    /** Number of bytes left of the current file. */
    #content = 0;
    #position = 0;
    constructor() {
        this.#hasher.folder(".", 0o700);
    }
    /** Announces an entry, in order, before the leaf that its content begins in. */
    add(entry, at) {
        this.#left.push({ entry, at });
    }
    /** Adds the next leaf of the archive. */
    leaf(data) {
        const start = this.#position;
        const end = start + data.length;
        this.#take(data.subarray(0, this.#content));
        for (let next = this.#left[this.#next]; next !== undefined && next.at < end; next = this.#left[++this.#next]) {
            this.#begin(next.entry);
            this.#take(data.subarray(next.at - start, next.at - start + this.#content));
        }
        this.#left.splice(0, this.#next);
        this.#next = 0;
        this.#position = end;
    }
    /** Returns the digest, after the last leaf. */
    digest() {
        for (const { entry } of this.#left.splice(0))
            this.#begin(entry);
        return this.#hasher.digest();
    }
    #begin(entry) {
        if (entry.kind === "folder")
            this.#hasher.folder(entry.path, entry.mode);
        else if (entry.kind === "symlink")
            this.#hasher.symlink(entry.path, entry.target);
        else
            this.#hasher.file(entry.path, entry.mode);
        this.#content = entry.kind === "file" ? entry.size : 0;
    }
    #take(bytes) {
        if (bytes.length > 0)
            this.#hasher.content(bytes);
        this.#content -= bytes.length;
    }
}

// EXTERNAL MODULE: ./src/source/disk/stale-file.ts
var stale_file = __webpack_require__(50445);
// EXTERNAL MODULE: ./src/source/prove-disk.ts
var prove_disk = __webpack_require__(21609);
// EXTERNAL MODULE: ./src/unixfs/threads/place.ts
var place = __webpack_require__(24032);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(54705);
// EXTERNAL MODULE: ./src/unixfs/leaf-frame.ts
var leaf_frame = __webpack_require__(95881);
;// CONCATENATED MODULE: ./src/unixfs/one-leaf.ts



/** Memory for one framed leaf. It is reused, since a monorepo has thousands of small sources. */
const MEMORY = new Uint8Array(leaf_frame/* FRAME */.Q.before + place/* LEAF_SIZE */.R + leaf_frame/* FRAME */.Q.after);
const LEAF = MEMORY.subarray(leaf_frame/* FRAME */.Q.before, leaf_frame/* FRAME */.Q.before + place/* LEAF_SIZE */.R);
/**
 * Builds the DAG of a file that fits into one leaf: that leaf alone.
 *
 * @param fill Writes the file into the given memory, which it must not keep: the next call reuses it. Returns the size in
 * bytes, or undefined for no file.
 * @returns undefined if `fill` does.
 * @example
 * ```ts
 * const dag = oneLeafDag((leaf) => Buffer.from(leaf.buffer, leaf.byteOffset).write("hello"));
 * ```
 */
function oneLeafDag(fill) {
    const size = fill(LEAF);
    if (size === undefined)
        return undefined;
    const { begin, end } = (0,leaf_frame/* frameLeaf */.M)(MEMORY, leaf_frame/* FRAME */.Q.before, size);
    const root = (0,cid/* cidOf */.ut)(MEMORY.subarray(begin, end));
    return { sourceId: (0,cid/* formatCid */.WV)(root), root, size, blocks: 1, links: [] };
}

// EXTERNAL MODULE: ./src/source/secrets/secrets-guard.ts + 1 modules
var secrets_guard = __webpack_require__(31334);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
// EXTERNAL MODULE: ./src/source/tar/tar-writer.ts
var tar_writer = __webpack_require__(21296);
;// CONCATENATED MODULE: ./src/source/tar/one-leaf-tar.ts





/**
 * Archives a small tree in one step. Most services fit into one leaf; for thousands of them, streams of leaves take longer
 * than reading and hashing.
 *
 * @returns undefined when the archive has more than one leaf, or a file is not in memory or on disk as it was committed.
 * @throws {MesgError} `refused` for secrets.
 */
function oneLeafTar(tree, withoutDigest) {
    if (tree.size + tar_header/* BLOCK */.IE * tree.entries.length + tar_writer/* END_MARK */.e.length > place/* LEAF_SIZE */.R)
        return undefined;
    const hasher = withoutDigest ? undefined : new directory_digest/* TreeHasher */.f("utf8");
    const dag = oneLeafDag((leaf) => writeTar(leaf, tree, hasher));
    return dag && { ...dag, digest: hasher?.digest() };
}
/** Writes the archive of a tree into a leaf. @returns Its size in bytes; undefined as {@linkcode oneLeafTar} does. */
function writeTar(leaf, tree, hasher) {
    const guard = new secrets_guard/* SecretsGuard */.p(tree);
    let at = 0;
    const put = (bytes, padding = 0) => {
        if (at + bytes.length + padding > leaf.length)
            return false;
        leaf.set(bytes, at);
        at += bytes.length;
        leaf.fill(0, at, at + padding);
        at += padding;
        return true;
    };
    hasher?.folder(".", 0o700);
    for (const entry of tree.entries) {
        if (!put((0,tar_writer/* tarHeader */.p)(entry)))
            return undefined;
        if (entry.kind === "folder")
            hasher?.folder(entry.path, entry.mode);
        else if (entry.kind === "symlink")
            hasher?.symlink(entry.path, entry.target);
        if (entry.kind !== "file")
            continue;
        const { origin, size } = entry;
        const bytes = origin.from === "git" ? origin.objects.readNearby(origin.oid, size, origin.disk) : undefined;
        if (bytes === undefined || !put(bytes, (0,tar_header/* paddingOf */.Zt)(size)))
            return undefined;
        guard.inspect(entry, bytes);
        hasher?.file(entry.path, entry.mode);
        hasher?.content(bytes);
    }
    if (!put(tar_writer/* END_MARK */.e))
        return undefined;
    guard.assertNone();
    return at;
}

// EXTERNAL MODULE: ./src/source/tar/tar-stream.ts
var tar_stream = __webpack_require__(57983);
;// CONCATENATED MODULE: ./src/source/archive.ts







/**
 * Archives a tree: computes its source id and directory digest, and writes a tar or a CAR if a path is given, in one
 * pass that reads each file once. The written files appear complete or not at all.
 *
 * @throws {MesgError} `refused` when the tree contains secrets, `environment` when a file changes in the meantime or
 * the disk is full.
 * @example
 * ```ts
 * const { sourceId, digest } = await archive(await readSourceTree("."), { car: "source.car" });
 * ```
 */
async function archive(tree, options = {}) {
    const { tar, car, signal, onProgress } = options;
    if (tar !== undefined || car !== undefined)
        return await archiveLeaves(tree, options);
    const later = (0,event_loop/* yieldIfLate */.DF)();
    if (later !== undefined)
        await later;
    signal?.throwIfAborted();
    const small = oneLeafTar(tree, options.withoutDigest ?? false);
    if (small === undefined)
        return await archiveLeaves(tree, options);
    onProgress?.({ files: tree.entries.length, bytes: small.size, size: tree.size });
    return { ...small, entries: tree.entries.length };
}
/** Archives a tree of any size, leaf by leaf. */
async function archiveLeaves(tree, options) {
    const { tar, car, signal, onProgress } = options;
    const { size } = tree;
    const report = onProgress && ((bytes) => onProgress({ files: tree.entries.length, bytes, size }));
    const writesFiles = tar !== undefined || car !== undefined;
    const build = async (from) => {
        const digest = options.withoutDigest ? undefined : new LeafDigest();
        const leaves = new tar_stream/* TarLeaves */.ID(from, await (0,tar_stream/* crewOf */.Tf)(from), { digest, signal });
        const dag = writesFiles
            ? await writeBlocks(() => (0,unixfs_dag/* buildDag */.zN)(leaves.leaves(), leaves), { tar, car }, report)
            : await (0,unixfs_dag/* dagOf */.mb)(leaves.batches(), leaves, report);
        return { ...dag, digest: digest?.digest(), entries: tree.entries.length };
    };
    // A write to a pipe cannot be undone.
    if (writesFiles)
        return await build(await (0,prove_disk/* proveDisk */.w)(tree));
    try {
        return await build(tree);
    }
    catch (error) {
        if (!(error instanceof stale_file/* StaleFile */.E))
            throw error;
        return await build((0,prove_disk/* withoutDisk */.C)(tree));
    }
}
/** Runs a build to its end and writes the tar and CAR, if requested. */
async function writeBlocks(build, { tar, car }, onBytes) {
    let bytes = 0;
    return await withFile(tar, (tarFile) => withFile(car, async (carFile) => {
        const blocks = build();
        const carWriter = carFile === undefined ? undefined : await unixfs_car/* CarWriter */.WV.begin(carFile);
        const built = await (0,unixfs_dag/* lastOf */.g1)(blocks, async (block) => {
            if (block.data !== undefined) {
                await tarFile?.write(block.data);
                bytes += block.data.length;
                onBytes?.(bytes);
            }
            await carWriter?.add(block);
        });
        await carWriter?.finish(built.root);
        return built;
    }));
}
/**
 * Yields the blocks of a tree's archive in the order of a CAR, and returns the DAG. The bytes of a block are valid
 * until the next one is requested.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of sourceBlocks(tree)) await put(cid, bytes);
 * ```
 */
async function* sourceBlocks(tree, signal) {
    const proved = await (0,prove_disk/* proveDisk */.w)(tree);
    const tar = new tar_stream/* TarLeaves */.ID(proved, await (0,tar_stream/* crewOf */.Tf)(proved), { signal });
    return yield* (0,unixfs_dag/* buildDag */.zN)(tar.leaves(), tar);
}
/**
 * Yields the blocks of the leaves alone, without verifying first that files on disk have the bytes of the commit, for a
 * reader that knows the blocks and verifies each. It fails, or yields another block, when one has not;
 * {@linkcode sourceBlocks} does not.
 */
async function* unverifiedLeaves(tree, signal) {
    const tar = new tar_stream/* TarLeaves */.ID(tree, await (0,tar_stream/* crewOf */.Tf)(tree), { signal });
    yield* (0,unixfs_dag/* leafBlocks */.bK)(tar.batches(), tar);
}
function withFile(path, write) {
    return path === undefined ? write(undefined) : (0,whole_file/* writeWhole */.f)(path, write);
}


/***/ }),

/***/ 7803:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ blobOf),
/* harmony export */   Fe: () => (/* binding */ BlobQueue),
/* harmony export */   Pg: () => (/* binding */ SMALL_FILE),
/* harmony export */   cc: () => (/* binding */ streamBlob)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** Bytes. Files up to this size are read whole and scanned for secrets; larger ones are read in parts. */
const SMALL_FILE = 1024 * 1024;
/** Number of blobs to request from git in advance, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 };
/** Requests small blobs from git in advance, so that git reads them while earlier ones are used. */
class BlobQueue {
    #entries;
    #requested = [];
    #bytes = 0;
    constructor(tree) {
        this.#entries = blobsOf(tree);
    }
    /** Returns the next blob. @param entry Its file: the small ones of the tree that only git has, in order. */
    async next(entry) {
        while (this.#requested.length < AHEAD.blobs && this.#bytes < AHEAD.bytes) {
            const { value, done } = this.#entries.next();
            if (done)
                break;
            const origin = value.origin;
            const bytes = origin.objects.read(origin.oid);
            bytes.catch(() => undefined); // rethrown when the blob is read
            this.#requested.push({ entry: value, bytes });
            this.#bytes += value.size;
        }
        const next = this.#requested.shift();
        if (next?.entry !== entry)
            throw new Error(`${entry.path} is read out of order`);
        this.#bytes -= entry.size;
        return await next.bytes.then((bytes) => sized(entry, bytes));
    }
}
function* blobsOf(tree) {
    for (const entry of tree.entries) {
        if (entry.kind !== "file" || entry.size > SMALL_FILE)
            continue;
        if (entry.origin.from === "git" && entry.origin.disk === undefined)
            yield entry;
    }
}
/** Reads a small file of a commit from git. */
async function blobOf(entry, { objects, oid }) {
    return sized(entry, await objects.read(oid));
}
/** Streams a file of a commit from git. */
async function* streamBlob(entry, { objects, oid }) {
    let left = entry.size;
    for await (const piece of objects.stream(oid)) {
        left -= piece.length;
        if (left < 0)
            throw twoSizes(entry);
        yield piece;
    }
    if (left !== 0)
        throw twoSizes(entry);
}
function sized(entry, bytes) {
    if (bytes.length !== entry.size)
        throw twoSizes(entry);
    return bytes;
}
function twoSizes({ path }) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `git reports two sizes for ${path}`, { hint: "run git fsck in its repository" });
}


/***/ }),

/***/ 50445:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ StaleFile)
/* harmony export */ });
/** Thrown when bytes that were already returned turn out to differ from the commit. */
class StaleFile extends Error {
    name = "StaleFile";
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
/* harmony export */   LX: () => (/* binding */ hasOid),
/* harmony export */   cp: () => (/* binding */ hasSha256),
/* harmony export */   n9: () => (/* binding */ isComparable),
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
/** Returns whether a file has the content of a blob; false when it cannot be read. */
async function hasOid(path, oid, size) {
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


/***/ }),

/***/ 21609:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutDisk),
/* harmony export */   w: () => (/* binding */ proveDisk)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7803);
/* harmony import */ var _git_same_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93290);


/** Returns the tree with every large file read from git, after one on disk differed from the commit. */
function withoutDisk(tree) {
    return { ...tree, entries: tree.entries.map(fromGit) };
}
/**
 * Returns the tree with those large files read from git whose bytes on disk differ from the commit. An upload cannot be
 * restarted, so files are verified before it.
 */
async function proveDisk(tree) {
    const entries = [];
    for (const entry of tree.entries) {
        const isProved = !isLarge(entry) || (await (0,_git_same_content_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOid */ .LX)(entry.origin.disk, entry.origin.oid, entry.size));
        entries.push(isProved ? entry : fromGit(entry));
    }
    return { ...tree, entries };
}
function isLarge(entry) {
    return (entry.kind === "file" && entry.size > _contents_js__WEBPACK_IMPORTED_MODULE_1__/* .SMALL_FILE */ .Pg && entry.origin.from === "git" && entry.origin.disk !== undefined);
}
function fromGit(entry) {
    if (!isLarge(entry))
        return entry;
    return { ...entry, origin: { ...entry.origin, disk: undefined } };
}


/***/ }),

/***/ 75372:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/entry.ts
var entry = __webpack_require__(90373);
// EXTERNAL MODULE: ./src/source/ignore-rules.ts
var ignore_rules = __webpack_require__(54185);
// EXTERNAL MODULE: ./src/source/limits.ts
var limits = __webpack_require__(78785);
// EXTERNAL MODULE: ./src/source/open-folder.ts
var open_folder = __webpack_require__(18898);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/source/tar/archive-paths.ts
var archive_paths = __webpack_require__(21178);
;// CONCATENATED MODULE: ./src/source/symlink-check.ts


/** Maximum number of symlinks in an error. */
const SHOWN = 10;
/**
 * Refuses symlinks that lead out of the tree: by an absolute target, by `..` above the root (which an Engine refuses
 * too), or through other symlinks. Dangling and looping ones are allowed.
 *
 * @throws {MesgError} `refused`, naming the links.
 */
function checkSymlinks(entries) {
    const targets = new Map();
    for (const entry of entries)
        if (entry.kind === "symlink")
            targets.set(entry.path, entry.target);
    const leaving = [...targets].filter(([path, target]) => leavesAsWritten(path, target) || leavesFollowed(path, targets));
    if (leaving.length === 0)
        return;
    const lines = (0,some_of/* someLines */.Sk)(leaving, SHOWN, ([path, target]) => `${path} -> ${target}`);
    throw new error/* MesgError */.N8("refused", `symlinks lead out of the source:\n  ${lines.join("\n  ")}`, {
        hint: "replace them with copies, or exclude them in .mesgignore",
    });
}
function leavesAsWritten(path, target) {
    if (target.startsWith("/") || /^[A-Za-z]:[\\/]/.test(target) || target.startsWith("\\\\"))
        return true;
    let depth = path.split("/").length - 1;
    return target.split("/").some((part) => {
        if (part === "" || part === ".")
            return false;
        depth += part === ".." ? -1 : 1;
        return depth < 0;
    });
}
/** Follows a symlink as the system does. */
function leavesFollowed(path, targets) {
    const at = [];
    const left = path.split("/").reverse();
    let links = 0;
    while (left.length > 0) {
        const part = left.pop();
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (at.pop() === undefined)
                return true;
            continue;
        }
        at.push(part);
        const target = targets.get(at.join("/"));
        if (target === undefined)
            continue;
        if (target.startsWith("/") || ++links > archive_paths/* MAX_LINKS */.vk)
            return target.startsWith("/");
        at.pop();
        left.push(...target.split("/").reverse());
    }
    return false;
}

;// CONCATENATED MODULE: ./src/source/read-tree.ts









/** Maximum size of a `.mesgignore`, in bytes. */
const MAX_RULES = 1024 * 1024;
/**
 * Lists the files of a service's source. In a git working tree these are the files of the commit that is checked out,
 * with its modes and contents. Files that differ from the commit are taken from disk; without git, all files are. Then
 * a notice says that the source belongs to no commit. Files that `.mesgignore` or the fixed rules name are excluded.
 *
 * @param from The folder of the service, as a path or opened.
 * @throws {MesgError} `refused` for symlinks that leave the folder, devices, sockets, names that are not UTF-8, a tree
 * over the limits, and with `requireClean` for a tree that belongs to no commit.
 * @example
 * ```ts
 * const tree = await readSourceTree("services/greeter");
 * for (const notice of tree.notices) console.warn(notice);
 * ```
 */
async function readSourceTree(from, options = {}) {
    const folder = typeof from === "string" ? await openSource(from, options.signal) : from;
    const { entries, problem } = await folder.list(await readRules(folder), options.signal);
    if (options.requireClean && problem !== undefined) {
        throw new error/* MesgError */.N8("refused", `the source does not match a commit: ${problem}`, {
            hint: "commit or remove these changes",
        });
    }
    (0,limits/* enforceLimits */.zR)(entries, options);
    checkSymlinks(entries);
    const ordered = (0,entry/* inArchiveOrder */.a)(entries);
    const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
    return {
        folder: folder.path,
        entries: ordered,
        size: (0,limits/* totalSize */.UT)(entries),
        commit: problem === undefined ? folder.commit : undefined,
        notices: problem === undefined ? unknown : [`the source does not match a commit: ${problem}`, ...unknown],
        allowFiles,
    };
}
async function readRules(folder) {
    const bytes = await folder.readFile(ignore_rules/* IGNORE_FILE */.S, MAX_RULES + 1);
    if (bytes !== undefined && bytes.length > MAX_RULES) {
        throw new error/* MesgError */.N8("refused", `${ignore_rules/* IGNORE_FILE */.S} is too large: expected at most ${(0,sizes/* formatBytes */.z3)(MAX_RULES)}`, {
            hint: "name folders in it instead of files",
        });
    }
    return new ignore_rules/* IgnoreRules */.w(bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));
}
async function openSource(path, signal) {
    await assertFolder((0,external_node_path_.resolve)(path), path);
    return await (0,open_folder/* openFolder */.NE)(path, signal);
}
async function assertFolder(root, given) {
    const found = await (0,promises_.stat)(root).catch((error) => error);
    if (!(found instanceof Error) && found.isDirectory())
        return;
    if (found instanceof Error && found.code !== "ENOENT" && found.code !== "ENOTDIR")
        throw (0,disk_entry/* unreadable */.O$)(root, found);
    throw new error/* MesgError */.N8("usage", `expected a folder, found ${found instanceof Error ? "nothing" : "a file"} at ${given}`);
}
const NOTHING_ALLOWED = { allowFiles: new Set(), unknown: [] };
function allowed(paths, entries) {
    if (paths.length === 0)
        return NOTHING_ALLOWED;
    const files = new Set(entries.map(({ path }) => path));
    const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, ""));
    return {
        allowFiles: new Set(wanted),
        unknown: wanted
            .filter((path) => !files.has(path))
            .map((path) => `the source has no file ${JSON.stringify(path)} to allow`),
    };
}


/***/ }),

/***/ 31334:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ SecretsGuard)
});

// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/secrets/plain-bytes.ts
const [LITTLE_ENDIAN, BIG_ENDIAN] = [0xfffe, 0xfeff];
/**
 * Converts UTF-16 with a byte order mark, as Windows writes it, to one byte per character, with `?` for everything but
 * ASCII. Returns any other text unchanged.
 */
function plainBytes(bytes) {
    const mark = bytes.length < 2 ? 0 : (bytes[0] << 8) | bytes[1];
    if (mark !== LITTLE_ENDIAN && mark !== BIG_ENDIAN)
        return bytes;
    const low = mark === LITTLE_ENDIAN ? 0 : 1;
    const plain = new Uint8Array((bytes.length >> 1) - 1);
    for (let index = 0, at = 2; index < plain.length; index++, at += 2) {
        plain[index] = bytes[at + 1 - low] === 0 ? bytes[at + low] : 0x3f;
    }
    return plain;
}

// EXTERNAL MODULE: ./src/source/secrets/secret-contents.ts + 1 modules
var secret_contents = __webpack_require__(85107);
// EXTERNAL MODULE: ./src/source/secrets/secret-names.ts
var secret_names = __webpack_require__(29274);
;// CONCATENATED MODULE: ./src/source/secrets/secrets-guard.ts




/** Maximum number of secrets in an error. */
const SHOWN = 20;
/**
 * Keeps secrets from being published, which cannot be undone. Refuses files by their names, and small text files by
 * their contents, unless they were allowed by path.
 */
class SecretsGuard {
    #tree;
    #allowed;
    #byName = [];
    /** In the order in which files are read: those from git before those on disk. */
    #byContent = [];
    constructor(tree) {
        this.#tree = tree;
        this.#allowed = tree.allowFiles;
        for (const { kind, path } of tree.entries) {
            const reason = kind === "file" && !this.#allowed.has(path) ? (0,secret_names/* secretByName */.ns)(path) : undefined;
            if (reason !== undefined)
                this.#byName.push({ path, reason });
        }
    }
    /** Whether a secret was found. */
    get hasFound() {
        return this.#byName.length + this.#byContent.length > 0;
    }
    /** Scans a file's content, unless the file was allowed. */
    inspect({ path }, content) {
        if (this.#allowed.has(path))
            return;
        const bytes = plainBytes(content);
        const secrets = (0,secret_contents/* findSecrets */.d)(bytes);
        for (const { line, reason } of secrets)
            this.#byContent.push({ path, line, reason });
        if (secrets.length > 0 || !(0,secret_names/* isKeyFile */.cI)(path))
            return;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        if (!(0,secret_names/* isPublic */.Ul)(text))
            this.#byContent.push({ path, reason: "a private key, by its name" });
    }
    /** @throws {MesgError} `refused`, naming each secret by path, line and reason. */
    assertNone() {
        if (!this.hasFound)
            return;
        const found = this.#found();
        const rows = (0,some_of/* someLines */.Sk)(found, SHOWN, ({ path, line, reason }) => {
            return `${line === undefined ? path : `${path}:${line}`}: ${reason}`;
        });
        const meant = found.find(({ path }) => [...this.#allowed].some((given) => given.endsWith(`/${path}`)));
        throw new error/* MesgError */.N8("refused", `the source contains secrets:\n  ${rows.join("\n  ")}`, {
            hint: meant === undefined
                ? "remove them, exclude them in .mesgignore, or allow a file with --allow-file PATH; publishing cannot be undone"
                : `paths of --allow-file are relative to the service's folder: use --allow-file ${meant.path}`,
        });
    }
    /** Returns the secrets in the order of the tree. */
    #found() {
        const order = new Map(this.#tree.entries.map(({ path }, index) => [path, index]));
        const named = new Set(this.#byName.map(({ path }) => path));
        const others = this.#byContent.filter(({ path }) => !named.has(path));
        const byContent = others.toSorted((left, right) => order.get(left.path) - order.get(right.path));
        return [...this.#byName, ...byContent];
    }
}


/***/ }),

/***/ 57983:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ TarLeaves),
/* harmony export */   Tf: () => (/* binding */ crewOf),
/* harmony export */   eu: () => (/* binding */ tarStream)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42116);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2810);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34253);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7803);
/* harmony import */ var _disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50267);
/* harmony import */ var _disk_stale_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50445);
/* harmony import */ var _prove_disk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21609);
/* harmony import */ var _secrets_secret_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85107);
/* harmony import */ var _secrets_secrets_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31334);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17486);
/* harmony import */ var _tar_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21296);










const NOTHING = new Uint8Array(0);
/** Bytes up to which copying a file takes less time than a job that reads it into its place. */
const TINY = 16_384;
/** Maximum number of entries to add between two looks at the event loop. */
const TOGETHER = 64;
/** Returns the crew that fills the leaves of a tree's archive. */
async function crewOf({ size, entries }) {
    return await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .crewFor */ .FX)(size, entries.length, _secrets_secret_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRETS */ .c);
}
/** The archive of a tree in leaves, each of which goes back to it after use. */
class TarLeaves {
    #tree;
    #options;
    #crew;
    #writer;
    #guard;
    #blobs;
    constructor(tree, crew, options = {}) {
        this.#tree = tree;
        this.#options = options;
        this.#crew = crew;
        this.#writer = new _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .LeafWriter */ .Y(crew, (found) => this.#settle(found));
        this.#guard = new _secrets_secrets_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .SecretsGuard */ .p(tree);
        this.#blobs = new _contents_js__WEBPACK_IMPORTED_MODULE_4__/* .BlobQueue */ .Fe(tree);
    }
    give(leaf) {
        this.#writer.give(leaf);
    }
    /** Yields the leaves one by one; otherwise like {@linkcode batches}. */
    leaves() {
        return this.#writer.oneByOne(this.batches());
    }
    /**
     * Yields the leaves, all full but the last. Each file is read once. The secrets guard runs here: after the first
     * secret no more leaves are yielded, the rest is only scanned, and all secrets are reported together.
     *
     * @throws {MesgError} `refused` for secrets, `environment` for files that change while they are read.
     * @throws {StaleFile} where a large file on disk is not what the commit has.
     */
    async *batches() {
        const { digest } = this.#options;
        try {
            for await (const ready of this.#all()) {
                if (this.#guard.hasFound) {
                    for (const leaf of ready)
                        this.give(leaf);
                    continue;
                }
                if (digest !== undefined)
                    for (const { data } of ready)
                        digest.leaf(data);
                yield ready;
            }
            this.#guard.assertNone();
        }
        finally {
            await this.#writer.close();
        }
    }
    async *#all() {
        const writer = this.#writer;
        const { entries } = this.#tree;
        for (let next = 0; next < entries.length;) {
            this.#options.signal?.throwIfAborted();
            const later = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .yieldIfLate */ .DF)();
            if (later !== undefined)
                await later;
            next = this.#addQuick(next);
            const entry = entries[next];
            if (writer.isDue)
                yield* writer.leaves();
            else if (entry?.kind === "file" && isSlow(entry)) {
                yield* this.#addSlow(entry);
                next++;
            }
        }
        writer.put(_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .END_MARK */ .e);
        yield* writer.end();
    }
    /**
     * Adds the next few entries, up to one that takes a promise. A step of a generator for each would take longer.
     *
     * @returns The index of the entry after them.
     */
    #addQuick(first) {
        const { entries } = this.#tree;
        const end = Math.min(entries.length, first + TOGETHER);
        let next = first;
        for (; next < end && !this.#writer.isDue; next++) {
            const entry = entries[next];
            const isFile = entry.kind === "file";
            if (isFile && isSlow(entry))
                break;
            this.#header(entry);
            if (!isFile)
                continue;
            if (isRead(entry))
                this.#writer.put(contentOf(entry));
            else if (!this.#tiny(entry))
                this.#small(entry);
            this.#writer.zeros((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .paddingOf */ .Zt)(entry.size));
        }
        return next;
    }
    async *#addSlow(entry) {
        this.#header(entry);
        if (entry.size > _contents_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_FILE */ .Pg)
            yield* this.#large(entry);
        else
            await this.#blob(entry);
        this.#writer.zeros((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .paddingOf */ .Zt)(entry.size));
    }
    #header(entry) {
        this.#writer.put((0,_tar_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .p)(entry));
        this.#options.digest?.add(entry, this.#writer.position);
    }
    /** Adds a tiny file of a commit at once, which takes less time than a job. @returns False when the crew must read it. */
    #tiny(entry) {
        const { origin, size, path } = entry;
        if (origin.from === "disk" || size > TINY || this.#crew.jobsAhead > 0)
            return false;
        const bytes = origin.objects.readNearby(origin.oid, size, origin.disk);
        if (bytes === undefined)
            return false;
        if (_secrets_secret_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .SECRETS */ .c.inspector.isNotable([bytes], path))
            this.#guard.inspect(entry, bytes);
        this.#writer.put(bytes);
        return true;
    }
    #small(owner) {
        const { origin, size } = owner;
        const isListed = origin.from === "disk";
        const path = isListed ? origin.path : origin.disk;
        const [listed, oid] = isListed ? [origin, undefined] : [undefined, origin.oid];
        this.#writer.file({ path, from: 0, length: size, size, listed, oid, owner });
    }
    async #blob(entry) {
        const bytes = await this.#blobs.next(entry);
        this.#guard.inspect(entry, bytes);
        this.#writer.put(bytes);
    }
    async *#large(owner) {
        const writer = this.#writer;
        // Then only the name of a key counts.
        this.#guard.inspect(owner, NOTHING);
        const { origin, size } = owner;
        if (origin.from === "disk")
            yield* writer.largeFile({ path: origin.path, size, listed: origin, owner });
        else if (origin.disk !== undefined)
            yield* writer.largeFile({ path: origin.disk, size, owner }, origin.oid);
        else {
            for await (const piece of (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .streamBlob */ .cc)(owner, origin)) {
                this.#options.signal?.throwIfAborted();
                writer.put(piece);
                if (writer.isDue)
                    yield* writer.leaves();
            }
        }
    }
    async #settle({ part, at, finding }) {
        const { path, size, owner } = part;
        if (finding.changed !== undefined)
            throw (0,_disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .changed */ .tD)(path, finding.changed);
        if (finding.error !== undefined)
            throw (0,_disk_disk_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)(path, finding.error);
        if (finding.isStale !== true) {
            this.#guard.inspect(owner, this.#writer.copy(at, size));
            return;
        }
        if (part.oid === undefined)
            throw new _disk_stale_file_js__WEBPACK_IMPORTED_MODULE_9__/* .StaleFile */ .E();
        const bytes = await (0,_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .blobOf */ .DE)(owner, owner.origin);
        this.#guard.inspect(owner, bytes);
        this.#writer.fill(at, bytes);
    }
}
/** Returns whether a file is read in parts, or only git has it. */
function isSlow(entry) {
    const { size, origin } = entry;
    return size > _contents_js__WEBPACK_IMPORTED_MODULE_4__/* .SMALL_FILE */ .Pg || (origin.from === "git" && origin.disk === undefined);
}
function isRead(entry) {
    return entry.origin.from === "memory";
}
function contentOf({ origin: { memory, at }, size }) {
    return memory.subarray(at, at + size);
}
/**
 * Yields the archive of a tree as a stream, for example for an upload. No byte of a file is yielded before the secrets
 * guard has scanned it. If the upload cannot be undone, {@linkcode archive} the tree first.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
async function* tarStream(tree, signal) {
    const proved = await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_10__/* .proveDisk */ .w)(tree);
    const tar = new TarLeaves(proved, await crewOf(proved), { signal });
    for await (const leaf of tar.leaves()) {
        // Copied, since a consumer may keep a chunk while the leaf is reused.
        if (leaf.data.length > 0)
            yield leaf.data.slice();
        tar.give(leaf);
    }
}


/***/ }),

/***/ 21296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ END_MARK),
/* harmony export */   p: () => (/* binding */ tarHeader)
/* harmony export */ });
/* harmony import */ var _pax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97976);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17486);


/** The two blocks of zeros that end a tar. */
const END_MARK = new Uint8Array(2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
/** The largest number of eleven octal digits. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;
/**
 * Returns the header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) if the path or target is
 * not ASCII or longer than 100 bytes, or the size exceeds 8 GiB. Everything that differs between machines is fixed:
 * time 0, owner 0, no owner names, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that is valid until the next call.
 */
function tarHeader(entry) {
    const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
    const target = entry.kind === "symlink" ? entry.target : "";
    const size = entry.kind === "file" ? entry.size : 0;
    const mode = entry.kind === "symlink" ? 0o777 : entry.mode;
    const type = entry.kind === "file" ? "0" : entry.kind === "folder" ? "5" : "2";
    const records = (fits(path) ? "" : (0,_pax_js__WEBPACK_IMPORTED_MODULE_1__/* .paxRecord */ .nY)("path", latin1(path))) +
        (fits(target) ? "" : (0,_pax_js__WEBPACK_IMPORTED_MODULE_1__/* .paxRecord */ .nY)("linkpath", latin1(target))) +
        (size <= MAX_SIZE ? "" : (0,_pax_js__WEBPACK_IMPORTED_MODULE_1__/* .paxRecord */ .nY)("size", String(size)));
    const ustarSize = size <= MAX_SIZE ? size : 0;
    const header = { path, mode, size: ustarSize, type, target };
    if (records === "")
        return ustar(header);
    return Buffer.concat([
        Buffer.from(ustar({ path: "././@PaxHeader", mode: 0o644, size: records.length, type: "x", target: "" })),
        Buffer.from(records, "latin1"),
        Buffer.alloc((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .paddingOf */ .Zt)(records.length)),
        ustar(header),
    ]);
}
/** The fields that all headers share, and zeros in those that are numbers. */
const COMMON = Buffer.alloc(_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
for (const at of [100, 108, 116, 329, 337])
    COMMON.write("0000000", at, "latin1");
for (const at of [124, 136])
    COMMON.write("00000000000", at, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
// The checksum is computed with spaces in its own field.
COMMON.write("        ", 148, "latin1");
const COMMON_SUM = sum(COMMON, 0, _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
COMMON.write("000000\u0000 ", 148, "latin1");
/** The block that is reused for every header. */
const HEADER = Buffer.alloc(_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
/** The same as an array like all others that are put into leaves, so that the code that does it is compiled once. */
const HEADER_BYTES = new Uint8Array(HEADER.buffer, HEADER.byteOffset, _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOCK */ .IE);
function ustar({ path, mode, size, type, target }) {
    HEADER.set(COMMON);
    const own = writeName(HEADER, 0, path) + octal(HEADER, 107, mode) + octal(HEADER, 135, size);
    HEADER[156] = type.charCodeAt(0);
    octal(HEADER, 154, COMMON_SUM + own + HEADER[156] + writeName(HEADER, 157, target));
    return HEADER_BYTES;
}
/** Writes the part of a name that fits, which readers without pax support see. @returns The sum of its bytes. */
function writeName(block, at, name) {
    if (!fits(name))
        return sum(block, at, block.write(name, at, FIELD, "utf8"));
    let total = 0;
    for (let index = 0; index < name.length; index++) {
        const byte = name.charCodeAt(index);
        block[at + index] = byte;
        total += byte;
    }
    return total;
}
/** Writes the digits of a number over the zeros before a place. @returns The sum of the digits. */
function octal(block, end, value) {
    let total = 0;
    for (let index = end - 1, rest = value; rest > 0; index--) {
        const digit = rest % 8;
        block[index] = 48 + digit;
        total += digit;
        // Stays an integer, which `Math.floor` would turn into a slower floating-point number.
        rest = (rest - digit) / 8;
    }
    return total;
}
function sum(block, at, length) {
    let total = 0;
    for (let index = at; index < at + length; index++)
        total += block[index];
    return total;
}
/** Whether a name is ASCII, and short enough. */
function fits(name) {
    if (name.length > FIELD)
        return false;
    for (let index = 0; index < name.length; index++)
        if (name.charCodeAt(index) > 0x7f)
            return false;
    return true;
}
/** Returns one character per byte of the UTF-8 form. */
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}


/***/ }),

/***/ 21059:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ carSectionLength),
/* harmony export */   WV: () => (/* binding */ CarWriter),
/* harmony export */   cN: () => (/* binding */ carHeader),
/* harmony export */   eY: () => (/* binding */ carSection)
/* harmony export */ });
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56439);

/** Bytes of a CIDv0. */
const CID_LENGTH = 34;
/**
 * Returns the header of a CAR (version 1) with one CIDv0 as root, which always has the same length.
 *
 * @example
 * ```ts
 * carHeader(parseCid(sourceId)).length; // 59
 * ```
 */
function carHeader(root) {
    const text = (words) => [...Buffer.from(words, "latin1")];
    // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
    const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
    const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
    return afterVarint(map.length, map);
}
/** Returns the section of a block in a CAR, in one piece or two: the length of CID and block, the CID, the block. */
function carSection({ cid, bytes, leaf }) {
    const head = afterVarint(cid.length + bytes.length, cid);
    if (leaf === undefined)
        return [head, bytes];
    // A leaf reserves room for it before its block.
    const section = new Uint8Array(bytes.buffer, bytes.byteOffset - head.length, head.length + bytes.length);
    section.set(head);
    return [section];
}
/**
 * Returns the bytes that the section of a block takes.
 *
 * @example
 * ```ts
 * carSectionLength(100); // 136
 * ```
 */
function carSectionLength(blockLength) {
    const length = CID_LENGTH + blockLength;
    return (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varintLength */ .j)(length) + length;
}
/** Returns bytes after a varint. */
function afterVarint(value, bytes) {
    const whole = new Uint8Array((0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varintLength */ .j)(value) + bytes.length);
    whole.set(bytes, (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(whole, 0, value));
    return whole;
}
/**
 * Writes blocks to a CAR file in order; the root is known last, and filled in at the end.
 *
 * @example
 * ```ts
 * const car = await CarWriter.begin(file);
 * for await (const block of blocks) await car.add(block);
 * await car.finish(root);
 * ```
 */
class CarWriter {
    #file;
    constructor(file) {
        this.#file = file;
    }
    static async begin(file) {
        await file.write(carHeader(new Uint8Array(CID_LENGTH)));
        return new CarWriter(file);
    }
    async add(block) {
        for (const piece of carSection(block))
            await this.#file.write(piece);
    }
    async finish(root) {
        await this.#file.write(carHeader(root), 0);
    }
}


/***/ }),

/***/ 16189:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ sourceIdOf),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   bK: () => (/* binding */ leafBlocks),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   mb: () => (/* binding */ dagOf),
/* harmony export */   zN: () => (/* binding */ buildDag)
/* harmony export */ });
/* unused harmony export leavesOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59350);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54705);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3325);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62354);





/** Blocks up to this size are hashed at once: handing one to another thread takes longer. Bytes. */
const SMALL_BLOCK = 32_768;
/** Leaves that are hashed concurrently, on threads of the runtime. */
const IN_FLIGHT = 8;
/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and yields each block as soon as it is complete: leaves in the order of the file, a parent after its
 * last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves: all full except the last one; one empty leaf for an empty file.
 * @param pool Receives used leaves.
 * @param width Links in one block; tests use small ones.
 */
async function* buildDag(leaves, pool, width = _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDTH */ .lR) {
    const dag = new _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .Levels */ .Ei(width);
    const pending = [];
    // A leaf with a known hash need not wait for others.
    let max = IN_FLIGHT;
    let leafCount = 0;
    try {
        for (let ended = false;;) {
            while (!ended && pending.length < max) {
                const { value: leaf, done } = await leaves.next();
                ended = done === true;
                if (done || (leaf.data.length === 0 && leafCount + pending.length > 0))
                    continue;
                if (leaf.digest !== undefined)
                    max = 1;
                pending.push(startHash(leaf));
            }
            const next = pending.shift();
            if (next === undefined)
                break;
            const { leaf, block, digest } = next;
            const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_2__/* .cidV0 */ .p_)(digest instanceof Promise ? new Uint8Array(await digest) : digest);
            leafCount++;
            const size = leaf.data.length;
            try {
                yield { cid, bytes: block, data: leaf.data, leaf };
            }
            finally {
                pool.give(leaf);
            }
            for (const parent of dag.add({ cid, tsize: block.length, size }))
                yield parent;
        }
    }
    finally {
        for (const { leaf, digest } of pending) {
            await Promise.allSettled([digest]);
            pool.give(leaf);
        }
        await leaves.return(undefined);
    }
    yield* dag.end();
    return resultOf(dag, leafCount);
}
/**
 * Computes the result of {@linkcode buildDag} without yielding the blocks, from leaves with known hashes. They come a few at
 * a time: a step of a generator for each would take as long as this work itself.
 *
 * @param onBytes Called after each leaf with the bytes so far.
 */
async function dagOf(leaves, pool, onBytes) {
    const dag = new _levels_js__WEBPACK_IMPORTED_MODULE_1__/* .Levels */ .Ei(_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDTH */ .lR);
    let leafCount = 0;
    let bytes = 0;
    for await (const ready of leaves) {
        for (const leaf of ready) {
            const size = leaf.data.length;
            dag.add({ cid: (0,_cid_js__WEBPACK_IMPORTED_MODULE_2__/* .cidV0 */ .p_)(leaf.digest), tsize: leaf.block().length, size });
            pool.give(leaf);
            bytes += size;
            onBytes?.(bytes);
        }
        leafCount += ready.length;
    }
    dag.end();
    return resultOf(dag, leafCount);
}
/**
 * Yields the blocks of leaves, a few at a time, without the blocks that link them, for a reader that knows those. They are
 * valid until the next ones are requested.
 */
async function* leafBlocks(leaves, pool) {
    for await (const ready of leaves) {
        try {
            yield ready.map((leaf) => ({ cid: (0,_cid_js__WEBPACK_IMPORTED_MODULE_2__/* .cidV0 */ .p_)(leaf.digest), bytes: leaf.block(), data: leaf.data, leaf }));
        }
        finally {
            for (const leaf of ready)
                pool.give(leaf);
        }
    }
}
function resultOf(dag, leafCount) {
    const { cid, size } = dag.root;
    return { sourceId: (0,_cid_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCid */ .WV)(cid), root: cid, size, blocks: leafCount + dag.blocks, links: dag.links };
}
function startHash(leaf) {
    const block = leaf.block();
    if (leaf.digest !== undefined)
        return { leaf, block, digest: leaf.digest };
    if (block.length <= SMALL_BLOCK)
        return { leaf, block, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(block).digest() };
    const digest = node_crypto__WEBPACK_IMPORTED_MODULE_0__.webcrypto.subtle.digest("SHA-256", block);
    // It is awaited later; until then, a rejection must not count as unhandled.
    digest.catch(() => undefined);
    return { leaf, block, digest };
}
/** Splits a stream into leaves. */
async function* leavesOf(chunks, pool) {
    let leaf = pool.take();
    for await (const chunk of chunks) {
        for (let rest = leaf.put(chunk); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    yield leaf;
}
/**
 * Computes the source id of a file: the CIDv0 of `ipfs add` with its classic defaults.
 *
 * @throws {DOMException} of the signal, when it aborts.
 * @example
 * ```ts
 * const { sourceId } = await sourceIdOf(createReadStream("source.tar", { highWaterMark: 262_144 }));
 * ```
 */
async function sourceIdOf(chunks, signal) {
    return await lastOf(blocksOf(chunks, signal));
}
/**
 * Yields the blocks of a file, in the order of a CAR, and returns the result of {@linkcode sourceIdOf}. A block's bytes are
 * valid only until the next one is requested.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of blocksOf(createReadStream("source.tar"))) await put(cid, bytes);
 * ```
 */
function blocksOf(chunks, signal) {
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_3__/* .LeafPool */ .zq();
    return buildDag(leavesOf((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(chunks, signal), pool), pool);
}
/**
 * Runs a build to its end, passing each block to `take`.
 *
 * @example
 * ```ts
 * const { sourceId } = await lastOf(blocksOf(chunks));
 * ```
 */
async function lastOf(blocks, take = () => undefined) {
    try {
        for (;;) {
            const { value, done } = await blocks.next();
            if (done)
                return value;
            await take(value);
        }
    }
    finally {
        await blocks.return(undefined);
    }
}


/***/ }),

/***/ 95881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ frameLeaf),
/* harmony export */   Q: () => (/* binding */ FRAME)
/* harmony export */ });
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56439);

/** Room for the framing of the block, and of its section in a CAR, before and after the data of a leaf. Bytes. */
const FRAME = { before: 64, after: 8 };
/**
 * Writes what a leaf's block has around its data: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without
 * links.
 *
 * @param memory Has the data from `start` on, and room before and after it.
 * @returns Where the block begins and ends.
 */
function frameLeaf(memory, start, length) {
    const size = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varintLength */ .j)(length);
    const field = length === 0 ? 0 : 1 + size;
    const node = 2 + field + length + 1 + size;
    const begin = start - field - 2 - (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varintLength */ .j)(node) - 1;
    memory[begin] = 0x0a;
    const type = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(memory, begin + 1, node);
    memory[type] = 0x08;
    memory[type + 1] = 0x02;
    if (length > 0) {
        memory[type + 2] = 0x12;
        (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(memory, type + 3, length);
    }
    memory[start + length] = 0x18;
    return { begin, end: (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(memory, start + length + 1, length) };
}


/***/ }),

/***/ 34253:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LeafWriter)
/* harmony export */ });
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3325);
/* harmony import */ var _leaf_frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95881);
/* harmony import */ var _threads_fill_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63036);
/* harmony import */ var _threads_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24032);




/** Maximum number of leaves and files of a job. */
const LEAVES_TOGETHER = 16;
const FILES_TOGETHER = 256;
/**
 * Writes a stream of bytes and files into hashed leaves. A crew reads files several jobs ahead. Leaves are yielded in
 * order, each once its files are read and the findings about them are settled.
 */
class LeafWriter {
    #crew;
    #settle;
    /** Leaves that were not yielded yet; the first has the number `#first`. */
    #leaves = [];
    #first = 0;
    #position = 0;
    #tasks = [];
    #parts = [];
    #places = [];
    /** Numbers of leaves that are full but not hashed. */
    #unhashed = [];
    /** The start of the job that is being collected. */
    #begin = 0;
    /** @param settle Called for each finding, in order; it may {@linkcode fill} a part that could not be read. */
    constructor(crew, settle) {
        this.#crew = crew;
        this.#settle = settle;
    }
    /** Bytes so far. */
    get position() {
        return this.#position;
    }
    /** Adds bytes. */
    put(bytes) {
        const inLeaf = this.#position % _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
        if (inLeaf + bytes.length < _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R)
            this.#leaf(leafAt(this.#position)).put(inLeaf, bytes);
        else
            this.#unhashed.push(...this.#write(this.#position, bytes));
        this.#position += bytes.length;
    }
    /** Adds zeros, fewer than a leaf has. */
    zeros(count) {
        const inLeaf = this.#position % _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
        if (inLeaf + count >= _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R)
            this.put(new Uint8Array(count));
        else {
            this.#leaf(leafAt(this.#position)).zeros(inLeaf, count);
            this.#position += count;
        }
    }
    /** Adds a file, or a part of one. */
    file(part) {
        this.#parts.push(part);
        this.#places.push(this.#position);
        const first = leafAt(this.#position);
        this.#position += part.length;
        // Bytes added to a leaf are counted when moving to the next.
        const last = leafAt(this.#position);
        for (let number = first; number < last; number++)
            if (this.#leaf(number).flush())
                this.#unhashed.push(number);
    }
    /**
     * Adds a large file in parts, and yields leaves that are ready in the meantime. @param oid Its required git object
     * id.
     */
    async *largeFile(file, oid) {
        const { size } = file;
        this.#dispatch();
        const chain = oid === undefined ? undefined : await this.#crew.chain();
        for (let from = 0; from < size;) {
            const room = LEAVES_TOGETHER * _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R - (this.#position % _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R);
            const length = Math.min(size - from, room);
            this.file({ ...file, from, length });
            const link = chain && { id: chain.id, oid: oid, size, isFirst: from === 0, isLast: from + length === size };
            this.#dispatch({ isPart: true, chain: link }, chain);
            yield* this.#ready(this.#crew.jobsAhead);
            from += length;
        }
    }
    /** Yields leaves that are ready, and waits for some if too many are not. */
    async *leaves() {
        if (!this.isDue)
            return;
        this.#dispatch();
        yield* this.#ready(this.#crew.jobsAhead);
    }
    /** Whether {@linkcode leaves} has something to do. */
    get isDue() {
        return this.#parts.length >= FILES_TOGETHER || this.#position - this.#begin >= LEAVES_TOGETHER * _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
    }
    /** Ends the stream, and yields the last leaves. */
    async *end() {
        const length = this.#position % _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
        if (length > 0 || this.#position === 0) {
            const number = leafAt(this.#position);
            const leaf = this.#leaf(number);
            leaf.finish(length);
            if (leaf.flush())
                this.#unhashed.push(number);
        }
        this.#dispatch();
        // The last leaf ends before it is full.
        const last = this.#tasks.at(-1);
        if (last !== undefined)
            last.end = Number.POSITIVE_INFINITY;
        yield* this.#ready(0);
    }
    /** Fills a part that could not be read, from its position in the stream on. */
    fill(at, bytes) {
        for (const number of this.#write(at, bytes)) {
            this.#crew.runHere((0,_threads_fill_job_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)({ hash: [0] }), [this.#leaf(number).place]);
        }
    }
    /** Copies bytes of the stream that were not yielded yet. */
    copy(at, length) {
        const bytes = new Uint8Array(length);
        for (let done = 0; done < length;) {
            const inLeaf = (at + done) % _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
            const piece = this.#leaf(leafAt(at + done)).data.subarray(inLeaf, inLeaf + length - done);
            bytes.set(piece, done);
            done += piece.length;
        }
        return bytes;
    }
    /** Returns leaves that were not yielded to the pool, once nothing reads into them any more. */
    async close() {
        for (const task of this.#tasks.splice(0))
            await this.#crew.wait(task.answer).catch(() => undefined);
        for (const { place } of this.#leaves.splice(0))
            this.#crew.give(place);
    }
    /** Yields leaves one by one; those that are not consumed go back to the pool. */
    async *oneByOne(leaves) {
        for await (const ready of leaves) {
            let next = 0;
            try {
                while (next < ready.length)
                    yield ready[next++];
            }
            finally {
                for (const leaf of ready.slice(next))
                    this.give(leaf);
            }
        }
    }
    /** Takes back a leaf that was yielded. */
    give(leaf) {
        const { holds, place } = leaf;
        holds.end(() => this.#crew.give(place));
    }
    /** Passes the collected job to the crew. */
    #dispatch(more = {}, chain) {
        this.#begin = this.#position;
        const current = leafAt(this.#position);
        if (this.#leaves[current - this.#first]?.flush())
            this.#unhashed.push(current);
        const [parts, places, unhashed] = [this.#parts, this.#places, this.#unhashed];
        if (parts.length === 0 && unhashed.length === 0) {
            // Bytes added since then belong to a leaf that an earlier job completes.
            const last = this.#tasks.at(-1);
            if (last !== undefined)
                last.end = this.#position;
            return;
        }
        [this.#parts, this.#places, this.#unhashed] = [[], [], []];
        const start = Math.min(...unhashed, ...places.slice(0, 1).map(leafAt));
        const end = Math.max(...unhashed, ...places.slice(-1).map((at) => leafAt(at + Math.max(parts.at(-1).length, 1) - 1)));
        const leaves = [];
        for (let number = start; number <= end; number++)
            leaves.push(this.#leaf(number).place);
        const hash = unhashed.map((number) => number - start);
        const job = (0,_threads_fill_job_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)({ ...filesOf(parts, places, start), hash, ...more });
        const run = (chain ?? this.#crew).run(job, leaves);
        // Other threads hash the leaves of a chain, since the chain keeps its own thread busy.
        const answer = chain === undefined ? run : run.then((first) => this.#hashed(first, leaves));
        answer.catch(() => undefined); // thrown when it is awaited
        this.#tasks.push({ parts, places, end: this.#position, answer });
    }
    async #hashed(answer, places) {
        if (answer.unhashed.length > 0)
            await this.#crew.run((0,_threads_fill_job_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOf */ .Zw)({ hash: answer.unhashed }), places);
        return answer;
    }
    async *#ready(max) {
        while (this.#tasks.length > max) {
            const task = this.#tasks[0];
            const { findings } = await this.#crew.wait(task.answer);
            this.#tasks.shift();
            for (const finding of findings) {
                await this.#settle({ part: task.parts[finding.file], at: task.places[finding.file], finding });
            }
            const full = Math.max(0, leafAt(task.end) - this.#first);
            const ready = this.#leaves.splice(0, full);
            this.#first += ready.length;
            yield ready;
        }
    }
    /** Copies bytes into the stream; returns the leaves that are then full but not hashed. */
    #write(at, bytes) {
        const complete = [];
        for (let done = 0; done < bytes.length;) {
            const number = leafAt(at + done);
            const inLeaf = (at + done) % _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
            const piece = bytes.subarray(done, done + _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R - inLeaf);
            const leaf = this.#leaf(number);
            leaf.put(inLeaf, piece);
            if (leaf.flush())
                complete.push(number);
            done += piece.length;
        }
        return complete;
    }
    /** Returns the leaf with a number; creates it and those before it if necessary. */
    #leaf(number) {
        while (this.#first + this.#leaves.length <= number)
            this.#leaves.push(new WrittenLeaf(this.#crew.take()));
        return this.#leaves[number - this.#first];
    }
}
function leafStart(number) {
    return number * _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
}
function leafAt(position) {
    return Math.floor(position / _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R);
}
/** @param places The positions of the parts in the stream. @param first The number of the job's first leaf. */
function filesOf(parts, places, first) {
    const numbers = new Float64Array(parts.length * _threads_fill_job_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ);
    const paths = [];
    const oids = [];
    for (let index = 0, row = 0; index < parts.length; index++, row += _threads_fill_job_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ) {
        const part = parts[index];
        const { listed } = part;
        numbers[row] = places[index] - leafStart(first);
        numbers[row + 1] = part.from;
        numbers[row + 2] = part.length;
        numbers[row + 3] = part.size;
        numbers[row + 4] = listed === undefined ? -1 : listed.mtimeMs;
        numbers[row + 5] = listed === undefined ? -1 : listed.inode;
        paths.push(part.path);
        oids.push(part.oid ?? "");
    }
    return { paths: paths.join("\0"), numbers, oids: oids.join("\0") };
}
/** A leaf in memory that threads may share. */
class WrittenLeaf {
    place;
    holds = new _leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .Holds */ .pM();
    /** Bytes of its data. */
    length = _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R;
    #counters;
    /** Bytes that were added but not counted yet. */
    #put = 0;
    constructor(place) {
        this.place = place;
        this.#counters = new Int32Array(place.buffer, place.byteOffset, 3);
        place.set(FULL_HEAD);
        place.set(FULL_TAIL, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data + _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R);
        Atomics.store(this.#counters, 0, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R);
    }
    get data() {
        return this.place.subarray(_threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data + this.length);
    }
    get digest() {
        return this.place.subarray(_threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.digest, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.digest + 32);
    }
    block() {
        return this.place.subarray(this.#counters[1], this.#counters[2]);
    }
    hold() {
        return this.holds.add();
    }
    put(at, bytes) {
        this.place.set(bytes, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data + at);
        this.#put += bytes.length;
    }
    zeros(at, count) {
        this.place.fill(0, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data + at, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data + at + count);
        this.#put += count;
    }
    /** Counts the added bytes. @returns Whether the leaf is now full but not hashed. */
    flush() {
        const put = this.#put;
        this.#put = 0;
        return put > 0 && Atomics.sub(this.#counters, 0, put) === put;
    }
    /** Makes it the last leaf, shorter than the others. */
    finish(length) {
        this.length = length;
        this.#put += _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R - length;
        setFrame(this.place, length);
    }
}
/** Writes the frame of a leaf, and where its block begins and ends. */
function setFrame(place, length) {
    const { begin, end } = (0,_leaf_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .frameLeaf */ .M)(place, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data, length);
    new Int32Array(place.buffer, place.byteOffset, 3).set([begin, end], 1);
}
/** A place with the frame of a full leaf: the bytes before and after its data. */
const FULL = new Uint8Array(_threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.size);
setFrame(FULL, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R);
const FULL_HEAD = FULL.subarray(0, _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data);
const FULL_TAIL = FULL.subarray(_threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .PLACE */ .C.data + _threads_place_js__WEBPACK_IMPORTED_MODULE_0__/* .LEAF_SIZE */ .R);


/***/ }),

/***/ 3325:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pM: () => (/* binding */ Holds),
/* harmony export */   zq: () => (/* binding */ LeafPool)
/* harmony export */ });
/* unused harmony export StreamLeaf */
/* harmony import */ var _leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95881);
/* harmony import */ var _threads_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24032);


/** The holders of a leaf. */
class Holds {
    #count = 0;
    #free;
    add() {
        this.#count++;
        return () => {
            this.#count--;
            this.#freeIfUnused();
        };
    }
    /** Calls `free` once nothing holds the leaf, which may be at once. */
    end(free) {
        this.#free = free;
        this.#freeIfUnused();
    }
    #freeIfUnused() {
        if (this.#count > 0)
            return;
        const free = this.#free;
        this.#free = undefined;
        free?.();
    }
}
/** A leaf that is filled from a stream. */
class StreamLeaf {
    holds = new Holds();
    #buffer;
    #capacity;
    #length = 0;
    constructor(capacity) {
        this.#buffer = new Uint8Array(_leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Q.before + capacity + _leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Q.after);
        this.#capacity = capacity;
    }
    get isFull() {
        return this.#length === this.#capacity;
    }
    get data() {
        return this.#buffer.subarray(_leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Q.before, _leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Q.before + this.#length);
    }
    /** Copies as many bytes as fit, and returns the rest. */
    put(bytes) {
        const fits = bytes.subarray(0, this.#capacity - this.#length);
        this.#buffer.set(fits, _leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Q.before + this.#length);
        this.#length += fits.length;
        return bytes.subarray(fits.length);
    }
    hold() {
        return this.holds.add();
    }
    /** Empties the leaf for reuse. */
    reset() {
        this.#length = 0;
        return this;
    }
    block() {
        const { begin, end } = (0,_leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .frameLeaf */ .M)(this.#buffer, _leaf_frame_js__WEBPACK_IMPORTED_MODULE_0__/* .FRAME */ .Q.before, this.#length);
        return this.#buffer.subarray(begin, end);
    }
}
/** A pool of leaves for reuse, which keeps memory constant. */
class LeafPool {
    #idle = [];
    #capacity;
    /** @param capacity Bytes in a leaf; tests use small ones. */
    constructor(capacity = _threads_place_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAF_SIZE */ .R) {
        this.#capacity = capacity;
    }
    /** Returns an empty leaf. */
    take() {
        return this.#idle.pop()?.reset() ?? new StreamLeaf(this.#capacity);
    }
    /** Takes back a leaf that is no longer used. */
    give(leaf) {
        leaf.holds.end(() => this.#idle.push(leaf));
    }
}


/***/ }),

/***/ 62354:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ Levels),
/* harmony export */   e2: () => (/* binding */ blocksAbove),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54705);
/* harmony import */ var _unixfs_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18793);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56439);



/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** The levels of a DAG above its leaves. */
class Levels {
    /** Blocks so far. */
    blocks = 0;
    /** Those that link leaves. */
    links = [];
    #width;
    /** The links of each level that are in no block yet. */
    #open = [[]];
    constructor(width) {
        this.#width = width;
    }
    /** Adds a link; returns the blocks that are complete now. A full block is closed only when another link follows. */
    add(link, level = 0) {
        this.#open[level] ??= [];
        const open = this.#open[level];
        const complete = open.length === this.#width ? this.#close(level) : [];
        this.#open[level].push(link);
        return complete;
    }
    /** Returns the last blocks. */
    end() {
        const open = this.#open;
        const last = [];
        for (let level = 0; level < open.length - 1 || open[level].length > 1; level++)
            last.push(...this.#close(level));
        return last;
    }
    get root() {
        return this.#open.at(-1)[0];
    }
    #close(level) {
        const { bytes, link } = parentOf(this.#open[level]);
        this.#open[level] = [];
        this.blocks++;
        if (level === 0)
            this.links.push(bytes);
        return [{ cid: link.cid, bytes, data: undefined }, ...this.add(link, level + 1)];
    }
}
/** Maximum bytes of a link, rounded up; the UnixFS message before its list of sizes has fewer. */
const LINK_ROOM = 80;
/** Maximum bytes of a size in the list of sizes. */
const SIZE_ROOM = 10;
/** Returns the block that links children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children) {
    const block = new Uint8Array((children.length + 1) * LINK_ROOM);
    const sizes = new Uint8Array(children.length * SIZE_ROOM);
    let end = 0;
    let sizesEnd = 0;
    let size = 0;
    let tsize = 0;
    for (const child of children) {
        end = writeLink(block, end, child);
        sizes[sizesEnd] = 0x20;
        sizesEnd = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(sizes, sizesEnd + 1, child.size);
        size += child.size;
        tsize += child.tsize;
    }
    const file = new Uint8Array(LINK_ROOM);
    file.set([0x08, 0x02, 0x18]);
    const fileEnd = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(file, 3, size);
    block[end] = 0x0a;
    end = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(block, end + 1, fileEnd + sizesEnd);
    block.set(file.subarray(0, fileEnd), end);
    block.set(sizes.subarray(0, sizesEnd), end + fileEnd);
    const bytes = block.slice(0, end + fileEnd + sizesEnd);
    return { bytes, link: { cid: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidOf */ .ut)(bytes), tsize: tsize + bytes.length, size } };
}
/** Writes a PBLink { Hash, Name: "", Tsize }. @returns Where it ends. */
function writeLink(block, at, { cid, tsize }) {
    block.set([0x12, 0, 0x0a, cid.length], at);
    block.set(cid, at + 4);
    const name = at + 4 + cid.length;
    block.set([0x12, 0x00, 0x18], name);
    const end = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .writeVarint */ .u)(block, name + 3, tsize);
    block[at + 1] = end - at - 2;
    return end;
}
/**
 * Returns the blocks above those that link leaves, each after its children: the last one is the root.
 *
 * @param links As a build returned them; empty for a file of one leaf.
 */
function blocksAbove(links, width = WIDTH) {
    const above = [];
    for (let level = links.map(linkTo); level.length > 1;) {
        const parents = [];
        for (let at = 0; at < level.length; at += width) {
            const { bytes, link } = parentOf(level.slice(at, at + width));
            above.push({ cid: link.cid, bytes });
            parents.push(link);
        }
        level = parents;
    }
    return above;
}
/** Returns the link to a block that links others. */
function linkTo(bytes) {
    const tsize = (0,_unixfs_node_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .L)(bytes).reduce((sum, child) => sum + child.tsize, bytes.length);
    return { cid: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidOf */ .ut)(bytes), tsize, size: (0,_unixfs_node_js__WEBPACK_IMPORTED_MODULE_2__/* .readUnixfsNode */ ._)(bytes).size };
}


/***/ }),

/***/ 18793:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ childrenOf),
/* harmony export */   _: () => (/* binding */ readUnixfsNode)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54849);

/**
 * Decodes a dag-pb block of a file: PBNode { Links: 2, Data: 1 } with UnixFS { Type: 1, Data: 2, filesize: 3 } in it
 * (specs.ipfs.tech, UnixFS and dag-pb).
 *
 * @throws {CallFailure} when it is another block: its id is not the id of a file.
 * @example
 * ```ts
 * readUnixfsNode(new Uint8Array([0x0a, 4, 8, 2, 0x18, 0])); // { data: [], links: [], size: 0 }: an empty file
 * ```
 */
function readUnixfsNode(block) {
    const links = [];
    let data = new Uint8Array(0);
    let type = -1;
    let size;
    for (const { number, bytes } of fieldsOf(block)) {
        if (number === 2) {
            const cid = cidOf(bytes ?? block.subarray(0, 0));
            if (cid !== undefined)
                links.push(cid);
        }
        else if (number === 1 && bytes !== undefined) {
            for (const field of fieldsOf(bytes)) {
                if (field.number === 1)
                    type = field.value;
                else if (field.number === 2 && field.bytes !== undefined)
                    data = field.bytes;
                else if (field.number === 3)
                    size = field.value;
            }
        }
    }
    if (type === FILE || type === RAW)
        return { data, links, size: size ?? data.length };
    const found = type === 1 || type === 5 ? "a folder" : "something else";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk(`expected the blocks of a file, found ${found}`, { hint: "a source is one file, a tar" });
}
/**
 * Returns the children of a block that links others, with the bytes of each child's block and of all blocks below it.
 *
 * @throws {CallFailure} when it is not a dag-pb block.
 */
function childrenOf(block) {
    return [...fieldsOf(block)].flatMap(({ number, bytes }) => {
        const fields = number === 2 && bytes !== undefined ? [...fieldsOf(bytes)] : [];
        const cid = fields.findLast((field) => field.number === 1)?.bytes;
        return cid === undefined ? [] : [{ cid, tsize: fields.findLast((field) => field.number === 3)?.value ?? 0 }];
    });
}
/** The CID of a PBLink; if there are several, the last one counts, as in protobuf. */
function cidOf(link) {
    let cid;
    for (const { number, bytes } of fieldsOf(link))
        if (number === 1 && bytes !== undefined)
            cid = bytes;
    return cid;
}
const RAW = 0;
const FILE = 2;
/** Yields the fields of a protobuf message, of the two wire types that dag-pb uses. */
function* fieldsOf(message) {
    let at = 0;
    const varint = () => {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = message[at++];
            if (byte === undefined || factor > 2 ** 49)
                throw malformed();
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    };
    while (at < message.length) {
        const tag = varint();
        const number = Math.floor(tag / 8);
        const value = varint();
        if (tag % 8 === 0)
            yield { number, value, bytes: undefined };
        else if (tag % 8 === 2 && at + value <= message.length) {
            at += value;
            yield { number, value, bytes: message.subarray(at - value, at) };
        }
        else
            throw malformed();
    }
}
function malformed() {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk("malformed dag-pb block", { hint: "check that the id is the id of a source" });
}


/***/ }),

/***/ 56439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ varintLength),
/* harmony export */   u: () => (/* binding */ writeVarint)
/* harmony export */ });
/** Returns the bytes that {@linkcode writeVarint} writes for a number. */
function varintLength(value) {
    let length = 1;
    for (let rest = value; rest > 127; rest = Math.floor(rest / 128))
        length++;
    return length;
}
/**
 * Writes a number up to 2^53 - 1 into `bytes` at an index, as an unsigned LEB128 varint of protobuf and multiformats.
 *
 * @returns Where it ends.
 */
function writeVarint(bytes, at, value) {
    let end = at;
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes[end++] = (rest % 128) | 128;
    bytes[end++] = rest;
    return end;
}


/***/ })

};
