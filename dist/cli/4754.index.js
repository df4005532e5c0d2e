export const id = 4754;
export const ids = [4754];
export const modules = {

/***/ 48725:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAddress: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.l_),
/* harmony export */   checkMnemonic: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.fE),
/* harmony export */   openAccount: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.sj),
/* harmony export */   parseFee: () => (/* reexport safe */ _coins_js__WEBPACK_IMPORTED_MODULE_1__.YZ),
/* harmony export */   parsePrice: () => (/* reexport safe */ _price_js__WEBPACK_IMPORTED_MODULE_2__.z),
/* harmony export */   pathOfAccount: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.qj),
/* harmony export */   plainMnemonic: () => (/* reexport safe */ _account_js__WEBPACK_IMPORTED_MODULE_0__.L_)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78070);
/* harmony import */ var _coins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33603);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77124);
/**
 * Transactions for Engines with a chain: messages, sign documents, bytes, keys and fees. Without side effects, except
 * that libraries for keys and addresses are loaded on demand.
 *
 * @module
 */









/***/ })

};
