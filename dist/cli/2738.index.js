export const id = 2738;
export const ids = [2738];
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
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76056);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90761);




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
 */
async function withNearby(error) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .NothingThere */ .mm) {
        const hint = await hintForPath(error.path);
        return hint === undefined ? error : new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, { cause: error, hint });
    }
    if (!(error instanceof _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .NoServiceFile */ .vW))
        return error;
    const { below, above } = await findServices((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), error.folder) || ".", error.names);
    if (below.length === 0 && above === undefined)
        return error;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", error.message, { cause: error, hint: hintOf(below, above) });
}
function hintOf(below, above) {
    const list = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .y)(below, SHOWN, (path) => JSON.stringify(path));
    const near = below.length > 0 ? `${below.length === 1 ? "there is one in" : "there are some in"} ${list}` : "";
    const over = above === undefined ? "" : `${near === "" ? "there is one above" : ", and above"}, in ${JSON.stringify(above)}`;
    return `${near}${over}: name that folder`;
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
    return `there is ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .y)(names, SHOWN, (name) => JSON.stringify(name))}`;
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
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), names.slice(0, MAX_FOLDERS));
    return meant === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), meant);
}
/** Returns a folder below that is called like a missing one and has a document, such as "services/greeter" for "greeter". */
async function similarBelow(path) {
    const { below } = await findServices((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), ["mesg.yml", "process.yml"]);
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), [...new Set(below.map((it) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(it)))]);
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

/***/ 23818:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * Quotes a text as one word for a shell, where it needs quotes.
 *
 * @example
 * ```ts
 * shellWord("my service"); // "'my service'"
 * ```
 */
function shellWord(text) {
    return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
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
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83086);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(79209);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(47273);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(44708);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75773);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56830);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(76056);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(82397);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23818);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56681);
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
        await call.note(`next: mesg-compile validate ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(isProcess ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _compile_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .PROCESS_FILE */ .x6) : folder))}`);
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
        throw new _command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .InvalidDocument */ .D(`${first?.message}: set another --name or --sid`, compiled.diagnostics);
    }
    const written = await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(folder, { "mesg.yml": text, Dockerfile: _templates_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKERFILE */ .RX, ".mesgignore": _templates_js__WEBPACK_IMPORTED_MODULE_2__/* .IGNORE_FILE */ .SV });
    const root = await repositoryRoot(folder);
    const isRoot = root !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    if (!options.workflow && !isRoot)
        return written;
    return [...written, ...(await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(root ?? folder, { [WORKFLOW]: (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowTemplate */ .KZ)(_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x) }))];
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
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "");
    return plain.slice(0, 60) || "service";
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
            invalid ??= (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .invalidService */ .vE)(loaded, `mesg-compile validate ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(path)} shows what is wrong`);
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
    return `name: MESG services
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]
permissions: {}
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


/***/ })

};
