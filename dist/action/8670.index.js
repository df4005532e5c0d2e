export const id = 8670;
export const ids = [8670,2854];
export const modules = {

/***/ 22854:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  walkFolder: () => (/* binding */ walkFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/source/names.ts
var source_names = __webpack_require__(16993);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/unixfs/threads/crew.ts + 3 modules
var threads_crew = __webpack_require__(2810);
// EXTERNAL MODULE: ./src/unixfs/threads/fill-job.ts
var fill_job = __webpack_require__(63036);
// EXTERNAL MODULE: ./src/source/secrets/secret-contents.ts + 1 modules
var secret_contents = __webpack_require__(85107);
;// CONCATENATED MODULE: ./src/source/disk/file-stats.ts




/** Files in one batch. */
const BATCH = 512;
/** Bytes of small files to read when they are listed. */
const ROOM = 64 * 1024 * 1024;
/** Windows lacks it: there, a symlink that takes the place of a file would be followed. */
const KEEPS_LINKS = external_node_fs_.constants.O_NOFOLLOW !== undefined;
/**
 * Stats the files of a folder. Where there are many, threads do that while the folder is still being listed, and read small
 * files in the same step, since opening each twice takes a tenth longer in all.
 */
class FileStats {
    #folder;
    #sent = [];
    /** Batches to send once it is known whether there are many files. */
    #unsent = [];
    #paths = [];
    /** The paths that are no regular files, which must not be opened. */
    #others = new Set();
    #folders = [];
    #room;
    #count = 0;
    /** How many files and folders {@linkcode entries} has collected. */
    #filesDone = 0;
    #foldersDone = 0;
    constructor(folder) {
        this.#folder = folder;
    }
    /** Adds the path of a file in the folder. @param isFile Whether it is a regular one. */
    add(path, isFile) {
        this.#count++;
        if (!isFile)
            this.#others.add(path);
        if (this.#paths.push(path) < BATCH)
            return;
        this.#unsent.push(this.#paths);
        this.#paths = [];
        if ((0,threads_crew/* paysThreads */.xp)(0, this.#count))
            this.#sendMany();
    }
    /** Adds the path of a folder in the folder. */
    addFolder(path) {
        this.#folders.push({ path, filesBefore: this.#count });
    }
    /** Returns the entries of the folders, and of all files that are still there, in the order in which they were added. */
    async entries() {
        this.#unsent.push(this.#paths);
        this.#send();
        const entries = [];
        for (const sent of this.#sent) {
            const batch = await sent;
            const { stats, contents } = await batch.crew.wait(batch.answer);
            this.#collect(entries, batch, stats, contents);
        }
        this.#collectFolders(entries);
        return entries;
    }
    #collect(entries, { paths, found }, stats, contents) {
        for (let index = 0; index < paths.length; index++) {
            this.#collectFolders(entries);
            const row = fill_job/* STAT_FIELDS */.vh * index;
            const stat = statAt(stats, row);
            const at = stats[row + 4];
            const path = paths[index];
            const entry = at === -1 ? entryOf(found[index], path, stat) : memoryEntry(path, stat, contents, at);
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
    #sendMany() {
        if (KEEPS_LINKS)
            this.#room ??= new Int32Array(new SharedArrayBuffer(4)).fill(ROOM);
        this.#send();
    }
    #send() {
        const crew = (0,threads_crew/* crewFor */.FX)(0, this.#count, secret_contents/* SECRETS */.c);
        for (const paths of this.#unsent) {
            const sent = this.#stat(paths, crew);
            sent.catch(() => undefined); // thrown when it is awaited
            this.#sent.push(sent);
        }
        this.#unsent = [];
    }
    async #stat(paths, starting) {
        const crew = await starting;
        const found = paths.map((path) => (0,disk_entry/* onDisk */.FC)(this.#folder, path));
        const files = found.map((at, index) => (this.#others.has(paths[index]) ? "" : at));
        const answer = crew.run((0,fill_job/* statJob */.u5)(files, this.#room), []);
        answer.catch(() => undefined); // thrown when it is awaited
        return { paths, found, crew, answer };
    }
}
/** Returns the stat of a file. @param row Where its numbers begin. */
function statAt(stats, row) {
    return { mode: stats[row], size: stats[row + 1], mtimeMs: stats[row + 2], ino: stats[row + 3] };
}
function entryOf(found, path, stat) {
    if ((stat.mode & external_node_fs_.constants.S_IFMT) === external_node_fs_.constants.S_IFREG)
        return (0,disk_entry/* fileEntry */.nV)(found, path, stat);
    // A symlink, or what cannot be a part of a source.
    const now = (0,disk_entry/* statOf */._N)(found);
    return now === undefined ? undefined : (0,disk_entry/* diskEntry */.EV)(found, path, now);
}
/** Returns the entry of a file that was read. */
function memoryEntry(path, { mode, size }, memory, at) {
    return { kind: "file", path, mode: (0,disk_entry/* permissions */.P)(mode), size, origin: { from: "memory", memory, at } };
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
                this.#add(level.path === "" ? dirent.name : `${level.path}/${dirent.name}`, dirent);
        }
        return true;
    }
    #add(path, dirent) {
        const isFolder = dirent.isDirectory();
        if (this.#rules.excludes(path, isFolder))
            return;
        if (isFolder) {
            this.files.addFolder(path);
            this.#enter(path);
        }
        else {
            this.files.add(path, dirent.isFile());
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
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
// EXTERNAL MODULE: ./src/source/entry.ts
var entry = __webpack_require__(90373);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/names.ts
var names = __webpack_require__(16993);
// EXTERNAL MODULE: ./src/source/tar/archive-paths.ts
var archive_paths = __webpack_require__(21178);
;// CONCATENATED MODULE: ./src/source/git/commit-path.ts




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
                throw (0,disk_entry/* notAFile */.$y)(path, "a symlink that leaves its folder");
            continue;
        }
        at.push(part);
        const entry = snapshot.entry(folder + at.join("/"));
        if (entry?.mode === "160000")
            throw (0,disk_entry/* notAFile */.$y)(path, "a submodule");
        if (entry?.mode !== "120000") {
            if (entry !== undefined && left.length === 0)
                return entry;
            continue;
        }
        if (++links > archive_paths/* MAX_LINKS */.vk)
            throw (0,disk_entry/* notAFile */.$y)(path, "a symlink that leads to itself");
        const [target = ""] = await linkTargets(snapshot, [entry]);
        if (target.startsWith("/"))
            throw (0,disk_entry/* notAFile */.$y)(path, "a symlink that leaves its folder");
        at.pop();
        left.push(...target.split("/").reverse());
    }
    if (snapshot.entry(path) !== undefined)
        throw (0,disk_entry/* notAFile */.$y)(path, "a symlink that leads to no file");
    if (snapshot.hasFolder(`${path}/`))
        throw (0,disk_entry/* notAFile */.$y)(path, "a folder");
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
async function contentOf(snapshot, entry, { max, work }) {
    const { objects, top } = snapshot.repository;
    const sizeOnDisk = work?.onDisk.get(entry.path);
    const path = sizeOnDisk === undefined ? undefined : (0,disk_entry/* onDisk */.FC)(top, entry.path);
    let size = objects.knownSize(entry.oid);
    if (path !== undefined)
        size ??= objects.sizeOnDisk(entry.oid, sizeOnDisk, path);
    size ??= (await objects.sizes([entry.oid], work !== undefined))[0];
    if (size === undefined)
        throw objects.missing(entry.oid);
    if (size <= max) {
        const nearby = objects.readNearby(entry.oid, size, sizeOnDisk === size ? path : undefined);
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
// EXTERNAL MODULE: ./src/source/git/find-repository.ts
var find_repository = __webpack_require__(86404);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(88419);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var git_snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 1 modules
var work_tree = __webpack_require__(35448);
;// CONCATENATED MODULE: ./src/source/git/list-commit.ts












/** Number of files that are read to learn their sizes, which takes less time than to ask git. */
const FEW = 64;
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
        if (change === "conflict")
            throw (0,work_tree/* mergeConflict */.Tt)(full);
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
    const unknown = files.filter(({ entry: { oid, path } }) => {
        if (objects.knownSize(oid) !== undefined)
            return false;
        const size = files.length > FEW ? undefined : work?.onDisk.get(path);
        return size === undefined || objects.sizeOnDisk(oid, size, (0,disk_entry/* onDisk */.FC)(top, path)) === undefined;
    });
    if (unknown.length > 0) {
        await objects.sizes(unknown.map(({ entry }) => entry.oid), work !== undefined);
    }
    let filterOf;
    const entries = [];
    for (const { entry, path } of files) {
        const size = objects.knownSize(entry.oid);
        if (size === undefined)
            throw objects.missing(entry.oid);
        const disk = work?.onDisk.get(entry.path) === size ? (0,disk_entry/* onDisk */.FC)(top, entry.path) : undefined;
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
    const below = await (0,folder_walk.walkFolder)(found, { excludes: (name, isFolder) => rules.excludes(`${path}/${name}`, isFolder) }, "", signal);
    return below.map((entry) => ({ ...entry, path: `${path}/${entry.path}` }));
}
/** Lists a submodule at the commit that the repository names, regardless of its checkout. */
async function listSubmodule(snapshot, entry, options) {
    const top = (0,external_node_path_.join)(snapshot.repository.top, entry.path);
    const gitDir = (0,find_repository/* gitFolderOf */.q)(top);
    const repository = gitDir === undefined ? undefined : new git_repository.Repository(top, gitDir);
    const [size] = (await repository?.objects.sizes([entry.oid])) ?? [];
    if (repository === undefined || size === undefined) {
        throw new core_error/* MesgError */.N8("refused", `the submodule ${entry.path} is not checked out at ${entry.oid}`, {
            hint: "run: git submodule update --init, or name it in .mesgignore",
        });
    }
    const part = await git_snapshot/* Snapshot */.F.read(repository, entry.oid, { signal: options.signal });
    const work = options.work === undefined ? undefined : await (0,work_tree/* readWorkTree */.gJ)(repository, part, "", options.signal);
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
        const isChanged = this.#isChanged(name);
        if (isChanged && (await isChanged))
            return await (0,read_regular/* readRegularFile */.X)(this.path, name, max);
        const entry = await findInCommit(this.#snapshot, this.#prefix, name);
        if (entry === undefined)
            return undefined;
        return await contentOf(this.#snapshot, entry, { max, work: this.#work });
    }
    async hasFile(name) {
        try {
            const isChanged = this.#isChanged(name);
            if (isChanged && (await isChanged))
                return await (0,read_regular/* hasRegularFile */.$)(this.path, name);
            return (await findInCommit(this.#snapshot, this.#prefix, name)) !== undefined;
        }
        catch (error) {
            if (error instanceof core_error/* MesgError */.N8 && error.kind === "refused")
                return false;
            throw error;
        }
    }
    fingerprint() {
        this.#fingerprint ??= this.#readFingerprint();
        return this.#fingerprint;
    }
    async #readFingerprint() {
        const files = this.#plainFiles(await this.#snapshot.filters());
        if (files === undefined)
            return undefined;
        let text = "";
        for (const { path, mode, oid } of files)
            text += `${mode} ${oid} ${path.slice(this.#prefix.length)}\0`;
        return (0,external_node_crypto_.hash)("sha256", text);
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
    /** Returns whether a file, or the target of its symlink, differs on disk: at once, except for a symlink. */
    #isChanged(name) {
        const changes = this.#work?.changes;
        if (changes === undefined || changes.size === 0)
            return false;
        if (this.#change(name, changes))
            return true;
        const isSymlink = this.#snapshot.entry(this.#prefix + name)?.mode === "120000";
        return isSymlink && this.#isTargetChanged(name, changes);
    }
    async #isTargetChanged(name, changes) {
        const entry = await findInCommit(this.#snapshot, this.#prefix, name);
        return entry !== undefined && changes.has(entry.path);
    }
    #change(name, changes) {
        const path = this.#prefix + name;
        if (changes.get(path) === "conflict")
            throw (0,work_tree/* mergeConflict */.Tt)(path);
        return changes.has(path);
    }
}
function changesIn(changed) {
    if (changed.length === 0)
        return undefined;
    const names = [...new Set(changed)].sort(entry/* compareUtf8 */.z);
    return `uncommitted changes in ${(0,some_of/* someOf */.yU)(names, SHOWN, (name) => JSON.stringify(name))}`;
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
// EXTERNAL MODULE: ./src/core/sizes.ts
var core_sizes = __webpack_require__(49013);
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
 * Yields the lines of a gitattributes file as git 2.25 to 2.51 read them (`parse_attr_line` of attr.c): a line with an
 * invalid attribute is ignored.
 */
function* parseAttributeLines(bytes) {
    const text = bytes.toString("latin1");
    // Git's text ends at the first NUL.
    const nul = text.indexOf("\0");
    const end = nul === -1 ? text.length : nul;
    for (let start = text.startsWith(BOM) ? BOM.length : 0; start < end;) {
        const next = text.indexOf("\n", start);
        const lineEnd = next === -1 || next > end ? end : next;
        const line = lineEnd - start > MAX_LINE ? undefined : parseLine(text.slice(start, lineEnd));
        if (line !== undefined)
            yield line;
        start = lineEnd + 1;
    }
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


const NO_MACROS = new Map();
const attributes_NAME = ".gitattributes";
const FILTER = "filter";
/** Git's limit in bytes: larger files are ignored. */
const MAX_FILE = 100 * 1024 * 1024;
/** Maximum bytes of all files together, each counted once: parsing a megabyte takes a quarter of a second. */
const MAX_TEXT = 16 * 1024 * 1024;
/** Maximum number of lines with a filter, all of which are kept in memory. */
const MAX_RULES = 100_000;
/** Maximum number of matching steps for a commit: 1,000 patterns with a filter times 100,000 files. */
const MAX_WORK = 100_000_000;
/**
 * Reads the attributes of a commit. Attributes of the machine (`info/attributes`, `core.attributesFile`) are ignored,
 * so that a commit means the same everywhere.
 *
 * @param maxWork Maximum number of matching steps.
 * @throws {MesgError} `refused` for too many attributes, `environment` when git lacks one of the files.
 */
async function committedAttributes(entries, objects, maxWork = MAX_WORK) {
    const files = await readableFiles(entries, objects);
    const linesOf = async (oid) => parseAttributeLines(Buffer.from(await objects.read(oid)));
    const root = files.find(({ path }) => path === attributes_NAME);
    const macros = root === undefined ? NO_MACROS : macrosIn(await linesOf(root.oid));
    // The same file may be in any number of folders.
    const byOid = new Map();
    let count = 0;
    for (const { oid } of files) {
        if (byOid.has(oid))
            continue;
        const rules = rulesIn(await linesOf(oid), macros, MAX_RULES - count);
        count += rules.length;
        byOid.set(oid, rules);
    }
    if (count === 0)
        return () => "";
    const byFolder = new Map(files.map(({ path, oid }) => [path.slice(0, -attributes_NAME.length), byOid.get(oid)]));
    const work = { left: maxWork };
    return (path) => {
        const filter = filterAt(path, byFolder, macros, work);
        if (work.left < 0)
            throw tooMany("patterns for the files of the commit");
        return Buffer.from(filter, "latin1").toString();
    };
}
/** Returns the attributes files that git reads. */
async function readableFiles(entries, objects) {
    const files = entries.filter(isAttributesFile);
    const sizes = await objects.sizes(files.map(({ oid }) => oid));
    const counted = new Map();
    const readable = files.filter(({ oid }, index) => {
        const size = sizes[index];
        if (size === undefined)
            throw objects.missing(oid);
        if (size <= MAX_FILE)
            counted.set(oid, size);
        return size <= MAX_FILE;
    });
    const total = [...counted.values()].reduce((sum, size) => sum + size, 0);
    if (total > MAX_TEXT)
        throw tooMany(`bytes: expected at most ${(0,core_sizes/* formatBytes */.z3)(MAX_TEXT)}, found ${(0,core_sizes/* formatBytes */.z3)(total)}`);
    return readable;
}
function isAttributesFile({ path, mode }) {
    // Git does not follow a symlink with this name.
    return mode.startsWith("100") && (path === attributes_NAME || path.endsWith(`/${attributes_NAME}`));
}
function tooMany(what) {
    return new error/* MesgError */.N8("refused", `the ${attributes_NAME} files have too many ${what}`, {
        hint: "give folders a filter instead of files",
    });
}
/** Returns the macros that can set a filter. They count only in the root's file; the last one of a name does. */
function macrosIn(lines) {
    const all = new Map();
    for (const { isMacro, pattern, attributes } of lines)
        if (isMacro)
            all.set(pattern, attributes);
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
/**
 * Returns the rules of a file in reverse order, since the last match decides.
 *
 * @throws {MesgError} `refused` for more than `max` rules.
 */
function rulesIn(lines, macros, max) {
    const rules = [];
    for (const { pattern, isMacro, attributes } of lines) {
        const relevant = attributes.filter((attribute) => isRelevant(attribute, macros));
        // A pattern for folders matches no file.
        if (isMacro || relevant.length === 0 || pattern.endsWith("/"))
            continue;
        if (rules.length === max)
            throw tooMany(`lines with a filter: expected at most ${MAX_RULES}, found more`);
        const anchored = pattern.startsWith("/") ? pattern.slice(1) : pattern;
        rules.push({ glob: new wildmatch/* Glob */.fo(anchored), isAnchored: pattern.includes("/"), attributes: relevant });
    }
    return rules.reverse();
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
    #precedes;
    /** Where the entries of folders begin, as far as they were searched. */
    #starts = new Map();
    #filters;
    constructor(repository, commit, listed) {
        const precedes = orderOf(listed);
        const entries = checked(listed, precedes);
        this.repository = repository;
        this.commit = commit;
        this.entries = entries;
        this.#precedes = precedes;
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
        return new Snapshot(repository, commit, parseListing(listed));
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
    filters() {
        this.#filters ??= committedAttributes(this.entries, this.repository.objects);
        return this.#filters;
    }
    /** Returns the index of the first entry that does not precede a folder. */
    #startOf(folder) {
        const known = this.#starts.get(folder);
        if (known !== undefined)
            return known;
        const above = this.#starts.get(folder.slice(0, folder.lastIndexOf("/", folder.length - 2) + 1));
        let low = above ?? 0;
        let high = above === undefined ? this.entries.length : this.#reach(above, folder);
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#precedes(this.entries[middle].path, folder))
                low = middle + 1;
            else
                high = middle;
        }
        this.#starts.set(folder, low);
        return low;
    }
    /** Returns the index of an entry that does not precede a folder, near the beginning of the folder above it. */
    #reach(above, folder) {
        const { entries } = this;
        let step = 1;
        while (above + step < entries.length && this.#precedes(entries[above + step].path, folder))
            step *= 2;
        return Math.min(above + step, entries.length);
    }
}
/** Returns a comparison of paths by bytes: without surrogates, JavaScript's own order is the same and much faster. */
function orderOf(entries) {
    const hasSurrogates = entries.some(({ path }) => /[\ud800-\udfff]/.test(path));
    return hasSurrogates ? (left, right) => (0,entry/* compareUtf8 */.z)(left, right) < 0 : (left, right) => left < right;
}
/** Paths that git refuses to check out, since they lead out of the working tree. */
const NO_PATH = /^\/|(?:^|\/)\.{0,2}(?:\/|$)/;
/** Maximum number of characters in the paths of all folders: a million folders of 256 characters. */
const MAX_FOLDER_PATHS = 256 * 1024 * 1024;
/**
 * Returns entries sorted by path, as git writes them.
 *
 * @throws {MesgError} `refused` for a tree that git cannot check out: a path that leads out of it, or occurs twice.
 */
function checked(listed, precedes) {
    const isOrdered = listed.every(({ path }, index) => index === 0 || precedes(listed[index - 1].path, path));
    const entries = isOrdered ? listed : [...listed].sort((left, right) => (0,entry/* compareUtf8 */.z)(left.path, right.path));
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
    // The lengths of a path's folders add up to less than the square of its length.
    if (entries.reduce((sum, { path }) => sum + path.length ** 2, 0) <= MAX_FOLDER_PATHS)
        return;
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
        const modeEnd = text.indexOf(" ", start);
        const typeEnd = text.indexOf(" ", modeEnd + 1);
        const tab = text.indexOf("\t", typeEnd);
        const end = text.indexOf("\0", tab);
        entries.push({
            path: text.slice(tab + 1, end),
            mode: text.slice(start, modeEnd),
            oid: text.slice(typeEnd + 1, tab),
        });
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
  Tt: () => (/* binding */ mergeConflict),
  hc: () => (/* binding */ oidsOf),
  gJ: () => (/* binding */ readWorkTree)
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
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/once.ts
var once = __webpack_require__(38818);
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
        const crew = await (0,threads_crew/* crewFor */.FX)(0, paths.length, secret_contents/* SECRETS */.c);
        const answers = [];
        for (let start = 0; start < paths.length; start += BATCH) {
            await (0,external_node_timers_promises_.setImmediate)();
            signal?.throwIfAborted();
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

// EXTERNAL MODULE: ./src/source/disk/pipes.ts
var pipes = __webpack_require__(2378);
// EXTERNAL MODULE: ./src/source/git/index-file.ts
var index_file = __webpack_require__(23005);
// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
// EXTERNAL MODULE: ./src/source/git/same-content.ts
var same_content = __webpack_require__(93290);
;// CONCATENATED MODULE: ./src/source/git/work-tree.ts












/** Returns the error for a path with the change `conflict`. */
function mergeConflict(path) {
    return new error/* MesgError */.N8("refused", `${path} has a merge conflict`, { hint: "finish the merge" });
}
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
    const [{ snapshot, entries }, { entries: index, time: indexTime }, others, statOf] = await Promise.all([
        files,
        (0,index_file/* readIndex */.v)(repository, below, signal),
        untracked(repository, below, signal),
        // Meanwhile, git reads the index.
        files.then((found) => disk.statAll(pathsOf(found), signal)),
    ]);
    repository.objects.expectSizes(oidsOf(entries));
    const keepsModes = (0,once/* once */.O)(() => modesCount(repository, signal));
    const changes = new Map();
    const clean = new Map();
    for (let count = 0; count < entries.length; count++) {
        if (count % YIELD_EVERY === 0) {
            await (0,external_node_timers_promises_.setImmediate)();
            signal?.throwIfAborted();
        }
        const entry = entries[count];
        const indexed = index.get(entry.path);
        const stat = statOf(count);
        // Most files are as git left them, which is known at once.
        const found = changeOf({ entry, indexed, stat, snapshot, keepsModes, indexTime });
        const change = typeof found === "string" ? found : await found;
        if (change === "clean")
            clean.set(entry.path, stat.size);
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
/** Returns how a file differs, or whether it is as git wrote it (`clean`) or only git has its bytes (`as committed`). */
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
    const { entry, indexed, indexTime } = compared;
    const isAsGitLeftIt = indexed?.oid === entry.oid && isUntouched(indexed, stat);
    if (isAsGitLeftIt && stat.mtimeMs < indexTime)
        return "clean";
    return comparedContent(compared, stat, isAsGitLeftIt);
}
async function comparedContent({ entry, snapshot }, stat, isAsGitLeftIt) {
    const { repository } = snapshot;
    const path = (0,disk_entry/* onDisk */.FC)(repository.top, entry.path);
    const [size] = await repository.objects.sizes([entry.oid], true);
    if (size === undefined)
        return (await (0,same_content/* hasOid */.LX)(path, entry.oid, stat.size)) ? "clean" : "changed";
    if (size === stat.size && (await (0,same_content/* hasOid */.LX)(path, entry.oid, size)))
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
/** Returns whether a file has the size and time of its entry in the index. */
function isUntouched({ size, mtime }, stat) {
    const seconds = mtime[0];
    const nanoseconds = mtime[1];
    // A git without nanoseconds writes zeros.
    const isSameTime = Math.floor(stat.mtimeMs / 1000) === seconds &&
        (nanoseconds === 0 || Math.abs((stat.mtimeMs % 1000) - nanoseconds / 1e6) < 0.01);
    return isSameTime && stat.size % 2 ** 32 === size;
}
/** Compares a symlink. On systems without symlinks, git writes the target into a file. */
async function isSameLink({ entry, snapshot }, stat) {
    const path = (0,disk_entry/* onDisk */.FC)(snapshot.repository.top, entry.path);
    if (isFile(stat))
        return await (0,same_content/* hasOid */.LX)(path, entry.oid, stat.size);
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
/** Returns the object ids of files, without those of submodules. */
function oidsOf(entries) {
    return entries.filter(({ mode }) => mode !== "160000").map(({ oid }) => oid);
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


/***/ }),

/***/ 21178:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Nv: () => (/* binding */ checkLength),
/* harmony export */   PR: () => (/* binding */ MAX_PATH_BYTES),
/* harmony export */   k2: () => (/* binding */ targetParts),
/* harmony export */   lh: () => (/* binding */ checkedTarget),
/* harmony export */   pg: () => (/* binding */ MAX_NAME_BYTES),
/* harmony export */   qm: () => (/* binding */ leadsOut),
/* harmony export */   vk: () => (/* binding */ MAX_LINKS)
/* harmony export */ });
/* harmony import */ var _archive_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27988);

/** Linux's limit for a path: PATH_MAX without the terminating NUL. */
const MAX_PATH_BYTES = 4095;
/** Linux's limit for a name in a path (NAME_MAX). */
const MAX_NAME_BYTES = 255;
/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Splits a path of an archive into its parts, as Go's `filepath.Clean` does.
 *
 * @param name One character per byte.
 * @throws {ArchiveError} when the path leads out of the archive, or is too long for Linux.
 */
function partsOf(name) {
    checkLength(name, "a path");
    const absolute = name.startsWith("/");
    const parts = [];
    for (const part of name.split("/").filter(isName)) {
        if (part.length > MAX_NAME_BYTES)
            throw tooLong("a name", MAX_NAME_BYTES, part);
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined && !absolute)
            throw leadsOut(name);
    }
    return { parts, absolute };
}
/**
 * Returns the target of a symlink entry.
 *
 * @param parts The folders that the link is in.
 * @throws {ArchiveError} when it leads out of the archive, or is too long for Linux. As in docker's check, an absolute
 * target is resolved in the link's folder: such a link is kept, but nothing is extracted through it.
 */
function checkedTarget({ name, linkname }, parts) {
    checkLength(linkname, "a symlink's target");
    let depth = parts.length;
    for (const part of targetParts(linkname)) {
        depth += part === ".." ? -1 : 1;
        if (depth < 0)
            throw leadsOut(name);
    }
    if (linkname === "")
        throw new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`symlink without a target: ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}`);
    return linkname;
}
/** Splits a symlink's target into its parts, `..` among them. */
function targetParts(target) {
    return target.split("/").filter(isName);
}
/** Refuses a path that is too long for Linux. */
function checkLength(path, what) {
    if (path.length > MAX_PATH_BYTES)
        throw tooLong(what, MAX_PATH_BYTES, path);
}
/** Returns the error for a path that leads out of its archive. */
function leadsOut(name) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`path leads out of the archive: ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(name)}`);
}
function tooLong(what, limit, found) {
    return new _archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ArchiveError */ .d(`${what} in the archive is too long: expected at most ${limit} bytes, found ${found.length}: ${(0,_archive_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(found)}`, { hint: "Linux does not support longer ones, so no Engine can extract it" });
}
function isName(part) {
    return part !== "" && part !== ".";
}


/***/ })

};
