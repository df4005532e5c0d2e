export const id = 8409;
export const ids = [8409];
export const modules = {

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

/***/ 84922:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffDefinitions)
});

// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(30764);
;// CONCATENATED MODULE: ./src/diff/change.ts

/** The path of the compared value. Its texts are built only for a reported change. */
class ChangePath {
    #parent;
    #owner;
    #segment;
    #word;
    #pointer;
    #path;
    /**
     * @param word The segment in words; empty when the path in words omits it.
     * @param owner The path that precedes the word.
     */
    constructor(segment = "", word = "", parent, owner = parent) {
        this.#segment = segment;
        this.#word = word;
        this.#parent = parent;
        this.#owner = owner;
    }
    /** Returns the path of a list or a field below: `inputs`. */
    to(segment, word = "") {
        return new ChangePath(segment, word, this);
    }
    /** Returns the path of an entry of this list: `task send`. In words, the list itself is omitted. */
    entry(noun, key) {
        return new ChangePath(key, `${noun} ${shorten(key)}`, this, this.#parent);
    }
    get pointer() {
        if (this.#parent === undefined)
            return "";
        this.#pointer ??= `${this.#parent.pointer}/${this.#segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return this.#pointer;
    }
    get words() {
        this.#path ??= [this.#owner?.words ?? "", this.#word].filter((part) => part !== "").join(" › ");
        return this.#path;
    }
}
const MAX_KEY_LENGTH = 64;
// A key of a megabyte would be repeated in the path of every change below it.
function shorten(key) {
    return key.length > MAX_KEY_LENGTH ? `${key.slice(0, MAX_KEY_LENGTH / 2)}…${key.slice(1 - MAX_KEY_LENGTH / 2)}` : key;
}
/** Collects changes in the order in which they are found. */
class Changes {
    list = [];
    /** Adds a change. A side that is `undefined` or missing has no value. */
    add(rule, path, { before, after, index }) {
        const { severity, explanation } = rules/* RULES */.y[rule];
        this.list.push({
            rule,
            severity,
            path: path.words || "service",
            pointer: path.pointer,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
            ...(index === undefined ? {} : { index }),
            explanation,
        });
    }
    /** Adds a change if two strings or flags differ. */
    compare(rule, path, before, after) {
        if (before !== after)
            this.add(rule, path, { before, after });
    }
    /** Compares the name and the description of any part of a definition. */
    compareNames(path, before, after) {
        this.compare("name-changed", path.to("name"), before.name, after.name);
        this.compare("description-changed", path.to("description"), before.description, after.description);
    }
}

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
;// CONCATENATED MODULE: ./src/diff/same-data.ts

/** Reports whether two pieces of plain data are equal, ignoring the order of keys. */
function sameData(left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left) && Array.isArray(right)) {
        return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
    }
    if (!(0,is_record/* isRecord */.u)(left) || !(0,is_record/* isRecord */.u)(right))
        return false;
    const keys = Object.keys(left).filter((key) => left[key] !== undefined);
    return (keys.length === Object.keys(right).filter((key) => right[key] !== undefined).length &&
        keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key])));
}
/** Reports whether two lists have the same strings, equally often, in any order. */
function sameTexts(left, right) {
    return left.length === right.length && sameData([...left].sort(), [...right].sort());
}

;// CONCATENATED MODULE: ./src/diff/containers.ts


const FIELDS = Object.keys(service/* EMPTY_CONFIGURATION */.$k);
/** Compares the configurations of the service's own container. */
function compareConfigurations({ configuration: before }, { configuration: after }, path, changes) {
    if (before !== undefined && after !== undefined) {
        for (const change of fieldChanges(before, after))
            change("configuration-changed", path, changes);
    }
    else if (before !== after) {
        // Some Engines distinguish a missing configuration from an empty one.
        changes.add("configuration-changed", path, { before, after });
    }
}
/** Compares two dependencies with the same key. */
function compareDependencies(before, after, path, changes) {
    changes.compare("dependency-changed", path.to("image"), before.image, after.image);
    for (const change of fieldChanges(before, after))
        change("dependency-changed", path, changes);
}
/** Returns a dependency without its key, as text. */
function dependencyShape(dependency) {
    return JSON.stringify([dependency.image, ...FIELDS.map((field) => dependency[field])]);
}
function fieldChanges(before, after) {
    return FIELDS.filter((field) => !sameData(before[field], after[field])).map((field) => {
        const [old, fresh] = [before[field], after[field]];
        // Only the order of a command's arguments matters to a container.
        const isOrder = field !== "args" && typeof old !== "string" && typeof fresh !== "string" && sameTexts(old, fresh);
        return (rule, path, changes) => {
            changes.add(isOrder ? "order-changed" : rule, path.to(field, field), { before: old, after: fresh });
        };
    });
}

;// CONCATENATED MODULE: ./src/diff/keyed-list.ts
/**
 * Matches the entries of two lists by key. If exactly one entry of a shape was removed and exactly one of the same
 * shape was added, they are a pair with different keys: probably a rename.
 *
 * @param shapeOf Returns an entry without its key and its descriptions, as text.
 * @returns `undefined` when a list has a duplicate key, so that entries cannot be matched.
 */
function matchByKey(before, after, shapeOf) {
    const old = indexByKey(before);
    const fresh = indexByKey(after);
    if (old === undefined || fresh === undefined)
        return undefined;
    let removed = before.flatMap((entry, index) => (fresh.has(entry.key) ? [] : [{ entry, index }]));
    let added = after.flatMap((entry, index) => (old.has(entry.key) ? [] : [{ entry, index }]));
    const origin = new Map();
    if (removed.length > 0 && added.length > 0) {
        const gone = onlyOnes(removed, shapeOf);
        for (const [shape, { index }] of onlyOnes(added, shapeOf)) {
            const from = gone.get(shape);
            if (from !== undefined)
                origin.set(index, from.index);
        }
        const renamed = new Set(origin.values());
        removed = removed.filter(({ index }) => !renamed.has(index));
        added = added.filter(({ index }) => !origin.has(index));
    }
    const pairs = [];
    let reordered = false;
    let last = -1;
    for (const [index, entry] of after.entries()) {
        const from = origin.get(index) ?? old.get(entry.key);
        if (from === undefined)
            continue;
        pairs.push({ before: before[from], after: entry });
        reordered ||= from < last;
        last = from;
    }
    return { pairs, removed, added, reordered };
}
function indexByKey(list) {
    const indices = new Map(list.map(({ key }, index) => [key, index]));
    return indices.size === list.length ? indices : undefined;
}
/** Returns the entries whose shape is unique in the list. */
function onlyOnes(entries, shapeOf) {
    const found = new Map();
    const repeated = new Set();
    for (const { entry, index } of entries) {
        const shape = shapeOf(entry);
        if (found.has(shape))
            repeated.add(shape);
        found.set(shape, { index });
    }
    for (const shape of repeated)
        found.delete(shape);
    return found;
}

;// CONCATENATED MODULE: ./src/diff/keyed-comparison.ts


/** Compares two lists whose entries have keys: removed, renamed, changed and added entries, in this order. */
function compareKeyed(before, after, { changes, path, noun, rules, shapeOf, compare }) {
    if (before.length === 0 && after.length === 0)
        return;
    const matching = matchByKey(before, after, shapeOf);
    if (matching === undefined) {
        if (!sameData(before, after))
            changes.add(rules.duplicates, path, { before, after });
        return;
    }
    const { pairs, removed, added, reordered } = matching;
    if (reordered)
        changes.add("order-changed", path, { before: keysOf(before), after: keysOf(after) });
    for (const { entry, index } of removed) {
        changes.add(rules.removed, path.entry(noun, entry.key), { before: entry, index });
    }
    for (const pair of pairs) {
        const here = path.entry(noun, pair.after.key);
        const [old, fresh] = [pair.before.key, pair.after.key];
        if (old !== fresh)
            changes.add(rules.renamed(pair.after), here, { before: old, after: fresh });
        compare(pair.before, pair.after, here);
    }
    for (const { entry, index } of added) {
        changes.add(rules.added(entry), path.entry(noun, entry.key), { after: entry, index });
    }
}
/** The keys of a list, to show a change of their order. */
function keysOf(list) {
    return list.map(({ key }) => key);
}

;// CONCATENATED MODULE: ./src/diff/parameter-type.ts

/**
 * Reports whether every value other than null that is valid for `sent` is also valid for `taken`, as Engines 0.10 to 0.26
 * check data. The fields of Objects are ignored: their changes are reported separately.
 */
function covers(taken, sent) {
    if (taken.type === "Any" && !taken.repeated)
        return true;
    // No value is valid for a type that the Engine does not know, except an empty list of it.
    const nothing = !service/* PARAMETER_TYPES */.KZ.includes(sent.type);
    if (sent.repeated !== taken.repeated)
        return nothing && !sent.repeated;
    return nothing || taken.type === "Any" || sent.type === taken.type;
}
/** Reports whether every value is valid, missing and null included, so that declaring the parameter restricts nothing. */
function takesEverything(parameter) {
    return parameter.type === "Any" && !parameter.repeated && parameter.optional;
}

;// CONCATENATED MODULE: ./src/diff/parameters.ts



/** Compares the parameters of one task or event. */
class ParameterComparison {
    #direction;
    #changes;
    constructor(direction, changes) {
        this.#direction = direction;
        this.#changes = changes;
    }
    /** Compares two lists of parameters. */
    lists(before, after, path) {
        this.#lists(before, after, path, false);
    }
    /** @param inObject Whether the list belongs to an Object, which accepts any object if it declares no fields. */
    #lists(before, after, path, inObject) {
        const direction = this.#direction;
        const isOpen = inObject && before.length === 0;
        compareKeyed(before, after, {
            changes: this.#changes,
            path,
            noun: inObject ? "field" : direction,
            rules: {
                removed: `${direction}-removed`,
                duplicates: "duplicate-keys",
                added: (entry) => addedRule(direction, entry, isOpen),
                renamed: (entry) => renamedRule(direction, entry),
            },
            shapeOf: parameterShape,
            compare: (one, other, here) => this.#parameters(one, other, here),
        });
    }
    #parameters(before, after, path) {
        const [direction, changes] = [this.#direction, this.#changes];
        changes.compareNames(path, before, after);
        const made = after.optional ? "made-optional" : "made-required";
        changes.compare(`${direction}-${made}`, path.to("optional"), before.optional, after.optional);
        const areObjects = before.type === "Object" && after.type === "Object";
        const fieldsDiffer = !areObjects && !sameData(before.object, after.object);
        if (before.type !== after.type || before.repeated !== after.repeated) {
            const [one, other] = [typeOf(before, fieldsDiffer), typeOf(after, fieldsDiffer)];
            changes.add(typeRule(direction, before, after), path.to("type"), { before: one, after: other });
        }
        else if (fieldsDiffer) {
            changes.add("unused-fields-changed", path.to("object"), { before: before.object, after: after.object });
        }
        if (areObjects)
            this.#lists(before.object, after.object, path.to("object", "fields"), true);
    }
}
/** Returns a parameter without its key and its descriptions, as text. */
function parameterShape(parameter) {
    return JSON.stringify(shape(parameter).slice(1));
}
function shape({ key, type, optional, repeated, object }) {
    return [key, type, optional, repeated, object.map(shape)];
}
/** One side of a type change. Fields are included only if their changes are not reported separately. */
function typeOf({ type, repeated, object }, withFields) {
    return { type, repeated, ...(withFields ? { object } : {}) };
}
function typeRule(direction, before, after) {
    if (direction === "input")
        return covers(after, before) ? "input-type-widened" : "input-type-changed";
    return covers(before, after) ? `${direction}-type-narrowed` : `${direction}-type-changed`;
}
function addedRule(direction, entry, isOpen) {
    if (direction !== "input")
        return `${direction}-added`;
    if (!entry.optional)
        return "required-input-added";
    return isOpen && !takesEverything(entry) ? "open-object-restricted" : "optional-input-added";
}
function renamedRule(direction, entry) {
    if (direction !== "input")
        return `${direction}-renamed`;
    return entry.optional ? "optional-input-renamed" : "required-input-renamed";
}

;// CONCATENATED MODULE: ./src/diff/definitions.ts





/**
 * Compares two definitions. Each difference is reported once, in the order of the definition, and all changes together
 * turn `before` into `after`.
 *
 * The severities follow from how Engines check data at run time (0.10 to 0.26, one recipe): see docs/rules.md.
 *
 * Fields that an Engine sets itself are ignored: `hash`, `address`, a sid made of the hash, and a source that only
 * one side has.
 *
 * @example
 * ```ts
 * diffDefinitions(before, after).filter(({ severity }) => severity === "breaking");
 * ```
 */
function diffDefinitions(before, after) {
    const changes = new Changes();
    if (before === after)
        return changes.list;
    const root = new ChangePath();
    changes.compare("sid-changed", root.to("sid"), ownSid(before), ownSid(after));
    changes.compareNames(root, before, after);
    changes.compare("repository-changed", root.to("repository"), before.repository, after.repository);
    if (before.source !== "" && after.source !== "") {
        changes.compare("source-changed", root.to("source"), before.source, after.source);
    }
    compareConfigurations(before, after, root.to("configuration", "configuration"), changes);
    compareKeyed(before.dependencies, after.dependencies, {
        ...entriesOf("dependency", root.to("dependencies", "dependencies"), changes),
        shapeOf: dependencyShape,
        compare: (one, other, path) => compareDependencies(one, other, path, changes),
    });
    compareKeyed(before.tasks, after.tasks, {
        ...entriesOf("task", root.to("tasks", "tasks"), changes),
        shapeOf: taskShape,
        compare: (one, other, path) => compareTasks(one, other, path, changes),
    });
    compareKeyed(before.events, after.events, {
        ...entriesOf("event", root.to("events", "events"), changes),
        shapeOf: ({ data }) => JSON.stringify(keyedShapes(data)),
        compare: (one, other, path) => compareEvents(one, other, path, changes),
    });
    if (!sameData(before.workflows, after.workflows)) {
        const workflows = { before: before.workflows, after: after.workflows };
        changes.add("workflows-changed", root.to("workflows", "workflows"), workflows);
    }
    return changes.list;
}
/** The sid that the author gave; an Engine derives a missing one from the hash. */
function ownSid({ sid, hash }) {
    return hash !== "" && sid === `_${hash}` ? "" : sid;
}
/** The common settings of a service's lists: rules are named after the noun. */
function entriesOf(noun, path, changes) {
    const rules = {
        removed: `${noun}-removed`,
        duplicates: noun === "dependency" ? "dependency-changed" : "duplicate-keys",
        added: () => `${noun}-added`,
        renamed: () => `${noun}-renamed`,
    };
    return { noun, path, changes, rules };
}
function compareTasks(before, after, path, changes) {
    changes.compareNames(path, before, after);
    new ParameterComparison("input", changes).lists(before.inputs, after.inputs, path.to("inputs", "inputs"));
    new ParameterComparison("output", changes).lists(before.outputs, after.outputs, path.to("outputs", "outputs"));
    if (sameData(before.price, after.price))
        return;
    changes.add("price-changed", path.to("price"), { before: before.price, after: after.price });
}
function compareEvents(before, after, path, changes) {
    changes.compareNames(path, before, after);
    new ParameterComparison("data", changes).lists(before.data, after.data, path.to("data", "data"));
}
function taskShape({ inputs, outputs, price }) {
    return JSON.stringify([keyedShapes(inputs), keyedShapes(outputs), price?.perCall, price?.perSec, price?.perKB]);
}
function keyedShapes(parameters) {
    return parameters.map((parameter) => [parameter.key, parameterShape(parameter)]);
}


/***/ }),

/***/ 44529:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ comparablePrices)
/* harmony export */ });
/**
 * Returns two versions of a service without prices if one of them has none: a mesg.yml has no prices, which are set on
 * deploy.
 *
 * @example
 * ```ts
 * diffDefinitions(...comparablePrices(stored, compiled));
 * ```
 */
function comparablePrices(before, after) {
    return isPriced(before) && isPriced(after) ? [before, after] : [withoutPrices(before), withoutPrices(after)];
}
function isPriced({ tasks }) {
    return tasks.some(({ price }) => price !== undefined);
}
function withoutPrices(definition) {
    if (!isPriced(definition))
        return definition;
    return { ...definition, tasks: definition.tasks.map(({ price: _, ...task }) => task) };
}


/***/ }),

/***/ 8409:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareService: () => (/* binding */ compareService),
  removedService: () => (/* binding */ removedService)
});

// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/diff/definitions.ts + 7 modules
var definitions = __webpack_require__(84922);
// EXTERNAL MODULE: ./src/waivers/summary.ts
var summary = __webpack_require__(57009);
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
const MAX_POINTER_LENGTH = 10_000;
/** Returns the line of a pointer in which entries have keys. */
function finder({ definition, locate }) {
    let indexes;
    const indexOf = (list, key) => {
        indexes ??= new Map();
        let known = indexes.get(list);
        if (known === undefined) {
            known = new Map(list.map((entry, index) => [entry.key, index]));
            indexes.set(list, known);
        }
        return known.get(key);
    };
    return (pointer) => {
        if (locate === undefined || pointer.length > MAX_POINTER_LENGTH)
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

// EXTERNAL MODULE: ./src/diff/prices.ts
var prices = __webpack_require__(44529);
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
    if (options.waivers.length === 0)
        return { changes, diagnostics: [] };
    const byPlace = new Map();
    const expired = [];
    for (const waiver of options.waivers) {
        if (waiver.expires < options.today)
            expired.push(waiver);
        else
            byPlace.set(placeOf(waiver), waiver);
    }
    const known = new Set(options.before.map((waiver) => JSON.stringify([placeOf(waiver), waiver.expires])));
    const ambiguous = ambiguousPlaces(changes);
    const used = new Set();
    const waived = changes.map((change) => {
        if (change.severity !== "breaking" || byPlace.size === 0)
            return change;
        const inWords = `${change.rule} ${change.path}`;
        const waiver = (ambiguous.has(inWords) ? undefined : byPlace.get(inWords)) ?? byPlace.get(`${change.rule} ${change.pointer}`);
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
            ...unused.map((waiver) => {
                const what = `the waiver of ${waiver.rule} at ${waiver.path} matches`;
                return ambiguous.has(placeOf(waiver))
                    ? warning(waiver, "waiver-unused", `${what} several breaking changes`, "name one of them by its JSON pointer")
                    : warning(waiver, "waiver-unused", `${what} no breaking change`, "remove it once its change is merged");
            }),
        ],
    };
}
/**
 * Returns the places in words of more than one breaking change, which a waiver cannot name: words shorten long keys, and
 * a key may contain their separator.
 */
function ambiguousPlaces(changes) {
    const pointers = new Map();
    const ambiguous = new Set();
    for (const { rule, severity, path, pointer } of changes) {
        if (severity !== "breaking")
            continue;
        const place = `${rule} ${path}`;
        const first = pointers.get(place);
        if (first === undefined)
            pointers.set(place, pointer);
        else if (first !== pointer)
            ambiguous.add(place);
    }
    return ambiguous;
}
/** Returns the rule and the path of a waiver in one spelling, to compare them. */
function placeOf({ rule, path }) {
    return `${rule} ${path.startsWith("/") ? path : path.replaceAll(" > ", " › ")}`;
}
function warning({ file, pointer, line, column }, rule, message, hint) {
    return { severity: "warning", rule, message, file, pointer, line, column, hint };
}

// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(81400);
// EXTERNAL MODULE: ./src/core/page-address.ts + 1 modules
var page_address = __webpack_require__(99277);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
// EXTERNAL MODULE: ./src/yaml/words.ts
var words = __webpack_require__(66494);
// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
;// CONCATENATED MODULE: ./src/waivers/waiver-file.ts





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
 * @example
 * ```ts
 * readWaivers(await readFile(".mesg-compile.yml", "utf8"), ".mesg-compile.yml").waivers;
 * ```
 */
function readWaivers(text, file) {
    if (text === "")
        return { waivers: [], diagnostics: [] };
    const problems = [];
    const report = ({ path, offset }, rule, message, hint) => {
        const severity = rule === "waiver-twice" ? "warning" : "error";
        problems.push({ severity, rule, message, path, offset, ...(hint === undefined ? {} : { hint }) });
    };
    const lines = new yaml_lines/* Lines */.q(text);
    const waivers = new Map();
    for (const { node, path } of entriesOf(text, lines, report)) {
        const waiver = readWaiver(node, path, report);
        if (waiver === undefined)
            continue;
        const id = placeOf(waiver);
        const first = waivers.get(id);
        if (first === undefined)
            waivers.set(id, { ...waiver, file, pointer: (0,diagnostic/* pointerOf */.r)(path), ...lines.at(node.start) });
        else {
            const message = `duplicate waiver: line ${first.line} accepts the same change`;
            report({ path, offset: node.start }, "waiver-twice", message, "remove one of them");
        }
    }
    return { waivers: [...waivers.values()], diagnostics: (0,problem/* toDiagnostics */.S6)(problems, file, lines) };
}
/** Returns the entries of the list of waivers; none when the file as a whole is invalid. */
function entriesOf(text, lines, report) {
    const start = { path: [], offset: 0 };
    const size = Buffer.byteLength(text);
    if (size > sides/* MAX_WAIVER_BYTES */.CP) {
        report(start, "waiver-file", `file of waivers too large: expected at most ${sides/* MAX_WAIVER_BYTES */.CP} bytes, found ${size}`);
        return [];
    }
    const { root, problems } = (0,compose/* composeYaml */.e)(text, lines, { plain: true });
    for (const { path, offset, message, hint } of problems)
        report({ path, offset }, "waiver-yaml", message, hint);
    if (root === undefined || problems.length > 0 || (0,yaml_node/* isNull */.kZ)(root))
        return [];
    if (root.kind !== "mapping") {
        const message = `expected a mapping with the key "waivers", found ${(0,words/* describeNode */.WQ)(root)}`;
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
    report({ path, offset: list.start }, "waiver-file", `expected a list of waivers, found ${(0,words/* describeNode */.WQ)(list)}`);
    return [];
}
function checkKeys(node, path, known, report) {
    for (const [key, { keyStart }] of node.pairs) {
        if (known.includes(key))
            continue;
        const wanted = known.map((name) => `"${name}"`).join(", ");
        report({ path: [...path, key], offset: keyStart }, "waiver-key", `unknown key ${(0,words/* quote */.hD)(key)}: expected ${wanted}`);
    }
}
/** What to write for each key. */
const WRITE = {
    rule: "write the rule of the change, as the report shows it: rule: task-removed",
    path: "write the place of the change, as the report shows it: path: task send",
    reason: "write why callers are not affected",
    expires: "write the last day on which it applies: expires: 2026-12-31",
};
function readWaiver(node, path, report) {
    if (node.kind !== "mapping") {
        const message = `expected a waiver with ${KEYS.join(", ")}, found ${(0,words/* describeNode */.WQ)(node)}`;
        report({ path, offset: node.start }, "waiver-entry", message);
        return undefined;
    }
    checkKeys(node, path, KEYS, report);
    const [rule, place, reason, expires] = KEYS.map((key) => {
        const pair = node.pairs.get(key);
        const value = pair?.value;
        if (value?.kind === "scalar" && !(0,yaml_node/* isNull */.kZ)(value) && value.text.trim() !== "")
            return value;
        if (pair === undefined) {
            report({ path, offset: node.start }, "waiver-entry", `missing key ${(0,words/* quote */.hD)(key)} in a waiver`, WRITE[key]);
            return undefined;
        }
        const isScalar = pair.value.kind === "scalar";
        const message = `expected a text for ${(0,words/* quote */.hD)(key)}, found ${isScalar ? "nothing" : (0,words/* describeNode */.WQ)(pair.value)}`;
        report({ path: [...path, key], offset: isScalar ? pair.keyStart : pair.value.start }, "waiver-entry", message, WRITE[key]);
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
        const hint = `use the rule in the report of the change; ${(0,page_address/* pageAddress */.q)("docs/rules.md")} lists all rules`;
        report(place, "waiver-rule", `unknown rule ${(0,words/* quote */.hD)(text)}`, hint);
        return undefined;
    }
    const { severity } = rules/* RULES */.y[text];
    if (severity === "breaking")
        return text;
    const message = `expected a breaking rule, found ${(0,words/* quote */.hD)(text)}, which is ${severity}`;
    report(place, "waiver-rule", message, "remove it: only breaking changes need a waiver");
    return undefined;
}
function checkDate({ text, start }, path, report) {
    const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
    // Some JavaScript engines read 2026-02-30 as March 2.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
        return text;
    report({ path, offset: start }, "waiver-date", `invalid date: expected a day such as 2026-12-31, found ${(0,words/* quote */.hD)(text)}`);
    return undefined;
}

;// CONCATENATED MODULE: ./src/waivers/compare.ts





/**
 * Compares two versions of a service, and applies waivers. An invalid base does not stop the comparison: the change may
 * repair it.
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
    const changes = (0,definitions/* diffDefinitions */.e)(...(0,prices/* comparablePrices */.V)(before.definition, after.definition));
    const isReported = changes.some(({ rule }) => rule === "source-changed");
    return sources === "changed" && !isReported ? [...changes, sourceChange(before, after)] : changes;
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
/** The service before it existed: its words are not a change, and everything it offers is new. */
function withoutInterface(definition) {
    const { tasks, events, dependencies, workflows } = definition_service/* EMPTY_DEFINITION */.ok;
    return { ...definition, tasks, events, dependencies, workflows };
}

;// CONCATENATED MODULE: ./src/github/compare/compare-service.ts



/** Compares a service with its base. */
function compareService(service, base, today) {
    const { file, locate, waivers } = service;
    const definition = service.definition ?? service.described;
    const found = base?.of.get(service);
    const nothing = () => {
        return { service, changes: [], summary: (0,summary/* summarize */.e)([]), sources: "none", lineOf: () => undefined };
    };
    const before = found?.built === undefined ? {} : { before: found.built };
    if (definition === undefined)
        return { ...nothing(), ...before, status: "invalid" };
    const invalid = service.definition === undefined ? { status: "invalid" } : {};
    if (found === undefined)
        return { ...nothing(), status: "unknown", ...invalid };
    const after = { file, definition, locate, waivers };
    const compared = compareSides(found.side, after, { today, sources: found.sources ?? "unknown" });
    const outcome = { ...compared, ...before, ...invalid, files: found.files };
    if (compared.diagnostics.length === 0)
        return { ...outcome, service };
    const baseFile = "waivers" in found.side ? found.side.waivers?.file : undefined;
    const ofBase = compared.diagnostics.filter(({ file: at }) => at === baseFile && at !== waivers?.file);
    const diagnostics = [...service.diagnostics, ...compared.diagnostics.filter((one) => !ofBase.includes(one))];
    const notices = [
        ...service.notices,
        ...ofBase.map(({ file: at, line, message }) => `${at}, line ${line}: ${message}`),
    ];
    return { ...outcome, service: { ...service, diagnostics, notices } };
}
/** Returns the comparison of a service that is no longer in the checkout. */
function removedService(service) {
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


/***/ }),

/***/ 57009:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
