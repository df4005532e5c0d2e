export const id = 9072;
export const ids = [9072];
export const modules = {

/***/ 9072:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processChecks: () => (/* binding */ processChecks)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60645);
/* harmony import */ var _instance_finder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32793);


/** Returns the input of the check of a run's processes. */
function processChecks({ inputs }, { checkout, revisions, release }) {
    const { tree } = checkout;
    const { after, before, baseProcesses, baseProblem } = revisions;
    const { serviceFile, processEnv } = inputs;
    const old = before && [...before.removed, ...[...before.of.values()].flatMap(({ built }) => built ?? [])];
    const releases = { processes: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.14") ? release : _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROCESS_RELEASE */ .QO, services: release };
    return {
        after: (0,_instance_finder_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesOf */ .Y)(after, releases),
        before: old === undefined || baseProblem !== undefined ? undefined : (0,_instance_finder_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesOf */ .Y)(old, releases),
        base: baseProcesses,
        release: releases.processes,
        env: processEnv,
        isService: (folder) => tree?.entries.has(folder === "" ? serviceFile : `${folder}/${serviceFile}`) === true,
    };
}


/***/ })

};
