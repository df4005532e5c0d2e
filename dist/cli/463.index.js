export const id = 463;
export const ids = [463];
export const modules = {

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m3: () => (/* binding */ writeBlocks),
/* harmony export */   rD: () => (/* binding */ archive),
/* harmony export */   wM: () => (/* binding */ sourceBlocks)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7039);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1059);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6189);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3325);
/* harmony import */ var _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4396);
/* harmony import */ var _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7976);
/* harmony import */ var _prove_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1609);
/* harmony import */ var _tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3091);






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
    const { tar, car, signal } = options;
    const build = async (from) => {
        const hasher = options.withoutDigest ? undefined : new _digest_directory_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeHasher */ .f("utf8");
        const dag = await writeBlocks(() => treeBlocks(from, { hasher, signal }), { tar, car });
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
async function writeBlocks(build, { tar, car }) {
    return await withFile(tar, (tarFile) => withFile(car, async (carFile) => {
        const blocks = build();
        const carWriter = carFile === undefined ? undefined : await _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CarWriter */ .WV.begin(carFile);
        const built = await (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .lastOf */ .g1)(blocks, async (block) => {
            if (block.data !== undefined)
                await tarFile?.write(block.data);
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
    return yield* treeBlocks(await (0,_prove_disk_js__WEBPACK_IMPORTED_MODULE_1__/* .proveDisk */ .w)(tree), { signal });
}
function treeBlocks(tree, options) {
    const pool = new _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LeafPool */ .zq();
    return (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .buildDag */ .zN)((0,_tar_tar_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .tarLeaves */ .q)(tree, pool, options), pool);
}
function withFile(path, write) {
    return path === undefined ? write(undefined) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .writeWhole */ .f)(path, write);
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ Contents),
  P: () => (/* binding */ SMALL_FILE)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(267);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
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
    /** Fills a part of `space`; the bytes that it filled are counted. */
    async read(space) {
        const { bytesRead } = await this.#handle.read(space, 0, space.length, this.#position).catch((error) => {
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
var proved_file = __webpack_require__(7976);
;// CONCATENATED MODULE: ./src/source/contents.ts



/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
const SMALL_FILE = 1024 * 1024;
/** Blobs that git is asked for ahead, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 };
/** Opens the files of a tree, each at most once and in the tree's order. */
class Contents {
    #scratch = new Uint8Array(SMALL_FILE + 1);
    #blobs;
    constructor(tree) {
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
        const proved = origin.disk === undefined ? undefined : await proved_file/* ProvedFile */.Zs.open(origin.disk, origin.oid, size);
        return proved ?? streamOf(origin, entry);
    }
}
/** Asks git for small blobs before they are wanted, so that it works while what it gave is used. */
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
        read: async (space) => {
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

/***/ 1609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutDisk),
/* harmony export */   w: () => (/* binding */ proveDisk)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4797);
/* harmony import */ var _git_same_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3290);


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

/***/ 2453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readSourceTree)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(267);
// EXTERNAL MODULE: ./src/source/entry.ts
var entry = __webpack_require__(373);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(8664);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./src/source/ignore-rules.ts

/** The file in a source folder that says what stays out, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Says which paths of a folder stay out of its source. */
class IgnoreRules {
    #rules;
    /** @param text The text of `.mesgignore`; undefined when there is none. */
    constructor(text) {
        // Ignoring case would make one commit two sources.
        this.#rules = text === undefined ? undefined : ignore_default()({ ignorecase: false }).add(text.replace(/^\uFEFF/, ""));
    }
    /**
     * Whether a path stays out, whose parents do not.
     *
     * @param path From the folder, with `/`, without one at the end.
     */
    excludes(path, isFolder) {
        if (NEVER.has(path.slice(path.lastIndexOf("/") + 1)))
            return true;
        return this.#rules?.ignores(isFolder ? `${path}/` : path) ?? false;
    }
    /** Whether a path or one of the folders above it stays out. To git, a submodule is a folder. */
    excludesWithParents(path, isFolder) {
        if (path.split("/").some((name) => NEVER.has(name)))
            return true;
        return this.#rules?.ignores(isFolder ? `${path}/` : path) ?? false;
    }
}

// EXTERNAL MODULE: ./src/source/limits.ts
var limits = __webpack_require__(8785);
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
    const bytes = await folder.readFile(IGNORE_FILE, MAX_RULES + 1);
    if (bytes !== undefined && bytes.length > MAX_RULES) {
        throw new error/* MesgError */.N("refused", `${IGNORE_FILE} is larger than ${(0,sizes/* formatBytes */.z)(MAX_RULES)}`, {
            hint: "name folders in it instead of files",
        });
    }
    return new IgnoreRules(bytes === undefined ? undefined : Buffer.from(bytes).toString("utf8"));
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

/***/ 3091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tarLeaves),
  e: () => (/* binding */ tarStream)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/unixfs/leaf.ts
var unixfs_leaf = __webpack_require__(3325);
// EXTERNAL MODULE: ./src/source/contents.ts + 1 modules
var source_contents = __webpack_require__(4797);
// EXTERNAL MODULE: ./src/source/prove-disk.ts
var prove_disk = __webpack_require__(1609);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
;// CONCATENATED MODULE: ./src/source/secrets/secret-contents.ts
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
    { marks: ["hTok"], pattern: /\/\/[^\s=]+:_authToken=(?!\$\{)[^\s$]{8,}/g, reason: "an npm token" },
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
    for (const { pattern, reason } of SHAPES) {
        let line = 1;
        let counted = 0;
        for (const match of text.matchAll(pattern)) {
            if (PLACEHOLDER.test(match[0]))
                continue;
            line += newlines(text, counted, match.index);
            counted = match.index;
            if (!found.has(line))
                found.set(line, reason);
        }
    }
    return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
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
    inspect({ path }, bytes) {
        if (this.#allowed.has(path))
            return;
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
var pax = __webpack_require__(5595);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(7486);
;// CONCATENATED MODULE: ./src/source/tar/tar-writer.ts


/** The two blocks of zeros that end a tar. */
const END_MARK = new Uint8Array(2 * tar_header/* BLOCK */.IE);
/** The most that eleven octal digits hold. */
const MAX_SIZE = 0o77777777777;
const FIELD = 100;
/** Bytes between the end of a content and the next header. */
function paddingOf(size) {
    return (tar_header/* BLOCK */.IE - (size % tar_header/* BLOCK */.IE)) % tar_header/* BLOCK */.IE;
}
/**
 * The header of an entry: one ustar block, after a pax extended header (POSIX.1-2001) where the path or target is not
 * ASCII or over 100 bytes, or the size is over 8 GiB. All that differs between machines is fixed: time 0, owner 0, no
 * names of owners, modes 0644 and 0755 (symlinks 0777).
 *
 * @returns A view that holds until the next call.
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
    if (records === "")
        return ustar(path, mode, ustarSize, type, target);
    return Buffer.concat([
        Buffer.from(ustar("././@PaxHeader", 0o644, records.length, "x", "")),
        Buffer.from(records, "latin1"),
        Buffer.alloc(paddingOf(records.length)),
        ustar(path, mode, ustarSize, type, target),
    ]);
}
/** What all headers have in common, with spaces in place of the checksum as its own sum wants them. */
const COMMON = Buffer.alloc(tar_header/* BLOCK */.IE);
for (const at of [108, 116, 329, 337])
    octal(COMMON, at, 7, 0);
octal(COMMON, 136, 11, 0);
COMMON.write("        ", 148, "latin1");
COMMON.write("ustar\u000000", 257, "latin1");
const COMMON_SUM = sum(COMMON, 0, tar_header/* BLOCK */.IE);
/** The one block that each header is written into: there are as many headers as entries. */
const HEADER = Buffer.alloc(tar_header/* BLOCK */.IE);
function ustar(path, mode, size, type, target) {
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
/** A name that is too long stands in a pax record; what fits of it is here for readers that know no pax. */
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
/** One character per byte of the UTF-8 form. */
function latin1(text) {
    return Buffer.from(text, "utf8").toString("latin1");
}

;// CONCATENATED MODULE: ./src/source/tar/tar-stream.ts






/** Entries after which other work of the process gets its turn. */
const TURN = 512;
const ZEROS = new Uint8Array(512);
const NOTHING = new Uint8Array(0);
/**
 * The archive of a tree in leaves, all full but the last. Each file is read once; a large one straight into the leaf. The
 * secrets guard stands here: once it has found something no leaf is given out any more, the rest is only looked at, and
 * all is reported at once.
 *
 * @param pool Where empty leaves come from.
 * @throws {MesgError} at secrets, and at files that change while they are read.
 */
async function* tarLeaves(tree, pool, { hasher, signal } = {}) {
    const contents = new source_contents/* Contents */.v(tree);
    const guard = new SecretsGuard(tree);
    let leaf = pool.take();
    /** Gives out the leaves that bytes fill; what is left of them stands in the next one. */
    async function* spill(bytes) {
        for (let rest = leaf.put(bytes); leaf.isFull; rest = leaf.put(rest)) {
            yield leaf;
            leaf = pool.take();
        }
    }
    async function* large(entry) {
        const content = await contents.open(entry);
        let space = leaf.space(entry.size);
        let reading = content.read(space);
        try {
            for (let left = entry.size; left > 0;) {
                signal?.throwIfAborted();
                const filled = space.subarray(0, await reading);
                left -= filled.length;
                leaf.advance(filled.length);
                const full = leaf.isFull ? leaf : undefined;
                if (full !== undefined)
                    leaf = pool.take();
                if (left > 0) {
                    // What comes next is read while this is hashed.
                    space = leaf.space(left);
                    reading = content.read(space);
                    reading.catch(() => undefined);
                }
                hasher?.content(filled);
                if (full !== undefined)
                    yield full;
            }
        }
        finally {
            await reading.catch(() => undefined);
            await content.close();
        }
    }
    hasher?.folder(".", 0o700);
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
        if (leaf.isFullWith(header.length))
            yield* spill(header);
        else
            leaf.put(header);
        if (entry.kind !== "file")
            continue;
        hasher?.content(bytes);
        if (!isSmall)
            yield* large(entry);
        else if (leaf.isFullWith(bytes.length))
            yield* spill(bytes);
        else
            leaf.put(bytes);
        const padding = ZEROS.subarray(0, paddingOf(entry.size));
        if (leaf.isFullWith(padding.length))
            yield* spill(padding);
        else
            leaf.put(padding);
    }
    guard.assertNone();
    yield* spill(END_MARK);
    yield leaf;
}
/**
 * The archive of a tree as a stream, for an upload say. Nothing of a file is given out before the secrets guard has seen
 * it; still, {@linkcode archive} the tree first when what is given out cannot be taken back.
 *
 * @example
 * ```ts
 * await pipeline(tarStream(await readSourceTree(".")), createWriteStream("source.tar"));
 * ```
 */
async function* tarStream(tree, signal) {
    // Whoever takes a chunk may keep it, so no leaf comes back to the pool.
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


/***/ })

};
