export const id = 1944;
export const ids = [1944];
export const modules = {

/***/ 25748:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readDefinitionFile)
});

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/contents.ts
var definition_contents = __webpack_require__(37007);
// EXTERNAL MODULE: ./src/definition/json/from-json.ts + 1 modules
var from_json = __webpack_require__(32045);
// EXTERNAL MODULE: ./src/definition/wrong-form.ts
var wrong_form = __webpack_require__(7659);
;// CONCATENATED MODULE: ./src/definition/load.ts
/**
 * Reads files of unknown form. The decoders of messages are large, so they are loaded only for a message.
 *
 * @module
 */




/**
 * Reads a definition as {@linkcode readDefinition} does.
 *
 * @param options.allowsRepeated Keeps the last value of a repeated key of JSON, for a caller that reports all of them.
 * @throws {MesgError} As {@linkcode readDefinition}.
 * @example
 * ```ts
 * (await loadDefinition(new TextEncoder().encode("0a0161"))).definition.name; // "a"
 * ```
 */
async function loadDefinition(bytes, options = {}) {
    try {
        const contents = (0,definition_contents/* readContents */.r)(bytes, options);
        if (contents.form === "json")
            return { form: "json", ...(0,from_json/* definitionFromJson */.OL)(contents.value) };
        const { decodeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 46919));
        return { form: contents.form, ...decodeDefinition(contents.bytes) };
    }
    catch (error) {
        throw (0,wrong_form/* explainForm */._)(error, bytes, "a service definition");
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
        contents = readContents(bytes, { allowsRepeated: true });
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
async function readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices = false }) {
    // Of larger files, the YAML reader below reports nothing.
    const allowsRepeated = bytes.length <= yaml_text/* MAX_FILE_BYTES */.g;
    const { definition, unknownFields, form } = await loadDefinition(bytes, { allowsRepeated });
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

/***/ 69868:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xH: () => (/* binding */ hasYamlName)
/* harmony export */ });
/* unused harmony exports PROCESS_FILE, isYaml */
/** The default name of a process file. */
const PROCESS_FILE = "process.yml";
/** Returns whether a file is YAML by its name. */
function hasYamlName(name) {
    return /\.ya?ml$/i.test(name);
}
/** Number of leading bytes that determine the form of a document. */
const LOOKED_AT = 4096;
/**
 * Whether a document without a name is YAML rather than a definition: text that is neither JSON nor hex, whose first line
 * of content is a key, a comment or a marker.
 *
 * @example
 * ```ts
 * isYaml(new TextEncoder().encode("name: greeter\n")); // true
 * ```
 */
function isYaml(bytes) {
    const text = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them, messages usually do
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text))
        return false;
    return /^(?:\s|\xef\xbb\xbf)*(?:#|---|%YAML|["']?[A-Za-z][\w.-]*["']?[ \t]*:)/.test(text);
}


/***/ }),

/***/ 50944:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ maxDocumentBytes),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88013);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75226);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40296);
/* harmony import */ var _file_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69868);




/** Returns the maximum size in bytes of a file that describes a service or a process. */
function maxDocumentBytes(name) {
    return (0,_file_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hasYamlName */ .xH)(name) ? _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .g : _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEFINITION_FILE_BYTES */ .a5;
}
/**
 * Reads a file that describes a service or a process, or one byte more than its maximum size. A definition need not be
 * in git, since an earlier step of the job may have built it.
 *
 * @returns undefined when there is no such file.
 */
async function readDocument(files, name) {
    const max = maxDocumentBytes(name) + 1;
    const committed = await files.readFile(name, max);
    return committed ?? (files.isOnDisk && !(0,_file_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hasYamlName */ .xH)(name) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(files.path, name, max) : undefined);
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

/***/ 96516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FORM_BYTES),
/* harmony export */   d: () => (/* binding */ fileForm)
/* harmony export */ });
/** Number of bytes that {@linkcode fileForm} reads. */
const FORM_BYTES = 512;
/**
 * Returns the form of a file by its first bytes, if it is one that users confuse with another.
 *
 * @example
 * ```ts
 * fileForm(new TextEncoder().encode('{"name": "a"}')); // "JSON"
 * ```
 */
function fileForm(bytes) {
    const head = Buffer.from(bytes.subarray(0, FORM_BYTES)).toString("latin1");
    if (CAR.test(head))
        return "a CAR";
    if (head.slice(257, 262) === "ustar")
        return "a tar archive";
    if (head.startsWith("\x1f\x8b"))
        return "a gzip file";
    if (head.startsWith("PK\x03\x04"))
        return "a zip file";
    if (/^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(head))
        return "JSON";
    return /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : undefined;
}
/** Version 1: a length, then a map in CBOR whose first key is `roots` or `version`; version 2 begins with a fixed map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the bytes
const CAR = /^(?:[\s\S]{1,2}\xa2(?:eroots|gversion)|\x0a\xa1gversion)/;


/***/ }),

/***/ 37007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _json_from_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32045);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88013);



/**
 * Detects the form of a file and decodes that form.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or invalid JSON.
 */
function readContents(bytes, options = {}) {
    const { what = "a service definition" } = options;
    if (bytes.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `expected ${what}, found an empty file`);
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEFINITION_FILE_BYTES */ .a5) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC(`expected a definition of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", value: (0,_json_from_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(decodeText(bytes), options) };
    const hex = asHex(bytes);
    return hex === undefined ? { form: "binary", bytes } : { form: "hex", bytes: Buffer.from(hex, "hex") };
}
function looksLikeJson(bytes) {
    let first = startOfText(bytes);
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
    }
}
/**
 * Returns hex digits without what other tools add: a byte order mark, `0x`, spaces between bytes, and line breaks, as
 * `xxd -p` has. Undefined for other contents: a message with a name begins with a line feed, never with a digit.
 */
function asHex(bytes) {
    const isDigit = (byte = 0) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
    let start = startOfText(bytes);
    if (bytes[start] === 0x30 && bytes[start + 1] === 0x78)
        start += 2;
    const text = bytes.subarray(start);
    if (!isDigit(text[0]) || !text.every((byte) => isDigit(byte) || SPACES.includes(byte)))
        return undefined;
    const digits = Buffer.from(text).toString("latin1").replaceAll(/\s+/g, "");
    return digits.length % 2 === 0 ? digits : undefined;
}
/** Where the text begins, after a byte order mark. */
function startOfText(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}


/***/ }),

/***/ 32045:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OL: () => (/* binding */ definitionFromJson),
  qF: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: parseDefinition

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/definition/json/json-reader.ts
var json_reader = __webpack_require__(59790);
// EXTERNAL MODULE: ./src/core/text/cut.ts
var cut = __webpack_require__(17319);
;// CONCATENATED MODULE: ./src/definition/json/json-text.ts

/**
 * Parses JSON (RFC 8259) whose objects have each key once. Of a repeated key `JSON.parse` keeps the last value, and other
 * tools the first one: a reviewer may see another definition than the one that is used.
 *
 * @param what The expected contents, for messages: `a service definition`.
 * @param allowsRepeated Keeps the last value of a repeated key, for a caller that reports all of them.
 * @throws {MesgError} `refused`, with line and column.
 * @example
 * ```ts
 * parseJsonText('{"a": 1, "a": 2}', "a definition"); // throws: duplicate key "a" in line 1, column 10 (first in line 1)
 * ```
 */
function parseJsonText(text, what, allowsRepeated = false) {
    let value;
    let isValid = true;
    try {
        value = JSON.parse(text);
    }
    catch {
        // The message depends on the runtime, and often has no position.
        isValid = false;
    }
    if (isValid && allowsRepeated)
        return value;
    const mistake = findMistake(text);
    if (mistake === undefined && isValid)
        return value;
    const { offset = 0, problem = "invalid JSON", detail = "", hint } = mistake ?? {};
    const { line, column } = placeAt(text, offset);
    const message = `not ${what}: ${problem} in line ${line}, column ${column}${detail}`;
    throw new error/* MesgError */.N8("refused", message, hint === undefined ? {} : { hint });
}
/** Thrown at the first mistake. */
class Mistake extends Error {
    offset;
    problem;
    /** Follows the problem and its place. */
    detail;
    hint;
    constructor(offset, problem, detail, hint) {
        super(problem);
        this.offset = offset;
        this.problem = problem;
        this.detail = detail;
        this.hint = hint;
    }
}
function findMistake(text) {
    try {
        new JsonScan(text).run();
        return undefined;
    }
    catch (error) {
        if (error instanceof Mistake)
            return error;
        throw error;
    }
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** Reads a text once, without recursion: the depth is limited later, when the values are read. */
class JsonScan {
    #text;
    #at = 0;
    /** The keys of each open object, with their offsets; undefined for a list. */
    #open = [];
    constructor(text) {
        this.#text = text;
    }
    /** @throws {Mistake} */
    run() {
        for (let expected = "value"; expected !== undefined;) {
            while (isSpace(this.#text.charCodeAt(this.#at)))
                this.#at++;
            expected = this.#step(expected, this.#text.charAt(this.#at));
        }
    }
    #step(expected, character) {
        const isObject = this.#open.at(-1) !== undefined;
        if (expected === "end")
            return character === "" ? undefined : this.#fail("the end of the text");
        if (expected === "colon")
            return character === ":" ? this.#skip("value") : this.#fail("a colon");
        if (expected === "comma or end") {
            if (character === ",")
                return this.#skip(isObject ? "key" : "value");
            return character === (isObject ? "}" : "]")
                ? this.#close()
                : this.#fail(isObject ? "a comma or }" : "a comma or ]");
        }
        if (expected === "key" || expected === "key or }") {
            if (character === '"')
                return this.#key();
            return character === "}" && expected === "key or }" ? this.#close() : this.#fail("a key in double quotes");
        }
        return character === "]" && expected === "value or ]" ? this.#close() : this.#value(character);
    }
    #value(character) {
        if (character === "{" || character === "[") {
            this.#open.push(character === "{" ? new Map() : undefined);
            return this.#skip(character === "{" ? "key or }" : "value or ]");
        }
        this.#at = (character === '"' ? this.#endOfString() : this.#match(LITERAL)) ?? this.#fail("a value");
        return this.#afterValue();
    }
    #key() {
        const start = this.#at;
        this.#at = this.#endOfString();
        const written = this.#text.slice(start + 1, this.#at - 1);
        const key = written.includes("\\") ? JSON.parse(`"${written}"`) : written;
        const keys = this.#open.at(-1);
        const first = keys.get(key);
        if (first !== undefined) {
            const { line } = placeAt(this.#text, first);
            throw new Mistake(start, `duplicate key ${shown(key)}`, ` (first in line ${line})`, "keep one of them");
        }
        keys.set(key, start);
        return "colon";
    }
    #close() {
        this.#open.pop();
        this.#at++;
        return this.#afterValue();
    }
    #afterValue() {
        return this.#open.length === 0 ? "end" : "comma or end";
    }
    #skip(next) {
        this.#at++;
        return next;
    }
    /** Without a pattern, since one that matches megabytes overflows the stack. */
    #endOfString() {
        const start = this.#at++;
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 0x22)
                return this.#at + 1;
            if (code === 0x5c)
                this.#at = this.#match(ESCAPE) ?? this.#fail("an escape of JSON");
            else if (code >= 0x20)
                this.#at++;
            else if (Number.isNaN(code))
                throw new Mistake(start, "invalid JSON", ": unclosed string");
            else
                this.#fail("an escape for a control character");
        }
    }
    /** Returns where a pattern that matches here ends. */
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text) ? pattern.lastIndex : undefined;
    }
    #fail(expected) {
        const code = this.#text.codePointAt(this.#at);
        const found = code === undefined ? "the end of the text" : shown(String.fromCodePoint(code));
        throw new Mistake(this.#at, "invalid JSON", `: expected ${expected}, found ${found}`);
    }
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** Returns the line and column of an offset, both from 1, as editors count them. */
function placeAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
    return { line: lines.length, column: lines.at(-1).length + 1 };
}
function shown(text) {
    return JSON.stringify((0,cut/* cutText */.I)(text, 60));
}

;// CONCATENATED MODULE: ./src/definition/json/from-json.ts
/**
 * Reads a definition from proto3 JSON: lowerCamelCase names, without default values.
 *
 * @module
 */




/**
 * Parses the JSON text of a definition, of this project or of the original tools.
 *
 * @throws {MesgError} `refused` when the text is not JSON or has a key twice, with line and column, or when a value does not
 * have the type of its field, with its JSON pointer.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    return definitionFromJson(parseJson(text));
}
/** @throws {MesgError} `refused` when the text is too long, is not JSON, or has a key twice. */
function parseJson(text, { what = "a service definition", allowsRepeated } = {}) {
    if (text.length > limits/* MAX_BYTES */.zx) {
        throw new error/* LimitError */.oC(`expected a definition of at most ${limits/* MAX_BYTES */.zx} characters, found ${text.length}`);
    }
    return parseJsonText(text.replace(/^\uFEFF/, ""), what, allowsRepeated);
}
/**
 * Reads a definition from a value of `JSON.parse`. As in proto3 JSON, `null` is a missing value.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field.
 * @example
 * ```ts
 * definitionFromJson({ name: "Greeter" }).definition.name; // "Greeter"
 * ```
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new json_reader/* JsonReader */.O(value, unknownFields, { what: "a service definition", maxDepth: limits/* MAX_DEPTH */.lr });
    const definition = {
        sid: read.text("sid"),
        name: read.text("name"),
        description: read.text("description"),
        ...read.optional("configuration", configuration),
        tasks: read.list("tasks", task),
        events: read.list("events", from_json_event),
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
function from_json_event(read) {
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

/***/ 59790:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32789);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17319);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88013);
/**
 * Reads the fields of a JSON object with the types of its message, and collects unknown fields.
 *
 * @module
 */
var _a;


/** Reads the fields of one JSON object, and reports its unknown keys. */
class JsonReader {
    #value;
    #above;
    /** Its path below the message above it: a key, and an index or a key of a map. */
    #segments;
    #depth;
    #unknown;
    #subject;
    #known = new Set();
    /** @param place Where the value is; the root unless given. */
    constructor(value, unknown, subject, place) {
        const { above, segments = [] } = place ?? {};
        this.#above = above;
        this.#segments = segments;
        this.#unknown = unknown;
        this.#subject = subject;
        // A message in a list takes two segments; the limit counts messages, as in the binary form.
        this.#depth =
            (above === undefined ? 0 : above.#depth) + segments.filter((segment) => typeof segment === "string").length;
        const { maxDepth } = subject;
        if (this.#depth > maxDepth) {
            const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(this.#path.slice(0, SHOWN_PATH));
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC(`not ${subject.what}: expected at most ${maxDepth} levels, found more at ${place}…`);
        }
        this.#value = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    /**
     * A string. Other values, which the original tools sometimes wrote, are converted as `String` does, like protobuf's
     * JavaScript.
     */
    looseText(key) {
        const value = this.#take(key);
        if ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
            return "[object Object]";
        return typeof value === "number" || typeof value === "boolean" ? String(value) : this.text(key);
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
    /** Whether a key has a value other than null. */
    has(key) {
        return this.#value[key] !== undefined && this.#value[key] !== null && Object.hasOwn(this.#value, key);
    }
    isList(key) {
        return this.has(key) && Array.isArray(this.#value[key]);
    }
    isObject(key) {
        return this.has(key) && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(this.#value[key]);
    }
    /** Returns the first of the keys that has a value. */
    firstOf(keys) {
        const given = keys.filter((key) => this.has(key));
        if (given.length > 1)
            this.#refuse([given[1]], `expected one of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(given)}, found ${given.length === 2 ? "both" : "all"}`);
        return given[0];
    }
    /** A number, or a string as proto3 JSON has it: digits, NaN or infinity. */
    number(key) {
        const value = this.#take(key) ?? 0;
        if (value === "NaN" || value === "Infinity" || value === "-Infinity")
            return Number(value);
        const number = typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
        if (typeof number !== "number")
            return this.#refuse([key], `expected a number, found ${describe(value)}`);
        // `JSON.parse` reads 1e400 as infinity.
        return Number.isFinite(number) ? number : this.#refuse([key], "expected a number of 64 bits, found a larger one");
    }
    /** A number of an enumeration: an integer of 32 bits. */
    enumNumber(key) {
        const number = this.number(key);
        return Number.isInteger(number) && number === (number | 0)
            ? number
            : this.#refuse([key], `expected an integer of 32 bits, found ${number}`);
    }
    /** An unsigned integer of 64 bits in digits. */
    integer(key) {
        const value = this.#take(key) ?? 0;
        const text = typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
        if (/^\d{1,20}$/.test(text) && BigInt(text) < 2n ** 64n)
            return BigInt(text).toString();
        return this.#refuse([key], `expected an integer of 64 bits, found ${describe(value)}`);
    }
    /** A message; an absent one is read as empty. */
    message(key, each) {
        return this.#nested(this.#take(key) ?? {}, [key], each);
    }
    /** The messages of a map by their keys. */
    entries(key, each) {
        const value = this.#take(key) ?? {};
        if (!(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
            return this.#refuse([key], `expected an object, found ${describe(value)}`);
        return Object.entries(value).map(([name, entry]) => {
            this.#wholeText(name, [key, name]);
            return { key: name, value: this.#nested(entry, [key, name], each) };
        });
    }
    /** @throws {MesgError} `refused`: the value of a key is wrong, for this reason. */
    refuse(key, words) {
        this.#refuse([key], `${describe(this.#value[key])} ${words}`);
    }
    /** Makes keys known without reading them. */
    skip(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    /** Reports the keys that nothing read or skipped. */
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#known.has(key) || this.#unknown.length >= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_UNKNOWN */ .cT)
                continue;
            this.#unknown.push({ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    /** The path from the root. Built only when needed: each message with its own would take time for every level. */
    get #path() {
        const path = [];
        for (let it = this; it !== undefined; it = it.#above) {
            path.push(...[...it.#segments].reverse());
        }
        return path.reverse();
    }
    #nested(value, path, each) {
        const read = new _a(value, this.#unknown, this.#subject, { above: this, segments: path });
        const result = each(read);
        read.end();
        const { onPart } = this.#subject;
        if (onPart !== undefined && typeof result === "object" && result !== null)
            onPart(result, read.#path);
        return result;
    }
    /** Half a surrogate pair has no UTF-8 form, so no Engine could store it. */
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
        this.#known.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `not ${this.#subject.what}: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
/** Segments of a path that are shown in a message about its depth. */
const SHOWN_PATH = 8;
/** A number of JSON. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .I)(JSON.stringify(value), 60);
}


/***/ }),

/***/ 7659:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ explainForm)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96516);

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
    if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8) || error.kind !== "refused" || error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC)
        return error;
    const found = (form, hint) => new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `expected ${what}, found ${form}`, { hint, cause: error });
    const form = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .fileForm */ .d)(bytes);
    const hint = form && HINTS[form];
    if (form !== undefined && hint !== undefined)
        return found(form, hint);
    if (/^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString("hex"))) {
        return found("text in UTF-16", "save it as UTF-8; in PowerShell, write the file with --out instead of >");
    }
    if (bytes.length > MAX_TEXT_LENGTH || form === "JSON")
        return error;
    const text = Buffer.from(bytes).toString("latin1").trim();
    if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text))
        return found("a source id", "mesg-compile fetch downloads its archive");
    if (/^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text)) {
        return found("a hash", "mesg-compile get downloads the definition from an Engine");
    }
    if (/^(?:0x)?[0-9a-f][0-9a-f\s]*$/i.test(text)) {
        return found("an odd number of hex digits", "copy all of them");
    }
    if (isDescription(text)) {
        return found("YAML", "compile it first, from a file whose name ends in .yml: mesg-compile compile FILE");
    }
    if (text.length >= 16 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) {
        return found("text that may be Base64", "decode it first: base64 -d FILE");
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


/***/ })

};
