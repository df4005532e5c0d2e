export const id = 717;
export const ids = [717];
export const modules = {

/***/ 70717:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RemovedProcesses: () => (/* binding */ RemovedProcesses)
/* harmony export */ });
/** The processes that a change removes or moves. */
class RemovedProcesses {
    #left;
    constructor(gone) {
        this.#left = new Set(gone);
    }
    /** Those that were not moved. */
    get left() {
        return [...this.#left];
    }
    /**
     * Removes and returns the process that was moved to a new file: with the same text, else the only one of that name.
     */
    take(bytes, name) {
        const named = [...this.#left].filter(({ compiled }) => name && compiled.written?.name === name);
        const same = [...this.#left].find((gone) => Buffer.compare(gone.bytes, bytes) === 0);
        const found = same ?? (named.length === 1 ? named[0] : undefined);
        if (found !== undefined)
            this.#left.delete(found);
        return found;
    }
}


/***/ })

};
