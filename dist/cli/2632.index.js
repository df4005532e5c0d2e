export const id = 2632;
export const ids = [2632];
export const modules = {

/***/ 39593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ RESULT_OPTIONS)
/* harmony export */ });
/** The options of every command that has a result. */
const RESULT_OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: "result",
        value: "FILE",
        summary: "write the result to a file, whole or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result as JSON, and a failure too" },
};


/***/ }),

/***/ 50304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ isProcessFile),
/* harmony export */   iD: () => (/* binding */ loadProcessFrom),
/* harmony export */   s: () => (/* binding */ loadProcess),
/* harmony export */   x6: () => (/* binding */ PROCESS_FILE),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2675);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58664);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75226);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67880);
/* harmony import */ var _process_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82740);
/* harmony import */ var _process_definition_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71912);







/** The file of a process in a folder that is named for it. */
const PROCESS_FILE = "process.yml";
/** As hex, the largest definition and a line break or two. */
const MOST_BYTES = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx + 4;
/**
 * Loads a process from a process file or a definition in any form.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is nothing at `path` or the release has no processes, `refused` for a definition
 * that cannot be decoded at all, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadProcess("processes/invoice.yml", { release: "0.20" });
 * ```
 */
async function loadProcess(path, options = {}) {
    const files = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .openFolder */ .NE)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), options.signal);
    const loaded = await loadProcessFrom(files, { ...options, file: path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) });
    if (loaded !== undefined)
        return loaded;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `expected a process, found nothing at ${JSON.stringify(path)}`);
}
/**
 * Loads a process from a folder that was opened.
 *
 * @param options.file As it stands in diagnostics.
 * @param options.name The file in the folder.
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadProcess}.
 */
async function loadProcessFrom(files, options) {
    const { file, name, release = _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_PROCESS_RELEASE */ .Q } = options;
    const bytes = await readDocument(files, name);
    if (bytes === undefined)
        return undefined;
    if (!isYaml(name))
        return (0,_process_definition_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readProcessDefinitionFile */ .r)(bytes, { file, release });
    return { file, form: "process.yml", ...(await (0,_process_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .compileProcess */ .N)(bytes, { ...options, release })) };
}
/**
 * Finds what a file of a folder describes, by its content: a process has steps, and its definition has nodes. A process.yml
 * is a process unless it has what only a service has.
 *
 * @returns undefined when there is no such file.
 */
async function kindOfFile(files, name) {
    const bytes = await readDocument(files, name);
    if (bytes === undefined)
        return undefined;
    const isProcess = isYaml(name)
        ? isProcessFile(bytes) || (name === PROCESS_FILE && !hasServiceKeys(bytes))
        : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .isProcessDefinition */ .J)(bytes);
    return isProcess ? "process" : "service";
}
/** Whether a YAML file has what only a service has. Without it a misspelled `steps` is no reason to read a service. */
function hasServiceKeys(bytes) {
    const { text } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeText */ .P)(bytes);
    const { root } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .composeYaml */ .e)(text, new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .Lines */ .q(text));
    return root?.kind === "mapping" && SERVICE_KEYS.some((key) => root.pairs.has(key));
}
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];
/** Whether a YAML file describes a process: it has steps, and nothing that only a service has. */
function isProcessFile(bytes) {
    const { text } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeText */ .P)(bytes);
    // Most files are no process, and end here.
    if (!/\bsteps\b/.test(text))
        return false;
    const { root } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .composeYaml */ .e)(text, new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .Lines */ .q(text));
    if (root?.kind !== "mapping")
        return /^steps[ \t]*:/m.test(text);
    return root.pairs.has("steps") && !SERVICE_KEYS.some((key) => root.pairs.has(key));
}
function isYaml(name) {
    return /\.ya?ml$/i.test(name);
}
/** A definition is often built by an earlier step, and then ignored by git. */
async function readDocument(files, name) {
    const most = isYaml(name) ? _yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_FILE_BYTES */ .g + 1 : MOST_BYTES;
    const committed = await files.readFile(name, most);
    return committed ?? (files.isOnDisk && !isYaml(name) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .readRegularFile */ .XF)(files.path, name, most) : undefined);
}


/***/ }),

/***/ 71912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProcessDefinitionFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81400);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2675);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38424);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67880);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3792);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66494);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3136);
/* harmony import */ var _process_check_advice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64258);
/* harmony import */ var _process_check_run_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25655);





/**
 * Reads the definition of a process in any form and checks it against the rules of an Engine release. JSON has lines and
 * columns; the other forms have only pointers.
 *
 * @throws {MesgError} `refused` when it is no definition at all; `usage` before 0.14.
 */
function readProcessDefinitionFile(bytes, { file, release }) {
    const parts = new WeakMap();
    const onPart = (part, path) => void parts.set(part, path);
    const { definition, unknownFields, form } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcess */ .W)(bytes, onPart);
    const { text } = form === "json" ? (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .P)(bytes) : { text: "" };
    const lines = new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .Lines */ .q(text);
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .composeYaml */ .e)(text, lines, { json: true });
    const offsetOf = (path) => {
        for (let length = path.length; root !== undefined && length > 0; length--) {
            const found = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e)(root, path.slice(0, length));
            if (found !== undefined)
                return length === path.length ? found.node.start : found.keyStart;
        }
        return root?.start ?? 0;
    };
    /** The JSON has other names than the process, so what comes nearest is shown. */
    const place = (pointer) => {
        let part = definition;
        let path = [];
        for (const segment of (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentsOf */ .O)(pointer)) {
            if (typeof part !== "object" || part === null)
                break;
            part = part[segment];
            if (typeof part === "object" && part !== null)
                path = parts.get(part) ?? path;
        }
        return { path, offset: offsetOf(path) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const path = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentsOf */ .O)(pointer);
        const message = `unknown field of a process definition: ${what}`;
        const hint = "remove it: it is ignored";
        problems.push({ severity: "warning", rule: "unknown-field", message, hint, path, offset: offsetOf(path) });
    }
    for (const violation of (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .checkProcess */ .U)(definition, release)) {
        const advice = (0,_process_check_advice_js__WEBPACK_IMPORTED_MODULE_6__/* .adviseOnProcess */ .P)(violation, definition);
        problems.push({ severity: "error", rule: violation.rule, ...advice, ...place(violation.pointer) });
    }
    for (const { pointer, severity = "error", ...finding } of (0,_process_check_run_time_js__WEBPACK_IMPORTED_MODULE_7__/* .checkRunTime */ .Z)(definition, release, _yaml_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)) {
        problems.push({ severity, ...finding, ...place(pointer) });
    }
    const placed = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .toDiagnostics */ .S6)(problems, file, lines);
    const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
    const isValid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .pointerOf */ .r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    const read = { draft: definition, written: definition, nodes: new Map() };
    return { file, form, text, diagnostics, locate, ...read, ...(isValid ? { definition } : {}) };
}


/***/ }),

/***/ 64258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ adviseOnProcess)
/* harmony export */ });
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66494);

/**
 * Puts an Engine's refusal of a process into words for people.
 *
 * @example
 * ```ts
 * adviseOnProcess({ rule: "process-cycle", pointer: "/nodes/1", found: "b", text: "…" }, process, quote).message;
 * // 'expected steps without a cycle, found one through "b"'
 * ```
 */
function adviseOnProcess(violation, process, show = _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h) {
    const field = violation.pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
    return ADVICE[violation.rule]({ ...violation, field, show, process });
}
const REQUIRED = {
    name: { message: "expected a name of the process, found none", hint: "write `name: …`" },
    instanceHash: {
        message: "expected an instance, found none",
        hint: "write `instanceHash: …`, or `instance:` with `src: FOLDER`",
    },
    eventKey: { message: "expected the key of an event, found none", hint: "write `eventKey: …`" },
    path: {
        message: "expected the key of a value to refer to, found none",
        hint: "write { key: … }; constants need an Engine from 0.15 on",
    },
    nodeKey: {
        message: "expected a step to take the value from, found none",
        hint: "there is no step before; write `stepKey: …`, or move the step behind its trigger",
    },
};
const ADVICE = {
    "process-required": ({ field, pointer, process }) => {
        if (field !== "taskKey") {
            return REQUIRED[field] ?? { message: `expected a text in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(field)}, found none`, hint: `write ${field}` };
        }
        const isTrigger = process.nodes[Number(pointer.split("/")[2])]?.kind === "result";
        return {
            message: `expected ${isTrigger ? "eventKey or taskKey" : "the key of a task"}, found none`,
            hint: isTrigger ? "write `eventKey: …`, or `taskKey: …` for the result of a task" : "write `taskKey: …`",
        };
    },
    "process-printable-ascii": ({ field, found, show }) => ({
        message: `expected printable ASCII in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(field === "path" ? "key" : field)}, found ${show(String(found))}`,
        hint: "Engines take only characters from space to ~",
    }),
    "process-hash": ({ found, show }) => ({
        message: `expected an instance hash (base58 text of 32 bytes), found ${show(String(found))}`,
        hint: "give the whole instance hash",
    }),
    "process-node-unknown": ({ found, show, process }) => ({
        message: `expected the key of a step, found ${show(String(found))}`,
        hint: `the steps are ${process.nodes
            .filter(({ kind }) => kind !== "map")
            .slice(0, 20)
            .map(({ key }) => show(key))
            .join(", ")}`,
    }),
    "process-node-repeated": ({ found, show }) => ({
        message: `expected each key once, found ${show(String(found))} for more than one step`,
        hint: "a step without a key is called node-N: give every step a key of its own",
    }),
    "process-trigger": ({ found }) => ({
        message: `expected exactly one trigger, found ${found}`,
        hint: found === 0 ? "begin with a step of type trigger" : "make a process of its own for each trigger",
    }),
    "process-predicate": ({ found }) => ({
        message: `expected a number for GT, GTE, LT and LTE, found a ${found}`,
        hint: "compare with a number, or use EQ or CONTAINS",
    }),
    "process-node-type": () => ({
        message: "expected a node with a type, found none: Engines before 0.18 crash on it",
        hint: "give the node a type, or remove it",
    }),
    "process-cycle": ({ found, show }) => ({
        message: `expected steps without a cycle, found one through ${show(String(found))}`,
        hint: "remove an edge",
    }),
    "process-parents": ({ found, show, isPanic }) => ({
        message: `expected nodes with one parent at most, found more for ${show(String(found))}${isPanic ? ": the Engine crashes" : ""}`,
        hint: "remove all but one of the edges to it",
    }),
    "process-unconnected": ({ found, show }) => ({
        message: `expected nodes that are all connected, found ${show(String(found))} by itself`,
        hint: "add an edge to it, or remove it",
    }),
};


/***/ }),

/***/ 25655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkRunTime),
/* harmony export */   n: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

/** Finds references that an Engine accepts and cannot follow when the process runs. */
function checkRunTime(process, release, show) {
    const kinds = new Map(process.nodes.map(({ key, kind }) => [key, kind]));
    const parents = new Map(process.edges.map(({ src, dst }) => [dst, src]));
    const findings = [];
    for (const { reference, index, pointer } of referencesOf(process)) {
        const { key } = process.nodes[index];
        const { nodeKey } = reference;
        const kind = kinds.get(nodeKey);
        const parent = parents.get(key);
        const say = (message, hint) => findings.push({ severity: "warning", rule: "never-runs", message, hint, pointer: `${pointer}/nodeKey` });
        if (kind === undefined) {
            // At the top of a map the Engine looks for itself.
            if (nodeKey === "" || /\/outputs\/\d+\/value$/.test(pointer))
                continue;
            say(`no step has the key ${show(nodeKey)}: the process stops here when it runs`, "name a step that ran before");
        }
        else if (kind === "task") {
            if (isAbove(nodeKey, key, parents))
                continue;
            say(`the task ${show(nodeKey)} has not run before this step: the process stops here`, "refer to an earlier step");
        }
        else if (nodeKey !== parent) {
            if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.18")) {
                say(`only the step just before may be referred to unless it is a task, and ${show(nodeKey)} is neither: the process stops here when it runs`, "pass the value on in the inputs of the tasks between");
            }
            else {
                findings.push({
                    severity: "warning",
                    rule: "reference-step",
                    message: `Engines before 0.18 read the data of the step just before, whatever step ${show(nodeKey)} is`,
                    hint: "refer to a task, or to the step just before",
                    pointer: `${pointer}/nodeKey`,
                });
            }
        }
    }
    return findings;
}
function* referencesOf({ nodes }) {
    for (const [index, node] of nodes.entries()) {
        const at = `/nodes/${index}`;
        if (node.kind === "map") {
            for (const [place, { value }] of node.outputs.entries()) {
                for (const found of inside(value, `${at}/outputs/${place}/value`))
                    yield { ...found, index };
            }
        }
        else if (node.kind === "filter") {
            for (const [place, { reference }] of node.conditions.entries()) {
                if (reference !== undefined && reference.nodeKey !== "") {
                    yield { reference, index, pointer: `${at}/conditions/${place}/reference` };
                }
            }
        }
    }
}
/** Every reference in a value, and its pointer. */
function* inside(value, pointer) {
    if (value.kind === "reference")
        yield { reference: value, pointer };
    else if (value.kind === "list") {
        for (const [index, item] of value.items.entries())
            yield* inside(item, `${pointer}/items/${index}`);
    }
    else if (value.kind === "map") {
        for (const [index, entry] of value.entries.entries())
            yield* inside(entry.value, `${pointer}/entries/${index}/value`);
    }
}
/** Whether a node is among those that ran before another one. */
function isAbove(nodeKey, key, parents) {
    const seen = new Set();
    for (let above = parents.get(key); above !== undefined && !seen.has(above); above = parents.get(above)) {
        if (above === nodeKey)
            return true;
        seen.add(above);
    }
    return false;
}


/***/ }),

/***/ 82740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ compileProcess)
});

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var yaml_problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/line-breaks.ts
var line_breaks = __webpack_require__(18650);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/path.ts
var path = __webpack_require__(3792);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
// EXTERNAL MODULE: ./src/definition/process/process.ts
var process = __webpack_require__(42630);
;// CONCATENATED MODULE: ./src/compile/process/file/scalar-type.ts
/**
 * Returns what js-yaml 3 reads a plain scalar as, after a round trip through JSON, as every compiler of processes did:
 * YAML 1.1 without `yes` and `no`, dates as ISO text.
 *
 * @example
 * ```ts
 * resolvePlain("0x10"); // { kind: "number", number: 16 }
 * ```
 */
function resolvePlain(text) {
    if (text === "" || text === "~" || /^(?:null|Null|NULL)$/.test(text))
        return { kind: "null" };
    if (/^(?:true|True|TRUE)$/.test(text))
        return { kind: "flag", flag: true };
    if (/^(?:false|False|FALSE)$/.test(text))
        return { kind: "flag", flag: false };
    const number = integerOf(text) ?? floatOf(text);
    // JSON has no infinity, and writes null for it.
    if (number !== undefined)
        return Number.isFinite(number) ? { kind: "number", number: number + 0 } : { kind: "null" };
    const date = dateOf(text);
    return date === undefined ? { kind: "text", text } : { kind: "text", text: date };
}
function integerOf(text) {
    if (text.endsWith("_"))
        return undefined;
    const [, sign = "", digits = ""] = /^([-+]?)(.*)$/s.exec(text);
    const plain = digits.replaceAll("_", "");
    const factor = sign === "-" ? -1 : 1;
    if (/^0b[01_]+$/.test(digits))
        return factor * Number(plain);
    if (/^0x[0-9a-fA-F_]+$/.test(digits))
        return factor * Number(plain);
    if (/^0[0-7_]*$/.test(digits))
        return factor * (plain === "0" ? 0 : Number(`0o${plain.slice(1)}`));
    if (/^[1-9][0-9_]*$/.test(digits))
        return factor * Number(plain);
    return /^[1-9][0-9_]*(?::[0-5]?[0-9])+$/.test(digits) ? factor * sexagesimal(plain) : undefined;
}
const FLOAT = /^(?:[-+]?(?:0|[1-9][0-9_]*)(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function floatOf(text) {
    if (text.endsWith("_") || !FLOAT.test(text))
        return undefined;
    const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(text.replaceAll("_", "").toLowerCase());
    const factor = sign === "-" ? -1 : 1;
    if (digits === ".inf")
        return factor * Number.POSITIVE_INFINITY;
    if (digits === ".nan")
        return Number.NaN;
    return factor * (digits.includes(":") ? sexagesimal(digits) : Number.parseFloat(digits));
}
function sexagesimal(digits) {
    return digits.split(":").reduce((sum, part) => sum * 60 + Number.parseFloat(part), 0);
}
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d{2}):(\d{2})(?:\.(\d*))?(?:[ \t]*(?:Z|([-+])(\d\d?)(?::(\d{2}))?))?$/;
function dateOf(text) {
    const day = DATE.exec(text);
    if (day !== null)
        return isoOf(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
    const time = TIME.exec(text);
    if (time === null)
        return undefined;
    const [, year, month, dayOfMonth, hour, minute, second, fraction = "", sign, zoneHour, zoneMinute = "0"] = time;
    const milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
    const local = Date.UTC(...[Number(year), Number(month) - 1, Number(dayOfMonth), Number(hour), Number(minute)], Number(second), milliseconds);
    const zone = sign === undefined ? 0 : (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
    return isoOf(local - (sign === "-" ? -zone : zone));
}
function isoOf(milliseconds) {
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

;// CONCATENATED MODULE: ./src/compile/process/file/file-value.ts

/** The root of a file: nothing leads to it. */
const ROOT = { path: [], keyStart: 0 };
/**
 * Reads a YAML tree as the compilers of processes did: js-yaml 3, then JSON, then the variables in texts.
 *
 * @param node A tree whose size the YAML reader has bounded.
 */
function readFileValue(node, substitute, { path, keyStart } = ROOT) {
    const placed = { path, start: node.start, keyStart };
    if (node.kind === "sequence") {
        const items = node.items.map((item, index) => readFileValue(item, substitute, { path: [...path, index], keyStart: item.start }));
        return { ...placed, kind: "list", items };
    }
    if (node.kind === "mapping") {
        const entries = [...node.pairs].map(([key, pair]) => [
            key,
            readFileValue(pair.value, substitute, { path: [...path, key], keyStart: pair.keyStart }),
        ]);
        return { ...placed, kind: "map", entries: new Map(inObjectOrder(entries)) };
    }
    if (node.kind === "broken")
        return { ...placed, kind: "null" };
    const scalar = resolveTagged(node.text, node.plain, node.tag);
    if (scalar.kind !== "text")
        return { ...placed, ...scalar };
    const text = substitute(scalar.text, placed);
    return { ...placed, kind: "text", text, ...(text === scalar.text ? {} : { written: scalar.text }) };
}
function resolveTagged(text, plain, tag) {
    const isTyped = plain || /^tag:yaml\.org,2002:(?:null|bool|int|float|timestamp)$/.test(tag);
    return isTyped ? resolvePlain(text) : { kind: "text", text };
}
/** A JavaScript object has the keys that look like an index first, in the order of their numbers. */
function inObjectOrder(entries) {
    const isIndex = ([key]) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
    if (!entries.some(isIndex))
        return [...entries];
    const indexes = entries.filter(isIndex).sort(([a], [b]) => Number(a) - Number(b));
    return [...indexes, ...entries.filter((entry) => !isIndex(entry))];
}
/** Whether JavaScript takes a value for true. */
function isTruthy(value) {
    if (value === undefined || value.kind === "null")
        return false;
    if (value.kind === "text")
        return value.text !== "";
    if (value.kind === "number")
        return value.number !== 0;
    return value.kind !== "flag" || value.flag;
}
/** What stands under a key of a map; undefined for every other value. */
function at(value, key) {
    return value?.kind === "map" ? value.entries.get(key) : undefined;
}
/** The text that protobuf's JavaScript makes of a value where the message has a text. */
function asText(value) {
    if (value === undefined || value.kind === "null")
        return "";
    if (value.kind === "text")
        return value.text;
    if (value.kind === "number")
        return String(value.number);
    if (value.kind === "flag")
        return String(value.flag);
    return value.kind === "map" ? "[object Object]" : value.items.map(asText).join(",");
}

;// CONCATENATED MODULE: ./src/compile/process/process-places.ts

/** Leads from places in a process back to places in its file. */
class ProcessPlaces {
    #sources = new WeakMap();
    /**
     * @param fields Where fields of the part were said; the others stand where the part itself does.
     */
    set(part, value, fields) {
        this.#sources.set(part, { value, fields });
        return part;
    }
    /** The value of the file that a part was made of. */
    sourceOf(part) {
        return this.#sources.get(part)?.value;
    }
    /**
     * @param pointer JSON pointer into {@linkcode ProcessDefinition}: `/nodes/1/outputs/0/value`.
     * @returns The value there, or what comes nearest.
     */
    find(definition, pointer) {
        let part = definition;
        let found = this.#sources.get(definition).value;
        for (const segment of (0,path/* segmentsOf */.O)(pointer)) {
            if (typeof part !== "object" || part === null)
                break;
            const field = this.#sources.get(part)?.fields[segment];
            part = part[segment];
            const own = typeof part === "object" && part !== null ? this.#sources.get(part)?.value : undefined;
            found = own ?? field ?? found;
        }
        return placeOf(found);
    }
}
/** The place of a value: its own beginning, or that of its key where it says nothing. */
function placeOf(value) {
    return { path: value.path, offset: value.kind === "null" ? value.keyStart : value.start };
}

;// CONCATENATED MODULE: ./src/compile/process/reference-path.ts
/**
 * Reads the key of a reference as the compilers from 0.1 on did: `.` separates keys, and `[d]` with one digit at the end of
 * a key is an index.
 *
 * @example
 * ```ts
 * parsePath("items[0].name"); // [{ key: "items" }, { index: "0" }, { key: "name" }]
 * ```
 */
function parsePath(text) {
    return text.split(".").flatMap((part) => {
        let end = part.length;
        while (/^\[\d\]$/.test(part.slice(Math.max(0, end - 3), end)))
            end -= 3;
        const indexes = [...part.slice(end).matchAll(/\d/g)];
        return [{ key: part.slice(0, end) }, ...indexes.map(([index]) => ({ index }))];
    });
}

;// CONCATENATED MODULE: ./src/compile/process/values.ts


/** Whether compilers take a value for a reference: an object with a key that says something. */
function isReference(value) {
    return value.kind === "map" && isTruthy(at(value, "key"));
}
/** Makes the value of an input. */
function buildValue(value, references) {
    const { allowed } = references;
    if (allowed === "references" || isReference(value))
        return buildReference(value, references);
    return buildConstant(value, allowed === "nested" ? (item) => buildValue(item, references) : constantOnly, references);
    function constantOnly(item) {
        // mesg-cli wrote a null that protobuf takes for nothing.
        return item.kind === "null" ? { kind: "none" } : buildConstant(item, constantOnly, references);
    }
}
function buildConstant(value, each, { place }) {
    switch (value.kind) {
        case "null":
            return { kind: "null" };
        case "flag":
            return place({ kind: "flag", flag: value.flag }, value, {});
        case "number":
            return place({ kind: "number", number: value.number }, value, {});
        case "text":
            return place({ kind: "text", text: value.text }, value, {});
        case "list":
            return place({ kind: "list", items: value.items.map(each) }, value, {});
        case "map": {
            const entries = [...value.entries].map(([key, item]) => place({ key, value: each(item) }, item, {}));
            return place({ kind: "map", entries }, value, {});
        }
    }
}
function buildReference(value, { allowed, previous, place }) {
    const [key, stepKey] = [at(value, "key"), at(value, "stepKey")];
    const text = asText(key);
    const flat = text === "" ? [] : [{ key: text }];
    const reference = {
        kind: "reference",
        nodeKey: isTruthy(stepKey) ? asText(stepKey) : previous,
        path: allowed === "nested" ? parsePath(text) : flat,
    };
    return place(reference, value, { nodeKey: stepKey, path: key });
}

;// CONCATENATED MODULE: ./src/compile/process/build-process.ts





/**
 * Makes the process of what a file says, as an original compiler did. What is of the wrong kind is left out; it was
 * reported before.
 *
 * @param instanceOf The instance hash of a step; empty where it is not known.
 */
function buildProcess(root, compiler, instanceOf) {
    const builder = new ProcessBuilder(compiler, instanceOf);
    for (const step of stepsOf(root))
        builder.add(step);
    return builder.finish(root);
}
/** The steps of a file, in order. */
function stepsOf(root) {
    const steps = at(root, "steps");
    return steps?.kind === "list" ? steps.items.filter(({ kind }) => kind === "map") : [];
}
/** The value under the first of the keys that name a process which says something. */
function nameOf(root, { nameKeys }) {
    return nameKeys.map((key) => at(root, key)).find(isTruthy);
}
class ProcessBuilder {
    #compiler;
    #instanceOf;
    #places = new ProcessPlaces();
    #nodes = [];
    #sources = [];
    constructor(compiler, instanceOf) {
        this.#compiler = compiler;
        this.#instanceOf = instanceOf;
    }
    add(step) {
        const type = asText(at(step, "type"));
        const given = at(step, "key");
        // Each node counts, also one that only maps inputs.
        const key = isTruthy(given) ? asText(given) : `node-${this.#nodes.length}`;
        const inputs = at(step, "inputs");
        const hasMap = this.#compiler.mapsFor === "tasks" ? type === "task" && inputs !== undefined : isTruthy(inputs);
        if (hasMap && inputs !== undefined)
            this.#push(this.#mapNode(`${key}-inputs`, inputs), inputs);
        if (type === "filter")
            this.#push(this.#filterNode(key, step), step);
        else if (type === "trigger" || type === "task")
            this.#push(this.#instanceNode(type, key, step), step);
    }
    finish(root) {
        const edges = this.#nodes.slice(1).map(({ key }, index) => ({
            src: this.#nodes[index].key,
            dst: key,
        }));
        for (const [index, edge] of edges.entries())
            this.#places.set(edge, this.#sources[index + 1], {});
        const name = nameOf(root, this.#compiler);
        const definition = {
            name: asText(name),
            nodes: this.#nodes,
            edges,
            hash: "",
            address: "",
            paymentAddress: "",
        };
        this.#places.set(definition, root, { name, nodes: at(root, "steps") });
        return { definition, places: this.#places };
    }
    #push(node, source) {
        this.#nodes.push(node);
        this.#sources.push(source);
    }
    #instanceNode(type, key, step) {
        const [instanceHash, eventKey, taskKey] = [this.#instanceOf(step), at(step, "eventKey"), at(step, "taskKey")];
        const sources = {
            key: at(step, "key"),
            instanceHash: at(step, "instanceHash") ?? at(step, "instance"),
            eventKey,
            taskKey,
        };
        const node = type === "trigger" && isTruthy(eventKey)
            ? { kind: "event", key, instanceHash, eventKey: asText(eventKey) }
            : { kind: type === "trigger" ? "result" : "task", key, instanceHash, taskKey: asText(taskKey) };
        return this.#places.set(node, step, sources);
    }
    #mapNode(key, inputs) {
        const { wholeReference, inputs: allowed } = this.#compiler;
        if (allowed === "nested" && isReference(inputs) && wholeReference === "a node without a type") {
            return this.#places.set({ kind: "none", key }, inputs, {});
        }
        const values = inputs.kind === "map" ? [...inputs.entries] : listEntries(inputs);
        const references = {
            allowed,
            previous: this.#previous(),
            place: (part, source, fields) => this.#places.set(part, source, fields),
        };
        const outputs = values.map(([name, value]) => {
            const entry = { key: name, value: buildValue(value, references) };
            return this.#places.set(entry, value, { key: value });
        });
        return this.#places.set({ kind: "map", key, outputs }, inputs, {});
    }
    #filterNode(key, step) {
        const conditions = at(step, "conditions");
        const isTyped = this.#compiler.conditions === "typed values";
        const built = isTyped && conditions?.kind === "list"
            ? conditions.items.map((item) => this.#typedCondition(item, at(item, "key"), step))
            : (conditions?.kind === "map" ? this.#sorted(conditions.entries) : listEntries(conditions)).map(([name, value]) => (isTyped ? this.#typedCondition(value, name, step) : this.#textCondition(name, value)));
        return this.#places.set({ kind: "filter", key, conditions: built }, step, { key: at(step, "key") });
    }
    /** The compiler 0.3 sorts conditions by their keys, as people would. */
    #sorted(entries) {
        if (this.#compiler.conditions !== "typed values")
            return [...entries];
        const { compare } = new Intl.Collator("en");
        return [...entries].sort(([a], [b]) => compare(a, b));
    }
    #textCondition(key, value) {
        const reference = { kind: "reference", nodeKey: "", path: key === "" ? [] : [{ key }] };
        const condition = { reference, predicate: 1, value: { kind: "text", text: asText(value) } };
        return this.#places.set(condition, value, {});
    }
    #typedCondition(source, key, step) {
        const value = typeof key === "string" ? source : at(source, "value");
        const path = parsePath(typeof key === "string" ? key : asText(key));
        const stepKey = at(step, "stepKey");
        const nodeKey = isTruthy(stepKey) ? asText(stepKey) : this.#previous();
        const reference = this.#places.set({ kind: "reference", nodeKey, path }, source, {
            nodeKey: stepKey,
            path: typeof key === "string" ? undefined : key,
        });
        const predicate = at(source, "predicate");
        const number = source === value || predicate === undefined ? 1 : process/* PREDICATES */.J.indexOf(asText(predicate));
        const isScalar = value !== undefined && value.kind !== "list" && value.kind !== "map";
        const condition = {
            reference,
            predicate: Math.max(number, 0),
            value: isScalar ? plainScalar(value) : { kind: "none" },
        };
        return this.#places.set(condition, source, { value, predicate });
    }
    #previous() {
        const isCounted = ({ kind }) => this.#compiler.previous === "the last node" || kind !== "filter";
        return this.#nodes.findLast(isCounted)?.key ?? "";
    }
}
/** A value of the definition, without what a value of the file knows of its place. */
function plainScalar(value) {
    if (value.kind === "text")
        return { kind: "text", text: value.text };
    if (value.kind === "number")
        return { kind: "number", number: value.number };
    return value.kind === "flag" ? { kind: "flag", flag: value.flag } : { kind: value.kind };
}
/** A list has its indexes as keys. */
function listEntries(value) {
    return value?.kind === "list" ? value.items.map((item, index) => [String(index), item]) : [];
}

// EXTERNAL MODULE: ./src/compile/process/check/advice.ts
var check_advice = __webpack_require__(64258);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/compile/process/check/report.ts



/** Collects what is wrong in a process file. */
class ProcessReport {
    problems = [];
    /** Reports a value. */
    at(value, finding) {
        this.place(placeOf(value), finding);
    }
    /** Reports the key that leads to a value. */
    key(value, finding) {
        this.place({ path: value.path, offset: value.keyStart }, finding);
    }
    place({ path, offset }, { severity = "error", ...finding }) {
        if (this.problems.length < yaml_problem/* ENOUGH_PROBLEMS */.mj)
            this.problems.push({ severity, path, offset, ...finding });
    }
}
/** What a value is, in words for behind "found", without the values of variables. */
function describeValue(value) {
    if (value === undefined)
        return "nothing";
    switch (value.kind) {
        case "list":
            return "a list";
        case "map":
            return "a mapping";
        case "null":
            return "null";
        case "number":
            return String(value.number);
        case "flag":
            return String(value.flag);
        case "text":
            return (0,words/* quote */.h)(value.written ?? value.text);
    }
}
/** "did you mean …?", or where the known words are listed. */
function suggestion(found, known) {
    const meant = (0,nearest/* nearest */.p)(found, known);
    return meant === undefined ? `use one of ${known.join(", ")}` : `did you mean ${(0,words/* quote */.h)(meant)}?`;
}

// EXTERNAL MODULE: ./src/compile/process/check/run-time.ts
var run_time = __webpack_require__(25655);
// EXTERNAL MODULE: ./src/core/secrets/secret-name.ts
var secret_name = __webpack_require__(80329);
;// CONCATENATED MODULE: ./src/compile/process/file/substitute.ts

const START = "$(env:";
/** Replaces the variable of each line. Greedy, as the compilers had it: two variables in one line are read as one. */
function replaceVariables(text, replace) {
    return text.replace(/[^\n\r\u2028\u2029]+/g, (line) => {
        const [start, end] = [line.indexOf(START), line.lastIndexOf(")")];
        if (start === -1 || end < start + START.length)
            return line;
        const value = replace(line.slice(start, end + 1), line.slice(start + START.length, end));
        return `${line.slice(0, start)}${value}${line.slice(end + 1)}`;
    });
}
/** Returns the names of the variables in a text, as the compilers read them. */
function variablesIn(text) {
    const names = [];
    replaceVariables(text, (written, name) => {
        names.push(name);
        return written;
    });
    return names;
}
/**
 * Returns a function that fills variables into the texts of a file, and puts problems into `problems`. The values of
 * variables appear in no problem.
 *
 * @param options.isOpen Variables may have no value yet: that is a warning.
 * @param options.onMissing Called for each that has none.
 */
function substituteWith(env, problems, { isOpen = false, onMissing } = {}) {
    return (text, { path, start }) => replaceVariables(text, (written, name) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        if (value === undefined)
            onMissing?.();
        const isTwo = name.includes(START);
        if (problems.length < yaml_problem/* ENOUGH_PROBLEMS */.mj && (value === undefined || isTwo)) {
            const where = { path, offset: start };
            if (isTwo)
                problems.push({ severity: value === undefined ? "error" : "warning", ...TWO, message: two(name), ...where });
            else
                problems.push({ severity: isOpen ? "note" : "error", rule: "env-missing", ...missing(name), ...where });
        }
        return value ?? written;
    });
}
const TWO = {
    rule: "env-greedy",
    hint: "keep one variable per line: put the whole text into one variable, or break the text into lines",
};
function two(name) {
    return `the text is read as one variable named ${(0,words/* quote */.h)(name)}: the pattern reaches to the last ")" of the line`;
}
function missing(name) {
    return {
        message: `env variable ${(0,words/* quote */.h)(name)} must be set`,
        hint: `give it with --env ${/^\w+$/.test(name) ? name : "NAME"}=VALUE, or set it in the environment`,
    };
}

;// CONCATENATED MODULE: ./src/compile/process/check/secrets.ts



/**
 * Warns of secrets that become part of the process: its definition is public to everyone who can reach the Engine. The
 * variables of an instance are not: only their hash is.
 */
function checkSecrets(value, report) {
    if (value.kind === "list")
        for (const item of value.items)
            checkSecrets(item, report);
    if (value.kind === "map") {
        for (const [key, item] of value.entries)
            if (key !== "instance")
                checkSecrets(item, report);
    }
    if (value.kind !== "text")
        return;
    const name = variablesIn(value.written ?? value.text).find(secret_name/* isSecretName */.e);
    if (name === undefined)
        return;
    report.at(value, {
        severity: "warning",
        rule: "process-secret",
        message: `the value of ${(0,words/* quote */.h)(`$(env:${name})`)} becomes part of the process, which everyone who can reach the Engine can read`,
        hint: "give it to the service, as a variable of its instance: instance: { src: …, env: [NAME=$(env:…)] }",
    });
}

;// CONCATENATED MODULE: ./src/compile/process/check/paths.ts


/** Warns of what looks like a path and is read as a key. */
function checkPath(key, report) {
    const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
    if (written.includes("$(env:"))
        return;
    const parts = written.split(".");
    const part = parts.find(hasOtherIndex);
    if (part === undefined && parts.some((it) => it === "" || it.startsWith("["))) {
        const message = `${(0,words/* quote */.h)(written)} leads through an empty key: a dot separates keys, and an index follows a key`;
        report.at(key, { severity: "warning", rule: "reference-path", message, hint: "write `a.b` or `a[0].b`" });
    }
    if (part === undefined)
        return;
    const message = `${(0,words/* quote */.h)(part)} is read as a key of that name: only [0] to [9] are indexes`;
    const hint = "a list can be read at its first ten items only; change the data, or reference the whole list";
    report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}
/** Whether there are brackets that do not hold one digit. */
function hasOtherIndex(part) {
    const closed = part.split("]").slice(0, -1);
    return closed.some((piece) => piece.includes("[") && !/^\d$/.test(piece.slice(piece.indexOf("[") + 1)));
}
/** Warns of a path for Engines that know only keys. */
function checkFlatKey(key, report) {
    const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
    if (!/[.[]/.test(written))
        return;
    const message = `${(0,words/* quote */.h)(written)} is read as one key of that name: Engines before 0.18 do not look into data`;
    const hint = "reference a key at the top of the data, or use an Engine from 0.18 on";
    report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}

;// CONCATENATED MODULE: ./src/compile/process/check/conditions.ts





const NAMES = process/* PREDICATES */.J.slice(1);
const FIELDS = ["key", "predicate", "value"];
/** Checks the conditions of a filter. */
function checkConditions(step, compiler, report) {
    const conditions = at(step, "conditions");
    const isTyped = compiler.conditions === "typed values";
    const stepKey = at(step, "stepKey");
    if (stepKey !== undefined && !isTyped) {
        const message = "stepKey of a filter is ignored: it compares the data of the step before";
        const hint = "Engines from 0.21 on know it";
        report.key(stepKey, { severity: "warning", rule: "unknown-key", message, hint });
    }
    if (conditions?.kind === "list" && isTyped) {
        for (const item of conditions.items)
            checkListed(item, report);
        return;
    }
    if (conditions?.kind === "list" && compiler.conditions === "anything as text") {
        const message = "expected a mapping of conditions, found a list, whose conditions never hold";
        report.at(conditions, {
            severity: "warning",
            rule: "never-runs",
            message,
            hint: "write `key: value` per condition",
        });
        return;
    }
    if (conditions?.kind !== "map") {
        const message = `expected a mapping of conditions, found ${describeValue(conditions)}`;
        const hint = isTyped ? "write `key: value` per condition, or a list of them" : "write `key: value` per condition";
        report.at(conditions ?? step, { rule: "process-conditions", message, hint });
        return;
    }
    for (const [key, value] of conditions.entries) {
        if (compiler.hasSchema && !/^[a-zA-Z0-9_]+$/.test(key)) {
            const message = `expected a key of letters, digits and _, found ${(0,words/* quote */.h)(key)}`;
            const hint = isTyped
                ? "write the condition in a list: - { key: a.b, predicate: EQ, value: … }"
                : "Engines before 0.21 compare only values at the top of the data";
            report.key(value, { rule: "process-conditions", message, hint });
        }
        checkCompared(value, compiler, report);
    }
}
function checkListed(item, report) {
    const rule = "process-conditions";
    const [key, predicate, value] = FIELDS.map((field) => at(item, field));
    if (item.kind !== "map" || key?.kind !== "text" || !isTruthy(key)) {
        const message = `expected a condition with a key, found ${describeValue(item.kind === "map" ? key : item)}`;
        report.at(key ?? item, { rule, message, hint: "write - { key: …, predicate: EQ, value: … }" });
    }
    else
        checkPath(key, report);
    if (predicate?.kind !== "text" || !NAMES.includes(predicate.text)) {
        const message = `expected one of ${NAMES.join(", ")} as predicate, found ${describeValue(predicate)}`;
        const hint = predicate?.kind === "text" ? suggestion(predicate.text, NAMES) : "write `predicate: EQ`";
        report.at(predicate ?? item, { rule: "process-predicate", message, hint });
    }
    if (value === undefined || value.kind === "list" || value.kind === "map") {
        const message = `expected a text, number, boolean or null to compare with, found ${describeValue(value)}`;
        report.at(value ?? item, { rule, message, hint: "write `value: …`" });
    }
    for (const [field, extra] of item.kind === "map" ? item.entries : []) {
        if (FIELDS.includes(field))
            continue;
        const message = `unknown key ${(0,words/* quote */.h)(field)} in a condition: it is ignored`;
        report.key(extra, { severity: "warning", rule: "unknown-key", message, hint: suggestion(field, FIELDS) });
    }
}
/** Checks what a condition in a mapping compares with. */
function checkCompared(value, { conditions }, report) {
    if (value.kind === "text")
        return;
    const found = describeValue(value);
    if (conditions === "typed values") {
        if (value.kind !== "list" && value.kind !== "map")
            return;
        const message = `expected a text, number, boolean or null to compare with, found ${found}`;
        report.at(value, { rule: "process-conditions", message, hint: "compare one value per condition" });
        return;
    }
    const message = `expected a text to compare with, found ${found}: Engines before 0.21 compare texts only, so it never holds`;
    const hint = "compare a text, or use an Engine from 0.21 on";
    report.at(value, { severity: conditions === "texts" ? "error" : "warning", rule: "never-runs", message, hint });
}

;// CONCATENATED MODULE: ./src/compile/process/check/inputs.ts





const ASIDE = "a mapping with a `key` is a reference: name that field otherwise where it is data";
/** Checks the inputs of a task. */
function checkInputs(inputs, compiler, report) {
    const { inputs: allowed, hasSchema } = compiler;
    if (inputs.kind === "list" && allowed !== "nested") {
        const message = "expected a mapping of inputs, found a list, whose keys are 0, 1, …";
        report.at(inputs, { severity: "warning", rule: "wrong-type", message, hint: "write `name: value` per input" });
    }
    else if (inputs.kind !== "map") {
        // A falsy value made no map node before there was a schema.
        if (!hasSchema && inputs.kind === "null")
            return;
        const message = `expected a mapping of inputs, found ${describeValue(inputs)}`;
        report.at(inputs, { rule: "wrong-type", message, hint: "write `name: value` per input" });
        return;
    }
    if (allowed === "nested" && isReference(inputs)) {
        checkWholeReference(inputs, compiler, report);
        return;
    }
    const values = inputs.kind === "list" ? inputs.items : [...inputs.entries.values()];
    for (const value of values) {
        if (allowed === "nested")
            checkNested(value, report);
        else
            checkTopLevel(value, compiler, report);
    }
}
function checkWholeReference(inputs, { wholeReference }, report) {
    const isError = wholeReference === "an error";
    const message = isError
        ? "expected a mapping of inputs, found a reference"
        : "inputs that are a reference become a node that does nothing, so the task never runs";
    const hint = "name each input: `to: { key: … }`; an input cannot be called `key`";
    const rule = isError ? "wrong-type" : "never-runs";
    report.at(inputs, { severity: isError ? "error" : "warning", rule, message, hint });
}
/** mesg-cli: references only at the top; before 2.0 nothing else. */
function checkTopLevel(value, { inputs: allowed }, report) {
    if (value.kind === "null") {
        const message = "expected a value, found null, which the compilers for Engines before 0.18 crash on";
        report.at(value, { rule: "wrong-type", message, hint: "remove the input" });
    }
    else if (isReference(value)) {
        checkExtraFields(value, report);
        checkFlatKey(at(value, "key"), report);
    }
    else if (allowed === "references") {
        const message = `expected a reference, found ${describeValue(value)}: Engine 0.14 has no constants`;
        report.at(value, { rule: "wrong-type", message, hint: "write { key: … }, or use an Engine from 0.15 on" });
    }
    else
        warnOfConstants(value, report);
}
function warnOfConstants(value, report) {
    for (const item of itemsOf(value)) {
        if (isReference(item)) {
            const message = "a reference inside of a value is taken as data: Engines before 0.18 know references only at the top";
            report.at(item, { severity: "warning", rule: "reference-nested", message, hint: ASIDE });
        }
        else
            warnOfConstants(item, report);
    }
}
function checkNested(value, report) {
    if (!isReference(value)) {
        for (const item of itemsOf(value))
            checkNested(item, report);
        return;
    }
    const key = at(value, "key");
    if (key.kind !== "text") {
        const message = `expected a text as the key of a reference, found ${describeValue(key)}`;
        report.at(key, { rule: "wrong-type", message, hint: ASIDE });
        return;
    }
    checkPath(key, report);
    checkExtraFields(value, report);
}
function checkExtraFields(value, report) {
    if (value.kind !== "map")
        return;
    for (const [field, extra] of value.entries) {
        if (field === "key" || field === "stepKey")
            continue;
        const message = `${(0,words/* quote */.h)(field)} is lost: what has a key is a reference, and only key and stepKey count`;
        report.key(extra, { severity: "warning", rule: "reference-fields", message, hint: ASIDE });
    }
}
function itemsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "map" ? [...value.entries.values()] : [];
}

;// CONCATENATED MODULE: ./src/compile/process/check/structure.ts





const TOP = ["name", "key", "steps"];
const STEPS = {
    trigger: ["type", "key", "instanceHash", "instance", "eventKey", "taskKey"],
    filter: ["type", "key", "conditions", "stepKey"],
    task: ["type", "key", "instanceHash", "instance", "taskKey", "inputs"],
};
const TYPES = Object.keys(STEPS);
const EITHER = "a trigger waits either for an event (eventKey) or for the result of a task (taskKey)";
/** Checks that a file has the structure of a process, as an original compiler asks for it. */
function checkProcessStructure(root, compiler, report) {
    if (root.kind !== "map") {
        const message = `expected a process with a name and steps, found ${describeValue(root)}`;
        report.at(root, { rule: "wrong-type", message, hint: "begin with `name: …`, then `steps:`" });
        return;
    }
    for (const [key, value] of root.entries) {
        if (TOP.includes(key))
            continue;
        const severity = compiler.hasSchema ? "error" : "warning";
        const message = `unknown key ${(0,words/* quote */.h)(key)} in a process`;
        report.key(value, { severity, rule: "unknown-key", message, hint: suggestion(key, TOP) });
    }
    for (const key of ["name", "key"])
        checkText(at(root, key), key, compiler, report);
    const steps = at(root, "steps");
    if (steps?.kind !== "list") {
        const message = `expected a list of steps, found ${describeValue(steps)}`;
        report.at(steps ?? root, { rule: "process-steps", message, hint: "write `steps:` and one item per step" });
        return;
    }
    for (const step of steps.items)
        checkStep(step, compiler, report);
}
function checkStep(step, compiler, report) {
    const type = at(step, "type");
    const known = TYPES.find((name) => type?.kind === "text" && type.text === name);
    if (step.kind !== "map" || known === undefined) {
        const found = describeValue(step.kind === "map" ? type : step);
        const message = `expected a step of type ${TYPES.join(", ")}, found ${found}`;
        const hint = type?.kind === "text" ? suggestion(type.text, TYPES) : "write `- type: …`";
        report.at(type ?? step, { rule: "process-step-type", message, hint });
        return;
    }
    const keys = STEPS[known];
    for (const [key, value] of step.entries) {
        if (keys.includes(key))
            continue;
        if (known === "trigger" && key === "inputs" && compiler.mapsFor === "every step")
            continue;
        const message = `unknown key ${(0,words/* quote */.h)(key)} in a step of type ${known}: it is ignored`;
        report.key(value, { severity: "warning", rule: "unknown-key", message, hint: suggestion(key, keys) });
    }
    for (const key of ["key", "instanceHash", "eventKey", "taskKey", "stepKey"]) {
        checkText(at(step, key), key, compiler, report);
    }
    if (known === "filter") {
        checkConditions(step, compiler, report);
        return;
    }
    if (known === "trigger")
        checkTrigger(step, compiler, report);
    checkInstance(step, compiler, report);
    const inputs = at(step, "inputs");
    if (inputs !== undefined && (known === "task" || compiler.mapsFor === "every step")) {
        checkInputs(inputs, compiler, report);
    }
}
/** A number is written out as text by the compilers without a schema. */
function checkText(value, key, { hasSchema }, report) {
    if (value === undefined || value.kind === "text")
        return;
    if (!hasSchema && value.kind !== "list" && value.kind !== "map")
        return;
    const message = `expected a text in ${(0,words/* quote */.h)(key)}, found ${describeValue(value)}`;
    report.at(value, { rule: "wrong-type", message, hint: "put it in quotes" });
}
function checkTrigger(step, { hasSchema }, report) {
    const [eventKey, taskKey] = [at(step, "eventKey"), at(step, "taskKey")];
    if (eventKey === undefined || taskKey === undefined)
        return;
    const ignored = isTruthy(eventKey) ? taskKey : eventKey;
    const severity = hasSchema ? "error" : "warning";
    const message = "expected one of eventKey and taskKey in a trigger, found both";
    report.key(ignored, { severity, rule: "process-trigger-key", message, hint: EITHER });
}
function checkInstance(step, { hasSchema }, report) {
    const instance = at(step, "instance");
    if (instance === undefined)
        return;
    const rule = "process-instance";
    if (isTruthy(at(step, "instanceHash"))) {
        const severity = hasSchema ? "error" : "warning";
        const message = "expected one of instanceHash and instance, found both";
        report.key(instance, { severity, rule, message, hint: "remove one of them; instanceHash is the one that counts" });
    }
    const [src, service] = [at(instance, "src"), at(instance, "service")];
    if (isTruthy(src) === isTruthy(service)) {
        const found = isTruthy(src) ? "both" : "neither";
        const message = `expected one of src and service in an instance, found ${found}`;
        const hint = "src is a folder or a git URL, service a hash or sid";
        report.at(instance, { rule, message, hint });
    }
    const env = at(instance, "env");
    if (env === undefined || env.kind === "null")
        return;
    const items = env.kind === "list" ? env.items : [env];
    for (const item of items) {
        if (env.kind === "list" && item.kind === "text" && /^[^=]+(?:=|$)/.test(item.text))
            continue;
        const message = `expected a list of variables as NAME=VALUE, found ${describeValue(item)}`;
        report.at(item, {
            rule: "environment-variable",
            message,
            hint: "write `env:` and one `- NAME=VALUE` per variable",
        });
    }
}

;// CONCATENATED MODULE: ./src/compile/process/compilers.ts

const CLI_13 = {
    name: "mesg-cli 1.3",
    nameKeys: ["key"],
    hasSchema: false,
    mapsFor: "every step",
    inputs: "references",
    wholeReference: "an input",
    previous: "the last node that is not a filter",
    conditions: "anything as text",
};
const CLI_20 = { ...CLI_13, name: "mesg-cli 2.0", inputs: "constants" };
const COMPILER_010 = {
    ...CLI_20,
    name: "@mesg/compiler 0.1.0",
    nameKeys: ["name", "key"],
    inputs: "nested",
    wholeReference: "a node without a type",
};
const COMPILER_011 = { ...COMPILER_010, name: "@mesg/compiler 0.1.1", previous: "the last node" };
const COMPILER_02 = {
    ...COMPILER_011,
    name: "@mesg/compiler 0.2",
    nameKeys: ["name"],
    hasSchema: true,
    mapsFor: "tasks",
    conditions: "texts",
};
const COMPILER_03 = {
    ...COMPILER_02,
    name: "@mesg/compiler 0.3",
    wholeReference: "an error",
    conditions: "typed values",
};
/** The original compilers, oldest first. */
const PROCESS_COMPILERS = [
    CLI_13,
    CLI_20,
    COMPILER_010,
    COMPILER_011,
    COMPILER_02,
    COMPILER_03,
];
/** Returns the newest original compiler for a release of the Engine, from 0.14 on. */
function compilerOf(release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return COMPILER_03;
    if ((0,definition_release/* isSince */.$l)(release, "0.18"))
        return COMPILER_02;
    return (0,definition_release/* isSince */.$l)(release, "0.15") ? CLI_20 : CLI_13;
}

;// CONCATENATED MODULE: ./src/compile/process/instances.ts

/** Finds the instances of the steps that have one. */
async function resolveInstances(steps, finder, report) {
    const found = new Map();
    const once = new Map();
    for (const step of steps) {
        const named = namedInstance(step);
        if (named === undefined)
            continue;
        const id = JSON.stringify(named);
        const asked = once.get(id) ?? (finder ?? unknownInstance)(named);
        once.set(id, asked);
        const instance = await asked;
        const given = named.instanceHash;
        const hash = given ?? instance.instanceHash;
        found.set(step, {
            ...instance,
            named,
            isKnown: hash !== undefined,
            ...(hash === undefined ? {} : { instanceHash: hash }),
        });
        if (instance.problem === undefined)
            continue;
        const inline = at(step, "instance");
        const value = at(inline, "src") ?? at(inline, "service") ?? inline ?? at(step, "instanceHash") ?? step;
        report.at(value, instance.problem);
    }
    return found;
}
function namedInstance(step) {
    const [given, inline] = [at(step, "instanceHash"), at(step, "instance")];
    if (isTruthy(given))
        return { instanceHash: asText(given), env: [] };
    const [src, service, env] = ["src", "service", "env"].map((key) => at(inline, key));
    const named = isTruthy(src) ? { src: asText(src) } : isTruthy(service) ? { service: asText(service) } : undefined;
    return named && { ...named, env: env?.kind === "list" ? env.items.map(asText) : [] };
}
/** Where nobody can say: an inline instance has no hash. */
async function unknownInstance({ instanceHash }) {
    return instanceHash === undefined ? { problem: UNRESOLVED } : {};
}
const UNRESOLVED = {
    severity: "warning",
    rule: "instance-unresolved",
    message: "the hash of this instance is not known, so the process has no definition yet",
    hint: "give its service with --services, or write the instanceHash",
};

;// CONCATENATED MODULE: ./src/compile/process/services/shape.ts
const ANY = { type: "Any", optional: false, repeated: false, fields: [] };
/** The shape of a parameter. */
function shapeOf({ type, optional, repeated, object }) {
    return { type, optional, repeated, fields: object };
}
/** Parameters as data. */
function dataOf(parameters) {
    return new Map(parameters.map((parameter) => [parameter.key, shapeOf(parameter)]));
}
/** Follows the path of a reference through data. */
function followPath(data, path) {
    let shape = { ...ANY, type: "Object" };
    let fields = data;
    let walked = "";
    for (const { key, index } of path) {
        if (shape.type === "Any" && !shape.repeated)
            return { shape: ANY };
        if (key === undefined) {
            if (!shape.repeated)
                return { notA: "list", at: walked, type: shape.type };
            shape = { ...shape, repeated: false };
            walked += `[${index}]`;
        }
        else {
            if (shape.repeated || fields === undefined)
                return { notA: "object", at: walked, type: typeName(shape) };
            const next = fields.get(key);
            if (next === undefined)
                return { missing: walked === "" ? key : `${walked}.${key}`, known: [...fields.keys()] };
            // What may be missing above may be missing below.
            shape = { ...next, optional: next.optional || shape.optional };
            walked = walked === "" ? key : `${walked}.${key}`;
        }
        fields = shape.type === "Object" && shape.fields.length > 0 ? dataOf(shape.fields) : undefined;
        if (shape.type === "Object" && fields === undefined)
            fields = ANYTHING;
    }
    return { shape };
}
/** An Object without declared fields may hold any. */
const ANYTHING = Object.assign(new Map(), { get: () => ANY });
/** A type in words: `String`, `list of String`. */
function typeName({ type, repeated }) {
    return repeated ? `list of ${type}` : type;
}
/** The shape of a value that refers to nothing; `undefined` for null. */
function constantShape(value) {
    switch (value.kind) {
        case "text":
            return { ...ANY, type: "String" };
        case "number":
            return { ...ANY, type: "Number" };
        case "flag":
            return { ...ANY, type: "Boolean" };
        case "map":
            return { ...ANY, type: "Object" };
        case "list":
            return { ...ANY, repeated: true };
        case "reference":
            return ANY;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/compile/process/services/check-value.ts

/**
 * Says why a value of one shape does not fit a parameter; undefined when it does, or when nobody can say.
 *
 * @param shape Undefined for null.
 */
function checkValue(shape, parameter) {
    if (shape === undefined) {
        return parameter.optional
            ? undefined
            : { severity: "error", message: `expected ${typeName(parameter)}, found null` };
    }
    const isAny = shape.type === "Any" || parameter.type === "Any";
    const isSameType = isAny || shape.type === parameter.type;
    const isUnknown = shape.type === "Any" && !shape.repeated;
    if (!isSameType ||
        (shape.repeated !== parameter.repeated && !isUnknown && !(parameter.type === "Any" && !parameter.repeated))) {
        return { severity: "error", message: `expected ${typeName(parameter)}, found ${typeName(shape)}` };
    }
    if (shape.optional && !parameter.optional) {
        return { severity: "warning", message: "the value may be missing, and the input is required" };
    }
    return undefined;
}
/**
 * Holds the value of an input to its parameter, through nested objects and lists.
 *
 * @param shapeOf Where references lead.
 */
function* checkInputValue(value, parameter, shapeOf, pointer = "") {
    if (value.kind === "list" && (parameter.repeated || parameter.type === "Any")) {
        const each = { ...parameter, repeated: false, optional: false };
        for (const [index, item] of value.items.entries()) {
            yield* checkInputValue(item, each, shapeOf, `${pointer}/items/${index}`);
        }
        return;
    }
    if (value.kind === "map" && parameter.type === "Object" && !parameter.repeated) {
        for (const field of parameter.object) {
            const index = value.entries.findIndex(({ key }) => key === field.key);
            const entry = value.entries[index];
            if (entry !== undefined)
                yield* checkInputValue(entry.value, field, shapeOf, `${pointer}/entries/${index}/value`);
            else if (!field.optional) {
                yield { severity: "error", message: `expected the field ${JSON.stringify(field.key)}, found none`, pointer };
            }
        }
        return;
    }
    const misfit = checkValue(shapeOf(value), parameter);
    if (misfit !== undefined)
        yield { ...misfit, pointer };
}

;// CONCATENATED MODULE: ./src/compile/process/services/data-flow.ts

/** What data each node of a process passes on, as far as the services of its instances are known. */
class DataFlow {
    #nodes;
    #instances;
    #parents;
    #indexes;
    constructor({ nodes, edges }, instances) {
        this.#nodes = new Map(nodes.map((node) => [node.key, node]));
        this.#indexes = new Map(nodes.map(({ key }, index) => [key, index]));
        this.#instances = instances;
        this.#parents = new Map(edges.map(({ src, dst }) => [dst, src]));
    }
    /** The service of a node's instance. */
    serviceOf(key) {
        return this.#instances.get(key)?.service;
    }
    /** The node before another one. */
    before(key) {
        return this.#nodes.get(this.#parents.get(key) ?? "");
    }
    /** Where a node is in the process. */
    indexOf(key) {
        return this.#indexes.get(key) ?? -1;
    }
    /** What a node passes on. A filter passes on what it gets. */
    dataOf(key) {
        let node = this.#nodes.get(key);
        for (let steps = this.#nodes.size; node?.kind === "filter" && steps > 0; steps--)
            node = this.before(node.key);
        if (node === undefined || node.kind === "filter" || node.kind === "none")
            return undefined;
        if (node.kind === "map")
            return new Map(node.outputs.map((it) => [it.key, this.shapeOf(it.value) ?? NULL]));
        const definition = this.serviceOf(node.key)?.definition;
        if (node.kind === "event") {
            const event = definition?.events.find((it) => it.key === node.eventKey);
            return event && dataOf(event.data);
        }
        const task = definition?.tasks.find((it) => it.key === node.taskKey);
        return task && dataOf(task.outputs);
    }
    /** The shape of a value; undefined for null. */
    shapeOf(value) {
        if (value.kind !== "reference")
            return constantShape(value);
        const followed = this.follow(value);
        return followed !== undefined && "shape" in followed ? followed.shape : constantShape(value);
    }
    /** Where a reference leads; undefined where nothing is known of the data. */
    follow({ nodeKey, path }) {
        const data = this.dataOf(nodeKey);
        return data && followPath(data, path);
    }
}
const NULL = { type: "Any", optional: true, repeated: false, fields: [] };

;// CONCATENATED MODULE: ./src/compile/process/services/check-services.ts





/**
 * Holds a process to the services of its instances: that the tasks and events exist, that inputs are complete and of the
 * right type, and that references lead to something. Of what is not known nothing is said.
 *
 * @param isTyped Whether paths look into data (from 0.18).
 */
function checkServices(process, instances, show, isTyped) {
    const flow = new DataFlow(process, instances);
    const findings = [];
    for (const [index, node] of process.nodes.entries()) {
        const check = new NodeCheck(flow, `/nodes/${index}`, show, isTyped);
        check.node(node);
        findings.push(...check.findings);
    }
    return findings;
}
class NodeCheck {
    findings = [];
    #flow;
    #at;
    #show;
    #isTyped;
    constructor(flow, at, show, isTyped) {
        this.#flow = flow;
        this.#at = at;
        this.#show = show;
        this.#isTyped = isTyped;
    }
    node(node) {
        if (node.kind === "map")
            this.#references(node);
        else if (node.kind === "filter") {
            for (const [place, condition] of node.conditions.entries()) {
                this.#condition(condition, node.key, `${this.#at}/conditions/${place}`);
            }
        }
        else if (node.kind !== "none") {
            const service = this.#flow.serviceOf(node.key);
            if (service !== undefined)
                this.#instance(node, service);
        }
    }
    #instance(node, { definition, file }) {
        const isEvent = node.kind === "event";
        const key = isEvent ? node.eventKey : node.taskKey;
        const known = isEvent ? definition.events : definition.tasks;
        const what = isEvent ? "event" : "task";
        const found = known.find((it) => it.key === key);
        if (found === undefined) {
            if (key === "")
                return;
            const message = `${file} has no ${what} ${this.#show(key)}`;
            this.#say({ rule: `service-${what}`, message, field: `/${what}Key`, hint: listOf(`${what}s`, key, known) });
        }
        else if (node.kind === "task")
            this.#inputs(node.key, found, file);
    }
    /** What a task gets from the node before it, which names its inputs or passes on data. */
    #inputs(key, task, file) {
        const before = this.#flow.before(key);
        const data = before && this.#flow.dataOf(before.key);
        if (before === undefined || data === undefined)
            return;
        for (const input of task.inputs) {
            if (input.optional || data.has(input.key))
                continue;
            const message = `the task ${this.#show(task.key)} of ${file} needs the input ${this.#show(input.key)} (${typeName(input)})`;
            const hint = before.kind === "map" ? `add ${input.key} to inputs` : `write inputs with ${input.key}: …`;
            this.#say({ rule: "input-missing", message, field: "/taskKey", hint: hint });
        }
        if (before.kind === "map")
            this.#values(before, task, file);
        else {
            for (const [name, shape] of data) {
                const input = task.inputs.find((it) => it.key === name);
                const problem = input && checkValue(shape, input);
                if (problem === undefined)
                    continue;
                const message = `the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${problem.message}`;
                this.#say({
                    rule: "input-type",
                    message,
                    field: "/taskKey",
                    hint: "write inputs that pass on a value of that type",
                    severity: problem.severity,
                });
            }
        }
    }
    /** Whether the values of a map fit the inputs of the task behind it. */
    #values({ key, outputs }, task, file) {
        const at = `/nodes/${this.#flow.indexOf(key)}/outputs`;
        for (const [place, { key: name, value }] of outputs.entries()) {
            const input = task.inputs.find((it) => it.key === name);
            if (input === undefined) {
                const message = `the task ${this.#show(task.key)} of ${file} has no input ${this.#show(name)}: it is ignored`;
                const hint = listOf("inputs", name, task.inputs);
                this.findings.push({
                    rule: "input-unknown",
                    severity: "warning",
                    message,
                    hint,
                    pointer: `${at}/${place}/key`,
                });
                continue;
            }
            for (const misfit of checkInputValue(value, input, (it) => this.#flow.shapeOf(it))) {
                const message = `the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${misfit.message}`;
                const hint = "give it a value of that type";
                const pointer = `${at}/${place}/value${misfit.pointer}`;
                this.findings.push({ rule: "input-type", severity: misfit.severity, message, hint, pointer });
            }
        }
    }
    /** Where the references of a map lead. */
    #references(node) {
        for (const [place, { value }] of node.outputs.entries()) {
            for (const { reference, pointer } of (0,run_time/* inside */.n)(value, `${this.#at}/outputs/${place}/value`)) {
                this.#reference(reference, pointer);
            }
        }
    }
    #reference(reference, pointer) {
        const followed = this.#flow.follow(reference);
        if (followed === undefined || "shape" in followed)
            return;
        const of = this.#show(reference.nodeKey);
        const at = `${pointer.slice(this.#at.length)}/path`;
        if ("missing" in followed) {
            const message = `the data of step ${of} has no ${this.#show(followed.missing)}${this.#source(reference.nodeKey)}`;
            const last = followed.missing.split(".").at(-1) ?? "";
            const known = followed.known.map((key) => ({ key }));
            this.#say({ rule: "reference-unknown", message, field: at, hint: listOf("keys", last, known) });
            return;
        }
        const { notA, at: place, type } = followed;
        const message = `${this.#show(place)} of step ${of} is ${type}: expected ${notA === "list" ? "a list" : "an object"} there`;
        this.#say({ rule: "reference-unknown", message, field: at, hint: "change the path of the reference" });
    }
    #condition({ reference, value, predicate }, nodeKey, pointer) {
        if (reference === undefined)
            return;
        const before = this.#flow.before(nodeKey);
        if (reference.nodeKey === "" && before === undefined)
            return;
        const named = reference.nodeKey === "" ? { ...reference, nodeKey: before.key } : reference;
        const at = `${pointer}/reference`;
        this.#reference(named, at);
        const followed = this.#flow.follow(named);
        if (followed === undefined || !("shape" in followed) || followed.shape.type === "Any")
            return;
        const { shape } = followed;
        const compared = { text: "String", number: "Number", flag: "Boolean" }[value.kind];
        if (predicate !== 1 || compared === undefined || (compared === shape.type && !shape.repeated))
            return;
        const message = `the value is ${typeName(shape)}, and a ${compared} never equals it`;
        const hint = this.#isTyped ? "compare with a value of that type" : "Engines before 0.21 compare texts only";
        this.#say({ rule: "never-runs", message, field: pointer.slice(this.#at.length), hint: hint, severity: "warning" });
    }
    /** Which file says what a node's data is. */
    #source(nodeKey) {
        const service = this.#flow.serviceOf(nodeKey);
        return service === undefined ? "" : ` (${service.file})`;
    }
    #say({ field, severity = "error", ...finding }) {
        this.findings.push({ ...finding, severity, pointer: this.#at + field });
    }
}
function listOf(what, key, known) {
    const keys = known.map((it) => it.key);
    const meant = (0,nearest/* nearest */.p)(key, keys);
    if (meant !== undefined)
        return `did you mean ${JSON.stringify(meant)}?`;
    return keys.length === 0 ? `it has no ${what}` : `its ${what} are ${keys.slice(0, 20).join(", ")}`;
}

;// CONCATENATED MODULE: ./src/compile/process/compile-process.ts














/**
 * Compiles a process file into its definition, as the original compiler for a release did. Everything wrong is reported
 * at once, also what the Engine would accept and never run.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const { definition, diagnostics } = await compileProcess(text, { release: "0.20", env: { TOKEN: "…" } });
 * ```
 */
async function compileProcess(input, options = {}) {
    const { file = "process.yml", release = process_form/* DEFAULT_PROCESS_RELEASE */.Q, env = {}, instances, hasOpenEnv = false } = options;
    const compiler = options.compiler ?? compilerOf(release);
    const { text, problem } = (0,yaml_text/* decodeText */.P)(typeof input === "string" ? new TextEncoder().encode(input) : input);
    const lines = new yaml_lines/* Lines */.q(text);
    const failed = (problems) => ({
        diagnostics: (0,yaml_problem/* toDiagnostics */.S6)(problems, file, lines),
        text,
        nodes: new Map(),
        locate: () => undefined,
    });
    const breaks = problem === undefined ? (0,line_breaks/* checkLineBreaks */.X)(text) : [problem];
    if (breaks.length > 0)
        return failed(breaks);
    const { root: tree, problems } = (0,compose/* composeYaml */.e)(text, lines);
    if (tree === undefined)
        return failed(problems.length > 0 ? problems : [EMPTY_FILE]);
    // What is left of a file behind such a mistake is guesswork.
    if (problems.some(({ rule }) => rule === "yaml-syntax"))
        return failed(problems);
    const report = new ProcessReport();
    let isOpen = false;
    const onMissing = () => {
        isOpen = true;
    };
    const substitute = substituteWith(env, report.problems, { isOpen: hasOpenEnv, onMissing });
    const root = readFileValue(tree, substitute);
    checkProcessStructure(root, compiler, report);
    checkSecrets(root, report);
    const found = await resolveInstances(stepsOf(root), instances, report);
    const hashOf = (step) => found.get(step)?.instanceHash ?? "";
    const { definition: draft, places } = buildProcess(root, compiler, hashOf);
    const unfilled = buildWritten(root, compiler, hashOf);
    // Variables of instances are in no process.
    const written = JSON.stringify(unfilled) === JSON.stringify(draft) ? draft : (unfilled ?? draft);
    const nodes = nodesWithInstances(draft, places, found);
    const show = showWritten(root);
    checkDefinition({ draft, places, release, show, nodes, file }, report, problems.length > 0);
    const diagnostics = (0,yaml_problem/* toDiagnostics */.S6)([...problems, ...report.problems], file, lines);
    const isValid = !diagnostics.some(({ severity }) => severity === "error");
    const isComplete = !isOpen && [...found.values()].every(({ isKnown }) => isKnown);
    return {
        ...(isValid && isComplete ? { definition: draft } : {}),
        diagnostics,
        text,
        draft,
        written,
        nodes,
        locate: (pointer) => {
            const { path, offset } = places.find(draft, pointer);
            return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(offset) };
        },
    };
}
const EMPTY_FILE = {
    severity: "error",
    rule: "empty-file",
    message: "expected a process, found an empty file",
    path: [],
    offset: 0,
    hint: "begin with `name: …`, then `steps:`",
};
/** Holds the process to the Engine's rules, to what it can run, and to the services. */
function checkDefinition(it, report, isUnread) {
    const { draft, places, release, show, nodes } = it;
    const told = new Set(report.problems.filter(({ severity }) => severity === "error").map(({ offset }) => offset));
    const isBroken = isUnread || told.size > 0;
    for (const violation of (0,check/* checkProcess */.U)(draft, release)) {
        const place = places.find(draft, violation.pointer);
        if (told.has(place.offset) || (isBroken && !isOwnPlace(violation)))
            continue;
        if (isUnresolved(violation, draft, nodes))
            continue;
        const advice = (0,check_advice/* adviseOnProcess */.P)(violation, draft, show);
        const hint = violation.pointer === "/name" && violation.found === "" ? nameHint(release) : advice.hint;
        report.place(place, { rule: violation.rule, ...advice, hint });
    }
    for (const { pointer, ...finding } of (0,run_time/* checkRunTime */.Z)(draft, release, show)) {
        report.place(places.find(draft, pointer), finding);
    }
    for (const { pointer, ...finding } of checkServices(draft, nodes, show, (0,definition_release/* isSince */.$l)(release, "0.18"))) {
        report.place(places.find(draft, pointer), finding);
    }
}
/** What the compiler of a release calls the name. */
function nameHint(release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.18"))
        return `write \`key: …\`: the compilers for Engines before 0.18 read only that`;
    return "write `name: …`; `key` is what it was called before Engine 0.18";
}
/** Whether a violation is about a value by itself, so that other mistakes cannot have caused it. */
function isOwnPlace({ rule }) {
    return rule === "process-required" || rule === "process-printable-ascii" || rule === "process-hash";
}
/** An inline instance without a hash was reported as such. */
function isUnresolved({ pointer }, { nodes: all }, nodes) {
    const [, index, field] = (0,path/* segmentsOf */.O)(pointer);
    return field === "instanceHash" && nodes.get(all[Number(index)]?.key ?? "")?.isKnown === false;
}
function nodesWithInstances({ nodes }, places, found) {
    const byKey = new Map();
    for (const node of nodes) {
        const source = places.sourceOf(node);
        const instance = source && found.get(source);
        if (instance !== undefined)
            byKey.set(node.key, instance);
    }
    return byKey;
}
/** The process of a file as it was written; undefined where no variable was filled in. */
function buildWritten(root, compiler, hashOf) {
    const original = new Map();
    let isFilled = false;
    const unfill = (value) => {
        if (value.kind === "list")
            return { ...value, items: value.items.map(unfill) };
        if (value.kind === "map") {
            const entries = [...value.entries].map(([key, item]) => [key, unfill(item)]);
            const map = { ...value, entries: new Map(entries) };
            original.set(map, value);
            return map;
        }
        if (value.kind !== "text" || value.written === undefined)
            return value;
        isFilled = true;
        return { ...value, text: value.written };
    };
    const plain = unfill(root);
    if (!isFilled)
        return undefined;
    return buildProcess(plain, compiler, (step) => hashOf(original.get(step) ?? step)).definition;
}
/** Shows texts as they were written: the values of variables may be secrets. */
function showWritten(root) {
    const written = new Map();
    const visit = (value) => {
        if (value.kind === "text" && value.written !== undefined) {
            written.set(value.text, value.written);
            written.set(`${value.text}-inputs`, `${value.written}-inputs`);
        }
        else if (value.kind === "list")
            value.items.forEach(visit);
        else if (value.kind === "map")
            [...value.entries.values()].forEach(visit);
    };
    visit(root);
    return (text) => (0,words/* quote */.h)(written.get(text) ?? text);
}


/***/ }),

/***/ 80329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isSecretName)
/* harmony export */ });
/**
 * Whether the name of a variable says that its value is a secret.
 *
 * @example
 * ```ts
 * isSecretName("MAIL_TOKEN"); // true
 * ```
 */
function isSecretName(name) {
    return /TOKEN|PASSW(?:OR)?D|PASSPHRASE|SECRET|MNEMONIC|CREDENTIAL|KEY$/i.test(name);
}


/***/ }),

/***/ 42630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PREDICATES),
/* harmony export */   w: () => (/* binding */ EMPTY_PROCESS)
/* harmony export */ });
/**
 * The process definition: what links events and results of service instances to tasks, as the Engines of every release
 * have it. What only some releases can hold is refused when it is written for another one.
 *
 * @module
 */
/** The names of the predicates by number. Until 0.20 there is only EQ. */
const PREDICATES = ["Unknown", "EQ", "GT", "GTE", "LT", "LTE", "CONTAINS"];
/** A process that says nothing. */
const EMPTY_PROCESS = {
    name: "",
    nodes: [],
    edges: [],
    hash: "",
    address: "",
    paymentAddress: "",
};


/***/ }),

/***/ 2675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isProcessDefinition),
/* harmony export */   W: () => (/* binding */ readProcess)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46919);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60251);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82362);





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
    const contents = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes, "a process definition");
    if (contents.form === "json")
        return { form: "json", ...(0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .processFromJson */ .g)(contents.value, onPart) };
    return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(contents.bytes) };
}
/**
 * Whether a file holds the definition of a process rather than that of a service. Only a process has nodes, and its
 * message keeps them where that of a service keeps nothing.
 */
function isProcessDefinition(bytes) {
    let contents;
    try {
        contents = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readContents */ .r)(bytes);
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N)
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
    return fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProcess */ .Ok)(message)) < fieldsUnknownTo(() => (0,_binary_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeDefinition */ .A)(message));
}
function fieldsUnknownTo(read) {
    try {
        return read().unknownFields.length;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N)
            return Number.POSITIVE_INFINITY;
        throw error;
    }
}


/***/ })

};
