export const id = 8723;
export const ids = [8723];
export const modules = {

/***/ 38424:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkProcess)
});

// UNUSED EXPORTS: processRefusal

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
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
/**
 * UTF-16 units of text after which no more is reported. A message can have a hundred thousand errors, and the name of a
 * field in a long path a thousand characters.
 */
const ENOUGH = 1024 * 1024;
/** Checks the fields of a process one by one, in the Engine's order, until there is enough to report. */
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
            const output = [...at, "outputs", place];
            const name = `Outputs[${isNamed ? key : place}]`;
            if (!isNamed)
                check.field(key, ["required"], [...output, "key"], [...typed, name, "Key"]);
            checkValue(check, value, [...output, "value"], [...typed, name, "Value"]);
        }
    }
    else if (node.kind === "filter") {
        // Up to 0.20, an Engine does not check the conditions.
        if (!(0,definition_release/* isSince */.$l)(check.release, "0.21"))
            return;
        for (const [place, condition] of node.conditions.entries()) {
            checkCondition(check, condition, [...at, "conditions", place], [...typed, `Conditions[${place}]`]);
        }
    }
    else {
        check.instanceHash(node.instanceHash, [...at, "instanceHash"], [...typed, "InstanceHash"]);
        const [field, name, value] = node.kind === "event" ? ["eventKey", "EventKey", node.eventKey] : ["taskKey", "TaskKey", node.taskKey];
        check.field(value, ["required", "printascii"], [...at, field], [...typed, name]);
    }
}
/** The fields of the references in a value; up to 0.17, only a value that is itself a reference has any. */
function checkValue(check, value, at, go) {
    if (value.kind === "reference")
        checkReference(check, value, at, [...go, "Ref"]);
    else if (!(0,definition_release/* isSince */.$l)(check.release, "0.18"))
        return;
    else if (value.kind === "list") {
        for (const [index, item] of value.items.entries()) {
            checkValue(check, item, [...at, "items", index], [...go, "List", `Outputs[${index}]`, "Value"]);
        }
    }
    else if (value.kind === "map") {
        for (const [index, { key, value: item }] of value.entries.entries()) {
            checkValue(check, item, [...at, "entries", index, "value"], [...go, "Map", `Outputs[${key}]`, "Value"]);
        }
    }
}
function checkCondition(check, { predicate, value, reference }, at, go) {
    if (predicate === 0)
        check.field("", ["required"], [...at, "predicate"], [...go, "Predicate"]);
    if (value.kind === "none")
        check.field("", ["required"], [...at, "value"], [...go, "Value"]);
    if (reference === undefined)
        check.field("", ["required"], [...at, "reference"], [...go, "Ref"]);
    else
        checkReference(check, reference, [...at, "reference"], [...go, "Ref"]);
}
function checkReference(check, { nodeKey, path }, at, go) {
    check.field(nodeKey, ["required"], [...at, "nodeKey"], [...go, "NodeKey"]);
    if (!(0,definition_release/* isSince */.$l)(check.release, "0.18")) {
        check.field(path[0]?.key ?? "", ["required"], [...at, "path"], [...go, "Key"]);
        return;
    }
    for (const [depth, { key = "" }] of path.entries()) {
        if (isPrintable(key) || check.hasEnough)
            continue;
        const steps = Array.from({ length: depth + 1 }, () => "Path");
        check.field(key, ["printascii"], [...at, "path"], [...go, ...steps, "Selector", "Key"]);
    }
}
/** Collects the errors of fields, with the texts of a release. */
class FieldCheck {
    violations = [];
    release;
    #length = 0;
    constructor(release) {
        this.release = release;
    }
    get hasEnough() {
        return this.#length >= ENOUGH;
    }
    /** The tag for printable ASCII, since a release. */
    printable(first) {
        return (0,definition_release/* isSince */.$l)(this.release, first) ? ["printascii"] : [];
    }
    /** Reports the first tag that a text violates. */
    field(value, tags, at, go) {
        const tag = tags.find((it) => (it === "required" ? value === "" : !isPrintable(value)));
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
        if (this.hasEnough)
            return;
        const text = this.#textOf(tag, go);
        this.#length += text.length;
        this.violations.push({ rule: RULES[tag], pointer: (0,diagnostic/* pointerOf */.r)(at), found, text });
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
function isPrintable(text) {
    return !/[^\x20-\x7e]/.test(text);
}
/** Up to 0.16, a hash may have any length. */
function isHash(text, release) {
    try {
        return (0,base58/* decodeBase58 */.HE)(text).length === 32 || !(0,definition_release/* isSince */.$l)(release, "0.17");
    }
    catch (error) {
        if (error instanceof core_error/* MesgError */.N8)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/definition/process/rules/links.ts


/**
 * Checks that edges and references name nodes, that there is one trigger, and that predicates fit their values (0.21),
 * in the Engine's order.
 */
function checkLinks({ nodes, edges }, release) {
    const violations = [];
    const byKey = new Map();
    for (const { key } of nodes)
        byKey.set(key, (byKey.get(key) ?? 0) + 1);
    // An Engine before 0.18 crashes when it reads the key of a node without a type.
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
    const isTyped = (0,definition_release/* isSince */.$l)(release, "0.21");
    for (const [index, node] of nodes.entries()) {
        if (node.kind === "map") {
            for (const [place, { value }] of node.outputs.entries()) {
                if (value.kind === "reference")
                    find(value.nodeKey, "nodes", index, "outputs", place, "value", "nodeKey");
            }
        }
        else if (node.kind === "filter" && isTyped) {
            for (const [place, condition] of node.conditions.entries()) {
                const at = ["nodes", index, "conditions", place];
                violations.push(...checkPredicate(condition, at));
                if (condition.reference !== undefined)
                    find(condition.reference.nodeKey, ...at, "reference", "nodeKey");
            }
        }
    }
    return violations;
}
/** The predicates that require a number. */
function checkPredicate({ predicate, value }, at) {
    if (predicate < 2 || predicate > 5 || value.kind === "number")
        return [];
    const text = "filter with condition GT, GTE, LT or LTE only works with value of type Number";
    return [{ rule: "process-predicate", pointer: (0,diagnostic/* pointerOf */.r)([...at, "value"]), found: value.kind, text }];
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
 * Checks that the nodes are a tree, as an Engine does: no cycle; a path from the first node up to its root; all nodes
 * below that root; at most one parent. It stops at the first violation.
 *
 * @param process Its edges must name its nodes, each once: the cycle that another edge closes would not be found.
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
/** Finds a node on a cycle; without recursion, since a chain of nodes may be long. */
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
 * Checks a process against the rules of an Engine release, in the Engine's order. An Engine reports only the first
 * violation.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * checkProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20")[0]?.text; // "should contain exactly one trigger (result or event)"
 * ```
 */
function checkProcess(process, release) {
    const { fields, graph } = checkInStages(process, release);
    return [...fields, ...graph];
}
/**
 * Returns the exact error of an Engine release for a process; undefined when it accepts the process.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processRefusal(process, "0.20")?.text; // undefined if Engine 0.20 accepts the process
 * ```
 */
function processRefusal(process, release) {
    const { fields, graph } = checkInStages(process, release);
    const unreadable = fields.find(({ text }) => text === "hash: invalid length");
    if (unreadable !== undefined)
        return { text: unreadable.text, isPanic: false };
    if (fields.length > 0) {
        const separator = isSince(release, "0.21") ? ". " : "\n";
        return { text: fields.map(({ text }) => text).join(separator), isPanic: false };
    }
    const [first] = graph;
    return first && { text: first.text, isPanic: first.isPanic === true };
}
/** Returns the violations of single fields, and those of the graph: of its links or, if all are valid, of its shape. */
function checkInStages(process, release) {
    (0,process_form/* processForm */.S8)(release);
    const fields = checkFields(process, release);
    const links = checkLinks(process, release);
    // A walk along the links ends only if each of them leads to one node.
    const shape = fields.length + links.length > 0 ? undefined : checkShape(process, release);
    return { fields, graph: shape === undefined ? links : [shape] };
}
function checkShape(process, release) {
    const untyped = (0,definition_release/* isSince */.$l)(release, "0.18") ? -1 : process.nodes.findIndex(({ kind }) => kind === "none");
    return untyped >= 0 ? missingType(untyped) : checkTree(process);
}


/***/ }),

/***/ 12716:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mv: () => (/* binding */ processHash)
});

// UNUSED EXPORTS: dumpProcess, processAddress

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
/**
 * The account of a process (0.20 and newer): 20 bytes in hex, of its hash.
 *
 * @example
 * ```ts
 * processAddress(decodeHash(hash)); // "2970b427fe6ad08c80c4b721c685d3c9f52a7f9c"
 * ```
 */
function processAddress(hash) {
    return createHash("sha256").update(hash).digest("hex").slice(0, 40);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest();
}


/***/ })

};
