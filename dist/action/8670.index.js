export const id = 8670;
export const ids = [8670];
export const modules = {

/***/ 80765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16993);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50267);




/** Number of entries after which to yield to the event loop and check for an abort. */
const TURN = 512;
/**
 * Lists a folder on disk, except what the rules exclude. Symlinks are listed, never followed; empty folders are kept.
 *
 * @param prefix The path of the folder in the tree to list; the whole tree by default.
 */
async function walkFolder(folder, rules, prefix = "", signal) {
    const entries = [];
    const left = [prefix];
    let next = 0;
    while (left.length > 0) {
        const parent = left.pop();
        for (const dirent of read((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(folder, parent))) {
            // Synchronous calls are several times as fast here.
            if (next++ % TURN === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(undefined, { signal });
            const path = parent === "" ? dirent.name : `${parent}/${dirent.name}`;
            if (rules.excludes(path, dirent.isDirectory()))
                continue;
            if (dirent.isDirectory()) {
                entries.push({ kind: "folder", path, mode: 0o755 });
                left.push(path);
            }
            else {
                const stat = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .statOf */ ._N)((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(folder, path));
                if (stat !== undefined)
                    entries.push((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .diskEntry */ .EV)((0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .onDisk */ .FC)(folder, path), path, stat));
            }
        }
    }
    return entries;
}
function read(folder) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        if (entries.some(({ name }) => name.includes("\ufffd"))) {
            const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { encoding: "buffer" });
            (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .assertUtf8 */ .QB)(Buffer.concat(names.flatMap((name) => [name, Buffer.of(0)])), folder);
        }
        return entries;
    }
    catch (error) {
        if (error.name === "MesgError")
            throw error;
        throw (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(folder, error);
    }
}


/***/ }),

/***/ 67976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   o6: () => (/* binding */ blobHash),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90514);



/** Starts the hash of a blob's object id, in the algorithm that the length of the id implies. */
function blobHash(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(oid.length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
}
/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
function readProved(path, oid, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_FLAGS */ .tC);
        // One byte more than there should be: a regular file gives less than asked for only at its end.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, scratch, 0, size + 1, null) !== size)
            return undefined;
        const bytes = scratch.subarray(0, size);
        return blobHash(oid, size).update(bytes).digest("hex") === oid ? bytes : undefined;
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    const folders = new Set(entries.filter(({ kind }) => kind === "folder").map(({ path }) => path));
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
    return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}


/***/ }),

/***/ 68670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
            throw new core_error/* MesgError */.N("refused", `the target of the symlink ${path} is longer than ${MAX_TARGET} bytes`);
        }
        return (0,names/* decodeTarget */.i9)(path, await objects.read(oid));
    }));
}
function noFile(path, found) {
    return new core_error/* MesgError */.N("refused", `${path}: expected a regular file, found ${found}`, {
        hint: "replace it with a file",
    });
}

// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
// EXTERNAL MODULE: ./src/source/git/same-content.ts
var same_content = __webpack_require__(93290);
;// CONCATENATED MODULE: ./src/source/git/contents-of.ts







/** The buffer for small files of the working tree. */
const SCRATCH = new Uint8Array(65_536);
/**
 * Reads at most `most` bytes of a file of a commit. For a file in git LFS this is the content, verified by its pointer.
 *
 * @throws {MesgError} `environment` when the repository lacks it.
 */
async function contentOf(snapshot, entry, { most, disk }) {
    const { objects } = snapshot.repository;
    const [size] = await objects.sizes([entry.oid]);
    if (size === undefined)
        throw objects.missing(entry.oid);
    if (size <= most) {
        const proved = disk === undefined || size >= SCRATCH.length ? undefined : (0,proved_file/* readProved */.LY)(disk, entry.oid, size, SCRATCH);
        const bytes = proved === undefined ? await objects.read(entry.oid) : objects.remember(entry.oid, proved.slice());
        const pointer = size < lfs/* MAX_POINTER */.jy ? await pointerOf(snapshot, entry, bytes) : undefined;
        return pointer === undefined ? bytes : await largeContent(snapshot, entry, { pointer, most });
    }
    const pieces = [];
    let left = most;
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
async function largeContent(snapshot, entry, { pointer, most }) {
    const found = await findLargeFile(snapshot, entry, pointer);
    const bytes = await (0,read_regular/* readRegularFile */.X)((0,external_node_path_.join)(found, ".."), found.slice(found.lastIndexOf("/") + 1), most);
    if (bytes === undefined)
        throw notPulled(entry.path, "a pointer to git LFS");
    return bytes;
}
function notPulled(path, found) {
    return new core_error/* MesgError */.N("refused", `the content of ${path} is missing: found ${found}`, { hint: "run: git lfs pull" });
}

// EXTERNAL MODULE: ./src/core/event-loop.ts
var event_loop = __webpack_require__(73394);
// EXTERNAL MODULE: ./src/source/disk/folder-walk.ts
var folder_walk = __webpack_require__(80765);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 1 modules
var git_repository = __webpack_require__(61833);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 1 modules
var git_snapshot = __webpack_require__(17526);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 1 modules
var work_tree = __webpack_require__(81128);
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
        await (0,event_loop/* yieldIfLate */.D)();
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
    entries.push(...(await linkEntries(snapshot, links)), ...(await fileEntries(snapshot, files, work)));
    for (const [full, change] of work?.changes ?? []) {
        if (!full.startsWith(prefix))
            continue;
        const path = at + full.slice(prefix.length).replace(/\/$/, "");
        if (rules.excludesWithParents(path, full.endsWith("/")))
            continue;
        if (change === "conflict") {
            throw new core_error/* MesgError */.N("refused", `${full} has a merge conflict`, { hint: "finish the merge" });
        }
        changed.push(at + full.slice(prefix.length));
        entries.push(...(await changedEntries(snapshot, { full: full.replace(/\/$/, ""), path, rules, signal })));
    }
    // A folder that replaced a file is listed as a change of the file, and by each of its own files.
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
    const sizes = await objects.sizes(files.map(({ entry }) => entry.oid));
    const entries = [];
    for (const [index, { entry, path }] of files.entries()) {
        const size = sizes[index];
        const isOnDisk = work?.onDisk.has(entry.path) ?? false;
        if (size === undefined)
            throw objects.missing(entry.oid);
        const disk = isOnDisk ? (0,disk_entry/* onDisk */.FC)(top, entry.path) : undefined;
        const large = size < lfs/* MAX_POINTER */.jy ? await largeEntry(snapshot, entry, path) : undefined;
        const origin = { from: "git", objects, oid: entry.oid, disk };
        entries.push(large ?? { kind: "file", path, mode: permissions(entry.mode), size, origin });
    }
    return entries;
}
async function largeEntry(snapshot, entry, path) {
    if ((await snapshot.filters())(entry.path) !== "lfs")
        return undefined;
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
/** Lists a submodule at the commit that the repository names, whatever is checked out in it. */
async function listSubmodule(snapshot, entry, options) {
    const top = (0,external_node_path_.join)(snapshot.repository.top, entry.path);
    const gitDir = (0,git_repository/* gitFolderOf */.qb)(top);
    const repository = gitDir === undefined ? undefined : new git_repository/* Repository */.LN(top, gitDir);
    const [size] = (await repository?.objects.sizes([entry.oid])) ?? [];
    if (repository === undefined || size === undefined) {
        throw new core_error/* MesgError */.N("refused", `the submodule ${entry.path} is not checked out at ${entry.oid}`, {
            hint: "run: git submodule update --init, or name it in .mesgignore",
        });
    }
    const part = await git_snapshot/* Snapshot */.F.read(repository, entry.oid, { signal: options.signal });
    const work = options.work === undefined ? undefined : await (0,work_tree/* readWorkTree */.g)(part, "", options.signal);
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
    async readFile(name, most) {
        if (await this.#isChanged(name))
            return await (0,read_regular/* readRegularFile */.X)(this.path, name, most);
        const entry = await findInCommit(this.#snapshot, this.#prefix, name);
        if (entry === undefined)
            return undefined;
        const isOnDisk = this.#work?.onDisk.has(entry.path) ?? false;
        const disk = isOnDisk ? (0,disk_entry/* onDisk */.FC)(this.#snapshot.repository.top, entry.path) : undefined;
        return await contentOf(this.#snapshot, entry, { most, disk });
    }
    async hasFile(name) {
        try {
            if (await this.#isChanged(name))
                return await (0,read_regular/* hasRegularFile */.$)(this.path, name);
            return (await findInCommit(this.#snapshot, this.#prefix, name)) !== undefined;
        }
        catch (error) {
            if (error instanceof core_error/* MesgError */.N && error.kind === "refused")
                return false;
            throw error;
        }
    }
    async fingerprint() {
        const entries = this.#snapshot.below(this.#prefix);
        const changed = [...(this.#work?.changes.keys() ?? [])];
        if (entries.length === 0 || changed.some((path) => path.startsWith(this.#prefix)))
            return undefined;
        const filterOf = await this.#snapshot.filters();
        let text = "";
        for (const { path, mode, oid, invalidName } of entries) {
            if (invalidName !== undefined || !mode.startsWith("100") || filterOf(path) !== "")
                return undefined;
            text += `${mode} ${oid} ${path.slice(this.#prefix.length)}\0`;
        }
        return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
    }
    async list(rules, signal) {
        const { entries, changed } = await listCommit(this.#snapshot, this.#prefix, { rules, work: this.#work, signal });
        const problem = this.commit === undefined ? "its repository has no commit yet" : changesIn(changed);
        return problem === undefined ? { entries } : { entries, problem };
    }
    /** Returns whether a file, or the target of its symlink, differs on disk. */
    async #isChanged(name) {
        const { changes } = this.#work ?? {};
        if (changes === undefined || changes.size === 0)
            return false;
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
            throw new core_error/* MesgError */.N("refused", `${path} has a merge conflict`, { hint: "finish the merge" });
        }
        return changes.has(path);
    }
}
function changesIn(changed) {
    if (changed.length === 0)
        return undefined;
    const names = [...new Set(changed)].sort(entry/* compareUtf8 */.z);
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
    const shown = names.slice(0, SHOWN).map((name) => JSON.stringify(name));
    return `uncommitted changes in ${shown.join(", ")}${more}`;
}


/***/ }),

/***/ 93290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90514);
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
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_FLAGS */ .tC);
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
 * `$Id$`, or UTF-16. Then the file was not edited, whatever the current settings of git are.
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

/***/ 17526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
;// CONCATENATED MODULE: ./src/source/git/attributes.ts

const NAME = ".gitattributes";
/** Git's limits in bytes: longer lines and larger files are ignored. */
const MAX_LINE = 2048;
const MAX_FILE = 100 * 1024 * 1024;
const MACRO = "[attr]";
/** Maximum depth of nested macros. */
const MAX_LEVELS = 5;
/** Maximum number of matching steps for a commit: 1,000 patterns with a filter times 100,000 files. */
const MAX_WORK = 100_000_000;
/**
 * Reads the attributes of a commit. Attributes of the machine (`info/attributes`, `core.attributesFile`) are ignored,
 * so that a commit means the same everywhere.
 *
 * @param mostWork Maximum number of matching steps.
 */
async function committedAttributes(entries, objects, mostWork = MAX_WORK) {
    const files = entries.filter(isAttributesFile);
    const sizes = await objects.sizes(files.map(({ oid }) => oid));
    const lines = new Map();
    for (const [index, { path, oid }] of files.entries()) {
        const size = sizes[index];
        if (size === undefined)
            throw objects.missing(oid);
        if (size > MAX_FILE)
            continue;
        lines.set(path.slice(0, -NAME.length), parseLines(Buffer.from(await objects.read(oid)).toString("utf8")));
    }
    const macros = macrosIn(lines.get("") ?? []);
    const rules = new Map([...lines].map(([folder, parsed]) => [folder, rulesIn(parsed, macros)]));
    if (![...rules.values()].some((some) => some.length > 0))
        return () => "";
    const work = { left: mostWork };
    return (path) => {
        const filter = filterAt(path, rules, work);
        if (work.left < 0) {
            throw new error/* MesgError */.N("refused", `the ${NAME} files have too many patterns for the files of the commit`, {
                hint: "give folders a filter instead of files",
            });
        }
        return filter;
    };
}
function isAttributesFile({ path, mode }) {
    // Git does not follow a symlink with this name.
    return mode.startsWith("100") && (path === NAME || path.endsWith(`/${NAME}`));
}
/** Returns the filter of a path: the nearest file decides, and in it the last matching line. */
function filterAt(path, rules, work) {
    const names = (0,wildmatch/* bytesOf */.$$)(path).split("/");
    let end = path.lastIndexOf("/");
    for (let depth = names.length - 1;; depth--, end = path.lastIndexOf("/", end - 1)) {
        const folder = depth === 0 ? "" : path.slice(0, end + 1);
        const below = names.slice(depth);
        const found = rules
            .get(folder)
            ?.findLast(({ glob, isAnchored }) => glob.matches(isAnchored ? below : names.slice(-1), work));
        if (found !== undefined || depth === 0)
            return found?.filter ?? "";
    }
}
function parseLines(text) {
    return text
        .replace(/^\ufeff/, "")
        .split("\n")
        .filter((line) => Buffer.byteLength(line) < MAX_LINE)
        .map(parseLine)
        .filter(({ pattern }) => pattern !== "");
}
/** Returns the filter that each macro sets. Macros count only in the root's file, at any position. */
function macrosIn(lines) {
    const words = new Map(lines.flatMap(({ pattern, words }) => (pattern.startsWith(MACRO) ? [[pattern.slice(MACRO.length), words]] : [])));
    const macros = new Map();
    // A macro may name others: resolve one level per round.
    for (let level = 0; level < MAX_LEVELS; level++) {
        for (const [name, own] of words) {
            const filter = filterIn(own, macros);
            if (filter !== undefined)
                macros.set(name, filter);
        }
    }
    return macros;
}
function rulesIn(lines, macros) {
    return lines.flatMap(({ pattern, words }) => {
        const filter = filterIn(words, macros);
        // Git ignores negated patterns, and a pattern for folders matches no file.
        if (filter === undefined || /^!|^\[attr\]|\/$/.test(pattern))
            return [];
        const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
        return [{ glob: new wildmatch/* Glob */.fo((0,wildmatch/* bytesOf */.$$)(anchored)), isAnchored: pattern.includes("/"), filter }];
    });
}
/** Parses a line: a pattern, which may be quoted as in C, and attributes. */
function parseLine(line) {
    const text = line.trim();
    if (text.startsWith("#"))
        return { pattern: "", words: [] };
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(text);
    const first = quoted?.[0] ?? text.split(/[ \t\r]/, 1)[0];
    return {
        pattern: quoted === null ? first : unquote(quoted[1]),
        words: text
            .slice(first.length)
            .split(/[ \t\r]+/)
            .filter((word) => word !== ""),
    };
}
const ESCAPES = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
function unquote(text) {
    const bytes = text.replace(/\\([0-3][0-7]{2}|.)/g, (_, escaped) => /^\d{3}$/.test(escaped)
        ? Buffer.of(Number.parseInt(escaped, 8)).toString("latin1")
        : Buffer.from(ESCAPES[escaped] ?? escaped).toString("latin1"));
    return text.includes("\\") && /\\[0-3]/.test(text) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}
/** Returns the filter that attributes set; undefined when they set none. */
function filterIn(words, macros) {
    let found;
    for (const word of words) {
        if (word.startsWith("filter="))
            found = word.slice(7);
        else if (/^[-!]?filter$/.test(word))
            found = "";
        else
            found = macros.get(word) ?? found;
    }
    return found;
}

;// CONCATENATED MODULE: ./src/source/git/snapshot.ts




/** The listing of a commit. */
class Snapshot {
    repository;
    commit;
    /** Sorted by path bytes. */
    entries;
    #byPath;
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
        return this.entries.slice(this.#first(folder), this.#first(`${folder.slice(0, -1)}0`)); // "0" follows "/"
    }
    /** Returns whether the folder has entries. */
    hasFolder(folder) {
        return folder === "" || (this.entries[this.#first(folder)]?.path.startsWith(folder) ?? false);
    }
    /** Returns the filters of files, from the attributes of the commit. */
    async filters() {
        this.#filters ??= committedAttributes(this.entries, this.repository.objects);
        return await this.#filters;
    }
    #first(path) {
        let low = 0;
        let high = this.entries.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,entry/* compareUtf8 */.z)(this.entries[middle].path, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
/** Paths that git refuses to check out, since they lead out of the working tree. */
const NO_PATH = /^\/|(?:^|\/)\.{0,2}(?:\/|$)/;
/**
 * Checks that entries are sorted by path, as git writes them.
 *
 * @throws {MesgError} `refused` for a tree that git cannot check out: a path that leads out of it, or occurs twice.
 */
function checked(entries) {
    const isOrdered = entries.every(({ path }, index) => index === 0 || (0,entry/* compareUtf8 */.z)(entries[index - 1].path, path) < 0);
    if (!isOrdered)
        entries.sort((left, right) => (0,entry/* compareUtf8 */.z)(left.path, right.path));
    const files = new Set(entries.map(({ path }) => path));
    let last = "";
    let before;
    for (const entry of entries) {
        const { path, invalidName } = entry;
        const isTwice = path === before?.path && invalidName === undefined && before.invalidName === undefined;
        if (isTwice || NO_PATH.test(path))
            throw malformed(path);
        before = entry;
        const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
        if (folder === last)
            continue;
        last = folder;
        for (let end = folder.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
            if (files.has(path.slice(0, end)))
                throw malformed(path);
        }
    }
    return entries;
}
function malformed(path) {
    return new error/* MesgError */.N("refused", `the commit has a path that git cannot check out: ${JSON.stringify(path)}`, {
        hint: "run git fsck, and create the commit again with git",
    });
}
/** Parses the output of `ls-tree -z`: `100644 blob <oid>\t<path>`, each ended by NUL. */
function parseListing(output) {
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

/***/ 81128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/source/disk/pipes.ts
var pipes = __webpack_require__(2378);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/git/index-file.ts

const ENTRY = /([A-Za-z?]) \d+ ([0-9a-f]+) (\d)\t([^\0]*)\0 {2}ctime: \d+:\d+\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: \d+\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/y;
/**
 * Reads git's index below a folder.
 *
 * @param below `services/mail/`, or empty for all.
 * @throws {MesgError} `environment` when git cannot read it.
 */
async function readIndex(repository, below, signal) {
    const only = below === "" ? [] : ["--", below];
    const text = (await repository.output(["ls-files", "-z", "-s", "-v", "--debug", ...only], { signal })).toString("utf8");
    const entries = new Map();
    const pattern = new RegExp(ENTRY);
    for (let at = 0; at < text.length; at = pattern.lastIndex) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found === null) {
            throw new error/* MesgError */.N("environment", `cannot read git's index of ${repository.top}: unknown format`, {
                hint: "update git, or run git update-index --refresh",
            });
        }
        const [, tag, oid = "", stage, path = "", seconds, nanoseconds, size] = found;
        entries.set(path, {
            path,
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
const TURN = 512;
/**
 * Compares a working tree with the commit that is checked out. A file that is unchanged according to git's stat cache
 * is not read here: its reader must verify it. All other files are compared by content.
 *
 * @param below Only this folder (`services/mail/`), or empty for all.
 */
async function readWorkTree(snapshot, below, signal) {
    const { repository } = snapshot;
    const entries = snapshot.below(below).filter(({ invalidName }) => invalidName === undefined);
    const [index, others, sizes] = await Promise.all([
        readIndex(repository, below, signal),
        untracked(repository, below, signal),
        sizesOf(repository, entries),
    ]);
    const keepsModes = once(() => modesCount(repository, signal));
    const disk = new DiskPaths(repository.top);
    const indexTime = (0,external_node_fs_.statSync)((0,external_node_path_.join)(repository.gitDir, "index"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const changes = new Map();
    const clean = new Set();
    for (const [count, entry] of entries.entries()) {
        if (count % TURN === 0)
            await (0,external_node_timers_promises_.setImmediate)(undefined, { signal });
        const indexed = index.get(entry.path);
        const stat = disk.stat(entry.path);
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
        return stat === undefined || stat.isDirectory() ? "as committed" : "changed";
    if (stat === undefined)
        return "deleted";
    if (entry.mode === "120000")
        return linkChange(compared, stat);
    if (!stat.isFile())
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
    if (stat.isFile())
        return await (0,same_content/* isBlob */.qf)(path, entry.oid, stat.size);
    if (!stat.isSymbolicLink())
        return false;
    const target = (0,external_node_fs_.readlinkSync)(path, { encoding: "buffer" });
    const algorithm = entry.oid.length === 64 ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${target.length}\0`).update(target).digest("hex") === entry.oid;
}
/** Stats paths of a working tree. Paths behind a symlink are not in it. */
class DiskPaths {
    #top;
    #folders = new Map([["", true]]);
    constructor(top) {
        this.#top = top;
    }
    stat(path) {
        return this.#isFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) ? this.#lstat(path) : undefined;
    }
    #isFolder(path) {
        let known = this.#folders.get(path);
        if (known === undefined) {
            known = this.stat(path)?.isDirectory() ?? false;
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
async function sizesOf({ objects }, entries) {
    const oids = [...new Set(entries.flatMap(({ mode, oid }) => (mode === "160000" ? [] : [oid])))];
    const sizes = await objects.sizes(oids);
    return new Map(oids.flatMap((oid, index) => (sizes[index] === undefined ? [] : [[oid, sizes[index]]])));
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


/***/ })

};
