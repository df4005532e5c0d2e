export const id = 5710;
export const ids = [5710];
export const modules = {

/***/ 42651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findDocument),
/* harmony export */   KD: () => (/* binding */ contentsOf)
/* harmony export */ });
/* unused harmony export STDIN */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50304);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15474);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58215);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2675);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58664);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11140);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27669);








/** What stdin is called in messages. */
const STDIN = "stdin";
/**
 * Finds whether a path names a service or a process, by content. A folder with a mesg.yml is a service, else one with a
 * process.yml is a process. `-` is stdin, which is read at once.
 *
 * @param options.pipes Reads a definition at once, as a pipe can be read only once.
 * @throws {MesgError} `usage` when nothing is there, naming what is near.
 */
async function findDocument(call, path, { pipes = false } = {}) {
    if (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY)
        return await fromStdin(call);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return await findInFolder(path);
    const isYamlFile = /\.ya?ml$/i.test(path);
    if (pipes && !isYamlFile) {
        const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(path, "a folder or a definition", call);
        return { kind: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessDefinition */ .J)(bytes) ? "process" : "service", path, bytes };
    }
    if (found?.isFile() !== true || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === "mesg.yml")
        return { kind: "service", path };
    const files = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), call.signal);
    return { kind: (await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfFile */ .yK)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) ?? "service", path };
}
async function fromStdin(call) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY, "a document", call);
    (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberDocument */ .n4)(call, bytes);
    const isProcess = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .isYaml */ .u)(bytes) ? (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isProcessFile */ .EH)(bytes) : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessDefinition */ .J)(bytes);
    return { kind: isProcess ? "process" : "service", path: STDIN, bytes };
}
/** Returns the contents that a document has already, as loaders take them. */
function contentsOf({ path, bytes, }) {
    return bytes === undefined ? undefined : new Map([[path, bytes]]);
}
async function findInFolder(path) {
    const exists = async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined))?.isFile() === true;
    if (await exists("mesg.yml"))
        return { kind: "service", path };
    if (await exists(_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6)) {
        return { kind: "process", path: `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutTrailing */ .h)(path, "/\\") || path.slice(0, 1)}/${_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6}` };
    }
    return { kind: "service", path };
}


/***/ }),

/***/ 95724:
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
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/load/contents.ts
var contents = __webpack_require__(15474);
// EXTERNAL MODULE: ./src/compile/load/process-definition-file.ts
var process_definition_file = __webpack_require__(71912);
// EXTERNAL MODULE: ./src/compile/process/compile-process.ts + 19 modules
var compile_process = __webpack_require__(82740);
// EXTERNAL MODULE: ./src/compile/load/load-process.ts
var load_process = __webpack_require__(50304);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/source/take-source.ts + 2 modules
var take_source = __webpack_require__(99469);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var repository = __webpack_require__(92381);
// EXTERNAL MODULE: ./src/hash/process/instance-hash.ts
var instance_hash = __webpack_require__(36920);
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
            return { problem: unresolved(error.message, error.hint ?? "fix the service, or write the instanceHash") };
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
        if ((0,instance_hash/* instanceHash */.wY)({ service: hash, configured }, release) === given)
            return { service, serviceHash: hash };
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
    return { ...found, serviceHash: hash, instanceHash: (0,instance_hash/* instanceHash */.wY)({ service: hash, configured, env }, release) };
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

// EXTERNAL MODULE: ./src/compile/load/load.ts
var load = __webpack_require__(76056);
// EXTERNAL MODULE: ./src/compile/load/with-prices.ts
var with_prices = __webpack_require__(46607);
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
    const service = await (0,load/* loadService */.oV)(path, { release, withoutSource: true, withoutPrices: true, signal });
    const { file, folder } = service;
    const definition = service.definition && (0,with_prices/* withPrices */.P)(service.definition, release);
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
        return {
            rule: "instance-source",
            message: service.problem,
            hint: `fix its errors: mesg-compile validate ${shown} --engine-version ${options.release}`,
        };
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
        if (real !== undefined && (await (0,read_bounded/* inspect */.Nn)(real, "a folder")).isDirectory())
            return real;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/core/secrets/secret-name.ts
var secret_name = __webpack_require__(80329);
// EXTERNAL MODULE: ./src/command/engine-options.ts
var engine_options = __webpack_require__(95240);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(88206);
// EXTERNAL MODULE: ./src/command/result/json-error.ts
var json_error = __webpack_require__(83086);
;// CONCATENATED MODULE: ./src/command/documents/named-process.ts






/** The options of every command that takes a process file. */
const PROCESS_OPTIONS = {
    services: {
        type: "string",
        group: "Process",
        multiple: true,
        value: "FOLDER",
        summary: "service to check a process against, and to take inline instances from",
    },
};
/** As {@linkcode PROCESS_OPTIONS}, with the variables of process files. */
const PROCESS_ENV_OPTION = {
    env: {
        type: "string",
        group: "Process",
        multiple: true,
        value: "NAME=VALUE",
        summary: "value of $(env:NAME) in a process, before that of the environment",
    },
};
/**
 * Loads the process that was named on the command line, with the variables and services of the call.
 *
 * @throws {MesgError} As `loadProcess` and `loadCatalog` do.
 */
async function loadNamedProcess(call, { path, bytes }, release) {
    if (bytes !== undefined && !(0,contents/* isYaml */.u)(bytes))
        return (0,process_definition_file/* readProcessDefinitionFile */.r)(bytes, { file: path, release });
    if (bytes !== undefined) {
        const options = await processOptions(call, path, release);
        return { file: path, form: "process.yml", ...(await (0,compile_process/* compileProcess */.N)(bytes, { ...options, file: path })) };
    }
    return await (0,load_process/* loadProcess */.s)(path, await processOptions(call, path, release));
}
/** Returns what a process is compiled with: the variables and the services of the call. */
async function processOptions(call, path, release) {
    const given = (0,engine_options/* parseEnv */.vc)(call.options.env ?? []);
    // A name like TOKEN makes its value a secret, as in the environment.
    for (const [name, value] of Object.entries(given)) {
        if ((0,secret_name/* isSecretName */.e)(name))
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
    throw new json_error/* InvalidDocument */.D(`${loaded.file} ${what}`, loaded.diagnostics);
}


/***/ }),

/***/ 95240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
        summary: "PEM file of a client certificate, where the Engine asks for one",
    },
    "engine-key": { type: "string", group: "Engine", value: "FILE", summary: "PEM file of its private key" },
    "engine-metadata": {
        type: "string",
        group: "Engine",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for a proxy in front; secrets belong in MESG_ENGINE_METADATA, one a line',
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
        summary: "send metadata and account over plain gRPC, readable on the way",
    },
};
/** The option of commands that hold a service to what was reviewed. */
const EXPECTED_HASH_OPTION = {
    "expected-hash": {
        type: "string",
        value: "HASH",
        summary: "reviewed service hash; any other is refused",
    },
};
/**
 * Reads the options, and what the environment adds: other users see a process's arguments, but not its environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
async function readEngineOptions({ options, env, signal, stdin, secrets, }) {
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(2362), __webpack_require__.e(7316), __webpack_require__.e(9693), __webpack_require__.e(4922), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 33343));
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a password in MESG_ENGINE_PASSWORD with --engine-username, found none", {
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${endpoint} with --${given}, found none`);
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
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHash */ .$C)(text);
        return text;
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `--${name}: ${error.message}`, {
            cause: error,
            hint: "it is what mesg-compile hash prints; empty, it may come from a step that failed",
        });
    }
}
/** The option of commands that need to know with which environment Engine 0.9 runs a service. */
const ENV_OPTION = {
    env: {
        type: "string",
        multiple: true,
        value: "NAME=VALUE",
        summary: "$(env:NAME) in a process; for a service, a variable that Engine 0.9 hashes",
    },
};
/**
 * Reads the variables; undefined when none is given.
 *
 * @throws {MesgError} `usage` for a malformed one, or a release that does not take them.
 */
function readEnv({ env }, release) {
    if (env === undefined)
        return undefined;
    if (release !== "0.9") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --engine-version 0.9 with --env, found ${release}, which does not hash it`, {
            hint: "leave out --env: from 0.10 on the definition is hashed, with the variables it declares",
        });
    }
    return parseEnv(env);
}
/** @throws {MesgError} `usage` for a malformed one. */
function parseEnv(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const equals = pair.indexOf("=");
        if (equals > 0)
            return [pair.slice(0, equals), pair.slice(equals + 1)];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --env NAME=VALUE, found ${JSON.stringify(pair)}`);
    }));
}


/***/ }),

/***/ 46607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withPrices)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

/**
 * Returns a definition whose tasks all have a price, where Engine 0.26 requires one and a mesg.yml has none. Its hash is the
 * one of the deployed service, since a hash does not depend on the amounts.
 *
 * @example
 * ```ts
 * serviceHash(withPrices(definition, "0.26"), "0.26");
 * ```
 */
function withPrices(definition, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.26"))
        return definition;
    const price = { perCall: "0", perSec: "0", perKB: "0" };
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price: task.price ?? price })) };
}


/***/ }),

/***/ 99469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(80871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts

/** Changes whenever the archive, its id or the digest of the same files would change. */
const RECIPE = "source 1";
/**
 * Names what a tree holds without reading it: by the object ids of its files, their paths and modes, and the secrets that
 * were allowed in it.
 *
 * @returns A SHA-256 in hex; undefined for a tree of which something is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = RECIPE;
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed together: each call costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 10 modules
var digest_tar = __webpack_require__(24146);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
;// CONCATENATED MODULE: ./src/source/tar/assert-tar.ts

const HINTS = {
    "a CAR": "give the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
    "a zip file": "give the folder, or a tar of it",
    JSON: "a definition is named by itself; --source takes the folder or the tar that it was made from",
    "a web page": "it was saved from a browser: download the file itself",
};
/**
 * Ensures that a file is not something else than a tar: its source id would be that of the wrong bytes.
 *
 * @throws {MesgError} `usage`.
 */
async function assertTar(path, signal) {
    const form = (0,files_forms/* fileForm */.d)(await (0,read_bounded/* readBounded */.CB)(path, { limit: files_forms/* FORM_BYTES */.X, what: "a source", signal }));
    const hint = form && HINTS[form];
    if (hint === undefined)
        return;
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
        hint,
    });
}

;// CONCATENATED MODULE: ./src/source/take-source.ts










/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, opened or not, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    if (typeof path !== "string")
        return await takeFolder(path, options);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile())
        await assertTar(path, options.signal);
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, found.size, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache === undefined ? undefined : treeKey(tree);
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns what the cache knows, if that is all that is asked for. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined };
    if (digest !== undefined)
        return { sourceId, size, entries, digest };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.isKept ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, total, options) {
    const { signal, onProgress } = options;
    const report = onProgress && ((bytes) => onProgress({ files: undefined, bytes, size: total }));
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options, report);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
