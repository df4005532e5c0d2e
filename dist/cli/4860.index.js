export const id = 4860;
export const ids = [4860];
export const modules = {

/***/ 56830:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ compileService)
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


/**
 * Reports merge keys that Engine 0.10's importer rejects: it merges entries into the same list, even below the merged
 * mappings, and then finds a duplicate key (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may be
 * merged and also written.
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
            // A duplicate key in one mapping was reported when it was read.
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
        message: `duplicate key ${(0,words/* quote */.hD)(key)}: it is both merged with \`<<\` and written out`,
        path,
        offset,
        hint: "remove one of them: Engine 0.10 refuses both",
    };
}

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(49164);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
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
    const problems = violations.flatMap(compile_violations/* atValues */.ST).flatMap((violation) => {
        const { path, offset } = origins.find(definition, violation.pointer);
        if (path.some((_, index) => explained.has(path.slice(0, index + 1).join("\0"))))
            return [];
        return [{ severity: "error", rule: violation.rule, path, offset, ...(0,compile_violations/* adviseOn */.mm)(violation, definition) }];
    });
    problems.push(...tooDeep(definition, origins));
    const isWhole = reading.length === 0 && structural.length === 0 && problems.length === 0;
    return [...problems, ...warnings(definition, origins, isWhole)];
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
            if (depth <= wire/* MAX_DEPTH */.lr) {
                walk(object, `${here}/object`, depth + 1);
                continue;
            }
            const message = `parameters are nested more than ${wire/* MAX_DEPTH */.lr - 1} levels deep`;
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

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
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
        hint: `write it as ${key}: {type: ${type}}`,
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
    const message = `expected ${wanted}${key === undefined ? "" : ` for ${(0,words/* quote */.hD)(key)}`}, found ${(0,words/* describeNode */.WQ)(node)}`;
    const example = kind.name === "object" ? EXAMPLES[shape?.what ?? ""] : undefined;
    return [{ ...place, rule: "wrong-type", message, offset: node.start, hint: example ?? kind.hint(node, key) }];
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
    const meant = (0,nearest/* nearest */.p)(key, shape.keys);
    return [
        {
            ...place,
            rule: "unknown-key",
            message: `unknown key ${(0,words/* quote */.hD)(key)} in ${shape.what.replace(/^an? /, "")}${meant === undefined ? "" : ` (did you mean ${(0,words/* quote */.hD)(meant)}?)`}`,
            hint: `use one of ${shape.keys.join(", ")}`,
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
 * compileService("name: a\ntasks: {t: {}}\n", { dockerfile: true }).definition?.tasks[0]?.key; // "t"
 * ```
 */
function compileService(input, options) {
    const { file = "mesg.yml", release = definition_release/* DEFAULT_RELEASE */.WW, dockerfile, withoutPrices = false } = options;
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
    if (problem !== undefined)
        return finish([problem]);
    const { root, problems: reading } = (0,compose/* composeYaml */.e)(text, lines);
    const problems = [...(0,line_breaks/* checkLineBreaks */.X)(text), ...reading];
    if (root === undefined)
        return finish(problems.length > 0 ? problems : [EMPTY_FILE]);
    const structural = withoutBroken(checkStructure(root), problems, lines);
    if (root.kind !== "mapping")
        return finish([...problems, ...structural]);
    const files = [...checkFile(root, dockerfile), ...(text.includes("<<") ? checkMerges(root) : [])];
    const built = buildDefinition(root);
    const rules = checkRules(built, release, structural, [...problems, ...files]);
    return finish([...problems, ...structural, ...files, ...notePrices(rules, withoutPrices)], built);
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
/* harmony export */   ST: () => (/* binding */ atValues),
/* harmony export */   mm: () => (/* binding */ adviseOn)
/* harmony export */ });
/* unused harmony export repeatsIn */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90761);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66494);



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
        hint: field === "type" ? `write one of ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .PARAMETER_TYPES */ .KZ.join(", ")}` : `write ${field}: …`,
    }),
    "printable-ascii": ({ field, found }) => {
        const text = String(found);
        const { index, 0: character } = /[^\x20-\x7e]/u.exec(text);
        return {
            message: `expected printable ASCII in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(field)}, found ${nameOf(character)} at position ${index + 1}`,
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
        message: `invalid sid: expected a name like a domain, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}`,
        hint: "write it like author.name: letters, digits, - and _ between dots, with at least one letter",
    }),
    "sid-required": () => ({
        message: "missing sid: Engines 0.18 to 0.20 require one",
        hint: "add one, such as sid: author.name",
    }),
    "empty-element": ({ field }) => ({
        message: `empty element in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(field)}: Engines 0.14 to 0.20 fail on an element without any field`,
        hint: "add a key",
    }),
    "port-mapping": ({ found }) => ({
        message: `invalid port: expected N or N:N, each from 1 to 65535, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}`,
        hint: 'use "80", or "8080:80" to publish container port 80 on host port 8080',
    }),
    "environment-variable": ({ found }) => adviceOnVariable(String(found)),
    "unique-values": ({ field, found }) => ({
        message: `duplicate value ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))} in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(field)}`,
        hint: "remove one of them",
    }),
    "parameter-type": ({ found }) => {
        const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(String(found), _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .PARAMETER_TYPES */ .KZ);
        return {
            message: `expected one of ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .PARAMETER_TYPES */ .KZ.join(", ")}, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}`,
            hint: meant === undefined ? "use Any for a value of any type" : `did you mean ${meant}?`,
        };
    },
    "repository-uri": ({ found }) => ({
        message: `invalid repository: expected a URI, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}`,
        hint: "write the whole URI, such as https://github.com/author/service",
    }),
    "duplicate-key": ({ found }) => ({
        message: `duplicate key ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}`,
        hint: "remove one of them",
    }),
    "image-required": () => ({
        message: "missing image of this dependency",
        hint: "add it, such as image: redis",
    }),
    "volumes-from": ({ found, pointer, definition }) => ({
        message: `unknown dependency ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))} in volumesFrom`,
        hint: adviceOnVolumes(String(found), pointer, definition),
    }),
    "price-required": () => ({
        message: "missing price of this task: Engines since 0.26 require one",
        hint: "add price to the task, or one for all tasks with --price of compile and deploy",
    }),
    "price-amount": ({ found }) => ({
        message: `invalid amount: expected an integer of at most 255 bits, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}`,
        hint: "use digits, such as 100",
    }),
    "configuration-required": () => ({
        message: "missing configuration: Engine 0.10 crashes without one",
        hint: "add an empty one: {}",
    }),
    "workflow-hash": ({ found }) => ({
        message: `invalid hash: expected 32 bytes in base58, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(found))}`,
        hint: "use the whole instance hash",
    }),
    "workflow-incomplete": () => ({
        message: "incomplete workflow: expected a trigger and a task",
        hint: "add both: Engine 0.12 crashes without them",
    }),
    "workflow-required": ({ field }) => ({ message: `missing ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(field)}`, hint: `add ${field}` }),
};
function adviceOnVariable(found) {
    const [name = "", ...values] = found.split("=");
    const isName = /^[a-zA-Z][a-zA-Z0-9_]*$/.test(name);
    const wanted = isName && values.length > 1 ? "NAME=VALUE with one =" : "NAME=VALUE";
    const message = `invalid environment variable: expected ${wanted}, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(found)}`;
    const letters = "begin the name with a letter, and use only letters, digits and _";
    if (!isName)
        return { message, hint: values.length === 0 ? `write NAME=VALUE: ${letters}` : letters };
    if (values.length > 0)
        return { message, hint: "remove the second =: a value cannot contain one" };
    return { message, hint: `write ${name}= for an empty value; Engines since 0.17 accept a bare name` };
}
function adviceOnVolumes(found, pointer, { dependencies }) {
    const keys = dependencies.map(({ key }) => key);
    if (found === "service" && pointer.startsWith("/configuration")) {
        return "remove it: the service's own volumes are mounted anyway, and only a dependency can name `service`";
    }
    if (keys.length === 0)
        return "add it to `dependencies`: this service has none";
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestOfMany */ .D)(found, keys);
    return meant === undefined ? `use one of ${keys.slice(0, 20).join(", ")}` : `did you mean ${meant}?`;
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
    return `${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(character)} (U+${code})`;
}


/***/ }),

/***/ 98407:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Digits that are computed together, as one digit of a larger base. */
const TOGETHER = 5;
const LARGE_BASE = 58 ** TOGETHER;
/** The digit of each character code below 128; -1 outside the alphabet. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));
/** Base58 takes quadratic time. Hashes and ids have at most 36 bytes. */
const MAX_BYTES = 256;
const MAX_CHARACTERS = 352;
/**
 * Encodes bytes as base58 text with Bitcoin's alphabet, as Engines encode a service hash and IPFS a CIDv0.
 *
 * @throws {MesgError} `refused` above 256 bytes.
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    if (bytes.length > MAX_BYTES)
        throw tooLong(`${MAX_BYTES} bytes`, bytes.length);
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    const large = [];
    // Two bytes at a time; an odd number of them begins with a zero before the first.
    for (let index = zeros - ((bytes.length - zeros) % 2); index < bytes.length; index += 2) {
        multiplyAdd(large, 65_536, (bytes[index] ?? 0) * 256 + bytes[index + 1], LARGE_BASE);
    }
    let text = "";
    for (let rest of large) {
        for (let digit = 0; digit < TOGETHER; digit++) {
            text = ALPHABET[rest % 58] + text;
            rest = Math.floor(rest / 58);
        }
    }
    return "1".repeat(zeros) + text.replace(/^1+/, "");
}
/** Multiplies a number by a factor and adds another. @param places Its digits in a base, the lowest first. */
function multiplyAdd(places, factor, added, base) {
    let carry = added;
    for (let place = 0; place < places.length; place++) {
        const value = places[place] * factor + carry;
        carry = Math.floor(value / base);
        places[place] = value - carry * base;
    }
    for (; carry > 0; carry = Math.floor(carry / base))
        places.push(carry % base);
}
/**
 * Decodes base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet, or above 352 characters.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
    if (text.length > MAX_CHARACTERS)
        throw tooLong(`${MAX_CHARACTERS} characters`, text.length);
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    const words = [];
    for (let index = zeros; index < text.length;) {
        let [factor, value] = [1, 0];
        for (const end = Math.min(index + TOGETHER, text.length); index < end; index++, factor *= 58) {
            value = value * 58 + digitAt(text, index);
        }
        multiplyAdd(words, factor, value, 65_536);
    }
    const bytes = new Uint8Array(zeros + 2 * words.length);
    for (const [place, word] of words.entries()) {
        bytes[bytes.length - 1 - 2 * place] = word & 255;
        bytes[bytes.length - 2 - 2 * place] = word >>> 8;
    }
    // Of the highest word, the first byte may be unused.
    return bytes.subarray(words.length > 0 && words.at(-1) < 256 ? 1 : 0);
}
function digitAt(text, index) {
    const digit = DIGITS[text.charCodeAt(index)] ?? -1;
    if (digit >= 0)
        return digit;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `invalid base58 text: ${JSON.stringify(text[index])} at character ${index + 1}`);
}
function tooLong(limit, found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}
/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}


/***/ }),

/***/ 71147:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Nn: () => (/* binding */ inspect),
/* harmony export */   mm: () => (/* binding */ NothingThere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/** Pipes that a shell has open, so that opening them does not wait for a writer. */
const OPEN_PIPE = /^\/(?:dev\/(?:stdin|fd\/\d+)|proc\/(?:self|\d+)\/fd\/\d+)$/;
/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, so that the caller can detect it. A
 * named pipe is always refused: opening it waits for its writer, which no signal can end.
 *
 * @throws {MesgError} `usage` when there is no such file, `environment` when it cannot be read.
 * @example
 * ```ts
 * const bytes = await readBounded("mesg.yml", { limit: 4_194_304, what: "a mesg.yml" });
 * ```
 */
async function readBounded(path, options) {
    const { limit, what, signal, pipes = false } = options;
    signal?.throwIfAborted();
    const found = await inspect(path, what);
    const isSafe = pipes ? !found.isFIFO() || OPEN_PIPE.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const chunks = [];
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: limit, highWaterMark: 256 * 1024, ...(signal && { signal }) });
    try {
        for await (const chunk of stream)
            chunks.push(chunk);
    }
    catch (error) {
        signal?.throwIfAborted();
        throw asReadFailure(path, what, error);
    }
    return Buffer.concat(chunks);
}
/**
 * Returns the file status of a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
/** The path that the caller named does not exist. */
class NothingThere extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8 {
    path;
    constructor(path, message, cause) {
        super("usage", message, { cause });
        this.path = path;
    }
}
function asReadFailure(path, what, cause) {
    const { code, message } = cause;
    const shown = JSON.stringify(path);
    if (code === "ENOENT" || code === "ENOTDIR") {
        return new NothingThere(path, `expected ${what}, found nothing at ${shown}`, cause);
    }
    if (code === "EISDIR")
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

/***/ 74213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ someLines),
/* harmony export */   y: () => (/* binding */ someOf)
/* harmony export */ });
/**
 * Returns a list for a message: of many names only the first, and the number of the others.
 *
 * @param max Maximum number of names.
 * @param show Returns how a name is written; by default unchanged.
 * @example
 * ```ts
 * someOf(["a", "b", "c"], 2); // "a, b and 1 more"
 * ```
 */
function someOf(names, max, show = unchanged) {
    const shown = names.slice(0, max).map((name) => show(name));
    return `${shown.join(", ")}${names.length > max ? ` and ${names.length - max} more` : ""}`;
}
/**
 * Returns the lines of a list for a message: of many items only the first, and a line with the number of the others.
 *
 * @param max Maximum number of items.
 * @param show Returns the line of an item.
 * @example
 * ```ts
 * someLines([1, 2, 3], 2, String); // ["1", "2", "and 1 more"]
 * ```
 */
function someLines(items, max, show) {
    const lines = items.slice(0, max).map((item) => show(item));
    if (items.length > max)
        lines.push(`and ${items.length - max} more`);
    return lines;
}
function unchanged(name) {
    return name;
}


/***/ }),

/***/ 42116:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ yieldIfLate),
/* harmony export */   qg: () => (/* binding */ waitForTurn),
/* harmony export */   xE: () => (/* binding */ ANSWERING)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_1__);
// The global of the same name is a getter, which takes longer than the call.


/**
 * For loops over large input. An answer of a server needs several turns to leave. Measured as "Get during a Create" by the
 * benchmark of the embedded Engine.
 */
const BATCH = { slice: 10, pause: 4 };
/**
 * For servers: answers leave at the end of a turn, so in short turns clients read the first answers while the server works
 * on the next ones. Measured as "Create, sources in a folder" by the benchmark of the embedded Engine.
 */
const ANSWERING = { slice: 0.25, pause: 0 };
/** Maximum number of waiting functions that continue in one turn. */
const PER_TURN = 16;
/** When work began in the current turn; undefined before any. */
let began;
const waiting = [];
/**
 * Lets the rest of the process run when the current turn of the event loop has worked for a time slice. Long loops over
 * input call this once per step, since awaiting a settled promise does not leave the turn. All loops of the process share
 * the slice: those that wait continue in order, as many per turn as its slice has time for.
 *
 * @param pace The kind of loop; by default one over large input.
 * @returns Undefined, or a promise of a later turn.
 * @example
 * ```ts
 * for (const entry of entries) {
 *   await yieldIfLate();
 *   digest(entry);
 * }
 * ```
 */
function yieldIfLate(pace = BATCH) {
    const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    beginTurn(now);
    return now - began < pace.slice ? undefined : waitForTurn(pace);
}
/**
 * Waits for a turn of the event loop, even if the current one is not late yet. Functions that continue at the same moment
 * call this instead of {@linkcode yieldIfLate}: none of them has worked yet, so none of them is late.
 */
function waitForTurn({ slice, pause }) {
    return new Promise((resume) => {
        const after = (left) => {
            if (left > 0)
                return void (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(after, left - 1);
            beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
            waiting.push({ slice, resume });
        };
        after(pause);
    });
}
function beginTurn(now) {
    if (began !== undefined)
        return;
    began = now;
    (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(nextTurn);
}
/** Runs after the loop has looked for input. Immediates that are set here run in order, after it has looked again. */
function nextTurn() {
    began = undefined;
    if (waiting.length === 0)
        return;
    beginTurn(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now());
    for (let count = Math.min(waiting.length, PER_TURN); count > 0; count--)
        (0,node_timers__WEBPACK_IMPORTED_MODULE_1__.setImmediate)(resumeNext);
}
/** Continues one function, which runs up to its next pause before the next immediate does. */
function resumeNext() {
    const [next] = waiting;
    if (next === undefined || began === undefined || node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began >= next.slice)
        return;
    waiting.shift();
    next.resume();
}


/***/ }),

/***/ 58215:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * Returns a text without trailing characters of a set. Linear, where the pattern `/x+$/` takes quadratic time.
 *
 * @param signs UTF-16 units, such as `"/\\"`.
 * @example
 * ```ts
 * withoutTrailing("https://host//", "/"); // "https://host"
 * ```
 */
function withoutTrailing(text, signs) {
    let end = text.length;
    while (end > 0 && signs.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}


/***/ }),

/***/ 46919:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ decodeDefinition),
  g: () => (/* binding */ encodeDefinition)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/release.ts
var release = __webpack_require__(40192);
// EXTERNAL MODULE: ./node_modules/protobufjs/minimal.js
var minimal = __webpack_require__(96170);
;// CONCATENATED MODULE: ./src/definition/service.pb.js
// @ts-self-types="./service.pb.d.ts"
/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/


const $Reader = minimal.Reader, $Writer = minimal.Writer, $util = minimal.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

const $root = minimal.roots.service || (minimal.roots.service = {});

const service_pb_definition = $root.definition = (() => {

    const definition = {};

    definition.Service = (function() {

        const Service = function (properties) {
            this.tasks = [];
            this.events = [];
            this.dependencies = [];
            this.workflowsOrAddress = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Service.prototype.name = "";
        Service.prototype.description = "";
        Service.prototype.tasks = $util.emptyArray;
        Service.prototype.events = $util.emptyArray;
        Service.prototype.dependencies = $util.emptyArray;
        Service.prototype.configuration = null;
        Service.prototype.repository = "";
        Service.prototype.hash = $util.newBuffer([]);
        Service.prototype.sid = "";
        Service.prototype.source = "";
        Service.prototype.workflowsOrAddress = $util.emptyArray;

        Service.create = function(properties) {
            return new Service(properties);
        };

        Service.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.tasks != null && message.tasks.length)
                for (let i = 0; i < message.tasks.length; ++i)
                    $root.definition.Task.encode(message.tasks[i], writer.uint32(42).fork(), _depth + 1).ldelim();
            if (message.events != null && message.events.length)
                for (let i = 0; i < message.events.length; ++i)
                    $root.definition.Event.encode(message.events[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.dependencies != null && message.dependencies.length)
                for (let i = 0; i < message.dependencies.length; ++i)
                    $root.definition.Dependency.encode(message.dependencies[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.configuration != null && $Object.hasOwnProperty.call(message, "configuration"))
                $root.definition.Configuration.encode(message.configuration, writer.uint32(66).fork(), _depth + 1).ldelim();
            if (message.repository != null && $Object.hasOwnProperty.call(message, "repository") && message.repository !== "")
                writer.uint32(74).string(message.repository);
            if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                writer.uint32(82).bytes(message.hash);
            if (message.sid != null && $Object.hasOwnProperty.call(message, "sid") && message.sid !== "")
                writer.uint32(98).string(message.sid);
            if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                writer.uint32(106).string(message.source);
            if (message.workflowsOrAddress != null && message.workflowsOrAddress.length)
                for (let i = 0; i < message.workflowsOrAddress.length; ++i)
                    writer.uint32(114).bytes(message.workflowsOrAddress[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Service.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Service();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (!(message.tasks && message.tasks.length))
                            message.tasks = [];
                        message.tasks.push($root.definition.Task.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.events && message.events.length))
                            message.events = [];
                        message.events.push($root.definition.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.dependencies && message.dependencies.length))
                            message.dependencies = [];
                        message.dependencies.push($root.definition.Dependency.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        message.configuration = $root.definition.Configuration.decode(reader, reader.size(), $undefined, _depth + 1, message.configuration);
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.repository = value;
                        else
                            delete message.repository;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.bytes()).length)
                            message.hash = value;
                        else
                            delete message.hash;
                        continue;
                    }
                case 12: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.sid = value;
                        else
                            delete message.sid;
                        continue;
                    }
                case 13: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.source = value;
                        else
                            delete message.source;
                        continue;
                    }
                case 14: {
                        if (wireType !== 2)
                            break;
                        if (!(message.workflowsOrAddress && message.workflowsOrAddress.length))
                            message.workflowsOrAddress = [];
                        message.workflowsOrAddress.push(reader.bytes());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Service;
    })();

    definition.Configuration = (function() {

        const Configuration = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Configuration.prototype.volumes = $util.emptyArray;
        Configuration.prototype.volumesFrom = $util.emptyArray;
        Configuration.prototype.ports = $util.emptyArray;
        Configuration.prototype.args = $util.emptyArray;
        Configuration.prototype.command = "";
        Configuration.prototype.env = $util.emptyArray;

        Configuration.create = function(properties) {
            return new Configuration(properties);
        };

        Configuration.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(10).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(18).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(26).string(message.ports[i]);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(34).string(message.args[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(50).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Configuration.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Configuration();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Configuration;
    })();

    definition.Dependency = (function() {

        const Dependency = function (properties) {
            this.volumes = [];
            this.volumesFrom = [];
            this.ports = [];
            this.args = [];
            this.env = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Dependency.prototype.image = "";
        Dependency.prototype.volumes = $util.emptyArray;
        Dependency.prototype.volumesFrom = $util.emptyArray;
        Dependency.prototype.ports = $util.emptyArray;
        Dependency.prototype.command = "";
        Dependency.prototype.args = $util.emptyArray;
        Dependency.prototype.key = "";
        Dependency.prototype.env = $util.emptyArray;

        Dependency.create = function(properties) {
            return new Dependency(properties);
        };

        Dependency.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.image != null && $Object.hasOwnProperty.call(message, "image") && message.image !== "")
                writer.uint32(10).string(message.image);
            if (message.volumes != null && message.volumes.length)
                for (let i = 0; i < message.volumes.length; ++i)
                    writer.uint32(18).string(message.volumes[i]);
            if (message.volumesFrom != null && message.volumesFrom.length)
                for (let i = 0; i < message.volumesFrom.length; ++i)
                    writer.uint32(26).string(message.volumesFrom[i]);
            if (message.ports != null && message.ports.length)
                for (let i = 0; i < message.ports.length; ++i)
                    writer.uint32(34).string(message.ports[i]);
            if (message.command != null && $Object.hasOwnProperty.call(message, "command") && message.command !== "")
                writer.uint32(42).string(message.command);
            if (message.args != null && message.args.length)
                for (let i = 0; i < message.args.length; ++i)
                    writer.uint32(50).string(message.args[i]);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.env != null && message.env.length)
                for (let i = 0; i < message.env.length; ++i)
                    writer.uint32(74).string(message.env[i]);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Dependency.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Dependency();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.image = value;
                        else
                            delete message.image;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumes && message.volumes.length))
                            message.volumes = [];
                        message.volumes.push(reader.stringVerify());
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.volumesFrom && message.volumesFrom.length))
                            message.volumesFrom = [];
                        message.volumesFrom.push(reader.stringVerify());
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.ports && message.ports.length))
                            message.ports = [];
                        message.ports.push(reader.stringVerify());
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.command = value;
                        else
                            delete message.command;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.args && message.args.length))
                            message.args = [];
                        message.args.push(reader.stringVerify());
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        if (!(message.env && message.env.length))
                            message.env = [];
                        message.env.push(reader.stringVerify());
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Dependency;
    })();

    definition.Task = (function() {

        const Task = function (properties) {
            this.inputs = [];
            this.outputs = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Task.prototype.name = "";
        Task.prototype.description = "";
        Task.prototype.inputs = $util.emptyArray;
        Task.prototype.outputs = $util.emptyArray;
        Task.prototype.key = "";
        Task.prototype.price = null;

        Task.create = function(properties) {
            return new Task(properties);
        };

        Task.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.inputs != null && message.inputs.length)
                for (let i = 0; i < message.inputs.length; ++i)
                    $root.definition.Parameter.encode(message.inputs[i], writer.uint32(50).fork(), _depth + 1).ldelim();
            if (message.outputs != null && message.outputs.length)
                for (let i = 0; i < message.outputs.length; ++i)
                    $root.definition.Parameter.encode(message.outputs[i], writer.uint32(58).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.price != null && $Object.hasOwnProperty.call(message, "price"))
                $root.definition.Price.encode(message.price, writer.uint32(74).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Task.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Task();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        if (!(message.inputs && message.inputs.length))
                            message.inputs = [];
                        message.inputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        if (!(message.outputs && message.outputs.length))
                            message.outputs = [];
                        message.outputs.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 2)
                            break;
                        message.price = $root.definition.Price.decode(reader, reader.size(), $undefined, _depth + 1, message.price);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Task;
    })();

    definition.Price = (function() {

        const Price = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Price.prototype.perCall = "";
        Price.prototype.perSec = "";
        Price.prototype.perKB = "";

        Price.create = function(properties) {
            return new Price(properties);
        };

        Price.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.perCall != null && $Object.hasOwnProperty.call(message, "perCall") && message.perCall !== "")
                writer.uint32(10).string(message.perCall);
            if (message.perSec != null && $Object.hasOwnProperty.call(message, "perSec") && message.perSec !== "")
                writer.uint32(18).string(message.perSec);
            if (message.perKB != null && $Object.hasOwnProperty.call(message, "perKB") && message.perKB !== "")
                writer.uint32(26).string(message.perKB);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Price.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Price();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perCall = value;
                        else
                            delete message.perCall;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perSec = value;
                        else
                            delete message.perSec;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.perKB = value;
                        else
                            delete message.perKB;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Price;
    })();

    definition.Event = (function() {

        const Event = function (properties) {
            this.data = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Event.prototype.name = "";
        Event.prototype.description = "";
        Event.prototype.data = $util.emptyArray;
        Event.prototype.key = "";

        Event.create = function(properties) {
            return new Event(properties);
        };

        Event.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.data != null && message.data.length)
                for (let i = 0; i < message.data.length; ++i)
                    $root.definition.Parameter.encode(message.data[i], writer.uint32(26).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(34).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Event.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Event();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (!(message.data && message.data.length))
                            message.data = [];
                        message.data.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Event;
    })();

    definition.Parameter = (function() {

        const Parameter = function (properties) {
            this.object = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Parameter.prototype.name = "";
        Parameter.prototype.description = "";
        Parameter.prototype.type = "";
        Parameter.prototype.optional = false;
        Parameter.prototype.key = "";
        Parameter.prototype.repeated = false;
        Parameter.prototype.object = $util.emptyArray;

        Parameter.create = function(properties) {
            return new Parameter(properties);
        };

        Parameter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                writer.uint32(10).string(message.name);
            if (message.description != null && $Object.hasOwnProperty.call(message, "description") && message.description !== "")
                writer.uint32(18).string(message.description);
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                writer.uint32(26).string(message.type);
            if (message.optional != null && $Object.hasOwnProperty.call(message, "optional") && message.optional !== false)
                writer.uint32(32).bool(message.optional);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(66).string(message.key);
            if (message.repeated != null && $Object.hasOwnProperty.call(message, "repeated") && message.repeated !== false)
                writer.uint32(72).bool(message.repeated);
            if (message.object != null && message.object.length)
                for (let i = 0; i < message.object.length; ++i)
                    $root.definition.Parameter.encode(message.object[i], writer.uint32(82).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Parameter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Parameter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.name = value;
                        else
                            delete message.name;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.description = value;
                        else
                            delete message.description;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 4: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.optional = value;
                        else
                            delete message.optional;
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.repeated = value;
                        else
                            delete message.repeated;
                        continue;
                    }
                case 10: {
                        if (wireType !== 2)
                            break;
                        if (!(message.object && message.object.length))
                            message.object = [];
                        message.object.push($root.definition.Parameter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Parameter;
    })();

    definition.Workflow = (function() {

        const Workflow = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Workflow.prototype.trigger = null;
        Workflow.prototype.task = null;
        Workflow.prototype.key = "";

        Workflow.create = function(properties) {
            return new Workflow(properties);
        };

        Workflow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                $root.definition.Trigger.encode(message.trigger, writer.uint32(10).fork(), _depth + 1).ldelim();
            if (message.task != null && $Object.hasOwnProperty.call(message, "task"))
                $root.definition.WorkflowTask.encode(message.task, writer.uint32(18).fork(), _depth + 1).ldelim();
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Workflow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Workflow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.trigger = $root.definition.Trigger.decode(reader, reader.size(), $undefined, _depth + 1, message.trigger);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.task = $root.definition.WorkflowTask.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return Workflow;
    })();

    definition.Trigger = (function() {

        const Trigger = function (properties) {
            this.filters = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Trigger.prototype.type = 0;
        Trigger.prototype.instanceHash = "";
        Trigger.prototype.key = "";
        Trigger.prototype.filters = $util.emptyArray;

        Trigger.create = function(properties) {
            return new Trigger(properties);
        };

        Trigger.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                writer.uint32(8).int32(message.type);
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(18).string(message.instanceHash);
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(26).string(message.key);
            if (message.filters != null && message.filters.length)
                for (let i = 0; i < message.filters.length; ++i)
                    $root.definition.Filter.encode(message.filters[i], writer.uint32(34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Trigger.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Trigger();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.type = value;
                        else
                            delete message.type;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (!(message.filters && message.filters.length))
                            message.filters = [];
                        message.filters.push($root.definition.Filter.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Trigger.Type = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EVENT"] = 1;
            values[valuesById[2] = "RESULT"] = 2;
            return values;
        })();

        return Trigger;
    })();

    definition.Filter = (function() {

        const Filter = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        Filter.prototype.key = "";
        Filter.prototype.predicate = 0;
        Filter.prototype.value = "";

        Filter.create = function(properties) {
            return new Filter(properties);
        };

        Filter.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                writer.uint32(10).string(message.key);
            if (message.predicate != null && $Object.hasOwnProperty.call(message, "predicate") && message.predicate !== 0)
                writer.uint32(16).int32(message.predicate);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                writer.uint32(26).string(message.value);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        Filter.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.Filter();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.key = value;
                        else
                            delete message.key;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.predicate = value;
                        else
                            delete message.predicate;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.value = value;
                        else
                            delete message.value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        Filter.Predicate = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOWN"] = 0;
            values[valuesById[1] = "EQ"] = 1;
            return values;
        })();

        return Filter;
    })();

    definition.WorkflowTask = (function() {

        const WorkflowTask = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        WorkflowTask.prototype.instanceHash = "";
        WorkflowTask.prototype.taskKey = "";

        WorkflowTask.create = function(properties) {
            return new WorkflowTask(properties);
        };

        WorkflowTask.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.instanceHash != null && $Object.hasOwnProperty.call(message, "instanceHash") && message.instanceHash !== "")
                writer.uint32(10).string(message.instanceHash);
            if (message.taskKey != null && $Object.hasOwnProperty.call(message, "taskKey") && message.taskKey !== "")
                writer.uint32(18).string(message.taskKey);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        WorkflowTask.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.definition.WorkflowTask();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.instanceHash = value;
                        else
                            delete message.instanceHash;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.taskKey = value;
                        else
                            delete message.taskKey;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        return WorkflowTask;
    })();

    return definition;
})();



// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
;// CONCATENATED MODULE: ./src/definition/binary.ts




/**
 * Decodes the protobuf bytes of a Service message, as any release stores it.
 *
 * @param options.maxFields Maximum number of fields, including those of nested messages; 1,000,000 by default.
 * @throws {MesgError} `refused` when the bytes are not a Service message or exceed a limit (16 MiB, 100 levels, the fields).
 * @example
 * ```ts
 * decodeDefinition(new Uint8Array([0x0a, 1, 0x61])).definition.name; // "a"
 * ```
 */
function decodeDefinition(bytes, options = {}) {
    if (bytes.length > wire/* MAX_BYTES */.zx) {
        throw new error/* LimitError */.oC(`expected a definition of at most ${wire/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    const unknownFields = (0,wire/* inspectMessage */.UM)(bytes, "Service", options);
    const message = service_pb_definition.Service.decode(bytes);
    let address = "";
    const workflows = [];
    for (const payload of message.workflowsOrAddress) {
        // A valid workflow is longer: it has two hashes of 43 characters or more.
        if (payload.length === 20)
            address = Buffer.from(payload).toString("hex");
        else {
            unknownFields.push(...(0,wire/* inspectMessage */.UM)(payload, "Workflow", { ...options, path: `/workflows/${workflows.length}` }));
            workflows.push(toWorkflow(service_pb_definition.Workflow.decode(payload)));
        }
    }
    const definition = {
        sid: message.sid,
        name: message.name,
        description: message.description,
        ...(message.configuration ? { configuration: toConfiguration(message.configuration) } : {}),
        tasks: message.tasks.map(toTask),
        events: message.events.map((event) => ({
            key: event.key ?? "",
            name: event.name ?? "",
            description: event.description ?? "",
            data: toParameters(event.data),
        })),
        dependencies: message.dependencies.map((dependency) => ({
            key: dependency.key ?? "",
            image: dependency.image ?? "",
            ...toConfiguration(dependency),
        })),
        repository: message.repository,
        source: message.source,
        hash: message.hash.length === 32 ? (0,base58/* encodeBase58 */.Rd)(message.hash) : hashText(message.hash),
        address,
        workflows,
    };
    return { definition, unknownFields };
}
/**
 * Encodes a definition as a Service message, its fields in ascending order.
 *
 * @param options.release The release of the message. It only determines the form of `hash`: text up to 0.13 (and by
 * default), 32 raw bytes from 0.14.
 * @throws {MesgError} `refused` when `hash` or `address` cannot be written.
 * @example
 * ```ts
 * encodeDefinition({ ...EMPTY_DEFINITION, name: "a" }); // Uint8Array [0x0a, 1, 0x61]
 * ```
 */
function encodeDefinition(definition, options = {}) {
    const raw = options.release !== undefined && (0,release/* isSince */.$l)(options.release, "0.14");
    const { hash, address, workflows } = definition;
    return service_pb_definition.Service.encode({
        ...definition,
        hash: hash === "" ? new Uint8Array() : raw ? (0,base58/* decodeHash */.$C)(hash) : Buffer.from(hash),
        workflowsOrAddress: [
            ...workflows.map((workflow) => service_pb_definition.Workflow.encode(fromWorkflow(workflow)).finish()),
            ...(address === "" ? [] : [fromAddress(address)]),
        ],
    }).finish();
}
/** The hash as Engines up to 0.13 store it: base58 text. */
function hashText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new error/* MesgError */.N8("refused", `not a service definition: expected 32 bytes or text in /hash, found ${bytes.length} others`);
    }
}
function fromAddress(address) {
    if (/^[0-9a-f]{40}$/i.test(address))
        return Buffer.from(address, "hex");
    throw new error/* MesgError */.N8("refused", `expected an address of 40 hex digits, found ${JSON.stringify(address)}`);
}
function toConfiguration(message) {
    return {
        volumes: message.volumes ?? [],
        volumesFrom: message.volumesFrom ?? [],
        ports: message.ports ?? [],
        args: message.args ?? [],
        command: message.command ?? "",
        env: message.env ?? [],
    };
}
function toTask(task) {
    return {
        key: task.key ?? "",
        name: task.name ?? "",
        description: task.description ?? "",
        inputs: toParameters(task.inputs),
        outputs: toParameters(task.outputs),
        ...(task.price
            ? { price: { perCall: task.price.perCall ?? "", perSec: task.price.perSec ?? "", perKB: task.price.perKB ?? "" } }
            : {}),
    };
}
function toParameters(parameters) {
    return (parameters ?? []).map((parameter) => ({
        key: parameter.key ?? "",
        name: parameter.name ?? "",
        description: parameter.description ?? "",
        type: parameter.type ?? "",
        optional: parameter.optional ?? false,
        repeated: parameter.repeated ?? false,
        object: toParameters(parameter.object),
    }));
}
const TRIGGER_TYPES = ["Unknown", "Event", "Result"];
const PREDICATES = ["UNKNOWN", "EQ"];
function toWorkflow({ key, trigger, task }) {
    return {
        key: key ?? "",
        ...(trigger
            ? {
                trigger: {
                    type: TRIGGER_TYPES[trigger.type ?? 0] ?? "Unknown",
                    instanceHash: trigger.instanceHash ?? "",
                    key: trigger.key ?? "",
                    filters: (trigger.filters ?? []).map((filter) => ({
                        key: filter.key ?? "",
                        predicate: PREDICATES[filter.predicate ?? 0] ?? "UNKNOWN",
                        value: filter.value ?? "",
                    })),
                },
            }
            : {}),
        ...(task ? { task: { instanceHash: task.instanceHash ?? "", taskKey: task.taskKey ?? "" } } : {}),
    };
}
function fromWorkflow({ key, trigger, task }) {
    return {
        key,
        task: task ?? null,
        trigger: trigger
            ? {
                ...trigger,
                type: TRIGGER_TYPES.indexOf(trigger.type),
                filters: trigger.filters.map((filter) => ({ ...filter, predicate: PREDICATES.indexOf(filter.predicate) })),
            }
            : null,
    };
}


/***/ }),

/***/ 27988:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   d: () => (/* binding */ ArchiveError)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

/**
 * The refusal of an archive. Where a MESG Engine refuses the archive too, this also has the Engine's text, for the
 * embedded Engine.
 *
 * @example
 * ```ts
 * throw new ArchiveError("expected a tar, found text", { engineText: "archive/tar: invalid tar header" });
 * ```
 */
class ArchiveError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /**
     * The Engine's error for the same bytes; undefined when only this tool refuses them (a limit, an unsupported form).
     */
    engineText;
    constructor(message, options = {}) {
        super("refused", message, options);
        this.engineText = options.engineText;
    }
}
/** Maximum number of bytes of a name in a message. */
const SHOWN = 200;
/**
 * Returns a name of an archive for a message: decoded as UTF-8, escaped, and cut.
 *
 * @param name One character per byte; in this form, comparing names compares bytes.
 */
function shown(name) {
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(Buffer.from(name.slice(0, SHOWN), "latin1").toString("utf8"));
    return name.length > SHOWN ? `${text}…` : text;
}


/***/ }),

/***/ 63343:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
const EMPTY = new Uint8Array(0);
const LINE_FEED = 10;
/** Reads a stream of chunks in pieces of any size. */
class ByteReader {
    #chunks;
    #rest = EMPTY;
    #ended = false;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Returns the next `length` bytes; fewer only at the end of the stream. */
    async read(length) {
        if (this.#rest.length < length)
            await this.#fill(length);
        return this.#take(length);
    }
    /** Returns from one to `length` bytes, as they arrive and without a copy; none at the end of the stream. */
    async some(length) {
        while (this.#rest.length === 0 && !this.#ended)
            await this.#next();
        return this.#take(length);
    }
    /**
     * Returns the bytes up to the next line feed, which is consumed but not returned; at the end of the stream, the rest.
     */
    async line() {
        const pieces = [];
        for (;;) {
            while (this.#rest.length === 0 && !this.#ended)
                await this.#next();
            const end = this.#rest.indexOf(LINE_FEED);
            pieces.push(this.#take(end === -1 ? this.#rest.length : end));
            if (end !== -1)
                this.#take(1);
            if (end !== -1 || this.#ended)
                return concat(pieces);
        }
    }
    /** Returns the next `count` lines, one character per byte and without their ends; fewer only at the end of the stream. */
    async lines(count) {
        const lines = [];
        for (let begun = "";;) {
            const bytes = Buffer.from(this.#rest.buffer, this.#rest.byteOffset, this.#rest.length);
            let at = 0;
            while (lines.length < count) {
                const end = bytes.indexOf(LINE_FEED, at);
                if (end === -1)
                    break;
                lines.push(begun + bytes.toString("latin1", at, end));
                begun = "";
                at = end + 1;
            }
            if (lines.length < count)
                begun += bytes.toString("latin1", at);
            this.#rest = lines.length < count ? EMPTY : this.#rest.subarray(at);
            if (lines.length === count || this.#ended)
                return lines;
            await this.#next();
        }
    }
    /** Yields the rest of the stream, this reader's buffer first. */
    async *remaining() {
        for (;;) {
            const piece = await this.some(Number.POSITIVE_INFINITY);
            if (piece.length === 0)
                return;
            yield piece;
        }
    }
    /** Puts bytes back in front of the stream. */
    unread(bytes) {
        this.#rest = this.#rest.length === 0 ? bytes : concat([bytes, this.#rest]);
    }
    /** Closes the source. */
    async close() {
        this.#ended = true;
        await this.#chunks.return?.();
    }
    #take(length) {
        const taken = this.#rest.length <= length ? this.#rest : this.#rest.subarray(0, length);
        this.#rest = this.#rest.length <= length ? EMPTY : this.#rest.subarray(length);
        return taken;
    }
    async #fill(length) {
        const pieces = [this.#rest];
        let total = this.#rest.length;
        this.#rest = EMPTY;
        while (total < length && !this.#ended) {
            await this.#next();
            pieces.push(this.#rest);
            total += this.#rest.length;
            this.#rest = EMPTY;
        }
        this.#rest = concat(pieces);
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            this.#ended = true;
        else
            this.#rest = value;
    }
}
function concat(pieces) {
    const filled = pieces.filter((piece) => piece.length > 0);
    return filled.length < 2 ? (filled[0] ?? EMPTY) : Buffer.concat(filled);
}


/***/ }),

/***/ 73505:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Does not follow a symlink, and does not wait for the writer of a pipe. */
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOCTTY ?? 0);


/***/ }),

/***/ 72159:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ composeYaml)
});

// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(29157);
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
    /** Begins the value of an anchor. From here on its name refers to this value, even inside it. */
    begin(name) {
        const anchor = {};
        this.#anchors.set(name, anchor);
        const open = this.#open.get(name);
        if (open === undefined)
            this.#open.set(name, [anchor]);
        else
            open.push(anchor);
    }
    /** Ends the value of the most recently begun anchor of this name. */
    finish(name, node) {
        const anchor = this.#open.get(name)?.pop();
        if (anchor !== undefined)
            anchor.node = node;
    }
    /**
     * Returns the value that an alias refers to.
     *
     * @throws {LimitReached} when there are too many aliases.
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
            ? "write the value out here"
            : `put &${name} before a value above, or quote a text that begins with *`;
        this.#report("alias", message, start, { hint });
        return { kind: "broken", start, size: 1, length: 0, depth: 1 };
    }
    /** Reports merges that yaml.v2 2.2.1 refuses, since it uses the last meaning of the name in the document. */
    finishDocument() {
        for (const { name, start, node } of this.#merges) {
            const last = this.#anchors.get(name)?.node;
            if (node.kind !== "mapping" || last === undefined || last.kind === "mapping" || last.kind === "broken")
                continue;
            const message = `&${name} is defined again below, with a value that cannot be merged`;
            this.#report("merge-key", message, start, {
                hint: "give the two anchors different names: Engine 0.10 mixes them up",
            });
        }
    }
}

// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
;// CONCATENATED MODULE: ./src/yaml/mapping-pairs.ts


/** Computes the final pairs of a mapping from the written ones: merge keys are merged, and each key occurs once. */
class MappingPairs {
    #report;
    #lines;
    #merged = 0;
    constructor(report, lines) {
        this.#report = report;
        this.#lines = lines;
    }
    /** @throws {LimitReached} when all mappings together merge too many keys. */
    resolve(written) {
        const pairs = new Map();
        let inherited;
        for (const pair of written) {
            if (pair.isUnusable)
                continue;
            if (pair.key === undefined) {
                inherited ??= new Set();
                this.#merge(pair, pairs, inherited);
                continue;
            }
            const first = inherited?.has(pair.key) ? undefined : pairs.get(pair.key);
            if (first === undefined) {
                inherited?.delete(pair.key);
                pairs.set(pair.key, pair);
            }
            else {
                const { line } = this.#lines.at(first.keyStart);
                const message = `duplicate key ${(0,words/* quote */.hD)(pair.key)} (first in line ${line})`;
                this.#report("duplicate-key", message, pair.keyStart, { hint: "keep one of them", key: pair.key });
            }
        }
        return pairs;
    }
    #merge(pair, pairs, inherited) {
        const replaced = [];
        const added = new Set();
        for (const source of this.#sourcesOf(pair)) {
            if (source.kind !== "mapping")
                continue;
            this.#merged += source.pairs.size;
            if (this.#merged > yaml_limits/* MAX_VALUES */.Ex) {
                throw new yaml_limits/* LimitReached */.aF(`more than ${yaml_limits/* MAX_VALUES */.Ex} merged keys`, pair.keyStart, "merge smaller mappings");
            }
            for (const [key, merged] of source.pairs) {
                const own = pairs.get(key);
                if (own === undefined) {
                    pairs.set(key, merged);
                    inherited.add(key);
                    added.add(key);
                }
                else if (!added.has(key) && own.value !== merged.value)
                    replaced.push(key);
            }
        }
        if (replaced.length === 0)
            return;
        const message = `Engine 0.10 takes ${(0,words/* quote */.hD)(replaced[0])} from what is merged here, not from the key above`;
        const hint = "put `<<` before the keys that override it, and merge several mappings in one list";
        this.#report("merge-order", message, pair.keyStart, { hint, severity: "warning" });
    }
    #sourcesOf({ value, keyStart }) {
        const sources = value.kind === "sequence" ? value.items : [value];
        const wrong = sources.find((source) => source.kind !== "mapping" && source.kind !== "broken");
        if (wrong !== undefined) {
            this.#report("merge-key", "expected a mapping, or a list of mappings, to merge with `<<`, found something else", keyStart, { hint: 'write `<<: *name` for an anchor of a mapping; quote "<<" when it is a plain key' });
        }
        return sources;
    }
}

// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/resolve.ts
var resolve = __webpack_require__(49555);
;// CONCATENATED MODULE: ./src/yaml/scalar.ts


/** YAML's own tags begin with this. */
const CORE = "tag:yaml.org,2002:";
/** Warns about a tag that an Engine ignores: usually it is a text that begins with `!`. */
function checkTag(tag, report) {
    if (tag === undefined || tag.full.startsWith(CORE))
        return;
    const message = `${(0,words/* quote */.hD)(tag.full)} is a tag: it has no effect and is not part of the text`;
    report("tag", message, tag.start, { hint: "remove it, or quote a text that begins with !", severity: "warning" });
}
/** The node of a scalar; a tag that its text does not fit is reported. */
function readScalar({ value, style, start, tag: written }, report) {
    const tag = written?.full ?? "";
    if (written !== undefined && !(0,resolve/* fitsTag */.JT)(tag, value)) {
        const name = tag.replace(CORE, "!!");
        report("tag", `the tag ${name} does not fit ${(0,words/* quote */.hD)(value)}`, start, {
            hint: "remove the tag: a mesg.yml needs none",
        });
    }
    const plain = style === "plain" && tag === "";
    return { kind: "scalar", text: value, plain, tag, start, size: 1, length: value.length, depth: 1 };
}

;// CONCATENATED MODULE: ./src/yaml/composer.ts







/** Builds a tree from a parser's events. */
class Composer {
    problems = [];
    /** The root node; undefined while the document is read, and when it is empty. */
    root;
    #anchors;
    #pairs;
    #frames = [];
    #nameOf;
    #values = 0;
    /** @param nameOf Returns the text of a key where that differs from what is written. */
    constructor(lines, nameOf) {
        this.#nameOf = nameOf;
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
                checkTag(event.tag, this.report);
                this.#open(event.type, event.start, event.anchor);
                return;
            case "scalar":
                checkTag(event.tag, this.report);
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
    report = (rule, message, offset, { hint, key, severity }) => {
        if (this.problems.length >= problem/* ENOUGH_PROBLEMS */.mj)
            return;
        const path = [...this.#path(), ...(key === undefined ? [] : [key])];
        this.problems.push({ severity: severity ?? "error", rule, message, path, offset, hint });
    };
    #open(kind, start, anchor) {
        if (anchor !== undefined)
            this.#anchors.begin(anchor.name);
        this.#frames.push({ kind, start, anchor: anchor?.name, items: [], written: [], key: undefined });
    }
    #close(isBroken) {
        const { kind, start, anchor, items, written } = this.#frames.pop();
        if (kind === "document") {
            // After a mistake on its first line, the document begins again.
            this.root = items.at(-1);
            this.#anchors.finishDocument();
        }
        else if (isBroken)
            this.#add(broken(start), anchor);
        else if (kind === "sequence")
            this.#add({ kind, items, start, ...(0,yaml_node/* measure */.xP)(items) }, anchor);
        else {
            const pairs = this.#pairs.resolve(written);
            this.#add({ kind, pairs, written, start, ...(0,yaml_node/* measurePairs */.q6)(pairs) }, anchor);
        }
    }
    /** Adds a node to the one that is being read. */
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
            frame.key = this.#keyOf(node, at);
        else {
            const { key, keyStart, isUnusable } = frame.key;
            frame.written.push(isUnusable ? { key, isUnusable, keyStart, value: node } : { key, keyStart, value: node });
            frame.key = undefined;
        }
    }
    /** The text of a key; nothing when it is a merge key. */
    #keyOf(node, keyStart) {
        if ((0,yaml_node/* isMergeKey */.yJ)(node))
            return { key: undefined, keyStart };
        if (node.kind === "scalar" && !(node.plain && node.text === "")) {
            return { key: this.#nameOf?.(node) ?? node.text, keyStart };
        }
        if (node.kind === "scalar") {
            this.report("key", "expected a key before the colon, found none", keyStart, {
                hint: 'write the key; an empty one is ""',
            });
        }
        else if (node.kind !== "broken") {
            const message = `expected a string as key, found ${(0,words/* describeNode */.WQ)(node)}`;
            this.report("key", message, keyStart, { hint: "quote a key that begins with [ or {" });
        }
        return { key: `offset ${keyStart}`, isUnusable: true, keyStart };
    }
    /** Whether the next value is merged into a mapping: it follows `<<`, or is in a list that does. */
    #isMergeSource() {
        const inner = this.#frames.at(-1);
        const frame = inner?.kind === "sequence" ? this.#frames.at(-2) : inner;
        return frame?.kind === "mapping" && frame.key !== undefined && frame.key.key === undefined;
    }
    /** The path of the next node in the file's value. */
    #path() {
        return this.#frames.flatMap(({ kind, key, items }) => {
            if (kind === "sequence")
                return [items.length];
            return kind === "mapping" && key !== undefined ? [key.key ?? "<<"] : [];
        });
    }
}
/** What could not be read. */
function broken(start) {
    return { kind: "broken", start, size: 1, length: 0, depth: 1 };
}

// EXTERNAL MODULE: ./src/yaml/parse/parser.ts + 19 modules
var parse_parser = __webpack_require__(66051);
// EXTERNAL MODULE: ./src/yaml/scan/cursor.ts
var scan_cursor = __webpack_require__(49627);
;// CONCATENATED MODULE: ./src/yaml/compose.ts




/**
 * Reads one YAML document into a tree with positions, as the Engine's reader does (yaml.v2 2.2.1). Aliases and merge
 * keys are followed. Mistakes, duplicate keys, undefined aliases and values beyond the limits become problems; after a
 * syntax error, reading continues on a later line.
 *
 * @example
 * ```ts
 * const text = "name: a\nsid: @b\ntasks: {}\n";
 * composeYaml(text, new Lines(text)).problems; // [{ rule: "yaml-syntax", offset: 13, … }]
 * ```
 */
function composeYaml(text, lines, { plain = false, json = false, process } = {}) {
    const other = process === undefined ? "engine" : "process";
    const dialect = json ? "json" : plain ? "tabs" : other;
    const parser = new parse_parser/* Parser */.i(text, { maxDepth: plain ? yaml_limits/* MAX_PLAIN_DEPTH */.Ws : yaml_limits/* MAX_YAML_DEPTH */.Pq, dialect });
    const composer = new Composer(lines, process?.keyOf);
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
        // In a plain file, warnings are errors already.
        const problems = composer.problems.filter(({ severity }) => !plain || severity === "error");
        return { ...(root && { root }), problems: [...syntaxProblems(parser), ...problems] };
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
        report("alias", "expected a value, found an alias", event.start, { hint: WRITE_OUT });
    if (event.type !== "scalar" && event.type !== "sequence" && event.type !== "mapping")
        return;
    const { anchor, tag } = event;
    if (anchor !== undefined)
        report("anchor", "expected a value, found an anchor", anchor.start, { hint: WRITE_OUT });
    if (tag !== undefined)
        report("tag", "expected a value, found a tag", tag.start, { hint: WRITE_OUT });
}
const WRITE_OUT = "write the value itself";
/** An Engine reads the first document and ignores what follows. */
function reportRest(text, documentEnd, report) {
    const cursor = new scan_cursor/* Cursor */.b(text);
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
    const hint = "keep what belongs in this file, and move the rest to separate files";
    report("documents", "expected one document, found more text after its end", cursor.at, { hint });
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

/***/ 67880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/** Finds lines and columns in a text. A line ends with a line feed, a carriage return, or both. */
class Lines {
    #text;
    #starts;
    constructor(text) {
        this.#text = text;
    }
    /** Returns the line and column of the character at `offset`. */
    at(offset) {
        this.#starts ??= startsOf(this.#text);
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
/** Returns where each line begins. */
function startsOf(text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
        starts.push(index + end.length);
    return starts;
}


/***/ }),

/***/ 42655:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   q6: () => (/* binding */ measurePairs),
/* harmony export */   v0: () => (/* binding */ asFlag),
/* harmony export */   xP: () => (/* binding */ measure),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49555);
/**
 * A YAML document as a tree with positions. Aliases are followed and merge keys are merged, so one node may be in
 * several places.
 *
 * @module
 */

/** Whether a scalar means no value: empty, `~` or `null`. */
function isNull(node) {
    if (node.kind !== "scalar")
        return false;
    if (node.tag === "tag:yaml.org,2002:null")
        return true;
    return node.plain && (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .isNullText */ .JP)(node.text);
}
/** Returns the boolean that a scalar is in YAML 1.1, where `yes` and `on` are true. */
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
/** Sums the sizes of the values of a mapping and its keys. */
function measurePairs(pairs) {
    let [size, length, depth] = [1 + pairs.size, 0, 1];
    for (const [key, { value }] of pairs) {
        size += value.size;
        length += value.length + key.length;
        depth = Math.max(depth, value.depth + 1);
    }
    return { size, length, depth };
}
/** Sums the sizes of the nodes inside a node. */
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

/***/ 66051:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Parser)
});

;// CONCATENATED MODULE: ./src/yaml/scan/syntax-error.ts
/** A position at which a text is not YAML as an Engine reads it. */
class SyntaxProblem extends Error {
    /** Index into the text. */
    offset;
    /** What to do, in the imperative. */
    hint;
    /** Reading may resume on the line after this index. */
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
    const { anchor, tag } = type === "anchor" || type === "tag" ? parseProperties(state) : NO_PROPERTIES;
    const token = state.peek();
    const contentStart = token.start;
    if (token.type === "scalar") {
        state.skip();
        return { type: "scalar", start, contentStart, anchor, tag, value: token.value, style: token.style, end: token.end };
    }
    const kind = kindOf(token, place);
    if (kind !== undefined) {
        const style = kind === "flow-sequence" || kind === "flow-mapping" ? "flow" : "block";
        const isMapping = kind === "flow-mapping" || kind === "block-mapping";
        state.enter(kind, token, FIRST[kind]);
        // No token marks the start of the list under a key.
        if (kind !== "list-under-key")
            state.skip();
        return { type: isMapping ? "mapping" : "sequence", start, contentStart, anchor, tag, style };
    }
    const properties = anchor === undefined ? tag : tag === undefined || anchor.end > tag.end ? anchor : tag;
    if (properties === undefined)
        throw state.unexpected();
    // An anchor or a tag alone belongs to an empty value.
    const at = properties.end;
    return { type: "scalar", start, contentStart: at, anchor, tag, value: "", style: "plain", end: at };
}
const NO_PROPERTIES = { anchor: undefined, tag: undefined };
/** What comes first in a list or a mapping. */
const FIRST = {
    "flow-sequence": "first",
    "flow-mapping": "first",
    "block-sequence": "item",
    "block-mapping": "key",
    "list-under-key": "item",
};
/** The kind of list or mapping that begins with a token. */
function kindOf({ type }, { block, listUnderKey }) {
    if (type === "[")
        return "flow-sequence";
    if (type === "{")
        return "flow-mapping";
    if (type === "-" && listUnderKey)
        return "list-under-key";
    return block && (type === "block-sequence" || type === "block-mapping") ? type : undefined;
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

/** Continues a list or a mapping that is written with indentation. */
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
/** Parses a list whose `-` are in the column of the key above, so no token marks its end. */
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
/** Whether the context is inside brackets. */
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
            const hint = "write --- on a line between the directives and the document";
            throw new SyntaxProblem("expected --- after a line that begins with %", state.peek().start, hint);
        }
    }
    const token = state.sees("document-start") ? state.skip() : state.peek();
    state.enter("document", token, "first");
    return { type: "document", start: token.start, end: token.end };
}
/** The end of the document. Nothing after it is read, even on the same line. */
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
            if (!/^0?1\.0?1$/.test(value) && !(state.anyVersion && /^1\.\d{1,9}$/.test(value))) {
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

/** Continues a list or a mapping in brackets. */
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
        // yaml.v2 skips this token, so it usually reports what follows as a mistake.
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
        // The next token must be readable nevertheless.
        state.peek();
        return state.empty(end);
    }
    const colon = state.skip();
    return state.sees(",", "}") ? state.empty(colon.end) : parseNode(state, { block: false });
}

;// CONCATENATED MODULE: ./src/yaml/parse/recovery.ts

/** A line at which reading can resume: a list item, or a key with a colon. */
const FRESH_LINE = /(- )|(?:[\w./$-]+|"[^"\n]*"|'[^'\n]*')[ \t]*:(?=[\s]|$)/y;
/**
 * Resumes after a mistake at the next line that is a key or an item of an open block.
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
    // It may be further down than where reading resumes.
    state.previous = undefined;
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
        // Before any block is open, parsing can resume only at the document.
        const context = contexts.length === 1 ? contexts[0] : (fresh[1] === undefined ? mappings : lists).get(column);
        if (context !== undefined)
            return { context, offset, lineStart: offset - column };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/yaml/scan/characters.ts
var characters = __webpack_require__(50037);
// EXTERNAL MODULE: ./src/yaml/scan/cursor.ts
var scan_cursor = __webpack_require__(49627);
;// CONCATENATED MODULE: ./src/yaml/scan/plain.ts



/**
 * Scans a text without quotes. The cursor ends after the white space that follows.
 *
 * @param indent The column from which on the next line belongs to the text. Inside brackets any line does, but tabs
 * before this column are still rejected.
 * @returns `broken` when a line break follows the text.
 */
function scanPlain(cursor, indent, inBrackets) {
    const { text, at: start } = cursor;
    let value = "";
    let end = start;
    /** White space between the words read and the next ones: blanks, or the first line break and further ones. */
    let blanks = "";
    let first = "";
    let more = "";
    while (!cursor.atDocumentMarker && cursor.code() !== characters/* CODE */.Sq.hash) {
        const from = cursor.at;
        skipWords(cursor, inBrackets);
        if (cursor.at > from) {
            value += (first === "" ? blanks : (0,scan_cursor/* fold */.A)(first, more)) + text.slice(from, cursor.at);
            [end, blanks, first, more] = [cursor.at, "", "", ""];
        }
        if (!(0,characters/* isBlank */.z3)(cursor.code()) && !(0,characters/* isBreak */.kn)(cursor.code()))
            break;
        for (;;) {
            const blanksFrom = cursor.at;
            skipSpaces(cursor, first === "" ? 0 : indent);
            if (first === "")
                blanks = text.slice(blanksFrom, cursor.at);
            if (!(0,characters/* isBreak */.kn)(cursor.code()))
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
        if ((0,characters/* isBlankOrEnd */.XP)(code))
            break;
        if (code === characters/* CODE */.Sq.colon && (0,characters/* isBlankOrEnd */.XP)(text.charCodeAt(at + 1)))
            break;
        if (inBrackets && (0,characters/* isFlowIndicator */.q3)(code))
            break;
        at++;
    }
    cursor.at = at;
}
function skipSpaces(cursor, indent) {
    while ((0,characters/* isBlank */.z3)(cursor.code())) {
        if (cursor.code() === characters/* CODE */.Sq.tab && cursor.column < indent)
            throw tabProblem(cursor.at);
        cursor.at++;
    }
}
/** A tab where only spaces are allowed. */
function tabProblem(offset) {
    const hint = "use spaces: Engines accept no tab at the beginning of a line, even an empty one, or after `-`";
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
    const folded = cursor.code() === characters/* CODE */.Sq.greater;
    cursor.at++;
    const { chomping, increment } = scanHeader(cursor, start);
    const lines = new BlockLines(cursor, parentIndent, increment);
    let value = "";
    /** The break after the last line, and those of the empty lines that follow. */
    let first = "";
    let more = lines.skipEmpty();
    let previousIsIndented = false;
    while (cursor.column === lines.indent && cursor.at < cursor.text.length) {
        const indented = (0,characters/* isBlank */.z3)(cursor.code());
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
        if (chomping === "" && (code === characters/* CODE */.Sq.plus || code === characters/* CODE */.Sq.dash))
            chomping = String.fromCharCode(code);
        else if (increment === 0 && (0,characters/* isDigit */.yp)(code)) {
            increment = code - 0x30;
            if (increment === 0) {
                const message = "expected an indentation from 1 to 9 in the header of a block text, found 0";
                throw new SyntaxProblem(message, cursor.at, "remove the number");
            }
        }
        else
            break;
        cursor.at++;
    }
    cursor.skipBlanks();
    cursor.skipComment();
    if (!(0,characters/* isBreakOrEnd */.wm)(cursor.code())) {
        const sign = cursor.text.charAt(start);
        const message = `expected the end of the line after ${sign}, found more text`;
        throw new SyntaxProblem(message, cursor.at, `begin the text on the next line, or quote it if it begins with ${sign}`);
    }
    cursor.readBreak();
    return { chomping, increment };
}
/** Finds the indentation of a block text, skipping empty lines. */
class BlockLines {
    #cursor;
    #parentIndent;
    /** The column where the text's lines begin; 0 until it is known. */
    indent;
    /** After the last line of the text. */
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
            while ((this.indent === 0 || cursor.column < this.indent) && cursor.code() === characters/* CODE */.Sq.space)
                cursor.at++;
            widest = Math.max(widest, cursor.column);
            if (cursor.code() === characters/* CODE */.Sq.tab && (this.indent === 0 || cursor.column < this.indent))
                throw tabProblem(cursor.at);
            if (!(0,characters/* isBreak */.kn)(cursor.code()))
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


/** Scans the name after `&` or `*`. */
function scanName(cursor) {
    const { text, at: start } = cursor;
    cursor.at++;
    while ((0,characters/* isWord */.Jg)(cursor.code()))
        cursor.at++;
    const name = text.slice(start + 1, cursor.at);
    if (name !== "" && ((0,characters/* isBlankOrEnd */.XP)(cursor.code()) || "?:,]}%@`".includes(text.charAt(cursor.at))))
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
    const tag = cursor.code(1) === characters/* CODE */.Sq.less ? scanVerbatim(cursor) : scanShorthand(cursor);
    if ((0,characters/* isBlankOrEnd */.XP)(cursor.code()))
        return tag;
    throw new SyntaxProblem("expected a space after a tag, found more text", start, "quote a text that begins with !");
}
function scanVerbatim(cursor) {
    const start = cursor.at;
    cursor.at += 2;
    const suffix = scanUri(cursor, "");
    if (cursor.code() !== characters/* CODE */.Sq.greater) {
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
    // `!` alone makes any value a text.
    return suffix === "" ? { handle: "", suffix: "!" } : { handle: "!", suffix };
}
/** Scans `!`, `!!` or `!name!`; of `!name` without the second `!` too, which is not a handle yet. */
function scanHandle(cursor) {
    const start = cursor.at;
    cursor.at++;
    while ((0,characters/* isWord */.Jg)(cursor.code()))
        cursor.at++;
    if (cursor.code() === characters/* CODE */.Sq.bang)
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
        if (code === characters/* CODE */.Sq.percent)
            uri += scanEscapes(cursor);
        else if ((0,characters/* isWord */.Jg)(code) ||
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



/** Scans `%YAML 1.1` or `%TAG !handle! prefix`, with the line break after it. */
function scanDirective(cursor) {
    const start = cursor.at;
    const name = /^%[\w-]*/.exec(cursor.text.slice(start, start + 8))[0];
    cursor.at += name.length;
    const known = (name === "%YAML" || name === "%TAG") && (0,characters/* isBlankOrEnd */.XP)(cursor.code());
    if (!known) {
        const message = "expected %YAML or %TAG at the beginning of a line that begins with %, found another word";
        throw new SyntaxProblem(message, start, "quote a text that begins with %, or indent it");
    }
    cursor.skipBlanks();
    const directive = name === "%YAML" ? scanVersion(cursor) : scanTagDirective(cursor, start);
    cursor.skipBlanks();
    cursor.skipComment();
    if (!(0,characters/* isBreakOrEnd */.wm)(cursor.code())) {
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
    if (cursor.code() !== characters/* CODE */.Sq.bang)
        throw wrong();
    const value = scanHandle(cursor);
    if (!value.endsWith("!") || !(0,characters/* isBlank */.z3)(cursor.code()))
        throw wrong();
    cursor.skipBlanks();
    const prefix = scanUri(cursor, "");
    if (!(0,characters/* isBlankOrEnd */.XP)(cursor.code()))
        throw wrong();
    return { type: "tag-directive", value, prefix };
}

;// CONCATENATED MODULE: ./src/yaml/scan/escapes.ts

/** The characters of escapes with one letter. */
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
    const value = digits.length === count && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
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
        if ((0,characters/* isBlankOrEnd */.XP)(code))
            break;
        if (code === quote) {
            if (quote === characters/* CODE */.Sq.doubleQuote || cursor.code(1) !== quote)
                break;
            // Two single quotes are one.
            value += text.slice(from, cursor.at + 1);
            from = cursor.at += 2;
        }
        else if (code === characters/* CODE */.Sq.backslash && quote === characters/* CODE */.Sq.doubleQuote) {
            value += text.slice(from, cursor.at);
            if ((0,characters/* isBreak */.kn)(cursor.code(1))) {
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
    while ((0,characters/* isBlank */.z3)(cursor.code()) || (0,characters/* isBreak */.kn)(cursor.code())) {
        if ((0,characters/* isBlank */.z3)(cursor.code()))
            cursor.at++;
        else if (inNextLine)
            more += cursor.readBreak();
        else {
            first = cursor.readBreak();
            inNextLine = true;
        }
    }
    return inNextLine ? (0,scan_cursor/* fold */.A)(first, more) : cursor.text.slice(from, cursor.at);
}
function unclosed(start, quote, found) {
    const message = `unclosed ${String.fromCharCode(quote)}: expected the quote that ends this text, ${found}`;
    return new SyntaxProblem(message, start, "close the quote");
}

// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __webpack_require__(58215);
;// CONCATENATED MODULE: ./src/yaml/scan/wrong-place.ts


/** Maximum number of characters of a key without `?`. */
const MAX_KEY_LENGTH = 1024;
/** A line where a key is expected, without a colon that ends a key. */
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
        const message = "expected a key on one line, found text or brackets that span several lines";
        return new SyntaxProblem(message, offset, "close the quote or the bracket on the same line, and write a colon after it");
    }
    const hint = "add the colon, or indent the line more if it continues the text above";
    return new SyntaxProblem("expected `key: value`, found a line without a colon", offset, hint);
}
/** A `- ` that is not the first word of its line. */
function entry({ at }) {
    const hint = "begin the list on the next line, or quote a text that begins with `- `";
    return new SyntaxProblem("expected a list item on its own line, found `- ` after other text", at, hint);
}
/** A `? ` that is not the first word of its line. */
function key({ at }) {
    const hint = "quote a text that begins with `? `";
    return new SyntaxProblem("expected `? ` at the beginning of a line, found it after other text", at, hint);
}
/** A `: ` after something that cannot be a key. */
function value(cursor, previous) {
    const { text, at } = cursor;
    const breaks = previous === undefined ? undefined : lastBreak(text, previous);
    if (previous === undefined || breaks === undefined) {
        const hint = "quote the text, or put the second key on its own line";
        return new SyntaxProblem("found `: ` in unquoted text", at, hint);
    }
    if (previous.style !== "plain") {
        const message = "expected a key on one line, found text that spans several lines";
        return new SyntaxProblem(message, previous.start, "close the quote on the same line");
    }
    const word = text.slice(breaks, previous.end).trimStart();
    if (previous.end - word.length - breaks === previous.column)
        return noColon(previous.start, cursor);
    const hint = "indent it like the other keys; if a text above it is meant to contain `: `, quote that text";
    const message = `${JSON.stringify(word.slice(0, 60))} is indented more than the keys above it, so it continues their text`;
    return new SyntaxProblem(message, previous.end - word.length, hint);
}
/** A character that means something else at the beginning of a text. */
function firstCharacter({ text, at }) {
    const character = text.charAt(at);
    const line = /^[^\n\r\x85\u2028\u2029#'\\]{1,60}/.exec(text.slice(at, at + 80))[0];
    const inBrackets = character === "|" || character === ">" ? " inside brackets" : "";
    const name = character === "`" ? "a backtick" : character;
    return new SyntaxProblem(`a text without quotes cannot begin with ${name}${inBrackets}`, at, `quote it: '${(0,trim/* withoutTrailing */.h)(line, "]}, \t")}'`);
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
    /** No level below this one has a possible key. */
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
/** A token without characters, before another one. */
function before(token, type) {
    const { start, column, style } = token;
    return { type, start, end: start, column, value: "", suffix: "", style, key: undefined };
}

;// CONCATENATED MODULE: ./src/yaml/scan/scanner.ts










/**
 * Splits a text into tokens as yaml.v2 does (a port of libyaml, YAML 1.1). A colon turns what precedes it into a key,
 * so tokens are held back until none can become a key. Keys have at most 1024 characters, so scanning takes linear
 * time.
 */
class Scanner {
    #cursor;
    #keys;
    #dialect;
    /** The token that is next, once it is known. */
    #next;
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
        this.#cursor = new scan_cursor/* Cursor */.b(text, onComment);
        this.#dialect = dialect;
        this.#keys = new SimpleKeys(this.#cursor, dialect === "json");
    }
    /**
     * The next token, which stays the next one until it is skipped.
     *
     * @throws {SyntaxProblem}
     */
    peek() {
        this.#next ??= this.#findNext();
        return this.#next;
    }
    /** Skips the current token. */
    skip() {
        this.#next = undefined;
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
     * Discards the tokens read ahead, and continues at another offset.
     *
     * @param offset The first word of a line.
     * @param indents The columns of the blocks that are open there, from outside in.
     */
    resume(offset, lineStart, indents) {
        this.#cursor.at = offset;
        this.#cursor.lineStart = lineStart;
        this.#keys.clear();
        this.#taken += this.#tokens.length - this.#head;
        [this.#next, this.#tokens, this.#head] = [undefined, [], 0];
        const all = [-1, ...indents];
        this.#indent = all.pop();
        this.#indents = all;
        [this.#brackets, this.#keyAllowed, this.#atEnd] = [0, true, false];
    }
    #findNext() {
        this.#keys.checkRequired();
        while (this.#head === this.#tokens.length || this.#keys.mayBeginWith(this.#taken)) {
            if (this.#atEnd)
                break;
            this.#fetch();
            this.#keys.checkRequired();
        }
        const token = this.#tokens[this.#head];
        if (token.key === "opens-mapping")
            return before(token, "block-mapping");
        return token.key === "key" ? before(token, "key") : token;
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
        else if (cursor.column === 0 && cursor.code() === characters/* CODE */.Sq.percent)
            this.#fetchDirective();
        else
            this.#fetchByCharacter(cursor.code());
    }
    #fetchByCharacter(code) {
        const inBrackets = this.#brackets > 0;
        const beforeBlank = (0,characters/* isBlankOrEnd */.XP)(this.#cursor.code(1));
        if (code === characters/* CODE */.Sq.openBracket || code === characters/* CODE */.Sq.openBrace)
            this.#fetchOpening(code === characters/* CODE */.Sq.openBracket ? "[" : "{");
        else if (code === characters/* CODE */.Sq.closeBracket || code === characters/* CODE */.Sq.closeBrace) {
            this.#fetchClosing(code === characters/* CODE */.Sq.closeBracket ? "]" : "}");
        }
        else if (code === characters/* CODE */.Sq.comma)
            this.#fetchIndicator(",", true);
        else if (code === characters/* CODE */.Sq.dash && beforeBlank)
            this.#fetchEntry();
        else if (code === characters/* CODE */.Sq.question && (inBrackets || beforeBlank))
            this.#fetchKey();
        else if (code === characters/* CODE */.Sq.colon && (inBrackets || beforeBlank))
            this.#fetchValue();
        else if (code === characters/* CODE */.Sq.star || code === characters/* CODE */.Sq.ampersand)
            this.#fetchName(code === characters/* CODE */.Sq.star ? "alias" : "anchor");
        else if (code === characters/* CODE */.Sq.bang)
            this.#fetchTag();
        else if ((code === characters/* CODE */.Sq.bar || code === characters/* CODE */.Sq.greater) && !inBrackets)
            this.#fetchBlock();
        else if (code === characters/* CODE */.Sq.singleQuote || code === characters/* CODE */.Sq.doubleQuote)
            this.#fetchQuoted();
        else if (code === characters/* CODE */.Sq.tab)
            throw tabProblem(this.#cursor.at);
        else if (code === characters/* CODE */.Sq.percent ||
            code === characters/* CODE */.Sq.at ||
            code === characters/* CODE */.Sq.backtick ||
            code === characters/* CODE */.Sq.bar ||
            code === characters/* CODE */.Sq.greater) {
            throw firstCharacter(this.#cursor);
        }
        else
            this.#fetchPlain();
    }
    #skipToToken() {
        const cursor = this.#cursor;
        for (;;) {
            const tabsAllowed = this.#brackets > 0 || !this.#keyAllowed;
            while (cursor.code() === characters/* CODE */.Sq.space || (cursor.code() === characters/* CODE */.Sq.tab && (tabsAllowed || this.#isHarmlessTab()))) {
                cursor.at++;
            }
            cursor.skipComment();
            if (!(0,characters/* isBreak */.kn)(cursor.code()))
                return;
            cursor.readBreak();
            if (this.#brackets === 0)
                this.#keyAllowed = true;
        }
    }
    /** Whether the dialect allows the tab here: nothing but white space and a comment follows, or the text is JSON. */
    #isHarmlessTab() {
        if (this.#dialect === "engine" || this.#dialect === "process")
            return false;
        if (this.#dialect === "json")
            return true;
        const { text, at } = this.#cursor;
        let end = at;
        while ((0,characters/* isBlank */.z3)(text.charCodeAt(end)))
            end++;
        return (0,characters/* isBreakOrEnd */.wm)(text.charCodeAt(end)) || text.charCodeAt(end) === characters/* CODE */.Sq.hash;
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
        const type = this.#cursor.code() === characters/* CODE */.Sq.dash ? "document-start" : "document-end";
        this.#cursor.at += 3;
        this.#add(type, start);
    }
    #fetchDirective() {
        this.#unroll(-1);
        this.#keys.remove();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        const { type, value, prefix } = scanDirective(this.#cursor);
        this.#add(type, start, value, prefix);
    }
    #fetchOpening(type) {
        // In JSON only strings are keys, so brackets never wait for a colon.
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
        const name = scanName(this.#cursor);
        this.#add(type, start, name);
    }
    #fetchTag() {
        this.#saveKey();
        this.#keyAllowed = false;
        const start = this.#cursor.at;
        const { handle, suffix } = scanTag(this.#cursor);
        this.#add("tag", start, handle, suffix);
    }
    #fetchBlock() {
        this.#keys.remove();
        this.#keyAllowed = true;
        const { at: start, column } = this.#cursor;
        const style = this.#cursor.code() === characters/* CODE */.Sq.bar ? "literal" : "folded";
        this.#addScalar(start, column, style, scanBlock(this.#cursor, this.#indent));
    }
    #fetchQuoted() {
        this.#saveKey();
        this.#keyAllowed = false;
        const { at: start, column } = this.#cursor;
        const style = this.#cursor.code() === characters/* CODE */.Sq.singleQuote ? "single-quoted" : "double-quoted";
        this.#addScalar(start, column, style, scanQuoted(this.#cursor, this.#dialect === "json" || this.#dialect === "process"));
    }
    #fetchPlain() {
        this.#saveKey();
        this.#keyAllowed = false;
        const { at: start, column } = this.#cursor;
        const scanned = scanPlain(this.#cursor, this.#indent + 1, this.#brackets > 0);
        this.#addScalar(start, column, "plain", scanned);
        // The next word is the first of its line.
        if (scanned.broken)
            this.#keyAllowed = true;
    }
    #saveKey() {
        if (!this.#keyAllowed)
            return;
        const { at, column } = this.#cursor;
        const number = this.#taken + this.#tokens.length - this.#head;
        this.#keys.save({ offset: at, column, number, required: this.#brackets === 0 && this.#indent === column });
    }
    #add(type, start, value = "", suffix = "") {
        const end = Math.max(start, this.#cursor.at);
        const column = start - this.#cursor.lineStart;
        this.#tokens.push({ type, start, end, column, value, suffix, style: "plain", key: undefined });
    }
    /** @param column Of its first character: the cursor may be in another line by now. */
    #addScalar(start, column, style, { value, end }) {
        this.#tokens.push({ type: "scalar", start, end, column, value, suffix: "", style, key: undefined });
    }
}

// EXTERNAL MODULE: ./src/yaml/yaml-limits.ts
var yaml_limits = __webpack_require__(29157);
;// CONCATENATED MODULE: ./src/yaml/parse/unexpected.ts


/** Names the mistake that most likely led to an unexpected token. */
function unexpected(near, context) {
    return textBehind(near) ?? (isFlow(context) ? inBrackets(near, context) : inBlock(near, context));
}
/** Text after a closing quote, a closing bracket or an alias, on the same line. */
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
        return new SyntaxProblem(message, previous.start, "close the quote on the same line");
    }
    const hint = `put quotes around the whole text: ${closer === '"' ? "'\"a\" b'" : "\"'a' b\""}`;
    return new SyntaxProblem("expected the end of the value after its closing quote, found more text", token.start, hint);
}
function inBrackets(near, { kind, start }) {
    const { text, previous, token } = near;
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
        // The keys below an open bracket are read as its contents.
        if (isAtBlock(near)) {
            const found = `unclosed ${open}: expected ${close}, found a key in line ${lineAt(text, token.start)}`;
            return new SyntaxProblem(found, start, `close it with ${close}, or indent what belongs in it`);
        }
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
            return new SyntaxProblem("expected a document before ..., found none", start, "remove this line");
        }
        const hint = "check the brackets, quotes and indentation of the lines above";
        return new SyntaxProblem("expected the end of the file, found more text", start, hint);
    }
    if (kind === "block-sequence") {
        const hint = "put `- ` before it, or indent it more than the `- ` it belongs to";
        return new SyntaxProblem("expected a list item that begins with `- `, found something else", start, hint);
    }
    if (type === "value") {
        const hint = 'write the key before the colon; an empty one is ""';
        return new SyntaxProblem("expected a key before the colon, found none", start, hint);
    }
    if (type === "-" || type === "block-sequence") {
        const hint = "put a list below the key it belongs to, and indent all its items equally";
        return new SyntaxProblem("expected a key, found a list item", start, hint);
    }
    if (type === "key" || type === "block-mapping") {
        const message = "expected a key at the indentation of the keys above it, found one indented more";
        return new SyntaxProblem(message, start, "align it with the keys it belongs to");
    }
    const word = JSON.stringify(text.slice(start, Math.min(token.end, start + 40)).split(/[\n\r]/)[0]);
    const hint = "add the colon, or quote the text above if this line continues it";
    return new SyntaxProblem(`expected \`key: value\`, found ${word} without a colon`, start, hint);
}
/** Whether the token's line begins in the column of an open block. */
function isAtBlock({ text, token, columns }) {
    const before = text.slice(Math.max(0, token.start - 2000), token.start);
    const line = before.split(/[\n\r\x85\u2028\u2029]/).at(-1);
    return columns.includes(line.length - line.trimStart().length);
}
function hasBreak(text, start, end) {
    return /[\n\r\x85\u2028\u2029]/.test(text.slice(start, end));
}
/** The line of an offset, counted as editors do. */
function lineAt(text, offset) {
    return text.slice(0, offset).split(/\r\n|[\n\r]/).length;
}

;// CONCATENATED MODULE: ./src/yaml/parse/state.ts



/** The prefixes of tag handles where no directive overrides them. */
const DEFAULT_TAGS = [
    ["!", "!"],
    ["!!", "tag:yaml.org,2002:"],
];
/** The tokens to come, and the lists and mappings that are open. */
class ParseState {
    text;
    scanner;
    contexts = [];
    /** The prefixes of tag handles. */
    tags = new Map(DEFAULT_TAGS);
    /** The token that was skipped last. */
    previous;
    /** Where the document ends; undefined before its end, and when there is no document. */
    documentEnd;
    /** Whether any version of YAML 1 may be declared. */
    anyVersion;
    #maxDepth;
    constructor(text, { maxDepth, ...options }) {
        this.text = text;
        this.anyVersion = options.dialect === "process";
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
    sees(one, two, three, ...more) {
        const { type } = this.scanner.peek();
        return type === one || type === two || type === three || (more.length > 0 && more.includes(type));
    }
    /** @throws {LimitReached} when values are nested too deeply. */
    enter(kind, token, next) {
        // The document itself is not a value.
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
        const columns = this.contexts.filter(({ kind }) => kind === "block-mapping").map(({ column }) => column);
        const near = { text: this.text, previous: this.previous, token: this.scanner.peek(), columns };
        return unexpected(near, this.contexts.at(-1));
    }
}

;// CONCATENATED MODULE: ./src/yaml/parse/parser.ts








/** Maximum number of mistakes after which reading continues: each costs a search through the lines below it. */
const MAX_RECOVERIES = 20;
/**
 * Turns tokens into events as yaml.v2 does, up to the end of the first document. A mistake becomes a problem, and
 * reading continues on the next line that can be understood.
 */
class Parser {
    problems = [];
    #state;
    #pending = [];
    #progress = "start";
    constructor(text, options) {
        this.#state = new ParseState(text, options);
    }
    /** Where the document ends; undefined before its end, and when there is no document. */
    get documentEnd() {
        return this.#state.documentEnd;
    }
    /**
     * The next event; undefined after the last one.
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
            const event = parseDocumentEnd(state);
            this.#progress = "done";
            return event;
        }
        context.next = "end";
        const isEmpty = state.sees("version-directive", "tag-directive", "document-start", "document-end", "end");
        if (isEmpty && state.previous?.type === "document-start")
            return state.empty(state.previous.end);
        return parseNode(state, { block: true });
    }
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


/***/ }),

/***/ 3136:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ toDiagnostics),
/* harmony export */   mj: () => (/* binding */ ENOUGH_PROBLEMS),
/* harmony export */   uV: () => (/* binding */ MAX_DIAGNOSTICS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);

/** Maximum number of problems reported for one file. */
const MAX_DIAGNOSTICS = 1000;
/** Maximum number of problems of one kind to look for, so that a hostile file costs little more than a valid one. */
const ENOUGH_PROBLEMS = 10 * MAX_DIAGNOSTICS;
/**
 * Turns problems into diagnostics in file order, each once: a value with an anchor can be reached by many paths, but
 * needs one fix.
 */
function toDiagnostics(problems, file, lines) {
    if (problems.length === 0)
        return [];
    const once = new Map();
    for (const problem of problems) {
        const id = `${problem.offset} ${problem.rule} ${problem.message}`;
        if (!once.has(id))
            once.set(id, problem);
    }
    const ordered = [...once.values()].sort((a, b) => a.offset - b.offset);
    const diagnostics = ordered.slice(0, MAX_DIAGNOSTICS).map(({ severity, rule, message, path, offset, hint }) => ({
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
        return diagnostics;
    const severity = rest.some((problem) => problem.severity === "error") ? "error" : "warning";
    const message = `more than ${MAX_DIAGNOSTICS} problems; the rest is not shown`;
    return [...diagnostics, { severity, rule: "too-many", message, pointer: "", file, ...lines.at(rest[0].offset) }];
}


/***/ }),

/***/ 49555:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ isNullText),
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
const MAX_NUMBER_LENGTH = 100;
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
    const digits = text.slice(0, 2 * MAX_NUMBER_LENGTH).replaceAll("_", "");
    if (text.length <= 2 * MAX_NUMBER_LENGTH && isInteger(digits))
        return "int";
    return isFloat(text.replaceAll("_", ""), /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]\d+)?$/i) ? "float" : "str";
}
/** Whether a text without quotes means no value. */
function isNullText(text) {
    return NULLS.has(text);
}
/** The boolean that a text without quotes is. */
function flagOf(text) {
    return FLAGS.get(text);
}
/** Whether a text may have one of YAML's own tags. Other tags are unknown and fit everything. */
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
    if (number === undefined || number.length > MAX_NUMBER_LENGTH)
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

/***/ 50037:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Sq: () => (/* binding */ CODE),
/* harmony export */   XP: () => (/* binding */ isBlankOrEnd),
/* harmony export */   kn: () => (/* binding */ isBreak),
/* harmony export */   q3: () => (/* binding */ isFlowIndicator),
/* harmony export */   wm: () => (/* binding */ isBreakOrEnd),
/* harmony export */   yp: () => (/* binding */ isDigit),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Character codes with a meaning in YAML. Past the end of a text the code is NaN, which equals nothing. */
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


/***/ }),

/***/ 49627:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50037);

/** A position in a text that only moves forward, with its column. */
class Cursor {
    text;
    /** Index into the text. */
    at = 0;
    /** Where the current line begins. */
    lineStart = 0;
    #onComment;
    /** Where the last reported comment ends, so that text that is read again is not reported again. */
    #reported = 0;
    constructor(text, onComment) {
        this.text = text;
        this.#onComment = onComment;
        // A byte order mark precedes the first line.
        if (text.charCodeAt(0) === 0xfeff)
            this.at = this.lineStart = 1;
    }
    /**
     * The column from 0, in UTF-16 units. It is only compared before a line's first word, where units equal characters.
     */
    get column() {
        return this.at - this.lineStart;
    }
    /** The character code here, or `ahead` units further; NaN past the end. */
    code(ahead = 0) {
        return this.text.charCodeAt(this.at + ahead);
    }
    /** Whether a line begins here with `---` or `...`. */
    get atDocumentMarker() {
        if (this.at !== this.lineStart)
            return false;
        const code = this.code();
        if (code !== _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.dash && code !== _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.dot)
            return false;
        return this.code(1) === code && this.code(2) === code && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankOrEnd */ .XP)(this.code(3));
    }
    skipBlanks() {
        while ((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlank */ .z3)(this.code()))
            this.at++;
    }
    /** Goes to the end of the line. */
    skipLine() {
        while (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreakOrEnd */ .wm)(this.code()))
            this.at++;
    }
    /** Passes a comment, if there is one. */
    skipComment() {
        if (this.code() !== _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.hash)
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
        if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreak */ .kn)(code))
            return "";
        this.at += code === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.carriageReturn && this.code(1) === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.lineFeed ? 2 : 1;
        this.lineStart = this.at;
        return code === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.lineSeparator || code === _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .CODE */ .Sq.paragraphSeparator ? String.fromCharCode(code) : "\n";
    }
}
/** Joins the lines of a folded text: one line feed becomes a space, more become one less. */
function fold(first, more) {
    if (first !== "\n")
        return first + more;
    return more === "" ? " " : more;
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
 */
function decodeText(bytes) {
    if (bytes.length > MAX_FILE_BYTES) {
        return problem("", "size", `file too large: expected at most ${MAX_FILE_BYTES} bytes, found ${bytes.length}`, {
            hint: "no Engine accepts a larger definition: shorten the descriptions, or split the service",
        });
    }
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = encoding === "utf-8" ? decodeUtf8(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        // An invalid byte becomes the replacement character.
        const lenient = new TextDecoder(encoding).decode(bytes);
        const before = lenient.search("\ufffd");
        return problem(lenient, "encoding", `invalid ${encoding.toUpperCase()}: these bytes are not text`, {
            offset: Math.max(before, 0),
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


/***/ }),

/***/ 66494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   v4: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49555);

/** Quotes a text, and shortens a long one. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
/** Describes a node, to follow "found": a text is in quotes, a number or a boolean is not. */
function describeNode(node) {
    if (node.kind === "mapping")
        return "a mapping";
    if (node.kind === "sequence")
        return "a list";
    if (node.kind === "broken")
        return "a value that could not be read";
    const isText = !node.plain || (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveScalar */ .T)(node.text) === "str";
    return isText || !/^[\w.+-]{1,60}$/.test(node.text) ? quote(node.text) : node.text;
}
/**
 * Returns a text as a YAML scalar: plain where every reader takes it for that text, else in double quotes.
 *
 * @example
 * ```ts
 * writtenText("../greeter"); // "../greeter"
 * writtenText("yes"); // '"yes"'
 * ```
 */
function writtenText(text) {
    const isPlain = /^(?:(?:\.{1,2}\/)*[a-zA-Z][\w ./-]*|\.{1,2})$/.test(text) && !text.endsWith(" ");
    if (isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text))
        return text;
    // JSON strings are YAML, apart from characters that YAML does not print.
    return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
}


/***/ }),

/***/ 29157:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ MAX_VALUES),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Pq: () => (/* binding */ MAX_YAML_DEPTH),
/* harmony export */   Ws: () => (/* binding */ MAX_PLAIN_DEPTH),
/* harmony export */   aF: () => (/* binding */ LimitReached),
/* harmony export */   ap: () => (/* binding */ enforceYamlLimits)
/* harmony export */ });
/* unused harmony export MAX_CHARACTERS */
/** Maximum depth of values with aliases expanded: enough for a hundred nested objects. */
const MAX_YAML_DEPTH = 400;
/** Maximum depth of values in a plain file: enough for a list of mappings in a mapping. */
const MAX_PLAIN_DEPTH = 8;
/** Maximum number of values in a file with aliases and merge keys expanded. */
const MAX_VALUES = 1_000_000;
/** Maximum number of characters in a file after aliases are expanded. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** Maximum number of aliases in a file. */
const MAX_ALIASES = 100_000;
/** Thrown to stop reading a file that is beyond a limit. */
class LimitReached extends Error {
    problem;
    constructor(message, offset, hint) {
        super(message);
        this.problem = { severity: "error", rule: "limit", message, path: [], offset, hint };
    }
}
/**
 * Checks a whole file against the limits, with its aliases expanded.
 *
 * @throws {LimitReached}
 */
function enforceYamlLimits(root) {
    const counted = "with aliases written out";
    if (root.size > MAX_VALUES) {
        throw new LimitReached(`more than ${MAX_VALUES} values, ${counted}`, 0, "use fewer aliases of aliases");
    }
    if (root.length > MAX_CHARACTERS) {
        throw new LimitReached(`more than ${MAX_CHARACTERS} characters, ${counted}`, 0, "use fewer aliases of long texts");
    }
    if (root.depth > MAX_YAML_DEPTH) {
        const message = `values are nested more than ${MAX_YAML_DEPTH} levels deep`;
        throw new LimitReached(message, 0, "nest less deeply");
    }
}


/***/ })

};
