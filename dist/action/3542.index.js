export const id = 3542;
export const ids = [3542];
export const modules = {

/***/ 42116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ yieldIfLate)
/* harmony export */ });
/* unused harmony exports ANSWERING, isLate, waitForTurn, atEndOfTurn */
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_1__);
// The global of the same name is a getter, which takes longer than the call.


/**
 * For loops over large input. An answer of a server needs several turns to leave. Measured as "Get during a Create" by the
 * benchmark of the embedded Engine.
 */
const BATCH = { slice: 10, pause: 4 };
/**
 * For servers: answers leave at the end of a turn, so in short turns clients read the first answers while the server works
 * on the next ones. Measured as "Create, sources in a folder" by the benchmark of the embedded Engine.
 */
const ANSWERING = { slice: 0.25, pause: 0 };
/** Maximum number of waiting functions that continue in one turn. */
const PER_TURN = 16;
/** When work began in the current turn; undefined before any. */
let began;
const waiting = [];
/** Functions to call at the end of the current turn, and whether an immediate is set for it. */
const ending = [];
let isEnding = false;
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param pace The kind of loop; by default one over large input.
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate(pace = BATCH) {
    return isLate(pace) ? waitForTurn(pace) : undefined;
}
/**
 * Returns whether the current turn of the event loop has worked for a time slice. For short steps, this takes less time
 * than {@linkcode yieldIfLate}, whose result is awaited even when it is undefined.
 *
 * @example
 * ```ts
 * if (isLate()) await waitForTurn();
 * ```
 */
function isLate({ slice } = BATCH) {
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    beginTurn(now);
    return now - began >= slice;
}
/**
 * Waits for a turn of the event loop, even if the current one is not late yet. Functions that continue at the same moment
 * call this instead of {@linkcode yieldIfLate}: none of them has worked yet, so none of them is late.
 *
 * @example
 * ```ts
 * await waitForTurn(ANSWERING);
 * ```
 */
function waitForTurn({ slice, pause } = BATCH) {
    return new Promise((resume) => {
        const after = (left) => {
            if (left > 0)
                return void (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(after, left - 1);
            beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
            waiting.push({ slice, resume });
        };
        after(pause);
    });
}
/**
 * Calls a function at the end of the current turn, before functions that wait for the next turn continue. There, work of
 * several functions can be done together, such as writing their results into one file.
 *
 * @example
 * ```ts
 * atEndOfTurn(() => writeTogether(results));
 * ```
 */
function atEndOfTurn(run) {
    beginTurn(performance.now());
    ending.push(run);
}
function beginTurn(now) {
    began ??= now;
    if (isEnding)
        return;
    isEnding = true;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(endTurn);
}
/** Immediates that are set here run in order, after the loop has looked for input. */
function endTurn() {
    began = undefined;
    isEnding = false;
    for (const run of ending.splice(0))
        run();
    if (waiting.length === 0)
        return;
    for (let count = Math.min(waiting.length, PER_TURN); count > 0; count--)
        (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(resumeNext);
    isEnding = true;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(endTurn);
}
/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext() {
    const [next] = waiting;
    if (next === undefined)
        return;
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    began ??= now;
    if (now - began >= next.slice)
        return;
    waiting.shift();
    next.resume();
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

/***/ 13542:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBaseServices: () => (/* binding */ findBaseServices)
});

;// CONCATENATED MODULE: ./src/waivers/description-files.ts
/** The usual names of service files. */
const USUAL = ["mesg.yml", "mesg.yaml"];
/** The extensions of files with other names that may describe a service. */
const DESCRIBING = /\.(?:ya?ml|json|hex|pb|bin)$/i;
/** Returns the usual names of service files. @param serviceFile The name in use, which comes first. */
function usualNames(serviceFile) {
    return [...new Set([serviceFile, ...USUAL])];
}
/** Returns whether a path ends with one of some file names. */
function description_files_hasName(path, names) {
    return names.includes(path.slice(path.lastIndexOf("/") + 1));
}
/**
 * Returns whether a file may describe a service, by its name. A symlink is only followed from a usual name.
 *
 * @param mode In git's notation.
 * @param names The usual names.
 */
function description_files_mayDescribe(path, mode, names) {
    return description_files_hasName(path, names) || (mode !== "120000" && DESCRIBING.test(path));
}

// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
// EXTERNAL MODULE: ./src/github/revisions/base-services.ts
var base_services = __webpack_require__(37850);
// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
// EXTERNAL MODULE: ./src/compile/load/definition-file.ts + 1 modules
var definition_file = __webpack_require__(25748);
// EXTERNAL MODULE: ./src/compile/compile.ts + 14 modules
var compile = __webpack_require__(24624);
// EXTERNAL MODULE: ./src/compile/rule-texts.ts
var rule_texts = __webpack_require__(99110);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
// EXTERNAL MODULE: ./src/github/discover/file-tree.ts
var file_tree = __webpack_require__(5018);
;// CONCATENATED MODULE: ./src/github/revisions/describe.ts






/**
 * Reads the service that a file of a revision describes, without its source.
 *
 * @param file From the root of the repository: a mesg.yml, or a definition.
 */
async function describeAt(tree, file, release) {
    const found = await (0,file_tree/* readFileAt */._T)(tree, file, limits/* MAX_DEFINITION_FILE_BYTES */.a5);
    if (found.state !== "present")
        return found;
    const isDefinition = !(0,file_forms/* hasYamlName */.xH)(file);
    const folder = (0,requested_paths/* folderOf */.yS)(file);
    const loaded = await load(tree, file, { bytes: found.bytes, folder, isDefinition, release });
    const path = isDefinition ? file : folder || ".";
    const service = {
        place: { path, inRepository: path === "." ? "" : path, isDefinition },
        file,
        notices: [],
        waivers: await waiversIn(tree, folder),
        diagnostics: loaded.diagnostics,
        locate: loaded.locate,
    };
    const { definition } = loaded;
    return { state: "read", service: definition === undefined ? service : { ...service, definition } };
}
/**
 * Returns a service of the checkout as that of the base, if all of its files are equal in both, so nothing is read
 * twice.
 *
 * @returns undefined when they differ or may differ.
 */
async function unchangedSince(tree, service) {
    const { place, file, definition, source, waivers } = service;
    if (definition === undefined || source === undefined || waivers?.problem !== undefined)
        return undefined;
    const folder = (0,requested_paths/* folderOf */.yS)(file);
    if (place.isDefinition || place.inRepository !== folder)
        return undefined;
    const fingerprint = await source.folder.fingerprint();
    if (fingerprint === undefined || fingerprint !== (await tree.folder(folder)?.fingerprint()))
        return undefined;
    return {
        ...service,
        notices: [],
        waivers: waivers && { file: waiverFileOf(folder), text: waivers.text },
    };
}
async function load(tree, file, { bytes, folder, isDefinition, release }) {
    try {
        if (isDefinition)
            return await (0,definition_file/* readDefinitionFile */.Q)(bytes, { file, release, withoutSource: false });
        const dockerfile = await (0,file_tree/* existsAt */.Sw)(tree, describe_join(folder, "Dockerfile"));
        return (0,compile/* compileService */.P)(bytes, { file, release, dockerfile });
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || error.kind !== "refused")
            throw error;
        const { message } = error;
        const rule = (0,rule_texts/* ruleOfRefusal */.MG)(error, "service");
        const finding = { severity: "error", rule, message, pointer: "", file };
        return { diagnostics: [finding], locate: () => undefined };
    }
}
/** Reads the waivers of a folder. An unreadable file accepts nothing; the service can still be read. */
async function waiversIn(tree, folder) {
    const file = waiverFileOf(folder);
    const found = await (0,file_tree/* readFileAt */._T)(tree, describe_join(folder, sides/* WAIVER_FILE */.QV), sides/* MAX_WAIVER_BYTES */.CP);
    if (found.state === "absent")
        return { file, text: "" };
    if (found.state === "unreadable")
        return { file, text: "", problem: found.reason };
    return { file, text: Buffer.from(found.bytes).toString("utf8") };
}
/** Problems of the base's waivers must not be shown on lines of the checkout's. */
function waiverFileOf(folder) {
    return `${describe_join(folder, sides/* WAIVER_FILE */.QV)} in the base`;
}
/** Joins a folder of the repository, which may be its root, and a name. */
function describe_join(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./src/github/revisions/each.ts
var each = __webpack_require__(92569);
// EXTERNAL MODULE: ./src/compile/load/read-document.ts
var read_document = __webpack_require__(50944);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/waivers/moved-candidates.ts




/** Returns the rank of a file in a search: those with a usual name come first, and of each kind those that are gone. */
function searchRank({ isUsual, isGone }) {
    return (isUsual ? 0 : 2) + (isGone ? 0 : 1);
}
/**
 * Lists files that may describe a service. A submodule that was removed or replaced may have contained the service.
 *
 * @param names The usual names of service files.
 */
async function candidatesOf({ entries, repository }, names, signal) {
    const index = await readIndex(repository, "", signal);
    const files = [];
    let doubt;
    for (const entry of entries) {
        const { path, mode, invalidName } = entry;
        if (mode !== "160000" && !mayDescribe(path, mode, names))
            continue;
        const indexed = invalidName === undefined ? index.entries.get(path) : undefined;
        // A file outside a sparse checkout is not on disk, but not gone.
        const isWatched = indexed?.isWatched !== false;
        const isGone = isWatched && statOf(repository.top, entry) === undefined;
        if (mode === "160000") {
            if (isGone || indexed?.mode !== mode)
                doubt ??= `the submodule ${path} was removed and cannot be read`;
        }
        else if (invalidName !== undefined) {
            if (isGone)
                doubt ??= `${path} cannot be read: its path is not UTF-8`;
        }
        else
            files.push({ entry, isUsual: hasName(path, names), isGone });
    }
    return { files: files.sort((left, right) => searchRank(left) - searchRank(right)), doubt };
}
/** Stats a file, synchronously since a repository may have a million. @returns undefined when nothing is there. */
function statOf(top, { path, invalidName }) {
    const at = invalidName === undefined ? join(top, path) : Buffer.concat([Buffer.from(`${top}/`), invalidName]);
    try {
        return lstatSync(at, { throwIfNoEntry: false });
    }
    catch {
        // A folder above it is a file now.
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/waivers/search-budget.ts


/** Maximum number of bytes to read in a search, which takes seconds. */
const MAX_READ = 1024 ** 3;
/** Maximum number of bytes to parse without finding the service; a MiB of YAML can take a second. */
const MAX_PARSED = 16 * 1024 * 1024;
/** The cost of parsing any file, however small, in bytes of YAML. */
const COST_OF_FILE = 4096;
/** Smaller files may be pointers of git LFS, whose contents also depend on the attributes of their path. */
const MIN_REMEMBERED = 1024;
/** Limits the work of a search for a service that was moved: one git object can be the file at thousands of paths. */
class SearchBudget {
    #revision;
    #maxFiles;
    #rejected = new Set();
    #files = 0;
    #read = 0;
    #parsed = 0;
    /** @param revision The revision in messages: `main`, `the base`. */
    constructor(revision, maxFiles) {
        this.#revision = revision;
        this.#maxFiles = maxFiles;
    }
    /** Why the search must stop, so that the result is unknown; undefined while it may continue. */
    get problem() {
        if (this.#files > this.#maxFiles)
            return this.#tooMany(`${this.#maxFiles} files`, "may describe");
        if (this.#read > MAX_READ)
            return this.#tooMany(`${(0,sizes/* formatBytes */.z3)(MAX_READ)} of files`, "may describe");
        return this.#parsed > MAX_PARSED ? this.#tooMany(`${(0,sizes/* formatBytes */.z3)(MAX_PARSED)} of files`, "mention") : undefined;
    }
    /** Counts a file that is about to be read. */
    countFile() {
        this.#files++;
    }
    /** Counts the bytes of a file that was read. */
    countRead(bytes) {
        this.#read += bytes;
    }
    /** Counts a file that was parsed but is not the service. @param bytes Its size. */
    countParsed(bytes) {
        this.#parsed += bytes + COST_OF_FILE;
    }
    /** Remembers that the contents of a file are not the service at any path. @param bytes Their size. */
    reject(file, bytes) {
        if (bytes >= MIN_REMEMBERED && file.mode.startsWith("100"))
            this.#rejected.add(keyOf(file));
    }
    /** Returns whether the same contents were rejected before. */
    isRejected(file) {
        return file.mode.startsWith("100") && this.#rejected.has(keyOf(file));
    }
    #tooMany(amount, verb) {
        return `more than ${amount} of ${this.#revision} ${verb} the service`;
    }
}
/** With the form, since the same bytes mean something else as YAML than as a definition. */
function keyOf({ path, oid }) {
    return `${(0,file_forms/* hasYamlName */.xH)(path) ? "yaml" : "definition"} ${oid}`;
}

;// CONCATENATED MODULE: ./src/waivers/mentions.ts
/**
 * Returns whether a file may contain the name of a service: the text itself, its hex in a definition, or another
 * spelling in YAML or JSON (escapes, quotes, several lines, UTF-16). May be true for a file that does not.
 *
 * @param text The sid or the name of the service. An empty text is in no file.
 */
function mayMention(bytes, text) {
    if (text === "")
        return false;
    const hex = Buffer.from(text).toString("hex");
    if (bytes.includes(text) || bytes.includes(hex))
        return true;
    if (HEX.test(bytes.subarray(0, LOOKED_AT).toString("latin1"))) {
        return bytes.toString("latin1").toLowerCase().includes(hex);
    }
    const encoding = encodingOf(bytes);
    // Without escapes, only folded or quoted text has another spelling in UTF-8.
    if (encoding === "utf-8" && !bytes.includes("\\") && plain(text) === text)
        return false;
    return plain(unescaped(new TextDecoder(encoding).decode(bytes))).includes(plain(text));
}
/** Number of leading bytes that show whether a file is hex. */
const LOOKED_AT = 64;
const HEX = /^[0-9A-Fa-f]+[\r\n]*$/;
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
/** Returns a text without the characters that folding and quoting add or remove. */
function plain(text) {
    return text.replace(/[\s\x85'\\]+/g, "");
}
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;
const CONTROLS = new Map([
    ["0", "\0"],
    ["a", "\x07"],
    ["b", "\b"],
    ["e", "\x1b"],
    // White space, which is ignored here.
    ...[..."tnvfrN_LP"].map((letter) => [letter, ""]),
]);
/** Returns a text with every escape of YAML and JSON decoded, wherever it is. */
function unescaped(text) {
    return text.replace(ESCAPE, (found) => {
        const rest = found.slice(1);
        if (rest.length === 1)
            return CONTROLS.get(rest) ?? rest;
        const code = Number.parseInt(rest.slice(1), 16);
        if (rest.length < 9)
            return String.fromCharCode(code);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    });
}

// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
// EXTERNAL MODULE: ./src/definition/contents.ts
var definition_contents = __webpack_require__(37007);
// EXTERNAL MODULE: ./src/definition/json/from-json.ts + 1 modules
var from_json = __webpack_require__(32045);
// EXTERNAL MODULE: ./src/definition/wrong-form.ts
var wrong_form = __webpack_require__(7659);
;// CONCATENATED MODULE: ./src/definition/read.ts




/**
 * Reads a definition in any form: JSON, hex text, or protobuf bytes. The forms are unambiguous: no Service message with a name
 * starts with `{` or consists of hex digits only.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
function readDefinition(bytes) {
    try {
        const contents = (0,definition_contents/* readContents */.r)(bytes);
        if (contents.form === "json")
            return { form: "json", ...(0,from_json/* definitionFromJson */.OL)(contents.value) };
        return { form: contents.form, ...(0,binary.decodeDefinition)(contents.bytes) };
    }
    catch (error) {
        throw (0,wrong_form/* explainForm */._)(error, bytes, "a service definition");
    }
}

// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/resolve.ts
var resolve = __webpack_require__(49555);
// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(29157);
// EXTERNAL MODULE: ./src/yaml/parse/parser.ts + 19 modules
var parse_parser = __webpack_require__(66051);
;// CONCATENATED MODULE: ./src/yaml/parse/root-texts.ts



/** Depth of the keys of the root: inside the document and its mapping. */
const ROOT_DEPTH = 2;
/**
 * Reads a few texts at the root of a YAML mapping without building its tree, which takes a hundred times the memory of
 * the text.
 *
 * @returns The texts of the keys that exist, with an empty text for null. Undefined for invalid YAML, and where only a
 * tree shows the values: with merge keys, aliases or tags at the root.
 * @example
 * ```ts
 * rootTexts("name: a\nsid: b\ntasks: {}\n", ["name", "sid", "key"]); // Map { "name" => "a", "sid" => "b" }
 * ```
 */
function rootTexts(text, keys) {
    const parser = new parse_parser/* Parser */.i(text, { maxDepth: yaml_limits/* MAX_YAML_DEPTH */.Pq });
    const reader = new RootReader(keys);
    try {
        for (let event = parser.next(); event !== undefined; event = parser.next()) {
            if (!reader.take(event))
                return undefined;
        }
    }
    catch (error) {
        if (error instanceof yaml_limits/* LimitReached */.aF)
            return undefined;
        throw error;
    }
    return parser.problems.length === 0 && reader.hasMapping ? reader.texts : undefined;
}
class RootReader {
    texts = new Map();
    hasMapping = false;
    #keys;
    #depth = 0;
    /** The key whose value comes next. */
    #key;
    constructor(keys) {
        this.#keys = keys;
    }
    /** Returns false where only a tree shows the values. */
    take(event) {
        if (event.type === "end")
            return this.#end();
        const isOpening = event.type === "document" || event.type === "sequence" || event.type === "mapping";
        const isUsable = this.#depth !== ROOT_DEPTH || this.#takeAtRoot(event);
        if (this.#depth === 1)
            this.hasMapping = event.type === "mapping";
        if (isOpening)
            this.#depth++;
        return isUsable;
    }
    #end() {
        this.#depth--;
        if (this.#depth === ROOT_DEPTH)
            this.#key = undefined;
        return true;
    }
    #takeAtRoot(event) {
        const key = this.#key;
        if (key === undefined) {
            if (event.type !== "scalar" || event.tag !== undefined || event.value === "<<")
                return false;
            this.#key = event.value;
            return !this.texts.has(event.value);
        }
        if (event.type === "scalar" || event.type === "alias")
            this.#key = undefined;
        if (!this.#keys.includes(key))
            return event.type !== "broken";
        if (event.type !== "scalar" || event.tag !== undefined)
            return false;
        this.texts.set(key, textOf(event));
        return true;
    }
}
function textOf({ value, style }) {
    return style === "plain" && (0,resolve/* isNullText */.JP)(value) ? "" : value;
}

;// CONCATENATED MODULE: ./src/waivers/identity.ts




/** Returns whether two services are the same: by their sid or, if neither has one, by their name. */
function isSameService(service, { sid, name }) {
    return service.sid !== "" || sid !== "" ? service.sid === sid : service.name === name;
}
/**
 * Returns whether a file certainly describes none of the wanted services, without compiling it: the tree of a mesg.yml, or
 * of a definition in JSON, takes a hundred times the memory of its text.
 *
 * @param path Its path, for its form.
 */
function describesOther(bytes, path, wanted) {
    const service = (0,file_forms/* hasYamlName */.xH)(path) ? identityOfFile(bytes) : identityOfDefinition(bytes);
    return service !== undefined && !wanted.some((it) => isSameService(service, it));
}
/** Returns undefined where only compiling shows the identity. */
function identityOfFile(bytes) {
    const { text, problem } = (0,yaml_text/* decodeText */.P)(bytes);
    const found = problem === undefined ? rootTexts(text, ["sid", "name"]) : undefined;
    return found && { sid: found.get("sid") ?? "", name: found.get("name") ?? "" };
}
/** Returns undefined for anything that is not a definition. */
function identityOfDefinition(bytes) {
    try {
        return readDefinition(bytes).definition;
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N8)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/revisions/search/search.ts





/**
 * Searches the base for services that were moved or renamed. A service is recognized by its sid or, without one, by its
 * name if the old description is gone.
 *
 * @param services Services of the checkout that the base does not have at the same path.
 */
async function searchServices(tree, services, options) {
    const search = new Search(tree, services, options);
    if (!search.isOpen)
        return search.results();
    for (const candidate of candidates(tree, options)) {
        if (!search.isOpen)
            break;
        await search.look(candidate);
    }
    return search.results();
}
/** Lists files that may describe a service, in the order of the search. */
function candidates(tree, options) {
    const names = usualNames(options.serviceFile);
    const found = [];
    for (const entry of tree.entries.values()) {
        const { path, mode } = entry;
        if (mode === "160000")
            continue;
        if (!description_files_mayDescribe(path, mode, names))
            continue;
        found.push({ entry, isUsual: description_files_hasName(path, names), isGone: options.head?.entries.has(path) !== true });
    }
    return found.sort((left, right) => searchRank(left) - searchRank(right));
}
/** Returns whether the checkout lacks a submodule or file of the base that cannot be read: a service may come from it. */
function isRemoved(path, { entries }, { head, serviceFile }) {
    // Only a submodule is among the entries.
    if (entries.has(path))
        return head?.entries.get(path)?.mode !== "160000";
    return description_files_mayDescribe(path, "100644", usualNames(serviceFile)) && head?.closed.has(path) !== true;
}
class Search {
    #tree;
    #options;
    #open;
    #found = new Map();
    #doubt;
    #budget;
    constructor(tree, services, options) {
        this.#tree = tree;
        this.#options = options;
        this.#budget = new SearchBudget("the base", tree.maxSearched);
        this.#open = new Set(services.filter(({ definition }) => definition !== undefined));
        for (const [path, reason] of tree.closed)
            if (isRemoved(path, tree, options))
                this.#doubt ??= reason;
    }
    /** Whether a service is still missing. */
    get isOpen() {
        return this.#open.size > 0;
    }
    /** Reads a file, and compares its service with those that are still missing if it may mention one of them. */
    async look({ entry, isUsual, isGone }) {
        const { signal, claimed } = this.#options;
        signal.throwIfAborted();
        if (claimed.has(entry.path)) {
            await this.#takeCopies(claimed.get(entry.path));
            return;
        }
        // Without a sid, a service is recognized only where its file is gone.
        const wanted = [...this.#open].filter(({ definition }) => isGone || definition?.sid !== "");
        if (wanted.length === 0 || this.#budget.isRejected(entry))
            return;
        if (!isUsual)
            this.#budget.countFile();
        const { problem } = this.#budget;
        if (problem !== undefined) {
            this.#doubt ??= problem;
            return;
        }
        // Larger files cannot be descriptions.
        const file = await (0,file_tree/* readFileAt */._T)(this.#tree, entry.path, (0,read_document/* maxDocumentBytes */.V)(entry.path));
        if (file.state === "unreadable" && !file.isTooLarge)
            this.#doubt ??= file.reason;
        if (file.state !== "present")
            return;
        const { length } = file.bytes;
        this.#budget.countRead(length);
        const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, length);
        const isMentioned = wanted.map(identityOf).some(({ sid, name }) => mayMention(bytes, sid || name));
        if (!isMentioned) {
            if (wanted.length === this.#open.size)
                this.#budget.reject(entry, length);
        }
        else if (describesOther(bytes, entry.path, [...this.#open].map(identityOf))) {
            this.#budget.countParsed(length);
            this.#budget.reject(entry, length);
        }
        else
            await this.#compare(entry, length);
    }
    /** Compares the service of a file with those that are still missing. @param size Of the file, in bytes. */
    async #compare(entry, size) {
        const described = await describeAt(this.#tree, entry.path, this.#options.release);
        if (described.state === "unreadable")
            this.#doubt ??= described.reason;
        if (described.state !== "read")
            return;
        const { service } = described;
        const side = (0,base_services/* sideOf */.J)(service);
        if (side.state === "unreadable")
            this.#doubt ??= side.reason;
        const { size: before } = this.#open;
        for (const wanted of this.#open) {
            const isSame = this.#isSame(service, wanted);
            if (isSame === undefined)
                this.#doubt ??= `it is unknown whether ${service.file} was moved: git does not track the checkout`;
            if (isSame === true)
                this.#take(wanted, service);
        }
        if (this.#open.size < before)
            return;
        this.#budget.countParsed(size);
        const { definition } = service;
        const hasSids = [...this.#open].every((open) => open.definition?.sid !== "");
        // A mesg.yml that is invalid here may be valid in a folder with a Dockerfile, and without a sid the path counts.
        if (definition === undefined ? !(0,file_forms/* hasYamlName */.xH)(entry.path) : hasSids)
            this.#budget.reject(entry, size);
    }
    /**
     * Compares services with one whose file stays. An Engine treats services of the same sid as versions of one, so a copy
     * that breaks callers is not new.
     */
    async #takeCopies(service) {
        const base = service?.definition;
        if (service === undefined || base === undefined || base.sid === "")
            return;
        const copies = [...this.#open].filter(({ definition }) => definition?.sid === base.sid);
        if (copies.length === 0)
            return;
        const { comparablePrices, diffDefinitions } = await __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 30607));
        for (const copy of copies) {
            const changes = diffDefinitions(...comparablePrices(base, copy.definition));
            if (changes.some(({ severity }) => severity === "breaking"))
                this.#take(copy, service);
        }
    }
    #take(wanted, service) {
        this.#found.set(wanted, { state: "found", service });
        this.#open.delete(wanted);
    }
    results() {
        const reason = this.#doubt;
        const rest = reason === undefined ? { state: "absent" } : { state: "doubtful", reason };
        return new Map([...this.#found, ...[...this.#open].map((service) => [service, rest])]);
    }
    /** Returns whether a service of the base is the wanted one; undefined if that depends on an unknown checkout. */
    #isSame(base, { definition }) {
        if (base.definition === undefined || definition === undefined)
            return false;
        if (!isSameService(base.definition, definition))
            return false;
        const { head } = this.#options;
        if (definition.sid !== "")
            return true;
        return head === undefined ? undefined : !head.entries.has(base.file);
    }
}
function identityOf({ definition }) {
    return definition ?? { sid: "", name: "" };
}

// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/source/ignore-rules.ts
var ignore_rules = __webpack_require__(54185);
;// CONCATENATED MODULE: ./src/github/revisions/source-state.ts




const MAX_RULES_BYTES = 1024 * 1024;
/**
 * Compares two sources by the object ids of their files. These reveal a change even when the contents are not
 * available: of a file in git LFS by its pointer, of a submodule by its commit.
 */
async function compareSources(before, after) {
    const [old, fresh] = await Promise.all([sourceFiles(before), sourceFiles(after)]);
    if (old === undefined || fresh === undefined)
        return "unknown";
    const isSame = old.size === fresh.size && [...old].every(([path, id]) => fresh.get(path) === id);
    return isSame ? "same" : "changed";
}
/**
 * Lists the files of a source whose object ids differ between two revisions, with their sizes if git has them.
 *
 * @returns undefined when the files of one of the sources are not known.
 */
async function changedFiles(before, after) {
    const [old, fresh] = await Promise.all([sourceFiles(before), sourceFiles(after)]);
    if (old === undefined || fresh === undefined)
        return undefined;
    const paths = [...new Set([...old.keys(), ...fresh.keys()])].filter((path) => old.get(path) !== fresh.get(path));
    const [sizesBefore, sizesAfter] = await Promise.all([sizesOf(before, old, paths), sizesOf(after, fresh, paths)]);
    return paths.sort().map((path) => ({
        path,
        kind: old.has(path) ? (fresh.has(path) ? "changed" : "removed") : "added",
        before: sizesBefore.get(path),
        after: sizesAfter.get(path),
    }));
}
/** Maximum number of files whose sizes are read. */
const MAX_SIZES = 200;
async function sizesOf({ tree }, files, paths) {
    const selected = paths.filter((path) => files.get(path)?.startsWith("100")).slice(0, MAX_SIZES);
    const oids = selected.map((path) => files.get(path).split(" ")[1]);
    const sizes = (await tree.sizes?.(oids).catch(() => undefined)) ?? [];
    return new Map(selected.map((path, index) => [path, sizes[index]]));
}
/** Returns the files of a source by their path in it; undefined when they are not known. */
async function sourceFiles({ tree, folder }) {
    const ignored = await (0,file_tree/* readFileAt */._T)(tree, describe_join(folder, ignore_rules/* IGNORE_FILE */.S), MAX_RULES_BYTES);
    if (ignored.state === "unreadable")
        return undefined;
    const text = ignored.state === "present" ? Buffer.from(ignored.bytes).toString("utf8") : undefined;
    const rules = new ignore_rules/* IgnoreRules */.w(text);
    const start = folder === "" ? "" : `${folder}/`;
    const inside = (0,file_tree/* entriesBelow */.yO)(tree, folder);
    // A submodule in the folder is identified by its commit, whether its files are known or not.
    const submodules = new Set(inside.flatMap(({ path, mode }) => (mode === "160000" ? [path] : [])));
    const files = new Map();
    for (const { path, mode, oid } of inside) {
        await (0,event_loop/* yieldIfLate */.DF)();
        if (submodules.size > 0 && parentsOf(path).some((parent) => submodules.has(parent)))
            continue;
        const name = path.slice(start.length);
        if (!rules.excludesWithParents(name, mode === "160000"))
            files.set(name, `${modeOf(mode)} ${oid}`);
    }
    // A folder that is a submodule, or behind a symlink, has no entries.
    return files.size === 0 ? undefined : files;
}
function parentsOf(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
/** Returns the part of a mode that belongs to a source: whether the file is executable. */
function modeOf(mode) {
    return mode.startsWith("100") && mode !== "100755" ? "100644" : mode;
}

;// CONCATENATED MODULE: ./src/github/revisions/find-base.ts







/**
 * Finds the services of a checkout in its base: at the same path, else anywhere in the base. A service is new only if
 * the whole base was read and does not have it.
 */
async function findBaseServices(after, tree, options) {
    const unchanged = new Map();
    const direct = new Map();
    // One after the other: this compares listings in memory.
    for (const service of after) {
        const same = await unchangedSince(tree, service);
        if (same === undefined)
            continue;
        unchanged.set(service, same);
        direct.set(service, { state: "read", service: same });
    }
    const others = after.filter((service) => !unchanged.has(service));
    await (0,each/* each */._)(others, async (service) => direct.set(service, await describeInPlace(service, tree, options)));
    const claimed = new Map([...direct].flatMap(([service, found]) => claimsOf(service, found, options.serviceFile)));
    const used = new Set(claimed.keys());
    const missing = after.filter((service) => direct.get(service)?.state === "absent");
    const found = await searchServices(tree, missing, { ...options, claimed });
    const bases = new Map();
    for (const [service, same] of unchanged)
        bases.set(service, { side: (0,base_services/* sideOf */.J)(same), built: same, sources: "none" });
    await (0,each/* each */._)(others, async (service) => {
        bases.set(service, await baseOf(service, direct.get(service), found.get(service), { tree, options }));
    });
    for (const { built } of bases.values())
        if (built !== undefined)
            used.add(built.file);
    const inOrder = new Map(after.map((service) => [service, bases.get(service)]));
    return { of: inOrder, removed: await removedServices(tree, used, options) };
}
/** Lists the files of the base that belong to a service of the checkout, with the service that they describe. */
function claimsOf({ file, place }, found, serviceFile) {
    if (found.state === "read")
        return [file, found.service.file].map((path) => [path, found.service]);
    const others = found.state === "absent" || place.isDefinition ? [] : usualNames(serviceFile);
    return [file, ...others.map((name) => describe_join(place.inRepository, name))].map((path) => [path, undefined]);
}
/** Reads the description of a service at the same path of the base: the same file, or one that was renamed to it. */
async function describeInPlace({ place, file }, tree, { release, serviceFile, head }) {
    const found = await describeAt(tree, file, release);
    if (found.state !== "absent" || place.isDefinition || head === undefined)
        return found;
    for (const name of usualNames(serviceFile)) {
        const other = describe_join(place.inRepository, name);
        if (other === file || head.entries.has(other))
            continue;
        const renamed = await describeAt(tree, other, release);
        if (renamed.state !== "absent")
            return renamed;
    }
    return found;
}
async function baseOf(service, direct, searched, side) {
    const { file } = service;
    if (direct.state === "unreadable")
        return unreadable(file, direct.reason);
    if (direct.state === "read")
        return await present(service, direct.service, side);
    if (searched?.state === "found")
        return await present(service, searched.service, side);
    if (searched?.state === "doubtful")
        return unreadable(file, searched.reason);
    const { head } = side.options;
    if (head !== undefined && !head.entries.has(file)) {
        return unreadable(file, `git does not track ${file}, so the base cannot have it: set against to engine or none`);
    }
    return { side: { state: "absent", file } };
}
function unreadable(file, reason) {
    return { side: { state: "unreadable", file, reason } };
}
async function present(service, base, { tree, options }) {
    const built = asSeen(await options.withSource(base), options);
    const sources = await sourcesOf(service, built, tree, options);
    return { side: (0,base_services/* sideOf */.J)(built), built, sources, files: await filesBetween(service, built, tree, options) };
}
/** A service of the base with its path relative to the workspace, like the services of the checkout. */
function asSeen(service, options) {
    const { place } = service;
    return { ...service, place: { ...place, path: options.asSeen(place.inRepository) } };
}
/** Lists the files that differ; undefined when the sources are not known to differ. */
async function filesBetween(service, base, tree, { head }) {
    const [old, fresh] = [base.definition?.source, service.definition?.source];
    if (head === undefined || service.place.isDefinition || base.place.isDefinition || (old && old === fresh)) {
        return undefined;
    }
    return await changedFiles({ tree, folder: (0,requested_paths/* folderOf */.yS)(base.file) }, { tree: head, folder: service.place.inRepository });
}
async function sourcesOf(service, base, tree, { head }) {
    if (service.definition?.source && base.definition?.source)
        return "none"; // the ids decide
    if (service.place.isDefinition || base.place.isDefinition || head === undefined)
        return "unknown";
    const old = { tree, folder: (0,requested_paths/* folderOf */.yS)(base.file) };
    const state = await compareSources(old, { tree: head, folder: service.place.inRepository });
    // A source with uncommitted files has more files than git tracks.
    const isCommitted = service.source?.taken.commit !== undefined;
    return state === "same" && !isCommitted ? "unknown" : state;
}
/** Finds services of the base at paths of this run that are not the origin of a service of the checkout. */
async function removedServices(tree, used, options) {
    const { requested, serviceFile, release, head } = options;
    const files = new Set(requested.flatMap((line) => line.isExcluded
        ? []
        : (0,requested_paths/* foldersOf */.pd)(line, requested, tree.entries.keys(), serviceFile).map((folder) => describe_join(folder, serviceFile))));
    const usual = usualNames(serviceFile);
    for (const path of tree.entries.keys()) {
        // A file with another usual name counts as a removed service only if it is gone.
        const isGone = head !== undefined && !head.entries.has(path);
        if (!isGone || !usual.includes(path.slice(path.lastIndexOf("/") + 1)))
            continue;
        if ((0,requested_paths/* includesFolder */.wR)(requested, (0,requested_paths/* folderOf */.yS)(path)))
            files.add(path);
    }
    const gone = [...files].filter((file) => !used.has(file)).sort();
    return await (0,each/* each */._)(gone, async (file) => asSeen(asService(file, await describeAt(tree, file, release)), options));
}
function asService(file, found) {
    if (found.state === "read")
        return found.service;
    const path = (0,requested_paths/* folderOf */.yS)(file);
    const place = { path: path || ".", inRepository: path, isDefinition: false };
    return { place, file, diagnostics: [], waivers: undefined, notices: [], locate: () => undefined };
}


/***/ })

};
