export const id = 2299;
export const ids = [2299];
export const modules = {

/***/ 88708:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ storedServicesToText),
/* harmony export */   v: () => (/* binding */ storedProcessesToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17319);

/** Characters of a sid in a column. */
const MAX_SID_LENGTH = 24;
/**
 * Returns a line for each service that an Engine stores: hash, sid and name in columns, which are cut to the width of a
 * terminal.
 */
function storedServicesToText(services, style) {
    const rows = services.map(({ hash, sid, name }) => [hash, sid, name].map((text) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)));
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style);
    const isCut = style.columns !== undefined;
    const [hashes, sids] = [widthOf(rows, 0, 64), widthOf(rows, 1, isCut ? MAX_SID_LENGTH : 200)];
    const room = isCut ? Math.max(style.columns - hashes - sids - 5, 8) : 200;
    return toLines(rows.map(([hash = "", sid = "", name = ""]) => {
        const shown = `${paint("bold", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(sid, sids))}${" ".repeat(Math.max(sids - sid.length, 0))}`;
        return `${hash.padEnd(hashes)}  ${shown}  ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(name, room)}`;
    }));
}
/** As {@linkcode storedServicesToText}, for processes: hash and name. */
function storedProcessesToText(processes, style) {
    const rows = processes.map(({ hash, name }) => [hash, name].map((text) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)));
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style);
    const hashes = widthOf(rows, 0, 64);
    const room = style.columns === undefined ? 200 : Math.max(style.columns - hashes - 3, 8);
    return toLines(rows.map(([hash = "", name = ""]) => `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(hash, 64).padEnd(hashes)}  ${paint("bold", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .I)(name, room))}`));
}
function widthOf(rows, index, max) {
    return Math.min(Math.max(0, ...rows.map((row) => row[index].length)), max);
}
function toLines(rows) {
    return rows.map((row) => `${row.trimEnd()}\n`).join("");
}


/***/ }),

/***/ 82299:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4521);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83712);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60645);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62121);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88708);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(211);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80192);
/**
 * Lists the services, or the processes, that an Engine stores.
 *
 * @module
 */







const OPTIONS = {
    processes: { type: "boolean", summary: "list the processes instead, from Engine 0.14 on" },
    ..._session_js__WEBPACK_IMPORTED_MODULE_0__/* .SESSION_OPTIONS */ .AC,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "list",
    synopsis: "[--processes] --endpoint HOST:PORT | --local",
    summary: "list the services, or the processes, that an Engine stores",
    description: `One line for each service: its hash, its sid and its name. With --processes one line for each process: its hash and
its name. A script uses --json. The release of --local is ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW} by default, of processes ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROCESS_RELEASE */ .QO}, as for deploy.`,
    examples: [
        "mesg-compile list --local",
        "mesg-compile list --local --processes",
        "mesg-compile list --endpoint localhost:50052 --json",
    ],
    pages: ["docs/engine-connection.md"],
    json: "[{ hash, sid, name, source, tasks, events }]: tasks and events are numbers; of processes { hash, name, nodes, instances }: nodes is a number, instances are hashes",
    positionals: [0, 0],
    options: OPTIONS,
    async run(call) {
        if (call.options.processes) {
            await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => await listProcesses(call, engine), _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROCESS_RELEASE */ .QO);
        }
        else
            await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .withEngine */ .f)(call, async (engine) => await listServices(call, engine));
        return 0;
    },
});
async function listServices(call, engine) {
    const stored = await engine.client.list({ timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_TIMEOUT */ .p, signal: call.signal });
    const services = stored
        .map(({ definition }) => definition)
        .sort((a, b) => compare(a.sid, b.sid) || compare(a.hash, b.hash));
    await write(call, services.map(serviceToJson), (style) => (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .storedServicesToText */ .m)(services, style));
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(services.length, "service");
    const others = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .otherReleases */ .RF)(call, engine.release, async ({ client }) => {
        return (await client.list({ timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_TIMEOUT */ .p, signal: call.signal })).length;
    });
    const more = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .hasProcesses */ .CS)(engine) ? "; --processes lists the processes" : "";
    await call.note(`${withPlace(count, call, engine)}${inOthers(others)}${more}`);
}
async function listProcesses(call, engine) {
    const stored = await engine.processes().list({ timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_TIMEOUT */ .p, signal: call.signal });
    const processes = stored
        .map(({ definition }) => definition)
        .sort((a, b) => compare(a.name, b.name) || compare(a.hash, b.hash));
    await write(call, processes.map(processToJson), (style) => (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .storedProcessesToText */ .v)(processes, style));
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(processes.length, "process", "processes");
    const others = await (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .otherReleases */ .RF)(call, engine.release, async (other) => {
        if (!(0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .hasProcesses */ .CS)(other))
            return 0;
        return (await other.processes().list({ timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .CALL_TIMEOUT */ .p, signal: call.signal })).length;
    });
    await call.note(`${withPlace(count, call, engine)}${inOthers(others)}`);
}
/** Returns what other releases have, and the option that lists it. */
function inOthers(others) {
    const counts = [...others].map(([release, count], index) => `${count}${index === 0 ? " more" : ""} for Engine ${release}`);
    if (counts.length === 0)
        return "";
    const release = others.size === 1 ? [...others.keys()][0] : "R";
    return `; ${counts.join(", ")}: --engine-version ${release}`;
}
async function write({ options, stdout }, json, text) {
    if (options.json)
        await stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleJson */ .$m)(JSON.stringify(json, undefined, 2))}\n`);
    else
        await stdout.write(text((0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .styleOf */ .Vj)(stdout)));
}
function withPlace(count, call, engine) {
    return call.options.local ? `${count} in ${(0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(engine, call)}` : count;
}
function serviceToJson({ hash, sid, name, source, tasks, events }) {
    return { hash, sid, name, source, tasks: tasks.length, events: events.length };
}
function processToJson({ hash, name, nodes }) {
    const instances = new Set(nodes.flatMap((node) => ("instanceHash" in node ? node.instanceHash : [])));
    return { hash, name, nodes: nodes.length, instances: [...instances] };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
