export const id = 921;
export const ids = [921];
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

/***/ 9921:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7203);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5464);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3136);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4769);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1381);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(318);
/**
 * Compiles a service into its definition: no network, no Engine, no Docker.
 *
 * @module
 */




/** How a definition is written, by the name of the format. */
const WRITERS = {
    json: (definition) => Buffer.from(`${JSON.stringify((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionToJson */ .LG)(definition), undefined, 2)}\n`),
    binary: (definition) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDefinition */ .g)(definition),
    hex: (definition) => Buffer.from(`${Buffer.from((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDefinition */ .g)(definition)).toString("hex")}\n`),
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "compile",
    synopsis: "[FOLDER|DEFINITION]",
    summary: "make the definition of a service",
    description: `FOLDER holds a mesg.yml and a Dockerfile; the default is the current folder. A DEFINITION in any form is checked and
written in the form asked for. What is wrong goes to stderr, with lines; then nothing is written and the exit code is 1.
With --ipfs-api the source is published on IPFS, pinned and read back first; nothing else needs a network.

  mesg-compile compile services/greeter --format binary --out greeter.bin
  mesg-compile compile greeter.json --source services/greeter --car greeter.car`,
    positionals: [0, 1],
    options: {
        format: { type: "string", value: "FORMAT", summary: "json, binary or hex (json)" },
        out: { type: "string", value: "FILE", summary: "write to a file, whole or not at all, in place of stdout" },
        "engine-version": {
            type: "string",
            value: "R",
            summary: `the Engine release whose rules hold (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW})`,
        },
        source: { type: "string", value: "TAR|FOLDER", summary: "the source; of a FOLDER it is the folder itself" },
        tar: { type: "string", value: "FILE", summary: "write the source's archive, as a tar" },
        car: { type: "string", value: "FILE", summary: "write the source's archive as blocks for IPFS, as a CAR" },
        ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .SOURCE_OPTIONS */ .xK,
        ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .PUBLISH_OPTIONS */ .dA,
        "no-source": { type: "boolean", summary: "leave the definition without a source" },
    },
    async run(call) {
        const { format = "json", out, "engine-version": version = _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW } = call.options;
        const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
        if (write === undefined) {
            const formats = Object.keys(WRITERS).join("|");
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
        }
        const [path = "."] = call.positionals;
        const withoutSource = call.options["no-source"] === true || call.options.source !== undefined;
        const service = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .loadService */ .oV)(path, { release: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version), withoutSource, signal: call.signal });
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .tellDiagnostics */ .g)(call, service);
        if (service.definition === undefined)
            return 1;
        const definition = { ...service.definition, ...(await linkSource(call, service)) };
        const bytes = write(definition);
        if (out === undefined)
            await call.stdout.write(bytes);
        else
            await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .writeWhole */ .f)(out, (file) => file.write(bytes));
        return 0;
    },
});
/** The source's id, where there is a source to take; a definition brings its own. */
async function linkSource(call, { folder }) {
    const { source: given, tar, car, "no-source": noSource } = call.options;
    const from = given ?? folder;
    const publishes = (call.options["ipfs-api"] ?? call.options["ipfs-gateway"]) !== undefined;
    if (noSource) {
        if (given === undefined && tar === undefined && car === undefined && !publishes)
            return { source: "" };
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("usage", "expected --no-source alone, found it with --source, --tar, --car or --ipfs-…");
    }
    if (from === undefined) {
        if (tar === undefined && car === undefined && !publishes)
            return {};
        throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("usage", "expected a source to write, found a definition alone", {
            hint: "give it with --source TAR or FOLDER, or compile the service's folder",
        });
    }
    const reading = { signal: call.signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readSourceOptions */ .e9)(call.options) };
    const taken = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .takeSource */ .Z)(from, { tar, car, withoutDigest: true, ...reading });
    for (const notice of taken.notices)
        await call.note(`notice: ${notice}`);
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .publishAsAsked */ .qO)(call, taken, from, reading);
    return { source: taken.sourceId };
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
