export const id = 2914;
export const ids = [2914,6187];
export const modules = {

/***/ 46607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrice),
/* harmony export */   P: () => (/* binding */ withPrices)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

/**
 * Returns a definition whose tasks all have a price, where Engine 0.26 requires one and a mesg.yml has none. Its hash
 * equals that of the deployed service, since the hash does not include the amounts.
 *
 * @example
 * ```ts
 * serviceHash(withPrices(definition, "0.26"), "0.26");
 * ```
 */
function withPrices(definition, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.26"))
        return definition;
    const price = { perCall: "0", perSec: "0", perKB: "0" };
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price: task.price ?? price })) };
}
/** Returns a definition in which every task has this price. */
function withPrice(definition, price) {
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price })) };
}


/***/ }),

/***/ 71147:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Nn: () => (/* binding */ inspect)
/* harmony export */ });
/* unused harmony export NothingThere */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/** Pipes that a shell has open, so that opening them does not wait for a writer. */
const OPEN_PIPE = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;
/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, so that the caller can detect it. A
 * named pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
async function readBounded(path, options) {
    const { limit, what, signal, pipes = false } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, what);
    const isSafe = pipes ? !found.isFIFO() || OPEN_PIPE.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const chunks = [];
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
    try {
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw asReadFailure(path, what, error);
    }
    return Buffer.concat(chunks);
}
/**
 * Returns the file status of a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 * @example
 * ```ts
 * (await inspect("services/greeter", "a folder")).isDirectory(); // true
 * ```
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
/** The path that the caller named does not exist. */
class NothingThere extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8 {
    path;
    constructor(path, message, cause) {
        super("usage", message, { cause });
        this.path = path;
    }
}
function asReadFailure(path, what, cause) {
    const { code, message } = cause;
    const shown = JSON.stringify(path);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new NothingThere(path, `expected ${what}, found nothing at ${shown}`, cause);
    }
    if (code === "EISDIR")
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

/***/ 36187:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appendedTo: () => (/* binding */ appendedTo),
  buildService: () => (/* binding */ buildService),
  readingOf: () => (/* binding */ readingOf),
  withSource: () => (/* binding */ withSource)
});

// EXTERNAL MODULE: ./src/compile/load/with-prices.ts
var with_prices = __webpack_require__(46607);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/compile/load/definition-file.ts + 1 modules
var definition_file = __webpack_require__(25748);
;// CONCATENATED MODULE: ./src/compile/load/contents.ts



/**
 * Reads a service from the contents of a file without a folder, such as stdin: a definition, or a mesg.yml, which then
 * needs no Dockerfile. Loading a definition throws as {@linkcode openDefinitionBytes} says.
 */
async function contents_openContents(bytes, file) {
    if (!isYaml(bytes))
        return openDefinitionBytes(bytes, file);
    const { openServiceFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24624));
    const compile = openServiceFile(bytes, { file });
    return async (rules) => ({ file, form: "mesg.yml", ...compile(rules) });
}
/** Reads a definition in any form. Loading it throws a `refused` error if it cannot be decoded. */
function openDefinitionBytes(bytes, file) {
    return async ({ release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, withoutPrices = false }) => await (0,definition_file/* readDefinitionFile */.Q)(bytes, { file, release, withoutSource, withoutPrices });
}

// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
// EXTERNAL MODULE: ./src/compile/load/read-document.ts
var read_document = __webpack_require__(50944);
;// CONCATENATED MODULE: ./src/compile/load/load.ts







/** The kinds of a path, for messages. */
const WHAT = "a folder or a definition";
/**
 * Loads a service from a folder with a mesg.yml, a mesg.yml, or a definition in any form. In a git working tree the
 * committed bytes are read, even if git's filters changed them on disk; modified files are read from disk.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is no such thing at `path`, `refused` for a definition that cannot be decoded
 * and for a symlink that leaves its folder, `environment` when the disk or git fails.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
async function loadService(path, options = {}) {
    return await (await openService(path, options))(options);
}
/**
 * Reads a service once. Call the result for each release to load it for.
 *
 * @throws {MesgError} As {@linkcode loadService}.
 */
async function openService(path, options = {}) {
    const { serviceFile = "mesg.yml", open = openFolder, signal } = options;
    signal?.throwIfAborted();
    const known = options.contents?.get(path);
    if (known !== undefined)
        return await openContents(known, path);
    const found = await inspect(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new MesgError("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await open(folder, signal);
    const opened = await openFrom(files, { file, name: basename(file) });
    if (opened === undefined)
        throw await nothingAt(file, files, serviceFile);
    return async (rules) => {
        const loaded = await opened(rules);
        return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
    };
}
/**
 * Loads a service from a folder that was opened.
 *
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadService}.
 * @example
 * ```ts
 * const files = await openFolder("services/greeter");
 * const loaded = await loadFrom(files, { file: "services/greeter/mesg.yml", name: "mesg.yml" });
 * ```
 */
async function loadFrom(files, options) {
    return await (await openFrom(files, options))?.(options);
}
async function openFrom(files, { file, name }) {
    const bytes = await (0,read_document/* readDocument */.u)(files, name);
    if (bytes === undefined)
        return undefined;
    if (!(0,file_forms/* hasYamlName */.xH)(name))
        return openDefinitionBytes(bytes, file);
    const dockerfile = await files.hasFile("Dockerfile");
    const { openServiceFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24624));
    const compile = openServiceFile(bytes, { file, dockerfile });
    return async (rules) => ({ file, form: "mesg.yml", files, ...compile(rules) });
}
/** Explains a missing file: Engines accept only mesg.yml, and git may not track it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new MesgError("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await readRegularFile(files.path, basename(file), 1)) !== undefined;
    if (isIgnored)
        return new MesgError("usage", message, { hint: "git ignores that file: track it with git add -f" });
    return new NoServiceFile(message, files.path, [serviceFile]);
}
/** Returns the file that describes a service, given as the file itself or its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: dirname(path) };
    return { file: fileIn(path, serviceFile), folder: path };
}

// EXTERNAL MODULE: ./src/compile/rule-texts.ts
var rule_texts = __webpack_require__(99110);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(81792);
// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
// EXTERNAL MODULE: ./src/github/discover/service-path.ts
var service_path = __webpack_require__(79622);
// EXTERNAL MODULE: ./src/github/inputs/input-names.ts
var input_names = __webpack_require__(8480);
// EXTERNAL MODULE: ./src/github/revisions/locate-later.ts
var locate_later = __webpack_require__(51897);
;// CONCATENATED MODULE: ./src/github/revisions/build-service.ts










/**
 * Builds the service at a path of a checkout: its definition with the source id, and its hash. Errors of the service
 * are diagnostics, so that one invalid service does not hide others.
 *
 * @param open Opens the folder of the service.
 * @throws {MesgError} `environment` when the disk or git fails.
 */
async function buildService(place, open, options) {
    const file = (0,service_path/* fileOf */.W)(place, options.serviceFile);
    const refused = (finding) => {
        return { place, file, locate: () => undefined, waivers: undefined, notices: [], diagnostics: [finding] };
    };
    const opened = await orDiagnostic(file, async () => ({ folder: await open() }));
    if ("finding" in opened)
        return refused(opened.finding);
    const { folder } = opened;
    const loaded = await orDiagnostic(file, () => load(folder, file, options));
    if ("finding" in loaded)
        return refused(loaded.finding);
    const { definition, diagnostics, text } = loaded;
    const isLocatedLater = definition !== undefined && !place.isDefinition;
    const locate = isLocatedLater ? (0,locate_later/* locateLater */.v)(text, file, options.release) : loaded.locate;
    const waivers = await waiversIn(folder, (0,requested_paths/* folderOf */.yS)(file));
    const described = { place, file, diagnostics, locate, text, waivers, notices: [] };
    if (definition === undefined)
        return await migrated(described, folder, options);
    const service = { ...described, definition };
    if (place.isDefinition)
        return { ...service, ...idsOf(definition, options.release) };
    const sourced = await orDiagnostic(file, () => withSource(service, folder, options));
    if (!("finding" in sourced))
        return sourced;
    return { ...described, described: definition, diagnostics: [...diagnostics, sourced.finding] };
}
/** Adds the migration of a file of an old dialect, which explains its errors. */
async function migrated(service, folder, options) {
    const { file, diagnostics } = service;
    const { release, signal } = options;
    const name = file.slice(file.lastIndexOf("/") + 1);
    const { migrateFile, withMigration } = await __webpack_require__.e(/* import() */ 9738).then(__webpack_require__.bind(__webpack_require__, 99738));
    const migration = await migrateFile(folder, diagnostics, { file, name, release, signal });
    return { ...service, migration, diagnostics: withMigration(diagnostics, migration) };
}
/**
 * Adds the source id and the hash to a service.
 *
 * @throws {MesgError} `refused` when the source cannot be published.
 */
async function withSource(service, folder, options) {
    const { release, car, cache } = options;
    const reading = readingOf(options);
    const appended = appendedTo(service, release);
    const taken = await (0,take_source/* takeSource */.Z)(folder, { ...reading, car, cache, withoutDigest: !(0,service_hash/* needsSource */.vW)(release), appended });
    const source = { folder, taken, reading };
    const notices = [...service.notices, ...taken.notices];
    if (service.definition === undefined)
        return { ...service, notices, source };
    const definition = { ...service.definition, source: taken.sourceId };
    return { ...service, notices, source, definition, ...idsOf(definition, release, taken) };
}
/** Returns what the release's hash appends to the source digest, for the cache. */
function appendedTo({ definition }, release) {
    if (definition === undefined || release === "0.9" || !(0,service_hash/* needsSource */.vW)(release))
        return undefined;
    return (source) => (0,service_hash/* definitionDigest */.uo)({ ...definition, source }, release);
}
/** Returns the hash and the sid of a service; none when the release's hash covers files that are not available. */
function idsOf(definition, release, taken) {
    if ((0,service_hash/* needsSource */.vW)(release) && taken?.digest === undefined)
        return {};
    const hash = (0,service_hash/* serviceHash */.gH)((0,with_prices/* withPrices */.P)(definition, release), release, taken?.digest === undefined ? {} : { source: taken.digest });
    return { hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
}
/** How a source is read, by the options of a build. */
function readingOf(options) {
    const { allowFiles = [], maxBytes, maxEntries, allowDirty = false, signal } = options;
    return { maxBytes, maxEntries, allowFiles, requireClean: !allowDirty, signal };
}
async function load(folder, file, { release, price }) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    const loaded = await loadFrom(folder, { file, name, release, withoutPrices: price !== undefined });
    if (loaded !== undefined) {
        const { definition } = loaded;
        const isPriced = definition !== undefined && price !== undefined && (0,definition_release/* isSince */.$l)(release, "0.26");
        return isPriced ? { ...loaded, definition: (0,with_prices/* withPrice */.E)(definition, price) } : loaded;
    }
    throw new core_error/* MesgError */.N8("usage", `no service at ${file}`, {
        hint: "check the inputs path, service-file and definition; git must track a service file",
    });
}
/** Reads the waivers of a folder. An unreadable file is a diagnostic, and accepts nothing. */
async function waiversIn(folder, path) {
    const file = path === "" ? sides/* WAIVER_FILE */.QV : `${path}/${sides/* WAIVER_FILE */.QV}`;
    try {
        const bytes = await folder.readFile(sides/* WAIVER_FILE */.QV, sides/* MAX_WAIVER_BYTES */.CP + 1);
        return { file, text: Buffer.from(bytes ?? []).toString("utf8") };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || error.kind === "environment")
            throw error;
        return { file, text: "", problem: error.message };
    }
}
/** Joins the lines of a message, such as a list of files: a diagnostic is shown in one line. */
function inOneLine(message) {
    const [first = "", ...rows] = message.split(/\n */);
    return rows.length === 0 ? first : `${first} ${rows.join("; ")}`;
}
/** Runs a step; returns its refusal as a diagnostic on the service's file. */
async function orDiagnostic(file, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || error.kind === "environment")
            throw error;
        const { hint } = error;
        const message = inOneLine(error.message);
        const rule = (0,rule_texts/* ruleOfRefusal */.MG)(error, "service");
        const finding = { severity: "error", rule, message, pointer: "", file, line: 1, column: 1 };
        return { finding: hint === undefined ? finding : { ...finding, hint: (0,input_names/* withInputNames */.n)(hint) } };
    }
}


/***/ }),

/***/ 92569:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ each)
/* harmony export */ });
/** Number of items processed concurrently, so that their git requests are batched. */
const AT_ONCE = 32;
/** Maps items with a few concurrent calls, and keeps their order. Stops at the first failure. */
async function each(items, action) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await action(items[index]);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}


/***/ }),

/***/ 2914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildHead: () => (/* binding */ buildHead)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/github/discover/file-tree.ts
var file_tree = __webpack_require__(5018);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
// EXTERNAL MODULE: ./src/github/inputs/prices.ts
var inputs_prices = __webpack_require__(62787);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
// EXTERNAL MODULE: ./src/github/discover/service-path.ts
var service_path = __webpack_require__(79622);
// EXTERNAL MODULE: ./src/github/revisions/build-service.ts + 2 modules
var build_service = __webpack_require__(36187);
// EXTERNAL MODULE: ./src/github/revisions/locate-later.ts
var locate_later = __webpack_require__(51897);
;// CONCATENATED MODULE: ./src/github/revisions/cache/remembered-service.ts







/**
 * Builds a service as {@linkcode buildService} does, or takes it from the cache, where an earlier run built it from the
 * same files. Only services without errors are cached.
 *
 * @throws {MesgError} `environment` when disk or git fail.
 */
async function buildOrRecall(place, open, options) {
    const { services, price, car } = options;
    if (services === undefined || place.isDefinition || car !== undefined)
        return await (0,build_service.buildService)(place, open, options);
    const folder = await open().catch(() => undefined);
    const fingerprint = await folder?.fingerprint();
    if (folder === undefined || fingerprint === undefined)
        return await (0,build_service.buildService)(place, open, options);
    const file = (0,service_path/* fileOf */.W)(place, options.serviceFile);
    const key = JSON.stringify([fingerprint, price ?? null]);
    const known = services.recall(file, key);
    if (known !== undefined)
        return recalled(known, { place, file, folder, options });
    const built = await (0,build_service.buildService)(place, async () => folder, options);
    const remembered = rememberedOf(built, options);
    if (remembered !== undefined)
        services.remember(file, key, remembered);
    return built;
}
function recalled(known, { place, file, folder, options }) {
    const { definition, diagnostics, hash, sid, text, notices } = known;
    const { sourceId, size, entries, finished } = known.source;
    const digest = (0,service_hash/* needsSource */.vW)(options.release) ? new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) : undefined;
    const commit = folder.commit === undefined ? {} : { commit: folder.commit };
    const taken = { sourceId, size, entries, digest, notices, ...commit };
    const at = (0,requested_paths/* folderOf */.yS)(file);
    return {
        place,
        file,
        definition,
        diagnostics,
        hash,
        sid,
        text,
        notices,
        waivers: { file: at === "" ? sides/* WAIVER_FILE */.QV : `${at}/${sides/* WAIVER_FILE */.QV}`, text: known.waivers },
        source: { folder, taken, reading: (0,build_service.readingOf)(options) },
        locate: (0,locate_later/* locateLater */.v)(text, file, options.release),
    };
}
/** Returns the cache entry of a service; undefined for one with an error, or with a hash that cannot be restored. */
function rememberedOf(built, { release }) {
    const { definition, diagnostics, hash, sid, text, waivers, notices, source } = built;
    if (definition === undefined || hash === undefined || sid === undefined || text === undefined)
        return undefined;
    if (source === undefined || waivers === undefined || waivers.problem !== undefined)
        return undefined;
    const { sourceId, size, entries = 0, digest } = source.taken;
    const appended = (0,build_service.appendedTo)({ definition }, release)?.(sourceId);
    if ((0,service_hash/* needsSource */.vW)(release) && (digest === undefined || appended === undefined))
        return undefined;
    const finished = digest && appended ? { [hex(appended)]: hex(digest.finish(appended)) } : {};
    const shared = { definition, diagnostics, hash, sid, text, notices, waivers: waivers.text };
    return { ...shared, source: { sourceId, size, entries, finished } };
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/core/files/make-folder.ts
var make_folder = __webpack_require__(3914);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/source/cache/source-cache.ts
var source_cache = __webpack_require__(10092);
;// CONCATENATED MODULE: ./src/github/revisions/cache/cached-definition.ts
/**
 * Checks the shape of cached definitions. It is much faster than reading each as JSON of unknown origin, which matters
 * for thousands of services.
 *
 * @module
 */

const cached_definition_text = (value) => typeof value === "string";
const flag = (value) => typeof value === "boolean";
const list = (item) => (value) => Array.isArray(value) && value.every(item);
const optional = (check) => (value) => value === undefined || check(value);
/** Returns a check for an object with these fields and no others. */
function message(shape) {
    const checks = shape;
    const names = Object.keys(checks);
    return (value) => (0,is_record/* isRecord */.u)(value) &&
        names.every((name) => checks[name](value[name])) &&
        Object.keys(value).every((name) => Object.hasOwn(checks, name));
}
const described = { key: cached_definition_text, name: cached_definition_text, description: cached_definition_text };
const parameter = message({
    ...described,
    type: cached_definition_text,
    optional: flag,
    repeated: flag,
    object: (value) => list(parameter)(value),
});
const price = message({ perCall: cached_definition_text, perSec: cached_definition_text, perKB: cached_definition_text });
const task = message({
    ...described,
    inputs: list(parameter),
    outputs: list(parameter),
    price: optional(price),
});
const cached_definition_event = message({ ...described, data: list(parameter) });
const settings = {
    volumes: list(cached_definition_text),
    volumesFrom: list(cached_definition_text),
    ports: list(cached_definition_text),
    args: list(cached_definition_text),
    command: cached_definition_text,
    env: list(cached_definition_text),
};
const filter = message({ key: cached_definition_text, predicate: (value) => value === "UNKNOWN" || value === "EQ", value: cached_definition_text });
const trigger = message({
    type: (value) => value === "Unknown" || value === "Event" || value === "Result",
    instanceHash: cached_definition_text,
    key: cached_definition_text,
    filters: list(filter),
});
const workflow = message({
    key: cached_definition_text,
    trigger: optional(trigger),
    task: optional(message({ instanceHash: cached_definition_text, taskKey: cached_definition_text })),
});
const definition = message({
    sid: cached_definition_text,
    name: cached_definition_text,
    description: cached_definition_text,
    configuration: optional(message(settings)),
    tasks: list(task),
    events: list(cached_definition_event),
    dependencies: list(message({ key: cached_definition_text, image: cached_definition_text, ...settings })),
    repository: cached_definition_text,
    source: cached_definition_text,
    hash: cached_definition_text,
    address: cached_definition_text,
    workflows: list(workflow),
});
/** Returns whether a value of `JSON.parse` is a complete definition, with fields of the right types. */
function isDefinition(value) {
    return definition(value);
}

;// CONCATENATED MODULE: ./src/github/revisions/cache/cached-row.ts



/** Returns the rows of a cache file's JSON. Rows with a missing or malformed field are omitted. */
function parseRows(json) {
    try {
        const rows = JSON.parse(json);
        return Array.isArray(rows) ? rows.filter(isRow) : [];
    }
    catch {
        return [];
    }
}
function isRow(row) {
    if (!Array.isArray(row) || row.length !== 3)
        return false;
    const [file, key, service] = row;
    return isText(file) && isText(key) && (0,is_record/* isRecord */.u)(service) && isService(service);
}
function isService(service) {
    const { definition, diagnostics, hash, sid, text, waivers, notices } = service;
    const source = (0,source_cache/* parseRemembered */.S)(service.source);
    return ([sid, text, waivers].every(isText) &&
        isListOf(notices, isText) &&
        isListOf(diagnostics, isWarningOrNote) &&
        isHash(hash) &&
        source !== undefined &&
        isDefinition(definition) &&
        definition.source === source.sourceId);
}
/** Returns whether a value is a diagnostic of a service without errors. */
function isWarningOrNote(value) {
    if (!(0,is_record/* isRecord */.u)(value))
        return false;
    const { severity, rule, message, pointer, file, line, column, hint } = value;
    return ((severity === "warning" || severity === "note") &&
        [rule, message, pointer, file].every(isText) &&
        [line, column].every((it) => it === undefined || (Number.isSafeInteger(it) && it > 0)) &&
        (hint === undefined || isText(hint)));
}
function isHash(value) {
    try {
        return isText(value) && (0,base58/* decodeHash */.$C)(value).length === 32;
    }
    catch {
        return false;
    }
}
function isListOf(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
    return typeof value === "string";
}

;// CONCATENATED MODULE: ./src/github/revisions/cache/service-cache.ts







/** Maximum size of a cache file, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Maximum length of a cached description, in UTF-16 units. */
const MAX_TEXT = 64 * 1024;
/**
 * Caches the services of a run for the next one: a service with unchanged files is not read, compiled and hashed again.
 * One file contains only the services of the last run, so it does not grow. Damaged files and rows are
 * ignored.
 */
class ServiceCache {
    #path;
    #known = new Map();
    #used = [];
    #isChanged = false;
    constructor(folder, name) {
        this.#path = [folder, name];
    }
    /**
     * Opens a cache.
     *
     * @param scope Everything besides the files that affects the result of a service.
     */
    static async open(folder, scope) {
        const version = [package_0/* version */.rE, builtFrom()];
        const name = `services-${sha256(JSON.stringify([version, scope])).slice(0, 32)}.json`;
        const cache = new ServiceCache(folder, name);
        const bytes = await (0,read_regular/* readRegularFile */.X)(folder, name, MAX_BYTES + 1).catch(() => undefined);
        for (const row of bytes === undefined ? [] : parse(bytes, name))
            cache.#known.set(row[0], row);
        return cache;
    }
    /** Returns the cached service of a file with the same inputs. @param key Identifies the inputs. */
    recall(file, key) {
        const row = this.#known.get(file);
        if (row?.[1] !== key)
            return undefined;
        this.#used.push(row);
        return row[2];
    }
    /** Adds a service that was built. */
    remember(file, key, service) {
        if (service.text.length > MAX_TEXT)
            return;
        this.#used.push([file, key, service]);
        this.#isChanged = true;
    }
    /** Writes the services that this run used, if they differ from the file. A folder that is not writable is ignored. */
    async save() {
        if (!this.#isChanged && this.#used.length === this.#known.size)
            return;
        const [folder, name] = this.#path;
        const payload = Buffer.from(JSON.stringify(this.#used));
        if (payload.length > MAX_BYTES - 100)
            return;
        try {
            await (0,make_folder/* makeFolder */.f)(folder);
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(folder, name), async (file) => {
                await file.write(Buffer.from(`${checksum(payload, name)}\n`));
                await file.write(payload);
            }, 
            // The checksum detects a file that a crash damaged.
            { isDurable: false, replacesPipes: true });
        }
        catch {
            // A lost cache only costs time.
        }
    }
}
function parse(bytes, name) {
    const start = bytes.indexOf(10) + 1;
    const payload = bytes.subarray(start);
    const isWhole = Buffer.from(bytes.subarray(0, Math.max(start - 1, 0))).toString("latin1") === checksum(payload, name);
    return isWhole ? parseRows(Buffer.from(payload).toString("utf8")) : [];
}
function checksum(payload, name) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${name}\n`).update(payload).digest("hex");
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/** The sources of the bundle: other sources with the same version may compile a file differently. */
function builtFrom() {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ""), "..", "built-from.txt"), "latin1").slice(0, 100);
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./src/github/revisions/each.ts
var each = __webpack_require__(92569);
;// CONCATENATED MODULE: ./src/github/revisions/head.ts









/** Builds the services of a checkout. */
async function buildHead({ inputs, context, signal }, checkout, { session, cache, carOf }) {
    const { serviceFile, allowFiles, limits, allowDirty, prices } = inputs;
    const open = folderOpener(context.workspace, checkout, serviceFile);
    const reading = { allowFiles, ...limits, allowDirty, cache, signal };
    const { release } = session;
    const shared = { release, serviceFile, ...reading };
    const scope = { release, serviceFile, allowFiles, ...limits, paths: inputs.paths };
    const services = cache.folder === undefined ? undefined : await ServiceCache.open(cache.folder, scope);
    const built = await (0,each/* each */._)(checkout.places, (place) => {
        const price = (0,inputs_prices/* priceOf */.xx)(prices, place.path);
        return buildOrRecall(place, () => open(place), { ...shared, price, services, car: carOf(place) });
    });
    await services?.save();
    return built;
}
/** Opens the folders of services from git; folders that git does not track, and submodules, from disk. */
function folderOpener(workspace, { repository, tree, folders }, serviceFile) {
    const hasSubmodules = [...(tree?.entries.values() ?? [])].some(({ mode }) => mode === "160000");
    return async ({ path, inRepository, isDefinition }) => {
        const folder = isDefinition ? (0,requested_paths/* folderOf */.yS)(inRepository) : inRepository;
        const isOwn = tree !== undefined && !(hasSubmodules && isInSubmodule(tree, folder));
        if (repository !== undefined && isOwn && isTracked(tree, folder, serviceFile)) {
            return (await folders.checkout(repository)).folder(folder === "" ? "" : `${folder}/`);
        }
        const onDisk = (0,external_node_path_.join)(workspace, path, isDefinition ? ".." : ".");
        // A folder of a sparse checkout may be missing on disk; an untracked one must be there.
        await (0,read_bounded/* inspect */.Nn)(onDisk, "the folder of a service");
        const isInside = repository !== undefined && !inRepository.startsWith("../");
        await assertInside(isInside ? repository.top : workspace, onDisk, path);
        return await folders.open(onDisk);
    };
}
/** Checks that no symlink of the checkout leads to files that are not in it. */
async function assertInside(root, folder, path) {
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(folder));
    if (way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way))
        return;
    throw new error/* MesgError */.N8("refused", `${JSON.stringify(path)} is behind a symlink that leaves the checkout`, {
        hint: "replace the symlink by the folder, or name another folder in the input path",
    });
}
function isInSubmodule({ entries }, folder) {
    const parts = folder.split("/");
    return parts.some((_, index) => entries.get(parts.slice(0, index + 1).join("/"))?.mode === "160000");
}
/** Returns whether git tracks files of a folder. */
function isTracked(tree, folder, serviceFile) {
    return tree.entries.has(`${folder}/${serviceFile}`) || (0,file_tree/* entriesBelow */.yO)(tree, folder).length > 0;
}


/***/ }),

/***/ 51897:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ locateLater)
/* harmony export */ });
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24624);

/**
 * Returns the `locate` of a valid mesg.yml, and compiles the file again when it is first called. Most services did not
 * change, so none of their lines is needed, and keeping the trees of thousands of files takes much memory.
 */
function locateLater(text, file, release) {
    let locate;
    return (pointer) => {
        locate ??= (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .compileService */ .P)(text, { file, release, dockerfile: true }).locate;
        return locate(pointer);
    };
}


/***/ }),

/***/ 25373:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Ui: () => (/* binding */ ENGINE_DUMP),
/* harmony export */   WO: () => (/* binding */ STRUCTHASH),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Up to 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: compare,
};
/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names are unique and have no colon, so values never decide.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Dumps a text in quotes, unescaped. */
const text = (value) => `"${value}"`;
/** Returns the dump of a list of texts. */
function texts(grammar) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(text)));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    const none = grammar.list([]);
    return (values) => (values.length === 0 ? none : grammar.list(values.map(each)));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 71806:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// UNUSED EXPORTS: dumpDefinition, serviceHashes

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */


const list = (0,grammar/* texts */.Te)(grammar/* ENGINE_DUMP */.Ui);
const parameter = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => (0,grammar/* text */.Qq)(it.type),
    4: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.optional),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (it) => parameter(it));
const events = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => parameters(it.data),
    4: (it) => (0,grammar/* text */.Qq)(it.key),
}));
const dependencies = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => (0,grammar/* text */.Qq)(it.command),
    6: (it) => list(it.args),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => list(it.env),
}));
// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
};
function engine_dump_service(task) {
    const tasks = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, task);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
        1: (it) => (0,grammar/* text */.Qq)(it.name),
        2: (it) => (0,grammar/* text */.Qq)(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => (0,grammar/* text */.Qq)(it.repository),
        12: (it) => (0,grammar/* text */.Qq)(it.sid),
        13: (it) => (0,grammar/* text */.Qq)(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, TASK));
/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
const dump026 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { ...TASK, 9: (it) => (it.price === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */



const structhash_list = (0,grammar/* texts */.Te)(grammar/* STRUCTHASH */.WO);
const structhash_parameter = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => (0,grammar/* text */.Qq)(it.type),
    5: (it) => grammar/* STRUCTHASH */.WO.flag(it.optional),
    6: (it) => grammar/* STRUCTHASH */.WO.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (it) => structhash_parameter(it));
const tasks = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => (0,grammar/* text */.Qq)(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, dependency);
    return (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.sid),
        2: (it) => (0,grammar/* text */.Qq)(it.name),
        3: (it) => (0,grammar/* text */.Qq)(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => (0,grammar/* text */.Qq)(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => (0,grammar/* text */.Qq)(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in its tag kept the key of a dependency out of the hash up to 0.12.
const configuration010 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? grammar/* STRUCTHASH */.WO.absent : configuration010(it)),
});
const configuration011 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 1: () => (0,grammar/* text */.Qq)(key), 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (it.trigger === undefined ? grammar/* STRUCTHASH */.WO.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? grammar/* STRUCTHASH */.WO.absent : workflowTask(it.task)),
    3: (it) => (0,grammar/* text */.Qq)(it.key),
});
const trigger = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => (0,grammar/* text */.Qq)(it.value),
}));
const workflowTask = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, workflow),
});
const configuration013 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, in which a dependency has its own configuration. */
const dump013 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return grammar/* STRUCTHASH */.WO.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8))
            throw error;
        throw new core_error/* MesgError */.N8("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed the dump, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = dumpOf(release);
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N8("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
function dumpOf(release) {
    return DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
}
/**
 * Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11.
 *
 * @example
 * ```ts
 * definitionDigest(definition, "0.11").length; // 32
 * ```
 */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.hash)(algorithm, dumpDefinition(definition, release), "buffer");
}
/**
 * Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id.
 *
 * @example
 * ```ts
 * needsSource("0.15"); // true
 * needsSource("0.16"); // false
 * ```
 */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    return hashWith(() => definitionDigest(definition, release), release, inputs);
}
/**
 * Computes the service hashes of several releases, in the order of `releases`. Those with the same dump share its digest.
 *
 * @throws {MesgError} As {@linkcode serviceHash}.
 * @example
 * ```ts
 * const [old, current] = serviceHashes(definition, ["0.16", "0.26"]);
 * ```
 */
function serviceHashes(definition, releases, inputs = {}) {
    const digests = new Map();
    return releases.map((release) => {
        const digestOf = () => {
            const digest = digests.get(dumpOf(release)) ?? definitionDigest(definition, release);
            digests.set(dumpOf(release), digest);
            return digest;
        };
        return hashWith(digestOf, release, inputs);
    });
}
function hashWith(digestOf, release, { source, env = {} }) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(digestOf());
    if (source === undefined) {
        throw new core_error/* MesgError */.N8("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    return (0,core_base58/* encodeBase58 */.Rd)(source.finish(release === "0.9" ? environment(env) : digestOf()));
}
/**
 * Returns the sid that an Engine gives to a service without one, after hashing.
 *
 * @example
 * ```ts
 * defaultSid("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"); // "_3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"
 * ```
 */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ }),

/***/ 81792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/source/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(33106);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts



/** Another version may archive the same files differently, or find secrets in them. */
const VERSION = `source ${package_0/* version */.rE} ${secret_shapes/* SHAPES */.H.map(({ pattern }) => pattern).join(" ")}`;
/**
 * Computes a key for the contents of a tree without reading it: from the object ids, paths and modes of its files, the
 * secrets that were allowed in it, and the version of this program.
 *
 * @returns A SHA-256 in hex; undefined when a part of the tree is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = "";
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    add(VERSION);
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed in one call, which costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    if (origin.from === "memory")
        return undefined;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
;// CONCATENATED MODULE: ./src/source/take-source.ts







/**
 * Takes a source from a service's folder or an archive: computes its id and digest, and writes a tar or a CAR if a path
 * is given.
 *
 * @param path A folder, as a path or opened, or a tar of this or another tool.
 * @throws {MesgError} `usage` when the path does not exist, `environment` when an archive changes while it is read; else
 * as `readSourceTree`, `archive` and `digestTar`.
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
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,disk_entry/* unreadable */.O$)(path, error);
        throw new core_error/* MesgError */.N8("usage", `no source (TAR or FOLDER) at ${path}`, {
            cause: error,
            hint: "name the folder of the service, or an archive that mesg-compile compile FOLDER --tar FILE wrote",
        });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // Most sources are folders, which need no reader of archives.
    const { takePipe, takeTar } = await Promise.all(/* import() */[__webpack_require__.e(1639), __webpack_require__.e(6630)]).then(__webpack_require__.bind(__webpack_require__, 56630));
    if (found.isFile())
        return await takeTar(path, options);
    if (found.isFIFO())
        return await takePipe(path, options);
    // Reading a device may never end.
    throw new core_error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache?.keeps(tree) ? treeKey(tree) : undefined;
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest, links } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest, links }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, links, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns a source from the cache, if the cache has everything that was requested. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest, links } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined, links };
    if (digest !== undefined)
        return { sourceId, size, entries, digest, links };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.folder !== undefined ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}


/***/ })

};
