export const id = 873;
export const ids = [873];
export const modules = {

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

/***/ 5537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ listService)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6372);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3851);


/**
 * Lists a service on the Marketplace; each manifest is fetched and verified, as far as there is a place to fetch it from.
 *
 * @param most The most versions and offers, the newest ones.
 * @throws {MesgError} `refused` when nobody has published the sid.
 */
async function listService(market, sid, most, places) {
    const { checkSid } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    checkSid(sid);
    const owner = await market.owner(sid);
    if (owner === undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `no service ${JSON.stringify(sid)} on this Marketplace`);
    const { total: versionsTotal, versions } = await market.versions(sid, most);
    const { total: offersTotal, offers } = await market.offers(sid, most);
    const listed = [];
    for (const version of versions)
        listed.push(await listVersion(version, sid, places));
    return {
        sid,
        owner,
        chainId: market.chainId,
        contract: market.contract,
        versionsTotal: String(versionsTotal),
        versions: listed,
        offersTotal: String(offersTotal),
        offers: offers.map(({ index, createTime, price, duration, active }) => ({
            index,
            created: dateOf(createTime),
            price: (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDecimal */ .z)(price, 18),
            duration: String(duration),
            active,
        })),
    };
}
async function listVersion(stored, sid, places) {
    const { textOf } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(783)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const [manifestId, protocol] = [textOf(stored.manifest), textOf(stored.protocol)];
    const { versionHash } = stored;
    const known = { versionHash, created: dateOf(stored.createTime), protocol, manifest: manifestId };
    if (protocol !== "ipfs")
        return { ...known, status: "unchecked", detail: "its manifest is not on IPFS" };
    if (places.stores.length === 0) {
        return { ...known, status: "unchecked", detail: "give --ipfs-gateway or --ipfs-api to verify it" };
    }
    let found = {};
    try {
        const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchManifest */ .Cj)(manifestId, places);
        found = { hash: manifest.hash, source: manifest.deployment.source };
        if (manifest.definition.sid !== sid) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N("refused", `another service's manifest: its sid is ${JSON.stringify(manifest.definition.sid)}`);
        }
        const { releases } = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyFetched */ .Rk)(manifest, places);
        const range = releases.length === 1 ? releases[0] : `${releases[0]} to ${releases.at(-1)}`;
        return {
            ...known,
            ...found,
            status: "verified",
            detail: `the hash is that of Engine ${range}, the source is there`,
        };
    }
    catch (error) {
        places.signal.throwIfAborted();
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N))
            throw error;
        const status = error.kind === "refused" ? "invalid" : "unreachable";
        return { ...known, ...found, status, detail: error.message };
    }
}
/** Seconds since 1970 as ISO 8601; a number that is no time, as it is. */
function dateOf(seconds) {
    const date = new Date(Number(seconds) * 1000);
    return Number.isNaN(date.getTime()) ? `time ${seconds}` : date.toISOString().replace(".000Z", "Z");
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ fetchManifest),
/* harmony export */   Rk: () => (/* binding */ verifyFetched),
/* harmony export */   iq: () => (/* binding */ ManifestFound),
/* harmony export */   lI: () => (/* binding */ fetchIfManifest),
/* harmony export */   zU: () => (/* binding */ withoutManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1003);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9509);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1794);
/* harmony import */ var _source_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1792);







/** Reads a manifest by its CID, from the first place that has it. */
async function fetchManifest(cid, places) {
    const { LARGEST_MANIFEST, readManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    return readManifest(await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(cid, { ...places, limit: LARGEST_MANIFEST }));
}
/** Reads a manifest by its CID; undefined when the file is something else. */
async function fetchIfManifest(cid, places) {
    const { NotAManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    try {
        return await fetchManifest(cid, places);
    }
    catch (error) {
        if (error instanceof NotAManifest)
            return undefined;
        throw error;
    }
}
/**
 * Fetches a manifest's source, every byte of it, and verifies the manifest against it.
 *
 * @param out Where the source's archive is written once everything is verified; without it, it is not kept.
 * @throws {MesgError} `refused` when something does not fit, `environment` when the source cannot be had.
 */
async function verifyFetched(manifest, places, out) {
    const { deployment } = manifest;
    if (deployment.type !== "ipfs") {
        // Fetching from an address that anyone may have written would let them choose whom this machine calls.
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .MesgError */ .N("refused", `the source is on ${deployment.type}, not on IPFS: it is not fetched and not verified`);
    }
    const { verifyManifest } = await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(353), __webpack_require__.e(484), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 5484));
    const scratch = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "mesg-manifest-"));
    try {
        const tar = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch, "source.tar");
        await (0,_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchSource */ .s)(deployment.source, { ...places, out: tar });
        const { digest } = await (0,_source_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .takeSource */ .Z)(tar, { signal: places.signal });
        const releases = verifyManifest(manifest, digest);
        if (out !== undefined)
            await copyWhole(tar, out);
        return { manifest, releases };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { recursive: true, force: true });
    }
}
/** Thrown when what is read as an archive begins like a manifest. */
class ManifestFound extends Error {
    name = "ManifestFound";
}
/** A store that does not give out what begins like a manifest: no tar begins with a brace and a quote. */
function withoutManifests(store) {
    return {
        place: store.place,
        async *read(sourceId, options) {
            let isFirst = true;
            for await (const chunk of store.read(sourceId, options)) {
                if (isFirst && /^\uFEFF?\s*\{\s*"/.test(Buffer.from(chunk.subarray(0, 64)).toString("utf8"))) {
                    throw new ManifestFound();
                }
                isFirst = false;
                yield chunk;
            }
        },
    };
}
async function copyWhole(from, to) {
    await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .writeWhole */ .f)(to, async (file) => {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(from, { highWaterMark: 262_144 }))
            await file.write(chunk);
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

/***/ 3243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLocal),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Reports whether a host always means this machine: `localhost`, 127.0.0.0/8 and ::1. Nothing sent there leaves it.
 *
 * @param host A name or an address, IPv6 with or without brackets.
 */
function isLoopback(host) {
    const name = plain(host);
    return name === "localhost" || name === "::1" || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 && name.startsWith("127."));
}
/**
 * Reports whether a host may lead to this machine: beside loopback also names below `localhost` (RFC 6761), the
 * unspecified addresses, and IPv4 loopback written as IPv6.
 */
function isLocal(host) {
    const name = plain(host);
    if (isLoopback(name) || name.endsWith(".localhost") || name === "::")
        return true;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 4 ? name.startsWith("0.") : /^::ffff:(?:7f[0-9a-f]{2}:|127\.|0:|0\.)/.test(name);
}
function plain(host) {
    return host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
}


/***/ }),

/***/ 9509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6343);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6681);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);


/**
 * Reads a small file, such as a manifest, from the first place that has it, and verifies it against its id.
 *
 * @throws {MesgError} of the last place, when none has it; `refused` when it is larger than `limit`.
 */
async function readSmallFile(cid, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit } = options;
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${cid}`), options.signal, async (signal) => {
        let last = new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no place to fetch from: expected a node or a gateway");
        for (const store of stores) {
            try {
                const pieces = [];
                for await (const piece of store.read(cid, { policy, signal, limit }))
                    pieces.push(Buffer.from(piece));
                return Buffer.concat(pieces);
            }
            catch (error) {
                signal.throwIfAborted();
                if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N))
                    throw error;
                last = error;
            }
        }
        throw last;
    });
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

/***/ 2079:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5537);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3712);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3384);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3121);
/**
 * Shows what the Marketplace has of a service.
 *
 * @module
 */




const OPTIONS = {
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKETPLACE_OPTIONS */ .xW,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .IPFS_OPTIONS */ .wQ,
    limit: { type: "string", value: "N", summary: "the most versions and offers, the newest ones (20)" },
    json: { type: "boolean", summary: "print what was found as JSON" },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "marketplace",
    synopsis: "show SID --rpc URL --contract ADDRESS",
    summary: "show a service's versions and offers on the Marketplace",
    description: `
Lists the versions and offers that the contract stores. With --ipfs-api or --ipfs-gateway each manifest is fetched and
verified: its bytes against its CID, its definition's hash, and its source, every byte of it. Nothing is sent but questions.

  mesg-compile marketplace show greeter --rpc $RPC --contract $MARKETPLACE --ipfs-gateway https://ipfs.io

Exit codes: 0 nothing is wrong, 1 nobody has published SID or a version is invalid, 3 a manifest or a source is unreachable.`,
    positionals: [2, 2],
    options: OPTIONS,
    async run(call) {
        const [action, sid = ""] = call.positionals;
        if (action !== "show") {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `unknown action ${JSON.stringify(action)}: expected mesg-compile marketplace show SID`);
        }
        const limit = readLimit(call);
        const { apis, gateways, policy } = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .readIpfsOptions */ .TI)(call);
        const stores = [...apis.map((api) => new _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .KuboNode */ .i(api)), ...gateways.map(_ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .gatewayStore */ .c)];
        const market = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .openMarketplace */ .Al)(call);
        const service = await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .listService */ .a)(market, sid, limit, { stores, policy, signal: call.signal });
        const text = call.options.json
            ? (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .visibleJson */ .$m)(JSON.stringify(service, undefined, 2))
            : (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .serviceLines */ .PE)(service).join("\n");
        await call.stdout.write(`${text}\n`);
        return exitCodeOf(service);
    },
});
function readLimit({ options }) {
    const text = options.limit ?? "20";
    if (/^[1-9]\d{0,3}$/.test(text))
        return Number(text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .MesgError */ .N("usage", `--limit is out of range: expected 1 to 9999, found ${JSON.stringify(text)}`);
}
function exitCodeOf({ versions }) {
    if (versions.some(({ status }) => status === "invalid"))
        return 1;
    return versions.some(({ status }) => status === "unreachable") ? 3 : 0;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
