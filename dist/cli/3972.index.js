export const id = 3972;
export const ids = [3972];
export const modules = {

/***/ 21334:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ definitionToJson)
/* harmony export */ });
/**
 * Writes a definition as proto3 JSON: lowerCamelCase names, without default values. A run of the action that finds
 * nothing loads this module, but not the reader.
 *
 * @module
 */
/**
 * Converts a definition to a value for `JSON.stringify`, without defaults, with keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
function definitionToJson(definition) {
    const workflows = definition.workflows.map(withoutUnsetEnums);
    return withoutDefaults({ ...definition, workflows });
}
/** The default of an enumeration has a name, which in another string field is an ordinary value. */
function withoutUnsetEnums({ trigger, ...workflow }) {
    if (trigger === undefined)
        return workflow;
    const filters = trigger.filters.map((it) => ({ ...it, predicate: it.predicate === "UNKNOWN" ? "" : it.predicate }));
    const { key, task } = workflow;
    return { key, trigger: { ...trigger, type: trigger.type === "Unknown" ? "" : trigger.type, filters }, task };
}
/** Values that proto3 JSON omits; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = {};
    for (const key of Object.keys(value)) {
        const field = value[key];
        if (!isDefault(field))
            kept[key] = withoutDefaults(field);
    }
    return kept;
}
function isDefault(value) {
    return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}


/***/ }),

/***/ 93305:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54705);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48656);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20418);




/**
 * Returns the store of a folder of archives, as the embedded Engine keeps them: `SOURCE_ID.tar`.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [folderStore(".mesg/sources")], out: "source.tar" });
 * ```
 */
function folderStore(folder) {
    return {
        place: folder,
        async *read(sourceId, { signal, limit }) {
            (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCid */ .mQ)(sourceId);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${sourceId}.tar`);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk(`missing archive ${path}`, { cause });
            });
            if (!found.isFile())
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk(`missing archive ${path}: found a folder, a pipe or a device`);
            if (found.size > limit)
                throw (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(sourceId, found.size, limit);
            const blocks = (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .fileBlocks */ .d)(path, signal);
            try {
                for (;;) {
                    const { value, done } = await blocks.next();
                    if (done) {
                        if (value.sourceId === sourceId)
                            return;
                        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("refused", `${path} has another source: its bytes have the id ${value.sourceId}`);
                    }
                    if (value.data?.length)
                        yield value.data;
                }
            }
            finally {
                await blocks.return(undefined);
            }
        },
    };
}


/***/ }),

/***/ 3972:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46232);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(74213);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21334);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64450);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93305);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43384);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51794);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(54705);
/**
 * Fetches a source's archive by its id, or a manifest's definition and source, and verifies every block.
 *
 * @module
 */





const OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: true,
        value: "FILE",
        summary: "file for the archive, a tar; - is stdout",
    },
    json: _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_OPTIONS */ .z.json,
    definition: {
        type: "string",
        writes: true,
        value: "FILE",
        summary: "file for a manifest's definition (stdout)",
    },
    gateway: { type: "string", multiple: true, value: "URL", summary: "the same as --ipfs-gateway" },
    folder: {
        type: "string",
        multiple: true,
        value: "FOLDER",
        summary: "folder of archives named CID.tar, as in the embedded Engine's data",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .IPFS_OPTIONS */ .wQ,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "fetch",
    synopsis: "CID --out FILE",
    summary: "fetch a source by its id, verified block by block",
    description: `Tries folders first, then nodes, then gateways, until one has the source. FILE appears complete and
verified, or not at all: nodes and gateways are not trusted.

CID may be a manifest of the Marketplace: its definition goes to stdout, and the archive of its source to FILE, after
the definition's hash is verified.`,
    examples: [
        "mesg-compile fetch $CID -o source.tar --gateway https://ipfs.io",
        "mesg-compile fetch $CID -o - --ipfs-api http://127.0.0.1:5001 | tar xf -",
    ],
    pages: ["docs/ipfs.md"],
    json: '{ cid, kind: "source", place, size, out }; of a manifest { kind: "manifest", source, hash, releases, definition }',
    positionals: [1, 1],
    options: OPTIONS,
    async run(call) {
        const [cid = ""] = call.positionals;
        const { out } = call.options;
        checkSourceId(cid);
        if (out === undefined) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", "missing option: expected --out FILE", {
                hint: "name the file to write the archive to",
            });
        }
        const places = await readPlaces(call);
        try {
            await fetchArchive(call, cid, out, { ...places, stores: places.stores.map(_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutManifests */ .zU) });
        }
        catch (error) {
            if (!(error instanceof _command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .ManifestFound */ .iq))
                throw error;
            const manifest = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchIfManifest */ .lI)(cid, places);
            // Any other file is fetched unchanged.
            if (manifest === undefined)
                await fetchArchive(call, cid, out, places);
            else
                await fetchService(call, manifest, out, places);
        }
        return 0;
    },
});
async function readPlaces(call) {
    const { folder = [], gateway = [], "ipfs-gateway": ipfsGateway = [] } = call.options;
    const options = { ...call.options, "ipfs-gateway": [...gateway, ...ipfsGateway] };
    const { apis, gateways, policy } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readIpfsOptions */ .TI)({ options, env: call.env });
    const nodes = apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .KuboNode */ .i(api));
    const stores = [...folder.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .folderStore */ .s), ...nodes, ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .gatewayStore */ .c)];
    if (stores.length > 0)
        return { stores, policy, signal: call.signal };
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", "missing option: expected --gateway, --ipfs-api or --folder", {
        hint: "set where to fetch it from, such as --gateway https://ipfs.io",
    });
}
async function fetchArchive(call, cid, out, places) {
    const line = call.progress;
    try {
        const { place, size } = await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchSource */ .s)(cid, {
            ...places,
            out,
            onProgress: (from, bytes) => line.show({ label: `fetching from ${from}`, done: bytes }),
            onFailure: async (_, error) => {
                await line.end();
                await call.warn(`warning: ${error.message}`);
            },
        });
        await line.end();
        await call.note(`fetched ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(size)} from ${place}, verified`);
        if (call.options.json)
            await writeJson(call, { cid, kind: "source", place, size, out: call.options.out });
    }
    finally {
        await line.end();
    }
}
/** Writes a manifest's definition, and its source after everything is verified. */
async function fetchService(call, manifest, out, places) {
    const { definition: path } = call.options;
    const { releases } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyFetched */ .Rk)(manifest, places, out);
    const { definition, hash = "", deployment } = manifest;
    const json = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .definitionToJson */ .L)({ ...definition, hash, source: deployment.source });
    const text = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify(json, undefined, 2))}\n`;
    if (call.options.json) {
        await writeJson(call, { kind: "manifest", source: deployment.source, hash, releases, definition: json });
    }
    else if (path === undefined)
        await call.stdout.write(text);
    if (path !== undefined)
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f)(path, async (file) => await file.write(Buffer.from(text)));
    await call.note(`fetched the manifest's source ${deployment.source}; its hash is that of Engine ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .listOf */ .c3)(releases)}`);
}
async function writeJson({ stdout }, value) {
    await stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify(value, undefined, 2))}\n`);
}
/** Refuses an invalid source id as wrong usage, since it was typed here. */
function checkSourceId(text) {
    try {
        (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .parseCid */ .mQ)(text);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, {
            cause: error,
            hint: "use the source id that mesg-compile compile prints",
        });
    }
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 20418:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks),
/* harmony export */   r: () => (/* binding */ fileLeaves)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59350);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56681);
/* harmony import */ var _dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16189);
/* harmony import */ var _leaf_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34253);
/* harmony import */ var _threads_crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2810);
/* harmony import */ var _threads_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24032);







/**
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. A regular file is read directly into its blocks, by several
 * threads where it is large.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
async function* fileBlocks(path, signal) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!found.isFile()) {
        return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .SH)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: _threads_place_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAF_SIZE */ .R }), signal);
    }
    const { leaves, writer } = await readLeaves(path, found);
    return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDag */ .zN)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(writer.oneByOne(leaves), signal), writer);
}
/**
 * Yields the blocks of the leaves alone of a regular file, a few at a time, like {@linkcode leafBlocks}.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const blocks of fileLeaves("source.tar")) for (const { cid, bytes } of blocks) await put(cid, bytes);
 * ```
 */
async function* fileLeaves(path, signal) {
    const { leaves, writer } = await readLeaves(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .leafBlocks */ .bK)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(leaves, signal), writer);
}
async function readLeaves(path, { size, mtimeMs, ino: inode }) {
    // A link to the file may be given; no other is followed.
    const file = { path: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), size, listed: { mtimeMs, inode }, owner: path };
    const writer = new _leaf_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .LeafWriter */ .Y(await (0,_threads_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .crewFor */ .FX)(size, 1), ({ finding }) => {
        const how = finding.changed ?? finding.error?.message ?? "";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N8("environment", `cannot read ${path}: ${how}`, { hint: "check that nothing writes to it" });
    });
    async function* leaves() {
        try {
            yield* writer.largeFile(file);
            yield* writer.end();
        }
        finally {
            await writer.close();
        }
    }
    return { leaves: leaves(), writer };
}


/***/ })

};
