export const id = 765;
export const ids = [765,771];
export const modules = {

/***/ 387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ IPFS_OPTIONS),
  dA: () => (/* binding */ PUBLISH_OPTIONS),
  ai: () => (/* binding */ checkPublishOptions),
  qO: () => (/* binding */ publishAsAsked),
  $m: () => (/* binding */ publishOffered),
  TI: () => (/* binding */ readIpfsOptions)
});

// UNUSED EXPORTS: wantsIpfs

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
;// CONCATENATED MODULE: ./src/report/publication.ts

/** What was published and proved, one line for each place. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "it was there" : `${(0,sizes/* formatBytes */.z3)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}

// EXTERNAL MODULE: ./src/command/progress-line.ts
var progress_line = __webpack_require__(5693);
;// CONCATENATED MODULE: ./src/command/ipfs-options.ts




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
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const secret = (env.MESG_IPFS_HEADER ?? "").split("\n").filter((line) => line.trim() !== "");
    const headers = [...(values["ipfs-header"] ?? []), ...secret].map(parseHeader);
    const apis = (values["ipfs-api"] ?? []).map((text) => parseApi(text, headers));
    const gateways = (values["ipfs-gateway"] ?? []).map((text) => parseGateway(text, headers));
    assertOneReceiver(apis, headers);
    const timeout = values["ipfs-timeout"];
    if (timeout === undefined)
        return { apis, gateways, policy: {} };
    const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : Number.NaN;
    if (!(seconds > 0 && seconds <= 1_000_000)) {
        throw new error/* MesgError */.N("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
    }
    return { apis, gateways, policy: { totalTimeout: seconds * 1000 } };
}
/**
 * Looks at the options of publishing before anything is done that takes time or cannot be undone.
 *
 * @throws {MesgError} `usage`.
 */
async function checkPublishOptions(plain) {
    const call = plain;
    if (wantsIpfs(call.options))
        await readIpfsOptions(call);
    else
        refuseWithoutPlace(call.options);
}
/** Whether a command was asked to publish, or to prove that a source is published. */
function wantsIpfs(values) {
    return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}
/** Refuses options that say how to publish where nothing says where: who gives them believes that it is published. */
function refuseWithoutPlace(values) {
    const given = Object.keys(PUBLISH_OPTIONS).find((name) => values[name] !== undefined);
    if (given === undefined)
        return;
    throw new error/* MesgError */.N("usage", `expected --ipfs-api URL or --ipfs-gateway URL with --${given}, found neither`, {
        hint: "without one of them nothing is published",
    });
}
/**
 * Publishes a source as the options say, and proves that it is there; with gateways alone, only the latter.
 *
 * @param from Where the source was taken from: a folder or a tar; undefined when only its id is known.
 * @throws {MesgError} as `supplySource` does; `usage` for options of publishing without a node or a gateway.
 */
async function publishAsAsked(plain, source, from, reading) {
    const call = plain;
    if (!wantsIpfs(call.options))
        return refuseWithoutPlace(call.options);
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const line = (0,progress_line/* progressLine */.o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,sizes/* formatBytes */.z3)(bytes)}${size === undefined ? "" : ` of ${(0,sizes/* formatBytes */.z3)(size)}`}`);
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const mayPublish = acknowledged === true || !needsAcknowledgement(await knowledgeOf(call));
    const supplied = typeof source === "string" ? { sourceId: source } : { sourceId: source.sourceId, taken: source, from };
    try {
        const options = { ...places, any, withoutReadBack, reading, mayPublish, signal: call.signal, onProgress };
        const publication = await supplySource(supplied, options);
        await line.end();
        for (const { message } of publication?.failures ?? [])
            await call.warn(`warning: ${message}`);
        for (const text of publication === undefined ? [] : publicationLines(publication))
            await call.note(text);
    }
    finally {
        await line.end();
    }
}
/**
 * Publishes a small file, such as a manifest, where its source was published, and reads it back; with gateways alone,
 * proves that they serve it.
 *
 * @throws {MesgError} as `publishSource` and `proveSource` do.
 */
async function publishOffered(plain, file) {
    const call = plain;
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const { signal } = call;
    if (places.apis.length === 0) {
        for (const place of await proveSource(file.sourceId, { ...places, signal })) {
            await call.note(`${place} serves ${file.sourceId}`);
        }
        return;
    }
    if (acknowledged !== true && needsAcknowledgement(await knowledgeOf(call)))
        throw publishingRefused();
    const publication = await publishSource(file, { ...places, any, withoutReadBack, signal });
    for (const { message } of publication.failures)
        await call.warn(`warning: ${message}`);
    for (const text of publicationLines(publication))
        await call.note(text);
}
async function knowledgeOf({ env }) {
    const inActions = env.GITHUB_ACTIONS === "true";
    if (!inActions || !env.GITHUB_EVENT_PATH)
        return { inActions, event: undefined };
    try {
        return { inActions, event: JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, "utf8")) };
    }
    catch {
        return { inActions, event: undefined };
    }
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ fetchManifest),
/* harmony export */   Rk: () => (/* binding */ verifyFetched),
/* harmony export */   iq: () => (/* binding */ ManifestFound),
/* harmony export */   lI: () => (/* binding */ fetchIfManifest),
/* harmony export */   zU: () => (/* binding */ withoutManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1003);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9509);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1794);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1792);







/** Reads a manifest by its CID, from the first place that has it. */
async function fetchManifest(cid, places) {
    const { LARGEST_MANIFEST, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(833), __webpack_require__.e(326), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    return readManifest(await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(cid, { ...places, limit: LARGEST_MANIFEST }));
}
/** Reads a manifest by its CID; undefined when the file is something else. */
async function fetchIfManifest(cid, places) {
    const { NotAManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(833), __webpack_require__.e(326), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    try {
        return await fetchManifest(cid, places);
    }
    catch (error) {
        if (error instanceof NotAManifest)
            return undefined;
        throw error;
    }
}
/**
 * Fetches a manifest's source, every byte of it, and verifies the manifest against it.
 *
 * @param out Where the source's archive is written once everything is verified; without it, it is not kept.
 * @throws {MesgError} `refused` when something does not fit, `environment` when the source is unavailable.
 */
async function verifyFetched(manifest, places, out) {
    const { deployment } = manifest;
    if (deployment.type !== "ipfs") {
        // Fetching from an address that anyone may have written would let them choose whom this machine calls.
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `the source is on ${deployment.type}, not on IPFS: it is not fetched and not verified`);
    }
    const { verifyManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(833), __webpack_require__.e(326), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mesg-manifest-"));
    try {
        const tar = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, "source.tar");
        await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchSource */ .s)(deployment.source, { ...places, out: tar });
        const { digest } = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .takeSource */ .Z)(tar, { signal: places.signal });
        const releases = verifyManifest(manifest, digest);
        if (out !== undefined)
            await copyWhole(tar, out);
        return { manifest, releases };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
    }
}
/** Thrown when what is read as an archive begins like a manifest. */
class ManifestFound extends Error {
    name = "ManifestFound";
}
/** A store that does not give out what begins like a manifest: no tar begins with a brace and a quote. */
function withoutManifests(store) {
    return {
        place: store.place,
        async *read(sourceId, options) {
            let isFirst = true;
            for await (const chunk of store.read(sourceId, options)) {
                if (isFirst && /^\uFEFF?\s*\{\s*"/.test(Buffer.from(chunk.subarray(0, 64)).toString("utf8"))) {
                    throw new ManifestFound();
                }
                isFirst = false;
                yield chunk;
            }
        },
    };
}
async function copyWhole(from, to) {
    await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)(to, async (file) => {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(from, { highWaterMark: 262_144 }))
            await file.write(chunk);
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

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (existing?.isDirectory()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: it is a folder`, {
            hint: "use the path of a file in it",
        });
    }
    const inPlace = existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
    const handle = await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            await writing(path, () => handle.sync());
            await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true });
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function writing(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        const { code, message, syscall } = error;
        const full = code === "ENOSPC";
        // The message ends with the temporary file's name, which the caller does not know.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
            cause: error,
            hint: full ? "free some disk space" : "check that the folder exists and is writable",
        });
    }
}


/***/ }),

/***/ 9013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/**
 * Formats a number of bytes for people, in powers of 1024.
 *
 * @example
 * ```ts
 * formatBytes(1_572_864); // "1.5 MiB"
 * ```
 */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toFixed(1))} ${UNITS[unit]}`;
}
/**
 * Parses a number of things.
 *
 * @returns From 1 to ten million.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseCount("250000"); // 250_000
 * ```
 */
function parseCount(text) {
    const count = /^\d{1,8}$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= 10_000_000)
        return count;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a number from 1 to 10000000, found ${JSON.stringify(text.slice(0, 80))}`);
}
const PREFIXES = "kmgt";
/**
 * Parses a number of bytes. `KB`, `MB`, `GB`, `TB` are powers of 1000 and `KiB`, `MiB`, `GiB`, `TiB` powers of 1024
 * (IEC 80000-13); a single letter, `500M`, is a power of 1024, as in GNU's tools. Case does not matter, one space may
 * precede the unit, and a fraction of a byte is dropped.
 *
 * @returns Bytes, at least 1.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseSize("500KB"); // 500_000
 * parseSize("1.5 GiB"); // 1_610_612_736
 * ```
 */
function parseSize(text) {
    const [, number = "", prefix = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmgt]?)(i?b)?$/i.exec(text.trim()) ?? [];
    const base = unit.toLowerCase() === "b" ? 1000 : 1024;
    const power = prefix === "" ? 0 : PREFIXES.indexOf(prefix.toLowerCase()) + 1;
    const bytes = Math.floor(Number(number) * base ** power);
    // "5ib" has no prefix that its i could belong to.
    const isSize = number !== "" && bytes > 0 && Number.isSafeInteger(bytes) && (power > 0 || unit.length < 2);
    if (isSize)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a size such as 500MB or 2GiB, found ${JSON.stringify(text.slice(0, 80))}`, {
        hint: "KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024; 500M is 500 MiB",
    });
}


/***/ }),

/***/ 1794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1003);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);



/**
 * Fetches a source's archive from the first store that has it, and verifies it against its id.
 *
 * @returns The store's name, and the size of the archive in bytes.
 * @throws {MesgError} of the last store when none has it.
 */
async function fetchSource(sourceId, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit = _read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SOURCE */ .JO, out } = options;
    if (stores.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node, a gateway or a folder");
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${sourceId}`), options.signal, async (signal) => {
        for (const [index, store] of stores.entries()) {
            try {
                return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(out, async (file) => {
                    let size = 0;
                    for await (const chunk of store.read(sourceId, { policy, signal, limit })) {
                        await file.write(chunk);
                        size += chunk.length;
                        options.onProgress?.(store.place, size);
                    }
                    return { place: store.place, size };
                });
            }
            catch (error) {
                signal.throwIfAborted();
                if (index === stores.length - 1 || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node, a gateway or a folder");
    });
}


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ KuboNode)
});

// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(4849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(8656);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/unixfs/unixfs-node.ts
var unixfs_node = __webpack_require__(8793);
// EXTERNAL MODULE: ./src/unixfs/car.ts
var car = __webpack_require__(1059);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(4705);
;// CONCATENATED MODULE: ./src/ipfs/kubo/car-batch.ts

/**
 * Splits a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those, if there are any. Two batches are in memory: one that is sent, and one that is filled.
 *
 * @returns The result of the build of the blocks.
 */
async function* carBatches(blocks) {
    const buffers = [new SectionBuffer(), new SectionBuffer()];
    const above = new SectionBuffer();
    let current = 0;
    let leaves = [];
    let top = 0;
    const sizeOf = (some) => some.reduce((sum, { size }) => sum + size, 0);
    try {
        for (;;) {
            const sections = buffers[current];
            const { value: block, done } = await blocks.next();
            if (done) {
                // A source of one leaf has no block above it.
                for (const piece of sections.take())
                    above.append(piece);
                const facts = { blocks: top + leaves.length, size: sizeOf(leaves), isLast: true };
                if (above.length > 0)
                    yield batchOf(above, block.root, facts);
                return block;
            }
            if (block.data !== undefined) {
                leaves.push({ start: sections.length, size: block.data.length, cid: Buffer.from(block.cid) });
                sections.add(block);
                continue;
            }
            const { links } = (0,unixfs_node/* readUnixfsNode */._)(block.bytes);
            if (leaves[0]?.cid.equals(links[0]) !== true) {
                above.add(block);
                top++;
                continue;
            }
            // A block of links is complete when the leaf after its last one comes: that leaf is the next batch's.
            const next = sections.cut(leaves[links.length]?.start ?? sections.length);
            const late = leaves.splice(links.length);
            sections.add(block);
            yield batchOf(sections, block.cid, { blocks: leaves.length + 1, size: sizeOf(leaves), isLast: false });
            current = 1 - current;
            buffers[current].clear();
            buffers[current].append(next);
            leaves = late.map((leaf) => ({ ...leaf, start: leaf.start - late[0].start }));
        }
    }
    finally {
        await blocks.return(undefined);
    }
}
function batchOf(sections, root, facts) {
    const header = (0,car/* carHeader */.cN)(root);
    return {
        ...facts,
        root: (0,cid/* formatCid */.WV)(root),
        length: header.length + sections.length,
        *chunks() {
            yield header;
            yield* sections.take();
        },
    };
}
/** CAR sections one after the other, in memory that is used again. */
class SectionBuffer {
    length = 0;
    #memory = Buffer.alloc(0);
    add(block) {
        for (const piece of (0,car/* carSection */.eY)(block))
            this.append(piece);
    }
    append(piece) {
        if (this.length + piece.length > this.#memory.length)
            this.#grow(this.length + piece.length);
        this.#memory.set(piece, this.length);
        this.length += piece.length;
    }
    clear() {
        this.length = 0;
    }
    /** Cuts off what stands from `start` on, and gives a copy of it. */
    cut(start) {
        const rest = Buffer.from(this.#memory.subarray(start, this.length));
        this.length = start;
        return rest;
    }
    *take() {
        for (let at = 0; at < this.length; at += SLICE)
            yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
    }
    #grow(needed) {
        // Memory that is never written to costs nothing; growing in steps would allocate every step.
        const larger = Buffer.allocUnsafeSlow(Math.max(needed * 2, needed > SLICE ? FULL : 0));
        larger.set(this.#memory.subarray(0, this.length));
        this.#memory = larger;
    }
}
/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves take, with the block that links them and the leaf that follows. */
const FULL = 45_940_000;

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(5129);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-client.ts


/**
 * Opens ipfs-http-client for a node. Only this file uses the package, so that its successor can replace it. Sources are not
 * sent through it: it buffers whole bodies and sends no CAR under Deno. Its fetch is `strict-fetch`, which follows no
 * redirects and bounds answers.
 *
 * Its own `timeout` never fires, so each call takes a signal.
 */
async function openKuboClient({ url, headers }) {
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(958), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 9958));
    const client = create({ url, headers: { ...headers } });
    const call = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw failureOf(`${url}/${name}`, error);
        }
    };
    return {
        version: (signal) => call("version", async () => {
            const { version } = await client.version({ signal });
            if (typeof version !== "string")
                throw new SyntaxError("no version");
            return version;
        }),
        isPinned: async (cid, signal) => {
            try {
                return await call("pin/ls", async () => {
                    for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
                        if (pin.cid.toString() === cid)
                            return true;
                    }
                    return false;
                });
            }
            catch (error) {
                // Kubo has no other answer for a missing pin.
                if (error instanceof call_failure/* CallFailure */.Rk && error.status === 500 && /not pinned/.test(error.message))
                    return false;
                throw error;
            }
        },
        pin: (cid, signal) => call("pin/add", async () => {
            const pinned = await client.pin.add(CID.parse(cid), { signal });
            if (pinned?.toString() !== cid)
                throw new SyntaxError(`pinned ${pinned}`);
        }),
        unpin: (cid, signal) => call("pin/rm", async () => {
            await client.pin.rm(CID.parse(cid), { signal });
        }),
    };
}
/** Converts errors of the client: an HTTPError with its response, fetch's TypeError, or one caused by an invalid answer. */
function failureOf(place, error) {
    if (error.name === "AbortError")
        return error;
    const forbidden = (0,call_failure/* permissionFailure */.Iv)(place, error);
    if (forbidden !== undefined)
        return forbidden;
    const { response, message } = error;
    if (response !== undefined)
        return (0,call_failure/* answerFailure */.Rp)({
            place,
            status: response.status,
            header: (name) => response.headers.get(name),
            text: message,
            credentialsHint: endpoint/* CREDENTIALS_HINT */.Pc,
        });
    if (error instanceof TypeError && /fetch|terminated|network|send/i.test(message))
        return (0,call_failure/* connectionFailure */.Dx)(place, error);
    return new call_failure/* CallFailure */.Rk(`invalid answer from ${place}: expected JSON`, {
        isTransient: true,
        cause: error,
        hint: "check that the address is a node's RPC API, not a gateway or a web page",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/http/client.ts
var client = __webpack_require__(6813);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-rpc.ts




/** The calls of a node's RPC API that transfer data (Kubo RPC, `/api/v0`). */
class KuboRpc {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Fetches the bytes of a block, unverified. */
    async blockGet(cid, limits) {
        const answer = await this.#post(`block/get?arg=${cid}`, limits);
        return await answer.bytes(read_blocks/* LARGEST_BLOCK */.xy);
    }
    /**
     * Sends a CAR.
     *
     * @param pin Pins the CAR's root recursively. A node reports a failure to pin in an answer of 200.
     */
    async dagImport(batch, pin, limits) {
        const part = multipart(batch.chunks(), "source.car");
        const body = { chunks: part.chunks, length: part.framing + batch.length };
        const answer = await this.#post(`dag/import?pin-roots=${pin}`, limits, part.type, body);
        let isPinned = !pin;
        for (const line of await this.#lines(answer, "dag/import")) {
            const { Root, Message, Type } = line;
            if (Type === "error")
                throw this.#said("dag/import", Message);
            if (!Root || !pin)
                continue;
            if (Root.PinErrorMsg) {
                throw new call_failure/* CallFailure */.Rk(`${this.#api.url} cannot pin ${batch.root}: ${(0,call_failure/* plainWords */.c5)(Root.PinErrorMsg)}`);
            }
            isPinned ||= Root.Cid?.["/"] === batch.root;
        }
        if (!isPinned)
            throw new call_failure/* CallFailure */.Rk(`${this.#api.url} did not confirm the pin of ${batch.root}`);
    }
    /**
     * Sends a file and lets the node build the blocks, with explicit settings where the defaults of nodes differ.
     *
     * @returns The id that the node computes.
     */
    async add(file, limits) {
        const part = multipart(file, "source.tar");
        const settings = "chunker=size-262144&cid-version=0&raw-leaves=false&hash=sha2-256&trickle=false&pin=true";
        const answer = await this.#post(`add?${settings}&progress=false`, limits, part.type, { chunks: part.chunks });
        let id;
        for (const line of await this.#lines(answer, "add")) {
            const { Hash, Message, Type } = line;
            if (Type === "error")
                throw this.#said("add", Message);
            id = Hash ?? id;
        }
        if (typeof id === "string")
            return id;
        throw new call_failure/* CallFailure */.Rk(`${this.#api.url}/add returned no id`, { isTransient: true });
    }
    async #post(call, { idleTimeout, signal }, type, body) {
        const url = `${this.#api.url}/${call}`;
        const headers = { ...this.#api.headers, ...(type === undefined ? {} : { "content-type": type }) };
        const answer = await (0,client/* send */.tN)({
            method: "POST",
            url,
            headers,
            idleTimeout,
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return await (0,client/* requireOk */.Mo)(answer, endpoint/* CREDENTIALS_HINT */.Pc);
    }
    /** Reads an answer of JSON lines. A failure after the head is in a trailer, or in a line of its own. */
    async #lines(answer, call) {
        const text = new TextDecoder().decode(await answer.bytes(1_048_576));
        const failure = answer.trailer("x-stream-error");
        if (failure)
            throw this.#said(call, failure);
        try {
            const lines = text.split("\n").filter((line) => line.trim() !== "");
            return lines.map((line) => {
                const value = JSON.parse(line);
                if (typeof value !== "object" || value === null)
                    throw new SyntaxError("no object");
                return value;
            });
        }
        catch (cause) {
            throw new call_failure/* CallFailure */.Rk(`invalid answer from ${this.#api.url}/${call}: expected JSON lines`, {
                isTransient: true,
                cause,
                hint: "check that the address is a node's RPC API, not a gateway or a web page",
            });
        }
    }
    /** Returns a failure that the node reports in or after an answer of 200. */
    #said(call, words) {
        return new call_failure/* CallFailure */.Rk(`${this.#api.url}/${call}: ${(0,call_failure/* plainWords */.c5)(words)}`, { isTransient: true });
    }
}
/** Returns a form with one file (RFC 7578), the format of uploads. */
function multipart(file, name) {
    const boundary = `mesg-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
    const head = Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        framing: head.length + tail.length,
        chunks: (async function* () {
            yield head;
            yield* file;
            yield tail;
        })(),
    };
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-node.ts






/** An IPFS node, called over Kubo's RPC API. */
class KuboNode {
    place;
    #rpc;
    #api;
    #client;
    constructor(api) {
        this.place = api.url;
        this.#api = api;
        this.#rpc = new KuboRpc(api);
    }
    /**
     * Uploads a source and pins it. Blocks are sent in batches that are pinned one by one, so that an interrupted upload can
     * continue; these pins are removed once the whole source is pinned.
     *
     * @throws {MesgError} `refused` when the node returns another id or does not list the pin.
     */
    async put(source, options) {
        const { sourceId } = source;
        if (await this.#isPinned(sourceId, options))
            return { by: "nothing", sent: 0, there: source.size };
        const upload = await this.#import(source, options).catch((error) => {
            if (error instanceof call_failure/* CallFailure */.Rk && (error.status === 404 || error.status === 405))
                return undefined;
            throw error;
        });
        const done = upload ?? (await this.#add(source, options));
        const pinning = `pinning ${sourceId} at ${this.place}`;
        await this.#control(options, pinning, (client, signal) => client.pin(sourceId, signal), PINNING);
        if (!(await this.#isPinned(sourceId, options))) {
            throw new error/* MesgError */.N("refused", `${this.place} confirmed the pin of ${sourceId} but does not list it`, {
                hint: "use another node: without a pin, a node deletes the source",
            });
        }
        for (const batch of upload?.pinned ?? []) {
            if (batch === sourceId)
                continue;
            // A leftover pin does no harm: its blocks are pinned by the whole source anyway.
            await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        return { by: done.by, sent: done.sent, there: done.there };
    }
    async *read(sourceId, options) {
        const { policy } = options;
        const get = (cid, signal) => (0,call_policy/* retryCall */.Xz)(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
        yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
    }
    async #import(source, options) {
        const batches = carBatches(source.blocks(options.signal));
        const pinned = [];
        let [sent, there] = [0, 0];
        let sending;
        const send = async (batch) => {
            const has = !batch.isLast && (await this.#isPinned(batch.root, options));
            if (!has) {
                await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
                sent += batch.size;
            }
            else
                there += batch.size;
            if (!batch.isLast)
                pinned.push(batch.root);
            options.onProgress?.(sent + there);
        };
        try {
            for (;;) {
                // The next batch is read and hashed while this one is sent.
                const { value: batch, done } = await batches.next();
                await sending;
                if (done) {
                    if (batch.sourceId !== source.sourceId)
                        throw changed(source.sourceId, batch.sourceId);
                    return { by: "dag/import", sent, there, pinned };
                }
                sending = send(batch);
                sending.catch(() => undefined);
            }
        }
        finally {
            await sending?.catch(() => undefined);
            await batches.return(undefined);
        }
    }
    async #add(source, options) {
        const count = async function* () {
            let bytes = 0;
            for await (const chunk of source.tar(options.signal)) {
                yield chunk;
                bytes += chunk.length;
                options.onProgress?.(bytes);
            }
        };
        const id = await this.#call(options, (limits) => this.#rpc.add(count(), limits));
        if (id === source.sourceId)
            return { by: "add", sent: source.size, there: 0 };
        throw new error/* MesgError */.N("refused", `${this.place} returned another id: expected ${source.sourceId}, found ${(0,call_failure/* plainWords */.c5)(id)}`, {
            hint: "use a node with dag/import: this one splits files differently",
        });
    }
    #isPinned(cid, options) {
        return this.#control(options, `asking ${this.place} for its pins`, (client, signal) => client.isPinned(cid, signal));
    }
    #call({ policy, signal }, call) {
        return (0,call_policy/* retryCall */.Xz)(policy, signal, () => call({ idleTimeout: policy.idleTimeout, signal }));
    }
    /** Makes a call through the client. It reports no progress, so the idle timeout limits the whole call. */
    async #control({ policy, signal }, what, call, factor = 1) {
        this.#client ??= openKuboClient(this.#api);
        const client = await this.#client;
        return await (0,call_policy/* retryCall */.Xz)(policy, signal, () => (0,deadline/* withDeadline */.N)({ milliseconds: policy.idleTimeout * factor, what }, signal, (limited) => call(client, limited)));
    }
}
/** Idle timeouts that pinning may take: a node walks all blocks before it answers. */
const PINNING = 5;
function changed(expected, found) {
    return new error/* MesgError */.N("environment", `the source changed during the upload: expected ${expected}, found ${found}`, {
        hint: "try again when no process writes to it",
    });
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);


/**
 * Reads a small file, such as a manifest, from the first store that has it, and verifies it against its id.
 *
 * @throws {MesgError} of the last store when none has it; `refused` when it is larger than `limit`.
 */
async function readSmallFile(cid, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit } = options;
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${cid}`), options.signal, async (signal) => {
        let last = new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node or a gateway");
        for (const store of stores) {
            try {
                const pieces = [];
                for await (const piece of store.read(cid, { policy, signal, limit }))
                    pieces.push(Buffer.from(piece));
                return Buffer.concat(pieces);
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                last = error;
            }
        }
        throw last;
    });
}


/***/ }),

/***/ 1792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts

/** Changes whenever the archive, its id or the digest of the same files would change. */
const RECIPE = "source 1";
/**
 * Names what a tree holds without reading it: by the object ids of its files, their paths and modes, and the secrets that
 * were allowed in it.
 *
 * @returns A SHA-256 in hex; undefined for a tree of which something is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(RECIPE);
    const add = (...parts) => {
        for (const part of parts)
            hash.update(`${Buffer.byteLength(part)}:`).update(part);
    };
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind, entry.path, content);
    }
    add("allowed", ...[...allowFiles].sort());
    return hash.digest("hex");
}
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 10 modules
var digest_tar = __webpack_require__(4146);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(4396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(5372);
;// CONCATENATED MODULE: ./src/source/take-source.ts









/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, opened or not, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    if (typeof path !== "string")
        return await takeFolder(path, options);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache !== undefined && !writesFiles(options) ? treeKey(tree) : undefined;
    const known = key === undefined ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** What the cache knows, if that is all that is asked for. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, size, entries, digest } = taken;
    const extra = appended?.(sourceId);
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { sourceId, size, entries, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, options) {
    const { signal } = options;
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ })

};
