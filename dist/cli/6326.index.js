export const id = 6326;
export const ids = [6326];
export const modules = {

/***/ 8446:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ EMPTY_CONFIGURATION),
/* harmony export */   KZ: () => (/* binding */ PARAMETER_TYPES),
/* harmony export */   ok: () => (/* binding */ EMPTY_DEFINITION)
/* harmony export */ });
/**
 * The service definition as plain data: the contents of mesg.yml, plus a link to the source.
 *
 * Every field is always present, with proto3's default value if it is not set. The exceptions are two messages whose
 * absence matters to an Engine: `configuration` and `price`.
 *
 * @module
 */
/** The types of parameters. `Object` may declare its fields; `Any` accepts everything but null. */
const PARAMETER_TYPES = ["String", "Number", "Boolean", "Object", "Any"];
/** An empty configuration. */
const EMPTY_CONFIGURATION = Object.freeze({
    volumes: [],
    volumesFrom: [],
    ports: [],
    args: [],
    command: "",
    env: [],
});
/** An empty definition, a base for definitions with some fields. */
const EMPTY_DEFINITION = Object.freeze({
    sid: "",
    name: "",
    description: "",
    tasks: [],
    events: [],
    dependencies: [],
    repository: "",
    source: "",
    hash: "",
    address: "",
    workflows: [],
});


/***/ }),

/***/ 46326:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_MANIFEST_BYTES: () => (/* reexport */ MAX_MANIFEST_BYTES),
  Marketplace: () => (/* reexport */ Marketplace),
  NotAManifest: () => (/* reexport */ NotAManifest),
  checkBalance: () => (/* reexport */ checkBalance),
  checkFees: () => (/* reexport */ checkFees),
  checkSid: () => (/* reexport */ checkSid),
  checkSigned: () => (/* reexport */ checkSigned),
  confirmationsOf: () => (/* reexport */ confirmationsOf),
  ether: () => (/* reexport */ ether),
  highestCost: () => (/* reexport */ highestCost),
  parseAddress: () => (/* reexport */ parseAddress),
  parseDecimal: () => (/* reexport */ parseDecimal),
  parseDuration: () => (/* reexport */ parseDuration),
  parseRpc: () => (/* reexport */ parseRpc),
  planEffect: () => (/* reexport */ planEffect),
  publishSigned: () => (/* reexport */ publishSigned),
  readManifest: () => (/* reexport */ readManifest),
  readPrivateKey: () => (/* reexport */ readPrivateKey),
  readSigned: () => (/* reexport */ readSigned),
  signTransaction: () => (/* reexport */ signTransaction),
  signerOf: () => (/* reexport */ signerOf),
  takeVersion: () => (/* reexport */ takeVersion),
  textOf: () => (/* reexport */ textOf),
  unsignedToJson: () => (/* reexport */ unsignedToJson),
  verifyManifest: () => (/* reexport */ verifyManifest),
  versionHash: () => (/* reexport */ versionHash)
});

// UNUSED EXPORTS: Chain, DEFAULT_MAX_COST, IPFS_PROTOCOL, MAX_README_BYTES, RpcError, manifestToText, openSigner, prepareVersion, releasesOfHash

// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/marketplace/amounts.ts

/** The largest number that the contract accepts. */
const MAX_UINT256 = 2n ** 256n - 1n;
/**
 * Reads a decimal number without rounding.
 *
 * @param decimals Decimal places of the unit: 18 for ether and the Marketplace's token, 9 for gwei.
 * @param what The name of the value, for the message.
 * @returns The amount in the smallest unit.
 * @throws {MesgError} `usage` when it is not a number, has more digits than that, or is too large.
 * @example
 * ```ts
 * parseDecimal("1.5", 9, "--max-fee"); // 1_500_000_000n
 * ```
 */
function parseDecimal(text, decimals, what) {
    const match = /^(\d{1,78})(?:\.(\d{1,18}))?$/.exec(text.trim());
    const fraction = match?.[2] ?? "";
    const value = match === null || fraction.length > decimals
        ? undefined
        : BigInt(match[1]) * 10n ** BigInt(decimals) + BigInt(fraction.padEnd(decimals, "0") || "0");
    if (value !== undefined && value <= MAX_UINT256)
        return value;
    throw new core_error/* MesgError */.N8("usage", `not an amount in ${what}: found ${JSON.stringify(text.slice(0, 100))}`, {
        hint: `write a number such as 12 or 0.5, with at most ${decimals} digits after the point`,
    });
}
const UNITS = { "": 1n, s: 1n, m: 60n, h: 3600n, d: 86400n };
/**
 * Reads a duration: seconds, or a number with the unit s, m, h or d.
 *
 * @returns Seconds.
 * @throws {MesgError} `usage` when it is not a duration, or is zero.
 * @example
 * ```ts
 * parseDuration("30d"); // 2_592_000n
 * ```
 */
function parseDuration(text) {
    const match = /^(\d{1,78})([smhd]?)$/.exec(text.trim());
    const seconds = match === null ? 0n : BigInt(match[1]) * UNITS[match[2]];
    if (seconds > 0n && seconds <= MAX_UINT256)
        return seconds;
    throw new core_error/* MesgError */.N8("usage", `not a duration: found ${JSON.stringify(text.slice(0, 100))}`, {
        hint: "write seconds, or a number and a unit: 3600, 90m, 24h, 30d",
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/core/time/deadline.ts
var time_deadline = __webpack_require__(99965);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/core/conceal/concealer.ts + 5 modules
var concealer = __webpack_require__(94965);
// EXTERNAL MODULE: ./src/core/time/retry.ts
var retry = __webpack_require__(69331);
// EXTERNAL MODULE: ./src/core/http/client.ts + 1 modules
var client = __webpack_require__(60441);
// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
// EXTERNAL MODULE: ./src/core/text/cut.ts
var cut = __webpack_require__(17319);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/abi/decodeErrorResult.js + 1 modules
var decodeErrorResult = __webpack_require__(81095);
;// CONCATENATED MODULE: ./src/marketplace/chain/rpc-error.ts


/** An error that a node returned instead of a result (JSON-RPC 2.0, section 5.1). */
class RpcError extends core_error/* MesgError */.N8 {
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
    return new RpcError(place, method, { code: number, said: (0,call_failure/* plainWords */.c5)(conceal(said)), isRevert });
}
/** The text of a Solidity `Error(string)` or `Panic(uint256)`, wherever the node puts its bytes. */
function revertReason(data) {
    const hex = typeof data === "object" && data !== null ? data.data : data;
    if (typeof hex !== "string" || hex.length > 10_000 || !/^0x([0-9a-f]{2}){4,}$/i.test(hex))
        return undefined;
    try {
        return String((0,decodeErrorResult/* decodeErrorResult */.W)({ abi: [], data: hex }).args?.[0] ?? "");
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/marketplace/chain/json-rpc.ts


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
    #secrets = new concealer/* Concealer */.P();
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
            const isTransient = (error instanceof call_failure/* CallFailure */.Rk || error instanceof RpcError) && error.isTransient;
            return isTransient ? (0,retry/* backoff */.J)(PAUSE, attempt) : undefined;
        };
        const options = { attempts: ATTEMPTS, signal, waitFor };
        return await (0,retry/* retry */.L)(() => this.once(method, params, signal), options);
    }
    /** Makes a call exactly once, for calls that are not idempotent. */
    async once(method, params, signal) {
        const id = ++this.#calls;
        const { status, text } = await this.#post(method, JSON.stringify({ jsonrpc: "2.0", id, method, params }), signal);
        const answer = parseObject(text);
        // Some providers send a JSON-RPC error with another status than 200.
        if (typeof answer?.error === "object" && answer.error !== null) {
            throw readRpcError(this.place, method, answer.error, (words) => this.#secrets.conceal(words));
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
            const answer = await (0,client/* send */.tN)({ method: "POST", url: this.#endpoint.url, headers, body: sent, signal });
            return { status: answer.status, text: await this.#text(answer, method) };
        }
        catch (error) {
            outer?.throwIfAborted();
            if (deadline.aborted) {
                const seconds = this.#timeout / 1000;
                throw new call_failure/* CallFailure */.Rk(`${this.place} did not answer ${method} within ${seconds} s`, { isTransient: true });
            }
            throw error instanceof call_failure/* CallFailure */.Rk ? error : (0,call_failure/* connectionFailure */.Dx)(this.place, error);
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
                throw new call_failure/* CallFailure */.Rk(`answer to ${method} from ${this.place}: ${found}`);
            }
            pieces.push(piece);
        }
        return new TextDecoder().decode(Buffer.concat(pieces));
    }
    #unexpected(method, found, status) {
        const isTransient = status === 429 || (status !== undefined && status >= 500);
        return new call_failure/* CallFailure */.Rk(`unexpected answer to ${method} from ${this.place}: expected a JSON-RPC result, found ${found}`, {
            ...(status === undefined ? {} : { status }),
            isTransient,
            hint: "check that the address is an Ethereum node's JSON-RPC interface, and its credentials",
        });
    }
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return (0,is_record/* isRecord */.u)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Formats an untrusted value for a message. */
function shown(value) {
    return (0,cut/* cutText */.I)((0,call_failure/* plainWords */.c5)(value === undefined ? "nothing" : value), 80);
}

;// CONCATENATED MODULE: ./src/marketplace/chain/confirm.ts




/** Chains that make a block only for the next transaction. */
const DEVELOPMENT_CHAINS = [1337, 31337];
/**
 * Returns the usual number of confirmations: 5, or 1 on a development chain.
 *
 * @example
 * ```ts
 * confirmationsOf(1); // 5
 * confirmationsOf(31337); // 1
 * ```
 */
function confirmationsOf(chainId) {
    return chainId !== undefined && DEVELOPMENT_CHAINS.includes(chainId) ? 1 : 5;
}
const INTERVAL = 1000;
/**
 * Number of polls in a row that must show that another transaction took the nonce: nodes behind one address differ for
 * a moment.
 */
const LOOKS = 3;
/**
 * Waits until a transaction has enough confirmations. A block that a reorganization removed does not count, and a
 * transaction that the node lost is sent again: the same bytes, so it takes effect only once.
 *
 * @throws {MesgError} `refused` when another transaction took its nonce, `environment` when the time is up.
 */
async function confirmTransaction(chain, transaction, options) {
    const { confirmations, timeout, signal, interval = INTERVAL, onProgress = () => undefined } = options;
    const { hash } = transaction;
    const end = performance.now() + timeout;
    // A look takes several calls, each with retries. The last one may begin when the time is up.
    const shortest = Math.min(timeout, CALL_TIMEOUT);
    let seen;
    let replaced = 0;
    let last;
    for (;;) {
        try {
            const deadline = { milliseconds: Math.max(end - performance.now(), shortest), what: `polling ${chain.place}` };
            const state = await (0,time_deadline/* withDeadline */.N)(deadline, signal, () => look(chain, transaction));
            last = undefined;
            if (seen !== undefined && state.receipt?.block.hash !== seen.block.hash) {
                await onProgress({ step: "reorganized", block: seen.block.number });
            }
            seen = state.receipt;
            replaced = state.isReplaced ? replaced + 1 : 0;
            if (replaced >= LOOKS)
                throw anotherTook(transaction);
            if (seen === undefined)
                await onProgress({ step: "waiting" });
            else {
                const { number } = seen.block;
                await onProgress({ step: "confirming", confirmations: Math.min(state.depth, confirmations), block: number });
                if (state.depth >= confirmations)
                    return seen;
            }
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!isPassing(error))
                throw error;
            last = error;
        }
        if (performance.now() >= end)
            throw tooLate(hash, timeout, last);
        await (0,promises_.setTimeout)(interval, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
    }
}
/** Whether the next poll may succeed. */
function isPassing(error) {
    return error instanceof call_failure/* CallFailure */.Rk || error instanceof RpcError || error instanceof time_deadline/* DeadlinePassed */.X;
}
async function look(chain, { hash, raw, from, nonce }) {
    const receipt = await chain.receipt(hash);
    if (receipt !== undefined && receipt.hash !== hash) {
        throw new call_failure/* CallFailure */.Rk(`${chain.place} answers with the receipt of another transaction: ${receipt.hash}`);
    }
    if (receipt !== undefined && (await chain.blockHash(receipt.block.number)) === receipt.block.hash) {
        const { number } = await chain.head();
        return { receipt, depth: number - receipt.block.number + 1, isReplaced: false };
    }
    if (receipt === undefined && !(await chain.knows(hash))) {
        if ((await chain.nonce(from, "latest")) > nonce)
            return { receipt: undefined, depth: 0, isReplaced: true };
        await chain.send(raw).catch((error) => {
            if (!(error instanceof call_failure/* CallFailure */.Rk) && !(error instanceof RpcError))
                throw error;
        });
    }
    return { receipt: undefined, depth: 0, isReplaced: false };
}
function anotherTook({ hash, from, nonce }) {
    return new core_error/* MesgError */.N8("refused", `another transaction of ${from} took nonce ${nonce}: ${hash} has no effect`, {
        hint: "run the same command again: anything already published counts as success",
    });
}
function tooLate(hash, timeout, last) {
    const why = last === undefined ? "" : `: ${last.message}`;
    return new core_error/* MesgError */.N8("environment", `transaction ${hash} was not confirmed within ${timeout / 1000} s${why}`, {
        hint: "it was sent and may still take effect; run the same command again: anything already published counts as success",
    });
}

// EXTERNAL MODULE: ./src/core/http/hosts.ts
var hosts = __webpack_require__(53243);
;// CONCATENATED MODULE: ./src/marketplace/chain/rpc-endpoint.ts

/** A path segment of fewer characters is a word such as `rpc` or `v3`. */
const MIN_SECRET_LENGTH = 8;
/**
 * Reads the address of a node's JSON-RPC interface.
 *
 * @throws {MesgError} `usage` when it is not an http or https URL, or when credentials would be sent over a network
 * without TLS; the message does not repeat the address.
 * @example
 * ```ts
 * parseRpc("https://mainnet.example.org/v3/0123456789abcdef").place; // "https://mainnet.example.org"
 * ```
 */
function parseRpc(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if ((url?.protocol !== "http:" && url?.protocol !== "https:") || !isDecodable(url.username + url.password)) {
        throw new core_error/* MesgError */.N8("usage", "not the URL of an Ethereum node's JSON-RPC interface", {
            hint: "write it as https://HOST/PATH or http://127.0.0.1:8545 (the value is not shown: it may hold a key)",
        });
    }
    const { username, password, origin, pathname, search } = url;
    const login = [username, password].filter(Boolean).map((text) => decodeURIComponent(text));
    const words = [...pathname.split("/"), ...url.searchParams.values()].filter((it) => it.length >= MIN_SECRET_LENGTH);
    const secrets = [...login, ...words];
    if (secrets.length > 0 && url.protocol === "http:" && !(0,hosts/* isLoopback */.U9)(url.hostname)) {
        throw new core_error/* MesgError */.N8("usage", `credentials over plain http: expected https:// for ${origin}`, {
            hint: "reach the node by https, or by a tunnel to 127.0.0.1",
        });
    }
    const headers = {};
    if (login.length > 0) {
        const basic = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
        const encoded = Buffer.from(basic).toString("base64");
        headers.authorization = `Basic ${encoded}`;
        secrets.unshift(encoded);
    }
    return { url: `${origin}${pathname}${search}`, place: origin, headers, secrets };
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/viem/_esm/accounts/privateKeyToAccount.js + 15 modules
var privateKeyToAccount = __webpack_require__(13147);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/hash/keccak256.js + 1 modules
var keccak256 = __webpack_require__(80426);
;// CONCATENATED MODULE: ./src/marketplace/chain/keystore.ts




/** Maximum memory in bytes to derive a key; wallets use at most 256 MiB. */
const MAX_MEMORY = 512 * 1024 * 1024;
const MAX_ITERATIONS = 10_000_000;
/** Memory overhead of an implementation in bytes. */
const SLACK = 1024 * 1024;
/** Bytes of the derived key: half for the cipher, half for the checksum. */
const LENGTH = 32;
/**
 * Decrypts a key store in the Web3 Secret Storage format, version 3: AES-128-CTR with a key derived by scrypt or
 * PBKDF2, and a Keccak-256 checksum.
 *
 * @returns The private key, 32 bytes.
 * @throws {MesgError} `refused` for an invalid key store or a wrong passphrase. No message repeats a part of either.
 */
async function openKeystore(json, passphrase) {
    const { crypto, Crypto, version } = object(json);
    const { cipher, ciphertext, cipherparams, kdf, kdfparams, mac } = object(crypto ?? Crypto);
    if (version !== 3 || cipher !== "aes-128-ctr")
        throw notAKeystore("expected version 3 with aes-128-ctr");
    const encrypted = bytes(ciphertext, 32);
    const derived = await derive(kdf, object(kdfparams), passphrase);
    const found = (0,keccak256/* keccak256 */.S)(Buffer.concat([derived.subarray(16, 32), encrypted]), "bytes");
    if (!(0,external_node_crypto_.timingSafeEqual)(found, bytes(mac, 32))) {
        throw new core_error/* MesgError */.N8("refused", "the passphrase does not open the key file", {
            hint: "check the passphrase; a line break at the end of its file is ignored",
        });
    }
    const decipher = (0,external_node_crypto_.createDecipheriv)("aes-128-ctr", derived.subarray(0, 16), bytes(object(cipherparams).iv, 16));
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
}
async function derive(kdf, params, passphrase) {
    const salt = bytes(params.salt);
    if (kdf === "scrypt") {
        const [cost, blockSize, parallelization] = [count(params.n), count(params.r), count(params.p)];
        const memory = 128 * cost * blockSize + 128 * blockSize * parallelization;
        if (memory > MAX_MEMORY || parallelization > 64)
            throw notAKeystore("its scrypt takes too much memory or time");
        return await deriveByScrypt(passphrase, salt, {
            N: cost,
            r: blockSize,
            p: parallelization,
            maxmem: memory + SLACK,
        });
    }
    if (kdf === "pbkdf2" && params.prf === "hmac-sha256") {
        const iterations = count(params.c);
        if (iterations > MAX_ITERATIONS)
            throw notAKeystore("its PBKDF2 takes too much time");
        return await (0,external_node_util_.promisify)(external_node_crypto_.pbkdf2)(passphrase, salt, iterations, LENGTH, "sha256");
    }
    throw notAKeystore("expected scrypt, or pbkdf2 with hmac-sha256");
}
async function deriveByScrypt(passphrase, salt, options) {
    try {
        return await (0,external_node_util_.promisify)(external_node_crypto_.scrypt)(passphrase, salt, LENGTH, options);
    }
    catch {
        // OpenSSL refuses r = 1 with n = 262144, which older wallets wrote; this library takes ten times as long.
        const { scryptAsync } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(2265)]).then(__webpack_require__.bind(__webpack_require__, 52265));
        return Buffer.from(await scryptAsync(passphrase, salt, { ...options, dkLen: LENGTH }).catch(() => {
            throw notAKeystore("its scrypt parameters are impossible");
        }));
    }
}
function object(value) {
    if ((0,is_record/* isRecord */.u)(value))
        return value;
    throw notAKeystore("a part of it is missing");
}
function bytes(value, length) {
    const text = typeof value === "string" ? value.replace(/^0x/i, "") : "";
    const isHex = /^([0-9a-f]{2}){1,1024}$/i.test(text);
    if (isHex && (length === undefined || text.length === 2 * length))
        return Buffer.from(text, "hex");
    throw notAKeystore("a part of it has the wrong length");
}
function count(value) {
    if (typeof value === "number" && Number.isSafeInteger(value) && value > 0)
        return value;
    throw notAKeystore("a parameter of its key derivation is not a number");
}
function notAKeystore(why) {
    return new core_error/* MesgError */.N8("refused", `not a key store that can be opened: ${why}`, {
        hint: "use an encrypted JSON key store (Web3 Secret Storage, version 3), as geth and most wallets export it",
    });
}

;// CONCATENATED MODULE: ./src/marketplace/chain/signer.ts



/**
 * Opens a key: an encrypted JSON key store, or 32 bytes as hex text.
 *
 * @param text The contents of a key file or of an environment variable.
 * @param askPassphrase Called only for a key store.
 * @throws {MesgError} `refused` when it is neither, or the passphrase is wrong; no message repeats a part of the key.
 * @example
 * ```ts
 * const signer = await openSigner(await readFile("key.json", "utf8"), async () => passphrase);
 * ```
 */
async function openSigner(text, askPassphrase) {
    return signerOf(await readPrivateKey(text, askPassphrase));
}
/**
 * Reads a private key as {@linkcode openSigner} does.
 *
 * @returns 32 bytes as hex text with 0x, in lower case.
 * @example
 * ```ts
 * await readPrivateKey(await readFile("keystore.json", "utf8"), async () => passphrase); // "0x…"
 * ```
 */
async function readPrivateKey(text, askPassphrase) {
    const trimmed = text.replace(/^\uFEFF/, "").trim();
    const key = trimmed.startsWith("{")
        ? Buffer.from(await openKeystore(parse(trimmed), await askPassphrase())).toString("hex")
        : trimmed.replace(/^0x/i, "").toLowerCase();
    if (/^[0-9a-f]{64}$/.test(key))
        return `0x${key}`;
    throw notAKey();
}
/**
 * Creates the signer of a private key. @throws {MesgError} `refused` when it is zero or not below the curve's order.
 *
 * @example
 * ```ts
 * signerOf(await readPrivateKey(text, async () => passphrase)).address; // "0x…"
 * ```
 */
function signerOf(key) {
    try {
        const account = (0,privateKeyToAccount/* privateKeyToAccount */.R)(key);
        return { address: account.address, sign: (transaction) => account.signTransaction(transaction) };
    }
    catch {
        // The library's error may contain its input.
        throw notAKey();
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw notAKey();
    }
}
function notAKey() {
    return new core_error/* MesgError */.N8("refused", "not a private key: expected a JSON key store, or 64 hex digits", {
        hint: "check the file or the variable (its contents are not shown)",
    });
}

// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/address/getAddress.js
var getAddress = __webpack_require__(71006);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/transaction/parseTransaction.js + 3 modules
var parseTransaction = __webpack_require__(49708);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/signature/recoverTransactionAddress.js + 2 modules
var recoverTransactionAddress = __webpack_require__(77663);
;// CONCATENATED MODULE: ./src/marketplace/chain/transaction.ts


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
    return { ...transaction, raw, hash: (0,keccak256/* keccak256 */.S)(raw) };
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
        throw new core_error/* MesgError */.N8("refused", "not a signed transaction: expected 0x and hex digits, or JSON with raw", {
            hint: "eth_signTransaction, or a wallet, returns it for the unsigned one",
        });
    }
    const { transaction, from } = await decodeSigned(raw);
    const { chainId, to, nonce = 0, gas, data = "0x", value = 0n, type } = transaction;
    const fees = feesOf(transaction);
    if (fees === undefined || gas === undefined || !to || (type !== "legacy" && type !== "eip1559"))
        throw otherKind();
    if (value !== 0n)
        throw new core_error/* MesgError */.N8("refused", "the signed transaction sends ether: expected none");
    if (chainId === undefined || chainId === 0) {
        throw new core_error/* MesgError */.N8("refused", "the signed transaction names no chain: it could be sent to any", {
            hint: "sign it with its chainId (EIP-155)",
        });
    }
    return { chainId, from, to: (0,getAddress/* getAddress */.b)(to), nonce, gas, data, fees, raw, hash: (0,keccak256/* keccak256 */.S)(raw) };
}
async function decodeSigned(raw) {
    try {
        return {
            transaction: (0,parseTransaction/* parseTransaction */.MH)(raw),
            from: await (0,recoverTransactionAddress/* recoverTransactionAddress */.t)({ serializedTransaction: raw }),
        };
    }
    catch {
        throw otherKind();
    }
}
function otherKind() {
    return new core_error/* MesgError */.N8("refused", "not a signed transaction of a known kind: expected a legacy or EIP-1559 one");
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

;// CONCATENATED MODULE: ./src/marketplace/chain/values.ts



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
        return bytes.length === 42 ? (0,getAddress/* getAddress */.b)(bytes) : this.#fail("an address", value);
    }
    object(value) {
        return (0,is_record/* isRecord */.u)(value) ? value : this.#fail("an object", value);
    }
    list(value) {
        return Array.isArray(value) ? value : this.#fail("a list", value);
    }
    #fail(expected, found) {
        throw new call_failure/* CallFailure */.Rk(`unexpected answer to ${this.#where}: expected ${expected}, found ${shown(found)}`);
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
        const address = (0,getAddress/* getAddress */.b)(text.toLowerCase());
        const digits = text.slice(2);
        if (digits === digits.toLowerCase() || digits === digits.toUpperCase() || text === address)
            return address;
        throw new core_error/* MesgError */.N8("usage", `wrong checksum in the address of ${what}: expected ${address}, found ${text}`, {
            hint: "a character may be mistyped: copy the address again",
        });
    }
    throw new core_error/* MesgError */.N8("usage", `invalid address of ${what}: expected 0x and 40 hex digits, found ${shown(text)}`);
}

// EXTERNAL MODULE: ./node_modules/abitype/dist/esm/human-readable/parseAbi.js + 11 modules
var parseAbi = __webpack_require__(39861);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/encoding/toHex.js
var toHex = __webpack_require__(747);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/abi/encodeFunctionData.js + 1 modules
var encodeFunctionData = __webpack_require__(53955);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/abi/decodeFunctionData.js
var decodeFunctionData = __webpack_require__(24066);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/encoding/fromBytes.js
var fromBytes = __webpack_require__(65098);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/data/concat.js
var concat = __webpack_require__(65878);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/abi/decodeEventLog.js
var decodeEventLog = __webpack_require__(55356);
;// CONCATENATED MODULE: ./src/marketplace/contract.ts


/** The used part of the interface of the Marketplace's contract. */
const MARKETPLACE_ABI = (0,parseAbi/* parseAbi */.U)([
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
    const sid = (0,toHex/* stringToHex */.i3)(effect.sid);
    if (effect.kind === "offer") {
        const args = [sid, effect.price, effect.duration];
        return (0,encodeFunctionData/* encodeFunctionData */.p)({ abi: MARKETPLACE_ABI, functionName: "createServiceOffer", args });
    }
    const args = [sid, (0,toHex/* stringToHex */.i3)(effect.manifest), (0,toHex/* stringToHex */.i3)(effect.protocol)];
    return (0,encodeFunctionData/* encodeFunctionData */.p)({ abi: MARKETPLACE_ABI, functionName: "publishServiceVersion", args });
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
    throw new core_error/* MesgError */.N8("refused", "the transaction does not publish a version or create an offer on a Marketplace");
}
function tryDecode(data) {
    try {
        const { functionName, args } = (0,decodeFunctionData/* decodeFunctionData */.J)({ abi: MARKETPLACE_ABI, data });
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
    return (0,fromBytes/* bytesToString */.Ar)(Buffer.from(hex.slice(2), "hex"));
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
    return (0,keccak256/* keccak256 */.S)((0,concat/* concatHex */.aP)([sender, (0,toHex/* stringToHex */.i3)(sid), (0,toHex/* stringToHex */.i3)(manifest), (0,toHex/* stringToHex */.i3)(protocol)]));
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
            const { eventName, args } = (0,decodeEventLog/* decodeEventLog */.j)({ abi: MARKETPLACE_ABI, topics: topics, data });
            if (args.sid !== (0,toHex/* stringToHex */.i3)(effect.sid))
                continue;
            if (eventName === "ServiceVersionCreated" && effect.kind === "version") {
                const isManifest = args.manifest === (0,toHex/* stringToHex */.i3)(effect.manifest);
                if (isManifest && args.manifestProtocol === (0,toHex/* stringToHex */.i3)(effect.protocol))
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
    throw new core_error/* MesgError */.N8("refused", `the Marketplace accepts no such sid: expected a name like author.service, found ${found}`, {
        hint: "set sid in mesg.yml: at most 63 characters, lower-case letters, digits, _, - and dots between labels",
    });
}

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
    throw new core_error/* MesgError */.N8("usage", "conflicting fees: a legacy transaction has a gas price, an EIP-1559 one a maximum fee");
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
            throw new core_error/* MesgError */.N8("usage", "this chain has no EIP-1559 fees: set a gas price instead");
        return { type: "legacy", gasPrice: gasPrice ?? (await chain.gasPrice()) };
    }
    const priority = priorityFee ?? (await chain.priorityFee()) ?? USUAL_PRIORITY_FEE;
    const maxFeePerGas = maxFee ?? baseFee * 2n + priority;
    return { type: "eip1559", maxFeePerGas, maxPriorityFeePerGas: priority < maxFeePerGas ? priority : maxFeePerGas };
}

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __webpack_require__(21334);
// EXTERNAL MODULE: ./src/definition/json/json-text.ts
var json_text = __webpack_require__(18658);
// EXTERNAL MODULE: ./src/definition/json/from-json.ts
var from_json = __webpack_require__(53433);
;// CONCATENATED MODULE: ./src/marketplace/generated/manifest-check.js
// @ts-self-types="./manifest-check.d.ts"
// Generated from schema/manifest.schema.json by .ci/generate.mjs.

const validate = (/* unused pure expression or super */ null && (validate10));
/* harmony default export */ const manifest_check = (validate10);
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/mesg/compile-action/main/schema/manifest.schema.json","title":"Marketplace manifest","description":"One version of a service on the MESG Marketplace. The manifest is a file on IPFS; the contract stores its CID.","type":"object","required":["version","service"],"properties":{"version":{"description":"The version of this format.","type":"string","enum":["1"]},"service":{"type":"object","required":["definition","deployment"],"properties":{"definition":{"description":"The service definition as proto3 JSON, with its hash.","type":"object"},"hash":{"description":"The service hash, in base58.","type":"string"},"hashVersion":{"description":"The version of the hash's recipe.","type":"string","enum":["1"]},"deployment":{"description":"Where the service's source is.","type":"object","required":["type","source"],"properties":{"type":{"description":"The protocol by which the source is fetched.","type":"string","enum":["http","https","ipfs"]},"source":{"description":"A CID for ipfs, else a URL.","type":"string"}}},"readme":{"description":"The service's README.","type":"string"}}}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/mesg/compile-action/main/schema/manifest.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.service === undefined) && (missing0 = "service"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
let data0 = data.version;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "1")){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service !== undefined){
let data1 = data.service;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.definition === undefined) && (missing1 = "definition")) || ((data1.deployment === undefined) && (missing1 = "deployment"))){
validate10.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data1.definition !== undefined){
let data2 = data1.definition;
const _errs5 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/service/definition",schemaPath:"#/properties/service/properties/definition/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.hash !== undefined){
const _errs7 = errors;
if(typeof data1.hash !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/hash",schemaPath:"#/properties/service/properties/hash/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.hashVersion !== undefined){
let data4 = data1.hashVersion;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/hashVersion",schemaPath:"#/properties/service/properties/hashVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data4 === "1")){
validate10.errors = [{instancePath:instancePath+"/service/hashVersion",schemaPath:"#/properties/service/properties/hashVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.service.properties.hashVersion.enum}}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.deployment !== undefined){
let data5 = data1.deployment;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.type === undefined) && (missing2 = "type")) || ((data5.source === undefined) && (missing2 = "source"))){
validate10.errors = [{instancePath:instancePath+"/service/deployment",schemaPath:"#/properties/service/properties/deployment/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data5.type !== undefined){
let data6 = data5.type;
const _errs13 = errors;
if(typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/deployment/type",schemaPath:"#/properties/service/properties/deployment/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "http") || (data6 === "https")) || (data6 === "ipfs"))){
validate10.errors = [{instancePath:instancePath+"/service/deployment/type",schemaPath:"#/properties/service/properties/deployment/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.service.properties.deployment.properties.type.enum}}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.source !== undefined){
const _errs15 = errors;
if(typeof data5.source !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/deployment/source",schemaPath:"#/properties/service/properties/deployment/properties/source/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/service/deployment",schemaPath:"#/properties/service/properties/deployment/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.readme !== undefined){
const _errs17 = errors;
if(typeof data1.readme !== "string"){
validate10.errors = [{instancePath:instancePath+"/service/readme",schemaPath:"#/properties/service/properties/readme/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./src/marketplace/manifest.ts



/** Maximum size of a manifest in bytes: a definition and its README. */
const MAX_MANIFEST_BYTES = limits/* MAX_BYTES */.zx;
/** Maximum size of a README in a manifest, in bytes. */
const MAX_README_BYTES = 1024 * 1024;
/** Thrown for a file that is not a manifest. */
class NotAManifest extends core_error/* MesgError */.N8 {
    constructor(why) {
        super("refused", `not a manifest: ${why}`);
    }
}
/**
 * Returns the manifest of a service whose source is on IPFS: version 1, with the fields in the order of the original
 * tools. Deterministic, so that publishing again finds the same version.
 *
 * @throws {MesgError} `refused` when the definition names no source, or the manifest is too large.
 * @example
 * ```ts
 * const text = manifestToText({ definition, hash: serviceHash(definition, "0.16") });
 * ```
 */
function manifestToText({ definition, hash, readme }) {
    const { source } = definition;
    if (source === "")
        throw new core_error/* MesgError */.N8("refused", "the definition names no source, which a manifest requires");
    const manifest = {
        version: "1",
        service: {
            definition: (0,to_json/* definitionToJson */.L)({ ...definition, hash }),
            hash,
            hashVersion: "1",
            deployment: { type: "ipfs", source },
            ...(readme === undefined ? {} : { readme }),
        },
    };
    assertShape(manifest);
    const text = JSON.stringify(manifest);
    const size = Buffer.byteLength(text);
    if (size <= MAX_MANIFEST_BYTES)
        return text;
    throw new core_error/* MesgError */.N8("refused", `manifest too large: expected at most ${MAX_MANIFEST_BYTES} bytes, found ${size}`, {
        hint: "shorten the README or the descriptions",
    });
}
/**
 * Reads an untrusted manifest.
 *
 * @throws {NotAManifest} when it does not have the structure of a manifest.
 * @throws {MesgError} `refused` when it has a key twice, or its definition has a form from before Engine 0.11.
 * @example
 * ```ts
 * readManifest(await readFile("manifest.json")).definition.name;
 * ```
 */
function readManifest(bytes) {
    if (bytes.length > MAX_MANIFEST_BYTES) {
        throw new NotAManifest(`expected at most ${MAX_MANIFEST_BYTES} bytes, found ${bytes.length}`);
    }
    const text = decode(bytes);
    const value = manifest_parse(text);
    assertShape(value);
    // Other tools may take the other value.
    (0,json_text/* parseJsonText */.l)(text, "a manifest");
    const { service } = value;
    const { definition } = (0,from_json/* definitionFromJson */.OL)(service.definition);
    const { deployment, readme } = service;
    return { definition, hash: (service.hash ?? definition.hash) || undefined, deployment, readme };
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new NotAManifest("expected JSON in UTF-8");
    }
}
function manifest_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new NotAManifest("expected JSON in UTF-8");
    }
}
function assertShape(value) {
    if (manifest_check(value))
        return;
    const { instancePath = "", keyword = "", params = {} } = manifest_check.errors?.[0] ?? {};
    const what = keyword === "required"
        ? `missing ${params.missingProperty}`
        : keyword === "type"
            ? `expected ${String(params.type)}`
            : `expected ${JSON.stringify(params.allowedValues)}`;
    throw new NotAManifest(`${(0,safe_text/* visibleText */.Q6)(what)} at ${instancePath || "/"}`);
}

// EXTERNAL MODULE: ./node_modules/viem/_esm/constants/address.js
var address = __webpack_require__(91131);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/abi/decodeFunctionResult.js
var decodeFunctionResult = __webpack_require__(34759);
;// CONCATENATED MODULE: ./src/marketplace/chain/chain.ts



const MAX_LOGS = 1000;
/** An Ethereum chain as seen by one node. The types of all answers are checked, but their content is unverified. */
class Chain {
    place;
    #rpc;
    #signal;
    constructor(endpoint, options = {}) {
        this.#rpc = new JsonRpc(endpoint, options.timeout);
        this.#signal = options.signal;
        this.place = endpoint.place;
    }
    async chainId() {
        return this.#read("eth_chainId").count(await this.#call("eth_chainId", []));
    }
    async code(address) {
        return this.#read("eth_getCode").bytes(await this.#call("eth_getCode", [address, "latest"]));
    }
    /** Wei. */
    async balance(address) {
        return this.#read("eth_getBalance").quantity(await this.#call("eth_getBalance", [address, "latest"]));
    }
    /** Returns the number of an account's transactions in blocks, or including pending ones. */
    async nonce(address, tag) {
        const method = "eth_getTransactionCount";
        return this.#read(method).count(await this.#call(method, [address, tag]));
    }
    async head() {
        const read = this.#read("eth_getBlockByNumber");
        const block = read.object(await this.#call("eth_getBlockByNumber", ["latest", false]));
        const { baseFeePerGas } = block;
        const baseFee = baseFeePerGas === undefined || baseFeePerGas === null ? undefined : read.quantity(baseFeePerGas);
        return { number: read.count(block.number), baseFee };
    }
    /** Returns the hash of a block; undefined if there is no block with that number yet. */
    async blockHash(number) {
        const read = this.#read("eth_getBlockByNumber");
        const block = await this.#call("eth_getBlockByNumber", [chain_toHex(number), false]);
        return block === null ? undefined : read.hash(read.object(block).hash);
    }
    /** Wei per gas. */
    async gasPrice() {
        return this.#read("eth_gasPrice").quantity(await this.#call("eth_gasPrice", []));
    }
    /** Priority fee in wei per gas; undefined when the node has no such call. */
    async priorityFee() {
        const method = "eth_maxPriorityFeePerGas";
        try {
            return this.#read(method).quantity(await this.#call(method, []));
        }
        catch (error) {
            if (error instanceof RpcError)
                return undefined;
            throw error;
        }
    }
    /** @throws {RpcError} with `isRevert` when the contract refuses. */
    async simulate(call, block = "latest") {
        const at = block === "latest" ? block : chain_toHex(block);
        return this.#read("eth_call").bytes(await this.#call("eth_call", [call, at]));
    }
    /** @throws {RpcError} with `isRevert` when the contract refuses. */
    async estimateGas(call) {
        return this.#read("eth_estimateGas").quantity(await this.#call("eth_estimateGas", [call]));
    }
    /** Sends a signed transaction once. @returns The hash that the node returns. */
    async send(raw) {
        const method = "eth_sendRawTransaction";
        return this.#read(method).hash(await this.#rpc.once(method, [raw], this.#signal));
    }
    /** Returns whether the node knows a transaction, mined or pending. */
    async knows(hash) {
        const method = "eth_getTransactionByHash";
        const found = await this.#call(method, [hash]);
        if (found === null)
            return false;
        const read = this.#read(method);
        return read.hash(read.object(found).hash) === hash;
    }
    /** Returns undefined while the transaction is in no block. */
    async receipt(hash) {
        const method = "eth_getTransactionReceipt";
        const found = await this.#call(method, [hash]);
        if (found === null)
            return undefined;
        const read = this.#read(method);
        const answer = read.object(found);
        if (answer.blockNumber === null || answer.blockNumber === undefined)
            return undefined;
        const logs = read.list(answer.logs);
        const { effectiveGasPrice } = answer;
        return {
            hash: read.hash(answer.transactionHash),
            succeeded: read.quantity(answer.status) === 1n,
            block: { number: read.count(answer.blockNumber), hash: read.hash(answer.blockHash) },
            gasUsed: read.quantity(answer.gasUsed),
            gasPrice: typeof effectiveGasPrice === "string" ? read.quantity(effectiveGasPrice) : undefined,
            logs: logs.slice(0, MAX_LOGS).map((log) => readLog(read, log)),
        };
    }
    #call(method, params) {
        return this.#rpc.call(method, params, this.#signal);
    }
    #read(method) {
        return new AnswerReader(`${method} from ${this.place}`);
    }
}
function readLog(read, value) {
    const { address, topics, data } = read.object(value);
    return {
        address: read.address(address),
        topics: read
            .list(topics)
            .slice(0, 4)
            .map((topic) => read.hash(topic)),
        data: read.bytes(data),
    };
}
function chain_toHex(number) {
    return `0x${number.toString(16)}`;
}

;// CONCATENATED MODULE: ./src/marketplace/chain/send.ts



/** How often the same bytes are sent while there is no answer, and the pause in milliseconds. */
const send_ATTEMPTS = 5;
const send_PAUSE = 1000;
/**
 * Sends a signed transaction so that it takes effect at most once: after a lost answer, the node is polled for its
 * hash, and only the same bytes, with the same nonce, are ever sent again.
 *
 * @throws {MesgError} `refused` when the node rejects it; `environment` when the node stays unreachable, so it is
 * unknown whether the transaction was sent.
 */
async function sendTransaction(chain, transaction, signal) {
    const { raw, hash, chainId } = transaction;
    const found = await chain.chainId();
    if (found !== chainId)
        throw wrongChain(chain.place, chainId, found);
    let lost;
    for (let attempt = 1; attempt <= send_ATTEMPTS; attempt++) {
        if (attempt > 1)
            await (0,promises_.setTimeout)(send_PAUSE, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
        try {
            await chain.send(raw);
            return;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof RpcError) && !(error instanceof call_failure/* CallFailure */.Rk))
                throw error;
            if (await isKnown(chain, hash))
                return;
            if (error instanceof RpcError && !error.isTransient) {
                if (/already known|known transaction|already imported/i.test(error.said))
                    return;
                throw refusal(error, transaction);
            }
            lost = error;
        }
    }
    throw new core_error/* MesgError */.N8("environment", `no answer to transaction ${hash}: ${lost.message}`, {
        cause: lost,
        hint: `it may have been sent; run the same command again: it reuses nonce ${transaction.nonce}, so at most one takes effect`,
    });
}
async function isKnown(chain, hash) {
    try {
        return (await chain.knows(hash)) || (await chain.receipt(hash)) !== undefined;
    }
    catch (error) {
        if (error instanceof RpcError || error instanceof call_failure/* CallFailure */.Rk)
            return false;
        throw error;
    }
}
/** The error for a transaction for another chain than the node's. */
function wrongChain(place, expected, found) {
    return new core_error/* MesgError */.N8("refused", `wrong chain at ${place}: expected chain id ${expected}, found ${found}`, {
        hint: "use the JSON-RPC address of a node of the right chain",
    });
}
function refusal(error, { from, nonce }) {
    const hints = [
        [
            /underpriced|fee (?:cap |per gas )?(?:is )?(?:too low|less than)|fee ?too ?low|less than (?:the )?block(?:'s)? base ?fee/i,
            "raise the fee with --max-fee or --gas-price",
        ],
        [/insufficient|enough funds|doesn't have enough/i, `send ether to ${from}`],
        [/nonce/i, `another transaction of ${from} has nonce ${nonce}: wait for it, then run the same command again`],
    ];
    const hint = hints.find(([words]) => words.test(error.said))?.[1];
    return new core_error/* MesgError */.N8("refused", `the node rejects the transaction: ${error.said || `error ${error.code}`}`, {
        cause: error,
        ...(hint === undefined ? {} : { hint }),
    });
}

;// CONCATENATED MODULE: ./src/marketplace/market.ts






/** A Marketplace: its contract on a chain. */
class Marketplace {
    chain;
    contract;
    chainId;
    constructor(chain, contract, chainId) {
        this.chain = chain;
        this.contract = contract;
        this.chainId = chainId;
    }
    /**
     * Connects to a node and checks that a contract is at the address.
     *
     * @param options.chainId The expected chain; any other is refused.
     * @throws {MesgError} `refused` when the node serves another chain or no contract is at the address, `environment` when
     * the node does not answer.
     * @example
     * ```ts
     * const market = await Marketplace.connect(parseRpc("http://127.0.0.1:8545"), parseAddress(text, "the contract"));
     * ```
     */
    static async connect(rpc, contract, options = {}) {
        const chain = new Chain(rpc, options);
        const chainId = await chain.chainId();
        if (chainId !== (options.chainId ?? chainId))
            throw wrongChain(chain.place, options.chainId, chainId);
        if ((await chain.code(contract)) === "0x") {
            throw new core_error/* MesgError */.N8("refused", `no contract at ${contract} on chain ${chainId}`, {
                hint: "check the contract's address, and that the node serves its chain",
            });
        }
        return new Marketplace(chain, contract, chainId);
    }
    /** Returns the owner of a sid; undefined without one. */
    async owner(sid) {
        const bytes = (0,toHex/* stringToHex */.i3)(sid);
        if ((await this.#view("isServiceExist", [bytes])) !== true)
            return undefined;
        const [, owner] = (await this.#view("service", [bytes]));
        return owner === address/* zeroAddress */.X ? undefined : (0,getAddress/* getAddress */.b)(owner);
    }
    /** Returns the version with a hash; undefined when there is none. */
    async version(versionHash) {
        const found = (await this.#viewOrNone("serviceVersion", [versionHash]));
        if (found === undefined || found[0] === 0n)
            return undefined;
        const [createTime, manifest, protocol] = found;
        return { versionHash, createTime, manifest, protocol };
    }
    /** Returns the newest versions of a sid, oldest first, and the total number. */
    async versions(sid, max) {
        const bytes = (0,toHex/* stringToHex */.i3)(sid);
        const total = (await this.#view("serviceVersionsLength", [bytes]));
        const versions = [];
        for (let index = firstOf(total, max); index < total; index++) {
            const versionHash = (await this.#view("serviceVersionHash", [bytes, index]));
            const version = await this.version(versionHash);
            if (version !== undefined)
                versions.push(version);
        }
        return { total, versions };
    }
    /** Returns the newest offers of a sid, oldest first, and the total number. */
    async offers(sid, max) {
        const bytes = (0,toHex/* stringToHex */.i3)(sid);
        const total = (await this.#view("serviceOffersLength", [bytes]));
        const offers = [];
        for (let index = firstOf(total, max); index < total; index++) {
            const found = await this.#view("serviceOffer", [bytes, index]);
            const [createTime, price, duration, active] = found;
            offers.push({ index: Number(index), createTime, price, duration, active });
        }
        return { total, offers };
    }
    async #viewOrNone(functionName, args) {
        try {
            return await this.#view(functionName, args);
        }
        catch (error) {
            // The contract reverts for an unknown version.
            if (error instanceof RpcError && error.isRevert)
                return undefined;
            throw error;
        }
    }
    async #view(functionName, args) {
        const call = { abi: MARKETPLACE_ABI, functionName, args };
        const data = await this.chain.simulate({ to: this.contract, data: (0,encodeFunctionData/* encodeFunctionData */.p)(call) });
        try {
            return (0,decodeFunctionResult/* decodeFunctionResult */.e)({ abi: MARKETPLACE_ABI, functionName, data });
        }
        catch (cause) {
            throw new call_failure/* CallFailure */.Rk(`${this.contract} does not answer ${functionName} like a Marketplace`, {
                cause,
                hint: "check the contract's address, and that the node serves its chain",
            });
        }
    }
}
function firstOf(total, max) {
    return total > BigInt(max) ? total - BigInt(max) : 0n;
}

// EXTERNAL MODULE: ./src/core/decimal.ts
var decimal = __webpack_require__(26372);
// EXTERNAL MODULE: ./src/core/text/plural.ts
var plural = __webpack_require__(4521);
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
    checkSid(effect.sid);
    const owner = await market.owner(effect.sid);
    if (owner !== undefined && owner !== sender)
        throw notTheOwner(effect.sid, owner, sender);
    const found = await existing(market, effect, sender, owner);
    if (found !== undefined)
        return { status: "exists", effect, id: found };
    const transaction = await prepare(market, effect, options);
    const cost = highestCost(transaction);
    const balance = await market.chain.balance(sender);
    const max = options.maxCost ?? DEFAULT_MAX_COST;
    if (cost > max) {
        throw new core_error/* MesgError */.N8("refused", `cost over the limit: expected at most ${ether(max)}, found ${ether(cost)}`, {
            hint: "check the fees that the node names, or raise the limit with --max-cost",
        });
    }
    const version = effect.kind === "version" ? versionHash(sender, effect) : undefined;
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
    throw new core_error/* MesgError */.N8("refused", `too little ether at ${transaction.from}: expected ${ether(cost)}, found ${ether(balance)}`, {
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
        return (await market.version(versionHash(sender, effect)))?.versionHash;
    const { offers } = await market.offers(effect.sid, MAX_OFFERS);
    const same = offers.find(({ active, price, duration }) => active && price === effect.price && duration === effect.duration);
    return same?.index;
}
async function prepare(market, effect, options) {
    const { chain, contract, chainId } = market;
    const { sender } = options;
    const data = encodeEffect(effect);
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
    throw new core_error/* MesgError */.N8("environment", `${count} of ${sender} wait for a block`, {
        hint: `wait for them and run the same command again: anything already published counts as success. To replace the first, use --nonce ${latest} and a higher fee`,
    });
}
function notTheOwner(sid, owner, sender) {
    return new core_error/* MesgError */.N8("refused", `${sid} belongs to another account: expected ${sender}, found ${owner}`, {
        hint: "publish with the owner's key, or under another sid",
    });
}

;// CONCATENATED MODULE: ./src/marketplace/publish.ts





/**
 * Checks that a signed transaction has the expected effect and no other.
 *
 * @param expected The allowed effects; empty for any.
 * @returns Its effect.
 * @throws {MesgError} `refused` when it is for another chain or contract, or has another effect.
 * @example
 * ```ts
 * checkSigned(market, await readSigned(text), [effect]);
 * ```
 */
function checkSigned(market, transaction, expected = []) {
    const { chainId, to, data } = transaction;
    if (chainId !== market.chainId)
        throw wrongChain(market.chain.place, chainId, market.chainId);
    if (to !== market.contract) {
        throw new core_error/* MesgError */.N8("refused", `the signed transaction calls another contract: expected ${market.contract}, found ${to}`);
    }
    const effect = decodeEffect(data);
    if (expected.length === 0 || expected.some((one) => sameEffect(effect, one)))
        return effect;
    throw new core_error/* MesgError */.N8("refused", "the signed transaction has another effect than this command", {
        hint: "prepare it again with --unsigned and sign that one",
    });
}
/**
 * Sends a signed transaction, waits until it is confirmed, and verifies the result: the contract's event and its
 * storage must contain the version that was computed here.
 *
 * @throws {MesgError} `refused` when the node or the contract rejects it, or the result differs; `environment` when it
 * is not confirmed in time.
 * @example
 * ```ts
 * const signed = await signTransaction(plan.transaction, signer);
 * const { id } = await publishSigned(market, signed, { confirmations: 5, timeout: 900_000 });
 * ```
 */
async function publishSigned(market, transaction, options) {
    const effect = checkSigned(market, transaction);
    await sendTransaction(market.chain, transaction, options.signal);
    const receipt = await confirmTransaction(market.chain, transaction, options);
    if (!receipt.succeeded)
        throw await reverted(market, transaction, receipt);
    const found = effectIn(receipt.logs, market.contract, effect);
    if (found === undefined)
        throw unproved(transaction, "its logs contain no such event");
    const cost = receipt.gasPrice === undefined ? undefined : receipt.gasPrice * receipt.gasUsed;
    const done = { effect, transaction: transaction.hash, block: receipt.block.number, cost };
    if (effect.kind === "offer")
        return { ...done, id: Number(found) };
    const expected = versionHash(transaction.from, effect);
    if (found !== expected)
        throw unproved(transaction, `expected version ${expected}, found ${found} in its event`);
    const stored = await market.version(expected);
    const isStored = stored?.manifest === (0,toHex/* stringToHex */.i3)(effect.manifest) && stored.protocol === (0,toHex/* stringToHex */.i3)(effect.protocol);
    if (!isStored)
        throw unproved(transaction, `the contract does not store version ${expected} with this manifest`);
    return { ...done, id: expected };
}
function sameEffect(left, right) {
    const entries = Object.entries(left);
    const other = right;
    return entries.length === Object.keys(right).length && entries.every(([key, value]) => other[key] === value);
}
async function reverted(market, transaction, receipt) {
    const { from, to, data, hash } = transaction;
    const reason = await market.chain.simulate({ from, to, data }, receipt.block.number).then(() => "", (error) => `: ${error.message}`);
    return new core_error/* MesgError */.N8("refused", `transaction ${hash} was reverted in block ${receipt.block.number}${reason}`, {
        hint: "its gas is spent; marketplace show lists what is published",
    });
}
function unproved({ hash }, why) {
    return new core_error/* MesgError */.N8("refused", `transaction ${hash} is confirmed, but not verified: ${why}`, {
        hint: "use another node: this one serves another chain, or lies",
    });
}

// EXTERNAL MODULE: ./src/ipfs/fetch-source.ts
var fetch_source = __webpack_require__(51794);
// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(81792);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(49164);
// EXTERNAL MODULE: ./src/engine/deploy/deploy-error.ts
var deploy_error = __webpack_require__(54438);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/unixfs/dag.ts
var dag = __webpack_require__(16189);
;// CONCATENATED MODULE: ./src/ipfs/offer-bytes.ts

/**
 * Prepares a small file in memory, such as a manifest, for publishing.
 *
 * @example
 * ```ts
 * const manifest = await offerBytes(new TextEncoder().encode(text));
 * await publishSource(manifest, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
async function offerBytes(bytes) {
    const chunks = async function* () {
        yield bytes;
    };
    const { sourceId } = await (0,dag/* sourceIdOf */.GC)(chunks());
    return {
        sourceId,
        size: bytes.length,
        blocks: (signal) => (0,dag/* blocksOf */.SH)(chunks(), signal),
        tar: chunks,
    };
}

;// CONCATENATED MODULE: ./src/marketplace/prepare.ts







/** Maximum number of violations in a message. */
const MAX_VIOLATIONS = 20;
/**
 * Builds the manifest of a service, and the effect that publishes it.
 *
 * @param sent The definition with its source id.
 * @throws {MesgError} `refused` when the definition is invalid, has no sid or no source, or has another hash than was
 * reviewed.
 * @example
 * ```ts
 * const { effect, manifest } = await prepareVersion(definition, { release: "0.16" });
 * ```
 */
async function prepareVersion(sent, options) {
    const { release, source, readme, expectedHash } = options;
    const configuration = sent.configuration ?? service/* EMPTY_CONFIGURATION */.$k;
    const definition = { ...sent, hash: "", address: "", configuration };
    checkSid(definition.sid);
    const violations = (0,check/* checkDefinition */.QU)(definition, release);
    if (violations.length > 0) {
        const lines = (0,some_of/* someLines */.Sk)(violations, MAX_VIOLATIONS, ({ pointer, text }) => `${pointer}: ${text}`);
        throw new core_error/* MesgError */.N8("refused", `Engine ${release} would refuse this definition:\n  ${lines.join("\n  ")}`, {
            hint: "run mesg-compile validate to see the lines in mesg.yml",
        });
    }
    const hash = (0,service_hash/* serviceHash */.gH)(definition, release, source === undefined ? {} : { source });
    if (expectedHash !== undefined && expectedHash !== hash)
        throw (0,deploy_error/* notReviewed */.vE)(expectedHash, hash, release);
    const text = manifestToText({ definition, hash, readme });
    const manifest = await offerBytes(new TextEncoder().encode(text));
    const effect = {
        kind: "version",
        sid: definition.sid,
        manifest: manifest.sourceId,
        protocol: IPFS_PROTOCOL,
    };
    return { effect, manifest, hash, source: definition.source };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 5 modules
var digest_tar = __webpack_require__(11639);
;// CONCATENATED MODULE: ./src/marketplace/readme.ts



const NAMES = ["README.md", "readme.md", "Readme.md", "README", "readme"];
/**
 * Reads the README in the root of a source's archive, so that uncommitted or ignored files do not get into a manifest.
 *
 * @param tar The path of the archive.
 */
async function readReadme(tar, signal) {
    return await (0,digest_tar/* extractTar */.n)((0,external_node_fs_.createReadStream)(tar), {}, signal, async (tree) => {
        for (const name of NAMES) {
            const bytes = await tree.read(name, MAX_README_BYTES);
            if (bytes === undefined)
                continue;
            if (bytes.length <= MAX_README_BYTES)
                return { text: new TextDecoder().decode(bytes), notice: undefined };
            const notice = `${name} is larger than ${MAX_README_BYTES} bytes and left out of the manifest`;
            return { text: undefined, notice };
        }
        return { text: undefined, notice: undefined };
    });
}

;// CONCATENATED MODULE: ./src/marketplace/take-version.ts





/**
 * Creates a version of a service: the archive of its source, and its manifest. A missing source is fetched from IPFS,
 * which proves that others can fetch it.
 *
 * @throws {MesgError} as {@linkcode prepareVersion} does; `usage` when the source is unavailable, `refused` when it is
 * not the one in the definition.
 * @example
 * ```ts
 * const options = { from: "examples/greeter", release: "0.16", tar: "source.tar", stores: [] } as const;
 * const { taken } = await takeVersion(definition, options);
 * ```
 */
async function takeVersion(definition, options) {
    const { tar, signal, release, expectedHash } = options;
    const from = options.from ?? (await fetched(definition.source, options));
    const taken = await (0,take_source/* takeSource */.Z)(from, { ...options.reading, signal, ...(from === tar ? {} : { tar }) });
    if (definition.source !== "" && definition.source !== taken.sourceId) {
        const found = `wrong source: the definition names ${definition.source}, found ${taken.sourceId}`;
        throw new core_error/* MesgError */.N8("refused", found, { hint: "pass the source that the definition was made from" });
    }
    const readme = await readReadme(tar, signal);
    const named = { ...definition, source: taken.sourceId };
    const prepared = await prepareVersion(named, { release, expectedHash, source: taken.digest, readme: readme.text });
    const notices = readme.notice === undefined ? taken.notices : [...taken.notices, readme.notice];
    return { ...prepared, taken, tar, notices };
}
async function fetched(sourceId, { stores, policy, tar, signal }) {
    if (sourceId === "" || stores.length === 0) {
        const found = sourceId === "" ? "the definition names none" : `${sourceId} is not available`;
        throw new core_error/* MesgError */.N8("usage", `the source is needed for the hash, and ${found}`, {
            hint: "pass it with --source TAR or FOLDER, or set --ipfs-api or --ipfs-gateway to fetch it",
        });
    }
    await (0,fetch_source/* fetchSource */.s)(sourceId, { out: tar, stores, policy, signal });
    return tar;
}

// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
;// CONCATENATED MODULE: ./src/marketplace/verify-manifest.ts



/**
 * Finds the Engine releases that compute the hash in a manifest from its definition.
 *
 * @param source The source's files, which the hash of Engines 0.10 to 0.15 covers; without it only newer ones are tried.
 * @returns Oldest first; none when no release does.
 * @example
 * ```ts
 * releasesOfHash(definition, serviceHash(definition, "0.16"), undefined).includes("0.16"); // true
 * ```
 */
function releasesOfHash(definition, hash, source) {
    return definition_release/* RELEASES */.pH.filter((release) => {
        // Engine 0.9 hashes the environment of the machine that deployed.
        if (!(0,definition_release/* isSince */.$l)(release, "0.10") || ((0,service_hash/* needsSource */.vW)(release) && source === undefined))
            return false;
        return (0,service_hash/* serviceHash */.gH)(definition, release, source === undefined ? {} : { source }) === hash;
    });
}
/**
 * Checks that a manifest is consistent: its definition names its source and has its hash.
 *
 * @param source The source's files, read under the id in the manifest.
 * @returns The Engine releases that compute the hash.
 * @throws {MesgError} `refused` when something does not match.
 * @example
 * ```ts
 * verifyManifest(readManifest(bytes), undefined); // the releases from 0.16 on that compute its hash
 * ```
 */
function verifyManifest({ definition, hash, deployment }, source) {
    if (deployment.type === "ipfs" && definition.source !== "" && definition.source !== deployment.source) {
        throw twoOf("sources", deployment.source, definition.source);
    }
    if (hash === undefined)
        throw new core_error/* MesgError */.N8("refused", "the manifest has no hash");
    if (definition.hash !== "" && definition.hash !== hash)
        throw twoOf("hashes", hash, definition.hash);
    const releases = releasesOfHash(definition, hash, source);
    if (releases.length > 0)
        return releases;
    throw new core_error/* MesgError */.N8("refused", `wrong hash in the manifest: no Engine release computes ${(0,safe_text/* visibleText */.Q6)(hash)}`, {
        hint: "the definition, the source or the hash was changed afterwards: do not deploy it",
    });
}
function twoOf(what, outside, inside) {
    const [first, second] = [(0,safe_text/* visibleText */.Q6)(outside), (0,safe_text/* visibleText */.Q6)(inside)];
    return new core_error/* MesgError */.N8("refused", `the manifest has two ${what}: ${first}, and ${second} in its definition`);
}

;// CONCATENATED MODULE: ./src/marketplace/mod.ts
/**
 * The Marketplace: manifests on IPFS, and the contract on Ethereum that names a service's versions and offers. It loads an
 * Ethereum library, so import it only where it is used.
 *
 * @module
 */



















/***/ })

};
