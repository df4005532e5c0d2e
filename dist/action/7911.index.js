export const id = 7911;
export const ids = [7911];
export const modules = {

/***/ 24139:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ deadlineOf),
/* harmony export */   Xz: () => (/* binding */ retryCall),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99965);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69331);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54849);

const DEFAULT_POLICY = { idleTimeout: 60_000, totalTimeout: 3_600_000, attempts: 5, pause: 500 };
/**
 * Repeats an idempotent call while its failures are transient, waiting at least as long as the peer asks. A peer that asks
 * for more than the idle timeout fails the call.
 *
 * @throws What the last attempt threw.
 */
async function retryCall({ attempts, pause, idleTimeout }, signal, call) {
    const waitFor = (error, attempt) => {
        if (error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlinePassed */ .X)
            return (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(pause, attempt);
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .CallFailure */ .Rk) || !error.isTransient)
            return undefined;
        const required = error.retryAfter ?? 0;
        return required > idleTimeout ? undefined : Math.max(required, (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .J)(pause, attempt));
    };
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(call, { attempts, signal, waitFor });
}
/** The deadline of a whole task, such as `publishing QmPG…`. */
function deadlineOf({ totalTimeout }, what) {
    const hint = "run it again, or allow more time with --ipfs-timeout SECONDS; data that arrived is not sent again";
    return { milliseconds: totalTimeout, what, hint };
}


/***/ }),

/***/ 65129:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ assertOneReceiver),
/* harmony export */   EK: () => (/* binding */ parseGateway),
/* harmony export */   Pc: () => (/* binding */ CREDENTIALS_HINT),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   WY: () => (/* binding */ parseApi)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53243);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58215);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83712);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76945);

/**
 * Parses the address of a node's RPC API: a URL, or a multiaddress as in Kubo's configuration.
 *
 * @param headers From {@linkcode parseHeader}.
 * @throws {MesgError} `usage` when it is neither, has a query, which calls would lose, or when credentials would be sent
 * over a network without TLS.
 * @example
 * ```ts
 * parseApi("/ip4/127.0.0.1/tcp/5001").url; // "http://127.0.0.1:5001/api/v0"
 * ```
 */
function parseApi(text, headers = []) {
    const url = parseUrl(fromMultiaddr(text), text, "an IPFS node's RPC API", "http://127.0.0.1:5001");
    return endpoint(url, url.pathname === "/" ? "/api/v0" : url.pathname, headers);
}
/**
 * Parses the address of a gateway. It receives only the headers that name its origin.
 *
 * @throws {MesgError} `usage` as {@linkcode parseApi}.
 * @example
 * ```ts
 * parseGateway("https://ipfs.io/ipfs/").url; // "https://ipfs.io"
 * ```
 */
function parseGateway(text, headers = []) {
    const url = parseUrl(text, text, "an IPFS gateway", "https://ipfs.io");
    return endpoint(url, url.pathname.replace(/\/ipfs\/?$/, ""), headers.filter(({ origin }) => origin !== undefined));
}
/** What to do when a node or a gateway denies access. */
const CREDENTIALS_HINT = 'pass its credentials with --ipfs-header "Authorization: …"';
/**
 * Parses `NAME: VALUE`, or `URL NAME: VALUE` for a header that only one endpoint receives.
 *
 * @throws {MesgError} `usage` when it is neither; the message does not contain the text, which may be a secret.
 * @example
 * ```ts
 * parseHeader("https://ipfs.example.org Authorization: Bearer abc");
 * ```
 */
function parseHeader(text) {
    // Two slashes follow the scheme of a URL: with a mistake in it, that is no name of a header for every node.
    const match = /^(?:(https?:\/\/\S+)\s+)?([!#$%&'*+.^_`|~0-9A-Za-z-]+):(?!\/\/)([\t\x20-\x7e]*)$/.exec(text);
    if (match !== null && (match[1] === undefined || URL.canParse(match[1]))) {
        const origin = match[1] === undefined ? undefined : new URL(match[1]).origin;
        return { origin, name: match[2].toLowerCase(), value: match[3].trim() };
    }
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", "invalid header: expected NAME: VALUE or URL NAME: VALUE", {
        hint: 'use a header such as "Authorization: Bearer …"; the text is not shown, since it may be a secret',
    });
}
/**
 * Checks that headers without an origin have a single receiver, so that no node receives another's secret.
 *
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * assertOneReceiver([parseApi("http://127.0.0.1:5001")], [parseHeader("x-key: abc")]); // passes
 * ```
 */
function assertOneReceiver(apis, headers) {
    const origins = new Set(apis.map(({ url }) => new URL(url).origin));
    const open = headers.find(({ origin }) => origin === undefined);
    if (open === undefined || origins.size < 2)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `ambiguous header ${open.name}: expected one node, found ${origins.size}`, {
        hint: `name its node: "${[...origins][0]} ${open.name}: …"`,
    });
}
function endpoint(url, path, given) {
    const headers = Object.create(null);
    if (url.username !== "" || url.password !== "") {
        const login = `${decode(url.username)}:${decode(url.password)}`;
        headers.authorization = `Basic ${Buffer.from(login).toString("base64")}`;
    }
    for (const { origin, name, value } of given) {
        if (origin === undefined || origin === url.origin)
            headers[name] = value;
    }
    if (Object.keys(headers).length > 0 && url.protocol === "http:" && !(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname)) {
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `credentials need TLS: expected https://, found ${url.origin}`, {
            hint: "use https, or a tunnel to 127.0.0.1: plain http exposes credentials to the network",
        });
    }
    return { url: `${url.origin}${(0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailing */ .h)(path, "/")}`, headers };
}
/** Decodes a login, which may contain a % that is not an escape. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function parseUrl(text, asGiven, what, example) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isHttp = url?.protocol === "http:" || url?.protocol === "https:";
    if (url !== undefined && isHttp && url.search === "" && url.hash === "")
        return url;
    const shown = (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(JSON.stringify((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAddress */ .U)(asGiven)));
    const expected = isHttp ? "a URL without a query" : "a URL";
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("usage", `invalid address of ${what}: expected ${expected}, found ${shown}`, {
        hint: isHttp ? "pass a key as a header, with --ipfs-header" : `use a URL such as ${example}`,
    });
}
/** Converts a multiaddress such as `/dns4/HOST/tcp/PORT/https` to a URL; returns any other text unchanged. */
function fromMultiaddr(text) {
    const match = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/tcp\/(\d+)(?:\/(http|https))?$/.exec(text);
    if (match === null)
        return text;
    const [, kind, host, port, scheme = "http"] = match;
    return `${scheme}://${kind === "ip6" ? `[${host}]` : host}:${port}`;
}


/***/ }),

/***/ 64450:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ KuboNode)
});

// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/time/deadline.ts
var deadline = __webpack_require__(99965);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts + 1 modules
var read_blocks = __webpack_require__(62484);
// EXTERNAL MODULE: ./src/unixfs/dag.ts
var dag = __webpack_require__(16189);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(24139);
// EXTERNAL MODULE: ./src/unixfs/levels.ts
var levels = __webpack_require__(62354);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var unixfs_cid = __webpack_require__(54705);
// EXTERNAL MODULE: ./src/unixfs/unixfs-node.ts
var unixfs_node = __webpack_require__(18793);
// EXTERNAL MODULE: ./src/unixfs/car.ts
var car = __webpack_require__(21059);
;// CONCATENATED MODULE: ./src/ipfs/kubo/car-batch.ts

/**
 * Splits a source into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one with the
 * blocks above those, if there are any. Since the ids of all blocks are known, no CAR has to be in memory before it is
 * sent.
 *
 * @returns undefined when the blocks are not those of the source id.
 */
async function carBatches({ sourceId, links }, leaves, width) {
    const above = (0,levels/* blocksAbove */.e2)(links, width);
    const root = above.at(-1)?.cid ?? (links[0] === undefined ? (0,unixfs_cid/* parseCid */.mQ)(sourceId) : (0,unixfs_cid/* cidOf */.ut)(links[0]));
    if ((0,unixfs_cid/* formatCid */.WV)(root) !== sourceId)
        return undefined;
    if (links.length === 0) {
        const leaf = await leaves.read(0, root);
        return [lastOf(root, [sectionOf(leaf)], { blocks: 1, size: leaf.data?.length ?? 0 })];
    }
    let first = 0;
    const batches = links.map((link) => {
        const at = first;
        const children = (0,unixfs_node/* childrenOf */.L)(link);
        first += children.length;
        return batchOf(link, children, at, leaves);
    });
    if (above.length > 0)
        batches.push(lastOf(root, above.map(sectionOf), { blocks: above.length, size: 0 }));
    return batches;
}
function batchOf(link, children, first, leaves) {
    const root = (0,unixfs_cid/* cidOf */.ut)(link);
    const sections = children.map(({ cid, tsize }, index) => {
        return { length: (0,car/* carSectionLength */.QN)(tsize), pieces: async () => (0,car/* carSection */.eY)(await leaves.read(first + index, cid)) };
    });
    sections.push(sectionOf({ cid: root, bytes: link }));
    const facts = { blocks: sections.length, size: (0,unixfs_node/* readUnixfsNode */._)(link).size, isLast: false };
    return { ...facts, ...carOf(root, sections) };
}
function lastOf(root, sections, facts) {
    return { ...facts, isLast: true, ...carOf(root, sections) };
}
function sectionOf(block) {
    return { length: (0,car/* carSectionLength */.QN)(block.bytes.length), pieces: () => (0,car/* carSection */.eY)(block) };
}
function carOf(root, sections) {
    const header = (0,car/* carHeader */.cN)(root);
    return {
        root: (0,unixfs_cid/* formatCid */.WV)(root),
        length: sections.reduce((sum, { length }) => sum + length, header.length),
        async *chunks() {
            yield header;
            for (const section of sections)
                for (const piece of await section.pieces())
                    yield piece;
        },
    };
}

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(65129);
// EXTERNAL MODULE: ./src/core/http/client.ts + 1 modules
var client = __webpack_require__(60441);
;// CONCATENATED MODULE: ./src/ipfs/kubo/send-for-client.ts

/** The global name under which `strict-fetch`, a CommonJS file without imports, looks for the function that sends calls. */
const SEND = Symbol.for("mesg-compile.send");
/**
 * Makes ipfs-http-client send its calls with this project's HTTP client, which follows no redirects and uses the proxy of
 * the environment. They are POSTs without a body.
 */
function sendForClient() {
    const post = (url, given) => (0,client/* send */.tN)({ method: "POST", url, ...given });
    Object.assign(globalThis, { [SEND]: post });
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-client.ts



/**
 * Opens ipfs-http-client for a node. Only this file uses the package, so that its successor can replace it. Sources are not
 * sent through it: it buffers whole bodies and sends no CAR under Deno. Its fetch is `strict-fetch`, which bounds
 * answers and sends with this project's HTTP client.
 *
 * Its own `timeout` never fires, so each call takes a signal.
 */
async function openKuboClient({ url, headers }) {
    sendForClient();
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(6304), __webpack_require__.e(2844), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 2844));
    const client = create({ url, headers: { ...headers } });
    const call = async (name, work) => {
        try {
            return await work();
        }
        catch (error) {
            throw failureOf(`${url}/${name}`, error);
        }
    };
    return {
        isPinned: async (cid, signal) => {
            try {
                return await call("pin/ls", async () => {
                    for await (const pin of client.pin.ls({ paths: [CID.parse(cid)], type: "recursive", signal })) {
                        if (pin.cid.toString() === cid)
                            return true;
                    }
                    return false;
                });
            }
            catch (error) {
                // Kubo only answers so for a missing pin.
                if (error instanceof call_failure/* CallFailure */.Rk && error.status === 500 && /not pinned/.test(error.message))
                    return false;
                throw error;
            }
        },
        pin: (cid, signal) => call("pin/add", async () => {
            const pinned = await client.pin.add(CID.parse(cid), { signal });
            if (pinned?.toString() !== cid)
                throw new SyntaxError(`pinned ${pinned}`);
        }),
        unpin: (cid, signal) => call("pin/rm", async () => {
            await client.pin.rm(CID.parse(cid), { signal });
        }),
    };
}
/** Converts errors of the client: an HTTPError with its response, or one caused by an invalid answer. */
function failureOf(place, error) {
    if (error.name === "AbortError" || error instanceof call_failure/* CallFailure */.Rk)
        return error;
    const forbidden = (0,call_failure/* permissionFailure */.Iv)(place, error);
    if (forbidden !== undefined)
        return forbidden;
    const { response, message } = error;
    if (response !== undefined)
        return (0,call_failure/* answerFailure */.Rp)({
            place,
            status: response.status,
            header: (name) => response.headers.get(name),
            // The client passes the node's message on, which may be of any type.
            text: typeof message === "string" ? message : (0,call_failure/* jsonOf */.o_)(message),
            credentialsHint: endpoint/* CREDENTIALS_HINT */.Pc,
        });
    return new call_failure/* CallFailure */.Rk(`invalid answer from ${place}: expected JSON`, {
        isTransient: true,
        cause: error,
        hint: "check that the address is a node's RPC API, not a gateway or a web page",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-rpc.ts




/** The calls of a node's RPC API that transfer data (Kubo RPC, `/api/v0`). */
class KuboRpc {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Fetches the bytes of a block, unverified. */
    async blockGet(cid, limits) {
        const answer = await this.#post(`block/get?arg=${cid}`, limits);
        return await answer.bytes(read_blocks/* MAX_BLOCK_BYTES */.r0);
    }
    /**
     * Sends a CAR.
     *
     * @param pin Pins the CAR's root recursively. A node reports a failure to pin in an answer of 200.
     */
    async dagImport(batch, pin, limits) {
        const part = multipart(batch.chunks(), "source.car");
        const body = { chunks: part.chunks, length: part.framing + batch.length };
        const answer = await this.#post(`dag/import?pin-roots=${pin}`, limits, part.type, body);
        let isPinned = !pin;
        for (const line of await this.#lines(answer, "dag/import")) {
            const { Root, Message, Type } = line;
            if (Type === "error")
                throw this.#said("dag/import", Message);
            if (!Root || !pin)
                continue;
            if (Root.PinErrorMsg) {
                throw new call_failure/* CallFailure */.Rk(`${this.#api.url} cannot pin ${batch.root}: ${(0,call_failure/* plainWords */.c5)(Root.PinErrorMsg)}`);
            }
            isPinned ||= Root.Cid?.["/"] === batch.root;
        }
        if (!isPinned)
            throw new call_failure/* CallFailure */.Rk(`${this.#api.url} did not confirm the pin of ${batch.root}`);
    }
    /**
     * Sends a file and lets the node build the blocks, with explicit settings where the defaults of nodes differ.
     *
     * @returns The id that the node computes.
     */
    async add(file, limits) {
        const part = multipart(file, "source.tar");
        const settings = "chunker=size-262144&cid-version=0&raw-leaves=false&hash=sha2-256&trickle=false&pin=true";
        const answer = await this.#post(`add?${settings}&progress=false`, limits, part.type, { chunks: part.chunks });
        let id;
        for (const line of await this.#lines(answer, "add")) {
            const { Hash, Message, Type } = line;
            if (Type === "error")
                throw this.#said("add", Message);
            id = Hash ?? id;
        }
        if (typeof id === "string")
            return id;
        throw new call_failure/* CallFailure */.Rk(`${this.#api.url}/add returned no id`, { isTransient: true });
    }
    async #post(call, { idleTimeout, signal }, type, body) {
        const url = `${this.#api.url}/${call}`;
        const headers = { ...this.#api.headers, ...(type === undefined ? {} : { "content-type": type }) };
        const answer = await (0,client/* send */.tN)({
            method: "POST",
            url,
            headers,
            idleTimeout,
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return await (0,client/* requireOk */.Mo)(answer, endpoint/* CREDENTIALS_HINT */.Pc);
    }
    /** Reads an answer of JSON lines. A failure after the head is in a trailer or on a separate line. */
    async #lines(answer, call) {
        const text = new TextDecoder().decode(await answer.bytes(1_048_576));
        const failure = answer.trailer("x-stream-error");
        if (failure)
            throw this.#said(call, failure);
        try {
            const lines = text.split("\n").filter((line) => line.trim() !== "");
            return lines.map((line) => {
                const value = JSON.parse(line);
                if (typeof value !== "object" || value === null)
                    throw new SyntaxError("no object");
                return value;
            });
        }
        catch (cause) {
            throw new call_failure/* CallFailure */.Rk(`invalid answer from ${this.#api.url}/${call}: expected JSON lines`, {
                isTransient: true,
                cause,
                hint: "check that the address is a node's RPC API, not a gateway or a web page",
            });
        }
    }
    /** Returns a failure that the node reports in or after an answer of 200. */
    #said(call, words) {
        return new call_failure/* CallFailure */.Rk(`${this.#api.url}/${call}: ${(0,call_failure/* plainWords */.c5)(words)}`, { isTransient: true });
    }
}
/** Returns a form with one file (RFC 7578), the format of uploads. */
function multipart(file, name) {
    const boundary = `mesg-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
    const head = Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        type: `multipart/form-data; boundary=${boundary}`,
        framing: head.length + tail.length,
        chunks: (async function* () {
            yield head;
            yield* file;
            yield tail;
        })(),
    };
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/proved-leaves.ts


/**
 * Reads the leaves of a source and verifies each against its id before returning it, so no byte of a file that changed
 * in the meantime is sent.
 */
class ProvedLeaves {
    #source;
    #signal;
    #reading;
    /** The last leaves that were read; those before `#at` were returned. */
    #ready = [];
    #at = 0;
    /** Whether leaves come from the faster but unverified reader; false after it returned a wrong one. */
    #isQuick;
    /** The number of the leaf that is read next. */
    #next = 0;
    /** Functions that release leaves, in the order in which these were read. */
    #held = [];
    constructor(source, signal) {
        this.#source = source;
        this.#isQuick = source.unverifiedLeaves !== undefined;
        this.#signal = signal;
    }
    /**
     * Reads a leaf. Its bytes are valid until {@linkcode WRITES_AHEAD} more were read, or {@linkcode release}. Leaves are
     * read in order; going back re-reads the source from its start.
     *
     * @throws {MesgError} `environment` when the source changed.
     */
    async read(index, cid) {
        try {
            const block = await this.#find(index, cid);
            if (block.leaf !== undefined)
                this.#held.push(block.leaf.hold());
            if (this.#held.length > client/* WRITES_AHEAD */.Vx)
                this.#held.shift()();
            return block;
        }
        catch (error) {
            if (!this.#isQuick || this.#signal.aborted)
                throw error;
            this.#isQuick = false;
            await this.close();
            return await this.read(index, cid);
        }
    }
    async #find(index, cid) {
        if (index < this.#next)
            await this.close();
        for (;;) {
            while (this.#at === this.#ready.length)
                await this.#readMore(index);
            const block = this.#ready[this.#at++];
            if (this.#next++ < index)
                continue;
            if (Buffer.from(block.cid).equals(cid))
                return block;
            throw this.#changed(`expected ${(0,unixfs_cid/* formatCid */.WV)(cid)} as block ${index}, found ${(0,unixfs_cid/* formatCid */.WV)(block.cid)}`);
        }
    }
    /** Reads the next leaves. @param index The leaf that is searched, for a message. */
    async #readMore(index) {
        const source = this.#source;
        this.#reading ??= this.#isQuick ? source.unverifiedLeaves(this.#signal) : onlyLeaves(source.blocks(this.#signal));
        const { value, done } = await this.#reading.next();
        if (done)
            throw this.#changed(`it ends before block ${index}`);
        [this.#ready, this.#at] = [value, 0];
    }
    /** Releases the memory of all leaves, which nothing reads any more. */
    release() {
        for (const end of this.#held.splice(0))
            end();
    }
    /** Ends reading. */
    async close() {
        const reading = this.#reading;
        this.#reading = undefined;
        this.#ready = [];
        this.#at = 0;
        this.#next = 0;
        await reading?.return(undefined);
    }
    #changed(what) {
        return new error/* MesgError */.N8("environment", `the source ${this.#source.sourceId} changed during the upload: ${what}`, {
            hint: "try again when no process writes to it",
        });
    }
}
async function* onlyLeaves(blocks) {
    for await (const block of blocks)
        if (block.data !== undefined)
            yield [block];
}

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-node.ts







/**
 * An IPFS node, called over Kubo's RPC API.
 *
 * @example
 * ```ts
 * const node = new KuboNode(parseApi("http://127.0.0.1:5001"));
 * ```
 */
class KuboNode {
    place;
    #rpc;
    #api;
    #client;
    constructor(api) {
        this.place = api.url;
        this.#api = api;
        this.#rpc = new KuboRpc(api);
    }
    /**
     * Uploads a source and pins it. Blocks are sent in batches that are pinned one by one, so that an interrupted upload can
     * continue; these pins are removed once the whole source is pinned.
     *
     * @throws {MesgError} `refused` when the node returns another id or does not list the pin.
     */
    async put(source, options) {
        const { sourceId } = source;
        if (await this.#isPinned(sourceId, options))
            return { by: "nothing", sent: 0, there: source.size };
        const upload = await this.#import(source, options).catch((error) => {
            if (error instanceof call_failure/* CallFailure */.Rk && (error.status === 404 || error.status === 405))
                return undefined;
            throw error;
        });
        const done = upload ?? (await this.#add(source, options));
        const pinning = `pinning ${sourceId} at ${this.place}`;
        await this.#control(options, pinning, (client, signal) => client.pin(sourceId, signal), PINNING);
        if (!(await this.#isPinned(sourceId, options))) {
            throw new error/* MesgError */.N8("refused", `${this.place} confirmed the pin of ${sourceId} but does not list it`, {
                hint: "use another node: without a pin, a node deletes the source",
            });
        }
        const leftover = (upload?.pinned ?? []).filter((batch) => batch !== sourceId);
        await Promise.all(leftover.map((batch) => this.#unpin(batch, options)));
        return { by: done.by, sent: done.sent, there: done.there };
    }
    /** Removes the pin of a batch. One that is left does no harm: its blocks are pinned by the whole source anyway. */
    async #unpin(batch, options) {
        await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
            options.signal.throwIfAborted();
        });
    }
    async *read(sourceId, options) {
        const { policy } = options;
        const get = (cid, signal) => (0,call_policy/* retryCall */.Xz)(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
        yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
    }
    async #import(source, options) {
        const { signal } = options;
        const links = source.links ?? (await (0,dag/* lastOf */.g1)(source.blocks(signal))).links;
        const leaves = new ProvedLeaves(source, signal);
        const batches = await carBatches({ sourceId: source.sourceId, links }, leaves);
        if (batches === undefined)
            throw changed(source.sourceId);
        const pinned = [];
        let [sent, there] = [0, 0];
        // Batches are sent in order: after one that an earlier upload did not send, there is none.
        let mayBeThere = true;
        try {
            for (const batch of batches) {
                mayBeThere &&= !batch.isLast && (await this.#isPinned(batch.root, options));
                if (mayBeThere)
                    there += batch.size;
                else {
                    await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
                    leaves.release();
                    sent += batch.size;
                }
                if (!batch.isLast)
                    pinned.push(batch.root);
                options.onProgress?.(sent + there);
            }
            return { by: "dag/import", sent, there, pinned };
        }
        finally {
            leaves.release();
            await leaves.close();
        }
    }
    async #add(source, options) {
        const count = async function* () {
            let bytes = 0;
            for await (const chunk of source.tar(options.signal)) {
                yield chunk;
                bytes += chunk.length;
                options.onProgress?.(bytes);
            }
        };
        const id = await this.#call(options, (limits) => this.#rpc.add(count(), limits));
        if (id === source.sourceId)
            return { by: "add", sent: source.size, there: 0 };
        throw new error/* MesgError */.N8("refused", `${this.place} returned another id: expected ${source.sourceId}, found ${(0,call_failure/* plainWords */.c5)(id)}`, {
            hint: "use a node with dag/import: this one splits files differently",
        });
    }
    #isPinned(cid, options) {
        return this.#control(options, `asking ${this.place} for its pins`, (client, signal) => client.isPinned(cid, signal));
    }
    #call({ policy, signal }, call) {
        return (0,call_policy/* retryCall */.Xz)(policy, signal, () => call({ idleTimeout: policy.idleTimeout, signal }));
    }
    /** Makes a call through the client. It reports no progress, so the idle timeout limits the whole call. */
    async #control({ policy, signal }, what, call, factor = 1) {
        this.#client ??= openKuboClient(this.#api);
        const client = await this.#client;
        return await (0,call_policy/* retryCall */.Xz)(policy, signal, () => (0,deadline/* withDeadline */.N)({ milliseconds: policy.idleTimeout * factor, what }, signal, (limited) => call(client, limited)));
    }
}
/** Idle timeouts that pinning may take: a node walks all blocks before it answers. */
const PINNING = 5;
function changed(expected) {
    return new error/* MesgError */.N8("environment", `the source changed during the upload: its blocks are not those of ${expected}`, {
        hint: "try again when no process writes to it",
    });
}


/***/ }),

/***/ 60317:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ publishSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99965);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24139);
/* harmony import */ var _kubo_kubo_node_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64450);
/* harmony import */ var _read_back_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26870);




/**
 * Uploads a source to IPFS nodes, pins it, and reads every byte back from each node and gateway, since nodes store and serve
 * damaged blocks without an error. Publishing cannot be undone.
 *
 * @throws {MesgError} `refused` when a node or a gateway serves other bytes, `environment` when one cannot be reached or does
 * not answer in time. Data that arrived stays there, and is not sent again.
 * @example
 * ```ts
 * const taken = await takeSource("services/greeter");
 * const source = await offerSource("services/greeter", taken);
 * await publishSource(source, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
async function publishSource(source, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    if (options.apis.length === 0)
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8("usage", "no IPFS node to publish to");
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `publishing ${source.sourceId}`), options.signal, async (signal) => {
        const limits = { policy, signal, limit: source.size };
        const nodes = [];
        const failures = [];
        for (const api of options.apis) {
            try {
                nodes.push(await publishTo(api, source, options, limits));
                if (options.any)
                    break;
            }
            catch (error) {
                signal.throwIfAborted();
                if (!options.any || !(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8))
                    throw error;
                failures.push(error);
            }
        }
        if (nodes.length === 0)
            throw noneWorks(failures);
        const what = { ...source, onProgress: options.onProgress };
        const gateways = [];
        for (const gateway of options.gateways ?? [])
            gateways.push(await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_3__/* .readBackFromGateway */ .ae)(gateway, what, limits));
        const { sourceId, size } = source;
        return { sourceId, size, isProved: !options.withoutReadBack, nodes, gateways, failures };
    });
}
async function publishTo(api, source, { onProgress, withoutReadBack }, limits) {
    const node = new _kubo_kubo_node_js__WEBPACK_IMPORTED_MODULE_4__/* .KuboNode */ .i(api);
    const { place } = node;
    const { size, sourceId } = source;
    const tell = (bytes) => onProgress?.({ step: "upload", place, bytes, size });
    const upload = await node.put(source, { ...limits, onProgress: tell });
    if (!withoutReadBack)
        await (0,_read_back_js__WEBPACK_IMPORTED_MODULE_3__/* .readBack */ .e7)(place, node.read(sourceId, limits), { sourceId, size, onProgress });
    return { ...upload, api: api.url };
}
function noneWorks(failures) {
    const [first] = failures;
    if (failures.length === 1)
        return first;
    const kind = failures.some((failure) => failure.kind === "refused") ? "refused" : "environment";
    return new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .MesgError */ .N8(kind, `no node accepted the source: ${failures.map(({ message }) => message).join("; ")}`, {
        cause: first,
    });
}


/***/ }),

/***/ 26870:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ MAX_SOURCE_BYTES),
/* harmony export */   ae: () => (/* binding */ readBackFromGateway),
/* harmony export */   e7: () => (/* binding */ readBack),
/* harmony export */   uk: () => (/* binding */ proveSource)
/* harmony export */ });
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56681);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54849);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99965);
/* harmony import */ var _call_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24139);
/* harmony import */ var _stores_gateway_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30196);



/**
 * Reads a source to its end and discards it.
 *
 * @throws {MesgError} with "not published" when the bytes are not the source's.
 */
async function readBack(place, bytes, { size, onProgress }) {
    let read = 0;
    try {
        for await (const chunk of bytes) {
            read += chunk.length;
            onProgress?.({ step: "read back", place, bytes: read, size });
        }
    }
    catch (error) {
        if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8) || error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk)
            throw error;
        const { message, kind, hint } = error;
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8(kind, `not published: ${message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
    }
    if (size === undefined || read === size)
        return;
    throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_0__/* .MesgError */ .N8("refused", `not published: ${place} serves ${read} of ${size} bytes`);
}
/** Reads a source back from a gateway. It may need time to find the node that has it, so 404 is transient, too. */
async function readBackFromGateway(gateway, what, limits) {
    const { place } = (0,_stores_gateway_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayStore */ .c)(gateway);
    await (0,_call_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .retryCall */ .Xz)(limits.policy, limits.signal, async () => {
        try {
            await readBack(place, (0,_stores_gateway_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeFile */ .A)(gateway, what.sourceId, limits), what);
        }
        catch (error) {
            if (!(error instanceof _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk) || error.status !== 404)
                throw error;
            throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailure */ .Rk(error.message, { isTransient: true, status: 404, cause: error });
        }
    });
    return place;
}
/**
 * Proves that gateways serve a source: reads it from each, as an Engine does, and computes its id.
 *
 * @throws {MesgError} `refused` when one serves other bytes, `environment` when one does not serve it in time.
 * @example
 * ```ts
 * await proveSource("QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq", { gateways: [parseGateway("https://ipfs.io")] });
 * ```
 */
async function proveSource(sourceId, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const what = { sourceId, size: undefined, onProgress: options.onProgress };
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .deadlineOf */ .G0)(policy, `reading ${sourceId}`), options.signal, async (signal) => {
        const places = [];
        for (const gateway of options.gateways) {
            places.push(await readBackFromGateway(gateway, what, { policy, signal, limit: MAX_SOURCE_BYTES }));
        }
        return places;
    });
}
/** Upper bound in bytes for a source of unknown size. */
const MAX_SOURCE_BYTES = 8 * 1024 ** 3;


/***/ }),

/***/ 30196:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ gatewayStore),
  A: () => (/* binding */ wholeFile)
});

// EXTERNAL MODULE: ./src/core/http/client.ts + 1 modules
var client = __webpack_require__(60441);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/http/hosts.ts
var hosts = __webpack_require__(53243);
;// CONCATENATED MODULE: ./src/core/http/redirects.ts



/**
 * Sends a GET request and follows redirects, which gateways use. A redirect may not lead from https to http, to another
 * protocol, from the network to this machine, or to a cloud's metadata service.
 *
 * @returns The first answer that does not redirect.
 * @throws {CallFailure} when a redirect is not followed, or there are more than `max`.
 * @example
 * ```ts
 * const answer = await getFollowing({ url: "https://ipfs.io/ipfs/Qm…", headers: {}, signal }, { max: 5 });
 * ```
 */
async function getFollowing(request, rules) {
    let url = new URL(request.url);
    const { origin, hostname } = url;
    let isFromHere = false;
    for (let redirects = 0; redirects <= rules.max; redirects++) {
        const own = url.origin === origin ? rules.ownHeaders : {};
        const refuse = redirects === 0 ? undefined : refusalOf({ isFromHere, isOwn: url.hostname === hostname });
        const headers = { ...request.headers, ...own };
        const sent = { ...request, method: "GET", url: url.href, headers, refuse };
        const answer = await (0,client/* send */.tN)(sent).catch((error) => {
            throw redirects === 0 ? error : afterRedirect(error, request.url);
        });
        const location = answer.header("location") ?? "";
        if (!REDIRECTS.has(answer.status) || location === "" || !URL.canParse(location, url.href))
            return answer;
        answer.cancel();
        const next = new URL(location, url);
        if (next.protocol !== "https:" && next.protocol !== url.protocol) {
            throw new call_failure/* CallFailure */.Rk(`${(0,client/* placeOf */.$t)(url.href)} redirects to ${next.protocol}//, which is not followed`);
        }
        if ((0,hosts/* isLocal */.IX)(next.hostname) && !((0,hosts/* isLoopback */.U9)(hostname) && (0,hosts/* isLocal */.IX)(url.hostname))) {
            throw new call_failure/* CallFailure */.Rk(`${(0,client/* placeOf */.$t)(url.href)} redirects to this machine (${next.host}), which is not followed`);
        }
        if ((0,hosts/* isMetadata */.SE)(next.hostname) && next.hostname !== hostname) {
            throw new call_failure/* CallFailure */.Rk(`${(0,client/* placeOf */.$t)(url.href)} redirects to ${next.host}, a metadata service, which is not followed`);
        }
        isFromHere = answer.peer !== undefined && (0,hosts/* isLocal */.IX)(answer.peer);
        url = next;
    }
    throw new TooManyRedirects(`${(0,client/* placeOf */.$t)(request.url)} redirects more than ${rules.max} times`);
}
/**
 * Returns a check of the addresses that a redirect's host name resolves to: only this machine may redirect to itself, and
 * only the user may name a metadata service.
 */
function refusalOf({ isFromHere, isOwn }) {
    return (address) => {
        if ((0,hosts/* isLocal */.IX)(address) && !isFromHere)
            return "this machine";
        return (0,hosts/* isMetadata */.SE)(address) && !isOwn ? "a metadata service" : undefined;
    };
}
/** Returns a failure at a redirect's target with the original address, since users do not know the target. */
function afterRedirect(error, url) {
    if (!(error instanceof call_failure/* CallFailure */.Rk))
        return error;
    const { message, isTransient, hint } = error;
    const options = { isTransient, cause: error };
    return new call_failure/* CallFailure */.Rk(`${message}, where ${(0,client/* placeOf */.$t)(url)} redirects to`, hint === undefined ? options : { ...options, hint });
}
/** The error of a chain of redirects that does not end. */
class TooManyRedirects extends call_failure/* CallFailure */.Rk {
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts + 1 modules
var read_blocks = __webpack_require__(62484);
// EXTERNAL MODULE: ./src/unixfs/dag.ts
var dag = __webpack_require__(16189);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(24139);
// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(65129);
;// CONCATENATED MODULE: ./src/ipfs/stores/gateway.ts




const RAW_BLOCK = "application/vnd.ipld.raw";
/**
 * Returns the store of a read-only gateway. A gateway that serves raw blocks (specs.ipfs.tech, trustless gateway) is read
 * block by block; any other as a whole file, whose id is then computed.
 *
 * @example
 * ```ts
 * await fetchSource(sourceId, { stores: [gatewayStore(parseGateway("https://ipfs.io"))], out: "source.tar" });
 * ```
 */
function gatewayStore(endpoint) {
    const place = (0,client/* placeOf */.$t)(endpoint.url).replace(/\/$/, "");
    return {
        place,
        async *read(sourceId, options) {
            const ask = (cid, signal) => rawBlock(endpoint, cid, options, signal);
            const first = await (0,call_policy/* retryCall */.Xz)(options.policy, options.signal, () => ask(sourceId, options.signal));
            if (first === undefined)
                return yield* wholeFile(endpoint, sourceId, options);
            const get = async (text, signal) => {
                if (text === sourceId)
                    return first;
                const bytes = await (0,call_policy/* retryCall */.Xz)(options.policy, signal, () => ask(text, signal));
                if (bytes !== undefined)
                    return bytes;
                throw new call_failure/* CallFailure */.Rk(`${place} does not serve the block ${text} as a raw block`);
            };
            yield* (0,read_blocks/* readBlocks */.v_)(sourceId, (id, signal) => get(id.text, signal), { ...options, place });
        },
    };
}
/**
 * Reads a source as an Engine does: the whole file in one answer. Its id is computed from the bytes.
 *
 * @throws {MesgError} `refused`, after the last byte, when the id differs.
 */
async function* wholeFile(endpoint, sourceId, options) {
    const { signal, policy, limit } = options;
    const url = `${endpoint.url}/ipfs/${sourceId}`;
    const answer = await get(endpoint, { url, headers: {}, idleTimeout: policy.idleTimeout, signal });
    const blocks = (0,dag/* blocksOf */.SH)(answer.chunks());
    let size = 0;
    let found;
    try {
        while (found === undefined) {
            const { value, done } = await blocks.next();
            if (done)
                found = value.sourceId;
            else if (value.data !== undefined) {
                size += value.data.length;
                if (size > limit)
                    throw (0,read_blocks/* tooLarge */.g$)(sourceId, size, limit);
                if (value.data.length > 0)
                    yield value.data;
            }
        }
    }
    finally {
        await blocks.return(undefined);
    }
    if (found === sourceId)
        return;
    throw new error/* MesgError */.N8("refused", `${(0,client/* placeOf */.$t)(url)} serves another file: expected ${sourceId}, found ${found}`, {
        hint: "use another gateway; if the source was not added with the default settings, one that serves raw blocks",
    });
}
/** Fetches a block; undefined when the gateway does not answer with a raw block. */
async function rawBlock(endpoint, cid, { policy }, signal) {
    const url = `${endpoint.url}/ipfs/${cid}?format=raw`;
    const headers = { accept: RAW_BLOCK };
    const answer = await get(endpoint, { url, headers, idleTimeout: policy.idleTimeout, signal });
    if (answer.header("content-type")?.split(";")[0] === RAW_BLOCK)
        return await answer.bytes(read_blocks/* MAX_BLOCK_BYTES */.r0);
    answer.cancel();
    return undefined;
}
/** Sends a GET request. Gateways redirect, to `CID.ipfs.HOST`; credentials are sent to the gateway's own origin only. */
async function get({ headers: ownHeaders }, request) {
    const answer = await getFollowing(request, { max: MAX_REDIRECTS, ownHeaders });
    return await (0,client/* requireOk */.Mo)(answer, endpoint/* CREDENTIALS_HINT */.Pc);
}
const MAX_REDIRECTS = 5;


/***/ }),

/***/ 17911:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ publishingRefused),
  T: () => (/* binding */ supplySource)
});

// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(75372);
// EXTERNAL MODULE: ./src/source/archive.ts + 3 modules
var archive = __webpack_require__(54026);
// EXTERNAL MODULE: ./src/source/tar/tar-stream.ts
var tar_stream = __webpack_require__(57983);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(20418);
;// CONCATENATED MODULE: ./src/ipfs/offer-source.ts




/**
 * Prepares a source for publishing: a service's folder, or its archive. Blocks are hashed again when they are sent, so
 * that a file that changed in the meantime cannot reach a node under a wrong id.
 *
 * @param known The result of `takeSource`: either this id is published, or nothing.
 * @example
 * ```ts
 * const taken = await takeSource("examples/greeter");
 * const offered = await offerSource("examples/greeter", taken);
 * ```
 */
async function offerSource(path, known, options = {}) {
    const { sourceId, size, links } = known;
    const found = await (0,promises_.stat)(path);
    if (found.isDirectory()) {
        const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
        return {
            sourceId,
            size,
            links,
            blocks: (signal) => (0,archive/* sourceBlocks */.wM)(tree, signal),
            unverifiedLeaves: (signal) => (0,archive/* unverifiedLeaves */.G$)(tree, signal),
            tar: (signal) => (0,tar_stream/* tarStream */.eu)(tree, signal),
        };
    }
    return {
        sourceId,
        size,
        links,
        blocks: (signal) => (0,file_blocks/* fileBlocks */.d)(path, signal),
        ...(found.isFile() ? { unverifiedLeaves: (signal) => (0,file_blocks/* fileLeaves */.r)(path, signal) } : {}),
        tar: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 262_144 }),
    };
}

// EXTERNAL MODULE: ./src/ipfs/publish.ts
var publish = __webpack_require__(60317);
// EXTERNAL MODULE: ./src/ipfs/read-back.ts
var read_back = __webpack_require__(26870);
;// CONCATENATED MODULE: ./src/ipfs/supply-source.ts




/**
 * Ensures that Engines can fetch a source: uploads it to nodes and reads it back from nodes and gateways. With gateways only,
 * it reads the source back from them; with neither, it does nothing.
 *
 * @throws {MesgError} as {@linkcode publishSource} and `proveSource` do; before anything is sent, `refused` when publishing
 * was not acknowledged, and `usage` when only the id is known.
 * @example
 * ```ts
 * const source = { sourceId: taken.sourceId, taken, from: "services/greeter" };
 * await supplySource(source, { apis: [parseApi("http://127.0.0.1:5001")], mayPublish: true });
 * ```
 */
async function supplySource({ sourceId, taken, from }, options) {
    const { apis, gateways = [], mayPublish, reading } = options;
    if (apis.length === 0) {
        if (gateways.length === 0)
            return undefined;
        const proved = await (0,read_back/* proveSource */.uk)(sourceId, { ...options, gateways });
        return { sourceId, size: undefined, isProved: true, nodes: [], gateways: proved, failures: [] };
    }
    if (from === undefined || taken === undefined) {
        throw new error/* MesgError */.N8("usage", "nothing to publish: only the source id is known", {
            hint: "add the source's archive or folder, or compile the service's folder",
        });
    }
    if (!mayPublish)
        throw publishingRefused();
    const offered = await offerSource(from, { sourceId, size: taken.size, links: taken.links }, reading);
    return await (0,publish/* publishSource */.l)(offered, options);
}
/** Returns the refusal to publish without an acknowledgment. */
function publishingRefused() {
    return new error/* MesgError */.N8("refused", "publishing was not acknowledged, and the repository is not known to be public", {
        hint: "data on IPFS is public forever; to publish it, set acknowledge-public",
    });
}


/***/ }),

/***/ 20418:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fileBlocks),
/* harmony export */   r: () => (/* binding */ fileLeaves)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59350);
/* harmony import */ var _core_mod_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56681);
/* harmony import */ var _dag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16189);
/* harmony import */ var _leaf_writer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34253);
/* harmony import */ var _threads_crew_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2810);
/* harmony import */ var _threads_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24032);







/**
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. A regular file is read directly into its blocks, by several
 * threads where it is large.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
async function* fileBlocks(path, signal) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    if (!found.isFile()) {
        return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .SH)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: _threads_place_js__WEBPACK_IMPORTED_MODULE_3__/* .LEAF_SIZE */ .R }), signal);
    }
    const { leaves, writer } = await readLeaves(path, found);
    return yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .buildDag */ .zN)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(writer.oneByOne(leaves), signal), writer);
}
/**
 * Yields the blocks of the leaves alone of a regular file, a few at a time, like {@linkcode leafBlocks}.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const blocks of fileLeaves("source.tar")) for (const { cid, bytes } of blocks) await put(cid, bytes);
 * ```
 */
async function* fileLeaves(path, signal) {
    const { leaves, writer } = await readLeaves(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path));
    yield* (0,_dag_js__WEBPACK_IMPORTED_MODULE_2__/* .leafBlocks */ .bK)((0,_core_mod_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptible */ .I)(leaves, signal), writer);
}
async function readLeaves(path, { size, mtimeMs, ino: inode }) {
    // A link to the file may be given; no other is followed.
    const file = { path: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path), size, listed: { mtimeMs, inode }, owner: path };
    const writer = new _leaf_writer_js__WEBPACK_IMPORTED_MODULE_5__/* .LeafWriter */ .Y(await (0,_threads_crew_js__WEBPACK_IMPORTED_MODULE_6__/* .crewFor */ .FX)(size, 1), ({ finding }) => {
        const how = finding.changed ?? finding.error?.message ?? "";
        throw new _core_mod_js__WEBPACK_IMPORTED_MODULE_7__/* .MesgError */ .N8("environment", `cannot read ${path}: ${how}`, { hint: "check that nothing writes to it" });
    });
    async function* leaves() {
        try {
            yield* writer.largeFile(file);
            yield* writer.end();
        }
        finally {
            await writer.close();
        }
    }
    return { leaves: leaves(), writer };
}


/***/ }),

/***/ 62484:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ MAX_BLOCK_BYTES),
  v_: () => (/* binding */ readBlocks),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(54849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(56681);
// EXTERNAL MODULE: ./src/core/sizes.ts
var sizes = __webpack_require__(49013);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var unixfs_cid = __webpack_require__(54705);
;// CONCATENATED MODULE: ./src/unixfs/block-id.ts



/**
 * Reads the bytes of a CID.
 *
 * @throws {CallFailure} for any other kind of CID.
 * @example
 * ```ts
 * readBlockId(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")).isRaw; // false
 * ```
 */
function readBlockId(cid) {
    if (cid.length === 34 && cid[0] === 0x12 && cid[1] === 0x20) {
        return { text: (0,unixfs_cid/* formatCid */.WV)(cid), isRaw: false, digest: cid.subarray(2) };
    }
    const [version, codec, hash, length] = cid;
    if (cid.length === 36 && version === 1 && (codec === 0x55 || codec === 0x70) && hash === 0x12 && length === 0x20) {
        return { text: `b${base32(cid)}`, isRaw: codec === 0x55, digest: cid.subarray(4) };
    }
    throw new call_failure/* CallFailure */.Rk("unsupported CID: expected dag-pb or raw blocks with SHA-256");
}
/**
 * Checks that bytes match the id of their block.
 *
 * @throws {MesgError} `refused` when they do not: the peer is damaged, or lies.
 */
function assertBlock({ text, digest }, bytes, place) {
    if ((0,external_node_crypto_.createHash)("sha256").update(bytes).digest().equals(digest))
        return;
    throw new error/* MesgError */.N8("refused", `${place} serves other bytes for the block ${text}: ${bytes.length} bytes do not hash to it`, { hint: "its store is damaged, or a proxy changes its answers: use another node or gateway" });
}
/** Encodes bytes as RFC 4648 base32 in lower case without padding: multibase `b`. */
function base32(bytes) {
    let text = "";
    let bits = 0;
    let value = 0;
    for (const byte of bytes) {
        value = ((value << 8) | byte) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            text += ALPHABET[(value >> (bits - 5)) & 31];
    }
    return bits === 0 ? text : text + ALPHABET[(value << (5 - bits)) & 31];
}
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

// EXTERNAL MODULE: ./src/unixfs/unixfs-node.ts
var unixfs_node = __webpack_require__(18793);
;// CONCATENATED MODULE: ./src/unixfs/read-blocks.ts





/** The largest block that nodes exchange. */
const MAX_BLOCK_BYTES = 2 * 1024 * 1024;
/**
 * Maximum number of links that are known but not yet followed: enough for several levels of blocks of 2 MiB full of
 * links.
 */
const MAX_WAITING = 200_000;
/** Number of blocks to request in advance. */
const AHEAD = 8;
/**
 * Reads a file from its blocks, in order, and verifies each block before yielding any of it. Some blocks are requested
 * in advance; memory does not grow with the file.
 *
 * @throws {MesgError} `refused` at the first block whose bytes do not match its id.
 */
async function* readBlocks(sourceId, get, { place, limit, signal }) {
    const controller = new AbortController();
    // Every pending call listens to it.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const abort = () => controller.abort(signal.reason);
    signal.addEventListener("abort", abort);
    const start = (item) => {
        item.bytes ??= get(idOf(item), controller.signal);
        // A requested block may fail before it is awaited; its failure is thrown when it is needed.
        item.bytes.catch(() => undefined);
        return item.bytes;
    };
    // The next block is the last one.
    const waiting = [{ cid: (0,unixfs_cid/* parseCid */.mQ)(sourceId) }];
    const progress = new Progress(sourceId, limit);
    try {
        for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
            signal.throwIfAborted();
            const current = start(item);
            for (const next of waiting.slice(1 - AHEAD).reverse())
                start(next);
            const bytes = await current;
            const id = idOf(item);
            assertBlock(id, bytes, place);
            const node = id.isRaw ? { data: bytes, links: [], size: bytes.length } : (0,unixfs_node/* readUnixfsNode */._)(bytes);
            progress.add(node);
            if (node.data.length > 0)
                yield node.data;
            if (waiting.length + node.links.length > MAX_WAITING) {
                throw new call_failure/* CallFailure */.Rk(`the blocks of ${sourceId} link more than ${MAX_WAITING} blocks before the first bytes`);
            }
            // A copy, so that the block itself does not stay in memory.
            for (const cid of [...node.links].reverse())
                waiting.push({ cid: Uint8Array.from(cid) });
        }
        progress.end();
    }
    finally {
        signal.removeEventListener("abort", abort);
        controller.abort(new Error("no longer needed"));
    }
}
function idOf(item) {
    item.id ??= readBlockId(item.cid);
    return item.id;
}
/**
 * Checks blocks against the size that the first one states. A few blocks can link each other endlessly; in the tree of
 * a file, at most as many blocks are empty as contain bytes.
 */
class Progress {
    #sourceId;
    #limit;
    #size;
    #given = 0;
    /** Number of blocks without bytes minus the number of blocks with bytes. */
    #empty = 0;
    constructor(sourceId, limit) {
        this.#sourceId = sourceId;
        this.#limit = limit;
    }
    add({ data, size }) {
        this.#size ??= size;
        if (this.#size > this.#limit)
            throw tooLarge(this.#sourceId, this.#size, this.#limit);
        this.#given += data.length;
        this.#empty += data.length === 0 ? 1 : -1;
        if (this.#given > this.#size || this.#empty > MAX_LINK_LEVELS) {
            throw new call_failure/* CallFailure */.Rk(`the blocks of ${this.#sourceId} do not end at their stated size`);
        }
    }
    end() {
        if (this.#given === this.#size)
            return;
        throw new call_failure/* CallFailure */.Rk(`expected ${this.#size} bytes in the blocks of ${this.#sourceId}, found ${this.#given}`);
    }
}
/** Maximum depth of blocks that only link others, before the first bytes. */
const MAX_LINK_LEVELS = 1024;
/** The refusal of a source that is larger than its limit. */
function tooLarge(sourceId, size, limit) {
    return new error/* MesgError */.N8("refused", `expected at most ${(0,sizes/* formatBytes */.z3)(limit)} in ${sourceId}, found ${(0,sizes/* formatBytes */.z3)(size)}`);
}


/***/ })

};
