export const id = 8611;
export const ids = [8611];
export const modules = {

/***/ 65192:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ readDeployContext)
});

// EXTERNAL MODULE: ./src/compile/compile.ts + 14 modules
var compile = __webpack_require__(24624);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: ./src/core/text/sorted-by-key.ts
var sorted_by_key = __webpack_require__(85004);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 5 modules
var digest_tar = __webpack_require__(11639);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(40296);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(72159);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var lines = __webpack_require__(67880);
// EXTERNAL MODULE: ./src/yaml/node.ts
var yaml_node = __webpack_require__(42655);
;// CONCATENATED MODULE: ./src/engine/todays-dialect.ts

/**
 * Rewrites a mesg.yml of Engine 0.9 or 0.10 in today's dialect, as JSON: `volumesfrom` becomes `volumesFrom`, a null
 * element becomes an empty string and, at 0.9, each named output of a task becomes an Object parameter.
 *
 * @returns Undefined when the file has no such structure.
 */
function todaysDialect(mesgYml, release) {
    const { text, problem } = (0,yaml_text/* decodeText */.P)(mesgYml);
    const { root, problems } = (0,compose/* composeYaml */.e)(text, new lines/* Lines */.q(text));
    if (problem !== undefined || problems.some(({ severity }) => severity === "error"))
        return undefined;
    const service = root === undefined ? undefined : dataOf(root);
    if (!isRecord(service))
        return undefined;
    const { configuration, dependencies } = service;
    const tasks = service.tasks ?? {};
    if (!isRecord(tasks))
        return undefined;
    const rewritten = release === "0.9" ? mapValues(tasks, withSingleOutputs) : tasks;
    if (Object.values(rewritten).includes(undefined))
        return undefined;
    const boxes = isRecord(dependencies) ? mapValues(dependencies, withVolumesFrom) : dependencies;
    const today = {
        ...service,
        tasks: rewritten,
        ...(configuration === undefined ? {} : { configuration: withVolumesFrom(configuration) }),
        ...(boxes === undefined ? {} : { dependencies: boxes }),
    };
    return Buffer.from(JSON.stringify(today));
}
function withSingleOutputs(task) {
    const outputs = isRecord(task) ? singleOutputs(task.outputs) : undefined;
    return isRecord(task) && outputs !== undefined ? { ...task, outputs } : undefined;
}
/** Engine 0.9 requires a task to have outputs, and an output to have data. */
function singleOutputs(outputs) {
    if (!isRecord(outputs) || Object.keys(outputs).length === 0)
        return undefined;
    const known = new Set(["name", "description", "data"]);
    const isOutput = (it) => isRecord(it) && isRecord(it.data) && Object.keys(it).every((key) => known.has(key));
    if (!Object.values(outputs).every(isOutput))
        return undefined;
    return mapValues(outputs, (output) => {
        const { data, ...described } = output;
        return { ...described, type: "Object", object: data };
    });
}
function withVolumesFrom(box) {
    if (!isRecord(box) || box.volumesfrom === undefined)
        return box;
    const { volumesfrom, ...rest } = box;
    return { ...rest, volumesFrom: volumesfrom };
}
function dataOf(node) {
    if (node.kind === "mapping") {
        return Object.fromEntries([...node.pairs].map(([key, { value }]) => [key, flagOrData(key, value)]));
    }
    if (node.kind === "sequence")
        return node.items.map((item) => dataOf(item) ?? "");
    return node.kind === "broken" || (0,yaml_node/* isNull */.kZ)(node) ? null : node.text;
}
function flagOrData(key, value) {
    const isFlag = value.kind === "scalar" && (key === "optional" || key === "repeated");
    return (isFlag ? (0,yaml_node/* asFlag */.v0)(value) : undefined) ?? dataOf(value);
}
function mapValues(record, each) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, each(value)]));
}
function isRecord(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}

;// CONCATENATED MODULE: ./src/engine/deploy-context.ts





/**
 * Reads the tar or tar.gz of a source as DeployService does: ignores `.git`, enters a single top folder, and sorts the
 * lists of mesg.yml by key.
 *
 * @throws {ArchiveError} when it is not a tar, or exceeds the limits.
 */
async function readDeployContext(chunks, options) {
    return await (0,digest_tar/* extractTar */.n)(chunks, options.limits ?? {}, options.signal, async (tree) => {
        tree.enterDeployContext();
        const dockerfile = (await tree.read("Dockerfile", 0)) !== undefined;
        const mesgYml = await tree.read("mesg.yml", yaml_text/* MAX_FILE_BYTES */.g);
        if (mesgYml !== undefined && mesgYml.length > yaml_text/* MAX_FILE_BYTES */.g) {
            throw new archive_error/* ArchiveError */.d(`mesg.yml in the archive is too large: expected at most ${(0,sizes/* formatBytes */.z3)(yaml_text/* MAX_FILE_BYTES */.g)}`);
        }
        const text = mesgYml && todaysDialect(mesgYml, options.release);
        const definition = text && (0,compile/* compileService */.P)(text, { release: "0.10", dockerfile }).definition;
        return {
            definition: definition && asStored(definition),
            hasDockerfile: dockerfile,
            variables: new Set(definition?.configuration?.env.map((variable) => variable.split("=")[0])),
            digest: await tree.digest(),
        };
    });
}
/** Returns a definition as 0.9 and 0.10 store it: sorted by key, without fields that their messages lack. */
function asStored(definition) {
    const { configuration, tasks, events, dependencies } = definition;
    return {
        ...definition,
        ...(configuration === undefined ? {} : { configuration: withoutEnv(configuration) }),
        tasks: (0,sorted_by_key/* sortedByKey */.A)(tasks).map((task) => ({ ...task, inputs: deep(task.inputs), outputs: deep(task.outputs) })),
        events: (0,sorted_by_key/* sortedByKey */.A)(events).map((event) => ({ ...event, data: deep(event.data) })),
        dependencies: (0,sorted_by_key/* sortedByKey */.A)(dependencies).map(withoutEnv),
    };
}
function deep(parameters) {
    return (0,sorted_by_key/* sortedByKey */.A)(parameters).map((parameter) => ({ ...parameter, object: deep(parameter.object) }));
}
function withoutEnv(it) {
    return { ...it, env: [] };
}


/***/ }),

/***/ 98611:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ startLocalEngine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/engine/certificates.ts
var engine_certificates = __webpack_require__(50400);
// EXTERNAL MODULE: ./src/engine/dialects/chain.ts
var dialects_chain = __webpack_require__(17341);
// EXTERNAL MODULE: ./src/engine/dialects/mod.ts + 12 modules
var mod = __webpack_require__(18741);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/engine/embedded/chain/go/types.ts
/**
 * The types of the Engine's structs as data, from which amino derives JSON (which is signed) and bytes (which are
 * hashed). Deliberately separate from the client's encoders, so that each tests the other.
 *
 * @module
 */
/** A value that Go cannot read, with Go's text or a similar one. */
class GoError extends Error {
    name = "GoError";
}
/** Shorthands for structs. */
const scalar = (is) => () => ({ is });
const types_text = scalar("text");
const flag = scalar("flag");
const listOf = (of) => () => ({ is: "list", of });
const struct = (...fields) => ({ is: "struct", fields });
const field = (name, type, more = {}) => ({
    name,
    type,
    ...more,
});

;// CONCATENATED MODULE: ./src/engine/embedded/chain/crypto.ts


/** The order of secp256k1. A signature's s must not exceed half of it. */
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
/** Loads the cryptography of a chain with an address prefix. */
async function loadCrypto(prefix) {
    const { Secp256k1, Secp256k1Signature, ripemd160 } = await Promise.all(/* import() */[__webpack_require__.e(1684), __webpack_require__.e(5456), __webpack_require__.e(5748)]).then(__webpack_require__.bind(__webpack_require__, 85748));
    const { fromBech32, toBech32 } = await __webpack_require__.e(/* import() */ 5456).then(__webpack_require__.bind(__webpack_require__, 35456));
    const sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest();
    return {
        read(text) {
            const { prefix: found, data } = decodeBech32(() => fromBech32(text, 90));
            if (found !== prefix)
                throw new GoError(`invalid Bech32 prefix; expected ${prefix}, got ${found}`);
            if (data.length !== 20)
                throw new GoError("Incorrect address length");
            return data;
        },
        write: (bytes) => (bytes.length === 0 ? "" : toBech32(prefix, bytes)),
        addressOf: (publicKey) => ripemd160(sha256(publicKey)),
        verifies(signature, message, publicKey) {
            if (signature.length !== 64 || publicKey.length !== 33)
                return false;
            const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString("hex")}`);
            if (s > ORDER / 2n)
                return false;
            try {
                const made = Secp256k1Signature.fromFixedLength(signature);
                return Secp256k1.verifySignature(made, sha256(message), publicKey);
            }
            catch {
                // The key is not a point of the curve, or the signature has invalid numbers.
                return false;
            }
        },
    };
}
function decodeBech32(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw new GoError(`decoding bech32 failed: ${error.message}`);
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(56681);
;// CONCATENATED MODULE: ./src/engine/embedded/server/listen-address.ts


/** Splits `HOST:PORT`; an IPv6 address loses its brackets. */
function hostAndPort(listen) {
    const colon = listen.lastIndexOf(":");
    return { host: listen.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(listen.slice(colon + 1)) };
}
/**
 * Listens on an address for a moment to detect problems, which grpc-js would print on stderr.
 *
 * @throws {MesgError} `environment` when it cannot listen on the address.
 */
async function assertCanListen(listen) {
    const server = (0,external_node_net_.createServer)();
    await new Promise((resolve, reject) => {
        server.once("error", (error) => reject(cannotListen(listen, error)));
        server.listen(hostAndPort(listen), () => server.close(() => resolve()));
    });
}
/** Returns the error of a server that cannot listen on an address. */
function cannotListen(listen, error) {
    const { host, port } = hostAndPort(listen);
    const [problem, hint] = PROBLEMS[error.code ?? ""]?.(host, port) ?? [error.message, HOSTS];
    return new core_error/* MesgError */.N8("environment", `cannot listen on ${listen}: ${problem}`, { cause: error, hint });
}
const HOSTS = "pass an address of this machine with --listen: 127.0.0.1:PORT, or 0.0.0.0:PORT for every interface";
/** What is wrong and what to do, by the system's code. */
const PROBLEMS = {
    EADDRINUSE: (_, port) => [
        `port ${port} is in use`,
        "another program uses this address; choose another one with --listen, or port 0 for any free port",
    ],
    EADDRNOTAVAIL: foreignAddress,
    EAFNOSUPPORT: foreignAddress,
    EINVAL: foreignAddress,
    EACCES: (_, port) => [`port ${port} needs privileges`, "choose a port from 1024 on with --listen"],
    ENOTFOUND: unknownHost,
    EAI_AGAIN: unknownHost,
};
function foreignAddress(host) {
    return [`${host} is not an address of this machine`, HOSTS];
}
function unknownHost(host) {
    return [`unknown host name ${JSON.stringify(host)}`, HOSTS];
}

// EXTERNAL MODULE: ./src/core/is-record.ts
var is_record = __webpack_require__(32789);
// EXTERNAL MODULE: ./src/core/base58.ts
var core_base58 = __webpack_require__(98407);
;// CONCATENATED MODULE: ./src/engine/embedded/chain/ledger.ts
/** The unit of fees. */
const DENOM = "atto";
/** The accounts of a chain, kept in memory. */
class Ledger {
    #accounts = new Map();
    #faucet;
    /** @param faucet Initial balance of every account in atto; with 0, only funded accounts exist. */
    constructor(faucet) {
        this.#faucet = faucet;
    }
    /** Returns an account; undefined when there is none. */
    find(address) {
        const known = this.#accounts.get(keyOf(address));
        return known ?? (this.#faucet > 0n && address.length === 20 ? this.fund(address, this.#faucet) : undefined);
    }
    /** Adds atto to an account, which is created if it does not exist. */
    fund(address, atto) {
        const known = this.#accounts.get(keyOf(address));
        const number = BigInt(this.#accounts.size);
        const account = known ?? { address, number, sequence: 0n, nextSequence: 0n, balance: 0n };
        account.balance += atto;
        this.#accounts.set(keyOf(address), account);
        return account;
    }
}
/** Returns the balance of an account as the chain lists it: a list that is empty for zero. */
function coinsOf({ balance }) {
    return balance === 0n ? [] : [{ denom: DENOM, amount: String(balance) }];
}
function keyOf(address) {
    return Buffer.from(address).toString("hex");
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/answers.ts


/** The result of a transaction, in the form of cosmos-sdk 0.38. */
function transactionAnswer(outcome) {
    const { hash, code, log, height, created, gasWanted, gasUsed } = outcome;
    const gas = { gas_wanted: String(gasWanted), gas_used: String(gasUsed) };
    const head = { height: String(height), txhash: hash };
    if (code !== 0)
        return { ...head, codespace: "sdk", code, raw_log: log, ...(height === 0 ? {} : gas) };
    if (created === undefined)
        return { ...head, raw_log: "[]" };
    const logs = [{ msg_index: 0, log: "", events: eventsOf(created) }];
    const data = Buffer.from((0,core_base58/* decodeHash */.$C)(created.hash)).toString("hex").toUpperCase();
    return { ...head, data, raw_log: JSON.stringify(logs), logs, ...gas };
}
function eventsOf({ type, hash, address }) {
    const attributes = [
        ["action", "created"],
        ["hash", hash],
        ["address", address],
    ].map(([key, value]) => ({ key, value }));
    return [
        { type: "message", attributes: [{ key: "module", value: type }] },
        { type, attributes },
    ];
}
/** An account in the form of cosmos-sdk 0.38; one that does not exist is empty. */
function accountAnswer(account, address) {
    const value = account === undefined
        ? { address: "", coins: [], public_key: "", account_number: 0, sequence: 0 }
        : {
            address,
            coins: coinsOf(account),
            public_key: "",
            account_number: Number(account.number),
            sequence: Number(account.sequence),
        };
    return { type: "cosmos-sdk/Account", value };
}
/** The description of the node and its LCD server. */
function nodeInfo({ version }, chainId) {
    return {
        application_version: {
            name: "mesg",
            server_name: "mesg-daemon",
            client_name: "mesg-cli",
            version,
            commit: "",
            build_tags: "",
            go: "embedded",
        },
        node_info: { network: chainId, version: "0.33.3", moniker: "embedded", channels: "" },
    };
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/failure.ts
/** Codes of cosmos-sdk 0.38. */
const CODES = {
    internal: 1,
    txDecode: 2,
    unauthorized: 4,
    insufficientFunds: 5,
    unknownRequest: 6,
    invalidAddress: 7,
    invalidPubKey: 8,
    unknownAddress: 9,
    outOfGas: 11,
    memoTooLarge: 12,
    insufficientFee: 13,
    noSignatures: 15,
    invalidRequest: 18,
    txInMempoolCache: 19,
};
/** A transaction that the chain rejects: its code and its log. */
class Failure extends Error {
    name = "Failure";
    code;
    constructor(code, log) {
        super(log);
        this.code = code;
    }
}
/** A message that breaks a rule, or would create something that exists. */
function invalidRequest(text) {
    return new Failure(CODES.invalidRequest, `${text}: invalid request`);
}
/** The failure of an executed message. */
function ofMessage({ code, message }) {
    return new Failure(code, `${message}: failed to execute message; message index: 0`);
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/go/decode.ts


/** Maximum depth of nested values; Go's own stack would allow more. */
const MAX_DEPTH = 200;
/**
 * Decodes a JSON value as amino does: null is zero, unknown keys are ignored, and integers of 64 bits are strings.
 *
 * @throws {GoError} for a value of the wrong type.
 */
function decodeGo(value, type, addresses, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new GoError("exceeded max depth");
    const inner = (each, of) => decodeGo(each, of, addresses, depth + 1);
    switch (type.is) {
        case "struct":
            return decodeStruct(value ?? {}, type, inner);
        case "list":
            return itemsOf(value).map((item) => inner(item, type.of()));
        case "entries":
            return decodeEntries(value, (each) => inner(each, type.of()));
        case "oneof":
            return value === null || value === undefined ? undefined : decodeMember(value, type, inner);
        default:
            return decodeScalar(value, type, addresses);
    }
}
function decodeStruct(value, { fields }, inner) {
    const given = objectOf(value);
    return Object.fromEntries(fields.map((it) => [it.name, decodeField(given, it, inner)]));
}
function decodeField(given, { name, type, pointer }, inner) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (pointer && (value === undefined || value === null))
        return undefined;
    return inner(value, type());
}
function decodeEntries(value, inner) {
    const byKey = new Map();
    for (const item of itemsOf(value)) {
        const { Key: key = "", Value: given } = objectOf(item);
        byKey.set(textOf(key), given === undefined || given === null ? undefined : inner(given));
    }
    const sorted = [...byKey].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return sorted.map(([key, output]) => ({ key, output }));
}
function decodeMember(value, { members }, inner) {
    const { type: name, value: given } = objectOf(value);
    const known = typeof name === "string" ? members.get(name) : undefined;
    if (known === undefined) {
        const shown = typeof name === "string" ? JSON.stringify(name.slice(0, 100)) : nameOf(name);
        throw new GoError(`unrecognized concrete type name ${shown}`);
    }
    return { type: name, value: inner(given, known) };
}
function decodeScalar(value, { is }, addresses) {
    const isZero = value === undefined || value === null;
    switch (is) {
        case "text":
            return isZero ? "" : textOf(value);
        case "flag":
            return isZero ? false : typed(value, "boolean", "bool");
        case "double":
            return isZero ? 0 : inRange(value, "float64", Number.isFinite) + 0;
        case "int32":
            return isZero ? 0 : inRange(value, "int32", (number) => (number | 0) === number) + 0;
        case "uint64":
            return isZero ? 0n : quotedInteger(value);
        case "amount":
            return isZero ? undefined : amountOf(textOf(value));
        case "base64":
            return isZero ? new Uint8Array() : Buffer.from(textOf(value), "base64");
        case "hash":
            return isZero || value === "" ? new Uint8Array() : hashOf(textOf(value));
        case "address":
            return isZero || value === "" ? new Uint8Array() : addresses.read(textOf(value));
    }
}
/** Go reads lone surrogates as U+FFFD. */
function textOf(value) {
    return typed(value, "string", "string").replace(/\p{Cs}/gu, "\ufffd");
}
function typed(value, type, go) {
    if (typeof value !== type)
        throw new GoError(`json: cannot unmarshal ${nameOf(value)} into Go value of type ${go}`);
    return value;
}
function inRange(value, go, fits) {
    const number = typed(value, "number", go);
    if (fits(number))
        return number;
    throw new GoError(`json: cannot unmarshal number ${number} into Go value of type ${go}`);
}
function quotedInteger(value) {
    if (typeof value !== "string") {
        throw new GoError(`invalid character -- Amino:JSON int/int64/uint/uint64 expects quoted values for javascript numeric support, got: ${nameOf(value)}`);
    }
    if (/^\d{1,20}$/.test(value) && BigInt(value) < 2n ** 64n)
        return BigInt(value);
    throw new GoError(`strconv.ParseUint: parsing ${JSON.stringify(value.slice(0, 40))}: invalid syntax`);
}
/** An amount as Go's `big.Int` reads it: the prefix sets the base, `_` may separate digits. */
function amountOf(text) {
    const digits = text.replace(/^[+-]/, "");
    const grouped = /^(?:0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|0|[1-9](?:_?\d)*)$/.test(digits);
    if (!grouped || text.length > 600) {
        throw new GoError(`math/big: cannot unmarshal ${JSON.stringify(text.slice(0, 100))} into a *big.Int`);
    }
    const value = BigInt(digits
        .replaceAll("_", "")
        .toLowerCase()
        .replace(/^0(?=[0-7])/, "0o"));
    if (value >> 255n !== 0n)
        throw new GoError(`integer out of range: ${text.slice(0, 100)}`);
    return text.startsWith("-") ? -value : value;
}
function hashOf(text) {
    try {
        return (0,core_base58/* decodeHash */.$C)(text);
    }
    catch {
        throw new GoError("hash: invalid length string");
    }
}
function itemsOf(value) {
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value))
        return value;
    throw new GoError(`json: cannot unmarshal ${nameOf(value)} into Go value of type []json.RawMessage`);
}
function objectOf(value) {
    if ((0,is_record/* isRecord */.u)(value))
        return value;
    throw new GoError(`json: cannot unmarshal ${nameOf(value)} into Go value of type map[string]json.RawMessage`);
}
function nameOf(value) {
    if (Array.isArray(value))
        return "array";
    return typeof value === "boolean" ? "bool" : typeof value;
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/routes.ts






/** The paths of the stored services and processes. */
const PATHS = {
    service: { get: /^\/service\/get\/([^/]+)$/, exist: /^\/service\/exist\/([^/]+)$/, list: /^\/service\/list$/ },
    process: { get: /^\/process\/get\/([^/]+)$/, exist: /^\/process\/exist\/([^/]+)$/, list: /^\/process\/list$/ },
};
/** The routes of an LCD server for creating, reading and verifying. */
class Routes {
    #node;
    #routes;
    constructor(node) {
        this.#node = node;
        const { resources, options } = node;
        const { services, processes } = resources.stores;
        const { service, process } = node.structs;
        const crypto = options.crypto;
        this.#routes = [
            ["GET", /^\/node_info$/, () => ok(nodeInfo(options.dialect, options.chainId))],
            ["GET", /^\/auth\/accounts\/([^/]+)$/, (address) => this.#account(address)],
            ["GET", /^\/bank\/balances\/([^/]+)$/, (address) => this.#balance(address)],
            ["POST", /^\/txs$/, (_, body) => this.#send(body)],
            ["GET", /^\/txs\/([^/]+)$/, (hash) => this.#transaction(hash)],
            ...(options.dialect.simulates
                ? [["POST", /^\/txs\/simulate$/, (_, body) => this.#simulate(body)]]
                : []),
            [
                "POST",
                /^\/service\/hash$/,
                (_, body) => this.#result(resources.makeService(decodeGo(body, service, crypto)).hash),
            ],
            [
                "POST",
                /^\/process\/hash$/,
                (_, body) => this.#result(resources.makeProcess(decodeGo(body, process, crypto)).hash),
            ],
            ...this.#stored("service", services),
            ...this.#stored("process", processes),
        ];
    }
    /** Answers a request. Errors of the client become answers; any other error is thrown. */
    async answer({ method, path, body }) {
        const known = this.#routes.filter(([, pattern]) => pattern.test(path));
        const [route] = known.filter(([verb]) => verb === method);
        if (route === undefined)
            return { status: known.length > 0 ? 405 : 404, body: undefined };
        const [, pattern, handler] = route;
        try {
            return await handler(decodePart(pattern.exec(path)?.[1] ?? ""), body);
        }
        catch (error) {
            if (error instanceof GoError || error instanceof Failure)
                return failed(400, error.message);
            if (error instanceof core_error/* MesgError */.N8)
                return failed(error.kind === "refused" ? 400 : 500, error.message);
            throw error;
        }
    }
    #stored(type, database) {
        const paths = PATHS[type];
        const notFound = (hash) => failed(400, `${type} "${hash}" not found: invalid request`);
        return [
            [
                "GET",
                paths.get,
                (hash) => {
                    const stored = database.get(checkedHash(hash));
                    return stored === undefined ? notFound(hash) : this.#result(parsed(stored));
                },
            ],
            ["GET", paths.exist, (hash) => this.#result(database.has(checkedHash(hash)))],
            [
                "GET",
                paths.list,
                async () => {
                    const all = [];
                    for await (const stored of database.all())
                        all.push(parsed(stored));
                    // Go writes a nil slice as null.
                    return this.#result(all.length === 0 ? null : all);
                },
            ],
        ];
    }
    #account(text) {
        const { crypto } = this.#node.options;
        return this.#result(accountAnswer(this.#node.ledger.find(crypto.read(text)), text));
    }
    #balance(text) {
        const account = this.#node.ledger.find(this.#node.options.crypto.read(text));
        return this.#result(account === undefined ? [] : coinsOf(account));
    }
    async #send(body) {
        const { tx, mode } = routes_objectOf(body);
        if (mode !== "block" && mode !== "sync" && mode !== "async") {
            return failed(500, `unsupported return type ${shown(mode)}; supported types: sync, async, block`);
        }
        const outcome = await this.#node.broadcast(this.#node.read(tx), mode === "block");
        return ok(transactionAnswer(outcome));
    }
    #transaction(hash) {
        const outcome = this.#node.find(hash.toUpperCase());
        if (outcome !== undefined)
            return ok(transactionAnswer(outcome));
        return failed(404, `no transaction found with hash ${hash.slice(0, 100)}`);
    }
    #simulate(body) {
        const { base_req: base, msgs } = routes_objectOf(body);
        const { from = "", chain_id: chainId = "", gas_adjustment: adjustment = "1" } = routes_objectOf(base);
        if (chainId === "")
            return failed(401, "chain-id required but not specified");
        const account = this.#node.ledger.find(this.#node.options.crypto.read(shown(from)));
        if (account === undefined)
            return failed(500, `account ${shown(from)} does not exist`);
        const factor = Number(shown(adjustment));
        if (!(factor > 0 && factor < 1000))
            return failed(400, `invalid gas adjustment: ${shown(adjustment)}`);
        try {
            const gas = this.#node.simulate(Array.isArray(msgs) ? msgs : [], account);
            return ok({ gas_estimate: String(Math.ceil(Number(gas) * factor)) });
        }
        catch (error) {
            if (error instanceof Failure)
                return failed(500, error.message);
            throw error;
        }
    }
    #result(result) {
        return ok({ height: String(this.#node.height), result });
    }
}
/** An error in the form of cosmos-sdk. */
function failed(status, error) {
    return { status, body: { error } };
}
function ok(body) {
    return { status: 200, body };
}
function routes_objectOf(value) {
    if ((0,is_record/* isRecord */.u)(value))
        return value;
    throw new GoError("unexpected end of JSON input");
}
/** A scalar of a request as text. An object may have a `toString` that is no function, and a list any depth. */
function shown(value) {
    return (typeof value === "object" ? "an object" : String(value)).slice(0, 100);
}
function parsed(stored) {
    return JSON.parse(Buffer.from(stored).toString("utf8"));
}
function decodePart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new GoError("invalid URL escape");
    }
}
function checkedHash(text) {
    try {
        (0,core_base58/* decodeHash */.$C)(text);
        return text;
    }
    catch {
        throw new GoError("hash: invalid length string: invalid request");
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/http-server.ts


/** Maximum size of a request in bytes; the largest definition takes 4 MiB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** Maximum bytes of unfinished requests in the whole server, and those that a request may hold even then. */
const HELD_BYTES = { total: 256 * 1024 * 1024, own: 64 * 1024 };
/** Milliseconds for a request to arrive. */
const REQUEST_TIME = 30_000;
/** Milliseconds after which a connection without any traffic ends, such as one whose client does not read its answer. */
const IDLE_TIME = 60_000;
const GRACE = 3_000;
/**
 * Serves routes over HTTP: in plain text like an LCD server, or over TLS like a proxy in front of one.
 *
 * @param max Maximum bytes of unfinished requests.
 * @throws {MesgError} `environment` when it cannot listen on the address.
 */
async function serveRoutes(routes, { listen, certificates, onDefect = () => undefined, onCall = () => undefined }, max = HELD_BYTES) {
    const unfinished = { bytes: 0, max };
    const handle = (request, response) => {
        const start = performance.now();
        const path = (request.url ?? "/").split("?", 1)[0];
        const peer = `${request.socket.remoteAddress}:${request.socket.remotePort}`;
        const respond = async () => {
            const answer = await answerOf(routes, { request, path, unfinished }).catch((error) => {
                onDefect(error);
                return failed(500, "internal error");
            });
            // Otherwise the rest of the body would still be received.
            if (!request.complete)
                response.setHeader("connection", "close");
            write(response, answer);
            onCall({ path, code: answer.status, milliseconds: Math.round(performance.now() - start), peer });
        };
        respond().catch(onDefect);
    };
    const server = await makeServer(handle, certificates);
    server.requestTimeout = REQUEST_TIME;
    server.headersTimeout = REQUEST_TIME;
    server.timeout = IDLE_TIME;
    const { host, port } = hostAndPort(listen);
    await new Promise((resolve, reject) => {
        server.once("error", (error) => reject(cannotListen(listen, error)));
        server.listen({ host, port }, resolve);
    });
    // Such as too many open files: without a listener, it would end the process.
    server.removeAllListeners("error").on("error", onDefect);
    const bound = server.address().port;
    return {
        address: `${listen.slice(0, listen.lastIndexOf(":"))}:${bound}`,
        close: (grace = GRACE) => http_server_close(server, grace),
    };
}
async function makeServer(handle, certificates) {
    if (certificates === undefined) {
        const { createServer } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
        return createServer(handle);
    }
    const { createServer } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 22327, 23));
    const { ca, certificate: cert, key } = certificates;
    const asks = ca === undefined ? {} : { ca, requestCert: true, rejectUnauthorized: true };
    return createServer({ cert, key, ...asks }, handle);
}
async function answerOf(routes, { request, path, unfinished }) {
    const text = await readBody(request, unfinished);
    if (typeof text !== "string")
        return text;
    let body;
    try {
        body = text === "" ? undefined : JSON.parse(text);
    }
    catch {
        return failed(400, "invalid JSON");
    }
    return await routes.answer({ method: request.method ?? "GET", path, body });
}
/** The whole body, or the refusal of one that is too large. */
async function readBody(request, unfinished) {
    const pieces = [];
    let length = 0;
    try {
        // The default would destroy the connection before the refusal is sent.
        for await (const piece of request.iterator({ destroyOnReturn: false })) {
            length += piece.length;
            unfinished.bytes += piece.length;
            if (length > MAX_BODY_BYTES)
                return failed(413, "request too large");
            if (unfinished.bytes > unfinished.max.total && length > unfinished.max.own) {
                return failed(503, "the server holds too many unfinished requests");
            }
            pieces.push(piece);
        }
    }
    catch {
        // Not received by the client, which is gone.
        return failed(400, "incomplete request");
    }
    finally {
        unfinished.bytes -= length;
    }
    return Buffer.concat(pieces).toString("utf8");
}
function write(response, { status, body }) {
    if (body === undefined) {
        response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
        response.end(status === 404 ? "404 page not found\n" : "");
        return;
    }
    const bytes = Buffer.from(JSON.stringify(body));
    response.writeHead(status, { "content-type": "application/json", "content-length": bytes.length });
    response.end(bytes);
}
async function http_server_close(server, grace) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    await closed;
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/ante.ts

/** Maximum length of a memo: characters according to the SDK, but bytes in fact. */
const MAX_MEMO_BYTES = 256;
/** Gas per byte of a transaction, and per signature verification. */
const GAS_PER_BYTE = 10n;
const GAS_PER_SIGNATURE = 1000n;
/**
 * Checks a transaction before its message is executed, in the order of cosmos-sdk's ante handler: fee, memo, gas for its
 * size, key, funds, signature. Nothing is changed.
 *
 * @returns The account that signs and pays.
 * @throws {Failure}
 */
function checkTransaction(transaction, context) {
    const { fee, memo, signatures, messages } = transaction;
    const { gasPrice, ledger, crypto } = context;
    const paid = attoOf(transaction);
    const required = fee.gas * gasPrice;
    if (paid < required) {
        throw new Failure(CODES.insufficientFee, `insufficient fee: insufficient fees; got: ${paid}atto required: ${required}atto`);
    }
    if (Buffer.byteLength(memo) > MAX_MEMO_BYTES) {
        const found = `maximum number of characters is ${MAX_MEMO_BYTES} but received ${Buffer.byteLength(memo)} characters`;
        throw new Failure(CODES.memoTooLarge, `memo too large: ${found}`);
    }
    if (signatures.length === 0)
        throw new Failure(CODES.noSignatures, "no signatures supplied");
    if (signatures.length !== 1)
        throw unauthorized("wrong number of signers");
    assertGas(anteGas(transaction), fee.gas);
    const owner = ownerOf(messages[0].value);
    const [{ pub_key: publicKey, signature }] = signatures;
    const key = publicKey?.value;
    if (key === undefined || key.length !== 33 || Buffer.compare(crypto.addressOf(key), owner) !== 0) {
        const text = `pubKey does not match signer address ${crypto.write(owner)} with signer index: 0`;
        throw new Failure(CODES.invalidPubKey, `invalid pubkey: ${text}`);
    }
    const account = ledger.find(owner);
    if (account === undefined) {
        const text = `account ${crypto.write(owner)} does not exist`;
        throw new Failure(CODES.unknownAddress, `unknown address: ${text}`);
    }
    if (account.balance < paid) {
        const text = `insufficient funds to pay for fees; ${account.balance}atto < ${paid}atto`;
        throw new Failure(CODES.insufficientFunds, `insufficient funds: ${text}`);
    }
    const { chainId } = context;
    const signed = { chainId, accountNumber: account.number, sequence: account.nextSequence };
    if (!crypto.verifies(signature, transaction.signBytes(signed), key)) {
        throw unauthorized("signature verification failed; verify correct account sequence and chain-id");
    }
    return account;
}
/** Computes the gas that a transaction uses before its message is executed. */
function anteGas({ bytes }) {
    return GAS_PER_BYTE * BigInt(bytes.length) + GAS_PER_SIGNATURE;
}
/** @throws {Failure} when more gas is used than the limit. */
function assertGas(used, wanted) {
    if (used <= wanted)
        return;
    const text = `out of gas in location: txSize; gasWanted: ${wanted}, gasUsed: ${used}`;
    throw new Failure(CODES.outOfGas, `out of gas: ${text}`);
}
/** Returns the fee of a transaction in atto. */
function attoOf({ fee }) {
    return fee.amount.filter(({ denom }) => denom === "atto").reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
}
/** Returns the owner of a message. */
function ownerOf(message) {
    return message.owner;
}
function unauthorized(text) {
    return new Failure(CODES.unauthorized, `unauthorized: ${text}`);
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/go/process-structs.ts

const NODE = "mesg.types.Process_Node_";
const OUTPUT = "mesg.types.Process_Node_Map_Output_";
const SELECTOR = "mesg.types.Process_Node_Reference_Path_";
const VALUE = "mesg.types.Value_";
const hash = scalar("hash");
const process_structs_double = scalar("double");
/** A protobuf message is a pointer in Go. */
const pointer = { pointer: true };
const oneof = (members) => ({
    is: "oneof",
    members: new Map(Object.entries(members)),
});
const PATH = struct(field("Selector", () => oneof({
    [`${SELECTOR}Key`]: struct(field("key", types_text)),
    [`${SELECTOR}Index`]: struct(field("index", scalar("uint64"))),
}), { always: true }), field("path", () => PATH, pointer));
const REFERENCE = struct(field("nodeKey", types_text), field("path", () => PATH, pointer));
const entries = () => ({ is: "entries", of: () => OUTPUT_STRUCT });
const OUTPUT_STRUCT = struct(field("Value", () => oneof({
    [`${OUTPUT}Null_`]: struct(field("null", scalar("int32"))),
    [`${OUTPUT}StringConst`]: struct(field("string_const", types_text)),
    [`${OUTPUT}DoubleConst`]: struct(field("double_const", process_structs_double)),
    [`${OUTPUT}BoolConst`]: struct(field("bool_const", flag)),
    [`${OUTPUT}Ref`]: struct(field("ref", () => REFERENCE, pointer)),
    [`${OUTPUT}List_`]: struct(field("list", () => struct(field("outputs", listOf(() => OUTPUT_STRUCT))), pointer)),
    [`${OUTPUT}Map_`]: struct(field("map", entries, pointer)),
}), { always: true }));
const CONDITION = struct(field("predicate", scalar("int32")), field("value", () => struct(field("Kind", () => oneof({
    [`${VALUE}NullValue`]: struct(field("null_value", scalar("int32"))),
    [`${VALUE}NumberValue`]: struct(field("number_value", process_structs_double)),
    [`${VALUE}StringValue`]: struct(field("string_value", types_text)),
    [`${VALUE}BoolValue`]: struct(field("bool_value", flag)),
}), { always: true })), pointer), field("ref", () => REFERENCE, pointer));
const TASK = struct(field("instanceHash", hash), field("taskKey", types_text));
const EVENT = struct(field("instanceHash", hash), field("eventKey", types_text));
const FILTER = struct(field("conditions", listOf(() => CONDITION)));
const NODE_STRUCT = struct(field("key", types_text), field("Type", () => oneof({
    [`${NODE}Result_`]: struct(field("result", () => TASK, pointer)),
    [`${NODE}Event_`]: struct(field("event", () => EVENT, pointer)),
    [`${NODE}Task_`]: struct(field("task", () => TASK, pointer)),
    [`${NODE}Map_`]: struct(field("map", entries, pointer)),
    [`${NODE}Filter_`]: struct(field("filter", () => FILTER, pointer)),
}), { always: true }));
const EDGE = struct(field("src", types_text), field("dst", types_text));
/** The fields of a process that a client may set. */
const PROCESS_FIELDS = [
    field("name", types_text),
    field("nodes", listOf(() => NODE_STRUCT)),
    field("edges", listOf(() => EDGE)),
];

;// CONCATENATED MODULE: ./src/engine/embedded/chain/go/service-structs.ts

const texts = listOf(types_text);
const PARAMETER = struct(...["key", "name", "description", "type"].map((name) => field(name, types_text)), field("optional", flag), field("repeated", flag), field("object", listOf(() => PARAMETER)));
const parameters = listOf(() => PARAMETER);
/** The settings of a container. */
const BOX = [
    field("volumes", texts),
    field("volumesFrom", texts),
    field("ports", texts),
    field("args", texts),
    field("command", types_text),
    field("env", texts),
];
const PRICE = struct(...["perCall", "perSec", "perKB"].map((name) => field(name, scalar("amount"))));
const DESCRIBED = ["key", "name", "description"].map((name) => field(name, types_text));
const service_structs_EVENT = struct(...DESCRIBED, field("data", parameters));
const DEPENDENCY = struct(field("key", types_text), field("image", types_text), ...BOX);
/** The fields of a service that a client may set; tasks have prices from 0.26 on. */
function serviceFields(hasPrices) {
    const price = hasPrices ? [field("price", () => PRICE, { pointer: true })] : [];
    const task = struct(...DESCRIBED, field("inputs", parameters), field("outputs", parameters), ...price);
    return [
        field("sid", types_text),
        field("name", types_text),
        field("description", types_text),
        field("configuration", () => struct(...BOX), { always: true }),
        field("tasks", listOf(() => task)),
        field("events", listOf(() => service_structs_EVENT)),
        field("dependencies", listOf(() => DEPENDENCY)),
        field("repository", types_text),
        field("source", types_text),
    ];
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/go/structs.ts



/** The registered names of the messages. */
const CREATE_SERVICE = "service/create";
const CREATE_PROCESS = "process/create";
/** The structs of a release. @param hasPrices Whether tasks have prices, as from 0.26 on. */
function structsOf(hasPrices) {
    const owner = field("owner", scalar("address"));
    const service = struct(...serviceFields(hasPrices));
    const process = struct(...PROCESS_FIELDS);
    const message = {
        is: "oneof",
        members: new Map([
            [CREATE_SERVICE, struct(...service.fields, owner)],
            [CREATE_PROCESS, struct(...process.fields, owner)],
        ]),
    };
    const transaction = struct(field("msg", listOf(() => message), { always: true }), field("fee", () => FEE, { always: true }), field("signatures", listOf(() => SIGNATURE), { always: true }), field("memo", types_text, { always: true }));
    return { service, process, message, transaction };
}
const COIN = struct(field("denom", types_text, { always: true }), field("amount", scalar("amount"), { always: true }));
/** The fee of a transaction. */
const FEE = struct(field("amount", listOf(() => COIN), { always: true }), field("gas", scalar("uint64"), { always: true }));
const PUBLIC_KEY = { is: "oneof", members: new Map([["tendermint/PubKeySecp256k1", scalar("base64")()]]) };
const SIGNATURE = struct(field("pub_key", () => PUBLIC_KEY, { always: true }), field("signature", scalar("base64"), { always: true }));

// EXTERNAL MODULE: ./src/chain/address.ts
var chain_address = __webpack_require__(24849);
// EXTERNAL MODULE: ./src/definition/json/from-json.ts
var from_json = __webpack_require__(53433);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(49164);
// EXTERNAL MODULE: ./src/definition/process/read-json.ts
var read_json = __webpack_require__(82362);
// EXTERNAL MODULE: ./src/definition/process/rules/check.ts + 3 modules
var rules_check = __webpack_require__(38424);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(40192);
// EXTERNAL MODULE: ./src/hash/service-hash.ts + 2 modules
var service_hash = __webpack_require__(71806);
// EXTERNAL MODULE: ./src/hash/process/process-hash.ts + 1 modules
var process_hash = __webpack_require__(12716);
;// CONCATENATED MODULE: ./src/engine/embedded/chain/go/sorted-json.ts

/**
 * Encodes a value as amino JSON with sorted keys, the form that an Engine signs. Zero values are omitted where Go's
 * tags say so.
 *
 * @param addresses Writes addresses.
 */
function sortedJson(value, type, addresses) {
    const inner = (each, of) => sortedJson(each, of, addresses);
    switch (type.is) {
        case "struct":
            return structJson(value, type, inner);
        case "list":
            return `[${value.map((item) => inner(item, type.of())).join(",")}]`;
        case "entries":
            return `[${value.map(({ key, output }) => entryJson(key, output, (it) => inner(it, type.of()))).join(",")}]`;
        case "oneof":
            return value === undefined ? "null" : memberJson(value, type, inner);
        default:
            return scalarJson(value, type, addresses);
    }
}
function structJson(value, { fields }, inner) {
    const written = fields.filter((it) => it.always || !isEmpty(value[it.name], it));
    const members = written.map((it) => [it.name, inner(value[it.name], it.type())]);
    const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([name, json]) => `${quoted(name)}:${json}`).join(",")}}`;
}
/** Whether `omitempty` leaves a field out; an empty map is not nil. */
function isEmpty(value, { type, pointer }) {
    if (value === undefined)
        return true;
    if (pointer)
        return false;
    if (type().is === "struct")
        return false;
    if (Array.isArray(value) || value instanceof Uint8Array)
        return value.length === 0;
    return type().is !== "amount" && (value === "" || value === false || value === 0 || value === 0n);
}
function entryJson(key, output, inner) {
    return `{"Key":${quoted(key)},"Value":${output === undefined ? "null" : inner(output)}}`;
}
function memberJson({ type, value }, { members }, inner) {
    return `{"type":${quoted(type)},"value":${inner(value, members.get(type))}}`;
}
function scalarJson(value, { is }, addresses) {
    switch (is) {
        case "flag":
            return value ? "true" : "false";
        case "int32":
        case "double":
            // Go's encoder writes numbers like JavaScript.
            return String(value);
        case "uint64":
            return `"${value}"`;
        case "amount":
            return `"${value ?? 0n}"`;
        case "base64":
            return `"${Buffer.from(value).toString("base64")}"`;
        case "hash":
            return `"${(0,core_base58/* encodeBase58 */.Rd)(value)}"`;
        case "address":
            return `"${addresses.write(value)}"`;
        case "text":
            return quoted(value);
    }
}
/** Encodes a string as Go's JSON does, character by character. */
function quoted(text) {
    let json = '"';
    for (const character of text)
        json += SHORT.get(character) ?? (isEscaped(character) ? escapeOf(character) : character);
    return `${json}"`;
}
const SHORT = new Map([
    ['"', '\\"'],
    ["\\", "\\\\"],
    ["\n", "\\n"],
    ["\r", "\\r"],
    ["\t", "\\t"],
]);
/** Control characters, HTML's special characters, and the two line ends of JavaScript. */
function isEscaped(character) {
    return character < " " || "&<>\u2028\u2029".includes(character);
}
function escapeOf(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/messages.ts






/** The services and processes of a chain. All instances are assumed to exist, since nothing runs here. */
class Resources {
    stores;
    #release;
    #structs;
    #crypto;
    constructor(stores, kind) {
        this.stores = stores;
        this.#release = kind.release;
        this.#structs = kind.structs;
        this.#crypto = kind.crypto;
    }
    /**
     * Builds the resource of a message, according to the rules of the release.
     *
     * @throws {Failure} when it breaks a rule.
     */
    make({ type, value }) {
        return type === CREATE_PROCESS ? this.makeProcess(value) : this.makeService(value);
    }
    /** Returns whether it exists already. */
    has({ type, hash }) {
        return this.#storeOf(type).has(hash);
    }
    /**
     * Stores it.
     *
     * @throws {Failure} when it exists already.
     */
    save({ type, hash, json }) {
        if (this.#storeOf(type).save(hash, json))
            return;
        throw invalidRequest(`${type} "${hash}" already exists`);
    }
    /** @throws {Failure} */
    makeService(value) {
        const { definition } = (0,from_json/* definitionFromJson */.OL)(this.#plain(value, this.#structs.service));
        const hash = (0,service_hash/* serviceHash */.gH)(definition, this.#release);
        const sid = definition.sid || `_${hash}`;
        const refusal = (0,check/* engineRefusal */.LB)({ ...definition, sid }, this.#release);
        if (refusal !== undefined)
            throw invalidRequest(refusal);
        return this.#created("service", hash, { ...value, sid });
    }
    /** @throws {Failure} */
    makeProcess(value) {
        const { definition } = (0,read_json/* processFromJson */.g)(this.#plain(value, this.#structs.process));
        const refusal = (0,rules_check/* processRefusal */.A)(definition, this.#release);
        if (refusal !== undefined)
            throw invalidRequest(refusal.text);
        const hash = (0,process_hash/* processHash */.mv)(definition, this.#release);
        const { owner } = value;
        const isPaid = (0,definition_release/* isSince */.$l)(this.#release, "0.26") && owner !== undefined;
        const more = isPaid ? { paymentAddress: this.#crypto.write(owner) } : {};
        return this.#created("process", hash, value, more);
    }
    #created(type, hash, value, more = {}) {
        const address = this.#crypto.write((0,chain_address/* addressOfHash */.wS)(hash));
        const stored = { ...this.#plain(value, this.#structs[type]), hash, address, ...more };
        return { type, hash, address, json: Buffer.from(JSON.stringify(stored)) };
    }
    #plain(value, type) {
        return JSON.parse(sortedJson(value, type, this.#crypto));
    }
    #storeOf(type) {
        return type === "service" ? this.stores.services : this.stores.processes;
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/go/binary.ts

/**
 * Encodes a value as amino bytes according to its type: a field for each value that is not zero, numbered by its
 * position in the struct.
 */
function structBytes(value, { fields }) {
    return Buffer.concat(fields.map((it, index) => fieldBytes(value[it.name], it, index + 1)));
}
function fieldBytes(value, { type: typeOf, pointer = false }, number) {
    const type = typeOf();
    if (value === undefined && type.is !== "amount")
        return EMPTY;
    switch (type.is) {
        case "flag":
            return value ? Buffer.from([...key(number, 0), 1]) : EMPTY;
        case "int32":
        case "uint64": {
            const integer = BigInt(value);
            return integer === 0n ? EMPTY : Buffer.from([...key(number, 0), ...uvarint(BigInt.asUintN(64, integer))]);
        }
        case "double": {
            // Amino drops a value whose encoding is a single zero byte; eight zero bytes stay.
            const bytes = Buffer.alloc(8);
            new DataView(bytes.buffer, bytes.byteOffset).setFloat64(0, value, true);
            return Buffer.concat([Buffer.from(key(number, 1)), bytes]);
        }
        case "list":
            return Buffer.concat(value.map((item) => delimited(number, payload(item, type.of()))));
        default: {
            const bytes = payload(value, type);
            return bytes.length === 0 && !pointer ? EMPTY : delimited(number, bytes);
        }
    }
}
/** The bytes that follow the length of a value. */
function payload(value, type) {
    switch (type.is) {
        case "text":
            return Buffer.from(value, "utf8");
        case "amount":
            return Buffer.from(String(value ?? 0n));
        case "struct":
            return structBytes(value, type);
        case "oneof":
            return value === undefined ? EMPTY : memberBytes(value, type);
        case "entries": {
            const pairs = value;
            return Buffer.concat(pairs.map((pair) => delimited(1, entryBytes(pair, type.of()))));
        }
        default:
            return Buffer.from(value);
    }
}
function entryBytes({ key: name, output }, type) {
    const named = name === "" ? EMPTY : delimited(1, Buffer.from(name, "utf8"));
    return output === undefined ? named : Buffer.concat([named, delimited(2, payload(output, type))]);
}
/** A registered type: its prefix and its value; an array of bytes is preceded by its length. */
function memberBytes({ type: name, value }, { members }) {
    const type = members.get(name);
    const bytes = payload(value, type);
    const length = type.is === "struct" ? [] : uvarint(BigInt(bytes.length));
    return Buffer.concat([prefix(name), Buffer.from(length), bytes]);
}
/** A registered struct preceded by its length, as a chain stores a transaction. */
function lengthPrefixed(name, bytes) {
    const whole = Buffer.concat([prefix(name), bytes]);
    return Buffer.concat([Buffer.from(uvarint(BigInt(whole.length))), whole]);
}
/**
 * From a name's SHA-256: skips leading zeros, three bytes and the zeros after them; the next four bytes are the prefix.
 */
function prefix(name) {
    const bytes = [...(0,external_node_crypto_.createHash)("sha256").update(name).digest()];
    const rest = bytes.slice(bytes.findIndex((byte) => byte !== 0) + 3);
    return Buffer.from(rest.slice(rest.findIndex((byte) => byte !== 0)).slice(0, 4));
}
function delimited(number, bytes) {
    return Buffer.concat([Buffer.from([...key(number, 2), ...uvarint(BigInt(bytes.length))]), bytes]);
}
function key(number, wireType) {
    return uvarint(BigInt(number * 8 + wireType));
}
function uvarint(value) {
    return value < 128n ? [Number(value)] : [Number(value % 128n) + 128, ...uvarint(value / 128n)];
}
const EMPTY = Buffer.alloc(0);

;// CONCATENATED MODULE: ./src/engine/embedded/chain/received-transaction.ts






/** A decoded transaction of a client; its sign bytes and its hash are computed by encoding it again. */
class ReceivedTransaction {
    messages;
    fee;
    signatures;
    memo;
    /** Length-prefixed amino bytes. */
    bytes;
    #structs;
    #addresses;
    /**
     * @param value The value of a StdTx as amino JSON.
     * @throws {GoError} when it is invalid.
     */
    constructor(value, structs, addresses) {
        const read = decodeGo(value, structs.transaction, addresses);
        this.messages = read.msg.map((message) => {
            if (message === undefined)
                throw new GoError("a message is null");
            return message;
        });
        this.fee = read.fee;
        this.signatures = read.signatures;
        this.memo = read.memo;
        this.bytes = lengthPrefixed("cosmos-sdk/StdTx", structBytes(read, structs.transaction));
        this.#structs = structs;
        this.#addresses = addresses;
    }
    /** The transaction's hash. */
    get hash() {
        return (0,external_node_crypto_.createHash)("sha256").update(this.bytes).digest("hex").toUpperCase();
    }
    /** The bytes that must be signed. */
    signBytes({ chainId, accountNumber, sequence }) {
        const json = (value, type) => sortedJson(value, type, this.#addresses);
        const messages = this.messages.map((message) => json(message, this.#structs.message));
        const document = [
            `"account_number":"${accountNumber}"`,
            `"chain_id":${quoted(chainId)}`,
            `"fee":${json(this.fee, FEE)}`,
            `"memo":${quoted(this.memo)}`,
            `"msgs":[${messages.join(",")}]`,
            `"sequence":"${sequence}"`,
        ];
        return Buffer.from(`{${document.join(",")}}`, "utf8");
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/node.ts







/** Maximum number of transactions to remember, as in Tendermint's cache; the oldest are dropped first. */
const MAX_OUTCOMES = 10_000;
/** Gas per stored byte, and per write. */
const GAS_PER_STORED_BYTE = 30n;
const GAS_PER_WRITE = 2000n;
/**
 * A chain with a single node in this process: transactions are checked when they arrive, wait for a block, and are
 * executed in it. A transaction's sequence must follow that of all waiting ones; reads return the state after the last
 * block.
 */
class ChainNode {
    options;
    ledger;
    structs;
    resources;
    #started = performance.now();
    #ante;
    /** Transactions that are in a block, or wait for one; undefined for the latter. */
    #outcomes = new Map();
    #waiting = [];
    #timer;
    constructor(options) {
        this.options = options;
        const { dialect, crypto, chainId, gasPrice } = options;
        this.ledger = new Ledger(options.faucet);
        this.structs = structsOf(dialect.prices);
        this.resources = new Resources(options.stores, { release: dialect.release, structs: this.structs, crypto });
        this.#ante = { chainId, gasPrice, ledger: this.ledger, crypto };
    }
    /** Height of the newest block: one is made at every tick, even if empty. */
    get height() {
        return 1 + Math.floor((performance.now() - this.#started) / this.options.blockTime);
    }
    /** @throws {GoError} when it is not a transaction. */
    read(value) {
        return new ReceivedTransaction(value, this.structs, this.options.crypto);
    }
    /**
     * Accepts a transaction.
     *
     * @param isAwaited Whether to wait for its block.
     */
    async broadcast(transaction, isAwaited) {
        const { hash } = transaction;
        const gas = { gasWanted: transaction.fee.gas, gasUsed: anteGas(transaction) };
        const accepted = { hash, code: 0, log: "[]", height: 0, created: undefined, ...gas };
        try {
            if (this.#outcomes.has(hash))
                throw new Failure(CODES.txInMempoolCache, "tx already in mempool");
            this.#checkMessages(transaction);
            const account = checkTransaction(transaction, this.#ante);
            account.nextSequence++;
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            return { ...accepted, code: error.code, log: error.message };
        }
        this.#remember(hash, undefined);
        const executed = new Promise((done) => this.#waiting.push({ transaction, done }));
        this.#timer ??= setTimeout(() => this.#makeBlock(), this.options.blockTime);
        return isAwaited ? await executed : accepted;
    }
    /** Returns a transaction that is in a block. */
    find(hash) {
        return this.#outcomes.get(hash);
    }
    /**
     * Estimates the gas of messages by executing them without a signature and without storing anything.
     *
     * @throws {Failure} when they would fail.
     */
    simulate(messages, account) {
        const { crypto } = this.options;
        const unsigned = { msg: messages, fee: { amount: [], gas: "0" }, signatures: [], memo: "" };
        const transaction = this.read(unsigned);
        const made = this.#checkMessages(transaction);
        if (Buffer.compare(ownerOf(transaction.messages[0].value), account.address) !== 0) {
            throw new Failure(CODES.unknownAddress, `unknown address: account ${crypto.write(account.address)} does not sign`);
        }
        if (this.resources.has(made)) {
            throw ofMessage(new Failure(CODES.invalidRequest, `${made.type} "${made.hash}" already exists: invalid request`));
        }
        return anteGas({ bytes: Buffer.alloc(transaction.bytes.length + SIGNATURE_BYTES) }) + storageGas(made);
    }
    /** Stops the chain; waiting transactions are executed first. */
    close() {
        clearTimeout(this.#timer);
        if (this.#waiting.length > 0)
            this.#makeBlock();
    }
    /** Validates the message of a transaction. @returns What it creates. */
    #checkMessages({ messages }) {
        const [message, more] = messages;
        if (message === undefined)
            throw new Failure(CODES.unknownRequest, "unknown request: transaction has no messages");
        if (more !== undefined) {
            throw new Failure(CODES.unknownRequest, "unknown request: the embedded Engine takes one message");
        }
        if (ownerOf(message.value).length === 0)
            throw new Failure(CODES.invalidRequest, "Owner is a required field: invalid request");
        return this.resources.make(message);
    }
    #makeBlock() {
        this.#timer = undefined;
        const block = this.#waiting;
        this.#waiting = [];
        for (const { transaction, done } of block) {
            const outcome = this.#execute(transaction);
            this.#remember(outcome.hash, outcome);
            done(outcome);
        }
    }
    #remember(hash, outcome) {
        const isFull = this.#outcomes.size >= MAX_OUTCOMES && !this.#outcomes.has(hash);
        if (isFull)
            this.#outcomes.delete(this.#outcomes.keys().next().value);
        this.#outcomes.set(hash, outcome);
    }
    /** The fee is paid and the sequence used even if the message fails. */
    #execute(transaction) {
        const { dialect } = this.options;
        const { hash, messages, fee } = transaction;
        const account = this.ledger.find(ownerOf(messages[0].value));
        account.sequence++;
        // An earlier transaction of the block may have spent the funds.
        const paid = attoOf(transaction);
        const isPaid = account.balance >= paid;
        if (isPaid)
            account.balance -= paid;
        let gasUsed = anteGas(transaction);
        const common = { hash, height: this.height, gasWanted: fee.gas };
        try {
            if (!isPaid)
                throw new Failure(CODES.insufficientFunds, "insufficient funds: insufficient funds to pay for fees");
            const created = this.#checkMessages(transaction);
            gasUsed += storageGas(created);
            assertGas(gasUsed, fee.gas);
            const deposit = created.type === "process" ? dialect.processDeposit : 0n;
            if (account.balance < deposit) {
                const text = `insufficient account funds; ${account.balance}atto < ${deposit}atto`;
                throw ofMessage(new Failure(CODES.insufficientFunds, `insufficient funds: ${text}`));
            }
            try {
                this.resources.save(created);
            }
            catch (error) {
                throw error instanceof Failure ? ofMessage(error) : error;
            }
            account.balance -= deposit;
            const { type, hash: createdHash, address } = created;
            return { ...common, code: 0, log: "", created: { type, hash: createdHash, address }, gasUsed };
        }
        catch (error) {
            const { code, message } = this.#failureOf(error);
            return { ...common, code, log: message, created: undefined, gasUsed };
        }
    }
    /** A block is made by a timer, where an error, such as that of a full disk, would end the process. */
    #failureOf(error) {
        if (error instanceof Failure)
            return error;
        if (error instanceof core_error/* MesgError */.N8)
            return new Failure(CODES.internal, error.message);
        this.options.onDefect?.(error);
        return new Failure(CODES.internal, "internal error");
    }
}
/** Bytes that a signature adds to a transaction. */
const SIGNATURE_BYTES = 108;
function storageGas({ json }) {
    return GAS_PER_WRITE + GAS_PER_STORED_BYTE * BigInt(json.length);
}

;// CONCATENATED MODULE: ./src/engine/embedded/chain/local-chain.ts





/** The chain id of an Engine in development mode. */
const DEV_CHAIN = "mesg-dev-chain";
const FAUCET = 10n ** 24n;
const BLOCK_TIME = 100;
/**
 * Starts a chain of one node with its LCD server. Services and processes are kept in the stores; accounts are not.
 *
 * @throws {MesgError} `environment` when it cannot listen on the address, `refused` for an invalid account address.
 */
async function startLocalChain(dialect, stores, { patch, faucet = FAUCET, accounts = {}, ...options }) {
    const { chainId = DEV_CHAIN, blockTime = BLOCK_TIME, ...serving } = options;
    const crypto = await loadCrypto(dialect.prefix);
    const gasPrice = (0,dialects_chain/* gasPriceOf */.K9)(dialect, patch);
    const shown = patch === undefined ? dialect : { ...dialect, version: `v${dialect.release}.${patch}` };
    const { onDefect } = options;
    const node = new ChainNode({ dialect: shown, gasPrice, chainId, faucet, blockTime, stores, crypto, onDefect });
    for (const [address, atto] of Object.entries(accounts))
        node.ledger.fund(crypto.read(address), atto);
    const server = await serveRoutes(new Routes(node), serving);
    return {
        address: server.address,
        close: async (grace) => {
            node.close();
            await server.close(grace);
        },
    };
}

// EXTERNAL MODULE: ./src/core/time/event-loop.ts
var event_loop = __webpack_require__(42116);
// EXTERNAL MODULE: ./src/definition/service.ts
var definition_service = __webpack_require__(8446);
// EXTERNAL MODULE: ./src/definition/rules/empty-elements.ts
var empty_elements = __webpack_require__(79656);
// EXTERNAL MODULE: ./src/engine/dialects/refusal.ts
var dialects_refusal = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/engine/dialects/applications.ts
var dialects_applications = __webpack_require__(44341);
// EXTERNAL MODULE: ./src/definition/binary.ts + 1 modules
var binary = __webpack_require__(46919);
;// CONCATENATED MODULE: ./src/engine/embedded/account-check.ts



/** Maximum number of transactions to remember; the oldest are dropped first. */
const MAX_REMEMBERED = 10_000;
/** Checks the account that signs a Create, and detects a repeated transaction, as a release does. */
class AccountCheck {
    #dialect;
    #seen = new Set();
    constructor(dialect) {
        this.#dialect = dialect;
    }
    /**
     * Checks that credentials are present; any account is accepted, since the embedded Engine has none.
     *
     * @returns A function that remembers the transaction; call it after success.
     * @throws {EngineRefusal} when they are missing, or the same account created the same service before.
     */
    check(sent, caller) {
        if (this.#dialect.account !== "required")
            return () => undefined;
        for (const name of ["credential_username", "credential_passphrase"]) {
            if (caller.metadata?.(name) === undefined) {
                throw new dialects_refusal/* EngineRefusal */.np(`missing ${name} from metadata`, { code: dialects_refusal/* UNAUTHENTICATED */.zZ });
            }
        }
        const { repeated } = this.#dialect.answers;
        if (repeated === undefined)
            return () => undefined;
        const digest = (0,external_node_crypto_.createHash)("sha256").update(`${caller.metadata?.("credential_username")}\0`);
        const transaction = digest.update((0,binary/* encodeDefinition */.g)(sent)).digest("base64");
        if (this.#seen.has(transaction))
            throw new dialects_refusal/* EngineRefusal */.np(repeated);
        return () => {
            if (this.#seen.size >= MAX_REMEMBERED)
                this.#seen.delete(this.#seen.values().next().value);
            this.#seen.add(transaction);
        };
    }
}

// EXTERNAL MODULE: ./src/engine/deploy/stored-form.ts
var stored_form = __webpack_require__(49996);
// EXTERNAL MODULE: ./src/engine/wire/address.ts
var wire_address = __webpack_require__(19546);
// EXTERNAL MODULE: ./src/engine/wire/fields.ts
var wire_fields = __webpack_require__(1613);
// EXTERNAL MODULE: ./src/engine/wire/hash-text.ts
var hash_text = __webpack_require__(8394);
// EXTERNAL MODULE: ./src/engine/wire/messages.ts + 1 modules
var messages = __webpack_require__(45411);
;// CONCATENATED MODULE: ./src/engine/embedded/services.ts






/** Numbers of the Service message. */
const HASH = 10;
const SID = 12;
/** The stored services of a release: by hash from 0.11 on, and one per sid before. */
class Services {
    #database;
    #dialect;
    /** Settles with the last save that replaces others. */
    #replaced = Promise.resolve();
    constructor(database, dialect) {
        this.#database = database;
        this.#dialect = dialect;
    }
    /**
     * Stores a service, with its hash and sid, as its release does: where sids are unique, it replaces the one with its sid.
     *
     * @returns Whether it was stored by this call; false if it existed.
     */
    save(service) {
        const { omits, addsAddress, replacesSid, release } = this.#dialect;
        const kept = (0,stored_form/* without */.FF)(service, omits);
        const address = addsAddress ? (0,wire_address/* addressOf */.c)(service.hash) : "";
        const definition = kept.address === address ? kept : { ...kept, address };
        const stored = (0,messages/* storedBytes */.Zk)((0,binary/* encodeDefinition */.g)(definition, { release }), this.#dialect);
        if (!replacesSid)
            return this.#database.saveTogether(service.hash, stored);
        // One at a time: of two services with one sid, each would replace the other.
        const isNew = this.#replaced.then(() => this.#replace(service, stored));
        this.#replaced = isNew.catch(() => undefined);
        return isNew;
    }
    /**
     * Stores a service, and then removes those with its sid that existed before. One that another process stores in the
     * meantime remains until the next new one, so that two processes never remove the services of each other.
     */
    async #replace({ hash, sid }, stored) {
        const earlier = [];
        for await (const each of this.#identities())
            if (each.sid === sid && each.hash !== hash)
                earlier.push(each.hash);
        const isNew = this.#database.save(hash, stored);
        if (isNew)
            for (const each of earlier)
                this.#database.delete(each);
        return isNew;
    }
    /** Returns whether a service exists. */
    has(hash) {
        return isHash(hash) && this.#database.has(hash);
    }
    /** Returns the service with a hash or, where sids are unique, a sid. */
    async find(id) {
        const hash = await this.#hashOf(id);
        return hash === undefined ? undefined : this.#database.get(hash);
    }
    /** @returns Whether it existed. */
    async delete(id) {
        const hash = await this.#hashOf(id);
        return hash !== undefined && this.#database.delete(hash);
    }
    all() {
        return this.#database.all();
    }
    async #hashOf(id) {
        if (this.has(id))
            return id;
        if (!this.#dialect.replacesSid)
            return undefined;
        for await (const { hash, sid } of this.#identities())
            if (sid === id)
                return hash;
        return undefined;
    }
    async *#identities() {
        for await (const service of this.#database.all()) {
            const fields = (0,wire_fields/* readFields */.qU)(service);
            yield { hash: (0,wire_fields/* textOf */.b6)(fields, HASH), sid: (0,wire_fields/* textOf */.b6)(fields, SID) };
        }
    }
}
function isHash(text) {
    return (0,hash_text/* hashTextProblem */.j)(text) === undefined;
}

// EXTERNAL MODULE: ./src/core/time/deadline.ts
var time_deadline = __webpack_require__(99965);
// EXTERNAL MODULE: ./src/source/digest/digest-tar.ts + 5 modules
var digest_tar = __webpack_require__(11639);
// EXTERNAL MODULE: ./src/source/archive-error.ts
var archive_error = __webpack_require__(27988);
;// CONCATENATED MODULE: ./src/engine/embedded/sources/digest-cache.ts
/** Caches the digests of the latest archives with a version. */
class DigestCache {
    #digests = new Map();
    get({ version }) {
        return version === undefined ? undefined : this.#digests.get(version);
    }
    /** @returns The digest. */
    add({ version }, digest) {
        if (version === undefined)
            return digest;
        const [oldest] = this.#digests.keys();
        if (oldest !== undefined && this.#digests.size >= MAX_STATES)
            this.#digests.delete(oldest);
        this.#digests.set(version, digest);
        return digest;
    }
}
/** Maximum number of digests, each with one SHA-256 state. */
const MAX_STATES = 1000;

;// CONCATENATED MODULE: ./src/core/time/cancellation.ts
/**
 * A {@linkcode Cancellation} and the way to cancel it.
 *
 * @example
 * ```ts
 * const canceler = new Canceler();
 * canceler.addEventListener("abort", () => console.log(canceler.reason));
 * canceler.abort("too late"); // logs "too late"
 * ```
 */
class Canceler {
    aborted = false;
    reason;
    #listeners = new Set();
    addEventListener(_, listener) {
        this.#listeners.add(listener);
    }
    removeEventListener(_, listener) {
        this.#listeners.delete(listener);
    }
    /** Cancels, and calls the listeners; does nothing when already canceled. */
    abort(reason) {
        if (this.aborted)
            return;
        this.aborted = true;
        this.reason = reason;
        for (const listener of this.#listeners)
            listener();
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/sources/single-flight.ts

/**
 * Runs work once for all callers that request it while it is in progress. Each may leave by its own signal; the work is
 * aborted when the last one has left. Results are not cached: the next caller starts it again.
 */
class SingleFlight {
    #flights = new Map();
    /** Returns whether the work of a key is in progress. */
    has(key) {
        return this.#flights.has(key);
    }
    /** Joins the work of a key, or starts it. @throws What the work throws, or the signal's reason. */
    join(key, signal, work) {
        if (signal.aborted)
            return Promise.reject(signal.reason);
        const flight = this.#flights.get(key) ?? this.#start(key, work);
        return new Promise((resolve, reject) => {
            const leave = () => {
                caller.unlisten();
                flight.callers.delete(caller);
                reject(signal.reason);
                if (flight.callers.size > 0)
                    return;
                this.#end(key, flight);
                flight.canceler.abort(signal.reason);
            };
            const caller = { resolve, reject, unlisten: () => signal.removeEventListener("abort", leave) };
            signal.addEventListener("abort", leave);
            flight.callers.add(caller);
        });
    }
    #start(key, work) {
        const flight = { callers: new Set(), canceler: new Canceler() };
        this.#flights.set(key, flight);
        const settle = (answer) => {
            this.#end(key, flight);
            for (const caller of flight.callers) {
                caller.unlisten();
                answer(caller);
            }
        };
        work(flight.canceler).then((result) => settle((caller) => caller.resolve(result)), (error) => settle((caller) => caller.reject(error)));
        return flight;
    }
    /** Accepts no more callers. */
    #end(key, flight) {
        if (this.#flights.get(key) === flight)
            this.#flights.delete(key);
    }
}

// EXTERNAL MODULE: ./src/engine/wire/go-quote.ts
var go_quote = __webpack_require__(99255);
;// CONCATENATED MODULE: ./src/engine/embedded/sources/source-url.ts

/** The built-in gateway of Engines up to 0.16, used only in error texts. */
const GATEWAY = "http://ipfs.app.mesg.com:8080/ipfs/";
/**
 * Returns why an Engine cannot build a URL from a source id, with the text of Go's `net/url`; undefined when it can.
 *
 * @example
 * ```ts
 * sourceUrlProblem("%zz"); // 'parse "http://ipfs.app.mesg.com:8080/ipfs/%zz": invalid URL escape "%zz"'
 * ```
 */
function sourceUrlProblem(source) {
    const [path = "", ...rest] = source.split("#");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Go refuses exactly these
    if (/[\u0000-\u001f\u007f]/.test(path))
        return parse(path, "net/url: invalid control character in URL");
    const problem = badEscape(path.split("?")[0]);
    if (problem !== undefined)
        return parse(path, `invalid URL escape ${(0,go_quote/* goQuote */.d)(problem, '"')}`);
    const inFragment = badEscape(rest.join("#"));
    return inFragment === undefined ? undefined : parse(source, `invalid URL escape ${(0,go_quote/* goQuote */.d)(inFragment, '"')}`);
}
/** The first `%` without two hex digits, with the two characters after it. */
function badEscape(text) {
    return /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(text)?.[0];
}
function parse(source, problem) {
    return `parse ${(0,go_quote/* goQuote */.d)(GATEWAY + source, '"')}: ${problem}`;
}

;// CONCATENATED MODULE: ./src/engine/embedded/sources/source-digests.ts






/** Computes the digests of sources by id: downloads them as an Engine does, and refuses with its errors. */
class SourceDigests {
    #options;
    #digests = new DigestCache();
    #downloads = new SingleFlight();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Returns the digest of a source.
     *
     * @param caller Its signal cancels the download; it is created on first use, so it is read only for a download.
     * @throws {EngineRefusal} when the source is not reachable, or is not a tar.
     */
    async digest(source, caller) {
        const known = this.#downloads.has(source) ? undefined : this.#knownDigest(source);
        if (known !== undefined)
            return known;
        // Concurrent Creates of one source share a download; later ones repeat it, since the content of a place may change.
        const digest = await this.#downloads.join(source, caller.signal, (signal) => this.#download(source, signal));
        // Without turns, all callers of a download would continue at once.
        await (0,event_loop/* waitForTurn */.qg)(event_loop/* ANSWERING */.xE);
        return digest;
    }
    /** Returns the digest of a local archive that was read before. */
    #knownDigest(source) {
        const archive = this.#options.archives.peek?.(source);
        return archive && this.#digests.get(archive);
    }
    async #download(source, signal) {
        const { archives, limits, sourceTimeout = SOURCE_TIMEOUT } = this.#options;
        const problem = sourceUrlProblem(source);
        if (problem !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(problem);
        const deadline = { milliseconds: sourceTimeout, what: "the download of the source" };
        try {
            return await (0,time_deadline/* withDeadline */.N)(deadline, signal, async (either) => {
                const archive = await archives.find(source, either);
                if (archive === undefined)
                    throw new dialects_refusal/* EngineRefusal */.np("service's source code is not reachable");
                const known = this.#digests.get(archive);
                return known ?? this.#digests.add(archive, await (0,digest_tar/* digestTar */.A)(() => archive.open(either), limits));
            });
        }
        catch (error) {
            if (error instanceof dialects_refusal/* EngineRefusal */.np || signal.aborted)
                throw error;
            throw sourceRefusal(error, sourceTimeout);
        }
    }
}
/** Milliseconds. */
const SOURCE_TIMEOUT = 60_000;
/** Returns the refusal of an unreadable source, with the Engine's error if it has one. */
function sourceRefusal(error, timeout) {
    if (error instanceof time_deadline/* DeadlinePassed */.X) {
        return new dialects_refusal/* EngineRefusal */.np(`service's source code did not arrive within ${timeout / 1000} seconds`);
    }
    const text = error instanceof archive_error/* ArchiveError */.d ? (error.engineText ?? error.message) : reasonOf(error);
    return new dialects_refusal/* EngineRefusal */.np(text, { cause: error });
}
function reasonOf(error) {
    return error instanceof Error && error.message !== "" ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/engine/embedded/engine.ts







/** Maximum length of a refusal in UTF-16 units, twice what fits in a status. */
const ENOUGH = 16 * 1024;
/**
 * The Service resource of an Engine in this process, without containers: no Docker image is built, no service runs.
 * Checks, their order and texts follow the release's dialect.
 */
class EmbeddedEngine {
    dialect;
    options;
    services;
    #sources;
    #account;
    /** @throws {MesgError} `usage` for a release without a Service API over gRPC. */
    constructor(options) {
        const { release, patch } = options;
        const dialect = (0,mod/* dialectOf */.E3)(release);
        this.dialect = patch === undefined ? dialect : { ...dialect, version: `v${release}.${patch}` };
        this.options = options;
        this.services = new Services(options.database, this.dialect);
        this.#sources = new SourceDigests(options);
        this.#account = new AccountCheck(this.dialect);
    }
    get release() {
        return this.dialect.release;
    }
    /**
     * Creates a service, after the checks of the release in their order: account, request, source, hash, rules.
     *
     * @throws {EngineRefusal} with the Engine's text.
     */
    async create(sent, caller) {
        const remember = this.#account.check(sent, caller);
        this.#checkRequest(sent);
        // A large definition takes tens of milliseconds in each of these steps; other calls run in between.
        if ((0,event_loop/* isLate */.lS)())
            await (0,event_loop/* waitForTurn */.qg)();
        const source = this.dialect.fetchesSource ? await this.#sources.digest(sent.source, caller) : undefined;
        // Hashing and storing take most of the time of a small definition; earlier calls are answered first.
        if ((0,event_loop/* isLate */.lS)(event_loop/* ANSWERING */.xE))
            await (0,event_loop/* waitForTurn */.qg)(event_loop/* ANSWERING */.xE);
        const hash = this.#hashOf(sent, source);
        if ((0,event_loop/* isLate */.lS)())
            await (0,event_loop/* waitForTurn */.qg)();
        // At 0.10 a missing configuration crashes the Engine; later releases fill it in, after hashing.
        const addsConfiguration = sent.configuration === undefined && this.release !== "0.10";
        const definition = { ...sent, hash, sid: sent.sid || (0,service_hash/* defaultSid */.eh)(hash) };
        const service = addsConfiguration ? { ...definition, configuration: definition_service/* EMPTY_CONFIGURATION */.$k } : definition;
        const refusal = this.#refusalOf(service);
        if ((0,event_loop/* isLate */.lS)())
            await (0,event_loop/* waitForTurn */.qg)();
        // An Engine looks up the hash before it checks the rules. For a valid definition, saving it does the lookup.
        const exists = refusal === undefined ? !(await this.services.save(service)) : this.services.has(hash);
        if (exists)
            throw new dialects_refusal/* EngineRefusal */.np(this.dialect.answers.alreadyExists(hash));
        if (refusal !== undefined)
            throw refusal;
        remember();
        return { hash, sid: service.sid };
    }
    /** Returns the hash that Create would return. @throws {EngineRefusal} for an invalid request. */
    hash(sent) {
        this.#checkRequest(sent);
        return this.#hashOf(sent, undefined);
    }
    /** Returns whether a service exists. @throws {EngineRefusal} for an invalid hash. */
    exists(id) {
        return this.services.has(this.#idOf(id, "ExistsServiceRequest"));
    }
    /** Returns the stored Service message. @throws {EngineRefusal} when the identifier is invalid or does not exist. */
    async get(id) {
        const known = this.#idOf(id, "GetServiceRequest");
        const service = await this.services.find(known);
        if (service === undefined)
            throw new dialects_refusal/* EngineRefusal */.np(this.dialect.answers.notFound(known));
        return this.#readable(service);
    }
    /** Returns every stored Service message, sorted by the bytes of their hashes. @throws {EngineRefusal} */
    async *list() {
        for await (const service of this.services.all())
            yield this.#readable(service);
    }
    /** Deletes a service. @throws {EngineRefusal} when the identifier is invalid or does not exist. */
    async delete(id) {
        const known = this.#idOf(id, "DeleteServiceRequest");
        if (await this.services.delete(known))
            return;
        const text = this.dialect.answers.deleteMissing(known);
        if (text !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(text);
    }
    #hashOf(sent, source) {
        return (0,service_hash/* serviceHash */.gH)(sent, this.release, source === undefined ? {} : { source });
    }
    /** The interceptor's refusal of a request, before anything else is checked. */
    #checkRequest(sent) {
        const intercepted = (0,check/* interceptorRefusal */.MF)(sent, this.release, ENOUGH);
        if (intercepted !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(intercepted);
        if (!this.dialect.workflows)
            return;
        const [first] = (0,check/* checkDefinition */.QU)(sent, this.release);
        if (first?.stage === "request")
            throw first.text === "" ? (0,dialects_applications/* crashed */.zB)() : new dialects_refusal/* EngineRefusal */.np(first.text);
    }
    #refusalOf(service) {
        const { answers } = this.dialect;
        if (answers.emptyElement !== undefined && (0,empty_elements/* checkEmptyElements */.P)(service, this.release).length > 0) {
            return new dialects_refusal/* EngineRefusal */.np(answers.emptyElement);
        }
        const text = (0,check/* engineRefusal */.LB)(service, this.release, ENOUGH);
        if (text === undefined)
            return undefined;
        return text === "" ? (0,dialects_applications/* crashed */.zB)() : new dialects_refusal/* EngineRefusal */.np(answers.invalid(text));
    }
    #readable(service) {
        const text = this.dialect.answers.unreadable(service);
        if (text !== undefined)
            throw new dialects_refusal/* EngineRefusal */.np(text, { code: dialects_refusal/* INTERNAL */.kz });
        return service;
    }
    #idOf(id, request) {
        const refusal = this.dialect.answers.badHash(id, request);
        if (refusal !== undefined)
            throw refusal;
        return this.dialect.hash === "raw" ? (0,core_base58/* encodeBase58 */.Rd)(id) : Buffer.from(id).toString("utf8");
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/engine/wire/info.ts
var info = __webpack_require__(38268);
;// CONCATENATED MODULE: ./src/engine/embedded/server/status.ts


/** Maximum bytes of a status text on the wire; HTTP/2 peers commonly accept 16 KiB of headers. */
const MAX_DETAILS_BYTES = 8 * 1024;
/** Returns whether an error is expected; any other is a defect. */
function isExpected(error) {
    return error instanceof dialects_refusal/* EngineRefusal */.np || error instanceof core_error/* MesgError */.N8;
}
/**
 * Returns the status for an error: the refusal's own code; UNKNOWN for other expected errors, as in Go's gRPC; INTERNAL
 * without details for a defect.
 */
function statusOf(error) {
    if (!isExpected(error))
        return { code: dialects_refusal/* INTERNAL */.kz, details: "internal error" };
    const code = error instanceof dialects_refusal/* EngineRefusal */.np ? error.code : dialects_refusal/* UNKNOWN */.HV;
    return { code, details: sendable(error.message) };
}
/** Shortens a text to fit in a header, by whole characters: grpc-js throws on half a surrogate pair. */
function sendable(text) {
    const whole = text.slice(0, MAX_DETAILS_BYTES + 1).replace(/\p{Surrogate}/gu, "\uFFFD");
    if (encodeURI(whole).length <= MAX_DETAILS_BYTES)
        return whole;
    let length = encodeURI("…").length;
    let end = 0;
    for (const character of whole) {
        length += encodeURI(character).length;
        if (length > MAX_DETAILS_BYTES)
            break;
        end += character.length;
    }
    return `${whole.slice(0, end)}…`;
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/guard.ts



/** Why a caller's signal aborts. */
const CLIENT_GONE = new Error("the client ended the call");
/**
 * Wraps a method for grpc-js. All methods of a server go through here, so that any error of a method, synchronous or
 * not, becomes the status of that call and never an unhandled rejection, which would end the process.
 */
function guardUnary(method, onDefect) {
    return (call, answer) => {
        const run = async () => {
            const caller = new CallSide(call);
            let message;
            try {
                message = await method.answer(call.request, caller);
            }
            catch (error) {
                report(error, onDefect);
                return answer(statusOf(error));
            }
            finally {
                caller.isOver = true;
            }
            answer(null, message);
        };
        // Only grpc-js itself can fail here, after the call is over.
        run().catch((error) => report(error, onDefect));
    };
}
/** Wraps a method with streams, as {@linkcode guardUnary}. Messages are read only as fast as answers are taken. */
function guardStream(method, onDefect) {
    return (call) => {
        const run = async () => {
            try {
                // The default would destroy the answering side together with the requests.
                const requests = call.iterator({ destroyOnReturn: false });
                for await (const message of method.answer(requests, new CallSide(call))) {
                    if (call.destroyed)
                        return;
                    if (!call.write(message))
                        await drained(call);
                }
                call.end();
            }
            catch (error) {
                if (call.destroyed)
                    return;
                report(error, onDefect);
                call.emit("error", statusOf(error));
            }
        };
        run().catch((error) => report(error, onDefect));
    };
}
/** The client's side of a call of grpc-js. */
class CallSide {
    /** Whether the call has its answer. grpc-js reports the end of every call as its cancellation. */
    isOver = false;
    #call;
    #signal;
    constructor(call) {
        this.#call = call;
    }
    get peer() {
        return this.#call.getPeer();
    }
    get signal() {
        if (this.#signal === undefined) {
            const signal = new Canceler();
            this.#signal = signal;
            if (this.#call.cancelled)
                signal.abort(CLIENT_GONE);
            else
                this.#call.once("cancelled", () => void (this.isOver || signal.abort(CLIENT_GONE)));
        }
        return this.#signal;
    }
    metadata(name) {
        return this.#call.metadata.get(name)[0]?.toString();
    }
}
/** Waits until the client has read the written data, or is gone. */
async function drained(call) {
    const waiting = new AbortController();
    try {
        await Promise.race(["drain", "close"].map((event) => (0,external_node_events_.once)(call, event, { signal: waiting.signal })));
    }
    finally {
        waiting.abort();
    }
}
function report(error, onDefect) {
    if (error === CLIENT_GONE || isExpected(error))
        return;
    try {
        onDefect(error);
    }
    catch {
        // A broken log must not end the server.
    }
}

// EXTERNAL MODULE: ./src/engine/wire/handover.ts
var handover = __webpack_require__(17379);
;// CONCATENATED MODULE: ./src/engine/embedded/server/handover.ts


/** Returns the path of the method that offers the folder of sources, and the method. Only this machine may call it. */
function handoverOf({ folder, mark, token }, answers) {
    const method = {
        kind: "unary",
        async answer(nonce, { peer }) {
            if (nonce.length !== handover/* NONCE_BYTES */.qI || !LOOPBACK.test(peer)) {
                throw new dialects_refusal/* EngineRefusal */.np(answers.unknownMethod("mesgcompile.Handover", "Offer"), { code: dialects_refusal/* UNIMPLEMENTED */.eN });
            }
            return (0,handover/* writeOffer */.o4)({ folder, mark, proof: (0,handover/* proofOf */.oX)(token, nonce, folder) });
        },
    };
    return [handover/* HANDOVER */.II, method];
}
/** The peers of this machine, with their port. */
const LOOPBACK = /^(?:127\.[\d.]+|\[?::1\]?|\[?::ffff:127\.[\d.]+\]?):\d+$/;

;// CONCATENATED MODULE: ./src/engine/embedded/server/parsed.ts

/** Parses a request. @throws {EngineRefusal} with INTERNAL for an invalid message, as Go's gRPC does. */
function parsed_parsed(read) {
    try {
        return read();
    }
    catch (error) {
        const text = `grpc: error unmarshalling request: ${error.message}`;
        throw new dialects_refusal/* EngineRefusal */.np(text, { code: dialects_refusal/* INTERNAL */.kz, cause: error });
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/health.ts



/** The full name of gRPC's standard health service, which load balancers and probes call. */
const HEALTH = "grpc.health.v1.Health";
const SERVING = 1;
const NOT_SERVING = 2;
const SERVICE_UNKNOWN = 3;
/** The health of a server: serving until it stops. */
class Health {
    #services;
    #stopping;
    /**
     * @param services The names that may be requested, besides the empty one for the server as a whole.
     * @param stopping Aborts when the server begins to stop.
     */
    constructor(services, stopping) {
        this.#services = new Set(["", ...services]);
        this.#stopping = stopping;
    }
    methods() {
        return [
            [`/${HEALTH}/Check`, { kind: "unary", answer: async (request) => this.#check(request) }],
            [`/${HEALTH}/Watch`, { kind: "stream", answer: (requests, caller) => this.#watch(requests, caller.signal) }],
        ];
    }
    #check(request) {
        const status = this.#statusOf(request);
        if (status === SERVICE_UNKNOWN)
            throw new dialects_refusal/* EngineRefusal */.np("unknown service", { code: dialects_refusal/* NOT_FOUND */.p2 });
        return (0,wire_fields/* writeNumber */.zv)(1, status);
    }
    async *#watch(requests, gone) {
        for await (const request of requests) {
            yield (0,wire_fields/* writeNumber */.zv)(1, this.#statusOf(request));
            await aborted([this.#stopping, gone]);
            if (!gone.aborted)
                yield (0,wire_fields/* writeNumber */.zv)(1, this.#statusOf(request));
            return;
        }
    }
    #statusOf(request) {
        if (!this.#services.has((0,wire_fields/* textOf */.b6)(parsed_parsed(() => (0,wire_fields/* readFields */.qU)(request)), 1)))
            return SERVICE_UNKNOWN;
        return this.#stopping.aborted ? NOT_SERVING : SERVING;
    }
}
/** Waits until one of the signals aborts. */
function aborted(signals) {
    if (signals.some((signal) => signal.aborted))
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            for (const signal of signals)
                signal.removeEventListener("abort", done);
            resolve();
        };
        for (const signal of signals)
            signal.addEventListener("abort", done);
    });
}

// EXTERNAL MODULE: ./src/core/time/interruptible.ts
var interruptible = __webpack_require__(59350);
// EXTERNAL MODULE: ./src/engine/wire/create-request.ts
var create_request = __webpack_require__(79576);
;// CONCATENATED MODULE: ./src/engine/embedded/server/method.ts

/** Returns a unary method of which many calls arrive at once: the first are answered while the rest is processed. */
function unary(answer) {
    return {
        kind: "unary",
        async answer(request, caller) {
            await (0,event_loop/* yieldIfLate */.DF)(event_loop/* ANSWERING */.xE);
            return await answer(request, caller);
        },
    };
}

// EXTERNAL MODULE: ./src/hash/process/instance-hash.ts
var instance_hash = __webpack_require__(36920);
;// CONCATENATED MODULE: ./src/engine/embedded/applications/instances.ts







/** The account of an embedded Engine, which owns every runner. It never signs. */
const OWNER = "mesgtest1tdxczxsf3vt7s35ua9wgf6me4qhaj360vrqkcw";
/** Maximum number of fields in a request: a service has at most a few dozen variables. */
const MAX_FIELDS = 10_000;
/**
 * The instances of an embedded Engine, and their runners from 0.17 on. They are stored and hashed as in an Engine, so
 * that processes can refer to them. Nothing is started: no source is downloaded, and no container runs.
 */
class Instances {
    instances;
    runners;
    #engine;
    constructor(engine, databases) {
        this.#engine = engine;
        this.instances = databases.instances;
        this.runners = databases.runners;
    }
    /** Creates an instance (up to 0.16). @returns Its hash. @throws {EngineRefusal} */
    async create(request) {
        const { hash, message } = await this.#instanceOf(readInstance(request));
        if (!this.instances.save(hash, message))
            throw new dialects_refusal/* EngineRefusal */.np(`instance "${hash}" already exists`);
        return hash;
    }
    /** Creates a runner, and its instance if that does not exist (0.17 and newer). @throws {EngineRefusal} */
    async createRunner(request) {
        const requested = readInstance(request);
        if (this.#engine.dialect.validatesRequests)
            checkInstance(requested);
        const instance = await this.#instanceOf(requested);
        const hash = (0,instance_hash/* runnerHash */.BX)(OWNER, instance.hash);
        if (this.runners.has(hash))
            throw new dialects_refusal/* EngineRefusal */.np(`runner "${hash}" already exists`);
        this.instances.save(instance.hash, instance.message);
        const fields = [
            [1, (0,core_base58/* decodeBase58 */.HE)(hash)],
            [2, Buffer.from(OWNER)],
            [3, (0,core_base58/* decodeBase58 */.HE)(instance.hash)],
        ];
        if (this.#engine.dialect.addsAddress)
            fields.push([4, Buffer.from((0,wire_address/* addressOf */.c)(hash), "hex")]);
        this.runners.save(hash, (0,wire_fields/* writeFields */.pc)(fields));
        return hash;
    }
    /** Lists instances: all, or those of one service. */
    async list(request) {
        const service = (0,wire_fields/* lastOf */.g1)(this.#filterOf(request), 1) ?? new Uint8Array();
        return await this.instances.list((fields) => service.length === 0 || isSame((0,wire_fields/* lastOf */.g1)(fields, 2), service));
    }
    /** Lists runners: all, or those of one instance or owner. */
    async listRunners(request) {
        const filter = this.#filterOf(request);
        const [instance, owner] = [(0,wire_fields/* lastOf */.g1)(filter, 1) ?? new Uint8Array(), (0,wire_fields/* textOf */.b6)(filter, 2)];
        return await this.runners.list((fields) => (instance.length === 0 || isSame((0,wire_fields/* lastOf */.g1)(fields, 3), instance)) && (owner === "" || (0,wire_fields/* textOf */.b6)(fields, 2) === owner));
    }
    /** The filter fields of a List: in a separate message from 0.17 on. */
    #filterOf(request) {
        const fields = fieldsOf(request);
        const isNested = this.#engine.dialect.applications?.runner !== undefined;
        return isNested ? fieldsOf((0,wire_fields/* lastOf */.g1)(fields, 1) ?? new Uint8Array()) : fields;
    }
    async #instanceOf({ service, env, }) {
        const { dialect, services, release } = this.#engine;
        const bad = dialect.answers.badHash(service, "GetServiceRequest");
        if (bad !== undefined)
            throw bad;
        const id = (0,core_base58/* encodeBase58 */.Rd)(service);
        const stored = await services.find(id);
        if (stored === undefined)
            throw new dialects_refusal/* EngineRefusal */.np(dialect.answers.notFound(id));
        const configured = (0,binary.decodeDefinition)(stored).definition.configuration?.env ?? [];
        const hash = (0,instance_hash/* instanceHash */.wY)({ service: id, configured, env }, release);
        const fields = [
            [1, (0,core_base58/* decodeBase58 */.HE)(hash)],
            [2, service],
        ];
        const hashesEnv = dialect.applications?.runner !== undefined;
        if (hashesEnv)
            fields.push([3, (0,core_base58/* decodeBase58 */.HE)((0,instance_hash/* envHash */.Ef)({ configured, env }, release))]);
        return { hash, message: (0,wire_fields/* writeFields */.pc)(fields) };
    }
}
function fieldsOf(request) {
    return parsed_parsed(() => (0,wire_fields/* readFields */.qU)(request, MAX_FIELDS));
}
function readInstance(request) {
    const fields = fieldsOf(request);
    const env = fields.filter(([number]) => number === 2).map(([, value]) => Buffer.from(value).toString("utf8"));
    return { service: (0,wire_fields/* lastOf */.g1)(fields, 1) ?? new Uint8Array(), env };
}
/** The interceptor's refusal of a request for a runner (0.18 and newer). */
function checkInstance({ service, env }) {
    const request = "CreateRunnerRequest";
    if (service.length === 0)
        throw (0,dialects_applications/* fieldRefusal */.Xd)(request, "ServiceHash", "hash");
    if (new Set(env).size < env.length)
        throw (0,dialects_applications/* fieldRefusal */.Xd)(request, "Env", "unique");
    const wrong = env.findIndex((variable) => !/^[a-zA-Z][a-zA-Z0-9_]*(=[^=]*)?$/.test(variable));
    if (wrong >= 0)
        throw (0,dialects_applications/* fieldRefusal */.Xd)(request, `Env[${wrong}]`, "env");
}
function isSame(a, b) {
    return a !== undefined && Buffer.compare(a, b) === 0;
}

// EXTERNAL MODULE: ./src/definition/process/binary.ts + 5 modules
var process_binary = __webpack_require__(13531);
;// CONCATENATED MODULE: ./src/engine/embedded/applications/processes.ts





/** The processes of an embedded Engine. They are stored but never run. */
class Processes {
    #input;
    constructor(input) {
        this.#input = input;
    }
    get #release() {
        return this.#input.dialect.release;
    }
    /**
     * Creates a process, after the checks of the release in their order: up to 0.17 its instances, whether it exists, its
     * rules; from 0.18 on its rules, whether it exists, its instances.
     *
     * @returns Its hash.
     * @throws {EngineRefusal} with the Engine's text.
     */
    async create(request) {
        const { applications, processes, dialect, patch } = this.#input;
        const { answers, validatesFirst } = applications;
        const definition = this.#read(request);
        await (0,event_loop/* yieldIfLate */.DF)();
        const hash = (0,process_hash/* processHash */.mv)(definition, this.#release, { patch });
        await (0,event_loop/* yieldIfLate */.DF)();
        if (validatesFirst)
            this.#validate(definition);
        else
            this.#checkInstances(definition);
        if (processes.has(hash))
            throw new dialects_refusal/* EngineRefusal */.np(answers.processExists(hash));
        if (validatesFirst)
            this.#checkInstances(definition);
        else
            this.#validate(definition);
        await (0,event_loop/* yieldIfLate */.DF)();
        const address = dialect.addsAddress ? (0,process_hash/* processAddress */.QA)((0,core_base58/* decodeHash */.$C)(hash)) : "";
        const stored = (0,process_binary/* encodeProcess */.mW)({ ...definition, hash, address }, { release: this.#release });
        if (!processes.save(hash, stored))
            throw new dialects_refusal/* EngineRefusal */.np(answers.processExists(hash));
        return hash;
    }
    /** The part of a process that Create's request has fields for. */
    #read(request) {
        const { definition } = parsed_parsed(() => (0,process_binary/* decodeProcess */.Ok)(request, { release: this.#release }));
        const process = { ...definition, hash: "", address: "", paymentAddress: "" };
        if (this.#input.applications.runner !== undefined)
            checkLengths(process);
        if (this.#input.dialect.validatesRequests) {
            if (process.name === "")
                throw (0,dialects_applications/* fieldRefusal */.Xd)("CreateProcessRequest", "Name", "required");
            if (/[^\x20-\x7e]/.test(process.name))
                throw (0,dialects_applications/* fieldRefusal */.Xd)("CreateProcessRequest", "Name", "printascii");
        }
        return process;
    }
    #validate(definition) {
        const refusal = (0,rules_check/* processRefusal */.A)(definition, this.#release);
        if (refusal === undefined)
            return;
        const { answers } = this.#input.applications;
        if (refusal.isPanic)
            throw answers.panic();
        throw new dialects_refusal/* EngineRefusal */.np(answers.invalid(refusal.text));
    }
    #checkInstances({ nodes }) {
        const { instances, applications } = this.#input;
        for (const hash of nodes.flatMap(instanceOf)) {
            if (!instances.has(hash))
                throw new dialects_refusal/* EngineRefusal */.np(applications.answers.unknownInstance(hash));
        }
    }
}
function instanceOf(node) {
    return node.kind === "result" || node.kind === "event" || node.kind === "task" ? [node.instanceHash] : [];
}
/** From 0.17 on, a request with a hash of another length cannot be parsed; one without a hash can. */
function checkLengths({ nodes }) {
    for (const hash of nodes.flatMap(instanceOf)) {
        const bad = hash === "" ? undefined : (0,dialects_applications/* badLength */.Ad)((0,core_base58/* decodeBase58 */.HE)(hash));
        if (bad !== undefined)
            throw bad;
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/applications/resources.ts


/** The stored messages of one kind of resource, by their hashes. A hash that does not have 32 bytes never exists. */
class resources_Resources {
    #database;
    constructor(database) {
        this.#database = database;
    }
    /** @returns Whether it was saved by this call; false if it existed. */
    save(hash, message) {
        return this.#database.save(hash, message);
    }
    has(hash) {
        return resources_isHash(hash) && this.#database.has(hash);
    }
    get(hash) {
        return resources_isHash(hash) ? this.#database.get(hash) : undefined;
    }
    /** @returns Whether it existed. */
    delete(hash) {
        return resources_isHash(hash) && this.#database.delete(hash);
    }
    /** Returns all messages, or those that match, sorted by the bytes of their hashes. */
    async list(isWanted = () => true) {
        const found = [];
        for await (const message of this.#database.all())
            if (isWanted((0,wire_fields/* readFields */.qU)(message)))
                found.push(message);
        return found;
    }
}
/** Base58 takes 32 to 44 characters for 32 bytes. */
function resources_isHash(base58) {
    return base58.length >= 32 && base58.length <= 44 && (0,core_base58/* decodeBase58 */.HE)(base58).length === 32;
}

;// CONCATENATED MODULE: ./src/engine/embedded/applications/methods.ts









/** Returns the methods of processes, instances and runners by their paths. */
function applicationMethods(engine, applications, databases) {
    const { answers, process, instance, runner } = applications;
    const stored = {
        processes: new resources_Resources(databases.processes),
        instances: new resources_Resources(databases.instances),
        runners: new resources_Resources(databases.runners),
    };
    const processes = new Processes({ dialect: engine.dialect, patch: engine.options.patch, applications, ...stored });
    const instances = new Instances(engine, stored);
    const kinds = {
        Process: {
            name: "Process",
            stored: stored.processes,
            missing: answers.noProcess,
            missingToDelete: answers.noProcessToDelete,
        },
        Instance: {
            name: "Instance",
            stored: stored.instances,
            missing: answers.noInstance,
            missingToDelete: answers.noInstance,
        },
        Runner: { name: "Runner", stored: stored.runners, missing: answers.noRunner, missingToDelete: answers.noRunner },
    };
    const common = (methods, kind) => [
        [methods.get, one(kind, applications)],
        ...(methods.delete === undefined ? [] : [[methods.delete, removal(kind, applications)]]),
    ];
    const create = (path, make) => path === undefined ? [] : [[path, unary(async (request) => hashMessage(await make(request)))]];
    const list = (path, find) => [path, unary(async (request) => (0,wire_fields/* writeFields */.pc)((await find(request)).map((message) => [1, message])))];
    return new Map([
        ...create(process.create, (request) => processes.create(request)),
        ...common(process, kinds.Process),
        list(process.list, () => stored.processes.list()),
        ...create(instance.create, (request) => instances.create(request)),
        ...common(instance, kinds.Instance),
        list(instance.list, (request) => instances.list(request)),
        ...(runner === undefined
            ? []
            : [
                ...create(runner.create, (request) => instances.createRunner(request)),
                ...common(runner, kinds.Runner),
                list(runner.list, (request) => instances.listRunners(request)),
            ]),
    ]);
}
function one({ name, stored, missing }, { answers }) {
    return unary(async (request) => {
        const hash = idOf(request, `Get${name}Request`, answers);
        const message = stored.get(hash);
        if (message === undefined)
            throw new dialects_refusal/* EngineRefusal */.np(missing(hash));
        return message;
    });
}
function removal({ name, stored, missingToDelete }, { answers }) {
    return unary(async (request) => {
        const hash = idOf(request, `Delete${name}Request`, answers);
        if (!stored.delete(hash))
            throw new dialects_refusal/* EngineRefusal */.np(missingToDelete(hash));
        return new Uint8Array();
    });
}
function idOf(request, name, { badHash }) {
    const id = parsed_parsed(() => (0,messages/* readId */.wh)(request));
    const refusal = badHash(id, name);
    if (refusal !== undefined)
        throw refusal;
    return (0,core_base58/* encodeBase58 */.Rd)(id);
}
function hashMessage(hash) {
    return (0,wire_fields/* writeFields */.pc)([[1, (0,core_base58/* decodeBase58 */.HE)(hash)]]);
}

// EXTERNAL MODULE: ./src/engine/deploy-context.ts + 1 modules
var deploy_context = __webpack_require__(65192);
// EXTERNAL MODULE: ./src/engine/wire/deploy-stream.ts
var deploy_stream = __webpack_require__(58520);
;// CONCATENATED MODULE: ./src/engine/embedded/deploy-service.ts








/**
 * DeployService of 0.9 and 0.10: receives the source as a stream, reads its mesg.yml, and stores the service under the
 * hash of source and environment. A service with the same sid is replaced.
 *
 * @throws {EngineRefusal} with the Engine's text.
 */
async function* deployService(engine, requests, caller) {
    const { release, services } = engine;
    const iterator = requests[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done)
        throw new dialects_refusal/* EngineRefusal */.np("EOF");
    const { url, chunk, env } = parsed_parsed(() => (0,deploy_stream/* readDeployRequest */.V$)(first.value));
    yield deploy_service_status("Receiving service context...");
    if (url !== "")
        throw new dialects_refusal/* EngineRefusal */.np("the embedded Engine takes a stream of the source, not a URL");
    const { limits, sourceTimeout = SOURCE_TIMEOUT } = engine.options;
    const read = (signal) => (0,deploy_context/* readDeployContext */.n)(chunksOf(chunk, iterator), { release, limits, signal });
    const deadline = { milliseconds: sourceTimeout, what: "the transfer of the source" };
    const { definition, variables, digest } = await (0,time_deadline/* withDeadline */.N)(deadline, caller.signal, read).catch((error) => {
        throw error instanceof dialects_refusal/* EngineRefusal */.np || caller.signal.aborted ? error : sourceRefusal(error, sourceTimeout);
    });
    if (definition === undefined) {
        yield (0,deploy_stream/* writeDeployReply */.dK)({ validationError: "Service is not valid" });
        return;
    }
    checkVariables(env, variables);
    yield deploy_service_status("Building Docker image...");
    yield deploy_service_status("Image built with success", true);
    const hash = (0,service_hash/* serviceHash */.gH)(definition_service/* EMPTY_DEFINITION */.ok, "0.9", { source: digest, env });
    const sid = definition.sid || (0,service_hash/* defaultSid */.eh)(hash);
    await services.save({ ...definition, hash, sid });
    yield (0,deploy_stream/* writeDeployReply */.dK)({ service: { sid, hash } });
}
function checkVariables(env, known) {
    const unknown = Object.keys(env)
        .filter((name) => !known.has(name))
        .sort();
    if (unknown.length === 0)
        return;
    const names = unknown.join(", ");
    throw new dialects_refusal/* EngineRefusal */.np(`environment variable(s) "${names}" not defined in mesg.yml (under configuration.env key)`);
}
function deploy_service_status(text, isDone = false) {
    const reply = { status: text, isDone };
    return (0,deploy_stream/* writeDeployReply */.dK)(reply);
}
async function* chunksOf(first, rest) {
    if (first.length > 0)
        yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
        const message = next.value;
        yield parsed_parsed(() => (0,deploy_stream/* readDeployRequest */.V$)(message)).chunk;
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/methods.ts










/** Returns the methods of an embedded Engine by their paths (`/api.Service/Create`), as its dialect names them. */
function methodsOf(engine) {
    const { dialect } = engine;
    const answers = {
        create: {
            kind: "unary",
            async answer(request, caller) {
                if ((0,event_loop/* isLate */.lS)())
                    await (0,event_loop/* waitForTurn */.qg)();
                const { definition } = parsed_parsed(() => (0,create_request/* decodeCreateRequest */.w)(request, engine.release));
                // Decoding a large definition takes tens of milliseconds; other calls run before the next step.
                if ((0,event_loop/* isLate */.lS)())
                    await (0,event_loop/* waitForTurn */.qg)();
                return (0,messages/* writeHash */.A$)(await engine.create(definition, caller), dialect);
            },
        },
        deploy: {
            kind: "stream",
            answer: (requests, caller) => deployService(engine, requests, caller),
        },
        get: unary(async (request) => (0,messages/* writeService */.bc)(await engine.get(parsed_parsed(() => (0,messages/* readId */.wh)(request))), dialect)),
        list: unary(async () => {
            const services = [];
            for await (const service of engine.list())
                services.push(service);
            return (0,messages/* writeServices */.wH)(services, dialect);
        }),
        delete: unary(async (request) => {
            await engine.delete(parsed_parsed(() => (0,messages/* readId */.wh)(request)));
            return new Uint8Array();
        }),
        exists: unary(async (request) => (0,wire_fields/* writeNumber */.zv)(1, Number(engine.exists(parsed_parsed(() => (0,messages/* readId */.wh)(request)))))),
        hash: unary(async (request) => {
            const { definition } = parsed_parsed(() => (0,create_request/* decodeCreateRequest */.w)(request, engine.release));
            return (0,messages/* writeHash */.A$)({ hash: engine.hash(definition), sid: "" }, dialect);
        }),
        info: unary(async () => (0,info/* writeInfo */.ec)(dialect)),
    };
    const named = Object.entries(dialect.methods);
    const { applications } = engine.options;
    return new Map([
        ...named.flatMap(([name, path]) => (path === undefined ? [] : [[path, answers[name]]])),
        ...(applications === undefined || dialect.applications === undefined
            ? []
            : applicationMethods(engine, dialect.applications, applications)),
    ]);
}
/** Returns the path and the method of server reflection. It only lists the names of services. */
function reflectionOf(services, stopping) {
    const method = {
        kind: "stream",
        async *answer(requests) {
            for await (const request of (0,interruptible/* interruptible */.I)(requests, stopping)) {
                if (!parsed_parsed(() => (0,info/* isListServices */.j7)(request))) {
                    throw new dialects_refusal/* EngineRefusal */.np("only list_services is supported", { code: dialects_refusal/* UNIMPLEMENTED */.eN });
                }
                yield (0,info/* writeServiceNames */.tU)(request, services);
            }
        },
    };
    return [`/${info/* REFLECTION */.Ke}/ServerReflectionInfo`, method];
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/open-calls.ts
/**
 * The connections and calls of a server. grpc-js waits for all connections when it stops, also for those that are not
 * gRPC (yet): in their TLS handshake, or with a TLS client that speaks another protocol. grpc-js has no public hook for
 * them. If a later release moves the private ones, a test fails.
 */
class OpenCalls {
    #sockets = new Set();
    #calls = 0;
    #whenNone;
    /** Counts each call until its last byte is sent. */
    interceptor = (_method, call) => {
        const { stream } = call;
        if (stream !== undefined)
            this.#calls++;
        stream?.once("close", () => {
            this.#calls--;
            if (this.#calls === 0)
                this.#whenNone?.();
        });
        return call;
    };
    /** Follows the connections of a server that listens. */
    follow(server) {
        const { http2Servers } = server;
        for (const http2 of http2Servers?.keys() ?? []) {
            http2.on("connection", (socket) => {
                this.#sockets.add(socket);
                socket.once("close", () => this.#sockets.delete(socket));
            });
        }
    }
    /** Resolves when no call is open. */
    async none() {
        if (this.#calls > 0)
            await new Promise((resolve) => (this.#whenNone = resolve));
    }
    /** Cuts all connections. */
    cut() {
        for (const socket of this.#sockets)
            socket.destroy();
    }
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/receive-limits.ts
const RECEIVE_LIMITS = {
    timeout: 60_000,
    totalBytes: 256 * 1024 * 1024,
    ownBytes: 64 * 1024,
};
/**
 * Ends calls whose requests do not arrive. grpc-js keeps an unfinished message as long as its connection lasts, so a
 * client could open a thousand calls and leave four megabytes in each.
 */
function receiveLimits(grpc, limits = RECEIVE_LIMITS) {
    const server = { held: 0 };
    return (method, call) => {
        const request = new ArrivingRequest(call, server, limits);
        if (!method.requestStream) {
            request.expectWithin(limits.timeout);
            // A wrapped call takes longer, and the message of this one ends with its request.
            return call;
        }
        return new grpc.ServerInterceptingCall(call, {
            start: (next) => next({
                onReceiveMessage(message, pass) {
                    request.messageArrived();
                    pass(message);
                },
                onReceiveHalfClose(pass) {
                    request.end();
                    pass();
                },
                onCancel: () => request.end(),
            }),
        });
    };
}
/** The unfinished message of one call. */
class ArrivingRequest {
    #call;
    #server;
    #limits;
    #stream;
    #count = (chunk) => this.#add(chunk.length);
    #ended = () => this.end();
    #held = 0;
    #timer;
    constructor(call, server, limits) {
        this.#call = call;
        this.#server = server;
        this.#limits = limits;
        // grpc-js has no public hook for bytes of unfinished messages. If a later release moves this one, a test fails.
        this.#stream = call.stream;
        this.#stream?.on("data", this.#count);
    }
    /** Expects the whole request of a unary call within some milliseconds. */
    expectWithin(milliseconds) {
        this.#stream?.on("end", this.#ended).on("close", this.#ended);
        const text = `the request did not arrive within ${milliseconds / 1000} seconds`;
        this.#timer = setTimeout(() => this.#refuse(DEADLINE_EXCEEDED, text), milliseconds).unref();
    }
    messageArrived() {
        this.#server.held -= this.#held;
        this.#held = 0;
    }
    end() {
        clearTimeout(this.#timer);
        this.#stream?.off("data", this.#count);
        this.messageArrived();
    }
    #add(bytes) {
        this.#held += bytes + OVERHEAD;
        this.#server.held += bytes + OVERHEAD;
        const { totalBytes, ownBytes } = this.#limits;
        if (this.#server.held > totalBytes && this.#held > ownBytes) {
            this.#refuse(RESOURCE_EXHAUSTED, "the server holds too many unfinished requests");
        }
    }
    #refuse(code, details) {
        this.end();
        this.#call.sendStatus({ code, details });
        // Without this, received bytes stay in memory until the client ends its side. Node 26 drops the status when the stream
        // is closed while it receives.
        setImmediate(() => this.#stream?.close());
    }
}
/** Memory that a chunk needs besides its bytes. */
const OVERHEAD = 256;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;

;// CONCATENATED MODULE: ./src/engine/embedded/server/request-log.ts

/** Wraps a method so that each of its calls is recorded. */
function recorded(path, method, onCall) {
    const begin = (peer) => {
        const start = performance.now();
        return (code) => onCall({ path, code, milliseconds: Math.round(performance.now() - start), peer });
    };
    if (method.kind === "unary") {
        return {
            kind: "unary",
            async answer(request, caller) {
                const end = begin(caller.peer);
                try {
                    const answer = await method.answer(request, caller);
                    end(0);
                    return answer;
                }
                catch (error) {
                    end(statusOf(error).code);
                    throw error;
                }
            },
        };
    }
    return {
        kind: "stream",
        async *answer(requests, caller) {
            const end = begin(caller.peer);
            let code = CANCELED;
            try {
                yield* method.answer(requests, caller);
                code = 0;
            }
            catch (error) {
                code = statusOf(error).code;
                throw error;
            }
            finally {
                end(code);
            }
        },
    };
}
/** The status of a stream whose client left. */
const CANCELED = 1;

;// CONCATENATED MODULE: ./src/engine/embedded/server/unknown-methods.ts


/**
 * Answers unknown methods with the text of Go's gRPC, and so of every Engine. grpc-js has no public hook for this; if a
 * later release moves the one used here, its own text returns and a test fails.
 */
function answerUnknownMethods(server, { services, answers, onCall }) {
    const internals = server;
    const retrieve = internals._retrieveHandler.bind(server);
    internals._retrieveHandler = (path) => retrieve(path) ?? {
        path,
        type: "unary",
        serialize: (bytes) => bytes,
        deserialize: (bytes) => bytes,
        func: (call, answer) => {
            onCall?.({ path, code: dialects_refusal/* UNIMPLEMENTED */.eN, milliseconds: 0, peer: call.getPeer() });
            answer({ code: dialects_refusal/* UNIMPLEMENTED */.eN, details: sendable(unknownMethod(path, services, answers)) });
        },
    };
}
function unknownMethod(path, services, answers) {
    const end = path.lastIndexOf("/");
    const service = path.slice(path.startsWith("/") ? 1 : 0, Math.max(end, 0));
    if (!services.includes(service))
        return `unknown service ${service}`;
    return answers.unknownMethod(service, path.slice(end + 1));
}

;// CONCATENATED MODULE: ./src/engine/embedded/server/server.ts












const server_GRACE = 3_000;
/** Limits on what one connection can do. Idle connections and those whose peer is gone are closed. */
const CONNECTION = {
    "grpc.max_concurrent_streams": 1000,
    "grpc.max_receive_message_length": 4 * 1024 * 1024,
    "grpc.max_send_message_length": -1,
    "grpc.max_connection_idle_ms": 300_000,
    "grpc.keepalive_time_ms": 60_000,
    "grpc.keepalive_timeout_ms": 20_000,
    "grpc.enable_channelz": 0,
};
/**
 * Serves an embedded Engine over gRPC: in plain text as Engines do, or over TLS as a proxy does.
 *
 * @throws {MesgError} `environment` when it cannot listen on the address.
 */
async function serveEngine(engine, { listen, certificates, handover, onDefect = () => undefined, onCall }) {
    const grpc = await __webpack_require__.e(/* import() */ 3033).then(__webpack_require__.bind(__webpack_require__, 83033));
    const open = new OpenCalls();
    const interceptors = [open.interceptor, receiveLimits(grpc)];
    const server = new grpc.Server({ ...CONNECTION, interceptors });
    const stopping = new AbortController();
    // Every open stream listens to it.
    (0,external_node_events_.setMaxListeners)(0, stopping.signal);
    const { services: known, applications } = engine.dialect;
    const named = applications === undefined || engine.options.applications === undefined ? [] : (0,dialects_applications/* applicationServices */.tc)(applications);
    const services = [...new Set([...known, ...named, HEALTH, info/* REFLECTION */.Ke])].sort();
    const methods = [
        ...methodsOf(engine),
        ...new Health(services, stopping.signal).methods(),
        reflectionOf(services, stopping.signal),
        ...(handover === undefined ? [] : [handoverOf(handover, engine.dialect.answers)]),
    ];
    for (const [path, plain] of methods) {
        const method = onCall === undefined ? plain : recorded(path, plain, onCall);
        if (method.kind === "unary")
            server.register(path, guardUnary(method, onDefect), asBuffer, asIs, "unary");
        else
            server.register(path, guardStream(method, onDefect), asBuffer, asIs, "bidi");
    }
    answerUnknownMethods(server, { services, answers: engine.dialect.answers, onCall });
    await assertCanListen(listen);
    const port = await new Promise((resolve, reject) => {
        server.bindAsync(listen, serverCredentials(grpc.ServerCredentials, certificates), (error, bound) => {
            if (error === null)
                resolve(bound);
            else
                reject(cannotListen(listen, error));
        });
    });
    open.follow(server);
    const address = `${listen.slice(0, listen.lastIndexOf(":"))}:${port}`;
    return {
        address,
        close: (grace = server_GRACE) => {
            stopping.abort(new dialects_refusal/* EngineRefusal */.np("the server is shutting down", { code: dialects_refusal/* UNAVAILABLE */.Hh }));
            return server_close({ server, address, open }, grace);
        },
    };
}
function serverCredentials(credentials, { ca, certificate = "", key = "" } = {}) {
    if (certificate === "")
        return credentials.createInsecure();
    const pair = { cert_chain: Buffer.from(certificate), private_key: Buffer.from(key) };
    // An empty CA instead of none: for none, grpc-js uses the CAs of GRPC_DEFAULT_SSL_ROOTS_FILE_PATH, and Deno then
    // sends their names to each client, in a message that is too long for the handshake.
    return credentials.createSsl(Buffer.from(ca ?? ""), [pair], ca !== undefined);
}
/** Without channelz, `forceShutdown` of grpc-js knows no connections; `drain` does, as long as none is closing yet. */
async function server_close({ server, address, open }, grace) {
    server.drain(address, grace);
    const stopped = new Promise((resolve) => server.tryShutdown(() => resolve()));
    await atMost(grace, open.none());
    await atMost(LEEWAY, stopped);
    open.cut();
}
/** Milliseconds to wait for connections after closing them. */
const LEEWAY = 500;
async function atMost(milliseconds, ended) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([ended, late]);
    clearTimeout(timer);
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function asIs(bytes) {
    return bytes;
}

// EXTERNAL MODULE: ./src/engine/embedded/sources/archives.ts
var sources_archives = __webpack_require__(52093);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(87997);
// EXTERNAL MODULE: ./src/core/files/make-folder.ts
var make_folder = __webpack_require__(3914);
// EXTERNAL MODULE: ./src/engine/embedded/storage/database-error.ts
var database_error = __webpack_require__(38345);
// EXTERNAL MODULE: ./src/unixfs/threads/read-flags.ts
var read_flags = __webpack_require__(73505);
;// CONCATENATED MODULE: ./src/engine/embedded/storage/record-files.ts




/** Prefix of unfinished files, which are beside the finished ones. */
const UNFINISHED = ".unfinished-";
/** Returns the bytes of a file: none when something else has its name, or that of its folder; undefined when nothing has. */
function readRecords(path) {
    try {
        return readWhole(path);
    }
    catch (error) {
        if ((0,database_error/* isMissing */.b2)(error))
            return undefined;
        if ((0,database_error/* isNoFile */.wD)(error) || (0,database_error/* isNoFolder */.AI)(error))
            return Buffer.alloc(0);
        throw error;
    }
}
/** Lists a folder in order; undefined when something else has its name. */
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch (error) {
        if ((0,database_error/* isNoFolder */.AI)(error))
            return undefined;
        throw error;
    }
}
/** Returns whether a folder is at a path; false when something else has the name of one above it. */
function isFolder(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch (error) {
        if ((0,database_error/* isNoFolder */.AI)(error))
            return false;
        throw error;
    }
}
function readWhole(path) {
    const file = (0,external_node_fs_.openSync)(path, read_flags/* READ_FLAGS */.t);
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Writes a new file, and removes it when it cannot be finished. */
function writeNew(path, bytes) {
    const file = (0,external_node_fs_.openSync)(path, "wx");
    try {
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
    }
    catch (error) {
        (0,external_node_fs_.unlinkSync)(path);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Links a file to another name. @returns Whether nothing had that name. */
function linkNew(path, name) {
    try {
        (0,external_node_fs_.linkSync)(path, name);
        return true;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return false;
        throw error;
    }
}
/**
 * Renames a file over another, and removes it when that fails.
 *
 * @returns Whether it still existed; of several concurrent calls one returns true.
 */
function renamed(path, name) {
    try {
        (0,external_node_fs_.renameSync)(path, name);
        return true;
    }
    catch (error) {
        if ((0,database_error/* isMissing */.b2)(error))
            return false;
        (0,external_node_fs_.rmSync)(path, { force: true });
        throw error;
    }
}
/** Removes a file. @returns Whether it existed; of several concurrent calls one returns true. */
function removed(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
        return true;
    }
    catch (error) {
        if ((0,database_error/* isMissing */.b2)(error))
            return false;
        throw error;
    }
}
/** Returns whether a file has not changed for some milliseconds. */
function isOlderThan(path, age) {
    const file = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return file !== undefined && Date.now() - file.mtimeMs > age;
}
/** Removes unfinished files that killed processes left behind. */
function sweep(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (name.startsWith(UNFINISHED) && isOlderThan(path, ABANDONED_AFTER))
            removeAny(path);
    }
}
/** Removes a file, or whatever has its name. */
function removeAny(path) {
    (0,external_node_fs_.rmSync)(path, { force: true, recursive: true });
}
/** Milliseconds; writing a service takes a few. */
const ABANDONED_AFTER = 60 * 60 * 1000;

// EXTERNAL MODULE: ./src/engine/embedded/storage/sealed.ts
var sealed = __webpack_require__(99631);
;// CONCATENATED MODULE: ./src/engine/embedded/storage/database.ts








/**
 * Stores services in files: the Service message and its checksum, named by the hash in hex, in one of 256 folders by the
 * first byte of the hash. A file is written under a temporary name, then linked to its own: it appears whole or not at all,
 * and of several processes that save the same hash exactly one succeeds. So any number of processes can share a folder;
 * nothing is locked, and a killed process leaves nothing to repair. Services that are saved at the same time share a file,
 * under the name of each: creating a file takes longer than everything else. One for which that fails, such as in a folder
 * on another disk, is saved in a file of its own.
 *
 * Files are not flushed one by one, which would take most of the time of a Create (the real Engine does not flush
 * either): the system writes them within seconds. A power cut may undo or damage the saves of these seconds. The
 * checksum detects that: a damaged file counts as missing, and is replaced by the next save. Anything else of that name
 * counts as damaged, such as a symlink in a data folder that a repository contains. So does what has the name of a folder,
 * in which nothing can be saved until it is removed.
 *
 * Names are hex because some file systems ignore case, which base58 does not. Calls that take microseconds are synchronous:
 * the thread pool would take ten times as long.
 */
class ServiceDatabase {
    #folder;
    #shards = new Set();
    #session = (0,external_node_crypto_.randomBytes)(8).toString("hex");
    #onDamaged;
    #damaged = new Set();
    #together = [];
    #togetherSize = 0;
    #saves = 0;
    constructor(folder, onDamaged) {
        this.#folder = folder;
        this.#onDamaged = onDamaged;
    }
    /**
     * Opens a database, or creates it.
     *
     * @param onDamaged Called once for each damaged file or folder that is read.
     * @throws {MesgError} `environment` when its folder cannot be created or written to.
     */
    static open(folder, onDamaged = () => undefined) {
        const database = new ServiceDatabase(folder, onDamaged);
        (0,database_error/* attemptSync */.zL)(folder, () => {
            (0,make_folder/* makeFolderSync */.E)(folder);
            sweep(folder);
            const probe = (0,external_node_path_.join)(folder, `${UNFINISHED}${database.#session}`);
            writeNew(probe, new Uint8Array());
            (0,external_node_fs_.unlinkSync)(probe);
        });
        return database;
    }
    /**
     * Saves a service unless one of that hash exists.
     *
     * @param hash Base58 text of 32 bytes.
     * @returns Whether this call saved it; false when it existed.
     * @throws {MesgError} `environment` when the disk refuses, as every method.
     */
    save(hash, service) {
        return this.#saveAlone({ name: hexOf(hash), message: service });
    }
    /** Saves a service as {@linkcode save} does, in one file with others that are saved in this turn of the event loop. */
    saveTogether(hash, service) {
        return new Promise((done, failed) => {
            const save = { name: hexOf(hash), message: service, done, failed };
            const size = (0,sealed/* sizeInFile */.VK)(save);
            if (this.#togetherSize + size >= MAX_TOGETHER)
                this.#saveCollected();
            if (this.#together.length === 0)
                (0,event_loop/* atEndOfTurn */.xX)(() => this.#saveCollected());
            this.#together.push(save);
            this.#togetherSize += size;
        });
    }
    /** Returns whether a service of that hash exists. */
    has(hash) {
        return this.#read(hexOf(hash)) !== undefined;
    }
    /** Returns the Service message of that hash; undefined when there is none. */
    get(hash) {
        return this.#read(hexOf(hash));
    }
    /** Removes a service. @returns Whether it existed; of several concurrent calls exactly one returns true. */
    delete(hash) {
        const name = hexOf(hash);
        if (this.#read(name) === undefined)
            return false;
        return (0,database_error/* attemptSync */.zL)(this.#folder, () => removed(this.#path(name)));
    }
    /**
     * Yields all services, in the order of the bytes of their hashes. One that is saved or removed in the meantime may be
     * included.
     */
    async *all() {
        let steps = 0;
        for (const shard of this.#names(this.#folder, /^[0-9a-f]{2}$/)) {
            if (++steps % AT_ONCE === 0)
                await turn();
            for (const name of this.#names((0,external_node_path_.join)(this.#folder, shard), /^[0-9a-f]{64}$/)) {
                if (++steps % AT_ONCE === 0)
                    await turn();
                const service = this.#read(name);
                if (service !== undefined)
                    yield service;
            }
        }
    }
    /** Returns the path of a file in the folder of a name. Faster than `join`, which normalizes the whole path. */
    #path(name, file = name) {
        return `${this.#shard(name)}${external_node_path_.sep}${file}`;
    }
    #shard(name) {
        return `${this.#folder}${external_node_path_.sep}${shardOf(name)}`;
    }
    #read(name) {
        const path = this.#path(name);
        const file = (0,database_error/* attemptSync */.zL)(this.#folder, () => readRecords(path));
        const message = file && (0,sealed/* messageIn */.v6)(file, name);
        const shard = this.#shard(name);
        if (file !== undefined && message === undefined)
            this.#reportDamaged(isFolder(shard) ? path : shard);
        return message;
    }
    /** Lists the names of a form in a folder, in order: none when something else has its name. */
    #names(folder, form) {
        const names = (0,database_error/* attemptSync */.zL)(this.#folder, () => namesIn(folder));
        if (names === undefined)
            this.#reportDamaged(folder);
        return (names ?? []).filter((name) => form.test(name));
    }
    #reportDamaged(path) {
        if (this.#damaged.has(path))
            return;
        this.#damaged.add(path);
        this.#onDamaged(path);
    }
    #saveCollected() {
        const saves = this.#together;
        this.#together = [];
        this.#togetherSize = 0;
        const results = saves.length > 1 ? this.#saveShared(saves) : [];
        for (const [index, save] of saves.entries()) {
            try {
                save.done(results[index] ?? this.#saveAlone(save));
            }
            catch (error) {
                save.failed(error);
            }
        }
    }
    /** Saves records in one file. @returns For each whether it was new; undefined where that failed. */
    #saveShared(records) {
        const link = (file, name) => {
            this.#openShard(name);
            return this.#link(file, name);
        };
        const linkAll = (file) => records.map(({ name }) => ifPossible(() => link(file, name)));
        return ifPossible(() => this.#withFile(this.#folder, records, linkAll)) ?? [];
    }
    /** Saves a record in a file of its own. @returns Whether it was new. */
    #saveAlone(record) {
        const { name } = record;
        return (0,database_error/* attemptSync */.zL)(this.#folder, () => {
            this.#openShard(name);
            return this.#withFile(this.#shard(name), [record], (file) => this.#link(file, name));
        });
    }
    /** Writes records to a file with a temporary name, which it has during `use`. */
    #withFile(folder, records, use) {
        const file = `${folder}${external_node_path_.sep}${UNFINISHED}${this.#session}-${this.#saves++}`;
        writeNew(file, (0,sealed/* contentsOf */.KD)(records));
        try {
            return use(file);
        }
        finally {
            // Otherwise it is swept later.
            ifPossible(() => (0,external_node_fs_.unlinkSync)(file));
        }
    }
    #link(file, name) {
        return linkNew(file, this.#path(name)) || this.#replaceDamaged(file, name);
    }
    /**
     * Replaces a damaged file. The process that links the agreed claim name first may replace it, and its rename gives up the
     * claim: so exactly one process does. A process that is killed in between leaves its claim, a whole file as a rule, with
     * which another process finishes the replacement later. A power cut may damage the claim, too: then it is removed.
     */
    #replaceDamaged(file, name) {
        const path = this.#path(name);
        const claim = this.#path(name, `${UNFINISHED}${name}`);
        const isOld = () => isOlderThan(claim, CLAIM_ENDS_AFTER);
        if (!isDamaged(path, name))
            return false;
        if (isOld() && isDamaged(claim, name))
            removeAny(claim);
        if (!linkNew(file, claim) && !isOld())
            return false;
        if (isDamaged(path, name))
            return renamed(claim, path);
        removeAny(claim);
        return false;
    }
    #openShard(name) {
        const folder = this.#shard(name);
        if (this.#shards.has(folder))
            return;
        (0,make_folder/* makeFolderSync */.E)(folder);
        sweep(folder);
        this.#shards.add(folder);
    }
}
/** Milliseconds; between a claim and its end there is one read. */
const CLAIM_ENDS_AFTER = 10_000;
/** Maximum bytes of a shared file: to read one message, the whole file is read. */
const MAX_TOGETHER = 16 * 1024;
/** Number of files and folders to read before yielding to the event loop. */
const AT_ONCE = 64;
const turn = () => new Promise((resolve) => (0,external_node_timers_.setImmediate)(resolve));
/** Returns whether a file exists without a whole message of a name. */
function isDamaged(path, name) {
    const file = readRecords(path);
    return file !== undefined && (0,sealed/* messageIn */.v6)(file, name) === undefined;
}
/** Returns the result of an operation; undefined when it fails. */
function ifPossible(operation) {
    try {
        return operation();
    }
    catch {
        return undefined;
    }
}
function hexOf(hash) {
    return Buffer.from((0,core_base58/* decodeBase58 */.HE)(hash)).toString("hex");
}
function shardOf(name) {
    return name.slice(0, 2);
}

// EXTERNAL MODULE: ./src/engine/embedded/storage/format.ts
var format = __webpack_require__(60768);
;// CONCATENATED MODULE: ./src/engine/embedded/storage/state.ts






/**
 * Opens the state of the embedded Engines in a folder: the archives, which all releases share, and the services,
 * processes and instances of one release, in a separate folder, since releases hash and store differently. Any number
 * of processes may open it.
 *
 * @param onDamaged Called once for each damaged file that is read; the file counts as missing.
 * @throws {MesgError} `environment` when the folder cannot be created or written to, or a newer build wrote it.
 */
async function openState(folder, release, onDamaged) {
    const isMarked = (0,format/* checkFormat */.KA)(folder);
    const sourcesFolder = (0,external_node_path_.join)(folder, "sources");
    const open = (name) => ServiceDatabase.open((0,external_node_path_.join)(folder, `engine-${release}`, name), onDamaged);
    const database = open("services");
    const applications = (0,definition_release/* isSince */.$l)(release, "0.14")
        ? { processes: open("processes"), instances: open("instances"), runners: open("runners") }
        : undefined;
    if (!isMarked)
        await (0,format/* writeFormat */.VD)(folder);
    // Keeps the state out of git; written once.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => undefined);
    return {
        database,
        applications,
        sourcesFolder,
        archives: (0,sources_archives/* folderArchives */.Wv)(sourcesFolder),
    };
}

// EXTERNAL MODULE: ./src/engine/embedded/storage/use.ts
var storage_use = __webpack_require__(81012);
;// CONCATENATED MODULE: ./src/engine/embedded/local-engine.ts











/**
 * Starts an embedded Engine on a data folder. Several Engines, also in several processes, may share a folder.
 *
 * @throws {MesgError} `usage` for invalid certificates, `environment` when the folder cannot be used or the Engine
 * cannot listen on the address.
 * @example
 * ```ts
 * const engine = await startLocalEngine({ folder: ".mesg", release: "0.11" });
 * ```
 */
async function startLocalEngine(options) {
    const { folder, release, listen = "127.0.0.1:0", certificates, onDefect, onDamaged, onCall } = options;
    // Check the options before anything is created on disk.
    const chain = (0,dialects_chain/* chainDialectOf */.Hp)(release);
    if (chain === undefined)
        (0,mod/* dialectOf */.E3)(release);
    if (certificates !== undefined)
        (0,engine_certificates/* checkCertificates */.rQ)(certificates);
    const { database, applications, archives, sourcesFolder } = await openState(folder, release, onDamaged);
    const use = await (0,storage_use/* beginUse */.P)(folder);
    const inUse = async (starting) => await starting.catch(async (error) => {
        await use.end();
        throw error;
    });
    if (chain !== undefined) {
        const stores = { release, services: database, processes: applications.processes };
        const serving = { ...options.chain, listen, certificates, onDefect, onCall };
        const server = await inUse(startLocalChain(chain, stores, serving));
        const endpoint = `${certificates === undefined ? "http" : "https"}://${server.address}`;
        return { release, sourcesFolder, address: server.address, endpoint, close: closing(server, use, local_engine_LEEWAY) };
    }
    const places = options.archives === undefined ? archives : (0,sources_archives/* firstOf */.Ku)([archives, options.archives]);
    const { sourceTimeout, limits } = options;
    const engine = new EmbeddedEngine({
        release,
        patch: options.chain?.patch,
        database,
        applications,
        archives: places,
        sourceTimeout,
        limits,
    });
    const handover = { folder: (0,external_node_path_.resolve)(folder), mark: use.name, token: use.token };
    const server = await inUse(serveEngine(engine, { listen, certificates, handover, onDefect, onCall }));
    const { address } = server;
    // Accepted calls end within the timeout of their source.
    const grace = (sourceTimeout ?? SOURCE_TIMEOUT) + local_engine_LEEWAY;
    return { release, sourcesFolder, address, endpoint: address, close: closing(server, use, grace) };
}
/** Stops a server, then ends the use of its folder. */
function closing(server, use, grace) {
    return async (max = grace) => {
        await server.close(max);
        await use.end();
    };
}
/** Milliseconds for the rest of a call after its source has arrived. */
const local_engine_LEEWAY = 3_000;


/***/ }),

/***/ 52093:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Wv: () => (/* binding */ folderArchives),
/* harmony export */   oM: () => (/* binding */ archivePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87997);
/* harmony import */ var node_timers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers__WEBPACK_IMPORTED_MODULE_2__);



/** Returns the path of a source's archive in a folder of archives; undefined when the id is not a plain name. */
function archivePath(folder, source) {
    return /^[A-Za-z0-9]{1,100}$/.test(source) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${source}.tar`) : undefined;
}
/** A local folder that holds `<source id>.tar`. */
function folderArchives(folder) {
    const look = (source) => {
        const path = archivePath(folder, source);
        const file = path === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (path === undefined || !file?.isFile())
            return undefined;
        const version = `${path}:${file.dev}:${file.ino}:${file.size}:${file.mtimeMs}:${file.ctimeMs}`;
        return { version, open: (signal) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: CHUNK, signal }) };
    };
    // Many Creates of one turn of the event loop name the same source.
    let last;
    const forget = () => {
        last = undefined;
    };
    const peek = (source) => {
        if (last === undefined)
            (0,node_timers__WEBPACK_IMPORTED_MODULE_2__.setImmediate)(forget);
        if (last?.source !== source)
            last = { source, archive: look(source) };
        return last.archive;
    };
    return { peek, find: async (source) => peek(source) };
}
const CHUNK = 256 * 1024;
/** Searches several places in order. */
function firstOf(places) {
    return {
        peek: (source) => places[0]?.peek?.(source),
        async find(source, signal) {
            for (const place of places) {
                const archive = await place.find(source, signal);
                if (archive !== undefined)
                    return archive;
            }
            return undefined;
        },
    };
}


/***/ }),

/***/ 38345:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ isNoFolder),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   wD: () => (/* binding */ isNoFile),
/* harmony export */   zL: () => (/* binding */ attemptSync)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** Runs an operation on database files, and turns system errors into a MesgError. */
async function attempt(folder, operation) {
    try {
        return await operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** Runs a synchronous operation as {@linkcode attempt} does. */
function attemptSync(folder, operation) {
    try {
        return operation();
    }
    catch (error) {
        throw explain(folder, error);
    }
}
/** Returns whether an error means that a file does not exist. */
function isMissing(error) {
    return error.code === "ENOENT";
}
/** Returns whether an error means that a folder, a symlink or a pipe is in the place of a file. */
function isNoFile(error) {
    return ["EISDIR", "ELOOP", "EAGAIN"].includes(error.code ?? "");
}
/** Returns whether an error means that a file or a symlink is in the place of a folder. */
function isNoFolder(error) {
    return ["ENOTDIR", "ELOOP"].includes(error.code ?? "");
}
function explain(folder, error) {
    if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8)
        return error;
    const { code = "", message, path } = error;
    // Of the system's words, "already exists" would read as the answer for a service that exists.
    const why = code === "EEXIST" && path !== undefined ? `expected a folder at ${path}, found something else` : message;
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("environment", `cannot use the service database ${folder}: ${why}`, {
        cause: error,
        hint: HINTS[code] ?? "check the disk that it is on",
    });
}
const ELSEWHERE = "use another folder: serve takes --data, the embedded Engine of --local is in the current folder";
const HINTS = {
    EACCES: `give this user write permission, or ${ELSEWHERE}`,
    EPERM: `this user lacks write permission, or another program holds a file; change that, or ${ELSEWHERE}`,
    EBUSY: `another program holds a file; end that program, or ${ELSEWHERE}`,
    EROFS: `its disk is read-only; ${ELSEWHERE}`,
    ENOSPC: "free some disk space",
    ENOTDIR: `a file is in the way; move it, or ${ELSEWHERE}`,
    EEXIST: `move it, or ${ELSEWHERE}`,
    EMFILE: "too many files are open; raise the limit (ulimit -n)",
};


/***/ }),

/***/ 60768:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   LH: () => (/* binding */ FORMAT_FILE),
/* harmony export */   VD: () => (/* binding */ writeFormat)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21003);
/* harmony import */ var _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73505);




/** The file with the format of a data folder. */
const FORMAT_FILE = "format";
/** The format of today's data folders. To be increased when older builds would take the files for damaged ones. */
const FORMAT = 1;
/**
 * Checks that this build can read a data folder. A folder without a format is older than the file, and has format 1.
 *
 * @returns Whether the format is in the file.
 * @throws {MesgError} `environment` when the format is unknown: a newer build wrote it.
 */
function checkFormat(folder) {
    const text = startOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FORMAT_FILE)).trim();
    // Empty: the machine crashed before the format was on disk.
    if (text === "")
        return false;
    if (text === `${FORMAT}`)
        return true;
    const found = /^\d+$/.test(text) ? text : JSON.stringify(text);
    const message = `cannot read the data folder ${JSON.stringify(folder)}: expected format ${FORMAT}, found ${found}`;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N8("environment", message, {
        hint: "update mesg-compile if a newer one wrote the folder, use another folder, or remove this one",
    });
}
/**
 * Writes the format of a data folder, which exists.
 *
 * @throws {MesgError} `environment` when it cannot be written.
 */
async function writeFormat(folder) {
    const line = new TextEncoder().encode(`${FORMAT}\n`);
    await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FORMAT_FILE), (file) => file.write(line), { replacesPipes: true });
}
/** Returns the first characters of a file; an empty text when it cannot be read. */
function startOf(path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, _unixfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .t);
        try {
            const bytes = Buffer.alloc(16);
            return bytes.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 99631:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   VK: () => (/* binding */ sizeInFile),
/* harmony export */   v6: () => (/* binding */ messageIn)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Returns the contents of a file of records: the sealed message of a single one, or each of several after its hash and
 * size.
 *
 * @example
 * ```ts
 * messageIn(contentsOf([one, another]), another.name); // another.message
 * messageIn(contentsOf([one]).subarray(1), one.name); // undefined
 * ```
 */
function contentsOf(records) {
    const [first] = records;
    if (records.length === 1 && first.message[0] !== SHARED[0]) {
        const alone = Buffer.allocUnsafe(first.message.length + SEAL_SIZE);
        seal(first.message, alone, 0);
        return alone;
    }
    const file = Buffer.allocUnsafe(records.reduce((size, record) => size + sizeInFile(record), SHARED.length));
    let at = SHARED.copy(file);
    for (const { name, message } of records) {
        at += file.write(name, at, "hex");
        at = file.writeUInt32LE(message.length + SEAL_SIZE, at);
        at = seal(message, file, at);
    }
    return file;
}
/** Returns the bytes that a record takes in a file of several, which has one byte more. */
function sizeInFile({ message }) {
    return HEAD_SIZE + message.length + SEAL_SIZE;
}
/** Returns the message of a name in a file; undefined when it is missing, or its checksum is wrong. */
function messageIn(file, name) {
    if (file[0] !== SHARED[0])
        return unseal(file);
    const hash = Buffer.from(name, "hex");
    for (let at = SHARED.length; at + HEAD_SIZE <= file.length;) {
        const start = at + HEAD_SIZE;
        const end = start + file.readUInt32LE(at + HASH_SIZE);
        // A copy, since a view would keep the whole file in memory.
        if (file.compare(hash, 0, HASH_SIZE, at, at + HASH_SIZE) === 0)
            return unseal(Buffer.from(file.subarray(start, end)));
        at = end;
    }
    return undefined;
}
/**
 * Writes a message with a checksum, as one more field, which protobuf readers ignore. A power cut can leave a file empty,
 * truncated or full of zeros; its checksum does not match then.
 *
 * @returns The position after it.
 */
function seal(message, file, at) {
    file.set(message, at);
    file.set(TAG, at + message.length);
    return file.writeUInt32LE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(message), at + message.length + TAG.length);
}
function unseal(sealed) {
    const length = sealed.length - SEAL_SIZE;
    if (length < 0 || !TAG.every((byte, index) => sealed[length + index] === byte))
        return undefined;
    const message = sealed.subarray(0, length);
    return sealed.readUInt32LE(length + TAG.length) === (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(message) ? message : undefined;
}
/** Field 1000 as a fixed32, which no Engine message uses. */
const TAG = [0xc5, 0x3e];
const SEAL_SIZE = TAG.length + 4;
/** The first byte of a file of several records. No message begins with it: protobuf has no field 0. */
const SHARED = Buffer.of(0);
const HASH_SIZE = 32;
/** The hash, and the size of the sealed message as a fixed32. */
const HEAD_SIZE = HASH_SIZE + 4;


/***/ }),

/***/ 81012:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ beginUse),
/* harmony export */   e: () => (/* binding */ usersOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3914);
/* harmony import */ var _database_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38345);






/** The folder of mark files, one per process that uses a data folder. */
const USES_FOLDER = "in-use";
/**
 * Marks a data folder as used by this process, so that `clean` does not remove anything.
 *
 * @throws {MesgError} `environment` when it cannot be written to.
 */
async function beginUse(folder) {
    const name = `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.json`;
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString("hex");
    const mark = { pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), token };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER, name);
    await (0,_database_error_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)(folder, async () => {
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER), 0o700);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, JSON.stringify(mark), { flag: "wx", mode: 0o600 });
    });
    return { name, token, end: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => undefined) };
}
/** Lists the processes that use a data folder: `123`, or `123 on build-7`. Removes marks of killed processes. */
async function usersOf(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER)).catch(() => []);
    const users = [];
    for (const name of names.filter((it) => NAME.test(it)).sort()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, USES_FOLDER, name);
        const mark = await readMark(path);
        const pid = Number(NAME.exec(name)[1]);
        const isHere = mark === undefined || mark.host === (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
        if (isHere && !isAlive(pid))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => undefined);
        else
            users.push(isHere ? String(pid) : `${pid} on ${mark.host}`);
    }
    return users;
}
const NAME = /^(\d{1,10})-[0-9a-f]{16}\.json$/;
/** Maximum bytes of a mark. */
const MAX_MARK = 4096;
async function readMark(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
        if (!found.isFile() || found.size > MAX_MARK)
            return undefined;
        const mark = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8"));
        return typeof mark.host === "string" ? mark : undefined;
    }
    catch {
        return undefined;
    }
}
/** Returns whether a process of this machine is running; true when that cannot be determined. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== "ESRCH";
    }
}


/***/ })

};
