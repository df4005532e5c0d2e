export const id = 8381;
export const ids = [8381];
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

/***/ 60387:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ IPFS_OPTIONS),
  dA: () => (/* binding */ PUBLISH_OPTIONS),
  ai: () => (/* binding */ checkPublishOptions),
  nP: () => (/* binding */ publishIfRequested),
  $m: () => (/* binding */ publishOffered),
  TI: () => (/* binding */ readIpfsOptions)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/report/publication.ts

/** Returns one line per node and gateway: what was published and verified. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "already there" : `${(0,sizes/* formatBytes */.z3)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}

;// CONCATENATED MODULE: ./src/command/ipfs-options.ts



/** The options of every command that calls IPFS nodes and gateways. */
const IPFS_OPTIONS = {
    "ipfs-api": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "URL",
        summary: "RPC interface of an IPFS node: http://127.0.0.1:5001",
    },
    "ipfs-gateway": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "URL",
        summary: "IPFS gateway: https://ipfs.io",
    },
    "ipfs-header": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
    },
    "ipfs-timeout": { type: "string", group: "IPFS", value: "SECONDS", summary: "time limit for everything (3600)" },
};
/** The options of every command that publishes a source. */
const PUBLISH_OPTIONS = {
    ...IPFS_OPTIONS,
    "ipfs-any": { type: "boolean", group: "IPFS", summary: "succeed when one node works; without it, all must" },
    "no-read-back": {
        type: "boolean",
        group: "IPFS",
        summary: "skip reading back, which detects lost or damaged data",
    },
    "acknowledge-public": {
        type: "boolean",
        group: "IPFS",
        summary: "publish although the repository is private: IPFS is public forever",
    },
};
/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
async function readIpfsOptions({ options: values, env, }) {
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(3227), __webpack_require__.e(4450), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const secret = (env.MESG_IPFS_HEADER ?? "").split("\n").filter((line) => line.trim() !== "");
    const headers = [...(values["ipfs-header"] ?? []), ...secret].map(parseHeader);
    const apis = (values["ipfs-api"] ?? []).map((text) => parseApi(text, headers));
    const gateways = (values["ipfs-gateway"] ?? []).map((text) => parseGateway(text, headers));
    assertOneReceiver(apis, headers);
    const timeout = values["ipfs-timeout"];
    if (timeout === undefined)
        return { apis, gateways, policy: {} };
    const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : Number.NaN;
    if (!(seconds > 0 && seconds <= 1_000_000)) {
        throw new error/* MesgError */.N8("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
    }
    return { apis, gateways, policy: { totalTimeout: seconds * 1000 } };
}
/**
 * Checks the publish options before anything is done that takes time or cannot be undone.
 *
 * @throws {MesgError} `usage`.
 */
async function checkPublishOptions(plain) {
    const call = plain;
    if (wantsIpfs(call.options))
        await readIpfsOptions(call);
    else
        refuseWithoutPlace(call.options);
}
/** Returns whether the options request publishing, or verifying that a source is published. */
function wantsIpfs(values) {
    return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}
/** Refuses options about publishing without a node or gateway: the user would believe that something is published. */
function refuseWithoutPlace(values) {
    const given = Object.keys(PUBLISH_OPTIONS).find((name) => values[name] !== undefined);
    if (given === undefined)
        return;
    throw new error/* MesgError */.N8("usage", `expected --ipfs-api URL or --ipfs-gateway URL with --${given}, found neither`, {
        hint: "without one of them nothing is published",
    });
}
/**
 * Publishes a source if the options request it, and verifies that it is available; with only gateways, just the latter.
 *
 * @param from The folder or tar of the source; undefined when only its id is known.
 * @throws {MesgError} as `supplySource` does; `usage` for options of publishing without a node or a gateway.
 */
async function publishIfRequested(plain, source, from, reading) {
    const call = plain;
    if (!wantsIpfs(call.options))
        return refuseWithoutPlace(call.options);
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(3227), __webpack_require__.e(4450), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const line = call.progress;
    const onProgress = ({ step, place, bytes, size }) => line.show({ label: `${step} ${place}`, done: bytes, total: size });
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const mayPublish = acknowledged === true || !needsAcknowledgement(await knowledgeOf(call));
    const supplied = typeof source === "string" ? { sourceId: source } : { sourceId: source.sourceId, taken: source, from };
    try {
        const options = { ...places, any, withoutReadBack, reading, mayPublish, signal: call.signal, onProgress };
        const publication = await supplySource(supplied, options);
        await line.end();
        for (const { message } of publication?.failures ?? [])
            await call.warn(`warning: ${message}`);
        for (const text of publication === undefined ? [] : publicationLines(publication))
            await call.note(text);
    }
    finally {
        await line.end();
    }
}
/**
 * Publishes a small file, such as a manifest, to the nodes of its source, and reads it back; with only gateways,
 * verifies that they serve it.
 *
 * @throws {MesgError} as `publishSource` and `proveSource` do.
 */
async function publishOffered(plain, file) {
    const call = plain;
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(3227), __webpack_require__.e(4450), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const { signal } = call;
    if (places.apis.length === 0) {
        for (const place of await proveSource(file.sourceId, { ...places, signal })) {
            await call.note(`${place} serves ${file.sourceId}`);
        }
        return;
    }
    if (acknowledged !== true && needsAcknowledgement(await knowledgeOf(call)))
        throw publishingRefused();
    const publication = await publishSource(file, { ...places, any, withoutReadBack, signal });
    for (const { message } of publication.failures)
        await call.warn(`warning: ${message}`);
    for (const text of publicationLines(publication))
        await call.note(text);
}
async function knowledgeOf({ env }) {
    const inActions = env.GITHUB_ACTIONS === "true";
    if (!inActions || !env.GITHUB_EVENT_PATH)
        return { inActions, event: undefined };
    try {
        return { inActions, event: JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, "utf8")) };
    }
    catch {
        return { inActions, event: undefined };
    }
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

/***/ 15133:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);



/**
 * Returns a process as a value for `JSON.stringify`, in the form of a release's message.
 *
 * @throws {MesgError} `refused` when the message of that release cannot hold the process; `usage` before 0.14.
 * @example
 * ```ts
 * processToJson({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // { name: "a" }
 * ```
 */
function processToJson(process, release) {
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .processForm */ .S8)(release);
    (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFits */ .V)(process, form);
    const { hash, name, nodes, edges, address, paymentAddress } = process;
    return withoutDefaults({
        hash,
        [form === "0.14" ? "key" : "name"]: name,
        nodes: nodes.map((node) => (form === "0.14" ? node014(node) : node018(node, form))),
        edges: edges.map(({ src, dst }) => withoutDefaults({ src, dst })),
        address,
        paymentAddress,
    });
}
function node014(node) {
    if (node.kind === "none")
        return {};
    const { kind, key } = node;
    if (kind === "map")
        return { map: withoutDefaults({ key, outputs: node.outputs.map(output014) }) };
    if (kind === "filter") {
        return { filter: withoutDefaults({ key, conditions: node.conditions.map((it) => condition(it, "0.14")) }) };
    }
    return { [kind]: withoutDefaults({ key, ...instanceTask(node) }) };
}
function node018(node, form) {
    const { kind, key } = node;
    const named = withoutDefaults({ key });
    if (kind === "none")
        return named;
    if (kind === "map")
        return { ...named, map: { outputs: valuesByKey(node.outputs, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ) } };
    if (kind === "filter") {
        return { ...named, filter: withoutDefaults({ conditions: node.conditions.map((it) => condition(it, form)) }) };
    }
    return { ...named, [kind]: withoutDefaults(instanceTask(node)) };
}
function instanceTask(node) {
    const { instanceHash } = node;
    return node.kind === "event" ? { instanceHash, eventKey: node.eventKey } : { instanceHash, taskKey: node.taskKey };
}
function output014({ key, value }) {
    if (value.kind === "none")
        return withoutDefaults({ key });
    if (value.kind !== "reference")
        return { ...withoutDefaults({ key }), constant: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) };
    return {
        ...withoutDefaults({ key }),
        ref: withoutDefaults({ nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" }),
    };
}
function condition({ reference, predicate, value }, form) {
    if (form !== "0.21") {
        const text = value.kind === "text" ? value.text : "";
        return withoutDefaults({ key: reference?.path[0]?.key ?? "", predicate, value: text });
    }
    return {
        ...(reference === undefined ? {} : { ref: referenceToJson(reference) }),
        ...withoutDefaults({ predicate }),
        ...(value.kind === "none" ? {} : { value: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) }),
    };
}
function referenceToJson({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        if (key !== undefined)
            step = { key, ...rest };
        else
            step = index === undefined ? rest : { index: jsonInteger(index), ...rest };
    }
    return { ...withoutDefaults({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}
/** A number if every JSON reader can represent it, else a string. */
function jsonInteger(digits) {
    return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}
/** A string for what `JSON.stringify` cannot represent: NaN, infinity, and -0, which has another hash than 0. */
function jsonNumber(number) {
    if (Object.is(number, -0))
        return "-0";
    return Number.isFinite(number) ? number : String(number);
}
function valueToJson(value, names) {
    switch (value.kind) {
        case "none":
            return {};
        case "null":
            return { [names.null]: 0 };
        case "text":
            return { [names.text]: value.text };
        case "number":
            return { [names.number]: jsonNumber(value.number) };
        case "flag":
            return { [names.flag]: value.flag };
        case "list":
            return { [names.list[0]]: { [names.list[1]]: value.items.map((item) => valueToJson(item, names)) } };
        case "map":
            return { [names.map[0]]: { [names.map[1]]: valuesByKey(value.entries, names) } };
        case "reference":
            return { [names.reference]: referenceToJson(value) };
    }
}
function valuesByKey(entries, names) {
    // Not by assignment: a key may be __proto__.
    return Object.fromEntries(entries.map(({ key, value }) => [key, valueToJson(value, names)]));
}
function withoutDefaults(message) {
    const kept = Object.entries(message).filter(([, value]) => value !== "" && value !== 0 && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(kept);
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

/***/ 12964:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X8: () => (/* binding */ deployProcess),
  Cj: () => (/* binding */ processHashes),
  VN: () => (/* binding */ verifyStored)
});

// EXTERNAL MODULE: ./src/core/time/time-budget.ts
var time_budget = __webpack_require__(46356);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/hash/process/process-hash.ts + 1 modules
var process_hash = __webpack_require__(12716);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
// EXTERNAL MODULE: ./src/engine/deploy/create-once.ts
var create_once = __webpack_require__(22246);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/dialects/chain.ts
var chain = __webpack_require__(17341);
// EXTERNAL MODULE: ./src/definition/process/json.ts
var json = __webpack_require__(15133);
// EXTERNAL MODULE: ./src/engine/deploy/compare.ts
var compare = __webpack_require__(6427);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(54438);
// EXTERNAL MODULE: ./src/engine/process/process-client.ts
var process_client = __webpack_require__(66213);
;// CONCATENATED MODULE: ./src/engine/process/process-error.ts





/** Compares two processes field by field, without what the Engine adds. */
function compareProcesses(expected, found, release) {
    return (0,compare/* compareJson */.s)(jsonOf(expected, release), jsonOf(found, release));
}
function jsonOf(process, release) {
    return (0,json/* processToJson */.t)((0,process_client/* withoutEngineFields */.wr)(process), release);
}
/** Returns the error for an Engine that stores another process under the hash. */
function storedOtherProcess(hash, differences, unknownFields) {
    const lines = (0,deploy_error/* differenceLines */.Ze)(differences, unknownFields);
    return new core_error/* MesgError */.N8("refused", `the Engine stores another process under ${hash}:${lines}`, {
        hint: "give a step another key, or delete that process: at 0.14 the hash covers only the keys and order of the steps",
    });
}
/** Returns the error for a hash that differs from the reviewed one. */
function processNotReviewed(expected, computed, release) {
    const found = `process hash mismatch: expected ${expected}, found ${computed} for Engine ${release}`;
    return new core_error/* MesgError */.N8("refused", `${found}: this is not the reviewed process`, {
        hint: "check what changed since the review, or review the new hash; nothing was sent",
    });
}
/** Returns the error for a Create without an answer, when the Engine does not have the process. */
function unknownProcessOutcome(error, hash) {
    return new core_error/* MesgError */.N8("environment", `${error.message}; it is unknown whether the process was created`, {
        cause: error,
        hint: `the Engine may still be creating it; deploy again later: that looks for ${hash} first`,
    });
}
/**
 * Explains a known refusal.
 *
 * @param release The release, or the range of possible ones: `0.18–0.20`.
 */
function explainProcessRefusal(error, release) {
    const { text } = error;
    const [isNamed, hash] = /\binstance \\*"([^"\\]*)\\*" not found/.exec(text) ?? [];
    if (isNamed === undefined && text !== "leveldb: not found")
        return error;
    const which = hash === undefined ? "an instance" : `the instance ${hash}`;
    return new core_error/* MesgError */.N8("refused", `the Engine does not have ${which} that the process names`, {
        cause: error,
        hint: `deploy its service to this Engine (${release}), then the process with --services FOLDER --create-instances; the Engine answered: ${text}`,
    });
}

;// CONCATENATED MODULE: ./src/engine/process/deploy-process.ts








/** Milliseconds for Create: a chain makes a block every few seconds. */
const CREATE_TIMEOUT = 30_000;
const CHAIN_CREATE_TIMEOUT = 300_000;
/** Milliseconds for all other calls of a deploy. */
const OTHER_CALLS = 90_000;
/**
 * Creates a process on an Engine, unless it exists, and verifies the hash that the Engine returns and the process that
 * it stored. Create is processed at most once; when its answer is lost, the Engine is polled for the process.
 *
 * @throws {MesgError} `refused` when the Engine refuses or a check fails; `environment` when the Engine does not
 * answer.
 * @example
 * ```ts
 * const { status, hash } = await deployProcess(definition, await connectEngine("localhost:50052", { timeout: 15_000 }));
 * ```
 */
async function deployProcess(definition, engine, { expectedHash, signal, supply, onSend, onStep = () => undefined, ...timeouts } = {}) {
    const { release, releaseName = release } = engine;
    const api = engine.processes();
    const hashes = processHashes(definition, release);
    if (expectedHash !== undefined && !hashes.includes(expectedHash)) {
        throw processNotReviewed(expectedHash, hashes[0], release);
    }
    preflight(definition, release);
    api.assertMayCreate();
    await onStep({ step: "accepted", hash: hashes[0] });
    await supply?.();
    const { callTimeout, createTimeout = callTimeout ?? ((0,chain/* isOnChain */.No)(release) ? CHAIN_CREATE_TIMEOUT : CREATE_TIMEOUT) } = timeouts;
    const budget = new time_budget/* TimeBudget */.z(createTimeout + OTHER_CALLS, "the deploy");
    const asking = () => ({ timeout: budget.take(callTimeout ?? deploy/* CALL_TIMEOUT */.p), signal });
    const onTransaction = (signed) => {
        onSend?.();
        return onStep({ step: "signed", hash: hashes[0], signed });
    };
    const creating = () => {
        if (!(0,chain/* isOnChain */.No)(release))
            onSend?.();
        return { timeout: budget.take(createTimeout), signal, onTransaction };
    };
    const own = await api.hash(definition, asking());
    if (own !== undefined)
        assertHash(own, hashes, release);
    if ((0,chain/* isOnChain */.No)(release))
        await onStep({ step: "same-hash", hash: hashes[0] });
    const there = await firstStored(api, hashes, asking());
    const { status, hash } = there === undefined
        ? await createProcessOnce(api, definition, { releaseName, hashes, asking, creating })
        : { status: "exists", hash: there };
    await onStep({ step: "stored", hash, status });
    assertHash(hash, hashes, release);
    await onStep({ step: "verified-hash", hash });
    await verifyStored(api, definition, hash, asking());
    await onStep({ step: "verified-definition", hash });
    const { version: engineVersion, address: endpoint } = engine;
    return { status, hash, name: definition.name, engineVersion, endpoint, verified: true };
}
function assertHash(returned, hashes, release) {
    if (hashes.includes(returned))
        return;
    const found = returned === "" ? "none" : (0,safe_text/* visibleText */.Q6)(returned, 100);
    throw new core_error/* MesgError */.N8("refused", `hash mismatch: computed ${hashes[0]} for Engine ${release}, the Engine returned ${found}`, {
        hint: "set the release of the Engine with --engine-version",
    });
}
/**
 * Returns the possible hashes of a process at a release, that of the newest patch first: 0.14.0 hashes less than later
 * patches, and an Engine does not report its patch.
 */
function processHashes(definition, release) {
    if (release !== "0.14")
        return [(0,process_hash/* processHash */.mv)(definition, release)];
    return [undefined, 0].map((patch) => (0,process_hash/* processHash */.mv)(definition, release, { patch }));
}
/** Compares what the Engine stores under a hash with the process. @throws {MesgError} `refused` when it differs. */
async function verifyStored(api, definition, hash, call) {
    const stored = await api.find(hash, call);
    if (stored === undefined) {
        throw new core_error/* MesgError */.N8("refused", `the Engine returned the hash ${hash}, but has no process of that hash`, {
            hint: "contact the operator of the Engine: the process is not verified",
        });
    }
    const differences = compareProcesses(definition, stored.definition, api.release);
    const found = stored.definition.hash;
    if (found !== hash)
        differences.unshift({ pointer: "/hash", expected: hash, found });
    if (differences.length > 0 || stored.unknownFields.length > 0) {
        throw storedOtherProcess(hash, differences, stored.unknownFields);
    }
}
/** Sends Create; the Engine processes it at most once. */
async function createProcessOnce(api, definition, { releaseName, hashes, asking, creating }) {
    const first = async (call) => await firstStored(api, hashes, call);
    const has = async (call) => (await first(call)) !== undefined;
    try {
        const hash = await (0,create_once/* sendOnce */.E4)(() => api.create(definition, creating()), () => has(asking()));
        return { status: "created", hash };
    }
    catch (error) {
        if (!(error instanceof call_error/* CallError */.R))
            throw error;
        if (error.isUnanswered) {
            if (await (0,create_once/* arrives */.Rh)(has, asking()))
                return { status: "created", hash: (await first(asking())) ?? hashes[0] };
            throw unknownProcessOutcome(error, hashes[0]);
        }
        const named = EXISTING.exec(error.text)?.[1];
        if (named !== undefined)
            return { status: "exists", hash: named };
        throw explainProcessRefusal(error, releaseName);
    }
}
/** Inside one or two layers of JSON at 0.18. */
const EXISTING = /process \\*"([^"\\]+)\\*" already exists/;
async function firstStored(api, hashes, call) {
    for (const hash of hashes)
        if ((await api.find(hash, call)) !== undefined)
            return hash;
    return undefined;
}
/** Checks for what the Engine would refuse. */
function preflight(definition, release) {
    const violations = (0,check/* checkProcess */.U)(definition, release);
    if (violations.length === 0)
        return;
    const lines = violations.map(({ pointer, text }) => `\n  ${pointer}: ${text}`);
    throw new core_error/* MesgError */.N8("refused", `Engine ${release} would refuse this process:${lines.join("")}`, {
        hint: "run mesg-compile validate to see the lines in the process file",
    });
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
