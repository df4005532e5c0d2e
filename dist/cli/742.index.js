export const id = 742;
export const ids = [742,783];
export const modules = {

/***/ 9120:
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
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(8681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(8664);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
;// CONCATENATED MODULE: ./src/yaml/text.ts
/** The largest mesg.yml or definition text that is read, in bytes: an Engine takes no larger definition. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** What YAML lets stand in a file: tab, line breaks, and everything that can be seen. */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Decodes a file as YAML 1.2 has it: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is left out.
 *
 * @param bytes The contents of a file.
 */
function decodeText(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        return problem("", "size", `expected a file of at most ${MAX_FILE_BYTES} bytes, found ${bytes.length}`, {
            hint: "a service definition larger than this is taken by no Engine",
        });
    }
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        // A broken byte comes out as the replacement character.
        const lenient = new TextDecoder(encoding).decode(bytes);
        const before = lenient.search("\ufffd");
        return problem(lenient, "encoding", `expected text in ${encoding.toUpperCase()}, found other bytes`, {
            offset: Math.max(before, 0),
            hint: "save the file as UTF-8",
        });
    }
    const found = NOT_YAML.exec(text);
    if (found !== null) {
        const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
        return problem(text, "encoding", `expected text, found the character U+${code}, which YAML does not allow`, {
            offset: found.index,
            hint: code === "0000" ? "save the file as UTF-8, or as UTF-16 with a byte order mark" : "remove it",
        });
    }
    return { text };
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

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(1400);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(7880);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var yaml_problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 26 modules
var compose = __webpack_require__(5229);
;// CONCATENATED MODULE: ./src/yaml/line-breaks.ts

const NAMES = {
    "\x85": "next line, U+0085",
    "\u2028": "line separator, U+2028",
    "\u2029": "paragraph separator, U+2029",
};
/**
 * Reports characters that end a line for an Engine, whose YAML is 1.1, and in no editor. What follows one, even in a
 * comment, is a line of its own that no reviewer sees.
 */
function checkLineBreaks(text) {
    const problems = [];
    for (const { index, 0: character } of text.matchAll(/[\x85\u2028\u2029]/g)) {
        if (problems.length >= yaml_problem/* ENOUGH_PROBLEMS */.mj)
            break;
        problems.push({
            severity: "error",
            rule: "line-break",
            message: `expected line feeds between lines, found another line break (${NAMES[character]})`,
            path: [],
            offset: index,
            hint: "Engines begin a new line there: write a line feed, or a space, in its place",
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(2655);
;// CONCATENATED MODULE: ./src/yaml/path.ts
/** Keys and indexes of a JSON pointer. */
function segmentsOf(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** Follows a path as far as it leads. */
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

;// CONCATENATED MODULE: ./src/compile/definition-map.ts

/** Leads from origins in a definition, where entries are in lists, back to origins in the file, where they have keys. */
class DefinitionMap {
    #sources = new WeakMap();
    set(part, source) {
        this.#sources.set(part, { node: source.node, path: source.path, keyStart: source.keyStart });
    }
    /**
     * @param pointer JSON pointer into the definition's JSON: `/tasks/0/inputs/1/type`.
     * @returns The value there, or the key of the mapping that lacks it.
     */
    find(definition, pointer) {
        let part = definition;
        let source = this.#sources.get(definition);
        let field;
        let index;
        for (const segment of segmentsOf(pointer)) {
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
 * Makes the definition of what a mesg.yml says. Values of the wrong kind are left out; they were told before.
 *
 * @param root The mapping that the file is.
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
        ...described(read, key),
        inputs: read.entries("inputs", parameter),
        outputs: read.entries("outputs", parameter),
    };
}
function build_event(read, key) {
    return { ...described(read, key), data: read.entries("data", parameter) };
}
function dependency(read, key) {
    return { key, image: read.text("image"), ...box(read) };
}
function parameter(read, key) {
    return {
        ...described(read, key),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.entries("object", parameter),
    };
}
function described(read, key) {
    return { key, name: read.text("name"), description: read.text("description") };
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
/** Reads the values of one mapping, and remembers for each part of the definition where it came from. */
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
    /** The text of a scalar as it was written, whatever YAML may take it for; null is no text. */
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
var words = __webpack_require__(6494);
;// CONCATENATED MODULE: ./src/compile/file-rules.ts

/**
 * What Engine 0.10's importer asks of a mesg.yml beyond its structure and beyond the definition that it becomes. The
 * definition cannot tell these, so they hold for every release.
 */
function checkFile(root, dockerfile) {
    const problems = [];
    if (!dockerfile) {
        problems.push({
            severity: "error",
            rule: "dockerfile",
            message: "expected a Dockerfile beside mesg.yml, found none",
            path: [],
            offset: root.start,
            hint: "add the Dockerfile that the service's image is built from",
        });
    }
    for (const [key, { value, keyStart }] of entriesOf(root, "events")) {
        const data = value.kind === "mapping" ? value.pairs.get("data") : undefined;
        if (value.kind !== "mapping" || (data !== undefined && !(0,yaml_node/* isNull */.kZ)(data.value)))
            continue;
        problems.push({
            severity: "error",
            rule: "event-data",
            message: `expected the data of event ${(0,words/* quote */.h)(key)}, found none`,
            path: ["events", key, "data"],
            offset: data?.keyStart ?? keyStart,
            hint: "write what the event carries, or `data: {}` when it carries nothing",
        });
    }
    for (const [key, { keyStart }] of entriesOf(root, "dependencies")) {
        if (key !== "service")
            continue;
        problems.push({
            severity: "error",
            rule: "reserved-key",
            message: 'expected another key for this dependency, found "service"',
            path: ["dependencies", key],
            offset: keyStart,
            hint: "`service` is the service's own container; choose a name for what this one does",
        });
    }
    return problems;
}
function entriesOf(root, field) {
    const value = root.pairs.get(field)?.value;
    return value?.kind === "mapping" ? value.pairs : [];
}

// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(9157);
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
        // The path goes on with the author's key; where it ends before it, it names the entries as a whole.
        else
            shape = ++index < path.length ? entryShape(shape, key) : undefined;
    }
    return shape;
}

;// CONCATENATED MODULE: ./src/compile/merge-conflicts.ts


/**
 * Merge keys that Engine 0.10's importer does not take: it merges entries into the same list, even below the mappings
 * that are merged, and then finds a key twice (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may
 * be merged and said again.
 */
function checkMerges(root) {
    const problems = [];
    let visited = 0;
    const fieldsOf = (node, shape, path, taken) => {
        if (node.kind !== "mapping")
            return;
        const said = new Set();
        for (const { key, value } of node.written) {
            if (key === undefined)
                for (const source of sourcesOf(value))
                    fieldsOf(source, shape, path, taken);
            const entry = key === undefined || said.has(key) ? undefined : entryShape(shape, key);
            if (key !== undefined && entry !== undefined) {
                said.add(key);
                const keys = taken.get(key) ?? new Set();
                taken.set(key, keys);
                entriesOf(value, entry, [...path, key], keys);
            }
        }
    };
    const entriesOf = (node, shape, path, taken) => {
        if (node.kind !== "mapping")
            return;
        const own = new Set();
        for (const { key, keyStart, value } of node.written) {
            if (++visited > yaml_limits/* MAX_VALUES */.Ex)
                return;
            if (key === undefined) {
                for (const source of sourcesOf(value))
                    entriesOf(source, shape, path, taken);
                continue;
            }
            // What one mapping says twice was told when it was read.
            if (own.has(key))
                continue;
            own.add(key);
            if (taken.has(key))
                problems.push(conflict(key, [...path, key], keyStart));
            taken.add(key);
            fieldsOf(value, shape, [...path, key], new Map());
        }
    };
    fieldsOf(root, ROOT, [], new Map());
    return problems;
}
function sourcesOf(value) {
    return value.kind === "sequence" ? value.items : [value];
}
function conflict(key, path, offset) {
    return {
        severity: "error",
        rule: "merge-conflict",
        message: `expected ${(0,words/* quote */.h)(key)} once, found it both merged with \`<<\` and said`,
        path,
        offset,
        hint: "Engine 0.10 takes no entry twice: leave it out of what is merged, or out of what merges it",
    };
}

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 6 modules
var check = __webpack_require__(4121);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(761);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/compile/violations.ts



/**
 * An Engine's refusal in words for people.
 *
 * @example
 * ```ts
 * adviseOn({ rule: "port-mapping", pointer: "/configuration/ports/0", found: "http", … }, definition).message;
 * // 'expected a port as N or N:N, each from 1 to 65535, found "http"'
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
        message: `expected ${field === "type" ? "the type of this parameter" : pointer.split("/").length === 2 ? `the service's ${field}` : `a ${field}`}, found none`,
        hint: field === "type" ? `write one of ${service/* PARAMETER_TYPES */.KZ.join(", ")}` : `write ${field}: …`,
    }),
    "printable-ascii": ({ field, found }) => {
        const text = String(found);
        const { index, 0: character } = /[^\x20-\x7e]/u.exec(text);
        return {
            message: `expected printable ASCII in ${(0,words/* quote */.h)(field)}, found ${nameOf(character)} at character ${index + 1}`,
            hint: /[\r\n]/.test(text)
                ? "write it on one line; of several lines, `>-` makes one"
                : "Engines take only characters from space to ~; spell the others out",
        };
    },
    "sid-length": ({ found }) => ({
        message: `expected a sid of at most 63 characters, found ${String(found).length}`,
        hint: "shorten it",
    }),
    "sid-domain": ({ found }) => ({
        message: `expected a sid that is written like a domain, found ${(0,words/* quote */.h)(String(found))}`,
        hint: "write it like author.name: letters, digits, - and _ between dots, and at least one letter",
    }),
    "sid-required": () => ({
        message: "expected a sid, found none: Engines 0.18 to 0.20 take no service without one",
        hint: "add one, such as sid: author.name",
    }),
    "port-mapping": ({ found }) => ({
        message: `expected a port as N or N:N, each from 1 to 65535, found ${(0,words/* quote */.h)(String(found))}`,
        hint: 'write "80", or "8080:80" for port 80 of the container under 8080 outside',
    }),
    "environment-variable": ({ found }) => ({
        message: `expected an environment variable as NAME=VALUE, found ${(0,words/* quote */.h)(String(found))}`,
        hint: adviceOnVariable(String(found)),
    }),
    "unique-values": ({ field, found }) => ({
        message: `duplicate value ${(0,words/* quote */.h)(String(found))} in ${(0,words/* quote */.h)(field)}`,
        hint: "remove one of them",
    }),
    "parameter-type": ({ found }) => {
        const meant = (0,nearest/* nearest */.p)(String(found), service/* PARAMETER_TYPES */.KZ);
        return {
            message: `expected one of ${service/* PARAMETER_TYPES */.KZ.join(", ")}, found ${(0,words/* quote */.h)(String(found))}`,
            hint: meant === undefined ? "types begin with a capital; Any takes every value" : `did you mean ${meant}?`,
        };
    },
    "repository-uri": ({ found }) => ({
        message: `expected a URI, found ${(0,words/* quote */.h)(String(found))}`,
        hint: "write it whole, such as https://github.com/author/service",
    }),
    "duplicate-key": ({ found }) => ({
        message: `expected each key once, found ${(0,words/* quote */.h)(String(found))} again`,
        hint: "keep one of them",
    }),
    "image-required": () => ({
        message: "expected the image of this dependency, found none",
        hint: "write image: …, such as image: redis",
    }),
    "volumes-from": ({ found, pointer, definition }) => ({
        message: `expected the key of a dependency, found ${(0,words/* quote */.h)(String(found))}`,
        hint: adviceOnVolumes(String(found), pointer, definition),
    }),
    "price-required": () => ({
        message: "expected a price for this task, found none: Engines from 0.26 on ask for one",
        hint: "a mesg.yml cannot say a price; give these Engines a definition with prices, or choose an older --engine-version",
    }),
    "price-amount": ({ found }) => ({
        message: `expected an integer of at most 255 bits, found ${(0,words/* quote */.h)(String(found))}`,
        hint: "write it in digits, such as 100",
    }),
    "configuration-required": () => ({
        message: "expected a configuration, found none: Engine 0.10 crashes without one",
        hint: "write an empty one: {}",
    }),
    "workflow-hash": ({ found }) => ({
        message: `expected a hash (base58 text of 32 bytes), found ${(0,words/* quote */.h)(String(found))}`,
        hint: "give the whole instance hash",
    }),
    "workflow-incomplete": () => ({
        message: "expected a workflow with a trigger and a task, found only a part",
        hint: "write both: Engine 0.12 crashes without",
    }),
    "workflow-required": ({ field }) => ({ message: `expected ${(0,words/* quote */.h)(field)}, found none`, hint: `write ${field}` }),
};
function adviceOnVariable(found) {
    const [name = "", ...values] = found.split("=");
    if (!/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name))
        return "a name begins with a letter and goes on with letters, digits and _";
    if (values.length === 0)
        return `write ${name}= for an empty value; a bare name is fine from Engine 0.17`;
    return "a value may not contain another =";
}
function adviceOnVolumes(found, pointer, { dependencies }) {
    const keys = dependencies.map(({ key }) => key);
    if (found === "service" && pointer.startsWith("/configuration")) {
        return "the service's own volumes are mounted already; only a dependency says `service`";
    }
    if (keys.length === 0)
        return "this service has no dependencies";
    const meant = (0,nearest/* nearest */.p)(found, keys);
    return meant === undefined ? `its dependencies are ${keys.slice(0, 20).join(", ")}` : `did you mean ${meant}?`;
}
/** The places in a list at which a value comes again. */
function repeatsIn(values) {
    const seen = new Set();
    return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []));
}
/** Violations at the values that break a rule: a list that repeats values is best fixed at each value that comes again. */
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
    return `${(0,words/* quote */.h)(character)} (U+${code})`;
}

;// CONCATENATED MODULE: ./src/compile/warnings.ts


/**
 * Finds what an Engine accepts but does not use, and keys that are awkward to call.
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
        if (text !== "" && !/^[\w.-]+$/.test(text))
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
    message: "this service has neither tasks nor events, so nobody can use it",
    hint: "declare what it does under `tasks`, or what it emits under `events`",
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
    const [character = ""] = /[^\w.-]/u.exec(text) ?? [];
    return {
        rule: "key-characters",
        pointer,
        message: `the key ${(0,words/* quote */.h)(text)} contains ${(0,words/* quote */.h)(character)}`,
        hint: "prefer letters, digits, _, - and dots; put a title into `name`",
    };
}

;// CONCATENATED MODULE: ./src/compile/rules.ts




/**
 * What an Engine release refuses in the definition that a file became, at the origins in the file that said it. What
 * follows from a problem that was told already is not told again.
 */
function checkRules({ definition, origins }, release, structural, reading) {
    // What a broken reference would have said is unknown, so nothing can be said to be missing.
    if (reading.some(({ rule }) => rule === "alias" || rule === "merge-key"))
        return [];
    const isIncomplete = reading.some(({ rule }) => rule === "yaml-syntax");
    if (structural.length >= yaml_problem/* MAX_DIAGNOSTICS */.uV)
        return [];
    const explained = new Set(structural.map(({ explains }) => explains.join("\0")));
    // 0.9 and 0.10 hold files, not definitions, to these rules.
    const violations = (0,check/* checkDefinition */.QU)(definition, (0,definition_release/* isSince */.$l)(release, "0.11") ? release : "0.11").slice(0, yaml_problem/* ENOUGH_PROBLEMS */.mj);
    const problems = violations.flatMap(atValues).flatMap((violation) => {
        if (violation.pointer === "/source" || (isIncomplete && ABOUT_MISSING.has(violation.rule)))
            return [];
        const { path, offset } = origins.find(definition, violation.pointer);
        if (path.some((_, index) => explained.has(path.slice(0, index + 1).join("\0"))))
            return [];
        return [{ severity: "error", rule: violation.rule, path, offset, ...adviseOn(violation, definition) }];
    });
    problems.push(...tooDeep(definition, origins));
    const isWhole = reading.length === 0 && structural.length === 0 && problems.length === 0;
    return [...problems, ...warnings(definition, origins, isWhole)];
}
/** @param isWhole Whether all of the file is in the definition, so that what is missing was not meant. */
function warnings(definition, origins, isWhole) {
    return findWarnings(definition).flatMap(({ pointer, ...warning }) => {
        if (warning.rule === "no-interface" && !isWhole)
            return [];
        return [{ severity: "warning", ...origins.find(definition, pointer), ...warning }];
    });
}
/** Rules about parts that are not there: after a mistake in the syntax they may only be unreadable. */
const ABOUT_MISSING = new Set(["required", "image-required", "sid-required", "volumes-from"]);
/** Objects inside objects end where the definition's own codec ends: it is the same for every reader. */
function tooDeep(definition, origins) {
    const problems = [];
    const walk = (parameters, pointer, depth) => {
        for (const [index, { object }] of parameters.entries()) {
            const here = `${pointer}/${index}`;
            if (depth <= wire/* MAX_DEPTH */.lr) {
                walk(object, `${here}/object`, depth + 1);
                continue;
            }
            const message = `expected parameters at most ${wire/* MAX_DEPTH */.lr - 1} levels deep, found more`;
            const hint = "describe the inner objects with `type: Any`";
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
 * What mesg.yml looked like before Engine 0.10: words for those who still write it so.
 *
 * @module
 */


/** What a key that is unknown today once meant; undefined when it never meant anything. */
function oldKey(path, key) {
    if (path.length === 0)
        return oldServiceKey(key);
    if (key === "data" && path.length === 4 && path[0] === "tasks" && path[2] === "outputs") {
        const output = JSON.stringify(path[3]);
        return {
            rule: "multi-output",
            message: `expected the output ${output} to be one parameter, found a set of parameters under "data"`,
            hint: `since Engine 0.10 a task has one result: move the parameters under ${output} up into "outputs"`,
            explains: path,
        };
    }
    if (key === "volumesfrom" && (path[0] === "configuration" || path[0] === "dependencies")) {
        return {
            rule: "volumes-from-spelling",
            message: 'expected "volumesFrom", found its old spelling "volumesfrom"',
            hint: `write volumesFrom`,
        };
    }
    return undefined;
}
function oldServiceKey(key) {
    if (key === "alias") {
        return {
            rule: "alias-renamed",
            message: 'expected "sid" for the service\'s own id, found its old name "alias"',
            hint: `write sid`,
        };
    }
    if (key === "workflows" || key === "steps" || key === "trigger") {
        return {
            rule: "process-key",
            message: `expected a key that a service has, found ${JSON.stringify(key)}, which belongs to a process`,
            hint: "keep a process in a file of its own; a service has tasks and events",
        };
    }
    if (key === "visibility" || key === "publish" || key === "version") {
        return {
            rule: "obsolete-key",
            message: `expected a key that a service has, found ${JSON.stringify(key)}, which Engines since 0.10 do not know`,
            hint: `remove it`,
        };
    }
    return undefined;
}
/** A parameter that is given by its type alone: `name: String`. */
function shortParameter(key, { text, ...node }) {
    const type = service/* PARAMETER_TYPES */.KZ.find((known) => known.toLowerCase() === text.trim().toLowerCase());
    if (type === undefined || (0,yaml_node/* isNull */.kZ)({ text, ...node }))
        return undefined;
    return {
        rule: "short-parameter",
        message: `expected a parameter (a mapping of keys) for ${JSON.stringify(key)}, found only its type`,
        hint: `write it as ${key}: {type: ${type}}`,
    };
}

;// CONCATENATED MODULE: ./src/compile/plain-value.ts

/**
 * The tree as plain data for the schema's validator. Texts and numbers are texts alike, since either may stand where a
 * text is wanted; objects have no prototype, so that `__proto__` is a key like any other.
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






/** Holds a mesg.yml against its schema: values of the wrong kind, and keys that nothing reads. */
function checkStructure(root) {
    if (structure(toPlainValue(root)))
        return [];
    return structure.errors.slice(0, yaml_problem/* ENOUGH_PROBLEMS */.mj).flatMap(({ instancePath, keyword, params }) => {
        const path = segmentsOf(instancePath);
        return keyword === "type" ? wrongKind(root, path, params) : unknownKey(root, path, params.additionalProperty);
    });
}
function wrongKind(root, path, { type }) {
    const { node, keyStart } = follow(root, path);
    // A broken reference was told where it is made, and missing data has a rule of its own.
    if (node.kind === "broken" || ((0,yaml_node/* isNull */.kZ)(node) && path.length === 3 && path[0] === "events"))
        return [];
    const place = { severity: "error", path, explains: path };
    const shape = shapeAt(path);
    const key = path.at(-1);
    if ((0,yaml_node/* isNull */.kZ)(node) && key !== undefined) {
        const message = `expected ${shape?.what ?? "a mapping of keys"} for ${(0,words/* quote */.h)(key)}, found nothing`;
        return [
            { ...place, rule: "empty-entry", message, offset: keyStart, hint: EXAMPLES[shape?.what ?? ""] ?? "write {}" },
        ];
    }
    const short = node.kind === "scalar" && shape?.what === "a parameter" ? shortParameter(key, node) : undefined;
    if (short !== undefined)
        return [{ ...place, offset: node.start, ...short, explains: path }];
    const kind = KINDS.find(({ name }) => type.includes(name));
    const wanted = kind.name === "object" && shape !== undefined ? `${shape.what} (a mapping of keys)` : kind.wanted;
    const message = `expected ${wanted}${key === undefined ? "" : ` for ${(0,words/* quote */.h)(key)}`}, found ${(0,words/* describeNode */.W)(node)}`;
    const example = kind.name === "object" ? EXAMPLES[shape?.what ?? ""] : undefined;
    return [{ ...place, rule: "wrong-type", message, offset: node.start, hint: example ?? kind.hint(node, key) }];
}
/** What the schema may want, most telling first: a text may be given as a boolean too, but not the other way round. */
const KINDS = [
    {
        name: "string",
        wanted: "a text",
        hint: (node) => `write one text; quote it when it ${node.kind === "mapping" ? "contains `: ` or begins with {" : "begins with ["}`,
    },
    { name: "boolean", wanted: "true or false", hint: () => "write true or false, without quotes" },
    {
        name: "array",
        wanted: "a list of texts",
        hint: (node, key) => {
            if (key === "env" && node.kind === "mapping")
                return "write each variable as a list item: - NAME=VALUE";
            return node.kind === "scalar"
                ? `write a list: [${(0,words/* quote */.h)(node.text)}]`
                : "write each text as a list item, behind `- `";
        },
    },
    {
        name: "object",
        wanted: "a mapping of keys",
        hint: (node) => node.kind === "sequence" ? "write `key:` lines in place of `- ` items" : "write `key:` lines below it, or {}",
    },
];
const EXAMPLES = {
    "a service": "begin the file with `name: …`",
    "a task": "write its inputs and outputs, or {} when it has none",
    "an event": "write its data; an event that carries nothing is {data: {}}",
    "a dependency": "write at least its image, such as {image: redis}",
    "a parameter": "write at least its type, such as {type: String}",
};
function unknownKey(root, path, key) {
    const { node } = follow(root, path);
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
    const meant = (0,nearest/* nearest */.p)(key, shape.keys);
    const known = `${shape.what} takes ${shape.keys.join(", ")}`;
    return [
        {
            ...place,
            rule: "unknown-key",
            message: `expected a key that ${shape.what} has, found ${(0,words/* quote */.h)(key)}`,
            hint: meant === undefined ? known : `did you mean ${meant}? ${known}`,
            // What stands under the wrong name is not missing as well.
            explains: [...path, meant === undefined || node.pairs.has(meant) ? key : meant],
        },
    ];
}
function imageOfService(place, value) {
    // An empty image says nothing, and Engines take it as that.
    if ((0,yaml_node/* isNull */.kZ)(value) || (value.kind === "scalar" && value.text === ""))
        return [];
    return [
        {
            ...place,
            rule: "configuration-image",
            message: "expected no image in the service's own configuration, found one",
            hint: "remove it: that image is built from the Dockerfile; other images are dependencies",
            explains: place.path,
        },
    ];
}

;// CONCATENATED MODULE: ./src/compile/compile.ts








/**
 * Compiles a mesg.yml into a service definition, without its source. Everything wrong is told at once.
 *
 * What a text has to look like is decided by the Engine `release`; the structure of the file, and the few rules of
 * Engine 0.10's importer that a definition cannot tell, hold always. 0.9 and 0.10 check no definition, only files, and
 * hold those to what 0.11 asks of definitions.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * compileService("name: a\ntasks: {t: {}}\n", { dockerfile: true }).definition?.tasks[0]?.key; // "t"
 * ```
 */
function compileService(input, options) {
    const { file = "mesg.yml", release = definition_release/* DEFAULT_RELEASE */.WW, dockerfile } = options;
    const { text, problem } = decodeText(typeof input === "string" ? new TextEncoder().encode(input) : input);
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
    if (problem !== undefined)
        return finish([problem]);
    const { root, problems: reading } = (0,compose/* composeYaml */.e)(text, lines);
    const problems = [...checkLineBreaks(text), ...reading];
    if (root === undefined)
        return finish(problems.length > 0 ? problems : [EMPTY_FILE]);
    const structural = checkStructure(root);
    if (root.kind !== "mapping")
        return finish([...problems, ...structural]);
    const files = [...checkFile(root, dockerfile), ...(text.includes("<<") ? checkMerges(root) : [])];
    const built = buildDefinition(root);
    const rules = checkRules(built, release, structural, problems);
    return finish([...problems, ...structural, ...files, ...rules], built);
}
const EMPTY_FILE = {
    severity: "error",
    rule: "empty-file",
    message: "expected a service, found an empty file",
    path: [],
    offset: 0,
    hint: "begin with `name: …`",
};

// EXTERNAL MODULE: ./src/definition/read.ts
var read = __webpack_require__(905);
;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and holds it to the rules of an Engine release. JSON has lines and columns; the other
 * forms have only pointers.
 *
 * Fields that nobody knows are left out. In JSON that is an error before 0.21, whose Engines refuse such a request, and
 * a warning from then on; in bytes it is a warning, as protobuf itself passes over them.
 *
 * @throws {MesgError} `refused` when it is no definition at all.
 */
function readDefinitionFile(bytes, { file, release, withoutSource, }) {
    const { definition, unknownFields, form } = (0,read/* readDefinition */.U)(bytes);
    const { text } = form === "json" ? decodeText(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    // JSON is YAML, so the same reader tells where things are, and which keys come twice.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines, { json: true });
    const place = (pointer, key = false) => {
        const path = segmentsOf(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,definition_release/* isSince */.$l)(release, "0.21") ? "error" : "warning";
        const message = `expected a field of a definition, found ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it; it is left out",
        });
    }
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release).flatMap(atValues)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...adviseOn(violation, definition) });
    }
    const told = (0,yaml_problem/* toDiagnostics */.S6)(problems, file, lines);
    const diagnostics = root === undefined ? told.map(({ line: _line, column: _column, ...rest }) => rest) : told;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** Where a value, or its key, stands; or else what comes nearest: the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = follow(root, path.slice(0, length));
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
 * @param path As the caller gave it; it stands in every diagnostic.
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
    const bytes = await files.readFile(name, MAX_FILE_BYTES + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    return { file, form: "mesg.yml", files, ...compileService(bytes, { file, release, dockerfile }) };
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
    return { file: `${path.replace(/(?<=.)[/\\]+$/, "")}/${serviceFile}`, folder: path };
}


/***/ }),

/***/ 1400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ pointerOf)
/* harmony export */ });
/**
 * Joins path segments into a JSON pointer.
 *
 * @example
 * ```ts
 * pointerOf(["tasks", "a/b", "inputs"]); // "/tasks/a~1b/inputs"
 * ```
 */
function pointerOf(segments) {
    return segments.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ parseDefinition),
/* harmony export */   LG: () => (/* binding */ definitionToJson),
/* harmony export */   OL: () => (/* binding */ definitionFromJson)
/* harmony export */ });
/* unused harmony export hasLoneSurrogate */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1400);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);
/**
 * The definition as proto3 JSON: lowerCamelCase names, defaults left out.
 *
 * @module
 */
var _a;


/**
 * Reads a definition from the text of its JSON: our own, and what the original tools wrote.
 *
 * @throws {MesgError} `refused` when the text is no JSON, or a value has another type than its field. Names the place.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    if (text.length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found ${text.length}`);
    }
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `expected a definition in JSON, found text that is none: ${error.message}`);
    }
    return definitionFromJson(value);
}
/**
 * Reads a definition from a value that `JSON.parse` gave. `null` counts as "not said", as proto3 JSON has it.
 *
 * @throws {MesgError} `refused` when a value has another type than its field.
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new JsonReader(value, [], unknownFields);
    const definition = {
        sid: read.text("sid"),
        name: read.text("name"),
        description: read.text("description"),
        ...read.optional("configuration", configuration),
        tasks: read.list("tasks", task),
        events: read.list("events", event),
        dependencies: read.list("dependencies", dependency),
        repository: read.text("repository"),
        source: read.text("source"),
        hash: read.text("hash"),
        address: read.text("address"),
        workflows: read.list("workflows", workflow),
    };
    read.end();
    return { definition, unknownFields };
}
/**
 * The definition as a value for `JSON.stringify`: defaults left out, keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
function definitionToJson(definition) {
    return withoutDefaults(definition);
}
/** Values that proto3 JSON leaves out; messages stay, even empty ones. */
function withoutDefaults(value) {
    if (Array.isArray(value))
        return value.map(withoutDefaults);
    if (typeof value !== "object" || value === null)
        return value;
    const kept = Object.entries(value).filter(([, field]) => !isDefault(field));
    return Object.fromEntries(kept.map(([key, field]) => [key, withoutDefaults(field)]));
}
function isDefault(value) {
    const empty = value === undefined || value === "" || value === false || value === "Unknown" || value === "UNKNOWN";
    return empty || (Array.isArray(value) && value.length === 0);
}
/** Reads the fields of one JSON object, and tells which of its keys nobody asked for. */
class JsonReader {
    #value;
    #path;
    #unknown;
    #asked = new Set();
    constructor(value, path, unknown) {
        this.#path = path;
        this.#unknown = unknown;
        // Each message in a list takes two segments; a depth in messages is what the binary form counts.
        if (path.filter((segment) => typeof segment === "string").length > _wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr) {
            this.#refuse([], `expected at most ${_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels, found more`);
        }
        this.#value = isObject(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    flag(key) {
        const value = this.#take(key);
        if (value === undefined)
            return false;
        return typeof value === "boolean" ? value : this.#refuse([key], `expected true or false, found ${describe(value)}`);
    }
    oneOf(key, names) {
        const value = this.#take(key) ?? names[0];
        const name = typeof value === "number" ? names[value] : names.find((known) => known === value);
        return name ?? this.#refuse([key], `expected one of ${names.join(", ")}, found ${describe(value)}`);
    }
    texts(key) {
        return this.#items(key).map((item, index) => this.#wholeText(item, [key, index]));
    }
    list(key, each) {
        return this.#items(key).map((item, index) => this.#nested(item, [key, index], each));
    }
    optional(key, each) {
        const value = this.#take(key);
        return value === undefined ? {} : { [key]: this.#nested(value, [key], each) };
    }
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#asked.has(key))
                continue;
            this.#unknown.push({ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    #nested(value, path, each) {
        const read = new _a(value, [...this.#path, ...path], this.#unknown);
        const result = each(read);
        read.end();
        return result;
    }
    /** Half a surrogate pair cannot be written as UTF-8, so no Engine could hold it. */
    #wholeText(value, path) {
        if (typeof value !== "string")
            return this.#refuse(path, `expected a string, found ${describe(value)}`);
        return hasLoneSurrogate(value) ? this.#refuse(path, `expected whole characters, found ${describe(value)}`) : value;
    }
    #items(key) {
        const value = this.#take(key);
        if (value === undefined)
            return [];
        return Array.isArray(value) ? value : this.#refuse([key], `expected a list, found ${describe(value)}`);
    }
    #take(key) {
        this.#asked.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `not a service definition: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
function configuration(read) {
    return {
        volumes: read.texts("volumes"),
        volumesFrom: read.texts("volumesFrom"),
        ports: read.texts("ports"),
        args: read.texts("args"),
        command: read.text("command"),
        env: read.texts("env"),
    };
}
function dependency(read) {
    return { key: read.text("key"), image: read.text("image"), ...configuration(read) };
}
function described(read) {
    return { key: read.text("key"), name: read.text("name"), description: read.text("description") };
}
function task(read) {
    return {
        ...described(read),
        inputs: read.list("inputs", parameter),
        outputs: read.list("outputs", parameter),
        ...read.optional("price", price),
    };
}
function price(read) {
    return { perCall: read.text("perCall"), perSec: read.text("perSec"), perKB: read.text("perKB") };
}
function event(read) {
    return { ...described(read), data: read.list("data", parameter) };
}
function parameter(read) {
    return {
        ...described(read),
        type: read.text("type"),
        optional: read.flag("optional"),
        repeated: read.flag("repeated"),
        object: read.list("object", parameter),
    };
}
function workflow(read) {
    return {
        key: read.text("key"),
        ...read.optional("trigger", (trigger) => ({
            type: trigger.oneOf("type", ["Unknown", "Event", "Result"]),
            instanceHash: trigger.text("instanceHash"),
            key: trigger.text("key"),
            filters: trigger.list("filters", filter),
        })),
        ...read.optional("task", (task) => ({ instanceHash: task.text("instanceHash"), taskKey: task.text("taskKey") })),
    };
}
function filter(read) {
    return {
        key: read.text("key"),
        predicate: read.oneOf("predicate", ["UNKNOWN", "EQ"]),
        value: read.text("value"),
    };
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6919);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4783);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8681);




/**
 * Reads a definition in whatever form it comes: JSON, hex text, or protobuf bytes. The forms cannot be mixed up: no
 * Service message with a name begins with `{` or consists of hex digits alone.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
function readDefinition(bytes) {
    if (bytes.length === 0) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", "expected a service definition, found an empty file");
    }
    // Hex takes two characters a byte, and JSON at least as much.
    if (bytes.length > 2 * _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx + 2) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", ...(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDefinition */ .JA)(decodeText(bytes)) };
    const hex = asHex(bytes);
    if (hex !== undefined)
        return { form: "hex", ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)(Buffer.from(hex, "hex")) };
    return { form: "binary", ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeDefinition */ .A)(bytes) };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return bytes[0] !== NAME_TAG || isJson(bytes);
}
/** The tag of a binary definition's name is a line feed to JSON, and the length behind it may be a brace. */
const NAME_TAG = 0x0a;
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
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
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
 * // mesg.yml:2:1: error: expected a key that a service has, found "nam" [unknown-key]
 * //   2 | nam: a
 * //     | ^
 * //   hint: did you mean name?
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

/***/ 5229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ composeYaml)
});

// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(9157);
;// CONCATENATED MODULE: ./src/yaml/anchors.ts

/** The anchors of a document, and the aliases that refer to them. */
class Anchors {
    #report;
    #anchors = new Map();
    #open = new Map();
    #merges = [];
    #aliases = 0;
    constructor(report) {
        this.#report = report;
    }
    /** Begins the value behind an anchor. From here on its name means this value, even inside of it. */
    begin(name) {
        const anchor = {};
        this.#anchors.set(name, anchor);
        const open = this.#open.get(name);
        if (open === undefined)
            this.#open.set(name, [anchor]);
        else
            open.push(anchor);
    }
    /** Ends the value behind the anchor of this name that was begun last. */
    finish(name, node) {
        const anchor = this.#open.get(name)?.pop();
        if (anchor !== undefined)
            anchor.node = node;
    }
    /**
     * Returns the value that an alias refers to.
     *
     * @throws {LimitReached} at one alias too many.
     */
    follow(name, start, isMerged) {
        if (++this.#aliases > yaml_limits/* MAX_ALIASES */.K1) {
            throw new yaml_limits/* LimitReached */.aF(`more than ${yaml_limits/* MAX_ALIASES */.K1} aliases in one file`, start, "write some of them out");
        }
        const anchor = this.#anchors.get(name);
        const { node } = anchor ?? {};
        if (node !== undefined) {
            if (isMerged)
                this.#merges.push({ name, start, node });
            return node;
        }
        const message = anchor ? `*${name} is inside the value of its own anchor` : `no anchor &${name} above this alias`;
        const hint = anchor
            ? "write out what is meant here"
            : `put &${name} in front of the value that is meant, above this line`;
        this.#report("alias", message, start, hint);
        return { kind: "broken", start, size: 1, length: 0, depth: 1 };
    }
    /** Reports merges that yaml.v2 2.2.1 refuses, since it looks at what the name means at the end of the document. */
    finishDocument() {
        for (const { name, start, node } of this.#merges) {
            const last = this.#anchors.get(name)?.node;
            if (node.kind !== "mapping" || last === undefined || last.kind === "mapping" || last.kind === "broken")
                continue;
            const message = `&${name} is given again further down, to a value that cannot be merged`;
            this.#report("merge-key", message, start, "give the two anchors different names: Engine 0.10 mixes them up");
        }
    }
}

// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(6494);
;// CONCATENATED MODULE: ./src/yaml/mapping-pairs.ts


/** Begins a key that cannot be used; it was reported, and YAML allows no NUL in a text. */
const UNUSABLE = "\0";
/** Makes the final pairs of a mapping from the written ones: merge keys are merged, and no key comes twice. */
class MappingPairs {
    #report;
    #lines;
    #merged = 0;
    constructor(report, lines) {
        this.#report = report;
        this.#lines = lines;
    }
    /** @throws {LimitReached} at one merged key too many in all mappings together. */
    resolve(written) {
        const pairs = new Map();
        const own = new Map();
        for (const pair of written) {
            if (pair.key === undefined) {
                this.#merge(pair, pairs);
                continue;
            }
            const first = own.get(pair.key);
            if (first !== undefined) {
                const { line } = this.#lines.at(first);
                const message = `duplicate key ${(0,words/* quote */.h)(pair.key)} (first in line ${line})`;
                this.#report("duplicate-key", message, pair.keyStart, "keep one of them", { key: pair.key });
                continue;
            }
            own.set(pair.key, pair.keyStart);
            pairs.set(pair.key, pair);
        }
        for (const key of pairs.keys())
            if (key.startsWith(UNUSABLE))
                pairs.delete(key);
        return pairs;
    }
    #merge(pair, pairs) {
        const replaced = [];
        const added = new Set();
        for (const source of this.#sourcesOf(pair)) {
            if (source.kind !== "mapping")
                continue;
            this.#merged += source.pairs.size;
            if (this.#merged > yaml_limits/* MAX_VALUES */.Ex) {
                throw new yaml_limits/* LimitReached */.aF(`more than ${yaml_limits/* MAX_VALUES */.Ex} merged keys`, pair.keyStart, "merge smaller mappings");
            }
            for (const [key, inherited] of source.pairs) {
                if (pairs.has(key)) {
                    if (!added.has(key) && pairs.get(key).value !== inherited.value)
                        replaced.push(key);
                }
                else {
                    pairs.set(key, inherited);
                    added.add(key);
                }
            }
        }
        if (replaced.length === 0)
            return;
        const message = `Engine 0.10 takes ${(0,words/* quote */.h)(replaced[0])} from what is merged here, not from above`;
        const hint = "put `<<` in front of the keys that replace what it merges, and merge several mappings in one list";
        this.#report("merge-order", message, pair.keyStart, hint, { severity: "warning" });
    }
    #sourcesOf({ value, keyStart }) {
        const sources = value.kind === "sequence" ? value.items : [value];
        const wrong = sources.find((source) => source.kind !== "mapping" && source.kind !== "broken");
        if (wrong !== undefined) {
            this.#report("merge-key", "expected a mapping, or a list of mappings, to merge with `<<`, found something else", keyStart, 'write `<<: *name` for an anchor of a mapping; quote "<<" when it is a plain key');
        }
        return sources;
    }
}

// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(2655);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/resolve.ts
var resolve = __webpack_require__(9555);
;// CONCATENATED MODULE: ./src/yaml/scalar.ts


/** The node of a scalar; a tag that its text does not fit is reported. */
function readScalar({ value, style, start, tag: written }, report) {
    const tag = written?.full ?? "";
    if (!(0,resolve/* fitsTag */.JT)(tag, value)) {
        const name = tag.replace("tag:yaml.org,2002:", "!!");
        report("tag", `the tag ${name} does not fit ${(0,words/* quote */.h)(value)}`, start, "remove the tag: a mesg.yml needs none");
    }
    const plain = style === "plain" && tag === "";
    return { kind: "scalar", text: value, plain, tag, start, size: 1, length: value.length, depth: 1 };
}

;// CONCATENATED MODULE: ./src/yaml/composer.ts







/** Makes a tree of a parser's events, taken one after the other. */
class Composer {
    problems = [];
    /** What the document says; undefined while it is read, and when it says nothing. */
    root;
    #anchors;
    #pairs;
    #frames = [];
    #values = 0;
    constructor(lines) {
        this.#anchors = new Anchors(this.report);
        this.#pairs = new MappingPairs(this.report, lines);
    }
    /** @throws {LimitReached} */
    take(event) {
        switch (event.type) {
            case "document":
                this.#open("document", event.start, undefined);
                return;
            case "sequence":
            case "mapping":
                this.#open(event.type, event.start, event.anchor);
                return;
            case "scalar":
                if (event.anchor !== undefined)
                    this.#anchors.begin(event.anchor.name);
                this.#add(readScalar(event, this.report), event.anchor?.name);
                return;
            case "alias": {
                const target = this.#anchors.follow(event.name, event.start, this.#isMergeSource());
                this.#add(target, undefined, event.start);
                return;
            }
            case "broken":
                this.#add(broken(event.start), undefined);
                return;
            case "end":
                this.#close(event.broken);
        }
    }
    /** Reports a problem in what is being read, or in its `key`. */
    report = (rule, message, offset, hint, more = {}) => {
        if (this.problems.length >= problem/* ENOUGH_PROBLEMS */.mj)
            return;
        const path = [...this.#path(), ...(more.key === undefined ? [] : [more.key])];
        this.problems.push({ severity: more.severity ?? "error", rule, message, path, offset, hint });
    };
    #open(kind, start, anchor) {
        if (anchor !== undefined)
            this.#anchors.begin(anchor.name);
        this.#frames.push({ kind, start, anchor: anchor?.name, items: [], written: [], key: undefined });
    }
    #close(isBroken) {
        const { kind, start, anchor, items, written } = this.#frames.pop();
        if (kind === "document") {
            // After a mistake in its first line, the document begins anew.
            this.root = items.at(-1);
            this.#anchors.finishDocument();
        }
        else if (isBroken)
            this.#add(broken(start), anchor);
        else if (kind === "sequence")
            this.#add({ kind, items, start, ...(0,yaml_node/* measure */.xP)(items) }, anchor);
        else {
            const pairs = this.#pairs.resolve(written);
            const { size, length, depth } = (0,yaml_node/* measure */.xP)([...pairs.values()].map(({ value }) => value));
            const keys = [...pairs.keys()].reduce((sum, key) => sum + key.length, 0);
            this.#add({ kind, pairs, written, start, size: size + pairs.size, length: length + keys, depth }, anchor);
        }
    }
    /** Hangs a node into the one that is being read. */
    #add(node, anchor, at = node.start) {
        if (++this.#values > 2 * yaml_limits/* MAX_VALUES */.Ex) {
            throw new yaml_limits/* LimitReached */.aF(`more than ${yaml_limits/* MAX_VALUES */.Ex} values in one file`, at, "split the file");
        }
        if (anchor !== undefined)
            this.#anchors.finish(anchor, node);
        const frame = this.#frames.at(-1);
        if (frame === undefined)
            return;
        if (frame.kind !== "mapping")
            frame.items.push(node);
        else if (frame.key === undefined)
            frame.key = { text: this.#keyOf(node, at), start: at };
        else {
            frame.written.push({ key: frame.key.text, keyStart: frame.key.start, value: node });
            frame.key = undefined;
        }
    }
    /** The text of a key; nothing when it is a merge key. */
    #keyOf(node, at) {
        if ((0,yaml_node/* isMergeKey */.yJ)(node))
            return undefined;
        if (node.kind === "scalar" && !(node.plain && node.text === ""))
            return node.text;
        if (node.kind === "scalar") {
            this.report("key", "expected a key in front of the colon, found none", at, 'write the key; an empty one is ""');
        }
        else if (node.kind !== "broken") {
            const message = `expected a text as key, found ${(0,words/* describeNode */.W)(node)}`;
            this.report("key", message, at, "quote a key that begins with [ or {");
        }
        return `${UNUSABLE}${at}`;
    }
    /** Whether the next value is merged into a mapping: it follows `<<`, or is in a list that does. */
    #isMergeSource() {
        const inner = this.#frames.at(-1);
        const frame = inner?.kind === "sequence" ? this.#frames.at(-2) : inner;
        return frame?.kind === "mapping" && frame.key !== undefined && frame.key.text === undefined;
    }
    /** Where in the file's value the next node will hang. */
    #path() {
        return this.#frames.flatMap(({ kind, key, items }) => {
            if (kind === "sequence")
                return [items.length];
            return kind === "mapping" && key !== undefined ? [key.text ?? "<<"] : [];
        });
    }
}
/** What could not be read. */
function broken(start) {
    return { kind: "broken", start, size: 1, length: 0, depth: 1 };
}

;// CONCATENATED MODULE: ./src/yaml/scan/syntax-error.ts
/** A place where a text is not YAML as an Engine reads it. */
class SyntaxProblem extends Error {
    /** Index into the text. */
    offset;
    /** What to do about it. */
    hint;
    /** Reading may go on in the line after this index. */
    resume;
    constructor(message, offset, hint, resume = offset) {
        super(message);
        this.offset = offset;
        this.hint = hint;
        this.resume = resume;
    }
}

;// CONCATENATED MODULE: ./src/yaml/parse/node.ts

/** Parses the beginning of a value: an alias, a whole scalar, or what opens a list or a mapping. */
function parseNode(state, place) {
    const { type, value, start, end } = state.peek();
    if (type === "alias") {
        state.skip();
        return { type: "alias", name: value, start, end };
    }
    const { anchor, tag } = parseProperties(state);
    const token = state.peek();
    const node = { start, contentStart: token.start, anchor, tag };
    if (place.listUnderKey && token.type === "-") {
        state.enter("list-under-key", token, "item");
        return { type: "sequence", style: "block", ...node };
    }
    if (token.type === "scalar") {
        state.skip();
        return { type: "scalar", value: token.value, style: token.style, end: token.end, ...node };
    }
    const opened = openCollection(state, token, place);
    if (opened !== undefined)
        return { ...opened, ...node };
    const properties = anchor === undefined ? tag : tag === undefined || anchor.end > tag.end ? anchor : tag;
    if (properties === undefined)
        throw state.unexpected();
    // An anchor or a tag alone is in front of an empty value.
    return { ...state.empty(properties.end), ...node, contentStart: properties.end };
}
function openCollection(state, token, { block }) {
    if (token.type === "[" || token.type === "{") {
        state.enter(token.type === "[" ? "flow-sequence" : "flow-mapping", token, "first");
        state.skip();
        return { type: token.type === "[" ? "sequence" : "mapping", style: "flow" };
    }
    if (block && (token.type === "block-sequence" || token.type === "block-mapping")) {
        state.enter(token.type, token, token.type === "block-sequence" ? "item" : "key");
        state.skip();
        return { type: token.type === "block-sequence" ? "sequence" : "mapping", style: "block" };
    }
    return undefined;
}
/** Parses an anchor and a tag, in either order. */
function parseProperties(state) {
    let anchor;
    let tag;
    let undefinedHandle;
    for (;;) {
        const token = state.peek();
        if (token.type === "anchor" && anchor === undefined) {
            anchor = { name: token.value, start: token.start, end: token.end };
        }
        else if (token.type === "tag" && tag === undefined) {
            const prefix = token.value === "" ? "" : state.tags.get(token.value);
            if (prefix === undefined)
                undefinedHandle = token;
            tag = { full: (prefix ?? "") + token.suffix, start: token.start, end: token.end };
        }
        else
            break;
        state.skip();
    }
    if (undefinedHandle !== undefined) {
        const message = `unknown handle ${undefinedHandle.value} of a tag`;
        throw new SyntaxProblem(message, undefinedHandle.start, "quote a text that begins with !");
    }
    return { anchor, tag };
}

;// CONCATENATED MODULE: ./src/yaml/parse/block.ts

/** Parses on in a list or a mapping that is given by indentation. */
function parseBlock(state, context) {
    if (context.kind === "block-sequence")
        return parseSequence(state);
    if (context.kind === "list-under-key")
        return parseListUnderKey(state);
    return context.next === "key" ? parseKey(state, context) : parseValue(state, context);
}
function parseSequence(state) {
    if (state.sees("block-end"))
        return state.leave(state.skip());
    if (!state.sees("-"))
        throw state.unexpected();
    const { end } = state.skip();
    return state.sees("-", "block-end") ? state.empty(end) : parseNode(state, { block: true });
}
/** Parses a list whose `-` are in the column of the key above, so that it ends without a token of its own. */
function parseListUnderKey(state) {
    const token = state.peek();
    if (token.type !== "-")
        return state.leave({ start: token.start, end: token.start });
    const { end } = state.skip();
    return state.sees("-", "key", "value", "block-end") ? state.empty(end) : parseNode(state, { block: true });
}
function parseKey(state, context) {
    if (state.sees("block-end"))
        return state.leave(state.skip());
    if (!state.sees("key"))
        throw state.unexpected();
    const { end } = state.skip();
    // A mistake in the key itself leaves the mapping without it.
    const isEmpty = state.sees("key", "value", "block-end");
    const event = isEmpty ? state.empty(end) : parseNode(state, { block: true, listUnderKey: true });
    context.next = "value";
    return event;
}
function parseValue(state, context) {
    if (!state.sees("value")) {
        context.next = "key";
        return state.empty(state.previous.end);
    }
    const { end } = state.skip();
    if (state.sees("key", "value", "block-end")) {
        context.next = "key";
        return state.empty(end);
    }
    const event = parseNode(state, { block: true, listUnderKey: true });
    context.next = "key";
    return event;
}

;// CONCATENATED MODULE: ./src/yaml/parse/context.ts
/** Whether the context is in brackets. */
function isFlow({ kind }) {
    return kind === "flow-sequence" || kind === "flow-mapping" || kind === "pair";
}

;// CONCATENATED MODULE: ./src/yaml/parse/document.ts

/** The beginning of the document, with its directives; undefined when there is none. */
function parseDocumentStart(state) {
    if (state.sees("end"))
        return undefined;
    if (state.sees("version-directive", "tag-directive")) {
        parseDirectives(state);
        if (!state.sees("document-start")) {
            const hint = "write --- in a line between the directives and the document";
            throw new SyntaxProblem("expected --- after a line that begins with %", state.peek().start, hint);
        }
    }
    const token = state.sees("document-start") ? state.skip() : state.peek();
    state.enter("document", token, "first");
    return { type: "document", start: token.start, end: token.end };
}
/** The end of the document. Whatever follows is not read, even in the same line. */
function parseDocumentEnd(state) {
    const token = state.peek();
    const closed = token.type === "document-end" ? state.skip() : token;
    state.documentEnd = token.type === "document-end" ? closed.end : closed.start;
    return state.leave({ start: token.start, end: state.documentEnd });
}
function parseDirectives(state) {
    const handles = new Set();
    for (let versions = 0; state.sees("version-directive", "tag-directive");) {
        const { type, value, suffix, start } = state.skip();
        if (type === "version-directive") {
            if (++versions > 1)
                throw new SyntaxProblem("expected %YAML once, found it again", start, "keep one of them");
            if (!/^0?1\.0?1$/.test(value)) {
                const message = `expected YAML 1.1, found %YAML ${value}, which no Engine reads`;
                throw new SyntaxProblem(message, start, "remove this line");
            }
        }
        else {
            if (handles.has(value)) {
                throw new SyntaxProblem(`expected %TAG ${value} once, found it again`, start, "keep one of them");
            }
            handles.add(value);
            state.tags.set(value, suffix);
        }
    }
}

;// CONCATENATED MODULE: ./src/yaml/parse/flow.ts

/** Parses on in a list or a mapping in brackets. */
function parseFlow(state, context) {
    if (context.kind === "flow-sequence")
        return flow_parseSequence(state, context);
    if (context.kind === "pair")
        return parsePair(state, context);
    return context.next === "first" || context.next === "key" ? flow_parseKey(state, context) : flow_parseValue(state, context);
}
function flow_parseSequence(state, context) {
    if (!state.sees("]")) {
        if (context.next !== "first") {
            if (!state.sees(","))
                throw state.unexpected();
            state.skip();
        }
        if (state.sees("key")) {
            context.next = "item";
            const token = state.peek();
            state.enter("pair", token, "key");
            state.skip();
            const properties = { anchor: undefined, tag: undefined };
            return { type: "mapping", style: "flow", start: token.start, contentStart: token.start, ...properties };
        }
        if (!state.sees("]")) {
            const event = parseNode(state, { block: false });
            context.next = "item";
            return event;
        }
    }
    return state.leave(state.skip());
}
/** Parses the one pair of a mapping that is written as an item: `[key: value]`. */
function parsePair(state, context) {
    if (context.next === "key") {
        context.next = "value";
        if (!state.sees("value", ",", "]"))
            return parseNode(state, { block: false });
        // yaml.v2 passes over this token, so what follows is most often a mistake to it.
        return state.empty(state.skip().end);
    }
    if (context.next === "value") {
        const { end } = state.previous;
        context.next = "end";
        if (state.sees("value")) {
            state.skip();
            if (!state.sees(",", "]"))
                return parseNode(state, { block: false });
        }
        return state.empty(end);
    }
    const { start } = state.peek();
    return state.leave({ start, end: start });
}
function flow_parseKey(state, context) {
    if (!state.sees("}")) {
        if (context.next !== "first") {
            if (!state.sees(","))
                throw state.unexpected();
            state.skip();
        }
        if (state.sees("key")) {
            const { end } = state.skip();
            context.next = "value";
            return state.sees("value", ",", "}") ? state.empty(end) : parseNode(state, { block: false });
        }
        if (!state.sees("}")) {
            const event = parseNode(state, { block: false });
            context.next = "no-value";
            return event;
        }
    }
    return state.leave(state.skip());
}
function flow_parseValue(state, context) {
    const { end } = state.previous;
    const hasValue = context.next === "value" && state.sees("value");
    context.next = "key";
    if (!hasValue) {
        // The next token has to be readable all the same.
        state.peek();
        return state.empty(end);
    }
    const colon = state.skip();
    return state.sees(",", "}") ? state.empty(colon.end) : parseNode(state, { block: false });
}

;// CONCATENATED MODULE: ./src/yaml/parse/recovery.ts

/** A line that can begin anew: a list item, or a key with a colon. */
const FRESH_LINE = /(- )|(?:[\w./$-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=[\s]|$)/y;
/**
 * Goes on after a mistake at the next line that is a key, or an item, of a block that is open.
 *
 * @param mayGoOn Otherwise everything that is open ends here.
 * @returns The events that end what the mistake cut short.
 */
function recover(state, { resume }, mayGoOn) {
    const { contexts } = state;
    const place = mayGoOn ? findLine(state, resume) : undefined;
    const kept = place === undefined ? 0 : contexts.indexOf(place.context) + 1;
    const at = place?.offset ?? state.text.length;
    const events = [];
    const endValue = (context) => {
        if (context.kind !== "block-mapping" || context.next !== "value")
            return;
        events.push({ type: "broken", start: at, end: at });
        context.next = "key";
    };
    while (contexts.length > kept) {
        const context = contexts.pop();
        endValue(context);
        events.push({ type: "end", start: at, end: at, broken: isFlow(context) });
    }
    if (place !== undefined) {
        endValue(place.context);
        if (place.context.kind === "document")
            place.context.next = "first";
        const blocks = contexts.filter(({ kind }) => kind === "block-mapping" || kind === "block-sequence");
        state.scanner.resume(place.offset, place.lineStart, blocks.map(({ column }) => column));
    }
    return events;
}
function findLine({ text, contexts }, after) {
    const ofKind = (...kinds) => new Map(contexts.flatMap((each) => (kinds.includes(each.kind) ? [[each.column, each]] : [])));
    const mappings = ofKind("block-mapping");
    const lists = ofKind("block-sequence", "list-under-key");
    const nextLine = /[^\n\r\x85\u2028\u2029]*(?:\r\n|[\n\r\x85\u2028\u2029])( *)/y;
    nextLine.lastIndex = after;
    for (let line = nextLine.exec(text); line !== null; line = nextLine.exec(text)) {
        const offset = nextLine.lastIndex;
        const column = line[1].length;
        if (column === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(offset, offset + 3)))
            return undefined;
        FRESH_LINE.lastIndex = offset;
        const fresh = FRESH_LINE.exec(text);
        if (fresh === null)
            continue;
        // A mistake before any block was opened leaves only the document to go on with.
        const context = contexts.length === 1 ? contexts[0] : (fresh[1] === undefined ? mappings : lists).get(column);
        if (context !== undefined)
            return { context, offset, lineStart: offset - column };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/yaml/scan/characters.ts
/** Character codes that have a meaning in YAML. Behind the end of a text the code is NaN, which equals nothing. */
const CODE = {
    tab: 0x09,
    lineFeed: 0x0a,
    carriageReturn: 0x0d,
    space: 0x20,
    bang: 0x21,
    doubleQuote: 0x22,
    hash: 0x23,
    percent: 0x25,
    ampersand: 0x26,
    singleQuote: 0x27,
    star: 0x2a,
    plus: 0x2b,
    comma: 0x2c,
    dash: 0x2d,
    dot: 0x2e,
    colon: 0x3a,
    less: 0x3c,
    greater: 0x3e,
    question: 0x3f,
    at: 0x40,
    openBracket: 0x5b,
    backslash: 0x5c,
    closeBracket: 0x5d,
    backtick: 0x60,
    openBrace: 0x7b,
    bar: 0x7c,
    closeBrace: 0x7d,
    nextLine: 0x85,
    lineSeparator: 0x2028,
    paragraphSeparator: 0x2029,
};
/** A space or a tab. */
function isBlank(code) {
    return code === CODE.space || code === CODE.tab;
}
/** A line break of YAML 1.1, which has three more than YAML 1.2. */
function isBreak(code) {
    return (code === CODE.lineFeed ||
        code === CODE.carriageReturn ||
        code === CODE.nextLine ||
        code === CODE.lineSeparator ||
        code === CODE.paragraphSeparator);
}
/** A line break, or the end of the text. */
function isBreakOrEnd(code) {
    return isBreak(code) || Number.isNaN(code);
}
/** A space, a tab, a line break, or the end of the text. */
function isBlankOrEnd(code) {
    return code === CODE.space || code === CODE.tab || isBreakOrEnd(code);
}
/** A letter, a digit, `_` or `-`: what names of anchors and tags consist of. */
function isWord(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        isDigit(code) ||
        code === 0x5f ||
        code === CODE.dash);
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
/** `,`, `?`, a bracket or a brace: inside brackets each of them ends a plain text. */
function isFlowIndicator(code) {
    return (code === CODE.comma ||
        code === CODE.question ||
        code === CODE.openBracket ||
        code === CODE.closeBracket ||
        code === CODE.openBrace ||
        code === CODE.closeBrace);
}

;// CONCATENATED MODULE: ./src/yaml/scan/cursor.ts

/** A place in a text that moves forward only, and knows the column that it is in. */
class Cursor {
    text;
    /** Index into the text. */
    at = 0;
    /** Where the current line begins. */
    lineStart = 0;
    #onComment;
    /** Where the comments end that were reported: what is read again is not reported again. */
    #reported = 0;
    constructor(text, onComment) {
        this.text = text;
        this.#onComment = onComment;
        // A byte order mark is in front of the first line, not in it.
        if (text.charCodeAt(0) === 0xfeff)
            this.at = this.lineStart = 1;
    }
    /** The column from 0, in UTF-16 units: it is only compared in front of a line's first word, so this equals characters. */
    get column() {
        return this.at - this.lineStart;
    }
    /** The character code here, or `ahead` of here; NaN behind the end. */
    code(ahead = 0) {
        return this.text.charCodeAt(this.at + ahead);
    }
    /** Whether a line begins here with `---` or `...`. */
    get atDocumentMarker() {
        if (this.at !== this.lineStart)
            return false;
        const code = this.code();
        if (code !== CODE.dash && code !== CODE.dot)
            return false;
        return this.code(1) === code && this.code(2) === code && isBlankOrEnd(this.code(3));
    }
    skipBlanks() {
        while (isBlank(this.code()))
            this.at++;
    }
    /** Goes to the end of the line. */
    skipLine() {
        while (!isBreakOrEnd(this.code()))
            this.at++;
    }
    /** Passes a comment, if there is one. */
    skipComment() {
        if (this.code() !== CODE.hash)
            return;
        const start = this.at;
        this.skipLine();
        if (this.#onComment === undefined || this.at <= this.#reported)
            return;
        this.#reported = this.at;
        this.#onComment({ start, end: this.at });
    }
    /** Passes a line break, if there is one, and returns what it is in a text. */
    readBreak() {
        const code = this.code();
        if (!isBreak(code))
            return "";
        this.at += code === CODE.carriageReturn && this.code(1) === CODE.lineFeed ? 2 : 1;
        this.lineStart = this.at;
        return code === CODE.lineSeparator || code === CODE.paragraphSeparator ? String.fromCharCode(code) : "\n";
    }
}
/** Joins the lines of a folded text: one line feed becomes a space, more become one less. */
function fold(first, more) {
    if (first !== "\n")
        return first + more;
    return more === "" ? " " : more;
}

;// CONCATENATED MODULE: ./src/yaml/scan/plain.ts



/**
 * Scans a text without quotes. The cursor comes to rest behind the white space that follows.
 *
 * @param indent The column from which on the next line belongs to the text. Inside brackets any line does, but tabs in
 * front of this column are refused all the same.
 * @returns `broken` when a line break follows the text.
 */
function scanPlain(cursor, indent, inBrackets) {
    const { text, at: start } = cursor;
    let value = "";
    let end = start;
    /** What is between the words that were read and the next ones: blanks, or the first line break and the others. */
    let blanks = "";
    let first = "";
    let more = "";
    while (!cursor.atDocumentMarker && cursor.code() !== CODE.hash) {
        const from = cursor.at;
        skipWords(cursor, inBrackets);
        if (cursor.at > from) {
            value += (first === "" ? blanks : fold(first, more)) + text.slice(from, cursor.at);
            [end, blanks, first, more] = [cursor.at, "", "", ""];
        }
        if (!isBlank(cursor.code()) && !isBreak(cursor.code()))
            break;
        for (;;) {
            const blanksFrom = cursor.at;
            skipSpaces(cursor, first === "" ? 0 : indent);
            if (first === "")
                blanks = text.slice(blanksFrom, cursor.at);
            if (!isBreak(cursor.code()))
                break;
            if (first === "")
                first = cursor.readBreak();
            else
                more += cursor.readBreak();
        }
        if (!inBrackets && cursor.column < indent)
            break;
    }
    return { value, end, broken: first !== "" };
}
/** Goes to the next character that ends a word or the whole text. */
function skipWords(cursor, inBrackets) {
    const { text } = cursor;
    let { at } = cursor;
    for (;;) {
        const code = text.charCodeAt(at);
        if (isBlankOrEnd(code))
            break;
        if (code === CODE.colon && isBlankOrEnd(text.charCodeAt(at + 1)))
            break;
        if (inBrackets && isFlowIndicator(code))
            break;
        at++;
    }
    cursor.at = at;
}
function skipSpaces(cursor, indent) {
    while (isBlank(cursor.code())) {
        if (cursor.code() === CODE.tab && cursor.column < indent)
            throw tabProblem(cursor.at);
        cursor.at++;
    }
}
/** A tab where only spaces may be. */
function tabProblem(offset) {
    const hint = "Engines accept no tab at the beginning of a line, even of an empty one, nor behind `-`: write spaces, or nothing";
    return new SyntaxProblem("expected spaces as indentation, found a tab", offset, hint);
}

;// CONCATENATED MODULE: ./src/yaml/scan/block.ts



/**
 * Scans a text that begins with `|` or `>` at the end of a line.
 *
 * @param parentIndent The column of the block around it; -1 at the top.
 */
function scanBlock(cursor, parentIndent) {
    const start = cursor.at;
    const folded = cursor.code() === CODE.greater;
    cursor.at++;
    const { chomping, increment } = scanHeader(cursor, start);
    const lines = new BlockLines(cursor, parentIndent, increment);
    let value = "";
    /** The break behind the last line, and those of the empty lines after it. */
    let first = "";
    let more = lines.skipEmpty();
    let previousIsIndented = false;
    while (cursor.column === lines.indent && cursor.at < cursor.text.length) {
        const indented = isBlank(cursor.code());
        if (folded && !previousIsIndented && !indented && first === "\n")
            value += more === "" ? " " : more;
        else
            value += first + more;
        previousIsIndented = indented;
        const from = cursor.at;
        cursor.skipLine();
        value += cursor.text.slice(from, cursor.at);
        first = cursor.readBreak();
        more = lines.skipEmpty();
    }
    if (chomping !== "-")
        value += first;
    if (chomping === "+")
        value += more;
    return { value, end: lines.end };
}
/** Scans what follows `|` up to the end of the line: `+` or `-`, a digit, both in either order, and a comment. */
function scanHeader(cursor, start) {
    let chomping = "";
    let increment = 0;
    for (let count = 0; count < 2; count++) {
        const code = cursor.code();
        if (chomping === "" && (code === CODE.plus || code === CODE.dash))
            chomping = String.fromCharCode(code);
        else if (increment === 0 && isDigit(code)) {
            increment = code - 0x30;
            if (increment === 0) {
                const message = "expected an indentation from 1 to 9 in the header of a block text, found 0";
                throw new SyntaxProblem(message, cursor.at, "leave the number out");
            }
        }
        else
            break;
        cursor.at++;
    }
    cursor.skipBlanks();
    cursor.skipComment();
    if (!isBreakOrEnd(cursor.code())) {
        const sign = cursor.text.charAt(start);
        const message = `expected the end of the line after ${sign}, found more text`;
        throw new SyntaxProblem(message, cursor.at, `begin the text in the next line, or quote it when it begins with ${sign}`);
    }
    cursor.readBreak();
    return { chomping, increment };
}
/** Finds how far the lines of a block text are indented, and passes the empty ones. */
class BlockLines {
    #cursor;
    #parentIndent;
    /** The column where the text's lines begin; 0 until it is known. */
    indent;
    /** Behind the last line that belongs to the text. */
    end;
    constructor(cursor, parentIndent, increment) {
        this.#cursor = cursor;
        this.#parentIndent = parentIndent;
        this.indent = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
        this.end = cursor.at;
    }
    /** Goes to the next line with text, and returns the breaks on the way. */
    skipEmpty() {
        const cursor = this.#cursor;
        let breaks = "";
        let widest = 0;
        this.end = cursor.at;
        for (;;) {
            while ((this.indent === 0 || cursor.column < this.indent) && cursor.code() === CODE.space)
                cursor.at++;
            widest = Math.max(widest, cursor.column);
            if (cursor.code() === CODE.tab && (this.indent === 0 || cursor.column < this.indent))
                throw tabProblem(cursor.at);
            if (!isBreak(cursor.code()))
                break;
            breaks += cursor.readBreak();
            this.end = cursor.at;
        }
        if (this.indent === 0)
            this.indent = Math.max(widest, this.#parentIndent + 1, 1);
        return breaks;
    }
}

;// CONCATENATED MODULE: ./src/yaml/scan/properties.ts


/** Scans the name behind `&` or `*`. */
function scanName(cursor) {
    const { text, at: start } = cursor;
    cursor.at++;
    while (isWord(cursor.code()))
        cursor.at++;
    const name = text.slice(start + 1, cursor.at);
    if (name !== "" && (isBlankOrEnd(cursor.code()) || "?:,]}%@`".includes(text.charAt(cursor.at))))
        return name;
    const sign = text.charAt(start);
    const what = sign === "&" ? "an anchor" : "an alias";
    if (name === "") {
        const message = `expected the name of ${what} after ${sign}, found none`;
        throw new SyntaxProblem(message, start, `quote a text that begins with ${sign}`);
    }
    const message = `expected a space after ${sign}${name}, found ${JSON.stringify(text.charAt(cursor.at))}`;
    throw new SyntaxProblem(message, start, `names have letters, digits, _ and -; quote a text that begins with ${sign}`);
}
/** Scans a tag, which begins with `!`. */
function scanTag(cursor) {
    const start = cursor.at;
    const tag = cursor.code(1) === CODE.less ? scanVerbatim(cursor) : scanShorthand(cursor);
    if (isBlankOrEnd(cursor.code()))
        return tag;
    throw new SyntaxProblem("expected a space after a tag, found more text", start, "quote a text that begins with !");
}
function scanVerbatim(cursor) {
    const start = cursor.at;
    cursor.at += 2;
    const suffix = scanUri(cursor, "");
    if (cursor.code() !== CODE.greater) {
        throw new SyntaxProblem("unclosed tag: expected > after !<", start, "quote a text that begins with !");
    }
    cursor.at++;
    return { handle: "", suffix };
}
function scanShorthand(cursor) {
    const handle = scanHandle(cursor);
    if (handle.length > 1 && handle.endsWith("!"))
        return { handle, suffix: scanUri(cursor, "") };
    const suffix = scanUri(cursor, handle);
    // `!` alone says that a value is a text, whatever it looks like.
    return suffix === "" ? { handle: "", suffix: "!" } : { handle: "!", suffix };
}
/** Scans `!`, `!!` or `!name!`; of `!name` without the second `!` too, which is no handle yet. */
function scanHandle(cursor) {
    const start = cursor.at;
    cursor.at++;
    while (isWord(cursor.code()))
        cursor.at++;
    if (cursor.code() === CODE.bang)
        cursor.at++;
    return cursor.text.slice(start, cursor.at);
}
/**
 * Scans the characters of a tag.
 *
 * @param head What was read of it, with its `!`.
 */
function scanUri(cursor, head) {
    const start = cursor.at;
    let uri = head.slice(1);
    for (;;) {
        const code = cursor.code();
        if (code === CODE.percent)
            uri += scanEscapes(cursor);
        else if (isWord(code) ||
            (code > 0x20 && code < 0x7f && ";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(code)))) {
            uri += String.fromCharCode(code);
            cursor.at++;
        }
        else
            break;
    }
    if (head === "" && cursor.at === start) {
        throw new SyntaxProblem("expected the name of a tag, found none", start, "quote a text that begins with !");
    }
    return uri;
}
/** Scans one character whose UTF-8 bytes are written as `%41`. */
function scanEscapes(cursor) {
    const start = cursor.at;
    const wrong = () => new SyntaxProblem("expected UTF-8 bytes as %NN in a tag", start, "quote a text that begins with !");
    const bytes = [];
    let width = 1;
    do {
        const [, digits] = /^%([0-9a-fA-F]{2})/.exec(cursor.text.slice(cursor.at, cursor.at + 3)) ?? [];
        if (digits === undefined)
            throw wrong();
        const byte = Number.parseInt(digits, 16);
        if (bytes.length === 0)
            width = byte < 0x80 ? 1 : byte >> 5 === 6 ? 2 : byte >> 4 === 14 ? 3 : byte >> 3 === 30 ? 4 : 0;
        if (width === 0 || (bytes.length > 0 && byte >> 6 !== 2))
            throw wrong();
        bytes.push(byte);
        cursor.at += 3;
    } while (bytes.length < width);
    return new TextDecoder().decode(new Uint8Array(bytes));
}

;// CONCATENATED MODULE: ./src/yaml/scan/directive.ts



/** Scans `%YAML 1.1` or `%TAG !handle! prefix`, with the line break behind it. */
function scanDirective(cursor) {
    const start = cursor.at;
    const name = /^%[\w-]*/.exec(cursor.text.slice(start, start + 8))[0];
    cursor.at += name.length;
    const known = (name === "%YAML" || name === "%TAG") && isBlankOrEnd(cursor.code());
    if (!known) {
        const message = "expected %YAML or %TAG at the beginning of a line that begins with %, found another word";
        throw new SyntaxProblem(message, start, "quote a text that begins with %, or indent it");
    }
    cursor.skipBlanks();
    const directive = name === "%YAML" ? scanVersion(cursor) : scanTagDirective(cursor, start);
    cursor.skipBlanks();
    cursor.skipComment();
    if (!isBreakOrEnd(cursor.code())) {
        throw new SyntaxProblem(`expected the end of the line after ${name}, found more text`, cursor.at, "remove it");
    }
    cursor.readBreak();
    return directive;
}
function scanVersion(cursor) {
    const [version] = /^\d{1,2}\.\d{1,2}(?!\d)/.exec(cursor.text.slice(cursor.at, cursor.at + 8)) ?? [];
    if (version === undefined) {
        throw new SyntaxProblem("expected a version such as 1.1 after %YAML", cursor.at, "remove this line");
    }
    cursor.at += version.length;
    return { type: "version-directive", value: version, prefix: "" };
}
function scanTagDirective(cursor, start) {
    const wrong = () => new SyntaxProblem("expected %TAG !handle! prefix", start, "remove this line: a mesg.yml needs no tags");
    if (cursor.code() !== CODE.bang)
        throw wrong();
    const value = scanHandle(cursor);
    if (!value.endsWith("!") || !isBlank(cursor.code()))
        throw wrong();
    cursor.skipBlanks();
    const prefix = scanUri(cursor, "");
    if (!isBlankOrEnd(cursor.code()))
        throw wrong();
    return { type: "tag-directive", value, prefix };
}

;// CONCATENATED MODULE: ./src/yaml/scan/escapes.ts

/** What one letter behind a backslash stands for. */
const LETTERS = new Map([
    ["0", "\0"],
    ["a", "\x07"],
    ["b", "\b"],
    ["t", "\t"],
    ["\t", "\t"],
    ["n", "\n"],
    ["v", "\v"],
    ["f", "\f"],
    ["r", "\r"],
    ["e", "\x1b"],
    [" ", " "],
    ['"', '"'],
    ["'", "'"],
    ["\\", "\\"],
    ["N", "\x85"],
    ["_", "\xa0"],
    ["L", "\u2028"],
    ["P", "\u2029"],
]);
/** How many hexadecimal digits follow a letter. */
const DIGITS = new Map([
    ["x", 2],
    ["u", 4],
    ["U", 8],
]);
/**
 * Reads an escape in double quotes, whose backslash is at the cursor.
 *
 * @param start Where the quoted text begins.
 */
function readEscape(cursor, start, json) {
    const { text, at } = cursor;
    const letter = text.charAt(at + 1);
    const single = LETTERS.get(letter) ?? (json && letter === "/" ? "/" : undefined);
    if (single !== undefined) {
        cursor.at += 2;
        return single;
    }
    const count = DIGITS.get(letter);
    if (count === undefined) {
        const found = `unknown escape ${JSON.stringify(`\\${letter}`).slice(1, -1).replace("\\\\", "\\")} in double quotes`;
        const hint = "write a backslash as \\\\, or put the text into single quotes";
        throw new SyntaxProblem(found, at, hint, start);
    }
    const digits = text.slice(at + 2, at + 2 + count);
    const value = new RegExp(`^[0-9a-fA-F]{${count}}$`).test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
    const half = value >= 0xd800 && value <= 0xdfff;
    if (Number.isNaN(value) || value > 0x10ffff || (half && !json)) {
        const wanted = Number.isNaN(value) ? `${count} hexadecimal digits` : "the code of a character";
        const hint = half
            ? "write a character beyond U+FFFF as \\U and eight digits"
            : "write it as \\xNN, \\uNNNN or \\UNNNNNNNN";
        throw new SyntaxProblem(`expected ${wanted} after \\${letter}`, at, hint, start);
    }
    cursor.at += 2 + count;
    return half ? String.fromCharCode(value) : String.fromCodePoint(value);
}

;// CONCATENATED MODULE: ./src/yaml/scan/quoted.ts




/**
 * Scans a text in quotes.
 *
 * @param json Whether the escapes are JSON's, of which YAML 1.1 lacks `\/` and halves of characters.
 */
function scanQuoted(cursor, json) {
    const start = cursor.at;
    const quote = cursor.code();
    let value = "";
    cursor.at++;
    for (;;) {
        if (cursor.atDocumentMarker) {
            throw unclosed(start, quote, `found ${cursor.text.slice(cursor.at, cursor.at + 3)}, which ends the document`);
        }
        if (cursor.at >= cursor.text.length)
            throw unclosed(start, quote, "found the end of the file");
        const words = scanWords(cursor, { quote, start, json });
        value += words.value;
        if (cursor.code() === quote)
            break;
        value += scanBlanks(cursor, words.escapedBreak);
    }
    cursor.at++;
    return { value, end: cursor.at };
}
/** Scans up to the next white space or to the closing quote. */
function scanWords(cursor, { quote, start, json }) {
    const { text } = cursor;
    let value = "";
    let from = cursor.at;
    for (;;) {
        const code = cursor.code();
        if (isBlankOrEnd(code))
            break;
        if (code === quote) {
            if (quote === CODE.doubleQuote || cursor.code(1) !== quote)
                break;
            // Two single quotes are one.
            value += text.slice(from, cursor.at + 1);
            from = cursor.at += 2;
        }
        else if (code === CODE.backslash && quote === CODE.doubleQuote) {
            value += text.slice(from, cursor.at);
            if (isBreak(cursor.code(1))) {
                cursor.at++;
                cursor.readBreak();
                return { value, escapedBreak: true };
            }
            value += readEscape(cursor, start, json);
            from = cursor.at;
        }
        else
            cursor.at++;
    }
    return { value: value + text.slice(from, cursor.at), escapedBreak: false };
}
/** Scans white space, and returns what it is in the text. */
function scanBlanks(cursor, afterEscapedBreak) {
    let first = "";
    let more = "";
    let inNextLine = afterEscapedBreak;
    const from = cursor.at;
    while (isBlank(cursor.code()) || isBreak(cursor.code())) {
        if (isBlank(cursor.code()))
            cursor.at++;
        else if (inNextLine)
            more += cursor.readBreak();
        else {
            first = cursor.readBreak();
            inNextLine = true;
        }
    }
    return inNextLine ? fold(first, more) : cursor.text.slice(from, cursor.at);
}
function unclosed(start, quote, found) {
    const message = `unclosed ${String.fromCharCode(quote)}: expected the quote that ends this text, ${found}`;
    return new SyntaxProblem(message, start, "close the quote");
}

;// CONCATENATED MODULE: ./src/yaml/scan/wrong-place.ts

/** The most characters of a key that has no `?`. */
const MAX_KEY_LENGTH = 1024;
/** A line at the place of a key that has no colon, or none that ends a key. */
function noColon(offset, { text, at, lineStart }) {
    const line = /^[^\n\r\x85\u2028\u2029]*/.exec(text.slice(offset, offset + 2 * MAX_KEY_LENGTH))[0];
    const tight = /^[\w.-]+:(?=[^\s:/])/.exec(line);
    if (tight !== null) {
        return new SyntaxProblem("missing space after the colon of a key", offset + tight[0].length, "write `key: value`");
    }
    if (offset >= lineStart && at - offset > MAX_KEY_LENGTH) {
        return new SyntaxProblem(`key longer than ${MAX_KEY_LENGTH} characters`, offset, "shorten it");
    }
    if (/^["'[{]/.test(line) && offset < lineStart) {
        const message = "expected a key on one line, found a text or brackets over several lines";
        return new SyntaxProblem(message, offset, "close the quote or the bracket in its line, and write a colon behind it");
    }
    const hint = "add the colon, or put more spaces in front of the line if it continues the text above";
    return new SyntaxProblem("expected `key: value`, found a line without a colon", offset, hint);
}
/** A `- ` that is not the first word of its line. */
function entry({ at }) {
    const hint = "begin the list in the next line, or quote a text that begins with `- `";
    return new SyntaxProblem("expected a list item in a line of its own, found `- ` after other text", at, hint);
}
/** A `? ` that is not the first word of its line. */
function key({ at }) {
    const hint = "quote a text that begins with `? `";
    return new SyntaxProblem("expected `? ` at the beginning of a line, found it after other text", at, hint);
}
/** A `: ` in front of which nothing can be a key. */
function value(cursor, previous) {
    const { text, at } = cursor;
    const breaks = previous === undefined ? undefined : lastBreak(text, previous);
    if (previous === undefined || breaks === undefined) {
        const hint = "quote the text, or begin the second key in a line of its own";
        return new SyntaxProblem("found `: ` in a text without quotes", at, hint);
    }
    if (previous.style !== "plain") {
        const message = "expected a key on one line, found a text over several lines";
        return new SyntaxProblem(message, previous.start, "close the quote in its line");
    }
    const word = text.slice(breaks, previous.end).trimStart();
    if (previous.end - word.length - breaks === previous.column)
        return noColon(previous.start, cursor);
    const hint = "give it the indentation of the other keys; quote a text above it that was meant to contain `: `";
    const message = `${JSON.stringify(word.slice(0, 60))} is indented more than the keys above it, so it continues their text`;
    return new SyntaxProblem(message, previous.end - word.length, hint);
}
/** A character that means something else at the beginning of a text. */
function firstCharacter({ text, at }) {
    const character = text.charAt(at);
    const line = /^[^\n\r\x85\u2028\u2029#'\\]{1,60}/.exec(text.slice(at, at + 80))[0].replace(/[\]},\s]+$/, "");
    const inBrackets = character === "|" || character === ">" ? " inside brackets" : "";
    const name = character === "`" ? "a backtick" : character;
    return new SyntaxProblem(`a text without quotes cannot begin with ${name}${inBrackets}`, at, `quote it: '${line}'`);
}
/** Where the last line of a token begins, if it has several. */
function lastBreak(text, { start, end }) {
    for (let at = end - 1; at > start; at--)
        if (/[\n\r\x85\u2028\u2029]/.test(text.charAt(at)))
            return at + 1;
    return undefined;
}

;// CONCATENATED MODULE: ./src/yaml/scan/simple-keys.ts

/**
 * The possible keys of all open brackets, at most one for each. A key is on one line and not longer than 1024
 * characters, which bounds how far the scanner has to look ahead.
 */
class SimpleKeys {
    #cursor;
    #anyLength;
    #levels = [undefined];
    /** No level below this one has a key that is still possible. */
    #lowest = 0;
    /** @param anyLength Whether keys may have any length, as in JSON. */
    constructor(cursor, anyLength) {
        this.#cursor = cursor;
        this.#anyLength = anyLength;
    }
    save(key) {
        this.remove();
        const top = this.#levels.length - 1;
        this.#levels[top] = key;
        this.#lowest = Math.min(this.#lowest, top);
    }
    /** Takes the possible key of the innermost bracket, if there is one. */
    take() {
        const key = this.#levels.at(-1);
        this.#levels[this.#levels.length - 1] = undefined;
        return key !== undefined && this.#isPossible(key) ? key : undefined;
    }
    /** @throws {SyntaxProblem} when it had to be a key. */
    remove() {
        const key = this.#levels.at(-1);
        if (key?.required)
            throw noColon(key.offset, this.#cursor);
        this.#levels[this.#levels.length - 1] = undefined;
    }
    /** @throws {SyntaxProblem} when what had to be a key can no longer be one. */
    checkRequired() {
        const key = this.#levels[0];
        if (key?.required && !this.#isPossible(key))
            throw noColon(key.offset, this.#cursor);
    }
    /** Whether a key may begin with this token, so that the parser has to wait for it. */
    mayBeginWith(number) {
        while (this.#lowest < this.#levels.length) {
            const key = this.#levels[this.#lowest];
            if (key !== undefined && this.#isPossible(key))
                return key.number === number;
            this.#lowest++;
        }
        return false;
    }
    /** Forgets all keys and brackets. */
    clear() {
        this.#levels.length = 1;
        this.#levels[0] = undefined;
    }
    enter() {
        this.#levels.push(undefined);
    }
    leave() {
        if (this.#levels.length > 1)
            this.#levels.pop();
        this.#lowest = Math.min(this.#lowest, this.#levels.length);
    }
    #isPossible({ offset }) {
        const { at, lineStart, text } = this.#cursor;
        if (this.#anyLength)
            return true;
        if (offset < lineStart)
            return false;
        return at - offset <= MAX_KEY_LENGTH || charactersIn(text, offset, at) <= MAX_KEY_LENGTH;
    }
}
/** Characters, of which some take two units. A key of twice the units is too long in any case. */
function charactersIn(text, start, end) {
    if (end - start > 2 * MAX_KEY_LENGTH)
        return end - start;
    return [...text.slice(start, end)].length;
}

;// CONCATENATED MODULE: ./src/yaml/scan/token.ts
/** A token without characters, in front of another one. */
function before(token, type) {
    return { ...token, type, end: token.start, value: "", suffix: "", key: undefined };
}

;// CONCATENATED MODULE: ./src/yaml/scan/scanner.ts










/**
 * Cuts a text into tokens, as yaml.v2 does (a port of libyaml, YAML 1.1). A colon makes a key of what is in front of it,
 * so tokens wait until none of them can become one; that is at most 1024 characters, so the time is linear in the text.
 */
class Scanner {
    #cursor;
    #keys;
    #dialect;
    #tokens = [];
    #head = 0;
    /** The number of the token at the head. */
    #taken = 0;
    /** The column of the innermost open block, -1 when there is none, and those of the blocks around it. */
    #indent = -1;
    #indents = [];
    #brackets = 0;
    #keyAllowed = true;
    #atEnd = false;
    constructor(text, { dialect = "engine", onComment } = {}) {
        this.#cursor = new Cursor(text, onComment);
        this.#dialect = dialect;
        this.#keys = new SimpleKeys(this.#cursor, dialect === "json");
    }
    /**
     * The next token, which stays the next one until it is skipped.
     *
     * @throws {SyntaxProblem}
     */
    peek() {
        while (this.#head === this.#tokens.length || this.#keys.mayBeginWith(this.#taken)) {
            if (this.#atEnd)
                break;
            this.#keys.checkRequired();
            this.#fetch();
        }
        const token = this.#tokens[this.#head];
        if (token.key === "opens-mapping")
            return before(token, "block-mapping");
        return token.key === "key" ? before(token, "key") : token;
    }
    /** Goes to the token after the one that was seen last. */
    skip() {
        const token = this.#tokens[this.#head];
        if (token.key === "opens-mapping")
            token.key = "key";
        else if (token.key === "key")
            token.key = undefined;
        else {
            this.#taken++;
            this.#head++;
            if (this.#head < 1024)
                return;
            this.#tokens = this.#tokens.slice(this.#head);
            this.#head = 0;
        }
    }
    /**
     * Forgets what was read ahead, and goes on at another place.
     *
     * @param offset The first word of a line.
     * @param indents The columns of the blocks that are open there, from outside in.
     */
    resume(offset, lineStart, indents) {
        this.#cursor.at = offset;
        this.#cursor.lineStart = lineStart;
        this.#keys.clear();
        this.#taken += this.#tokens.length - this.#head;
        [this.#tokens, this.#head] = [[], 0];
        const all = [-1, ...indents];
        this.#indent = all.pop();
        this.#indents = all;
        [this.#brackets, this.#keyAllowed, this.#atEnd] = [0, true, false];
    }
    #fetch() {
        const cursor = this.#cursor;
        this.#skipToToken();
        this.#keys.checkRequired();
        this.#unroll(cursor.column);
        if (cursor.at >= cursor.text.length)
            this.#fetchEnd();
        else if (cursor.atDocumentMarker)
            this.#fetchDocumentMarker();
        else if (cursor.column === 0 && cursor.code() === CODE.percent)
            this.#fetchDirective();
        else
            this.#fetchByCharacter(cursor.code());
    }
    #fetchByCharacter(code) {
        const inBrackets = this.#brackets > 0;
        const beforeBlank = isBlankOrEnd(this.#cursor.code(1));
        if (code === CODE.openBracket || code === CODE.openBrace)
            this.#fetchOpening(code === CODE.openBracket ? "[" : "{");
        else if (code === CODE.closeBracket || code === CODE.closeBrace) {
            this.#fetchClosing(code === CODE.closeBracket ? "]" : "}");
        }
        else if (code === CODE.comma)
            this.#fetchIndicator(",", true);
        else if (code === CODE.dash && beforeBlank)
            this.#fetchEntry();
        else if (code === CODE.question && (inBrackets || beforeBlank))
            this.#fetchKey();
        else if (code === CODE.colon && (inBrackets || beforeBlank))
            this.#fetchValue();
        else if (code === CODE.star || code === CODE.ampersand)
            this.#fetchName(code === CODE.star ? "alias" : "anchor");
        else if (code === CODE.bang)
            this.#fetchTag();
        else if ((code === CODE.bar || code === CODE.greater) && !inBrackets)
            this.#fetchBlock();
        else if (code === CODE.singleQuote || code === CODE.doubleQuote)
            this.#fetchQuoted();
        else if (code === CODE.tab)
            throw tabProblem(this.#cursor.at);
        else if (code === CODE.percent ||
            code === CODE.at ||
            code === CODE.backtick ||
            code === CODE.bar ||
            code === CODE.greater) {
            throw firstCharacter(this.#cursor);
        }
        else
            this.#fetchPlain();
    }
    #skipToToken() {
        const cursor = this.#cursor;
        for (;;) {
            const tabsAllowed = this.#brackets > 0 || !this.#keyAllowed;
            while (cursor.code() === CODE.space || (cursor.code() === CODE.tab && (tabsAllowed || this.#isHarmlessTab()))) {
                cursor.at++;
            }
            cursor.skipComment();
            if (!isBreak(cursor.code()))
                return;
            cursor.readBreak();
            if (this.#brackets === 0)
                this.#keyAllowed = true;
        }
    }
    /** Whether the dialect allows the tab here: nothing but white space and a comment follows, or the text is JSON. */
    #isHarmlessTab() {
        if (this.#dialect === "engine")
            return false;
        if (this.#dialect === "json")
            return true;
        const { text, at } = this.#cursor;
        let end = at;
        while (isBlank(text.charCodeAt(end)))
            end++;
        return isBreakOrEnd(text.charCodeAt(end)) || text.charCodeAt(end) === CODE.hash;
    }
    /** Opens a block at a column, unless it is open already. */
    #roll(column) {
        if (this.#brackets > 0 || this.#indent >= column)
            return false;
        this.#indents.push(this.#indent);
        this.#indent = column;
        return true;
    }
    /** Closes the blocks that are further to the right. Inside brackets the indentation means nothing. */
    #unroll(column) {
        if (this.#brackets > 0)
            return;
        while (this.#indent > column) {
            this.#add("block-end", this.#cursor.at);
            this.#indent = this.#indents.pop();
        }
    }
    #fetchEnd() {
        this.#unroll(-1);
        this.#keys.remove();
        this.#keyAllowed = false;
        this.#atEnd = true;
        this.#add("end", this.#cursor.at);
    }
    #fetchDocumentMarker() {
        this.#unroll(-1);
        this.#keys.remove();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        const type = this.#cursor.code() === CODE.dash ? "document-start" : "document-end";
        this.#cursor.at += 3;
        this.#add(type, start);
    }
    #fetchDirective() {
        this.#unroll(-1);
        this.#keys.remove();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        const { type, value, prefix } = scanDirective(this.#cursor);
        this.#add(type, start, { value, suffix: prefix });
    }
    #fetchOpening(type) {
        // In JSON only texts are keys, and nothing has to wait for a colon behind brackets.
        if (this.#dialect !== "json")
            this.#saveKey();
        this.#keys.enter();
        this.#brackets++;
        this.#keyAllowed = true;
        this.#add(type, this.#cursor.at++);
    }
    #fetchClosing(type) {
        this.#keys.remove();
        this.#keys.leave();
        this.#brackets = Math.max(this.#brackets - 1, 0);
        this.#keyAllowed = false;
        this.#add(type, this.#cursor.at++);
    }
    #fetchIndicator(type, keyAllowed) {
        this.#keys.remove();
        this.#keyAllowed = keyAllowed;
        this.#add(type, this.#cursor.at++);
    }
    #fetchEntry() {
        if (this.#brackets === 0) {
            if (!this.#keyAllowed)
                throw entry(this.#cursor);
            const { at, column } = this.#cursor;
            if (this.#roll(column))
                this.#add("block-sequence", at);
        }
        this.#fetchIndicator("-", true);
    }
    #fetchKey() {
        if (this.#brackets === 0) {
            if (!this.#keyAllowed)
                throw key(this.#cursor);
            const { at, column } = this.#cursor;
            if (this.#roll(column))
                this.#add("block-mapping", at);
        }
        this.#fetchIndicator("key", this.#brackets === 0);
    }
    #fetchValue() {
        const key = this.#keys.take();
        if (key !== undefined) {
            const token = this.#tokens[this.#head + key.number - this.#taken];
            token.key = this.#roll(key.column) ? "opens-mapping" : "key";
            this.#keyAllowed = false;
            this.#add("value", this.#cursor.at++);
            return;
        }
        if (this.#brackets === 0) {
            const { at, column } = this.#cursor;
            if (!this.#keyAllowed)
                throw value(this.#cursor, this.#tokens.at(-1));
            if (this.#roll(column))
                this.#add("block-mapping", at);
        }
        this.#fetchIndicator("value", this.#brackets === 0);
    }
    #fetchName(type) {
        this.#saveKey();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        this.#add(type, start, { value: scanName(this.#cursor) });
    }
    #fetchTag() {
        this.#saveKey();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        const { handle, suffix } = scanTag(this.#cursor);
        this.#add("tag", start, { value: handle, suffix });
    }
    #fetchBlock() {
        this.#keys.remove();
        this.#keyAllowed = true;
        const start = this.#cursor.at;
        const style = this.#cursor.code() === CODE.bar ? "literal" : "folded";
        const { lineStart } = this.#cursor;
        const { value, end } = scanBlock(this.#cursor, this.#indent);
        this.#add("scalar", start, { value, end, style, column: start - lineStart });
    }
    #fetchQuoted() {
        this.#saveKey();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        const style = this.#cursor.code() === CODE.singleQuote ? "single-quoted" : "double-quoted";
        const { lineStart } = this.#cursor;
        const { value, end } = scanQuoted(this.#cursor, this.#dialect === "json");
        this.#add("scalar", start, { value, end, style, column: start - lineStart });
    }
    #fetchPlain() {
        this.#saveKey();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        const { lineStart } = this.#cursor;
        const { value, end, broken } = scanPlain(this.#cursor, this.#indent + 1, this.#brackets > 0);
        this.#add("scalar", start, { value, end, column: start - lineStart });
        // The next word is the first of its line.
        if (broken)
            this.#keyAllowed = true;
    }
    #saveKey() {
        if (!this.#keyAllowed)
            return;
        const { at, column } = this.#cursor;
        const number = this.#taken + this.#tokens.length - this.#head;
        this.#keys.save({ offset: at, column, number, required: this.#brackets === 0 && this.#indent === column });
    }
    #add(type, start, more = {}) {
        const { end = Math.max(start, this.#cursor.at), column = start - this.#cursor.lineStart } = more;
        const { value = "", suffix = "", style = "plain" } = more;
        this.#tokens.push({ type, start, end, column, value, suffix, style, key: undefined });
    }
}

;// CONCATENATED MODULE: ./src/yaml/parse/unexpected.ts


/** Names the mistake that most likely led to a token that cannot be where it is. */
function unexpected(near, context) {
    return textBehind(near) ?? (isFlow(context) ? inBrackets(near, context) : inBlock(near, context));
}
/** Text behind a closing quote, a closing bracket or an alias, in the same line. */
function textBehind({ text, previous, token }) {
    if (previous === undefined || !["scalar", "anchor", "alias", "tag"].includes(token.type))
        return undefined;
    if (hasBreak(text, previous.end, token.start))
        return undefined;
    const closer = text.charAt(previous.end - 1);
    if (previous.type === "alias") {
        const hint = "quote a text that begins with *";
        return new SyntaxProblem("expected the end of the value after an alias, found more text", token.start, hint);
    }
    if (previous.type === "]" || previous.type === "}") {
        const hint = `quote a text that begins with ${closer === "]" ? "[" : "{"}`;
        return new SyntaxProblem(`expected the end of the value after ${closer}, found more text`, token.start, hint);
    }
    if (previous.type !== "scalar" || previous.style === "plain")
        return undefined;
    if (previous.style !== "single-quoted" && previous.style !== "double-quoted")
        return undefined;
    if (hasBreak(text, previous.start, previous.end)) {
        const message = `unclosed ${closer}: the next ${closer} is in line ${lineAt(text, previous.end)}, and more text follows it`;
        return new SyntaxProblem(message, previous.start, "close the quote in its own line");
    }
    const hint = `put quotes around the whole text: ${closer === '"' ? "'\"a\" b'" : "\"'a' b\""}`;
    return new SyntaxProblem("expected the end of the value after its closing quote, found more text", token.start, hint);
}
function inBrackets({ text, previous, token }, { kind, start }) {
    const [open, close] = kind === "flow-mapping" ? ["{", "}"] : ["[", "]"];
    const line = lineAt(text, start);
    if (token.type === "end" || token.type.startsWith("document-")) {
        const found = token.type === "end" ? "the end of the file" : "the end of the document";
        return new SyntaxProblem(`unclosed ${open}: expected ${close}, found ${found}`, start, `close it with ${close}`);
    }
    if (token.type === "]" || token.type === "}") {
        const message = `expected ${close} to close the ${open} in line ${line}, found ${token.type}`;
        return new SyntaxProblem(message, token.start, `write ${close}`);
    }
    if (previous?.type === "scalar" && previous.style === "plain" && previous.value.endsWith(":")) {
        return new SyntaxProblem("missing space after the colon of a key", previous.end, "write `key: value`");
    }
    if (token.type === "," || token.type === "-") {
        const sign = token.type === "," ? "a comma" : "`- `";
        const hint = token.type === "," ? 'remove one comma; an empty text is ""' : "separate values inside brackets by commas";
        return new SyntaxProblem(`expected a value inside brackets, found ${sign}`, token.start, hint);
    }
    const sign = text.charAt(token.start);
    const begins = previous === undefined || previous.type === "[" || previous.type === "{" || previous.type === ",";
    if ((sign === ":" || sign === "?") && token.end > token.start) {
        const message = begins
            ? `a text without quotes inside brackets cannot begin with ${sign}`
            : `expected a comma or ${close} inside brackets, found ${sign}`;
        if (!hasBreak(text, start, token.start)) {
            return new SyntaxProblem(message, token.start, `quote a text that contains ${sign}`);
        }
        // Where a bracket is left open, the keys below it are read as its contents.
        const hint = `close the ${open} in line ${line} with ${close}, or quote a text that contains ${sign}`;
        return new SyntaxProblem(message, token.start, hint, start);
    }
    const hint = `put commas between values; close the ${open} in line ${line} with ${close}; quote a text that contains brackets`;
    return new SyntaxProblem(`expected a comma or ${close}, found another value`, token.start, hint);
}
function inBlock({ text, token }, { kind }) {
    const { type, start } = token;
    if (type === "]" || type === "}" || type === ",") {
        return new SyntaxProblem(`a text without quotes cannot begin with ${type}`, start, "quote it, or remove it");
    }
    if (kind === "document") {
        if (type === "document-end") {
            return new SyntaxProblem("expected a document in front of ..., found none", start, "remove this line");
        }
        const hint = "check the brackets, quotes and indentation of the lines above";
        return new SyntaxProblem("expected the end of the file, found more text", start, hint);
    }
    if (kind === "block-sequence") {
        const hint = "put `- ` in front of it, or indent it more than the `- ` it belongs to";
        return new SyntaxProblem("expected a list item that begins with `- `, found something else", start, hint);
    }
    if (type === "value") {
        const hint = 'write the key in front of the colon; an empty one is ""';
        return new SyntaxProblem("expected a key in front of the colon, found none", start, hint);
    }
    if (type === "-" || type === "block-sequence") {
        const hint = "put a list below the key it belongs to, and indent all its items alike";
        return new SyntaxProblem("expected a key, found a list item", start, hint);
    }
    if (type === "key" || type === "block-mapping") {
        const message = "expected a key at the indentation of the keys above it, found one further to the right";
        return new SyntaxProblem(message, start, "align it with the keys it belongs to");
    }
    const word = JSON.stringify(text.slice(start, Math.min(token.end, start + 40)).split(/[\n\r]/)[0]);
    const hint = "add the colon, or quote the text above if this line continues it";
    return new SyntaxProblem(`expected \`key: value\`, found ${word} without a colon`, start, hint);
}
function hasBreak(text, start, end) {
    return /[\n\r\x85\u2028\u2029]/.test(text.slice(start, end));
}
/** The line that a place is in, counted as editors do. */
function lineAt(text, offset) {
    return text.slice(0, offset).split(/\r\n|[\n\r]/).length;
}

;// CONCATENATED MODULE: ./src/yaml/parse/state.ts



/** What the handles of tags stand for where no directive says otherwise. */
const DEFAULT_TAGS = [
    ["!", "!"],
    ["!!", "tag:yaml.org,2002:"],
];
/** The tokens to come, and the lists and mappings that are open. */
class ParseState {
    text;
    scanner;
    contexts = [];
    /** What the handles of tags stand for. */
    tags = new Map(DEFAULT_TAGS);
    /** The token that was skipped last. */
    previous;
    /** Where the document ends; undefined while it goes on, and when there is none. */
    documentEnd;
    #maxDepth;
    constructor(text, { maxDepth, ...options }) {
        this.text = text;
        this.#maxDepth = maxDepth;
        this.scanner = new Scanner(text, options);
    }
    /** @throws {SyntaxProblem} */
    peek() {
        return this.scanner.peek();
    }
    /** @throws {SyntaxProblem} */
    skip() {
        const token = this.scanner.peek();
        this.scanner.skip();
        this.previous = token;
        return token;
    }
    /**
     * Whether the next token is one of these.
     *
     * @throws {SyntaxProblem}
     */
    sees(...types) {
        return types.includes(this.scanner.peek().type);
    }
    /** @throws {LimitReached} when values are nested too deeply. */
    enter(kind, token, next) {
        // The document itself is no value.
        if (this.contexts.length > this.#maxDepth) {
            const message = `values are nested more than ${this.#maxDepth} levels deep`;
            throw new yaml_limits/* LimitReached */.aF(message, token.start, "nest less deeply");
        }
        this.contexts.push({ kind, start: token.start, column: token.column, next });
    }
    /** Ends the innermost list or mapping with this token. */
    leave({ start, end }) {
        this.contexts.pop();
        return { type: "end", start, end, broken: false };
    }
    /** A value that is left out. */
    empty(at) {
        const nothing = { anchor: undefined, tag: undefined };
        return { type: "scalar", value: "", style: "plain", start: at, contentStart: at, end: at, ...nothing };
    }
    /** The next token as a mistake in the innermost context. */
    unexpected() {
        const near = { text: this.text, previous: this.previous, token: this.scanner.peek() };
        return unexpected(near, this.contexts.at(-1));
    }
}

;// CONCATENATED MODULE: ./src/yaml/parse/parser.ts








/** The most mistakes after which reading goes on: each costs a search through the lines below it. */
const MAX_RECOVERIES = 20;
/**
 * Makes events of tokens, as yaml.v2 does: up to the end of the first document. A mistake becomes a problem, and reading
 * goes on at the next line that can be understood.
 */
class Parser {
    problems = [];
    #state;
    #pending = [];
    #progress = "start";
    constructor(text, options) {
        this.#state = new ParseState(text, options);
    }
    /** Where the document ends; undefined while it goes on, and when there is none. */
    get documentEnd() {
        return this.#state.documentEnd;
    }
    /**
     * The next event; undefined behind the last one.
     *
     * @throws {LimitReached} when values are nested too deeply.
     */
    next() {
        for (;;) {
            const pending = this.#pending.pop();
            if (pending !== undefined)
                return pending;
            if (this.#progress === "done")
                return undefined;
            try {
                return this.#step();
            }
            catch (error) {
                if (!(error instanceof SyntaxProblem))
                    throw error;
                this.problems.push(error);
                this.#pending = recover(this.#state, error, this.problems.length <= MAX_RECOVERIES).reverse();
                if (this.#state.contexts.length === 0)
                    this.#progress = "done";
            }
        }
    }
    #step() {
        const state = this.#state;
        const context = state.contexts.at(-1);
        if (context === undefined) {
            const event = parseDocumentStart(state);
            this.#progress = event === undefined ? "done" : "inside";
            return event;
        }
        if (isFlow(context))
            return parseFlow(state, context);
        if (context.kind !== "document")
            return parseBlock(state, context);
        if (context.next === "end") {
            this.#progress = "done";
            return parseDocumentEnd(state);
        }
        context.next = "end";
        const isEmpty = state.sees("version-directive", "tag-directive", "document-start", "document-end", "end");
        if (isEmpty && state.previous?.type === "document-start")
            return state.empty(state.previous.end);
        return parseNode(state, { block: true });
    }
}

;// CONCATENATED MODULE: ./src/yaml/compose.ts




/**
 * Reads one YAML document into a tree with positions, as the Engine's reader does (yaml.v2 2.2.1). Aliases and merge keys
 * are followed. Mistakes, duplicate keys, references to nothing and values beyond the limits become problems; after a
 * mistake in the syntax, reading goes on in a line below it.
 *
 * @example
 * ```ts
 * const text = "name: a\nsid: @b\ntasks: {}\n";
 * composeYaml(text, new Lines(text)).problems; // [{ rule: "yaml-syntax", offset: 13, … }]
 * ```
 */
function composeYaml(text, lines, { plain = false, json = false } = {}) {
    const dialect = json ? "json" : plain ? "tabs" : "engine";
    const parser = new Parser(text, { maxDepth: plain ? yaml_limits/* MAX_PLAIN_DEPTH */.Ws : yaml_limits/* MAX_YAML_DEPTH */.Pq, dialect });
    const composer = new Composer(lines);
    try {
        for (let event = parser.next(); event !== undefined; event = parser.next()) {
            if (plain)
                refuseReferences(event, composer.report);
            composer.take(event);
        }
        if (parser.documentEnd !== undefined)
            reportRest(text, parser.documentEnd, composer.report);
        const { root } = composer;
        if (root !== undefined)
            (0,yaml_limits/* enforceYamlLimits */.ap)(root);
        return { ...(root && { root }), problems: [...syntaxProblems(parser), ...composer.problems] };
    }
    catch (error) {
        if (error instanceof yaml_limits/* LimitReached */.aF)
            return { problems: [...syntaxProblems(parser), error.problem] };
        throw error;
    }
}
function syntaxProblems({ problems }) {
    return problems.map(({ message, offset, hint }) => ({
        severity: "error",
        rule: "yaml-syntax",
        message,
        path: [],
        offset,
        hint,
    }));
}
function refuseReferences(event, report) {
    if (event.type === "alias")
        report("alias", "expected a value, found an alias", event.start, WRITE_OUT);
    if (event.type !== "scalar" && event.type !== "sequence" && event.type !== "mapping")
        return;
    const { anchor, tag } = event;
    if (anchor !== undefined)
        report("anchor", "expected a value, found an anchor", anchor.start, WRITE_OUT);
    if (tag !== undefined)
        report("tag", "expected a value, found a tag", tag.start, WRITE_OUT);
}
const WRITE_OUT = "write the value itself";
/** An Engine reads the first document and passes over what follows it. */
function reportRest(text, documentEnd, report) {
    const cursor = new Cursor(text);
    cursor.at = documentEnd;
    if (/[\n\r\x85\u2028\u2029]/.test(text.charAt(documentEnd - 1)))
        cursor.lineStart = documentEnd;
    for (;;) {
        cursor.skipBlanks();
        cursor.skipComment();
        if (cursor.readBreak() !== "")
            continue;
        if (cursor.atDocumentMarker && text.startsWith("...", cursor.at))
            cursor.at += 3;
        else
            break;
    }
    if (cursor.at >= text.length)
        return;
    const hint = "keep what belongs to this file, and move the rest to files of their own";
    report("documents", "expected one document, found more text behind its end", cursor.at, hint);
}


/***/ }),

/***/ 7880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Finds lines and columns in a text. A line ends with a line feed, a carriage return, or both. */
class Lines {
    #starts = [0];
    constructor(text) {
        for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
            this.#starts.push(index + end.length);
    }
    /** Where the character at `offset` stands. */
    at(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: Math.max(offset, 0) - this.#starts[low] + 1 };
    }
}


/***/ }),

/***/ 2655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   v0: () => (/* binding */ asFlag),
/* harmony export */   xP: () => (/* binding */ measure),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9555);
/**
 * A mesg.yml as a tree that still knows where everything stands. Anchors are followed and merge keys are merged, so one
 * node may hang in several places.
 *
 * @module
 */

/** Whether a scalar says that there is no value: empty, `~` or `null`. */
function isNull(node) {
    if (node.kind !== "scalar")
        return false;
    if (node.tag === "tag:yaml.org,2002:null")
        return true;
    return node.plain && (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveScalar */ .T)(node.text) === "null";
}
/** The boolean that a scalar is to an Engine, whose YAML is 1.1: `yes` and `on` are true. */
function asFlag(node) {
    if (node.kind !== "scalar" || !(node.plain || node.tag === "tag:yaml.org,2002:bool"))
        return undefined;
    return (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(node.text);
}
/** Whether a node is the key `<<`, whose value is merged into the mapping around it. */
function isMergeKey(node) {
    if (node.kind !== "scalar" || node.text !== "<<")
        return false;
    return node.plain || node.tag === "!" || node.tag === "tag:yaml.org,2002:merge";
}
/** What a node that holds others comes to. */
function measure(nodes) {
    let [size, length, depth] = [1, 0, 1];
    for (const node of nodes) {
        size += node.size;
        length += node.length;
        depth = Math.max(depth, node.depth + 1);
    }
    return { size, length, depth };
}


/***/ }),

/***/ 3136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ toDiagnostics),
/* harmony export */   mj: () => (/* binding */ ENOUGH_PROBLEMS),
/* harmony export */   uV: () => (/* binding */ MAX_DIAGNOSTICS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1400);

/** The most problems that are told of one file; who has more will mend these first. */
const MAX_DIAGNOSTICS = 1000;
/** Where looking for more problems of one sort ends, so that a hostile file costs little more than a good one. */
const ENOUGH_PROBLEMS = 10 * MAX_DIAGNOSTICS;
/**
 * Problems as diagnostics in file order, each place and rule told once: what stands under an anchor is reached by many
 * paths, and has to be mended once.
 */
function toDiagnostics(problems, file, lines) {
    const once = new Map();
    for (const problem of problems) {
        const id = `${problem.offset} ${problem.rule} ${problem.message}`;
        if (!once.has(id))
            once.set(id, problem);
    }
    const ordered = [...once.values()].sort((a, b) => a.offset - b.offset);
    const told = ordered.slice(0, MAX_DIAGNOSTICS).map(({ severity, rule, message, path, offset, hint }) => ({
        severity,
        rule,
        message,
        pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(path),
        file,
        ...lines.at(offset),
        ...(hint === undefined ? {} : { hint }),
    }));
    const rest = ordered.slice(MAX_DIAGNOSTICS);
    if (rest.length === 0)
        return told;
    const severity = rest.some((problem) => problem.severity === "error") ? "error" : "warning";
    const message = `expected a file with at most ${MAX_DIAGNOSTICS} problems, found more`;
    return [...told, { severity, rule: "too-many", message, pointer: "", file, ...lines.at(rest[0].offset) }];
}


/***/ }),

/***/ 9555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ fitsTag),
/* harmony export */   T: () => (/* binding */ resolveScalar),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
const PREFIX = "tag:yaml.org,2002:";
const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const FLAGS = new Map([
    ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((text) => [text, true]),
    ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((text) => [text, false]),
]);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Digits of the longest number of 64 bits, in base 2, and some zeros. */
const LONGEST_NUMBER = 100;
/**
 * The type of a text without quotes.
 *
 * @param tag In full; texts are timestamps only without one, or with that of timestamps.
 * @example
 * ```ts
 * resolveScalar("yes"); // "bool"
 * resolveScalar("2222:22"); // "str"
 * ```
 */
function resolveScalar(text, tag = "") {
    if (NULLS.has(text))
        return "null";
    if (FLAGS.has(text))
        return "bool";
    if (text === "<<")
        return "merge";
    if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text))
        return "float";
    if (/^\.\d/.test(text))
        return isFloat(text, /^\.\d+(?:e[-+]?\d+)?$/i) ? "float" : "str";
    if (!/^[-+\d]/.test(text))
        return "str";
    if ((tag === "" || tag === `${PREFIX}timestamp`) && isTimestamp(text))
        return "timestamp";
    const digits = text.slice(0, 2 * LONGEST_NUMBER).replaceAll("_", "");
    if (text.length <= 2 * LONGEST_NUMBER && isInteger(digits))
        return "int";
    return isFloat(text.replaceAll("_", ""), /^[-+]?\d*\.?\d+(?:e[-+]\d+)?$/i) ? "float" : "str";
}
/** The boolean that a text without quotes is. */
function flagOf(text) {
    return FLAGS.get(text);
}
/** Whether a text may have one of YAML's own tags; what other tags mean is unknown, so they fit everything. */
function fitsTag(tag, text) {
    switch (tag) {
        case `${PREFIX}bool`:
        case `${PREFIX}null`:
        case `${PREFIX}int`:
        case `${PREFIX}timestamp`:
            return resolveScalar(text, tag) === tag.slice(PREFIX.length);
        case `${PREFIX}float`:
            return ["int", "float"].includes(resolveScalar(text, tag));
        // Nothing in a service is bytes.
        case `${PREFIX}binary`:
            return false;
        default:
            return true;
    }
}
/** An integer of 64 bits in base 2, 8, 10 or 16. */
function isInteger(digits) {
    const [, sign, number] = /^([-+]?)(0x[\da-f]+|0b[01]+|0o[0-7]+|0[0-7]*|[1-9]\d*)$/i.exec(digits) ?? [];
    if (number === undefined || number.length > LONGEST_NUMBER)
        return false;
    const value = BigInt(/^0[0-7]/.test(number) ? `0o${number.slice(1)}` : number);
    if (sign === "")
        return value < 2n ** 64n;
    return value < 2n ** 63n || (sign === "-" && value === 2n ** 63n);
}
function isFloat(text, shape) {
    return shape.test(text) && Number.isFinite(Number(text));
}
/** A day, or a day and a time. */
function isTimestamp(text) {
    const parts = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d)))| (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)?$/.exec(text);
    if (parts === null)
        return false;
    const [year, month, day] = parts.slice(1, 4).map(Number);
    const [hour = "0", minute = "0", second = "0"] = parts[4] === undefined ? parts.slice(9, 12) : parts.slice(4, 7);
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = month === 2 && !isLeap ? 28 : DAYS[month - 1];
    if (days === undefined || day < 1 || day > days)
        return false;
    if (Number(parts[7] ?? 0) > 24 || Number(parts[8] ?? 0) >= 60)
        return false;
    return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeNode),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A text in quotes, cut where it is long. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
/** What a node is, to stand behind "found". */
function describeNode(node) {
    if (node.kind === "mapping")
        return "a mapping";
    if (node.kind === "sequence")
        return "a list";
    if (node.kind === "broken")
        return "a reference to nothing";
    return node.plain && /^[\w.+-]{1,60}$/.test(node.text) ? node.text : quote(node.text);
}


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Pq: () => (/* binding */ MAX_YAML_DEPTH),
/* harmony export */   Ws: () => (/* binding */ MAX_PLAIN_DEPTH),
/* harmony export */   aF: () => (/* binding */ LimitReached),
/* harmony export */   ap: () => (/* binding */ enforceYamlLimits)
/* harmony export */ });
/* unused harmony export MAX_CHARACTERS */
/** YAML values may stand this deep in each other, aliases written out: a hundred nested objects and some. */
const MAX_YAML_DEPTH = 400;
/** Values of a plain file may stand this deep: a list of mappings in a mapping, and some. */
const MAX_PLAIN_DEPTH = 8;
/** The most values in one file, aliases and merge keys written out. */
const MAX_VALUES = 1_000_000;
/** The most characters in one file, aliases written out. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** The most aliases in one file. */
const MAX_ALIASES = 100_000;
/** Ends the reading of a file that would grow beyond all bounds. */
class LimitReached extends Error {
    problem;
    constructor(message, offset, hint) {
        super(message);
        this.problem = { severity: "error", rule: "limit", message, path: [], offset, hint };
    }
}
/**
 * Holds a whole file to the limits, as it is once the aliases are written out.
 *
 * @throws {LimitReached}
 */
function enforceYamlLimits(root) {
    const found = "found more once the aliases are written out";
    if (root.size > MAX_VALUES) {
        throw new LimitReached(`expected at most ${MAX_VALUES} values, ${found}`, 0, "use fewer aliases of aliases");
    }
    if (root.length > MAX_CHARACTERS) {
        throw new LimitReached(`expected at most ${MAX_CHARACTERS} characters, ${found}`, 0, "use fewer aliases of long texts");
    }
    if (root.depth > MAX_YAML_DEPTH) {
        const message = `expected values at most ${MAX_YAML_DEPTH} levels deep, found more`;
        throw new LimitReached(message, 0, "nest less deeply");
    }
}


/***/ })

};
