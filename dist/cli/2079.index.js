export const id = 2079;
export const ids = [2079];
export const modules = {

/***/ 65537:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ listService)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26372);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46232);


/**
 * Lists a service on the Marketplace. Each manifest is fetched and verified, if nodes or gateways are given.
 *
 * @param max Maximum number of versions and offers, the newest first.
 * @throws {MesgError} `refused` when the sid is not published.
 */
async function listService(market, sid, max, places) {
    const { checkSid } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(1880), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(6326), __webpack_require__.e(4521)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    checkSid(sid);
    const owner = await market.owner(sid);
    if (owner === undefined)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `no service ${JSON.stringify(sid)} on this Marketplace`);
    const { total: versionsTotal, versions } = await market.versions(sid, max);
    const { total: offersTotal, offers } = await market.offers(sid, max);
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
    const { textOf } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(1880), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(6326), __webpack_require__.e(4521)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const [manifestId, protocol] = [textOf(stored.manifest), textOf(stored.protocol)];
    const { versionHash } = stored;
    const known = { versionHash, created: dateOf(stored.createTime), protocol, manifest: manifestId };
    if (protocol !== "ipfs")
        return { ...known, status: "unchecked", detail: "its manifest is not on IPFS" };
    if (places.stores.length === 0) {
        return { ...known, status: "unchecked", detail: "set --ipfs-gateway or --ipfs-api to verify it" };
    }
    let found = {};
    try {
        const manifest = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchManifest */ .Cj)(manifestId, places);
        found = { hash: manifest.hash, source: manifest.deployment.source };
        if (manifest.definition.sid !== sid) {
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `another service's manifest: its sid is ${JSON.stringify(manifest.definition.sid)}`);
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
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8))
            throw error;
        const status = error.kind === "refused" ? "invalid" : "unreachable";
        return { ...known, ...found, status, detail: error.message };
    }
}
/** Formats seconds since 1970 as ISO 8601; other numbers unchanged. */
function dateOf(seconds) {
    const date = new Date(Number(seconds) * 1000);
    return Number.isNaN(date.getTime()) ? `time ${seconds}` : date.toISOString().replace(".000Z", "Z");
}


/***/ }),

/***/ 551:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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
        summary: "JSON-RPC address of an Ethereum node; if it contains a key, use MESG_MARKETPLACE_RPC",
    },
    contract: {
        type: "string",
        group: "Marketplace",
        value: "ADDRESS",
        summary: "contract of the Marketplace: 0x and 40 hex digits",
    },
    "chain-id": {
        type: "string",
        group: "Marketplace",
        value: "N",
        summary: "expected chain; a node of another chain is refused",
    },
};
/** The options of a command that sends a transaction. */
const TRANSACTION_OPTIONS = {
    "max-fee": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "maximum per gas (twice the base fee, plus the priority fee)",
    },
    "priority-fee": {
        type: "string",
        group: "Transaction",
        value: "GWEI",
        summary: "priority fee per gas (the node's suggestion)",
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
        summary: "send a legacy transaction at the node's price",
    },
    gas: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "gas limit (the node's estimate, plus 20 %)",
    },
    nonce: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "nonce, to replace a pending transaction (the next one)",
    },
    "max-cost": {
        type: "string",
        group: "Transaction",
        value: "ETHER",
        summary: "refuse a transaction that may cost more ether (0.5)",
    },
    confirmations: {
        type: "string",
        group: "Transaction",
        value: "N",
        summary: "blocks to wait for, including the transaction's own (5; 1 on the development chains 1337 and 31337)",
    },
    timeout: { type: "string", group: "Transaction", value: "SECONDS", summary: "time limit for them (900)" },
};
const MAX_WAIT = 86_400;
/**
 * Connects to the Marketplace that the options name.
 *
 * @throws {MesgError} `usage`; and as `Marketplace.connect`.
 */
async function openMarketplace(plain) {
    const { options, env, secrets, signal } = plain;
    const rpc = options.rpc ?? env.MESG_MARKETPLACE_RPC;
    if (!rpc)
        throw missing("--rpc URL", "set the JSON-RPC address of an Ethereum node, or MESG_MARKETPLACE_RPC");
    if (options.contract === undefined)
        throw missing("--contract ADDRESS", "set the address of the Marketplace");
    const { Marketplace, parseAddress, parseRpc } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(1880), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(2165)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const chainId = wholeNumber(options["chain-id"], "--chain-id");
    const endpoint = parseRpc(rpc);
    for (const secret of endpoint.secrets)
        secrets.add(secret, "whole");
    return await Marketplace.connect(endpoint, parseAddress(options.contract, "the contract"), { chainId, signal });
}
/** Reads fees, limits and nonce. @throws {MesgError} `usage`. */
async function readPlanOptions(plain) {
    const { options } = plain;
    const { checkFees, parseDecimal } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(1880), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(2165)]).then(__webpack_require__.bind(__webpack_require__, 46326));
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
/** Reads the time limit and the confirmations of a transaction. @throws {MesgError} `usage`. */
async function readConfirmOptions(plain, chainId) {
    const { options, signal } = plain;
    const { confirmationsOf } = await Promise.all(/* import() */[__webpack_require__.e(4157), __webpack_require__.e(9164), __webpack_require__.e(6556), __webpack_require__.e(7774), __webpack_require__.e(1880), __webpack_require__.e(4459), __webpack_require__.e(7733), __webpack_require__.e(1639), __webpack_require__.e(7223), __webpack_require__.e(3227), __webpack_require__.e(6326), __webpack_require__.e(2165)]).then(__webpack_require__.bind(__webpack_require__, 46326));
    const confirmations = wholeNumber(options.confirmations, "--confirmations") ?? confirmationsOf(chainId);
    const seconds = wholeNumber(options.timeout, "--timeout") ?? 900;
    if (confirmations < 1 || confirmations > 10_000)
        throw outOfRange("--confirmations", "1 to 10000", confirmations);
    if (seconds < 1 || seconds > MAX_WAIT)
        throw outOfRange("--timeout", `1 to ${MAX_WAIT} seconds`, seconds);
    return { confirmations, timeout: seconds * 1000, signal };
}
function wholeNumber(text, option) {
    if (text === undefined)
        return undefined;
    const number = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (!Number.isNaN(number))
        return number;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `not a whole number for ${option}: found ${JSON.stringify(text.slice(0, 80))}`);
}
function outOfRange(option, expected, found) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `${option} is out of range: expected ${expected}, found ${found}`);
}
function missing(option, hint) {
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `missing option: expected ${option}`, { hint });
}


/***/ }),

/***/ 26372:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 89593:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ shellPath)
/* harmony export */ });
/**
 * Returns a path as one argument for a shell: quoted where it needs quotes, and never like an option.
 *
 * @example
 * ```ts
 * shellPath("my service"); // "'my service'"
 * shellPath("--write"); // "./--write"
 * ```
 */
function shellPath(path) {
    if (path.startsWith("-"))
        return shellPath(`./${path}`);
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 83121:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   PE: () => (/* binding */ serviceLines),
/* harmony export */   f8: () => (/* binding */ existsLine),
/* harmony export */   pV: () => (/* binding */ publishedLine)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26372);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83712);

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
        row("cost", `at most ${ether(cost)}: ${gas} gas at ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDecimal */ .z)(price, 9)} gwei`),
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

/***/ 82079:
/***/ (function(module, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(551);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60387);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39593);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65537);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44708);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89593);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64450);
/* harmony import */ var _ipfs_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43384);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83121);
/**
 * Shows what the Marketplace has of a service.
 *
 * @module
 */




const OPTIONS = {
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKETPLACE_OPTIONS */ .xW,
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .IPFS_OPTIONS */ .wQ,
    limit: { type: "string", value: "N", summary: "maximum number of versions and offers, the newest first (20)" },
    ..._command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .RESULT_OPTIONS */ .z,
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .N)({
    name: "marketplace",
    synopsis: "show SID --rpc URL --contract ADDRESS",
    summary: "show a service's versions and offers on the Marketplace",
    description: `Lists the versions and offers that the contract stores. With --ipfs-api or --ipfs-gateway each manifest is fetched and
verified: its bytes against its CID, its definition against its hash, and every byte of its source. Only read calls are sent.`,
    examples: ["mesg-compile marketplace show greeter --rpc $RPC --contract $MARKETPLACE"],
    pages: ["docs/marketplace.md"],
    exitCodes: "0 success; 1 SID is not published, or a version is invalid; 2 wrong usage; 3 a manifest or a source is unreachable.",
    json: "{ sid, owner, chainId, contract, versionsTotal, versions: [{ versionHash, created, protocol, manifest, hash?, source?, status, detail }], offersTotal, offers: [{ index, created, price, duration, active }] }",
    positionals: [1, 2],
    options: OPTIONS,
    async run(call) {
        const sid = readSid(call.positionals);
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
function readSid([action, sid]) {
    if (action !== "show") {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N8("usage", `unknown action ${JSON.stringify(action)}: expected show SID`, {
            hint: `mesg-compile marketplace show ${sid === undefined ? "SID" : (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .shellPath */ .G)(sid)} shows a service; mesg-compile publish publishes one`,
        });
    }
    if (sid !== undefined)
        return sid;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N8("usage", "missing sid: expected mesg-compile marketplace show SID", {
        hint: "write the sid of the service after show",
    });
}
function readLimit({ options }) {
    const text = options.limit ?? "20";
    if (/^[1-9]\d{0,3}$/.test(text))
        return Number(text);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .MesgError */ .N8("usage", `--limit is out of range: expected 1 to 9999, found ${JSON.stringify(text)}`);
}
function exitCodeOf({ versions }) {
    if (versions.some(({ status }) => status === "invalid"))
        return 1;
    return versions.some(({ status }) => status === "unreachable") ? 3 : 0;
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
