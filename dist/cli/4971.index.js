export const id = 4971;
export const ids = [4971];
export const modules = {

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

/***/ 11129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ TooManyRedirects),
/* harmony export */   m: () => (/* binding */ getFollowing)
/* harmony export */ });
/* harmony import */ var _call_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26813);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53243);



/**
 * Sends a GET request and follows its redirects, as gateways answer with them. A redirect may not lead from https to
 * http, to another protocol, from the network to this machine, or to a metadata service of a cloud.
 *
 * @returns The first answer that does not redirect.
 * @throws {CallFailure} when a redirect is not followed, or there are more than `most`.
 */
async function getFollowing(request, rules) {
    const { origin, hostname } = new URL(request.url);
    let url = new URL(request.url);
    for (let redirects = 0; redirects <= rules.most; redirects++) {
        const own = url.origin === origin ? rules.ownHeaders : {};
        const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .send */ .tN)({ ...request, method: "GET", url: url.href, headers: { ...request.headers, ...own } });
        const location = answer.header("location") ?? "";
        if (!REDIRECTS.has(answer.status) || location === "" || !URL.canParse(location, url.href))
            return answer;
        answer.cancel();
        const next = new URL(location, url);
        if (next.protocol !== "https:" && next.protocol !== url.protocol) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to ${next.protocol}//, which is not followed`);
        }
        if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(next.hostname) && !((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(hostname) && (0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocal */ .IX)(url.hostname))) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to this machine (${next.host}), which is not followed`);
        }
        if ((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .isMetadata */ .SE)(next.hostname) && next.hostname !== hostname) {
            throw new _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(url.href)} redirects to ${next.host}, a metadata service, which is not followed`);
        }
        url = next;
    }
    throw new TooManyRedirects(`${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(request.url)} redirects more than ${rules.most} times`);
}
/** The error of a chain of redirects that does not end. */
class TooManyRedirects extends _call_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk {
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);


/***/ }),

/***/ 8438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gatewayArchives)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18433);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11129);

/**
 * Returns the archives of an IPFS gateway: a source is `GET <url>/ipfs/<source>`, and any status but 200 is "not reachable".
 *
 * @param url `http://127.0.0.1:8080`
 * @throws {MesgError} `usage` when it is no HTTP URL.
 */
function gatewayArchives(url) {
    const base = parseGateway(url);
    return {
        async find(source, signal) {
            const target = targetOf(base, source);
            if (target === undefined)
                return undefined;
            const first = await get(target, signal);
            if (first === undefined)
                return undefined;
            let unread = first;
            return {
                async *open() {
                    const body = unread ?? (await get(target, signal));
                    unread = undefined;
                    if (body === undefined)
                        throw new Error("service's source code is not reachable");
                    try {
                        yield* body.chunks();
                    }
                    catch (error) {
                        // Go's client calls a connection that ends early an unexpected end.
                        throw error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailure */ .Rk && !signal.aborted
                            ? new Error("unexpected EOF", { cause: error })
                            : error;
                    }
                },
            };
        },
    };
}
function parseGateway(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed?.protocol === "http:" || parsed?.protocol === "https:") {
        return `${parsed.origin}${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailing */ .h)(parsed.pathname, "/")}/ipfs/`;
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", `expected the URL of a gateway, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .U)(url)))}`, {
        hint: "write it as http://127.0.0.1:8080",
    });
}
/** Returns the URL of a source. Clients send any text: it must not lead to another path of the gateway's host. */
function targetOf(base, source) {
    const target = base + source;
    if (!URL.canParse(target))
        return undefined;
    const { href } = new URL(target);
    return href.startsWith(base) ? href : undefined;
}
/** The answer of 200; undefined for any other, and for a redirect that is not followed. */
async function get(url, signal) {
    try {
        const answer = await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .getFollowing */ .m)({ url, headers: {}, signal }, { most: MOST_REDIRECTS });
        if (answer.status === 200)
            return answer;
        answer.cancel();
        return undefined;
    }
    catch (error) {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .TooManyRedirects */ .L)
            throw new Error(`stopped after ${MOST_REDIRECTS} redirects`);
        throw error;
    }
}
/** The limit of Go's client, and its words. */
const MOST_REDIRECTS = 10;


/***/ }),

/***/ 5935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ engineCallToJson),
/* harmony export */   r: () => (/* binding */ engineCallToText)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90242);

const STATUS_NAMES = [
    ...["OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS"],
    ...["PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED"],
    ...["INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"],
];
/**
 * One line for a call that the embedded Engine answered: time, method, verdict, duration and peer. On a terminal it is
 * shorter: the time of the day, and columns.
 */
function engineCallToText(call, time, style = {}) {
    const { path, code, milliseconds, peer } = call;
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(path, 200);
    if (style.columns === undefined) {
        return `${time.toISOString()} ${shown} ${statusName(code)} ${milliseconds} ms ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(peer)}\n`;
    }
    const paint = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(style);
    const verdict = paint(code === 0 ? "green" : "red", statusName(code).padEnd(9));
    const duration = `${milliseconds} ms`.padStart(8);
    return `${paint("dim", time.toTimeString().slice(0, 8))} ${shown.padEnd(36)} ${verdict} ${duration}  ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(peer)}\n`;
}
/** The same as one line of JSON. */
function engineCallToJson({ path, code, milliseconds, peer }, time) {
    const line = { time: time.toISOString(), method: path.slice(0, 200), status: statusName(code), milliseconds, peer };
    return `${JSON.stringify(line)}\n`;
}
function statusName(code) {
    return STATUS_NAMES[code] ?? String(code);
}


/***/ }),

/***/ 4971:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24283);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85428);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88206);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11140);
/* harmony import */ var _command_mod_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44371);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18433);
/* harmony import */ var _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44961);
/* harmony import */ var _engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8438);
/* harmony import */ var _engine_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17341);
/* harmony import */ var _report_mod_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5935);
/**
 * Runs the embedded Engine until it is interrupted.
 *
 * @module
 */






const OPTIONS = {
    listen: {
        type: "string",
        value: "HOST:PORT",
        summary: "where to listen; port 0 for any (127.0.0.1:50052; 127.0.0.1:1317 from 0.21 on)",
    },
    data: { type: "string", value: "DIR", summary: "where services and sources are kept (.mesg)" },
    gateway: { type: "string", value: "URL", summary: "an IPFS gateway to fetch sources from (none)" },
    "source-timeout": { type: "string", value: "SECONDS", summary: "how long a source may take to arrive (60)" },
    "max-source-size": _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_OPTIONS */ .xK["max-source-size"],
    "max-source-entries": _command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCE_OPTIONS */ .xK["max-source-entries"],
    "tls-cert": { type: "string", value: "FILE", summary: "PEM file of the server's certificate: serve over TLS" },
    "tls-key": { type: "string", value: "FILE", summary: "PEM file of its private key" },
    "tls-client-ca": {
        type: "string",
        value: "FILE",
        summary: "PEM file of a CA: only clients with a certificate of it are served",
    },
    "engine-version": {
        type: "string",
        value: "R",
        summary: `Engine release from 0.9 to ${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .LATEST_RELEASE */ .OG} (${_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW})`,
    },
    faucet: {
        type: "string",
        value: "ATTO",
        summary: "what an account has when it is first seen, from 0.21 on; 0: no account exists (10^24)",
    },
    log: {
        type: "string",
        value: "FORMAT",
        values: ["text", "json", "off"],
        summary: "write each call to stderr as text or json, or off (text on a terminal, else off)",
    },
};
const command = (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: "serve",
    synopsis: "[--listen HOST:PORT] [--data DIR] [--gateway URL] [--tls-cert FILE --tls-key FILE]",
    summary: "run the embedded Engine until interrupted",
    description: `Prints one line with its address when it is ready. It behaves as the Engine release R does: same calls,
checks, texts and hashes. Services are kept in DIR, in a folder for each release, which any number of processes may share. A
source is looked for in DIR/sources/<source id>.tar, where deploy puts it, and then at the gateway.

From 0.21 on it answers the HTTP routes of an Engine's LCD endpoint: it verifies signatures, sequences and fees of
transactions as the chain does, and makes a block every 100 ms. Accounts are not kept: --faucet says what a new one has.

Anyone who can reach the address can use it: it is plain gRPC without credentials, as a real Engine's is. With --tls-cert it
speaks TLS, as a proxy in front of an Engine does; with --tls-client-ca only clients with a certificate of that CA may call.

Health checks use grpc.health.v1. On SIGTERM it stops accepting calls, finishes those that it accepted, and exits.`,
    examples: [
        "mesg-compile serve",
        "mesg-compile serve --engine-version 0.16 --listen 127.0.0.1:0 --log json",
        "mesg-compile serve --gateway http://127.0.0.1:8080",
    ],
    pages: ["docs/embedded-engine.md"],
    positionals: [0, 0],
    options: OPTIONS,
    async run(call) {
        const { data: folder = ".mesg", gateway, "engine-version": version = _definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RELEASE */ .WW } = call.options;
        const release = (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(version);
        const { listen = (0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnChain */ .No)(release) ? "127.0.0.1:1317" : "127.0.0.1:50052" } = call.options;
        checkAddress(listen);
        const certificates = await readCertificates(call);
        const server = await (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .startLocalEngine */ .E)({
            folder,
            release,
            listen,
            certificates,
            sourceTimeout: seconds(call.options["source-timeout"] ?? "60"),
            limits: (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .readSourceLimits */ .uo)(call.options),
            chain: { patch: (0,_definition_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePatch */ .iz)(version), faucet: readFaucet(call, release) },
            archives: gateway === undefined ? undefined : (0,_engine_embedded_mod_js__WEBPACK_IMPORTED_MODULE_5__/* .gatewayArchives */ .U)(gateway),
            onCall: logOf(call),
            onDefect: (error) => void call.warn(`defect: ${error.stack}`).catch(() => undefined),
        });
        const endpoint = certificates === undefined ? server.endpoint : `https://${server.address}`;
        await call.stdout.write(`embedded Engine ${release} listening on ${endpoint}\n`);
        await interrupted(call.signal);
        await server.close();
        return 0;
    },
});
/** Writes each call to stderr, as asked; by default for a person who is looking. A log that cannot be written must not end the server. */
function logOf({ options, stderr }) {
    const { quiet = false } = options;
    const { log = stderr.isTerminal && !quiet ? "text" : "off" } = options;
    if (log === "off")
        return undefined;
    const toText = (record) => {
        const time = new Date();
        return log === "json" ? (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .engineCallToJson */ .i)(record, time) : (0,_report_mod_js__WEBPACK_IMPORTED_MODULE_6__/* .engineCallToText */ .r)(record, time, (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .styleOf */ .Vj)(stderr));
    };
    return (record) => void stderr.write(toText(record)).catch(() => undefined);
}
function readFaucet({ options }, release) {
    const { faucet } = options;
    if (faucet === undefined)
        return undefined;
    if (!(0,_engine_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .isOnChain */ .No)(release)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N("usage", `expected --engine-version 0.21 or newer with --faucet, found ${release}`);
    }
    if (/^\d{1,77}$/.test(faucet))
        return BigInt(faucet);
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N("usage", `invalid --faucet: expected a whole number of atto, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleText */ .Q6)(JSON.stringify(faucet))}`);
}
function checkAddress(listen) {
    const port = /^(?:\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(listen)?.[1];
    if (port !== undefined && Number(port) <= 65_535)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N("usage", `expected --listen as HOST:PORT, found ${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_9__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_10__/* .shownAddress */ .U)(listen)))}`, {
        hint: "write it as 127.0.0.1:50052; a port is at most 65535, and 0 takes any that is free",
    });
}
async function readCertificates({ options, signal, stdin }) {
    const { "tls-cert": certificate, "tls-key": key, "tls-client-ca": ca } = options;
    if (certificate === undefined && key === undefined && ca === undefined)
        return undefined;
    if (certificate === undefined || key === undefined) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N("usage", "expected --tls-cert FILE and --tls-key FILE, found only a part of them");
    }
    const read = async (path, what) => Buffer.from(await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_11__/* .readInput */ .R)(path, what, { signal, stdin })).toString("utf8");
    return {
        certificate: await read(certificate, "a certificate (--tls-cert)"),
        key: await read(key, "a private key (--tls-key)"),
        ...(ca === undefined ? {} : { ca: await read(ca, "the certificate of a CA (--tls-client-ca)") }),
    };
}
function seconds(text) {
    const value = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= 86_400)
        return value * 1000;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_8__/* .MesgError */ .N("usage", `expected --source-timeout as seconds, found ${JSON.stringify(text)}`, {
        hint: "write it as 60",
    });
}
function interrupted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        else
            signal.addEventListener("abort", () => resolve(), { once: true });
    });
}
if (import.meta.main)
    await (0,_command_mod_js__WEBPACK_IMPORTED_MODULE_12__/* .runAsMain */ .f)(command);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
