export const id = 9313;
export const ids = [9313];
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

/***/ 5066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm),
/* harmony export */   s: () => (/* binding */ YES_OPTION)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The option that answers a question before it is asked. */
const YES_OPTION = {
    yes: { type: "boolean", short: "y", summary: "do it without asking" },
};
/**
 * Asks for a confirmation on the terminal, unless `--yes` is set.
 *
 * @throws {MesgError} `usage` without a terminal, `refused` for any other answer than yes.
 */
async function confirm(call, { question, refusal }) {
    const { options, ask, signal, progress } = call;
    if (options.yes)
        return;
    await progress.end();
    if (ask === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `no terminal to confirm on: ${refusal}`, { hint: "to confirm, add --yes" });
    }
    const answer = (await ask(`${question} [y/N] `, { signal })).trim();
    if (!/^y(?:es)?$/i.test(answer))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `not confirmed: ${refusal}`);
}


/***/ }),

/***/ 33896:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5066);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83712);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17341);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18741);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62121);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/**
 * Deletes a service from an Engine.
 *
 * @module
 */




const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: "delete",
    synopsis: "HASH|SID --endpoint HOST:PORT | --local",
    summary: "delete a service from an Engine",
    description: `Asks for confirmation; without a terminal, --yes is required. Only Engines up to 0.15 can delete services; later ones keep
them on a chain, which cannot.`,
    examples: ["mesg-compile delete greeter --local", "mesg-compile delete $HASH --endpoint localhost:50052 --yes"],
    pages: ["docs/engine-connection.md"],
    json: '{ status: "deleted", hash, sid, endpoint }',
    positionals: [1, 1],
    options: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .YES_OPTION */ .s, ..._session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC },
    async run(call) {
        const { signal, options } = call;
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => {
            const { client, release, address } = engine;
            // A release without the call is refused first.
            if ((0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnChain */ .No)(release) || (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .dialectOf */ .E3)(release).methods.delete === undefined) {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("usage", `Engine ${release} cannot delete services`, {
                    hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
                });
            }
            const { definition } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .findService */ .Ln)(engine, call.positionals[0], call);
            const hash = (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .shownHash */ .sI)(definition);
            const name = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(definition.sid)} (${hash})`;
            await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .confirm */ .l)(call, {
                question: `Delete ${name} from ${(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(engine, call)}?`,
                refusal: "nothing was deleted",
            });
            await client.delete(definition.hash, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .CALL_TIMEOUT */ .p, signal });
            if (await client.has(definition.hash, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .CALL_TIMEOUT */ .p, signal })) {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `the Engine confirmed that it deleted ${hash}, but still has it`);
            }
            const result = { status: "deleted", hash: definition.hash, sid: definition.sid, endpoint: address };
            await call.stdout.write(options.json ? `${JSON.stringify(result, undefined, 2)}\n` : `deleted ${name}\n`);
        });
        return 0;
    },
});
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
