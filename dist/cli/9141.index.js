export const id = 9141;
export const ids = [9141];
export const modules = {

/***/ 89141:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takeSource: () => (/* reexport safe */ _take_source_js__WEBPACK_IMPORTED_MODULE_0__.Z)
/* harmony export */ });
/* harmony import */ var _take_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27742);
/**
 * The source of a service: its tree, its archive, and their ids and digests.
 *
 * @module
 */
























/***/ })

};
