export const id = 1080;
export const ids = [1080];
export const modules = {

/***/ 12716:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


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
 * The text of a process that Engines from 0.14 on hash, in the grammar of {@linkcode ENGINE_DUMP}: the names are the
 * protobuf numbers, except for a oneof, which has its Go name; from 0.15 on, an unset one is omitted.
 *
 * @module
 */


const edges = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 1: (it) => (0,grammar/* text */.Qq)(it.src), 2: (it) => (0,grammar/* text */.Qq)(it.dst) }));
function process(node) {
    const nodes = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, node);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 2: (it) => (0,grammar/* text */.Qq)(it.name), 4: (it) => nodes(it.nodes), 5: (it) => edges(it.edges) });
}
/** 0.14.0, which hashes only the number of nodes. */
const dump0140 = process(() => "{}");
/** 0.14.1 and 0.14.2, which hash only whether a node has a type. */
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
/** Returns the set member of a oneof. */
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
/** The dump functions, by the first release of each form. */
const PROCESS_DUMPS = {
    "0.14": dump0141,
    "0.15": dump015,
    "0.18": dump018,
    "0.21": dump021,
};

;// CONCATENATED MODULE: ./src/hash/process/process-hash.ts




/**
 * Returns the text that an Engine release hashes for a process, without its hash and addresses.
 *
 * At 0.14 it omits what the nodes do, so different processes have the same hash.
 *
 * @throws {MesgError} `usage` before 0.14; `refused` when the release cannot hold the process.
 * @example
 * ```ts
 * dumpProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // '{2:"a",4:[]nil,5:[]nil}'
 * ```
 */
function dumpProcess(process, release, { patch } = {}) {
    const form = (0,process_form/* processForm */.S8)(release);
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

/***/ 21080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hashNamedProcess: () => (/* binding */ hashNamedProcess)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25982);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12716);




/** Hashes a process. */
async function hashNamedProcess(call, document, format) {
    const version = call.options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROCESS_RELEASE */ .QO;
    if (call.options.source !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "a process has no source: --source applies only to services");
    const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRelease */ .BC)(version);
    if (format === "json") {
        await call.stdout.write(`${JSON.stringify(await everyHash(call, document), undefined, 2)}\n`);
        return 0;
    }
    const { definition } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedProcess */ .FR)(call, document, release);
    const patch = { patch: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePatch */ .iz)(version) };
    const hash = (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .processHash */ .mv)(definition, release, patch);
    const hex = () => Buffer.from((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeHash */ .$C)(hash)).toString("hex");
    const text = format === "dump" ? (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .dumpProcess */ .UT)(definition, release, patch) : format === "hex" ? hex() : hash;
    await call.stdout.write(`${text}\n`);
    return 0;
}
/** Returns the hash of each release that supports the process, oldest first, with its account if any. */
async function everyHash(call, document) {
    const load = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .openNamedProcess */ .Ty)(call, document);
    const rows = [];
    const byEra = new Map();
    for (const release of _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASES */ .pH.filter((it) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(it, "0.14"))) {
        const era = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .processEra */ .G6)(release);
        let hash = byEra.get(era);
        if (!byEra.has(era)) {
            const loaded = await load(release);
            hash = loaded.definition && hashIfHeld(loaded.definition, release);
            if (!dependsOnServices(call, loaded))
                byEra.set(era, hash);
        }
        if (hash === undefined)
            continue;
        const address = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.20") ? { address: (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .processAddress */ .QA)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeHash */ .$C)(hash)) } : {};
        rows.push([release, { hash, ...address }]);
    }
    if (rows.length > 0)
        return Object.fromEntries(rows);
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedProcess */ .FR)(call, document, _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROCESS_RELEASE */ .QO);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `no Engine release supports ${document.path}`);
}
/** Returns whether the hash depends on services, whose definitions and hashes differ between releases of an era. */
function dependsOnServices({ options }, { nodes }) {
    if (options.services !== undefined)
        return true;
    return [...nodes.values()].some(({ named }) => named.instanceHash === undefined);
}
function hashIfHeld(definition, release) {
    try {
        return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .processHash */ .mv)(definition, release);
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8 && error.kind === "refused")
            return undefined;
        throw error;
    }
}


/***/ })

};
