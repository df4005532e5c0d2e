export const id = 3368;
export const ids = [3368,987];
export const modules = {

/***/ 40987:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/**
 * Stands in for `@actions/http-client` within `@actions/core`, which needs it for identity tokens only. The action requests
 * none, and the real one loads undici, a megabyte of code, in every run.
 */
class HttpClient {
  constructor() {
    throw new Error("identity tokens are not supported here");
  }
}

/** Imported beside the client. */
class BearerCredentialHandler {}


/***/ })

};
