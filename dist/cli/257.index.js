export const id = 257;
export const ids = [257];
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

/***/ 7203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e9: () => (/* binding */ readSourceOptions),
/* harmony export */   xK: () => (/* binding */ SOURCE_OPTIONS)
/* harmony export */ });
/* unused harmony export parseSize */
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7547);

/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        multiple: true,
        value: "PATH",
        summary: "take this file of the service's folder although it looks like a secret",
    },
    "max-source-size": { type: "string", value: "SIZE", summary: "the most that is taken: 500M, 3GiB, or bytes (2GiB)" },
};
/** Their values, as the source's reader takes them. @throws {MesgError} `usage` when one is no size. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], "max-source-size": size } = values;
    return { allowFiles, ...(size === undefined ? {} : { maxBytes: parseSize(size) }) };
}
const UNITS = ["", "k", "m", "g", "t"];
/**
 * Reads a size as people write it.
 *
 * @returns Bytes; a unit is a power of 1024.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * parseSize("1.5GiB"); // 1_610_612_736
 * ```
 */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?) ?([kmgt]?)(?:i?b)?$/i.exec(text.trim());
    const bytes = match === null ? Number.NaN : Math.floor(Number(match[1]) * 1024 ** UNITS.indexOf(match[2].toLowerCase()));
    if (Number.isSafeInteger(bytes))
        return bytes;
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a size such as 500M, 3GiB or a number of bytes, found ${JSON.stringify(text)}`);
}


/***/ }),

/***/ 1523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ keepSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(318);





/**
 * Takes a source and keeps its archive in a folder, as `<source id>.tar`, for an Engine that looks there.
 *
 * @throws {MesgError} as `takeSource` does; `surroundings` when the archive cannot be kept.
 */
async function keepSource(path, folder, options = {}) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.part`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        const source = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .takeSource */ .Z)(path, { ...options, tar: temporary });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${source.sourceId}.tar`));
        return source;
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("surroundings", `cannot keep the source in ${folder}: ${error.message}`, {
            cause: error,
            hint: "check that the folder may be written to and its disk has space",
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 1479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ deploymentStep),
/* harmony export */   K8: () => (/* binding */ deploymentFailure),
/* harmony export */   Ko: () => (/* binding */ deploymentHead)
/* harmony export */ });
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8785);

/** The head of the report, before anything is done. */
function deploymentHead({ definition, source, engine, localFolder }, style) {
    const { name, sid, tasks, events, dependencies } = definition;
    const counts = [count(tasks.length, "task"), count(events.length, "event"), count(dependencies.length, "dependency")];
    const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
    const rows = [
        row("service", `${bold(name, style)} (${sid === "" ? "no sid: the Engine makes one of the hash" : `sid ${sid}`})`),
        row("", counts.join(", ")),
        row("engine", `${versionText(engine)}, ${where}`),
        row("source", definition.source === "" ? "none" : definition.source),
        ...(source === undefined ? [] : [row("", sourceText(source))]),
    ];
    return `${rows.join("\n")}\n`;
}
/** One line for a step that is done. */
function deploymentStep(done, { engine }, style) {
    const tick = paint("✓", 32, style);
    if (done.step === "accepted") {
        return `${row("hash", bold(done.hash, style))}\n\n  ${tick} keeps the rules of Engine ${engine.release}\n`;
    }
    if (done.step === "stored") {
        const text = done.status === "created" ? "created" : "exists: the Engine had this very service already";
        return `  ${tick} ${text}\n`;
    }
    return done.step === "verified-hash"
        ? `  ${tick} the Engine's hash is the one computed here\n`
        : `  ${tick} the Engine keeps the definition that was sent\n`;
}
/** The mark of a deploy that failed, before or after the Engine created anything; why is said by the error. */
function deploymentFailure(style) {
    return `  ${paint("✗", 31, style)} not verified\n`;
}
function row(label, value) {
    return `  ${label.padEnd(WIDTH)}${value}`;
}
const WIDTH = 10;
function versionText({ version, release }) {
    return version === release ? release : version.replace(/^v/, "");
}
function sourceText({ entries, size, commit }) {
    const parts = [
        ...(entries === undefined ? [] : [count(entries, "entry", "entries")]),
        (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size),
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ];
    return parts.join(", ");
}
function count(number, one, many = one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
function bold(text, style) {
    return paint(text, 1, style);
}
function paint(text, code, { colour }) {
    return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}


/***/ }),

/***/ 5257:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7203);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3136);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6845);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1262);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4160);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5265);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6412);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1523);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7552);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1479);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(318);
/**
 * Creates a service on an Engine and verifies what it stored.
 *
 * @module
 */








const LOCAL_FOLDER = ".mesg";
const OPTIONS = {
    endpoint: { type: "string", value: "HOST:PORT", summary: "the Engine to deploy to; https://HOST for one behind TLS" },
    local: {
        type: "boolean",
        summary: `deploy to the embedded Engine, kept in ${LOCAL_FOLDER} of the working directory`,
    },
    source: { type: "string", value: "TAR|FOLDER", summary: "the source that a definition names" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLISH_OPTIONS */ .dA,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .ENGINE_OPTIONS */ .iT,
    "engine-version": { type: "string", value: "R", summary: "the Engine's release, or auto to ask it (auto)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .EXPECTED_HASH_OPTION */ .Iy,
    json: { type: "boolean", summary: "print the result as JSON, in place of the report" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: "deploy",
    synopsis: "[DEFINITION|FOLDER] --endpoint HOST:PORT | --local",
    summary: "create a service on an Engine and verify what it stored",
    description: `
FOLDER holds a mesg.yml and defaults to the working directory. The hash is computed here first and compared with what the
Engine returns; the stored definition is compared field by field. A service that is there already is success.

An Engine fetches the source itself, from the IPFS gateway that it is set up with: publish it there with --ipfs-api, and
prove with --ipfs-gateway that it is served, before the Engine is asked. --local needs no network, no IPFS and no Docker:
the source is kept beside the embedded Engine.

  mesg-compile deploy examples/greeter --local
  mesg-compile deploy service.json --source source.tar --endpoint localhost:50052 --json
  mesg-compile deploy examples/greeter --endpoint https://engine.example.com --expected-hash "$REVIEWED"`,
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const { endpoint, local } = call.options;
        if ((endpoint === undefined) !== (local === true)) {
            const found = endpoint === undefined ? "neither" : "both";
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
                hint: "--local deploys to the embedded Engine on this machine, --endpoint to a running one",
            });
        }
        const { "engine-version": version = "auto" } = call.options;
        const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRelease */ .BC)(version);
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readExpectedHash */ .tA)(call.options);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPublishOptions */ .ai)(call);
        if (endpoint !== undefined)
            return await deployTo(call, endpoint, release, undefined);
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
        const engine = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .startLocalEngine */ .E)({
            ...{ folder: LOCAL_FOLDER, release: release ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_RELEASE */ .WW },
            onDefect: (error) => void call.warn(`defect: ${error.stack}`),
        });
        try {
            return await deployTo(call, engine.address, engine.release, engine);
        }
        finally {
            await engine.close(0);
        }
    },
});
async function deployTo(call, endpoint, release, local) {
    const { signal } = call;
    // The embedded Engine is asked like any other: what it says that it is stands in the report.
    const asked = local === undefined ? release : undefined;
    const access = local === undefined ? await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readEngineOptions */ .FD)(call) : {};
    const engine = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .connectEngine */ .x)(endpoint, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .CALL_TIMEOUT */ .p, signal, release: asked, ...access });
    try {
        if (access.credentials !== undefined && !(0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .asksForAccount */ .l4)(engine.release)) {
            await call.note(`notice: Engine ${engine.release} asks for no account: --engine-username does nothing there`);
        }
        const prepared = await prepare(call, engine, local);
        const { source } = prepared;
        for (const notice of source?.notices ?? [])
            await call.note(`notice: ${notice}`);
        const deployment = await report(call, prepared, engine, local);
        if (call.options.json)
            await call.stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
        return 0;
    }
    finally {
        engine.close();
    }
}
/** Deploys and says so, step by step; with --json the result alone speaks. */
async function report(call, { definition, source, supply }, engine, local) {
    const { json } = call.options;
    const style = { colour: call.stdout.isTerminal && !call.env.NO_COLOR };
    const say = async (text) => (json ? undefined : await call.stdout.write(text));
    const subject = { definition, source, engine, localFolder: local === undefined ? undefined : LOCAL_FOLDER };
    await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .deploymentHead */ .Ko)(subject, style));
    try {
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .deploy */ .g)(definition, engine, {
            source: source?.digest,
            expectedHash: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readExpectedHash */ .tA)(call.options),
            signal: call.signal,
            supply,
            onStep: (step) => say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .deploymentStep */ .Il)(step, subject, style)),
        });
    }
    catch (error) {
        await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .deploymentFailure */ .K8)(style));
        throw error;
    }
}
async function prepare(call, { release }, local) {
    const { signal } = call;
    const path = call.positionals[0] ?? ".";
    const { definition, folder } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .readNamedService */ .br)(call, path, { release, use: "deployed" });
    const taking = { withoutDigest: !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .needsSource */ .vW)(release), signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceOptions */ .e9)(call.options) };
    const from = call.options.source ?? folder;
    if (from === undefined) {
        const kept = local === undefined ? undefined : (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .archivePath */ .oM)(local.sourcesFolder, definition.source);
        const source = kept !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .takeSource */ .Z)(kept, taking) : undefined;
        if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .needsSource */ .vW)(release))
            throw missingSource(release, definition.source);
        return { definition, source, supply: () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .publishAsAsked */ .qO)(call, definition.source, undefined, {}) };
    }
    const source = local === undefined ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .takeSource */ .Z)(from, taking) : await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .keepSource */ .l)(from, local.sourcesFolder, taking);
    if (definition.source !== "" && definition.source !== source.sourceId) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `the definition names the source ${definition.source}, ${from} is ${source.sourceId}`, {
            hint: "give the very source that the definition was made from, or compile it again",
        });
    }
    const supply = () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .publishAsAsked */ .qO)(call, source, from, { signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceOptions */ .e9)(call.options) });
    return { definition: { ...definition, source: source.sourceId }, source, supply };
}
function missingSource(release, sourceId) {
    const named = sourceId === "" ? "a definition that names none" : `the definition's ${sourceId}`;
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", `the hash of Engine ${release} covers the source, and ${named} is not at hand`, {
        hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
    });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ takeSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(871);
/* harmony import */ var _digest_tar_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4055);
/* harmony import */ var _file_blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6598);
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3248);







/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, options);
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,_read_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .readSourceTree */ .m)(path, options);
    const { sourceId, size, entries, digest } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .archive */ .rD)(tree, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
async function takeTar(path, options) {
    const { signal } = options;
    const { sourceId, size } = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBlocks */ .m3)(() => (0,_file_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .fileBlocks */ .d)(path, signal), options);
    const open = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,_digest_tar_js__WEBPACK_IMPORTED_MODULE_6__/* .digestTar */ .A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
