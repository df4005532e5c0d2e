export const id = 6187;
export const ids = [6187];
export const modules = {

/***/ 74638:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readDefinitionFile)
});

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
;// CONCATENATED MODULE: ./src/definition/contents.ts



/**
 * Detects the form of a file and decodes that form.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or invalid JSON.
 */
function contents_readContents(bytes, what = "a service definition") {
    if (bytes.length === 0)
        throw new core_error/* MesgError */.N8("refused", `expected ${what}, found an empty file`);
    // Hex takes two characters per byte, and JSON at least as many.
    if (bytes.length > 2 * limits/* MAX_BYTES */.z + 2) {
        throw new core_error/* LimitError */.oC(`expected a definition of at most ${limits/* MAX_BYTES */.z} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", value: (0,json/* parseJson */.qF)(decodeText(bytes)) };
    const hex = asHex(bytes);
    return hex === undefined ? { form: "binary", bytes } : { form: "hex", bytes: Buffer.from(hex, "hex") };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return !FIRST_TAGS.includes(bytes[0]) || isJson(bytes);
}
/**
 * Tags at the start of a message that JSON may begin with, too: that of a name is a line feed, that of a process's
 * nodes a quote.
 */
const FIRST_TAGS = [0x0a, 0x22];
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];
function isJson(bytes) {
    try {
        JSON.parse(decodeText(bytes));
        return true;
    }
    catch {
        return false;
    }
}
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new core_error/* MesgError */.N8("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
    }
}
function asHex(bytes) {
    const isDigit = (byte) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13))
        end--;
    const digits = bytes.subarray(0, end);
    return digits.length > 0 && digits.length % 2 === 0 && digits.every(isDigit)
        ? Buffer.from(digits).toString("latin1")
        : undefined;
}

// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
;// CONCATENATED MODULE: ./src/definition/wrong-form.ts

const HINTS = {
    "a CAR": "it contains a source as blocks for IPFS: pass it to mesg-compile verify with --source",
    "a tar archive": "it contains a source: pass it with --source, and name the definition",
    "a gzip file": "unpack it first",
    "a zip file": "unpack it first",
    "a web page": "download the file itself instead of its web page",
};
/**
 * Explains bytes that are not a definition.
 *
 * @param error Why they could not be read; returned when nothing more is known.
 */
function explainForm(error, bytes, what) {
    if (!(error instanceof core_error/* MesgError */.N8) || error.kind !== "refused" || error instanceof core_error/* LimitError */.oC)
        return error;
    const found = (form, hint) => new core_error/* MesgError */.N8("refused", `expected ${what}, found ${form}`, { hint, cause: error });
    const form = (0,files_forms/* fileForm */.d)(bytes);
    const hint = form && HINTS[form];
    if (form !== undefined && hint !== undefined)
        return found(form, hint);
    if (bytes.length > MAX_TEXT_LENGTH || form === "JSON")
        return error;
    const text = Buffer.from(bytes).toString("latin1").trim();
    if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text))
        return found("a source id", "mesg-compile fetch downloads its archive");
    if (/^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text)) {
        return found("a hash", "mesg-compile get downloads the definition from an Engine");
    }
    if (isDescription(text)) {
        return found("YAML", "compile it first, from a file whose name ends in .yml: mesg-compile compile FILE");
    }
    if (text.length >= 16 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) {
        return found("possibly Base64", "decode it first: base64 -d FILE");
    }
    if (isOtherText(bytes))
        return found("other text", "name a mesg.yml, a process.yml, or a definition: JSON, hex or protobuf");
    return error;
}
/** Maximum length of a text that is inspected. */
const MAX_TEXT_LENGTH = 1_000_000;
/** Returns whether a text looks like mesg.yml or a process file: it begins with a key, and has one of theirs at the top level. */
function isDescription(text) {
    const first = text.split("\n").find((line) => !/^\s*(?:#|$)|^(?:---|%YAML)/.test(line)) ?? "";
    return /^(["']?)[A-Za-z][\w-]*\1[ \t]*:/.test(first) && /^(["']?)(?:name|tasks|steps)\1[ \t]*:/m.test(text);
}
/** Returns whether bytes are printable text that does not look like JSON, hex or a message, which begins with a line feed. */
function isOtherText(bytes) {
    const text = Buffer.from(bytes).toString("utf8");
    if (/^\s*[{["]/.test(text) || /^[0-9a-f\s]*$/i.test(text))
        return false;
    return (/^[\t\r\x20-\x7e\u{a0}-\u{10ffff}][\t\r\n\x20-\x7e\u{a0}-\u{10ffff}]*$/u.test(text) && !text.includes("\ufffd"));
}

;// CONCATENATED MODULE: ./src/definition/load.ts
/**
 * Reads files of unknown form. The decoders of messages are large, so they are loaded only for a message.
 *
 * @module
 */




/**
 * Reads a definition as {@linkcode readDefinition} does.
 *
 * @throws {MesgError} As {@linkcode readDefinition}.
 * @example
 * ```ts
 * (await loadDefinition(new TextEncoder().encode("0a0161"))).definition.name; // "a"
 * ```
 */
async function loadDefinition(bytes) {
    try {
        const contents = contents_readContents(bytes);
        if (contents.form === "json")
            return { form: "json", ...(0,json/* definitionFromJson */.OL)(contents.value) };
        const { decodeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 46919));
        return { form: contents.form, ...decodeDefinition(contents.bytes) };
    }
    catch (error) {
        throw explainForm(error, bytes, "a service definition");
    }
}
/**
 * Returns whether a file contains the definition of a process rather than that of a service. Only a process has nodes, in
 * a field that a service message does not have.
 *
 * @example
 * ```ts
 * await isProcessDefinition(await readFile("process.json")); // true
 * ```
 */
async function isProcessDefinition(bytes) {
    let contents;
    try {
        contents = readContents(bytes);
    }
    catch (error) {
        if (error instanceof MesgError)
            return false;
        throw error;
    }
    if (contents.form === "json") {
        const { value } = contents;
        if (typeof value !== "object" || value === null)
            return false;
        return ["nodes", "edges"].some((key) => Object.hasOwn(value, key));
    }
    const { isProcessMessage } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(3531), __webpack_require__.e(2675)]).then(__webpack_require__.bind(__webpack_require__, 2675));
    return isProcessMessage(contents.bytes);
}

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 7 modules
var check = __webpack_require__(55338);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/compile/violations.ts
var violations = __webpack_require__(90349);
;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are dropped. In JSON they are an error before 0.21, whose Engines reject such a request, and a warning
 * from 0.21 on. In bytes they are a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is not a definition.
 */
async function readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices = false, }) {
    const { definition, unknownFields, form } = await loadDefinition(bytes);
    const { text } = form === "json" ? (0,yaml_text/* decodeText */.P)(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    // The YAML reader has positions, and finds duplicate keys.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines, { json: true });
    const place = (pointer, key = false) => {
        const path = (0,yaml_path/* segmentsOf */.O)(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,definition_release/* isSince */.$l)(release, "0.21") ? "error" : "warning";
        const message = `unknown field of a definition: ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it: it is ignored",
        });
    }
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release).flatMap(violations/* atValues */.S)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        if (withoutPrices && rule === "price-required")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...(0,violations/* adviseOn */.m)(violation, definition) });
    }
    for (const pointer of droppedPrices(definition, release)) {
        problems.push({
            severity: "warning",
            rule: "price-dropped",
            message: `Engine ${release} has no prices: it drops this one`,
            ...place(pointer, true),
            hint: "remove it, or name a release that has prices: --engine-version 0.26",
        });
    }
    const placed = (0,problem/* toDiagnostics */.S6)(problems, file, lines);
    const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** The prices of tasks, which an Engine before 0.26 accepts but does not store. */
function droppedPrices({ tasks }, release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.26"))
        return [];
    return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}
/** Finds a value, or its key; if missing, the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = (0,yaml_path/* follow */.e)(root, path.slice(0, length));
        if (found !== undefined)
            return length === path.length && !key ? found.node.start : found.keyStart;
    }
    return root.start;
}


/***/ }),

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

/***/ 99110:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ DIAGNOSTIC_RULES),
/* harmony export */   MG: () => (/* binding */ ruleOfRefusal),
/* harmony export */   XR: () => (/* binding */ ruleAddress)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99277);
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
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/compile/load/definition-file.ts + 3 modules
var definition_file = __webpack_require__(74638);
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

;// CONCATENATED MODULE: ./src/compile/load/load.ts







/** The kinds of a path, for messages. */
const WHAT = "a folder or a definition";
/** The largest definition as hex, and a line break or two. */
const DEFINITION_BYTES = 2 * limits/* MAX_BYTES */.z + 4;
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
    if (!/\.ya?ml$/i.test(name)) {
        const bytes = await readDefinitionBytes(files, name);
        return bytes && openDefinitionBytes(bytes, file);
    }
    const bytes = await files.readFile(name, yaml_text/* MAX_FILE_BYTES */.g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    const { openServiceFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24624));
    const compile = openServiceFile(bytes, { file, dockerfile });
    return async (rules) => ({ file, form: "mesg.yml", files, ...compile(rules) });
}
/** An earlier step often builds the definition, and git ignores it. */
async function readDefinitionBytes(files, name) {
    const committed = await files.readFile(name, DEFINITION_BYTES);
    return committed ?? (files.isOnDisk ? await (0,read_regular/* readRegularFile */.X)(files.path, name, DEFINITION_BYTES) : undefined);
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
    return { file: `${withoutTrailing(path, "/\\") || path.slice(0, 1)}/${serviceFile}`, folder: path };
}

// EXTERNAL MODULE: ./src/compile/rule-texts.ts
var rule_texts = __webpack_require__(99110);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/source/take-source.ts + 2 modules
var take_source = __webpack_require__(27742);
// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
// EXTERNAL MODULE: ./src/github/discover/service-path.ts
var service_path = __webpack_require__(79622);
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
    const { migrateFile, withMigration } = await __webpack_require__.e(/* import() */ 3220).then(__webpack_require__.bind(__webpack_require__, 83220));
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
/** Runs a step; returns its refusal as a diagnostic on the service's file. */
async function orDiagnostic(file, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || error.kind === "environment")
            throw error;
        const { message, hint } = error;
        const rule = (0,rule_texts/* ruleOfRefusal */.MG)(error, "service");
        const finding = { severity: "error", rule, message, pointer: "", file, line: 1, column: 1 };
        return { finding: hint === undefined ? finding : { ...finding, hint } };
    }
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


/***/ })

};
