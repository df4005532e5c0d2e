export const id = 9000;
export const ids = [9000];
export const modules = {

/***/ 89000:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  encodeDefinition: () => (/* reexport */ binary/* encodeDefinition */.g),
  encodeProcess: () => (/* reexport */ process_binary/* encodeProcess */.mW)
});

// UNUSED EXPORTS: DEFAULT_PROCESS_RELEASE, DEFAULT_RELEASE, EMPTY_CONFIGURATION, EMPTY_DEFINITION, EMPTY_PROCESS, LATEST_RELEASE, MAX_BYTES, MAX_DEPTH, MAX_PATH_LENGTH, PARAMETER_TYPES, PREDICATES, RELEASES, RULES, assertFits, checkDefinition, checkEmptyElements, checkProcess, decodeDefinition, decodeProcess, definitionFromJson, definitionToJson, engineRefusal, hashBytes, interceptorRefusal, isDomainName, isEnvironmentVariable, isPortMapping, isPrintableAscii, isProcessDefinition, isRequestUri, isSince, loadDefinition, parseDefinition, parsePatch, parseRelease, processEra, processForm, processFromJson, processRefusal, processToAmino, processToJson, readDefinition, readProcess, releaseOfVersion

// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
// EXTERNAL MODULE: ./src/definition/process/binary.ts + 5 modules
var process_binary = __webpack_require__(13531);
;// CONCATENATED MODULE: ./src/definition/process/mod.ts
/**
 * The process definition: its data, its encodings, and the rules of Engines.
 *
 * @module
 */











;// CONCATENATED MODULE: ./src/definition/mod.ts
/**
 * The definitions of services and processes: their data, their encodings, and the rules of Engines. Pure: uses no file, OS
 * process or network.
 *
 * @module
 */











/***/ })

};
