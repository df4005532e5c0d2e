export const id = 1633;
export const ids = [1633];
export const modules = {

/***/ 61633:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Checkout: () => (/* binding */ Checkout),
  openAtRevision: () => (/* binding */ openAtRevision),
  openInRepository: () => (/* binding */ openInRepository)
});

// EXTERNAL MODULE: ./src/source/disk/plain-folder.ts
var plain_folder = __webpack_require__(8540);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(88419);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/git/revision.ts


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
    const unknown = (why) => new error/* MesgError */.N8("usage", `unknown git revision ${JSON.stringify(name)}${why}`, {
        hint: "name a branch, a tag or a commit; in a shallow clone, fetch more history",
    });
    // Git would read it as an option, and no revision begins with a dash.
    if (name === "" || name.startsWith("-") || /[\0\n]/.test(name))
        throw unknown("");
    const found = await repository.run(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], { signal });
    if (found.code === undefined)
        throw new git_repository/* GitMissing */.r();
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

// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var git_snapshot = __webpack_require__(35568);
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
     * @param options.readsAll Whether all files will be read: git looks up their sizes in the meantime.
     * @throws {MesgError} `environment` when git fails.
     */
    static async read(repository, below = "", { readsAll = false, signal } = {}) {
        const id = (await repository.head(signal))?.id;
        const listing = id === undefined ? git_snapshot/* Snapshot */.F.empty(repository) : git_snapshot/* Snapshot */.F.read(repository, id, { below, signal });
        if (readsAll && id !== undefined) {
            repository.objects.expect("sizes");
            // An error is rethrown where the listing or a size is needed.
            lookUpSizes(listing, below).catch(() => undefined);
        }
        const work = await (0,work_tree/* readWorkTree */.gJ)(repository, listing, below, signal);
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
        return isKnown ? folder : new plain_folder/* PlainFolder */.N(folder.path, "git tracks nothing in this folder");
    }
}
async function lookUpSizes(listing, below) {
    const snapshot = await listing;
    await snapshot.repository.objects.sizes((0,work_tree/* oidsOf */.hc)(snapshot.below(below)));
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
        if (error instanceof git_repository/* GitMissing */.r)
            return new plain_folder/* PlainFolder */.N(folder, error.message);
        throw error;
    }
}
/** Opens a folder of a repository as it was at a revision. @throws {MesgError} As {@linkcode resolveRevision}. */
async function openAtRevision(repository, folder, revision, signal) {
    const commit = await resolveRevision(repository, revision, signal);
    const prefix = await repository.prefixOf(folder);
    const snapshot = await git_snapshot/* Snapshot */.F.read(repository, commit, { below: prefix, signal });
    return { commit, files: new git_folder/* GitFolder */.J(snapshot, prefix) };
}


/***/ })

};
