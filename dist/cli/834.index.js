export const id = 834;
export const ids = [834,783];
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
            const how = by === "nothing" ? "it was there" : `${(0,sizes/* formatBytes */.z)(sent)} sent`;
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
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
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
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const line = (0,progress_line/* progressLine */.o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,sizes/* formatBytes */.z)(bytes)}${size === undefined ? "" : ` of ${(0,sizes/* formatBytes */.z)(size)}`}`);
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
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
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
    const { LARGEST_MANIFEST, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    return readManifest(await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(cid, { ...places, limit: LARGEST_MANIFEST }));
}
/** Reads a manifest by its CID; undefined when the file is something else. */
async function fetchIfManifest(cid, places) {
    const { NotAManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 5484));
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
 * @throws {MesgError} `refused` when something does not fit, `environment` when the source cannot be had.
 */
async function verifyFetched(manifest, places, out) {
    const { deployment } = manifest;
    if (deployment.type !== "ipfs") {
        // Fetching from an address that anyone may have written would let them choose whom this machine calls.
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `the source is on ${deployment.type}, not on IPFS: it is not fetched and not verified`);
    }
    const { verifyManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 5484));
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

/***/ 1400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/**
 * Joins path segments into a JSON pointer.
 *
 * @example
 * ```ts
 * pointerOf(["tasks", "a/b", "inputs"]); // "/tasks/a~1b/inputs"
 * ```
 */
function pointerOf(segments) {
    return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reports whether a host always means this machine: `localhost`, 127.0.0.0/8 and ::1. Nothing sent there leaves it.
 *
 * @param host A name or an address, IPv6 with or without brackets.
 */
function isLoopback(host) {
    const name = plain(host);
    return name === "localhost" || name === "::1" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith("127."));
}
/**
 * Reports whether a host may lead to this machine: beside loopback also names below `localhost` (RFC 6761), the
 * unspecified addresses, and IPv4 loopback written as IPv6.
 */
function isLocal(host) {
    const name = plain(host);
    if (isLoopback(name) || name.endsWith(".localhost") || name === "::")
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 ? name.startsWith("0.") : /^::ffff:(?:7f[0-9a-f]{2}:|127\.|0:|0\.)/.test(name);
}
function plain(host) {
    return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ parseDefinition),
/* harmony export */   LG: () => (/* binding */ definitionToJson),
/* harmony export */   OL: () => (/* binding */ definitionFromJson)
/* harmony export */ });
/* unused harmony export hasLoneSurrogate */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1400);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);
/**
 * The definition as proto3 JSON: lowerCamelCase names, defaults left out.
 *
 * @module
 */
var _a;


/**
 * Reads a definition from the text of its JSON: our own, and what the original tools wrote.
 *
 * @throws {MesgError} `refused` when the text is no JSON, or a value has another type than its field. Names the place.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    if (text.length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found ${text.length}`);
    }
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition in JSON, found text that is none: ${error.message}`);
    }
    return definitionFromJson(value);
}
/**
 * Reads a definition from a value that `JSON.parse` gave. `null` counts as "not said", as proto3 JSON has it.
 *
 * @throws {MesgError} `refused` when a value has another type than its field.
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new JsonReader(value, [], unknownFields);
    const definition = {
        sid: read.text("sid"),
        name: read.text("name"),
        description: read.text("description"),
        ...read.optional("configuration", configuration),
        tasks: read.list("tasks", task),
        events: read.list("events", event),
        dependencies: read.list("dependencies", dependency),
        repository: read.text("repository"),
        source: read.text("source"),
        hash: read.text("hash"),
        address: read.text("address"),
        workflows: read.list("workflows", workflow),
    };
    read.end();
    return { definition, unknownFields };
}
/**
 * The definition as a value for `JSON.stringify`: defaults left out, keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
function definitionToJson(definition) {
    return withoutDefaults(definition);
}
/** Values that proto3 JSON leaves out; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = Object.entries(value).filter(([, field]) => !isDefault(field));
    return Object.fromEntries(kept.map(([key, field]) => [key, withoutDefaults(field)]));
}
function isDefault(value) {
    const empty = value === undefined || value === "" || value === false || value === "Unknown" || value === "UNKNOWN";
    return empty || (Array.isArray(value) && value.length === 0);
}
/** Reads the fields of one JSON object, and tells which of its keys nobody asked for. */
class JsonReader {
    #value;
    #path;
    #unknown;
    #asked = new Set();
    constructor(value, path, unknown) {
        this.#path = path;
        this.#unknown = unknown;
        // Each message in a list takes two segments; a depth in messages is what the binary form counts.
        if (path.filter((segment) => typeof segment === "string").length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr) {
            this.#refuse([], `expected at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels, found more`);
        }
        this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    flag(key) {
        const value = this.#take(key);
        if (value === undefined)
            return false;
        return typeof value === "boolean" ? value : this.#refuse([key], `expected true or false, found ${describe(value)}`);
    }
    oneOf(key, names) {
        const value = this.#take(key) ?? names[0];
        const name = typeof value === "number" ? names[value] : names.find((known) => known === value);
        return name ?? this.#refuse([key], `expected one of ${names.join(", ")}, found ${describe(value)}`);
    }
    texts(key) {
        return this.#items(key).map((item, index) => this.#wholeText(item, [key, index]));
    }
    list(key, each) {
        return this.#items(key).map((item, index) => this.#nested(item, [key, index], each));
    }
    optional(key, each) {
        const value = this.#take(key);
        return value === undefined ? {} : { [key]: this.#nested(value, [key], each) };
    }
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#asked.has(key))
                continue;
            this.#unknown.push({ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    #nested(value, path, each) {
        const read = new _a(value, [...this.#path, ...path], this.#unknown);
        const result = each(read);
        read.end();
        return result;
    }
    /** Half a surrogate pair cannot be written as UTF-8, so no Engine could hold it. */
    #wholeText(value, path) {
        if (typeof value !== "string")
            return this.#refuse(path, `expected a string, found ${describe(value)}`);
        return hasLoneSurrogate(value) ? this.#refuse(path, `expected whole characters, found ${describe(value)}`) : value;
    }
    #items(key) {
        const value = this.#take(key);
        if (value === undefined)
            return [];
        return Array.isArray(value) ? value : this.#refuse([key], `expected a list, found ${describe(value)}`);
    }
    #take(key) {
        this.#asked.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not a service definition: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function configuration(read) {
    return {
        volumes: read.texts("volumes"),
        volumesFrom: read.texts("volumesFrom"),
        ports: read.texts("ports"),
        args: read.texts("args"),
        command: read.text("command"),
        env: read.texts("env"),
    };
}
function dependency(read) {
    return { key: read.text("key"), image: read.text("image"), ...configuration(read) };
}
function described(read) {
    return { key: read.text("key"), name: read.text("name"), description: read.text("description") };
}
function task(read) {
    return {
        ...described(read),
        inputs: read.list("inputs", parameter),
        outputs: read.list("outputs", parameter),
        ...read.optional("price", price),
    };
}
function price(read) {
    return { perCall: read.text("perCall"), perSec: read.text("perSec"), perKB: read.text("perKB") };
}
function event(read) {
    return { ...described(read), data: read.list("data", parameter) };
}
function parameter(read) {
    return {
        ...described(read),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.list("object", parameter),
    };
}
function workflow(read) {
    return {
        key: read.text("key"),
        ...read.optional("trigger", (trigger) => ({
            type: trigger.oneOf("type", ["Unknown", "Event", "Result"]),
            instanceHash: trigger.text("instanceHash"),
            key: trigger.text("key"),
            filters: trigger.list("filters", filter),
        })),
        ...read.optional("task", (task) => ({ instanceHash: task.text("instanceHash"), taskKey: task.text("taskKey") })),
    };
}
function filter(read) {
    return {
        key: read.text("key"),
        predicate: read.oneOf("predicate", ["UNKNOWN", "EQ"]),
        value: read.text("value"),
    };
}


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  lr: () => (/* binding */ MAX_DEPTH),
  UM: () => (/* binding */ inspectMessage)
});

// UNUSED EXPORTS: MAX_ITEMS

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
;// CONCATENATED MODULE: ./src/definition/generated/messages.ts
/** The messages of service.proto: their fields by number. */
const MESSAGES = {
    Service: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        5: { name: "tasks", message: "Task", isList: true },
        6: { name: "events", message: "Event", isList: true },
        7: { name: "dependencies", message: "Dependency", isList: true },
        8: { name: "configuration", message: "Configuration" },
        9: { name: "repository", kind: "text" },
        10: { name: "hash", kind: "bytes" },
        12: { name: "sid", kind: "text" },
        13: { name: "source", kind: "text" },
        14: { name: "workflowsOrAddress", kind: "bytes", isList: true },
    },
    Configuration: {
        1: { name: "volumes", kind: "text", isList: true },
        2: { name: "volumesFrom", kind: "text", isList: true },
        3: { name: "ports", kind: "text", isList: true },
        4: { name: "args", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "env", kind: "text", isList: true },
    },
    Dependency: {
        1: { name: "image", kind: "text" },
        2: { name: "volumes", kind: "text", isList: true },
        3: { name: "volumesFrom", kind: "text", isList: true },
        4: { name: "ports", kind: "text", isList: true },
        5: { name: "command", kind: "text" },
        6: { name: "args", kind: "text", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "env", kind: "text", isList: true },
    },
    Task: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        6: { name: "inputs", message: "Parameter", isList: true },
        7: { name: "outputs", message: "Parameter", isList: true },
        8: { name: "key", kind: "text" },
        9: { name: "price", message: "Price" },
    },
    Price: {
        1: { name: "perCall", kind: "text" },
        2: { name: "perSec", kind: "text" },
        3: { name: "perKB", kind: "text" },
    },
    Event: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "data", message: "Parameter", isList: true },
        4: { name: "key", kind: "text" },
    },
    Parameter: {
        1: { name: "name", kind: "text" },
        2: { name: "description", kind: "text" },
        3: { name: "type", kind: "text" },
        4: { name: "optional", kind: "flag" },
        8: { name: "key", kind: "text" },
        9: { name: "repeated", kind: "flag" },
        10: { name: "object", message: "Parameter", isList: true },
    },
    Workflow: {
        1: { name: "trigger", message: "Trigger" },
        2: { name: "task", message: "WorkflowTask" },
        3: { name: "key", kind: "text" },
    },
    Trigger: {
        1: { name: "type", kind: "enum" },
        2: { name: "instanceHash", kind: "text" },
        3: { name: "key", kind: "text" },
        4: { name: "filters", message: "Filter", isList: true },
    },
    Filter: {
        1: { name: "key", kind: "text" },
        2: { name: "predicate", kind: "enum" },
        3: { name: "value", kind: "text" },
    },
    WorkflowTask: {
        1: { name: "instanceHash", kind: "text" },
        2: { name: "taskKey", kind: "text" },
    },
};

;// CONCATENATED MODULE: ./src/definition/wire.ts
/**
 * A walk over the bytes of a message before they are decoded: unknown fields are named by path and number, and hostile
 * input ends here, in bounded time and without allocating what it claims to hold.
 *
 * @module
 */


/** The deepest nesting of messages, in bytes and in JSON alike: protobuf's usual limit. */
const MAX_DEPTH = 100;
/** The largest definition that is read, in bytes. An Engine accepts 4 MiB at most, gRPC's default. */
const MAX_BYTES = 16 * 1024 * 1024;
/** The most fields in one definition, those of nested messages included. */
const MAX_ITEMS = 1_000_000;
/** The most unknown fields that are reported. */
const MAX_UNKNOWN = 1000;
const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];
/**
 * Checks that bytes are a message of the schema, and collects the fields that the schema does not know.
 *
 * @param message Its name in `proto/definition/service.proto`: `Service`.
 * @param path JSON pointer to prefix to every pointer in the result and in errors.
 * @throws {MesgError} `refused` when the bytes end early, a field has another wire type than the schema's, text is not
 * UTF-8, or a limit is passed. The message names the byte.
 * @example
 * ```ts
 * inspectMessage(new Uint8Array([0x78, 1]), "Service"); // [{ pointer: "/15", text: "field 15 (2 bytes)" }]
 * ```
 */
function inspectMessage(bytes, message, path = "") {
    const walk = new Walk(bytes);
    walk.message(message, bytes.length, path, 0);
    return walk.unknown;
}
class Walk {
    unknown = [];
    #bytes;
    #utf8 = new TextDecoder("utf-8", { fatal: true });
    #position = 0;
    #items = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Walks over a message up to `end`. */
    message(name, end, path, depth) {
        if (depth > MAX_DEPTH)
            this.#refuse(this.#position, `expected at most ${MAX_DEPTH} levels, found more`);
        const indexes = {};
        while (this.#position < end) {
            const start = this.#position;
            const { number, wireType } = this.#tag(end);
            const field = MESSAGES[name][number];
            if (field === undefined) {
                this.#skip(wireType, end);
                this.#report(`${path}/${number}`, `field ${number} (${this.#position - start} bytes)`);
                continue;
            }
            const what = `field ${number} (${path}/${field.name})`;
            const length = this.#value(field, { start, wireType, end, what });
            const stop = this.#position + length;
            if (field.message !== undefined) {
                const index = indexes[field.name] ?? 0;
                indexes[field.name] = index + 1;
                const below = field.isList ? `${path}/${field.name}/${index}` : `${path}/${field.name}`;
                this.message(field.message, stop, below, depth + 1);
            }
            else if (field.kind === "text")
                this.#text(stop, what);
            this.#position = stop;
        }
    }
    #tag(end) {
        const start = this.#position;
        const tag = this.#varint(end, "a field");
        const number = Math.floor(tag / 8);
        if (number < 1 || number > 536_870_911)
            this.#refuse(start, `expected a field number, found ${number}`);
        if (++this.#items > MAX_ITEMS)
            this.#refuse(start, `expected at most ${MAX_ITEMS} fields, found more`);
        return { number, wireType: tag % 8 };
    }
    /** Reads a varint, or the length of a value. Returns the bytes that follow: none for a varint. */
    #value(field, at) {
        const { start, wireType, end, what } = at;
        const expected = field.kind === "flag" || field.kind === "enum" ? 0 : 2;
        if (wireType !== expected) {
            this.#refuse(start, `expected ${WIRE_TYPES[expected]} in ${what}, found ${wireTypeName(wireType)}`);
        }
        const value = this.#varint(end, `the value of ${what}`);
        if (expected === 0)
            return 0;
        const left = end - this.#position;
        if (value > left)
            this.#refuse(start, `expected ${value} bytes in ${what}, found ${left}`);
        return value;
    }
    #text(stop, what) {
        try {
            this.#utf8.decode(this.#bytes.subarray(this.#position, stop));
        }
        catch {
            this.#refuse(this.#position, `expected UTF-8 text in ${what}, found other bytes`);
        }
    }
    #varint(end, what) {
        const start = this.#position;
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            if (this.#position >= end)
                this.#refuse(start, `expected ${what}, found the end of its message`);
            if (this.#position - start === 10)
                this.#refuse(start, `expected ${what}, found a varint of more than 10 bytes`);
            const byte = this.#bytes[this.#position++];
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    }
    #skip(wireType, end) {
        const start = this.#position;
        if (wireType === 0)
            this.#varint(end, "a varint");
        else if (wireType === 1)
            this.#position += 8;
        else if (wireType === 5)
            this.#position += 4;
        else if (wireType === 2) {
            const length = this.#varint(end, "a length");
            this.#position += length;
        }
        else {
            // proto3 has no groups, so no writer of definitions makes one.
            this.#refuse(start, `expected a value, found ${wireTypeName(wireType)}`);
        }
        if (this.#position > end)
            this.#refuse(start, "expected a value, found the end of its message");
    }
    #report(pointer, text) {
        if (this.unknown.length < MAX_UNKNOWN)
            this.unknown.push({ pointer, text });
    }
    #refuse(at, text) {
        const place = `byte ${at + 1} of ${this.#bytes.length}`;
        throw new error/* MesgError */.N("refused", `not a service definition: ${text} (${place})`, {
            hint: "give the bytes, the hex or the JSON of one definition, whole and unchanged",
        });
    }
}
function wireTypeName(wireType) {
    return WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
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
 * Reads a small file, such as a manifest, from the first place that has it, and verifies it against its id.
 *
 * @throws {MesgError} of the last place, when none has it; `refused` when it is larger than `limit`.
 */
async function readSmallFile(cid, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit } = options;
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${cid}`), options.signal, async (signal) => {
        let last = new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no place to fetch from: expected a node or a gateway");
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

/***/ 3305:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ folderStore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6681);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4705);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8656);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(418);




/** A folder of archives, each named by its source id, as the embedded Engine keeps them: `SOURCE_ID.tar`. */
function folderStore(folder) {
    return {
        place: folder,
        async *read(sourceId, { signal, limit }) {
            (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCid */ .mQ)(sourceId);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${sourceId}.tar`);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .CallFailure */ .Rk(`expected the archive ${path}, found none`, { cause });
            });
            if (found.size > limit)
                throw (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(sourceId, found.size, limit);
            const blocks = (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .fileBlocks */ .d)(path, signal);
            try {
                for (;;) {
                    const { value, done } = await blocks.next();
                    if (done) {
                        if (value.sourceId === sourceId)
                            return;
                        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N("refused", `${path} is not what its name says: its bytes give ${value.sourceId}`);
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
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3851);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5693);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9013);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1003);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4783);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3384);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1794);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4705);
/**
 * Fetches a source's archive by its id, or a manifest's definition and source, and verifies every block.
 *
 * @module
 */





const OPTIONS = {
    out: { type: "string", writes: true, value: "FILE", summary: "where the archive, a tar, is written" },
    definition: {
        type: "string",
        writes: true,
        value: "FILE",
        summary: "where a manifest's definition is written (stdout)",
    },
    gateway: { type: "string", multiple: true, value: "URL", summary: "the same as --ipfs-gateway" },
    folder: {
        type: "string",
        multiple: true,
        value: "FOLDER",
        summary: "a folder of archives named CID.tar, as the embedded Engine keeps them",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .IPFS_OPTIONS */ .wQ,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .N)({
    name: "fetch",
    synopsis: "CID --out FILE",
    summary: "fetch a source by its id, verified block by block",
    description: `Asks the places in turn, folders first, then nodes, then gateways; the first that has it serves. FILE appears
whole and verified, or not at all: a node or a gateway is not believed.

CID may be that of a manifest of the Marketplace: its definition goes to stdout, and the archive of its source to FILE, once
the definition's hash is verified.

  mesg-compile fetch QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq --out source.tar --gateway https://ipfs.io`,
    positionals: [1, 1],
    options: OPTIONS,
    async run(call) {
        const [cid = ""] = call.positionals;
        const { out } = call.options;
        checkSourceId(cid);
        if (out === undefined) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected --out FILE, found none", { hint: "it is where the archive is written" });
        }
        const places = await readPlaces(call);
        try {
            await fetchArchive(call, cid, out, { ...places, stores: places.stores.map(_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutManifests */ .zU) });
        }
        catch (error) {
            if (!(error instanceof _command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .ManifestFound */ .iq))
                throw error;
            const manifest = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchIfManifest */ .lI)(cid, places);
            // Any other file is fetched as it is.
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
    const { apis, gateways, policy } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .readIpfsOptions */ .TI)({ options, env: call.env });
    const nodes = apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .KuboNode */ .i(api));
    const stores = [...folder.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .folderStore */ .s), ...nodes, ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .gatewayStore */ .c)];
    if (stores.length > 0)
        return { stores, policy, signal: call.signal };
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "expected --gateway, --ipfs-api or --folder, found none of them", {
        hint: "say where to fetch it from: --gateway https://ipfs.io",
    });
}
async function fetchArchive(call, cid, out, places) {
    const line = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .progressLine */ .o)(call);
    try {
        const { place, size } = await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchSource */ .s)(cid, {
            ...places,
            out,
            onProgress: (from, bytes) => line.show(`${from}: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z)(bytes)}`),
            onFailure: async (_, error) => {
                await line.end();
                await call.warn(`warning: ${error.message}`);
            },
        });
        await line.end();
        await call.note(`fetched ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z)(size)} from ${place}, verified`);
    }
    finally {
        await line.end();
    }
}
/** Writes a manifest's definition, and its source once everything fits. */
async function fetchService(call, manifest, out, places) {
    const { definition: path } = call.options;
    const { releases } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyFetched */ .Rk)(manifest, places, out);
    const { definition, hash = "", deployment } = manifest;
    const json = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .definitionToJson */ .LG)({ ...definition, hash, source: deployment.source });
    const text = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify(json, undefined, 2))}\n`;
    if (path === undefined)
        await call.stdout.write(text);
    else
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .writeWhole */ .f)(path, async (file) => await file.write(Buffer.from(text)));
    await call.note(`fetched the manifest's source ${deployment.source}; its hash is that of Engine ${releases.join(", ")}`);
}
/** A source id that is none is wrong usage here, where it is typed. */
function checkSourceId(text) {
    try {
        (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .parseCid */ .mQ)(text);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", error.message, { cause: error, hint: "mesg-compile compile prints it" });
    }
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
