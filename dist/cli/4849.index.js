export const id = 4849;
export const ids = [4849];
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
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69868);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84516);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3809);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34505);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18898);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11140);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27669);








/** The name of stdin in messages. */
const STDIN = "stdin";
const STDIN_YAML = `${STDIN}.yml`;
/**
 * Determines whether a path is a service or a process, by content. A folder with a mesg.yml is a service, else one with
 * a process.yml is a process. `-` is stdin, which is read immediately.
 *
 * @param options.open How folders are opened; by default each by itself.
 * @param options.pipes Whether to read a definition immediately, since a pipe can be read only once.
 * @throws {MesgError} `usage` for a folder without either.
 */
async function findDocument(call, path, { pipes = false, open = _source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .NE } = {}) {
    if (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .STREAM */ .dY)
        return await fromStdin(call);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found?.isDirectory())
        return await findInFolder(path, open, call.signal);
    const isYamlFile = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .hasYamlName */ .xH)(path);
    if (pipes && !isYamlFile) {
        const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(path, "a folder or a definition", call);
        return { kind: (await (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isProcessDefinition */ .J)(bytes)) ? "process" : "service", path, bytes };
    }
    if (found?.isFile() !== true || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SERVICE_FILE)
        return { kind: "service", path };
    const { kindOfFile } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(4945)]).then(__webpack_require__.bind(__webpack_require__, 91889));
    const files = await open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), call.signal);
    return { kind: (await kindOfFile(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) ?? "service", path };
}
async function fromStdin(call) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(_result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .STREAM */ .dY, "a document", call);
    (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberDocument */ .n4)(call, bytes);
    const { kindOfDocument } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(4945)]).then(__webpack_require__.bind(__webpack_require__, 91889));
    return { kind: await kindOfDocument(bytes, (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .isYaml */ .uj)(bytes) ? STDIN_YAML : STDIN), path: STDIN, bytes };
}
/** Returns the contents of a document that was read already, for loaders. */
function contentsOf({ path, bytes, }) {
    return bytes === undefined ? undefined : new Map([[path, bytes]]);
}
async function findInFolder(path, open, signal) {
    const service = { kind: "service", path };
    const process = { kind: "process", path: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .fileIn */ .E)(path, _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6) };
    const at = async (name) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined);
    const [ofService, ofProcess] = [await at(SERVICE_FILE), await at(_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6)];
    if (ofService?.isFile())
        return service;
    if (ofProcess?.isFile())
        return process;
    // A sparse checkout has files that are not on disk.
    const files = await open(path, signal);
    // Loading a service or a process explains what else has the name.
    if (ofService !== undefined || (await files.hasFile(SERVICE_FILE)) || (await files.hasFile("mesg.yaml"))) {
        return service;
    }
    if (ofProcess !== undefined || (await files.hasFile(_compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6)))
        return process;
    const message = `expected a mesg.yml or a process.yml in ${JSON.stringify(path)}, found neither`;
    if (await files.hasFile("process.yaml")) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N8("usage", message, { hint: "there is a process.yaml: name the file itself" });
    }
    throw new _compile_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .NoServiceFile */ .v(message, files.path, [SERVICE_FILE, _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_FILE */ .x6]);
}
const SERVICE_FILE = "mesg.yml";


/***/ }),

/***/ 16665:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openTogether)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18898);


/** Number of documents from which on listing their repository once takes less time than listing each folder. */
const MANY = 16;
/**
 * Returns how to open the folders of many documents, which are listed together. What is wrong in one of them concerns all,
 * so a folder that cannot be opened or read in this way must be opened by itself.
 *
 * @param paths The documents, as the caller gave them.
 * @returns undefined for a few, which are opened by themselves.
 */
function openTogether(paths, signal) {
    if (paths.length < MANY)
        return undefined;
    const folders = new _source_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .Folders */ ._3(signal, commonFolder(paths));
    return (path) => folders.open(path);
}
/** Returns the folder that all paths are in. */
function commonFolder(paths) {
    const [first = [], ...rest] = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
    let length = first.length;
    for (const parts of rest) {
        const differs = parts.findIndex((part, index) => part !== first[index]);
        length = Math.min(length, differs === -1 ? parts.length : differs);
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(first.slice(0, length).join(node_path__WEBPACK_IMPORTED_MODULE_0__.sep), node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}


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

/***/ 69868:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uj: () => (/* binding */ isYaml),
/* harmony export */   x6: () => (/* binding */ PROCESS_FILE),
/* harmony export */   xH: () => (/* binding */ hasYamlName)
/* harmony export */ });
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

/***/ 68653:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jp: () => (/* binding */ WHAT),
  TH: () => (/* binding */ loadFrom),
  oV: () => (/* binding */ loadService),
  IH: () => (/* binding */ openService),
  nC: () => (/* binding */ serviceFileAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/files/file-in.ts
var file_in = __webpack_require__(3809);
// EXTERNAL MODULE: ./src/source/open-folder.ts
var open_folder = __webpack_require__(18898);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/load.ts
var load = __webpack_require__(34505);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(49164);
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
    const { definition, unknownFields, form } = await (0,load/* loadDefinition */.y)(bytes, { allowsRepeated });
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

// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
;// CONCATENATED MODULE: ./src/compile/load/contents.ts



/**
 * Reads a service from the contents of a file without a folder, such as stdin: a definition, or a mesg.yml, which then
 * needs no Dockerfile. Loading a definition throws as {@linkcode openDefinitionBytes} says.
 */
async function openContents(bytes, file) {
    if (!(0,file_forms/* isYaml */.uj)(bytes))
        return openDefinitionBytes(bytes, file);
    const { openServiceFile } = await Promise.all(/* import() */[__webpack_require__.e(4624), __webpack_require__.e(8650)]).then(__webpack_require__.bind(__webpack_require__, 24624));
    const compile = openServiceFile(bytes, { file });
    return async (rules) => ({ file, form: "mesg.yml", ...compile(rules) });
}
/** Reads a definition in any form. Loading it throws a `refused` error if it cannot be decoded. */
function openDefinitionBytes(bytes, file) {
    return async ({ release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, withoutPrices = false }) => await readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices });
}

// EXTERNAL MODULE: ./src/compile/load/no-service-file.ts
var no_service_file = __webpack_require__(84516);
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
    const { serviceFile = "mesg.yml", open = open_folder/* openFolder */.NE, signal } = options;
    signal?.throwIfAborted();
    const known = options.contents?.get(path);
    if (known !== undefined)
        return await openContents(known, path);
    const found = await (0,read_bounded/* inspect */.Nn)(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new error/* MesgError */.N8("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await open(folder, signal);
    const opened = await openFrom(files, { file, name: (0,external_node_path_.basename)(file) });
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
    const { openServiceFile } = await Promise.all(/* import() */[__webpack_require__.e(4624), __webpack_require__.e(8650)]).then(__webpack_require__.bind(__webpack_require__, 24624));
    const compile = openServiceFile(bytes, { file, dockerfile });
    return async (rules) => ({ file, form: "mesg.yml", files, ...compile(rules) });
}
/** Explains a missing file: Engines accept only mesg.yml, and git may not track it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new error/* MesgError */.N8("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await (0,read_regular/* readRegularFile */.X)(files.path, (0,external_node_path_.basename)(file), 1)) !== undefined;
    if (isIgnored)
        return new error/* MesgError */.N8("usage", message, { hint: "git ignores that file: track it with git add -f" });
    return new no_service_file/* NoServiceFile */.v(message, files.path, [serviceFile]);
}
/** Returns the file that describes a service, given as the file itself or its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,external_node_path_.dirname)(path) };
    return { file: (0,file_in/* fileIn */.E)(path, serviceFile), folder: path };
}


/***/ }),

/***/ 84516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ NoServiceFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The error for a folder without any of the files that are looked for, and without an explanation. */
class NoServiceFile extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /** The folder that was searched. */
    folder;
    /** The names that were looked for. */
    names;
    constructor(message, folder, names) {
        super("usage", message);
        this.folder = folder;
        this.names = names;
    }
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

/***/ 3809:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn)
/* harmony export */ });
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58215);

/**
 * Returns the path of a file in a folder, for messages and to read it: the folder as it was given, without a trailing
 * separator, and no folder for the current one.
 *
 * @example
 * ```ts
 * fileIn("./services/mail/", "mesg.yml"); // "./services/mail/mesg.yml"
 * fileIn(".", "mesg.yml"); // "mesg.yml"
 * ```
 */
function fileIn(folder, name) {
    const plain = (0,_trim_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(folder, "/\\");
    if (plain === "")
        return `${folder.slice(0, 1)}${name}`;
    return plain === "." ? name : `${plain}/${name}`;
}


/***/ }),

/***/ 60645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ processEra),
/* harmony export */   QO: () => (/* binding */ DEFAULT_PROCESS_RELEASE),
/* harmony export */   S8: () => (/* binding */ processForm)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);


const FORMS = ["0.21", "0.18", "0.14"];
/** The newest release that accepts a process over gRPC; from 0.21 on, a transaction creates a process. */
const DEFAULT_PROCESS_RELEASE = "0.20";
/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processForm("0.20"); // "0.18"
 * ```
 */
function processForm(release) {
    const form = FORMS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
    if (form !== undefined)
        return form;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
        hint: `use --engine-version 0.14 or newer${FORERUNNERS[release] ?? ""}`,
    });
}
/** The predecessors of processes in some releases. */
const FORERUNNERS = {
    "0.12": "; Engine 0.12 has workflows inside a mesg.yml",
    "0.13": "; Engine 0.13 has workflows, which no compiler supports",
};
/** The releases with another compiler, other rules or another hash of processes than the release before. */
const ERAS = ["0.21", "0.18", "0.17", "0.15", "0.14"];
/**
 * Returns the first of the releases that compile, check and hash a process as `release` does, given the hashes of its
 * instances.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processEra("0.26"); // "0.21"
 * ```
 */
function processEra(release) {
    // Throws before 0.14, which has no era.
    processForm(release);
    return ERAS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
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

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, a base for definitions with some fields. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});


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
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16665);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(44708);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68653);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99110);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4521);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60645);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(10643);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(16036);
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
default is the current folder. Unlike the action with path: ., it does not search the folders below. No network, Engine
or Docker is needed.

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
        const open = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .openTogether */ .Z)(paths, call.signal);
        const diagnostics = [];
        const texts = new Map();
        const kinds = new Set();
        let worst = 0;
        for (const path of paths) {
            try {
                const loaded = (await loadTogether(call, path, release, open)) ?? (await load(call, path, release));
                kinds.add(loaded.kind);
                diagnostics.push(...loaded.diagnostics);
                texts.set(loaded.file, loaded.text);
            }
            catch (error) {
                if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8))
                    throw error;
                // Continue with the other services; the report must contain the failure, too.
                await call.reportError(error);
                if (format !== "text")
                    diagnostics.push(diagnosticOf("unreadable", path, error));
                worst = error.kind === "environment" ? 3 : worst === 3 ? 3 : 2;
            }
        }
        await call.stdout.write(render(format, diagnostics, texts, call));
        if (worst !== 0)
            return worst;
        const noun = kinds.size === 1 ? [...kinds][0] : "document";
        const useless = ["services", "env"].find((name) => call.options[name] !== undefined);
        if (useless !== undefined && !kinds.has("process")) {
            await call.note(`notice: --${useless} applies only to processes, found none`);
        }
        const where = texts.size === 1
            ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleText */ .Q6)([...texts.keys()][0])
            : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .L)(paths.length, noun, noun === "process" ? "processes" : undefined);
        await call.note(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .countDiagnostics */ .i)(diagnostics)} in ${where}`);
        const pages = format === "text" && call.stdout.isTerminal ? pagesOf(diagnostics) : [];
        if (pages.length > 0)
            await call.note(["see", ...pages.map((page) => `  ${page}`)].join("\n"));
        return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
    },
});
/** The handlers by kind of document. */
const KINDS = {
    service: ({ signal }, document, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW, open) => (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .loadService */ .oV)(document.path, { release, open, signal, contents: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .contentsOf */ .KD)(document) }),
    process: async (call, document, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PROCESS_RELEASE */ .QO, open) => {
        const { loadNamedProcess } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(2362), __webpack_require__.e(4459), __webpack_require__.e(7951), __webpack_require__.e(6960), __webpack_require__.e(7313)]).then(__webpack_require__.bind(__webpack_require__, 71072));
        return await loadNamedProcess(call, document, release, open);
    },
};
/**
 * Loads a document from a folder that is listed together with those of the others.
 *
 * @returns undefined on a problem, which may concern another folder: then the document must be loaded by itself.
 */
async function loadTogether(call, path, release, open) {
    if (open === undefined || path === "-")
        return undefined;
    try {
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .findDocument */ .$)(call, path, { open });
        return { kind: document.kind, ...(await KINDS[document.kind](call, document, release, open)) };
    }
    catch {
        return undefined;
    }
}
/** Loads a document. Bytes that are not a definition become a diagnostic, too. */
async function load(call, path, release) {
    const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .findDocument */ .$)(call, path);
    const { kind } = document;
    try {
        return { kind, ...(await KINDS[kind](call, document, release)) };
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8) || error.kind !== "refused")
            throw error;
        const rule = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .ruleOfRefusal */ .MG)(error, (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .isCompiled */ .w_)(path)) ? "service" : "not-a-definition");
        return { kind, diagnostics: [diagnosticOf(rule, path, error)], file: path, text: "" };
    }
}
function diagnosticOf(rule, file, { message, hint }) {
    return { severity: "error", rule, message, pointer: "", file, ...(hint === undefined ? {} : { hint }) };
}
/** Returns the documentation URLs of the first rules. */
function pagesOf(diagnostics) {
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    return [...rules].slice(0, MAX_PAGES).map(_compile_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .ruleAddress */ .XR);
}
const MAX_PAGES = 3;
function render(format, diagnostics, texts, { stdout }) {
    if (format === "json")
        return `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleJson */ .$m)(JSON.stringify(diagnostics, undefined, 2))}\n`;
    if (format === "sarif")
        return `${JSON.stringify((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .diagnosticsToSarif */ .T)(diagnostics, process.cwd()), undefined, 2)}\n`;
    return (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .diagnosticsToText */ .Z)(diagnostics, { texts, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .styleOf */ .Vj)(stdout) });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
