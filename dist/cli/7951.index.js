export const id = 7951;
export const ids = [7951,8650];
export const modules = {

/***/ 64258:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ adviseOnProcess),
/* harmony export */   r: () => (/* binding */ adviseOnDefinition)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90761);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66494);


/**
 * Describes an Engine's refusal of a process.
 *
 * @example
 * ```ts
 * adviseOnProcess({ rule: "process-cycle", pointer: "/nodes/1", found: "b", text: "…" }, process, quote).message;
 * // 'expected steps without a cycle, found one through "b"'
 * ```
 */
function adviseOnProcess(violation, process, show = _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD) {
    const field = violation.pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
    return ADVICE[violation.rule]({ ...violation, field, show, process });
}
/** As {@linkcode adviseOnProcess}, for a definition: missing parts are added by compiling its process file again. */
function adviseOnDefinition(violation, process, release) {
    const advice = adviseOnProcess(violation, process);
    const hint = `compile the process file with --engine-version ${release}`;
    if (/\/conditions\/\d+\/reference\/nodeKey$/.test(violation.pointer) && violation.found === "") {
        return { message: "expected a condition that names a step, found the form of Engines before 0.21", hint };
    }
    return violation.rule === "process-required" ? { ...advice, hint } : advice;
}
const REQUIRED = {
    name: { message: "the process has no name", hint: "write `name: …`" },
    instanceHash: {
        message: "expected an instance, found none",
        hint: "write `instanceHash: …`, or `instance:` with `src: FOLDER`",
    },
    predicate: { message: "expected a predicate, found none", hint: "write `predicate: EQ`" },
    value: { message: "expected a value to compare with, found none", hint: "write `value: …`" },
    reference: { message: "expected a value to compare, found none", hint: "write `key: …`" },
    eventKey: { message: "expected the key of an event, found none", hint: "write `eventKey: …`" },
    path: {
        message: "expected the key of a value to refer to, found none",
        hint: "write { key: … }; constants need an Engine from 0.15 on",
    },
    nodeKey: {
        message: "expected a step to take the value from, found none",
        hint: "no step precedes it; write `stepKey: …`, or move the step after its trigger",
    },
};
/** The kinds of values of conditions, in words. */
const VALUES = { text: "a string", flag: "a boolean", null: "null", none: "nothing" };
function stepsHint(found, { nodes }, show) {
    const keys = nodes.slice(0, 2 * SHOWN_STEPS).flatMap(({ kind, key }) => (kind === "map" ? [] : [key]));
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(found, keys);
    if (meant !== undefined)
        return `did you mean ${show(meant)}?`;
    return `the ${nodes.length > SHOWN_STEPS ? "first " : ""}steps are ${keys.slice(0, SHOWN_STEPS).map(show).join(", ")}`;
}
/** The number of steps that a hint lists; a step has one node or two. */
const SHOWN_STEPS = 20;
const ADVICE = {
    "process-required": ({ field, pointer, process }) => {
        if (field !== "taskKey") {
            return REQUIRED[field] ?? { message: `expected a string in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field)}, found none`, hint: `write ${field}` };
        }
        const isTrigger = process.nodes[Number(pointer.split("/")[2])]?.kind === "result";
        return {
            message: `expected ${isTrigger ? "eventKey or taskKey" : "the key of a task"}, found none`,
            hint: isTrigger ? "write `eventKey: …`, or `taskKey: …` for the result of a task" : "write `taskKey: …`",
        };
    },
    "process-printable-ascii": ({ field, found, show }) => ({
        message: `expected printable ASCII in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field === "path" ? "key" : field)}, found ${show(String(found))}`,
        hint: "Engines accept only characters from space to ~",
    }),
    "process-hash": ({ found, show }) => ({
        message: `expected an instance hash (base58 text of 32 bytes), found ${show(String(found))}`,
        hint: "use the whole instance hash",
    }),
    "process-node-unknown": ({ found, show, process }) => ({
        message: `expected the key of a step, found ${show(String(found))}`,
        hint: stepsHint(String(found), process, show),
    }),
    "process-node-repeated": ({ found, show }) => ({
        message: `expected each key once, found ${show(String(found))} for more than one step`,
        hint: "give every step its own key: a step without a key is called node-N, and its inputs KEY-inputs",
    }),
    "process-trigger": ({ found }) => ({
        message: `expected exactly one trigger, found ${found === 0 ? "none" : found}`,
        hint: found === 0 ? "begin with a step of type trigger" : "write a separate process for each trigger",
    }),
    "process-predicate": ({ found }) => ({
        message: `expected a number for GT, GTE, LT and LTE, found ${VALUES[found] ?? found}`,
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
        message: `expected nodes that are all connected, found ${show(String(found))} unconnected`,
        hint: "add an edge to it, or remove it",
    }),
};


/***/ }),

/***/ 40746:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ checkCreateRequest)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

/**
 * Finds what an Engine accepts in a process, but not in the request that creates it: Engines 0.18 to 0.20 validate the
 * name there.
 */
function checkCreateRequest({ name }, release, show) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.18") || (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.21") || !/[^\x20-\x7e]/.test(name))
        return [];
    const message = `expected printable ASCII in "name", found ${show(name)}: Engines 0.18 to 0.20 refuse to create it`;
    const hint = "Engines accept only characters from space to ~";
    return [{ severity: "warning", rule: "process-printable-ascii", message, hint, pointer: "/name" }];
}


/***/ }),

/***/ 42929:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ oncePerProblem),
/* harmony export */   fg: () => (/* binding */ repeatedKeys),
/* harmony export */   r4: () => (/* binding */ withOwnKeys)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);

/** Returns the keys that several nodes share. */
function repeatedKeys({ nodes }) {
    const seen = new Set();
    return new Set(nodes.flatMap(({ key }) => (seen.size === seen.add(key).size ? [key] : [])));
}
/**
 * Returns a process with unique keys whose nodes follow one another, so that a duplicate key does not hide other
 * problems. References to a duplicate key lead nowhere.
 *
 * @param gaps The indexes of nodes whose predecessor is unknown.
 */
function withOwnKeys(process, gaps) {
    const repeated = repeatedKeys(process);
    const nodes = process.nodes.map((node, index) => repeated.has(node.key) ? { ...node, key: `${node.key}\0${index}` } : node);
    const edges = nodes.slice(1).map(({ key }, index) => ({ src: nodes[index].key, dst: key }));
    return { ...process, nodes, edges: edges.filter((_, index) => !gaps.has(index + 1)) };
}
/**
 * Reduces an Engine's violations to one per problem: an Engine reports a duplicate key at every edge and reference. It
 * is kept at the second node with that key. The inputs of a step repeat its key.
 */
function oncePerProblem(violations, process) {
    const indexes = new Map(process.nodes.map(({ key }) => [key, []]));
    for (const [index, { key }] of process.nodes.entries())
        indexes.get(key).push(index);
    const once = new Map();
    for (const violation of violations) {
        const { rule, found, pointer } = violation;
        // A missing key was reported as such.
        if (rule === "process-node-unknown" && found === "")
            continue;
        if (rule !== "process-node-repeated") {
            once.set(`${rule} ${pointer}`, violation);
            continue;
        }
        const [first = 0, second = 0] = indexes.get(String(found)) ?? [];
        const isOfInputs = process.nodes[first]?.kind === "map" && process.nodes[second]?.kind === "map";
        if (isOfInputs && (indexes.get(String(found).replace(/-inputs$/, "")) ?? []).length > 1)
            continue;
        const at = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(["nodes", second, "key"]);
        once.set(`${rule} ${at}`, { ...violation, pointer: at });
    }
    return [...once.values()];
}


/***/ }),

/***/ 52330:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ checkRunTime),
  n: () => (/* binding */ inside)
});

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/compile/process/check/ancestors.ts
/** Which nodes of a tree run before which others. */
class Ancestors {
    #parents;
    /** When a walk through the tree enters and leaves each node. A node of a cycle is never entered. */
    #entered = new Map();
    #left = new Map();
    /** @param edges If several edges lead to a node, the last one counts; an Engine rejects such a process. */
    constructor(edges) {
        this.#parents = new Map(edges.map(({ src, dst }) => [dst, src]));
        const children = new Map();
        for (const [child, parent] of this.#parents) {
            const known = children.get(parent);
            if (known === undefined)
                children.set(parent, [child]);
            else
                known.push(child);
        }
        let time = 0;
        const enter = (key) => {
            this.#entered.set(key, time++);
            return { key, next: (children.get(key) ?? []).values() };
        };
        for (const root of new Set(edges.map(({ src }) => src))) {
            if (this.#parents.has(root))
                continue;
            // Without recursion, since a line of nodes may be long.
            const stack = [enter(root)];
            for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
                const child = top.next.next().value;
                if (child !== undefined)
                    stack.push(enter(child));
                else
                    this.#left.set(stack.pop().key, time++);
            }
        }
    }
    /** Returns the node right before another one. */
    parentOf(key) {
        return this.#parents.get(key);
    }
    /** Whether a node runs before another one. */
    isAbove(above, key) {
        const [outer, inner] = [this.#entered.get(above), this.#entered.get(key)];
        return outer !== undefined && inner !== undefined && outer < inner && inner < (this.#left.get(above) ?? 0);
    }
}

;// CONCATENATED MODULE: ./src/compile/process/check/run-time.ts



/** The number of earlier nodes to look for a similar key in. */
const MAX_NODES = 100;
/** Finds references that an Engine accepts but cannot follow when the process runs. */
function checkRunTime(process, release, show) {
    const kinds = new Map(process.nodes.map(({ key, kind }) => [key, kind]));
    const ancestors = new Ancestors(process.edges);
    const findings = [];
    for (const { reference, index, pointer } of referencesOf(process)) {
        const { key } = process.nodes[index];
        const { nodeKey } = reference;
        const kind = kinds.get(nodeKey);
        const parent = ancestors.parentOf(key);
        const say = (message, hint) => findings.push({ severity: "warning", rule: "never-runs", message, hint, pointer: `${pointer}/nodeKey` });
        if (kind === undefined) {
            // At the top level of a map and in a condition, the Engine itself checks it.
            if (nodeKey === "" || /\/outputs\/\d+\/value$|\/conditions\//.test(pointer))
                continue;
            const earlier = process.nodes.slice(Math.max(index - MAX_NODES, 0), index).filter((node) => node.kind !== "map");
            const meant = (0,nearest/* nearest */.p)(nodeKey, earlier.map((node) => node.key));
            const hint = meant === undefined ? "name an earlier step" : `did you mean ${show(meant)}?`;
            say(`no step has the key ${show(nodeKey)}: the process stops here when it runs`, hint);
        }
        else if (kind === "task") {
            if (ancestors.isAbove(nodeKey, key))
                continue;
            say(`the task ${show(nodeKey)} has not run before this step: the process stops here`, "refer to an earlier step");
        }
        else if (nodeKey !== parent) {
            if ((0,definition_release/* isSince */.$l)(release, "0.18")) {
                say(`a reference must name the previous step or an earlier task, and ${show(nodeKey)} is neither: the process stops here when it runs`, "pass the value on in the inputs of the tasks between");
            }
            else {
                findings.push({
                    severity: "warning",
                    rule: "reference-step",
                    message: `Engines before 0.18 always read the data of the previous step, even if that is not ${show(nodeKey)}`,
                    hint: "refer to a task, or to the previous step",
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
/** Yields every reference in a value with its pointer. */
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


/***/ }),

/***/ 17951:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ compileProcess),
  J: () => (/* binding */ compileProcessFile)
});

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/definition/process/process.ts
var process = __webpack_require__(42630);
// EXTERNAL MODULE: ./src/compile/process/file/file-value.ts + 1 modules
var file_value = __webpack_require__(95789);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
;// CONCATENATED MODULE: ./src/compile/process/process-places.ts

/** Maps parts of a process back to locations in its file. */
class ProcessPlaces {
    #sources = new WeakMap();
    /** @param fields The locations of the part's fields; other fields have the location of the part. */
    set(part, value, fields) {
        this.#sources.set(part, { value, fields });
        return part;
    }
    /** The value in the file from which a part was built. */
    sourceOf(part) {
        return this.#sources.get(part)?.value;
    }
    /**
     * @param pointer JSON pointer into {@linkcode ProcessDefinition}: `/nodes/1/outputs/0/value`.
     * @returns The value there, or its nearest ancestor.
     */
    find(definition, pointer) {
        let part = definition;
        let found = this.#sources.get(definition).value;
        for (const segment of (0,yaml_path/* segmentsOf */.O)(pointer)) {
            if (typeof part !== "object" || part === null)
                break;
            const field = ownValue(this.#sources.get(part)?.fields ?? {}, segment);
            part = ownValue(part, segment);
            const own = typeof part === "object" && part !== null ? this.#sources.get(part)?.value : undefined;
            found = own ?? field ?? found;
        }
        return placeOf(found);
    }
}
/** Returns a value of an object; `constructor` is one only if the object itself has it. */
function ownValue(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The location of a value: its start, or that of its key if it is empty. */
function placeOf(value) {
    return { path: value.path, offset: value.kind === "null" ? value.keyStart : value.start };
}

// EXTERNAL MODULE: ./src/definition/process/fit.ts
var fit = __webpack_require__(77544);
;// CONCATENATED MODULE: ./src/compile/process/reference-path.ts

/**
 * Reads the key of a reference as the compilers from 0.1 on did: `.` separates keys, and a `[d]` with one digit begins
 * a new part, which is an index if nothing follows it in that part. Parts beyond the limit are not read.
 *
 * @example
 * ```ts
 * parsePath("items[0].name"); // [{ key: "items" }, { index: "0" }, { key: "name" }]
 * ```
 */
function parsePath(text) {
    return text
        .replace(/\[\d\]/g, ".$&")
        .split(".", fit/* MAX_PATH_LENGTH */.K + 1)
        .map((part) => (/^\[\d\]$/.test(part) ? { index: part.charAt(1) } : { key: part }));
}

;// CONCATENATED MODULE: ./src/compile/process/values.ts


/** Whether compilers treat a value as a reference: an object with a truthy key. */
function isReference(value) {
    return value.kind === "map" && (0,file_value/* isTruthy */.zz)((0,file_value.at)(value, "key"));
}
/** Builds the value of an input. */
function buildValue(value, references) {
    const { allowed } = references;
    if (allowed === "references" || isReference(value))
        return buildReference(value, references);
    return buildConstant(value, allowed === "nested" ? (item) => buildValue(item, references) : constantOnly, references);
    function constantOnly(item) {
        // mesg-cli wrote a null, which protobuf reads as a missing value.
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
    const [key, stepKey] = [(0,file_value.at)(value, "key"), (0,file_value.at)(value, "stepKey")];
    const text = (0,file_value/* asText */.e1)(key);
    const flat = text === "" ? [] : [{ key: text }];
    const reference = {
        kind: "reference",
        nodeKey: (0,file_value/* isTruthy */.zz)(stepKey) ? (0,file_value/* asText */.e1)(stepKey) : previous,
        path: allowed === "nested" ? parsePath(text) : flat,
    };
    return place(reference, value, { nodeKey: stepKey, path: key });
}

;// CONCATENATED MODULE: ./src/compile/process/build-process.ts





/**
 * Builds the process of a file as an original compiler did. Values of the wrong kind were reported before and are
 * skipped.
 *
 * @param instanceOf The instance hash of a step; empty when unknown.
 */
function buildProcess(root, compiler, instanceOf) {
    const builder = new ProcessBuilder(compiler, instanceOf);
    for (const step of stepsOf(root))
        builder.add(step);
    return builder.finish(root);
}
/** The steps of a file, in order. */
function stepsOf(root) {
    const steps = (0,file_value.at)(root, "steps");
    return steps?.kind === "list" ? steps.items : [];
}
/**
 * The name of a process: the first of the compiler's keys that is not empty. The schema requires `name`, which may be
 * empty.
 */
function nameOf(root, { nameKeys, hasSchema }) {
    if (hasSchema && (0,file_value.at)(root, "name") === undefined)
        return undefined;
    return nameKeys.map((key) => (0,file_value.at)(root, key)).find(file_value/* isTruthy */.zz);
}
class ProcessBuilder {
    #compiler;
    #instanceOf;
    #places = new ProcessPlaces();
    #nodes = [];
    #sources = [];
    #unread = [];
    constructor(compiler, instanceOf) {
        this.#compiler = compiler;
        this.#instanceOf = instanceOf;
    }
    add(step) {
        const type = (0,file_value/* asText */.e1)((0,file_value.at)(step, "type"));
        const given = (0,file_value.at)(step, "key");
        // Each node counts, also one that only maps inputs.
        const key = (0,file_value/* isTruthy */.zz)(given) ? (0,file_value/* asText */.e1)(given) : `node-${this.#nodes.length}`;
        const inputs = (0,file_value.at)(step, "inputs");
        const hasMap = this.#compiler.mapsFor === "tasks" ? type === "task" && inputs !== undefined : (0,file_value/* isTruthy */.zz)(inputs);
        if (hasMap && inputs !== undefined)
            this.#push(this.#mapNode(`${key}-inputs`, inputs), inputs);
        if (type === "filter")
            this.#push(this.#filterNode(key, step), step);
        else if (type === "trigger" || type === "task")
            this.#push(this.#instanceNode(type, key, step), step);
        else
            this.#unread.push({ index: this.#nodes.length, key });
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
            name: (0,file_value/* asText */.e1)(name),
            nodes: this.#nodes,
            edges,
            hash: "",
            address: "",
            paymentAddress: "",
        };
        this.#places.set(definition, root, { name, nodes: (0,file_value.at)(root, "steps") });
        return { definition, places: this.#places, unread: this.#unread };
    }
    #push(node, source) {
        this.#nodes.push(node);
        this.#sources.push(source);
    }
    #instanceNode(type, key, step) {
        const [instanceHash, eventKey, taskKey] = [this.#instanceOf(step), (0,file_value.at)(step, "eventKey"), (0,file_value.at)(step, "taskKey")];
        const sources = {
            key: (0,file_value.at)(step, "key"),
            instanceHash: (0,file_value.at)(step, "instanceHash") ?? (0,file_value.at)(step, "instance"),
            eventKey,
            taskKey,
        };
        const node = type === "trigger" && (0,file_value/* isTruthy */.zz)(eventKey)
            ? { kind: "event", key, instanceHash, eventKey: (0,file_value/* asText */.e1)(eventKey) }
            : { kind: type === "trigger" ? "result" : "task", key, instanceHash, taskKey: (0,file_value/* asText */.e1)(taskKey) };
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
            return this.#places.set(entry, value, { key: keyOf(value) });
        });
        return this.#places.set({ kind: "map", key, outputs }, inputs, {});
    }
    #filterNode(key, step) {
        const conditions = (0,file_value.at)(step, "conditions");
        const isTyped = this.#compiler.conditions === "typed values";
        const built = isTyped && conditions?.kind === "list"
            ? conditions.items.map((item) => this.#typedCondition(item, (0,file_value.at)(item, "key"), step))
            : (conditions?.kind === "map" ? this.#sorted(conditions.entries) : listEntries(conditions)).map(([name, value]) => (isTyped ? this.#typedCondition(value, name, step) : this.#textCondition(name, value)));
        return this.#places.set({ kind: "filter", key, conditions: built }, step, { key: (0,file_value.at)(step, "key") });
    }
    /** The compiler 0.3 sorts conditions by key, in locale order. */
    #sorted(entries) {
        if (this.#compiler.conditions !== "typed values")
            return [...entries];
        const { compare } = new Intl.Collator("en");
        return [...entries].sort(([a], [b]) => compare(a, b));
    }
    #textCondition(key, value) {
        const reference = { kind: "reference", nodeKey: "", path: key === "" ? [] : [{ key }] };
        const condition = { reference, predicate: 1, value: { kind: "text", text: (0,file_value/* asText */.e1)(value) } };
        return this.#places.set(condition, value, {});
    }
    #typedCondition(source, key, step) {
        const value = typeof key === "string" ? source : (0,file_value.at)(source, "value");
        const path = parsePath(typeof key === "string" ? key : (0,file_value/* asText */.e1)(key));
        const stepKey = (0,file_value.at)(step, "stepKey");
        const nodeKey = (0,file_value/* isTruthy */.zz)(stepKey) ? (0,file_value/* asText */.e1)(stepKey) : this.#previous();
        const reference = this.#places.set({ kind: "reference", nodeKey, path }, source, {
            nodeKey: stepKey,
            path: typeof key === "string" ? undefined : key,
        });
        const predicate = (0,file_value.at)(source, "predicate");
        const number = source === value || predicate === undefined ? 1 : process/* PREDICATES */.J.indexOf((0,file_value/* asText */.e1)(predicate));
        const isScalar = value !== undefined && value.kind !== "list" && value.kind !== "map";
        const condition = {
            reference,
            predicate: Math.max(number, 0),
            value: isScalar ? plainScalar(value) : { kind: "none" },
        };
        return this.#places.set(condition, source, { value, predicate });
    }
    #previous() {
        const unread = this.#unread.at(-1);
        if (unread?.index === this.#nodes.length)
            return unread.key;
        const isCounted = ({ kind }) => this.#compiler.previous === "the last node" || kind !== "filter";
        return this.#nodes.findLast(isCounted)?.key ?? "";
    }
}
/** A value of the definition: a value of the file without its location. */
function plainScalar(value) {
    if (value.kind === "text")
        return { kind: "text", text: value.text };
    if (value.kind === "number")
        return { kind: "number", number: value.number };
    return value.kind === "flag" ? { kind: "flag", flag: value.flag } : { kind: value.kind };
}
/** The place of the key that leads to a value. */
function keyOf(value) {
    return Object.assign({}, value, { start: value.keyStart });
}
/** A list has its indexes as keys. */
function listEntries(value) {
    return value?.kind === "list" ? value.items.map((item, index) => [String(index), item]) : [];
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
;// CONCATENATED MODULE: ./src/compile/process/check/report.ts



/** Collects the problems of a process file. */
class ProcessReport {
    problems;
    /** Pointers to the mappings with a misspelled key. */
    #misspelled = new Set();
    /** The indexes of problems with unknown keys, by the pointer to the mapping: a file may have thousands. */
    #unknownKeys = new Map();
    /** @param found Problems that were found before. */
    constructor(found = []) {
        this.problems = [...found];
    }
    /** Reports a value. */
    at(value, finding) {
        this.place(placeOf(value), finding);
    }
    /** Reports the key that leads to a value. */
    key(value, finding) {
        this.place({ path: value.path, offset: value.keyStart }, finding);
    }
    /**
     * Turns the warning about an unknown key of a mapping into an error if the key resembles a missing one, so that a
     * misspelled key is one problem instead of two.
     *
     * @param missing The keys of which one is required.
     * @returns Whether there is such a key.
     */
    escalateMisspelling(path, missing) {
        const unknown = this.#unknownKeys.get((0,diagnostic/* pointerOf */.r)(path)) ?? [];
        const index = unknown.find((at) => (0,nearest/* nearest */.p)(String(this.problems[at].path.at(-1)), missing) !== undefined);
        if (index === undefined)
            return false;
        const problem = this.problems[index];
        const message = problem.message.replace(/: it is ignored$/, "");
        this.problems[index] = { ...problem, severity: "error", message };
        this.#misspelled.add((0,diagnostic/* pointerOf */.r)(path));
        return true;
    }
    /** Returns whether a required key of a mapping is misspelled. */
    hasMisspelling(path) {
        return this.#misspelled.has((0,diagnostic/* pointerOf */.r)(path));
    }
    place({ path, offset }, { severity = "error", ...finding }) {
        if (this.problems.length >= problem/* ENOUGH_PROBLEMS */.mj)
            return;
        this.problems.push({ severity, path, offset, ...finding });
        if (finding.rule !== "unknown-key")
            return;
        const mapping = (0,diagnostic/* pointerOf */.r)(path.slice(0, -1));
        const indexes = this.#unknownKeys.get(mapping) ?? [];
        indexes.push(this.problems.length - 1);
        this.#unknownKeys.set(mapping, indexes);
    }
}
/** Describes a value, to follow "found", without the values of variables. */
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
            return (0,words/* quote */.hD)(value.written ?? value.text);
    }
}
/** Returns "did you mean …?", or a list of the known names. */
function suggestion(found, known) {
    const meant = (0,nearest/* nearest */.p)(found, known);
    return meant === undefined ? `use one of ${known.join(", ")}` : `did you mean ${(0,words/* quote */.hD)(meant)}?`;
}

// EXTERNAL MODULE: ./src/core/conceal/secret-name.ts
var secret_name = __webpack_require__(25945);
// EXTERNAL MODULE: ./src/compile/process/file/substitute.ts
var substitute = __webpack_require__(76252);
;// CONCATENATED MODULE: ./src/compile/process/check/secret-variables.ts



/**
 * Warns about secrets that become part of the process: everyone who can reach the Engine can read its definition. The
 * variables of an instance are not in it, only their hash.
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
    const name = (0,substitute/* variablesIn */.D)(value.written ?? value.text).find(secret_name/* isSecretName */.e);
    if (name === undefined)
        return;
    report.at(value, {
        severity: "warning",
        rule: "process-secret",
        message: `the value of ${(0,words/* quote */.hD)(`$(env:${name})`)} becomes part of the process, which anyone with access to the Engine can read`,
        hint: "pass it to the service as a variable of its instance: instance: { src: …, env: [NAME=$(env:…)] }",
    });
}

;// CONCATENATED MODULE: ./src/compile/process/check/paths.ts




/** Warns about text that looks like a path but is read as a key. */
function checkPath(key, report) {
    const written = key.kind === "text" ? (key.written ?? key.text) : (0,file_value/* asText */.e1)(key);
    if (written.includes("$(env:"))
        return;
    const path = parsePath(written);
    if (path.length > fit/* MAX_PATH_LENGTH */.K) {
        const message = `expected a path of at most ${fit/* MAX_PATH_LENGTH */.K} parts, found more`;
        report.at(key, { rule: "limit", message, hint: "reference a value on a higher level" });
        return;
    }
    const keys = path.flatMap(({ key: name }) => (name === undefined ? [] : [name]));
    const bracketed = keys.find((name) => name.includes("["));
    if (bracketed !== undefined) {
        const message = `${(0,words/* quote */.hD)(bracketed)} is read as a key of that name: only [0] to [9] are indexes`;
        const hint = "only the first ten items of a list can be referenced; change the data, or reference the whole list";
        report.at(key, { severity: "warning", rule: "reference-path", message, hint });
    }
    else if (keys.includes("")) {
        const message = `${(0,words/* quote */.hD)(written)} leads through an empty key: a dot separates keys, and an index follows a key`;
        report.at(key, { severity: "warning", rule: "reference-path", message, hint: "write `a.b` or `a[0].b`" });
    }
}
/** Warns about a path for Engines that support only keys. */
function checkFlatKey(key, report) {
    const written = key.kind === "text" ? (key.written ?? key.text) : (0,file_value/* asText */.e1)(key);
    if (!/[.[]/.test(written))
        return;
    const message = `${(0,words/* quote */.hD)(written)} is read as one key of that name: Engines before 0.18 do not look into data`;
    const hint = "reference a key at the top of the data, or use an Engine from 0.18 on";
    report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}

;// CONCATENATED MODULE: ./src/compile/process/check/conditions.ts





const NAMES = process/* PREDICATES */.J.slice(1);
const FIELDS = ["key", "predicate", "value"];
/** Checks the conditions of a filter. */
function checkConditions(step, compiler, report) {
    const conditions = (0,file_value.at)(step, "conditions");
    const isTyped = compiler.conditions === "typed values";
    const stepKey = (0,file_value.at)(step, "stepKey");
    if (stepKey !== undefined && !isTyped) {
        const message = "stepKey of a filter is ignored: it compares the data of the previous step";
        const hint = "Engines from 0.21 on support it";
        report.key(stepKey, { severity: "warning", rule: "unknown-key", message, hint });
    }
    if (conditions?.kind === "list" && isTyped) {
        for (const item of conditions.items)
            checkListed(item, report);
        checkRepeated(conditions.items, report);
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
    if (conditions === undefined && report.escalateMisspelling(step.path, ["conditions"]))
        return;
    if (conditions?.kind !== "map") {
        const message = `expected a mapping of conditions, found ${describeValue(conditions)}`;
        const hint = isTyped ? "write `key: value` per condition, or a list of them" : "write `key: value` per condition";
        report.at(conditions ?? step, { rule: "process-conditions", message, hint });
        return;
    }
    for (const [key, value] of conditions.entries) {
        if (compiler.hasSchema && !/^[a-zA-Z0-9_]+$/.test(key)) {
            const message = `expected a key of letters, digits and _, found ${(0,words/* quote */.hD)(key)}`;
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
    const [key, predicate, value] = FIELDS.map((field) => (0,file_value.at)(item, field));
    for (const [field, extra] of item.kind === "map" ? item.entries : []) {
        if (FIELDS.includes(field))
            continue;
        const message = `unknown key ${(0,words/* quote */.hD)(field)} in a condition`;
        report.key(extra, { rule: "unknown-key", message, hint: suggestion(field, FIELDS) });
    }
    const isMisspelled = (field) => (0,file_value.at)(item, field) === undefined && report.escalateMisspelling(item.path, [field]);
    if ((item.kind !== "map" || key?.kind !== "text") && !isMisspelled("key")) {
        const message = `expected a condition with a key, found ${describeValue(item.kind === "map" ? key : item)}`;
        report.at(key ?? item, { rule, message, hint: "write - { key: …, predicate: EQ, value: … }" });
        if (item.kind !== "map")
            return;
    }
    if (key?.kind === "text")
        checkPath(key, report);
    if ((predicate?.kind !== "text" || !NAMES.includes(predicate.text)) && !isMisspelled("predicate")) {
        const message = `expected one of ${NAMES.join(", ")} as predicate, found ${describeValue(predicate)}`;
        const hint = predicate?.kind === "text" ? suggestion(predicate.text, NAMES) : "write `predicate: EQ`";
        report.at(predicate ?? item, { rule: "process-predicate", message, hint });
    }
    const isScalar = value !== undefined && value.kind !== "list" && value.kind !== "map";
    if (!isScalar && !isMisspelled("value")) {
        const message = `expected a string, number, boolean or null to compare with, found ${describeValue(value)}`;
        report.at(value ?? item, { rule, message, hint: "write `value: …`" });
    }
}
/** The schema allows each condition only once. */
function checkRepeated(conditions, report) {
    const seen = new Set();
    for (const condition of conditions) {
        const id = JSON.stringify(FIELDS.map((field) => plain((0,file_value.at)(condition, field))));
        if (seen.has(id)) {
            const message = "duplicate condition";
            report.at(condition, { rule: "process-conditions", message, hint: "remove one of them" });
        }
        seen.add(id);
    }
}
/** A scalar without its location; of other values only the kind, since they were reported. */
function plain(value) {
    if (value === undefined || value.kind === "list" || value.kind === "map")
        return [value?.kind];
    const { kind } = value;
    if (kind === "text")
        return value.text;
    return kind === "number" ? value.number : kind === "flag" ? value.flag : null;
}
/** Checks the value that a condition in a mapping compares with. */
function checkCompared(value, { conditions }, report) {
    if (value.kind === "text")
        return;
    const found = describeValue(value);
    if (conditions === "typed values") {
        if (value.kind !== "list" && value.kind !== "map")
            return;
        const message = `expected a string, number, boolean or null to compare with, found ${found}`;
        report.at(value, { rule: "process-conditions", message, hint: "compare one value per condition" });
        return;
    }
    const message = `expected a string to compare with, found ${found}: Engines before 0.21 compare only strings, so this condition is never true`;
    const hint = "compare a string, or use an Engine from 0.21 on";
    report.at(value, { severity: conditions === "texts" ? "error" : "warning", rule: "never-runs", message, hint });
}

;// CONCATENATED MODULE: ./src/compile/process/check/inputs.ts






const ASIDE = "a mapping with a `key` is a reference: if it is data, rename that field";
/** Checks the inputs of a task. */
function checkInputs(inputs, compiler, report) {
    const { inputs: allowed, hasSchema } = compiler;
    if (inputs.kind === "list" && allowed !== "nested") {
        const message = "expected a mapping of inputs, found a list, whose keys are 0, 1, …";
        report.at(inputs, { severity: "warning", rule: "wrong-type", message, hint: "write `name: value` per input" });
    }
    else if (inputs.kind !== "map") {
        if (!hasSchema && inputs.kind === "null")
            return;
        // Without a schema, a value such as 0 or "" means no inputs.
        const severity = hasSchema || (0,file_value/* isTruthy */.zz)(inputs) ? "error" : "warning";
        const message = `expected a mapping of inputs, found ${describeValue(inputs)}`;
        report.at(inputs, { severity, rule: "wrong-type", message, hint: "write `name: value` per input" });
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
    const key = (0,file_value.at)(inputs, "key");
    if (key.kind !== "text")
        checkReferenceKey(key, report);
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
        const message = "expected a value, found null, on which the compilers for Engines before 0.18 crash";
        report.at(value, { rule: "wrong-type", message, hint: "remove the input" });
    }
    else if (isReference(value) || (allowed === "references" && (0,file_value/* asText */.e1)((0,file_value.at)(value, "key")) !== "")) {
        checkExtraFields(value, report);
        checkFlatKey((0,file_value.at)(value, "key"), report);
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
            const message = "a reference inside a value is taken as data: Engines before 0.18 support references only at the top level";
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
    const key = (0,file_value.at)(value, "key");
    if (key.kind !== "text") {
        checkReferenceKey(key, report);
        return;
    }
    checkPath(key, report);
    checkExtraFields(value, report);
}
/** The compilers from 0.1 on crash on a key that is not text. */
function checkReferenceKey(key, report) {
    const message = `expected a string as the key of a reference, found ${describeValue(key)}`;
    report.at(key, { rule: "wrong-type", message, hint: ASIDE });
}
function checkExtraFields(value, report) {
    if (value.kind !== "map")
        return;
    for (const [field, extra] of value.entries) {
        if (field === "key" || field === "stepKey")
            continue;
        const message = `${(0,words/* quote */.hD)(field)} is lost: a mapping with a key is a reference, which has only key and stepKey`;
        const isStepKey = (0,file_value.at)(value, "stepKey") === undefined && (0,nearest/* nearest */.p)(field, ["stepKey"]) !== undefined;
        const hint = isStepKey ? 'did you mean "stepKey"?' : ASIDE;
        report.key(extra, { severity: "warning", rule: "reference-fields", message, hint });
    }
}
function itemsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "map" ? [...value.entries.values()] : [];
}

;// CONCATENATED MODULE: ./src/compile/process/check/instance.ts



const RULE = "process-instance";
const KEYS = ["src", "service", "env"];
/** Checks how a step names its instance. */
function checkInstance(step, { hasSchema }, report) {
    const instance = (0,file_value.at)(step, "instance");
    if (instance === undefined)
        return;
    const [src, service] = [(0,file_value.at)(instance, "src"), (0,file_value.at)(instance, "service")];
    if ((0,file_value/* isTruthy */.zz)((0,file_value.at)(step, "instanceHash"))) {
        // A schema ignores an invalid instance.
        const severity = hasSchema && (src ?? service) !== undefined ? "error" : "warning";
        const message = "expected one of instanceHash and instance, found both";
        const hint = "remove one of them; instanceHash takes precedence";
        report.key(instance, { severity, rule: RULE, message, hint });
        return;
    }
    for (const [key, value] of instance.kind === "map" ? instance.entries : []) {
        if (KEYS.includes(key))
            continue;
        const message = `unknown key ${(0,words/* quote */.hD)(key)} in an instance: it is ignored`;
        report.key(value, { severity: "warning", rule: "unknown-key", message, hint: suggestion(key, KEYS) });
    }
    if ((src ?? service) === undefined && report.escalateMisspelling(instance.path, ["src", "service"]))
        return;
    checkService(instance, hasSchema, report);
    checkEnv((0,file_value.at)(instance, "env"), hasSchema, report);
}
function checkService(instance, hasSchema, report) {
    const [src, service] = [(0,file_value.at)(instance, "src"), (0,file_value.at)(instance, "service")];
    if (hasSchema && src !== undefined && src.kind !== "text") {
        const message = `expected a folder or a git URL in "src", found ${describeValue(src)}`;
        report.at(src, { rule: RULE, message, hint: "put it in quotes" });
    }
    else if ((0,file_value/* isTruthy */.zz)(src) === (0,file_value/* isTruthy */.zz)(service) || (hasSchema && src !== undefined && service !== undefined)) {
        const isBoth = src !== undefined && service !== undefined;
        const message = `expected one of src and service in an instance, found ${isBoth ? "both" : "neither"}`;
        // Without a schema, a service takes precedence over a folder.
        const severity = hasSchema || !(0,file_value/* isTruthy */.zz)(service) ? "error" : "warning";
        report.at(instance, { severity, rule: RULE, message, hint: "src is a folder or a git URL, service a hash or sid" });
    }
}
function checkEnv(env, hasSchema, report) {
    if (env === undefined || (env.kind === "null" && !hasSchema))
        return;
    const rule = "environment-variable";
    const seen = new Set();
    for (const item of env.kind === "list" ? env.items : [env]) {
        if (env.kind !== "list" || item.kind !== "text" || !/^[^=]/.test(item.text)) {
            const wanted = env.kind === "list" ? "a variable" : "a list of variables";
            const message = `expected ${wanted} as NAME=VALUE, found ${describeValue(item)}`;
            report.at(item, { rule, message, hint: "write `env:` and one `- NAME=VALUE` per variable" });
        }
        else if (hasSchema && seen.has(item.text)) {
            const message = `expected each variable once, found ${describeValue(item)} again`;
            report.at(item, { rule, message, hint: "remove one of them" });
        }
        else
            seen.add(item.text);
    }
}

;// CONCATENATED MODULE: ./src/compile/process/check/structure.ts







const TOP = ["name", "key", "steps"];
const STEPS = {
    trigger: ["type", "key", "instanceHash", "instance", "eventKey", "taskKey"],
    filter: ["type", "key", "conditions", "stepKey"],
    task: ["type", "key", "instanceHash", "instance", "taskKey", "inputs"],
};
/** The keys of triggers and tasks whose values are strings. */
const TEXTS = ["key", "instanceHash", "eventKey", "taskKey"];
const TYPES = Object.keys(STEPS);
const EITHER = "a trigger waits either for an event (eventKey) or for the result of a task (taskKey)";
/** Checks that a file has the structure of a process that an original compiler requires. */
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
        const message = `unknown key ${(0,words/* quote */.hD)(key)} in a process`;
        report.key(value, { severity, rule: "unknown-key", message, hint: suggestion(key, TOP) });
    }
    for (const key of ["name", "key"])
        checkText((0,file_value.at)(root, key), key, compiler, report);
    const steps = (0,file_value.at)(root, "steps");
    if (steps === undefined && report.escalateMisspelling([], ["steps"]))
        return;
    if (steps?.kind !== "list") {
        const message = `expected a list of steps, found ${describeValue(steps)}`;
        report.at(steps ?? root, { rule: "process-steps", message, hint: "write `steps:` and one item per step" });
        return;
    }
    for (const step of steps.items)
        checkStep(step, compiler, report);
}
function checkStep(step, compiler, report) {
    const type = (0,file_value.at)(step, "type");
    const known = TYPES.find((name) => type?.kind === "text" && type.text === name);
    if (step.kind !== "map" || known === undefined) {
        reportType(step, report);
        return;
    }
    const keys = STEPS[known];
    for (const [key, value] of step.entries) {
        if (keys.includes(key))
            continue;
        if (key === "inputs" && compiler.mapsFor === "every step")
            continue;
        const message = `unknown key ${(0,words/* quote */.hD)(key)} in a step of type ${known}: it is ignored`;
        report.key(value, { severity: "warning", rule: "unknown-key", message, hint: suggestion(key, keys) });
    }
    const texts = known === "filter" ? (compiler.conditions === "typed values" ? ["key", "stepKey"] : ["key"]) : TEXTS;
    for (const key of texts) {
        // The schema accepts null for one of the two keys if the other is set.
        const isOpen = key !== "key" && key !== "stepKey" && (0,file_value.at)(step, key)?.kind === "null";
        if (!isOpen)
            checkText((0,file_value.at)(step, key), key, compiler, report);
    }
    if (known === "filter")
        checkConditions(step, compiler, report);
    else
        checkInstance(step, compiler, report);
    if (known === "trigger")
        checkTrigger(step, compiler, report);
    const inputs = (0,file_value.at)(step, "inputs");
    if (inputs !== undefined && (known === "task" || compiler.mapsFor === "every step")) {
        checkInputs(inputs, compiler, report);
    }
}
function reportType(step, report) {
    const type = (0,file_value.at)(step, "type");
    const found = describeValue(step.kind === "map" ? type : step);
    const message = `expected a step of type trigger, filter or task, found ${found}`;
    const misspelled = type === undefined && step.kind === "map" ? (0,nearest/* nearest */.p)("type", [...step.entries.keys()]) : undefined;
    if (misspelled !== undefined) {
        const hint = `did you mean "type" instead of ${(0,words/* quote */.hD)(misspelled)}?`;
        report.key((0,file_value.at)(step, misspelled), { rule: "process-step-type", message, hint });
        return;
    }
    const hint = type?.kind === "text" ? suggestion(type.text, TYPES) : "write `- type: …`";
    report.at(type ?? step, { rule: "process-step-type", message, hint });
}
/** Compilers without a schema convert a number to text. */
function checkText(value, key, { hasSchema }, report) {
    if (value === undefined || value.kind === "text")
        return;
    if (!hasSchema && value.kind !== "list" && value.kind !== "map")
        return;
    const message = `expected a string in ${(0,words/* quote */.hD)(key)}, found ${describeValue(value)}`;
    const isScalar = value.kind === "number" || value.kind === "flag";
    report.at(value, { rule: "wrong-type", message, hint: isScalar ? "put it in quotes" : `write \`${key}: …\`` });
}
function checkTrigger(step, { hasSchema }, report) {
    const [eventKey, taskKey] = [given((0,file_value.at)(step, "eventKey")), given((0,file_value.at)(step, "taskKey"))];
    if (eventKey === undefined || taskKey === undefined)
        return;
    const ignored = (0,file_value/* isTruthy */.zz)(eventKey) ? taskKey : eventKey;
    const severity = hasSchema ? "error" : "warning";
    const message = "expected one of eventKey and taskKey in a trigger, found both";
    report.key(ignored, { severity, rule: "process-trigger-key", message, hint: EITHER });
}
/** A value that is neither absent nor null. */
function given(value) {
    return value?.kind === "null" ? undefined : value;
}

// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/compile/process/check/advice.ts
var check_advice = __webpack_require__(64258);
// EXTERNAL MODULE: ./src/compile/process/check/create-request.ts
var create_request = __webpack_require__(40746);
;// CONCATENATED MODULE: ./src/compile/process/check/mistakes.ts

/** The problems that were found in the file itself, so that what only follows from them is not reported again. */
class Mistakes {
    #errors = new Map();
    #warnings = new Set();
    #whole = new Set();
    constructor(problems) {
        for (const { severity, offset, rule, path } of problems) {
            this.#warnings.add(`${offset} ${rule}`);
            if (severity !== "error")
                continue;
            this.#errors.set(offset, rule);
            const [, , field, part] = path;
            if (path.length === 3 || (field === "instance" && part !== "env"))
                this.#whole.add((0,diagnostic/* pointerOf */.r)(path.slice(0, 3)));
        }
    }
    /** Returns the rule of an error at a place; undefined when there is none. */
    errorAt({ offset }) {
        return this.#errors.get(offset);
    }
    /** Reports whether a place has a problem of a rule. */
    has(rule, { offset }) {
        return this.#warnings.has(`${offset} ${rule}`);
    }
    /** Reports whether a place is in the inputs, the conditions or the instance of a step that are wrong as a whole. */
    cover(path) {
        return path.length >= 3 && this.#whole.has((0,diagnostic/* pointerOf */.r)(path.slice(0, 3)));
    }
}

// EXTERNAL MODULE: ./src/compile/process/check/own-keys.ts
var own_keys = __webpack_require__(42929);
// EXTERNAL MODULE: ./src/compile/process/check/run-time.ts + 1 modules
var run_time = __webpack_require__(52330);
// EXTERNAL MODULE: ./src/compile/process/services/check-services.ts + 4 modules
var check_services = __webpack_require__(67439);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
;// CONCATENATED MODULE: ./src/compile/process/services/check-variables.ts



/**
 * Warns about variables of an instance that its service does not declare: Engines accept them, so a misspelled one
 * leaves the declared variable at its default. The values of variables are not shown.
 */
function checkVariables(found, report) {
    const declared = new Map();
    for (const [step, { service, named }] of found) {
        // An instance hash takes precedence over an instance.
        if (service === undefined || named.instanceHash !== undefined)
            continue;
        const { definition, file, shown = file } = service;
        const known = declared.get(definition) ?? new Set((definition.configuration?.env ?? []).map(check_variables_nameOf));
        declared.set(definition, known);
        const env = (0,file_value.at)((0,file_value.at)(step, "instance"), "env");
        for (const item of env?.kind === "list" ? env.items : []) {
            // An item without a name was reported as such.
            if (item.kind !== "text" || !/^[^=]/.test(item.text) || known.has(check_variables_nameOf(item.text)))
                continue;
            const name = check_variables_nameOf(item.written ?? item.text);
            const message = `${shown} declares no variable ${(0,words/* quote */.hD)(name)}`;
            report.at(item, { severity: "warning", rule: "variable-unknown", message, hint: hintFor(name, [...known]) });
        }
    }
}
function check_variables_nameOf(variable) {
    return variable.split("=", 1)[0];
}
function hintFor(name, known) {
    const meant = (0,nearest/* nearestOfMany */.D)(name, known);
    if (meant !== undefined)
        return `did you mean ${(0,words/* quote */.hD)(meant)}?`;
    if (known.length === 0)
        return "it declares none; add the variable to `env` of its configuration, or remove it here";
    if (known.length === 1)
        return `its only variable is ${(0,words/* quote */.hD)(known[0])}`;
    return `its variables are ${(0,some_of/* someOf */.yU)(known, MAX_SHOWN, words/* quote */.hD)}`;
}
/** The number of variables that a hint lists. */
const MAX_SHOWN = 20;

;// CONCATENATED MODULE: ./src/compile/process/check-definition.ts










/**
 * Checks a process against the Engine's rules, what it can run, and the services. An error hides only its consequences:
 * problems at the same location, and references to a step whose key or type is wrong.
 */
function checkDefinition(it, report) {
    const { definition: draft, places, release, show } = it;
    const mistakes = new Mistakes(report.problems);
    const isUnknown = unknownKeys(it, mistakes);
    for (const violation of (0,own_keys/* oncePerProblem */.UG)((0,check/* checkProcess */.U)(draft, release), draft)) {
        const place = places.find(draft, violation.pointer);
        if (isCaused(violation, it, mistakes.errorAt(place)) || mistakes.cover(place.path))
            continue;
        if (isUnresolved(violation, it) || isMisspelled(violation, place, report))
            continue;
        if (violation.rule === "process-node-unknown" && isUnknown(String(violation.found)))
            continue;
        const advice = (0,check_advice/* adviseOnProcess */.P)(violation, draft, show);
        const hint = violation.pointer === "/name" && violation.found === "" ? nameHint(release) : advice.hint;
        report.place(place, { rule: violation.rule, ...advice, hint });
    }
    const process = (0,own_keys/* withOwnKeys */.r4)(draft, new Set(it.unread.map(({ index }) => index)));
    const whole = it.unread.length === 0 ? process : (0,own_keys/* withOwnKeys */.r4)(draft, new Set());
    const repeated = (0,own_keys/* repeatedKeys */.fg)(draft);
    const running = (0,run_time/* checkRunTime */.Z)(whole, release, show).filter(({ pointer }) => {
        const key = valueAt(draft, pointer);
        return !repeated.has(key) && !isUnknown(key);
    });
    const services = (0,check_services/* checkServices */.R)(process, instancesOf(process, it), show, (0,definition_release/* isSince */.$l)(release, "0.18"));
    for (const { pointer, ...finding } of [...(0,create_request/* checkCreateRequest */.i)(draft, release, show), ...running, ...services]) {
        const place = places.find(draft, pointer);
        const isKnown = mistakes.errorAt(place) !== undefined || mistakes.has(finding.rule, place);
        if (isKnown || mistakes.cover(place.path) || report.hasMisspelling(place.path))
            continue;
        if (isWithoutInputs(finding, pointer, it, { mistakes, report }))
            continue;
        report.place(place, finding);
    }
    checkVariables(it.found, report);
}
/** Reports whether a violation only repeats an error, or follows from it. */
function isCaused({ rule, pointer, found }, { definition, places, unread }, reported) {
    if (rule === "process-predicate")
        return found === "none";
    const isWithoutSteps = (0,file_value.at)(places.sourceOf(definition), "steps") === undefined;
    if (rule === "process-trigger" && found === 0 && (unread.length > 0 || isWithoutSteps))
        return true;
    // A file without steps may lack the name, too.
    if (pointer === "/name" && definition.name === "" && reported === "process-steps")
        return false;
    return reported !== undefined;
}
/** The keys of which each is enough for a field. */
const check_definition_EITHER = [
    ["eventKey", "taskKey"],
    ["instanceHash", "instance"],
];
/** Reports whether a key is missing only because it is misspelled in its mapping, which was reported. */
function isMisspelled({ rule, pointer }, { path }, report) {
    const field = (0,yaml_path/* segmentsOf */.O)(pointer).at(-1) ?? "";
    // Only the process, a step or a condition lacks a key; any other path leads to a value, which is empty.
    const isMapping = path.length === 0 || path.length === 2 || (path.length === 4 && path[2] === "conditions");
    if (rule !== "process-required" || !isMapping)
        return false;
    return report.escalateMisspelling(path, check_definition_EITHER.find((keys) => keys.includes(field)) ?? [field]);
}
/** Returns a function that reports whether a key may be that of a step whose key or type is wrong. */
function unknownKeys({ definition, places, unread }, mistakes) {
    const keys = new Set(unread.map(({ key }) => key));
    const isWrong = definition.nodes.some((node, index) => node.kind !== "map" && isKeyWrong(places.find(definition, `/nodes/${index}/key`), node));
    function isKeyWrong(place, node) {
        const source = places.sourceOf(node);
        return source !== undefined && place.offset !== source.start && mistakes.errorAt(place) !== undefined;
    }
    // A step of an unknown type has one node or two, so later automatic keys may change.
    return (key) => isWrong || keys.has(key) || (unread.length > 0 && /^node-\d+$/.test(key));
}
/** Returns the hint for a missing name: its key depends on the compiler of the release. */
function nameHint(release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.18"))
        return "write `key: …`: the compilers for Engines before 0.18 read only that";
    return "write `name: …`; `key` is what it was called before Engine 0.18";
}
/** Reports whether a violation is an inline instance without a hash, which was reported as such. */
function isUnresolved({ pointer }, { definition, places, found }) {
    const [, index, field] = (0,yaml_path/* segmentsOf */.O)(pointer);
    const node = definition.nodes[Number(index)];
    const source = node && places.sourceOf(node);
    return field === "instanceHash" && source !== undefined && found.get(source)?.isKnown === false;
}
/** Reports whether inputs do not fit only because those of the step are wrong as a whole, or their key is misspelled. */
function isWithoutInputs({ rule }, pointer, { definition, places }, { mistakes, report }) {
    const [, index, field] = (0,yaml_path/* segmentsOf */.O)(pointer);
    if (field !== "taskKey" || (rule !== "input-missing" && rule !== "input-type"))
        return false;
    const step = places.sourceOf(definition.nodes[Number(index)]);
    const inputs = (0,file_value.at)(step, "inputs");
    if (inputs !== undefined)
        return mistakes.cover(inputs.path);
    return step !== undefined && report.escalateMisspelling(step.path, ["inputs"]);
}
/** The instances by node key, for a process with the draft's nodes. */
function instancesOf({ nodes }, { definition, places, found }) {
    return new Map(nodes.flatMap(({ key }, index) => {
        const source = places.sourceOf(definition.nodes[index]);
        const instance = source && found.get(source);
        return instance === undefined ? [] : [[key, instance]];
    }));
}
function valueAt(process, pointer) {
    let part = process;
    for (const segment of (0,yaml_path/* segmentsOf */.O)(pointer))
        part = part?.[segment];
    return String(part);
}

// EXTERNAL MODULE: ./src/compile/process/compilers.ts
var compilers = __webpack_require__(79633);
// EXTERNAL MODULE: ./src/compile/process/file/process-file.ts
var process_file = __webpack_require__(76014);
;// CONCATENATED MODULE: ./src/compile/process/instances.ts



/** Finds the instances of steps. */
async function resolveInstances(steps, finder, report) {
    const found = new Map();
    const once = new Map();
    const mistakes = new Mistakes(report.problems);
    for (const step of steps) {
        const named = namedInstance(step);
        if (named === undefined)
            continue;
        const id = JSON.stringify(named);
        const pending = once.get(id) ?? (finder ?? unknownInstance)(named);
        once.set(id, pending);
        const instance = await pending;
        const given = named.instanceHash;
        const hash = given ?? instance.instanceHash;
        const value = placeOfInstance(step);
        const written = value.kind === "text" ? value.written : undefined;
        const { service } = instance;
        found.set(step, {
            ...instance,
            ...(service !== undefined && written !== undefined ? { service: { ...service, shown: written } } : {}),
            named,
            isKnown: hash !== undefined,
            ...(hash === undefined ? {} : { instanceHash: hash }),
        });
        const { problem } = instance;
        if (problem !== undefined && !mistakes.cover(value.path))
            report.at(value, written === undefined ? problem : withoutValue(problem, written));
    }
    return found;
}
function placeOfInstance(step) {
    const inline = (0,file_value.at)(step, "instance");
    return (0,file_value.at)(inline, "src") ?? (0,file_value.at)(inline, "service") ?? inline ?? (0,file_value.at)(step, "instanceHash") ?? step;
}
/** A problem may repeat the value of a variable, even as a part of a path. */
function withoutValue({ rule, severity }, written) {
    const isSource = rule === "instance-source";
    const message = isSource ? `there is no valid service at ${(0,words/* quote */.hD)(written)}` : UNRESOLVED.message;
    const hint = "check the value of the variable: it is not shown here";
    return { rule, message, hint, ...(severity === undefined ? {} : { severity }) };
}
function namedInstance(step) {
    const [given, inline] = [(0,file_value.at)(step, "instanceHash"), (0,file_value.at)(step, "instance")];
    if ((0,file_value/* isTruthy */.zz)(given))
        return { instanceHash: (0,file_value/* asText */.e1)(given), env: [] };
    const [src, service, env] = ["src", "service", "env"].map((key) => (0,file_value.at)(inline, key));
    // As in the compilers, a service takes precedence over a folder.
    const named = (0,file_value/* isTruthy */.zz)(service) ? { service: (0,file_value/* asText */.e1)(service) } : (0,file_value/* isTruthy */.zz)(src) ? { src: (0,file_value/* asText */.e1)(src) } : undefined;
    return named && { ...named, env: env?.kind === "list" ? env.items.map(file_value/* asText */.e1) : [] };
}
/** A finder without services: an inline instance has no hash. */
async function unknownInstance({ instanceHash }) {
    return instanceHash === undefined ? { problem: UNRESOLVED } : {};
}
const UNRESOLVED = {
    severity: "warning",
    rule: "instance-unresolved",
    message: "the hash of this instance is unknown, so the process has no definition yet",
    hint: "pass its service with --services, or write the instanceHash",
};

;// CONCATENATED MODULE: ./src/compile/process/written-process.ts


/**
 * Builds a process as it is written in its file, with `$(env:NAME)` in place of the values of variables.
 *
 * @param root The file, with the values of variables.
 * @param filled The process with these values.
 * @returns `filled` itself if it contains none of them: the variables of instances are not part of a process.
 */
function buildWritten(root, filled, { compiler, hashOf }) {
    const original = new Map();
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
        return { ...value, text: value.written };
    };
    const hashOfOriginal = (step) => hashOf(original.get(step) ?? step);
    const { definition } = buildProcess(unfill(root), compiler, hashOfOriginal);
    return JSON.stringify(definition) === JSON.stringify(filled) ? filled : definition;
}
/**
 * Shows texts, and automatic keys that contain them, as they are written in a file: the values of variables may be secrets.
 *
 * @param written The texts with the value of a variable, as they are written.
 */
function showWritten(written) {
    return (text) => {
        const key = text.endsWith(INPUTS) ? text.slice(0, -INPUTS.length) : text;
        if (written.has(text))
            return (0,words/* quote */.hD)(written.get(text));
        return (0,words/* quote */.hD)(written.has(key) ? `${written.get(key)}${INPUTS}` : text);
    };
}
/** The end of the key of a map node, after the key of its step. */
const INPUTS = "-inputs";

;// CONCATENATED MODULE: ./src/compile/process/compile-process.ts












/**
 * Compiles a process file into its definition, as the original compiler for a release did. All problems are reported at
 * once, including what the Engine would accept but never run.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const { definition, diagnostics } = await compileProcess(text, { release: "0.20", env: { TOKEN: "…" } });
 * ```
 */
async function compileProcess(input, options = {}) {
    return await compileProcessFile((0,process_file/* readProcessFile */.Q)(input, options), options);
}
/** Compiles a process file that was read: see {@linkcode compileProcess}. */
async function compileProcessFile(file, options = {}) {
    const { root, text, lines } = file;
    const { release = process_form/* DEFAULT_PROCESS_RELEASE */.QO, instances } = options;
    const compiler = options.compiler ?? (0,compilers/* compilerOf */.L)(release);
    if (root === undefined) {
        const diagnostics = (0,problem/* toDiagnostics */.S6)(file.problems, file.name, lines);
        return { diagnostics, text, nodes: new Map(), locate: () => undefined };
    }
    const report = new ProcessReport(file.ofVariables);
    checkProcessStructure(root, compiler, report);
    checkSecrets(root, report);
    const found = await resolveInstances(stepsOf(root), instances, report);
    const hashOf = (step) => found.get(step)?.instanceHash ?? "";
    const built = buildProcess(root, compiler, hashOf);
    const { definition: draft, places } = built;
    const written = file.written.size === 0 ? draft : buildWritten(root, draft, { compiler, hashOf });
    const nodes = nodesWithInstances(draft, places, found);
    checkDefinition({ ...built, release, show: showWritten(file.written), found }, report);
    const diagnostics = (0,problem/* toDiagnostics */.S6)([...file.problems, ...report.problems], file.name, lines);
    const isValid = !diagnostics.some(({ severity }) => severity === "error");
    const isComplete = !file.isOpen && [...found.values()].every(({ isKnown }) => isKnown);
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


/***/ }),

/***/ 79633:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ compilerOf)
/* harmony export */ });
/* unused harmony export PROCESS_COMPILERS */
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

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
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.21"))
        return COMPILER_03;
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.18"))
        return COMPILER_02;
    return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.15") ? CLI_20 : CLI_13;
}


/***/ }),

/***/ 95789:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ PROCESS_YAML),
  e1: () => (/* binding */ asText),
  at: () => (/* binding */ at),
  zz: () => (/* binding */ isTruthy),
  Gi: () => (/* binding */ readFileValue)
});

;// CONCATENATED MODULE: ./src/compile/process/file/scalar-type.ts
/**
 * Returns the value of a plain scalar in js-yaml 3 after a round trip through JSON, which every compiler of processes
 * did: YAML 1.1 without `yes` and `no`, dates as ISO text.
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
    const number = numberOf(text);
    // JSON writes null for infinity.
    if (number !== undefined)
        return Number.isFinite(number) ? { kind: "number", number: number + 0 } : { kind: "null" };
    const date = dateOf(text);
    return date === undefined ? { kind: "text", text } : { kind: "text", text: date };
}
/**
 * Returns the text of a plain key: keys of a JavaScript object are strings, so `1.0` and `0x1` are both `1`. A date
 * keeps its text, since the original conversion depended on the time zone.
 */
function keyText(text) {
    const number = numberOf(text);
    if (number !== undefined)
        return String(number);
    const scalar = resolvePlain(text);
    if (scalar.kind === "null")
        return "null";
    return scalar.kind === "flag" ? String(scalar.flag) : text;
}
function numberOf(text) {
    return integerOf(text) ?? floatOf(text);
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

/** How a process file is composed: see {@linkcode keyText}. */
const PROCESS_YAML = {
    keyOf: ({ text, plain, tag }) => (isTyped(plain, tag) ? keyText(text) : text),
};
/** The location of the root of a file. */
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
    return isTyped(plain, tag) ? resolvePlain(text) : { kind: "text", text };
}
function isTyped(plain, tag) {
    return plain || /^tag:yaml\.org,2002:(?:null|bool|int|float|timestamp)$/.test(tag);
}
/** A JavaScript object lists keys that look like an index first, in numeric order. */
function inObjectOrder(entries) {
    const isIndex = ([key]) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
    if (!entries.some(isIndex))
        return [...entries];
    const indexes = entries.filter(isIndex).sort(([a], [b]) => Number(a) - Number(b));
    return [...indexes, ...entries.filter((entry) => !isIndex(entry))];
}
/** Whether a value is truthy in JavaScript. */
function isTruthy(value) {
    if (value === undefined || value.kind === "null")
        return false;
    if (value.kind === "text")
        return value.text !== "";
    if (value.kind === "number")
        return value.number !== 0;
    return value.kind !== "flag" || value.flag;
}
/** Returns the value of a key of a map; undefined for any other value. */
function at(value, key) {
    return value?.kind === "map" ? value.entries.get(key) : undefined;
}
/** Returns the string that protobuf's JavaScript writes for a value in a string field. */
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


/***/ }),

/***/ 76014:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readProcessFile)
/* harmony export */ });
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67880);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18650);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72159);
/* harmony import */ var _file_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95789);
/* harmony import */ var _substitute_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76252);



/**
 * Reads a process file as the compilers of all releases do, with the values of variables.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const file = readProcessFile(text, { env: { TOKEN: "…" } });
 * const [old, current] = [await compileProcessFile(file, { release: "0.18" }), await compileProcessFile(file)];
 * ```
 */
function readProcessFile(input, options = {}) {
    const { file: name = "process.yml", env = {}, hasOpenEnv: mayBeOpen = false } = options;
    const { text, problem } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .P)(typeof input === "string" ? new TextEncoder().encode(input) : input);
    const lines = new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .Lines */ .q(text);
    const failed = (problems) => {
        return { name, text, lines, problems, ofVariables: [], isOpen: false, written: new Map() };
    };
    const breaks = problem === undefined ? (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLineBreaks */ .X)(text) : [problem];
    if (breaks.length > 0)
        return failed(breaks);
    const { root: tree, problems: reading } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .composeYaml */ .e)(text, lines, { process: _file_value_js__WEBPACK_IMPORTED_MODULE_4__/* .PROCESS_YAML */ .wN });
    const problems = reading.flatMap(asProblemOfProcess);
    if (tree === undefined)
        return failed(problems.length > 0 ? problems : [EMPTY_FILE]);
    if (tree.size > Math.max(MAX_ALIASED_VALUES, text.length))
        return failed([TOO_MANY_VALUES]);
    // After such a mistake, the rest of the file is guesswork.
    if (problems.some(({ rule }) => rule === "yaml-syntax"))
        return failed(problems);
    const variables = new Map();
    const onVariable = (variable, value) => void variables.set(variable, value);
    const ofVariables = [];
    const root = (0,_file_value_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileValue */ .Gi)(tree, (0,_substitute_js__WEBPACK_IMPORTED_MODULE_5__/* .substituteWith */ .j)(env, ofVariables, { isOpen: mayBeOpen, onVariable }));
    for (const [variable, value] of variables)
        if (value !== undefined)
            options.onVariable?.(variable, value);
    const isOpen = [...variables.values()].includes(undefined);
    const written = writtenTexts(root);
    return { name, text, lines, root, problems, ofVariables, isOpen, written };
}
/** js-yaml rejects unknown tags, and merges like this project's reader. */
function asProblemOfProcess(problem) {
    if (problem.rule === "merge-order")
        return [];
    if (problem.rule !== "tag" || problem.severity === "error")
        return [problem];
    const [name = ""] = /^".*?"/.exec(problem.message) ?? [];
    return [{ ...problem, severity: "error", message: `unknown tag ${name}: the compilers of processes refuse it` }];
}
const EMPTY_FILE = {
    severity: "error",
    rule: "empty-file",
    message: "expected a process, found an empty file",
    path: [],
    offset: 0,
    hint: "begin with `name: …`, then `steps:`",
};
/** Maximum number of values with aliases expanded: only aliases can make more values than characters. */
const MAX_ALIASED_VALUES = 20_000;
const TOO_MANY_VALUES = {
    severity: "error",
    rule: "limit",
    message: `expected at most ${MAX_ALIASED_VALUES} values with aliases expanded, found more`,
    path: [],
    offset: 0,
    hint: "use fewer aliases, or split the process",
};
function writtenTexts(root) {
    const written = new Map();
    const visit = (value) => {
        if (value.kind === "text" && value.written !== undefined)
            written.set(value.text, value.written);
        else if (value.kind === "list")
            value.items.forEach(visit);
        else if (value.kind === "map")
            for (const item of value.entries.values())
                visit(item);
    };
    visit(root);
    return written;
}


/***/ }),

/***/ 76252:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ variablesIn),
/* harmony export */   j: () => (/* binding */ substituteWith)
/* harmony export */ });
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66494);

const START = "$(env:";
/** Matches the variable of each line. Greedy, as in the compilers: two variables on one line are read as one. */
function replaceVariables(text, replace) {
    if (!text.includes(START))
        return text;
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
 * Returns a function that fills variables into the strings of a file and adds problems to `problems`. Problems never
 * contain the values of variables.
 *
 * @param options.isOpen Variables may have no value yet, which is only a warning.
 * @param options.onVariable Called for each variable, with undefined if it has no value.
 */
function substituteWith(env, problems, { isOpen, onVariable }) {
    return (text, { path, start }) => replaceVariables(text, (written, name) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        onVariable(name, value);
        const isTwo = name.includes(START);
        if (problems.length < _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH_PROBLEMS */ .mj && (value === undefined || isTwo)) {
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
    return `the text is read as one variable named ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)}: the pattern reaches to the last ")" of the line`;
}
function missing(name) {
    return {
        message: `the variable ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(name)} has no value`,
        hint: `set it with --env ${/^\w+$/.test(name) ? name : "NAME"}=VALUE, or in the environment`,
    };
}


/***/ }),

/***/ 67439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ checkServices)
});

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
// EXTERNAL MODULE: ./src/compile/process/check/run-time.ts + 1 modules
var run_time = __webpack_require__(52330);
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
/**
 * Follows the path of a reference through data.
 *
 * @param fieldsOf Returns the fields of an object as data.
 */
function followPath(data, path, fieldsOf) {
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
            // If a parent may be missing, so may its children.
            shape = { ...next, optional: next.optional || shape.optional };
            walked = walked === "" ? key : `${walked}.${key}`;
        }
        fields = shape.type === "Object" && shape.fields.length > 0 ? fieldsOf(shape.fields) : undefined;
        if (shape.type === "Object" && fields === undefined)
            fields = ANYTHING;
    }
    return { shape };
}
/** An Object without declared fields may contain any. */
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
 * Returns why a value of a shape does not fit a parameter; undefined when it does, or when that is unknown.
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
 * Checks the value of an input against its parameter, through nested objects and lists.
 *
 * Takes time linear in the value and the problems that it has.
 */
function* checkInputValue(value, parameter, flow, { pointer, path } = { pointer: "", path: "" }) {
    if (value.kind === "list" && (parameter.repeated || parameter.type === "Any")) {
        const each = { ...parameter, repeated: false, optional: false };
        for (const [index, item] of value.items.entries()) {
            yield* checkInputValue(item, each, flow, { pointer: `${pointer}/items/${index}`, path: `${path}[${index}]` });
        }
        return;
    }
    if (value.kind === "map" && parameter.type === "Object" && !parameter.repeated) {
        const given = new Set();
        for (const [index, entry] of value.entries.entries()) {
            const field = flow.declared.find(parameter.object, entry.key);
            // Of several entries with a key, the first counts.
            if (field === undefined || given.size === given.add(entry.key).size)
                continue;
            const place = { pointer: `${pointer}/entries/${index}/value`, path: `${path}.${field.key}` };
            yield* checkInputValue(entry.value, field, flow, place);
        }
        for (const key of flow.declared.required(parameter.object)) {
            if (given.has(key))
                continue;
            const message = `expected the field ${JSON.stringify(key)}, found none`;
            yield { severity: "error", message, pointer, path };
        }
        return;
    }
    const misfit = checkValue(flow.shapeOf(value), parameter);
    if (misfit !== undefined)
        yield { ...misfit, pointer, path };
}

;// CONCATENATED MODULE: ./src/compile/process/services/declared.ts

/** What services declare, by key. Each list is indexed once: thousands of steps may use one task. */
class Declared {
    #byKey = new Map();
    #data = new Map();
    #required = new Map();
    /** Returns the first entry with a key; undefined when there is none. */
    find(list, key) {
        // In reverse, so that the first of several entries stays.
        const known = this.#byKey.get(list) ?? new Map([...list].reverse().map((it) => [it.key, it]));
        this.#byKey.set(list, known);
        return known.get(key);
    }
    /** Returns the keys of the required parameters. */
    required(parameters) {
        const known = this.#required.get(parameters) ?? parameters.flatMap(({ key, optional }) => (optional ? [] : [key]));
        this.#required.set(parameters, known);
        return known;
    }
    /** Returns parameters as data. */
    dataOf(parameters) {
        const data = this.#data.get(parameters) ?? dataOf(parameters);
        this.#data.set(parameters, data);
        return data;
    }
}

;// CONCATENATED MODULE: ./src/compile/process/services/data-flow.ts


/** How many references from inputs to inputs are followed. */
const MAX_DEPTH = 100;
/** The data that each node of a process passes on, as far as the services of its instances are known. */
class DataFlow {
    #nodes;
    #instances;
    #parents;
    #indexes;
    /** Results by key; undefined while one is being computed, so that a step that refers to itself ends. */
    #known = new Map();
    #maps = new Set();
    /** What the services declare. */
    declared = new Declared();
    #depth = 0;
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
    /** Whether the data of a node is written in the process itself; known once its data was requested. */
    isMap(key) {
        return this.#maps.has(key);
    }
    /** Where a node is in the process. */
    indexOf(key) {
        return this.#indexes.get(key) ?? -1;
    }
    /** Returns the data that a node passes on. A filter passes on its input. */
    dataOf(key) {
        const passed = [];
        let node = this.#nodes.get(key);
        while (node !== undefined && !this.#known.has(node.key)) {
            passed.push(node.key);
            this.#known.set(node.key, undefined);
            if (node.kind !== "filter")
                break;
            node = this.before(node.key);
        }
        if (node === undefined)
            return undefined;
        const isNew = passed.at(-1) === node.key;
        const data = isNew ? this.#dataOfNode(node) : this.#known.get(node.key);
        const isMap = node.kind === "map" || this.#maps.has(node.key);
        for (const each of passed) {
            this.#known.set(each, data);
            if (isMap)
                this.#maps.add(each);
        }
        return data;
    }
    #dataOfNode(node) {
        if (node.kind === "filter" || node.kind === "none")
            return undefined;
        if (node.kind === "map") {
            if (this.#depth > MAX_DEPTH)
                return undefined;
            this.#depth++;
            const data = new Map(node.outputs.map((it) => [it.key, this.shapeOf(it.value) ?? NULL]));
            this.#depth--;
            return data;
        }
        const definition = this.serviceOf(node.key)?.definition;
        if (node.kind === "event") {
            const event = definition && this.declared.find(definition.events, node.eventKey);
            return event && this.declared.dataOf(event.data);
        }
        const task = definition && this.declared.find(definition.tasks, node.taskKey);
        return task && this.declared.dataOf(task.outputs);
    }
    /** The shape of a value; undefined for null. */
    shapeOf(value) {
        if (value.kind !== "reference")
            return constantShape(value);
        const followed = this.follow(value);
        return followed !== undefined && "shape" in followed ? followed.shape : constantShape(value);
    }
    /** Returns the target of a reference; undefined when the data is unknown. */
    follow({ nodeKey, path }) {
        const data = this.dataOf(nodeKey);
        return data && followPath(data, path, (parameters) => this.declared.dataOf(parameters));
    }
}
const NULL = { type: "Any", optional: true, repeated: false, fields: [] };

;// CONCATENATED MODULE: ./src/compile/process/services/check-services.ts






/**
 * Checks a process against the services of its instances: tasks and events must exist, inputs must be complete and of
 * the right type, and references must lead to data. Unknown services are not checked. Stops when enough
 * problems were found.
 *
 * @param isTyped Whether paths look into data (from 0.18).
 */
function checkServices(process, instances, show, isTyped) {
    const flow = new DataFlow(process, instances);
    const findings = [];
    for (const [index, node] of process.nodes.entries()) {
        const check = new NodeCheck(flow, `/nodes/${index}`, show, isTyped);
        check.node(node);
        for (const finding of check.findings)
            findings.push(finding);
        if (findings.length >= problem/* ENOUGH_PROBLEMS */.mj)
            break;
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
    #instance(node, service) {
        const { definition } = service;
        const file = shownFile(service);
        const isEvent = node.kind === "event";
        const key = isEvent ? node.eventKey : node.taskKey;
        const known = isEvent ? definition.events : definition.tasks;
        const what = isEvent ? "event" : "task";
        const found = this.#flow.declared.find(known, key);
        if (found === undefined) {
            if (key === "")
                return;
            const message = `${file} has no ${what} ${this.#show(key)}`;
            this.#say({ rule: `service-${what}`, message, field: `/${what}Key`, hint: hintFor(`${what}s`, key, known) });
        }
        else if (node.kind === "task")
            this.#inputs(node.key, found, file);
    }
    /** Checks what a task receives from the previous node: named inputs, or passed-on data. */
    #inputs(key, task, file) {
        const before = this.#flow.before(key);
        const data = before && this.#flow.dataOf(before.key);
        if (before === undefined || data === undefined)
            return;
        const misspelled = before.kind === "map" ? misspelledInputs(before, task) : new Map();
        for (const input of task.inputs) {
            if (input.optional || data.has(input.key) || misspelled.has(input.key))
                continue;
            const message = `the task ${this.#show(task.key)} of ${file} needs the input ${this.#show(input.key)} (${typeName(input)})`;
            const hint = before.kind === "map" ? `add \`${input.key}: …\` to inputs` : `write inputs with \`${input.key}: …\``;
            this.#say({ rule: "input-missing", message, field: "/taskKey", hint });
        }
        if (before.kind === "map")
            this.#values(before, task, file, new Set(misspelled.values()));
        else {
            for (const [name, shape] of data) {
                const input = this.#flow.declared.find(task.inputs, name);
                const problem = input && checkValue(shape, input);
                if (problem === undefined)
                    continue;
                const message = `the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${problem.message}`;
                this.#say({
                    rule: "input-type",
                    message,
                    field: "/taskKey",
                    hint: "write inputs that pass a value of that type",
                    severity: problem.severity,
                });
            }
        }
    }
    /** Checks the values of a map against the inputs of the next task. */
    #values({ key, outputs }, task, file, misspelled) {
        const at = `/nodes/${this.#flow.indexOf(key)}/outputs`;
        for (const [place, { key: name, value }] of outputs.entries()) {
            const input = this.#flow.declared.find(task.inputs, name);
            if (input === undefined) {
                const isError = misspelled.has(name);
                const message = `the task ${this.#show(task.key)} of ${file} has no input ${this.#show(name)}${isError ? "" : ": it is ignored"}`;
                this.findings.push({
                    rule: "input-unknown",
                    severity: isError ? "error" : "warning",
                    message,
                    hint: hintFor("inputs", name, task.inputs),
                    pointer: `${at}/${place}/key`,
                });
                continue;
            }
            for (const misfit of checkInputValue(value, input, this.#flow)) {
                if (this.findings.length >= problem/* ENOUGH_PROBLEMS */.mj)
                    return;
                const within = misfit.path === "" ? "" : `${JSON.stringify(misfit.path.replace(/^\./, ""))} in `;
                const message = `${within}the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${misfit.message}`;
                const hint = "use a value of that type";
                const pointer = `${at}/${place}/value${misfit.pointer}`;
                this.findings.push({ rule: "input-type", severity: misfit.severity, message, hint, pointer });
            }
        }
    }
    /** Checks the references of a map. */
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
        const field = `${pointer.slice(this.#at.length)}/path`;
        // Data written in the process itself does not depend on a service: the Engine accepts such a process.
        const isOwn = this.#flow.isMap(reference.nodeKey);
        const say = (message, hint) => this.#say({
            rule: isOwn ? "never-runs" : "reference-unknown",
            severity: isOwn ? "warning" : "error",
            message,
            field,
            hint,
        });
        if ("missing" in followed) {
            const last = followed.missing.split(".").at(-1) ?? "";
            const known = followed.known.map((key) => ({ key }));
            const source = this.#source(reference.nodeKey);
            say(`the data of step ${of} has no ${this.#show(followed.missing)}${source}`, hintFor("keys", last, known));
            return;
        }
        const { notA, at, type } = followed;
        const wanted = notA === "list" ? "a list" : "an object";
        say(`${this.#show(at)} of step ${of} is ${type}: expected ${wanted} there`, "change the path of the reference");
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
        const hint = this.#isTyped ? "compare with a value of that type" : "Engines before 0.21 compare only strings";
        this.#say({ rule: "never-runs", message, field: pointer.slice(this.#at.length), hint, severity: "warning" });
    }
    /** Returns the file that declares the data of a node. */
    #source(nodeKey) {
        const service = this.#flow.serviceOf(nodeKey);
        return service === undefined ? "" : ` (${shownFile(service)})`;
    }
    #say({ field, severity = "error", ...finding }) {
        this.findings.push({ ...finding, severity, pointer: this.#at + field });
    }
}
/** Returns the required inputs of a task that are missing only because they are misspelled, and their misspelled names. */
function misspelledInputs({ outputs }, { inputs }) {
    const given = new Set(outputs.map(({ key }) => key));
    const known = new Set(inputs.map(({ key }) => key));
    const missing = inputs.filter(({ key, optional }) => !optional && !given.has(key)).map(({ key }) => key);
    const misspelled = new Map();
    for (const name of given) {
        const meant = known.has(name) ? undefined : (0,nearest/* nearestOfMany */.D)(name, missing);
        if (meant !== undefined && !misspelled.has(meant))
            misspelled.set(meant, name);
    }
    return misspelled;
}
function shownFile({ file, shown }) {
    return shown ?? file;
}
function hintFor(what, key, known) {
    const keys = known.map((it) => it.key);
    const meant = (0,nearest/* nearestOfMany */.D)(key, keys);
    if (meant !== undefined)
        return `did you mean ${(0,words/* quote */.hD)(meant)}?`;
    if (keys.length === 0)
        return `it has no ${what}`;
    if (keys.length === 1)
        return `its only ${what.slice(0, -1)} is ${(0,words/* quote */.hD)(keys[0])}`;
    return `its ${what} are ${(0,some_of/* someOf */.yU)(keys, 20, words/* quote */.hD)}`;
}


/***/ }),

/***/ 42630:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PREDICATES),
/* harmony export */   w: () => (/* binding */ EMPTY_PROCESS)
/* harmony export */ });
/**
 * The process definition, which links events and results of service instances to tasks, for all Engine releases.
 * Encoding refuses features that a release does not have.
 *
 * @module
 */
/** The names of the predicates by number. Up to 0.20 there is only EQ. */
const PREDICATES = ["Unknown", "EQ", "GT", "GTE", "LT", "LTE", "CONTAINS"];
/** An empty process. */
const EMPTY_PROCESS = {
    name: "",
    nodes: [],
    edges: [],
    hash: "",
    address: "",
    paymentAddress: "",
};


/***/ }),

/***/ 38424:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkProcess),
  A: () => (/* binding */ processRefusal)
});

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
        const separator = (0,definition_release/* isSince */.$l)(release, "0.21") ? ". " : "\n";
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

/***/ 18650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkLineBreaks)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);

const NAMES = {
    "\x85": "next line, U+0085",
    "\u2028": "line separator, U+2028",
    "\u2029": "paragraph separator, U+2029",
};
/**
 * Reports characters that end a line for an Engine, which reads YAML 1.1, but not in an editor. Text after one, even in
 * a comment, begins a new line that no reviewer sees.
 *
 * @example
 * ```ts
 * checkLineBreaks("a\u2028b")[0]?.offset; // 1
 * ```
 */
function checkLineBreaks(text) {
    const problems = [];
    for (const { index, 0: character } of text.matchAll(/[\x85\u2028\u2029]/g)) {
        if (problems.length >= _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ENOUGH_PROBLEMS */ .mj)
            break;
        problems.push({
            severity: "error",
            rule: "line-break",
            message: `expected line feeds between lines, found another line break (${NAMES[character]})`,
            path: [],
            offset: index,
            hint: "Engines begin a new line there: replace it with a line feed or a space",
        });
    }
    return problems;
}


/***/ })

};
