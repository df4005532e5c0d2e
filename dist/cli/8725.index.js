export const id = 8725;
export const ids = [8725];
export const modules = {

/***/ 48725:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAccount: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.sj),
/* harmony export */   parseFee: () => (/* reexport safe */ _coins_js__WEBPACK_IMPORTED_MODULE_1__.YZ),
/* harmony export */   pathOfAccount: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.qj),
/* harmony export */   plainMnemonic: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.L_)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78070);
/* harmony import */ var _coins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33603);
/**
 * Transactions for Engines with a chain: messages, what is signed, their bytes, keys and fees. Pure but for the libraries
 * of keys and addresses, which are loaded where they are used.
 *
 * @module
 */









/***/ })

};
