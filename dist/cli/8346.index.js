export const id = 8346;
export const ids = [8346];
export const modules = {

/***/ 42651:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findDocument),
/* harmony export */   KD: () => (/* binding */ contentsOf)
/* harmony export */ });
/* unused harmony export STDIN */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69868);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84516);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3809);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34505);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18898);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11140);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27669);








/** The name of stdin in messages. */
const STDIN = "stdin";
const STDIN_YAML = `${STDIN}.yml`;
/**
 * Determines whether a path is a service or a process, by content. A folder with a mesg.yml is a service, else one with
 * a process.yml is a process. `-` is stdin, which is read immediately.
 *
 * @param options.open How folders are opened; by default each by itself.
 * @param options.pipes Whether to read a definition immediately, since a pipe can be read only once.
 * @throws {MesgError} `usage` for a folder without either.
 */
async function findDocument(call, path, { pipes = false, open = _source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .NE } = {}) {
    if (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .STREAM */ .dY)
        return await fromStdin(call);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return await findInFolder(path, open, call.signal);
    const isYamlFile = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .hasYamlName */ .xH)(path);
    if (pipes && !isYamlFile) {
        const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(path, "a folder or a definition", call);
        return { kind: (await (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isProcessDefinition */ .J)(bytes)) ? "process" : "service", path, bytes };
    }
    if (found?.isFile() !== true || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SERVICE_FILE)
        return { kind: "service", path };
    const { kindOfFile } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(4945)]).then(__webpack_require__.bind(__webpack_require__, 91889));
    const files = await open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), call.signal);
    return { kind: (await kindOfFile(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) ?? "service", path };
}
async function fromStdin(call) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(_result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .STREAM */ .dY, "a document", call);
    (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberDocument */ .n4)(call, bytes);
    const { kindOfDocument } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(4945)]).then(__webpack_require__.bind(__webpack_require__, 91889));
    return { kind: await kindOfDocument(bytes, (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isYaml */ .uj)(bytes) ? STDIN_YAML : STDIN), path: STDIN, bytes };
}
/** Returns the contents of a document that was read already, for loaders. */
function contentsOf({ path, bytes, }) {
    return bytes === undefined ? undefined : new Map([[path, bytes]]);
}
async function findInFolder(path, open, signal) {
    const service = { kind: "service", path };
    const process = { kind: "process", path: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .fileIn */ .E)(path, _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6) };
    const at = async (name) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined);
    const [ofService, ofProcess] = [await at(SERVICE_FILE), await at(_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6)];
    if (ofService?.isFile())
        return service;
    if (ofProcess?.isFile())
        return process;
    // A sparse checkout has files that are not on disk.
    const files = await open(path, signal);
    // Loading a service or a process explains what else has the name.
    if (ofService !== undefined || (await files.hasFile(SERVICE_FILE)) || (await files.hasFile("mesg.yaml"))) {
        return service;
    }
    if (ofProcess !== undefined || (await files.hasFile(_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6)))
        return process;
    const message = `expected a mesg.yml or a process.yml in ${JSON.stringify(path)}, found neither`;
    if (await files.hasFile("process.yaml")) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N8("usage", message, { hint: "there is a process.yaml: name the file itself" });
    }
    throw new _compile_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .NoServiceFile */ .v(message, files.path, [SERVICE_FILE, _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6]);
}
const SERVICE_FILE = "mesg.yml";


/***/ }),

/***/ 91190:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PROCESS_OPTIONS),
/* harmony export */   u: () => (/* binding */ PROCESS_ENV_OPTION)
/* harmony export */ });
/** The options of every command that takes a process file. */
const PROCESS_OPTIONS = {
    services: {
        type: "string",
        group: "Process",
        multiple: true,
        value: "FOLDER",
        summary: "service to check a process against, and to resolve inline instances with",
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


/***/ }),

/***/ 76781:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseOptionsOfOthers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);


/** The groups of options that do not apply to a kind of document, and why. */
const OTHERS = {
    service: { groups: ["Process"], reason: "applies only to processes" },
    process: { groups: ["Source", "IPFS", "Service"], reason: "applies only to services" },
};
/**
 * Refuses options that do not apply to a document: those of processes for a service, and the other way around.
 *
 * @param given The values of the options, by name.
 * @param declared The options of the command.
 * @throws {MesgError} `usage`. Not for a document that does not exist, which is reported when it is loaded.
 */
async function refuseOptionsOfOthers(given, declared, { kind, path, bytes }) {
    const { groups, reason } = OTHERS[kind];
    const isUseless = ([name, value]) => value !== undefined && groups.includes(declared[name]?.group ?? "");
    const [useless] = Object.entries(given).find(isUseless) ?? [];
    if (useless === undefined)
        return;
    if (bytes === undefined && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) === undefined)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `--${useless} ${reason}, found a ${kind}`, { hint: `remove --${useless}` });
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

/***/ 24283:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ SOURCE_OPTION),
  xK: () => (/* binding */ SOURCE_OPTIONS),
  uo: () => (/* binding */ readSourceLimits),
  e9: () => (/* binding */ readSourceOptions),
  RX: () => (/* binding */ sourceProgress)
});

// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __webpack_require__(4521);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/files/make-folder.ts
var make_folder = __webpack_require__(3914);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(54705);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/cache/source-cache.ts





/** Minimum bytes of a cached source: archiving a smaller one again takes no longer than looking it up. */
const MIN_KEPT = 65_536;
/** Bytes that each entry counts besides its content: the size of its header in the archive. */
const ENTRY_BYTES = 512;
/** Maximum size of a cache file, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Caches sources of 64 KiB and more, so that unchanged ones are not read again: in memory and, with a folder, each in a
 * file for later runs. Processes may share a folder, since files appear complete. Damaged files and files of another
 * source are ignored.
 */
class SourceCache {
    /** The folder that keeps sources for later runs; undefined for none. */
    folder;
    #taken = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /** Returns whether the source of a tree is large enough for the cache. */
    keeps({ size, entries }) {
        return size + ENTRY_BYTES * entries.length >= MIN_KEPT;
    }
    /** Returns a cached source. @param key A {@linkcode treeKey}. */
    async get(key) {
        const taken = this.#taken.get(key);
        if (taken !== undefined || this.folder === undefined)
            return taken;
        try {
            const bytes = await (0,read_regular/* readRegularFile */.X)(this.folder, fileOf(key), MAX_ENTRY);
            return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
        }
        catch {
            return undefined;
        }
    }
    /** Caches a source. A folder that cannot be written to is ignored. */
    async set(key, taken) {
        this.#taken.set(key, taken);
        if (this.folder === undefined)
            return;
        const { sourceId, size, entries, finished } = taken;
        const payload = JSON.stringify({ sourceId, size, entries, finished });
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,make_folder/* makeFolder */.f)(this.folder);
            // The checksum reveals a file that a crash damaged.
            const written = { isDurable: false, replacesPipes: true };
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(this.folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
        }
        catch {
            // A lost cache only costs time.
        }
    }
}
function fileOf(key) {
    return `${key}.json`;
}
function checksum(key, payload) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key} ${payload}`).digest("hex");
}
function parse(text, key) {
    const space = text.indexOf(" ");
    const payload = text.slice(space + 1).trimEnd();
    if (text.slice(0, space) !== checksum(key, payload))
        return undefined;
    return parseRemembered(JSON.parse(payload));
}
/** Returns a cached source from a value of `JSON.parse`; undefined when a field is missing or malformed. */
function parseRemembered(value) {
    if (!(0,is_record/* isRecord */.u)(value) || !(0,is_record/* isRecord */.u)(value.finished))
        return undefined;
    const { sourceId, size, entries, finished } = value;
    const isWhole = isSourceId(sourceId) &&
        isCount(size) &&
        isCount(entries) &&
        Object.entries(finished).every(([extra, digest]) => isHex(extra) && isHex(digest) && digest.length === 64);
    return isWhole ? { sourceId, size, entries, finished } : undefined;
}
function isSourceId(value) {
    try {
        return typeof value === "string" && (0,cid/* parseCid */.mQ)(value).length > 0;
    }
    catch {
        return false;
    }
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isHex(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{2})*$/.test(value);
}

;// CONCATENATED MODULE: ./src/command/source-options.ts


/** Their heading in the help. */
const group = "Source";
/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        group,
        multiple: true,
        value: "PATH",
        summary: "include this file although it looks like a secret",
    },
    "max-source-size": {
        type: "string",
        group,
        value: "SIZE",
        summary: "maximum size of a source: 500MB, 3GiB or a number of bytes (2GiB)",
    },
    "max-source-entries": {
        type: "string",
        group,
        value: "N",
        summary: "maximum number of files, folders and links in a source (100000)",
    },
    cache: {
        type: "string",
        group,
        value: "DIR",
        summary: "cache sources of 64 KiB and more in this folder, so that unchanged ones are not read again; anyone who can write to it can choose the results",
    },
    "no-cache": { type: "boolean", group, summary: "ignore --cache and read every source" },
};
/** The option that sets the source. */
const SOURCE_OPTION = {
    type: "string",
    group,
    reads: true,
    value: "TAR|FOLDER",
    summary: "source; by default that of the FOLDER",
};
/** Returns their values as options of reading a source. @throws {MesgError} `usage` when one is malformed. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...readSourceLimits(values) };
}
/** Shows the progress of reading a source. */
function sourceProgress({ progress }) {
    progress.show("reading the source");
    return {
        onProgress: ({ files, bytes, size }) => {
            const label = files === undefined ? "reading the source" : `reading ${(0,plural/* plural */.L)(files, "file")}`;
            progress.show({ label, done: bytes, total: size });
        },
    };
}
/** Returns the limits alone. @throws {MesgError} `usage` when one is malformed. */
function readSourceLimits(values) {
    const { "max-source-size": size, "max-source-entries": entries } = values;
    return {
        ...(size === undefined ? {} : { maxBytes: (0,sizes/* parseSize */.DB)(size) }),
        ...(entries === undefined ? {} : { maxEntries: (0,sizes/* parseCount */.zq)(entries) }),
    };
}


/***/ }),

/***/ 69868:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uj: () => (/* binding */ isYaml),
/* harmony export */   x6: () => (/* binding */ PROCESS_FILE),
/* harmony export */   xH: () => (/* binding */ hasYamlName)
/* harmony export */ });
/** The default name of a process file. */
const PROCESS_FILE = "process.yml";
/** Returns whether a file is YAML by its name. */
function hasYamlName(name) {
    return /\.ya?ml$/i.test(name);
}
/** Number of leading bytes that determine the form of a document. */
const LOOKED_AT = 4096;
/**
 * Whether a document without a name is YAML rather than a definition: text that is neither JSON nor hex, whose first line
 * of content is a key, a comment or a marker.
 *
 * @example
 * ```ts
 * isYaml(new TextEncoder().encode("name: greeter\n")); // true
 * ```
 */
function isYaml(bytes) {
    const text = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them, messages usually do
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text))
        return false;
    return /^(?:\s|\xef\xbb\xbf)*(?:#|---|%YAML|["']?[A-Za-z][\w.-]*["']?[ \t]*:)/.test(text);
}


/***/ }),

/***/ 84516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ NoServiceFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The error for a folder without any of the files that are looked for, and without an explanation. */
class NoServiceFile extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /** The folder that was searched. */
    folder;
    /** The names that were looked for. */
    names;
    constructor(message, folder, names) {
        super("usage", message);
        this.folder = folder;
        this.names = names;
    }
}


/***/ }),

/***/ 46607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrice),
/* harmony export */   P: () => (/* binding */ withPrices)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

/**
 * Returns a definition whose tasks all have a price, where Engine 0.26 requires one and a mesg.yml has none. Its hash
 * equals that of the deployed service, since the hash does not include the amounts.
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
/** Returns a definition in which every task has this price. */
function withPrice(definition, price) {
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price })) };
}


/***/ }),

/***/ 3809:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn)
/* harmony export */ });
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58215);

/**
 * Returns the path of a file in a folder, for messages and to read it: the folder as it was given, without a trailing
 * separator, and no folder for the current one.
 *
 * @example
 * ```ts
 * fileIn("./services/mail/", "mesg.yml"); // "./services/mail/mesg.yml"
 * fileIn(".", "mesg.yml"); // "mesg.yml"
 * ```
 */
function fileIn(folder, name) {
    const plain = (0,_trim_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(folder, "/\\");
    if (plain === "")
        return `${folder.slice(0, 1)}${name}`;
    return plain === "." ? name : `${plain}/${name}`;
}


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

/***/ 25373:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Ui: () => (/* binding */ ENGINE_DUMP),
/* harmony export */   WO: () => (/* binding */ STRUCTHASH),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Up to 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: compare,
};
/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names are unique and have no colon, so values never decide.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Dumps a text in quotes, unescaped. */
const text = (value) => `"${value}"`;
/** Returns the dump of a list of texts. */
function texts(grammar) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(text)));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(each)));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 71806:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash),
  kj: () => (/* binding */ serviceHashes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */


const list = (0,grammar/* texts */.Te)(grammar/* ENGINE_DUMP */.Ui);
const parameter = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => (0,grammar/* text */.Qq)(it.type),
    4: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.optional),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (it) => parameter(it));
const events = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => parameters(it.data),
    4: (it) => (0,grammar/* text */.Qq)(it.key),
}));
const dependencies = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => (0,grammar/* text */.Qq)(it.command),
    6: (it) => list(it.args),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => list(it.env),
}));
// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
};
function engine_dump_service(task) {
    const tasks = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, task);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
        1: (it) => (0,grammar/* text */.Qq)(it.name),
        2: (it) => (0,grammar/* text */.Qq)(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => (0,grammar/* text */.Qq)(it.repository),
        12: (it) => (0,grammar/* text */.Qq)(it.sid),
        13: (it) => (0,grammar/* text */.Qq)(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, TASK));
/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
const dump026 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { ...TASK, 9: (it) => (it.price === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */



const structhash_list = (0,grammar/* texts */.Te)(grammar/* STRUCTHASH */.WO);
const structhash_parameter = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => (0,grammar/* text */.Qq)(it.type),
    5: (it) => grammar/* STRUCTHASH */.WO.flag(it.optional),
    6: (it) => grammar/* STRUCTHASH */.WO.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (it) => structhash_parameter(it));
const tasks = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => (0,grammar/* text */.Qq)(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, dependency);
    return (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.sid),
        2: (it) => (0,grammar/* text */.Qq)(it.name),
        3: (it) => (0,grammar/* text */.Qq)(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => (0,grammar/* text */.Qq)(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => (0,grammar/* text */.Qq)(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in its tag kept the key of a dependency out of the hash up to 0.12.
const configuration010 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? grammar/* STRUCTHASH */.WO.absent : configuration010(it)),
});
const configuration011 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 1: () => (0,grammar/* text */.Qq)(key), 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (it.trigger === undefined ? grammar/* STRUCTHASH */.WO.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? grammar/* STRUCTHASH */.WO.absent : workflowTask(it.task)),
    3: (it) => (0,grammar/* text */.Qq)(it.key),
});
const trigger = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => (0,grammar/* text */.Qq)(it.value),
}));
const workflowTask = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, workflow),
});
const configuration013 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, in which a dependency has its own configuration. */
const dump013 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return grammar/* STRUCTHASH */.WO.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8))
            throw error;
        throw new core_error/* MesgError */.N8("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed the dump, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = dumpOf(release);
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N8("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
function dumpOf(release) {
    return DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
}
/**
 * Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11.
 *
 * @example
 * ```ts
 * definitionDigest(definition, "0.11").length; // 32
 * ```
 */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.hash)(algorithm, dumpDefinition(definition, release), "buffer");
}
/**
 * Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id.
 *
 * @example
 * ```ts
 * needsSource("0.15"); // true
 * needsSource("0.16"); // false
 * ```
 */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    return hashWith(() => definitionDigest(definition, release), release, inputs);
}
/**
 * Computes the service hashes of several releases, in the order of `releases`. Those with the same dump share its digest.
 *
 * @throws {MesgError} As {@linkcode serviceHash}.
 * @example
 * ```ts
 * const [old, current] = serviceHashes(definition, ["0.16", "0.26"]);
 * ```
 */
function serviceHashes(definition, releases, inputs = {}) {
    const digests = new Map();
    return releases.map((release) => {
        const digestOf = () => {
            const digest = digests.get(dumpOf(release)) ?? definitionDigest(definition, release);
            digests.set(dumpOf(release), digest);
            return digest;
        };
        return hashWith(digestOf, release, inputs);
    });
}
function hashWith(digestOf, release, { source, env = {} }) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(digestOf());
    if (source === undefined) {
        throw new core_error/* MesgError */.N8("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    return (0,core_base58/* encodeBase58 */.Rd)(source.finish(release === "0.9" ? environment(env) : digestOf()));
}
/**
 * Returns the sid that an Engine gives to a service without one, after hashing.
 *
 * @example
 * ```ts
 * defaultSid("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"); // "_3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"
 * ```
 */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ }),

/***/ 8346:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91190);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76781);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44708);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46607);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60645);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71806);
/**
 * Computes the hash that an Engine release gives a service or a process.
 *
 * @module
 */





const OPTIONS = {
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW}; of a process ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROCESS_RELEASE */ .QO})`,
    },
    format: {
        type: "string",
        value: "FORMAT",
        values: ["base58", "hex", "dump", "json"],
        summary: "base58, hex, dump (the text that is hashed) or json (the hash at each release that supports it) (base58)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_OPTIONS */ .z,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .ENV_OPTION */ .W,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_OPTIONS */ .T,
    source: _command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_OPTION */ .AR,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_OPTIONS */ .xK,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: "hash",
    synopsis: "[FOLDER|FILE|DEFINITION]",
    summary: "compute the hash that an Engine release gives a service or a process",
    description: `Releases up to 0.15 hash the source's files with the definition; later ones only the definition. The
definition of a service is hashed unchanged, valid or not; a process must be valid at the release. - is stdin. For 0.26,
a mesg.yml is hashed as if its tasks had prices, whose amounts do not affect the hash.`,
    examples: [
        "mesg-compile hash services/greeter",
        "mesg-compile hash service.json --source source.tar --engine-version 0.14",
        "mesg-compile hash service.json --json",
        "mesg-compile hash process.yml --engine-version 0.18 --format dump",
    ],
    pages: ["docs/compatibility.md"],
    json: "{ RELEASE: { hash, sid } }, of a process { RELEASE: { hash, address? } }; oldest release first",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const format = (call.options.format ?? "base58");
        const version = call.options["engine-version"];
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRelease */ .BC)(version ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW);
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .findDocument */ .$)(call, call.positionals[0] ?? ".", { pipes: true });
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseOptionsOfOthers */ .n)(call.options, OPTIONS, document);
        return await KINDS[document.kind](call, document, { release, format });
    },
});
/** The handlers by kind of document. */
const KINDS = {
    service: hashNamedService,
    process: async (call, document, { format }) => {
        const { hashNamedProcess } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(9164), __webpack_require__.e(6919), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(2362), __webpack_require__.e(9482), __webpack_require__.e(4459), __webpack_require__.e(7951), __webpack_require__.e(6960), __webpack_require__.e(6281)]).then(__webpack_require__.bind(__webpack_require__, 21080));
        return await hashNamedProcess(call, document, format);
    },
};
async function hashNamedService(call, document, { release, format }) {
    const env = format === "json" ? (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseEnv */ .vc)(call.options.env ?? []) : ((0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnv */ .sx)(call.options, release) ?? {});
    const { definition, inputs } = await read(call, document, { release, format });
    await call.stdout.write(`${render(definition, release, format, { ...inputs, env })}\n`);
    return 0;
}
/** Reads the definition, and its source if the hash depends on it and it is available. */
async function read(call, { path, bytes }, { release, format }) {
    const given = call.options.source;
    const named = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readNamedService */ .br)(call, path, { release, use: "hashed", bytes, withoutPrices: true });
    const { folder, files } = named;
    // A mesg.yml has no prices, but the definition that Engine 0.26 stores has.
    const definition = folder === undefined ? named.definition : (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .withPrices */ .P)(named.definition, format === "json" ? "0.26" : release);
    const from = given ?? folder;
    const wanted = format === "json" || (format !== "dump" && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release)) || definition.source === "";
    if (from === undefined || !wanted)
        return { definition, inputs: {} };
    const { takeSource } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(1822)]).then(__webpack_require__.bind(__webpack_require__, 89141));
    const source = await takeSource(given ?? files ?? from, {
        ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .readSourceOptions */ .e9)(call.options),
        ...(format === "json" || release === "0.9" ? {} : { appended: appendedTo(definition, folder, release) }),
        withoutDigest: format !== "json" && !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release),
        signal: call.signal,
        ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceProgress */ .RX)(call),
    });
    await call.progress.end();
    for (const notice of source.notices)
        await call.note(`notice: ${notice}`);
    if (definition.source !== "" && definition.source !== source.sourceId) {
        await call.warn(`warning: the definition names the source ${definition.source}, ${from} is ${source.sourceId}`);
    }
    const linked = folder === undefined ? definition : { ...definition, source: source.sourceId };
    return { definition: linked, inputs: source.digest === undefined ? {} : { source: source.digest } };
}
/** Returns what the hash of a release appends to the source digest. */
function appendedTo(definition, folder, release) {
    return (source) => (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .definitionDigest */ .uo)(folder === undefined ? definition : { ...definition, source }, release);
}
function render(definition, release, format, inputs) {
    if (format === "dump")
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .dumpDefinition */ .k_)(definition, release);
    if (format === "json")
        return JSON.stringify(everyHash(definition, inputs), undefined, 2);
    const hash = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .serviceHash */ .gH)(definition, release, inputs);
    return format === "hex" ? Buffer.from((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .decodeHash */ .$C)(hash)).toString("hex") : hash;
}
/** Returns the hash and the sid of each release, oldest first; hashes that cover the source only if there is one. */
function everyHash(definition, inputs) {
    const releases = _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASES */ .pH.filter((release) => inputs.source !== undefined || !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release));
    const rows = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .serviceHashes */ .kj)(definition, releases, inputs).map((hash, index) => {
        return [releases[index], { hash, sid: definition.sid || (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .defaultSid */ .eh)(hash) }];
    });
    return Object.fromEntries(rows);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 54705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ formatCid),
/* harmony export */   mQ: () => (/* binding */ parseCid),
/* harmony export */   p_: () => (/* binding */ cidV0),
/* harmony export */   ut: () => (/* binding */ cidOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);


/** The prefix of a SHA-256 multihash: its code and its length. */
const SHA2_256 = [0x12, 0x20];
/** Returns the 34 bytes of a CIDv0: a SHA-256 multihash. */
function cidV0(digest) {
    const cid = new Uint8Array(34);
    cid.set(SHA2_256);
    cid.set(digest, 2);
    return cid;
}
/**
 * Computes the CIDv0 of a block, 34 bytes.
 *
 * @example
 * ```ts
 * formatCid(cidOf(new Uint8Array([0x0a, 4, 8, 2, 0x18, 0]))); // "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"
 * ```
 */
function cidOf(block) {
    return cidV0((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", block, "buffer"));
}
/**
 * Returns a CIDv0 as text: base58, `Qm…`.
 *
 * @example
 * ```ts
 * formatCid(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")); // the same text
 * ```
 */
function formatCid(cid) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase58 */ .Rd)(cid);
}
/**
 * Parses a CIDv0, the form of a source id in a definition.
 *
 * @returns Its 34 bytes; the last 32 are the SHA-256 of the root block.
 * @throws {MesgError} `refused` when it is none.
 * @example
 * ```ts
 * parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"); // 34 bytes, the id of an empty file
 * ```
 */
function parseCid(text) {
    const cid = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase58 */ .HE)(text) : new Uint8Array(0);
    if (cid.length === 34 && cid[0] === SHA2_256[0] && cid[1] === SHA2_256[1])
        return cid;
    const found = JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `invalid source id: expected a CIDv0 (Qm and 44 more characters), found ${found}`);
}


/***/ })

};
