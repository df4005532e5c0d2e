export const id = 6749;
export const ids = [6749];
export const modules = {

/***/ 23987:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ adviseOnWrittenType),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   Wc: () => (/* binding */ adviseOnType)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90761);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);


/**
 * Returns the hint for an unknown type of a parameter: the type that other languages call so, or the closest one.
 *
 * @example
 * ```ts
 * adviseOnType("int"); // "write type: Number"
 * adviseOnType("String[]"); // "write type: String and repeated: true"
 * ```
 */
function adviseOnType(found) {
    const text = found.length > 64 ? "" : found.trim();
    const item = itemOf(text);
    if (item !== undefined) {
        const type = itemOf(item) === undefined ? (typeOf(item) ?? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(item, _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .PARAMETER_TYPES */ .KZ)) : "Any";
        return `write type: ${type ?? "…"} and repeated: true${type === undefined ? ", with the type of its items" : ""}`;
    }
    const type = typeOf(text);
    if (type !== undefined && type.toLowerCase() !== text.toLowerCase())
        return `write type: ${type}`;
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(text, _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .PARAMETER_TYPES */ .KZ);
    return meant === undefined ? "use Any for a value of any type" : `did you mean ${meant}?`;
}
/**
 * Returns the hint for a type that is no text: `[String]`, or the fields of an object.
 *
 * @example
 * ```ts
 * adviseOnWrittenType(root); // "write type: String and repeated: true" for the list [String]
 * ```
 */
function adviseOnWrittenType(node) {
    if (node.kind === "mapping")
        return "write type: Object, and the fields in object";
    if (node.kind !== "sequence")
        return undefined;
    const [item, ...others] = node.items;
    if (others.length > 0)
        return "write type: Any for a value of several types";
    return adviseOnType(item?.kind === "scalar" ? `[${item.text}]` : "list");
}
/**
 * Returns the type that a name of another language means; undefined for an unknown name.
 *
 * @example
 * ```ts
 * typeOf("uint256"); // "Number"
 * ```
 */
function typeOf(name) {
    const known = _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .PARAMETER_TYPES */ .KZ.find((type) => type.toLowerCase() === name.toLowerCase());
    return known ?? SYNONYMS.find(([pattern]) => pattern.test(name))?.[1];
}
const SYNONYMS = [
    [/^(?:u?int(?:eger)?\d{0,3}|float\d{0,3}|double|decimal|long|num(?:eric)?)$/i, "Number"],
    [/^bool$/i, "Boolean"],
    [/^(?:str|text|char|varchar)$/i, "String"],
    [/^(?:obj|map|dict|dictionary|hash|record|struct)$/i, "Object"],
    [/^(?:map|dict|record) ?[<([]/i, "Object"],
    [/^(?:mixed|unknown)$/i, "Any"],
];
/** Returns the type of a list's items: "" if the list does not name it; undefined if the type is no list. */
function itemOf(type) {
    if (/^(?:array|list|slice)$/i.test(type))
        return "";
    const written = /^(?:(?:array|list) ?[<([](?<a>.*)[>)\]]|\[\](?<b>.+)|\[(?<c>.+)\]|(?<d>.+)\[\])$/i.exec(type)?.groups;
    return written && (written.a ?? written.b ?? written.c ?? written.d ?? "").trim();
}


/***/ }),

/***/ 24624:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ compileService),
  openServiceFile: () => (/* binding */ openServiceFile)
});

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var yaml_problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/line-breaks.ts
var line_breaks = __webpack_require__(18650);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
;// CONCATENATED MODULE: ./src/compile/definition-map.ts

/** Maps parts of a definition, where entries are in lists, back to the file, where entries have keys. */
class DefinitionMap {
    #sources = new Map();
    set(part, source) {
        this.#sources.set(part, { node: source.node, path: source.path, keyStart: source.keyStart });
    }
    /**
     * @param pointer JSON pointer into the definition's JSON: `/tasks/0/inputs/1/type`.
     * @returns The location of the value, or of the mapping's key when the value is missing.
     */
    find(definition, pointer) {
        let part = definition;
        let source = this.#sources.get(definition);
        let field;
        let index;
        for (const segment of (0,yaml_path/* segmentsOf */.O)(pointer)) {
            if (typeof part !== "object" || part === null)
                break;
            if (Array.isArray(part))
                index = Number(segment);
            else
                [field, index] = [segment, undefined];
            part = part[segment];
            const next = typeof part === "object" && part !== null ? this.#sources.get(part) : undefined;
            if (next !== undefined)
                [source, field, index] = [next, undefined, undefined];
        }
        if (field === undefined || field === "key")
            return { path: source.path, offset: source.keyStart };
        const path = [...source.path, field];
        const pair = source.node?.pairs.get(field);
        if (pair === undefined)
            return { path, offset: source.keyStart };
        if (index !== undefined && pair.value.kind === "sequence") {
            const item = pair.value.items[index];
            return { path: [...path, index], offset: item?.start ?? pair.value.start };
        }
        return { path, offset: (0,yaml_node/* isNull */.kZ)(pair.value) ? pair.keyStart : pair.value.start };
    }
}

;// CONCATENATED MODULE: ./src/compile/build.ts


/**
 * Builds the definition that a mesg.yml describes. Values of the wrong kind were reported before and are skipped.
 *
 * @param root The top-level mapping of the file.
 */
function buildDefinition(root) {
    const origins = new DefinitionMap();
    const service = new Reader(origins, root, [], root.start);
    const definition = {
        sid: service.text("sid"),
        name: service.text("name"),
        description: service.text("description"),
        configuration: configuration(service.inside("configuration")),
        tasks: service.entries("tasks", task),
        events: service.entries("events", build_event),
        dependencies: service.entries("dependencies", dependency),
        repository: service.text("repository"),
        source: "",
        hash: "",
        address: "",
        workflows: [],
    };
    origins.set(definition, service);
    return { definition, origins };
}
function task(read, key) {
    return {
        key,
        name: read.text("name"),
        description: read.text("description"),
        inputs: read.entries("inputs", parameter),
        outputs: read.entries("outputs", parameter),
    };
}
function build_event(read, key) {
    return {
        key,
        name: read.text("name"),
        description: read.text("description"),
        data: read.entries("data", parameter),
    };
}
function dependency(read, key) {
    return { key, image: read.text("image"), ...box(read) };
}
function parameter(read, key) {
    return {
        key,
        name: read.text("name"),
        description: read.text("description"),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.entries("object", parameter),
    };
}
function configuration(read) {
    return read.placed(box(read));
}
function box(read) {
    return {
        volumes: read.texts("volumes"),
        volumesFrom: read.texts("volumesFrom"),
        ports: read.texts("ports"),
        args: read.texts("args"),
        command: read.text("command"),
        env: read.texts("env"),
    };
}
/** Reads the values of one mapping, and records the origin of each part of the definition. */
class Reader {
    node;
    path;
    keyStart;
    #origins;
    constructor(origins, node, path, keyStart) {
        this.#origins = origins;
        this.node = node?.kind === "mapping" ? node : undefined;
        this.path = path;
        this.keyStart = keyStart;
    }
    /** Returns the text of a scalar as written, regardless of its YAML type; null is empty. */
    text(key) {
        const value = this.#value(key);
        return value?.kind === "scalar" && !(0,yaml_node/* isNull */.kZ)(value) ? value.text : "";
    }
    flag(key) {
        const value = this.#value(key);
        return value !== undefined && (0,yaml_node/* asFlag */.v0)(value) === true;
    }
    texts(key) {
        const value = this.#value(key);
        if (value?.kind !== "sequence")
            return [];
        return value.items.flatMap((item) => (item.kind === "scalar" ? [item.text] : []));
    }
    entries(key, each) {
        const value = this.#value(key);
        if (value?.kind !== "mapping")
            return [];
        const entries = [];
        for (const [name, { value: entry, keyStart }] of value.pairs) {
            if (entry.kind !== "mapping")
                continue;
            const read = new Reader(this.#origins, entry, [...this.path, key, name], keyStart);
            entries.push(read.placed(each(read, name)));
        }
        return entries;
    }
    inside(key) {
        const pair = this.node?.pairs.get(key);
        return new Reader(this.#origins, pair?.value, [...this.path, key], pair?.keyStart ?? this.keyStart);
    }
    placed(part) {
        this.#origins.set(part, this);
        return part;
    }
    #value(key) {
        return this.node?.pairs.get(key)?.value;
    }
}

// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
;// CONCATENATED MODULE: ./src/compile/file-rules.ts

/**
 * Checks what Engine 0.10's importer requires of a mesg.yml beyond its structure. A definition does not show it, so it
 * is checked for every release.
 */
function checkFile(root, dockerfile) {
    const problems = [];
    if (!dockerfile) {
        problems.push({
            severity: "error",
            rule: "dockerfile",
            message: "missing Dockerfile next to mesg.yml",
            path: [],
            offset: root.start,
            hint: "add the Dockerfile of the service's image",
        });
    }
    for (const [key, { value, keyStart }] of entriesOf(root, "events")) {
        const data = value.kind === "mapping" ? value.pairs.get("data") : undefined;
        if (value.kind !== "mapping" || (data !== undefined && !(0,yaml_node/* isNull */.kZ)(data.value)))
            continue;
        problems.push({
            severity: "error",
            rule: "event-data",
            message: `missing data of event ${(0,words/* quote */.hD)(key)}`,
            path: ["events", key, "data"],
            offset: data?.keyStart ?? keyStart,
            hint: "list the parameters of the event, or write `data: {}` when it has none",
        });
    }
    for (const [key, { keyStart }] of entriesOf(root, "dependencies")) {
        if (key !== "service")
            continue;
        problems.push({
            severity: "error",
            rule: "reserved-key",
            message: 'reserved key "service" for a dependency',
            path: ["dependencies", key],
            offset: keyStart,
            hint: "choose another key: `service` is the service's own container",
        });
    }
    return problems;
}
function entriesOf(root, field) {
    const value = root.pairs.get(field)?.value;
    return value?.kind === "mapping" ? value.pairs : [];
}

// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(29157);
;// CONCATENATED MODULE: ./src/compile/generated/shapes.ts
/** The mappings of a mesg.yml by name. */
const SHAPES = {
    service: {
        what: "a service",
        keys: ["name", "sid", "description", "repository", "configuration", "tasks", "events", "dependencies"],
        entries: { "tasks": "task", "events": "event", "dependencies": "dependency" },
        inside: { "configuration": "configuration" },
    },
    configuration: {
        what: "a configuration",
        keys: ["volumes", "volumesFrom", "ports", "args", "command", "env"],
        entries: {},
        inside: {},
    },
    task: {
        what: "a task",
        keys: ["name", "description", "inputs", "outputs"],
        entries: { "inputs": "parameter", "outputs": "parameter" },
        inside: {},
    },
    parameter: {
        what: "a parameter",
        keys: ["name", "description", "type", "optional", "repeated", "object"],
        entries: { "object": "parameter" },
        inside: {},
    },
    event: {
        what: "an event",
        keys: ["name", "description", "data"],
        entries: { "data": "parameter" },
        inside: {},
    },
    dependency: {
        what: "a dependency",
        keys: ["image", "volumes", "volumesFrom", "ports", "args", "command", "env"],
        entries: {},
        inside: {},
    },
};

;// CONCATENATED MODULE: ./src/compile/shape.ts

/** The shape of the file itself. */
const ROOT = SHAPES.service;
/** Returns the shape of the entries in the value of a key; undefined when the value holds no entries. */
function entryShape(shape, key) {
    return Object.hasOwn(shape.entries, key) ? SHAPES[shape.entries[key]] : undefined;
}
/**
 * Returns the shape of the mapping at a path; undefined where keys are the author's own (`tasks`) or there is none.
 *
 * @example
 * ```ts
 * shapeAt(["tasks", "greet"])?.what; // "a task"
 * ```
 */
function shapeAt(path) {
    let shape = ROOT;
    for (let index = 0; index < path.length && shape !== undefined; index++) {
        const key = path[index];
        if (Object.hasOwn(shape.inside, key))
            shape = SHAPES[shape.inside[key]];
        // The path continues with the author's key; if it ends before, it means all entries.
        else
            shape = ++index < path.length ? entryShape(shape, key) : undefined;
    }
    return shape;
}

;// CONCATENATED MODULE: ./src/compile/merge-conflicts.ts


/** Maximum depth of values with merges written out: it bounds the stack. */
const MAX_NESTING = 1000;
/**
 * Reports merge keys that Engine 0.10's importer rejects: it merges entries into the same list, even below the merged
 * mappings, and then finds a duplicate key (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may be
 * merged and also written. Values are counted with merges written out: a short file can merge mappings that merge others.
 */
function checkMerges(root) {
    const problems = [];
    const reported = new Set();
    let visited = 0;
    let limit;
    const isBeyond = ({ path, depth, merge }, keyStart) => {
        visited++;
        if (visited > yaml_limits/* MAX_VALUES */.Ex || depth > MAX_NESTING)
            limit ??= beyond(visited, path, merge ?? keyStart);
        return limit !== undefined;
    };
    const fieldsOf = (node, shape, place, taken) => {
        if (node.kind !== "mapping")
            return;
        const { path, depth, merge } = place;
        const seen = new Set();
        for (const { key, keyStart, value } of node.written) {
            if (isBeyond(place, keyStart))
                return;
            if (key === undefined) {
                const merged = { path, depth: depth + 1, merge: merge ?? keyStart };
                for (const source of sourcesOf(value))
                    fieldsOf(source, shape, merged, taken);
                continue;
            }
            const entry = seen.has(key) ? undefined : entryShape(shape, key);
            if (entry === undefined)
                continue;
            seen.add(key);
            const keys = taken.get(key) ?? new Set();
            taken.set(key, keys);
            entriesOf(value, entry, { path: [...path, key], depth: depth + 1, merge }, keys);
        }
    };
    const entriesOf = (node, shape, place, taken) => {
        if (node.kind !== "mapping")
            return;
        const { path, depth, merge } = place;
        const own = new Set();
        for (const { key, keyStart, value } of node.written) {
            if (isBeyond(place, keyStart))
                return;
            if (key === undefined) {
                const merged = { path, depth: depth + 1, merge: merge ?? keyStart };
                for (const source of sourcesOf(value))
                    entriesOf(source, shape, merged, taken);
                continue;
            }
            // A duplicate key in one mapping was reported when it was read.
            if (own.has(key))
                continue;
            own.add(key);
            if (taken.has(key) && !reported.has(keyStart)) {
                reported.add(keyStart);
                problems.push(conflict(key, [...path, key], keyStart));
            }
            taken.add(key);
            fieldsOf(value, shape, { path: [...path, key], depth: depth + 1, merge }, new Map());
        }
    };
    fieldsOf(root, ROOT, { path: [], depth: 0 }, new Map());
    return limit === undefined ? problems : [limit];
}
function beyond(visited, path, offset) {
    const found = visited > yaml_limits/* MAX_VALUES */.Ex ? `have more than ${yaml_limits/* MAX_VALUES */.Ex} values` : `are more than ${MAX_NESTING} levels deep`;
    const message = `mappings that merge others ${found}`;
    return { severity: "error", rule: "limit", message, path, offset, hint: "merge fewer mappings" };
}
function sourcesOf(value) {
    return value.kind === "sequence" ? value.items : [value];
}
function conflict(key, path, offset) {
    return {
        severity: "error",
        rule: "merge-conflict",
        message: `duplicate key ${(0,words/* quote */.hD)(key)}: it is both merged with \`<<\` and written out`,
        path,
        offset,
        hint: "remove one of them: Engine 0.10 refuses both",
    };
}

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 7 modules
var check = __webpack_require__(55338);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/compile/violations.ts
var compile_violations = __webpack_require__(90349);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/compile/warnings.ts


/**
 * Finds values that an Engine accepts but ignores, and keys that are awkward in code.
 *
 * @example
 * ```ts
 * findWarnings({ ...EMPTY_DEFINITION, name: "a" }).map(({ rule }) => rule); // ["no-interface"]
 * ```
 */
function findWarnings(definition) {
    const { tasks, events, dependencies } = definition;
    const warnings = [];
    const types = service/* PARAMETER_TYPES */.KZ;
    const key = (text, pointer) => {
        if (!/^[\w.-]+$/.test(text))
            warnings.push(oddKey(text, `${pointer}/key`));
    };
    const parameters = (list, pointer) => list.forEach((parameter, index) => {
        const here = `${pointer}/${index}`;
        key(parameter.key, here);
        if (parameter.object.length > 0 && parameter.type !== "Object" && types.includes(parameter.type)) {
            warnings.push(unusedObject(parameter, `${here}/object`));
        }
        parameters(parameter.object, `${here}/object`);
    });
    if (tasks.length === 0 && events.length === 0)
        warnings.push(NO_INTERFACE);
    tasks.forEach(({ key: text, inputs, outputs }, index) => {
        key(text, `/tasks/${index}`);
        parameters(inputs, `/tasks/${index}/inputs`);
        parameters(outputs, `/tasks/${index}/outputs`);
    });
    events.forEach(({ key: text, data }, index) => {
        key(text, `/events/${index}`);
        parameters(data, `/events/${index}/data`);
    });
    dependencies.forEach(({ key: text }, index) => {
        key(text, `/dependencies/${index}`);
    });
    return warnings;
}
const NO_INTERFACE = {
    rule: "no-interface",
    pointer: "",
    message: "the service has neither tasks nor events, so nothing can use it",
    hint: "declare its `tasks` or its `events`",
};
function unusedObject({ type }, pointer) {
    return {
        rule: "object-unused",
        pointer,
        message: `object has no effect on a parameter of type ${type}`,
        hint: "write `type: Object`, or remove object",
    };
}
function oddKey(text, pointer) {
    if (text === "")
        return { rule: "key-characters", pointer, message: "empty key", hint: "write a name as key" };
    const [character = ""] = /[^\w.-]/u.exec(text) ?? [];
    return {
        rule: "key-characters",
        pointer,
        message: `the key ${(0,words/* quote */.hD)(text)} contains ${(0,words/* quote */.hD)(character)}`,
        hint: "prefer letters, digits, _, - and dots; put a title in `name`",
    };
}

;// CONCATENATED MODULE: ./src/compile/rules.ts




/**
 * Checks a file's definition against the rules of an Engine release, and reports violations at their locations in the
 * file. Consequences of a problem that was reported already are skipped.
 */
function checkRules({ definition, origins }, release, structural, reading) {
    // The value of a broken alias is unknown, so no part of it can be reported as missing.
    if (reading.some(({ rule }) => rule === "alias" || rule === "merge-key"))
        return [];
    const isIncomplete = reading.some(({ rule }) => rule === "yaml-syntax");
    if (structural.length >= yaml_problem/* MAX_DIAGNOSTICS */.uV)
        return [];
    // 0.9 and 0.10 apply these rules to files, not to definitions.
    const violations = (0,check/* checkDefinition */.QU)(definition, (0,definition_release/* isSince */.$l)(release, "0.11") ? release : "0.11")
        .slice(0, yaml_problem/* ENOUGH_PROBLEMS */.mj)
        .filter(({ pointer, rule }) => pointer !== "/source" && !(isIncomplete && ABOUT_MISSING.has(rule)));
    const explained = new Set(structural.map(({ explains }) => explains.join("\0")));
    const problems = violations.flatMap(compile_violations/* atValues */.S).flatMap((violation) => {
        const { path, offset } = origins.find(definition, violation.pointer);
        if (path.some((_, index) => explained.has(path.slice(0, index + 1).join("\0"))))
            return [];
        return [{ severity: "error", rule: violation.rule, path, offset, ...(0,compile_violations/* adviseOn */.m)(violation, definition) }];
    });
    problems.push(...tooDeep(definition, origins));
    const isWhole = reading.length === 0 && structural.length === 0 && problems.length === 0;
    const rejected = new Set(problems.flatMap(({ rule, offset }) => (rule === "printable-ascii" ? [offset] : [])));
    const warned = warnings(definition, origins, isWhole);
    return [...problems, ...warned.filter(({ rule, offset }) => rule !== "key-characters" || !rejected.has(offset))];
}
/** @param isWhole Whether the definition contains everything in the file. */
function warnings(definition, origins, isWhole) {
    return findWarnings(definition).flatMap(({ pointer, ...warning }) => {
        if (warning.rule === "no-interface" && !isWhole)
            return [];
        return [{ severity: "warning", ...origins.find(definition, pointer), ...warning }];
    });
}
/** Rules about missing parts: after a syntax error, a part may be unreadable rather than missing. */
const ABOUT_MISSING = new Set(["required", "image-required", "sid-required", "volumes-from"]);
/** Reports parameters that are nested more deeply than the codec of definitions can read. */
function tooDeep(definition, origins) {
    const problems = [];
    const walk = (parameters, pointer, depth) => {
        for (const [index, { object }] of parameters.entries()) {
            const here = `${pointer}/${index}`;
            if (depth <= limits/* MAX_DEPTH */.lr) {
                walk(object, `${here}/object`, depth + 1);
                continue;
            }
            const message = `parameters are nested more than ${limits/* MAX_DEPTH */.lr - 1} levels deep`;
            const hint = "use `type: Any` for the inner objects";
            problems.push({ severity: "error", rule: "limit", message, ...origins.find(definition, here), hint });
        }
    };
    definition.tasks.forEach(({ inputs, outputs }, index) => {
        walk(inputs, `/tasks/${index}/inputs`, 2);
        walk(outputs, `/tasks/${index}/outputs`, 2);
    });
    definition.events.forEach(({ data }, index) => {
        walk(data, `/events/${index}/data`, 2);
    });
    return problems;
}

;// CONCATENATED MODULE: ./src/compile/advice/items.ts

/**
 * Returns the hint for a list item that is a mapping with one key, such as `- NAME: value`; undefined for any other.
 *
 * @param list The key of the list.
 * @example
 * ```ts
 * adviseOnItem(item, "env"); // 'write "NAME=value"'
 * ```
 */
function adviseOnItem(item, list) {
    const [pair, ...others] = item.kind === "mapping" ? item.pairs : [];
    if (pair === undefined || others.length > 0)
        return undefined;
    const [key, { value }] = pair;
    if (value.kind !== "scalar")
        return undefined;
    const text = (0,yaml_node/* isNull */.kZ)(value) ? "" : value.text;
    if (list === "env")
        return `write ${(0,words/* quote */.hD)(`${key}=${text}`)}`;
    return list === "ports" ? `write ${(0,words/* quote */.hD)(`${key}:${text}`)}` : undefined;
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/compile/advice/keys.ts


/**
 * Returns what an unknown key of a mapping probably means.
 *
 * @example
 * ```ts
 * adviseOnKey("properties", parameter, SHAPES.parameter).meant; // "object"
 * ```
 */
function adviseOnKey(key, { pairs }, { what, keys, entries }) {
    const { keyStart, value } = pairs.get(key);
    const above = (of) => [pairs.get(of)?.keyStart ?? -1].find((start) => start < keyStart) ?? -1;
    const parent = keys.reduce((last, of) => (above(of) > above(last) ? of : last));
    const isEmpty = above(parent) >= 0 && (0,yaml_node/* isNull */.kZ)(pairs.get(parent).value);
    if (value.kind === "mapping" && isEmpty && Object.hasOwn(entries, parent))
        return { hint: `indent it below ${parent}` };
    const known = MEANINGS[what]?.find(([names]) => names.includes(key.toLowerCase()))?.[1];
    if (known !== undefined && !keys.includes(known))
        return { hint: known };
    const meant = known ?? (0,nearest/* nearest */.p)(key, keys);
    return { meant, hint: known === undefined ? `use one of ${keys.join(", ")}` : `write ${known}` };
}
const IN_CONFIGURATION = "move it into configuration";
const REQUIRED = "remove it: a parameter is required unless it has optional: true";
const BOX = [
    [["environment", "envs", "variables"], "env"],
    [["cmd", "entrypoint"], "command"],
    [["arguments"], "args"],
    [["expose"], "ports"],
    [["mounts"], "volumes"],
];
/** The names of other formats, in lower case, and the key they mean here, or a hint where there is none. */
const MEANINGS = {
    "a service": [
        [["title"], "name"],
        [["services", "depends_on"], "dependencies"],
        [["repo", "url"], "repository"],
        [["functions", "methods"], "tasks"],
        [["env", "environment", "ports", "volumes", "volumesfrom", "command", "args"], IN_CONFIGURATION],
        [["image"], "remove it: the Dockerfile makes the service's image"],
        [["inputs", "outputs"], "move it into a task"],
    ],
    "a task": [
        [["params", "parameters", "arguments", "args"], "inputs"],
        [["result", "results", "returns", "return"], "outputs"],
    ],
    "an event": [[["payload", "params", "parameters", "inputs", "outputs"], "data"]],
    "a parameter": [
        [["properties", "fields", "attributes"], "object"],
        [["array", "list", "multiple"], "repeated"],
        [["nullable"], "optional"],
        [["title", "label"], "name"],
        [["required"], REQUIRED],
        [["items"], "write the type of the items as type, and repeated: true"],
        [["default"], "remove it: a parameter has no default value"],
        [["enum", "values"], "remove it: list the accepted values in description"],
    ],
    "a configuration": BOX,
    "a dependency": BOX,
};

// EXTERNAL MODULE: ./src/compile/advice/types.ts
var types = __webpack_require__(23987);
;// CONCATENATED MODULE: ./src/compile/generated/structure.js
// @ts-self-types="./structure.d.ts"
// Generated from schema/mesg.schema.json by .ci/generate.mjs.
function append(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}

const validate = (/* unused pure expression or super */ null && (validate21));
/* harmony default export */ const structure = (validate21);
const schema6 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/requiredText"},"sid":{"type":["string","number","boolean","null"]},"description":{"$ref":"#/definitions/text"},"repository":{"type":["string","number","boolean","null"]},"configuration":{"type":["object","null"],"additionalProperties":false,"properties":{"volumes":{"$ref":"#/definitions/volumes"},"volumesFrom":{"$ref":"#/definitions/volumesFrom"},"ports":{"$ref":"#/definitions/ports"},"args":{"$ref":"#/definitions/args"},"command":{"$ref":"#/definitions/command"},"env":{"$ref":"#/definitions/env"}}},"tasks":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/task"}},"events":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/event"}},"dependencies":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/dependency"}}},"definitions":{"text":{"type":["string","number","boolean","null"]},"requiredText":{"type":["string","number","boolean","null"]},"flag":{"type":["boolean","null"]},"texts":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"name":{"$ref":"#/definitions/text"},"description":{"$ref":"#/definitions/text"},"task":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"inputs":{"$ref":"#/definitions/parameters"},"outputs":{"$ref":"#/definitions/parameters"}}},"event":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"data":{"type":"object","additionalProperties":{"$ref":"#/definitions/parameter"}}}},"parameters":{"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/parameter"}},"parameter":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"type":{"type":["string","number","boolean","null"]},"optional":{"$ref":"#/definitions/flag"},"repeated":{"$ref":"#/definitions/flag"},"object":{"$ref":"#/definitions/parameters"}}},"dependency":{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/requiredText"},"volumes":{"$ref":"#/definitions/volumes"},"volumesFrom":{"$ref":"#/definitions/volumesFrom"},"ports":{"$ref":"#/definitions/ports"},"args":{"$ref":"#/definitions/args"},"command":{"$ref":"#/definitions/command"},"env":{"$ref":"#/definitions/env"}}},"volumes":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"volumesFrom":{"type":["array","null"],"items":{"$ref":"#/definitions/text"}},"ports":{"type":["array","null"],"items":{"type":["string","number","boolean","null"]}},"args":{"$ref":"#/definitions/texts"},"command":{"$ref":"#/definitions/text"},"env":{"type":["array","null"],"items":{"type":["string","number","boolean","null"]}}}};
const schema7 = {"type":["string","number","boolean","null"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema7.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":["string","number","boolean","null"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["array","null"],"items":{"$ref":"#/definitions/text"}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":["array","null"],"items":{"$ref":"#/definitions/text"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema10.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["array","null"],"items":{"type":["string","number","boolean","null"]}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema11.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":["array","null"],"items":{"$ref":"#/definitions/text"}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":["array","null"],"items":{"type":["string","number","boolean","null"]}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema14.items.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"inputs":{"$ref":"#/definitions/parameters"},"outputs":{"$ref":"#/definitions/parameters"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema8.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":["object","null"],"additionalProperties":{"$ref":"#/definitions/parameter"}};
const schema19 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"type":{"type":["string","number","boolean","null"]},"optional":{"$ref":"#/definitions/flag"},"repeated":{"$ref":"#/definitions/flag"},"object":{"$ref":"#/definitions/parameters"}}};
const schema20 = {"type":["boolean","null"]};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate46};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "type")) || (key0 === "optional")) || (key0 === "repeated")) || (key0 === "object"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate42(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate44(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data2 = data.type;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema19.properties.type.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.optional !== undefined){
if(!(validate50(data.optional, {instancePath:instancePath+"/optional",parentData:data,parentDataProperty:"optional",rootData}))){
vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.repeated !== undefined){
if(!(validate50(data.repeated, {instancePath:instancePath+"/repeated",parentData:data,parentDataProperty:"repeated",rootData}))){
vErrors = vErrors === null ? validate50.errors : append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
if(data.object !== undefined){
if(!(wrapper0.validate(data.object, {instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : append(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema18.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate47(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "description")) || (key0 === "inputs")) || (key0 === "outputs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate42(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate44(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined){
if(!(validate46(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate46(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){
vErrors = vErrors === null ? validate46.errors : append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"#/definitions/name"},"description":{"$ref":"#/definitions/description"},"data":{"type":"object","additionalProperties":{"$ref":"#/definitions/parameter"}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "description")) || (key0 === "data"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate42(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate42.errors : append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(!(validate44(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate44.errors : append(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate47(data2[key1], {instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate47.errors : append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/requiredText"},"volumes":{"$ref":"#/definitions/volumes"},"volumesFrom":{"$ref":"#/definitions/volumesFrom"},"ports":{"$ref":"#/definitions/ports"},"args":{"$ref":"#/definitions/args"},"command":{"$ref":"#/definitions/command"},"env":{"$ref":"#/definitions/env"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "image") || (key0 === "volumes")) || (key0 === "volumesFrom")) || (key0 === "ports")) || (key0 === "args")) || (key0 === "command")) || (key0 === "env"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.image !== undefined){
if(!(validate22(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate26(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.volumesFrom !== undefined){
if(!(validate29(data.volumesFrom, {instancePath:instancePath+"/volumesFrom",parentData:data,parentDataProperty:"volumesFrom",rootData}))){
vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
if(!(validate32(data.ports, {instancePath:instancePath+"/ports",parentData:data,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.args !== undefined){
if(!(validate34(data.args, {instancePath:instancePath+"/args",parentData:data,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.command !== undefined){
if(!(validate37(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate39(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "sid")) || (key0 === "description")) || (key0 === "repository")) || (key0 === "configuration")) || (key0 === "tasks")) || (key0 === "events")) || (key0 === "dependencies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate22(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate22.errors : append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.sid !== undefined){
let data1 = data.sid;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: schema6.properties.sid.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(!(validate24(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate24.errors : append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data3 = data.repository;
if((((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")) && (data3 !== null)){
const err2 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: schema6.properties.repository.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.configuration !== undefined){
let data4 = data.configuration;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err3 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/type",keyword:"type",params:{type: schema6.properties.configuration.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((((((key1 === "volumes") || (key1 === "volumesFrom")) || (key1 === "ports")) || (key1 === "args")) || (key1 === "command")) || (key1 === "env"))){
const err4 = {instancePath:instancePath+"/configuration",schemaPath:"#/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.volumes !== undefined){
if(!(validate26(data4.volumes, {instancePath:instancePath+"/configuration/volumes",parentData:data4,parentDataProperty:"volumes",rootData}))){
vErrors = vErrors === null ? validate26.errors : append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data4.volumesFrom !== undefined){
if(!(validate29(data4.volumesFrom, {instancePath:instancePath+"/configuration/volumesFrom",parentData:data4,parentDataProperty:"volumesFrom",rootData}))){
vErrors = vErrors === null ? validate29.errors : append(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data4.ports !== undefined){
if(!(validate32(data4.ports, {instancePath:instancePath+"/configuration/ports",parentData:data4,parentDataProperty:"ports",rootData}))){
vErrors = vErrors === null ? validate32.errors : append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data4.args !== undefined){
if(!(validate34(data4.args, {instancePath:instancePath+"/configuration/args",parentData:data4,parentDataProperty:"args",rootData}))){
vErrors = vErrors === null ? validate34.errors : append(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data4.command !== undefined){
if(!(validate37(data4.command, {instancePath:instancePath+"/configuration/command",parentData:data4,parentDataProperty:"command",rootData}))){
vErrors = vErrors === null ? validate37.errors : append(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data4.env !== undefined){
if(!(validate39(data4.env, {instancePath:instancePath+"/configuration/env",parentData:data4,parentDataProperty:"env",rootData}))){
vErrors = vErrors === null ? validate39.errors : append(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
}
if(data.tasks !== undefined){
let data11 = data.tasks;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err5 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: schema6.properties.tasks.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(validate41(data11[key2], {instancePath:instancePath+"/tasks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate41.errors : append(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
}
if(data.events !== undefined){
let data13 = data.events;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err6 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: schema6.properties.events.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(validate57(data13[key3], {instancePath:instancePath+"/events/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate57.errors : append(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
}
if(data.dependencies !== undefined){
let data15 = data.dependencies;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
const err7 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: schema6.properties.dependencies.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(validate62(data15[key4], {instancePath:instancePath+"/dependencies/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate62.errors : append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./src/compile/old-dialect.ts
/**
 * The dialect of mesg.yml before Engine 0.10, and its replacement.
 *
 * @module
 */


/** Explains a key that only older Engines accept; undefined for any other key. */
function oldKey(path, key) {
    if (path.length === 0)
        return oldServiceKey(key);
    if (key === "data" && path.length === 4 && path[0] === "tasks" && path[2] === "outputs") {
        const output = JSON.stringify(path[3]);
        return {
            rule: "multi-output",
            message: `the output ${output} has its own parameters under "data", which only Engines before 0.10 read`,
            hint: `run mesg-compile migrate, or move the parameters under ${output} up into "outputs": a task has one result`,
            explains: path,
        };
    }
    if (key === "volumesfrom" && (path[0] === "configuration" || path[0] === "dependencies")) {
        return {
            rule: "volumes-from-spelling",
            message: 'unknown key "volumesfrom", the old spelling of "volumesFrom"',
            hint: "write volumesFrom",
        };
    }
    return undefined;
}
function oldServiceKey(key) {
    if (key === "alias") {
        return {
            rule: "alias-renamed",
            message: 'unknown key "alias", the old name of "sid"',
            hint: "write sid",
        };
    }
    if (key === "workflows" || key === "steps" || key === "trigger") {
        return {
            rule: "process-key",
            message: `${JSON.stringify(key)} belongs to a process, not to a service`,
            hint: "move the process to its own file",
        };
    }
    if (key === "visibility" || key === "publish" || key === "version") {
        return {
            rule: "obsolete-key",
            message: `obsolete key ${JSON.stringify(key)}: Engines since 0.10 no longer accept it`,
            hint: "remove it",
        };
    }
    return undefined;
}
/** Explains a parameter that is only a type: `name: String`. */
function shortParameter(key, { text, ...node }) {
    const type = service/* PARAMETER_TYPES */.KZ.find((known) => known.toLowerCase() === text.trim().toLowerCase());
    if (type === undefined || (0,yaml_node/* isNull */.kZ)({ text, ...node }))
        return undefined;
    return {
        rule: "short-parameter",
        message: `expected a parameter (a mapping) for ${JSON.stringify(key)}, found only its type`,
        hint: `write it as ${(0,words/* writtenText */.v4)(key)}: {type: ${type}}`,
    };
}

;// CONCATENATED MODULE: ./src/compile/plain-value.ts

/**
 * Converts a tree to plain data for the schema's validator. Numbers become strings, since a number is accepted wherever a
 * string is. Objects have no prototype, so `__proto__` is an ordinary key.
 */
function toPlainValue(node) {
    switch (node.kind) {
        case "mapping": {
            const value = Object.create(null);
            for (const [key, pair] of node.pairs)
                value[key] = toPlainValue(pair.value);
            return value;
        }
        case "sequence":
            return node.items.map(toPlainValue);
        case "scalar":
            return (0,yaml_node/* isNull */.kZ)(node) ? null : ((0,yaml_node/* asFlag */.v0)(node) ?? node.text);
        case "broken":
            return null;
    }
}

;// CONCATENATED MODULE: ./src/compile/structure.ts








/** Checks a mesg.yml against its schema: values of the wrong kind, and unknown keys. */
function checkStructure(root) {
    if (structure(toPlainValue(root)))
        return [];
    return structure.errors.slice(0, yaml_problem/* ENOUGH_PROBLEMS */.mj).flatMap(({ instancePath, keyword, params }) => {
        const path = (0,yaml_path/* segmentsOf */.O)(instancePath);
        return keyword === "type" ? wrongKind(root, path, params) : unknownKey(root, path, params.additionalProperty);
    });
}
function wrongKind(root, path, { type }) {
    const { node, keyStart } = (0,yaml_path/* follow */.e)(root, path);
    // A broken value was reported already, and missing data has its own rule.
    if (node.kind === "broken" || ((0,yaml_node/* isNull */.kZ)(node) && path.length === 3 && path[0] === "events"))
        return [];
    const place = { severity: "error", path, explains: path };
    const shape = shapeAt(path);
    const key = path.at(-1);
    if ((0,yaml_node/* isNull */.kZ)(node) && key !== undefined) {
        const message = `empty entry: expected ${shape?.what ?? "a mapping"} for ${(0,words/* quote */.hD)(key)}, found nothing`;
        return [
            { ...place, rule: "empty-entry", message, offset: keyStart, hint: EXAMPLES[shape?.what ?? ""] ?? "write {}" },
        ];
    }
    const short = node.kind === "scalar" && shape?.what === "a parameter" ? shortParameter(key, node) : undefined;
    if (short !== undefined)
        return [{ ...place, offset: node.start, ...short, explains: path }];
    const kind = KINDS.find(({ name }) => type.includes(name));
    const wanted = kind.name === "object" && shape !== undefined ? `${shape.what} (a mapping)` : kind.wanted;
    const isItem = key !== undefined && (0,yaml_path/* follow */.e)(root, path.slice(0, -1))?.node.kind === "sequence";
    const where = isItem ? `item ${Number(key) + 1} of ${(0,words/* quote */.hD)(path.at(-2))}` : key === undefined ? "" : (0,words/* quote */.hD)(key);
    const message = `expected ${wanted}${where === "" ? "" : ` for ${where}`}, found ${(0,words/* describeNode */.WQ)(node)}`;
    const hint = isItem ? adviseOnItem(node, path.at(-2)) : adviseOnValue(node, path, kind.name);
    return [{ ...place, rule: "wrong-type", message, offset: node.start, hint: hint ?? kind.hint(node, key) }];
}
/** Returns a hint for the place of a value; undefined where the hint of the kind is enough. */
function adviseOnValue(node, path, wanted) {
    const what = shapeAt(path)?.what;
    const key = path.at(-1);
    const type = node.kind === "scalar" && what === "a parameter" ? (0,types/* typeOf */.QP)(node.text) : undefined;
    if (type !== undefined)
        return `write it as ${(0,words/* writtenText */.v4)(key ?? "")}: {type: ${type}}`;
    if (node.kind === "scalar" && what === "a dependency" && IMAGE.test(node.text)) {
        return `write it as ${(0,words/* writtenText */.v4)(key ?? "")}: {image: ${node.text}}`;
    }
    if (key === "type" && shapeAt(path.slice(0, -1))?.what === "a parameter")
        return (0,types/* adviseOnWrittenType */.Hu)(node);
    return wanted === "object" ? EXAMPLES[what ?? ""] : undefined;
}
/**
 * The kinds that the schema may require, most specific first: a boolean is accepted as a string, but not the reverse.
 */
const KINDS = [
    {
        name: "string",
        wanted: "a string",
        hint: (node) => `write one string; quote it if it ${node.kind === "mapping" ? "contains `: ` or begins with {" : "begins with ["}`,
    },
    { name: "boolean", wanted: "true or false", hint: () => "write true or false, without quotes" },
    {
        name: "array",
        wanted: "a list of strings",
        hint: (node, key) => {
            if (key === "env" && node.kind === "mapping")
                return "write each variable as a list item: - NAME=VALUE";
            return node.kind === "scalar"
                ? `write a list: [${(0,words/* quote */.hD)(node.text)}]`
                : "write each string as a list item, after `- `";
        },
    },
    {
        name: "object",
        wanted: "a mapping",
        hint: (node) => node.kind === "sequence" ? "write `key:` lines in place of `- ` items" : "write `key:` lines below it, or {}",
    },
];
/** The name of a Docker image, which needs no quotes in YAML. */
const IMAGE = /^[a-z0-9][\w./:@-]{0,200}\b$/i;
const EXAMPLES = {
    "a service": "start the file with `name: …`",
    "a task": "write its inputs and outputs, or {} if it has none",
    "an event": "write its data; an event without data is {data: {}}",
    "a dependency": "write at least its image, such as {image: redis}",
    "a parameter": "write at least its type, such as {type: String}",
};
function unknownKey(root, path, key) {
    const { node } = (0,yaml_path/* follow */.e)(root, path);
    const pair = node.kind === "mapping" ? node.pairs.get(key) : undefined;
    const shape = shapeAt(path);
    if (node.kind !== "mapping" || pair === undefined || shape === undefined)
        return [];
    const place = { severity: "error", path: [...path, key], offset: pair.keyStart };
    if (shape.what === "a configuration" && key === "image")
        return imageOfService(place, pair.value);
    const old = oldKey(path, key);
    if (old !== undefined)
        return [{ ...place, explains: place.path, ...old }];
    const { meant, hint } = adviseOnKey(key, node, shape);
    return [
        {
            ...place,
            rule: "unknown-key",
            message: `unknown key ${(0,words/* quote */.hD)(key)} in ${shape.what.replace(/^an? /, "")}${meant === undefined ? "" : ` (did you mean ${(0,words/* quote */.hD)(meant)}?)`}`,
            hint,
            // A misspelled key is not reported as missing, too.
            explains: [...path, meant === undefined || node.pairs.has(meant) ? key : meant],
        },
    ];
}
function imageOfService(place, value) {
    // Engines accept an empty image.
    if ((0,yaml_node/* isNull */.kZ)(value) || (value.kind === "scalar" && value.text === ""))
        return [];
    return [
        {
            ...place,
            rule: "configuration-image",
            message: "image is not allowed in the service's own configuration",
            hint: "remove it: the Dockerfile makes the service's image; other images belong to dependencies",
            explains: place.path,
        },
    ];
}

;// CONCATENATED MODULE: ./src/compile/compile.ts








/**
 * Compiles a mesg.yml into a service definition, without its source. All problems are reported at once.
 *
 * The Engine `release` selects the rules for values. The structure of the file is always checked, and so are the few
 * rules of Engine 0.10's importer that a definition does not show. Engines 0.9 and 0.10 check files, not definitions,
 * with the rules that 0.11 applies to definitions.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * compileService("name: a\ntasks: {t: {}}\n").definition?.tasks[0]?.key; // "t"
 * ```
 */
function compileService(input, options = {}) {
    return openServiceFile(input, options)(options);
}
/** Parses a mesg.yml once. Call the result for each release to compile it for. */
function openServiceFile(input, { file = "mesg.yml", dockerfile = true } = {}) {
    const { text, problem } = (0,yaml_text/* decodeText */.P)(typeof input === "string" ? new TextEncoder().encode(input) : input);
    const lines = new yaml_lines/* Lines */.q(text);
    const finish = (problems, built) => {
        const diagnostics = (0,yaml_problem/* toDiagnostics */.S6)(problems, file, lines);
        const valid = built !== undefined && !diagnostics.some(({ severity }) => severity === "error");
        return {
            ...(valid ? { definition: built.definition } : {}),
            diagnostics,
            text,
            locate: (pointer) => {
                if (built === undefined)
                    return undefined;
                const { path, offset } = built.origins.find(built.definition, pointer);
                return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(offset) };
            },
        };
    };
    const always = (compiled) => () => compiled;
    if (problem !== undefined)
        return always(finish([problem]));
    const { root, problems: reading } = (0,compose/* composeYaml */.e)(text, lines);
    const problems = [...(0,line_breaks/* checkLineBreaks */.X)(text), ...reading];
    if (root === undefined)
        return always(finish(problems.length > 0 ? problems : [EMPTY_FILE]));
    const structural = withoutBroken(checkStructure(root), problems, lines);
    if (root.kind !== "mapping")
        return always(finish([...problems, ...structural]));
    const files = [...checkFile(root, dockerfile), ...(text.includes("<<") ? checkMerges(root) : [])];
    const built = buildDefinition(root);
    return ({ release = definition_release/* DEFAULT_RELEASE */.WW, withoutPrices = false }) => {
        const rules = checkRules(built, release, structural, [...problems, ...files]);
        return finish([...problems, ...structural, ...files, ...notePrices(rules, withoutPrices)], built);
    };
}
/** Adds a note at the first task: a mesg.yml is valid without prices, but Engine 0.26 requires them. */
function notePrices(rules, withoutPrices) {
    const others = rules.filter(({ rule }) => rule !== "price-required");
    const first = rules.find(({ rule }) => rule === "price-required");
    if (first === undefined || withoutPrices)
        return others;
    const message = "a mesg.yml has no prices: Engines since 0.26 require one for every task when the service is created";
    const hint = "set one with --price of compile and deploy, or with the action's input engine-price";
    return [...others, { ...first, severity: "note", message, hint }];
}
/** A syntax error right after a value of the wrong kind is usually the same mistake. */
function withoutBroken(structural, reading, lines) {
    const broken = new Set(reading.flatMap(({ rule, offset }) => (rule === "yaml-syntax" ? [lines.at(offset).line] : [])));
    return structural.filter(({ rule, offset }) => rule !== "wrong-type" || !broken.has(lines.at(offset).line));
}
const EMPTY_FILE = {
    severity: "error",
    rule: "empty-file",
    message: "empty file: expected a service",
    path: [],
    offset: 0,
    hint: "start with `name: …`",
};


/***/ }),

/***/ 90349:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ atValues),
/* harmony export */   m: () => (/* binding */ adviseOn)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90761);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74213);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66494);
/* harmony import */ var _advice_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23987);




/**
 * Describes an Engine's refusal with a message and a hint.
 *
 * @example
 * ```ts
 * adviseOn({ rule: "port-mapping", pointer: "/configuration/ports/0", found: "http", … }, definition).message;
 * // 'invalid port: expected N or N:N, each from 1 to 65535, found "http"'
 * ```
 */
function adviseOn(violation, definition) {
    return ADVICE[violation.rule]({ ...violation, field: fieldOf(violation.pointer), definition });
}
function fieldOf(pointer) {
    return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
}
const ADVICE = {
    required: ({ field, pointer }) => ({
        message: `missing ${field} of ${field === "type" ? "this parameter" : pointer.split("/").length === 2 ? "the service" : "this entry"}`,
        hint: adviceOnRequired(field, pointer),
    }),
    "printable-ascii": ({ field, found }) => {
        const text = String(found);
        const { index, 0: character } = /[^\x20-\x7e]/u.exec(text);
        return {
            message: `expected printable ASCII in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field)}, found ${nameOf(character)} at position ${index + 1}`,
            hint: /[\r\n]/.test(text)
                ? "write it on one line, or begin it with `>-` to join its lines"
                : "use only the characters from space to ~",
        };
    },
    "sid-length": ({ found }) => ({
        message: `sid too long: expected at most 63 characters, found ${String(found).length}`,
        hint: "shorten it",
    }),
    "sid-domain": ({ found }) => ({
        message: `invalid sid: expected a name like a domain, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))}`,
        hint: "write it like author.name: letters, digits, - and _ between dots, with at least one letter",
    }),
    "sid-required": () => ({
        message: "missing sid: Engines 0.18 to 0.20 require one",
        hint: "add one, such as sid: author.name",
    }),
    "empty-element": ({ field }) => ({
        message: `empty element in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field)}: Engines 0.14 to 0.20 fail on an element without any field`,
        hint: "add a key",
    }),
    "port-mapping": ({ found }) => ({
        message: `invalid port: expected N or N:N, each from 1 to 65535, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))}`,
        hint: 'use "80", or "8080:80" to publish container port 80 on host port 8080',
    }),
    "environment-variable": ({ found }) => adviceOnVariable(String(found)),
    "unique-values": ({ field, found }) => ({
        message: `duplicate value ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))} in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field)}`,
        hint: "remove one of them",
    }),
    "parameter-type": ({ found }) => ({
        message: `expected one of ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .PARAMETER_TYPES */ .KZ.join(", ")}, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))}`,
        hint: (0,_advice_types_js__WEBPACK_IMPORTED_MODULE_2__/* .adviseOnType */ .Wc)(String(found)),
    }),
    "repository-uri": ({ found }) => ({
        message: `invalid repository: expected a URI, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))}`,
        hint: "write the whole URI, such as https://github.com/author/service",
    }),
    "duplicate-key": ({ found }) => ({
        message: `duplicate key ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))}`,
        hint: "remove one of them",
    }),
    "image-required": () => ({
        message: "missing image of this dependency",
        hint: "add it, such as image: redis",
    }),
    "volumes-from": ({ found, pointer, definition }) => ({
        message: `unknown dependency ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))} in volumesFrom`,
        hint: adviceOnVolumes(String(found), pointer, definition),
    }),
    "price-required": () => ({
        message: "missing price of this task: Engines since 0.26 require one",
        hint: "add price to the task, or one for all tasks with --price of compile and deploy",
    }),
    "price-amount": ({ found }) => ({
        message: `invalid amount: expected an integer of at most 255 bits, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))}`,
        hint: "use digits, such as 100",
    }),
    "configuration-required": () => ({
        message: "missing configuration: Engine 0.10 crashes without one",
        hint: "add an empty one: {}",
    }),
    "workflow-hash": ({ found }) => ({
        message: `invalid hash: expected 32 bytes in base58, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(String(found))}`,
        hint: "use the whole instance hash",
    }),
    "workflow-incomplete": () => ({
        message: "incomplete workflow: expected a trigger and a task",
        hint: "add both: Engine 0.12 crashes without them",
    }),
    "workflow-required": ({ field }) => ({ message: `missing ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field)}`, hint: `add ${field}` }),
};
function adviceOnVariable(found) {
    const [name = "", ...values] = found.split("=");
    const isName = /^[a-zA-Z][a-zA-Z0-9_]*$/.test(name);
    const wanted = isName && values.length > 1 ? "NAME=VALUE with one =" : "NAME=VALUE";
    const message = `invalid environment variable: expected ${wanted}, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(found)}`;
    const letters = "begin the name with a letter, and use only letters, digits and _";
    if (!isName)
        return { message, hint: values.length === 0 ? `write NAME=VALUE: ${letters}` : letters };
    if (values.length > 0)
        return { message, hint: "remove the second =: a value cannot contain one" };
    return { message, hint: `write ${name}= for an empty value; Engines since 0.17 accept a bare name` };
}
function adviceOnRequired(field, pointer) {
    // A mesg.yml has no source, so this is a definition.
    if (pointer === "/source")
        return "compile the folder of the service, or set it with mesg-compile compile --source";
    return field === "type" ? `write one of ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .PARAMETER_TYPES */ .KZ.join(", ")}` : `write ${field}: …`;
}
function adviceOnVolumes(found, pointer, { dependencies }) {
    const own = /^\/dependencies\/(\d+)\//.exec(pointer)?.[1];
    const others = dependencies.flatMap(({ key }, index) => (key === "" || String(index) === own ? [] : [key]));
    const keys = own === undefined ? others : ["service", ...others];
    if (found === "service" && pointer.startsWith("/configuration")) {
        return "remove it: the service's own volumes are mounted anyway, and only a dependency can name `service`";
    }
    if (keys.length === 0)
        return "add it to `dependencies`: this service has none";
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestOfMany */ .D)(found, keys);
    if (meant !== undefined)
        return `did you mean ${meant}?`;
    return keys.length === 1 ? `use ${keys[0]}, or add the dependency` : `use one of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(keys, 20)}`;
}
/** Returns the indexes of a list at which a value is repeated. */
function repeatsIn(values) {
    const seen = new Set();
    return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []));
}
/** Splits a violation of a whole list into one per repeated value. */
function atValues(violation) {
    const { rule, pointer, found } = violation;
    if (rule !== "unique-values")
        return [violation];
    const values = found;
    return repeatsIn(values).map((index) => ({ ...violation, pointer: `${pointer}/${index}`, found: values[index] }));
}
function nameOf(character) {
    if (character === "\n" || character === "\r")
        return "a line break";
    if (character === "\t")
        return "a tab";
    const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(character)} (U+${code})`;
}


/***/ }),

/***/ 33038:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** The rules of Engines for definitions, in words. */
const RULES = {
    required: "the value must not be empty",
    "printable-ascii": "the value must be printable ASCII, without line breaks",
    "sid-length": "a sid must have at most 63 characters",
    "sid-domain": "a sid must be a domain-style name, such as author.name",
    "sid-required": "Engines 0.18 to 0.20 require a sid",
    "port-mapping": "a port must be N or N:N, each from 1 to 65535",
    "environment-variable": "an environment variable must be NAME=VALUE with one =; from 0.17 also a bare NAME",
    "unique-values": "the values of a list must be unique",
    "parameter-type": "a type must be String, Number, Boolean, Object or Any",
    "repository-uri": "a repository must be an absolute URI",
    "duplicate-key": "the keys of a list must be unique",
    "image-required": "a dependency must have an image",
    "volumes-from": "volumesFrom must name a dependency, or `service` in a dependency",
    "empty-element": "an element of a list must not be empty: Engines 0.14 to 0.20 fail on it",
    "price-required": "Engine 0.26 requires a price for every task",
    "price-amount": "the amount of a price must be an integer of at most 255 bits",
    "configuration-required": "Engine 0.10 crashes on a definition without a configuration",
    "workflow-hash": "an instanceHash must be 32 bytes in base58",
    "workflow-incomplete": "Engine 0.12 crashes on a workflow without a trigger and a task",
    "workflow-required": "the field of a workflow must not be empty",
};


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


/***/ }),

/***/ 40296:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ decodeText),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49013);


/** Maximum size of a mesg.yml or definition file in bytes: no Engine accepts a larger definition. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/**
 * Everything but tabs, line breaks and visible characters. A byte order mark inside the text is not allowed either: how
 * an Engine reads it depends on where the Engine's buffer ends.
 */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Decodes a file as YAML does: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is dropped.
 *
 * @param bytes The contents of a file.
 * @example
 * ```ts
 * decodeText(new TextEncoder().encode("name: a\u0007")).problem?.offset; // 7
 * ```
 */
function decodeText(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        // Not the number of bytes: callers read only one too many.
        return problem("", "size", `file too large: expected at most ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(MAX_FILE_BYTES)}, found more`, {
            hint: "no Engine accepts a larger definition: shorten or split it",
        });
    }
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = encoding === "utf-8" ? decodeUtf8(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        const lenient = new TextDecoder(encoding).decode(bytes);
        return problem(lenient, "encoding", `invalid ${encoding.toUpperCase()}: these bytes are not text`, {
            offset: validStart(bytes, encoding).length,
            hint: "save the file as UTF-8",
        });
    }
    const found = NOT_YAML.exec(text);
    if (found !== null) {
        const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
        return problem(text, "encoding", `YAML does not allow the character U+${code}`, {
            offset: found.index,
            hint: code === "0000" ? "save the file as UTF-8, or as UTF-16 with a byte order mark" : "remove it",
        });
    }
    return { text };
}
/** Decodes UTF-8 as a fatal `TextDecoder` does, in less time. */
function decodeUtf8(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new TypeError("not UTF-8");
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
    return text.startsWith("\ufeff") ? text.slice(1) : text;
}
/** Returns the text before the first bytes that are not text. */
function validStart(bytes, encoding) {
    const decode = (length) => {
        try {
            // An unfinished character at the end is left out.
            return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
        }
        catch {
            return undefined;
        }
    };
    let [valid, invalid] = [0, bytes.length + 1];
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if (decode(middle) === undefined)
            invalid = middle;
        else
            valid = middle;
    }
    return decode(valid) ?? "";
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return "utf-16le";
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return "utf-16be";
    return "utf-8";
}
function problem(text, rule, message, more) {
    return { text, problem: { severity: "error", rule, message, path: [], offset: 0, ...more } };
}


/***/ })

};
