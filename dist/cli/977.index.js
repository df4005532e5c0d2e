export const id = 977;
export const ids = [977];
export const modules = {

/***/ 5240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readEngineOptions),
/* harmony export */   Iy: () => (/* binding */ EXPECTED_HASH_OPTION),
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   iT: () => (/* binding */ ENGINE_OPTIONS),
/* harmony export */   pn: () => (/* binding */ refuseEngineOptions),
/* harmony export */   tA: () => (/* binding */ readExpectedHash)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8749);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);


/** The options of every command that calls an Engine. */
const ENGINE_OPTIONS = {
    "engine-ca": {
        type: "string",
        value: "FILE",
        summary: "PEM file of the CA that issued the Engine's certificate (the system's roots)",
    },
    "engine-cert": {
        type: "string",
        value: "FILE",
        summary: "PEM file of our own certificate, where the Engine asks for one",
    },
    "engine-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
    "engine-metadata": {
        type: "string",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for a proxy in front; secrets belong in MESG_ENGINE_METADATA, one a line',
    },
    "engine-username": {
        type: "string",
        value: "NAME",
        summary: "account that creates, on Engine 0.16 and 0.17; its password is read from MESG_ENGINE_PASSWORD",
    },
    "engine-insecure": { type: "boolean", summary: "send metadata and account over plain gRPC, readable on the way" },
};
/** The option of commands that hold a service to what was reviewed. */
const EXPECTED_HASH_OPTION = {
    "expected-hash": {
        type: "string",
        value: "HASH",
        summary: "the service hash that was reviewed; any other is refused",
    },
};
/**
 * Reads the options, and what the environment adds: other users see a process's arguments, but not its environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
async function readEngineOptions({ options, env, signal, }) {
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(62), __webpack_require__.e(52), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 5724));
    const read = async (path, what) => path === undefined ? undefined : Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, what, signal)).toString("utf8");
    const secret = (env.MESG_ENGINE_METADATA ?? "").split("\n").filter((line) => line.trim() !== "");
    const username = options["engine-username"];
    return {
        ca: await read(options["engine-ca"], "the certificate of a CA (--engine-ca)"),
        certificate: await read(options["engine-cert"], "a certificate (--engine-cert)"),
        key: await read(options["engine-key"], "a private key (--engine-key)"),
        metadata: [...(options["engine-metadata"] ?? []), ...secret].map(parseMetadata),
        credentials: username === undefined ? undefined : { username, password: passwordOf(env) },
        insecure: options["engine-insecure"],
    };
}
function passwordOf({ MESG_ENGINE_PASSWORD: password = "" }) {
    if (password !== "")
        return password;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a password in MESG_ENGINE_PASSWORD with --engine-username, found none", {
        hint: "it is read from the environment alone: other users see a command line",
    });
}
/**
 * Refuses the options where no Engine is called that they could be for.
 *
 * @param endpoint The option that names one.
 * @throws {MesgError} `usage`.
 */
function refuseEngineOptions({ options }, endpoint) {
    const given = Object.keys(ENGINE_OPTIONS).find((name) => options[name] !== undefined);
    if (given !== undefined)
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${endpoint} with --${given}, found none`);
}
/**
 * The hash that was reviewed, when one is given.
 *
 * @throws {MesgError} `usage` for what is no hash, an empty text included: it may be the output of a step that failed.
 */
function readExpectedHash(options) {
    return readHash(options, "expected-hash");
}
/**
 * The service hash that an option names, when it is given.
 *
 * @throws {MesgError} `usage` for what is no hash.
 */
function readHash(options, name) {
    const text = options[name]?.trim();
    if (text === undefined)
        return undefined;
    try {
        (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHash */ .$C)(text);
        return text;
    }
    catch (error) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `--${name}: ${error.message}`, {
            cause: error,
            hint: "it is what mesg-compile hash prints; empty, it may come from a step that failed",
        });
    }
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ readNamedService),
/* harmony export */   gm: () => (/* binding */ tellDiagnostics),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4769);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2036);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1140);





/** Whether a path names what a definition is compiled from, a mesg.yml or its folder, rather than a definition. */
async function isCompiled(path) {
    return /\.ya?ml$/i.test(path) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
/**
 * Reads the service that was named on the command line: a folder or a mesg.yml is compiled; a definition is taken as it
 * is, valid or not.
 *
 * @param use What the definition is read for, for the warning about a field that nobody knows: `hashed`.
 * @throws {MesgError} `refused` when a folder describes no valid service, after saying why on stderr.
 */
async function readNamedService(call, path, { release, use }) {
    if (await isCompiled(path)) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadService */ .oV)(path, { release, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, file } = loaded;
        if (definition !== undefined)
            return { definition, folder };
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `${file} describes no valid service`);
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinition */ .U)(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call.signal));
    for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
    return { definition, folder: undefined };
}
/** Says on stderr what is wrong in a service, with its lines, and how much of it. */
async function tellDiagnostics({ stderr, env }, { diagnostics, file, text }) {
    if (diagnostics.length === 0)
        return;
    const color = stderr.isTerminal && !env.NO_COLOR;
    await stderr.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsToText */ .Z)(diagnostics, { texts: new Map([[file, text]]), color }));
    await stderr.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .countDiagnostics */ .i)(diagnostics)} in ${file}\n`);
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6176);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7547);



/** The largest definition as hex, and a line break or two. */
const MOST = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file that was named on the command line, and no more of it than the largest definition takes: a device may
 * never end. A pipe is read when a shell has it open already (`<(…)`, `/dev/stdin`): to open one by its name would wait for
 * its writer, for ever, and no signal could end that.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `surroundings` when it cannot
 * be read.
 */
async function readInput(path, what, signal) {
    const chunks = [];
    let length = 0;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFIFO() && !/^\/(dev|proc)\//.test(path)) {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found a pipe at ${path}`, { hint: "write it to a file first" });
        }
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: MOST, ...(signal === undefined ? {} : { signal }) })) {
            chunks.push(chunk);
            length += chunk.length;
        }
    }
    catch (error) {
        if (signal?.aborted || error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N)
            throw error;
        throw asReadFailure(path, what, error);
    }
    if (length <= MOST)
        return Buffer.concat(chunks);
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx} bytes, found more in ${path}`);
}
function asReadFailure(path, what, error) {
    const { code, message } = error;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found nothing at ${JSON.stringify(path)}`, { cause: error });
    }
    if (code === "EISDIR")
        return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found a folder at ${path}`, { cause: error });
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("surroundings", `cannot read ${path}: ${message}`, { cause: error });
}


/***/ }),

/***/ 1658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ loadServiceAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/definition/error.ts
var error = __webpack_require__(7547);
// EXTERNAL MODULE: ./src/source/git.ts
var git = __webpack_require__(5521);
;// CONCATENATED MODULE: ./src/source/git-revision.ts


/**
 * Reads files of a folder as they were at a revision, from git's objects: the work tree is not touched.
 *
 * @param folder A folder in a git work tree. It need not have existed at the revision.
 * @param revision Whatever git takes as a commit (`main`, `HEAD~2`), or `merge-base(main)`: where the branch began.
 * @param names Plain file names. Links are followed inside the repository. Of what is no file, only the presence is told.
 * @throws {MesgError} `usage` when git knows no such revision, `refused` for a file over `limit` bytes, `surroundings` when
 * there is no git or no repository.
 * @example
 * ```ts
 * (await readRevision("services/mail", "merge-base(main)", ["mesg.yml"])).files.get("mesg.yml");
 * ```
 */
async function readRevision(folder, revision, names, options = {}) {
    const { limit = 32 * 1024 * 1024, signal } = options;
    const commit = await findCommit(folder, revision, signal);
    const prefix = (await (0,git/* gitOutput */.oM)(folder, ["rev-parse", "--show-prefix"], { signal })).toString().replace(/\n$/, "");
    if (prefix.includes("\n")) {
        throw new error/* MesgError */.N("usage", `expected a folder without line breaks in its name, found ${JSON.stringify(prefix)}`);
    }
    const input = names.map((name) => `${commit}:${prefix}${name}\n`).join("");
    const args = ["cat-file", "--batch-check", "--follow-symlinks"];
    const answers = parseAnswers(await (0,git/* gitOutput */.oM)(folder, args, { input, signal }));
    const files = new Map();
    const present = new Set();
    for (const [index, { oid, type, size }] of answers.entries()) {
        const name = names[index];
        if (type !== "missing")
            present.add(name);
        if (type !== "blob")
            continue;
        if (size > limit) {
            throw new error/* MesgError */.N("refused", `expected at most ${limit} bytes in ${name} at ${revision}, found ${size}`);
        }
        files.set(name, await (0,git/* gitOutput */.oM)(folder, ["cat-file", "blob", oid], { signal }));
    }
    return { commit, files, present };
}
/**
 * Reads what `cat-file --batch-check --follow-symlinks` says: `OID TYPE SIZE`, `NAME missing`, or, of a link that cannot
 * be followed, why not and a size in bytes, and then that many of where it leads.
 */
function parseAnswers(output) {
    const answers = [];
    let rest = output;
    while (rest.length > 0) {
        const end = rest.indexOf("\n");
        const line = rest.subarray(0, end).toString();
        rest = rest.subarray(end + 1);
        const link = /^(?:dangling|loop|notdir|symlink) (\d+)$/.exec(line);
        if (link !== null)
            rest = rest.subarray(Number(link[1]) + 1);
        const [, oid = "", type = link === null ? "missing" : "link", size = 0] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(line) ?? [];
        answers.push({ oid, type, size: Number(size) });
    }
    return answers;
}
async function findCommit(folder, revision, signal) {
    const base = /^merge-base\((.*)\)$/s.exec(revision)?.[1];
    const name = base ?? revision;
    const unknown = (found) => new error/* MesgError */.N("usage", `expected a git revision, found ${JSON.stringify(name)}${found}`, {
        hint: "name a branch, a tag or a commit; a shallow clone has few of them: fetch more history",
    });
    // Git takes what begins with a dash for an option, and no revision begins with one.
    if (name === "" || name.startsWith("-") || name.includes("\0"))
        throw unknown("");
    const found = await (0,git/* git */.$Y)(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], {
        signal,
    });
    if (found.code === undefined)
        throw new error/* MesgError */.N("surroundings", "expected git, found none on this machine");
    if (found.code !== 0) {
        if (/not a git repository|dubious ownership/i.test(found.stderr)) {
            throw new error/* MesgError */.N("surroundings", `cannot read ${name} in ${folder}: ${found.stderr}`);
        }
        throw unknown(", which names no commit here");
    }
    const commit = found.stdout.toString().trim();
    if (base === undefined)
        return commit;
    const shared = await (0,git/* git */.$Y)(folder, ["merge-base", "HEAD", commit], { signal });
    if (shared.code !== 0)
        throw unknown(", which has no commit in common with HEAD");
    return shared.stdout.toString().trim().split("\n")[0];
}

// EXTERNAL MODULE: ./src/compile/compile.ts + 11 modules
var compile = __webpack_require__(1699);
// EXTERNAL MODULE: ./src/compile/definition-file.ts
var definition_file = __webpack_require__(135);
// EXTERNAL MODULE: ./src/compile/load.ts
var load = __webpack_require__(4769);
;// CONCATENATED MODULE: ./src/compile/load-revision.ts







/**
 * Loads what a service was at a revision of its git repository. The work tree is not touched.
 *
 * @param path What names the service now: a folder, a mesg.yml or a definition.
 * @param revision What git takes as a commit, or `merge-base(main)`: see {@linkcode readRevision}.
 * @param options.beside Names of other files in the same folder to read along.
 * @throws {MesgError} As {@linkcode readRevision} does; `usage` when there is nothing at `path` now; `refused` for a
 * definition that cannot be decoded at all.
 * @example
 * ```ts
 * const { service } = await loadServiceAt("services/mail", "merge-base(main)");
 * ```
 */
async function loadServiceAt(path, revision, options = {}) {
    const { release = definition_release/* DEFAULT_RELEASE */.WW, serviceFile = "mesg.yml", withoutSource = false, beside = [], signal } = options;
    const isFolder = (await (0,load/* attempt */.CD)(path, () => (0,promises_.stat)(path))).isDirectory();
    const { file: now, folder } = (0,load/* placeOfService */.yc)(path, isFolder, serviceFile);
    const [name, file] = [(0,external_node_path_.basename)(now), `${revision}:${now}`];
    const names = [name, "Dockerfile", ...beside];
    const { commit, files, present } = await readRevision((0,external_node_path_.dirname)(now), revision, names, signal ? { signal } : {});
    const bytes = files.get(name);
    const found = new Map(beside.flatMap((other) => (files.has(other) ? [[other, files.get(other)]] : [])));
    if (bytes === undefined && present.has(name)) {
        throw new error/* MesgError */.N("refused", `expected a file at ${file}, found a folder, or a link that leads out of the repository`);
    }
    if (bytes === undefined)
        return { commit, file, beside: found };
    const service = isFolder || /\.ya?ml$/i.test(now)
        ? {
            ...{ file, form: "mesg.yml", folder },
            ...(0,compile/* compileService */.P)(bytes, { file, release, dockerfile: present.has("Dockerfile") }),
        }
        : (0,definition_file/* readDefinitionFile */.Q)(bytes, { file, release, withoutSource });
    return { commit, file, service, beside: found };
}


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 5 modules
var definitions = __webpack_require__(1052);
;// CONCATENATED MODULE: ./src/diff/locate.ts
/**
 * Finds the lines of changes: after the change, or before it for what is gone.
 *
 * @param before Left out when nothing was there.
 * @example
 * ```ts
 * const placeOf = locateChanges(before, after);
 * placeOf(changes[0]); // { file: "mail/mesg.yml", line: 7 }
 * ```
 */
function locateChanges(before, after) {
    const [lineBefore, lineAfter] = [before && finder(before), finder(after)];
    return ({ pointer, after: now }) => {
        const isGone = now === undefined && before !== undefined;
        const line = isGone ? lineBefore?.(pointer) : lineAfter(pointer);
        const { file } = isGone ? before : after;
        return line === undefined ? { file } : { file, line };
    };
}
/** Under a key of a megabyte, the pointers of a thousand changes would not fit in memory. */
const LONGEST_POINTER = 10_000;
/** Finds the line of a pointer in which entries have keys. */
function finder({ definition, locate }) {
    const indexes = new WeakMap();
    const indexOf = (list, key) => {
        let known = indexes.get(list);
        if (known === undefined) {
            known = new Map(list.map((entry, index) => [entry.key, index]));
            indexes.set(list, known);
        }
        return known.get(key);
    };
    return (pointer) => {
        if (locate === undefined || pointer.length > LONGEST_POINTER)
            return undefined;
        let part = definition;
        let byIndexes = "";
        for (const segment of pointer.split("/").slice(1)) {
            const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
            const index = Array.isArray(part) ? indexOf(part, key) : undefined;
            byIndexes += `/${index ?? segment}`;
            part = part?.[index ?? key];
        }
        return locate(byIndexes)?.line;
    };
}

;// CONCATENATED MODULE: ./src/diff/summary.ts
/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers notice nothing
 * ```
 */
function summarize(changes) {
    const counts = { breaking: 0, compatible: 0, operational: 0, cosmetic: 0, waived: 0 };
    for (const change of changes)
        counts["waiver" in change && change.waiver ? "waived" : change.severity]++;
    return { ...counts, sourceOnly: changes.length === 1 && changes[0].rule === "source-changed" };
}

;// CONCATENATED MODULE: ./src/diff/waiver.ts
/**
 * Applies waivers to the breaking changes of a comparison.
 *
 * @param options.waivers Those of the side after the change, which count.
 * @param options.before Those of the side before it, to tell which are new.
 * @param options.today The date in UTC, as `2026-11-20`.
 * @returns The changes in their order, and a warning for each waiver that expired or that accepts nothing.
 * @example
 * ```ts
 * applyWaivers(changes, { waivers, before: [], today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function applyWaivers(changes, options) {
    const byPlace = new Map();
    const expired = [];
    for (const waiver of options.waivers) {
        if (waiver.expires < options.today)
            expired.push(waiver);
        else
            byPlace.set(placeOf(waiver), waiver);
    }
    const known = new Set(options.before.map((waiver) => JSON.stringify([placeOf(waiver), waiver.expires])));
    const used = new Set();
    const waived = changes.map((change) => {
        if (change.severity !== "breaking" || byPlace.size === 0)
            return change;
        const waiver = byPlace.get(`${change.rule} ${change.path}`) ?? byPlace.get(`${change.rule} ${change.pointer}`);
        if (waiver === undefined)
            return change;
        used.add(waiver);
        const { reason, expires } = waiver;
        return { ...change, waiver: { reason, expires, isNew: !known.has(JSON.stringify([placeOf(waiver), expires])) } };
    });
    const unused = [...byPlace.values()].filter((waiver) => !used.has(waiver));
    return {
        changes: waived,
        diagnostics: [
            ...expired.map((waiver) => warning(waiver, "waiver-expired", `the waiver of ${waiver.rule} at ${waiver.path} expired on ${waiver.expires}`, "take it out, or give it a later date")),
            ...unused.map((waiver) => warning(waiver, "waiver-unused", `the waiver of ${waiver.rule} at ${waiver.path} accepts nothing in this change`, "take it out once its change is merged")),
        ],
    };
}
function placeOf({ rule, path }) {
    return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}
function warning({ file, pointer, line, column }, rule, message, hint) {
    return { severity: "warning", rule, message, file, pointer, line, column, hint };
}

// EXTERNAL MODULE: ./src/diff/waiver-file.ts
var waiver_file = __webpack_require__(2182);
;// CONCATENATED MODULE: ./src/diff/compare.ts






/**
 * Compares a service with what it was, and applies its waivers. A base that was no valid service is no reason to stop:
 * the change may be the one that repairs it.
 *
 * @param today The date in UTC, as `2026-11-20`.
 * @example
 * ```ts
 * const { summary } = compareSides(before, after, new Date().toISOString().slice(0, 10));
 * ```
 */
function compareSides(before, after, today) {
    const { definition, file, errors } = before;
    const found = (0,definitions/* diffDefinitions */.e)(definition ?? withoutInterface(after.definition), after.definition);
    const own = waiversOf(after);
    const earlier = waiversOf(before);
    const mistakes = earlier.diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "warning" }));
    const applied = definition === undefined && errors > 0
        ? { changes: found, diagnostics: [] }
        : applyWaivers(found, {
            ...{ waivers: own.waivers, today },
            // Where none could stand, nobody can tell which are new.
            before: before.waivers === undefined ? own.waivers : earlier.waivers,
        });
    return {
        summary: summarize(applied.changes),
        changes: applied.changes,
        ...(definition === undefined ? { base: { state: errors > 0 ? "invalid" : "missing", file, errors } } : {}),
        diagnostics: [...mistakes, ...own.diagnostics, ...applied.diagnostics],
        lineOf: locateChanges(definition && { ...before, definition }, after),
    };
}
function waiversOf({ waivers }) {
    return waivers === undefined ? { waivers: [], diagnostics: [] } : (0,waiver_file/* readWaivers */.Sr)(waivers.text, waivers.file);
}
/** A service before it was: its words are no change, and all it offers is new. */
function withoutInterface(definition) {
    const { tasks, events, dependencies, workflows } = service/* EMPTY_DEFINITION */.ok;
    return { ...definition, tasks, events, dependencies, workflows };
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ MAX_WAIVER_BYTES),
/* harmony export */   QV: () => (/* binding */ WAIVER_FILE),
/* harmony export */   Sr: () => (/* binding */ readWaivers)
/* harmony export */ });
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3262);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3666);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8841);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9612);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(764);



/** The file beside mesg.yml that holds the waivers. It is no part of the archive. */
const WAIVER_FILE = ".mesg-compile.yml";
/** The largest file of waivers that is read; more than a thousand fit in. */
const MAX_WAIVER_BYTES = 256 * 1024;
const KEYS = ["rule", "path", "reason", "expires"];
/**
 * Reads the waivers of a `.mesg-compile.yml`:
 *
 * ```yaml
 * waivers:
 *   - rule: required-input-added
 *     path: task send › input cc
 *     reason: all callers are ours, and are changed with it
 *     expires: 2026-12-31
 * ```
 *
 * @param file The file as the caller named it, for the diagnostics.
 * @returns The waivers that are whole; one with a mistake is left out, and each mistake is a diagnostic.
 */
function readWaivers(text, file) {
    const problems = [];
    const report = ({ path, offset }, rule, message, hint) => {
        const severity = rule === "waiver-twice" ? "warning" : "error";
        problems.push({ severity, rule, message, path, offset, ...(hint === undefined ? {} : { hint }) });
    };
    const lines = new _compile_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .Lines */ .q(text);
    const waivers = new Map();
    for (const { node, path } of entriesOf(text, lines, report)) {
        const said = readWaiver(node, path, report);
        if (said === undefined)
            continue;
        const id = `${said.rule} ${said.path}`;
        const first = waivers.get(id);
        if (first === undefined)
            waivers.set(id, { ...said, file, pointer: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(path), ...lines.at(node.start) });
        else {
            const message = `the same break is accepted in line ${first.line} too`;
            report({ path, offset: node.start }, "waiver-twice", message, "keep one of them");
        }
    }
    return { waivers: [...waivers.values()], diagnostics: (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .toDiagnostics */ .S6)(problems, file, lines) };
}
/** What stands in the list of waivers; nothing when the file cannot be read as a whole. */
function entriesOf(text, lines, report) {
    const start = { path: [], offset: 0 };
    const size = Buffer.byteLength(text);
    if (size > MAX_WAIVER_BYTES) {
        report(start, "waiver-file", `expected at most ${MAX_WAIVER_BYTES} bytes of waivers, found ${size}`);
        return [];
    }
    const { root, problems } = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .composeYaml */ .e)(text, lines, { plain: true });
    for (const { path, offset, message, hint } of problems)
        report({ path, offset }, "waiver-yaml", message, hint);
    if (root === undefined || problems.length > 0 || (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(root))
        return [];
    if (root.kind !== "mapping") {
        const message = `expected a mapping with the key "waivers", found ${(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(root)}`;
        report({ path: [], offset: root.start }, "waiver-file", message);
        return [];
    }
    checkKeys(root, [], ["waivers"], report);
    const list = root.pairs.get("waivers")?.value;
    if (list === undefined || (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(list))
        return [];
    const path = ["waivers"];
    if (list.kind === "sequence")
        return list.items.map((node, index) => ({ node, path: [...path, index] }));
    report({ path, offset: list.start }, "waiver-file", `expected a list of waivers, found ${(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(list)}`);
    return [];
}
function checkKeys(node, path, known, report) {
    for (const [key, { keyStart }] of node.pairs) {
        if (known.includes(key))
            continue;
        const wanted = known.length === 1 ? `the key "${known[0]}"` : `one of ${known.join(", ")}`;
        report({ path: [...path, key], offset: keyStart }, "waiver-key", `expected ${wanted}, found ${(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(key)}`);
    }
}
function readWaiver(node, path, report) {
    if (node.kind !== "mapping") {
        const message = `expected a waiver with ${KEYS.join(", ")}, found ${(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(node)}`;
        report({ path, offset: node.start }, "waiver-entry", message);
        return undefined;
    }
    checkKeys(node, path, KEYS, report);
    const [rule, place, reason, expires] = KEYS.map((key) => {
        const pair = node.pairs.get(key);
        const value = pair?.value;
        if (value?.kind === "scalar" && !(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(value) && value.text.trim() !== "")
            return value;
        const found = value === undefined ? "none" : value.kind === "scalar" ? "nothing" : (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .W)(value);
        const offset = pair === undefined ? node.start : found === "nothing" ? pair.keyStart : pair.value.start;
        const at = pair === undefined ? path : [...path, key];
        report({ path: at, offset }, "waiver-entry", `expected ${key} as a text, found ${found}`);
        return undefined;
    });
    const known = rule && breakingRule(rule, [...path, "rule"], report);
    const date = expires && checkDate(expires, [...path, "expires"], report);
    if (!known || !place || !reason || !date)
        return undefined;
    return { rule: known, path: place.text, reason: reason.text, expires: date };
}
function breakingRule({ text, start }, path, report) {
    const place = { path, offset: start };
    if (!(0,_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .isRuleId */ .K)(text)) {
        const hint = "the report of a change shows its rule; docs/rules.md lists them all";
        report(place, "waiver-rule", `expected the id of a rule, found ${(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}`, hint);
        return undefined;
    }
    const { severity } = _rules_js__WEBPACK_IMPORTED_MODULE_6__/* .RULES */ .y[text];
    if (severity === "breaking")
        return text;
    const message = `expected a rule that breaks callers, found ${(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}, which is ${severity}`;
    report(place, "waiver-rule", message, "it needs no waiver: take it out");
    return undefined;
}
function checkDate({ text, start }, path, report) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // 2026-02-30 is read as the second of March by some engines.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    report({ path, offset: start }, "waiver-date", `expected a day such as 2026-12-31, found ${(0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(text)}`);
    return undefined;
}


/***/ }),

/***/ 7587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ changesToMarkdown)
});

// EXTERNAL MODULE: ./src/definition/json.ts
var definition_json = __webpack_require__(4783);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(764);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __webpack_require__(1923);
;// CONCATENATED MODULE: ./src/report/markdown-budget.ts
/** What GitHub takes in one comment, in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * The first text of a ladder that fits: each step says less than the one before it. The last one is given when none
 * fits, so it has to be short whatever is reported.
 *
 * @param ladder A step that sees by itself that it will not fit gives `undefined`.
 * @param bytes The most UTF-8 bytes, everything counted.
 */
function firstThatFits(ladder, bytes) {
    let text;
    for (const step of ladder) {
        text = step();
        if (text !== undefined && Buffer.byteLength(text) <= bytes)
            break;
    }
    return text ?? "";
}

// EXTERNAL MODULE: ./src/report/visible-text.ts
var visible_text = __webpack_require__(6362);
;// CONCATENATED MODULE: ./src/report/markdown-text.ts

/**
 * A text as a code span, where nothing in it means anything to Markdown, HTML or GitHub.
 *
 * @param limit The most UTF-16 units of it to show.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,visible_text/* visibleText */.Q)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** UTF-16 units of a linked text. */
const LONGEST_PLACE = 500;
/** Longer ones lead nowhere in most browsers. */
const LONGEST_ADDRESS = 2000;
/** What an address is not made of, or what would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** Lines of code, which may hold fences of their own. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span that leads to an address, or does not when the address is none of the web. */
function codeLink(text, address) {
    if (address === undefined || address.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(address))
        return codeSpan(text, LONGEST_PLACE);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, LONGEST_PLACE)}](<${target}>)`;
}
/** Something that can be opened and closed. The summary is ours, never a text of a definition. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts

/** The most parts in a picture; more of them nobody can tell apart. */
const MOST_PARTS = 80;
const LONGEST_LABEL = 40;
const LONGEST_POINTER = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data. What
 * is new, changed or gone is coloured. Of tasks and events that did not change, only the name is shown.
 *
 * @param after The service after the changes.
 * @returns The chart without its fence, or `undefined` when the service has nothing to show.
 */
function interfaceToMermaid(after, changes) {
    const looks = new Looks(changes);
    const parts = [
        ...after.tasks.map(({ key, inputs, outputs }) => {
            const at = looks.list("/tasks").entry(key);
            return {
                noun: "task",
                key,
                look: at.look,
                into: at.leaves("inputs", inputs),
                out: at.leaves("outputs", outputs),
            };
        }),
        ...looks.list("/tasks").removed.map((key) => ({ noun: "task", key, look: "removed", into: [], out: [] })),
        ...after.events.map(({ key, data }) => {
            const at = looks.list("/events").entry(key);
            return { noun: "event", key, look: at.look, into: [], out: at.leaves("data", data) };
        }),
        ...looks.list("/events").removed.map((key) => ({ noun: "event", key, look: "removed", into: [], out: [] })),
    ];
    if (parts.length === 0)
        return undefined;
    return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}
/** The changes by the place in the interface that they touch, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    constructor(changes) {
        for (const change of changes) {
            // A key of a megabyte would be unrolled for each change below it.
            if (change.pointer.length > LONGEST_POINTER)
                continue;
            const segments = change.pointer.split("/");
            for (const length of [3, 5]) {
                if (segments.length < length)
                    break;
                const place = segments.slice(0, length).join("/");
                const isItself = segments.length === length;
                const look = isItself && change.before === undefined ? "added" : "changed";
                if (isItself && change.after === undefined && isEntry(segments))
                    this.#remove(segments);
                else if (this.#looks.get(place) !== "added")
                    this.#looks.set(place, look);
            }
        }
    }
    #remove(segments) {
        const list = segments.slice(0, -1).join("/");
        const key = toKey(segments.at(-1));
        const keys = this.#removed.get(list);
        if (keys === undefined)
            this.#removed.set(list, [key]);
        else
            keys.push(key);
    }
    list(pointer) {
        return {
            removed: this.#removed.get(pointer) ?? [],
            entry: (key) => {
                const place = `${pointer}/${toSegment(key)}`;
                const look = this.#looks.get(place) ?? "same";
                return {
                    look,
                    leaves: (list, parameters) => {
                        if (look === "same")
                            return [];
                        const here = this.list(`${place}/${list}`);
                        return [
                            ...parameters.map((parameter) => ({
                                key: parameter.key,
                                look: look === "added" ? look : here.entry(parameter.key).look,
                            })),
                            ...here.removed.map((gone) => ({ key: gone, look: "removed" })),
                        ];
                    },
                };
            },
        };
    }
}
const LISTS = new Set(["tasks", "events", "inputs", "outputs", "data"]);
/** Whether a pointer leads to an entry of the interface, not to one of its fields. */
function isEntry(segments) {
    return LISTS.has(segments.at(-2));
}
function draw(parts) {
    const lines = ["flowchart LR"];
    let drawn = 0;
    let left = 0;
    for (const [index, { noun, key, look, into, out }] of parts.entries()) {
        if (drawn >= MOST_PARTS) {
            left++;
            continue;
        }
        const id = `p${index}`;
        lines.push(`  ${id}${shape(noun, `${noun} ${key}`)}${style(look)}`);
        drawn++;
        for (const [side, leaves] of [
            ["i", into],
            ["o", out],
        ]) {
            const shown = leaves.slice(0, Math.max(0, MOST_PARTS - drawn));
            for (const [place, leaf] of shown.entries()) {
                const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
                lines.push(side === "i" ? `  ${node} --> ${id}` : `  ${id} --> ${node}`);
            }
            drawn += shown.length;
            left += leaves.length - shown.length;
        }
    }
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef removed fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function shape(noun, text) {
    return noun === "task" ? `["${label(text)}"]` : `(["${label(text)}"])`;
}
function style(look) {
    return look === "same" ? "" : `:::${look}`;
}
/** A text in a label: whatever is no letter or digit is written by its number, as Mermaid has it. */
function label(text) {
    return (0,visible_text/* visibleText */.Q)(text, LONGEST_LABEL).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

;// CONCATENATED MODULE: ./src/report/changes-markdown.ts







/**
 * The changes as Markdown for a comment or a job's summary: counts, breaks, the rest, a picture of the interface, and
 * the definition, closed. When that is too long it says less, down to the counts. Every text of a definition stands in a
 * code span or a code block, where it means nothing.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
function changesToMarkdown(report) {
    const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = COMMENT_BYTES } = report;
    const name = after.sid || after.name;
    const title = `### Service${name === "" ? "" : ` ${codeSpan(name, 80)}`}: ${(0,changes_words/* countsOf */.mQ)(summary)}`;
    const head = `${title}\n\n${base === undefined ? (0,changes_words/* verdictOf */.Vj)(summary) : (0,changes_words/* baseOf */.bx)(base)}`;
    const short = `*This report was cut short.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
    const sections = () => sectionsMarkdown(changes, (change) => fullItem(change, report));
    const brief = () => sectionsMarkdown(changes, (change) => briefItem(change, report));
    const picture = () => pictureMarkdown(after, changes);
    return firstThatFits([
        () => {
            const definition = definitionMarkdown(after, bytes);
            return definition && join(head, sections(), notices(), picture(), definition);
        },
        () => join(head, sections(), notices(), picture(), short),
        () => join(head, sections(), notices(), short),
        () => join(head, brief(), notices(), short),
        () => join(head, sectionsMarkdown(breakingOf(changes), (change) => briefItem(change, report)), short),
        () => join(head, short),
    ], bytes);
}
function breakingOf(changes) {
    return changes.filter(({ severity }) => severity === "breaking");
}
function sectionsMarkdown(changes, item) {
    return (0,changes_words/* sectionsOf */.Ks)(changes)
        .map(({ title, changes: listed }) => {
        const items = listed.map(item).join("\n");
        if (title.startsWith("Breaking"))
            return `#### ${title}\n\n${items}`;
        return details(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
function fullItem(change, report) {
    const before = (0,changes_words/* sideOf */.Jh)(change, "before");
    const after = (0,changes_words/* sideOf */.Jh)(change, "after");
    const waiver = (0,changes_words/* waiverOf */.Ci)(change);
    const values = [
        ...(before === undefined ? [] : [`before ${codeSpan(before, 300)}`]),
        ...(after === undefined ? [] : [`after ${codeSpan(after, 300)}`]),
    ];
    return [
        briefItem(change, report),
        ...(values.length === 0 ? [] : [`  <br>${values.join(", ")}`]),
        `  <br>${change.explanation}`,
        ...(waiver === undefined ? [] : [`  <br>${waiver.until}: ${codeSpan(waiver.reason)}`]),
    ].join("\n");
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${codeSpan(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${codeSpan(message, 300)} at ${placeMarkdown(place, report)}`;
}
function placeMarkdown(place, { linkOf }) {
    return codeLink((0,changes_words/* placeText */.Z9)(place), linkOf?.(place));
}
function pictureMarkdown(after, changes) {
    const chart = changes.length === 0 ? undefined : interfaceToMermaid(after, changes);
    return chart === undefined ? undefined : details("The interface", codeBlock(chart, "mermaid"));
}
/** The definition, unless it is too long already before anything is escaped. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2);
    return json.length > bytes ? undefined : details("The definition", codeBlock((0,visible_text/* visibleJson */.$)(json), "json"));
}


/***/ }),

/***/ 1460:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changesToText)
/* harmony export */ });
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(764);
/* harmony import */ var _changes_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1923);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6362);



/**
 * The changes for a terminal or a log: counts first, then the breaks, then the rest. Every text of a definition stays
 * one line of plain text.
 *
 * @returns Lines, each with its line end.
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * process.stdout.write(changesToText({ summary: summarize(changes), changes }));
 * ```
 */
function changesToText({ summary, changes, base, lineOf }) {
    const lines = [changes.length === 0 ? "no changes" : `${(0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(summary)}: ${(0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)(summary)}`];
    if (base !== undefined)
        lines.push((0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx)(base));
    for (const section of (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(changes)) {
        lines.push("", section.title);
        for (const change of section.changes)
            lines.push(...linesOf(change, lineOf?.(change)));
    }
    return `${lines.join("\n")}\n`;
}
function linesOf(change, place) {
    const at = place === undefined ? "" : ` (${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)((0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(place), 500)})`;
    const before = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(change, "before");
    const after = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(change, "after");
    const waiver = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverOf */ .Ci)(change);
    return [
        `  ${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(change.path, 500)}${at}: ${_diff_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y[change.rule].title.toLowerCase()} [${change.rule}]`,
        ...(before === undefined ? [] : [`    before: ${before}`]),
        ...(after === undefined ? [] : [`    after:  ${after}`]),
        ...(waiver === undefined ? [] : [`    ${waiver.until}: ${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(waiver.reason)}`]),
        `    ${change.explanation}`,
    ];
}


/***/ }),

/***/ 1923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ waiverOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6362);

/** In the order in which they are reported. */
const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"];
/** Where a change stands, in words: `mail/mesg.yml:7`. */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Why nothing was compared, in one sentence. */
function baseOf({ state, errors }) {
    if (state === "missing")
        return "There was no service before: everything is new.";
    const count = errors === 1 ? "1 error" : `${errors} errors`;
    return `The base is not a valid service (${count}), so there is nothing to compare with: everything counts as new.`;
}
/** The counts in one line: `1 breaking, 2 compatible`. */
function countsOf(summary) {
    const counts = [
        ...SEVERITIES.map((severity) => [summary[severity], severity]),
        [summary.waived, "accepted by a waiver"],
    ].filter(([count]) => count > 0);
    return counts.length === 0 ? "no changes" : counts.map(([count, word]) => `${count} ${word}`).join(", ");
}
/** The verdict in one sentence. */
function verdictOf(summary) {
    if (summary.sourceOnly)
        return "Only the source changed; the definition is the same.";
    const changed = SEVERITIES.some((severity) => summary[severity] > 0) || summary.waived > 0;
    if (!changed)
        return "Nothing changed.";
    if (summary.breaking > 0)
        return "This breaks those who use the service.";
    if (summary.waived > 0)
        return "This breaks those who use the service, which was accepted in writing.";
    if (summary.compatible > 0)
        return "The interface changed, and nothing breaks.";
    return "The interface is the same.";
}
/** One side of a change in a few words, or `undefined` when nothing stood there. */
function sideOf(change, side) {
    const value = change[side];
    if (value === undefined)
        return undefined;
    if (typeof value === "string")
        return value === "" ? "none" : (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if (isRecord(value))
        return recordOf(value);
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return list.length === 1 ? "1 entry" : `${list.length} entries`;
    const shown = list.slice(0, MOST_ITEMS).map((item) => (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MOST_ITEMS ? ["…"] : [])].join(", ");
}
const MOST_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(String(field ?? ""), 60);
        return text === "" || text === "none" || isRecord(field) ? [] : [`${name} ${text}`];
    });
    return parts.length === 0 ? "empty" : parts.join("; ");
}
/** The keys of a list of entries; empty for any other value. */
function keysOf(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord))
        return "";
    return listOf(list.map((entry) => String(entry.key)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Changes by how they are reported: the breaks that stand, those that were accepted, and the rest by severity. */
function sectionsOf(changes) {
    const open = (severity) => changes.filter((change) => change.severity === severity && !change.waiver);
    return [
        { title: "Breaking", changes: open("breaking") },
        { title: "Breaking, and accepted", changes: changes.filter(({ waiver }) => waiver) },
        { title: "Compatible", changes: open("compatible") },
        { title: "Operational", changes: open("operational") },
        { title: "Cosmetic", changes: open("cosmetic") },
    ].filter((section) => section.changes.length > 0);
}
/** The words of a waiver. */
function waiverOf({ waiver }) {
    if (waiver === undefined)
        return undefined;
    const fresh = waiver.isNew ? ", by a waiver that comes with this very change" : "";
    return { until: `accepted until ${waiver.expires}${fresh}`, reason: waiver.reason };
}


/***/ }),

/***/ 977:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3136);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4769);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1658);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8446);
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2182);
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2020);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6362);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1460);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7587);
/**
 * Tells what changed between two definitions of a service, and what breaks those who use it.
 *
 * @module
 */







const FORMATS = ["text", "json", "markdown"];
const GIT = "git:";
const OPTIONS = {
    format: { type: "string", value: "FORMAT", summary: "text, json or markdown (text)" },
    "fail-on": { type: "string", value: "WHAT", summary: "breaking or never: when the exit code is 1 (breaking)" },
    against: { type: "string", value: "HOST:PORT", summary: "compare with what an Engine has under the sid of AFTER" },
    hash: { type: "string", value: "HASH", summary: "with --against: the version to compare with" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_OPTIONS */ .iT,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `the Engine release whose rules hold (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW}; with --against, the Engine's)`,
    },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: "diff",
    synopsis: "BEFORE AFTER | --against HOST:PORT [AFTER]",
    summary: "tell what changed between two definitions, and what breaks callers",
    description: `
BEFORE and AFTER are each a folder with a mesg.yml, a mesg.yml, or a definition in any form. BEFORE may be a git revision
of what AFTER names: git:REVISION, or git:merge-base(REVISION) for where the branch began. The exit code is 1 when
something breaks that no waiver in ${_diff_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVER_FILE */ .QV} accepts, or when AFTER is not valid. A BEFORE that is not valid
breaks nothing: everything counts as new.

  mesg-compile diff git:main .
  mesg-compile diff --format markdown "git:merge-base(origin/main)" services/mail
  mesg-compile diff --against localhost:50052 services/mail`,
    positionals: [0, 2],
    options: OPTIONS,
    async run(call) {
        const { format = "text", "fail-on": failOn = "breaking", "engine-version": version } = call.options;
        expectOneOf("--format", FORMATS, format);
        expectOneOf("--fail-on", ["breaking", "never"], failOn);
        const { before, path } = sidesOf(call);
        const given = version === undefined ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version);
        const comparison = before === undefined ? await compareStored(call, path, given) : await compareGiven(call, before, path, given);
        const { summary, diagnostics, after, base } = comparison;
        if (base !== undefined)
            await call.note(noteOf(base));
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .tellDiagnostics */ .gm)(call, { diagnostics, file: after.file, text: "" });
        if (format === "json")
            await call.stdout.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleJson */ .$)(jsonOf(comparison))}\n`);
        else if (format === "text")
            await call.stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .changesToText */ .M)(comparison));
        else
            await call.stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .changesToMarkdown */ .O)({ ...comparison, after: after.definition }));
        if (diagnostics.some(({ severity }) => severity === "error"))
            return 1;
        return failOn === "breaking" && summary.breaking > 0 ? 1 : 0;
    },
});
/** What the command line names; with --against, no BEFORE. */
function sidesOf({ options, positionals }) {
    const { against, hash } = options;
    const least = against === undefined ? 2 : 0;
    const [before, path = "."] = against === undefined ? positionals : [undefined, positionals[0]];
    if (positionals.length < least || positionals.length > (least || 1)) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N("usage", `expected BEFORE and AFTER, or --against HOST:PORT and AFTER, found ${positionals.length} arguments`, {
            hint: "see mesg-compile diff --help",
        });
    }
    if (hash !== undefined && against === undefined) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N("usage", "expected --against HOST:PORT with --hash, found none");
    }
    if (against === undefined)
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEngineOptions */ .pn)({ options }, "--against HOST:PORT");
    if (path.startsWith(GIT)) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N("usage", `expected a folder or a definition as AFTER, found ${JSON.stringify(path)}`);
    }
    return { before, path };
}
async function compareGiven(call, before, path, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW) {
    const options = { release, withoutSource: true, signal: call.signal };
    const after = await loadAfter(call, path, options);
    return { ...(0,_diff_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .compareSides */ .G)(await loadBase(call, before, path, options), after, today()), after };
}
/** Compares with what an Engine has. */
async function compareStored(call, path, given) {
    const { CALL_TIMEOUT, connectEngine, findStored } = await Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(62), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 5724));
    const options = { timeout: CALL_TIMEOUT, signal: call.signal };
    const hash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readHash */ .Pp)(call.options, "hash");
    const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readEngineOptions */ .FD)(call);
    const engine = await connectEngine(call.options.against, { ...options, ...access, release: given });
    try {
        const { release, address } = engine;
        const loaded = await loadAfter(call, path, { release, withoutSource: true, signal: call.signal });
        // An Engine fills in an empty configuration where none was sent.
        const definition = { configuration: _definition_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .EMPTY_CONFIGURATION */ .$k, ...loaded.definition };
        const after = { ...loaded, definition };
        const stored = await findStored(engine, definition, { ...options, hash });
        if (stored !== undefined)
            await call.note(`compared with ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleText */ .Q)(stored.hash)} of ${address}, an Engine ${engine.version}`);
        const before = { file: `${address}/${stored?.sid ?? definition.sid}`, definition: stored, errors: 0 };
        return { ...(0,_diff_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .compareSides */ .G)(before, after, today()), after };
    }
    finally {
        engine.close();
    }
}
function today() {
    return new Date().toISOString().slice(0, 10);
}
function expectOneOf(option, values, found) {
    if (values.includes(found))
        return;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N("usage", `expected ${option} ${values.join("|")}, found ${JSON.stringify(found)}`);
}
async function loadAfter(call, path, options) {
    const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .loadService */ .oV)(path, options);
    const { definition } = loaded;
    if (definition !== undefined)
        return { ...loaded, definition, waivers: await waiversBeside(loaded) };
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .tellDiagnostics */ .gm)(call, loaded);
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N("refused", `${loaded.file} describes no valid service`);
}
/** The side before, which may be at a revision, and need not be valid. */
async function loadBase(call, path, after, options) {
    try {
        if (!path.startsWith(GIT)) {
            const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .loadService */ .oV)(path, options);
            return { ...loaded, errors: errorsOf(loaded), waivers: await waiversBeside(loaded) };
        }
        const revision = path.slice(GIT.length);
        const { service, file, beside } = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .loadServiceAt */ .p)(after, revision, { ...options, beside: [_diff_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVER_FILE */ .QV] });
        const bytes = beside.get(_diff_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVER_FILE */ .QV);
        const waivers = { file: file.replace(/[^/\\:]*$/, _diff_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVER_FILE */ .QV), text: Buffer.from(bytes ?? []).toString("utf8") };
        return { file, ...service, errors: service === undefined ? 0 : errorsOf(service), waivers };
    }
    catch (error) {
        if (!(error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MesgError */ .N) || error.kind !== "refused")
            throw error;
        // What cannot be read at all is no reason to stop either.
        await call.warn(`warning: ${error.message}`);
        return { file: path, errors: 1 };
    }
}
function errorsOf({ diagnostics }) {
    return diagnostics.filter(({ severity }) => severity === "error").length;
}
async function waiversBeside({ folder }) {
    if (folder === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _diff_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .WAIVER_FILE */ .QV);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .readBounded */ .CB)(file, _diff_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_WAIVER_BYTES */ .CP + 1, "a file of waivers") : [];
    return { file, text: Buffer.from(bytes).toString("utf8") };
}
function noteOf({ state, file, errors }) {
    if (state === "missing")
        return `there is no service at ${file}: everything is new`;
    return `${file} is not a valid service (${errors === 1 ? "1 error" : `${errors} errors`}): everything counts as new`;
}
function jsonOf({ summary, base, changes, lineOf }) {
    const located = changes.map((change) => ({ ...change, ...lineOf(change) }));
    return JSON.stringify({ summary, ...(base === undefined ? {} : { base }), changes: located }, undefined, 2);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Iz: () => (/* binding */ spawnGit),
/* harmony export */   oM: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);


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
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("surroundings", `git ${args[0]} failed in ${folder}: ${stderr || `exit code ${code}`}`);
}
/** Starts git in a folder. */
function spawnGit(folder, args, env = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.has(name));
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...SETTINGS, "-C", folder, ...args], {
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
                reject(new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("surroundings", `cannot run git: ${error.message}`, { cause: error }));
        });
        child.once("close", (code) => {
            signal?.removeEventListener("abort", abort);
            resolve(code ?? 128);
        });
    });
}


/***/ })

};
