export const id = 6398;
export const ids = [6398];
export const modules = {

/***/ 99110:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ DIAGNOSTIC_RULES),
/* harmony export */   MG: () => (/* binding */ ruleOfRefusal),
/* harmony export */   XR: () => (/* binding */ ruleAddress)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55657);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33038);


/** Every rule of diagnostics, as a sentence about a valid file: the Engines' rules, and those of the file. */
const DIAGNOSTIC_RULES = {
    ..._definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y,
    alias: "an alias refers to an anchor above it, and is not inside that anchor's value",
    "alias-renamed": "the id of a service is called sid, not alias",
    "configuration-image": "a configuration must not have an image: the service's image is built from its Dockerfile",
    dockerfile: "there is a Dockerfile next to mesg.yml",
    documents: "a mesg.yml must be one YAML document",
    "duplicate-key": "keys are unique",
    "empty-entry": "an entry must have a value, at least {}",
    "empty-file": "a mesg.yml is not empty",
    encoding: "a file must be UTF-8 text",
    "event-data": "an event must have data, even if it is {}",
    key: "a key must be a string",
    "key-characters": "keys have letters, digits, _, - and dots",
    limit: "a file must be readable in bounded time and memory",
    "line-break": "lines must end with a line feed, a carriage return, or both",
    "merge-conflict": "no entry is both merged and written out (Engine 0.10)",
    "merge-key": "only mappings can be merged",
    "merge-order": "`<<` comes before the keys that override it",
    "multi-output": "since Engine 0.10, the outputs of a task are parameters",
    "no-interface": "a service has tasks or events",
    "not-a-definition": "a definition must be one Service message as JSON, hex or protobuf bytes",
    "object-unused": "only a parameter of type Object may have fields",
    "obsolete-key": "Engines since 0.10 ignore this key",
    "old-dialect": "a mesg.yml is written for Engine 0.10 or later",
    "price-dropped": "Engines before 0.26 drop the price of a task",
    "process-key": "a process must be in its own file",
    "reserved-key": "the dependency key `service` is reserved",
    "short-parameter": "a parameter must be a mapping, not only a type",
    size: "a file must not be larger than Engines accept",
    tag: "a YAML tag must fit its value",
    "too-many": "only the first thousand problems of a file are reported",
    "unknown-field": "a definition has only fields of its schema",
    "unknown-key": "a mesg.yml has only keys of its schema",
    "env-greedy": "a line has at most one $(env:NAME)",
    "env-missing": "every variable in a process must have a value",
    "environment-variable": "an environment variable is NAME=VALUE",
    "input-missing": "a task gets every input that it requires",
    "input-type": "the inputs of a task are of the types that its service declares",
    "input-unknown": "the inputs of a task are among those that its service declares",
    "instance-source": "the folder of an instance contains a valid service",
    "instance-unresolved": "the hash of every instance is known",
    "never-runs": "every step of a process can run",
    "process-conditions": "a filter has conditions, each with a key and one value",
    "process-cycle": "the nodes of a process have no cycle",
    "process-hash": "an instance hash is base58 text of 32 bytes",
    "process-instance": "a step specifies its instance in exactly one way",
    "process-node-repeated": "every step has a unique key",
    "process-node-type": "every node of a process has a type",
    "process-node-unknown": "edges and references name steps that exist",
    "process-parents": "a node has at most one parent",
    "process-predicate": "a predicate is known, and GT, GTE, LT and LTE compare numbers",
    "process-printable-ascii": "names and keys of a process are printable ASCII",
    "process-required": "a required name, key or hash must not be empty",
    "process-secret": "a secret belongs in a variable of a service, not in a process",
    "process-step-type": "a step is a trigger, a filter or a task",
    "process-steps": "a process has a list of steps",
    "process-trigger": "a process has exactly one trigger",
    "process-trigger-key": "a trigger waits for an event or a result",
    "process-unconnected": "all nodes of a process are connected",
    "reference-fields": "a reference has no fields other than key and stepKey",
    "reference-nested": "a reference must be where Engines support one",
    "reference-path": "the key of a reference must not look like a path that Engines do not follow",
    "reference-step": "a reference reads the data of the step that it names",
    "reference-unknown": "a reference must lead to a value that the service declares",
    service: "a service, its source and the other side of a comparison must be usable",
    "service-event": "the event of a trigger must exist in its service",
    "service-task": "the task of a step must exist in its service",
    unreadable: "the file must exist and be readable",
    "variable-unknown": "the variables of an instance are among those that its service declares",
    "volumes-from-spelling": "volumesFrom is written with a capital F",
    "waiver-date": "a waiver expires on a valid date",
    "waiver-entry": "a waiver has a rule, a path, a reason and an expiry date",
    "waiver-expired": "a waiver has not expired",
    "waiver-file": "a waiver file is a mapping with a list of waivers",
    "waiver-key": "a waiver has only keys of its schema",
    "waiver-rule": "a waiver accepts a breaking change",
    "waiver-twice": "a change has at most one waiver",
    "waiver-unused": "a waiver matches an existing change",
    "waiver-yaml": "a waiver file must be valid YAML",
    "wrong-type": "a value must be of the kind that its key requires",
    "yaml-syntax": "a file must be valid YAML for the Engine",
};
/**
 * Returns the address of a rule's documentation: why it is there, with examples.
 *
 * @example
 * ```ts
 * ruleAddress("port-mapping"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/diagnostics.md#port-mapping"
 * ```
 */
function ruleAddress(rule) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .pageAddress */ .q)(`docs/diagnostics.md${Object.hasOwn(DIAGNOSTIC_RULES, rule) ? `#${rule}` : ""}`);
}
/**
 * Returns the rule of a refusal that becomes a diagnostic.
 *
 * @param other The rule for a reason that has no rule of its own.
 */
function ruleOfRefusal(error, other) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableFile */ .ie)
        return "unreadable";
    return error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .LimitError */ .oC ? "limit" : other;
}


/***/ }),

/***/ 70905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition)
/* harmony export */ });
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46919);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37007);
/* harmony import */ var _json_from_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53433);
/* harmony import */ var _wrong_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7659);




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
        const contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes);
        if (contents.form === "json")
            return { form: "json", ...(0,_json_from_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFromJson */ .OL)(contents.value) };
        return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_2__.decodeDefinition)(contents.bytes) };
    }
    catch (error) {
        throw (0,_wrong_form_js__WEBPACK_IMPORTED_MODULE_3__/* .explainForm */ ._)(error, bytes, "a service definition");
    }
}


/***/ }),

/***/ 33038:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** The rules of Engines for definitions, in words. */
const RULES = {
    required: "the value must not be empty",
    "printable-ascii": "the value must be printable ASCII, without line breaks",
    "sid-length": "a sid must have at most 63 characters",
    "sid-domain": "a sid must be a domain-style name, such as author.name",
    "sid-required": "Engines 0.18 to 0.20 require a sid",
    "port-mapping": "a port must be N or N:N, each from 1 to 65535",
    "environment-variable": "an environment variable must be NAME=VALUE with one =; from 0.17 also a bare NAME",
    "unique-values": "the values of a list must be unique",
    "parameter-type": "a type must be String, Number, Boolean, Object or Any",
    "repository-uri": "a repository must be an absolute URI",
    "duplicate-key": "the keys of a list must be unique",
    "image-required": "a dependency must have an image",
    "volumes-from": "volumesFrom must name a dependency, or `service` in a dependency",
    "empty-element": "an element of a list must not be empty: Engines 0.14 to 0.20 fail on it",
    "price-required": "Engine 0.26 requires a price for every task",
    "price-amount": "the amount of a price must be an integer of at most 255 bits",
    "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
    "workflow-hash": "an instanceHash must be 32 bytes in base58",
    "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
    "workflow-required": "the field of a workflow must not be empty",
};


/***/ }),

/***/ 96398:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findMoved: () => (/* binding */ findMoved)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
// EXTERNAL MODULE: ./src/compile/load/read-document.ts
var read_document = __webpack_require__(50944);
// EXTERNAL MODULE: ./src/compile/load/load.ts + 2 modules
var load = __webpack_require__(68653);
// EXTERNAL MODULE: ./src/compile/rule-texts.ts
var rule_texts = __webpack_require__(99110);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/git/find-repository.ts
var find_repository = __webpack_require__(86404);
// EXTERNAL MODULE: ./src/source/git/revision.ts
var git_revision = __webpack_require__(79121);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var git_snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
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
function hasName(path, names) {
    return names.includes(path.slice(path.lastIndexOf("/") + 1));
}
/**
 * Returns whether a file may describe a service, by its name. A symlink is only followed from a usual name.
 *
 * @param mode In git's notation.
 * @param names The usual names.
 */
function mayDescribe(path, mode, names) {
    return hasName(path, names) || (mode !== "120000" && DESCRIBING.test(path));
}

// EXTERNAL MODULE: ./src/definition/read.ts
var read = __webpack_require__(70905);
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
        return (0,read/* readDefinition */.U)(bytes).definition;
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N8)
            return undefined;
        throw error;
    }
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/source/git/index-file.ts
var index_file = __webpack_require__(23005);
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
    const index = await (0,index_file/* readIndex */.v)(repository, "", signal);
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
    const at = invalidName === undefined ? (0,external_node_path_.join)(top, path) : Buffer.concat([Buffer.from(`${top}/`), invalidName]);
    try {
        return (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
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

// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
;// CONCATENATED MODULE: ./src/waivers/find-moved.ts











/** Maximum number of files to read in a search, which takes seconds. */
const MAX_FILES = 20_000;
/**
 * Searches a revision for a service that was moved or renamed, as the action does: by its sid anywhere or, without a
 * sid, by its name among the files that are gone from the working tree.
 *
 * @param path The path of the service today.
 * @throws {MesgError} `usage` for an unknown revision, `environment` when git fails.
 */
async function findMoved(path, revision, { wanted, ...options }) {
    const isFolder = (await (0,promises_.stat)(path)).isDirectory();
    const repository = await (0,find_repository/* findRepository */.W)(isFolder ? path : (0,external_node_path_.dirname)(path));
    if (repository === undefined)
        return {};
    const { signal } = options;
    const commit = await (0,git_revision/* resolveRevision */.e)(repository, revision, signal);
    const snapshot = await git_snapshot/* Snapshot */.F.read(repository, commit, { signal });
    const own = options.serviceFile ?? (isFolder ? "mesg.yml" : (0,external_node_path_.basename)(path));
    const candidates = await candidatesOf(snapshot, usualNames(own), signal);
    const search = { snapshot, revision, wanted, options, budget: new SearchBudget(revision, MAX_FILES) };
    let { doubt } = candidates;
    for (const candidate of candidates.files) {
        signal?.throwIfAborted();
        // Without a sid, a service is recognized only where its file is gone.
        if (wanted.sid === "" && !candidate.isGone)
            continue;
        if (search.budget.isRejected(candidate.entry))
            continue;
        if (!candidate.isUsual)
            search.budget.countFile();
        doubt ??= search.budget.problem;
        if (search.budget.problem !== undefined)
            break;
        const found = await lookAt(candidate, search);
        if (typeof found === "string")
            doubt ??= found;
        else if (found !== undefined)
            return { moved: found };
    }
    return doubt === undefined ? {} : { doubt };
}
/** Returns the service of a file if it is the wanted one, or the reason why that is unknown. */
async function lookAt({ entry }, search) {
    const { snapshot, wanted, budget, revision } = search;
    const bytes = await readEntry(entry, search);
    if (bytes === undefined || typeof bytes === "string")
        return bytes;
    budget.countRead(bytes.length);
    if (!mayMention(bytes, wanted.sid || wanted.name)) {
        budget.reject(entry, bytes.length);
        return undefined;
    }
    if (describesOther(bytes, entry.path, [wanted])) {
        budget.countParsed(bytes.length);
        budget.reject(entry, bytes.length);
        return undefined;
    }
    const file = `${revision}:${entry.path}`;
    const files = new git_folder/* GitFolder */.J(snapshot, entry.path.slice(0, entry.path.lastIndexOf("/") + 1));
    const loaded = await loadAt(files, entry, search);
    const service = typeof loaded === "string" ? undefined : loaded;
    if (service?.definition !== undefined && isSameService(service.definition, wanted))
        return { service, file, files };
    budget.countParsed(bytes.length);
    // A mesg.yml that is invalid here may be valid in a folder with a Dockerfile.
    if (service?.definition !== undefined || !(0,file_forms/* hasYamlName */.xH)(entry.path))
        budget.reject(entry, bytes.length);
    return typeof loaded === "string" ? loaded : undefined;
}
/**
 * Reads a file that may describe a service.
 *
 * @returns undefined if there is none or it is too large to describe a service; the reason if it cannot be read.
 */
async function readEntry(entry, { snapshot, options }) {
    const max = (0,read_document/* maxDocumentBytes */.V)(entry.path);
    try {
        // From the root, so that symlinks to other folders are followed.
        const bytes = await new git_folder/* GitFolder */.J(snapshot, "").readFile(entry.path, max + 1);
        if (bytes === undefined || bytes.length > max)
            return undefined;
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || options.signal?.aborted)
            throw error;
        return (await sizeInLfs(snapshot, entry)) > max ? undefined : error.message;
    }
}
/** Returns the size in git LFS of a file that cannot be read, in bytes; 0 for a file that is not in git LFS. */
async function sizeInLfs({ repository: { objects } }, { mode, oid }) {
    const [size = Number.POSITIVE_INFINITY] = await objects.sizes([oid]);
    if (!mode.startsWith("100") || size > 1024)
        return 0;
    return (0,lfs/* parsePointer */.vp)(await objects.read(oid))?.size ?? 0;
}
/**
 * Loads a service of a revision.
 *
 * @returns The reason if it cannot be read here, but may be readable for an Engine.
 */
async function loadAt(files, { path }, { options, revision }) {
    const file = `${revision}:${path}`;
    try {
        const loaded = await (0,load/* loadFrom */.TH)(files, { ...options, file, name: (0,external_node_path_.basename)(path), withoutSource: true });
        if (loaded === undefined || loaded.definition !== undefined)
            return loaded;
        const side = (0,sides/* faultySide */.hQ)(file, loaded.diagnostics, undefined);
        return side.state === "unreadable" ? side.reason : undefined;
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || options.signal?.aborted)
            throw error;
        if (error.kind !== "refused")
            return error.message;
        const isOther = (0,rule_texts/* ruleOfRefusal */.MG)(error, "not-a-definition") === "not-a-definition";
        return isOther ? undefined : `an Engine may read ${file}, which is refused here: ${error.message}`;
    }
}


/***/ })

};
