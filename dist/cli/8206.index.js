export const id = 8206;
export const ids = [8206,4521];
export const modules = {

/***/ 88206:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   br: () => (/* binding */ readNamedService),
/* harmony export */   gm: () => (/* binding */ tellDiagnostics),
/* harmony export */   vE: () => (/* binding */ invalidService),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76056);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3283);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92036);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11140);
/* harmony import */ var _result_json_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83086);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27669);







/** Returns whether a path is a mesg.yml or its folder, not a definition. */
async function isCompiled(path) {
    return /\.ya?ml$/i.test(path) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
/**
 * Reads the service named on the command line: compiles a folder or a mesg.yml; reads a definition unchanged, valid or
 * not.
 *
 * @param options.use The use of the definition, for the warning about unknown fields: `hashed`.
 * @param options.bytes The contents of a definition that was read already.
 * @param options.withoutPrices As {@linkcode loadService} has it.
 * @throws {MesgError} `refused` when the service is invalid, after reporting its problems on stderr.
 */
async function readNamedService(call, path, options) {
    const { release, use, bytes, withoutPrices = false } = options;
    if (await isCompiled(path)) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadService */ .oV)(path, { release, withoutPrices, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, files } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw invalidService(loaded);
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefinition */ .U)(bytes ??
        (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .STREAM */ .dY ? (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberedDocument */ .UE)(call) : undefined) ??
        (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call)));
    for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
    return { definition, folder: undefined };
}
/** Returns the error for a service without a definition; the hint is for commands that do not show its problems. */
function invalidService({ file, diagnostics }, hint) {
    return new _result_json_error_js__WEBPACK_IMPORTED_MODULE_5__/* .InvalidDocument */ .D(`${file} is not a valid service`, diagnostics, hint);
}
/** Returns the text style of an output. */
function styleOf({ color, columns }) {
    return { color, columns };
}
/** Reports the problems of a service on stderr, with lines and their number. */
async function tellDiagnostics({ stderr }, { diagnostics, file, text }) {
    if (diagnostics.length === 0)
        return;
    await stderr.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosticsToText */ .Z)(diagnostics, { texts: new Map([[file, text]]), ...styleOf(stderr) }));
    await stderr.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .countDiagnostics */ .i)(diagnostics)} in ${file}\n`);
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

/***/ 4521:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/**
 * Returns a count with its noun.
 *
 * @param many The plural; by default the noun with an `s`.
 * @example
 * ```ts
 * plural(1, "service"); // "1 service"
 * plural(2, "process", "processes"); // "2 processes"
 * ```
 */
function plural(count, noun, many = `${noun}s`) {
    return `${count} ${count === 1 ? noun : many}`;
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


/***/ }),

/***/ 92036:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countDiagnostics)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);

/**
 * Returns the number of errors and warnings in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
function countDiagnostics(diagnostics) {
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, severity)];
    });
    return parts.length === 0 ? "no problems" : parts.join(", ");
}


/***/ }),

/***/ 16036:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diagnosticsToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80427);

/**
 * Returns diagnostics as text: location and message on one line, then the line of the file with a caret, then the hint.
 * Consecutive diagnostics of a rule with the same hint show it once, at the first. Empty when there are none.
 *
 * @example
 * ```ts
 * diagnosticsToText(diagnostics, { texts: new Map([["mesg.yml", text]]) });
 * // mesg.yml:2:1: error: unknown key "nam" in service (did you mean "name"?) [unknown-key]
 * //   2 | nam: a
 * //     | ^
 * //   hint: use one of name, sid
 * ```
 */
function diagnosticsToText(diagnostics, options = {}) {
    const lines = new Map();
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(options);
    const blocks = diagnostics.map((diagnostic, index) => {
        const { file, line, column = 1, severity, message, rule, hint, pointer } = diagnostic;
        const place = line === undefined ? `${file}${pointer === "" ? "" : ` at ${pointer}`}` : `${file}:${line}:${column}`;
        const tint = TINTS[severity];
        const shownPlace = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(place, 4096)}:`;
        const head = `${paint("bold", shownPlace)} ${paint(tint, `${severity}:`)}`;
        const width = (options.columns ?? Number.POSITIVE_INFINITY) - INDENT.length - 1;
        const before = shownPlace.length + severity.length + 2 - INDENT.length;
        const words = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C)(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(message, 1000)} [${rule}]`, width, Math.max(before, 1)).join(`\n${INDENT}`);
        const tail = `[${rule}]`;
        const source = line === undefined ? undefined : linesOf(file, lines, options.texts)?.[line - 1];
        const shown = source === undefined ? [] : snippet(source, { line: line, column, tint, columns: options.columns }, paint);
        return [
            `${head} ${words.slice(0, -tail.length)}${paint("dim", tail)}`,
            ...shown,
            ...(hint === undefined || repeatsHint(diagnostic, diagnostics[index - 1])
                ? []
                : [`${INDENT}${paint("cyan", "hint:")} ${hintOf(hint, width)}`]),
            "",
        ].join("\n");
    });
    return blocks.join("");
}
/** Returns whether a diagnostic has the same hint as the one before. */
function repeatsHint({ file, rule, hint }, before) {
    return before !== undefined && file === before.file && rule === before.rule && hint === before.hint;
}
/** Indentation below a diagnostic. */
const INDENT = "  ";
function hintOf(hint, width) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(hint, 1000), width, "hint:".length).join(`\n${INDENT}`);
}
const TINTS = {
    error: "red",
    warning: "yellow",
    note: "cyan",
};
/** Maximum length of a line that is shown, if the terminal is wide enough; it is cut on both sides. */
const WIDTH = 100;
/** The least that is shown, and how close to its end a column may be. */
const LEAST = 30;
const BEHIND = 20;
/** The line of a file, and a caret below the column. */
function snippet(source, { line, column, tint, columns = Number.POSITIVE_INFINITY }, paint) {
    const gutter = String(line);
    // Next to the text are the indent, the gutter, its bar, and a sign for what is cut on each side.
    const width = Math.max(Math.min(WIDTH, columns - gutter.length - 8), LEAST);
    const start = column > width - BEHIND ? column - Math.floor(width / 2) : 0;
    const cut = source.slice(start, start + width);
    const before = start > 0 ? "…" : "";
    const after = source.length > start + width ? "…" : "";
    // One character per UTF-16 unit, so that the caret stays in its column.
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .dottedText */ .og)(cut.replaceAll("\t", " "));
    const indent = " ".repeat(before.length + Math.max(column - 1 - start, 0));
    return [
        `  ${paint("dim", `${gutter} |`)} ${before}${text}${after}`.trimEnd(),
        `  ${paint("dim", `${" ".repeat(gutter.length)} |`)} ${indent}${paint(tint, "^")}`,
    ];
}
function linesOf(file, known, texts) {
    const text = texts?.get(file);
    if (text === undefined)
        return undefined;
    const split = known.get(file) ?? text.split(/\r\n|\n|\r/);
    known.set(file, split);
    return split;
}


/***/ })

};
