export const id = 607;
export const ids = [607];
export const modules = {

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

/***/ 30607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparablePrices: () => (/* reexport safe */ _prices_js__WEBPACK_IMPORTED_MODULE_1__.V),
/* harmony export */   diffDefinitions: () => (/* reexport safe */ _definitions_js__WEBPACK_IMPORTED_MODULE_0__.e)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84922);
/* harmony import */ var _prices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);









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


/***/ })

};
