export const id = 5508;
export const ids = [5508];
export const modules = {

/***/ 42651:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findDocument),
/* harmony export */   KD: () => (/* binding */ contentsOf)
/* harmony export */ });
/* unused harmony export STDIN */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75773);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15474);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76056);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2675);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58664);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11140);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27669);








/** The name of stdin in messages. */
const STDIN = "stdin";
const STDIN_YAML = `${STDIN}.yml`;
/**
 * Determines whether a path is a service or a process, by content. A folder with a mesg.yml is a service, else one with
 * a process.yml is a process. `-` is stdin, which is read immediately.
 *
 * @param options.pipes Whether to read a definition immediately, since a pipe can be read only once.
 * @throws {MesgError} `usage` for a folder without either.
 */
async function findDocument(call, path, { pipes = false } = {}) {
    if (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY)
        return await fromStdin(call);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return await findInFolder(path, call.signal);
    const isYamlFile = /\.ya?ml$/i.test(path);
    if (pipes && !isYamlFile) {
        const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(path, "a folder or a definition", call);
        return { kind: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessDefinition */ .J)(bytes) ? "process" : "service", path, bytes };
    }
    if (found?.isFile() !== true || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SERVICE_FILE)
        return { kind: "service", path };
    const files = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), call.signal);
    return { kind: (await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfFile */ .yK)(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) ?? "service", path };
}
async function fromStdin(call) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY, "a document", call);
    (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberDocument */ .n4)(call, bytes);
    return { kind: (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOfDocument */ .VZ)(bytes, (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .isYaml */ .u)(bytes) ? STDIN_YAML : STDIN), path: STDIN, bytes };
}
/** Returns the contents of a document that was read already, for loaders. */
function contentsOf({ path, bytes, }) {
    return bytes === undefined ? undefined : new Map([[path, bytes]]);
}
async function findInFolder(path, signal) {
    const service = { kind: "service", path };
    const file = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutTrailing */ .h)(path, "/\\") || path.slice(0, 1)}/${_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6}`;
    const process = { kind: "process", path: file };
    const at = async (name) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined);
    const [ofService, ofProcess] = [await at(SERVICE_FILE), await at(_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6)];
    if (ofService?.isFile())
        return service;
    if (ofProcess?.isFile())
        return process;
    // A sparse checkout has files that are not on disk.
    const files = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)(path, signal);
    // Loading a service or a process explains what else has the name.
    if (ofService !== undefined || (await files.hasFile(SERVICE_FILE)) || (await files.hasFile("mesg.yaml"))) {
        return service;
    }
    if (ofProcess !== undefined || (await files.hasFile(_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6)))
        return process;
    const message = `expected a mesg.yml or a process.yml in ${JSON.stringify(path)}, found neither`;
    if (await files.hasFile("process.yaml")) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N8("usage", message, { hint: "there is a process.yaml: name the file itself" });
    }
    throw new _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .NoServiceFile */ .vW(message, files.path, [SERVICE_FILE, _compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6]);
}
const SERVICE_FILE = "mesg.yml";


/***/ }),

/***/ 91190:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ PROCESS_OPTIONS),
/* harmony export */   u: () => (/* binding */ PROCESS_ENV_OPTION)
/* harmony export */ });
/** The options of every command that takes a process file. */
const PROCESS_OPTIONS = {
    services: {
        type: "string",
        group: "Process",
        multiple: true,
        value: "FOLDER",
        summary: "service to check a process against, and to resolve inline instances with",
    },
};
/** As {@linkcode PROCESS_OPTIONS}, with the variables of process files. */
const PROCESS_ENV_OPTION = {
    env: {
        type: "string",
        group: "Process",
        multiple: true,
        value: "NAME=VALUE",
        summary: "value of $(env:NAME) in a process, before that of the environment",
    },
};


/***/ }),

/***/ 39593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ RESULT_OPTIONS)
/* harmony export */ });
/** The options of every command that has a result. */
const RESULT_OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: "result",
        value: "FILE",
        summary: "write the result to a file, completely or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result, or a failure, as JSON" },
};


/***/ }),

/***/ 75773:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ kindOfDocument),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   x6: () => (/* binding */ PROCESS_FILE),
/* harmony export */   xH: () => (/* binding */ hasYamlName),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* unused harmony exports isProcessFile, misspelledSteps */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90761);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2675);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75226);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67880);




/** The default name of a process file. */
const PROCESS_FILE = "process.yml";
/** The largest definition as hex, and a line break or two. */
const MAX_DEFINITION_FILE_BYTES = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx + 4;
/**
 * Determines what a file of a folder describes, by its content: a process has `steps`, even misspelled, and its
 * definition has nodes. A process.yml is a process unless it has keys that only a service has.
 *
 * @returns undefined when there is no such file.
 */
async function kindOfFile(files, name) {
    const bytes = await readDocument(files, name);
    return bytes === undefined ? undefined : kindOfDocument(bytes, name);
}
/** Determines what a document describes, as {@linkcode kindOfFile} does. @param name The name of its file. */
function kindOfDocument(bytes, name) {
    const isProcess = hasYamlName(name)
        ? isProcessFile(bytes) || misspelledSteps(bytes) !== undefined || (name === PROCESS_FILE && !isServiceFile(bytes))
        : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isProcessDefinition */ .J)(bytes);
    return isProcess ? "process" : "service";
}
function isServiceFile(bytes) {
    const root = rootOf((0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .P)(bytes).text);
    return root?.kind === "mapping" && hasServiceKeys(root);
}
/** Returns whether a YAML file describes a process: it has `steps`, and no key that only a service has. */
function isProcessFile(bytes) {
    const { text } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .P)(bytes);
    // Parsing takes longer, and most files are not a process.
    if (!/\bsteps\b/.test(text))
        return false;
    const root = rootOf(text);
    if (root?.kind !== "mapping")
        return /^steps[ \t]*:/m.test(text);
    return root.pairs.has("steps") && !hasServiceKeys(root);
}
/**
 * Returns the key that a YAML file has instead of `steps` if it looks like a process: it has a name, a list under a key
 * that resembles `steps`, and no key that only a service has.
 *
 * @example
 * ```ts
 * misspelledSteps(new TextEncoder().encode("name: p\nstesp:\n  - type: trigger\n")); // "stesp"
 * ```
 */
function misspelledSteps(bytes) {
    const { text } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .P)(bytes);
    const keys = [...text.matchAll(/^(["']?)(\w{4,6})\1[ \t]*:/gm)].map(([, , key = ""]) => key);
    const similar = keys.filter((key) => key !== "steps" && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, ["steps"]) !== undefined);
    if (similar.length === 0)
        return undefined;
    const root = rootOf(text);
    if (root?.kind !== "mapping" || root.pairs.has("steps") || hasServiceKeys(root))
        return undefined;
    if (!root.pairs.has("name") && !root.pairs.has("key"))
        return undefined;
    return similar.find((key) => root.pairs.get(key)?.value.kind === "sequence");
}
function rootOf(text) {
    return (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .composeYaml */ .e)(text, new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .Lines */ .q(text)).root;
}
/** Keys that a mesg.yml has and a process file does not. */
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];
function hasServiceKeys({ pairs }) {
    return SERVICE_KEYS.some((key) => pairs.has(key));
}
/** Returns whether a file is YAML by its name. */
function hasYamlName(name) {
    return /\.ya?ml$/i.test(name);
}
/**
 * Reads a process file or a definition of a folder; undefined when there is none. A definition need not be in git, since an
 * earlier step of the job may have built it.
 */
async function readDocument(files, name) {
    const max = hasYamlName(name) ? _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .g + 1 : MAX_DEFINITION_FILE_BYTES;
    const committed = await files.readFile(name, max);
    return committed ?? (files.isOnDisk && !hasYamlName(name) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .X)(files.path, name, max) : undefined);
}


/***/ }),

/***/ 99110:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ DIAGNOSTIC_RULES),
/* harmony export */   MG: () => (/* binding */ ruleOfRefusal),
/* harmony export */   XR: () => (/* binding */ ruleAddress)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
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
const PAGE = "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md";
/**
 * Returns the address of a rule's documentation: why it is there, with examples.
 *
 * @example
 * ```ts
 * ruleAddress("port-mapping"); // "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md#port-mapping"
 * ```
 */
function ruleAddress(rule) {
    return Object.hasOwn(DIAGNOSTIC_RULES, rule) ? `${PAGE}#${rule}` : PAGE;
}
/**
 * Returns the rule of a refusal that becomes a diagnostic.
 *
 * @param other The rule for a reason that has no rule of its own.
 */
function ruleOfRefusal(error, other) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .ie)
        return "unreadable";
    return error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC ? "limit" : other;
}


/***/ }),

/***/ 2675:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isProcessDefinition),
/* harmony export */   W: () => (/* binding */ readProcess)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46919);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13531);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82362);





/**
 * Reads a process in any form: JSON, hex text, or protobuf bytes, of any release.
 *
 * @param bytes The contents of a file.
 * @param onPart Called with each part of a process in JSON, and its path there.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readProcess(new TextEncoder().encode('{"name": "a", "nodes": []}')).form; // "json"
 * ```
 */
function readProcess(bytes, onPart) {
    const contents = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes, "a process definition");
    if (contents.form === "json")
        return { form: "json", ...(0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .processFromJson */ .g)(contents.value, onPart) };
    return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(contents.bytes) };
}
/**
 * Whether a file contains the definition of a process rather than that of a service. Only a process has nodes, in a
 * field that a service message does not have.
 */
function isProcessDefinition(bytes) {
    let contents;
    try {
        contents = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes);
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8)
            return false;
        throw error;
    }
    if (contents.form === "json") {
        const { value } = contents;
        if (typeof value !== "object" || value === null)
            return false;
        return ["nodes", "edges"].some((key) => Object.hasOwn(value, key));
    }
    const { bytes: message } = contents;
    return fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(message)) < fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDefinition */ .A)(message));
}
function fieldsUnknownTo(read) {
    try {
        return read().unknownFields.length;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8)
            return Number.POSITIVE_INFINITY;
        throw error;
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

/***/ 10643:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ diagnosticsToSarif)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99110);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83712);




/**
 * Returns diagnostics as a SARIF 2.1.0 log, which code scanning services read.
 *
 * @param workingDirectory Absolute. Files below it are named relative to it, with `/` on every system.
 * @returns A value for `JSON.stringify`.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function diagnosticsToSarif(diagnostics, workingDirectory) {
    const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "mesg-compile",
                        informationUri: "https://github.com/mesg/compile-action",
                        rules: rules.map((id) => ({
                            id,
                            shortDescription: { text: _compile_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DIAGNOSTIC_RULES */ .GT[id] ?? id },
                            helpUri: (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleAddress */ .XR)(id),
                        })),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: diagnostics.map((diagnostic) => ({
                    ruleId: diagnostic.rule,
                    ruleIndex: rules.indexOf(diagnostic.rule),
                    level: diagnostic.severity,
                    message: { text: messageOf(diagnostic) },
                    locations: [locationOf(diagnostic, workingDirectory)],
                })),
            },
        ],
    };
}
/** Maximum length of a message, a hint or a pointer, in UTF-16 units. */
const MAX_LENGTH = 2000;
/** Brackets are escaped: `[text](target)` in a message is a link (§3.11.6). */
function messageOf({ message, hint }) {
    const words = [message, ...(hint === undefined ? [] : [`Hint: ${hint}`])];
    return words.map((text) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(text, MAX_LENGTH).replaceAll(/[\\[\]]/g, "\\$&")).join(". ");
}
function locationOf({ file, line, column, pointer }, workingDirectory) {
    return {
        physicalLocation: {
            artifactLocation: artifact(file, workingDirectory),
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
        },
        ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(pointer, MAX_LENGTH) }] }),
    };
}
function artifact(file, workingDirectory) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, file);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, absolute);
    const isOutside = path === ".." || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
    if (isOutside)
        return { uri: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .ES)(absolute)).href };
    return { uri: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .pathToUri */ .TA)(path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/")), uriBaseId: "%SRCROOT%" };
}


/***/ }),

/***/ 15508:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91190);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(44708);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76056);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99110);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83712);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60645);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10643);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16036);
/**
 * Reports every problem in services and processes.
 *
 * @module
 */





const OPTIONS = {
    format: { type: "string", value: "FORMAT", values: ["text", "json", "sarif"], summary: "text, json or sarif (text)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RESULT_OPTIONS */ .z,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release whose rules apply (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW}; of a process ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PROCESS_RELEASE */ .QO})`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .PROCESS_OPTIONS */ .T,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .PROCESS_ENV_OPTION */ .u,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: "validate",
    synopsis: "[FOLDER|FILE|DEFINITION …]",
    summary: "report every problem in services and processes, with line numbers",
    description: `Each argument is a folder with a mesg.yml, a mesg.yml, a process file or a definition, or - for stdin; the
default is the current folder. No network, Engine or Docker is needed.

Problems go to stdout. The exit code is 1 for an error, and 2 or 3 when an argument does not exist or cannot
be read; JSON and SARIF report that too.`,
    examples: [
        "mesg-compile validate services/*",
        "mesg-compile validate --format sarif -o results.sarif .",
        "mesg-compile validate process.yml --services services/greeter",
    ],
    json: "[{ severity, rule, message, pointer, file, line?, column?, hint? }]: severity is error, warning or note; pointer is a JSON pointer; line and column count from 1",
    positionals: [0, Number.POSITIVE_INFINITY],
    options: OPTIONS,
    async run(call) {
        const { format = "text", "engine-version": version } = call.options;
        const release = version === undefined ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(version);
        const paths = call.positionals.length === 0 ? ["."] : call.positionals;
        const diagnostics = [];
        const texts = new Map();
        const kinds = new Set();
        let worst = 0;
        for (const path of paths) {
            try {
                const loaded = await load(call, path, release);
                kinds.add(loaded.kind);
                diagnostics.push(...loaded.diagnostics);
                texts.set(loaded.file, loaded.text);
            }
            catch (error) {
                if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8))
                    throw error;
                // Continue with the other services; the report must contain the failure, too.
                await call.tell(error);
                if (format !== "text")
                    diagnostics.push(diagnosticOf("unreadable", path, error));
                worst = error.kind === "environment" ? 3 : worst === 3 ? 3 : 2;
            }
        }
        await call.stdout.write(render(format, diagnostics, texts, call));
        if (worst !== 0)
            return worst;
        const noun = kinds.size === 1 ? [...kinds][0] : "document";
        await call.note(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .countDiagnostics */ .i)(diagnostics)} in ${paths.length === 1 ? `one ${noun}` : `${paths.length} ${noun}${noun.endsWith("s") ? "es" : "s"}`}`);
        const pages = format === "text" && call.stdout.isTerminal ? pagesOf(diagnostics) : [];
        if (pages.length > 0)
            await call.note(["see", ...pages.map((page) => `  ${page}`)].join("\n"));
        return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
    },
});
/** The handlers by kind of document. */
const KINDS = {
    service: ({ signal }, document, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW) => (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .loadService */ .oV)(document.path, { release, signal, contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .contentsOf */ .KD)(document) }),
    process: async (call, document, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PROCESS_RELEASE */ .QO) => {
        const { loadNamedProcess } = await Promise.all(/* import() */[__webpack_require__.e(7774), __webpack_require__.e(4146), __webpack_require__.e(3560), __webpack_require__.e(3649), __webpack_require__.e(5982), __webpack_require__.e(5698)]).then(__webpack_require__.bind(__webpack_require__, 71072));
        return await loadNamedProcess(call, document, release);
    },
};
/** Loads a document. Bytes that are not a definition become a diagnostic, too. */
async function load(call, path, release) {
    const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, path);
    const { kind } = document;
    try {
        return { kind, ...(await KINDS[kind](call, document, release)) };
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8) || error.kind !== "refused")
            throw error;
        const rule = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .ruleOfRefusal */ .MG)(error, (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .isCompiled */ .w_)(path)) ? "service" : "not-a-definition");
        return { kind, diagnostics: [diagnosticOf(rule, path, error)], file: path, text: "" };
    }
}
function diagnosticOf(rule, file, { message, hint }) {
    return { severity: "error", rule, message, pointer: "", file, ...(hint === undefined ? {} : { hint }) };
}
/** Returns the documentation URLs of the first rules. */
function pagesOf(diagnostics) {
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    return [...rules].slice(0, MAX_PAGES).map(_compile_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .ruleAddress */ .XR);
}
const MAX_PAGES = 3;
function render(format, diagnostics, texts, { stdout }) {
    if (format === "json")
        return `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .visibleJson */ .$m)(JSON.stringify(diagnostics, undefined, 2))}\n`;
    if (format === "sarif")
        return `${JSON.stringify((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .diagnosticsToSarif */ .T)(diagnostics, process.cwd()), undefined, 2)}\n`;
    return (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .diagnosticsToText */ .Z)(diagnostics, { texts, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .styleOf */ .Vj)(stdout) });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
