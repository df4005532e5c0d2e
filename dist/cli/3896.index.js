export const id = 3896;
export const ids = [3896];
export const modules = {

/***/ 5066:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ confirm),
/* harmony export */   s: () => (/* binding */ YES_OPTION)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The option that confirms without a prompt. */
const YES_OPTION = {
    yes: { type: "boolean", short: "y", summary: "do it without confirmation" },
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `no terminal to confirm on: ${refusal}`, { hint: "to confirm, add --yes" });
    }
    const answer = (await ask(`${question} [y/N] `, { signal })).trim();
    if (!/^y(?:es)?$/i.test(answer))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `not confirmed: ${refusal}`);
}


/***/ }),

/***/ 33896:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5066);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83712);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62121);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17341);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18741);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80192);
/**
 * Deletes a service or a process from an Engine.
 *
 * @module
 */





const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "delete",
    synopsis: "HASH|SID|NAME --endpoint HOST:PORT | --local",
    summary: "delete a service or a process from an Engine",
    description: `A service or a process is named by its hash; else by the sid of the service or the name of the process, if it
is unique. Asks for confirmation; without a terminal, --yes is required. Engines up to 0.15 can delete services, and those from
0.14 to 0.20 processes; later ones keep them on a chain, which cannot.`,
    examples: ["mesg-compile delete greeter --local", "mesg-compile delete $HASH --endpoint localhost:50052 --yes"],
    pages: ["docs/engine-connection.md"],
    json: '{ status: "deleted", hash, sid, endpoint }: a process has name in place of sid',
    positionals: [1, 1],
    options: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .YES_OPTION */ .s, ..._session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC },
    async run(call) {
        const { signal, options } = call;
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => {
            // A release without both calls is refused first.
            assertDeletes(engine, call);
            const id = call.positionals[0];
            const stored = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .findStored */ .FC)(engine, id, call);
            assertDeletes(engine, call, stored.kind);
            const named = namesOf(stored);
            // An Engine may return another definition than the one of the hash.
            if (!Object.values(named).includes(id)) {
                const found = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .shownHash */ .sI)(stored.read.definition);
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `the Engine returned ${found} for ${id}`, { hint: "nothing was deleted" });
            }
            const name = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleText */ .Q6)(Object.values(named)[1])} (${(0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .shownHash */ .sI)(stored.read.definition)})`;
            const what = stored.kind === "service" ? name : `the process ${name}`;
            await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .confirm */ .l)(call, {
                question: `Delete ${what} from ${(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(engine, call)}?`,
                refusal: "nothing was deleted",
            });
            await remove(engine, stored, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .CALL_TIMEOUT */ .p, signal });
            const result = { status: "deleted", ...named, endpoint: engine.address };
            await call.stdout.write(options.json ? `${JSON.stringify(result, undefined, 2)}\n` : `deleted ${what}\n`);
        });
        return 0;
    },
});
/** The hash and the sid of a service, the hash and the name of a process. */
function namesOf({ kind, read }) {
    const { hash } = read.definition;
    return kind === "service" ? { hash, sid: read.definition.sid } : { hash, name: read.definition.name };
}
/** What a release cannot delete, and which can. */
const CANNOT = {
    service: ["services", "only Engines up to 0.15 can: from 0.16 on services are on a chain"],
    process: ["processes", "only Engines from 0.14 to 0.20 can: from 0.21 on it takes a transaction, by mesg-cli"],
    both: ["services or processes", "only Engines up to 0.20 can: later ones have both on a chain"],
};
/** @throws {MesgError} For a release that cannot delete a kind, or either: `refused` if it was detected, else `usage`. */
function assertDeletes({ release, releaseName }, { options }, kind) {
    const dialect = (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .isOnChain */ .No)(release) ? undefined : (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .dialectOf */ .E3)(release);
    const may = {
        service: dialect?.methods.delete !== undefined,
        process: dialect?.applications?.process.delete !== undefined,
    };
    if (kind === undefined ? may.service || may.process : may[kind])
        return;
    const [what, hint] = CANNOT[kind ?? "both"];
    const { endpoint, "engine-version": version = "auto" } = options;
    const isDetected = endpoint !== undefined && version === "auto";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8(isDetected ? "refused" : "usage", `Engine ${releaseName} cannot delete ${what}`, { hint });
}
/** Deletes it, and checks that the Engine no longer has it. */
async function remove({ client, processes }, stored, call) {
    const { hash } = stored.read.definition;
    const isService = stored.kind === "service";
    if (isService)
        await client.delete(hash, call);
    else
        await processes().delete(hash, call);
    const isThere = isService ? await client.has(hash, call) : (await processes().find(hash, call)) !== undefined;
    if (!isThere)
        return;
    const shown = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .shownHash */ .sI)(stored.read.definition);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `the Engine confirmed that it deleted ${shown}, but still has it`);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
