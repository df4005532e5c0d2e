export const id = 2539;
export const ids = [2539,6372];
export const modules = {

/***/ 95240:
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
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98407);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11140);


/** The options of every command that calls an Engine. */
const ENGINE_OPTIONS = {
    "engine-ca": {
        type: "string",
        group: "Engine",
        value: "FILE",
        summary: "PEM file of the CA that issued the Engine's certificate (the system's roots)",
    },
    "engine-cert": {
        type: "string",
        group: "Engine",
        value: "FILE",
        summary: "PEM file of a client certificate, where the Engine asks for one",
    },
    "engine-key": { type: "string", group: "Engine", value: "FILE", summary: "PEM file of its private key" },
    "engine-metadata": {
        type: "string",
        group: "Engine",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for a proxy in front; secrets belong in MESG_ENGINE_METADATA, one a line',
    },
    "engine-username": {
        type: "string",
        group: "Engine",
        value: "NAME",
        summary: "account that creates (Engine 0.16); its password is read from MESG_ENGINE_PASSWORD",
    },
    "engine-insecure": {
        type: "boolean",
        group: "Engine",
        summary: "send metadata and account over plain gRPC, readable on the way",
    },
};
/** The option of commands that hold a service to what was reviewed. */
const EXPECTED_HASH_OPTION = {
    "expected-hash": {
        type: "string",
        value: "HASH",
        summary: "reviewed service hash; any other is refused",
    },
};
/**
 * Reads the options, and what the environment adds: other users see a process's arguments, but not its environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
async function readEngineOptions({ options, env, signal, stdin, secrets, }) {
    const { parseMetadata } = await Promise.all(/* import() */[__webpack_require__.e(2362), __webpack_require__.e(7316), __webpack_require__.e(9693), __webpack_require__.e(4922), __webpack_require__.e(48)]).then(__webpack_require__.bind(__webpack_require__, 33343));
    const read = async (path, what) => path === undefined ? undefined : Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, what, { signal, stdin })).toString("utf8");
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
        summary: "$(env:NAME) in a process; for a service, a variable that Engine 0.9 hashes",
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

/***/ 60387:
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
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
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

;// CONCATENATED MODULE: ./src/command/ipfs-options.ts



/** The options of every command that speaks to IPFS nodes and gateways. */
const IPFS_OPTIONS = {
    "ipfs-api": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "URL",
        summary: "RPC interface of an IPFS node: http://127.0.0.1:5001",
    },
    "ipfs-gateway": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "URL",
        summary: "IPFS gateway: https://ipfs.io",
    },
    "ipfs-header": {
        type: "string",
        group: "IPFS",
        multiple: true,
        value: "HEADER",
        summary: '"NAME: VALUE" for the node, or "URL NAME: VALUE"; never sent to another host',
    },
    "ipfs-timeout": { type: "string", group: "IPFS", value: "SECONDS", summary: "time limit for all of it (3600)" },
};
/** The options of every command that publishes a source. */
const PUBLISH_OPTIONS = {
    ...IPFS_OPTIONS,
    "ipfs-any": { type: "boolean", group: "IPFS", summary: "succeed when one node works; without it, all must" },
    "no-read-back": {
        type: "boolean",
        group: "IPFS",
        summary: "skip reading back: what a node loses or damages is not noticed",
    },
    "acknowledge-public": {
        type: "boolean",
        group: "IPFS",
        summary: "publish although the repository is private: IPFS is public for ever",
    },
};
/**
 * Reads the options, and the headers in MESG_IPFS_HEADER, one on a line: other users see a process's arguments, but not
 * its environment.
 *
 * @throws {MesgError} `usage`.
 */
async function readIpfsOptions({ options: values, env, }) {
    const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
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
    const { needsAcknowledgement, supplySource } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const line = call.progress;
    const onProgress = ({ step, place, bytes, size }) => line.show({ label: `${step} ${place}`, done: bytes, total: size });
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
    const { needsAcknowledgement, proveSource, publishingRefused, publishSource } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
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

/***/ 24220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ publishGiven)
/* harmony export */ });
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60387);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11140);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10410);



/**
 * Sends what another program signed, once it is known to do what was asked for and nothing else.
 *
 * @param path The file with the signed transaction.
 * @param wanted The effects of which it must have one; any when there is none.
 */
async function publishGiven(call, market, path, wanted) {
    const { checkSigned, ether, highestCost, readSigned, versionHash } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const text = Buffer.from(await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R)(path, "a signed transaction", call)).toString("utf8");
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
    const { gatewayStore, KuboNode, readSmallFile } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readIpfsOptions */ .TI)(call);
    const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
    if (stores.length === 0)
        return;
    const { LARGEST_MANIFEST, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const bytes = await readSmallFile(manifest, { stores, limit: LARGEST_MANIFEST, policy, signal: call.signal });
    readManifest(bytes);
}


/***/ }),

/***/ 59590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSigner),
/* harmony export */   z: () => (/* binding */ KEY_OPTIONS)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _secrets_secret_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43706);


/** The options of a command that signs. A key is never an argument: other users see a process's arguments. */
const KEY_OPTIONS = {
    "key-file": {
        type: "string",
        group: "Account",
        value: "FILE",
        summary: "the account's key: a JSON key store, or 64 hex digits (or MESG_MARKETPLACE_PRIVATE_KEY)",
    },
    "passphrase-file": {
        type: "string",
        group: "Account",
        value: "FILE",
        summary: "the key store's passphrase, its first line (or MESG_MARKETPLACE_PASSPHRASE, or typed on a terminal)",
    },
};
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
    const text = path === undefined ? env.MESG_MARKETPLACE_PRIVATE_KEY : await (0,_secrets_secret_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretFile */ .f)(call, path, "a key file");
    if (!text) {
        if (options["passphrase-file"] === undefined)
            return undefined;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "a passphrase without a key: expected --key-file FILE with --passphrase-file");
    }
    // A key store is encrypted, and its lines are words that other texts hold, too.
    if (!text.trimStart().startsWith("{"))
        secrets.add(text.trim().replace(/^0x/i, ""), "whole");
    if (path !== undefined)
        await (0,_secrets_secret_file_js__WEBPACK_IMPORTED_MODULE_0__/* .warnIfShared */ .X)(call, path);
    const { readPrivateKey, signerOf } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const key = await readPrivateKey(text, () => passphraseOf(call));
    secrets.add(key.slice(2), "whole");
    return signerOf(key);
}
async function passphraseOf(call) {
    const { options, env, secrets, ask, signal } = call;
    const path = options["passphrase-file"];
    const given = path === undefined
        ? env.MESG_MARKETPLACE_PASSPHRASE
        : (await (0,_secrets_secret_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretFile */ .f)(call, path, "a passphrase file")).split(/\r?\n/, 1)[0];
    const passphrase = given ?? (await ask?.("Passphrase of the key: ", { secret: true, signal }));
    if (passphrase !== undefined) {
        secrets.add(passphrase, "whole");
        return passphrase;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N("usage", "the key store needs a passphrase", {
        hint: "give it with --passphrase-file FILE or in MESG_MARKETPLACE_PASSPHRASE",
    });
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
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);

/** The options of every command that reads the Marketplace. */
const MARKETPLACE_OPTIONS = {
    rpc: {
        type: "string",
        group: "Marketplace",
        value: "URL",
        summary: "an Ethereum node's JSON-RPC interface; one with a key in it belongs in MESG_MARKETPLACE_RPC",
    },
    contract: {
        type: "string",
        group: "Marketplace",
        value: "ADDRESS",
        summary: "the Marketplace's contract, 0x and 40 hex digits",
    },
    "chain-id": {
        type: "string",
        group: "Marketplace",
        value: "N",
        summary: "the chain that is meant; a node of another one is refused",
    },
};
/** The options of a command that sends a transaction. */
const TRANSACTION_OPTIONS = {
    "max-fee": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "the most per gas (twice the base fee, and the priority fee)",
    },
    "priority-fee": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "per gas for the block's producer (as the node says)",
    },
    "gas-price": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "send a legacy transaction at this price",
    },
    legacy: {
        type: "boolean",
        group: "Transaction",
        summary: "send a legacy transaction at the price that the node says",
    },
    gas: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "gas limit (what the node estimates, and a fifth more)",
    },
    nonce: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "number of the transaction, to replace one that waits (the next one)",
    },
    "max-cost": {
        type: "string",
        group: "Transaction",
        value: "ETHER",
        summary: "refuse a transaction that may cost more (0.5)",
    },
    confirmations: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "blocks to wait for, the transaction's own included (5; 1 on the development chains 1337 and 31337)",
    },
    timeout: { type: "string", group: "Transaction", value: "SECONDS", summary: "how long to wait for them (900)" },
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
    const { Marketplace, parseAddress, parseRpc } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4783), __webpack_require__.e(9164), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(3535)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const chainId = wholeNumber(options["chain-id"], "--chain-id");
    const endpoint = parseRpc(rpc);
    for (const secret of endpoint.secrets)
        secrets.add(secret, "whole");
    return await Marketplace.connect(endpoint, parseAddress(options.contract, "the contract"), { chainId, signal });
}
/** Reads fees, limits and nonce. @throws {MesgError} `usage`. */
async function readPlanOptions(plain) {
    const { options } = plain;
    const { checkFees, parseDecimal } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4783), __webpack_require__.e(9164), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(3535)]).then(__webpack_require__.bind(__webpack_require__, 46326));
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
    const { confirmationsOf } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4783), __webpack_require__.e(9164), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(3535)]).then(__webpack_require__.bind(__webpack_require__, 46326));
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

/***/ 63312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ outcomeToText),
/* harmony export */   m: () => (/* binding */ outcomeToJson)
/* harmony export */ });
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83121);

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

/***/ 10410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ askConsent),
/* harmony export */   cz: () => (/* binding */ CONSENT_OPTIONS),
/* harmony export */   h$: () => (/* binding */ sendSigned),
/* harmony export */   vr: () => (/* binding */ publishEffect)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83121);
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60387);
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
    const { checkBalance, planEffect, signTransaction } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
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
    const { publishSigned } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const options = await (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfirmOptions */ .FJ)(call, market.chainId);
    const line = call.progress;
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
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", "publishing was not acknowledged: nothing was published", {
        hint: "neither IPFS nor a chain can take it back; when that is meant, add --yes",
    });
}
/** Puts the source, then the manifest on IPFS, and reads both back: a version must not name what is not there. */
async function supply(call, { taken, tar, manifest }) {
    await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__/* .publishAsAsked */ .qO)(call, taken, tar, { signal: call.signal });
    await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__/* .publishOffered */ .$m)(call, manifest);
}


/***/ }),

/***/ 96253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _engine_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95240);
/* harmony import */ var _ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60387);
/* harmony import */ var _named_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88206);
/* harmony import */ var _source_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24283);






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
    const { gatewayStore, KuboNode } = await Promise.all(/* import() */[__webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(2135), __webpack_require__.e(9454)]).then(__webpack_require__.bind(__webpack_require__, 86055));
    const { apis, gateways, policy } = await (0,_ipfs_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readIpfsOptions */ .TI)(call);
    const { takeVersion } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
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

/***/ 39593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ RESULT_OPTIONS)
/* harmony export */ });
/** The options of every command that has a result. */
const RESULT_OPTIONS = {
    out: {
        type: "string",
        short: "o",
        writes: "result",
        value: "FILE",
        summary: "write the result to a file, whole or not at all; - is stdout",
    },
    json: { type: "boolean", summary: "print the result as JSON, and a failure too" },
};


/***/ }),

/***/ 43706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ warnIfShared),
/* harmony export */   f: () => (/* binding */ readSecretFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71147);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);


/** Bytes of the largest key store, passphrase or mnemonic. */
const LIMIT = 65_536;
/**
 * Reads a file that holds a secret.
 *
 * @param what What it should be, for the message: `a key file`.
 * @throws {MesgError} as {@linkcode readBounded}; `refused` when it is too large.
 */
async function readSecretFile({ signal }, path, what) {
    const bytes = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(path, { limit: LIMIT, what, signal, pipes: true });
    if (bytes.length > LIMIT)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("refused", `too large for ${what}: ${JSON.stringify(path)}`);
    return Buffer.from(bytes).toString("utf8");
}
/** Warns when other users of the machine can read a file that holds a secret. */
async function warnIfShared({ warn }, path) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (process.platform === "win32" || (mode & 0o077) === 0 || /^\/(dev|proc)\//.test(path))
        return;
    await warn(`warning: other users can read ${JSON.stringify(path)}: chmod 600 it`);
}


/***/ }),

/***/ 24283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ SOURCE_OPTION),
  xK: () => (/* binding */ SOURCE_OPTIONS),
  uo: () => (/* binding */ readSourceLimits),
  e9: () => (/* binding */ readSourceOptions),
  RX: () => (/* binding */ sourceProgress)
});

// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/files/whole-file.ts
var whole_file = __webpack_require__(21003);
// EXTERNAL MODULE: ./src/source/disk/read-regular.ts
var read_regular = __webpack_require__(75226);
;// CONCATENATED MODULE: ./src/source/cache/source-cache.ts





/** The largest file of a cache that is believed, in bytes. */
const MAX_ENTRY = 64 * 1024;
/**
 * Remembers sources, so that one that did not change is not read again: those of this run in memory and, where it has a
 * folder, those of earlier runs in files. Several processes may share a folder: files appear whole. One that is damaged, or
 * was made for something else, is passed over.
 */
class SourceCache {
    #folder;
    #taken = new Map();
    /** @param folder Where sources are remembered for later runs; undefined for nowhere. */
    constructor(folder) {
        this.#folder = folder;
    }
    /** Whether sources are remembered for later runs. */
    get isKept() {
        return this.#folder !== undefined;
    }
    /** Returns what is known of a source. @param key A {@linkcode treeKey}. */
    async get(key) {
        const taken = this.#taken.get(key);
        if (taken !== undefined || this.#folder === undefined)
            return taken;
        const bytes = await (0,read_regular/* readRegularFile */.XF)(this.#folder, fileOf(key), MAX_ENTRY).catch(() => undefined);
        return bytes && parse(Buffer.from(bytes).toString("utf8"), key);
    }
    /** Remembers a source; a folder that cannot be written to is not used. */
    async set(key, taken) {
        this.#taken.set(key, taken);
        if (this.#folder === undefined)
            return;
        const { sourceId, size, entries, finished } = taken;
        const payload = JSON.stringify({ sourceId, size, entries, finished });
        const text = `${checksum(key, payload)} ${payload}\n`;
        try {
            await (0,promises_.mkdir)(this.#folder, { recursive: true });
            // The checksum tells a file that a crash damaged.
            const written = { isDurable: false };
            await (0,whole_file/* writeWhole */.f)((0,external_node_path_.join)(this.#folder, fileOf(key)), (file) => file.write(Buffer.from(text)), written);
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


/** Their heading in the help. */
const group = "Source";
/** The options of every command that takes a source from a folder. */
const SOURCE_OPTIONS = {
    "allow-file": {
        type: "string",
        group,
        multiple: true,
        value: "PATH",
        summary: "take this file although it looks like a secret",
    },
    "max-source-size": {
        type: "string",
        group,
        value: "SIZE",
        summary: "largest accepted source: 500MB, 3GiB or a number of bytes (2GiB)",
    },
    "max-source-entries": {
        type: "string",
        group,
        value: "N",
        summary: "most files, folders and links of a source (100000)",
    },
    cache: {
        type: "string",
        group,
        value: "DIR",
        summary: "remember sources in this folder: one whose files git has unchanged is not read again",
    },
    "no-cache": { type: "boolean", group, summary: "read every source, whatever --cache says" },
};
/** The option that names a source by itself. */
const SOURCE_OPTION = {
    type: "string",
    group,
    reads: true,
    value: "TAR|FOLDER",
    summary: "the source; by default that of the FOLDER",
};
/** Returns their values, as the source's reader takes them. @throws {MesgError} `usage` when one is malformed. */
function readSourceOptions(values) {
    const { "allow-file": allowFiles = [], cache: folder, "no-cache": noCache = false } = values;
    const cache = folder === undefined || noCache ? undefined : new SourceCache(folder);
    return { allowFiles, cache, ...readSourceLimits(values) };
}
/** Shows how far the reading of a source is. */
function sourceProgress({ progress }) {
    progress.show("reading the source");
    return {
        onProgress: ({ files, bytes, size }) => {
            const label = files === undefined ? "reading the source" : `reading ${files} ${files === 1 ? "file" : "files"}`;
            progress.show({ label, done: bytes, total: size });
        },
    };
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


/***/ }),

/***/ 83121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   PE: () => (/* binding */ serviceLines),
/* harmony export */   f8: () => (/* binding */ existsLine),
/* harmony export */   pV: () => (/* binding */ publishedLine)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

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

/***/ 72539:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(551);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59590);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10410);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95240);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96253);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(24220);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(63312);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(44371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(21003);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(56681);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40192);
/**
 * Publishes a version of a service, or an offer, on the Marketplace.
 *
 * @module
 */






const OPTIONS = {
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKETPLACE_OPTIONS */ .xW,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_OPTIONS */ .z,
    source: { ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_OPTION */ .AR, summary: "the source that a definition names (fetched from IPFS)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .KEY_OPTIONS */ .z,
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
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .CONSENT_OPTIONS */ .cz,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .EXPECTED_HASH_OPTION */ .Iy,
    "engine-version": {
        type: "string",
        value: "R",
        summary: `the Engine release whose rules and hash are meant (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_RELEASE */ .WW})`,
    },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSACTION_OPTIONS */ .CR,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .PUBLISH_OPTIONS */ .dA,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE_OPTIONS */ .xK,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .defineCommand */ .N)({
    name: "publish",
    synopsis: "[DEFINITION|FOLDER] --rpc URL --contract ADDRESS --ipfs-api URL",
    summary: "publish a version of a service on the Marketplace",
    description: `Puts the source and a manifest on IPFS, reads both back, and names the manifest in the Marketplace's contract on Ethereum.
A version that is already published is success. Nothing is sent before the cost was shown and you said yes (--yes).

Without a key it prints an unsigned transaction for another program to sign; --signed sends what that program made of it.
With a key it signs, sends, waits for confirmations, and proves by the contract's event and storage what was published. A
lost answer is resolved by the transaction's hash, and no transaction takes effect twice.`,
    examples: [
        "mesg-compile publish . --rpc $RPC --contract $MARKETPLACE --from $ACCOUNT --dry-run",
        "mesg-compile publish . --rpc $RPC --contract $MARKETPLACE --ipfs-api $NODE \\",
        "    --key-file key.json --passphrase-file passphrase.txt --yes",
        "mesg-compile publish . … --from $ACCOUNT --unsigned unsigned.json --yes",
        "mesg-compile publish --rpc $RPC --contract $MARKETPLACE --signed signed.txt --yes",
    ],
    pages: ["docs/marketplace.md"],
    json: "{ status, sid, versionHash, manifest, hash, source, chainId, contract, account, offer?, transaction?, block?, cost? }: amounts are decimal text, in wei",
    positionals: [0, 1],
    options: OPTIONS,
    async run(call) {
        checkUsage(call.options);
        // Wrong usage shows before a node is asked.
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlanOptions */ .mu)(call);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfirmOptions */ .FJ)(call, undefined);
        await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .readIpfsOptions */ .TI)(call);
        const offer = await readOffer(call);
        const signer = call.options.signed === undefined ? await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .readSigner */ .$)(call) : undefined;
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
    const version = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .readVersion */ .$)(call, scratch);
    const { sid } = version.effect;
    const effects = [version.effect, ...(offer === undefined ? [] : [{ ...offer, sid }])];
    const outcomes = [];
    for (const effect of effects) {
        const outcome = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .publishEffect */ .vr)(call, session, effect, version);
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
    const version = call.positionals.length === 0 ? undefined : await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .readVersion */ .$)(call, scratch);
    const sid = version?.effect.sid;
    const wanted = version === undefined ? [] : [version.effect];
    if (sid !== undefined && offer !== undefined)
        wanted.push({ ...offer, sid });
    const { outcome, transaction } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_13__/* .publishGiven */ .P)(call, market, call.options.signed, wanted);
    await report(call, [outcome], { market, account: transaction.from, version });
}
/** Prints the outcomes; an unsigned transaction goes to its file or to stdout. */
async function report(call, outcomes, subject) {
    const { json, unsigned } = call.options;
    const last = outcomes.at(-1);
    if (last?.status === "prepared") {
        const { unsignedToJson } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
        const text = `${JSON.stringify(unsignedToJson(last.plan.transaction), undefined, 2)}\n`;
        if (unsigned === undefined)
            return await call.stdout.write(text);
        await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_14__/* .writeWhole */ .f)(unsigned, async (file) => await file.write(Buffer.from(text)));
        await call.note(`unsigned transaction: ${unsigned}`);
    }
    if (!json)
        return await call.stdout.write(outcomes.map((outcome) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .outcomeToText */ .d)(outcome, subject)).join(""));
    const [first, offer] = outcomes.map((outcome) => (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_15__/* .outcomeToJson */ .m)(outcome, subject));
    const result = offer === undefined ? first : { ...first, offer };
    await call.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
}
function checkUsage(options) {
    const { signed, unsigned, offer, duration } = options;
    if ((offer === undefined) !== (duration === undefined)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N("usage", "an offer has a price and a duration: expected --offer PRICE with --duration D");
    }
    const others = ["key-file", "passphrase-file", "from", "unsigned", "dry-run"];
    const other = signed === undefined ? undefined : others.find((name) => options[name] !== undefined);
    if (other !== undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N("usage", `--signed sends a signed transaction: expected no --${other} with it`);
    if (unsigned !== undefined && options["key-file"] !== undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N("usage", "expected --unsigned for another program to sign, or --key-file to sign here, not both");
    }
    const places = [options["ipfs-api"], options["ipfs-gateway"]].flat().filter(Boolean);
    if (signed === undefined && places.length === 0 && !options["dry-run"]) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N("usage", "the manifest needs a place on IPFS: expected --ipfs-api URL", {
            hint: "with --ipfs-gateway alone it is looked for there; with --dry-run nothing is published",
        });
    }
}
async function readOffer({ options }) {
    const { offer, duration } = options;
    if (offer === undefined || duration === undefined)
        return undefined;
    const { parseDecimal, parseDuration } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    return { kind: "offer", price: parseDecimal(offer, 18, "tokens for --offer"), duration: parseDuration(duration) };
}
/** The account that publishes; undefined when the transaction is signed already. */
async function senderOf({ options }, signer) {
    if (options.signed !== undefined)
        return undefined;
    const { parseAddress } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(4146), __webpack_require__.e(1671), __webpack_require__.e(6870), __webpack_require__.e(6326), __webpack_require__.e(5916)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const named = options.from === undefined ? undefined : parseAddress(options.from, "the account");
    if (signer !== undefined && named !== undefined && named !== signer.address) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N("refused", `the key is another account's: expected ${named}, found ${signer.address}`);
    }
    const sender = signer?.address ?? named;
    if (sender !== undefined)
        return sender;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_16__/* .MesgError */ .N("usage", "no account to publish with: expected --key-file FILE, or --from ADDRESS to sign elsewhere");
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_17__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
