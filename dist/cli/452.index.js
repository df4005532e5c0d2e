export const id = 452;
export const ids = [452];
export const modules = {

/***/ 8206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ readNamedService),
/* harmony export */   gm: () => (/* binding */ tellDiagnostics),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4084);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2036);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1140);






/** Whether a path names what a definition is compiled from, a mesg.yml or its folder, rather than a definition. */
async function isCompiled(path) {
    return /\.ya?ml$/i.test(path) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
/**
 * Reads the service that was named on the command line: a folder or a mesg.yml is compiled; a definition is taken as it
 * is, valid or not.
 *
 * @param use What the definition is read for, for the warning about a field that nobody knows: `hashed`.
 * @param bytes The contents of a definition that was read already.
 * @throws {MesgError} `refused` when a folder describes no valid service, after saying why on stderr.
 */
async function readNamedService(call, path, { release, use, bytes }) {
    if (await isCompiled(path)) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadService */ .oV)(path, { release, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, files, file } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `${file} describes no valid service`);
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinition */ .U)(bytes ?? (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call.signal)));
    for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
    return { definition, folder: undefined };
}
/** Says on stderr what is wrong in a service, with its lines, and how much of it. */
async function tellDiagnostics({ stderr, env }, { diagnostics, file, text }) {
    if (diagnostics.length === 0)
        return;
    const color = stderr.isTerminal && !env.NO_COLOR;
    await stderr.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsToText */ .Z)(diagnostics, { texts: new Map([[file, text]]), color }));
    await stderr.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .countDiagnostics */ .i)(diagnostics)} in ${file}\n`);
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jp: () => (/* binding */ WHAT),
  TH: () => (/* binding */ loadFrom),
  oV: () => (/* binding */ loadService),
  nC: () => (/* binding */ serviceFileAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __webpack_require__(8215);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(8681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(8664);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(296);
// EXTERNAL MODULE: ./src/compile/compile.ts + 12 modules
var compile = __webpack_require__(6830);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(1400);
// EXTERNAL MODULE: ./src/definition/read.ts
var read = __webpack_require__(905);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(9164);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(7880);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(2159);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/compile/violations.ts
var violations = __webpack_require__(349);
;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are left out. In JSON that is an error before 0.21, whose Engines refuse such a request, and a warning
 * since then; in bytes it is a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is no definition at all.
 */
function readDefinitionFile(bytes, { file, release, withoutSource, }) {
    const { definition, unknownFields, form } = (0,read/* readDefinition */.U)(bytes);
    const { text } = form === "json" ? (0,yaml_text/* decodeText */.P)(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    // The YAML reader has positions, and finds keys that are given twice.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines, { json: true });
    const place = (pointer, key = false) => {
        const path = (0,yaml_path/* segmentsOf */.O)(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,definition_release/* isSince */.$l)(release, "0.21") ? "error" : "warning";
        const message = `unknown field of a definition: ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it: it is ignored",
        });
    }
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release).flatMap(violations/* atValues */.ST)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...(0,violations/* adviseOn */.mm)(violation, definition) });
    }
    for (const pointer of droppedPrices(definition, release)) {
        problems.push({
            severity: "warning",
            rule: "price-dropped",
            message: `Engine ${release} has no prices: it drops this one`,
            ...place(pointer, true),
            hint: "remove it, or name a release that has prices: --engine-version 0.26",
        });
    }
    const placed = (0,problem/* toDiagnostics */.S6)(problems, file, lines);
    const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** The prices of tasks that an Engine before 0.26 accepts and does not store. */
function droppedPrices({ tasks }, release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.26"))
        return [];
    return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}
/** Finds a value, or its key; where there is none, the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = (0,yaml_path/* follow */.e)(root, path.slice(0, length));
        if (found !== undefined)
            return length === path.length && !key ? found.node.start : found.keyStart;
    }
    return root.start;
}

;// CONCATENATED MODULE: ./src/compile/load/load.ts







/** What a path may name, for messages. */
const WHAT = "a folder or a definition";
/** As hex, the largest definition and a line break or two. */
const DEFINITION_BYTES = 2 * wire/* MAX_BYTES */.zx + 4;
/**
 * Loads a service from whatever describes it: a folder with a mesg.yml, a mesg.yml, or a definition in any form. In a git
 * work tree the committed bytes are read, whatever git made of them on disk; files that were changed are read from disk.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is nothing of the kind at `path`, `refused` for a definition that cannot be
 * decoded at all and for a symlink that leaves its folder, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
async function loadService(path, options = {}) {
    const { serviceFile = "mesg.yml", signal } = options;
    signal?.throwIfAborted();
    const found = await (0,read_bounded/* inspect */.N)(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new error/* MesgError */.N("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await (0,checkout/* openFolder */.NE)(folder, signal);
    const loaded = await loadFrom(files, { ...options, file, name: (0,external_node_path_.basename)(file) });
    if (loaded === undefined)
        throw await nothingAt(file, files, serviceFile);
    return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
}
/**
 * Loads a service from a folder that was opened.
 *
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadService}.
 * @example
 * ```ts
 * const files = await openFolder("services/greeter");
 * const loaded = await loadFrom(files, { file: "services/greeter/mesg.yml", name: "mesg.yml" });
 * ```
 */
async function loadFrom(files, options) {
    const { release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, file, name } = options;
    if (!/\.ya?ml$/i.test(name)) {
        const bytes = await readDefinitionBytes(files, name);
        return bytes && readDefinitionFile(bytes, { file, release, withoutSource });
    }
    const bytes = await files.readFile(name, yaml_text/* MAX_FILE_BYTES */.g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    return { file, form: "mesg.yml", files, ...(0,compile/* compileService */.P)(bytes, { file, release, dockerfile }) };
}
/** A definition is often built by an earlier step, and then ignored by git. */
async function readDefinitionBytes(files, name) {
    const committed = await files.readFile(name, DEFINITION_BYTES);
    return committed ?? (files.isOnDisk ? await (0,read_regular/* readRegularFile */.XF)(files.path, name, DEFINITION_BYTES) : undefined);
}
/** Says what is there instead: Engines look for mesg.yml alone, and git may not know it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new error/* MesgError */.N("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await (0,read_regular/* readRegularFile */.XF)(files.path, (0,external_node_path_.basename)(file), 1)) !== undefined;
    return new error/* MesgError */.N("usage", message, isIgnored ? { hint: "git ignores that file: track it with git add -f" } : {});
}
/** The file that describes a service, which was named by itself or by its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,external_node_path_.dirname)(path) };
    return { file: `${(0,trim/* withoutTrailing */.h)(path, "/\\") || path.slice(0, 1)}/${serviceFile}`, folder: path };
}


/***/ }),

/***/ 8133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ AMINO_KINDS),
/* harmony export */   N: () => (/* binding */ processToAmino)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7544);
/**
 * The process as amino JSON, in which Engines from 0.21 on sign and hash it.
 *
 * @module
 */


const NODE = "mesg.types.Process_Node_";
const OUTPUT = "mesg.types.Process_Node_Map_Output_";
const SELECTOR = "mesg.types.Process_Node_Reference_Path_";
const VALUE = "mesg.types.Value_";
/** What amino's names of types stand for. The last one is what the original compiler 0.3 called a reference. */
const AMINO_KINDS = new Map([
    ...["Result", "Event", "Task", "Map", "Filter"].map((name) => [`${NODE}${name}_`, name.toLowerCase()]),
    [`${OUTPUT}Null_`, "null"],
    [`${OUTPUT}StringConst`, "text"],
    [`${OUTPUT}DoubleConst`, "number"],
    [`${OUTPUT}BoolConst`, "flag"],
    [`${OUTPUT}List_`, "list"],
    [`${OUTPUT}Map_`, "map"],
    [`${OUTPUT}Ref`, "reference"],
    [`${SELECTOR}Key`, "key"],
    [`${SELECTOR}Index`, "index"],
    [`${VALUE}NullValue`, "null"],
    [`${VALUE}StringValue`, "text"],
    [`${VALUE}NumberValue`, "number"],
    [`${VALUE}BoolValue`, "flag"],
    ["mesg.types.Process_Node_Reference", "reference"],
]);
/**
 * Returns a process as amino JSON of 0.21 to 0.26: oneofs with the names of their types, maps as lists sorted by the bytes
 * of their keys, zero values left out. Only what creates a process is in it: name, nodes and edges.
 *
 * @throws {MesgError} `refused` when the message of 0.21 cannot hold the process, or a number has no JSON.
 * @example
 * ```ts
 * processToAmino({ ...EMPTY_PROCESS, name: "a" }); // { name: "a" }
 * ```
 */
function processToAmino(process) {
    (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .assertFits */ .V)(process, "0.21");
    const { name, nodes, edges } = process;
    return withoutZeros({
        name,
        nodes: nodes.map(node),
        edges: edges.map(({ src, dst }) => withoutZeros({ src, dst })),
    });
}
function node(it) {
    const named = withoutZeros({ key: it.key });
    const typed = (name, value) => ({ ...named, Type: { type: `${NODE}${name}_`, value } });
    switch (it.kind) {
        case "none":
            return { ...named, Type: null };
        case "map":
            return typed("Map", { map: sortedEntries(it.outputs) });
        case "filter":
            return typed("Filter", { filter: withoutZeros({ conditions: it.conditions.map(condition) }) });
        case "event": {
            const { instanceHash, eventKey } = it;
            return typed("Event", { event: withoutZeros({ instanceHash, eventKey }) });
        }
        default: {
            const { instanceHash, taskKey } = it;
            const name = it.kind === "task" ? "Task" : "Result";
            return typed(name, { [it.kind]: withoutZeros({ instanceHash, taskKey }) });
        }
    }
}
function condition({ predicate, value, reference }) {
    return {
        ...withoutZeros({ predicate }),
        ...(value.kind === "none" ? {} : { value: { Kind: conditionValue(value) } }),
        ...(reference === undefined ? {} : { ref: referenceToAmino(reference) }),
    };
}
function conditionValue(value) {
    const typed = (name, members) => ({ type: VALUE + name, value: withoutZeros(members) });
    switch (value.kind) {
        case "null":
            return typed("NullValue", {});
        case "text":
            return typed("StringValue", { string_value: value.text });
        case "number":
            return typed("NumberValue", { number_value: finite(value.number) });
        case "flag":
            return typed("BoolValue", { bool_value: value.flag });
        default:
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `a condition compares with a ${value.kind}, which amino JSON has no type for`);
    }
}
function output(value) {
    const typed = (name, members) => ({ Value: { type: OUTPUT + name, value: withoutZeros(members) } });
    switch (value.kind) {
        case "none":
            return { Value: null };
        case "null":
            return typed("Null_", {});
        case "text":
            return typed("StringConst", { string_const: value.text });
        case "number":
            return typed("DoubleConst", { double_const: finite(value.number) });
        case "flag":
            return typed("BoolConst", { bool_const: value.flag });
        case "list":
            return typed("List_", { list: withoutZeros({ outputs: value.items.map(output) }) });
        case "map":
            return { Value: { type: `${OUTPUT}Map_`, value: { map: sortedEntries(value.entries) } } };
        case "reference":
            return typed("Ref", { ref: referenceToAmino(value) });
    }
}
function sortedEntries(entries) {
    const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
    return sorted.map(({ key, value }) => ({ Key: key, Value: output(value) }));
}
function referenceToAmino({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        const typed = (name, members) => ({ type: SELECTOR + name, value: withoutZeros(members) });
        if (key !== undefined)
            step = { Selector: typed("Key", { key }), ...rest };
        else if (index !== undefined)
            step = { Selector: typed("Index", { index: index === "0" ? "" : index }), ...rest };
        else
            step = { Selector: null, ...rest };
    }
    return { ...withoutZeros({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}
function finite(number) {
    if (Number.isFinite(number))
        return number;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `amino JSON has no number ${number}`);
}
function withoutZeros(members) {
    const kept = Object.entries(members).filter(([, value]) => value !== "" && value !== 0 && value !== false && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 5133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1241);



/**
 * Returns a process as a value for `JSON.stringify`, as the message of a release has it.
 *
 * @throws {MesgError} `refused` when the message of that release cannot hold the process; `usage` before 0.14.
 * @example
 * ```ts
 * processToJson({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // { name: "a" }
 * ```
 */
function processToJson(process, release) {
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .processForm */ .S)(release);
    (0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFits */ .V)(process, form);
    const { hash, name, nodes, edges, address, paymentAddress } = process;
    return withoutDefaults({
        hash,
        [form === "0.14" ? "key" : "name"]: name,
        nodes: nodes.map((node) => (form === "0.14" ? node014(node) : node018(node, form))),
        edges: edges.map(({ src, dst }) => withoutDefaults({ src, dst })),
        address,
        paymentAddress,
    });
}
function node014(node) {
    if (node.kind === "none")
        return {};
    const { kind, key } = node;
    if (kind === "map")
        return { map: withoutDefaults({ key, outputs: node.outputs.map(output014) }) };
    if (kind === "filter") {
        return { filter: withoutDefaults({ key, conditions: node.conditions.map((it) => condition(it, "0.14")) }) };
    }
    return { [kind]: withoutDefaults({ key, ...instanceTask(node) }) };
}
function node018(node, form) {
    const { kind, key } = node;
    const named = withoutDefaults({ key });
    if (kind === "none")
        return named;
    if (kind === "map")
        return { ...named, map: { outputs: valuesByKey(node.outputs, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTPUT */ .aQ) } };
    if (kind === "filter") {
        return { ...named, filter: withoutDefaults({ conditions: node.conditions.map((it) => condition(it, form)) }) };
    }
    return { ...named, [kind]: withoutDefaults(instanceTask(node)) };
}
function instanceTask(node) {
    const { instanceHash } = node;
    return node.kind === "event" ? { instanceHash, eventKey: node.eventKey } : { instanceHash, taskKey: node.taskKey };
}
function output014({ key, value }) {
    if (value.kind === "none")
        return withoutDefaults({ key });
    if (value.kind !== "reference")
        return { ...withoutDefaults({ key }), constant: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) };
    return {
        ...withoutDefaults({ key }),
        ref: withoutDefaults({ nodeKey: value.nodeKey, key: value.path[0]?.key ?? "" }),
    };
}
function condition({ reference, predicate, value }, form) {
    if (form !== "0.21") {
        const text = value.kind === "text" ? value.text : "";
        return withoutDefaults({ key: reference?.path[0]?.key ?? "", predicate, value: text });
    }
    return {
        ...(reference === undefined ? {} : { ref: referenceToJson(reference) }),
        ...withoutDefaults({ predicate }),
        ...(value.kind === "none" ? {} : { value: valueToJson(value, _values_js__WEBPACK_IMPORTED_MODULE_2__/* .CONSTANT */ .TJ) }),
    };
}
function referenceToJson({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        if (key !== undefined)
            step = { key, ...rest };
        else
            step = index === undefined ? rest : { index: jsonInteger(index), ...rest };
    }
    return { ...withoutDefaults({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}
/** A number where every reader of JSON can hold it, else a text. */
function jsonInteger(digits) {
    return Number.isSafeInteger(Number(digits)) ? Number(digits) : digits;
}
function valueToJson(value, names) {
    switch (value.kind) {
        case "none":
            return {};
        case "null":
            return { [names.null]: 0 };
        case "text":
            return { [names.text]: value.text };
        case "number":
            return { [names.number]: Number.isFinite(value.number) ? value.number : String(value.number) };
        case "flag":
            return { [names.flag]: value.flag };
        case "list":
            return { [names.list[0]]: { [names.list[1]]: value.items.map((item) => valueToJson(item, names)) } };
        case "map":
            return { [names.map[0]]: { [names.map[1]]: valuesByKey(value.entries, names) } };
        case "reference":
            return { [names.reference]: referenceToJson(value) };
    }
}
function valuesByKey(entries, names) {
    // Not by assignment: a key may be __proto__.
    return Object.fromEntries(entries.map(({ key, value }) => [key, valueToJson(value, names)]));
}
function withoutDefaults(message) {
    const kept = Object.entries(message).filter(([, value]) => value !== "" && value !== 0 && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 2479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ isProcessDefinition),
  W: () => (/* binding */ readProcess)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(6919);
// EXTERNAL MODULE: ./src/definition/read.ts
var read = __webpack_require__(905);
// EXTERNAL MODULE: ./src/definition/process/binary.ts + 4 modules
var process_binary = __webpack_require__(251);
// EXTERNAL MODULE: ./src/definition/json-reader.ts
var json_reader = __webpack_require__(7491);
// EXTERNAL MODULE: ./src/definition/process/amino.ts
var amino = __webpack_require__(8133);
// EXTERNAL MODULE: ./src/definition/process/message/form-0.14.ts
var form_0_14 = __webpack_require__(1089);
// EXTERNAL MODULE: ./src/definition/process/values.ts
var values = __webpack_require__(1241);
;// CONCATENATED MODULE: ./src/definition/process/read-json.ts





/**
 * Reads a process from a value that `JSON.parse` gave: proto3 JSON of any release, or the amino JSON of 0.21 and newer,
 * also as the original compilers wrote them.
 *
 * @throws {MesgError} `refused` when a value has another type than its field. Names the place.
 * @example
 * ```ts
 * processFromJson({ name: "a", nodes: [{ key: "b" }] }).definition.nodes[0].kind; // "none"
 * ```
 */
function processFromJson(value, onPart) {
    const unknownFields = [];
    const subject = { what: "a process definition", maxDepth: process_binary/* MAX_PROCESS_DEPTH */.j5, ...(onPart && { onPart }) };
    const read = new json_reader/* JsonReader */.O(value, [], unknownFields, subject);
    const definition = {
        name: read.text(read.firstOf(["name", "key"]) ?? "name"),
        nodes: read.list("nodes", node),
        edges: read.list("edges", (edge) => ({ src: edge.text("src"), dst: edge.text("dst") })),
        hash: read.text("hash"),
        address: read.text("address"),
        paymentAddress: read.text("paymentAddress"),
    };
    onPart?.(definition, []);
    read.end();
    return { definition, unknownFields };
}
/** The members of a oneof: those of the message itself, or of amino's `Type: {type, value}`. */
function oneof(read, name, each) {
    if (!read.has(name)) {
        read.skip(name);
        return each(read, undefined);
    }
    return read.message(name, (any) => {
        const kind = amino/* AMINO_KINDS */.B.get(any.text("type"));
        return kind === undefined
            ? any.refuse("type", "is no type of a process")
            : any.message("value", (it) => each(it, kind));
    });
}
function node(read) {
    const key = read.text("key");
    return oneof(read, "Type", (holder, amino) => {
        const kind = holder.firstOf(["result", "event", "task", "map", "filter"]);
        if (kind === undefined)
            return amino === "map" ? { kind: amino, key, outputs: [] } : { kind: "none", key };
        if (kind === "map" && amino !== undefined)
            return { kind, key, outputs: holder.list("map", aminoEntry) };
        return holder.message(kind, (it) => {
            // Until 0.17 the key is in the message of the type.
            const own = it.text("key") || key;
            if (kind === "map")
                return { kind, key: own, outputs: outputs(it) };
            if (kind === "filter")
                return { kind, key: own, conditions: it.list("conditions", condition) };
            const instanceHash = it.text("instanceHash");
            if (kind === "event")
                return { kind, key: own, instanceHash, eventKey: it.text("eventKey") };
            return { kind, key: own, instanceHash, taskKey: it.text("taskKey") };
        });
    });
}
/** A list until 0.17, by key from then on. */
function outputs(read) {
    if (!read.isList("outputs"))
        return read.entries("outputs", (it) => value(it, values/* OUTPUT */.aQ));
    return read.list("outputs", (output) => {
        const key = output.text("key");
        const which = output.firstOf(["ref", "constant"]);
        if (which === undefined)
            return { key, value: { kind: "none" } };
        return { key, value: output.message(which, which === "ref" ? reference : (it) => value(it, values/* CONSTANT */.TJ)) };
    });
}
function condition(read) {
    const predicate = read.number("predicate");
    if (!read.has("ref") && !read.isObject("value")) {
        return {
            reference: (0,form_0_14/* flatReference */.Pg)("", read.text("key")),
            predicate,
            value: { kind: "text", text: read.looseText("value") },
        };
    }
    return {
        ...(read.has("ref") ? { reference: read.message("ref", reference) } : {}),
        predicate,
        value: read.message("value", (it) => value(it, values/* CONSTANT */.TJ)),
    };
}
function reference(read) {
    const nodeKey = read.text("nodeKey");
    if (!read.has("path"))
        return (0,form_0_14/* flatReference */.Pg)(nodeKey, read.looseText("key"));
    const path = [];
    read.message("path", (it) => selectors(it, path));
    return { kind: "reference", nodeKey, path };
}
/** The compilers 0.1 and 0.2 said also which member is set, and wrote null for the other one. */
function selectors(read, path) {
    read.skip("selector", "key", "index", "path");
    const selector = oneof(read, "Selector", (holder, amino) => {
        if (amino === "index" || holder.has("index"))
            return { index: holder.integer("index") };
        return amino === "key" || holder.has("key") ? { key: holder.text("key") } : {};
    });
    path.push(selector);
    if (read.has("path"))
        read.message("path", (it) => selectors(it, path));
}
function value(read, names) {
    const wrapper = names === values/* OUTPUT */.aQ ? "Value" : "Kind";
    return oneof(read, wrapper, (holder, amino) => {
        if (amino !== undefined)
            return aminoValue(holder, amino);
        const members = [names.null, names.text, names.number, names.flag, names.list[0], names.map[0]];
        const found = holder.firstOf(names.reference === undefined ? members : [...members, names.reference]);
        holder.skip(...members);
        const each = (it) => value(it, names);
        if (found === names.null)
            return { kind: "null" };
        if (found === names.text)
            return { kind: "text", text: holder.text(found) };
        if (found === names.number)
            return { kind: "number", number: holder.number(found) };
        if (found === names.flag)
            return { kind: "flag", flag: holder.flag(found) };
        if (found === names.list[0]) {
            return { kind: "list", items: holder.message(found, (it) => it.list(names.list[1], each)) };
        }
        if (found === names.map[0]) {
            return { kind: "map", entries: holder.message(found, (it) => it.entries(names.map[1], each)) };
        }
        return found === undefined ? { kind: "none" } : holder.message(found, reference);
    });
}
/** What amino leaves out is zero, so its type says what a value is. */
function aminoValue(read, kind) {
    const members = {
        null: () => ({ kind: "null" }),
        text: () => ({ kind: "text", text: read.text(read.firstOf(["string_const", "string_value"]) ?? "string_const") }),
        number: () => ({
            kind: "number",
            number: read.number(read.firstOf(["double_const", "number_value"]) ?? "double_const"),
        }),
        flag: () => ({ kind: "flag", flag: read.flag(read.firstOf(["bool_const", "bool_value"]) ?? "bool_const") }),
        list: () => ({
            kind: "list",
            items: read.message("list", (it) => it.list("outputs", (item) => value(item, values/* OUTPUT */.aQ))),
        }),
        map: () => ({ kind: "map", entries: read.list("map", aminoEntry) }),
        reference: () => read.message("ref", reference),
    };
    read.skip("null", "null_value");
    return members[kind]?.() ?? { kind: "none" };
}
function aminoEntry(read) {
    return { key: read.text("Key"), value: read.message("Value", (it) => value(it, values/* OUTPUT */.aQ)) };
}

;// CONCATENATED MODULE: ./src/definition/process/read.ts





/**
 * Reads a process in whatever form it comes: JSON, hex text, or protobuf bytes, of any release.
 *
 * @param bytes The contents of a file.
 * @param onPart Called with each part of a process in JSON, and its path there.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readProcess(new TextEncoder().encode('{"name": "a", "nodes": []}')).form; // "json"
 * ```
 */
function readProcess(bytes, onPart) {
    const contents = (0,read/* readContents */.r)(bytes, "a process definition");
    if (contents.form === "json")
        return { form: "json", ...processFromJson(contents.value, onPart) };
    return { form: contents.form, ...(0,process_binary/* decodeProcess */.Ok)(contents.bytes) };
}
/**
 * Whether a file holds the definition of a process rather than that of a service. Only a process has nodes, and its
 * message keeps them where that of a service keeps nothing.
 */
function isProcessDefinition(bytes) {
    let contents;
    try {
        contents = (0,read/* readContents */.r)(bytes);
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N)
            return false;
        throw error;
    }
    if (contents.form === "json") {
        const { value } = contents;
        if (typeof value !== "object" || value === null)
            return false;
        return ["nodes", "edges"].some((key) => Object.hasOwn(value, key));
    }
    const { bytes: message } = contents;
    return fieldsUnknownTo(() => (0,process_binary/* decodeProcess */.Ok)(message)) < fieldsUnknownTo(() => (0,binary/* decodeDefinition */.A)(message));
}
function fieldsUnknownTo(read) {
    try {
        return read().unknownFields.length;
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N)
            return Number.POSITIVE_INFINITY;
        throw error;
    }
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition),
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8681);




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
    const contents = readContents(bytes);
    if (contents.form === "json")
        return { form: "json", ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionFromJson */ .OL)(contents.value) };
    return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDefinition */ .A)(contents.bytes) };
}
/**
 * Finds the form of a file and reads it as far as that form goes.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or no JSON although it begins like it.
 */
function readContents(bytes, what = "a service definition") {
    if (bytes.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected ${what}, found an empty file`);
    // Hex takes two characters per byte, and JSON no less.
    if (bytes.length > 2 * _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx + 2) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", value: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(decodeText(bytes)) };
    const hex = asHex(bytes);
    return hex === undefined ? { form: "binary", bytes } : { form: "hex", bytes: Buffer.from(hex, "hex") };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return !FIRST_TAGS.includes(bytes[0]) || isJson(bytes);
}
/** The tags that a message may begin with and JSON too: of a name, a line feed; of the nodes of a process, a quote. */
const FIRST_TAGS = [0x0a, 0x22];
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];
function isJson(bytes) {
    try {
        JSON.parse(decodeText(bytes));
        return true;
    }
    catch {
        return false;
    }
}
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
    }
}
function asHex(bytes) {
    const isDigit = (byte) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13))
        end--;
    const digits = bytes.subarray(0, end);
    return digits.length > 0 && digits.length % 2 === 0 && digits.every(isDigit)
        ? Buffer.from(digits).toString("latin1")
        : undefined;
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countDiagnostics)
/* harmony export */ });
/**
 * How many of each there are, in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
function countDiagnostics(diagnostics) {
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
    });
    return parts.length === 0 ? "no problems" : parts.join(", ");
}


/***/ }),

/***/ 6036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diagnosticsToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/**
 * Diagnostics as text: place and message on one line, then the line of the file with a caret, then the hint. Empty when
 * there are none.
 *
 * @example
 * ```ts
 * diagnosticsToText(diagnostics, { texts: new Map([["mesg.yml", text]]) });
 * // mesg.yml:2:1: error: unknown key "nam" in service (did you mean "name"?) [unknown-key]
 * //   2 | nam: a
 * //     | ^
 * //   hint: use one of name, sid
 * ```
 */
function diagnosticsToText(diagnostics, options = {}) {
    const lines = new Map();
    const paint = options.color ? painted : (_style, text) => text;
    const blocks = diagnostics.map((diagnostic) => {
        const { file, line, column = 1, severity, message, rule, hint, pointer } = diagnostic;
        const place = line === undefined ? `${file}${pointer === "" ? "" : ` at ${pointer}`}` : `${file}:${line}:${column}`;
        const head = `${paint("bold", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(place, 4096)}:`)} ${paint(severity, `${severity}:`)} ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message, 1000)} [${rule}]`;
        const source = line === undefined ? undefined : linesOf(file, lines, options.texts)?.[line - 1];
        const shown = source === undefined ? [] : snippet(source, line, column, (caret) => paint(severity, caret));
        return [head, ...shown, ...(hint === undefined ? [] : [`  hint: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(hint, 1000)}`]), ""].join("\n");
    });
    return blocks.join("");
}
/** The most of a line that is shown; the rest is cut on both sides. */
const WIDTH = 100;
function snippet(source, line, column, paint) {
    const start = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
    const cut = source.slice(start, start + WIDTH);
    const gutter = String(line);
    const before = start > 0 ? "…" : "";
    const after = source.length > start + WIDTH ? "…" : "";
    // One sign per UTF-16 unit, so that the caret stays in its column.
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .dottedText */ .og)(cut.replaceAll("\t", " "));
    const indent = " ".repeat(before.length + Math.max(column - 1 - start, 0));
    return [
        `  ${gutter} | ${before}${text}${after}`.trimEnd(),
        `  ${" ".repeat(gutter.length)} | ${indent}${paint("^")}`,
    ];
}
function linesOf(file, known, texts) {
    const text = texts?.get(file);
    if (text === undefined)
        return undefined;
    const split = known.get(file) ?? text.split(/\r\n|\n|\r/);
    known.set(file, split);
    return split;
}
const CODES = { error: 31, warning: 33, note: 36, bold: 1 };
function painted(style, text) {
    return `\x1b[${CODES[style]}m${text}\x1b[0m`;
}


/***/ }),

/***/ 5452:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3712);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2479);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(905);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4783);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5133);
/**
 * Shows a definition in any form (JSON, hex, protobuf bytes) as JSON.
 *
 * @module
 */



const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .N)({
    name: "decode",
    synopsis: "FILE",
    summary: "show a definition in any form as JSON",
    positionals: [1, 1],
    options: {
        "engine-version": {
            type: "string",
            value: "R",
            summary: `of a process: the Engine release whose form is shown (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROCESS_RELEASE */ .Q} where it fits)`,
        },
    },
    async run(call) {
        const [file = ""] = call.positionals;
        const version = call.options["engine-version"];
        const release = version === undefined ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRelease */ .BC)(version);
        if (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompiled */ .w_)(file)) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N("usage", `expected a definition, found what one is compiled from at ${file}`, {
                hint: `mesg-compile compile ${file} makes its definition`,
            });
        }
        const bytes = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R)(file, "a definition", call.signal);
        const { json, unknownFields } = KINDS[(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isProcessDefinition */ .J)(bytes) ? "process" : "service"](bytes, release);
        for (const { pointer, text } of unknownFields)
            await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
        await call.stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleJson */ .$m)(JSON.stringify(json, undefined, 2))}\n`);
        return 0;
    },
});
/** How a definition of each kind is shown. */
const KINDS = {
    service: (bytes) => {
        const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .readDefinition */ .U)(bytes);
        return { json: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .definitionToJson */ .LG)(definition), unknownFields };
    },
    process: (bytes, release) => {
        const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .readProcess */ .W)(bytes);
        return { json: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .processToJson */ .t)(definition, release ?? formOf(definition)), unknownFields };
    },
};
/** A release whose message can hold a process, the default first. */
function formOf(process) {
    const fits = (release) => {
        try {
            (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .processToJson */ .t)(process, release);
            return true;
        }
        catch (error) {
            if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N)
                return false;
            throw error;
        }
    };
    return [_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROCESS_RELEASE */ .Q, _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .LATEST_RELEASE */ .OG].find(fits) ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROCESS_RELEASE */ .Q;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
