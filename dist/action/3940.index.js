export const id = 3940;
export const ids = [3940];
export const modules = {

/***/ 53940:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isProcessFile: () => (/* reexport */ isProcessFile),
  misspelledSteps: () => (/* reexport */ misspelledSteps)
});

// UNUSED EXPORTS: DIAGNOSTIC_RULES, NoServiceFile, PROCESS_COMPILERS, PROCESS_FILE, ServiceIndex, compileProcess, compileProcessFile, compileService, compilerOf, findInstances, hasYamlName, isYaml, kindOfDocument, kindOfFile, loadCatalog, loadFrom, loadProcess, loadProcessFrom, loadService, loadServiceAt, maxDocumentBytes, openCatalog, openProcess, openProcessContents, processTemplate, readDefinitionFile, readProcessFile, ruleAddress, ruleOfRefusal, unresolved, withPrice, withPrices

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/compile/load/kind-of-file.ts





/**
 * Determines what a file of a folder describes, by its content: a process has `steps`, even misspelled, and its
 * definition has nodes. A process.yml is a process unless it has keys that only a service has.
 *
 * @returns undefined when there is no such file.
 */
async function kindOfFile(files, name) {
    const bytes = await readDocument(files, name);
    return bytes === undefined ? undefined : await kindOfDocument(bytes, name);
}
/** Determines what a document describes, as {@linkcode kindOfFile} does. @param name The name of its file. */
async function kindOfDocument(bytes, name) {
    const isProcess = hasYamlName(name)
        ? isProcessFile(bytes) || misspelledSteps(bytes) !== undefined || (name === PROCESS_FILE && !isServiceFile(bytes))
        : await isProcessDefinition(bytes);
    return isProcess ? "process" : "service";
}
function isServiceFile(bytes) {
    const root = rootOf(textOf(bytes));
    return root?.kind === "mapping" && hasServiceKeys(root);
}
/** Returns whether a YAML file describes a process: it has `steps`, and no key that only a service has. */
function isProcessFile(bytes) {
    const text = textOf(bytes);
    // Parsing takes longer, and most files are not a process.
    if (!/\bsteps\b/.test(text))
        return false;
    const root = rootOf(text);
    if (root?.kind !== "mapping")
        return /^steps[ \t]*:/m.test(text);
    return root.pairs.has("steps") && !hasServiceKeys(root);
}
/**
 * Returns the key that a YAML file has instead of `steps` if it looks like a process: it has a name, a list with a step
 * under a key that resembles `steps`, and no key that only a service has.
 *
 * @example
 * ```ts
 * misspelledSteps(new TextEncoder().encode("name: p\nstesp:\n  - type: trigger\n")); // "stesp"
 * misspelledSteps(new TextEncoder().encode("name: line 7\nstops:\n  - Airport\n")); // undefined
 * ```
 */
function misspelledSteps(bytes) {
    const text = textOf(bytes);
    const similar = new Set();
    for (const [, , key = ""] of text.matchAll(/^(["']?)(\w{4,6})\1[ \t]*:/gm)) {
        if (key !== "steps" && !similar.has(key) && (0,nearest/* nearest */.p)(key, ["steps"]) !== undefined)
            similar.add(key);
    }
    if (similar.size === 0)
        return undefined;
    const root = rootOf(text);
    if (root?.kind !== "mapping" || root.pairs.has("steps") || hasServiceKeys(root))
        return undefined;
    if (!root.pairs.has("name") && !root.pairs.has("key"))
        return undefined;
    return [...similar].find((key) => hasStep(root.pairs.get(key)?.value));
}
function hasStep(list) {
    return list?.kind === "sequence" && list.items.some((item) => item.kind === "mapping" && isStep(item));
}
function isStep({ pairs }) {
    const type = pairs.get("type")?.value;
    return type?.kind === "scalar" && STEP_TYPES.includes(type.text);
}
/** Decodes a file; of one that is too large its start, so that its problems are those of a process or a service. */
function textOf(bytes) {
    return (0,yaml_text/* decodeText */.P)(bytes.subarray(0, yaml_text/* MAX_FILE_BYTES */.g)).text;
}
function rootOf(text) {
    return (0,compose/* composeYaml */.e)(text, new lines/* Lines */.q(text)).root;
}
const STEP_TYPES = ["trigger", "filter", "task"];
/** Keys that a mesg.yml has and a process file does not. */
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];
function hasServiceKeys({ pairs }) {
    return SERVICE_KEYS.some((key) => pairs.has(key));
}

;// CONCATENATED MODULE: ./src/compile/mod.ts
/**
 * Compiles a mesg.yml into its definition, with diagnostics.
 *
 * @module
 */















/***/ }),

/***/ 40296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ decodeText),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49013);


/** Maximum size of a mesg.yml or definition file in bytes: no Engine accepts a larger definition. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/**
 * Everything but tabs, line breaks and visible characters. A byte order mark inside the text is not allowed either: how
 * an Engine reads it depends on where the Engine's buffer ends.
 */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Decodes a file as YAML does: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is dropped.
 *
 * @param bytes The contents of a file.
 * @example
 * ```ts
 * decodeText(new TextEncoder().encode("name: a\u0007")).problem?.offset; // 7
 * ```
 */
function decodeText(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        // Not the number of bytes: callers read only one too many.
        return problem("", "size", `file too large: expected at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(MAX_FILE_BYTES)}, found more`, {
            hint: "no Engine accepts a larger definition: shorten or split it",
        });
    }
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = encoding === "utf-8" ? decodeUtf8(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        const lenient = new TextDecoder(encoding).decode(bytes);
        return problem(lenient, "encoding", `invalid ${encoding.toUpperCase()}: these bytes are not text`, {
            offset: validStart(bytes, encoding).length,
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
/** Decodes UTF-8 as a fatal `TextDecoder` does, in less time. */
function decodeUtf8(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new TypeError("not UTF-8");
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    return text.startsWith("\ufeff") ? text.slice(1) : text;
}
/** Returns the text before the first bytes that are not text. */
function validStart(bytes, encoding) {
    const decode = (length) => {
        try {
            // An unfinished character at the end is left out.
            return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
        }
        catch {
            return undefined;
        }
    };
    let [valid, invalid] = [0, bytes.length + 1];
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (decode(middle) === undefined)
            invalid = middle;
        else
            valid = middle;
    }
    return decode(valid) ?? "";
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
