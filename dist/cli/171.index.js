export const id = 171;
export const ids = [171];
export const modules = {

/***/ 5171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uB: () => (/* binding */ PROCESS_ENV_OPTION),
  TM: () => (/* binding */ PROCESS_OPTIONS),
  Nb: () => (/* binding */ loadNamedProcess),
  c$: () => (/* binding */ processOptions),
  FR: () => (/* binding */ readNamedProcess)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/compile/load/process-definition-file.ts
var process_definition_file = __webpack_require__(1912);
// EXTERNAL MODULE: ./src/compile/load/load-process.ts + 19 modules
var load_process = __webpack_require__(9077);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(1806);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(1792);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var repository = __webpack_require__(2381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(8407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(5373);
;// CONCATENATED MODULE: ./src/hash/process/instance-hash.ts




/**
 * Returns the hash of an instance as an Engine release computes it, in base58.
 *
 * Until 0.20 the variables of the instance override those of the service, and all are hashed in the order of their names;
 * from 0.21 on only those of the instance are, in the order given.
 *
 * @throws {MesgError} `usage` before 0.11, `refused` when the service hash is none.
 * @example
 * ```ts
 * instanceHash({ service: "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", env: ["A=1"] }, "0.20");
 * ```
 */
function instanceHash({ service, configured = [], env = [] }, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.11"))
        throw new core_error/* MesgError */.N("usage", `Engine ${release} has no instances`);
    const hash = (0,base58/* decodeHash */.$C)(service);
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return dumped(hash, grammar/* ENGINE_DUMP */.Ui.list(env.map(grammar/* text */.Qq)));
    const merged = mergeEnv(configured, env);
    if ((0,definition_release/* isSince */.$l)(release, "0.17"))
        return dumped(hash, `[${merged.map(grammar/* text */.Qq).join(",")}]`);
    return (0,base58/* encodeBase58 */.Rd)(sha256(Buffer.concat([hash, Buffer.from(merged.join(";"))])));
}
/** The hash of an instance from 0.17 on: of the service's hash and of that of the variables. */
function dumped(service, env) {
    return (0,base58/* encodeBase58 */.Rd)(sha256(`{2:${list(service)},3:${list(sha256(env))}}`));
}
function list(bytes) {
    return grammar/* ENGINE_DUMP */.Ui.list([...bytes].map((byte) => byte.toString(16)));
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
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest();
}

;// CONCATENATED MODULE: ./src/compile/process/services/find-instances.ts


/**
 * Returns a function that finds the instances that a process names among services: by folder, git URL, service hash, sid,
 * or by the hash of an instance without variables of its own.
 */
function findInstances(catalog) {
    return async (named) => {
        try {
            return await find(named, catalog);
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N) || error.kind !== "refused")
                throw error;
            return { problem: unresolved(error.message, error.hint ?? "mend the service, or write the instanceHash") };
        }
    };
}
async function find(named, catalog) {
    const { src, service: name, instanceHash: given } = named;
    if (given !== undefined)
        return await byInstance(given, catalog);
    if (src !== undefined && !isUrl(src)) {
        const opened = await catalog.openSource?.(src);
        if (opened === undefined)
            return { problem: unresolved(`the folder ${JSON.stringify(src)} is not at hand`) };
        return "rule" in opened ? { problem: opened } : await instanceOf(opened, named, catalog);
    }
    for (const service of catalog.services) {
        const { definition } = service;
        const isIt = src === undefined
            ? definition.sid === name || (await service.hash()) === name
            : definition.repository !== "" && sameRepository(definition.repository, src);
        if (isIt)
            return await instanceOf(service, named, catalog);
    }
    if (src === undefined && isHash(name ?? ""))
        return await instanceOf(undefined, named, catalog);
    const what = src === undefined ? `the service ${JSON.stringify(name)}` : "the service of a git URL";
    return { problem: unresolved(`${what} is not at hand`) };
}
async function byInstance(given, { services, release }) {
    for (const service of services) {
        const hash = await service.hash();
        if (hash === undefined)
            continue;
        const configured = service.definition.configuration?.env ?? [];
        if (instanceHash({ service: hash, configured }, release) === given)
            return { service };
    }
    return {};
}
async function instanceOf(service, { env, service: name }, { release }) {
    const found = service === undefined ? {} : { service };
    const hash = service === undefined ? name : await service.hash();
    if (hash === undefined) {
        return { ...found, problem: unresolved("the source of the service is not at hand, and its hash covers it") };
    }
    // Until 0.20 the variables of the service are hashed too.
    const configured = service?.definition.configuration?.env ?? [];
    return { ...found, instanceHash: instanceHash({ service: hash, configured, env }, release) };
}
const HINT = "give its service with --services, or write the instanceHash";
/** The finding that an instance has no hash. */
function unresolved(reason, hint = HINT) {
    return {
        severity: "warning",
        rule: "instance-unresolved",
        message: `the hash of this instance is not known: ${reason}`,
        hint,
    };
}
/** Whether the source of an instance is fetched with git. */
function isUrl(src) {
    return /^[a-z][a-z0-9+.-]*:\/\/|^[^/\s@]+@[^/\s:]+:/i.test(src);
}
function isHash(text) {
    return /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text);
}
function sameRepository(a, b) {
    const plain = (url) => url
        .replace(/#.*/s, "")
        .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/i, "")
        .replace(/^[^@/]*@([^:/]+):/, "$1/")
        .replace(/(?:\.git)?\/?$/, "")
        .toLowerCase();
    return plain(a) === plain(b);
}

// EXTERNAL MODULE: ./src/compile/load/load.ts + 1 modules
var load = __webpack_require__(4084);
;// CONCATENATED MODULE: ./src/compile/load/service-catalog.ts







/**
 * Loads services that a process may use. Folders that the process itself names are opened when they are asked for, and only
 * inside of the repository of the process, or of its folder where there is no git.
 *
 * @throws {MesgError} As {@linkcode loadService}; `refused` when one of the given services is not valid.
 */
async function loadCatalog({ services = [], folder, ...options }) {
    const loaded = await Promise.all(services.map((path) => loadListed(path, options)));
    return {
        release: options.release,
        services: loaded,
        openSource: async (src) => await openInside(src, folder, loaded, options),
    };
}
async function loadListed(path, options) {
    const service = await service_catalog_load(path, options);
    if (!("problem" in service))
        return service;
    throw new core_error/* MesgError */.N("refused", service.problem, { hint: `mesg-compile validate ${path} shows what is wrong` });
}
async function service_catalog_load(path, options) {
    const { release, signal } = options;
    const service = await (0,load/* loadService */.oV)(path, { release, withoutSource: true, signal });
    const { definition, file, folder } = service;
    if (definition === undefined)
        return { problem: `${file} describes no valid service for Engine ${release}` };
    let hash;
    const place = folder === undefined ? {} : { folder: await (0,promises_.realpath)(folder) };
    return {
        definition,
        file,
        ...place,
        hash: () => {
            hash ??= hashOf(service, definition, options);
            return hash;
        },
    };
}
async function hashOf({ folder, files }, definition, options) {
    const { release } = options;
    if (folder === undefined) {
        return (0,service_hash/* needsSource */.vW)(release) || definition.source === "" ? undefined : (0,service_hash/* serviceHash */.gH)(definition, release);
    }
    const { sourceId, digest } = await (0,take_source/* takeSource */.Z)(files ?? folder, { ...options, withoutDigest: !(0,service_hash/* needsSource */.vW)(release) });
    return (0,service_hash/* serviceHash */.gH)({ ...definition, source: sourceId }, release, digest === undefined ? {} : { source: digest });
}
/** Opens a folder that a process names: relative to the process if it is there, else to the working directory. */
async function openInside(src, folder, known, options) {
    const from = await (0,promises_.realpath)(folder);
    const path = await firstFolder([(0,external_node_path_.resolve)(from, src), (0,external_node_path_.resolve)(src)]);
    if (path === undefined) {
        return { rule: "instance-source", message: `there is no folder ${JSON.stringify(src)}`, hint: "correct the path" };
    }
    const listed = known.find((service) => service.folder === path);
    if (listed !== undefined)
        return listed;
    const top = await (0,promises_.realpath)((await (0,repository/* findRepository */.W1)(from))?.top ?? from);
    const inside = (0,external_node_path_.relative)(top, path);
    if ((0,external_node_path_.isAbsolute)(inside) || inside.split(/[/\\]/)[0] === "..") {
        return unresolved(`the folder ${JSON.stringify(src)} is outside of the repository of the process`, `allow it with --services ${src}`);
    }
    try {
        const shown = (0,external_node_path_.join)((0,external_node_path_.relative)((0,external_node_path_.resolve)("."), path) || ".");
        const service = await service_catalog_load(shown.startsWith("..") ? path : shown, options);
        if (!("problem" in service))
            return service;
        return { rule: "instance-source", message: service.problem, hint: "mend the service" };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error.kind === "environment")
            throw error;
        return { rule: "instance-source", message: error.message, hint: error.hint ?? "correct the path" };
    }
}
async function firstFolder(paths) {
    for (const path of paths) {
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
        if (real !== undefined && (await (0,read_bounded/* inspect */.N)(real, "a folder")).isDirectory())
            return real;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/command/engine-options.ts
var engine_options = __webpack_require__(5240);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(8206);
;// CONCATENATED MODULE: ./src/command/documents/named-process.ts





/** The options of every command that takes a process file. */
const PROCESS_OPTIONS = {
    services: {
        type: "string",
        multiple: true,
        value: "FOLDER",
        summary: "service to check a process against, and to take inline instances from; repeatable",
    },
};
/** As {@linkcode PROCESS_OPTIONS}, with the variables of process files. */
const PROCESS_ENV_OPTION = {
    env: {
        type: "string",
        multiple: true,
        value: "NAME=VALUE",
        summary: "value of $(env:NAME) in a process, before that of the environment; repeatable",
    },
};
/**
 * Loads the process that was named on the command line, with the variables and services of the call.
 *
 * @throws {MesgError} As `loadProcess` and `loadCatalog` do.
 */
async function loadNamedProcess(call, { path, bytes }, release) {
    if (bytes !== undefined)
        return (0,process_definition_file/* readProcessDefinitionFile */.r)(bytes, { file: path, release });
    return await (0,load_process/* loadProcess */.s)(path, await processOptions(call, path, release));
}
/** Returns what a process is compiled with: the variables and the services of the call. */
async function processOptions(call, path, release) {
    const given = (0,engine_options/* parseEnv */.vc)(call.options.env ?? []);
    // A name like TOKEN makes its value a secret, as in the environment.
    for (const [name, value] of Object.entries(given)) {
        if (/TOKEN|PASSWORD|PASSPHRASE|SECRET|MNEMONIC|KEY$/i.test(name))
            call.secrets.add(value, "whole");
    }
    const { services = [] } = call.options;
    const { signal } = call;
    const catalog = await loadCatalog({ release, services, folder: (0,external_node_path_.dirname)(path), signal });
    return { release, env: { ...call.env, ...given }, instances: findInstances(catalog), signal };
}
/**
 * Loads the process that was named on the command line, and says on stderr what is wrong with it.
 *
 * @throws {MesgError} `refused` when it has no definition, after saying why.
 */
async function readNamedProcess(call, document, release) {
    const loaded = await loadNamedProcess(call, document, release);
    await (0,named_service/* tellDiagnostics */.gm)(call, loaded);
    if (loaded.definition !== undefined)
        return { definition: loaded.definition, loaded };
    const isOpen = !loaded.diagnostics.some(({ severity }) => severity === "error");
    const what = isOpen ? "names instances whose hashes are not known" : "describes no valid process";
    throw new core_error/* MesgError */.N("refused", `${loaded.file} ${what}`);
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
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4084);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
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
 * @param bytes The contents of a definition that was read already.
 * @throws {MesgError} `refused` when a folder describes no valid service, after saying why on stderr.
 */
async function readNamedService(call, path, { release, use, bytes }) {
    if (await isCompiled(path)) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadService */ .oV)(path, { release, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, files, file } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `${file} describes no valid service`);
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinition */ .U)(bytes ?? (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call.signal)));
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

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jp: () => (/* binding */ WHAT),
  TH: () => (/* binding */ loadFrom),
  oV: () => (/* binding */ loadService),
  nC: () => (/* binding */ serviceFileAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __webpack_require__(8215);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(8681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(8664);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(296);
// EXTERNAL MODULE: ./src/compile/compile.ts + 12 modules
var compile = __webpack_require__(6830);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(1400);
// EXTERNAL MODULE: ./src/definition/read.ts
var read = __webpack_require__(905);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(9164);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(7880);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(2159);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/compile/violations.ts
var violations = __webpack_require__(349);
;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are left out. In JSON that is an error before 0.21, whose Engines refuse such a request, and a warning
 * since then; in bytes it is a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is no definition at all.
 */
function readDefinitionFile(bytes, { file, release, withoutSource, }) {
    const { definition, unknownFields, form } = (0,read/* readDefinition */.U)(bytes);
    const { text } = form === "json" ? (0,yaml_text/* decodeText */.P)(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    // The YAML reader has positions, and finds keys that are given twice.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines, { json: true });
    const place = (pointer, key = false) => {
        const path = (0,yaml_path/* segmentsOf */.O)(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,definition_release/* isSince */.$l)(release, "0.21") ? "error" : "warning";
        const message = `unknown field of a definition: ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it: it is ignored",
        });
    }
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release).flatMap(violations/* atValues */.ST)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...(0,violations/* adviseOn */.mm)(violation, definition) });
    }
    for (const pointer of droppedPrices(definition, release)) {
        problems.push({
            severity: "warning",
            rule: "price-dropped",
            message: `Engine ${release} has no prices: it drops this one`,
            ...place(pointer, true),
            hint: "remove it, or name a release that has prices: --engine-version 0.26",
        });
    }
    const placed = (0,problem/* toDiagnostics */.S6)(problems, file, lines);
    const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** The prices of tasks that an Engine before 0.26 accepts and does not store. */
function droppedPrices({ tasks }, release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.26"))
        return [];
    return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}
/** Finds a value, or its key; where there is none, the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = (0,yaml_path/* follow */.e)(root, path.slice(0, length));
        if (found !== undefined)
            return length === path.length && !key ? found.node.start : found.keyStart;
    }
    return root.start;
}

;// CONCATENATED MODULE: ./src/compile/load/load.ts







/** What a path may name, for messages. */
const WHAT = "a folder or a definition";
/** As hex, the largest definition and a line break or two. */
const DEFINITION_BYTES = 2 * wire/* MAX_BYTES */.zx + 4;
/**
 * Loads a service from whatever describes it: a folder with a mesg.yml, a mesg.yml, or a definition in any form. In a git
 * work tree the committed bytes are read, whatever git made of them on disk; files that were changed are read from disk.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is nothing of the kind at `path`, `refused` for a definition that cannot be
 * decoded at all and for a symlink that leaves its folder, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
async function loadService(path, options = {}) {
    const { serviceFile = "mesg.yml", signal } = options;
    signal?.throwIfAborted();
    const found = await (0,read_bounded/* inspect */.N)(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new error/* MesgError */.N("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await (0,checkout/* openFolder */.NE)(folder, signal);
    const loaded = await loadFrom(files, { ...options, file, name: (0,external_node_path_.basename)(file) });
    if (loaded === undefined)
        throw await nothingAt(file, files, serviceFile);
    return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
}
/**
 * Loads a service from a folder that was opened.
 *
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadService}.
 * @example
 * ```ts
 * const files = await openFolder("services/greeter");
 * const loaded = await loadFrom(files, { file: "services/greeter/mesg.yml", name: "mesg.yml" });
 * ```
 */
async function loadFrom(files, options) {
    const { release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, file, name } = options;
    if (!/\.ya?ml$/i.test(name)) {
        const bytes = await readDefinitionBytes(files, name);
        return bytes && readDefinitionFile(bytes, { file, release, withoutSource });
    }
    const bytes = await files.readFile(name, yaml_text/* MAX_FILE_BYTES */.g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    return { file, form: "mesg.yml", files, ...(0,compile/* compileService */.P)(bytes, { file, release, dockerfile }) };
}
/** A definition is often built by an earlier step, and then ignored by git. */
async function readDefinitionBytes(files, name) {
    const committed = await files.readFile(name, DEFINITION_BYTES);
    return committed ?? (files.isOnDisk ? await (0,read_regular/* readRegularFile */.XF)(files.path, name, DEFINITION_BYTES) : undefined);
}
/** Says what is there instead: Engines look for mesg.yml alone, and git may not know it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new error/* MesgError */.N("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await (0,read_regular/* readRegularFile */.XF)(files.path, (0,external_node_path_.basename)(file), 1)) !== undefined;
    return new error/* MesgError */.N("usage", message, isIgnored ? { hint: "git ignores that file: track it with git add -f" } : {});
}
/** The file that describes a service, which was named by itself or by its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,external_node_path_.dirname)(path) };
    return { file: `${(0,trim/* withoutTrailing */.h)(path, "/\\") || path.slice(0, 1)}/${serviceFile}`, folder: path };
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countDiagnostics)
/* harmony export */ });
/**
 * How many of each there are, in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
function countDiagnostics(diagnostics) {
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
    });
    return parts.length === 0 ? "no problems" : parts.join(", ");
}


/***/ }),

/***/ 6036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diagnosticsToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/**
 * Diagnostics as text: place and message on one line, then the line of the file with a caret, then the hint. Empty when
 * there are none.
 *
 * @example
 * ```ts
 * diagnosticsToText(diagnostics, { texts: new Map([["mesg.yml", text]]) });
 * // mesg.yml:2:1: error: unknown key "nam" in service (did you mean "name"?) [unknown-key]
 * //   2 | nam: a
 * //     | ^
 * //   hint: use one of name, sid
 * ```
 */
function diagnosticsToText(diagnostics, options = {}) {
    const lines = new Map();
    const paint = options.color ? painted : (_style, text) => text;
    const blocks = diagnostics.map((diagnostic) => {
        const { file, line, column = 1, severity, message, rule, hint, pointer } = diagnostic;
        const place = line === undefined ? `${file}${pointer === "" ? "" : ` at ${pointer}`}` : `${file}:${line}:${column}`;
        const head = `${paint("bold", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(place, 4096)}:`)} ${paint(severity, `${severity}:`)} ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message, 1000)} [${rule}]`;
        const source = line === undefined ? undefined : linesOf(file, lines, options.texts)?.[line - 1];
        const shown = source === undefined ? [] : snippet(source, line, column, (caret) => paint(severity, caret));
        return [head, ...shown, ...(hint === undefined ? [] : [`  hint: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(hint, 1000)}`]), ""].join("\n");
    });
    return blocks.join("");
}
/** The most of a line that is shown; the rest is cut on both sides. */
const WIDTH = 100;
function snippet(source, line, column, paint) {
    const start = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
    const cut = source.slice(start, start + WIDTH);
    const gutter = String(line);
    const before = start > 0 ? "…" : "";
    const after = source.length > start + WIDTH ? "…" : "";
    // One sign per UTF-16 unit, so that the caret stays in its column.
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .dottedText */ .og)(cut.replaceAll("\t", " "));
    const indent = " ".repeat(before.length + Math.max(column - 1 - start, 0));
    return [
        `  ${gutter} | ${before}${text}${after}`.trimEnd(),
        `  ${" ".repeat(gutter.length)} | ${indent}${paint("^")}`,
    ];
}
function linesOf(file, known, texts) {
    const text = texts?.get(file);
    if (text === undefined)
        return undefined;
    const split = known.get(file) ?? text.split(/\r\n|\n|\r/);
    known.set(file, split);
    return split;
}
const CODES = { error: 31, warning: 33, note: 36, bold: 1 };
function painted(style, text) {
    return `\x1b[${CODES[style]}m${text}\x1b[0m`;
}


/***/ })

};
