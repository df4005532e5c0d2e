export const id = 8650;
export const ids = [8650];
export const modules = {

/***/ 18650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkLineBreaks)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const NAMES = {
    "\x85": "next line, U+0085",
    "\u2028": "line separator, U+2028",
    "\u2029": "paragraph separator, U+2029",
};
/**
 * Reports characters that end a line for an Engine, which reads YAML 1.1, but not in an editor. Text after one, even in
 * a comment, begins a new line that no reviewer sees.
 *
 * @example
 * ```ts
 * checkLineBreaks("a\u2028b")[0]?.offset; // 1
 * ```
 */
function checkLineBreaks(text) {
    const problems = [];
    for (const { index, 0: character } of text.matchAll(/[\x85\u2028\u2029]/g)) {
        if (problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH_PROBLEMS */ .mj)
            break;
        problems.push({
            severity: "error",
            rule: "line-break",
            message: `expected line feeds between lines, found another line break (${NAMES[character]})`,
            path: [],
            offset: index,
            hint: "Engines begin a new line there: replace it with a line feed or a space",
        });
    }
    return problems;
}


/***/ })

};
