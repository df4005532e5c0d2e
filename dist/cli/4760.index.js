export const id = 4760;
export const ids = [4760];
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

/***/ 49996:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ asSent),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   hR: () => (/* binding */ compareStored)
/* harmony export */ });
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30724);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8446);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71806);
/* harmony import */ var _dialects_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17341);
/* harmony import */ var _dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18741);
/* harmony import */ var _wire_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19546);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6427);







/** Returns a definition as a Create request contains it, without what an Engine adds. */
function asSent(definition) {
    return { ...definition, hash: "", address: "", configuration: definition.configuration ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONFIGURATION */ .$k };
}
/** Compares the definition that an Engine stored with what it should have stored, as far as its release returns it. */
function compareStored({ sent, hash, release }, { definition: stored, unknownFields }) {
    // 0.18 and 0.20 are indistinguishable before a service is returned.
    const address = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.18") && stored.address !== "" ? (0,_wire_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .c)(hash) : "";
    const arrived = (0,_dialects_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnChain */ .No)(release) ? (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .sentService */ .Gr)(sent) : sent;
    const expected = {
        ...without(asSent(arrived), omittedAt(release)),
        hash,
        address,
        sid: sent.sid || (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultSid */ .eh)(hash),
    };
    return { differences: (0,_compare_js__WEBPACK_IMPORTED_MODULE_6__/* .compareDefinitions */ .E)(expected, stored), unknownFields };
}
function omittedAt(release) {
    return (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isSince */ .$l)(release, "0.11") ? [] : (0,_dialects_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .dialectOf */ .E3)(release).omits;
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

/***/ 44341:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ badLength),
/* harmony export */   Ot: () => (/* binding */ answersOnChain),
/* harmony export */   Xd: () => (/* binding */ fieldRefusal),
/* harmony export */   c8: () => (/* binding */ methodsBelow),
/* harmony export */   tc: () => (/* binding */ applicationServices),
/* harmony export */   zB: () => (/* binding */ crashed)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);

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
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineRefusal */ .np("transport is closing", { code: _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .UNAVAILABLE */ .Hh });
}
/** The refusal of an identifier that is not a hash, by the reader of the request (0.17 and newer). */
function badLength(payload) {
    if (payload.length === 32)
        return undefined;
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineRefusal */ .np("grpc: error unmarshalling request: hash: invalid length", { code: _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .INTERNAL */ .kz });
}
/** The refusal of a field by the validating interceptor (0.18 and newer). */
function fieldRefusal(request, field, tag) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineRefusal */ .np(`Key: '${request}.${field}' Error:Field validation for '${field}' failed on the '${tag}' tag`);
}
/** Returns the refusals of a release that stores processes on its chain (0.18 to 0.20). */
function answersOnChain({ query, transaction, rejected, panicked }) {
    const missing = (kind) => (hash) => `${kind} "${hash}" not found`;
    return {
        processExists: (hash) => transaction(`process "${hash}" already exists`),
        unknownInstance: (hash) => transaction(missing("instance")(hash)),
        invalid: rejected,
        panic: () => new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineRefusal */ .np(panicked),
        noProcess: (hash) => query(missing("process")(hash)),
        noProcessToDelete: (hash) => transaction(`resource "${hash}" do not have any ownership`),
        noInstance: (hash) => query(missing("instance")(hash)),
        noRunner: (hash) => query(missing("runner")(hash)),
        badHash: (payload, request) => {
            if (payload.length > 0)
                return badLength(payload);
            // Get of a process is the only request for which the interceptor does not require a hash.
            if (request === "GetProcessRequest")
                return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .EngineRefusal */ .np(query("hash: zero length string"));
            return fieldRefusal(request, "Hash", "required");
        },
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

/***/ 18741:
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

// EXTERNAL MODULE: ./src/engine/wire/hash-text.ts
var hash_text = __webpack_require__(8394);
// EXTERNAL MODULE: ./src/engine/dialects/refusal.ts
var refusal = __webpack_require__(48488);
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
            return problem === undefined ? undefined : new refusal/* EngineRefusal */.np(`hash: ${problem}`);
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
// EXTERNAL MODULE: ./src/engine/dialects/applications.ts
var applications = __webpack_require__(44341);
;// CONCATENATED MODULE: ./src/engine/dialects/releases/v0.14.ts




/** The database's text for a missing key. */
const NOT_FOUND = "leveldb: not found";
/** Processes of 0.14: stored in a database of the Engine, and validated last. */
const applications014 = {
    process: (0,applications/* methodsBelow */.c8)("api.Process"),
    instance: (0,applications/* methodsBelow */.c8)("api.Instance"),
    runner: undefined,
    validatesFirst: false,
    answers: {
        processExists: (hash) => `process "${hash}" already exists`,
        unknownInstance: () => NOT_FOUND,
        invalid: (text) => text,
        panic: applications/* crashed */.zB,
        noProcess: () => NOT_FOUND,
        noProcessToDelete: () => NOT_FOUND,
        noInstance: () => NOT_FOUND,
        noRunner: () => NOT_FOUND,
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
        notFound: () => NOT_FOUND,
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
    process: (0,applications/* methodsBelow */.c8)("mesg.api.Process"),
    instance: (0,applications/* methodsBelow */.c8)("mesg.api.Instance"),
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
            return new refusal/* EngineRefusal */.np(sdkError(payload.length === 0 ? "hash: zero length string" : "hash: invalid length string"));
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
const v0_17_applications = {
    ...applications015,
    instance: (0,applications/* methodsBelow */.c8)("mesg.api.Instance", "create", "delete"),
    runner: (0,applications/* methodsBelow */.c8)("mesg.api.Runner"),
    answers: {
        ...applications015.answers,
        unknownInstance: (hash) => sdkError(hash === "" ? NO_HASH : `instance "${hash}" not found`),
        noInstance: (hash) => sdkError(`instance "${hash}" not found`),
        noRunner: (hash) => sdkError(`runner "${hash}" not found`),
        badHash: (payload, request) => {
            if (payload.length > 0)
                return (0,applications/* badLength */.Ad)(payload);
            return request.includes("Process") ? undefined : new refusal/* EngineRefusal */.np(sdkError(NO_HASH));
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
    applications: v0_17_applications,
    answers: {
        ...v0_16.answers,
        alreadyExists: (hash) => failedWith(sdkError(`service "${hash}" already exists`)),
        notFound: (hash) => sdkError(`service "${hash}" not found`),
        invalid: (text) => failedWith(sdkError(text)),
        repeated: undefined,
        emptyElement: "transaction returned with invalid code 4",
        badHash: (payload) => (payload.length === 0 ? new refusal/* EngineRefusal */.np(sdkError(NO_HASH)) : (0,applications/* badLength */.Ad)(payload)),
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
        answers: (0,applications/* answersOnChain */.Ot)({
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
        badHash: (payload, request) => payload.length === 0 ? (0,applications/* fieldRefusal */.Xd)(request, "Hash", "required") : (0,applications/* badLength */.Ad)(payload),
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
        answers: (0,applications/* answersOnChain */.Ot)({
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
        answers: (0,applications/* answersOnChain */.Ot)({
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

/***/ 48488:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Hh: () => (/* binding */ UNAVAILABLE),
/* harmony export */   eN: () => (/* binding */ UNIMPLEMENTED),
/* harmony export */   kz: () => (/* binding */ INTERNAL),
/* harmony export */   np: () => (/* binding */ EngineRefusal),
/* harmony export */   p2: () => (/* binding */ NOT_FOUND),
/* harmony export */   zZ: () => (/* binding */ UNAUTHENTICATED)
/* harmony export */ });
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


/***/ }),

/***/ 19546:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98407);


/**
 * The address of a service's account from 0.20 on: the first 20 bytes of the SHA-256 of its hash, in hex.
 *
 * @param hash Base58 text of 32 bytes.
 */
function addressOf(hash) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeBase58 */ .HE)(hash)).digest("hex").slice(0, 40);
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

/***/ 58520:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ writeEnv),
/* harmony export */   V$: () => (/* binding */ readDeployRequest),
/* harmony export */   ar: () => (/* binding */ readDeployReply),
/* harmony export */   dK: () => (/* binding */ writeDeployReply),
/* harmony export */   xs: () => (/* binding */ writeChunk)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1613);

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
            (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([
                [1, Buffer.from(name)],
                [2, Buffer.from(value)],
            ]),
        ];
    });
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)(entries);
}
function writeChunk(chunk) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[CHUNK, chunk]]);
}
/** @throws {MesgError} `refused` when the bytes are not a message. */
function readDeployRequest(message) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message);
    const entries = fields.filter(([number]) => number === ENV).map(([, entry]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(entry));
    return {
        url: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(fields, URL),
        chunk: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, CHUNK) ?? new Uint8Array(),
        env: Object.fromEntries(entries.map((entry) => [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, 1), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry, 2)])),
    };
}
function writeDeployReply(reply) {
    if ("validationError" in reply)
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[VALIDATION_ERROR, Buffer.from(reply.validationError)]]);
    if ("service" in reply) {
        const { sid, hash } = reply.service;
        const service = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([
            [1, Buffer.from(sid)],
            [2, Buffer.from(hash)],
        ]);
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[SERVICE, service]]);
    }
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[1, Buffer.from(reply.status)]]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[STATUS, Buffer.concat([text, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNumber */ .zv)(2, reply.isDone ? DONE_POSITIVE : 0)])]]);
}
/** @returns Undefined for an empty message. @throws {MesgError} `refused` when the bytes are not a message. */
function readDeployReply(message) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message);
    const service = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, SERVICE);
    if (service !== undefined) {
        const inner = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(service);
        return { service: { sid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(inner, 1), hash: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(inner, 2) } };
    }
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, VALIDATION_ERROR) !== undefined)
        return { validationError: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(fields, VALIDATION_ERROR) };
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)(fields, STATUS);
    if (status === undefined)
        return undefined;
    return { status: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(status), 1), isDone: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumber */ .kz)(status, 2) === DONE_POSITIVE };
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
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   zv: () => (/* binding */ writeNumber)
/* harmony export */ });
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

/***/ 17379:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ HANDOVER),
/* harmony export */   np: () => (/* binding */ readOffer),
/* harmony export */   o4: () => (/* binding */ writeOffer),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   qI: () => (/* binding */ NONCE_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1613);


/**
 * The method by which the embedded Engine offers its folder of sources to the same user on the same machine. Real
 * Engines do not have it, so it is not listed, and any other Engine answers that it is unknown.
 */
const HANDOVER = "/mesgcompile.Handover/Offer";
/** Bytes of the challenge, which the answer must prove. */
const NONCE_BYTES = 32;
function writeOffer({ folder, mark, proof }) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFields */ .pc)([folder, mark, proof].map((text, index) => [index + 1, Buffer.from(text)]));
}
function readOffer(message) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(message);
    return { folder: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 1), mark: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 2), proof: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(fields, 3) };
}
/** Computes the proof: the HMAC-SHA256 of challenge and folder with the token, in hex. */
function proofOf(token, nonce, folder) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", Buffer.from(token, "hex")).update(nonce).update(folder).digest("hex");
}


/***/ }),

/***/ 38268:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ REFLECTION),
/* harmony export */   LV: () => (/* binding */ readInfo),
/* harmony export */   SC: () => (/* binding */ writeListServices),
/* harmony export */   ak: () => (/* binding */ readServiceNames),
/* harmony export */   ec: () => (/* binding */ writeInfo),
/* harmony export */   j7: () => (/* binding */ isListServices),
/* harmony export */   tU: () => (/* binding */ writeServiceNames)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1613);

const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;
/** The full name of gRPC's server reflection, in the version that Engines register. */
const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";
/** Core's `InfoReply`: the system services, address, image and version, as far as a release has them. */
function writeInfo({ info, version }) {
    const services = (info?.services ?? []).map((key) => [1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[4, Buffer.from(key)]])]);
    const texts = [info?.address, info?.image, version].map((value, index) => [index + 2, Buffer.from(value ?? "")]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([...services, ...texts.filter(([, payload]) => payload.length > 0)]);
}
/** Returns the version in an `InfoReply`; empty when there is none. */
function readInfo(message) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), 4);
}
/** Reflection's request for the names of a server's services. */
function writeListServices() {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[LIST_SERVICES, Buffer.from("*")]]);
}
/** Returns whether a request of reflection is that one. */
function isListServices(message) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), LIST_SERVICES) !== undefined;
}
/** Reflection's answer: the request again, and the names. */
function writeServiceNames(request, names) {
    const services = names.map((name) => [1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([[1, Buffer.from(name)]])]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)([
        [2, request],
        [LIST_SERVICES_RESPONSE, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFields */ .pc)(services)],
    ]);
}
/** Returns the names in an answer of reflection. */
function readServiceNames(message) {
    const services = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .lastOf */ .g1)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(message), LIST_SERVICES_RESPONSE) ?? new Uint8Array();
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(services).map(([, service]) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .qU)(service), 1));
}


/***/ }),

/***/ 45411:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bl: () => (/* binding */ MAX_LISTED),
  Pp: () => (/* binding */ readHash),
  wh: () => (/* binding */ readId),
  uS: () => (/* binding */ readService),
  JQ: () => (/* binding */ readServices),
  Zk: () => (/* binding */ storedBytes),
  A$: () => (/* binding */ writeHash),
  ZW: () => (/* binding */ writeId),
  bc: () => (/* binding */ writeService),
  wH: () => (/* binding */ writeServices)
});

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
function toNamedOutputs(service) {
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
    return (0,wire_fields/* lastOf */.g1)((0,wire_fields/* readFields */.qU)(message), 1) ?? new Uint8Array();
}
/** The answer to Create, and that to Hash. */
function writeHash(created, dialect) {
    const hash = [dialect.createdHash, dialect.hash === "raw" ? (0,base58/* decodeBase58 */.HE)(created.hash) : messages_text(created.hash)];
    return (0,wire_fields/* writeFields */.pc)(dialect.createdHash === 1 ? [hash] : [[1, messages_text(created.sid)], hash]);
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
    return dialect.wrapped ? (0,wire_fields/* writeFields */.pc)([[1, withStatus(service)]]) : service;
}
/** The answer to List. */
function writeServices(services, dialect) {
    return (0,wire_fields/* writeFields */.pc)(services.map((service) => [1, dialect.wrapped ? withStatus(service) : service]));
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
    return Buffer.concat([(0,wire_fields/* writeNumber */.zv)(1, STOPPED), (0,wire_fields/* writeFields */.pc)([[2, service]])]);
}
const STOPPED = 1;
function messages_text(value) {
    return Buffer.from(value);
}


/***/ })

};
