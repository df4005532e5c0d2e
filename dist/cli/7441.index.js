export const id = 7441;
export const ids = [7441];
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
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75773);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15474);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76056);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2675);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58664);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11140);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27669);








/** The name of stdin in messages. */
const STDIN = "stdin";
const STDIN_YAML = `${STDIN}.yml`;
/**
 * Determines whether a path is a service or a process, by content. A folder with a mesg.yml is a service, else one with
 * a process.yml is a process. `-` is stdin, which is read immediately.
 *
 * @param options.pipes Whether to read a definition immediately, since a pipe can be read only once.
 * @throws {MesgError} `usage` for a folder without either.
 */
async function findDocument(call, path, { pipes = false } = {}) {
    if (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY)
        return await fromStdin(call);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return await findInFolder(path, call.signal);
    const isYamlFile = /\.ya?ml$/i.test(path);
    if (pipes && !isYamlFile) {
        const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(path, "a folder or a definition", call);
        return { kind: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessDefinition */ .J)(bytes) ? "process" : "service", path, bytes };
    }
    if (found?.isFile() !== true || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SERVICE_FILE)
        return { kind: "service", path };
    const files = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), call.signal);
    return { kind: (await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfFile */ .yK)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) ?? "service", path };
}
async function fromStdin(call) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY, "a document", call);
    (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberDocument */ .n4)(call, bytes);
    return { kind: (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfDocument */ .VZ)(bytes, (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .isYaml */ .u)(bytes) ? STDIN_YAML : STDIN), path: STDIN, bytes };
}
/** Returns the contents of a document that was read already, for loaders. */
function contentsOf({ path, bytes, }) {
    return bytes === undefined ? undefined : new Map([[path, bytes]]);
}
async function findInFolder(path, signal) {
    const service = { kind: "service", path };
    const file = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutTrailing */ .h)(path, "/\\") || path.slice(0, 1)}/${_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6}`;
    const process = { kind: "process", path: file };
    const at = async (name) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined);
    const [ofService, ofProcess] = [await at(SERVICE_FILE), await at(_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6)];
    if (ofService?.isFile())
        return service;
    if (ofProcess?.isFile())
        return process;
    // A sparse checkout has files that are not on disk.
    const files = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)(path, signal);
    // Loading a service or a process explains what else has the name.
    if (ofService !== undefined || (await files.hasFile(SERVICE_FILE)) || (await files.hasFile("mesg.yaml"))) {
        return service;
    }
    if (ofProcess !== undefined || (await files.hasFile(_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6)))
        return process;
    const message = `expected a mesg.yml or a process.yml in ${JSON.stringify(path)}, found neither`;
    if (await files.hasFile("process.yaml")) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N8("usage", message, { hint: "there is a process.yaml: name the file itself" });
    }
    throw new _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .NoServiceFile */ .vW(message, files.path, [SERVICE_FILE, _compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6]);
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
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92381);
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
    const repository = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepository */ .W1)(folder).catch(() => undefined);
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
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(4438), __webpack_require__.e(9320), __webpack_require__.e(9693), __webpack_require__.e(8422), __webpack_require__.e(7227)]).then(__webpack_require__.bind(__webpack_require__, 33343));
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

/***/ 75773:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ kindOfDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   x6: () => (/* binding */ PROCESS_FILE),
/* harmony export */   xH: () => (/* binding */ hasYamlName),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* unused harmony exports isProcessFile, misspelledSteps */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90761);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2675);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75226);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67880);




/** The default name of a process file. */
const PROCESS_FILE = "process.yml";
/** The largest definition as hex, and a line break or two. */
const MAX_DEFINITION_FILE_BYTES = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx + 4;
/**
 * Determines what a file of a folder describes, by its content: a process has `steps`, even misspelled, and its
 * definition has nodes. A process.yml is a process unless it has keys that only a service has.
 *
 * @returns undefined when there is no such file.
 */
async function kindOfFile(files, name) {
    const bytes = await readDocument(files, name);
    return bytes === undefined ? undefined : kindOfDocument(bytes, name);
}
/** Determines what a document describes, as {@linkcode kindOfFile} does. @param name The name of its file. */
function kindOfDocument(bytes, name) {
    const isProcess = hasYamlName(name)
        ? isProcessFile(bytes) || misspelledSteps(bytes) !== undefined || (name === PROCESS_FILE && !isServiceFile(bytes))
        : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isProcessDefinition */ .J)(bytes);
    return isProcess ? "process" : "service";
}
function isServiceFile(bytes) {
    const root = rootOf((0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .P)(bytes).text);
    return root?.kind === "mapping" && hasServiceKeys(root);
}
/** Returns whether a YAML file describes a process: it has `steps`, and no key that only a service has. */
function isProcessFile(bytes) {
    const { text } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .P)(bytes);
    // Parsing takes longer, and most files are not a process.
    if (!/\bsteps\b/.test(text))
        return false;
    const root = rootOf(text);
    if (root?.kind !== "mapping")
        return /^steps[ \t]*:/m.test(text);
    return root.pairs.has("steps") && !hasServiceKeys(root);
}
/**
 * Returns the key that a YAML file has instead of `steps` if it looks like a process: it has a name, a list under a key
 * that resembles `steps`, and no key that only a service has.
 *
 * @example
 * ```ts
 * misspelledSteps(new TextEncoder().encode("name: p\nstesp:\n  - type: trigger\n")); // "stesp"
 * ```
 */
function misspelledSteps(bytes) {
    const { text } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .P)(bytes);
    const keys = [...text.matchAll(/^(["']?)(\w{4,6})\1[ \t]*:/gm)].map(([, , key = ""]) => key);
    const similar = keys.filter((key) => key !== "steps" && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, ["steps"]) !== undefined);
    if (similar.length === 0)
        return undefined;
    const root = rootOf(text);
    if (root?.kind !== "mapping" || root.pairs.has("steps") || hasServiceKeys(root))
        return undefined;
    if (!root.pairs.has("name") && !root.pairs.has("key"))
        return undefined;
    return similar.find((key) => root.pairs.get(key)?.value.kind === "sequence");
}
function rootOf(text) {
    return (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .composeYaml */ .e)(text, new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .Lines */ .q(text)).root;
}
/** Keys that a mesg.yml has and a process file does not. */
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];
function hasServiceKeys({ pairs }) {
    return SERVICE_KEYS.some((key) => pairs.has(key));
}
/** Returns whether a file is YAML by its name. */
function hasYamlName(name) {
    return /\.ya?ml$/i.test(name);
}
/**
 * Reads a process file or a definition of a folder; undefined when there is none. A definition need not be in git, since an
 * earlier step of the job may have built it.
 */
async function readDocument(files, name) {
    const max = hasYamlName(name) ? _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .g + 1 : MAX_DEFINITION_FILE_BYTES;
    const committed = await files.readFile(name, max);
    return committed ?? (files.isOnDisk && !hasYamlName(name) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .X)(files.path, name, max) : undefined);
}


/***/ }),

/***/ 32789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/**
 * Reports whether a value is an object with keys, such as one of JSON: neither null nor a list.
 *
 * @example
 * ```ts
 * isRecord(JSON.parse("{}")); // true
 * ```
 */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2675:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isProcessDefinition),
/* harmony export */   W: () => (/* binding */ readProcess)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46919);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13531);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82362);





/**
 * Reads a process in any form: JSON, hex text, or protobuf bytes, of any release.
 *
 * @param bytes The contents of a file.
 * @param onPart Called with each part of a process in JSON, and its path there.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readProcess(new TextEncoder().encode('{"name": "a", "nodes": []}')).form; // "json"
 * ```
 */
function readProcess(bytes, onPart) {
    const contents = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes, "a process definition");
    if (contents.form === "json")
        return { form: "json", ...(0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .processFromJson */ .g)(contents.value, onPart) };
    return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(contents.bytes) };
}
/**
 * Whether a file contains the definition of a process rather than that of a service. Only a process has nodes, in a
 * field that a service message does not have.
 */
function isProcessDefinition(bytes) {
    let contents;
    try {
        contents = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes);
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8)
            return false;
        throw error;
    }
    if (contents.form === "json") {
        const { value } = contents;
        if (typeof value !== "object" || value === null)
            return false;
        return ["nodes", "edges"].some((key) => Object.hasOwn(value, key));
    }
    const { bytes: message } = contents;
    return fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(message)) < fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDefinition */ .A)(message));
}
function fieldsUnknownTo(read) {
    try {
        return read().unknownFields.length;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8)
            return Number.POSITIVE_INFINITY;
        throw error;
    }
}


/***/ }),

/***/ 71394:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ changesToMarkdown)
});

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/json.ts
var definition_json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/report/markdown/budget.ts
/** GitHub's limit for a comment in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * Returns the first text that fits. Each is shorter than the previous one; the last one is returned even if none fits,
 * so it must always be short.
 *
 * @param ladder Functions that return the texts; `undefined` for one that cannot fit.
 * @param bytes Maximum size in bytes of UTF-8.
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

// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
;// CONCATENATED MODULE: ./src/report/markdown/consequence.ts


const outgoing = (reader) => ({
    removed: ({ owner, key }) => `${reader} ${owner} no longer find ${key}.`,
    renamed: ({ owner, key, successor }) => `${reader} ${owner} no longer find ${key}; its value is now in ${successor}.`,
    "type-changed": ({ owner, key, typeBefore, typeAfter }) => `${reader} ${owner} that read ${key} as ${typeBefore} may now receive ${typeAfter}.`,
    "made-optional": ({ owner, key }) => `${reader} ${owner} may now receive no ${key}, or null.`,
});
const OUTPUT = outgoing("Callers of");
const DATA = outgoing("Listeners to");
const SENTENCES = {
    "task-removed": ({ owner }) => `Calls of ${owner} are now rejected.`,
    "task-renamed": ({ owner, successor }) => `Calls of ${owner} are now rejected; callers must call ${successor}.`,
    "required-input-added": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "required-input-renamed": ({ owner, key, successor }) => `Calls of ${owner} that send ${key} instead of ${successor} are now rejected.`,
    "input-type-changed": ({ owner, key, typeBefore, typeAfter }) => `Calls of ${owner} that send ${key} as ${typeBefore} may now be rejected: ${typeAfter} is expected.`,
    "input-made-required": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "event-removed": ({ owner }) => `Listeners no longer receive ${owner}.`,
    "event-renamed": ({ owner, successor }) => `Listeners no longer receive ${owner}; they must listen to ${successor}.`,
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-type-changed": OUTPUT["type-changed"],
    "output-made-optional": OUTPUT["made-optional"],
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-type-changed": DATA["type-changed"],
    "data-made-optional": DATA["made-optional"],
};
/**
 * Returns what a change means for callers, in one sentence with its names; the rule's explanation when there are none.
 *
 * @param show Formats a name for display: a code span in Markdown, quotes in a terminal.
 * @example
 * ```ts
 * consequenceOf(change, (name) => JSON.stringify(name)); // 'Calls of "send" that do not send "cc" are now rejected.'
 * ```
 */
function consequenceOf(change, show) {
    const sentence = SENTENCES[change.rule];
    const names = sentence === undefined ? undefined : namesOf(change, show);
    return sentence === undefined || names === undefined ? rules/* RULES */.y[change.rule].explanation : sentence(names);
}
/** Longer pointers have keys that do not fit in a sentence. */
const MAX_POINTER_LENGTH = 1000;
function namesOf({ pointer, before, after }, show) {
    if (pointer.length > MAX_POINTER_LENGTH)
        return undefined;
    const segments = (0,yaml_path/* segmentsOf */.O)(pointer);
    const [, owner = "", , first] = segments;
    const keys = first === undefined ? [] : [first];
    for (let at = 4; segments[at] === "object" && segments[at + 1] !== undefined; at += 2)
        keys.push(segments[at + 1]);
    const last = keys.at(-1);
    // A rename is reported at the new key; the old key is its value.
    const isRename = typeof before === "string" && typeof after === "string" && after === (last ?? owner);
    const old = isRename ? before : (last ?? owner);
    const path = (key) => show([...keys.slice(0, -1), key].join("."));
    return {
        owner: show(isRename && last === undefined ? old : owner),
        key: path(old),
        successor: last === undefined ? show(owner) : path(last),
        typeBefore: show(typeOf(before)),
        typeAfter: show(typeOf(after)),
    };
}
/** The type in a value of a change: a parameter, or the type itself. */
function typeOf(value) {
    if (typeof value === "string")
        return value;
    const { type, repeated } = (value ?? {});
    return `${typeof type === "string" ? type : "another type"}${repeated === true ? "[]" : ""}`;
}

// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __webpack_require__(4521);
// EXTERNAL MODULE: ./src/core/sizes.ts
var core_sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __webpack_require__(74755);
;// CONCATENATED MODULE: ./src/report/markdown/source-files.ts


/** Files that are listed before the rest is folded, and in total. */
const SHOWN = 10;
const MAX_LISTED = 200;
/**
 * Returns the changed files of a source as a list in Markdown with their sizes; folded beyond ten.
 *
 * @example
 * ```ts
 * sourceFilesMarkdown([{ path: "index.js", kind: "changed", before: 120, after: 140 }]);
 * ```
 */
function sourceFilesMarkdown(files) {
    const lines = (0,some_of/* someLines */.S)(files, MAX_LISTED, fileLine).map((line) => `- ${line}`);
    const rest = lines.slice(SHOWN);
    const count = (0,plural/* plural */.L)(files.length, "file");
    return [
        `**Source:** ${count} changed`,
        lines.slice(0, SHOWN).join("\n"),
        ...(rest.length === 0 ? [] : [(0,markdown_text/* details */.zH)(`${files.length - SHOWN} more files`, rest.join("\n"))]),
    ].join("\n\n");
}
function fileLine({ path, kind, before, after }) {
    const sizes = [before, after].flatMap((size) => (size === undefined ? [] : [(0,core_sizes/* formatBytes */.z3)(size)]));
    const size = sizes.length === 0 ? "" : ` (${[...new Set(sizes)].join(" → ")})`;
    return `${kind} ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${size}`;
}

// EXTERNAL MODULE: ./src/report/mermaid.ts
var mermaid = __webpack_require__(39409);
;// CONCATENATED MODULE: ./src/report/changes-markdown.ts









/**
 * Returns the changes of a service as Markdown for a comment or a job's summary: the verdict, breaking changes with
 * their consequences for callers, the rest collapsed, a diagram of the interface, and the definition. A report that is
 * too long is shortened step by step: it drops the definition, the diagram and the prose, then keeps only names and
 * rules, then only counts.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
function changesToMarkdown(report) {
    const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = COMMENT_BYTES } = report;
    const head = headMarkdown(report);
    const short = `*Shortened.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
    const listed = report.files === undefined ? changes : changes.filter(({ rule }) => rule !== "source-changed");
    const files = report.files === undefined || report.files.length === 0 ? "" : sourceFilesMarkdown(report.files);
    const sections = () => [sectionsMarkdown(listed, report, (change) => fullItem(change, report)), files].join("\n\n").trim();
    const brief = (listed) => sectionsMarkdown(listed, report, (change) => briefItem(change, report));
    const picture = () => (base === undefined || changes.length > 0 ? pictureMarkdown(after, changes) : undefined);
    return firstThatFits([
        () => {
            const definition = definitionMarkdown(after, bytes);
            return definition && join(head, sections(), notices(), picture(), definition);
        },
        () => join(head, sections(), notices(), picture(), short),
        () => join(head, sections(), notices(), short),
        () => join(head, brief(listed), notices(), short),
        () => join(head, brief(listed.filter(({ severity }) => severity === "breaking")), short),
        () => join(head, summary.breaking > 0 ? rulesMarkdown(changes) : "", short),
        () => join(head, short),
    ], bytes);
}
function headMarkdown({ summary, base, sources, after, heading }) {
    const name = after.sid || after.name;
    const counts = base?.state === "unreadable" ? "not compared" : (0,changes_words/* countsOf */.mQ)(summary);
    const title = heading ?? `### ${markOf(summary, base)} Service${name === "" ? "" : ` ${(0,markdown_text/* codeSpan */.SS)(name, 80)}`}: ${counts}`;
    const says = heading === undefined || summary.breaking + summary.waived === 0;
    const verdict = base !== undefined ? whyMarkdown(base) : says ? (0,changes_words/* verdictOf */.Vj)(summary) : "";
    const unseen = sources === "unknown" ? "The sources are not compared." : "";
    const words = [verdict, unseen].filter((part) => part !== "").join(" ");
    return words === "" ? title : `${title}\n\n${words}`;
}
/** The mark at the start of the report. */
function markOf(summary, base) {
    if (base !== undefined)
        return base.state === "missing" ? "➕" : "❓";
    if (summary.breaking > 0)
        return "❌";
    return summary.waived > 0 ? "⚠️" : "✅";
}
/** A reason may contain text of a repository. */
function whyMarkdown(base) {
    if (base.state !== "unreadable")
        return (0,changes_words/* baseOf */.bx)(base);
    return `Cannot check for breaking changes: ${(0,markdown_text/* prose */.CS)(base.reason, 500)}`;
}
function sectionsMarkdown(changes, { accepted }, item) {
    return (0,changes_words/* sectionsOf */.Ks)(changes)
        .map(({ title, changes: listed }) => {
        const items = listed.map(item).join("\n");
        const words = title === "Breaking" && accepted !== undefined ? `Breaking, accepted ${accepted}` : title;
        if (title.startsWith("Breaking"))
            return `**${words}**\n\n${items}`;
        return (0,markdown_text/* details */.zH)(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
/** Returns the number of changes by rule, for when there is no room for more. */
function rulesMarkdown(changes) {
    const counts = new Map();
    for (const { severity, rule } of changes) {
        if (severity === "breaking")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return [...counts].map(([rule, count]) => `- \`${rule}\`: ${count}`).join("\n");
}
/** Returns what changed and where, the effect on callers, and both values. */
function fullItem(change, report) {
    const waiver = (0,changes_words/* waiverOf */.Ci)(change);
    const sides = [...sideLines(change, "before", "-"), ...sideLines(change, "after", "+")];
    const lines = [
        consequenceOf(change, (name) => (0,markdown_text/* codeSpan */.SS)(name, 80)),
        ...(waiver === undefined ? [] : [`${capitalized(waiver.until)}: ${(0,markdown_text/* prose */.CS)(waiver.reason)}`]),
        ...(sides.length === 0 ? [] : (0,markdown_text/* codeBlock */.DV)(sides.join("\n"), "diff").split("\n")),
    ];
    return [briefItem(change, report), ...lines.map((line) => `  ${line}`)].join("\n");
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Maximum number of lines shown of a value. */
const MAX_LINES = 8;
function sideLines(change, side, sign) {
    const value = change[side];
    const text = typeof value === "string" && /[\r\n]/.test(value) ? undefined : (0,changes_words/* sideOf */.Jh)(change, side);
    const lines = text === undefined ? String(value ?? "").split(/\r\n|\n|\r/) : [text];
    if (value === undefined || (lines.length === 1 && lines[0] === "empty"))
        return [];
    const shown = lines.slice(0, MAX_LINES).map((line) => `${sign} ${(0,safe_text/* visibleText */.Q6)(line, 300)}`);
    return lines.length > MAX_LINES ? [...shown, `${sign} …`] : shown;
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, change, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${(0,markdown_text/* codeSpan */.SS)(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${(0,markdown_text/* prose */.CS)(message, 300)} at ${(0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), report.linkOf?.(place, false))}`;
}
/** Returns a link to the line; for a removed part, in the base. */
function placeMarkdown(place, change, { linkOf }) {
    return (0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), linkOf?.(place, change.after === undefined));
}
function pictureMarkdown(after, changes) {
    const chart = (0,mermaid/* interfaceToMermaid */.e)(after, changes);
    return chart === undefined ? undefined : (0,markdown_text/* details */.zH)("The interface", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
}
/** The definition, unless it is too long even before escaping. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2);
    return json.length > bytes ? undefined : (0,markdown_text/* details */.zH)("The definition", (0,markdown_text/* codeBlock */.DV)((0,safe_text/* visibleJson */.$m)(json), "json"));
}


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

/***/ 74755:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/**
 * Returns a text as a code span, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Characters with a meaning in Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub links addresses, mentions and issues in any text; a zero-width space breaks them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;
/**
 * Returns a text as prose, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * prose("use *this*, @someone"); // "use \\*this\\*, @\u200bsomeone"
 * ```
 */
function prose(text, limit) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit)
        .replace(AUTOLINKS, "$&\u200b")
        .replace(/[&<"]/g, (character) => ENTITIES[character])
        .replace(MARKUP, "\\$&");
}
/** Maximum length of a linked text, in UTF-16 units. */
const MAX_PLACE_LENGTH = 500;
/** Most browsers reject longer ones. */
const MAX_ADDRESS_LENGTH = 2000;
/** Characters that are invalid in a URL, or would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** A code block; its lines may contain fences. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span with a link to an address, or without if it is not a web address. */
function codeLink(text, address) {
    if (address === undefined || address.length > MAX_ADDRESS_LENGTH || !/^https?:\/\//i.test(address))
        return codeSpan(text, MAX_PLACE_LENGTH);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, MAX_PLACE_LENGTH)}](<${target}>)`;
}
/** A collapsible section. The summary is our text, never that of a definition. */
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


/***/ }),

/***/ 39409:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ mermaidLabel),
/* harmony export */   e: () => (/* binding */ interfaceToMermaid)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/** Maximum number of parts in a diagram, to keep it readable. */
const MAX_PARTS = 80;
const MAX_LABEL_LENGTH = 40;
const MAX_POINTER_LENGTH = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data.
 * Added, changed and removed parts are colored. Unchanged tasks and events show only their names.
 *
 * @param after The service after the changes.
 * @param options.isNew Whether the service is new, so that every task and event is shown with its inputs and outputs.
 * @returns The chart without its fence, or `undefined` when nothing in the interface changed.
 */
function interfaceToMermaid(after, changes, { isNew = false } = {}) {
    const looks = new Looks(changes, isNew);
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
    if (!isNew && parts.every(({ look }) => look === "same"))
        return undefined;
    if (parts.length === 0)
        return undefined;
    return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}
/** The changes by the part of the interface that they affect, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    #isNew;
    /** @param isNew Whether to show every part with its parameters, even if unchanged. */
    constructor(changes, isNew) {
        this.#isNew = isNew;
        for (const change of changes) {
            // A key of a megabyte would be repeated for each change below it.
            if (change.pointer.length > MAX_POINTER_LENGTH)
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
                        if (look === "same" && !this.#isNew)
                            return [];
                        const here = this.list(`${place}/${list}`);
                        return [
                            ...parameters.map((parameter) => ({
                                key: parameter.key,
                                type: `${parameter.type}${parameter.repeated ? "[]" : ""}${parameter.optional ? "?" : ""}`,
                                look: look === "added" ? look : here.entry(parameter.key).look,
                            })),
                            ...here.removed.map((gone) => ({ key: gone, type: "", look: "removed" })),
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
        if (drawn >= MAX_PARTS) {
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
            const shown = leaves.slice(0, Math.max(0, MAX_PARTS - drawn));
            for (const [place, leaf] of shown.entries()) {
                const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
                const arrow = leaf.type === "" ? "-->" : `-->|"${label(leaf.type)}"|`;
                lines.push(side === "i" ? `  ${node} ${arrow} ${id}` : `  ${id} ${arrow} ${node}`);
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
function label(text) {
    return mermaidLabel(text, MAX_LABEL_LENGTH);
}
/** Returns a text as a label: everything but letters and digits becomes a Mermaid character code. */
function mermaidLabel(text, maxLength) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, maxLength).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
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
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4521);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8446);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69079);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71394);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38497);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(18347);
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(38474);





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
began.

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
        if (document.kind === "process") {
            if (before === undefined)
                throw notAgainst(document.path);
            const { diffNamedProcesses } = await Promise.all(/* import() */[__webpack_require__.e(3649), __webpack_require__.e(5982), __webpack_require__.e(5992)]).then(__webpack_require__.bind(__webpack_require__, 93181));
            return await diffNamedProcesses(call, before, document);
        }
        const given = version === undefined ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version);
        const comparison = before === undefined
            ? await compareStored(call, document, given)
            : await compareGiven(call, before, document, given);
        const { summary, diagnostics, after, base } = comparison;
        if (base !== undefined)
            await call.note(noteOf(base));
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .tellDiagnostics */ .gm)(call, { diagnostics, file: after.file, text: "" });
        if (format === "json")
            await call.stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleJson */ .$m)(jsonOf(comparison))}\n`);
        else if (format === "text")
            await call.stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .changesToText */ .M)(comparison, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .styleOf */ .Vj)(call.stdout)));
        else
            await call.stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .changesToMarkdown */ .O)({ ...comparison, after: after.definition }));
        if (diagnostics.some(({ severity }) => severity === "error"))
            return 1;
        return failOn === "breaking" && (summary.breaking > 0 || comparison.status === "unknown") ? 1 : 0;
    },
});
function notAgainst(path) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("usage", `--against compares services, found the process ${JSON.stringify(path)}`, {
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("usage", `expected BEFORE and AFTER, or --against HOST:PORT and AFTER, found ${found}`, {
            hint: "see mesg-compile diff --help",
        });
    }
    if (hash !== undefined && against === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("usage", "--hash requires --against HOST:PORT");
    }
    if (against === undefined)
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseEngineOptions */ .pn)({ options }, "--against HOST:PORT");
    if (path.startsWith(_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .GIT */ .xF)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("usage", `expected a folder or a definition as AFTER, found ${JSON.stringify(path)}`);
    }
    return { before, path };
}
async function compareGiven(call, given, document, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW) {
    const before = given.startsWith(_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .GIT */ .xF) ? { kind: "service", path: given } : await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, given);
    const after = await loadAfter(call, document, release);
    if (before.kind === "process") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("usage", `expected two services, found a process at ${JSON.stringify(given)}`);
    }
    const options = { release, signal: call.signal, contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(before) };
    return await compare(call, await (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .loadBaseSide */ .T4)(before.path, document.path, options), after);
}
/** Compares with the version on an Engine. */
async function compareStored(call, document, given) {
    const { CALL_TIMEOUT, connectEngine, findStored } = await Promise.all(/* import() */[__webpack_require__.e(4438), __webpack_require__.e(9320), __webpack_require__.e(9693), __webpack_require__.e(3343)]).then(__webpack_require__.bind(__webpack_require__, 33343));
    const options = { timeout: CALL_TIMEOUT, signal: call.signal };
    const hash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readHash */ .Pp)(call.options, "hash");
    const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readEngineOptions */ .FD)(call);
    const engine = await connectEngine(call.options.against, { ...options, ...access, release: given });
    try {
        const { release, address } = engine;
        const loaded = await loadAfter(call, document, release);
        // An Engine adds an empty configuration if none was sent.
        const definition = { configuration: _definition_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_CONFIGURATION */ .$k, ...loaded.side.definition };
        const stored = await findStored(engine, definition, { ...options, hash });
        if (stored !== undefined)
            await call.note(`compared with ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .visibleText */ .Q6)(stored.hash)} of ${address}, an Engine ${engine.version}`);
        const file = `${address}/${stored?.sid ?? definition.sid}`;
        const side = stored === undefined ? { state: "absent", file } : { state: "present", file, definition: stored };
        const after = { ...loaded, side: { ...loaded.side, definition } };
        return await compare(call, { side, diagnostics: [], sourceProblem: undefined }, after);
    }
    finally {
        engine.close();
    }
}
async function compare(call, before, after) {
    const comparison = (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .compareSides */ .G)(before.side, after.side, { today: today() });
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
        withoutPrices: await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .isCompiled */ .w_)(path),
        signal: call.signal,
        contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(document),
    };
    const { side, diagnostics, sourceProblem } = await (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .loadSide */ .oC)(path, options);
    if (side !== undefined)
        return { side, diagnostics, sourceProblem };
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .tellDiagnostics */ .gm)(call, { diagnostics, file: path, text: "" });
    throw (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .invalidService */ .vE)({ file: path, diagnostics });
}
function noteOf(base) {
    if (base.state === "missing")
        return `no service at ${base.file}: everything is new`;
    if (base.state === "unreadable")
        return `cannot check for breaking changes: ${base.reason}`;
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .plural */ .L)(base.errors, "error");
    return `${base.file} is not a valid service (${count}): everything counts as new`;
}
function jsonOf({ status, summary, sources, base, changes, lineOf }) {
    const located = changes.map((change) => ({ ...change, ...lineOf(change) }));
    const missing = base === undefined ? {} : { base };
    return JSON.stringify({ status, summary, sources, ...missing, changes: located }, undefined, 2);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 79121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveRevision)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92381);


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
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .GitMissing */ .rh();
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
    if (code === 0 && (await repository.objects.sizes([id]))[0] === undefined)
        throw repository.objects.missing(id);
    if (code === 0 || (await repository.run(["check-ref-format", `refs/heads/${name}`], { signal })).code !== 0)
        return;
    for (const kind of ["tags", "heads"])
        repository.assertNoFile(`refs/${kind}/${name}`);
}


/***/ }),

/***/ 99469:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/source/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(33106);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts



/** Another version may archive the same files differently, or find secrets in them. */
const VERSION = `source ${package_0/* version */.rE} ${secret_shapes/* SHAPES */.H.map(({ pattern }) => pattern).join(" ")}`;
/**
 * Computes a key for the contents of a tree without reading it: from the object ids, paths and modes of its files, the
 * secrets that were allowed in it, and the version of this program.
 *
 * @returns A SHA-256 in hex; undefined when a part of the tree is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = "";
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    add(VERSION);
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
/** Characters that are hashed in one call, which costs as much as hashing a kilobyte. */
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
    "a CAR": "pass the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
    "a zip file": "pass the folder, or a tar of it",
    JSON: "pass a definition as the argument; --source takes the folder or the tar that it was made from",
    "a web page": "download the file itself instead of its web page",
};
/**
 * Ensures that a file is a tar: the source id of anything else would be useless.
 *
 * @throws {MesgError} `usage`.
 */
async function assertTar(path, signal) {
    const form = (0,files_forms/* fileForm */.d)(await (0,read_bounded/* readBounded */.CB)(path, { limit: files_forms/* FORM_BYTES */.X, what: "a source", signal }));
    const hint = form && HINTS[form];
    if (hint === undefined)
        return;
    throw new core_error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
        hint,
    });
}

;// CONCATENATED MODULE: ./src/source/take-source.ts










/**
 * Takes a source from a service's folder or an archive: computes its id and digest, and writes a tar or a CAR if a path
 * is given.
 *
 * @param path A folder, as a path or opened, or a tar of this or another tool.
 * @throws {MesgError} `usage` when the path does not exist; else as `readSourceTree`, `archive` and `digestTar`.
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
        throw new core_error/* MesgError */.N8("usage", `no source (TAR or FOLDER) at ${path}`, {
            cause: error,
            hint: "name the folder of the service, or an archive that mesg-compile compile FOLDER --tar FILE wrote",
        });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // Reading a device may never end.
    if (found.isFile())
        await assertTar(path, options.signal);
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, found.size, options);
    throw new core_error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache?.keeps(tree.size) ? treeKey(tree) : undefined;
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest, links } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest, links }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, links, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns a source from the cache, if the cache has everything that was requested. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest, links } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined, links };
    if (digest !== undefined)
        return { sourceId, size, entries, digest, links };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.folder !== undefined ? appended?.(sourceId) : undefined;
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
    const { sourceId, size, links } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options, report);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, links, notices: [] };
}


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
/** Computes the CIDv0 of a block, 34 bytes. */
function cidOf(block) {
    return cidV0((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", block, "buffer"));
}
/** Returns a CIDv0 as text: base58, `Qm…`. */
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
            ...expired.map((waiver) => warning(waiver, "waiver-expired", `the waiver of ${waiver.rule} at ${waiver.path} expired on ${waiver.expires}`, "remove it, or set a later date")),
            ...unused.map((waiver) => warning(waiver, "waiver-unused", `the waiver of ${waiver.rule} at ${waiver.path} matches no breaking change`, "remove it once its change is merged")),
        ],
    };
}
function placeOf({ rule, path }) {
    return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}
function warning({ file, pointer, line, column }, rule, message, hint) {
    return { severity: "warning", rule, message, file, pointer, line, column, hint };
}

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
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
        const said = readWaiver(node, path, report);
        if (said === undefined)
            continue;
        const id = `${said.rule} ${said.path}`;
        const first = waivers.get(id);
        if (first === undefined)
            waivers.set(id, { ...said, file, pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(node.start) });
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
        const found = value === undefined ? "none" : value.kind === "scalar" ? "nothing" : (0,words/* describeNode */.WQ)(value);
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
    if (!(0,rules/* isRuleId */.K)(text)) {
        const hint = "use the rule in the report of the change; docs/rules.md lists all rules";
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
    const isTold = changes.some(({ rule }) => rule === "source-changed");
    return sources === "changed" && !isTold ? [...changes, sourceChange(before, after)] : changes;
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
// EXTERNAL MODULE: ./src/compile/load/load.ts
var load = __webpack_require__(76056);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 2 modules
var git_repository = __webpack_require__(92381);
// EXTERNAL MODULE: ./src/source/git/revision.ts
var git_revision = __webpack_require__(79121);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var snapshot = __webpack_require__(35568);
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
    const repository = await (0,git_repository/* findRepository */.W1)(folder);
    if (repository === undefined) {
        throw new core_error/* MesgError */.N8("environment", `cannot read ${revision}: ${folder} is not in a git repository`);
    }
    const commit = await (0,git_revision/* resolveRevision */.e)(repository, revision, signal);
    const prefix = await repository.prefixOf(folder);
    const files = new git_folder/* GitFolder */.J(await snapshot/* Snapshot */.F.read(repository, commit, { below: prefix, signal }), prefix);
    const file = `${revision}:${now}`;
    const loaded = await (0,load/* loadFrom */.TH)(files, { ...options, file, name: (0,external_node_path_.basename)(now) });
    if (loaded === undefined)
        return { commit, file, files };
    return { commit, file, files, service: loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded };
}

// EXTERNAL MODULE: ./src/source/take-source.ts + 2 modules
var take_source = __webpack_require__(99469);
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
 * @param before A folder, a mesg.yml, a definition, or `git:REVISION` of what `after` names.
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
async function loadRevision(revision, after, options) {
    const { service, file, files } = await loadServiceAt(after, revision, { ...options, withoutSource: true });
    const waivers = await waiversBeside(files, `${file.slice(0, nameAt(file))}${sides/* WAIVER_FILE */.QV}`);
    return { service, file, waivers, side: service && (await sideOf(service, waivers, options)) };
}
/** Returns where the name of a file begins: after its folder, or after the revision. */
function nameAt(file) {
    return Math.max(...["/", "\\", ":"].map((sign) => file.lastIndexOf(sign))) + 1;
}
function asBase({ service, file, side, waivers }) {
    const { diagnostics = [], sourceProblem } = side ?? { sourceProblem: undefined };
    if (service === undefined)
        return { side: { state: "absent", file }, diagnostics, sourceProblem };
    if (side?.side !== undefined)
        return { side: { state: "present", ...side.side }, diagnostics, sourceProblem };
    return { side: (0,sides/* faultySide */.hQ)(file, diagnostics, waivers), diagnostics, sourceProblem };
}
async function sideOf(loaded, waivers, options) {
    const { definition, diagnostics, file, locate, files } = loaded;
    if (definition === undefined)
        return { side: undefined, diagnostics, sourceProblem: undefined };
    const { id, problem } = await sourceIdOf(definition, files, options);
    return {
        side: { file, locate, waivers, definition: { ...definition, source: id } },
        diagnostics,
        sourceProblem: problem,
    };
}
async function sourceIdOf({ source }, files, { signal }) {
    if (files === undefined)
        return source === "" ? { id: "", problem: "a definition has no source" } : { id: source };
    try {
        return { id: (await (0,take_source/* takeSource */.Z)(files, { withoutDigest: true, signal })).sourceId };
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
