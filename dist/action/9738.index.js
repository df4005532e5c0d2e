export const id = 9738;
export const ids = [9738];
export const modules = {

/***/ 3979:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   M: () => (/* binding */ changedLines)
/* harmony export */ });
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


/***/ }),

/***/ 99738:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateFile: () => (/* reexport */ migrateFile),
  withMigration: () => (/* reexport */ withMigration)
});

// UNUSED EXPORTS: MIGRATIONS, changedLines, encodeLike, findCalls, groupsOf, lineMap, linesOf, migrate, migrateProcess, migrationAddress, outputCall, unifiedDiff

// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/migrate/find-calls.ts
var find_calls = __webpack_require__(7050);
// EXTERNAL MODULE: ./src/compile/compile.ts + 14 modules
var compile_compile = __webpack_require__(24624);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/migrate/text/first-index.ts
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
        return Math.max(firstIndex(this.#starts, (start) => start > offset) - 1, 0);
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
/** A literal's last line break, and the blank lines after it, stay where they are. */
function contentEnd(text, start, end) {
    let at = end;
    while (at > start && /\s/.test(text[at - 1]))
        at--;
    return at;
}

// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
;// CONCATENATED MODULE: ./src/migrate/text/resolve.ts

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

;// CONCATENATED MODULE: ./src/migrate/fields/entry-fields.ts


/** Edits tasks, events and their parameters. */
function editEntries(edits) {
    const { root } = edits.document;
    const seen = new Set();
    for (const [key, pair] of entriesOf(root, "tasks")) {
        if (isEmpty(pair.value))
            edits.fill("empty-entry", `write {} for the task ${JSON.stringify(key)}`, pair, "{}");
        for (const field of ["inputs", "outputs"])
            editParameters(edits, valueAt(pair.value, field), seen);
    }
    for (const [key, pair] of entriesOf(root, "events")) {
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
/** Writes `type: Object` and `object:` if the fields of an object are its type. */
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
    return service/* PARAMETER_TYPES */.KZ.find((type) => type.toLowerCase() === text.trim().toLowerCase());
}

;// CONCATENATED MODULE: ./src/migrate/outputs/remove.ts

/** Returns the comments that begin in a range. */
function commentsIn(comments, from, to) {
    return comments.slice(firstIndex(comments, ({ start }) => start >= from), firstIndex(comments, ({ start }) => start >= to));
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
        const changes = removeLines(lines, range, document.comments, " ".repeat(lines.column(key.start)));
        if (isLast) {
            const at = parent.anchor?.end ?? lines.text.indexOf(":", parentKey.end) + 1;
            changes.unshift({ start: at, end: at, replacement: " {}" });
        }
        this.#edits.set(range.start, changes.map((change) => ({ ...change, migration, explanation })));
    }
}

;// CONCATENATED MODULE: ./src/migrate/fields/repeated-keys.ts


/** Removes duplicate keys with equal values, anywhere in the file. */
function removeRepeated(edits) {
    const { root, aliases } = edits.document;
    const targets = [...new Set(aliases.flatMap(({ target }) => target?.start ?? []))].sort((a, b) => a - b);
    const isReferred = ({ value }) => {
        const first = targets[firstIndex(targets, (start) => start >= value.start)];
        return first !== undefined && first < Math.max(value.end, value.start + 1);
    };
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
                const explanation = `remove the second ${JSON.stringify(pair.key.text)}, which has the same value`;
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
/** Whether a pair is a variable whose value is a scalar on one line. An Engine accepts one `=` in it. */
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
    for (const box of [configuration, ...entriesOf(root, "dependencies").map(([, { value }]) => value)])
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
    const edits = new FieldEdits(readWritten(text), new TextLines(text));
    editService(edits);
    editEntries(edits);
    editTexts(edits);
    removeRepeated(edits);
    return edits.edits;
}

;// CONCATENATED MODULE: ./src/migrate/text/edit.ts
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
    const changed = new EditedText(text);
    changed.apply(edits);
    const isReadable = !(0,compose/* composeYaml */.e)(changed.text, new yaml_lines/* Lines */.q(changed.text)).problems.some(({ rule }) => rule === "yaml-syntax");
    return isReadable ? edits : [];
}

// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
;// CONCATENATED MODULE: ./src/migrate/outputs/decide.ts


/** Names of outputs that report a failure; since 0.10, the Engine reports errors itself. */
const ERROR_LIKE = /^(?:err(?:or)?s?|errored|fail(?:ed|ure|ures)?|exception)$|(?:Error|Errored|Failure|Failed)$|^(?:error|failure)[A-Z_-]/;
/**
 * Decides the new form of a task's outputs.
 *
 * @param merge Whether several outputs may become one.
 */
function decide(outputs, merge) {
    const entries = [...pairsOf(outputs)];
    if (!entries.some(([, { value }]) => isNamedOutput(value)))
        return { kind: "flat" };
    const other = entries.find(([, { value }]) => !isNamedOutput(value) && pairsOf(value).has("type"));
    if (other !== undefined) {
        return unclear(`${JSON.stringify(other[0])} is a parameter next to named outputs: keep only one of the two forms`);
    }
    const broken = entries.find(([, { value }]) => !decide_isReadable(value));
    if (broken !== undefined)
        return unclear(`the output ${JSON.stringify(broken[0])} is not a mapping with data`);
    const kept = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [] : [key]));
    const dropped = entries.flatMap(([key]) => (ERROR_LIKE.test(key) ? [key] : []));
    if (kept.length < 2)
        return { kind: "flatten", kept, dropped };
    if (!merge) {
        return unclear(`${kept.length} outputs (${(0,some_of/* someOf */.yU)(kept, 5)}) cannot become one without --merge-outputs`);
    }
    const conflict = findConflict(kept.map((key) => valueAt(outputs, key, "data")));
    return conflict === undefined
        ? { kind: "flatten", kept, dropped }
        : unclear(`the outputs declare ${JSON.stringify(conflict)} in different ways: make them equal`);
}
function unclear(reason) {
    return { kind: "unclear", reason };
}
/** Whether an entry is an output with parameters, and not a parameter. */
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
/** A task's new outputs: keys with their parameters, and whether each must be optional. */
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
 * Returns what a file declares, as text to compare: its texts, events, tasks with their inputs and flat outputs. The
 * text is equal before and after a migration that keeps the meaning.
 */
function meaningOf(text, merge) {
    const { root } = readWritten(text);
    const tasks = entriesOf(root, "tasks").map(([key, { value }]) => [
        key,
        ...["name", "description"].map((field) => plainOf(valueAt(value, field)) ?? null),
        plainOf(valueAt(value, "inputs")) ?? null,
        outputsOf(valueAt(value, "outputs"), merge),
    ]);
    const events = entriesOf(root, "events").map(([key, { value }]) => [
        key,
        ...["name", "description"].map((field) => plainOf(valueAt(value, field)) ?? null),
        plainOf(valueAt(value, "data")) ?? [],
    ]);
    const dependencies = entriesOf(root, "dependencies").map(([key, { value }]) => [
        key,
        plainOf(valueAt(value, "image")),
    ]);
    const texts = ["name", "description", "repository"].map((field) => plainOf(valueAt(root, field)) ?? null);
    return JSON.stringify({ texts, tasks, events, dependencies });
}
function outputsOf(outputs, merge) {
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
/** Returns a function that reports whether an offset is in one of the ranges. */
function finder(ranges) {
    const sorted = ranges.toSorted((a, b) => a.start - b.start);
    return (offset) => {
        const range = sorted[firstIndex(sorted, ({ end }) => end > offset)];
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
            changes.push(...removeLines(lines, { start: at, end: range.start }, document.comments, indent));
            changes.push(...shiftLines(lines, range, by), ...optional);
            at = range.end;
        }
    }
    return [...changes, ...removeLines(lines, { start: at, end: all.end }, document.comments, indent)];
}
function makeOptional({ lines }, { key, value }, by) {
    if (value.kind !== "mapping")
        return `${JSON.stringify(key.text)} is an alias, and must become optional: write it out`;
    const written = value.pairs.find((pair) => pair.key.text === "optional")?.value;
    if (written !== undefined)
        return setTrue(written, valueAt(value, "optional"));
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
        const behind = commentsIn(document.comments, pair.value.end, lines.next(pair.value.end - 1));
        const after = behind.map(({ start, end }) => ` ${lines.text.slice(start, end).trimEnd()}`).join("");
        parameters.push({ text: text + after, taken: pair.value });
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

;// CONCATENATED MODULE: ./src/migrate/outputs/plan.ts


/** Plans the flattening of named outputs; an alias or a merge of outputs is valid if the anchor's outputs are. */
function planOutputs({ root }, merge) {
    const at = new Map();
    const left = [];
    for (const [task, { value }] of entriesOf(root, "tasks")) {
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
    return follow(pairsOf(pairsOf(outputs).get(kept[0] ?? "")?.value).get("data")?.value);
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
    if (data === undefined || isEmpty(data))
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
        reindented(copy, lines.column(data.contentStart), lines.column(outputs.contentStart), lines.lineBreak));
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
        const others = [...pairsOf(valueAt(outputs, key)).keys()].filter((name) => name !== "data");
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

/** Returns the edits that rename an anchor whose name is used above, and its aliases. */
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
        this.edited = new EditedText(text);
        this.#lines = new TextLines(text);
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

// EXTERNAL MODULE: ./src/migrate/unified-diff.ts
var unified_diff = __webpack_require__(92007);
;// CONCATENATED MODULE: ./src/migrate/file-migration.ts





/** Rules that only files for Engines before 0.10 violate. */
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
    if (!isInvalid || !(0,file_forms/* hasYamlName */.xH)(name))
        return undefined;
    const bytes = await folder.readFile(name, yaml_text/* MAX_FILE_BYTES */.g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await folder.hasFile("Dockerfile");
    const migrated = migrate(bytes, { file, release, dockerfile });
    if (migrated.changes.length === 0)
        return undefined;
    const calls = await (0,find_calls/* findCalls */.p)(folder, migrated.tasks, signal);
    const isWhole = !migrated.diagnostics.some(isError);
    return { ...migrated, file, bytes, calls, isWhole, diff: (0,unified_diff/* unifiedDiff */.W)(migrated, file) };
}
/**
 * Returns the diagnostics of a file with a single one in place of those that its migration fixes. A file that is not of
 * an old dialect keeps them all.
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
    const kept = diagnostics.filter((diagnostic) => !isError(diagnostic) || (!isWhole && !OLD.has(diagnostic.rule)));
    const unclear = isWhole
        ? []
        : left.map(({ line, explanation }) => ({ ...one, line, ...UNCLEAR, message: explanation }));
    return [one, ...unclear, ...kept];
}
const UNCLEAR = {
    rule: "multi-output",
    hint: "write the outputs as one result, or run mesg-compile migrate --merge-outputs",
};
function isError({ severity }) {
    return severity === "error";
}

;// CONCATENATED MODULE: ./src/migrate/mod.ts
/**
 * Migrates a mesg.yml of an old dialect to today's, and a process file to the form of a release, by edits of its text.
 *
 * @module
 */











/***/ }),

/***/ 92007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff),
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3979);

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
    const lines = (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(before);
    const output = [`--- a/${name}\n`, `+++ b/${name}\n`];
    let grown = 0;
    for (const group of groupsOf((0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .changedLines */ .M)({ before, changes }), 2 * CONTEXT)) {
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


/***/ })

};
