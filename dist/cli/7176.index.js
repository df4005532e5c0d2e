export const id = 7176;
export const ids = [7176];
export const modules = {

/***/ 4521:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/**
 * Returns a count with its noun.
 *
 * @param many The plural; by default the noun with an `s`.
 * @example
 * ```ts
 * plural(1, "service"); // "1 service"
 * plural(2, "process", "processes"); // "2 processes"
 * ```
 */
function plural(count, noun, many = `${noun}s`) {
    return `${count} ${count === 1 ? noun : many}`;
}


/***/ }),

/***/ 40192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ isSince),
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   OG: () => (/* binding */ LATEST_RELEASE),
/* harmony export */   Vo: () => (/* binding */ releaseOfVersion),
/* harmony export */   WW: () => (/* binding */ DEFAULT_RELEASE),
/* harmony export */   iz: () => (/* binding */ parsePatch),
/* harmony export */   pH: () => (/* binding */ RELEASES)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The supported Engine releases by minor version, oldest first. */
const RELEASES = [
    "0.9",
    "0.10",
    "0.11",
    "0.12",
    "0.13",
    "0.14",
    "0.15",
    "0.16",
    "0.17",
    "0.18",
    "0.19",
    "0.20",
    "0.21",
    "0.22",
    "0.23",
    "0.24",
    "0.25",
    "0.26",
];
/** The first release with the public `api.Service/Create` and a hash over definition and source. */
const DEFAULT_RELEASE = "0.11";
/** The newest release. */
const LATEST_RELEASE = "0.26";
/** The newest patch of the releases that had one after N.0. */
const NEWEST_PATCH = {
    "0.9": 1,
    "0.10": 1,
    "0.12": 1,
    "0.14": 2,
    "0.18": 3,
    "0.25": 1,
};
/**
 * Parses an Engine release that a user names.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` for an unknown release or patch release, with a hint for `0.1` and `0.2`, which is how YAML
 * reads an unquoted 0.10 and 0.20.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
function parseRelease(text) {
    const match = /^v?(\d+\.\d+)(?:\.(\d+))?$/.exec(text.trim());
    const release = releaseOfVersion(text);
    if (release !== undefined) {
        assertKnownPatch(release, match?.[2]);
        return release;
    }
    const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
    if (match?.[1] === "0.1" || match?.[1] === "0.2") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, {
            hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
        });
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}
/** @throws {MesgError} `usage` for a patch that the release never had. */
function assertKnownPatch(release, patch) {
    const newest = NEWEST_PATCH[release] ?? 0;
    if (patch === undefined || Number(patch) <= newest)
        return;
    const known = Array.from({ length: newest + 1 }, (_, number) => `${release}.${number}`).join(", ");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `unknown patch release: expected ${known}, found "${release}.${patch}"`, {
        hint: `use one of these, or ${release} for the newest`,
    });
}
/**
 * Returns the release of a version that an Engine reports, also of an unknown patch; undefined for an unknown release.
 *
 * @example
 * ```ts
 * releaseOfVersion("v0.14.7"); // "0.14"
 * ```
 */
function releaseOfVersion(version) {
    const [, minor] = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version.trim()) ?? [];
    return RELEASES.find((known) => known === minor);
}
/**
 * Parses the patch version of a release; undefined when there is none.
 *
 * @example
 * ```ts
 * parsePatch("v0.14.2"); // 2
 * ```
 */
function parsePatch(text) {
    const [, patch] = /^v?\d+\.\d+\.(\d+)$/.exec(text.trim()) ?? [];
    return patch === undefined ? undefined : Number(patch);
}
/**
 * Reports whether `release` is `first` or newer.
 *
 * @example
 * ```ts
 * isSince("0.20", "0.9"); // true
 * ```
 */
function isSince(release, first) {
    return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}


/***/ })

};
