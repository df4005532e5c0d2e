export const id = 2914;
export const ids = [2914];
export const modules = {

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
// EXTERNAL MODULE: ./src/github/revisions/build-service.ts + 30 modules
var build_service = __webpack_require__(26332);
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
    const folder = services && !place.isDefinition && car === undefined ? await open().catch(() => undefined) : undefined;
    const fingerprint = await folder?.fingerprint();
    if (services === undefined || folder === undefined || fingerprint === undefined) {
        return await (0,build_service.buildService)(place, open, options);
    }
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
    const fields = Object.entries(shape);
    return (value) => (0,is_record/* isRecord */.u)(value) &&
        fields.every(([key, check]) => check(value[key])) &&
        Object.keys(value).every((key) => Object.hasOwn(shape, key));
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
async function buildHead({ inputs, context, signal }, checkout, { session, cache, folders, carOf }) {
    const { serviceFile, allowFiles, limits, allowDirty, prices } = inputs;
    const open = folderOpener(context.workspace, checkout, { folders, serviceFile });
    const reading = { allowFiles, ...limits, allowDirty, cache, signal };
    const { release } = session;
    const shared = { release, serviceFile, ...reading };
    const scope = { release, serviceFile, allowFiles, ...limits, paths: inputs.paths };
    const services = cache.folder === undefined ? undefined : await ServiceCache.open(cache.folder, scope);
    const built = await (0,each/* each */._)(checkout.places, async (place) => {
        const price = (0,inputs_prices/* priceOf */.xx)(prices, place.path);
        return await buildOrRecall(place, () => open(place), { ...shared, price, services, car: carOf(place) });
    });
    await services?.save();
    return built;
}
/** Opens the folders of services from git; folders that git does not track, and submodules, from disk. */
function folderOpener(workspace, { repository, tree }, { folders, serviceFile }) {
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


/***/ })

};
