export const id = 2299;
export const ids = [2299];
export const modules = {

/***/ 38609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ storedServicesToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90242);

/** Characters of a sid in a column. */
const MAX_SID_LENGTH = 24;
/**
 * Returns a line for each service that an Engine stores: hash, sid and name in columns, which are cut to the width of a
 * terminal.
 */
function storedServicesToText(services, style) {
    const rows = services.map(({ hash, sid, name }) => [hash, sid, name].map((text) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)));
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style);
    const width = (index, most) => Math.min(Math.max(0, ...rows.map((row) => row[index].length)), most);
    const isCut = style.columns !== undefined;
    const [hashes, sids] = [width(0, 64), width(1, isCut ? MAX_SID_LENGTH : 200)];
    const room = isCut ? Math.max(style.columns - hashes - sids - 5, 8) : 200;
    return rows
        .map(([hash = "", sid = "", name = ""]) => {
        const shown = `${paint("bold", cut(sid, sids))}${" ".repeat(Math.max(sids - sid.length, 0))}`;
        return `${hash.padEnd(hashes)}  ${shown}  ${cut(name, room)}`.trimEnd();
    })
        .map((line) => `${line}\n`)
        .join("");
}
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}


/***/ }),

/***/ 82299:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83712);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62121);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38609);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/**
 * Lists the services that an Engine stores.
 *
 * @module
 */





const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: "list",
    synopsis: "--endpoint HOST:PORT | --local",
    summary: "list the services that an Engine stores",
    description: "One line for each service: its hash, its sid and its name. A script uses --json.",
    examples: ["mesg-compile list --local", "mesg-compile list --endpoint localhost:50052 --json"],
    pages: ["docs/engine-connection.md"],
    json: "[{ hash, sid, name, source, tasks, events }]: tasks and events are numbers",
    positionals: [0, 0],
    options: _session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC,
    async run(call) {
        const { signal, stdout, options } = call;
        await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => {
            const { client } = engine;
            const stored = (await client.list({ timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CALL_TIMEOUT */ .p, signal })).map(({ definition }) => definition);
            const services = stored.sort((a, b) => compare(a.sid, b.sid) || compare(a.hash, b.hash));
            if (options.json)
                await stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleJson */ .$m)(JSON.stringify(services.map(toJson), undefined, 2))}\n`);
            else
                await stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .storedServicesToText */ .m)(services, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .styleOf */ .Vj)(stdout)));
            const count = services.length === 1 ? "1 service" : `${services.length} services`;
            await call.note(options.local ? `${count} in ${(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(engine, call)}` : count);
        });
        return 0;
    },
});
function toJson({ hash, sid, name, source, tasks, events }) {
    return { hash, sid, name, source, tasks: tasks.length, events: events.length };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
