export const id = 7192;
export const ids = [7192];
export const modules = {

/***/ 1776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ failedCheck),
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(54705);
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
 */
function carStore(path) {
    return {
        place: path,
        async *read(sourceId, { limit, signal }) {
            const file = await openFile(path);
            try {
                const { root, sections } = await readSections(file, path, signal);
                if (!sections.has(sourceId)) {
                    throw new core_error/* MesgError */.N("refused", `wrong source in ${path}: expected ${sourceId}, found ${root ?? "another one"}`);
                }
                const get = async (text) => {
                    const section = sections.get(text);
                    if (section === undefined)
                        throw new core_error/* MesgError */.N("refused", `missing block ${text} in ${path}`);
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
/** Reports whether a file starts like a CAR of version 1 or 2. A tar starts with a path. */
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
    if (header.value > MOST_HEADER)
        throw noCar(path, "a header that is too long");
    const root = rootOf(await readAt(file, header.end, header.value, path), path);
    for (let at = header.end + header.value; at < size;) {
        signal.throwIfAborted();
        const { value: length, end } = await readLength(file, at, path);
        if (length < CID_V0 || length > read_blocks/* LARGEST_BLOCK */.xy + CID_V1)
            throw noCar(path, `a section of ${length} bytes`);
        const begin = await readAt(file, end, Math.min(length, CID_V1), path);
        const cid = begin.subarray(0, begin[0] === 0x12 ? CID_V0 : CID_V1);
        if (sections.size >= MOST_SECTIONS)
            throw noCar(path, `more than ${MOST_SECTIONS} blocks`);
        sections.set((0,block_id/* readBlockId */.t)(cid).text, { start: end + cid.length, length: length - cid.length });
        at = end + length;
    }
    return { root, sections };
}
/** The most blocks of a CAR, whose positions are in memory: 128 GiB in the blocks of `ipfs add`. */
const MOST_SECTIONS = 500_000;
const CID_V0 = 34;
const CID_V1 = 36;
const MOST_HEADER = 65_536;
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
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_VARINT), 0, MOST_VARINT, at);
    let value = 0;
    for (let index = 0; index < bytesRead; index++) {
        value += (buffer[index] & 127) * 128 ** index;
        if (buffer[index] < 128)
            return { value, end: at + index + 1 };
    }
    throw noCar(path, "a section without a valid length");
}
/** The length of a section fits in four bytes. */
const MOST_VARINT = 4;
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
    return new core_error/* MesgError */.N("refused", `expected a CAR of version 1 in ${path}, found ${found}`);
}

// EXTERNAL MODULE: ./src/ipfs/fetch-source.ts
var fetch_source = __webpack_require__(51794);
// EXTERNAL MODULE: ./src/source/take-source.ts + 2 modules
var take_source = __webpack_require__(99469);
;// CONCATENATED MODULE: ./src/engine/verify/verify-source.ts





/**
 * Takes what is at a place, where a definition's source should be.
 *
 * @param sourceId What the definition names. Stores are asked for it; a folder or a tar is what it is.
 * @returns The id and the digest of what is there.
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
 * Compares a definition with everything that is said to be the same service: the hash that was reviewed, the source that
 * it names, wherever that lies, and what an Engine keeps. Nothing is believed: ids and hashes are computed here from the
 * bytes. Every comparison is made, whatever an earlier one found.
 *
 * @throws {MesgError} `usage` when there is nothing to compare with, or the release hashes a source and none is given.
 * @example
 * ```ts
 * const { verified, checks } = await verify(definition, { release: "0.11", sources: ["source.car"], expectedHash });
 * ```
 */
async function verify(definition, options) {
    const { release, sources = [], engine } = options;
    const expected = [options.expectedHash, definition.hash].filter((hash) => hash !== undefined && hash !== "");
    if (expected.length === 0 && sources.length === 0 && engine === undefined) {
        throw new core_error/* MesgError */.N("usage", "expected something to compare the definition with, found nothing", {
            hint: "give a source, a gateway, an Engine, or the hash that is expected",
        });
    }
    if (sources.length === 0 && hashesSource(release)) {
        throw new core_error/* MesgError */.N("usage", `expected the source: the hash of Engine ${release} covers it`, {
            hint: "give it as a file or a folder, or name a gateway that serves it",
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
        const reason = "the Engine could not be asked for the release whose hash is meant";
        return { ...check, outcome: "unknown", reason, hint: "name it with --engine-version" };
    }
    if (hash === undefined) {
        const reason = `the hash of Engine ${release} covers the source, and no source was the definition's`;
        return { ...check, outcome: "unknown", reason };
    }
    return { ...check, outcome: "differs", reason: `expected the hash ${expected}, the definition's is ${hash}` };
}
async function checkEngine(engine, definition, hash, { signal, callTimeout = deploy/* CALL_TIMEOUT */.p }) {
    const check = { subject: "engine", with: engine.address };
    if ("problem" in engine)
        return failedCheck(check, engine.problem, signal);
    if (hash === undefined) {
        return { ...check, outcome: "unknown", reason: "the hash to ask the Engine for could not be computed" };
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
        return failedCheck(check, error, signal);
    }
}
/** What a comparison is that ended with an error; one that is about the call itself, or a defect, is thrown again. */
function failedCheck(check, error, signal) {
    if (signal?.aborted || !(error instanceof core_error/* MesgError */.N) || error.kind === "usage")
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

/***/ 12716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UT: () => (/* binding */ dumpProcess),
  QA: () => (/* binding */ processAddress),
  mv: () => (/* binding */ processHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/process/fit.ts
var fit = __webpack_require__(77544);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/message/hashes.ts
var hashes = __webpack_require__(90967);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/process/process-dump.ts
/**
 * What Engines from 0.14 on hash of a process, in the grammar of {@linkcode ENGINE_DUMP}: the names are the protobuf
 * numbers, and a oneof stands under its Go name; from 0.15 on one that is not set is left out.
 *
 * @module
 */


const edges = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 1: (it) => (0,grammar/* text */.Qq)(it.src), 2: (it) => (0,grammar/* text */.Qq)(it.dst) }));
function process(node) {
    const nodes = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, node);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 2: (it) => (0,grammar/* text */.Qq)(it.name), 4: (it) => nodes(it.nodes), 5: (it) => edges(it.edges) });
}
/** 0.14.0, which sees how many nodes there are, but nothing of them. */
const dump0140 = process(() => "{}");
/** 0.14.1 and 0.14.2, which see only whether a node has a type. */
const dump0141 = process((node) => (node.kind === "none" ? "{Type:nil}" : "{Type:{}}"));
/** 0.15 to 0.17: each type of a node holds its key. */
const dump015 = process((node) => {
    if (node.kind === "none")
        return "{}";
    const { kind, key } = node;
    const named = { 1: (0,grammar/* text */.Qq)(key) };
    if (kind === "map")
        return typed({ 4: fields({ ...named, 2: grammar/* ENGINE_DUMP */.Ui.list(node.outputs.map(output015)) }) });
    if (kind === "filter") {
        return typed({ 5: fields({ ...named, 2: grammar/* ENGINE_DUMP */.Ui.list(node.conditions.map(textCondition)) }) });
    }
    return typed({ [{ result: 1, event: 2, task: 3 }[kind]]: fields({ ...named, ...instanceTask(node) }) });
});
/** 0.18 to 0.20. */
const dump018 = process((node) => node018(node, textCondition));
/** 0.21 to 0.26, which compare typed values. */
const dump021 = process((node) => node018(node, typedCondition));
function node018(node, condition) {
    const named = { 1: (0,grammar/* text */.Qq)(node.key) };
    if (node.kind === "none")
        return fields(named);
    const withType = (number, value) => fields({ ...named, Type: fields({ [number]: value }) });
    if (node.kind === "map")
        return withType(5, fields({ 1: map(node.outputs, output018, "()") }));
    if (node.kind === "filter")
        return withType(6, fields({ 2: grammar/* ENGINE_DUMP */.Ui.list(node.conditions.map(condition)) }));
    return withType({ result: 2, event: 3, task: 4 }[node.kind], fields(instanceTask(node)));
}
function instanceTask(node) {
    return { 2: bytes(node.instanceHash), 3: (0,grammar/* text */.Qq)(node.kind === "event" ? node.eventKey : node.taskKey) };
}
function output015({ key, value }) {
    const named = { 1: (0,grammar/* text */.Qq)(key) };
    if (value.kind === "none")
        return fields(named);
    if (value.kind !== "reference")
        return fields({ ...named, Value: fields({ 3: constant(value, "()nil") }) });
    const reference = fields({ 1: (0,grammar/* text */.Qq)(value.nodeKey), 2: (0,grammar/* text */.Qq)(value.path[0]?.key ?? "") });
    return fields({ ...named, Value: fields({ 2: reference }) });
}
/** A Value; one without a kind is empty. */
function constant(value, emptyMap) {
    const each = (item) => constant(item, emptyMap);
    const member = memberOf(value, CONSTANT_NUMBERS, each, emptyMap);
    return member === undefined ? "{}" : fields({ Kind: member });
}
function output018(value) {
    const member = memberOf(value, OUTPUT_NUMBERS, output018, "()");
    return member === undefined ? "{}" : fields({ Value: member });
}
const CONSTANT_NUMBERS = { null: 1, number: 2, text: 3, flag: 4, map: 5, list: 6, reference: 0 };
const OUTPUT_NUMBERS = { null: 1, text: 2, number: 3, flag: 4, reference: 5, list: 6, map: 7 };
/** The member of a oneof that is set. */
function memberOf(value, numbers, each, emptyMap) {
    const is = (dumped) => fields({ [numbers[value.kind]]: dumped });
    switch (value.kind) {
        case "none":
            return undefined;
        case "null":
            return is("0");
        case "text":
            return is((0,grammar/* text */.Qq)(value.text));
        case "number":
            return is(goNumber(value.number));
        case "flag":
            return is(grammar/* ENGINE_DUMP */.Ui.flag(value.flag));
        case "list":
            return is(fields({ 1: grammar/* ENGINE_DUMP */.Ui.list(value.items.map(each)) }));
        case "map":
            return is(fields({ 1: map(value.entries, each, emptyMap) }));
        case "reference":
            return is(referenceDump(value));
    }
}
function referenceDump({ nodeKey, path }) {
    let step = grammar/* ENGINE_DUMP */.Ui.absent;
    for (const { key, index } of [...path].reverse()) {
        if (key !== undefined)
            step = fields({ 3: step, Selector: fields({ 1: (0,grammar/* text */.Qq)(key) }) });
        else if (index === undefined)
            step = fields({ 3: step });
        else
            step = fields({ 3: step, Selector: fields({ 2: BigInt(index).toString(16) }) });
    }
    return fields({ 1: (0,grammar/* text */.Qq)(nodeKey), 2: step });
}
function textCondition({ reference, predicate, value }) {
    const compared = value.kind === "text" ? value.text : "";
    return fields({ 1: (0,grammar/* text */.Qq)(reference?.path[0]?.key ?? ""), 2: String(predicate), 3: (0,grammar/* text */.Qq)(compared) });
}
function typedCondition({ reference, predicate, value }) {
    return fields({
        2: String(predicate),
        4: value.kind === "none" ? grammar/* ENGINE_DUMP */.Ui.absent : constant(value, "()"),
        5: reference === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : referenceDump(reference),
    });
}
/** A struct whose values are dumped. */
function fields(values) {
    const sorted = Object.entries(values).sort(([a], [b]) => grammar/* ENGINE_DUMP */.Ui.order(a, b));
    return `{${sorted.map(([name, value]) => `${name}:${value}`).join(",")}}`;
}
function typed(type) {
    return fields({ Type: fields(type) });
}
/** A map: its `"key":value` texts in the order of their bytes. */
function map(entries, each, empty) {
    if (entries.length === 0)
        return empty;
    const texts = entries.map(({ key, value }) => Buffer.from(`${(0,grammar/* text */.Qq)(key)}:${each(value)}`));
    return `(${texts.sort(Buffer.compare).map(String).join(",")})`;
}
/** Bytes as a list of hex numbers. */
function bytes(base58) {
    return grammar/* ENGINE_DUMP */.Ui.list([...(0,hashes/* hashBytes */.yi)(base58)].map((byte) => byte.toString(16)));
}
/** A number in Go's format `e`: the shortest digits, two digits of exponent or more. */
function goNumber(number) {
    if (!Number.isFinite(number))
        return Number.isNaN(number) ? "NaN" : number > 0 ? "+Inf" : "-Inf";
    const sign = Object.is(number, -0) ? "-" : "";
    return sign + number.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}
/** The dump of each form, by the first release that has it. */
const PROCESS_DUMPS = {
    "0.14": dump0141,
    "0.15": dump015,
    "0.18": dump018,
    "0.21": dump021,
};

;// CONCATENATED MODULE: ./src/hash/process/process-hash.ts




/**
 * Returns the text that an Engine release hashes of a process. Hash and addresses are no part of it.
 *
 * At 0.14 it says nothing of what the nodes do, so that different processes have the same hash.
 *
 * @throws {MesgError} `usage` before 0.14; `refused` when the release cannot hold the process.
 * @example
 * ```ts
 * dumpProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // '{2:"a",4:[]nil,5:[]nil}'
 * ```
 */
function dumpProcess(process, release, { patch } = {}) {
    const form = (0,process_form/* processForm */.S)(release);
    (0,fit/* assertFits */.V)(process, form);
    if (release === "0.14" && patch === 0)
        return dump0140(process);
    return PROCESS_DUMPS[form === "0.14" && (0,definition_release/* isSince */.$l)(release, "0.15") ? "0.15" : form](process);
}
/**
 * Returns the process hash as an Engine release computes it, in base58: the SHA-256 of its dump.
 *
 * @throws {MesgError} As {@linkcode dumpProcess}.
 * @example
 * ```ts
 * processHash(process, "0.20"); // "7QafkHeBmmQ8M4eZXHxSXFfvFjgViKboemeWufwogHBC"
 * ```
 */
function processHash(process, release, options = {}) {
    return (0,base58/* encodeBase58 */.Rd)(digest(dumpProcess(process, release, options)));
}
/** The account of a process (0.20 and newer): 20 bytes in hex, of its hash. */
function processAddress(hash) {
    return (0,external_node_crypto_.createHash)("sha256").update(hash).digest("hex").slice(0, 40);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest();
}


/***/ }),

/***/ 51794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fetchSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21003);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24139);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26870);



/**
 * Fetches a source's archive from the first store that has it, and verifies it against its id.
 *
 * @returns The store's name, and the size of the archive in bytes.
 * @throws {MesgError} of the last store when none has it.
 */
async function fetchSource(sourceId, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit = _read_back_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SOURCE */ .JO, out } = options;
    if (stores.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node, a gateway or a folder");
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
                if (index === stores.length - 1 || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node, a gateway or a folder");
    });
}


/***/ }),

/***/ 51737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ KuboNode)
});

// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(56343);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(48656);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(24139);
// EXTERNAL MODULE: ./src/unixfs/unixfs-node.ts
var unixfs_node = __webpack_require__(18793);
// EXTERNAL MODULE: ./src/unixfs/car.ts
var car = __webpack_require__(21059);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(54705);
;// CONCATENATED MODULE: ./src/ipfs/kubo/car-batch.ts

/**
 * Splits a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those, if there are any. Two batches are in memory: one that is sent, and one that is filled.
 *
 * @returns The result of the build of the blocks.
 */
async function* carBatches(blocks) {
    const buffers = [new SectionBuffer(), new SectionBuffer()];
    const above = new SectionBuffer();
    let current = 0;
    let leaves = [];
    let top = 0;
    const sizeOf = (some) => some.reduce((sum, { size }) => sum + size, 0);
    try {
        for (;;) {
            const sections = buffers[current];
            const { value: block, done } = await blocks.next();
            if (done) {
                // A source of one leaf has no block above it.
                for (const piece of sections.take())
                    above.append(piece);
                const facts = { blocks: top + leaves.length, size: sizeOf(leaves), isLast: true };
                if (above.length > 0)
                    yield batchOf(above, block.root, facts);
                return block;
            }
            if (block.data !== undefined) {
                leaves.push({ start: sections.length, size: block.data.length, cid: Buffer.from(block.cid) });
                sections.add(block);
                continue;
            }
            const { links } = (0,unixfs_node/* readUnixfsNode */._)(block.bytes);
            if (leaves[0]?.cid.equals(links[0]) !== true) {
                above.add(block);
                top++;
                continue;
            }
            // A block of links is complete when the leaf after its last one comes: that leaf is the next batch's.
            const next = sections.cut(leaves[links.length]?.start ?? sections.length);
            const late = leaves.splice(links.length);
            sections.add(block);
            yield batchOf(sections, block.cid, { blocks: leaves.length + 1, size: sizeOf(leaves), isLast: false });
            current = 1 - current;
            buffers[current].clear();
            buffers[current].append(next);
            leaves = late.map((leaf) => ({ ...leaf, start: leaf.start - late[0].start }));
        }
    }
    finally {
        await blocks.return(undefined);
    }
}
function batchOf(sections, root, facts) {
    const header = (0,car/* carHeader */.cN)(root);
    return {
        ...facts,
        root: (0,cid/* formatCid */.WV)(root),
        length: header.length + sections.length,
        *chunks() {
            yield header;
            yield* sections.take();
        },
    };
}
/** CAR sections one after the other, in memory that is used again. */
class SectionBuffer {
    length = 0;
    #memory = Buffer.alloc(0);
    add(block) {
        for (const piece of (0,car/* carSection */.eY)(block))
            this.append(piece);
    }
    append(piece) {
        if (this.length + piece.length > this.#memory.length)
            this.#grow(this.length + piece.length);
        this.#memory.set(piece, this.length);
        this.length += piece.length;
    }
    clear() {
        this.length = 0;
    }
    /** Cuts off what stands from `start` on, and gives a copy of it. */
    cut(start) {
        const rest = Buffer.from(this.#memory.subarray(start, this.length));
        this.length = start;
        return rest;
    }
    *take() {
        for (let at = 0; at < this.length; at += SLICE)
            yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
    }
    #grow(needed) {
        // Memory that is never written to costs nothing; growing in steps would allocate every step.
        const larger = Buffer.allocUnsafeSlow(Math.max(needed * 2, needed > SLICE ? FULL : 0));
        larger.set(this.#memory.subarray(0, this.length));
        this.#memory = larger;
    }
}
/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves take, with the block that links them and the leaf that follows. */
const FULL = 45_940_000;

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(65129);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-client.ts


/**
 * Opens ipfs-http-client for a node. Only this file uses the package, so that its successor can replace it. Sources are not
 * sent through it: it buffers whole bodies and sends no CAR under Deno. Its fetch is `strict-fetch`, which follows no
 * redirects and bounds answers.
 *
 * Its own `timeout` never fires, so each call takes a signal.
 */
async function openKuboClient({ url, headers }) {
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(9958), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 49958));
    const client = create({ url, headers: { ...headers } });
    const call = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw failureOf(`${url}/${name}`, error);
        }
    };
    return {
        version: (signal) => call("version", async () => {
            const { version } = await client.version({ signal });
            if (typeof version !== "string")
                throw new SyntaxError("no version");
            return version;
        }),
        isPinned: async (cid, signal) => {
            try {
                return await call("pin/ls", async () => {
                    for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
                        if (pin.cid.toString() === cid)
                            return true;
                    }
                    return false;
                });
            }
            catch (error) {
                // Kubo has no other answer for a missing pin.
                if (error instanceof call_failure/* CallFailure */.Rk && error.status === 500 && /not pinned/.test(error.message))
                    return false;
                throw error;
            }
        },
        pin: (cid, signal) => call("pin/add", async () => {
            const pinned = await client.pin.add(CID.parse(cid), { signal });
            if (pinned?.toString() !== cid)
                throw new SyntaxError(`pinned ${pinned}`);
        }),
        unpin: (cid, signal) => call("pin/rm", async () => {
            await client.pin.rm(CID.parse(cid), { signal });
        }),
    };
}
/** Converts errors of the client: an HTTPError with its response, fetch's TypeError, or one caused by an invalid answer. */
function failureOf(place, error) {
    if (error.name === "AbortError")
        return error;
    const forbidden = (0,call_failure/* permissionFailure */.Iv)(place, error);
    if (forbidden !== undefined)
        return forbidden;
    const { response, message } = error;
    if (response !== undefined)
        return (0,call_failure/* answerFailure */.Rp)({
            place,
            status: response.status,
            header: (name) => response.headers.get(name),
            text: message,
            credentialsHint: endpoint/* CREDENTIALS_HINT */.Pc,
        });
    if (error instanceof TypeError && /fetch|terminated|network|send/i.test(message))
        return (0,call_failure/* connectionFailure */.Dx)(place, error);
    return new call_failure/* CallFailure */.Rk(`invalid answer from ${place}: expected JSON`, {
        isTransient: true,
        cause: error,
        hint: "check that the address is a node's RPC API, not a gateway or a web page",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/http/client.ts
var client = __webpack_require__(26813);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-rpc.ts




/** The calls of a node's RPC API that transfer data (Kubo RPC, `/api/v0`). */
class KuboRpc {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Fetches the bytes of a block, unverified. */
    async blockGet(cid, limits) {
        const answer = await this.#post(`block/get?arg=${cid}`, limits);
        return await answer.bytes(read_blocks/* LARGEST_BLOCK */.xy);
    }
    /**
     * Sends a CAR.
     *
     * @param pin Pins the CAR's root recursively. A node reports a failure to pin in an answer of 200.
     */
    async dagImport(batch, pin, limits) {
        const part = multipart(batch.chunks(), "source.car");
        const body = { chunks: part.chunks, length: part.framing + batch.length };
        const answer = await this.#post(`dag/import?pin-roots=${pin}`, limits, part.type, body);
        let isPinned = !pin;
        for (const line of await this.#lines(answer, "dag/import")) {
            const { Root, Message, Type } = line;
            if (Type === "error")
                throw this.#said("dag/import", Message);
            if (!Root || !pin)
                continue;
            if (Root.PinErrorMsg) {
                throw new call_failure/* CallFailure */.Rk(`${this.#api.url} cannot pin ${batch.root}: ${(0,call_failure/* plainWords */.c5)(Root.PinErrorMsg)}`);
            }
            isPinned ||= Root.Cid?.["/"] === batch.root;
        }
        if (!isPinned)
            throw new call_failure/* CallFailure */.Rk(`${this.#api.url} did not confirm the pin of ${batch.root}`);
    }
    /**
     * Sends a file and lets the node build the blocks, with explicit settings where the defaults of nodes differ.
     *
     * @returns The id that the node computes.
     */
    async add(file, limits) {
        const part = multipart(file, "source.tar");
        const settings = "chunker=size-262144&cid-version=0&raw-leaves=false&hash=sha2-256&trickle=false&pin=true";
        const answer = await this.#post(`add?${settings}&progress=false`, limits, part.type, { chunks: part.chunks });
        let id;
        for (const line of await this.#lines(answer, "add")) {
            const { Hash, Message, Type } = line;
            if (Type === "error")
                throw this.#said("add", Message);
            id = Hash ?? id;
        }
        if (typeof id === "string")
            return id;
        throw new call_failure/* CallFailure */.Rk(`${this.#api.url}/add returned no id`, { isTransient: true });
    }
    async #post(call, { idleTimeout, signal }, type, body) {
        const url = `${this.#api.url}/${call}`;
        const headers = { ...this.#api.headers, ...(type === undefined ? {} : { "content-type": type }) };
        const answer = await (0,client/* send */.tN)({
            method: "POST",
            url,
            headers,
            idleTimeout,
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return await (0,client/* requireOk */.Mo)(answer, endpoint/* CREDENTIALS_HINT */.Pc);
    }
    /** Reads an answer of JSON lines. A failure after the head is in a trailer, or in a line of its own. */
    async #lines(answer, call) {
        const text = new TextDecoder().decode(await answer.bytes(1_048_576));
        const failure = answer.trailer("x-stream-error");
        if (failure)
            throw this.#said(call, failure);
        try {
            const lines = text.split("\n").filter((line) => line.trim() !== "");
            return lines.map((line) => {
                const value = JSON.parse(line);
                if (typeof value !== "object" || value === null)
                    throw new SyntaxError("no object");
                return value;
            });
        }
        catch (cause) {
            throw new call_failure/* CallFailure */.Rk(`invalid answer from ${this.#api.url}/${call}: expected JSON lines`, {
                isTransient: true,
                cause,
                hint: "check that the address is a node's RPC API, not a gateway or a web page",
            });
        }
    }
    /** Returns a failure that the node reports in or after an answer of 200. */
    #said(call, words) {
        return new call_failure/* CallFailure */.Rk(`${this.#api.url}/${call}: ${(0,call_failure/* plainWords */.c5)(words)}`, { isTransient: true });
    }
}
/** Returns a form with one file (RFC 7578), the format of uploads. */
function multipart(file, name) {
    const boundary = `mesg-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
    const head = Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        framing: head.length + tail.length,
        chunks: (async function* () {
            yield head;
            yield* file;
            yield tail;
        })(),
    };
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-node.ts






/** An IPFS node, called over Kubo's RPC API. */
class KuboNode {
    place;
    #rpc;
    #api;
    #client;
    constructor(api) {
        this.place = api.url;
        this.#api = api;
        this.#rpc = new KuboRpc(api);
    }
    /**
     * Uploads a source and pins it. Blocks are sent in batches that are pinned one by one, so that an interrupted upload can
     * continue; these pins are removed once the whole source is pinned.
     *
     * @throws {MesgError} `refused` when the node returns another id or does not list the pin.
     */
    async put(source, options) {
        const { sourceId } = source;
        if (await this.#isPinned(sourceId, options))
            return { by: "nothing", sent: 0, there: source.size };
        const upload = await this.#import(source, options).catch((error) => {
            if (error instanceof call_failure/* CallFailure */.Rk && (error.status === 404 || error.status === 405))
                return undefined;
            throw error;
        });
        const done = upload ?? (await this.#add(source, options));
        const pinning = `pinning ${sourceId} at ${this.place}`;
        await this.#control(options, pinning, (client, signal) => client.pin(sourceId, signal), PINNING);
        if (!(await this.#isPinned(sourceId, options))) {
            throw new error/* MesgError */.N("refused", `${this.place} confirmed the pin of ${sourceId} but does not list it`, {
                hint: "use another node: without a pin, a node deletes the source",
            });
        }
        for (const batch of upload?.pinned ?? []) {
            if (batch === sourceId)
                continue;
            // A leftover pin does no harm: its blocks are pinned by the whole source anyway.
            await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        return { by: done.by, sent: done.sent, there: done.there };
    }
    async *read(sourceId, options) {
        const { policy } = options;
        const get = (cid, signal) => (0,call_policy/* retryCall */.Xz)(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
        yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
    }
    async #import(source, options) {
        const batches = carBatches(source.blocks(options.signal));
        const pinned = [];
        let [sent, there] = [0, 0];
        let sending;
        const send = async (batch) => {
            const has = !batch.isLast && (await this.#isPinned(batch.root, options));
            if (!has) {
                await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
                sent += batch.size;
            }
            else
                there += batch.size;
            if (!batch.isLast)
                pinned.push(batch.root);
            options.onProgress?.(sent + there);
        };
        try {
            for (;;) {
                // The next batch is read and hashed while this one is sent.
                const { value: batch, done } = await batches.next();
                await sending;
                if (done) {
                    if (batch.sourceId !== source.sourceId)
                        throw changed(source.sourceId, batch.sourceId);
                    return { by: "dag/import", sent, there, pinned };
                }
                sending = send(batch);
                sending.catch(() => undefined);
            }
        }
        finally {
            await sending?.catch(() => undefined);
            await batches.return(undefined);
        }
    }
    async #add(source, options) {
        const count = async function* () {
            let bytes = 0;
            for await (const chunk of source.tar(options.signal)) {
                yield chunk;
                bytes += chunk.length;
                options.onProgress?.(bytes);
            }
        };
        const id = await this.#call(options, (limits) => this.#rpc.add(count(), limits));
        if (id === source.sourceId)
            return { by: "add", sent: source.size, there: 0 };
        throw new error/* MesgError */.N("refused", `${this.place} returned another id: expected ${source.sourceId}, found ${(0,call_failure/* plainWords */.c5)(id)}`, {
            hint: "use a node with dag/import: this one splits files differently",
        });
    }
    #isPinned(cid, options) {
        return this.#control(options, `asking ${this.place} for its pins`, (client, signal) => client.isPinned(cid, signal));
    }
    #call({ policy, signal }, call) {
        return (0,call_policy/* retryCall */.Xz)(policy, signal, () => call({ idleTimeout: policy.idleTimeout, signal }));
    }
    /** Makes a call through the client. It reports no progress, so the idle timeout limits the whole call. */
    async #control({ policy, signal }, what, call, factor = 1) {
        this.#client ??= openKuboClient(this.#api);
        const client = await this.#client;
        return await (0,call_policy/* retryCall */.Xz)(policy, signal, () => (0,deadline/* withDeadline */.N)({ milliseconds: policy.idleTimeout * factor, what }, signal, (limited) => call(client, limited)));
    }
}
/** Idle timeouts that pinning may take: a node walks all blocks before it answers. */
const PINNING = 5;
function changed(expected, found) {
    return new error/* MesgError */.N("environment", `the source changed during the upload: expected ${expected}, found ${found}`, {
        hint: "try again when no process writes to it",
    });
}


/***/ }),

/***/ 47383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verificationToText),
/* harmony export */   l: () => (/* binding */ processVerificationToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90242);

/**
 * A verification as lines for people: what it is about, each comparison with a tick or a cross, and what was not
 * compared.
 */
function verificationToText(definition, verification, style) {
    const { hash, release, checks } = verification;
    const sid = definition.sid === "" ? "no sid" : `sid ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.sid)}`;
    const subjects = new Set(checks.map(({ subject }) => subject));
    const missing = Object.entries(NOT_COMPARED).filter(([subject]) => !subjects.has(subject));
    return [
        `  service   ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.name)} (${sid})`,
        `  source    ${definition.source === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.source)}`,
        `  hash      ${hash ?? "not known"}${release === undefined ? "" : ` for Engine ${release}`}`,
        "",
        ...checks.map((check) => lineOf(check, style)),
        ...missing.map(([, text]) => `  - ${text}`),
        "",
    ].join("\n");
}
/** As {@linkcode verificationToText}, for a process. */
function processVerificationToText(definition, { hash, release, checks }, style) {
    const subjects = new Set(checks.map(({ subject }) => subject));
    const missing = ["hash", "engine"].filter((subject) => !subjects.has(subject));
    return [
        `  process   ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(definition.name)}`,
        `  hash      ${hash ?? "not known"}${release === undefined ? "" : ` for Engine ${release}`}`,
        "",
        ...checks.map((check) => lineOf(check, style)),
        ...missing.map((subject) => `  - ${NOT_COMPARED[subject]}`),
        "",
    ].join("\n");
}
const NOT_COMPARED = {
    source: "not compared with a source: give --source, or --ipfs-gateway",
    hash: "not compared with a hash: give --expected-hash",
    engine: "not compared with an Engine: give --endpoint",
};
function lineOf(check, style) {
    const [mark, tint] = MARKS[check.outcome];
    const text = check.outcome === "equal" ? EQUAL[check.subject](check.with) : check.reason;
    const hint = check.hint === undefined ? "" : `\nhint: ${check.hint}`;
    return `  ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style)(tint, mark)} ${indent(`${text}${hint}`)}`;
}
const MARKS = { equal: ["✓", "green"], differs: ["✗", "red"], unknown: ["?", "yellow"] };
const EQUAL = {
    source: (place) => `${place} is the source that the definition names`,
    hash: (hash) => `the definition has the hash ${hash}`,
    engine: (address) => `the Engine at ${address} keeps this very definition under its hash`,
};
function indent(text) {
    return text
        .split("\n")
        .map((line) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(line, LONGEST))
        .join("\n    ");
}
/** Units of a line that is shown: a difference quotes texts of both sides. */
const LONGEST = 1000;


/***/ }),

/***/ 47438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ verifyNamedProcess)
});

// EXTERNAL MODULE: ./src/command/documents/named-process.ts + 2 modules
var named_process = __webpack_require__(95724);
// EXTERNAL MODULE: ./src/command/engine-options.ts
var engine_options = __webpack_require__(95240);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(88206);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/verify/verify.ts + 2 modules
var verify = __webpack_require__(1776);
// EXTERNAL MODULE: ./src/engine/process/deploy-process.ts + 1 modules
var deploy_process = __webpack_require__(12964);
;// CONCATENATED MODULE: ./src/engine/process/verify-process.ts




/**
 * Compares a process with everything that is said to be the same one: the hash that was reviewed, the hash that its
 * definition names, and what an Engine keeps. Every comparison is made, whatever an earlier one found.
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
        throw new error/* MesgError */.N("usage", "expected something to compare the process with, found nothing", {
            hint: "give an Engine, or the hash that is expected",
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
        const reason = "the Engine could not be asked for the release whose hash is meant";
        return { ...check, outcome: "unknown", reason, hint: "name it with --engine-version" };
    }
    return { ...check, outcome: "differs", reason: `expected the hash ${expected}, the process has ${hashes[0]}` };
}
async function checkEngine(engine, definition, hashes, { signal, callTimeout = deploy/* CALL_TIMEOUT */.p }) {
    const check = { subject: "engine", with: engine.address };
    if ("problem" in engine)
        return (0,verify/* failedCheck */.W)(check, engine.problem, signal);
    const api = engine.processes();
    const call = { timeout: callTimeout, signal };
    try {
        for (const hash of hashes) {
            if ((await api.find(hash, call)) === undefined)
                continue;
            await (0,deploy_process/* verifyStored */.VN)(api, definition, hash, call);
            return { ...check, outcome: "equal" };
        }
        throw new error/* MesgError */.N("refused", `the Engine has no process of the hash ${hashes[0]}`, {
            hint: "deploy it, or look whether another release was meant",
        });
    }
    catch (error) {
        return (0,verify/* failedCheck */.W)(check, error, signal);
    }
}

// EXTERNAL MODULE: ./src/report/verification.ts
var verification = __webpack_require__(47383);
;// CONCATENATED MODULE: ./src/scripts/process/verify.ts





/** The options that only a service has. */
const OF_SERVICES = ["source", "allow-file", "ipfs-api", "ipfs-gateway"];
/** Compares a process with a hash and with what an Engine keeps. @returns What was found, once it is reported. */
async function verifyNamedProcess(call, document, engine) {
    const { options, stdout, signal } = call;
    const useless = OF_SERVICES.find((name) => options[name] !== undefined);
    if (useless !== undefined)
        throw new error/* MesgError */.N("usage", `a process has no source: --${useless} is for services`);
    const { "engine-version": version = "auto" } = options;
    const reached = engine !== undefined && "release" in engine ? engine : undefined;
    const named = version === "auto" ? undefined : (0,definition_release/* parseRelease */.BC)(version);
    const release = reached?.release ?? named ?? (engine === undefined ? process_form/* DEFAULT_PROCESS_RELEASE */.Q : undefined);
    // The rules and the hash are those of the Engine; where it was not reached, the process is still read.
    const { definition } = await (0,named_process/* readNamedProcess */.FR)(call, document, release ?? process_form/* DEFAULT_PROCESS_RELEASE */.Q);
    const found = await verifyProcess(definition, { release, expectedHash: (0,engine_options/* readExpectedHash */.tA)(options), engine, signal });
    const { verified, hash, checks } = found;
    const engineVersion = reached?.releaseName ?? release;
    await stdout.write(options.json
        ? `${JSON.stringify({ verified, hash, name: definition.name, engineVersion, checks }, undefined, 2)}\n`
        : (0,verification/* processVerificationToText */.l)(definition, found, (0,named_service/* styleOf */.Vj)(stdout)));
    return found;
}


/***/ }),

/***/ 44583:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95724);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(44371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3283);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1776);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(95869);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(62121);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51737);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43384);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(47383);
/* harmony import */ var _process_verify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47438);
/**
 * Verifies that a definition, its source and the stored definition of an Engine are the same service or process.
 *
 * @module
 */







const OPTIONS = {
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_OPTIONS */ .z,
    source: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_OPTION */ .AR, value: "TAR|CAR|FOLDER", summary: "the source that the definition names" },
    endpoint: {
        type: "string",
        value: "HOST:PORT",
        summary: "Engine that should store it; https://HOST for one behind TLS",
    },
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release whose hash is meant, or auto to ask the Engine (auto; ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW} without one)`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .EXPECTED_HASH_OPTION */ .Iy,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_OPTIONS */ .iT,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .IPFS_OPTIONS */ .wQ,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_OPTIONS */ .TM,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .PROCESS_ENV_OPTION */ .uB,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: "verify",
    synopsis: "DEFINITION|PROCESS",
    summary: "verify that a definition, its source and what an Engine stores are the same",
    description: `DEFINITION is JSON, hex or protobuf bytes; - is stdin. Its hash is computed from its bytes and its source, the
source's id from the bytes of a file, a node or a gateway; the definition that the Engine stores is compared field by field.
Only read calls are sent. The report says what was not compared because nothing was given for it.

PROCESS is a process file, a folder with a process.yml, or the definition of a process, which has no source.`,
    examples: [
        "mesg-compile verify service.json --source source.car --expected-hash 3Xv…",
        "mesg-compile verify service.pb --ipfs-gateway https://ipfs.io --endpoint localhost:50052",
        "mesg-compile verify process.yml --endpoint localhost:50052",
    ],
    pages: ["docs/deploy.md"],
    exitCodes: "0 everything compared is equal; 1 something differs; 2 wrong usage; 3 a side is not available.",
    json: "{ verified, hash?, sid, source, engineVersion?, checks: [{ subject, with, outcome, reason?, hint? }] }: subject is source, hash or engine; outcome is equal, differs or unknown; a process has name in place of sid and source",
    positionals: [1, 1],
    options: OPTIONS,
    async run(call) {
        const expectedHash = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readExpectedHash */ .tA)(call.options);
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .findDocument */ .$)(call, call.positionals[0]);
        const definition = document.kind === "process" ? undefined : await readWhole(call, document);
        const engine = await connect(call);
        try {
            if (isConnected(engine) && engine.notice !== undefined)
                await call.note(`notice: ${engine.notice}`);
            if (definition === undefined)
                return exitCodeOf(await (0,_process_verify_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyNamedProcess */ .O)(call, document, engine));
            const { apis, gateways, policy } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .readIpfsOptions */ .TI)(call);
            const stores = [...apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .KuboNode */ .i(api)), ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .gatewayStore */ .c)];
            const sources = [...(call.options.source === undefined ? [] : [call.options.source]), ...stores];
            const verification = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .verify */ .M)(definition, {
                release: releaseOf(call, engine),
                expectedHash,
                sources,
                engine,
                policy,
                signal: call.signal,
                ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readSourceOptions */ .e9)(call.options),
            });
            await call.stdout.write(render(call, definition, { ...verification, engine }));
            return exitCodeOf(verification);
        }
        finally {
            if (isConnected(engine))
                engine.close();
        }
    },
});
/** A definition of which every byte is known: what is not known would not be compared. */
async function readWhole(call, { path, bytes }) {
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .readDefinition */ .U)(bytes ?? (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .readInput */ .R)(path, "a definition", call)));
    if (unknownFields.length === 0)
        return definition;
    const list = unknownFields.map(({ pointer, text }) => `${pointer}: ${text}`).join(", ");
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .MesgError */ .N("refused", `expected a definition, found what no Engine release knows in ${path}: ${list}`, {
        hint: "what is not known is in no hash: take it out, or compile the definition again",
    });
}
/** @returns Why there is no connection, where that is one more thing to report: all else is compared just the same. */
async function connect(call) {
    const { endpoint, "engine-version": version = "auto" } = call.options;
    if (endpoint === undefined) {
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
        return undefined;
    }
    const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version);
    const access = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readEngineOptions */ .FD)(call);
    try {
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .connectEngine */ .x)(endpoint, { ...access, timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .CALL_TIMEOUT */ .p, signal: call.signal, release });
    }
    catch (error) {
        if (call.signal.aborted || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .MesgError */ .N) || error.kind === "usage")
            throw error;
        return { address: endpoint.replace(/^https?:\/\//, ""), problem: error };
    }
}
function isConnected(engine) {
    return engine !== undefined && !("problem" in engine);
}
/** The release whose hash is meant; undefined when the Engine was to tell it, and could not be asked. */
function releaseOf({ options }, engine) {
    const { "engine-version": version = "auto" } = options;
    if (isConnected(engine))
        return engine.release;
    if (version !== "auto")
        return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRelease */ .BC)(version);
    return engine === undefined ? _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_RELEASE */ .WW : undefined;
}
function render({ options, stdout }, definition, found) {
    if (!options.json) {
        return (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .verificationToText */ .I)(definition, found, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .styleOf */ .Vj)(stdout));
    }
    const { sid, source } = definition;
    const { verified, hash, release, checks, engine } = found;
    const engineVersion = isConnected(engine) ? engine.releaseName : release;
    return `${JSON.stringify({ verified, hash, sid, source, engineVersion, checks }, undefined, 2)}\n`;
}
function exitCodeOf({ checks }) {
    if (checks.some(({ outcome }) => outcome === "differs"))
        return 1;
    return checks.every(({ outcome }) => outcome === "equal") ? 0 : 3;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
