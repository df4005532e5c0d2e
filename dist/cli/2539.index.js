export const id = 2539;
export const ids = [2539];
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

/***/ 24220:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ publishGiven)
/* harmony export */ });
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60387);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11140);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10410);



/**
 * Sends a transaction that another program signed, after checking that it does exactly what was requested.
 *
 * @param path The file with the signed transaction.
 * @param wanted The allowed effects; empty for any.
 */
async function publishGiven(call, market, path, wanted) {
    const { checkSigned, ether, highestCost, readSigned, versionHash } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const text = Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, "a signed transaction", call)).toString("utf8");
    const transaction = await readSigned(text);
    const effect = checkSigned(market, transaction, wanted);
    if (effect.kind === "version") {
        const found = await market.version(versionHash(transaction.from, effect));
        if (found !== undefined)
            return { outcome: { status: "exists", effect, id: found.versionHash }, transaction };
        await proveManifest(call, effect);
    }
    const cost = ether(highestCost(transaction));
    await call.note(`${effect.kind} of ${effect.sid}, signed by ${transaction.from}: costs at most ${cost}`);
    await (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askConsent */ .Qd)(call);
    const published = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSigned */ .h$)(call, market, transaction);
    return { outcome: { status: "published", ...published }, transaction };
}
/** Reads the manifest from the given nodes and gateways, if any: a version must not name a missing manifest. */
async function proveManifest(call, { manifest }) {
    const { gatewayStore, KuboNode, readSmallFile } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(3227), __webpack_require__.e(4450), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readIpfsOptions */ .TI)(call);
    const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
    if (stores.length === 0)
        return;
    const { MAX_MANIFEST_BYTES, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const bytes = await readSmallFile(manifest, { stores, limit: MAX_MANIFEST_BYTES, policy, signal: call.signal });
    readManifest(bytes);
}


/***/ }),

/***/ 59590:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSigner),
/* harmony export */   z: () => (/* binding */ KEY_OPTIONS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _secret_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18200);


/** The options of a command that signs. A key is never an argument: other users see a process's arguments. */
const KEY_OPTIONS = {
    "key-file": {
        type: "string",
        group: "Account",
        value: "FILE",
        summary: "key of the account: a JSON key store, or 64 hex digits (or MESG_MARKETPLACE_PRIVATE_KEY)",
    },
    "passphrase-file": {
        type: "string",
        group: "Account",
        value: "FILE",
        summary: "file whose first line is the key store's passphrase (or MESG_MARKETPLACE_PASSPHRASE, or typed on a terminal)",
    },
};
/**
 * Opens the account's key, from the options or the environment.
 *
 * @returns Undefined when none is given.
 * @throws {MesgError} `usage` without a passphrase; `refused` for an invalid key.
 */
async function readSigner(plain) {
    const call = plain;
    const { options, env, secrets } = call;
    const path = options["key-file"];
    const text = path === undefined ? env.MESG_MARKETPLACE_PRIVATE_KEY : await (0,_secret_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretFile */ .f)(call, path, "a key file");
    if (!text) {
        if (options["passphrase-file"] === undefined)
            return undefined;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "a passphrase without a key: expected --key-file FILE with --passphrase-file");
    }
    // A key store is encrypted, and its lines are common words.
    if (!text.trimStart().startsWith("{"))
        secrets.add(text.trim().replace(/^0x/i, ""), "whole");
    if (path !== undefined)
        await (0,_secret_file_js__WEBPACK_IMPORTED_MODULE_0__/* .warnIfShared */ .X)(call, path);
    const { readPrivateKey, signerOf } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const key = await readPrivateKey(text, () => passphraseOf(call));
    secrets.add(key.slice(2), "whole");
    return signerOf(key);
}
async function passphraseOf(call) {
    const { options, env, secrets, ask, signal } = call;
    const path = options["passphrase-file"];
    const given = path === undefined
        ? env.MESG_MARKETPLACE_PASSPHRASE
        : (await (0,_secret_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretFile */ .f)(call, path, "a passphrase file")).split(/\r?\n/, 1)[0];
    const passphrase = given ?? (await ask?.("Passphrase of the key: ", { secret: true, signal }));
    if (passphrase !== undefined) {
        secrets.add(passphrase, "whole");
        return passphrase;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "the key store requires a passphrase", {
        hint: "set it with --passphrase-file FILE or in MESG_MARKETPLACE_PASSPHRASE",
    });
}


/***/ }),

/***/ 551:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ openMarketplace),
/* harmony export */   CR: () => (/* binding */ TRANSACTION_OPTIONS),
/* harmony export */   FJ: () => (/* binding */ readConfirmOptions),
/* harmony export */   mu: () => (/* binding */ readPlanOptions),
/* harmony export */   xW: () => (/* binding */ MARKETPLACE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The options of every command that reads the Marketplace. */
const MARKETPLACE_OPTIONS = {
    rpc: {
        type: "string",
        group: "Marketplace",
        value: "URL",
        summary: "JSON-RPC address of an Ethereum node; if it contains a key, use MESG_MARKETPLACE_RPC",
    },
    contract: {
        type: "string",
        group: "Marketplace",
        value: "ADDRESS",
        summary: "contract of the Marketplace: 0x and 40 hex digits",
    },
    "chain-id": {
        type: "string",
        group: "Marketplace",
        value: "N",
        summary: "expected chain; a node of another chain is refused",
    },
};
/** The options of a command that sends a transaction. */
const TRANSACTION_OPTIONS = {
    "max-fee": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "maximum per gas (twice the base fee, plus the priority fee)",
    },
    "priority-fee": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "priority fee per gas (the node's suggestion)",
    },
    "gas-price": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "send a legacy transaction at this price",
    },
    legacy: {
        type: "boolean",
        group: "Transaction",
        summary: "send a legacy transaction at the node's price",
    },
    gas: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "gas limit (the node's estimate, plus 20 %)",
    },
    nonce: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "nonce, to replace a pending transaction (the next one)",
    },
    "max-cost": {
        type: "string",
        group: "Transaction",
        value: "ETHER",
        summary: "refuse a transaction that may cost more ether (0.5)",
    },
    confirmations: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "blocks to wait for, including the transaction's own (5; 1 on the development chains 1337 and 31337)",
    },
    timeout: { type: "string", group: "Transaction", value: "SECONDS", summary: "time limit for them (900)" },
};
const MAX_WAIT = 86_400;
/**
 * Connects to the Marketplace that the options name.
 *
 * @throws {MesgError} `usage`; and as `Marketplace.connect`.
 */
async function openMarketplace(plain) {
    const { options, env, secrets, signal } = plain;
    const rpc = options.rpc ?? env.MESG_MARKETPLACE_RPC;
    if (!rpc)
        throw missing("--rpc URL", "set the JSON-RPC address of an Ethereum node, or MESG_MARKETPLACE_RPC");
    if (options.contract === undefined)
        throw missing("--contract ADDRESS", "set the address of the Marketplace");
    const { Marketplace, parseAddress, parseRpc } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(1880), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(2165)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const chainId = wholeNumber(options["chain-id"], "--chain-id");
    const endpoint = parseRpc(rpc);
    for (const secret of endpoint.secrets)
        secrets.add(secret, "whole");
    return await Marketplace.connect(endpoint, parseAddress(options.contract, "the contract"), { chainId, signal });
}
/** Reads fees, limits and nonce. @throws {MesgError} `usage`. */
async function readPlanOptions(plain) {
    const { options } = plain;
    const { checkFees, parseDecimal } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(1880), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(2165)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const amount = (name, decimals, unit) => {
        const text = options[name];
        return text === undefined ? undefined : parseDecimal(text, decimals, `${unit} for --${name}`);
    };
    const gas = wholeNumber(options.gas, "--gas");
    const fees = {
        legacy: options.legacy,
        gasPrice: amount("gas-price", 9, "gwei"),
        maxFee: amount("max-fee", 9, "gwei"),
        priorityFee: amount("priority-fee", 9, "gwei"),
    };
    checkFees(fees);
    const maxCost = amount("max-cost", 18, "ether");
    return {
        ...fees,
        maxCost,
        gas: gas === undefined ? undefined : BigInt(gas),
        nonce: wholeNumber(options.nonce, "--nonce"),
    };
}
/** Reads the time limit and the confirmations of a transaction. @throws {MesgError} `usage`. */
async function readConfirmOptions(plain, chainId) {
    const { options, signal } = plain;
    const { confirmationsOf } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(1880), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(2165)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const confirmations = wholeNumber(options.confirmations, "--confirmations") ?? confirmationsOf(chainId);
    const seconds = wholeNumber(options.timeout, "--timeout") ?? 900;
    if (confirmations < 1 || confirmations > 10_000)
        throw outOfRange("--confirmations", "1 to 10000", confirmations);
    if (seconds < 1 || seconds > MAX_WAIT)
        throw outOfRange("--timeout", `1 to ${MAX_WAIT} seconds`, seconds);
    return { confirmations, timeout: seconds * 1000, signal };
}
function wholeNumber(text, option) {
    if (text === undefined)
        return undefined;
    const number = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!Number.isNaN(number))
        return number;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `not a whole number for ${option}: found ${JSON.stringify(text.slice(0, 80))}`);
}
function outOfRange(option, expected, found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `${option} is out of range: expected ${expected}, found ${found}`);
}
function missing(option, hint) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `missing option: expected ${option}`, { hint });
}


/***/ }),

/***/ 63312:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ outcomeToText),
/* harmony export */   m: () => (/* binding */ outcomeToJson)
/* harmony export */ });
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83121);

/** Returns the outcome of an effect as a value for `JSON.stringify`. Amounts are in wei, as decimal text. */
function outcomeToJson(outcome, { market, account, version }) {
    const effect = effectOf(outcome);
    return {
        status: outcome.status,
        sid: effect.sid,
        ...(effect.kind === "version"
            ? { versionHash: idOf(outcome), manifest: effect.manifest, hash: version?.hash, source: version?.source }
            : { offer: idOf(outcome), price: String(effect.price), duration: String(effect.duration) }),
        chainId: market.chainId,
        contract: market.contract,
        account,
        ...("plan" in outcome ? planToJson(outcome.plan) : {}),
        ...(outcome.status === "published"
            ? { transaction: outcome.transaction, block: outcome.block, cost: outcome.cost?.toString() }
            : {}),
    };
}
/** Returns the outcome of an effect as text. */
function outcomeToText(outcome, { market, version }) {
    switch (outcome.status) {
        case "exists":
            return `${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .existsLine */ .f8)(outcome)}\n`;
        case "published":
            return `${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedLine */ .pV)(outcome)}\n`;
        case "planned":
            return `${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .planLines */ .HN)(outcome.plan, { ...market, ...version }).join("\n")}\n`;
        case "prepared":
            return "";
    }
}
function planToJson(plan) {
    const { cost, balance, isNewService, transaction } = plan;
    return {
        isNewService,
        nonce: transaction.nonce,
        gas: String(transaction.gas),
        maxCost: String(cost),
        balance: String(balance),
    };
}
function effectOf(outcome) {
    return "plan" in outcome ? outcome.plan.effect : outcome.effect;
}
function idOf(outcome) {
    return "plan" in outcome ? outcome.plan.versionHash : outcome.id;
}


/***/ }),

/***/ 10410:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ askConsent),
/* harmony export */   cz: () => (/* binding */ CONSENT_OPTIONS),
/* harmony export */   h$: () => (/* binding */ sendSigned),
/* harmony export */   vr: () => (/* binding */ publishEffect)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83121);
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60387);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);




/** The options of a command that publishes permanently. */
const CONSENT_OPTIONS = {
    yes: { type: "boolean", summary: "publish without confirmation, which cannot be undone" },
    "dry-run": { type: "boolean", summary: "show what would be published and its cost; send nothing" },
};
/**
 * Publishes one effect: shows what it does and costs, asks for confirmation, uploads what it names, then signs and
 * sends it. Without a key it stops before the signature.
 */
async function publishEffect(plain, { market, sender, signer }, effect, version) {
    const call = plain;
    const { checkBalance, planEffect, signTransaction } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const plan = await planEffect(market, effect, { ...(await (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlanOptions */ .mu)(plain)), sender });
    if (plan.status === "exists")
        return plan;
    if (call.options["dry-run"])
        return { status: "planned", plan };
    for (const line of (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .planLines */ .HN)(plan, { ...market, ...version }))
        await call.note(line);
    checkBalance(plan);
    await askConsent(plain);
    if (effect.kind === "version")
        await supply(call, version);
    if (signer === undefined)
        return { status: "prepared", plan };
    const transaction = await signTransaction(plan.transaction, signer);
    return { status: "published", ...(await sendSigned(plain, market, transaction)) };
}
/** Sends a signed transaction, shows its progress, and returns its effect. */
async function sendSigned(call, market, transaction) {
    const { publishSigned } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const options = await (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfirmOptions */ .FJ)(call, market.chainId);
    const line = call.progress;
    await call.note(`sending transaction ${transaction.hash}, nonce ${transaction.nonce}`);
    try {
        return await publishSigned(market, transaction, {
            ...options,
            onProgress: async (progress) => {
                if (progress.step === "waiting")
                    return line.show("waiting for a block");
                if (progress.step === "confirming") {
                    const { block, confirmations } = progress;
                    return line.show(`block ${block}: ${confirmations} of ${options.confirmations} confirmations`);
                }
                await line.end();
                await call.warn(`warning: block ${progress.block} was reorganized; waiting for another one`);
            },
        });
    }
    finally {
        await line.end();
    }
}
/**
 * Asks for confirmation to publish, unless `--yes` is set.
 *
 * @throws {MesgError} `refused` without a confirmation.
 */
async function askConsent(plain) {
    const { options, ask, signal } = plain;
    if (options.yes)
        return;
    const answer = await ask?.("This cannot be undone. Type yes to publish: ", { signal });
    if (answer?.trim().toLowerCase() === "yes")
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", "not confirmed: nothing was published", {
        hint: "to confirm, add --yes; neither IPFS nor a chain can undo it",
    });
}
/** Publishes the source and the manifest on IPFS, and reads both back: a version must not name missing data. */
async function supply(call, { taken, tar, manifest }) {
    await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__/* .publishIfRequested */ .nP)(call, taken, tar, { signal: call.signal });
    await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOffered */ .$m)(call, manifest);
}


/***/ }),

/***/ 96253:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _documents_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42651);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95240);
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60387);
/* harmony import */ var _named_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88206);
/* harmony import */ var _source_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24283);








/**
 * Creates the version of the service named on the command line.
 *
 * @param scratch A temporary folder for the source's archive, which the caller removes.
 * @throws {MesgError} as `takeVersion` of the Marketplace does.
 */
async function readVersion(plain, scratch) {
    const call = plain;
    const { options, signal } = call;
    const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW);
    const path = call.positionals[0] ?? ".";
    const document = await (0,_documents_document_js__WEBPACK_IMPORTED_MODULE_2__/* .findDocument */ .$)(plain, path);
    if (document.kind === "process") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", `only services are published, found a process at ${JSON.stringify(path)}`, {
            hint: "create the process on an Engine: mesg-compile deploy",
        });
    }
    const { definition, folder } = await (0,_named_service_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedService */ .br)(plain, path, { release, use: "published" });
    assertPriced(definition, release);
    const { gatewayStore, KuboNode } = await Promise.all(/* import() */[__webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(3227), __webpack_require__.e(4450), __webpack_require__.e(3389)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readIpfsOptions */ .TI)(call);
    const { takeVersion } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const version = await takeVersion(definition, {
        from: options.source ?? folder,
        tar: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "source.tar"),
        reading: (0,_source_options_js__WEBPACK_IMPORTED_MODULE_6__/* .readSourceOptions */ .e9)(options),
        stores: [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)],
        policy,
        release,
        expectedHash: (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_7__/* .readExpectedHash */ .tA)(options),
        signal,
    });
    for (const notice of version.notices)
        await call.note(`notice: ${notice}`);
    return version;
}
/** A published version cannot be changed, and no Engine of the release would take one without prices. */
function assertPriced({ tasks }, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.26") || tasks.every(({ price }) => price !== undefined))
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `missing price: Engine ${release} requires one for every task`, {
        hint: "compile the service with --price, and publish that definition with --source FOLDER",
    });
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

/***/ 18200:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ warnIfShared),
/* harmony export */   f: () => (/* binding */ readSecretFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);


/** Maximum size of a key store, passphrase or mnemonic in bytes. */
const LIMIT = 65_536;
/**
 * Reads a file with a secret.
 *
 * @param what A name for the file in messages: `a key file`.
 * @throws {MesgError} as {@linkcode readBounded}; `refused` when it is too large.
 */
async function readSecretFile({ signal }, path, what) {
    const bytes = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(path, { limit: LIMIT, what, signal, pipes: true });
    if (bytes.length > LIMIT)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `too large for ${what}: ${JSON.stringify(path)}`);
    return Buffer.from(bytes).toString("utf8");
}
/** Warns when other users of the machine can read a file with a secret. */
async function warnIfShared({ warn }, path) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (process.platform === "win32" || (mode & 0o077) === 0 || /^\/(dev|proc)\//.test(path))
        return;
    await warn(`warning: other users can read ${JSON.stringify(path)}: chmod 600 it`);
}


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

/***/ 26372:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatDecimal)
/* harmony export */ });
/**
 * Writes a whole number of the smallest unit as a decimal number, without rounding.
 *
 * @param decimals Digits after the point that the unit has: 18 for ether, 9 for gwei.
 * @example
 * ```ts
 * formatDecimal(1_500_000_000n, 9); // "1.5"
 * ```
 */
function formatDecimal(value, decimals) {
    const digits = value.toString().padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    let end = digits.length;
    while (end > point && digits[end - 1] === "0")
        end--;
    return end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
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

/***/ 83121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   PE: () => (/* binding */ serviceLines),
/* harmony export */   f8: () => (/* binding */ existsLine),
/* harmony export */   pV: () => (/* binding */ publishedLine)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/** Returns what a transaction will do and cost, one line each. */
function planLines(plan, subject) {
    const { effect, transaction, cost, balance, isNewService, versionHash } = plan;
    const { fees, gas, nonce } = transaction;
    const price = fees.type === "legacy" ? fees.gasPrice : fees.maxFeePerGas;
    const owner = isNewService ? ", new: it will belong to this account" : "";
    return [
        row("service", `${effect.sid}${owner}`),
        ...effectRows(effect, subject),
        ...(versionHash === undefined ? [] : [row("version", versionHash)]),
        row("contract", `${subject.contract} on chain ${subject.chainId}`),
        row("account", `${transaction.from}, nonce ${nonce}, ${ether(balance)}`),
        row("cost", `at most ${ether(cost)}: ${gas} gas at ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .z)(price, 9)} gwei`),
    ];
}
/** Returns the line for something that exists already. */
function existsLine({ effect, id }) {
    const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
    return `exists: ${what} of ${effect.sid} is already published`;
}
/** Returns the result of a transaction. */
function publishedLine({ effect, id, transaction, block, cost }) {
    const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
    const price = cost === undefined ? "" : ` for ${ether(cost)}`;
    return `published: ${what} of ${effect.sid}, transaction ${transaction} in block ${block}${price}`;
}
/** Returns a service with its versions and its offers, newest last. */
function serviceLines(service) {
    const { sid, owner, chainId, contract, versions, offers, versionsTotal, offersTotal } = service;
    return [
        row("service", sid),
        row("owner", owner),
        row("contract", `${contract} on chain ${chainId}`),
        "",
        `  ${shownOf(versions.length, versionsTotal)} versions`,
        ...versions.flatMap((version) => [
            row("version", `${version.versionHash}, ${version.created}`),
            row("", `manifest ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.manifest)} (${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.protocol)})`),
            ...(version.hash === undefined ? [] : [row("", `hash ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.hash)}`)]),
            ...(version.source === undefined ? [] : [row("", `source ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.source)}`)]),
            row("", `${version.status}: ${version.detail}`),
        ]),
        "",
        `  ${shownOf(offers.length, offersTotal)} offers`,
        ...offers.map(({ index, price, duration, active, created }) => row(`offer ${index}`, `${price} tokens for ${duration} s${active ? "" : ", disabled"}, ${created}`)),
    ];
}
function effectRows(effect, { hash, source }) {
    if (effect.kind === "offer") {
        return [row("offer", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .z)(effect.price, 18)} tokens for ${effect.duration} s`)];
    }
    return [
        ...(hash === undefined ? [] : [row("hash", hash)]),
        ...(source === undefined ? [] : [row("source", source)]),
        row("manifest", effect.manifest),
    ];
}
function shownOf(shown, total) {
    return total === String(shown) ? total : `the newest ${shown} of ${total}`;
}
function ether(wei) {
    return `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .z)(wei, 18)} ether`;
}
function row(label, value) {
    return `  ${label.padEnd(10)}${value}`;
}


/***/ }),

/***/ 72539:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(551);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59590);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10410);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96253);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24220);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(63312);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40192);
/**
 * Publishes a version of a service, or an offer, on the Marketplace.
 *
 * @module
 */






const OPTIONS = {
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKETPLACE_OPTIONS */ .xW,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_OPTIONS */ .z,
    source: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_OPTION */ .AR, summary: "source of a definition (fetched from IPFS)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .KEY_OPTIONS */ .z,
    from: { type: "string", value: "ADDRESS", summary: "account that publishes, if another program signs" },
    unsigned: {
        type: "string",
        writes: true,
        value: "FILE",
        summary: "file for the unsigned transaction, without a key (stdout)",
    },
    signed: { type: "string", value: "FILE", summary: "signed transaction to send" },
    offer: { type: "string", value: "PRICE", summary: "also offer the service at this price, in tokens" },
    duration: { type: "string", value: "D", summary: "duration of a purchase: 3600, 24h, 30d" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .CONSENT_OPTIONS */ .cz,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .EXPECTED_HASH_OPTION */ .Iy,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release whose rules and hash apply (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_RELEASE */ .WW})`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSACTION_OPTIONS */ .CR,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .PUBLISH_OPTIONS */ .dA,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_OPTIONS */ .xK,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .defineCommand */ .N)({
    name: "publish",
    synopsis: "[DEFINITION|FOLDER] --rpc URL --contract ADDRESS --ipfs-api URL",
    summary: "publish a version of a service on the Marketplace",
    description: `Publishes the source and a manifest on IPFS, reads both back, and records the manifest in the Marketplace's contract.
A version that is published already is a success. The cost is shown and confirmed (--yes) before anything is sent.

Without a key it prints an unsigned transaction for another program to sign; --signed sends the signed one.
With a key it signs, sends, waits for confirmations, and verifies the contract's event and storage. A
lost answer is resolved by the transaction's hash, and no transaction takes effect twice.`,
    examples: [
        "mesg-compile publish . --rpc $RPC --contract $MARKETPLACE --from $ACCOUNT --dry-run",
        "mesg-compile publish . --rpc $RPC --contract $MARKETPLACE --ipfs-api $NODE --key-file key.json --passphrase-file passphrase.txt --yes",
        "mesg-compile publish . … --from $ACCOUNT --unsigned unsigned.json --yes",
        "mesg-compile publish --rpc $RPC --contract $MARKETPLACE --signed signed.txt --yes",
    ],
    pages: ["docs/marketplace.md"],
    json: "{ status, sid, versionHash, manifest, hash, source, chainId, contract, account, offer?, transaction?, block?, cost? }: amounts are decimal text, in wei",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        checkUsage(call.options);
        // Wrong usage is reported before a node is called.
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanOptions */ .mu)(call);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfirmOptions */ .FJ)(call, undefined);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .readIpfsOptions */ .TI)(call);
        const offer = await readOffer(call);
        const signer = call.options.signed === undefined ? await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .readSigner */ .$)(call) : undefined;
        const sender = await senderOf(call, signer);
        const market = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .openMarketplace */ .Al)(call);
        const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mesg-publish-"));
        try {
            if (sender === undefined)
                await sendSigned(call, market, offer, scratch);
            else
                await publish(call, { market, sender, signer }, offer, scratch);
            return 0;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
        }
    },
});
async function publish(call, session, offer, scratch) {
    const version = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .readVersion */ .$)(call, scratch);
    const { sid } = version.effect;
    const effects = [version.effect, ...(offer === undefined ? [] : [{ ...offer, sid }])];
    const outcomes = [];
    for (const effect of effects) {
        const outcome = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .publishEffect */ .vr)(call, session, effect, version);
        outcomes.push(outcome);
        // An offer can be simulated only after a version is published.
        if (outcome.status === "planned" || outcome.status === "prepared")
            break;
    }
    if (outcomes.length < effects.length)
        await call.note("notice: for the offer, run this again after the version is published");
    const subject = { market: session.market, account: session.sender, version };
    await report(call, outcomes, subject);
}
async function sendSigned(call, market, offer, scratch) {
    const version = call.positionals.length === 0 ? undefined : await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .readVersion */ .$)(call, scratch);
    const sid = version?.effect.sid;
    const wanted = version === undefined ? [] : [version.effect];
    if (sid !== undefined && offer !== undefined)
        wanted.push({ ...offer, sid });
    const { outcome, transaction } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .publishGiven */ .P)(call, market, call.options.signed, wanted);
    await report(call, [outcome], { market, account: transaction.from, version });
}
/** Prints the outcomes; an unsigned transaction goes to its file or to stdout. */
async function report(call, outcomes, subject) {
    const { json, unsigned } = call.options;
    const last = outcomes.at(-1);
    if (last?.status === "prepared") {
        const { unsignedToJson } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
        const text = `${JSON.stringify(unsignedToJson(last.plan.transaction), undefined, 2)}\n`;
        if (unsigned === undefined)
            return await call.stdout.write(text);
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .writeWhole */ .f)(unsigned, async (file) => await file.write(Buffer.from(text)));
        await call.note(`unsigned transaction: ${unsigned}`);
    }
    if (!json)
        return await call.stdout.write(outcomes.map((outcome) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .outcomeToText */ .d)(outcome, subject)).join(""));
    const [first, offer] = outcomes.map((outcome) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .outcomeToJson */ .m)(outcome, subject));
    const result = offer === undefined ? first : { ...first, offer };
    await call.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}
function checkUsage(options) {
    const { signed, unsigned, offer, duration } = options;
    if ((offer === undefined) !== (duration === undefined)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N8("usage", "an offer requires both --offer PRICE and --duration D");
    }
    const others = ["key-file", "passphrase-file", "from", "unsigned", "dry-run"];
    const other = signed === undefined ? undefined : others.find((name) => options[name] !== undefined);
    if (other !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N8("usage", `--signed cannot be combined with --${other}`);
    if (unsigned !== undefined && options["key-file"] !== undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N8("usage", "--unsigned and --key-file cannot be combined");
    }
    const places = [options["ipfs-api"], options["ipfs-gateway"]].flat().filter(Boolean);
    if (signed === undefined && places.length === 0 && !options["dry-run"]) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N8("usage", "missing option: expected --ipfs-api URL, to publish the manifest", {
            hint: "if it is published already, --ipfs-gateway is enough; --dry-run publishes nothing",
        });
    }
}
async function readOffer({ options }) {
    const { offer, duration } = options;
    if (offer === undefined || duration === undefined)
        return undefined;
    const { parseDecimal, parseDuration } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    return { kind: "offer", price: parseDecimal(offer, 18, "tokens for --offer"), duration: parseDuration(duration) };
}
/** Returns the account that publishes; undefined when the transaction is signed already. */
async function senderOf({ options }, signer) {
    if (options.signed !== undefined)
        return undefined;
    const { parseAddress } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(3261)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const named = options.from === undefined ? undefined : parseAddress(options.from, "the account");
    if (signer !== undefined && named !== undefined && named !== signer.address) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N8("refused", `the key is another account's: expected ${named}, found ${signer.address}`);
    }
    const sender = signer?.address ?? named;
    if (sender !== undefined)
        return sender;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N8("usage", "no account to publish with: expected --key-file FILE, or --from ADDRESS to sign elsewhere");
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .runAsMain */ .f)(command);

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
