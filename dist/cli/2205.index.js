export const id = 2205;
export const ids = [2205];
export const modules = {

/***/ 47273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findServices: () => (/* binding */ findServices),
/* harmony export */   withNearby: () => (/* binding */ withNearby)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76056);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);




/** How far is searched: folders that are listed, and levels below and above. */
const MOST_FOLDERS = 500;
const LEVELS_BELOW = 4;
const LEVELS_ABOVE = 8;
/** How many services a hint names. */
const SHOWN = 3;
const SKIPPED = /^(?:\.|node_modules$)/;
/**
 * Adds to the error of a path where nothing is which path beside it was most likely meant, and to that of a folder without
 * a mesg.yml which folders below and above it have one.
 */
async function withNearby(error) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .NothingThere */ .mm) {
        const meant = await similarPath(error.path);
        if (meant === undefined)
            return error;
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", error.message, { cause: error, hint: `did you mean ${JSON.stringify(meant)}?` });
    }
    if (!(error instanceof _compile_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .NoServiceFile */ .vW))
        return error;
    const { below, above } = await findServices((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), error.folder) || ".");
    if (below.length === 0 && above === undefined)
        return error;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", error.message, { cause: error, hint: hintOf(below, above) });
}
function hintOf(below, above) {
    const shown = below.slice(0, SHOWN).map((path) => JSON.stringify(path));
    const rest = below.length - shown.length;
    const list = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    const near = below.length > 0 ? `${below.length === 1 ? "there is one in" : "there are some in"} ${list}` : "";
    const over = above === undefined ? "" : `${near === "" ? "there is one above" : ", and above"}, in ${JSON.stringify(above)}`;
    return `${near}${over}: name that folder`;
}
/** Searches around a folder: level by level below, then above up to a repository's root. No symlink is followed. */
async function findServices(folder) {
    const below = [];
    let level = [folder];
    let listed = 0;
    for (let depth = 0; depth <= LEVELS_BELOW && level.length > 0; depth++) {
        const next = [];
        for (const path of level) {
            if (++listed > MOST_FOLDERS)
                return { below, above: await findAbove(folder) };
            const entries = await entriesOf(path);
            if (depth > 0 && entries.some((entry) => entry.isFile() && entry.name === "mesg.yml"))
                below.push(path);
            else
                next.push(...entries.filter(isSearched).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
        }
        level = next;
    }
    return { below, above: await findAbove(folder) };
}
function isSearched(entry) {
    return entry.isDirectory() && !SKIPPED.test(entry.name);
}
async function entriesOf(path) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }).catch(() => []);
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The entry beside a path whose name is most like it. */
async function similarPath(path) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).catch(() => []);
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), names.slice(0, MOST_FOLDERS));
    return meant === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), meant);
}
async function findAbove(folder) {
    let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    for (let levels = 0; levels < LEVELS_ABOVE; levels++) {
        // What is above a repository is another project.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".git")).catch(() => undefined)) !== undefined)
            return undefined;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (parent === path)
            return undefined;
        path = parent;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "mesg.yml")).catch(() => undefined);
        if (file?.isFile())
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path) || ".";
    }
    return undefined;
}


/***/ }),

/***/ 82397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ processTemplate)
/* harmony export */ });
/**
 * Returns the text of a process file to begin with: a trigger and a task, every required input with a value to replace.
 *
 * @example
 * ```ts
 * processTemplate({ name: "milestone mail", trigger: greeter, task: mailer });
 * ```
 */
function processTemplate({ name, trigger, task }) {
    const event = trigger.definition.events[0];
    const [first, executed] = [trigger.definition.tasks[0], task.definition.tasks[0]];
    const starts = event === undefined ? `taskKey: ${quoted(first?.key ?? "")}` : `eventKey: ${quoted(event.key)}`;
    const data = event?.data ?? first?.outputs ?? [];
    const required = (executed?.inputs ?? []).filter(({ optional }) => !optional);
    const inputs = required.map((input) => `      ${quoted(input.key)}: ${startValue(input, data)}`);
    return `${[
        `name: ${quoted(name)}`,
        "steps:",
        "  - type: trigger",
        "    key: start",
        "    instance:",
        `      src: ${quoted(trigger.src)}`,
        `    ${starts}`,
        "  - type: task",
        "    key: run",
        "    instance:",
        `      src: ${quoted(task.src)}`,
        `    taskKey: ${quoted(executed?.key ?? "")}`,
        ...(inputs.length === 0 ? ["    inputs: {}"] : ["    inputs:", ...inputs]),
    ].join("\n")}\n`;
}
/** A reference to data of the same name and type, or a value of the type. */
function startValue(input, data) {
    const same = data.find((it) => it.key === input.key && it.type === input.type && it.repeated === input.repeated);
    if (same !== undefined && !same.optional && !/[.[\]]/.test(same.key))
        return `{ key: ${quoted(same.key)} }`;
    if (input.repeated)
        return "[]";
    if (input.type !== "Object")
        return { String: '""', Number: "0", Boolean: "false" }[input.type] ?? '""';
    const fields = input.object
        .filter(({ optional }) => !optional)
        .map((it) => `${quoted(it.key)}: ${startValue(it, [])}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
/** A text as YAML has it; JSON's quotes are YAML's. */
function quoted(text) {
    return /^[a-zA-Z][\w ./-]*$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
        !text.endsWith(" ")
        ? text
        : JSON.stringify(text);
}


/***/ }),

/***/ 38424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkProcess),
  A: () => (/* binding */ processRefusal)
});

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/definition/process/rules/fields.ts


const RULES = {
    required: "process-required",
    printascii: "process-printable-ascii",
    hash: "process-hash",
};
/** Go's name of the type of each kind of node. */
const TYPES = { result: "Result", event: "Event", task: "Task", map: "Map", filter: "Filter" };
/** Checks the fields of a process one by one, in the order in which an Engine does. */
function checkFields(process, release) {
    const check = new FieldCheck(release);
    const isNamed = (0,definition_release/* isSince */.$l)(release, "0.18");
    check.field(process.name, ["required", ...check.printable("0.21")], ["name"], [isNamed ? "Name" : "Key"]);
    for (const [index, node] of process.nodes.entries())
        checkNode(check, node, index);
    for (const [index, { src, dst }] of process.edges.entries()) {
        check.field(src, ["required"], ["edges", index, "src"], [`Edges[${index}]`, "Src"]);
        check.field(dst, ["required"], ["edges", index, "dst"], [`Edges[${index}]`, "Dst"]);
    }
    return check.violations;
}
function checkNode(check, node, index) {
    const at = ["nodes", index];
    const go = [`Nodes[${index}]`];
    const isNamed = (0,definition_release/* isSince */.$l)(check.release, "0.18");
    if (isNamed)
        check.field(node.key, ["required"], [...at, "key"], [...go, "Key"]);
    if (node.kind === "none")
        return;
    const typed = [...go, "Type", TYPES[node.kind]];
    if (!isNamed)
        check.field(node.key, ["required"], [...at, "key"], [...typed, "Key"]);
    if (node.kind === "map") {
        for (const [place, { key, value }] of node.outputs.entries()) {
            if (value.kind !== "reference")
                continue;
            const name = isNamed ? key : place;
            checkReference(check, value, [...at, "outputs", place, "value"], [...typed, `Outputs[${name}]`, "Value", "Ref"]);
        }
    }
    else if (node.kind === "filter") {
        for (const [place, { reference }] of node.conditions.entries()) {
            if (reference === undefined || !(0,definition_release/* isSince */.$l)(check.release, "0.21"))
                continue;
            checkReference(check, reference, [...at, "conditions", place, "reference"], [...typed, `Conditions[${place}]`, "Ref"]);
        }
    }
    else {
        check.instanceHash(node.instanceHash, [...at, "instanceHash"], [...typed, "InstanceHash"]);
        const [field, name, value] = node.kind === "event" ? ["eventKey", "EventKey", node.eventKey] : ["taskKey", "TaskKey", node.taskKey];
        check.field(value, ["required", "printascii"], [...at, field], [...typed, name]);
    }
}
function checkReference(check, { nodeKey, path }, at, go) {
    check.field(nodeKey, ["required"], [...at, "nodeKey"], [...go, "NodeKey"]);
    if (!(0,definition_release/* isSince */.$l)(check.release, "0.18")) {
        check.field(path[0]?.key ?? "", ["required"], [...at, "path"], [...go, "Key"]);
        return;
    }
    let step = [...go, "Path"];
    for (const { key } of path) {
        if (key !== undefined)
            check.field(key, ["printascii"], [...at, "path"], [...step, "Selector", "Key"]);
        step = [...step, "Path"];
    }
}
/** Collects what is wrong with fields, in the words of a release. */
class FieldCheck {
    violations = [];
    release;
    constructor(release) {
        this.release = release;
    }
    /** The tag for printable ASCII, from a release on. */
    printable(first) {
        return (0,definition_release/* isSince */.$l)(this.release, first) ? ["printascii"] : [];
    }
    /** Tells of the first tag that a text does not fit. */
    field(value, tags, at, go) {
        const tag = tags.find((it) => (it === "required" ? value === "" : /[^\x20-\x7e]/.test(value)));
        if (tag !== undefined)
            this.#report(tag, value, at, go);
    }
    instanceHash(value, at, go) {
        if (value === "")
            this.#report("required", value, at, go);
        else if (!isHash(value, this.release))
            this.#report("hash", value, at, go);
    }
    #report(tag, found, at, go) {
        this.violations.push({ rule: RULES[tag], pointer: (0,diagnostic/* pointerOf */.r)(at), found, text: this.#textOf(tag, go) });
    }
    #textOf(tag, go) {
        const name = go.at(-1);
        if ((0,definition_release/* isSince */.$l)(this.release, "0.21")) {
            const says = {
                required: "is a required field",
                printascii: "must contain only printable ascii characters",
                hash: "must be a valid hash",
            };
            return `${name} ${says[tag]}`;
        }
        if (tag === "hash")
            return "hash: invalid length";
        return `Key: 'Process.${go.join(".")}' Error:Field validation for '${name}' failed on the '${tag}' tag`;
    }
}
/** Until 0.16 a hash may have any length. */
function isHash(text, release) {
    try {
        return (0,base58/* decodeBase58 */.HE)(text).length === 32 || !(0,definition_release/* isSince */.$l)(release, "0.17");
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/definition/process/rules/links.ts


/** Checks that edges and references name nodes, and that there is one trigger, in the order in which an Engine does. */
function checkLinks({ nodes, edges }, release) {
    const violations = [];
    const byKey = new Map();
    for (const { key } of nodes)
        byKey.set(key, (byKey.get(key) ?? 0) + 1);
    // An Engine before 0.18 crashes when it asks a node without a type for its key.
    const untyped = (0,definition_release/* isSince */.$l)(release, "0.18") ? -1 : nodes.findIndex(({ kind }) => kind === "none");
    const find = (key, ...path) => {
        const count = byKey.get(key) ?? 0;
        const pointer = (0,diagnostic/* pointerOf */.r)(path);
        if (untyped >= 0)
            violations.push(missingType(untyped));
        else if (count === 0) {
            violations.push({ rule: "process-node-unknown", pointer, found: key, text: `node "${key}" not found` });
        }
        else if (count > 1) {
            const text = `multiple nodes with the id "${key}"`;
            violations.push({ rule: "process-node-repeated", pointer, found: key, text });
        }
    };
    for (const [index, { src, dst }] of edges.entries()) {
        find(src, "edges", index, "src");
        find(dst, "edges", index, "dst");
    }
    violations.push(...checkTriggers(nodes));
    for (const [index, node] of nodes.entries()) {
        if (node.kind !== "map")
            continue;
        for (const [place, { value }] of node.outputs.entries()) {
            if (value.kind === "reference")
                find(value.nodeKey, "nodes", index, "outputs", place, "value", "nodeKey");
        }
    }
    return violations;
}
/** The panic of Engines before 0.18. */
function missingType(index) {
    const pointer = (0,diagnostic/* pointerOf */.r)(["nodes", index]);
    return { rule: "process-node-type", pointer, found: undefined, text: "not implemented", isPanic: true };
}
function checkTriggers(nodes) {
    const triggers = nodes.flatMap(({ kind }, index) => (kind === "result" || kind === "event" ? [index] : []));
    if (triggers.length === 1)
        return [];
    const second = triggers[1];
    const pointer = second === undefined ? "/nodes" : (0,diagnostic/* pointerOf */.r)(["nodes", second]);
    const text = "should contain exactly one trigger (result or event)";
    return [{ rule: "process-trigger", pointer, found: triggers.length, text }];
}

;// CONCATENATED MODULE: ./src/definition/process/rules/tree.ts

/**
 * Checks that the nodes are a tree, as an Engine does: no cycle, then from the first node up to its root, all nodes below
 * that root, one parent at most. It stops at the first that does not hold.
 */
function checkTree({ nodes, edges }) {
    const first = nodes[0];
    if (first === undefined)
        return undefined;
    const children = new Map();
    const parents = new Map();
    for (const { src, dst } of edges) {
        push(children, src, dst);
        push(parents, dst, src);
    }
    const at = (key) => {
        const index = nodes.findIndex((node) => node.key === key);
        return { pointer: index < 0 ? "/nodes" : (0,diagnostic/* pointerOf */.r)(["nodes", index]), found: key };
    };
    const looped = findCycle(nodes.map(({ key }) => key), children);
    if (looped !== undefined) {
        return { rule: "process-cycle", ...at(looped), text: "process should not contain any cycles" };
    }
    let root = first.key;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) {
        if (above.length > 1) {
            return { rule: "process-parents", ...at(root), text: "multiple parents is not supported", isPanic: true };
        }
        root = above[0];
    }
    const reached = below(root, children);
    if (reached.size !== nodes.length) {
        const lost = nodes.find(({ key }) => !reached.has(key)) ?? first;
        return { rule: "process-unconnected", ...at(lost.key), text: "process should be a connected graph" };
    }
    const joined = nodes.find(({ key }) => (parents.get(key)?.length ?? 0) > 1);
    if (joined === undefined)
        return undefined;
    const text = "process should contain nodes with one parent maximum";
    return { rule: "process-parents", ...at(joined.key), text };
}
function push(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** A node that leads back to itself; without recursion, since a line of nodes may be long. */
function findCycle(keys, children) {
    const done = new Set();
    for (const start of keys) {
        const open = new Set();
        const stack = [];
        const enter = (key) => {
            open.add(key);
            stack.push({ key, next: 0 });
        };
        if (!done.has(start))
            enter(start);
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            const child = children.get(top.key)?.[top.next++];
            if (child === undefined) {
                open.delete(top.key);
                done.add(top.key);
                stack.pop();
            }
            else if (open.has(child))
                return child;
            else if (!done.has(child))
                enter(child);
        }
    }
    return undefined;
}
function below(root, children) {
    const reached = new Set([root]);
    for (const key of reached)
        for (const child of children.get(key) ?? [])
            reached.add(child);
    return reached;
}

;// CONCATENATED MODULE: ./src/definition/process/rules/check.ts






/**
 * Holds a process to the rules of an Engine release, in the Engine's order; an Engine tells only of the first that fails.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * checkProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20")[0]?.text; // "should contain exactly one trigger (result or event)"
 * ```
 */
function checkProcess(process, release) {
    const stages = checkInStages(process, release);
    const found = stages.flat();
    // A broken link makes of every graph one that is no tree.
    return stages.slice(0, -1).some((stage) => stage.length > 0) ? stages.slice(0, -1).flat() : found;
}
/**
 * Returns what an Engine release says to a process, word for word; undefined when it takes the process.
 *
 * @throws {MesgError} `usage` before 0.14.
 */
function processRefusal(process, release) {
    const [fields = [], ...later] = checkInStages(process, release);
    const [first] = later.flat();
    const unreadable = fields.find(({ text }) => text === "hash: invalid length");
    if (unreadable !== undefined)
        return { text: unreadable.text, isPanic: false };
    if (fields.length > 0) {
        const separator = (0,definition_release/* isSince */.$l)(release, "0.21") ? ". " : "\n";
        return { text: fields.map(({ text }) => text).join(separator), isPanic: false };
    }
    return first && { text: first.text, isPanic: first.isPanic === true };
}
/** Each stage passes over what the ones before it found. */
function checkInStages(process, release) {
    (0,process_form/* processForm */.S)(release);
    const untyped = process.nodes.findIndex(({ kind }) => kind === "none");
    const tree = !(0,definition_release/* isSince */.$l)(release, "0.18") && untyped >= 0 ? missingType(untyped) : checkTree(process);
    return [
        checkFields(process, release),
        checkLinks(process, release),
        (0,definition_release/* isSince */.$l)(release, "0.21") ? checkPredicates(process) : [],
        tree === undefined ? [] : [tree],
    ];
}
function checkPredicates({ nodes }) {
    const text = "filter with condition GT, GTE, LT or LTE only works with value of type Number";
    return nodes.flatMap((node, index) => node.kind !== "filter"
        ? []
        : node.conditions.flatMap(({ predicate, value }, place) => predicate >= 2 && predicate <= 5 && value.kind !== "number"
            ? [
                {
                    rule: "process-predicate",
                    pointer: (0,diagnostic/* pointerOf */.r)(["nodes", index, "conditions", place]),
                    found: value.kind,
                    text,
                },
            ]
            : []));
}


/***/ }),

/***/ 52738:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83086);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(38176);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(47273);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(44371);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(56830);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76056);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82397);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50304);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56681);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2369);
/* harmony import */ var _write_new_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97010);
/**
 * Writes a small service, or a process, to begin with.
 *
 * @module
 */







const OPTIONS = {
    name: { type: "string", value: "NAME", summary: "name of the service or the process (that of the folder)" },
    sid: { type: "string", value: "SID", summary: "sid of the service (the name in lower case)" },
    workflow: {
        type: "boolean",
        summary: "also write a workflow for GitHub; at the root of a repository that is done anyway",
    },
    process: { type: "boolean", summary: "write a process.yml that links two services" },
    services: {
        type: "string",
        multiple: true,
        value: "FOLDER",
        summary: "with --process: the service that triggers, then the one that executes (those near FOLDER)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_OPTIONS */ .z,
};
const WORKFLOW = ".github/workflows/mesg.yml";
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: "init",
    synopsis: "[FOLDER]",
    summary: "write a small service, or a process, to begin with",
    description: `Writes mesg.yml, Dockerfile and .mesgignore into FOLDER, by default the current one: a service that compiles.
Files that exist are left as they are. Editors with a YAML language server check mesg.yml by the schema in its first line.

With --process it writes a process.yml: an event of one service starts a task of another.`,
    examples: [
        "mesg-compile init greeter",
        'mesg-compile init --name "Mail sender" --sid acme.mail --workflow',
        "mesg-compile init --process flows --services greeter --services mailer",
    ],
    pages: ["docs/mesg-yml.md", "docs/process.md"],
    json: "{ files: [{ path, status }] }: status is written or left",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const folder = call.positionals[0] ?? ".";
        const files = call.options.process ? await initProcess(call, folder) : await initService(call, folder);
        const { json } = call.options;
        if (json)
            await call.stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleJson */ .$m)(JSON.stringify({ files }, undefined, 2))}\n`);
        else
            await call.stdout.write(files.map((file) => lineOf(file, call)).join(""));
        await call.note(`next: mesg-compile validate ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(folder)}`);
        return 0;
    },
});
function lineOf({ path, status }, { stdout }) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .painter */ .C)((0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .styleOf */ .Vj)(stdout));
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleText */ .Q6)(path, 1000);
    return status === "written"
        ? `${paint("green", "wrote")}  ${shown}\n`
        : `${paint("yellow", "left")}   ${shown}: it exists\n`;
}
async function initService(call, folder) {
    const { options } = call;
    const useless = ["services"].find((name) => options[name] !== undefined);
    if (useless !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N("usage", `--${useless} is for --process`);
    const base = options.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    const text = (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTemplate */ .QO)({ name: options.name ?? nameOf(base), sid: options.sid ?? sidOf(base) });
    const compiled = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .compileService */ .P)(text, { dockerfile: true });
    if (compiled.definition === undefined) {
        const [first] = compiled.diagnostics;
        throw new _command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .InvalidDocument */ .D(`${first?.message}: choose --name or --sid otherwise`, compiled.diagnostics);
    }
    const written = await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(folder, { "mesg.yml": text, Dockerfile: _templates_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKERFILE */ .RX, ".mesgignore": _templates_js__WEBPACK_IMPORTED_MODULE_2__/* .IGNORE_FILE */ .SV });
    const root = await repositoryRoot(folder);
    const isRoot = root !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    if (!options.workflow && !isRoot)
        return written;
    return [...written, ...(await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(root ?? folder, { [WORKFLOW]: (0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowTemplate */ .KZ)(_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x) }))];
}
/** A name is printable ASCII. */
function nameOf(folder) {
    return (folder
        .normalize("NFKD")
        .replaceAll(/[^ -~]/g, "")
        .trim() || "Service");
}
/** A sid takes few characters. */
function sidOf(name) {
    const plain = name
        .normalize("NFKD")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "");
    return plain.slice(0, 60) || "service";
}
/** The nearest folder above that holds `.git`. */
async function repositoryRoot(folder) {
    for (let path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".git")).catch(() => undefined)) !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), path) || ".";
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            return undefined;
    }
}
async function initProcess(call, folder) {
    const { options, signal } = call;
    if (options.sid !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N("usage", "a process has no sid: --sid is for services");
    const given = options.services ?? (await servicesNear(folder));
    if (given.length === 0 || given.length > 2) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N("usage", `expected one or two services with --services, found ${given.length}`, {
            hint: "name the service whose event starts the process, then the one whose task is executed",
        });
    }
    const services = [];
    for (const path of given) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .loadService */ .oV)(path, { signal });
        if (loaded.definition === undefined)
            throw (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .invalidService */ .vE)(loaded);
        const src = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") || ".";
        services.push({ definition: loaded.definition, src });
    }
    const [trigger, task = trigger] = services;
    const name = options.name ?? ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)) || "process");
    const text = (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .processTemplate */ .q)({ name, trigger: trigger, task: task });
    return await (0,_write_new_js__WEBPACK_IMPORTED_MODULE_3__/* .writeNew */ .q)(folder, { [_compile_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .PROCESS_FILE */ .x6]: `${(0,_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaLine */ .cZ)("process")}${text}` });
}
async function servicesNear(folder) {
    const { below } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_16__.findServices)(folder);
    return (below.length > 0 ? below : (await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_16__.findServices)(".")).below).slice(0, 2);
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ workflowTemplate),
/* harmony export */   QO: () => (/* binding */ serviceTemplate),
/* harmony export */   RX: () => (/* binding */ DOCKERFILE),
/* harmony export */   SV: () => (/* binding */ IGNORE_FILE),
/* harmony export */   cZ: () => (/* binding */ schemaLine)
/* harmony export */ });
const SCHEMAS = "https://raw.githubusercontent.com/mesg/compile-action/main/schema";
/** The line by which editors find the schema of a file. */
function schemaLine(kind) {
    return `# yaml-language-server: $schema=${SCHEMAS}/${kind}.schema.json\n`;
}
/** Returns the mesg.yml of a new service. */
function serviceTemplate({ name, sid }) {
    return `${schemaLine("mesg")}name: ${JSON.stringify(name)}
sid: ${sid}
description: Says hello.

tasks:
  greet:
    name: Greet
    inputs:
      person:
        type: String
        description: Who is greeted
    outputs:
      message:
        type: String

events:
  greeted:
    name: Greeted
    data:
      person:
        type: String
`;
}
const DOCKERFILE = `# The Engine builds and runs this image. Replace the base image and the command with those of your service.
FROM node:24-alpine
WORKDIR /app
COPY . .
CMD ["node", "index.js"]
`;
const IGNORE_FILE = `# What is no part of the service's source, in the syntax of .gitignore.
node_modules/
*.log
.env
`;
/** Returns a workflow that compiles every service of a repository on each pull request. */
function workflowTemplate(version) {
    return `name: MESG services
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]
permissions: {}
jobs:
  compile:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          persist-credentials: false
      - uses: mesg/compile-action@v${version}
        with:
          engine-version: "0.11"
`;
}


/***/ }),

/***/ 97010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/**
 * Writes files that do not exist yet; what is there, a symlink included, is left as it is.
 *
 * @param files Their texts, by path from the folder.
 * @throws {MesgError} `environment` when the disk refuses; `refused` when a symlink leads out of the folder.
 */
async function writeNew(folder, files) {
    const result = [];
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        for (const [name, text] of Object.entries(files)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined)) !== undefined) {
                result.push({ path, status: "left" });
                continue;
            }
            await makeFolders(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(name));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: "wx" });
            result.push({ path, status: "written" });
        }
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N)
            throw error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot write to ${folder}: ${error.message}`, {
            cause: error,
            hint: "check that the folder may be written to and that no file is in its way",
        });
    }
    return result;
}
/** Makes the folders below one, each of them a real one: a symlink of a repository may lead anywhere. */
async function makeFolders(folder, below) {
    let path = folder;
    for (const name of below.split("/").filter((it) => it !== ".")) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
        if (found === undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        else if (!found.isDirectory()) {
            const what = found.isSymbolicLink() ? "a symlink" : "a file";
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected a folder, found ${what} at ${JSON.stringify(path)}`);
        }
    }
}


/***/ })

};
