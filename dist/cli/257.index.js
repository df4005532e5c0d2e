export const id = 257;
export const ids = [257];
export const modules = {

/***/ 5464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ readIpfsOptions),
/* harmony export */   dA: () => (/* binding */ PUBLISH_OPTIONS),
/* harmony export */   qO: () => (/* binding */ publishAsAsked),
/* harmony export */   wQ: () => (/* binding */ IPFS_OPTIONS)
/* harmony export */ });
/* unused harmony export wantsIpfs */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8785);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5693);




/** The options of every command that speaks to IPFS nodes and gateways. */
const IPFS_OPTIONS = {
    "ipfs-api": {
        type: "string",
        multiple: true,
        value: "URL",
        summary: "an IPFS node's RPC interface, http://127.0.0.1:5001; may be given more than once",
    },
    "ipfs-gateway": { type: "string", multiple: true, value: "URL", summary: "an IPFS gateway, https://ipfs.io" },
    "ipfs-header": {
        type: "string",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
    },
    "ipfs-timeout": { type: "string", value: "SECONDS", summary: "how long all of it may take (3600)" },
};
/** The options of every command that publishes a source. */
const PUBLISH_OPTIONS = {
    ...IPFS_OPTIONS,
    "ipfs-any": { type: "boolean", summary: "one node that works is enough; without it, all must" },
    "no-read-back": { type: "boolean", summary: "believe the nodes: what one loses or damages is then not noticed" },
    "acknowledge-public": {
        type: "boolean",
        summary: "publish although the repository is private: what is on IPFS is public for ever",
    },
};
/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
async function readIpfsOptions({ options: values, env, }) {
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(154), __webpack_require__.e(211), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 6604));
    const secret = (env.MESG_IPFS_HEADER ?? "").split("\n").filter((line) => line.trim() !== "");
    const headers = [...(values["ipfs-header"] ?? []), ...secret].map(parseHeader);
    const apis = (values["ipfs-api"] ?? []).map((text) => parseApi(text, headers));
    const gateways = (values["ipfs-gateway"] ?? []).map((text) => parseGateway(text, headers));
    assertOneReceiver(apis, headers);
    const timeout = values["ipfs-timeout"];
    if (timeout === undefined)
        return { apis, gateways, patience: {} };
    const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : Number.NaN;
    if (!(seconds > 0 && seconds <= 1_000_000)) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
    }
    return { apis, gateways, patience: { total: seconds * 1000 } };
}
/** Whether a command was asked to publish, or to prove that a source is published. */
function wantsIpfs(values) {
    return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}
/**
 * Publishes a source as the options say, and proves that it is there; with gateways alone, only the latter.
 *
 * @param from Where the source was taken from: a folder or a tar; undefined when only its id is known.
 */
async function publishAsAsked(plain, source, from, reading) {
    const call = plain;
    if (!wantsIpfs(call.options))
        return;
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, offerSource, proveSource, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(154), __webpack_require__.e(211), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 6604));
    const line = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)}${size === undefined ? "" : ` of ${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(size)}`}`);
    try {
        if (places.apis.length === 0) {
            const sourceId = typeof source === "string" ? source : source.sourceId;
            const proved = await proveSource(sourceId, { ...places, signal: call.signal, onProgress });
            await line.end();
            for (const place of proved)
                await call.note(`${place} serves ${sourceId}`);
            return;
        }
        if (from === undefined || typeof source === "string") {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a source to publish, found only its id", {
                hint: "give it with --source TAR or FOLDER, or name the service's folder",
            });
        }
        if (!call.options["acknowledge-public"] && needsAcknowledgement(await knowledgeOf(call)))
            throw notAcknowledged();
        const offered = await offerSource(from, source, reading);
        const { "ipfs-any": any, "no-read-back": withoutReadBack } = call.options;
        const { signal } = call;
        const publication = await publishSource(offered, { ...places, any, withoutReadBack, signal, onProgress });
        await line.end();
        for (const { message } of publication.failures)
            await call.warn(`warning: ${message}`);
        for (const { api, by, sent } of publication.nodes) {
            const how = by === "nothing" ? "it was there" : `${(0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(sent)} sent`;
            const proof = publication.isProved ? "read back" : "not read back";
            await call.note(`published ${source.sourceId} at ${api}: ${how}, pinned, ${proof}`);
        }
        for (const place of publication.gateways)
            await call.note(`${place} serves ${source.sourceId}`);
    }
    finally {
        await line.end();
    }
}
async function knowledgeOf({ env }) {
    const inActions = env.GITHUB_ACTIONS === "true";
    if (!inActions || !env.GITHUB_EVENT_PATH)
        return { inActions, event: undefined };
    try {
        return { inActions, event: JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH, "utf8")) };
    }
    catch {
        return { inActions, event: undefined };
    }
}
function notAcknowledged() {
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", "expected a yes to publish from a repository that is not known to be public", {
        hint: "what is on IPFS is public for ever; when that is meant, give --acknowledge-public",
    });
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
const EVERY_MS = 100;
const CLEAR = "\r\u001b[K";
/** A line of progress on stderr; nothing where no person looks, or with --quiet. */
function progressLine({ stderr, options }) {
    const isShown = stderr.isTerminal && options.quiet !== true;
    let last = 0;
    let isThere = false;
    return {
        show(text) {
            const now = Date.now();
            if (!isShown || now - last < EVERY_MS)
                return;
            last = now;
            isThere = true;
            stderr.write(`${CLEAR}${text.slice(0, 79)}`).catch(() => undefined);
        },
        async end() {
            if (isThere)
                await stderr.write(CLEAR);
            isThere = false;
        },
    };
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
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5464);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3136);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3955);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1262);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8909);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1741);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1523);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7552);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1479);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(318);
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
    "engine-version": { type: "string", value: "R", summary: "the Engine's release, or auto to ask it (auto)" },
    json: { type: "boolean", summary: "print the result as JSON" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .N)({
    name: "deploy",
    synopsis: "[DEFINITION|FOLDER] --endpoint HOST:PORT | --local",
    summary: "create a service on an Engine and verify what it stored",
    description: `
FOLDER holds a mesg.yml and defaults to the working directory. The hash is computed here first and compared with what the
Engine returns; the stored definition is compared field by field. A service that is there already is success.

An Engine fetches the source itself, from the IPFS gateway that it is set up with: publish it there with --ipfs-api, and
prove with --ipfs-gateway that it is served, before the Engine is asked. --local needs
no network, no IPFS and no Docker: the source is kept beside the embedded Engine.

  mesg-compile deploy examples/greeter --local
  mesg-compile deploy service.json --source source.tar --endpoint localhost:50052 --json`,
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const { endpoint, local } = call.options;
        if ((endpoint === undefined) !== (local === true)) {
            const found = endpoint === undefined ? "neither" : "both";
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
                hint: "--local deploys to the embedded Engine on this machine, --endpoint to a running one",
            });
        }
        const { "engine-version": version = "auto" } = call.options;
        const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRelease */ .BC)(version);
        if (endpoint !== undefined)
            return await deployTo(call, endpoint, release, undefined);
        const engine = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .startLocalEngine */ .E)({
            ...{ folder: LOCAL_FOLDER, release: release ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RELEASE */ .WW },
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
    const engine = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .connectEngine */ .x)(endpoint, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .CALL_TIMEOUT */ .p, signal, release: asked });
    try {
        const { definition, source } = await prepare(call, engine, local);
        for (const notice of source?.notices ?? [])
            await call.note(`notice: ${notice}`);
        const deployment = await report(call, definition, source, engine, local);
        if (call.options.json)
            await call.stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
        return 0;
    }
    finally {
        engine.close();
    }
}
/** Deploys and says so, step by step; with --json on stderr. */
async function report(call, definition, source, engine, local) {
    const { json } = call.options;
    const style = { colour: !json && call.stdout.isTerminal && !call.env.NO_COLOR };
    const say = (text) => (json ? call.note(text.replace(/\n$/, "")) : call.stdout.write(text));
    const subject = { definition, source, engine, localFolder: local === undefined ? undefined : LOCAL_FOLDER };
    await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .deploymentHead */ .Ko)(subject, style));
    try {
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .deploy */ .g)(definition, engine, {
            source: source?.digest,
            signal: call.signal,
            onStep: (step) => say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .deploymentStep */ .Il)(step, subject, style)),
        });
    }
    catch (error) {
        await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .deploymentFailure */ .K8)(style));
        throw error;
    }
}
/** The definition with its source id, and the source as far as it is at hand. */
async function prepare(call, { release }, local) {
    const { signal } = call;
    const path = call.positionals[0] ?? ".";
    const { definition, folder } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .readNamedService */ .b)(call, path, { release, use: "deployed" });
    const taking = { withoutDigest: !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release), signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceOptions */ .e9)(call.options) };
    const from = call.options.source ?? folder;
    if (from === undefined) {
        const kept = local === undefined ? undefined : (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .archivePath */ .oM)(local.sourcesFolder, definition.source);
        const source = kept !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .takeSource */ .Z)(kept, taking) : undefined;
        if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .needsSource */ .vW)(release))
            throw missingSource(release, definition.source);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .publishAsAsked */ .qO)(call, definition.source, undefined, {});
        return { definition, source };
    }
    const source = local === undefined ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .takeSource */ .Z)(from, taking) : await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .keepSource */ .l)(from, local.sourcesFolder, taking);
    if (definition.source !== "" && definition.source !== source.sourceId) {
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("refused", `the definition names the source ${definition.source}, ${from} is ${source.sourceId}`, {
            hint: "give the very source that the definition was made from, or compile it again",
        });
    }
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .publishAsAsked */ .qO)(call, source, from, { signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceOptions */ .e9)(call.options) });
    return { definition: { ...definition, source: source.sourceId }, source };
}
function missingSource(release, sourceId) {
    const named = sourceId === "" ? "a definition that names none" : `the definition's ${sourceId}`;
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `the hash of Engine ${release} covers the source, and ${named} is not at hand`, {
        hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
    });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
