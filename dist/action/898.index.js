export const id = 898;
export const ids = [898];
export const modules = {

/***/ 30898:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishServices: () => (/* binding */ publishServices)
});

// EXTERNAL MODULE: ./src/core/safe-text.ts
var safe_text = __webpack_require__(83712);
// EXTERNAL MODULE: ./src/core/once.ts
var once = __webpack_require__(38818);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./node_modules/viem/_esm/accounts/privateKeyToAccount.js + 49 modules
var privateKeyToAccount = __webpack_require__(67138);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/hash/keccak256.js + 1 modules
var keccak256 = __webpack_require__(80426);
// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
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

// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/encoding/toHex.js
var toHex = __webpack_require__(747);
// EXTERNAL MODULE: ./node_modules/viem/_esm/constants/address.js
var address = __webpack_require__(91131);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/address/getAddress.js
var getAddress = __webpack_require__(71006);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/abi/encodeFunctionData.js + 1 modules
var encodeFunctionData = __webpack_require__(53955);
// EXTERNAL MODULE: ./node_modules/viem/_esm/utils/abi/decodeFunctionResult.js
var decodeFunctionResult = __webpack_require__(34759);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/marketplace/chain/json-rpc.ts
var json_rpc = __webpack_require__(62081);
// EXTERNAL MODULE: ./src/marketplace/chain/rpc-error.ts
var rpc_error = __webpack_require__(69673);
// EXTERNAL MODULE: ./src/marketplace/chain/values.ts
var values = __webpack_require__(60315);
;// CONCATENATED MODULE: ./src/marketplace/chain/chain.ts



const MAX_LOGS = 1000;
/** An Ethereum chain as seen by one node. The types of all answers are checked, but their content is unverified. */
class Chain {
    place;
    #rpc;
    #signal;
    constructor(endpoint, options = {}) {
        this.#rpc = new json_rpc/* JsonRpc */.qN(endpoint, options.timeout);
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
            if (error instanceof rpc_error/* RpcError */.Q)
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
        return new values/* AnswerReader */.E(`${method} from ${this.place}`);
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/marketplace/chain/send.ts



/** How often the same bytes are sent while there is no answer, and the pause in milliseconds. */
const ATTEMPTS = 5;
const PAUSE = 1000;
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
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        if (attempt > 1)
            await (0,promises_.setTimeout)(PAUSE, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
        try {
            await chain.send(raw);
            return;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (!(error instanceof rpc_error/* RpcError */.Q) && !(error instanceof call_failure/* CallFailure */.Rk))
                throw error;
            if (await isKnown(chain, hash))
                return;
            if (error instanceof rpc_error/* RpcError */.Q && !error.isTransient) {
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
        if (error instanceof rpc_error/* RpcError */.Q || error instanceof call_failure/* CallFailure */.Rk)
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

// EXTERNAL MODULE: ./src/marketplace/contract.ts
var contract = __webpack_require__(45661);
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
            if (error instanceof rpc_error/* RpcError */.Q && error.isRevert)
                return undefined;
            throw error;
        }
    }
    async #view(functionName, args) {
        const call = { abi: contract/* MARKETPLACE_ABI */.nX, functionName, args };
        const data = await this.chain.simulate({ to: this.contract, data: (0,encodeFunctionData/* encodeFunctionData */.p)(call) });
        try {
            return (0,decodeFunctionResult/* decodeFunctionResult */.e)({ abi: contract/* MARKETPLACE_ABI */.nX, functionName, data });
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

// EXTERNAL MODULE: ./src/github/context/failure-words.ts
var failure_words = __webpack_require__(9957);
// EXTERNAL MODULE: ./src/github/inputs/expected-hashes.ts
var expected_hashes = __webpack_require__(32422);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/ipfs/kubo/kubo-node.ts + 5 modules
var kubo_node = __webpack_require__(64450);
// EXTERNAL MODULE: ./src/ipfs/stores/gateway.ts + 1 modules
var gateway = __webpack_require__(30196);
// EXTERNAL MODULE: ./src/ipfs/supply-source.ts + 1 modules
var supply_source = __webpack_require__(17911);
// EXTERNAL MODULE: ./src/ipfs/publish.ts
var publish = __webpack_require__(60317);
// EXTERNAL MODULE: ./src/core/time/deadline.ts
var time_deadline = __webpack_require__(99965);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(24139);
// EXTERNAL MODULE: ./src/ipfs/read-back.ts
var read_back = __webpack_require__(26870);
;// CONCATENATED MODULE: ./src/ipfs/fetch-source.ts



/**
 * Fetches a source's archive from the first store that has it, and verifies it against its id.
 *
 * @returns The store's name, and the size of the archive in bytes.
 * @throws {MesgError} of the last store when none has it.
 * @example
 * ```ts
 * const stores = [gatewayStore(parseGateway("https://ipfs.io"))];
 * await fetchSource(sourceId, { stores, out: "source.tar" });
 * ```
 */
async function fetchSource(sourceId, options) {
    const policy = { ...call_policy/* DEFAULT_POLICY */.zj, ...options.policy };
    const { stores, limit = read_back/* MAX_SOURCE_BYTES */.Tw, out } = options;
    if (stores.length === 0)
        throw new core_error/* MesgError */.N8("usage", "no store to fetch from: expected a node, a gateway or a folder");
    return await (0,time_deadline/* withDeadline */.N)((0,call_policy/* deadlineOf */.G0)(policy, `fetching ${sourceId}`), options.signal, async (signal) => {
        for (const [index, store] of stores.entries()) {
            try {
                return await (0,whole_file/* writeWhole */.f)(out, async (file) => {
                    let size = 0;
                    for await (const chunk of store.read(sourceId, { policy, signal, limit })) {
                        await file.write(chunk);
                        size += chunk.length;
                        options.onProgress?.(store.place, size);
                    }
                    return { place: store.place, size };
                });
            }
            catch (error) {
                signal.throwIfAborted();
                if (index === stores.length - 1 || !(error instanceof core_error/* MesgError */.N8))
                    throw error;
                await options.onFailure?.(store.place, error);
            }
        }
        throw new core_error/* MesgError */.N8("usage", "no store to fetch from: expected a node, a gateway or a folder");
    });
}

// EXTERNAL MODULE: ./src/source/take-source.ts + 1 modules
var take_source = __webpack_require__(81792);
// EXTERNAL MODULE: ./src/core/text/some-of.ts
var some_of = __webpack_require__(74213);
// EXTERNAL MODULE: ./src/definition/service.ts
var service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 7 modules
var check = __webpack_require__(55338);
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

// EXTERNAL MODULE: ./src/definition/limits.ts
var limits = __webpack_require__(88013);
// EXTERNAL MODULE: ./src/definition/json/to-json.ts
var to_json = __webpack_require__(21334);
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
    parseJsonText(text, "a manifest");
    const { service } = value;
    const { definition } = definitionFromJson(service.definition);
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
    (0,contract/* checkSid */.fL)(definition.sid);
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
        protocol: contract/* IPFS_PROTOCOL */.Id,
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
    await fetchSource(sourceId, { out: tar, stores, policy, signal });
    return tar;
}

// EXTERNAL MODULE: ./src/marketplace/plan.ts + 1 modules
var marketplace_plan = __webpack_require__(36550);
// EXTERNAL MODULE: ./src/marketplace/chain/transaction.ts
var transaction = __webpack_require__(28501);
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
    const shortest = Math.min(timeout, json_rpc/* CALL_TIMEOUT */.p4);
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
    return error instanceof call_failure/* CallFailure */.Rk || error instanceof rpc_error/* RpcError */.Q || error instanceof time_deadline/* DeadlinePassed */.X;
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
            if (!(error instanceof call_failure/* CallFailure */.Rk) && !(error instanceof rpc_error/* RpcError */.Q))
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
    const effect = (0,contract/* decodeEffect */.GL)(data);
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
    const found = (0,contract/* effectIn */.dn)(receipt.logs, market.contract, effect);
    if (found === undefined)
        throw unproved(transaction, "its logs contain no such event");
    const cost = receipt.gasPrice === undefined ? undefined : receipt.gasPrice * receipt.gasUsed;
    const done = { effect, transaction: transaction.hash, block: receipt.block.number, cost };
    if (effect.kind === "offer")
        return { ...done, id: Number(found) };
    const expected = (0,contract/* versionHash */.Pc)(transaction.from, effect);
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

// EXTERNAL MODULE: ./src/core/decimal.ts
var decimal = __webpack_require__(26372);
;// CONCATENATED MODULE: ./src/report/marketplace.ts

/** Returns what a transaction will do and cost, one line each. */
function planLines(plan, subject) {
    const { effect, transaction, cost, balance, isNewService, versionHash } = plan;
    const { fees, gas, nonce } = transaction;
    const price = fees.type === "legacy" ? fees.gasPrice : fees.maxFeePerGas;
    const owner = isNewService ? ", new: it will belong to this account" : "";
    return [
        row("service", `${effect.sid}${owner}`),
        ...effectRows(effect, subject),
        ...(versionHash === undefined ? [] : [row("version", versionHash)]),
        row("contract", `${subject.contract} on chain ${subject.chainId}`),
        row("account", `${transaction.from}, nonce ${nonce}, ${ether(balance)}`),
        row("cost", `at most ${ether(cost)}: ${gas} gas at ${(0,decimal/* formatDecimal */.z)(price, 9)} gwei`),
    ];
}
/** Returns the line for something that exists already. */
function existsLine({ effect, id }) {
    const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
    return `exists: ${what} of ${effect.sid} is already published`;
}
/** Returns the result of a transaction. */
function publishedLine({ effect, id, transaction, block, cost }) {
    const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
    const price = cost === undefined ? "" : ` for ${ether(cost)}`;
    return `published: ${what} of ${effect.sid}, transaction ${transaction} in block ${block}${price}`;
}
/** Returns a service with its versions and its offers, newest last. */
function serviceLines(service) {
    const { sid, owner, chainId, contract, versions, offers, versionsTotal, offersTotal } = service;
    return [
        row("service", sid),
        row("owner", owner),
        row("contract", `${contract} on chain ${chainId}`),
        "",
        `  ${shownOf(versions.length, versionsTotal)} versions`,
        ...versions.flatMap((version) => [
            row("version", `${version.versionHash}, ${version.created}`),
            row("", `manifest ${visibleText(version.manifest)} (${visibleText(version.protocol)})`),
            ...(version.hash === undefined ? [] : [row("", `hash ${visibleText(version.hash)}`)]),
            ...(version.source === undefined ? [] : [row("", `source ${visibleText(version.source)}`)]),
            row("", `${version.status}: ${version.detail}`),
        ]),
        "",
        `  ${shownOf(offers.length, offersTotal)} offers`,
        ...offers.map(({ index, price, duration, active, created }) => row(`offer ${index}`, `${price} tokens for ${duration} s${active ? "" : ", disabled"}, ${created}`)),
    ];
}
function effectRows(effect, { hash, source }) {
    if (effect.kind === "offer") {
        return [row("offer", `${(0,decimal/* formatDecimal */.z)(effect.price, 18)} tokens for ${effect.duration} s`)];
    }
    return [
        ...(hash === undefined ? [] : [row("hash", hash)]),
        ...(source === undefined ? [] : [row("source", source)]),
        row("manifest", effect.manifest),
    ];
}
function shownOf(shown, total) {
    return total === String(shown) ? total : `the newest ${shown} of ${total}`;
}
function ether(wei) {
    return `${(0,decimal/* formatDecimal */.z)(wei, 18)} ether`;
}
function row(label, value) {
    return `  ${label.padEnd(10)}${value}`;
}

// EXTERNAL MODULE: ./src/report/publication.ts
var report_publication = __webpack_require__(79652);
;// CONCATENATED MODULE: ./src/github/marketplace/publish-one.ts





/** The share of the step's time that a transaction may take; the rest is for the report. */
const SHARE = 0.8;
/**
 * Publishes a service on the Marketplace: publishes its source and manifest on IPFS and reads them back, then records
 * the manifest in the contract. A dry run only reads the contract. Idempotent: another run continues where this one
 * ended.
 *
 * @throws {MesgError} when any of that fails.
 */
async function publishOne(run, service, session) {
    const { core, inputs, context, signal } = run;
    const { market, signer, release, maxCost, expectedHash, confirmations } = session;
    const { apis, gateways } = inputs.deploy.ipfs;
    const scratch = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(context.temporary, "mesg-publish-"));
    try {
        const version = await takeVersion(service.definition, {
            from: service.source?.folder,
            tar: (0,external_node_path_.join)(scratch, "source.tar"),
            reading: service.source?.reading,
            stores: [...apis.map((api) => new kubo_node/* KuboNode */.i(api)), ...gateways.map(gateway/* gatewayStore */.c)],
            release,
            expectedHash,
            signal,
        });
        const { effect } = version;
        const plan = await (0,marketplace_plan/* planEffect */.pf)(market, effect, { sender: signer.address, maxCost });
        const known = { manifest: effect.manifest };
        if (plan.status === "exists") {
            const outcome = inputs.dryRun ? "exists already" : "exists";
            return { ...known, outcome, versionHash: String(plan.id) };
        }
        for (const line of planLines(plan, { ...market, ...version }))
            core.info(line);
        if (inputs.dryRun)
            return { ...known, outcome: "would be published", versionHash: plan.versionHash };
        (0,marketplace_plan/* checkBalance */.rT)(plan);
        await supply(run, version);
        const signed = await (0,transaction/* signTransaction */.Wg)(plan.transaction, signer);
        core.info(`sending transaction ${signed.hash}, nonce ${signed.nonce}`);
        const published = await publishSigned(market, signed, {
            confirmations: confirmations ?? confirmationsOf(market.chainId),
            timeout: inputs.timeout * SHARE,
            signal,
        });
        core.info(publishedLine(published));
        return { ...known, outcome: "published", versionHash: String(published.id), transaction: published.transaction };
    }
    finally {
        await (0,external_node_fs_promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function supply({ core, inputs, signal }, { taken, tar, manifest }) {
    const source = { sourceId: taken.sourceId, taken, from: tar };
    // The run checked at its start that it may publish.
    const publication = await (0,supply_source/* supplySource */.T)(source, { ...inputs.deploy.ipfs, signal, mayPublish: true });
    const lines = publication === undefined ? [] : (0,report_publication/* publicationLines */.G)(publication);
    lines.push(...(0,report_publication/* publicationLines */.G)(await (0,publish/* publishSource */.l)(manifest, { ...inputs.deploy.ipfs, signal })));
    for (const line of lines)
        core.info(line);
}

;// CONCATENATED MODULE: ./src/github/marketplace/publish-services.ts





/**
 * Publishes the services of a run on the Marketplace, one after the other, if the event publishes and nothing failed so
 * far. A failing service does not stop the next.
 */
async function publishServices(run, input) {
    const { core, inputs } = run;
    const { decision, target } = inputs.marketplace;
    const { failure } = input;
    if (decision === undefined)
        return { services: new Map(), withheld: undefined };
    if (!decision.deploys || target === undefined || failure !== undefined) {
        const withheld = decision.deploys ? failure : decision.reason;
        core.info(`not publishing: ${(0,safe_text/* visibleText */.Q6)(withheld ?? "")}`);
        return { services: new Map(), withheld, preview: previewOf(run, input) };
    }
    core.info(`publishing: ${decision.reason}`);
    const open = (0,once/* once */.O)(() => connect(run, target, input.release));
    const services = new Map();
    for (const comparison of input.comparisons.filter(({ status }) => status !== "removed")) {
        const { path } = comparison.service.place;
        const name = `Publish ${(0,safe_text/* visibleText */.Q6)(path)} on the Marketplace`;
        services.set(comparison.service, await core.group(name, () => attempt(run, comparison, input.deployment, open)));
    }
    return { services, withheld: undefined };
}
/** Returns what a merge would publish, without calling the chain. */
function previewOf({ inputs }, { comparisons, mergeFailure }) {
    const { onMerge } = inputs.marketplace;
    if (onMerge === undefined)
        return undefined;
    const withheld = onMerge.deploys ? mergeFailure : onMerge.reason;
    if (withheld !== undefined)
        return { withheld };
    return { count: comparisons.filter(({ status }) => status !== "removed").length };
}
async function connect({ signal }, target, release) {
    const { rpc, contract, chainId, key, passphrase, maxCost, confirmations } = target;
    const signer = await openSigner(key, async () => passphrase);
    const market = await Marketplace.connect(rpc, contract, { chainId, signal });
    return { market, signer, release, maxCost, confirmations };
}
async function attempt(run, { service }, deployment, open) {
    try {
        run.signal.throwIfAborted();
        const { definition } = service;
        if (definition === undefined)
            throw new core_error/* MesgError */.N8("refused", "the service is invalid");
        const deployed = deployment.services.get(service);
        if (deployed?.outcome === "failed")
            throw new core_error/* MesgError */.N8("refused", "it was not deployed");
        const expectedHash = (0,expected_hashes/* expectedHashOf */.Uh)(run.inputs.deploy.expectedHashes, service.place.path);
        const published = await publishOne(run, { ...service, definition }, { ...(await open()), expectedHash });
        return { ...published, service };
    }
    catch (error) {
        return { service, outcome: "failed", error: (0,failure_words/* failureWords */.A)(error, run, "marketplace") };
    }
}


/***/ }),

/***/ 79652:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ publicationLines)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49013);

/** Returns one line per node and gateway: what was published and verified. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "already there" : `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}


/***/ }),

/***/ 81792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ takeSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/source/secrets/secret-shapes.ts
var secret_shapes = __webpack_require__(33106);
;// CONCATENATED MODULE: ./src/source/cache/tree-key.ts



/** Another version may archive the same files differently, or find secrets in them. */
const VERSION = `source ${package_0/* version */.rE} ${secret_shapes/* SHAPES */.H.map(({ pattern }) => pattern).join(" ")}`;
/**
 * Computes a key for the contents of a tree without reading it: from the object ids, paths and modes of its files, the
 * secrets that were allowed in it, and the version of this program.
 *
 * @returns A SHA-256 in hex; undefined when a part of the tree is not in git.
 * @example
 * ```ts
 * treeKey(await readSourceTree("services/greeter")); // "5f0c…", the same on every machine
 * ```
 */
function treeKey({ entries, allowFiles }) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let text = "";
    const add = (part) => {
        text += `${Buffer.byteLength(part)}:${part}`;
        if (text.length < GATHERED)
            return;
        hash.update(text);
        text = "";
    };
    add(VERSION);
    for (const entry of entries) {
        const content = contentKey(entry);
        if (content === undefined)
            return undefined;
        add(entry.kind);
        add(entry.path);
        add(content);
    }
    for (const part of ["allowed", ...[...allowFiles].sort()])
        add(part);
    return hash.update(text).digest("hex");
}
/** Characters that are hashed in one call, which costs as much as hashing a kilobyte. */
const GATHERED = 65_536;
function contentKey(entry) {
    if (entry.kind === "symlink")
        return entry.target;
    if (entry.kind === "folder")
        return entry.mode.toString(8);
    const { origin, mode, size } = entry;
    if (origin.from === "memory")
        return undefined;
    const id = origin.from === "git" ? origin.oid : origin.sha256;
    return id === undefined ? undefined : `${mode.toString(8)} ${size} ${origin.from} ${id}`;
}

// EXTERNAL MODULE: ./src/source/digest/directory-digest.ts + 1 modules
var directory_digest = __webpack_require__(14396);
// EXTERNAL MODULE: ./src/source/disk/disk-entry.ts
var disk_entry = __webpack_require__(50267);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
;// CONCATENATED MODULE: ./src/source/take-source.ts







/**
 * Takes a source from a service's folder or an archive: computes its id and digest, and writes a tar or a CAR if a path
 * is given.
 *
 * @param path A folder, as a path or opened, or a tar of this or another tool.
 * @throws {MesgError} `usage` when the path does not exist, `environment` when an archive changes while it is read; else
 * as `readSourceTree`, `archive` and `digestTar`.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
async function takeSource(path, options = {}) {
    options.signal?.throwIfAborted();
    if (typeof path !== "string")
        return await takeFolder(path, options);
    const found = await (0,promises_.stat)(path).catch((error) => {
        if (error.code !== "ENOENT" && error.code !== "ENOTDIR")
            throw (0,disk_entry/* unreadable */.O$)(path, error);
        throw new core_error/* MesgError */.N8("usage", `no source (TAR or FOLDER) at ${path}`, {
            cause: error,
            hint: "name the folder of the service, or an archive that mesg-compile compile FOLDER --tar FILE wrote",
        });
    });
    if (found.isDirectory())
        return await takeFolder(path, options);
    // Most sources are folders, which need no reader of archives.
    const { takePipe, takeTar } = await Promise.all(/* import() */[__webpack_require__.e(1639), __webpack_require__.e(6630)]).then(__webpack_require__.bind(__webpack_require__, 56630));
    if (found.isFile())
        return await takeTar(path, options);
    if (found.isFIFO())
        return await takePipe(path, options);
    // Reading a device may never end.
    throw new core_error/* MesgError */.N8("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}
async function takeFolder(path, options) {
    const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
    const key = options.cache?.keeps(tree) ? treeKey(tree) : undefined;
    const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
    const { sourceId, size, entries, digest, links } = known ?? (await (0,archive/* archive */.rD)(tree, options));
    if (key !== undefined && known === undefined)
        await remember(key, { sourceId, size, entries, digest, links }, options);
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, links, notices: tree.notices, ...commit };
}
function writesFiles({ tar, car }) {
    return tar !== undefined || car !== undefined;
}
/** Returns a source from the cache, if the cache has everything that was requested. */
async function recall(key, { cache, withoutDigest, appended }) {
    const found = await cache?.get(key);
    if (found === undefined)
        return undefined;
    const { sourceId, size, entries, finished, digest, links } = found;
    if (withoutDigest)
        return { sourceId, size, entries, digest: undefined, links };
    if (digest !== undefined)
        return { sourceId, size, entries, digest, links };
    const extra = appended?.(sourceId);
    if (extra === undefined || finished[hex(extra)] === undefined)
        return undefined;
    return { sourceId, size, entries, digest: new directory_digest/* DirectoryDigest */.y(new Map(Object.entries(finished))) };
}
async function remember(key, taken, { cache, appended }) {
    const { sourceId, digest } = taken;
    const extra = cache?.folder !== undefined ? appended?.(sourceId) : undefined;
    const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
    const before = (await cache?.get(key))?.finished ?? {};
    await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}
function hex(bytes) {
    return Buffer.from(bytes).toString("hex");
}


/***/ })

};
