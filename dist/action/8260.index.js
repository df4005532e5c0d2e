export const id = 8260;
export const ids = [8260];
export const modules = {

/***/ 46607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrice),
/* harmony export */   P: () => (/* binding */ withPrices)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

/**
 * Returns a definition whose tasks all have a price, where Engine 0.26 requires one and a mesg.yml has none. Its hash
 * equals that of the deployed service, since the hash does not include the amounts.
 *
 * @example
 * ```ts
 * serviceHash(withPrices(definition, "0.26"), "0.26");
 * ```
 */
function withPrices(definition, release) {
    if (!(0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.26"))
        return definition;
    const price = { perCall: "0", perSec: "0", perKB: "0" };
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price: task.price ?? price })) };
}
/** Returns a definition in which every task has this price. */
function withPrice(definition, price) {
    return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price })) };
}


/***/ }),

/***/ 3914:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ makeFolderSync),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Creates a folder and the missing folders above it. A folder that exists is left as it is.
 *
 * Node's own `recursive` is not used: Node 20 tries again without end where a folder exists but refuses new ones with
 * ENOENT, as `/proc` does.
 *
 * @param mode Permissions of the folders that are created.
 * @throws the error of the file system when a folder cannot be created.
 * @example
 * ```ts
 * await makeFolder("build/cache");
 * ```
 */
async function makeFolder(path, mode) {
    const error = await tryMaking(path, mode);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    await makeFolder(parent, mode);
    const again = await tryMaking(path, mode);
    if (again !== undefined)
        throw again;
}
/** Returns why a folder was not created; undefined when it was, or existed. */
async function tryMaking(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
    }
    catch (error) {
        const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (!existing?.isDirectory())
            return error;
    }
    return undefined;
}
/**
 * Creates a folder as {@linkcode makeFolder} does, where a promise would take longer than the system call.
 *
 * @throws the error of the file system when a folder cannot be created.
 */
function makeFolderSync(path) {
    const error = tryMakingSync(path);
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if (error.code !== "ENOENT" || parent === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))
        throw error;
    makeFolderSync(parent);
    const again = tryMakingSync(path);
    if (again !== undefined)
        throw again;
}
function tryMakingSync(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return error;
    }
    return undefined;
}


/***/ }),

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

/***/ 23818:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * Quotes a text as one word for a shell, where it needs quotes.
 *
 * @example
 * ```ts
 * shellWord("my service"); // "'my service'"
 * ```
 */
function shellWord(text) {
    return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 15133:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);



/**
 * Returns a process as a value for `JSON.stringify`, in the form of a release's message.
 *
 * @throws {MesgError} `refused` when the message of that release cannot hold the process; `usage` before 0.14.
 * @example
 * ```ts
 * processToJson({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // { name: "a" }
 * ```
 */
function processToJson(process, release) {
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .processForm */ .S8)(release);
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
/** A number if every JSON reader can represent it, else a string. */
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

/***/ 42630:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PREDICATES)
/* harmony export */ });
/* unused harmony export EMPTY_PROCESS */
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

/***/ 39982:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ PROCESS_CHANGES)
/* harmony export */ });
/** Every rule of the comparison of processes. */
const PROCESS_CHANGES = {
    "process-name": {
        severity: "behavior",
        title: "name changed",
        explanation: "The Engine treats it as a new process; the old one keeps running until it is deleted.",
    },
    "process-trigger": {
        severity: "behavior",
        title: "trigger changed",
        explanation: "The process is started by a different event or result.",
    },
    "process-step-added": {
        severity: "behavior",
        title: "step added",
        explanation: "Every run has one more step.",
    },
    "process-step-removed": {
        severity: "behavior",
        title: "step removed",
        explanation: "Runs no longer include this step.",
    },
    "process-step-renamed": {
        severity: "cosmetic",
        title: "step probably renamed",
        explanation: "A step with another key does the same as this one did.",
    },
    "process-task": {
        severity: "behavior",
        title: "task changed",
        explanation: "The step executes a different task.",
    },
    "process-instance": {
        severity: "behavior",
        title: "instance changed",
        explanation: "The step uses a different instance: its service or its variables changed.",
    },
    "process-input-added": {
        severity: "behavior",
        title: "input added",
        explanation: "The task receives one more input.",
    },
    "process-input-removed": {
        severity: "behavior",
        title: "input removed",
        explanation: "The task no longer receives this input.",
    },
    "process-input": {
        severity: "behavior",
        title: "mapping changed",
        explanation: "The task receives a different value in this input.",
    },
    "process-filter-tightened": {
        severity: "behavior",
        title: "filter tightened",
        explanation: "The new condition may stop runs that passed this filter.",
    },
    "process-filter-loosened": {
        severity: "behavior",
        title: "filter loosened",
        explanation: "Runs that this condition stopped may now pass.",
    },
    "process-filter": {
        severity: "behavior",
        title: "filter changed",
        explanation: "The filter now passes different data.",
    },
    "process-order": {
        severity: "behavior",
        title: "order of steps changed",
        explanation: "Steps run in another order, and a reference to the previous step may now point to a different step.",
    },
    "process-written": {
        severity: "cosmetic",
        title: "written differently",
        explanation: "It runs as before: only the order of conditions or automatic keys changed. The hash changes.",
    },
};


/***/ }),

/***/ 47888:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   ri: () => (/* binding */ conditionWords)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42630);

/** Characters of a hash that are shown. */
const SHORT_HASH = 8;
/** Describes a step: what it waits for, executes or compares. */
function describe(node) {
    switch (node.kind) {
        case "event":
            return `event ${quoted(node.eventKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "result":
            return `result of task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "task":
            return `task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
        case "filter":
            return node.conditions.map(conditionWords).join(" and ");
        case "none":
            return "a node without a type";
    }
}
const SIGNS = {
    EQ: "=",
    GT: ">",
    GTE: "≥",
    LT: "<",
    LTE: "≤",
    CONTAINS: "contains",
};
/** Describes a condition: `amount > 10`. */
function conditionWords({ reference, predicate, value }) {
    const name = _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATES */ .J[predicate] ?? String(predicate);
    return `${reference === undefined ? "?" : pathWords(reference)} ${SIGNS[name] ?? name} ${wordsOf(value)}`;
}
function pathWords({ nodeKey, path }) {
    const parts = path.map(({ key, index }, place) => key === undefined ? `[${index ?? ""}]` : place === 0 ? key : `.${key}`);
    return nodeKey === "" ? parts.join("") : `${nodeKey}:${parts.join("")}`;
}
/** Describes a value: JSON, with references as `step:path`. */
function wordsOf(value) {
    switch (value.kind) {
        case "none":
            return "nothing";
        case "null":
            return "null";
        case "text":
            return quoted(value.text);
        case "number":
            return String(value.number);
        case "flag":
            return String(value.flag);
        case "reference":
            return pathWords(value);
        case "list":
            return `[${value.items.map(wordsOf).join(", ")}]`;
        case "map": {
            const entries = value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`);
            return `{ ${entries.sort().join(", ")} }`;
        }
    }
}
/** A text in quotes. */
function quoted(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 48090:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   xN: () => (/* binding */ unreadableBase)
/* harmony export */ });
/** Returns whether the definition or the source of a service changed; `unknown` when that could not be compared. */
function changeOf({ status, sources, changes }) {
    if (status === "new" || status === "removed" || changes.length > 0)
        return true;
    if (status === "unknown" || status === "invalid")
        return "unknown";
    return sources === "unknown" ? "unknown" : false;
}
/** Returns whether a service is known to have changed. */
function isChanged(comparison) {
    return changeOf(comparison) === true;
}
/** Returns why a service cannot be checked for breaking changes; undefined when it was checked, or has no base. */
function unreadableBase({ base }) {
    return base?.state === "unreadable" ? base.reason : undefined;
}


/***/ }),

/***/ 41570:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ breaksPhrase),
/* harmony export */   If: () => (/* binding */ isInvalid),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Sp: () => (/* binding */ acceptsBreaks),
/* harmony export */   pG: () => (/* binding */ countBreaking),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   xD: () => (/* binding */ BREAKING_OK)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48090);


/** The label that accepts the breaking changes of a pull request. */
const BREAKING_OK = "mesg: breaking ok";
/** Returns whether a label of the pull request accepts its breaking changes. */
function acceptsBreaks(labels) {
    return labels?.includes(BREAKING_OK) ?? false;
}
/** Counts the breaking changes of a run that no waiver accepts. A removed service counts as one. */
function countBreaking(comparisons) {
    return comparisons.reduce((sum, { status, summary }) => sum + (status === "removed" ? 1 : summary.breaking), 0);
}
/** Returns whether a service of the checkout, or its waivers, have an error. */
function isInvalid({ status, service }) {
    return (status === "invalid" || (status !== "removed" && service.diagnostics.some(({ severity }) => severity === "error")));
}
function processFailure({ broken, invalid }) {
    const names = (files) => files
        .slice(0, 5)
        .map((file) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(file, 200))
        .join(", ");
    if (broken.length > 0)
        return `a change to a service breaks ${count(broken)} (${names(broken)}): see the annotations`;
    if (invalid.length === 0)
        return undefined;
    return `${count(invalid)} ${invalid.length === 1 ? "is" : "are"} invalid (${names(invalid)}): see the annotations`;
}
function count(files) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(files.length, "process", "processes");
}
/**
 * Decides whether the step fails.
 *
 * @param known.labels The current labels of the pull request; undefined without a pull request, or when they cannot be
 * read.
 * @param known.processes Processes with errors.
 * @param known.baseProblem Why the base as a whole is unavailable.
 */
function judge(comparisons, failOn, known) {
    if (failOn === "never")
        return {};
    const invalid = comparisons.filter(isInvalid).length;
    if (invalid > 0) {
        return { failure: `${share(invalid, comparisons.length)} invalid: see the annotations` };
    }
    const processes = known.processes === undefined ? undefined : processFailure(known.processes);
    if (processes !== undefined)
        return { failure: processes };
    if (failOn === "error")
        return {};
    const found = [...breaks(comparisons), ...gaps(comparisons, known.baseProblem)];
    if (found.length === 0)
        return {};
    const what = found.join("; ");
    if (acceptsBreaks(known.labels))
        return { notice: `${what}; accepted by the label "${BREAKING_OK}"` };
    return { failure: `${what}; ${advice(countBreaking(comparisons) > 0, known.labels !== undefined)}` };
}
function breaks(comparisons) {
    const phrase = breaksPhrase(comparisons);
    return phrase === undefined ? [] : [phrase];
}
/**
 * Returns the number of breaking changes that no waiver accepts, in words: `3 breaking changes in 1 of 30 services`.
 */
function breaksPhrase(comparisons) {
    const count = countBreaking(comparisons);
    if (count === 0)
        return undefined;
    const broken = comparisons.filter(({ status, summary }) => status === "removed" || summary.breaking > 0).length;
    return `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, "breaking change")} in ${share(broken, comparisons.length)}`;
}
/** Returns a number of services out of all: `1 of 30 services`. */
function share(part, all) {
    return part === all ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(all, "service") : `${part} of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(all, "service")}`;
}
/** Lists what could not be checked. */
function gaps(comparisons, baseProblem) {
    const about = "cannot check for breaking changes";
    if (baseProblem !== undefined)
        return [`${about}: the base is unavailable: ${baseProblem}`];
    const unread = comparisons.flatMap((comparison) => {
        const reason = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableBase */ .xN)(comparison);
        return reason === undefined ? [] : [`the base of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(comparison.service.place.path)}: ${reason}`];
    });
    if (unread.length === 0)
        return [];
    const more = unread.length === 1 ? "" : `, and ${unread.length - 1} more`;
    return [`${about}: ${unread[0]}${more}`];
}
function advice(hasBreaks, hasLabels) {
    const label = hasLabels ? [`add the label "${BREAKING_OK}" to the pull request and re-run the job`] : [];
    const other = hasBreaks ? "write a waiver in .mesg-compile.yml" : 'set fail-on to "error"';
    return `to accept ${hasBreaks ? "them" : "that"}, ${[...label, other].join(", or ")}`;
}


/***/ }),

/***/ 20977:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   _w: () => (/* binding */ listAll),
/* harmony export */   au: () => (/* binding */ unexpectedAnswer),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cP: () => (/* binding */ integerOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/**
 * Returns a field of a GitHub response; undefined when it is missing. A response may be anything: a proxy may send its
 * own page, a server may omit fields.
 *
 * @example
 * ```ts
 * partOf({ user: { login: "a" } }, "user", "login"); // "a"
 * ```
 */
function partOf(answer, ...path) {
    let part = answer;
    for (const name of path) {
        if (typeof part !== "object" || part === null || !Object.hasOwn(part, name))
            return undefined;
        part = part[name];
    }
    return part;
}
/** Returns a field that is a string; undefined for anything else. */
function textOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return typeof part === "string" ? part : undefined;
}
/** Returns a field that is an integer, such as an id; undefined for anything else. */
function integerOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return Number.isSafeInteger(part) ? part : undefined;
}
/** Returns a field that is a list; undefined for anything else. */
function listOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return Array.isArray(part) ? part : undefined;
}
/** Returns the error for a malformed response. @param what `list the comments` */
function unexpectedAnswer(what) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `GitHub's API did not ${what}: malformed response`);
}
const PAGE = 100;
const MAX_PAGES = 100;
/**
 * Reads all pages of a list, at most 10,000 entries.
 *
 * @param what `list the comments`
 * @param read Reads one page of 100 entries, from 1.
 * @throws {MesgError} `environment` for a page that is not a list, or for a longer list; and what `read` throws.
 */
async function listAll(what, read) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await read({ page, per_page: PAGE });
        const entries = listOf(data);
        if (entries === undefined)
            throw unexpectedAnswer(what);
        all.push(...entries);
        if (entries.length < PAGE)
            return all;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `GitHub's API did not ${what}: expected at most ${PAGE * MAX_PAGES}`);
}


/***/ }),

/***/ 71440:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pb: () => (/* binding */ apiError),
  Xm: () => (/* binding */ connectApi),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/conceal/conceal-result.ts
var conceal_result = __webpack_require__(56160);
// EXTERNAL MODULE: ./src/core/time/retry.ts
var retry = __webpack_require__(69331);
;// CONCATENATED MODULE: ./src/github/context/retry.ts

const ATTEMPTS = 4;
/** Upper bound of the first pause, in milliseconds. */
const PAUSE = 1_000;
/** Longest wait for a rate limit, in milliseconds. */
const MAX_WAIT = 90_000;
/**
 * Retries a request to GitHub: after a rate limit at the time that the response gives, after a server or network
 * failure with exponential backoff. A request that is not idempotent is retried only after a rate limit.
 */
async function retrying(request, options) {
    return await (0,retry/* retry */.L)(request, {
        attempts: ATTEMPTS,
        signal: options.signal,
        waitFor: (error, attempt) => waitFor(error, attempt, options.isRepeatable),
        onWait: (error, wait) => options.onWait?.(`GitHub answered ${error.status ?? "nothing"}; next attempt in ${Math.ceil(wait / 1000)} s`),
    });
}
/** Returns the milliseconds to wait; undefined when a retry would not help. */
function waitFor(error, tries, isRepeatable) {
    const limited = rateLimit(error, tries);
    if (limited !== undefined)
        return limited <= MAX_WAIT ? limited : undefined;
    const failed = error.status === undefined || error.status >= 500;
    return failed && isRepeatable ? (0,retry/* backoff */.J)(PAUSE, tries) : undefined;
}
/**
 * Returns the milliseconds that a rate limit requires to wait; undefined for any other response.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function rateLimit({ status, message = "", response }, tries) {
    if (status !== 403 && status !== 429)
        return undefined;
    const header = (name) => response?.headers?.[name];
    const after = header("retry-after");
    if (after !== undefined && Number.isFinite(Number(after)))
        return Number(after) * 1000;
    if (String(header("x-ratelimit-remaining")) === "0") {
        return Math.max(Number(header("x-ratelimit-reset")) * 1000 - Date.now(), 0) + 1000;
    }
    return status === 429 || /secondary rate limit|abuse/i.test(message) ? 1000 * 4 ** tries : undefined;
}

;// CONCATENATED MODULE: ./src/github/context/api.ts


/** Parameters of Octokit itself, which are not sent as text. */
const OWN_PARAMETERS = new Set(["baseUrl", "headers", "mediaType", "method", "request", "url"]);
/**
 * Connects to GitHub's API, on github.com or a GitHub Enterprise Server, through the proxy of the environment if there
 * is one.
 *
 * @param token Sent only to the API, never to the target of a redirect on another host.
 * @throws {MesgError} `usage` for an empty token.
 */
async function connectApi(token, options) {
    if (token === "") {
        throw new core_error/* MesgError */.N8("usage", "github-token is empty: GitHub's API requires a token", {
            hint: "set the secret, or leave the input out to use the job's own token",
        });
    }
    const { getOctokit } = await __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, {
        baseUrl: options.apiUrl,
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    // Change the options in place: a copy would not reach the request.
    octokit.hook.before("request", (parameters) => {
        parameters.request.signal = options.signal;
        for (const [name, value] of Object.entries(parameters)) {
            if (!OWN_PARAMETERS.has(name))
                Object.assign(parameters, { [name]: (0,conceal_result/* mapTexts */.z)(value, options.conceal) });
        }
    });
    octokit.hook.wrap("request", (request, parameters) => retrying(async () => await request(parameters), { ...options, isRepeatable: parameters.method !== "POST" }));
    return octokit;
}
/** Returns the HTTP status of a failed response; undefined for any other error. */
function statusOf(error) {
    const { name, status } = (error ?? {});
    return name === "HttpError" && typeof status === "number" ? status : undefined;
}
/** Describes an API error: the request and the response, without the request's headers. */
function apiError(what, error) {
    const status = statusOf(error);
    if (error instanceof core_error/* MesgError */.N8)
        return error;
    const words = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const found = status === undefined ? words : `${status}: ${words}`;
    return new core_error/* MesgError */.N8("environment", `GitHub's API did not ${what}: ${found}`, {
        ...(status === 401 ? { hint: "check the input github-token" } : {}),
    });
}


/***/ }),

/***/ 56536:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ deployedOutput),
/* harmony export */   _k: () => (/* binding */ notDeployed),
/* harmony export */   fn: () => (/* binding */ onMergeOutput),
/* harmony export */   on: () => (/* binding */ deployFailure),
/* harmony export */   p4: () => (/* binding */ isVerified)
/* harmony export */ });
/**
 * Returns the result of a run that deploys nothing.
 *
 * @param withheld Why not; undefined when the inputs do not request it.
 */
function notDeployed(withheld, preview) {
    return { services: new Map(), host: undefined, isDryRun: false, knowsBefore: false, withheld, preview };
}
/** Returns whether a service is on the Engine and was verified there. */
function isVerified({ outcome }) {
    return outcome === "created" || outcome === "exists";
}
/** Returns a message that names the services that failed; undefined when none did. */
function deployFailure({ services }) {
    const failed = [...services.values()].filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ service }) => service.place.path).join(", ");
    const count = services.size === 1 ? "the service was" : `${failed.length} of ${services.size} services were`;
    return `${count} not deployed: ${names}; fix the cause and re-run the job: services that already exist are kept`;
}
/**
 * Returns the output `on-merge`: the worst outcome of all services and processes; empty when there is no preview.
 *
 * @param processes What a merge would do with the processes.
 */
function onMergeOutput({ preview }, processes = []) {
    if (preview === undefined)
        return "";
    const all = [...preview.services.values(), ...processes];
    if (preview.withheld !== undefined || (preview.count === 0 && all.length === 0))
        return "no";
    const found = new Set(all.map(({ outcome }) => outcome));
    for (const outcome of ["refused", "unknown", "created"])
        if (found.has(outcome))
            return outcome;
    return all.length > 0 ? "exists" : "unknown";
}
/** Returns the output `deployed`. */
function deployedOutput(services) {
    if (services.some(({ outcome }) => outcome === "created"))
        return "created";
    return services.length > 0 && services.every(({ outcome }) => outcome === "exists") ? "exists" : "no";
}


/***/ }),

/***/ 53804:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPublish),
/* harmony export */   n: () => (/* binding */ assertMayPublish)
/* harmony export */ });
/**
 * Returns whether sources may be published, which is permanent: in a public repository, or with `acknowledge-public`.
 */
async function mayPublish(deploy, payload) {
    const { needsAcknowledgement } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(6813), __webpack_require__.e(3560), __webpack_require__.e(7911), __webpack_require__.e(3974)]).then(__webpack_require__.bind(__webpack_require__, 43974));
    return deploy.acknowledgePublic || !needsAcknowledgement({ inActions: true, event: payload });
}
/**
 * Checks that a run may publish, before it does anything.
 *
 * @throws {MesgError} `refused` when it publishes the source of a private repository without `acknowledge-public`.
 */
async function assertMayPublish({ deploy, marketplace }, payload) {
    const deploys = deploy.decision?.deploys === true && deploy.ipfs.apis.length > 0;
    if (!deploys && marketplace.target === undefined)
        return;
    if (await mayPublish(deploy, payload))
        return;
    const { publishingRefused } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(6813), __webpack_require__.e(3560), __webpack_require__.e(7911), __webpack_require__.e(3974)]).then(__webpack_require__.bind(__webpack_require__, 43974));
    throw publishingRefused();
}


/***/ }),

/***/ 21279:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PLANS)
/* harmony export */ });
/** The words for the effect of a merge on a service. */
const PLANS = {
    created: "would be created",
    exists: "exists already",
    refused: "would be refused",
    unknown: "unknown",
};


/***/ }),

/***/ 92254:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NO_PROCESSES),
/* harmony export */   x: () => (/* binding */ processDeployFailure)
/* harmony export */ });
/** The outcome of a run that deploys no process. */
const NO_PROCESSES = {
    processes: [],
    host: undefined,
    isDryRun: false,
    withheld: undefined,
    previews: [],
};
/** Returns a message that names the processes that failed; undefined when none did. */
function processDeployFailure({ processes }) {
    const failed = processes.filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ process }) => process.file).join(", ");
    const count = processes.length === 1 ? "the process was" : `${failed.length} of ${processes.length} processes were`;
    return `${count} not deployed: ${names}; fix the cause and re-run the job: processes that already exist are kept`;
}


/***/ }),

/***/ 5018:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ existsAt),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   yO: () => (/* binding */ entriesBelow)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58341);


/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
const MAX_TARGET_LENGTH = 4096;
/**
 * Reads a file of a revision. Symlinks are followed inside the repository.
 *
 * @param path From the root of the repository.
 * @param limit Bytes.
 */
async function readFileAt(tree, path, limit) {
    const found = await resolvePath(tree, path);
    if ("reason" in found)
        return { state: "unreadable", reason: found.reason };
    const entry = tree.entries.get(found.path);
    if (entry === undefined)
        return { state: "absent" };
    const read = await tree.contents(entry, limit);
    if ("bytes" in read) {
        const pointer = (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePointer */ .vp)(read.bytes);
        if (pointer === undefined)
            return { state: "present", ...read };
        const reason = `the contents of ${path} are in git LFS`;
        return { state: "unreadable", reason, isTooLarge: pointer.size > limit };
    }
    return { state: "unreadable", reason: read.problem, isTooLarge: read.isTooLarge ?? false };
}
/** Returns whether a revision has a file or folder at a path. */
async function existsAt(tree, path) {
    const found = await resolvePath(tree, path);
    return "reason" in found || tree.entries.has(found.path) || entriesBelow(tree, found.path).length > 0;
}
/** The sorted entries of each tree, so that they are sorted only once. */
const SORTED = new WeakMap();
/** Returns the entries below a folder of a revision, sorted by path; the root is the empty string. */
function entriesBelow({ entries }, folder) {
    let sorted = SORTED.get(entries);
    if (sorted === undefined) {
        sorted = [...entries.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
        SORTED.set(entries, sorted);
    }
    if (folder === "")
        return sorted;
    return sorted.slice(firstFrom(sorted, `${folder}/`), firstFrom(sorted, `${folder}0`)); // "0" follows "/"
}
/** Returns the index of the first entry whose path is not less than the given one. */
function firstFrom(sorted, path) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].path < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Follows the symlinks in a path, as the system would in a checkout of the revision. */
async function resolvePath(tree, path) {
    const at = [];
    const left = path.split("/").reverse();
    for (let links = 0; left.length > 0;) {
        const part = left.pop();
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (at.pop() === undefined)
                return { reason: `${path} is behind a symlink that leaves the repository` };
            continue;
        }
        at.push(part);
        const here = at.join("/");
        const closed = tree.closed.get(here);
        if (closed !== undefined)
            return { reason: closed };
        const entry = tree.entries.get(here);
        if (entry?.mode !== "120000")
            continue;
        const target = await targetOf(tree, entry);
        if ("reason" in target)
            return target;
        if (target.text.startsWith("/"))
            return { reason: `${path} is behind a symlink that leaves the repository` };
        if (++links > MAX_LINKS)
            return { reason: `${path} is behind too many symlinks` };
        at.pop();
        left.push(...target.text.split("/").reverse());
    }
    return { path: at.join("/") };
}
async function targetOf(tree, entry) {
    const read = await tree.contents(entry, MAX_TARGET_LENGTH);
    if ("problem" in read)
        return { reason: read.problem };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(read.bytes))
        return { reason: `the symlink ${entry.path} has a target that is not UTF-8` };
    return { text: Buffer.from(read.bytes).toString("utf8") };
}


/***/ }),

/***/ 14750:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   wR: () => (/* binding */ includesFolder),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31044);

const GLOB = /[*?[\]]/;
/** Returns whether a path has wildcards. */
function isGlob(path) {
    return GLOB.test(path);
}
/** Returns the folder of a path in a repository; empty for its root. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/**
 * Finds the folders that one line of the input `path` matches. A folder with a service file is that service, any other
 * folder matches all services below it, and a glob matches the folders themselves.
 *
 * @param files Every file of the repository.
 * @param lines All lines; those that begin with `!` exclude folders.
 */
function foldersOf(requested, lines, files, serviceFile) {
    const { path } = requested;
    const own = path === "" ? serviceFile : `${path}/${serviceFile}`;
    const folders = [];
    for (const file of files) {
        if (file === own && !isGlob(path) && path !== "")
            return [path];
        if (file !== serviceFile && !file.endsWith(`/${serviceFile}`))
            continue;
        const folder = folderOf(file);
        if (matches(requested, folder) && !lines.some((line) => line.isExcluded && covers(line.path, folder))) {
            folders.push(folder);
        }
    }
    return folders;
}
/** Returns whether the lines match a folder. */
function includesFolder(lines, folder) {
    return (lines.some((line) => !line.isExcluded && matches(line, folder)) &&
        !lines.some((line) => line.isExcluded && covers(line.path, folder)));
}
function matches({ path }, folder) {
    // With the leading slash, `**/` also matches a folder at the root.
    return isGlob(path) ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(`${path}/-`, folder === "" ? "-" : `${folder}/-`) : isBelow(path, folder);
}
function covers(path, folder) {
    if (!isGlob(path))
        return isBelow(path, folder);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(path, folder) || (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .wildmatch */ .cG)(`${path}/**`, folder);
}
function isBelow(path, folder) {
    return path === "" || folder === path || folder.startsWith(`${path}/`);
}


/***/ }),

/***/ 79622:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/** Returns the file that describes a service, from the root of the repository. */
function fileOf({ inRepository, isDefinition }, serviceFile) {
    if (isDefinition)
        return inRepository;
    return inRepository === "" ? serviceFile : `${inRepository}/${serviceFile}`;
}


/***/ }),

/***/ 49341:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ marketplaceMarkdown),
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   yX: () => (/* binding */ publishFailure)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74755);


/** Returns whether a service's version is on the Marketplace and was verified there. */
function isPublished({ outcome }) {
    return outcome === "published" || outcome === "exists";
}
/** Returns a message that names the services that failed; undefined when none did. */
function publishFailure({ services }) {
    const failed = [...services.values()].filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ service }) => service.place.path).join(", ");
    return `not published on the Marketplace: ${names}; fix the cause and re-run: services that are published already are kept`;
}
/**
 * Returns the outcome of each service on the Marketplace as Markdown, or the preview of a merge; empty when the inputs
 * do not request it.
 */
function marketplaceMarkdown({ services, withheld, preview }) {
    if (preview !== undefined)
        return previewMarkdown(preview);
    if (withheld !== undefined)
        return `**Not published** on the Marketplace: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(withheld, 300)}.`;
    if (services.size === 0)
        return "";
    const rows = [...services.values()].map(({ service, outcome, versionHash, manifest, transaction, error }) => {
        const words = error === undefined ? outcome : `**failed**: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(error, 500)}`;
        const ids = [
            ["Version hash", versionHash],
            ["Manifest", manifest],
            ["Transaction", transaction],
        ].flatMap(([name, id]) => (id ? [`  - ${name}: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(id, 100)}`] : []));
        const mark = error === undefined ? "✅" : "❌";
        return [`- ${mark} ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(service.place.path, 100)}: ${words}`, ...ids].join("\n");
    });
    return `**Marketplace**\n\n${rows.join("\n")}`;
}
function previewMarkdown(preview) {
    if ("withheld" in preview) {
        return `**On merge:** nothing is published on the Marketplace: ${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(preview.withheld, 500)}.`;
    }
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(preview.count, "service");
    const known = "Versions that exist already are kept.";
    return `**On merge:** ${count} will be published on the Marketplace, which cannot be undone. ${known}`;
}


/***/ }),

/***/ 6457:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pq: () => (/* binding */ files_json),
  Wn: () => (/* binding */ makeOutputFolder),
  hV: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/files/make-folder.ts
var make_folder = __webpack_require__(3914);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/definition/json.ts
var json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/definition/process/json.ts
var process_json = __webpack_require__(15133);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/outputs/file-names.ts

/** Names of the action's own files, which no folder may have. */
const OWN = new Set([
    ...["report.md", "index.json", "diff.json", "source.car"],
    ...["definition.json", "definition.hex", "definition.pb"],
]);
/** Device names of Windows, reserved with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_NAME_LENGTH = 100;
const MAX_PATH_LENGTH = 180;
/** Assigns each service a folder in the artifact: a unique name that is valid on every system. */
class FileNames {
    #names = new Map();
    /** In lower case: Windows and macOS do not distinguish `A` and `a`. */
    #taken = new Set();
    /**
     * Returns the folder for a service.
     *
     * @param place The service's path in the checkout, with `/`; `.` for the checkout itself.
     * @returns A path of letters, digits, `_`, `-`, `.` and `/`; always the same for the same service.
     */
    of(place) {
        const known = this.#names.get(place);
        if (known !== undefined)
            return known;
        const name = this.#unique(place === "." ? "service" : safePath(place));
        this.#names.set(place, name);
        this.#taken.add(name.toLowerCase());
        return name;
    }
    #unique(name) {
        for (let count = 1;; count++) {
            const found = count === 1 ? name : `${name}-${count}`;
            if (!this.#taken.has(found.toLowerCase()))
                return found;
        }
    }
}
function safePath(place) {
    const path = place.split("/").map(safeName).join("/");
    return path.length <= MAX_PATH_LENGTH ? path : shortened(path.replaceAll("/", "_"), place);
}
function safeName(part) {
    const plain = part.replaceAll(/[^\w.-]/g, "_");
    // Windows drops dots at the end of a name; `..` would lead out of the folder.
    const kept = plain.endsWith(".") || plain === "" ? `${plain}_` : plain;
    const name = OWN.has(kept.toLowerCase()) || DEVICE.test(kept) ? `_${kept}` : kept;
    return name.length <= MAX_NAME_LENGTH ? name : shortened(name, part);
}
/** Returns the beginning of a name, and a digest of the whole name. */
function shortened(name, whole) {
    return `${name.slice(0, MAX_NAME_LENGTH - 17)}-${(0,external_node_crypto_.createHash)("sha256").update(whole).digest("hex").slice(0, 16)}`;
}

// EXTERNAL MODULE: ./src/github/outputs/report/report.ts + 14 modules
var report_report = __webpack_require__(71901);
// EXTERNAL MODULE: ./src/github/outputs/run-index.ts
var run_index = __webpack_require__(14218);
// EXTERNAL MODULE: ./src/github/outputs/summary.ts
var summary = __webpack_require__(39650);
;// CONCATENATED MODULE: ./src/github/outputs/files.ts









/**
 * Creates a folder for the files of this run.
 *
 * @param options.conceal Returns a text without secrets. Applied to reports, not to definitions, which must not change.
 */
async function makeOutputFolder(temporary, { isArtifact, conceal }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "mesg-definitions-"));
    const names = new FileNames();
    const made = new Set();
    return {
        folder,
        isArtifact,
        conceal,
        pathOf(place, file) {
            const path = (0,external_node_path_.join)(folder, names.of(place), file);
            const parent = (0,external_node_path_.dirname)(path);
            if (!made.has(parent))
                (0,make_folder/* makeFolderSync */.E)(parent);
            made.add(parent);
            return path;
        },
        relative: (path) => (0,external_node_path_.relative)(folder, path).replaceAll("\\", "/"),
    };
}
/**
 * Writes a service: its definition as JSON and, for an artifact, in every form and with its changes. Returns the path
 * of the JSON.
 */
async function writeService(output, comparison) {
    const { service, changes, summary, status } = comparison;
    const { definition, place } = service;
    const write = (file, content) => {
        const path = output.pathOf(place.path, file);
        (0,whole_file/* writeNew */.q)(path, content);
        return path;
    };
    if (output.isArtifact) {
        write("diff.json", output.conceal(files_json({ status, summary, changes })));
        if (service.migration !== undefined)
            write("migrate.diff", output.conceal(service.migration.diff));
    }
    if (definition === undefined || status === "removed")
        return undefined;
    if (output.isArtifact) {
        const { encodeDefinition } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(3531), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 89000));
        const bytes = encodeDefinition(definition);
        write("definition.pb", bytes);
        write("definition.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    }
    return write("definition.json", files_json((0,json/* definitionToJson */.LG)(definition)));
}
/** Writes the definition of a process in every form, if it has one without values of variables. */
async function writeProcess(output, { file, compiled, release }) {
    const { definition, written } = compiled;
    // The values of variables may be secrets, and an artifact may be public.
    if (definition === undefined || written !== definition)
        return;
    const write = (name, content) => {
        (0,whole_file/* writeNew */.q)(output.pathOf(file, name), content);
    };
    const { encodeProcess } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6919), __webpack_require__.e(3531), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 89000));
    const bytes = encodeProcess(definition, { release });
    write("process.pb", bytes);
    write("process.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    write("process.json", files_json((0,process_json/* processToJson */.t)(definition, release)));
}
/** Writes a file about the whole run. */
function writeRunFile(output, name, content) {
    (0,whole_file/* writeNew */.q)((0,external_node_path_.join)(output.folder, name), output.conceal(content));
}
/** Number of services to write before yielding to the event loop. */
const YIELD_EVERY = 64;
/** Writes the files of a run; returns the path of each definition. */
async function writeFiles(output, report) {
    const { comparisons, release, commit, base } = report;
    const definitions = new Map();
    for (const [index, comparison] of comparisons.entries()) {
        if (index % YIELD_EVERY === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        const path = await writeService(output, comparison);
        if (path !== undefined)
            definitions.set(comparison, path);
    }
    if (!output.isArtifact)
        return definitions;
    for (const process of report.processes)
        await writeProcess(output, process);
    writeRunFile(output, "report.md", (0,report_report/* runToMarkdown */.cM)(report, summary/* SUMMARY_BYTES */.R));
    const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
    const services = (0,run_index/* servicesJson */.n)(comparisons, relative, report);
    const processes = (0,run_index/* processesJson */.C)(report.processes, report.processDeployment);
    writeRunFile(output, "index.json", files_json({ engineVersion: release, commit, base: base?.commit, services, processes }));
    return definitions;
}
function files_json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}


/***/ }),

/***/ 71901:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cM: () => (/* binding */ runToMarkdown),
  Hy: () => (/* binding */ unchangedMarkdown),
  MT: () => (/* binding */ verdictLine)
});

// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __webpack_require__(4521);
// EXTERNAL MODULE: ./src/report/markdown/budget.ts
var budget = __webpack_require__(14821);
// EXTERNAL MODULE: ./src/report/markdown/text.ts
var markdown_text = __webpack_require__(74755);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/json.ts
var definition_json = __webpack_require__(54783);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __webpack_require__(51923);
// EXTERNAL MODULE: ./src/report/markdown/consequence.ts
var consequence = __webpack_require__(43255);
// EXTERNAL MODULE: ./src/core/sizes.ts
var core_sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/report/markdown/source-files.ts


/** Files that are listed before the rest is folded, and in total. */
const SHOWN = 10;
const MAX_LISTED = 200;
/**
 * Returns the changed files of a source as a list in Markdown with their sizes; folded beyond ten.
 *
 * @example
 * ```ts
 * sourceFilesMarkdown([{ path: "index.js", kind: "changed", before: 120, after: 140 }]);
 * ```
 */
function sourceFilesMarkdown(files) {
    const lines = (0,some_of/* someLines */.S)(files, MAX_LISTED, fileLine).map((line) => `- ${line}`);
    const rest = lines.slice(SHOWN);
    const count = (0,plural/* plural */.L)(files.length, "file");
    return [
        `**Source:** ${count} changed`,
        lines.slice(0, SHOWN).join("\n"),
        ...(rest.length === 0 ? [] : [(0,markdown_text/* details */.zH)(`${files.length - SHOWN} more files`, rest.join("\n"))]),
    ].join("\n\n");
}
function fileLine({ path, kind, before, after }) {
    const sizes = [before, after].flatMap((size) => (size === undefined ? [] : [(0,core_sizes/* formatBytes */.z3)(size)]));
    const size = sizes.length === 0 ? "" : ` (${[...new Set(sizes)].join(" → ")})`;
    return `${kind} ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${size}`;
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts

/** Maximum number of parts in a diagram, to keep it readable. */
const MAX_PARTS = 80;
const MAX_LABEL_LENGTH = 40;
const MAX_POINTER_LENGTH = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data.
 * Added, changed and removed parts are colored. Unchanged tasks and events show only their names.
 *
 * @param after The service after the changes.
 * @param options.isNew Whether the service is new, so that every task and event is shown with its inputs and outputs.
 * @returns The chart without its fence, or `undefined` when nothing in the interface changed.
 */
function interfaceToMermaid(after, changes, { isNew = false } = {}) {
    const looks = new Looks(changes, isNew);
    const parts = [
        ...after.tasks.map(({ key, inputs, outputs }) => {
            const at = looks.list("/tasks").entry(key);
            return {
                noun: "task",
                key,
                look: at.look,
                into: at.leaves("inputs", inputs),
                out: at.leaves("outputs", outputs),
            };
        }),
        ...looks.list("/tasks").removed.map((key) => ({ noun: "task", key, look: "removed", into: [], out: [] })),
        ...after.events.map(({ key, data }) => {
            const at = looks.list("/events").entry(key);
            return { noun: "event", key, look: at.look, into: [], out: at.leaves("data", data) };
        }),
        ...looks.list("/events").removed.map((key) => ({ noun: "event", key, look: "removed", into: [], out: [] })),
    ];
    if (!isNew && parts.every(({ look }) => look === "same"))
        return undefined;
    if (parts.length === 0)
        return undefined;
    return draw(parts.sort((left, right) => Number(left.look === "same") - Number(right.look === "same")));
}
/** The changes by the part of the interface that they affect, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    #isNew;
    /** @param isNew Whether to show every part with its parameters, even if unchanged. */
    constructor(changes, isNew) {
        this.#isNew = isNew;
        for (const change of changes) {
            // A key of a megabyte would be repeated for each change below it.
            if (change.pointer.length > MAX_POINTER_LENGTH)
                continue;
            const segments = change.pointer.split("/");
            for (const length of [3, 5]) {
                if (segments.length < length)
                    break;
                const place = segments.slice(0, length).join("/");
                const isItself = segments.length === length;
                const look = isItself && change.before === undefined ? "added" : "changed";
                if (isItself && change.after === undefined && isEntry(segments))
                    this.#remove(segments);
                else if (this.#looks.get(place) !== "added")
                    this.#looks.set(place, look);
            }
        }
    }
    #remove(segments) {
        const list = segments.slice(0, -1).join("/");
        const key = toKey(segments.at(-1));
        const keys = this.#removed.get(list);
        if (keys === undefined)
            this.#removed.set(list, [key]);
        else
            keys.push(key);
    }
    list(pointer) {
        return {
            removed: this.#removed.get(pointer) ?? [],
            entry: (key) => {
                const place = `${pointer}/${toSegment(key)}`;
                const look = this.#looks.get(place) ?? "same";
                return {
                    look,
                    leaves: (list, parameters) => {
                        if (look === "same" && !this.#isNew)
                            return [];
                        const here = this.list(`${place}/${list}`);
                        return [
                            ...parameters.map((parameter) => ({
                                key: parameter.key,
                                type: `${parameter.type}${parameter.repeated ? "[]" : ""}${parameter.optional ? "?" : ""}`,
                                look: look === "added" ? look : here.entry(parameter.key).look,
                            })),
                            ...here.removed.map((gone) => ({ key: gone, type: "", look: "removed" })),
                        ];
                    },
                };
            },
        };
    }
}
const LISTS = new Set(["tasks", "events", "inputs", "outputs", "data"]);
/** Whether a pointer leads to an entry of the interface, not to one of its fields. */
function isEntry(segments) {
    return LISTS.has(segments.at(-2));
}
function draw(parts) {
    const lines = ["flowchart LR"];
    let drawn = 0;
    let left = 0;
    for (const [index, { noun, key, look, into, out }] of parts.entries()) {
        if (drawn >= MAX_PARTS) {
            left++;
            continue;
        }
        const id = `p${index}`;
        lines.push(`  ${id}${shape(noun, `${noun} ${key}`)}${style(look)}`);
        drawn++;
        for (const [side, leaves] of [
            ["i", into],
            ["o", out],
        ]) {
            const shown = leaves.slice(0, Math.max(0, MAX_PARTS - drawn));
            for (const [place, leaf] of shown.entries()) {
                const node = `${id}${side}${place}["${label(leaf.key)}"]${style(leaf.look)}`;
                const arrow = leaf.type === "" ? "-->" : `-->|"${label(leaf.type)}"|`;
                lines.push(side === "i" ? `  ${node} ${arrow} ${id}` : `  ${id} ${arrow} ${node}`);
            }
            drawn += shown.length;
            left += leaves.length - shown.length;
        }
    }
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef removed fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function shape(noun, text) {
    return noun === "task" ? `["${label(text)}"]` : `(["${label(text)}"])`;
}
function style(look) {
    return look === "same" ? "" : `:::${look}`;
}
function label(text) {
    return mermaidLabel(text, MAX_LABEL_LENGTH);
}
/** Returns a text as a label: everything but letters and digits becomes a Mermaid character code. */
function mermaidLabel(text, maxLength) {
    return (0,safe_text/* visibleText */.Q6)(text, maxLength).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

;// CONCATENATED MODULE: ./src/report/changes-markdown.ts









/**
 * Returns the changes of a service as Markdown for a comment or a job's summary: the verdict, breaking changes with
 * their consequences for callers, the rest collapsed, a diagram of the interface, and the definition. A report that is
 * too long is shortened step by step: it drops the definition, the diagram and the prose, then keeps only names and
 * rules, then only counts.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
function changesToMarkdown(report) {
    const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = budget/* COMMENT_BYTES */.G } = report;
    const head = headMarkdown(report);
    const short = `*Shortened.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
    const listed = report.files === undefined ? changes : changes.filter(({ rule }) => rule !== "source-changed");
    const files = report.files === undefined || report.files.length === 0 ? "" : sourceFilesMarkdown(report.files);
    const sections = () => [sectionsMarkdown(listed, report, (change) => fullItem(change, report)), files].join("\n\n").trim();
    const brief = (listed) => sectionsMarkdown(listed, report, (change) => briefItem(change, report));
    const picture = () => (base === undefined || changes.length > 0 ? pictureMarkdown(after, changes) : undefined);
    return (0,budget/* firstThatFits */.e)([
        () => {
            const definition = definitionMarkdown(after, bytes);
            return definition && join(head, sections(), notices(), picture(), definition);
        },
        () => join(head, sections(), notices(), picture(), short),
        () => join(head, sections(), notices(), short),
        () => join(head, brief(listed), notices(), short),
        () => join(head, brief(listed.filter(({ severity }) => severity === "breaking")), short),
        () => join(head, summary.breaking > 0 ? rulesMarkdown(changes) : "", short),
        () => join(head, short),
    ], bytes);
}
function headMarkdown({ summary, base, sources, after, heading }) {
    const name = after.sid || after.name;
    const counts = base?.state === "unreadable" ? "not compared" : (0,changes_words/* countsOf */.mQ)(summary);
    const title = heading ?? `### ${markOf(summary, base)} Service${name === "" ? "" : ` ${(0,markdown_text/* codeSpan */.SS)(name, 80)}`}: ${counts}`;
    const says = heading === undefined || summary.breaking + summary.waived === 0;
    const verdict = base !== undefined ? whyMarkdown(base) : says ? (0,changes_words/* verdictOf */.Vj)(summary) : "";
    const unseen = sources === "unknown" ? "The sources are not compared." : "";
    const words = [verdict, unseen].filter((part) => part !== "").join(" ");
    return words === "" ? title : `${title}\n\n${words}`;
}
/** The mark at the start of the report. */
function markOf(summary, base) {
    if (base !== undefined)
        return base.state === "missing" ? "➕" : "❓";
    if (summary.breaking > 0)
        return "❌";
    return summary.waived > 0 ? "⚠️" : "✅";
}
/** A reason may contain text of a repository. */
function whyMarkdown(base) {
    if (base.state !== "unreadable")
        return (0,changes_words/* baseOf */.bx)(base);
    return `Cannot check for breaking changes: ${(0,markdown_text/* prose */.CS)(base.reason, 500)}`;
}
function sectionsMarkdown(changes, { accepted }, item) {
    return (0,changes_words/* sectionsOf */.Ks)(changes)
        .map(({ title, changes: listed }) => {
        const items = listed.map(item).join("\n");
        const words = title === "Breaking" && accepted !== undefined ? `Breaking, accepted ${accepted}` : title;
        if (title.startsWith("Breaking"))
            return `**${words}**\n\n${items}`;
        return (0,markdown_text/* details */.zH)(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
/** Returns the number of changes by rule, for when there is no room for more. */
function rulesMarkdown(changes) {
    const counts = new Map();
    for (const { severity, rule } of changes) {
        if (severity === "breaking")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return [...counts].map(([rule, count]) => `- \`${rule}\`: ${count}`).join("\n");
}
/** Returns what changed and where, the effect on callers, and both values. */
function fullItem(change, report) {
    const waiver = (0,changes_words/* waiverOf */.Ci)(change);
    const sides = [...sideLines(change, "before", "-"), ...sideLines(change, "after", "+")];
    const lines = [
        (0,consequence/* consequenceOf */.p)(change, (name) => (0,markdown_text/* codeSpan */.SS)(name, 80)),
        ...(waiver === undefined ? [] : [`${capitalized(waiver.until)}: ${(0,markdown_text/* prose */.CS)(waiver.reason)}`]),
        ...(sides.length === 0 ? [] : (0,markdown_text/* codeBlock */.DV)(sides.join("\n"), "diff").split("\n")),
    ];
    return [briefItem(change, report), ...lines.map((line) => `  ${line}`)].join("\n");
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Maximum number of lines shown of a value. */
const MAX_LINES = 8;
function sideLines(change, side, sign) {
    const value = change[side];
    const text = typeof value === "string" && /[\r\n]/.test(value) ? undefined : (0,changes_words/* sideOf */.Jh)(change, side);
    const lines = text === undefined ? String(value ?? "").split(/\r\n|\n|\r/) : [text];
    if (value === undefined || (lines.length === 1 && lines[0] === "empty"))
        return [];
    const shown = lines.slice(0, MAX_LINES).map((line) => `${sign} ${(0,safe_text/* visibleText */.Q6)(line, 300)}`);
    return lines.length > MAX_LINES ? [...shown, `${sign} …`] : shown;
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, change, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${(0,markdown_text/* codeSpan */.SS)(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${(0,markdown_text/* prose */.CS)(message, 300)} at ${(0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), report.linkOf?.(place, false))}`;
}
/** Returns a link to the line; for a removed part, in the base. */
function placeMarkdown(place, change, { linkOf }) {
    return (0,markdown_text/* codeLink */.U1)((0,changes_words/* placeText */.Z9)(place), linkOf?.(place, change.after === undefined));
}
function pictureMarkdown(after, changes) {
    const chart = interfaceToMermaid(after, changes);
    return chart === undefined ? undefined : (0,markdown_text/* details */.zH)("The interface", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
}
/** The definition, unless it is too long even before escaping. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2);
    return json.length > bytes ? undefined : (0,markdown_text/* details */.zH)("The definition", (0,markdown_text/* codeBlock */.DV)((0,safe_text/* visibleJson */.$m)(json), "json"));
}

// EXTERNAL MODULE: ./src/github/deploy/preview-words.ts
var preview_words = __webpack_require__(21279);
;// CONCATENATED MODULE: ./src/github/deploy/report.ts



/** The report's words for the outcome of a service on the Engine. */
const OUTCOMES = {
    failed: "not deployed",
    created: "created, verified ✓",
    exists: "exists, verified ✓",
    "would be created": "would be created",
    "exists already": "exists already",
};
/**
 * Returns what a run deployed, or what a merge would deploy, as one paragraph; empty when the inputs do not request it.
 *
 * @param release The Engine's release, as shown.
 * @param listed The services that the report lists below.
 */
function deploymentMarkdown(result, release, listed) {
    const { services, host, withheld, isDryRun, preview } = result;
    if (preview !== undefined)
        return previewMarkdown(preview, listed);
    if (withheld !== undefined)
        return `**Not deployed:** ${(0,markdown_text/* prose */.CS)(withheld, 300)}.`;
    if (services.size === 0)
        return "";
    const all = [...services.values()];
    const counts = Object.keys(OUTCOMES).flatMap((outcome) => {
        const count = all.filter((one) => one.outcome === outcome).length;
        return count === 0 ? [] : [`${count} ${COUNTED[outcome]}`];
    });
    const where = host === undefined ? "the Engine" : `Engine ${release} at ${(0,markdown_text/* codeSpan */.SS)(host)}`;
    const verb = isDryRun ? "Dry run of a deploy" : "Deploy";
    const reason = commonError(result);
    const why = reason === undefined ? "" : `\n\n❌ ${(0,markdown_text/* prose */.CS)(reason, 1000)}`;
    return `**${verb}** to ${where}: ${counts.join(", ")}.${why}`;
}
const COUNTED = {
    ...OUTCOMES,
    failed: "failed",
    created: "created",
    exists: "existed already",
};
/** Returns the error that several failed services have in common, which the report shows once. */
function commonError({ services }) {
    let common;
    let count = 0;
    for (const { error } of services.values()) {
        if (error === undefined)
            continue;
        common ??= error;
        if (error !== common)
            return undefined;
        count++;
    }
    return count > 1 ? common : undefined;
}
/** Returns why a service failed, and the Engine's previous version, as lines of Markdown. */
function deployedLines(result, { outcome, previous, error }) {
    const isShown = error === undefined || commonError(result) !== undefined;
    const unknown = result.knowsBefore ? [] : ["- Previous version: unknown"];
    const known = (version) => [
        `- Previous version: ${(0,markdown_text/* codeSpan */.SS)(version.definition.hash, 100)}${othersOf(version)}`,
    ];
    const before = outcome === "exists" || outcome === "exists already" ? [] : previous ? known(previous) : unknown;
    return [...(isShown ? [] : [`- **Reason:** ${(0,markdown_text/* prose */.CS)(error, 1000)}`]), ...before];
}
function othersOf({ count }) {
    return count === 1 ? "" : `, the nearest of ${count} versions`;
}
/** Returns the changes of a deployed service since the previous version, collapsed; empty when there are none. */
function previousMarkdown({ service, outcome, previous }, bytes) {
    if (previous === undefined || service.definition === undefined || outcome === "exists")
        return "";
    const { changes, summary } = previous;
    const report = changesToMarkdown({ heading: "", summary, changes, after: service.definition, bytes });
    return (0,markdown_text/* details */.zH)(`Compared with the previous version: ${(0,changes_words/* countsOf */.mQ)(summary)}`, report.trim());
}
/** Services that are listed by name. */
const MAX_ROWS = 50;
function previewMarkdown({ services: previews, count, host, notCalled, withheld }, listed) {
    if (withheld !== undefined)
        return `**On merge:** nothing is deployed: ${(0,markdown_text/* prose */.CS)(withheld, 500)}.`;
    if (count === 0)
        return "**On merge:** nothing is deployed: no service found.";
    const all = (0,plural/* plural */.L)(count, "service");
    if (notCalled !== undefined) {
        return `**On merge:** ${all} will be deployed. The Engine was not called: ${(0,markdown_text/* prose */.CS)(notCalled, 500)}.`;
    }
    const services = [...previews.values()];
    const counts = ORDER.flatMap((outcome) => {
        const found = services.filter((one) => one.outcome === outcome).length;
        return found === 0 ? [] : [`${found} ${found === 1 ? preview_words/* PLANS */.N[outcome] : preview_words/* PLANS */.N[outcome].replace(/^exists/, "exist")}`];
    });
    const shown = ORDER.filter((outcome) => outcome !== "exists").flatMap((outcome) => services.filter((one) => one.outcome === outcome && (outcome !== "created" || !listed.has(one.service))));
    const list = (0,some_of/* someLines */.S)(shown, MAX_ROWS, previewRow).map((row) => `- ${row}`);
    const title = `**On merge**, to the Engine at ${(0,markdown_text/* codeSpan */.SS)(host ?? "")}: ${counts.join(", ")}.`;
    return [title, list.join("\n")].filter((part) => part !== "").join("\n\n");
}
const ORDER = ["refused", "unknown", "created", "exists"];
const MARKS = { refused: "❌", unknown: "❓", created: "➕", exists: "✅" };
function previewRow({ service, outcome, reason }) {
    const why = reason === undefined ? "" : `: ${(0,markdown_text/* prose */.CS)(reason, 500)}`;
    return `${MARKS[outcome]} ${(0,markdown_text/* codeSpan */.SS)(service.place.path, 200)}: ${preview_words/* PLANS */.N[outcome]}${why}`;
}

// EXTERNAL MODULE: ./src/github/marketplace/publication.ts
var publication = __webpack_require__(49341);
// EXTERNAL MODULE: ./src/github/compare/comparison.ts
var compare_comparison = __webpack_require__(48090);
// EXTERNAL MODULE: ./src/github/compare/verdict.ts
var verdict = __webpack_require__(41570);
;// CONCATENATED MODULE: ./src/report/diagnostics-count.ts

/**
 * Returns the number of errors and warnings in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
function countDiagnostics(diagnostics) {
    // This diagnostic says that there are more problems, and is not a problem itself.
    const found = diagnostics.filter(({ rule }) => rule !== "too-many");
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = found.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [(0,plural/* plural */.L)(count, severity)];
    });
    if (found.length < diagnostics.length)
        parts.push("and more");
    return parts.length === 0 ? "no problems" : parts.join(", ");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/list.ts




/** The ranks of services in a report, the worst first. */
const RANKS = [
    "failed",
    "invalid",
    "removed",
    "breaking",
    "not compared",
    "accepted",
    "operational",
    "changed",
    "new",
    "deployed",
    "same",
];
const list_MARKS = {
    failed: "❌",
    invalid: "❌",
    removed: "❌",
    breaking: "❌",
    "not compared": "❓",
    accepted: "⚠️",
    operational: "✅",
    changed: "✅",
    new: "➕",
    deployed: "✅",
    same: "✅",
};
/** Returns the deploy outcome of a service; undefined when the run does not deploy it. */
function deployedOf({ service }, { deployment }) {
    return deployment.services.get(service);
}
/** Returns whether a service has its own entry in the report, and is not only counted. */
function hasEntry(comparison, report) {
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployed.outcome !== "exists" && deployed.outcome !== "exists already";
    return classOf(comparison, report) !== "same" || comparison.sources === "unknown" || isMoved(comparison);
}
/** Returns whether a service was in another folder before. */
function isMoved({ before, service }) {
    return before !== undefined && before.place.path !== service.place.path;
}
/** Returns the position of a service's rank in the order of a report. */
function rankOf(comparison, report) {
    return RANKS.indexOf(classOf(comparison, report));
}
/** Returns the mark of a service. */
function list_markOf(comparison, report) {
    return list_MARKS[classOf(comparison, report)];
}
function classOf(comparison, report) {
    const { status, summary } = comparison;
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployed.outcome === "failed" ? "failed" : "deployed";
    if ((0,verdict/* isInvalid */.If)(comparison))
        return "invalid";
    if (status === "removed")
        return report.acceptedByLabel ? "accepted" : "removed";
    if (summary.breaking > 0)
        return report.acceptedByLabel ? "accepted" : "breaking";
    if ((0,compare_comparison/* unreadableBase */.xN)(comparison) !== undefined)
        return "not compared";
    if (summary.waived > 0)
        return "accepted";
    if (status === "changed")
        return summary.operational > 0 ? "operational" : "changed";
    return status === "new" || status === "unknown" ? "new" : "same";
}
/** Returns the outcome of a service in a few words, and the effect of a merge. */
function outcomeOf(comparison, report) {
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return OUTCOMES[deployed.outcome];
    const preview = report.deployment.preview?.services.get(comparison.service);
    const plan = preview === undefined ? "" : `, ${MERGED[preview.outcome]}`;
    return `${comparedOf(comparison)}${plan}`;
}
const MERGED = {
    created: "a merge creates it",
    exists: "the Engine has it",
    refused: "a merge cannot deploy it",
    unknown: "the Engine did not answer",
};
function comparedOf(comparison) {
    const { service, status, summary, sources } = comparison;
    const counts = Object.values(summary).some((count) => Number(count) > 0) ? `, ${countsText(comparison)}` : "";
    if ((0,verdict/* isInvalid */.If)(comparison))
        return `invalid, ${countDiagnostics(service.diagnostics)}${counts}`;
    if (status === "changed")
        return countsText(comparison);
    if ((0,compare_comparison/* unreadableBase */.xN)(comparison) !== undefined)
        return "not compared";
    if (status === "same" && sources === "unknown")
        return "no changes in the definition; source not compared";
    if (status === "same" && isMoved(comparison))
        return "moved, no changes";
    return { new: "new", same: "no changes", removed: "removed", invalid: "invalid", unknown: "compiled" }[status];
}
/** Returns the counts of changes. A change of the source is not counted when its files are listed. */
function countsText({ summary, changes, files }) {
    if (summary.sourceOnly)
        return "only the source changed";
    const isOfSource = files === undefined ? 0 : changes.filter(({ rule }) => rule === "source-changed").length;
    return (0,changes_words/* countsOf */.mQ)({ ...summary, operational: summary.operational - isOfSource });
}
/** Returns the services of a run, one per line. */
function listMarkdown(comparisons, report) {
    const line = (one) => `- ${list_markOf(one, report)} ${(0,markdown_text/* codeSpan */.SS)(one.service.place.path, 200)}: ${outcomeOf(one, report)}`;
    return comparisons.map(line).join("\n");
}
/** Returns the hash and the source id of a service, one per line. */
function idsMarkdown({ hash, definition }, indent = "") {
    const lines = [
        ...(hash === undefined ? [] : [`Service hash: ${(0,markdown_text/* codeSpan */.SS)(hash, 100)}`]),
        ...(definition?.source ? [`Source id: ${(0,markdown_text/* codeSpan */.SS)(definition.source, 100)}`] : []),
    ];
    return lines.map((line) => `${indent}- ${line}`).join("\n");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/headline.ts




/** Returns the headline of a run: the worst finding, and other facts that a reviewer should know. */
function headlineOf(report) {
    const { comparisons, baseProblem, acceptedByLabel } = report;
    const count = (is) => comparisons.filter(is).length;
    const all = comparisons.length;
    const invalid = count(verdict/* isInvalid */.If);
    const removed = count(({ status }) => status === "removed");
    const breaks = (0,verdict/* breaksPhrase */.Gg)(comparisons.filter(({ status }) => status !== "removed"));
    const unread = baseProblem === undefined ? count((one) => (0,compare_comparison/* unreadableBase */.xN)(one) !== undefined) : all;
    const waived = comparisons.reduce((sum, { summary }) => sum + summary.waived, 0);
    const added = count(({ status }) => status === "new");
    const processes = (wanted) => report.processes.filter(({ status }) => status === wanted).length;
    const [broken, faulty, gone] = [processes("broken"), processes("invalid"), processes("removed")];
    const unmerged = report.processDeployment.previews.filter(({ outcome }) => outcome === "refused").length;
    const [failed, deployed, refused] = deploysOf(report);
    const stopped = report.processDeployment.processes.filter(({ outcome }) => outcome === "failed").length;
    const unpublished = [...report.marketplace.services.values()].filter(({ outcome }) => outcome === "failed").length;
    const found = [
        ...(failed > 0 ? [{ mark: "❌", text: `${(0,verdict/* share */.uM)(failed, failed + deployed)} not deployed` }] : []),
        ...(stopped > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(stopped, "process", "processes")} not deployed` }] : []),
        ...(unpublished > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(unpublished, "service")} not published` }] : []),
        ...(invalid > 0 ? [{ mark: "❌", text: `${(0,verdict/* share */.uM)(invalid, all)} invalid` }] : []),
        ...(removed > 0 ? [breaksHeadline(`${(0,verdict/* share */.uM)(removed, all)} removed`, acceptedByLabel)] : []),
        ...(breaks === undefined ? [] : [breaksHeadline(breaks, acceptedByLabel)]),
        ...(broken > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(broken, "process", "processes")} broken` }] : []),
        ...(faulty > 0 ? [{ mark: "❌", text: `${(0,plural/* plural */.L)(faulty, "process", "processes")} invalid` }] : []),
        ...(unread > 0 ? [{ mark: "❓", text: `${(0,verdict/* share */.uM)(unread, all)} not compared` }] : []),
        ...(refused > 0 ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(refused, "service")} that a merge cannot deploy` }] : []),
        ...(unmerged > 0
            ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(unmerged, "process", "processes")} that a merge cannot deploy` }]
            : []),
        ...(gone > 0 ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(gone, "process", "processes")} removed` }] : []),
        ...(deployed > 0 ? [deployedHeadline(report)] : []),
        ...(waived > 0 ? [{ mark: "⚠️", text: `${(0,plural/* plural */.L)(waived, "breaking change")} accepted by a waiver` }] : []),
        ...(added > 0 && failed + deployed === 0 ? [{ mark: "➕", text: (0,plural/* plural */.L)(added, "new service") }] : []),
    ];
    const [first] = found;
    return first === undefined
        ? quietHeadline(comparisons)
        : { mark: first.mark, text: found.map(({ text }) => text).join(", ") };
}
/** Counts the services that failed, those that are on the Engine now, and those that it would refuse after a merge. */
function deploysOf({ deployment }) {
    const { preview } = deployment;
    const services = [...deployment.services.values()];
    const failed = services.filter(({ outcome }) => outcome === "failed").length;
    const refused = [...(preview?.services.values() ?? [])].filter(({ outcome }) => outcome === "refused").length;
    return [failed, services.length - failed, refused];
}
function deployedHeadline({ deployment: { services: all, isDryRun } }) {
    const services = [...all.values()];
    const done = services.filter(({ outcome }) => outcome !== "failed");
    const added = done.filter(({ outcome }) => outcome === "created" || outcome === "would be created").length;
    const count = done.length < services.length ? String(done.length) : (0,plural/* plural */.L)(done.length, "service");
    if (isDryRun)
        return { mark: "✅", text: `${count} would be deployed` };
    if (added === 0)
        return { mark: "✅", text: `${count} on the Engine already, verified` };
    return { mark: "✅", text: `${count} deployed and verified` };
}
function breaksHeadline(breaks, isAccepted) {
    return isAccepted ? { mark: "⚠️", text: `${breaks}, accepted by label` } : { mark: "❌", text: breaks };
}
/** Returns the headline of a run without problems. */
function quietHeadline(comparisons) {
    const all = comparisons.length;
    const changed = comparisons.filter(compare_comparison/* isChanged */.Hq);
    if (all === 0)
        return { mark: "✅", text: "no service found" };
    if (comparisons.every(({ status }) => status === "unknown"))
        return { mark: "✅", text: `${(0,plural/* plural */.L)(all, "service")} compiled` };
    const moved = comparisons.filter(isMoved).length;
    if (changed.length === 0 && moved > 0)
        return { mark: "✅", text: `${(0,verdict/* share */.uM)(moved, all)} moved, without changes` };
    if (changed.length === 0)
        return { mark: "✅", text: `no changes in ${(0,plural/* plural */.L)(all, "service")}` };
    const isSourceOnly = changed.every(({ summary }) => summary.sourceOnly);
    return {
        mark: "✅",
        text: `${isSourceOnly ? "source changes only" : "compatible changes"} in ${(0,verdict/* share */.uM)(changed.length, all)}`,
    };
}

// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
;// CONCATENATED MODULE: ./src/github/outputs/report/next-step.ts





/** Days for which a suggested waiver is valid. */
const WAIVER_DAYS = 90;
/** Maximum number of suggested waivers. */
const MAX_WAIVERS = 20;
/** Returns the next step for the author of the change, as Markdown; empty when there is none. */
function nextStepMarkdown(report) {
    const { comparisons, baseProblem, acceptedByLabel } = report;
    const parts = [];
    const deployed = [...report.deployment.services.values(), ...report.processDeployment.processes];
    if (deployed.some(({ outcome }) => outcome === "failed")) {
        parts.push("**Next:** fix the cause and re-run the job. Services that are deployed already are kept.");
    }
    const invalid = comparisons.filter(verdict/* isInvalid */.If);
    if (invalid.length > 0)
        parts.push(`**Next:** ${invalid.every(isMigrated) ? MIGRATE : "fix the errors below."}`);
    if ((0,verdict/* countBreaking */.pG)(comparisons) > 0)
        parts.push(...breakingStep(report, acceptedByLabel));
    if (report.processes.some(({ status }) => status === "broken")) {
        parts.push("**Next:** adapt the broken process to the change. No label and no waiver accepts a broken process.");
    }
    if (baseProblem !== undefined) {
        parts.push(`**Cannot check for breaking changes:** the base is unavailable: ${(0,markdown_text/* prose */.CS)(baseProblem, 500)}`);
    }
    else if (comparisons.some((one) => (0,compare_comparison/* unreadableBase */.xN)(one) !== undefined)) {
        parts.push("**Cannot check for breaking changes** in any service: the reasons are below.");
    }
    return parts.join("\n\n");
}
const MIGRATE = "commit the ready migration below: the file is written for an Engine before 0.10.";
function isMigrated({ service }) {
    return service.migration?.isWhole === true;
}
function breakingStep(report, acceptedByLabel) {
    if (acceptedByLabel)
        return [`Accepted by the label ${(0,markdown_text/* codeSpan */.SS)(verdict/* BREAKING_OK */.xD)}.`];
    const label = report.isPullRequest ? [`add the label ${(0,markdown_text/* codeSpan */.SS)(verdict/* BREAKING_OK */.xD)} and re-run the job`] : [];
    const waivers = waiversMarkdown(report);
    const ways = [...label, ...(waivers === "" ? [] : ["commit this waiver"])].join(", or ");
    const isRemoval = waivers === "" && report.comparisons.some(({ status }) => status === "removed");
    const change = isRemoval ? "bring the service back" : "make the change compatible";
    return [`**Next:** ${change}${ways === "" ? "" : `, or accept it: ${ways}`}.`, ...(waivers === "" ? [] : [waivers])];
}
/** Returns waivers that accept the breaking changes, ready to copy into each waiver file. */
function waiversMarkdown({ comparisons, today }) {
    const expires = new Date(Date.parse(today) + WAIVER_DAYS * 86_400_000).toISOString().slice(0, 10);
    const files = comparisons.flatMap((comparison) => {
        const entries = waiverEntries(comparison, expires);
        const folder = (0,requested_paths/* folderOf */.yS)(comparison.service.file);
        const file = folder === "." || folder === "" ? sides/* WAIVER_FILE */.QV : `${folder}/${sides/* WAIVER_FILE */.QV}`;
        return entries === "" ? [] : [`In ${(0,markdown_text/* codeSpan */.SS)(file)}:\n\n${(0,markdown_text/* codeBlock */.DV)(`waivers:\n${entries}`, "yaml")}`];
    });
    return files.length === 0 ? "" : (0,markdown_text/* details */.zH)("Waiver to copy", files.slice(0, MAX_WAIVERS).join("\n\n"));
}
function waiverEntries({ status, changes }, expires) {
    if (status === "removed")
        return "";
    return changes
        .filter(({ severity, waiver }) => severity === "breaking" && waiver === undefined)
        .slice(0, MAX_WAIVERS)
        .map(({ rule, path, pointer }) => {
        const place = path.includes("…") ? pointer : path.replaceAll("›", ">");
        return [
            `  - rule: ${rule}`,
            `    path: ${yamlText(place)}`,
            "    reason: why callers are not affected",
            `    expires: ${expires}`,
        ].join("\n");
    })
        .join("\n");
}
/** Returns a text as YAML: plain when that is safe, else in double quotes, as JSON. */
function yamlText(text) {
    return /^[A-Za-z][\w >-]*$/.test(text) && !/ $/.test(text) ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./src/definition/process/json.ts
var process_json = __webpack_require__(15133);
// EXTERNAL MODULE: ./src/diff/process/rules.ts
var process_rules = __webpack_require__(39982);
;// CONCATENATED MODULE: ./src/report/process/changes.ts





const SECTIONS = (/* unused pure expression or super */ null && ([
    ["behavior", "Behavior"],
    ["cosmetic", "Cosmetic"],
]));
/** Returns the changes of a process as text for a terminal: counts first, then the changes of behavior, then the rest. */
function processChangesToText(changes, style = {}) {
    if (changes.length === 0)
        return "no changes\n";
    const isOther = changes.some(({ severity }) => severity === "behavior");
    const verdict = isOther
        ? "The process runs differently than before."
        : "The process runs as before; its hash changes.";
    const lines = [`${countProcessChanges(changes)}: ${painter(style)(isOther ? "yellow" : "green", verdict)}`];
    for (const [severity, title] of SECTIONS) {
        const own = changes.filter((change) => change.severity === severity);
        if (own.length > 0)
            lines.push("", painter(style)("bold", title));
        for (const change of own)
            lines.push(...linesOf(change, style));
    }
    return `${lines.join("\n")}\n`;
}
function linesOf(change, style) {
    const { rule, severity, path, before, after, explanation, file, line } = change;
    const paint = painter(style);
    const width = (style.columns ?? Number.POSITIVE_INFINITY) - 4;
    const side = (tint, label, text) => {
        if (text === undefined)
            return [];
        const lines = wrapText(visibleText(text, 500), width - 9);
        return lines.map((part, index) => `    ${index === 0 ? paint(tint, label) : " ".repeat(label.length)} ${part}`);
    };
    const place = file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
    return [
        ...changeHeading({
            path: visibleText(path, 200),
            place: place && visibleText(placeText(place), 500),
            title: PROCESS_CHANGES[rule].title,
            rule,
            tint: severity === "behavior" ? "yellow" : "dim",
        }, style),
        ...side("red", "before:", before),
        ...side("green", "after: ", after),
        ...wrapText(explanation, width).map((part) => `    ${part}`),
    ];
}
/** Returns the changes of a process as a Markdown list. */
function processChangesToMarkdown(changes, max = Number.POSITIVE_INFINITY) {
    const lines = (0,some_of/* someLines */.S)(changes, max, ({ rule, path, before, after, explanation }) => {
        const sides = [before, after].flatMap((side) => (side === undefined ? [] : [(0,markdown_text/* codeSpan */.SS)(side, 200)]));
        const change = sides.length === 0 ? "" : `: ${sides.join(" → ")}`;
        return `**${process_rules/* PROCESS_CHANGES */.s[rule].title}** at ${(0,markdown_text/* codeSpan */.SS)(path, 200)}${change}\n  ${explanation}`;
    });
    return lines.map((line) => `- ${line}`).join("\n");
}
/** Counts changes: `2 behavioral, 1 cosmetic`. */
function countProcessChanges(changes) {
    const count = (wanted) => changes.filter(({ severity }) => severity === wanted).length;
    const counts = [
        [count("behavior"), "behavioral"],
        [count("cosmetic"), "cosmetic"],
    ];
    return counts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(", ");
}

// EXTERNAL MODULE: ./src/diff/process/words.ts
var words = __webpack_require__(47888);
;// CONCATENATED MODULE: ./src/report/process/mermaid.ts


/** Maximum number of nodes in a diagram, to keep it readable. */
const MAX_NODES = 60;
const mermaid_MAX_LABEL_LENGTH = 60;
/**
 * Returns a process as a Mermaid flowchart, from its trigger down. Changed steps are colored.
 *
 * @param broken Indexes of the nodes that have errors.
 * @returns The chart without its fence; undefined for a process without nodes.
 */
function processToMermaid(process, changes = [], broken = new Set()) {
    if (process.nodes.length === 0)
        return undefined;
    const looks = looksOf(process, changes);
    const shown = process.nodes.slice(0, MAX_NODES);
    const ids = new Map(shown.map(({ key }, index) => [key, `n${index}`]));
    const lines = ["flowchart TD"];
    for (const [index, node] of shown.entries()) {
        const look = broken.has(index) ? "broken" : looks.get(index);
        lines.push(`  n${index}${mermaid_shape(node)}${look === undefined ? "" : `:::${look}`}`);
    }
    for (const { src, dst } of process.edges) {
        const [from, to] = [ids.get(src), ids.get(dst)];
        if (from !== undefined && to !== undefined)
            lines.push(`  ${from} --> ${to}`);
    }
    const left = process.nodes.length - shown.length;
    if (left > 0)
        lines.push(`  more["and ${left} more"]`);
    return [
        ...lines,
        "  classDef added fill:#dafbe1,stroke:#1a7f37,color:#0a3d1b",
        "  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d3300",
        "  classDef broken fill:#ffebe9,stroke:#cf222e,color:#5c0f14,stroke-dasharray:4",
    ].join("\n");
}
function looksOf({ nodes }, changes) {
    const looks = new Map();
    for (const { pointer, rule, after } of changes) {
        const index = /^\/nodes\/(\d+)/.exec(pointer)?.[1];
        if (index === undefined || after === undefined)
            continue;
        const isAdded = rule === "process-step-added";
        looks.set(Number(index), isAdded ? "added" : "changed");
        const [inputs, step] = [nodes[Number(index) - 1], nodes[Number(index)]];
        if (isAdded && inputs?.kind === "map" && inputs.key === `${step?.key}-inputs`)
            looks.set(Number(index) - 1, "added");
    }
    return looks;
}
function mermaid_shape(node) {
    switch (node.kind) {
        case "event":
            return `(["${mermaid_label(`event ${node.eventKey}`)}"])`;
        case "result":
            return `(["${mermaid_label(`result of ${node.taskKey}`)}"])`;
        case "task":
            return `["${mermaid_label(`${node.key}: ${node.taskKey}`)}"]`;
        case "filter":
            return `{"${mermaid_label(node.conditions.map(words/* conditionWords */.ri).join(" and ") || node.key)}"}`;
        case "map":
            return `[/"${mermaid_label(`inputs ${node.outputs.map(({ key }) => key).join(", ")}`)}"/]`;
        case "none":
            return `["${mermaid_label(node.key)}"]`;
    }
}
function mermaid_label(text) {
    return mermaidLabel(text, mermaid_MAX_LABEL_LENGTH);
}

;// CONCATENATED MODULE: ./src/github/outputs/report/problems.ts


const problems_ORDER = { error: 0, warning: 1, note: 2 };
/** Returns problems as a list in Markdown, the worst first, each with a link to its line. */
function problemsMarkdown(diagnostics, { linkOf, max, brought = [] }) {
    const sorted = [...diagnostics].sort((left, right) => problems_ORDER[left.severity] - problems_ORDER[right.severity]);
    const lines = (0,some_of/* someLines */.S)(sorted, max, (diagnostic) => {
        const { severity, message, file, line, rule, hint } = diagnostic;
        const place = line === undefined ? (0,markdown_text/* codeSpan */.SS)(file) : (0,markdown_text/* codeLink */.U1)(`${file}:${line}`, linkOf({ file, line }, false));
        const more = hint === undefined ? "" : `\n  *Hint:* ${(0,markdown_text/* prose */.CS)(hint, 300)}`;
        const word = brought.includes(diagnostic) ? "breaks" : severity;
        return `**${word}** at ${place}: ${(0,markdown_text/* prose */.CS)(message, 500)} (\`${rule}\`)${more}`;
    });
    return lines.map((line) => `- ${line}`).join("\n");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/processes.ts





const WORDS = {
    broken: "**broken by this change**",
    invalid: "**invalid**",
    new: "new",
    changed: "changed",
    same: "unchanged",
    removed: "removed",
    unknown: "not compared",
};
const processes_MARKS = {
    broken: "❌",
    invalid: "❌",
    new: "➕",
    changed: "✅",
    same: "✅",
    removed: "➖",
    unknown: "❓",
};
/** Maximum number of problems that are shown of one process. */
const MAX_PROBLEMS = 20;
const processes_MAX_ROWS = 50;
/** Returns the processes of a run, one per line, with their deploy outcome; empty when there are none. */
function processTable({ processes, processDeployment }) {
    if (processes.length === 0)
        return [];
    const { withheld } = processDeployment;
    const rows = processes.slice(0, processes_MAX_ROWS).map((process) => rowOf(process, processDeployment));
    const reason = withheld === undefined ? [] : [`**Processes are not deployed:** ${(0,markdown_text/* prose */.CS)(withheld, 300)}.`];
    const more = processes.length > processes_MAX_ROWS ? [`- and ${processes.length - processes_MAX_ROWS} more processes`] : [];
    return [["**Processes**", ...reason, [...rows, ...more].join("\n")].join("\n\n")];
}
function rowOf(process, { processes: deployed, previews }) {
    const { file, status, hash, movedFrom } = process;
    const deployment = deployed.find((one) => one.process === process);
    const preview = previews.find((one) => one.process === process);
    const outcome = deployment === undefined ? "" : `, ${OUTCOMES[deployment.outcome]}`;
    const plan = preview === undefined ? "" : `, ${processes_MERGED[preview.outcome]}`;
    const from = movedFrom === undefined ? "" : `, moved from ${(0,markdown_text/* codeSpan */.SS)(movedFrom, 120)}`;
    const reason = deployment?.error ?? preview?.reason;
    return [
        `- ${deployment?.error === undefined ? processes_MARKS[status] : "❌"} process ${(0,markdown_text/* codeSpan */.SS)(file, 120)}: ${WORDS[status]}${from}${outcome}${plan}`,
        ...(hash === undefined ? [] : [`  - Process hash: ${(0,markdown_text/* codeSpan */.SS)(hash)}`]),
        ...(status === "removed" ? ["  - An Engine that has it keeps running it until it is deleted there."] : []),
        ...(reason === undefined ? [] : [`  - **Reason:** ${(0,markdown_text/* prose */.CS)(reason, 1000)}`]),
    ].join("\n");
}
/** The effect of a merge on a process. */
const processes_MERGED = {
    created: "a merge creates it",
    exists: "the Engine has it",
    refused: "a merge cannot deploy it",
    unknown: "the effect of a merge is unknown",
};
/**
 * Returns the sections of processes as Markdown: problems, changes and a diagram. Processes without any of these have
 * none.
 *
 * @param bytes Maximum size of each section, in bytes of UTF-8. A longer section is shortened.
 */
function processSections(report, bytes) {
    return report.processes.flatMap((process) => {
        const { status, compiled } = process;
        if (/^(?:same|unknown|removed)$/.test(status) && compiled.diagnostics.length === 0)
            return [];
        return [section(process, report, bytes)];
    });
}
function section(process, report, bytes) {
    const { compiled, file, status } = process;
    const name = compiled.written?.name || file;
    const title = `### Process ${(0,markdown_text/* codeSpan */.SS)(name, 80)}: ${WORDS[status]}`;
    const problems = problemsMarkdown(process.compiled.diagnostics, {
        linkOf: report.linkOf,
        max: MAX_PROBLEMS,
        brought: process.brought,
    });
    const list = processChangesToMarkdown(process.changes, MAX_PROBLEMS);
    const changes = list === "" || problems === "" ? list : `**Changes**\n\n${list}`;
    const chart = pictureOf(process);
    const picture = chart === undefined ? "" : (0,markdown_text/* details */.zH)("The process", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
    const join = (...parts) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
    return (0,budget/* firstThatFits */.e)([
        () => join(problems, changes, picture, definitionOf(process)),
        () => join(problems, changes, picture),
        () => join(problems, changes),
        () => join(problems),
        () => title,
    ], bytes);
}
function pictureOf({ compiled, changes }) {
    const { written, diagnostics } = compiled;
    if (written === undefined)
        return undefined;
    const nodes = new Map(written.nodes.map((_, index) => [compiled.locate(`/nodes/${index}`)?.pointer, index]));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    return processToMermaid(written, changes, new Set(errors.flatMap(({ pointer }) => nodeAt(pointer, nodes) ?? [])));
}
/** Returns the index of the node that a part of the file belongs to: its own, or that of the nearest part around it. */
function nodeAt(pointer, nodes) {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
        const index = nodes.get(at);
        if (index !== undefined)
            return index;
    }
    return undefined;
}
function definitionOf({ compiled, release }) {
    const { definition, written = definition } = compiled;
    if (definition === undefined || written === undefined)
        return "";
    // A report may be public; the values of variables may be secret.
    const json = (0,safe_text/* visibleJson */.$m)(JSON.stringify((0,process_json/* processToJson */.t)(written, release), undefined, 2));
    const title = written === definition ? "The definition" : "The definition, with variables by name";
    return (0,markdown_text/* details */.zH)(title, (0,markdown_text/* codeBlock */.DV)(json, "json"));
}

// EXTERNAL MODULE: ./src/core/text/shell-word.ts
var shell_word = __webpack_require__(23818);
// EXTERNAL MODULE: ./src/migrate/kinds.ts
var kinds = __webpack_require__(40374);
;// CONCATENATED MODULE: ./src/github/outputs/report/migration.ts




/** Maximum number of changes, and of calls, that are listed. */
const migration_MAX_LISTED = 20;
/**
 * Returns the ready migration of a service's file as collapsed Markdown: the changes and their reasons, the diff, and
 * the changes to make in the code.
 *
 * @param isWhole Whether the diff is shown.
 */
function migrationMarkdown(migration, report, isWhole) {
    const { steps, diff, file, isWhole: mendsAll } = migration;
    const count = (0,plural/* plural */.L)(steps.length, "change");
    const folder = (0,requested_paths/* folderOf */.yS)(file) || ".";
    const apply = `Apply it with ${(0,markdown_text/* codeSpan */.SS)(`mesg-compile migrate --write ${(0,shell_word/* shellWord */.r)(folder)}`, 300)}.`;
    const rest = mendsAll ? "" : " Some errors remain: fix them by hand.";
    if (!isWhole)
        return `**Migration:** ${count}.${rest} ${apply}`;
    const list = (0,some_of/* someLines */.S)(steps, migration_MAX_LISTED, ({ line, migration: kind, explanation }) => {
        const place = (0,markdown_text/* codeLink */.U1)(`${file}:${line}`, report.linkOf({ file, line }, false));
        return `${place}: ${(0,markdown_text/* prose */.CS)(explanation, 300)} ([${(0,markdown_text/* codeSpan */.SS)(kind)}](${(0,kinds/* migrationAddress */.$)(kind)}))`;
    });
    const block = (0,markdown_text/* codeBlock */.DV)((0,safe_text/* visibleLines */.gB)(diff.replaceAll("\r\n", "\n")).trimEnd(), "diff");
    const body = [`${apply}${rest}`, bullets(list), block].join("\n\n");
    return [(0,markdown_text/* details */.zH)(`Ready migration: ${count}`, body), callsMarkdown(migration, report)]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** Lists the changes in the code of a service whose outputs were merged. */
function callsMarkdown({ tasks, calls, file }, { linkOf }) {
    if (tasks.length === 0)
        return "";
    const folder = (0,requested_paths/* folderOf */.yS)(file);
    const list = (0,some_of/* someLines */.S)(calls, migration_MAX_LISTED, ({ file: name, line, output }) => {
        const place = { file: folder === "" || folder === "." ? name : `${folder}/${name}`, line };
        return `${(0,markdown_text/* codeLink */.U1)(`${place.file}:${line}`, linkOf(place, false))}: ${(0,markdown_text/* codeSpan */.SS)(`outputs.${output}(…)`, 100)}`;
    });
    const words = `**Change the code too:** ${(0,markdown_text/* codeSpan */.SS)("outputs.success(…)")} becomes ${(0,markdown_text/* codeSpan */.SS)("return …")}, and an error output becomes ${(0,markdown_text/* codeSpan */.SS)("throw")}.`;
    return [words, bullets(list)].filter((part) => part !== "").join("\n\n");
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join("\n");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/section.ts








/** Maximum number of problems in a shortened section. */
const section_MAX_PROBLEMS = 20;
/** Returns where to find the whole report, as Markdown. The artifact is named only if there is one. */
function elsewhereOf({ runUrl, artifact }) {
    const definitions = artifact === "" ? "" : `, and the [artifact](${artifact}) every definition`;
    return `[The run](${runUrl}) has the whole report in its summary${definitions}.`;
}
/**
 * Returns the section of a service as Markdown.
 *
 * @param bytes Maximum size in bytes of UTF-8. A longer section is shortened.
 */
function sectionMarkdown(comparison, report, bytes) {
    const { status } = comparison;
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployedMarkdown(comparison, report, deployed, bytes);
    if (status === "changed")
        return changesMarkdown(comparison, report, bytes);
    const title = titleMarkdown(comparison, report);
    if (status === "removed")
        return [title, "Callers no longer find this service."].join("\n\n");
    const body = status === "invalid" ? invalidParts(comparison, report) : wholeParts(comparison, report);
    return (0,budget/* firstThatFits */.e)(body.map((parts) => () => [title, ...parts.filter((part) => part !== "")].join("\n\n")), bytes);
}
function titleMarkdown(comparison, report) {
    const { service } = comparison;
    const sid = service.definition?.sid ?? "";
    const name = sid === "" || sid === service.place.path ? "" : ` (${(0,markdown_text/* codeSpan */.SS)(sid, 80)})`;
    const title = `### ${list_markOf(comparison, report)} ${(0,markdown_text/* codeSpan */.SS)(service.place.path, 200)}${name}: ${outcomeOf(comparison, report)}`;
    const ids = comparison.status === "removed" ? "" : idsMarkdown(service);
    const from = comparison.before?.place.path;
    const moved = from === undefined || from === service.place.path ? "" : `Moved from ${(0,markdown_text/* codeSpan */.SS)(from, 200)}.`;
    return [title, moved, ids].filter((part) => part !== "").join("\n\n");
}
/** Returns the section of a service in the report of a deploy, the only place that lists it. */
function deployedMarkdown(comparison, report, deployed, bytes) {
    const lines = deployedLines(report.deployment, deployed).join("\n");
    const title = [titleMarkdown(comparison, report), lines].filter((part) => part !== "").join("\n");
    const problems = problemsOf(comparison, report, section_MAX_PROBLEMS);
    const changes = (limit) => previousMarkdown(deployed, limit);
    // The comparison already includes the definition.
    const whole = deployed.previous === undefined ? comparison.service.definition : undefined;
    const definition = section_definitionMarkdown(whole, undefined);
    const join = (...parts) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
    return (0,budget/* firstThatFits */.e)([
        () => join(problems, changes(bytes), definition),
        () => join(problems, changes(Math.floor(bytes / 2))),
        () => join(problems),
        () => title,
    ], bytes);
}
/** Returns variants of the section of an invalid service, the longest first. */
function invalidParts(comparison, report) {
    const { changes } = comparison;
    const few = problemsOf(comparison, report, section_MAX_PROBLEMS);
    const { migration } = comparison.service;
    const whole = migration === undefined ? "" : migrationMarkdown(migration, report, true);
    const short = migration === undefined ? "" : migrationMarkdown(migration, report, false);
    const shown = changes.length === 0 ? [] : [changesMarkdown(comparison, report, Number.MAX_SAFE_INTEGER)];
    return [
        [problemsOf(comparison, report, Number.POSITIVE_INFINITY), whole, ...shown],
        [few, whole, ...shown],
        [few, whole, elsewhereOf(report)],
        [few, short, elsewhereOf(report)],
    ];
}
/** Returns variants of the section of a service that was not compared, the longest first. */
function wholeParts(comparison, report) {
    const { service } = comparison;
    const isNew = comparison.status === "new" || comparison.status === "unknown";
    const chart = service.definition && isNew && interfaceToMermaid(service.definition, [], { isNew: true });
    const picture = !chart ? "" : (0,markdown_text/* details */.zH)("The interface", (0,markdown_text/* codeBlock */.DV)(chart, "mermaid"));
    const whole = section_definitionMarkdown(service.definition, undefined);
    const head = [section_whyMarkdown(comparison), problemsOf(comparison, report, section_MAX_PROBLEMS)];
    const elsewhere = elsewhereOf(report);
    return [
        [...head, picture, whole],
        [...head, whole],
        [...head, picture, elsewhere],
        [...head, elsewhere],
    ];
}
/** Returns why a service was not compared with a valid one; empty for a new service. */
function section_whyMarkdown(comparison) {
    const reason = (0,compare_comparison/* unreadableBase */.xN)(comparison);
    if (reason !== undefined)
        return `Cannot check for breaking changes: ${(0,markdown_text/* prose */.CS)(reason, 500)}`;
    return comparison.base?.state === "invalid" ? (0,changes_words/* baseOf */.bx)(comparison.base) : "";
}
function changesMarkdown(comparison, report, bytes) {
    const { service, changes, summary, sources, lineOf } = comparison;
    const { linkOf } = report;
    const name = service.file.slice(service.file.lastIndexOf("/") + 1);
    const files = comparison.files?.filter(({ path }) => path !== name);
    return changesToMarkdown({
        heading: titleMarkdown(comparison, report),
        files: summary.sourceOnly ? comparison.files : files,
        summary,
        changes,
        sources,
        after: (service.definition ?? service.described),
        diagnostics: comparison.status === "invalid" ? [] : service.diagnostics,
        lineOf,
        linkOf,
        accepted: report.acceptedByLabel ? "by label" : undefined,
        elsewhere: elsewhereOf(report),
        bytes,
    });
}
function problemsOf({ service }, { linkOf }, max) {
    return problemsMarkdown(service.diagnostics, { linkOf, max });
}
/** Returns the definition of a service, collapsed. */
function section_definitionMarkdown(definition, file) {
    if (definition === undefined)
        return "";
    const json = (0,safe_text/* visibleJson */.$m)(JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2));
    const block = (0,markdown_text/* codeBlock */.DV)(json, "json");
    // The summary is HTML, so the file name, which may contain anything, is in the body.
    return (0,markdown_text/* details */.zH)("The definition", file === undefined ? block : `${(0,markdown_text/* codeSpan */.SS)(file)}\n\n${block}`);
}

;// CONCATENATED MODULE: ./src/github/outputs/report/report.ts









/**
 * Returns the report of a run as Markdown: the headline, the next step, then the services, the worst first, and those
 * without changes in one line. A report that is too long is shortened: first its sections, then to a list, then to the
 * headline.
 *
 * @param bytes Maximum size in bytes of UTF-8.
 */
function runToMarkdown(report, bytes) {
    const { comparisons, deployment } = report;
    const title = report_titleMarkdown(report);
    const context = contextMarkdown(report);
    const head = [title, nextStepMarkdown(report), context].filter((part) => part !== "").join("\n\n");
    const short = `${SHORTENED} ${elsewhereOf(report)}`;
    const join = (...parts) => `${withOneNotice(parts.filter((part) => part).join("\n\n"), elsewhereOf(report))}\n`;
    const entries = new Set(comparisons.filter((one) => hasEntry(one, report)));
    const shown = [...entries].sort((left, right) => rankOf(left, report) - rankOf(right, report));
    const quiet = comparisons.filter((comparison) => !entries.has(comparison));
    const sections = (limit) => shown.map((comparison) => sectionMarkdown(comparison, report, limit));
    const named = new Set(shown.map(({ service }) => service));
    const done = [
        deploymentMarkdown(deployment, report.release, named),
        (0,publication/* marketplaceMarkdown */.BK)(report.marketplace),
        ...processTable(report),
    ];
    const deployed = done.filter((part) => part !== "").join("\n\n");
    const ofProcesses = (limit) => processSections(report, limit);
    // A report of a deploy has each service only once.
    const isListed = shown.length > 1 && deployment.services.size === 0;
    const list = isListed ? `${deployed === "" ? "" : "**Services**\n\n"}${listMarkdown(shown, report)}` : "";
    const left = bytes - Buffer.byteLength(head + list + deployed) - 1024;
    const share = Math.floor(left / Math.max(shown.length, 1));
    const lists = (max) => [listMarkdown(shown.slice(0, max), report), moreMarkdown(shown.length - max)];
    const same = (isWhole) => quietMarkdown(quiet, report, isWhole);
    return (0,budget/* firstThatFits */.e)([
        () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(true)),
        () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(false), short),
        () => share < MIN_SHARE
            ? undefined
            : join(head, deployed, list, ...ofProcesses(share), ...sections(share), same(false), short),
        () => join(head, deployed, ...lists(shown.length), same(false), short),
        () => join(title, context, ...lists(report_MAX_ROWS), short),
        () => join(title, short),
    ], bytes);
}
/** Removes all but the last notice that a section was shortened. */
function withOneNotice(text, elsewhere) {
    const notices = new Set([SHORTENED, elsewhere, `${SHORTENED} ${elsewhere}`]);
    const parts = text.split("\n\n");
    const last = parts.findLastIndex((part) => notices.has(part.trim()));
    return parts.filter((part, index) => index === last || !notices.has(part.trim())).join("\n\n");
}
const SHORTENED = "*Shortened.*";
/** Below this size, in bytes, a section adds nothing to the list. */
const MIN_SHARE = 1536;
const report_MAX_ROWS = 100;
/** Returns the comment for a pull request that no longer changes anything. */
function unchangedMarkdown(report) {
    return `${report_titleMarkdown(report)}\n\nThis pull request no longer changes any service.\n\n${contextMarkdown(report)}\n`;
}
/** Returns the headline as plain text, for the log: `❌ 3 breaking changes in 1 of 30 services`. */
function verdictLine(report) {
    const { mark, text } = headlineOf(report);
    return `${mark} ${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function report_titleMarkdown(report) {
    return `## ${verdictLine(report)}`;
}
/** Returns the commit that was compiled, its base, and the notices. */
function contextMarkdown(report) {
    const { commit, commitWords, base, release, releaseWords, notices } = report;
    const what = commit === undefined ? "Compiled" : `Compiled \`${commit.slice(0, 12)}\` (${commitWords})`;
    const why = releaseWords === undefined ? "" : ` (${(0,markdown_text/* prose */.CS)(releaseWords, 200)})`;
    const against = base === undefined ? "" : `, compared with ${baseMarkdown(base)}`;
    const lines = notices.slice(0, report_MAX_ROWS).map((notice) => `- ${(0,markdown_text/* prose */.CS)(notice, 300)}`);
    return [
        `${what} for Engine ${release}${why}${processReleases(report)}${against}.`,
        ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ].join("\n\n");
}
/** Returns the Engine release of the processes, if it differs from that of the services. */
function processReleases({ processes, release }) {
    const others = new Set(processes.map((one) => one.release).filter((one) => !covers(release, one)));
    return others.size === 0 ? "" : ` (processes for Engine ${[...others].join(", ")})`;
}
/** Returns whether a release, or a range such as `0.18–0.20`, covers another release. */
function covers(named, release) {
    return named === release || named.startsWith(`${release}–`);
}
function baseMarkdown({ commit, words }) {
    return commit === undefined ? words : `${(0,markdown_text/* codeSpan */.SS)(commit.slice(0, 12))} (${words})`;
}
function moreMarkdown(count) {
    return count > 0 ? `And ${count} more.` : "";
}
/** Returns the services without an entry in one line, with their names if there is room. */
function quietMarkdown(quiet, report, isWhole) {
    if (quiet.length === 0)
        return "";
    const isDeploy = report.deployment.services.size > 0;
    const title = isDeploy
        ? `✅ ${(0,plural/* plural */.L)(quiet.length, "service")} that existed already, verified ✓`
        : `✅ ${(0,plural/* plural */.L)(quiet.length, "service")} without changes`;
    if (!isWhole)
        return title;
    const items = quiet.map(({ service }) => `- ${(0,markdown_text/* codeSpan */.SS)(service.place.path, 200)}\n${idsMarkdown(service, "  ")}`);
    return (0,markdown_text/* details */.zH)(title, items.join("\n"));
}


/***/ }),

/***/ 14218:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ processesJson),
/* harmony export */   n: () => (/* binding */ servicesJson)
/* harmony export */ });
/* harmony import */ var _deploy_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56536);
/* harmony import */ var _marketplace_publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49341);


/** Returns the processes of a run as plain data. */
function processesJson(processes, { processes: deployed, previews }) {
    return processes.map((process) => {
        const { file, compiled, hash, release, status } = process;
        const deployment = deployed.find((one) => one.process === process);
        const preview = previews.find((one) => one.process === process);
        const outcome = deployment?.outcome;
        const { definition, written } = compiled;
        const isNamed = definition !== undefined || status === "removed";
        return {
            path: file,
            name: (isNamed && written?.name) || "",
            hash: hash ?? "",
            engineVersion: release,
            status,
            deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
            onMerge: preview?.outcome ?? "",
            verified: deployment !== undefined && (0,_deploy_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p4)(deployment),
            movedFrom: process.movedFrom ?? "",
            error: deployment?.error ?? preview?.reason ?? "",
        };
    });
}
/** Returns the services of a run as plain data. */
function servicesJson(comparisons, definitions, { deployment: deployed, marketplace }) {
    return comparisons.map((comparison) => {
        const { service, status, summary } = comparison;
        const isThere = status !== "removed";
        const deployment = deployed.services.get(service);
        const published = marketplace.services.get(service);
        const outcome = deployment?.outcome;
        const preview = deployed.preview?.services.get(service);
        return {
            path: service.place.path,
            name: service.definition?.name ?? "",
            sid: service.sid ?? service.definition?.sid ?? "",
            hash: (isThere && service.hash) || "",
            source: (isThere && service.definition?.source) || "",
            definition: definitions.get(comparison) ?? "",
            status,
            breaking: isThere ? summary.breaking : 1,
            deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
            onMerge: preview?.outcome ?? "",
            verified: deployment !== undefined && (0,_deploy_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerified */ .p4)(deployment),
            previousHash: deployment?.previous?.definition.hash ?? "",
            error: deployment?.error ?? published?.error ?? preview?.reason ?? "",
            versionHash: (published !== undefined && (0,_marketplace_publication_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublished */ .HF)(published) && published.versionHash) || "",
            transaction: published?.transaction ?? "",
        };
    });
}


/***/ }),

/***/ 39650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71901);


/** GitHub's limit for a job's summary in bytes, with some room. */
const SUMMARY_BYTES = 1_000_000;
/** Writes the report to the job's summary or, when that fails, to the log. */
async function summarize(core, report) {
    const text = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .runToMarkdown */ .cM)(report, SUMMARY_BYTES);
    try {
        await core.summary.addRaw(text).write();
    }
    catch (error) {
        core.notice(`no summary: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(error.message)}`);
        core.info(text.replaceAll(/^/gm, "  | "));
    }
}


/***/ }),

/***/ 1104:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ isNewsworthy),
/* harmony export */   N$: () => (/* binding */ processChecks),
/* harmony export */   xm: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60645);
/* harmony import */ var _instance_finder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32793);


/** Returns whether a process is worth reporting: it changed, moved or has a problem. */
function isNewsworthy({ status, movedFrom }) {
    return movedFrom !== undefined || (status !== "same" && status !== "unknown");
}
/** Returns the process files that fail the step. */
function faultsOf(processes) {
    const files = (wanted) => processes.filter(({ status }) => status === wanted).map(({ file }) => file);
    return { broken: files("broken"), invalid: files("invalid") };
}
/**
 * Returns the input of the check of a run's processes.
 *
 * @param release The Engine release that the services were built for.
 */
function processChecks({ inputs }, { tree }, { after, before, baseProcesses, baseProblem }, release) {
    const { serviceFile, processEnv } = inputs;
    const old = before && [...before.removed, ...[...before.of.values()].flatMap(({ built }) => built ?? [])];
    const releases = { processes: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.14") ? release : _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PROCESS_RELEASE */ .QO, services: release };
    return {
        after: (0,_instance_finder_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesOf */ .Y)(after, releases),
        before: old === undefined || baseProblem !== undefined ? undefined : (0,_instance_finder_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesOf */ .Y)(old, releases),
        base: baseProcesses,
        release: releases.processes,
        env: processEnv,
        isService: (folder) => tree?.entries.has(folder === "" ? serviceFile : `${folder}/${serviceFile}`) === true,
    };
}


/***/ }),

/***/ 32793:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ instanceFinderOf),
  Y: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/process/instance-hash.ts




/**
 * Returns the hash of an instance as an Engine release computes it, in base58.
 *
 * Up to 0.20 the variables of the instance override those of the service, and all are hashed in the order of their names;
 * from 0.21 on only those of the instance are hashed, in the order given.
 *
 * @throws {MesgError} `usage` before 0.11, `refused` for an invalid service hash.
 * @example
 * ```ts
 * instanceHash({ service: "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", env: ["A=1"] }, "0.20");
 * ```
 */
function instanceHash({ service, configured = [], env = [] }, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.11"))
        throw new core_error/* MesgError */.N8("usage", `Engine ${release} has no instances`);
    const hash = (0,base58/* decodeHash */.$C)(service);
    if ((0,definition_release/* isSince */.$l)(release, "0.17")) {
        return (0,base58/* encodeBase58 */.Rd)(sha256(`{2:${list(hash)},3:${list((0,base58/* decodeHash */.$C)(envHash({ configured, env }, release)))}}`));
    }
    return (0,base58/* encodeBase58 */.Rd)(sha256(Buffer.concat([hash, Buffer.from(mergeEnv(configured, env).join(";"))])));
}
/**
 * Returns the hash of the variables of an instance as an Engine release from 0.17 on computes it, in base58.
 *
 * @throws {MesgError} `usage` before 0.17, where the variables have no hash of their own.
 */
function envHash({ configured = [], env = [] }, release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.17"))
        throw new core_error/* MesgError */.N8("usage", `Engine ${release} has no hash of variables`);
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return (0,base58/* encodeBase58 */.Rd)(sha256(grammar/* ENGINE_DUMP */.Ui.list(env.map(grammar/* text */.Qq))));
    return (0,base58/* encodeBase58 */.Rd)(sha256(`[${mergeEnv(configured, env).map(grammar/* text */.Qq).join(",")}]`));
}
/**
 * Returns the hash of a runner (0.17 and newer), in base58: of its owner's address and its instance.
 *
 * @param instance The hash of its instance in base58.
 */
function runnerHash(owner, instance) {
    return encodeBase58(sha256(`{2:${text(owner)},3:${list(decodeHash(instance))}}`));
}
function list(bytes) {
    return grammar/* ENGINE_DUMP */.Ui.list([...bytes].map((byte) => byte.toString(16)));
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
    return (0,external_node_crypto_.createHash)("sha256").update(data).digest();
}

;// CONCATENATED MODULE: ./src/compile/process/services/service-index.ts

/** Finds services by what a process may name. Each index is built when it is first used, and each hash is computed once. */
class ServiceIndex {
    release;
    services;
    #hashes = new Map();
    #bySid;
    #byRepository;
    #byHash;
    #byInstance;
    constructor(services, release) {
        this.services = services;
        this.release = release;
    }
    ofSid(sid) {
        this.#bySid ??= groupBy(this.services, ({ definition }) => definition.sid);
        return this.#bySid.get(sid) ?? [];
    }
    /** Returns the services of a git repository, by any spelling of its URL. */
    ofRepository(url) {
        this.#byRepository ??= groupBy(this.services, ({ definition }) => plainUrl(definition.repository) || undefined);
        return this.#byRepository.get(plainUrl(url)) ?? [];
    }
    async ofHash(hash) {
        this.#byHash ??= this.#groupByHash();
        return (await this.#byHash).get(hash) ?? [];
    }
    /** Returns the service of an instance that sets no variables. @param hash The hash of the instance. */
    async ofInstance(hash) {
        this.#byInstance ??= this.#mapInstances();
        return (await this.#byInstance).get(hash);
    }
    /** Returns the hash of a service; undefined when its source is not available. */
    hashOf(service) {
        const known = this.#hashes.get(service) ?? service.hash();
        this.#hashes.set(service, known);
        return known;
    }
    async #groupByHash() {
        const hashes = await this.#allHashes();
        return groupBy(this.services, (service) => hashes.get(service));
    }
    async #mapInstances() {
        const found = new Map();
        for (const [service, hash] of await this.#allHashes()) {
            if (hash === undefined)
                continue;
            const configured = service.definition.configuration?.env ?? [];
            const instance = instanceHash({ service: hash, configured }, this.release);
            if (!found.has(instance))
                found.set(instance, service);
        }
        return found;
    }
    async #allHashes() {
        const hashes = new Map();
        for (const service of this.services)
            hashes.set(service, await this.hashOf(service));
        return hashes;
    }
}
/** Groups services by a key; those without one are left out. */
function groupBy(services, keyOf) {
    const groups = new Map();
    for (const service of services) {
        const key = keyOf(service);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [service]);
        else
            group.push(service);
    }
    return groups;
}
function plainUrl(url) {
    return url
        .replace(/#.*/s, "")
        .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/i, "")
        .replace(/^[^@/]*@([^:/]+):/, "$1/")
        .replace(/(?:\.git)?\/?$/, "")
        .toLowerCase();
}

;// CONCATENATED MODULE: ./src/compile/process/services/find-instances.ts


/**
 * Returns a function that finds the instances of a process among services: by folder, git URL, service hash, sid, or by
 * the hash of an instance that sets no variables.
 */
function findInstances(catalog) {
    return async (named) => {
        try {
            return await find(named, catalog);
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N8) || error.kind !== "refused")
                throw error;
            return { problem: unresolved(error.message, error.hint ?? "fix the service, or write the instanceHash") };
        }
    };
}
async function find(named, catalog) {
    const { src, service: name, instanceHash: given } = named;
    if (given !== undefined)
        return await byInstance(given, catalog);
    if (src !== undefined && !isUrl(src)) {
        const opened = await catalog.openSource?.(src);
        if (opened === undefined)
            return { problem: unresolved(`the folder ${JSON.stringify(src)} is not available`) };
        return "rule" in opened ? { problem: opened } : await instanceOf(opened, named, catalog);
    }
    const matching = src === undefined ? await ofName(name ?? "", catalog) : catalog.services.ofRepository(src);
    const [service, ...others] = await withOwnHashes(matching, catalog);
    if (others.length > 0)
        return { problem: ambiguous([service, ...others]) };
    if (service !== undefined)
        return await instanceOf(service, named, catalog);
    if (src === undefined && isHash(name ?? ""))
        return await instanceOf(undefined, named, catalog);
    const what = src === undefined ? `the service ${JSON.stringify(name)}` : "the service of a git URL";
    return { problem: unresolved(`${what} is not available`) };
}
/** The services of a hash; else those of a sid, since a sid may look like the hash of another service. */
async function ofName(name, { services }) {
    const ofHash = isHash(name) ? await services.ofHash(name) : [];
    return ofHash.length > 0 ? ofHash : services.ofSid(name);
}
/** Leaves out services of the same hash; those without one are all kept. */
async function withOwnHashes(matching, { services }) {
    const known = new Set();
    const own = [];
    for (const service of matching) {
        const hash = matching.length < 2 ? undefined : await services.hashOf(service);
        if (hash !== undefined && known.has(hash))
            continue;
        if (hash !== undefined)
            known.add(hash);
        own.push(service);
    }
    return own;
}
function ambiguous(services) {
    const files = services.slice(0, 5).map(({ file, shown = file }) => shown);
    return unresolved(`${services.length} services match it: ${files.join(", ")}`, "name the folder of one by src, or write the instanceHash");
}
async function byInstance(given, { services }) {
    const service = await services.ofInstance(given);
    const serviceHash = service && (await services.hashOf(service));
    return service === undefined || serviceHash === undefined ? {} : { service, serviceHash };
}
async function instanceOf(service, { env, service: name }, { services }) {
    const found = service === undefined ? {} : { service };
    const hash = service === undefined ? name : await services.hashOf(service);
    if (hash === undefined) {
        return { ...found, problem: unresolved("the source of the service is not available, and its hash covers it") };
    }
    // Until 0.20 the variables of the service are hashed too.
    const configured = service?.definition.configuration?.env ?? [];
    return {
        ...found,
        serviceHash: hash,
        instanceHash: instanceHash({ service: hash, configured, env }, services.release),
    };
}
const HINT = "pass its service with --services, or write the instanceHash";
/** The problem that an instance has no hash. */
function unresolved(reason, hint = HINT) {
    return {
        severity: "warning",
        rule: "instance-unresolved",
        message: `the hash of this instance is unknown: ${reason}`,
        hint,
    };
}
/** Whether the source of an instance is fetched with git. */
function isUrl(src) {
    return /^[a-z][a-z0-9+.-]*:\/\/|^[^/\s@]+@[^/\s:]+:/i.test(src);
}
function isHash(text) {
    return /^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text);
}

// EXTERNAL MODULE: ./src/compile/load/with-prices.ts
var with_prices = __webpack_require__(46607);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
;// CONCATENATED MODULE: ./src/github/processes/instance-finder.ts




/** Returns the services of a revision. */
function servicesOf(services, releases) {
    const known = [];
    const byFolder = new Map();
    for (const service of services) {
        const { file } = service;
        const definition = service.definition ?? service.described;
        if (definition === undefined)
            continue;
        const one = { definition, file, hash: async () => hashOf(service, releases) };
        known.push(one);
        // A folder may have several definitions.
        if (!byFolder.has((0,requested_paths/* folderOf */.yS)(file)))
            byFolder.set((0,requested_paths/* folderOf */.yS)(file), one);
    }
    return { index: new ServiceIndex(known, releases.processes), byFolder };
}
/**
 * Returns a finder for the instances of a process among the services of one revision.
 *
 * @param path The process file, from the root of the repository.
 * @param isService Whether the revision has a service in a folder.
 */
function instanceFinderOf({ index, byFolder }, path, isService) {
    return findInstances({
        services: index,
        async openSource(src) {
            const folder = external_node_path_.posix.normalize(external_node_path_.posix.join((0,requested_paths/* folderOf */.yS)(path), src)).replace(/\/$/, "");
            const at = folder === "." ? "" : folder;
            const found = byFolder.get(at);
            if (found !== undefined)
                return found;
            const where = `in the folder ${JSON.stringify(folder)}`;
            if (!isService(at)) {
                return { rule: "instance-source", message: `no service ${where}`, hint: "correct src" };
            }
            return unresolved(`the service ${where} is not part of this run, or not valid`, "add its folder to the input path");
        },
    });
}
/** Returns the hash of a service for the release of the processes. */
function hashOf({ definition, hash }, { processes, services }) {
    if (definition === undefined)
        return undefined;
    if ((0,service_hash/* needsSource */.vW)(processes))
        return processes === services ? hash : undefined;
    return definition.source === "" ? undefined : (0,service_hash/* serviceHash */.gH)((0,with_prices/* withPrices */.P)(definition, processes), processes);
}


/***/ }),

/***/ 37850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sideOf),
/* harmony export */   s: () => (/* binding */ unreadableServices)
/* harmony export */ });
/* harmony import */ var _waivers_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38497);

/** Returns an unreadable base for all services, with the reason. */
function unreadableServices(services, reason) {
    const of = new Map(services.map((service) => [
        service,
        { side: { state: "unreadable", file: service.file, reason } },
    ]));
    return { of, removed: [] };
}
/** Returns a built service as one side of a comparison. */
function sideOf(built) {
    const { file, definition, locate, waivers, diagnostics } = built;
    if (definition !== undefined)
        return { state: "present", file, definition, locate, waivers };
    return (0,_waivers_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .faultySide */ .hQ)(file, diagnostics, waivers);
}


/***/ }),

/***/ 25702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listStored),
/* harmony export */   x: () => (/* binding */ matchStored)
/* harmony export */ });
/* harmony import */ var _base_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37850);
/* harmony import */ var _engine_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84471);


/** Lists every definition that an Engine stores. @throws {MesgError} when it does not answer. */
async function listStored(engine, signal) {
    const { CALL_TIMEOUT } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(5338), __webpack_require__.e(6919), __webpack_require__.e(6813), __webpack_require__.e(3531), __webpack_require__.e(3923), __webpack_require__.e(5025), __webpack_require__.e(7336)]).then(__webpack_require__.bind(__webpack_require__, 17336));
    return (await engine.client.list({ timeout: CALL_TIMEOUT, signal })).map(({ definition }) => definition);
}
/**
 * Finds the services of a checkout on an Engine by their sid. The Engine's other services are not part of the
 * comparison.
 *
 * @param redact Removes secrets from what the Engine returns.
 */
async function matchStored(services, stored, redact = (text) => text) {
    const { nearestVersion } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(5338), __webpack_require__.e(6919), __webpack_require__.e(6813), __webpack_require__.e(3531), __webpack_require__.e(3923), __webpack_require__.e(5025), __webpack_require__.e(7336)]).then(__webpack_require__.bind(__webpack_require__, 17336));
    const of = new Map();
    const notices = [];
    for (const service of services) {
        const { definition, file, place, sid = "" } = service;
        const version = definition && nearestVersion(stored, { definition, sid });
        if (definition === undefined || version === undefined) {
            of.set(service, { side: { state: "absent", file } });
            continue;
        }
        const built = asBuilt(service, (0,_engine_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .redactStored */ .v)(version.definition, definition, redact));
        of.set(service, { side: (0,_base_services_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .J)(built), built });
        const { hash } = version.definition;
        if (version.count > 1) {
            notices.push(`${place.path}: the Engine has ${version.count} versions; compared with the nearest, ${hash}`);
        }
    }
    return { services: { of, removed: [] }, notices };
}
/** Returns a stored definition as a built service. */
function asBuilt(service, stored) {
    const { place, file } = service;
    const { hash, sid } = stored;
    const definition = asSent(stored, service.definition);
    // An Engine stores no waivers, so it is unknown which waivers are new.
    const nothing = { waivers: undefined, diagnostics: [], notices: [], locate: () => undefined };
    return { ...nothing, place, file, hash, sid, definition };
}
/** Returns a stored definition without what the Engine added: a sid, and an empty configuration. */
function asSent(stored, { sid, configuration }) {
    const { configuration: filled, ...rest } = stored;
    const isFilledIn = configuration === undefined && Object.values(filled ?? {}).every(({ length }) => length === 0);
    return isFilledIn ? { ...rest, sid } : { ...stored, sid };
}


/***/ }),

/***/ 84471:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ redactStored)
/* harmony export */ });
/**
 * Removes secrets from the texts of a stored definition: an Engine may return a secret that it was sent. Texts that are
 * also in the checkout's definition are public, and stay, so that they do not show up as changes.
 *
 * @param own The definition to compare the stored one with.
 */
function redactStored(stored, own, redact) {
    const known = new Set();
    mapTexts(own, (text) => {
        known.add(text);
        return text;
    });
    return mapTexts(stored, (text) => (known.has(text) ? text : redact(text)));
}
/** Returns plain data with all of its texts mapped. */
function mapTexts(value, change) {
    if (typeof value === "string")
        return change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}


/***/ }),

/***/ 48260:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/github/discover/requested-paths.ts
var requested_paths = __webpack_require__(14750);
// EXTERNAL MODULE: ./src/github/inputs/interface.ts
var inputs_interface = __webpack_require__(9562);
;// CONCATENATED MODULE: ./src/github/compare/assert-found.ts



/**
 * Checks that each line of the input `path` matches a service of the checkout or a removed service of the base.
 *
 * @throws {MesgError} `usage` with the lines that match nothing.
 */
function assertFound({ requested, empty }, base, serviceFile) {
    const removed = (base?.removed ?? []).map(({ file }) => (0,requested_paths/* folderOf */.yS)(file));
    const missing = empty.filter((line) => {
        const lines = requested.filter((one) => one.isExcluded || one.line === line);
        return line !== inputs_interface/* INPUTS */.m.path.default && !removed.some((folder) => (0,requested_paths/* includesFolder */.wR)(lines, folder));
    });
    if (missing.length === 0)
        return;
    const lines = missing.map((line) => JSON.stringify(line)).join(", ");
    throw new core_error/* MesgError */.N8("usage", `no ${serviceFile} found in ${lines}`, {
        hint: "the input path takes folders or globs of folders, one per line; git must track the files",
    });
}

;// CONCATENATED MODULE: ./src/github/compare/compare-services.ts
/**
 * Compares the services of a checkout with the base, as the command `diff` does. The diff is loaded only when there is
 * something to compare.
 *
 * @param base Undefined when the run has nothing to compare with.
 * @param today The date in UTC, for waivers: `2026-11-20`.
 */
async function compareServices(after, base, today) {
    const removed = base?.removed ?? [];
    if (after.length === 0 && removed.length === 0)
        return [];
    const { compareService, removedService } = await Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(8409)]).then(__webpack_require__.bind(__webpack_require__, 8409));
    return [...after.map((service) => compareService(service, base, today)), ...removed.map(removedService)];
}

;// CONCATENATED MODULE: ./src/github/compare/shared-sids.ts
/** Returns a sentence per sid that several services share: an Engine treats them as versions of one service. */
function sharedSids(comparisons) {
    const paths = new Map();
    for (const { service, status } of comparisons) {
        const sid = (service.definition ?? service.described)?.sid ?? "";
        if (sid !== "" && status !== "removed")
            paths.set(sid, [...(paths.get(sid) ?? []), service.place.path]);
    }
    return [...paths]
        .filter(([, places]) => places.length > 1)
        .map(([sid, places]) => `${places.join(", ")} have the same sid ${sid}: an Engine treats them as versions of one service`);
}

// EXTERNAL MODULE: ./src/github/compare/verdict.ts
var compare_verdict = __webpack_require__(41570);
// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var context_api = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/github/context/engine-session.ts


/**
 * Determines the Engine release of a run, and connects to the Engine if the run needs it: to deploy, to compare, or to
 * detect its release. When the Engine is unavailable the run continues as far as it can, with a notice: a pull request
 * from a fork has no secrets, and the compiled result does not depend on the Engine.
 *
 * @throws {MesgError} `usage` for wrong inputs.
 */
async function openEngine({ inputs, context, signal, redact }) {
    const { release: requested, against, deploy } = inputs;
    const isAuto = requested === "auto";
    const release = isAuto ? definition_release/* DEFAULT_RELEASE */.WW : requested;
    const nothing = { releaseWords: undefined, engine: undefined, problem: undefined, failure: undefined };
    const alone = { ...nothing, release, notices: [], close() { } };
    const isNeeded = isAuto || against === "engine" || deploy.decision?.deploys === true;
    if (!isNeeded && !deploy.onMerge?.deploys)
        return alone;
    const without = (why) => ({
        ...alone,
        ...(isAuto ? { releaseWords: "the Engine is unavailable" } : {}),
        notices: isAuto ? [`the Engine is unavailable, so the hashes are for ${release}: ${why}`] : [],
    });
    if ("missing" in deploy.engine) {
        const { missing } = deploy.engine;
        const fallback = `compared with the base instead of an Engine: ${missing}`;
        const session = without(missing);
        return against === "engine" ? { ...session, notices: [...session.notices, fallback] } : session;
    }
    const { asksForAccount, CALL_TIMEOUT, connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(5338), __webpack_require__.e(6919), __webpack_require__.e(6813), __webpack_require__.e(3531), __webpack_require__.e(3923), __webpack_require__.e(5025), __webpack_require__.e(7336)]).then(__webpack_require__.bind(__webpack_require__, 17336));
    const { endpoint, access, chain } = deploy.engine;
    try {
        const options = { timeout: CALL_TIMEOUT, signal, ...access, chain };
        const engine = await connectEngine(endpoint, isAuto ? options : { ...options, release });
        const words = isAuto ? "reported by the Engine" : undefined;
        const useless = access.credentials !== undefined && !asksForAccount(engine.release);
        const notices = [
            ...(engine.notice === undefined ? [] : [engine.notice.replaceAll("--engine-version", "engine-version")]),
            ...(useless ? [`Engine ${engine.release} has no accounts: engine-username is ignored`] : []),
        ];
        return {
            release: engine.release,
            releaseWords: words,
            engine,
            problem: undefined,
            failure: undefined,
            notices,
            close: () => engine.close(),
        };
    }
    catch (error) {
        const goesOn = error instanceof core_error/* MesgError */.N8 && (error.kind !== "usage" || !isNeeded);
        if (!goesOn || signal.aborted)
            throw error;
        // Hints name command-line options; the inputs have the same names.
        const hint = error.hint === undefined ? "" : ` (${error.hint.replaceAll("--engine-", "engine-")})`;
        const problem = redact(error.message + hint);
        return { ...without(problem), problem, failure: isAuto && !context.isPullRequest ? problem : undefined };
    }
}

// EXTERNAL MODULE: ./src/github/context/answer.ts
var answer = __webpack_require__(20977);
;// CONCATENATED MODULE: ./src/github/context/pull-request.ts


/** Reads a pull request's head and labels. */
async function readPullRequest(api, context, number) {
    const { owner, repo } = context;
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
    const labels = (0,answer/* listOf */.c3)(data, "labels")?.flatMap((label) => (0,answer/* textOf */.b6)(label, "name") ?? []);
    return { head: (0,answer/* textOf */.b6)(data, "head", "sha"), labels };
}
/** Reads a pull request's head and labels; undefined when GitHub does not answer. */
async function readCurrent(api, context, number) {
    try {
        return await readPullRequest(await api(), context, number);
    }
    catch {
        return undefined;
    }
}
/**
 * Finds the open pull request behind a `workflow_run`: the event of one from a fork does not name it.
 *
 * @throws {MesgError} when GitHub does not answer.
 * @returns `undefined` for any other event, or when that commit is no longer the head of an open pull request.
 */
async function findPullRequest(context, api) {
    const { headOf, owner, repo } = context;
    if (headOf === undefined)
        return undefined;
    const head = `${headOf.owner}:${headOf.branch}`;
    const { data } = await (await api()).rest.pulls
        .list({ owner, repo, state: "open", head, per_page: 100 })
        .catch((error) => {
        throw (0,context_api/* apiError */.pb)("list the pull requests", error);
    });
    const pulls = (0,answer/* listOf */.c3)(data);
    if (pulls === undefined)
        throw (0,answer/* unexpectedAnswer */.au)("list the pull requests");
    const found = pulls.find((pull) => (0,answer/* textOf */.b6)(pull, "head", "sha") === headOf.sha);
    const [number, base] = [(0,answer/* integerOf */.cP)(found, "number"), (0,answer/* textOf */.b6)(found, "base", "sha")];
    if (number === undefined || base === undefined)
        return undefined;
    return { number, head: headOf.sha, base, headRepository: (0,answer/* textOf */.b6)(found, "head", "repo", "full_name") };
}

// EXTERNAL MODULE: ./src/github/deploy/deployment.ts
var deploy_deployment = __webpack_require__(56536);
// EXTERNAL MODULE: ./src/github/deploy/processes/process-deployment.ts
var process_deployment = __webpack_require__(92254);
;// CONCATENATED MODULE: ./src/github/deploy/deploy-if-requested.ts


/** Deploys the services of a run if its inputs request it. The deploy modules are loaded only then. */
async function deployIfRequested(given, input) {
    if (given.inputs.deploy.decision === undefined)
        return (0,deploy_deployment/* notDeployed */._k)(undefined);
    const { deployServices } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(705), __webpack_require__.e(5338), __webpack_require__.e(4614), __webpack_require__.e(6919), __webpack_require__.e(6813), __webpack_require__.e(3560), __webpack_require__.e(3923), __webpack_require__.e(5983), __webpack_require__.e(7911), __webpack_require__.e(9469), __webpack_require__.e(5025), __webpack_require__.e(2101)]).then(__webpack_require__.bind(__webpack_require__, 82101));
    return await deployServices(given, input);
}
/** Deploys the processes of a run if its inputs request it. Its services must be deployed before. */
async function deployProcessesIfRequested(given, input) {
    if (given.inputs.deploy.decision === undefined || input.processes.length === 0)
        return process_deployment/* NO_PROCESSES */.a;
    const { deployProcesses } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(5338), __webpack_require__.e(6919), __webpack_require__.e(3531), __webpack_require__.e(3923), __webpack_require__.e(8723), __webpack_require__.e(9519)]).then(__webpack_require__.bind(__webpack_require__, 29519));
    return await deployProcesses(given, input);
}

// EXTERNAL MODULE: ./src/github/deploy/may-publish.ts
var may_publish = __webpack_require__(53804);
// EXTERNAL MODULE: ./src/github/discover/file-tree.ts
var file_tree = __webpack_require__(5018);
// EXTERNAL MODULE: ./src/core/glob/wildmatch.ts + 1 modules
var wildmatch = __webpack_require__(31044);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/github/discover/find-processes.ts



/** Maximum size of a process file, in bytes. */
const MAX_PROCESS_BYTES = 4 * 1024 * 1024;
/** Maximum number of process files in a run, since each is compiled with the services of both revisions. */
const MAX_FILES = 200;
const MAX_TOTAL_BYTES = 8 * 1024 * 1024;
function globOf(line) {
    return new wildmatch/* Glob */.fo((0,wildmatch/* bytesOf */.$$)(line.replace(/^(?:\.\/)+/, "")));
}
/** Returns the lines that match nothing, such as a misspelled path or a folder; the default may. */
function linesWithoutFiles(tree, lines) {
    const written = lines.filter((line) => !line.startsWith("!") && line !== inputs_interface/* INPUTS */.m["process-path"].default);
    const paths = written.length === 0 ? [] : [...tree.entries.keys()].map(wildmatch/* bytesOf */.$$);
    return written.filter((line) => {
        const glob = globOf(line);
        return !paths.some((path) => glob.matches(path));
    });
}
/**
 * Finds the process files that git tracks: those that match a line of the input `process-path` and have steps. A file with
 * misspelled `steps` is only a notice, since other tools use the same file names.
 *
 * @param lines Globs from the root of the repository; a line that begins with `!` excludes files.
 * @param isWanted Also excludes files, before they are read.
 */
async function findProcesses(tree, lines, isWanted = () => true) {
    const unread = new Set();
    if (tree === undefined)
        return { files: [], unread, notices: [] };
    const [wanted, excluded] = [
        lines.filter((line) => !line.startsWith("!")).map(globOf),
        lines.filter((line) => line.startsWith("!")).map((line) => globOf(line.slice(1))),
    ];
    const matching = [...tree.entries.values()].filter(({ path, mode }) => mode.startsWith("100") &&
        isWanted(path) &&
        wanted.some((glob) => glob.matches((0,wildmatch/* bytesOf */.$$)(path))) &&
        !excluded.some((glob) => glob.matches((0,wildmatch/* bytesOf */.$$)(path))));
    const files = [];
    const notices = linesWithoutFiles(tree, lines).map((line) => `process-path ${JSON.stringify(line)} matches no file that git tracks`);
    if (matching.length > MAX_FILES) {
        notices.push(`only the first ${MAX_FILES} of ${matching.length} process files are checked: narrow process-path`);
    }
    if (matching.length === 0)
        return { files, unread, notices };
    for (const { path } of matching)
        unread.add(path);
    const { isProcessFile, misspelledSteps } = await Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(3940)]).then(__webpack_require__.bind(__webpack_require__, 53940));
    let total = 0;
    for (const { path } of matching.slice(0, MAX_FILES)) {
        const read = await (0,file_tree/* readFileAt */._T)(tree, path, MAX_PROCESS_BYTES);
        if (read.state === "unreadable")
            notices.push(`${path} is not checked: ${read.reason}`);
        if (read.state !== "present")
            continue;
        if (!isProcessFile(read.bytes)) {
            const misspelled = misspelledSteps(read.bytes);
            if (misspelled === undefined)
                unread.delete(path);
            else
                notices.push(`${path} is not checked: it looks like a process, but has ${JSON.stringify(misspelled)} instead of "steps"`);
            continue;
        }
        total += read.bytes.length;
        if (total > MAX_TOTAL_BYTES) {
            notices.push(`${path} and the process files after it are not checked: together they have more than ${(0,sizes/* formatBytes */.z3)(MAX_TOTAL_BYTES)}`);
            break;
        }
        unread.delete(path);
        files.push({ path, bytes: read.bytes });
    }
    return { files, unread, notices };
}

;// CONCATENATED MODULE: ./src/github/discover/base-processes.ts


/**
 * Reads the process files of a base.
 *
 * @param found The processes of the checkout.
 * @param lines The input `process-path`.
 */
async function readBaseProcesses(tree, found, lines) {
    const files = new Map();
    for (const { path } of found.files)
        files.set(path, await (0,file_tree/* readFileAt */._T)(tree, path, MAX_PROCESS_BYTES));
    const { files: gone } = await findProcesses(tree, lines, (path) => !files.has(path) && !found.unread.has(path));
    return { files, gone };
}

// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
// EXTERNAL MODULE: ./src/github/inputs/prices.ts
var prices = __webpack_require__(62787);
// EXTERNAL MODULE: ./src/github/marketplace/publication.ts
var publication = __webpack_require__(49341);
;// CONCATENATED MODULE: ./src/github/marketplace/publish-if-requested.ts
/** Publishes the services of a run if its inputs request it. The Ethereum library is loaded only then. */
async function publishIfRequested(given, input) {
    if (given.inputs.marketplace.decision === undefined)
        return { services: new Map(), withheld: undefined };
    const { publishServices } = await Promise.all(/* import() */[__webpack_require__.e(7625), __webpack_require__.e(4568), __webpack_require__.e(705), __webpack_require__.e(5338), __webpack_require__.e(6813), __webpack_require__.e(3560), __webpack_require__.e(7911), __webpack_require__.e(9469), __webpack_require__.e(7444), __webpack_require__.e(8641)]).then(__webpack_require__.bind(__webpack_require__, 30898));
    return await publishServices(given, input);
}

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
// EXTERNAL MODULE: ./src/report/markdown/consequence.ts
var consequence = __webpack_require__(43255);
// EXTERNAL MODULE: ./src/github/compare/comparison.ts
var compare_comparison = __webpack_require__(48090);
;// CONCATENATED MODULE: ./src/github/outputs/annotations.ts




/**
 * GitHub shows ten annotations per severity and step, and drops the rest. One error is reserved for the failure of the
 * step, and one of each other severity for later messages.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const MAX_PER_SEVERITY = 9;
/**
 * Returns the annotations of a run: problems of services, and breaking changes, on the lines of their files, the worst
 * first. When there are too many of one severity, the last one counts the rest.
 *
 * @param areBreaksErrors Whether a breaking change fails the step.
 */
function annotationsOf(comparisons, areBreaksErrors, processes = []) {
    const severity = areBreaksErrors ? "error" : "warning";
    const all = [
        ...comparisons.flatMap((comparison) => removal(comparison, severity)),
        ...comparisons.flatMap((comparison) => breaks(comparison, severity)),
        ...unchecked(comparisons, severity),
        ...processes.flatMap(processProblems),
        ...comparisons.flatMap(problems),
    ];
    return ["error", "warning", "notice"].flatMap((kind) => limited(all.filter((annotation) => annotation.severity === kind), MAX_PER_SEVERITY));
}
/** Returns the errors of a deploy, as many as GitHub shows in addition to the earlier annotations. */
function deployAnnotations({ services }, earlier, what = "deployed") {
    const errors = [...services.values()].flatMap(({ service, error }) => {
        if (error === undefined)
            return [];
        const message = `${(0,safe_text/* visibleText */.Q6)(service.place.path)}: not ${what}: ${error}`;
        return [{ severity: "error", title: `Not ${what}`, message }];
    });
    return limited(errors, MAX_PER_SEVERITY - earlier.filter(({ severity }) => severity === "error").length);
}
/** Returns the errors of deployed processes, on their files, as {@linkcode deployAnnotations} does. */
function processDeployAnnotations({ processes }, earlier) {
    const errors = processes.flatMap(({ process: { file }, error }) => {
        if (error === undefined)
            return [];
        return [
            { severity: "error", title: "Not deployed", message: `${(0,safe_text/* visibleText */.Q6)(file)}: not deployed: ${error}`, file },
        ];
    });
    return limited(errors, MAX_PER_SEVERITY - earlier.filter(({ severity }) => severity === "error").length);
}
/** Writes annotations to the log. */
function annotate(core, annotations) {
    for (const { severity, title, message, file, line, column } of annotations) {
        core[severity](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(column === undefined ? {} : { startColumn: column }),
        });
    }
}
function limited(annotations, max) {
    const [first] = annotations;
    if (annotations.length <= max || first === undefined)
        return annotations;
    if (max <= 0)
        return [];
    const rest = annotations.length - (max - 1);
    const message = `and ${rest} more: see the job's summary`;
    return [...annotations.slice(0, max - 1), { severity: first.severity, title: "More", message }];
}
function problems({ service, status }) {
    if (status === "removed")
        return [];
    return service.diagnostics.map((diagnostic) => ({
        ...annotationOf(diagnostic),
        title: `mesg.yml: ${diagnostic.rule}`,
    }));
}
function annotationOf({ severity, message, hint, file, line, column }) {
    return {
        severity: severity === "note" ? "notice" : severity,
        message: (0,safe_text/* visibleText */.Q6)(hint === undefined ? message : `${message} (${hint})`, 1000),
        file,
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
function processProblems({ file, status, compiled, brought }) {
    if (status === "removed") {
        const message = `${(0,safe_text/* visibleText */.Q6)(file)} was removed: an Engine that has the process keeps running it`;
        return [{ severity: "notice", title: "Process removed", message }];
    }
    return compiled.diagnostics.map((diagnostic) => ({
        ...annotationOf(diagnostic),
        title: brought.includes(diagnostic) ? "Process broken" : `process: ${diagnostic.rule}`,
    }));
}
function removal({ service, status }, severity) {
    if (status !== "removed")
        return [];
    const message = `${(0,safe_text/* visibleText */.Q6)(service.place.path)} was removed: callers no longer find this service`;
    return [{ severity, title: "Service removed", message }];
}
function breaks({ service, status, changes, lineOf }, severity) {
    if (status === "removed")
        return [];
    return changes
        .filter((change) => change.severity === "breaking" && change.waiver === undefined)
        .map((change) => ({
        severity,
        title: `Breaking: ${rules/* RULES */.y[change.rule].title}`,
        message: `${(0,safe_text/* visibleText */.Q6)(change.path, 500)}: ${(0,consequence/* consequenceOf */.p)(change, shown)}`,
        file: service.file,
        ...lineOnly(lineOf(change)),
    }));
}
function shown(name) {
    return JSON.stringify((0,safe_text/* visibleText */.Q6)(name, 80));
}
/** Returns the reasons why services could not be checked for breaking changes, each reason once. */
function unchecked(comparisons, severity) {
    const reasons = new Map();
    for (const comparison of comparisons) {
        const reason = (0,compare_comparison/* unreadableBase */.xN)(comparison);
        if (reason === undefined || reasons.has(reason))
            continue;
        const { file, place } = comparison.service;
        const message = `${(0,safe_text/* visibleText */.Q6)(place.path)}: cannot check for breaking changes: ${(0,safe_text/* visibleText */.Q6)(reason, 1000)}`;
        reasons.set(reason, { severity, title: "Breaking changes not checked", message, file });
    }
    return [...reasons.values()];
}
function lineOnly({ line } = {}) {
    return line === undefined ? {} : { line };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/github/outputs/artifact.ts



/**
 * Uploads the files of a run as its artifact, if the input `artifact` is set.
 *
 * @returns The outputs about the artifact; empty without one.
 */
async function uploadArtifact({ core, env, inputs, context, signal }, output) {
    const none = { "artifact-id": "", "artifact-url": "" };
    const { artifact: name, retentionDays } = inputs;
    if (name === "" || signal.aborted)
        return none;
    if (inputs.dryRun) {
        core.info(`dry run: would upload the artifact ${(0,safe_text/* visibleText */.Q6)(name)}`);
        return none;
    }
    const result = await core.group("Upload the artifact", () => uploadFolder(output.folder, { name, retentionDays }, context, env));
    if ("id" in result)
        return { "artifact-id": String(result.id), "artifact-url": result.url };
    core.notice(`no artifact: ${(0,safe_text/* visibleText */.Q6)(result.problem, 500)}`);
    return none;
}
/**
 * Uploads a folder as an artifact of the run. A failure is a result, not an error: the artifact only copies what the
 * run reports elsewhere.
 */
async function uploadFolder(folder, options, context, env) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
        return { problem: "this runner has no artifact service" };
    }
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(1659), __webpack_require__.e(6304), __webpack_require__.e(1792), __webpack_require__.e(3368)]).then(__webpack_require__.bind(__webpack_require__, 51792));
    try {
        const { id } = await new DefaultArtifactClient().uploadArtifact(options.name, files, folder, options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays });
        if (id === undefined)
            return { problem: "the artifact service returned no id" };
        return { id, url: `${context.runUrl}/artifacts/${id}` };
    }
    catch (error) {
        return { problem: explain(error, options.name) };
    }
}
function explain(error, name) {
    const message = (error instanceof Error ? error.message : String(error)).split("\n")[0];
    if (error?.name === "GHESNotSupportedError") {
        return "this GitHub Enterprise Server does not support artifacts of this version";
    }
    if (/\b409\b|already exists/.test(message)) {
        return `this run has an artifact ${JSON.stringify(name)} already; give each job of a matrix its own name in the input artifact`;
    }
    return message;
}

// EXTERNAL MODULE: ./src/github/outputs/files.ts + 1 modules
var outputs_files = __webpack_require__(6457);
// EXTERNAL MODULE: ./src/report/changes-words.ts
var changes_words = __webpack_require__(51923);
;// CONCATENATED MODULE: ./src/github/outputs/log.ts



/** Number of lines to write at once: each write is a system call. */
const TOGETHER = 64;
/** Writes one line for each service to the log. */
function logServices(core, comparisons, serviceFile) {
    if (comparisons.every(({ status }) => status === "removed")) {
        core.warning(`no service found: git tracks no ${(0,safe_text/* visibleText */.Q6)(serviceFile)} where the input path points to`);
    }
    for (let at = 0; at < comparisons.length; at += TOGETHER) {
        const lines = comparisons.slice(at, at + TOGETHER).map((comparison) => `service ${lineOf(comparison)}`);
        core.info(lines.join("\n"));
    }
}
/** Writes one line for each process to the log. */
function logProcesses(core, processes) {
    for (const { file, status, hash, movedFrom } of processes) {
        const from = movedFrom === undefined ? "" : `, moved from ${(0,safe_text/* visibleText */.Q6)(movedFrom)}`;
        core.info(`process ${(0,safe_text/* visibleText */.Q6)(file)}: ${status}${from}${hash === undefined ? "" : `, hash ${hash}`}`);
    }
}
function lineOf(comparison) {
    const { service, status, summary, sources } = comparison;
    const { place, definition, hash } = service;
    const outcome = status === "changed" ? (0,changes_words/* countsOf */.mQ)(summary) : status;
    const reason = (0,compare_comparison/* unreadableBase */.xN)(comparison);
    const notes = [
        ...(reason === undefined ? [] : [`the base is unreadable: ${(0,safe_text/* visibleText */.Q6)(reason, 500)}`]),
        ...(sources === "unknown" ? ["the sources were not compared"] : []),
    ];
    const ids = status === "removed" ? [] : [hash && `hash ${hash}`, definition?.source && `source ${definition.source}`];
    return `${(0,safe_text/* visibleText */.Q6)(place.path)}: ${[outcome, ...notes, ...ids].filter(Boolean).join(", ")}`;
}

// EXTERNAL MODULE: ./src/github/outputs/report/report.ts + 14 modules
var report_report = __webpack_require__(71901);
;// CONCATENATED MODULE: ./src/github/outputs/report/run-report.ts
/** Collects the content of the report of a run. */
function reportOf({ context }, { head, base, baseProblem, notices }, comparisons, parts) {
    const { pull, session, deployment, processDeployment, marketplace, processes, acceptedByLabel, today } = parts;
    const { serverUrl, repository, runUrl } = context;
    const said = comparisons.flatMap(({ service, status }) => status === "removed" ? [] : service.notices.map((notice) => `${service.place.path}: ${notice}`));
    return {
        comparisons,
        processes,
        release: session.engine?.releaseName ?? session.release,
        releaseWords: session.releaseWords,
        deployment,
        processDeployment,
        marketplace,
        commit: head.id === "" ? undefined : head.id,
        commitWords: wordsOf(head, pull),
        base,
        baseProblem,
        notices: [...session.notices, ...notices, ...parts.notices, ...said],
        isPullRequest: pull !== undefined,
        acceptedByLabel,
        today,
        linkOf: ({ file, line }, isBefore) => {
            const id = isBefore ? base?.commit : head.id;
            if (!id)
                return undefined;
            const path = file.split("/").map(encodeURIComponent).join("/");
            return `${serverUrl}/${repository}/blob/${id}/${path}${line === undefined ? "" : `#L${line}`}`;
        },
        runUrl,
        artifact: "",
    };
}
/** Describes the compiled commit: the checkout may be at another commit than the head of the pull request. */
function wordsOf(head, pull) {
    if (pull === undefined)
        return "the checkout";
    if (head.id === pull.head)
        return "the head of this pull request";
    return head.parents[1] === pull.head ? "this pull request merged into its base" : "the checkout";
}

// EXTERNAL MODULE: ./src/github/outputs/run-index.ts
var run_index = __webpack_require__(14218);
;// CONCATENATED MODULE: ./src/github/outputs/run-outputs.ts




/** Returns whether anything changed; `unknown` when something could not be compared and nothing else changed. */
function changedOutput(comparisons, baseProblem) {
    const found = comparisons.map(compare_comparison/* changeOf */.C2);
    if (found.includes(true))
        return "true";
    return found.includes("unknown") || baseProblem !== undefined ? "unknown" : "false";
}
/** Returns the outputs of a run. */
function outputsOf(report, definitions, elsewhere) {
    const { comparisons, deployment, release, baseProblem } = report;
    const services = (0,run_index/* servicesJson */.n)(comparisons, definitions, report);
    const only = services.length === 1 ? services[0] : undefined;
    const deployed = [...deployment.services.values(), ...report.processDeployment.processes];
    const isAllVerified = deployed.length > 0 && deployed.every(deploy_deployment/* isVerified */.p4);
    return {
        hash: only?.hash ?? "",
        source: only?.source ?? "",
        sid: only?.sid ?? "",
        definition: only?.definition ?? "",
        services: JSON.stringify(services),
        processes: JSON.stringify((0,run_index/* processesJson */.C)(report.processes, report.processDeployment)),
        changed: changedOutput(comparisons, baseProblem),
        breaking: String((0,compare_verdict/* countBreaking */.pG)(comparisons)),
        ...elsewhere,
        deployed: (0,deploy_deployment/* deployedOutput */.Gz)(deployed),
        "on-merge": (0,deploy_deployment/* onMergeOutput */.fn)(deployment, report.processDeployment.previews),
        "engine-version": release,
        verified: String(isAllVerified),
        "version-hash": only?.versionHash ?? "",
        transaction: only?.transaction ?? "",
    };
}

// EXTERNAL MODULE: ./src/github/outputs/summary.ts
var summary = __webpack_require__(39650);
;// CONCATENATED MODULE: ./src/github/processes/check-processes.ts
/**
 * Compiles the processes of a checkout against its services, and against those of the base, and lists those that only the
 * base has. The compiler is loaded only when there are some.
 */
async function checkProcesses(files, checks) {
    const gone = checks.base?.gone ?? [];
    if (files.length + gone.length === 0)
        return [];
    const [{ checkProcess, compileGone, removedProcess }, { RemovedProcesses }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4614), __webpack_require__.e(8723), __webpack_require__.e(4658)]).then(__webpack_require__.bind(__webpack_require__, 18960)),
        __webpack_require__.e(/* import() */ 717).then(__webpack_require__.bind(__webpack_require__, 70717)),
    ]);
    const removed = new RemovedProcesses(await compileGone(gone, checks));
    const checked = [];
    for (const file of files)
        checked.push(await checkProcess(file, checks, removed));
    return [...checked, ...removed.left.map((one) => removedProcess(one, checks))];
}

// EXTERNAL MODULE: ./src/github/processes/checked-process.ts
var checked_process = __webpack_require__(1104);
// EXTERNAL MODULE: ./src/source/cache/source-cache.ts
var source_cache = __webpack_require__(10092);
;// CONCATENATED MODULE: ./src/github/discover/head-commit.ts
/** Returns the commit that is checked out; without git, that of the event. */
async function readHead({ repository }, { sha }, signal) {
    return (await repository?.head(signal)) ?? { id: sha, parents: [] };
}

// EXTERNAL MODULE: ./src/github/discover/service-path.ts
var service_path = __webpack_require__(79622);
;// CONCATENATED MODULE: ./src/github/revisions/base-commit.ts



/**
 * Chooses the base to compare with, so that changes that others merged in the meantime do not count as changes of the
 * pull request.
 *
 * The merge commit that GitHub creates for a pull request contains these changes, so its base is its first parent: the
 * tip of the target branch at that time. Any other commit lacks them, so its base is the merge base, which GitHub
 * computes.
 *
 * @returns The base, or why the run has none: `against` is `none`, or the event has no earlier commit.
 * @throws {MesgError} `environment` when there is a base but GitHub does not name it.
 */
async function chooseBase(facts) {
    const { against, pull, head } = facts;
    if (against === "none")
        return { none: "the input against is none" };
    if (against !== "base")
        return { revision: against, words: "set by the input against" };
    if (pull === undefined) {
        assertNamed(facts.context);
        return await baseOfPush(facts);
    }
    const [onto, merged, ...others] = head.parents;
    if (onto !== undefined && merged === pull.head && others.length === 0) {
        return { revision: onto, words: "the base branch without this pull request" };
    }
    return await mergeBase(facts, pull.base, pull.head);
}
/** Checks that an event that always has an earlier commit names it. */
function assertNamed({ event, before, isFirstPush }) {
    const isNamed = event === "push" || event === "merge_group" ? before !== undefined || isFirstPush : true;
    if (isNamed && !event.startsWith("pull_request"))
        return;
    throw new core_error/* MesgError */.N8("environment", `the event ${event} does not name its commits`, {
        hint: "set the input against to a branch, a tag or a commit",
    });
}
async function baseOfPush(facts) {
    const { context, head } = facts;
    const { event, before, ref, defaultBranch } = context;
    if (before !== undefined) {
        await assertSameRepository(facts, context.sha);
        const words = event === "merge_group" ? "before this group of the merge queue" : "before this push";
        return { revision: before, words };
    }
    const isBranch = event === "push" && ref.startsWith("refs/heads/") && context.isFirstPush;
    if (isBranch && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`) {
        return await mergeBase(facts, defaultBranch, context.sha || head.id);
    }
    return { none: `the event ${event || "of this run"} has no earlier commit` };
}
const WHERE = "find where the branch began";
/** Asks GitHub for the merge base of the checkout and another commit. */
async function mergeBase(facts, base, known) {
    const { context, head } = facts;
    const { owner, repo } = context;
    for (const commit of new Set([head.id, known])) {
        try {
            const basehead = `${base}...${commit}`;
            const { rest } = await facts.api();
            const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
            const revision = (0,answer/* textOf */.b6)(data, "merge_base_commit", "sha");
            if (revision === undefined || !/^[0-9a-f]{40,64}$/.test(revision))
                throw (0,answer/* unexpectedAnswer */.au)(WHERE);
            return { revision, words: "where the branch began" };
        }
        catch (error) {
            if ((0,context_api/* statusOf */.c2)(error) !== 404 || commit === known)
                throw (0,context_api/* apiError */.pb)(WHERE, error);
            // GitHub does not have a commit that the workflow created itself, but it has the commit of the event.
            await assertSameRepository(facts, known);
        }
    }
    throw new core_error/* MesgError */.N8("environment", `GitHub does not have ${head.id} or ${known}`);
}
/** Checks that the checkout contains the commit of the event: it may be a checkout of another repository. */
async function assertSameRepository({ head, repository, context, signal }, known) {
    if (repository === undefined || known === "" || head.id === known || head.parents.includes(known))
        return;
    const { code } = await repository.run(["merge-base", "--is-ancestor", known, head.id], { signal });
    if (code === 0)
        return;
    throw new core_error/* MesgError */.N8("environment", `the checkout is at ${head.id}, which does not contain ${known}, the commit that ${context.repository} is built for`, { hint: "compare the checkout of another commit or repository with a branch: set the input against" });
}

// EXTERNAL MODULE: ./src/github/revisions/base-services.ts
var base_services = __webpack_require__(37850);
// EXTERNAL MODULE: ./src/github/revisions/engine-base.ts
var engine_base = __webpack_require__(25702);
;// CONCATENATED MODULE: ./src/github/revisions/revisions.ts








/** Builds the services of a checkout, and finds them in the base. */
async function prepareRevisions(run, checkout, options) {
    const { inputs, context, signal } = run;
    const head = await readHead(checkout, context, signal);
    const cache = sourceCache(inputs);
    const building = buildServices(run, checkout, { ...options, cache });
    building.catch(() => undefined); // rethrown where it is awaited
    const { engine, problem } = options.session;
    const asksEngine = inputs.against === "engine" && (engine ?? problem) !== undefined;
    try {
        const before = asksEngine
            ? await engineSide(run, building, options.session)
            : await revisionSide(run, checkout, { ...options, head, cache, building });
        return { head, after: await building, ...before };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || signal.aborted)
            throw error;
        const message = run.redact(error.hint === undefined ? error.message : `${error.message} (${error.hint})`);
        const notices = [`not compared: ${message}`];
        const after = await building;
        const before = (0,base_services/* unreadableServices */.s)(after, message);
        return { head, after, before, base: undefined, baseProblem: message, baseProcesses: undefined, notices };
    }
}
/** Builds the services of the checkout. The modules that read and compile them are loaded only if there are any. */
async function buildServices(run, checkout, options) {
    const { places, repository } = checkout;
    if (places.length === 0)
        return [];
    const { Folders } = await __webpack_require__.e(/* import() */ 9141).then(__webpack_require__.bind(__webpack_require__, 89141));
    const folders = new Folders(run.signal);
    // Git lists the checkout in the meantime; an error is rethrown where a folder is opened.
    if (repository !== undefined)
        folders.checkout(repository).catch(() => undefined);
    const { buildHead } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(5338), __webpack_require__.e(4614), __webpack_require__.e(3560), __webpack_require__.e(5983), __webpack_require__.e(9469), __webpack_require__.e(9724), __webpack_require__.e(2914)]).then(__webpack_require__.bind(__webpack_require__, 2914));
    return await buildHead(run, checkout, { ...options, folders });
}
/**
 * Returns the source cache of a run, so that a source that is the same in both revisions is read once. Sources of
 * earlier runs are used only if the run neither deploys nor publishes.
 */
function sourceCache({ cacheFolder, deploy, marketplace }) {
    const isForGood = deploy.decision?.deploys || marketplace.decision?.deploys;
    return new source_cache/* SourceCache */.G(isForGood || cacheFolder === "" ? undefined : cacheFolder);
}
async function engineSide({ redact, signal }, building, { engine, problem = "" }) {
    if (engine === undefined)
        throw new core_error/* MesgError */.N8("environment", problem);
    const stored = await (0,engine_base/* listStored */.K)(engine, signal);
    const { services, notices } = await (0,engine_base/* matchStored */.x)(await building, stored, redact);
    const base = { commit: undefined, words: "what the Engine has" };
    return { before: services, base, baseProblem: undefined, baseProcesses: undefined, notices };
}
async function revisionSide(run, checkout, options) {
    const { inputs, context, signal, redact } = run;
    const { repository } = checkout;
    const { pull, head, api } = options;
    const against = inputs.against === "engine" ? "base" : inputs.against;
    const choice = await chooseBase({ against, context, pull, head, repository, signal, api });
    if ("none" in choice) {
        const notices = inputs.against === "none" ? [] : [`not compared: ${choice.none}`];
        return { before: undefined, base: undefined, baseProblem: undefined, baseProcesses: undefined, notices };
    }
    const { openBase } = await Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(1833), __webpack_require__.e(8670), __webpack_require__.e(1398)]).then(__webpack_require__.bind(__webpack_require__, 71398));
    const opened = await openBase(choice, { context, token: inputs.token, repository, head: checkout.tree, signal, api });
    try {
        if (willReadBase(checkout, opened.tree, inputs.serviceFile))
            repository?.objects.expect("blobs");
        const before = await findIn(opened, run, checkout, options);
        const { commit, notices, tree } = opened;
        const baseProcesses = await options.processesIn(tree);
        const base = { commit, words: choice.words };
        return { before, base, baseProblem: undefined, baseProcesses, notices: notices.map(redact) };
    }
    finally {
        await opened.remove();
    }
}
/** Returns whether the base has another version of a service's file, which will be read. */
function willReadBase({ places, tree }, base, serviceFile) {
    return places.some((place) => {
        const file = (0,service_path/* fileOf */.W)(place, serviceFile);
        const before = base.entries.get(file);
        return before !== undefined && before.oid !== tree?.entries.get(file)?.oid;
    });
}
async function findIn({ tree }, { inputs, signal }, checkout, { building, cache, session: { release } }) {
    const [{ findBaseServices }, { withSource }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5338), __webpack_require__.e(4614), __webpack_require__.e(5983), __webpack_require__.e(1753)]).then(__webpack_require__.bind(__webpack_require__, 91753)),
        Promise.all(/* import() */[__webpack_require__.e(705), __webpack_require__.e(5338), __webpack_require__.e(4614), __webpack_require__.e(3560), __webpack_require__.e(5983), __webpack_require__.e(9469), __webpack_require__.e(9724)]).then(__webpack_require__.bind(__webpack_require__, 26332)),
    ]);
    const { serviceFile } = inputs;
    const reading = { release, serviceFile, allowDirty: true, cache, signal };
    return await findBaseServices(await building, tree, {
        release,
        serviceFile,
        requested: checkout.requested,
        head: checkout.tree,
        signal,
        asSeen: checkout.asSeen,
        async withSource(service) {
            const folder = service.place.isDefinition ? undefined : tree.folder((0,requested_paths/* folderOf */.yS)(service.file));
            if (folder === undefined || service.definition === undefined)
                return service;
            try {
                return await withSource(service, folder, reading);
            }
            catch (error) {
                // A refused source is still compared by the ids of its files.
                if (!(error instanceof core_error/* MesgError */.N8) || signal.aborted)
                    throw error;
                return service;
            }
        },
    });
}

;// CONCATENATED MODULE: ./src/github/run.ts




























/**
 * Runs the action on a checkout: compiles its services, compares them with the base, deploys them if requested, and
 * reports.
 *
 * @param pending The checkout, which git may still be listing.
 * @throws {MesgError} when the run cannot do its work. Findings fail the step without an error.
 */
async function run(given, pending) {
    const { core, inputs, context, signal, redact } = given;
    const onWait = (words) => core.info(`waiting: ${words}`);
    const api = once(() => (0,context_api/* connectApi */.Xm)(inputs.token, { apiUrl: context.apiUrl, signal, conceal: redact, onWait }));
    // Discover
    const checkout = await pending;
    const found = await findProcesses(checkout.tree, inputs.processPaths);
    (0,expected_hashes/* assertExpectedHashes */.j4)(inputs.deploy.expectedHashes, checkout.places.map(({ path }) => path), found.files.map(({ path }) => path));
    (0,prices/* assertPrices */.jr)(inputs.prices, checkout.places.map(({ path }) => path));
    await (0,may_publish/* assertMayPublish */.n)(inputs, context.payload);
    const session = await openEngine(given);
    try {
        await runWith(given, { checkout, found, session, api });
    }
    finally {
        session.close();
    }
}
async function runWith(given, { checkout, found, session, api }) {
    const { core, inputs, context, signal, redact } = given;
    const isArtifact = inputs.artifact !== "";
    const files = await (0,outputs_files/* makeOutputFolder */.Wn)(context.temporary, { isArtifact, conceal: redact });
    const carOf = ({ path, isDefinition }) => inputs.artifactSource && !isDefinition ? files.pathOf(path, "source.car") : undefined;
    // Compile and compare
    const pull = context.pullRequest ?? (await findPullRequest(context, api));
    const processesIn = (tree) => readBaseProcesses(tree, found, inputs.processPaths);
    const revisions = await prepareRevisions(given, checkout, { pull, session, api, carOf, processesIn });
    assertFound(checkout, revisions.before, inputs.serviceFile);
    const today = new Date().toISOString().slice(0, 10);
    const comparisons = await compareServices(revisions.after, revisions.before, today);
    // Judge
    const current = pull && (await readCurrent(api, context, pull.number));
    const processes = await checkProcesses(found.files, (0,checked_process/* processChecks */.N$)(given, checkout, revisions, session.release));
    const known = { baseProblem: revisions.baseProblem, processes: (0,checked_process/* faultsOf */.xm)(processes) };
    const verdict = (0,compare_verdict/* judge */.S4)(comparisons, inputs.failOn, { ...known, labels: current?.labels });
    logServices(core, comparisons, inputs.serviceFile);
    logProcesses(core, processes);
    const acceptedByLabel = (0,compare_verdict/* acceptsBreaks */.Sp)(current?.labels);
    const annotations = annotationsOf(comparisons, inputs.failOn === "breaking" && !acceptedByLabel, processes);
    annotate(core, annotations);
    // Deploy: the push of a merge has no labels
    const failures = { failure: verdict.failure, mergeFailure: (0,compare_verdict/* judge */.S4)(comparisons, inputs.failOn, known).failure };
    const deploying = { session, commit: revisions.head.id, api };
    const deployment = await deployIfRequested(given, { ...deploying, comparisons, ...failures });
    const processDeployment = await deployProcessesIfRequested(given, { ...deploying, processes, deployment });
    const published = { comparisons, release: session.release, deployment, ...failures };
    const marketplace = await publishIfRequested(given, published);
    const failed = deployAnnotations(deployment, annotations);
    failed.push(...processDeployAnnotations(processDeployment, [...annotations, ...failed]));
    annotate(core, [...failed, ...deployAnnotations(marketplace, [...annotations, ...failed], "published")]);
    // Report
    const draft = reportOf(given, revisions, comparisons, {
        pull,
        session,
        deployment,
        processDeployment,
        marketplace,
        processes,
        notices: [...found.notices, ...(0,prices/* unusedPrices */.Ne)(inputs.prices, session.release), ...sharedSids(comparisons)],
        acceptedByLabel,
        today,
    });
    await reportRun(given, { files, draft, pull, current, api });
    signal.throwIfAborted();
    if (verdict.notice !== undefined)
        core.notice(verdict.notice);
    const failure = verdict.failure ??
        (0,deploy_deployment/* deployFailure */.on)(deployment) ??
        (0,process_deployment/* processDeployFailure */.x)(processDeployment) ??
        (0,publication/* publishFailure */.yX)(marketplace) ??
        session.failure;
    if (failure !== undefined)
        core.setFailed(failure);
}
/** Reports a run everywhere: files, artifact, summary, comment, SARIF, outputs. */
async function reportRun(given, { files, draft, pull, current, api }) {
    const { core, inputs } = given;
    for (const notice of draft.notices)
        core.info(`notice: ${notice}`);
    const definitions = await (0,outputs_files/* writeFiles */.hV)(files, draft);
    const artifact = await uploadArtifact(given, files);
    const report = { ...draft, artifact: artifact["artifact-url"] };
    await (0,summary/* summarize */.e)(core, report);
    core.info((0,report_report/* verdictLine */.MT)(report));
    const comment = pull === undefined ? "" : await reportOnPull(given, { pull, current, report, api });
    if (inputs.sarif !== "") {
        const { writeSarif } = await __webpack_require__.e(/* import() */ 9998).then(__webpack_require__.bind(__webpack_require__, 79998));
        await writeSarif(given, draft);
    }
    const outputs = outputsOf(report, definitions, { ...artifact, "comment-url": comment });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
/** Comments on the pull request, and suggests migrations on its lines. @returns The comment's address. */
async function reportOnPull(given, input) {
    const [{ publishComment }, { suggestMigrations }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6053).then(__webpack_require__.bind(__webpack_require__, 56053)),
        __webpack_require__.e(/* import() */ 4363).then(__webpack_require__.bind(__webpack_require__, 14363)),
    ]);
    const comment = await publishComment(given, input);
    await suggestMigrations(given, { ...input, comment });
    return comment;
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 40374:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ migrationAddress)
/* harmony export */ });
/* unused harmony export MIGRATIONS */
/** Every kind of migration by its id; docs/migrate.md has a section for each. */
const MIGRATIONS = {
    "multi-output": {
        title: "Named outputs become one result",
        explanation: "Since Engine 0.10 a task has one result. The data of its success output becomes the outputs; error outputs are dropped, since the Engine reports errors itself.",
    },
    "volumes-from": {
        title: "volumesfrom becomes volumesFrom",
        explanation: "Engine 0.10 accepts only the new spelling.",
    },
    "alias-to-sid": { title: "alias becomes sid", explanation: "Since Engine 0.10 the key is called sid." },
    "obsolete-key": {
        title: "Obsolete keys are removed",
        explanation: "Engines since 0.10 reject visibility, publish and version.",
    },
    "configuration-image": {
        title: "The service's own image is removed",
        explanation: "The image of the service is built from its Dockerfile; Engine 0.10 rejects another one.",
    },
    "quoted-port": {
        title: "Ports are quoted",
        explanation: "Other YAML readers read 2222:22 as the number 133342.",
    },
    "env-list": { title: "env becomes a list of NAME=value", explanation: "Engine 0.10 rejects every other form." },
    "empty-entry": { title: "Empty entries become {}", explanation: "Engine 0.10 rejects an entry without a value." },
    "event-data": { title: "Events have data", explanation: "Engine 0.10 requires the data of an event, even if empty." },
    "short-parameter": {
        title: "Parameters become mappings",
        explanation: "A parameter that is only a type is written as {type: …}.",
    },
    "parameter-type": {
        title: "Types are capitalized",
        explanation: "The types are String, Number, Boolean, Object, Any.",
    },
    "nested-type": {
        title: "Fields of an object move from type to object",
        explanation: "A parameter with fields has the type Object, and its fields are under object.",
    },
    "plain-text": {
        title: "Names and descriptions are one line of ASCII",
        explanation: "Engine 0.10 rejects line breaks and other characters. Lines are joined, and typographic quotes and dashes are written as on a keyboard.",
    },
    "redefined-anchor": {
        title: "Anchors have unique names",
        explanation: "If outputs move across an anchor that is defined twice, the second one is renamed, so that each alias keeps its meaning.",
    },
    "duplicate-key": {
        title: "Repeated keys are removed",
        explanation: "A duplicate key with the same value is removed; with another value it is left alone.",
    },
    "process-name": {
        title: "A process has a name from Engine 0.18 on, and a key before",
        explanation: "The compilers for Engines before 0.18 read only key, and those from 0.18 on require name.",
    },
    tabs: { title: "Tabs become spaces", explanation: "YAML does not allow tabs as indentation." },
};
const PAGE = "https://github.com/mesg/compile-action/blob/main/docs/migrate.md";
/**
 * Returns the address of a migration's documentation.
 *
 * @example
 * ```ts
 * migrationAddress("env-list"); // "https://github.com/mesg/compile-action/blob/main/docs/migrate.md#env-list"
 * ```
 */
function migrationAddress(id) {
    return Object.hasOwn(MIGRATIONS, id) ? `${PAGE}#${id}` : PAGE;
}


/***/ }),

/***/ 51923:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ waiverOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Ks: () => (/* binding */ sectionsOf),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4521);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32789);

/** In the order in which they are reported. */
const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"];
/** Returns the location of a change as text: `mail/mesg.yml:7`. */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Returns why nothing was compared, in one sentence. */
function baseOf(base) {
    if (base.state === "missing")
        return "There was no service before: everything is new.";
    if (base.state === "unreadable")
        return `Cannot check for breaking changes: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(base.reason, 500)}.`;
    const { errors } = base;
    const count = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(errors, "error");
    return `The base is not a valid service (${count}), so there is nothing to compare with: everything counts as new.`;
}
/** Returns the counts in one line: `1 breaking, 2 compatible`. */
function countsOf(summary) {
    const counts = [
        ...SEVERITIES.map((severity) => [summary[severity], severity]),
        [summary.waived, "accepted by a waiver"],
    ].filter(([count]) => count > 0);
    return counts.length === 0 ? "no changes" : counts.map(([count, word]) => `${count} ${word}`).join(", ");
}
/** Returns the verdict in one sentence. */
function verdictOf(summary) {
    if (summary.sourceOnly)
        return "Only the source changed; the definition is the same.";
    const changed = SEVERITIES.some((severity) => summary[severity] > 0) || summary.waived > 0;
    if (!changed)
        return "Nothing changed.";
    if (summary.breaking > 0)
        return "Breaking changes for callers.";
    if (summary.waived > 0)
        return "Breaking changes for callers, all accepted by waivers.";
    if (summary.compatible > 0)
        return "The interface changed, without breaking changes.";
    return "The interface is unchanged.";
}
/** Returns one side of a change in a few words; `undefined` when it has no value. */
function sideOf(change, side) {
    const value = change[side];
    if (value === undefined)
        return undefined;
    if (typeof value === "string")
        return value === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
        return recordOf(value);
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(list.length, "entry", "entries");
    const shown = list.slice(0, MAX_ITEMS).map((item) => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MAX_ITEMS ? ["…"] : [])].join(", ");
}
const MAX_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(String(field ?? ""), 60);
        return text === "" || text === "none" || (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(field) ? [] : [`${name} ${text}`];
    });
    return parts.length === 0 ? "empty" : parts.join("; ");
}
/** Returns the keys of a list of entries; empty for any other value. */
function keysOf(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u))
        return "";
    return listOf(list.map((entry) => String(entry.key)));
}
/** Groups changes as they are reported: breaking ones, accepted ones, and the rest by severity. */
function sectionsOf(changes) {
    const open = (severity) => changes.filter((change) => change.severity === severity && !change.waiver);
    return [
        { title: "Breaking", changes: open("breaking") },
        { title: "Breaking, accepted", changes: changes.filter(({ waiver }) => waiver) },
        { title: "Compatible", changes: open("compatible") },
        { title: "Operational", changes: open("operational") },
        { title: "Cosmetic", changes: open("cosmetic") },
    ].filter((section) => section.changes.length > 0);
}
/** Returns the waiver of a change in words. */
function waiverOf({ waiver }) {
    if (waiver === undefined)
        return undefined;
    const fresh = waiver.isNew ? " by a waiver in the same change" : "";
    return { until: `accepted until ${waiver.expires}${fresh}`, reason: waiver.reason };
}


/***/ }),

/***/ 14821:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ COMMENT_BYTES),
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
/** GitHub's limit for a comment in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * Returns the first text that fits. Each is shorter than the previous one; the last one is returned even if none fits,
 * so it must always be short.
 *
 * @param ladder Functions that return the texts; `undefined` for one that cannot fit.
 * @param bytes Maximum size in bytes of UTF-8.
 */
function firstThatFits(ladder, bytes) {
    let text;
    for (const step of ladder) {
        text = step();
        if (text !== undefined && Buffer.byteLength(text) <= bytes)
            break;
    }
    return text ?? "";
}


/***/ }),

/***/ 43255:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ consequenceOf)
/* harmony export */ });
/* harmony import */ var _diff_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30764);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3792);


const outgoing = (reader) => ({
    removed: ({ owner, key }) => `${reader} ${owner} no longer find ${key}.`,
    renamed: ({ owner, key, successor }) => `${reader} ${owner} no longer find ${key}; its value is now in ${successor}.`,
    "type-changed": ({ owner, key, typeBefore, typeAfter }) => `${reader} ${owner} that read ${key} as ${typeBefore} may now receive ${typeAfter}.`,
    "made-optional": ({ owner, key }) => `${reader} ${owner} may now receive no ${key}, or null.`,
});
const OUTPUT = outgoing("Callers of");
const DATA = outgoing("Listeners to");
const SENTENCES = {
    "task-removed": ({ owner }) => `Calls of ${owner} are now rejected.`,
    "task-renamed": ({ owner, successor }) => `Calls of ${owner} are now rejected; callers must call ${successor}.`,
    "required-input-added": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "required-input-renamed": ({ owner, key, successor }) => `Calls of ${owner} that send ${key} instead of ${successor} are now rejected.`,
    "input-type-changed": ({ owner, key, typeBefore, typeAfter }) => `Calls of ${owner} that send ${key} as ${typeBefore} may now be rejected: ${typeAfter} is expected.`,
    "input-made-required": ({ owner, key }) => `Calls of ${owner} that do not send ${key} are now rejected.`,
    "event-removed": ({ owner }) => `Listeners no longer receive ${owner}.`,
    "event-renamed": ({ owner, successor }) => `Listeners no longer receive ${owner}; they must listen to ${successor}.`,
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-type-changed": OUTPUT["type-changed"],
    "output-made-optional": OUTPUT["made-optional"],
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-type-changed": DATA["type-changed"],
    "data-made-optional": DATA["made-optional"],
};
/**
 * Returns what a change means for callers, in one sentence with its names; the rule's explanation when there are none.
 *
 * @param show Formats a name for display: a code span in Markdown, quotes in a terminal.
 * @example
 * ```ts
 * consequenceOf(change, (name) => JSON.stringify(name)); // 'Calls of "send" that do not send "cc" are now rejected.'
 * ```
 */
function consequenceOf(change, show) {
    const sentence = SENTENCES[change.rule];
    const names = sentence === undefined ? undefined : namesOf(change, show);
    return sentence === undefined || names === undefined ? _diff_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y[change.rule].explanation : sentence(names);
}
/** Longer pointers have keys that do not fit in a sentence. */
const MAX_POINTER_LENGTH = 1000;
function namesOf({ pointer, before, after }, show) {
    if (pointer.length > MAX_POINTER_LENGTH)
        return undefined;
    const segments = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentsOf */ .O)(pointer);
    const [, owner = "", , first] = segments;
    const keys = first === undefined ? [] : [first];
    for (let at = 4; segments[at] === "object" && segments[at + 1] !== undefined; at += 2)
        keys.push(segments[at + 1]);
    const last = keys.at(-1);
    // A rename is reported at the new key; the old key is its value.
    const isRename = typeof before === "string" && typeof after === "string" && after === (last ?? owner);
    const old = isRename ? before : (last ?? owner);
    const path = (key) => show([...keys.slice(0, -1), key].join("."));
    return {
        owner: show(isRename && last === undefined ? old : owner),
        key: path(old),
        successor: last === undefined ? show(owner) : path(last),
        typeBefore: show(typeOf(before)),
        typeAfter: show(typeOf(after)),
    };
}
/** The type in a value of a change: a parameter, or the type itself. */
function typeOf(value) {
    if (typeof value === "string")
        return value;
    const { type, repeated } = (value ?? {});
    return `${typeof type === "string" ? type : "another type"}${repeated === true ? "[]" : ""}`;
}


/***/ }),

/***/ 74755:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);

/**
 * Returns a text as a code span, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** Characters with a meaning in Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub links addresses, mentions and issues in any text; a zero-width space breaks them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;
/**
 * Returns a text as prose, in which Markdown, HTML and GitHub interpret nothing.
 *
 * @param limit Maximum length to show, in UTF-16 units.
 * @example
 * ```ts
 * prose("use *this*, @someone"); // "use \\*this\\*, @\u200bsomeone"
 * ```
 */
function prose(text, limit) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text, limit)
        .replace(AUTOLINKS, "$&\u200b")
        .replace(/[&<"]/g, (character) => ENTITIES[character])
        .replace(MARKUP, "\\$&");
}
/** Maximum length of a linked text, in UTF-16 units. */
const MAX_PLACE_LENGTH = 500;
/** Most browsers reject longer ones. */
const MAX_ADDRESS_LENGTH = 2000;
/** Characters that are invalid in a URL, or would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** A code block; its lines may contain fences. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span with a link to an address, or without if it is not a web address. */
function codeLink(text, address) {
    if (address === undefined || address.length > MAX_ADDRESS_LENGTH || !/^https?:\/\//i.test(address))
        return codeSpan(text, MAX_PLACE_LENGTH);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, MAX_PLACE_LENGTH)}](<${target}>)`;
}
/** A collapsible section. The summary is our text, never that of a definition. */
function details(summary, body) {
    return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 10092:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ SourceCache),
/* harmony export */   S: () => (/* binding */ parseRemembered)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3914);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32789);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54705);
/* harmony import */ var _disk_read_regular_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75226);





/** Minimum bytes of a source to keep in memory: archiving a smaller one again takes no longer. */
const MIN_KEPT = 65_536;
/** Maximum size of a cache file, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Caches sources, so that unchanged ones are not read again: large ones in memory and, with a folder, every one in a file
 * for later runs. Processes may share a folder, since files appear complete. Damaged files and files of
 * another source are ignored.
 */
class SourceCache {
    /** The folder that keeps sources for later runs; undefined for none. */
    folder;
    #taken = new Map();
    constructor(folder) {
        this.folder = folder;
    }
    /** Returns whether the cache keeps a source of a size in bytes. */
    keeps(size) {
        return this.folder !== undefined || size >= MIN_KEPT;
    }
    /** Returns a cached source. @param key A {@linkcode treeKey}. */
    async get(key) {
        const taken = this.#taken.get(key);
        if (taken !== undefined || this.folder === undefined)
            return taken;
        try {
            const bytes = await (0,_disk_read_regular_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .X)(this.folder, fileOf(key), MAX_ENTRY);
            return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
        }
        catch {
            return undefined;
        }
    }
    /** Caches a source. A folder that cannot be written to is ignored. */
    async set(key, taken) {
        this.#taken.set(key, taken);
        if (this.folder === undefined)
            return;
        const { sourceId, size, entries, finished } = taken;
        const payload = JSON.stringify({ sourceId, size, entries, finished });
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(this.folder);
            // The checksum reveals a file that a crash damaged.
            const written = { isDurable: false, replacesPipes: true };
            await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
        }
        catch {
            // A lost cache only costs time.
        }
    }
}
function fileOf(key) {
    return `${key}.json`;
}
function checksum(key, payload) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${key} ${payload}`).digest("hex");
}
function parse(text, key) {
    const space = text.indexOf(" ");
    const payload = text.slice(space + 1).trimEnd();
    if (text.slice(0, space) !== checksum(key, payload))
        return undefined;
    return parseRemembered(JSON.parse(payload));
}
/** Returns a cached source from a value of `JSON.parse`; undefined when a field is missing or malformed. */
function parseRemembered(value) {
    if (!(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value) || !(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value.finished))
        return undefined;
    const { sourceId, size, entries, finished } = value;
    const isWhole = isSourceId(sourceId) &&
        isCount(size) &&
        isCount(entries) &&
        Object.entries(finished).every(([extra, digest]) => isHex(extra) && isHex(digest) && digest.length === 64);
    return isWhole ? { sourceId, size, entries, finished } : undefined;
}
function isSourceId(value) {
    try {
        return typeof value === "string" && (0,_unixfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCid */ .mQ)(value).length > 0;
    }
    catch {
        return false;
    }
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isHex(value) {
    return typeof value === "string" && /^(?:[0-9a-f]{2})*$/.test(value);
}


/***/ }),

/***/ 58341:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   jy: () => (/* binding */ MAX_POINTER),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/** Maximum size of a pointer in bytes. */
const MAX_POINTER = 1024;
/**
 * Parses a git LFS pointer (specification version 1).
 *
 * @returns undefined for any other text, which git LFS does not change.
 * @example
 * ```ts
 * parsePointer(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`))?.size; // 5
 * ```
 */
function parsePointer(bytes) {
    if (bytes.length >= MAX_POINTER)
        return undefined;
    const [version = "", ...lines] = Buffer.from(bytes).toString("latin1").trimEnd().split("\n");
    if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1$/.test(version))
        return undefined;
    const values = new Map(lines.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
    const sha256 = /^sha256:([0-9a-f]{64})$/.exec(values.get("oid") ?? "")?.[1];
    const size = /^\d{1,15}$/.exec(values.get("size") ?? "")?.[0];
    return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
const START = Buffer.from("version https://git-lfs.github.com/spec/");
/** Returns whether a text looks like a pointer, valid or not. */
function looksLikePointer(bytes) {
    return START.every((byte, index) => bytes[index] === byte);
}


/***/ }),

/***/ 38497:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ MAX_WAIVER_BYTES),
/* harmony export */   QV: () => (/* binding */ WAIVER_FILE),
/* harmony export */   hQ: () => (/* binding */ faultySide)
/* harmony export */ });
/** The file of waivers, next to mesg.yml. The archive does not contain it. */
const WAIVER_FILE = ".mesg-compile.yml";
/** The largest file of waivers that is read, in bytes: room for more than a thousand. */
const MAX_WAIVER_BYTES = 256 * 1024;
/** Rules by which a mesg.yml is refused here although an Engine may accept it: they catch mistakes. */
const OWN_RULES = new Set(["documents", "limit", "key", "encoding"]);
/**
 * Returns the side of a service that has errors before a change: `invalid`, or `unreadable` where only rules of our own
 * refuse it.
 */
function faultySide(file, diagnostics, waivers) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first !== undefined && errors.every(({ rule }) => OWN_RULES.has(rule))) {
        return { state: "unreadable", file, reason: `an Engine may read ${file}, which is refused here: ${first.message}` };
    }
    return { state: "invalid", file, errors: errors.length, waivers };
}


/***/ }),

/***/ 3792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ segmentsOf),
/* harmony export */   e: () => (/* binding */ follow)
/* harmony export */ });
/** Splits a JSON pointer into keys and indexes. */
function segmentsOf(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Returns the node at a path, if there is one. */
function follow(root, path) {
    let found = { node: root, keyStart: root.start };
    for (const segment of path) {
        const next = step(found.node, segment);
        if (next === undefined)
            return undefined;
        found = next;
    }
    return found;
}
function step(node, segment) {
    if (node.kind === "mapping") {
        const pair = node.pairs.get(String(segment));
        return pair && { node: pair.value, keyStart: pair.keyStart };
    }
    if (node.kind !== "sequence")
        return undefined;
    const item = node.items[Number(segment)];
    return item && { node: item, keyStart: item.start };
}


/***/ })

};
