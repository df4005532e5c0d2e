export const id = 977;
export const ids = [977];
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

/***/ 88543:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ checkRevision)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86404);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79121);




/** The prefix of a side of a comparison that is a git revision. */
const GIT = "git:";
/** Maximum number of branches and tags to compare a misspelled one with. */
const MAX_NAMES = 2000;
/**
 * Explains a side of a comparison that is neither a file nor a revision: a revision without `git:`, or a misspelled one.
 *
 * @param side The side as given: `main`, `git:mian`, `old.json`.
 * @param path The other side, whose repository is used.
 * @throws {MesgError} `usage` with a suggestion, unless the side may be valid; `environment` for a damaged revision.
 */
async function checkRevision(side, path, signal) {
    const isRevision = side.startsWith(GIT);
    if (!isRevision && (side === "-" || (await exists(side))))
        return;
    const folder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const repository = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W)(folder).catch(() => undefined);
    if (repository === undefined)
        return;
    const name = isRevision ? side.slice(GIT.length) : side;
    const resolved = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .e)(repository, name, signal).catch((error) => {
        // A damaged revision exists: another name would not help.
        if (isRevision && !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8 && error.kind === "usage"))
            throw error;
        return undefined;
    });
    if (resolved !== undefined) {
        if (isRevision)
            return;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `expected a folder or a definition, found nothing at ${JSON.stringify(side)}`, {
            hint: `for the git revision, use ${GIT}${side}`,
        });
    }
    const [, base = name] = /^merge-base\((.*)\)$/s.exec(name) ?? [];
    if (isRevision)
        await refuseFolder(repository, base, signal);
    // The suffix after a name (`~2`) may be missing in a shallow clone; another name would not help.
    if (/[~^@:{]/.test(base))
        return;
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(base, await namesOf(repository, signal));
    if (meant === undefined)
        return;
    const message = isRevision
        ? `unknown git revision ${JSON.stringify(base)}`
        : `expected a folder or a definition, found nothing at ${JSON.stringify(side)}`;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", message, { hint: `did you mean ${GIT}${name.replace(base, () => meant)}?` });
}
/** @throws {MesgError} `usage` for a known revision with a folder or a file, as git itself takes it: `main:examples/greeter`. */
async function refuseFolder(repository, name, signal) {
    const [, revision] = /^([^:]+):/.exec(name) ?? [];
    if (revision === undefined ||
        (await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveRevision */ .e)(repository, revision, signal).catch(() => undefined)) === undefined)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `expected a git revision, found a path within one: ${JSON.stringify(name)}`, {
        hint: `name only the revision, ${GIT}${revision}: the folder is that of the other side`,
    });
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined;
}
/** Branches and tags, the local ones first. */
async function namesOf(repository, signal) {
    const format = [
        "for-each-ref",
        `--count=${MAX_NAMES}`,
        "--format=%(refname:short)",
        "refs/heads",
        "refs/tags",
        "refs/remotes",
    ];
    const found = await repository.run(format, { signal }).catch(() => undefined);
    if (found?.code !== 0)
        return [];
    return ["HEAD", ...found.stdout.toString("utf8").split("\n").filter(Boolean)];
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

/***/ 68653:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jp: () => (/* binding */ WHAT),
  TH: () => (/* binding */ loadFrom),
  oV: () => (/* binding */ loadService),
  IH: () => (/* binding */ openService),
  nC: () => (/* binding */ serviceFileAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/files/file-in.ts
var file_in = __webpack_require__(3809);
// EXTERNAL MODULE: ./src/source/open-folder.ts
var open_folder = __webpack_require__(18898);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/load.ts
var load = __webpack_require__(34505);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(49164);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/compile/violations.ts
var violations = __webpack_require__(90349);
;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are dropped. In JSON they are an error before 0.21, whose Engines reject such a request, and a warning
 * from 0.21 on. In bytes they are a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is not a definition.
 */
async function readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices = false }) {
    // Of larger files, the YAML reader below reports nothing.
    const allowsRepeated = bytes.length <= yaml_text/* MAX_FILE_BYTES */.g;
    const { definition, unknownFields, form } = await (0,load/* loadDefinition */.y)(bytes, { allowsRepeated });
    const { text } = form === "json" ? (0,yaml_text/* decodeText */.P)(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    // The YAML reader has positions, and finds duplicate keys.
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
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release).flatMap(violations/* atValues */.S)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        if (withoutPrices && rule === "price-required")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...(0,violations/* adviseOn */.m)(violation, definition) });
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
/** The prices of tasks, which an Engine before 0.26 accepts but does not store. */
function droppedPrices({ tasks }, release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.26"))
        return [];
    return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}
/** Finds a value, or its key; if missing, the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = (0,yaml_path/* follow */.e)(root, path.slice(0, length));
        if (found !== undefined)
            return length === path.length && !key ? found.node.start : found.keyStart;
    }
    return root.start;
}

// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
;// CONCATENATED MODULE: ./src/compile/load/contents.ts



/**
 * Reads a service from the contents of a file without a folder, such as stdin: a definition, or a mesg.yml, which then
 * needs no Dockerfile. Loading a definition throws as {@linkcode openDefinitionBytes} says.
 */
async function openContents(bytes, file) {
    if (!(0,file_forms/* isYaml */.uj)(bytes))
        return openDefinitionBytes(bytes, file);
    const { openServiceFile } = await Promise.all(/* import() */[__webpack_require__.e(4624), __webpack_require__.e(8650)]).then(__webpack_require__.bind(__webpack_require__, 24624));
    const compile = openServiceFile(bytes, { file });
    return async (rules) => ({ file, form: "mesg.yml", ...compile(rules) });
}
/** Reads a definition in any form. Loading it throws a `refused` error if it cannot be decoded. */
function openDefinitionBytes(bytes, file) {
    return async ({ release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, withoutPrices = false }) => await readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices });
}

// EXTERNAL MODULE: ./src/compile/load/no-service-file.ts
var no_service_file = __webpack_require__(84516);
// EXTERNAL MODULE: ./src/compile/load/read-document.ts
var read_document = __webpack_require__(50944);
;// CONCATENATED MODULE: ./src/compile/load/load.ts







/** The kinds of a path, for messages. */
const WHAT = "a folder or a definition";
/**
 * Loads a service from a folder with a mesg.yml, a mesg.yml, or a definition in any form. In a git working tree the
 * committed bytes are read, even if git's filters changed them on disk; modified files are read from disk.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is no such thing at `path`, `refused` for a definition that cannot be decoded
 * and for a symlink that leaves its folder, `environment` when the disk or git fails.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
async function loadService(path, options = {}) {
    return await (await openService(path, options))(options);
}
/**
 * Reads a service once. Call the result for each release to load it for.
 *
 * @throws {MesgError} As {@linkcode loadService}.
 */
async function openService(path, options = {}) {
    const { serviceFile = "mesg.yml", open = open_folder/* openFolder */.NE, signal } = options;
    signal?.throwIfAborted();
    const known = options.contents?.get(path);
    if (known !== undefined)
        return await openContents(known, path);
    const found = await (0,read_bounded/* inspect */.Nn)(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new error/* MesgError */.N8("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await open(folder, signal);
    const opened = await openFrom(files, { file, name: (0,external_node_path_.basename)(file) });
    if (opened === undefined)
        throw await nothingAt(file, files, serviceFile);
    return async (rules) => {
        const loaded = await opened(rules);
        return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
    };
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
    return await (await openFrom(files, options))?.(options);
}
async function openFrom(files, { file, name }) {
    const bytes = await (0,read_document/* readDocument */.u)(files, name);
    if (bytes === undefined)
        return undefined;
    if (!(0,file_forms/* hasYamlName */.xH)(name))
        return openDefinitionBytes(bytes, file);
    const dockerfile = await files.hasFile("Dockerfile");
    const { openServiceFile } = await Promise.all(/* import() */[__webpack_require__.e(4624), __webpack_require__.e(8650)]).then(__webpack_require__.bind(__webpack_require__, 24624));
    const compile = openServiceFile(bytes, { file, dockerfile });
    return async (rules) => ({ file, form: "mesg.yml", files, ...compile(rules) });
}
/** Explains a missing file: Engines accept only mesg.yml, and git may not track it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new error/* MesgError */.N8("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await (0,read_regular/* readRegularFile */.X)(files.path, (0,external_node_path_.basename)(file), 1)) !== undefined;
    if (isIgnored)
        return new error/* MesgError */.N8("usage", message, { hint: "git ignores that file: track it with git add -f" });
    return new no_service_file/* NoServiceFile */.v(message, files.path, [serviceFile]);
}
/** Returns the file that describes a service, given as the file itself or its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,external_node_path_.dirname)(path) };
    return { file: (0,file_in/* fileIn */.E)(path, serviceFile), folder: path };
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

/***/ 50944:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ maxDocumentBytes),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88013);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75226);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40296);
/* harmony import */ var _file_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69868);




/** Returns the maximum size in bytes of a file that describes a service or a process. */
function maxDocumentBytes(name) {
    return (0,_file_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hasYamlName */ .xH)(name) ? _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .g : _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEFINITION_FILE_BYTES */ .a5;
}
/**
 * Reads a file that describes a service or a process, or one byte more than its maximum size. A definition need not be
 * in git, since an earlier step of the job may have built it.
 *
 * @returns undefined when there is no such file.
 */
async function readDocument(files, name) {
    const max = maxDocumentBytes(name) + 1;
    const committed = await files.readFile(name, max);
    return committed ?? (files.isOnDisk && !(0,_file_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hasYamlName */ .xH)(name) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(files.path, name, max) : undefined);
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

/***/ 69079:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ changesToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80427);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83712);
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30764);
/* harmony import */ var _changes_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51923);
/* harmony import */ var _terminal_change_heading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35544);




/**
 * Returns the changes as text for a terminal or a log: counts first, then the breaking changes, then the rest. Every
 * text of a definition is shown as one line of plain text.
 *
 * @returns Lines, each with its line end.
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * process.stdout.write(changesToText({ summary: summarize(changes), changes }));
 * ```
 */
function changesToText(report, style = {}) {
    const { changes, base, lineOf } = report;
    const lines = [headOf(report, style)];
    if (base !== undefined)
        lines.push(...(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C)((0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(base), (style.columns ?? Number.POSITIVE_INFINITY) - 1));
    for (const section of (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .Ks)(changes)) {
        lines.push("", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(style)("bold", section.title));
        for (const change of section.changes)
            lines.push(...linesOf(change, lineOf?.(change), style));
    }
    return `${lines.join("\n")}\n`;
}
function headOf({ summary, changes, base, sources }, style) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(style);
    if (base?.state === "unreadable")
        return paint("yellow", "unknown");
    const tint = summary.breaking > 0 ? "red" : summary.waived > 0 ? "yellow" : "green";
    if (changes.length > 0) {
        const [counts, verdict] = [`${(0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(summary)}:`, (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(summary)];
        const isOneLine = counts.length + verdict.length < (style.columns ?? Number.POSITIVE_INFINITY) - 1;
        return `${counts}${isOneLine ? " " : "\n  "}${paint(tint, verdict)}`;
    }
    return sources === "unknown" ? "no changes in the definition; the sources are not compared" : "no changes";
}
/** Breaking changes are red, accepted and operational ones amber, additions green. */
const TINTS = {
    breaking: "red",
    compatible: "green",
    operational: "yellow",
    cosmetic: "dim",
};
function linesOf(change, place, style) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(style);
    const tint = change.waiver === undefined ? TINTS[change.severity] : "yellow";
    const before = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(change, "before");
    const after = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(change, "after");
    const waiver = (0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverOf */ .Ci)(change);
    return [
        ...(0,_terminal_change_heading_js__WEBPACK_IMPORTED_MODULE_3__/* .changeHeading */ .v)({
            path: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleText */ .Q6)(change.path, 500),
            place: place && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleText */ .Q6)((0,_changes_words_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place), 500),
            title: _diff_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y[change.rule].title.toLowerCase(),
            rule: change.rule,
            tint,
        }, style),
        ...(before === undefined ? [] : [`    ${paint("red", "before:")} ${sideText(before, style)}`]),
        ...(after === undefined ? [] : [`    ${paint("green", "after:")}  ${sideText(after, style)}`]),
        ...(waiver === undefined ? [] : [`    ${waiver.until}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleText */ .Q6)(waiver.reason)}`]),
        ...(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C)(change.explanation, (style.columns ?? Number.POSITIVE_INFINITY) - 4).map((line) => `    ${line}`),
    ];
}
/** One side of a change, on separate lines if it takes several. */
function sideText(text, { columns = Number.POSITIVE_INFINITY }) {
    const indent = " ".repeat("    before: ".length);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapText */ .C)(text, columns - indent.length - 1).join(`\n${indent}`);
}


/***/ }),

/***/ 51923:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32789);

/** In the order in which they are reported. */
const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"];
/** Returns the location of a change as text: `mail/mesg.yml:7`. */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Returns why nothing was compared, in one sentence. */
function baseOf(base) {
    if (base.state === "missing")
        return "There was no service before: everything is new.";
    if (base.state === "unreadable")
        return `Cannot check for breaking changes: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(base.reason, 500)}.`;
    const { errors } = base;
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(errors, "error");
    return `The base is not a valid service (${count}), so there is nothing to compare with: everything counts as new.`;
}
/** Returns the counts in one line: `1 breaking, 2 compatible`. */
function countsOf(summary) {
    const counts = [
        ...SEVERITIES.map((severity) => [summary[severity], severity]),
        [summary.waived, "accepted by a waiver"],
    ].filter(([count]) => count > 0);
    return counts.length === 0 ? "no changes" : counts.map(([count, word]) => `${count} ${word}`).join(", ");
}
/** Returns the verdict in one sentence. */
function verdictOf(summary) {
    if (summary.sourceOnly)
        return "Only the source changed; the definition is the same.";
    const changed = SEVERITIES.some((severity) => summary[severity] > 0) || summary.waived > 0;
    if (!changed)
        return "Nothing changed.";
    if (summary.breaking > 0)
        return "Breaking changes for callers.";
    if (summary.waived > 0)
        return "Breaking changes for callers, all accepted by waivers.";
    if (summary.compatible > 0)
        return "The interface changed, without breaking changes.";
    return "The interface is unchanged.";
}
/** Returns one side of a change in a few words; `undefined` when it has no value. */
function sideOf(change, side) {
    const value = change[side];
    if (value === undefined)
        return undefined;
    if (typeof value === "string")
        return value === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return recordOf(value);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(list.length, "entry", "entries");
    const shown = list.slice(0, MAX_ITEMS).map((item) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MAX_ITEMS ? ["…"] : [])].join(", ");
}
const MAX_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(field ?? ""), 60);
        return text === "" || text === "none" || (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(field) ? [] : [`${name} ${text}`];
    });
    return parts.length === 0 ? "empty" : parts.join("; ");
}
/** Returns the keys of a list of entries; empty for any other value. */
function keysOf(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u))
        return "";
    return listOf(list.map((entry) => String(entry.key)));
}
/** Groups changes as they are reported: breaking ones, accepted ones, and the rest by severity. */
function sectionsOf(changes) {
    const open = (severity) => changes.filter((change) => change.severity === severity && !change.waiver);
    return [
        { title: "Breaking", changes: open("breaking") },
        { title: "Breaking, accepted", changes: changes.filter(({ waiver }) => waiver) },
        { title: "Compatible", changes: open("compatible") },
        { title: "Operational", changes: open("operational") },
        { title: "Cosmetic", changes: open("cosmetic") },
    ].filter((section) => section.changes.length > 0);
}
/** Returns the waiver of a change in words. */
function waiverOf({ waiver }) {
    if (waiver === undefined)
        return undefined;
    const fresh = waiver.isNew ? " by a waiver in the same change" : "";
    return { until: `accepted until ${waiver.expires}${fresh}`, reason: waiver.reason };
}


/***/ }),

/***/ 35544:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changeHeading)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90242);

/**
 * Returns the heading of a change in lines of at most the terminal's width: path, place, title and rule. A part that is
 * longer stays whole.
 */
function changeHeading({ path, place, title, rule, tint }, style) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(style);
    const colon = place === undefined ? ":" : "";
    const parts = [
        { text: `${path}${colon}`, shown: `${paint("bold", path)}${colon}` },
        ...(place === undefined ? [] : [{ text: `(${place}):`, shown: `(${place}):` }]),
        { text: title, shown: paint(tint, title) },
        { text: `[${rule}]`, shown: paint("dim", `[${rule}]`) },
    ];
    const lines = [];
    const width = (style.columns ?? Number.POSITIVE_INFINITY) - 1;
    let length = 0;
    for (const { text, shown } of parts) {
        const isNext = lines.length === 0 || length + 1 + text.length > width;
        const indent = lines.length === 0 ? "  " : "    ";
        if (isNext)
            lines.push(`${indent}${shown}`);
        else
            lines.push(`${lines.pop()} ${shown}`);
        length = (isNext ? indent.length : length + 1) + text.length;
    }
    return lines;
}


/***/ }),

/***/ 20977:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91190);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88543);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76781);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55657);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4521);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8446);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(69079);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38497);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(18347);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(38474);
/**
 * Compares two definitions and shows what the changes mean for callers.
 *
 * @module
 */





const OPTIONS = {
    format: {
        type: "string",
        value: "FORMAT",
        values: ["text", "json", "markdown"],
        summary: "text, json or markdown (text)",
    },
    "fail-on": {
        type: "string",
        value: "WHAT",
        values: ["breaking", "never"],
        summary: "exit with 1 on breaking changes, or never (breaking)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_OPTIONS */ .z,
    against: { type: "string", value: "HOST:PORT", summary: "compare with what an Engine stores under the sid of AFTER" },
    hash: { type: "string", value: "HASH", summary: "version to compare with, for --against" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .PROCESS_OPTIONS */ .T,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .PROCESS_ENV_OPTION */ .u,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .ENGINE_OPTIONS */ .iT,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release whose rules apply (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW}; of a process ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROCESS_RELEASE */ .QO}; with --against, the Engine's)`,
    },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: "diff",
    synopsis: "BEFORE AFTER | --against HOST:PORT [AFTER]",
    summary: "show what changed between two definitions, and what breaks callers",
    description: `BEFORE and AFTER are each a folder with a mesg.yml, a mesg.yml, or a definition in any form; one of them may be
- for stdin. BEFORE may be a git revision of what AFTER names: git:REVISION, or git:merge-base(REVISION) for where the branch
began. A service that was moved or renamed since is found by its sid or, without one, by its name.

The exit code is 1 when something breaks that no waiver in ${_waivers_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .WAIVER_FILE */ .QV} accepts, or when AFTER is not valid. A BEFORE
that is not valid breaks nothing: everything counts as new. Two processes are compared step by step; a change of one breaks
no callers.`,
    examples: [
        "mesg-compile diff git:main .",
        'mesg-compile diff --format markdown "git:merge-base(origin/main)" services/mail',
        "mesg-compile diff --against localhost:50052 services/mail",
    ],
    pages: ["docs/rules.md"],
    json: "{ status, summary: { breaking, compatible, operational, cosmetic, waived, sourceOnly }, sources, base?, changes: [{ rule, severity, path, pointer, before?, after?, explanation, file?, line?, waiver? }] }: status is new, changed, same or unknown; of processes { status, changes }",
    positionals: [0, 2],
    options: OPTIONS,
    async run(call) {
        const { format = "text", "fail-on": failOn = "breaking", "engine-version": version } = call.options;
        const { before, path } = sidesOf(call);
        if (before !== undefined)
            await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .checkRevision */ .G)(before, path, call.signal);
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, path);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseOptionsOfOthers */ .n)(call.options, OPTIONS, document);
        if (document.kind === "process") {
            if (before === undefined)
                throw notAgainst(document.path);
            const { diffNamedProcesses } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(2362), __webpack_require__.e(4459), __webpack_require__.e(7951), __webpack_require__.e(6960), __webpack_require__.e(2694)]).then(__webpack_require__.bind(__webpack_require__, 93181));
            return await diffNamedProcesses(call, before, document);
        }
        const given = version === undefined ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version);
        const comparison = before === undefined
            ? await compareStored(call, document, given)
            : await compareGiven(call, before, document, given);
        const { summary, diagnostics, after, base, engine } = comparison;
        if (base !== undefined)
            await call.note(noteOf(base, after, engine));
        const { waivers } = after;
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .reportDiagnostics */ .Dj)(call, { diagnostics, file: waivers?.file ?? after.file, text: waivers?.text ?? "" });
        if (format === "json")
            await call.stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(jsonOf(comparison))}\n`);
        else if (format === "text")
            await call.stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .changesToText */ .M)(comparison, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .styleOf */ .Vj)(call.stdout)));
        else {
            const { changesToMarkdown } = await __webpack_require__.e(/* import() */ 8487).then(__webpack_require__.bind(__webpack_require__, 68487));
            await call.stdout.write(changesToMarkdown({ ...comparison, after: after.definition }));
        }
        if (format === "text" && summary.breaking > 0 && waivers !== undefined) {
            const file = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleText */ .Q6)(waivers.file, 500);
            await call.note(`to accept a breaking change, write a waiver in ${file}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .pageAddress */ .q)("docs/rules.md#waivers")}`);
        }
        if (diagnostics.some(({ severity }) => severity === "error"))
            return 1;
        return failOn === "breaking" && (summary.breaking > 0 || comparison.status === "unknown") ? 1 : 0;
    },
});
function notAgainst(path) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .MesgError */ .N8("usage", `--against compares services, found the process ${JSON.stringify(path)}`, {
        hint: "run mesg-compile verify PROCESS --endpoint HOST:PORT",
    });
}
/** Returns the sides on the command line; with --against, no BEFORE. */
function sidesOf({ options, positionals }) {
    const { against, hash } = options;
    const least = against === undefined ? 2 : 0;
    const [before, path = "."] = against === undefined ? positionals : [undefined, positionals[0]];
    const found = positionals.length === 1 ? "one argument" : `${positionals.length} arguments`;
    if (positionals.length < least || positionals.length > (least || 1)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .MesgError */ .N8("usage", `expected BEFORE and AFTER, or --against HOST:PORT and AFTER, found ${found}`, {
            hint: "see mesg-compile diff --help",
        });
    }
    if (hash !== undefined && against === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .MesgError */ .N8("usage", "--hash requires --against HOST:PORT");
    }
    if (against === undefined)
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEngineOptions */ .pn)({ options }, "--against HOST:PORT");
    if (path.startsWith(_waivers_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .GIT */ .xF)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .MesgError */ .N8("usage", `expected a folder or a definition as AFTER, found ${JSON.stringify(path)}`, {
            hint: "only BEFORE may be a git revision: check out the other one, for example with git worktree add, and pass its folder",
        });
    }
    return { before, path };
}
async function compareGiven(call, given, document, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW) {
    const before = given.startsWith(_waivers_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .GIT */ .xF) ? { kind: "service", path: given } : await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, given);
    const after = await loadAfter(call, document, release);
    if (before.kind === "process") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .MesgError */ .N8("usage", `expected two services, found a process at ${JSON.stringify(given)}`);
    }
    const wanted = after.side.definition;
    const options = { release, signal: call.signal, contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(before), wanted };
    const base = await (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .loadBaseSide */ .T4)(before.path, document.path, options);
    if (base.movedFrom !== undefined) {
        const same = wanted.sid === "" ? "name" : "sid";
        await call.note(`compared with ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleText */ .Q6)(base.movedFrom)}, which has the same ${same}`);
    }
    return await compare(call, base, after);
}
/** Compares with the version on an Engine. */
async function compareStored(call, document, given) {
    const { CALL_TIMEOUT, connectEngine, findStored } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(2362), __webpack_require__.e(7733), __webpack_require__.e(7223), __webpack_require__.e(4760), __webpack_require__.e(791), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 33343));
    const options = { timeout: CALL_TIMEOUT, signal: call.signal };
    const hash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readHash */ .Pp)(call.options, "hash");
    const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readEngineOptions */ .FD)(call);
    const engine = await connectEngine(call.options.against, { ...options, ...access, release: given });
    try {
        const { release, address } = engine;
        const loaded = await loadAfter(call, document, release);
        // An Engine adds an empty configuration if none was sent.
        const definition = { configuration: _definition_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .EMPTY_CONFIGURATION */ .$k, ...loaded.side.definition };
        const stored = await findStored(engine, definition, { ...options, hash });
        if (stored !== undefined)
            await call.note(`compared with ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleText */ .Q6)(stored.hash)} on the Engine at ${address}, of release ${engine.releaseName}`);
        const file = `${address}/${stored?.sid ?? definition.sid}`;
        const side = stored === undefined ? { state: "absent", file } : { state: "present", file, definition: stored };
        const after = { ...loaded, side: { ...loaded.side, definition } };
        const comparison = await compare(call, { side, diagnostics: [], sourceProblem: undefined }, after);
        return { ...comparison, engine: address };
    }
    finally {
        engine.close();
    }
}
async function compare(call, before, after) {
    const comparison = (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .compareSides */ .G)(before.side, after.side, { today: today() });
    for (const { rule, message } of before.diagnostics)
        if (rule === "service")
            await call.warn(`warning: ${message}`);
    if (comparison.sources === "unknown") {
        const reason = before.sourceProblem ?? after.sourceProblem;
        await call.note(`the sources are not compared${reason === undefined ? "" : `: ${reason}`}`);
    }
    return { ...comparison, after: after.side };
}
function today() {
    return new Date().toISOString().slice(0, 10);
}
async function loadAfter(call, document, release) {
    const { path } = document;
    const options = {
        release,
        withoutPrices: await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .isCompiled */ .w_)(path),
        signal: call.signal,
        contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(document),
    };
    const { side, diagnostics, sourceProblem, input } = await (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .loadSide */ .oC)(path, options);
    if (side !== undefined)
        return { side, diagnostics, sourceProblem };
    const { file, text } = input ?? { file: path, text: "" };
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .reportDiagnostics */ .Dj)(call, { diagnostics, file, text });
    throw (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .invalidService */ .vE)({ file, diagnostics });
}
function noteOf(base, { definition }, engine) {
    if (base.state === "missing" && engine !== undefined) {
        return `the Engine at ${engine} has no service with the sid ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleText */ .Q6)(JSON.stringify(definition.sid))}: everything is new`;
    }
    if (base.state === "missing")
        return `no service at ${base.file}: everything is new`;
    if (base.state === "unreadable")
        return `cannot check for breaking changes: ${base.reason}`;
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .plural */ .L)(base.errors, "error");
    return `${base.file} is not a valid service (${count}): everything counts as new`;
}
function jsonOf({ status, summary, sources, base, changes, lineOf }) {
    const located = changes.map((change) => ({ ...change, ...lineOf(change) }));
    const missing = base === undefined ? {} : { base };
    return JSON.stringify({ status, summary, sources, ...missing, changes: located }, undefined, 2);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ }),

/***/ 38474:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/diff/locate.ts
/**
 * Finds the lines of changes: after the change, or before it for removed parts.
 *
 * @param before Undefined when there was no service.
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
/** The pointers of a thousand changes below a key of a megabyte would not fit in memory. */
const MAX_POINTER_LENGTH = 10_000;
/** Returns the line of a pointer in which entries have keys. */
function finder({ definition, locate }) {
    let indexes;
    const indexOf = (list, key) => {
        indexes ??= new Map();
        let known = indexes.get(list);
        if (known === undefined) {
            known = new Map(list.map((entry, index) => [entry.key, index]));
            indexes.set(list, known);
        }
        return known.get(key);
    };
    return (pointer) => {
        if (locate === undefined || pointer.length > MAX_POINTER_LENGTH)
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

// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
// EXTERNAL MODULE: ./src/diff/prices.ts
var prices = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
;// CONCATENATED MODULE: ./src/waivers/summary.ts
/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers are not affected
 * ```
 */
function summarize(changes) {
    const counts = { breaking: 0, compatible: 0, operational: 0, cosmetic: 0, waived: 0 };
    for (const change of changes)
        counts["waiver" in change && change.waiver ? "waived" : change.severity]++;
    return { ...counts, sourceOnly: changes.length === 1 && changes[0].rule === "source-changed" };
}

;// CONCATENATED MODULE: ./src/waivers/waiver.ts
/**
 * Applies waivers to the breaking changes of a comparison.
 *
 * @param options.waivers The waivers after the change, which apply.
 * @param options.before The waivers before the change, to find the new ones.
 * @param options.today The date in UTC, as `2026-11-20`.
 * @returns The changes in their order, and a warning for each expired or unused waiver.
 * @example
 * ```ts
 * applyWaivers(changes, { waivers, before: [], today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function applyWaivers(changes, options) {
    if (options.waivers.length === 0)
        return { changes, diagnostics: [] };
    const byPlace = new Map();
    const expired = [];
    for (const waiver of options.waivers) {
        if (waiver.expires < options.today)
            expired.push(waiver);
        else
            byPlace.set(placeOf(waiver), waiver);
    }
    const known = new Set(options.before.map((waiver) => JSON.stringify([placeOf(waiver), waiver.expires])));
    const ambiguous = ambiguousPlaces(changes);
    const used = new Set();
    const waived = changes.map((change) => {
        if (change.severity !== "breaking" || byPlace.size === 0)
            return change;
        const inWords = `${change.rule} ${change.path}`;
        const waiver = (ambiguous.has(inWords) ? undefined : byPlace.get(inWords)) ?? byPlace.get(`${change.rule} ${change.pointer}`);
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
            ...expired.map((waiver) => warning(waiver, "waiver-expired", `the waiver of ${waiver.rule} at ${waiver.path} expired on ${waiver.expires}`, "remove it, or set a later date")),
            ...unused.map((waiver) => {
                const what = `the waiver of ${waiver.rule} at ${waiver.path} matches`;
                return ambiguous.has(placeOf(waiver))
                    ? warning(waiver, "waiver-unused", `${what} several breaking changes`, "name one of them by its JSON pointer")
                    : warning(waiver, "waiver-unused", `${what} no breaking change`, "remove it once its change is merged");
            }),
        ],
    };
}
/**
 * Returns the places in words of more than one breaking change, which a waiver cannot name: words shorten long keys, and
 * a key may contain their separator.
 */
function ambiguousPlaces(changes) {
    const pointers = new Map();
    const ambiguous = new Set();
    for (const { rule, severity, path, pointer } of changes) {
        if (severity !== "breaking")
            continue;
        const place = `${rule} ${path}`;
        const first = pointers.get(place);
        if (first === undefined)
            pointers.set(place, pointer);
        else if (first !== pointer)
            ambiguous.add(place);
    }
    return ambiguous;
}
/** Returns the rule and the path of a waiver in one spelling, to compare them. */
function placeOf({ rule, path }) {
    return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}
function warning({ file, pointer, line, column }, rule, message, hint) {
    return { severity: "warning", rule, message, file, pointer, line, column, hint };
}

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/core/page-address.ts
var page_address = __webpack_require__(55657);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
;// CONCATENATED MODULE: ./src/waivers/waiver-file.ts





const KEYS = ["rule", "path", "reason", "expires"];
/**
 * Reads the waivers of a `.mesg-compile.yml`:
 *
 * ```yaml
 * waivers:
 *   - rule: required-input-added
 *     path: task send › input cc
 *     reason: all callers are ours and change with it
 *     expires: 2026-12-31
 * ```
 *
 * @param file The file as the caller named it, for the diagnostics.
 * @returns The valid waivers, and a diagnostic for each problem.
 * @example
 * ```ts
 * readWaivers(await readFile(".mesg-compile.yml", "utf8"), ".mesg-compile.yml").waivers;
 * ```
 */
function readWaivers(text, file) {
    if (text === "")
        return { waivers: [], diagnostics: [] };
    const problems = [];
    const report = ({ path, offset }, rule, message, hint) => {
        const severity = rule === "waiver-twice" ? "warning" : "error";
        problems.push({ severity, rule, message, path, offset, ...(hint === undefined ? {} : { hint }) });
    };
    const lines = new yaml_lines/* Lines */.q(text);
    const waivers = new Map();
    for (const { node, path } of entriesOf(text, lines, report)) {
        const waiver = readWaiver(node, path, report);
        if (waiver === undefined)
            continue;
        const id = placeOf(waiver);
        const first = waivers.get(id);
        if (first === undefined)
            waivers.set(id, { ...waiver, file, pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(node.start) });
        else {
            const message = `duplicate waiver: line ${first.line} accepts the same change`;
            report({ path, offset: node.start }, "waiver-twice", message, "remove one of them");
        }
    }
    return { waivers: [...waivers.values()], diagnostics: (0,problem/* toDiagnostics */.S6)(problems, file, lines) };
}
/** Returns the entries of the list of waivers; none when the file as a whole is invalid. */
function entriesOf(text, lines, report) {
    const start = { path: [], offset: 0 };
    const size = Buffer.byteLength(text);
    if (size > sides/* MAX_WAIVER_BYTES */.CP) {
        report(start, "waiver-file", `file of waivers too large: expected at most ${sides/* MAX_WAIVER_BYTES */.CP} bytes, found ${size}`);
        return [];
    }
    const { root, problems } = (0,compose/* composeYaml */.e)(text, lines, { plain: true });
    for (const { path, offset, message, hint } of problems)
        report({ path, offset }, "waiver-yaml", message, hint);
    if (root === undefined || problems.length > 0 || (0,yaml_node/* isNull */.kZ)(root))
        return [];
    if (root.kind !== "mapping") {
        const message = `expected a mapping with the key "waivers", found ${(0,words/* describeNode */.WQ)(root)}`;
        report({ path: [], offset: root.start }, "waiver-file", message);
        return [];
    }
    checkKeys(root, [], ["waivers"], report);
    const list = root.pairs.get("waivers")?.value;
    if (list === undefined || (0,yaml_node/* isNull */.kZ)(list))
        return [];
    const path = ["waivers"];
    if (list.kind === "sequence")
        return list.items.map((node, index) => ({ node, path: [...path, index] }));
    report({ path, offset: list.start }, "waiver-file", `expected a list of waivers, found ${(0,words/* describeNode */.WQ)(list)}`);
    return [];
}
function checkKeys(node, path, known, report) {
    for (const [key, { keyStart }] of node.pairs) {
        if (known.includes(key))
            continue;
        const wanted = known.map((name) => `"${name}"`).join(", ");
        report({ path: [...path, key], offset: keyStart }, "waiver-key", `unknown key ${(0,words/* quote */.hD)(key)}: expected ${wanted}`);
    }
}
/** What to write for each key. */
const WRITE = {
    rule: "write the rule of the change, as the report shows it: rule: task-removed",
    path: "write the place of the change, as the report shows it: path: task send",
    reason: "write why callers are not affected",
    expires: "write the last day on which it applies: expires: 2026-12-31",
};
function readWaiver(node, path, report) {
    if (node.kind !== "mapping") {
        const message = `expected a waiver with ${KEYS.join(", ")}, found ${(0,words/* describeNode */.WQ)(node)}`;
        report({ path, offset: node.start }, "waiver-entry", message);
        return undefined;
    }
    checkKeys(node, path, KEYS, report);
    const [rule, place, reason, expires] = KEYS.map((key) => {
        const pair = node.pairs.get(key);
        const value = pair?.value;
        if (value?.kind === "scalar" && !(0,yaml_node/* isNull */.kZ)(value) && value.text.trim() !== "")
            return value;
        if (pair === undefined) {
            report({ path, offset: node.start }, "waiver-entry", `missing key ${(0,words/* quote */.hD)(key)} in a waiver`, WRITE[key]);
            return undefined;
        }
        const isScalar = pair.value.kind === "scalar";
        const message = `expected a text for ${(0,words/* quote */.hD)(key)}, found ${isScalar ? "nothing" : (0,words/* describeNode */.WQ)(pair.value)}`;
        report({ path: [...path, key], offset: isScalar ? pair.keyStart : pair.value.start }, "waiver-entry", message, WRITE[key]);
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
    if (!(0,rules/* isRuleId */.K)(text)) {
        const hint = `use the rule in the report of the change; ${(0,page_address/* pageAddress */.q)("docs/rules.md")} lists all rules`;
        report(place, "waiver-rule", `unknown rule ${(0,words/* quote */.hD)(text)}`, hint);
        return undefined;
    }
    const { severity } = rules/* RULES */.y[text];
    if (severity === "breaking")
        return text;
    const message = `expected a breaking rule, found ${(0,words/* quote */.hD)(text)}, which is ${severity}`;
    report(place, "waiver-rule", message, "remove it: only breaking changes need a waiver");
    return undefined;
}
function checkDate({ text, start }, path, report) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // Some JavaScript engines read 2026-02-30 as March 2.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    report({ path, offset: start }, "waiver-date", `invalid date: expected a day such as 2026-12-31, found ${(0,words/* quote */.hD)(text)}`);
    return undefined;
}

;// CONCATENATED MODULE: ./src/waivers/compare.ts





/**
 * Compares two versions of a service, and applies waivers. An invalid base does not stop the comparison: the change may
 * repair it.
 *
 * @example
 * ```ts
 * const { summary } = compareSides(before, after, { today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function compareSides(before, after, options) {
    const sources = sourcesOf(before, after, options.sources ?? "unknown");
    const found = changesOf(before, after, sources);
    const own = readWaiverText(after.waivers);
    const beside = "waivers" in before ? before.waivers : undefined;
    const earlier = readWaiverText(beside);
    const applied = applyWaivers(found, {
        waivers: own.waivers,
        // Where no waivers could exist, new ones cannot be recognized.
        before: beside === undefined ? own.waivers : earlier.waivers,
        today: options.today,
    });
    const isCompared = before.state === "present" || before.state === "absent";
    return {
        status: statusOf(before, applied.changes),
        summary: summarize(applied.changes),
        changes: applied.changes,
        sources,
        ...baseOf(before),
        diagnostics: [
            ...earlier.diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "warning" })),
            ...own.diagnostics,
            // Without a comparison, unused waivers cannot be recognized.
            ...applied.diagnostics.filter(({ rule }) => isCompared || rule !== "waiver-unused"),
        ],
        lineOf: locateChanges(before.state === "present" ? before : undefined, after),
    };
}
function sourcesOf(before, after, known) {
    if (before.state !== "present")
        return "none";
    const [old, fresh] = [before.definition.source, after.definition.source];
    if (old !== "" && fresh !== "")
        return old === fresh ? "same" : "changed";
    return known;
}
function changesOf(before, after, sources) {
    if (before.state === "unreadable")
        return [];
    if (before.state !== "present")
        return (0,definitions/* diffDefinitions */.e)(withoutInterface(after.definition), after.definition);
    const changes = (0,definitions/* diffDefinitions */.e)(...(0,prices/* comparablePrices */.V)(before.definition, after.definition));
    const isReported = changes.some(({ rule }) => rule === "source-changed");
    return sources === "changed" && !isReported ? [...changes, sourceChange(before, after)] : changes;
}
/** A source of which it is known that it changed, and not both ids. */
function sourceChange(before, after) {
    const { severity, explanation } = rules/* RULES */.y["source-changed"];
    return {
        rule: "source-changed",
        severity,
        path: "service",
        pointer: "/source",
        ...textOf("before", before.definition.source),
        ...textOf("after", after.definition.source),
        explanation,
    };
}
function textOf(side, text) {
    return text === "" ? {} : { [side]: text };
}
function statusOf(before, changes) {
    if (before.state === "unreadable")
        return "unknown";
    if (before.state !== "present")
        return "new";
    return changes.length > 0 ? "changed" : "same";
}
function baseOf(before) {
    const { file } = before;
    if (before.state === "present")
        return {};
    if (before.state === "absent")
        return { base: { state: "missing", file } };
    if (before.state === "invalid")
        return { base: { state: "invalid", file, errors: before.errors } };
    return { base: { state: "unreadable", file, reason: before.reason } };
}
function readWaiverText(waivers) {
    if (waivers === undefined)
        return { waivers: [], diagnostics: [] };
    const { file, text, problem } = waivers;
    if (problem === undefined)
        return readWaivers(text, file);
    const place = { file, pointer: "", line: 1, column: 1 };
    return { waivers: [], diagnostics: [{ severity: "error", rule: "waiver-file", message: problem, ...place }] };
}
/** The service before it existed: its words are not a change, and everything it offers is new. */
function withoutInterface(definition) {
    const { tasks, events, dependencies, workflows } = service/* EMPTY_DEFINITION */.ok;
    return { ...definition, tasks, events, dependencies, workflows };
}


/***/ }),

/***/ 18347:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xF: () => (/* binding */ GIT),
  T4: () => (/* binding */ loadBaseSide),
  oC: () => (/* binding */ loadSide)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/load/load.ts + 2 modules
var load = __webpack_require__(68653);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/source/open-folder.ts
var open_folder = __webpack_require__(18898);
;// CONCATENATED MODULE: ./src/compile/load/load-revision.ts




/**
 * Loads a service at a revision of its git repository, from git's objects. The working tree is not read.
 *
 * @param path The path of the service today: a folder, a mesg.yml or a definition.
 * @param revision A revision of git, or `merge-base(main)`: see {@linkcode resolveRevision}.
 * @throws {MesgError} As {@linkcode resolveRevision} does; `usage` when `path` does not exist now or is in no
 * repository; `refused` for a definition that cannot be decoded; `environment` when git lacks an object.
 * @example
 * ```ts
 * const { service } = await loadServiceAt("services/mail", "merge-base(main)");
 * ```
 */
async function loadServiceAt(path, revision, options = {}) {
    const { serviceFile = "mesg.yml", signal } = options;
    const isFolder = (await (0,read_bounded/* inspect */.Nn)(path, load/* WHAT */.Jp)).isDirectory();
    const { file: now, folder } = (0,load/* serviceFileAt */.nC)(path, isFolder, serviceFile);
    const { commit, files } = await (0,open_folder/* openRevision */.k3)(folder, revision, signal);
    const file = `${revision}:${now}`;
    const loaded = await (0,load/* loadFrom */.TH)(files, { ...options, file, name: (0,external_node_path_.basename)(now) });
    if (loaded === undefined)
        return { commit, file, files };
    return { commit, file, files, service: loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded };
}

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
;// CONCATENATED MODULE: ./src/waivers/load-sides.ts




/**
 * Loads a service after a change, with the id of its source and its waivers.
 *
 * @param path A folder, a mesg.yml or a definition.
 * @returns Without a `side` when the service is not valid.
 * @throws {MesgError} As `loadService` does.
 * @example
 * ```ts
 * const { side } = await loadSide("services/mail");
 * ```
 */
async function loadSide(path, options = {}) {
    const loaded = await (0,load/* loadService */.oV)(path, { ...options, withoutSource: true });
    const waivers = await waiversBeside(loaded.files, (0,external_node_path_.join)(loaded.folder ?? "", sides/* WAIVER_FILE */.QV));
    return await sideOf(loaded, waivers, options);
}
/**
 * Loads a service before a change. A base that cannot be loaded is a value, not an error: the comparison says what that
 * means.
 *
 * @param before A folder, a mesg.yml, a definition, or `git:REVISION` of what `after` names. With `options.wanted`, a
 * service that the revision does not have at that path is searched in its other folders.
 * @throws {MesgError} `usage` for a path or a revision that does not exist, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { side } = await loadBaseSide("git:main", "services/mail");
 * ```
 */
async function loadBaseSide(before, after, options = {}) {
    try {
        if (!before.startsWith(GIT))
            return asBase(await loadPath(before, options));
        return asBase(await loadRevision(before.slice(GIT.length), after, options));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || error.kind !== "refused")
            throw error;
        const { message } = error;
        const isDefinition = /\.(?!ya?ml$)\w+$/i.test(before.startsWith(GIT) ? after : before);
        const side = isDefinition && !(error instanceof core_error/* LimitError */.oC)
            ? { state: "invalid", file: before, errors: 1 }
            : { state: "unreadable", file: before, reason: message };
        const finding = { severity: "warning", rule: "service", message, pointer: "", file: before };
        return { side, diagnostics: [finding], sourceProblem: message };
    }
}
/** What a base begins with that is a revision of git. */
const GIT = "git:";
async function loadPath(path, options) {
    const service = await (0,load/* loadService */.oV)(path, { ...options, withoutSource: true });
    const waivers = await waiversBeside(service.files, (0,external_node_path_.join)(service.folder ?? "", sides/* WAIVER_FILE */.QV));
    return { service, file: service.file, waivers, side: await sideOf(service, waivers, options) };
}
async function loadRevision(revision, after, { wanted, ...options }) {
    const atPath = await loadServiceAt(after, revision, { ...options, withoutSource: true });
    const isSearched = atPath.service === undefined && wanted !== undefined;
    // Most services are at their path.
    const search = isSearched ? await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(6556), __webpack_require__.e(8670), __webpack_require__.e(6398)]).then(__webpack_require__.bind(__webpack_require__, 96398)) : undefined;
    const { moved, doubt } = (await search?.findMoved(after, revision, { ...options, wanted: wanted })) ?? {};
    const { service, file, files } = moved ?? atPath;
    const waivers = await waiversBeside(files, `${file.slice(0, nameAt(file))}${sides/* WAIVER_FILE */.QV}`);
    return {
        service,
        file,
        waivers,
        side: service && (await sideOf(service, waivers, options)),
        ...(moved === undefined ? {} : { movedFrom: file }),
        ...(doubt === undefined ? {} : { doubt }),
    };
}
/** Returns where the name of a file begins: after its folder, or after the revision. */
function nameAt(file) {
    return Math.max(...["/", "\\", ":"].map((sign) => file.lastIndexOf(sign))) + 1;
}
function asBase({ service, file, side, waivers, movedFrom, doubt }) {
    const { diagnostics = [], sourceProblem } = side ?? { sourceProblem: undefined };
    if (service === undefined) {
        const missing = doubt === undefined ? { state: "absent", file } : { state: "unreadable", file, reason: doubt };
        return { side: missing, diagnostics, sourceProblem };
    }
    const place = movedFrom === undefined ? {} : { movedFrom };
    if (side?.side !== undefined)
        return { side: { state: "present", ...side.side }, diagnostics, sourceProblem, ...place };
    return { side: (0,sides/* faultySide */.hQ)(file, diagnostics, waivers), diagnostics, sourceProblem };
}
async function sideOf(loaded, waivers, options) {
    const { definition, diagnostics, file, locate, files } = loaded;
    if (definition === undefined)
        return { side: undefined, diagnostics, sourceProblem: undefined, input: loaded };
    const { id, problem } = await sourceIdOf(definition, files, options);
    return {
        side: { file, locate, waivers, definition: { ...definition, source: id } },
        diagnostics,
        sourceProblem: problem,
        input: loaded,
    };
}
async function sourceIdOf({ source }, files, { signal }) {
    if (files === undefined)
        return source === "" ? { id: "", problem: "a definition has no source" } : { id: source };
    try {
        const { takeSource } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(2237)]).then(__webpack_require__.bind(__webpack_require__, 89141));
        return { id: (await takeSource(files, { withoutDigest: true, signal })).sourceId };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || signal?.aborted)
            throw error;
        return { id: "", problem: error.message };
    }
}
/** Reads the waivers of a folder; a bare definition has none. */
async function waiversBeside(files, file) {
    if (files === undefined)
        return undefined;
    try {
        const bytes = await files.readFile(sides/* WAIVER_FILE */.QV, sides/* MAX_WAIVER_BYTES */.CP + 1);
        return { file, text: Buffer.from(bytes ?? []).toString("utf8") };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || error.kind === "environment")
            throw error;
        return { file, text: "", problem: error.message };
    }
}


/***/ }),

/***/ 38497:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ MAX_WAIVER_BYTES),
/* harmony export */   QV: () => (/* binding */ WAIVER_FILE),
/* harmony export */   hQ: () => (/* binding */ faultySide)
/* harmony export */ });
/** The file of waivers, next to mesg.yml. The archive does not contain it. */
const WAIVER_FILE = ".mesg-compile.yml";
/** The largest file of waivers that is read, in bytes: room for more than a thousand. */
const MAX_WAIVER_BYTES = 256 * 1024;
/** Rules by which a mesg.yml is refused here although an Engine may accept it: they catch mistakes. */
const OWN_RULES = new Set(["documents", "limit", "key", "encoding"]);
/**
 * Returns the side of a service that has errors before a change: `invalid`, or `unreadable` where only rules of our own
 * refuse it.
 */
function faultySide(file, diagnostics, waivers) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first !== undefined && errors.every(({ rule }) => OWN_RULES.has(rule))) {
        return { state: "unreadable", file, reason: `an Engine may read ${file}, which is refused here: ${first.message}` };
    }
    return { state: "invalid", file, errors: errors.length, waivers };
}


/***/ })

};
