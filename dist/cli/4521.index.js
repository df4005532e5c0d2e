export const id = 4521;
export const ids = [4521];
export const modules = {

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


/***/ })

};
