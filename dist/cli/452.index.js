export const id = 452;
export const ids = [452];
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

/***/ 1140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6176);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7547);



/** The largest definition as hex, and a line break or two. */
const MOST = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file that was named on the command line, and no more of it than the largest definition takes: a device may
 * never end. A pipe is read when a shell has it open already (`<(…)`, `/dev/stdin`): to open one by its name would wait for
 * its writer, for ever, and no signal could end that.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `surroundings` when it cannot
 * be read.
 */
async function readInput(path, what, signal) {
    const chunks = [];
    let length = 0;
    try {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFIFO() && !/^\/(dev|proc)\//.test(path)) {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found a pipe at ${path}`, { hint: "write it to a file first" });
        }
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: MOST, ...(signal === undefined ? {} : { signal }) })) {
            chunks.push(chunk);
            length += chunk.length;
        }
    }
    catch (error) {
        if (signal?.aborted || error instanceof _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N)
            throw error;
        throw asReadFailure(path, what, error);
    }
    if (length <= MOST)
        return Buffer.concat(chunks);
    throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BYTES */ .zx} bytes, found more in ${path}`);
}
function asReadFailure(path, what, error) {
    const { code, message } = error;
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found nothing at ${JSON.stringify(path)}`, { cause: error });
    }
    if (code === "EISDIR")
        return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected ${what}, found a folder at ${path}`, { cause: error });
    return new _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("surroundings", `cannot read ${path}: ${message}`, { cause: error });
}


/***/ }),

/***/ 5452:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3136);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7547);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4783);
/**
 * Shows a definition in any form (JSON, hex, protobuf bytes) as JSON.
 *
 * @module
 */


const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .N)({
    name: "decode",
    synopsis: "FILE",
    summary: "show a definition in any form as JSON",
    positionals: [1, 1],
    options: {},
    async run(call) {
        const [file = ""] = call.positionals;
        if (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isCompiled */ .w_)(file)) {
            throw new _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected a definition, found a service's source at ${file}`, {
                hint: `mesg-compile compile ${file} makes its definition`,
            });
        }
        const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinition */ .U)(await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(file, "a definition", call.signal));
        for (const { pointer, text } of unknownFields)
            await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
        await call.stdout.write(`${JSON.stringify((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .definitionToJson */ .LG)(definition), undefined, 2)}\n`);
        return 0;
    },
});
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
