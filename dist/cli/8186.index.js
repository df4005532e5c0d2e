export const id = 8186;
export const ids = [8186];
export const modules = {

/***/ 88186:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestTar: () => (/* binding */ digestTar),
  n: () => (/* binding */ extractTar)
});

// EXTERNAL MODULE: ./src/core/time/interruptible.ts
var interruptible = __webpack_require__(59350);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/source/limits.ts
var source_limits = __webpack_require__(78785);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
;// CONCATENATED MODULE: ./src/source/tar/archive-cost.ts




/** Bytes that an archive may have besides its entries: its end mark, and read-ahead. */
const SLACK = 1024 * 1024;
/** Bytes of paths and link targets per allowed entry; all of them are kept in memory. */
const PATH_PER_ENTRY = 512;
/** Steps through symlinks per allowed entry. */
const STEPS_PER_ENTRY = 20;
/**
 * Counts the cost of an archive while it is read, and refuses it as soon as it exceeds the limits. Everything that
 * takes time or memory counts. Used by the command line and by the embedded Engine.
 *
 * Every method throws an {@linkcode ArchiveError} that names the limit.
 */
class ArchiveCost {
    #maxBytes;
    #maxEntries;
    #bytes = 0;
    #paths = 0;
    #entries = 0;
    #received = 0;
    #steps = 0;
    constructor(limits = {}) {
        this.#maxBytes = limits.maxBytes ?? source_limits/* DEFAULT_LIMITS */.dR.maxBytes;
        this.#maxEntries = limits.maxEntries ?? source_limits/* DEFAULT_LIMITS */.dR.maxEntries;
    }
    /**
     * Counts one entry, or a folder that the path of an entry implies.
     *
     * @param paths Size of its path and its link target in bytes.
     */
    entry(paths = 0) {
        if (++this.#entries > this.#maxEntries)
            throw this.#tooMany(`${this.#maxEntries} entries`);
        this.#paths += paths;
        const max = PATH_PER_ENTRY * this.#maxEntries + SLACK;
        if (this.#paths > max)
            throw this.#tooMany(`${(0,sizes/* formatBytes */.z3)(max)} of paths`);
    }
    /**
     * Counts unpacked bytes before they are read: contents and extended headers.
     *
     * @param size Not negative.
     */
    unpacked(size) {
        this.#bytes += size;
        if (this.#bytes > this.#maxBytes)
            throw this.#tooLarge("unpacked");
    }
    /** Counts bytes as they arrive. A gzip stream can be endless without unpacking to anything. */
    received(size) {
        this.#received += size;
        if (this.#received > this.#maxBytes + 2 * tar_header/* BLOCK */.IE * this.#maxEntries + SLACK)
            throw this.#tooLarge("as it arrives");
    }
    /** Counts one path part that a symlink adds. */
    step() {
        if (++this.#steps > STEPS_PER_ENTRY * this.#maxEntries) {
            throw new archive_error/* ArchiveError */.d(`archive too complex: its entries lead through symlinks with more than ${STEPS_PER_ENTRY * this.#maxEntries} parts`, { hint: "archive the folders that the symlinks point to" });
        }
    }
    #tooMany(limit) {
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit} (max-source-entries), found more`, {
            hint: "exclude what the service does not need, or raise the limit with --max-source-entries",
        });
    }
    #tooLarge(how) {
        const limit = `${(0,sizes/* formatBytes */.z3)(this.#maxBytes)} ${how} (max-source-size)`;
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit}, found more`, {
            hint: "exclude what the service does not need, or raise the limit with --max-source-size",
        });
    }
}

// EXTERNAL MODULE: ./src/source/tar/decompress.ts
var decompress = __webpack_require__(10726);
// EXTERNAL MODULE: ./src/source/tar/tar-reader.ts + 1 modules
var tar_reader = __webpack_require__(64429);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/digest/content-store.ts




/** Maximum number of bytes that one store keeps in memory; the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Maximum number of bytes that all stores of the process keep in memory. */
const ALL_IN_MEMORY = 128 * 1024 * 1024;
/** Memory overhead of a piece. */
const OVERHEAD = 256;
const CHUNK = 256 * 1024;
let allInMemory = 0;
/** Keeps contents for later, in memory up to a bound and in a temporary file beyond it. */
class ContentStore {
    #inMemory = 0;
    #onDisk = 0;
    #folder;
    #file;
    /** Keeps one content, read to its end. */
    async add(chunks) {
        const pieces = [];
        const position = this.#onDisk;
        for await (const chunk of chunks) {
            // A chunk is often a small view of a large buffer, which would stay alive with it.
            if (this.#onDisk === position && this.#takeMemory(chunk.length))
                pieces.push(Uint8Array.from(chunk));
            else
                await this.#write(chunk);
        }
        return { pieces, position, length: this.#onDisk - position };
    }
    /** Returns the bytes of a content that was kept. */
    async *read({ pieces, position, length }) {
        yield* pieces;
        for (let done = 0; done < length;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
            const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position + done);
            if (bytesRead === 0)
                throw new core_error/* MesgError */.N8("environment", "a temporary file was truncated while it was in use");
            done += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    /** Frees the memory, and removes the temporary file if there is one. */
    async close() {
        allInMemory -= this.#inMemory;
        this.#inMemory = 0;
        await this.#file?.close();
        if (this.#folder !== undefined)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #takeMemory(length) {
        const size = length + OVERHEAD;
        if (this.#inMemory + size > IN_MEMORY || allInMemory + size > ALL_IN_MEMORY)
            return false;
        this.#inMemory += size;
        allInMemory += size;
        return true;
    }
    async #write(chunk) {
        try {
            this.#file ??= await this.#open();
            for (let done = 0; done < chunk.length;)
                done += (await this.#file.write(chunk, done)).bytesWritten;
            this.#onDisk += chunk.length;
        }
        catch (error) {
            throw new core_error/* MesgError */.N8("environment", `cannot keep an archive in ${(0,external_node_os_.tmpdir)()}: ${error.message}`, {
                cause: error,
                hint: "free space there, or set TMPDIR to another folder",
            });
        }
    }
    async #open() {
        this.#folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-"));
        return await (0,promises_.open)((0,external_node_path_.join)(this.#folder, "contents"), "w+", 0o600);
    }
}

// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/source/tar/archive-paths.ts
var archive_paths = __webpack_require__(21178);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
;// CONCATENATED MODULE: ./src/source/digest/tree-digest.ts




/**
 * Computes the directory digest of an extracted tree. Through symlinks, an archive can nest folders deeper than a path
 * can be; an Engine cannot walk those either.
 *
 * @throws {ArchiveError} at a device, a fifo, or a path that is too long for Linux.
 */
async function digestTree(root, store) {
    const hasher = new directory_digest/* TreeHasher */.f("latin1");
    hasher.folder(".", root.mode);
    const open = [await openFolder(root, "")];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        await (0,event_loop/* yieldIfLate */.DF)();
        const name = top.names[top.next++];
        if (name === undefined) {
            open.pop();
            continue;
        }
        const node = top.folder.children.get(name);
        const path = top.prefix + name;
        (0,archive_paths/* checkLength */.Nv)(path, "a path");
        if (node.kind === "folder") {
            hasher.folder(path, node.mode);
            open.push(await openFolder(node, `${path}/`));
        }
        else if (node.kind === "symlink") {
            hasher.symlink(path, node.target);
        }
        else if (node.kind === "file") {
            hasher.file(path, node.mode);
            for await (const piece of store.read(node.content))
                hasher.content(piece);
        }
        else {
            throw new archive_error/* ArchiveError */.d(`unsupported archive entry: unsupported archive entry: expected files, folders and links, found a device or a fifo: ${(0,archive_error/* shown */.S)(path)}`, {
                engineText: `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`,
            });
        }
    }
    return hasher.digest();
}
async function openFolder(folder, prefix) {
    return { folder, prefix, names: await sorted([...folder.children.keys()]), next: 0 };
}
/** Number of names to sort before yielding to the event loop. */
const AT_ONCE = 4096;
/** Sorts names by their bytes; many of them in parts, so that other work can run in between. */
async function sorted(names) {
    if (names.length <= AT_ONCE)
        return names.sort(byBytes);
    await (0,event_loop/* yieldIfLate */.DF)();
    const middle = names.length >>> 1;
    const left = await sorted(names.slice(0, middle));
    const right = await sorted(names.slice(middle));
    await (0,event_loop/* yieldIfLate */.DF)();
    const merged = [];
    for (let l = 0, r = 0; l < left.length || r < right.length;) {
        const takeLeft = r === right.length || (l < left.length && left[l] < right[r]);
        merged.push(takeLeft ? left[l++] : right[r++]);
    }
    return merged;
}
/** Compares names of one character per byte. */
function byBytes(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/source/digest/tree-node.ts
/** The owner's mode of folders that an archive only implies. */
const IMPLIED = 0o700;
/** Makes an empty folder. */
function newFolder(mode, parent) {
    return { kind: "folder", mode, parent, children: new Map() };
}

;// CONCATENATED MODULE: ./src/source/digest/tree-paths.ts



/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Finds the folders of an extracted tree by their paths, following symlinks as Linux does. The parts that symlinks add to
 * a path are counted: an archive can chain them so that a short entry takes a long walk.
 */
class TreePaths {
    #cost;
    constructor(cost) {
        this.#cost = cost;
    }
    /** Returns the folder at a path; undefined when a part is missing. */
    find(way) {
        return this.#walk(way, () => undefined);
    }
    /** Returns the folder at a path. Creates missing folders, but not the target of a symlink. */
    make(way) {
        const found = this.#walk(way, (parent, name) => {
            this.#cost.entry();
            const made = newFolder(IMPLIED, parent);
            parent.children.set(name, made);
            return made;
        });
        if (found !== undefined)
            return found;
        throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(way.entry)}: a symlink above it points to nothing`);
    }
    /** Returns whether a path exists. */
    reaches({ from, parts, entry }) {
        let at = from;
        let left = parts;
        for (let links = 0;; links++) {
            const last = left.at(-1);
            if (last === undefined || last === "..")
                return this.find({ from: at, parts: left, entry }) !== undefined;
            at = this.find({ from: at, parts: left.slice(0, -1), entry });
            const node = at?.children.get(last);
            if (at === undefined || node?.kind !== "symlink")
                return node !== undefined;
            if (node.target.startsWith("/"))
                throw (0,archive_paths/* leadsOut */.qm)(entry);
            if (links >= MAX_LINKS)
                return false;
            left = (0,archive_paths/* targetParts */.k2)(node.target);
        }
    }
    #walk({ from, parts, entry }, missing) {
        const left = [...parts].reverse();
        // Parts beyond these come from symlinks.
        let own = left.length;
        let at = from;
        let links = 0;
        while (left.length > 0) {
            const name = left.pop();
            const isOwn = left.length < own;
            own = Math.min(own, left.length);
            if (!isOwn)
                this.#cost.step();
            if (name === "..") {
                if (at.parent === undefined)
                    throw (0,archive_paths/* leadsOut */.qm)(entry);
                at = at.parent;
                continue;
            }
            const node = at.children.get(name) ?? (isOwn ? missing(at, name) : undefined);
            if (node === undefined)
                return undefined;
            if (node.kind === "folder") {
                at = node;
            }
            else if (node.kind === "symlink") {
                if (++links > MAX_LINKS)
                    throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: its path is a loop of symlinks`);
                if (node.target.startsWith("/"))
                    throw (0,archive_paths/* leadsOut */.qm)(entry);
                left.push(...(0,archive_paths/* targetParts */.k2)(node.target).reverse());
            }
            else {
                throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: ${(0,archive_error/* shown */.S)(name)} above it is not a folder`);
            }
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/extracted-tree.ts






/**
 * The tree that `archive.Untar` of docker 18.06 extracts from a tar on an Engine, in memory: a later entry replaces an
 * earlier one, folders are merged, missing parents are created, symlinks inside the tree are followed, hard links share
 * their file.
 */
class ExtractedTree {
    #store;
    #paths;
    #root = newFolder(IMPLIED, undefined);
    #folders = [];
    #hasLostWays = false;
    constructor(store, cost) {
        this.#store = store;
        this.#paths = new TreePaths(cost);
    }
    /** Extracts one entry. */
    async add(entry) {
        const { parts, absolute } = (0,archive_paths/* partsOf */.CI)(entry.name);
        const name = parts.pop();
        if (name === undefined) {
            if (absolute && entry.type === "5")
                this.#root.mode = entry.mode;
            else if (absolute)
                throw new archive_error/* ArchiveError */.d("invalid archive: an entry replaces its root");
            return; // docker skips `.`
        }
        const parent = this.#paths.make({ from: this.#root, parts, entry: entry.name });
        const existing = parent.children.get(name);
        const merges = existing?.kind === "folder" && entry.type === "5";
        if (existing !== undefined && !merges)
            parent.children.delete(name);
        if (entry.type === "5")
            this.#folders.push(entry.name);
        if (!merges && (existing?.kind === "folder" || existing?.kind === "symlink"))
            this.#hasLostWays = true;
        if (existing?.kind === "folder" && merges)
            existing.mode = entry.mode;
        else if (entry.type !== "g")
            parent.children.set(name, await this.#make(entry, parts, parent));
    }
    /**
     * Ends the extraction. Docker then sets the times of every folder that had an entry.
     *
     * @throws {ArchiveError} when a later entry removed such a folder.
     */
    async end() {
        for (const name of this.#hasLostWays ? this.#folders : []) {
            await (0,event_loop/* yieldIfLate */.DF)();
            if (this.#paths.reaches({ from: this.#root, parts: (0,archive_paths/* partsOf */.CI)(name).parts, entry: name }))
                continue;
            throw new archive_error/* ArchiveError */.d(`invalid archive: a later entry removes the folder ${(0,archive_error/* shown */.S)(name)}`);
        }
    }
    /**
     * Removes `.git` and descends into a single top folder, as `DeployService` of Engine 0.9 and 0.10 does before it looks
     * at a source.
     */
    enterDeployContext() {
        this.#root.children.delete(".git");
        const [only, more] = this.#root.children.values();
        if (only?.kind === "folder" && more === undefined)
            this.#root = only;
    }
    /**
     * Returns the content of a file in the root folder; undefined when there is no such file.
     *
     * @param max Maximum size in bytes. Of a larger file, one more byte is returned.
     */
    async read(name, max) {
        const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
        if (node?.kind !== "file")
            return undefined;
        const pieces = [];
        let length = 0;
        for await (const piece of this.#store.read(node.content)) {
            pieces.push(piece);
            length += piece.length;
            if (length > max)
                break;
        }
        return Buffer.concat(pieces);
    }
    /** Computes the digest of the tree. */
    async digest() {
        return await digestTree(this.#root, this.#store);
    }
    async #make(entry, parts, parent) {
        switch (entry.type) {
            case "0":
                return { kind: "file", mode: entry.mode, content: await this.#store.add(entry.body) };
            case "1":
                return this.#linked(entry);
            case "2":
                return { kind: "symlink", target: (0,archive_paths/* checkedTarget */.lh)(entry, parts) };
            case "3":
            case "4":
            case "6":
                return { kind: "special" };
            case "5":
                return newFolder(entry.mode, parent);
            default: {
                const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
                throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(entry.name)}: ${engineText}`, { engineText });
            }
        }
    }
    /** Returns the file that a hard link names. */
    #linked({ name, linkname }) {
        const { parts } = (0,archive_paths/* partsOf */.CI)(linkname.replace(/^\/+/, ""));
        const last = parts.pop() ?? "";
        const node = this.#paths.find({ from: this.#root, parts, entry: name })?.children.get(last);
        if (node !== undefined && node.kind !== "folder")
            return node;
        throw new archive_error/* ArchiveError */.d(`expected a hard link to an earlier file, found ${(0,archive_error/* shown */.S)(name)} linked to ${(0,archive_error/* shown */.S)(linkname)}, ` +
            `which is ${node === undefined ? "not there" : "a folder"}`);
    }
}

;// CONCATENATED MODULE: ./src/source/digest/ordered-digest.ts


/** Digests the entries of a tar as they arrive, as long as they are in the order of the digest. */
class OrderedDigest {
    #hasher = new directory_digest/* TreeHasher */.f("latin1");
    #cost;
    #last = [];
    #lastIsFolder = true;
    constructor(cost) {
        this.#cost = cost;
        this.#hasher.folder(".", 0o700);
    }
    /**
     * Digests one entry.
     *
     * @returns False for an entry that belongs before an earlier one, changes it, or links to it.
     */
    async add(entry) {
        const { parts, absolute } = (0,archive_paths/* partsOf */.CI)(entry.name);
        if (parts.length === 0 && !absolute)
            return true;
        if (!this.#follows(parts))
            return false;
        const path = parts.join("/");
        if (entry.type === "5") {
            this.#enter(parts);
            this.#hasher.folder(path, entry.mode);
        }
        else if (entry.type === "0") {
            this.#enter(parts);
            this.#hasher.file(path, entry.mode);
            for await (const piece of entry.body)
                this.#hasher.content(piece);
        }
        else if (entry.type === "2") {
            const target = (0,archive_paths/* checkedTarget */.lh)(entry, parts.slice(0, -1));
            this.#enter(parts);
            this.#hasher.symlink(path, target);
        }
        else {
            return false;
        }
        this.#last = parts;
        this.#lastIsFolder = entry.type === "5";
        return true;
    }
    digest() {
        return this.#hasher.digest();
    }
    /** Whether a path belongs after every path so far. */
    #follows(parts) {
        const last = this.#last;
        const fork = parts.findIndex((part, index) => part !== last[index]);
        if (fork === -1)
            return false;
        return fork === last.length ? this.#lastIsFolder : parts[fork] > last[fork];
    }
    /** Digests the folders that only the path implies. */
    #enter(parts) {
        let known = 0;
        while (known < parts.length - 1 && parts[known] === this.#last[known])
            known++;
        for (; known < parts.length - 1; known++) {
            this.#cost.entry();
            this.#hasher.folder(parts.slice(0, known + 1).join("/"), 0o700);
        }
    }
}

;// CONCATENATED MODULE: ./src/source/digest/digest-tar.ts







/**
 * Computes the directory digest of the tree that an Engine extracts from a tar or a tar.gz, without extracting it. An
 * archive whose entries are in the order of the digest (as this project writes them) is digested as it arrives. For any
 * other archive, contents are kept: up to 32 MiB in memory, then in a temporary file. Pass a function that opens the
 * stream to keep nothing until an entry is out of order; a stream that can be read only once is kept from its start.
 * Yields to the event loop regularly.
 *
 * @param source The archive's bytes.
 * @throws {ArchiveError} when it is not a tar, exceeds the limits, or contains what an Engine cannot extract.
 * @example
 * ```ts
 * const digest = await digestTar(() => createReadStream("source.tar"));
 * ```
 */
async function digestTar(source, limits = {}, signal) {
    if (typeof source === "function") {
        const cost = new ArchiveCost(limits);
        const ordered = new OrderedDigest(cost);
        if (await eachEntry(source(), cost, signal, (entry) => ordered.add(entry)))
            return ordered.digest();
    }
    return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}
/**
 * Reads a whole tar or tar.gz as an Engine extracts it and passes the tree to `use`. The tree is closed afterwards.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml", 1_000_000));
 * ```
 */
async function extractTar(chunks, limits, signal, use) {
    const store = new ContentStore();
    const cost = new ArchiveCost(limits);
    try {
        const tree = new ExtractedTree(store, cost);
        await eachEntry(chunks, cost, signal, async (entry) => {
            await tree.add(entry);
            return true;
        });
        await tree.end();
        return await use(tree);
    }
    finally {
        await store.close();
    }
}
/** Calls `take` with each entry until it returns false. @returns What `take` returned last; true for no entries. */
async function eachEntry(chunks, cost, signal, take) {
    const reader = await (0,decompress/* decompress */.m)((0,interruptible/* interruptible */.I)(chunks, signal), cost);
    try {
        for await (const entry of (0,tar_reader/* readTar */.s)(reader, cost)) {
            if (!(await take(entry)))
                return false;
            signal?.throwIfAborted();
        }
        return true;
    }
    finally {
        await reader.close();
    }
}


/***/ })

};
