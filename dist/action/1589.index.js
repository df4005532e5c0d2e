export const id = 1589;
export const ids = [1589];
export const modules = {

/***/ 24849:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oz: () => (/* binding */ writeAddress),
/* harmony export */   wS: () => (/* binding */ addressOfHash),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98407);


/** Length of an account's address in bytes. */
const LENGTH = 20;
/** Maximum length of a bech32 text (BIP-173). The library's default refuses every text. */
const MAX_LENGTH = 90;
/**
 * Parses an address of a chain.
 *
 * @param prefix The required prefix: `mesg`, up to 0.21 `mesgtest`.
 * @throws {MesgError} `refused` for any other text.
 * @example
 * ```ts
 * await readAddress("mesg1fk2ev9c53e6uvrjd7gq08c6d5dhl3y4ks8vqgt", "mesg"); // 20 bytes
 * ```
 */
async function readAddress(text, prefix) {
    const { fromBech32 } = await __webpack_require__.e(/* import() */ 5456).then(__webpack_require__.bind(__webpack_require__, 35456));
    try {
        const { prefix: found, data } = fromBech32(text, MAX_LENGTH);
        if (found === prefix && data.length === LENGTH && text === text.toLowerCase())
            return data;
    }
    catch {
        // The error below serves for every reason, since the library does not give more details.
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `invalid address: expected ${prefix}1…, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(JSON.stringify(text), 80)}`, { hint: "addresses of Engine 0.21 begin with mesgtest1, later ones with mesg1" });
}
/** Writes an address of 20 bytes as text. */
async function writeAddress(bytes, prefix) {
    const { toBech32 } = await __webpack_require__.e(/* import() */ 5456).then(__webpack_require__.bind(__webpack_require__, 35456));
    return toBech32(prefix, bytes);
}
/** Computes the address of the account of a service or a process: the first 20 bytes of the SHA-256 of its hash. */
function addressOfHash(hash) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(hash)).digest().subarray(0, LENGTH);
}


/***/ }),

/***/ 16947:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b_: () => (/* binding */ signBytes),
  Tt: () => (/* binding */ signDocument),
  NR: () => (/* binding */ signedTransaction)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/chain/bytes/amino.ts
var amino = __webpack_require__(98435);
;// CONCATENATED MODULE: ./src/chain/bytes/transaction.ts

/** Encodes a transaction as the chain stores and hashes it: length-prefixed amino bytes of a StdTx. */
function transactionBytes({ messages, fee, signatures, memo }) {
    const bytes = (0,amino/* joined */.oR)((0,amino/* prefixOf */.MT)("cosmos-sdk/StdTx"), (0,amino/* listField */.FZ)(1, messages, (message) => message), (0,amino/* bytesField */.ae)(2, feeBytes(fee)), (0,amino/* listField */.FZ)(3, signatures, signatureBytes), (0,amino/* textField */.M8)(4, memo));
    return (0,amino/* joined */.oR)((0,amino/* varint */.L8)(bytes.length), bytes);
}
function feeBytes({ amount, gas }) {
    const coin = (it) => (0,amino/* joined */.oR)((0,amino/* textField */.M8)(1, it.denom), (0,amino/* textField */.M8)(2, it.amount));
    return (0,amino/* joined */.oR)((0,amino/* listField */.FZ)(1, amount, coin), (0,amino/* numberField */.sJ)(2, BigInt(gas)));
}
function signatureBytes({ pub_key, signature }) {
    const key = Buffer.from(pub_key.value, "base64");
    return (0,amino/* joined */.oR)((0,amino/* bytesField */.ae)(1, (0,amino/* joined */.oR)((0,amino/* prefixOf */.MT)(pub_key.type), (0,amino/* varint */.L8)(key.length), key)), (0,amino/* bytesField */.ae)(2, Buffer.from(signature, "base64")));
}

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
;// CONCATENATED MODULE: ./src/chain/canonical-json.ts

/**
 * Serializes a value like an Engine's sign bytes: keys sorted at every level, no spaces, and the escapes of Go's JSON.
 * Undefined values are omitted.
 *
 * @see https://pkg.go.dev/encoding/json#Marshal
 * @example
 * ```ts
 * canonicalJson({ b: "R&D", a: [] }); // '{"a":[],"b":"R\\u0026D"}'
 * ```
 */
function canonicalJson(value) {
    return JSON.stringify(sorted(value)).replace(ESCAPED, (found) => ESCAPES[found] ?? found);
}
/** Escapes of JSON.stringify are matched as a whole, so that their second character is not escaped again. */
const ESCAPED = /\\.|[&<>\u2028\u2029]/g;
const ESCAPES = {
    "&": "\\u0026",
    "<": "\\u003c",
    ">": "\\u003e",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
    // Go writes short forms of these two only since 1.22; Engines were built with 1.13 and 1.14.
    "\\b": "\\u0008",
    "\\f": "\\u000c",
};
function sorted(value) {
    if (typeof value === "string")
        return (0,safe_text/* wellFormed */.ES)(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sorted);
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}

;// CONCATENATED MODULE: ./src/chain/transaction.ts



/** Returns the document to sign. */
function signDocument({ json }, terms) {
    const { chainId, accountNumber, sequence, fee, memo } = terms;
    return { account_number: accountNumber, chain_id: chainId, fee, memo, msgs: [json], sequence };
}
/**
 * Computes the bytes to sign, as the Engine encodes them to verify the signature.
 *
 * @example
 * ```ts
 * signBytes(signDocument(serviceMessage(definition, owner), terms)); // {"account_number":"7","chain_id":…
 * ```
 */
function signBytes(document) {
    return Buffer.from(canonicalJson(document));
}
/** Combines a message and its signature, and computes the hash of the transaction. */
function signedTransaction(message, { fee, memo }, signature) {
    const signatures = [signature];
    const bytes = transactionBytes({ messages: [message.bytes], fee, signatures, memo });
    const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").toUpperCase();
    return { json: { msg: [message.json], fee, signatures, memo }, bytes, hash };
}


/***/ }),

/***/ 54849:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   Iv: () => (/* binding */ permissionFailure),
/* harmony export */   Rk: () => (/* binding */ CallFailure),
/* harmony export */   Rp: () => (/* binding */ answerFailure),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);


/** A failed HTTP call, with what a retry needs to know. */
class CallFailure extends _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    /** Whether the same call may succeed later. */
    isTransient;
    /** HTTP status, when there was an answer. */
    status;
    /** Milliseconds to wait before a retry, as the peer asks. */
    retryAfter;
    constructor(message, options = {}) {
        super("environment", message, options);
        this.isTransient = options.isTransient ?? false;
        this.status = options.status;
        this.retryAfter = options.retryAfter;
    }
}
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Returns the failure for a response with another status than 200. */
function answerFailure({ place, status, header, text, credentialsHint }) {
    const words = messageOf(text);
    const said = words === "" ? "" : `: ${words}`;
    if (status >= 300 && status < 400) {
        const target = header("location") ?? "";
        const where = URL.canParse(target) ? new URL(target).origin : "elsewhere";
        return new CallFailure(`expected an answer from ${place}, found a redirect (${status}) to ${where}`, {
            status,
            hint: "use the target's address: redirects are not followed, so that no credentials reach another host",
        });
    }
    const isDenied = status === 401 || status === 403;
    const retryAfter = parseRetryAfter(header("retry-after"));
    return new CallFailure(`expected 200 from ${place}, found ${status}${said}`, {
        status,
        isTransient: TRANSIENT.has(status),
        ...(retryAfter === undefined ? {} : { retryAfter }),
        ...(isDenied && credentialsHint !== undefined ? { hint: credentialsHint } : {}),
    });
}
/**
 * Returns the failure of a connection that ended before the answer was complete.
 *
 * @example
 * ```ts
 * connectionFailure("http://127.0.0.1:5001", error).isTransient; // true
 * ```
 */
function connectionFailure(place, cause) {
    const forbidden = permissionFailure(place, cause);
    if (forbidden !== undefined)
        return forbidden;
    const root = cause?.cause ?? cause;
    const { code, message } = root;
    // The names in a peer's certificate are part of the message.
    const reason = plainWords(message || code || "no reason given");
    return new CallFailure(`the connection to ${place} failed: ${reason}`, {
        isTransient: true,
        cause,
        ...(code === "ECONNREFUSED" ? { hint: "check the address and that a server is running there" } : {}),
    });
}
/**
 * Returns the failure for a permission that Deno denies, naming the flag; undefined for any other error.
 *
 * @param place What was called, for the message.
 */
function permissionFailure(place, error) {
    const cause = error?.cause;
    const found = [error, cause].find((one) => /^(NotCapable|PermissionDenied)$/.test(one?.name ?? ""));
    if (found === undefined)
        return undefined;
    const { message } = found;
    const flag = /--allow-[a-z]+/.exec(message)?.[0] ?? "--allow-net";
    // Of a call through a proxy, the proxy: `Requires net access to "HOST:PORT", run again with the --allow-net flag`.
    const [, host] = /^Requires net access to "([\w.:[\]-]+)"/.exec(message) ?? [];
    const whole = host === undefined ? flag : `${flag}=${host}`;
    return new CallFailure(`cannot connect to ${place}: Deno denied the permission`, {
        cause: error,
        hint: `run it again with ${whole}`,
    });
}
/** Parses seconds or an HTTP date (RFC 9110, 10.2.3) into milliseconds from now. */
function parseRetryAfter(text, now = Date.now()) {
    if (text === null || text === undefined)
        return undefined;
    const delay = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
/** Returns the peer's message, shortened: Kubo's `{"Message": …}`, a line of text, or a note on an HTML page. */
function messageOf(text) {
    let words = text;
    try {
        const { Message } = JSON.parse(text);
        if (typeof Message === "string")
            words = Message;
    }
    catch {
        if (/^\s*</.test(text))
            return "an HTML page";
    }
    return plainWords(words);
}
/** Returns a value as JSON. Of a peer's JSON, `JSON.parse` reads any depth, but `JSON.stringify` may overflow the stack. */
function jsonOf(value) {
    try {
        return String(JSON.stringify(value));
    }
    catch {
        return "a value nested too deeply";
    }
}
/**
 * Returns a peer's text for a message: on one line, short, and sanitized.
 *
 * @example
 * ```ts
 * plainWords("not\n found\u001b[2J"); // "not found [2J"
 * ```
 */
function plainWords(words) {
    const text = typeof words === "string" ? words : jsonOf(words);
    const line = text
        .slice(0, 1000)
        .replace(/[\p{C}\s]+/gu, " ")
        .trim();
    return (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text.length > 1000 ? `${line.slice(0, 200)}…` : line);
}


/***/ }),

/***/ 32045:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OL: () => (/* binding */ definitionFromJson),
  qF: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: parseDefinition

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/definition/json/json-reader.ts
var json_reader = __webpack_require__(59790);
// EXTERNAL MODULE: ./src/core/text/cut.ts
var cut = __webpack_require__(17319);
;// CONCATENATED MODULE: ./src/definition/json/json-text.ts

/**
 * Parses JSON (RFC 8259) whose objects have each key once. Of a repeated key `JSON.parse` keeps the last value, and other
 * tools the first one: a reviewer may see another definition than the one that is used.
 *
 * @param what The expected contents, for messages: `a service definition`.
 * @param allowsRepeated Keeps the last value of a repeated key, for a caller that reports all of them.
 * @throws {MesgError} `refused`, with line and column.
 * @example
 * ```ts
 * parseJsonText('{"a": 1, "a": 2}', "a definition"); // throws: duplicate key "a" in line 1, column 10 (first in line 1)
 * ```
 */
function parseJsonText(text, what, allowsRepeated = false) {
    let value;
    let isValid = true;
    try {
        value = JSON.parse(text);
    }
    catch {
        // The message depends on the runtime, and often has no position.
        isValid = false;
    }
    if (isValid && allowsRepeated)
        return value;
    const mistake = findMistake(text);
    if (mistake === undefined && isValid)
        return value;
    const { offset = 0, problem = "invalid JSON", detail = "", hint } = mistake ?? {};
    const { line, column } = placeAt(text, offset);
    const message = `not ${what}: ${problem} in line ${line}, column ${column}${detail}`;
    throw new error/* MesgError */.N8("refused", message, hint === undefined ? {} : { hint });
}
/** Thrown at the first mistake. */
class Mistake extends Error {
    offset;
    problem;
    /** Follows the problem and its place. */
    detail;
    hint;
    constructor(offset, problem, detail, hint) {
        super(problem);
        this.offset = offset;
        this.problem = problem;
        this.detail = detail;
        this.hint = hint;
    }
}
function findMistake(text) {
    try {
        new JsonScan(text).run();
        return undefined;
    }
    catch (error) {
        if (error instanceof Mistake)
            return error;
        throw error;
    }
}
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const LITERAL = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
/** Reads a text once, without recursion: the depth is limited later, when the values are read. */
class JsonScan {
    #text;
    #at = 0;
    /** The keys of each open object, with their offsets; undefined for a list. */
    #open = [];
    constructor(text) {
        this.#text = text;
    }
    /** @throws {Mistake} */
    run() {
        for (let expected = "value"; expected !== undefined;) {
            while (isSpace(this.#text.charCodeAt(this.#at)))
                this.#at++;
            expected = this.#step(expected, this.#text.charAt(this.#at));
        }
    }
    #step(expected, character) {
        const isObject = this.#open.at(-1) !== undefined;
        if (expected === "end")
            return character === "" ? undefined : this.#fail("the end of the text");
        if (expected === "colon")
            return character === ":" ? this.#skip("value") : this.#fail("a colon");
        if (expected === "comma or end") {
            if (character === ",")
                return this.#skip(isObject ? "key" : "value");
            return character === (isObject ? "}" : "]")
                ? this.#close()
                : this.#fail(isObject ? "a comma or }" : "a comma or ]");
        }
        if (expected === "key" || expected === "key or }") {
            if (character === '"')
                return this.#key();
            return character === "}" && expected === "key or }" ? this.#close() : this.#fail("a key in double quotes");
        }
        return character === "]" && expected === "value or ]" ? this.#close() : this.#value(character);
    }
    #value(character) {
        if (character === "{" || character === "[") {
            this.#open.push(character === "{" ? new Map() : undefined);
            return this.#skip(character === "{" ? "key or }" : "value or ]");
        }
        this.#at = (character === '"' ? this.#endOfString() : this.#match(LITERAL)) ?? this.#fail("a value");
        return this.#afterValue();
    }
    #key() {
        const start = this.#at;
        this.#at = this.#endOfString();
        const written = this.#text.slice(start + 1, this.#at - 1);
        const key = written.includes("\\") ? JSON.parse(`"${written}"`) : written;
        const keys = this.#open.at(-1);
        const first = keys.get(key);
        if (first !== undefined) {
            const { line } = placeAt(this.#text, first);
            throw new Mistake(start, `duplicate key ${shown(key)}`, ` (first in line ${line})`, "keep one of them");
        }
        keys.set(key, start);
        return "colon";
    }
    #close() {
        this.#open.pop();
        this.#at++;
        return this.#afterValue();
    }
    #afterValue() {
        return this.#open.length === 0 ? "end" : "comma or end";
    }
    #skip(next) {
        this.#at++;
        return next;
    }
    /** Without a pattern, since one that matches megabytes overflows the stack. */
    #endOfString() {
        const start = this.#at++;
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code === 0x22)
                return this.#at + 1;
            if (code === 0x5c)
                this.#at = this.#match(ESCAPE) ?? this.#fail("an escape of JSON");
            else if (code >= 0x20)
                this.#at++;
            else if (Number.isNaN(code))
                throw new Mistake(start, "invalid JSON", ": unclosed string");
            else
                this.#fail("an escape for a control character");
        }
    }
    /** Returns where a pattern that matches here ends. */
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.test(this.#text) ? pattern.lastIndex : undefined;
    }
    #fail(expected) {
        const code = this.#text.codePointAt(this.#at);
        const found = code === undefined ? "the end of the text" : shown(String.fromCodePoint(code));
        throw new Mistake(this.#at, "invalid JSON", `: expected ${expected}, found ${found}`);
    }
}
function isSpace(code) {
    return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
/** Returns the line and column of an offset, both from 1, as editors count them. */
function placeAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
    return { line: lines.length, column: lines.at(-1).length + 1 };
}
function shown(text) {
    return JSON.stringify((0,cut/* cutText */.I)(text, 60));
}

;// CONCATENATED MODULE: ./src/definition/json/from-json.ts
/**
 * Reads a definition from proto3 JSON: lowerCamelCase names, without default values.
 *
 * @module
 */




/**
 * Parses the JSON text of a definition, of this project or of the original tools.
 *
 * @throws {MesgError} `refused` when the text is not JSON or has a key twice, with line and column, or when a value does not
 * have the type of its field, with its JSON pointer.
 * @example
 * ```ts
 * parseDefinition('{"name": "a", "nam": "b"}').unknownFields; // [{ pointer: "/nam", text: '"nam"' }]
 * ```
 */
function parseDefinition(text) {
    return definitionFromJson(parseJson(text));
}
/** @throws {MesgError} `refused` when the text is too long, is not JSON, or has a key twice. */
function parseJson(text, { what = "a service definition", allowsRepeated } = {}) {
    if (text.length > limits/* MAX_BYTES */.zx) {
        throw new error/* LimitError */.oC(`expected a definition of at most ${limits/* MAX_BYTES */.zx} characters, found ${text.length}`);
    }
    return parseJsonText(text.replace(/^\uFEFF/, ""), what, allowsRepeated);
}
/**
 * Reads a definition from a value of `JSON.parse`. As in proto3 JSON, `null` is a missing value.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field.
 * @example
 * ```ts
 * definitionFromJson({ name: "Greeter" }).definition.name; // "Greeter"
 * ```
 */
function definitionFromJson(value) {
    const unknownFields = [];
    const read = new json_reader/* JsonReader */.O(value, unknownFields, { what: "a service definition", maxDepth: limits/* MAX_DEPTH */.lr });
    const definition = {
        sid: read.text("sid"),
        name: read.text("name"),
        description: read.text("description"),
        ...read.optional("configuration", configuration),
        tasks: read.list("tasks", task),
        events: read.list("events", from_json_event),
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
function from_json_event(read) {
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

/***/ 59790:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81400);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32789);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74213);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17319);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88013);
/**
 * Reads the fields of a JSON object with the types of its message, and collects unknown fields.
 *
 * @module
 */
var _a;


/** Reads the fields of one JSON object, and reports its unknown keys. */
class JsonReader {
    #value;
    #above;
    /** Its path below the message above it: a key, and an index or a key of a map. */
    #segments;
    #depth;
    #unknown;
    #subject;
    #known = new Set();
    /** @param place Where the value is; the root unless given. */
    constructor(value, unknown, subject, place) {
        const { above, segments = [] } = place ?? {};
        this.#above = above;
        this.#segments = segments;
        this.#unknown = unknown;
        this.#subject = subject;
        // A message in a list takes two segments; the limit counts messages, as in the binary form.
        this.#depth =
            (above === undefined ? 0 : above.#depth) + segments.filter((segment) => typeof segment === "string").length;
        const { maxDepth } = subject;
        if (this.#depth > maxDepth) {
            const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)(this.#path.slice(0, SHOWN_PATH));
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LimitError */ .oC(`not ${subject.what}: expected at most ${maxDepth} levels, found more at ${place}…`);
        }
        this.#value = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
    }
    text(key) {
        const value = this.#take(key);
        if (value === undefined)
            return "";
        return this.#wholeText(value, [key]);
    }
    /**
     * A string. Other values, which the original tools sometimes wrote, are converted as `String` does, like protobuf's
     * JavaScript.
     */
    looseText(key) {
        const value = this.#take(key);
        if ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
            return "[object Object]";
        return typeof value === "number" || typeof value === "boolean" ? String(value) : this.text(key);
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
    /** Whether a key has a value other than null. */
    has(key) {
        return this.#value[key] !== undefined && this.#value[key] !== null && Object.hasOwn(this.#value, key);
    }
    isList(key) {
        return this.has(key) && Array.isArray(this.#value[key]);
    }
    isObject(key) {
        return this.has(key) && (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(this.#value[key]);
    }
    /** Returns the first of the keys that has a value. */
    firstOf(keys) {
        const given = keys.filter((key) => this.has(key));
        if (given.length > 1)
            this.#refuse([given[1]], `expected one of ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(given)}, found ${given.length === 2 ? "both" : "all"}`);
        return given[0];
    }
    /** A number, or a string as proto3 JSON has it: digits, NaN or infinity. */
    number(key) {
        const value = this.#take(key) ?? 0;
        if (value === "NaN" || value === "Infinity" || value === "-Infinity")
            return Number(value);
        const number = typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
        if (typeof number !== "number")
            return this.#refuse([key], `expected a number, found ${describe(value)}`);
        // `JSON.parse` reads 1e400 as infinity.
        return Number.isFinite(number) ? number : this.#refuse([key], "expected a number of 64 bits, found a larger one");
    }
    /** A number of an enumeration: an integer of 32 bits. */
    enumNumber(key) {
        const number = this.number(key);
        return Number.isInteger(number) && number === (number | 0)
            ? number
            : this.#refuse([key], `expected an integer of 32 bits, found ${number}`);
    }
    /** An unsigned integer of 64 bits in digits. */
    integer(key) {
        const value = this.#take(key) ?? 0;
        const text = typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
        if (/^\d{1,20}$/.test(text) && BigInt(text) < 2n ** 64n)
            return BigInt(text).toString();
        return this.#refuse([key], `expected an integer of 64 bits, found ${describe(value)}`);
    }
    /** A message; an absent one is read as empty. */
    message(key, each) {
        return this.#nested(this.#take(key) ?? {}, [key], each);
    }
    /** The messages of a map by their keys. */
    entries(key, each) {
        const value = this.#take(key) ?? {};
        if (!(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(value))
            return this.#refuse([key], `expected an object, found ${describe(value)}`);
        return Object.entries(value).map(([name, entry]) => {
            this.#wholeText(name, [key, name]);
            return { key: name, value: this.#nested(entry, [key, name], each) };
        });
    }
    /** @throws {MesgError} `refused`: the value of a key is wrong, for this reason. */
    refuse(key, words) {
        this.#refuse([key], `${describe(this.#value[key])} ${words}`);
    }
    /** Makes keys known without reading them. */
    skip(...keys) {
        for (const key of keys)
            this.#known.add(key);
    }
    /** Reports the keys that nothing read or skipped. */
    end() {
        for (const key of Object.keys(this.#value)) {
            if (this.#known.has(key) || this.#unknown.length >= _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_UNKNOWN */ .cT)
                continue;
            this.#unknown.push({ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, key]), text: JSON.stringify(key) });
        }
    }
    /** The path from the root. Built only when needed: each message with its own would take time for every level. */
    get #path() {
        const path = [];
        for (let it = this; it !== undefined; it = it.#above) {
            path.push(...[...it.#segments].reverse());
        }
        return path.reverse();
    }
    #nested(value, path, each) {
        const read = new _a(value, this.#unknown, this.#subject, { above: this, segments: path });
        const result = each(read);
        read.end();
        const { onPart } = this.#subject;
        if (onPart !== undefined && typeof result === "object" && result !== null)
            onPart(result, read.#path);
        return result;
    }
    /** Half a surrogate pair has no UTF-8 form, so no Engine could store it. */
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
        this.#known.add(key);
        return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
    }
    #refuse(path, text) {
        const place = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .r)([...this.#path, ...path]);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `not ${this.#subject.what}: ${text}${place === "" ? "" : ` at ${place}`}`);
    }
}
_a = JsonReader;
/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text) {
    return /[\ud800-\udfff]/u.test(text);
}
/** Segments of a path that are shown in a message about its depth. */
const SHOWN_PATH = 8;
/** A number of JSON. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function describe(value) {
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "an object";
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .I)(JSON.stringify(value), 60);
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

/***/ 50400:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ clientContext),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   rQ: () => (/* binding */ checkCertificates)
/* harmony export */ });
/* unused harmony export readCertificates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);


/**
 * Checks PEM texts, and that the key belongs to its certificate. OpenSSL reports this only later, and names neither.
 *
 * @throws {MesgError} `usage` when a text is invalid, or the key does not match.
 */
function checkCertificates({ ca, certificate, key }) {
    if (ca !== undefined)
        readCertificates(ca, "a CA's certificate");
    if ((certificate === undefined) !== (key === undefined)) {
        const found = key === undefined ? "only the certificate" : "only the key";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected a certificate and its private key, found ${found}`);
    }
    if (certificate === undefined || key === undefined)
        return;
    const [leaf] = readCertificates(certificate, "a certificate");
    if (!sameKey(leaf.publicKey, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(readKey(key)))) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `the private key does not match the certificate ${subjectOf(leaf)}`, {
            hint: "put the certificate of the key first in its file",
        });
    }
}
/**
 * Parses all certificates of a PEM text, in order; at least one.
 *
 * @param what A name for the text in messages: `a certificate`.
 * @throws {MesgError} `usage`.
 */
function readCertificates(pem, what) {
    const blocks = pem.match(/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]*-----END [A-Z0-9 ]+-----/g) ?? [];
    if (blocks.length === 0)
        throw noPem(what, pem);
    return blocks.map((block, index) => {
        try {
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block);
        }
        catch (error) {
            const place = blocks.length === 1 ? "" : ` (number ${index + 1} of ${blocks.length})`;
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected ${what} in PEM form, found one that cannot be read${place}`, {
                cause: error,
                hint: "the text is damaged or incomplete: copy it again, with all lines",
            });
        }
    });
}
function readKey(pem) {
    if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "expected a private key in PEM form, found an encrypted one", {
            hint: "decrypt it: openssl pkey -in locked.pem -out key.pem",
        });
    }
    if (!/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/.test(pem))
        throw noPem("a private key", pem);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        // Without a cause: nothing derived from a key is passed on.
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "expected a private key in PEM form, found one that cannot be read", {
            hint: "the text is damaged or incomplete: copy it again, with all lines",
        });
    }
}
function noPem(what, text) {
    const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
    const found = text.trim() === "" ? "nothing" : label === undefined ? "other text" : `a PEM block "${label}"`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected ${what} in PEM form, found ${found}`, {
        hint: "pass the text that begins with -----BEGIN …-----",
    });
}
/** Returns the subject of a certificate, in one line. */
function subjectOf(certificate) {
    return certificate.subject.replaceAll("\n", ", ") || "without a subject";
}
function sameKey(one, other) {
    const [a, b] = [one, other].map((key) => key.export({ type: "spki", format: "der" }));
    return a.equals(b);
}
/**
 * Creates the TLS context of a client. Without a CA it trusts Node's roots, those of NODE_EXTRA_CA_CERTS and, from Node
 * 22.15 on, the system's.
 */
async function clientContext({ ca, certificate, key }) {
    const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
    const { getCACertificates } = tls;
    const trusted = ca ?? (getCACertificates && [...getCACertificates("default"), ...getCACertificates("system")]);
    return tls.createSecureContext({
        ...(trusted === undefined ? {} : { ca: trusted }),
        ...(certificate === undefined || key === undefined ? {} : { cert: certificate, key }),
    });
}


/***/ }),

/***/ 56079:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ parseEndpoint),
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76945);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53243);

/**
 * Parses an endpoint.
 *
 * @param text `HOST:PORT`, `http://HOST:PORT` or `https://HOST[:PORT]`; TLS with `https://` or port 443.
 * @throws {MesgError} `usage` for any other text. The message does not quote a login.
 * @example
 * ```ts
 * parseEndpoint("https://engine.example.com"); // { address: "engine.example.com:443", tls: true }
 * ```
 */
function parseEndpoint(text) {
    const match = /^(?:(https?):\/\/)?(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?\/?$/i.exec(text.trim());
    const [, given, host, written = given?.toLowerCase() === "https" ? "443" : undefined] = match ?? [];
    const scheme = given?.toLowerCase();
    const port = Number(written);
    if (host !== undefined && port >= 1 && port <= 65535) {
        return { address: `${host}:${port}`, tls: scheme === "https" || (scheme === undefined && port === 443) };
    }
    const found = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .shownAddress */ .U)(text)));
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected an endpoint as HOST:PORT, found ${found}`, {
        hint: "an Engine listens on port 50052: use localhost:50052, or https://HOST with TLS",
    });
}
/** Returns whether an endpoint is on this machine. */
function isLocal(endpoint) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(hostOf(endpoint));
}
/** Returns the host, an IPv6 address without its brackets. */
function hostOf({ address }) {
    return address.slice(0, address.lastIndexOf(":")).replace(/^\[|\]$/g, "");
}
/** Returns the port. */
function portOf({ address }) {
    return Number(address.slice(address.lastIndexOf(":") + 1));
}


/***/ }),

/***/ 90522:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CALL_TIMEOUT: () => (/* reexport */ deploy/* CALL_TIMEOUT */.p),
  asksForAccount: () => (/* reexport */ mod/* asksForAccount */.l4),
  checkAccess: () => (/* reexport */ checkAccess),
  checkSettings: () => (/* reexport */ checkSettings),
  connectEngine: () => (/* reexport */ connectEngine),
  hasPath: () => (/* reexport */ hasPath),
  nearestVersion: () => (/* reexport */ nearest_version/* nearestVersion */.b),
  parseEndpoint: () => (/* reexport */ client_endpoint/* parseEndpoint */.Bk),
  parseLcdEndpoint: () => (/* reexport */ parseLcdEndpoint),
  parseMetadata: () => (/* reexport */ parseMetadata)
});

// UNUSED EXPORTS: CHAIN_DIALECTS, CHAIN_RELEASES, CallError, Connection, DIALECTS, EngineClient, InstanceClient, LcdClient, ProcessClient, STATUS, accept, chainDialectOf, compareHash, createInstances, decodeCreateRequest, deploy, deployProcess, detectRelease, dialectOf, encodeCreateRequest, findStored, gasPriceOf, isNotFound, isOnChain, keepSource, notReviewed, processHashes, processNotReviewed, rehearseDeploy, takeDeploySource, takesSource, verify, verifyProcess

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/conceal/concealer.ts + 5 modules
var concealer = __webpack_require__(94965);
// EXTERNAL MODULE: ./src/engine/certificates.ts
var certificates = __webpack_require__(50400);
// EXTERNAL MODULE: ./src/engine/client/endpoint.ts
var client_endpoint = __webpack_require__(56079);
// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __webpack_require__(58215);
;// CONCATENATED MODULE: ./src/engine/client/metadata.ts

/**
 * Parses `NAME: VALUE`, as in a header. Names become lower case. The value of a name that ends with `-bin` is base64 text.
 *
 * @throws {MesgError} `usage` when it is malformed, or the name is reserved. The message does not quote the value.
 * @example
 * ```ts
 * parseMetadata("Authorization: Bearer abc"); // ["authorization", "Bearer abc"]
 * ```
 */
function parseMetadata(line) {
    const colon = line.indexOf(":");
    if (colon < 1)
        throw wrong("metadata as NAME: VALUE, found no name before a colon");
    const entry = [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    checkMetadata(entry);
    return entry;
}
/**
 * Checks an entry that {@linkcode parseMetadata} did not create.
 *
 * @throws {MesgError} `usage`.
 */
function checkMetadata([name, value]) {
    if (!/^[0-9a-z_.-]+$/.test(name)) {
        throw wrong("a metadata name of only letters, digits and - _ ., found other characters");
    }
    if (name.startsWith("grpc-") || RESERVED.has(name)) {
        throw wrong(`a metadata name that gRPC and HTTP do not reserve, found ${name}`);
    }
    if (value === "")
        throw wrong(`a value for the metadata ${name}, found none`, "check that the secret is set");
    if (!/^[\x20-\x7e]*$/.test(value))
        throw wrong(`printable ASCII for the metadata ${name}, found other characters`);
    if (name.endsWith("-bin") && !isBase64(value))
        throw wrong(`base64 for the metadata ${name}, found other text`);
}
function isBase64(text) {
    return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, "base64").toString("base64") === padded(text);
}
function padded(text) {
    const bare = (0,trim/* withoutTrailing */.h)(text, "=");
    return bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
}
/** Names that gRPC sets itself, that HTTP/2 forbids, or that grpc-js drops. */
const RESERVED = new Set([
    ...["content-length", "content-type", "host", "te", "user-agent"],
    ...["connection", "http2-settings", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"],
    "__proto__",
]);
function wrong(expected, hint = 'use the form "NAME: VALUE" (the value is not shown, since it may be secret)') {
    return new core_error/* MesgError */.N8("usage", `expected ${expected}`, { hint });
}

;// CONCATENATED MODULE: ./src/engine/client/access.ts




/**
 * Checks the access options before anything is sent.
 *
 * @throws {MesgError} `usage`. Errors do not quote secrets.
 */
function checkAccess(endpoint, access) {
    const { ca, certificate, key, metadata = [], credentials } = access;
    const { address, tls } = endpoint;
    if (!tls && (ca ?? certificate ?? key) !== undefined) {
        throw new core_error/* MesgError */.N8("usage", `certificates require TLS: ${address} is plain text`, {
            hint: `write it as https://${address}`,
        });
    }
    (0,certificates/* checkCertificates */.rQ)(access);
    metadata.forEach(checkMetadata);
    const twice = metadata.find(([name], index) => metadata.findIndex((other) => other[0] === name) !== index);
    if (twice !== undefined)
        throw new core_error/* MesgError */.N8("usage", `duplicate metadata name: ${twice[0]}`);
    if (credentials !== undefined)
        checkCredentials(credentials);
    const isSecret = metadata.length > 0 || credentials !== undefined;
    if (isSecret && !tls && !(0,client_endpoint/* isLocal */.IX)(endpoint) && access.insecure !== true) {
        throw new core_error/* MesgError */.N8("usage", `credentials and metadata require TLS: ${address} is plain text`, {
            hint: `use https://${address}, or allow plain text with engine-insecure`,
        });
    }
}
function checkCredentials(credentials) {
    for (const [what, value] of Object.entries(credentials)) {
        if (value === "")
            throw new core_error/* MesgError */.N8("usage", `the ${what} for the Engine is empty`);
        if (!/^[\x20-\x7e]+$/.test(value)) {
            throw new core_error/* MesgError */.N8("usage", `invalid ${what} for the Engine: expected printable ASCII characters`, {
                hint: "gRPC supports no other characters",
            });
        }
    }
}
/** Returns a concealer for the secrets of an access, which an Engine may repeat. */
function secretsOf({ metadata = [], credentials, key }) {
    const secrets = new concealer/* Concealer */.P();
    for (const [name, value] of metadata)
        secrets.add(`${name}: ${value}`, "headers");
    if (credentials !== undefined)
        secrets.addLogin(credentials.username, credentials.password);
    secrets.add(key, "whole");
    return secrets;
}

// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/core/time/deadline.ts
var time_deadline = __webpack_require__(99965);
// EXTERNAL MODULE: ./src/engine/dialects/chain.ts
var chain = __webpack_require__(17341);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 14 modules
var mod = __webpack_require__(46026);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/engine/release-range.ts
/** Returns the range of releases for a message: `0.16`, or `0.18–0.20`. @param releases At least one, oldest first. */
function releaseRange(releases) {
    const [first, last] = [releases[0], releases.at(-1)];
    return first === last ? first : `${first}–${last}`;
}

// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
// EXTERNAL MODULE: ./src/engine/wire/messages.ts + 1 modules
var messages = __webpack_require__(45411);
;// CONCATENATED MODULE: ./src/engine/lcd/answers.ts


/** Returns the `result` of a response, which is next to the block's height. */
function resultOf(answer) {
    const { result } = objectOf(answer, "an answer");
    if (result === undefined)
        throw unexpected("a result", answer);
    return result;
}
/** Returns the `result` of a response as a list; null is an empty list. */
function listOf(answer) {
    const { result = null } = objectOf(answer, "an answer");
    if (result === null)
        return [];
    if (!Array.isArray(result))
        throw unexpected("a list", result);
    if (result.length > messages/* MAX_LISTED */.Bl)
        throw unexpected(`at most ${messages/* MAX_LISTED */.Bl} entries`, `${result.length}`);
    return result;
}
/** Returns the chain's id and, if reported, the Engine's version. */
function readNodeInfo(answer) {
    const { node_info: info = answer, application_version: application } = objectOf(answer, "the node's information");
    const { network } = objectOf(info, "the node's information");
    if (typeof network !== "string" || !/^[\x21-\x7e]{1,50}$/.test(network))
        throw unexpected("a chain id", network);
    const version = (0,is_record/* isRecord */.u)(application) ? application.version : undefined;
    return { chainId: network, version: typeof version === "string" ? version : undefined };
}
/**
 * An account.
 *
 * @param address The requested address.
 * @returns Undefined when the chain has none.
 */
function readAccount(answer, address) {
    const { height } = objectOf(answer, "an answer");
    const result = objectOf(resultOf(answer), "an account");
    // 0.38 wraps an account in the name of its type.
    const account = (0,is_record/* isRecord */.u)(result.value) ? result.value : result;
    const { address: named = "" } = account;
    if (named === "")
        return undefined;
    if (named !== address)
        throw unexpected(`the account ${address}`, named);
    return {
        accountNumber: digits(account.account_number ?? "0", "an account number"),
        sequence: digits(account.sequence ?? "0", "a sequence"),
        coins: readCoins(account.coins),
        height: heightOf(height),
    };
}
/** Returns the gas that a simulation estimates, in digits. */
function readGasEstimate(answer) {
    const { gas_estimate: gas } = objectOf(answer, "a gas estimate");
    return digits(gas, "a gas estimate");
}
/** Returns a hash in base58. */
function readHash(answer) {
    const result = resultOf(answer);
    if (typeof result === "string" && result.length <= 100)
        return result;
    throw unexpected("a hash", result);
}
/** Returns whether something exists. */
function readExists(answer) {
    const result = resultOf(answer);
    if (typeof result === "boolean")
        return result;
    throw unexpected("true or false", result);
}
/**
 * Returns the outcome of a transaction, from the response to sending or to reading it.
 *
 * @param hash The hash that was computed here.
 * @param type The type of what it creates, as named in its events.
 */
function readTransaction(answer, hash, type) {
    const read = objectOf(answer, "a transaction");
    const { txhash, code = 0, raw_log: log, data, height } = read;
    if (typeof txhash !== "string" || txhash.toUpperCase() !== hash)
        throw unexpected(`the transaction ${hash}`, txhash);
    const number = Number(digits(code, "a code"));
    return {
        code: number,
        log: typeof log === "string" ? log : log === undefined ? "" : (0,call_failure/* jsonOf */.o_)(log),
        height: heightOf(height),
        data: typeof data === "string" ? data : "",
        eventHashes: eventHashes(read.logs ?? parsedLog(log), type),
    };
}
function eventHashes(logs, type) {
    return itemsOf(logs).flatMap((log) => itemsOf((0,is_record/* isRecord */.u)(log) ? log.events : undefined)
        .filter((event) => (0,is_record/* isRecord */.u)(event) && event.type === type)
        .flatMap(({ attributes }) => itemsOf(attributes))
        .filter((attribute) => (0,is_record/* isRecord */.u)(attribute) && attribute.key === "hash")
        .flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}
/** Returns the logs; without any, a successful transaction has them as text in the raw log. */
function parsedLog(log) {
    try {
        return typeof log === "string" && log.startsWith("[") ? JSON.parse(log) : undefined;
    }
    catch {
        return undefined;
    }
}
function readCoins(value) {
    return itemsOf(value).map((coin) => {
        const { denom, amount } = objectOf(coin, "an amount");
        if (typeof denom !== "string" || denom.length > 64)
            throw unexpected("a unit", denom);
        return { denom, amount: digits(amount, "an amount") };
    });
}
/** Returns the block's height; `0` means that the transaction is in no block. */
function heightOf(value) {
    if (value === undefined || value === null || value === "")
        return undefined;
    const height = BigInt(digits(value, "a height"));
    return height === 0n ? undefined : height;
}
/** Returns a number from 0, given as a JSON number or text, in digits. */
function digits(value, what) {
    const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text === "string" && /^\d{1,78}$/.test(text))
        return BigInt(text).toString();
    throw unexpected(what, value);
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
function objectOf(value, what) {
    if ((0,is_record/* isRecord */.u)(value))
        return value;
    throw unexpected(what, value);
}
/** The caller adds whose answer it is. */
function unexpected(what, found) {
    return new core_error/* MesgError */.N8("refused", `expected ${what}, found ${found === undefined ? "nothing" : (0,call_failure/* plainWords */.c5)(found)}`);
}

// EXTERNAL MODULE: ./src/chain/address.ts
var chain_address = __webpack_require__(24849);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __webpack_require__(21334);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
;// CONCATENATED MODULE: ./src/engine/lcd/detect-by-behavior.ts






/** A service whose task has no price: 0.26 rejects it, and would hash it differently. */
const PROBE = {
    ...service/* EMPTY_DEFINITION */.ok,
    name: "a",
    source: "a",
    configuration: service/* EMPTY_CONFIGURATION */.$k,
    tasks: [{ key: "a", name: "", description: "", inputs: [], outputs: [] }],
};
/**
 * Finds the possible releases of an LCD endpoint by its behavior: 0.26 requires prices, 0.21 has other addresses, and
 * 0.23 and newer estimate gas. All calls are read-only.
 *
 * A deploy compares hashes before it signs, so a wrong guess costs nothing.
 *
 * @returns Oldest first; at least one.
 */
async function releasesByBehavior(connection, options) {
    const hash = await connection.ask("/service/hash", (0,to_json/* definitionToJson */.L)(PROBE), readHash, options).catch(refusalText);
    if (hash === (0,service_hash/* serviceHash */.gH)(PROBE, "0.26") || /price/i.test(hash))
        return ["0.26"];
    const address = await (0,chain_address/* writeAddress */.oz)((0,chain_address/* addressOfHash */.wS)((0,base58/* encodeBase58 */.Rd)(new Uint8Array(32))), "mesg");
    if (!(await answers(connection.get(`/auth/accounts/${address}`, anything, options))))
        return ["0.21"];
    const estimates = await connection.ask("/txs/simulate", {}, anything, options).then(() => true, (error) => !(error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unimplemented));
    return estimates ? ["0.23", "0.24", "0.25"] : ["0.22"];
}
function anything(answer) {
    return answer;
}
async function answers(call) {
    return await call.then(() => true, (error) => {
        if (error instanceof call_error/* CallError */.R)
            return false;
        throw error;
    });
}
function refusalText(error) {
    if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown)
        return error.text;
    throw error;
}

;// CONCATENATED MODULE: ./src/engine/lcd/detect.ts






/**
 * Detects the chain and the release of an LCD endpoint, or checks the release that is given.
 *
 * @throws {MesgError} `refused` when it is of another release, or the release cannot be detected.
 */
async function detectChain(connection, { chainId, version = "", ...named }, options) {
    const { address } = connection.endpoint;
    const reported = knownRelease(version);
    const { patch = (0,definition_release/* parsePatch */.iz)(version) } = named;
    const one = named.release ?? reported;
    if (one === undefined && version !== "")
        throw unknownRelease(version, address);
    const candidates = one === undefined ? await releasesByBehavior(connection, options) : [one];
    const release = candidates[0];
    if (reported !== undefined && reported !== release) {
        throw new core_error/* MesgError */.N8("refused", `the Engine at ${address} is not of release ${release}: it is ${version}`, {
            hint: `remove --engine-version, or set it to ${reported}`,
        });
    }
    const dialect = (0,chain/* chainDialectOf */.Hp)(release);
    if (dialect === undefined)
        throw notOnChain(release, address);
    return { chainId, dialect, patch, version: reported === undefined ? releaseRange(candidates) : version, candidates };
}
/**
 * Requests the self-description of an endpoint.
 *
 * @throws {MesgError} for the errors of the call; `refused` for an unexpected response.
 */
async function askNodeInfo(connection, options) {
    return await connection.get("/node_info", readNodeInfo, options);
}
/** Returns whether the error may mean that the endpoint is something else, such as gRPC. */
function isNoLcd(error) {
    return error instanceof core_error/* MesgError */.N8 && error.kind !== "usage";
}
function knownRelease(version) {
    return (0,definition_release/* releaseOfVersion */.Vo)(version.replace(/^v?(\d+\.\d+\.\d+)[-+].*$/, "$1"));
}
function unknownRelease(version, address) {
    const found = (0,safe_text/* visibleText */.Q6)(JSON.stringify(version), 40);
    return new core_error/* MesgError */.N8("refused", `cannot detect the release of the Engine at ${address}: it reports ${found}`, {
        hint: `set it: --engine-version ${definition_release/* LATEST_RELEASE */.OG}; if its addresses begin with mesgtest1, it is 0.21`,
    });
}
function notOnChain(release, address) {
    return new core_error/* MesgError */.N8("refused", `the LCD endpoint at ${address} is of Engine ${release}, which creates over gRPC`, {
        hint: `call its gRPC endpoint, HOST:50052; LCD endpoints create from ${chain/* CHAIN_RELEASES */.tq[0]} on`,
    });
}

// EXTERNAL MODULE: ./src/chain/message.ts + 2 modules
var message = __webpack_require__(30724);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/chain/transaction.ts + 2 modules
var chain_transaction = __webpack_require__(16947);
// EXTERNAL MODULE: ./src/core/time/poll.ts
var poll = __webpack_require__(4908);
// EXTERNAL MODULE: ./src/core/http/proxy.ts
var http_proxy = __webpack_require__(19388);
// EXTERNAL MODULE: ./src/core/text/cut.ts
var cut = __webpack_require__(17319);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-error.ts


/** A response of an LCD endpoint with another status than 200. */
class LcdRefusal extends call_error/* CallError */.R {
    /** The HTTP status. */
    httpStatus;
    constructor(status, text, answer) {
        const { isOther, hint } = answer;
        super(status, text, answer.message, hint === undefined ? { isOther } : { isOther, hint });
        this.httpStatus = answer.httpStatus;
    }
}
/** Returns the error for a call without a complete response. */
async function failureOf(error, failed) {
    const { endpoint, timeout, secrets, access, signal } = failed;
    const { address, tls } = endpoint;
    if (error instanceof time_deadline/* DeadlinePassed */.X) {
        const message = `the Engine at ${address} did not answer within ${timeout / 1000} seconds`;
        return new call_error/* CallError */.R(call_error/* STATUS */.X.deadlineExceeded, "", message, { cause: error });
    }
    const text = secrets.conceal(error.message);
    if (/expected at most \d+ bytes/.test(text)) {
        const message = `the Engine at ${address}: ${text}`;
        return new call_error/* CallError */.R(call_error/* STATUS */.X.resourceExhausted, text, message, { cause: error, isOther: true });
    }
    const { diagnose } = await __webpack_require__.e(/* import() */ 2402).then(__webpack_require__.bind(__webpack_require__, 42402));
    const isDirect = (0,http_proxy/* proxyFor */.i)(`${tls ? "https" : "http"}://${address}`) === undefined;
    const causes = [text, String(error.cause?.message)];
    const isRefused = isDirect && causes.some((words) => /ECONNREFUSED/.test(words));
    const diagnosis = isRefused || !isDirect ? undefined : await diagnose(endpoint, { ...access, protocol: "http/1.1" }, signal);
    const found = diagnosis?.found ?? (isRefused ? "nothing listens there (ECONNREFUSED)" : text);
    const hint = diagnosis?.hint ?? error.hint ?? `check that an LCD endpoint listens there ${tls ? "over TLS" : "in plain text"}`;
    return new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, text, `no Engine answers at ${address}: ${found}`, { hint, cause: error });
}
/**
 * Returns the error for another status than 200: a refusal with the Engine's text, a missing route, or a failure of a
 * proxy.
 */
function answerError({ endpoint: { address }, status, text, secrets, header }) {
    const own = errorIn(text);
    const words = (0,safe_text/* visibleLines */.gB)((0,cut/* cutText */.I)(secrets.conceal(own ?? ""), MAX_LENGTH));
    const refusal = (code, verb, hint) => {
        const message = `the Engine at ${address} ${verb}${words === "" ? "" : `: ${words}`}`;
        return new LcdRefusal(code, words, { httpStatus: status, message, hint, isOther: own === undefined });
    };
    if (status >= 300 && status < 400) {
        const target = header("location") ?? "";
        const where = URL.canParse(target) ? new URL(target).origin : "elsewhere";
        const why = "redirects are not followed, so that no credentials reach another host";
        return refusal(call_error/* STATUS */.X.internal, `redirects (${status}) to ${where}`, `use the target's address: ${why}`);
    }
    if (own !== undefined && OWN.includes(status))
        return refusal(call_error/* STATUS */.X.unknown, "refused");
    const answered = `answered ${status}`;
    if (status === 401 || status === 403) {
        const code = status === 401 ? call_error/* STATUS */.X.unauthenticated : call_error/* STATUS */.X.permissionDenied;
        return refusal(code, answered, "a proxy may require credentials: --engine-metadata or MESG_ENGINE_METADATA");
    }
    if (status === 404 || status === 405 || status === 501) {
        const hint = "check the address and the path: an LCD endpoint listens on port 1317";
        return refusal(call_error/* STATUS */.X.unimplemented, answered, hint);
    }
    return refusal(status === 429 || status >= 500 ? call_error/* STATUS */.X.unavailable : call_error/* STATUS */.X.internal, answered);
}
/** Statuses of cosmos-sdk's own errors. */
const OWN = [400, 404, 500];
/** Returns the error for a response that is not the expected JSON. */
function unreadable({ endpoint, text, secrets }) {
    const found = /^\s*</.test(text) ? "an HTML page" : text === "" ? "nothing" : (0,call_failure/* plainWords */.c5)(secrets.conceal(text));
    return new call_error/* CallError */.R(call_error/* STATUS */.X.internal, "", `unexpected answer of ${endpoint.address}: expected JSON, found ${found}`, {
        hint: "check that this is the address of an Engine's LCD endpoint, which listens on port 1317",
    });
}
/** Maximum length of an answer in a message, in UTF-16 units. */
const MAX_LENGTH = 4000;
/** Returns the error text of cosmos-sdk: `{"error": "…"}`, which contains nested JSON at 0.37. */
function errorIn(text) {
    try {
        const { error } = JSON.parse(text);
        if (typeof error === "string")
            return error;
        if (error !== undefined)
            return JSON.stringify(error);
    }
    catch {
        // Not an error of the SDK.
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/chain/coins.ts
var chain_coins = __webpack_require__(33603);
;// CONCATENATED MODULE: ./src/engine/lcd/transaction-error.ts



/** Codes of cosmos-sdk 0.38 that a deploy distinguishes. */
const CODE = {
    /** Also a wrong sequence or chain id: the signature does not match what the chain expects. */
    unauthorized: 4,
    insufficientFunds: 5,
    outOfGas: 11,
    insufficientFee: 13,
    /** The node has the same transaction already. */
    known: 19,
};
/** Maximum length of a log in a message, in UTF-16 units. */
const transaction_error_MAX_LENGTH = 4000;
/** Returns the error for a transaction that the chain refused. */
function refusalOf({ code, log }, hash, plan) {
    const text = (0,safe_text/* visibleLines */.gB)((0,cut/* cutText */.I)(log, transaction_error_MAX_LENGTH));
    const hint = hintOf(code, plan);
    const message = `the chain refused transaction ${hash} (code ${code}): ${text}`;
    return new call_error/* CallError */.R(call_error/* STATUS */.X.unknown, text, message, hint === undefined ? {} : { hint });
}
function hintOf(code, { address, document }) {
    const { fee, chain_id: chain, sequence, account_number: number } = document;
    switch (code) {
        case CODE.unauthorized:
            return `check that the endpoint belongs to its chain: it was signed for chain ${chain}, account number ${number}, sequence ${sequence}`;
        case CODE.insufficientFunds:
            return `send atto to ${address}`;
        case CODE.outOfGas:
            return `raise the limit of ${fee.gas} gas with --gas`;
        case CODE.insufficientFee:
            return `${(0,chain_coins/* coinsToText */.dL)(fee.amount)} is too low for ${fee.gas} gas: raise it with --fee`;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engine/lcd/sender.ts







/** Maximum number of retries after another transaction of the account took the sequence. */
const MAX_RACES = 20;
/** Timeout of one call in milliseconds. */
const CALL = 15_000;
/** Timeout of sending a transaction in milliseconds: a node waits 10 s for the block. */
const SEND = 30_000;
/** Milliseconds to look for a transaction after its answer was lost. */
const LOOKUP = 30_000;
/** Milliseconds between two polls, doubled up to the maximum. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 1_000;
/** An accepted transaction is in one of the next blocks. */
const BLOCKS_OF_A_RACE = 2n;
/** Milliseconds for those blocks, when the node does not report its height. */
const RACE = 12_000;
/**
 * Signs and sends a transaction so that at most one takes effect: its hash is computed before it is sent, and when the
 * answer is lost, the chain is polled for that hash. Another transaction is made only when this one was refused for its
 * sequence and the account's sequence has advanced since, which proves that this one can never be in a block.
 *
 * @throws {CallError} when the chain refuses it, or its outcome remains unknown; as {@linkcode Planner.plan}.
 */
async function sendCreation(planner, creation, options) {
    // On the monotonic clock, since the system clock may be set back.
    const end = performance.now() + options.timeout;
    const call = (max = CALL) => {
        return { timeout: Math.max(1, Math.min(max, end - performance.now())), signal: options.signal };
    };
    for (let races = 0;; races++) {
        const planned = await planner.plan(creation.make, creation.deposit, call).catch(nothingSent);
        const { fee, memo } = planned.document;
        const signature = await planned.account.sign(planned.document);
        const transaction = (0,chain_transaction/* signedTransaction */.NR)(planned.message, { fee, memo }, signature);
        await options.onTransaction?.({ ...planned, transaction });
        const result = await new Sending(planner, transaction, creation.type, call).send();
        if (result.code === 0)
            return result;
        if (result.code !== CODE.unauthorized || races >= MAX_RACES)
            throw refusalOf(result, transaction.hash, planned);
        if (!(await hasMovedOn(planner, planned, call)))
            throw refusalOf(result, transaction.hash, planned);
    }
}
/** One transaction that is being sent. */
class Sending {
    #planner;
    #transaction;
    #type;
    #call;
    constructor(planner, transaction, type, call) {
        this.#planner = planner;
        this.#transaction = transaction;
        this.#type = type;
        this.#call = call;
    }
    /** Sends it once, and returns its outcome: in a block or refused. */
    async send() {
        const { connection, access } = this.#planner.chain;
        const { json, hash } = this.#transaction;
        const { mode = "block" } = access;
        let answered;
        try {
            answered = await connection.once("/txs", { tx: json, mode }, (answer) => this.#read(answer), this.#call(SEND));
        }
        catch (error) {
            if (!(error instanceof core_error/* MesgError */.N8))
                throw error;
            if (isUnsent(error))
                return nothingSent(error);
            const found = await this.#lookUp();
            if (found !== undefined)
                return found;
            throw unknownOutcome(error, hash);
        }
        // The node knows it: it was sent, and the answer was lost.
        const { code, height, data, eventHashes } = answered;
        const isAccepted = code === 0 && height === undefined && data === "" && eventHashes.length === 0;
        const isPending = code === CODE.known || isAccepted;
        if (!isPending)
            return answered;
        const found = await this.#lookUp();
        if (found !== undefined)
            return found;
        throw unknownOutcome(undefined, hash);
    }
    #read(answer) {
        return readTransaction(answer, this.#transaction.hash, this.#type);
    }
    /** Polls for the transaction until it is in a block. */
    async #lookUp() {
        const { connection } = this.#planner.chain;
        const { hash } = this.#transaction;
        const { timeout, signal } = this.#call(LOOKUP);
        const look = async (left) => {
            const limits = { timeout: left, signal };
            return await connection.get(`/txs/${hash}`, (answer) => this.#read(answer), limits).catch(passCallError);
        };
        return await (0,poll/* poll */.w)(look, { timeout, signal, pause: FIRST_PAUSE, maxPause: MAX_PAUSE });
    }
}
/**
 * Waits until another transaction of the account took the sequence, at most as long as it takes to get into a block.
 */
async function hasMovedOn(planner, planned, call) {
    const { timeout, signal } = call(RACE);
    const end = performance.now() + timeout;
    let first;
    while (performance.now() < end) {
        const { sequence, height } = await planner.readAccount(planned.address, call());
        if (BigInt(sequence) > BigInt(planned.document.sequence))
            return true;
        first ??= height;
        if (height !== undefined && first !== undefined && height >= first + BLOCKS_OF_A_RACE)
            return false;
        // With jitter: deploys that wait for the same block would collide again.
        await (0,promises_.setTimeout)(FIRST_PAUSE + Math.random() * FIRST_PAUSE, undefined, { signal }).catch(() => undefined);
        signal?.throwIfAborted();
    }
    return false;
}
/** Rethrows an error of a call before anything was sent, so that no outcome is unknown. */
function nothingSent(error) {
    if (!(error instanceof call_error/* CallError */.R && error.isUnanswered))
        throw error;
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    throw new core_error/* MesgError */.N8("environment", `${error.message}; nothing was sent`, { cause: error, ...hint });
}
/** Returns whether no node received the transaction, so that there is nothing to look for. */
function isUnsent(error) {
    if (error instanceof LcdRefusal)
        return error.httpStatus < 500 && error.httpStatus !== 408;
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unavailable && /ECONNREFUSED/.test(error.message);
}
function passCallError(error) {
    if (error instanceof call_error/* CallError */.R)
        return undefined;
    throw error;
}
function unknownOutcome(error, hash) {
    const why = error === undefined ? "the transaction was accepted" : error.message;
    const text = error instanceof call_error/* CallError */.R ? error.text : "";
    return new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, text, `${why}; transaction ${hash} is in no block yet`, {
        hint: `it may still get into one: check /txs/${hash} later`,
        ...(error === undefined ? {} : { cause: error }),
    });
}

// EXTERNAL MODULE: ./src/definition/json/from-json.ts + 1 modules
var from_json = __webpack_require__(32045);
// EXTERNAL MODULE: ./src/definition/json/json-reader.ts
var json_reader = __webpack_require__(59790);
// EXTERNAL MODULE: ./src/definition/process/amino.ts
var amino = __webpack_require__(88133);
// EXTERNAL MODULE: ./src/definition/process/binary.ts + 5 modules
var binary = __webpack_require__(13531);
// EXTERNAL MODULE: ./src/definition/process/message/form-0.14.ts
var form_0_14 = __webpack_require__(61089);
// EXTERNAL MODULE: ./src/definition/process/values.ts
var values = __webpack_require__(51241);
;// CONCATENATED MODULE: ./src/definition/process/read-json.ts





/**
 * Reads a process from a value of `JSON.parse`: proto3 JSON of any release, or the amino JSON of 0.21 and newer,
 * including the variants of the original compilers.
 *
 * @throws {MesgError} `refused` when a value does not have the type of its field; the message has the location.
 * @example
 * ```ts
 * processFromJson({ name: "a", nodes: [{ key: "b" }] }).definition.nodes[0].kind; // "none"
 * ```
 */
function processFromJson(value, onPart) {
    const unknownFields = [];
    const subject = { what: "a process definition", maxDepth: binary/* MAX_PROCESS_DEPTH */.j5, ...(onPart && { onPart }) };
    const read = new json_reader/* JsonReader */.O(value, unknownFields, subject);
    const definition = {
        name: read.text(read.firstOf(["name", "key"]) ?? "name"),
        nodes: read.list("nodes", node),
        edges: read.list("edges", (edge) => ({ src: edge.text("src"), dst: edge.text("dst") })),
        hash: read.text("hash"),
        address: read.text("address"),
        paymentAddress: read.text("paymentAddress"),
    };
    onPart?.(definition, []);
    read.end();
    return { definition, unknownFields };
}
/** The members of a oneof: those of the message itself, or of amino's `Type: {type, value}`. */
function oneof(read, name, each) {
    if (!read.has(name)) {
        read.skip(name);
        return each(read, undefined);
    }
    return read.message(name, (any) => {
        const kind = amino/* AMINO_KINDS */.B.get(any.text("type"));
        return kind === undefined
            ? any.refuse("type", "is not a type of a process")
            : any.message("value", (it) => each(it, kind));
    });
}
function node(read) {
    const key = read.text("key");
    return oneof(read, "Type", (holder, amino) => {
        const kind = holder.firstOf(["result", "event", "task", "map", "filter"]);
        if (kind === undefined)
            return amino === "map" ? { kind: amino, key, outputs: [] } : { kind: "none", key };
        if (kind === "map" && amino !== undefined)
            return { kind, key, outputs: holder.list("map", aminoEntry) };
        return holder.message(kind, (it) => {
            // Up to 0.17, the key is in the message of the type.
            const own = it.text("key") || key;
            if (kind === "map")
                return { kind, key: own, outputs: outputs(it) };
            if (kind === "filter")
                return { kind, key: own, conditions: it.list("conditions", condition) };
            const instanceHash = it.text("instanceHash");
            if (kind === "event")
                return { kind, key: own, instanceHash, eventKey: it.text("eventKey") };
            return { kind, key: own, instanceHash, taskKey: it.text("taskKey") };
        });
    });
}
/** A list up to 0.17, by key from then on. */
function outputs(read) {
    if (!read.isList("outputs"))
        return read.entries("outputs", (it) => value(it, values/* OUTPUT */.aQ));
    return read.list("outputs", (output) => {
        const key = output.text("key");
        const which = output.firstOf(["ref", "constant"]);
        if (which === undefined)
            return { key, value: { kind: "none" } };
        return { key, value: output.message(which, which === "ref" ? reference : (it) => value(it, values/* CONSTANT */.TJ)) };
    });
}
function condition(read) {
    const predicate = read.enumNumber("predicate");
    // From 0.21 on, a condition has no `key`, and its value is an object.
    if (!read.has("ref") && (read.has("key") || !read.isObject("value"))) {
        return {
            reference: (0,form_0_14/* flatReference */.Pg)("", read.text("key")),
            predicate,
            value: { kind: "text", text: read.looseText("value") },
        };
    }
    return {
        ...(read.has("ref") ? { reference: read.message("ref", reference) } : {}),
        predicate,
        value: read.message("value", (it) => value(it, values/* CONSTANT */.TJ)),
    };
}
function reference(read) {
    const nodeKey = read.text("nodeKey");
    if (!read.has("path"))
        return (0,form_0_14/* flatReference */.Pg)(nodeKey, read.looseText("key"));
    const path = [];
    read.message("path", (it) => selectors(it, path));
    return { kind: "reference", nodeKey, path };
}
/** The compilers 0.1 and 0.2 also wrote the name of the member that is set, and null for the other one. */
function selectors(read, path) {
    read.skip("selector", "key", "index", "path");
    const selector = oneof(read, "Selector", (holder, amino) => {
        if (amino === "index" || holder.has("index"))
            return { index: holder.integer("index") };
        return amino === "key" || holder.has("key") ? { key: holder.text("key") } : {};
    });
    path.push(selector);
    if (read.has("path"))
        read.message("path", (it) => selectors(it, path));
}
function value(read, names) {
    const wrapper = names === values/* OUTPUT */.aQ ? "Value" : "Kind";
    return oneof(read, wrapper, (holder, amino) => {
        if (amino !== undefined)
            return aminoValue(holder, amino);
        const members = [names.null, names.text, names.number, names.flag, names.list[0], names.map[0]];
        const found = holder.firstOf(names.reference === undefined ? members : [...members, names.reference]);
        holder.skip(...members);
        const each = (it) => value(it, names);
        if (found === names.null)
            return { kind: "null" };
        if (found === names.text)
            return { kind: "text", text: holder.text(found) };
        if (found === names.number)
            return { kind: "number", number: holder.number(found) };
        if (found === names.flag)
            return { kind: "flag", flag: holder.flag(found) };
        if (found === names.list[0]) {
            return { kind: "list", items: holder.message(found, (it) => it.list(names.list[1], each)) };
        }
        if (found === names.map[0]) {
            return { kind: "map", entries: holder.message(found, (it) => it.entries(names.map[1], each)) };
        }
        return found === undefined ? { kind: "none" } : holder.message(found, reference);
    });
}
/** Amino omits zero values, so the type determines the value. */
function aminoValue(read, kind) {
    const members = {
        null: () => ({ kind: "null" }),
        text: () => ({ kind: "text", text: read.text(read.firstOf(["string_const", "string_value"]) ?? "string_const") }),
        number: () => ({
            kind: "number",
            number: read.number(read.firstOf(["double_const", "number_value"]) ?? "double_const"),
        }),
        flag: () => ({ kind: "flag", flag: read.flag(read.firstOf(["bool_const", "bool_value"]) ?? "bool_const") }),
        list: () => ({
            kind: "list",
            items: read.message("list", (it) => it.list("outputs", (item) => value(item, values/* OUTPUT */.aQ))),
        }),
        map: () => ({ kind: "map", entries: read.list("map", aminoEntry) }),
        reference: () => read.message("ref", reference),
    };
    read.skip("null", "null_value");
    return members[kind]?.() ?? { kind: "none" };
}
function aminoEntry(read) {
    return { key: read.text("Key"), value: read.message("Value", (it) => value(it, values/* OUTPUT */.aQ)) };
}

;// CONCATENATED MODULE: ./src/engine/lcd/stored.ts



/**
 * Reads a service as an LCD endpoint returns it: the definition's JSON, with the address of its account in bech32.
 *
 * @throws {MesgError} `refused`.
 */
async function readStoredService(value, prefix) {
    const { address, ...rest } = stored_objectOf(value);
    const { definition, unknownFields } = (0,from_json/* definitionFromJson */.OL)(rest);
    return { definition: { ...definition, address: await asHex(address, prefix) }, unknownFields };
}
/** Reads a process as an LCD endpoint returns it, as {@linkcode readStoredService}. */
async function readStoredProcess(value, prefix) {
    const { address, paymentAddress, ...rest } = stored_objectOf(value);
    const read = processFromJson(rest);
    const addresses = {
        address: await asHex(address, prefix),
        paymentAddress: await asHex(paymentAddress, prefix),
    };
    return { ...read, definition: { ...read.definition, ...addresses } };
}
function stored_objectOf(value) {
    if ((0,is_record/* isRecord */.u)(value))
        return value;
    throw new core_error/* MesgError */.N8("refused", `expected a definition, found ${shown(value)}`);
}
async function asHex(address, prefix) {
    if (address === undefined || address === "")
        return "";
    if (typeof address !== "string")
        throw new core_error/* MesgError */.N8("refused", `expected an address, found ${shown(address)}`);
    return Buffer.from(await (0,chain_address/* readAddress */.zq)(address, prefix)).toString("hex");
}
function shown(value) {
    return (0,safe_text/* visibleText */.Q6)((0,call_failure/* jsonOf */.o_)(value));
}

;// CONCATENATED MODULE: ./src/engine/lcd/lcd-client.ts







/** The services of an Engine with a chain, over its LCD endpoint: 0.21 to 0.26. */
class LcdClient {
    release;
    #chain;
    #planner;
    constructor(planner) {
        this.#planner = planner;
        this.#chain = planner.chain;
        this.release = planner.chain.dialect.release;
    }
    assertMayCreate() {
        this.#planner.assertHasAccount();
    }
    async hash(definition, options) {
        const body = (0,to_json/* definitionToJson */.L)((0,message/* sentService */.Gr)(definition));
        return await this.#chain.connection.ask("/service/hash", body, readHash, options);
    }
    async create(definition, options) {
        const make = (owner) => (0,message/* serviceMessage */.XK)(definition, owner);
        return createdHash(await sendCreation(this.#planner, { type: "service", make, deposit: 0n }, options));
    }
    /** Plans the transaction that creates a service, without signing or sending it. */
    async plan(definition, options) {
        return await this.#planner.plan((owner) => (0,message/* serviceMessage */.XK)(definition, owner), 0n, () => options);
    }
    async get(hash, options) {
        const path = `/service/get/${encodeURIComponent(hash)}`;
        return await this.#chain.connection.get(path, (answer) => this.#stored(resultOf(answer)), options);
    }
    async has(hash, options) {
        return await this.#chain.connection.get(`/service/exist/${encodeURIComponent(hash)}`, readExists, options);
    }
    async list(options) {
        const read = (answer) => Promise.all(listOf(answer).map((service) => this.#stored(service)));
        return await this.#chain.connection.get("/service/list", read, options);
    }
    #stored(service) {
        return readStoredService(service, this.#chain.dialect.prefix);
    }
    async delete(_hash, _options) {
        throw new core_error/* MesgError */.N8("usage", `Engine ${this.release} cannot delete services`, {
            hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
        });
    }
}
/**
 * Returns the hash of what a transaction created, from its data and its events.
 *
 * @throws {CallError} when they contain no hash or different ones; the caller then looks for the hash computed here.
 */
function createdHash({ data, eventHashes }) {
    const named = new Set(eventHashes);
    if (/^[0-9A-Fa-f]{64}$/.test(data))
        named.add((0,base58/* encodeBase58 */.Rd)(Buffer.from(data, "hex")));
    const [hash, other] = named;
    if (hash !== undefined && other === undefined)
        return hash;
    const found = hash === undefined ? "none" : `${named.size}`;
    const message = `unexpected answer of the Engine: expected the hash that was created, found ${found}`;
    throw new call_error/* CallError */.R(call_error/* STATUS */.X.internal, "", message);
}

// EXTERNAL MODULE: ./src/core/time/retry.ts
var retry = __webpack_require__(69331);
// EXTERNAL MODULE: ./src/core/http/client.ts + 1 modules
var client = __webpack_require__(60441);
// EXTERNAL MODULE: ./src/core/http/tunnel.ts
var tunnel = __webpack_require__(7652);
// EXTERNAL MODULE: ./src/engine/client/read-answer.ts
var read_answer = __webpack_require__(73913);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-connection.ts





/** Bytes. The largest response is a list of services. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Attempts of a read-only call, and milliseconds between them. */
const ATTEMPTS = 3;
const PAUSE = 50;
/** A connection to an LCD endpoint: JSON over HTTP. Answers are bounded in size and time; redirects are not followed. */
class LcdConnection {
    endpoint;
    #access;
    #agents;
    #headers;
    constructor(endpoint, access, agents) {
        this.endpoint = endpoint;
        this.#access = access;
        this.#agents = agents;
        this.#headers = { accept: "application/json", ...Object.fromEntries(access.metadata ?? []) };
    }
    /**
     * Prepares a connection; nothing is sent.
     *
     * @throws {MesgError} `usage` as {@linkcode checkAccess}.
     */
    static async to(endpoint, access = {}) {
        checkAccess(endpoint, access);
        return new LcdConnection(endpoint, access, await agentsFor(endpoint, access));
    }
    /**
     * Requests a route. Retries when the connection breaks.
     *
     * @param path `/node_info`
     * @param read Reads the untrusted JSON of the answer.
     * @throws {CallError} when the endpoint refuses or does not answer, or `read` refuses what it answers; the signal's reason
     * when it aborts.
     */
    async get(path, read, options) {
        const answer = await this.#repeated(options, () => this.#call("GET", path, undefined, options));
        return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => read(answer));
    }
    /** Posts a body as {@linkcode get} does, for idempotent requests. */
    async ask(path, body, read, options) {
        const answer = await this.#repeated(options, () => this.#call("POST", path, body, options));
        return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => read(answer));
    }
    /**
     * Posts a body at most once, over a new connection: the other side may close a reused one while the request is on its
     * way.
     */
    async once(path, body, read, options) {
        const answer = await this.#call("POST", path, body, { ...options, agent: this.#agents.single });
        return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => read(answer));
    }
    close() {
        this.#agents.kept.destroy();
        this.#agents.single.destroy();
    }
    async #repeated({ signal }, call) {
        const waitFor = (error) => (failedIn(error) ? PAUSE : undefined);
        return await (0,retry/* retry */.L)(call, { attempts: ATTEMPTS, signal, waitFor });
    }
    async #call(method, path, body, { timeout, signal, agent = this.#agents.kept }) {
        const url = `${this.endpoint.base}${path}`;
        const secrets = secretsOf(this.#access);
        const failed = { endpoint: this.endpoint, timeout, secrets, access: this.#access, signal };
        const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
        const sent = bytes === undefined ? {} : { body: { length: bytes.length, chunks: [bytes] } };
        const type = bytes === undefined ? {} : { "content-type": "application/json" };
        const headers = { ...this.#headers, ...type };
        let answer;
        let text;
        try {
            const deadline = { milliseconds: timeout, what: "the call" };
            [answer, text] = await (0,time_deadline/* withDeadline */.N)(deadline, signal, async (either) => {
                const received = await (0,client/* send */.tN)({ method, url, headers, signal: either, agent, ...sent });
                return [received, Buffer.from(await received.bytes(MAX_ANSWER_BYTES)).toString("utf8")];
            });
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof call_failure/* CallFailure */.Rk) && !(error instanceof time_deadline/* DeadlinePassed */.X))
                throw error;
            throw await failureOf(error, failed);
        }
        if (answer.status !== 200)
            throw answerError({ ...failed, status: answer.status, text, header: answer.header });
        try {
            return JSON.parse(text);
        }
        catch {
            throw unreadable({ ...failed, text });
        }
    }
}
/** Returns whether a connection broke, so that a retry may succeed. */
function failedIn(error) {
    const cause = error?.cause;
    return cause instanceof call_failure/* CallFailure */.Rk && cause.isTransient && !/ECONNREFUSED/.test(cause.message);
}
async function agentsFor({ tls }, access) {
    if (!tls) {
        const { Agent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
        return { kept: new Agent({ keepAlive: true }), single: new Agent() };
    }
    const secureContext = await (0,certificates/* clientContext */.RO)(access);
    return {
        kept: await (0,tunnel/* makeHttpsAgent */.Dh)({ keepAlive: true, secureContext }),
        single: await (0,tunnel/* makeHttpsAgent */.Dh)({ secureContext }),
    };
}

// EXTERNAL MODULE: ./src/core/conceal/address.ts
var conceal_address = __webpack_require__(76945);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-endpoint.ts


/** Returns whether a text is a URL, as an LCD endpoint must be. */
function isUrl(text) {
    return /^\s*https?:\/\//i.test(text);
}
/** Returns whether a URL has a path, which gRPC does not support. */
function hasPath(text) {
    return isUrl(text) && URL.canParse(text.trim()) && new URL(text.trim()).pathname !== "/";
}
/**
 * Parses the address of an LCD endpoint.
 *
 * @param text `http://HOST:1317`, `https://HOST` or `https://HOST/PATH`.
 * @param release The given release, for the message.
 * @throws {MesgError} `usage`. The message does not quote a login or a query.
 * @example
 * ```ts
 * parseLcdEndpoint("https://engine.example.com/lcd/").base; // "https://engine.example.com/lcd"
 * ```
 */
function parseLcdEndpoint(text, release) {
    const trimmed = text.trim();
    const url = isUrl(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
        const found = (0,safe_text/* visibleText */.Q6)(JSON.stringify((0,conceal_address/* shownAddress */.U)(text)));
        const what = release === undefined ? "expected" : `Engine ${release} is called over LCD: expected`;
        throw new core_error/* MesgError */.N8("usage", `${what} an LCD endpoint as http://HOST:1317 or https://HOST/PATH, found ${found}`, {
            hint: "use the form http://HOST:1317; credentials for a proxy belong in MESG_ENGINE_METADATA",
        });
    }
    const port = url.port === "" ? (url.protocol === "https:" ? "443" : "80") : url.port;
    const { address, tls } = (0,client_endpoint/* parseEndpoint */.Bk)(`${url.protocol}//${url.hostname}:${port}`);
    return { address, tls, base: (0,trim/* withoutTrailing */.h)(`${url.origin}${url.pathname}`, "/") };
}

// EXTERNAL MODULE: ./src/engine/client/engine-client.ts + 2 modules
var engine_client = __webpack_require__(81839);
;// CONCATENATED MODULE: ./src/engine/lcd/lcd-processes.ts








/** The processes of an Engine with a chain, over its LCD endpoint. */
class LcdProcesses {
    release;
    #planner;
    constructor(planner) {
        this.#planner = planner;
        this.release = planner.chain.dialect.release;
    }
    assertMayCreate() {
        this.#planner.assertHasAccount();
    }
    async hash(definition, options) {
        return await this.#planner.chain.connection.ask("/process/hash", (0,amino/* processToAmino */.N)(definition), readHash, options);
    }
    async create(definition, options) {
        const creation = { type: "process", make: makerOf(definition), deposit: this.#deposit };
        return createdHash(await sendCreation(this.#planner, creation, options));
    }
    /** Plans the transaction that creates a process, without signing or sending it. */
    async plan(definition, options) {
        return await this.#planner.plan(makerOf(definition), this.#deposit, () => options);
    }
    async find(hash, options) {
        const { connection, dialect } = this.#planner.chain;
        const read = (answer) => readStoredProcess(resultOf(answer), dialect.prefix);
        try {
            return await connection.get(`/process/get/${encodeURIComponent(hash)}`, read, options);
        }
        catch (error) {
            if ((0,engine_client/* isNotFound */.c)(error))
                return undefined;
            throw error;
        }
    }
    async list(options) {
        const { connection, dialect } = this.#planner.chain;
        const read = (answer) => Promise.all(listOf(answer).map((process) => readStoredProcess(process, dialect.prefix)));
        return await connection.get("/process/list", read, options);
    }
    async delete(_hash, _options) {
        throw new core_error/* MesgError */.N8("usage", `Engine ${this.release} deletes a process in a transaction, which is not supported`, {
            hint: "delete it with mesg-cli",
        });
    }
    get #deposit() {
        return this.#planner.chain.dialect.processDeposit;
    }
}
function makerOf(definition) {
    return (owner) => (0,message/* processMessage */.Ph)(definition, owner);
}

;// CONCATENATED MODULE: ./src/engine/lcd/planner.ts




/** Gas of a transaction for releases without an estimate, as in the original client. */
const DEFAULT_GAS = "300000";
const DEFAULT_ADJUSTMENT = "1.5";
/** Maximum accepted estimate: a lying node must not drain an account. */
const MAX_GAS = 100000000n;
/** Plans transactions: reads the account, estimates the gas, computes the fee and compares it with the balance. */
class Planner {
    chain;
    #account;
    constructor(chain) {
        this.chain = chain;
    }
    /** @throws {MesgError} `usage` without an account. */
    assertHasAccount() {
        if (this.chain.access.openAccount !== undefined)
            return;
        const { release } = this.chain.dialect;
        throw new core_error/* MesgError */.N8("usage", `Engine ${release} requires a signed transaction: no account is set`, {
            hint: "set its mnemonic with --mnemonic-file FILE or in MESG_MNEMONIC",
        });
    }
    /** Opens the account that signs. @throws {MesgError} as {@linkcode assertHasAccount}, and what opening it throws. */
    async account() {
        this.assertHasAccount();
        const { hdPath, prefix } = this.chain.dialect;
        this.#account ??= this.chain.access.openAccount({ hdPath, prefix });
        return await this.#account;
    }
    /**
     * Plans a transaction with one message.
     *
     * @param make Returns the message, given the account that owns what is created.
     * @param deposit atto that the message takes from its owner.
     * @throws {MesgError} `refused` when the account does not exist or cannot pay; as the calls to the chain.
     */
    async plan(make, deposit, call) {
        const account = await this.account();
        const message = make(account);
        const { accountNumber, sequence, coins } = await this.readAccount(account.address, call());
        const { chainId, access } = this.chain;
        const { memo = "" } = access;
        const gas = access.gas ?? (await this.#estimate(message, { accountNumber, sequence, address: account.address }, call()));
        const fee = this.#feeFor(gas);
        assertPayable(account.address, coins, [...fee.amount, { denom: chain_coins/* FEE_DENOM */.rq, amount: String(deposit) }]);
        const document = (0,chain_transaction/* signDocument */.Tt)(message, { chainId, accountNumber, sequence, fee, memo });
        return { document, address: account.address, balance: coins, deposit, message, account };
    }
    /** Reads an account of the chain. @throws {MesgError} `refused` when it does not exist. */
    async readAccount(address, call) {
        const read = (answer) => readAccount(answer, address);
        const found = await this.chain.connection.get(`/auth/accounts/${address}`, read, call);
        if (found !== undefined)
            return found;
        throw new core_error/* MesgError */.N8("refused", `unknown account: ${address} does not exist on the chain ${this.chain.chainId}`, {
            hint: `send atto to it first; check --hd-path and --account if it should have some`,
        });
    }
    async #estimate({ json }, from, call) {
        const { connection, dialect, access, chainId } = this.chain;
        if (!dialect.simulates)
            return DEFAULT_GAS;
        const base = {
            from: from.address,
            chain_id: chainId,
            account_number: from.accountNumber,
            sequence: from.sequence,
            gas_adjustment: access.gasAdjustment ?? DEFAULT_ADJUSTMENT,
            simulate: true,
        };
        const gas = await connection.ask("/txs/simulate", { base_req: base, msgs: [json] }, readGasEstimate, call);
        if (gas === "0" || BigInt(gas) > MAX_GAS) {
            throw new core_error/* MesgError */.N8("refused", `unusable gas estimate: expected 1 to ${MAX_GAS}, found ${gas}`, {
                hint: "set it with --gas if it is correct: the fee depends on the gas",
            });
        }
        return gas;
    }
    #feeFor(gas) {
        const { access, dialect, patch } = this.chain;
        if (access.fee !== undefined)
            return { amount: access.fee, gas };
        const amount = BigInt(gas) * (0,chain/* gasPriceOf */.K9)(dialect, patch);
        return { amount: amount === 0n ? [] : [{ denom: chain_coins/* FEE_DENOM */.rq, amount: String(amount) }], gas };
    }
}
function assertPayable(address, balance, costs) {
    for (const denom of new Set(costs.map((coin) => coin.denom))) {
        const [has, needs] = [(0,chain_coins/* amountOf */.MT)(balance, denom), (0,chain_coins/* amountOf */.MT)(costs, denom)];
        if (has >= needs)
            continue;
        const [found, expected] = [has, needs].map((amount) => (0,chain_coins/* coinsToText */.dL)([{ denom, amount: String(amount) }]));
        throw new core_error/* MesgError */.N8("refused", `insufficient funds: ${address} has ${found}, but needs ${expected}`, {
            hint: "fund this account, or set a lower fee with --fee or --gas; nothing was sent",
        });
    }
}

;// CONCATENATED MODULE: ./src/engine/lcd/settings.ts

/** The chain's limit for a memo in bytes. */
const MAX_MEMO_BYTES = 256;
/**
 * Checks the settings of transactions before anything is sent.
 *
 * @throws {MesgError} `usage`.
 */
function checkSettings({ gas, gasAdjustment, memo = "", mode = "block" }) {
    if (gas !== undefined && !(/^\d{1,18}$/.test(gas) && BigInt(gas) > 0n)) {
        throw new core_error/* MesgError */.N8("usage", `invalid gas: expected a whole number above 0, found ${JSON.stringify(gas.slice(0, 40))}`);
    }
    const factor = Number(gasAdjustment ?? "1.5");
    if (gasAdjustment !== undefined && !(/^\d{1,3}(?:\.\d{1,6})?$/.test(gasAdjustment) && factor >= 1)) {
        const found = JSON.stringify(gasAdjustment.slice(0, 40));
        throw new core_error/* MesgError */.N8("usage", `invalid gas adjustment: expected a number of at least 1, such as 1.5, found ${found}`);
    }
    const length = Buffer.byteLength(memo);
    if (length > MAX_MEMO_BYTES) {
        throw new core_error/* MesgError */.N8("usage", `memo too long: expected at most ${MAX_MEMO_BYTES} bytes, found ${length}`);
    }
    if (mode !== "block" && mode !== "sync") {
        throw new core_error/* MesgError */.N8("usage", `invalid mode: expected block or sync, found ${JSON.stringify(String(mode).slice(0, 40))}`);
    }
}

;// CONCATENATED MODULE: ./src/engine/lcd/connect-lcd.ts








/**
 * Connects to an LCD endpoint, and detects its chain and release.
 *
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or settings; `environment` when it does not answer, or
 * is no LCD endpoint; `refused` when it is of another release.
 */
async function connectLcd(endpoint, options) {
    const { release, patch, chain: access = {}, timeout, signal, isOptional, ...trust } = options;
    const parsed = parseLcdEndpoint(endpoint, release);
    checkSettings(access);
    const connection = await LcdConnection.to(parsed, trust);
    try {
        const asking = { timeout: isOptional ? Math.min(timeout, connect_lcd_PROBE) : timeout, signal };
        const info = await askNodeInfo(connection, asking).catch((error) => {
            if (isOptional && isNoLcd(error))
                return error;
            throw error;
        });
        if (info instanceof core_error/* MesgError */.N8) {
            connection.close();
            return info;
        }
        assertChain(info.chainId, access, parsed.address);
        const detected = await detectChain(connection, { ...info, release, patch }, { timeout, signal });
        const { dialect, chainId, version, candidates } = detected;
        const planner = new Planner({ connection, dialect, patch: detected.patch, chainId, access });
        return {
            client: new LcdClient(planner),
            release: dialect.release,
            releaseName: candidates.length === 1 ? dialect.release : version,
            version,
            notice: noticeOf(detected, parsed.address),
            address: parsed.address,
            chainId,
            processes: () => new LcdProcesses(planner),
            close: () => connection.close(),
        };
    }
    catch (error) {
        connection.close();
        throw error;
    }
}
/** Milliseconds after which a silent endpoint is assumed to be something else. */
const connect_lcd_PROBE = 5_000;
/** @throws {MesgError} `refused` when the chain is not the expected one. */
function assertChain(found, { chainId: expected = found }, address) {
    if (found === expected)
        return;
    throw new core_error/* MesgError */.N8("refused", `wrong chain at ${address}: expected ${(0,safe_text/* visibleText */.Q6)(expected)}, found ${found}`, {
        hint: "nothing was signed: check the endpoint and --chain-id",
    });
}
function noticeOf({ candidates, version }, address) {
    if (candidates.length === 1)
        return undefined;
    const same = "which have the same hash and rules; the fee is that of the oldest";
    return `the Engine at ${address} is of release ${version}, ${same}; set it with --engine-version ${(0,some_of/* listOf */.c3)(candidates, "or")}`;
}

// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var wire_fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/process/process-client.ts
var process_client = __webpack_require__(66213);
;// CONCATENATED MODULE: ./src/engine/process/instance-client.ts




/** The Instance API of an Engine over gRPC, and the Runner API from 0.17 on: 0.14 to 0.20. */
class InstanceClient {
    #connection;
    #applications;
    /** @throws {MesgError} `usage` for a release without processes over gRPC. */
    constructor(connection, release) {
        this.#connection = connection;
        this.#applications = (0,process_client/* applicationsOf */.$_)(release);
    }
    /** Returns whether the Engine has an instance of a hash. */
    async has(hash, options) {
        const request = (0,wire_fields/* writeFields */.pc)([[1, (0,base58/* decodeHash */.$C)(hash)]]);
        return await this.#connection.unary(this.#applications.instance.get, request, options).then(() => true, (error) => {
            if ((0,engine_client/* isNotFound */.c)(error))
                return false;
            throw error;
        });
    }
    /** Creates an instance of a service: up to 0.16 directly, from 0.17 on with a runner. A real Engine starts it. */
    async create({ service, env }, options) {
        const { instance, runner } = this.#applications;
        const variables = env.map((variable) => [2, Buffer.from(variable)]);
        const request = (0,wire_fields/* writeFields */.pc)([[1, (0,base58/* decodeHash */.$C)(service)], ...variables]);
        await this.#connection.unary((runner ?? instance).create, request, { ...options, isOnce: true });
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/engine/wire/info.ts

const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;
/** The full name of gRPC's server reflection, in the version that Engines register. */
const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";
/** Core's `InfoReply`: the system services, address, image and version, as far as a release has them. */
function writeInfo({ info, version }) {
    const services = (info?.services ?? []).map((key) => [1, writeFields([[4, Buffer.from(key)]])]);
    const texts = [info?.address, info?.image, version].map((value, index) => [index + 2, Buffer.from(value ?? "")]);
    return writeFields([...services, ...texts.filter(([, payload]) => payload.length > 0)]);
}
/** Returns the version in an `InfoReply`; empty when there is none. */
function readInfo(message) {
    return (0,wire_fields/* textOf */.b6)((0,wire_fields/* readFields */.qU)(message), 4);
}
/** Reflection's request for the names of a server's services. */
function writeListServices() {
    return (0,wire_fields/* writeFields */.pc)([[LIST_SERVICES, Buffer.from("*")]]);
}
/** Returns whether a request of reflection is that one. */
function isListServices(message) {
    return lastOf(readFields(message), LIST_SERVICES) !== undefined;
}
/** Reflection's answer: the request again, and the names. */
function writeServiceNames(request, names) {
    const services = names.map((name) => [1, writeFields([[1, Buffer.from(name)]])]);
    return writeFields([
        [2, request],
        [LIST_SERVICES_RESPONSE, writeFields(services)],
    ]);
}
/** Returns the names in an answer of reflection. */
function readServiceNames(message) {
    const services = (0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(message), LIST_SERVICES_RESPONSE) ?? new Uint8Array();
    return (0,wire_fields/* readFields */.qU)(services).map(([, service]) => (0,wire_fields/* textOf */.b6)((0,wire_fields/* readFields */.qU)(service), 1));
}

;// CONCATENATED MODULE: ./src/engine/client/explain-call.ts



/** Describes a failed call. gRPC's own error is not passed on, since it contains what was sent and received. */
function explainCall(error, failed) {
    // grpc-js sets neither for a frame that it cannot read, and passes on a status that is not a gRPC code.
    const { code: given = call_error/* STATUS */.X.internal, details = error.message } = error;
    const code = given >= 1 && given <= call_error/* STATUS */.X.unauthenticated ? given : call_error/* STATUS */.X.internal;
    const { endpoint, timeout, diagnosis } = failed;
    const { address } = endpoint;
    const text = (0,safe_text/* visibleLines */.gB)(failed.secrets.conceal(details));
    if (code === call_error/* STATUS */.X.deadlineExceeded) {
        const message = `the Engine at ${address} did not answer within ${timeout / 1000} seconds`;
        return new call_error/* CallError */.R(code, text, message);
    }
    if (code === call_error/* STATUS */.X.unavailable) {
        const { found, hint } = diagnosis ?? withoutDiagnosis(text, endpoint);
        return new call_error/* CallError */.R(code, text, `no Engine answers at ${address}: ${found}`, { hint });
    }
    const hint = HINTS[code];
    const message = `the Engine at ${address} refused: ${text}`;
    return new call_error/* CallError */.R(code, text, message, hint === undefined ? {} : { hint });
}
/** Returns whether gRPC could not connect, so that a separate handshake may reveal why. */
function isUnconnected({ code, details = "" }) {
    return code === call_error/* STATUS */.X.unavailable && details.startsWith(NO_CONNECTION);
}
const NO_CONNECTION = "No connection established";
const HINTS = {
    [call_error/* STATUS */.X.permissionDenied]: "ask the operator to allow your certificate, metadata or account",
    [call_error/* STATUS */.X.unauthenticated]: "Engine 0.16 requires an account (--engine-username, MESG_ENGINE_PASSWORD), a proxy may require metadata (--engine-metadata)",
};
function withoutDiagnosis(text, endpoint) {
    // grpc-js wraps the system's error.
    const why = text
        .replace(/^No connection established\. Last error: (Error: )?/, "")
        .replace(/\. Resolution note: .*$/s, "")
        .replace(/ \(\d{4}-\d\d-\d\dT[^()]{0,40}\)$/, "");
    const protocol = endpoint.tls ? "over TLS" : "in plain text; for TLS use https://";
    const hint = `check that it runs and listens ${protocol}`;
    if (/^Name resolution failed/.test(why)) {
        return {
            found: `the host name ${(0,client_endpoint/* hostOf */.w4)(endpoint)} is unknown`,
            hint: "check its spelling, and this machine's DNS",
        };
    }
    if (/ECONNREFUSED/.test(why))
        return { found: "nothing listens there (ECONNREFUSED)", hint };
    if (why === "Protocol error") {
        return {
            found: "it does not use gRPC",
            hint: "check the address: Engines up to 0.20 use gRPC; from 0.21 on use the LCD endpoint, http://HOST:1317",
        };
    }
    return { found: why, hint };
}

;// CONCATENATED MODULE: ./src/engine/client/connection.ts









/** A connection to an Engine, opened by the first call. */
class Connection {
    endpoint;
    #client;
    #access;
    #metadata;
    constructor(endpoint, access, { client, metadata }) {
        this.endpoint = endpoint;
        this.#access = access;
        this.#client = client;
        this.#metadata = metadata;
    }
    /**
     * Prepares a connection; nothing is sent.
     *
     * @throws {MesgError} `usage` as {@linkcode checkAccess}.
     */
    static async to(endpoint, access = {}) {
        checkAccess(endpoint, access);
        const proxy = proxyOf(endpoint);
        const { Client, credentials, logVerbosity, Metadata, setLogVerbosity } = await __webpack_require__.e(/* import() */ 3033).then(__webpack_require__.bind(__webpack_require__, 83033));
        // It reports the failures of a proxy on stderr.
        if (proxy !== undefined)
            setLogVerbosity(logVerbosity.NONE);
        const channel = endpoint.tls
            ? withoutAddressAsName(credentials.createFromSecureContext(await (0,certificates/* clientContext */.RO)(access)))
            : credentials.createInsecure();
        const client = new Client(proxy?.address ?? endpoint.address, channel, {
            "grpc.max_receive_message_length": MAX_MESSAGE,
            "grpc.max_send_message_length": -1,
            // gRPC must not retry a Create: the deploy checks first whether it arrived.
            "grpc.enable_retries": 0,
            // Its own rule for proxies differs from that of our other calls.
            "grpc.enable_http_proxy": 0,
            ...(proxy === undefined ? {} : throughProxy(proxy, endpoint)),
        });
        const metadata = (more) => {
            const made = new Metadata();
            for (const [name, value] of [...(access.metadata ?? []), ...more]) {
                made.set(name, name.endsWith("-bin") ? Buffer.from(value, "base64") : value);
            }
            return made;
        };
        return new Connection(endpoint, access, { client, metadata });
    }
    /**
     * Calls a method with one message. Retries when the server refuses the stream, for example while it shuts down.
     *
     * @param path `/api.Service/Get`
     * @param options.metadata Additional metadata of this call.
     * @param options.isOnce Whether to send the request at most once, since the call is not idempotent.
     * @throws {CallError} when the Engine refuses or does not answer; the signal's reason when it aborts.
     */
    async unary(path, request, options) {
        return await untilProcessed(options.isOnce ? 1 : connection_ATTEMPTS, () => this.#send(path, request, options), options.signal);
    }
    async #send(path, request, { timeout, signal, metadata = [] }) {
        signal?.throwIfAborted();
        const options = { deadline: Date.now() + timeout };
        let abort = () => { };
        try {
            return await new Promise((resolve, reject) => {
                const sent = this.#metadata(metadata);
                const call = this.#client.makeUnaryRequest(path, asBuffer, same, request, sent, options, (error, message) => error === null ? resolve(message ?? new Uint8Array()) : reject(error));
                abort = () => call.cancel();
                signal?.addEventListener("abort", abort);
            });
        }
        catch (error) {
            throw await this.#explain(error, { timeout, signal });
        }
        finally {
            signal?.removeEventListener("abort", abort);
        }
    }
    /**
     * Streams messages to a method and yields its answers. Stopping the iteration cancels the call.
     *
     * @throws {CallError} as {@linkcode unary}; also what `messages` throws.
     */
    async *exchange(path, messages, { timeout, signal }) {
        signal?.throwIfAborted();
        const options = { deadline: Date.now() + timeout };
        const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, this.#metadata([]), options);
        const abort = () => call.cancel();
        signal?.addEventListener("abort", abort);
        const sending = sendAll(call, messages);
        try {
            for await (const message of call)
                yield message;
            sending.throwIfFailed();
        }
        catch (error) {
            sending.throwIfFailed();
            throw await this.#explain(error, { timeout, signal });
        }
        finally {
            signal?.removeEventListener("abort", abort);
            call.cancel();
        }
    }
    /**
     * Lists the full names of the Engine's gRPC services, by server reflection.
     *
     * @throws {CallError} as {@linkcode unary}.
     */
    async listServices(options) {
        const list = async () => {
            const request = external_node_stream_.Readable.from([writeListServices()]);
            for await (const message of this.exchange(`/${REFLECTION}/ServerReflectionInfo`, request, options)) {
                return await (0,read_answer/* readAnswer */.J)(this.endpoint, () => readServiceNames(message));
            }
            return [];
        };
        return await untilProcessed(connection_ATTEMPTS, list, options.signal);
    }
    close() {
        this.#client.close();
    }
    async #explain(error, { timeout, signal }) {
        signal?.throwIfAborted();
        const failed = { endpoint: this.endpoint, timeout, secrets: secretsOf(this.#access) };
        if (!isUnconnected(error))
            return explainCall(error, failed);
        const { diagnose, diagnoseProxy } = await __webpack_require__.e(/* import() */ 2402).then(__webpack_require__.bind(__webpack_require__, 42402));
        const proxy = proxyOf(this.endpoint);
        const diagnosis = proxy === undefined
            ? await diagnose(this.endpoint, { ...this.#access, protocol: "h2" }, signal)
            : await diagnoseProxy(proxy, this.endpoint);
        signal?.throwIfAborted();
        return explainCall(error, { ...failed, diagnosis });
    }
}
/** The proxy in front of an endpoint. @throws {MesgError} `usage` for one over TLS, which grpc-js cannot call. */
function proxyOf({ address, tls }) {
    const proxy = (0,http_proxy/* proxyFor */.i)(`${tls ? "https" : "http"}://${address}`);
    if (proxy?.tls !== true)
        return proxy;
    throw new core_error/* MesgError */.N8("usage", `the proxy ${proxy.address} is called over TLS, which gRPC does not support`, {
        hint: "name a proxy as http://HOST:PORT, or except the Engine's host with NO_PROXY",
    });
}
/** The options with which grpc-js connects through a proxy. */
function throughProxy({ login }, { address }) {
    const options = { "grpc.http_connect_target": `dns:${address}`, "grpc.default_authority": address };
    return login === undefined ? options : { ...options, "grpc.http_connect_creds": login };
}
/** Number of attempts when the server refuses a stream. */
const connection_ATTEMPTS = 3;
/** Milliseconds between attempts, in which gRPC reconnects. */
const connection_PAUSE = 20;
/** Repeats a call that the server did not process. */
async function untilProcessed(attempts, call, signal) {
    const waitFor = (error) => (error instanceof call_error/* CallError */.R && error.isUnprocessed ? connection_PAUSE : undefined);
    return await (0,retry/* retry */.L)(call, { attempts, signal, waitFor });
}
/** Maximum size of an answer in bytes. An Engine accepts definitions up to 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;
/**
 * Removes an IP address from the server name of the TLS handshake, which allows only host names: grpc-js sets it, and
 * Node warns. grpc-js has no public hook for this; if a later release moves the one used here, the warning returns and
 * a test fails. The certificate is still checked against the address.
 */
function withoutAddressAsName(channel) {
    const internals = channel;
    const create = internals._createSecureConnector.bind(channel);
    internals._createSecureConnector = (...args) => {
        const connector = create(...args);
        if ((0,external_node_net_.isIP)(connector.connectionOptions?.servername ?? "") !== 0)
            delete connector.connectionOptions?.servername;
        return connector;
    };
    return channel;
}
/** Writes messages to a call with backpressure. An error of `messages` cancels the call. */
function sendAll(call, messages) {
    let failure;
    const send = async () => {
        for await (const message of messages) {
            if (call.destroyed || call.writableEnded)
                return;
            if (!call.write(message))
                await writable(call);
        }
        call.end();
    };
    send().catch((reason) => {
        failure = { reason };
        call.cancel();
    });
    return {
        throwIfFailed() {
            if (failure !== undefined)
                throw failure.reason;
        },
    };
}
/** Waits until a call is writable or has ended. */
function writable(call) {
    return new Promise((resolve) => {
        const events = ["drain", "close", "error", "end", "status"];
        const done = () => {
            for (const event of events)
                call.removeListener(event, done);
            resolve();
        };
        for (const event of events)
            call.on(event, done);
    });
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function same(bytes) {
    return bytes;
}

;// CONCATENATED MODULE: ./src/engine/client/detect-release.ts







/**
 * Detects an Engine's release: by its version up to 0.15, by the names of its gRPC services from 0.16 on.
 *
 * @throws {MesgError} `refused` when its Service API is not over gRPC, or of no known release; `environment` when it is no
 * Engine, or does not answer.
 */
async function detectRelease(connection, options) {
    const { address } = connection.endpoint;
    const reported = await askVersion(connection, options);
    if (reported !== undefined) {
        const release = releaseOf(reported, address);
        return { release, version: reported, candidates: [release] };
    }
    const names = await askServices(connection, options);
    const candidates = candidatesBy(names ?? []);
    if (candidates.length === 0)
        throw noServiceApi(names, address);
    return { release: candidates[0], version: releaseRange(candidates), candidates };
}
/**
 * Ensures that an Engine does not contradict the given release. Without a version, or with an unknown one, the given
 * release is assumed.
 *
 * @throws {MesgError} `refused` when it reports another release, `environment` when it does not answer.
 */
async function confirmRelease(connection, release, options) {
    const version = await askVersion(connection, options);
    const reported = version === undefined ? undefined : (0,definition_release/* releaseOfVersion */.Vo)(version);
    const candidates = version === undefined ? candidatesBy((await askServices(connection, options)) ?? []) : reported ? [reported] : [];
    if (candidates.length > 0 && !candidates.includes(release)) {
        const found = reported === undefined ? `release ${releaseRange(candidates)}, by its services` : version;
        const { address } = connection.endpoint;
        throw new core_error/* MesgError */.N8("refused", `the Engine at ${address} is not of release ${release}: it is ${found}`, {
            hint: `remove --engine-version, or set it to ${(0,some_of/* listOf */.c3)(candidates, "or")}`,
        });
    }
    return { release, version: reported === undefined ? release : version, candidates: [release] };
}
/** Returns the version that Core reports, under either of its two names. */
async function askVersion(connection, options) {
    const methods = new Set(mod/* DIALECTS */.O9.flatMap(({ methods: { info } }) => info ?? []));
    for (const method of methods) {
        const answer = await connection.unary(method, new Uint8Array(), options).catch(passUnimplemented);
        const version = answer && (await (0,read_answer/* readAnswer */.J)(connection.endpoint, () => readInfo(answer)));
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** Returns the names of the server's services; undefined when reflection is off. */
async function askServices(connection, options) {
    return await connection.listServices(options).catch(passUnimplemented);
}
function passUnimplemented(error) {
    if (error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unimplemented)
        return undefined;
    throw error;
}
/** Returns the releases that register exactly these services, apart from services that all have. */
function candidatesBy(names) {
    const known = new Set(mod/* DIALECTS */.O9.flatMap(({ services }) => services));
    const found = names.filter((name) => known.has(name));
    return mod/* DIALECTS */.O9.filter(({ services }) => services.length === found.length && services.every((name) => found.includes(name))).map(({ release }) => release);
}
function releaseOf(version, address) {
    const release = (0,definition_release/* releaseOfVersion */.Vo)(version);
    if (release !== undefined)
        return release;
    const message = `unknown Engine version at ${address}: ${(0,safe_text/* visibleText */.Q6)(JSON.stringify(version))}`;
    throw new core_error/* MesgError */.N8("refused", message, { hint: "set the release that it behaves like with --engine-version" });
}
function noServiceApi(names, address) {
    if (names?.includes("mesg.api.Service") || names?.includes("api.Service")) {
        return new core_error/* MesgError */.N8("refused", `cannot detect the release of the Engine at ${address}: its services are unknown`, {
            hint: "set the release with --engine-version",
        });
    }
    if (names?.some((name) => name.startsWith("mesg."))) {
        const message = `the Engine at ${address} has no Service API over gRPC: it is of release 0.21 or newer`;
        return new core_error/* MesgError */.N8("refused", message, { hint: mod/* LCD_HINT */.Wk });
    }
    const message = `no Engine at ${address}: the server has no version and no Service API`;
    return new core_error/* MesgError */.N8("environment", message, {
        hint: "check the host and the port; if a proxy hides both, set the release with --engine-version",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/engine/wire/handover.ts


/**
 * The method by which the embedded Engine offers its folder of sources to the same user on the same machine. Real
 * Engines do not have it, so it is not listed, and any other Engine answers that it is unknown.
 */
const HANDOVER = "/mesgcompile.Handover/Offer";
/** Bytes of the challenge, which the answer must prove. */
const NONCE_BYTES = 32;
function writeOffer({ folder, mark, proof }) {
    return writeFields([folder, mark, proof].map((text, index) => [index + 1, Buffer.from(text)]));
}
function readOffer(message) {
    const fields = (0,wire_fields/* readFields */.qU)(message);
    return { folder: (0,wire_fields/* textOf */.b6)(fields, 1), mark: (0,wire_fields/* textOf */.b6)(fields, 2), proof: (0,wire_fields/* textOf */.b6)(fields, 3) };
}
/** Computes the proof: the HMAC-SHA256 of challenge and folder with the token, in hex. */
function proofOf(token, nonce, folder) {
    return (0,external_node_crypto_.createHmac)("sha256", Buffer.from(token, "hex")).update(nonce).update(folder).digest("hex");
}

;// CONCATENATED MODULE: ./src/engine/client/handover.ts






/** Milliseconds to wait for the Engine's answer. */
const TIMEOUT = 2000;
/** Maximum size of a mark file in bytes. */
const MAX_MARK_BYTES = 4096;
/**
 * Finds the folder in which an Engine on this machine looks for sources, so that a source can be put there without
 * IPFS. Only the embedded Engine of the same user offers one. It proves its user by reading a file that only this user
 * can read, so that no other Engine or user receives a file.
 *
 * @returns Undefined for every other Engine.
 */
async function offeredSources(connection, { signal }) {
    const user = (0,external_node_os_.userInfo)().uid;
    // Without user ids, as on Windows, there is no proof.
    if (!(0,client_endpoint/* isLocal */.IX)(connection.endpoint) || user === -1)
        return undefined;
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE_BYTES);
    try {
        const offer = readOffer(await connection.unary(HANDOVER, nonce, { timeout: TIMEOUT, signal }));
        return (await isProved(offer, nonce, user)) ? (0,external_node_path_.join)(offer.folder, "sources") : undefined;
    }
    catch {
        signal?.throwIfAborted();
        // Other Engines do not have the method; a malformed answer counts as the same.
        return undefined;
    }
}
async function isProved({ folder, mark, proof }, nonce, user) {
    if (!(0,external_node_path_.isAbsolute)(folder) || !/^\d{1,10}-[0-9a-f]{16}\.json$/.test(mark) || !/^[0-9a-f]{64}$/.test(proof))
        return false;
    const file = (0,external_node_path_.join)(folder, "in-use", mark);
    const [data, uses, sources, found] = await Promise.all([
        (0,external_node_fs_promises_.lstat)(folder),
        (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, "in-use")),
        (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, "sources")).catch(() => undefined),
        (0,external_node_fs_promises_.lstat)(file),
    ]);
    const isOurs = (stats) => stats.isDirectory() && stats.uid === user && (stats.mode & 0o022) === 0;
    if (!isOurs(data) || !isOurs(uses) || (sources !== undefined && !isOurs(sources)))
        return false;
    if (!found.isFile() || found.uid !== user || (found.mode & 0o077) !== 0 || found.size > MAX_MARK_BYTES)
        return false;
    const { token } = JSON.parse(await (0,external_node_fs_promises_.readFile)(file, "utf8"));
    if (typeof token !== "string" || !/^[0-9a-f]{64}$/.test(token))
        return false;
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from(proofOf(token, nonce, folder)), Buffer.from(proof));
}

;// CONCATENATED MODULE: ./src/engine/client/connect.ts













const connect_TIMEOUT = 15_000;
/**
 * Connects to an Engine and detects its release, or checks the release that is given.
 *
 * A URL may be an LCD endpoint, as Engines from 0.21 on have, or gRPC. Without a given release, `/node_info`, which
 * only LCD endpoints have, decides.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` with TLS; for an LCD endpoint `http://HOST:1317` or
 * `https://HOST/PATH`.
 * @param options.release The release; the Engine must not contradict it.
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or metadata, for secrets without TLS, or a release
 * without a Service API over gRPC; `environment` when the Engine does not answer; `refused` when it is not an Engine,
 * or of another release.
 * @example
 * ```ts
 * const engine = await connectEngine("https://engine.example.com", {
 *   ca: await readFile("ca.pem", "utf8"),
 *   metadata: [parseMetadata("Authorization: Bearer abc")],
 * });
 * ```
 */
async function connectEngine(endpoint, given = {}) {
    const options = { ...given, timeout: given.timeout ?? connect_TIMEOUT };
    const { release } = options;
    const mayBeLcd = release === undefined ? isUrl(endpoint) : (0,chain/* isOnChain */.No)(release);
    const reached = mayBeLcd ? await connectChain(endpoint, options) : undefined;
    if (reached !== undefined && !(reached instanceof core_error/* MesgError */.N8))
        return reached;
    try {
        return await connectGrpc(endpoint, options);
    }
    catch (error) {
        throw reached !== undefined && isNoGrpc(error) && isHttpAnswer(reached) ? neither(reached) : error;
    }
}
function isNoGrpc(error) {
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unavailable;
}
/** Whether a server answered over HTTP, though not as an Engine: a call without an answer has that failure as its cause. */
function isHttpAnswer(error) {
    const { cause } = error;
    return error instanceof call_error/* CallError */.R && !(cause instanceof call_failure/* CallFailure */.Rk || cause instanceof time_deadline/* DeadlinePassed */.X);
}
/** The answer of an HTTP server says more than that it does not use gRPC. */
function neither({ status, text, message, hint }) {
    const either = "Engines up to 0.20 speak gRPC, on port 50052; later ones have an LCD endpoint, on port 1317";
    return new call_error/* CallError */.R(status, text, `${message}; and it does not use gRPC`, {
        hint: hint === undefined || !/redirects/.test(message) ? `check the address: ${either}` : hint,
        isOther: true,
    });
}
/** Connects to an LCD endpoint; if the endpoint may be gRPC, returns the reason for a failure instead. */
async function connectChain(endpoint, options) {
    const isOptional = options.release === undefined && !hasPath(endpoint);
    const engine = await connectLcd(endpoint, { ...options, isOptional });
    if (engine instanceof core_error/* MesgError */.N8)
        return engine;
    const { client: services, chainId, release } = engine;
    return {
        ...engine,
        offeredSources: async () => undefined,
        instances: () => {
            throw new core_error/* MesgError */.N8("usage", `Engine ${release} creates instances in a transaction, which is not supported`, {
                hint: "create the runner with mesg-cli",
            });
        },
        chain: { services, chainId, processes: () => engine.processes() },
    };
}
async function connectGrpc(endpoint, options) {
    const parsed = (0,client_endpoint/* parseEndpoint */.Bk)(endpoint);
    if (options.release !== undefined)
        (0,mod/* dialectOf */.E3)(options.release);
    const connection = await Connection.to(parsed, options);
    const call = { timeout: options.timeout, signal: options.signal };
    try {
        const detected = options.release === undefined
            ? await detectRelease(connection, call)
            : await confirmRelease(connection, options.release, call);
        return {
            client: new engine_client/* EngineClient */.A(connection, detected.release, options.credentials),
            release: detected.release,
            releaseName: detected.candidates.length === 1 ? detected.release : detected.version,
            version: detected.version,
            // Several candidates behave the same in every call.
            notice: undefined,
            address: parsed.address,
            processes: () => new process_client/* ProcessClient */.HV(connection, detected.release),
            offeredSources: (bounds) => offeredSources(connection, bounds),
            instances: () => new InstanceClient(connection, detected.release),
            close: () => connection.close(),
        };
    }
    catch (error) {
        connection.close();
        throw error;
    }
}

// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/nearest-version.ts
var nearest_version = __webpack_require__(5025);
;// CONCATENATED MODULE: ./src/engine/mod.ts































/***/ }),

/***/ 66213:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ applicationsOf),
/* harmony export */   HV: () => (/* binding */ ProcessClient),
/* harmony export */   wr: () => (/* binding */ withoutEngineFields)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13531);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40192);
/* harmony import */ var _client_engine_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81839);
/* harmony import */ var _client_read_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73913);
/* harmony import */ var _dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46026);
/* harmony import */ var _wire_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);
/* harmony import */ var _wire_messages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45411);







/** Maximum number of fields in an answer with a hash. */
const MAX_FIELDS = 100;
/** The Process API of an Engine over gRPC: 0.14 to 0.20. */
class ProcessClient {
    release;
    #connection;
    #methods;
    /** @throws {MesgError} `usage` for a release without a Process API over gRPC. */
    constructor(connection, release) {
        this.release = release;
        this.#connection = connection;
        this.#methods = applicationsOf(release).process;
    }
    assertMayCreate() {
        // Up to 0.20 an Engine signs with its own account.
    }
    async hash() {
        return undefined;
    }
    async create(definition, options) {
        // The request has the field numbers of a process, without what the Engine adds.
        const request = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeProcess */ .mW)(withoutEngineFields(definition), { release: this.release });
        const answer = await this.#connection.unary(this.#methods.create, request, { ...options, isOnce: true });
        return await this.#read(() => (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeBase58 */ .Rd)((0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)((0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(answer, MAX_FIELDS), 1) ?? new Uint8Array()));
    }
    async find(hash, options) {
        const request = (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash)]]);
        try {
            const answer = await this.#connection.unary(this.#methods.get, request, options);
            return await this.#read(() => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeProcess */ .Ok)(answer, this));
        }
        catch (error) {
            if ((0,_client_engine_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isNotFound */ .c)(error))
                return undefined;
            throw error;
        }
    }
    async list(options) {
        const answer = await this.#connection.unary(this.#methods.list, new Uint8Array(), options);
        return await this.#read(() => {
            const processes = (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(answer, _wire_messages_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LISTED */ .Bl).filter(([number]) => number === 1);
            return processes.map(([, process]) => (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeProcess */ .Ok)(process, this));
        });
    }
    async delete(hash, options) {
        await this.#connection.unary(this.#methods.delete, (0,_wire_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeHash */ .$C)(hash)]]), options);
    }
    async #read(read) {
        return await (0,_client_read_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAnswer */ .J)(this.#connection.endpoint, read);
    }
}
/** Returns a process as its Create request contains it, without what the Engine adds. */
function withoutEngineFields(definition) {
    return { ...definition, hash: "", address: "", paymentAddress: "" };
}
/**
 * Returns the process methods of a release over gRPC.
 *
 * @throws {MesgError} `usage` for a release without them.
 */
function applicationsOf(release) {
    const isNewer = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .isSince */ .$l)(release, "0.21");
    const applications = isNewer ? undefined : (0,_dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .dialectOf */ .E3)(release).applications;
    if (applications !== undefined)
        return applications;
    const how = isNewer ? "takes processes by a transaction, not over gRPC" : "has no processes";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N8("usage", `Engine ${release} ${how}`, {
        hint: "use an Engine from 0.14 to 0.20; with --local, set it by --engine-version",
    });
}


/***/ })

};
