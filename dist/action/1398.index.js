export const id = 1398;
export const ids = [1398];
export const modules = {

/***/ 2387:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unquoteC)
/* harmony export */ });
const QUOTED = /"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/y;
const ESCAPES = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };
/**
 * Reads a text that is quoted like a string of C, as git does (`unquote_c_style` of quote.c).
 *
 * @param text Text with a byte per character.
 * @param start Index of the opening quote.
 * @returns undefined when no quoted text begins at `start`, or when it has an unknown escape.
 * @example
 * ```ts
 * unquoteC('"a\\tb" c'); // { text: "a\tb", end: 6 }
 * ```
 */
function unquoteC(text, start = 0) {
    QUOTED.lastIndex = start;
    const [all = "", inner = ""] = QUOTED.exec(text) ?? [];
    if (all === "")
        return undefined;
    const plain = inner.replace(/\\(\d{3}|.)/g, (_, escaped) => escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped));
    return { text: plain, end: start + all.length };
}


/***/ }),

/***/ 10080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ withSubmodules),
/* harmony export */   Fe: () => (/* binding */ trackedTree),
/* harmony export */   cB: () => (/* binding */ withInvalidNames),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   mo: () => (/* binding */ submoduleAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23005);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86404);



/** One git process reads thousands of files per second. */
const MAX_SEARCHED = 20_000;
/** Levels of nested submodules. */
const MAX_DEPTH = 8;
/** Lists what git tracks in a working tree, and in its submodules that are checked out. */
async function trackedTree(repository, signal, depth = 0) {
    const index = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .v)(repository, "", signal);
    const all = [...index.entries.values()];
    const entries = all.filter(({ isValidName }) => isValidName);
    const tree = await withSubmodules(treeOf(repository, entries), async ({ path }) => {
        const inner = depth < MAX_DEPTH ? await submoduleAt(repository, path) : undefined;
        return inner === undefined
            ? `the submodule ${path} is not checked out`
            : await trackedTree(inner, signal, depth + 1);
    });
    const invalid = all.filter(({ isValidName }) => !isValidName);
    return withInvalidNames(tree, invalid);
}
/** Returns the repository of a submodule; undefined when it is not checked out. */
async function submoduleAt({ top }, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path);
    const found = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W)(folder).catch(() => undefined);
    return found !== undefined && found.top === (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) ? found : undefined;
}
/** Returns the entries of a revision as a tree whose submodules are closed. */
function treeOf({ objects }, entries) {
    const submodules = entries.filter(({ mode }) => mode === "160000");
    return {
        entries: new Map(entries.map((entry) => [entry.path, entry])),
        closed: new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`])),
        maxSearched: MAX_SEARCHED,
        folder: () => undefined,
        sizes: (oids) => objects.sizes(oids),
        async contents({ path, oid }, limit) {
            const [size] = await objects.sizes([oid]);
            if (size === undefined)
                return { problem: `git does not have the contents of ${path} (a partial clone?)` };
            if (size > limit)
                return { problem: `${path} is too large: expected at most ${limit} bytes, found ${size}`, isTooLarge: true };
            return { bytes: await objects.read(oid) };
        },
    };
}
/** Adds files whose paths are not UTF-8 to those of a tree that cannot be read. */
function withInvalidNames(tree, files) {
    if (files.length === 0)
        return tree;
    const closed = new Map(tree.closed);
    for (const { path } of files)
        closed.set(path, `${path} cannot be read: its path is not UTF-8`);
    return { ...tree, closed };
}
/** Adds the files of submodules to a tree. @param open Returns the submodule's files, or why there are none. */
async function withSubmodules(tree, open) {
    if (tree.closed.size === 0)
        return tree;
    const entries = new Map(tree.entries);
    const closed = new Map();
    const inner = new Map();
    const parts = new Map();
    for (const path of tree.closed.keys()) {
        const opened = await open(tree.entries.get(path));
        if (typeof opened === "string") {
            closed.set(path, opened);
            continue;
        }
        parts.set(path, opened);
        for (const entry of opened.entries.values()) {
            const outer = { ...entry, path: `${path}/${entry.path}` };
            entries.set(outer.path, outer);
            inner.set(outer, (limit) => opened.contents(entry, limit));
        }
        for (const [deeper, reason] of opened.closed)
            closed.set(`${path}/${deeper}`, reason);
    }
    const contents = (entry, limit) => inner.get(entry)?.(limit) ?? tree.contents(entry, limit);
    const folder = (path) => {
        // The submodule that holds the path is one of the folders above it.
        for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
            const above = end === -1 ? path : path.slice(0, end);
            const part = parts.get(above);
            if (part !== undefined)
                return part.folder(path.slice(above.length + 1));
            if (end === -1)
                return tree.folder(path);
        }
    };
    return { ...tree, entries, closed, contents, folder };
}


/***/ }),

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
    const isCommit = /^[0-9a-f]{40,64}$/.test(revision);
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


/***/ }),

/***/ 54448:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ ALTERNATES),
/* harmony export */   x: () => (/* binding */ alternatesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2387);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50267);




/** The file that names them, in a folder of objects. */
const ALTERNATES = "info/alternates";
/** Maximum bytes of that file, and the number of paths in it. */
const MAX_FILE = 65_536;
const MAX_PATHS = 1000;
/**
 * Returns the folders from which a folder of objects borrows more of them, as git reads them (`parse_alt_odb_entry` of its
 * object-file.c).
 *
 * @param objects The folder of objects.
 * @returns The real path of each folder that exists.
 * @throws {MesgError} `refused` for a file that is too large, too many paths, or a path that is not UTF-8.
 */
function alternatesOf(objects) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(objects, ALTERNATES);
    const paths = pathsIn(contentsOf(file)).map((path) => utf8(path, file));
    if (paths.length === 0)
        return [];
    if (paths.length > MAX_PATHS)
        throw refused(`${file} names more than ${MAX_PATHS} folders`);
    const from = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(objects);
    return [...new Set(paths.flatMap((path) => foldersAt(from, path)))];
}
/** Returns the contents of the file. Git also takes a file that it cannot read for an empty one. */
function contentsOf(file) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .followedStat */ .$w)(file);
    if (!found?.isFile())
        return Buffer.alloc(0);
    if (found.size > MAX_FILE)
        throw refused(`${file} has more than ${MAX_FILE} bytes`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch {
        return Buffer.alloc(0);
    }
}
/** Returns the folders that a path may mean: git follows symlinks before `..` since 2.39, and after it before that. */
function foldersAt(from, path) {
    const followed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${from}/${path}`;
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path), followed].flatMap(realFolder);
}
/** Returns the real path of a folder; none when there is no folder, which git ignores. */
function realFolder(path) {
    try {
        // Without `native`, Node resolves `..` before it follows symlinks.
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isDirectory() ? [real] : [];
    }
    catch {
        return [];
    }
}
/** Returns the paths in the file, a byte per character. A line that begins with a quote may be quoted. */
function pathsIn(bytes) {
    // Git's text ends at the first NUL.
    const [text = ""] = bytes.toString("latin1").split("\0", 1);
    const paths = [];
    for (let at = 0; at < text.length;) {
        const quoted = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .unquoteC */ .X)(text, at);
        const next = text.indexOf("\n", at);
        const end = quoted?.end ?? (next === -1 ? text.length : next);
        const path = quoted?.text.split("\0", 1)[0] ?? text.slice(at, end);
        if (path !== "" && (quoted !== undefined || !path.startsWith("#")))
            paths.push(path);
        // Git skips one character, whatever follows the quotes.
        at = end + 1;
    }
    return paths;
}
function utf8(path, file) {
    const bytes = Buffer.from(path, "latin1");
    const text = bytes.toString("utf8");
    if (Buffer.from(text).equals(bytes))
        return text;
    throw refused(`${file} names a folder that is not UTF-8`);
}
function refused(message) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", message, {
        hint: "copy the borrowed objects with git repack -ad, and remove the file",
    });
}


/***/ }),

/***/ 2378:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ assertNoPipesInGit),
/* harmony export */   M: () => (/* binding */ assertNoPipesInObjects),
/* harmony export */   M1: () => (/* binding */ assertNoPipesInRefs),
/* harmony export */   XU: () => (/* binding */ assertNoIgnorePipeAbove),
/* harmony export */   dL: () => (/* binding */ assertNoIgnorePipeBelow),
/* harmony export */   eq: () => (/* binding */ assertNoPipe)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _alternates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54448);
/* harmony import */ var _disk_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50267);






/** Files that git opens at its start, in the folder of a working tree and in the shared one. */
const OPENED = [
    "commondir",
    "config",
    "config.worktree",
    "HEAD",
    "index",
    "packed-refs",
    "shallow",
    "info/attributes",
    "info/exclude",
    "info/grafts",
    "info/sparse-checkout",
];
/** Maximum number of folders of objects. */
const MAX_OBJECT_FOLDERS = 100;
/** Files that git opens in the folder of the objects. */
const OBJECT_FILES = [_alternates_js__WEBPACK_IMPORTED_MODULE_3__/* .ALTERNATES */ .q, "info/commit-graph"];
/** Folders in that of the objects, whose files git opens under any name. The folders of loose objects are such, too. */
const OBJECT_FOLDERS = ["pack", "info/commit-graphs"];
const LOOSE = /^[0-9a-f]{2}$/;
const IGNORE_FILE = ".gitignore";
/** Maximum bytes of a HEAD. */
const MAX_HEAD = 4096;
/**
 * Checks that no file which git opens in a git folder is a pipe or a device: git would wait for it without end.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInGit(folders) {
    for (const folder of new Set(folders)) {
        for (const name of OPENED)
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        const [, name] = /^ref:\s*(refs\/[^\n\r]+)/.exec(readHead((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "HEAD"))) ?? [];
        if (name !== undefined)
            for (const at of folders)
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, name));
    }
}
/** Returns the text of a HEAD; empty when it cannot be read, which git reports. */
function readHead(path) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path);
    if (!found?.isFile() || found.size > MAX_HEAD)
        return "";
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    }
    catch {
        return "";
    }
}
/**
 * Checks that no file with objects is a pipe, also in the folders that `info/alternates` names. In each of them it lists at
 * most 258 folders, which takes 15 ms for 6,000 loose objects.
 *
 * @param objects The folder of the objects.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInObjects(objects) {
    const known = new Set([objects]);
    for (const folder of known) {
        for (const name of OBJECT_FILES)
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const name of OBJECT_FOLDERS)
            assertNoPipesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const { name } of entriesOf(folder))
            if (LOOSE.test(name))
                assertNoPipesIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const other of (0,_alternates_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatesOf */ .x)(folder))
            known.add(other);
        if (known.size > MAX_OBJECT_FOLDERS) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `${objects} borrows objects from more than ${MAX_OBJECT_FOLDERS - 1} folders`, {
                hint: "copy them with git repack -ad, and remove info/alternates",
            });
        }
    }
}
/**
 * Checks that no reference is a pipe. Git opens all that may have a given name (`refs/tags/HEAD`), and all to list them.
 *
 * @param folders The git folder of a working tree, and the one that all of its working trees share.
 * @throws {MesgError} `refused`.
 */
function assertNoPipesInRefs(folders) {
    const known = new Set(folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "refs")));
    for (const at of known) {
        assertNoPipesIn(at);
        for (const entry of entriesOf(at)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name);
            if (entry.isDirectory())
                known.add(path);
            // The real path, since symlinks can form a loop.
            else if (!entry.isFile() && (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path)?.isDirectory())
                known.add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
        }
    }
}
/**
 * Checks the `.gitignore` of a folder and of those above it.
 *
 * @param top Where to stop.
 * @throws {MesgError} `refused`.
 */
function assertNoIgnorePipeAbove(folder, top) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, IGNORE_FILE));
        if (at === top || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return;
    }
}
/**
 * Looks for a `.gitignore` that is a pipe, in a folder and all below it.
 *
 * @throws {MesgError} `refused` for the first one.
 */
async function assertNoIgnorePipeBelow(folder, signal) {
    const left = [folder];
    while (left.length > 0) {
        signal.throwIfAborted();
        const at = left.pop();
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(at, { withFileTypes: true }).catch(() => [])) {
            if (entry.isDirectory() && entry.name !== ".git")
                left.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name));
            else if (entry.name === IGNORE_FILE && !entry.isFile())
                assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, entry.name));
        }
    }
}
function assertNoPipesIn(folder) {
    for (const entry of entriesOf(folder)) {
        if (!entry.isFile() && !entry.isDirectory())
            assertNoPipe((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
    }
}
/** Returns the entries of a folder: none when it cannot be read, which git reports. */
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/**
 * Checks that a file which git opens is no pipe or device.
 *
 * @throws {MesgError} `refused`.
 */
function assertNoPipe(path) {
    const found = (0,_disk_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .followedStat */ .$w)(path);
    if (found === undefined || found.isFile() || found.isDirectory())
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("refused", `${path} is ${found.isFIFO() ? "a pipe" : "no regular file"}: git cannot read it`, {
        hint: "replace it with a regular file, or remove it",
    });
}


/***/ }),

/***/ 86404:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository),
/* harmony export */   q: () => (/* binding */ gitFolderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _disk_pipes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2378);




/**
 * Finds the repository of a folder by walking up to a `.git`. A commit cannot contain this name, so that a bare
 * repository inside a commit is never used instead.
 *
 * @returns undefined when the folder is in no working tree.
 */
async function findRepository(folder) {
    for (let at = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        const gitDir = gitFolderOf(at);
        if (gitDir !== undefined) {
            // The code that runs git is large, and folders in no repository do not need it.
            const { Repository } = await Promise.all(/* import() */[__webpack_require__.e(1833), __webpack_require__.e(3505)]).then(__webpack_require__.bind(__webpack_require__, 61833));
            return new Repository(at, gitDir);
        }
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return undefined;
    }
}
/**
 * Returns the git directory of a working tree: its folder `.git`, or the folder that a file `.git` names.
 *
 * @throws {MesgError} `refused` when `.git` or its `HEAD` is a pipe.
 */
function gitFolderOf(top) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, ".git");
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return isGitFolder(path) ? path : undefined;
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoPipe */ .eq)(path);
    if (!found?.isFile() || found.size > 65_536)
        return undefined;
    const target = /^gitdir: ([^\n\r]+)/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"))?.[1];
    const folder = target === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(top, target.trimEnd());
    return folder !== undefined && isGitFolder(folder) ? folder : undefined;
}
function isGitFolder(path) {
    const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, "HEAD");
    (0,_disk_pipes_js__WEBPACK_IMPORTED_MODULE_3__/* .assertNoPipe */ .eq)(head);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(head, { throwIfNoEntry: false })?.isFile() ?? false;
}


/***/ })

};
