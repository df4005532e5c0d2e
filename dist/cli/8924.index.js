export const id = 8924;
export const ids = [8924,6184];
export const modules = {

/***/ 39593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
        summary: "write the result to a file, completely or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result, or a failure, as JSON" },
};


/***/ }),

/***/ 69868:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uj: () => (/* binding */ isYaml),
/* harmony export */   x6: () => (/* binding */ PROCESS_FILE),
/* harmony export */   xH: () => (/* binding */ hasYamlName)
/* harmony export */ });
/** The default name of a process file. */
const PROCESS_FILE = "process.yml";
/** Returns whether a file is YAML by its name. */
function hasYamlName(name) {
    return /\.ya?ml$/i.test(name);
}
/** Number of leading bytes that determine the form of a document. */
const LOOKED_AT = 4096;
/**
 * Whether a document without a name is YAML rather than a definition: text that is neither JSON nor hex, whose first line
 * of content is a key, a comment or a marker.
 *
 * @example
 * ```ts
 * isYaml(new TextEncoder().encode("name: greeter\n")); // true
 * ```
 */
function isYaml(bytes) {
    const text = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString("latin1");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them, messages usually do
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text))
        return false;
    return /^(?:\s|\xef\xbb\xbf)*(?:#|---|%YAML|["']?[A-Za-z][\w.-]*["']?[ \t]*:)/.test(text);
}


/***/ }),

/***/ 75773:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VZ: () => (/* binding */ kindOfDocument),
/* harmony export */   yK: () => (/* binding */ kindOfFile)
/* harmony export */ });
/* unused harmony exports isProcessFile, misspelledSteps */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90761);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34505);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67880);
/* harmony import */ var _file_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69868);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50944);





/**
 * Determines what a file of a folder describes, by its content: a process has `steps`, even misspelled, and its
 * definition has nodes. A process.yml is a process unless it has keys that only a service has.
 *
 * @returns undefined when there is no such file.
 */
async function kindOfFile(files, name) {
    const bytes = await (0,_read_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(files, name);
    return bytes === undefined ? undefined : await kindOfDocument(bytes, name);
}
/** Determines what a document describes, as {@linkcode kindOfFile} does. @param name The name of its file. */
async function kindOfDocument(bytes, name) {
    const isProcess = (0,_file_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .hasYamlName */ .xH)(name)
        ? isProcessFile(bytes) || misspelledSteps(bytes) !== undefined || (name === _file_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .PROCESS_FILE */ .x6 && !isServiceFile(bytes))
        : await (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isProcessDefinition */ .J)(bytes);
    return isProcess ? "process" : "service";
}
function isServiceFile(bytes) {
    const root = rootOf(textOf(bytes));
    return root?.kind === "mapping" && hasServiceKeys(root);
}
/** Returns whether a YAML file describes a process: it has `steps`, and no key that only a service has. */
function isProcessFile(bytes) {
    const text = textOf(bytes);
    // Parsing takes longer, and most files are not a process.
    if (!/\bsteps\b/.test(text))
        return false;
    const root = rootOf(text);
    if (root?.kind !== "mapping")
        return /^steps[ \t]*:/m.test(text);
    return root.pairs.has("steps") && !hasServiceKeys(root);
}
/**
 * Returns the key that a YAML file has instead of `steps` if it looks like a process: it has a name, a list with a step
 * under a key that resembles `steps`, and no key that only a service has.
 *
 * @example
 * ```ts
 * misspelledSteps(new TextEncoder().encode("name: p\nstesp:\n  - type: trigger\n")); // "stesp"
 * misspelledSteps(new TextEncoder().encode("name: line 7\nstops:\n  - Airport\n")); // undefined
 * ```
 */
function misspelledSteps(bytes) {
    const text = textOf(bytes);
    const similar = new Set();
    for (const [, , key = ""] of text.matchAll(/^(["']?)(\w{4,6})\1[ \t]*:/gm)) {
        if (key !== "steps" && !similar.has(key) && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, ["steps"]) !== undefined)
            similar.add(key);
    }
    if (similar.size === 0)
        return undefined;
    const root = rootOf(text);
    if (root?.kind !== "mapping" || root.pairs.has("steps") || hasServiceKeys(root))
        return undefined;
    if (!root.pairs.has("name") && !root.pairs.has("key"))
        return undefined;
    return [...similar].find((key) => hasStep(root.pairs.get(key)?.value));
}
function hasStep(list) {
    return list?.kind === "sequence" && list.items.some((item) => item.kind === "mapping" && isStep(item));
}
function isStep({ pairs }) {
    const type = pairs.get("type")?.value;
    return type?.kind === "scalar" && STEP_TYPES.includes(type.text);
}
/** Decodes a file; of one that is too large its start, so that its problems are those of a process or a service. */
function textOf(bytes) {
    return (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeText */ .P)(bytes.subarray(0, _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .g)).text;
}
function rootOf(text) {
    return (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .composeYaml */ .e)(text, new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .Lines */ .q(text)).root;
}
const STEP_TYPES = ["trigger", "filter", "task"];
/** Keys that a mesg.yml has and a process file does not. */
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];
function hasServiceKeys({ pairs }) {
    return SERVICE_KEYS.some((key) => pairs.has(key));
}


/***/ }),

/***/ 84516:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ NoServiceFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The error for a folder without any of the files that are looked for, and without an explanation. */
class NoServiceFile extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /** The folder that was searched. */
    folder;
    /** The names that were looked for. */
    names;
    constructor(message, folder, names) {
        super("usage", message);
        this.folder = folder;
        this.names = names;
    }
}


/***/ }),

/***/ 50944:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ maxDocumentBytes),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88013);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75226);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40296);
/* harmony import */ var _file_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69868);




/** Returns the maximum size in bytes of a file that describes a service or a process. */
function maxDocumentBytes(name) {
    return (0,_file_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hasYamlName */ .xH)(name) ? _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .g : _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEFINITION_FILE_BYTES */ .a5;
}
/**
 * Reads a file that describes a service or a process, or one byte more than its maximum size. A definition need not be
 * in git, since an earlier step of the job may have built it.
 *
 * @returns undefined when there is no such file.
 */
async function readDocument(files, name) {
    const max = maxDocumentBytes(name) + 1;
    const committed = await files.readFile(name, max);
    return committed ?? (files.isOnDisk && !(0,_file_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .hasYamlName */ .xH)(name) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .X)(files.path, name, max) : undefined);
}


/***/ }),

/***/ 3809:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fileIn)
/* harmony export */ });
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58215);

/**
 * Returns the path of a file in a folder, for messages and to read it: the folder as it was given, without a trailing
 * separator, and no folder for the current one.
 *
 * @example
 * ```ts
 * fileIn("./services/mail/", "mesg.yml"); // "./services/mail/mesg.yml"
 * fileIn(".", "mesg.yml"); // "mesg.yml"
 * ```
 */
function fileIn(folder, name) {
    const plain = (0,_trim_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTrailing */ .h)(folder, "/\\");
    if (plain === "")
        return `${folder.slice(0, 1)}${name}`;
    return plain === "." ? name : `${plain}/${name}`;
}


/***/ }),

/***/ 77544:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_PATH_LENGTH),
/* harmony export */   V: () => (/* binding */ assertFits)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);


/**
 * Checks that the message of a release can hold a process.
 *
 * @throws {MesgError} `refused`, naming the node, when a node uses features of another form: nested references and
 * paths (from 0.18), typed conditions (from 0.21); or when a value is nested too deeply.
 * @example
 * ```ts
 * assertFits(process, processForm("0.14")); // throws if a node needs a later form
 * ```
 */
function assertFits(process, form) {
    for (const [index, node] of process.nodes.entries()) {
        const problem = node.kind === "map"
            ? firstOf(node.outputs, (output) => outputProblem(output, form))
            : node.kind === "filter"
                ? firstOf(node.conditions, (condition) => conditionProblem(condition, form))
                : undefined;
        if (problem === undefined)
            continue;
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(["nodes", index]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `node ${JSON.stringify(node.key)} (${place}): ${problem}`, {
            hint: "use another --engine-version, or compile the process for this one",
        });
    }
}
/** Values may be nested this deep; in a message each takes three levels. */
const MAX_VALUE_DEPTH = 300;
/** Selectors of one path; in a message each is nested in the previous one. */
const MAX_PATH_LENGTH = 300;
function outputProblem({ key, value }, form) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .depthOf */ .d1)(value) > MAX_VALUE_DEPTH) {
        return `the value of ${JSON.stringify(key)} is nested more than ${MAX_VALUE_DEPTH} levels deep`;
    }
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .longestPath */ .GJ)(value) > MAX_PATH_LENGTH) {
        return `the value of ${JSON.stringify(key)} refers to a path of more than ${MAX_PATH_LENGTH} parts`;
    }
    if (form !== "0.14")
        return undefined;
    if (value.kind === "reference") {
        const [first, ...rest] = value.path;
        return rest.length > 0 || (first !== undefined && first.key === undefined)
            ? `the value of ${JSON.stringify(key)} refers to a path inside data, which Engines before 0.18 do not support`
            : undefined;
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .findReference */ .t3)(value) === undefined
        ? undefined
        : `the value of ${JSON.stringify(key)} contains a reference, which Engines before 0.18 allow only at the top level`;
}
function conditionProblem({ reference, predicate, value }, form) {
    if ((reference?.path.length ?? 0) > MAX_PATH_LENGTH) {
        return `a condition has a path of more than ${MAX_PATH_LENGTH} parts`;
    }
    if (form === "0.21") {
        return reference?.nodeKey === "" && reference.path.length === 1
            ? "a condition names no node, which Engines from 0.21 on require"
            : undefined;
    }
    const isFlat = reference === undefined || (reference.path.length <= 1 && reference.path[0]?.index === undefined);
    if (!isFlat || predicate > 1)
        return "a condition has a path or a predicate that Engines before 0.21 do not support";
    if (value.kind !== "text")
        return `a condition compares with a ${value.kind}; Engines before 0.21 compare only strings`;
    return undefined;
}
function firstOf(items, problemOf) {
    for (const item of items) {
        const problem = problemOf(item);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}


/***/ }),

/***/ 60645:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ processEra),
/* harmony export */   QO: () => (/* binding */ DEFAULT_PROCESS_RELEASE),
/* harmony export */   S8: () => (/* binding */ processForm)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);


const FORMS = ["0.21", "0.18", "0.14"];
/** The newest release that accepts a process over gRPC; from 0.21 on, a transaction creates a process. */
const DEFAULT_PROCESS_RELEASE = "0.20";
/**
 * Returns the form of processes at a release.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processForm("0.20"); // "0.18"
 * ```
 */
function processForm(release) {
    const form = FORMS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
    if (form !== undefined)
        return form;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `Engine ${release} has no processes: expected a release from 0.14 on`, {
        hint: `use --engine-version 0.14 or newer${FORERUNNERS[release] ?? ""}`,
    });
}
/** The predecessors of processes in some releases. */
const FORERUNNERS = {
    "0.12": "; Engine 0.12 has workflows inside a mesg.yml",
    "0.13": "; Engine 0.13 has workflows, which no compiler supports",
};
/** The releases with another compiler, other rules or another hash of processes than the release before. */
const ERAS = ["0.21", "0.18", "0.17", "0.15", "0.14"];
/**
 * Returns the first of the releases that compile, check and hash a process as `release` does, given the hashes of its
 * instances.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processEra("0.26"); // "0.21"
 * ```
 */
function processEra(release) {
    // Throws before 0.14, which has no era.
    processForm(release);
    return ERAS.find((first) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, first));
}


/***/ }),

/***/ 51241:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ longestPath),
/* harmony export */   Lm: () => (/* binding */ lastEntries),
/* harmony export */   TJ: () => (/* binding */ CONSTANT),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   t3: () => (/* binding */ findReference)
/* harmony export */ });
/** `mesg.protobuf.Value` (constants of 0.15 to 0.17) and `mesg.types.Value` (conditions from 0.21). */
const CONSTANT = {
    null: "nullValue",
    text: "stringValue",
    number: "numberValue",
    flag: "boolValue",
    list: ["listValue", "values"],
    map: ["structValue", "fields"],
};
/** `Process.Node.Map.Output`, from 0.18. */
const OUTPUT = {
    null: "null",
    text: "stringConst",
    number: "doubleConst",
    flag: "boolConst",
    list: ["list", "outputs"],
    map: ["map", "outputs"],
    reference: "ref",
};
/** Returns the first reference in a value at any depth; undefined when there is none. */
function findReference(value) {
    if (value.kind === "reference")
        return value;
    for (const item of itemsOf(value)) {
        const found = findReference(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Returns the depth of a value. */
function depthOf(value) {
    return 1 + itemsOf(value).reduce((max, item) => Math.max(max, depthOf(item)), 0);
}
/** Returns the number of selectors in the longest path of a value. */
function longestPath(value) {
    const own = value.kind === "reference" ? value.path.length : 0;
    return itemsOf(value).reduce((max, item) => Math.max(max, longestPath(item)), own);
}
function itemsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "map" ? value.entries.map((entry) => entry.value) : [];
}
/** Returns the entries of a map by key; of duplicate keys the last one, as in a protobuf map. */
function lastEntries(entries) {
    return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}


/***/ }),

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, a base for definitions with some fields. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});


/***/ }),

/***/ 7050:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ outputCall),
/* harmony export */   p: () => (/* binding */ findCalls)
/* harmony export */ });
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54185);

const CODE = /\.(?:[cm]?[jt]sx?|go|py|rb|cr|php|java|cs|rs|vue)$/i;
const MAX_FILES = 500;
const MAX_FILE_SIZE = 256 * 1024;
const MAX_SITES = 100;
/** A call by name or by index. */
const CALL = /\boutputs\s{0,9}(?:\.\s{0,9}(\w{1,99})|\[\s{0,9}(?:"([^"\\]{1,99})"|'([^'\\]{1,99})')\s{0,9}\])\s{0,9}\(/g;
/**
 * Returns the JavaScript call with which a task returned an output.
 *
 * @example
 * ```ts
 * outputCall("success"); // "outputs.success(…)"
 * outputCall("not-found"); // 'outputs["not-found"](…)'
 * ```
 */
function outputCall(output) {
    return /^[A-Za-z_]\w*$/.test(output) ? `outputs.${output}(…)` : `outputs[${JSON.stringify(output)}](…)`;
}
/**
 * Finds the calls `outputs.<key>(…)` and `outputs["<key>"](…)` in the small source files of a folder, at most 100.
 * Nothing is executed.
 *
 * @param tasks The tasks whose outputs became flat.
 * @throws {MesgError} as {@linkcode SourceFolder.list}.
 * @example
 * ```ts
 * await findCalls(await openFolder("."), [{ task: "t", outputs: ["success"] }], signal);
 * // [{ file: "index.js", line: 12, output: "success" }]
 * ```
 */
async function findCalls(folder, tasks, signal) {
    const names = new Set(tasks.flatMap(({ outputs }) => outputs));
    const sites = [];
    if (names.size === 0)
        return sites;
    const { entries } = await folder.list(new _source_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .IgnoreRules */ .w("node_modules\nvendor\ndist\n"), signal);
    const code = entries.filter((entry) => entry.kind === "file" && CODE.test(entry.path) && entry.size <= MAX_FILE_SIZE);
    for (const { path } of code.slice(0, MAX_FILES)) {
        signal?.throwIfAborted();
        const bytes = await folder.readFile(path, MAX_FILE_SIZE);
        if (bytes === undefined)
            continue;
        for (const [index, line] of new TextDecoder().decode(bytes).split("\n").entries()) {
            for (const [, name, double, single] of line.matchAll(CALL)) {
                const output = name ?? double ?? single ?? "";
                if (!names.has(output))
                    continue;
                sites.push({ file: path, line: index + 1, output });
                if (sites.length >= MAX_SITES)
                    return sites;
            }
        }
    }
    return sites;
}


/***/ }),

/***/ 40374:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ migrationAddress),
/* harmony export */   o: () => (/* binding */ MIGRATIONS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55657);

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
/**
 * Returns the address of a migration's documentation.
 *
 * @example
 * ```ts
 * migrationAddress("env-list"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/migrate.md#env-list"
 * ```
 */
function migrationAddress(id) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pageAddress */ .q)(`docs/migrate.md${Object.hasOwn(MIGRATIONS, id) ? `#${id}` : ""}`);
}


/***/ }),

/***/ 90100:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lineMap)
/* harmony export */ });
/* harmony import */ var _text_first_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93842);
/* harmony import */ var _text_text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83768);


/**
 * Returns the map between the lines of a file before and after its migration. A line in a changed part is
 * mapped to the start of the change.
 *
 * @example
 * ```ts
 * lineMap(migrate("name: a\npublish: x\nname: b\n")).toBefore(2); // 3
 * ```
 */
function lineMap({ before, after, changes }) {
    let delta = 0;
    const places = changes.map(({ start, end, replacement }) => {
        const newStart = start + delta;
        const newEnd = newStart + replacement.length;
        delta = newEnd - end;
        return { before: { start, end }, after: { start: newStart, end: newEnd } };
    });
    const texts = { before: new _text_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .TextLines */ .r(before), after: new _text_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .TextLines */ .r(after) };
    const map = (from, to) => (line) => {
        const offset = texts[from].startOf(line);
        const place = places[(0,_text_first_index_js__WEBPACK_IMPORTED_MODULE_1__/* .firstIndex */ .v)(places, (candidate) => candidate[from].start > offset) - 1];
        if (place === undefined)
            return texts[to].number(offset);
        const { start, end } = place[to];
        return texts[to].number(offset < place[from].end ? start : end + offset - place[from].end);
    };
    return { toBefore: map("after", "before"), toAfter: map("before", "after") };
}


/***/ }),

/***/ 73670:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ migrate)
});

// EXTERNAL MODULE: ./src/compile/compile.ts + 14 modules
var compile_compile = __webpack_require__(24624);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/migrate/text/text-lines.ts
var text_lines = __webpack_require__(83768);
// EXTERNAL MODULE: ./src/migrate/text/written.ts + 1 modules
var written = __webpack_require__(63150);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/migrate/text/resolve.ts
var resolve = __webpack_require__(33393);
;// CONCATENATED MODULE: ./src/migrate/fields/entry-fields.ts


/** Edits tasks, events and their parameters. */
function editEntries(edits) {
    const { root } = edits.document;
    const seen = new Set();
    for (const [key, pair] of (0,resolve/* entriesOf */.Mc)(root, "tasks")) {
        if ((0,resolve/* isEmpty */.Im)(pair.value))
            edits.fill("empty-entry", `write {} for the task ${JSON.stringify(key)}`, pair, "{}");
        for (const field of ["inputs", "outputs"])
            editParameters(edits, (0,resolve/* valueAt */.fK)(pair.value, field), seen);
    }
    for (const [key, pair] of (0,resolve/* entriesOf */.Mc)(root, "events")) {
        const name = JSON.stringify(key);
        const data = (0,resolve/* pairsOf */.fq)(pair.value).get("data");
        if ((0,resolve/* isEmpty */.Im)(pair.value))
            edits.fill("empty-entry", `write the data of the event ${name}`, pair, "{data: {}}");
        else if (data !== undefined && (0,resolve/* isEmpty */.Im)(data.value)) {
            edits.fill("event-data", `write the data of the event ${name}`, data, "{}");
        }
        else if (data === undefined)
            addData(edits, pair.value, name);
        editParameters(edits, (0,resolve/* valueAt */.fK)(pair.value, "data"), seen);
    }
}
function addData(edits, event, name) {
    if (event.kind !== "mapping")
        return;
    const { lines } = edits;
    const why = `write the data of the event ${name}`;
    if (event.isFlow) {
        const at = event.contentStart + 1;
        edits.replace("event-data", why, { start: at, end: at }, event.pairs.length === 0 ? "data: {}" : "data: {}, ");
    }
    else if (lines.isFirst(event.contentStart)) {
        const at = event.contentStart;
        const indent = " ".repeat(lines.column(at));
        edits.replace("event-data", why, { start: at, end: at }, `data: {}${lines.lineBreak}${indent}`);
    }
}
function editParameters(edits, parameters, seen) {
    const open = parameters === undefined ? [] : [parameters];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        // The mapping itself may be a parameter whose key was forgotten.
        const isParameter = (0,resolve/* pairsOf */.fq)(node).has("type") && (0,resolve/* pairsOf */.fq)(node).get("type").value.kind === "scalar";
        if (isParameter)
            continue;
        for (const { value } of (0,resolve/* pairsOf */.fq)(node).values()) {
            const parameter = (0,resolve/* follow */.e6)(value);
            const type = parameter?.kind === "scalar" ? knownType(parameter) : undefined;
            if (type !== undefined && value.kind === "scalar") {
                const range = { start: value.contentStart, end: value.end };
                edits.replace("short-parameter", "write the parameter as a mapping", range, `{type: ${type}}`);
            }
            editType(edits, (0,resolve/* pairsOf */.fq)(parameter).get("type")?.value);
            const nested = parameter === undefined ? undefined : editNested(edits, parameter);
            const object = nested ?? (0,resolve/* valueAt */.fK)(parameter, "object");
            if (object !== undefined)
                open.push(object);
        }
    }
}
/** Writes `type: Object` and `object:` if the fields of an object are its type. */
function editNested(edits, parameter) {
    const type = (0,resolve/* pairsOf */.fq)(parameter).get("type");
    if (type?.value.kind !== "mapping" || (0,resolve/* pairsOf */.fq)(parameter).has("object"))
        return undefined;
    const { lines } = edits;
    const separator = parameter.isFlow ? ", " : lines.lineBreak + " ".repeat(lines.column(type.key.start));
    edits.replace("nested-type", "write the fields under object", type.key, `type: Object${separator}object`);
    return type.value;
}
function editType(edits, value) {
    const type = value?.kind === "scalar" ? knownType(value) : undefined;
    if (value === undefined || type === undefined || type === value.text)
        return;
    edits.replace("parameter-type", `write ${type}`, { start: value.contentStart, end: value.end }, type);
}
function knownType({ text }) {
    return service/* PARAMETER_TYPES */.KZ.find((type) => type.toLowerCase() === text.trim().toLowerCase());
}

// EXTERNAL MODULE: ./src/migrate/outputs/remove.ts
var remove = __webpack_require__(35702);
;// CONCATENATED MODULE: ./src/migrate/fields/field-edits.ts

/** Collects edits of single fields; a value with an anchor is reached by many paths and edited once. */
class FieldEdits {
    document;
    lines;
    #edits = new Map();
    constructor(document, lines) {
        this.document = document;
        this.lines = lines;
    }
    /** Returns the edits of all fields, except those inside a part that is removed or replaced as a whole. */
    get edits() {
        const groups = [...this.#edits.values()].map((edits) => ({
            edits,
            start: Math.min(...edits.map(({ start }) => start)),
            end: Math.max(...edits.map(({ end }) => end)),
        }));
        let last = -1;
        return groups
            .sort((left, right) => left.start - right.start || right.end - left.end)
            .flatMap(({ edits, start, end }) => {
            if (start < last)
                return [];
            last = end;
            return edits;
        });
    }
    /** Replaces a range. */
    replace(migration, explanation, range, replacement) {
        if (this.#edits.has(range.start))
            return;
        this.#edits.set(range.start, [{ ...range, replacement, migration, explanation }]);
    }
    /** Writes a value into an empty entry: after its colon, or in place of `null`. */
    fill(migration, explanation, { key, value }, text) {
        if (value.kind === "alias")
            return;
        if (value.end > value.contentStart)
            this.replace(migration, explanation, { start: value.contentStart, end: value.end }, text);
        else {
            const at = value.anchor?.end ?? this.lines.text.indexOf(":", key.end) + 1;
            this.replace(migration, explanation, { start: at, end: at }, ` ${text}`);
        }
    }
    /** Removes a pair from a mapping. The key of the mapping gets `{}` when nothing remains. */
    remove(why, parent, pair, parentKey) {
        const { migration, explanation } = why;
        const { lines, document } = this;
        const { key, value } = pair;
        if (parent.isFlow) {
            const index = parent.pairs.indexOf(pair);
            const [before, after] = [parent.pairs[index - 1], parent.pairs[index + 1]];
            const start = after === undefined && before !== undefined ? Math.max(before.key.end, before.value.end) : key.start;
            const end = after?.key.start ?? Math.max(key.end, value.end);
            this.replace(migration, explanation, { start, end }, "");
            return;
        }
        const isLast = parent.pairs.length === 1;
        if (!lines.isFirst(key.start) || (isLast && parentKey === undefined))
            return;
        const range = { start: lines.start(key.start), end: lines.next(Math.max(key.end, value.end) - 1) };
        if (this.#edits.has(range.start))
            return;
        const changes = (0,remove/* removeLines */.aY)(lines, range, document.comments, " ".repeat(lines.column(key.start)));
        if (isLast) {
            const at = parent.anchor?.end ?? lines.text.indexOf(":", parentKey.end) + 1;
            changes.unshift({ start: at, end: at, replacement: " {}" });
        }
        this.#edits.set(range.start, changes.map((change) => ({ ...change, migration, explanation })));
    }
}

// EXTERNAL MODULE: ./src/migrate/text/first-index.ts
var first_index = __webpack_require__(93842);
;// CONCATENATED MODULE: ./src/migrate/fields/repeated-keys.ts


/** Removes duplicate keys with equal values, anywhere in the file. */
function removeRepeated(edits) {
    const { root, aliases } = edits.document;
    const targets = [...new Set(aliases.flatMap(({ target }) => target?.start ?? []))].sort((a, b) => a - b);
    const isReferred = ({ value }) => {
        const first = targets[(0,first_index/* firstIndex */.v)(targets, (start) => start >= value.start)];
        return first !== undefined && first < Math.max(value.end, value.start + 1);
    };
    const open = root === undefined ? [] : [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const first = new Map();
        for (const pair of node.pairs) {
            const before = first.get(pair.key.text);
            if (pair.key.kind !== "scalar" || (0,resolve/* isMerge */.F5)(pair) || before === undefined) {
                first.set(pair.key.text, pair);
                open.push(pair.value);
                continue;
            }
            if (!isSame(before.value, pair.value) || isReferred(pair))
                open.push(pair.value);
            else {
                const explanation = `remove the second ${JSON.stringify(pair.key.text)}, which has the same value`;
                edits.remove({ migration: "duplicate-key", explanation }, node, pair);
            }
        }
        open.push(...node.items);
    }
}
function isSame(left, right) {
    const [one, other] = [(0,resolve/* follow */.e6)(left), (0,resolve/* follow */.e6)(right)];
    if (one?.kind !== other?.kind || one === undefined || one.kind === "broken")
        return false;
    return JSON.stringify((0,resolve/* plainOf */.oi)(one)) === JSON.stringify((0,resolve/* plainOf */.oi)(other));
}

;// CONCATENATED MODULE: ./src/migrate/fields/env.ts

const WHY = "write the variable as NAME=value";
const NAME = /^[a-zA-Z][a-zA-Z0-9_]*$/;
/** Edits environment variables: a bare name, a mapping in lines or in braces, and mappings in a list. */
function editEnv(edits, { value }) {
    for (const item of value.items)
        editItem(edits, item);
    if (value.kind !== "mapping" || value.pairs.length === 0 || !value.pairs.every(isReadable))
        return;
    if (!value.isFlow) {
        for (const pair of value.pairs)
            editPair(edits, pair, "- ");
        return;
    }
    edits.replace("env-list", WHY, { start: value.contentStart, end: value.contentStart + 1 }, "[");
    for (const pair of value.pairs)
        editPair(edits, pair, "");
    edits.replace("env-list", WHY, { start: value.end - 1, end: value.end }, "]");
}
function editItem(edits, item) {
    if (item.kind === "scalar" && NAME.test(item.text)) {
        const isQuoted = /["']$/.test(edits.lines.text.slice(item.contentStart, item.end));
        const at = item.end - (isQuoted ? 1 : 0);
        edits.replace("env-list", WHY, { start: at, end: at }, "=");
        return;
    }
    const [pair] = item.pairs;
    if (item.kind !== "mapping" || item.pairs.length !== 1 || pair === undefined || !isReadable(pair))
        return;
    if (item.isFlow)
        edits.replace("env-list", WHY, { start: item.contentStart, end: item.end }, variableOf(pair));
    else
        editPair(edits, pair, "");
}
function editPair(edits, pair, prefix) {
    const { key, value } = pair;
    const colon = edits.lines.text.indexOf(":", key.end) + 1;
    const end = value.end > key.end ? value.end : colon;
    edits.replace("env-list", WHY, { start: key.start, end }, `${prefix}${variableOf(pair)}`);
}
/** Whether a pair is a variable whose value is a scalar on one line. An Engine accepts one `=` in it. */
function isReadable({ key, value }) {
    if (key.kind !== "scalar" || value.kind !== "scalar" || value.anchor !== undefined)
        return false;
    return NAME.test(key.text) && !/[\r\n=]/.test(value.text);
}
/** The variable as YAML: plain where that is safe, else in double quotes, as JSON. */
function variableOf({ key, value }) {
    const text = `${key.text}=${(0,resolve/* isEmpty */.Im)(value) ? "" : value.text}`;
    return /^[\w=./@-]+$/.test(text) ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./src/migrate/fields/service-fields.ts


const OBSOLETE = ["visibility", "publish", "version"];
/** Edits the keys of the service itself, and of its configuration and dependencies. */
function editService(edits) {
    const { root } = edits.document;
    if (root?.kind !== "mapping")
        return;
    const keys = (0,resolve/* pairsOf */.fq)(root);
    const alias = keys.get("alias");
    if (alias !== undefined && !keys.has("sid"))
        edits.replace("alias-to-sid", "rename alias to sid", alias.key, "sid");
    for (const key of OBSOLETE) {
        const pair = keys.get(key);
        if (pair !== undefined)
            edits.remove({ migration: "obsolete-key", explanation: `remove ${key}` }, root, pair);
    }
    const configuration = (0,resolve/* valueAt */.fK)(root, "configuration");
    const image = (0,resolve/* pairsOf */.fq)(configuration).get("image");
    if (configuration?.kind === "mapping" && image !== undefined) {
        edits.remove({ migration: "configuration-image", explanation: "remove the image" }, configuration, image, keys.get("configuration").key);
    }
    for (const box of [configuration, ...(0,resolve/* entriesOf */.Mc)(root, "dependencies").map(([, { value }]) => value)])
        editBox(edits, box);
}
function editBox(edits, box) {
    const pairs = (0,resolve/* pairsOf */.fq)(box);
    const old = pairs.get("volumesfrom");
    if (old !== undefined && !pairs.has("volumesFrom")) {
        edits.replace("volumes-from", "write volumesFrom", old.key, "volumesFrom");
    }
    editPorts(edits, box);
    const env = pairs.get("env");
    if (env !== undefined)
        editEnv(edits, env);
}
function editPorts(edits, box) {
    for (const port of (0,resolve/* valueAt */.fK)(box, "ports")?.items ?? []) {
        if (port.kind !== "scalar" || !port.isPlain || port.isTagged || !/^\d+(?::\d+)?$/.test(port.text))
            continue;
        edits.replace("quoted-port", "quote the port", { start: port.contentStart, end: port.end }, `"${port.text}"`);
    }
}

;// CONCATENATED MODULE: ./src/migrate/fields/texts.ts
const TEXTS = new Set(["name", "description"]);
const PRINTABLE = /^[\x20-\x7e]*$/;
/** Typographic characters, and their ASCII replacements. */
const TYPOGRAPHY = {
    "\u2018": "'",
    "\u2019": "'",
    "\u201c": '"',
    "\u201d": '"',
    "\u2013": "-",
    "\u2014": "-",
    "\u2026": "...",
    "\u00a0": " ",
    "\u2192": "->",
    "\t": " ",
};
/**
 * Writes names and descriptions on one line and in ASCII, if only line breaks and typographic characters have to
 * change. Non-ASCII letters are left alone, since they carry meaning.
 */
function editTexts(edits) {
    const { root } = edits.document;
    const open = root === undefined ? [] : [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (const { key, value } of node.pairs) {
            if (value.kind === "scalar" && TEXTS.has(key.text))
                editText(edits, value);
            else
                open.push(value);
        }
        open.push(...node.items);
    }
}
function editText(edits, value) {
    if (value.isTagged || PRINTABLE.test(value.text))
        return;
    const text = value.text
        .replace(/[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u2192\t]/g, (character) => TYPOGRAPHY[character])
        .split(/[\r\n]/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .join(" ");
    if (!PRINTABLE.test(text))
        return;
    const range = { start: value.contentStart, end: value.end };
    const written = edits.lines.text.slice(range.start, range.end);
    // A comment after the header of a block belongs to it.
    if (/^[|>][^\n]*#/.test(written))
        return;
    const what = /[\r\n]/.test(value.text) ? "write the text on one line" : "write the text in ASCII";
    edits.replace("plain-text", what, range, asYaml(text));
}
/** Returns a text as YAML: plain where that is safe everywhere, else in double quotes, as JSON. */
function asYaml(text) {
    return /^[A-Za-z][\w ().-]*[\w).]$/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
}
/** Words that YAML does not read as strings. */
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

;// CONCATENATED MODULE: ./src/migrate/fields/fields.ts







/** Returns the edits of all fields in an old form. */
function fieldsPass(text) {
    const edits = new FieldEdits((0,written/* readWritten */.I)(text), new text_lines/* TextLines */.r(text));
    editService(edits);
    editEntries(edits);
    editTexts(edits);
    removeRepeated(edits);
    return edits.edits;
}

// EXTERNAL MODULE: ./src/migrate/text/edit.ts
var edit = __webpack_require__(39041);
;// CONCATENATED MODULE: ./src/migrate/fields/tabs.ts


/**
 * Returns edits that replace tabs in the indentation by spaces, if they make the file unreadable. Only in files
 * indented entirely with tabs is the width of a tab clear.
 */
function tabsPass(text) {
    const lines = [...text.matchAll(/^([ \t]*)([^\r\n]?)/gm)];
    const indented = lines.filter(([, blanks]) => blanks !== "");
    if (!indented.some(([, blanks]) => blanks.includes("\t")))
        return [];
    if (!indented.every(([, blanks, next]) => next === "" || /^(?:\t+| +)$/.test(blanks)))
        return [];
    const isMixed = indented.some(([, blanks, next]) => next !== "" && blanks.startsWith(" "));
    const edits = indented.flatMap(([, blanks, next], index) => {
        if (!blanks.includes("\t") || (isMixed && next !== ""))
            return [];
        const start = indented[index].index;
        const replacement = next === "" ? "" : "  ".repeat(blanks.length);
        return [{ start, end: start + blanks.length, replacement, migration: "tabs", explanation: "write spaces" }];
    });
    const changed = new edit/* EditedText */.H(text);
    changed.apply(edits);
    const isReadable = !(0,compose/* composeYaml */.e)(changed.text, new yaml_lines/* Lines */.q(changed.text)).problems.some(({ rule }) => rule === "yaml-syntax");
    return isReadable ? edits : [];
}

// EXTERNAL MODULE: ./src/migrate/migration.ts + 11 modules
var migrate_migration = __webpack_require__(22383);
;// CONCATENATED MODULE: ./src/migrate/migrate.ts





/**
 * Migrates a mesg.yml of an old dialect by editing its text: everything else stays byte for byte. A valid file is not
 * changed. The declarations of the file are compared before and after; an edit that would change them is skipped, with
 * a reason.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const old = "name: a\ntasks: {t: {outputs: {success: {data: {x: {type: String}}}}}}\n";
 * migrate(old).after;
 * // "name: a\ntasks: {t: {outputs: {x: {type: String}}}}\n"
 * ```
 */
function migrate(input, options = {}) {
    const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
    const { text, problem } = (0,yaml_text/* decodeText */.P)(bytes);
    const compile = (of) => (0,compile_compile/* compileService */.P)(of, options).diagnostics;
    const diagnostics = problem === undefined ? compile(text) : (0,compile_compile/* compileService */.P)(bytes, options).diagnostics;
    const nothing = { before: text, after: text, changes: [], steps: [], left: [], tasks: [], diagnostics };
    if (problem !== undefined || !diagnostics.some(isOld))
        return nothing;
    const migration = new migrate_migration/* Migration */.N(text);
    migration.apply(tabsPass(migration.edited.text));
    const unreadable = (0,compose/* composeYaml */.e)(migration.edited.text, new yaml_lines/* Lines */.q(migration.edited.text)).problems.find(migrate_migration/* isUnreadable */.G);
    if (unreadable !== undefined) {
        const { line } = new yaml_lines/* Lines */.q(migration.edited.text).at(unreadable.offset);
        return { ...nothing, left: [{ migration: "unreadable", line, explanation: unreadable.message }] };
    }
    migration.outputs(options.mergeOutputs ?? false);
    migration.apply(fieldsPass(migration.edited.text));
    const after = migration.edited.text;
    return { ...migration.result(), before: text, after, diagnostics: compile(after) };
}
/** A missing Dockerfile does not make a file old. */
function isOld({ severity, rule }) {
    return severity === "error" && rule !== "dockerfile";
}


/***/ }),

/***/ 22383:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Migration),
  G: () => (/* binding */ isUnreadable)
});

// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/migrate/text/resolve.ts
var resolve = __webpack_require__(33393);
;// CONCATENATED MODULE: ./src/migrate/outputs/decide.ts


/** Names of outputs that report a failure; since 0.10, the Engine reports errors itself. */
const ERROR_LIKE = /^(?:err(?:or)?s?|errored|fail(?:ed|ure|ures)?|exception)$|(?:Error|Errored|Failure|Failed)$|^(?:error|failure)[A-Z_-]/;
/**
 * Decides the new form of a task's outputs.
 *
 * @param merge Whether several outputs may become one.
 */
function decide(outputs, merge) {
    const entries = [...(0,resolve/* pairsOf */.fq)(outputs)];
    if (!entries.some(([, { value }]) => isNamedOutput(value)))
        return { kind: "flat" };
    const other = entries.find(([, { value }]) => !isNamedOutput(value) && (0,resolve/* pairsOf */.fq)(value).has("type"));
    if (other !== undefined) {
        return unclear(`${JSON.stringify(other[0])} is a parameter next to named outputs: keep only one of the two forms`);
    }
    const broken = entries.find(([, { value }]) => !isReadable(value));
    if (broken !== undefined)
        return unclear(`the output ${JSON.stringify(broken[0])} is not a mapping with data`);
    const kept = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [] : [key]));
    const dropped = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [key] : []));
    if (kept.length < 2)
        return { kind: "flatten", kept, dropped };
    if (!merge) {
        return unclear(`${kept.length} outputs (${(0,some_of/* someOf */.yU)(kept, 5)}) cannot become one without --merge-outputs`);
    }
    const conflict = findConflict(kept.map((key) => (0,resolve/* valueAt */.fK)(outputs, key, "data")));
    return conflict === undefined
        ? { kind: "flatten", kept, dropped }
        : unclear(`the outputs declare ${JSON.stringify(conflict)} in different ways: make them equal`);
}
function unclear(reason) {
    return { kind: "unclear", reason };
}
/** Whether an entry is an output with parameters, and not a parameter. */
function isNamedOutput(value) {
    const pairs = (0,resolve/* pairsOf */.fq)(value);
    const data = pairs.get("data");
    return data !== undefined && !pairs.has("type");
}
function isReadable(value) {
    const node = (0,resolve/* follow */.e6)(value);
    if (node?.kind !== "mapping")
        return node !== undefined && (0,resolve/* isEmpty */.Im)(node);
    const data = (0,resolve/* pairsOf */.fq)(node).get("data");
    if (data === undefined)
        return true;
    const found = (0,resolve/* follow */.e6)(data.value);
    return found !== undefined && (found.kind === "mapping" || (0,resolve/* isEmpty */.Im)(found));
}
/** Returns a key that two outputs give different types. */
function findConflict(datas) {
    const types = new Map();
    for (const data of datas) {
        for (const [key, { value }] of (0,resolve/* pairsOf */.fq)(data)) {
            const type = JSON.stringify(["type", "repeated", "object"].map((field) => (0,resolve/* plainOf */.oi)((0,resolve/* valueAt */.fK)(value, field))));
            const before = types.get(key);
            if (before !== undefined && before !== type)
                return key;
            types.set(key, type);
        }
    }
    return undefined;
}
/** A task's new outputs: keys with their parameters, and whether each must be optional. */
function flatOutputs(outputs, kept) {
    const datas = kept.map((key) => (0,resolve/* pairsOf */.fq)((0,resolve/* valueAt */.fK)(outputs, key, "data")));
    const flat = new Map();
    for (const data of datas) {
        for (const [key, { value }] of data) {
            if (!flat.has(key))
                flat.set(key, { value, isOptional: !datas.every((other) => other.has(key)) });
        }
    }
    return flat;
}

// EXTERNAL MODULE: ./src/migrate/text/written.ts + 1 modules
var written = __webpack_require__(63150);
;// CONCATENATED MODULE: ./src/migrate/meaning.ts



/**
 * Returns what a file declares, as text to compare: its texts, events, tasks with their inputs and flat outputs. The
 * text is equal before and after a migration that keeps the meaning.
 */
function meaningOf(text, merge) {
    const { root } = (0,written/* readWritten */.I)(text);
    const tasks = (0,resolve/* entriesOf */.Mc)(root, "tasks").map(([key, { value }]) => [
        key,
        ...["name", "description"].map((field) => (0,resolve/* plainOf */.oi)((0,resolve/* valueAt */.fK)(value, field)) ?? null),
        (0,resolve/* plainOf */.oi)((0,resolve/* valueAt */.fK)(value, "inputs")) ?? null,
        outputsOf((0,resolve/* valueAt */.fK)(value, "outputs"), merge),
    ]);
    const events = (0,resolve/* entriesOf */.Mc)(root, "events").map(([key, { value }]) => [
        key,
        ...["name", "description"].map((field) => (0,resolve/* plainOf */.oi)((0,resolve/* valueAt */.fK)(value, field)) ?? null),
        (0,resolve/* plainOf */.oi)((0,resolve/* valueAt */.fK)(value, "data")) ?? [],
    ]);
    const dependencies = (0,resolve/* entriesOf */.Mc)(root, "dependencies").map(([key, { value }]) => [
        key,
        (0,resolve/* plainOf */.oi)((0,resolve/* valueAt */.fK)(value, "image")),
    ]);
    const texts = ["name", "description", "repository"].map((field) => (0,resolve/* plainOf */.oi)((0,resolve/* valueAt */.fK)(root, field)) ?? null);
    return JSON.stringify({ texts, tasks, events, dependencies });
}
function outputsOf(outputs, merge) {
    const decision = decide(outputs, merge);
    const flat = [...flatOutputs(outputs, decision.kind === "flatten" ? decision.kept : [])];
    if (decision.kind === "flatten")
        return flat.map(([key, { value, isOptional }]) => parameter(key, value, isOptional));
    if (decision.kind === "unclear")
        return (0,resolve/* plainOf */.oi)(outputs);
    return [...(0,resolve/* pairsOf */.fq)(outputs)].map(([key, { value }]) => parameter(key, value, false));
}
function parameter(key, value, isOptional) {
    const node = (0,resolve/* follow */.e6)(value);
    if (node?.kind !== "mapping")
        return [key, (0,resolve/* plainOf */.oi)(node)];
    const fields = new Map([...(0,resolve/* pairsOf */.fq)(node)].map(([field, { value: inner }]) => [field, (0,resolve/* plainOf */.oi)(inner)]));
    if (isOptional)
        fields.set("optional", "true");
    return [key, [...fields].sort(([a], [b]) => (a < b ? -1 : 1))];
}

// EXTERNAL MODULE: ./src/migrate/text/text-lines.ts
var text_lines = __webpack_require__(83768);
// EXTERNAL MODULE: ./src/migrate/text/first-index.ts
var first_index = __webpack_require__(93842);
;// CONCATENATED MODULE: ./src/migrate/text/flow-text.ts
/** Larger values stay where they are. Characters. */
const MAX_LENGTH = 2000;
/**
 * Writes a node on one line for use between braces. Aliases stay aliases, and anchors inside it keep their names.
 *
 * @param text The text of the node's document.
 * @returns undefined for a node that is tagged, broken or too long.
 * @example
 * ```ts
 * flowText(node, text); // "{type: String, object: {x: *y}}"
 * ```
 */
function flowText(node, text, isRoot = true) {
    const anchor = isRoot || node.anchor === undefined ? "" : `&${node.anchor.name} `;
    const inner = innerText(node, text);
    return inner === undefined || inner.length > MAX_LENGTH ? undefined : anchor + inner;
}
function innerText(node, text) {
    if (node.kind === "broken" || node.isTagged)
        return undefined;
    if (node.kind === "alias")
        return `*${node.text} `;
    if (node.kind === "scalar")
        return scalarText(node, text);
    if (node.end - node.contentStart > MAX_LENGTH)
        return undefined;
    if (node.kind === "sequence") {
        const items = node.items.map((item) => flowText(item, text, false));
        return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
    }
    const pairs = node.pairs.map(({ key, value }) => {
        const [name, written] = [flowText(key, text, false), flowText(value, text, false)];
        return name === undefined || written === undefined ? undefined : `${name}: ${written}`;
    });
    return pairs.includes(undefined) ? undefined : `{${pairs.join(", ")}}`;
}
function scalarText(node, text) {
    const source = text.slice(node.contentStart, node.end);
    if (!node.isPlain)
        return /^["']/.test(source) && !/[\r\n]/.test(source) ? source : JSON.stringify(node.text);
    return /^[\w./<~-][\w ./<+-]*$/.test(source) || source === "" ? source : JSON.stringify(node.text);
}

// EXTERNAL MODULE: ./src/migrate/outputs/remove.ts
var remove = __webpack_require__(35702);
;// CONCATENATED MODULE: ./src/migrate/outputs/anchors.ts



/** Renames aliases of moved data to its new anchor. */
function renameAliases({ document, plan }, removed) {
    const { owners } = plan;
    const isRemoved = finder(removed);
    return document.aliases.flatMap((alias) => {
        const name = alias.target && owners.get(alias.target)?.anchor;
        if (name === undefined || name === alias.text || isRemoved(alias.start))
            return [];
        return [{ start: alias.start, end: alias.end, replacement: `*${name}` }];
    });
}
/**
 * Returns the changes that write a value out at its first use, because the location of its anchor is removed. The
 * anchor moves with it, so that further aliases refer to the copy.
 */
function hoistAnchors({ document, lines, plan }, removed) {
    const { owners } = plan;
    const isRemoved = finder(removed);
    const done = new Set();
    const columns = aliasColumns(document.root, lines.column.bind(lines));
    return document.aliases.flatMap((alias) => {
        const { target } = alias;
        if (target?.anchor === undefined || done.has(target))
            return [];
        if (owners.has(target) || plan.at.has(target))
            return [];
        if (isRemoved(alias.start) || !isRemoved(target.contentStart))
            return [];
        const column = columns.get(alias);
        const isBlock = !target.isFlow && (target.kind === "mapping" || target.kind === "sequence");
        const isLong = lines.number(target.contentStart) !== lines.number(target.end);
        if (column === undefined || (!isBlock && isLong)) {
            const flow = flowText(target, lines.text)?.trimEnd();
            if (flow === undefined)
                return [];
            done.add(target);
            return [{ start: alias.start, end: alias.end, replacement: `&${target.anchor.name} ${flow}` }];
        }
        done.add(target);
        const value = isBlock
            ? lines.lineBreak +
                (0,remove/* reindented */.z6)(lines.text.slice(lines.start(target.contentStart), target.end), lines.column(target.contentStart), column + 2, lines.lineBreak)
            : ` ${lines.text.slice(target.contentStart, target.end)}`;
        return [{ start: alias.start, end: alias.end, replacement: `&${target.anchor.name}${value}` }];
    });
}
/** The columns of the keys whose values are aliases, in block mappings. */
function aliasColumns(root, column) {
    const columns = new Map();
    const open = root === undefined ? [] : [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        for (const { key, value } of node.pairs) {
            if (value.kind === "alias" && !node.isFlow)
                columns.set(value, column(key.start));
            else
                open.push(value);
        }
        for (const item of node.items)
            open.push(item);
    }
    return columns;
}
/** Returns a function that reports whether an offset is in one of the ranges. */
function finder(ranges) {
    const sorted = ranges.toSorted((a, b) => a.start - b.start);
    return (offset) => {
        const range = sorted[(0,first_index/* firstIndex */.v)(sorted, ({ end }) => end > offset)];
        return range !== undefined && range.start <= offset;
    };
}

;// CONCATENATED MODULE: ./src/migrate/outputs/source.ts
/** The lines of a block mapping. */
function blockRange({ lines }, node) {
    return { start: lines.start(node.contentStart), end: lines.next(Math.max(node.end - 1, node.contentStart)) };
}
/** The blanks before a block's keys. */
function indentOf({ lines }, node) {
    return " ".repeat(lines.column(node.contentStart));
}
/** Returns the offset after the colon of a key that ends at an offset. */
function afterColon(text, from) {
    return text.indexOf(":", from) + 1;
}

;// CONCATENATED MODULE: ./src/migrate/outputs/merge.ts




/** Merges several outputs into one result; a parameter that one of them lacks becomes optional. */
function mergeOutputs(source, { outputs, kept }) {
    const { lines, document } = source;
    const flat = flatOutputs(outputs, kept);
    const changes = [];
    const all = blockRange(source, outputs);
    const indent = indentOf(source, outputs);
    let at = all.start;
    for (const output of outputs.pairs) {
        if (!kept.includes(output.key.text))
            continue;
        const data = output.value.pairs.find(({ key }) => key.text === "data")?.value;
        if (data?.kind !== "mapping" ||
            data.isFlow ||
            data.anchor ||
            output.value.anchor ||
            !lines.isFirst(data.contentStart)) {
            return "outputs that use anchors or braces cannot be merged: write them out in lines";
        }
        const by = lines.column(data.contentStart) - lines.column(outputs.contentStart);
        for (const pair of data.pairs) {
            const merged = flat.get(pair.key.text);
            if (pair.key.text === "<<" || merged === undefined)
                return "outputs with merge keys cannot be merged: write them out";
            if (merged.value !== pair.value)
                continue;
            const range = { start: lines.start(pair.key.start), end: lines.next(Math.max(pair.key.end, pair.value.end) - 1) };
            const optional = merged.isOptional ? makeOptional(source, pair, by) : [];
            if (typeof optional === "string")
                return optional;
            changes.push(...(0,remove/* removeLines */.aY)(lines, { start: at, end: range.start }, document.comments, indent));
            changes.push(...(0,remove/* shiftLines */.Gz)(lines, range, by), ...optional);
            at = range.end;
        }
    }
    return [...changes, ...(0,remove/* removeLines */.aY)(lines, { start: at, end: all.end }, document.comments, indent)];
}
function makeOptional({ lines }, { key, value }, by) {
    if (value.kind !== "mapping")
        return `${JSON.stringify(key.text)} is an alias, and must become optional: write it out`;
    const written = value.pairs.find((pair) => pair.key.text === "optional")?.value;
    if (written !== undefined)
        return setTrue(written, (0,resolve/* valueAt */.fK)(value, "optional"));
    if (value.isFlow) {
        const replacement = value.pairs.length === 0 ? "optional: true" : "optional: true, ";
        return [{ start: value.contentStart + 1, end: value.contentStart + 1, replacement }];
    }
    // The value's lines move together; the new line replaces the start of the first one.
    const indent = lines.isFirst(value.contentStart) ? lines.column(value.contentStart) - by : undefined;
    if (indent === undefined)
        return `${JSON.stringify(key.text)} begins in the middle of a line: write it out`;
    const replacement = `optional: true${lines.lineBreak}${" ".repeat(indent)}`;
    return [{ start: value.contentStart, end: value.contentStart, replacement }];
}
function setTrue(written, value) {
    if (value?.text === "true")
        return [];
    return [{ start: written.start, end: written.end, replacement: "true" }];
}

;// CONCATENATED MODULE: ./src/migrate/outputs/merge-text.ts




/**
 * Rewrites several outputs as one result, if anchors, aliases, merge keys or braces prevent moving their lines.
 * Parameters keep their text, and comments that belong to none of them come first.
 *
 * @returns A reason when it cannot be written.
 */
function writeMerged(source, { outputs, kept, key: outputsKey }) {
    const { lines, document } = source;
    const entries = [...flatOutputs(outputs, kept)].map(([key, flat]) => ({
        ...flat,
        pair: pairOf(outputs, kept, key),
    }));
    const parameters = [];
    const indent = outputs.isFlow ? "" : indentOf(source, outputs);
    for (const { pair, isOptional } of entries) {
        const text = parameterText(source, pair, { isOptional, isFlow: outputs.isFlow, column: indent.length + 2 });
        if (text.startsWith("!"))
            return text.slice(1);
        // A comment after a parameter stays there.
        const behind = (0,remove/* commentsIn */.wL)(document.comments, pair.value.end, lines.next(pair.value.end - 1));
        const after = behind.map(({ start, end }) => ` ${lines.text.slice(start, end).trimEnd()}`).join("");
        parameters.push({ text: text + after, taken: pair.value });
    }
    if (outputs.isFlow) {
        const replacement = `{${parameters.map(({ text }) => text).join(", ")}}`;
        return [{ start: outputs.contentStart, end: outputs.end, replacement }];
    }
    const range = blockRange(source, outputs);
    const isTaken = (at) => parameters.some(({ taken }) => at >= taken.start && at < lines.next(taken.end));
    const comments = (0,remove/* commentsIn */.wL)(document.comments, range.start, range.end).filter(({ start }) => !isTaken(start));
    const written = [
        ...comments.map(({ start, end }) => lines.text.slice(start, end).trimEnd()),
        ...parameters.map(({ text }) => text),
    ];
    if (written.length === 0) {
        const at = outputs.anchor?.end ?? afterColon(lines.text, outputsKey.end);
        return [
            { start: at, end: at, replacement: " {}" },
            { ...range, replacement: "" },
        ];
    }
    const hasBreak = /[\r\n]$/.test(lines.text.slice(range.start, range.end));
    const body = written.map((text) => indent + text).join(lines.lineBreak);
    return [{ ...range, replacement: body + (hasBreak ? lines.lineBreak : "") }];
}
/** The pair that declares a key, in the first output that has it. */
function pairOf(outputs, kept, key) {
    for (const output of kept) {
        const pair = (0,resolve/* pairsOf */.fq)((0,resolve/* valueAt */.fK)(outputs, output, "data")).get(key);
        if (pair !== undefined)
            return pair;
    }
    return undefined;
}
/** A key with its parameter; `!` and a reason when it cannot be written. */
function parameterText({ lines }, { key, value }, place) {
    const name = `${lines.text.slice(key.start, key.end)}:`;
    if (value.kind === "alias" && !place.isOptional)
        return `${name} *${value.text}`;
    const parameter = (0,resolve/* follow */.e6)(value);
    if (parameter?.kind !== "mapping")
        return `!${JSON.stringify(key.text)} is not a mapping, and must become optional`;
    // A copy of what is written elsewhere must not define its anchor again.
    const anchor = parameter === value && parameter.anchor !== undefined ? ` &${parameter.anchor.name}` : "";
    const edits = place.isOptional ? optionalEdits(parameter, lines.lineBreak, lines.column(parameter.contentStart)) : [];
    const start = parameter.isFlow ? parameter.contentStart : lines.start(parameter.contentStart);
    let text = "";
    let at = start;
    for (const edit of edits) {
        text += lines.text.slice(at, edit.start) + edit.replacement;
        at = edit.end;
    }
    text += lines.text.slice(at, parameter.end);
    if (parameter.isFlow)
        return `${name}${anchor} ${text}`;
    if (place.isFlow)
        return `!${JSON.stringify(key.text)} is in block style, and the outputs are in flow style`;
    if (!lines.isFirst(parameter.contentStart))
        return `!${JSON.stringify(key.text)} begins in the middle of a line`;
    const column = lines.column(parameter.contentStart);
    return `${name}${anchor}${lines.lineBreak}${(0,remove/* reindented */.z6)(text, column, place.column, lines.lineBreak)}`;
}
function optionalEdits(parameter, lineBreak, column) {
    const written = parameter.pairs.find((pair) => pair.key.text === "optional")?.value;
    if (written !== undefined) {
        return (0,resolve/* follow */.e6)(written)?.text === "true" ? [] : [{ start: written.start, end: written.end, replacement: "true" }];
    }
    const at = parameter.contentStart + (parameter.isFlow ? 1 : 0);
    const isEmpty = parameter.pairs.length === 0;
    const replacement = parameter.isFlow
        ? `optional: true${isEmpty ? "" : ", "}`
        : `optional: true${lineBreak}${" ".repeat(column)}`;
    return [{ start: at, end: at, replacement }];
}

;// CONCATENATED MODULE: ./src/migrate/outputs/plan.ts


/** Plans the flattening of named outputs; an alias or a merge of outputs is valid if the anchor's outputs are. */
function planOutputs({ root }, merge) {
    const at = new Map();
    const left = [];
    for (const [task, { value }] of (0,resolve/* entriesOf */.Mc)(root, "tasks")) {
        const pair = (0,resolve/* pairsOf */.fq)(value).get("outputs");
        const outputs = pair?.value;
        if (pair === undefined || outputs?.kind !== "mapping" || at.has(outputs))
            continue;
        const decision = decide(outputs, merge);
        if (decision.kind === "flat")
            continue;
        const reason = decision.kind === "unclear" ? decision.reason : oddMerge(outputs);
        if (reason !== undefined)
            left.push({ offset: pair.key.start, task, reason });
        else if (decision.kind === "flatten" && outputs.pairs.some(({ key }) => key.text !== "<<")) {
            const { kept, dropped } = decision;
            at.set(outputs, { task, key: pair.key, outputs, kept, dropped, anchor: anchorOf(outputs, kept) });
        }
    }
    const flattenings = [...at.values()];
    return { flattenings, left, at, owners: ownersIn(flattenings) };
}
function ownersIn(flattenings) {
    const owners = new Map();
    for (const flattening of flattenings) {
        const data = ownData(flattening);
        if (data?.kind === "mapping" && flattening.kept.length === 1)
            owners.set(data, flattening);
    }
    return owners;
}
/** Merging outputs and adding to them would change its meaning. */
function oddMerge(outputs) {
    const merges = outputs.pairs.filter(({ key }) => key.text === "<<");
    if (merges.length === 0 || merges.length === outputs.pairs.length)
        return undefined;
    return "outputs that are merged with `<<` are extended here: write them out";
}
function anchorOf(outputs, kept) {
    const own = outputs.anchor?.name;
    if (own !== undefined || kept.length !== 1)
        return own;
    const { value } = outputs.pairs.find(({ key }) => key.text === kept[0]);
    if (value.kind !== "mapping")
        return undefined;
    const data = value.pairs.find(({ key }) => key.text === "data")?.value;
    return data?.kind === "mapping" ? (data.anchor?.name ?? value.anchor?.name) : undefined;
}
/** The data of a task's only output, as written in the output; undefined when it is written elsewhere. */
function ownData({ outputs, kept }) {
    const value = outputs.pairs.find(({ key }) => key.text === kept[0])?.value;
    if (value?.kind !== "mapping")
        return undefined;
    return value.pairs.find(({ key }) => key.text === "data")?.value;
}
/** The data of a task's only output, wherever it is written. */
function dataOf({ outputs, kept }) {
    return (0,resolve/* follow */.e6)((0,resolve/* pairsOf */.fq)((0,resolve/* pairsOf */.fq)(outputs).get(kept[0] ?? "")?.value).get("data")?.value);
}

;// CONCATENATED MODULE: ./src/migrate/outputs/flatten.ts







/** Returns the changes that flatten the outputs of one task, or a reason why they would not be safe. */
function flatten(source, flattening) {
    const { outputs, key } = flattening;
    if (outputs.isFlow)
        return flattenFlow(source, flattening);
    if (!source.lines.isFirst(outputs.contentStart))
        return "the outputs begin in the middle of a line";
    if (flattening.kept.length > 1) {
        const moved = mergeOutputs(source, flattening);
        return typeof moved === "string" ? writeMerged(source, flattening) : moved;
    }
    const data = ownData(flattening);
    const inPlace = data?.kind === "mapping" && !data.isFlow && data.pairs.length > 0;
    if (inPlace && source.lines.isFirst(data.contentStart))
        return moveBlock(source, flattening, data);
    const replacement = expressed(source, flattening);
    const colon = afterColon(source.lines.text, key.end);
    const at = outputs.anchor?.end ?? colon;
    return [
        { start: at, end: at, replacement },
        ...(0,remove/* removeLines */.aY)(source.lines, blockRange(source, outputs), source.document.comments, indentOf(source, outputs)),
    ];
}
function moveBlock(source, flattening, data) {
    const { lines, document } = source;
    const { outputs, key, anchor } = flattening;
    const [all, kept] = [blockRange(source, outputs), blockRange(source, data)];
    const changes = [
        ...(0,remove/* removeLines */.aY)(lines, { start: all.start, end: kept.start }, document.comments, indentOf(source, outputs)),
        ...(0,remove/* shiftLines */.Gz)(lines, kept, lines.column(data.contentStart) - lines.column(outputs.contentStart)),
        ...(0,remove/* removeLines */.aY)(lines, { start: kept.end, end: all.end }, document.comments, indentOf(source, outputs)),
    ];
    if (anchor === undefined || outputs.anchor !== undefined)
        return changes;
    const at = afterColon(lines.text, key.end);
    return [{ start: at, end: at, replacement: ` &${anchor}` }, ...changes];
}
function flattenFlow(source, flattening) {
    const { outputs } = flattening;
    const { text } = source.lines;
    if (/#/.test(text.slice(outputs.contentStart, outputs.end)))
        return "there may be comments between the braces";
    if (flattening.kept.length > 1)
        return writeMerged(source, flattening);
    const written = expressed(source, flattening).trimStart();
    const isBlock = /[\r\n]/.test(written);
    const flow = isBlock ? flowText(dataOf(flattening), text)?.trimEnd() : written;
    if (flow === undefined)
        return "the data is defined elsewhere, in block style";
    const anchor = isBlock && flattening.anchor !== undefined && outputs.anchor === undefined ? `&${flattening.anchor} ` : "";
    const replacement = anchor + flow;
    return [{ start: outputs.contentStart, end: outputs.end, replacement }];
}
/** The outputs after `outputs:`, if they are not a block of this task: in braces, an alias, or a copy. */
function expressed(source, flattening) {
    const { lines, plan } = source;
    const { outputs, anchor } = flattening;
    const own = ownData(flattening);
    const prefix = anchor === undefined || outputs.anchor !== undefined ? " " : ` &${anchor} `;
    const data = dataOf(flattening);
    if (data === undefined || (0,resolve/* isEmpty */.Im)(data))
        return `${prefix}{}`;
    if (own?.kind === "alias" && outputs.anchor === undefined)
        return ` *${own.text}`;
    if (own === data)
        return prefix + lines.text.slice(data.contentStart, data.end);
    const owner = plan.owners.get(data);
    if (owner?.anchor !== undefined && outputs.anchor === undefined)
        return ` *${owner.anchor}`;
    if (data.isFlow)
        return prefix + lines.text.slice(data.contentStart, data.end);
    const { start, end } = blockRange(source, data);
    const copy = lines.text.slice(start, end).replace(/(?:\r\n|\n|\r)$/, "");
    return (prefix.trimEnd() +
        lines.lineBreak +
        (0,remove/* reindented */.z6)(copy, lines.column(data.contentStart), lines.column(outputs.contentStart), lines.lineBreak));
}

;// CONCATENATED MODULE: ./src/migrate/outputs/outputs.ts







/** Writes out values that are used further down, but whose anchors are in removed outputs. */
function hoistPass(text, merge) {
    const { source, changes } = plan(text, merge);
    const removed = changes.flatMap(({ change }) => change);
    const edits = hoistAnchors(source, removed).map((change) => ({ ...change, ...HOIST }));
    return { edits, left: [], flattened: [] };
}
/** Flattens named outputs. */
function outputsPass(text, merge) {
    const { source, changes, left } = plan(text, merge);
    const removed = changes.flatMap(({ change }) => change);
    const edits = changes.flatMap(({ change, flattening }) => change.map((one) => ({ ...one, migration: "multi-output", explanation: explain(flattening) })));
    const renamed = renameAliases(source, removed).map((change) => ({ ...change, ...RENAME }));
    return { edits: [...edits, ...renamed], left, flattened: changes.map(({ flattening }) => flattening) };
}
const HOIST = { migration: "multi-output", explanation: "write out a value whose anchor is removed" };
const RENAME = { migration: "multi-output", explanation: "refer to the anchor of the flat outputs" };
function explain(flattening) {
    const { task, kept, dropped } = flattening;
    const what = kept.length === 0 ? "no outputs remain" : `the data of ${(0,some_of/* listOf */.c3)(kept.map(quoted))} becomes the outputs`;
    const lost = [...dropped.map(quoted), ...lostKeys(flattening)];
    if (lost.length === 0)
        return `task ${JSON.stringify(task)}: ${what}`;
    return `task ${JSON.stringify(task)}: ${what}, ${(0,some_of/* listOf */.c3)(lost)} ${lost.length > 1 ? "are" : "is"} dropped`;
}
/** Describes the keys of the kept outputs that flat outputs cannot have: `the description of "success"`. */
function lostKeys({ outputs, kept }) {
    return kept.flatMap((key) => {
        const others = [...(0,resolve/* pairsOf */.fq)((0,resolve/* valueAt */.fK)(outputs, key)).keys()].filter((name) => name !== "data");
        return others
            .slice(0, MAX_LOST)
            .map((name) => `the ${/^\w+$/.test(name) ? name : JSON.stringify(name)} of ${JSON.stringify(key)}`);
    });
}
/** Maximum number of these keys per output. */
const MAX_LOST = 5;
function quoted(key) {
    return JSON.stringify(key);
}
function plan(text, merge) {
    const document = (0,written/* readWritten */.I)(text);
    const plan = planOutputs(document, merge);
    const source = { document, lines: new text_lines/* TextLines */.r(text), plan };
    const left = [...plan.left];
    const changes = plan.flattenings.flatMap((flattening) => {
        const change = flatten(source, flattening);
        if (typeof change !== "string")
            return [{ flattening, change }];
        left.push({ offset: flattening.key.start, task: flattening.task, reason: change });
        return [];
    });
    return { source, changes, left };
}

;// CONCATENATED MODULE: ./src/migrate/outputs/redefined.ts

/** Returns the edits that rename an anchor whose name is used above, and its aliases. */
function renameRedefined(text) {
    const { root, aliases } = (0,written/* readWritten */.I)(text);
    const anchored = inOrder(root).filter(({ anchor }) => anchor !== undefined);
    const taken = new Set(anchored.map(({ anchor }) => anchor.name));
    const seen = new Set();
    const names = new Map();
    const edits = [];
    const edit = (start, end, replacement, explanation) => {
        edits.push({ start, end, replacement, migration: "redefined-anchor", explanation });
    };
    for (const node of anchored) {
        const { name, start, end } = node.anchor;
        if (seen.size !== seen.add(name).size)
            continue;
        let count = 2;
        while (taken.has(`${name}${count}`))
            count++;
        const own = `${name}${count}`;
        taken.add(own);
        names.set(node, own);
        edit(start, end, `&${own}`, `rename the second anchor &${name} to &${own}`);
    }
    for (const { target, start, end } of aliases) {
        const name = target && names.get(target);
        if (name !== undefined)
            edit(start, end, `*${name}`, `refer to the anchor &${name}`);
    }
    return edits;
}
/** The nodes of a document, in the order in which they begin. */
function inOrder(root) {
    const nodes = [];
    const open = root === undefined ? [] : [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        nodes.push(node);
        for (const { key, value } of node.pairs)
            open.push(key, value);
        open.push(...node.items);
    }
    return nodes.sort((left, right) => left.start - right.start);
}

// EXTERNAL MODULE: ./src/migrate/text/edit.ts
var edit = __webpack_require__(39041);
;// CONCATENATED MODULE: ./src/migrate/migration.ts






/** Whether a problem makes the meaning of a file unclear. */
function isUnreadable({ severity, rule }) {
    return severity === "error" && rule !== "duplicate-key";
}
/** The passes over one text. */
class Migration {
    edited;
    #lines;
    #steps = [];
    #left = [];
    #tasks = [];
    constructor(text) {
        this.edited = new edit/* EditedText */.H(text);
        this.#lines = new text_lines/* TextLines */.r(text);
    }
    /** Returns the changes since the original text. */
    result() {
        const steps = this.#steps.toSorted((a, b) => a.line - b.line);
        return { changes: this.edited.changes(), steps, left: this.#left, tasks: this.#tasks };
    }
    /**
     * Flattens outputs if the declarations of the file stay the same. If they would not, anchors that are defined twice
     * may be the reason: then these are renamed first.
     */
    outputs(merge) {
        const first = this.#try([], merge);
        const renamed = first.reason === undefined ? [] : renameRedefined(this.edited.text);
        const second = renamed.length === 0 ? first : this.#try(renamed, merge);
        const { edits, pass, places, reason } = second.reason === undefined ? second : first;
        this.#leave(places, reason);
        if (reason !== undefined)
            return;
        for (const one of edits)
            this.apply(one);
        this.#tasks = pass.flattened.map(({ task, kept, dropped }) => ({ task, outputs: [...kept, ...dropped] }));
    }
    /** Tries to flatten outputs. */
    #try(renamed, merge) {
        const before = this.edited.text;
        const trial = new edit/* EditedText */.H(before);
        trial.apply(renamed);
        const hoist = hoistPass(trial.text, merge).edits;
        trial.apply(hoist);
        const pass = outputsPass(trial.text, merge);
        const first = pass.flattened.slice(0, 1).map(({ key, task }) => ({ offset: key.start, task, reason: "" }));
        const at = trial.origins();
        const places = [...pass.left, ...first]
            .sort((a, b) => a.offset - b.offset)
            .map((place) => ({ ...place, offset: at(place.offset) }));
        trial.apply(pass.edits);
        return { edits: [renamed, hoist, pass.edits], pass, places, reason: this.#refuse(before, trial.text, merge) };
    }
    #refuse(before, after, merge) {
        if (after.length > yaml_text/* MAX_FILE_BYTES */.g)
            return "the outputs would be larger than an Engine accepts";
        const isBroken = (0,compose/* composeYaml */.e)(after, new lines/* Lines */.q(after)).problems.some(isUnreadable);
        if (!isBroken && meaningOf(before, merge) === meaningOf(after, merge))
            return undefined;
        return "the outputs share anchors with other parts in a way that cannot be edited safely: write them out";
    }
    /** Records the tasks that are left alone. @param all The reason why nothing is flattened. */
    #leave(places, all) {
        const at = this.edited.origins();
        for (const { offset, task, reason } of places) {
            const line = this.#lines.number(at(offset));
            const why = reason === "" ? all : reason;
            if (why === undefined)
                continue;
            this.#left.push({ migration: "multi-output", line, explanation: `task ${JSON.stringify(task)}: ${why}` });
        }
    }
    /** Applies the edits of a pass, and records a step for each place. */
    apply(edits) {
        const at = this.edited.origins();
        let last = "";
        for (const { start, migration, explanation } of edits.toSorted((a, b) => a.start - b.start)) {
            const line = this.#lines.number(at(start));
            const id = `${migration} ${explanation}`;
            if (id !== last)
                this.#steps.push({ migration, line, explanation });
            last = id;
        }
        this.edited.apply(edits);
    }
}


/***/ }),

/***/ 35702:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ shiftLines),
/* harmony export */   aY: () => (/* binding */ removeLines),
/* harmony export */   wL: () => (/* binding */ commentsIn),
/* harmony export */   z6: () => (/* binding */ reindented)
/* harmony export */ });
/* harmony import */ var _text_first_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93842);

/** Returns the comments that begin in a range. */
function commentsIn(comments, from, to) {
    return comments.slice((0,_text_first_index_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(comments, ({ start }) => start >= from), (0,_text_first_index_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(comments, ({ start }) => start >= to));
}
/** Ranges to delete, as replacements; each comment in them stays, on a separate line. */
function removeLines(lines, range, comments, indent) {
    const edits = [];
    let at = range.start;
    for (const comment of commentsIn(comments, range.start, range.end)) {
        edits.push({ start: at, end: comment.start, replacement: indent });
        at = lines.next(comment.start);
    }
    if (at < range.end)
        edits.push({ start: at, end: range.end, replacement: "" });
    return edits;
}
/** Moves the lines of a range to the left, or to the right where `by` is negative. */
function shiftLines(lines, range, by) {
    if (by === 0)
        return [];
    return lines.startsIn(range.start, range.end).flatMap((start) => {
        const blanks = /^ */.exec(lines.text.slice(start, start + Math.max(by, 0)))[0].length;
        if (by > 0)
            return blanks === 0 ? [] : [{ start, end: start + blanks, replacement: "" }];
        const isBlank = lines.text.slice(start, lines.next(start)).trim() === "";
        return isBlank ? [] : [{ start, end: start, replacement: " ".repeat(-by) }];
    });
}
/** Copies a block with another indentation, without the break of its last line. */
function reindented(text, from, to, lineBreak) {
    const by = to - from;
    return text
        .split(/\r\n|\n|\r/)
        .map((line) => line.trim() === ""
        ? ""
        : by < 0
            ? line.replace(/^ */, (all) => all.slice(Math.min(-by, all.length)))
            : " ".repeat(by) + line)
        .join(lineBreak);
}


/***/ }),

/***/ 22784:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ migrateProcess)
/* harmony export */ });
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17951);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40192);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40296);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72159);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67880);
/* harmony import */ var _migration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22383);




/**
 * Migrates a process file to the form of a release's compiler, by editing its text: up to 0.17 a process has a `key`,
 * and from 0.18 on a `name`. Other problems are reported. Variables and instances may be unknown.
 *
 * @param input The contents of the file.
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * (await migrateProcess("key: a\nsteps: []\n", { release: "0.20", file: "process.yml" })).after; // "name: a\nsteps: []\n"
 * ```
 */
async function migrateProcess(input, { release, file }) {
    (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .processForm */ .S8)(release);
    const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
    const { text } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .P)(bytes);
    const compile = async (of) => (await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .compileProcess */ .N)(of, { release, file, hasOpenEnv: true })).diagnostics;
    const diagnostics = await compile(bytes);
    const edits = diagnostics.some(({ rule }) => rule === "yaml-syntax") ? [] : nameEdits(text, release);
    const migration = new _migration_js__WEBPACK_IMPORTED_MODULE_3__/* .Migration */ .N(text);
    migration.apply(edits);
    const after = migration.edited.text;
    const result = { ...migration.result(), before: text, after };
    return { ...result, diagnostics: edits.length === 0 ? diagnostics : await compile(after) };
}
/** Renames the key of the process's name if the compiler of the release reads only the other one. */
function nameEdits(text, release) {
    const { root } = (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .composeYaml */ .e)(text, new _yaml_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .Lines */ .q(text));
    if (root?.kind !== "mapping")
        return [];
    const [wanted, other] = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isSince */ .$l)(release, "0.18") ? ["name", "key"] : ["key", "name"];
    const start = root.pairs.has(wanted) ? undefined : ownKey(root, other);
    const [written, quote] = (start !== undefined && /^(["']?)(?:key|name)\1/.exec(text.slice(start, start + 6))) || [];
    if (start === undefined || written === undefined)
        return [];
    const replacement = `${quote}${wanted}${quote}`;
    const explanation = `write ${wanted} in place of ${other}`;
    return [{ start, end: start + written.length, replacement, migration: "process-name", explanation }];
}
/** Returns the position of a key that occurs once in the mapping itself. */
function ownKey({ written }, key) {
    const found = written.filter((pair) => pair.key === key);
    return found.length === 1 ? found[0].keyStart : undefined;
}


/***/ }),

/***/ 39041:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ EditedText)
/* harmony export */ });
/** A text that is edited in several passes, and the changes from the original. */
class EditedText {
    original;
    #pieces;
    #text;
    constructor(original) {
        this.original = original;
        this.#text = original;
        this.#pieces = [{ text: original, from: 0 }];
    }
    get text() {
        return this.#text;
    }
    /** Applies edits, which must not overlap. Takes time linear in the text and the edits. */
    apply(edits) {
        const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
        const pieces = [];
        let [index, inside, at] = [0, 0, 0];
        const take = (to, keep) => {
            while (at < to) {
                const piece = this.#pieces[index];
                const size = Math.min(piece.text.length - inside, to - at);
                const from = piece.from === undefined ? undefined : piece.from + inside;
                if (keep)
                    pieces.push({ text: piece.text.slice(inside, inside + size), from });
                inside += size;
                at += size;
                if (inside === piece.text.length)
                    [index, inside] = [index + 1, 0];
            }
        };
        for (const { start, end, replacement } of sorted) {
            if (start < at)
                throw new RangeError("edits overlap");
            take(start, true);
            take(end, false);
            if (replacement !== "")
                pieces.push({ text: replacement, from: undefined });
        }
        take(this.#text.length, true);
        this.#pieces = pieces;
        this.#text = pieces.map(({ text }) => text).join("");
    }
    /** Returns a function that maps ascending offsets in the current text to the original text. */
    origins() {
        let [index, start, last] = [0, 0, 0];
        return (offset) => {
            for (let piece = this.#pieces[index]; piece !== undefined; piece = this.#pieces[++index]) {
                if (piece.from !== undefined)
                    last = piece.from + Math.min(offset - start, piece.text.length);
                if (offset < start + piece.text.length)
                    break;
                start += piece.text.length;
            }
            return last;
        };
    }
    /** Returns all changes from the original text, in its order. */
    changes() {
        const changes = [];
        let [at, inserted] = [0, ""];
        for (const { text, from } of [...this.#pieces, { text: "", from: this.original.length }]) {
            if (from === undefined) {
                inserted += text;
                continue;
            }
            if (from > at || inserted !== "")
                changes.push({ start: at, end: from, replacement: inserted });
            [at, inserted] = [from + text.length, ""];
        }
        return changes;
    }
}


/***/ }),

/***/ 23775:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ encodeLike)
/* harmony export */ });
/**
 * Encodes a text like its original file: with the same byte order mark, in UTF-8 or UTF-16.
 *
 * @param like The contents of that file.
 * @example
 * ```ts
 * encodeLike("a", new Uint8Array([0xef, 0xbb, 0xbf])); // the mark and an a
 * ```
 */
function encodeLike(text, like) {
    const isLittle = like[0] === 0xff && like[1] === 0xfe;
    const isBig = like[0] === 0xfe && like[1] === 0xff;
    const hasMark = like[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf;
    const marked = isLittle || isBig || hasMark ? `\ufeff${text}` : text;
    if (!isLittle && !isBig)
        return new TextEncoder().encode(marked);
    const view = new DataView(new ArrayBuffer(2 * marked.length));
    for (let index = 0; index < marked.length; index++)
        view.setUint16(2 * index, marked.charCodeAt(index), isLittle);
    return new Uint8Array(view.buffer);
}


/***/ }),

/***/ 93842:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ firstIndex)
/* harmony export */ });
/**
 * Returns the index of the first item that meets a condition, by binary search: all items after it must meet it, too.
 *
 * @returns The number of items if none meets it.
 * @example
 * ```ts
 * firstIndex([1, 3, 5], (item) => item >= 2); // 1
 * ```
 */
function firstIndex(items, meets) {
    let [low, high] = [0, items.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (meets(items[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 33393:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ isMerge),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   oi: () => (/* binding */ plainOf)
/* harmony export */ });
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42655);

/** Follows an alias; undefined for an undefined alias. */
function follow(node) {
    return node?.kind === "alias" ? node.target : node;
}
/** Whether a pair is `<<`, whose value is merged. */
function isMerge({ key }) {
    return key.kind === "scalar" && key.isPlain && !key.isTagged && key.text === "<<";
}
/** Returns whether a node is empty: no text, `~` or `null`. */
function isEmpty(node) {
    if (node.kind !== "scalar" || node.isTagged || !node.isPlain)
        return false;
    return (0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)({ kind: "scalar", text: node.text, plain: true, tag: "", start: 0, size: 1, length: 0, depth: 1 });
}
const known = new WeakMap();
/** Returns the pairs of a mapping, with merged ones; the first of a duplicate key counts. */
function pairsOf(node) {
    const mapping = follow(node);
    if (mapping?.kind !== "mapping")
        return NONE;
    const before = known.get(mapping);
    if (before !== undefined)
        return before;
    const pairs = new Map();
    known.set(mapping, pairs);
    const inherited = new Set();
    for (const pair of mapping.pairs) {
        if (isMerge(pair)) {
            const sources = pair.value.kind === "sequence" ? pair.value.items : [pair.value];
            for (const [key, merged] of sources.flatMap((source) => [...pairsOf(source)])) {
                if (pairs.has(key))
                    continue;
                pairs.set(key, merged);
                inherited.add(key);
            }
        }
        else if (pair.key.kind === "scalar" && (!pairs.has(pair.key.text) || inherited.delete(pair.key.text))) {
            pairs.set(pair.key.text, pair);
        }
    }
    return pairs;
}
const NONE = new Map();
/** Returns the value of a key, with aliases and merge keys followed. */
function valueAt(node, ...path) {
    let found = follow(node);
    for (const key of path)
        found = follow(pairsOf(found).get(key)?.value);
    return found;
}
/** Returns the written nodes of a key's entries: each physical mapping entry with its key. */
function entriesOf(node, key) {
    return [...pairsOf(valueAt(node, key))];
}
/** Converts a node to plain data: scalars to their texts, mappings to lists of pairs. */
function plainOf(node) {
    const found = follow(node);
    if (found === undefined || found.kind === "broken")
        return undefined;
    if (found.kind === "sequence")
        return found.items.map(plainOf);
    if (found.kind === "mapping")
        return [...pairsOf(found)].map(([key, { value }]) => [key, plainOf(value)]);
    return isEmpty(found) ? null : found.text;
}


/***/ }),

/***/ 83768:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ TextLines)
/* harmony export */ });
/* harmony import */ var _first_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93842);

/** The lines of a text, by offset. */
class TextLines {
    text;
    /** The line break of the first line; a line feed when there is none. */
    lineBreak;
    #starts = [0];
    constructor(text) {
        this.text = text;
        for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
            this.#starts.push(index + end.length);
        this.lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
    }
    /** Returns the line's number, from 1. */
    number(offset) {
        return this.#index(offset) + 1;
    }
    /** Returns the start of the line with a number, from 1; the end of the text for a higher number than that of the last. */
    startOf(number) {
        return this.#starts[number - 1] ?? this.text.length;
    }
    /** Returns the start of the line. */
    start(offset) {
        return this.#starts[this.#index(offset)];
    }
    /** Returns the start of the next line; the end of the text after the last line. */
    next(offset) {
        return this.#starts[this.#index(offset) + 1] ?? this.text.length;
    }
    /** Returns the number of characters before `offset` in its line. */
    column(offset) {
        return offset - this.start(offset);
    }
    /** Whether only blanks are before `offset` in its line. */
    isFirst(offset) {
        return this.text.slice(this.start(offset), offset).trim() === "";
    }
    /** Returns where each line of a range begins. */
    startsIn(from, to) {
        const first = this.#index(from);
        return this.#starts.slice(first, to > from ? this.#index(to - 1) + 1 : first);
    }
    #index(offset) {
        return Math.max((0,_first_index_js__WEBPACK_IMPORTED_MODULE_0__/* .firstIndex */ .v)(this.#starts, (start) => start > offset) - 1, 0);
    }
}


/***/ }),

/***/ 63150:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readWritten)
});

// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(29157);
// EXTERNAL MODULE: ./src/yaml/parse/parser.ts + 19 modules
var parse_parser = __webpack_require__(66051);
;// CONCATENATED MODULE: ./src/yaml/parse/events.ts


/**
 * Parses the first document of a text into events with offsets. Aliases and merge keys stay as they are written.
 *
 * @throws {LimitReached} when values are nested too deeply.
 * @example
 * ```ts
 * const { events } = parseEvents("ports: [80]\n");
 * events.map(({ type, start }) => `${type} ${start}`);
 * // ["document 0", "mapping 0", "scalar 0", "sequence 7", "scalar 8", "end 10", "end 12", "end 12"]
 * ```
 */
function parseEvents(text) {
    const comments = [];
    const parser = new parse_parser/* Parser */.i(text, { maxDepth: yaml_limits/* MAX_YAML_DEPTH */.Pq, onComment: (comment) => comments.push(comment) });
    const events = [];
    for (let event = parser.next(); event !== undefined; event = parser.next())
        events.push(event);
    return { events, comments, problems: parser.problems };
}

;// CONCATENATED MODULE: ./src/migrate/text/written.ts

/**
 * Reads a text into nodes with the ranges that they are written in.
 *
 * @throws {LimitReached} when values are nested too deeply.
 */
function readWritten(text) {
    const { events, comments } = parseEvents(text);
    const anchors = new Map();
    const aliases = [];
    const open = [];
    let root;
    const add = (node) => {
        const parent = open.at(-1);
        if (parent === undefined)
            root = node;
        else if (parent.node.kind === "sequence")
            parent.node.items.push(node);
        else if (parent.key === undefined)
            parent.key = node;
        else {
            parent.node.pairs.push({ key: parent.key, value: node });
            parent.key = undefined;
        }
        if (parent !== undefined)
            parent.node.end = Math.max(parent.node.end, node.end);
    };
    for (const event of events) {
        if (event.type === "document")
            continue;
        if (event.type === "end") {
            const closed = open.pop()?.node;
            if (closed === undefined)
                continue;
            if (closed.isFlow)
                closed.end = event.end;
            add(closed);
            continue;
        }
        const node = nodeOf(event, anchors, text);
        if (node.anchor !== undefined)
            anchors.set(node.anchor.name, node);
        if (node.kind === "alias")
            aliases.push(node);
        if (event.type === "sequence" || event.type === "mapping")
            open.push({ node, key: undefined });
        else
            add(node);
    }
    return { root, aliases, comments };
}
function nodeOf(event, anchors, text) {
    const base = { start: event.start, pairs: [], items: [], isTagged: false, isFlow: false, isPlain: false };
    if (event.type === "alias" || event.type === "broken") {
        const { type: kind, start: contentStart, end } = event;
        const name = kind === "alias" ? event.name : "";
        return { ...base, kind, contentStart, end, anchor: undefined, text: name, target: anchors.get(name) };
    }
    const { type: kind, contentStart, anchor, tag, style } = event;
    const more = { kind, contentStart, anchor, isTagged: tag !== undefined, target: undefined };
    if (kind !== "scalar")
        return { ...base, ...more, end: contentStart, isFlow: style === "flow", text: "" };
    const { value, end } = event;
    return { ...base, ...more, end: contentEnd(text, contentStart, end), text: value, isPlain: style === "plain" };
}
/** A literal's last line break, and the blank lines after it, stay where they are. */
function contentEnd(text, start, end) {
    let at = end;
    while (at > start && /\s/.test(text[at - 1]))
        at--;
    return at;
}


/***/ }),

/***/ 75746:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ unifiedDiff)
});

// UNUSED EXPORTS: groupsOf

;// CONCATENATED MODULE: ./src/migrate/changed-lines.ts
/** Splits a text into lines with their breaks. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/**
 * Finds the lines that a migration changes, in order; changes on the same or adjacent lines are joined. Takes time
 * linear in the text.
 */
function changedLines({ before, changes }) {
    const lines = linesOf(before);
    const replaced = [];
    let [line, start, index] = [0, 0, 0];
    const goTo = (offset) => {
        while (line < lines.length - 1 && start + lines[line].length <= offset)
            start += lines[line++].length;
    };
    while (index < changes.length) {
        goTo(changes[index].start);
        const from = line;
        let [at, written, end] = [start, "", start + (lines[line] ?? "").length];
        for (; index < changes.length && (changes[index].start < end || end === before.length); index++) {
            const change = changes[index];
            written += before.slice(at, change.start) + change.replacement;
            at = change.end;
            goTo(at);
            end = start + (lines[line] ?? "").length;
        }
        replaced.push(trimmed(lines.slice(from, line + 1), linesOf(written + before.slice(at, end)), from));
    }
    return joined(replaced.filter(({ from, to, added }) => from < to || added.length > 0));
}
/** Joins changes of lines next to each other, so that removed lines come before the added ones. */
function joined(replaced) {
    const parts = [];
    for (const { from, to, added } of replaced) {
        const last = parts.at(-1);
        if (last?.to !== from)
            parts.push({ from, to, added: [...added] });
        else {
            last.to = to;
            last.added.push(...added);
        }
    }
    return parts;
}
/** Drops lines at both ends that are equal before and after. */
function trimmed(old, now, from) {
    let [first, last] = [0, 0];
    const max = Math.min(old.length, now.length);
    while (first < max && old[first] === now[first])
        first++;
    while (last < max - first && old[old.length - 1 - last] === now[now.length - 1 - last])
        last++;
    return { from: from + first, to: from + old.length - last, added: now.slice(first, now.length - last) };
}

;// CONCATENATED MODULE: ./src/migrate/unified-diff.ts

const CONTEXT = 3;
/**
 * Returns the changes of a migration as a unified diff with three lines of context; empty when there are none. Takes time
 * linear in the text.
 *
 * @param file The file's name in the header.
 * @example
 * ```ts
 * unifiedDiff(migrate(old), "mesg.yml");
 * ```
 */
function unifiedDiff({ before, changes }, file) {
    if (changes.length === 0)
        return "";
    const name = file.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
    const lines = linesOf(before);
    const output = [`--- a/${name}\n`, `+++ b/${name}\n`];
    let grown = 0;
    for (const group of groupsOf(changedLines({ before, changes }), 2 * CONTEXT)) {
        const from = Math.max(group[0].from - CONTEXT, 0);
        const to = Math.min(group.at(-1).to + CONTEXT, lines.length);
        const more = group.reduce((sum, part) => sum + part.added.length - (part.to - part.from), 0);
        output.push(`@@ -${rangeText(from, to - from)} +${rangeText(from + grown, to - from + more)} @@\n`);
        let at = from;
        for (const part of group) {
            for (; at < part.from; at++)
                output.push(shown(" ", lines[at]));
            for (; at < part.to; at++)
                output.push(shown("-", lines[at]));
            for (const line of part.added)
                output.push(shown("+", line));
        }
        for (; at < to; at++)
            output.push(shown(" ", lines[at]));
        grown += more;
    }
    return output.join("");
}
function shown(sign, line) {
    return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
function rangeText(from, count) {
    return `${count === 0 ? from : from + 1}${count === 1 ? "" : `,${count}`}`;
}
/** Groups changes with at most a given number of unchanged lines between them. */
function groupsOf(changed, distance) {
    const groups = [];
    for (const part of changed) {
        const group = groups.at(-1);
        if (group !== undefined && part.from - group.at(-1).to <= distance)
            group.push(part);
        else
            groups.push([part]);
    }
    return groups;
}


/***/ }),

/***/ 47925:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unifiedDiffToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/** Makes a unified diff inert and colors its lines: removed red, added green, positions cyan. */
function unifiedDiffToText(diff, style) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(style);
    return diff
        .split("\n")
        .map((line) => {
        const tint = TINTS.find(([start]) => line.startsWith(start))?.[1];
        const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)(line);
        return tint === undefined ? shown : paint(tint, shown);
    })
        .join("\n");
}
/** Colors by the start of a line; the first match wins. */
const TINTS = [
    ["--- ", "bold"],
    ["+++ ", "bold"],
    ["@@ ", "cyan"],
    ["-", "red"],
    ["+", "green"],
];


/***/ }),

/***/ 81161:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(44708);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69868);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84516);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(75773);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3809);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4521);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(74213);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60645);
/* harmony import */ var _migrate_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7050);
/* harmony import */ var _migrate_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(23775);
/* harmony import */ var _migrate_mod_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(22784);
/* harmony import */ var _migrate_mod_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(73670);
/* harmony import */ var _migrate_mod_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(90100);
/* harmony import */ var _migrate_mod_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(75746);
/* harmony import */ var _migrate_mod_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(40374);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(47925);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75226);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(18898);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(86404);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(26184);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40296);
/**
 * Migrates services of an old mesg.yml dialect to today's, and process files to another release, by edits of their text.
 *
 * @module
 */










const OPTIONS = {
    write: { type: "boolean", summary: "replace the files instead of showing the changes" },
    check: { type: "boolean", summary: "exit with 1 if a file would change" },
    "merge-outputs": {
        type: "boolean",
        summary: "merge several outputs into one; keys that one lacks become optional",
    },
    to: {
        type: "string",
        value: "R",
        summary: `Engine release whose rules the result is checked against (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RELEASE */ .WW}; of a process, ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_PROCESS_RELEASE */ .QO})`,
    },
    format: { type: "string", value: "FORMAT", values: ["diff", "text", "json"], summary: "diff, text or json (diff)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_OPTIONS */ .z,
    force: { type: "boolean", summary: "write even over uncommitted changes" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .N)({
    name: "migrate",
    synopsis: "[FOLDER|FILE …]",
    summary: "migrate services of old mesg.yml dialects to today's",
    description: `Each argument is a folder with a mesg.yml or a process.yml, or such a file; the default is the current folder.
Comments, order, anchors and line endings outside the edited places stay byte for byte, and a valid file does not change.`,
    examples: [
        "mesg-compile migrate services/*",
        "mesg-compile migrate --write .",
        "mesg-compile migrate --check --to 0.10 .",
        "mesg-compile migrate --to 0.20 process.yml",
    ],
    pages: ["docs/migrate.md"],
    exitCodes: "0 every file is valid; 1 problems are left, or with --check a file would change; 2 or 3 a file cannot be read or written.",
    json: "[{ file, changed, valid, steps: [{ migration, line, lines: { before, after }, explanation, help }], left: [{ migration, line, lines, explanation }], tasks: [{ task, outputs }], calls: [{ file, line, output }], diagnostics: [{ …, line?, lines? }], diff }]: line is of the old text in steps and left, and of the new text in diagnostics; lines has both",
    positionals: [0, Number.POSITIVE_INFINITY],
    options: OPTIONS,
    async run(call) {
        const { format = "diff", to, write = false, check = false } = call.options;
        if (write && check)
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("usage", "--write and --check cannot be combined", { hint: "use one" });
        const release = to === undefined ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRelease */ .BC)(to);
        const results = [];
        let worst = 0;
        for (const path of call.positionals.length === 0 ? ["."] : call.positionals) {
            try {
                const result = await migrateFile(call, path, release);
                results.push(result);
                if (format !== "json")
                    await report(call, result, format);
            }
            catch (error) {
                if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8) || call.positionals.length <= 1)
                    throw error;
                await call.reportError(error);
                worst = Math.max(worst, error.kind === "environment" ? 3 : error.kind === "usage" ? 2 : 1);
            }
        }
        if (format === "json")
            await call.stdout.write(`${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleJson */ .$m)(JSON.stringify(results.map(toJson), undefined, 2))}\n`);
        if (worst !== 0)
            return worst;
        const fails = check ? results.some(isChanged) : !results.every(isValid);
        return fails ? 1 : 0;
    },
});
async function migrateFile(call, path, release) {
    const isFolder = (await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .inspect */ .Nn)(path, "a folder, a mesg.yml or a process.yml")).isDirectory();
    const folder = isFolder ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const read = (name) => (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readRegularFile */ .X)(folder, name, _yaml_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .MAX_FILE_BYTES */ .g + 1);
    const isProcessAlone = isFolder && (await read("mesg.yml")) === undefined && (await read(_compile_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .PROCESS_FILE */ .x6)) !== undefined;
    const file = isFolder ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .fileIn */ .E)(folder, isProcessAlone ? _compile_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .PROCESS_FILE */ .x6 : "mesg.yml") : path;
    const bytes = await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
    if (bytes === undefined) {
        const message = `expected a mesg.yml, found nothing at ${JSON.stringify(file)}`;
        if (isFolder)
            throw new _compile_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .NoServiceFile */ .v(message, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), ["mesg.yml", _compile_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .PROCESS_FILE */ .x6]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("usage", message);
    }
    const { write = false } = call.options;
    const migrated = await migrateAs(await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .kindOfDocument */ .VZ)(bytes, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)), bytes, { call, file, release });
    const calls = migrated.tasks.length === 0
        ? []
        : await (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .findCalls */ .p)(await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .openFolder */ .NE)(folder, call.signal), migrated.tasks, call.signal);
    if (write && isChanged(migrated)) {
        await refuseToOverwrite(call, file);
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .writeWhole */ .f)(file, (whole) => whole.write((0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .encodeLike */ .s)(migrated.after, bytes)));
    }
    return { ...migrated, file, calls };
}
async function migrateAs(kind, bytes, { call, file, release }) {
    if (kind === "process") {
        if (release === undefined || (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isSince */ .$l)(release, "0.14")) {
            return await (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .migrateProcess */ .J)(bytes, { file, release: release ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_PROCESS_RELEASE */ .QO });
        }
        const message = `${file} is a process file, and Engine ${release} has no processes`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("usage", message, { hint: "use --to 0.14 or newer" });
    }
    const dockerfile = (await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readRegularFile */ .X)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), "Dockerfile", 1)) !== undefined;
    const { "merge-outputs": mergeOutputs = false } = call.options;
    return (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .migrate */ ._)(bytes, { file, release: release ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RELEASE */ .WW, dockerfile, mergeOutputs });
}
/** Refuses to overwrite a file that git could not restore. */
async function refuseToOverwrite({ options, signal }, file) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isSymbolicLink()) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("refused", `${file} is a symlink`, { hint: "migrate its target" });
    }
    const repository = options.force ? undefined : await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_21__/* .findRepository */ .W)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (repository === undefined)
        return;
    const prefix = await repository.prefixOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    const { work, snapshot } = await _source_mod_js__WEBPACK_IMPORTED_MODULE_22__.Checkout.read(repository, prefix, { signal });
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(prefix, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)).replaceAll("\\", "/");
    if (!work.changes.has(name) && snapshot.entry(name) !== undefined)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("refused", `${file} has uncommitted changes`, { hint: "commit them, or use --force" });
}
function isChanged({ before, after }) {
    return before !== after;
}
function isValid({ diagnostics }) {
    return !diagnostics.some(({ severity }) => severity === "error");
}
/** Maximum number of changes listed with a diff. */
const MAX_STEPS = 20;
/** Maximum number of problems listed for a file. */
const MAX_ERRORS = 20;
async function report(call, result, format) {
    const { file, steps, left, tasks, calls, diagnostics } = result;
    const { write = false } = call.options;
    const { toBefore, toAfter } = (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_23__/* .lineMap */ .d)(result);
    // Lines of the file on disk, which --write has replaced.
    const list = (entries) => entries
        .map(({ line, explanation, migration }) => `${file}:${write ? toAfter(line) : line}: ${explanation} [${migration}]\n`)
        .join("");
    if (format === "text")
        await call.stdout.write((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleLines */ .gB)(list(steps)));
    else if (!write) {
        const diff = (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_24__/* .unifiedDiff */ .W)(result, file);
        const { isTerminal, color = false } = call.stdout;
        await call.stdout.write(isTerminal || color ? (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_25__/* .unifiedDiffToText */ .A)(diff, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_26__/* .styleOf */ .Vj)(call.stdout)) : diff);
    }
    await explainSteps(call, format === "text" ? [] : list(steps).split("\n").filter(Boolean), steps);
    for (const line of list(left).split("\n").filter(Boolean))
        await call.warn(`left alone: ${line}`);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    for (const { line = 1, rule, message } of errors.slice(0, MAX_ERRORS)) {
        await call.warn(`still invalid after migration: ${file}:${write ? line : toBefore(line)}: ${message} [${rule}]`);
    }
    if (errors.length > MAX_ERRORS)
        await call.warn(`and ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_27__/* .plural */ .L)(errors.length - MAX_ERRORS, "more problem")}`);
    if (tasks.length > 0) {
        const keys = [...new Set(tasks.flatMap(({ outputs }) => outputs))];
        const code = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_28__/* .someOf */ .yU)(keys, 5, _migrate_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .outputCall */ .e);
        await call.note(`${file}: change the code of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_27__/* .plural */ .L)(tasks.length, "task")}: ${code} becomes return …, or throw for an error`);
        for (const { file: at, line, output } of calls)
            await call.note(`  ${at}:${line}: ${(0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .outputCall */ .e)(output)}`);
    }
    const state = isChanged(result) ? (write ? "migrated" : "would change") : "no change";
    await call.note(`${file}: ${state}, ${errors.length === 0 ? "valid" : `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_27__/* .plural */ .L)(errors.length, "problem")} left`}`);
}
/** Lists the changes of a diff, and explains each kind once. */
async function explainSteps(call, lines, steps) {
    for (const line of lines.slice(0, MAX_STEPS))
        await call.note(line);
    if (lines.length > MAX_STEPS)
        await call.note(`and ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_27__/* .plural */ .L)(lines.length - MAX_STEPS, "more change")}`);
    for (const kind of new Set(steps.map(({ migration }) => migration))) {
        const { title, explanation } = _migrate_mod_js__WEBPACK_IMPORTED_MODULE_29__/* .MIGRATIONS */ .o[kind];
        await call.note(`${kind}: ${title}. ${explanation} ${(0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_29__/* .migrationAddress */ .$)(kind)}`);
    }
}
function toJson(result) {
    const { file, tasks, calls } = result;
    const { toBefore, toAfter } = (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_23__/* .lineMap */ .d)(result);
    const withLines = (step) => ({
        ...step,
        lines: { before: step.line, after: toAfter(step.line) },
    });
    const steps = result.steps.map((step) => ({ ...withLines(step), help: (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_29__/* .migrationAddress */ .$)(step.migration) }));
    const left = result.left.map(withLines);
    const diagnostics = result.diagnostics.map((diagnostic) => {
        const { line } = diagnostic;
        return line === undefined ? diagnostic : { ...diagnostic, lines: { before: toBefore(line), after: line } };
    });
    const diff = (0,_migrate_mod_js__WEBPACK_IMPORTED_MODULE_24__/* .unifiedDiff */ .W)(result, file);
    return { file, changed: isChanged(result), valid: isValid(result), steps, left, tasks, calls, diagnostics, diff };
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_30__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26184:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Checkout: () => (/* binding */ Checkout),
/* harmony export */   openAtRevision: () => (/* binding */ openAtRevision),
/* harmony export */   openInRepository: () => (/* binding */ openInRepository)
/* harmony export */ });
/* harmony import */ var _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8540);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68670);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12459);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79121);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35568);
/* harmony import */ var _work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42561);






/** A repository with a commit checked out. Commit and working tree are listed once for all folders in it. */
class Checkout {
    repository;
    /** The commit that is checked out; undefined before the first one. */
    head;
    /** The listing of the commit; empty before the first one. */
    snapshot;
    work;
    constructor(repository, head, snapshot, work) {
        this.repository = repository;
        this.head = head;
        this.snapshot = snapshot;
        this.work = work;
    }
    /**
     * Lists a repository.
     *
     * @param below Only this folder (`services/mail/`), or empty for all.
     * @param options.readsAll Whether all files will be read: git looks up their sizes in the meantime.
     * @throws {MesgError} `environment` when git fails.
     */
    static async read(repository, below = "", { readsAll = false, signal } = {}) {
        const id = (await repository.head(signal))?.id;
        const listing = id === undefined ? _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F.empty(repository) : _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F.read(repository, id, { below, signal });
        if (readsAll && id !== undefined) {
            repository.objects.expect("sizes");
            // An error is rethrown where the listing or a size is needed.
            lookUpSizes(listing, below).catch(() => undefined);
        }
        const work = await (0,_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkTree */ .gJ)(repository, listing, below, signal);
        return new Checkout(repository, id, await listing, work);
    }
    /**
     * Returns a folder of the working tree.
     *
     * @param prefix From the root of the repository: `services/mail/`, or empty for the root.
     */
    folder(prefix) {
        const isKnown = this.snapshot.hasFolder(prefix) || [...this.work.changes.keys()].some((path) => path.startsWith(prefix));
        const folder = new _git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFolder */ .J(this.snapshot, prefix, this.work);
        return isKnown ? folder : new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder.path, "git tracks nothing in this folder");
    }
}
async function lookUpSizes(listing, below) {
    const snapshot = await listing;
    await snapshot.repository.objects.sizes((0,_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .oidsOf */ .hc)(snapshot.below(below)));
}
/**
 * Opens a folder of a repository; as it is on disk if git is not installed.
 *
 * @throws {MesgError} `environment` when git fails.
 */
async function openInRepository(repository, folder, signal) {
    const prefix = await repository.prefixOf(folder);
    try {
        return (await Checkout.read(repository, prefix, { readsAll: true, signal })).folder(prefix);
    }
    catch (error) {
        if (error instanceof _repository_js__WEBPACK_IMPORTED_MODULE_4__/* .GitMissing */ .r)
            return new _disk_plain_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .PlainFolder */ .N(folder, error.message);
        throw error;
    }
}
/** Opens a folder of a repository as it was at a revision. @throws {MesgError} As {@linkcode resolveRevision}. */
async function openAtRevision(repository, folder, revision, signal) {
    const commit = await (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveRevision */ .e)(repository, revision, signal);
    const prefix = await repository.prefixOf(folder);
    const snapshot = await _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .Snapshot */ .F.read(repository, commit, { below: prefix, signal });
    return { commit, files: new _git_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .GitFolder */ .J(snapshot, prefix) };
}


/***/ }),

/***/ 79121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ resolveRevision)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12459);


/**
 * Resolves a revision to a commit.
 *
 * @param revision A git revision (`main`, `HEAD~2`), or `merge-base(main)`: the merge base with HEAD.
 * @throws {MesgError} `usage` when the revision does not exist, `environment` when git fails, or when
 * the reference or its commit is damaged, `refused` when git would open a pipe.
 * @example
 * ```ts
 * const repository = await findRepository(".");
 * await resolveRevision(repository!, "merge-base(main)"); // "5bdd60e…"
 * ```
 */
async function resolveRevision(repository, revision, signal) {
    const base = /^merge-base\((.*)\)$/s.exec(revision)?.[1];
    const name = base ?? revision;
    const unknown = (why) => new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `unknown git revision ${JSON.stringify(name)}${why}`, {
        hint: "name a branch, a tag or a commit; in a shallow clone, fetch more history",
    });
    // Git would read it as an option, and no revision begins with a dash.
    if (name === "" || name.startsWith("-") || /[\0\n]/.test(name))
        throw unknown("");
    const found = await repository.run(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], { signal });
    if (found.code === undefined)
        throw new _repository_js__WEBPACK_IMPORTED_MODULE_1__/* .GitMissing */ .r();
    if (found.code !== 0) {
        await assertUndamaged(repository, name, signal);
        throw unknown(": it is not a commit of this repository");
    }
    const commit = found.stdout.toString("latin1").trim();
    if (base === undefined)
        return commit;
    const shared = await repository.run(["merge-base", "HEAD", commit], { signal });
    if (shared.code !== 0)
        throw unknown(": it has no commit in common with HEAD");
    return shared.stdout.toString("latin1").trim().split("\n")[0];
}
/** Checks that a name without a commit is not the name of a damaged reference. @throws {MesgError} `environment`. */
async function assertUndamaged(repository, name, signal) {
    if (name === "HEAD")
        await repository.head(signal);
    // Git takes any whole id for an object.
    if (/^[0-9a-f]{40,64}$/i.test(name))
        return;
    const { code, stdout } = await repository.run(["rev-parse", "--verify", "--quiet", name], { signal });
    const id = stdout.toString("latin1").trim();
    if (code === 0) {
        const [size] = await repository.objects.sizes([id]);
        if (size === undefined)
            throw repository.objects.missing(id);
        return;
    }
    const form = await repository.run(["check-ref-format", `refs/heads/${name}`], { signal });
    for (const kind of form.code === 0 ? ["tags", "heads"] : [])
        repository.assertNoFile(`refs/${kind}/${name}`);
}


/***/ }),

/***/ 54185:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ IGNORE_FILE),
/* harmony export */   w: () => (/* binding */ IgnoreRules)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31044);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

/** The file in a source folder that excludes files, with the rules of a gitignore file. */
const IGNORE_FILE = ".mesgignore";
/** Never part of a source, at any depth: histories, workflows, the embedded Engine's data, this tool's settings. */
const NEVER = new Set([".git", ".github", ".mesg", ".mesg-compile.yml"]);
/** Maximum number of matching steps for a folder: 1,000 patterns times 100,000 files. */
const MAX_WORK = 100_000_000;
/** Decides which paths of a folder are excluded from its source. */
class IgnoreRules {
    /** In reverse order, since the last match decides. */
    #rules;
    #folders = new Map();
    #work;
    /**
     * @param text The text of `.mesgignore`; undefined when there is none.
     * @param work Maximum number of matching steps.
     */
    constructor(text, work = MAX_WORK) {
        this.#work = { left: work };
        const lines = text?.replace(/^\uFEFF/, "").split("\n") ?? [];
        this.#rules = lines.flatMap((line) => ruleOf(line.replace(/\r$/, ""))).reverse();
    }
    /**
     * Returns whether a path is excluded. Its parents must not be.
     *
     * @param path Relative to the folder, with `/`, without a trailing one.
     * @throws {MesgError} `refused` when there are too many patterns for so many files.
     */
    excludes(path, isFolder) {
        if (NEVER.has(path.slice(path.lastIndexOf("/") + 1)))
            return true;
        if (this.#rules.length === 0)
            return false;
        const names = path.split("/");
        const name = names.slice(-1);
        const rule = this.#rules.find(({ glob, isForFolders, isAnchored }) => (isFolder || !isForFolders) && glob.matches(isAnchored ? names : name, this.#work));
        if (this.#work.left < 0)
            throw tooMuchWork();
        return rule !== undefined && !rule.isNegated;
    }
    /** Returns whether a path or one of its parents is excluded. Like git, it treats a submodule as a folder. */
    excludesWithParents(path, isFolder) {
        return this.#excludesFolder(path.slice(0, Math.max(path.lastIndexOf("/"), 0))) || this.excludes(path, isFolder);
    }
    #excludesFolder(path) {
        if (path === "")
            return false;
        let known = this.#folders.get(path);
        if (known === undefined) {
            known = this.excludesWithParents(path, true);
            this.#folders.set(path, known);
        }
        return known;
    }
}
function ruleOf(line) {
    const text = line.startsWith("#") ? "" : withoutSpaces(line);
    const isNegated = text.startsWith("!");
    const [, pattern = "", slash] = /^(.*?)(\/?)$/s.exec(isNegated ? text.slice(1) : text);
    if (pattern === "")
        return [];
    const glob = new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo(pattern.startsWith("/") ? pattern.slice(1) : pattern);
    return [{ glob, isNegated, isForFolders: slash === "/", isAnchored: pattern.includes("/") }];
}
/** Removes trailing spaces, except one after a backslash. */
function withoutSpaces(line) {
    let end = line.length;
    while (line[end - 1] === " ")
        end--;
    if (end === line.length)
        return line;
    let backslashes = 0;
    while (line[end - 1 - backslashes] === "\\")
        backslashes++;
    return line.slice(0, backslashes % 2 === 1 ? end + 1 : end);
}
function tooMuchWork() {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `${IGNORE_FILE} has too many patterns for the files of the folder`, {
        hint: "exclude folders instead of files",
    });
}


/***/ })

};
