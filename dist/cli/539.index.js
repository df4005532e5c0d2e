export const id = 539;
export const ids = [539];
export const modules = {

/***/ 5240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readEngineOptions),
/* harmony export */   Iy: () => (/* binding */ EXPECTED_HASH_OPTION),
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   iT: () => (/* binding */ ENGINE_OPTIONS),
/* harmony export */   pn: () => (/* binding */ refuseEngineOptions),
/* harmony export */   tA: () => (/* binding */ readExpectedHash)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8407);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);


/** The options of every command that calls an Engine. */
const ENGINE_OPTIONS = {
    "engine-ca": {
        type: "string",
        value: "FILE",
        summary: "PEM file of the CA that issued the Engine's certificate (the system's roots)",
    },
    "engine-cert": {
        type: "string",
        value: "FILE",
        summary: "PEM file of our own certificate, where the Engine asks for one",
    },
    "engine-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
    "engine-metadata": {
        type: "string",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for a proxy in front; secrets belong in MESG_ENGINE_METADATA, one a line',
    },
    "engine-username": {
        type: "string",
        value: "NAME",
        summary: "account that creates, on Engine 0.16 and 0.17; its password is read from MESG_ENGINE_PASSWORD",
    },
    "engine-insecure": { type: "boolean", summary: "send metadata and account over plain gRPC, readable on the way" },
};
/** The option of commands that hold a service to what was reviewed. */
const EXPECTED_HASH_OPTION = {
    "expected-hash": {
        type: "string",
        value: "HASH",
        summary: "the service hash that was reviewed; any other is refused",
    },
};
/**
 * Reads the options, and what the environment adds: other users see a process's arguments, but not its environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
async function readEngineOptions({ options, env, signal, secrets, }) {
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(490), __webpack_require__.e(193), __webpack_require__.e(922), __webpack_require__.e(724)]).then(__webpack_require__.bind(__webpack_require__, 5724));
    const read = async (path, what) => path === undefined ? undefined : Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, what, signal)).toString("utf8");
    const secret = (env.MESG_ENGINE_METADATA ?? "").split("\n").filter((line) => line.trim() !== "");
    const username = options["engine-username"];
    const key = await read(options["engine-key"], "a private key (--engine-key)");
    const credentials = username === undefined ? undefined : { username, password: passwordOf(env) };
    secrets.add(key, "whole");
    if (credentials !== undefined)
        secrets.addLogin(credentials.username, credentials.password);
    return {
        ca: await read(options["engine-ca"], "the certificate of a CA (--engine-ca)"),
        certificate: await read(options["engine-cert"], "a certificate (--engine-cert)"),
        key,
        metadata: [...(options["engine-metadata"] ?? []), ...secret].map(parseMetadata),
        credentials,
        insecure: options["engine-insecure"],
    };
}
function passwordOf({ MESG_ENGINE_PASSWORD: password = "" }) {
    if (password !== "")
        return password;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "expected a password in MESG_ENGINE_PASSWORD with --engine-username, found none", {
        hint: "it is read from the environment alone: other users see a command line",
    });
}
/**
 * Refuses the options where no Engine is called that they could be for.
 *
 * @param endpoint The option that names one.
 * @throws {MesgError} `usage`.
 */
function refuseEngineOptions({ options }, endpoint) {
    const given = Object.keys(ENGINE_OPTIONS).find((name) => options[name] !== undefined);
    if (given !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected ${endpoint} with --${given}, found none`);
}
/**
 * The hash that was reviewed, when one is given.
 *
 * @throws {MesgError} `usage` for what is no hash, an empty text included: it may be the output of a step that failed.
 */
function readExpectedHash(options) {
    return readHash(options, "expected-hash");
}
/**
 * The service hash that an option names, when it is given.
 *
 * @throws {MesgError} `usage` for what is no hash.
 */
function readHash(options, name) {
    const text = options[name]?.trim();
    if (text === undefined)
        return undefined;
    try {
        (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHash */ .$C)(text);
        return text;
    }
    catch (error) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `--${name}: ${error.message}`, {
            cause: error,
            hint: "it is what mesg-compile hash prints; empty, it may come from a step that failed",
        });
    }
}


/***/ }),

/***/ 387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wQ: () => (/* binding */ IPFS_OPTIONS),
  dA: () => (/* binding */ PUBLISH_OPTIONS),
  ai: () => (/* binding */ checkPublishOptions),
  qO: () => (/* binding */ publishAsAsked),
  $m: () => (/* binding */ publishOffered),
  TI: () => (/* binding */ readIpfsOptions)
});

// UNUSED EXPORTS: wantsIpfs

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
;// CONCATENATED MODULE: ./src/report/publication.ts

/** What was published and proved, one line for each place. */
function publicationLines({ sourceId, nodes, gateways, isProved }) {
    const proof = isProved ? "read back" : "not read back";
    return [
        ...nodes.map(({ api, by, sent }) => {
            const how = by === "nothing" ? "it was there" : `${(0,sizes/* formatBytes */.z)(sent)} sent`;
            return `published ${sourceId} at ${api}: ${how}, pinned, ${proof}`;
        }),
        ...gateways.map((place) => `${place} serves ${sourceId}`),
    ];
}

// EXTERNAL MODULE: ./src/command/progress-line.ts
var progress_line = __webpack_require__(5693);
;// CONCATENATED MODULE: ./src/command/ipfs-options.ts




/** The options of every command that speaks to IPFS nodes and gateways. */
const IPFS_OPTIONS = {
    "ipfs-api": {
        type: "string",
        multiple: true,
        value: "URL",
        summary: "an IPFS node's RPC interface, http://127.0.0.1:5001; may be given more than once",
    },
    "ipfs-gateway": { type: "string", multiple: true, value: "URL", summary: "an IPFS gateway, https://ipfs.io" },
    "ipfs-header": {
        type: "string",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
    },
    "ipfs-timeout": { type: "string", value: "SECONDS", summary: "how long all of it may take (3600)" },
};
/** The options of every command that publishes a source. */
const PUBLISH_OPTIONS = {
    ...IPFS_OPTIONS,
    "ipfs-any": { type: "boolean", summary: "one node that works is enough; without it, all must" },
    "no-read-back": { type: "boolean", summary: "believe the nodes: what one loses or damages is then not noticed" },
    "acknowledge-public": {
        type: "boolean",
        summary: "publish although the repository is private: what is on IPFS is public for ever",
    },
};
/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
async function readIpfsOptions({ options: values, env, }) {
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const secret = (env.MESG_IPFS_HEADER ?? "").split("\n").filter((line) => line.trim() !== "");
    const headers = [...(values["ipfs-header"] ?? []), ...secret].map(parseHeader);
    const apis = (values["ipfs-api"] ?? []).map((text) => parseApi(text, headers));
    const gateways = (values["ipfs-gateway"] ?? []).map((text) => parseGateway(text, headers));
    assertOneReceiver(apis, headers);
    const timeout = values["ipfs-timeout"];
    if (timeout === undefined)
        return { apis, gateways, policy: {} };
    const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : Number.NaN;
    if (!(seconds > 0 && seconds <= 1_000_000)) {
        throw new error/* MesgError */.N("usage", `expected --ipfs-timeout in seconds, found ${JSON.stringify(timeout)}`);
    }
    return { apis, gateways, policy: { totalTimeout: seconds * 1000 } };
}
/**
 * Looks at the options of publishing before anything is done that takes time or cannot be undone.
 *
 * @throws {MesgError} `usage`.
 */
async function checkPublishOptions(plain) {
    const call = plain;
    if (wantsIpfs(call.options))
        await readIpfsOptions(call);
    else
        refuseWithoutPlace(call.options);
}
/** Whether a command was asked to publish, or to prove that a source is published. */
function wantsIpfs(values) {
    return (values["ipfs-api"] ?? values["ipfs-gateway"]) !== undefined;
}
/** Refuses options that say how to publish where nothing says where: who gives them believes that it is published. */
function refuseWithoutPlace(values) {
    const given = Object.keys(PUBLISH_OPTIONS).find((name) => values[name] !== undefined);
    if (given === undefined)
        return;
    throw new error/* MesgError */.N("usage", `expected --ipfs-api URL or --ipfs-gateway URL with --${given}, found neither`, {
        hint: "without one of them nothing is published",
    });
}
/**
 * Publishes a source as the options say, and proves that it is there; with gateways alone, only the latter.
 *
 * @param from Where the source was taken from: a folder or a tar; undefined when only its id is known.
 * @throws {MesgError} as `supplySource` does; `usage` for options of publishing without a node or a gateway.
 */
async function publishAsAsked(plain, source, from, reading) {
    const call = plain;
    if (!wantsIpfs(call.options))
        return refuseWithoutPlace(call.options);
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const line = (0,progress_line/* progressLine */.o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,sizes/* formatBytes */.z)(bytes)}${size === undefined ? "" : ` of ${(0,sizes/* formatBytes */.z)(size)}`}`);
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const mayPublish = acknowledged === true || !needsAcknowledgement(await knowledgeOf(call));
    const supplied = typeof source === "string" ? { sourceId: source } : { sourceId: source.sourceId, taken: source, from };
    try {
        const options = { ...places, any, withoutReadBack, reading, mayPublish, signal: call.signal, onProgress };
        const publication = await supplySource(supplied, options);
        await line.end();
        for (const { message } of publication?.failures ?? [])
            await call.warn(`warning: ${message}`);
        for (const text of publication === undefined ? [] : publicationLines(publication))
            await call.note(text);
    }
    finally {
        await line.end();
    }
}
/**
 * Publishes a small file, such as a manifest, where its source was published, and reads it back; with gateways alone,
 * proves that they serve it.
 *
 * @throws {MesgError} as `publishSource` and `proveSource` do.
 */
async function publishOffered(plain, file) {
    const call = plain;
    const places = await readIpfsOptions(call);
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const { "ipfs-any": any, "no-read-back": withoutReadBack, "acknowledge-public": acknowledged } = call.options;
    const { signal } = call;
    if (places.apis.length === 0) {
        for (const place of await proveSource(file.sourceId, { ...places, signal })) {
            await call.note(`${place} serves ${file.sourceId}`);
        }
        return;
    }
    if (acknowledged !== true && needsAcknowledgement(await knowledgeOf(call)))
        throw publishingRefused();
    const publication = await publishSource(file, { ...places, any, withoutReadBack, signal });
    for (const { message } of publication.failures)
        await call.warn(`warning: ${message}`);
    for (const text of publicationLines(publication))
        await call.note(text);
}
async function knowledgeOf({ env }) {
    const inActions = env.GITHUB_ACTIONS === "true";
    if (!inActions || !env.GITHUB_EVENT_PATH)
        return { inActions, event: undefined };
    try {
        return { inActions, event: JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, "utf8")) };
    }
    catch {
        return { inActions, event: undefined };
    }
}


/***/ }),

/***/ 4220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ publishGiven)
/* harmony export */ });
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(387);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1140);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(410);



/**
 * Sends what another program signed, once it is known to do what was asked for and nothing else.
 *
 * @param path The file with the signed transaction.
 * @param wanted The effects of which it must have one; any when there is none.
 */
async function publishGiven(call, market, path, wanted) {
    const { checkSigned, ether, highestCost, readSigned, versionHash } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const text = Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, "a signed transaction", call.signal)).toString("utf8");
    const transaction = await readSigned(text);
    const effect = checkSigned(market, transaction, wanted);
    if (effect.kind === "version") {
        const found = await market.version(versionHash(transaction.from, effect));
        if (found !== undefined)
            return { outcome: { status: "exists", effect, id: found.versionHash }, transaction };
        await proveManifest(call, effect);
    }
    const cost = ether(highestCost(transaction));
    await call.note(`${effect.kind} of ${effect.sid}, signed by ${transaction.from}: costs at most ${cost}`);
    await (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .askConsent */ .Qd)(call);
    const published = await (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSigned */ .h$)(call, market, transaction);
    return { outcome: { status: "published", ...published }, transaction };
}
/** Reads the manifest from the nodes and gateways that are named, if any: a version must not name what is not there. */
async function proveManifest(call, { manifest }) {
    const { gatewayStore, KuboNode, readSmallFile } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readIpfsOptions */ .TI)(call);
    const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
    if (stores.length === 0)
        return;
    const { LARGEST_MANIFEST, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const bytes = await readSmallFile(manifest, { stores, limit: LARGEST_MANIFEST, policy, signal: call.signal });
    readManifest(bytes);
}


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSigner),
/* harmony export */   z: () => (/* binding */ KEY_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1147);


/** The options of a command that signs. A key is never an argument: other users see a process's arguments. */
const KEY_OPTIONS = {
    "key-file": {
        type: "string",
        value: "FILE",
        summary: "the account's key: a JSON key store, or 64 hex digits (or MESG_MARKETPLACE_PRIVATE_KEY)",
    },
    "passphrase-file": {
        type: "string",
        value: "FILE",
        summary: "the key store's passphrase, its first line (or MESG_MARKETPLACE_PASSPHRASE, or typed on a terminal)",
    },
};
/** Bytes of the largest key store or passphrase. */
const LIMIT = 65_536;
/**
 * Opens the account's key, from where the options and the environment say.
 *
 * @returns Undefined when none is given.
 * @throws {MesgError} `usage` without a passphrase; `refused` for what is no key.
 */
async function readSigner(plain) {
    const call = plain;
    const { options, env, secrets } = call;
    const path = options["key-file"];
    const text = path === undefined ? env.MESG_MARKETPLACE_PRIVATE_KEY : await readSecret(call, path, "a key file");
    if (!text) {
        if (options["passphrase-file"] === undefined)
            return undefined;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "a passphrase without a key: expected --key-file FILE with --passphrase-file");
    }
    // A key store is encrypted, and its lines are words that other texts hold, too.
    if (!text.trimStart().startsWith("{"))
        secrets.add(text.trim().replace(/^0x/i, ""), "whole");
    if (path !== undefined)
        await warnIfShared(call, path);
    const { openSigner } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    return await openSigner(text, () => passphraseOf(call));
}
async function passphraseOf(call) {
    const { options, env, secrets, ask, signal } = call;
    const path = options["passphrase-file"];
    const given = path === undefined
        ? env.MESG_MARKETPLACE_PASSPHRASE
        : (await readSecret(call, path, "a passphrase file")).split(/\r?\n/, 1)[0];
    const passphrase = given ?? (await ask?.("Passphrase of the key: ", { secret: true, signal }));
    if (passphrase !== undefined) {
        secrets.add(passphrase, "whole");
        return passphrase;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "the key store needs a passphrase", {
        hint: "give it with --passphrase-file FILE or in MESG_MARKETPLACE_PASSPHRASE",
    });
}
async function readSecret({ signal }, path, what) {
    const bytes = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .C)(path, { limit: LIMIT, what, signal, pipes: true });
    if (bytes.length > LIMIT)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("refused", `too large for ${what}: ${JSON.stringify(path)}`);
    return Buffer.from(bytes).toString("utf8");
}
/** Says so when other users of the machine can read the key. */
async function warnIfShared({ warn }, path) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (process.platform === "win32" || (mode & 0o077) === 0 || /^\/(dev|proc)\//.test(path))
        return;
    await warn(`warning: other users can read ${JSON.stringify(path)}: chmod 600 it`);
}


/***/ }),

/***/ 551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ openMarketplace),
/* harmony export */   CR: () => (/* binding */ TRANSACTION_OPTIONS),
/* harmony export */   FJ: () => (/* binding */ readConfirmOptions),
/* harmony export */   mu: () => (/* binding */ readPlanOptions),
/* harmony export */   xW: () => (/* binding */ MARKETPLACE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

/** The options of every command that reads the Marketplace. */
const MARKETPLACE_OPTIONS = {
    rpc: {
        type: "string",
        value: "URL",
        summary: "an Ethereum node's JSON-RPC interface; one with a key in it belongs in MESG_MARKETPLACE_RPC",
    },
    contract: { type: "string", value: "ADDRESS", summary: "the Marketplace's contract, 0x and 40 hex digits" },
    "chain-id": { type: "string", value: "N", summary: "the chain that is meant; a node of another one is refused" },
};
/** The options of a command that sends a transaction. */
const TRANSACTION_OPTIONS = {
    "max-fee": { type: "string", value: "GWEI", summary: "the most per gas (twice the base fee, and the priority fee)" },
    "priority-fee": { type: "string", value: "GWEI", summary: "per gas for the block's producer (as the node says)" },
    "gas-price": { type: "string", value: "GWEI", summary: "send a legacy transaction at this price" },
    legacy: { type: "boolean", summary: "send a legacy transaction at the price that the node says" },
    gas: { type: "string", value: "N", summary: "gas limit (what the node estimates, and a fifth more)" },
    nonce: { type: "string", value: "N", summary: "number of the transaction, to replace one that waits (the next one)" },
    "max-cost": { type: "string", value: "ETHER", summary: "refuse a transaction that may cost more (0.5)" },
    confirmations: {
        type: "string",
        value: "N",
        summary: "blocks to wait for, the transaction's own included (5; 1 on the development chains 1337 and 31337)",
    },
    timeout: { type: "string", value: "SECONDS", summary: "how long to wait for them (900)" },
};
/** Chains on which a block comes only with the next transaction. */
const DEVELOPMENT_CHAINS = [1337, 31337];
const CONFIRMATIONS = 5;
const LONGEST_WAIT = 86_400;
/**
 * Connects to the Marketplace that the options name.
 *
 * @throws {MesgError} `usage`; and as `Marketplace.connect`.
 */
async function openMarketplace(plain) {
    const { options, env, secrets, signal } = plain;
    const rpc = options.rpc ?? env.MESG_MARKETPLACE_RPC;
    if (!rpc)
        throw missing("--rpc URL", "it is an Ethereum node's JSON-RPC interface, or MESG_MARKETPLACE_RPC");
    if (options.contract === undefined)
        throw missing("--contract ADDRESS", "it is the address of the Marketplace");
    const { Marketplace, parseAddress, parseRpc } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const chainId = wholeNumber(options["chain-id"], "--chain-id");
    const endpoint = parseRpc(rpc);
    for (const secret of endpoint.secrets)
        secrets.add(secret, "whole");
    return await Marketplace.connect(endpoint, parseAddress(options.contract, "the contract"), { chainId, signal });
}
/** Reads fees, limits and nonce. @throws {MesgError} `usage`. */
async function readPlanOptions(plain) {
    const { options } = plain;
    const { checkFees, parseDecimal } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(349)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const amount = (name, decimals, unit) => {
        const text = options[name];
        return text === undefined ? undefined : parseDecimal(text, decimals, `${unit} for --${name}`);
    };
    const gas = wholeNumber(options.gas, "--gas");
    const fees = {
        legacy: options.legacy,
        gasPrice: amount("gas-price", 9, "gwei"),
        maxFee: amount("max-fee", 9, "gwei"),
        priorityFee: amount("priority-fee", 9, "gwei"),
    };
    checkFees(fees);
    const maxCost = amount("max-cost", 18, "ether");
    return {
        ...fees,
        maxCost,
        gas: gas === undefined ? undefined : BigInt(gas),
        nonce: wholeNumber(options.nonce, "--nonce"),
    };
}
/** Reads how long and how deep a transaction is waited for. @throws {MesgError} `usage`. */
function readConfirmOptions(plain, chainId) {
    const { options, signal } = plain;
    const usual = chainId !== undefined && DEVELOPMENT_CHAINS.includes(chainId) ? 1 : CONFIRMATIONS;
    const confirmations = wholeNumber(options.confirmations, "--confirmations") ?? usual;
    const seconds = wholeNumber(options.timeout, "--timeout") ?? 900;
    if (confirmations < 1 || confirmations > 10_000)
        throw outOfRange("--confirmations", "1 to 10000", confirmations);
    if (seconds < 1 || seconds > LONGEST_WAIT)
        throw outOfRange("--timeout", `1 to ${LONGEST_WAIT} seconds`, seconds);
    return { confirmations, timeout: seconds * 1000, signal };
}
function wholeNumber(text, option) {
    if (text === undefined)
        return undefined;
    const number = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!Number.isNaN(number))
        return number;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `not a whole number for ${option}: found ${JSON.stringify(text.slice(0, 80))}`);
}
function outOfRange(option, expected, found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `${option} is out of range: expected ${expected}, found ${found}`);
}
function missing(option, hint) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `missing option: expected ${option}`, { hint });
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ outcomeToText),
/* harmony export */   m: () => (/* binding */ outcomeToJson)
/* harmony export */ });
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);

/** What became of an effect, as a value for `JSON.stringify`. Amounts are in wei, as decimal text. */
function outcomeToJson(outcome, { market, account, version }) {
    const effect = effectOf(outcome);
    return {
        status: outcome.status,
        sid: effect.sid,
        ...(effect.kind === "version"
            ? { versionHash: idOf(outcome), manifest: effect.manifest, hash: version?.hash, source: version?.source }
            : { offer: idOf(outcome), price: String(effect.price), duration: String(effect.duration) }),
        chainId: market.chainId,
        contract: market.contract,
        account,
        ...("plan" in outcome ? planToJson(outcome.plan) : {}),
        ...(outcome.status === "published"
            ? { transaction: outcome.transaction, block: outcome.block, cost: outcome.cost?.toString() }
            : {}),
    };
}
/** What became of an effect, for people. */
function outcomeToText(outcome, { market, version }) {
    switch (outcome.status) {
        case "exists":
            return `${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .existsLine */ .f8)(outcome)}\n`;
        case "published":
            return `${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedLine */ .pV)(outcome)}\n`;
        case "planned":
            return `${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .planLines */ .HN)(outcome.plan, { ...market, ...version }).join("\n")}\n`;
        case "prepared":
            return "";
    }
}
function planToJson(plan) {
    const { cost, balance, isNewService, transaction } = plan;
    return {
        isNewService,
        nonce: transaction.nonce,
        gas: String(transaction.gas),
        maxCost: String(cost),
        balance: String(balance),
    };
}
function effectOf(outcome) {
    return "plan" in outcome ? outcome.plan.effect : outcome.effect;
}
function idOf(outcome) {
    return "plan" in outcome ? outcome.plan.versionHash : outcome.id;
}


/***/ }),

/***/ 410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ askConsent),
/* harmony export */   cz: () => (/* binding */ CONSENT_OPTIONS),
/* harmony export */   h$: () => (/* binding */ sendSigned),
/* harmony export */   vr: () => (/* binding */ publishEffect)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3121);
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(387);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5693);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);





/** The options of a command that publishes for ever. */
const CONSENT_OPTIONS = {
    yes: { type: "boolean", summary: "publish without asking: neither IPFS nor a chain can take it back" },
    "dry-run": { type: "boolean", summary: "show what would be published and what it costs, and send nothing" },
};
/**
 * Publishes one effect: shows what it does and costs, asks, uploads what it names, then signs and sends it. Without a key
 * it ends before the signature.
 */
async function publishEffect(plain, { market, sender, signer }, effect, version) {
    const call = plain;
    const { checkBalance, planEffect, signTransaction } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const plan = await planEffect(market, effect, { ...(await (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlanOptions */ .mu)(plain)), sender });
    if (plan.status === "exists")
        return plan;
    if (call.options["dry-run"])
        return { status: "planned", plan };
    for (const line of (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .planLines */ .HN)(plan, { ...market, ...version }))
        await call.note(line);
    checkBalance(plan);
    await askConsent(plain);
    if (effect.kind === "version")
        await supply(call, version);
    if (signer === undefined)
        return { status: "prepared", plan };
    const transaction = await signTransaction(plan.transaction, signer);
    return { status: "published", ...(await sendSigned(plain, market, transaction)) };
}
/** Sends a signed transaction, says how far it is, and returns what it did. */
async function sendSigned(call, market, transaction) {
    const { publishSigned } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfirmOptions */ .FJ)(call, market.chainId);
    const line = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_2__/* .progressLine */ .o)(call);
    await call.note(`sending transaction ${transaction.hash}, nonce ${transaction.nonce}`);
    try {
        return await publishSigned(market, transaction, {
            ...options,
            onProgress: async (progress) => {
                if (progress.step === "waiting")
                    return line.show("waiting for a block");
                if (progress.step === "confirming") {
                    const { block, confirmations } = progress;
                    return line.show(`block ${block}: ${confirmations} of ${options.confirmations} confirmations`);
                }
                await line.end();
                await call.warn(`warning: block ${progress.block} was reorganized; waiting for another one`);
            },
        });
    }
    finally {
        await line.end();
    }
}
/**
 * Asks whether to publish, unless the answer was given already.
 *
 * @throws {MesgError} `refused` without a yes.
 */
async function askConsent(plain) {
    const { options, ask, signal } = plain;
    if (options.yes)
        return;
    const answer = await ask?.("This cannot be undone. Type yes to publish: ", { signal });
    if (answer?.trim().toLowerCase() === "yes")
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("refused", "publishing was not acknowledged: nothing was published", {
        hint: "neither IPFS nor a chain can take it back; when that is meant, add --yes",
    });
}
/** Puts the source, then the manifest on IPFS, and reads both back: a version must not name what is not there. */
async function supply(call, { taken, tar, manifest }) {
    await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_4__/* .publishAsAsked */ .qO)(call, taken, tar, { signal: call.signal });
    await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_4__/* .publishOffered */ .$m)(call, manifest);
}


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ takeVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(192);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1792);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2893);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5240);
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(387);
/* harmony import */ var _named_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8206);
/* harmony import */ var _source_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4283);









const READMES = ["README.md", "readme.md", "Readme.md", "README", "readme"];
/**
 * Makes the version of a service that the command line names: its definition, the archive of its source, and its manifest.
 * A source that is not at hand is fetched from IPFS, which proves that others can fetch it.
 *
 * @param scratch A folder for the archive, which the caller removes.
 * @throws {MesgError} as `prepareVersion` does; `usage` when the source is nowhere.
 */
async function takeVersion(plain, scratch) {
    const call = plain;
    const { options, signal } = call;
    const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRelease */ .BC)(options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RELEASE */ .WW);
    const expectedHash = (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readExpectedHash */ .tA)(options);
    const path = call.positionals[0] ?? ".";
    const { definition, folder } = await (0,_named_service_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedService */ .br)(plain, path, { release, use: "published" });
    const tar = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, "source.tar");
    const from = options.source ?? folder ?? (await fetched(call, definition.source, tar));
    const taken = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .takeSource */ .Z)(from, { signal, ...(0,_source_options_js__WEBPACK_IMPORTED_MODULE_6__/* .readSourceOptions */ .e)(options), ...(from === tar ? {} : { tar }) });
    if (definition.source !== "" && definition.source !== taken.sourceId) {
        const found = `the definition names the source ${definition.source}, ${from} is ${taken.sourceId}`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N("refused", found, { hint: "give the very source that the definition was made from" });
    }
    for (const notice of taken.notices)
        await call.note(`notice: ${notice}`);
    const { prepareVersion } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const readme = await readmeIn(call, tar);
    const named = { ...definition, source: taken.sourceId };
    const prepared = await prepareVersion(named, { release, source: taken.digest, readme, expectedHash });
    return { ...prepared, taken, tar };
}
async function fetched(call, sourceId, tar) {
    const { fetchSource, gatewayStore, KuboNode } = await Promise.all(/* import() */[__webpack_require__.e(776), __webpack_require__.e(837)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readIpfsOptions */ .TI)(call);
    const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
    if (sourceId === "" || stores.length === 0) {
        const found = sourceId === "" ? "the definition names none" : `${sourceId} is not at hand`;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N("usage", `the source is needed for the hash, and ${found}`, {
            hint: "give it with --source TAR or FOLDER, or say where it is with --ipfs-api or --ipfs-gateway",
        });
    }
    await fetchSource(sourceId, { out: tar, stores, policy, signal: call.signal });
    return tar;
}
/** The README in the root of the source; what is in no commit or ignored is in no manifest either. */
async function readmeIn(call, tar) {
    const { LARGEST_README } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    return await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .extractTar */ .n)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(tar), {}, call.signal, async (tree) => {
        for (const name of READMES) {
            const bytes = await tree.read(name, LARGEST_README);
            if (bytes === undefined)
                continue;
            if (bytes.length <= LARGEST_README)
                return new TextDecoder().decode(bytes);
            await call.warn(`warning: ${name} is larger than ${LARGEST_README} bytes and left out of the manifest`);
        }
        return undefined;
    });
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ readNamedService),
/* harmony export */   gm: () => (/* binding */ tellDiagnostics),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6036);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2036);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1140);






/** Whether a path names what a definition is compiled from, a mesg.yml or its folder, rather than a definition. */
async function isCompiled(path) {
    return /\.ya?ml$/i.test(path) || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
}
/**
 * Reads the service that was named on the command line: a folder or a mesg.yml is compiled; a definition is taken as it
 * is, valid or not.
 *
 * @param use What the definition is read for, for the warning about a field that nobody knows: `hashed`.
 * @throws {MesgError} `refused` when a folder describes no valid service, after saying why on stderr.
 */
async function readNamedService(call, path, { release, use }) {
    if (await isCompiled(path)) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadService */ .oV)(path, { release, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, files, file } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `${file} describes no valid service`);
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinition */ .U)(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call.signal));
    for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
    return { definition, folder: undefined };
}
/** Says on stderr what is wrong in a service, with its lines, and how much of it. */
async function tellDiagnostics({ stderr, env }, { diagnostics, file, text }) {
    if (diagnostics.length === 0)
        return;
    const color = stderr.isTerminal && !env.NO_COLOR;
    await stderr.write((0,_report_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnosticsToText */ .Z)(diagnostics, { texts: new Map([[file, text]]), color }));
    await stderr.write(`${(0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .countDiagnostics */ .i)(diagnostics)} in ${file}\n`);
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
const EVERY_MS = 100;
const CLEAR = "\r\u001b[K";
/** A line of progress on stderr; nothing where no person looks, or with --quiet. */
function progressLine({ stderr, options }) {
    const isShown = stderr.isTerminal && options.quiet !== true;
    let last = 0;
    let isThere = false;
    return {
        show(text) {
            const now = Date.now();
            if (!isShown || now - last < EVERY_MS)
                return;
            last = now;
            isThere = true;
            stderr.write(`${CLEAR}${text.slice(0, 79)}`).catch(() => undefined);
        },
        async end() {
            if (isThere)
                await stderr.write(CLEAR);
            isThere = false;
        },
    };
}


/***/ }),

/***/ 1140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readInput)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8681);


/** The largest definition as hex, and a line break or two. */
const LIMIT = 2 * _definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx + 4;
/**
 * Reads a file that was named on the command line, or a pipe that the shell has open.
 *
 * @param what What it should be, for the message: `a definition`.
 * @throws {MesgError} `usage` when there is no such file, `refused` when it is too large, `environment` when it cannot
 * be read.
 */
async function readInput(path, what, signal) {
    const bytes = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .C)(path, { limit: LIMIT, what, signal, pipes: true });
    if (bytes.length <= LIMIT)
        return bytes;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected ${what} of at most ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx} bytes, found more in ${JSON.stringify(path)}`);
}


/***/ }),

/***/ 4283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ SOURCE_OPTIONS),
  e: () => (/* binding */ readSourceOptions)
});

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(9013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(1003);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
;// CONCATENATED MODULE: ./src/source/cache/source-cache.ts





/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Remembers sources in a folder, so that one that did not change is not read again. Several processes may share it: files
 * appear whole. One that is damaged, or was made for something else, is passed over.
 */
class SourceCache {
    #folder;
    constructor(folder) {
        this.#folder = folder;
    }
    /** @param key A {@linkcode treeKey}. */
    async get(key) {
        const bytes = await (0,read_regular/* readRegularFile */.XF)(this.#folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
        return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
    }
    /** Remembers a source; a cache that cannot be written is a cache that is not used. */
    async set(key, source) {
        const payload = JSON.stringify(source);
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(this.#folder, fileOf(key)), (file) => file.write(Buffer.from(text)));
        }
        catch {
            // Nothing is lost but time.
        }
    }
}
function fileOf(key) {
    return `${key}.json`;
}
function checksum(key, payload) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${key} ${payload}`).digest("hex");
}
function parse(text, key) {
    const space = text.indexOf(" ");
    const payload = text.slice(space + 1).trimEnd();
    if (text.slice(0, space) !== checksum(key, payload))
        return undefined;
    const { sourceId, size, entries, finished } = JSON.parse(payload);
    return { sourceId, size, entries, finished };
}

;// CONCATENATED MODULE: ./src/command/source-options.ts


/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        multiple: true,
        value: "PATH",
        summary: "take this file of the service's folder although it looks like a secret",
    },
    "max-source-size": {
        type: "string",
        value: "SIZE",
        summary: "the largest source that is taken: 500MB, 3GiB or a number of bytes (2GiB)",
    },
    cache: {
        type: "string",
        value: "DIR",
        summary: "remember sources in this folder, so that one whose files git has unchanged is not read again",
    },
    "no-cache": { type: "boolean", summary: "read every source, whatever --cache says" },
};
/** Their values, as the source's reader takes them. @throws {MesgError} `usage` when one is no size. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], "max-source-size": size, cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...(size === undefined ? {} : { maxBytes: (0,sizes/* parseSize */.D)(size) }) };
}


/***/ }),

/***/ 6372:
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
    const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
    return `${digits.slice(0, digits.length - decimals)}${fraction === "" ? "" : `.${fraction}`}`;
}


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   PE: () => (/* binding */ serviceLines),
/* harmony export */   f8: () => (/* binding */ existsLine),
/* harmony export */   pV: () => (/* binding */ publishedLine)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6372);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3712);

/** What a transaction will do and cost, one line each. */
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
        row("cost", `at most ${ether(cost)}: ${gas} gas at ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .z)(price, 9)} gwei`),
    ];
}
/** What is there already. */
function existsLine({ effect, id }) {
    const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
    return `exists: ${what} of ${effect.sid} is already published`;
}
/** What a transaction did. */
function publishedLine({ effect, id, transaction, block, cost }) {
    const what = effect.kind === "version" ? `version ${id}` : `offer ${id}`;
    const price = cost === undefined ? "" : ` for ${ether(cost)}`;
    return `published: ${what} of ${effect.sid}, transaction ${transaction} in block ${block}${price}`;
}
/** A service, its versions and its offers, newest last. */
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
            row("", `manifest ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.manifest)} (${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.protocol)})`),
            ...(version.hash === undefined ? [] : [row("", `hash ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.hash)}`)]),
            ...(version.source === undefined ? [] : [row("", `source ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(version.source)}`)]),
            row("", `${version.status}: ${version.detail}`),
        ]),
        "",
        `  ${shownOf(offers.length, offersTotal)} offers`,
        ...offers.map(({ index, price, duration, active, created }) => row(`offer ${index}`, `${price} tokens for ${duration} s${active ? "" : ", disabled"}, ${created}`)),
    ];
}
function effectRows(effect, { hash, source }) {
    if (effect.kind === "offer") {
        return [row("offer", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .z)(effect.price, 18)} tokens for ${effect.duration} s`)];
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
    return `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .z)(wei, 18)} ether`;
}
function row(label, value) {
    return `  ${label.padEnd(10)}${value}`;
}


/***/ }),

/***/ 2539:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(551);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9590);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(410);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6253);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4220);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3312);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(192);
/**
 * Publishes a version of a service, or an offer, on the Marketplace.
 *
 * @module
 */






const OPTIONS = {
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKETPLACE_OPTIONS */ .xW,
    source: { type: "string", value: "TAR|FOLDER", summary: "the source that a definition names (fetched from IPFS)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_OPTIONS */ .z,
    from: { type: "string", value: "ADDRESS", summary: "the account, where another program signs" },
    unsigned: {
        type: "string",
        writes: true,
        value: "FILE",
        summary: "write the unsigned transaction there (stdout), without a key",
    },
    signed: { type: "string", value: "FILE", summary: "send this signed transaction" },
    offer: { type: "string", value: "PRICE", summary: "also offer the service, for so many tokens" },
    duration: { type: "string", value: "D", summary: "how long a purchase of the offer holds: 3600, 24h, 30d" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .CONSENT_OPTIONS */ .cz,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .EXPECTED_HASH_OPTION */ .Iy,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `the Engine release whose rules and hash are meant (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_RELEASE */ .WW})`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSACTION_OPTIONS */ .CR,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .PUBLISH_OPTIONS */ .dA,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCE_OPTIONS */ .x,
    json: { type: "boolean", summary: "print the result as JSON" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .defineCommand */ .N)({
    name: "publish",
    synopsis: "[DEFINITION|FOLDER] --rpc URL --contract ADDRESS --ipfs-api URL",
    summary: "publish a version of a service on the Marketplace",
    description: `
Puts the source and a manifest on IPFS, reads both back, and names the manifest in the Marketplace's contract on Ethereum.
A version that is already published is success. Nothing is sent before the cost was shown and you said yes (--yes).

Without a key it prints an unsigned transaction for another program to sign; --signed sends what that program made of it.
With a key it signs, sends, waits for confirmations, and proves by the contract's event and storage what was published. A
lost answer is resolved by the transaction's hash, and no transaction takes effect twice.

  mesg-compile publish examples/greeter --rpc $RPC --contract $MARKETPLACE --from $ACCOUNT --dry-run
  mesg-compile publish examples/greeter --rpc $RPC --contract $MARKETPLACE --ipfs-api http://127.0.0.1:5001 \\
    --key-file key.json --passphrase-file passphrase.txt --yes
  mesg-compile publish examples/greeter … --from $ACCOUNT --unsigned unsigned.json --yes
  mesg-compile publish --rpc $RPC --contract $MARKETPLACE --signed signed.txt --yes`,
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        checkUsage(call.options);
        // Wrong usage shows before a node is asked.
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanOptions */ .mu)(call);
        (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfirmOptions */ .FJ)(call, undefined);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .readIpfsOptions */ .TI)(call);
        const offer = await readOffer(call);
        const signer = call.options.signed === undefined ? await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readSigner */ .$)(call) : undefined;
        const sender = await senderOf(call, signer);
        const market = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .openMarketplace */ .Al)(call);
        const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "mesg-publish-"));
        try {
            if (sender === undefined)
                await sendSigned(call, market, offer, scratch);
            else
                await publish(call, { market, sender, signer }, offer, scratch);
            return 0;
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scratch, { recursive: true, force: true });
        }
    },
});
async function publish(call, session, offer, scratch) {
    const version = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .takeVersion */ .O)(call, scratch);
    const { sid } = version.effect;
    const effects = [version.effect, ...(offer === undefined ? [] : [{ ...offer, sid }])];
    const outcomes = [];
    for (const effect of effects) {
        const outcome = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .publishEffect */ .vr)(call, session, effect, version);
        outcomes.push(outcome);
        // An offer can be simulated only once a version is there.
        if (outcome.status === "planned" || outcome.status === "prepared")
            break;
    }
    if (outcomes.length < effects.length)
        await call.note("notice: run this again for the offer when the version is published");
    const subject = { market: session.market, account: session.sender, version };
    await report(call, outcomes, subject);
}
async function sendSigned(call, market, offer, scratch) {
    const version = call.positionals.length === 0 ? undefined : await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .takeVersion */ .O)(call, scratch);
    const sid = version?.effect.sid;
    const wanted = version === undefined ? [] : [version.effect];
    if (sid !== undefined && offer !== undefined)
        wanted.push({ ...offer, sid });
    const { outcome, transaction } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .publishGiven */ .P)(call, market, call.options.signed, wanted);
    await report(call, [outcome], { market, account: transaction.from, version });
}
/** Prints the outcomes; an unsigned transaction goes to its file or to stdout. */
async function report(call, outcomes, subject) {
    const { json, unsigned } = call.options;
    const last = outcomes.at(-1);
    if (last?.status === "prepared") {
        const { unsignedToJson } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
        const text = `${JSON.stringify(unsignedToJson(last.plan.transaction), undefined, 2)}\n`;
        if (unsigned === undefined)
            return await call.stdout.write(text);
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .writeWhole */ .f)(unsigned, async (file) => await file.write(Buffer.from(text)));
        await call.note(`unsigned transaction: ${unsigned}`);
    }
    if (!json)
        return await call.stdout.write(outcomes.map((outcome) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .outcomeToText */ .d)(outcome, subject)).join(""));
    const [first, offer] = outcomes.map((outcome) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .outcomeToJson */ .m)(outcome, subject));
    const result = offer === undefined ? first : { ...first, offer };
    await call.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}
function checkUsage(options) {
    const { signed, unsigned, offer, duration } = options;
    if ((offer === undefined) !== (duration === undefined)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .MesgError */ .N("usage", "an offer has a price and a duration: expected --offer PRICE with --duration D");
    }
    const others = ["key-file", "passphrase-file", "from", "unsigned", "dry-run"];
    const other = signed === undefined ? undefined : others.find((name) => options[name] !== undefined);
    if (other !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .MesgError */ .N("usage", `--signed sends what is signed: expected it without --${other}`);
    if (unsigned !== undefined && options["key-file"] !== undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .MesgError */ .N("usage", "expected --unsigned for another program to sign, or --key-file to sign here, not both");
    }
    const places = [options["ipfs-api"], options["ipfs-gateway"]].flat().filter(Boolean);
    if (signed === undefined && places.length === 0 && !options["dry-run"]) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .MesgError */ .N("usage", "the manifest needs a place on IPFS: expected --ipfs-api URL", {
            hint: "with --ipfs-gateway alone it is looked for there; with --dry-run nothing is published",
        });
    }
}
async function readOffer({ options }) {
    const { offer, duration } = options;
    if (offer === undefined || duration === undefined)
        return undefined;
    const { parseDecimal, parseDuration } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    return { kind: "offer", price: parseDecimal(offer, 18, "tokens for --offer"), duration: parseDuration(duration) };
}
/** The account that publishes; undefined when the transaction is signed already. */
async function senderOf({ options }, signer) {
    if (options.signed !== undefined)
        return undefined;
    const { parseAddress } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(484), __webpack_require__.e(723)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const named = options.from === undefined ? undefined : parseAddress(options.from, "the account");
    if (signer !== undefined && named !== undefined && named !== signer.address) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .MesgError */ .N("refused", `the key is another account's: expected ${named}, found ${signer.address}`);
    }
    const sender = signer?.address ?? named;
    if (sender !== undefined)
        return sender;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .MesgError */ .N("usage", "no account to publish with: expected --key-file FILE, or --from ADDRESS to sign elsewhere");
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
