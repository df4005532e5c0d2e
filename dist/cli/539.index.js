export const id = 539;
export const ids = [539];
export const modules = {

/***/ 5240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ readEngineOptions),
/* harmony export */   Iy: () => (/* binding */ EXPECTED_HASH_OPTION),
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   W: () => (/* binding */ ENV_OPTION),
/* harmony export */   iT: () => (/* binding */ ENGINE_OPTIONS),
/* harmony export */   pn: () => (/* binding */ refuseEngineOptions),
/* harmony export */   sx: () => (/* binding */ readEnv),
/* harmony export */   tA: () => (/* binding */ readExpectedHash),
/* harmony export */   vc: () => (/* binding */ parseEnv)
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
        summary: "account that creates, on Engine 0.16; its password is read from MESG_ENGINE_PASSWORD",
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
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(614), __webpack_require__.e(933), __webpack_require__.e(922), __webpack_require__.e(490)]).then(__webpack_require__.bind(__webpack_require__, 5724));
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
/** The option of commands that need to know with which environment Engine 0.9 runs a service. */
const ENV_OPTION = {
    env: {
        type: "string",
        multiple: true,
        value: "NAME=VALUE",
        summary: "$(env:NAME) in a process; for a service, a variable that Engine 0.9 hashes; repeatable",
    },
};
/**
 * Reads the variables; undefined when none is given.
 *
 * @throws {MesgError} `usage` for a malformed one, or a release that does not take them.
 */
function readEnv({ env }, release) {
    if (env === undefined)
        return undefined;
    if (release !== "0.9") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --engine-version 0.9 with --env, found ${release}, which does not hash it`, {
            hint: "leave out --env: from 0.10 on the definition is hashed, with the variables it declares",
        });
    }
    return parseEnv(env);
}
/** @throws {MesgError} `usage` for a malformed one. */
function parseEnv(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const equals = pair.indexOf("=");
        if (equals > 0)
            return [pair.slice(0, equals), pair.slice(equals + 1)];
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", `expected --env NAME=VALUE, found ${JSON.stringify(pair)}`);
    }));
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
            const how = by === "nothing" ? "it was there" : `${(0,sizes/* formatBytes */.z3)(sent)} sent`;
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
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
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
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const line = (0,progress_line/* progressLine */.o)(call);
    const onProgress = ({ step, place, bytes, size }) => line.show(`${step} ${place}: ${(0,sizes/* formatBytes */.z3)(bytes)}${size === undefined ? "" : ` of ${(0,sizes/* formatBytes */.z3)(size)}`}`);
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
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
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
    const { checkSigned, ether, highestCost, readSigned, versionHash } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
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
    const { gatewayStore, KuboNode, readSmallFile } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readIpfsOptions */ .TI)(call);
    const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
    if (stores.length === 0)
        return;
    const { LARGEST_MANIFEST, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
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
    const { readPrivateKey, signerOf } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    const key = await readPrivateKey(text, () => passphraseOf(call));
    secrets.add(key.slice(2), "whole");
    return signerOf(key);
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
    const { Marketplace, parseAddress, parseRpc } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(833), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    const chainId = wholeNumber(options["chain-id"], "--chain-id");
    const endpoint = parseRpc(rpc);
    for (const secret of endpoint.secrets)
        secrets.add(secret, "whole");
    return await Marketplace.connect(endpoint, parseAddress(options.contract, "the contract"), { chainId, signal });
}
/** Reads fees, limits and nonce. @throws {MesgError} `usage`. */
async function readPlanOptions(plain) {
    const { options } = plain;
    const { checkFees, parseDecimal } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(833), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 6326));
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
async function readConfirmOptions(plain, chainId) {
    const { options, signal } = plain;
    const { confirmationsOf } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(833), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    const confirmations = wholeNumber(options.confirmations, "--confirmations") ?? confirmationsOf(chainId);
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
    const { checkBalance, planEffect, signTransaction } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
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
    const { publishSigned } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    const options = await (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfirmOptions */ .FJ)(call, market.chainId);
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
/* harmony export */   $: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(192);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5240);
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(387);
/* harmony import */ var _named_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8206);
/* harmony import */ var _source_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4283);






/**
 * Makes the version of the service that the command line names.
 *
 * @param scratch A folder for the source's archive, which the caller removes.
 * @throws {MesgError} as `takeVersion` of the Marketplace does.
 */
async function readVersion(plain, scratch) {
    const call = plain;
    const { options, signal } = call;
    const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(options["engine-version"] ?? _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW);
    const path = call.positionals[0] ?? ".";
    const { definition, folder } = await (0,_named_service_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamedService */ .br)(plain, path, { release, use: "published" });
    const { gatewayStore, KuboNode } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(671), __webpack_require__.e(870), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 6055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readIpfsOptions */ .TI)(call);
    const { takeVersion } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    const version = await takeVersion(definition, {
        from: options.source ?? folder,
        tar: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch, "source.tar"),
        reading: (0,_source_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readSourceOptions */ .e9)(options),
        stores: [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)],
        policy,
        release,
        expectedHash: (0,_engine_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readExpectedHash */ .tA)(options),
        signal,
    });
    for (const notice of version.notices)
        await call.note(`notice: ${notice}`);
    return version;
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
/* harmony import */ var _compile_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4084);
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
 * @param bytes The contents of a definition that was read already.
 * @throws {MesgError} `refused` when a folder describes no valid service, after saying why on stderr.
 */
async function readNamedService(call, path, { release, use, bytes }) {
    if (await isCompiled(path)) {
        const loaded = await (0,_compile_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .loadService */ .oV)(path, { release, signal: call.signal });
        await tellDiagnostics(call, loaded);
        const { definition, folder, files, file } = loaded;
        if (definition !== undefined)
            return { definition, folder, files };
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `${file} describes no valid service`);
    }
    const { definition, unknownFields } = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readDefinition */ .U)(bytes ?? (await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R)(path, "a folder or a definition", call.signal)));
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

/***/ 4283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xK: () => (/* binding */ SOURCE_OPTIONS),
  uo: () => (/* binding */ readSourceLimits),
  e9: () => (/* binding */ readSourceOptions)
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
    "max-source-entries": {
        type: "string",
        value: "N",
        summary: "the most files, folders and links of a source (100000)",
    },
    cache: {
        type: "string",
        value: "DIR",
        summary: "remember sources in this folder, so that one whose files git has unchanged is not read again",
    },
    "no-cache": { type: "boolean", summary: "read every source, whatever --cache says" },
};
/** Returns their values, as the source's reader takes them. @throws {MesgError} `usage` when one is malformed. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...readSourceLimits(values) };
}
/** Returns the limits alone. @throws {MesgError} `usage` when one is malformed. */
function readSourceLimits(values) {
    const { "max-source-size": size, "max-source-entries": entries } = values;
    return {
        ...(size === undefined ? {} : { maxBytes: (0,sizes/* parseSize */.DB)(size) }),
        ...(entries === undefined ? {} : { maxEntries: (0,sizes/* parseCount */.zq)(entries) }),
    };
}


/***/ }),

/***/ 4084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jp: () => (/* binding */ WHAT),
  TH: () => (/* binding */ loadFrom),
  oV: () => (/* binding */ loadService),
  nC: () => (/* binding */ serviceFileAt)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/core/files/read-bounded.ts
var read_bounded = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/trim.ts
var trim = __webpack_require__(8215);
// EXTERNAL MODULE: ./src/definition/wire.ts + 1 modules
var wire = __webpack_require__(8681);
// EXTERNAL MODULE: ./src/definition/release.ts
var definition_release = __webpack_require__(192);
// EXTERNAL MODULE: ./src/source/git/checkout.ts + 1 modules
var checkout = __webpack_require__(8664);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(5226);
// EXTERNAL MODULE: ./src/yaml/text.ts
var yaml_text = __webpack_require__(296);
// EXTERNAL MODULE: ./src/compile/compile.ts + 12 modules
var compile = __webpack_require__(6830);
// EXTERNAL MODULE: ./src/core/diagnostic.ts
var diagnostic = __webpack_require__(1400);
// EXTERNAL MODULE: ./src/definition/read.ts
var read = __webpack_require__(905);
// EXTERNAL MODULE: ./src/definition/rules/check.ts + 3 modules
var check = __webpack_require__(9164);
// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(7880);
// EXTERNAL MODULE: ./src/yaml/compose.ts + 4 modules
var compose = __webpack_require__(2159);
// EXTERNAL MODULE: ./src/yaml/path.ts
var yaml_path = __webpack_require__(3792);
// EXTERNAL MODULE: ./src/yaml/problem.ts
var problem = __webpack_require__(3136);
// EXTERNAL MODULE: ./src/compile/violations.ts
var violations = __webpack_require__(349);
;// CONCATENATED MODULE: ./src/compile/load/definition-file.ts




/**
 * Reads a definition in any form and checks it against the rules of an Engine release. JSON has lines and columns; the
 * other forms have only pointers.
 *
 * Unknown fields are left out. In JSON that is an error before 0.21, whose Engines refuse such a request, and a warning
 * since then; in bytes it is a warning, since protobuf ignores them.
 *
 * @throws {MesgError} `refused` when it is no definition at all.
 */
function readDefinitionFile(bytes, { file, release, withoutSource, }) {
    const { definition, unknownFields, form } = (0,read/* readDefinition */.U)(bytes);
    const { text } = form === "json" ? (0,yaml_text/* decodeText */.P)(bytes) : { text: "" };
    const lines = new yaml_lines/* Lines */.q(text);
    // The YAML reader has positions, and finds keys that are given twice.
    const { root, problems: reading } = text === "" ? { root: undefined, problems: [] } : (0,compose/* composeYaml */.e)(text, lines, { json: true });
    const place = (pointer, key = false) => {
        const path = (0,yaml_path/* segmentsOf */.O)(pointer);
        return { path, offset: root === undefined ? 0 : offsetOf(root, path, key) };
    };
    const problems = [...reading.filter(({ rule }) => rule === "duplicate-key")];
    for (const { pointer, text: what } of unknownFields) {
        const severity = form === "json" && !(0,definition_release/* isSince */.$l)(release, "0.21") ? "error" : "warning";
        const message = `unknown field of a definition: ${what}`;
        problems.push({
            severity,
            rule: "unknown-field",
            message,
            ...place(pointer, true),
            hint: "remove it: it is ignored",
        });
    }
    for (const violation of (0,check/* checkDefinition */.QU)(definition, release).flatMap(violations/* atValues */.ST)) {
        const { rule, pointer, found } = violation;
        if (withoutSource && pointer === "/source" && found === "")
            continue;
        problems.push({ severity: "error", rule, ...place(pointer), ...(0,violations/* adviseOn */.mm)(violation, definition) });
    }
    for (const pointer of droppedPrices(definition, release)) {
        problems.push({
            severity: "warning",
            rule: "price-dropped",
            message: `Engine ${release} has no prices: it drops this one`,
            ...place(pointer, true),
            hint: "remove it, or name a release that has prices: --engine-version 0.26",
        });
    }
    const placed = (0,problem/* toDiagnostics */.S6)(problems, file, lines);
    const diagnostics = root === undefined ? placed.map(({ line: _line, column: _column, ...rest }) => rest) : placed;
    const valid = !diagnostics.some(({ severity }) => severity === "error");
    const locate = (pointer) => {
        const { path, offset } = place(pointer);
        return { pointer: (0,diagnostic/* pointerOf */.r)(path), ...(root === undefined ? {} : lines.at(offset)) };
    };
    return { file, form, text, diagnostics, locate, ...(valid ? { definition } : {}) };
}
/** The prices of tasks that an Engine before 0.26 accepts and does not store. */
function droppedPrices({ tasks }, release) {
    if ((0,definition_release/* isSince */.$l)(release, "0.26"))
        return [];
    return tasks.flatMap(({ price }, index) => (price === undefined ? [] : [`/tasks/${index}/price`]));
}
/** Finds a value, or its key; where there is none, the object that lacks it. */
function offsetOf(root, path, key) {
    for (let length = path.length; length > 0; length--) {
        const found = (0,yaml_path/* follow */.e)(root, path.slice(0, length));
        if (found !== undefined)
            return length === path.length && !key ? found.node.start : found.keyStart;
    }
    return root.start;
}

;// CONCATENATED MODULE: ./src/compile/load/load.ts







/** What a path may name, for messages. */
const WHAT = "a folder or a definition";
/** As hex, the largest definition and a line break or two. */
const DEFINITION_BYTES = 2 * wire/* MAX_BYTES */.zx + 4;
/**
 * Loads a service from whatever describes it: a folder with a mesg.yml, a mesg.yml, or a definition in any form. In a git
 * work tree the committed bytes are read, whatever git made of them on disk; files that were changed are read from disk.
 *
 * @param path The path as the caller gave it; diagnostics contain it.
 * @throws {MesgError} `usage` when there is nothing of the kind at `path`, `refused` for a definition that cannot be
 * decoded at all and for a symlink that leaves its folder, `environment` when disk or git fail.
 * @example
 * ```ts
 * const { definition, diagnostics } = await loadService("services/greeter", { release: "0.11" });
 * ```
 */
async function loadService(path, options = {}) {
    const { serviceFile = "mesg.yml", signal } = options;
    signal?.throwIfAborted();
    const found = await (0,read_bounded/* inspect */.N)(path, WHAT);
    if (!found.isDirectory() && !found.isFile()) {
        throw new error/* MesgError */.N("usage", `expected ${WHAT}, found a pipe or a device at ${JSON.stringify(path)}`, {
            hint: "write it to a file first",
        });
    }
    const { file, folder } = serviceFileAt(path, found.isDirectory(), serviceFile);
    const files = await (0,checkout/* openFolder */.NE)(folder, signal);
    const loaded = await loadFrom(files, { ...options, file, name: (0,external_node_path_.basename)(file) });
    if (loaded === undefined)
        throw await nothingAt(file, files, serviceFile);
    return loaded.form === "mesg.yml" ? { ...loaded, folder } : loaded;
}
/**
 * Loads a service from a folder that was opened.
 *
 * @returns undefined when there is no such file.
 * @throws {MesgError} As {@linkcode loadService}.
 * @example
 * ```ts
 * const files = await openFolder("services/greeter");
 * const loaded = await loadFrom(files, { file: "services/greeter/mesg.yml", name: "mesg.yml" });
 * ```
 */
async function loadFrom(files, options) {
    const { release = definition_release/* DEFAULT_RELEASE */.WW, withoutSource = false, file, name } = options;
    if (!/\.ya?ml$/i.test(name)) {
        const bytes = await readDefinitionBytes(files, name);
        return bytes && readDefinitionFile(bytes, { file, release, withoutSource });
    }
    const bytes = await files.readFile(name, yaml_text/* MAX_FILE_BYTES */.g + 1);
    if (bytes === undefined)
        return undefined;
    const dockerfile = await files.hasFile("Dockerfile");
    return { file, form: "mesg.yml", files, ...(0,compile/* compileService */.P)(bytes, { file, release, dockerfile }) };
}
/** A definition is often built by an earlier step, and then ignored by git. */
async function readDefinitionBytes(files, name) {
    const committed = await files.readFile(name, DEFINITION_BYTES);
    return committed ?? (files.isOnDisk ? await (0,read_regular/* readRegularFile */.XF)(files.path, name, DEFINITION_BYTES) : undefined);
}
/** Says what is there instead: Engines look for mesg.yml alone, and git may not know it. */
async function nothingAt(file, files, serviceFile) {
    const message = `expected a ${serviceFile}, found nothing at ${JSON.stringify(file)}`;
    const other = serviceFile.replace(/\.ya?ml$/i, (end) => (end.toLowerCase() === ".yml" ? ".yaml" : ".yml"));
    if (await files.hasFile(other)) {
        return new error/* MesgError */.N("usage", message, {
            hint: `there is a ${other}: rename it to ${serviceFile}, or name the file itself`,
        });
    }
    const isIgnored = (await (0,read_regular/* readRegularFile */.XF)(files.path, (0,external_node_path_.basename)(file), 1)) !== undefined;
    return new error/* MesgError */.N("usage", message, isIgnored ? { hint: "git ignores that file: track it with git add -f" } : {});
}
/** The file that describes a service, which was named by itself or by its folder. */
function serviceFileAt(path, isFolder, serviceFile) {
    if (!isFolder)
        return { file: path, folder: (0,external_node_path_.dirname)(path) };
    return { file: `${(0,trim/* withoutTrailing */.h)(path, "/\\") || path.slice(0, 1)}/${serviceFile}`, folder: path };
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
    const point = digits.length - decimals;
    let end = digits.length;
    while (end > point && digits[end - 1] === "0")
        end--;
    return end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);




/**
 * Writes a file atomically: to a temporary file in the same folder, which is then renamed. When the writer throws, or the
 * disk is full, nothing is left behind and an existing file is unchanged. A device or a pipe (`/dev/stdout`) is written to
 * directly.
 *
 * @param writer Writes the contents. Its errors are rethrown.
 * @returns The writer's result.
 * @throws {MesgError} `environment` when the file system fails; the message has the path.
 * @example
 * ```ts
 * await writeWhole("service.json", (file) => file.write(new TextEncoder().encode("{}\n")));
 * ```
 */
async function writeWhole(path, writer) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (existing?.isDirectory()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: it is a folder`, {
            hint: "use the path of a file in it",
        });
    }
    const inPlace = existing !== undefined && !existing.isFile();
    const written = inPlace ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`);
    const handle = await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(written, inPlace ? "w" : "wx"));
    let complete = false;
    try {
        const result = await writer({ write: (bytes, position) => writing(path, () => writeAll(handle, bytes, position)) });
        if (!inPlace) {
            await writing(path, () => handle.sync());
            await writing(path, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(written, path));
        }
        complete = true;
        return result;
    }
    finally {
        await handle.close();
        if (!complete && !inPlace)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(written, { force: true });
    }
}
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const at = position === undefined ? null : position + done;
        done += (await handle.write(bytes, done, bytes.length - done, at)).bytesWritten;
    }
}
async function writing(path, operation) {
    try {
        return await operation();
    }
    catch (error) {
        const { code, message, syscall } = error;
        const full = code === "ENOSPC";
        // The message ends with the temporary file's name, which the caller does not know.
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("environment", `cannot write ${path}: ${message.split(`, ${syscall}`)[0]}`, {
            cause: error,
            hint: full ? "free some disk space" : "check that the folder exists and is writable",
        });
    }
}


/***/ }),

/***/ 9013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];
/**
 * Formats a number of bytes for people, in powers of 1024.
 *
 * @example
 * ```ts
 * formatBytes(1_572_864); // "1.5 MiB"
 * ```
 */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return `${unit === 0 ? value : Number(value.toFixed(1))} ${UNITS[unit]}`;
}
/**
 * Parses a number of things.
 *
 * @returns From 1 to ten million.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseCount("250000"); // 250_000
 * ```
 */
function parseCount(text) {
    const count = /^\d{1,8}$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= 10_000_000)
        return count;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a number from 1 to 10000000, found ${JSON.stringify(text.slice(0, 80))}`);
}
const PREFIXES = "kmgt";
/**
 * Parses a number of bytes. `KB`, `MB`, `GB`, `TB` are powers of 1000 and `KiB`, `MiB`, `GiB`, `TiB` powers of 1024
 * (IEC 80000-13); a single letter, `500M`, is a power of 1024, as in GNU's tools. Case does not matter, one space may
 * precede the unit, and a fraction of a byte is dropped.
 *
 * @returns Bytes, at least 1.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseSize("500KB"); // 500_000
 * parseSize("1.5 GiB"); // 1_610_612_736
 * ```
 */
function parseSize(text) {
    const [, number = "", prefix = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmgt]?)(i?b)?$/i.exec(text.trim()) ?? [];
    const base = unit.toLowerCase() === "b" ? 1000 : 1024;
    const power = prefix === "" ? 0 : PREFIXES.indexOf(prefix.toLowerCase()) + 1;
    const bytes = Math.floor(Number(number) * base ** power);
    // "5ib" has no prefix that its i could belong to.
    const isSize = number !== "" && bytes > 0 && Number.isSafeInteger(bytes) && (power > 0 || unit.length < 2);
    if (isSize)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("usage", `expected a size such as 500MB or 2GiB, found ${JSON.stringify(text.slice(0, 80))}`, {
        hint: "KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024; 500M is 500 MiB",
    });
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readDefinition),
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _binary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6919);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4783);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8681);




/**
 * Reads a definition in any form: JSON, hex text, or protobuf bytes. The forms are unambiguous: no Service message with a name
 * starts with `{` or consists of hex digits only.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
function readDefinition(bytes) {
    const contents = readContents(bytes);
    if (contents.form === "json")
        return { form: "json", ...(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionFromJson */ .OL)(contents.value) };
    return { form: contents.form, ...(0,_binary_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDefinition */ .A)(contents.bytes) };
}
/**
 * Finds the form of a file and reads it as far as that form goes.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or no JSON although it begins like it.
 */
function readContents(bytes, what = "a service definition") {
    if (bytes.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected ${what}, found an empty file`);
    // Hex takes two characters per byte, and JSON no less.
    if (bytes.length > 2 * _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx + 2) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `expected a definition of at most ${_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BYTES */ .zx} bytes, found ${bytes.length}`);
    }
    if (looksLikeJson(bytes))
        return { form: "json", value: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(decodeText(bytes)) };
    const hex = asHex(bytes);
    return hex === undefined ? { form: "binary", bytes } : { form: "hex", bytes: Buffer.from(hex, "hex") };
}
function looksLikeJson(bytes) {
    let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (first < bytes.length && SPACES.includes(bytes[first]))
        first++;
    if (!OPENERS.includes(bytes[first]))
        return false;
    return !FIRST_TAGS.includes(bytes[0]) || isJson(bytes);
}
/** The tags that a message may begin with and JSON too: of a name, a line feed; of the nodes of a process, a quote. */
const FIRST_TAGS = [0x0a, 0x22];
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];
function isJson(bytes) {
    try {
        JSON.parse(decodeText(bytes));
        return true;
    }
    catch {
        return false;
    }
}
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
    }
}
function asHex(bytes) {
    const isDigit = (byte) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13))
        end--;
    const digits = bytes.subarray(0, end);
    return digits.length > 0 && digits.length % 2 === 0 && digits.every(isDigit)
        ? Buffer.from(digits).toString("latin1")
        : undefined;
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countDiagnostics)
/* harmony export */ });
/**
 * How many of each there are, in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
function countDiagnostics(diagnostics) {
    const parts = ["error", "warning", "note"].flatMap((severity) => {
        const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
        return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
    });
    return parts.length === 0 ? "no problems" : parts.join(", ");
}


/***/ }),

/***/ 6036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diagnosticsToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3712);

/**
 * Diagnostics as text: place and message on one line, then the line of the file with a caret, then the hint. Empty when
 * there are none.
 *
 * @example
 * ```ts
 * diagnosticsToText(diagnostics, { texts: new Map([["mesg.yml", text]]) });
 * // mesg.yml:2:1: error: unknown key "nam" in service (did you mean "name"?) [unknown-key]
 * //   2 | nam: a
 * //     | ^
 * //   hint: use one of name, sid
 * ```
 */
function diagnosticsToText(diagnostics, options = {}) {
    const lines = new Map();
    const paint = options.color ? painted : (_style, text) => text;
    const blocks = diagnostics.map((diagnostic) => {
        const { file, line, column = 1, severity, message, rule, hint, pointer } = diagnostic;
        const place = line === undefined ? `${file}${pointer === "" ? "" : ` at ${pointer}`}` : `${file}:${line}:${column}`;
        const head = `${paint("bold", `${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(place, 4096)}:`)} ${paint(severity, `${severity}:`)} ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(message, 1000)} [${rule}]`;
        const source = line === undefined ? undefined : linesOf(file, lines, options.texts)?.[line - 1];
        const shown = source === undefined ? [] : snippet(source, line, column, (caret) => paint(severity, caret));
        return [head, ...shown, ...(hint === undefined ? [] : [`  hint: ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(hint, 1000)}`]), ""].join("\n");
    });
    return blocks.join("");
}
/** The most of a line that is shown; the rest is cut on both sides. */
const WIDTH = 100;
function snippet(source, line, column, paint) {
    const start = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
    const cut = source.slice(start, start + WIDTH);
    const gutter = String(line);
    const before = start > 0 ? "…" : "";
    const after = source.length > start + WIDTH ? "…" : "";
    // One sign per UTF-16 unit, so that the caret stays in its column.
    const text = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .dottedText */ .og)(cut.replaceAll("\t", " "));
    const indent = " ".repeat(before.length + Math.max(column - 1 - start, 0));
    return [
        `  ${gutter} | ${before}${text}${after}`.trimEnd(),
        `  ${" ".repeat(gutter.length)} | ${indent}${paint("^")}`,
    ];
}
function linesOf(file, known, texts) {
    const text = texts?.get(file);
    if (text === undefined)
        return undefined;
    const split = known.get(file) ?? text.split(/\r\n|\n|\r/);
    known.set(file, split);
    return split;
}
const CODES = { error: 31, warning: 33, note: 36, bold: 1 };
function painted(style, text) {
    return `\x1b[${CODES[style]}m${text}\x1b[0m`;
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
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .SOURCE_OPTIONS */ .xK,
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
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfirmOptions */ .FJ)(call, undefined);
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
    const version = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .readVersion */ .$)(call, scratch);
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
    const version = call.positionals.length === 0 ? undefined : await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .readVersion */ .$)(call, scratch);
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
        const { unsignedToJson } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
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
    const { parseDecimal, parseDuration } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
    return { kind: "offer", price: parseDecimal(offer, 18, "tokens for --offer"), duration: parseDuration(duration) };
}
/** The account that publishes; undefined when the transaction is signed already. */
async function senderOf({ options }, signer) {
    if (options.signed !== undefined)
        return undefined;
    const { parseAddress } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(157), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(870), __webpack_require__.e(326), __webpack_require__.e(771)]).then(__webpack_require__.bind(__webpack_require__, 6326));
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
