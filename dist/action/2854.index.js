export const id = 2854;
export const ids = [2854];
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


/***/ })

};
