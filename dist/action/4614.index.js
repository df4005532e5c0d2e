export const id = 4614;
export const ids = [4614];
export const modules = {

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

/***/ 67880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Lines)
/* harmony export */ });
/**
 * Finds lines and columns in a text. A line ends with a line feed, a carriage return, or both.
 *
 * @example
 * ```ts
 * new Lines("a\nbc").at(3); // { line: 2, column: 2 }
 * ```
 */
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
/** A character beyond U+FFFF as JSON escapes it. */
const PAIR = /^\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/;
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
function readEscape(cursor, start, escapes) {
    const { text, at } = cursor;
    const letter = text.charAt(at + 1);
    const single = LETTERS.get(letter) ?? (escapes !== "yaml" && letter === "/" ? "/" : undefined);
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
    if (half && escapes === "process") {
        const [pair] = PAIR.exec(text.slice(at, at + 12)) ?? [];
        if (pair !== undefined) {
            cursor.at += pair.length;
            return JSON.parse(`"${pair}"`);
        }
    }
    if (Number.isNaN(value) || value > 0x10ffff || (half && escapes !== "json")) {
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




/** Scans a text in quotes. */
function scanQuoted(cursor, escapes) {
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
        const words = scanWords(cursor, { quote, start, escapes });
        value += words.value;
        if (cursor.code() === quote)
            break;
        value += scanBlanks(cursor, words.escapedBreak);
    }
    cursor.at++;
    return { value, end: cursor.at };
}
/** Scans up to the next white space or to the closing quote. */
function scanWords(cursor, { quote, start, escapes }) {
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
            value += readEscape(cursor, start, escapes);
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
    if (offset >= lineStart && at - offset > MAX_KEY_LENGTH)
        return tooLong(offset);
    if (/^["'[{]/.test(line) && offset < lineStart) {
        const message = "expected a key on one line, found text or brackets that span several lines";
        return new SyntaxProblem(message, offset, "close the quote or the bracket on the same line, and write a colon after it");
    }
    const hint = "add the colon, or indent the line more if it continues the text above";
    return new SyntaxProblem("expected `key: value`, found a line without a colon", offset, hint);
}
function tooLong(offset) {
    return new SyntaxProblem(`key longer than ${MAX_KEY_LENGTH} characters`, offset, "shorten it");
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
        const isLong = previous !== undefined && previous.end - previous.start > MAX_KEY_LENGTH;
        if (isLong && /^(?:[ \t]|- )*$/.test(text.slice(cursor.lineStart, previous.start)))
            return tooLong(previous.start);
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
            let tabsAllowed = this.#brackets > 0 || !this.#keyAllowed;
            for (; (0,characters/* isBlank */.z3)(cursor.code()); cursor.at++) {
                // After a harmless tab, so are those that follow it: the rest of a line is read once.
                if (cursor.code() === characters/* CODE */.Sq.tab && !tabsAllowed)
                    tabsAllowed = this.#isHarmlessTab();
                if (cursor.code() === characters/* CODE */.Sq.tab && !tabsAllowed)
                    break;
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
        const escapes = this.#dialect === "json" || this.#dialect === "process" ? this.#dialect : "yaml";
        this.#addScalar(start, column, style, scanQuoted(this.#cursor, escapes));
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

/***/ 66494:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   v4: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17319);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49555);


/**
 * Quotes a text, and shortens a long one.
 *
 * @example
 * ```ts
 * quote("a\nb"); // '"a\\nb"'
 * ```
 */
function quote(text) {
    return JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, 60));
}
/**
 * Describes a node, to follow "found": a text is in quotes, a number or a boolean is not.
 *
 * @example
 * ```ts
 * const text = "ports: [80]";
 * describeNode(composeYaml(text, new Lines(text)).root!); // "a mapping"
 * ```
 */
function describeNode(node) {
    if (node.kind === "mapping")
        return "a mapping";
    if (node.kind === "sequence")
        return "a list";
    if (node.kind === "broken")
        return "a value that could not be read";
    const isText = !node.plain || (0,_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveScalar */ .T)(node.text) === "str";
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
