export const id = 6985;
export const ids = [6985];
export const modules = {

/***/ 76985:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   encodeDefinition: () => (/* reexport safe */ _binary_js__WEBPACK_IMPORTED_MODULE_0__.g)
/* harmony export */ });
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46919);
/**
 * The definitions of services and processes: their data, their encodings, and the rules of Engines. Pure: uses no file, OS
 * process or network.
 *
 * @module
 */













/***/ })

};
