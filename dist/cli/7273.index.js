export const id = 7273;
export const ids = [7273];
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

/***/ 15474:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ loadContents),
/* harmony export */   u: () => (/* binding */ isYaml)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56830);
/* harmony import */ var _definition_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10584);



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
/**
 * Loads a service from the contents of a file without a folder, such as stdin: a definition, or a mesg.yml, which then
 * needs no Dockerfile.
 *
 * @throws {MesgError} `refused` when it is neither.
 */
function loadContents(bytes, options) {
    const { file, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RELEASE */ .WW, withoutSource = false, withoutPrices = false } = options;
    if (!isYaml(bytes))
        return (0,_definition_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitionFile */ .Q)(bytes, { file, release, withoutSource, withoutPrices });
    return { file, form: "mesg.yml", ...(0,_compile_js__WEBPACK_IMPORTED_MODULE_2__/* .compileService */ .P)(bytes, { file, release, dockerfile: true, withoutPrices }) };
}


/***/ }),

/***/ 10584:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readDefinitionFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81400);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49164);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67880);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3792);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3136);
/* harmony import */ var _violations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90349);




/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are dropped. In JSON they are an error before 0.21, whose Engines reject such a request, and a warning
 * from 0.21 on. In bytes they are a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is not a definition.
 */
function readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices = false, }) {
    const { definition, unknownFields, form } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .readDefinition */ .U)(bytes);
    const { text } = form === "json" ? (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .P)(bytes) : { text: "" };
    const lines = new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .Lines */ .q(text);
    // The YAML reader has positions, and finds duplicate keys.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .composeYaml */ .e)(text, lines, { json: true });
    const place = (pointer, key = false) => {
        const path = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentsOf */ .O)(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isSince */ .$l)(release, "0.21") ? "error" : "warning";
        const message = `unknown field of a definition: ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it: it is ignored",
        });
    }
    for (const violation of (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .checkDefinition */ .QU)(definition, release).flatMap(_violations_js__WEBPACK_IMPORTED_MODULE_7__/* .atValues */ .ST)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        if (withoutPrices && rule === "price-required")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...(0,_violations_js__WEBPACK_IMPORTED_MODULE_7__/* .adviseOn */ .mm)(violation, definition) });
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
    const placed = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .toDiagnostics */ .S6)(problems, file, lines);
    const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .pointerOf */ .r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** The prices of tasks, which an Engine before 0.26 accepts but does not store. */
function droppedPrices({ tasks }, release) {
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isSince */ .$l)(release, "0.26"))
        return [];
    return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}
/** Finds a value, or its key; if missing, the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e)(root, path.slice(0, length));
        if (found !== undefined)
            return length === path.length && !key ? found.node.start : found.keyStart;
    }
    return root.start;
}


/***/ }),

/***/ 76056:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ WHAT),
/* harmony export */   TH: () => (/* binding */ loadFrom),
/* harmony export */   nC: () => (/* binding */ serviceFileAt),
/* harmony export */   oV: () => (/* binding */ loadService),
/* harmony export */   vW: () => (/* binding */ NoServiceFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58215);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40192);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58664);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75226);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40296);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56830);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15474);
/* harmony import */ var _definition_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10584);








/** The kinds of a path, for messages. */
const WHAT = "a folder or a definition";
/** The largest definition as hex, and a line break or two. */
const DEFINITION_BYTES = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx + 4;
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
    const { serviceFile = "mesg.yml", signal } = options;
    signal?.throwIfAborted();
    const known = options.contents?.get(path);
    if (known !== undefined)
        return (0,_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .loadContents */ .T)(known, { ...options, file: path });
    const found = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .inspect */ .Nn)(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)(folder, signal);
    const loaded = await loadFrom(files, { ...options, file, name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file) });
    if (loaded === undefined)
        throw await nothingAt(file, files, serviceFile);
    return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
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
    const { release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_RELEASE */ .WW, withoutSource = false, withoutPrices = false, file, name } = options;
    if (!/\.ya?ml$/i.test(name)) {
        const bytes = await readDefinitionBytes(files, name);
        return bytes && (0,_definition_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readDefinitionFile */ .Q)(bytes, { file, release, withoutSource, withoutPrices });
    }
    const bytes = await files.readFile(name, _yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_FILE_BYTES */ .g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    return { file, form: "mesg.yml", files, ...(0,_compile_js__WEBPACK_IMPORTED_MODULE_9__/* .compileService */ .P)(bytes, { file, release, dockerfile, withoutPrices }) };
}
/** An earlier step often builds the definition, and git ignores it. */
async function readDefinitionBytes(files, name) {
    const committed = await files.readFile(name, DEFINITION_BYTES);
    return committed ?? (files.isOnDisk ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .readRegularFile */ .X)(files.path, name, DEFINITION_BYTES) : undefined);
}
/** Explains a missing file: Engines accept only mesg.yml, and git may not track it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .readRegularFile */ .X)(files.path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file), 1)) !== undefined;
    if (isIgnored)
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", message, { hint: "git ignores that file: track it with git add -f" });
    return new NoServiceFile(message, files.path, [serviceFile]);
}
/** The error for a folder without any of the files that are looked for, and without an explanation. */
class NoServiceFile extends _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8 {
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
/** Returns the file that describes a service, given as the file itself or its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path) };
    return { file: `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutTrailing */ .h)(path, "/\\") || path.slice(0, 1)}/${serviceFile}`, folder: path };
}


/***/ }),

/***/ 3283:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readContents),
  U: () => (/* binding */ readDefinition)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
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
    if (/^(?:#|---|[A-Za-z][\w-]*[ \t]*:)/.test(text)) {
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
/** Whether bytes are printable text that is neither meant as JSON or hex, nor begins as a message does, by a line feed. */
function isOtherText(bytes) {
    const text = Buffer.from(bytes).toString("utf8");
    if (/^\s*[{["]/.test(text) || /^[0-9a-f\s]*$/i.test(text))
        return false;
    return (/^[\t\r\x20-\x7e\u{a0}-\u{10ffff}][\t\r\n\x20-\x7e\u{a0}-\u{10ffff}]*$/u.test(text) && !text.includes("\ufffd"));
}

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
        const contents = readContents(bytes);
        if (contents.form === "json")
            return { form: "json", ...(0,json/* definitionFromJson */.OL)(contents.value) };
        return { form: contents.form, ...(0,binary/* decodeDefinition */.A)(contents.bytes) };
    }
    catch (error) {
        throw explainForm(error, bytes, "a service definition");
    }
}
/**
 * Detects the form of a file and decodes that form.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or invalid JSON.
 */
function readContents(bytes, what = "a service definition") {
    if (bytes.length === 0)
        throw new core_error/* MesgError */.N8("refused", `expected ${what}, found an empty file`);
    // Hex takes two characters per byte, and JSON at least as many.
    if (bytes.length > 2 * wire/* MAX_BYTES */.zx + 2) {
        throw new core_error/* LimitError */.oC(`expected a definition of at most ${wire/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
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


/***/ })

};
