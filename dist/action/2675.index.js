export const id = 2675;
export const ids = [2675];
export const modules = {

/***/ 2675:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isProcessMessage: () => (/* binding */ isProcessMessage)
/* harmony export */ });
/* unused harmony export readProcess */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46919);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13531);





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
    const contents = readContents(bytes, { what: "a process definition", allowsRepeated });
    if (contents.form === "json")
        return { form: "json", ...processFromJson(contents.value, onPart) };
    return { form: contents.form, ...decodeProcess(contents.bytes) };
}
/** Returns whether a message is rather a process than a service: whose decoder knows more of its fields. */
function isProcessMessage(message) {
    return fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeProcess */ .Ok)(message)) < fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_1__.decodeDefinition)(message));
}
function fieldsUnknownTo(read) {
    try {
        return read().unknownFields.length;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8)
            return Number.POSITIVE_INFINITY;
        throw error;
    }
}


/***/ })

};
