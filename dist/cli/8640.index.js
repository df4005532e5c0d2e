export const id = 8640;
export const ids = [8640];
export const modules = {

/***/ 78070:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ plainMnemonic),
/* harmony export */   Od: () => (/* binding */ verifySignature),
/* harmony export */   Xb: () => (/* binding */ newMnemonic),
/* harmony export */   fE: () => (/* binding */ checkMnemonic),
/* harmony export */   jC: () => (/* binding */ checkSignature),
/* harmony export */   l_: () => (/* binding */ checkAddress),
/* harmony export */   qj: () => (/* binding */ pathOfAccount),
/* harmony export */   sj: () => (/* binding */ openAccount)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24849);
/* harmony import */ var _transaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49784);




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
        addressBytes: await (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(address, prefix),
        async sign(document) {
            const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_transaction_js__WEBPACK_IMPORTED_MODULE_2__/* .signBytes */ .b_)(document)).digest();
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
    await (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(address, prefixOf(address));
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
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify(found), 100);
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `invalid signature: expected ${expected}, found ${shown}`, {
        hint: "sign the file that --unsigned writes with the account's own key",
    });
}
/** Checks an address of an Engine of any release. @throws {MesgError} `refused`. */
async function checkAddress(address) {
    await (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(address, prefixOf(address));
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
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_transaction_js__WEBPACK_IMPORTED_MODULE_2__/* .signBytes */ .b_)(document)).digest();
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `invalid account: expected a number from 0, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify(account))}`, {
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
    const found = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify(text), 80);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `invalid HD path: expected m/44'/470'/0'/0/0, found ${found}`, {
        hint: "use numbers below 2147483648; a ' makes one hardened",
    });
}
const COUNTS = [12, 15, 18, 21, 24];
function notAMnemonic(text) {
    const words = plainMnemonic(text) === "" ? 0 : plainMnemonic(text).split(" ").length;
    const found = COUNTS.includes(words) ? "an unknown word or a wrong checksum" : `${words} words`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("refused", `invalid mnemonic: expected 12 to 24 words of BIP-39, found ${found}`, {
        hint: "check the file or the variable (its contents are not shown)",
    });
}


/***/ }),

/***/ 78876:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writeUnsigned),
/* harmony export */   readSigned: () => (/* binding */ readSigned),
/* harmony export */   watchedAccount: () => (/* binding */ watchedAccount)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24849);
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49784);
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78070);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32789);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54849);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60845);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11140);





/** Returns an account without its key, to plan transactions but not sign them. */
function watchedAccount(address) {
    return async ({ prefix }) => ({
        address,
        addressBytes: await (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(address, prefix),
        sign: () => {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `cannot sign for ${address}: its key is missing`);
        },
    });
}
/**
 * Writes a transaction for an external signer: a StdTx without signatures, as the chain's own `tx sign` reads it, with
 * the document and the SHA-256 of the bytes to sign.
 */
async function writeUnsigned(path, { document }) {
    const { fee, memo, msgs, chain_id, account_number, sequence } = document;
    const file = {
        type: "cosmos-sdk/StdTx",
        value: { msg: msgs, fee, signatures: null, memo },
        sign: {
            chain_id,
            account_number,
            sequence,
            document: (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(document),
            sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .signBytes */ .b_)(document)).digest("hex"),
        },
    };
    const text = `${JSON.stringify(file, undefined, 2)}\n`;
    await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .writeWhole */ .f)(path, (whole) => whole.write(Buffer.from(text)));
}
/**
 * Reads a transaction that was signed elsewhere, and returns its account and settings. The signature is verified
 * against what would be sent now: it is invalid for another definition, chain, account or sequence.
 *
 * @throws {MesgError} `refused` for any other file.
 */
async function readSigned(path, { mode, ...call }) {
    const text = Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readInput */ .R)(path, "a signed transaction (--signed)", call)).toString("utf8");
    const { owner, fee, memo, signature } = parseSigned(text);
    const settings = { gas: fee.gas, fee: fee.amount, memo, mode };
    (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .checkSettings */ .E)(settings);
    await (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .checkSignature */ .jC)(signature, owner);
    return {
        ...settings,
        openAccount: async ({ prefix }) => ({
            address: owner,
            addressBytes: await (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(owner, prefix),
            sign: async (document) => await verified(document, signature, { owner, prefix }),
        }),
    };
}
async function verified(document, signature, { owner, prefix }) {
    if (await (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .verifySignature */ .Od)(document, signature, { address: owner, prefix }))
        return signature;
    const { chain_id: chain, account_number: number, sequence } = document;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `the signature is invalid for chain ${chain}, account number ${number}, sequence ${sequence}`, {
        hint: "write the transaction again with --unsigned, and sign it again; nothing was sent",
    });
}
function parseSigned(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw notSigned("invalid JSON");
    }
    const { value: inner = value, tx } = objectOf(value);
    const { msg, fee, memo = "", signatures } = objectOf(tx ?? inner);
    const [message] = itemsOf(msg);
    const [signature, another] = itemsOf(signatures);
    if (signature === undefined || another !== undefined)
        throw notSigned(`${itemsOf(signatures).length} signatures`);
    const { owner } = objectOf(objectOf(message).value);
    const { pub_key: key, signature: signed } = objectOf(signature);
    const { type, value: publicKey } = objectOf(key);
    const { amount, gas } = objectOf(fee);
    const coins = itemsOf(amount).map((coin) => {
        const { denom, amount: count } = objectOf(coin);
        return { denom: textOf(denom), amount: textOf(count) };
    });
    return {
        owner: textOf(owner),
        fee: { amount: coins, gas: textOf(gas) },
        memo: typeof memo === "string" ? memo : textOf(memo),
        signature: { signature: textOf(signed), pub_key: { type: textOf(type), value: textOf(publicKey) } },
    };
}
function objectOf(value) {
    if ((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .isRecord */ .u)(value))
        return value;
    throw notSigned(value === undefined ? "nothing" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .plainWords */ .c5)(value));
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    if (typeof value === "string" && value !== "")
        return value;
    throw notSigned(value === undefined ? "nothing" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .plainWords */ .c5)(value));
}
function notSigned(found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `invalid signed transaction: expected a StdTx with one signature, found ${found}`, {
        hint: "sign the file of --unsigned, and pass the result",
    });
}


/***/ }),

/***/ 77753:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readChainOptions),
/* harmony export */   T: () => (/* binding */ CHAIN_OPTIONS),
/* harmony export */   w_: () => (/* binding */ unusedChainOptions)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _secret_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18200);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62606);



/** The options of a command that sends transactions. A mnemonic is never an argument: other users see a process's arguments. */
const CHAIN_OPTIONS = {
    "mnemonic-file": {
        type: "string",
        value: "FILE",
        summary: "mnemonic of the account, for Engines from 0.21 (or MESG_MNEMONIC, or typed on a terminal)",
    },
    "hd-path": { type: "string", value: "PATH", summary: "key of the mnemonic (m/44'/470'/0'/0/0)" },
    account: { type: "string", value: "N", summary: "number of the mnemonic's account, the last part of the path (0)" },
    "chain-id": { type: "string", value: "ID", summary: "expected chain; a node of another chain is refused" },
    gas: { type: "string", value: "N", summary: "maximum gas (the Engine's estimate; 300000 up to 0.22)" },
    "gas-adjustment": { type: "string", value: "X", summary: "factor for a gas estimate (1.5)" },
    fee: { type: "string", value: "AMOUNT", summary: "fee, such as 300000atto (gas times the release's price)" },
    memo: { type: "string", value: "TEXT", summary: "public text in the transaction (none)" },
    mode: { type: "string", value: "MODE", summary: "let the node wait for the block, or sync to poll for it (block)" },
    ..._price_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICE_OPTION */ .g,
    "dry-run": { type: "boolean", summary: "show what would be signed and sent, and its cost; send nothing" },
    unsigned: {
        type: "string",
        value: "FILE",
        writes: true,
        summary: "write the transaction for an external signer; send nothing",
    },
    from: { type: "string", value: "ADDRESS", summary: "account that signs, with --unsigned: no mnemonic is needed" },
    signed: { type: "string", value: "FILE", summary: "send a transaction signed by an external signer" },
};
/** The options of {@linkcode CHAIN_OPTIONS} that apply only to transactions. */
const OF_TRANSACTIONS = Object.keys(CHAIN_OPTIONS).filter((name) => name !== "dry-run");
/** Returns the given options that have no effect on an Engine without transactions. */
function unusedChainOptions({ options }) {
    return OF_TRANSACTIONS.filter((name) => options[name] !== undefined).map((name) => `--${name}`);
}
/**
 * Reads the account and the settings of transactions. Given values are checked immediately, even if the service already
 * exists; the user is prompted only if the Engine requires a mnemonic.
 *
 * @throws {MesgError} `usage`, `refused` for an invalid mnemonic, address or signed file; no message repeats a secret.
 */
async function readChainOptions(call) {
    const { options } = call;
    assertOneSigner(call);
    const { checkSettings } = await Promise.all(/* import() */[__webpack_require__.e(8422), __webpack_require__.e(3343)]).then(__webpack_require__.bind(__webpack_require__, 33343));
    const { checkAddress, checkMnemonic, parseFee, pathOfAccount } = await __webpack_require__.e(/* import() */ 4754).then(__webpack_require__.bind(__webpack_require__, 48725));
    if (options.signed !== undefined) {
        const { readSigned } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78876));
        const signed = await readSigned(options.signed, { ...call, mode: modeOf(options.mode) });
        return { ...signed, chainId: options["chain-id"] };
    }
    const settings = {
        gas: options.gas,
        gasAdjustment: options["gas-adjustment"],
        memo: options.memo,
        chainId: options["chain-id"],
        mode: modeOf(options.mode),
        fee: options.fee === undefined ? undefined : parseFee(options.fee),
    };
    checkSettings(settings);
    if (options.from !== undefined) {
        await checkAddress(options.from);
        const { watchedAccount } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 78876));
        return { ...settings, openAccount: watchedAccount(options.from) };
    }
    const mnemonic = await givenMnemonic(call);
    const path = pathOfAccount(options["hd-path"] ?? DEFAULT_PATH, options.account ?? "0");
    if (mnemonic !== undefined)
        await checkMnemonic(mnemonic, path);
    const ask = mnemonic === undefined ? call.ask && (() => askedMnemonic(call)) : async () => mnemonic;
    return { ...settings, openAccount: ask && accountOf(call, ask) };
}
/** An HD path, to check the form; the actual one depends on the release. */
const DEFAULT_PATH = "m/44'/470'/0'/0/0";
function accountOf({ options }, mnemonic) {
    return async ({ hdPath, prefix }) => {
        const { openAccount, pathOfAccount } = await __webpack_require__.e(/* import() */ 4754).then(__webpack_require__.bind(__webpack_require__, 48725));
        const path = options["hd-path"] ?? hdPath;
        const whole = options.account === undefined ? path : pathOfAccount(path, options.account);
        return await openAccount(await mnemonic(), { hdPath: whole, prefix });
    };
}
/** Reads the mnemonic from a file or the environment; undefined without either. */
async function givenMnemonic(call) {
    const { options, env } = call;
    const path = options["mnemonic-file"];
    if (path === undefined)
        return env.MESG_MNEMONIC ? await concealed(call, env.MESG_MNEMONIC) : undefined;
    const text = await concealed(call, await (0,_secret_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSecretFile */ .f)(call, path, "a mnemonic (--mnemonic-file)"));
    await (0,_secret_file_js__WEBPACK_IMPORTED_MODULE_1__/* .warnIfShared */ .X)(call, path);
    return text;
}
async function askedMnemonic(call) {
    const { ask, signal } = call;
    return await concealed(call, (await ask?.("Mnemonic of the account: ", { secret: true, signal })) ?? "");
}
/** Conceals a mnemonic in all output, in any spacing and case. */
async function concealed({ secrets }, text) {
    const { plainMnemonic } = await __webpack_require__.e(/* import() */ 4754).then(__webpack_require__.bind(__webpack_require__, 48725));
    secrets.add(text, "whole");
    secrets.add(plainMnemonic(text), "whole");
    return text;
}
function modeOf(mode) {
    if (mode === undefined || mode === "block" || mode === "sync")
        return mode;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `invalid --mode: expected block or sync, found ${JSON.stringify(mode.slice(0, 40))}`);
}
function assertOneSigner({ options }) {
    const { signed, unsigned, from } = options;
    if (signed !== undefined && unsigned !== undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", "expected --unsigned or --signed, found both", {
            hint: "write the transaction with --unsigned, sign the file, then send it with --signed",
        });
    }
    if (from !== undefined && unsigned === undefined && options["dry-run"] !== true) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", "expected --unsigned FILE or --dry-run with --from, found neither", {
            hint: "an address cannot sign: set a mnemonic to send",
        });
    }
    const terms = ["gas", "fee", "memo", "gas-adjustment", "from", "mnemonic-file"].filter((name) => options[name] !== undefined);
    if (signed === undefined || terms.length === 0)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("usage", `expected --signed alone, found --${terms[0]}`, {
        hint: "the signature covers the settings of the transaction",
    });
}


/***/ }),

/***/ 62606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readPrice),
/* harmony export */   g: () => (/* binding */ PRICE_OPTION)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40192);


/** The option of commands that set the price of tasks. */
const PRICE_OPTION = {
    price: {
        type: "string",
        group: "Service",
        value: "PRICE",
        summary: "price of every task, from 0.26 on: perCall=N,perSec=N,perKB=N in atto",
    },
};
/**
 * Reads the price of every task; undefined when none is set.
 *
 * @throws {MesgError} `usage` for an invalid price, and for a release without prices.
 */
async function readPrice({ options }, release) {
    if (options.price === undefined)
        return undefined;
    const { parsePrice } = await __webpack_require__.e(/* import() */ 8725).then(__webpack_require__.bind(__webpack_require__, 48725));
    const price = parsePrice(options.price);
    if ((0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(release, "0.26"))
        return price;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", `expected --engine-version 0.26 with --price, found ${release}, which has no prices`);
}


/***/ }),

/***/ 18200:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ warnIfShared),
/* harmony export */   f: () => (/* binding */ readSecretFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);


/** Maximum size of a key store, passphrase or mnemonic in bytes. */
const LIMIT = 65_536;
/**
 * Reads a file with a secret.
 *
 * @param what A name for the file in messages: `a key file`.
 * @throws {MesgError} as {@linkcode readBounded}; `refused` when it is too large.
 */
async function readSecretFile({ signal }, path, what) {
    const bytes = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(path, { limit: LIMIT, what, signal, pipes: true });
    if (bytes.length > LIMIT)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("refused", `too large for ${what}: ${JSON.stringify(path)}`);
    return Buffer.from(bytes).toString("utf8");
}
/** Warns when other users of the machine can read a file with a secret. */
async function warnIfShared({ warn }, path) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (process.platform === "win32" || (mode & 0o077) === 0 || /^\/(dev|proc)\//.test(path))
        return;
    await warn(`warning: other users can read ${JSON.stringify(path)}: chmod 600 it`);
}


/***/ }),

/***/ 87397:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ takeDeploySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56681);
/* harmony import */ var _deploy_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65192);
/* harmony import */ var _keep_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11523);







/**
 * Takes the source of a service for Engine 0.9, which compiles mesg.yml itself: writes the archive to a temporary file,
 * and computes the definition that the Engine will store.
 *
 * @param from A service's folder, or a tar.
 * @throws {MesgError} `refused` when mesg.yml is invalid for Engine 0.9; else as `takeSource`.
 */
async function takeDeploySource(from, reading = {}) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mesg-deploy-"));
    const dispose = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    try {
        const taken = await (0,_keep_source_js__WEBPACK_IMPORTED_MODULE_4__/* .keepSource */ .l)(from, folder, { ...reading, withoutDigest: true });
        const archive = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${taken.sourceId}.tar`), { highWaterMark: 256 * 1024 });
        const { definition, hasDockerfile, digest } = await (0,_deploy_context_js__WEBPACK_IMPORTED_MODULE_5__/* .readDeployContext */ .n)(archive(), {
            release: "0.9",
            signal: reading.signal,
        });
        if (definition === undefined)
            throw invalid(from, hasDockerfile);
        return { definition, taken: { ...taken, digest }, archive, dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
function invalid(from, hasDockerfile) {
    const hint = hasDockerfile
        ? "at 0.9 each task has named outputs: outputs: {success: {data: {…}}}"
        : "add a Dockerfile next to it";
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .MesgError */ .N8("refused", `the mesg.yml in ${from} is invalid for Engine 0.9`, { hint });
}


/***/ }),

/***/ 11523:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ keepSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3914);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81792);





/**
 * Takes a source and writes its archive to a folder as `<source id>.tar`, where an Engine finds it.
 *
 * @throws {MesgError} as `takeSource`; `environment` when the archive cannot be written.
 */
async function keepSource(path, folder, options = {}) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.part`);
    try {
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
        const source = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSource */ .Z)(path, { ...options, tar: temporary });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${source.sourceId}.tar`));
        return source;
    }
    catch (error) {
        if (error.syscall === undefined)
            throw error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8("environment", `cannot keep the source in ${folder}: ${error.message}`, {
            cause: error,
            hint: "check that the folder is writable and its disk has space",
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
    }
}


/***/ }),

/***/ 31479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ processDeploymentHead),
/* harmony export */   GO: () => (/* binding */ planToText),
/* harmony export */   Il: () => (/* binding */ deploymentStep),
/* harmony export */   K8: () => (/* binding */ deploymentFailure),
/* harmony export */   Ko: () => (/* binding */ deploymentHead)
/* harmony export */ });
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53138);
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33603);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90242);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49013);


/** Returns the head of the report, shown before the deploy starts. */
function deploymentHead({ definition, source, engine, localFolder }, style) {
    const { name, sid, tasks, events, dependencies } = definition;
    const counts = [
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(tasks.length, "task"),
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(events.length, "event"),
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(dependencies.length, "dependency", "dependencies"),
    ];
    const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
    const rows = [
        row("service", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style)("bold", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(name))} (${sid === "" ? NO_SID : `sid ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(sid)}`})`),
        row("", counts.join(", ")),
        row("engine", `${versionText(engine)}, ${where}`),
        row("source", definition.source === "" ? "none" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(definition.source)),
        ...(source === undefined ? [] : [row("", sourceText(source))]),
    ];
    return `${rows.join("\n")}\n`;
}
/** Returns the head of the report on a process, shown before the deploy starts. */
function processDeploymentHead({ definition, engine, localFolder }, style) {
    const where = localFolder === undefined ? `at ${engine.address}` : `embedded in ${localFolder}`;
    const rows = [
        row("process", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style)("bold", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(definition.name))),
        row("", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(definition.nodes.length, "node")),
        row("engine", `${versionText(engine)}, ${where}`),
    ];
    return `${rows.join("\n")}\n`;
}
/** Returns one line for a completed step. */
function deploymentStep(done, { engine, noun = "service" }, style) {
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style);
    const tick = paint("green", "✓");
    if (done.step === "accepted") {
        return `${row("hash", paint("bold", done.hash))}\n\n  ${tick} keeps the rules of Engine ${engine.releaseName}\n`;
    }
    if (done.step === "same-hash")
        return `  ${tick} the Engine computes the same hash\n`;
    if (done.step === "signed")
        return transactionLines(done.signed);
    if (done.step === "stored") {
        const text = done.status === "created" ? "created" : `exists: the Engine already had this ${noun}`;
        return `  ${tick} ${text}\n`;
    }
    return done.step === "verified-hash"
        ? `  ${tick} the Engine's hash equals the one computed here\n`
        : `  ${tick} the Engine stored the ${noun === "service" ? "definition" : noun} unchanged\n`;
}
/** Returns the cost and the hash of a transaction. */
function transactionLines({ address, balance, deposit, document, transaction }) {
    const { fee, memo } = document;
    const rows = [
        ...planRows({ address, balance, deposit, document }),
        ...(memo === "" ? [] : [row("memo", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(memo, 300))]),
        row("tx", `${transaction.hash} (${fee.gas} gas at most)`),
    ];
    return `\n${rows.join("\n")}\n\n`;
}
/** Returns the report of a dry run: the cost, the document to sign, and the transaction. */
function planToText({ hash, exists, planned, transaction }) {
    const head = row("hash", hash);
    if (exists)
        return `${head}\n\n  nothing was sent: the Engine has it already\n`;
    if (planned === undefined)
        return `${head}\n\n  nothing was sent: it would be created\n`;
    const rows = [
        head,
        ...planRows(planned),
        ...(transaction === undefined ? [] : [row("tx", transaction.hash)]),
        "",
        "  sign document",
        (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(planned.document),
        ...(transaction === undefined ? [] : ["", "  transaction", JSON.stringify(transaction.json)]),
        "",
        "  nothing was sent",
    ];
    return `${rows.join("\n")}\n`;
}
/** Returns who pays what. */
function planRows({ address, balance, deposit, document }) {
    const { fee, chain_id: chain, sequence, account_number: number } = document;
    const moved = deposit === 0n ? "" : `, and ${(0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .coinsToText */ .dL)([{ denom: _chain_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .FEE_DENOM */ .rq, amount: String(deposit) }])} go to the process`;
    return [
        row("chain", (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleText */ .Q6)(chain)),
        row("account", `${address}, number ${number}, sequence ${sequence}`),
        row("", `has ${(0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .coinsToText */ .dL)(balance)}`),
        row("fee", `${(0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .coinsToText */ .dL)(fee.amount)}${moved}`),
    ];
}
/** Returns the line of a failed deploy, which says what was done. The error itself explains why it failed. */
function deploymentFailure({ last, isSent = false }, error, style) {
    // A blank line follows the head, or the hash, which the first step adds to it.
    return `${last === undefined ? "\n" : ""}  ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style)("red", "✗")} ${outcomeOf(last, isSent, error)}\n`;
}
function outcomeOf(last, isSent, error) {
    if (last === undefined)
        return "nothing was sent";
    if (last === "stored" || last === "verified-hash" || last === "verified-definition")
        return "not verified";
    if (!isSent)
        return "not created";
    // Without an answer, the Engine may have created it.
    return error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N8 && error.kind === "refused" ? "not created: the Engine refused" : "not verified";
}
const NO_SID = "no sid: the Engine derives one from the hash";
function row(label, value) {
    return `  ${label.padEnd(WIDTH)}${value}`;
}
const WIDTH = 10;
function versionText({ version }) {
    return version.replace(/^v/, "");
}
function sourceText({ entries, size, commit }) {
    const parts = [
        ...(entries === undefined ? [] : [(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(entries, "entry", "entries")]),
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(size),
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ];
    return parts.join(", ");
}


/***/ }),

/***/ 98431:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isRehearsal),
/* harmony export */   t: () => (/* binding */ printRehearsal)
/* harmony export */ });
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49784);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78876);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31479);



/** Returns whether a deploy ends before it sends anything. */
function isRehearsal({ options }) {
    return options["dry-run"] === true || options.unsigned !== undefined;
}
/** Prints what a deploy would do, and writes its transaction for an external signer if requested. */
async function printRehearsal(call, rehearsal) {
    const { options, stdout, note } = call;
    const { planned } = rehearsal;
    const signs = planned !== undefined && options.unsigned === undefined && options.from === undefined;
    const transaction = signs ? await signed(planned) : undefined;
    if (options.json)
        await stdout.write(`${JSON.stringify(asJson(rehearsal, transaction), undefined, 2)}\n`);
    else
        await stdout.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .planToText */ .GO)({ ...rehearsal, transaction }));
    if (options.unsigned === undefined)
        return;
    if (planned === undefined)
        return await note("notice: nothing was written: there is no transaction to sign");
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .writeUnsigned */ .J)(options.unsigned, planned);
    await note(`notice: wrote the transaction to ${JSON.stringify(options.unsigned)}: sign it, then deploy with --signed`);
}
async function signed({ message, document, account }) {
    return (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .signedTransaction */ .NR)(message, document, await account.sign(document));
}
function asJson({ hash, exists, planned }, transaction) {
    const result = { status: exists ? "exists" : "would-be-created", hash };
    if (planned === undefined)
        return result;
    const { address, balance, document, deposit, message } = planned;
    const unsigned = { msg: [message.json], fee: document.fee, signatures: [], memo: document.memo };
    return {
        ...result,
        account: address,
        balance,
        fee: document.fee,
        deposit: String(deposit),
        signDocument: document,
        transaction: transaction?.json ?? unsigned,
        ...(transaction === undefined ? {} : { transactionHash: transaction.hash }),
    };
}


/***/ }),

/***/ 44595:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withLocalAccount)
/* harmony export */ });
/* harmony import */ var _chain_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78070);

/**
 * Returns the account for the embedded Engine, which funds every account: the given one, or else a new one.
 */
function withLocalAccount(chain, { options }) {
    if ((options["mnemonic-file"] ?? options.from ?? options.signed) !== undefined)
        return chain;
    return { ...chain, openAccount: async (path) => await (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .openAccount */ .sj)(await (0,_chain_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .newMnemonic */ .Xb)(), path) };
}


/***/ }),

/***/ 45257:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45071);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77753);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91190);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42651);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(76781);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(18721);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(62606);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(44708);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(46607);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(40192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(98611);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(52093);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(59119);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(62121);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(82094);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(17341);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(18741);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(87397);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(11523);
/* harmony import */ var _hash_mod_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(71806);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(31479);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(81792);
/* harmony import */ var _chain_dry_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98431);
/* harmony import */ var _chain_local_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44595);
/* harmony import */ var _process_deploy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72932);
/**
 * Creates a service on an Engine and verifies what it stored.
 *
 * @module
 */














const OPTIONS = {
    endpoint: {
        type: "string",
        value: "HOST:PORT|URL",
        summary: "Engine to deploy to; https://HOST with TLS; http://HOST:1317 from 0.21 on (LCD)",
    },
    local: {
        type: "boolean",
        summary: `deploy to the embedded Engine, with its data in ${_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCAL_FOLDER */ .t} of the current folder`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .RESULT_OPTIONS */ .z,
    source: _command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .SOURCE_OPTION */ .AR,
    "hand-over": {
        type: "boolean",
        group: "Source",
        summary: "pass the source to mesg-compile serve of this user on this machine, without IPFS",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .SOURCE_OPTIONS */ .xK,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .PUBLISH_OPTIONS */ .dA,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .ENGINE_OPTIONS */ .iT,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .CHAIN_OPTIONS */ .T,
    "engine-version": {
        type: "string",
        value: "R",
        offers: ["auto"],
        summary: "Engine release, or auto to ask the Engine (auto)",
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .EXPECTED_HASH_OPTION */ .Iy,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .ENV_OPTION */ .W,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .PROCESS_OPTIONS */ .T,
    "create-instances": {
        type: "boolean",
        group: "Process",
        summary: "create the instances that a process names; a real Engine starts a container for each",
    },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .defineCommand */ .N)({
    name: "deploy",
    synopsis: "[FOLDER|FILE|DEFINITION] --endpoint HOST:PORT|URL | --local",
    summary: "create a service or a process on an Engine and verify what it stored",
    description: `FOLDER contains a mesg.yml and defaults to the current folder. The hash is computed here first and compared with
what the Engine returns; the stored definition is compared field by field. A service that exists already counts as success.

Engines 0.10 to 0.15 download the source from their own IPFS gateway before they answer: publish it with --ipfs-api, and
check with --ipfs-gateway that the gateway serves it first. Engine 0.9 receives the source itself.
With --hand-over, mesg-compile serve of the same user on this machine takes the source from disk.

A process is created on Engines from 0.14 on, which must have the instances that it names: up to 0.20, --create-instances
creates them for existing services, and so does --local.

From 0.21 on an Engine has a chain: the service is created by a transaction, signed with the account of a
mnemonic and sent to the Engine's LCD endpoint. It costs a fee and cannot be undone: --dry-run shows both first.

--local needs no network, IPFS or Docker.`,
    examples: [
        "mesg-compile deploy examples/greeter --local",
        "mesg-compile deploy examples/greeter --endpoint localhost:50052 --hand-over",
        "mesg-compile deploy service.json --source source.tar --endpoint localhost:50052",
        'mesg-compile deploy . --endpoint https://engine.example.com --expected-hash "$HASH"',
        "mesg-compile deploy . --endpoint http://localhost:1317 --mnemonic-file account.txt --dry-run",
    ],
    pages: ["docs/deploy.md", "docs/engine-connection.md", "docs/chain.md"],
    json: "{ status, hash, sid, engineVersion, endpoint, verified }: status is created or exists; a process has name instead of sid",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        const { endpoint, local } = call.options;
        if ((endpoint === undefined) !== (local === true)) {
            const found = endpoint === undefined ? "neither" : "both";
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
                hint: "use --local for the embedded Engine on this machine, --endpoint for a running one",
            });
        }
        const { "engine-version": version = "auto" } = call.options;
        const release = version === "auto" ? undefined : (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .parseRelease */ .BC)(version);
        const target = { release, patch: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .parsePatch */ .iz)(version) };
        const document = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .findDocument */ .$)(call, call.positionals[0] ?? ".");
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .refuseOptionsOfOthers */ .n)(call.options, OPTIONS, document);
        if (document.kind === "process")
            return await (0,_process_deploy_js__WEBPACK_IMPORTED_MODULE_4__/* .deployNamedProcess */ .s)(call, document, target);
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readExpectedHash */ .tA)(call.options);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .checkPublishOptions */ .ai)(call);
        const chain = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .readChainOptions */ .Ko)(call);
        if (endpoint !== undefined)
            return await deployTo(call, endpoint, { ...target, chain }, undefined);
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseEngineOptions */ .pn)(call, "--endpoint HOST:PORT");
        const engine = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .startLocalEngine */ .E)({
            folder: _command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCAL_FOLDER */ .t,
            release: release ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .DEFAULT_RELEASE */ .WW,
            chain: { patch: target.patch },
            ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_18__/* .embeddedWarnings */ .C)(call),
        });
        try {
            const here = { ...target, release: engine.release, chain: (0,_chain_local_account_js__WEBPACK_IMPORTED_MODULE_3__/* .withLocalAccount */ .T)(chain, call) };
            return await deployTo(call, engine.endpoint, here, engine);
        }
        finally {
            await engine.close(0);
        }
    },
});
async function deployTo(call, endpoint, target, local) {
    const { signal, options } = call;
    const access = local === undefined ? await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readEngineOptions */ .FD)(call) : LOCAL_ACCESS;
    const engine = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_19__/* .connectEngine */ .x)(endpoint, { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .CALL_TIMEOUT */ .p, signal, ...target, ...access });
    try {
        const offered = local?.sourcesFolder ?? (await offeredBy(engine, call));
        if (local === undefined) {
            for (const notice of noticesOn(call, engine, offered))
                await call.note(`notice: ${notice}`);
        }
        const env = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readEnv */ .sx)(options, engine.release);
        const prepared = await prepare(call, engine, offered);
        await call.progress.end();
        try {
            for (const notice of prepared.source?.notices ?? [])
                await call.note(`notice: ${notice}`);
            if ((0,_chain_dry_run_js__WEBPACK_IMPORTED_MODULE_2__/* .isRehearsal */ .S)(call)) {
                await rehearse(call, { ...prepared, env }, engine);
                return 0;
            }
            const deployment = await report(call, { ...prepared, env }, engine, local);
            if (options.json)
                await call.stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
            return 0;
        }
        finally {
            await prepared.dispose?.();
        }
    }
    finally {
        engine.close();
    }
}
/** Does everything of a deploy except publishing, signing and sending. */
async function rehearse(call, { definition: given, source, env }, engine) {
    const asking = { timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .CALL_TIMEOUT */ .p, signal: call.signal };
    const inputs = { source: source?.digest, env, expectedHash: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readExpectedHash */ .tA)(call.options) };
    const { definition, hash } = (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_21__/* .accept */ .J)(given, engine, inputs);
    await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_21__/* .compareHash */ .c)({ definition, hash }, engine, { ...asking, source: source?.digest });
    const exists = await engine.client.has(hash, asking);
    const planned = exists ? undefined : await engine.chain?.services.plan(definition, asking);
    await (0,_chain_dry_run_js__WEBPACK_IMPORTED_MODULE_2__/* .printRehearsal */ .t)(call, { kind: "service", hash, exists, planned });
}
/** The embedded Engine has no accounts: it accepts any name where a release requires one. */
const LOCAL_ACCESS = { credentials: { username: "local", password: "local" } };
function fetchesSource(release) {
    return (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_22__/* .chainDialectOf */ .Hp)(release) === undefined && (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_23__/* .dialectOf */ .E3)(release).fetchesSource;
}
/** Returns notices about an Engine before a deploy. */
function noticesOn(call, { release, notice }, offered) {
    const { options } = call;
    const { "engine-username": username, "ipfs-gateway": gateways, "ipfs-api": apis } = options;
    return [
        ...(notice === undefined ? [] : [notice]),
        ...(username !== undefined && !(0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_23__/* .asksForAccount */ .l4)(release)
            ? [`Engine ${release} has no accounts: --engine-username is ignored`]
            : []),
        ...(!(0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_22__/* .isOnChain */ .No)(release) && (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .unusedChainOptions */ .w_)(call).length > 0
            ? [`Engine ${release} has no transactions: ${(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .unusedChainOptions */ .w_)(call).join(", ")} has no effect`]
            : []),
        ...(offered === undefined ? [] : [`the source is handed to the Engine on this machine, in ${offered}`]),
        ...(offered === undefined && fetchesSource(release) && (gateways ?? apis) === undefined
            ? [
                `Engine ${release} downloads the source before it answers; check that its gateway has it with --ipfs-gateway URL`,
            ]
            : []),
    ];
}
/**
 * Returns the source folder of an Engine on this machine, with `--hand-over`.
 *
 * @throws {MesgError} `refused` when the Engine does not offer one.
 */
async function offeredBy(engine, { options, signal }) {
    if (!options["hand-over"] || !fetchesSource(engine.release))
        return undefined;
    const folder = await engine.offeredSources({ timeout: _engine_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .CALL_TIMEOUT */ .p, signal });
    if (folder !== undefined)
        return folder;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("refused", `the Engine at ${engine.address} does not accept a source from disk`, {
        hint: "publish with --ipfs-api instead: --hand-over requires mesg-compile serve of the same user on this machine",
    });
}
/** Deploys and reports each step; with --json prints only the result. */
async function report(call, { definition, source, supply, archive, env }, engine, local) {
    const { json } = call.options;
    const style = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_24__/* .styleOf */ .Vj)(call.stdout);
    const say = async (text) => (json ? undefined : await call.stdout.write(text));
    const subject = { definition, source, engine, localFolder: local === undefined ? undefined : _command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .LOCAL_FOLDER */ .t };
    await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_25__/* .deploymentHead */ .Ko)(subject, style));
    const state = {};
    try {
        return await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_20__/* .deploy */ .g)(definition, engine, {
            source: source?.digest,
            expectedHash: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .readExpectedHash */ .tA)(call.options),
            signal: call.signal,
            onStep: async (step) => {
                state.last = step.step;
                await call.progress.end();
                await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_25__/* .deploymentStep */ .Il)(step, subject, style));
            },
            onSend: () => {
                state.isSent = true;
            },
            supply: async () => {
                await supply();
                call.progress.show(`waiting for the Engine at ${engine.address}`);
            },
            archive,
            env,
        });
    }
    catch (error) {
        await say((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_25__/* .deploymentFailure */ .K8)(state, error, style));
        throw error;
    }
}
async function prepare(call, { release }, sourcesFolder) {
    const { signal } = call;
    const path = call.positionals[0] ?? ".";
    const reading = { signal, ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .readSourceOptions */ .e9)(call.options), ...(0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .sourceProgress */ .RX)(call) };
    if ((0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_23__/* .takesSource */ .mB)(release)) {
        const from = call.options.source ?? (/\.ya?ml$/i.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) : path);
        const source = await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_26__/* .takeDeploySource */ .g)(from, reading);
        const supply = () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .publishIfRequested */ .nP)(call, source.taken, from, reading);
        const { definition, taken, archive, dispose } = source;
        return { definition, source: taken, archive, supply, dispose };
    }
    const { definition, folder } = await readPriced(call, path, release);
    const taking = { withoutDigest: !(0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_27__/* .needsSource */ .vW)(release), ...reading };
    const from = call.options.source ?? folder;
    if (from === undefined) {
        const kept = sourcesFolder === undefined ? undefined : (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_28__/* .archivePath */ .oM)(sourcesFolder, definition.source);
        const source = kept !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(kept) ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_29__/* .takeSource */ .Z)(kept, taking) : undefined;
        if (source === undefined && (0,_hash_mod_js__WEBPACK_IMPORTED_MODULE_27__/* .needsSource */ .vW)(release))
            throw missingSource(release, definition.source);
        return { definition, source, supply: () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .publishIfRequested */ .nP)(call, definition.source, undefined, {}) };
    }
    const source = sourcesFolder === undefined ? await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_29__/* .takeSource */ .Z)(from, taking) : await (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_30__/* .keepSource */ .l)(from, sourcesFolder, taking);
    if (definition.source !== "" && definition.source !== source.sourceId) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("refused", `the definition names the source ${definition.source}, ${from} is ${source.sourceId}`, {
            hint: "pass the source of this definition, or compile it again",
        });
    }
    const supply = () => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .publishIfRequested */ .nP)(call, source, from, reading);
    return { definition: { ...definition, source: source.sourceId }, source, supply };
}
/** Reads the service, with the given price. A service without one is refused before anything is sent. */
async function readPriced(call, path, release) {
    const price = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_31__/* .readPrice */ .I)(call, release);
    const named = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_24__/* .readNamedService */ .br)(call, path, { release, use: "deployed", withoutPrices: true });
    return price === undefined ? named : { ...named, definition: (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_32__/* .withPrice */ .E)(named.definition, price) };
}
function missingSource(release, sourceId) {
    const named = sourceId === "" ? "a definition that names none" : `the definition's ${sourceId}`;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .MesgError */ .N8("usage", `the hash of Engine ${release} covers the source, and ${named} is not available`, {
        hint: "pass it with --source TAR or FOLDER, or deploy the service's folder",
    });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_33__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 72932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ deployNamedProcess)
});

// EXTERNAL MODULE: ./src/command/engine-options.ts
var engine_options = __webpack_require__(95240);
// EXTERNAL MODULE: ./src/command/chain/options.ts
var options = __webpack_require__(77753);
// EXTERNAL MODULE: ./src/command/local-folder.ts
var local_folder = __webpack_require__(45071);
// EXTERNAL MODULE: ./src/command/embedded-warnings.ts
var embedded_warnings = __webpack_require__(18721);
// EXTERNAL MODULE: ./src/command/named-service.ts
var named_service = __webpack_require__(88206);
// EXTERNAL MODULE: ./src/command/documents/named-process.ts + 4 modules
var named_process = __webpack_require__(26960);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/definition/process/form.ts
var process_form = __webpack_require__(60645);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/engine/embedded/local-engine.ts + 47 modules
var local_engine = __webpack_require__(98611);
// EXTERNAL MODULE: ./src/engine/deploy/deploy.ts
var deploy = __webpack_require__(62121);
// EXTERNAL MODULE: ./src/engine/client/connect.ts + 20 modules
var connect = __webpack_require__(59119);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/core/text/shell-path.ts
var shell_path = __webpack_require__(89593);
;// CONCATENATED MODULE: ./src/engine/process/create-instances.ts


/** Timeout of the Create of an instance in milliseconds: an Engine builds the image of its service. */
const CREATE_TIMEOUT = 600_000;
/**
 * Creates the missing instances of a process, once the Engine has all their services. A real Engine starts a container
 * for each; the embedded Engine only stores them.
 *
 * @param target The option of `mesg-compile deploy` that names the Engine, for hints.
 * @returns The hashes of the created instances.
 * @throws {MesgError} `refused` when the Engine does not have the service of one, or creates another instance.
 */
async function createInstances(needed, engine, signal, target = `--endpoint ${engine.address}`) {
    const instances = engine.instances();
    const call = { timeout: deploy/* CALL_TIMEOUT */.p, signal };
    const missing = [];
    for (const instance of distinct(needed)) {
        if (!(await instances.has(instance.instanceHash, call)))
            missing.push(instance);
    }
    const withoutService = [];
    for (const instance of new Map(missing.map((it) => [it.serviceHash, it])).values()) {
        if (!(await engine.client.has(instance.serviceHash, call)))
            withoutService.push(instance);
    }
    if (withoutService.length > 0)
        throw missingServices(withoutService, engine.release, target);
    for (const { instanceHash: hash, serviceHash, named } of missing) {
        await instances.create({ service: serviceHash, env: named.env }, { timeout: CREATE_TIMEOUT, signal });
        if (!(await instances.has(hash, call))) {
            throw new error/* MesgError */.N8("refused", `the Engine created an instance, but not the one computed here: ${hash}`, {
                hint: "set the release of the Engine with --engine-version",
            });
        }
    }
    return missing.map(({ instanceHash }) => instanceHash);
}
function distinct(needed) {
    const byHash = new Map();
    for (const { instanceHash, serviceHash, ...rest } of needed) {
        if (instanceHash === undefined || serviceHash === undefined)
            continue;
        byHash.set(instanceHash, { instanceHash, serviceHash, ...rest });
    }
    return byHash.values();
}
/** Maximum number of services that a message names. */
const MAX_NAMES = 3;
function missingServices(instances, release, target) {
    const names = instances.map(({ service, serviceHash }) => {
        return service === undefined ? serviceHash : `${service.definition.name} (${service.shown ?? service.file})`;
    });
    const isOne = names.length === 1;
    const isLong = names.length > MAX_NAMES;
    const what = isOne ? `the service ${names[0]}` : `${names.length} services: ${(0,some_of/* someOf */.yU)(names, MAX_NAMES)}`;
    const deploy = (folder) => `mesg-compile deploy ${folder} ${target} --engine-version ${release}`;
    const commands = isLong ? deploy("FOLDER") : instances.map(({ service }) => deploy(folderOf(service))).join(" && ");
    return new error/* MesgError */.N8("refused", `Engine ${release} does not have ${what}`, {
        hint: `deploy ${isOne ? "it" : isLong ? "each" : "them"} first: ${commands}`,
    });
}
/** Returns the folder of a service for a command line. */
function folderOf(service) {
    const folder = (service?.shown ?? service?.file ?? "FOLDER").replace(/\/?mesg\.yml$/, "") || ".";
    return (0,shell_path/* shellPath */.G)(folder);
}

// EXTERNAL MODULE: ./src/engine/process/deploy-process.ts + 1 modules
var deploy_process = __webpack_require__(12964);
// EXTERNAL MODULE: ./src/report/deployment.ts
var report_deployment = __webpack_require__(31479);
// EXTERNAL MODULE: ./src/scripts/chain/dry-run.ts
var dry_run = __webpack_require__(98431);
// EXTERNAL MODULE: ./src/scripts/chain/local-account.ts
var local_account = __webpack_require__(44595);
;// CONCATENATED MODULE: ./src/scripts/process/deploy.ts








/** Creates a process on an Engine from 0.14 on, and verifies what it stored. */
async function deployNamedProcess(call, document, { release, patch }) {
    const { endpoint } = call.options;
    (0,engine_options/* readExpectedHash */.tA)(call.options);
    if (call.options["engine-username"] !== undefined)
        throw new error/* MesgError */.N8("usage", "--engine-username applies only to services");
    const chain = await (0,options/* readChainOptions */.Ko)(call);
    if (endpoint !== undefined) {
        const access = await (0,engine_options/* readEngineOptions */.FD)(call);
        const reached = { timeout: deploy/* CALL_TIMEOUT */.p, signal: call.signal, release, patch, ...access, chain };
        return await deployTo(call, document, await (0,connect/* connectEngine */.x)(endpoint, reached), undefined);
    }
    (0,engine_options/* refuseEngineOptions */.pn)(call, "--endpoint HOST:PORT");
    const expected = release ?? process_form/* DEFAULT_PROCESS_RELEASE */.QO;
    assertHasProcesses(expected);
    const local = await (0,local_engine/* startLocalEngine */.E)({
        folder: local_folder/* LOCAL_FOLDER */.t,
        release: expected,
        chain: { patch },
        ...(0,embedded_warnings/* embeddedWarnings */.C)(call),
    });
    try {
        const account = (0,local_account/* withLocalAccount */.T)(chain, call);
        const limits = { timeout: deploy/* CALL_TIMEOUT */.p, signal: call.signal, release: expected, patch, chain: account };
        return await deployTo(call, document, await (0,connect/* connectEngine */.x)(local.endpoint, limits), local_folder/* LOCAL_FOLDER */.t);
    }
    finally {
        await local.close(0);
    }
}
function assertHasProcesses(release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.14"))
        return;
    throw new error/* MesgError */.N8("usage", `Engine ${release} has no processes`, { hint: "use --engine-version 0.14 or newer" });
}
async function deployTo(call, document, engine, localFolder) {
    const { signal, stdout } = call;
    const { json } = call.options;
    const style = (0,named_service/* styleOf */.Vj)(stdout);
    const say = async (text) => (json ? undefined : await stdout.write(text));
    try {
        if (engine.notice !== undefined && localFolder === undefined)
            await call.note(`notice: ${engine.notice}`);
        // A release without processes is refused before the file is read.
        engine.processes();
        const { definition, loaded } = await (0,named_process/* readNamedProcess */.FR)(call, document, engine.release);
        if ((0,dry_run/* isRehearsal */.S)(call)) {
            await rehearse(call, definition, engine);
            return 0;
        }
        const subject = { definition, engine, localFolder, noun: "process" };
        await say((0,report_deployment/* processDeploymentHead */.Fv)(subject, style));
        const expectedHash = (0,engine_options/* readExpectedHash */.tA)(call.options);
        const state = {};
        const onStep = (step) => {
            state.last = step.step;
            return say((0,report_deployment/* deploymentStep */.Il)(step, subject, style));
        };
        const onSend = () => {
            state.isSent = true;
        };
        // On the embedded Engine an instance is a record; on a real one it is a container, which needs --create-instances.
        // The embedded chain assumes that every instance exists.
        const isLocal = localFolder !== undefined && engine.chain === undefined;
        const creates = isLocal || call.options["create-instances"] === true;
        const target = isLocal ? "--local" : undefined;
        const supply = async () => {
            for (const hash of creates ? await createInstances(loaded.nodes.values(), engine, signal, target) : []) {
                await say(`  ✓ created the instance ${hash}\n`);
            }
        };
        const deployment = await (0,deploy_process/* deployProcess */.X8)(definition, engine, { signal, expectedHash, onSend, onStep, supply }).catch(async (error) => {
            await say((0,report_deployment/* deploymentFailure */.K8)(state, error, style));
            throw error;
        });
        if (json)
            await stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
        return 0;
    }
    finally {
        engine.close();
    }
}
/** Does everything of a deploy except signing and sending. */
async function rehearse(call, definition, engine) {
    const asking = { timeout: deploy/* CALL_TIMEOUT */.p, signal: call.signal };
    const { release } = engine;
    const [hash] = (0,deploy_process/* processHashes */.Cj)(definition, release);
    const [violation] = (0,check/* checkProcess */.U)(definition, release);
    if (violation !== undefined)
        throw new error/* MesgError */.N8("refused", `Engine ${release} would refuse it: ${violation.text}`);
    const exists = (await engine.processes().find(hash, asking)) !== undefined;
    const planned = exists ? undefined : await engine.chain?.processes().plan(definition, asking);
    await (0,dry_run/* printRehearsal */.t)(call, { kind: "process", hash: hash, exists, planned });
}


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


/***/ })

};
