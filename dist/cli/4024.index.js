export const id = 4024;
export const ids = [4024,8650];
export const modules = {

/***/ 18721:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ embeddedWarnings)
/* harmony export */ });
/** Returns callbacks for an embedded Engine that print its defects and damaged files as warnings on stderr. */
function embeddedWarnings({ warn }) {
    // A closed stderr must not end the Engine.
    const say = (text) => void warn(text).catch(() => undefined);
    return {
        onDefect: (error) => say(`defect: ${error.stack}`),
        onDamaged: (path) => say(`warning: ${path} is damaged, and counts as missing: remove it, or deploy it again`),
    };
}


/***/ }),

/***/ 95240:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readEngineOptions),
/* harmony export */   Iy: () => (/* binding */ EXPECTED_HASH_OPTION),
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   W: () => (/* binding */ ENV_OPTION),
/* harmony export */   iT: () => (/* binding */ ENGINE_OPTIONS),
/* harmony export */   pn: () => (/* binding */ refuseEngineOptions),
/* harmony export */   sx: () => (/* binding */ readEnv),
/* harmony export */   tA: () => (/* binding */ readExpectedHash),
/* harmony export */   vc: () => (/* binding */ parseEnv)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98407);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11140);


/** The options of every command that calls an Engine. */
const ENGINE_OPTIONS = {
    "engine-ca": {
        type: "string",
        group: "Engine",
        value: "FILE",
        summary: "PEM file of the CA that issued the Engine's certificate (the system's roots)",
    },
    "engine-cert": {
        type: "string",
        group: "Engine",
        value: "FILE",
        summary: "PEM file of a client certificate, if the Engine requires one",
    },
    "engine-key": { type: "string", group: "Engine", value: "FILE", summary: "PEM file of its private key" },
    "engine-metadata": {
        type: "string",
        group: "Engine",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for a proxy; secrets belong in MESG_ENGINE_METADATA, one per line',
    },
    "engine-username": {
        type: "string",
        group: "Engine",
        value: "NAME",
        summary: "account that creates (Engine 0.16); its password is read from MESG_ENGINE_PASSWORD",
    },
    "engine-insecure": {
        type: "boolean",
        group: "Engine",
        summary: "send metadata and account without TLS",
    },
};
/** The option of commands that accept only a reviewed hash. */
const EXPECTED_HASH_OPTION = {
    "expected-hash": {
        type: "string",
        value: "HASH",
        summary: "reviewed hash of the service or process; any other is refused",
    },
};
/**
 * Reads the options, and secrets from the environment: other users can see a process's arguments, but not its
 * environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
async function readEngineOptions({ options, env, signal, stdin, secrets, }) {
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(9164), __webpack_require__.e(6919), __webpack_require__.e(2362), __webpack_require__.e(7733), __webpack_require__.e(7223), __webpack_require__.e(4760), __webpack_require__.e(791), __webpack_require__.e(8422), __webpack_require__.e(4228)]).then(__webpack_require__.bind(__webpack_require__, 33343));
    const read = async (path, what) => path === undefined ? undefined : Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, what, { signal, stdin })).toString("utf8");
    const secret = (env.MESG_ENGINE_METADATA ?? "").split("\n").filter((line) => line.trim() !== "");
    const username = options["engine-username"];
    const key = await read(options["engine-key"], "a private key (--engine-key)");
    const credentials = username === undefined ? undefined : { username, password: passwordOf(env) };
    secrets.add(key, "whole");
    if (credentials !== undefined)
        secrets.addLogin(credentials.username, credentials.password);
    return {
        ca: await read(options["engine-ca"], "the certificate of a CA (--engine-ca)"),
        certificate: await read(options["engine-cert"], "a certificate (--engine-cert)"),
        key,
        metadata: [...(options["engine-metadata"] ?? []), ...secret].map(parseMetadata),
        credentials,
        insecure: options["engine-insecure"],
    };
}
function passwordOf({ MESG_ENGINE_PASSWORD: password = "" }) {
    if (password !== "")
        return password;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "MESG_ENGINE_PASSWORD is empty: --engine-username requires a password", {
        hint: "set it in the environment: other users can see a command line",
    });
}
/**
 * Refuses the options when no Engine is called.
 *
 * @param endpoint The option that names an Engine.
 * @throws {MesgError} `usage`.
 */
function refuseEngineOptions({ options }, endpoint) {
    const given = Object.keys(ENGINE_OPTIONS).find((name) => options[name] !== undefined);
    if (given !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected ${endpoint} with --${given}, found none`);
}
/**
 * Returns the reviewed hash, if given.
 *
 * @throws {MesgError} `usage` for anything else, including an empty text: it may be the output of a failed step.
 */
function readExpectedHash(options) {
    return readHash(options, "expected-hash");
}
/**
 * Returns the service hash of an option, if given.
 *
 * @throws {MesgError} `usage` for anything else.
 */
function readHash(options, name) {
    const text = options[name]?.trim();
    if (text === undefined)
        return undefined;
    try {
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHash */ .$C)(text);
        return text;
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `--${name}: ${error.message}`, {
            cause: error,
            hint: "use the output of mesg-compile hash; an empty one may come from a failed step",
        });
    }
}
/** The option of commands that need the environment of a service on Engine 0.9. */
const ENV_OPTION = {
    env: {
        type: "string",
        multiple: true,
        value: "NAME=VALUE",
        summary: "$(env:NAME) in a process; for a service, a variable that Engine 0.9 hashes",
    },
};
/**
 * Reads the variables; undefined without any.
 *
 * @throws {MesgError} `usage` for a malformed one, or a release that does not take them.
 */
function readEnv({ env }, release) {
    if (env === undefined)
        return undefined;
    if (release !== "0.9") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected --engine-version 0.9 with --env, found ${release}, which does not hash it`, {
            hint: "remove --env: from 0.10 on the hash covers the declared variables instead",
        });
    }
    return parseEnv(env);
}
/** Parses variables, each `NAME=VALUE`. @throws {MesgError} `usage` for a malformed one. */
function parseEnv(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const equals = pair.indexOf("=");
        if (equals > 0)
            return [pair.slice(0, equals), pair.slice(equals + 1)];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected --env NAME=VALUE, found ${JSON.stringify(pair)}`, {
            hint: /^\w+$/.test(pair)
                ? `write --env ${pair}=VALUE; without --env, a process takes the variable from the environment`
                : "write the name of the variable, = and its value",
        });
    }));
}


/***/ }),

/***/ 45071:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LOCAL_FOLDER)
/* harmony export */ });
/** The data folder of the embedded Engine, in the current folder. */
const LOCAL_FOLDER = ".mesg";


/***/ }),

/***/ 39593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ RESULT_OPTIONS)
/* harmony export */ });
/** The options of every command that has a result. */
const RESULT_OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: "result",
        value: "FILE",
        summary: "write the result to a file, completely or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result, or a failure, as JSON" },
};


/***/ }),

/***/ 3914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeFolderSync),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Creates a folder and the missing folders above it. A folder that exists is left as it is.
 *
 * Node's own `recursive` is not used: Node 20 tries again without end where a folder exists but refuses new ones with
 * ENOENT, as `/proc` does.
 *
 * @param mode Permissions of the folders that are created.
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * await makeFolder("build/cache");
 * ```
 */
async function makeFolder(path, mode) {
    const error = await tryMaking(path, mode);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    await makeFolder(parent, mode);
    const again = await tryMaking(path, mode);
    if (again !== undefined)
        throw again;
}
/** Returns why a folder was not created; undefined when it was, or existed. */
async function tryMaking(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
    }
    catch (error) {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (!existing?.isDirectory())
            return error;
    }
    return undefined;
}
/**
 * Creates a folder as {@linkcode makeFolder} does, where a promise would take longer than the system call.
 *
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * makeFolderSync("build/cache");
 * ```
 */
function makeFolderSync(path) {
    const error = tryMakingSync(path);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    makeFolderSync(parent);
    const again = tryMakingSync(path);
    if (again !== undefined)
        throw again;
}
function tryMakingSync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return error;
    }
    return undefined;
}


/***/ }),

/***/ 42116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ yieldIfLate),
/* harmony export */   lS: () => (/* binding */ isLate),
/* harmony export */   qg: () => (/* binding */ waitForTurn),
/* harmony export */   xE: () => (/* binding */ ANSWERING),
/* harmony export */   xX: () => (/* binding */ atEndOfTurn)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_1__);
// The global of the same name is a getter, which takes longer than the call.


/**
 * For loops over large input. An answer of a server needs several turns to leave. Measured as "Get during a Create" by the
 * benchmark of the embedded Engine.
 */
const BATCH = { slice: 10, pause: 4 };
/**
 * For servers: answers leave at the end of a turn, so in short turns clients read the first answers while the server works
 * on the next ones. Measured as "Create, sources in a folder" by the benchmark of the embedded Engine.
 */
const ANSWERING = { slice: 0.25, pause: 0 };
/** Maximum number of waiting functions that continue in one turn. */
const PER_TURN = 16;
/** When work began in the current turn; undefined before any. */
let began;
const waiting = [];
/** Functions to call at the end of the current turn, and whether an immediate is set for it. */
const ending = [];
let isEnding = false;
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param pace The kind of loop; by default one over large input.
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate(pace = BATCH) {
    return isLate(pace) ? waitForTurn(pace) : undefined;
}
/**
 * Returns whether the current turn of the event loop has worked for a time slice. For short steps, this takes less time
 * than {@linkcode yieldIfLate}, whose result is awaited even when it is undefined.
 *
 * @example
 * ```ts
 * if (isLate()) await waitForTurn();
 * ```
 */
function isLate({ slice } = BATCH) {
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    beginTurn(now);
    return now - began >= slice;
}
/**
 * Waits for a turn of the event loop, even if the current one is not late yet. Functions that continue at the same moment
 * call this instead of {@linkcode yieldIfLate}: none of them has worked yet, so none of them is late.
 *
 * @example
 * ```ts
 * await waitForTurn(ANSWERING);
 * ```
 */
function waitForTurn({ slice, pause } = BATCH) {
    return new Promise((resume) => {
        const after = (left) => {
            if (left > 0)
                return void (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(after, left - 1);
            beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
            waiting.push({ slice, resume });
        };
        after(pause);
    });
}
/**
 * Calls a function at the end of the current turn, before functions that wait for the next turn continue. There, work of
 * several functions can be done together, such as writing their results into one file.
 *
 * @example
 * ```ts
 * atEndOfTurn(() => writeTogether(results));
 * ```
 */
function atEndOfTurn(run) {
    beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    ending.push(run);
}
function beginTurn(now) {
    began ??= now;
    if (isEnding)
        return;
    isEnding = true;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(endTurn);
}
/** Immediates that are set here run in order, after the loop has looked for input. */
function endTurn() {
    began = undefined;
    isEnding = false;
    for (const run of ending.splice(0))
        run();
    if (waiting.length === 0)
        return;
    for (let count = Math.min(waiting.length, PER_TURN); count > 0; count--)
        (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(resumeNext);
    isEnding = true;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(endTurn);
}
/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext() {
    const [next] = waiting;
    if (next === undefined)
        return;
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    began ??= now;
    if (now - began >= next.slice)
        return;
    waiting.shift();
    next.resume();
}


/***/ }),

/***/ 58215:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Returns a text without trailing characters of a set. Linear, where the pattern `/x+$/` takes quadratic time.
 *
 * @param signs UTF-16 units, such as `"/\\"`.
 * @example
 * ```ts
 * withoutTrailing("https://host//", "/"); // "https://host"
 * ```
 */
function withoutTrailing(text, signs) {
    let end = text.length;
    while (end > 0 && signs.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 60645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ processEra),
/* harmony export */   QO: () => (/* binding */ DEFAULT_PROCESS_RELEASE),
/* harmony export */   S8: () => (/* binding */ processForm)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);


const FORMS = ["0.21", "0.18", "0.14"];
/** The newest release that accepts a process over gRPC; from 0.21 on, a transaction creates a process. */
const DEFAULT_PROCESS_RELEASE = "0.20";
/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processForm("0.20"); // "0.18"
 * ```
 */
function processForm(release) {
    const form = FORMS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
    if (form !== undefined)
        return form;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
        hint: `use --engine-version 0.14 or newer${FORERUNNERS[release] ?? ""}`,
    });
}
/** The predecessors of processes in some releases. */
const FORERUNNERS = {
    "0.12": "; Engine 0.12 has workflows inside a mesg.yml",
    "0.13": "; Engine 0.13 has workflows, which no compiler supports",
};
/** The releases with another compiler, other rules or another hash of processes than the release before. */
const ERAS = ["0.21", "0.18", "0.17", "0.15", "0.14"];
/**
 * Returns the first of the releases that compile, check and hash a process as `release` does, given the hashes of its
 * instances.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processEra("0.26"); // "0.21"
 * ```
 */
function processEra(release) {
    // Throws before 0.14, which has no era.
    processForm(release);
    return ERAS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
}


/***/ }),

/***/ 38424:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkProcess),
  A: () => (/* binding */ processRefusal)
});

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/definition/process/rules/fields.ts


const RULES = {
    required: "process-required",
    printascii: "process-printable-ascii",
    hash: "process-hash",
};
/** Go's name of the type of each kind of node. */
const TYPES = { result: "Result", event: "Event", task: "Task", map: "Map", filter: "Filter" };
/**
 * UTF-16 units of text after which no more is reported. A message can have a hundred thousand errors, and the name of a
 * field in a long path a thousand characters.
 */
const ENOUGH = 1024 * 1024;
/** Checks the fields of a process one by one, in the Engine's order, until there is enough to report. */
function checkFields(process, release) {
    const check = new FieldCheck(release);
    const isNamed = (0,definition_release/* isSince */.$l)(release, "0.18");
    check.field(process.name, ["required", ...check.printable("0.21")], ["name"], [isNamed ? "Name" : "Key"]);
    for (const [index, node] of process.nodes.entries())
        checkNode(check, node, index);
    for (const [index, { src, dst }] of process.edges.entries()) {
        check.field(src, ["required"], ["edges", index, "src"], [`Edges[${index}]`, "Src"]);
        check.field(dst, ["required"], ["edges", index, "dst"], [`Edges[${index}]`, "Dst"]);
    }
    return check.violations;
}
function checkNode(check, node, index) {
    const at = ["nodes", index];
    const go = [`Nodes[${index}]`];
    const isNamed = (0,definition_release/* isSince */.$l)(check.release, "0.18");
    if (isNamed)
        check.field(node.key, ["required"], [...at, "key"], [...go, "Key"]);
    if (node.kind === "none")
        return;
    const typed = [...go, "Type", TYPES[node.kind]];
    if (!isNamed)
        check.field(node.key, ["required"], [...at, "key"], [...typed, "Key"]);
    if (node.kind === "map") {
        for (const [place, { key, value }] of node.outputs.entries()) {
            const output = [...at, "outputs", place];
            const name = `Outputs[${isNamed ? key : place}]`;
            if (!isNamed)
                check.field(key, ["required"], [...output, "key"], [...typed, name, "Key"]);
            checkValue(check, value, [...output, "value"], [...typed, name, "Value"]);
        }
    }
    else if (node.kind === "filter") {
        // Up to 0.20, an Engine does not check the conditions.
        if (!(0,definition_release/* isSince */.$l)(check.release, "0.21"))
            return;
        for (const [place, condition] of node.conditions.entries()) {
            checkCondition(check, condition, [...at, "conditions", place], [...typed, `Conditions[${place}]`]);
        }
    }
    else {
        check.instanceHash(node.instanceHash, [...at, "instanceHash"], [...typed, "InstanceHash"]);
        const [field, name, value] = node.kind === "event" ? ["eventKey", "EventKey", node.eventKey] : ["taskKey", "TaskKey", node.taskKey];
        check.field(value, ["required", "printascii"], [...at, field], [...typed, name]);
    }
}
/** The fields of the references in a value; up to 0.17, only a value that is itself a reference has any. */
function checkValue(check, value, at, go) {
    if (value.kind === "reference")
        checkReference(check, value, at, [...go, "Ref"]);
    else if (!(0,definition_release/* isSince */.$l)(check.release, "0.18"))
        return;
    else if (value.kind === "list") {
        for (const [index, item] of value.items.entries()) {
            checkValue(check, item, [...at, "items", index], [...go, "List", `Outputs[${index}]`, "Value"]);
        }
    }
    else if (value.kind === "map") {
        for (const [index, { key, value: item }] of value.entries.entries()) {
            checkValue(check, item, [...at, "entries", index, "value"], [...go, "Map", `Outputs[${key}]`, "Value"]);
        }
    }
}
function checkCondition(check, { predicate, value, reference }, at, go) {
    if (predicate === 0)
        check.field("", ["required"], [...at, "predicate"], [...go, "Predicate"]);
    if (value.kind === "none")
        check.field("", ["required"], [...at, "value"], [...go, "Value"]);
    if (reference === undefined)
        check.field("", ["required"], [...at, "reference"], [...go, "Ref"]);
    else
        checkReference(check, reference, [...at, "reference"], [...go, "Ref"]);
}
function checkReference(check, { nodeKey, path }, at, go) {
    check.field(nodeKey, ["required"], [...at, "nodeKey"], [...go, "NodeKey"]);
    if (!(0,definition_release/* isSince */.$l)(check.release, "0.18")) {
        check.field(path[0]?.key ?? "", ["required"], [...at, "path"], [...go, "Key"]);
        return;
    }
    for (const [depth, { key = "" }] of path.entries()) {
        if (isPrintable(key) || check.hasEnough)
            continue;
        const steps = Array.from({ length: depth + 1 }, () => "Path");
        check.field(key, ["printascii"], [...at, "path"], [...go, ...steps, "Selector", "Key"]);
    }
}
/** Collects the errors of fields, with the texts of a release. */
class FieldCheck {
    violations = [];
    release;
    #length = 0;
    constructor(release) {
        this.release = release;
    }
    get hasEnough() {
        return this.#length >= ENOUGH;
    }
    /** The tag for printable ASCII, since a release. */
    printable(first) {
        return (0,definition_release/* isSince */.$l)(this.release, first) ? ["printascii"] : [];
    }
    /** Reports the first tag that a text violates. */
    field(value, tags, at, go) {
        const tag = tags.find((it) => (it === "required" ? value === "" : !isPrintable(value)));
        if (tag !== undefined)
            this.#report(tag, value, at, go);
    }
    instanceHash(value, at, go) {
        if (value === "")
            this.#report("required", value, at, go);
        else if (!isHash(value, this.release))
            this.#report("hash", value, at, go);
    }
    #report(tag, found, at, go) {
        if (this.hasEnough)
            return;
        const text = this.#textOf(tag, go);
        this.#length += text.length;
        this.violations.push({ rule: RULES[tag], pointer: (0,diagnostic/* pointerOf */.r)(at), found, text });
    }
    #textOf(tag, go) {
        const name = go.at(-1);
        if ((0,definition_release/* isSince */.$l)(this.release, "0.21")) {
            const says = {
                required: "is a required field",
                printascii: "must contain only printable ascii characters",
                hash: "must be a valid hash",
            };
            return `${name} ${says[tag]}`;
        }
        if (tag === "hash")
            return "hash: invalid length";
        return `Key: 'Process.${go.join(".")}' Error:Field validation for '${name}' failed on the '${tag}' tag`;
    }
}
function isPrintable(text) {
    return !/[^\x20-\x7e]/.test(text);
}
/** Up to 0.16, a hash may have any length. */
function isHash(text, release) {
    try {
        return (0,base58/* decodeBase58 */.HE)(text).length === 32 || !(0,definition_release/* isSince */.$l)(release, "0.17");
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N8)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/definition/process/rules/links.ts


/**
 * Checks that edges and references name nodes, that there is one trigger, and that predicates fit their values (0.21),
 * in the Engine's order.
 */
function checkLinks({ nodes, edges }, release) {
    const violations = [];
    const byKey = new Map();
    for (const { key } of nodes)
        byKey.set(key, (byKey.get(key) ?? 0) + 1);
    // An Engine before 0.18 crashes when it reads the key of a node without a type.
    const untyped = (0,definition_release/* isSince */.$l)(release, "0.18") ? -1 : nodes.findIndex(({ kind }) => kind === "none");
    const find = (key, ...path) => {
        const count = byKey.get(key) ?? 0;
        const pointer = (0,diagnostic/* pointerOf */.r)(path);
        if (untyped >= 0)
            violations.push(missingType(untyped));
        else if (count === 0) {
            violations.push({ rule: "process-node-unknown", pointer, found: key, text: `node "${key}" not found` });
        }
        else if (count > 1) {
            const text = `multiple nodes with the id "${key}"`;
            violations.push({ rule: "process-node-repeated", pointer, found: key, text });
        }
    };
    for (const [index, { src, dst }] of edges.entries()) {
        find(src, "edges", index, "src");
        find(dst, "edges", index, "dst");
    }
    violations.push(...checkTriggers(nodes));
    const isTyped = (0,definition_release/* isSince */.$l)(release, "0.21");
    for (const [index, node] of nodes.entries()) {
        if (node.kind === "map") {
            for (const [place, { value }] of node.outputs.entries()) {
                if (value.kind === "reference")
                    find(value.nodeKey, "nodes", index, "outputs", place, "value", "nodeKey");
            }
        }
        else if (node.kind === "filter" && isTyped) {
            for (const [place, condition] of node.conditions.entries()) {
                const at = ["nodes", index, "conditions", place];
                violations.push(...checkPredicate(condition, at));
                if (condition.reference !== undefined)
                    find(condition.reference.nodeKey, ...at, "reference", "nodeKey");
            }
        }
    }
    return violations;
}
/** The predicates that require a number. */
function checkPredicate({ predicate, value }, at) {
    if (predicate < 2 || predicate > 5 || value.kind === "number")
        return [];
    const text = "filter with condition GT, GTE, LT or LTE only works with value of type Number";
    return [{ rule: "process-predicate", pointer: (0,diagnostic/* pointerOf */.r)([...at, "value"]), found: value.kind, text }];
}
/** The panic of Engines before 0.18. */
function missingType(index) {
    const pointer = (0,diagnostic/* pointerOf */.r)(["nodes", index]);
    return { rule: "process-node-type", pointer, found: undefined, text: "not implemented", isPanic: true };
}
function checkTriggers(nodes) {
    const triggers = nodes.flatMap(({ kind }, index) => (kind === "result" || kind === "event" ? [index] : []));
    if (triggers.length === 1)
        return [];
    const second = triggers[1];
    const pointer = second === undefined ? "/nodes" : (0,diagnostic/* pointerOf */.r)(["nodes", second]);
    const text = "should contain exactly one trigger (result or event)";
    return [{ rule: "process-trigger", pointer, found: triggers.length, text }];
}

;// CONCATENATED MODULE: ./src/definition/process/rules/tree.ts

/**
 * Checks that the nodes are a tree, as an Engine does: no cycle; a path from the first node up to its root; all nodes
 * below that root; at most one parent. It stops at the first violation.
 *
 * @param process Its edges must name its nodes, each once: the cycle that another edge closes would not be found.
 */
function checkTree({ nodes, edges }) {
    const first = nodes[0];
    if (first === undefined)
        return undefined;
    const children = new Map();
    const parents = new Map();
    for (const { src, dst } of edges) {
        push(children, src, dst);
        push(parents, dst, src);
    }
    const at = (key) => {
        const index = nodes.findIndex((node) => node.key === key);
        return { pointer: index < 0 ? "/nodes" : (0,diagnostic/* pointerOf */.r)(["nodes", index]), found: key };
    };
    const looped = findCycle(nodes.map(({ key }) => key), children);
    if (looped !== undefined) {
        return { rule: "process-cycle", ...at(looped), text: "process should not contain any cycles" };
    }
    let root = first.key;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) {
        if (above.length > 1) {
            return { rule: "process-parents", ...at(root), text: "multiple parents is not supported", isPanic: true };
        }
        root = above[0];
    }
    const reached = below(root, children);
    if (reached.size !== nodes.length) {
        const lost = nodes.find(({ key }) => !reached.has(key)) ?? first;
        return { rule: "process-unconnected", ...at(lost.key), text: "process should be a connected graph" };
    }
    const joined = nodes.find(({ key }) => (parents.get(key)?.length ?? 0) > 1);
    if (joined === undefined)
        return undefined;
    const text = "process should contain nodes with one parent maximum";
    return { rule: "process-parents", ...at(joined.key), text };
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** Finds a node on a cycle; without recursion, since a chain of nodes may be long. */
function findCycle(keys, children) {
    const done = new Set();
    for (const start of keys) {
        const open = new Set();
        const stack = [];
        const enter = (key) => {
            open.add(key);
            stack.push({ key, next: 0 });
        };
        if (!done.has(start))
            enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const child = children.get(top.key)?.[top.next++];
            if (child === undefined) {
                open.delete(top.key);
                done.add(top.key);
                stack.pop();
            }
            else if (open.has(child))
                return child;
            else if (!done.has(child))
                enter(child);
        }
    }
    return undefined;
}
function below(root, children) {
    const reached = new Set([root]);
    for (const key of reached)
        for (const child of children.get(key) ?? [])
            reached.add(child);
    return reached;
}

;// CONCATENATED MODULE: ./src/definition/process/rules/check.ts





/**
 * Checks a process against the rules of an Engine release, in the Engine's order. An Engine reports only the first
 * violation.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * checkProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20")[0]?.text; // "should contain exactly one trigger (result or event)"
 * ```
 */
function checkProcess(process, release) {
    const { fields, graph } = checkInStages(process, release);
    return [...fields, ...graph];
}
/**
 * Returns the exact error of an Engine release for a process; undefined when it accepts the process.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processRefusal(process, "0.20")?.text; // undefined if Engine 0.20 accepts the process
 * ```
 */
function processRefusal(process, release) {
    const { fields, graph } = checkInStages(process, release);
    const unreadable = fields.find(({ text }) => text === "hash: invalid length");
    if (unreadable !== undefined)
        return { text: unreadable.text, isPanic: false };
    if (fields.length > 0) {
        const separator = (0,definition_release/* isSince */.$l)(release, "0.21") ? ". " : "\n";
        return { text: fields.map(({ text }) => text).join(separator), isPanic: false };
    }
    const [first] = graph;
    return first && { text: first.text, isPanic: first.isPanic === true };
}
/** Returns the violations of single fields, and those of the graph: of its links or, if all are valid, of its shape. */
function checkInStages(process, release) {
    (0,process_form/* processForm */.S8)(release);
    const fields = checkFields(process, release);
    const links = checkLinks(process, release);
    // A walk along the links ends only if each of them leads to one node.
    const shape = fields.length + links.length > 0 ? undefined : checkShape(process, release);
    return { fields, graph: shape === undefined ? links : [shape] };
}
function checkShape(process, release) {
    const untyped = (0,definition_release/* isSince */.$l)(release, "0.18") ? -1 : process.nodes.findIndex(({ kind }) => kind === "none");
    return untyped >= 0 ? missingType(untyped) : checkTree(process);
}


/***/ }),

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, a base for definitions with some fields. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});


/***/ }),

/***/ 20045:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ inUse),
/* harmony export */   ew: () => (/* binding */ surveyState),
/* harmony export */   h: () => (/* binding */ removeParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60768);
/* harmony import */ var _sealed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99631);
/* harmony import */ var _use_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81012);






const RECORDS = ["services", "processes", "instances", "runners"];
const KNOWN = /^(?:sources|\.gitignore|format|in-use|engine-0\.\d{1,2})$/;
/**
 * Surveys what deploy --local and serve keep in a folder. No symlink is followed.
 *
 * @throws {MesgError} `usage` when the folder does not exist, or is not a data folder; `environment` when a newer build
 * wrote it.
 */
async function surveyState(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
    if (!found?.isDirectory()) {
        const what = found === undefined ? "nothing" : found.isSymbolicLink() ? "a symlink" : "a file";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected a data folder, found ${what} at ${JSON.stringify(folder)}`, {
            hint: "set it with --data; for deploy --local it is .mesg in the current folder",
        });
    }
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort();
    if (names.length > 0 && !names.some((name) => KNOWN.test(name))) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected a data folder, found other files in ${JSON.stringify(folder)}`);
    }
    (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFormat */ .KA)(folder);
    const engines = names.filter((name) => /^engine-/.test(name) && KNOWN.test(name));
    const records = [];
    for (const name of engines)
        if (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))
            records.push(await recordsOf(folder, name));
    const sources = await filesIn(folder, "sources");
    const archives = sources.filter(({ path }) => /^sources\/[A-Za-z0-9]{1,100}\.tar$/.test(path));
    const unfinished = [
        ...sources.filter(({ path }) => /^sources\/\..*\.part$/.test(path)),
        ...records.flatMap(({ unfinished: left }) => left),
    ];
    const needed = await namedSources(folder, archives, records.flatMap(({ services }) => services));
    return {
        parts: [
            ...records.filter(({ part }) => part.files.length > 0).map(({ part }) => part),
            ...archives.map(({ path, size }) => {
                const name = path.slice("sources/".length, -".tar".length);
                return { kind: "source", name, files: [path], size, isNeeded: needed.has(path) };
            }),
            ...(unfinished.length === 0 ? [] : [partOf("unfinished", "", unfinished, false)]),
        ],
        users: await (0,_use_js__WEBPACK_IMPORTED_MODULE_4__/* .usersOf */ .e)(folder),
        unknown: names.filter((name) => !KNOWN.test(name)),
    };
}
/**
 * Removes parts of a data folder; with all of them, also its empty folders.
 *
 * @throws {MesgError} `refused` while a process uses it.
 */
async function removeParts(folder, parts, isAll) {
    const users = await (0,_use_js__WEBPACK_IMPORTED_MODULE_4__/* .usersOf */ .e)(folder);
    if (users.length > 0)
        throw inUse(folder, users);
    for (const path of parts.flatMap(({ files }) => files))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { force: true });
    if (!isAll)
        return;
    for (const name of [".gitignore", _format_js__WEBPACK_IMPORTED_MODULE_3__/* .FORMAT_FILE */ .LH])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
    await removeEmpty(folder);
}
/** Returns the error for a folder in use. */
function inUse(folder, users) {
    const which = users.length === 1 ? `process ${users[0]}` : `processes ${users.join(", ")}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `${folder} is used by ${which}: nothing was removed`, {
        hint: "stop mesg-compile serve and try again",
    });
}
async function recordsOf(folder, engine) {
    const all = [];
    for (const kind of RECORDS) {
        if (!(await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine, kind))))
            continue;
        const shards = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, engine, kind)).catch(() => []);
        all.push(...(await filesIn(folder, `${engine}/${kind}`)));
        for (const shard of shards.filter((name) => /^[0-9a-f]{2}$/.test(name))) {
            all.push(...(await filesIn(folder, `${engine}/${kind}/${shard}`)));
        }
    }
    const records = all.filter(({ path }) => /\/[0-9a-f]{64}$/.test(path));
    return {
        part: partOf("records", engine.slice("engine-".length), records, true),
        services: records.filter(({ path }) => path.startsWith(`${engine}/services/`)),
        unfinished: all.filter(({ path }) => /\/\.unfinished-[^/]*$/.test(path)),
    };
}
function partOf(kind, name, found, isNeeded) {
    const size = found.reduce((sum, file) => sum + file.size, 0);
    return { kind, name, files: found.map(({ path }) => path), size, isNeeded };
}
/**
 * Finds the archives that stored services name, by searching the id in the bytes of the services of any release. Those of a
 * damaged service are kept.
 */
async function namedSources(folder, archives, services) {
    const needed = new Set();
    for (const { path } of services) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => Buffer.alloc(0));
        const bytes = Buffer.from((0,_sealed_js__WEBPACK_IMPORTED_MODULE_5__/* .messageIn */ .v6)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) ?? file);
        for (const archive of archives) {
            if (bytes.includes(archive.path.slice("sources/".length, -".tar".length)))
                needed.add(archive.path);
        }
    }
    return needed;
}
/** Lists the regular files of a folder below the data folder. */
async function filesIn(folder, below) {
    const found = [];
    if (!(await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below))))
        return found;
    for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below))).sort()) {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below, name)).catch(() => undefined);
        // Services share files: each counts its part.
        if (file?.isFile())
            found.push({ path: `${below}/${name}`, size: Math.ceil(file.size / file.nlink) });
    }
    return found;
}
/** Returns whether a folder is at a path, not a symlink to one. */
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined))?.isDirectory() === true;
}
async function removeEmpty(folder) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)) {
        if (!KNOWN.test(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (!(await isFolder(path)))
            continue;
        const levels = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { recursive: true }).catch(() => []);
        for (const below of levels.sort().reverse())
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, below)).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(path).catch(() => undefined);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(folder).catch(() => undefined);
}


/***/ }),

/***/ 36920:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ runnerHash),
/* harmony export */   Ef: () => (/* binding */ envHash),
/* harmony export */   wY: () => (/* binding */ instanceHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25373);




/**
 * Returns the hash of an instance as an Engine release computes it, in base58.
 *
 * Up to 0.20 the variables of the instance override those of the service, and all are hashed in the order of their names;
 * from 0.21 on only those of the instance are hashed, in the order given.
 *
 * @throws {MesgError} `usage` before 0.11, `refused` for an invalid service hash.
 * @example
 * ```ts
 * instanceHash({ service: "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", env: ["A=1"] }, "0.20");
 * ```
 */
function instanceHash({ service, configured = [], env = [] }, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.11"))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `Engine ${release} has no instances`);
    const hash = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(service);
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.17")) {
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`{2:${list(hash)},3:${list((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(envHash({ configured, env }, release)))}}`));
    }
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(Buffer.concat([hash, Buffer.from(mergeEnv(configured, env).join(";"))])));
}
/**
 * Returns the hash of the variables of an instance as an Engine release from 0.17 on computes it, in base58.
 *
 * @throws {MesgError} `usage` before 0.17, where the variables have no hash of their own.
 * @example
 * ```ts
 * envHash({ env: ["A=1"] }, "0.21"); // "3EGRxUdNSg5CejdQE3hCuH9cw64hbxMxHpQbSByURug9"
 * ```
 */
function envHash({ configured = [], env = [] }, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.17"))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `Engine ${release} has no hash of variables`);
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.21"))
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_DUMP */ .Ui.list(env.map(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq))));
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`[${mergeEnv(configured, env).map(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq).join(",")}]`));
}
/**
 * Returns the hash of a runner (0.17 and newer), in base58: of its owner's address and its instance.
 *
 * @param instance The hash of its instance in base58.
 * @example
 * ```ts
 * runnerHash("mesgtest1…", instanceHash({ service }, "0.21"));
 * ```
 */
function runnerHash(owner, instance) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`{2:${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(owner)},3:${list((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(instance))}}`));
}
function list(bytes) {
    return _grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_DUMP */ .Ui.list([...bytes].map((byte) => byte.toString(16)));
}
function mergeEnv(configured, env) {
    const values = new Map();
    for (const variable of [...configured, ...env]) {
        const [name = "", ...rest] = variable.split("=");
        values.set(name, rest.join("="));
    }
    const pairs = [...values].map(([name, value]) => Buffer.from(`${name}=${value}`));
    return pairs.sort(Buffer.compare).map(String);
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest();
}


/***/ }),

/***/ 12716:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UT: () => (/* binding */ dumpProcess),
  QA: () => (/* binding */ processAddress),
  mv: () => (/* binding */ processHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/process/fit.ts
var fit = __webpack_require__(77544);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/message/hashes.ts
var hashes = __webpack_require__(90967);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/process/process-dump.ts
/**
 * The text of a process that Engines from 0.14 on hash, in the grammar of {@linkcode ENGINE_DUMP}: the names are the
 * protobuf numbers, except for a oneof, which has its Go name; from 0.15 on, an unset one is omitted.
 *
 * @module
 */


const edges = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 1: (it) => (0,grammar/* text */.Qq)(it.src), 2: (it) => (0,grammar/* text */.Qq)(it.dst) }));
function process(node) {
    const nodes = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, node);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 2: (it) => (0,grammar/* text */.Qq)(it.name), 4: (it) => nodes(it.nodes), 5: (it) => edges(it.edges) });
}
/** 0.14.0, which hashes only the number of nodes. */
const dump0140 = process(() => "{}");
/** 0.14.1 and 0.14.2, which hash only whether a node has a type. */
const dump0141 = process((node) => (node.kind === "none" ? "{Type:nil}" : "{Type:{}}"));
/** 0.15 to 0.17: each type of a node holds its key. */
const dump015 = process((node) => {
    if (node.kind === "none")
        return "{}";
    const { kind, key } = node;
    const named = { 1: (0,grammar/* text */.Qq)(key) };
    if (kind === "map")
        return typed({ 4: fields({ ...named, 2: grammar/* ENGINE_DUMP */.Ui.list(node.outputs.map(output015)) }) });
    if (kind === "filter") {
        return typed({ 5: fields({ ...named, 2: grammar/* ENGINE_DUMP */.Ui.list(node.conditions.map(textCondition)) }) });
    }
    return typed({ [{ result: 1, event: 2, task: 3 }[kind]]: fields({ ...named, ...instanceTask(node) }) });
});
/** 0.18 to 0.20. */
const dump018 = process((node) => node018(node, textCondition));
/** 0.21 to 0.26, which compare typed values. */
const dump021 = process((node) => node018(node, typedCondition));
function node018(node, condition) {
    const named = { 1: (0,grammar/* text */.Qq)(node.key) };
    if (node.kind === "none")
        return fields(named);
    const withType = (number, value) => fields({ ...named, Type: fields({ [number]: value }) });
    if (node.kind === "map")
        return withType(5, fields({ 1: map(node.outputs, output018, "()") }));
    if (node.kind === "filter")
        return withType(6, fields({ 2: grammar/* ENGINE_DUMP */.Ui.list(node.conditions.map(condition)) }));
    return withType({ result: 2, event: 3, task: 4 }[node.kind], fields(instanceTask(node)));
}
function instanceTask(node) {
    return { 2: bytes(node.instanceHash), 3: (0,grammar/* text */.Qq)(node.kind === "event" ? node.eventKey : node.taskKey) };
}
function output015({ key, value }) {
    const named = { 1: (0,grammar/* text */.Qq)(key) };
    if (value.kind === "none")
        return fields(named);
    if (value.kind !== "reference")
        return fields({ ...named, Value: fields({ 3: constant(value, "()nil") }) });
    const reference = fields({ 1: (0,grammar/* text */.Qq)(value.nodeKey), 2: (0,grammar/* text */.Qq)(value.path[0]?.key ?? "") });
    return fields({ ...named, Value: fields({ 2: reference }) });
}
/** A Value; one without a kind is empty. */
function constant(value, emptyMap) {
    const each = (item) => constant(item, emptyMap);
    const member = memberOf(value, CONSTANT_NUMBERS, each, emptyMap);
    return member === undefined ? "{}" : fields({ Kind: member });
}
function output018(value) {
    const member = memberOf(value, OUTPUT_NUMBERS, output018, "()");
    return member === undefined ? "{}" : fields({ Value: member });
}
const CONSTANT_NUMBERS = { null: 1, number: 2, text: 3, flag: 4, map: 5, list: 6, reference: 0 };
const OUTPUT_NUMBERS = { null: 1, text: 2, number: 3, flag: 4, reference: 5, list: 6, map: 7 };
/** Returns the set member of a oneof. */
function memberOf(value, numbers, each, emptyMap) {
    const is = (dumped) => fields({ [numbers[value.kind]]: dumped });
    switch (value.kind) {
        case "none":
            return undefined;
        case "null":
            return is("0");
        case "text":
            return is((0,grammar/* text */.Qq)(value.text));
        case "number":
            return is(goNumber(value.number));
        case "flag":
            return is(grammar/* ENGINE_DUMP */.Ui.flag(value.flag));
        case "list":
            return is(fields({ 1: grammar/* ENGINE_DUMP */.Ui.list(value.items.map(each)) }));
        case "map":
            return is(fields({ 1: map(value.entries, each, emptyMap) }));
        case "reference":
            return is(referenceDump(value));
    }
}
function referenceDump({ nodeKey, path }) {
    let step = grammar/* ENGINE_DUMP */.Ui.absent;
    for (const { key, index } of [...path].reverse()) {
        if (key !== undefined)
            step = fields({ 3: step, Selector: fields({ 1: (0,grammar/* text */.Qq)(key) }) });
        else if (index === undefined)
            step = fields({ 3: step });
        else
            step = fields({ 3: step, Selector: fields({ 2: BigInt(index).toString(16) }) });
    }
    return fields({ 1: (0,grammar/* text */.Qq)(nodeKey), 2: step });
}
function textCondition({ reference, predicate, value }) {
    const compared = value.kind === "text" ? value.text : "";
    return fields({ 1: (0,grammar/* text */.Qq)(reference?.path[0]?.key ?? ""), 2: String(predicate), 3: (0,grammar/* text */.Qq)(compared) });
}
function typedCondition({ reference, predicate, value }) {
    return fields({
        2: String(predicate),
        4: value.kind === "none" ? grammar/* ENGINE_DUMP */.Ui.absent : constant(value, "()"),
        5: reference === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : referenceDump(reference),
    });
}
/** A struct whose values are dumped. */
function fields(values) {
    const sorted = Object.entries(values).sort(([a], [b]) => grammar/* ENGINE_DUMP */.Ui.order(a, b));
    return `{${sorted.map(([name, value]) => `${name}:${value}`).join(",")}}`;
}
function typed(type) {
    return fields({ Type: fields(type) });
}
/** A map: its `"key":value` texts in the order of their bytes. */
function map(entries, each, empty) {
    if (entries.length === 0)
        return empty;
    const texts = entries.map(({ key, value }) => Buffer.from(`${(0,grammar/* text */.Qq)(key)}:${each(value)}`));
    return `(${texts.sort(Buffer.compare).map(String).join(",")})`;
}
/** Bytes as a list of hex numbers. */
function bytes(base58) {
    return grammar/* ENGINE_DUMP */.Ui.list([...(0,hashes/* hashBytes */.yi)(base58)].map((byte) => byte.toString(16)));
}
/** A number in Go's format `e`: the shortest digits, two digits of exponent or more. */
function goNumber(number) {
    if (!Number.isFinite(number))
        return Number.isNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";
    const sign = Object.is(number, -0) ? "-" : "";
    return sign + number.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}
/** The dump functions, by the first release of each form. */
const PROCESS_DUMPS = {
    "0.14": dump0141,
    "0.15": dump015,
    "0.18": dump018,
    "0.21": dump021,
};

;// CONCATENATED MODULE: ./src/hash/process/process-hash.ts




/**
 * Returns the text that an Engine release hashes for a process, without its hash and addresses.
 *
 * At 0.14 it omits what the nodes do, so different processes have the same hash.
 *
 * @throws {MesgError} `usage` before 0.14; `refused` when the release cannot hold the process.
 * @example
 * ```ts
 * dumpProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // '{2:"a",4:[]nil,5:[]nil}'
 * ```
 */
function dumpProcess(process, release, { patch } = {}) {
    const form = (0,process_form/* processForm */.S8)(release);
    (0,fit/* assertFits */.V)(process, form);
    if (release === "0.14" && patch === 0)
        return dump0140(process);
    return PROCESS_DUMPS[form === "0.14" && (0,definition_release/* isSince */.$l)(release, "0.15") ? "0.15" : form](process);
}
/**
 * Returns the process hash as an Engine release computes it, in base58: the SHA-256 of its dump.
 *
 * @throws {MesgError} As {@linkcode dumpProcess}.
 * @example
 * ```ts
 * processHash(process, "0.20"); // "7QafkHeBmmQ8M4eZXHxSXFfvFjgViKboemeWufwogHBC"
 * ```
 */
function processHash(process, release, options = {}) {
    return (0,base58/* encodeBase58 */.Rd)(digest(dumpProcess(process, release, options)));
}
/**
 * The account of a process (0.20 and newer): 20 bytes in hex, of its hash.
 *
 * @example
 * ```ts
 * processAddress(decodeHash(hash)); // "2970b427fe6ad08c80c4b721c685d3c9f52a7f9c"
 * ```
 */
function processAddress(hash) {
    return (0,external_node_crypto_.createHash)("sha256").update(hash).digest("hex").slice(0, 40);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest();
}


/***/ }),

/***/ 211:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AC: () => (/* binding */ SESSION_OPTIONS),
/* harmony export */   f: () => (/* binding */ withEngine)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45071);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18721);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98611);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59119);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62121);





/** The options of every command that reads what an Engine stores. */
const SESSION_OPTIONS = {
    endpoint: { type: "string", value: "HOST:PORT", summary: "Engine to call; https://HOST with TLS" },
    local: { type: "boolean", summary: `use the embedded Engine in ${_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FOLDER */ .t} of the current folder` },
    "engine-version": {
        type: "string",
        value: "R",
        offers: ["auto"],
        summary: "Engine release, or auto to ask the Engine (auto)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_OPTIONS */ .z,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_OPTIONS */ .iT,
};
/**
 * Connects to the Engine of a call for the duration of some work.
 *
 * @param defaultRelease The release of the embedded Engine unless the call names one.
 * @throws {MesgError} `usage` without an Engine; else as `connectEngine`.
 */
async function withEngine(call, work, defaultRelease = _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW) {
    const { endpoint, local, "engine-version": version = "auto" } = call.options;
    if ((endpoint === undefined) !== (local === true)) {
        const found = endpoint === undefined ? "neither" : "both";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
            hint: `use --local for the embedded Engine in ${_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FOLDER */ .t}, --endpoint for a running one`,
        });
    }
    const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version);
    if (endpoint !== undefined) {
        const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readEngineOptions */ .FD)(call);
        return await connected(call, endpoint, { release, ...access }, work);
    }
    (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
    const engine = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .startLocalEngine */ .E)({
        folder: _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FOLDER */ .t,
        release: release ?? defaultRelease,
        ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .embeddedWarnings */ .C)(call),
    });
    try {
        return await connected(call, engine.endpoint, { release: engine.release }, work);
    }
    finally {
        await engine.close(0);
    }
}
async function connected({ signal, note }, address, access, work) {
    const engine = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .connectEngine */ .x)(address, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .CALL_TIMEOUT */ .p, signal, ...access });
    try {
        if (engine.notice !== undefined)
            await note(`notice: ${engine.notice}`);
        return await work(engine);
    }
    finally {
        engine.close();
    }
}
/** Returns where services are, for messages: a folder for the embedded Engine, whose port changes with each call. */
function placeOf({ address, release }, { options }) {
    return options.local === true ? `${_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_FOLDER */ .t} (Engine ${release})` : address;
}


/***/ }),

/***/ 80192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ hasProcesses),
/* harmony export */   FC: () => (/* binding */ findStored),
/* harmony export */   RF: () => (/* binding */ otherReleases),
/* harmony export */   sI: () => (/* binding */ shownHash)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45071);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90761);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20045);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17341);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18741);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62121);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76458);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);






/** Reports whether a release has processes, which its endpoint lists. */
function hasProcesses({ release }) {
    return (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isOnChain */ .No)(release) || (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .dialectOf */ .E3)(release).applications !== undefined;
}
/**
 * Finds the service or the process of a hash; the service of a sid; or else the process of a name.
 *
 * @throws {MesgError} `refused` when there is none, or several have the sid or the name.
 */
async function findStored(engine, id, call) {
    const { found, names } = await lookUp(engine, id, call);
    if (found.length > 0)
        return onlyOne(found, id);
    const others = await otherReleases(call, engine.release, async (other) => (await lookUp(other, id, call)).found.length);
    throw nothingStored(engine, id, call, { names, others });
}
async function lookUp(engine, id, { signal }) {
    const options = { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CALL_TIMEOUT */ .p, signal };
    if (isHash(id))
        return { found: await findByHash(engine, id, options), names: [] };
    const services = (await engine.client.list(options)).map((read) => ({ kind: "service", read }));
    const named = services.filter(({ read }) => read.definition.sid === id);
    if (named.length > 0)
        return { found: named, names: [] };
    const processes = hasProcesses(engine)
        ? (await engine.processes().list(options)).map((read) => ({ kind: "process", read }))
        : [];
    const sids = services.map(({ read }) => read.definition.sid);
    return {
        found: processes.filter(({ read }) => read.definition.name === id),
        names: [...sids, ...processes.map(({ read }) => read.definition.name)],
    };
}
/** @throws {MesgError} The error for the service, when it is another than that there is none, and there is no process. */
async function findByHash(engine, hash, options) {
    try {
        return [{ kind: "service", read: await engine.client.get(hash, options) }];
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8))
            throw error;
        const isMissing = (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotFound */ .c)(error);
        const read = hasProcesses(engine)
            ? await engine
                .processes()
                .find(hash, options)
                .catch((other) => {
                throw isMissing ? other : error;
            })
            : undefined;
        if (read !== undefined)
            return [{ kind: "process", read }];
        if (isMissing)
            return [];
        throw error;
    }
}
/**
 * Counts what the other releases of the embedded Engine have: each has its own services and processes.
 *
 * @param count Counts what one of them has.
 * @returns The counts above 0; none for an Engine at an endpoint.
 */
async function otherReleases(call, release, count) {
    const counts = new Map();
    if (!call.options.local)
        return counts;
    const { parts } = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyState */ .ew)(_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCAL_FOLDER */ .t);
    const kept = new Set(parts.filter(({ kind }) => kind === "records").map(({ name }) => name));
    for (const other of _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .RELEASES */ .pH.filter((name) => name !== release && kept.has(name))) {
        const options = { ...call.options, "engine-version": other };
        const look = async (engine) => {
            const found = await count(engine);
            if (found > 0)
                counts.set(other, found);
        };
        // It serves only a hint: a release that cannot be read is left out.
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)({ ...call, options }, look).catch((error) => {
            if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8) || call.signal.aborted)
                throw error;
        });
    }
    return counts;
}
/** @throws {MesgError} `refused` for more than one. */
function onlyOne(found, id) {
    const [first] = found;
    if (first !== undefined && found.length === 1)
        return first;
    const hashes = found.map(({ read }) => shownHash(read.definition)).join(", ");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `expected one ${first?.kind} ${JSON.stringify(id)}, found ${found.length}: ${hashes}`, {
        hint: "use the hash of one of them",
    });
}
function nothingStored(engine, id, call, { names, others }) {
    const what = hasProcesses(engine) ? "service or process" : "service";
    const preposition = call.options.local ? "in" : "at";
    const place = `${preposition} ${(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(engine, call)}`;
    const hint = releaseHint([...others.keys()]) ?? nameHint(id, names) ?? listHint(engine, call);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `no ${what} ${JSON.stringify(id)} ${place}`, { hint });
}
function releaseHint(others) {
    if (others.length === 0)
        return undefined;
    return `${_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .LOCAL_FOLDER */ .t} has it for Engine ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .listOf */ .c3)(others)}: use --engine-version ${others.at(-1)}`;
}
function nameHint(id, names) {
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(id, [...new Set(names)]);
    return meant === undefined ? undefined : `did you mean ${JSON.stringify(meant)}?`;
}
function listHint(engine, { options }) {
    const all = hasProcesses(engine) ? "all services, with --processes all processes" : "all";
    return options.local
        ? `run mesg-compile list --local to see ${all}; for another release add --engine-version`
        : `run mesg-compile list to see ${all}`;
}
/** Returns a hash for display: an Engine may return any text. */
function shownHash({ hash }) {
    return /^\w{1,64}$/.test(hash) ? hash : JSON.stringify(hash.slice(0, 64));
}
function isHash(text) {
    try {
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeHash */ .$C)(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 27988:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/**
 * The refusal of an archive. Where a MESG Engine refuses the archive too, this also has the Engine's text, for the
 * embedded Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /**
     * The Engine's error for the same bytes; undefined when only this tool refuses them (a limit, an unsupported form).
     */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Maximum number of bytes of a name in a message. */
const SHOWN = 200;
/**
 * Returns a name of an archive for a message: decoded as UTF-8, escaped, and cut.
 *
 * @param name One character per byte; in this form, comparing names compares bytes.
 */
function shown(name) {
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(Buffer.from(name.slice(0, SHOWN), "latin1").toString("utf8"));
    return name.length > SHOWN ? `${text}…` : text;
}


/***/ }),

/***/ 73505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Does not follow a symlink, and does not wait for the writer of a pipe. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);


/***/ }),

/***/ 18650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkLineBreaks)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const NAMES = {
    "\x85": "next line, U+0085",
    "\u2028": "line separator, U+2028",
    "\u2029": "paragraph separator, U+2029",
};
/**
 * Reports characters that end a line for an Engine, which reads YAML 1.1, but not in an editor. Text after one, even in
 * a comment, begins a new line that no reviewer sees.
 *
 * @example
 * ```ts
 * checkLineBreaks("a\u2028b")[0]?.offset; // 1
 * ```
 */
function checkLineBreaks(text) {
    const problems = [];
    for (const { index, 0: character } of text.matchAll(/[\x85\u2028\u2029]/g)) {
        if (problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH_PROBLEMS */ .mj)
            break;
        problems.push({
            severity: "error",
            rule: "line-break",
            message: `expected line feeds between lines, found another line break (${NAMES[character]})`,
            path: [],
            offset: index,
            hint: "Engines begin a new line there: replace it with a line feed or a space",
        });
    }
    return problems;
}


/***/ })

};
