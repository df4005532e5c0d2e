export const id = 8007;
export const ids = [8007];
export const modules = {

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

/***/ 2675:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readProcess),
/* harmony export */   isProcessMessage: () => (/* binding */ isProcessMessage)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46919);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37007);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13531);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82362);





/**
 * Reads a process in any form: JSON, hex text, or protobuf bytes, of any release.
 *
 * @param bytes The contents of a file.
 * @param options.onPart Called with each part of a process in JSON, and its path there.
 * @param options.allowsRepeated Keeps the last value of a repeated key of JSON, for a caller that reports all of them.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readProcess(new TextEncoder().encode('{"name": "a", "nodes": []}')).form; // "json"
 * ```
 */
function readProcess(bytes, { onPart, allowsRepeated = false } = {}) {
    const contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes, { what: "a process definition", allowsRepeated });
    if (contents.form === "json")
        return { form: "json", ...(0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .processFromJson */ .g)(contents.value, onPart) };
    return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(contents.bytes) };
}
/** Returns whether a message is rather a process than a service: whose decoder knows more of its fields. */
function isProcessMessage(message) {
    return fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(message)) < fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_3__.decodeDefinition)(message));
}
function fieldsUnknownTo(read) {
    try {
        return read().unknownFields.length;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8)
            return Number.POSITIVE_INFINITY;
        throw error;
    }
}


/***/ })

};
