export const id = 7964;
export const ids = [7964];
export const modules = {

/***/ 88013:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a5: () => (/* binding */ MAX_DEFINITION_FILE_BYTES),
/* harmony export */   cT: () => (/* binding */ MAX_UNKNOWN),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/** Maximum depth of nested messages, both in bytes and in JSON: protobuf's usual limit. */
const MAX_DEPTH = 100;
/** Maximum size of a definition in bytes. An Engine accepts at most 4 MiB, gRPC's default. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Maximum size in bytes of a file with a definition: two hex digits per byte, and a line break of two characters. */
const MAX_DEFINITION_FILE_BYTES = 2 * MAX_BYTES + 2;
/** Maximum number of unknown fields of a definition that are reported. */
const MAX_UNKNOWN = 1000;


/***/ }),

/***/ 89000:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  encodeDefinition: () => (/* reexport */ binary/* encodeDefinition */.g),
  encodeProcess: () => (/* reexport */ process_binary/* encodeProcess */.mW)
});

// UNUSED EXPORTS: DEFAULT_PROCESS_RELEASE, DEFAULT_RELEASE, EMPTY_CONFIGURATION, EMPTY_DEFINITION, EMPTY_PROCESS, LATEST_RELEASE, MAX_BYTES, MAX_DEFINITION_FILE_BYTES, MAX_DEPTH, MAX_PATH_LENGTH, PARAMETER_TYPES, PREDICATES, RELEASES, RULES, assertFits, checkDefinition, checkEmptyElements, checkProcess, decodeDefinition, decodeProcess, definitionFromJson, definitionToJson, engineRefusal, hashBytes, interceptorRefusal, isDomainName, isEnvironmentVariable, isPortMapping, isPrintableAscii, isProcessDefinition, isRequestUri, isSince, loadDefinition, parseDefinition, parseJsonText, parsePatch, parseRelease, processEra, processForm, processFromJson, processRefusal, processToAmino, processToJson, readDefinition, readProcess, releaseOfVersion

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
