export const id = 7456;
export const ids = [7456];
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

/***/ 37456:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkMnemonic: () => (/* reexport */ checkMnemonic),
  openAccount: () => (/* reexport */ openAccount),
  parseFee: () => (/* reexport */ coins/* parseFee */.YZ),
  parsePrice: () => (/* reexport */ price/* parsePrice */.z)
});

// UNUSED EXPORTS: FEE_DENOM, addressOfHash, amountOf, canonicalJson, checkAddress, checkSignature, coinsToText, newMnemonic, pathOfAccount, plainMnemonic, processMessage, readAddress, sentService, serviceMessage, signBytes, signDocument, signedTransaction, verifySignature, writeAddress

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/chain/address.ts
var chain_address = __webpack_require__(24849);
// EXTERNAL MODULE: ./src/chain/transaction.ts + 2 modules
var transaction = __webpack_require__(16947);
;// CONCATENATED MODULE: ./src/chain/account.ts




/**
 * Opens the account of a mnemonic (BIP-39, empty passphrase). Loads the required libraries.
 *
 * @param mnemonic 12 to 24 English words, with any white space between them.
 * @throws {MesgError} `refused` for an invalid mnemonic, `usage` for an invalid path. Errors do not quote the mnemonic.
 * @example
 * ```ts
 * const account = await openAccount(mnemonic, { hdPath: "m/44'/470'/0'/0/0", prefix: "mesg" });
 * ```
 */
async function openAccount(mnemonic, { hdPath, prefix }) {
    const { Bip39, Secp256k1, Slip10, Slip10Curve } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    const { encodeSecp256k1Pubkey, encodeSecp256k1Signature, pubkeyToAddress } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 80687));
    const { path, words } = await checkMnemonic(mnemonic, hdPath);
    const seed = await Bip39.mnemonicToSeed(words);
    const { privkey } = Slip10.derivePath(Slip10Curve.Secp256k1, seed, path);
    const { pubkey } = await Secp256k1.makeKeypair(privkey);
    const key = Secp256k1.compressPubkey(pubkey);
    const address = pubkeyToAddress(encodeSecp256k1Pubkey(key), prefix);
    return {
        address,
        addressBytes: await (0,chain_address/* readAddress */.zq)(address, prefix),
        async sign(document) {
            const digest = (0,external_node_crypto_.createHash)("sha256").update((0,transaction/* signBytes */.b_)(document)).digest();
            const signature = await Secp256k1.createSignature(digest, privkey);
            return encodeSecp256k1Signature(key, signature.toFixedLength().subarray(0, 64));
        },
    };
}
/**
 * Checks a mnemonic and the path of its key before they are used.
 *
 * @throws {MesgError} As {@linkcode openAccount}.
 */
async function checkMnemonic(mnemonic, hdPath) {
    const { EnglishMnemonic } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    const path = await parsePath(hdPath);
    try {
        return { path, words: new EnglishMnemonic(plainMnemonic(mnemonic)) };
    }
    catch {
        // The library's error may quote its input.
        throw notAMnemonic(mnemonic);
    }
}
/**
 * Checks a signature without the document: its form, and that its key belongs to an address.
 *
 * @throws {MesgError} `refused`.
 */
async function checkSignature({ signature, pub_key: key }, address) {
    const { encodeSecp256k1Pubkey, pubkeyToAddress } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 80687));
    await readAddress(address, prefixOf(address));
    const [publicKey, signed] = [key.value, signature].map((text) => Buffer.from(text, "base64"));
    const isKey = publicKey?.length === 33 && (publicKey[0] === 2 || publicKey[0] === 3);
    if (!isKey)
        throw notASignature("a key of 33 bytes in base64", key.value);
    if (signed?.length !== 64)
        throw notASignature("a signature of 64 bytes in base64", signature);
    const own = pubkeyToAddress(encodeSecp256k1Pubkey(publicKey), prefixOf(address));
    if (own !== address)
        throw notASignature(`the key of ${address}`, `the one of ${own}`);
}
function prefixOf(address) {
    return address.startsWith("mesgtest1") ? "mesgtest" : "mesg";
}
function notASignature(expected, found) {
    const shown = visibleText(JSON.stringify(found), 100);
    return new MesgError("refused", `invalid signature: expected ${expected}, found ${shown}`, {
        hint: "sign the file that --unsigned writes with the account's own key",
    });
}
/** Checks an address of an Engine of any release. @throws {MesgError} `refused`. */
async function checkAddress(address) {
    await readAddress(address, prefixOf(address));
}
/**
 * Verifies a signature over a document, made by the key of an address.
 *
 * @returns False also for a malformed key or signature.
 */
async function verifySignature(document, { signature, pub_key: key }, { address, prefix }) {
    const { Secp256k1, Secp256k1Signature } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    const { encodeSecp256k1Pubkey, pubkeyToAddress } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 80687));
    const publicKey = Buffer.from(key.value, "base64");
    const digest = createHash("sha256").update(signBytes(document)).digest();
    try {
        if (pubkeyToAddress(encodeSecp256k1Pubkey(publicKey), prefix) !== address)
            return false;
        const made = Secp256k1Signature.fromFixedLength(Buffer.from(signature, "base64"));
        return Secp256k1.verifySignature(made, digest, publicKey);
    }
    catch {
        return false;
    }
}
/** Returns a mnemonic in the form that is hashed: in lower case, with single spaces. */
function plainMnemonic(text) {
    return text
        .replace(/^\uFEFF/, "")
        .normalize("NFKD")
        .trim()
        .toLowerCase()
        .split(/\s+/)
        .join(" ");
}
/** Creates a new mnemonic of 24 words. */
async function newMnemonic() {
    const { Bip39, Random } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    return Bip39.encode(Random.getBytes(32)).toString();
}
/**
 * Returns a path with the account's number as its last part, as in BIP-44.
 *
 * @throws {MesgError} `usage`.
 */
function pathOfAccount(hdPath, account) {
    if (/^\d{1,10}$/.test(account) && Number(account) < 2 ** 31)
        return hdPath.replace(/(?<!\d)\d+('?)$/, `${account}$1`);
    throw new MesgError("usage", `invalid account: expected a number from 0, found ${visibleText(JSON.stringify(account))}`, {
        hint: "the first account of a mnemonic is 0",
    });
}
async function parsePath(text) {
    const { stringToPath } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    try {
        if (/^m(?:\/\d{1,10}'?)*$/.test(text))
            return stringToPath(text);
    }
    catch {
        // The upper bound, exclusive.
    }
    const found = (0,safe_text/* visibleText */.Q6)(JSON.stringify(text), 80);
    throw new error/* MesgError */.N8("usage", `invalid HD path: expected m/44'/470'/0'/0/0, found ${found}`, {
        hint: "use numbers below 2147483648; a ' makes one hardened",
    });
}
const COUNTS = [12, 15, 18, 21, 24];
function notAMnemonic(text) {
    const words = plainMnemonic(text) === "" ? 0 : plainMnemonic(text).split(" ").length;
    const found = COUNTS.includes(words) ? "an unknown word or a wrong checksum" : `${words} words`;
    return new error/* MesgError */.N8("refused", `invalid mnemonic: expected 12 to 24 words of BIP-39, found ${found}`, {
        hint: "check the file or the variable (its contents are not shown)",
    });
}

// EXTERNAL MODULE: ./src/chain/coins.ts
var coins = __webpack_require__(33603);
// EXTERNAL MODULE: ./src/chain/price.ts
var price = __webpack_require__(77124);
;// CONCATENATED MODULE: ./src/chain/mod.ts
/**
 * Transactions for Engines with a chain: messages, sign documents, bytes, keys and fees. Without side effects, except
 * that libraries for keys and addresses are loaded on demand.
 *
 * @module
 */









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

/***/ 26372:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatDecimal)
/* harmony export */ });
/**
 * Writes a whole number of the smallest unit as a decimal number, without rounding.
 *
 * @param decimals Digits after the point that the unit has: 18 for ether, 9 for gwei.
 * @example
 * ```ts
 * formatDecimal(1_500_000_000n, 9); // "1.5"
 * ```
 */
function formatDecimal(value, decimals) {
    const digits = value.toString().padStart(decimals + 1, "0");
    const point = digits.length - decimals;
    let end = digits.length;
    while (end > point && digits[end - 1] === "0")
        end--;
    return end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
}


/***/ })

};
