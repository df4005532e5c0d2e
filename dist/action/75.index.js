export const id = 75;
export const ids = [75];
export const modules = {

/***/ 24849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/** Bytes of an account's address. */
const LENGTH = 20;
/** Characters of the longest text in bech32 (BIP-173). The default of the library refuses every text. */
const LONGEST = 90;
/**
 * Reads an address of a chain.
 *
 * @param prefix The prefix that it must have: `mesg`, until 0.21 `mesgtest`.
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * await readAddress("mesg1fk2ev9c53e6uvrjd7gq08c6d5dhl3y4ks8vqgt", "mesg"); // 20 bytes
 * ```
 */
async function readAddress(text, prefix) {
    const { fromBech32 } = await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 35456));
    try {
        const { prefix: found, data } = fromBech32(text, LONGEST);
        if (found === prefix && data.length === LENGTH && text === text.toLowerCase())
            return data;
    }
    catch {
        // Below, for every reason alike: the library's words say no more.
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `invalid address: expected ${prefix}1…, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(JSON.stringify(text), 80)}`, { hint: "an Engine of 0.21 has addresses that begin with mesgtest1, later ones with mesg1" });
}
/** Writes an address of 20 bytes as text. */
async function writeAddress(bytes, prefix) {
    const { toBech32 } = await __webpack_require__.e(/* import() */ 456).then(__webpack_require__.bind(__webpack_require__, 35456));
    return toBech32(prefix, bytes);
}
/** The address of the account that a service or a process has: the first 20 bytes of the SHA-256 of its hash. */
function addressOfHash(hash) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeHash */ .$C)(hash)).digest().subarray(0, LENGTH);
}


/***/ }),

/***/ 98435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/** The four bytes that begin a registered type: of the SHA-256 of its name, without what amino skips. */
function prefixOf(name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(name).digest();
    const skipZeros = (from) => {
        let at = from;
        while (hash[at] === 0)
            at++;
        return at;
    };
    // Three bytes tell names with the same prefix apart; they are not written.
    const start = skipZeros(skipZeros(0) + 3);
    return hash.subarray(start, start + 4);
}
/** A field of bytes or a message, empty ones too. */
function bytesField(number, bytes) {
    return joined(varint((number << 3) | 2), varint(bytes.length), bytes);
}
/** A text; nothing for an empty one. */
function textField(number, text) {
    return text === "" ? NOTHING : bytesField(number, Buffer.from(text));
}
/** A list of texts, empty elements too. */
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
/** A flag; nothing for false. */
function flagField(number, flag) {
    return numberField(number, flag ? 1 : 0);
}
/** A floating-point number, zero too: amino leaves out only what takes one byte. */
function doubleField(number, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    return joined(varint((number << 3) | 1), bytes);
}
/** A number as protobuf writes it, seven bits a byte, the lowest first. */
function varint(value) {
    const bytes = [];
    let rest = BigInt(value);
    for (; rest > 127n; rest >>= 7n)
        bytes.push(Number(rest & 127n) | 128);
    return Uint8Array.from([...bytes, Number(rest)]);
}


/***/ }),

/***/ 33603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   YZ: () => (/* binding */ parseFee),
/* harmony export */   dL: () => (/* binding */ coinsToText),
/* harmony export */   rq: () => (/* binding */ FEE_DENOM)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26372);

/** The unit that fees are paid in. */
const FEE_DENOM = "atto";
/** Decimal places of MESG: 10^18 atto. */
const DECIMALS = 18;
/**
 * Parses a fee.
 *
 * @param text Amounts such as `300000atto`, with commas between several; `0` or `0atto` for none.
 * @returns Sorted by unit, without zeros, as the chain requires it.
 * @throws {MesgError} `usage`.
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
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `invalid fee: expected an amount such as 300000atto, found ${found}`, {
        hint: "10^18 atto are one MESG",
    });
}
/** The amount of a unit among coins. */
function amountOf(coins, denom) {
    return coins.filter((coin) => coin.denom === denom).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}
/**
 * Writes coins for people.
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
/** Less than a millionth of a MESG reads better in atto alone. */
const LEAST_SHOWN = 10n ** 12n;
function inMesg({ denom, amount }) {
    if (denom !== FEE_DENOM || BigInt(amount) < LEAST_SHOWN)
        return "";
    return ` (${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDecimal */ .z)(BigInt(amount), DECIMALS)} MESG)`;
}


/***/ }),

/***/ 37456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAccount: () => (/* reexport */ openAccount),
  parseFee: () => (/* reexport */ coins/* parseFee */.YZ)
});

// UNUSED EXPORTS: FEE_DENOM, addressOfHash, amountOf, canonicalJson, coinsToText, newMnemonic, parsePrice, pathOfAccount, plainMnemonic, processMessage, readAddress, sentService, serviceMessage, signBytes, signDocument, signedTransaction, verifySignature, withPlainPrices, withPrice, writeAddress

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
 * Opens the account of a mnemonic (BIP-39, empty passphrase). The libraries that it takes are loaded here.
 *
 * @param mnemonic 12 to 24 English words, with any white space between them.
 * @throws {MesgError} `refused` when it is no mnemonic, `usage` when the path is none; no message repeats a word of it.
 * @example
 * ```ts
 * const account = await openAccount(mnemonic, { hdPath: "m/44'/470'/0'/0/0", prefix: "mesg" });
 * ```
 */
async function openAccount(mnemonic, { hdPath, prefix }) {
    const { Bip39, EnglishMnemonic, Secp256k1, Slip10, Slip10Curve } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(456), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    const { encodeSecp256k1Pubkey, encodeSecp256k1Signature, pubkeyToAddress } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(456), __webpack_require__.e(748), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 80687));
    const path = await parsePath(hdPath);
    let seed;
    try {
        seed = await Bip39.mnemonicToSeed(new EnglishMnemonic(plainMnemonic(mnemonic)));
    }
    catch {
        // The library's own error may show what it was given.
        throw notAMnemonic(mnemonic);
    }
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
 * Verifies a signature over a document, made by the key of an address.
 *
 * @returns False also for a key or a signature that is none.
 */
async function verifySignature(document, { signature, pub_key: key }, { address, prefix }) {
    const { Secp256k1, Secp256k1Signature } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(456), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    const { encodeSecp256k1Pubkey, pubkeyToAddress } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(456), __webpack_require__.e(748), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 80687));
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
/** Returns a mnemonic with single spaces, in lower case: how it is hashed. */
function plainMnemonic(text) {
    return text
        .replace(/^\uFEFF/, "")
        .normalize("NFKD")
        .trim()
        .toLowerCase()
        .split(/\s+/)
        .join(" ");
}
/** Makes a new mnemonic of 24 words. */
async function newMnemonic() {
    const { Bip39, Random } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(456), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    return Bip39.encode(Random.getBytes(32)).toString();
}
/**
 * Returns a path with the account's number in the place that BIP-44 has for it: the last one.
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
    const { stringToPath } = await Promise.all(/* import() */[__webpack_require__.e(684), __webpack_require__.e(456), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    try {
        if (/^m(?:\/\d{1,10}'?)*$/.test(text))
            return stringToPath(text);
    }
    catch {
        // Below.
    }
    const found = (0,safe_text/* visibleText */.Q6)(JSON.stringify(text), 80);
    throw new error/* MesgError */.N("usage", `invalid HD path: expected m/44'/470'/0'/0/0, found ${found}`, {
        hint: "numbers are below 2147483648, and a ' makes one hardened",
    });
}
const COUNTS = [12, 15, 18, 21, 24];
function notAMnemonic(text) {
    const words = plainMnemonic(text) === "" ? 0 : plainMnemonic(text).split(" ").length;
    const found = COUNTS.includes(words) ? "an unknown word or a wrong checksum" : `${words} words`;
    return new error/* MesgError */.N("refused", `invalid mnemonic: expected 12 to 24 words of BIP-39, found ${found}`, {
        hint: "check the file or the variable (its contents are not shown)",
    });
}

// EXTERNAL MODULE: ./src/chain/coins.ts
var coins = __webpack_require__(33603);
;// CONCATENATED MODULE: ./src/chain/mod.ts
/**
 * Transactions for Engines with a chain: messages, what is signed, their bytes, keys and fees. Pure but for the libraries
 * of keys and addresses, which are loaded where they are used.
 *
 * @module
 */









/***/ }),

/***/ 16947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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

/** A transaction as the chain keeps and hashes it: length-prefixed amino bytes of a StdTx. */
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
 * Writes a value as an Engine writes what is signed: keys sorted at every level, no spaces, and the escapes of Go's JSON.
 * Undefined values are left out.
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
/** Escapes of JSON.stringify are matched as a whole, so that no second half of one is taken for a character. */
const ESCAPED = /\\.|[&<>\u2028\u2029]/g;
const ESCAPES = {
    "&": "\\u0026",
    "<": "\\u003c",
    ">": "\\u003e",
    "\u2028": "\\u2028",
    "\u2029": "\\u2029",
    // Go has short forms of these two only since 1.22; Engines were built with 1.13 and 1.14.
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



/** Makes the document that is signed. */
function signDocument({ json }, terms) {
    const { chainId, accountNumber, sequence, fee, memo } = terms;
    return { account_number: accountNumber, chain_id: chainId, fee, memo, msgs: [json], sequence };
}
/**
 * Computes the bytes that are signed, as the Engine writes them again to verify the signature.
 *
 * @example
 * ```ts
 * signBytes(signDocument(serviceMessage(definition, owner), terms)); // {"account_number":"7","chain_id":…
 * ```
 */
function signBytes(document) {
    return Buffer.from(canonicalJson(document));
}
/** Puts a message and its signature together, and computes what the chain will call the transaction. */
function signedTransaction(message, { fee, memo }, signature) {
    const signatures = [signature];
    const bytes = transactionBytes({ messages: [message.bytes], fee, signatures, memo });
    const hash = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex").toUpperCase();
    return { json: { msg: [message.json], fee, signatures, memo }, bytes, hash };
}


/***/ }),

/***/ 98407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ decodeHash),
/* harmony export */   HE: () => (/* binding */ decodeBase58),
/* harmony export */   Rd: () => (/* binding */ encodeBase58)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));
/** The time for base58 grows with the square of the length. Hashes and ids have at most 36 bytes. */
const MOST_BYTES = 256;
const MOST_CHARACTERS = 352;
/**
 * Encodes bytes as base58 text with Bitcoin's alphabet, as Engines encode a service hash and IPFS a CIDv0.
 *
 * @throws {MesgError} `refused` above 256 bytes.
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
function encodeBase58(bytes) {
    if (bytes.length > MOST_BYTES)
        throw tooLong(`${MOST_BYTES} bytes`, bytes.length);
    const zeros = bytes.findIndex((byte) => byte !== 0);
    if (zeros === -1)
        return "1".repeat(bytes.length);
    const digits = [];
    for (const byte of bytes.subarray(zeros)) {
        let carry = byte;
        for (let place = 0; place < digits.length || carry > 0; place++) {
            carry += (digits[place] ?? 0) * 256;
            digits[place] = carry % 58;
            carry = (carry / 58) | 0;
        }
    }
    return ("1".repeat(zeros) +
        digits
            .reverse()
            .map((digit) => ALPHABET[digit])
            .join(""));
}
/**
 * Decodes base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet, or above 352 characters.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
function decodeBase58(text) {
    if (text.length > MOST_CHARACTERS)
        throw tooLong(`${MOST_CHARACTERS} characters`, text.length);
    let zeros = 0;
    while (text[zeros] === "1")
        zeros++;
    const bytes = [];
    for (let index = zeros; index < text.length; index++) {
        const digit = DIGITS.get(text[index]);
        if (digit === undefined) {
            const found = JSON.stringify(text[index]);
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid base58 text: ${found} at character ${index + 1}`);
        }
        let carry = digit;
        for (let place = 0; place < bytes.length || carry > 0; place++) {
            carry += (bytes[place] ?? 0) * 58;
            bytes[place] = carry & 255;
            carry >>= 8;
        }
    }
    return Uint8Array.from([...new Array(zeros).fill(0), ...bytes.reverse()]);
}
function tooLong(limit, found) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}
/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
function decodeHash(text) {
    const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
    if (bytes.length === 32)
        return bytes;
    const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}


/***/ }),

/***/ 26372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
