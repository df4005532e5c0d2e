export const id = 8616;
export const ids = [8616,8650];
export const modules = {

/***/ 47273:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findServices: () => (/* binding */ findServices),
/* harmony export */   withNearby: () => (/* binding */ withNearby)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84516);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89593);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90761);




/** Limits of the search: number of folders, and levels below and above. */
const MAX_FOLDERS = 500;
const LEVELS_BELOW = 4;
const LEVELS_ABOVE = 8;
/** Maximum number of services in a hint. */
const SHOWN = 3;
const SKIPPED = /^(?:\.|node_modules$)/;
/**
 * Adds a hint to an error: for a missing path, a similar path, or what is there; for a folder without a mesg.yml, the
 * folders below and above that have one.
 *
 * @param command The command that failed, for the arguments to use instead.
 */
async function withNearby(error, command) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .NothingThere */ .mm) {
        const hint = await hintForPath(error.path);
        return hint === undefined ? error : new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, { cause: error, hint });
    }
    if (!(error instanceof _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .NoServiceFile */ .v))
        return error;
    const { below, above } = await findServices((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), error.folder) || ".", error.names);
    if (below.length === 0 && above === undefined)
        return error;
    const hint = below.length > 1 && takesSeveral(command) ? severalHint(below, command) : hintOf(below, above);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, { cause: error, hint });
}
function takesSeveral(command) {
    return command?.positionals[1] === Number.POSITIVE_INFINITY;
}
function severalHint(below, { name }) {
    const paths = below.slice(0, SHOWN).map(_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .shellPath */ .G).join(" ");
    const which = below.length > SHOWN ? `some of the ${below.length} folders below` : "the folders below";
    // The command comes last and is complete, so that it can be copied.
    return `name ${which}: mesg-compile ${name} ${paths}`;
}
function hintOf(below, above) {
    const list = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(below, SHOWN, (path) => JSON.stringify(path));
    const near = below.length > 0 ? `${below.length === 1 ? "there is one in" : "there are some in"} ${list}` : "";
    const over = above === undefined ? "" : `${near === "" ? "there is one above" : ", and above"}, in ${JSON.stringify(above)}`;
    const isOne = below.length + (above === undefined ? 0 : 1) === 1;
    return `${near}${over}: name ${isOne ? "that folder" : "one of them"}`;
}
async function hintForPath(path) {
    const meant = (await similarPath(path)) ?? (await similarBelow(path));
    if (meant !== undefined)
        return `did you mean ${JSON.stringify(meant)}?`;
    if (!/\.ya?ml$/i.test(path))
        return undefined;
    const files = (await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))).filter((it) => it.isFile() && /\.ya?ml$/i.test(it.name));
    if (files.length === 0)
        return undefined;
    const names = files.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name));
    return `there is ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(names, SHOWN, (name) => JSON.stringify(name))}`;
}
/**
 * Searches around a folder: level by level below, then above up to a repository's root. No symlink is followed.
 *
 * @param names The files of which a folder has one.
 */
async function findServices(folder, names = ["mesg.yml"]) {
    const below = [];
    let level = [folder];
    let listed = 0;
    for (let depth = 0; depth <= LEVELS_BELOW && level.length > 0; depth++) {
        const next = [];
        for (const path of level) {
            if (++listed > MAX_FOLDERS)
                return { below, above: await findAbove(folder, names) };
            const entries = await entriesOf(path);
            if (depth > 0 && entries.some((entry) => entry.isFile() && names.includes(entry.name)))
                below.push(path);
            else
                next.push(...entries.filter(isSearched).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
        }
        level = next;
    }
    return { below, above: await findAbove(folder, names) };
}
function isSearched(entry) {
    return entry.isDirectory() && !SKIPPED.test(entry.name);
}
async function entriesOf(path) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => []);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Returns the most similar entry next to a path. */
async function similarPath(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => []);
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), names.slice(0, MAX_FOLDERS));
    return meant === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), meant);
}
/** Returns a folder below that is called like a missing one and has a document, such as "services/greeter" for "greeter". */
async function similarBelow(path) {
    const { below } = await findServices((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), ["mesg.yml", "process.yml"]);
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), [...new Set(below.map((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(it)))]);
    return below.find((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(it) === meant);
}
async function findAbove(folder, names) {
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (let levels = 0; levels < LEVELS_ABOVE; levels++) {
        // Above a repository are other projects.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".git")).catch(() => undefined)) !== undefined)
            return undefined;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return undefined;
        path = parent;
        const files = await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined)));
        if (files.some((file) => file?.isFile()))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path) || ".";
    }
    return undefined;
}


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

/***/ 82397:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ processTemplate)
/* harmony export */ });
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66494);

/**
 * Returns the text of a new process file: a trigger and a task, with a value to replace for every required input.
 *
 * @example
 * ```ts
 * processTemplate({ name: "milestone mail", trigger: greeter, task: mailer });
 * ```
 */
function processTemplate({ name, trigger, task }) {
    const event = trigger.definition.events[0];
    const [first, executed] = [trigger.definition.tasks[0], task.definition.tasks[0]];
    const starts = event === undefined ? `taskKey: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(first?.key ?? "")}` : `eventKey: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(event.key)}`;
    const data = event?.data ?? first?.outputs ?? [];
    const required = (executed?.inputs ?? []).filter(({ optional }) => !optional);
    const inputs = required.map((input) => `      ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(input.key)}: ${startValue(input, data)}`);
    return `${[
        `name: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(name)}`,
        "steps:",
        "  - type: trigger",
        "    key: start",
        "    instance:",
        `      src: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(trigger.src)}`,
        `    ${starts}`,
        "  - type: task",
        "    key: run",
        "    instance:",
        `      src: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(task.src)}`,
        `    taskKey: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(executed?.key ?? "")}`,
        ...(inputs.length === 0 ? ["    inputs: {}"] : ["    inputs:", ...inputs]),
    ].join("\n")}\n`;
}
/** A reference to data of the same name and type, or a value of the type. */
function startValue(input, data) {
    const same = data.find((it) => it.key === input.key && it.type === input.type && it.repeated === input.repeated);
    if (same !== undefined && !same.optional && !/[.[\]]/.test(same.key))
        return `{ key: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(same.key)} }`;
    if (input.repeated)
        return "[]";
    if (input.type !== "Object")
        return { String: '""', Number: "0", Boolean: "false" }[input.type] ?? '""';
    const fields = input.object
        .filter(({ optional }) => !optional)
        .map((it) => `${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(it.key)}: ${startValue(it, [])}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
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

/***/ 3914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeFolderSync),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Creates a folder and the missing folders above it. A folder that exists is left as it is.
 *
 * Node's own `recursive` is not used: Node 20 tries again without end where a folder exists but refuses new ones with
 * ENOENT, as `/proc` does.
 *
 * @param mode Permissions of the folders that are created.
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * await makeFolder("build/cache");
 * ```
 */
async function makeFolder(path, mode) {
    const error = await tryMaking(path, mode);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    await makeFolder(parent, mode);
    const again = await tryMaking(path, mode);
    if (again !== undefined)
        throw again;
}
/** Returns why a folder was not created; undefined when it was, or existed. */
async function tryMaking(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
    }
    catch (error) {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (!existing?.isDirectory())
            return error;
    }
    return undefined;
}
/**
 * Creates a folder as {@linkcode makeFolder} does, where a promise would take longer than the system call.
 *
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * makeFolderSync("build/cache");
 * ```
 */
function makeFolderSync(path) {
    const error = tryMakingSync(path);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    makeFolderSync(parent);
    const again = tryMakingSync(path);
    if (again !== undefined)
        throw again;
}
function tryMakingSync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return error;
    }
    return undefined;
}


/***/ }),

/***/ 89593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/**
 * Returns a path as one argument for a shell: quoted where it needs quotes, and never like an option.
 *
 * @example
 * ```ts
 * shellPath("my service"); // "'my service'"
 * shellPath("--write"); // "./--write"
 * ```
 */
function shellPath(path) {
    if (path.startsWith("-"))
        return shellPath(`./${path}`);
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


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

/***/ 52738:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(47273);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(44708);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69868);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24624);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(68653);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(82397);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89593);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83323);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(93685);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2369);
/* harmony import */ var _write_new_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97010);
/**
 * Writes a small service, or a process, to start with.
 *
 * @module
 */








const OPTIONS = {
    name: { type: "string", value: "NAME", summary: "name of the service or the process (that of the folder)" },
    sid: { type: "string", value: "SID", summary: "sid of the service (the name in lower case)" },
    workflow: {
        type: "boolean",
        summary: "also write a workflow for GitHub (the default at the root of a repository)",
    },
    process: { type: "boolean", summary: "write a process.yml that links two services" },
    services: {
        type: "string",
        multiple: true,
        value: "FOLDER",
        summary: "for --process: the triggering service, then the executing one (those near FOLDER)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_OPTIONS */ .z,
};
const WORKFLOW = ".github/workflows/mesg.yml";
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: "init",
    synopsis: "[FOLDER]",
    summary: "write a small service, or a process, to start with",
    description: `Writes mesg.yml, Dockerfile and .mesgignore into FOLDER, by default the current one: a service that compiles.
Existing files are kept. Editors with a YAML language server check mesg.yml by the schema in its first line.

With --process it writes a process.yml, in which an event of one service starts a task of another.`,
    examples: [
        "mesg-compile init greeter",
        'mesg-compile init --name "Mail sender" --sid acme.mail --workflow',
        "mesg-compile init --process flows --services greeter --services mailer",
    ],
    pages: ["docs/mesg-yml.md", "docs/process.md"],
    json: "{ files: [{ path, status }] }: status is written or left",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const folder = call.positionals[0] ?? ".";
        const { process: isProcess } = call.options;
        const files = isProcess ? await initProcess(call, folder) : await initService(call, folder);
        const { json } = call.options;
        if (json)
            await call.stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleJson */ .$m)(JSON.stringify({ files }, undefined, 2))}\n`);
        else
            await call.stdout.write(files.map((file) => lineOf(file, call)).join(""));
        // A folder with a mesg.yml is a service, also beside a process.yml.
        await call.note(`next: mesg-compile validate ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .shellPath */ .G)(isProcess ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _compile_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .PROCESS_FILE */ .x6) : folder))}`);
        return 0;
    },
});
function lineOf({ path, status }, { stdout }) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .painter */ .C)((0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .styleOf */ .Vj)(stdout));
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(path, 1000);
    return status === "written"
        ? `${paint("green", "wrote")}  ${shown}\n`
        : `${paint("yellow", "left")}   ${shown}: it exists\n`;
}
async function initService(call, folder) {
    const { options } = call;
    const useless = ["services"].find((name) => options[name] !== undefined);
    if (useless !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N8("usage", `--${useless} requires --process`);
    const base = options.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    const text = (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTemplate */ .QO)({ name: options.name ?? nameOf(base), sid: options.sid ?? sidOf(base) });
    const compiled = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .compileService */ .P)(text, { dockerfile: true });
    if (compiled.definition === undefined) {
        const [first] = compiled.diagnostics;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N8("usage", first?.message ?? "invalid name or sid", { hint: "set another --name or --sid" });
    }
    const written = await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(folder, { "mesg.yml": text, Dockerfile: _templates_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKERFILE */ .RX, ".mesgignore": _templates_js__WEBPACK_IMPORTED_MODULE_2__/* .IGNORE_FILE */ .SV });
    const root = await repositoryRoot(folder);
    const isRoot = root !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    if (!options.workflow && !isRoot)
        return written;
    return [...written, ...(await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(root ?? folder, { [WORKFLOW]: (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowTemplate */ .KZ)(_core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .VERSION */ .x) }))];
}
/** Returns a name of printable ASCII. */
function nameOf(folder) {
    return (folder
        .normalize("NFKD")
        .replaceAll(/[^ -~]/g, "")
        .trim() || "Service");
}
/** Returns a sid from a name, without characters that a sid does not allow. */
function sidOf(name) {
    const plain = name
        .normalize("NFKD")
        .replaceAll(/\p{M}/gu, "")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 50)
        .replaceAll(/^-|-$/g, "");
    if (plain === "")
        return "service";
    // Such as a name of digits only.
    return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .isDomainName */ .an)(plain) ? plain : `service-${plain}`;
}
/** Returns the nearest parent folder with a `.git`. */
async function repositoryRoot(folder) {
    for (let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".git")).catch(() => undefined)) !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path) || ".";
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            return undefined;
    }
}
async function initProcess(call, folder) {
    const { options, signal } = call;
    if (options.sid !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N8("usage", "a process has no sid: --sid applies only to services");
    const given = options.services ?? (await servicesNear(folder));
    if (given.length === 0 || (options.services !== undefined && given.length > 2)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .MesgError */ .N8("usage", `expected one or two services with --services, found ${given.length}`, {
            hint: "pass --services FOLDER for the service whose event starts the process, then for the one whose task runs",
        });
    }
    const services = [];
    let invalid;
    for (const path of given) {
        if (services.length === 2)
            break;
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .loadService */ .oV)(path, { signal });
        if (loaded.definition === undefined) {
            invalid ??= (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .invalidService */ .vE)(loaded, `mesg-compile validate ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .shellPath */ .G)(path)} shows what is wrong`);
            // Of the services nearby, the valid ones are used.
            if (options.services === undefined)
                continue;
            throw invalid;
        }
        const src = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") || ".";
        services.push({ definition: loaded.definition, src });
    }
    if (services.length === 0)
        throw invalid;
    const [trigger, task = trigger] = services;
    const name = options.name ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)) || "process");
    const text = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .processTemplate */ .q)({ name, trigger: trigger, task: task });
    return await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(folder, { [_compile_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .PROCESS_FILE */ .x6]: `${(0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaLine */ .cZ)("process")}${text}` });
}
/** The number of services nearby among which to find two valid ones. */
const MAX_NEARBY = 20;
async function servicesNear(folder) {
    for (const near of [folder, "."]) {
        const { below } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__.findServices)(near);
        const isService = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(near, "mesg.yml")).catch(() => undefined))?.isFile() === true;
        const found = isService ? [near, ...below] : below;
        if (found.length > 0)
            return found.slice(0, MAX_NEARBY);
    }
    return [];
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2369:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ workflowTemplate),
/* harmony export */   QO: () => (/* binding */ serviceTemplate),
/* harmony export */   RX: () => (/* binding */ DOCKERFILE),
/* harmony export */   SV: () => (/* binding */ IGNORE_FILE),
/* harmony export */   cZ: () => (/* binding */ schemaLine)
/* harmony export */ });
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66494);

const SCHEMAS = "https://raw.githubusercontent.com/mesg/compile-action/main/schema";
/** Returns the line by which editors find the schema of a file. */
function schemaLine(kind) {
    return `# yaml-language-server: $schema=${SCHEMAS}/${kind}.schema.json\n`;
}
/** Returns the mesg.yml of a new service. */
function serviceTemplate({ name, sid }) {
    return `${schemaLine("mesg")}name: ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenText */ .v4)(name)}
sid: ${sid}
description: Says hello.

tasks:
  greet:
    name: Greet
    inputs:
      person:
        type: String
        description: Who is greeted
    outputs:
      message:
        type: String

events:
  greeted:
    name: Greeted
    data:
      person:
        type: String
`;
}
const DOCKERFILE = `# The Engine builds and runs this image. Replace the base image and the command with those of your service.
FROM node:24-alpine
WORKDIR /app
COPY . .
CMD ["node", "index.js"]
`;
const IGNORE_FILE = `# Files to exclude from the service's source, in the syntax of .gitignore.
node_modules/
*.log
.env
`;
/** Returns a workflow that compiles every service of a repository on each pull request. */
function workflowTemplate(version) {
    return `# Compiles every service of the repository on each pull request: errors on the lines of mesg.yml, a comment with what
# changes and what breaks, and the definitions as an artifact.
name: MESG services

on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]

permissions: {}

concurrency:
  group: mesg-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  compile:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          persist-credentials: false
      - uses: mesg/compile-action@v${version}
        with:
          engine-version: "0.11"
`;
}


/***/ }),

/***/ 97010:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3914);



/**
 * Writes files that do not exist yet. Existing ones, including symlinks, are not changed.
 *
 * @param files Their texts by path, relative to the folder.
 * @throws {MesgError} `usage` when the folder is a file; `environment` when the disk refuses; `refused` when a symlink leads out of the folder.
 */
async function writeNew(folder, files) {
    const result = [];
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined))?.isDirectory() === false) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected a folder, found a file at ${JSON.stringify(folder)}`, {
            hint: "name the folder to write into",
        });
    }
    try {
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
        for (const [name, text] of Object.entries(files)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) !== undefined) {
                result.push({ path, status: "left" });
                continue;
            }
            await makeFolders(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: "wx" });
            result.push({ path, status: "written" });
        }
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8)
            throw error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot write to ${folder}: ${error.message}`, {
            cause: error,
            hint: "check that the folder is writable and that no file is in its way",
        });
    }
    return result;
}
/** Creates folders below another one, refusing symlinks, which may lead anywhere. */
async function makeFolders(folder, below) {
    let path = folder;
    for (const name of below.split("/").filter((it) => it !== ".")) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (found === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        else if (!found.isDirectory()) {
            const what = found.isSymbolicLink() ? "a symlink" : "a file";
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `expected a folder, found ${what} at ${JSON.stringify(path)}`);
        }
    }
}


/***/ }),

/***/ 18650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkLineBreaks)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const NAMES = {
    "\x85": "next line, U+0085",
    "\u2028": "line separator, U+2028",
    "\u2029": "paragraph separator, U+2029",
};
/**
 * Reports characters that end a line for an Engine, which reads YAML 1.1, but not in an editor. Text after one, even in
 * a comment, begins a new line that no reviewer sees.
 *
 * @example
 * ```ts
 * checkLineBreaks("a\u2028b")[0]?.offset; // 1
 * ```
 */
function checkLineBreaks(text) {
    const problems = [];
    for (const { index, 0: character } of text.matchAll(/[\x85\u2028\u2029]/g)) {
        if (problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH_PROBLEMS */ .mj)
            break;
        problems.push({
            severity: "error",
            rule: "line-break",
            message: `expected line feeds between lines, found another line break (${NAMES[character]})`,
            path: [],
            offset: index,
            hint: "Engines begin a new line there: replace it with a line feed or a space",
        });
    }
    return problems;
}


/***/ })

};
