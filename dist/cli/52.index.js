export const id = 52;
export const ids = [52];
export const modules = {

/***/ 1052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ diffDefinitions)
});

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/diff/rules.ts
var rules = __webpack_require__(764);
;// CONCATENATED MODULE: ./src/diff/change.ts

/** Where a comparison stands; the texts are made only when there is something to tell. */
class Place {
    #parent;
    #owner;
    #segment;
    #word;
    #pointer;
    #path;
    /**
     * @param word What the segment is in words; empty when it has no part in the path.
     * @param owner The place whose path goes before the word.
     */
    constructor(segment = "", word = "", parent, owner = parent) {
        this.#segment = segment;
        this.#word = word;
        this.#parent = parent;
        this.#owner = owner;
    }
    /** A list or a field below: `inputs`. */
    to(segment, word = "") {
        return new Place(segment, word, this);
    }
    /** An entry of the list that stands here: `task send`. The list itself has no part in its path. */
    entry(noun, key) {
        return new Place(key, `${noun} ${shorten(key)}`, this, this.#parent);
    }
    get pointer() {
        if (this.#parent === undefined)
            return "";
        this.#pointer ??= `${this.#parent.pointer}/${this.#segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
        return this.#pointer;
    }
    get path() {
        this.#path ??= [this.#owner?.path ?? "", this.#word].filter((part) => part !== "").join(" › ");
        return this.#path;
    }
}
const LONGEST_KEY = 64;
// A key of a megabyte would stand in the path of every change below it.
function shorten(key) {
    return key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY / 2)}…${key.slice(1 - LONGEST_KEY / 2)}` : key;
}
/** Collects changes in the order in which they are found. */
class Changes {
    list = [];
    /** Notes a change. A side that is `undefined` has nothing there. */
    add(rule, place, before, after, index) {
        const { severity, explanation } = rules/* RULES */.y[rule];
        this.list.push({
            rule,
            severity,
            path: place.path || "service",
            pointer: place.pointer,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
            ...(index === undefined ? {} : { index }),
            explanation,
        });
    }
    /** Notes a change where the two sides are not the same text or flag. */
    compare(rule, place, field, before, after) {
        if (before !== after)
            this.add(rule, place.to(field), before, after);
    }
}

;// CONCATENATED MODULE: ./src/diff/keyed-list.ts
/**
 * Matches the entries of two lists by their key. Where exactly one entry of a shape is gone and exactly one of the same
 * shape is new, these two are a pair with different keys: a rename, as it seems.
 *
 * @param shapeOf What an entry is apart from its key and its words, as a text.
 * @returns `undefined` when a key stands twice in one list, so that nobody can say what belongs together.
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
/** The entries whose shape no other entry of the list has. */
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

;// CONCATENATED MODULE: ./src/diff/parameter-type.ts

/**
 * Whether every value (null aside) that passes as `sent` also passes as `taken`, as Engines check data from 0.10 to
 * 0.26. The fields of two Objects are not looked at: they have their own changes.
 */
function covers(taken, sent) {
    if (taken.type === "Any" && !taken.repeated)
        return true;
    // No value passes as a type that the Engine does not know; a list of none of them does.
    const nothing = !service/* PARAMETER_TYPES */.KZ.includes(sent.type);
    if (sent.repeated !== taken.repeated)
        return nothing && !sent.repeated;
    return nothing || taken.type === "Any" || sent.type === taken.type;
}
/** Whether any value at all passes, missing and null included, so that a declaration of it forbids nothing. */
function takesEverything(parameter) {
    return parameter.type === "Any" && !parameter.repeated && parameter.optional;
}

;// CONCATENATED MODULE: ./src/diff/same-data.ts
/** Whether two pieces of plain data are the same, whatever the order of their keys. */
function sameData(left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left) && Array.isArray(right)) {
        return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
    }
    if (!isRecord(left) || !isRecord(right))
        return false;
    const keys = Object.keys(left).filter((key) => left[key] !== undefined);
    return (keys.length === Object.keys(right).filter((key) => right[key] !== undefined).length &&
        keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key])));
}
/** Whether two lists hold the same texts, each as often, in any order. */
function sameTexts(left, right) {
    return left.length === right.length && sameData([...left].sort(), [...right].sort());
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/diff/parameters.ts



/**
 * Compares two lists of parameters: of a task, of an event, or the fields of an Object in one of them.
 *
 * @param noun What an entry is called in a path.
 * @param open The list belongs to an Object, which without declared fields takes any object.
 */
function compareParameters(before, after, direction, place, changes, noun = direction, open = false) {
    if (before.length === 0 && after.length === 0)
        return;
    const matching = matchByKey(before, after, parameterShape);
    if (matching === undefined) {
        if (!sameData(before, after))
            changes.add("duplicate-keys", place, before, after);
        return;
    }
    const { pairs, removed, added, reordered } = matching;
    if (reordered)
        changes.add("order-changed", place, keysOf(before), keysOf(after));
    for (const { entry, index } of removed) {
        changes.add(`${direction}-removed`, place.entry(noun, entry.key), entry, undefined, index);
    }
    for (const pair of pairs) {
        const here = place.entry(noun, pair.after.key);
        if (pair.before.key !== pair.after.key) {
            changes.add(renamed(direction, pair.after), here, pair.before.key, pair.after.key);
        }
        compareParameter(pair.before, pair.after, direction, here, changes);
    }
    for (const { entry, index } of added) {
        const rule = addedRule(direction, entry, open && before.length === 0);
        changes.add(rule, place.entry(noun, entry.key), undefined, entry, index);
    }
}
/** A parameter apart from its key and its words, as a text. */
function parameterShape(parameter) {
    return JSON.stringify(shape(parameter).slice(1));
}
function shape({ key, type, optional, repeated, object }) {
    return [key, type, optional, repeated, object.map(shape)];
}
function compareParameter(before, after, direction, place, changes) {
    changes.compare("name-changed", place, "name", before.name, after.name);
    changes.compare("description-changed", place, "description", before.description, after.description);
    const made = after.optional ? "made-optional" : "made-required";
    changes.compare(`${direction}-${made}`, place, "optional", before.optional, after.optional);
    const objects = before.type === "Object" && after.type === "Object";
    const fieldsDiffer = !objects && !sameData(before.object, after.object);
    if (before.type !== after.type || before.repeated !== after.repeated) {
        const rule = typeRule(direction, before, after);
        changes.add(rule, place.to("type"), typeOf(before, fieldsDiffer), typeOf(after, fieldsDiffer));
    }
    else if (fieldsDiffer) {
        changes.add("unused-fields-changed", place.to("object"), before.object, after.object);
    }
    if (objects) {
        compareParameters(before.object, after.object, direction, place.to("object", "fields"), changes, "field", true);
    }
}
/** What a type change tells of one side. Fields go along only when they are not told of by themselves. */
function typeOf({ type, repeated, object }, withFields) {
    return { type, repeated, ...(withFields ? { object } : {}) };
}
function typeRule(direction, before, after) {
    if (direction === "input")
        return covers(after, before) ? "input-type-widened" : "input-type-changed";
    return covers(before, after) ? `${direction}-type-narrowed` : `${direction}-type-changed`;
}
function addedRule(direction, entry, firstOfOpen) {
    if (direction !== "input")
        return `${direction}-added`;
    if (!entry.optional)
        return "required-input-added";
    return firstOfOpen && !takesEverything(entry) ? "open-object-restricted" : "optional-input-added";
}
function renamed(direction, entry) {
    if (direction !== "input")
        return `${direction}-renamed`;
    return entry.optional ? "optional-input-renamed" : "required-input-renamed";
}
/** The keys of a list, as a change of its order shows them. */
function keysOf(list) {
    return list.map(({ key }) => key);
}

;// CONCATENATED MODULE: ./src/diff/definitions.ts





/**
 * Compares two definitions. Each difference is told once, in the order of the definition, and all changes together turn
 * `before` into `after`.
 *
 * The severities follow from how Engines check data at run time (0.10 to 0.26, one recipe): see docs/rules.md.
 *
 * Left alone is what an Engine fills in by itself: `hash`, `address`, a sid that is made of the hash, and a source that
 * only one side has.
 *
 * @example
 * ```ts
 * diffDefinitions(before, after).filter(({ severity }) => severity === "breaking");
 * ```
 */
function diffDefinitions(before, after) {
    const changes = new Changes();
    const root = new Place();
    changes.compare("sid-changed", root, "sid", ownSid(before), ownSid(after));
    changes.compare("name-changed", root, "name", before.name, after.name);
    changes.compare("description-changed", root, "description", before.description, after.description);
    changes.compare("repository-changed", root, "repository", before.repository, after.repository);
    if (before.source !== "" && after.source !== "") {
        changes.compare("source-changed", root, "source", before.source, after.source);
    }
    compareConfigurations(before, after, root, changes);
    compareEntries("dependency", root.to("dependencies", "dependencies"), before.dependencies, after.dependencies, dependencyShape, changes, compareDependency);
    compareEntries("task", root.to("tasks", "tasks"), before.tasks, after.tasks, taskShape, changes, compareTask);
    compareEntries("event", root.to("events", "events"), before.events, after.events, eventShape, changes, compareEvent);
    if (!sameData(before.workflows, after.workflows)) {
        changes.add("workflows-changed", root.to("workflows", "workflows"), before.workflows, after.workflows);
    }
    return changes.list;
}
/** The sid that the author gave; an Engine makes a missing one of the hash. */
function ownSid({ sid, hash }) {
    return hash !== "" && sid === `_${hash}` ? "" : sid;
}
/** Compares a list of what has a name of its own in a service, by key. */
function compareEntries(noun, place, before, after, shapeOf, changes, compare) {
    const matching = matchByKey(before, after, shapeOf);
    if (matching === undefined) {
        if (sameData(before, after))
            return;
        changes.add(noun === "dependency" ? "dependency-changed" : "duplicate-keys", place, before, after);
        return;
    }
    const { pairs, removed, added, reordered } = matching;
    if (reordered)
        changes.add("order-changed", place, keysOf(before), keysOf(after));
    for (const { entry, index } of removed) {
        changes.add(`${noun}-removed`, place.entry(noun, entry.key), entry, undefined, index);
    }
    for (const pair of pairs) {
        const here = place.entry(noun, pair.after.key);
        if (pair.before.key !== pair.after.key)
            changes.add(`${noun}-renamed`, here, pair.before.key, pair.after.key);
        compare(pair.before, pair.after, here, changes);
    }
    for (const { entry, index } of added) {
        changes.add(`${noun}-added`, place.entry(noun, entry.key), undefined, entry, index);
    }
}
function compareTask(before, after, place, changes) {
    changes.compare("name-changed", place, "name", before.name, after.name);
    changes.compare("description-changed", place, "description", before.description, after.description);
    compareParameters(before.inputs, after.inputs, "input", place.to("inputs", "inputs"), changes);
    compareParameters(before.outputs, after.outputs, "output", place.to("outputs", "outputs"), changes);
    if (!sameData(before.price, after.price))
        changes.add("price-changed", place.to("price"), before.price, after.price);
}
function compareEvent(before, after, place, changes) {
    changes.compare("name-changed", place, "name", before.name, after.name);
    changes.compare("description-changed", place, "description", before.description, after.description);
    compareParameters(before.data, after.data, "data", place.to("data", "data"), changes);
}
function compareDependency(before, after, place, changes) {
    changes.compare("dependency-changed", place, "image", before.image, after.image);
    compareBoxes(before, after, "dependency-changed", place, changes);
}
function compareConfigurations(before, after, root, changes) {
    const place = root.to("configuration", "configuration");
    if (before.configuration === undefined || after.configuration === undefined) {
        // A missing one is not an empty one to every Engine.
        if (before.configuration !== after.configuration) {
            changes.add("configuration-changed", place, before.configuration, after.configuration);
        }
        return;
    }
    compareBoxes(before.configuration, after.configuration, "configuration-changed", place, changes);
}
const FIELDS = Object.keys(service/* EMPTY_CONFIGURATION */.$k);
/** Compares how two containers run, field by field. */
function compareBoxes(before, after, rule, place, changes) {
    for (const field of FIELDS) {
        const [old, fresh] = [before[field], after[field]];
        if (sameData(old, fresh))
            continue;
        // The arguments of a command are the one list whose order a container sees.
        const order = field !== "args" && typeof old !== "string" && typeof fresh !== "string" && sameTexts(old, fresh);
        changes.add(order ? "order-changed" : rule, place.to(field, field), old, fresh);
    }
}
function taskShape({ inputs, outputs, price }) {
    return JSON.stringify([keyedShapes(inputs), keyedShapes(outputs), price?.perCall, price?.perSec, price?.perKB]);
}
function eventShape({ data }) {
    return JSON.stringify(keyedShapes(data));
}
function dependencyShape(dependency) {
    return JSON.stringify([dependency.image, ...FIELDS.map((field) => dependency[field])]);
}
function keyedShapes(parameters) {
    return parameters.map((parameter) => [parameter.key, parameterShape(parameter)]);
}


/***/ }),

/***/ 764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isRuleId),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * Every rule of the comparison: what it says about a change, and why. docs/rules.md is generated from this table, and a
 * test holds each example to its rule.
 *
 * @module
 */
const input = (text) => `tasks:\n  send:\n    inputs:${text}`;
const output = (text) => `tasks:\n  send:\n    outputs:${text}`;
const data = (text) => `events:\n  sent:\n    data:${text}`;
const entry = (text) => `\n      ${text}`;
const TO = "to: { type: String }";
const TO_OPTIONAL = "to: { type: String, optional: true }";
const CC = "cc: { type: String }";
const CC_OPTIONAL = "cc: { type: String, optional: true }";
const TO_NUMBER = "to: { type: Number }";
const TO_ANY = "to: { type: Any }";
/** The rules on what comes out of a service: the same for a task's outputs and for an event's data. */
function outgoing(noun, from, place) {
    const From = from.charAt(0).toUpperCase() + from.slice(1);
    return {
        added: {
            severity: "compatible",
            title: `${noun} added`,
            explanation: `${From} carries one more key. Whoever does not know it can ignore it.`,
            example: [place(entry(TO)), place(entry(TO) + entry(CC))],
        },
        removed: {
            severity: "breaking",
            title: `${noun} removed`,
            explanation: `${From} no longer declares this key. Whoever reads it finds nothing, or a value that nothing checks.`,
            example: [place(entry(TO) + entry(CC)), place(entry(TO))],
        },
        renamed: {
            severity: "breaking",
            title: `${noun} renamed, as it seems`,
            explanation: `One key is gone and another one of the same shape is new, which is likely a rename. Whoever reads the old key finds nothing there.`,
            example: [place(entry(TO)), place(entry(CC))],
        },
        typeChanged: {
            severity: "breaking",
            title: `${noun} may be of another type`,
            explanation: `Values that could not come in ${from} before can come now, and whoever reads them may not be ready for them.`,
            example: [place(entry(TO)), place(entry(TO_NUMBER))],
        },
        typeNarrowed: {
            severity: "compatible",
            title: `${noun} of a narrower type`,
            explanation: `Every value that can come in ${from} now could come before.`,
            example: [place(entry(TO_ANY)), place(entry(TO))],
        },
        madeOptional: {
            severity: "breaking",
            title: `${noun} made optional`,
            explanation: `The value may be missing or null in ${from}, which it could not be before.`,
            example: [place(entry(TO)), place(entry(TO_OPTIONAL))],
        },
        madeRequired: {
            severity: "compatible",
            title: `${noun} made required`,
            explanation: `The value always comes in ${from} now. Whoever was ready for its absence still is.`,
            example: [place(entry(TO_OPTIONAL)), place(entry(TO))],
        },
    };
}
const OUTPUT = outgoing("Output", "a task's result", output);
const DATA = outgoing("Event data", "an event's data", data);
/** The rules by their id, in the order of the documentation. */
const RULES = {
    "task-removed": {
        severity: "breaking",
        title: "Task removed",
        explanation: "Whoever calls this task is refused.",
        example: ["tasks:\n  send: {}\n  fetch: {}", "tasks:\n  send: {}"],
    },
    "task-renamed": {
        severity: "breaking",
        title: "Task renamed, as it seems",
        explanation: "One task is gone and another one of the same shape is new, which is likely a rename. Whoever calls the old one is refused.",
        example: ["tasks:\n  send: {}", "tasks:\n  deliver: {}"],
    },
    "task-added": {
        severity: "compatible",
        title: "Task added",
        explanation: "Nobody calls it yet.",
        example: ["tasks:\n  send: {}", "tasks:\n  send: {}\n  fetch: {}"],
    },
    "required-input-added": {
        severity: "breaking",
        title: "Required input added",
        explanation: "Calls without this key were accepted and are refused now.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC))],
    },
    "optional-input-added": {
        severity: "compatible",
        title: "Optional input added",
        explanation: "Calls without this key are accepted as before.",
        example: [input(entry(TO)), input(entry(TO) + entry(CC_OPTIONAL))],
    },
    "open-object-restricted": {
        severity: "breaking",
        title: "First field of an open object declared in an input",
        explanation: "An Object without declared fields takes any object. Now this key is checked, so that an object which carries something else there was accepted and is refused now.",
        example: [
            input(entry("mail: { type: Object }")),
            input(entry("mail: { type: Object, object: { to: { type: String, optional: true } } }")),
        ],
    },
    "input-removed": {
        severity: "compatible",
        title: "Input removed",
        explanation: "Calls that still carry this key are accepted: an Engine ignores what is not declared.",
        example: [input(entry(TO) + entry(CC)), input(entry(TO))],
    },
    "required-input-renamed": {
        severity: "breaking",
        title: "Required input renamed, as it seems",
        explanation: "One key is gone and another one of the same shape is new, which is likely a rename. Calls with the old key are refused, since the new one is missing.",
        example: [input(entry(TO)), input(entry(CC))],
    },
    "optional-input-renamed": {
        severity: "compatible",
        title: "Optional input renamed, as it seems",
        explanation: "One optional key is gone and another one of the same shape is new, which is likely a rename. Calls with the old key are accepted, but its value is ignored.",
        example: [input(entry(TO_OPTIONAL)), input(entry(CC_OPTIONAL))],
    },
    "input-type-changed": {
        severity: "breaking",
        title: "Input takes another type",
        explanation: "Values that were accepted here are refused now.",
        example: [input(entry(TO)), input(entry(TO_NUMBER))],
    },
    "input-type-widened": {
        severity: "compatible",
        title: "Input takes a wider type",
        explanation: "Every value that was accepted here is accepted still.",
        example: [input(entry(TO)), input(entry(TO_ANY))],
    },
    "input-made-required": {
        severity: "breaking",
        title: "Input made required",
        explanation: "Calls in which it is missing or null were accepted and are refused now.",
        example: [input(entry(TO_OPTIONAL)), input(entry(TO))],
    },
    "input-made-optional": {
        severity: "compatible",
        title: "Input made optional",
        explanation: "Calls that carry a value are accepted as before.",
        example: [input(entry(TO)), input(entry(TO_OPTIONAL))],
    },
    "output-removed": OUTPUT.removed,
    "output-renamed": OUTPUT.renamed,
    "output-added": OUTPUT.added,
    "output-type-changed": OUTPUT.typeChanged,
    "output-type-narrowed": OUTPUT.typeNarrowed,
    "output-made-optional": OUTPUT.madeOptional,
    "output-made-required": OUTPUT.madeRequired,
    "event-removed": {
        severity: "breaking",
        title: "Event removed",
        explanation: "Whoever listens to this event waits in vain.",
        example: ["events:\n  sent: {}\n  lost: {}", "events:\n  sent: {}"],
    },
    "event-renamed": {
        severity: "breaking",
        title: "Event renamed, as it seems",
        explanation: "One event is gone and another one of the same shape is new, which is likely a rename. Whoever listens to the old one waits in vain.",
        example: ["events:\n  sent: {}", "events:\n  delivered: {}"],
    },
    "event-added": {
        severity: "compatible",
        title: "Event added",
        explanation: "Nobody listens to it yet.",
        example: ["events:\n  sent: {}", "events:\n  sent: {}\n  lost: {}"],
    },
    "data-removed": DATA.removed,
    "data-renamed": DATA.renamed,
    "data-added": DATA.added,
    "data-type-changed": DATA.typeChanged,
    "data-type-narrowed": DATA.typeNarrowed,
    "data-made-optional": DATA.madeOptional,
    "data-made-required": DATA.madeRequired,
    "duplicate-keys": {
        severity: "breaking",
        title: "A list with a key that stands twice changed",
        explanation: "In one of the two versions a key stands twice in this list, so its entries cannot be told apart and the list is compared as a whole. What such a change means for callers cannot be known, so it counts as breaking. Engines refuse such a list, in nested objects from 0.17.",
        example: [
            '{"events": [{"key": "sent", "data": []}]}',
            '{"events": [{"key": "sent"}, {"key": "sent", "data": [{"key": "id", "type": "String"}]}]}',
        ],
    },
    "sid-changed": {
        severity: "breaking",
        title: "Service id changed",
        explanation: "Whoever names the service by its sid does not find this one: it is another service to them.",
        example: ["sid: acme.mail", "sid: acme.post"],
    },
    "configuration-changed": {
        severity: "operational",
        title: "Configuration changed",
        explanation: "The service's container runs in another way. The interface is the same.",
        example: ["configuration:\n  ports: ['80']", "configuration:\n  ports: ['8080:80']"],
    },
    "dependency-removed": {
        severity: "operational",
        title: "Dependency removed",
        explanation: "This container no longer runs beside the service.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies: {}"],
    },
    "dependency-renamed": {
        severity: "operational",
        title: "Dependency renamed, as it seems",
        explanation: "One dependency is gone and another one of the same shape is new, which is likely a rename. The service's code finds a dependency by this name.",
        example: ["dependencies:\n  db: { image: mysql }", "dependencies:\n  store: { image: mysql }"],
    },
    "dependency-added": {
        severity: "operational",
        title: "Dependency added",
        explanation: "One more container runs beside the service.",
        example: ["dependencies: {}", "dependencies:\n  db: { image: mysql }"],
    },
    "dependency-changed": {
        severity: "operational",
        title: "Dependency changed",
        explanation: "A container beside the service runs in another way.",
        example: ["dependencies:\n  db: { image: 'mysql:5' }", "dependencies:\n  db: { image: 'mysql:8' }"],
    },
    "price-changed": {
        severity: "operational",
        title: "Price changed",
        explanation: "Callers pay another price. What they send and get is the same.",
        example: [
            '{"tasks": [{"key": "send", "price": {"perCall": "1"}}]}',
            '{"tasks": [{"key": "send", "price": {"perCall": "2"}}]}',
        ],
    },
    "workflows-changed": {
        severity: "operational",
        title: "Workflows changed",
        explanation: "The service starts other tasks on events, or other ones. Only Engine 0.12 keeps these.",
        example: ['{"workflows": [{"key": "a"}]}', '{"workflows": [{"key": "a"}, {"key": "b"}]}'],
    },
    "source-changed": {
        severity: "operational",
        title: "Source changed",
        explanation: "The service's files changed. Only the definition was compared, not what the code does.",
        example: [
            "source: QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
            "source: QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
        ],
    },
    "name-changed": {
        severity: "cosmetic",
        title: "Name changed",
        explanation: "Only people read it.",
        example: ["name: mail", "name: Mail"],
    },
    "description-changed": {
        severity: "cosmetic",
        title: "Description changed",
        explanation: "Only people read it.",
        example: ["description: sends mail", "description: Sends mail"],
    },
    "repository-changed": {
        severity: "cosmetic",
        title: "Repository changed",
        explanation: "Only people read it.",
        example: ["repository: https://example.com/a", "repository: https://example.com/b"],
    },
    "order-changed": {
        severity: "cosmetic",
        title: "Order changed",
        explanation: "The same entries stand in another order. That changes nothing for callers, but the service hash changes with it.",
        example: [
            "tasks:\n  send: {}\n  fetch: { inputs: { id: { type: Number } } }",
            "tasks:\n  fetch: { inputs: { id: { type: Number } } }\n  send: {}",
        ],
    },
    "unused-fields-changed": {
        severity: "cosmetic",
        title: "Fields changed that nothing checks",
        explanation: "Only the fields of an Object are checked. This parameter is of another type, so its fields have no effect.",
        example: [input(entry(TO)), input(entry("to: { type: String, object: { cc: { type: String } } }"))],
    },
};
/** Whether a text is the id of a rule. */
function isRuleId(text) {
    return Object.hasOwn(RULES, text);
}


/***/ })

};
