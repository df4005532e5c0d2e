export const id = 7516;
export const ids = [7516];
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
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69868);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84516);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34505);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18898);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11140);
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
    const isYamlFile = /\.ya?ml$/i.test(path);
    if (pipes && !isYamlFile) {
        const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call);
        return { kind: (await (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isProcessDefinition */ .J)(bytes)) ? "process" : "service", path, bytes };
    }
    if (found?.isFile() !== true || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === SERVICE_FILE)
        return { kind: "service", path };
    const { kindOfFile } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(4945)]).then(__webpack_require__.bind(__webpack_require__, 91889));
    const files = await open((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), call.signal);
    return { kind: (await kindOfFile(files, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))) ?? "service", path };
}
async function fromStdin(call) {
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(_result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .STREAM */ .dY, "a document", call);
    (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberDocument */ .n4)(call, bytes);
    const { kindOfDocument } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(4945)]).then(__webpack_require__.bind(__webpack_require__, 91889));
    return { kind: await kindOfDocument(bytes, (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isYaml */ .uj)(bytes) ? STDIN_YAML : STDIN), path: STDIN, bytes };
}
/** Returns the contents of a document that was read already, for loaders. */
function contentsOf({ path, bytes, }) {
    return bytes === undefined ? undefined : new Map([[path, bytes]]);
}
async function findInFolder(path, open, signal) {
    const service = { kind: "service", path };
    const file = `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutTrailing */ .h)(path, "/\\") || path.slice(0, 1)}/${_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6}`;
    const process = { kind: "process", path: file };
    const at = async (name) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).catch(() => undefined);
    const [ofService, ofProcess] = [await at(SERVICE_FILE), await at(_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6)];
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
    if (ofProcess !== undefined || (await files.hasFile(_compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6)))
        return process;
    const message = `expected a mesg.yml or a process.yml in ${JSON.stringify(path)}, found neither`;
    if (await files.hasFile("process.yaml")) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N8("usage", message, { hint: "there is a process.yaml: name the file itself" });
    }
    throw new _compile_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .NoServiceFile */ .v(message, files.path, [SERVICE_FILE, _compile_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_FILE */ .x6]);
}
const SERVICE_FILE = "mesg.yml";


/***/ }),

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
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34505);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92036);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11140);
/* harmony import */ var _result_json_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83086);
/* harmony import */ var _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27669);






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
        const { loadService } = await Promise.all(/* import() */[__webpack_require__.e(9164), __webpack_require__.e(9482), __webpack_require__.e(900), __webpack_require__.e(7326)]).then(__webpack_require__.bind(__webpack_require__, 91889));
        const loaded = await loadService(path, { release, withoutPrices, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, files } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw invalidService(loaded);
    }
    const { definition, unknownFields } = await (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDefinition */ .y)(bytes ??
        (path === _result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .STREAM */ .dY ? (0,_result_stdin_js__WEBPACK_IMPORTED_MODULE_2__/* .rememberedDocument */ .UE)(call) : undefined) ??
        (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R)(path, "a folder or a definition", call)));
    for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
    return { definition, folder: undefined };
}
/** Returns the error for a service without a definition; the hint is for commands that do not show its problems. */
function invalidService({ file, diagnostics }, hint) {
    return new _result_json_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InvalidDocument */ .D(`${file} is not a valid service`, diagnostics, hint);
}
/** Returns the text style of an output. */
function styleOf({ color, columns }) {
    return { color, columns };
}
/** Reports the problems of a service on stderr, with lines and their number. */
async function tellDiagnostics({ stderr }, { diagnostics, file, text }) {
    if (diagnostics.length === 0)
        return;
    await stderr.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsToText */ .Z)(diagnostics, { texts: new Map([[file, text]]), ...styleOf(stderr) }));
    const [first, ...others] = new Set(diagnostics.map((diagnostic) => diagnostic.file));
    await stderr.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .countDiagnostics */ .i)(diagnostics)} in ${others.length === 0 ? first : file}\n`);
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

/***/ 37007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54783);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88013);



/**
 * Detects the form of a file and decodes that form.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or invalid JSON.
 */
function readContents(bytes, what = "a service definition") {
    if (bytes.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `expected ${what}, found an empty file`);
    // Hex takes two characters per byte, and JSON at least as many.
    if (bytes.length > 2 * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .z + 2) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .LimitError */ .oC(`expected a definition of at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .z} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", value: (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(decodeText(bytes)) };
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
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

/***/ 34505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isProcessDefinition),
/* harmony export */   y: () => (/* binding */ loadDefinition)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37007);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54783);
/* harmony import */ var _wrong_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7659);
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
        const contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes);
        if (contents.form === "json")
            return { form: "json", ...(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFromJson */ .OL)(contents.value) };
        const { decodeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919)]).then(__webpack_require__.bind(__webpack_require__, 46919));
        return { form: contents.form, ...decodeDefinition(contents.bytes) };
    }
    catch (error) {
        throw (0,_wrong_form_js__WEBPACK_IMPORTED_MODULE_2__/* .explainForm */ ._)(error, bytes, "a service definition");
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
        contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes);
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
    const { isProcessMessage } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(2362), __webpack_require__.e(8007)]).then(__webpack_require__.bind(__webpack_require__, 2675));
    return isProcessMessage(contents.bytes);
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
    // This diagnostic says that there are more problems, and is not a problem itself.
    const found = diagnostics.filter(({ rule }) => rule !== "too-many");
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = found.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(count, severity)];
    });
    if (found.length < diagnostics.length)
        parts.push("and more");
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
