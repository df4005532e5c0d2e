export const id = 180;
export const ids = [180];
export const modules = {

/***/ 85428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Helps the compiler infer the options of a command. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 11140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27669);



/** Maximum size: the largest definition as hex, and a line break or two. */
const LIMIT = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file named on the command line, a pipe of the shell, or stdin for `-`.
 *
 * @param what A name for the input in messages: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
async function readInput(path, what, call) {
    const bytes = path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_1__/* .STREAM */ .dY
        ? await (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_1__/* .readStdin */ .vJ)(call, LIMIT, what)
        : await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(path, { limit: LIMIT, what, signal: call.signal, pipes: true });
    if (bytes.length <= LIMIT)
        return bytes;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found more in ${JSON.stringify(path)}`);
}


/***/ }),

/***/ 23851:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54783);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46919);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/**
 * Gets the definition that an Engine stores.
 *
 * @module
 */




const WRITERS = {
    json: (definition) => Buffer.from(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(JSON.stringify((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .definitionToJson */ .LG)(definition), undefined, 2))}\n`),
    binary: (definition) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(definition),
    hex: (definition) => Buffer.from(`${Buffer.from((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(definition)).toString("hex")}\n`),
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: "get",
    synopsis: "HASH|SID --endpoint HOST:PORT | --local",
    summary: "get the definition that an Engine stores",
    description: `The service is named by its hash, or by its sid if it is unique. The output is unverified, as the Engine
returns it; mesg-compile verify compares it with a definition and its source.`,
    examples: [
        "mesg-compile get greeter --local",
        "mesg-compile get $HASH --endpoint localhost:50052 --format binary -o greeter.bin",
    ],
    pages: ["docs/engine-connection.md"],
    json: "the definition as proto3 JSON, with its hash",
    positionals: [1, 1],
    options: {
        format: { type: "string", value: "FORMAT", values: Object.keys(WRITERS), summary: "json, binary or hex (json)" },
        ..._session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC,
    },
    async run(call) {
        const { format = "json" } = call.options;
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => {
            const { definition, unknownFields } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(engine, call.positionals[0], call);
            for (const { pointer, text } of unknownFields)
                await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
            await call.stdout.write(WRITERS[format](definition));
        });
        return 0;
    },
});
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
