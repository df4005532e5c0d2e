export const id = 1398;
export const ids = [1398];
export const modules = {

/***/ 71398:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/github/context/context.ts
var context_context = __webpack_require__(55496);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var git_snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/github/discover/git-tree.ts
var git_tree = __webpack_require__(10080);
;// CONCATENATED MODULE: ./src/github/discover/base-tree.ts



/** Lists the files of a commit, with those of submodules whose commit is in the checkout of `head`. */
async function baseTree(repository, commit, head, signal) {
    const snapshot = await git_snapshot/* Snapshot */.F.read(repository, commit, { signal });
    const entries = snapshot.entries.filter(({ invalidName }) => invalidName === undefined);
    const folder = (path) => new git_folder/* GitFolder */.J(snapshot, path === "" ? "" : `${path}/`);
    const tree = await (0,git_tree/* withSubmodules */.Ae)({ ...(0,git_tree/* treeOf */.g7)(repository, entries), folder }, async ({ path, oid }) => {
        const inner = head === undefined ? undefined : await (0,git_tree/* submoduleAt */.mo)(head, path);
        if (inner === undefined)
            return `the submodule ${path} is not checked out`;
        try {
            return await baseTree(inner, oid, inner, signal);
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N8))
                throw error;
            return `the checkout does not have the commit ${oid.slice(0, 12)} of the submodule ${path}`;
        }
    });
    const invalid = snapshot.entries.filter(({ invalidName }) => invalidName !== undefined);
    return (0,git_tree/* withInvalidNames */.cB)(tree, invalid);
}

// EXTERNAL MODULE: ./src/core/files/make-folder.ts
var make_folder = __webpack_require__(3914);
// EXTERNAL MODULE: ./src/source/git/process.ts
var process = __webpack_require__(80667);
// EXTERNAL MODULE: ./src/source/git/find-repository.ts
var find_repository = __webpack_require__(86404);
;// CONCATENATED MODULE: ./src/github/revisions/fetch-base.ts


/**
 * Fetches a revision into a new repository, without its history. No files are checked out.
 *
 * @param folder Does not exist yet.
 * @param revision A commit, branch or tag.
 * @returns The commit, or why it cannot be fetched.
 */
async function fetchBase(folder, revision, remote, signal) {
    await (0,make_folder/* makeFolder */.f)(folder);
    const git = (...args) => (0,process/* runGit */.EO)(["-C", folder, ...args], { signal });
    const format = revision.length === 64 && /^[0-9a-f]+$/.test(revision) ? ["--object-format=sha256"] : [];
    const made = await git("init", "--quiet", ...format);
    if (made.code === undefined)
        return { problem: "git is not installed" };
    if (made.code !== 0)
        return { problem: `git init: ${lastLine(made)}` };
    const url = `${remote.serverUrl}/${remote.repository}`;
    // A redirect could leak the token to another host.
    const fetch = ["-c", "http.followRedirects=false", "-C", folder, "fetch", "--quiet", "--no-tags", "--depth=1"];
    const fetched = await (0,process/* runGit */.EO)([...fetch, url, revision], { env: credentials(remote), network: true, signal });
    if (fetched.code !== 0)
        return { problem: `git fetch: ${lastLine(fetched)}` };
    const named = await git("rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}");
    const repository = await (0,find_repository/* findRepository */.W)(folder);
    if (named.code !== 0 || repository === undefined)
        return { problem: `git fetch: ${revision} is not a commit` };
    return { repository, commit: named.stdout.toString("latin1").trim() };
}
/**
 * Passes the token as a setting in the environment, which process lists do not show, and only for this server. Git
 * passes its own `-c` settings in this variable, in a form that every release reads; `GIT_CONFIG_COUNT` requires git
 * 2.31.
 */
function credentials({ serverUrl, token }) {
    if (token === "")
        return {};
    const setting = `http.${serverUrl}/.extraheader=AUTHORIZATION: basic ${basicCredentials(token)}`;
    return { GIT_CONFIG_PARAMETERS: `'${setting.replaceAll("'", "'\\''")}'` };
}
function lastLine({ stderr, code }) {
    return stderr.trim().split("\n").at(-1) || `exit code ${code}`;
}
/** Returns the form in which git sends a token; it is as secret as the token itself. */
function basicCredentials(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}

// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
// EXTERNAL MODULE: ./src/github/context/answer.ts
var answer = __webpack_require__(20977);
// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var context_api = __webpack_require__(71440);
;// CONCATENATED MODULE: ./src/github/revisions/remote-tree.ts




/** Maximum number of files to read, with one request each. */
const MAX_READS = 200;
/**
 * Lists a revision over GitHub's API, when git cannot fetch it.
 *
 * @param local Reads an object from the checkout; undefined when it is not there.
 * @throws {MesgError} `environment` when GitHub does not list all of it.
 */
async function listRemote({ owner, repo, revision }, api, local) {
    const { data } = await api.rest.git
        .getTree({ owner, repo, tree_sha: revision, recursive: "1" })
        .catch((error) => Promise.reject((0,context_api/* apiError */.pb)(`list the files of ${revision}`, error)));
    if ((0,answer/* partOf */.BU)(data, "truncated") === true) {
        throw new core_error/* MesgError */.N8("environment", `GitHub's API lists only a part of the files of ${revision}`, {
            hint: "let git fetch the base: check the input github-token and the permission contents: read",
        });
    }
    const entries = entriesOf((0,answer/* listOf */.c3)(data, "tree"));
    if (entries === undefined)
        throw (0,answer/* unexpectedAnswer */.au)(`list the files of ${revision}`);
    const read = new Map();
    let downloads = 0;
    const contents = async (entry, limit) => {
        const bytes = await local(entry.oid, limit);
        if (bytes !== undefined)
            return { bytes };
        if (++downloads > MAX_READS)
            return { problem: `over GitHub's API at most ${MAX_READS} files are read` };
        const { path, mode } = entry;
        // GitHub follows a symlink and returns its target, without the target's path.
        if (mode === "120000")
            return { problem: `${path} is a symlink, which GitHub's API does not return` };
        return await download({ owner, repo, path, ref: revision }, api, { limit, oid: entry.oid });
    };
    return {
        entries,
        closed: closedOf(entries),
        maxSearched: MAX_READS,
        folder: () => undefined,
        contents: async (entry, limit) => {
            const found = read.get(entry.path) ?? contents(entry, limit);
            read.set(entry.path, found);
            return await found;
        },
    };
}
/** Returns the files of a tree; undefined when an entry is malformed, since a base must be complete. */
function entriesOf(tree) {
    const entries = new Map();
    for (const node of tree ?? []) {
        const [path, mode, type, oid] = ["path", "mode", "type", "sha"].map((name) => (0,answer/* textOf */.b6)(node, name));
        if (!path || !mode || !type || !oid)
            return undefined;
        if (type !== "tree")
            entries.set(path, { path, mode, oid });
    }
    return tree === undefined ? undefined : entries;
}
async function download(file, api, { limit, oid }) {
    const { path, ref } = file;
    try {
        const { data } = await api.rest.repos.getContent({ ...file, mediaType: { format: "raw" } });
        const text = data;
        if (typeof text !== "string")
            return { problem: `GitHub's API returned no text for ${path}` };
        // Octokit has already decoded the response.
        if (text.includes("\ufffd"))
            return { problem: `${path} is not UTF-8, which GitHub's API does not return unchanged` };
        const bytes = Buffer.from(text);
        if (!(0,proved_file/* isBlob */.qf)(bytes, oid))
            return { problem: `GitHub's API returned something else for ${path}` };
        if (bytes.length <= limit)
            return { bytes };
        return { problem: `${path} has more than ${limit} bytes`, isTooLarge: true };
    }
    catch (error) {
        return { problem: (0,context_api/* apiError */.pb)(`return ${path} at ${ref}`, error).message };
    }
}
function closedOf(entries) {
    const submodules = [...entries.values()].filter(({ mode }) => mode === "160000");
    return new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`]));
}

;// CONCATENATED MODULE: ./src/github/revisions/open-base.ts







/**
 * Opens the base revision: from the checkout if it is complete there, else fetched by git, else over GitHub's API. The
 * checkout is not changed.
 *
 * @throws {MesgError} `environment` when none of these works.
 */
async function openBase({ revision }, options) {
    const { context, repository, signal, token, api } = options;
    const isCommit = (0,context_context/* isCommitId */.j)(revision);
    const local = isCommit && repository !== undefined ? await openLocal(repository, revision, options) : undefined;
    if (local?.isComplete)
        return local.base;
    const parent = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporary, "mesg-base-"));
    const remove = () => (0,promises_.rm)(parent, { recursive: true, force: true, maxRetries: 3 });
    try {
        const { serverUrl } = context;
        const remote = { serverUrl, repository: context.repository, token };
        const fetched = await fetchBase((0,external_node_path_.join)(parent, "repository"), revision, remote, signal);
        if ("commit" in fetched)
            return { ...(await openCommit(fetched, repository, signal)), remove };
        const { owner, repo } = context;
        const reading = listRemote({ owner, repo, revision }, await api(), (oid, limit) => localBytes(repository, oid, limit));
        const tree = await reading.catch((error) => {
            if (local === undefined || !(error instanceof core_error/* MesgError */.N8) || signal.aborted)
                throw error;
            return undefined;
        });
        await remove();
        // The checkout is a partial clone: each missing file is reported when it is read.
        if (tree === undefined)
            return local.base;
        const notices = [`the base was read over GitHub's API (${fetched.problem})`];
        return { tree, commit: revision, notices, remove: async () => { } };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/**
 * Opens a commit of the checkout, and reports whether all of its files are there; undefined when some of its folders
 * are missing.
 */
async function openLocal(repository, commit, { head, signal }) {
    try {
        repository.objects.expect("sizes");
        const base = await openCommit({ repository, commit }, repository, signal);
        const { entries } = base.tree;
        // Files of submodules are in their own repositories.
        const submodules = [...entries.values()].filter(({ mode }) => mode === "160000");
        // Only a partial clone lacks files that the checkout has, too.
        const known = repository.isPartial() ? undefined : head?.entries;
        const files = [...entries.values()].filter(({ mode, path, oid }) => known?.get(path)?.oid !== oid &&
            mode !== "160000" &&
            !submodules.some((submodule) => path.startsWith(`${submodule.path}/`)));
        const sizes = await repository.objects.sizes(files.map(({ oid }) => oid));
        return { base, isComplete: !sizes.includes(undefined) };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || signal.aborted)
            throw error;
        return undefined;
    }
}
async function openCommit({ repository, commit }, checkout, signal) {
    const tree = await baseTree(repository, commit, checkout, signal);
    return { tree, commit, notices: [], remove: async () => { } };
}
/** Reads an object from the checkout; undefined when it is not there. */
async function localBytes(repository, oid, limit) {
    const [size] = (await repository?.objects.sizes([oid])) ?? [];
    return size === undefined || size > limit ? undefined : await repository.objects.read(oid);
}


/***/ })

};
