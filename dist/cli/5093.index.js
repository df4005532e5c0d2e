export const id = 5093;
export const ids = [5093];
export const modules = {

/***/ 65093:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startLocalEngine: () => (/* reexport safe */ _local_engine_js__WEBPACK_IMPORTED_MODULE_0__.E)
/* harmony export */ });
/* harmony import */ var _local_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98611);
/**
 * An Engine in this process: the Service API up to 0.20, the LCD routes from 0.21 on, with the rules, hashes and texts of any
 * release, over a folder of files.
 *
 * @module
 */











/***/ })

};
