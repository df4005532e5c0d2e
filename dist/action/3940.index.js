export const id = 3940;
export const ids = [3940];
export const modules = {

/***/ 53940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isProcessFile: () => (/* reexport */ isProcessFile)
});

// UNUSED EXPORTS: DIAGNOSTIC_RULES, NoServiceFile, PROCESS_COMPILERS, PROCESS_FILE, compileProcess, compileService, compilerOf, findInstances, isYaml, kindOfDocument, kindOfFile, loadCatalog, loadFrom, loadProcess, loadProcessFrom, loadService, loadServiceAt, processTemplate, readDefinitionFile, readProcessDefinition, readProcessWithServices, ruleAddress, unresolved, withPrice, withPrices

// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/compile/load/kind-of-file.ts



/** The default name of a process file. */
const PROCESS_FILE = "process.yml";
/** The largest definition as hex, and a line break or two. */
const MAX_DEFINITION_FILE_BYTES = 2 * wire/* MAX_BYTES */.zx + 4;
/**
 * Finds what a file of a folder describes by its content: a process has steps, and its definition has nodes. A
 * process.yml is a process unless it has keys that only a service has.
 *
 * @returns undefined when there is no such file.
 */
async function kindOfFile(files, name) {
    const bytes = await readDocument(files, name);
    return bytes === undefined ? undefined : kindOfDocument(bytes, name);
}
/** Finds what a document describes: see {@linkcode kindOfFile}. @param name The name of its file. */
function kindOfDocument(bytes, name) {
    const isProcess = hasYamlName(name)
        ? isProcessFile(bytes) || (name === PROCESS_FILE && !hasServiceKeys(bytes))
        : isProcessDefinition(bytes);
    return isProcess ? "process" : "service";
}
/**
 * Whether a YAML file has keys that only a service has. Otherwise a misspelled `steps` must not turn a process into a
 * service.
 */
function hasServiceKeys(bytes) {
    const { text } = decodeText(bytes);
    const { root } = composeYaml(text, new Lines(text));
    return root?.kind === "mapping" && SERVICE_KEYS.some((key) => root.pairs.has(key));
}
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];
/** Whether a YAML file describes a process: it has steps, and no key that only a service has. */
function isProcessFile(bytes) {
    const { text } = (0,yaml_text/* decodeText */.P)(bytes);
    // Most files are not a process, and end here.
    if (!/\bsteps\b/.test(text))
        return false;
    const { root } = (0,compose/* composeYaml */.e)(text, new lines/* Lines */.q(text));
    if (root?.kind !== "mapping")
        return /^steps[ \t]*:/m.test(text);
    return root.pairs.has("steps") && !SERVICE_KEYS.some((key) => root.pairs.has(key));
}
/** Whether a file is YAML by its name. */
function hasYamlName(name) {
    return /\.ya?ml$/i.test(name);
}
/** An earlier step often builds the definition, and git ignores it. */
async function readDocument(files, name) {
    const max = hasYamlName(name) ? MAX_FILE_BYTES + 1 : MAX_DEFINITION_FILE_BYTES;
    const committed = await files.readFile(name, max);
    return committed ?? (files.isOnDisk && !hasYamlName(name) ? await readRegularFile(files.path, name, max) : undefined);
}

;// CONCATENATED MODULE: ./src/compile/mod.ts
/**
 * Compiles a mesg.yml into its definition, with diagnostics.
 *
 * @module
 */














/***/ }),

/***/ 40296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ decodeText),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** Maximum size of a mesg.yml or definition file in bytes: no Engine accepts a larger definition. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/**
 * Everything but tabs, line breaks and visible characters. A byte order mark inside the text is not allowed either: how
 * an Engine reads it depends on where the Engine's buffer ends.
 */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
const UTF_8 = new TextDecoder("utf-8", { fatal: true });
/**
 * Decodes a file as YAML does: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is dropped.
 *
 * @param bytes The contents of a file.
 */
function decodeText(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        return problem("", "size", `file too large: expected at most ${MAX_FILE_BYTES} bytes, found ${bytes.length}`, {
            hint: "no Engine accepts a larger definition: shorten the descriptions, or split the service",
        });
    }
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = (encoding === "utf-8" ? UTF_8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
    }
    catch {
        // An invalid byte becomes the replacement character.
        const lenient = new TextDecoder(encoding).decode(bytes);
        const before = lenient.search("\ufffd");
        return problem(lenient, "encoding", `invalid ${encoding.toUpperCase()}: these bytes are not text`, {
            offset: Math.max(before, 0),
            hint: "save the file as UTF-8",
        });
    }
    const found = NOT_YAML.exec(text);
    if (found !== null) {
        const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
        return problem(text, "encoding", `YAML does not allow the character U+${code}`, {
            offset: found.index,
            hint: code === "0000" ? "save the file as UTF-8, or as UTF-16 with a byte order mark" : "remove it",
        });
    }
    return { text };
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "utf-16be";
    return "utf-8";
}
function problem(text, rule, message, more) {
    return { text, problem: { severity: "error", rule, message, path: [], offset: 0, ...more } };
}


/***/ })

};
