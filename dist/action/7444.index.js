export const id = 7444;
export const ids = [7444];
export const modules = {

/***/ 62081:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   p4: () => (/* binding */ CALL_TIMEOUT),
/* harmony export */   qN: () => (/* binding */ JsonRpc)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94965);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69331);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60441);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32789);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17319);
/* harmony import */ var _rpc_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69673);


/** Maximum size of an answer in bytes. */
const MAX_ANSWER_BYTES = 2 * 1024 * 1024;
/** Attempts of an idempotent call, and the upper bound of the first pause in milliseconds. */
const ATTEMPTS = 4;
const PAUSE = 500;
/** Timeout of one call in milliseconds. */
const CALL_TIMEOUT = 15_000;
/** A client of a node's JSON-RPC interface. Answers are bounded in size and time, and no redirect is followed. */
class JsonRpc {
    place;
    #endpoint;
    #timeout;
    #secrets = new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .Concealer */ .P();
    #calls = 0;
    /** @param timeout Timeout of one call in milliseconds. */
    constructor(endpoint, timeout = CALL_TIMEOUT) {
        this.place = endpoint.place;
        this.#endpoint = endpoint;
        this.#timeout = timeout;
        for (const secret of endpoint.secrets)
            this.#secrets.add(secret, "whole");
    }
    /**
     * Makes an idempotent call, and retries transient failures.
     *
     * @returns The result, unchecked.
     * @throws {RpcError} when the node returns an error. @throws {CallFailure} when there is no answer in time.
     */
    async call(method, params, signal) {
        const waitFor = (error, attempt) => {
            const isTransient = (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk || error instanceof _rpc_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RpcError */ .Q) && error.isTransient;
            return isTransient ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .backoff */ .J)(PAUSE, attempt) : undefined;
        };
        const options = { attempts: ATTEMPTS, signal, waitFor };
        return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L)(() => this.once(method, params, signal), options);
    }
    /** Makes a call exactly once, for calls that are not idempotent. */
    async once(method, params, signal) {
        const id = ++this.#calls;
        const { status, text } = await this.#post(method, JSON.stringify({ jsonrpc: "2.0", id, method, params }), signal);
        const answer = parseObject(text);
        // Some providers send a JSON-RPC error with another status than 200.
        if (typeof answer?.error === "object" && answer.error !== null) {
            throw (0,_rpc_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readRpcError */ .a)(this.place, method, answer.error, (words) => this.#secrets.conceal(words));
        }
        if (status !== 200)
            throw this.#unexpected(method, `HTTP ${status}`, status);
        if (answer === undefined || answer.id !== id || !Object.hasOwn(answer, "result")) {
            throw this.#unexpected(method, answer === undefined ? "no JSON object" : "no answer to this call");
        }
        return answer.result;
    }
    async #post(method, body, outer) {
        const deadline = AbortSignal.timeout(this.#timeout);
        const signal = outer === undefined ? deadline : AbortSignal.any([outer, deadline]);
        const type = "application/json";
        // Some providers reject clients without a user agent.
        const headers = { "user-agent": "mesg-compile", ...this.#endpoint.headers, "content-type": type, accept: type };
        try {
            const bytes = Buffer.from(body);
            const sent = { length: bytes.length, chunks: [bytes] };
            const answer = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .tN)({ method: "POST", url: this.#endpoint.url, headers, body: sent, signal });
            return { status: answer.status, text: await this.#text(answer, method) };
        }
        catch (error) {
            outer?.throwIfAborted();
            if (deadline.aborted) {
                const seconds = this.#timeout / 1000;
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${this.place} did not answer ${method} within ${seconds} s`, { isTransient: true });
            }
            throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk ? error : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionFailure */ .Dx)(this.place, error);
        }
    }
    /** Returns the body as text, up to the size limit. */
    async #text(answer, method) {
        const pieces = [];
        let length = 0;
        for await (const piece of answer.chunks()) {
            length += piece.length;
            if (length > MAX_ANSWER_BYTES) {
                const found = `expected at most ${MAX_ANSWER_BYTES} bytes, found more`;
                throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`answer to ${method} from ${this.place}: ${found}`);
            }
            pieces.push(piece);
        }
        return new TextDecoder().decode(Buffer.concat(pieces));
    }
    #unexpected(method, found, status) {
        const isTransient = status === 429 || (status !== undefined && status >= 500);
        return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`unexpected answer to ${method} from ${this.place}: expected a JSON-RPC result, found ${found}`, {
            ...(status === undefined ? {} : { status }),
            isTransient,
            hint: "check that the address is an Ethereum node's JSON-RPC interface, and its credentials",
        });
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Formats an untrusted value for a message. */
function shown(value) {
    return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .cutText */ .I)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(value === undefined ? "nothing" : value), 80);
}


/***/ }),

/***/ 69673:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RpcError),
/* harmony export */   a: () => (/* binding */ readRpcError)
/* harmony export */ });
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81095);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);


/** An error that a node returned instead of a result (JSON-RPC 2.0, section 5.1). */
class RpcError extends _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8 {
    code;
    /** The node's message: one short line. */
    said;
    /** Whether the contract reverted the call. */
    isRevert;
    /** Whether the same call may succeed later. */
    isTransient;
    constructor(place, method, error) {
        const { code, said, isRevert } = error;
        const words = said === "" ? `error ${code}` : said;
        super(isRevert ? "refused" : "environment", isRevert ? `the contract refuses: ${words}` : `${place} refuses ${method}: ${words}`);
        this.code = code;
        this.said = said;
        this.isRevert = isRevert;
        this.isTransient = code === LIMIT_EXCEEDED;
    }
}
/** EIP-1474: request exceeds a defined limit. */
const LIMIT_EXCEEDED = -32005;
/** Geth's code for a call that the contract reverted. */
const REVERTED = 3;
/**
 * Reads the error object of an answer. Nodes use different codes for a revert, and put its reason in different places.
 *
 * @param conceal Removes secrets from the node's message.
 */
function readRpcError(place, method, error, conceal) {
    const { code, message, data } = error;
    const words = typeof message === "string" ? message.slice(0, 2000) : "";
    const number = typeof code === "number" && Number.isSafeInteger(code) ? code : 0;
    const reason = revertReason(data);
    const isRevert = number === REVERTED || reason !== undefined || /\brevert(ed)?\b/i.test(words);
    const said = reason ?? (isRevert ? words.replace(/^.*?\brevert(ed)?\b[: ]*/is, "") || words : words);
    return new RpcError(place, method, { code: number, said: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .plainWords */ .c5)(conceal(said)), isRevert });
}
/** The text of a Solidity `Error(string)` or `Panic(uint256)`, wherever the node puts its bytes. */
function revertReason(data) {
    const hex = typeof data === "object" && data !== null ? data.data : data;
    if (typeof hex !== "string" || hex.length > 10_000 || !/^0x([0-9a-f]{2}){4,}$/i.test(hex))
        return undefined;
    try {
        return String((0,viem__WEBPACK_IMPORTED_MODULE_2__/* .decodeErrorResult */ .W)({ abi: [], data: hex }).args?.[0] ?? "");
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 28501:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WZ: () => (/* binding */ highestCost),
/* harmony export */   Wg: () => (/* binding */ signTransaction)
/* harmony export */ });
/* unused harmony exports unsignedToJson, readSigned */
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80426);


/**
 * Returns the maximum cost of a transaction, in wei.
 *
 * @example
 * ```ts
 * highestCost({ gas: 21_000n, fees: { type: "legacy", gasPrice: 2n } }); // 42000n
 * ```
 */
function highestCost({ gas, fees }) {
    return gas * (fees.type === "legacy" ? fees.gasPrice : fees.maxFeePerGas);
}
/**
 * Returns the transaction as JSON for an external signer, in the form of `eth_signTransaction`: quantities in hex,
 * without a value.
 *
 * @example
 * ```ts
 * JSON.stringify(unsignedToJson(transaction)); // {"chainId":"0x1","nonce":"0x0",…}
 * ```
 */
function unsignedToJson(transaction) {
    const { chainId, from, to, nonce, gas, data, fees } = transaction;
    const price = fees.type === "legacy"
        ? { type: "0x0", gasPrice: hex(fees.gasPrice) }
        : { type: "0x2", maxFeePerGas: hex(fees.maxFeePerGas), maxPriorityFeePerGas: hex(fees.maxPriorityFeePerGas) };
    return { chainId: hex(chainId), nonce: hex(nonce), from, to, value: "0x0", gas: hex(gas), ...price, data };
}
/**
 * Signs a transaction for its chain only (EIP-155).
 *
 * @example
 * ```ts
 * const { raw, hash } = await signTransaction(transaction, signerOf(key));
 * ```
 */
async function signTransaction(transaction, signer) {
    const { chainId, to, nonce, gas, data, fees } = transaction;
    const raw = await signer.sign({ chainId, to, nonce, gas, data, value: 0n, ...fees });
    return { ...transaction, raw, hash: (0,viem__WEBPACK_IMPORTED_MODULE_0__/* .keccak256 */ .S)(raw) };
}
/** Maximum characters of a signed transaction in hex: a call of a contract has at most a few kilobytes. */
const MAX_SIGNED_LENGTH = 131_072;
/**
 * Reads a transaction that an external signer signed: `0x…`, or JSON that contains it as `raw` or `rawTransaction`.
 *
 * @throws {MesgError} `refused` when it is not a signed transaction, is not for a specific chain, or does more than
 * call a contract.
 * @example
 * ```ts
 * const { from, data } = await readSigned(await readFile("signed.json", "utf8"));
 * ```
 */
async function readSigned(text) {
    const raw = rawOf(text.trim());
    if (raw === undefined || raw.length > MAX_SIGNED_LENGTH) {
        throw new MesgError("refused", "not a signed transaction: expected 0x and hex digits, or JSON with raw", {
            hint: "eth_signTransaction, or a wallet, returns it for the unsigned one",
        });
    }
    const { transaction, from } = await decodeSigned(raw);
    const { chainId, to, nonce = 0, gas, data = "0x", value = 0n, type } = transaction;
    const fees = feesOf(transaction);
    if (fees === undefined || gas === undefined || !to || (type !== "legacy" && type !== "eip1559"))
        throw otherKind();
    if (value !== 0n)
        throw new MesgError("refused", "the signed transaction sends ether: expected none");
    if (chainId === undefined || chainId === 0) {
        throw new MesgError("refused", "the signed transaction names no chain: it could be sent to any", {
            hint: "sign it with its chainId (EIP-155)",
        });
    }
    return { chainId, from, to: getAddress(to), nonce, gas, data, fees, raw, hash: keccak256(raw) };
}
async function decodeSigned(raw) {
    try {
        return {
            transaction: parseTransaction(raw),
            from: await recoverTransactionAddress({ serializedTransaction: raw }),
        };
    }
    catch {
        throw otherKind();
    }
}
function otherKind() {
    return new MesgError("refused", "not a signed transaction of a known kind: expected a legacy or EIP-1559 one");
}
function rawOf(text) {
    let found = text.replace(/^"(.*)"$/, "$1");
    if (text.startsWith("{")) {
        try {
            const object = JSON.parse(text);
            found = object.raw ?? object.rawTransaction;
        }
        catch {
            return undefined;
        }
    }
    return typeof found === "string" && /^0x([0-9a-f]{2})+$/i.test(found) ? found.toLowerCase() : undefined;
}
function feesOf(transaction) {
    const { gasPrice, maxFeePerGas, maxPriorityFeePerGas = 0n } = transaction;
    if (maxFeePerGas !== undefined)
        return { type: "eip1559", maxFeePerGas, maxPriorityFeePerGas };
    return gasPrice === undefined ? undefined : { type: "legacy", gasPrice };
}
function hex(value) {
    return `0x${value.toString(16)}`;
}


/***/ }),

/***/ 60315:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ AnswerReader),
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71006);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32789);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56681);
/* harmony import */ var _json_rpc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62081);



/** Reads values of a node's answer; each throws when the node answers anything else. */
class AnswerReader {
    #where;
    /** @param where The call and the node, for messages: `eth_gasPrice from https://…`. */
    constructor(where) {
        this.#where = where;
    }
    quantity(value) {
        if (typeof value === "string" && /^0x[0-9a-f]{1,64}$/i.test(value))
            return BigInt(value);
        return this.#fail("a quantity", value);
    }
    /** A safe integer: the number of a block, of a transaction, of a chain. */
    count(value) {
        const number = Number(this.quantity(value));
        return Number.isSafeInteger(number) ? number : this.#fail("a smaller quantity", value);
    }
    bytes(value) {
        return typeof value === "string" && /^0x([0-9a-f]{2})*$/i.test(value)
            ? value.toLowerCase()
            : this.#fail("bytes", value);
    }
    hash(value) {
        const bytes = this.bytes(value);
        return bytes.length === 66 ? bytes : this.#fail("32 bytes", value);
    }
    address(value) {
        const bytes = this.bytes(value);
        return bytes.length === 42 ? (0,viem__WEBPACK_IMPORTED_MODULE_0__/* .getAddress */ .b)(bytes) : this.#fail("an address", value);
    }
    object(value) {
        return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) ? value : this.#fail("an object", value);
    }
    list(value) {
        return Array.isArray(value) ? value : this.#fail("a list", value);
    }
    #fail(expected, found) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk(`unexpected answer to ${this.#where}: expected ${expected}, found ${(0,_json_rpc_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(found)}`);
    }
}
/**
 * Parses an address.
 *
 * @param what The owner of the address, for the message.
 * @throws {MesgError} `usage` when it is not an address, or when its mixed case is not its checksum (EIP-55).
 * @example
 * ```ts
 * parseAddress("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "the contract");
 * ```
 */
function parseAddress(text, what) {
    if (/^0x[0-9a-f]{40}$/i.test(text)) {
        const address = (0,viem__WEBPACK_IMPORTED_MODULE_0__/* .getAddress */ .b)(text.toLowerCase());
        const digits = text.slice(2);
        if (digits === digits.toLowerCase() || digits === digits.toUpperCase() || text === address)
            return address;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `wrong checksum in the address of ${what}: expected ${address}, found ${text}`, {
            hint: "a character may be mistyped: copy the address again",
        });
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .MesgError */ .N8("usage", `invalid address of ${what}: expected 0x and 40 hex digits, found ${(0,_json_rpc_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text)}`);
}


/***/ }),

/***/ 45661:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ decodeEffect),
/* harmony export */   Id: () => (/* binding */ IPFS_PROTOCOL),
/* harmony export */   Pc: () => (/* binding */ versionHash),
/* harmony export */   Qs: () => (/* binding */ encodeEffect),
/* harmony export */   dn: () => (/* binding */ effectIn),
/* harmony export */   fL: () => (/* binding */ checkSid),
/* harmony export */   nX: () => (/* binding */ MARKETPLACE_ABI)
/* harmony export */ });
/* unused harmony export textOf */
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39861);
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(747);
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53955);
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24066);
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65098);
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80426);
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65878);
/* harmony import */ var viem__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55356);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56681);


/** The used part of the interface of the Marketplace's contract. */
const MARKETPLACE_ABI = (0,viem__WEBPACK_IMPORTED_MODULE_0__/* .parseAbi */ .U)([
    "function publishServiceVersion(bytes sid, bytes manifest, bytes manifestProtocol)",
    "function createServiceOffer(bytes sid, uint256 price, uint256 duration) returns (uint256 offerIndex)",
    "function isServiceExist(bytes sid) view returns (bool exist)",
    "function service(bytes sid) view returns (uint256 createTime, address owner, bytes sid)",
    "function serviceVersionsLength(bytes sid) view returns (uint256 length)",
    "function serviceVersionHash(bytes sid, uint256 versionIndex) view returns (bytes32 versionHash)",
    "function serviceVersion(bytes32 versionHash) view returns (uint256 createTime, bytes manifest, bytes manifestProtocol)",
    "function serviceOffersLength(bytes sid) view returns (uint256 length)",
    "function serviceOffer(bytes sid, uint256 offerIndex) view returns (uint256 createTime, uint256 price, uint256 duration, bool active)",
    "event ServiceVersionCreated(bytes sid, bytes32 indexed versionHash, bytes manifest, bytes manifestProtocol)",
    "event ServiceOfferCreated(bytes sid, uint256 indexed offerIndex, uint256 price, uint256 duration)",
]);
/** The protocol of a manifest's address. */
const IPFS_PROTOCOL = "ipfs";
/** Returns the data of a transaction with an effect. */
function encodeEffect(effect) {
    const sid = (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(effect.sid);
    if (effect.kind === "offer") {
        const args = [sid, effect.price, effect.duration];
        return (0,viem__WEBPACK_IMPORTED_MODULE_2__/* .encodeFunctionData */ .p)({ abi: MARKETPLACE_ABI, functionName: "createServiceOffer", args });
    }
    const args = [sid, (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(effect.manifest), (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(effect.protocol)];
    return (0,viem__WEBPACK_IMPORTED_MODULE_2__/* .encodeFunctionData */ .p)({ abi: MARKETPLACE_ABI, functionName: "publishServiceVersion", args });
}
/**
 * Returns the effect of a transaction's data.
 *
 * @throws {MesgError} `refused` when it is another call, or is not encoded byte for byte as here.
 */
function decodeEffect(data) {
    const effect = tryDecode(data);
    if (effect !== undefined && encodeEffect(effect) === data)
        return effect;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", "the transaction does not publish a version or create an offer on a Marketplace");
}
function tryDecode(data) {
    try {
        const { functionName, args } = (0,viem__WEBPACK_IMPORTED_MODULE_4__/* .decodeFunctionData */ .J)({ abi: MARKETPLACE_ABI, data });
        if (functionName === "publishServiceVersion") {
            const [sid, manifest, protocol] = args.map(textOf);
            return { kind: "version", sid, manifest, protocol };
        }
        if (functionName !== "createServiceOffer")
            return undefined;
        return { kind: "offer", sid: textOf(args[0]), price: args[1], duration: args[2] };
    }
    catch {
        return undefined;
    }
}
/**
 * Returns bytes of the contract as text for display: invalid UTF-8 becomes U+FFFD. Compare the bytes, not this.
 *
 * @example
 * ```ts
 * textOf("0x6162"); // "ab"
 * ```
 */
function textOf(hex) {
    return (0,viem__WEBPACK_IMPORTED_MODULE_5__/* .bytesToString */ .Ar)(Buffer.from(hex.slice(2), "hex"));
}
/**
 * Computes the hash by which the contract identifies a version: `keccak256(abi.encodePacked(sender, sid, manifest,
 * manifestProtocol))`.
 *
 * @example
 * ```ts
 * versionHash("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", { sid: "greeter", manifest: "Qm…", protocol: "ipfs" });
 * ```
 */
function versionHash(sender, version) {
    const { sid, manifest, protocol } = version;
    return (0,viem__WEBPACK_IMPORTED_MODULE_6__/* .keccak256 */ .S)((0,viem__WEBPACK_IMPORTED_MODULE_7__/* .concatHex */ .aP)([sender, (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(sid), (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(manifest), (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(protocol)]));
}
/**
 * Finds the event of an effect in a transaction's logs.
 *
 * @returns Its version's hash or its offer's index; undefined when no log of the contract reports this effect.
 */
function effectIn(logs, contract, effect) {
    for (const { address, topics, data } of logs) {
        if (address !== contract || topics.length === 0)
            continue;
        try {
            const { eventName, args } = (0,viem__WEBPACK_IMPORTED_MODULE_8__/* .decodeEventLog */ .j)({ abi: MARKETPLACE_ABI, topics: topics, data });
            if (args.sid !== (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(effect.sid))
                continue;
            if (eventName === "ServiceVersionCreated" && effect.kind === "version") {
                const isManifest = args.manifest === (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(effect.manifest);
                if (isManifest && args.manifestProtocol === (0,viem__WEBPACK_IMPORTED_MODULE_1__/* .stringToHex */ .i3)(effect.protocol))
                    return args.versionHash;
            }
            if (eventName === "ServiceOfferCreated" && effect.kind === "offer") {
                if (args.price === effect.price && args.duration === effect.duration)
                    return args.offerIndex;
            }
        }
        catch {
            // Another event of the contract.
        }
    }
    return undefined;
}
/**
 * Checks a sid by the contract's rule: 1 to 63 characters, labels of a-z, 0-9, `_` and `-` between dots, with at least
 * one letter or `_`.
 *
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * checkSid("author.name"); // passes
 * checkSid("Author"); // throws
 * ```
 */
function checkSid(sid) {
    const labels = sid.replace(/\.$/, "").split(".");
    const isName = sid.length <= 63 && /[a-z_]/.test(sid) && labels.every((label) => /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/.test(label));
    if (isName)
        return;
    const found = sid === "" ? "none" : JSON.stringify(sid.slice(0, 80));
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N8("refused", `the Marketplace accepts no such sid: expected a name like author.service, found ${found}`, {
        hint: "set sid in mesg.yml: at most 63 characters, lower-case letters, digits, _, - and dots between labels",
    });
}


/***/ }),

/***/ 36550:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XZ: () => (/* binding */ DEFAULT_MAX_COST),
  rT: () => (/* binding */ checkBalance),
  pf: () => (/* binding */ planEffect)
});

// UNUSED EXPORTS: ether

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/decimal.ts
var decimal = __webpack_require__(26372);
// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __webpack_require__(4521);
// EXTERNAL MODULE: ./src/marketplace/chain/transaction.ts
var chain_transaction = __webpack_require__(28501);
// EXTERNAL MODULE: ./src/marketplace/contract.ts
var marketplace_contract = __webpack_require__(45661);
;// CONCATENATED MODULE: ./src/marketplace/fees.ts

/** The usual priority fee of wallets, if the node suggests none: 1.5 gwei. */
const USUAL_PRIORITY_FEE = 1500000000n;
/**
 * Checks that fees are of one kind.
 *
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * checkFees({ gasPrice: 1n, maxFee: 2n }); // throws: conflicting fees
 * ```
 */
function checkFees({ legacy, gasPrice, maxFee, priorityFee }) {
    const isLegacy = legacy === true || gasPrice !== undefined;
    if (!isLegacy || (maxFee ?? priorityFee) === undefined)
        return;
    throw new error/* MesgError */.N8("usage", "conflicting fees: a legacy transaction has a gas price, an EIP-1559 one a maximum fee");
}
/**
 * Chooses the fees of a transaction: EIP-1559 if the chain supports it, with room for the base fee to double.
 *
 * @throws {MesgError} `usage` when fees of both kinds are set, or EIP-1559's on a chain without it.
 */
async function chooseFees(chain, options) {
    const { legacy = false, gasPrice, maxFee, priorityFee } = options;
    checkFees(options);
    const wantsLegacy = legacy || gasPrice !== undefined;
    const wantsDynamic = (maxFee ?? priorityFee) !== undefined;
    const { baseFee } = wantsLegacy ? { baseFee: undefined } : await chain.head();
    if (baseFee === undefined) {
        if (wantsDynamic)
            throw new error/* MesgError */.N8("usage", "this chain has no EIP-1559 fees: set a gas price instead");
        return { type: "legacy", gasPrice: gasPrice ?? (await chain.gasPrice()) };
    }
    const priority = priorityFee ?? (await chain.priorityFee()) ?? USUAL_PRIORITY_FEE;
    const maxFeePerGas = maxFee ?? baseFee * 2n + priority;
    return { type: "eip1559", maxFeePerGas, maxPriorityFeePerGas: priority < maxFeePerGas ? priority : maxFeePerGas };
}

;// CONCATENATED MODULE: ./src/marketplace/plan.ts




/** 0.5 ether. */
const DEFAULT_MAX_COST = 500000000000000000n;
/** Number of offers to compare with a new one. */
const MAX_OFFERS = 200;
/**
 * Plans the publication of a version or the creation of an offer: who owns the sid, whether it exists already, whether
 * the contract accepts it, and what it costs. Nothing is sent.
 *
 * @throws {MesgError} `refused` when another account owns the sid, the contract refuses, the account has too little
 * ether or the cost is over the limit; `environment` when the account has pending transactions.
 * @example
 * ```ts
 * const effect = { kind: "version", sid: "greeter", manifest: "Qm…", protocol: "ipfs" } as const;
 * const plan = await planEffect(market, effect, { sender });
 * ```
 */
async function planEffect(market, effect, options) {
    const { sender } = options;
    (0,marketplace_contract/* checkSid */.fL)(effect.sid);
    const owner = await market.owner(effect.sid);
    if (owner !== undefined && owner !== sender)
        throw notTheOwner(effect.sid, owner, sender);
    const found = await existing(market, effect, sender, owner);
    if (found !== undefined)
        return { status: "exists", effect, id: found };
    const transaction = await prepare(market, effect, options);
    const cost = (0,chain_transaction/* highestCost */.WZ)(transaction);
    const balance = await market.chain.balance(sender);
    const max = options.maxCost ?? DEFAULT_MAX_COST;
    if (cost > max) {
        throw new error/* MesgError */.N8("refused", `cost over the limit: expected at most ${ether(max)}, found ${ether(cost)}`, {
            hint: "check the fees that the node names, or raise the limit with --max-cost",
        });
    }
    const version = effect.kind === "version" ? (0,marketplace_contract/* versionHash */.Pc)(sender, effect) : undefined;
    return {
        status: "ready",
        effect,
        versionHash: version,
        isNewService: owner === undefined,
        transaction,
        cost,
        balance,
    };
}
/**
 * Checks that the sender can pay for a plan.
 *
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * const plan = await planEffect(market, effect, options);
 * if (plan.status === "ready") checkBalance(plan);
 * ```
 */
function checkBalance({ cost, balance, transaction }) {
    if (balance >= cost)
        return;
    throw new error/* MesgError */.N8("refused", `too little ether at ${transaction.from}: expected ${ether(cost)}, found ${ether(balance)}`, {
        hint: "send ether to the account, or lower the fees with --max-fee or --gas-price",
    });
}
/**
 * Formats an amount of wei in ether.
 *
 * @example
 * ```ts
 * ether(1_500_000_000_000_000_000n); // "1.5 ether"
 * ```
 */
function ether(wei) {
    return `${(0,decimal/* formatDecimal */.z)(wei, 18)} ether`;
}
async function existing(market, effect, sender, owner) {
    if (owner === undefined)
        return undefined;
    if (effect.kind === "version")
        return (await market.version((0,marketplace_contract/* versionHash */.Pc)(sender, effect)))?.versionHash;
    const { offers } = await market.offers(effect.sid, MAX_OFFERS);
    const same = offers.find(({ active, price, duration }) => active && price === effect.price && duration === effect.duration);
    return same?.index;
}
async function prepare(market, effect, options) {
    const { chain, contract, chainId } = market;
    const { sender } = options;
    const data = (0,marketplace_contract/* encodeEffect */.Qs)(effect);
    const estimated = await chain.estimateGas({ from: sender, to: contract, data });
    const gas = options.gas ?? (estimated * 12n) / 10n;
    const nonce = options.nonce ?? (await nextNonce(market, sender));
    return { chainId, from: sender, to: contract, nonce, gas, data, fees: await chooseFees(chain, options) };
}
/** Returns the nonce of the sender's next transaction. A pending one may be this very transaction, sent before. */
async function nextNonce({ chain }, sender) {
    const [latest, pending] = [await chain.nonce(sender, "latest"), await chain.nonce(sender, "pending")];
    if (pending <= latest)
        return latest;
    const count = (0,plural/* plural */.L)(pending - latest, "transaction");
    throw new error/* MesgError */.N8("environment", `${count} of ${sender} wait for a block`, {
        hint: `wait for them and run the same command again: anything already published counts as success. To replace the first, use --nonce ${latest} and a higher fee`,
    });
}
function notTheOwner(sid, owner, sender) {
    return new error/* MesgError */.N8("refused", `${sid} belongs to another account: expected ${sender}, found ${owner}`, {
        hint: "publish with the owner's key, or under another sid",
    });
}


/***/ })

};
