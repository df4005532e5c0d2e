export const id = 8670;
export const ids = [8670];
export const modules = {

/***/ 42116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ yieldIfLate)
/* harmony export */ });
/* unused harmony exports ANSWERING, waitForTurn */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_1__);
// The global of the same name is a getter, which takes longer than the call.


/**
 * For loops over large input. An answer of a server needs several turns to leave. Measured as "Get during a Create" by the
 * benchmark of the embedded Engine.
 */
const BATCH = { slice: 10, pause: 4 };
/**
 * For servers: answers leave at the end of a turn, so in short turns clients read the first answers while the server works
 * on the next ones. Measured as "Create, sources in a folder" by the benchmark of the embedded Engine.
 */
const ANSWERING = { slice: 0.25, pause: 0 };
/** Maximum number of waiting functions that continue in one turn. */
const PER_TURN = 16;
/** When work began in the current turn; undefined before any. */
let began;
const waiting = [];
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param pace The kind of loop; by default one over large input.
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate(pace = BATCH) {
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    beginTurn(now);
    return now - began < pace.slice ? undefined : waitForTurn(pace);
}
/**
 * Waits for a turn of the event loop, even if the current one is not late yet. Functions that continue at the same moment
 * call this instead of {@linkcode yieldIfLate}: none of them has worked yet, so none of them is late.
 */
function waitForTurn({ slice, pause }) {
    return new Promise((resume) => {
        const after = (left) => {
            if (left > 0)
                return void (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(after, left - 1);
            beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
            waiting.push({ slice, resume });
        };
        after(pause);
    });
}
function beginTurn(now) {
    if (began !== undefined)
        return;
    began = now;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(nextTurn);
}
/** Runs after the loop has looked for input. Immediates that are set here run in order, after it has looked again. */
function nextTurn() {
    began = undefined;
    if (waiting.length === 0)
        return;
    beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    for (let count = Math.min(waiting.length, PER_TURN); count > 0; count--)
        (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(resumeNext);
}
/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext() {
    const [next] = waiting;
    if (next === undefined || began === undefined || node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began >= next.slice)
        return;
    waiting.shift();
    next.resume();
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
// EXTERNAL MODULE: ./src/source/git/repository.ts + 1 modules
var git_repository = __webpack_require__(61833);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var git_snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 1 modules
var work_tree = __webpack_require__(35448);
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

/***/ 35448:
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
// EXTERNAL MODULE: ./src/source/git/index-file.ts
var index_file = __webpack_require__(23005);
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
        (0,index_file/* readIndex */.v)(repository, below, signal),
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
