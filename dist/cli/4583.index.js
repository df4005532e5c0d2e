export const id = 4583;
export const ids = [4583];
export const modules = {

/***/ 70905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition)
/* harmony export */ });
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46919);
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37007);
/* harmony import */ var _json_from_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53433);
/* harmony import */ var _wrong_form_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7659);




/**
 * Reads a definition in any form: JSON, hex text, or protobuf bytes. The forms are unambiguous: no Service message with a name
 * starts with `{` or consists of hex digits only.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
function readDefinition(bytes) {
    try {
        const contents = (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes);
        if (contents.form === "json")
            return { form: "json", ...(0,_json_from_json_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionFromJson */ .OL)(contents.value) };
        return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_2__.decodeDefinition)(contents.bytes) };
    }
    catch (error) {
        throw (0,_wrong_form_js__WEBPACK_IMPORTED_MODULE_3__/* .explainForm */ ._)(error, bytes, "a service definition");
    }
}


/***/ }),

/***/ 1776:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WU: () => (/* binding */ failedCheck),
  br: () => (/* binding */ notStored),
  MX: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(54705);
// EXTERNAL MODULE: ./src/engine/client/engine-client.ts + 1 modules
var engine_client = __webpack_require__(76458);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(54438);
// EXTERNAL MODULE: ./src/engine/deploy/stored-form.ts
var stored_form = __webpack_require__(49996);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(48656);
// EXTERNAL MODULE: ./src/unixfs/block-id.ts
var block_id = __webpack_require__(98020);
;// CONCATENATED MODULE: ./src/ipfs/stores/car-store.ts



/**
 * Returns the store of a CAR file (version 1, as `compile --car` writes it), with its blocks in any order. Each block is
 * verified before anything of it is returned.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [carStore("source.car")], out: "source.tar" });
 * ```
 */
function carStore(path) {
    return {
        place: path,
        async *read(sourceId, { limit, signal }) {
            const file = await openFile(path);
            try {
                const { root, sections } = await readSections(file, path, signal);
                if (!sections.has(sourceId)) {
                    throw new core_error/* MesgError */.N8("refused", `wrong source in ${path}: expected ${sourceId}, found ${root ?? "another one"}`);
                }
                const get = async (text) => {
                    const section = sections.get(text);
                    if (section === undefined)
                        throw new core_error/* MesgError */.N8("refused", `missing block ${text} in ${path}`);
                    return await readAt(file, section.start, section.length, path);
                };
                yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }) => get(text), { place: path, limit, signal });
            }
            finally {
                await file.close();
            }
        },
    };
}
/**
 * Reports whether a file starts like a CAR of version 1 or 2. A tar starts with a path.
 *
 * @example
 * ```ts
 * await isCar("source.tar"); // false
 * ```
 */
async function isCar(path) {
    const file = await openFile(path);
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
        const begin = buffer.subarray(0, bytesRead).toString("latin1");
        // A length of one or two bytes, then a DAG-CBOR map of `roots` and `version`, or of `version` alone.
        return /^(?:[^\x80-\xff]|[\x80-\xff][^\x80-\xff])(?:\xa2\x65roots|\xa1\x67version)/s.test(begin);
    }
    finally {
        await file.close();
    }
}
/** Finds the position of each block, without reading it. */
async function readSections(file, path, signal) {
    const sections = new Map();
    const { size } = await file.stat();
    const header = await readLength(file, 0, path);
    if (header.value > MAX_HEADER_BYTES)
        throw noCar(path, "a header that is too long");
    const root = rootOf(await readAt(file, header.end, header.value, path), path);
    for (let at = header.end + header.value; at < size;) {
        signal.throwIfAborted();
        const { value: length, end } = await readLength(file, at, path);
        if (length < CID_V0 || length > read_blocks/* MAX_BLOCK_BYTES */.r0 + CID_V1)
            throw noCar(path, `a section of ${length} bytes`);
        const begin = await readAt(file, end, Math.min(length, CID_V1), path);
        const cid = begin.subarray(0, begin[0] === 0x12 ? CID_V0 : CID_V1);
        if (sections.size >= MAX_SECTIONS)
            throw noCar(path, `more than ${MAX_SECTIONS} blocks`);
        sections.set((0,block_id/* readBlockId */.t)(cid).text, { start: end + cid.length, length: length - cid.length });
        at = end + length;
    }
    return { root, sections };
}
/** Maximum number of blocks of a CAR, whose positions are in memory: 128 GiB in the blocks of `ipfs add`. */
const MAX_SECTIONS = 500_000;
const CID_V0 = 34;
const CID_V1 = 36;
const MAX_HEADER_BYTES = 65_536;
/** In DAG-CBOR: tag 42, and a byte string of a zero and a CIDv0. */
const LINK = Buffer.from([0xd8, 0x2a, 0x58, 1 + CID_V0, 0x00]);
function rootOf(header, path) {
    if (header.indexOf("eroots") !== 1)
        throw noCar(path, "a CAR of another version");
    const at = header.indexOf(LINK);
    return at === -1 ? undefined : (0,cid/* formatCid */.WV)(header.subarray(at + LINK.length, at + LINK.length + CID_V0));
}
/** Reads an unsigned LEB128 varint, and returns its end. */
async function readLength(file, at, path) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MAX_VARINT_BYTES), 0, MAX_VARINT_BYTES, at);
    let value = 0;
    for (let index = 0; index < bytesRead; index++) {
        value += (buffer[index] & 127) * 128 ** index;
        if (buffer[index] < 128)
            return { value, end: at + index + 1 };
    }
    throw noCar(path, "a section without a valid length");
}
/** The length of a section fits in four bytes. */
const MAX_VARINT_BYTES = 4;
async function readAt(file, start, length, path) {
    const buffer = Buffer.alloc(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await file.read(buffer, done, length - done, start + done);
        if (bytesRead === 0)
            throw noCar(path, "one that is cut off");
        done += bytesRead;
    }
    return buffer;
}
async function openFile(path) {
    return await (0,promises_.open)(path).catch((cause) => {
        throw new call_failure/* CallFailure */.Rk(`cannot read ${path}: ${cause.message}`, { cause });
    });
}
function noCar(path, found) {
    return new core_error/* MesgError */.N8("refused", `expected a CAR of version 1 in ${path}, found ${found}`);
}

// EXTERNAL MODULE: ./src/ipfs/fetch-source.ts
var fetch_source = __webpack_require__(51794);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(81792);
;// CONCATENATED MODULE: ./src/engine/verify/verify-source.ts





/**
 * Takes the source at a location.
 *
 * @param sourceId The source id of the definition, which is read from a store. A folder or a tar may have another id.
 * @returns The id and the digest of the source found there.
 * @throws {MesgError} `refused` when a store has other bytes under the id.
 */
async function takeFromPlace(place, sourceId, options) {
    if (typeof place === "string") {
        const isFile = (await (0,promises_.stat)(place).catch(() => undefined))?.isFile() === true;
        if (!isFile || !(await isCar(place)))
            return await (0,take_source/* takeSource */.Z)(place, options);
    }
    const store = typeof place === "string" ? carStore(place) : place;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-verify-"));
    try {
        const out = (0,external_node_path_.join)(folder, "source.tar");
        await (0,fetch_source/* fetchSource */.s)(sourceId, { out, stores: [store], policy: options.policy, signal: options.signal });
        return await (0,take_source/* takeSource */.Z)(out, options);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/engine/verify/verify.ts








/**
 * Compares a definition with the reviewed hash, with its source at any location, and with what an Engine stores. All
 * ids and hashes are computed here from the bytes. All comparisons are made, even after one failed.
 *
 * @throws {MesgError} `usage` when there is nothing to compare with, or when the hash covers the source and none is
 * given.
 * @example
 * ```ts
 * const { verified, checks } = await verify(definition, { release: "0.11", sources: ["source.car"], expectedHash });
 * ```
 */
async function verify(definition, options) {
    const { release, sources = [], engine } = options;
    const expected = [options.expectedHash, definition.hash].filter((hash) => hash !== undefined && hash !== "");
    if (expected.length === 0 && sources.length === 0 && engine === undefined) {
        throw new core_error/* MesgError */.N8("usage", "nothing to compare the definition with", {
            hint: "pass --expected-hash HASH, --source FILE, --ipfs-gateway URL, --endpoint HOST:PORT, or --local",
        });
    }
    if (sources.length === 0 && hashesSource(release)) {
        throw new core_error/* MesgError */.N8("usage", `missing source: the hash of Engine ${release} covers it`, {
            hint: "pass it with --source FILE or FOLDER, or a gateway that serves it with --ipfs-gateway URL",
        });
    }
    const checks = [];
    let digest;
    for (const place of sources) {
        const found = await checkSource(place, definition.source, options);
        checks.push(found.check);
        digest ??= found.digest;
    }
    const computable = digest !== undefined || !hashesSource(release);
    const hash = release !== undefined && computable ? hashOf(definition, release, digest) : undefined;
    checks.push(...[...new Set(expected)].map((text) => checkHash(text, hash, release)));
    if (engine !== undefined)
        checks.push(await checkEngine(engine, definition, hash, options));
    return { verified: checks.every(({ outcome }) => outcome === "equal"), hash, release, checks };
}
function hashesSource(release) {
    return release !== undefined && (0,service_hash/* needsSource */.vW)(release);
}
function hashOf(definition, release, source) {
    return (0,service_hash/* serviceHash */.gH)((0,stored_form/* asSent */.$i)(definition), release, source === undefined ? {} : { source });
}
async function checkSource(place, sourceId, options) {
    const subject = "source";
    const name = typeof place === "string" ? place : place.place;
    try {
        (0,cid/* parseCid */.mQ)(sourceId);
        const withoutDigest = !hashesSource(options.release);
        const found = await takeFromPlace(place, sourceId, { ...options, withoutDigest });
        if (found.sourceId === sourceId) {
            return { check: { subject, with: name, outcome: "equal" }, digest: found.digest };
        }
        const reason = `the definition names the source ${sourceId}, ${name} is ${found.sourceId}`;
        return { check: { subject, with: name, outcome: "differs", reason } };
    }
    catch (error) {
        return { check: failedCheck({ subject, with: name }, error, options.signal) };
    }
}
function checkHash(expected, hash, release) {
    const check = { subject: "hash", with: expected };
    if (hash === expected)
        return { ...check, outcome: "equal" };
    if (release === undefined) {
        const reason = "the release, and so the hash, is unknown without the Engine";
        return { ...check, outcome: "unknown", reason, hint: "set it with --engine-version" };
    }
    if (hash === undefined) {
        const reason = `the hash of Engine ${release} covers the source, and no source matched the definition`;
        return { ...check, outcome: "unknown", reason };
    }
    return { ...check, outcome: "differs", reason: `expected the hash ${expected}, the definition's is ${hash}` };
}
async function checkEngine(engine, definition, hash, { signal, callTimeout = deploy/* CALL_TIMEOUT */.p }) {
    const check = { subject: "engine", with: engine.address };
    if ("problem" in engine)
        return failedCheck(check, engine.problem, signal);
    if (hash === undefined) {
        return { ...check, outcome: "unknown", reason: "the hash to look for on the Engine could not be computed" };
    }
    try {
        const stored = await engine.client.get(hash, { timeout: callTimeout, signal });
        const sent = { sent: definition, hash, release: engine.client.release };
        const { differences, unknownFields } = (0,stored_form/* compareStored */.hR)(sent, stored);
        if (differences.length > 0 || unknownFields.length > 0)
            throw (0,deploy_error/* storedOther */.uy)(hash, differences, unknownFields);
        return { ...check, outcome: "equal" };
    }
    catch (error) {
        return failedCheck(check, (0,engine_client/* isNotFound */.c)(error) ? notStored("service", engine.address, hash) : error, signal);
    }
}
/** Returns the error for a service or a process that an Engine does not have. */
function notStored(what, address, hash) {
    return new core_error/* MesgError */.N8("refused", `the Engine at ${address} has no ${what} with the hash ${hash}`, {
        hint: "deploy it first, or set the release that has it with --engine-version",
    });
}
/** Returns the check for a comparison that failed with an error. Rethrows defects and wrong usage. */
function failedCheck(check, error, signal) {
    if (signal?.aborted || !(error instanceof core_error/* MesgError */.N8) || error.kind === "usage")
        throw error;
    const { kind, message: reason, hint } = error;
    return {
        ...check,
        outcome: kind === "refused" ? "differs" : "unknown",
        reason,
        ...(hint === undefined ? {} : { hint }),
    };
}


/***/ }),

/***/ 51794:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99965);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21003);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24139);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26870);



/**
 * Fetches a source's archive from the first store that has it, and verifies it against its id.
 *
 * @returns The store's name, and the size of the archive in bytes.
 * @throws {MesgError} of the last store when none has it.
 * @example
 * ```ts
 * const stores = [gatewayStore(parseGateway("https://ipfs.io"))];
 * await fetchSource(sourceId, { stores, out: "source.tar" });
 * ```
 */
async function fetchSource(sourceId, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit = _read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SOURCE_BYTES */ .Tw, out } = options;
    if (stores.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", "no store to fetch from: expected a node, a gateway or a folder");
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${sourceId}`), options.signal, async (signal) => {
        for (const [index, store] of stores.entries()) {
            try {
                return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(out, async (file) => {
                    let size = 0;
                    for await (const chunk of store.read(sourceId, { policy, signal, limit })) {
                        await file.write(chunk);
                        size += chunk.length;
                        options.onProgress?.(store.place, size);
                    }
                    return { place: store.place, size };
                });
            }
            catch (error) {
                signal.throwIfAborted();
                if (index === stores.length - 1 || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", "no store to fetch from: expected a node, a gateway or a folder");
    });
}


/***/ }),

/***/ 47383:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verificationToText),
/* harmony export */   l: () => (/* binding */ processVerificationToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80427);

/**
 * Returns a verification as text: its subject, each comparison with a tick or a cross, and what was not compared.
 */
function verificationToText(definition, verification, style) {
    const { hash, release, releaseName = release, checks } = verification;
    const sid = definition.sid === "" ? "no sid" : `sid ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.sid)}`;
    const subjects = new Set(checks.map(({ subject }) => subject));
    const missing = Object.entries(NOT_COMPARED).filter(([subject]) => !subjects.has(subject));
    return [
        `  service   ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.name)} (${sid})`,
        `  source    ${definition.source === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.source)}`,
        `  hash      ${hash ?? "unknown"}${releaseName === undefined ? "" : ` for Engine ${releaseName}`}`,
        "",
        ...checks.map((check) => lineOf(check, style)),
        ...missing.map(([, text]) => `  - ${text}`),
        "",
    ].join("\n");
}
/** Returns the verification of a process as text, as {@linkcode verificationToText} does. */
function processVerificationToText(definition, { hash, release, releaseName = release, checks }, style) {
    const subjects = new Set(checks.map(({ subject }) => subject));
    const missing = ["hash", "engine"].filter((subject) => !subjects.has(subject));
    return [
        `  process   ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.name)}`,
        `  hash      ${hash ?? "unknown"}${releaseName === undefined ? "" : ` for Engine ${releaseName}`}`,
        "",
        ...checks.map((check) => lineOf(check, style)),
        ...missing.map((subject) => `  - ${NOT_COMPARED[subject]}`),
        "",
    ].join("\n");
}
const NOT_COMPARED = {
    source: "not compared with a source: add --source or --ipfs-gateway",
    hash: "not compared with a hash: add --expected-hash",
    engine: "not compared with an Engine: add --endpoint or --local",
};
function lineOf(check, style) {
    const [mark, tint] = MARKS[check.outcome];
    const text = check.outcome === "equal" ? EQUAL[check.subject](check.with) : check.reason;
    const hint = check.hint === undefined ? "" : `\nhint: ${check.hint}`;
    return `  ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style)(tint, mark)} ${indent(`${text}${hint}`, style)}`;
}
const MARKS = { equal: ["✓", "green"], differs: ["✗", "red"], unknown: ["?", "yellow"] };
const EQUAL = {
    source: (place) => `${place} is the source that the definition names`,
    hash: (hash) => `the definition has the hash ${hash}`,
    engine: (address) => `the Engine at ${address} stores exactly this definition under its hash`,
};
function indent(text, { columns = Number.POSITIVE_INFINITY }) {
    return text
        .split("\n")
        .flatMap((line) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line, MAX_LENGTH), columns - 5))
        .join("\n    ");
}
/** Maximum length of a line in UTF-16 units: a difference quotes both sides. */
const MAX_LENGTH = 1000;


/***/ }),

/***/ 47438:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ verifyNamedProcess)
});

// EXTERNAL MODULE: ./src/command/documents/named-process.ts + 4 modules
var named_process = __webpack_require__(26960);
// EXTERNAL MODULE: ./src/command/engine-options.ts
var engine_options = __webpack_require__(95240);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(88206);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/verify/verify.ts + 2 modules
var verify = __webpack_require__(1776);
// EXTERNAL MODULE: ./src/engine/process/deploy-process.ts + 1 modules
var deploy_process = __webpack_require__(12964);
;// CONCATENATED MODULE: ./src/engine/process/verify-process.ts




/**
 * Compares a process with the reviewed hash, the hash in its definition, and what an Engine stores. All comparisons are
 * made, even after one failed.
 *
 * @throws {MesgError} `usage` when there is nothing to compare with, or the release has no processes.
 * @example
 * ```ts
 * const { verified, checks } = await verifyProcess(definition, { release: "0.20", expectedHash });
 * ```
 */
async function verifyProcess(definition, options) {
    const { release, engine, signal } = options;
    const expected = [options.expectedHash, definition.hash].filter((hash) => hash !== undefined && hash !== "");
    if (expected.length === 0 && engine === undefined) {
        throw new error/* MesgError */.N8("usage", "nothing to compare the process with", {
            hint: "pass --expected-hash HASH, or an Engine with --endpoint HOST:PORT or --local",
        });
    }
    const hashes = release === undefined ? [] : (0,deploy_process/* processHashes */.Cj)(definition, release);
    const checks = [...new Set(expected)].map((text) => checkHash(text, hashes, release));
    if (engine !== undefined)
        checks.push(await checkEngine(engine, definition, hashes, options));
    signal?.throwIfAborted();
    return { verified: checks.every(({ outcome }) => outcome === "equal"), hash: hashes[0], release, checks };
}
function checkHash(expected, hashes, release) {
    const check = { subject: "hash", with: expected };
    if (hashes.includes(expected))
        return { ...check, outcome: "equal" };
    if (release === undefined) {
        const reason = "the release, and so the hash, is unknown without the Engine";
        return { ...check, outcome: "unknown", reason, hint: "set it with --engine-version" };
    }
    return { ...check, outcome: "differs", reason: `expected the hash ${expected}, the process has ${hashes[0]}` };
}
async function checkEngine(engine, definition, hashes, { signal, callTimeout = deploy/* CALL_TIMEOUT */.p }) {
    const check = { subject: "engine", with: engine.address };
    if ("problem" in engine)
        return (0,verify/* failedCheck */.WU)(check, engine.problem, signal);
    const api = engine.processes();
    const call = { timeout: callTimeout, signal };
    try {
        for (const hash of hashes) {
            if ((await api.find(hash, call)) === undefined)
                continue;
            await (0,deploy_process/* verifyStored */.VN)(api, definition, hash, call);
            return { ...check, outcome: "equal" };
        }
        throw (0,verify/* notStored */.br)("process", engine.address, hashes[0]);
    }
    catch (error) {
        return (0,verify/* failedCheck */.WU)(check, error, signal);
    }
}

// EXTERNAL MODULE: ./src/report/verification.ts
var verification = __webpack_require__(47383);
;// CONCATENATED MODULE: ./src/scripts/process/verify.ts




/** Compares a process with a hash and with what an Engine stores, and reports the result. @returns The result. */
async function verifyNamedProcess(call, document, engine) {
    const { options, stdout, signal } = call;
    const { "engine-version": version = "auto" } = options;
    const reached = engine !== undefined && "release" in engine ? engine : undefined;
    const named = version === "auto" ? undefined : (0,definition_release/* parseRelease */.BC)(version);
    const release = reached?.release ?? named ?? (engine === undefined ? process_form/* DEFAULT_PROCESS_RELEASE */.QO : undefined);
    // The rules and the hash are those of the Engine; without a connection, the process is still read.
    const { definition } = await (0,named_process/* readNamedProcess */.FR)(call, document, release ?? process_form/* DEFAULT_PROCESS_RELEASE */.QO);
    const found = await verifyProcess(definition, { release, expectedHash: (0,engine_options/* readExpectedHash */.tA)(options), engine, signal });
    const { verified, hash, checks } = found;
    const engineVersion = reached?.releaseName ?? release;
    await stdout.write(options.json
        ? `${JSON.stringify({ verified, hash, name: definition.name, engineVersion, checks }, undefined, 2)}\n`
        : (0,verification/* processVerificationToText */.l)(definition, { ...found, releaseName: engineVersion }, (0,named_service/* styleOf */.Vj)(stdout)));
    return found;
}


/***/ }),

/***/ 44583:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45071);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91190);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76781);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(11140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(18721);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(89593);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(70905);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1776);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(59119);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(62121);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(64450);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(43384);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(47383);
/* harmony import */ var _process_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47438);
/**
 * Verifies that a definition, its source and an Engine's stored definition belong to the same service or process.
 *
 * @module
 */








const OPTIONS = {
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_OPTIONS */ .z,
    source: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_OPTION */ .AR, value: "TAR|CAR|FOLDER", summary: "source of the definition" },
    endpoint: {
        type: "string",
        value: "HOST:PORT",
        summary: "Engine that should store it; https://HOST with TLS",
    },
    local: {
        type: "boolean",
        summary: `compare with the embedded Engine, whose data is in ${_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL_FOLDER */ .t} of the current folder`,
    },
    "engine-version": {
        type: "string",
        value: "R",
        offers: ["auto"],
        summary: `Engine release whose hash applies, or auto to ask the Engine (auto; ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RELEASE */ .WW} without one, ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PROCESS_RELEASE */ .QO} for a process)`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .EXPECTED_HASH_OPTION */ .Iy,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .ENGINE_OPTIONS */ .iT,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .IPFS_OPTIONS */ .wQ,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .PROCESS_OPTIONS */ .T,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .PROCESS_ENV_OPTION */ .u,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .defineCommand */ .N)({
    name: "verify",
    synopsis: "DEFINITION|PROCESS [--endpoint HOST:PORT | --local]",
    summary: "compare a definition with its source, a hash and an Engine",
    description: `DEFINITION is JSON, hex or protobuf bytes; - is stdin. Its hash is computed from its bytes and its source, the
source's id from the bytes of a file, a node or a gateway; the definition that the Engine stores is compared field by field.
Only read calls are sent. The report lists the comparisons that were not made.

PROCESS is a process file, a folder with a process.yml, or the definition of a process, which has no source.`,
    examples: [
        "mesg-compile verify service.json --source source.car --expected-hash 3Xv…",
        "mesg-compile verify service.pb --ipfs-gateway https://ipfs.io --endpoint localhost:50052",
        "mesg-compile verify process.yml --endpoint localhost:50052",
        "mesg-compile verify process.yml --local",
    ],
    pages: ["docs/deploy.md"],
    exitCodes: "0 all compared sides are equal; 1 something differs; 2 wrong usage; 3 a side is unavailable.",
    json: "{ verified, hash?, sid, source, engineVersion?, checks: [{ subject, with, outcome, reason?, hint? }] }: subject is source, hash or engine; outcome is equal, differs or unknown; a process has name instead of sid and source",
    positionals: [1, 1],
    options: OPTIONS,
    async run(call) {
        const expectedHash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .readExpectedHash */ .tA)(call.options);
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .findDocument */ .$)(call, call.positionals[0]);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .refuseOptionsOfOthers */ .n)(call.options, OPTIONS, document);
        const definition = document.kind === "process" ? undefined : await readWhole(call, document);
        const local = await startLocal(call, document.kind);
        const engine = local === undefined ? await connect(call) : await connectLocal(call, local);
        try {
            if (isConnected(engine) && engine.notice !== undefined)
                await call.note(`notice: ${engine.notice}`);
            if (definition === undefined)
                return exitCodeOf(await (0,_process_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyNamedProcess */ .O)(call, document, engine));
            const { apis, gateways, policy } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .readIpfsOptions */ .TI)(call);
            const stores = [...apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .KuboNode */ .i(api)), ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .gatewayStore */ .c)];
            const sources = [...(call.options.source === undefined ? [] : [call.options.source]), ...stores];
            const verification = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .verify */ .MX)(definition, {
                release: releaseOf(call, engine),
                expectedHash,
                sources,
                engine,
                policy,
                signal: call.signal,
                ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readSourceOptions */ .e9)(call.options),
            });
            await call.stdout.write(render(call, definition, { ...verification, engine }));
            return exitCodeOf(verification);
        }
        finally {
            if (isConnected(engine))
                engine.close();
            await local?.close(0);
        }
    },
});
/** Reads a definition without unknown fields, which would not be compared. */
async function readWhole(call, { path, bytes }) {
    if (bytes === undefined && (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .isCompiled */ .w_)(path)))
        await refuseSource(path);
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .readDefinition */ .U)(bytes ?? (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .readInput */ .R)(path, "a definition", call)));
    if (unknownFields.length === 0)
        return definition;
    const list = unknownFields.map(({ pointer, text }) => `${pointer}: ${text}`).join(", ");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .MesgError */ .N8("refused", `unknown fields in ${path}: ${list}`, {
        hint: "remove them, or compile the definition again: no hash covers them",
    });
}
/** Refuses a folder or a mesg.yml, which must be compiled first. @throws {MesgError} `usage` if it exists. */
async function refuseSource(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (found === undefined)
        return;
    const what = found.isDirectory() ? "a folder" : "a file to compile";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .MesgError */ .N8("usage", `expected a definition, found ${what} at ${JSON.stringify(path)}`, {
        hint: `compile it first: mesg-compile compile ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .shellPath */ .G)(path)} -o service.json; then verify service.json`,
    });
}
/** Starts the embedded Engine of --local. */
async function startLocal(call, kind) {
    const { options } = call;
    const { endpoint, local, "engine-version": version = "auto" } = options;
    if (local !== true)
        return undefined;
    if (endpoint !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .MesgError */ .N8("usage", "expected --endpoint HOST:PORT or --local, found both");
    (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseEngineOptions */ .pn)({ options }, "--endpoint HOST:PORT");
    const newest = kind === "process" ? _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PROCESS_RELEASE */ .QO : _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RELEASE */ .WW;
    const release = version === "auto" ? newest : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRelease */ .BC)(version);
    const { startLocalEngine } = await Promise.all(/* import() */[__webpack_require__.e(1639), __webpack_require__.e(4624), __webpack_require__.e(8611), __webpack_require__.e(5093)]).then(__webpack_require__.bind(__webpack_require__, 65093));
    return await startLocalEngine({
        folder: _command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL_FOLDER */ .t,
        release,
        chain: { patch: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePatch */ .iz)(version) },
        ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_21__/* .embeddedWarnings */ .C)(call),
    });
}
/** Connects to the embedded Engine, which messages call by its folder: its port changes with each call. */
async function connectLocal({ signal }, { endpoint, release }) {
    const engine = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_22__/* .connectEngine */ .x)(endpoint, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_23__/* .CALL_TIMEOUT */ .p, signal, release });
    return { ...engine, address: _command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .LOCAL_FOLDER */ .t };
}
/** @returns The Engine, or why it is unavailable, which is reported after the other comparisons. */
async function connect(call) {
    const { endpoint, "engine-version": version = "auto" } = call.options;
    if (endpoint === undefined) {
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
        return undefined;
    }
    const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRelease */ .BC)(version);
    const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .readEngineOptions */ .FD)(call);
    try {
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_22__/* .connectEngine */ .x)(endpoint, { ...access, timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_23__/* .CALL_TIMEOUT */ .p, signal: call.signal, release });
    }
    catch (error) {
        if (call.signal.aborted || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .MesgError */ .N8) || error.kind === "usage")
            throw error;
        return { address: endpoint.replace(/^https?:\/\//, ""), problem: error };
    }
}
function isConnected(engine) {
    return engine !== undefined && !("problem" in engine);
}
/** Returns the release of the hash; undefined when it is unknown because the Engine is unavailable. */
function releaseOf({ options }, engine) {
    const { "engine-version": version = "auto" } = options;
    if (isConnected(engine))
        return engine.release;
    if (version !== "auto")
        return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRelease */ .BC)(version);
    return engine === undefined ? _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_RELEASE */ .WW : undefined;
}
function render({ options, stdout }, definition, found) {
    const { verified, hash, release, checks, engine } = found;
    if (!options.json) {
        const releaseName = isConnected(engine) ? engine.releaseName : undefined;
        return (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_24__/* .verificationToText */ .I)(definition, { ...found, releaseName }, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .styleOf */ .Vj)(stdout));
    }
    const { sid, source } = definition;
    const engineVersion = isConnected(engine) ? engine.releaseName : release;
    return `${JSON.stringify({ verified, hash, sid, source, engineVersion, checks }, undefined, 2)}\n`;
}
function exitCodeOf({ checks }) {
    if (checks.some(({ outcome }) => outcome === "differs"))
        return 1;
    return checks.every(({ outcome }) => outcome === "equal") ? 0 : 3;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_25__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
