export const id = 6661;
export const ids = [6661,7976];
export const modules = {

/***/ 99110:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ DIAGNOSTIC_RULES),
/* harmony export */   MG: () => (/* binding */ ruleOfRefusal),
/* harmony export */   XR: () => (/* binding */ ruleAddress)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33038);


/** Every rule of diagnostics, as a sentence about a valid file: the Engines' rules, and those of the file. */
const DIAGNOSTIC_RULES = {
    ..._definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y,
    alias: "an alias refers to an anchor above it, and is not inside that anchor's value",
    "alias-renamed": "the id of a service is called sid, not alias",
    "configuration-image": "a configuration must not have an image: the service's image is built from its Dockerfile",
    dockerfile: "there is a Dockerfile next to mesg.yml",
    documents: "a mesg.yml must be one YAML document",
    "duplicate-key": "keys are unique",
    "empty-entry": "an entry must have a value, at least {}",
    "empty-file": "a mesg.yml is not empty",
    encoding: "a file must be UTF-8 text",
    "event-data": "an event must have data, even if it is {}",
    key: "a key must be a string",
    "key-characters": "keys have letters, digits, _, - and dots",
    limit: "a file must be readable in bounded time and memory",
    "line-break": "lines must end with a line feed, a carriage return, or both",
    "merge-conflict": "no entry is both merged and written out (Engine 0.10)",
    "merge-key": "only mappings can be merged",
    "merge-order": "`<<` comes before the keys that override it",
    "multi-output": "since Engine 0.10, the outputs of a task are parameters",
    "no-interface": "a service has tasks or events",
    "not-a-definition": "a definition must be one Service message as JSON, hex or protobuf bytes",
    "object-unused": "only a parameter of type Object may have fields",
    "obsolete-key": "Engines since 0.10 ignore this key",
    "old-dialect": "a mesg.yml is written for Engine 0.10 or later",
    "price-dropped": "Engines before 0.26 drop the price of a task",
    "process-key": "a process must be in its own file",
    "reserved-key": "the dependency key `service` is reserved",
    "short-parameter": "a parameter must be a mapping, not only a type",
    size: "a file must not be larger than Engines accept",
    tag: "a YAML tag must fit its value",
    "too-many": "only the first thousand problems of a file are reported",
    "unknown-field": "a definition has only fields of its schema",
    "unknown-key": "a mesg.yml has only keys of its schema",
    "env-greedy": "a line has at most one $(env:NAME)",
    "env-missing": "every variable in a process must have a value",
    "environment-variable": "an environment variable is NAME=VALUE",
    "input-missing": "a task gets every input that it requires",
    "input-type": "the inputs of a task are of the types that its service declares",
    "input-unknown": "the inputs of a task are among those that its service declares",
    "instance-source": "the folder of an instance contains a valid service",
    "instance-unresolved": "the hash of every instance is known",
    "never-runs": "every step of a process can run",
    "process-conditions": "a filter has conditions, each with a key and one value",
    "process-cycle": "the nodes of a process have no cycle",
    "process-hash": "an instance hash is base58 text of 32 bytes",
    "process-instance": "a step specifies its instance in exactly one way",
    "process-node-repeated": "every step has a unique key",
    "process-node-type": "every node of a process has a type",
    "process-node-unknown": "edges and references name steps that exist",
    "process-parents": "a node has at most one parent",
    "process-predicate": "a predicate is known, and GT, GTE, LT and LTE compare numbers",
    "process-printable-ascii": "names and keys of a process are printable ASCII",
    "process-required": "a required name, key or hash must not be empty",
    "process-secret": "a secret belongs in a variable of a service, not in a process",
    "process-step-type": "a step is a trigger, a filter or a task",
    "process-steps": "a process has a list of steps",
    "process-trigger": "a process has exactly one trigger",
    "process-trigger-key": "a trigger waits for an event or a result",
    "process-unconnected": "all nodes of a process are connected",
    "reference-fields": "a reference has no fields other than key and stepKey",
    "reference-nested": "a reference must be where Engines support one",
    "reference-path": "the key of a reference must not look like a path that Engines do not follow",
    "reference-step": "a reference reads the data of the step that it names",
    "reference-unknown": "a reference must lead to a value that the service declares",
    service: "a service, its source and the other side of a comparison must be usable",
    "service-event": "the event of a trigger must exist in its service",
    "service-task": "the task of a step must exist in its service",
    unreadable: "the file must exist and be readable",
    "variable-unknown": "the variables of an instance are among those that its service declares",
    "volumes-from-spelling": "volumesFrom is written with a capital F",
    "waiver-date": "a waiver expires on a valid date",
    "waiver-entry": "a waiver has a rule, a path, a reason and an expiry date",
    "waiver-expired": "a waiver has not expired",
    "waiver-file": "a waiver file is a mapping with a list of waivers",
    "waiver-key": "a waiver has only keys of its schema",
    "waiver-rule": "a waiver accepts a breaking change",
    "waiver-twice": "a change has at most one waiver",
    "waiver-unused": "a waiver matches an existing change",
    "waiver-yaml": "a waiver file must be valid YAML",
    "wrong-type": "a value must be of the kind that its key requires",
    "yaml-syntax": "a file must be valid YAML for the Engine",
};
const PAGE = "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md";
/**
 * Returns the address of a rule's documentation: why it is there, with examples.
 *
 * @example
 * ```ts
 * ruleAddress("port-mapping"); // "https://github.com/mesg/compile-action/blob/main/docs/diagnostics.md#port-mapping"
 * ```
 */
function ruleAddress(rule) {
    return Object.hasOwn(DIAGNOSTIC_RULES, rule) ? `${PAGE}#${rule}` : PAGE;
}
/**
 * Returns the rule of a refusal that becomes a diagnostic.
 *
 * @param other The rule for a reason that has no rule of its own.
 */
function ruleOfRefusal(error, other) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableFile */ .ie)
        return "unreadable";
    return error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC ? "limit" : other;
}


/***/ }),

/***/ 31044:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fo: () => (/* binding */ Glob),
  $$: () => (/* binding */ bytesOf)
});

// UNUSED EXPORTS: wildmatch

;// CONCATENATED MODULE: ./src/core/glob/character-set.ts
/**
 * Reads a set such as `[!a-z[:digit:]]` as git's wildmatch does. An unclosed set, or one with an unknown class, matches
 * nothing.
 *
 * @param start Where its `[` is.
 */
function characterSetAt(text, start) {
    let at = start + 1;
    const isNegated = text[at] === "!" || text[at] === "^";
    if (isNegated)
        at++;
    const members = [];
    /** The character that becomes the start of a range if `-` follows. */
    let low;
    const closing = closings(text);
    for (let isFirst = true; at < text.length && (isFirst || text[at] !== "]"); isFirst = false) {
        const { member, end, last } = memberAt(text, at, { low, closing });
        members.push(member);
        low = last;
        at = end;
    }
    if (at >= text.length || members.includes(UNKNOWN))
        return { has: () => false, end: Math.min(at, text.length) + 1 };
    return { has: (found) => members.some((member) => member(found)) !== isNegated, end: at + 1 };
}
/** A class that git does not know. */
const UNKNOWN = () => false;
/** Finds the next closing bracket. Positions only grow, so each character is read once. */
function closings(text) {
    let found = 0;
    return (from) => {
        if (found !== -1 && found < from)
            found = text.indexOf("]", from);
        return found;
    };
}
function memberAt(text, at, { low, closing }) {
    const character = text[at];
    if (character === "-" && low !== undefined && at + 1 < text.length && text[at + 1] !== "]") {
        const high = literalAt(text, at + 1);
        return { member: (found) => low <= found && found <= high.character, end: high.end };
    }
    if (character === "[" && text[at + 1] === ":") {
        const close = closing(at + 2);
        // When no bracket closes the class, git reads to the end of the text, and the set is unclosed, too.
        if (close === -1)
            return { member: UNKNOWN, end: text.length };
        if (close > at + 2 && text[close - 1] === ":") {
            return { member: CLASSES.get(text.slice(at + 2, close - 1)) ?? UNKNOWN, end: close + 1 };
        }
    }
    const { character: literal, end } = literalAt(text, at);
    return { member: (found) => found === literal, end, last: literal };
}
/** Returns a character, or the one after a backslash. */
function literalAt(text, at) {
    const isEscaped = text[at] === "\\" && at + 1 < text.length;
    return { character: text[isEscaped ? at + 1 : at], end: at + (isEscaped ? 2 : 1) };
}
/** The POSIX classes, limited to ASCII as in git, for which a vertical tab and a form feed are not spaces. */
const CLASSES = new Map([
    ["alnum", (c) => /^[A-Za-z0-9]$/.test(c)],
    ["alpha", (c) => /^[A-Za-z]$/.test(c)],
    ["blank", (c) => c === " " || c === "\t"],
    ["cntrl", (c) => c < " " || c === "\x7f"],
    ["digit", (c) => /^[0-9]$/.test(c)],
    ["graph", (c) => c > " " && c <= "~"],
    ["lower", (c) => /^[a-z]$/.test(c)],
    ["print", (c) => c >= " " && c <= "~"],
    ["punct", (c) => c > " " && c <= "~" && !/^[A-Za-z0-9]$/.test(c)],
    ["space", (c) => c === " " || c === "\t" || c === "\n" || c === "\r"],
    ["upper", (c) => /^[A-Z]$/.test(c)],
    ["xdigit", (c) => /^[0-9A-Fa-f]$/.test(c)],
]);

;// CONCATENATED MODULE: ./src/core/glob/wildmatch.ts

/**
 * A glob of a gitattributes or gitignore file, or of folders, with the rules of gitignore(5): `*` and `?` stop at a
 * slash, `**` as a whole part does not, `[a-z]` and `[[:alpha:]]` match one character, and a backslash escapes the next
 * one. Matching takes at most pattern length × path length steps.
 *
 * @example
 * ```ts
 * new Glob("assets/**\/*.png").matches("assets/a/b.png"); // true
 * ```
 */
class Glob {
    /**
     * The text before a `**` that git treats as a whole part although it does not begin one; empty for nearly all globs.
     */
    #start;
    #parts;
    /** What every path that matches ends with; it rules out nearly all others. */
    #end;
    constructor(pattern) {
        this.#start = textBeforeAny(pattern);
        this.#parts = partsOf(pattern.slice(this.#start.length));
        this.#end = endOf(this.#parts.at(-1));
    }
    /** Whether a path matches, given as a text or as its parts. */
    matches(path, work = { left: 0 }) {
        work.left--;
        // It has no slash, so a path ends with it if its last part does.
        if (!(typeof path === "string" ? path : path.at(-1)).endsWith(this.#end))
            return false;
        const names = this.#namesOf(path);
        if (names === undefined)
            return false;
        return matchesAll(this.#parts, names, (part, name) => {
            if (typeof part === "string")
                return part === name;
            return matchesAll(part, name, (one, character) => {
                work.left--;
                return typeof one === "string" ? one === character : one(character);
            });
        });
    }
    /** The parts after the start; undefined when the path does not begin with it. */
    #namesOf(path) {
        if (this.#start === "")
            return typeof path === "string" ? path.split("/") : path;
        const text = typeof path === "string" ? path : path.join("/");
        return text.startsWith(this.#start) ? text.slice(this.#start.length).split("/") : undefined;
    }
}
/**
 * Whether a path matches a pattern, where `?` and `[a-z]` match one byte, as in git.
 *
 * @example
 * ```ts
 * wildmatch("assets/**\/*.png", "assets/a/b.png"); // true
 * ```
 */
function wildmatch(pattern, path) {
    return new Glob(bytesOf(pattern)).matches(bytesOf(path));
}
const NOT_ASCII = /[^\0-\x7f]/;
/** Returns a text whose characters are the bytes of another's UTF-8 form. */
function bytesOf(text) {
    return NOT_ASCII.test(text) ? Buffer.from(text).toString("latin1") : text;
}
/** Matches any number of parts, or of characters. */
const ANY = Symbol("any");
/**
 * Matches from the left. What follows an {@linkcode ANY} is tried at the first place where it fits and, when the rest
 * fails, one place later; nothing before the last one needs another try.
 */
function matchesAll(wanted, found, matches) {
    let [at, index, lastAny, retryAt] = [0, 0, -1, 0];
    while (index < found.length) {
        const next = wanted[at];
        if (next === ANY) {
            lastAny = at++;
            retryAt = index;
        }
        else if (at < wanted.length && matches(next, found[index])) {
            at++;
            index++;
        }
        else if (lastAny !== -1) {
            at = lastAny + 1;
            index = ++retryAt;
        }
        else
            return false;
    }
    while (wanted[at] === ANY)
        at++;
    return at === wanted.length;
}
/**
 * Git compares the text before the first wildcard separately, and its matcher sees only the rest. A `**` there is a
 * whole part, so `a**` matches `a/b`. (git 2.25 to 2.51, `match_pathname` of dir.c.)
 */
function textBeforeAny(pattern) {
    return /^([^*?[\\]*[^*?[\\/])\*{2,}(?:\/|$)/.exec(pattern)?.[1] ?? "";
}
function partsOf(pattern) {
    // An escaped slash is a slash.
    const text = pattern.replace(/\\(.)/gs, (pair, escaped) => (escaped === "/" ? "/" : pair));
    const parts = [];
    for (let at = 0; at <= text.length;) {
        const { part, end } = partAt(text, at);
        parts.push(part);
        at = end + 1;
    }
    // At the end, `**` matches at least one part.
    return parts.at(-1) === ANY ? [...parts, [ANY]] : parts;
}
/** The text at the end of a part. */
function endOf(part) {
    if (typeof part === "string" || part === ANY)
        return part === ANY ? "" : part;
    return part.slice(part.findLastIndex((one) => typeof one !== "string") + 1).join("");
}
/** Reads the part of a pattern that begins at an index, up to its slash. */
function partAt(text, start) {
    const ones = [];
    let at = start;
    while (at < text.length && text[at] !== "/") {
        const { one, end } = oneAt(text, at);
        if (one !== ANY || ones.at(-1) !== ANY)
            ones.push(one);
        at = end;
    }
    if (ones.length === 1 && ones[0] === ANY && at - start > 1)
        return { part: ANY, end: at };
    const isLiteral = ones.every((one) => typeof one === "string");
    return { part: isLiteral ? ones.join("") : ones, end: at };
}
function oneAt(text, at) {
    const character = text[at];
    if (character === "*")
        return { one: ANY, end: at + 1 };
    if (character === "?")
        return { one: () => true, end: at + 1 };
    if (character === "[") {
        const { has, end } = characterSetAt(text, at);
        return { one: has, end };
    }
    // As in git, a backslash at the end matches nothing.
    if (character === "\\")
        return { one: text[at + 1] ?? (() => false), end: at + 2 };
    return { one: character, end: at + 1 };
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

/***/ 67976:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ BLOB_ROOM),
/* harmony export */   LY: () => (/* binding */ readProved),
/* harmony export */   o6: () => (/* binding */ blobHash)
/* harmony export */ });
/* unused harmony export isBlob */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73505);



/** Bytes that a buffer needs besides a file: for the header of a blob, and for one byte after the end of the file. */
const BLOB_ROOM = 32;
/** Starts the hash of a blob's object id, with the algorithm that the length of the id implies. */
function blobHash(oid, size) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithmOf(oid)).update(`blob ${size}\0`);
}
function algorithmOf(oid) {
    return oid.length === 64 ? "sha256" : "sha1";
}
/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Larger than the file by at least {@linkcode BLOB_ROOM}; the result is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
function readProved(path, oid, size, scratch) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_FLAGS */ .t);
        const start = scratch.write(`blob ${size}\0`, "latin1");
        // Reads one byte more than expected: a read of a regular file is short only at its end.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, scratch, start, size + 1, null) !== size)
            return undefined;
        const blob = scratch.subarray(0, start + size);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(algorithmOf(oid), blob, "hex") === oid ? blob.subarray(start) : undefined;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/**
 * Returns whether bytes are the blob with an object id.
 *
 * @param oid SHA-1 or SHA-256, as hex.
 * @example
 * ```ts
 * isBlob(new TextEncoder().encode("test content\n"), "d670460b4b4aece5915caf5c68d12f560a9fe3e4"); // true
 * ```
 */
function isBlob(bytes, oid) {
    return blobHash(oid, bytes.length).update(bytes).digest("hex") === oid;
}


/***/ }),

/***/ 90373:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inArchiveOrder),
/* harmony export */   z: () => (/* binding */ compareUtf8)
/* harmony export */ });
/**
 * Compares two texts by their UTF-8 bytes, which is the order of their code points. JavaScript's own order differs for
 * characters beyond U+FFFF.
 */
function compareUtf8(left, right) {
    return compareBy(codePointRank, left, right);
}
/** Compares paths in the Engine's walking order: a slash sorts first, so `a/b` precedes `a-b`. */
function comparePaths(left, right) {
    return compareBy((unit) => (unit === SLASH ? -1 : codePointRank(unit)), left, right);
}
function compareBy(rank, left, right) {
    const length = Math.min(left.length, right.length);
    for (let index = 0; index < length; index++) {
        const a = left.charCodeAt(index);
        const b = right.charCodeAt(index);
        if (a !== b)
            return rank(a) - rank(b);
    }
    return left.length - right.length;
}
const SLASH = 47;
/** Ranks surrogates above all other code units, as their code points are. */
function codePointRank(unit) {
    return unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
/**
 * Sorts entries in the order of the archive and adds the folders that their paths imply.
 */
function inArchiveOrder(entries) {
    const implied = impliedFolders(entries);
    // A folder on disk is listed in this order.
    if (implied.length === 0 && isOrdered(entries))
        return entries;
    return [...entries, ...implied].sort((left, right) => comparePaths(left.path, right.path));
}
function isOrdered(entries) {
    let last = "";
    for (const { path } of entries) {
        if (comparePaths(last, path) > 0)
            return false;
        last = path;
    }
    return true;
}
/** Returns the folders that are in the paths of entries but not among them. */
function impliedFolders(entries) {
    const folders = new Set();
    for (const { kind, path } of entries)
        if (kind === "folder")
            folders.add(path);
    const implied = [];
    let last = "";
    for (const { path } of entries) {
        // Most entries are in the same folder as the previous one.
        const slash = path.lastIndexOf("/");
        if (slash === last.length && path.startsWith(last))
            continue;
        last = path.slice(0, Math.max(0, slash));
        for (let end = slash; end > 0; end = path.lastIndexOf("/", end - 1)) {
            const parent = path.slice(0, end);
            if (folders.has(parent))
                break;
            folders.add(parent);
            implied.push({ kind: "folder", path: parent, mode: 0o755 });
        }
    }
    return implied;
}


/***/ }),

/***/ 93290:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cp: () => (/* binding */ hasSha256),
/* harmony export */   n9: () => (/* binding */ isComparable),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   rv: () => (/* binding */ isConversion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73505);
/* harmony import */ var _disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67976);




const CHUNK = 1024 * 1024;
/** A larger file (in bytes) that differs from its blob counts as changed, without a check for conversions. */
const MAX_CONVERTED = 64 * 1024 * 1024;
/** Returns whether a file's bytes are those of a blob; false when it cannot be read. */
async function isBlob(path, oid, size) {
    return (await digestOf(path, size, (0,_disk_proved_file_js__WEBPACK_IMPORTED_MODULE_2__/* .blobHash */ .o6)(oid, size))) === oid;
}
/** Returns whether a file has a SHA-256; false when it cannot be read. */
async function hasSha256(path, sha256, size) {
    return (await digestOf(path, size, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"))) === sha256;
}
async function digestOf(path, size, hash) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_FLAGS */ .t);
        const buffer = Buffer.allocUnsafe(Math.min(size + 1, CHUNK));
        let left = size;
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead > left)
                return undefined;
            if (bytesRead === 0)
                return left === 0 ? hash.digest("hex") : undefined;
            left -= bytesRead;
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    catch {
        return undefined;
    }
    finally {
        await file?.close();
    }
}
/** Returns whether both are small enough for {@linkcode isConversion}. */
function isComparable(diskSize, blobSize) {
    return diskSize <= MAX_CONVERTED && blobSize <= MAX_CONVERTED;
}
/**
 * Returns whether git itself could have converted a blob to this file on checkout: other line endings, an expanded
 * `$Id$`, or UTF-16. Then the file was not edited, regardless of git's current settings.
 */
function isConversion(disk, blob) {
    const committed = plain(Buffer.from(blob).toString("latin1"));
    if (plain(Buffer.from(disk).toString("latin1")) === committed)
        return true;
    const text = plain(Buffer.from(blob).toString("utf8"));
    return ["utf-16le", "utf-16be"].some((encoding) => plain(decode(disk, encoding)) === text);
}
function plain(text) {
    return text.replaceAll("\r\n", "\n").replace(/\$Id:[^$\n]*\$/g, "$$Id$$");
}
function decode(bytes, encoding) {
    return bytes.length % 2 === 0 ? new TextDecoder(encoding).decode(bytes) : "";
}


/***/ }),

/***/ 56881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findMoved: () => (/* binding */ findMoved)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/load/file-forms.ts
var file_forms = __webpack_require__(69868);
// EXTERNAL MODULE: ./src/compile/load/load.ts + 2 modules
var load = __webpack_require__(68653);
// EXTERNAL MODULE: ./src/compile/rule-texts.ts
var rule_texts = __webpack_require__(99110);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/git/find-repository.ts
var find_repository = __webpack_require__(86404);
// EXTERNAL MODULE: ./src/source/git/revision.ts
var git_revision = __webpack_require__(79121);
// EXTERNAL MODULE: ./src/source/git/snapshot.ts + 2 modules
var git_snapshot = __webpack_require__(35568);
// EXTERNAL MODULE: ./src/source/git/git-folder.ts + 3 modules
var git_folder = __webpack_require__(68670);
// EXTERNAL MODULE: ./src/source/git/lfs.ts
var lfs = __webpack_require__(58341);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
;// CONCATENATED MODULE: ./src/waivers/description-files.ts


/** The usual names of service files. */
const USUAL = ["mesg.yml", "mesg.yaml"];
/** The extensions of files with other names that may describe a service. */
const DESCRIBING = /\.(?:ya?ml|json|hex|pb|bin)$/i;
/** Maximum size of a definition as hex in bytes. */
const MAX_DEFINITION_BYTES = 32 * 1024 * 1024;
/** Returns the usual names of service files. @param serviceFile The name in use, which comes first. */
function usualNames(serviceFile) {
    return [...new Set([serviceFile, ...USUAL])];
}
/** Returns whether a path ends with one of some file names. */
function hasName(path, names) {
    return names.includes(path.slice(path.lastIndexOf("/") + 1));
}
/**
 * Returns whether a file may describe a service, by its name. A symlink is only followed from a usual name.
 *
 * @param mode In git's notation.
 * @param names The usual names.
 */
function mayDescribe(path, mode, names) {
    return hasName(path, names) || (mode !== "120000" && DESCRIBING.test(path));
}
/** Returns the maximum size in bytes of a file that describes a service. */
function maxDescriptionBytes(path) {
    return (0,file_forms/* hasYamlName */.xH)(path) ? yaml_text/* MAX_FILE_BYTES */.g : MAX_DEFINITION_BYTES;
}

;// CONCATENATED MODULE: ./src/waivers/mentions.ts
/**
 * Returns whether a file may contain the name of a service: the text itself, its hex in a definition, or another
 * spelling in YAML or JSON (escapes, quotes, several lines, UTF-16). May be true for a file that does not.
 *
 * @param text The sid or the name of the service. An empty text is in no file.
 */
function mayMention(bytes, text) {
    if (text === "")
        return false;
    const hex = Buffer.from(text).toString("hex");
    if (bytes.includes(text) || bytes.includes(hex))
        return true;
    if (HEX.test(bytes.subarray(0, LOOKED_AT).toString("latin1"))) {
        return bytes.toString("latin1").toLowerCase().includes(hex);
    }
    const encoding = encodingOf(bytes);
    // Without escapes, only folded or quoted text has another spelling in UTF-8.
    if (encoding === "utf-8" && !bytes.includes("\\") && plain(text) === text)
        return false;
    return plain(unescaped(new TextDecoder(encoding).decode(bytes))).includes(plain(text));
}
/** Number of leading bytes that show whether a file is hex. */
const LOOKED_AT = 64;
const HEX = /^[0-9A-Fa-f]+[\r\n]*$/;
function encodingOf([first, second]) {
    if (first === 0xff && second === 0xfe)
        return "utf-16le";
    return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
/** Returns a text without the characters that folding and quoting add or remove. */
function plain(text) {
    return text.replace(/[\s\x85'\\]+/g, "");
}
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;
const CONTROLS = new Map([
    ["0", "\0"],
    ["a", "\x07"],
    ["b", "\b"],
    ["e", "\x1b"],
    // White space, which is ignored here.
    ...[..."tnvfrN_LP"].map((letter) => [letter, ""]),
]);
/** Returns a text with every escape of YAML and JSON decoded, wherever it is. */
function unescaped(text) {
    return text.replace(ESCAPE, (found) => {
        const rest = found.slice(1);
        if (rest.length === 1)
            return CONTROLS.get(rest) ?? rest;
        const code = Number.parseInt(rest.slice(1), 16);
        if (rest.length < 9)
            return String.fromCharCode(code);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/source/git/index-file.ts
var index_file = __webpack_require__(23005);
// EXTERNAL MODULE: ./src/source/git/work-tree.ts + 1 modules
var work_tree = __webpack_require__(35448);
;// CONCATENATED MODULE: ./src/waivers/moved-candidates.ts




/**
 * Lists files that may describe a service: all with a usual name, and of the others those that are gone or changed. A
 * submodule that was removed or replaced may have contained the service.
 *
 * @param names The usual names of service files.
 */
async function candidatesOf({ entries, repository }, names, signal) {
    const index = await (0,index_file/* readIndex */.v)(repository, "", signal);
    const gone = [];
    const others = [];
    let doubt;
    for (const entry of entries) {
        const { path, mode, invalidName } = entry;
        if (mode !== "160000" && !mayDescribe(path, mode, names))
            continue;
        const indexed = invalidName === undefined ? index.entries.get(path) : undefined;
        // A file outside a sparse checkout is not on disk, but not gone.
        const isWatched = indexed?.isWatched !== false;
        const stat = isWatched ? statOf(repository.top, entry) : undefined;
        const isGone = isWatched && stat === undefined;
        if (mode === "160000") {
            if (isGone || indexed?.mode !== mode)
                doubt ??= `the submodule ${path} was removed and cannot be read`;
        }
        else if (invalidName !== undefined) {
            if (isGone)
                doubt ??= `${path} cannot be read: its path is not UTF-8`;
        }
        else if (isGone)
            gone.push({ entry, isGone });
        else if (hasName(path, names) || !isUnchanged(entry, index, stat))
            others.push({ entry, isGone });
    }
    return { files: [...gone, ...others], doubt };
}
/** Stats a file, synchronously since a repository may have a million. @returns undefined when nothing is there. */
function statOf(top, { path, invalidName }) {
    const at = invalidName === undefined ? (0,external_node_path_.join)(top, path) : Buffer.concat([Buffer.from(`${top}/`), invalidName]);
    try {
        return (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
    }
    catch {
        // A folder above it is a file now.
        return undefined;
    }
}
/** Returns whether a file is as git wrote it, by git's stat cache. @param stat Undefined for a file git does not watch. */
function isUnchanged({ path, oid }, { entries, time }, stat) {
    const indexed = entries.get(path);
    if (indexed?.oid !== oid)
        return false;
    // A file as new as the index may have changed after its entry was written ("racily clean").
    return stat === undefined || (stat.mtimeMs < time && (0,work_tree/* isUntouched */.O2)(indexed, stat));
}

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
;// CONCATENATED MODULE: ./src/waivers/search-budget.ts


/** Maximum number of bytes to read in a search, which takes seconds. */
const MAX_READ = 1024 ** 3;
/** Maximum number of bytes to parse without finding the service; a MiB of YAML can take a second. */
const MAX_PARSED = 16 * 1024 * 1024;
/** The cost of parsing any file, however small, in bytes of YAML. */
const COST_OF_FILE = 4096;
/** Smaller files may be pointers of git LFS, whose contents also depend on the attributes of their path. */
const MIN_REMEMBERED = 1024;
/** Limits the work of a search for a service that was moved: one git object can be the file at thousands of paths. */
class SearchBudget {
    #revision;
    #maxFiles;
    #rejected = new Set();
    #files = 0;
    #read = 0;
    #parsed = 0;
    /** @param revision The revision in messages: `main`, `the base`. */
    constructor(revision, maxFiles) {
        this.#revision = revision;
        this.#maxFiles = maxFiles;
    }
    /** Why the search must stop, so that the result is unknown; undefined while it may continue. */
    get problem() {
        if (this.#files > this.#maxFiles)
            return this.#tooMany(`${this.#maxFiles} files`, "may describe");
        if (this.#read > MAX_READ)
            return this.#tooMany(`${(0,sizes/* formatBytes */.z3)(MAX_READ)} of files`, "may describe");
        return this.#parsed > MAX_PARSED ? this.#tooMany(`${(0,sizes/* formatBytes */.z3)(MAX_PARSED)} of files`, "mention") : undefined;
    }
    /** Counts a file that is about to be read. */
    countFile() {
        this.#files++;
    }
    /** Counts the bytes of a file that was read. */
    countRead(bytes) {
        this.#read += bytes;
    }
    /** Counts a file that was parsed but is not the service. @param bytes Its size. */
    countParsed(bytes) {
        this.#parsed += bytes + COST_OF_FILE;
    }
    /** Remembers that the contents of a file are not the service at any path. @param bytes Their size. */
    reject(file, bytes) {
        if (bytes >= MIN_REMEMBERED && file.mode.startsWith("100"))
            this.#rejected.add(keyOf(file));
    }
    /** Returns whether the same contents were rejected before. */
    isRejected(file) {
        return file.mode.startsWith("100") && this.#rejected.has(keyOf(file));
    }
    #tooMany(amount, verb) {
        return `more than ${amount} of ${this.#revision} ${verb} the service`;
    }
}
/** With the form, since the same bytes mean something else as YAML than as a definition. */
function keyOf({ path, oid }) {
    return `${(0,file_forms/* hasYamlName */.xH)(path) ? "yaml" : "definition"} ${oid}`;
}

// EXTERNAL MODULE: ./src/waivers/sides.ts
var sides = __webpack_require__(38497);
;// CONCATENATED MODULE: ./src/waivers/find-moved.ts










/** Maximum number of files to read in a search, which takes seconds. */
const MAX_FILES = 20_000;
/**
 * Searches a revision for a service that was moved or renamed, as the action does: by its sid anywhere or, without a
 * sid, by its name among the files that are gone from the working tree.
 *
 * @param path The path of the service today.
 * @throws {MesgError} `usage` for an unknown revision, `environment` when git fails.
 */
async function findMoved(path, revision, { wanted, ...options }) {
    const isFolder = (await (0,promises_.stat)(path)).isDirectory();
    const repository = await (0,find_repository/* findRepository */.W)(isFolder ? path : (0,external_node_path_.dirname)(path));
    if (repository === undefined)
        return {};
    const { signal } = options;
    const commit = await (0,git_revision/* resolveRevision */.e)(repository, revision, signal);
    const snapshot = await git_snapshot/* Snapshot */.F.read(repository, commit, { signal });
    const own = options.serviceFile ?? (isFolder ? "mesg.yml" : (0,external_node_path_.basename)(path));
    const candidates = await candidatesOf(snapshot, usualNames(own), signal);
    const search = { snapshot, revision, wanted, options, budget: new SearchBudget(revision, MAX_FILES) };
    let { doubt } = candidates;
    for (const candidate of candidates.files) {
        signal?.throwIfAborted();
        // Without a sid, a service is recognized only where its file is gone.
        if (wanted.sid === "" && !candidate.isGone)
            continue;
        if (search.budget.isRejected(candidate.entry))
            continue;
        search.budget.countFile();
        doubt ??= search.budget.problem;
        if (search.budget.problem !== undefined)
            break;
        const found = await lookAt(candidate, search);
        if (typeof found === "string")
            doubt ??= found;
        else if (found !== undefined)
            return { moved: found };
    }
    return doubt === undefined ? {} : { doubt };
}
/** Returns the service of a file if it is the wanted one, or the reason why that is unknown. */
async function lookAt({ entry }, search) {
    const { snapshot, wanted, budget, revision } = search;
    const bytes = await readEntry(entry, search);
    if (bytes === undefined || typeof bytes === "string")
        return bytes;
    budget.countRead(bytes.length);
    if (!mayMention(bytes, wanted.sid || wanted.name)) {
        budget.reject(entry, bytes.length);
        return undefined;
    }
    const file = `${revision}:${entry.path}`;
    const files = new git_folder/* GitFolder */.J(snapshot, entry.path.slice(0, entry.path.lastIndexOf("/") + 1));
    const loaded = await loadAt(files, entry, search);
    const service = typeof loaded === "string" ? undefined : loaded;
    if (service !== undefined && isSame(service, wanted))
        return { service, file, files };
    budget.countParsed(bytes.length);
    // A mesg.yml that is invalid here may be valid in a folder with a Dockerfile.
    if (service?.definition !== undefined || !(0,file_forms/* hasYamlName */.xH)(entry.path))
        budget.reject(entry, bytes.length);
    return typeof loaded === "string" ? loaded : undefined;
}
/**
 * Reads a file that may describe a service.
 *
 * @returns undefined if there is none or it is too large to describe a service; the reason if it cannot be read.
 */
async function readEntry(entry, { snapshot, options }) {
    const max = maxDescriptionBytes(entry.path);
    try {
        // From the root, so that symlinks to other folders are followed.
        const bytes = await new git_folder/* GitFolder */.J(snapshot, "").readFile(entry.path, max + 1);
        if (bytes === undefined || bytes.length > max)
            return undefined;
        return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || options.signal?.aborted)
            throw error;
        return (await sizeInLfs(snapshot, entry)) > max ? undefined : error.message;
    }
}
/** Returns the size in git LFS of a file that cannot be read, in bytes; 0 for a file that is not in git LFS. */
async function sizeInLfs({ repository: { objects } }, { mode, oid }) {
    const [size = Number.POSITIVE_INFINITY] = await objects.sizes([oid]);
    if (!mode.startsWith("100") || size > 1024)
        return 0;
    return (0,lfs/* parsePointer */.vp)(await objects.read(oid))?.size ?? 0;
}
/**
 * Loads a service of a revision.
 *
 * @returns The reason if it cannot be read here, but may be readable for an Engine.
 */
async function loadAt(files, { path }, { options, revision }) {
    const file = `${revision}:${path}`;
    try {
        const loaded = await (0,load/* loadFrom */.TH)(files, { ...options, file, name: (0,external_node_path_.basename)(path), withoutSource: true });
        if (loaded === undefined || loaded.definition !== undefined)
            return loaded;
        const side = (0,sides/* faultySide */.hQ)(file, loaded.diagnostics, undefined);
        return side.state === "unreadable" ? side.reason : undefined;
    }
    catch (error) {
        if (!(error instanceof core_error/* MesgError */.N8) || options.signal?.aborted)
            throw error;
        if (error.kind !== "refused")
            return error.message;
        const isOther = (0,rule_texts/* ruleOfRefusal */.MG)(error, "not-a-definition") === "not-a-definition";
        return isOther ? undefined : `an Engine may read ${file}, which is refused here: ${error.message}`;
    }
}
/** Returns whether a service is the wanted one: by its sid or, without one, by its name. */
function isSame({ definition }, { sid, name }) {
    if (definition === undefined)
        return false;
    return definition.sid !== "" || sid !== "" ? definition.sid === sid : definition.name === name;
}


/***/ })

};
