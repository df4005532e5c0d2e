export const id = 1671;
export const ids = [1671];
export const modules = {

/***/ 80871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ writeBlocks),
/* harmony export */   rD: () => (/* binding */ archive),
/* harmony export */   wM: () => (/* binding */ sourceBlocks)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21003);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21059);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16189);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3325);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62539);
/* harmony import */ var _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14396);
/* harmony import */ var _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67976);
/* harmony import */ var _prove_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21609);
/* harmony import */ var _tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19310);






/**
 * Makes the archive of a tree: its source id, its directory digest and, where a path is given, the tar and the CAR, in one
 * pass that reads each file once. The files appear whole or not at all.
 *
 * @throws {MesgError} `refused` when the tree holds secrets, `environment` when a file changes meanwhile or the disk is
 * full.
 * @example
 * ```ts
 * const { sourceId, digest } = await archive(await readSourceTree("."), { car: "source.car" });
 * ```
 */
async function archive(tree, options = {}) {
    const { tar, car, signal, onProgress } = options;
    const { size } = tree;
    const report = onProgress && ((bytes) => onProgress({ files: tree.entries.length, bytes, size }));
    const build = async (from) => {
        const hasher = options.withoutDigest ? undefined : new _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeHasher */ .f("utf8");
        const dag = await writeBlocks(() => treeBlocks(from, { hasher, signal }), { tar, car }, report);
        return { ...dag, digest: hasher?.digest(), entries: tree.entries.length };
    };
    // What was written to a pipe cannot be taken back.
    if (tar !== undefined || car !== undefined)
        return await build(await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .proveDisk */ .w)(tree));
    try {
        return await build(tree);
    }
    catch (error) {
        if (!(error instanceof _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .StaleFile */ .Eh))
            throw error;
        return await build((0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutDisk */ .C)(tree));
    }
}
/** Runs a build to its end and writes what is wanted of it. */
async function writeBlocks(build, { tar, car }, onBytes) {
    let bytes = 0;
    return await withFile(tar, (tarFile) => withFile(car, async (carFile) => {
        const blocks = await build();
        const carWriter = carFile === undefined ? undefined : await _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CarWriter */ .WV.begin(carFile);
        const built = await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .lastOf */ .g1)(blocks, async (block) => {
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
 * The blocks of a tree's archive, in the order of a CAR; the generator's return value is what {@linkcode archive} knows
 * of them. A block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of sourceBlocks(tree)) await put(cid, bytes);
 * ```
 */
async function* sourceBlocks(tree, signal) {
    return yield* await treeBlocks(await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .proveDisk */ .w)(tree), { signal });
}
async function treeBlocks(tree, options) {
    const pool = new _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LeafPool */ .zq(_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LEAF_SIZE */ .RB, await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .hashPoolFor */ .eB)(tree.size, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LEAF_PLACE */ .VU));
    return (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .buildDag */ .zN)((0,_tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_7__/* .tarLeaves */ .q)(tree, pool, options), pool);
}
function withFile(path, write) {
    return path === undefined ? write(undefined) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)(path, write);
}


/***/ }),

/***/ 44797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Contents),
  P: () => (/* binding */ SMALL_FILE)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/disk/disk-file.ts




/**
 * Reads a small file at once, without waiting: for thousands of small files this is several times as fast.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @throws {MesgError} when the file is not what was listed.
 */
function readSmallFile(origin, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(origin.path, read_regular/* READ_FLAGS */.tC);
        assertSame(origin, size, (0,external_node_fs_.fstatSync)(descriptor));
        // One byte more than there should be: a regular file gives less than asked for only at its end.
        const length = (0,external_node_fs_.readSync)(descriptor, scratch, 0, size + 1, null);
        if (length !== size)
            throw (0,disk_entry/* changed */.tD)(origin.path, length > size ? "it grew" : "it became shorter");
        return scratch.subarray(0, size);
    }
    catch (error) {
        throw error.name === "MesgError" ? error : (0,disk_entry/* unreadable */.O$)(origin.path, error);
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A large file that is read piece by piece; that it did not change meanwhile is checked at its end. */
class DiskFile {
    #origin;
    #size;
    #handle;
    #position = 0;
    constructor(origin, size, handle) {
        this.#origin = origin;
        this.#size = size;
        this.#handle = handle;
    }
    static async open(origin, size) {
        const handle = await (0,promises_.open)(origin.path, read_regular/* READ_FLAGS */.tC).catch((error) => {
            throw (0,disk_entry/* unreadable */.O$)(origin.path, error);
        });
        const file = new DiskFile(origin, size, handle);
        try {
            assertSame(origin, size, await handle.stat());
        }
        catch (error) {
            await file.close();
            throw error;
        }
        return file;
    }
    /** Fills a part of the spaces, in their order; returns how many bytes it filled. */
    async read(spaces) {
        const { bytesRead } = await this.#handle.readv(spaces, this.#position).catch((error) => {
            throw (0,disk_entry/* unreadable */.O$)(this.#origin.path, error);
        });
        if (bytesRead === 0)
            throw (0,disk_entry/* changed */.tD)(this.#origin.path, "it became shorter");
        this.#position += bytesRead;
        if (this.#position === this.#size)
            assertSame(this.#origin, this.#size, await this.#handle.stat());
        return bytesRead;
    }
    async close() {
        await this.#handle.close();
    }
}
function assertSame({ path, mtimeMs, inode }, size, now) {
    if (now.ino !== inode)
        throw (0,disk_entry/* changed */.tD)(path, "another file took its place");
    if (now.size !== size)
        throw (0,disk_entry/* changed */.tD)(path, now.size > size ? "it grew" : "it became shorter");
    if (now.mtimeMs !== mtimeMs)
        throw (0,disk_entry/* changed */.tD)(path, "it was written to");
}

// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
;// CONCATENATED MODULE: ./src/source/contents.ts



/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
const SMALL_FILE = 1024 * 1024;
/** Blobs that git is asked for ahead, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 };
/** Opens the files of a tree, each at most once and in the tree's order. */
class Contents {
    #scratch;
    #blobs;
    #threads;
    /** @param threads Where large files are hashed. */
    constructor(tree, threads) {
        this.#threads = threads;
        this.#scratch = new Uint8Array(largestSmall(tree) + 1);
        this.#blobs = new BlobQueue(tree);
    }
    /** A file of at most {@linkcode SMALL_FILE} bytes, whole; a view that holds until the next call. */
    small(entry) {
        const { origin, size } = entry;
        if (origin.from === "disk")
            return readSmallFile(origin, size, this.#scratch);
        if (origin.disk === undefined)
            return this.#blobs.next(entry);
        return (0,proved_file/* readProved */.LY)(origin.disk, origin.oid, size, this.#scratch) ?? origin.objects.read(origin.oid);
    }
    /** A file of any size. */
    async open(entry) {
        const { origin, size } = entry;
        if (origin.from === "disk")
            return await DiskFile.open(origin, size);
        const proved = origin.disk === undefined
            ? undefined
            : await proved_file/* ProvedFile */.Zs.open(origin.disk, { oid: origin.oid, size }, this.#threads);
        return proved ?? streamOf(origin, entry);
    }
}
/** Bytes of the largest file that is read at once. */
function largestSmall({ entries }) {
    let largest = 0;
    for (const entry of entries) {
        if (entry.kind === "file" && entry.size <= SMALL_FILE && entry.size > largest)
            largest = entry.size;
    }
    return largest;
}
/** Requests small blobs from git ahead of time, so that git reads them while earlier ones are used. */
class BlobQueue {
    #entries;
    #asked = [];
    #bytes = 0;
    constructor(tree) {
        this.#entries = blobsOf(tree);
    }
    async next(entry) {
        while (this.#asked.length < AHEAD.blobs && this.#bytes < AHEAD.bytes) {
            const { value, done } = this.#entries.next();
            if (done)
                break;
            const origin = value.origin;
            const bytes = origin.objects.read(origin.oid);
            bytes.catch(() => undefined); // thrown when it is wanted
            this.#asked.push({ entry: value, bytes });
            this.#bytes += value.size;
        }
        const asked = this.#asked.shift();
        if (asked?.entry !== entry)
            throw new Error(`${entry.path} is read out of order`);
        this.#bytes -= entry.size;
        const bytes = await asked.bytes;
        if (bytes.length !== entry.size)
            throw twoSizes(entry);
        return bytes;
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
function streamOf(origin, entry) {
    const pieces = origin.objects.stream(origin.oid);
    let rest = new Uint8Array(0);
    let read = 0;
    return {
        read: async ([space]) => {
            if (rest.length === 0)
                rest = (await pieces.next()).value ?? rest;
            const taken = rest.subarray(0, space.length);
            if (taken.length === 0)
                throw twoSizes(entry);
            space.set(taken);
            rest = rest.subarray(taken.length);
            read += taken.length;
            // The generator ends its answer only when it is asked once more.
            if (read === entry.size && rest.length === 0)
                await pieces.next();
            return taken.length;
        },
        close: async () => void (await pieces.return(undefined)),
    };
}
function twoSizes({ path }) {
    return new error/* MesgError */.N("environment", `git gives ${path} two sizes`, { hint: "run git fsck in its repository" });
}


/***/ }),

/***/ 54185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IGNORE_FILE),
/* harmony export */   w: () => (/* binding */ IgnoreRules)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49614);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** The file in a source folder that says what stays out, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Steps of matching for one folder: 1,000 patterns for each of 100,000 files. */
const MAX_WORK = 100_000_000;
/** Says which paths of a folder stay out of its source. */
class IgnoreRules {
    /** The last one that matches decides, so they stand in reverse order. */
    #rules;
    #folders = new Map();
    #work;
    /**
     * @param text The text of `.mesgignore`; undefined when there is none.
     * @param work Steps that matching may take in total.
     */
    constructor(text, work = MAX_WORK) {
        this.#work = { left: work };
        const lines = (text ?? "").replace(/^\uFEFF/, "").split("\n");
        this.#rules = lines.flatMap((line) => ruleOf(line.replace(/\r$/, ""))).reverse();
    }
    /**
     * Whether a path stays out, whose parents do not.
     *
     * @param path From the folder, with `/`, without one at the end.
     * @throws {MesgError} `refused` when there are too many patterns for so many files.
     */
    excludes(path, isFolder) {
        const names = path.split("/");
        const name = names.slice(-1);
        if (NEVER.has(name[0]))
            return true;
        const rule = this.#rules.find(({ glob, isForFolders, isAnchored }) => (isFolder || !isForFolders) && glob.matches(isAnchored ? names : name, this.#work));
        if (this.#work.left < 0)
            throw tooMuchWork();
        return rule !== undefined && !rule.isNegated;
    }
    /** Whether a path or one of the folders above it stays out. To git, a submodule is a folder. */
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
/** Takes off the spaces at the end, but for one behind a backslash. */
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
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `${IGNORE_FILE} has too many patterns for the files of the folder`, {
        hint: "exclude folders instead of files",
    });
}


/***/ }),

/***/ 21609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutDisk),
/* harmony export */   w: () => (/* binding */ proveDisk)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44797);
/* harmony import */ var _git_same_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93290);


/** The tree with every large file read from git, for when one on disk was not what the commit has. */
function withoutDisk(tree) {
    return { ...tree, entries: tree.entries.map(fromGit) };
}
/**
 * The tree with those large files read from git whose bytes on disk are not the commit's. What is streamed to somebody else
 * cannot be begun again, so it is proved before.
 */
async function proveDisk(tree) {
    const entries = [];
    for (const entry of tree.entries) {
        const isProved = !isLarge(entry) || (await (0,_git_same_content_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlob */ .qf)(entry.origin.disk, entry.origin.oid, entry.size));
        entries.push(isProved ? entry : fromGit(entry));
    }
    return { ...tree, entries };
}
function isLarge(entry) {
    return (entry.kind === "file" && entry.size > _contents_js__WEBPACK_IMPORTED_MODULE_1__/* .SMALL_FILE */ .P && entry.origin.from === "git" && entry.origin.disk !== undefined);
}
function fromGit(entry) {
    if (!isLarge(entry))
        return entry;
    return { ...entry, origin: { ...entry.origin, disk: undefined } };
}


/***/ }),

/***/ 75372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(58664);
// EXTERNAL MODULE: ./src/source/ignore-rules.ts
var ignore_rules = __webpack_require__(54185);
// EXTERNAL MODULE: ./src/source/limits.ts
var limits = __webpack_require__(78785);
;// CONCATENATED MODULE: ./src/source/symlink-check.ts

/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Refuses symlinks that lead out of the tree: by an absolute target, by `..` above the root as it is written (which an
 * Engine refuses too), or by `..` above the root through other symlinks. Dangling and looping ones stay.
 *
 * @throws {MesgError} `refused`, with every such link.
 */
function checkSymlinks(entries) {
    const targets = new Map();
    for (const entry of entries)
        if (entry.kind === "symlink")
            targets.set(entry.path, entry.target);
    const leaving = [...targets].filter(([path, target]) => leavesAsWritten(path, target) || leavesFollowed(path, targets));
    if (leaving.length === 0)
        return;
    const shown = leaving.slice(0, 10).map(([path, target]) => `${path} -> ${target}`);
    const more = leaving.length > shown.length ? `\n  and ${leaving.length - shown.length} more` : "";
    throw new error/* MesgError */.N("refused", `expected symlinks that stay in the source, found\n  ${shown.join("\n  ")}${more}`, {
        hint: "copy what they point to, or name them in .mesgignore",
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
/** Walks the way that the system walks when it follows the link. */
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
        if (target.startsWith("/") || ++links > MAX_LINKS)
            return target.startsWith("/");
        at.pop();
        left.push(...target.split("/").reverse());
    }
    return false;
}

;// CONCATENATED MODULE: ./src/source/read-tree.ts









/** The largest `.mesgignore` that is read, in bytes. */
const MAX_RULES = 1024 * 1024;
/**
 * Reads which files make up the source of a service. In a git work tree these are the files of the commit that is checked
 * out, with its modes and contents, whatever git made of them on disk. Where files differ from the commit, they are taken
 * from the disk; without git, all of the folder is. Then a notice says that the source is tied to no commit. What
 * `.mesgignore` and the fixed rules name stays out.
 *
 * @param from The folder of the service, which may be a part of its repository, or one that was opened already.
 * @throws {MesgError} `refused` at symlinks that leave the folder, at devices and sockets, at names that are not UTF-8,
 * over the limits, and with `requireClean` at a tree that is tied to no commit.
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
        throw new error/* MesgError */.N("refused", `the source is not tied to a commit: ${problem}`, {
            hint: "commit or remove these changes",
        });
    }
    (0,limits/* enforceLimits */.z)(entries, { ...limits/* DEFAULT_LIMITS */.d, ...options });
    checkSymlinks(entries);
    const ordered = (0,entry/* inArchiveOrder */.a)(entries);
    const { allowFiles, unknown } = allowed(options.allowFiles ?? [], ordered);
    return {
        folder: folder.path,
        entries: ordered,
        size: ordered.reduce((sum, entry) => sum + (entry.kind === "file" ? entry.size : 0), 0),
        ...(folder.commit === undefined || problem !== undefined ? {} : { commit: folder.commit }),
        notices: [...(problem === undefined ? [] : [`the source is not tied to a commit: ${problem}`]), ...unknown],
        allowFiles,
    };
}
async function readRules(folder) {
    const bytes = await folder.readFile(ignore_rules/* IGNORE_FILE */.S, MAX_RULES + 1);
    if (bytes !== undefined && bytes.length > MAX_RULES) {
        throw new error/* MesgError */.N("refused", `${ignore_rules/* IGNORE_FILE */.S} is larger than ${(0,sizes/* formatBytes */.z3)(MAX_RULES)}`, {
            hint: "name folders in it instead of files",
        });
    }
    return new ignore_rules/* IgnoreRules */.w(bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));
}
async function openSource(path, signal) {
    await assertFolder((0,external_node_path_.resolve)(path), path);
    return await (0,checkout/* openFolder */.NE)(path, signal);
}
async function assertFolder(root, given) {
    const found = await (0,promises_.stat)(root).catch((error) => error);
    if (!(found instanceof Error) && found.isDirectory())
        return;
    if (found instanceof Error && found.code !== "ENOENT" && found.code !== "ENOTDIR")
        throw (0,disk_entry/* unreadable */.O$)(root, found);
    throw new error/* MesgError */.N("usage", `expected a folder, found ${found instanceof Error ? "nothing" : "a file"} at ${given}`);
}
function allowed(paths, entries) {
    const files = new Set(paths.length === 0 ? [] : entries.map(({ path }) => path));
    const wanted = paths.map((path) => path.replaceAll("\\", "/").replace(/^(\.\/)+/, ""));
    return {
        allowFiles: new Set(wanted),
        unknown: wanted
            .filter((path) => !files.has(path))
            .map((path) => `the source has no file ${JSON.stringify(path)} to allow`),
    };
}


/***/ }),

/***/ 19310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tarLeaves),
  e: () => (/* binding */ tarStream)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/unixfs/leaf.ts
var unixfs_leaf = __webpack_require__(3325);
// EXTERNAL MODULE: ./src/source/contents.ts + 1 modules
var source_contents = __webpack_require__(44797);
// EXTERNAL MODULE: ./src/source/prove-disk.ts
var prove_disk = __webpack_require__(21609);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/secrets/plain-bytes.ts
const [LITTLE_ENDIAN, BIG_ENDIAN] = [0xfffe, 0xfeff];
/**
 * Returns the bytes of a text in which every ASCII character is one byte: of UTF-16 with a byte order mark, as Windows
 * writes it, the characters beyond ASCII become `?`. Any other text stays as it is.
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

;// CONCATENATED MODULE: ./src/source/secrets/secret-contents.ts
/** How far to look back for what a secret follows. Bytes. */
const LONGEST_BEFORE = 256;
const SHAPES = [
    {
        marks: ["PRIV"],
        pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
        reason: "a private key",
    },
    { marks: ["TTY-"], pattern: /PuTTY-User-Key-File-\d/g, reason: "a PuTTY private key" },
    { marks: ["AKIA", "ASIA"], pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, reason: "an AWS access key" },
    {
        marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
        reason: "a GitHub token",
    },
    { marks: ["ub_p"], pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g, reason: "a GitHub token" },
    { marks: ["glpa"], pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, reason: "a GitLab token" },
    {
        marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
        pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
        reason: "a Slack token",
    },
    {
        marks: ["ks.s"],
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g,
        reason: "a Slack webhook",
    },
    { marks: ["k_li"], pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g, reason: "a Stripe key" },
    { marks: ["AIza"], pattern: /\bAIza[A-Za-z0-9_-]{35}/g, reason: "a Google API key" },
    { marks: ["npm_"], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, reason: "an npm token" },
    {
        marks: ["hTok"],
        pattern: /:_authToken=(?!\$\{)[^\s$]{8,}/g,
        follows: "//",
        reason: "an npm token",
    },
    { marks: ["pi-A"], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g, reason: "a PyPI token" },
    { marks: ["_v1_"], pattern: /\bdop_v1_[a-f0-9]{64}\b/g, reason: "a DigitalOcean token" },
    { marks: ["sk-a", "sk-p"], pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/g, reason: "an API key" },
];
/** What documentation writes in a secret's place. */
const PLACEHOLDER = /EXAMPLE|(.)\1{9}/;
/** Bytes in a mark. */
const MARK = 4;
/** Every mark as one number. */
const MARKS = new Set();
/** For a pair of bytes, at which places of a mark it stands: one bit for each of the first, second and third. */
const PLACES = new Uint8Array(65_536);
for (const mark of SHAPES.flatMap(({ marks }) => marks)) {
    const bytes = Buffer.from(mark, "latin1");
    MARKS.add(bytes.readInt32LE());
    for (let place = 0; place < MARK - 1; place++)
        PLACES[bytes[place] | (bytes[place + 1] << 8)] |= 1 << place;
}
/** Bytes in which a NUL tells that a file is no text, as git tells it. */
const LOOKED_AT = 8000;
/** The secrets in a file's bytes, each line once; none in a file that is no text. */
function findSecrets(bytes) {
    if (bytes.subarray(0, LOOKED_AT).includes(0) || !mayHoldSecret(bytes))
        return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const found = new Map();
    for (const { pattern, follows, reason } of SHAPES) {
        let line = 1;
        let counted = 0;
        for (const match of text.matchAll(pattern)) {
            if (PLACEHOLDER.test(match[0]) || !isAfter(follows, text, match.index))
                continue;
            line += newlines(text, counted, match.index);
            counted = match.index;
            if (!found.has(line))
                found.set(line, reason);
        }
    }
    return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
}
/** Whether a mark, and at least one more sign, stands in the word that ends at a place. */
function isAfter(mark, text, at) {
    if (mark === undefined)
        return true;
    const word = text
        .slice(Math.max(0, at - LONGEST_BEFORE), at)
        .split(/[\s=]/)
        .at(-1);
    const start = word.indexOf(mark);
    return start !== -1 && start + mark.length < word.length;
}
/**
 * Looks for the marks of all shapes at once: nearly every file ends here, so this decides what the guard costs. Of the
 * three pairs of bytes in a mark one begins at a multiple of three, so only those are looked up.
 */
function mayHoldSecret(bytes) {
    for (let at = 0; at + 1 < bytes.length; at += MARK - 1) {
        const places = PLACES[bytes[at] | (bytes[at + 1] << 8)];
        if (places !== 0 && isInMark(bytes, at, places))
            return true;
    }
    return false;
}
/** Whether the pair of bytes that stands at `at` is a part of a mark. */
function isInMark(bytes, at, places) {
    for (let place = 0; place < MARK - 1; place++) {
        const start = at - place;
        if ((places & (1 << place)) === 0 || start < 0 || start + MARK > bytes.length)
            continue;
        const word = bytes[start] | (bytes[start + 1] << 8) | (bytes[start + 2] << 16) | (bytes[start + 3] << 24);
        if (MARKS.has(word))
            return true;
    }
    return false;
}
/** How many there are from one place of a text up to another. */
function newlines(text, from, to) {
    let count = 0;
    for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./src/source/secrets/secret-names.ts
/** Read against the whole path, letter case aside. */
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
/** A quick look that nearly every path ends at: one of these stands in all that the patterns match. */
const ANY_NAME = /env|id_|\.(p12|pfx|jks|keystore|ppk|kdbx|tfstate)|UTC--|netrc|pgpass|credentials|pypirc|htpasswd|docker|kube|vault|secret|service/i;
/** Names of keys and certificates alike: only the content tells. */
const KEY_FILE = /\.(pem|key)$/i;
const PUBLIC_BLOCK = /-----BEGIN (?:[A-Z0-9 ]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST|X509 CRL|DH PARAMETERS|EC PARAMETERS)-----/;
/** Why a file is a secret by its name; undefined when it is not. */
function secretByName(path) {
    if (!ANY_NAME.test(path))
        return undefined;
    return NAMES.find(({ pattern }) => pattern.test(path))?.reason;
}
/** Whether only the content can tell a private key from a certificate. */
function isKeyFile(path) {
    return KEY_FILE.test(path);
}
/** Whether a key file holds only what everybody may know. */
function isPublic(text) {
    return PUBLIC_BLOCK.test(text) && !text.includes("PRIVATE KEY");
}

;// CONCATENATED MODULE: ./src/source/secrets/secrets-guard.ts




/** Secrets named in one error. */
const SHOWN = 20;
/**
 * Keeps secrets from being published: what is on IPFS cannot be taken back. Files are refused by their names, and small
 * text files by what is in them, unless they were allowed by their path.
 */
class SecretsGuard {
    #allowed;
    #found = [];
    constructor(tree) {
        this.#allowed = tree.allowFiles;
        for (const { kind, path } of tree.entries) {
            const reason = kind === "file" && !this.#allowed.has(path) ? secretByName(path) : undefined;
            if (reason !== undefined)
                this.#found.push({ path, reason });
        }
    }
    /** Whether there is something to refuse. */
    get hasFound() {
        return this.#found.length > 0;
    }
    /** Looks at a file's content, if it was not allowed. */
    inspect({ path }, content) {
        if (this.#allowed.has(path))
            return;
        const bytes = plainBytes(content);
        const secrets = findSecrets(bytes);
        for (const { line, reason } of secrets)
            this.#found.push({ path, line, reason });
        if (secrets.length > 0 || !isKeyFile(path))
            return;
        const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
        if (!isPublic(text))
            this.#found.push({ path, reason: "a private key, by its name" });
    }
    /** @throws {MesgError} `refused`, naming each secret by path, line and reason. */
    assertNone() {
        if (!this.hasFound)
            return;
        const more = this.#found.length > SHOWN ? `\n  and ${this.#found.length - SHOWN} more` : "";
        const shown = this.#found.slice(0, SHOWN);
        const rows = shown.map(({ path, line, reason }) => `${line === undefined ? path : `${path}:${line}`}: ${reason}`);
        const meant = this.#found.find(({ path }) => [...this.#allowed].some((given) => given.endsWith(`/${path}`)));
        throw new error/* MesgError */.N("refused", `expected a source without secrets, found\n  ${rows.join("\n  ")}${more}`, {
            hint: meant === undefined
                ? "a published source cannot be taken back: remove them, name them in .mesgignore, or allow a file with --allow-file PATH"
                : `the paths of --allow-file begin in the service's folder: --allow-file ${meant.path}`,
        });
    }
}

// EXTERNAL MODULE: ./src/source/tar/pax.ts
var pax = __webpack_require__(97976);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
;// CONCATENATED MODULE: ./src/source/tar/tar-writer.ts


/** The two blocks of zeros that end a tar. */
const END_MARK = new Uint8Array(2 * tar_header/* BLOCK */.IE);
/** The largest number of eleven octal digits. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;
/** Bytes between the end of a content and the next header. */
function paddingOf(size) {
    return (tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
}
/**
 * Writes the header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) if the path or target is not
 * ASCII or longer than 100 bytes, or the size is over 8 GiB. Everything that differs between machines is fixed: time 0,
 * owner 0, no names of owners, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that is valid until the next call.
 */
function tarHeader(entry) {
    const path = entry.kind === "folder" ? `${entry.path}/` : entry.path;
    const target = entry.kind === "symlink" ? entry.target : "";
    const size = entry.kind === "file" ? entry.size : 0;
    const mode = entry.kind === "symlink" ? 0o777 : entry.mode;
    const type = entry.kind === "file" ? "0" : entry.kind === "folder" ? "5" : "2";
    const records = (fits(path) ? "" : (0,pax/* paxRecord */.nY)("path", latin1(path))) +
        (fits(target) ? "" : (0,pax/* paxRecord */.nY)("linkpath", latin1(target))) +
        (size <= MAX_SIZE ? "" : (0,pax/* paxRecord */.nY)("size", String(size)));
    const ustarSize = size <= MAX_SIZE ? size : 0;
    const header = { path, mode, size: ustarSize, type, target };
    if (records === "")
        return ustar(header);
    return Buffer.concat([
        Buffer.from(ustar({ path: "././@PaxHeader", mode: 0o644, size: records.length, type: "x", target: "" })),
        Buffer.from(records, "latin1"),
        Buffer.alloc(paddingOf(records.length)),
        ustar(header),
    ]);
}
/** The fields that all headers share; the checksum is computed with spaces in its own place. */
const COMMON = Buffer.alloc(tar_header/* BLOCK */.IE);
for (const at of [108, 116, 329, 337])
    octal(COMMON, at, 7, 0);
octal(COMMON, 136, 11, 0);
COMMON.write("        ", 148, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
const COMMON_SUM = sum(COMMON, 0, tar_header/* BLOCK */.IE);
/** The block that every header is written into. */
const HEADER = Buffer.alloc(tar_header/* BLOCK */.IE);
function ustar({ path, mode, size, type, target }) {
    HEADER.set(COMMON);
    const pathLength = writeName(HEADER, 0, path);
    octal(HEADER, 100, 7, mode);
    octal(HEADER, 124, 11, size);
    HEADER[156] = type.charCodeAt(0);
    const targetLength = writeName(HEADER, 157, target);
    const own = sum(HEADER, 0, pathLength) + sum(HEADER, 100, 7) + sum(HEADER, 124, 11) + sum(HEADER, 156, 1 + targetLength);
    octal(HEADER, 148, 6, COMMON_SUM + own);
    HEADER[154] = 0;
    return HEADER;
}
/** Readers without pax support see the part of a long name that fits. */
function writeName(block, at, name) {
    return name === "" ? 0 : block.write(name, at, FIELD, "utf8");
}
function octal(block, at, digits, value) {
    let rest = value;
    for (let index = at + digits - 1; index >= at; index--) {
        block[index] = 48 + (rest % 8);
        rest = Math.floor(rest / 8);
    }
}
function sum(block, at, length) {
    let total = 0;
    for (let index = at; index < at + length; index++)
        total += block[index];
    return total;
}
function fits(name) {
    return name.length <= FIELD && Buffer.byteLength(name) === name.length;
}
/** Returns one character per byte of the UTF-8 form. */
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/tar/tar-stream.ts






/** Entries after which other work of the process can run. */
const TURN = 512;
const ZEROS = new Uint8Array(512);
const NOTHING = new Uint8Array(0);
/**
 * Yields the archive of a tree in leaves, all full but the last. Each file is read once; a large one straight into the
 * leaf. The secrets guard runs here: once it has found a secret, no more leaves are yielded, the rest is only scanned, and
 * all findings are reported together.
 *
 * @param pool Provides empty leaves.
 * @throws {MesgError} `refused` for secrets, `environment` for files that change while they are read.
 */
async function* tarLeaves(tree, pool, { hasher, signal } = {}) {
    const contents = new source_contents/* Contents */.v(tree, pool.threads);
    const guard = new SecretsGuard(tree);
    const filler = new LeafFiller(pool);
    hasher?.folder(".", 0o700);
    try {
        let entries = 0;
        for (const entry of tree.entries) {
            if (++entries % TURN === 0)
                await (0,promises_.setImmediate)();
            signal?.throwIfAborted();
            const isSmall = entry.kind !== "file" || entry.size <= source_contents/* SMALL_FILE */.P;
            const small = entry.kind === "file" && isSmall ? contents.small(entry) : NOTHING;
            const bytes = small instanceof Uint8Array ? small : await small;
            if (entry.kind === "file")
                guard.inspect(entry, bytes);
            if (guard.hasFound)
                continue;
            announce(entry, hasher);
            const header = tarHeader(entry);
            if (!filler.fits(header))
                yield* filler.spill(header);
            if (entry.kind !== "file")
                continue;
            hasher?.content(bytes);
            if (!isSmall)
                yield* filler.stream(await contents.open(entry), entry.size, { hasher, signal });
            else if (!filler.fits(bytes))
                yield* filler.spill(bytes);
            const padding = ZEROS.subarray(0, paddingOf(entry.size));
            if (!filler.fits(padding))
                yield* filler.spill(padding);
        }
        guard.assertNone();
        yield* filler.spill(END_MARK);
        yield filler.last();
    }
    finally {
        filler.close();
    }
}
/** Leaves that one call of the system fills. */
const TOGETHER = 4;
/** Fills leaves with bytes, and yields the full ones. */
class LeafFiller {
    #pool;
    /** The leaf that is being filled, and empty ones that a read may fill after it. */
    #leaves = [];
    constructor(pool) {
        this.#pool = pool;
    }
    /** The leaf that is being filled. */
    get leaf() {
        return this.#leaf(0);
    }
    #leaf(index) {
        this.#leaves[index] ??= this.#pool.take();
        return this.#leaves[index];
    }
    /** Gives back the leaves that were not yielded. */
    close() {
        for (const leaf of this.#leaves.splice(0))
            this.#pool.give(leaf);
    }
    /** Puts bytes into the leaf if they do not fill it: most do not, and then no generator is needed. */
    fits(bytes) {
        if (this.leaf.isFullWith(bytes.length))
            return false;
        this.leaf.put(bytes);
        return true;
    }
    /** Yields the leaves that bytes fill; the rest of them is in the next leaf. */
    async *spill(bytes) {
        for (let rest = this.leaf.put(bytes); this.leaf.isFull; rest = this.leaf.put(rest))
            yield this.#leaves.shift();
    }
    /** Returns the last leaf, which may be empty. */
    last() {
        const { leaf } = this;
        this.#leaves.shift();
        return leaf;
    }
    /** Reads a large file directly into leaves, several at once. */
    async *stream(content, size, { hasher, signal }) {
        let spaces = this.#spaces(size);
        let reading = content.read(spaces);
        try {
            for (let left = size; left > 0;) {
                signal?.throwIfAborted();
                const length = await reading;
                const { filled, full } = this.#advance(spaces, length, content.using);
                left -= length;
                if (left > 0) {
                    // The next bytes are read while these are hashed.
                    spaces = this.#spaces(left);
                    reading = content.read(spaces);
                    reading.catch(() => undefined);
                }
                for (const piece of filled)
                    hasher?.content(piece);
                yield* full;
            }
        }
        finally {
            await reading.catch(() => undefined);
            await content.close();
        }
    }
    /** Space for the next bytes, in the leaf that is being filled and those after it. */
    #spaces(wanted) {
        const spaces = [];
        for (let left = wanted; left > 0 && spaces.length < TOGETHER;) {
            const space = this.#leaf(spaces.length).space(left);
            spaces.push(space);
            left -= space.length;
        }
        return spaces;
    }
    /** Counts bytes that were read into spaces. @param using What else reads them. */
    #advance(spaces, length, using) {
        const filled = [];
        const full = [];
        let left = length;
        for (const space of spaces) {
            const piece = space.subarray(0, left);
            if (piece.length === 0)
                break;
            const { leaf } = this;
            leaf.advance(piece.length);
            if (using !== undefined)
                leaf.hold(using);
            filled.push(piece);
            left -= piece.length;
            if (leaf.isFull)
                full.push(this.#leaves.shift());
        }
        return { filled, full };
    }
}
/**
 * Yields the archive of a tree as a stream, for example for an upload. No byte of a file is yielded before the secrets
 * guard has scanned it. If the stream cannot be taken back, {@linkcode archive} the tree first.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
async function* tarStream(tree, signal) {
    // A consumer may keep a chunk, so no leaf returns to the pool.
    const proved = await (0,prove_disk/* proveDisk */.w)(tree);
    for await (const leaf of tarLeaves(proved, new unixfs_leaf/* LeafPool */.zq(), { signal }))
        if (leaf.data.length > 0)
            yield leaf.data;
}
function announce(entry, hasher) {
    if (entry.kind === "folder")
        hasher?.folder(entry.path, entry.mode);
    else if (entry.kind === "symlink")
        hasher?.symlink(entry.path, entry.target);
    else
        hasher?.file(entry.path, entry.mode);
}


/***/ }),

/***/ 21059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ CarWriter),
/* harmony export */   cN: () => (/* binding */ carHeader),
/* harmony export */   eY: () => (/* binding */ carSection)
/* harmony export */ });
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56439);

/** Returns the header of a CAR (version 1) with one CIDv0 as root, which always has the same length. */
function carHeader(root) {
    const text = (words) => [...Buffer.from(words, "latin1")];
    // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
    const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
    const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
    return Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(map.length), ...map]);
}
/** Returns the section of a block in a CAR: the length of CID and block, the CID, the block. */
function carSection({ cid, bytes }) {
    return [Uint8Array.from([...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(cid.length + bytes.length), ...cid]), bytes];
}
/** Writes blocks to a CAR file in order; the root is known last, and filled in at the end. */
class CarWriter {
    #file;
    constructor(file) {
        this.#file = file;
    }
    static async begin(file) {
        await file.write(carHeader(new Uint8Array(34)));
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

/***/ 54705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/** Returns a CIDv0 as text: base58, `Qm…`. */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Parses a CIDv0, the form of a source id in a definition.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}


/***/ }),

/***/ 16189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ sourceIdOf),
/* harmony export */   SH: () => (/* binding */ blocksOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   zN: () => (/* binding */ buildDag)
/* harmony export */ });
/* unused harmony export leavesOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76496);
/* harmony import */ var _cid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54705);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3325);
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56439);





/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** Blocks up to this size are hashed at once: handing one to another thread takes longer. Bytes. */
const SMALL_BLOCK = 32_768;
/** Leaves that are hashed concurrently, on threads of the runtime or on our own. */
const IN_FLIGHT = 8;
const IN_FLIGHT_SHARED = 32;
/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and yields each block as soon as it is complete: leaves in the order of the file, a parent after its
 * last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves: all full except the last one; one empty leaf for an empty file.
 * @param pool Receives used leaves.
 * @param width Links in one block; tests use small ones.
 */
async function* buildDag(leaves, pool, width = WIDTH) {
    const levels = [[]];
    const pending = [];
    const most = pool.threads === undefined ? IN_FLIGHT : IN_FLIGHT_SHARED;
    let blocks = 0;
    function* add(link, level) {
        levels[level] ??= [];
        if (levels[level].length === width)
            yield* close(level);
        levels[level].push(link);
    }
    function* close(level) {
        const { bytes, link } = parentOf(levels[level]);
        levels[level] = [];
        blocks++;
        yield { cid: link.cid, bytes, data: undefined };
        yield* add(link, level + 1);
    }
    try {
        for (let ended = false;;) {
            while (!ended && pending.length < most) {
                const { value: leaf, done } = await leaves.next();
                ended = done === true;
                if (done || (leaf.data.length === 0 && blocks + pending.length > 0))
                    continue;
                pending.push(startHash(leaf, pool.threads));
            }
            const next = pending.shift();
            if (next === undefined)
                break;
            if (next.digest instanceof Promise)
                pool.threads?.flush();
            const { leaf, block } = next;
            const { digest } = next;
            const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)(digest instanceof Promise ? new Uint8Array(await digest) : digest);
            blocks++;
            const size = leaf.data.length;
            try {
                yield { cid, bytes: block, data: leaf.data };
            }
            finally {
                pool.give(leaf);
            }
            yield* add({ cid, tsize: block.length, size }, 0);
        }
    }
    finally {
        pool.threads?.flush();
        for (const { leaf, digest } of pending) {
            await Promise.allSettled([digest]);
            pool.give(leaf);
        }
        await leaves.return(undefined);
    }
    for (let level = 0; level < levels.length - 1 || levels[level].length > 1; level++)
        yield* close(level);
    const { cid, size } = levels.at(-1)[0];
    return { sourceId: (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCid */ .WV)(cid), root: cid, size, blocks };
}
function startHash(leaf, threads) {
    const block = leaf.block();
    if (block.length <= SMALL_BLOCK)
        return { leaf, block, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(block).digest() };
    if (threads?.has(block))
        return { leaf, block, digest: threads.digest(block) };
    const digest = node_crypto__WEBPACK_IMPORTED_MODULE_0__.webcrypto.subtle.digest("SHA-256", block);
    // It is awaited later; until then, its rejection must not be unhandled.
    digest.catch(() => undefined);
    return { leaf, block, digest };
}
/** Returns the block that links children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children) {
    const links = [];
    const sizes = [];
    let size = 0;
    let tsize = 0;
    for (const child of children) {
        const link = [0x0a, child.cid.length, ...child.cid, 0x12, 0x00, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.tsize)];
        links.push(0x12, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(link.length), ...link);
        sizes.push(0x20, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(child.size));
        size += child.size;
        tsize += child.tsize;
    }
    const data = [0x08, 0x02, 0x18, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(size), ...sizes];
    const bytes = Uint8Array.from([...links, 0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_2__/* .varint */ .L)(data.length), ...data]);
    const cid = (0,_cid_js__WEBPACK_IMPORTED_MODULE_1__/* .cidV0 */ .p_)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest());
    return { bytes, link: { cid, tsize: tsize + bytes.length, size } };
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
/** Runs a build to its end, passing each block to `take`. */
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

/***/ 20418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76496);
/* harmony import */ var _dag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16189);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3325);
/* harmony import */ var _threads_hash_pool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62539);





/** Leaves that one call of the system fills. */
const TOGETHER = 4;
/**
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. The file is read directly into its blocks: a stream, which
 * copies each chunk, takes twice the time.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
async function* fileBlocks(path, signal) {
    const threads = await (0,_threads_hash_pool_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPoolFor */ .eB)((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size, _leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAF_PLACE */ .VU);
    const pool = new _leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LeafPool */ .zq(_leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAF_SIZE */ .RB, threads);
    return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_3__/* .buildDag */ .zN)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(fileLeaves(path, pool), signal), pool);
}
async function* fileLeaves(path, pool) {
    // Opening a pipe waits for its writer.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    const leaves = [];
    try {
        for (;;) {
            while (leaves.length < TOGETHER)
                leaves.push(pool.take());
            // No position, so that pipes can be read, too.
            const { bytesRead } = await file.readv(leaves.map((leaf) => leaf.space(_leaf_js__WEBPACK_IMPORTED_MODULE_2__/* .LEAF_SIZE */ .RB)));
            if (bytesRead === 0)
                break;
            for (let left = bytesRead; left > 0;) {
                const leaf = leaves[0];
                const filled = leaf.space(left).length;
                leaf.advance(filled);
                left -= filled;
                if (leaf.isFull)
                    yield leaves.shift();
            }
        }
        yield leaves.shift();
    }
    finally {
        for (const leaf of leaves)
            pool.give(leaf);
        await file.close();
    }
}


/***/ }),

/***/ 3325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ LEAF_SIZE),
/* harmony export */   VU: () => (/* binding */ LEAF_PLACE),
/* harmony export */   zq: () => (/* binding */ LeafPool)
/* harmony export */ });
/* unused harmony export Leaf */
/* harmony import */ var _varint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56439);

/** Bytes of a file in one leaf: the classic chunker of `ipfs add`, `size-262144`. */
const LEAF_SIZE = 262_144;
/** Room for the block's framing before and after the bytes. */
const BEFORE = 16;
const AFTER = 8;
/** Bytes of memory that a leaf of the usual size takes. */
const LEAF_PLACE = BEFORE + LEAF_SIZE + AFTER;
/**
 * A leaf of a UnixFS file that is being filled. Its bytes are at their position in the dag-pb block, so that a file can be
 * read directly into the block, without a copy.
 */
class Leaf {
    /** The memory that it was made with, if that is shared between threads. */
    place;
    #buffer;
    #capacity;
    #held = [];
    #length = 0;
    /** @param place Memory of {@linkcode LEAF_PLACE} bytes to use. */
    constructor(capacity, place) {
        this.place = place;
        this.#buffer = place ?? new Uint8Array(BEFORE + capacity + AFTER);
        this.#capacity = capacity;
    }
    /** Keeps the leaf from being reused before a promise is settled. */
    hold(promise) {
        promise.catch(() => undefined); // handled by whoever made it
        this.#held.push(promise);
    }
    /** What the leaf is held by. */
    get held() {
        return this.#held;
    }
    get isFull() {
        return this.#length === this.#capacity;
    }
    /** Reports whether `length` more bytes would fill the leaf. */
    isFullWith(length) {
        return this.#length + length >= this.#capacity;
    }
    /** The bytes so far. */
    get data() {
        return this.#buffer.subarray(BEFORE, BEFORE + this.#length);
    }
    /** Returns the space for the next bytes: at most `wanted`. */
    space(wanted) {
        const start = BEFORE + this.#length;
        return this.#buffer.subarray(start, start + Math.min(wanted, this.#capacity - this.#length));
    }
    /** Adds bytes that were written into {@linkcode space}. */
    advance(length) {
        this.#length += length;
    }
    /** Copies as many bytes as fit, and returns the rest. */
    put(bytes) {
        const space = this.space(bytes.length);
        const fits = space.length === bytes.length ? bytes : bytes.subarray(0, space.length);
        space.set(fits);
        this.advance(space.length);
        return bytes.subarray(space.length);
    }
    /** Empties the leaf for reuse. */
    reset() {
        this.#length = 0;
        this.#held.length = 0;
        return this;
    }
    /** Returns the block of the leaf: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without links. */
    block() {
        const size = (0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(this.#length);
        const field = this.#length === 0 ? [] : [0x12, ...size];
        const head = [0x0a, ...(0,_varint_js__WEBPACK_IMPORTED_MODULE_0__/* .varint */ .L)(2 + field.length + this.#length + 1 + size.length), 0x08, 0x02, ...field];
        const end = BEFORE + this.#length;
        this.#buffer.set(head, BEFORE - head.length);
        this.#buffer.set([0x18, ...size], end);
        return this.#buffer.subarray(BEFORE - head.length, end + 1 + size.length);
    }
}
/** Leaves of the usual size that no build uses now: a run may build thousands of small archives. */
const SPARE = [];
/** The most of them that are kept. */
const MOST_SPARE = 32;
/** A pool of leaves for reuse, which keeps memory constant. */
class LeafPool {
    /** The threads that hash the leaves, if any do. */
    threads;
    #idle;
    #capacity;
    /**
     * @param capacity Bytes in a leaf; tests use small ones.
     * @param threads Provides the memory of the leaves.
     */
    constructor(capacity = LEAF_SIZE, threads) {
        this.threads = threads;
        this.#capacity = capacity;
        this.#idle = capacity === LEAF_SIZE ? SPARE : [];
    }
    /** Returns an empty leaf. */
    take() {
        const place = this.threads?.take();
        if (place !== undefined)
            return new Leaf(this.#capacity, place);
        return this.#idle.pop()?.reset() ?? new Leaf(this.#capacity);
    }
    /** Takes back a leaf that is no longer used. */
    give(leaf) {
        const { place, held } = leaf;
        if (place === undefined) {
            if (this.#idle.length < MOST_SPARE)
                this.#idle.push(leaf);
        }
        else if (held.length === 0)
            this.threads?.give(place);
        else
            void Promise.allSettled(held).then(() => this.threads?.give(place));
    }
}


/***/ }),

/***/ 62539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eB: () => (/* binding */ hashPoolFor)
});

// UNUSED EXPORTS: HashChain, HashPool

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/unixfs/threads/hash-thread.ts
/** A thread that hashes parts of shared memory, in the order in which it is asked. It keeps no process alive when idle. */
class HashThread {
    #worker;
    #started;
    #pending = [];
    #shared;
    #index;
    #asked = 0;
    #failure;
    /** @param index Which of the threads it is. @throws {Error} where no thread may be started. */
    constructor(create, memory, index) {
        this.#shared = memory;
        this.#index = index;
        // No options of the process: a profiler or a hook in each thread would only cost.
        const options = { eval: true, workerData: [memory, index], execArgv: [], env: {}, stdout: true, stderr: true };
        this.#worker = new create(`(${hashInThread.toString()})()`, options);
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
        return this.#failure === undefined && Atomics.load(this.#shared.up, this.#index) === 1;
    }
    /** Waits for the thread to run; false when it could not be started. */
    async starts() {
        this.#worker.ref();
        const isStarted = await this.#started;
        if (this.#pending.length === 0)
            this.#worker.unref();
        return isStarted;
    }
    /** Requests that the thread has not done yet. */
    get waiting() {
        return this.#asked - Atomics.load(this.#shared.done, this.#index);
    }
    ask(work) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        if (this.#pending.length === 0)
            this.#worker.ref();
        return new Promise((resolve, reject) => {
            this.#asked++;
            this.#pending.push({ resolve, reject });
            this.#worker.postMessage(work);
        });
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
/** The whole program of a thread: its text is what runs there, so it uses nothing from outside of it. */
function hashInThread() {
    const { parentPort, workerData } = process.getBuiltinModule("node:worker_threads");
    const { createHash } = process.getBuiltinModule("node:crypto");
    const [{ bytes: shared, done, up }, index] = workerData;
    const memory = new Uint8Array(shared);
    const answer = (result) => {
        Atomics.add(done, index, 1);
        parentPort?.postMessage(result);
    };
    const chains = new Map();
    Atomics.store(up, index, 1);
    parentPort?.on("message", ({ spans, bytes, chain, begin, isEnd }) => {
        if (chain === undefined) {
            const digests = new Uint8Array(spans.length * 16);
            for (let at = 0; at < spans.length; at += 2) {
                const block = memory.subarray(spans[at], spans[at] + spans[at + 1]);
                digests.set(createHash("sha256").update(block).digest(), at * 16);
            }
            answer(digests);
            return;
        }
        if (begin !== undefined)
            chains.set(chain, createHash(begin[0]).update(begin[1]));
        const hash = chains.get(chain);
        if (bytes !== undefined)
            hash?.update(bytes);
        for (let at = 0; at < spans.length; at += 2) {
            hash?.update(memory.subarray(spans[at], spans[at] + spans[at + 1]));
        }
        if (isEnd === true)
            chains.delete(chain);
        answer(isEnd === true && hash !== undefined ? hash.digest("hex") : "");
    });
}

;// CONCATENATED MODULE: ./src/unixfs/threads/hash-pool.ts



/** Bytes from which a file is worth threads of its own: they take 30 ms to start. */
const WORTH = 16 * 1024 * 1024;
/** The most threads; beyond these, reading is what takes the time. */
const MOST_THREADS = 4;
/** Blocks that one message hands over. */
const TOGETHER = 4;
/** Places for leaves in the shared memory, and the bytes of each. */
const PLACES = 64;
/**
 * Hashes leaves on threads that share memory with this one, so that no byte is copied for it. Until one of them runs, the
 * calling thread hashes itself; afterwards it is left to read.
 */
class HashPool {
    #memory;
    #threads;
    #spare = [];
    /** Blocks that are handed over with the next message. */
    #gathered = [];
    #chains = 0;
    constructor(threads, memory, place) {
        this.#memory = memory;
        this.#threads = threads;
        for (let at = 0; at + place <= memory.byteLength; at += place)
            this.#spare.push(new Uint8Array(memory, at, place));
    }
    /** Returns a place in the shared memory; undefined when all are used. */
    take() {
        return this.#spare.pop();
    }
    /** Takes back a place that nothing reads any more. */
    give(place) {
        this.#spare.push(place);
    }
    /** Whether bytes are in the shared memory. */
    has(bytes) {
        return bytes.buffer === this.#memory;
    }
    /** Returns the SHA-256 of a block in the shared memory; it may wait for {@linkcode flush}. */
    digest(block) {
        if (this.#free() === undefined && this.#gathered.length === 0)
            return sha256(block);
        return new Promise((resolve) => {
            this.#gathered.push({ block, resolve });
            if (this.#gathered.length === TOGETHER)
                this.flush();
        });
    }
    /** Hands over what was gathered. */
    flush() {
        const gathered = this.#gathered;
        if (gathered.length === 0)
            return;
        this.#gathered = [];
        const here = () => {
            for (const { block, resolve } of gathered)
                resolve(sha256(block));
        };
        const thread = this.#free();
        if (thread === undefined) {
            here();
            return;
        }
        thread.ask({ spans: spansOf(gathered.map(({ block }) => block)) }).then((digests) => {
            for (const [index, { resolve }] of gathered.entries()) {
                resolve(digests.subarray(index * 32, index * 32 + 32));
            }
        }, here);
    }
    /** Begins a long hash on one of the threads, once it runs; undefined where none does. */
    async chain(algorithm, prefix) {
        const id = ++this.#chains;
        const thread = this.#threads[id % this.#threads.length];
        return (await thread.starts()) ? new HashChain(thread, id, { begin: [algorithm, prefix], pool: this }) : undefined;
    }
    #free() {
        let best;
        for (const thread of this.#threads) {
            if (thread.isReady && thread.waiting < (best?.waiting ?? Number.POSITIVE_INFINITY))
                best = thread;
        }
        return best;
    }
}
/** A long hash on another thread. */
class HashChain {
    #thread;
    #chain;
    #pool;
    #begin;
    constructor(thread, chain, { begin, pool }) {
        this.#thread = thread;
        this.#chain = chain;
        this.#begin = begin;
        this.#pool = pool;
    }
    /** Adds pieces; resolved once they are read, and may be overwritten. @throws {Error} when the thread ended. */
    async add(pieces) {
        const isShared = pieces.every((piece) => this.#pool.has(piece));
        await this.#ask(isShared ? { spans: spansOf(pieces) } : { spans: [], bytes: Buffer.concat(pieces) });
    }
    /** Returns the hash in hex. @throws {Error} when the thread ended. */
    async end() {
        return await this.#ask({ spans: [], isEnd: true });
    }
    async #ask(work) {
        const begin = this.#begin === undefined ? {} : { begin: this.#begin };
        this.#begin = undefined;
        return (await this.#thread.ask({ ...work, chain: this.#chain, ...begin }));
    }
}
function spansOf(pieces) {
    return pieces.flatMap(({ byteOffset, length }) => [byteOffset, length]);
}
function sha256(block) {
    return (0,external_node_crypto_.createHash)("sha256").update(block).digest();
}
let pool;
/**
 * Returns the process's threads for hashing, where a file is large enough for them and the runtime has them.
 *
 * @param size Bytes that will be hashed.
 * @param place Bytes of a place in the shared memory.
 */
async function hashPoolFor(size, place) {
    if (size < WORTH || "Deno" in globalThis)
        return undefined;
    pool ??= startPool(place);
    return await pool;
}
async function startPool(place) {
    const count = Math.min(MOST_THREADS, (0,external_node_os_.availableParallelism)());
    try {
        const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 23));
        const bytes = new SharedArrayBuffer(PLACES * place);
        const counters = () => new Int32Array(new SharedArrayBuffer(4 * count));
        const shared = { bytes, done: counters(), up: counters() };
        const threads = Array.from({ length: count }, (_, index) => new HashThread(Worker, shared, index));
        return new HashPool(threads, bytes, place);
    }
    catch {
        // A runtime may forbid threads.
        return undefined;
    }
}


/***/ }),

/***/ 56439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ varint)
/* harmony export */ });
/** Encodes a number up to 2^53 - 1 as an unsigned LEB128 varint, as protobuf and multiformats do. */
function varint(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    bytes.push(rest);
    return bytes;
}


/***/ })

};
