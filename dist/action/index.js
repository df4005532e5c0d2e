import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 37547:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MesgError)
/* harmony export */ });
/**
 * An expected failure, with words for the person who reads it. Everything this library throws on purpose is one of these;
 * any other error is a defect.
 *
 * @example
 * ```ts
 * throw new MesgError("refused", "expected 32 bytes, found 20", { hint: "give the whole hash" });
 * ```
 */
class MesgError extends Error {
    name = "MesgError";
    kind;
    /** What to do about it. */
    hint;
    /** The message says what was expected, what was found, and where. */
    constructor(kind, message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.hint = options.hint;
    }
}


/***/ }),

/***/ 40192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   WW: () => (/* binding */ DEFAULT_RELEASE),
/* harmony export */   pH: () => (/* binding */ RELEASES)
/* harmony export */ });
/* unused harmony export LATEST_RELEASE */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37547);

/** Every Engine release that this library knows, by its minor version, oldest first. */
const RELEASES = [
    "0.9",
    "0.10",
    "0.11",
    "0.12",
    "0.13",
    "0.14",
    "0.15",
    "0.16",
    "0.17",
    "0.18",
    "0.19",
    "0.20",
    "0.21",
    "0.22",
    "0.23",
    "0.24",
    "0.25",
    "0.26",
];
/** The first release with the public `api.Service/Create` and a hash over definition and source. */
const DEFAULT_RELEASE = "0.11";
/** The newest release. */
const LATEST_RELEASE = "0.26";
/**
 * Reads a release as people write it.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` when no such release is known. `0.1` and `0.2`, which YAML makes of an unquoted 0.10 and
 * 0.20, are told apart from a typing error.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
function parseRelease(text) {
    const match = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(text.trim());
    const release = RELEASES.find((known) => known === match?.[1]);
    if (release !== undefined)
        return release;
    const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
    if (match?.[1] === "0.1" || match?.[1] === "0.2") {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", found, {
            hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
        });
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}
/** Whether `release` is `first` or newer. */
function isSince(release, first) {
    return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}


/***/ }),

/***/ 19533:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ basicCredentials),
/* harmony export */   W: () => (/* binding */ checkoutBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27212);



/**
 * Checks a revision out into a new folder. What the workspace's repository has already is not fetched again; the
 * workspace itself is left as it is.
 *
 * @param folder Does not exist yet.
 * @returns The commit, or why it could not be had.
 */
async function checkoutBase(folder, revision, workspace, remote, signal) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const run = (args, env = {}) => 
    // Files that git LFS keeps elsewhere stay pointers.
    (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(folder, args, { env: { GIT_LFS_SKIP_SMUDGE: "1", ...env }, signal });
    const made = await run(["init", "--quiet"]);
    if (made.code === undefined)
        return { problem: "git is not installed" };
    const alternates = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git", "objects", "info", "alternates");
    const objects = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(workspace, ["rev-parse", "--git-path", "objects"], { signal });
    if (objects.code === 0 && /^[0-9a-f]{40,64}$/.test(revision)) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(alternates, `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, objects.stdout.toString("utf8").trim())}\n`);
        const { code } = await run(["checkout", "--quiet", "--detach", revision]);
        if (code === 0)
            return { commit: revision };
        // Git would tell the server that all the history behind a shallow commit is here.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(alternates);
    }
    const url = `${remote.serverUrl}/${remote.repository}`;
    const fetched = await run(["fetch", "--quiet", "--no-tags", "--depth=1", url, revision], credentials(remote));
    if (fetched.code !== 0)
        return { problem: `git fetch: ${lastLine(fetched.stderr)}` };
    const out = await run(["checkout", "--quiet", "--detach", "--force", "FETCH_HEAD"]);
    if (out.code !== 0)
        return { problem: `git checkout: ${lastLine(out.stderr)}` };
    const { stdout } = await run(["rev-parse", "HEAD"]);
    return { commit: stdout.toString("utf8").trim() };
}
/**
 * The token as settings in the environment, where no list of processes shows it; for this server alone, and for no place
 * that it redirects to.
 */
function credentials({ serverUrl, token }) {
    const first = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0;
    const header = `AUTHORIZATION: basic ${basicCredentials(token)}`;
    const settings = [
        ["http.followRedirects", "false"],
        ...(token === "" ? [] : [[`http.${serverUrl}/.extraheader`, header]]),
    ];
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(first + settings.length) };
}
/** The form in which git sends a token; as secret as the token itself. */
function basicCredentials(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}
function lastLine(text) {
    return text.trim().split("\n").at(-1) ?? "";
}


/***/ }),

/***/ 10460:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ discoverServices),
/* harmony export */   n: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27212);




const GLOB = /[*?[\]]/;
/**
 * Finds the folders of services in a checkout, by what git tracks there.
 *
 * @param workspace The folder that the repository is checked out into.
 * @throws {MesgError} `usage` for a path that leaves the workspace, `surroundings` when git fails.
 */
async function discoverServices(workspace, options) {
    const { paths, serviceFile, signal } = options;
    const lines = paths.map((line) => ({ out: line.startsWith("!"), path: inside(line.replace(/^!/, ""), workspace) }));
    // A pattern with wildcards names a folder itself, not what is in it.
    const leftOut = lines.flatMap(({ out, path }) => out ? [`:(exclude,glob)${path || "**"}`, `:(exclude,glob)${path === "" ? "" : `${path}/`}**`] : []);
    const found = new Set();
    const empty = [];
    const results = await Promise.all(lines.map(async ({ out, path }) => {
        if (out)
            return undefined;
        if (!GLOB.test(path) && path !== "" && (await isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path, serviceFile))))
            return [path];
        const below = GLOB.test(path) ? `${path}/${serviceFile}` : `${path === "" ? "" : `${path}/`}**/${serviceFile}`;
        const { code, stdout, stderr } = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(workspace, ["ls-files", "-z", "--deduplicate", "--", `:(glob)${below}`, ...leftOut], { signal });
        if (code !== 0)
            throw noCheckout(workspace, code === undefined ? "git is not installed" : stderr);
        return stdout
            .toString("utf8")
            .split("\0")
            .filter((file) => file !== "")
            .map((file) => file.slice(0, -serviceFile.length).replace(/\/$/, ""));
    }));
    for (const [index, folders] of results.entries()) {
        if (folders?.length === 0)
            empty.push(paths[index]);
        for (const folder of folders ?? [])
            found.add(folder === "" ? "." : folder);
    }
    return { folders: [...found].sort(), empty };
}
function noCheckout(workspace, words) {
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("surroundings", `expected a checkout that git knows at ${workspace}: ${words.split("\n")[0]}`, {
        hint: "run actions/checkout before this action, or name the folders of the services in the input path",
    });
}
/** A line of `path` as git writes paths: from the workspace, with `/`, without one at the end. Empty for all of it. */
function inside(line, workspace) {
    const fromRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(line) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, line) : line;
    const parts = fromRoot
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "" && part !== ".");
    if (!parts.includes("..") && !/^[a-z]:$/i.test(parts[0] ?? ""))
        return parts.join("/");
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected a path inside the checkout, found ${JSON.stringify(line)}`);
}
async function isFile(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 32422:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ expectedHashOf),
/* harmony export */   j4: () => (/* binding */ assertExpectedHashes),
/* harmony export */   rF: () => (/* binding */ expectedHashes)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37547);
/* harmony import */ var _parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18141);


/** Reads `HASH`, or lines `PATH HASH`; undefined when nothing is expected. */
function expectedHashes(text) {
    const found = (0,_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text);
    if (found.length === 0)
        return undefined;
    if (found.length === 1 && HASH.test(found[0]))
        return found[0];
    const pairs = found.map((line) => {
        const [, path, hash] = /^(.*\S)\s+(\S+)$/.exec(line) ?? [];
        if (path !== undefined && HASH.test(hash))
            return [path.replace(/^\.\/(?=.)|\/$/g, ""), hash];
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a service hash, or PATH HASH, found ${JSON.stringify(line.slice(0, 80))}`, {
            hint: "the output hash of the job that was reviewed; for several services one line each",
        });
    });
    const twice = pairs.find(([path], index) => pairs.findIndex(([other]) => other === path) !== index);
    if (twice === undefined)
        return new Map(pairs);
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected one hash for ${JSON.stringify(twice[0])}, found several`);
}
const HASH = /^[1-9A-HJ-NP-Za-km-z]{20,64}$/;
/**
 * Checks that hashes and services fit, before anything is done.
 *
 * @throws {MesgError} `usage` when one hash is given for several services, or one for a service that is not there.
 */
function assertExpectedHashes(hashes, paths) {
    if (typeof hashes === "string" && paths.length !== 1) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected-hash: expected PATH HASH for ${paths.length} services, found one hash`, {
            hint: `write one line for each: ${paths[0]} ${hashes}`,
        });
    }
    const strange = hashes instanceof Map ? [...hashes.keys()].filter((path) => !paths.includes(path)) : [];
    if (strange.length === 0)
        return;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected-hash: expected the paths of services, found ${JSON.stringify(strange[0])}`, {
        hint: `the services are ${paths.join(", ")}`,
    });
}
/**
 * The hash that was reviewed for a service; undefined when none was asked for at all.
 *
 * @throws {MesgError} `refused` when other services were reviewed, and this one was not.
 */
function expectedHashOf(hashes, path) {
    if (hashes === undefined || typeof hashes === "string")
        return hashes;
    const found = hashes.get(path);
    if (found !== undefined)
        return found;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected-hash has no line for ${path}: what was reviewed did not hold it`);
}


/***/ }),

/***/ 18141:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37547);

/** Any text. */
function same(text) {
    return text;
}
/** The lines of a text that are not empty, trimmed. */
function lines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** `true` or `false`. @throws {MesgError} `usage`, as every parser here. */
function flag(text) {
    if (/^(true|false)$/i.test(text))
        return text.toLowerCase() === "true";
    throw expected("true or false", text);
}
/** One of some words. */
function oneOf(words) {
    return (text) => {
        const word = words.find((known) => known === text);
        if (word === undefined)
            throw expected(words.join(", "), text);
        return word;
    };
}
/** The name of a YAML file, without a path. */
function fileName(text) {
    if (/^[^/\\\0]+\.ya?ml$/i.test(text))
        return text;
    throw expected("the name of a YAML file", text);
}
/** A revision of git; not a range, nor anything that git would take for an option. */
function revision(text) {
    if (/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/.test(text) && !text.includes(".."))
        return text;
    throw expected("base, engine, none, or a branch, tag or commit", text);
}
/** A name that the service for artifacts takes. */
function artifactName(text) {
    if (!/["<>|*?\r\n\\/:]/.test(text))
        return text;
    throw expected('a name without " : < > | * ? / \\', text);
}
/** Days that an artifact is kept; undefined for an empty text. */
function days(text) {
    if (text === "")
        return undefined;
    if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 90)
        return Number(text);
    throw expected("a number of days from 1 to 90", text);
}
/** A token, which is never shown. */
function token(text) {
    // A line break would end the header that it is sent in.
    if (/^[\x21-\x7e]*$/.test(text))
        return text;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", "expected a token of printable characters, found something else");
}
/** The error of a text that is not what was expected. */
function expected(what, text) {
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected ${what}, found ${JSON.stringify(text.slice(0, 80))}`);
}


/***/ }),

/***/ 27212:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $Y: () => (/* binding */ git),
  oM: () => (/* binding */ gitOutput),
  Iz: () => (/* binding */ spawnGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __nccwpck_require__(37547);
;// CONCATENATED MODULE: ./src/source/git.ts


/** Set by a git that runs us, in a hook say; each would make our git look at another repository than the folder's. */
const FOREIGN = new Set([
    ...["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX", "GIT_NAMESPACE"],
    ...["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS"],
    ...["GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_TRACE", "GIT_TRACE2"],
]);
/** Settings of a repository that would run its programs, or change what git answers. */
const SETTINGS = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
/** Runs git in a folder to its end. */
async function git(folder, args, options = {}) {
    options.signal?.throwIfAborted();
    const child = spawnGit(folder, args, options.env);
    const stdout = [];
    const stderr = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.stdin.on("error", () => undefined); // git may answer before it has read everything
    child.stdin.end(options.input);
    const code = await ended(child, options.signal);
    return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8").trim() };
}
/** Runs git in a folder and wants it to succeed. */
async function gitOutput(folder, args, options = {}) {
    const { code, stdout, stderr } = await git(folder, args, options);
    if (code === 0)
        return stdout;
    throw new definition_error/* MesgError */.N("surroundings", `git ${args[0]} failed in ${folder}: ${stderr || `exit code ${code}`}`);
}
/** Starts git in a folder. */
function spawnGit(folder, args, env = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.has(name));
    return (0,external_node_child_process_namespaceObject.spawn)("git", [...SETTINGS, "-C", folder, ...args], {
        env: { ...Object.fromEntries(inherited), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", ...env },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
/** Waits until a process has ended and its output is read; ends it when the signal aborts. */
function ended(child, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => {
            child.kill();
            reject(signal?.reason);
        };
        signal?.addEventListener("abort", abort, { once: true });
        child.once("error", (error) => {
            signal?.removeEventListener("abort", abort);
            if (error.code === "ENOENT")
                resolve(undefined);
            else
                reject(new definition_error/* MesgError */.N("surroundings", `cannot run git: ${error.message}`, { cause: error }));
        });
        child.once("close", (code) => {
            signal?.removeEventListener("abort", abort);
            resolve(code ?? 128);
        });
    });
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./src/definition/error.ts
var definition_error = __nccwpck_require__(37547);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./src/github/context.ts



const COMMIT = /^[0-9a-f]{40,64}$/;
/**
 * Reads what the runner tells about the run.
 *
 * @throws {MesgError} `usage` when this is no job of GitHub Actions, `surroundings` when the event cannot be read.
 */
async function readContext(env) {
    const workspace = required(env, "GITHUB_WORKSPACE");
    const repository = required(env, "GITHUB_REPOSITORY");
    const [owner = "", repo = ""] = repository.split("/");
    const temporary = required(env, "RUNNER_TEMP");
    const serverUrl = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
    const payload = await readEvent(env.GITHUB_EVENT_PATH);
    const runId = Number(env.GITHUB_RUN_ID ?? 0);
    return {
        event: env.GITHUB_EVENT_NAME ?? "",
        ...{ repository, owner, repo, serverUrl, temporary },
        workspace: (0,external_node_path_.isAbsolute)(workspace) ? workspace : (0,external_node_path_.join)(process.cwd(), workspace),
        sha: env.GITHUB_SHA ?? "",
        runId: Number.isSafeInteger(runId) ? runId : 0,
        // The file tells two workflows of one name apart; what follows the @ changes with the branch.
        workflow: env.GITHUB_WORKFLOW_REF?.replace(/@.*$/s, "") || (env.GITHUB_WORKFLOW ?? ""),
        job: env.GITHUB_JOB ?? "",
        runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
        pullRequest: pullRequestOf(payload?.pull_request),
        headOf: headOf(payload?.workflow_run),
        before: beforeOf(payload),
        payload,
        actor: env.GITHUB_ACTOR ?? "",
        ref: env.GITHUB_REF ?? "",
        defaultBranch: textOf(payload?.repository?.default_branch),
        isPullRequest: isAboutPullRequest(env.GITHUB_EVENT_NAME ?? "", payload),
        startedBy: startedBy(payload?.workflow_run),
    };
}
/** Also a comment on one, a check of one, and a workflow that one started. */
function isAboutPullRequest(event, payload) {
    const { pull_request, issue, workflow_run, check_run, check_suite } = payload ?? {};
    const checked = check_run?.pull_requests ?? check_suite?.pull_requests;
    return (event.startsWith("pull_request") ||
        (pull_request ?? issue?.pull_request ?? undefined) !== undefined ||
        (event === "workflow_run" && String(workflow_run?.event).startsWith("pull_request")) ||
        (Array.isArray(checked) && checked.length > 0));
}
function startedBy(run) {
    const [event, branch] = [textOf(run?.event), textOf(run?.head_branch)];
    return event === undefined || branch === undefined ? undefined : { event, branch };
}
function textOf(found) {
    return typeof found === "string" && found !== "" ? found : undefined;
}
function pullRequestOf(found) {
    if (!Number.isSafeInteger(found?.number) || !isCommit(found.head?.sha) || !isCommit(found.base?.sha))
        return undefined;
    const name = found.head.repo?.full_name;
    const headRepository = typeof name === "string" ? name : undefined;
    return { number: found.number, head: found.head.sha, base: found.base.sha, headRepository };
}
function headOf(run) {
    if (run?.event !== "pull_request" || !isCommit(run.head_sha))
        return undefined;
    const [owner, branch] = [run.head_repository?.owner?.login, run.head_branch];
    return typeof owner === "string" && typeof branch === "string" ? { owner, branch, sha: run.head_sha } : undefined;
}
function beforeOf(payload) {
    const found = payload?.merge_group?.base_sha ?? payload?.before;
    return isCommit(found) && !/^0+$/.test(found) ? found : undefined;
}
function isCommit(found) {
    return typeof found === "string" && COMMIT.test(found);
}
async function readEvent(path) {
    if (path === undefined || path === "")
        return undefined;
    try {
        return JSON.parse(await (0,promises_.readFile)(path, "utf8"));
    }
    catch (error) {
        throw new definition_error/* MesgError */.N("surroundings", `cannot read the event at ${path}: ${error.message}`, {
            cause: error,
        });
    }
}
function required(env, name) {
    const value = env[name];
    if (value !== undefined && value !== "")
        return value;
    throw new definition_error/* MesgError */.N("usage", `expected a job of GitHub Actions, found no ${name} in the environment`, {
        hint: "the same steps run anywhere with the command line: mesg-compile --help",
    });
}

// EXTERNAL MODULE: ./src/github/discover.ts
var discover = __nccwpck_require__(10460);
// EXTERNAL MODULE: ./src/definition/release.ts
var release = __nccwpck_require__(40192);
;// CONCATENATED MODULE: ./src/github/deploy/policy.ts
/** When services are deployed, as the input `deploy` has it. */
const DEPLOY = ["never", "default-branch", "always"];
/** Events in which somebody, or a clock, asked for the default branch as it is. */
const MANUAL = new Set(["workflow_dispatch", "repository_dispatch", "schedule"]);
/**
 * Events about a commit, or a comment, of which they do not always tell whether it is a pull request's: the check of a
 * fork's names none, and a deployment's commit may be the preview of one.
 */
const UNTOLD = new Set(["check_run", "check_suite", "status", "deployment", "deployment_status"]);
/** As the start of another workflow these tell nothing of what they were about. */
const UNTOLD_BEFORE = new Set([...UNTOLD, "workflow_run", "issue_comment"]);
/** These run on the default branch alone, and need not say which one it is. */
const ON_DEFAULT = new Set(["repository_dispatch", "schedule"]);
/**
 * Decides whether a run deploys. What a pull request holds was approved by nobody yet, so it is never deployed; a merge
 * queue may still drop its group, so with `default-branch` the push that it makes at the end is what counts.
 *
 * @example
 * ```ts
 * const facts = { event: "push", ref: "refs/heads/main", defaultBranch: "main", isPullRequest: false };
 * decideDeploy("default-branch", { ...facts, startedBy: undefined }); // { deploys: true, reason: "a push to main" }
 * ```
 */
function decideDeploy(when, facts) {
    if (when === "never")
        return no("the input deploy is never");
    if (facts.isPullRequest || facts.ref.startsWith("refs/pull/"))
        return no("a pull request is never deployed");
    const { event, startedBy } = facts;
    const isUntold = event === "workflow_run" ? startedBy === undefined || UNTOLD_BEFORE.has(startedBy.event) : UNTOLD.has(event);
    if (isUntold) {
        return no("the event does not tell whether a pull request stands behind it");
    }
    if (when === "always")
        return yes(`the input deploy is always, and this is the event ${event}`);
    return onDefaultBranch(facts);
}
function onDefaultBranch({ event, ref, defaultBranch, startedBy }) {
    const started = event === "workflow_run" ? startedBy.event : event;
    if (started === "merge_group")
        return no("a merge queue may still drop its group; the push that it ends with deploys");
    if (started !== "push" && !MANUAL.has(started))
        return no(`the event ${started} is no push and no manual run`);
    const what = started === "push" ? "a push" : `a run by ${started}`;
    if (event !== "workflow_run" && ON_DEFAULT.has(event))
        return yes(`${what}, on the default branch`);
    if (defaultBranch === undefined)
        return no("the event does not tell which branch is the default one");
    const at = event === "workflow_run" ? `refs/heads/${startedBy.branch}` : ref;
    if (at === `refs/heads/${defaultBranch}`)
        return yes(`${what} ${started === "push" ? "to" : "on"} ${defaultBranch}`);
    return no(`this is ${what} ${started === "push" ? "to" : "on"} ${nameOf(at)}, not ${defaultBranch}`);
}
function nameOf(ref) {
    return ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "the tag ") || "no branch";
}
function yes(reason) {
    return { deploys: true, reason };
}
function no(reason) {
    return { deploys: false, reason };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/github/inputs/parsers.ts
var parsers = __nccwpck_require__(18141);
;// CONCATENATED MODULE: ./src/github/inputs/engine-inputs.ts




/** More would be no certificate. Bytes. */
const LARGEST_PEM = 1024 * 1024;
/**
 * Reads the inputs that name an Engine.
 *
 * @param options.isRequired Whether the run cannot do without. Where it can, a secret that is not set is no mistake: a
 * pull request from a fork has none.
 * @param options.folder Where the paths of certificates begin.
 */
async function readEngineInputs(reader, { isRequired, folder }) {
    const insecure = reader.read("engine-insecure", parsers/* flag */.Jt) ?? false;
    const endpoint = reader.text("engine-endpoint");
    if (endpoint === "") {
        if (isRequired) {
            reader.wrong("engine-endpoint", "expected an Engine, found nothing", "a secret that is not set is empty, too");
        }
        return { missing: "engine-endpoint is empty" };
    }
    const { checkAccess, parseEndpoint, parseMetadata } = await Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(198), __nccwpck_require__.e(727), __nccwpck_require__.e(487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52487));
    const parsed = reader.read("engine-endpoint", (text) => {
        // What is wrong is told with its text, in which a login must not be.
        if (text.includes("@"))
            throw new definition_error/* MesgError */.N("usage", "expected HOST:PORT, found something with an @ in it");
        return parseEndpoint(text);
    });
    const pem = (text) => readPem(text, folder);
    const [ca, certificate, key] = [
        reader.read("engine-ca", pem),
        reader.read("engine-cert", pem),
        reader.read("engine-key", pem),
    ];
    const metadata = reader.read("engine-metadata", (text) => (0,parsers/* lines */.Mn)(text).map(parseMetadata)) ?? [];
    const username = reader.text("engine-username");
    const password = reader.text("engine-password");
    const halves = [
        ["engine-cert", "engine-key"],
        ["engine-username", "engine-password"],
    ];
    for (const pair of halves) {
        const [given, absent] = reader.text(pair[0]) === "" ? [pair[1], pair[0]] : pair;
        if (reader.text(given) === "" || reader.text(absent) !== "")
            continue;
        if (!isRequired)
            return { missing: `${given} is set and ${absent} is not` };
        reader.wrong(absent, `expected one with ${given}, found nothing`, "a secret that is not set is empty, too");
        return { missing: `${absent} is empty` };
    }
    const credentials = username === "" ? undefined : { username, password };
    const access = { ca, certificate, key, metadata, credentials, insecure };
    if (parsed !== undefined)
        reader.read("engine-endpoint", () => checkAccess(parsed, access));
    return { endpoint, access };
}
/** PEM text, as it is or from a file. What was found is not shown: it may be a key. */
function readPem(text, folder) {
    if (text === "")
        return undefined;
    if (text.includes("-----BEGIN "))
        return `${text}\n`;
    if (/[\r\n\0]/.test(text))
        throw notPem("neither");
    const path = (0,external_node_path_.resolve)(folder, text);
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (!found.isFile() || found.size > LARGEST_PEM)
            throw notPem("no such file");
        const content = (0,external_node_fs_.readFileSync)(path, "utf8");
        if (!content.includes("-----BEGIN "))
            throw notPem("a file without");
        return content;
    }
    catch (error) {
        throw error instanceof definition_error/* MesgError */.N ? error : notPem(`no file (${error.code})`);
    }
}
function notPem(found) {
    return new definition_error/* MesgError */.N("usage", `expected PEM text or the path of a file with it, found ${found}`);
}

// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __nccwpck_require__(32422);
;// CONCATENATED MODULE: ./src/github/inputs/ipfs-inputs.ts

/** Reads the inputs that name nodes and gateways of IPFS. */
async function readIpfsInputs(reader) {
    const names = ["ipfs-api", "ipfs-gateway", "ipfs-headers"];
    if (names.every((name) => reader.text(name) === ""))
        return { apis: [], gateways: [] };
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__nccwpck_require__.e(298), __nccwpck_require__.e(800), __nccwpck_require__.e(545), __nccwpck_require__.e(754)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43974));
    const headers = reader.read("ipfs-headers", (text) => (0,parsers/* lines */.Mn)(text).map(parseHeader)) ?? [];
    const apis = reader.read("ipfs-api", (text) => (0,parsers/* lines */.Mn)(text).map((line) => parseApi(line, headers))) ?? [];
    const gateways = reader.read("ipfs-gateway", (text) => (0,parsers/* lines */.Mn)(text).map((line) => parseGateway(line, headers))) ?? [];
    reader.read("ipfs-headers", () => assertOneReceiver(apis, headers));
    return { apis, gateways };
}

;// CONCATENATED MODULE: ./src/github/inputs/deploy-inputs.ts





/** Reads the inputs of a deploy, those for other runs too: what is wrong is told on the pull request already. */
async function readDeployInputs(reader, facts) {
    const when = reader.read("deploy", (0,parsers/* oneOf */.yL)(DEPLOY)) ?? "never";
    const decision = when === "never" ? undefined : decideDeploy(when, facts);
    return {
        decision,
        engine: await readEngineInputs(reader, {
            isRequired: needsEngine(reader, facts, decision),
            folder: facts.workspace,
        }),
        ipfs: await readIpfsInputs(reader),
        acknowledgePublic: reader.read("acknowledge-public", parsers/* flag */.Jt) ?? false,
        expectedHashes: reader.read("expected-hash", expected_hashes/* expectedHashes */.rF),
        environment: reader.read("environment", environment) ?? "",
        environmentUrl: reader.read("environment-url", webAddress) ?? "",
    };
}
/** Pull requests from forks and runs that Dependabot starts are given no secrets. */
function needsEngine(reader, facts, decision) {
    if (decision?.deploys)
        return true;
    const hasSecrets = !facts.isPullRequest && facts.actor !== "dependabot[bot]";
    return hasSecrets && (decision !== undefined || reader.text("against") === "engine");
}
function environment(text) {
    if (text.length <= 255 && !/\p{Cc}/u.test(text))
        return text;
    throw (0,parsers/* expected */.p6)("the name of an environment", text);
}
function webAddress(text) {
    if (text === "" || (/^https?:\/\//i.test(text) && URL.canParse(text)))
        return text;
    throw (0,parsers/* expected */.p6)("an address that begins with https://", text);
}

;// CONCATENATED MODULE: ./src/github/inputs/quantities.ts

const SIZES = {
    "": 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KIB: 2 ** 10,
    MIB: 2 ** 20,
    GIB: 2 ** 30,
};
const TIMES = { s: 1e3, m: 60e3, h: 3600e3 };
/** The runner itself ends a job after six hours. */
const LONGEST = 6 * 3600e3;
/**
 * Reads a number of bytes as people write it.
 *
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * parseSize("50MiB"); // 52428800
 * ```
 */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)\s*((?:[KMG]i?B)?)$/i.exec(text);
    const bytes = match === null ? 0 : Math.floor(Number(match[1]) * SIZES[match[2].toUpperCase()]);
    if (bytes > 0 && Number.isSafeInteger(bytes))
        return bytes;
    throw new definition_error/* MesgError */.N("usage", `expected a size such as 50MiB, found ${JSON.stringify(text.slice(0, 80))}`);
}
/**
 * Reads a time as people write it, in milliseconds.
 *
 * @throws {MesgError} `usage` when it is none, or none from 1 second to 6 hours.
 * @example
 * ```ts
 * parseDuration("10m"); // 600000
 * ```
 */
function parseDuration(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([smh])$/.exec(text);
    const time = match === null ? 0 : Number(match[1]) * TIMES[match[2]];
    if (time >= 1000 && time <= LONGEST)
        return time;
    throw new definition_error/* MesgError */.N("usage", `expected a time such as 90s or 10m, up to 6h, found ${JSON.stringify(text.slice(0, 80))}`);
}

;// CONCATENATED MODULE: ./src/github/interface.ts
/**
 * What the action takes and gives: the one table that action.yml, the tables of docs/action.md and the typed inputs come
 * from.
 *
 * @module
 */
const INPUTS = {
    path: {
        description: "The services: folders or globs of folders, one a line; a line that begins with ! takes some out. A folder with a mesg.yml is that service; any other folder, and . too, stands for every folder below it with a mesg.yml that git tracks.",
        default: ".",
    },
    "service-file": { description: "The name of the file that describes a service.", default: "mesg.yml" },
    definition: {
        description: "Files with ready definitions (JSON, hex or protobuf bytes), one a line, in place of path.",
        default: "",
    },
    "engine-version": {
        description: 'The Engine release whose rules hold and whose hash is computed, or auto to ask the Engine at engine-endpoint (without one: 0.11). Quote it: "0.10" is no number.',
        default: "0.11",
    },
    against: {
        description: "What to compare with: base (where the branch of a pull request began, or what was there before a push), engine (what the Engine at engine-endpoint has under the same sid), a branch, tag or commit, or none.",
        default: "base",
    },
    "fail-on": {
        description: "When the step fails: breaking (a change that breaks callers, or an invalid service), error (an invalid service) or never.",
        default: "breaking",
    },
    comment: {
        description: "When the pull request gets a comment: changes (once something has changed), always or never.",
        default: "changes",
    },
    "comment-key": {
        description: "Tells the comments of several runs apart. By default each workflow, job and set of inputs has a comment of its own, so that the legs of a matrix keep out of each other's way.",
        default: "",
    },
    artifact: {
        description: "The name of the artifact with the definitions and the report. Empty: none.",
        default: "mesg-definitions",
    },
    "artifact-source": {
        description: "Whether the artifact holds each source too, as a CAR file.",
        default: "false",
    },
    "retention-days": {
        description: "How many days the artifact is kept, from 1 to 90. Empty: as the repository has it.",
        default: "",
    },
    sarif: { description: "A file to write the problems to, in SARIF, for code scanning. Empty: none.", default: "" },
    "allow-file": {
        description: "Files that look like secrets and may be published all the same, one a line, from the service's folder.",
        default: "",
    },
    "max-source-size": {
        description: "The most that the files of one source may take, such as 50MiB.",
        default: "2GiB",
    },
    "allow-dirty": {
        description: "Whether a source may have files that are not in the commit. Its id is then tied to no commit.",
        default: "false",
    },
    deploy: {
        description: "When the services are deployed: never; default-branch (a push to the default branch, that of a merge queue too, or a manual or scheduled run on it); always (any event that is no pull request). No pull request ever deploys.",
        default: "never",
    },
    "engine-endpoint": {
        description: "The Engine, as HOST:PORT, or as https://HOST for one behind TLS. Required with deploy.",
        default: "",
    },
    "engine-ca": {
        description: "The certificates to trust in place of the system's: PEM text, or the path of a file.",
        default: "",
    },
    "engine-cert": {
        description: "The certificate to show to the Engine: PEM text, or the path of a file.",
        default: "",
    },
    "engine-key": {
        description: "The private key of engine-cert: PEM text, or the path of a file.",
        default: "",
        secret: true,
    },
    "engine-metadata": {
        description: "What is sent with every call to the Engine, such as a proxy's token: NAME: VALUE, one a line.",
        default: "",
        secret: true,
    },
    "engine-username": { description: "Whose service it will be, where the Engine asks for that (0.16).", default: "" },
    "engine-password": { description: "The password of engine-username.", default: "", secret: true },
    "engine-insecure": {
        description: "Whether password and metadata may be sent over a network without TLS.",
        default: "false",
    },
    "ipfs-api": {
        description: "The RPC interfaces of IPFS nodes that the sources are published to before a deploy, one a line.",
        default: "",
    },
    "ipfs-headers": {
        description: "What is sent to the nodes, one a line: NAME: VALUE, or URL NAME: VALUE for a header that one node or gateway alone gets.",
        default: "",
        secret: true,
    },
    "ipfs-gateway": {
        description: "IPFS gateways that must serve the sources before a deploy, one a line: those that the Engine uses.",
        default: "",
    },
    "acknowledge-public": {
        description: "Whether the source of a private repository may be published: what is on IPFS is public for ever.",
        default: "false",
    },
    "expected-hash": {
        description: "The service hash that was reviewed: any other is not deployed. With several services: PATH HASH, one a line.",
        default: "",
    },
    environment: {
        description: "The environment of GitHub that deployments are recorded in. Empty: none is recorded.",
        default: "",
    },
    "environment-url": { description: "The address that a recorded deployment links to.", default: "" },
    "github-token": {
        description: "The token for comments, labels, the base revision and recorded deployments.",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        default: "${{ github.token }}",
        secret: true,
    },
    "dry-run": {
        description: "Only tell what would be done (publish, deploy, comment, artifact, recorded deployment), and do nothing of it.",
        default: "false",
    },
    timeout: { description: "The longest that the step may take, such as 90s or 10m.", default: "10m" },
};
const OUTPUTS = {
    hash: "The service hash, in base58. Empty when there are several services.",
    source: "The source id. Empty when there are several services.",
    sid: "The service's id: its own, or the one that Engines make of the hash. Empty when there are several services.",
    definition: "The path of the definition as JSON. Empty when there are several services.",
    services: "All services, a JSON array of {path, name, sid, hash, source, definition, status, breaking, deployed, verified, previousHash, error}; status is new, changed, same, removed, invalid or unknown (there was nothing to compare with); previousHash is what the Engine had under the sid, and error says why a service was not deployed.",
    changed: "Whether a definition or a source is not what it was: true or false.",
    breaking: "How many changes break callers and are not accepted by a waiver.",
    "artifact-id": "The artifact's id. Empty when there is none.",
    "artifact-url": "The artifact's address. Empty when there is none.",
    "comment-url": "The comment's address. Empty when there is none.",
    deployed: "created when a service was created, exists when the Engine had all of them already, no otherwise.",
    "engine-version": "The Engine release that the hashes are for.",
    verified: "Whether every service stands on the Engine, its hash and its definition compared with what was computed here: true or false.",
};

;// CONCATENATED MODULE: ./src/github/inputs/text.ts

/** The text of an input as the runner gives it; the default of action.yml where it was not set at all. */
function inputText(env, name) {
    const given = env[`INPUT_${name.toUpperCase()}`]?.trim();
    const fallback = INPUTS[name].default;
    return given ?? (fallback.startsWith("${{") ? "" : fallback);
}
/** The runner only warns about an input that action.yml does not have; a misspelt `fail-on` must not go unnoticed. */
function unknownInputs(env) {
    return Object.keys(env)
        .filter((key) => key.startsWith("INPUT_"))
        .map((key) => key.slice("INPUT_".length).toLowerCase())
        .filter((name) => !Object.hasOwn(INPUTS, name));
}

;// CONCATENATED MODULE: ./src/github/inputs/reader.ts


/** Reads inputs one by one, and keeps what is wrong with them, so that all of it is told at once. */
class InputReader {
    #env;
    #problems;
    /** @param env The process's environment, where the runner puts each input as `INPUT_NAME`. */
    constructor(env) {
        this.#env = env;
        this.#problems = unknownInputs(env).map((name) => `${name}: expected an input of this action, found an unknown one`);
    }
    /** The text of an input, trimmed. */
    text(name) {
        return inputText(this.#env, name);
    }
    /** The value of an input; undefined when it is wrong, which is kept for the end. */
    read(name, parse) {
        try {
            return parse(this.text(name));
        }
        catch (error) {
            if (!(error instanceof definition_error/* MesgError */.N))
                throw error;
            this.wrong(name, error.message, error.hint);
            return undefined;
        }
    }
    /** Keeps what is wrong with an input. */
    wrong(name, message, hint) {
        this.#problems.push(`${name}: ${message}${hint === undefined ? "" : ` (${hint})`}`);
    }
    /** @throws {MesgError} `usage`, with everything that was wrong in one message. */
    finish() {
        const problems = this.#problems;
        if (problems.length === 0)
            return;
        const count = problems.length === 1 ? "one input is" : `${problems.length} inputs are`;
        throw new definition_error/* MesgError */.N("usage", `${count} wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
            hint: "docs/action.md lists the inputs of mesg/compile-action",
        });
    }
}

;// CONCATENATED MODULE: ./src/github/inputs/inputs.ts





const FAIL_ON = ["breaking", "error", "never"];
const COMMENT = ["changes", "always", "never"];
/**
 * Reads the inputs of the action.
 *
 * @param env The process's environment, where the runner puts each input as `INPUT_NAME`.
 * @param facts What the run is about: it says whether an Engine is needed.
 * @throws {MesgError} `usage`, with everything that is wrong in one message.
 */
async function readInputs(env, facts) {
    const reader = new InputReader(env);
    const inputs = {
        paths: reader.read("path", parsers/* lines */.Mn),
        serviceFile: reader.read("service-file", parsers/* fileName */.Md),
        definitions: reader.read("definition", parsers/* lines */.Mn),
        release: reader.read("engine-version", releaseOrAuto),
        against: reader.read("against", parsers/* revision */.QL),
        failOn: reader.read("fail-on", (0,parsers/* oneOf */.yL)(FAIL_ON)),
        comment: reader.read("comment", (0,parsers/* oneOf */.yL)(COMMENT)),
        commentKey: reader.read("comment-key", parsers/* same */.FB),
        artifact: reader.read("artifact", parsers/* artifactName */.Cs),
        artifactSource: reader.read("artifact-source", parsers/* flag */.Jt),
        retentionDays: reader.read("retention-days", parsers/* days */._3),
        sarif: reader.read("sarif", parsers/* same */.FB),
        allowFiles: reader.read("allow-file", parsers/* lines */.Mn),
        maxSourceSize: reader.read("max-source-size", parseSize),
        allowDirty: reader.read("allow-dirty", parsers/* flag */.Jt),
        token: reader.read("github-token", parsers/* token */.Sh),
        dryRun: reader.read("dry-run", parsers/* flag */.Jt),
        timeout: reader.read("timeout", parseDuration),
        deploy: await readDeployInputs(reader, facts),
    };
    if (inputs.paths?.length === 0 && inputs.definitions?.length === 0) {
        reader.wrong("path", "expected at least one folder, found none");
    }
    reader.finish();
    return inputs;
}
function releaseOrAuto(text) {
    return text === "auto" ? "auto" : (0,release/* parseRelease */.BC)(text);
}

;// CONCATENATED MODULE: ./src/github/inputs/redact.ts

/** Makes a function that puts `***` in the place of each secret, the longest first. */
function redactor(secrets) {
    const sorted = [...new Set(secrets)].filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
    return (text) => {
        const left = sorted.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
        return left.includes(CUT) ? withoutBeginnings(left, sorted) : left;
    };
}
/** Where a long text was cut off, as all that cut texts here mark it. */
const CUT = "…";
/** Less of a secret tells nothing. */
const SHORTEST_BEGINNING = 4;
/** Takes out what a cut left of a secret: its beginning, which is no longer the secret itself. */
function withoutBeginnings(text, secrets) {
    const parts = text.split(CUT);
    const last = parts.pop();
    const cut = parts.map((part) => {
        const longest = Math.max(0, ...secrets.map((secret) => beginningAtEnd(part, secret)));
        return longest < SHORTEST_BEGINNING ? part : `${part.slice(0, -longest)}***`;
    });
    return [...cut, last].join(CUT);
}
/** How many of a secret's first characters a text ends with. */
function beginningAtEnd(text, secret) {
    for (let length = Math.min(secret.length - 1, text.length); length > 0; length--) {
        if (text.endsWith(secret.slice(0, length)))
            return length;
    }
    return 0;
}
/** An error without secrets in its words. */
function redactError(error, redact) {
    if (!(error instanceof definition_error/* MesgError */.N))
        return error;
    const { kind, hint } = error;
    const options = hint === undefined ? {} : { hint: redact(hint) };
    return new definition_error/* MesgError */.N(kind, redact(error.message), options);
}

// EXTERNAL MODULE: ./src/github/base/checkout.ts
var checkout = __nccwpck_require__(19533);
;// CONCATENATED MODULE: ./src/github/inputs/secrets.ts



/** Shorter lines of a secret tell nothing, and would hide half of the log. */
const SHORTEST = 4;
/** The values that no log may show: each secret input, and the forms in which its parts are sent. */
function secretsOf(env) {
    const names = Object.entries(INPUTS).flatMap(([name, row]) => (row.secret ? [name] : []));
    const texts = names.map((name) => inputText(env, name));
    const [token, user, password] = [
        inputText(env, "github-token"),
        inputText(env, "engine-username"),
        inputText(env, "engine-password"),
    ];
    const found = [
        ...texts.flatMap(partsOf),
        ...(token === "" ? [] : [(0,checkout/* basicCredentials */.B)(token)]),
        ...(password === "" ? [] : [base64(`${user}:${password}`)]),
        ...["ipfs-api", "ipfs-gateway"].flatMap((name) => loginsIn(inputText(env, name))),
    ];
    return [...new Set(found.flatMap(spellingsOf))];
}
/** A secret, its lines and, of lines `NAME: VALUE`, the values. */
function partsOf(secret) {
    if (secret === "")
        return [];
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const values = lines.flatMap((line) => {
        const value = /^(?:https?:\/\/\S+\s+)?[^\s:]+\s*:\s*(.+)$/.exec(line)?.[1];
        if (value === undefined)
            return [];
        const [, scheme = "", credentials = ""] = /^(\S+)\s*(.*)$/.exec(value) ?? [];
        return [value, credentials, ...(/^basic$/i.test(scheme) ? loginParts(credentials) : [])];
    });
    const parts = [...lines, ...values].filter((part) => part.length >= SHORTEST && !/^-----[A-Z ]+-----$/.test(part));
    return [...new Set([secret, ...parts])];
}
/** The login that a header `Authorization: Basic …` holds, and the password in it. */
function loginParts(credentials) {
    const login = Buffer.from(credentials, "base64").toString("utf8");
    return [login, login.slice(login.indexOf(":") + 1)];
}
/** The logins of addresses `https://USER:PASSWORD@HOST`, as written and as they are sent. */
function loginsIn(text) {
    // A password may hold an @ or a / that should have been written as %40 or %2F: the last @ ends it.
    return [...text.matchAll(/\/\/(\S+)@/g)].flatMap(([, login]) => {
        const plain = decode(login);
        const passwords = [login, plain].map((one) => one.slice(one.indexOf(":") + 1));
        return [login, plain, ...passwords, base64(plain)].filter((part) => part.length >= SHORTEST);
    });
}
/** A secret as it is, as JSON writes it, and as addresses do: how those who were sent it repeat it. */
function spellingsOf(secret) {
    return [secret, JSON.stringify(secret).slice(1, -1), encode(secret)];
}
function encode(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        return text; // half of a surrogate pair
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function base64(text) {
    return Buffer.from(text).toString("base64");
}

;// CONCATENATED MODULE: ./src/github/main.ts







/**
 * Runs the action: reads what it was given, finds the services, and hands them on. What only a run with services needs is
 * loaded for one.
 *
 * @param env The process's environment.
 * @param stop Aborted by the caller when the runner ends the step, and here when the time is over.
 */
async function main(env, stop) {
    const loading = Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
    loading.catch(() => undefined); // told below, where it is awaited
    const secrets = secretsOf(env);
    const mask = async (found) => {
        if (found.length === 0)
            return;
        const core = await loading;
        for (const secret of found)
            core.setSecret(secret);
    };
    await mask(secrets);
    const context = await readContext(env);
    const inputs = await readInputs(env, context);
    const { engine } = inputs.deploy;
    // A key may stand in a file, whose text is as secret as an input's.
    const key = "access" in engine ? partsOf(engine.access.key?.trim() ?? "") : [];
    await mask(key.filter((line) => !secrets.includes(line)));
    const redact = redactor([...secrets, ...key]);
    const { signal } = stop;
    stopAfter(inputs.timeout, stop);
    const places = await findPlaces(inputs, context, signal);
    const core = await loading;
    if (places.length === 0) {
        core.warning(`expected a service, found no ${inputs.serviceFile} that git tracks`);
        for (const [name, value] of [
            ["services", "[]"],
            ["changed", "false"],
            ["breaking", "0"],
            ["deployed", "no"],
            ["verified", "false"],
        ]) {
            core.setOutput(name, value);
        }
        return;
    }
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(390), __nccwpck_require__.e(170), __nccwpck_require__.e(298), __nccwpck_require__.e(243), __nccwpck_require__.e(727), __nccwpck_require__.e(545), __nccwpck_require__.e(969)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5969));
    try {
        await run({ core, env, inputs, context, places, signal, redact });
    }
    catch (error) {
        throw redactError(error, redact);
    }
}
async function findPlaces(inputs, context, signal) {
    const { paths, serviceFile, definitions } = inputs;
    if (definitions.length > 0) {
        return definitions.map((line) => ({ path: (0,discover/* inside */.n)(line, context.workspace), isDefinition: true }));
    }
    const { folders, empty } = await (0,discover/* discoverServices */.U)(context.workspace, { paths, serviceFile, signal });
    const missing = empty.filter((line) => line !== INPUTS.path.default);
    if (missing.length > 0) {
        throw new definition_error/* MesgError */.N("usage", `expected services in ${missing.map((line) => JSON.stringify(line)).join(", ")}, found no ${serviceFile} there`, {
            hint: "the input path names folders or globs of folders, one a line; only what git tracks is found",
        });
    }
    return folders.map((path) => ({ path, isDefinition: false }));
}
function stopAfter(timeout, stop) {
    const words = `expected the step to end within ${timeout / 1000} s, found it still at work`;
    const timer = setTimeout(() => {
        stop.abort(new definition_error/* MesgError */.N("surroundings", words, { hint: "raise the input timeout" }));
    }, timeout);
    timer.unref();
}

;// CONCATENATED MODULE: ./src/action.ts
/**
 * The entry of the GitHub Action. Whatever goes wrong makes the step fail, errors that are no `Error` included.
 *
 * @module
 */

async function fail(error) {
    process.exitCode = 1;
    const { message = String(error), hint, stack } = (error ?? {});
    const isExpected = error instanceof Error && error.name === "MesgError";
    const words = `${message}${hint === undefined ? "" : `\nhint: ${hint}`}`;
    try {
        const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(659)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91659));
        core.setFailed(isExpected ? words : `a defect: ${words}`);
        if (!isExpected && stack !== undefined)
            core.debug(stack);
    }
    catch {
        process.stdout.write(`::error::${words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`);
    }
}
// What nobody waits for must not leave the step green, nor go on with half of its work.
for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (error) => void fail(error).finally(() => process.exit(1)));
}
// What gRPC has to say is said by errors, in our words; its own lines are there for who asks for them.
process.env.GRPC_VERBOSITY ??= "NONE";
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"]) {
    process.once(name, () => stop.abort(new Error(`the step was ended by ${name}`)));
}
main(process.env, stop).catch((error) => fail(stop.signal.aborted ? stop.signal.reason : error));

