export const id = 9141;
export const ids = [9141];
export const modules = {

/***/ 58664:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ Folders),
  NE: () => (/* binding */ openFolder)
});

// UNUSED EXPORTS: Checkout

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/disk/folder-walk.ts + 1 modules
var folder_walk = __webpack_require__(22854);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/disk/plain-folder.ts


/** A folder on disk that belongs to no commit. */
class PlainFolder {
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
// EXTERNAL MODULE: ./src/source/git/repository.ts + 1 modules
var git_repository = __webpack_require__(61833);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 1 modules
var work_tree = __webpack_require__(35448);
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
        return isKnown ? folder : new PlainFolder(folder.path, "git tracks nothing in this folder");
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
        return new PlainFolder(folder, "the folder is in no git work tree");
    const prefix = await repository.prefixOf(folder);
    try {
        return (await Checkout.read(repository, prefix, signal)).folder(prefix);
    }
    catch (error) {
        if (error instanceof git_repository/* GitMissing */.rh)
            return new PlainFolder(folder, error.message);
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
        const folder = await (0,promises_.realpath)(path);
        const repository = await (0,git_repository/* findRepository */.W1)(folder);
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

/***/ 89141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Folders: () => (/* reexport safe */ _git_checkout_js__WEBPACK_IMPORTED_MODULE_0__._3)
/* harmony export */ });
/* harmony import */ var _git_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58664);
/**
 * The source of a service: its tree, its archive, and their ids and digests.
 *
 * @module
 */






















/***/ })

};
