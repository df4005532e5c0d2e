export const id = 230;
export const ids = [230];
export const modules = {

/***/ 56830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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

/** Leads from origins in a definition, where entries are in lists, back to origins in the file, where they have keys. */
class DefinitionMap {
    #sources = new WeakMap();
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
 * Builds the definition that a mesg.yml describes. Values of the wrong kind are left out; they were reported before.
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
    /** Returns the text of a scalar as written, whatever its YAML type; null is empty. */
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
 * Checks what Engine 0.10's importer requires beyond the structure of a mesg.yml and beyond its definition. A definition
 * does not show it, so it is checked for every release.
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
            message: `missing data of event ${(0,words/* quote */.h)(key)}`,
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
        // The path goes on with the author's key; where it ends before it, it names the entries as a whole.
        else
            shape = ++index < path.length ? entryShape(shape, key) : undefined;
    }
    return shape;
}

;// CONCATENATED MODULE: ./src/compile/merge-conflicts.ts


/**
 * Reports merge keys that Engine 0.10's importer refuses: it merges entries into the same list, even below the mappings
 * that are merged, and then finds a key twice (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may
 * be merged and given again.
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
            // A key that one mapping has twice was reported when it was read.
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
        message: `duplicate key ${(0,words/* quote */.h)(key)}: it is merged with \`<<\` and given again`,
        path,
        offset,
        hint: "remove one of them: Engine 0.10 refuses both",
    };
}

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 7 modules
var check = __webpack_require__(55338);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/compile/violations.ts
var compile_violations = __webpack_require__(90349);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/compile/warnings.ts


/**
 * Finds what an Engine accepts but ignores, and keys that are awkward in code.
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
        message: `the key ${(0,words/* quote */.h)(text)} contains ${(0,words/* quote */.h)(character)}`,
        hint: "prefer letters, digits, _, - and dots; put a title into `name`",
    };
}

;// CONCATENATED MODULE: ./src/compile/rules.ts




/**
 * Checks a file's definition against the rules of an Engine release, and reports violations where the file has them.
 * What follows from a problem that was reported already is not reported again.
 */
function checkRules({ definition, origins }, release, structural, reading) {
    // What a broken reference stands for is unknown, so nothing is known to be missing.
    if (reading.some(({ rule }) => rule === "alias" || rule === "merge-key"))
        return [];
    const isIncomplete = reading.some(({ rule }) => rule === "yaml-syntax");
    if (structural.length >= yaml_problem/* MAX_DIAGNOSTICS */.uV)
        return [];
    const explained = new Set(structural.map(({ explains }) => explains.join("\0")));
    // 0.9 and 0.10 apply these rules to files, not to definitions.
    const violations = (0,check/* checkDefinition */.QU)(definition, (0,definition_release/* isSince */.$l)(release, "0.11") ? release : "0.11").slice(0, yaml_problem/* ENOUGH_PROBLEMS */.mj);
    const problems = violations.flatMap(compile_violations/* atValues */.ST).flatMap((violation) => {
        if (violation.pointer === "/source" || (isIncomplete && ABOUT_MISSING.has(violation.rule)))
            return [];
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
 * What mesg.yml looked like before Engine 0.10, and what to write today.
 *
 * @module
 */


/** Explains a key that only older Engines know; undefined for any other key. */
function oldKey(path, key) {
    if (path.length === 0)
        return oldServiceKey(key);
    if (key === "data" && path.length === 4 && path[0] === "tasks" && path[2] === "outputs") {
        const output = JSON.stringify(path[3]);
        return {
            rule: "multi-output",
            message: `the output ${output} has parameters of its own under "data", which only Engines before 0.10 read`,
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
            hint: "move the process to a file of its own",
        };
    }
    if (key === "visibility" || key === "publish" || key === "version") {
        return {
            rule: "obsolete-key",
            message: `obsolete key ${JSON.stringify(key)}: Engines since 0.10 do not know it`,
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
    // A broken value was reported where it is, and missing data has a rule of its own.
    if (node.kind === "broken" || ((0,yaml_node/* isNull */.kZ)(node) && path.length === 3 && path[0] === "events"))
        return [];
    const place = { severity: "error", path, explains: path };
    const shape = shapeAt(path);
    const key = path.at(-1);
    if ((0,yaml_node/* isNull */.kZ)(node) && key !== undefined) {
        const message = `empty entry: expected ${shape?.what ?? "a mapping"} for ${(0,words/* quote */.h)(key)}, found nothing`;
        return [
            { ...place, rule: "empty-entry", message, offset: keyStart, hint: EXAMPLES[shape?.what ?? ""] ?? "write {}" },
        ];
    }
    const short = node.kind === "scalar" && shape?.what === "a parameter" ? shortParameter(key, node) : undefined;
    if (short !== undefined)
        return [{ ...place, offset: node.start, ...short, explains: path }];
    const kind = KINDS.find(({ name }) => type.includes(name));
    const wanted = kind.name === "object" && shape !== undefined ? `${shape.what} (a mapping)` : kind.wanted;
    const message = `expected ${wanted}${key === undefined ? "" : ` for ${(0,words/* quote */.h)(key)}`}, found ${(0,words/* describeNode */.W)(node)}`;
    const example = kind.name === "object" ? EXAMPLES[shape?.what ?? ""] : undefined;
    return [{ ...place, rule: "wrong-type", message, offset: node.start, hint: example ?? kind.hint(node, key) }];
}
/** The kinds that the schema asks for, most specific first: a text may be given as a boolean, but not the reverse. */
const KINDS = [
    {
        name: "string",
        wanted: "a string",
        hint: (node) => `write one string; quote it when it ${node.kind === "mapping" ? "contains `: ` or begins with {" : "begins with ["}`,
    },
    { name: "boolean", wanted: "true or false", hint: () => "write true or false, without quotes" },
    {
        name: "array",
        wanted: "a list of strings",
        hint: (node, key) => {
            if (key === "env" && node.kind === "mapping")
                return "write each variable as a list item: - NAME=VALUE";
            return node.kind === "scalar"
                ? `write a list: [${(0,words/* quote */.h)(node.text)}]`
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
            message: `unknown key ${(0,words/* quote */.h)(key)} in ${shape.what.replace(/^an? /, "")}${meant === undefined ? "" : ` (did you mean ${(0,words/* quote */.h)(meant)}?)`}`,
            hint: `use one of ${shape.keys.join(", ")}`,
            // A key under the wrong name is not missing as well.
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
 * The Engine `release` decides on the rules for texts. The structure of the file, and the few rules of Engine 0.10's
 * importer that a definition does not show, are always checked. Engines 0.9 and 0.10 check files, not definitions, by
 * the rules that 0.11 has for definitions.
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
    const rules = checkRules(built, release, structural, [...problems, ...files]).filter(({ rule }) => !(withoutPrices && rule === "price-required"));
    return finish([...problems, ...structural, ...files, ...rules], built);
}
/** What is behind a value of the wrong kind, in a line that is no YAML, is most often the same mistake. */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ atValues),
/* harmony export */   mm: () => (/* binding */ adviseOn)
/* harmony export */ });
/* unused harmony export repeatsIn */
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90761);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66494);



/**
 * Describes an Engine's refusal: what is wrong, and what to do.
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
            message: `expected printable ASCII in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(field)}, found ${nameOf(character)} at position ${index + 1}`,
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
        message: `invalid sid: expected a name like a domain, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
        hint: "write it like author.name: letters, digits, - and _ between dots, with at least one letter",
    }),
    "sid-required": () => ({
        message: "missing sid: Engines 0.18 to 0.20 require one",
        hint: "add one, such as sid: author.name",
    }),
    "empty-element": ({ field }) => ({
        message: `empty element in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(field)}: Engines 0.14 to 0.20 fail on an element without any field`,
        hint: "give it a key",
    }),
    "port-mapping": ({ found }) => ({
        message: `invalid port: expected N or N:N, each from 1 to 65535, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
        hint: 'use "80", or "8080:80" to publish container port 80 on host port 8080',
    }),
    "environment-variable": ({ found }) => ({
        message: `invalid environment variable: expected NAME=VALUE, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
        hint: adviceOnVariable(String(found)),
    }),
    "unique-values": ({ field, found }) => ({
        message: `duplicate value ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))} in ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(field)}`,
        hint: "remove one of them",
    }),
    "parameter-type": ({ found }) => {
        const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(String(found), _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .PARAMETER_TYPES */ .KZ);
        return {
            message: `expected one of ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .PARAMETER_TYPES */ .KZ.join(", ")}, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
            hint: meant === undefined ? "use Any for a value of any type" : `did you mean ${meant}?`,
        };
    },
    "repository-uri": ({ found }) => ({
        message: `invalid repository: expected a URI, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
        hint: "write the whole URI, such as https://github.com/author/service",
    }),
    "duplicate-key": ({ found }) => ({
        message: `duplicate key ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
        hint: "remove one of them",
    }),
    "image-required": () => ({
        message: "missing image of this dependency",
        hint: "add it, such as image: redis",
    }),
    "volumes-from": ({ found, pointer, definition }) => ({
        message: `unknown dependency ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))} in volumesFrom`,
        hint: adviceOnVolumes(String(found), pointer, definition),
    }),
    "price-required": () => ({
        message: "missing price of this task: Engines since 0.26 require one",
        hint: "a mesg.yml has no prices: deploy with --price, use a definition that has them, or an older --engine-version",
    }),
    "price-amount": ({ found }) => ({
        message: `invalid amount: expected an integer of at most 255 bits, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
        hint: "use digits, such as 100",
    }),
    "configuration-required": () => ({
        message: "missing configuration: Engine 0.10 crashes without one",
        hint: "add an empty one: {}",
    }),
    "workflow-hash": ({ found }) => ({
        message: `invalid hash: expected 32 bytes in base58, found ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(String(found))}`,
        hint: "use the whole instance hash",
    }),
    "workflow-incomplete": () => ({
        message: "incomplete workflow: expected a trigger and a task",
        hint: "add both: Engine 0.12 crashes without them",
    }),
    "workflow-required": ({ field }) => ({ message: `missing ${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(field)}`, hint: `add ${field}` }),
};
function adviceOnVariable(found) {
    const [name = "", ...values] = found.split("=");
    if (!/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name))
        return "begin the name with a letter, and use only letters, digits and _";
    if (values.length === 0)
        return `write ${name}= for an empty value; Engines since 0.17 accept a bare name`;
    return "remove the second =: a value cannot contain one";
}
function adviceOnVolumes(found, pointer, { dependencies }) {
    const keys = dependencies.map(({ key }) => key);
    if (found === "service" && pointer.startsWith("/configuration")) {
        return "remove it: the service's own volumes are mounted anyway, and only a dependency can name `service`";
    }
    if (keys.length === 0)
        return "add it to `dependencies`: this service has none";
    const meant = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(found, keys);
    return meant === undefined ? `use one of ${keys.slice(0, 20).join(", ")}` : `did you mean ${meant}?`;
}
/** Returns the places in a list at which a value comes again. */
function repeatsIn(values) {
    const seen = new Set();
    return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []));
}
/** Splits a violation of a whole list into one for each value that comes again. */
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
    return `${(0,_yaml_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(character)} (U+${code})`;
}


/***/ }),

/***/ 96516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FORM_BYTES),
/* harmony export */   d: () => (/* binding */ fileForm)
/* harmony export */ });
/** Bytes that {@linkcode fileForm} looks at. */
const FORM_BYTES = 512;
/**
 * Returns the form of a file by its first bytes, as far as it is one that is mistaken for another here.
 *
 * @example
 * ```ts
 * fileForm(new TextEncoder().encode('{"name": "a"}')); // "JSON"
 * ```
 */
function fileForm(bytes) {
    const head = Buffer.from(bytes.subarray(0, FORM_BYTES)).toString("latin1");
    if (CAR.test(head))
        return "a CAR";
    if (head.slice(257, 262) === "ustar")
        return "a tar archive";
    if (head.startsWith("\x1f\x8b"))
        return "a gzip file";
    if (head.startsWith("PK\x03\x04"))
        return "a zip file";
    if (/^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(head))
        return "JSON";
    return /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : undefined;
}
/** Version 1: a length, then a map in CBOR whose first key is `roots` or `version`; version 2 begins with a fixed map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the bytes
const CAR = /^(?:[\s\S]{1,2}\xa2(?:eroots|gversion)|\x0a\xa1gversion)/;


/***/ }),

/***/ 71147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Nn: () => (/* binding */ inspect)
/* harmony export */ });
/* unused harmony export NothingThere */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);



/**
 * Reads a file of at most `limit` bytes, or `limit + 1` bytes of a larger one, by which the caller knows it. A named
 * pipe is always refused: opening it waits for its writer, which no signal can end.
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
    const isSafe = pipes ? !found.isFIFO() || /^\/(dev|proc)\//.test(path) : found.isFile() || found.isDirectory();
    if (!isSafe) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected ${what}, found a pipe or a device at ${JSON.stringify(path)}`, {
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
 * Looks at a path that the caller named.
 *
 * @param what What should be there, for messages.
 * @throws {MesgError} As {@linkcode readBounded}.
 */
async function inspect(path, what) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((error) => {
        throw asReadFailure(path, what, error);
    });
}
/** Nothing is at a path that the caller named. */
class NothingThere extends _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N {
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
        return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected ${what}, found a folder at ${shown}`, { cause });
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("environment", `cannot read ${shown}: ${message}`, { cause });
}


/***/ }),

/***/ 90761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Returns the known name that is closest to `name` by edit distance; undefined when none is close.
 *
 * @example
 * ```ts
 * nearest("desciption", ["name", "description"]); // "description"
 * ```
 */
function nearest(name, known) {
    if (name.length > 64)
        return undefined;
    let best;
    let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const changes = distance(name.toLowerCase(), candidate.toLowerCase());
        if (changes < fewest)
            [best, fewest] = [candidate, changes];
    }
    return best;
}
/** Computes the edit distance: characters to insert, remove, replace, or swap with a neighbor. */
function distance(from, to) {
    let before = [];
    let above = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = above[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            row[j] = Math.min(replaced, above[j] + 1, row[j - 1] + 1);
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        before = above;
        above = row;
    }
    return above[to.length];
}


/***/ }),

/***/ 15133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ processToJson)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77544);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60645);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51241);



/**
 * Returns a process as a value for `JSON.stringify`, as the message of a release has it.
 *
 * @throws {MesgError} `refused` when the message of that release cannot hold the process; `usage` before 0.14.
 * @example
 * ```ts
 * processToJson({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // { name: "a" }
 * ```
 */
function processToJson(process, release) {
    const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_0__/* .processForm */ .S)(release);
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
/** A number where every reader of JSON can hold it, else a text. */
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

/***/ 38424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ checkProcess)
});

// UNUSED EXPORTS: processRefusal

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
        const separator = isSince(release, "0.21") ? ". " : "\n";
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

/***/ 20977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
 * Returns a part of an answer of GitHub; undefined when it is not there. An answer may be anything: a proxy sends a page of
 * its own, a server leaves fields out.
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
/** Returns a part that is a text; undefined for anything else. */
function textOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return typeof part === "string" ? part : undefined;
}
/** Returns a part that is an integer, such as an id; undefined for anything else. */
function integerOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return Number.isSafeInteger(part) ? part : undefined;
}
/** Returns a part that is a list; undefined for anything else. */
function listOf(answer, ...path) {
    const part = partOf(answer, ...path);
    return Array.isArray(part) ? part : undefined;
}
/** Returns the error for an answer that is not what was asked for. @param what `list the comments` */
function unexpectedAnswer(what) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("environment", `GitHub's API did not ${what}: the answer is not what its documentation says`);
}
const PAGE = 100;
const MOST_PAGES = 100;
/**
 * Reads all pages of a list, at most 10,000 entries.
 *
 * @param what `list the comments`
 * @param read Reads one page of 100 entries, from 1.
 * @throws {MesgError} `environment` for a page that is no list, or for a longer list. What `read` throws.
 */
async function listAll(what, read) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await read({ page, per_page: PAGE });
        const entries = listOf(data);
        if (entries === undefined)
            throw unexpectedAnswer(what);
        all.push(...entries);
        if (entries.length < PAGE)
            return all;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("environment", `GitHub's API did not ${what}: there are more than ${PAGE * MOST_PAGES}`);
}


/***/ }),

/***/ 71440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pb: () => (/* binding */ apiError),
  Xm: () => (/* binding */ connectApi),
  c2: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/secrets/conceal-result.ts
var conceal_result = __webpack_require__(11888);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
;// CONCATENATED MODULE: ./src/github/context/retry.ts

const ATTEMPTS = 4;
/** Milliseconds: the upper bound of the first pause. */
const PAUSE = 1_000;
/** Milliseconds: the longest wait for a rate limit. */
const LONGEST_WAIT = 90_000;
/**
 * Retries a request to GitHub: after a rate limit when the answer says so, after a failure of the server or the network with
 * exponential backoff. A request that is not idempotent is retried after a rate limit only.
 */
async function retrying(request, options) {
    return await (0,retry/* retry */.L)(request, {
        attempts: ATTEMPTS,
        signal: options.signal,
        waitFor: (error, attempt) => waitFor(error, attempt, options.isRepeatable),
        onWait: (error, wait) => options.onWait?.(`GitHub answered ${error.status ?? "nothing"}; next attempt in ${Math.ceil(wait / 1000)} s`),
    });
}
/** Milliseconds to wait; undefined when another attempt is of no use. */
function waitFor(error, tries, isRepeatable) {
    const limited = rateLimit(error, tries);
    if (limited !== undefined)
        return limited <= LONGEST_WAIT ? limited : undefined;
    const failed = error.status === undefined || error.status >= 500;
    return failed && isRepeatable ? (0,retry/* backoff */.J)(PAUSE, tries) : undefined;
}
/**
 * Returns the milliseconds that a rate limit asks for; undefined for any other answer.
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


/** What a request is made of beside the texts that it carries. */
const OWN_PARAMETERS = new Set(["baseUrl", "headers", "mediaType", "method", "request", "url"]);
/**
 * Connects to GitHub's API, at github.com or at an Enterprise Server, through a proxy where the environment names one.
 *
 * @param token Sent to the API alone; a redirect to another host does not get it.
 * @throws {MesgError} `usage` for an empty token.
 */
async function connectApi(token, options) {
    if (token === "") {
        throw new core_error/* MesgError */.N("usage", "github-token: expected a token to call GitHub's API, found an empty text", {
            hint: "a secret that is not set is empty; leave the input out to use the job's own token",
        });
    }
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, {
        baseUrl: options.apiUrl,
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    // Hooks share one object with the options of a request; a copy of it would not reach the request.
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
/** The status of GitHub's answer, when the error is one. */
function statusOf(error) {
    const { name, status } = (error ?? {});
    return name === "HttpError" && typeof status === "number" ? status : undefined;
}
/** An error of the API in words: what was asked for, and what came. Nothing of the request's headers is in it. */
function apiError(what, error) {
    const status = statusOf(error);
    if (error instanceof core_error/* MesgError */.N)
        return error;
    const words = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const found = status === undefined ? words : `${status}: ${words}`;
    return new core_error/* MesgError */.N("environment", `GitHub's API did not ${what}: ${found}`, {
        ...(status === 401 ? { hint: "check the input github-token" } : {}),
    });
}


/***/ }),

/***/ 56536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
 * @param withheld Why not; undefined when nobody asked for it.
 */
function notDeployed(withheld, preview) {
    return { services: [], host: undefined, isDryRun: false, knowsBefore: false, withheld, preview };
}
/** Whether a service is on the Engine and was compared with what was computed here. */
function isVerified({ outcome }) {
    return outcome === "created" || outcome === "exists";
}
/** Returns which services were not deployed; undefined when all were. */
function deployFailure({ services }) {
    const failed = services.filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ service }) => service.place.path).join(", ");
    const count = services.length === 1 ? "the service was" : `${failed.length} of ${services.length} services were`;
    return `${count} not deployed: ${names}; fix the cause and re-run the job: services that already exist are kept`;
}
/** What a merge would do, as the output `on-merge`: the worst of all services. Empty where that is not the question. */
function onMergeOutput({ preview }) {
    if (preview === undefined)
        return "";
    if (preview.withheld !== undefined || preview.count === 0)
        return "no";
    const found = new Set(preview.services.map(({ outcome }) => outcome));
    for (const outcome of ["refused", "unknown", "created"])
        if (found.has(outcome))
            return outcome;
    return preview.services.length > 0 ? "exists" : "unknown";
}
/** The output `deployed`. */
function deployedOutput(services) {
    if (services.some(({ outcome }) => outcome === "created"))
        return "created";
    return services.length > 0 && services.every(({ outcome }) => outcome === "exists") ? "exists" : "no";
}


/***/ }),

/***/ 53804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mayPublish),
/* harmony export */   n: () => (/* binding */ assertMayPublish)
/* harmony export */ });
/** Whether sources may become public for ever: in a public repository, or with `acknowledge-public`. */
async function mayPublish(deploy, payload) {
    const { needsAcknowledgement } = await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 43974));
    return deploy.acknowledgePublic || !needsAcknowledgement({ inActions: true, event: payload });
}
/**
 * Checks that a run that will publish may do so, before it does anything.
 *
 * @throws {MesgError} `refused`.
 */
async function assertMayPublish({ deploy, marketplace }, payload) {
    const deploys = deploy.decision?.deploys === true && deploy.ipfs.apis.length > 0;
    if (!deploys && marketplace.target === undefined)
        return;
    if (await mayPublish(deploy, payload))
        return;
    const { publishingRefused } = await Promise.all(/* import() */[__webpack_require__.e(911), __webpack_require__.e(974)]).then(__webpack_require__.bind(__webpack_require__, 43974));
    throw publishingRefused();
}


/***/ }),

/***/ 21279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ PLANS)
/* harmony export */ });
/** What a merge would do with a service, in words. */
const PLANS = {
    created: "would be created",
    exists: "exists already",
    refused: "would be refused",
    unknown: "not known",
};


/***/ }),

/***/ 44636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ NO_PROCESSES),
/* harmony export */   x: () => (/* binding */ processDeployFailure)
/* harmony export */ });
/** The result of a run that deploys no process. */
const NO_PROCESSES = {
    processes: [],
    host: undefined,
    isDryRun: false,
    withheld: undefined,
};
/** Returns which processes were not deployed; undefined when all were. */
function processDeployFailure({ processes }) {
    const failed = processes.filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ process }) => process.file).join(", ");
    const count = processes.length === 1 ? "the process was" : `${failed.length} of ${processes.length} processes were`;
    return `${count} not deployed: ${names}; fix the cause and re-run the job: what exists already is kept`;
}


/***/ }),

/***/ 17577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ sideOf),
  s: () => (/* binding */ unreadableServices)
});

;// CONCATENATED MODULE: ./src/waivers/sides.ts
/** Rules by which a mesg.yml is refused here although an Engine may read it: they stop what nobody means to write. */
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

;// CONCATENATED MODULE: ./src/github/revisions/base-services.ts

/** The base of services that may have been there: why it cannot be read. */
function unreadableServices(services, reason) {
    const of = new Map(services.map((service) => [
        service,
        { side: { state: "unreadable", file: service.file, reason } },
    ]));
    return { of, removed: [] };
}
/** What a built service is as a side of a comparison. */
function sideOf(built) {
    const { file, definition, locate, waivers, diagnostics } = built;
    if (definition !== undefined)
        return { state: "present", file, definition, locate, waivers };
    return faultySide(file, diagnostics, waivers);
}


/***/ }),

/***/ 25702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listStored),
/* harmony export */   x: () => (/* binding */ matchStored)
/* harmony export */ });
/* harmony import */ var _base_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17577);
/* harmony import */ var _engine_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84471);


/** Lists every definition that an Engine keeps. @throws {MesgError} when it does not answer. */
async function listStored(engine, signal) {
    const { CALL_TIMEOUT } = await Promise.all(/* import() */[__webpack_require__.e(923), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 17336));
    return (await engine.client.list({ timeout: CALL_TIMEOUT, signal })).map(({ definition }) => definition);
}
/**
 * Finds the services of a checkout among what an Engine keeps: by their sid. The Engine's other services belong to others.
 *
 * @param redact Takes secrets out of what the Engine returns.
 */
async function matchStored(services, stored, redact = (text) => text) {
    const { nearestVersion } = await Promise.all(/* import() */[__webpack_require__.e(923), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 17336));
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
/** A stored definition in the place of the service that it is. */
function asBuilt(service, stored) {
    const { place, file } = service;
    const { hash, sid } = stored;
    const definition = asSent(stored, service.definition);
    // An Engine keeps no waivers: which of the checkout's are new is not known.
    const nothing = { waivers: undefined, diagnostics: [], notices: [], locate: () => undefined };
    return { ...nothing, place, file, hash, sid, definition };
}
/** A stored definition without what an Engine fills in: a sid, and a configuration that says nothing. */
function asSent(stored, { sid, configuration }) {
    const { configuration: filled, ...rest } = stored;
    const isFilledIn = configuration === undefined && Object.values(filled ?? {}).every(({ length }) => length === 0);
    return isFilledIn ? { ...rest, sid } : { ...stored, sid };
}


/***/ }),

/***/ 84471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ redactStored)
/* harmony export */ });
/**
 * A stored definition without secrets in its texts: an Engine may keep, or make up, what it was sent. What stands in the
 * checkout's own definition too is no secret, and stays, so that nothing seems changed that is not.
 *
 * @param own The definition that the stored one is compared with.
 */
function redactStored(stored, own, redact) {
    const known = new Set();
    mapTexts(own, (text) => {
        known.add(text);
        return text;
    });
    return mapTexts(stored, (text) => (known.has(text) ? text : redact(text)));
}
/** The same plain data with other texts. */
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

/***/ 99230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/wildmatch.ts
var wildmatch = __webpack_require__(49614);
;// CONCATENATED MODULE: ./src/github/discover/asked-paths.ts

const GLOB = /[*?[\]]/;
/** Whether a path has wildcards. */
function isGlob(path) {
    return GLOB.test(path);
}
/** Returns the folder of a path in a repository; empty for its root. */
function folderOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
/**
 * Finds the folders that one line of the input `path` stands for. A folder with a service file is that service, any other
 * folder stands for all services below it, and a glob names the folders themselves.
 *
 * @param files Every file of the repository.
 * @param lines All lines; those that begin with `!` take folders out again.
 */
function foldersOf(asked, lines, files, serviceFile) {
    const { path } = asked;
    const own = path === "" ? serviceFile : `${path}/${serviceFile}`;
    const folders = [];
    for (const file of files) {
        if (file === own && !isGlob(path) && path !== "")
            return [path];
        if (file !== serviceFile && !file.endsWith(`/${serviceFile}`))
            continue;
        const folder = folderOf(file);
        if (matches(asked, folder) && !lines.some((line) => line.isExcluded && covers(line.path, folder))) {
            folders.push(folder);
        }
    }
    return folders;
}
/** Whether the lines ask for a folder. */
function areAsking(lines, folder) {
    return (lines.some((line) => !line.isExcluded && matches(line, folder)) &&
        !lines.some((line) => line.isExcluded && covers(line.path, folder)));
}
function matches({ path }, folder) {
    // The slash lets `**/` and a part of its own stand for the folder at the root, too.
    return isGlob(path) ? (0,wildmatch/* wildmatch */.cG)(`${path}/-`, folder === "" ? "-" : `${folder}/-`) : isBelow(path, folder);
}
function covers(path, folder) {
    if (!isGlob(path))
        return isBelow(path, folder);
    return (0,wildmatch/* wildmatch */.cG)(path, folder) || (0,wildmatch/* wildmatch */.cG)(`${path}/**`, folder);
}
function isBelow(path, folder) {
    return path === "" || folder === path || folder.startsWith(`${path}/`);
}

// EXTERNAL MODULE: ./src/github/inputs/interface.ts
var inputs_interface = __webpack_require__(9562);
;// CONCATENATED MODULE: ./src/github/compare/assert-found.ts



/**
 * Checks that each line of the input `path` stands for a service, in the checkout or, where it was removed, in the base.
 *
 * @throws {MesgError} `usage` with the lines that do not.
 */
function assertFound({ asked, empty }, base, serviceFile) {
    const removed = (base?.removed ?? []).map(({ file }) => folderOf(file));
    const missing = empty.filter((line) => {
        const lines = asked.filter((one) => one.isExcluded || one.line === line);
        return line !== inputs_interface/* INPUTS */.m.path.default && !removed.some((folder) => areAsking(lines, folder));
    });
    if (missing.length === 0)
        return;
    const lines = missing.map((line) => JSON.stringify(line)).join(", ");
    throw new core_error/* MesgError */.N("usage", `no ${serviceFile} found in ${lines}`, {
        hint: "the input path takes folders or globs of folders, one per line; git must track the files",
    });
}

// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
;// CONCATENATED MODULE: ./src/diff/locate.ts
/**
 * Finds the lines of changes: after the change, or before it for removed parts.
 *
 * @param before Undefined when there was no service.
 * @example
 * ```ts
 * const placeOf = locateChanges(before, after);
 * placeOf(changes[0]); // { file: "mail/mesg.yml", line: 7 }
 * ```
 */
function locateChanges(before, after) {
    const [lineBefore, lineAfter] = [before && finder(before), finder(after)];
    return ({ pointer, after: now }) => {
        const isGone = now === undefined && before !== undefined;
        const line = isGone ? lineBefore?.(pointer) : lineAfter(pointer);
        const { file } = isGone ? before : after;
        return line === undefined ? { file } : { file, line };
    };
}
/** The pointers of a thousand changes below a key of a megabyte would not fit in memory. */
const LONGEST_POINTER = 10_000;
/** Finds the line of a pointer in which entries have keys. */
function finder({ definition, locate }) {
    const indexes = new WeakMap();
    const indexOf = (list, key) => {
        let known = indexes.get(list);
        if (known === undefined) {
            known = new Map(list.map((entry, index) => [entry.key, index]));
            indexes.set(list, known);
        }
        return known.get(key);
    };
    return (pointer) => {
        if (locate === undefined || pointer.length > LONGEST_POINTER)
            return undefined;
        let part = definition;
        let byIndexes = "";
        for (const segment of pointer.split("/").slice(1)) {
            const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
            const index = Array.isArray(part) ? indexOf(part, key) : undefined;
            byIndexes += `/${index ?? segment}`;
            part = part?.[index ?? key];
        }
        return locate(byIndexes)?.line;
    };
}

// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
// EXTERNAL MODULE: ./src/waivers/summary.ts
var summary = __webpack_require__(57009);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
;// CONCATENATED MODULE: ./src/waivers/waiver.ts
/**
 * Applies waivers to the breaking changes of a comparison.
 *
 * @param options.waivers The waivers after the change, which apply.
 * @param options.before The waivers before the change, to find the new ones.
 * @param options.today The date in UTC, as `2026-11-20`.
 * @returns The changes in their order, and a warning for each expired or unused waiver.
 * @example
 * ```ts
 * applyWaivers(changes, { waivers, before: [], today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function applyWaivers(changes, options) {
    const byPlace = new Map();
    const expired = [];
    for (const waiver of options.waivers) {
        if (waiver.expires < options.today)
            expired.push(waiver);
        else
            byPlace.set(placeOf(waiver), waiver);
    }
    const known = new Set(options.before.map((waiver) => JSON.stringify([placeOf(waiver), waiver.expires])));
    const used = new Set();
    const waived = changes.map((change) => {
        if (change.severity !== "breaking" || byPlace.size === 0)
            return change;
        const waiver = byPlace.get(`${change.rule} ${change.path}`) ?? byPlace.get(`${change.rule} ${change.pointer}`);
        if (waiver === undefined)
            return change;
        used.add(waiver);
        const { reason, expires } = waiver;
        return { ...change, waiver: { reason, expires, isNew: !known.has(JSON.stringify([placeOf(waiver), expires])) } };
    });
    const unused = [...byPlace.values()].filter((waiver) => !used.has(waiver));
    return {
        changes: waived,
        diagnostics: [
            ...expired.map((waiver) => warning(waiver, "waiver-expired", `the waiver of ${waiver.rule} at ${waiver.path} expired on ${waiver.expires}`, "remove it, or set a later date")),
            ...unused.map((waiver) => warning(waiver, "waiver-unused", `the waiver of ${waiver.rule} at ${waiver.path} matches no breaking change`, "remove it once its change is merged")),
        ],
    };
}
function placeOf({ rule, path }) {
    return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}
function warning({ file, pointer, line, column }, rule, message, hint) {
    return { severity: "warning", rule, message, file, pointer, line, column, hint };
}

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var yaml_problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
;// CONCATENATED MODULE: ./src/waivers/waiver-file.ts



/** The file of waivers, next to mesg.yml. The archive does not contain it. */
const WAIVER_FILE = ".mesg-compile.yml";
/** The largest file of waivers that is read, in bytes: room for more than a thousand. */
const MAX_WAIVER_BYTES = 256 * 1024;
const KEYS = ["rule", "path", "reason", "expires"];
/**
 * Reads the waivers of a `.mesg-compile.yml`:
 *
 * ```yaml
 * waivers:
 *   - rule: required-input-added
 *     path: task send › input cc
 *     reason: all callers are ours and change with it
 *     expires: 2026-12-31
 * ```
 *
 * @param file The file as the caller named it, for the diagnostics.
 * @returns The valid waivers, and a diagnostic for each problem.
 */
function readWaivers(text, file) {
    const problems = [];
    const report = ({ path, offset }, rule, message, hint) => {
        const severity = rule === "waiver-twice" ? "warning" : "error";
        problems.push({ severity, rule, message, path, offset, ...(hint === undefined ? {} : { hint }) });
    };
    const lines = new yaml_lines/* Lines */.q(text);
    const waivers = new Map();
    for (const { node, path } of entriesOf(text, lines, report)) {
        const said = readWaiver(node, path, report);
        if (said === undefined)
            continue;
        const id = `${said.rule} ${said.path}`;
        const first = waivers.get(id);
        if (first === undefined)
            waivers.set(id, { ...said, file, pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(node.start) });
        else {
            const message = `duplicate waiver: line ${first.line} accepts the same change`;
            report({ path, offset: node.start }, "waiver-twice", message, "remove one of them");
        }
    }
    return { waivers: [...waivers.values()], diagnostics: (0,yaml_problem/* toDiagnostics */.S6)(problems, file, lines) };
}
/** Returns the entries of the list of waivers; none when the file as a whole is invalid. */
function entriesOf(text, lines, report) {
    const start = { path: [], offset: 0 };
    const size = Buffer.byteLength(text);
    if (size > MAX_WAIVER_BYTES) {
        report(start, "waiver-file", `file of waivers too large: expected at most ${MAX_WAIVER_BYTES} bytes, found ${size}`);
        return [];
    }
    const { root, problems } = (0,compose/* composeYaml */.e)(text, lines, { plain: true });
    for (const { path, offset, message, hint } of problems)
        report({ path, offset }, "waiver-yaml", message, hint);
    if (root === undefined || problems.length > 0 || (0,yaml_node/* isNull */.kZ)(root))
        return [];
    if (root.kind !== "mapping") {
        const message = `expected a mapping with the key "waivers", found ${(0,words/* describeNode */.W)(root)}`;
        report({ path: [], offset: root.start }, "waiver-file", message);
        return [];
    }
    checkKeys(root, [], ["waivers"], report);
    const list = root.pairs.get("waivers")?.value;
    if (list === undefined || (0,yaml_node/* isNull */.kZ)(list))
        return [];
    const path = ["waivers"];
    if (list.kind === "sequence")
        return list.items.map((node, index) => ({ node, path: [...path, index] }));
    report({ path, offset: list.start }, "waiver-file", `expected a list of waivers, found ${(0,words/* describeNode */.W)(list)}`);
    return [];
}
function checkKeys(node, path, known, report) {
    for (const [key, { keyStart }] of node.pairs) {
        if (known.includes(key))
            continue;
        const wanted = known.map((name) => `"${name}"`).join(", ");
        report({ path: [...path, key], offset: keyStart }, "waiver-key", `unknown key ${(0,words/* quote */.h)(key)}: expected ${wanted}`);
    }
}
function readWaiver(node, path, report) {
    if (node.kind !== "mapping") {
        const message = `expected a waiver with ${KEYS.join(", ")}, found ${(0,words/* describeNode */.W)(node)}`;
        report({ path, offset: node.start }, "waiver-entry", message);
        return undefined;
    }
    checkKeys(node, path, KEYS, report);
    const [rule, place, reason, expires] = KEYS.map((key) => {
        const pair = node.pairs.get(key);
        const value = pair?.value;
        if (value?.kind === "scalar" && !(0,yaml_node/* isNull */.kZ)(value) && value.text.trim() !== "")
            return value;
        const found = value === undefined ? "none" : value.kind === "scalar" ? "nothing" : (0,words/* describeNode */.W)(value);
        const offset = pair === undefined ? node.start : found === "nothing" ? pair.keyStart : pair.value.start;
        const at = pair === undefined ? path : [...path, key];
        report({ path: at, offset }, "waiver-entry", `expected ${key} as a text, found ${found}`);
        return undefined;
    });
    const known = rule && breakingRule(rule, [...path, "rule"], report);
    const date = expires && checkDate(expires, [...path, "expires"], report);
    if (!known || !place || !reason || !date)
        return undefined;
    return { rule: known, path: place.text, reason: reason.text, expires: date };
}
function breakingRule({ text, start }, path, report) {
    const place = { path, offset: start };
    if (!(0,rules/* isRuleId */.K)(text)) {
        const hint = "use the rule in the report of the change; docs/rules.md lists all rules";
        report(place, "waiver-rule", `unknown rule ${(0,words/* quote */.h)(text)}`, hint);
        return undefined;
    }
    const { severity } = rules/* RULES */.y[text];
    if (severity === "breaking")
        return text;
    const message = `expected a breaking rule, found ${(0,words/* quote */.h)(text)}, which is ${severity}`;
    report(place, "waiver-rule", message, "remove it: only breaking changes need a waiver");
    return undefined;
}
function checkDate({ text, start }, path, report) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // Some JavaScript engines read 2026-02-30 as March 2.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    report({ path, offset: start }, "waiver-date", `invalid date: expected a day such as 2026-12-31, found ${(0,words/* quote */.h)(text)}`);
    return undefined;
}

;// CONCATENATED MODULE: ./src/waivers/compare.ts





/**
 * Compares two versions of a service, and applies waivers. An invalid base does not stop the comparison: the change may be
 * the one that repairs it.
 *
 * @example
 * ```ts
 * const { summary } = compareSides(before, after, { today: new Date().toISOString().slice(0, 10) });
 * ```
 */
function compareSides(before, after, options) {
    const sources = sourcesOf(before, after, options.sources ?? "unknown");
    const found = changesOf(before, after, sources);
    const own = readWaiverText(after.waivers);
    const beside = "waivers" in before ? before.waivers : undefined;
    const earlier = readWaiverText(beside);
    const applied = applyWaivers(found, {
        waivers: own.waivers,
        // Where no waivers could exist, new ones cannot be recognized.
        before: beside === undefined ? own.waivers : earlier.waivers,
        today: options.today,
    });
    const isCompared = before.state === "present" || before.state === "absent";
    return {
        status: statusOf(before, applied.changes),
        summary: (0,summary/* summarize */.e)(applied.changes),
        changes: applied.changes,
        sources,
        ...baseOf(before),
        diagnostics: [
            ...earlier.diagnostics.map((diagnostic) => ({ ...diagnostic, severity: "warning" })),
            ...own.diagnostics,
            // Without a comparison, unused waivers cannot be recognized.
            ...applied.diagnostics.filter(({ rule }) => isCompared || rule !== "waiver-unused"),
        ],
        lineOf: locateChanges(before.state === "present" ? before : undefined, after),
    };
}
function sourcesOf(before, after, known) {
    if (before.state !== "present")
        return "none";
    const [old, fresh] = [before.definition.source, after.definition.source];
    if (old !== "" && fresh !== "")
        return old === fresh ? "same" : "changed";
    return known;
}
function changesOf(before, after, sources) {
    if (before.state === "unreadable")
        return [];
    if (before.state !== "present")
        return (0,definitions/* diffDefinitions */.e)(withoutInterface(after.definition), after.definition);
    const changes = (0,definitions/* diffDefinitions */.e)(before.definition, after.definition);
    const isTold = changes.some(({ rule }) => rule === "source-changed");
    return sources === "changed" && !isTold ? [...changes, sourceChange(before, after)] : changes;
}
/** A source of which it is known that it changed, and not both ids. */
function sourceChange(before, after) {
    const { severity, explanation } = rules/* RULES */.y["source-changed"];
    return {
        rule: "source-changed",
        severity,
        path: "service",
        pointer: "/source",
        ...textOf("before", before.definition.source),
        ...textOf("after", after.definition.source),
        explanation,
    };
}
function textOf(side, text) {
    return text === "" ? {} : { [side]: text };
}
function statusOf(before, changes) {
    if (before.state === "unreadable")
        return "unknown";
    if (before.state !== "present")
        return "new";
    return changes.length > 0 ? "changed" : "same";
}
function baseOf(before) {
    const { file } = before;
    if (before.state === "present")
        return {};
    if (before.state === "absent")
        return { base: { state: "missing", file } };
    if (before.state === "invalid")
        return { base: { state: "invalid", file, errors: before.errors } };
    return { base: { state: "unreadable", file, reason: before.reason } };
}
function readWaiverText(waivers) {
    if (waivers === undefined)
        return { waivers: [], diagnostics: [] };
    const { file, text, problem } = waivers;
    if (problem === undefined)
        return readWaivers(text, file);
    const place = { file, pointer: "", line: 1, column: 1 };
    return { waivers: [], diagnostics: [{ severity: "error", rule: "waiver-file", message: problem, ...place }] };
}
/** The service before it existed: its words are no change, and everything it offers is new. */
function withoutInterface(definition) {
    const { tasks, events, dependencies, workflows } = definition_service/* EMPTY_DEFINITION */.ok;
    return { ...definition, tasks, events, dependencies, workflows };
}

;// CONCATENATED MODULE: ./src/github/compare/comparison.ts



/**
 * Compares the services of a checkout with the base, in the way that the command `diff` does.
 *
 * @param base Undefined when the run has nothing to compare with.
 * @param today The date in UTC, for waivers: `2026-11-20`.
 */
function compareServices(after, base, today) {
    const comparisons = after.map((service) => compareService(service, base, today));
    return [...comparisons, ...(base?.removed ?? []).map(removed)];
}
function compareService(service, base, today) {
    const { file, locate, waivers } = service;
    const definition = service.definition ?? service.described;
    const found = base?.of.get(service);
    const nothing = { service, changes: [], summary: (0,summary/* summarize */.e)([]), sources: "none", lineOf: () => undefined };
    const before = found?.built === undefined ? {} : { before: found.built };
    if (definition === undefined)
        return { ...nothing, ...before, status: "invalid" };
    const invalid = service.definition === undefined ? { status: "invalid" } : {};
    if (found === undefined)
        return { ...nothing, status: "unknown", ...invalid };
    const after = { file, definition, locate, waivers };
    const compared = compareSides(found.side, after, { today, sources: found.sources ?? "unknown" });
    const baseFile = "waivers" in found.side ? found.side.waivers?.file : undefined;
    const ofBase = compared.diagnostics.filter(({ file: at }) => at === baseFile && at !== waivers?.file);
    const diagnostics = [...service.diagnostics, ...compared.diagnostics.filter((one) => !ofBase.includes(one))];
    const notices = [
        ...service.notices,
        ...ofBase.map(({ file: at, line, message }) => `${at}, line ${line}: ${message}`),
    ];
    const lineOf = locateChanges("locate" in found.side ? found.side : undefined, after);
    return {
        ...compared,
        ...before,
        ...invalid,
        files: found.files,
        lineOf,
        service: { ...service, diagnostics, notices },
    };
}
function removed(service) {
    const definition = service.definition ?? definition_service/* EMPTY_DEFINITION */.ok;
    const changes = (0,definitions/* diffDefinitions */.e)(definition, { ...definition, tasks: [], events: [] });
    return {
        status: "removed",
        service,
        before: service,
        changes,
        summary: (0,summary/* summarize */.e)(changes),
        sources: "none",
        lineOf: () => undefined,
    };
}
/** Whether the definition or the source of a service changed; `unknown` where that could not be compared. */
function changeOf({ status, sources, changes }) {
    if (status === "new" || status === "removed" || changes.length > 0)
        return true;
    if (status === "unknown" || status === "invalid")
        return "unknown";
    return sources === "unknown" ? "unknown" : false;
}
/** Whether a service is known to have changed. */
function isChanged(comparison) {
    return changeOf(comparison) === true;
}
/** Why breaking changes of a service cannot be checked; undefined where they were, or where nobody asked for it. */
function unreadableBase({ base }) {
    return base?.state === "unreadable" ? base.reason : undefined;
}

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
;// CONCATENATED MODULE: ./src/github/compare/verdict.ts


/** The label that accepts the breaking changes of a pull request. */
const BREAKING_OK = "mesg: breaking ok";
/** Whether a label of the pull request accepts its breaking changes. */
function acceptsBreaks(labels) {
    return labels?.includes(BREAKING_OK) ?? false;
}
/** Counts the breaking changes of a run that no waiver accepts. A removed service is one. */
function countBreaking(comparisons) {
    return comparisons.reduce((sum, { status, summary }) => sum + (status === "removed" ? 1 : summary.breaking), 0);
}
/** Whether a service of the checkout, or its waivers, have an error. */
function isInvalid({ status, service }) {
    return (status === "invalid" || (status !== "removed" && service.diagnostics.some(({ severity }) => severity === "error")));
}
function processFailure({ broken, invalid }) {
    const names = (files) => files
        .slice(0, 5)
        .map((file) => (0,safe_text/* visibleText */.Q6)(file, 200))
        .join(", ");
    if (broken.length > 0)
        return `a change of a service breaks ${count(broken)} (${names(broken)}): see the annotations`;
    if (invalid.length === 0)
        return undefined;
    return `${count(invalid)} ${invalid.length === 1 ? "is" : "are"} invalid (${names(invalid)}): see the annotations`;
}
function count(files) {
    return files.length === 1 ? "1 process" : `${files.length} processes`;
}
/**
 * Decides whether the step fails.
 *
 * @param known.labels The labels of the pull request as they are now; undefined without a pull request, or when they
 * cannot be read.
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
/** The breaking changes of a run that no waiver accepts: `3 breaking changes in 1 of 30 services`. */
function breaksPhrase(comparisons) {
    const count = countBreaking(comparisons);
    if (count === 0)
        return undefined;
    const broken = comparisons.filter(({ status, summary }) => status === "removed" || summary.breaking > 0).length;
    return `${plural(count, "breaking change")} in ${share(broken, comparisons.length)}`;
}
/** A number of services out of all: `1 of 30 services`. */
function share(part, all) {
    return part === all ? plural(all, "service") : `${part} of ${plural(all, "service")}`;
}
/** A count with its noun: `1 service`, `2 services`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** What could not be checked. */
function gaps(comparisons, baseProblem) {
    const about = "cannot check for breaking changes";
    if (baseProblem !== undefined)
        return [`${about}: the base is unavailable: ${baseProblem}`];
    const unread = comparisons.flatMap((comparison) => {
        const reason = unreadableBase(comparison);
        return reason === undefined ? [] : [`the base of ${(0,safe_text/* visibleText */.Q6)(comparison.service.place.path)}: ${reason}`];
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

// EXTERNAL MODULE: ./src/github/context/api.ts + 1 modules
var context_api = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/github/context/engine-session.ts


/**
 * Finds the Engine release of a run, and connects to the Engine where the run needs it: to deploy, to compare, or to ask its
 * release. Without an answer the run continues as far as it can, with a notice: a pull request from a fork has no secrets,
 * and an Engine that is down does not change what a commit compiles to.
 *
 * @throws {MesgError} `usage` for wrong inputs.
 */
async function openEngine({ inputs, context, signal, redact }) {
    const { release: asked, against, deploy } = inputs;
    const isAuto = asked === "auto";
    const release = isAuto ? definition_release/* DEFAULT_RELEASE */.WW : asked;
    const nothing = { releaseWords: undefined, engine: undefined, problem: undefined, failure: undefined };
    const alone = { ...nothing, release, notices: [], close() { } };
    const isNeeded = isAuto || against === "engine" || deploy.decision?.deploys === true;
    if (!isNeeded && !deploy.onMerge?.deploys)
        return alone;
    const without = (why) => ({
        ...alone,
        ...(isAuto ? { releaseWords: "no Engine answered" } : {}),
        notices: isAuto ? [`no Engine answered, so the hashes are for ${release}: ${why}`] : [],
    });
    if ("missing" in deploy.engine) {
        const { missing } = deploy.engine;
        const fallback = `compared with the base instead of an Engine: ${missing}`;
        const session = without(missing);
        return against === "engine" ? { ...session, notices: [...session.notices, fallback] } : session;
    }
    const { asksForAccount, CALL_TIMEOUT, connectEngine } = await Promise.all(/* import() */[__webpack_require__.e(923), __webpack_require__.e(336)]).then(__webpack_require__.bind(__webpack_require__, 17336));
    const { endpoint, access, chain } = deploy.engine;
    try {
        const options = { timeout: CALL_TIMEOUT, signal, ...access, chain };
        const engine = await connectEngine(endpoint, isAuto ? options : { ...options, release });
        const words = isAuto ? "as the Engine says" : undefined;
        const useless = access.credentials !== undefined && !asksForAccount(engine.release);
        const notices = [
            ...(engine.notice === undefined ? [] : [engine.notice.replaceAll("--engine-version", "engine-version")]),
            ...(useless ? [`Engine ${engine.release} asks for no account: engine-username is not sent`] : []),
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
        const goesOn = error instanceof core_error/* MesgError */.N && (error.kind !== "usage" || !isNeeded);
        if (!goesOn || signal.aborted)
            throw error;
        // Hints name options of the command line, which the inputs share.
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
/** Reads a pull request as {@linkcode readPullRequest} does; undefined when GitHub does not answer. */
async function readLive(api, context, number) {
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
// EXTERNAL MODULE: ./src/github/deploy/process-deployment.ts
var process_deployment = __webpack_require__(44636);
;// CONCATENATED MODULE: ./src/github/deploy/deploy-as-asked.ts


/** Deploys the services of a run where its inputs ask for that. The modules of a deploy are loaded for one only. */
async function deployAsAsked(given, input) {
    if (given.inputs.deploy.decision === undefined)
        return (0,deploy_deployment/* notDeployed */._k)(undefined);
    const { deployServices } = await Promise.all(/* import() */[__webpack_require__.e(923), __webpack_require__.e(911), __webpack_require__.e(391)]).then(__webpack_require__.bind(__webpack_require__, 24391));
    return await deployServices(given, input);
}
/** Deploys the processes of a run where its inputs ask for that, once the services are deployed. */
async function deployProcessesAsAsked(given, input) {
    if (given.inputs.deploy.decision === undefined || input.processes.length === 0)
        return process_deployment/* NO_PROCESSES */.a;
    const { deployProcesses } = await Promise.all(/* import() */[__webpack_require__.e(923), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 86603));
    return await deployProcesses(given, input);
}

// EXTERNAL MODULE: ./src/github/deploy/may-publish.ts
var may_publish = __webpack_require__(53804);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/source/git/repository.ts + 1 modules
var git_repository = __webpack_require__(61833);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 1 modules
var git_snapshot = __webpack_require__(17526);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
;// CONCATENATED MODULE: ./src/github/discover/git-tree.ts





/** Files are searched through one git process, which reads thousands of them in a second. */
const MOST_SEARCHED = 20_000;
/** Submodules in submodules. */
const DEEPEST = 8;
/** What git tracks in a work tree, and in those of its submodules that are checked out. */
async function trackedTree(repository, signal, depth = 0) {
    const listed = await repository.output(["ls-files", "-z", "--stage"], { signal });
    // One character per byte, since a name may be no UTF-8.
    const entries = listed
        .toString("latin1")
        .split("\0")
        .flatMap((line) => {
        const [, mode, oid, name] = /^(\d+) ([0-9a-f]+) \d\t(.+)$/s.exec(line) ?? [];
        const bytes = Buffer.from(name ?? "", "latin1");
        return mode === undefined || !(0,external_node_buffer_.isUtf8)(bytes) ? [] : [{ path: bytes.toString("utf8"), mode, oid: oid }];
    });
    return await withSubmodules(treeOf(repository, entries), async ({ path }) => {
        const inner = depth < DEEPEST ? await submoduleAt(repository, path) : undefined;
        return inner === undefined
            ? `the submodule ${path} is not checked out`
            : await trackedTree(inner, signal, depth + 1);
    });
}
/** What a commit holds, with those of its submodules whose commit the checkout of `head` has. */
async function baseTree(repository, commit, head, signal) {
    const snapshot = await git_snapshot/* Snapshot */.F.read(repository, commit, { signal });
    const entries = snapshot.entries.filter(({ invalidName }) => invalidName === undefined);
    const folder = (path) => new git_folder/* GitFolder */.J(snapshot, path === "" ? "" : `${path}/`);
    return await withSubmodules({ ...treeOf(repository, entries), folder }, async ({ path, oid }) => {
        const inner = head === undefined ? undefined : await submoduleAt(head, path);
        if (inner === undefined)
            return `the submodule ${path} is not checked out`;
        try {
            return await baseTree(inner, oid, inner, signal);
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N))
                throw error;
            return `the checkout does not have the commit ${oid.slice(0, 12)} of the submodule ${path}`;
        }
    });
}
/** The repository of a submodule that is checked out. */
async function submoduleAt({ top }, path) {
    const folder = (0,external_node_path_.join)(top, path);
    const found = await (0,git_repository/* findRepository */.W1)(folder).catch(() => undefined);
    return found !== undefined && found.top === (await (0,promises_.realpath)(folder)) ? found : undefined;
}
function treeOf({ objects }, entries) {
    const submodules = entries.filter(({ mode }) => mode === "160000");
    return {
        entries: new Map(entries.map((entry) => [entry.path, entry])),
        closed: new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`])),
        mostSearched: MOST_SEARCHED,
        folder: () => undefined,
        sizes: (oids) => objects.sizes(oids),
        async contents({ path, oid }, limit) {
            const [size] = await objects.sizes([oid]);
            if (size === undefined)
                return { problem: `git does not have the contents of ${path} (a partial clone?)` };
            if (size > limit)
                return { problem: `${path} has ${size} bytes, and at most ${limit} are read`, isTooLarge: true };
            return { bytes: await objects.read(oid) };
        },
    };
}
/** Adds the files of submodules to a tree. @param open Returns the submodule's files, or why there are none. */
async function withSubmodules(tree, open) {
    const entries = new Map(tree.entries);
    const closed = new Map();
    const inner = new Map();
    const parts = new Map();
    for (const path of tree.closed.keys()) {
        const opened = await open(tree.entries.get(path));
        if (typeof opened === "string") {
            closed.set(path, opened);
            continue;
        }
        parts.set(path, opened);
        for (const entry of opened.entries.values()) {
            const outer = { ...entry, path: `${path}/${entry.path}` };
            entries.set(outer.path, outer);
            inner.set(outer, (limit) => opened.contents(entry, limit));
        }
        for (const [deeper, reason] of opened.closed)
            closed.set(`${path}/${deeper}`, reason);
    }
    const contents = (entry, limit) => inner.get(entry)?.(limit) ?? tree.contents(entry, limit);
    const folder = (path) => {
        const part = [...parts].find(([submodule]) => path === submodule || path.startsWith(`${submodule}/`));
        return part === undefined ? tree.folder(path) : part[1].folder(path.slice(part[0].length + 1));
    };
    return { ...tree, entries, closed, contents, folder };
}

;// CONCATENATED MODULE: ./src/github/discover/checkout.ts






/**
 * Finds the services that the inputs ask for, by what git tracks.
 *
 * @param workspace The runner's folder; the repository is checked out into it, or into a folder below.
 * @throws {MesgError} `usage` for a path that leaves the workspace, `environment` when git fails.
 */
async function findCheckout(workspace, { paths, definitions, serviceFile }, signal) {
    const root = await (0,promises_.realpath)(workspace);
    const lines = (definitions.length > 0 ? definitions : paths).map((line) => ({
        line,
        isExcluded: definitions.length === 0 && line.startsWith("!"),
        path: inside(definitions.length > 0 ? line : line.replace(/^!/, ""), workspace),
    }));
    const named = lines.filter(({ isExcluded }) => !isExcluded);
    const repository = await repositoryOf(root, named);
    const tree = repository && (await trackedTree(repository, signal));
    const top = repository?.top ?? root;
    const toRepository = (path) => posix((0,external_node_path_.relative)(top, (0,external_node_path_.join)(root, path)));
    const asSeen = (path) => posix((0,external_node_path_.relative)(root, (0,external_node_path_.join)(top, path))) || ".";
    const places = new Map();
    const add = (path, isDefinition) => places.set(path, { path, inRepository: toRepository(path), isDefinition });
    const shared = { repository, tree, asSeen };
    if (definitions.length > 0) {
        for (const { path } of lines)
            add(path, true);
        return { ...shared, places: sorted(places), asked: [], empty: [] };
    }
    const asked = lines.map((line) => ({ ...line, path: toRepository(line.path) }));
    const empty = [];
    for (const [index, line] of asked.entries()) {
        if (line.isExcluded)
            continue;
        const path = lines[index].path;
        const isNamed = path !== "" && !isGlob(path) && (await isFile((0,external_node_path_.join)(root, path, serviceFile)));
        if (!isNamed && tree === undefined)
            throw await noCheckout(root);
        const found = isNamed ? [path] : foldersOf(line, asked, tree.entries.keys(), serviceFile).map(asSeen);
        if (found.length === 0)
            empty.push(line.line);
        for (const folder of found)
            add(folder, false);
    }
    return { ...shared, places: sorted(places), asked, empty };
}
/** Returns a line of the input `path` from the workspace, with `/`, without one at the end; empty for all of it. */
function inside(line, workspace) {
    const fromRoot = (0,external_node_path_.isAbsolute)(line) ? (0,external_node_path_.relative)(workspace, line) : line;
    const parts = fromRoot
        .replaceAll("\\", "/")
        .split("/")
        .filter((part) => part !== "" && part !== ".");
    if (!parts.includes("..") && !/^[a-z]:$/i.test(parts[0] ?? ""))
        return parts.join("/");
    throw new core_error/* MesgError */.N("usage", `expected a path inside the checkout, found ${JSON.stringify(line)}`);
}
/** Finds the one repository that holds what is asked for: the workspace's, or one that was checked out below it. */
async function repositoryOf(root, lines) {
    const own = await (0,git_repository/* findRepository */.W1)(root);
    if (own !== undefined)
        return own;
    const found = new Map();
    for (const { path } of lines) {
        const repository = await outermost(root, path);
        if (repository !== undefined)
            found.set(repository.top, repository);
    }
    if (found.size > 1) {
        const folders = [...found.keys()].map((top) => JSON.stringify(posix((0,external_node_path_.relative)(root, top)))).join(" and ");
        throw new core_error/* MesgError */.N("usage", `expected services of one repository in the input path, found those of ${folders}`, {
            hint: "use this action once for each repository",
        });
    }
    return [...found.values()][0];
}
/** The outermost repository on the way to a path: one in it is its submodule. */
async function outermost(root, path) {
    const parts = path.split("/");
    const fixed = parts.slice(0, parts.findIndex(isGlob) === -1 ? parts.length : parts.findIndex(isGlob));
    for (let count = 1; count <= fixed.length; count++) {
        const folder = (0,external_node_path_.join)(root, ...fixed.slice(0, count));
        const found = await (0,git_repository/* findRepository */.W1)(folder).catch(() => undefined);
        if (found?.top === root || found?.top.startsWith(root + external_node_path_.sep))
            return found;
    }
    return undefined;
}
async function noCheckout(root) {
    const folders = await (0,promises_.readdir)(root, { withFileTypes: true }).catch(() => []);
    const checkouts = [];
    for (const entry of folders) {
        if (!entry.isDirectory())
            continue;
        const found = await (0,git_repository/* findRepository */.W1)((0,external_node_path_.join)(root, entry.name)).catch(() => undefined);
        if (found?.top === (0,external_node_path_.join)(root, entry.name))
            checkouts.push(entry.name);
    }
    const shown = checkouts.slice(0, 5).map((name) => JSON.stringify(name));
    return new core_error/* MesgError */.N("environment", `expected a checkout that git knows at ${root}`, {
        hint: shown.length > 0
            ? `set the input path to the folder of the checkout, ${shown.join(" or ")}, or to folders in it`
            : "run actions/checkout before this action, or name the folders of the services in the input path",
    });
}
function sorted(places) {
    return [...places.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
function posix(path) {
    return path.replaceAll(external_node_path_.sep, "/");
}
async function isFile(path) {
    return await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
}

// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
;// CONCATENATED MODULE: ./src/report/markdown/text.ts

/**
 * A text as a code span, where nothing in it means anything to Markdown, HTML or GitHub.
 *
 * @param limit The most UTF-16 units of it to show.
 * @example
 * ```ts
 * codeSpan("a`b"); // "``a`b``"
 * ```
 */
function codeSpan(text, limit) {
    const shown = (0,safe_text/* visibleText */.Q6)(text, limit);
    if (shown.trim() === "")
        return codeSpan(`"${shown}"`);
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** What may mean something to Markdown, HTML or GitHub, each escaped by a backslash or an entity. */
const MARKUP = /[\\`*_{}[\]()#+\-.!|~>=$^]/g;
const ENTITIES = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
/** GitHub makes links of addresses, mentions and issues in any text; a space without a width ends each of them. */
const AUTOLINKS = /@|#(?=\d)|:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\.|(?<=GH)-(?=\d)/gi;
/**
 * A text as prose: words that read as they are written, in which nothing means anything to Markdown, HTML or GitHub.
 *
 * @param limit The most UTF-16 units of it to show.
 * @example
 * ```ts
 * prose("use *this*, @someone"); // "use \\*this\\*, @\u200bsomeone"
 * ```
 */
function prose(text, limit) {
    return (0,safe_text/* visibleText */.Q6)(text, limit)
        .replace(AUTOLINKS, "$&\u200b")
        .replace(/[&<"]/g, (character) => ENTITIES[character])
        .replace(MARKUP, "\\$&");
}
/** UTF-16 units of a linked text. */
const LONGEST_PLACE = 500;
/** Longer ones lead nowhere in most browsers. */
const LONGEST_ADDRESS = 2000;
/** What an address is not made of, or what would end it in Markdown. */
const UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
/** Lines of code, which may hold fences of their own. */
function codeBlock(text, language) {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A code span that leads to an address, or does not when the address is none of the web. */
function codeLink(text, address) {
    if (address === undefined || address.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(address))
        return codeSpan(text, LONGEST_PLACE);
    // A lone surrogate has no UTF-8 form.
    const target = address.replace(/\p{Cs}/gu, "\ufffd").replace(UNSAFE, (character) => {
        return encodeURIComponent(character).replace(/[()*'!]/g, percent);
    });
    return `[${codeSpan(text, LONGEST_PLACE)}](<${target}>)`;
}
/** Something that can be opened and closed. The summary is ours, never a text of a definition. */
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

;// CONCATENATED MODULE: ./src/github/marketplace/publication.ts

/** Whether a service's version is on the Marketplace and was compared with what was computed here. */
function isPublished({ outcome }) {
    return outcome === "published" || outcome === "exists";
}
/** Returns the failure of services that were not published; undefined when all were. */
function publishFailure({ services }) {
    const failed = services.filter(({ outcome }) => outcome === "failed");
    if (failed.length === 0)
        return undefined;
    const names = failed.map(({ service }) => service.place.path).join(", ");
    return `not published on the Marketplace: ${names}; fix the cause and re-run: what is published is kept`;
}
/** Returns what became of each service on the Marketplace, or would; empty when a run was never asked to publish. */
function marketplaceMarkdown({ services, withheld, preview }) {
    if (preview !== undefined)
        return previewMarkdown(preview);
    if (withheld !== undefined)
        return `**Not published** on the Marketplace: ${prose(withheld, 300)}.`;
    if (services.length === 0)
        return "";
    const rows = services.map(({ service, outcome, versionHash, manifest, transaction, error }) => {
        const words = error === undefined ? outcome : `**failed**: ${prose(error, 500)}`;
        const ids = [
            ["Version hash", versionHash],
            ["Manifest", manifest],
            ["Transaction", transaction],
        ].flatMap(([name, id]) => (id ? [`  - ${name}: ${codeSpan(id, 100)}`] : []));
        const mark = error === undefined ? "✅" : "❌";
        return [`- ${mark} ${codeSpan(service.place.path, 100)}: ${words}`, ...ids].join("\n");
    });
    return `**Marketplace**\n\n${rows.join("\n")}`;
}
function previewMarkdown(preview) {
    if ("withheld" in preview) {
        return `**On merge:** nothing is published on the Marketplace: ${prose(preview.withheld, 500)}.`;
    }
    const count = preview.count === 1 ? "1 service" : `${preview.count} services`;
    const known = "What is there already stays as it is.";
    return `**On merge:** ${count} will be published on the Marketplace, which cannot be undone. ${known}`;
}

;// CONCATENATED MODULE: ./src/github/marketplace/publish-as-asked.ts
/** Publishes the services of a run where its inputs ask for that. The Ethereum library is loaded for that alone. */
async function publishAsAsked(given, input) {
    if (given.inputs.marketplace.decision === undefined)
        return { services: [], withheld: undefined };
    const { publishServices } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(568), __webpack_require__.e(911), __webpack_require__.e(444), __webpack_require__.e(898)]).then(__webpack_require__.bind(__webpack_require__, 30898));
    return await publishServices(given, input);
}

// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
;// CONCATENATED MODULE: ./src/report/markdown/consequence.ts


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
 * What a change means to callers, in one sentence with the names in it; the rule's own explanation where the names say
 * nothing more.
 *
 * @param show Makes a name ready to be shown: a code span in Markdown, quotes in a terminal.
 * @example
 * ```ts
 * consequenceOf(change, (name) => JSON.stringify(name)); // 'Calls of "send" that do not send "cc" are now rejected.'
 * ```
 */
function consequenceOf(change, show) {
    const sentence = SENTENCES[change.rule];
    const names = sentence === undefined ? undefined : namesOf(change, show);
    return sentence === undefined || names === undefined ? rules/* RULES */.y[change.rule].explanation : sentence(names);
}
/** Longer pointers have keys that no sentence has room for. */
const consequence_LONGEST_POINTER = 1000;
function namesOf({ pointer, before, after }, show) {
    if (pointer.length > consequence_LONGEST_POINTER)
        return undefined;
    const segments = (0,yaml_path/* segmentsOf */.O)(pointer);
    const [, owner = "", , first] = segments;
    const keys = first === undefined ? [] : [first];
    for (let at = 4; segments[at] === "object" && segments[at + 1] !== undefined; at += 2)
        keys.push(segments[at + 1]);
    const last = keys.at(-1);
    // A rename is at its new place, and has the old key as its value.
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

;// CONCATENATED MODULE: ./src/github/outputs/annotations.ts




/**
 * GitHub shows ten annotations of each severity from one step and drops the others. One is kept free: of the errors for
 * why the step fails, of the others for what comes up later.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const MOST = 9;
/**
 * The annotations of a run: problems of services, and breaking changes, on the lines of their files. The worst come first.
 * When there are too many of one severity, the last one counts the rest.
 *
 * @param areBreaksErrors Whether a breaking change fails the step.
 */
function annotationsOf(comparisons, areBreaksErrors, processes = []) {
    const severity = areBreaksErrors ? "error" : "warning";
    const all = [
        ...comparisons.flatMap((comparison) => removal(comparison, severity)),
        ...comparisons.flatMap((comparison) => annotations_breaks(comparison, severity)),
        ...unchecked(comparisons, severity),
        ...processes.flatMap(processProblems),
        ...comparisons.flatMap(problems),
    ];
    return ["error", "warning", "notice"].flatMap((kind) => limited(all.filter((annotation) => annotation.severity === kind), MOST));
}
/** The errors of a deploy, as many as GitHub shows after those that there are already. */
function deployAnnotations({ services }, earlier, what = "deployed") {
    const errors = services.flatMap(({ service, error }) => {
        if (error === undefined)
            return [];
        const message = `${(0,safe_text/* visibleText */.Q6)(service.place.path)}: not ${what}: ${error}`;
        return [{ severity: "error", title: `Not ${what}`, message }];
    });
    return limited(errors, MOST - earlier.filter(({ severity }) => severity === "error").length);
}
/** As {@linkcode deployAnnotations}, for processes: on their files. */
function processDeployAnnotations({ processes }, earlier) {
    const errors = processes.flatMap(({ process: { file }, error }) => {
        if (error === undefined)
            return [];
        return [
            { severity: "error", title: "Not deployed", message: `${(0,safe_text/* visibleText */.Q6)(file)}: not deployed: ${error}`, file },
        ];
    });
    return limited(errors, MOST - earlier.filter(({ severity }) => severity === "error").length);
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
function limited(annotations, most) {
    const [first] = annotations;
    if (annotations.length <= most || first === undefined)
        return annotations;
    if (most <= 0)
        return [];
    const rest = annotations.length - (most - 1);
    const message = `and ${rest} more: see the job's summary`;
    return [...annotations.slice(0, most - 1), { severity: first.severity, title: "More", message }];
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
function processProblems({ compiled, brought }) {
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
function annotations_breaks({ service, status, changes, lineOf }, severity) {
    if (status === "removed")
        return [];
    return changes
        .filter((change) => change.severity === "breaking" && change.waiver === undefined)
        .map((change) => ({
        severity,
        title: `Breaking: ${rules/* RULES */.y[change.rule].title}`,
        message: `${(0,safe_text/* visibleText */.Q6)(change.path, 500)}: ${consequenceOf(change, shown)}`,
        file: service.file,
        ...lineOnly(lineOf(change)),
    }));
}
function shown(name) {
    return JSON.stringify((0,safe_text/* visibleText */.Q6)(name, 80));
}
/** Services whose breaking changes could not be checked; one reason is told once. */
function unchecked(comparisons, severity) {
    const reasons = new Map();
    for (const comparison of comparisons) {
        const reason = unreadableBase(comparison);
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

;// CONCATENATED MODULE: ./src/github/outputs/artifact.ts



/**
 * Uploads the files of a run as its artifact, where it is to have one.
 *
 * @returns The outputs about it; empty where there is none.
 */
async function leaveArtifact({ core, env, inputs, context, signal }, output) {
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
 * Uploads a folder as an artifact of the run. A failure is a result, not an error: the artifact is a copy of what the run
 * found out.
 */
async function uploadFolder(folder, options, context, env) {
    if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
        return { problem: "this runner has no service for artifacts" };
    }
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351), __webpack_require__.e(659), __webpack_require__.e(304), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    try {
        const { id } = await new DefaultArtifactClient().uploadArtifact(options.name, files, folder, options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays });
        if (id === undefined)
            return { problem: "the service for artifacts gave no id" };
        return { id, url: `${context.runUrl}/artifacts/${id}` };
    }
    catch (error) {
        return { problem: explain(error, options.name) };
    }
}
function explain(error, name) {
    const message = (error instanceof Error ? error.message : String(error)).split("\n")[0];
    if (error?.name === "GHESNotSupportedError") {
        return "this GitHub Enterprise Server has no service for such artifacts";
    }
    if (/\b409\b|already exists/.test(message)) {
        return `this run has an artifact ${JSON.stringify(name)} already; give each leg of a matrix a name of its own in the input artifact`;
    }
    return message;
}

;// CONCATENATED MODULE: ./src/report/markdown/budget.ts
/** What GitHub takes in one comment, in characters; counted here in bytes, which are never fewer. */
const COMMENT_BYTES = 65_536;
/**
 * The first text of a ladder that fits: each step says less than the one before it. The last one is given when none
 * fits, so it has to be short whatever is reported.
 *
 * @param ladder A step that sees by itself that it will not fit gives `undefined`.
 * @param bytes The most UTF-8 bytes, everything counted.
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

// EXTERNAL MODULE: ./src/definition/json.ts
var definition_json = __webpack_require__(54783);
;// CONCATENATED MODULE: ./src/report/changes-words.ts

/** In the order in which they are reported. */
const SEVERITIES = ["breaking", "compatible", "operational", "cosmetic"];
/** Where a change stands, in words: `mail/mesg.yml:7`. */
function placeText({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** Why nothing was compared, in one sentence. */
function changes_words_baseOf(base) {
    if (base.state === "missing")
        return "There was no service before: everything is new.";
    if (base.state === "unreadable")
        return `Cannot check for breaking changes: ${(0,safe_text/* visibleText */.Q6)(base.reason, 500)}.`;
    const { errors } = base;
    const count = errors === 1 ? "1 error" : `${errors} errors`;
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
        return value === "" ? "none" : (0,safe_text/* visibleText */.Q6)(value);
    if (typeof value === "boolean")
        return value ? "optional" : "required";
    if (Array.isArray(value))
        return listOf(value);
    if (isRecord(value))
        return recordOf(value);
    return (0,safe_text/* visibleText */.Q6)(String(value));
}
function listOf(list) {
    if (!list.every((item) => typeof item === "string"))
        return list.length === 1 ? "1 entry" : `${list.length} entries`;
    const shown = list.slice(0, MOST_ITEMS).map((item) => (0,safe_text/* visibleText */.Q6)(item, 60));
    return list.length === 0 ? "none" : [...shown, ...(list.length > MOST_ITEMS ? ["…"] : [])].join(", ");
}
const MOST_ITEMS = 20;
function recordOf(value) {
    if (typeof value.type === "string") {
        const fields = keysOf(value.object);
        const flags = [value.repeated ? "repeated" : "", value.optional ? "optional" : ""].filter((flag) => flag !== "");
        const words = [(0,safe_text/* visibleText */.Q6)(value.type, 60) || "no type", ...flags].join(", ");
        return fields === "" ? words : `${words}, with ${fields}`;
    }
    const parts = Object.entries(value).flatMap(([name, field]) => {
        if (name === "key")
            return [];
        const text = Array.isArray(field) ? keysOf(field) || listOf(field) : (0,safe_text/* visibleText */.Q6)(String(field ?? ""), 60);
        return text === "" || text === "none" || isRecord(field) ? [] : [`${name} ${text}`];
    });
    return parts.length === 0 ? "empty" : parts.join("; ");
}
/** Returns the keys of a list of entries; empty for any other value. */
function keysOf(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isRecord))
        return "";
    return listOf(list.map((entry) => String(entry.key)));
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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

// EXTERNAL MODULE: ./src/core/sizes.ts
var core_sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/report/markdown/source-files.ts


/** Files that are listed before the rest is folded, and at most. */
const SHOWN = 10;
const source_files_MOST = 200;
/**
 * The files of a source that changed, as a list in Markdown with their sizes; folded beyond ten.
 *
 * @example
 * ```ts
 * sourceFilesMarkdown([{ path: "index.js", kind: "changed", before: 120, after: 140 }]);
 * ```
 */
function sourceFilesMarkdown(files) {
    const lines = files.slice(0, source_files_MOST).map(fileLine);
    const more = files.length > source_files_MOST ? [`- and ${files.length - source_files_MOST} more`] : [];
    const rest = [...lines.slice(SHOWN), ...more];
    const count = files.length === 1 ? "1 file" : `${files.length} files`;
    return [
        `**Source:** ${count} changed`,
        lines.slice(0, SHOWN).join("\n"),
        ...(rest.length === 0 ? [] : [details(`${files.length - SHOWN} more files`, rest.join("\n"))]),
    ].join("\n\n");
}
function fileLine({ path, kind, before, after }) {
    const sizes = [before, after].flatMap((size) => (size === undefined ? [] : [(0,core_sizes/* formatBytes */.z3)(size)]));
    const size = sizes.length === 0 ? "" : ` (${[...new Set(sizes)].join(" → ")})`;
    return `- ${kind} ${codeSpan(path, 200)}${size}`;
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts

/** The most parts in a picture; more of them nobody can tell apart. */
const MOST_PARTS = 80;
const LONGEST_LABEL = 40;
const mermaid_LONGEST_POINTER = 2000;
/**
 * The interface of a service as a Mermaid flowchart: tasks between their inputs and outputs, events and their data. What
 * is new, changed or gone is colored. Of tasks and events that did not change, only the name is shown.
 *
 * @param after The service after the changes.
 * @param options.isNew The service is new: every task and event is shown with all that goes in and out.
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
/** The changes by the place in the interface that they touch, at two levels: task, and input of a task. */
class Looks {
    #looks = new Map();
    #removed = new Map();
    #isNew;
    /** @param isNew Shows every part with its parameters, though none changed. */
    constructor(changes, isNew) {
        this.#isNew = isNew;
        for (const change of changes) {
            // A key of a megabyte would be unrolled for each change below it.
            if (change.pointer.length > mermaid_LONGEST_POINTER)
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
        if (drawn >= MOST_PARTS) {
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
            const shown = leaves.slice(0, Math.max(0, MOST_PARTS - drawn));
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
/** A text in a label: whatever is no letter or digit is written by its number, as Mermaid has it. */
function label(text) {
    return (0,safe_text/* visibleText */.Q6)(text, LONGEST_LABEL).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}
function toSegment(key) {
    return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function toKey(segment) {
    return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

;// CONCATENATED MODULE: ./src/report/changes-markdown.ts









/**
 * The changes of a service as Markdown for a comment or a job's summary: the verdict, breaking changes with what they
 * mean to callers, the rest folded, a picture of the interface, and the definition. When that is too long it says less:
 * no definition, no picture, no prose, names and rules alone, counts alone.
 *
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * changesToMarkdown({ summary: summarize(changes), changes, after });
 * ```
 */
function changesToMarkdown(report) {
    const { summary, changes, base, after, diagnostics = [], elsewhere, bytes = COMMENT_BYTES } = report;
    const head = headMarkdown(report);
    const short = `*Shortened.*${elsewhere === undefined ? "" : ` ${elsewhere}`}`;
    const join = (...parts) => `${parts.filter((part) => part).join("\n\n")}\n`;
    const notices = () => diagnostics.map((diagnostic) => noticeLine(diagnostic, report)).join("\n");
    const told = report.files === undefined ? changes : changes.filter(({ rule }) => rule !== "source-changed");
    const files = report.files === undefined || report.files.length === 0 ? "" : sourceFilesMarkdown(report.files);
    const sections = () => [sectionsMarkdown(told, report, (change) => fullItem(change, report)), files].join("\n\n").trim();
    const brief = (listed) => sectionsMarkdown(listed, report, (change) => briefItem(change, report));
    const picture = () => (base === undefined || changes.length > 0 ? pictureMarkdown(after, changes) : undefined);
    return firstThatFits([
        () => {
            const definition = definitionMarkdown(after, bytes);
            return definition && join(head, sections(), notices(), picture(), definition);
        },
        () => join(head, sections(), notices(), picture(), short),
        () => join(head, sections(), notices(), short),
        () => join(head, brief(told), notices(), short),
        () => join(head, brief(told.filter(({ severity }) => severity === "breaking")), short),
        () => join(head, summary.breaking > 0 ? rulesMarkdown(changes) : "", short),
        () => join(head, short),
    ], bytes);
}
function headMarkdown({ summary, base, sources, after, heading }) {
    const name = after.sid || after.name;
    const counts = base?.state === "unreadable" ? "not compared" : countsOf(summary);
    const title = heading ?? `### ${markOf(summary, base)} Service${name === "" ? "" : ` ${codeSpan(name, 80)}`}: ${counts}`;
    const says = heading === undefined || summary.breaking + summary.waived === 0;
    const verdict = base !== undefined ? whyMarkdown(base) : says ? verdictOf(summary) : "";
    const unseen = sources === "unknown" ? "The sources are not compared." : "";
    const words = [verdict, unseen].filter((part) => part !== "").join(" ");
    return words === "" ? title : `${title}\n\n${words}`;
}
/** The mark that a reader sees first. */
function markOf(summary, base) {
    if (base !== undefined)
        return base.state === "missing" ? "➕" : "❓";
    if (summary.breaking > 0)
        return "❌";
    return summary.waived > 0 ? "⚠️" : "✅";
}
/** A reason may have text of a repository in it. */
function whyMarkdown(base) {
    if (base.state !== "unreadable")
        return changes_words_baseOf(base);
    return `Cannot check for breaking changes: ${prose(base.reason, 500)}`;
}
function sectionsMarkdown(changes, { accepted }, item) {
    return sectionsOf(changes)
        .map(({ title, changes: listed }) => {
        const items = listed.map(item).join("\n");
        const words = title === "Breaking" && accepted !== undefined ? `Breaking, accepted ${accepted}` : title;
        if (title.startsWith("Breaking"))
            return `**${words}**\n\n${items}`;
        return details(`${title} (${listed.length})`, items);
    })
        .join("\n\n");
}
/** How often each rule was broken, where there is no room for more. */
function rulesMarkdown(changes) {
    const counts = new Map();
    for (const { severity, rule } of changes) {
        if (severity === "breaking")
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return [...counts].map(([rule, count]) => `- \`${rule}\`: ${count}`).join("\n");
}
/** What changed and where; what it means to callers; before and after. */
function fullItem(change, report) {
    const waiver = waiverOf(change);
    const sides = [...sideLines(change, "before", "-"), ...sideLines(change, "after", "+")];
    const lines = [
        consequenceOf(change, (name) => codeSpan(name, 80)),
        ...(waiver === undefined ? [] : [`${capitalized(waiver.until)}: ${prose(waiver.reason)}`]),
        ...(sides.length === 0 ? [] : codeBlock(sides.join("\n"), "diff").split("\n")),
    ];
    return [briefItem(change, report), ...lines.map((line) => `  ${line}`)].join("\n");
}
function capitalized(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
/** Lines of a value that are shown. */
const MOST_LINES = 8;
function sideLines(change, side, sign) {
    const value = change[side];
    const text = typeof value === "string" && /[\r\n]/.test(value) ? undefined : sideOf(change, side);
    const lines = text === undefined ? String(value ?? "").split(/\r\n|\n|\r/) : [text];
    if (value === undefined || (lines.length === 1 && lines[0] === "empty"))
        return [];
    const shown = lines.slice(0, MOST_LINES).map((line) => `${sign} ${(0,safe_text/* visibleText */.Q6)(line, 300)}`);
    return lines.length > MOST_LINES ? [...shown, `${sign} …`] : shown;
}
function briefItem(change, report) {
    const place = report.lineOf?.(change);
    const where = place === undefined ? "" : ` at ${placeMarkdown(place, change, report)}`;
    return `- **${rules/* RULES */.y[change.rule].title}**: ${codeSpan(change.path, 500)}${where} (\`${change.rule}\`)`;
}
function noticeLine({ severity, message, ...place }, report) {
    return `- ${severity}: ${prose(message, 300)} at ${codeLink(placeText(place), report.linkOf?.(place, false))}`;
}
/** A link to the line; what was removed is in the base. */
function placeMarkdown(place, change, { linkOf }) {
    return codeLink(placeText(place), linkOf?.(place, change.after === undefined));
}
function pictureMarkdown(after, changes) {
    const chart = interfaceToMermaid(after, changes);
    return chart === undefined ? undefined : details("The interface", codeBlock(chart, "mermaid"));
}
/** The definition, unless it is too long already before anything is escaped. */
function definitionMarkdown(definition, bytes) {
    const json = JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2);
    return json.length > bytes ? undefined : details("The definition", codeBlock((0,safe_text/* visibleJson */.$m)(json), "json"));
}

// EXTERNAL MODULE: ./src/github/deploy/preview-words.ts
var preview_words = __webpack_require__(21279);
;// CONCATENATED MODULE: ./src/github/deploy/report.ts


/** What became of a service on the Engine, in the report's words. */
const OUTCOMES = {
    failed: "not deployed",
    created: "created, verified ✓",
    exists: "exists, verified ✓",
    "would be created": "would be created",
    "is there already": "exists already",
};
/**
 * Returns what a run deployed, in one paragraph, or what a merge would deploy; empty when the inputs do not ask for it.
 *
 * @param release The Engine's release, for people.
 * @param listed The services that the report lists further down.
 */
function deploymentMarkdown(result, release, listed) {
    const { services, host, withheld, isDryRun, preview } = result;
    if (preview !== undefined)
        return report_previewMarkdown(preview, listed);
    if (withheld !== undefined)
        return `**Not deployed:** ${prose(withheld, 300)}.`;
    if (services.length === 0)
        return "";
    const counts = Object.keys(OUTCOMES).flatMap((outcome) => {
        const count = services.filter((one) => one.outcome === outcome).length;
        return count === 0 ? [] : [`${count} ${COUNTED[outcome]}`];
    });
    const where = host === undefined ? "the Engine" : `Engine ${release} at ${codeSpan(host)}`;
    const verb = isDryRun ? "Dry run of a deploy" : "Deploy";
    const reason = commonError(result);
    const why = reason === undefined ? "" : `\n\n❌ ${prose(reason, 1000)}`;
    return `**${verb}** to ${where}: ${counts.join(", ")}.${why}`;
}
const COUNTED = {
    ...OUTCOMES,
    failed: "failed",
    created: "created",
    exists: "existed already",
};
/** The reason of all failures, where several services failed for the same one: the report gives it once. */
function commonError({ services }) {
    const errors = services.flatMap(({ error }) => error ?? []);
    return errors.length > 1 && errors.every((error) => error === errors[0]) ? errors[0] : undefined;
}
/** Returns why a service failed, and what the Engine had before, as lines of Markdown. */
function deployedLines(result, { outcome, previous, error }) {
    const isTold = error === undefined || commonError(result) !== undefined;
    const unknown = result.knowsBefore ? [] : ["- Version before: not known"];
    const known = (version) => [
        `- Version before: ${codeSpan(version.definition.hash, 100)}${othersOf(version)}`,
    ];
    const before = outcome === "exists" || outcome === "is there already" ? [] : previous ? known(previous) : unknown;
    return [...(isTold ? [] : [`- **Reason:** ${prose(error, 1000)}`]), ...before];
}
function othersOf({ count }) {
    return count === 1 ? "" : `, the nearest of ${count} versions`;
}
/** Returns what a deployed service changed, compared with what the Engine had, closed; empty where there is nothing. */
function previousMarkdown({ service, outcome, previous }, bytes) {
    if (previous === undefined || service.definition === undefined || outcome === "exists")
        return "";
    const { changes, summary } = previous;
    const report = changesToMarkdown({ heading: "", summary, changes, after: service.definition, bytes });
    return details(`Compared with what the Engine had: ${countsOf(summary)}`, report.trim());
}
/** Services that are listed by name. */
const MOST_ROWS = 50;
function report_previewMarkdown({ services, count, host, unasked, withheld }, listed) {
    if (withheld !== undefined)
        return `**On merge:** nothing is deployed: ${prose(withheld, 500)}.`;
    if (count === 0)
        return "**On merge:** nothing is deployed: there is no service.";
    const all = count === 1 ? "1 service" : `${count} services`;
    if (unasked !== undefined) {
        return `**On merge:** ${all} will be deployed. The Engine was not asked: ${prose(unasked, 500)}.`;
    }
    const counts = ORDER.flatMap((outcome) => {
        const found = services.filter((one) => one.outcome === outcome).length;
        return found === 0 ? [] : [`${found} ${found === 1 ? preview_words/* PLANS */.N[outcome] : preview_words/* PLANS */.N[outcome].replace(/^exists/, "exist")}`];
    });
    const rows = ORDER.filter((outcome) => outcome !== "exists").flatMap((outcome) => services
        .filter((one) => one.outcome === outcome && (outcome !== "created" || !listed.has(one.service)))
        .map(previewRow));
    const more = rows.length > MOST_ROWS ? [`- and ${rows.length - MOST_ROWS} more`] : [];
    const title = `**On merge**, to the Engine at ${codeSpan(host ?? "")}: ${counts.join(", ")}.`;
    return [title, [...rows.slice(0, MOST_ROWS), ...more].join("\n")].filter((part) => part !== "").join("\n\n");
}
const ORDER = ["refused", "unknown", "created", "exists"];
const MARKS = { refused: "❌", unknown: "❓", created: "➕", exists: "✅" };
function previewRow({ service, outcome, reason }) {
    const why = reason === undefined ? "" : `: ${prose(reason, 500)}`;
    return `- ${MARKS[outcome]} ${codeSpan(service.place.path, 200)}: ${preview_words/* PLANS */.N[outcome]}${why}`;
}

;// CONCATENATED MODULE: ./src/report/diagnostics-count.ts
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

;// CONCATENATED MODULE: ./src/github/outputs/report/list.ts




/** How a service is shown, the worst first. */
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
/** Returns what became of a service on the Engine; undefined when the run does not deploy it. */
function deployedOf({ service }, { deployment }) {
    return deployment.services.find((one) => one.service === service);
}
/** Whether a service is told of by itself, and not only counted. */
function isTold(comparison, report) {
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployed.outcome !== "exists" && deployed.outcome !== "is there already";
    return classOf(comparison, report) !== "same" || comparison.sources === "unknown" || isMoved(comparison);
}
/** Whether a service was in another folder before. */
function isMoved({ before, service }) {
    return before !== undefined && before.place.path !== service.place.path;
}
/** The place of a service in the order of a report. */
function rankOf(comparison, report) {
    return RANKS.indexOf(classOf(comparison, report));
}
/** The mark of a service. */
function list_markOf(comparison, report) {
    return list_MARKS[classOf(comparison, report)];
}
function classOf(comparison, report) {
    const { status, summary } = comparison;
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return deployed.outcome === "failed" ? "failed" : "deployed";
    if (isInvalid(comparison))
        return "invalid";
    if (status === "removed")
        return report.acceptedByLabel ? "accepted" : "removed";
    if (summary.breaking > 0)
        return report.acceptedByLabel ? "accepted" : "breaking";
    if (unreadableBase(comparison) !== undefined)
        return "not compared";
    if (summary.waived > 0)
        return "accepted";
    if (status === "changed")
        return summary.operational > 0 ? "operational" : "changed";
    return status === "new" || status === "unknown" ? "new" : "same";
}
/** What became of a service, in a few words, and what a merge would do with it. */
function outcomeOf(comparison, report) {
    const deployed = deployedOf(comparison, report);
    if (deployed !== undefined)
        return OUTCOMES[deployed.outcome];
    const preview = report.deployment.preview?.services.find(({ service }) => service === comparison.service);
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
    if (isInvalid(comparison))
        return `invalid, ${countDiagnostics(service.diagnostics)}${counts}`;
    if (status === "changed")
        return countsText(comparison);
    if (unreadableBase(comparison) !== undefined)
        return "not compared";
    if (status === "same" && sources === "unknown")
        return "no changes in the definition; source not compared";
    if (status === "same" && isMoved(comparison))
        return "moved, no changes";
    return { new: "new", same: "no changes", removed: "removed", invalid: "invalid", unknown: "compiled" }[status];
}
/** The counts of changes. The change of the source is not counted where its files are listed. */
function countsText({ summary, changes, files }) {
    if (summary.sourceOnly)
        return "only the source changed";
    const isOfSource = files === undefined ? 0 : changes.filter(({ rule }) => rule === "source-changed").length;
    return countsOf({ ...summary, operational: summary.operational - isOfSource });
}
/** The services of a run, one per line. */
function listMarkdown(comparisons, report) {
    const line = (one) => `- ${list_markOf(one, report)} ${codeSpan(one.service.place.path, 200)}: ${outcomeOf(one, report)}`;
    return comparisons.map(line).join("\n");
}
/** The hash and the source id of a service, each on a line of its own. */
function idsMarkdown({ hash, definition }, indent = "") {
    const lines = [
        ...(hash === undefined ? [] : [`Service hash: ${codeSpan(hash, 100)}`]),
        ...(definition?.source ? [`Source id: ${codeSpan(definition.source, 100)}`] : []),
    ];
    return lines.map((line) => `${indent}- ${line}`).join("\n");
}

;// CONCATENATED MODULE: ./src/github/outputs/report/headline.ts



/** Returns the verdict of a run: the worst that was found, and what else a reviewer should know. */
function headlineOf(report) {
    const { comparisons, baseProblem, acceptedByLabel } = report;
    const count = (is) => comparisons.filter(is).length;
    const all = comparisons.length;
    const invalid = count(isInvalid);
    const removed = count(({ status }) => status === "removed");
    const breaks = breaksPhrase(comparisons.filter(({ status }) => status !== "removed"));
    const unread = baseProblem === undefined ? count((one) => unreadableBase(one) !== undefined) : all;
    const waived = comparisons.reduce((sum, { summary }) => sum + summary.waived, 0);
    const added = count(({ status }) => status === "new");
    const processes = (wanted) => report.processes.filter(({ status }) => status === wanted).length;
    const [broken, faulty] = [processes("broken"), processes("invalid")];
    const [failed, deployed, refused] = deploysOf(report);
    const stopped = report.processDeployment.processes.filter(({ outcome }) => outcome === "failed").length;
    const unpublished = report.marketplace.services.filter(({ outcome }) => outcome === "failed").length;
    const found = [
        ...(failed > 0 ? [{ mark: "❌", text: `${share(failed, failed + deployed)} not deployed` }] : []),
        ...(stopped > 0 ? [{ mark: "❌", text: `${countOf(stopped, "process", "processes")} not deployed` }] : []),
        ...(unpublished > 0 ? [{ mark: "❌", text: `${plural(unpublished, "service")} not published` }] : []),
        ...(invalid > 0 ? [{ mark: "❌", text: `${share(invalid, all)} invalid` }] : []),
        ...(removed > 0 ? [breaksHeadline(`${share(removed, all)} removed`, acceptedByLabel)] : []),
        ...(breaks === undefined ? [] : [breaksHeadline(breaks, acceptedByLabel)]),
        ...(broken > 0 ? [{ mark: "❌", text: `${countOf(broken, "process", "processes")} broken` }] : []),
        ...(faulty > 0 ? [{ mark: "❌", text: `${countOf(faulty, "process", "processes")} invalid` }] : []),
        ...(unread > 0 ? [{ mark: "❓", text: `${share(unread, all)} not compared` }] : []),
        ...(refused > 0 ? [{ mark: "⚠️", text: `${plural(refused, "service")} that a merge cannot deploy` }] : []),
        ...(deployed > 0 ? [deployedHeadline(report)] : []),
        ...(waived > 0 ? [{ mark: "⚠️", text: `${plural(waived, "breaking change")} accepted by a waiver` }] : []),
        ...(added > 0 && failed + deployed === 0 ? [{ mark: "➕", text: plural(added, "new service") }] : []),
    ];
    const [first] = found;
    return first === undefined
        ? quietHeadline(comparisons)
        : { mark: first.mark, text: found.map(({ text }) => text).join(", ") };
}
/** The services that failed, those that are on the Engine now, and those that it would refuse after a merge. */
function deploysOf({ deployment }) {
    const { services, preview } = deployment;
    const failed = services.filter(({ outcome }) => outcome === "failed").length;
    const refused = preview?.services.filter(({ outcome }) => outcome === "refused").length ?? 0;
    return [failed, services.length - failed, refused];
}
function deployedHeadline({ deployment: { services, isDryRun } }) {
    const done = services.filter(({ outcome }) => outcome !== "failed");
    const added = done.filter(({ outcome }) => outcome === "created" || outcome === "would be created").length;
    const count = done.length < services.length ? String(done.length) : plural(done.length, "service");
    if (isDryRun)
        return { mark: "✅", text: `${count} would be deployed` };
    if (added === 0)
        return { mark: "✅", text: `${count} on the Engine already, verified` };
    return { mark: "✅", text: `${count} deployed and verified` };
}
function breaksHeadline(breaks, isAccepted) {
    return isAccepted ? { mark: "⚠️", text: `${breaks}, accepted by label` } : { mark: "❌", text: breaks };
}
/** The verdict of a run without anything to worry about. */
function quietHeadline(comparisons) {
    const all = comparisons.length;
    const changed = comparisons.filter(isChanged);
    if (all === 0)
        return { mark: "✅", text: "no service found" };
    if (comparisons.every(({ status }) => status === "unknown"))
        return { mark: "✅", text: `${plural(all, "service")} compiled` };
    const moved = comparisons.filter(isMoved).length;
    if (changed.length === 0 && moved > 0)
        return { mark: "✅", text: `${share(moved, all)} moved, without changes` };
    if (changed.length === 0)
        return { mark: "✅", text: `no changes in ${plural(all, "service")}` };
    const isSourceOnly = changed.every(({ summary }) => summary.sourceOnly);
    return {
        mark: "✅",
        text: `${isSourceOnly ? "source changes only" : "compatible changes"} in ${share(changed.length, all)}`,
    };
}
function countOf(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./src/github/outputs/report/next-step.ts





/** Days for which a suggested waiver is valid. */
const WAIVER_DAYS = 90;
/** Waivers that are written out. */
const MOST_WAIVERS = 20;
/** Returns what the author of the change has to do now, as Markdown; empty where there is nothing to do. */
function nextStepMarkdown(report) {
    const { comparisons, baseProblem, acceptedByLabel } = report;
    const parts = [];
    const deployed = [...report.deployment.services, ...report.processDeployment.processes];
    if (deployed.some(({ outcome }) => outcome === "failed")) {
        parts.push("**Next:** fix the cause and re-run the job. What is deployed already is kept.");
    }
    const invalid = comparisons.filter(isInvalid);
    if (invalid.length > 0)
        parts.push(`**Next:** ${invalid.every(isMigrated) ? MIGRATE : "fix the errors below."}`);
    if (countBreaking(comparisons) > 0)
        parts.push(...breakingStep(report, acceptedByLabel));
    if (report.processes.some(({ status }) => status === "broken")) {
        parts.push("**Next:** adapt the broken process to the change. No label and no waiver accepts a broken process.");
    }
    if (baseProblem !== undefined) {
        parts.push(`**Cannot check for breaking changes:** the base is unavailable: ${prose(baseProblem, 500)}`);
    }
    else if (comparisons.some((one) => unreadableBase(one) !== undefined)) {
        parts.push("**Cannot check for breaking changes** in every service: see below why.");
    }
    return parts.join("\n\n");
}
const MIGRATE = "commit the ready migration below: the file is written for an Engine before 0.10.";
function isMigrated({ service }) {
    return service.migration?.isWhole === true;
}
function breakingStep(report, acceptedByLabel) {
    if (acceptedByLabel)
        return [`Accepted by the label ${codeSpan(BREAKING_OK)}.`];
    const label = report.isPullRequest ? [`add the label ${codeSpan(BREAKING_OK)} and re-run the job`] : [];
    const waivers = waiversMarkdown(report);
    const ways = [...label, ...(waivers === "" ? [] : ["commit this waiver"])].join(", or ");
    const isRemoval = waivers === "" && report.comparisons.some(({ status }) => status === "removed");
    const change = isRemoval ? "bring the service back" : "make the change compatible";
    return [`**Next:** ${change}${ways === "" ? "" : `, or accept it: ${ways}`}.`, ...(waivers === "" ? [] : [waivers])];
}
/** The waivers that would accept the breaking changes, ready to be pasted, for each file that takes them. */
function waiversMarkdown({ comparisons, today }) {
    const expires = new Date(Date.parse(today) + WAIVER_DAYS * 86_400_000).toISOString().slice(0, 10);
    const files = comparisons.flatMap((comparison) => {
        const entries = waiverEntries(comparison, expires);
        const folder = folderOf(comparison.service.file);
        const file = folder === "." || folder === "" ? WAIVER_FILE : `${folder}/${WAIVER_FILE}`;
        return entries === "" ? [] : [`In ${codeSpan(file)}:\n\n${codeBlock(`waivers:\n${entries}`, "yaml")}`];
    });
    return files.length === 0 ? "" : details("Waiver to copy", files.slice(0, MOST_WAIVERS).join("\n\n"));
}
function waiverEntries({ status, changes }, expires) {
    if (status === "removed")
        return "";
    return changes
        .filter(({ severity, waiver }) => severity === "breaking" && waiver === undefined)
        .slice(0, MOST_WAIVERS)
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
/** A text as YAML: plain where that is safe, else in double quotes, as JSON. */
function yamlText(text) {
    return /^[A-Za-z][\w >-]*$/.test(text) && !/ $/.test(text) ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./src/definition/process/json.ts
var process_json = __webpack_require__(15133);
;// CONCATENATED MODULE: ./src/diff/process/rules.ts
/** Every rule of the comparison of processes. */
const rules_PROCESS_CHANGES = {
    "process-name": {
        severity: "cosmetic",
        title: "name changed",
        explanation: "The Engine takes it for another process; the one before keeps running until it is deleted.",
    },
    "process-trigger": {
        severity: "behavior",
        title: "trigger changed",
        explanation: "The process starts on something else than before.",
    },
    "process-step-added": {
        severity: "behavior",
        title: "step added",
        explanation: "Every run takes one more step.",
    },
    "process-step-removed": {
        severity: "behavior",
        title: "step removed",
        explanation: "Runs no longer take this step.",
    },
    "process-step-renamed": {
        severity: "cosmetic",
        title: "step renamed, as it seems",
        explanation: "The step does what it did under another key.",
    },
    "process-task": {
        severity: "behavior",
        title: "task changed",
        explanation: "The step executes another task than before.",
    },
    "process-instance": {
        severity: "behavior",
        title: "instance changed",
        explanation: "The step uses another instance: its service, or the variables of the instance, changed.",
    },
    "process-input-added": {
        severity: "behavior",
        title: "input added",
        explanation: "The task gets one more input.",
    },
    "process-input-removed": {
        severity: "behavior",
        title: "input removed",
        explanation: "The task no longer gets this input.",
    },
    "process-input": {
        severity: "behavior",
        title: "mapping changed",
        explanation: "The task gets another value in this input.",
    },
    "process-filter-tightened": {
        severity: "behavior",
        title: "filter tightened",
        explanation: "Runs that passed this filter may be stopped by the new condition.",
    },
    "process-filter-loosened": {
        severity: "behavior",
        title: "filter loosened",
        explanation: "Runs that this condition stopped may pass now.",
    },
    "process-filter": {
        severity: "behavior",
        title: "filter changed",
        explanation: "The filter lets other data pass than before.",
    },
    "process-order": {
        severity: "behavior",
        title: "order of steps changed",
        explanation: "Steps run in another order, and a reference to the previous step may now point to a different step.",
    },
};

;// CONCATENATED MODULE: ./src/report/process/changes.ts



/** Writes the changes of a process for a terminal: one line each, and what it means below. */
function processChangesToText(changes, style = {}) {
    if (changes.length === 0)
        return "no changes\n";
    const paint = painter(style);
    const lines = changes.map(({ rule, severity, path, before, after, explanation }) => {
        const sides = [before, after].flatMap((side) => (side === undefined ? [] : [visibleText(side, 200)]));
        const title = PROCESS_CHANGES[rule].title;
        const head = paint(severity === "behavior" ? "yellow" : "dim", severity.padEnd(8));
        return `${head}  ${paint("bold", visibleText(path, 200))}: ${title}: ${sides.join(" → ")}\n          ${explanation}\n`;
    });
    return `${lines.join("")}${countProcessChanges(changes)}\n`;
}
/** Writes the changes of a process as a Markdown list. */
function processChangesToMarkdown(changes, most = Number.POSITIVE_INFINITY) {
    const lines = changes.slice(0, most).map(({ rule, path, before, after, explanation }) => {
        const sides = [before, after].flatMap((side) => (side === undefined ? [] : [codeSpan(side, 200)]));
        return `- **${rules_PROCESS_CHANGES[rule].title}** at ${codeSpan(path, 200)}: ${sides.join(" → ")}\n  ${explanation}`;
    });
    const rest = changes.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
/** Counts changes: `2 of behavior, 1 cosmetic`. */
function countProcessChanges(changes) {
    const count = (wanted) => changes.filter(({ severity }) => severity === wanted).length;
    return `${count("behavior")} of behavior, ${count("cosmetic")} cosmetic`;
}

;// CONCATENATED MODULE: ./src/definition/process/process.ts
/**
 * The process definition: what links events and results of service instances to tasks, as the Engines of every release
 * have it. What only some releases can hold is refused when it is written for another one.
 *
 * @module
 */
/** The names of the predicates by number. Until 0.20 there is only EQ. */
const PREDICATES = ["Unknown", "EQ", "GT", "GTE", "LT", "LTE", "CONTAINS"];
/** A process that says nothing. */
const EMPTY_PROCESS = {
    name: "",
    nodes: [],
    edges: [],
    hash: "",
    address: "",
    paymentAddress: "",
};

;// CONCATENATED MODULE: ./src/diff/process/diff-processes.ts


/**
 * Compares two processes, step by step: steps belong together by their keys, the triggers in any case. Hashes and accounts
 * are left out.
 *
 * @example
 * ```ts
 * diffProcesses(before, after).filter(({ severity }) => severity === "behavior");
 * ```
 */
function diffProcesses(before, after) {
    const changes = new ProcessChanges();
    if (before.name !== after.name) {
        changes.add("process-name", "name", { pointer: "/name", before: quoted(before.name), after: quoted(after.name) });
    }
    const [old, fresh] = [stepsOf(before), stepsOf(after)];
    const pairs = pairSteps(old, fresh);
    const kept = new Set(pairs.values());
    for (const step of old) {
        if (kept.has(step))
            continue;
        changes.add("process-step-removed", nameOf(step), { pointer: `/nodes/${step.index}`, before: describe(step.node) });
    }
    for (const step of fresh) {
        const then = pairs.get(step);
        if (then === undefined) {
            changes.add("process-step-added", nameOf(step), { pointer: `/nodes/${step.index}`, after: describe(step.node) });
        }
        else
            compareSteps(then, step, changes);
    }
    const places = new Map(old.map((step, place) => [step, place]));
    const order = fresh.flatMap((step) => places.get(pairs.get(step) ?? step) ?? []);
    if (order.some((place, index) => index > 0 && place < order[index - 1])) {
        const words = (steps) => steps.map(({ node }) => quoted(node.key)).join(", ");
        changes.add("process-order", "steps", { pointer: "/nodes", before: words(old), after: words(fresh) });
    }
    if (changes.list.length === 0 && edgesOf(before) !== edgesOf(after)) {
        changes.add("process-order", "edges", { pointer: "/edges", before: edgesOf(before), after: edgesOf(after) });
    }
    return changes.list;
}
function edgesOf({ edges }) {
    return edges.map(({ src, dst }) => `${src} → ${dst}`).join(", ");
}
function stepsOf({ nodes }) {
    const placed = nodes.map((node, index) => ({ node, index }));
    const isMap = (it) => it.node.kind === "map";
    // The first comes last, to be taken off the end.
    const maps = groupBy(placed.filter(isMap).reverse(), ({ node }) => node.key);
    const steps = nodes.flatMap((node, index) => {
        if (node.kind === "map")
            return [];
        const map = maps.get(`${node.key}-inputs`)?.pop();
        return [{ node, index, inputs: map?.node.outputs, inputsIndex: map?.index ?? index }];
    });
    // A map that belongs to no step, as only a definition made by hand has.
    const rest = [...maps.values()].flat().sort((a, b) => a.index - b.index);
    const alone = rest.map(({ node, index }) => ({
        node: { kind: "none", key: node.key },
        index,
        inputs: node.outputs,
        inputsIndex: index,
    }));
    return [...steps, ...alone];
}
function isTrigger({ node: { kind } }) {
    return kind === "event" || kind === "result";
}
/** The step before that each step after was: by key, then the trigger, then what is alike but for its key. */
function pairSteps(old, fresh) {
    const pairs = new Map();
    const left = new Set(old);
    const take = (step, candidate) => {
        if (candidate === undefined)
            return;
        pairs.set(step, candidate);
        left.delete(candidate);
    };
    const open = () => fresh.filter((step) => !pairs.has(step));
    const byId = groupBy([...old].reverse(), idOf);
    for (const step of fresh)
        take(step, byId.get(idOf(step))?.pop());
    const triggers = [...left].filter(isTrigger).reverse();
    for (const step of open().filter(isTrigger))
        take(step, triggers.pop());
    const byShape = groupBy(left, shapeOf);
    for (const step of open()) {
        const alike = byShape.get(shapeOf(step)) ?? [];
        if (alike.length === 1)
            take(step, alike.pop());
    }
    return pairs;
}
/** Puts values into lists by a text. A process may have as many steps as its file has room for, all alike. */
function groupBy(values, textOf) {
    const groups = new Map();
    for (const value of values) {
        const text = textOf(value);
        const group = groups.get(text);
        if (group === undefined)
            groups.set(text, [value]);
        else
            group.push(value);
    }
    return groups;
}
function idOf({ node }) {
    return `${node.kind} ${node.key}`;
}
function shapeOf({ node, inputs }) {
    return JSON.stringify([{ ...node, key: "" }, inputs]);
}
function compareSteps(before, after, changes) {
    const [old, fresh] = [before.node, after.node];
    const path = nameOf(after);
    const pointer = `/nodes/${after.index}`;
    if (isTrigger(after)) {
        if (waitsFor(old) !== waitsFor(fresh)) {
            changes.add("process-trigger", path, { pointer, before: describe(old), after: describe(fresh) });
        }
        else
            compareInstances(old, fresh, { path, pointer }, changes);
    }
    else if (old.kind === "task" && fresh.kind === "task") {
        if (old.taskKey !== fresh.taskKey) {
            const sides = { before: quoted(old.taskKey), after: quoted(fresh.taskKey) };
            changes.add("process-task", path, { pointer: `${pointer}/taskKey`, ...sides });
        }
        compareInstances(old, fresh, { path, pointer }, changes);
    }
    else if (old.kind === "filter" && fresh.kind === "filter")
        compareFilters(old, fresh, { path, pointer }, changes);
    if (old.key !== fresh.key) {
        changes.add("process-step-renamed", path, { pointer, before: quoted(old.key), after: quoted(fresh.key) });
    }
    compareInputs(before, after, path, changes);
}
/** What a trigger waits for, whatever the instance. */
function waitsFor(node) {
    return node.kind === "event" ? `event ${node.eventKey}` : node.kind === "result" ? `result ${node.taskKey}` : "";
}
function compareInstances(before, after, { path, pointer }, changes) {
    const hashOf = (node) => ("instanceHash" in node ? node.instanceHash : "");
    const [old, fresh] = [hashOf(before), hashOf(after)];
    if (old === fresh)
        return;
    changes.add("process-instance", path, { pointer: `${pointer}/instanceHash`, before: old, after: fresh });
}
function compareInputs(before, after, path, changes) {
    const old = new Map((before.inputs ?? []).map(({ key, value }, index) => [key, { words: wordsOf(value), index }]));
    for (const [index, { key, value }] of (after.inputs ?? []).entries()) {
        const pointer = `/nodes/${after.inputsIndex}/outputs/${index}`;
        const then = old.get(key);
        const words = wordsOf(value);
        const place = `${path} › input ${key}`;
        if (then === undefined)
            changes.add("process-input-added", place, { pointer, after: words });
        else if (then.words !== words)
            changes.add("process-input", place, { pointer, before: then.words, after: words });
        old.delete(key);
    }
    for (const [key, { words, index }] of old) {
        const pointer = `/nodes/${before.inputsIndex}/outputs/${index}`;
        changes.add("process-input-removed", `${path} › input ${key}`, { pointer, before: words });
    }
}
function compareFilters(before, after, { path, pointer }, changes) {
    const [old, fresh] = [before.conditions.map(conditionWords), after.conditions.map(conditionWords)];
    const [known, wanted] = [new Set(old), new Set(fresh)];
    const lost = old.filter((words) => !wanted.has(words));
    const added = fresh.filter((words) => !known.has(words));
    if (lost.length > 0 && added.length > 0) {
        changes.add("process-filter", path, { pointer, before: lost.join(" and "), after: added.join(" and ") });
    }
    else if (added.length > 0) {
        changes.add("process-filter-tightened", path, { pointer, after: added.join(" and ") });
    }
    else if (lost.length > 0)
        changes.add("process-filter-loosened", path, { pointer, before: lost.join(" and ") });
}
class ProcessChanges {
    list = [];
    add(rule, path, sides) {
        const { severity, explanation } = rules_PROCESS_CHANGES[rule];
        this.list.push({ rule, severity, path, ...sides, explanation });
    }
}
function nameOf(step) {
    return isTrigger(step) ? "trigger" : `step ${step.node.key}`;
}
const SHORT_HASH = 8;
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
/** A condition in words: `amount > 10`. */
function conditionWords({ reference, predicate, value }) {
    const name = PREDICATES[predicate] ?? String(predicate);
    return `${reference === undefined ? "?" : pathWords(reference)} ${SIGNS[name] ?? name} ${wordsOf(value)}`;
}
function pathWords({ nodeKey, path }) {
    const parts = path.map(({ key, index }, place) => key === undefined ? `[${index ?? ""}]` : place === 0 ? key : `.${key}`);
    return nodeKey === "" ? parts.join("") : `${nodeKey}:${parts.join("")}`;
}
/** A value in words: JSON, with references as `step:path`. */
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
function quoted(text) {
    return JSON.stringify(text);
}

;// CONCATENATED MODULE: ./src/report/process/mermaid.ts


/** The most nodes in a picture; more of them nobody can tell apart. */
const MOST_NODES = 60;
const mermaid_LONGEST_LABEL = 60;
/**
 * Draws a process as a Mermaid flowchart, from its trigger down. Steps that changed are colored.
 *
 * @param broken Indexes of the nodes that have errors.
 * @returns The chart without its fence; undefined for a process without nodes.
 */
function processToMermaid(process, changes = [], broken = new Set()) {
    if (process.nodes.length === 0)
        return undefined;
    const looks = looksOf(changes);
    const shown = process.nodes.slice(0, MOST_NODES);
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
function looksOf(changes) {
    const looks = new Map();
    for (const { pointer, rule, after } of changes) {
        const index = /^\/nodes\/(\d+)/.exec(pointer)?.[1];
        if (index !== undefined && after !== undefined)
            looks.set(Number(index), rule === "process-step-added" ? "added" : "changed");
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
            return `{"${mermaid_label(node.conditions.map(conditionWords).join(" and ") || node.key)}"}`;
        case "map":
            return `[/"${mermaid_label(`inputs ${node.outputs.map(({ key }) => key).join(", ")}`)}"/]`;
        case "none":
            return `["${mermaid_label(node.key)}"]`;
    }
}
/** A text in a label: whatever is no letter or digit is written by its number, as Mermaid has it. */
function mermaid_label(text) {
    return (0,safe_text/* visibleText */.Q6)(text, mermaid_LONGEST_LABEL).replace(/[^A-Za-z0-9 ]/gu, (point) => `#${point.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./src/github/outputs/report/processes.ts




const WORDS = {
    broken: "**broken by this change**",
    invalid: "**invalid**",
    new: "new",
    changed: "changed",
    same: "unchanged",
    unknown: "not compared",
};
const processes_MARKS = {
    broken: "❌",
    invalid: "❌",
    new: "➕",
    changed: "✅",
    same: "✅",
    unknown: "❓",
};
/** Problems that are shown of one process. */
const MOST_PROBLEMS = 20;
const processes_MOST_ROWS = 50;
/** The processes of a run, one per line, and what became of them on the Engine; empty when there are none. */
function processTable({ processes, processDeployment }) {
    if (processes.length === 0)
        return [];
    const { withheld, processes: deployed } = processDeployment;
    const rows = processes.slice(0, processes_MOST_ROWS).map((process) => {
        const { file, status, hash } = process;
        const deployment = deployed.find((one) => one.process === process);
        const outcome = deployment === undefined ? "" : `, ${OUTCOMES[deployment.outcome]}`;
        const mark = deployment?.error === undefined ? processes_MARKS[status] : "❌";
        return [
            `- ${mark} process ${codeSpan(file, 120)}: ${WORDS[status]}${outcome}`,
            ...(hash === undefined ? [] : [`  - Process hash: ${codeSpan(hash)}`]),
            ...(deployment?.error === undefined ? [] : [`  - **Reason:** ${prose(deployment.error, 1000)}`]),
        ].join("\n");
    });
    const reason = withheld === undefined ? [] : [`**Processes are not deployed:** ${prose(withheld, 300)}.`];
    const more = processes.length > processes_MOST_ROWS ? [`- and ${processes.length - processes_MOST_ROWS} more processes`] : [];
    return [["**Processes**", ...reason, [...rows, ...more].join("\n")].join("\n\n")];
}
/**
 * The processes that are worth a section, as Markdown: what breaks, what is wrong, what changed, and a picture.
 *
 * @param bytes The most UTF-8 bytes of each. Where that is too little, a process says less.
 */
function processSections(report, bytes) {
    return report.processes.flatMap((process) => {
        const { status, compiled } = process;
        if ((status === "same" || status === "unknown") && compiled.diagnostics.length === 0)
            return [];
        return [section(process, report, bytes)];
    });
}
function section(process, report, bytes) {
    const { compiled, file, status } = process;
    const name = compiled.written?.name || file;
    const title = `### Process ${codeSpan(name, 80)}: ${WORDS[status]}`;
    const problems = problemsMarkdown(process, report);
    const list = processChangesToMarkdown(process.changes, MOST_PROBLEMS);
    const changes = list === "" || problems === "" ? list : `**Changes**\n\n${list}`;
    const chart = pictureOf(process);
    const picture = chart === undefined ? "" : details("The process", codeBlock(chart, "mermaid"));
    const join = (...parts) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
    return firstThatFits([
        () => join(problems, changes, picture, definitionOf(process)),
        () => join(problems, changes, picture),
        () => join(problems, changes),
        () => join(problems),
        () => title,
    ], bytes);
}
function problemsMarkdown({ compiled, brought }, { linkOf }) {
    const order = { error: 0, warning: 1, note: 2 };
    const sorted = [...compiled.diagnostics].sort((a, b) => order[a.severity] - order[b.severity]);
    const lines = sorted.slice(0, MOST_PROBLEMS).map((diagnostic) => {
        const { severity, message, file, line, rule, hint } = diagnostic;
        const place = line === undefined ? codeSpan(file) : codeLink(`${file}:${line}`, linkOf({ file, line }, false));
        const more = hint === undefined ? "" : `\n  *Hint:* ${prose(hint, 300)}`;
        const word = brought.includes(diagnostic) ? "**breaks**" : `**${severity}**`;
        return `- ${word} at ${place}: ${prose(message, 500)} (\`${rule}\`)${more}`;
    });
    const rest = sorted.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
function pictureOf({ compiled, changes }) {
    const { written, diagnostics } = compiled;
    if (written === undefined)
        return undefined;
    const wrong = diagnostics.filter(({ severity }) => severity === "error").map(({ line }) => line);
    const broken = written.nodes.flatMap((_, index) => {
        const at = ["", "/taskKey", "/eventKey", "/outputs/0/value"].map((field) => compiled.locate(`/nodes/${index}${field}`)?.line);
        return at.some((line) => line !== undefined && wrong.includes(line)) ? [index] : [];
    });
    return processToMermaid(written, changes, new Set(broken));
}
function definitionOf({ compiled, release }) {
    const { definition, written = definition } = compiled;
    if (definition === undefined || written === undefined)
        return "";
    // A report is public; the values of variables may not be.
    const json = (0,safe_text/* visibleJson */.$m)(JSON.stringify((0,process_json/* processToJson */.t)(written, release), undefined, 2));
    const title = written === definition ? "The definition" : "The definition, with variables by name";
    return details(title, codeBlock(json, "json"));
}

;// CONCATENATED MODULE: ./src/migrate/kinds.ts
/** Every kind of migration by its id; docs/migrate.md has a section for each. */
const MIGRATIONS = {
    "multi-output": {
        title: "Named outputs become one result",
        explanation: "Since Engine 0.10 a task has one result. The data of its success output becomes the outputs; error outputs are dropped, since the Engine reports errors itself.",
    },
    "volumes-from": { title: "volumesfrom becomes volumesFrom", explanation: "Engine 0.10 knows only the new spelling." },
    "alias-to-sid": { title: "alias becomes sid", explanation: "Engines since 0.10 know the key as sid." },
    "obsolete-key": {
        title: "Obsolete keys are removed",
        explanation: "Engines since 0.10 reject visibility, publish and version.",
    },
    "configuration-image": {
        title: "The service's own image is removed",
        explanation: "The Dockerfile makes the image of the service; Engine 0.10 rejects another one.",
    },
    "quoted-port": {
        title: "Ports are quoted",
        explanation: "Other YAML readers take 2222:22 for the number 133342.",
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
        title: "Anchors have names of their own",
        explanation: "Where an anchor is defined again, and the outputs move across it, the second one gets another name, so that each alias still means the same.",
    },
    "duplicate-key": {
        title: "Repeated keys are removed",
        explanation: "A key that comes again with the same text is removed; with another text it is left alone.",
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

;// CONCATENATED MODULE: ./src/github/outputs/report/migration.ts




/** Changes, and calls, that are listed one by one. */
const MOST_LISTED = 20;
/**
 * The ready migration of a service's file as Markdown, closed: what changes and why, the diff, and what has to change in the
 * code.
 *
 * @param isWhole Whether the diff is shown.
 */
function migrationMarkdown(migration, report, isWhole) {
    const { steps, diff, file, isWhole: mendsAll } = migration;
    const count = steps.length === 1 ? "1 change" : `${steps.length} changes`;
    const folder = folderOf(file) || ".";
    const apply = `Apply it with ${codeSpan(`mesg-compile migrate --write ${shellWord(folder)}`, 300)}.`;
    const rest = mendsAll ? "" : " Some errors remain: fix them by hand.";
    if (!isWhole)
        return `**Migration:** ${count}.${rest} ${apply}`;
    const list = steps.slice(0, MOST_LISTED).map(({ line, migration: kind, explanation }) => {
        const place = codeLink(`${file}:${line}`, report.linkOf({ file, line }, false));
        return `- ${place}: ${prose(explanation, 300)} ([${codeSpan(kind)}](${migrationAddress(kind)}))`;
    });
    const more = steps.length > MOST_LISTED ? [`- and ${steps.length - MOST_LISTED} more`] : [];
    const block = codeBlock((0,safe_text/* visibleLines */.gB)(diff.replaceAll("\r\n", "\n")).trimEnd(), "diff");
    const body = [`${apply}${rest}`, [...list, ...more].join("\n"), block].join("\n\n");
    return [details(`Ready migration: ${count}`, body), callsMarkdown(migration, report)]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** What has to change in the code of a service whose outputs became flat. */
function callsMarkdown({ tasks, calls, file }, { linkOf }) {
    if (tasks.length === 0)
        return "";
    const folder = folderOf(file);
    const list = calls.slice(0, MOST_LISTED).map(({ file: name, line, output }) => {
        const place = { file: folder === "" || folder === "." ? name : `${folder}/${name}`, line };
        return `- ${codeLink(`${place.file}:${line}`, linkOf(place, false))}: ${codeSpan(`outputs.${output}(…)`, 100)}`;
    });
    const more = calls.length > MOST_LISTED ? [`- and ${calls.length - MOST_LISTED} more`] : [];
    const words = `**Change the code too:** ${codeSpan("outputs.success(…)")} becomes ${codeSpan("return …")}, and an error output becomes ${codeSpan("throw")}.`;
    return [words, [...list, ...more].join("\n")].filter((part) => part !== "").join("\n\n");
}
/** A path as one word of a shell's command line. */
function shellWord(text) {
    return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./src/github/outputs/report/section.ts







/** Problems that are shown where there is no room for all. */
const section_MOST_PROBLEMS = 20;
/** Returns where the whole report is, in Markdown. What does not exist is not promised. */
function elsewhereOf({ runUrl, artifact }) {
    const definitions = artifact === "" ? "" : `, and the [artifact](${artifact}) every definition`;
    return `[The run](${runUrl}) has the whole report in its summary${definitions}.`;
}
/**
 * A service of a run as Markdown.
 *
 * @param bytes The most UTF-8 bytes. Where that is too little, the service says less.
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
    return firstThatFits(body.map((parts) => () => [title, ...parts.filter((part) => part !== "")].join("\n\n")), bytes);
}
function titleMarkdown(comparison, report) {
    const { service } = comparison;
    const sid = service.definition?.sid ?? "";
    const name = sid === "" || sid === service.place.path ? "" : ` (${codeSpan(sid, 80)})`;
    const title = `### ${list_markOf(comparison, report)} ${codeSpan(service.place.path, 200)}${name}: ${outcomeOf(comparison, report)}`;
    const ids = comparison.status === "removed" ? "" : idsMarkdown(service);
    const from = comparison.before?.place.path;
    const moved = from === undefined || from === service.place.path ? "" : `Moved from ${codeSpan(from, 200)}.`;
    return [title, moved, ids].filter((part) => part !== "").join("\n\n");
}
/** A service that was deployed, or was to be: all that there is to say of it, since a deploy lists it nowhere else. */
function deployedMarkdown(comparison, report, deployed, bytes) {
    const lines = deployedLines(report.deployment, deployed).join("\n");
    const title = [titleMarkdown(comparison, report), lines].filter((part) => part !== "").join("\n");
    const problems = section_problemsMarkdown(comparison, report, section_MOST_PROBLEMS);
    const changes = (limit) => previousMarkdown(deployed, limit);
    // A comparison has the definition below it.
    const whole = deployed.previous === undefined ? comparison.service.definition : undefined;
    const definition = section_definitionMarkdown(whole, undefined);
    const join = (...parts) => [title, ...parts.filter((part) => part !== "")].join("\n\n");
    return firstThatFits([
        () => join(problems, changes(bytes), definition),
        () => join(problems, changes(Math.floor(bytes / 2))),
        () => join(problems),
        () => title,
    ], bytes);
}
/** The parts of the section of an invalid service, the longest first. */
function invalidParts(comparison, report) {
    const { changes } = comparison;
    const few = section_problemsMarkdown(comparison, report, section_MOST_PROBLEMS);
    const { migration } = comparison.service;
    const whole = migration === undefined ? "" : migrationMarkdown(migration, report, true);
    const short = migration === undefined ? "" : migrationMarkdown(migration, report, false);
    const shown = changes.length === 0 ? [] : [changesMarkdown(comparison, report, Number.MAX_SAFE_INTEGER)];
    return [
        [section_problemsMarkdown(comparison, report, Number.POSITIVE_INFINITY), whole, ...shown],
        [few, whole, ...shown],
        [few, whole, elsewhereOf(report)],
        [few, short, elsewhereOf(report)],
    ];
}
/** The parts of the section of a service that was not compared, the longest first. */
function wholeParts(comparison, report) {
    const { service } = comparison;
    const isNew = comparison.status === "new" || comparison.status === "unknown";
    const chart = service.definition && isNew && interfaceToMermaid(service.definition, [], { isNew: true });
    const picture = !chart ? "" : details("The interface", codeBlock(chart, "mermaid"));
    const whole = section_definitionMarkdown(service.definition, undefined);
    const head = [section_whyMarkdown(comparison), section_problemsMarkdown(comparison, report, section_MOST_PROBLEMS)];
    const elsewhere = elsewhereOf(report);
    return [
        [...head, picture, whole],
        [...head, whole],
        [...head, picture, elsewhere],
        [...head, elsewhere],
    ];
}
/** Why a service was not compared with a valid one; empty for one that the base does not have. */
function section_whyMarkdown(comparison) {
    const reason = unreadableBase(comparison);
    if (reason !== undefined)
        return `Cannot check for breaking changes: ${prose(reason, 500)}`;
    return comparison.base?.state === "invalid" ? changes_words_baseOf(comparison.base) : "";
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
function section_problemsMarkdown({ service: { diagnostics } }, { linkOf }, most) {
    const order = { error: 0, warning: 1, note: 2 };
    const sorted = [...diagnostics].sort((left, right) => order[left.severity] - order[right.severity]);
    const lines = sorted.slice(0, most).map(({ severity, message, file, line, rule, hint }) => {
        const place = line === undefined ? codeSpan(file) : codeLink(`${file}:${line}`, linkOf({ file, line }, false));
        const more = hint === undefined ? "" : `\n  *Hint:* ${prose(hint, 300)}`;
        return `- **${severity}** at ${place}: ${prose(message, 500)} (\`${rule}\`)${more}`;
    });
    const rest = sorted.length - lines.length;
    return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}
/** The definition of a service, closed. */
function section_definitionMarkdown(definition, file) {
    if (definition === undefined)
        return "";
    const json = (0,safe_text/* visibleJson */.$m)(JSON.stringify((0,definition_json/* definitionToJson */.LG)(definition), undefined, 2));
    const block = codeBlock(json, "json");
    // The summary is HTML; a file's name may be anything, so it is in the body.
    return details("The definition", file === undefined ? block : `${codeSpan(file)}\n\n${block}`);
}

;// CONCATENATED MODULE: ./src/github/outputs/report/report.ts









/**
 * A run as Markdown: the verdict, what to do next, then the services, the worst first, and those without changes in one
 * line. When that is too long the services say less, down to a list, down to the verdict.
 *
 * @param bytes The most UTF-8 bytes, all in.
 */
function runToMarkdown(report, bytes) {
    const { comparisons, deployment } = report;
    const title = report_titleMarkdown(report);
    const context = contextMarkdown(report);
    const head = [title, nextStepMarkdown(report), context].filter((part) => part !== "").join("\n\n");
    const short = `${SHORTENED} ${elsewhereOf(report)}`;
    const join = (...parts) => `${withOneNotice(parts.filter((part) => part).join("\n\n"), elsewhereOf(report))}\n`;
    const told = comparisons
        .filter((one) => isTold(one, report))
        .sort((left, right) => rankOf(left, report) - rankOf(right, report));
    const quiet = comparisons.filter((comparison) => !isTold(comparison, report));
    const sections = (limit) => told.map((comparison) => sectionMarkdown(comparison, report, limit));
    const named = new Set(told.map(({ service }) => service));
    const done = [
        deploymentMarkdown(deployment, report.release, named),
        marketplaceMarkdown(report.marketplace),
        ...processTable(report),
    ];
    const deployed = done.filter((part) => part !== "").join("\n\n");
    const ofProcesses = (limit) => processSections(report, limit);
    // A deploy tells each service once.
    const isListed = told.length > 1 && deployment.services.length === 0;
    const list = isListed ? `${deployed === "" ? "" : "**Services**\n\n"}${listMarkdown(told, report)}` : "";
    const left = bytes - Buffer.byteLength(head + list + deployed) - 1024;
    const share = Math.floor(left / Math.max(told.length, 1));
    const lists = (most) => [listMarkdown(told.slice(0, most), report), moreMarkdown(told.length - most)];
    const same = (isWhole) => quietMarkdown(quiet, report, isWhole);
    return firstThatFits([
        () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(true)),
        () => join(head, deployed, list, ...ofProcesses(left), ...sections(left), same(false), short),
        () => share < LEAST_SHARE
            ? undefined
            : join(head, deployed, list, ...ofProcesses(share), ...sections(share), same(false), short),
        () => join(head, deployed, ...lists(told.length), same(false), short),
        () => join(title, context, ...lists(report_MOST_ROWS), short),
        () => join(title, short),
    ], bytes);
}
/** Leaves out every notice that a part is shortened but the last: each section says so for itself. */
function withOneNotice(text, elsewhere) {
    const notices = new Set([SHORTENED, elsewhere, `${SHORTENED} ${elsewhere}`]);
    const parts = text.split("\n\n");
    const last = parts.findLastIndex((part) => notices.has(part.trim()));
    return parts.filter((part, index) => index === last || !notices.has(part.trim())).join("\n\n");
}
const SHORTENED = "*Shortened.*";
/** Below this, in bytes, a section says nothing that the list does not say. */
const LEAST_SHARE = 1536;
const report_MOST_ROWS = 100;
/** Returns a text for a comment whose change was taken back. */
function unchangedMarkdown(report) {
    return `${report_titleMarkdown(report)}\n\nThis pull request no longer changes any service.\n\n${contextMarkdown(report)}\n`;
}
/** The verdict in plain words, for the log: `❌ 3 breaking changes in 1 of 30 services`. */
function verdictLine(report) {
    const { mark, text } = headlineOf(report);
    return `${mark} ${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function report_titleMarkdown(report) {
    return `## ${verdictLine(report)}`;
}
/** What was compiled and compared, and what else there is to know. */
function contextMarkdown(report) {
    const { commit, commitWords, base, release, releaseWords, notices } = report;
    const what = commit === undefined ? "Compiled" : `Compiled \`${commit.slice(0, 12)}\` (${commitWords})`;
    const why = releaseWords === undefined ? "" : ` (${prose(releaseWords, 200)})`;
    const against = base === undefined ? "" : `, compared with ${baseMarkdown(base)}`;
    const lines = notices.slice(0, report_MOST_ROWS).map((notice) => `- ${prose(notice, 300)}`);
    return [
        `${what} for Engine ${release}${why}${processReleases(report)}${against}.`,
        ...(lines.length === 0 ? [] : [lines.join("\n")]),
    ].join("\n\n");
}
/** The release that processes were compiled for, where it is another one than that of the services. */
function processReleases({ processes, release }) {
    const others = new Set(processes.map((one) => one.release).filter((one) => !report_covers(release, one)));
    return others.size === 0 ? "" : ` (processes for Engine ${[...others].join(", ")})`;
}
/** Whether a release, or a range such as `0.18–0.20`, names another. */
function report_covers(named, release) {
    return named === release || named.startsWith(`${release}–`);
}
function baseMarkdown({ commit, words }) {
    return commit === undefined ? words : `${codeSpan(commit.slice(0, 12))} (${words})`;
}
function moreMarkdown(count) {
    return count > 0 ? `And ${count} more.` : "";
}
/** The services without anything to tell, in one line; with what they are, when there is room. */
function quietMarkdown(quiet, report, isWhole) {
    if (quiet.length === 0)
        return "";
    const isDeploy = report.deployment.services.length > 0;
    const title = isDeploy
        ? `✅ ${plural(quiet.length, "service")} that existed already, verified ✓`
        : `✅ ${plural(quiet.length, "service")} without changes`;
    if (!isWhole)
        return title;
    const items = quiet.map(({ service }) => `- ${codeSpan(service.place.path, 200)}\n${idsMarkdown(service, "  ")}`);
    return details(title, items.join("\n"));
}

;// CONCATENATED MODULE: ./src/github/context/login.ts


/** The login of every job's own token. */
const JOB_LOGIN = "github-actions[bot]";
const logins = new WeakMap();
/**
 * Returns the login that the token belongs to. For a job's token only GraphQL knows it; where GraphQL answers without one,
 * the token is taken for the job's.
 *
 * @throws What the API throws for a failed request.
 */
function ownLogin(api) {
    const login = logins.get(api) ?? readLogin(api);
    logins.set(api, login);
    return login;
}
async function readLogin(api) {
    try {
        return (0,answer/* textOf */.b6)(await api.graphql("query { viewer { login } }"), "viewer", "login") ?? JOB_LOGIN;
    }
    catch (error) {
        if ((0,context_api/* statusOf */.c2)(error) !== undefined)
            throw error;
        return JOB_LOGIN;
    }
}

;// CONCATENATED MODULE: ./src/github/outputs/comment/comment.ts



const [MARK_START, MARK_END] = ["<!-- mesg-compile-action ", " -->"];
const LONGEST_MARK = 600;
const MOST_ROUNDS = 5;
/** How the keys of comments are made; earlier versions wrote none. */
const VERSION = 2;
/** Returns the line that a comment is found by. It is the last line, so a comment that was cut short does not have it. */
function markLine({ key, head, run }) {
    return `${MARK_START}${JSON.stringify({ key, head, run, version: VERSION })}${MARK_END}`;
}
/**
 * Ensures exactly one comment of this key on the pull request, with this text. When several runs do so at once, they end
 * up with one: the oldest stays, each removes the others. An older run never overwrites a newer one's text. A comment that
 * was created counts, whatever GitHub answers afterwards.
 *
 * @param body With its mark.
 * @param options.create Whether to write one when there is none.
 * @throws What the API throws: 403 and 404 for a token that may not comment.
 */
async function putComment(api, target, body, options) {
    const { owner, repo, number } = target;
    const settled = await settle(api, target, body, undefined);
    if (settled !== undefined)
        return settled;
    if (!options.create)
        return { done: "none" };
    const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: number, body });
    const created = {
        done: "created",
        id: (0,answer/* integerOf */.cP)(data, "id"),
        url: (0,answer/* textOf */.b6)(data, "html_url") ?? "",
        author: (0,answer/* textOf */.b6)(data, "user", "login"),
    };
    try {
        // Another run may have created one, too.
        return (await settle(api, target, body, created)) ?? created;
    }
    catch {
        return created;
    }
}
/**
 * Updates the oldest of our comments, and removes the others.
 *
 * @param created The comment that this run created.
 * @returns undefined when there is none.
 */
async function settle(api, target, body, created) {
    const { owner, repo } = target;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const comments = await ownComments(api, target, created?.author);
        const own = comments.filter(({ mark }) => mark.key === target.key);
        // Two legs of a matrix may take over the same comment: the next round shows which of them has it.
        const [oldest, ...others] = own.length > 0 ? own : comments.slice(0, 1);
        if (oldest === undefined)
            return undefined;
        const newest = [oldest, ...others].find(({ mark }) => isNewer(mark, target));
        if (newest !== undefined) {
            // That run removes duplicates; ours is removed here unless it is the oldest.
            if (created?.id !== undefined && created.id !== oldest.id)
                await remove(api, target, created.id);
            return { done: "outdated", url: newest.url };
        }
        for (const { id } of others)
            await remove(api, target, id);
        const { id, url } = oldest;
        const done = created !== undefined && (created.id ?? id) === id ? "created" : "updated";
        if (sameText(oldest.body, body))
            return { done, url, id };
        try {
            await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
            if (own.length > 0)
                return { done, url, id };
        }
        catch (error) {
            if ((0,context_api/* statusOf */.c2)(error) !== 404 && (0,context_api/* statusOf */.c2)(error) !== 410)
                throw error;
            // It was deleted since: look again.
        }
    }
    return undefined;
}
/** Whether a comment was written by a newer run. */
function isNewer(mark, target) {
    if (mark.head === target.head)
        return mark.run > target.run;
    if (mark.head === target.currentHead)
        return true;
    return target.head !== target.currentHead && mark.run > target.run;
}
/**
 * Lists the comments of our keys that we wrote ourselves, oldest first: anybody can write a mark, nobody can be another
 * author.
 *
 * @param known Our login, where GitHub named it already.
 */
async function ownComments(api, { owner, repo, number, key, legacyKey }, known) {
    const all = await (0,answer/* listAll */._w)("list the comments", (page) => api.rest.issues.listComments({ owner, repo, issue_number: number, ...page }));
    const marked = all.flatMap((comment) => {
        const [id, author, body = ""] = [
            (0,answer/* integerOf */.cP)(comment, "id"),
            (0,answer/* textOf */.b6)(comment, "user", "login"),
            (0,answer/* textOf */.b6)(comment, "body"),
        ];
        const mark = parseMark(body);
        const isOurs = mark?.key === key || (mark?.key === legacyKey && mark.version === undefined);
        if (id === undefined)
            throw (0,answer/* unexpectedAnswer */.au)("list the comments");
        if (mark === undefined || !isOurs || author === undefined)
            return [];
        return [{ id, url: (0,answer/* textOf */.b6)(comment, "html_url") ?? "", author, body, mark }];
    });
    if (marked.length === 0)
        return [];
    const login = known ?? (await ownLogin(api));
    return marked.filter(({ author }) => author === login).sort((left, right) => left.id - right.id);
}
function parseMark(body) {
    try {
        const end = body.trimEnd().slice(-LONGEST_MARK);
        const start = end.lastIndexOf(MARK_START);
        if (start === -1 || !end.endsWith(MARK_END))
            return undefined;
        const mark = JSON.parse(end.slice(start + MARK_START.length, -MARK_END.length));
        const { key, head, run, version } = mark;
        if (typeof key !== "string" || typeof head !== "string" || !Number.isSafeInteger(run))
            return undefined;
        return Number.isSafeInteger(version) ? { key, head, run, version } : { key, head, run };
    }
    catch {
        // Somebody else's text.
    }
    return undefined;
}
/** GitHub may change line ends. */
function sameText(left, right) {
    return left.replaceAll("\r\n", "\n").trimEnd() === right.trimEnd();
}
async function remove(api, { owner, repo }, id) {
    await api.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((error) => {
        if ((0,context_api/* statusOf */.c2)(error) !== 404 && (0,context_api/* statusOf */.c2)(error) !== 410)
            throw error;
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/github/inputs/text.ts
var inputs_text = __webpack_require__(17662);
;// CONCATENATED MODULE: ./src/github/outputs/comment/key.ts



/** Inputs that earlier versions made the key of; with the others at their defaults, the key is still the same. */
const FIRST = new Set(["path", "definition", "service-file", "engine-version", "against"]);
/** Inputs that may change from run to run, or that say nothing about what is reported. */
const PASSING = new Set([
    ...["comment", "comment-key", "suggestions", "retention-days", "dry-run", "timeout", "cache"],
    ...["expected-hash", "environment-url", "engine-ca", "engine-cert"],
    // The path of its address may be a key.
    "marketplace-rpc",
]);
/** Returns a short key, from whatever tells comments apart. */
function shortKey(parts) {
    return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
/**
 * Returns the key of a run's comment: that of the input `comment-key`, or one for each workflow, job and set of inputs, so
 * that the legs of a matrix have comments of their own.
 */
function commentKeys({ env, inputs, context }) {
    if (inputs.commentKey !== "") {
        const key = shortKey([inputs.commentKey]);
        return { key, legacyKey: key };
    }
    const { paths, definitions, serviceFile, release, against } = inputs;
    const first = [context.workflow, context.job, ...paths, "", ...definitions, serviceFile, release, against];
    const others = Object.entries(inputs_interface/* INPUTS */.m).flatMap(([name, row]) => {
        // A digest of a secret would let anybody who reads the comment try passwords.
        if (row.secret || FIRST.has(name) || PASSING.has(name))
            return [];
        const text = steady((0,inputs_text/* inputText */.A)(env, name), env);
        return text.toLowerCase() === row.default.toLowerCase() ? [] : [`${name}=${text}`];
    });
    return { key: shortKey([...first, ...others]), legacyKey: shortKey(first) };
}
/** A value without logins, and without what is different in each run. */
function steady(text, env) {
    const passing = [env.GITHUB_RUN_ID, env.GITHUB_SHA, env.GITHUB_SHA?.slice(0, 7)].filter((part) => part);
    const plain = text.replaceAll(/\/\/[^\s/]*@/g, "//");
    return passing.reduce((rest, part) => rest.replaceAll(part, ""), plain);
}

;// CONCATENATED MODULE: ./src/github/outputs/comment/publish.ts








/**
 * Writes the comment of the pull request, or updates it. A token that may not comment, as in a run for a fork or for
 * Dependabot, is no failure: see the report in the job's summary, too.
 *
 * @returns The comment's address; empty when there is none.
 */
async function publishComment(run, { pull, live, report, api }) {
    const { core, inputs, context } = run;
    if (inputs.comment === "never")
        return "";
    const matters = report.comparisons.some((comparison) => isChanged(comparison) || isInvalid(comparison) || unreadableBase(comparison) !== undefined);
    const hasProcesses = report.processes.some(({ status }) => status !== "same" && status !== "unknown");
    const create = inputs.comment === "always" || matters || hasProcesses;
    const mark = { ...commentKeys(run), head: pull.head, run: context.runId };
    const line = markLine(mark);
    const text = create ? runToMarkdown(report, COMMENT_BYTES - line.length - 1) : unchangedMarkdown(report);
    if (inputs.token === "") {
        core.notice("no comment: the input github-token is empty; see the report in the job's summary");
        return "";
    }
    if (inputs.dryRun) {
        core.info(`dry run: would ${create ? "comment on" : "update the comment, if there is one, on"} #${pull.number}`);
        return "";
    }
    try {
        const { owner, repo } = context;
        const target = { ...mark, owner, repo, number: pull.number, currentHead: live?.head };
        const result = await putComment(await api(), target, `${text}\n${line}`, { create });
        if (result.done === "none")
            return "";
        if (result.done === "outdated")
            core.info(`the comment is kept: a newer run wrote it (${result.url})`);
        return result.url;
    }
    catch (error) {
        run.signal.throwIfAborted();
        const words = (0,safe_text/* visibleText */.Q6)(run.redact(error instanceof Error ? error.message : String(error)), 300);
        const status = (0,context_api/* statusOf */.c2)(error);
        if (status === 401 || status === 403 || status === 404) {
            const why = context.pullRequest?.headRepository === context.repository ? "" : ", as in every run for a fork";
            core.notice(`this token may not comment${why} (${words}); see the report in the job's summary`);
        }
        else
            core.warning(`the comment could not be written (${words}); see the report in the job's summary`);
        return "";
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
// EXTERNAL MODULE: ./src/definition/process/binary.ts + 4 modules
var process_binary = __webpack_require__(60251);
;// CONCATENATED MODULE: ./src/github/outputs/file-names.ts

/** Files of our own, which a folder of the same name must not stand in for. */
const OWN = new Set([
    ...["report.md", "index.json", "diff.json", "source.car"],
    ...["definition.json", "definition.hex", "definition.pb"],
]);
/** Names that Windows gives to devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST_NAME = 100;
const LONGEST_PATH = 180;
/** The folders of services in an artifact, one for each: unique names that are valid on every system. */
class FileNames {
    #names = new Map();
    /** In lower case: Windows and macOS do not tell `A` from `a`. */
    #taken = new Set();
    /**
     * Returns the folder for a service.
     *
     * @param place The service's place in the checkout, with `/`; `.` for the checkout itself.
     * @returns A path of letters, digits, `_`, `-`, `.` and `/`; the same for the same place.
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
    return path.length <= LONGEST_PATH ? path : shortened(path.replaceAll("/", "_"), place);
}
function safeName(part) {
    const plain = part.replaceAll(/[^\w.-]/g, "_");
    // Windows drops dots at the end of a name; `..` would lead out of the folder.
    const kept = plain.endsWith(".") || plain === "" ? `${plain}_` : plain;
    const name = OWN.has(kept.toLowerCase()) || DEVICE.test(kept) ? `_${kept}` : kept;
    return name.length <= LONGEST_NAME ? name : shortened(name, part);
}
/** The beginning of a name, and a digest of all of it. */
function shortened(name, whole) {
    return `${name.slice(0, LONGEST_NAME - 17)}-${(0,external_node_crypto_.createHash)("sha256").update(whole).digest("hex").slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./src/github/outputs/run-index.ts


/** The processes of a run as plain data. */
function processesJson(processes, { processes: deployed }) {
    return processes.map((process) => {
        const { file, compiled, hash, release, status } = process;
        const deployment = deployed.find((one) => one.process === process);
        const outcome = deployment?.outcome;
        const { definition, written } = compiled;
        return {
            path: file,
            name: (definition && written?.name) ?? "",
            hash: hash ?? "",
            engineVersion: release,
            status,
            deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
            verified: deployment !== undefined && (0,deploy_deployment/* isVerified */.p4)(deployment),
            error: deployment?.error ?? "",
        };
    });
}
/** The services of a run as plain data. */
function servicesJson(comparisons, definitions, { deployment: deployed, marketplace }) {
    return comparisons.map((comparison) => {
        const { service, status, summary } = comparison;
        const isThere = status !== "removed";
        const deployment = deployed.services.find((one) => one.service === service);
        const published = marketplace.services.find((one) => one.service === service);
        const outcome = deployment?.outcome;
        const preview = deployed.preview?.services.find((one) => one.service === service);
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
            verified: deployment !== undefined && (0,deploy_deployment/* isVerified */.p4)(deployment),
            previousHash: deployment?.previous?.definition.hash ?? "",
            error: deployment?.error ?? published?.error ?? preview?.reason ?? "",
            versionHash: (published !== undefined && isPublished(published) && published.versionHash) || "",
            transaction: published?.transaction ?? "",
        };
    });
}

;// CONCATENATED MODULE: ./src/github/outputs/summary.ts


/** What GitHub takes in a job's summary, with some room. */
const SUMMARY_BYTES = 1_000_000;
/** Writes the report to the job's summary or, when that fails, to the log. */
async function summarize(core, report) {
    const text = runToMarkdown(report, SUMMARY_BYTES);
    try {
        await core.summary.addRaw(text).write();
    }
    catch (error) {
        core.notice(`no summary: ${(0,safe_text/* visibleText */.Q6)(error.message)}`);
        core.info(text.replaceAll(/^/gm, "  | "));
    }
}

;// CONCATENATED MODULE: ./src/github/outputs/files.ts










/**
 * Makes a folder for the files of this run.
 *
 * @param conceal Returns a text without secrets; reports pass through it, definitions stay what they are.
 */
async function makeOutputFolder(temporary, conceal) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "mesg-definitions-"));
    const names = new FileNames();
    const made = new Set();
    return {
        folder,
        conceal,
        async pathOf(place, file) {
            const path = (0,external_node_path_.join)(folder, names.of(place), file);
            const parent = (0,external_node_path_.dirname)(path);
            if (!made.has(parent))
                (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
            made.add(parent);
            return path;
        },
        relative: (path) => (0,external_node_path_.relative)(folder, path).replaceAll("\\", "/"),
    };
}
/** Writes a service: its definition in every form, and its changes. Gives the path of the JSON. */
async function writeService(output, comparison) {
    const { service, changes, summary, status } = comparison;
    const { definition, place } = service;
    const write = async (file, content) => {
        const path = await output.pathOf(place.path, file);
        (0,whole_file/* writeNew */.q)(path, content);
        return path;
    };
    await write("diff.json", output.conceal(json({ status, summary, changes })));
    if (service.migration !== undefined)
        await write("migrate.diff", output.conceal(service.migration.diff));
    if (definition === undefined || status === "removed")
        return undefined;
    const bytes = (0,binary/* encodeDefinition */.g)(definition);
    await write("definition.pb", bytes);
    await write("definition.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    return await write("definition.json", json((0,definition_json/* definitionToJson */.LG)(definition)));
}
/** Writes the definition of a process in every form, where it has one without values of variables. */
async function writeProcess(output, { file, compiled, release }) {
    const { definition, written } = compiled;
    // Who may read an artifact is not known, and the values of variables may be secrets.
    if (definition === undefined || written !== definition)
        return;
    const write = async (name, content) => {
        (0,whole_file/* writeNew */.q)(await output.pathOf(file, name), content);
    };
    const bytes = (0,process_binary/* encodeProcess */.mW)(definition, { release });
    await write("process.pb", bytes);
    await write("process.hex", `${Buffer.from(bytes).toString("hex")}\n`);
    await write("process.json", json((0,process_json/* processToJson */.t)(definition, release)));
}
/** Writes a file of the run as a whole. */
function writeRunFile(output, name, content) {
    (0,whole_file/* writeNew */.q)((0,external_node_path_.join)(output.folder, name), output.conceal(content));
}
/** Services after which other work of the process gets its turn. */
const TURN = 64;
/** Writes what the artifact holds; returns the path of each definition. */
async function writeFiles(output, report) {
    const { comparisons, release, commit, base } = report;
    const definitions = new Map();
    for (const [index, comparison] of comparisons.entries()) {
        if (index % TURN === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        const path = await writeService(output, comparison);
        if (path !== undefined)
            definitions.set(comparison, path);
    }
    for (const process of report.processes)
        await writeProcess(output, process);
    writeRunFile(output, "report.md", runToMarkdown(report, SUMMARY_BYTES));
    const relative = new Map([...definitions].map(([key, path]) => [key, output.relative(path)]));
    const services = servicesJson(comparisons, relative, report);
    const processes = processesJson(report.processes, report.processDeployment);
    writeRunFile(output, "index.json", json({ engineVersion: release, commit, base: base?.commit, services, processes }));
    return definitions;
}
function json(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}

;// CONCATENATED MODULE: ./src/github/outputs/log.ts



/** Writes one line for each service to the log. */
function logServices(core, comparisons, serviceFile) {
    if (comparisons.every(({ status }) => status === "removed")) {
        core.warning(`no service found: git tracks no ${(0,safe_text/* visibleText */.Q6)(serviceFile)} where the input path points to`);
    }
    for (const comparison of comparisons)
        core.info(`service ${lineOf(comparison)}`);
}
/** Writes one line for each process to the log. */
function logProcesses(core, processes) {
    for (const { file, status, hash } of processes) {
        core.info(`process ${(0,safe_text/* visibleText */.Q6)(file)}: ${status}${hash === undefined ? "" : `, hash ${hash}`}`);
    }
}
function lineOf(comparison) {
    const { service, status, summary, sources } = comparison;
    const { place, definition, hash } = service;
    const outcome = status === "changed" ? countsOf(summary) : status;
    const reason = unreadableBase(comparison);
    const notes = [
        ...(reason === undefined ? [] : [`the base is unreadable: ${(0,safe_text/* visibleText */.Q6)(reason, 500)}`]),
        ...(sources === "unknown" ? ["the sources were not compared"] : []),
    ];
    const ids = status === "removed" ? [] : [hash && `hash ${hash}`, definition?.source && `source ${definition.source}`];
    return `${(0,safe_text/* visibleText */.Q6)(place.path)}: ${[outcome, ...notes, ...ids].filter(Boolean).join(", ")}`;
}

;// CONCATENATED MODULE: ./src/github/outputs/report/run-report.ts
/** Puts together what the report of a run tells. */
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
        commitWords: run_report_wordsOf(head, pull),
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
/** What is compiled is what is checked out, which need not be the head of the pull request. */
function run_report_wordsOf(head, pull) {
    if (pull === undefined)
        return "what is checked out";
    if (head.id === pull.head)
        return "the head of this pull request";
    return head.parents[1] === pull.head ? "this pull request merged into its base" : "what is checked out";
}

;// CONCATENATED MODULE: ./src/github/outputs/run-outputs.ts




/** Whether anything changed; `unknown` where something could not be compared and nothing else changed. */
function changedOutput(comparisons, baseProblem) {
    const found = comparisons.map(changeOf);
    if (found.includes(true))
        return "true";
    return found.includes("unknown") || baseProblem !== undefined ? "unknown" : "false";
}
/** The outputs of a run. */
function outputsOf(report, definitions, elsewhere) {
    const { comparisons, deployment, release, baseProblem } = report;
    const services = servicesJson(comparisons, definitions, report);
    const only = services.length === 1 ? services[0] : undefined;
    const deployed = [...deployment.services, ...report.processDeployment.processes];
    const isAllVerified = deployed.length > 0 && deployed.every(deploy_deployment/* isVerified */.p4);
    return {
        hash: only?.hash ?? "",
        source: only?.source ?? "",
        sid: only?.sid ?? "",
        definition: only?.definition ?? "",
        services: JSON.stringify(services),
        processes: JSON.stringify(processesJson(report.processes, report.processDeployment)),
        changed: changedOutput(comparisons, baseProblem),
        breaking: String(countBreaking(comparisons)),
        ...elsewhere,
        deployed: (0,deploy_deployment/* deployedOutput */.Gz)(deployed),
        "on-merge": (0,deploy_deployment/* onMergeOutput */.fn)(deployment),
        "engine-version": release,
        verified: String(isAllVerified),
        "version-hash": only?.versionHash ?? "",
        transaction: only?.transaction ?? "",
    };
}

;// CONCATENATED MODULE: ./src/core/files/write-inside.ts



/**
 * Checks on disk that writing a file does not leave a folder through a symlink, which a repository may hold. A path that
 * names a place outside of the folder was chosen by the user and passes.
 *
 * @param folder The working directory, or a workspace.
 * @param path Absolute, or from the folder.
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * await assertWritesInside(workspace, "reports/out.sarif");
 * ```
 */
async function assertWritesInside(folder, path) {
    const absolute = (0,external_node_path_.resolve)(folder, path);
    if (!write_inside_isBelow(folder, absolute))
        return;
    const [root, parent] = await Promise.all([(0,promises_.realpath)(folder), (0,promises_.realpath)((0,external_node_path_.dirname)(absolute)).catch(() => undefined)]);
    // A parent that does not exist is reported by what writes the file.
    if (parent !== undefined && parent !== root && !write_inside_isBelow(root, parent))
        throw leaves(path, (0,external_node_path_.dirname)(path));
    const found = await (0,promises_.lstat)(absolute).catch(() => undefined);
    if (!found?.isSymbolicLink())
        return;
    const target = await (0,promises_.realpath)(absolute).catch(() => undefined);
    if (target === undefined || !write_inside_isBelow(root, target))
        throw leaves(path, path);
}
function write_inside_isBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function leaves(path, link) {
    return new core_error/* MesgError */.N("refused", `cannot write ${JSON.stringify(path)}: ${JSON.stringify(link)} is a symlink that leaves the folder`, {
        hint: "remove the symlink, or name the file by its real path",
    });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/definition/rules/violation.ts
var violation = __webpack_require__(33038);
;// CONCATENATED MODULE: ./src/compile/rule-texts.ts

/** Every rule that a diagnostic may name, as a sentence about a valid file: the Engines' rules, and those of the file. */
const DIAGNOSTIC_RULES = {
    ...violation/* RULES */.y,
    alias: "an alias names an anchor above it, and is not inside its own value",
    "alias-renamed": "the id of a service is called sid, not alias",
    "configuration-image": "a configuration must not have an image: the service's image is built from its Dockerfile",
    dockerfile: "a Dockerfile is next to mesg.yml",
    documents: "a mesg.yml must be one YAML document",
    "duplicate-key": "no key is given twice",
    "empty-entry": "an entry is at least {}",
    "empty-file": "a mesg.yml is not empty",
    encoding: "a file must be UTF-8 text",
    "event-data": "an event has data, even if it is {}",
    key: "a key must be a string",
    "key-characters": "keys have letters, digits, _, - and dots",
    limit: "a file can be read in bounded time and memory",
    "line-break": "lines must end with a line feed, a carriage return, or both",
    "merge-conflict": "no entry is both merged and given (Engine 0.10)",
    "merge-key": "only mappings are merged",
    "merge-order": "`<<` comes before the keys that replace what it merges",
    "multi-output": "the outputs of a task are parameters, since Engine 0.10",
    "no-interface": "a service has tasks or events",
    "not-a-definition": "a definition must be one Service message as JSON, hex or protobuf bytes",
    "object-unused": "only a parameter of type Object has fields",
    "obsolete-key": "Engines since 0.10 ignore this key",
    "old-dialect": "a mesg.yml is written for Engine 0.10 or later",
    "price-dropped": "Engines before 0.26 drop the price of a task",
    "process-key": "a process must be in a file of its own",
    "reserved-key": "the dependency key `service` is reserved",
    "short-parameter": "a parameter must be a mapping, not only a type",
    size: "a file is not larger than an Engine accepts",
    tag: "a YAML tag must fit its value",
    "too-many": "only the first thousand problems of a file are reported",
    "unknown-field": "a definition has only the fields of its schema",
    "unknown-key": "a mesg.yml has only the keys of its schema",
    "env-greedy": "a line has one $(env:NAME) at most",
    "env-missing": "every variable that a process names has a value",
    "environment-variable": "an environment variable is NAME=VALUE",
    "input-missing": "a task gets every input that it requires",
    "input-type": "the inputs of a task are of the types that its service declares",
    "input-unknown": "the inputs of a task are among those that its service declares",
    "instance-source": "the folder of an instance holds a valid service",
    "instance-unresolved": "the hash of every instance is known",
    "never-runs": "every step of a process can run",
    "process-conditions": "a filter has conditions, each with a key and one value",
    "process-cycle": "no node of a process leads back to itself",
    "process-hash": "an instance hash is base58 text of 32 bytes",
    "process-instance": "a step names its instance in one way",
    "process-node-repeated": "every step has a key of its own",
    "process-node-type": "every node of a process has a type",
    "process-node-unknown": "edges and references name steps that exist",
    "process-parents": "a node has one parent at most",
    "process-predicate": "a predicate is known, and GT, GTE, LT and LTE compare numbers",
    "process-printable-ascii": "names and keys of a process are printable ASCII",
    "process-required": "a name, a key or a hash that must not be empty",
    "process-secret": "a secret is given to a service, not written into a process",
    "process-step-type": "a step is a trigger, a filter or a task",
    "process-steps": "a process has a list of steps",
    "process-trigger": "a process has exactly one trigger",
    "process-trigger-key": "a trigger waits for an event or for a result",
    "process-unconnected": "all nodes of a process are connected",
    "reference-fields": "a reference has no other fields than key and stepKey",
    "reference-nested": "a reference is where the Engine looks for one",
    "reference-path": "the key of a reference is read as it is meant",
    "reference-step": "a reference reads the data of the step that it names",
    "reference-unknown": "a reference leads to a value that the service declares",
    service: "both sides of a comparison can be read",
    "service-event": "the event of a trigger is one of its service",
    "service-task": "the task of a step is one of its service",
    unreadable: "the file exists and can be read",
    "volumes-from-spelling": "volumesFrom is written with a capital F",
    "waiver-date": "a waiver expires on a day of the calendar",
    "waiver-entry": "a waiver has a rule, a path, a reason and a day",
    "waiver-expired": "a waiver has not expired",
    "waiver-file": "a waiver file is a mapping with a list of waivers",
    "waiver-key": "a waiver has only the keys of its schema",
    "waiver-rule": "a waiver accepts a breaking change",
    "waiver-twice": "a change has one waiver at most",
    "waiver-unused": "a waiver accepts a change that is there",
    "waiver-yaml": "a waiver file is YAML",
    "wrong-type": "a value has the kind that its key requires",
    "yaml-syntax": "a file is YAML as the Engine reads it",
};
const rule_texts_PAGE = "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md";
/**
 * Returns the address of a rule's documentation: why it is there, with examples.
 *
 * @example
 * ```ts
 * ruleAddress("port-mapping"); // "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md#port-mapping"
 * ```
 */
function ruleAddress(rule) {
    return Object.hasOwn(DIAGNOSTIC_RULES, rule) ? `${rule_texts_PAGE}#${rule}` : rule_texts_PAGE;
}

;// CONCATENATED MODULE: ./src/report/sarif.ts




/**
 * Diagnostics as a SARIF 2.1.0 log, which code scanning services read.
 *
 * @param workingDirectory Absolute. Files below it are named relative to it, with `/` on every system.
 * @returns A value for `JSON.stringify`.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
function diagnosticsToSarif(diagnostics, workingDirectory) {
    const rules = [...new Set(diagnostics.map(({ rule }) => rule))];
    return {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "mesg-compile",
                        informationUri: "https://github.com/mesg/compile-action",
                        rules: rules.map((id) => ({
                            id,
                            shortDescription: { text: DIAGNOSTIC_RULES[id] ?? id },
                            helpUri: ruleAddress(id),
                        })),
                    },
                },
                columnKind: "utf16CodeUnits",
                results: diagnostics.map((diagnostic) => ({
                    ruleId: diagnostic.rule,
                    ruleIndex: rules.indexOf(diagnostic.rule),
                    level: diagnostic.severity,
                    message: { text: messageOf(diagnostic) },
                    locations: [locationOf(diagnostic, workingDirectory)],
                })),
            },
        ],
    };
}
/** UTF-16 units of a message, a hint or a pointer. */
const LONGEST = 2000;
/** Brackets are escaped: `[text](target)` in a message is a link, which only its reader should follow (§3.11.6). */
function messageOf({ message, hint }) {
    const words = [message, ...(hint === undefined ? [] : [`Hint: ${hint}`])];
    return words.map((text) => (0,safe_text/* visibleText */.Q6)(text, LONGEST).replaceAll(/[\\[\]]/g, "\\$&")).join(". ");
}
function locationOf({ file, line, column, pointer }, workingDirectory) {
    return {
        physicalLocation: {
            artifactLocation: artifact(file, workingDirectory),
            ...(line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } }),
        },
        ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: (0,safe_text/* visibleText */.Q6)(pointer, LONGEST) }] }),
    };
}
function artifact(file, workingDirectory) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, file);
    const path = (0,external_node_path_.relative)(workingDirectory, absolute);
    const isOutside = path === ".." || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path);
    if (isOutside)
        return { uri: (0,external_node_url_.pathToFileURL)((0,safe_text/* wellFormed */.ES)(absolute)).href };
    return { uri: (0,safe_text/* pathToUri */.TA)(path.replaceAll(external_node_path_.sep, "/")), uriBaseId: "%SRCROOT%" };
}

;// CONCATENATED MODULE: ./src/github/outputs/sarif-file.ts




/**
 * Writes the problems of a run to the file that the input `sarif` names. Without problems, or without services, the log
 * is empty, which closes the alerts of earlier runs.
 */
async function writeSarif({ inputs, context, redact }, comparisons) {
    const { workspace } = context;
    const diagnostics = comparisons.flatMap(({ service, status }) => (status === "removed" ? [] : service.diagnostics));
    const log = json(diagnosticsToSarif(diagnostics, workspace));
    await assertWritesInside(workspace, inputs.sarif);
    await (0,whole_file/* writeWhole */.f)((0,external_node_path_.resolve)(workspace, inputs.sarif), (file) => file.write(Buffer.from(redact(log))));
}

// EXTERNAL MODULE: ./src/source/disk/proved-file.ts
var proved_file = __webpack_require__(67976);
;// CONCATENATED MODULE: ./src/migrate/changed-lines.ts
/** Splits a text into lines with their breaks. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/**
 * Finds the lines that a migration changes, in order; changes that share a line or follow each other are one. Takes time
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
/** Leaves out lines that are the same before and after, at both ends. */
function trimmed(old, now, from) {
    let [first, last] = [0, 0];
    const most = Math.min(old.length, now.length);
    while (first < most && old[first] === now[first])
        first++;
    while (last < most - first && old[old.length - 1 - last] === now[now.length - 1 - last])
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
                output.push(unified_diff_shown(" ", lines[at]));
            for (; at < part.to; at++)
                output.push(unified_diff_shown("-", lines[at]));
            for (const line of part.added)
                output.push(unified_diff_shown("+", line));
        }
        for (; at < to; at++)
            output.push(unified_diff_shown(" ", lines[at]));
        grown += more;
    }
    return output.join("");
}
function unified_diff_shown(sign, line) {
    return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
function rangeText(from, count) {
    return `${count === 0 ? from : from + 1}${count === 1 ? "" : `,${count}`}`;
}
/** Groups changes with at most so many unchanged lines between them. */
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

;// CONCATENATED MODULE: ./src/github/outputs/suggestions/suggestions.ts


/** Unchanged lines between two changes of one suggestion. */
const DISTANCE = 2;
/** Characters of the lines of one suggestion. */
const suggestions_LONGEST = 20_000;
/** Reasons that one suggestion names. */
const MOST_REASONS = 5;
/**
 * Returns the changes of a migration as suggestions. What cannot be suggested as it is, such as lines with control
 * characters or other line breaks than `\n`, is left out.
 */
function suggestionsOf({ before, changes, steps, file }) {
    const lines = linesOf(before);
    return groupsOf(changedLines({ before, changes }), DISTANCE).flatMap((group) => {
        let [from, to] = [group[0].from, group.at(-1).to];
        const isInsertion = from === to;
        // A suggestion replaces at least one line.
        if (isInsertion && from > 0)
            from--;
        else if (isInsertion)
            to = Math.min(to + 1, lines.length);
        const text = [];
        let at = from;
        for (const part of group) {
            text.push(...lines.slice(at, part.from), ...part.added);
            at = part.to;
        }
        text.push(...lines.slice(at, to));
        const replacement = text.map((line) => line.replace(/\n$/, "")).join("\n");
        if (from === to || replacement.length > suggestions_LONGEST || /[^\P{C}\t\n]|\r/u.test(replacement))
            return [];
        if (lines.slice(from, to).some((line) => line.includes("\r")))
            return [];
        const reasons = steps.filter(({ line }) => line > from && line <= to);
        return [{ path: file, start: from + 1, end: to, body: bodyOf(reasons, replacement, text.length) }];
    });
}
function bodyOf(reasons, replacement, count) {
    const known = new Map(reasons.map(({ migration, explanation }) => [explanation, migration]));
    const words = [...known].slice(0, MOST_REASONS).map(([explanation, migration]) => {
        return `${prose(explanation, 300)} ([${codeSpan(migration)}](${migrationAddress(migration)}))`;
    });
    const longest = Math.max(2, ...[...replacement.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = "`".repeat(longest + 1);
    const block = [`${fence}suggestion`, ...(count === 0 ? [] : [replacement]), fence].join("\n");
    return [...words, block].join("\n\n");
}
/**
 * Returns the lines of a file that a review may comment on: those in the hunks of its diff, as they are after the change.
 *
 * @param patch The diff of the file, as GitHub has it: from its first `@@`.
 */
function linesOfPatch(patch) {
    return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].map(([, start, count = "1"]) => ({
        start: Number(start),
        end: Number(start) + Number(count) - 1,
    }));
}

;// CONCATENATED MODULE: ./src/github/outputs/suggestions/review.ts







/** Suggestions in one review. */
const review_MOST = 20;
/**
 * Suggests the migrations of old files on the lines that the pull request changes, in one review. A pull request has one
 * at most, however often it is pushed to: the comment has the migration of the last push. What GitHub does not allow is a
 * notice, not an error.
 */
async function suggestMigrations(run, input) {
    const { core, inputs, context, redact, signal } = run;
    const { pull, live, report, comment } = input;
    const migrations = report.comparisons.flatMap(({ service }) => service.migration ?? []);
    if (!inputs.suggestions || migrations.length === 0 || inputs.token === "")
        return;
    // A token that may not comment may not review either, and that was said.
    if (comment === "" && inputs.comment !== "never" && !inputs.dryRun)
        return;
    if (live?.head !== undefined && live.head !== pull.head)
        return;
    if (inputs.dryRun) {
        core.info(`dry run: would suggest the migration of ${migrations.length} files on #${pull.number}`);
        return;
    }
    try {
        const api = await input.api();
        const { key } = commentKeys(run);
        if (await isSuggested(api, run, pull, key)) {
            core.info("the migration was suggested in an earlier review");
            return;
        }
        const { owner, repo } = context;
        const found = await fittingSuggestions(api, run, pull, migrations);
        if (found.length === 0) {
            core.info("no suggestion: the lines to migrate are not in the diff of this pull request");
            return;
        }
        await api.rest.pulls.createReview({
            owner,
            repo,
            pull_number: pull.number,
            commit_id: pull.head,
            event: "COMMENT",
            body: review_bodyOf(key, comment),
            comments: found.slice(0, review_MOST).map(({ path, start, end, body }) => ({
                path,
                body,
                line: end,
                side: "RIGHT",
                ...(start === end ? {} : { start_line: start, start_side: "RIGHT" }),
            })),
        });
    }
    catch (error) {
        signal.throwIfAborted();
        const words = (0,safe_text/* visibleText */.Q6)(redact(error instanceof Error ? error.message : String(error)), 300);
        const isDenied = [401, 403, 404].includes((0,context_api/* statusOf */.c2)(error) ?? 0);
        const what = isDenied ? "this token may not suggest changes" : "the migration could not be suggested";
        core.notice(`${what} (${words}); it is in the report`);
    }
}
const [review_MARK_START, review_MARK_END] = ["<!-- mesg-compile-suggestions ", " -->"];
function review_markOf(key) {
    return `${review_MARK_START}${key}${review_MARK_END}`;
}
function review_bodyOf(key, comment) {
    const where = comment === "" ? "the summary of the job" : `[the comment](${comment})`;
    return [
        "This service is written for an Engine before 0.10.",
        "Commit the suggestions together (**Add suggestion to batch**): one alone may leave the file invalid.",
        `The whole migration, and what to change in the code, is in ${where}.`,
        "",
        review_markOf(key),
    ].join("\n");
}
/** Whether a review of ours has suggestions: anybody can write a mark, nobody can be another author. */
async function isSuggested(api, { context }, { number }, key) {
    const { owner, repo } = context;
    const reviews = await (0,answer/* listAll */._w)("list the reviews", (page) => api.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }));
    const marked = reviews.filter((review) => (0,answer/* textOf */.b6)(review, "body")?.trimEnd().endsWith(review_markOf(key)));
    if (marked.length === 0)
        return false;
    const login = await ownLogin(api);
    return marked.some((review) => (0,answer/* textOf */.b6)(review, "user", "login") === login);
}
/** The suggestions for files that the head has as they were compiled, on lines that the pull request shows. */
async function fittingSuggestions(api, { context }, { number }, migrations) {
    const { owner, repo } = context;
    const files = await (0,answer/* listAll */._w)("list the files of the pull request", (page) => api.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }));
    return migrations.flatMap((migration) => {
        const changed = files.find((file) => (0,answer/* textOf */.b6)(file, "filename") === migration.file);
        const [oid, patch] = [(0,answer/* textOf */.b6)(changed, "sha"), (0,answer/* textOf */.b6)(changed, "patch")];
        if (oid === undefined || patch === undefined || !(0,proved_file/* isBlob */.qf)(migration.bytes, oid))
            return [];
        const shown = linesOfPatch(patch);
        return suggestionsOf(migration).filter(({ start, end }) => shown.some((range) => start >= range.start && end <= range.end));
    });
}

// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/line-breaks.ts
var line_breaks = __webpack_require__(18650);
;// CONCATENATED MODULE: ./src/compile/process/file/scalar-type.ts
/**
 * Returns what js-yaml 3 reads a plain scalar as, after a round trip through JSON, as every compiler of processes did:
 * YAML 1.1 without `yes` and `no`, dates as ISO text.
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
    const number = integerOf(text) ?? floatOf(text);
    // JSON has no infinity, and writes null for it.
    if (number !== undefined)
        return Number.isFinite(number) ? { kind: "number", number: number + 0 } : { kind: "null" };
    const date = dateOf(text);
    return date === undefined ? { kind: "text", text } : { kind: "text", text: date };
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

/** The root of a file: nothing leads to it. */
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
    const isTyped = plain || /^tag:yaml\.org,2002:(?:null|bool|int|float|timestamp)$/.test(tag);
    return isTyped ? resolvePlain(text) : { kind: "text", text };
}
/** A JavaScript object has the keys that look like an index first, in the order of their numbers. */
function inObjectOrder(entries) {
    const isIndex = ([key]) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
    if (!entries.some(isIndex))
        return [...entries];
    const indexes = entries.filter(isIndex).sort(([a], [b]) => Number(a) - Number(b));
    return [...indexes, ...entries.filter((entry) => !isIndex(entry))];
}
/** Whether JavaScript takes a value for true. */
function isTruthy(value) {
    if (value === undefined || value.kind === "null")
        return false;
    if (value.kind === "text")
        return value.text !== "";
    if (value.kind === "number")
        return value.number !== 0;
    return value.kind !== "flag" || value.flag;
}
/** What stands under a key of a map; undefined for every other value. */
function at(value, key) {
    return value?.kind === "map" ? value.entries.get(key) : undefined;
}
/** The text that protobuf's JavaScript makes of a value where the message has a text. */
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

;// CONCATENATED MODULE: ./src/compile/process/process-places.ts

/** Leads from places in a process back to places in its file. */
class ProcessPlaces {
    #sources = new WeakMap();
    /**
     * @param fields Where fields of the part were said; the others stand where the part itself does.
     */
    set(part, value, fields) {
        this.#sources.set(part, { value, fields });
        return part;
    }
    /** The value of the file that a part was made of. */
    sourceOf(part) {
        return this.#sources.get(part)?.value;
    }
    /**
     * @param pointer JSON pointer into {@linkcode ProcessDefinition}: `/nodes/1/outputs/0/value`.
     * @returns The value there, or what comes nearest.
     */
    find(definition, pointer) {
        let part = definition;
        let found = this.#sources.get(definition).value;
        for (const segment of (0,yaml_path/* segmentsOf */.O)(pointer)) {
            if (typeof part !== "object" || part === null)
                break;
            const field = this.#sources.get(part)?.fields[segment];
            part = part[segment];
            const own = typeof part === "object" && part !== null ? this.#sources.get(part)?.value : undefined;
            found = own ?? field ?? found;
        }
        return process_places_placeOf(found);
    }
}
/** The place of a value: its own beginning, or that of its key where it says nothing. */
function process_places_placeOf(value) {
    return { path: value.path, offset: value.kind === "null" ? value.keyStart : value.start };
}

;// CONCATENATED MODULE: ./src/compile/process/reference-path.ts
/**
 * Reads the key of a reference as the compilers from 0.1 on did: `.` separates keys, and `[d]` with one digit at the end of
 * a key is an index.
 *
 * @example
 * ```ts
 * parsePath("items[0].name"); // [{ key: "items" }, { index: "0" }, { key: "name" }]
 * ```
 */
function parsePath(text) {
    return text.split(".").flatMap((part) => {
        let end = part.length;
        while (/^\[\d\]$/.test(part.slice(Math.max(0, end - 3), end)))
            end -= 3;
        const indexes = [...part.slice(end).matchAll(/\d/g)];
        return [{ key: part.slice(0, end) }, ...indexes.map(([index]) => ({ index }))];
    });
}

;// CONCATENATED MODULE: ./src/compile/process/values.ts


/** Whether compilers take a value for a reference: an object with a key that says something. */
function isReference(value) {
    return value.kind === "map" && isTruthy(at(value, "key"));
}
/** Makes the value of an input. */
function buildValue(value, references) {
    const { allowed } = references;
    if (allowed === "references" || isReference(value))
        return buildReference(value, references);
    return buildConstant(value, allowed === "nested" ? (item) => buildValue(item, references) : constantOnly, references);
    function constantOnly(item) {
        // mesg-cli wrote a null that protobuf takes for nothing.
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
    const [key, stepKey] = [at(value, "key"), at(value, "stepKey")];
    const text = asText(key);
    const flat = text === "" ? [] : [{ key: text }];
    const reference = {
        kind: "reference",
        nodeKey: isTruthy(stepKey) ? asText(stepKey) : previous,
        path: allowed === "nested" ? parsePath(text) : flat,
    };
    return place(reference, value, { nodeKey: stepKey, path: key });
}

;// CONCATENATED MODULE: ./src/compile/process/build-process.ts





/**
 * Makes the process of what a file says, as an original compiler did. What is of the wrong kind is left out; it was
 * reported before.
 *
 * @param instanceOf The instance hash of a step; empty where it is not known.
 */
function buildProcess(root, compiler, instanceOf) {
    const builder = new ProcessBuilder(compiler, instanceOf);
    for (const step of build_process_stepsOf(root))
        builder.add(step);
    return builder.finish(root);
}
/** The steps of a file, in order. */
function build_process_stepsOf(root) {
    const steps = at(root, "steps");
    return steps?.kind === "list" ? steps.items.filter(({ kind }) => kind === "map") : [];
}
/** The value under the first of the keys that name a process which says something. */
function build_process_nameOf(root, { nameKeys }) {
    return nameKeys.map((key) => at(root, key)).find(isTruthy);
}
class ProcessBuilder {
    #compiler;
    #instanceOf;
    #places = new ProcessPlaces();
    #nodes = [];
    #sources = [];
    constructor(compiler, instanceOf) {
        this.#compiler = compiler;
        this.#instanceOf = instanceOf;
    }
    add(step) {
        const type = asText(at(step, "type"));
        const given = at(step, "key");
        // Each node counts, also one that only maps inputs.
        const key = isTruthy(given) ? asText(given) : `node-${this.#nodes.length}`;
        const inputs = at(step, "inputs");
        const hasMap = this.#compiler.mapsFor === "tasks" ? type === "task" && inputs !== undefined : isTruthy(inputs);
        if (hasMap && inputs !== undefined)
            this.#push(this.#mapNode(`${key}-inputs`, inputs), inputs);
        if (type === "filter")
            this.#push(this.#filterNode(key, step), step);
        else if (type === "trigger" || type === "task")
            this.#push(this.#instanceNode(type, key, step), step);
    }
    finish(root) {
        const edges = this.#nodes.slice(1).map(({ key }, index) => ({
            src: this.#nodes[index].key,
            dst: key,
        }));
        for (const [index, edge] of edges.entries())
            this.#places.set(edge, this.#sources[index + 1], {});
        const name = build_process_nameOf(root, this.#compiler);
        const definition = {
            name: asText(name),
            nodes: this.#nodes,
            edges,
            hash: "",
            address: "",
            paymentAddress: "",
        };
        this.#places.set(definition, root, { name, nodes: at(root, "steps") });
        return { definition, places: this.#places };
    }
    #push(node, source) {
        this.#nodes.push(node);
        this.#sources.push(source);
    }
    #instanceNode(type, key, step) {
        const [instanceHash, eventKey, taskKey] = [this.#instanceOf(step), at(step, "eventKey"), at(step, "taskKey")];
        const sources = {
            key: at(step, "key"),
            instanceHash: at(step, "instanceHash") ?? at(step, "instance"),
            eventKey,
            taskKey,
        };
        const node = type === "trigger" && isTruthy(eventKey)
            ? { kind: "event", key, instanceHash, eventKey: asText(eventKey) }
            : { kind: type === "trigger" ? "result" : "task", key, instanceHash, taskKey: asText(taskKey) };
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
            return this.#places.set(entry, value, { key: value });
        });
        return this.#places.set({ kind: "map", key, outputs }, inputs, {});
    }
    #filterNode(key, step) {
        const conditions = at(step, "conditions");
        const isTyped = this.#compiler.conditions === "typed values";
        const built = isTyped && conditions?.kind === "list"
            ? conditions.items.map((item) => this.#typedCondition(item, at(item, "key"), step))
            : (conditions?.kind === "map" ? this.#sorted(conditions.entries) : listEntries(conditions)).map(([name, value]) => (isTyped ? this.#typedCondition(value, name, step) : this.#textCondition(name, value)));
        return this.#places.set({ kind: "filter", key, conditions: built }, step, { key: at(step, "key") });
    }
    /** The compiler 0.3 sorts conditions by their keys, as people would. */
    #sorted(entries) {
        if (this.#compiler.conditions !== "typed values")
            return [...entries];
        const { compare } = new Intl.Collator("en");
        return [...entries].sort(([a], [b]) => compare(a, b));
    }
    #textCondition(key, value) {
        const reference = { kind: "reference", nodeKey: "", path: key === "" ? [] : [{ key }] };
        const condition = { reference, predicate: 1, value: { kind: "text", text: asText(value) } };
        return this.#places.set(condition, value, {});
    }
    #typedCondition(source, key, step) {
        const value = typeof key === "string" ? source : at(source, "value");
        const path = parsePath(typeof key === "string" ? key : asText(key));
        const stepKey = at(step, "stepKey");
        const nodeKey = isTruthy(stepKey) ? asText(stepKey) : this.#previous();
        const reference = this.#places.set({ kind: "reference", nodeKey, path }, source, {
            nodeKey: stepKey,
            path: typeof key === "string" ? undefined : key,
        });
        const predicate = at(source, "predicate");
        const number = source === value || predicate === undefined ? 1 : PREDICATES.indexOf(asText(predicate));
        const isScalar = value !== undefined && value.kind !== "list" && value.kind !== "map";
        const condition = {
            reference,
            predicate: Math.max(number, 0),
            value: isScalar ? plainScalar(value) : { kind: "none" },
        };
        return this.#places.set(condition, source, { value, predicate });
    }
    #previous() {
        const isCounted = ({ kind }) => this.#compiler.previous === "the last node" || kind !== "filter";
        return this.#nodes.findLast(isCounted)?.key ?? "";
    }
}
/** A value of the definition, without what a value of the file knows of its place. */
function plainScalar(value) {
    if (value.kind === "text")
        return { kind: "text", text: value.text };
    if (value.kind === "number")
        return { kind: "number", number: value.number };
    return value.kind === "flag" ? { kind: "flag", flag: value.flag } : { kind: value.kind };
}
/** A list has its indexes as keys. */
function listEntries(value) {
    return value?.kind === "list" ? value.items.map((item, index) => [String(index), item]) : [];
}

;// CONCATENATED MODULE: ./src/compile/process/check/advice.ts

/**
 * Puts an Engine's refusal of a process into words for people.
 *
 * @example
 * ```ts
 * adviseOnProcess({ rule: "process-cycle", pointer: "/nodes/1", found: "b", text: "…" }, process, quote).message;
 * // 'expected steps without a cycle, found one through "b"'
 * ```
 */
function adviseOnProcess(violation, process, show = words/* quote */.h) {
    const field = violation.pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
    return ADVICE[violation.rule]({ ...violation, field, show, process });
}
const REQUIRED = {
    name: { message: "expected a name of the process, found none", hint: "write `name: …`" },
    instanceHash: {
        message: "expected an instance, found none",
        hint: "write `instanceHash: …`, or `instance:` with `src: FOLDER`",
    },
    eventKey: { message: "expected the key of an event, found none", hint: "write `eventKey: …`" },
    path: {
        message: "expected the key of a value to refer to, found none",
        hint: "write { key: … }; constants need an Engine from 0.15 on",
    },
    nodeKey: {
        message: "expected a step to take the value from, found none",
        hint: "there is no step before; write `stepKey: …`, or move the step behind its trigger",
    },
};
const ADVICE = {
    "process-required": ({ field, pointer, process }) => {
        if (field !== "taskKey") {
            return REQUIRED[field] ?? { message: `expected a text in ${(0,words/* quote */.h)(field)}, found none`, hint: `write ${field}` };
        }
        const isTrigger = process.nodes[Number(pointer.split("/")[2])]?.kind === "result";
        return {
            message: `expected ${isTrigger ? "eventKey or taskKey" : "the key of a task"}, found none`,
            hint: isTrigger ? "write `eventKey: …`, or `taskKey: …` for the result of a task" : "write `taskKey: …`",
        };
    },
    "process-printable-ascii": ({ field, found, show }) => ({
        message: `expected printable ASCII in ${(0,words/* quote */.h)(field === "path" ? "key" : field)}, found ${show(String(found))}`,
        hint: "Engines take only characters from space to ~",
    }),
    "process-hash": ({ found, show }) => ({
        message: `expected an instance hash (base58 text of 32 bytes), found ${show(String(found))}`,
        hint: "give the whole instance hash",
    }),
    "process-node-unknown": ({ found, show, process }) => ({
        message: `expected the key of a step, found ${show(String(found))}`,
        hint: `the steps are ${process.nodes
            .filter(({ kind }) => kind !== "map")
            .slice(0, 20)
            .map(({ key }) => show(key))
            .join(", ")}`,
    }),
    "process-node-repeated": ({ found, show }) => ({
        message: `expected each key once, found ${show(String(found))} for more than one step`,
        hint: "a step without a key is called node-N: give every step a key of its own",
    }),
    "process-trigger": ({ found }) => ({
        message: `expected exactly one trigger, found ${found}`,
        hint: found === 0 ? "begin with a step of type trigger" : "make a process of its own for each trigger",
    }),
    "process-predicate": ({ found }) => ({
        message: `expected a number for GT, GTE, LT and LTE, found a ${found}`,
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
        message: `expected nodes that are all connected, found ${show(String(found))} by itself`,
        hint: "add an edge to it, or remove it",
    }),
};

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/compile/process/check/report.ts



/** Collects what is wrong in a process file. */
class ProcessReport {
    problems = [];
    /** Reports a value. */
    at(value, finding) {
        this.place(process_places_placeOf(value), finding);
    }
    /** Reports the key that leads to a value. */
    key(value, finding) {
        this.place({ path: value.path, offset: value.keyStart }, finding);
    }
    place({ path, offset }, { severity = "error", ...finding }) {
        if (this.problems.length < yaml_problem/* ENOUGH_PROBLEMS */.mj)
            this.problems.push({ severity, path, offset, ...finding });
    }
}
/** What a value is, in words for behind "found", without the values of variables. */
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
            return (0,words/* quote */.h)(value.written ?? value.text);
    }
}
/** "did you mean …?", or where the known words are listed. */
function suggestion(found, known) {
    const meant = (0,nearest/* nearest */.p)(found, known);
    return meant === undefined ? `use one of ${known.join(", ")}` : `did you mean ${(0,words/* quote */.h)(meant)}?`;
}

;// CONCATENATED MODULE: ./src/compile/process/check/run-time.ts

/** Finds references that an Engine accepts and cannot follow when the process runs. */
function checkRunTime(process, release, show) {
    const kinds = new Map(process.nodes.map(({ key, kind }) => [key, kind]));
    const parents = new Map(process.edges.map(({ src, dst }) => [dst, src]));
    const findings = [];
    for (const { reference, index, pointer } of referencesOf(process)) {
        const { key } = process.nodes[index];
        const { nodeKey } = reference;
        const kind = kinds.get(nodeKey);
        const parent = parents.get(key);
        const say = (message, hint) => findings.push({ severity: "warning", rule: "never-runs", message, hint, pointer: `${pointer}/nodeKey` });
        if (kind === undefined) {
            // At the top of a map the Engine looks for itself.
            if (nodeKey === "" || /\/outputs\/\d+\/value$/.test(pointer))
                continue;
            say(`no step has the key ${show(nodeKey)}: the process stops here when it runs`, "name a step that ran before");
        }
        else if (kind === "task") {
            if (isAbove(nodeKey, key, parents))
                continue;
            say(`the task ${show(nodeKey)} has not run before this step: the process stops here`, "refer to an earlier step");
        }
        else if (nodeKey !== parent) {
            if ((0,definition_release/* isSince */.$l)(release, "0.18")) {
                say(`only the step just before may be referred to unless it is a task, and ${show(nodeKey)} is neither: the process stops here when it runs`, "pass the value on in the inputs of the tasks between");
            }
            else {
                findings.push({
                    severity: "warning",
                    rule: "reference-step",
                    message: `Engines before 0.18 read the data of the step just before, whatever step ${show(nodeKey)} is`,
                    hint: "refer to a task, or to the step just before",
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
                for (const found of run_time_inside(value, `${at}/outputs/${place}/value`))
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
/** Every reference in a value, and its pointer. */
function* run_time_inside(value, pointer) {
    if (value.kind === "reference")
        yield { reference: value, pointer };
    else if (value.kind === "list") {
        for (const [index, item] of value.items.entries())
            yield* run_time_inside(item, `${pointer}/items/${index}`);
    }
    else if (value.kind === "map") {
        for (const [index, entry] of value.entries.entries())
            yield* run_time_inside(entry.value, `${pointer}/entries/${index}/value`);
    }
}
/** Whether a node is among those that ran before another one. */
function isAbove(nodeKey, key, parents) {
    const seen = new Set();
    for (let above = parents.get(key); above !== undefined && !seen.has(above); above = parents.get(above)) {
        if (above === nodeKey)
            return true;
        seen.add(above);
    }
    return false;
}

// EXTERNAL MODULE: ./src/core/secrets/secret-name.ts
var secret_name = __webpack_require__(80329);
;// CONCATENATED MODULE: ./src/compile/process/file/substitute.ts

const START = "$(env:";
/** Replaces the variable of each line. Greedy, as the compilers had it: two variables in one line are read as one. */
function replaceVariables(text, replace) {
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
 * Returns a function that fills variables into the texts of a file, and puts problems into `problems`. The values of
 * variables appear in no problem.
 *
 * @param options.isOpen Variables may have no value yet: that is a warning.
 * @param options.onMissing Called for each that has none.
 */
function substituteWith(env, problems, { isOpen = false, onMissing } = {}) {
    return (text, { path, start }) => replaceVariables(text, (written, name) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        if (value === undefined)
            onMissing?.();
        const isTwo = name.includes(START);
        if (problems.length < yaml_problem/* ENOUGH_PROBLEMS */.mj && (value === undefined || isTwo)) {
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
    return `the text is read as one variable named ${(0,words/* quote */.h)(name)}: the pattern reaches to the last ")" of the line`;
}
function missing(name) {
    return {
        message: `env variable ${(0,words/* quote */.h)(name)} must be set`,
        hint: `give it with --env ${/^\w+$/.test(name) ? name : "NAME"}=VALUE, or set it in the environment`,
    };
}

;// CONCATENATED MODULE: ./src/compile/process/check/secrets.ts



/**
 * Warns of secrets that become part of the process: its definition is public to everyone who can reach the Engine. The
 * variables of an instance are not: only their hash is.
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
    const name = variablesIn(value.written ?? value.text).find(secret_name/* isSecretName */.e);
    if (name === undefined)
        return;
    report.at(value, {
        severity: "warning",
        rule: "process-secret",
        message: `the value of ${(0,words/* quote */.h)(`$(env:${name})`)} becomes part of the process, which everyone who can reach the Engine can read`,
        hint: "give it to the service, as a variable of its instance: instance: { src: …, env: [NAME=$(env:…)] }",
    });
}

;// CONCATENATED MODULE: ./src/compile/process/check/paths.ts


/** Warns of what looks like a path and is read as a key. */
function checkPath(key, report) {
    const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
    if (written.includes("$(env:"))
        return;
    const parts = written.split(".");
    const part = parts.find(hasOtherIndex);
    if (part === undefined && parts.some((it) => it === "" || it.startsWith("["))) {
        const message = `${(0,words/* quote */.h)(written)} leads through an empty key: a dot separates keys, and an index follows a key`;
        report.at(key, { severity: "warning", rule: "reference-path", message, hint: "write `a.b` or `a[0].b`" });
    }
    if (part === undefined)
        return;
    const message = `${(0,words/* quote */.h)(part)} is read as a key of that name: only [0] to [9] are indexes`;
    const hint = "a list can be read at its first ten items only; change the data, or reference the whole list";
    report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}
/** Whether there are brackets that do not hold one digit. */
function hasOtherIndex(part) {
    const closed = part.split("]").slice(0, -1);
    return closed.some((piece) => piece.includes("[") && !/^\d$/.test(piece.slice(piece.indexOf("[") + 1)));
}
/** Warns of a path for Engines that know only keys. */
function checkFlatKey(key, report) {
    const written = key.kind === "text" ? (key.written ?? key.text) : asText(key);
    if (!/[.[]/.test(written))
        return;
    const message = `${(0,words/* quote */.h)(written)} is read as one key of that name: Engines before 0.18 do not look into data`;
    const hint = "reference a key at the top of the data, or use an Engine from 0.18 on";
    report.at(key, { severity: "warning", rule: "reference-path", message, hint });
}

;// CONCATENATED MODULE: ./src/compile/process/check/conditions.ts





const NAMES = PREDICATES.slice(1);
const FIELDS = ["key", "predicate", "value"];
/** Checks the conditions of a filter. */
function checkConditions(step, compiler, report) {
    const conditions = at(step, "conditions");
    const isTyped = compiler.conditions === "typed values";
    const stepKey = at(step, "stepKey");
    if (stepKey !== undefined && !isTyped) {
        const message = "stepKey of a filter is ignored: it compares the data of the step before";
        const hint = "Engines from 0.21 on know it";
        report.key(stepKey, { severity: "warning", rule: "unknown-key", message, hint });
    }
    if (conditions?.kind === "list" && isTyped) {
        for (const item of conditions.items)
            checkListed(item, report);
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
    if (conditions?.kind !== "map") {
        const message = `expected a mapping of conditions, found ${describeValue(conditions)}`;
        const hint = isTyped ? "write `key: value` per condition, or a list of them" : "write `key: value` per condition";
        report.at(conditions ?? step, { rule: "process-conditions", message, hint });
        return;
    }
    for (const [key, value] of conditions.entries) {
        if (compiler.hasSchema && !/^[a-zA-Z0-9_]+$/.test(key)) {
            const message = `expected a key of letters, digits and _, found ${(0,words/* quote */.h)(key)}`;
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
    const [key, predicate, value] = FIELDS.map((field) => at(item, field));
    if (item.kind !== "map" || key?.kind !== "text" || !isTruthy(key)) {
        const message = `expected a condition with a key, found ${describeValue(item.kind === "map" ? key : item)}`;
        report.at(key ?? item, { rule, message, hint: "write - { key: …, predicate: EQ, value: … }" });
    }
    else
        checkPath(key, report);
    if (predicate?.kind !== "text" || !NAMES.includes(predicate.text)) {
        const message = `expected one of ${NAMES.join(", ")} as predicate, found ${describeValue(predicate)}`;
        const hint = predicate?.kind === "text" ? suggestion(predicate.text, NAMES) : "write `predicate: EQ`";
        report.at(predicate ?? item, { rule: "process-predicate", message, hint });
    }
    if (value === undefined || value.kind === "list" || value.kind === "map") {
        const message = `expected a text, number, boolean or null to compare with, found ${describeValue(value)}`;
        report.at(value ?? item, { rule, message, hint: "write `value: …`" });
    }
    for (const [field, extra] of item.kind === "map" ? item.entries : []) {
        if (FIELDS.includes(field))
            continue;
        const message = `unknown key ${(0,words/* quote */.h)(field)} in a condition: it is ignored`;
        report.key(extra, { severity: "warning", rule: "unknown-key", message, hint: suggestion(field, FIELDS) });
    }
}
/** Checks what a condition in a mapping compares with. */
function checkCompared(value, { conditions }, report) {
    if (value.kind === "text")
        return;
    const found = describeValue(value);
    if (conditions === "typed values") {
        if (value.kind !== "list" && value.kind !== "map")
            return;
        const message = `expected a text, number, boolean or null to compare with, found ${found}`;
        report.at(value, { rule: "process-conditions", message, hint: "compare one value per condition" });
        return;
    }
    const message = `expected a text to compare with, found ${found}: Engines before 0.21 compare texts only, so it never holds`;
    const hint = "compare a text, or use an Engine from 0.21 on";
    report.at(value, { severity: conditions === "texts" ? "error" : "warning", rule: "never-runs", message, hint });
}

;// CONCATENATED MODULE: ./src/compile/process/check/inputs.ts





const ASIDE = "a mapping with a `key` is a reference: name that field otherwise where it is data";
/** Checks the inputs of a task. */
function checkInputs(inputs, compiler, report) {
    const { inputs: allowed, hasSchema } = compiler;
    if (inputs.kind === "list" && allowed !== "nested") {
        const message = "expected a mapping of inputs, found a list, whose keys are 0, 1, …";
        report.at(inputs, { severity: "warning", rule: "wrong-type", message, hint: "write `name: value` per input" });
    }
    else if (inputs.kind !== "map") {
        // A falsy value made no map node before there was a schema.
        if (!hasSchema && inputs.kind === "null")
            return;
        const message = `expected a mapping of inputs, found ${describeValue(inputs)}`;
        report.at(inputs, { rule: "wrong-type", message, hint: "write `name: value` per input" });
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
        const message = "expected a value, found null, which the compilers for Engines before 0.18 crash on";
        report.at(value, { rule: "wrong-type", message, hint: "remove the input" });
    }
    else if (isReference(value)) {
        checkExtraFields(value, report);
        checkFlatKey(at(value, "key"), report);
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
            const message = "a reference inside of a value is taken as data: Engines before 0.18 know references only at the top";
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
    const key = at(value, "key");
    if (key.kind !== "text") {
        const message = `expected a text as the key of a reference, found ${describeValue(key)}`;
        report.at(key, { rule: "wrong-type", message, hint: ASIDE });
        return;
    }
    checkPath(key, report);
    checkExtraFields(value, report);
}
function checkExtraFields(value, report) {
    if (value.kind !== "map")
        return;
    for (const [field, extra] of value.entries) {
        if (field === "key" || field === "stepKey")
            continue;
        const message = `${(0,words/* quote */.h)(field)} is lost: what has a key is a reference, and only key and stepKey count`;
        report.key(extra, { severity: "warning", rule: "reference-fields", message, hint: ASIDE });
    }
}
function itemsOf(value) {
    if (value.kind === "list")
        return value.items;
    return value.kind === "map" ? [...value.entries.values()] : [];
}

;// CONCATENATED MODULE: ./src/compile/process/check/structure.ts





const TOP = ["name", "key", "steps"];
const STEPS = {
    trigger: ["type", "key", "instanceHash", "instance", "eventKey", "taskKey"],
    filter: ["type", "key", "conditions", "stepKey"],
    task: ["type", "key", "instanceHash", "instance", "taskKey", "inputs"],
};
const TYPES = Object.keys(STEPS);
const EITHER = "a trigger waits either for an event (eventKey) or for the result of a task (taskKey)";
/** Checks that a file has the structure of a process, as an original compiler asks for it. */
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
        const message = `unknown key ${(0,words/* quote */.h)(key)} in a process`;
        report.key(value, { severity, rule: "unknown-key", message, hint: suggestion(key, TOP) });
    }
    for (const key of ["name", "key"])
        checkText(at(root, key), key, compiler, report);
    const steps = at(root, "steps");
    if (steps?.kind !== "list") {
        const message = `expected a list of steps, found ${describeValue(steps)}`;
        report.at(steps ?? root, { rule: "process-steps", message, hint: "write `steps:` and one item per step" });
        return;
    }
    for (const step of steps.items)
        checkStep(step, compiler, report);
}
function checkStep(step, compiler, report) {
    const type = at(step, "type");
    const known = TYPES.find((name) => type?.kind === "text" && type.text === name);
    if (step.kind !== "map" || known === undefined) {
        const found = describeValue(step.kind === "map" ? type : step);
        const message = `expected a step of type ${TYPES.join(", ")}, found ${found}`;
        const hint = type?.kind === "text" ? suggestion(type.text, TYPES) : "write `- type: …`";
        report.at(type ?? step, { rule: "process-step-type", message, hint });
        return;
    }
    const keys = STEPS[known];
    for (const [key, value] of step.entries) {
        if (keys.includes(key))
            continue;
        if (known === "trigger" && key === "inputs" && compiler.mapsFor === "every step")
            continue;
        const message = `unknown key ${(0,words/* quote */.h)(key)} in a step of type ${known}: it is ignored`;
        report.key(value, { severity: "warning", rule: "unknown-key", message, hint: suggestion(key, keys) });
    }
    for (const key of ["key", "instanceHash", "eventKey", "taskKey", "stepKey"]) {
        checkText(at(step, key), key, compiler, report);
    }
    if (known === "filter") {
        checkConditions(step, compiler, report);
        return;
    }
    if (known === "trigger")
        checkTrigger(step, compiler, report);
    checkInstance(step, compiler, report);
    const inputs = at(step, "inputs");
    if (inputs !== undefined && (known === "task" || compiler.mapsFor === "every step")) {
        checkInputs(inputs, compiler, report);
    }
}
/** A number is written out as text by the compilers without a schema. */
function checkText(value, key, { hasSchema }, report) {
    if (value === undefined || value.kind === "text")
        return;
    if (!hasSchema && value.kind !== "list" && value.kind !== "map")
        return;
    const message = `expected a text in ${(0,words/* quote */.h)(key)}, found ${describeValue(value)}`;
    report.at(value, { rule: "wrong-type", message, hint: "put it in quotes" });
}
function checkTrigger(step, { hasSchema }, report) {
    const [eventKey, taskKey] = [at(step, "eventKey"), at(step, "taskKey")];
    if (eventKey === undefined || taskKey === undefined)
        return;
    const ignored = isTruthy(eventKey) ? taskKey : eventKey;
    const severity = hasSchema ? "error" : "warning";
    const message = "expected one of eventKey and taskKey in a trigger, found both";
    report.key(ignored, { severity, rule: "process-trigger-key", message, hint: EITHER });
}
function checkInstance(step, { hasSchema }, report) {
    const instance = at(step, "instance");
    if (instance === undefined)
        return;
    const rule = "process-instance";
    if (isTruthy(at(step, "instanceHash"))) {
        const severity = hasSchema ? "error" : "warning";
        const message = "expected one of instanceHash and instance, found both";
        report.key(instance, { severity, rule, message, hint: "remove one of them; instanceHash is the one that counts" });
    }
    const [src, service] = [at(instance, "src"), at(instance, "service")];
    if (isTruthy(src) === isTruthy(service)) {
        const found = isTruthy(src) ? "both" : "neither";
        const message = `expected one of src and service in an instance, found ${found}`;
        const hint = "src is a folder or a git URL, service a hash or sid";
        report.at(instance, { rule, message, hint });
    }
    const env = at(instance, "env");
    if (env === undefined || env.kind === "null")
        return;
    const items = env.kind === "list" ? env.items : [env];
    for (const item of items) {
        if (env.kind === "list" && item.kind === "text" && /^[^=]+(?:=|$)/.test(item.text))
            continue;
        const message = `expected a list of variables as NAME=VALUE, found ${describeValue(item)}`;
        report.at(item, {
            rule: "environment-variable",
            message,
            hint: "write `env:` and one `- NAME=VALUE` per variable",
        });
    }
}

;// CONCATENATED MODULE: ./src/compile/process/compilers.ts

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
    nameKeys: ["name"],
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
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return COMPILER_03;
    if ((0,definition_release/* isSince */.$l)(release, "0.18"))
        return COMPILER_02;
    return (0,definition_release/* isSince */.$l)(release, "0.15") ? CLI_20 : CLI_13;
}

;// CONCATENATED MODULE: ./src/compile/process/instances.ts

/** Finds the instances of the steps that have one. */
async function resolveInstances(steps, finder, report) {
    const found = new Map();
    const once = new Map();
    for (const step of steps) {
        const named = namedInstance(step);
        if (named === undefined)
            continue;
        const id = JSON.stringify(named);
        const asked = once.get(id) ?? (finder ?? unknownInstance)(named);
        once.set(id, asked);
        const instance = await asked;
        const given = named.instanceHash;
        const hash = given ?? instance.instanceHash;
        found.set(step, {
            ...instance,
            named,
            isKnown: hash !== undefined,
            ...(hash === undefined ? {} : { instanceHash: hash }),
        });
        if (instance.problem === undefined)
            continue;
        const inline = at(step, "instance");
        const value = at(inline, "src") ?? at(inline, "service") ?? inline ?? at(step, "instanceHash") ?? step;
        report.at(value, instance.problem);
    }
    return found;
}
function namedInstance(step) {
    const [given, inline] = [at(step, "instanceHash"), at(step, "instance")];
    if (isTruthy(given))
        return { instanceHash: asText(given), env: [] };
    const [src, service, env] = ["src", "service", "env"].map((key) => at(inline, key));
    const named = isTruthy(src) ? { src: asText(src) } : isTruthy(service) ? { service: asText(service) } : undefined;
    return named && { ...named, env: env?.kind === "list" ? env.items.map(asText) : [] };
}
/** Where nobody can say: an inline instance has no hash. */
async function unknownInstance({ instanceHash }) {
    return instanceHash === undefined ? { problem: UNRESOLVED } : {};
}
const UNRESOLVED = {
    severity: "warning",
    rule: "instance-unresolved",
    message: "the hash of this instance is not known, so the process has no definition yet",
    hint: "give its service with --services, or write the instanceHash",
};

;// CONCATENATED MODULE: ./src/compile/process/services/shape.ts
const ANY = { type: "Any", optional: false, repeated: false, fields: [] };
/** The shape of a parameter. */
function shape_shapeOf({ type, optional, repeated, object }) {
    return { type, optional, repeated, fields: object };
}
/** Parameters as data. */
function dataOf(parameters) {
    return new Map(parameters.map((parameter) => [parameter.key, shape_shapeOf(parameter)]));
}
/** Follows the path of a reference through data. */
function followPath(data, path) {
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
            // What may be missing above may be missing below.
            shape = { ...next, optional: next.optional || shape.optional };
            walked = walked === "" ? key : `${walked}.${key}`;
        }
        fields = shape.type === "Object" && shape.fields.length > 0 ? dataOf(shape.fields) : undefined;
        if (shape.type === "Object" && fields === undefined)
            fields = ANYTHING;
    }
    return { shape };
}
/** An Object without declared fields may hold any. */
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
 * Says why a value of one shape does not fit a parameter; undefined when it does, or when nobody can say.
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
 * Holds the value of an input to its parameter, through nested objects and lists.
 *
 * @param shapeOf Where references lead.
 */
function* checkInputValue(value, parameter, shapeOf, pointer = "") {
    if (value.kind === "list" && (parameter.repeated || parameter.type === "Any")) {
        const each = { ...parameter, repeated: false, optional: false };
        for (const [index, item] of value.items.entries()) {
            yield* checkInputValue(item, each, shapeOf, `${pointer}/items/${index}`);
        }
        return;
    }
    if (value.kind === "map" && parameter.type === "Object" && !parameter.repeated) {
        for (const field of parameter.object) {
            const index = value.entries.findIndex(({ key }) => key === field.key);
            const entry = value.entries[index];
            if (entry !== undefined)
                yield* checkInputValue(entry.value, field, shapeOf, `${pointer}/entries/${index}/value`);
            else if (!field.optional) {
                yield { severity: "error", message: `expected the field ${JSON.stringify(field.key)}, found none`, pointer };
            }
        }
        return;
    }
    const misfit = checkValue(shapeOf(value), parameter);
    if (misfit !== undefined)
        yield { ...misfit, pointer };
}

;// CONCATENATED MODULE: ./src/compile/process/services/data-flow.ts

/** What data each node of a process passes on, as far as the services of its instances are known. */
class DataFlow {
    #nodes;
    #instances;
    #parents;
    #indexes;
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
    /** Where a node is in the process. */
    indexOf(key) {
        return this.#indexes.get(key) ?? -1;
    }
    /** What a node passes on. A filter passes on what it gets. */
    dataOf(key) {
        let node = this.#nodes.get(key);
        for (let steps = this.#nodes.size; node?.kind === "filter" && steps > 0; steps--)
            node = this.before(node.key);
        if (node === undefined || node.kind === "filter" || node.kind === "none")
            return undefined;
        if (node.kind === "map")
            return new Map(node.outputs.map((it) => [it.key, this.shapeOf(it.value) ?? NULL]));
        const definition = this.serviceOf(node.key)?.definition;
        if (node.kind === "event") {
            const event = definition?.events.find((it) => it.key === node.eventKey);
            return event && dataOf(event.data);
        }
        const task = definition?.tasks.find((it) => it.key === node.taskKey);
        return task && dataOf(task.outputs);
    }
    /** The shape of a value; undefined for null. */
    shapeOf(value) {
        if (value.kind !== "reference")
            return constantShape(value);
        const followed = this.follow(value);
        return followed !== undefined && "shape" in followed ? followed.shape : constantShape(value);
    }
    /** Where a reference leads; undefined where nothing is known of the data. */
    follow({ nodeKey, path }) {
        const data = this.dataOf(nodeKey);
        return data && followPath(data, path);
    }
}
const NULL = { type: "Any", optional: true, repeated: false, fields: [] };

;// CONCATENATED MODULE: ./src/compile/process/services/check-services.ts





/**
 * Holds a process to the services of its instances: that the tasks and events exist, that inputs are complete and of the
 * right type, and that references lead to something. Of what is not known nothing is said.
 *
 * @param isTyped Whether paths look into data (from 0.18).
 */
function checkServices(process, instances, show, isTyped) {
    const flow = new DataFlow(process, instances);
    const findings = [];
    for (const [index, node] of process.nodes.entries()) {
        const check = new NodeCheck(flow, `/nodes/${index}`, show, isTyped);
        check.node(node);
        findings.push(...check.findings);
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
    #instance(node, { definition, file }) {
        const isEvent = node.kind === "event";
        const key = isEvent ? node.eventKey : node.taskKey;
        const known = isEvent ? definition.events : definition.tasks;
        const what = isEvent ? "event" : "task";
        const found = known.find((it) => it.key === key);
        if (found === undefined) {
            if (key === "")
                return;
            const message = `${file} has no ${what} ${this.#show(key)}`;
            this.#say({ rule: `service-${what}`, message, field: `/${what}Key`, hint: check_services_listOf(`${what}s`, key, known) });
        }
        else if (node.kind === "task")
            this.#inputs(node.key, found, file);
    }
    /** What a task gets from the node before it, which names its inputs or passes on data. */
    #inputs(key, task, file) {
        const before = this.#flow.before(key);
        const data = before && this.#flow.dataOf(before.key);
        if (before === undefined || data === undefined)
            return;
        for (const input of task.inputs) {
            if (input.optional || data.has(input.key))
                continue;
            const message = `the task ${this.#show(task.key)} of ${file} needs the input ${this.#show(input.key)} (${typeName(input)})`;
            const hint = before.kind === "map" ? `add ${input.key} to inputs` : `write inputs with ${input.key}: …`;
            this.#say({ rule: "input-missing", message, field: "/taskKey", hint: hint });
        }
        if (before.kind === "map")
            this.#values(before, task, file);
        else {
            for (const [name, shape] of data) {
                const input = task.inputs.find((it) => it.key === name);
                const problem = input && checkValue(shape, input);
                if (problem === undefined)
                    continue;
                const message = `the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${problem.message}`;
                this.#say({
                    rule: "input-type",
                    message,
                    field: "/taskKey",
                    hint: "write inputs that pass on a value of that type",
                    severity: problem.severity,
                });
            }
        }
    }
    /** Whether the values of a map fit the inputs of the task behind it. */
    #values({ key, outputs }, task, file) {
        const at = `/nodes/${this.#flow.indexOf(key)}/outputs`;
        for (const [place, { key: name, value }] of outputs.entries()) {
            const input = task.inputs.find((it) => it.key === name);
            if (input === undefined) {
                const message = `the task ${this.#show(task.key)} of ${file} has no input ${this.#show(name)}: it is ignored`;
                const hint = check_services_listOf("inputs", name, task.inputs);
                this.findings.push({
                    rule: "input-unknown",
                    severity: "warning",
                    message,
                    hint,
                    pointer: `${at}/${place}/key`,
                });
                continue;
            }
            for (const misfit of checkInputValue(value, input, (it) => this.#flow.shapeOf(it))) {
                const message = `the input ${this.#show(name)} of the task ${this.#show(task.key)} of ${file}: ${misfit.message}`;
                const hint = "give it a value of that type";
                const pointer = `${at}/${place}/value${misfit.pointer}`;
                this.findings.push({ rule: "input-type", severity: misfit.severity, message, hint, pointer });
            }
        }
    }
    /** Where the references of a map lead. */
    #references(node) {
        for (const [place, { value }] of node.outputs.entries()) {
            for (const { reference, pointer } of run_time_inside(value, `${this.#at}/outputs/${place}/value`)) {
                this.#reference(reference, pointer);
            }
        }
    }
    #reference(reference, pointer) {
        const followed = this.#flow.follow(reference);
        if (followed === undefined || "shape" in followed)
            return;
        const of = this.#show(reference.nodeKey);
        const at = `${pointer.slice(this.#at.length)}/path`;
        if ("missing" in followed) {
            const message = `the data of step ${of} has no ${this.#show(followed.missing)}${this.#source(reference.nodeKey)}`;
            const last = followed.missing.split(".").at(-1) ?? "";
            const known = followed.known.map((key) => ({ key }));
            this.#say({ rule: "reference-unknown", message, field: at, hint: check_services_listOf("keys", last, known) });
            return;
        }
        const { notA, at: place, type } = followed;
        const message = `${this.#show(place)} of step ${of} is ${type}: expected ${notA === "list" ? "a list" : "an object"} there`;
        this.#say({ rule: "reference-unknown", message, field: at, hint: "change the path of the reference" });
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
        const hint = this.#isTyped ? "compare with a value of that type" : "Engines before 0.21 compare texts only";
        this.#say({ rule: "never-runs", message, field: pointer.slice(this.#at.length), hint: hint, severity: "warning" });
    }
    /** Which file says what a node's data is. */
    #source(nodeKey) {
        const service = this.#flow.serviceOf(nodeKey);
        return service === undefined ? "" : ` (${service.file})`;
    }
    #say({ field, severity = "error", ...finding }) {
        this.findings.push({ ...finding, severity, pointer: this.#at + field });
    }
}
function check_services_listOf(what, key, known) {
    const keys = known.map((it) => it.key);
    const meant = (0,nearest/* nearest */.p)(key, keys);
    if (meant !== undefined)
        return `did you mean ${JSON.stringify(meant)}?`;
    return keys.length === 0 ? `it has no ${what}` : `its ${what} are ${keys.slice(0, 20).join(", ")}`;
}

;// CONCATENATED MODULE: ./src/compile/process/compile-process.ts














/**
 * Compiles a process file into its definition, as the original compiler for a release did. Everything wrong is reported
 * at once, also what the Engine would accept and never run.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const { definition, diagnostics } = await compileProcess(text, { release: "0.20", env: { TOKEN: "…" } });
 * ```
 */
async function compile_process_compileProcess(input, options = {}) {
    const { file = "process.yml", release = process_form/* DEFAULT_PROCESS_RELEASE */.Q, env = {}, instances, hasOpenEnv = false } = options;
    const compiler = options.compiler ?? compilerOf(release);
    const { text, problem } = (0,yaml_text/* decodeText */.P)(typeof input === "string" ? new TextEncoder().encode(input) : input);
    const lines = new yaml_lines/* Lines */.q(text);
    const failed = (problems) => ({
        diagnostics: (0,yaml_problem/* toDiagnostics */.S6)(problems, file, lines),
        text,
        nodes: new Map(),
        locate: () => undefined,
    });
    const breaks = problem === undefined ? (0,line_breaks/* checkLineBreaks */.X)(text) : [problem];
    if (breaks.length > 0)
        return failed(breaks);
    const { root: tree, problems } = (0,compose/* composeYaml */.e)(text, lines);
    if (tree === undefined)
        return failed(problems.length > 0 ? problems : [EMPTY_FILE]);
    // What is left of a file behind such a mistake is guesswork.
    if (problems.some(({ rule }) => rule === "yaml-syntax"))
        return failed(problems);
    const report = new ProcessReport();
    let isOpen = false;
    const onMissing = () => {
        isOpen = true;
    };
    const substitute = substituteWith(env, report.problems, { isOpen: hasOpenEnv, onMissing });
    const root = readFileValue(tree, substitute);
    checkProcessStructure(root, compiler, report);
    checkSecrets(root, report);
    const found = await resolveInstances(build_process_stepsOf(root), instances, report);
    const hashOf = (step) => found.get(step)?.instanceHash ?? "";
    const { definition: draft, places } = buildProcess(root, compiler, hashOf);
    const unfilled = buildWritten(root, compiler, hashOf);
    // Variables of instances are in no process.
    const written = JSON.stringify(unfilled) === JSON.stringify(draft) ? draft : (unfilled ?? draft);
    const nodes = nodesWithInstances(draft, places, found);
    const show = showWritten(root);
    checkDefinition({ draft, places, release, show, nodes, file }, report, problems.length > 0);
    const diagnostics = (0,yaml_problem/* toDiagnostics */.S6)([...problems, ...report.problems], file, lines);
    const isValid = !diagnostics.some(({ severity }) => severity === "error");
    const isComplete = !isOpen && [...found.values()].every(({ isKnown }) => isKnown);
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
const EMPTY_FILE = {
    severity: "error",
    rule: "empty-file",
    message: "expected a process, found an empty file",
    path: [],
    offset: 0,
    hint: "begin with `name: …`, then `steps:`",
};
/** Holds the process to the Engine's rules, to what it can run, and to the services. */
function checkDefinition(it, report, isUnread) {
    const { draft, places, release, show, nodes } = it;
    const told = new Set(report.problems.filter(({ severity }) => severity === "error").map(({ offset }) => offset));
    const isBroken = isUnread || told.size > 0;
    for (const violation of (0,check/* checkProcess */.U)(draft, release)) {
        const place = places.find(draft, violation.pointer);
        if (told.has(place.offset) || (isBroken && !isOwnPlace(violation)))
            continue;
        if (isUnresolved(violation, draft, nodes))
            continue;
        const advice = adviseOnProcess(violation, draft, show);
        const hint = violation.pointer === "/name" && violation.found === "" ? nameHint(release) : advice.hint;
        report.place(place, { rule: violation.rule, ...advice, hint });
    }
    for (const { pointer, ...finding } of checkRunTime(draft, release, show)) {
        report.place(places.find(draft, pointer), finding);
    }
    for (const { pointer, ...finding } of checkServices(draft, nodes, show, (0,definition_release/* isSince */.$l)(release, "0.18"))) {
        report.place(places.find(draft, pointer), finding);
    }
}
/** What the compiler of a release calls the name. */
function nameHint(release) {
    if (!(0,definition_release/* isSince */.$l)(release, "0.18"))
        return `write \`key: …\`: the compilers for Engines before 0.18 read only that`;
    return "write `name: …`; `key` is what it was called before Engine 0.18";
}
/** Whether a violation is about a value by itself, so that other mistakes cannot have caused it. */
function isOwnPlace({ rule }) {
    return rule === "process-required" || rule === "process-printable-ascii" || rule === "process-hash";
}
/** An inline instance without a hash was reported as such. */
function isUnresolved({ pointer }, { nodes: all }, nodes) {
    const [, index, field] = (0,yaml_path/* segmentsOf */.O)(pointer);
    return field === "instanceHash" && nodes.get(all[Number(index)]?.key ?? "")?.isKnown === false;
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
/** The process of a file as it was written; undefined where no variable was filled in. */
function buildWritten(root, compiler, hashOf) {
    const original = new Map();
    let isFilled = false;
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
        isFilled = true;
        return { ...value, text: value.written };
    };
    const plain = unfill(root);
    if (!isFilled)
        return undefined;
    return buildProcess(plain, compiler, (step) => hashOf(original.get(step) ?? step)).definition;
}
/** Shows texts as they were written: the values of variables may be secrets. */
function showWritten(root) {
    const written = new Map();
    const visit = (value) => {
        if (value.kind === "text" && value.written !== undefined) {
            written.set(value.text, value.written);
            written.set(`${value.text}-inputs`, `${value.written}-inputs`);
        }
        else if (value.kind === "list")
            value.items.forEach(visit);
        else if (value.kind === "map")
            [...value.entries.values()].forEach(visit);
    };
    visit(root);
    return (text) => (0,words/* quote */.h)(written.get(text) ?? text);
}

// EXTERNAL MODULE: ./src/hash/process/process-hash.ts + 1 modules
var process_hash = __webpack_require__(12716);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/hash/grammar.ts
var grammar = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/hash/process/instance-hash.ts




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
    if (!(0,definition_release/* isSince */.$l)(release, "0.11"))
        throw new core_error/* MesgError */.N("usage", `Engine ${release} has no instances`);
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
        throw new core_error/* MesgError */.N("usage", `Engine ${release} has no hash of variables`);
    if ((0,definition_release/* isSince */.$l)(release, "0.21"))
        return (0,base58/* encodeBase58 */.Rd)(sha256(grammar/* ENGINE_DUMP */.Ui.list(env.map(grammar/* text */.Qq))));
    return (0,base58/* encodeBase58 */.Rd)(sha256(`[${mergeEnv(configured, env).map(grammar/* text */.Qq).join(",")}]`));
}
/**
 * Returns the hash of a runner (0.17 and newer), in base58: of the address that owns it and of its instance.
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

;// CONCATENATED MODULE: ./src/compile/process/services/find-instances.ts


/**
 * Returns a function that finds the instances that a process names among services: by folder, git URL, service hash, sid,
 * or by the hash of an instance without variables of its own.
 */
function findInstances(catalog) {
    return async (named) => {
        try {
            return await find(named, catalog);
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N) || error.kind !== "refused")
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
            return { problem: unresolved(`the folder ${JSON.stringify(src)} is not at hand`) };
        return "rule" in opened ? { problem: opened } : await instanceOf(opened, named, catalog);
    }
    for (const service of catalog.services) {
        const { definition } = service;
        const isIt = src === undefined
            ? definition.sid === name || (await service.hash()) === name
            : definition.repository !== "" && sameRepository(definition.repository, src);
        if (isIt)
            return await instanceOf(service, named, catalog);
    }
    if (src === undefined && isHash(name ?? ""))
        return await instanceOf(undefined, named, catalog);
    const what = src === undefined ? `the service ${JSON.stringify(name)}` : "the service of a git URL";
    return { problem: unresolved(`${what} is not at hand`) };
}
async function byInstance(given, { services, release }) {
    for (const service of services) {
        const hash = await service.hash();
        if (hash === undefined)
            continue;
        const configured = service.definition.configuration?.env ?? [];
        if (instanceHash({ service: hash, configured }, release) === given)
            return { service, serviceHash: hash };
    }
    return {};
}
async function instanceOf(service, { env, service: name }, { release }) {
    const found = service === undefined ? {} : { service };
    const hash = service === undefined ? name : await service.hash();
    if (hash === undefined) {
        return { ...found, problem: unresolved("the source of the service is not at hand, and its hash covers it") };
    }
    // Until 0.20 the variables of the service are hashed too.
    const configured = service?.definition.configuration?.env ?? [];
    return { ...found, serviceHash: hash, instanceHash: instanceHash({ service: hash, configured, env }, release) };
}
const HINT = "give its service with --services, or write the instanceHash";
/** The finding that an instance has no hash. */
function unresolved(reason, hint = HINT) {
    return {
        severity: "warning",
        rule: "instance-unresolved",
        message: `the hash of this instance is not known: ${reason}`,
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
function sameRepository(a, b) {
    const plain = (url) => url
        .replace(/#.*/s, "")
        .replace(/^[a-z+]+:\/\/(?:[^@/]*@)?/i, "")
        .replace(/^[^@/]*@([^:/]+):/, "$1/")
        .replace(/(?:\.git)?\/?$/, "")
        .toLowerCase();
    return plain(a) === plain(b);
}

// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
;// CONCATENATED MODULE: ./src/github/processes/service-catalog.ts




/**
 * Returns what finds the instances of a process among the services of one revision: nothing is read or compiled again.
 *
 * @param path The process file, from the root of the repository.
 */
function servicesOf(services, path, { release, built, isService }) {
    const known = services.flatMap((service) => {
        const definition = service.definition ?? service.described;
        if (definition === undefined)
            return [];
        const hash = async () => hashOf(service, release, built);
        return [{ definition, file: service.file, at: folderOf(service.file), hash }];
    });
    const catalog = {
        release,
        services: known,
        async openSource(src) {
            const folder = external_node_path_.posix.normalize(external_node_path_.posix.join(folderOf(path), src)).replace(/\/$/, "");
            const at = folder === "." ? "" : folder;
            const found = known.find((service) => service.at === at);
            if (found !== undefined)
                return found;
            const where = `in the folder ${JSON.stringify(folder)}`;
            if (!isService(at)) {
                return { rule: "instance-source", message: `there is no service ${where}`, hint: "correct src" };
            }
            return unresolved(`the service ${where} is not part of this run, or not valid`, "add its folder to the input path");
        },
    };
    return findInstances(catalog);
}
/** The hash of a service at a release of processes, which may be another than the one it was built for. */
function hashOf({ definition, hash }, release, built) {
    if (definition === undefined)
        return undefined;
    if ((0,service_hash/* needsSource */.vW)(release))
        return release === built ? hash : undefined;
    return definition.source === "" ? undefined : (0,service_hash/* serviceHash */.gH)(definition, release);
}

;// CONCATENATED MODULE: ./src/github/processes/check-processes.ts





/** Compiles the processes of a checkout against its services, and against those of the base. */
async function checkProcesses(files, checks) {
    const checked = [];
    for (const file of files)
        checked.push(await checkProcess(file, checks));
    return checked;
}
async function checkProcess({ path, bytes }, checks) {
    const release = (0,definition_release/* isSince */.$l)(checks.release, "0.14") ? checks.release : process_form/* DEFAULT_PROCESS_RELEASE */.Q;
    const compile = (input, services) => compile_process_compileProcess(input, {
        file: path,
        release,
        env: checks.env,
        hasOpenEnv: true,
        instances: servicesOf(services, path, { release, built: checks.release, isService: checks.isService }),
    });
    const compiled = await compile(bytes, checks.after);
    const { before, base } = checks;
    const old = base?.get(path);
    // What is wrong with a new process is its own: no service change broke it.
    const isComparable = before !== undefined && old?.state !== "absent";
    const known = isComparable ? new Set((await compile(bytes, before)).diagnostics.map(check_processes_idOf)) : undefined;
    const brought = known === undefined ? [] : compiled.diagnostics.filter((one) => isError(one) && !known.has(check_processes_idOf(one)));
    const then = old?.state === "present" ? await compile(old.bytes, before ?? []) : undefined;
    const changes = then?.written === undefined || compiled.written === undefined ? [] : diffProcesses(then.written, compiled.written);
    const { definition } = compiled;
    return {
        file: path,
        status: check_processes_statusOf({ compiled, brought, old, changes }),
        compiled,
        hash: definition && (0,process_hash/* processHash */.mv)(definition, release),
        release,
        changes,
        brought,
    };
}
function check_processes_statusOf(found) {
    if (found.brought.length > 0)
        return "broken";
    if (found.compiled.diagnostics.some(isError))
        return "invalid";
    if (found.old === undefined || found.old.state === "unreadable")
        return "unknown";
    if (found.old.state === "absent")
        return "new";
    return found.changes.length > 0 ? "changed" : "same";
}
/** The files of the processes that keep the step from succeeding. */
function faultsOf(processes) {
    const files = (wanted) => processes.filter(({ status }) => status === wanted).map(({ file }) => file);
    return { broken: files("broken"), invalid: files("invalid") };
}
/** What the processes of a run are checked with. */
function processChecks({ inputs }, { tree }, { after, before, baseProcesses, baseProblem }, release) {
    const { serviceFile, processEnv } = inputs;
    const old = before && [...before.removed, ...[...before.of.values()].flatMap(({ built }) => built ?? [])];
    return {
        after,
        before: baseProblem === undefined ? old : undefined,
        base: baseProcesses,
        release,
        env: processEnv,
        isService: (folder) => tree?.entries.has(folder === "" ? serviceFile : `${folder}/${serviceFile}`) === true,
    };
}
function isError({ severity }) {
    return severity === "error";
}
function check_processes_idOf({ rule, pointer, message }) {
    return JSON.stringify([rule, pointer, message]);
}

// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(98681);
;// CONCATENATED MODULE: ./src/compile/load/load-process.ts







/** The file of a process in a folder that is named for it. */
const PROCESS_FILE = "process.yml";
/** As hex, the largest definition and a line break or two. */
const MOST_BYTES = 2 * wire/* MAX_BYTES */.zx + 4;
/**
 * Loads a process from a process file or a definition in any form.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is nothing at `path` or the release has no processes, `refused` for a definition
 * that cannot be decoded at all, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadProcess("processes/invoice.yml", { release: "0.20" });
 * ```
 */
async function loadProcess(path, options = {}) {
    const files = await openFolder(dirname(path), options.signal);
    const loaded = await loadProcessFrom(files, { ...options, file: path, name: basename(path) });
    if (loaded !== undefined)
        return loaded;
    throw new MesgError("usage", `expected a process, found nothing at ${JSON.stringify(path)}`);
}
/**
 * Loads a process from a folder that was opened.
 *
 * @param options.file As it stands in diagnostics.
 * @param options.name The file in the folder.
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadProcess}.
 */
async function loadProcessFrom(files, options) {
    const { file, name, release = DEFAULT_PROCESS_RELEASE } = options;
    const bytes = await readDocument(files, name);
    if (bytes === undefined)
        return undefined;
    if (!isYaml(name))
        return readProcessDefinitionFile(bytes, { file, release });
    return { file, form: "process.yml", ...(await compileProcess(bytes, { ...options, release })) };
}
/**
 * Finds what a file of a folder describes, by its content: a process has steps, and its definition has nodes. A process.yml
 * is a process unless it has what only a service has.
 *
 * @returns undefined when there is no such file.
 */
async function kindOfFile(files, name) {
    const bytes = await readDocument(files, name);
    if (bytes === undefined)
        return undefined;
    const isProcess = isYaml(name)
        ? isProcessFile(bytes) || (name === PROCESS_FILE && !hasServiceKeys(bytes))
        : isProcessDefinition(bytes);
    return isProcess ? "process" : "service";
}
/** Whether a YAML file has what only a service has. Without it a misspelled `steps` is no reason to read a service. */
function hasServiceKeys(bytes) {
    const { text } = decodeText(bytes);
    const { root } = composeYaml(text, new Lines(text));
    return root?.kind === "mapping" && SERVICE_KEYS.some((key) => root.pairs.has(key));
}
const SERVICE_KEYS = ["tasks", "events", "configuration", "dependencies", "sid"];
/** Whether a YAML file describes a process: it has steps, and nothing that only a service has. */
function isProcessFile(bytes) {
    const { text } = (0,yaml_text/* decodeText */.P)(bytes);
    // Most files are no process, and end here.
    if (!/\bsteps\b/.test(text))
        return false;
    const { root } = (0,compose/* composeYaml */.e)(text, new yaml_lines/* Lines */.q(text));
    if (root?.kind !== "mapping")
        return /^steps[ \t]*:/m.test(text);
    return root.pairs.has("steps") && !SERVICE_KEYS.some((key) => root.pairs.has(key));
}
function isYaml(name) {
    return /\.ya?ml$/i.test(name);
}
/** A definition is often built by an earlier step, and then ignored by git. */
async function readDocument(files, name) {
    const most = isYaml(name) ? MAX_FILE_BYTES + 1 : MOST_BYTES;
    const committed = await files.readFile(name, most);
    return committed ?? (files.isOnDisk && !isYaml(name) ? await readRegularFile(files.path, name, most) : undefined);
}

// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
;// CONCATENATED MODULE: ./src/github/discover/file-tree.ts


/** Linux follows at most this many symlinks in one path. */
const MOST_LINKS = 40;
const LONGEST_TARGET = 4096;
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
        const pointer = (0,lfs/* parsePointer */.vp)(read.bytes);
        if (pointer === undefined)
            return { state: "present", ...read };
        const reason = `the contents of ${path} are in git LFS`;
        return { state: "unreadable", reason, isTooLarge: pointer.size > limit };
    }
    return { state: "unreadable", reason: read.problem, isTooLarge: read.isTooLarge ?? false };
}
/** Whether something is at a path of a revision: a file, or a folder. */
async function existsAt(tree, path) {
    const found = await resolvePath(tree, path);
    return "reason" in found || tree.entries.has(found.path) || entriesBelow(tree, found.path).length > 0;
}
/** The entries of a tree by their paths, sorted once for every folder that is asked for. */
const SORTED = new WeakMap();
/** Returns what is below a folder of a revision, in the order of the paths; everything for the root, an empty text. */
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
/** The place of the first entry whose path is not before another. */
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
        if (++links > MOST_LINKS)
            return { reason: `${path} is behind too many symlinks` };
        at.pop();
        left.push(...target.text.split("/").reverse());
    }
    return { path: at.join("/") };
}
async function targetOf(tree, entry) {
    const read = await tree.contents(entry, LONGEST_TARGET);
    if ("problem" in read)
        return { reason: read.problem };
    if (!(0,external_node_buffer_.isUtf8)(read.bytes))
        return { reason: `the symlink ${entry.path} has a target that is not UTF-8` };
    return { text: Buffer.from(read.bytes).toString("utf8") };
}

;// CONCATENATED MODULE: ./src/github/processes/find-processes.ts



/** The largest process file that is read, in bytes. */
const find_processes_MOST_BYTES = 4 * 1024 * 1024;
/** The most process files of one run, and their bytes together: each is compiled with the services of both revisions. */
const MOST_FILES = 200;
const MOST_TOTAL = 8 * 1024 * 1024;
/**
 * Finds the process files among what git tracks: those that a line of the input `process-path` matches and that have
 * steps.
 *
 * @param lines Globs from the root of the repository; a line that begins with `!` takes files out.
 */
async function findProcesses(tree, lines) {
    if (tree === undefined)
        return { files: [], notices: [] };
    const plain = (line) => line.replace(/^(?:\.\/)+/, "");
    const [wanted, excluded] = [
        lines.filter((line) => !line.startsWith("!")).map(plain),
        lines.filter((line) => line.startsWith("!")).map((line) => plain(line.slice(1))),
    ];
    const matching = [...tree.entries.values()].filter(({ path, mode }) => mode.startsWith("100") &&
        wanted.some((glob) => (0,wildmatch/* wildmatch */.cG)(glob, path)) &&
        !excluded.some((glob) => (0,wildmatch/* wildmatch */.cG)(glob, path)));
    const files = [];
    const notices = [];
    if (matching.length > MOST_FILES) {
        notices.push(`only the first ${MOST_FILES} of ${matching.length} process files are checked: narrow process-path`);
    }
    let total = 0;
    for (const { path } of matching.slice(0, MOST_FILES)) {
        const read = await readFileAt(tree, path, find_processes_MOST_BYTES);
        if (read.state === "unreadable")
            notices.push(`${path} is not checked: ${read.reason}`);
        if (read.state !== "present" || !isProcessFile(read.bytes))
            continue;
        total += read.bytes.length;
        if (total > MOST_TOTAL) {
            notices.push(`${path} and the process files after it are not checked: all have more than ${(0,core_sizes/* formatBytes */.z3)(MOST_TOTAL)}`);
            break;
        }
        files.push({ path, bytes: read.bytes });
    }
    return { files, notices };
}

// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/cache/source-cache.ts





/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Remembers sources, so that one that did not change is not read again: those of this run in memory and, where it has a
 * folder, those of earlier runs in files. Several processes may share a folder: files appear whole. One that is damaged, or
 * was made for something else, is passed over.
 */
class SourceCache {
    #folder;
    #taken = new Map();
    /** @param folder Where sources are remembered for later runs; undefined for nowhere. */
    constructor(folder) {
        this.#folder = folder;
    }
    /** Whether sources are remembered for later runs. */
    get isKept() {
        return this.#folder !== undefined;
    }
    /** Returns what is known of a source. @param key A {@linkcode treeKey}. */
    async get(key) {
        const taken = this.#taken.get(key);
        if (taken !== undefined || this.#folder === undefined)
            return taken;
        const bytes = await (0,read_regular/* readRegularFile */.XF)(this.#folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
        return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
    }
    /** Remembers a source; a folder that cannot be written to is not used. */
    async set(key, taken) {
        this.#taken.set(key, taken);
        if (this.#folder === undefined)
            return;
        const { sourceId, size, entries, finished } = taken;
        const payload = JSON.stringify({ sourceId, size, entries, finished });
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            // The checksum tells a file that a crash damaged.
            const written = { isDurable: false };
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(this.#folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
        }
        catch {
            // Nothing is lost but time.
        }
    }
}
function fileOf(key) {
    return `${key}.json`;
}
function checksum(key, payload) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key} ${payload}`).digest("hex");
}
function parse(text, key) {
    const space = text.indexOf(" ");
    const payload = text.slice(space + 1).trimEnd();
    if (text.slice(0, space) !== checksum(key, payload))
        return undefined;
    const { sourceId, size, entries, finished } = JSON.parse(payload);
    return { sourceId, size, entries, finished };
}

;// CONCATENATED MODULE: ./src/github/revisions/base-commit.ts



/**
 * Chooses what to compare with. For a pull request this is where its branch began, not the tip of the base branch: what
 * others merged meanwhile is no change of this one.
 *
 * The merge commit that GitHub makes of a pull request holds all of the base branch that was there then, so its first
 * parent is where the two part; for any other commit GitHub is asked for the merge base.
 *
 * @returns The base, or why the run has none: the user wants none, or the event has nothing before it.
 * @throws {MesgError} `environment` when there is a base and GitHub does not name it.
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
/** Checks that an event that always has something before it names that. */
function assertNamed({ event, before, isFirstPush }) {
    const isNamed = event === "push" || event === "merge_group" ? before !== undefined || isFirstPush : true;
    if (isNamed && !event.startsWith("pull_request"))
        return;
    throw new core_error/* MesgError */.N("environment", `the event ${event} does not name the commits that it is about`, {
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
    return { none: `the event ${event || "of this run"} has nothing before it` };
}
const WHERE = "find where the branch began";
/** Asks GitHub where the history of what is checked out left another one. */
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
            // A commit that the workflow made itself is not known to GitHub; the one that it was made from is.
            await assertSameRepository(facts, known);
        }
    }
    throw new core_error/* MesgError */.N("environment", `GitHub knows neither ${head.id} nor ${known}`);
}
/** Checks that what is checked out goes back to a commit of the event, and is no checkout of another repository. */
async function assertSameRepository({ head, repository, context, signal }, known) {
    if (repository === undefined || known === "" || head.id === known || head.parents.includes(known))
        return;
    const { code } = await repository.run(["merge-base", "--is-ancestor", known, head.id], { signal });
    if (code === 0)
        return;
    throw new core_error/* MesgError */.N("environment", `the checkout is at ${head.id}, which does not contain ${known}, the commit that ${context.repository} is built for`, { hint: "compare the checkout of another commit or repository with a branch: set the input against" });
}

// EXTERNAL MODULE: ./src/github/revisions/base-services.ts + 1 modules
var base_services = __webpack_require__(17577);
// EXTERNAL MODULE: ./src/compile/compile.ts + 12 modules
var compile_compile = __webpack_require__(56830);
// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
;// CONCATENATED MODULE: ./src/definition/wrong-form.ts

const HINTS = {
    "a CAR": "it holds a source as blocks for IPFS: give it to mesg-compile verify with --source",
    "a tar archive": "it holds a source: give it with --source, and name the definition",
    "a gzip file": "unpack it first",
    "a zip file": "unpack it first",
    "a web page": "it was saved from a browser: download the file itself",
};
/**
 * Explains bytes that are no definition by what they are instead.
 *
 * @param error Why they could not be read; returned where nothing more is known.
 */
function explainForm(error, bytes, what) {
    if (!(error instanceof core_error/* MesgError */.N) || error.kind !== "refused")
        return error;
    const found = (form, hint) => new core_error/* MesgError */.N("refused", `expected ${what}, found ${form}`, { hint, cause: error });
    const form = (0,files_forms/* fileForm */.d)(bytes);
    const hint = form && HINTS[form];
    if (form !== undefined && hint !== undefined)
        return found(form, hint);
    if (bytes.length > MOST_TEXT || form === "JSON")
        return error;
    const text = Buffer.from(bytes).toString("latin1").trim();
    if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text))
        return found("a source id", "mesg-compile fetch gets its archive");
    if (/^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text)) {
        return found("a hash", "mesg-compile get gets the definition from an Engine");
    }
    if (/^(?:#|---|[A-Za-z][\w-]*[ \t]*:)/.test(text)) {
        return found("YAML", "name the file mesg.yml, or compile the folder that it is in");
    }
    if (text.length >= 16 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) {
        return found("what may be Base64", "decode it first: base64 -d FILE");
    }
    return error;
}
/** Characters of a text that is looked at whole. */
const MOST_TEXT = 1_000_000;

;// CONCATENATED MODULE: ./src/definition/read.ts





/**
 * Reads a definition in any form: JSON, hex text, or protobuf bytes. The forms are unambiguous: no Service message with a name
 * starts with `{` or consists of hex digits only.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
function readDefinition(bytes) {
    try {
        const contents = readContents(bytes);
        if (contents.form === "json")
            return { form: "json", ...(0,definition_json/* definitionFromJson */.OL)(contents.value) };
        return { form: contents.form, ...(0,binary/* decodeDefinition */.A)(contents.bytes) };
    }
    catch (error) {
        throw explainForm(error, bytes, "a service definition");
    }
}
/**
 * Finds the form of a file and reads it as far as that form goes.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or no JSON although it begins like it.
 */
function readContents(bytes, what = "a service definition") {
    if (bytes.length === 0)
        throw new core_error/* MesgError */.N("refused", `expected ${what}, found an empty file`);
    // Hex takes two characters per byte, and JSON no less.
    if (bytes.length > 2 * wire/* MAX_BYTES */.zx + 2) {
        throw new core_error/* MesgError */.N("refused", `expected a definition of at most ${wire/* MAX_BYTES */.zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", value: (0,definition_json/* parseJson */.qF)(read_decodeText(bytes)) };
    const hex = asHex(bytes);
    return hex === undefined ? { form: "binary", bytes } : { form: "hex", bytes: Buffer.from(hex, "hex") };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return !FIRST_TAGS.includes(bytes[0]) || isJson(bytes);
}
/** The tags that a message may begin with and JSON too: of a name, a line feed; of the nodes of a process, a quote. */
const FIRST_TAGS = [0x0a, 0x22];
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];
function isJson(bytes) {
    try {
        JSON.parse(read_decodeText(bytes));
        return true;
    }
    catch {
        return false;
    }
}
function read_decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new core_error/* MesgError */.N("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
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

// EXTERNAL MODULE: ./src/definition/rules/check.ts + 7 modules
var rules_check = __webpack_require__(55338);
// EXTERNAL MODULE: ./src/compile/violations.ts
var violations = __webpack_require__(90349);
;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are left out. In JSON that is an error before 0.21, whose Engines refuse such a request, and a warning
 * since then; in bytes it is a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is no definition at all.
 */
function readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices = false, }) {
    const { definition, unknownFields, form } = readDefinition(bytes);
    const { text } = form === "json" ? (0,yaml_text/* decodeText */.P)(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    // The YAML reader has positions, and finds keys that are given twice.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines, { json: true });
    const place = (pointer, key = false) => {
        const path = (0,yaml_path/* segmentsOf */.O)(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,definition_release/* isSince */.$l)(release, "0.21") ? "error" : "warning";
        const message = `unknown field of a definition: ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it: it is ignored",
        });
    }
    for (const violation of (0,rules_check/* checkDefinition */.QU)(definition, release).flatMap(violations/* atValues */.ST)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        if (withoutPrices && rule === "price-required")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...(0,violations/* adviseOn */.mm)(violation, definition) });
    }
    for (const pointer of droppedPrices(definition, release)) {
        problems.push({
            severity: "warning",
            rule: "price-dropped",
            message: `Engine ${release} has no prices: it drops this one`,
            ...place(pointer, true),
            hint: "remove it, or name a release that has prices: --engine-version 0.26",
        });
    }
    const placed = (0,yaml_problem/* toDiagnostics */.S6)(problems, file, lines);
    const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** The prices of tasks that an Engine before 0.26 accepts and does not store. */
function droppedPrices({ tasks }, release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.26"))
        return [];
    return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}
/** Finds a value, or its key; where there is none, the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = (0,yaml_path/* follow */.e)(root, path.slice(0, length));
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
 * @param path The path as the caller gave it; diagnostics contain it.
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
    const known = options.contents?.get(path);
    if (known !== undefined)
        return loadContents(known, { ...options, file: path });
    const found = await inspect(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new MesgError("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await openFolder(folder, signal);
    const loaded = await loadFrom(files, { ...options, file, name: basename(file) });
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
    const { release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, withoutPrices = false, file, name } = options;
    if (!/\.ya?ml$/i.test(name)) {
        const bytes = await readDefinitionBytes(files, name);
        return bytes && readDefinitionFile(bytes, { file, release, withoutSource, withoutPrices });
    }
    const bytes = await files.readFile(name, yaml_text/* MAX_FILE_BYTES */.g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    return { file, form: "mesg.yml", files, ...(0,compile_compile/* compileService */.P)(bytes, { file, release, dockerfile, withoutPrices }) };
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
        return new MesgError("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await readRegularFile(files.path, basename(file), 1)) !== undefined;
    if (isIgnored)
        return new MesgError("usage", message, { hint: "git ignores that file: track it with git add -f" });
    return new NoServiceFile(message, files.path);
}
/** There is no mesg.yml in a folder, and nothing that explains it. */
class NoServiceFile extends core_error/* MesgError */.N {
    /** The folder that was looked into. */
    folder;
    constructor(message, folder) {
        super("usage", message);
        this.folder = folder;
    }
}
/** The file that describes a service, which was named by itself or by its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: dirname(path) };
    return { file: `${withoutTrailing(path, "/\\") || path.slice(0, 1)}/${serviceFile}`, folder: path };
}

// EXTERNAL MODULE: ./src/source/ignore-rules.ts
var ignore_rules = __webpack_require__(54185);
;// CONCATENATED MODULE: ./src/migrate/find-calls.ts

const CODE = /\.(?:[cm]?[jt]sx?|go|py|rb|cr|php|java|cs|rs|vue)$/i;
const MAX_FILES = 500;
const MAX_FILE_SIZE = 256 * 1024;
const MAX_SITES = 100;
/**
 * Finds the calls `outputs.<key>(…)` in the small source files of a folder, at most 100. Nothing is executed.
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
    const { entries } = await folder.list(new ignore_rules/* IgnoreRules */.w("node_modules\nvendor\ndist\n"), signal);
    const code = entries.filter((entry) => entry.kind === "file" && CODE.test(entry.path) && entry.size <= MAX_FILE_SIZE);
    for (const { path } of code.slice(0, MAX_FILES)) {
        signal?.throwIfAborted();
        const bytes = await folder.readFile(path, MAX_FILE_SIZE);
        if (bytes === undefined)
            continue;
        for (const [index, line] of new TextDecoder().decode(bytes).split("\n").entries()) {
            for (const [, output] of line.matchAll(/\boutputs\s{0,9}\.\s{0,9}(\w{1,99})\s{0,9}\(/g)) {
                if (!names.has(output))
                    continue;
                sites.push({ file: path, line: index + 1, output: output });
                if (sites.length >= MAX_SITES)
                    return sites;
            }
        }
    }
    return sites;
}

;// CONCATENATED MODULE: ./src/migrate/text/text-lines.ts
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
    /** Returns where the line begins. */
    start(offset) {
        return this.#starts[this.#index(offset)];
    }
    /** Returns where the next line begins; the end of the text after the last line. */
    next(offset) {
        return this.#starts[this.#index(offset) + 1] ?? this.text.length;
    }
    /** Returns the number of characters in front of `offset` in its line. */
    column(offset) {
        return offset - this.start(offset);
    }
    /** Whether only blanks are in front of `offset` in its line. */
    isFirst(offset) {
        return this.text.slice(this.start(offset), offset).trim() === "";
    }
    /** Returns where each line of a range begins. */
    startsIn(from, to) {
        const first = this.#index(from);
        return this.#starts.slice(first, to > from ? this.#index(to - 1) + 1 : first);
    }
    #index(offset) {
        let [low, high] = [0, this.#starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

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
/** A literal's last line break, and the blank lines below it, stay where they are. */
function contentEnd(text, start, end) {
    let at = end;
    while (at > start && /\s/.test(text[at - 1]))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./src/migrate/text/resolve.ts

/** Follows an alias; undefined for a reference to nothing. */
function follow(node) {
    return node?.kind === "alias" ? node.target : node;
}
/** Whether a pair is `<<`, whose value is merged. */
function isMerge({ key }) {
    return key.kind === "scalar" && key.isPlain && !key.isTagged && key.text === "<<";
}
/** Whether a node says nothing: empty, `~` or `null`. */
function isEmpty(node) {
    if (node.kind !== "scalar" || node.isTagged || !node.isPlain)
        return false;
    return (0,yaml_node/* isNull */.kZ)({ kind: "scalar", text: node.text, plain: true, tag: "", start: 0, size: 1, length: 0, depth: 1 });
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
function resolve_entriesOf(node, key) {
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

;// CONCATENATED MODULE: ./src/migrate/fields/entry-fields.ts


/** Edits tasks, events and their parameters. */
function editEntries(edits) {
    const { root } = edits.document;
    const seen = new Set();
    for (const [key, pair] of resolve_entriesOf(root, "tasks")) {
        if (isEmpty(pair.value))
            edits.fill("empty-entry", `write {} for the task ${JSON.stringify(key)}`, pair, "{}");
        for (const field of ["inputs", "outputs"])
            editParameters(edits, valueAt(pair.value, field), seen);
    }
    for (const [key, pair] of resolve_entriesOf(root, "events")) {
        const name = JSON.stringify(key);
        const data = pairsOf(pair.value).get("data");
        if (isEmpty(pair.value))
            edits.fill("empty-entry", `write the data of the event ${name}`, pair, "{data: {}}");
        else if (data !== undefined && isEmpty(data.value)) {
            edits.fill("event-data", `write the data of the event ${name}`, data, "{}");
        }
        else if (data === undefined)
            addData(edits, pair.value, name);
        editParameters(edits, valueAt(pair.value, "data"), seen);
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
        const isParameter = pairsOf(node).has("type") && pairsOf(node).get("type").value.kind === "scalar";
        if (isParameter)
            continue;
        for (const { value } of pairsOf(node).values()) {
            const parameter = follow(value);
            const type = parameter?.kind === "scalar" ? knownType(parameter) : undefined;
            if (type !== undefined && value.kind === "scalar") {
                const range = { start: value.contentStart, end: value.end };
                edits.replace("short-parameter", "write the parameter as a mapping", range, `{type: ${type}}`);
            }
            editType(edits, pairsOf(parameter).get("type")?.value);
            const nested = parameter === undefined ? undefined : editNested(edits, parameter);
            const object = nested ?? valueAt(parameter, "object");
            if (object !== undefined)
                open.push(object);
        }
    }
}
/** Writes `type: Object` and `object:` where the fields of an object are its type. */
function editNested(edits, parameter) {
    const type = pairsOf(parameter).get("type");
    if (type?.value.kind !== "mapping" || pairsOf(parameter).has("object"))
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
    return definition_service/* PARAMETER_TYPES */.KZ.find((type) => type.toLowerCase() === text.trim().toLowerCase());
}

;// CONCATENATED MODULE: ./src/migrate/outputs/remove.ts
/** Finds the comments in a range by binary search. */
function commentsIn(comments, from, to) {
    let [low, high] = [0, comments.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (comments[middle].start < from)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (end < comments.length && comments[end].start < to)
        end++;
    return comments.slice(low, end);
}
/** Ranges to delete, as replacements; each comment in them stays, on a line of its own. */
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

;// CONCATENATED MODULE: ./src/migrate/fields/field-edits.ts

/** Collects edits of single fields; a place under an anchor is reached by many paths and edited once. */
class FieldEdits {
    document;
    lines;
    #edits = new Map();
    constructor(document, lines) {
        this.document = document;
        this.lines = lines;
    }
    /** The edits of all fields. What lies in a part that is removed or replaced as a whole is left out. */
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
        const changes = removeLines(lines, range, document.comments, " ".repeat(lines.column(key.start)));
        if (isLast) {
            const at = parent.anchor?.end ?? lines.text.indexOf(":", parentKey.end) + 1;
            changes.unshift({ start: at, end: at, replacement: " {}" });
        }
        this.#edits.set(range.start, changes.map((change) => ({ ...change, migration, explanation })));
    }
}

;// CONCATENATED MODULE: ./src/migrate/fields/repeated-keys.ts

/** Removes a key that comes again, anywhere in the file, and says the same. */
function removeRepeated(edits) {
    const { root, aliases } = edits.document;
    const targets = aliases.flatMap(({ target }) => target ?? []);
    const isReferred = ({ value }) => targets.some((target) => target.start >= value.start && target.start < Math.max(value.end, value.start + 1));
    const open = root === undefined ? [] : [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        const first = new Map();
        for (const pair of node.pairs) {
            const before = first.get(pair.key.text);
            if (pair.key.kind !== "scalar" || isMerge(pair) || before === undefined) {
                first.set(pair.key.text, pair);
                open.push(pair.value);
                continue;
            }
            if (!isSame(before.value, pair.value) || isReferred(pair))
                open.push(pair.value);
            else {
                const explanation = `remove the second ${JSON.stringify(pair.key.text)}, which says the same`;
                edits.remove({ migration: "duplicate-key", explanation }, node, pair);
            }
        }
        open.push(...node.items);
    }
}
function isSame(left, right) {
    const [one, other] = [follow(left), follow(right)];
    if (one?.kind !== other?.kind || one === undefined || one.kind === "broken")
        return false;
    return JSON.stringify(plainOf(one)) === JSON.stringify(plainOf(other));
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
/** Whether a pair is a variable whose value is one text on one line. An Engine takes one `=` in it. */
function isReadable({ key, value }) {
    if (key.kind !== "scalar" || value.kind !== "scalar" || value.anchor !== undefined)
        return false;
    return NAME.test(key.text) && !/[\r\n=]/.test(value.text);
}
/** The variable as YAML: plain where that is safe, else in double quotes, as JSON. */
function variableOf({ key, value }) {
    const text = `${key.text}=${isEmpty(value) ? "" : value.text}`;
    return /^[\w=./@-]+$/.test(text) ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./src/migrate/fields/service-fields.ts


const OBSOLETE = ["visibility", "publish", "version"];
/** Edits the keys of the service itself, and of its configuration and dependencies. */
function editService(edits) {
    const { root } = edits.document;
    if (root?.kind !== "mapping")
        return;
    const keys = pairsOf(root);
    const alias = keys.get("alias");
    if (alias !== undefined && !keys.has("sid"))
        edits.replace("alias-to-sid", "rename alias to sid", alias.key, "sid");
    for (const key of OBSOLETE) {
        const pair = keys.get(key);
        if (pair !== undefined)
            edits.remove({ migration: "obsolete-key", explanation: `remove ${key}` }, root, pair);
    }
    const configuration = valueAt(root, "configuration");
    const image = pairsOf(configuration).get("image");
    if (configuration?.kind === "mapping" && image !== undefined) {
        edits.remove({ migration: "configuration-image", explanation: "remove the image" }, configuration, image, keys.get("configuration").key);
    }
    for (const box of [configuration, ...resolve_entriesOf(root, "dependencies").map(([, { value }]) => value)])
        editBox(edits, box);
}
function editBox(edits, box) {
    const pairs = pairsOf(box);
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
    for (const port of valueAt(box, "ports")?.items ?? []) {
        if (port.kind !== "scalar" || !port.isPlain || port.isTagged || !/^\d+(?::\d+)?$/.test(port.text))
            continue;
        edits.replace("quoted-port", "quote the port", { start: port.contentStart, end: port.end }, `"${port.text}"`);
    }
}

;// CONCATENATED MODULE: ./src/migrate/fields/texts.ts
const TEXTS = new Set(["name", "description"]);
const PRINTABLE = /^[\x20-\x7e]*$/;
/** Characters of typography, and what a keyboard has for them. */
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
 * Writes names and descriptions on one line and in ASCII, where that takes nothing but line breaks and the characters of
 * typography. Letters that ASCII does not have are left alone: they mean something.
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
    // A comment behind the mark of a block belongs to it.
    if (/^[|>][^\n]*#/.test(written))
        return;
    const what = /[\r\n]/.test(value.text) ? "write the text on one line" : "write the text in ASCII";
    edits.replace("plain-text", what, range, asYaml(text));
}
/** A text as YAML: plain where that is safe in any place, else in double quotes, as JSON. */
function asYaml(text) {
    return /^[A-Za-z][\w ().-]*[\w).]$/.test(text) && !texts_WORDS.test(text) ? text : JSON.stringify(text);
}
/** Words that YAML does not read as texts. */
const texts_WORDS = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

;// CONCATENATED MODULE: ./src/migrate/fields/fields.ts







/** Returns the edits of all fields that are written in an old way. */
function fieldsPass(text) {
    const edits = new FieldEdits(readWritten(text), new TextLines(text));
    editService(edits);
    editEntries(edits);
    editTexts(edits);
    removeRepeated(edits);
    return edits.edits;
}

;// CONCATENATED MODULE: ./src/migrate/text/edit.ts
/** A text that is edited in several passes, and the changes against its first state. */
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
    /** Returns a function that finds the offset in the original text for ascending offsets in the present text. */
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
    /** Returns all changes against the original text, in its order. */
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

;// CONCATENATED MODULE: ./src/migrate/fields/tabs.ts


/**
 * Returns edits that make the tabs of indentation spaces, where the file cannot be read because of them. Only files whose
 * indentation is all tabs are clear about what a tab means.
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
    const changed = new EditedText(text);
    changed.apply(edits);
    const isReadable = !(0,compose/* composeYaml */.e)(changed.text, new yaml_lines/* Lines */.q(changed.text)).problems.some(({ rule }) => rule === "yaml-syntax");
    return isReadable ? edits : [];
}

;// CONCATENATED MODULE: ./src/migrate/outputs/decide.ts

/** Names of outputs that report a failure; since 0.10 an error is the Engine's own. */
const ERROR_LIKE = /^(?:err(?:or)?s?|errored|fail(?:ed|ure|ures)?|exception)$|(?:Error|Errored|Failure|Failed)$|^(?:error|failure)[A-Z_-]/;
/**
 * Decides what becomes of a task's outputs.
 *
 * @param merge Whether several outputs may become one.
 */
function decide(outputs, merge) {
    const entries = [...pairsOf(outputs)];
    if (!entries.some(([, { value }]) => isNamedOutput(value)))
        return { kind: "flat" };
    const other = entries.find(([, { value }]) => !isNamedOutput(value) && pairsOf(value).has("type"));
    if (other !== undefined) {
        return unclear(`${JSON.stringify(other[0])} is a parameter next to named outputs: keep one of the two forms`);
    }
    const broken = entries.find(([, { value }]) => !decide_isReadable(value));
    if (broken !== undefined)
        return unclear(`the output ${JSON.stringify(broken[0])} is not a mapping with data`);
    const kept = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [] : [key]));
    const dropped = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [key] : []));
    if (kept.length < 2)
        return { kind: "flatten", kept, dropped };
    if (!merge) {
        return unclear(`${kept.length} outputs (${kept.slice(0, 5).join(", ")}) cannot become one without --merge-outputs`);
    }
    const conflict = findConflict(kept.map((key) => valueAt(outputs, key, "data")));
    return conflict === undefined
        ? { kind: "flatten", kept, dropped }
        : unclear(`the outputs declare ${JSON.stringify(conflict)} in different ways: make them equal`);
}
function unclear(reason) {
    return { kind: "unclear", reason };
}
/** Whether an entry is an output with parameters of its own, and not a parameter. */
function isNamedOutput(value) {
    const pairs = pairsOf(value);
    const data = pairs.get("data");
    return data !== undefined && !pairs.has("type");
}
function decide_isReadable(value) {
    const node = follow(value);
    if (node?.kind !== "mapping")
        return node !== undefined && isEmpty(node);
    const data = pairsOf(node).get("data");
    if (data === undefined)
        return true;
    const found = follow(data.value);
    return found !== undefined && (found.kind === "mapping" || isEmpty(found));
}
/** Returns a key that two outputs give different types. */
function findConflict(datas) {
    const types = new Map();
    for (const data of datas) {
        for (const [key, { value }] of pairsOf(data)) {
            const type = JSON.stringify(["type", "repeated", "object"].map((field) => plainOf(valueAt(value, field))));
            const before = types.get(key);
            if (before !== undefined && before !== type)
                return key;
            types.set(key, type);
        }
    }
    return undefined;
}
/** A task's outputs as they are today: keys with their parameters, and whether each has to be optional. */
function flatOutputs(outputs, kept) {
    const datas = kept.map((key) => pairsOf(valueAt(outputs, key, "data")));
    const flat = new Map();
    for (const data of datas) {
        for (const [key, { value }] of data) {
            if (!flat.has(key))
                flat.set(key, { value, isOptional: !datas.every((other) => other.has(key)) });
        }
    }
    return flat;
}

;// CONCATENATED MODULE: ./src/migrate/meaning.ts



/**
 * Returns what a file declares, as text to compare: its texts, events, tasks with their inputs and flat outputs. Files that
 * mean the same before and after a migration have equal texts.
 */
function meaningOf(text, merge) {
    const { root } = readWritten(text);
    const tasks = resolve_entriesOf(root, "tasks").map(([key, { value }]) => [
        key,
        ...["name", "description"].map((field) => plainOf(valueAt(value, field)) ?? null),
        plainOf(valueAt(value, "inputs")) ?? null,
        meaning_outputsOf(valueAt(value, "outputs"), merge),
    ]);
    const events = resolve_entriesOf(root, "events").map(([key, { value }]) => [
        key,
        ...["name", "description"].map((field) => plainOf(valueAt(value, field)) ?? null),
        plainOf(valueAt(value, "data")) ?? [],
    ]);
    const dependencies = resolve_entriesOf(root, "dependencies").map(([key, { value }]) => [
        key,
        plainOf(valueAt(value, "image")),
    ]);
    const texts = ["name", "description", "repository"].map((field) => plainOf(valueAt(root, field)) ?? null);
    return JSON.stringify({ texts, tasks, events, dependencies });
}
function meaning_outputsOf(outputs, merge) {
    const decision = decide(outputs, merge);
    const flat = [...flatOutputs(outputs, decision.kind === "flatten" ? decision.kept : [])];
    if (decision.kind === "flatten")
        return flat.map(([key, { value, isOptional }]) => parameter(key, value, isOptional));
    if (decision.kind === "unclear")
        return plainOf(outputs);
    return [...pairsOf(outputs)].map(([key, { value }]) => parameter(key, value, false));
}
function parameter(key, value, isOptional) {
    const node = follow(value);
    if (node?.kind !== "mapping")
        return [key, plainOf(node)];
    const fields = new Map([...pairsOf(node)].map(([field, { value: inner }]) => [field, plainOf(inner)]));
    if (isOptional)
        fields.set("optional", "true");
    return [key, [...fields].sort(([a], [b]) => (a < b ? -1 : 1))];
}

;// CONCATENATED MODULE: ./src/migrate/text/flow-text.ts
/** Larger values stay where they are, in characters. */
const flow_text_LONGEST = 2000;
/**
 * Writes a node on one line, as it can be between braces. Aliases stay aliases, and anchors inside of it keep their names.
 *
 * @param text The text that the node is written in.
 * @returns undefined for a node that is tagged, broken or too long.
 * @example
 * ```ts
 * flowText(node, text); // "{type: String, object: {x: *y}}"
 * ```
 */
function flowText(node, text, isRoot = true) {
    const anchor = isRoot || node.anchor === undefined ? "" : `&${node.anchor.name} `;
    const inner = innerText(node, text);
    return inner === undefined || inner.length > flow_text_LONGEST ? undefined : anchor + inner;
}
function innerText(node, text) {
    if (node.kind === "broken" || node.isTagged)
        return undefined;
    if (node.kind === "alias")
        return `*${node.text} `;
    if (node.kind === "scalar")
        return scalarText(node, text);
    if (node.end - node.contentStart > flow_text_LONGEST)
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

;// CONCATENATED MODULE: ./src/migrate/outputs/plan.ts


/** Plans the flattening of named outputs; an alias or a merge of outputs is right when its anchor's outputs are. */
function planOutputs({ root }, merge) {
    const at = new Map();
    const left = [];
    for (const [task, { value }] of resolve_entriesOf(root, "tasks")) {
        const pair = pairsOf(value).get("outputs");
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
    return { flattenings: [...at.values()], left, at };
}
/** Merging other outputs and adding to them means different things before and after. */
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
/** The data that a task's one output has, as written in the output; undefined when it is written elsewhere. */
function ownData({ outputs, kept }) {
    const value = outputs.pairs.find(({ key }) => key.text === kept[0])?.value;
    if (value?.kind !== "mapping")
        return undefined;
    return value.pairs.find(({ key }) => key.text === "data")?.value;
}
/** The data of a task's one output, wherever it is written. */
function plan_dataOf({ outputs, kept }) {
    return follow(pairsOf(pairsOf(outputs).get(kept[0] ?? "")?.value).get("data")?.value);
}

;// CONCATENATED MODULE: ./src/migrate/outputs/source.ts

/** The lines of a block mapping. */
function blockRange({ lines }, node) {
    return { start: lines.start(node.contentStart), end: lines.next(Math.max(node.end - 1, node.contentStart)) };
}
/** The blanks in front of a block's keys. */
function indentOf({ lines }, node) {
    return " ".repeat(lines.column(node.contentStart));
}
function afterColon(text, from) {
    return text.indexOf(":", from) + 1;
}
const owners = new WeakMap();
/** The flattening that moves each data mapping to a task's outputs. */
function ownersOf(plan) {
    let found = owners.get(plan);
    if (found === undefined) {
        found = new Map();
        for (const flattening of plan.flattenings) {
            const data = ownData(flattening);
            if (data?.kind === "mapping" && flattening.kept.length === 1)
                found.set(data, flattening);
        }
        owners.set(plan, found);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/migrate/outputs/anchors.ts



/** Gives aliases of moved data the name of the anchor that it has now. */
function renameAliases({ document, plan }, removed) {
    const owners = ownersOf(plan);
    const isRemoved = anchors_finder(removed);
    return document.aliases.flatMap((alias) => {
        const name = alias.target && owners.get(alias.target)?.anchor;
        if (name === undefined || name === alias.text || isRemoved(alias.start))
            return [];
        return [{ start: alias.start, end: alias.end, replacement: `*${name}` }];
    });
}
/**
 * Returns the changes that write a value out where it is used first, because the place of its anchor goes away. The
 * anchor goes with it, so that further aliases mean the copy.
 */
function hoistAnchors({ document, lines, plan }, removed) {
    const owners = ownersOf(plan);
    const isRemoved = anchors_finder(removed);
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
                reindented(lines.text.slice(lines.start(target.contentStart), target.end), lines.column(target.contentStart), column + 2, lines.lineBreak)
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
/** Returns a function that tells whether an offset is in one of the ranges. */
function anchors_finder(ranges) {
    const sorted = ranges.toSorted((a, b) => a.start - b.start);
    return (offset) => {
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle].end <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return sorted[low] !== undefined && sorted[low].start <= offset;
    };
}

;// CONCATENATED MODULE: ./src/migrate/outputs/merge.ts




/** Makes one result of several outputs; a parameter that one of them lacks becomes optional. */
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
            changes.push(...removeLines(lines, { start: at, end: range.start }, document.comments, indent));
            changes.push(...shiftLines(lines, range, by), ...optional);
            at = range.end;
        }
    }
    return [...changes, ...removeLines(lines, { start: at, end: all.end }, document.comments, indent)];
}
function makeOptional({ lines }, { key, value }, by) {
    if (value.kind !== "mapping")
        return `${JSON.stringify(key.text)} is an alias, and has to become optional: write it out`;
    const written = value.pairs.find((pair) => pair.key.text === "optional")?.value;
    if (written !== undefined)
        return setTrue(written, valueAt(value, "optional"));
    if (value.isFlow) {
        const replacement = value.pairs.length === 0 ? "optional: true" : "optional: true, ";
        return [{ start: value.contentStart + 1, end: value.contentStart + 1, replacement }];
    }
    // The value's lines move together; the new line takes the place of the first one's beginning.
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
 * Writes one result of several outputs anew, where anchors, aliases, merge keys or braces keep their lines from being moved.
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
        // A comment behind a parameter stays there.
        const behind = commentsIn(document.comments, pair.value.end, lines.next(pair.value.end - 1));
        const said = behind.map(({ start, end }) => ` ${lines.text.slice(start, end).trimEnd()}`).join("");
        parameters.push({ text: text + said, taken: pair.value });
    }
    if (outputs.isFlow) {
        const replacement = `{${parameters.map(({ text }) => text).join(", ")}}`;
        return [{ start: outputs.contentStart, end: outputs.end, replacement }];
    }
    const range = blockRange(source, outputs);
    const isTaken = (at) => parameters.some(({ taken }) => at >= taken.start && at < lines.next(taken.end));
    const comments = commentsIn(document.comments, range.start, range.end).filter(({ start }) => !isTaken(start));
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
        const pair = pairsOf(valueAt(outputs, output, "data")).get(key);
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
    const parameter = follow(value);
    if (parameter?.kind !== "mapping")
        return `!${JSON.stringify(key.text)} is no mapping, and has to become optional`;
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
    return `${name}${anchor}${lines.lineBreak}${reindented(text, column, place.column, lines.lineBreak)}`;
}
function optionalEdits(parameter, lineBreak, column) {
    const written = parameter.pairs.find((pair) => pair.key.text === "optional")?.value;
    if (written !== undefined) {
        return follow(written)?.text === "true" ? [] : [{ start: written.start, end: written.end, replacement: "true" }];
    }
    const at = parameter.contentStart + (parameter.isFlow ? 1 : 0);
    const isEmpty = parameter.pairs.length === 0;
    const replacement = parameter.isFlow
        ? `optional: true${isEmpty ? "" : ", "}`
        : `optional: true${lineBreak}${" ".repeat(column)}`;
    return [{ start: at, end: at, replacement }];
}

;// CONCATENATED MODULE: ./src/migrate/outputs/flatten.ts







/** Returns the changes that make the outputs of one task flat; a reason when they cannot be made safely. */
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
        ...removeLines(source.lines, blockRange(source, outputs), source.document.comments, indentOf(source, outputs)),
    ];
}
function moveBlock(source, flattening, data) {
    const { lines, document } = source;
    const { outputs, key, anchor } = flattening;
    const [all, kept] = [blockRange(source, outputs), blockRange(source, data)];
    const changes = [
        ...removeLines(lines, { start: all.start, end: kept.start }, document.comments, indentOf(source, outputs)),
        ...shiftLines(lines, kept, lines.column(data.contentStart) - lines.column(outputs.contentStart)),
        ...removeLines(lines, { start: kept.end, end: all.end }, document.comments, indentOf(source, outputs)),
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
    const flow = isBlock ? flowText(plan_dataOf(flattening), text)?.trimEnd() : written;
    if (flow === undefined)
        return "the data is written elsewhere, in lines";
    const anchor = isBlock && flattening.anchor !== undefined && outputs.anchor === undefined ? `&${flattening.anchor} ` : "";
    const replacement = anchor + flow;
    return [{ start: outputs.contentStart, end: outputs.end, replacement }];
}
/** The outputs behind `outputs:`, where they are no block of this task: in braces, an alias, or a copy. */
function expressed(source, flattening) {
    const { lines, plan } = source;
    const { outputs, anchor } = flattening;
    const own = ownData(flattening);
    const prefix = anchor === undefined || outputs.anchor !== undefined ? " " : ` &${anchor} `;
    const data = plan_dataOf(flattening);
    if (data === undefined || isEmpty(data))
        return `${prefix}{}`;
    if (own?.kind === "alias" && outputs.anchor === undefined)
        return ` *${own.text}`;
    if (own === data)
        return prefix + lines.text.slice(data.contentStart, data.end);
    const owner = ownersOf(plan).get(data);
    if (owner?.anchor !== undefined && outputs.anchor === undefined)
        return ` *${owner.anchor}`;
    if (data.isFlow)
        return prefix + lines.text.slice(data.contentStart, data.end);
    const { start, end } = blockRange(source, data);
    const copy = lines.text.slice(start, end).replace(/(?:\r\n|\n|\r)$/, "");
    return (prefix.trimEnd() +
        lines.lineBreak +
        reindented(copy, lines.column(data.contentStart), lines.column(outputs.contentStart), lines.lineBreak));
}

;// CONCATENATED MODULE: ./src/migrate/outputs/outputs.ts





/** Writes out values that are used further on, but whose anchors are in outputs that go away. */
function hoistPass(text, merge) {
    const { source, changes } = plan(text, merge);
    const removed = changes.flatMap(({ change }) => change);
    const edits = hoistAnchors(source, removed).map((change) => ({ ...change, ...HOIST }));
    return { edits, left: [], flattened: [] };
}
/** Makes named outputs flat. */
function outputsPass(text, merge) {
    const { source, changes, left } = plan(text, merge);
    const removed = changes.flatMap(({ change }) => change);
    const edits = changes.flatMap(({ change, flattening }) => change.map((one) => ({ ...one, migration: "multi-output", explanation: outputs_explain(flattening) })));
    const renamed = renameAliases(source, removed).map((change) => ({ ...change, ...RENAME }));
    return { edits: [...edits, ...renamed], left, flattened: changes.map(({ flattening }) => flattening) };
}
const HOIST = { migration: "multi-output", explanation: "write out a value whose anchor goes away" };
const RENAME = { migration: "multi-output", explanation: "refer to the anchor of the flat outputs" };
function outputs_explain({ task, kept, dropped }) {
    const what = kept.length === 0 ? "no outputs remain" : `the data of ${names(kept)} becomes the outputs`;
    return `task ${JSON.stringify(task)}: ${what}${dropped.length === 0 ? "" : `, ${names(dropped)} is dropped`}`;
}
function names(keys) {
    return keys.map((key) => JSON.stringify(key)).join(", ");
}
function plan(text, merge) {
    const document = readWritten(text);
    const plan = planOutputs(document, merge);
    const source = { document, lines: new TextLines(text), plan };
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

/** Returns the edits that give an anchor whose name was taken above a name of its own, and its aliases too. */
function renameRedefined(text) {
    const { root, aliases } = readWritten(text);
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

;// CONCATENATED MODULE: ./src/migrate/migration.ts






/** Whether a problem makes it unclear what a file says. */
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
        this.edited = new EditedText(text);
        this.#lines = new TextLines(text);
    }
    /** Returns what was done, against the first text. */
    result() {
        const steps = this.#steps.toSorted((a, b) => a.line - b.line);
        return { changes: this.edited.changes(), steps, left: this.#left, tasks: this.#tasks };
    }
    /**
     * Flattens outputs, if what the file declares stays the same. Where it would not, anchors that are defined twice may be
     * the reason: then they get names of their own first.
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
        const trial = new EditedText(before);
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
        const isBroken = (0,compose/* composeYaml */.e)(after, new yaml_lines/* Lines */.q(after)).problems.some(isUnreadable);
        if (!isBroken && meaningOf(before, merge) === meaningOf(after, merge))
            return undefined;
        return "the outputs share anchors with other parts in a way that cannot be edited safely: write them out";
    }
    /** Records what is left alone. @param all The reason why nothing is flattened. */
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

;// CONCATENATED MODULE: ./src/migrate/migrate.ts





/**
 * Migrates a mesg.yml of an old dialect by editing its text: what is not edited stays byte for byte. A valid file is not
 * changed. What the file declares is compared before and after; an edit that would change it is left out, with a reason.
 *
 * @param input The contents of the file.
 * @example
 * ```ts
 * const old = "name: a\ntasks: {t: {outputs: {success: {data: {x: {type: String}}}}}}\n";
 * migrate(old, { release: "0.11", dockerfile: true, file: "mesg.yml" }).after;
 * // "name: a\ntasks: {t: {outputs: {x: {type: String}}}}\n"
 * ```
 */
function migrate(input, options) {
    const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
    const { text, problem } = (0,yaml_text/* decodeText */.P)(bytes);
    const compile = (of) => (0,compile_compile/* compileService */.P)(of, options).diagnostics;
    const diagnostics = problem === undefined ? compile(text) : (0,compile_compile/* compileService */.P)(bytes, options).diagnostics;
    const nothing = { before: text, after: text, changes: [], steps: [], left: [], tasks: [], diagnostics };
    if (problem !== undefined || !diagnostics.some(isOld))
        return nothing;
    const migration = new Migration(text);
    migration.apply(tabsPass(migration.edited.text));
    const unreadable = (0,compose/* composeYaml */.e)(migration.edited.text, new yaml_lines/* Lines */.q(migration.edited.text)).problems.find(isUnreadable);
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

;// CONCATENATED MODULE: ./src/migrate/file-migration.ts




/** Rules that only files for Engines before 0.10 break. */
const OLD = new Set([
    "multi-output",
    "alias-renamed",
    "obsolete-key",
    "volumes-from-spelling",
    "configuration-image",
]);
/**
 * Migrates the file of an invalid service in memory.
 *
 * @returns undefined when the service is valid, or there is nothing to migrate.
 * @throws {MesgError} `environment` when disk or git fail.
 */
async function migrateFile(folder, diagnostics, { file, name, release, signal }) {
    const isInvalid = diagnostics.some(({ severity, rule }) => severity === "error" && rule !== "dockerfile");
    if (!isInvalid || !/\.ya?ml$/i.test(name))
        return undefined;
    const bytes = await folder.readFile(name, yaml_text/* MAX_FILE_BYTES */.g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await folder.hasFile("Dockerfile");
    const migrated = migrate(bytes, { file, release, dockerfile });
    if (migrated.changes.length === 0)
        return undefined;
    const calls = await findCalls(folder, migrated.tasks, signal);
    const isWhole = !migrated.diagnostics.some(file_migration_isError);
    return { ...migrated, file, bytes, calls, isWhole, diff: unifiedDiff(migrated, file) };
}
/**
 * Returns the diagnostics of a file with one in the place of all that its migration mends. A file that is not of an old
 * dialect keeps its own.
 */
function withMigration(diagnostics, migration) {
    const isOld = diagnostics.some(({ rule }) => OLD.has(rule));
    if (migration === undefined || !isOld)
        return [...diagnostics];
    const { file, steps, left, isWhole } = migration;
    const places = steps.length === 1 ? "1 place has" : `${steps.length} places have`;
    const one = {
        severity: "error",
        rule: "old-dialect",
        message: `written for an Engine before 0.10: ${places} to change`,
        hint: "commit the migration in the report, or run mesg-compile migrate --write",
        pointer: "",
        file,
        line: Math.min(...steps.map(({ line }) => line)),
        column: 1,
    };
    const kept = diagnostics.filter((diagnostic) => !file_migration_isError(diagnostic) || (!isWhole && !OLD.has(diagnostic.rule)));
    const unclear = isWhole
        ? []
        : left.map(({ line, explanation }) => ({ ...one, line, ...UNCLEAR, message: explanation }));
    return [one, ...unclear, ...kept];
}
const UNCLEAR = {
    rule: "multi-output",
    hint: "write the outputs as one result, or run mesg-compile migrate --merge-outputs",
};
function file_migration_isError({ severity }) {
    return severity === "error";
}

// EXTERNAL MODULE: ./src/source/take-source.ts + 2 modules
var take_source = __webpack_require__(99469);
;// CONCATENATED MODULE: ./src/github/revisions/build-service.ts







/**
 * Builds the service at a place of a checkout: its definition with the source filled in, and its hash. What is wrong with
 * the service is in its diagnostics, so that one service does not hide another.
 *
 * @param open Opens the folder of the service.
 * @throws {MesgError} `environment` when disk or git fail.
 */
async function buildService(place, open, options) {
    const file = build_service_fileOf(place, options.serviceFile);
    const empty = { place, file, locate: () => undefined, waivers: undefined, notices: [] };
    const opened = await orFinding(file, async () => ({ folder: await open() }));
    if ("finding" in opened)
        return { ...empty, diagnostics: [opened.finding] };
    const { folder } = opened;
    const loaded = await orFinding(file, () => load(folder, file, options));
    if ("finding" in loaded)
        return { ...empty, diagnostics: [loaded.finding] };
    const { definition, diagnostics, locate } = loaded;
    const described = { ...empty, diagnostics, locate, waivers: await waiversIn(folder, folderOf(file)) };
    if (definition === undefined)
        return await migrated(described, folder, options);
    const service = { ...described, definition };
    if (place.isDefinition)
        return hashed(service, options.release, undefined);
    const sourced = await orFinding(file, () => withSource(service, folder, options));
    if (!("finding" in sourced))
        return sourced;
    return { ...described, described: definition, diagnostics: [...diagnostics, sourced.finding] };
}
/** Adds the migration of a file of an old dialect, which explains its errors. */
async function migrated(service, folder, options) {
    const { file, diagnostics } = service;
    const { release, signal } = options;
    const name = file.slice(file.lastIndexOf("/") + 1);
    const migration = await migrateFile(folder, diagnostics, { file, name, release, signal });
    return { ...service, migration, diagnostics: withMigration(diagnostics, migration) };
}
/** Returns the file that describes a service, from the root of the repository. */
function build_service_fileOf({ inRepository, isDefinition }, serviceFile) {
    if (isDefinition)
        return inRepository;
    return inRepository === "" ? serviceFile : `${inRepository}/${serviceFile}`;
}
/**
 * Fills in the source of a service, and its hash.
 *
 * @throws {MesgError} `refused` when the source cannot be published as it is.
 */
async function withSource(service, folder, options) {
    const { release, car, cache } = options;
    const reading = readingOf(options);
    const appended = appendedTo(service, release);
    const taken = await (0,take_source/* takeSource */.Z)(folder, { ...reading, car, cache, withoutDigest: !(0,service_hash/* needsSource */.vW)(release), ...appended });
    const definition = service.definition && { ...service.definition, source: taken.sourceId };
    const source = { folder, taken, reading };
    const sourced = { ...service, notices: [...service.notices, ...taken.notices], source };
    return definition === undefined ? sourced : hashed({ ...sourced, definition }, release, taken);
}
/** What the hash of a release has behind the digest of the source, for the cache. */
function appendedTo({ definition }, release) {
    if (definition === undefined || release === "0.9" || !(0,service_hash/* needsSource */.vW)(release))
        return {};
    return { appended: (source) => (0,service_hash/* definitionDigest */.uo)({ ...definition, source }, release) };
}
function hashed(service, release, taken) {
    const { definition } = service;
    if ((0,service_hash/* needsSource */.vW)(release) && taken?.digest === undefined)
        return service;
    const hash = (0,service_hash/* serviceHash */.gH)(definition, release, taken?.digest === undefined ? {} : { source: taken.digest });
    return { ...service, hash, sid: definition.sid || (0,service_hash/* defaultSid */.eh)(hash) };
}
function readingOf(options) {
    const { allowFiles = [], maxSourceSize, maxSourceEntries, allowDirty = false, signal } = options;
    return {
        ...(maxSourceSize === undefined ? {} : { maxBytes: maxSourceSize }),
        ...(maxSourceEntries === undefined ? {} : { maxEntries: maxSourceEntries }),
        allowFiles,
        requireClean: !allowDirty,
        signal,
    };
}
async function load(folder, file, { release }) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    const loaded = await loadFrom(folder, { file, name, release });
    if (loaded !== undefined)
        return loaded;
    throw new core_error/* MesgError */.N("usage", `expected a service, found nothing at ${file}`, {
        hint: "check the inputs path, service-file and definition; git must track a service file",
    });
}
/** Reads the waivers of a folder. Those that cannot be read are a problem, and accept nothing. */
async function waiversIn(folder, path) {
    const file = path === "" ? WAIVER_FILE : `${path}/${WAIVER_FILE}`;
    try {
        const bytes = await folder.readFile(WAIVER_FILE, MAX_WAIVER_BYTES + 1);
        return { file, text: Buffer.from(bytes ?? []).toString("utf8") };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error.kind === "environment")
            throw error;
        return { file, text: "", problem: error.message };
    }
}
/** What a step gives, or its refusal as a finding on the service's file. */
async function orFinding(file, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error.kind === "environment")
            throw error;
        const { message, hint } = error;
        const finding = { severity: "error", rule: "service", message, pointer: "", file, line: 1, column: 1 };
        return { finding: hint === undefined ? finding : { ...finding, hint } };
    }
}

// EXTERNAL MODULE: ./src/github/revisions/engine-base.ts
var engine_base = __webpack_require__(25702);
;// CONCATENATED MODULE: ./src/github/revisions/describe.ts




/** Bytes of the largest description that is read: a definition as hex, and a line break or two. */
const describe_MOST_BYTES = 32 * 1024 * 1024;
/**
 * Reads the service that a file of a revision describes, without its source.
 *
 * @param file From the root of the repository: a mesg.yml, or a definition.
 */
async function describeAt(tree, file, release) {
    const found = await readFileAt(tree, file, describe_MOST_BYTES);
    if (found.state !== "present")
        return found;
    const isDefinition = !/\.ya?ml$/i.test(file);
    const folder = file.slice(0, Math.max(file.lastIndexOf("/"), 0));
    const loaded = await describe_load(tree, file, { bytes: found.bytes, folder, isDefinition, release });
    const path = isDefinition ? file : folder || ".";
    const service = {
        place: { path, inRepository: path === "." ? "" : path, isDefinition },
        file,
        notices: [],
        waivers: await describe_waiversIn(tree, folder),
        diagnostics: loaded.diagnostics,
        locate: loaded.locate,
    };
    const { definition } = loaded;
    return { state: "read", service: definition === undefined ? service : { ...service, definition } };
}
async function describe_load(tree, file, { bytes, folder, isDefinition, release }) {
    try {
        if (isDefinition)
            return readDefinitionFile(bytes, { file, release, withoutSource: false });
        const dockerfile = await existsAt(tree, join(folder, "Dockerfile"));
        return (0,compile_compile/* compileService */.P)(bytes, { file, release, dockerfile });
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || error.kind !== "refused")
            throw error;
        const { message } = error;
        const finding = { severity: "error", rule: "service", message, pointer: "", file };
        return { diagnostics: [finding], locate: () => undefined };
    }
}
/** Reads the waivers of a folder. Those that cannot be read accept nothing, and do not take the service away. */
async function describe_waiversIn(tree, folder) {
    const path = join(folder, WAIVER_FILE);
    // Problems of this file must not be shown on lines of the checkout's.
    const file = `${path} in the base`;
    const found = await readFileAt(tree, path, MAX_WAIVER_BYTES);
    if (found.state === "absent")
        return { file, text: "" };
    if (found.state === "unreadable")
        return { file, text: "", problem: found.reason };
    return { file, text: Buffer.from(found.bytes).toString("utf8") };
}
/** Joins a folder of the repository, which may be its root, and a name. */
function join(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./src/github/revisions/each.ts
/** Items that are worked on at once: git answers the questions of all of them together. */
const AT_ONCE = 32;
/** Does something with each item, a few at once, and keeps their order. The first failure ends it. */
async function each(items, action) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        while (next < items.length) {
            const index = next++;
            results[index] = await action(items[index]);
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}

;// CONCATENATED MODULE: ./src/github/revisions/search.ts




/** The names that a description usually has. */
const USUAL = ["mesg.yml", "mesg.yaml"];
/** What a description of another name ends with. */
const DESCRIBING = /\.(?:ya?ml|json|hex|pb|bin)$/i;
const YAML = /\.ya?ml$/i;
/** Bytes of files that are read in a search, which takes seconds. */
const MOST_SEARCHED_BYTES = 1024 ** 3;
/** The names under which services are looked for first. */
function usualNames(serviceFile) {
    return [...new Set([serviceFile, ...USUAL])];
}
/**
 * Searches the base for services that are described at another path than now: moved, renamed, or under another name. A
 * service is recognized by its sid or, without one, by its name once the old description is gone.
 *
 * @param services Services of the checkout that the base does not describe where they are now.
 */
async function searchServices(tree, services, options) {
    const search = new Search(tree, services, options);
    const [usual, others] = candidates(tree, options);
    for (const entry of usual)
        await search.look(entry);
    for (const entry of others) {
        if (!search.isOpen)
            break;
        await search.lookIfMentioned(entry);
    }
    return search.results();
}
/** Files that may describe a service; those that are gone come first, since a service moved from there. */
function candidates(tree, options) {
    const names = usualNames(options.serviceFile);
    const usual = [];
    const others = [];
    for (const entry of tree.entries.values()) {
        if (entry.mode === "160000" || options.claimed.has(entry.path))
            continue;
        if (names.includes(entry.path.slice(entry.path.lastIndexOf("/") + 1)))
            usual.push(entry);
        else if (DESCRIBING.test(entry.path) && entry.mode !== "120000")
            others.push(entry);
    }
    const isGone = ({ path }) => (options.isInHead?.(path) === false ? 0 : 1);
    const goneFirst = (list) => list.sort((left, right) => isGone(left) - isGone(right));
    return [goneFirst(usual), goneFirst(others)];
}
class Search {
    #tree;
    #options;
    #open;
    #found = new Map();
    #doubts = [];
    #searched = 0;
    #bytes = 0;
    constructor(tree, services, options) {
        this.#tree = tree;
        this.#options = options;
        this.#open = new Set(services.filter(({ definition }) => definition !== undefined));
        // A submodule that is gone may have held any of them.
        for (const [path, reason] of tree.closed)
            if (options.isInHead?.(path) === false)
                this.#doubts.push(reason);
    }
    get isOpen() {
        return this.#open.size > 0;
    }
    /** Compares what a file describes with the services that are still searched for. */
    async look({ path }) {
        this.#options.signal.throwIfAborted();
        if (!this.isOpen)
            return;
        const described = await describeAt(this.#tree, path, this.#options.release);
        if (described.state === "unreadable")
            this.#doubts.push(described.reason);
        if (described.state !== "read")
            return;
        const { service } = described;
        const side = (0,base_services/* sideOf */.J)(service);
        if (side.state === "unreadable")
            this.#doubts.push(side.reason);
        for (const wanted of this.#open) {
            if (!this.#isSame(service, wanted))
                continue;
            this.#found.set(wanted, { state: "found", service });
            this.#open.delete(wanted);
            return;
        }
    }
    /** Reads a file of another name, and looks closer if it has the sid or the name of a service. */
    async lookIfMentioned(entry) {
        this.#options.signal.throwIfAborted();
        const most = this.#tree.mostSearched;
        if (++this.#searched > most || this.#bytes > MOST_SEARCHED_BYTES) {
            this.#doubts.push(`it has more files that may describe the service than the ${most} that are read`);
            return;
        }
        // What is larger than any description describes nothing.
        const file = await readFileAt(this.#tree, entry.path, YAML.test(entry.path) ? yaml_text/* MAX_FILE_BYTES */.g : describe_MOST_BYTES);
        if (file.state === "unreadable" && !file.isTooLarge)
            this.#doubts.push(file.reason);
        if (file.state !== "present")
            return;
        this.#bytes += file.bytes.length;
        const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
        if ([...this.#open].some((service) => mentions(bytes, identityOf(service))))
            await this.look(entry);
    }
    results() {
        const [reason] = this.#doubts;
        const rest = reason === undefined ? { state: "absent" } : { state: "doubtful", reason };
        return new Map([...this.#found, ...[...this.#open].map((service) => [service, rest])]);
    }
    #isSame(base, { definition }) {
        if (base.definition === undefined || definition === undefined)
            return false;
        if (base.definition.sid !== "" || definition.sid !== "")
            return base.definition.sid === definition.sid;
        return base.definition.name === definition.name && this.#options.isInHead?.(base.file) === false;
    }
}
function identityOf({ definition }) {
    return definition?.sid || definition?.name || "";
}
/** Whether a file has a text; a definition in hex has it as hex. */
function mentions(bytes, text) {
    return text !== "" && (bytes.includes(text) || bytes.includes(Buffer.from(text).toString("hex")));
}

// EXTERNAL MODULE: ./src/core/event-loop.ts
var event_loop = __webpack_require__(73394);
;// CONCATENATED MODULE: ./src/github/revisions/source-state.ts




const MOST_RULES = 1024 * 1024;
/**
 * Compares two sources by the object ids of their files. These tell a change where the contents are not at hand: a file
 * in git LFS by its pointer, a submodule by its commit.
 */
async function compareSources(before, after) {
    const [old, fresh] = await Promise.all([sourceFiles(before), sourceFiles(after)]);
    if (old === undefined || fresh === undefined)
        return "unknown";
    const isSame = old.size === fresh.size && [...old].every(([path, id]) => fresh.get(path) === id);
    return isSame ? "same" : "changed";
}
/**
 * Lists the files of a source that differ, by the object ids of both revisions, with their sizes where git has them.
 *
 * @returns undefined where it is not known which files make up one of the sources.
 */
async function changedFiles(before, after) {
    const [old, fresh] = await Promise.all([sourceFiles(before), sourceFiles(after)]);
    if (old === undefined || fresh === undefined)
        return undefined;
    const paths = [...new Set([...old.keys(), ...fresh.keys()])].filter((path) => old.get(path) !== fresh.get(path));
    const [sizesBefore, sizesAfter] = await Promise.all([sizesOf(before, old, paths), sizesOf(after, fresh, paths)]);
    return paths.sort().map((path) => ({
        path,
        kind: old.has(path) ? (fresh.has(path) ? "changed" : "removed") : "added",
        before: sizesBefore.get(path),
        after: sizesAfter.get(path),
    }));
}
/** Files whose sizes are asked for. */
const MOST_SIZES = 200;
async function sizesOf({ tree }, files, paths) {
    const asked = paths.filter((path) => files.get(path)?.startsWith("100")).slice(0, MOST_SIZES);
    const oids = asked.map((path) => files.get(path).split(" ")[1]);
    const sizes = (await tree.sizes?.(oids).catch(() => undefined)) ?? [];
    return new Map(asked.map((path, index) => [path, sizes[index]]));
}
/** The files of a source by their path in it; undefined where it is not known which they are. */
async function sourceFiles({ tree, folder }) {
    const ignored = await readFileAt(tree, join(folder, ignore_rules/* IGNORE_FILE */.S), MOST_RULES);
    if (ignored.state === "unreadable")
        return undefined;
    const text = ignored.state === "present" ? Buffer.from(ignored.bytes).toString("utf8") : undefined;
    const rules = new ignore_rules/* IgnoreRules */.w(text);
    const start = folder === "" ? "" : `${folder}/`;
    const inside = entriesBelow(tree, folder);
    // A submodule in the folder is told by its commit, whether its files are known or not.
    const submodules = new Set(inside.flatMap(({ path, mode }) => (mode === "160000" ? [path] : [])));
    const files = new Map();
    for (const { path, mode, oid } of inside) {
        await (0,event_loop/* yieldIfLate */.D)();
        if (submodules.size > 0 && parentsOf(path).some((parent) => submodules.has(parent)))
            continue;
        const name = path.slice(start.length);
        if (!rules.excludesWithParents(name, mode === "160000"))
            files.set(name, `${modeOf(mode)} ${oid}`);
    }
    // A folder that is itself a submodule, or is behind a symlink, has no entries of its own.
    return files.size === 0 ? undefined : files;
}
function parentsOf(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
/** What of a mode is part of a source: whether a file can be executed. */
function modeOf(mode) {
    return mode.startsWith("100") && mode !== "100755" ? "100644" : mode;
}

;// CONCATENATED MODULE: ./src/github/revisions/find-base.ts






/**
 * Finds the services of a checkout in its base: where they are described now, else wherever the base describes them. A
 * service is new only if all of the base was read and does not have it.
 */
async function findBaseServices(after, tree, options) {
    const described = await each(after, async (service) => await describeInPlace(service, tree, options));
    const direct = new Map(after.map((service, index) => [service, described[index]]));
    const used = new Set([...direct].flatMap(([service, found]) => filesOf(service, found, options.serviceFile)));
    const missing = after.filter((service) => direct.get(service)?.state === "absent");
    const isInHead = options.head && ((path) => options.head.entries.has(path));
    const found = await searchServices(tree, missing, { ...options, claimed: used, isInHead });
    const bases = await each(after, async (service) => {
        return await find_base_baseOf(service, direct.get(service), found.get(service), { tree, options });
    });
    for (const { built } of bases)
        if (built !== undefined)
            used.add(built.file);
    const of = new Map(after.map((service, index) => [service, bases[index]]));
    return { of, removed: await removedServices(tree, used, options) };
}
/** Files of the base that are taken for a service of the checkout. */
function filesOf({ file, place }, found, serviceFile) {
    if (found.state === "read")
        return [file, found.service.file];
    if (found.state === "absent" || place.isDefinition)
        return [file];
    return [file, ...usualNames(serviceFile).map((name) => join(place.inRepository, name))];
}
/** Reads what describes a service in the base, at the same place: the same file, or one that was renamed to it. */
async function describeInPlace({ place, file }, tree, { release, serviceFile, head }) {
    const found = await describeAt(tree, file, release);
    if (found.state !== "absent" || place.isDefinition || head === undefined)
        return found;
    for (const name of usualNames(serviceFile)) {
        const other = join(place.inRepository, name);
        if (other === file || head.entries.has(other))
            continue;
        const renamed = await describeAt(tree, other, release);
        if (renamed.state !== "absent")
            return renamed;
    }
    return found;
}
async function find_base_baseOf(service, direct, searched, side) {
    const { file } = service;
    if (direct.state === "unreadable")
        return unreadable(file, direct.reason);
    if (direct.state === "read")
        return await present(service, direct.service, side);
    if (searched?.state === "found")
        return await present(service, searched.service, side);
    if (searched?.state === "doubtful")
        return unreadable(file, searched.reason);
    const { head } = side.options;
    if (head !== undefined && !head.entries.has(file)) {
        return unreadable(file, `git does not track ${file}, so the base cannot have it: set against to engine or none`);
    }
    return { side: { state: "absent", file } };
}
function unreadable(file, reason) {
    return { side: { state: "unreadable", file, reason } };
}
async function present(service, base, { tree, options }) {
    const built = await options.withSource(base);
    const sources = await find_base_sourcesOf(service, built, tree, options);
    return { side: (0,base_services/* sideOf */.J)(built), built, sources, files: await filesBetween(service, built, tree, options) };
}
/** The files that differ, where the sources are known to. */
async function filesBetween(service, base, tree, { head }) {
    const [old, fresh] = [base.definition?.source, service.definition?.source];
    if (head === undefined || service.place.isDefinition || base.place.isDefinition || (old && old === fresh)) {
        return undefined;
    }
    return await changedFiles({ tree, folder: folderOf(base.file) }, { tree: head, folder: service.place.inRepository });
}
async function find_base_sourcesOf(service, base, tree, { head }) {
    if (service.definition?.source && base.definition?.source)
        return "none"; // the ids tell
    if (service.place.isDefinition || base.place.isDefinition || head === undefined)
        return "unknown";
    const old = { tree, folder: folderOf(base.file) };
    const state = await compareSources(old, { tree: head, folder: service.place.inRepository });
    // What git tracks is not all of a source with uncommitted files.
    const isCommitted = service.source?.taken.commit !== undefined;
    return state === "same" && !isCommitted ? "unknown" : state;
}
/** Services that the base has where the run looks for them, and that no service of the checkout goes back to. */
async function removedServices(tree, used, { asked, serviceFile, release, head, asSeen }) {
    const files = new Set(asked.flatMap((line) => line.isExcluded
        ? []
        : foldersOf(line, asked, tree.entries.keys(), serviceFile).map((folder) => join(folder, serviceFile))));
    for (const path of tree.entries.keys()) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        // Under a usual name that the run does not look for, only a file that is gone tells of a service.
        const isGone = head !== undefined && !head.entries.has(path);
        if (usualNames(serviceFile).includes(name) && isGone && areAsking(asked, folderOf(path)))
            files.add(path);
    }
    const gone = [...files].filter((file) => !used.has(file)).sort();
    return await Promise.all(gone.map(async (file) => {
        const service = asService(file, await describeAt(tree, file, release));
        return { ...service, place: { ...service.place, path: asSeen(service.place.inRepository) } };
    }));
}
function asService(file, found) {
    if (found.state === "read")
        return found.service;
    const path = folderOf(file);
    const place = { path: path || ".", inRepository: path, isDefinition: false };
    return { place, file, diagnostics: [], waivers: undefined, notices: [], locate: () => undefined };
}

// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(58664);
;// CONCATENATED MODULE: ./src/github/revisions/head.ts








/** Reads which commit is checked out; without git, the event says it. */
async function readHead({ repository }, { sha }, signal) {
    const id = await repository?.head(signal);
    return id === undefined ? { id: sha, parents: [] } : await repository.commit(id, signal);
}
/** Builds the services of a checkout. */
async function buildHead({ inputs, context, signal }, checkout, { session, cache, carOf }) {
    const { serviceFile, allowFiles, maxSourceSize, maxSourceEntries, allowDirty } = inputs;
    const open = folderOpener(context.workspace, checkout, signal);
    const reading = { allowFiles, maxSourceSize, maxSourceEntries, allowDirty, cache, signal };
    const shared = { release: session.release, serviceFile, ...reading };
    return await each(checkout.places, async (place) => {
        return await buildService(place, () => open(place), { ...shared, car: await carOf(place) });
    });
}
/** Opens the folders of services as git has them; what git does not track, and submodules, from disk. */
function folderOpener(workspace, { repository, tree }, signal) {
    const folders = new checkout/* Folders */._3(signal);
    return async ({ path, inRepository, isDefinition }) => {
        const folder = isDefinition ? folderOf(inRepository) : inRepository;
        if (repository !== undefined && tree !== undefined && isTracked(tree, folder)) {
            return (await folders.checkout(repository)).folder(folder === "" ? "" : `${folder}/`);
        }
        const onDisk = (0,external_node_path_.join)(workspace, path, isDefinition ? ".." : ".");
        // A folder of a sparse checkout need not be on disk; one that git does not track must be.
        await (0,read_bounded/* inspect */.Nn)(onDisk, "the folder of a service");
        const isInside = repository !== undefined && !inRepository.startsWith("../");
        await assertInside(isInside ? repository.top : workspace, onDisk, path);
        return await folders.open(onDisk);
    };
}
/** Checks that no symlink of the checkout leads to files that are not in it. */
async function assertInside(root, folder, path) {
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(folder));
    if (way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way))
        return;
    throw new core_error/* MesgError */.N("refused", `${JSON.stringify(path)} is behind a symlink that leaves the checkout`, {
        hint: "replace the symlink by the folder, or name another folder in the input path",
    });
}
/** Whether git tracks files of a folder in the repository itself, and not in a submodule. */
function isTracked(tree, folder) {
    const { entries } = tree;
    const parts = folder.split("/");
    const isInSubmodule = parts.some((_, index) => entries.get(parts.slice(0, index + 1).join("/"))?.mode === "160000");
    return !isInSubmodule && entriesBelow(tree, folder).length > 0;
}

// EXTERNAL MODULE: ./src/source/git/process.ts
var process = __webpack_require__(80667);
;// CONCATENATED MODULE: ./src/github/inputs/git-credentials.ts
/** Returns the form in which git sends a token; it is as secret as the token itself. */
function basicCredentials(token) {
    return Buffer.from(`x-access-token:${token}`).toString("base64");
}

;// CONCATENATED MODULE: ./src/github/revisions/fetch-base.ts



/**
 * Fetches a revision into a repository of its own, without its history. No files are checked out.
 *
 * @param folder Does not exist yet.
 * @param revision A commit, branch or tag.
 * @returns The commit, or why it cannot be fetched.
 */
async function fetchBase(folder, revision, remote, signal) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const git = (...args) => (0,process/* runGit */.EO)(["-C", folder, ...args], { signal });
    const format = revision.length === 64 && /^[0-9a-f]+$/.test(revision) ? ["--object-format=sha256"] : [];
    const made = await git("init", "--quiet", ...format);
    if (made.code === undefined)
        return { problem: "git is not installed" };
    if (made.code !== 0)
        return { problem: `git init: ${lastLine(made)}` };
    const url = `${remote.serverUrl}/${remote.repository}`;
    // A redirection could lead the token to another place.
    const fetch = ["-c", "http.followRedirects=false", "-C", folder, "fetch", "--quiet", "--no-tags", "--depth=1"];
    const fetched = await (0,process/* runGit */.EO)([...fetch, url, revision], { env: credentials(remote), network: true, signal });
    if (fetched.code !== 0)
        return { problem: `git fetch: ${lastLine(fetched)}` };
    const named = await git("rev-parse", "--verify", "--quiet", "FETCH_HEAD^{commit}");
    const repository = await (0,git_repository/* findRepository */.W1)(folder);
    if (named.code !== 0 || repository === undefined)
        return { problem: `git fetch: ${revision} is no commit` };
    return { repository, commit: named.stdout.toString("latin1").trim() };
}
/**
 * The token as a setting in the environment, where no list of processes shows it; for this server alone. This is the
 * variable in which git itself hands on its `-c` settings, in the form that every release reads; `GIT_CONFIG_COUNT` needs
 * git 2.31.
 */
function credentials({ serverUrl, token }) {
    if (token === "")
        return {};
    const setting = `http.${serverUrl}/.extraheader=AUTHORIZATION: basic ${basicCredentials(token)}`;
    return { GIT_CONFIG_PARAMETERS: `'${setting.replaceAll("'", "'\\''")}'` };
}
function lastLine({ stderr, code }) {
    return stderr.trim().split("\n").at(-1) || `exit code ${code}`;
}

;// CONCATENATED MODULE: ./src/github/revisions/remote-tree.ts




/** The most files that are read, one request each. */
const MOST_READS = 200;
/**
 * Lists a revision over GitHub's API, for when git cannot fetch it.
 *
 * @param local Returns the contents of an object that the checkout has anyway.
 * @throws {MesgError} `environment` when GitHub does not list all of it.
 */
async function listRemote({ owner, repo, revision }, api, local) {
    const { data } = await api.rest.git
        .getTree({ owner, repo, tree_sha: revision, recursive: "1" })
        .catch((error) => Promise.reject((0,context_api/* apiError */.pb)(`list the files of ${revision}`, error)));
    if ((0,answer/* partOf */.BU)(data, "truncated") === true) {
        throw new core_error/* MesgError */.N("environment", `GitHub's API lists only a part of the files of ${revision}`, {
            hint: "let git fetch the base: check the input github-token and the permission contents: read",
        });
    }
    const entries = remote_tree_entriesOf((0,answer/* listOf */.c3)(data, "tree"));
    if (entries === undefined)
        throw (0,answer/* unexpectedAnswer */.au)(`list the files of ${revision}`);
    const read = new Map();
    let downloads = 0;
    const contents = async (entry, limit) => {
        const bytes = await local(entry.oid, limit);
        if (bytes !== undefined)
            return { bytes };
        if (++downloads > MOST_READS)
            return { problem: `over GitHub's API at most ${MOST_READS} files are read` };
        const { path, mode } = entry;
        // GitHub follows a link and returns the file that it leads to, without its path.
        if (mode === "120000")
            return { problem: `${path} is a symlink, which GitHub's API does not return` };
        return await download({ owner, repo, path, ref: revision }, api, { limit, oid: entry.oid });
    };
    return {
        entries,
        closed: closedOf(entries),
        mostSearched: MOST_READS,
        folder: () => undefined,
        contents: async (entry, limit) => {
            const found = read.get(entry.path) ?? contents(entry, limit);
            read.set(entry.path, found);
            return await found;
        },
    };
}
/** The files of a tree; undefined where one of them is not readable, since a base has to be complete. */
function remote_tree_entriesOf(tree) {
    const entries = new Map();
    for (const node of tree ?? []) {
        const [path, mode, type, oid] = ["path", "mode", "type", "sha"].map((name) => (0,answer/* textOf */.b6)(node, name));
        if (!path || !mode || !type || !oid)
            return undefined;
        if (type !== "tree")
            entries.set(path, { path, mode, oid });
    }
    return tree === undefined ? undefined : entries;
}
async function download(file, api, { limit, oid }) {
    const { path, ref } = file;
    try {
        const { data } = await api.rest.repos.getContent({ ...file, mediaType: { format: "raw" } });
        const text = data;
        if (typeof text !== "string")
            return { problem: `GitHub's API returned no text for ${path}` };
        // GitHub's client has decoded the answer already.
        if (text.includes("\ufffd"))
            return { problem: `${path} is not UTF-8, and was read over GitHub's API` };
        const bytes = Buffer.from(text);
        if (!(0,proved_file/* isBlob */.qf)(bytes, oid))
            return { problem: `GitHub's API returned something else for ${path}` };
        if (bytes.length <= limit)
            return { bytes };
        return { problem: `${path} has more than ${limit} bytes`, isTooLarge: true };
    }
    catch (error) {
        return { problem: (0,context_api/* apiError */.pb)(`return ${path} at ${ref}`, error).message };
    }
}
function closedOf(entries) {
    const submodules = [...entries.values()].filter(({ mode }) => mode === "160000");
    return new Map(submodules.map(({ path }) => [path, `the submodule ${path} was not read`]));
}

;// CONCATENATED MODULE: ./src/github/revisions/open-base.ts






/**
 * Opens the base revision: in the checkout if all of it is there, else as git fetches it, else over GitHub's API. The
 * checkout is left as it is.
 *
 * @throws {MesgError} `environment` when nothing of this works.
 */
async function openBase({ revision }, options) {
    const { context, repository, signal, token, api } = options;
    const isCommit = /^[0-9a-f]{40,64}$/.test(revision);
    const local = isCommit && repository !== undefined ? await openLocal(repository, revision, signal) : undefined;
    if (local?.isComplete)
        return local.base;
    const parent = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temporary, "mesg-base-"));
    const remove = () => (0,promises_.rm)(parent, { recursive: true, force: true, maxRetries: 3 });
    try {
        const { serverUrl } = context;
        const remote = { serverUrl, repository: context.repository, token };
        const fetched = await fetchBase((0,external_node_path_.join)(parent, "repository"), revision, remote, signal);
        if ("commit" in fetched)
            return { ...(await openCommit(fetched, repository, signal)), remove };
        const { owner, repo } = context;
        const reading = listRemote({ owner, repo, revision }, await api(), (oid, limit) => localBytes(repository, oid, limit));
        const tree = await reading.catch((error) => {
            if (local === undefined || !(error instanceof core_error/* MesgError */.N) || signal.aborted)
                throw error;
            return undefined;
        });
        await remove();
        // Files that a partial clone lacks are told apart one by one.
        if (tree === undefined)
            return local.base;
        const notices = [`the base was read over GitHub's API (${fetched.problem})`];
        return { tree, commit: revision, notices, remove: async () => { } };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
/** A commit that the checkout has, and whether it has all of its files; undefined when it has not all of its folders. */
async function openLocal(repository, commit, signal) {
    try {
        const base = await openCommit({ repository, commit }, repository, signal);
        // Files of submodules are in repositories of their own.
        const submodules = [...base.tree.entries.values()].filter(({ mode }) => mode === "160000");
        const files = [...base.tree.entries.values()].filter(({ mode, path }) => mode !== "160000" && !submodules.some((submodule) => path.startsWith(`${submodule.path}/`)));
        const sizes = await repository.objects.sizes(files.map(({ oid }) => oid));
        return { base, isComplete: !sizes.includes(undefined) };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || signal.aborted)
            throw error;
        return undefined;
    }
}
async function openCommit({ repository, commit }, checkout, signal) {
    const tree = await baseTree(repository, commit, checkout, signal);
    return { tree, commit, notices: [], remove: async () => { } };
}
/** The contents of an object that the checkout has anyway. */
async function localBytes(repository, oid, limit) {
    const [size] = (await repository?.objects.sizes([oid])) ?? [];
    return size === undefined || size > limit ? undefined : await repository.objects.read(oid);
}

;// CONCATENATED MODULE: ./src/github/revisions/revisions.ts











/** Builds the services of a checkout, and finds what they were in the base. */
async function prepareRevisions(run, checkout, options) {
    const { inputs, context, signal } = run;
    const head = await readHead(checkout, context, signal);
    const cache = sourceCache(inputs);
    const building = buildHead(run, checkout, { ...options, cache });
    building.catch(() => undefined); // thrown where it is awaited
    const { engine, problem } = options.session;
    const asksEngine = inputs.against === "engine" && (engine ?? problem) !== undefined;
    try {
        const before = asksEngine
            ? await engineSide(run, building, options.session)
            : await revisionSide(run, checkout, { ...options, head, cache, building });
        return { head, after: await building, ...before };
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N) || signal.aborted)
            throw error;
        const message = run.redact(error.hint === undefined ? error.message : `${error.message} (${error.hint})`);
        const notices = [`not compared: ${message}`];
        const after = await building;
        const before = (0,base_services/* unreadableServices */.s)(after, message);
        return { head, after, before, base: undefined, baseProblem: message, baseProcesses: undefined, notices };
    }
}
/**
 * Remembers the sources of a run: what did not change since the base is read once. Those of earlier runs are believed only
 * in a run that neither deploys nor publishes.
 */
function sourceCache({ cacheFolder, deploy, marketplace }) {
    const isForGood = deploy.decision?.deploys || marketplace.decision?.deploys;
    return new SourceCache(isForGood || cacheFolder === "" ? undefined : cacheFolder);
}
async function engineSide({ redact, signal }, building, { engine, problem = "" }) {
    if (engine === undefined)
        throw new core_error/* MesgError */.N("environment", problem);
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
    const opened = await openBase(choice, { context, token: inputs.token, repository, signal, api });
    try {
        const before = await findIn(opened, run, checkout, options);
        const { commit, notices, tree } = opened;
        const baseProcesses = await readFilesAt(tree, options.processes);
        const base = { commit, words: choice.words };
        return { before, base, baseProblem: undefined, baseProcesses, notices: notices.map(redact) };
    }
    finally {
        await opened.remove();
    }
}
/** A process larger than this is not read, in bytes. */
const MOST_PROCESS_BYTES = 4 * 1024 * 1024;
async function readFilesAt(tree, paths) {
    const found = new Map();
    for (const path of paths)
        found.set(path, await readFileAt(tree, path, MOST_PROCESS_BYTES));
    return found;
}
async function findIn({ tree }, { inputs, signal }, checkout, { building, cache, session: { release } }) {
    const { serviceFile } = inputs;
    const reading = { release, serviceFile, allowDirty: true, cache, signal };
    return await findBaseServices(await building, tree, {
        release,
        serviceFile,
        asked: checkout.asked,
        head: checkout.tree,
        signal,
        asSeen: checkout.asSeen,
        async withSource(service) {
            const folder = service.place.isDefinition ? undefined : tree.folder(folderOf(service.file));
            if (folder === undefined || service.definition === undefined)
                return service;
            try {
                return await withSource(service, folder, reading);
            }
            catch (error) {
                // A source that would be refused now is still compared by its files' ids.
                if (!(error instanceof core_error/* MesgError */.N) || signal.aborted)
                    throw error;
                return service;
            }
        },
    });
}

;// CONCATENATED MODULE: ./src/github/run.ts




























/**
 * Runs the action on a checkout: compiles its services, compares them with the base, deploys them where the run is to do
 * so, and reports.
 *
 * @throws {MesgError} when the step cannot do its work. What it finds is a failure of the step, not an error.
 */
async function run(given) {
    const { core, inputs, context, signal, redact } = given;
    const onWait = (words) => core.info(`waiting: ${words}`);
    const api = once(() => (0,context_api/* connectApi */.Xm)(inputs.token, { apiUrl: context.apiUrl, signal, conceal: redact, onWait }));
    // What is compiled
    const checkout = await findCheckout(context.workspace, inputs, signal);
    const sought = await findProcesses(checkout.tree, inputs.processPaths);
    (0,expected_hashes/* assertExpectedHashes */.j4)(inputs.deploy.expectedHashes, checkout.places.map(({ path }) => path), sought.files.map(({ path }) => path));
    await (0,may_publish/* assertMayPublish */.n)(inputs, context.payload);
    const session = await openEngine(given);
    try {
        await runWith(given, { checkout, sought, session, api });
    }
    finally {
        session.close();
    }
}
async function runWith(given, { checkout, sought, session, api }) {
    const { core, inputs, context, signal, redact } = given;
    const files = await makeOutputFolder(context.temporary, redact);
    const carOf = async ({ path, isDefinition }) => inputs.artifactSource && !isDefinition ? await files.pathOf(path, "source.car") : undefined;
    // What it is compared with
    const pull = context.pullRequest ?? (await findPullRequest(context, api));
    const paths = sought.files.map(({ path }) => path);
    const revisions = await prepareRevisions(given, checkout, { pull, session, api, carOf, processes: paths });
    assertFound(checkout, revisions.before, inputs.serviceFile);
    const today = new Date().toISOString().slice(0, 10);
    const comparisons = compareServices(revisions.after, revisions.before, today);
    // What that means
    const live = pull && (await readLive(api, context, pull.number));
    const processes = await checkProcesses(sought.files, processChecks(given, checkout, revisions, session.release));
    const known = { baseProblem: revisions.baseProblem, processes: faultsOf(processes) };
    const verdict = judge(comparisons, inputs.failOn, { ...known, labels: live?.labels });
    logServices(core, comparisons, inputs.serviceFile);
    logProcesses(core, processes);
    const acceptedByLabel = acceptsBreaks(live?.labels);
    const annotations = annotationsOf(comparisons, inputs.failOn === "breaking" && !acceptedByLabel, processes);
    annotate(core, annotations);
    // A push has no labels.
    const failures = { failure: verdict.failure, mergeFailure: judge(comparisons, inputs.failOn, known).failure };
    const deploying = { session, commit: revisions.head.id, api };
    const deployment = await deployAsAsked(given, { ...deploying, comparisons, ...failures });
    const processDeployment = await deployProcessesAsAsked(given, { ...deploying, processes, deployment });
    const published = { comparisons, release: session.release, deployment, ...failures };
    const marketplace = await publishAsAsked(given, published);
    const failed = deployAnnotations(deployment, annotations);
    failed.push(...processDeployAnnotations(processDeployment, [...annotations, ...failed]));
    annotate(core, [...failed, ...deployAnnotations(marketplace, [...annotations, ...failed], "published")]);
    // What is left of it
    const draft = reportOf(given, revisions, comparisons, {
        pull,
        session,
        deployment,
        processDeployment,
        marketplace,
        processes,
        notices: sought.notices,
        acceptedByLabel,
        today,
    });
    await leave(given, { files, draft, pull, live, api });
    signal.throwIfAborted();
    if (verdict.notice !== undefined)
        core.notice(verdict.notice);
    const failure = verdict.failure ??
        (0,deploy_deployment/* deployFailure */.on)(deployment) ??
        (0,process_deployment/* processDeployFailure */.x)(processDeployment) ??
        publishFailure(marketplace) ??
        session.failure;
    if (failure !== undefined)
        core.setFailed(failure);
}
/** Reports a run everywhere: files, artifact, summary, comment, SARIF, outputs. */
async function leave(given, { files, draft, pull, live, api }) {
    const { core, inputs } = given;
    for (const notice of draft.notices)
        core.info(`notice: ${notice}`);
    const definitions = await writeFiles(files, draft);
    const artifact = await leaveArtifact(given, files);
    const report = { ...draft, artifact: artifact["artifact-url"] };
    await summarize(core, report);
    core.info(verdictLine(report));
    const comment = pull === undefined ? "" : await publishComment(given, { pull, live, report, api });
    if (pull !== undefined)
        await suggestMigrations(given, { pull, live, report, comment, api });
    if (inputs.sarif !== "")
        await writeSarif(given, draft.comparisons);
    const outputs = outputsOf(report, definitions, { ...artifact, "comment-url": comment });
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 12716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
 * What Engines from 0.14 on hash of a process, in the grammar of {@linkcode ENGINE_DUMP}: the names are the protobuf
 * numbers, and a oneof stands under its Go name; from 0.15 on one that is not set is left out.
 *
 * @module
 */


const edges = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 1: (it) => (0,grammar/* text */.Qq)(it.src), 2: (it) => (0,grammar/* text */.Qq)(it.dst) }));
function process(node) {
    const nodes = (0,grammar/* structs */.vz)(grammar/* ENGINE_DUMP */.Ui, node);
    return (0,grammar/* struct */.w3)(grammar/* ENGINE_DUMP */.Ui, { 2: (it) => (0,grammar/* text */.Qq)(it.name), 4: (it) => nodes(it.nodes), 5: (it) => edges(it.edges) });
}
/** 0.14.0, which sees how many nodes there are, but nothing of them. */
const dump0140 = process(() => "{}");
/** 0.14.1 and 0.14.2, which see only whether a node has a type. */
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
/** The member of a oneof that is set. */
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
/** The dump of each form, by the first release that has it. */
const PROCESS_DUMPS = {
    "0.14": dump0141,
    "0.15": dump015,
    "0.18": dump018,
    "0.21": dump021,
};

;// CONCATENATED MODULE: ./src/hash/process/process-hash.ts




/**
 * Returns the text that an Engine release hashes of a process. Hash and addresses are no part of it.
 *
 * At 0.14 it says nothing of what the nodes do, so that different processes have the same hash.
 *
 * @throws {MesgError} `usage` before 0.14; `refused` when the release cannot hold the process.
 * @example
 * ```ts
 * dumpProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // '{2:"a",4:[]nil,5:[]nil}'
 * ```
 */
function dumpProcess(process, release, { patch } = {}) {
    const form = (0,process_form/* processForm */.S)(release);
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
/** The account of a process (0.20 and newer): 20 bytes in hex, of its hash. */
function processAddress(hash) {
    return createHash("sha256").update(hash).digest("hex").slice(0, 40);
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest();
}


/***/ }),

/***/ 24146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ digestTar),
  n: () => (/* binding */ extractTar)
});

// EXTERNAL MODULE: ./src/core/interruptible.ts
var interruptible = __webpack_require__(76496);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/source/limits.ts
var source_limits = __webpack_require__(78785);
// EXTERNAL MODULE: ./src/source/tar/tar-header.ts
var tar_header = __webpack_require__(17486);
;// CONCATENATED MODULE: ./src/source/tar/archive-cost.ts




/** Bytes that an archive may have besides its entries: its end mark, and what was read ahead. */
const SLACK = 1024 * 1024;
/** Bytes of paths and link targets for each entry that the limits allow; a tree in memory holds all of them. */
const PATH_PER_ENTRY = 512;
/** Steps through symlinks for each entry that the limits allow. */
const STEPS_PER_ENTRY = 20;
/**
 * Counts what an archive costs while it is read, and refuses it as soon as that is more than the limits allow. Everything
 * that takes time or memory counts, whatever the archive calls it. Used wherever an archive is read: by the command line
 * and by the embedded Engine.
 *
 * Every method throws an {@linkcode ArchiveError} that names the limit.
 */
class ArchiveCost {
    #maxBytes;
    #maxEntries;
    #bytes = 0;
    #paths = 0;
    #entries = 0;
    #received = 0;
    #steps = 0;
    constructor(limits = {}) {
        this.#maxBytes = limits.maxBytes ?? source_limits/* DEFAULT_LIMITS */.d.maxBytes;
        this.#maxEntries = limits.maxEntries ?? source_limits/* DEFAULT_LIMITS */.d.maxEntries;
    }
    /**
     * Counts one entry, or a folder that only the path of an entry implies.
     *
     * @param paths Bytes of its path and its link target.
     */
    entry(paths = 0) {
        if (++this.#entries > this.#maxEntries)
            throw this.#tooMany(`${this.#maxEntries} entries`);
        this.#paths += paths;
        const most = PATH_PER_ENTRY * this.#maxEntries + SLACK;
        if (this.#paths > most)
            throw this.#tooMany(`${(0,sizes/* formatBytes */.z3)(most)} of paths`);
    }
    /**
     * Counts unpacked bytes before they are read: contents, and headers that describe other headers.
     *
     * @param size Not negative.
     */
    unpacked(size) {
        this.#bytes += size;
        if (this.#bytes > this.#maxBytes)
            throw this.#tooLarge("unpacked");
    }
    /** Counts bytes as they arrive. A gzip stream can go on without unpacking to anything. */
    received(size) {
        this.#received += size;
        if (this.#received > this.#maxBytes + 2 * tar_header/* BLOCK */.IE * this.#maxEntries + SLACK)
            throw this.#tooLarge("as it arrives");
    }
    /** Counts one part of a path that a symlink adds to it. */
    step() {
        if (++this.#steps > STEPS_PER_ENTRY * this.#maxEntries) {
            throw new archive_error/* ArchiveError */.d(`archive too complex: its entries lead through symlinks with more than ${STEPS_PER_ENTRY * this.#maxEntries} parts`, { hint: "archive the folders that the symlinks point to" });
        }
    }
    #tooMany(limit) {
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit} (max-source-entries), found more`, {
            hint: "leave out what the service does not need, or raise the limit with --max-source-entries",
        });
    }
    #tooLarge(how) {
        const limit = `${(0,sizes/* formatBytes */.z3)(this.#maxBytes)} ${how} (max-source-size)`;
        return new archive_error/* ArchiveError */.d(`archive too large: expected at most ${limit}, found more`, {
            hint: "leave out what the service does not need, or raise the limit with --max-source-size",
        });
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/core/event-loop.ts
var event_loop = __webpack_require__(73394);
// EXTERNAL MODULE: ./src/source/byte-reader.ts
var byte_reader = __webpack_require__(63343);
;// CONCATENATED MODULE: ./src/source/tar/decompress.ts




/** The first bytes of compressed streams, as an Engine recognizes them. */
const MAGIC = { gzip: [0x1f, 0x8b, 0x08], bzip2: [0x42, 0x5a, 0x68], xz: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] };
/**
 * Opens a stream that may be compressed with gzip. Engines also take bzip2 and xz, which are refused here.
 *
 * @param cost Counts the bytes as they arrive.
 * @throws {ArchiveError} for bzip2, xz, or broken gzip.
 */
async function decompress(chunks, cost) {
    const reader = new byte_reader/* ByteReader */.k(counted(chunks, cost));
    const start = await reader.read(10);
    reader.unread(start);
    const form = Object.entries(MAGIC).find(([, magic]) => magic.every((byte, index) => start[index] === byte))?.[0];
    if (form === undefined)
        return reader;
    if (form === "gzip")
        return new byte_reader/* ByteReader */.k(gunzip(reader));
    throw new archive_error/* ArchiveError */.d(`expected a tar or a tar.gz, found ${form}`, {
        hint: "Engines support it, this tool does not: unpack it and pass the tar",
    });
}
async function* counted(chunks, cost) {
    for await (const chunk of chunks) {
        cost.received(chunk.length);
        yield chunk;
        await (0,event_loop/* yieldIfLate */.D)();
    }
}
async function* gunzip(reader) {
    const source = external_node_stream_.Readable.from(reader.remaining(), { objectMode: false });
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 23));
    const gunzip = createGunzip({ chunkSize: 256 * 1024 });
    source.on("error", (error) => gunzip.destroy(error));
    source.pipe(gunzip);
    try {
        for await (const chunk of gunzip)
            yield chunk;
    }
    catch (error) {
        throw asGzipError(error);
    }
    finally {
        source.destroy();
        gunzip.destroy();
    }
}
function asGzipError(error) {
    const { code = "", message = "" } = error;
    if (!code.startsWith("Z_"))
        return error;
    const engineText = code === "Z_BUF_ERROR"
        ? "unexpected EOF"
        : /data check|length check/.test(message)
            ? "gzip: invalid checksum"
            : /header|method|flags/.test(message)
                ? "gzip: invalid header"
                : "flate: corrupt input before offset 0";
    return new archive_error/* ArchiveError */.d(`expected gzip, found bytes that cannot be unpacked: ${message}`, {
        engineText,
        cause: error,
    });
}

// EXTERNAL MODULE: ./src/source/tar/pax.ts
var pax = __webpack_require__(97976);
;// CONCATENATED MODULE: ./src/source/tar/tar-content.ts



/** The bytes of one tar entry, taken from the archive as they are asked for. */
class TarContent {
    #reader;
    #name;
    #left;
    #padding;
    constructor(reader, size, name) {
        this.#reader = reader;
        this.#name = name;
        this.#left = size;
        this.#padding = (0,tar_header/* paddingOf */.Zt)(size);
    }
    async *[Symbol.asyncIterator]() {
        while (this.#left > 0) {
            await (0,event_loop/* yieldIfLate */.D)();
            const piece = await this.#reader.some(this.#left);
            if (piece.length === 0)
                throw (0,tar_header/* truncatedTar */._6)((0,archive_error/* shown */.S)(this.#name));
            this.#left -= piece.length;
            yield piece;
        }
    }
    /** Moves to the next header. */
    async skip() {
        for await (const _ of this)
            ;
        if (this.#padding > 0)
            await this.#reader.read(this.#padding);
        this.#padding = 0;
    }
}

;// CONCATENATED MODULE: ./src/source/tar/tar-reader.ts





/** Types without content: a size in their header means nothing. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);
const NOTHING = (async function* () { })();
/** Headers that describe another header are held in memory. Go's reader has the same limit. */
const MAX_DESCRIPTION = 1024 * 1024;
/**
 * Reads the entries of a tar in their order, as Go's `archive/tar` does: long names in pax and GNU form are applied, and
 * reading stops at the end mark, whatever follows. A global pax header is an entry of type `g` that changes no other.
 *
 * @param cost Counts every header and every byte.
 * @throws {ArchiveError} when the bytes are no tar, end too early, or cost too much.
 */
async function* readTar(reader, cost) {
    let next = { pax: pax/* NO_PAX */.Ih, longName: "", longLink: "" };
    for (;;) {
        await (0,event_loop/* yieldIfLate */.D)();
        const header = await readHeader(reader);
        if (header === undefined)
            return;
        if (header.type === "x") {
            next.pax = (0,pax/* parsePax */.dA)(await readDescription(reader, header, cost));
        }
        else if (header.type === "L") {
            next.longName = textOf(await readDescription(reader, header, cost));
        }
        else if (header.type === "K") {
            next.longLink = textOf(await readDescription(reader, header, cost));
        }
        else {
            if (header.type === "g") {
                cost.entry();
                const { path } = (0,pax/* parsePax */.dA)(await readDescription(reader, header, cost));
                yield { ...header, name: path || header.name, body: NOTHING };
            }
            else {
                const entry = describe(header, next);
                const size = WITHOUT_CONTENT.has(entry.type) ? 0 : entry.size;
                cost.entry(entry.name.length + entry.linkname.length);
                cost.unpacked(size);
                const body = new TarContent(reader, size, entry.name);
                yield { ...entry, body };
                await body.skip();
            }
            next = { pax: pax/* NO_PAX */.Ih, longName: "", longLink: "" };
        }
    }
}
async function readHeader(reader) {
    const block = await reader.read(tar_header/* BLOCK */.IE);
    if (block.length === 0)
        return undefined;
    if (block.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("a header");
    if (block.some((byte) => byte !== 0))
        return (0,tar_header/* parseHeader */.RW)(block);
    const second = await reader.read(tar_header/* BLOCK */.IE);
    if (second.length !== 0 && second.length < tar_header/* BLOCK */.IE)
        throw (0,tar_header/* truncatedTar */._6)("its end mark");
    if (second.some((byte) => byte !== 0))
        throw (0,tar_header/* invalidTar */.LK)("half an end mark");
    return undefined;
}
async function readDescription(reader, { size }, cost) {
    if (size > MAX_DESCRIPTION) {
        throw new archive_error/* ArchiveError */.d(`extended header too long: expected at most ${MAX_DESCRIPTION} bytes, found ${size}`, {
            hint: "no path that Linux takes needs more; write the archive with another tool",
        });
    }
    const length = size + (0,tar_header/* paddingOf */.Zt)(size);
    cost.unpacked(tar_header/* BLOCK */.IE + length);
    const bytes = await reader.read(length);
    if (bytes.length < size)
        throw (0,tar_header/* truncatedTar */._6)("an extended header");
    return bytes.subarray(0, size);
}
/** Applies to a header what came before it. */
function describe(header, { pax, longName, longLink }) {
    if (pax.isSparse) {
        throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(header.name)}: sparse files are not supported`, {
            hint: "write the archive without --sparse",
        });
    }
    const name = longName || pax.path || header.name;
    const legacyFolder = header.type === "\0" && name.endsWith("/");
    return {
        name,
        linkname: longLink || pax.linkpath || header.linkname,
        mode: header.mode,
        size: pax.size ? sizeOf(pax.size) : header.size,
        type: header.type === "\0" ? (legacyFolder ? "5" : "0") : header.type,
    };
}
function sizeOf(text) {
    if (!/^[+-]?[0-9]{1,18}$/.test(text))
        throw (0,tar_header/* invalidTar */.LK)("a pax size that is not a number");
    const size = Number(text);
    if (size < 0)
        throw (0,tar_header/* invalidTar */.LK)("a negative size");
    return size;
}
/** The text before the first NUL, one character per byte. */
function textOf(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const end = text.indexOf("\0");
    return end === -1 ? text : text.slice(0, end);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/source/digest/content-store.ts




/** Bytes that one store keeps in memory; the rest goes to a temporary file. */
const IN_MEMORY = 32 * 1024 * 1024;
/** Bytes that all stores of the process keep in memory together. */
const ALL_IN_MEMORY = 128 * 1024 * 1024;
/** Bytes that a piece takes besides its own. */
const OVERHEAD = 256;
const CHUNK = 256 * 1024;
let allInMemory = 0;
/** Keeps contents for later, in memory up to a bound and in a temporary file beyond it. */
class ContentStore {
    #inMemory = 0;
    #onDisk = 0;
    #folder;
    #file;
    /** Keeps one content, read to its end. */
    async add(chunks) {
        const pieces = [];
        const position = this.#onDisk;
        for await (const chunk of chunks) {
            // A chunk is often a small view of a large buffer, which would stay alive with it.
            if (this.#onDisk === position && this.#takeMemory(chunk.length))
                pieces.push(Uint8Array.from(chunk));
            else
                await this.#write(chunk);
        }
        return { pieces, position, length: this.#onDisk - position };
    }
    /** Returns the bytes of a content that was kept. */
    async *read({ pieces, position, length }) {
        yield* pieces;
        for (let done = 0; done < length;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK, length - done));
            const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position + done);
            if (bytesRead === 0)
                throw new core_error/* MesgError */.N("environment", "a temporary file was truncated while it was in use");
            done += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    /** Gives back the memory, and removes the temporary file if there is one. */
    async close() {
        allInMemory -= this.#inMemory;
        this.#inMemory = 0;
        await this.#file?.close();
        if (this.#folder !== undefined)
            await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
    #takeMemory(length) {
        const size = length + OVERHEAD;
        if (this.#inMemory + size > IN_MEMORY || allInMemory + size > ALL_IN_MEMORY)
            return false;
        this.#inMemory += size;
        allInMemory += size;
        return true;
    }
    async #write(chunk) {
        try {
            this.#file ??= await this.#open();
            for (let done = 0; done < chunk.length;)
                done += (await this.#file.write(chunk, done)).bytesWritten;
            this.#onDisk += chunk.length;
        }
        catch (error) {
            throw new core_error/* MesgError */.N("environment", `cannot keep an archive in ${(0,external_node_os_.tmpdir)()}: ${error.message}`, {
                cause: error,
                hint: "free some space there, or set TMPDIR to another folder",
            });
        }
    }
    async #open() {
        this.#folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "mesg-"));
        return await (0,promises_.open)((0,external_node_path_.join)(this.#folder, "contents"), "w+", 0o600);
    }
}

// EXTERNAL MODULE: ./src/source/tar/archive-paths.ts
var archive_paths = __webpack_require__(21178);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
;// CONCATENATED MODULE: ./src/source/digest/tree-digest.ts




/**
 * Computes the directory digest of an extracted tree. Folders may be nested as deep as memory allows: symlinks let an
 * archive make deeper ones than any path, which an Engine then cannot walk either.
 *
 * @throws {ArchiveError} at a device, a fifo, or a path that is longer than a file system takes.
 */
async function digestTree(root, store) {
    const hasher = new directory_digest/* TreeHasher */.f("latin1");
    hasher.folder(".", root.mode);
    const open = [await openFolder(root, "")];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        await (0,event_loop/* yieldIfLate */.D)();
        const name = top.names[top.next++];
        if (name === undefined) {
            open.pop();
            continue;
        }
        const node = top.folder.children.get(name);
        const path = top.prefix + name;
        (0,archive_paths/* checkLength */.Nv)(path, "a path");
        if (node.kind === "folder") {
            hasher.folder(path, node.mode);
            open.push(await openFolder(node, `${path}/`));
        }
        else if (node.kind === "symlink") {
            hasher.symlink(path, node.target);
        }
        else if (node.kind === "file") {
            hasher.file(path, node.mode);
            for await (const piece of store.read(node.content))
                hasher.content(piece);
        }
        else {
            throw new archive_error/* ArchiveError */.d(`expected files, folders and links, found a device or a fifo: ${(0,archive_error/* shown */.S)(path)}`, {
                engineText: `dirhash: ${Buffer.from(name, "latin1")} invalid file mode`,
            });
        }
    }
    return hasher.digest();
}
async function openFolder(folder, prefix) {
    return { folder, prefix, names: await sorted([...folder.children.keys()]), next: 0 };
}
/** Names that are sorted in one go. */
const AT_ONCE = 4096;
/** Sorts names by their bytes; many of them in parts, so that other work can run in between. */
async function sorted(names) {
    if (names.length <= AT_ONCE)
        return names.sort(byBytes);
    await (0,event_loop/* yieldIfLate */.D)();
    const middle = names.length >>> 1;
    const left = await sorted(names.slice(0, middle));
    const right = await sorted(names.slice(middle));
    await (0,event_loop/* yieldIfLate */.D)();
    const merged = [];
    for (let l = 0, r = 0; l < left.length || r < right.length;) {
        const takeLeft = r === right.length || (l < left.length && left[l] < right[r]);
        merged.push(takeLeft ? left[l++] : right[r++]);
    }
    return merged;
}
/** Compares names of one character per byte. */
function byBytes(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/source/digest/tree-node.ts
/** The mode of folders that an archive only implies; the umask takes nothing from their owner. */
const IMPLIED = 0o700;
/** Makes an empty folder. */
function newFolder(mode, parent) {
    return { kind: "folder", mode, parent, children: new Map() };
}

;// CONCATENATED MODULE: ./src/source/digest/tree-paths.ts



/** Linux follows at most this many symlinks in one path. */
const MAX_LINKS = 40;
/**
 * Finds the folders of an extracted tree by their paths, following symlinks as Linux does. The parts that symlinks add to
 * a path are counted: an archive can chain them so that a short entry takes a long walk.
 */
class TreePaths {
    #cost;
    constructor(cost) {
        this.#cost = cost;
    }
    /** Returns the folder at a path; undefined when a part is missing. */
    find(way) {
        return this.#walk(way, () => undefined);
    }
    /** Returns the folder at a path. Missing folders are made, though not where a symlink points. */
    make(way) {
        const found = this.#walk(way, (parent, name) => {
            this.#cost.entry();
            const made = newFolder(IMPLIED, parent);
            parent.children.set(name, made);
            return made;
        });
        if (found !== undefined)
            return found;
        throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(way.entry)}: a symlink above it points to nothing`);
    }
    /** Whether there is something at the end of a path. */
    reaches({ from, parts, entry }) {
        let at = from;
        let left = parts;
        for (let links = 0;; links++) {
            const last = left.at(-1);
            if (last === undefined || last === "..")
                return this.find({ from: at, parts: left, entry }) !== undefined;
            at = this.find({ from: at, parts: left.slice(0, -1), entry });
            const node = at?.children.get(last);
            if (at === undefined || node?.kind !== "symlink")
                return node !== undefined;
            if (node.target.startsWith("/"))
                throw (0,archive_paths/* leadsOut */.qm)(entry);
            if (links >= MAX_LINKS)
                return false;
            left = (0,archive_paths/* targetParts */.k2)(node.target);
        }
    }
    #walk({ from, parts, entry }, missing) {
        const left = [...parts].reverse();
        // Parts beyond these come from symlinks.
        let own = left.length;
        let at = from;
        let links = 0;
        while (left.length > 0) {
            const name = left.pop();
            const isOwn = left.length < own;
            own = Math.min(own, left.length);
            if (!isOwn)
                this.#cost.step();
            if (name === "..") {
                if (at.parent === undefined)
                    throw (0,archive_paths/* leadsOut */.qm)(entry);
                at = at.parent;
                continue;
            }
            const node = at.children.get(name) ?? (isOwn ? missing(at, name) : undefined);
            if (node === undefined)
                return undefined;
            if (node.kind === "folder") {
                at = node;
            }
            else if (node.kind === "symlink") {
                if (++links > MAX_LINKS)
                    throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: its path is a loop of symlinks`);
                if (node.target.startsWith("/"))
                    throw (0,archive_paths/* leadsOut */.qm)(entry);
                left.push(...(0,archive_paths/* targetParts */.k2)(node.target).reverse());
            }
            else {
                throw new archive_error/* ArchiveError */.d(`cannot extract ${(0,archive_error/* shown */.S)(entry)}: ${(0,archive_error/* shown */.S)(name)} above it is not a folder`);
            }
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./src/source/digest/extracted-tree.ts






/**
 * The tree that a tar's entries leave on an Engine's disk, as `archive.Untar` of docker 18.06 extracts them, without a
 * disk: a later entry replaces an earlier one, folders are merged, missing parents appear, symlinks inside the tree are
 * followed, hard links share their file.
 */
class ExtractedTree {
    #store;
    #paths;
    #root = newFolder(IMPLIED, undefined);
    #folders = [];
    #hasLostWays = false;
    constructor(store, cost) {
        this.#store = store;
        this.#paths = new TreePaths(cost);
    }
    /** Extracts one entry. */
    async add(entry) {
        const { parts, absolute } = (0,archive_paths/* partsOf */.CI)(entry.name);
        const name = parts.pop();
        if (name === undefined) {
            if (absolute && entry.type === "5")
                this.#root.mode = entry.mode;
            else if (absolute)
                throw new archive_error/* ArchiveError */.d("expected entries inside the archive, found one that replaces its root");
            return; // docker leaves `.` out
        }
        const parent = this.#paths.make({ from: this.#root, parts, entry: entry.name });
        const existing = parent.children.get(name);
        const merges = existing?.kind === "folder" && entry.type === "5";
        if (existing !== undefined && !merges)
            parent.children.delete(name);
        if (entry.type === "5")
            this.#folders.push(entry.name);
        if (!merges && (existing?.kind === "folder" || existing?.kind === "symlink"))
            this.#hasLostWays = true;
        if (existing?.kind === "folder" && merges)
            existing.mode = entry.mode;
        else if (entry.type !== "g")
            parent.children.set(name, await this.#make(entry, parts, parent));
    }
    /**
     * Ends the extraction. Docker then sets the times of every folder that had an entry.
     *
     * @throws {ArchiveError} when a later entry left nothing at the path of such a folder.
     */
    async end() {
        for (const name of this.#hasLostWays ? this.#folders : []) {
            await (0,event_loop/* yieldIfLate */.D)();
            if (this.#paths.reaches({ from: this.#root, parts: (0,archive_paths/* partsOf */.CI)(name).parts, entry: name }))
                continue;
            throw new archive_error/* ArchiveError */.d(`expected the folder ${(0,archive_error/* shown */.S)(name)} to stay, found a later entry that takes it away`);
        }
    }
    /**
     * Removes `.git` and descends into a single top folder, as `DeployService` of Engine 0.9 and 0.10 does before it looks
     * at a source.
     */
    enterDeployContext() {
        this.#root.children.delete(".git");
        const [only, more] = this.#root.children.values();
        if (only?.kind === "folder" && more === undefined)
            this.#root = only;
    }
    /**
     * Returns the content of a file in the root folder; undefined when there is none of that name.
     *
     * @param most Bytes; of a larger file, only enough is read to show that it is larger.
     */
    async read(name, most) {
        const node = this.#root.children.get(Buffer.from(name).toString("latin1"));
        if (node?.kind !== "file")
            return undefined;
        const pieces = [];
        let length = 0;
        for await (const piece of this.#store.read(node.content)) {
            pieces.push(piece);
            length += piece.length;
            if (length > most)
                break;
        }
        return Buffer.concat(pieces);
    }
    /** Computes the digest of what was extracted. */
    async digest() {
        return await digestTree(this.#root, this.#store);
    }
    async #make(entry, parts, parent) {
        switch (entry.type) {
            case "0":
                return { kind: "file", mode: entry.mode, content: await this.#store.add(entry.body) };
            case "1":
                return this.#linked(entry);
            case "2":
                return { kind: "symlink", target: (0,archive_paths/* checkedTarget */.lh)(entry, parts) };
            case "3":
            case "4":
            case "6":
                return { kind: "special" };
            case "5":
                return newFolder(entry.mode, parent);
            default: {
                const engineText = `unhandled tar header type ${entry.type.charCodeAt(0)}`;
                throw new archive_error/* ArchiveError */.d(`cannot read ${(0,archive_error/* shown */.S)(entry.name)}: ${engineText}`, { engineText });
            }
        }
    }
    /** Returns the file that a hard link names. */
    #linked({ name, linkname }) {
        const { parts } = (0,archive_paths/* partsOf */.CI)(linkname.replace(/^\/+/, ""));
        const last = parts.pop() ?? "";
        const node = this.#paths.find({ from: this.#root, parts, entry: name })?.children.get(last);
        if (node !== undefined && node.kind !== "folder")
            return node;
        throw new archive_error/* ArchiveError */.d(`expected a hard link to an earlier file, found ${(0,archive_error/* shown */.S)(name)} linked to ${(0,archive_error/* shown */.S)(linkname)}, ` +
            `which is ${node === undefined ? "not there" : "a folder"}`);
    }
}

;// CONCATENATED MODULE: ./src/source/digest/ordered-digest.ts


/** Digests the entries of a tar as they arrive, as long as they are in the order of the digest. */
class OrderedDigest {
    #hasher = new directory_digest/* TreeHasher */.f("latin1");
    #cost;
    #last = [];
    #lastIsFolder = true;
    constructor(cost) {
        this.#cost = cost;
        this.#hasher.folder(".", 0o700);
    }
    /**
     * Digests one entry.
     *
     * @returns False for an entry that belongs before an earlier one, changes it, or needs it.
     */
    async add(entry) {
        const { parts, absolute } = (0,archive_paths/* partsOf */.CI)(entry.name);
        if (parts.length === 0 && !absolute)
            return true;
        if (!this.#follows(parts))
            return false;
        const path = parts.join("/");
        if (entry.type === "5") {
            this.#enter(parts);
            this.#hasher.folder(path, entry.mode);
        }
        else if (entry.type === "0") {
            this.#enter(parts);
            this.#hasher.file(path, entry.mode);
            for await (const piece of entry.body)
                this.#hasher.content(piece);
        }
        else if (entry.type === "2") {
            const target = (0,archive_paths/* checkedTarget */.lh)(entry, parts.slice(0, -1));
            this.#enter(parts);
            this.#hasher.symlink(path, target);
        }
        else {
            return false;
        }
        this.#last = parts;
        this.#lastIsFolder = entry.type === "5";
        return true;
    }
    digest() {
        return this.#hasher.digest();
    }
    /** Whether a path belongs after every path so far. */
    #follows(parts) {
        const last = this.#last;
        const fork = parts.findIndex((part, index) => part !== last[index]);
        if (fork === -1)
            return false;
        return fork === last.length ? this.#lastIsFolder : parts[fork] > last[fork];
    }
    /** Digests the folders that only the path implies. */
    #enter(parts) {
        let known = 0;
        while (known < parts.length - 1 && parts[known] === this.#last[known])
            known++;
        for (; known < parts.length - 1; known++) {
            this.#cost.entry();
            this.#hasher.folder(parts.slice(0, known + 1).join("/"), 0o700);
        }
    }
}

;// CONCATENATED MODULE: ./src/source/digest/digest-tar.ts







/**
 * Computes the directory digest of the tree that an Engine has on its disk after it extracted a tar or a tar.gz. Nothing
 * is extracted here. An archive whose entries are in the order of the digest (as all that this project writes) is
 * digested while it arrives. For any other, contents are kept: in memory up to 32 MiB, then in a temporary file. Pass a
 * function that opens the stream to keep nothing until an entry is out of order; a stream that can be read only once is
 * kept from its beginning. Other work of the process runs meanwhile.
 *
 * @param source The archive's bytes.
 * @throws {ArchiveError} when it is no tar, or over the limits, or holds what an Engine cannot extract.
 * @example
 * ```ts
 * const digest = await digestTar(() => createReadStream("source.tar"));
 * ```
 */
async function digestTar(source, limits = {}, signal) {
    if (typeof source === "function") {
        const cost = new ArchiveCost(limits);
        const ordered = new OrderedDigest(cost);
        if (await eachEntry(source(), cost, signal, (entry) => ordered.add(entry)))
            return ordered.digest();
    }
    return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}
/**
 * Reads a whole tar or tar.gz as an Engine extracts it and passes the tree to `use`; the tree is gone when that is done.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml", 1_000_000));
 * ```
 */
async function extractTar(chunks, limits, signal, use) {
    const store = new ContentStore();
    const cost = new ArchiveCost(limits);
    try {
        const tree = new ExtractedTree(store, cost);
        await eachEntry(chunks, cost, signal, async (entry) => {
            await tree.add(entry);
            return true;
        });
        await tree.end();
        return await use(tree);
    }
    finally {
        await store.close();
    }
}
/** Calls `take` with each entry until it returns false. @returns What `take` returned last; true for no entries. */
async function eachEntry(chunks, cost, signal, take) {
    const reader = await decompress((0,interruptible/* interruptible */.I)(chunks, signal), cost);
    try {
        for await (const entry of readTar(reader, cost)) {
            if (!(await take(entry)))
                return false;
            signal?.throwIfAborted();
        }
        return true;
    }
    finally {
        await reader.close();
    }
}


/***/ }),

/***/ 99469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(80871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts

/** Changes whenever the archive, its id or the digest of the same files would change. */
const RECIPE = "source 1";
/**
 * Names what a tree holds without reading it: by the object ids of its files, their paths and modes, and the secrets that
 * were allowed in it.
 *
 * @returns A SHA-256 in hex; undefined for a tree of which something is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = RECIPE;
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed together: each call costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 10 modules
var digest_tar = __webpack_require__(24146);
// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
// EXTERNAL MODULE: ./src/core/files/forms.ts
var files_forms = __webpack_require__(96516);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(71147);
;// CONCATENATED MODULE: ./src/source/tar/assert-tar.ts

const HINTS = {
    "a CAR": "give the folder, or the tar that the CAR was made from: mesg-compile compile --tar writes one",
    "a zip file": "give the folder, or a tar of it",
    JSON: "a definition is named by itself; --source takes the folder or the tar that it was made from",
    "a web page": "it was saved from a browser: download the file itself",
};
/**
 * Ensures that a file is not something else than a tar: its source id would be that of the wrong bytes.
 *
 * @throws {MesgError} `usage`.
 */
async function assertTar(path, signal) {
    const form = (0,files_forms/* fileForm */.d)(await (0,read_bounded/* readBounded */.CB)(path, { limit: files_forms/* FORM_BYTES */.X, what: "a source", signal }));
    const hint = form && HINTS[form];
    if (hint === undefined)
        return;
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found ${form} at ${JSON.stringify(path)}`, {
        hint,
    });
}

;// CONCATENATED MODULE: ./src/source/take-source.ts










/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, opened or not, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    if (typeof path !== "string")
        return await takeFolder(path, options);
    const found = await (0,promises_.stat)(path).catch((error) => {
        throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // A device may never end.
    if (found.isFile())
        await assertTar(path, options.signal);
    if (found.isFile() || found.isFIFO())
        return await takeTar(path, found.size, options);
    throw new core_error/* MesgError */.N("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache === undefined ? undefined : treeKey(tree);
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns what the cache knows, if that is all that is asked for. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined };
    if (digest !== undefined)
        return { sourceId, size, entries, digest };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.isKept ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}
async function takeTar(path, total, options) {
    const { signal, onProgress } = options;
    const report = onProgress && ((bytes) => onProgress({ files: undefined, bytes, size: total }));
    const { sourceId, size } = await (0,archive/* writeBlocks */.m3)(() => (0,file_blocks/* fileBlocks */.d)(path, signal), options, report);
    const open = () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 * 1024 });
    const digest = options.withoutDigest ? undefined : await (0,digest_tar/* digestTar */.A)(open, options, signal);
    return { sourceId, size, digest, notices: [] };
}


/***/ }),

/***/ 57009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers are not affected
 * ```
 */
function summarize(changes) {
    const counts = { breaking: 0, compatible: 0, operational: 0, cosmetic: 0, waived: 0 };
    for (const change of changes)
        counts["waiver" in change && change.waiver ? "waived" : change.severity]++;
    return { ...counts, sourceOnly: changes.length === 1 && changes[0].rule === "source-changed" };
}


/***/ }),

/***/ 72159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
            : `put &${name} in front of a value above, or quote a text that begins with *`;
        this.#report("alias", message, start, { hint });
        return { kind: "broken", start, size: 1, length: 0, depth: 1 };
    }
    /** Reports merges that yaml.v2 2.2.1 refuses, since it looks at what the name means at the end of the document. */
    finishDocument() {
        for (const { name, start, node } of this.#merges) {
            const last = this.#anchors.get(name)?.node;
            if (node.kind !== "mapping" || last === undefined || last.kind === "mapping" || last.kind === "broken")
                continue;
            const message = `&${name} is given again further down, to a value that cannot be merged`;
            this.#report("merge-key", message, start, {
                hint: "give the two anchors different names: Engine 0.10 mixes them up",
            });
        }
    }
}

// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
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
        const inherited = new Set();
        for (const pair of written) {
            if (pair.key === undefined) {
                this.#merge(pair, pairs, inherited);
                continue;
            }
            const first = inherited.has(pair.key) ? undefined : pairs.get(pair.key);
            if (first === undefined) {
                inherited.delete(pair.key);
                pairs.set(pair.key, pair);
            }
            else {
                const { line } = this.#lines.at(first.keyStart);
                const message = `duplicate key ${(0,words/* quote */.h)(pair.key)} (first in line ${line})`;
                this.#report("duplicate-key", message, pair.keyStart, { hint: "keep one of them", key: pair.key });
            }
        }
        for (const key of pairs.keys())
            if (key.startsWith(UNUSABLE))
                pairs.delete(key);
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
        const message = `Engine 0.10 takes ${(0,words/* quote */.h)(replaced[0])} from what is merged here, not from above`;
        const hint = "put `<<` in front of the keys that replace what it merges, and merge several mappings in one list";
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
/** Warns of a tag that means nothing to an Engine: most often it is a text that begins with `!`. */
function checkTag(tag, report) {
    if (tag === undefined || tag.full.startsWith(CORE))
        return;
    const message = `${(0,words/* quote */.h)(tag.full)} is a tag without effect, and not part of the text`;
    report("tag", message, tag.start, { hint: "remove it, or quote a text that begins with !", severity: "warning" });
}
/** The node of a scalar; a tag that its text does not fit is reported. */
function readScalar({ value, style, start, tag: written }, report) {
    const tag = written?.full ?? "";
    if (written !== undefined && !(0,resolve/* fitsTag */.JT)(tag, value)) {
        const name = tag.replace(CORE, "!!");
        report("tag", `the tag ${name} does not fit ${(0,words/* quote */.h)(value)}`, start, {
            hint: "remove the tag: a mesg.yml needs none",
        });
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
            this.#add({ kind, pairs, written, start, ...(0,yaml_node/* measurePairs */.q6)(pairs) }, anchor);
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
            this.report("key", "expected a key in front of the colon, found none", at, {
                hint: 'write the key; an empty one is ""',
            });
        }
        else if (node.kind !== "broken") {
            const message = `expected a text as key, found ${(0,words/* describeNode */.W)(node)}`;
            this.report("key", message, at, { hint: "quote a key that begins with [ or {" });
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

// EXTERNAL MODULE: ./src/yaml/parse/parser.ts + 19 modules
var parse_parser = __webpack_require__(66051);
// EXTERNAL MODULE: ./src/yaml/scan/cursor.ts
var scan_cursor = __webpack_require__(49627);
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
    const parser = new parse_parser/* Parser */.i(text, { maxDepth: plain ? yaml_limits/* MAX_PLAIN_DEPTH */.Ws : yaml_limits/* MAX_YAML_DEPTH */.Pq, dialect });
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
        // In a plain file, what would be a warning is an error already.
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
/** An Engine reads the first document and passes over what follows it. */
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
    const hint = "keep what belongs to this file, and move the rest to files of their own";
    report("documents", "expected one document, found more text behind its end", cursor.at, { hint });
}


/***/ }),

/***/ 18650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
 * Reports characters that end a line for an Engine, whose YAML is 1.1, and in no editor. What follows one, even in a
 * comment, is a line of its own that no reviewer sees.
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
            hint: "Engines begin a new line there: write a line feed, or a space, in its place",
        });
    }
    return problems;
}


/***/ }),

/***/ 67880:
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
    /** Returns the line and column of the character at `offset`. */
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

/***/ 42655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    return node.plain && (0,_resolve_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveScalar */ .T)(node.text) === "null";
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
/** Sums up the values of a mapping and its keys. */
function measurePairs(pairs) {
    let [size, length, depth] = [1 + pairs.size, 0, 1];
    for (const [key, { value }] of pairs) {
        size += value.size;
        length += value.length + key.length;
        depth = Math.max(depth, value.depth + 1);
    }
    return { size, length, depth };
}
/** Sums up the nodes inside of a node. */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Parser)
});

;// CONCATENATED MODULE: ./src/yaml/scan/syntax-error.ts
/** A place where a text is not YAML as an Engine reads it. */
class SyntaxProblem extends Error {
    /** Index into the text. */
    offset;
    /** What to do, in the imperative. */
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
        // The list under a key has no token of its own.
        if (kind !== "list-under-key")
            state.skip();
        return { type: isMapping ? "mapping" : "sequence", start, contentStart, anchor, tag, style };
    }
    const properties = anchor === undefined ? tag : tag === undefined || anchor.end > tag.end ? anchor : tag;
    if (properties === undefined)
        throw state.unexpected();
    // An anchor or a tag alone is in front of an empty value.
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
    // It may be further down than where reading goes on.
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
        // A mistake before any block was opened leaves only the document to go on with.
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
    const folded = cursor.code() === characters/* CODE */.Sq.greater;
    cursor.at++;
    const { chomping, increment } = scanHeader(cursor, start);
    const lines = new BlockLines(cursor, parentIndent, increment);
    let value = "";
    /** The break behind the last line, and those of the empty lines after it. */
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
                throw new SyntaxProblem(message, cursor.at, "leave the number out");
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


/** Scans the name behind `&` or `*`. */
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
    // `!` alone says that a value is a text, whatever it looks like.
    return suffix === "" ? { handle: "", suffix: "!" } : { handle: "!", suffix };
}
/** Scans `!`, `!!` or `!name!`; of `!name` without the second `!` too, which is no handle yet. */
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



/** Scans `%YAML 1.1` or `%TAG !handle! prefix`, with the line break behind it. */
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
    const { start, column, style } = token;
    return { type, start, end: start, column, value: "", suffix: "", style, key: undefined };
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
    /** Goes to the token after the one that was seen last. */
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
        if (this.#dialect === "engine")
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
        this.#addScalar(start, column, style, scanQuoted(this.#cursor, this.#dialect === "json"));
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
            return new SyntaxProblem(found, start, `close it with ${close}, or indent what belongs into it`);
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
/** Whether the token's line begins in the column of an open block. */
function isAtBlock({ text, token, columns }) {
    const before = text.slice(Math.max(0, token.start - 2000), token.start);
    const line = before.split(/[\n\r\x85\u2028\u2029]/).at(-1);
    return columns.includes(line.length - line.trimStart().length);
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
    sees(one, two, three, ...more) {
        const { type } = this.scanner.peek();
        return type === one || type === two || type === three || (more.length > 0 && more.includes(type));
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
        const columns = this.contexts.filter(({ kind }) => kind === "block-mapping").map(({ column }) => column);
        const near = { text: this.text, previous: this.previous, token: this.scanner.peek(), columns };
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ toDiagnostics),
/* harmony export */   mj: () => (/* binding */ ENOUGH_PROBLEMS),
/* harmony export */   uV: () => (/* binding */ MAX_DIAGNOSTICS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);

/** The most problems that are reported for one file. */
const MAX_DIAGNOSTICS = 1000;
/** The most problems of one sort that are looked for, so that a hostile file costs little more than a good one. */
const ENOUGH_PROBLEMS = 10 * MAX_DIAGNOSTICS;
/**
 * Turns problems into diagnostics in file order, each only once: a value under an anchor is reached by many paths, and
 * has to be fixed once.
 */
function toDiagnostics(problems, file, lines) {
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
    const message = `more than ${MAX_DIAGNOSTICS} problems: the rest is not shown`;
    return [...diagnostics, { severity, rule: "too-many", message, pointer: "", file, ...lines.at(rest[0].offset) }];
}


/***/ }),

/***/ 49555:
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
    return isFloat(text.replaceAll("_", ""), /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]\d+)?$/i) ? "float" : "str";
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

/***/ 50037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 49627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50037);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ decodeText),
/* harmony export */   g: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/** The largest mesg.yml or definition text that is read, in bytes: no Engine accepts a larger definition. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/**
 * Everything but tabs, line breaks and what can be seen. A byte order mark further down is not allowed either: what an
 * Engine makes of it depends on where the Engine's buffer ends.
 */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
/**
 * Decodes a file as YAML does: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is left out.
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
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        // A broken byte comes out as the replacement character.
        const lenient = new TextDecoder(encoding).decode(bytes);
        const before = lenient.search("\ufffd");
        return problem(lenient, "encoding", `invalid ${encoding.toUpperCase()}: these bytes are no text`, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ describeNode),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** Quotes a text, and shortens a long one. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
/** Describes a node, to follow "found". */
function describeNode(node) {
    if (node.kind === "mapping")
        return "a mapping";
    if (node.kind === "sequence")
        return "a list";
    if (node.kind === "broken")
        return "a value that could not be read";
    return node.plain && /^[\w.+-]{1,60}$/.test(node.text) ? node.text : quote(node.text);
}


/***/ }),

/***/ 29157:
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
/** The most levels of values, with aliases written out: more than a hundred nested objects need. */
const MAX_YAML_DEPTH = 400;
/** The most levels of values in a plain file: more than a list of mappings in a mapping needs. */
const MAX_PLAIN_DEPTH = 8;
/** The most values in one file, aliases and merge keys written out. */
const MAX_VALUES = 1_000_000;
/** The most characters in one file, aliases written out. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** The most aliases in one file. */
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
 * Checks a whole file against the limits, with its aliases written out.
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
