export const id = 91;
export const ids = [91];
export const modules = {

/***/ 5427:
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
// EXTERNAL MODULE: ./src/core/read-bounded.ts
var read_bounded = __webpack_require__(6455);
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
var yaml_problem = __webpack_require__(755);
;// CONCATENATED MODULE: ./src/yaml/line-breaks.ts

const NAMES = {
    "\x85": "next line, U+0085",
    "\u2028": "line separator, U+2028",
    "\u2029": "paragraph separator, U+2029",
};
/**
 * Characters that end a line for an Engine's reader (yaml.v2), as YAML 1.1 has it, and not for YAML 1.2. What stands
 * behind one, even in a comment, would be a line of its own there, which nobody sees.
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

// EXTERNAL MODULE: ./src/yaml/compose.ts + 6 modules
var compose = __webpack_require__(4260);
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

;// CONCATENATED MODULE: ./src/compile/places.ts

/** Leads from places in a definition, where entries are in lists, back to places in the file, where they have keys. */
class Places {
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
    const places = new Places();
    const service = new Reader(places, root, [], root.start);
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
    places.set(definition, service);
    return { definition, places };
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
    #places;
    constructor(places, node, path, keyStart) {
        this.#places = places;
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
            const read = new Reader(this.#places, entry, [...this.path, key, name], keyStart);
            entries.push(read.placed(each(read, name)));
        }
        return entries;
    }
    inside(key) {
        const pair = this.node?.pairs.get(key);
        return new Reader(this.#places, pair?.value, [...this.path, key], pair?.keyStart ?? this.keyStart);
    }
    placed(part) {
        this.#places.set(part, this);
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
        message: `expected each value in ${(0,words/* quote */.h)(field)} once, found ${(0,words/* quote */.h)(repeatedIn(found).value)} again`,
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
/** The first value that stands in a list for the second time. */
function repeatedIn(values) {
    const seen = new Set();
    const index = values.findIndex((value) => seen.size === seen.add(value).size);
    return { value: values[index], index };
}
function nameOf(character) {
    if (character === "\n" || character === "\r")
        return "a line break";
    if (character === "\t")
        return "a tab";
    const code = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `${(0,words/* quote */.h)(character)} (U+${code})`;
}

;// CONCATENATED MODULE: ./src/compile/rules.ts



/**
 * What an Engine release refuses in the definition that a file became, at the places in the file that said it. What
 * follows from a problem that was told already is not told again.
 */
function checkRules({ definition, places }, release, structural, reading) {
    // What a broken reference would have said is unknown, so nothing can be said to be missing.
    if (reading.some(({ rule }) => rule === "alias" || rule === "merge-key"))
        return [];
    if (structural.length >= yaml_problem/* MAX_DIAGNOSTICS */.uV)
        return [];
    const explained = new Set(structural.map(({ explains }) => explains.join("\0")));
    // 0.9 and 0.10 hold files, not definitions, to these rules.
    const violations = (0,check/* checkDefinition */.QU)(definition, (0,definition_release/* isSince */.$l)(release, "0.11") ? release : "0.11").slice(0, yaml_problem/* ENOUGH_PROBLEMS */.mj);
    const problems = violations.flatMap((violation) => {
        if (violation.pointer === "/source")
            return [];
        const { path, offset } = places.find(definition, pointerInto(violation));
        if (path.some((_, index) => explained.has(path.slice(0, index + 1).join("\0"))))
            return [];
        return [{ severity: "error", rule: violation.rule, path, offset, ...adviseOn(violation, definition) }];
    });
    return [...problems, ...tooDeep(definition, places)];
}
/** A list that repeats a value is best mended at the value that comes again. */
function pointerInto({ rule, pointer, found }) {
    return rule === "unique-values" ? `${pointer}/${repeatedIn(found).index}` : pointer;
}
/** Objects inside objects end where the definition's own codec ends: it is the same for every reader. */
function tooDeep(definition, places) {
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
            problems.push({ severity: "error", rule: "limit", message, ...places.find(definition, here), hint });
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
                const { path, offset } = built.places.find(built.definition, pointer);
                return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(offset) };
            },
        };
    };
    if (problem !== undefined)
        return finish([problem]);
    const breaks = checkLineBreaks(text);
    // An Engine reads another text than the one that we could go on with.
    if (breaks.length > 0)
        return finish(breaks);
    const { root, problems } = (0,compose/* composeYaml */.e)(text, lines);
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
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines);
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
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        const at = rule === "unique-values" ? `${pointer}/${repeatedIn(found).index}` : pointer;
        problems.push({ severity: "error", rule, ...place(at), ...adviseOn(violation, definition) });
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
/* harmony export */   LG: () => (/* binding */ definitionToJson)
/* harmony export */ });
/* unused harmony exports definitionFromJson, hasLoneSurrogate */
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

/***/ 4260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ composeYaml)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(6494);
// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(9157);
;// CONCATENATED MODULE: ./src/yaml/anchors.ts


const UNFINISHED = Symbol("a node that is being read");
/** The anchors of a document, and the aliases that refer to them. */
class Anchors {
    #report;
    #nodes = new Map();
    #aliases = 0;
    constructor(report) {
        this.#report = report;
    }
    /** Forgets all: anchors end with their document. */
    clear() {
        this.#nodes = new Map();
    }
    /** Begins the node that an anchor stands before. */
    begin(name, start) {
        this.#nodes.set(name, UNFINISHED);
        // To yaml.v2 the name ends there, and a value may begin.
        if (/[^\w-]/.test(name)) {
            this.#report("anchor", `expected letters, digits, _ and - in the name of an anchor, found ${(0,words/* quote */.h)(`&${name}`)}`, start, "choose another name, and put a space behind it");
        }
    }
    finish(name, node) {
        this.#nodes.set(name, node);
    }
    /**
     * What an alias stands for.
     *
     * @throws {LimitReached} at one alias too many.
     */
    follow(name, start) {
        if (++this.#aliases > yaml_limits/* MAX_ALIASES */.K1) {
            throw new yaml_limits/* LimitReached */.aF(`expected at most ${yaml_limits/* MAX_ALIASES */.K1} aliases, found more`, start, "write some of them out");
        }
        const node = this.#nodes.get(name);
        if (node !== undefined && node !== UNFINISHED)
            return node;
        if (node === UNFINISHED) {
            this.#report("alias", `expected a finished value behind *${name}, found that it contains itself`, start, "write out what is meant here");
        }
        else {
            this.#report("alias", `expected an anchor &${name} above, found none`, start, `put &${name} before the value that is meant, above this line`);
        }
        return { kind: "broken", start, size: 1, length: 0, depth: 1 };
    }
}

;// CONCATENATED MODULE: ./src/yaml/mapping-pairs.ts


/** Begins a key that cannot be used; it was told, and YAML allows no NUL in a text. */
const UNUSABLE = "\0";
/** Makes of the pairs of a mapping, as they were written, those that hold: merge keys are merged, and no key comes twice. */
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
                const message = `expected each key once, found ${(0,words/* quote */.h)(pair.key)} again (first on line ${line})`;
                this.#report("duplicate-key", message, pair.keyStart, "keep one of them", pair.key);
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
        for (const source of this.#sourcesOf(pair)) {
            if (source.kind !== "mapping")
                continue;
            this.#merged += source.pairs.size;
            if (this.#merged > yaml_limits/* MAX_VALUES */.Ex) {
                const message = `expected at most ${yaml_limits/* MAX_VALUES */.Ex} merged keys, found more`;
                throw new yaml_limits/* LimitReached */.aF(message, pair.keyStart, "merge smaller mappings");
            }
            for (const [key, inherited] of source.pairs)
                if (!pairs.has(key))
                    pairs.set(key, inherited);
        }
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
var problem = __webpack_require__(755);
;// CONCATENATED MODULE: ./src/yaml/scalar.ts



/** The node of a scalar; a tag that its text does not fit is told. */
function readScalar(text, event, start, report) {
    const written = text.slice(Math.max(event.tagStart, 0), Math.max(event.tagEnd, 0));
    const tag = fullTag(written);
    const value = (0,js_yaml/* getScalarValue */.KE)(text, event);
    if (tag !== "" && !(0,yaml_node/* fitsTag */.JT)(tag, value)) {
        const message = `expected a value that ${written} fits, found ${(0,words/* quote */.h)(value)}`;
        report("tag", message, start, "remove the tag: a mesg.yml needs none");
    }
    const plain = event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && tag === "";
    return { kind: "scalar", text: value, plain, tag, start, size: 1, length: value.length, depth: 1 };
}
/** Where a scalar's text begins, with its quote or its `|`; negative for one that is empty. */
function scalarStart(text, { style, valueStart }) {
    if (style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return valueStart;
    if (style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED)
        return valueStart - 1;
    // The event begins at the first line of the text; its `|` or `>` stands at the end of the line before.
    let start = valueStart - 1;
    while (start > 0 && (text[start] === "\n" || text[start] === "\r"))
        start--;
    const header = start;
    while (start > 0 && text[start] !== "|" && text[start] !== ">" && text[start] !== "\n")
        start--;
    return text[start] === "|" || text[start] === ">" ? start : header;
}
function fullTag(tag) {
    if (tag.startsWith("!<"))
        return tag.slice(2, -1);
    return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}

;// CONCATENATED MODULE: ./src/yaml/composer.ts







/** Takes a parser's events one after the other, and makes of them a tree for each document. */
class Composer {
    problems = [];
    documents = [];
    #text;
    #anchors;
    #pairs;
    #frames = [];
    /** Where an empty node is said to stand: after what was read last. */
    #last = 0;
    constructor(text, lines) {
        this.#text = text;
        this.#anchors = new Anchors(this.report);
        this.#pairs = new MappingPairs(this.report, lines);
    }
    /** @throws {LimitReached} */
    take(event) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#anchors.clear();
                this.#open("document", this.#last, undefined);
                return;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const start = this.#startOf(event, event.start);
                this.#open(event.type === js_yaml/* EVENT_ID */.hy.MAPPING ? "mapping" : "sequence", start, this.#anchorOf(event));
                return;
            }
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                const start = this.#startOf(event, scalarStart(this.#text, event));
                this.#last = Math.max(start, event.valueEnd);
                this.#add(readScalar(this.#text, event, start, this.report), this.#anchorOf(event));
                return;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                const start = event.anchorStart - 1;
                this.#last = event.anchorEnd;
                const target = this.#anchors.follow(this.#text.slice(event.anchorStart, event.anchorEnd), start);
                this.#add(target, undefined, start);
                return;
            }
            case js_yaml/* EVENT_ID */.hy.POP:
                this.#close();
        }
    }
    /** Tells of a problem in what is being read, or in its `key`. */
    report = (rule, message, offset, hint, key) => {
        if (this.problems.length >= problem/* ENOUGH_PROBLEMS */.mj)
            return;
        const path = [...this.#path(), ...(key === undefined ? [] : [key])];
        this.problems.push({ severity: "error", rule, message, path, offset, hint });
    };
    #open(kind, start, anchor) {
        this.#frames.push({ kind, start, anchor, items: [], written: [], key: undefined });
    }
    #close() {
        const { kind, start, anchor, items, written } = this.#frames.pop();
        if (kind === "document") {
            if (items[0] !== undefined)
                this.documents.push(items[0]);
        }
        else if (kind === "sequence") {
            this.#add({ kind, items, start, ...(0,yaml_node/* measure */.xP)(items) }, anchor);
        }
        else {
            const pairs = this.#pairs.resolve(written);
            const { size, length, depth } = (0,yaml_node/* measure */.xP)([...pairs.values()].map(({ value }) => value));
            const keys = [...pairs.keys()].reduce((sum, key) => sum + key.length, 0);
            this.#add({ kind, pairs, written, start, size: size + pairs.size, length: length + keys, depth }, anchor);
        }
    }
    /** Hangs a node into the one that is being read. */
    #add(node, anchor, at = node.start) {
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
            this.report("key", "expected a key, found none", at, 'write the key before the colon; an empty one is ""');
        }
        else if (node.kind !== "broken") {
            const message = `expected a text as key, found ${(0,words/* describeNode */.W)(node)}`;
            this.report("key", message, at, "quote a key that begins with [ or {");
        }
        return `${UNUSABLE}${at}`;
    }
    #startOf({ anchorStart, tagStart }, own) {
        const starts = [own, anchorStart - 1, tagStart].filter((offset) => offset >= 0);
        const start = starts.length === 0 ? this.#last : Math.min(...starts);
        this.#last = start;
        return start;
    }
    #anchorOf({ anchorStart, anchorEnd }) {
        if (anchorStart < 0)
            return undefined;
        const name = this.#text.slice(anchorStart, anchorEnd);
        this.#anchors.begin(name, anchorStart - 1);
        return name;
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

;// CONCATENATED MODULE: ./src/yaml/syntax.ts
/** Where a value ends, a comment is all that a `#` can mean. */
const COMMENT = [/./, "expected a space before the comment, found none", "put a space before the `#`"];
/** The parser's words that need others, or advice; the rest are told as they are. */
const ADVICE = [
    [/^tab characters/, "expected spaces as indentation, found a tab", "indent with spaces; YAML takes no tabs there"],
    [
        /^nesting exceeded maxDepth/,
        "expected values that are nested less deeply",
        "the definition itself takes about 100 levels",
    ],
    [
        /^bad indentation of a mapping entry/,
        "expected a key at the indentation of the keys above it, found something else",
        "align it with its neighbours; quote a text that contains `: `",
    ],
    [
        /^bad indentation of a sequence entry/,
        "expected a list item at the indentation of the items above it, found something else",
        "align its `-` with the others",
    ],
    [
        /^deficient indentation/,
        "expected this line to be indented more than the key that it belongs to, found less",
        "indent it, or close the quote or the bracket on the line before",
    ],
    [
        /multiline key may not be an implicit key|^expected ':' after a mapping key/,
        "expected `key: value`, found a line without a colon",
        "add the colon, or indent the line so that it belongs to the text above it",
    ],
    [
        /^unexpected end of the stream within a (single|double) quoted scalar/,
        "expected the quote that ends this text, found the end of the file",
        "close the quote",
    ],
    [
        /^unexpected end of the stream within a flow collection|^missed comma/,
        undefined,
        "close every [ and {, and put commas between the values",
    ],
    [
        /^end of the stream or a document separator/,
        "expected the end of the file, found more text",
        "check the indentation of this line and of the ones above it",
    ],
];
/** The parser's complaint about a `text` that is no YAML. */
function asSyntaxProblem({ reason, mark }, text) {
    const offset = mark?.position ?? 0;
    const afterTab = /^deficient/.test(reason) && /\t *$/.test(text.slice(Math.max(offset - 80, 0), offset));
    const words = afterTab ? "tab characters" : reason;
    const advice = text[offset] === "#" ? COMMENT : ADVICE.find(([pattern]) => pattern.test(words));
    const [, message = `expected YAML: ${reason}`, hint] = advice ?? [];
    return {
        severity: "error",
        rule: "yaml-syntax",
        message,
        path: [],
        offset,
        ...(hint === undefined ? {} : { hint }),
    };
}

;// CONCATENATED MODULE: ./src/yaml/tabs.ts


/**
 * Tabs that an Engine's reader stumbles over (yaml.v2 2.2.1), although YAML 1.2 and its parser here let them be: outside
 * brackets, at the beginning of a line, be it empty or a comment, and behind `-` and `?`. Behind a plain text, which
 * might go on, empty lines may have tabs once they are indented more than the keys around it.
 *
 * @param events What `text` says, as the parser gives it.
 */
function checkTabs(text, events, lines) {
    if (!text.includes("\t"))
        return [];
    const scan = new TabScan(text);
    /** The columns of the block lists and mappings that are open, from 0; brackets stand at that of what they are in. */
    const columns = [];
    for (const event of events) {
        const column = columns.at(-1) ?? -1;
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                columns.push(-1);
                break;
            case js_yaml/* EVENT_ID */.hy.POP:
                columns.pop();
                break;
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                scan.skip(event.anchorStart - 1, event.anchorEnd);
                break;
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                scan.skipProperties(event);
                columns.push(event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW ? column : lines.at(event.start).column - 1);
                break;
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                scan.skipProperties(event);
                if (event.valueStart < 0)
                    break;
                if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
                    scan.skipPlain(event.valueStart, event.valueEnd, column + 1);
                else if (event.style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || event.style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK) {
                    scan.skipBlock(event.valueStart, event.valueEnd);
                }
                else
                    scan.skip(event.valueStart, event.valueEnd + 1);
            }
        }
    }
    scan.passTo(text.length);
    return scan.problems;
}
/**
 * The text with a space for each tab that stands behind a line's first word: js-yaml 5 takes `key:\t{}` for a mistake in
 * the indentation, which no Engine does. Nothing moves, so what the parser finds can be read from the text itself.
 */
function spaceTabs(text) {
    if (!text.includes("\t"))
        return text;
    return text.replace(/^([ \t?-]*)(.*)$/gm, (_line, indent, rest) => indent + rest.replaceAll("\t", " "));
}
/** Goes once through what stands between the values: white space, comments and indicators. */
class TabScan {
    problems = [];
    #text;
    #at = 0;
    /** How many brackets are open. */
    #flow = 0;
    /** A key might begin here, so indentation counts, and may have no tabs. */
    #indents = true;
    /** The block text that comes next says how far it is indented. */
    #indentSaid = false;
    constructor(text) {
        this.#text = text;
    }
    passTo(end) {
        while (this.#at < end) {
            const character = this.#text[this.#at];
            const inBlock = this.#flow === 0;
            if (character === "\t" && inBlock && this.#indents)
                this.#report(this.#at);
            else if (character === "\n" || character === "\r")
                this.#indents ||= inBlock;
            else if (character === "[" || character === "{")
                this.#flow++;
            else if (character === "]" || character === "}") {
                this.#flow--;
                this.#indents = false;
            }
            else if (character === "-" && this.#text.startsWith("---", this.#at)) {
                this.#indents = false;
                this.#at += 2;
            }
            else if (character === ".") {
                // Behind `...` nothing is read any more.
                this.#at = this.#text.length;
            }
            else if (character === "-" || character === "?")
                this.#indents ||= inBlock;
            else if (character === "#" || character === "%")
                this.#skipLine();
            else if (character === "|" || character === ">")
                this.#indentSaid = /\d/.test(this.#skipLine());
            this.#at++;
        }
    }
    skip(start, end) {
        this.passTo(start);
        this.#at = Math.max(this.#at, end);
        this.#indents = false;
    }
    /** Skips an anchor and a tag, in either order. */
    skipProperties({ anchorStart, anchorEnd, tagStart, tagEnd }) {
        const ranges = [
            [anchorStart - 1, anchorEnd],
            [tagStart, tagEnd],
        ];
        const given = ranges.filter(([, end]) => end >= 0).sort(([a], [b]) => a - b);
        for (const [start, end] of given)
            this.skip(start, end);
    }
    /** @param indent The column, from 0, from which on a text in the next line belongs to this one. */
    skipPlain(start, end, indent) {
        this.skip(start, end);
        if (this.#flow > 0)
            return;
        const [tail] = matchAt(/[ \t]*(?:[\r\n][ \t]*)*/y, this.#text, end);
        for (const { index, 0: line } of tail.matchAll(/[\r\n][ \t]*/g)) {
            const column = line.indexOf("\t") - 1;
            if (column >= 0 && column < indent)
                this.#report(end + index + 1 + column);
            this.#indents = true;
        }
        this.#at = end + tail.length;
    }
    skipBlock(start, end) {
        this.passTo(start);
        const [blank] = matchAt(/[ \r\n]*/y, this.#text, start);
        const first = start + blank.length;
        if (this.#text[first] === "\t" && first < end && !this.#indentSaid)
            this.#report(first);
        this.#at = end;
        this.#indents = true;
    }
    /** Goes to the last character of the line. */
    #skipLine() {
        const [rest] = matchAt(/[^\r\n]*/y, this.#text, this.#at);
        this.#at += rest.length - 1;
        return rest;
    }
    #report(offset) {
        // The tabs behind it, up to the next line, are the same mistake.
        this.#indents = false;
        if (this.problems.length >= problem/* ENOUGH_PROBLEMS */.mj)
            return;
        this.problems.push({
            severity: "error",
            rule: "yaml-syntax",
            message: "expected spaces as indentation, found a tab",
            path: [],
            offset,
            hint: "Engines take no tab at the beginning of a line, even of an empty one, nor behind `-`: write spaces, or nothing",
        });
    }
}
function matchAt(pattern, text, offset) {
    pattern.lastIndex = offset;
    return pattern.exec(text);
}

;// CONCATENATED MODULE: ./src/yaml/compose.ts





/**
 * Reads one YAML document into a tree with positions. Aliases and merge keys are followed; keys that come twice,
 * references to nothing and values that grow beyond all bounds are told.
 *
 * @param options.plain For a file that no Engine reads: tabs may stand where YAML has them, and anchors, aliases and
 * tags are told as problems.
 */
function composeYaml(text, lines, { plain = false } = {}) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(spaceTabs(text), { maxDepth: plain ? yaml_limits/* MAX_PLAIN_DEPTH */.Ws : yaml_limits/* MAX_YAML_DEPTH */.Pq });
        const composer = new Composer(text, lines);
        for (const event of events) {
            if (plain)
                refuseReferences(event, composer.report);
            composer.take(event);
        }
        const [root, second] = composer.documents;
        if (second !== undefined) {
            composer.report("documents", `expected one document, found ${composer.documents.length}`, second.start, "keep what belongs to this service, and move the rest to files of their own");
        }
        if (root !== undefined)
            (0,yaml_limits/* enforceYamlLimits */.ap)(root);
        return {
            ...(root && { root }),
            problems: [...(plain ? [] : checkTabs(text, events, lines)), ...composer.problems],
        };
    }
    catch (error) {
        if (error instanceof yaml_limits/* LimitReached */.aF)
            return { problems: [error.problem] };
        if (error instanceof js_yaml/* YAMLException */.tB)
            return { problems: [asSyntaxProblem(error, text)] };
        throw error;
    }
}
function refuseReferences(event, report) {
    if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.POP)
        return;
    const hint = "write out what is meant";
    const { anchorStart } = event;
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        report("alias", "expected a value, found an alias", anchorStart - 1, hint);
    else if (anchorStart >= 0)
        report("anchor", "expected a value, found an anchor", anchorStart - 1, hint);
    if (event.type !== js_yaml/* EVENT_ID */.hy.ALIAS && event.tagStart >= 0) {
        report("tag", "expected a value, found a tag", event.tagStart, hint);
    }
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
/* harmony export */   JT: () => (/* binding */ fitsTag),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   v0: () => (/* binding */ asFlag),
/* harmony export */   xP: () => (/* binding */ measure),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
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
    return node.plain && NULLS.has(node.text);
}
/** The boolean that a scalar is to an Engine, whose YAML is 1.1: `yes` and `on` are true. */
function asFlag(node) {
    if (node.kind !== "scalar" || !(node.plain || node.tag === "tag:yaml.org,2002:bool"))
        return undefined;
    return FLAGS.get(node.text);
}
/** Whether a node is the key `<<`, whose value is merged into the mapping around it. */
function isMergeKey(node) {
    return node.kind === "scalar" && node.text === "<<" && (node.plain || node.tag === "tag:yaml.org,2002:merge");
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
/** Whether a text may carry one of YAML's own tags; what other tags mean is not known, so they fit everything. */
function fitsTag(tag, text) {
    switch (tag) {
        case "tag:yaml.org,2002:bool":
            return FLAGS.has(text);
        case "tag:yaml.org,2002:null":
            return NULLS.has(text);
        case "tag:yaml.org,2002:int":
        case "tag:yaml.org,2002:float":
        case "tag:yaml.org,2002:timestamp":
            return /^[-+.]*[0-9]|^[-+]?\.(?:inf|nan)$/i.test(text);
        // Nothing in a service is bytes.
        case "tag:yaml.org,2002:binary":
            return false;
        default:
            return true;
    }
}
const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const FLAGS = new Map([
    ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((text) => [text, true]),
    ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((text) => [text, false]),
]);


/***/ }),

/***/ 755:
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
