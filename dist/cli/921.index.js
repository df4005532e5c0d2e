export const id = 921;
export const ids = [921];
export const modules = {

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

/***/ 3842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ assertSeparateFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7547);


/**
 * Makes sure that no file would be written over by another one of the same call, nor the file that it reads.
 *
 * @param outputs What is to be written, by the option that names it.
 * @param read The file that a person wrote and that must outlive the call, if there is one.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * assertSeparateFiles({ "--tar": "source.tar", "--car": "source.car" }, "greeter/mesg.yml");
 * ```
 */
function assertSeparateFiles(outputs, read) {
    const taken = new Map(read === undefined ? [] : [[(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(read), "what is read"]]);
    for (const [option, path] of Object.entries(outputs)) {
        if (path === undefined)
            continue;
        const other = taken.get((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
        if (other !== undefined) {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected a file of its own for ${option}, found ${path}, which is ${other} too`);
        }
        taken.set((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), `that of ${option}`);
    }
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

/***/ 9921:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7203);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3842);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3136);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4769);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7547);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1381);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(318);
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
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .checkPublishOptions */ .ai)(call);
        const [path = "."] = call.positionals;
        const withoutSource = call.options["no-source"] === true || call.options.source !== undefined;
        const service = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .loadService */ .oV)(path, { release: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version), withoutSource, signal: call.signal });
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .tellDiagnostics */ .gm)(call, service);
        if (service.definition === undefined)
            return 1;
        const { tar, car } = call.options;
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .assertSeparateFiles */ .R)({ "--out": out, "--tar": tar, "--car": car }, service.folder && service.file);
        const definition = { ...service.definition, ...(await linkSource(call, service)) };
        const bytes = write(definition);
        if (out === undefined)
            await call.stdout.write(bytes);
        else
            await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .writeWhole */ .f)(out, (file) => file.write(bytes));
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
    const taken = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .takeSource */ .Z)(from, { tar, car, withoutDigest: true, ...reading });
    for (const notice of taken.notices)
        await call.note(`notice: ${notice}`);
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .publishAsAsked */ .qO)(call, taken, from, reading);
    return { source: taken.sourceId };
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .runAsMain */ .f)(command);

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
