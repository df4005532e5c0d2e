export const id = 6184;
export const ids = [6184];
export const modules = {

/***/ 26184:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Checkout: () => (/* binding */ Checkout),
/* harmony export */   openAtRevision: () => (/* binding */ openAtRevision),
/* harmony export */   openInRepository: () => (/* binding */ openInRepository)
/* harmony export */ });
/* harmony import */ var _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8540);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68670);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12459);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79121);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35568);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42561);






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
     * @param options.readsAll Whether all files will be read: git looks up their sizes in the meantime.
     * @throws {MesgError} `environment` when git fails.
     */
    static async read(repository, below = "", { readsAll = false, signal } = {}) {
        const id = (await repository.head(signal))?.id;
        const listing = id === undefined ? _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F.empty(repository) : _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F.read(repository, id, { below, signal });
        if (readsAll && id !== undefined) {
            repository.objects.expect("sizes");
            // An error is rethrown where the listing or a size is needed.
            lookUpSizes(listing, below).catch(() => undefined);
        }
        const work = await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkTree */ .gJ)(repository, listing, below, signal);
        return new Checkout(repository, id, await listing, work);
    }
    /**
     * Returns a folder of the working tree.
     *
     * @param prefix From the root of the repository: `services/mail/`, or empty for the root.
     */
    folder(prefix) {
        const isKnown = this.snapshot.hasFolder(prefix) || [...this.work.changes.keys()].some((path) => path.startsWith(prefix));
        const folder = new _git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFolder */ .J(this.snapshot, prefix, this.work);
        return isKnown ? folder : new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder.path, "git tracks nothing in this folder");
    }
}
async function lookUpSizes(listing, below) {
    const snapshot = await listing;
    await snapshot.repository.objects.sizes((0,_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .oidsOf */ .hc)(snapshot.below(below)));
}
/**
 * Opens a folder of a repository; as it is on disk if git is not installed.
 *
 * @throws {MesgError} `environment` when git fails.
 */
async function openInRepository(repository, folder, signal) {
    const prefix = await repository.prefixOf(folder);
    try {
        return (await Checkout.read(repository, prefix, { readsAll: true, signal })).folder(prefix);
    }
    catch (error) {
        if (error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_4__/* .GitMissing */ .r)
            return new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder, error.message);
        throw error;
    }
}
/** Opens a folder of a repository as it was at a revision. @throws {MesgError} As {@linkcode resolveRevision}. */
async function openAtRevision(repository, folder, revision, signal) {
    const commit = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRevision */ .e)(repository, revision, signal);
    const prefix = await repository.prefixOf(folder);
    const snapshot = await _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F.read(repository, commit, { below: prefix, signal });
    return { commit, files: new _git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFolder */ .J(snapshot, prefix) };
}


/***/ }),

/***/ 79121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveRevision)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12459);


/**
 * Resolves a revision to a commit.
 *
 * @param revision A git revision (`main`, `HEAD~2`), or `merge-base(main)`: the merge base with HEAD.
 * @throws {MesgError} `usage` when the revision does not exist, `environment` when git fails, or when
 * the reference or its commit is damaged, `refused` when git would open a pipe.
 * @example
 * ```ts
 * const repository = await findRepository(".");
 * await resolveRevision(repository!, "merge-base(main)"); // "5bdd60e…"
 * ```
 */
async function resolveRevision(repository, revision, signal) {
    const base = /^merge-base\((.*)\)$/s.exec(revision)?.[1];
    const name = base ?? revision;
    const unknown = (why) => new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `unknown git revision ${JSON.stringify(name)}${why}`, {
        hint: "name a branch, a tag or a commit; in a shallow clone, fetch more history",
    });
    // Git would read it as an option, and no revision begins with a dash.
    if (name === "" || name.startsWith("-") || /[\0\n]/.test(name))
        throw unknown("");
    const found = await repository.run(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], { signal });
    if (found.code === undefined)
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .GitMissing */ .r();
    if (found.code !== 0) {
        await assertUndamaged(repository, name, signal);
        throw unknown(": it is not a commit of this repository");
    }
    const commit = found.stdout.toString("latin1").trim();
    if (base === undefined)
        return commit;
    const shared = await repository.run(["merge-base", "HEAD", commit], { signal });
    if (shared.code !== 0)
        throw unknown(": it has no commit in common with HEAD");
    return shared.stdout.toString("latin1").trim().split("\n")[0];
}
/** Checks that a name without a commit is not the name of a damaged reference. @throws {MesgError} `environment`. */
async function assertUndamaged(repository, name, signal) {
    if (name === "HEAD")
        await repository.head(signal);
    // Git takes any whole id for an object.
    if (/^[0-9a-f]{40,64}$/i.test(name))
        return;
    const { code, stdout } = await repository.run(["rev-parse", "--verify", "--quiet", name], { signal });
    const id = stdout.toString("latin1").trim();
    if (code === 0) {
        const [size] = await repository.objects.sizes([id]);
        if (size === undefined)
            throw repository.objects.missing(id);
        return;
    }
    const form = await repository.run(["check-ref-format", `refs/heads/${name}`], { signal });
    for (const kind of form.code === 0 ? ["tags", "heads"] : [])
        repository.assertNoFile(`refs/${kind}/${name}`);
}


/***/ })

};
