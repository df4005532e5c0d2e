export const id = 5652;
export const ids = [5652];
export const modules = {

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

/***/ 25373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Ui: () => (/* binding */ ENGINE_DUMP),
/* harmony export */   WO: () => (/* binding */ STRUCTHASH),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct)
/* harmony export */ });
/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */
/** 0.10 to 0.13: fields in the order of their names. */
const STRUCTHASH = {
    flag: (value) => (value ? "t" : "f"),
    list: (items) => `[${items.join(",")}]`,
    absent: "<invalid Value>",
    order: (a, b) => compare(a, b),
};
/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
const ENGINE_DUMP = {
    flag: (value) => String(value),
    list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
    absent: "nil",
    // Names are unique and have no colon, so values never decide.
    order: (a, b) => compare(`${a}:`, `${b}:`),
};
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Dumps a text in quotes, unescaped. */
const text = (value) => `"${value}"`;
/** Returns the dump of a list of texts. */
function texts(grammar) {
    return (values) => grammar.list(values.map(text));
}
/** Returns the dump of a list of structs. */
function structs(grammar, each) {
    return (values) => grammar.list(values.map(each));
}
/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
function struct(grammar, fields) {
    const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
    return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}


/***/ }),

/***/ 36920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ runnerHash),
/* harmony export */   Ef: () => (/* binding */ envHash),
/* harmony export */   wY: () => (/* binding */ instanceHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98407);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25373);




/**
 * Returns the hash of an instance as an Engine release computes it, in base58.
 *
 * Until 0.20 the variables of the instance override those of the service, and all are hashed in the order of their names;
 * from 0.21 on only those of the instance are, in the order given.
 *
 * @throws {MesgError} `usage` before 0.11, `refused` when the service hash is none.
 * @example
 * ```ts
 * instanceHash({ service: "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", env: ["A=1"] }, "0.20");
 * ```
 */
function instanceHash({ service, configured = [], env = [] }, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.11"))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `Engine ${release} has no instances`);
    const hash = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(service);
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.17")) {
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`{2:${list(hash)},3:${list((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(envHash({ configured, env }, release)))}}`));
    }
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(Buffer.concat([hash, Buffer.from(mergeEnv(configured, env).join(";"))])));
}
/**
 * Returns the hash of the variables of an instance as an Engine release from 0.17 on computes it, in base58.
 *
 * @throws {MesgError} `usage` before 0.17, where the variables have no hash of their own.
 */
function envHash({ configured = [], env = [] }, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.17"))
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `Engine ${release} has no hash of variables`);
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.21"))
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_DUMP */ .Ui.list(env.map(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq))));
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`[${mergeEnv(configured, env).map(_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq).join(",")}]`));
}
/**
 * Returns the hash of a runner (0.17 and newer), in base58: of the address that owns it and of its instance.
 *
 * @param instance The hash of its instance in base58.
 */
function runnerHash(owner, instance) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase58 */ .Rd)(sha256(`{2:${(0,_grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(owner)},3:${list((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(instance))}}`));
}
function list(bytes) {
    return _grammar_js__WEBPACK_IMPORTED_MODULE_4__/* .ENGINE_DUMP */ .Ui.list([...bytes].map((byte) => byte.toString(16)));
}
function mergeEnv(configured, env) {
    const values = new Map();
    for (const variable of [...configured, ...env]) {
        const [name = "", ...rest] = variable.split("=");
        values.set(name, rest.join("="));
    }
    const pairs = [...values].map(([name, value]) => Buffer.from(`${name}=${value}`));
    return pairs.sort(Buffer.compare).map(String);
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(data).digest();
}


/***/ }),

/***/ 71806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eh: () => (/* binding */ defaultSid),
  uo: () => (/* binding */ definitionDigest),
  k_: () => (/* binding */ dumpDefinition),
  vW: () => (/* binding */ needsSource),
  gH: () => (/* binding */ serviceHash)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/engine-dump.ts
/**
 * The text of a definition that Engines from 0.14 on hash: field names are protobuf numbers.
 *
 * @module
 */


const list = (0,grammar/* texts */.Te)(grammar/* ENGINE_DUMP */.Ui);
const parameter = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => (0,grammar/* text */.Qq)(it.type),
    4: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.optional),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => grammar/* ENGINE_DUMP */.Ui.flag(it.repeated),
    10: (it) => parameters(it.object),
});
const parameters = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (it) => parameter(it));
const events = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    3: (it) => parameters(it.data),
    4: (it) => (0,grammar/* text */.Qq)(it.key),
}));
const dependencies = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => (0,grammar/* text */.Qq)(it.image),
    2: (it) => list(it.volumes),
    3: (it) => list(it.volumesFrom),
    4: (it) => list(it.ports),
    5: (it) => (0,grammar/* text */.Qq)(it.command),
    6: (it) => list(it.args),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
    9: (it) => list(it.env),
}));
// Args and command are swapped compared with their protobuf numbers: the tags say command 4, args 5.
const configuration = (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
    1: (it) => list(it.volumes),
    2: (it) => list(it.volumesFrom),
    3: (it) => list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => list(it.args),
    6: (it) => list(it.env),
});
const TASK = {
    1: (it) => (0,grammar/* text */.Qq)(it.name),
    2: (it) => (0,grammar/* text */.Qq)(it.description),
    6: (it) => parameters(it.inputs),
    7: (it) => parameters(it.outputs),
    8: (it) => (0,grammar/* text */.Qq)(it.key),
};
function engine_dump_service(task) {
    const tasks = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, task);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, {
        1: (it) => (0,grammar/* text */.Qq)(it.name),
        2: (it) => (0,grammar/* text */.Qq)(it.description),
        5: (it) => tasks(it.tasks),
        6: (it) => events(it.events),
        7: (it) => dependencies(it.dependencies),
        8: (it) => configuration(it.configuration ?? service/* EMPTY_CONFIGURATION */.$k),
        9: (it) => (0,grammar/* text */.Qq)(it.repository),
        12: (it) => (0,grammar/* text */.Qq)(it.sid),
        13: (it) => (0,grammar/* text */.Qq)(it.source),
    });
}
/** 0.14 to 0.25. */
const dump014 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, TASK));
/** 0.26, which hashes whether a task has a price, but not its amounts: they are structs without tags. */
const dump026 = engine_dump_service((0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { ...TASK, 9: (it) => (it.price === undefined ? grammar/* ENGINE_DUMP */.Ui.absent : "{1:{},2:{},3:{}}") }));

;// CONCATENATED MODULE: ./src/hash/structhash.ts
/**
 * The text of a definition that Engines 0.10 to 0.13 hash, according to the `hash` tags of their structs.
 *
 * @module
 */



const structhash_list = (0,grammar/* texts */.Te)(grammar/* STRUCTHASH */.WO);
const structhash_parameter = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => (0,grammar/* text */.Qq)(it.type),
    5: (it) => grammar/* STRUCTHASH */.WO.flag(it.optional),
    6: (it) => grammar/* STRUCTHASH */.WO.flag(it.repeated),
    7: (it) => structhash_parameters(it.object),
});
const structhash_parameters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (it) => structhash_parameter(it));
const tasks = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.inputs),
    5: (it) => structhash_parameters(it.outputs),
}));
const structhash_events = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => (0,grammar/* text */.Qq)(it.name),
    3: (it) => (0,grammar/* text */.Qq)(it.description),
    4: (it) => structhash_parameters(it.data),
}));
/** The fields of a container that follow its image, when dependencies and configuration were one struct. */
const BOX = {
    3: (it) => structhash_list(it.volumes),
    4: (it) => structhash_list(it.volumesFrom),
    5: (it) => structhash_list(it.ports),
    6: (it) => (0,grammar/* text */.Qq)(it.command),
    7: (it) => structhash_list(it.args),
};
function structhash_service(fields) {
    const { dependency, configuration, workflows } = fields;
    const dependencies = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, dependency);
    return (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.sid),
        2: (it) => (0,grammar/* text */.Qq)(it.name),
        3: (it) => (0,grammar/* text */.Qq)(it.description),
        4: (it) => tasks(it.tasks),
        5: (it) => structhash_events(it.events),
        6: (it) => dependencies(it.dependencies),
        7: (it) => (0,grammar/* text */.Qq)(it.repository),
        8: (it) => configuration(it.configuration),
        9: (it) => (0,grammar/* text */.Qq)(it.source),
        ...(workflows === undefined ? {} : { 10: (it) => workflows(it.workflows) }),
    });
}
// A typo in its tag kept the key of a dependency out of the hash until 0.12.
const configuration010 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: () => structhash_list([]) });
/** 0.10, whose wire has no env. */
const dump010 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: () => structhash_list([]) }),
    configuration: (it) => (it === undefined ? grammar/* STRUCTHASH */.WO.absent : configuration010(it)),
});
const configuration011 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
/** 0.11. */
const dump011 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 2: (it) => (0,grammar/* text */.Qq)(it.image), ...BOX, 8: (it) => structhash_list(it.env) }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration011(it),
});
const keyed = (key) => (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, { 1: () => (0,grammar/* text */.Qq)(key), 2: () => (0,grammar/* text */.Qq)(""), ...BOX, 8: (it) => structhash_list(it.env) });
const sentConfiguration = keyed("service");
const missingConfiguration = keyed("");
const workflow = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (it.trigger === undefined ? grammar/* STRUCTHASH */.WO.absent : trigger(it.trigger)),
    2: (it) => (it.task === undefined ? grammar/* STRUCTHASH */.WO.absent : workflowTask(it.task)),
    3: (it) => (0,grammar/* text */.Qq)(it.key),
});
const trigger = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.key),
    3: (it) => String(["Unknown", "Event", "Result"].indexOf(it.type)),
    4: (it) => filters(it.filters),
});
const filters = (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => (0,grammar/* text */.Qq)(it.key),
    2: (it) => String(["UNKNOWN", "EQ"].indexOf(it.predicate)),
    3: (it) => (0,grammar/* text */.Qq)(it.value),
}));
const workflowTask = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => hashBytes(it.instanceHash),
    2: (it) => (0,grammar/* text */.Qq)(it.taskKey),
});
/** 0.12, the only one with workflows. Here an absent configuration and an empty one have different hashes. */
const dump012 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        ...BOX,
        8: (it) => structhash_list(it.env),
    }),
    configuration: (it) => (it === undefined ? missingConfiguration(service/* EMPTY_CONFIGURATION */.$k) : sentConfiguration(it)),
    workflows: (0,grammar/* structs */.vz)(grammar/* STRUCTHASH */.WO, workflow),
});
const configuration013 = (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
    1: (it) => structhash_list(it.volumes),
    2: (it) => structhash_list(it.volumesFrom),
    3: (it) => structhash_list(it.ports),
    4: (it) => (0,grammar/* text */.Qq)(it.command),
    5: (it) => structhash_list(it.args),
    6: (it) => structhash_list(it.env),
});
/** 0.13, where a dependency holds a configuration of its own. */
const dump013 = structhash_service({
    dependency: (0,grammar/* struct */.w3)(grammar/* STRUCTHASH */.WO, {
        1: (it) => (0,grammar/* text */.Qq)(it.key),
        2: (it) => (0,grammar/* text */.Qq)(it.image),
        Configuration: configuration013,
    }),
    configuration: (it = service/* EMPTY_CONFIGURATION */.$k) => configuration013(it),
});
function hashBytes(base58) {
    try {
        return grammar/* STRUCTHASH */.WO.list([...(0,core_base58/* decodeHash */.$C)(base58)].map(String));
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N))
            throw error;
        throw new core_error/* MesgError */.N("refused", `an instanceHash in workflows: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/hash/service-hash.ts





/** The releases that changed the dump, newest first. */
const DUMPS = [
    ["0.26", dump026],
    ["0.14", dump014],
    ["0.13", dump013],
    ["0.12", dump012],
    ["0.11", dump011],
    ["0.10", dump010],
];
/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
function dumpDefinition(definition, release) {
    const dump = DUMPS.find(([first]) => (0,definition_release/* isSince */.$l)(release, first))?.[1];
    if (dump !== undefined)
        return dump(definition);
    throw new core_error/* MesgError */.N("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
        hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
    });
}
/** Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
function definitionDigest(definition, release) {
    const algorithm = (0,definition_release/* isSince */.$l)(release, "0.11") ? "sha256" : "sha1";
    return (0,external_node_crypto_.createHash)(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}
/** Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id. */
function needsSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.16");
}
/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
function serviceHash(definition, release, inputs = {}) {
    if (!needsSource(release))
        return (0,core_base58/* encodeBase58 */.Rd)(definitionDigest(definition, release));
    if (inputs.source === undefined) {
        throw new core_error/* MesgError */.N("usage", `missing source: the hash of Engine ${release} covers its files`, {
            hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
        });
    }
    const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
    return (0,core_base58/* encodeBase58 */.Rd)(inputs.source.finish(appended));
}
/** Returns the sid that an Engine gives to a service without one, after hashing. */
function defaultSid(hash) {
    return `_${hash}`;
}
function environment(env) {
    const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
    return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}


/***/ })

};
