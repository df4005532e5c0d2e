export const id = 3923;
export const ids = [3923];
export const modules = {

/***/ 98435:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ doubleField),
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   L8: () => (/* binding */ varint),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   NE: () => (/* binding */ textsField),
/* harmony export */   ae: () => (/* binding */ bytesField),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   sJ: () => (/* binding */ numberField),
/* harmony export */   tS: () => (/* binding */ flagField)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const NOTHING = new Uint8Array();
/** Joins fields to a message. */
function joined(...fields) {
    return Buffer.concat(fields);
}
/** Returns the four-byte prefix of a registered type, from the SHA-256 of its name. */
function prefixOf(name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest();
    const skipZeros = (from) => {
        let at = from;
        while (hash[at] === 0)
            at++;
        return at;
    };
    // The first three bytes only disambiguate prefixes; they are not written.
    const start = skipZeros(skipZeros(0) + 3);
    return hash.subarray(start, start + 4);
}
/** A field of bytes or a message, written even if empty. */
function bytesField(number, bytes) {
    return joined(varint((number << 3) | 2), varint(bytes.length), bytes);
}
/** A string; nothing if it is empty. */
function textField(number, text) {
    return text === "" ? NOTHING : bytesField(number, Buffer.from(text));
}
/** A list of strings, including empty elements. */
function textsField(number, texts) {
    return joined(...texts.map((text) => bytesField(number, Buffer.from(text))));
}
/** A list of messages. */
function listField(number, items, encode) {
    return joined(...items.map((item) => bytesField(number, encode(item))));
}
/** An unsigned integer; nothing for zero. */
function numberField(number, value) {
    return BigInt(value) === 0n ? NOTHING : joined(varint(number << 3), varint(value));
}
/** A boolean; nothing for false. */
function flagField(number, flag) {
    return numberField(number, flag ? 1 : 0);
}
/** A floating-point number, including zero: amino only omits values of one byte. */
function doubleField(number, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return joined(varint((number << 3) | 1), bytes);
}
/** A varint, as in protobuf. */
function varint(value) {
    const bytes = [];
    let rest = BigInt(value);
    for (; rest > 127n; rest >>= 7n)
        bytes.push(Number(rest & 127n) | 128);
    return Uint8Array.from([...bytes, Number(rest)]);
}


/***/ }),

/***/ 33603:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   YZ: () => (/* binding */ parseFee),
/* harmony export */   dL: () => (/* binding */ coinsToText),
/* harmony export */   rq: () => (/* binding */ FEE_DENOM)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26372);

/** The unit of fees. */
const FEE_DENOM = "atto";
/** Decimal places of MESG: 10^18 atto. */
const DECIMALS = 18;
/**
 * Parses a fee.
 *
 * @param text Amounts such as `300000atto`, with commas between several; `0` or `0atto` for none.
 * @returns The coins sorted by unit, without zeros, as the chain requires.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseFee("300000atto"); // [{ denom: "atto", amount: "300000" }]
 * ```
 */
function parseFee(text) {
    if (text.trim() === "0")
        return [];
    const coins = text.split(",").map((part) => {
        const [, amount, denom] = /^\s*(\d{1,77})([a-z][a-z0-9]{2,15})\s*$/.exec(part) ?? [];
        if (amount === undefined || denom === undefined)
            throw notAFee(text);
        return { denom, amount: BigInt(amount).toString() };
    });
    if (new Set(coins.map(({ denom }) => denom)).size < coins.length)
        throw notAFee(text);
    return coins.filter(({ amount }) => amount !== "0").sort((a, b) => (a.denom < b.denom ? -1 : 1));
}
function notAFee(text) {
    const found = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(JSON.stringify(text), 80);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `invalid fee: expected an amount such as 300000atto, found ${found}`, {
        hint: "10^18 atto are one MESG",
    });
}
/** Returns the amount of a unit among coins. */
function amountOf(coins, denom) {
    return coins.filter((coin) => coin.denom === denom).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}
/**
 * Formats coins for display.
 *
 * @example
 * ```ts
 * coinsToText([{ denom: "atto", amount: "2000000000000000000" }]); // "2000000000000000000 atto (2 MESG)"
 * ```
 */
function coinsToText(coins) {
    if (coins.length === 0)
        return `0 ${FEE_DENOM}`;
    return coins.map(({ denom, amount }) => `${amount} ${denom}${inMesg({ denom, amount })}`).join(", ");
}
/** Amounts below a millionth of a MESG are shown only in atto. */
const MIN_SHOWN = 10n ** 12n;
function inMesg({ denom, amount }) {
    if (denom !== FEE_DENOM || BigInt(amount) < MIN_SHOWN)
        return "";
    return ` (${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDecimal */ .z)(BigInt(amount), DECIMALS)} MESG)`;
}


/***/ }),

/***/ 30724:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ph: () => (/* binding */ processMessage),
  Gr: () => (/* binding */ sentService),
  XK: () => (/* binding */ serviceMessage)
});

// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __webpack_require__(21334);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/process/amino.ts
var amino = __webpack_require__(88133);
// EXTERNAL MODULE: ./src/core/text/sorted-by-key.ts
var sorted_by_key = __webpack_require__(85004);
// EXTERNAL MODULE: ./src/chain/bytes/amino.ts
var bytes_amino = __webpack_require__(98435);
;// CONCATENATED MODULE: ./src/chain/bytes/process.ts


const NODE = "mesg.types.Process_Node_";
const OUTPUT = "mesg.types.Process_Node_Map_Output_";
const SELECTOR = "mesg.types.Process_Node_Reference_Path_";
const VALUE = "mesg.types.Value_";
const NOTHING = new Uint8Array();
/**
 * Encodes the message that creates a process as amino bytes. Fields are numbered in the order of the Engine's structs,
 * and a member of a oneof is a registered type with one field.
 *
 * @param decodeHash Reads a hash in base58.
 */
function processMessageBytes({ name, nodes, edges }, owner, decodeHash) {
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* prefixOf */.MT)("process/create"), (0,bytes_amino/* textField */.M8)(1, name), (0,bytes_amino/* listField */.FZ)(2, nodes, (it) => node(it, decodeHash)), (0,bytes_amino/* listField */.FZ)(3, edges, ({ src, dst }) => (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textField */.M8)(1, src), (0,bytes_amino/* textField */.M8)(2, dst))), (0,bytes_amino/* bytesField */.ae)(4, owner));
}
function node(it, decodeHash) {
    const typed = (name, value) => (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textField */.M8)(1, it.key), (0,bytes_amino/* bytesField */.ae)(2, (0,bytes_amino/* joined */.oR)((0,bytes_amino/* prefixOf */.MT)(`${NODE}${name}_`), (0,bytes_amino/* bytesField */.ae)(1, value))));
    switch (it.kind) {
        case "none":
            return (0,bytes_amino/* textField */.M8)(1, it.key);
        case "map":
            return typed("Map", entries(it.outputs));
        case "filter":
            return typed("Filter", (0,bytes_amino/* listField */.FZ)(1, it.conditions, condition));
        default: {
            const key = it.kind === "event" ? it.eventKey : it.taskKey;
            const hash = it.instanceHash === "" ? NOTHING : (0,bytes_amino/* bytesField */.ae)(1, decodeHash(it.instanceHash));
            return typed({ event: "Event", task: "Task", result: "Result" }[it.kind], (0,bytes_amino/* joined */.oR)(hash, (0,bytes_amino/* textField */.M8)(2, key)));
        }
    }
}
function condition({ predicate, value, reference: named }) {
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* numberField */.sJ)(1, predicate), value.kind === "none" ? NOTHING : (0,bytes_amino/* bytesField */.ae)(2, (0,bytes_amino/* bytesField */.ae)(1, conditionValue(value))), named === undefined ? NOTHING : (0,bytes_amino/* bytesField */.ae)(3, reference(named)));
}
function conditionValue(value) {
    const typed = (name, member) => (0,bytes_amino/* joined */.oR)((0,bytes_amino/* prefixOf */.MT)(VALUE + name), member);
    if (value.kind === "text")
        return typed("StringValue", (0,bytes_amino/* textField */.M8)(1, value.text));
    if (value.kind === "number")
        return typed("NumberValue", (0,bytes_amino/* doubleField */.AZ)(1, positiveZero(value.number)));
    if (value.kind === "flag")
        return typed("BoolValue", (0,bytes_amino/* flagField */.tS)(1, value.flag));
    return typed("NullValue", NOTHING);
}
function output(value) {
    const typed = (name, member) => (0,bytes_amino/* bytesField */.ae)(1, (0,bytes_amino/* joined */.oR)((0,bytes_amino/* prefixOf */.MT)(OUTPUT + name), member));
    switch (value.kind) {
        case "none":
            return NOTHING;
        case "null":
            return typed("Null_", NOTHING);
        case "text":
            return typed("StringConst", (0,bytes_amino/* textField */.M8)(1, value.text));
        case "number":
            return typed("DoubleConst", (0,bytes_amino/* doubleField */.AZ)(1, positiveZero(value.number)));
        case "flag":
            return typed("BoolConst", (0,bytes_amino/* flagField */.tS)(1, value.flag));
        case "list":
            return typed("List_", (0,bytes_amino/* bytesField */.ae)(1, (0,bytes_amino/* listField */.FZ)(1, value.items, output)));
        case "map":
            return typed("Map_", (0,bytes_amino/* bytesField */.ae)(1, entries(value.entries)));
        case "reference":
            return typed("Ref", (0,bytes_amino/* bytesField */.ae)(1, reference(value)));
    }
}
/** The JSON that an Engine reads omits zero, including -0. */
function positiveZero(number) {
    return number === 0 ? 0 : number;
}
function entries(given) {
    return (0,bytes_amino/* listField */.FZ)(1, (0,sorted_by_key/* sortedByKey */.A)(given), ({ key, value }) => (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textField */.M8)(1, key), (0,bytes_amino/* bytesField */.ae)(2, output(value))));
}
function reference({ nodeKey, path }) {
    let step;
    for (const selector of [...path].reverse()) {
        step = (0,bytes_amino/* joined */.oR)(selected(selector), step === undefined ? NOTHING : (0,bytes_amino/* bytesField */.ae)(2, step));
    }
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textField */.M8)(1, nodeKey), step === undefined ? NOTHING : (0,bytes_amino/* bytesField */.ae)(2, step));
}
function selected({ key, index }) {
    if (key !== undefined)
        return (0,bytes_amino/* bytesField */.ae)(1, (0,bytes_amino/* joined */.oR)((0,bytes_amino/* prefixOf */.MT)(`${SELECTOR}Key`), (0,bytes_amino/* textField */.M8)(1, key)));
    if (index === undefined)
        return NOTHING;
    return (0,bytes_amino/* bytesField */.ae)(1, (0,bytes_amino/* joined */.oR)((0,bytes_amino/* prefixOf */.MT)(`${SELECTOR}Index`), (0,bytes_amino/* numberField */.sJ)(1, BigInt(index))));
}

;// CONCATENATED MODULE: ./src/chain/bytes/service.ts

/**
 * Encodes the message that creates a service as amino bytes. Fields are numbered in the order of the Engine's structs.
 */
function serviceMessageBytes(service, owner) {
    const configuration = service.configuration === undefined ? new Uint8Array() : box(service.configuration, 1);
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* prefixOf */.MT)("service/create"), (0,bytes_amino/* textField */.M8)(1, service.sid), (0,bytes_amino/* textField */.M8)(2, service.name), (0,bytes_amino/* textField */.M8)(3, service.description), configuration.length === 0 ? configuration : (0,bytes_amino/* bytesField */.ae)(4, configuration), (0,bytes_amino/* listField */.FZ)(5, service.tasks, task), (0,bytes_amino/* listField */.FZ)(6, service.events, service_event), (0,bytes_amino/* listField */.FZ)(7, service.dependencies, dependency), (0,bytes_amino/* textField */.M8)(8, service.repository), (0,bytes_amino/* textField */.M8)(9, service.source), (0,bytes_amino/* bytesField */.ae)(10, owner));
}
/** The settings of a container: six consecutive fields, numbered from `first`. */
function box({ volumes, volumesFrom, ports, args, command, env }, first) {
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textsField */.NE)(first, volumes), (0,bytes_amino/* textsField */.NE)(first + 1, volumesFrom), (0,bytes_amino/* textsField */.NE)(first + 2, ports), (0,bytes_amino/* textsField */.NE)(first + 3, args), (0,bytes_amino/* textField */.M8)(first + 4, command), (0,bytes_amino/* textsField */.NE)(first + 5, env));
}
function task({ key, name, description, inputs, outputs, price: given }) {
    return (0,bytes_amino/* joined */.oR)(...[(0,bytes_amino/* textField */.M8)(1, key), (0,bytes_amino/* textField */.M8)(2, name), (0,bytes_amino/* textField */.M8)(3, description)], ...[(0,bytes_amino/* listField */.FZ)(4, inputs, parameter), (0,bytes_amino/* listField */.FZ)(5, outputs, parameter)], given === undefined ? new Uint8Array() : (0,bytes_amino/* bytesField */.ae)(6, price(given)));
}
/** The chain writes a missing amount as 0. */
function price({ perCall, perSec, perKB }) {
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textField */.M8)(1, perCall || "0"), (0,bytes_amino/* textField */.M8)(2, perSec || "0"), (0,bytes_amino/* textField */.M8)(3, perKB || "0"));
}
function service_event({ key, name, description, data }) {
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textField */.M8)(1, key), (0,bytes_amino/* textField */.M8)(2, name), (0,bytes_amino/* textField */.M8)(3, description), (0,bytes_amino/* listField */.FZ)(4, data, parameter));
}
function dependency(it) {
    return (0,bytes_amino/* joined */.oR)((0,bytes_amino/* textField */.M8)(1, it.key), (0,bytes_amino/* textField */.M8)(2, it.image), box(it, 3));
}
function parameter(it) {
    return (0,bytes_amino/* joined */.oR)(...[(0,bytes_amino/* textField */.M8)(1, it.key), (0,bytes_amino/* textField */.M8)(2, it.name), (0,bytes_amino/* textField */.M8)(3, it.description), (0,bytes_amino/* textField */.M8)(4, it.type)], ...[(0,bytes_amino/* flagField */.tS)(5, it.optional), (0,bytes_amino/* flagField */.tS)(6, it.repeated), (0,bytes_amino/* listField */.FZ)(7, it.object, parameter)]);
}

// EXTERNAL MODULE: ./src/chain/price.ts
var chain_price = __webpack_require__(77124);
;// CONCATENATED MODULE: ./src/chain/message.ts





/**
 * Returns the message that creates a service on Engines from 0.21 on, without its hash and address.
 *
 * @example
 * ```ts
 * serviceMessage({ ...EMPTY_DEFINITION, name: "a" }, owner).json.value; // { name: "a", configuration: {}, owner: "mesg1…" }
 * ```
 */
function serviceMessage(definition, { address, addressBytes }) {
    const sent = sentService(definition);
    return {
        json: { type: SERVICE, value: { ...(0,to_json/* definitionToJson */.L)(sent), owner: address } },
        bytes: serviceMessageBytes(sent, addressBytes),
    };
}
/** Returns the part of a definition that a message contains, as the chain stores it. */
function sentService(definition) {
    const { configuration = service/* EMPTY_CONFIGURATION */.$k } = definition;
    return wellFormedTexts((0,chain_price/* withPlainPrices */.n)({ ...definition, configuration, hash: "", address: "", workflows: [] }));
}
/**
 * Returns the message that creates a process on Engines from 0.21 on.
 *
 * @throws {MesgError} `refused` when amino JSON cannot represent the process.
 */
function processMessage(process, { address, addressBytes }) {
    const sent = wellFormedTexts(process);
    return {
        json: { type: PROCESS, value: { ...(0,amino/* processToAmino */.N)(sent), owner: address } },
        bytes: processMessageBytes(sent, addressBytes, base58/* decodeHash */.$C),
    };
}
const SERVICE = "service/create";
const PROCESS = "process/create";
/** Replaces lone surrogates, which have no UTF-8 form, by U+FFFD, as Go does. */
function wellFormedTexts(value) {
    if (typeof value === "string")
        return (0,safe_text/* wellFormed */.ES)(value);
    if (typeof value !== "object" || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(wellFormedTexts);
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, wellFormedTexts(field)]));
}


/***/ }),

/***/ 77124:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withPlainPrices),
/* harmony export */   z: () => (/* binding */ parsePrice)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);

const AMOUNTS = ["perCall", "perSec", "perKB"];
/**
 * Returns a definition with every amount of its prices as a decimal integer, as the chain writes it. The Engine parses
 * amounts as Go's `big.Int` (`0x10`, `1_000`). Other texts stay unchanged: the rules of 0.26 reject them.
 *
 * @example
 * ```ts
 * withPlainPrices(definition).tasks[0].price; // { perCall: "16", perSec: "0", perKB: "0" } for 0x10, 0 and 0
 * ```
 */
function withPlainPrices(definition) {
    const tasks = definition.tasks.map((task) => task.price === undefined ? task : { ...task, price: mapAmounts(task.price, plainInteger) });
    return { ...definition, tasks };
}
/**
 * Parses a price for all tasks.
 *
 * @param text `perCall=1,perSec=2,perKB=3`; each is an integer of the smallest unit, atto.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * parsePrice("perCall=10,perSec=0,perKB=0"); // { perCall: "10", perSec: "0", perKB: "0" }
 * ```
 */
function parsePrice(text) {
    const given = new Map();
    for (const part of text.split(",")) {
        const [, name, amount] = /^\s*(perCall|perSec|perKB)\s*=\s*(\d{1,77})\s*$/.exec(part) ?? [];
        if (name === undefined || amount === undefined || given.has(name))
            throw notAPrice(text);
        given.set(name, plainDecimal(amount));
    }
    const [perCall, perSec, perKB] = AMOUNTS.map((name) => given.get(name));
    if (perCall === undefined || perSec === undefined || perKB === undefined)
        throw notAPrice(text);
    return { perCall, perSec, perKB };
}
function notAPrice(text) {
    const found = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(JSON.stringify(text));
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `invalid price: expected perCall=N,perSec=N,perKB=N, found ${found}`, {
        hint: "set all three once, each as a whole number of atto",
    });
}
function mapAmounts(price, each) {
    return { perCall: each(price.perCall), perSec: each(price.perSec), perKB: each(price.perKB) };
}
/** An amount of 255 bits never has more digits, which would be slow to parse. */
const MAX_DIGITS = 600;
function plainInteger(amount) {
    const [, sign = "", digits = ""] = /^([+-]?)(.*)$/s.exec(amount) ?? [];
    const plain = digits
        .replaceAll("_", "")
        .toLowerCase()
        .replace(/^0(?=[0-7])/, "0o");
    if (amount.length > MAX_DIGITS || !/^(?:0b[01]+|0o[0-7]+|0x[\da-f]+|\d+)$/.test(plain))
        return amount;
    const value = BigInt(plain);
    return (sign === "-" ? -value : value).toString();
}
function plainDecimal(digits) {
    return BigInt(digits).toString();
}


/***/ }),

/***/ 85004:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sortedByKey)
/* harmony export */ });
/**
 * Returns a list sorted by the UTF-8 bytes of its keys, as Go sorts strings. JavaScript's own order differs for
 * characters beyond U+FFFF.
 *
 * @example
 * ```ts
 * sortedByKey([{ key: "b" }, { key: "a" }]); // [{ key: "a" }, { key: "b" }]
 * ```
 */
function sortedByKey(list) {
    return [...list].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}


/***/ }),

/***/ 4908:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Polls until there is a result or the time is up.
 *
 * @param look Returns the result; undefined while there is none. It receives the milliseconds that are left.
 * @returns Undefined when the time is up.
 * @throws What `look` throws, or the signal's reason.
 * @example
 * ```ts
 * await poll(async () => (await exists()) || undefined, { timeout: 10_000, pause: 100, maxPause: 2_000 });
 * ```
 */
async function poll(look, { timeout, signal, pause, maxPause }) {
    // On the monotonic clock, since the system clock may be set back.
    const end = performance.now() + timeout;
    for (let wait = pause; performance.now() < end; wait = Math.min(2 * wait, maxPause)) {
        const found = await look(Math.max(1, end - performance.now()));
        if (found !== undefined)
            return found;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(wait, Math.max(end - performance.now(), 0)), undefined, { signal }).catch(() => undefined);
        signal?.throwIfAborted();
    }
    return undefined;
}


/***/ }),

/***/ 46356:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ TimeBudget)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/**
 * A deadline that several calls of one task share.
 *
 * @example
 * ```ts
 * const budget = new TimeBudget(60_000, "the deploy");
 * budget.take(15_000); // 15_000, later less
 * ```
 */
class TimeBudget {
    /** On the monotonic clock, since the system clock may be set back. */
    #end;
    #total;
    #what;
    /**
     * @param total Milliseconds from now.
     * @param what The task, as the message names it: `the deploy`.
     */
    constructor(total, what) {
        this.#total = total;
        this.#what = what;
        this.#end = performance.now() + total;
    }
    /**
     * Computes the timeout of one call: its own, or the remaining time if that is less.
     *
     * @param timeout Milliseconds that the call may take.
     * @param reserve Milliseconds to leave for later calls; at most half of the time left.
     * @returns Milliseconds.
     * @throws {MesgError} `environment` when no time is left.
     */
    take(timeout, reserve = 0) {
        const left = this.#end - performance.now();
        if (left > 0)
            return Math.min(timeout, left - Math.min(reserve, left / 2));
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `${this.#what} did not finish within ${this.#total / 1000} s`, {
            hint: "run it again: it continues where it stopped",
        });
    }
}


/***/ }),

/***/ 88133:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ AMINO_KINDS),
/* harmony export */   N: () => (/* binding */ processToAmino)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85004);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77544);
/**
 * The process as amino JSON, in which Engines from 0.21 on sign and hash it.
 *
 * @module
 */


const NODE = "mesg.types.Process_Node_";
const OUTPUT = "mesg.types.Process_Node_Map_Output_";
const SELECTOR = "mesg.types.Process_Node_Reference_Path_";
const VALUE = "mesg.types.Value_";
/** The meaning of amino's type names. The last one is the original compiler 0.3's name for a reference. */
const AMINO_KINDS = new Map([
    ...["Result", "Event", "Task", "Map", "Filter"].map((name) => [`${NODE}${name}_`, name.toLowerCase()]),
    [`${OUTPUT}Null_`, "null"],
    [`${OUTPUT}StringConst`, "text"],
    [`${OUTPUT}DoubleConst`, "number"],
    [`${OUTPUT}BoolConst`, "flag"],
    [`${OUTPUT}List_`, "list"],
    [`${OUTPUT}Map_`, "map"],
    [`${OUTPUT}Ref`, "reference"],
    [`${SELECTOR}Key`, "key"],
    [`${SELECTOR}Index`, "index"],
    [`${VALUE}NullValue`, "null"],
    [`${VALUE}StringValue`, "text"],
    [`${VALUE}NumberValue`, "number"],
    [`${VALUE}BoolValue`, "flag"],
    ["mesg.types.Process_Node_Reference", "reference"],
]);
/**
 * Returns a process as amino JSON of 0.21 to 0.26: oneofs with the names of their types, maps as lists sorted by the
 * bytes of their keys, zero values omitted. It only contains what creates a process: name, nodes and edges.
 *
 * @throws {MesgError} `refused` when the message of 0.21 cannot hold the process, or a number has no JSON.
 * @example
 * ```ts
 * processToAmino({ ...EMPTY_PROCESS, name: "a" }); // { name: "a" }
 * ```
 */
function processToAmino(process) {
    (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .assertFits */ .V)(process, "0.21");
    const { name, nodes, edges } = process;
    return withoutZeros({
        name,
        nodes: nodes.map(node),
        edges: edges.map(({ src, dst }) => withoutZeros({ src, dst })),
    });
}
function node(it) {
    const named = withoutZeros({ key: it.key });
    const typed = (name, value) => ({ ...named, Type: { type: `${NODE}${name}_`, value } });
    switch (it.kind) {
        case "none":
            return { ...named, Type: null };
        case "map":
            return typed("Map", { map: sortedEntries(it.outputs) });
        case "filter":
            return typed("Filter", { filter: withoutZeros({ conditions: it.conditions.map(condition) }) });
        case "event": {
            const { instanceHash, eventKey } = it;
            return typed("Event", { event: withoutZeros({ instanceHash, eventKey }) });
        }
        default: {
            const { instanceHash, taskKey } = it;
            const name = it.kind === "task" ? "Task" : "Result";
            return typed(name, { [it.kind]: withoutZeros({ instanceHash, taskKey }) });
        }
    }
}
function condition({ predicate, value, reference }) {
    return {
        ...withoutZeros({ predicate }),
        ...(value.kind === "none" ? {} : { value: { Kind: conditionValue(value) } }),
        ...(reference === undefined ? {} : { ref: referenceToAmino(reference) }),
    };
}
function conditionValue(value) {
    const typed = (name, members) => ({ type: VALUE + name, value: withoutZeros(members) });
    switch (value.kind) {
        case "null":
            return typed("NullValue", {});
        case "text":
            return typed("StringValue", { string_value: value.text });
        case "number":
            return typed("NumberValue", { number_value: finite(value.number) });
        case "flag":
            return typed("BoolValue", { bool_value: value.flag });
        default:
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `a condition compares with a ${value.kind}, which amino JSON has no type for`);
    }
}
function output(value) {
    const typed = (name, members) => ({ Value: { type: OUTPUT + name, value: withoutZeros(members) } });
    switch (value.kind) {
        case "none":
            return { Value: null };
        case "null":
            return typed("Null_", {});
        case "text":
            return typed("StringConst", { string_const: value.text });
        case "number":
            return typed("DoubleConst", { double_const: finite(value.number) });
        case "flag":
            return typed("BoolConst", { bool_const: value.flag });
        case "list":
            return typed("List_", { list: withoutZeros({ outputs: value.items.map(output) }) });
        case "map":
            return { Value: { type: `${OUTPUT}Map_`, value: { map: sortedEntries(value.entries) } } };
        case "reference":
            return typed("Ref", { ref: referenceToAmino(value) });
    }
}
function sortedEntries(entries) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedByKey */ .A)(entries).map(({ key, value }) => ({ Key: key, Value: output(value) }));
}
function referenceToAmino({ nodeKey, path }) {
    let step;
    for (const { key, index } of [...path].reverse()) {
        const rest = step === undefined ? {} : { path: step };
        const typed = (name, members) => ({ type: SELECTOR + name, value: withoutZeros(members) });
        if (key !== undefined)
            step = { Selector: typed("Key", { key }), ...rest };
        else if (index !== undefined)
            step = { Selector: typed("Index", { index: index === "0" ? "" : index }), ...rest };
        else
            step = { Selector: null, ...rest };
    }
    return { ...withoutZeros({ nodeKey }), ...(step === undefined ? {} : { path: step }) };
}
function finite(number) {
    if (Number.isFinite(number))
        return number;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `amino JSON has no number ${number}`);
}
function withoutZeros(members) {
    const kept = Object.entries(members).filter(([, value]) => value !== "" && value !== 0 && value !== false && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 81839:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ EngineClient),
  c: () => (/* binding */ isNotFound)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 14 modules
var mod = __webpack_require__(46026);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(79576);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var wire_fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/wire/messages.ts + 1 modules
var messages = __webpack_require__(45411);
// EXTERNAL MODULE: ./src/engine/client/call-error.ts
var call_error = __webpack_require__(39901);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
;// CONCATENATED MODULE: ./src/engine/wire/deploy-stream.ts

const URL = 2;
const CHUNK = 3;
const ENV = 4;
const STATUS = 2;
const VALIDATION_ERROR = 4;
const SERVICE = 5;
const DONE_POSITIVE = 1;
/** The first message, if there is an environment. */
function writeEnv(env) {
    const entries = Object.entries(env).map(([name, value]) => {
        return [
            ENV,
            (0,wire_fields/* writeFields */.pc)([
                [1, Buffer.from(name)],
                [2, Buffer.from(value)],
            ]),
        ];
    });
    return (0,wire_fields/* writeFields */.pc)(entries);
}
function writeChunk(chunk) {
    return (0,wire_fields/* writeFields */.pc)([[CHUNK, chunk]]);
}
/** @throws {MesgError} `refused` when the bytes are not a message. */
function readDeployRequest(message) {
    const fields = readFields(message);
    const entries = fields.filter(([number]) => number === ENV).map(([, entry]) => readFields(entry));
    return {
        url: textOf(fields, URL),
        chunk: lastOf(fields, CHUNK) ?? new Uint8Array(),
        env: Object.fromEntries(entries.map((entry) => [textOf(entry, 1), textOf(entry, 2)])),
    };
}
function writeDeployReply(reply) {
    if ("validationError" in reply)
        return writeFields([[VALIDATION_ERROR, Buffer.from(reply.validationError)]]);
    if ("service" in reply) {
        const { sid, hash } = reply.service;
        const service = writeFields([
            [1, Buffer.from(sid)],
            [2, Buffer.from(hash)],
        ]);
        return writeFields([[SERVICE, service]]);
    }
    const text = writeFields([[1, Buffer.from(reply.status)]]);
    return writeFields([[STATUS, Buffer.concat([text, writeNumber(2, reply.isDone ? DONE_POSITIVE : 0)])]]);
}
/** @returns Undefined for an empty message. @throws {MesgError} `refused` when the bytes are not a message. */
function readDeployReply(message) {
    const fields = (0,wire_fields/* readFields */.qU)(message);
    const service = (0,wire_fields/* lastOf */.g1)(fields, SERVICE);
    if (service !== undefined) {
        const inner = (0,wire_fields/* readFields */.qU)(service);
        return { service: { sid: (0,wire_fields/* textOf */.b6)(inner, 1), hash: (0,wire_fields/* textOf */.b6)(inner, 2) } };
    }
    if ((0,wire_fields/* lastOf */.g1)(fields, VALIDATION_ERROR) !== undefined)
        return { validationError: (0,wire_fields/* textOf */.b6)(fields, VALIDATION_ERROR) };
    const status = (0,wire_fields/* lastOf */.g1)(fields, STATUS);
    if (status === undefined)
        return undefined;
    return { status: (0,wire_fields/* textOf */.b6)((0,wire_fields/* readFields */.qU)(status), 1), isDone: (0,wire_fields/* readNumber */.kz)(status, 2) === DONE_POSITIVE };
}

;// CONCATENATED MODULE: ./src/engine/client/deploy-stream.ts



/** Bytes of the source in one message; Engines accept up to 4 MiB. */
const deploy_stream_CHUNK = 256 * 1024;
/** Maximum length of a refusal in a message, in UTF-16 units: an Engine could send megabytes. */
const MAX_SHOWN = 4000;
/**
 * Deploys a source over `DeployService` of Engine 0.9 and 0.10.
 *
 * @returns The hash that the Engine returns.
 * @throws {CallError} when the Engine refuses, or ends the stream without an answer.
 */
async function deployStream(connection, path, { archive, env }, options) {
    let last;
    for await (const message of connection.exchange(path, requests(archive, env), options)) {
        last = readDeployReply(message) ?? last;
        if (last !== undefined && "service" in last)
            return last.service.hash;
        if (last !== undefined && "validationError" in last) {
            const { validationError } = last;
            const message = `the Engine at ${connection.endpoint.address} refused: ${(0,safe_text/* visibleText */.Q6)(JSON.stringify(validationError), MAX_SHOWN)}`;
            throw new call_error/* CallError */.R(call_error/* STATUS */.X.unknown, validationError, message, {
                hint: "run mesg-compile validate; Engine 0.9 expects the mesg.yml of its time, with named outputs",
            });
        }
    }
    const message = `the Engine at ${connection.endpoint.address} ended the call without an answer`;
    throw new call_error/* CallError */.R(call_error/* STATUS */.X.unavailable, "", message);
}
async function* requests(archive, env) {
    // The environment must be in the first message.
    if (Object.keys(env).length > 0)
        yield writeEnv(env);
    for await (const chunk of archive()) {
        for (let at = 0; at < chunk.length; at += deploy_stream_CHUNK)
            yield writeChunk(chunk.subarray(at, at + deploy_stream_CHUNK));
    }
}

// EXTERNAL MODULE: ./src/engine/client/read-answer.ts
var read_answer = __webpack_require__(73913);
;// CONCATENATED MODULE: ./src/engine/client/engine-client.ts








/** The Service API of an Engine over gRPC, in the dialect of its release. */
class EngineClient {
    release;
    #connection;
    #dialect;
    #credentials;
    /**
     * @param credentials Sent with Create, and only to a release that requires them.
     * @throws {MesgError} `usage` for a release without a Service API over gRPC.
     */
    constructor(connection, release, credentials) {
        this.release = release;
        this.#connection = connection;
        this.#dialect = (0,mod/* dialectOf */.E3)(release);
        this.#credentials = credentials;
    }
    assertMayCreate() {
        if (this.#dialect.account !== "required" || this.#credentials !== undefined)
            return;
        throw new error/* MesgError */.N8("usage", `Engine ${this.release} requires an account to create a service`, {
            hint: "set --engine-username, and the password in MESG_ENGINE_PASSWORD",
        });
    }
    async hash(definition, options) {
        const { hash } = this.#dialect.methods;
        if (hash === undefined)
            return undefined;
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        const answer = await this.#connection.unary(hash, request, options);
        return await this.#read(() => (0,messages/* readHash */.Pp)(answer, this.#dialect));
    }
    async create(definition, { archive, env = {}, ...options }) {
        this.assertMayCreate();
        const { create, deploy } = this.#dialect.methods;
        if (create === undefined) {
            if (archive === undefined || deploy === undefined)
                throw missingArchive(this.release);
            return await deployStream(this.#connection, deploy, { archive, env }, options);
        }
        const request = (0,create_request/* encodeCreateRequest */.e)(definition, this.release);
        const answer = await this.#connection.unary(create, request, {
            ...options,
            metadata: this.#account(),
            isOnce: true,
        });
        return await this.#read(() => (0,messages/* readHash */.Pp)(answer, this.#dialect));
    }
    async get(hash, options) {
        const { get } = this.#dialect.methods;
        const answer = await this.#connection.unary(get, (0,messages/* writeId */.ZW)(hash, this.#dialect), options);
        return await this.#read(() => (0,messages/* readService */.uS)(answer, this.#dialect));
    }
    async has(hash, options) {
        const { exists, get } = this.#dialect.methods;
        const request = (0,messages/* writeId */.ZW)(hash, this.#dialect);
        if (exists !== undefined) {
            const answer = await this.#connection.unary(exists, request, options);
            return await this.#read(() => (0,wire_fields/* readNumber */.kz)(answer, 1) === 1);
        }
        try {
            await this.#connection.unary(get, request, options);
            return true;
        }
        catch (error) {
            if (isNotFound(error))
                return false;
            throw error;
        }
    }
    async list(options) {
        const { list } = this.#dialect.methods;
        const answer = await this.#connection.unary(list, new Uint8Array(), options);
        return await this.#read(() => (0,messages/* readServices */.JQ)(answer, this.#dialect));
    }
    async delete(hash, options) {
        const { delete: path } = this.#dialect.methods;
        if (path === undefined) {
            throw new error/* MesgError */.N8("usage", `Engine ${this.release} cannot delete services`, {
                hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
            });
        }
        await this.#connection.unary(path, (0,messages/* writeId */.ZW)(hash, this.#dialect), options);
    }
    async #read(read) {
        return await (0,read_answer/* readAnswer */.J)(this.#connection.endpoint, read);
    }
    /** Returns the metadata that names an account of the Engine's keyring for Create. */
    #account() {
        if (this.#dialect.account !== "required" || this.#credentials === undefined)
            return [];
        return [
            ["credential_username", this.#credentials.username],
            ["credential_passphrase", this.#credentials.password],
        ];
    }
}
/** Returns whether an Engine reports that a service does not exist. */
function isNotFound(error) {
    return error instanceof call_error/* CallError */.R && error.status === call_error/* STATUS */.X.unknown && /\bnot found\b/.test(error.text);
}
function missingArchive(release) {
    return new error/* MesgError */.N8("usage", `Engine ${release} requires the source itself`, {
        hint: "deploy the service's folder, or pass its source with --source TAR or FOLDER",
    });
}


/***/ }),

/***/ 73913:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _call_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39901);


/**
 * Reads an answer.
 *
 * @throws {CallError} when no Engine would send it: then the call failed.
 */
async function readAnswer({ address }, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8))
            throw error;
        const message = `unexpected answer of the Engine at ${address}: ${error.message}`;
        throw new _call_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CallError */ .R(_call_error_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS */ .X.internal, "", message, {
            hint: "this is not an Engine, or a proxy in front of it changes its answers",
            cause: error,
        });
    }
}


/***/ }),

/***/ 82094:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ accept),
/* harmony export */   c: () => (/* binding */ compareHash)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55338);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33038);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71806);
/* harmony import */ var _dialects_chain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17341);
/* harmony import */ var _dialects_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46026);
/* harmony import */ var _wire_create_request_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79576);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6427);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);
/* harmony import */ var _stored_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40497);









/**
 * Makes all checks of a deploy that need no call to the Engine.
 *
 * @throws {MesgError} `refused` for a definition that the Engine would reject or store incompletely, or with another
 * hash than the reviewed one; `usage` for a missing source or account.
 */
function accept(sent, { client, release }, options) {
    const definition = (0,_stored_form_js__WEBPACK_IMPORTED_MODULE_0__/* .asSent */ .$i)(sent);
    const hash = computeHash(definition, release, options);
    if ((options.expectedHash ?? hash) !== hash)
        throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .notReviewed */ .vE)(options.expectedHash, hash, release);
    preflight(definition, release);
    client.assertMayCreate();
    return { definition, hash };
}
/**
 * Compares a hash with the Engine's own, if its release has a call for that.
 *
 * @throws {MesgError} `refused` when they differ.
 */
async function compareHash({ definition, hash }, engine, { source, ...asking }) {
    const own = await engine.client.hash(definition, asking);
    if (own === undefined || own === hash)
        return;
    throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hashMismatch */ .xe)(definition, { computed: hash, returned: own, engine, source });
}
function computeHash(definition, release, { source, env }) {
    if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .needsSource */ .vW)(release)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("usage", `missing source: the hash of Engine ${release} covers it`, {
            hint: "pass it with --source TAR or FOLDER, or deploy the service's folder",
        });
    }
    return (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceHash */ .gH)(definition, release, {
        ...(source === undefined ? {} : { source }),
        ...(env === undefined ? {} : { env }),
    });
}
/**
 * Checks for problems that the Engine would report only after it fetched and built everything, and for fields that it
 * would lose.
 */
function preflight(definition, release) {
    const violations = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .checkDefinition */ .QU)(definition, release);
    const unpriced = violations.filter(({ rule }) => rule === "price-required").length;
    if (unpriced > 0 && unpriced === violations.length) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `Engine ${release} requires a price for every task, and ${countOf(unpriced)} none`, {
            hint: "set one for all tasks: --price perCall=N,perSec=N,perKB=N, or the action's input engine-price",
        });
    }
    if (violations.length > 0) {
        const lines = violations.map(({ pointer, rule, text }) => `\n  ${pointer}: ${text === "" ? _definition_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES */ .y[rule] : text}`);
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `Engine ${release} would refuse this definition:${lines.join("")}`, {
            hint: "run mesg-compile validate to see the lines in mesg.yml",
        });
    }
    const arriving = arrivingAt(definition, release);
    const lost = (0,_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareDefinitions */ .E)(definition, arriving);
    if (lost.length > 0) {
        const places = lost.map(({ pointer }) => pointer).join(", ");
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `Engine ${release} does not support ${places}: it would be lost`, {
            hint: "remove it from the definition, or deploy to a release that supports it",
        });
    }
}
function countOf(tasks) {
    return tasks === 1 ? "one task has" : `${tasks} tasks have`;
}
/** Returns the part of a definition that a release supports. */
function arrivingAt(definition, release) {
    const chain = (0,_dialects_chain_js__WEBPACK_IMPORTED_MODULE_7__/* .chainDialectOf */ .Hp)(release);
    if (chain !== undefined) {
        const withoutPrice = ({ price: _, ...task }) => task;
        const tasks = chain.prices ? definition.tasks : definition.tasks.map(withoutPrice);
        return { ...definition, tasks, workflows: [] };
    }
    if ((0,_dialects_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .takesSource */ .mB)(release))
        return definition;
    return (0,_wire_create_request_js__WEBPACK_IMPORTED_MODULE_9__/* .decodeCreateRequest */ .w)((0,_wire_create_request_js__WEBPACK_IMPORTED_MODULE_9__/* .encodeCreateRequest */ .e)(definition, release), release).definition;
}


/***/ }),

/***/ 6427:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareDefinitions),
/* harmony export */   s: () => (/* binding */ compareJson)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81400);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21334);


/** Compares two definitions field by field, and lists by index, since their order counts. */
function compareDefinitions(expected, found) {
    return compareJson((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionToJson */ .L)(expected), (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionToJson */ .L)(found));
}
/** Compares two JSON values field by field, and lists by index. */
function compareJson(expected, found) {
    return compare(expected, found, []);
}
function compare(expected, found, path) {
    if (expected === found)
        return [];
    if (!isContainer(expected) || !isContainer(found) || Array.isArray(expected) !== Array.isArray(found)) {
        return [{ pointer: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerOf */ .r)(path), expected, found }];
    }
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].flatMap((key) => compare(expected[key], found[key], [...path, key]));
}
function isContainer(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 22246:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ sendOnce),
/* harmony export */   Rh: () => (/* binding */ arrives),
/* harmony export */   Ur: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4908);
/* harmony import */ var _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39901);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54438);



/**
 * Sends Create, unless the service exists already. The Engine processes it at most once: when the answer is lost or
 * ambiguous, Create is not repeated, but the Engine is polled for the service, since it completes a Create even without
 * its client.
 *
 * @param hash The hash computed here.
 * @throws {MesgError} `refused` when the Engine refuses; `environment` when it does not answer, or when the outcome of
 * Create remains unknown.
 */
async function createOnce({ client, release }, definition, hash, { budget, create, call, signal, onSend, ...sent }) {
    const asking = () => ({ timeout: budget.take(call), signal });
    const has = (limits) => client.has(hash, limits);
    // An Engine builds an image before it checks whether the service exists, so asking first is cheap.
    if (await client.has(hash, asking()))
        return { status: "exists", returned: hash };
    const send = () => {
        onSend?.();
        return client.create(definition, { timeout: budget.take(create, call), signal, ...sent });
    };
    try {
        const returned = await sendOnce(send, () => has(asking()));
        return { status: "created", returned };
    }
    catch (error) {
        if (!(error instanceof _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R))
            throw error;
        if (error.isUnanswered) {
            if (await arrives(has, asking()))
                return { status: "created", returned: hash };
            throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownOutcome */ .b6)(error, hash, release);
        }
        const named = EXISTING.exec(error.text)?.[1];
        if (named !== undefined && named !== hash)
            return { status: "exists", returned: named };
        if (PENDING.test(error.text) && (await arrives(has, asking())))
            return { status: "created", returned: hash };
        if (MAY_EXIST.test(error.text) && (await client.has(hash, asking())))
            return { status: "exists", returned: hash };
        throw CLAIMS.test(error.text) ? (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .falseClaim */ .SG)(error, hash) : (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainRefusal */ .GC)(error, definition.source);
    }
}
/** Sends a Create, and again only if the server did not process it and does not have what it creates. */
async function sendOnce(send, has) {
    return await send().catch(async (error) => {
        if (!(error instanceof _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R && error.isUnprocessed) || (await has()))
            throw error;
        return await send();
    });
}
/** From 0.11 on the text contains the hash, from 0.17 on inside one or two layers of JSON. */
const EXISTING = /service \\*"([^"\\]+)\\*" already exists/;
/** 0.16: the same transaction was sent before, and may not be in a block yet. */
const PENDING = /\bTx already exists in cache\b/;
const CLAIMS = /\balready (?:exists|deployed)\b/;
/** 0.16 reports only that the transaction failed. */
const MAY_EXIST = /\balready (?:exists|deployed)\b|an error occurred in transaction/;
/** Milliseconds between two polls, doubled up to the maximum. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 2_000;
/**
 * Polls until something exists or the time is up. Failed calls are retried, since the connection may have to be
 * reopened.
 */
async function arrives(has, { timeout, signal }) {
    const look = async (left) => (await has({ timeout: left, signal }).catch(passCallError)) || undefined;
    return (await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .poll */ .w)(look, { timeout, signal, pause: FIRST_PAUSE, maxPause: MAX_PAUSE })) ?? false;
}
function passCallError(error) {
    if (error instanceof _client_call_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CallError */ .R)
        return false;
    throw error;
}


/***/ }),

/***/ 62121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ deploy),
/* harmony export */   p: () => (/* binding */ CALL_TIMEOUT)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46356);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71806);
/* harmony import */ var _client_engine_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81839);
/* harmony import */ var _dialects_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17341);
/* harmony import */ var _accept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82094);
/* harmony import */ var _create_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22246);
/* harmony import */ var _deploy_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54438);
/* harmony import */ var _stored_form_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40497);








/** Timeout of a read-only call in milliseconds. */
const CALL_TIMEOUT = 15_000;
const CREATE_TIMEOUT = 600_000;
const TOTAL_TIMEOUT = 900_000;
/**
 * Deploys a definition to an Engine and verifies that the Engine's hash equals the one computed here, and that it
 * stored the definition unchanged. An existing service is a success. Create is processed at most once; when its answer
 * is lost, the Engine is polled for the service.
 *
 * @throws {MesgError} `refused` when the Engine refuses or a check fails; `environment` when the Engine does not
 * answer.
 * @example
 * ```ts
 * const { status, hash } = await deploy(definition, engine, { source: await digestTar(open) });
 * ```
 */
async function deploy(sent, engine, options = {}) {
    const { signal, source, onStep = () => undefined } = options;
    const { client, release } = engine;
    const call = options.callTimeout ?? CALL_TIMEOUT;
    const { definition, hash } = (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .J)(sent, engine, options);
    await onStep({ step: "accepted", hash });
    await options.supply?.();
    const budget = new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .TimeBudget */ .z(options.totalTimeout ?? TOTAL_TIMEOUT, "the deploy");
    const asking = () => ({ timeout: budget.take(call), signal });
    await (0,_accept_js__WEBPACK_IMPORTED_MODULE_0__/* .compareHash */ .c)({ definition, hash }, engine, { ...asking(), source });
    if ((0,_dialects_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnChain */ .No)(release))
        await onStep({ step: "same-hash", hash });
    const create = options.createTimeout ?? CREATE_TIMEOUT;
    const { archive, env, onSend } = options;
    const onTransaction = (signed) => {
        onSend?.();
        return onStep({ step: "signed", hash, signed });
    };
    const sending = (0,_dialects_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .isOnChain */ .No)(release) ? { onTransaction } : { onSend };
    const limits = { budget, create, call, signal, archive, env, ...sending };
    const { status, returned } = await (0,_create_once_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .Ur)(engine, definition, hash, limits);
    await onStep({ step: "stored", hash, status });
    if (returned !== hash)
        throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hashMismatch */ .xe)(definition, { computed: hash, returned, engine, source });
    await onStep({ step: "verified-hash", hash });
    const stored = await client.get(hash, asking()).catch((error) => {
        throw (0,_client_engine_client_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotFound */ .c)(error) ? (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .notReturned */ .Lh)(hash, status, error) : error;
    });
    const { differences, unknownFields } = (0,_stored_form_js__WEBPACK_IMPORTED_MODULE_6__/* .compareStored */ .hR)({ sent: definition, hash, release }, stored);
    if (differences.length > 0 || unknownFields.length > 0)
        throw (0,_deploy_error_js__WEBPACK_IMPORTED_MODULE_4__/* .storedOther */ .uy)(hash, differences, unknownFields);
    await onStep({ step: "verified-definition", hash });
    return {
        status,
        hash,
        sid: definition.sid || (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSid */ .eh)(hash),
        engineVersion: engine.version,
        endpoint: engine.address,
        verified: true,
    };
}


/***/ }),

/***/ 40497:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $i: () => (/* binding */ asSent),
  hR: () => (/* binding */ compareStored)
});

// UNUSED EXPORTS: without

// EXTERNAL MODULE: ./src/chain/message.ts + 2 modules
var message = __webpack_require__(30724);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/engine/dialects/chain.ts
var chain = __webpack_require__(17341);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 14 modules
var mod = __webpack_require__(46026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
;// CONCATENATED MODULE: ./src/engine/wire/address.ts


/**
 * The address of a service's account from 0.20 on: the first 20 bytes of the SHA-256 of its hash, in hex.
 *
 * @param hash Base58 text of 32 bytes.
 */
function addressOf(hash) {
    return (0,external_node_crypto_.createHash)("sha256").update((0,base58/* decodeBase58 */.HE)(hash)).digest("hex").slice(0, 40);
}

// EXTERNAL MODULE: ./src/engine/deploy/compare.ts
var compare = __webpack_require__(6427);
;// CONCATENATED MODULE: ./src/engine/deploy/stored-form.ts







/** Returns a definition as a Create request contains it, without what an Engine adds. */
function asSent(definition) {
    return { ...definition, hash: "", address: "", configuration: definition.configuration ?? service/* EMPTY_CONFIGURATION */.$k };
}
/** Compares the definition that an Engine stored with what it should have stored, as far as its release returns it. */
function compareStored({ sent, hash, release }, { definition: stored, unknownFields }) {
    // 0.18 and 0.20 are indistinguishable before a service is returned.
    const address = (0,definition_release/* isSince */.$l)(release, "0.18") && stored.address !== "" ? addressOf(hash) : "";
    const arrived = (0,chain/* isOnChain */.No)(release) ? (0,message/* sentService */.Gr)(sent) : sent;
    const expected = {
        ...without(asSent(arrived), omittedAt(release)),
        hash,
        address,
        sid: sent.sid || (0,service_hash/* defaultSid */.eh)(hash),
    };
    return { differences: (0,compare/* compareDefinitions */.E)(expected, stored), unknownFields };
}
function omittedAt(release) {
    return (0,definition_release/* isSince */.$l)(release, "0.11") ? [] : (0,mod/* dialectOf */.E3)(release).omits;
}
/** Returns a definition without the parts that a release does not return. */
function without(definition, omits) {
    if (omits.length === 0)
        return definition;
    const { configuration, dependencies, source } = definition;
    const kept = omits.includes("source") ? { ...definition, source: "" } : { ...definition, source };
    if (!omits.includes("env"))
        return kept;
    return {
        ...kept,
        ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
        dependencies: dependencies.map((dependency) => ({ ...dependency, env: [] })),
    };
}


/***/ }),

/***/ 17341:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ chainDialectOf),
/* harmony export */   K9: () => (/* binding */ gasPriceOf),
/* harmony export */   No: () => (/* binding */ isOnChain),
/* harmony export */   tq: () => (/* binding */ CHAIN_RELEASES)
/* harmony export */ });
/* unused harmony export CHAIN_DIALECTS */
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);

const v0_21 = {
    release: "0.21",
    version: "v0.21.0",
    prefix: "mesgtest",
    hdPath: "m/44'/470'/0'/0/0",
    gasPrices: [[0, 1n]],
    simulates: false,
    prices: false,
    processDeposit: 10000000n,
};
const v0_22 = { ...v0_21, release: "0.22", version: "v0.22.0", prefix: "mesg" };
const v0_23 = { ...v0_22, release: "0.23", version: "v0.23.0", simulates: true };
const v0_24 = { ...v0_23, release: "0.24", version: "v0.24.0" };
const v0_25 = {
    ...v0_24,
    release: "0.25",
    version: "v0.25.1",
    gasPrices: [
        [0, 1n],
        [1, 0n],
    ],
};
const v0_26 = {
    ...v0_25,
    release: "0.26",
    version: "v0.26.0",
    gasPrices: [[0, 0n]],
    prices: true,
    processDeposit: 0n,
};
/** Every release in which the client creates services by a transaction, oldest first. */
const CHAIN_DIALECTS = [v0_21, v0_22, v0_23, v0_24, v0_25, v0_26];
/** The releases that are called over LCD. */
const CHAIN_RELEASES = CHAIN_DIALECTS.map(({ release }) => release);
/** Returns the row of a release; undefined for one that is called over gRPC. */
function chainDialectOf(release) {
    return CHAIN_DIALECTS.find((row) => row.release === release);
}
/** Whether a release is called over LCD. */
function isOnChain(release) {
    return _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .RELEASES */ .pH.includes(release) && (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.21");
}
/**
 * Returns a node's default price of one unit of gas, in atto.
 *
 * @param patch The patch release; the newest unless known.
 */
function gasPriceOf({ gasPrices }, patch = Number.POSITIVE_INFINITY) {
    return gasPrices.findLast(([first]) => patch >= first)?.[1] ?? 0n;
}


/***/ }),

/***/ 46026:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ DIALECTS),
  Wk: () => (/* binding */ LCD_HINT),
  l4: () => (/* binding */ asksForAccount),
  E3: () => (/* binding */ dialectOf),
  mB: () => (/* binding */ takesSource)
});

// UNUSED EXPORTS: EngineRefusal, INTERNAL, NOT_FOUND, UNAUTHENTICATED, UNAVAILABLE, UNIMPLEMENTED, UNKNOWN, applicationServices, badLength, crashed, fieldRefusal

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.9.ts
/** Engine 0.9 (2019-05): reads mesg.yml itself, from a stream of the source. */
const v0_9 = {
    release: "0.9",
    version: "v0.9.1",
    methods: {
        create: undefined,
        deploy: "/api.Core/DeployService",
        get: "/api.Core/GetService",
        list: "/api.Core/ListServices",
        delete: "/api.Core/DeleteService",
        exists: undefined,
        hash: undefined,
        info: "/api.Core/Info",
    },
    services: ["api.Core", "api.Service"],
    info: { services: ["ethwallet", "marketplace"], address: "localhost:50052", image: "mesg/core:v0.9.1" },
    hash: "text",
    createdHash: 2,
    wrapped: true,
    outputs: "named",
    omits: ["source", "env"],
    addsAddress: false,
    account: "unused",
    fetchesSource: false,
    replacesSid: true,
    validatesRequests: false,
    workflows: false,
    applications: undefined,
    answers: {
        alreadyExists: () => "service is already deployed",
        notFound: (id) => `database: service ${id} not found`,
        deleteMissing: (id) => `database: service ${id} not found`,
        invalid: (text) => text,
        repeated: undefined,
        emptyElement: undefined,
        unreadable: () => undefined,
        // A sid or a hash: any text is valid.
        badHash: () => undefined,
        unknownMethod: (service, method) => `unknown method ${method} for service ${service}`,
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.10.ts

/** Engine 0.10 (2019-06): also creates a service from its definition. DeployService still exists. */
const v0_10 = {
    ...v0_9,
    release: "0.10",
    version: "v0.10.1",
    methods: { ...v0_9.methods, create: "/api.ServiceX/Create" },
    services: ["api.Core", "api.Service", "api.ServiceX"],
    info: { services: ["ethwallet", "marketplace"] },
    outputs: "single",
    fetchesSource: true,
};

// EXTERNAL MODULE: ./src/engine/wire/hash-text.ts + 1 modules
var hash_text = __webpack_require__(5965);
;// CONCATENATED MODULE: ./src/engine/dialects/refusal.ts
/** A refusal with the Engine's text. Its status code is UNKNOWN by default. */
class EngineRefusal extends Error {
    name = "EngineRefusal";
    /** A gRPC status code. */
    code;
    constructor(text, options = {}) {
        super(text, { cause: options.cause });
        this.code = options.code ?? UNKNOWN;
    }
}
/** gRPC's status code for an error without a specific code. */
const UNKNOWN = 2;
/** gRPC's status code for a requested name that does not exist. */
const NOT_FOUND = 5;
/** gRPC's status code for a method that the server does not have. */
const UNIMPLEMENTED = 12;
/** gRPC's status code for a request that the server cannot parse, and for its own defects. */
const INTERNAL = 13;
/** gRPC's status code for an unreachable server. */
const UNAVAILABLE = 14;
/** gRPC's status code for a call without the credentials that it needs. */
const UNAUTHENTICATED = 16;

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.11.ts



/** Engine 0.11 (2019-07): has a separate Service API, and stores services by hash alone. */
const v0_11 = {
    ...v0_10,
    release: "0.11",
    version: "v0.11.0",
    methods: serviceMethods("api"),
    services: ["api.Core", "api.Service"],
    info: {},
    createdHash: 1,
    wrapped: false,
    omits: [],
    replacesSid: false,
    answers: {
        ...v0_10.answers,
        alreadyExists: (hash) => `service "${hash}" already exists`,
        notFound: (hash) => `database: service "${hash}" not found`,
        deleteMissing: (hash) => `database: service "${hash}" not found`,
        badHash: (payload) => {
            const problem = (0,hash_text/* hashTextProblem */.j)(Buffer.from(payload).toString("utf8"));
            return problem === undefined ? undefined : new EngineRefusal(`hash: ${problem}`);
        },
        // The gRPC library of that time names only the service.
        unknownMethod: (service) => `unknown service ${service}`,
    },
};
/** The methods of 0.11 to 0.15 in a package. */
function serviceMethods(scope) {
    return {
        create: `/${scope}.Service/Create`,
        deploy: undefined,
        get: `/${scope}.Service/Get`,
        list: `/${scope}.Service/List`,
        delete: `/${scope}.Service/Delete`,
        exists: undefined,
        hash: undefined,
        info: `/${scope}.Core/Info`,
    };
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.12.ts

/** Engine 0.12: like 0.11, but requests can contain workflows. */
const v0_12 = { ...v0_11, release: "0.12", version: "v0.12.1", workflows: true };

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.13.ts

/** Engine 0.13: like 0.12, without workflows. */
const v0_13 = { ...v0_12, release: "0.13", version: "v0.13.0", workflows: false };

// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var fields = __webpack_require__(1613);
;// CONCATENATED MODULE: ./src/engine/dialects/applications.ts

/** Returns the methods of a kind of resource in a package. */
function methodsBelow(service, ...left) {
    const path = (name) => `/${service}/${name}`;
    return {
        create: left.includes("create") ? undefined : path("Create"),
        get: path("Get"),
        list: path("List"),
        delete: left.includes("delete") ? undefined : path("Delete"),
    };
}
/** The gRPC services of these methods: `mesg.api.Process`. */
function applicationServices({ process, instance, runner }) {
    return [process, instance, ...(runner === undefined ? [] : [runner])].map(({ get }) => get.split("/")[1]);
}
/** The error that a client gets when the Engine crashes. */
function crashed() {
    return new EngineRefusal("transport is closing", { code: UNAVAILABLE });
}
/** The refusal of an identifier that is not a hash, by the reader of the request (0.17 and newer). */
function badLength(payload) {
    if (payload.length === 32)
        return undefined;
    return new EngineRefusal("grpc: error unmarshalling request: hash: invalid length", { code: INTERNAL });
}
/** The refusal of a field by the validating interceptor (0.18 and newer). */
function fieldRefusal(request, field, tag) {
    return new EngineRefusal(`Key: '${request}.${field}' Error:Field validation for '${field}' failed on the '${tag}' tag`);
}
/** Returns the refusals of a release that stores processes on its chain (0.18 to 0.20). */
function answersOnChain({ query, transaction, rejected, panicked }) {
    const missing = (kind) => (hash) => `${kind} "${hash}" not found`;
    return {
        processExists: (hash) => transaction(`process "${hash}" already exists`),
        unknownInstance: (hash) => transaction(missing("instance")(hash)),
        invalid: rejected,
        panic: () => new EngineRefusal(panicked),
        noProcess: (hash) => query(missing("process")(hash)),
        noProcessToDelete: (hash) => transaction(`resource "${hash}" do not have any ownership`),
        noInstance: (hash) => query(missing("instance")(hash)),
        noRunner: (hash) => query(missing("runner")(hash)),
        badHash: (payload, request) => {
            if (payload.length > 0)
                return badLength(payload);
            // Get of a process is the only request for which the interceptor does not require a hash.
            if (request === "GetProcessRequest")
                return new EngineRefusal(query("hash: zero length string"));
            return fieldRefusal(request, "Hash", "required");
        },
    };
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.14.ts




/** The database's text for a missing key. */
const v0_14_NOT_FOUND = "leveldb: not found";
/** Processes of 0.14: stored in a database of the Engine, and validated last. */
const applications014 = {
    process: methodsBelow("api.Process"),
    instance: methodsBelow("api.Instance"),
    runner: undefined,
    validatesFirst: false,
    answers: {
        processExists: (hash) => `process "${hash}" already exists`,
        unknownInstance: () => v0_14_NOT_FOUND,
        invalid: (text) => text,
        panic: crashed,
        noProcess: () => v0_14_NOT_FOUND,
        noProcessToDelete: () => v0_14_NOT_FOUND,
        noInstance: () => v0_14_NOT_FOUND,
        noRunner: () => v0_14_NOT_FOUND,
        badHash: () => undefined,
    },
};
/** Engine 0.14 (2019-09): hashes are sent as 32 raw bytes; the database has no key for any other bytes. */
const v0_14 = {
    ...v0_13,
    release: "0.14",
    version: "v0.14.2",
    hash: "raw",
    applications: applications014,
    answers: {
        ...v0_13.answers,
        notFound: () => v0_14_NOT_FOUND,
        deleteMissing: () => undefined,
        badHash: () => undefined,
        unreadable: emptyElementIn,
        unknownMethod: v0_9.answers.unknownMethod,
    },
};
/** Go's names of the lists of the Service message, by number. */
const LISTS = { 5: "Tasks", 6: "Events", 7: "Dependencies" };
/** 0.14 and 0.15 store an empty list element as nil, and cannot encode it afterwards. */
function emptyElementIn(service) {
    const empty = (0,fields/* readFields */.qU)(service).find(([number, payload]) => number in LISTS && payload.length === 0);
    return empty && `grpc: error while marshaling: proto: repeated field ${LISTS[empty[0]]} has nil element`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.15.ts



/** Processes of 0.15 and 0.16. */
const applications015 = {
    ...applications014,
    process: methodsBelow("mesg.api.Process"),
    instance: methodsBelow("mesg.api.Instance"),
};
/** Engine 0.15: like 0.14, in the package `mesg.api`. */
const v0_15 = {
    ...v0_14,
    release: "0.15",
    version: "v0.15.0",
    methods: serviceMethods("mesg.api"),
    applications: applications015,
    services: ["mesg.api.Account", "mesg.api.Core", "mesg.api.Service"],
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.16.ts


/** The start of the text of every failed transaction. */
const FAILED = "an error occurred in transaction";
/**
 * Engine 0.16: services are on a chain. Create signs a transaction with an account that the call names, downloads
 * nothing, and only reports that the transaction failed. Exists and Hash are new; Delete and Core are gone.
 */
const v0_16 = {
    ...v0_15,
    release: "0.16",
    version: "v0.16.0",
    methods: {
        ...v0_15.methods,
        delete: undefined,
        exists: "/mesg.api.Service/Exists",
        hash: "/mesg.api.Service/Hash",
        info: undefined,
    },
    services: ["mesg.api.Account", "mesg.api.Service"],
    info: undefined,
    account: "required",
    fetchesSource: false,
    answers: {
        ...v0_15.answers,
        alreadyExists: () => FAILED,
        notFound: () => sdkError("not found"),
        invalid: () => FAILED,
        repeated: "Tx already exists in cache",
        emptyElement: FAILED,
        unreadable: () => undefined,
        badHash: (payload) => {
            if (payload.length === 32)
                return undefined;
            return new EngineRefusal(sdkError(payload.length === 0 ? "hash: zero length string" : "hash: invalid length string"));
        },
    },
};
/** An error of the chain's SDK as its own JSON, up to 0.18. */
function sdkError(message, codespace = "sdk", code = 1) {
    return JSON.stringify({ codespace, code, message });
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.17.ts




/** The text for a missing hash. */
const NO_HASH = "hash: zero length string";
/** Processes of 0.17: instances are on a chain, created by runners. */
const applications = {
    ...applications015,
    instance: methodsBelow("mesg.api.Instance", "create", "delete"),
    runner: methodsBelow("mesg.api.Runner"),
    answers: {
        ...applications015.answers,
        unknownInstance: (hash) => sdkError(hash === "" ? NO_HASH : `instance "${hash}" not found`),
        noInstance: (hash) => sdkError(`instance "${hash}" not found`),
        noRunner: (hash) => sdkError(`runner "${hash}" not found`),
        badHash: (payload, request) => {
            if (payload.length > 0)
                return badLength(payload);
            return request.includes("Process") ? undefined : new EngineRefusal(sdkError(NO_HASH));
        },
    },
};
/** Engine 0.17: signs with the account in its configuration, and reports why a transaction failed. */
const v0_17 = {
    ...v0_16,
    release: "0.17",
    version: "v0.17.0",
    services: ["mesg.api.Account", "mesg.api.Runner", "mesg.api.Service"],
    account: "unused",
    applications,
    answers: {
        ...v0_16.answers,
        alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`)),
        notFound: (hash) => sdkError(`service "${hash}" not found`),
        invalid: (text) => failedWith(sdkError(text)),
        repeated: undefined,
        emptyElement: "transaction returned with invalid code 4",
        badHash: (payload) => (payload.length === 0 ? new EngineRefusal(sdkError(NO_HASH)) : badLength(payload)),
    },
};
/** The log of a transaction whose only message failed, as Go writes JSON. */
function failedWith(log) {
    const text = JSON.stringify([{ log, msg_index: 0, success: false }]);
    const escaped = text.replace(/[<>&\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return `${FAILED}: ${escaped}`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.18.ts



/** The error of a transaction whose only message failed. */
const failed = (text) => failedWith(sdkError(text, "mesg", 1000));
/** The error of an invalid transaction, by error code. */
const rejectedWith = (code) => `transaction returned with invalid code ${code}`;
/** Engine 0.18: an interceptor validates requests, and so rejects a service without a sid. */
const v0_18 = {
    ...v0_17,
    release: "0.18",
    version: "v0.18.3",
    services: ["mesg.api.Runner", "mesg.api.Service"],
    validatesRequests: true,
    applications: {
        ...v0_17.applications,
        validatesFirst: true,
        answers: answersOnChain({
            query: sdkError,
            transaction: failed,
            rejected: () => rejectedWith(1),
            panicked: rejectedWith(1),
        }),
    },
    answers: {
        ...v0_17.answers,
        alreadyExists: (hash) => failed(`service "${hash}" already exists`),
        invalid: failed,
        emptyElement: rejectedWith(1),
        badHash: (payload, request) => payload.length === 0 ? fieldRefusal(request, "Hash", "required") : badLength(payload),
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.19.ts



/** The error code of a panic that the chain caught. */
const PANIC = 111222;
/** Engine 0.19: errors of the chain are plain text. */
const v0_19 = {
    ...v0_18,
    release: "0.19",
    version: "v0.19.0",
    applications: {
        ...v0_18.applications,
        answers: answersOnChain({
            query: (text) => text,
            transaction: failedMessage,
            rejected: () => rejectedWith(1),
            panicked: rejectedWith(PANIC),
        }),
    },
    answers: {
        ...v0_18.answers,
        alreadyExists: (hash) => failedMessage(`service "${hash}" already exists`),
        notFound: (hash) => `service "${hash}" not found`,
        invalid: failedMessage,
    },
};
/** The error of a transaction whose only message failed. */
function failedMessage(text) {
    return `${FAILED}: failed to execute message; message index: 0: ${text}`;
}

;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.20.ts



const invalid = (text) => `${text}: invalid request`;
const panicked = `${rejectedWith(PANIC)}: internal error`;
/** The code of `invalid request`. */
const INVALID_REQUEST = 18;
/** Engine 0.20 (2020-03): a service has an account, whose address Get and List add. */
const v0_20 = {
    ...v0_19,
    release: "0.20",
    version: "v0.20.0",
    addsAddress: true,
    applications: {
        ...v0_19.applications,
        answers: answersOnChain({
            query: invalid,
            transaction: (text) => failedMessage(invalid(text)),
            rejected: (text) => `${rejectedWith(INVALID_REQUEST)}: ${invalid(text)}`,
            panicked,
        }),
    },
    answers: {
        ...v0_19.answers,
        alreadyExists: (hash) => failedMessage(invalid(`service "${hash}" already exists`)),
        notFound: (hash) => invalid(`service "${hash}" not found`),
        emptyElement: panicked,
        invalid: (text) => failedMessage(invalid(text)),
    },
};

;// CONCATENATED MODULE: ./src/engine/dialects/mod.ts
















/** Every release with a Service API over gRPC, oldest first. A row contains what a release changed. */
const DIALECTS = [
    ...[v0_9, v0_10, v0_11, v0_12, v0_13, v0_14],
    ...[v0_15, v0_16, v0_17, v0_18, v0_19, v0_20],
];
/**
 * Returns the dialect of a release.
 *
 * @throws {MesgError} `usage` for a release without a Service API over gRPC.
 */
function dialectOf(release) {
    const dialect = DIALECTS.find((row) => row.release === release);
    if (dialect !== undefined)
        return dialect;
    throw new error/* MesgError */.N8("usage", `Engine ${release} has no Service API over gRPC: 0.20 is the last release that has one`, {
        hint: (0,definition_release/* isSince */.$l)(release, "0.21") ? LCD_HINT : `name a release from 0.9 to 0.20`,
    });
}
/** Whether a release receives the source itself rather than a definition: 0.9. */
function takesSource(release) {
    return !(0,definition_release/* isSince */.$l)(release, "0.21") && dialectOf(release).methods.create === undefined;
}
/** The hint for an Engine from 0.21 on. */
const LCD_HINT = "call its LCD endpoint: --endpoint http://HOST:1317";
/** Whether a release requires an account's name and password in the metadata of Create. */
function asksForAccount(release) {
    return DIALECTS.some((dialect) => dialect.release === release && dialect.account === "required");
}


/***/ }),

/***/ 79576:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ encodeCreateRequest),
/* harmony export */   w: () => (/* binding */ decodeCreateRequest)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46919);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1613);



/**
 * Since 0.11, `CreateServiceRequest` has the fields of a Service under different numbers: [in Service, in the request].
 * It lacks `hash` and `address`, which the Engine sets.
 */
const NUMBERS = [
    [12, 1], // sid
    [1, 2], // name
    [2, 3], // description
    [8, 4], // configuration
    [5, 5], // tasks
    [6, 6], // events
    [7, 7], // dependencies
    [9, 8], // repository
    [13, 9], // source
];
const WORKFLOWS = [14, 10];
const WITH_WORKFLOWS = [...NUMBERS, WORKFLOWS];
const TO_REQUEST = { plain: new Map(NUMBERS), workflows: new Map(WITH_WORKFLOWS) };
const TO_SERVICE = { plain: reversed(NUMBERS), workflows: reversed(WITH_WORKFLOWS) };
const CONFIGURATION_IN_REQUEST = 4;
/**
 * Encodes the request of `Create` for an Engine release, byte for byte as that release's own client does.
 *
 * @throws {MesgError} `usage` at 0.9 (which takes the source itself, not a definition) and from 0.21 on (where creating
 * a service is a signed transaction).
 * @example
 * ```ts
 * encodeCreateRequest({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // Uint8Array [0x12, 1, 0x61]
 * ```
 */
function encodeCreateRequest(definition, release) {
    if (release === "0.9" || (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.21")) {
        const how = release === "0.9" ? "from its source, by DeployService" : "by a signed transaction";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `Engine ${release} has no Create request: it creates a service ${how}`, {
            hint: "name a release from 0.10 to 0.20",
        });
    }
    if (release === "0.10")
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)([[1, (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(withoutEnv(definition)))]]);
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDefinition */ .g)(withoutEngineFields(definition)));
    const request = renumber(fields, TO_REQUEST[formOf(release)]);
    // From 0.14 on, the message is a value in the Engine's code, not a pointer, so it is always written.
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.14") && definition.configuration === undefined) {
        request.push([CONFIGURATION_IN_REQUEST, new Uint8Array()]);
    }
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFields */ .pc)(request.sort(([a], [b]) => a - b));
}
/**
 * Decodes the request of `Create`. Fields that the release does not have are dropped, as in the Engine.
 *
 * @param maxFields Maximum number of fields, including those of nested messages.
 * @throws {MesgError} `refused` when the bytes are not such a request, or have more fields.
 */
function decodeCreateRequest(bytes, release, maxFields = MAX_FIELDS) {
    let service;
    try {
        service =
            release === "0.10"
                ? ((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(bytes, maxFields), 1) ?? new Uint8Array())
                : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .renumberFields */ .mk)(bytes, TO_SERVICE[formOf(release)], maxFields);
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `not a Create request: ${error.message}`, { cause: error });
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__.decodeDefinition)(service, { maxFields });
    const known = withoutEngineFields(release === "0.10" ? withoutEnv(definition) : definition);
    return { definition: known, unknownFields };
}
/**
 * Maximum number of fields in a request. An Engine accepts any number, but decoding more would block a shared server.
 */
const MAX_FIELDS = 100_000;
/** Only the request of 0.12 has workflows. */
function formOf(release) {
    return release === "0.12" ? "workflows" : "plain";
}
function renumber(fields, to) {
    return fields.flatMap(([number, payload]) => {
        const target = to.get(number);
        return target === undefined ? [] : [[target, payload]];
    });
}
function reversed(numbers) {
    return new Map(numbers.map(([inService, inRequest]) => [inRequest, inService]));
}
function withoutEngineFields(definition) {
    const hasPrices = definition.tasks.some(({ price }) => price !== undefined);
    const tasks = hasPrices ? definition.tasks.map(({ price, ...task }) => task) : definition.tasks;
    return { ...definition, tasks, hash: "", address: "" };
}
/** 0.10's messages have no field for environment variables. */
function withoutEnv(definition) {
    const { configuration } = definition;
    return {
        ...definition,
        ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
        dependencies: definition.dependencies.map((dependency) => ({ ...dependency, env: [] })),
        workflows: [],
    };
}


/***/ }),

/***/ 1613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   mk: () => (/* binding */ renumberFields),
/* harmony export */   pc: () => (/* binding */ writeFields),
/* harmony export */   qU: () => (/* binding */ readFields)
/* harmony export */ });
/* unused harmony export writeNumber */
/* harmony import */ var protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96170);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);


/** Maximum number of fields in a message unless given: an answer of 16 MiB could have eight million empty ones. */
const MAX_FIELDS = 1_000_000;
/**
 * Reads the length-delimited fields of a message, in the order of its bytes; fields of other wire types are skipped.
 *
 * @param max Maximum number of fields in the message.
 * @throws {MesgError} `refused` when the bytes are not a protobuf message, or have more fields.
 */
function readFields(bytes, max = MAX_FIELDS) {
    const fields = [];
    let count = 0;
    walk(bytes, (number, wireType, reader) => {
        if (++count > max)
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `expected at most ${max} fields, found more`);
        if (wireType === LENGTH_DELIMITED)
            fields.push([number, reader.bytes()]);
        else
            reader.skipType(wireType);
    });
    return fields;
}
/**
 * Copies the length-delimited fields of a message under other numbers, in order. Fields without a new number, and those
 * of other wire types, are dropped.
 *
 * @param to The new numbers, 15 at most, by the old ones.
 * @param max Maximum number of fields in the message.
 * @throws {MesgError} as {@linkcode readFields}.
 */
function renumberFields(bytes, to, max) {
    const copy = Buffer.allocUnsafe(bytes.length);
    let end = 0;
    let count = 0;
    walk(bytes, (number, wireType, reader) => {
        if (++count > max)
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `expected at most ${max} fields, found more`);
        const target = to.get(number);
        if (wireType !== LENGTH_DELIMITED)
            return void reader.skipType(wireType);
        const length = payloadLength(reader);
        if (target === undefined)
            return;
        copy[end++] = (target << 3) | LENGTH_DELIMITED;
        for (let left = length;; left >>>= 7) {
            copy[end++] = left < 128 ? left : (left & 127) | 128;
            if (left < 128)
                break;
        }
        const from = reader.pos - length;
        if (length > SHORT)
            copy.set(bytes.subarray(from, reader.pos), end);
        else
            for (let at = 0; at < length; at++)
                copy[end + at] = bytes[from + at];
        end += length;
    });
    return copy.subarray(0, end);
}
/** Skips a length-delimited value. @returns The bytes after its length. */
function payloadLength(reader) {
    const length = reader.buf[reader.pos] ?? 128;
    if (length >= 128 || reader.pos + 1 + length > reader.len)
        return reader.bytes().length;
    reader.pos += 1 + length;
    return length;
}
/** Up to this size, copying byte by byte is faster than a call. */
const SHORT = 32;
/**
 * Reads the last value of a number or flag; 0 when it is not there.
 *
 * @throws {MesgError} `refused` when the bytes are not a protobuf message.
 */
function readNumber(bytes, field) {
    let value = 0;
    walk(bytes, (number, wireType, reader) => {
        if (number === field && wireType === VARINT)
            value = reader.uint32();
        else
            reader.skipType(wireType);
    });
    return value;
}
function walk(bytes, take) {
    try {
        const reader = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Reader.create(bytes);
        while (reader.pos < reader.len) {
            const tag = reader.uint32();
            if (tag >>> 3 === 0)
                throw new Error(`illegal tag ${tag}`);
            take(tag >>> 3, tag & 7, reader);
        }
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8)
            throw error;
        const found = `found ${bytes.length} invalid bytes (${error.message})`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("refused", `expected a protobuf message, ${found}`, {
            cause: error,
            hint: "this is not an Engine, or a proxy in front of it changes its answers",
        });
    }
}
/** Writes length-delimited fields as a message. */
function writeFields(fields) {
    const writer = protobufjs_minimal_js__WEBPACK_IMPORTED_MODULE_0__.Writer.create();
    for (const [number, payload] of fields)
        writer.uint32((number << 3) | LENGTH_DELIMITED).bytes(payload);
    return writer.finish();
}
/** Writes a message whose only field is a small number or a boolean; nothing for 0, as in proto3. */
function writeNumber(field, value) {
    return value === 0 ? new Uint8Array() : Uint8Array.of(field << 3, value);
}
/** Returns the last value of a field, which counts in protobuf if the field is not repeated. */
function lastOf(fields, number) {
    return fields.findLast(([known]) => known === number)?.[1];
}
/** Returns the last value of a string field; empty when it is missing. */
function textOf(fields, number) {
    return Buffer.from(lastOf(fields, number) ?? []).toString("utf8");
}
const VARINT = 0;
const LENGTH_DELIMITED = 2;


/***/ }),

/***/ 45411:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bl: () => (/* binding */ MAX_LISTED),
  Pp: () => (/* binding */ readHash),
  uS: () => (/* binding */ readService),
  JQ: () => (/* binding */ readServices),
  ZW: () => (/* binding */ writeId)
});

// UNUSED EXPORTS: readId, storedBytes, writeHash, writeService, writeServices

// EXTERNAL MODULE: ./src/core/base58.ts
var base58 = __webpack_require__(98407);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var wire_fields = __webpack_require__(1613);
;// CONCATENATED MODULE: ./src/engine/wire/named-outputs.ts

/** Numbers of Service and Task. */
const TASKS = 5;
const OUTPUTS = 7;
/** `Output` of 0.9 has the shape of an event; here each becomes an Object parameter: [in Output, in Parameter]. */
const NUMBERS = [
    [1, 1], // name
    [2, 2], // description
    [3, 10], // data
    [4, 8], // key
];
const TYPE = [3, Buffer.from("Object")];
/** Converts the Service message of 0.9, whose tasks have named outputs, to that of later releases. */
function toSingleOutputs(service) {
    const to = new Map(NUMBERS);
    return eachOutput(service, (fields) => [...renumber(fields, to), TYPE]);
}
/** Converts in the other direction. */
function named_outputs_toNamedOutputs(service) {
    const to = new Map(NUMBERS.map(([output, parameter]) => [parameter, output]));
    return eachOutput(service, (fields) => renumber(fields, to));
}
function eachOutput(service, rewrite) {
    const inside = (message, number, change) => (0,wire_fields/* writeFields */.pc)((0,wire_fields/* readFields */.qU)(message).map(([known, payload]) => [known, known === number ? change(payload) : payload]));
    const output = (message) => (0,wire_fields/* writeFields */.pc)(rewrite((0,wire_fields/* readFields */.qU)(message)).sort(([a], [b]) => a - b));
    return inside(service, TASKS, (task) => inside(task, OUTPUTS, output));
}
function renumber(fields, to) {
    return fields.flatMap(([number, payload]) => {
        const target = to.get(number);
        return target === undefined ? [] : [[target, payload]];
    });
}

;// CONCATENATED MODULE: ./src/engine/wire/messages.ts




/** The request of Get, Delete and Exists: the service's hash (or sid, up to 0.10). */
function writeId(id, { hash }) {
    return (0,wire_fields/* writeFields */.pc)([[1, hash === "raw" ? (0,base58/* decodeBase58 */.HE)(id) : Buffer.from(id)]]);
}
/** The identifier in such a request, unchanged. */
function readId(message) {
    return lastOf(readFields(message), 1) ?? new Uint8Array();
}
/** The answer to Create, and that to Hash. */
function writeHash(created, dialect) {
    const hash = [dialect.createdHash, dialect.hash === "raw" ? decodeBase58(created.hash) : messages_text(created.hash)];
    return writeFields(dialect.createdHash === 1 ? [hash] : [[1, messages_text(created.sid)], hash]);
}
/** The hash in such an answer, as base58; any other text there is returned unchanged. */
function readHash(message, dialect) {
    const fields = (0,wire_fields/* readFields */.qU)(message);
    if (dialect.hash === "text")
        return (0,wire_fields/* textOf */.b6)(fields, dialect.createdHash);
    return (0,base58/* encodeBase58 */.Rd)((0,wire_fields/* lastOf */.g1)(fields, dialect.createdHash) ?? new Uint8Array());
}
/** The answer to Get: a Service message, which 0.9 and 0.10 wrap together with its status. */
function writeService(service, dialect) {
    return dialect.wrapped ? writeFields([[1, withStatus(service)]]) : service;
}
/** The answer to List. */
function writeServices(services, dialect) {
    return writeFields(services.map((service) => [1, dialect.wrapped ? withStatus(service) : service]));
}
/** @throws {MesgError} `refused` when the bytes are not an answer to Get. */
function readService(message, dialect) {
    if (!dialect.wrapped)
        return decodeStored(message, dialect);
    return decodeStored(definitionIn((0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(message), 1)), dialect);
}
/** Maximum number of entries in an answer to List: each takes a kilobyte of memory, even if it is empty. */
const MAX_LISTED = 100_000;
/** @throws {MesgError} `refused` when the bytes are not an answer to List, or have too many services. */
function readServices(message, dialect) {
    return (0,wire_fields/* readFields */.qU)(message, MAX_LISTED)
        .filter(([number]) => number === 1)
        .map(([, service]) => decodeStored(dialect.wrapped ? definitionIn(service) : service, dialect));
}
/** A definition as an Engine stores it; a named output of 0.9 becomes an Object parameter. */
function decodeStored(service, { outputs }) {
    return (0,binary.decodeDefinition)(outputs === "named" ? toSingleOutputs(service) : service);
}
/** The bytes that an Engine stores for a definition. */
function storedBytes(service, { outputs }) {
    return outputs === "named" ? toNamedOutputs(service) : service;
}
function definitionIn(wrapped) {
    return (0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(wrapped ?? new Uint8Array()), 2) ?? new Uint8Array();
}
/** A service that is not running: its status, then its definition. */
function withStatus(service) {
    return Buffer.concat([writeNumber(1, STOPPED), writeFields([[2, service]])]);
}
const STOPPED = 1;
function messages_text(value) {
    return Buffer.from(value);
}


/***/ })

};
