export const id = 7976;
export const ids = [7976];
export const modules = {

/***/ 67976:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ BLOB_ROOM),
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   o6: () => (/* binding */ blobHash)
/* harmony export */ });
/* unused harmony export isBlob */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73505);



/** Bytes that a buffer needs besides a file: for the header of a blob, and for one byte after the end of the file. */
const BLOB_ROOM = 32;
/** Starts the hash of a blob's object id, with the algorithm that the length of the id implies. */
function blobHash(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(oid)).update(`blob ${size}\0`);
}
function algorithmOf(oid) {
    return oid.length === 64 ? "sha256" : "sha1";
}
/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Larger than the file by at least {@linkcode BLOB_ROOM}; the result is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
function readProved(path, oid, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_FLAGS */ .t);
        const start = scratch.write(`blob ${size}\0`, "latin1");
        // Reads one byte more than expected: a read of a regular file is short only at its end.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, scratch, start, size + 1, null) !== size)
            return undefined;
        const blob = scratch.subarray(0, start + size);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithmOf(oid), blob, "hex") === oid ? blob.subarray(start) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/**
 * Returns whether bytes are the blob with an object id.
 *
 * @param oid SHA-1 or SHA-256, as hex.
 * @example
 * ```ts
 * isBlob(new TextEncoder().encode("test content\n"), "d670460b4b4aece5915caf5c68d12f560a9fe3e4"); // true
 * ```
 */
function isBlob(bytes, oid) {
    return blobHash(oid, bytes.length).update(bytes).digest("hex") === oid;
}


/***/ })

};
