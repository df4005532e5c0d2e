export const id = 55;
export const ids = [55];
export const modules = {

/***/ 1737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ KuboNode)
});

// EXTERNAL MODULE: ./src/core/http/call-failure.ts
var call_failure = __webpack_require__(4849);
// EXTERNAL MODULE: ./src/core/error.ts
var error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(8656);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/unixfs/unixfs-node.ts
var unixfs_node = __webpack_require__(8793);
// EXTERNAL MODULE: ./src/unixfs/car.ts
var car = __webpack_require__(1059);
// EXTERNAL MODULE: ./src/unixfs/cid.ts
var cid = __webpack_require__(4705);
;// CONCATENATED MODULE: ./src/ipfs/kubo/car-batch.ts

/**
 * Splits a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those, if there are any. Two batches are in memory: one that is sent, and one that is filled.
 *
 * @returns The result of the build of the blocks.
 */
async function* carBatches(blocks) {
    const buffers = [new SectionBuffer(), new SectionBuffer()];
    const above = new SectionBuffer();
    let current = 0;
    let leaves = [];
    let top = 0;
    const sizeOf = (some) => some.reduce((sum, { size }) => sum + size, 0);
    try {
        for (;;) {
            const sections = buffers[current];
            const { value: block, done } = await blocks.next();
            if (done) {
                // A source of one leaf has no block above it.
                for (const piece of sections.take())
                    above.append(piece);
                const facts = { blocks: top + leaves.length, size: sizeOf(leaves), isLast: true };
                if (above.length > 0)
                    yield batchOf(above, block.root, facts);
                return block;
            }
            if (block.data !== undefined) {
                leaves.push({ start: sections.length, size: block.data.length, cid: Buffer.from(block.cid) });
                sections.add(block);
                continue;
            }
            const { links } = (0,unixfs_node/* readUnixfsNode */._)(block.bytes);
            if (leaves[0]?.cid.equals(links[0]) !== true) {
                above.add(block);
                top++;
                continue;
            }
            // A block of links is complete when the leaf after its last one comes: that leaf is the next batch's.
            const next = sections.cut(leaves[links.length]?.start ?? sections.length);
            const late = leaves.splice(links.length);
            sections.add(block);
            yield batchOf(sections, block.cid, { blocks: leaves.length + 1, size: sizeOf(leaves), isLast: false });
            current = 1 - current;
            buffers[current].clear();
            buffers[current].append(next);
            leaves = late.map((leaf) => ({ ...leaf, start: leaf.start - late[0].start }));
        }
    }
    finally {
        await blocks.return(undefined);
    }
}
function batchOf(sections, root, facts) {
    const header = (0,car/* carHeader */.cN)(root);
    return {
        ...facts,
        root: (0,cid/* formatCid */.WV)(root),
        length: header.length + sections.length,
        *chunks() {
            yield header;
            yield* sections.take();
        },
    };
}
/** CAR sections one after the other, in memory that is used again. */
class SectionBuffer {
    length = 0;
    #memory = Buffer.alloc(0);
    add(block) {
        for (const piece of (0,car/* carSection */.eY)(block))
            this.append(piece);
    }
    append(piece) {
        if (this.length + piece.length > this.#memory.length)
            this.#grow(this.length + piece.length);
        this.#memory.set(piece, this.length);
        this.length += piece.length;
    }
    clear() {
        this.length = 0;
    }
    /** Cuts off what stands from `start` on, and gives a copy of it. */
    cut(start) {
        const rest = Buffer.from(this.#memory.subarray(start, this.length));
        this.length = start;
        return rest;
    }
    *take() {
        for (let at = 0; at < this.length; at += SLICE)
            yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
    }
    #grow(needed) {
        // Memory that is never written to costs nothing; growing in steps would allocate every step.
        const larger = Buffer.allocUnsafeSlow(Math.max(needed * 2, needed > SLICE ? FULL : 0));
        larger.set(this.#memory.subarray(0, this.length));
        this.#memory = larger;
    }
}
/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves take, with the block that links them and the leaf that follows. */
const FULL = 45_940_000;

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(5129);
;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-client.ts


/**
 * Opens ipfs-http-client for a node. Only this file uses the package, so that its successor can replace it. Sources are not
 * sent through it: it buffers whole bodies and sends no CAR under Deno. Its fetch is `strict-fetch`, which follows no
 * redirects and bounds answers.
 *
 * Its own `timeout` never fires, so each call takes a signal.
 */
async function openKuboClient({ url, headers }) {
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(170), __webpack_require__.e(958), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 9958));
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
        version: (signal) => call("version", async () => {
            const { version } = await client.version({ signal });
            if (typeof version !== "string")
                throw new SyntaxError("no version");
            return version;
        }),
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
                // Kubo has no other answer for a missing pin.
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
/** Converts errors of the client: an HTTPError with its response, fetch's TypeError, or one caused by an invalid answer. */
function failureOf(place, error) {
    if (error.name === "AbortError")
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
            text: message,
            credentialsHint: endpoint/* CREDENTIALS_HINT */.Pc,
        });
    if (error instanceof TypeError && /fetch|terminated|network|send/i.test(message))
        return (0,call_failure/* connectionFailure */.Dx)(place, error);
    return new call_failure/* CallFailure */.Rk(`invalid answer from ${place}: expected JSON`, {
        isTransient: true,
        cause: error,
        hint: "check that the address is a node's RPC API, not a gateway or a web page",
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/core/http/client.ts
var client = __webpack_require__(6813);
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
        return await answer.bytes(read_blocks/* LARGEST_BLOCK */.xy);
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
    /** Reads an answer of JSON lines. A failure after the head is in a trailer, or in a line of its own. */
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

;// CONCATENATED MODULE: ./src/ipfs/kubo/kubo-node.ts






/** An IPFS node, called over Kubo's RPC API. */
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
            throw new error/* MesgError */.N("refused", `${this.place} confirmed the pin of ${sourceId} but does not list it`, {
                hint: "use another node: without a pin, a node deletes the source",
            });
        }
        for (const batch of upload?.pinned ?? []) {
            if (batch === sourceId)
                continue;
            // A leftover pin does no harm: its blocks are pinned by the whole source anyway.
            await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        return { by: done.by, sent: done.sent, there: done.there };
    }
    async *read(sourceId, options) {
        const { policy } = options;
        const get = (cid, signal) => (0,call_policy/* retryCall */.Xz)(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
        yield* (0,read_blocks/* readBlocks */.v_)(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
    }
    async #import(source, options) {
        const batches = carBatches(source.blocks(options.signal));
        const pinned = [];
        let [sent, there] = [0, 0];
        let sending;
        const send = async (batch) => {
            const has = !batch.isLast && (await this.#isPinned(batch.root, options));
            if (!has) {
                await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
                sent += batch.size;
            }
            else
                there += batch.size;
            if (!batch.isLast)
                pinned.push(batch.root);
            options.onProgress?.(sent + there);
        };
        try {
            for (;;) {
                // The next batch is read and hashed while this one is sent.
                const { value: batch, done } = await batches.next();
                await sending;
                if (done) {
                    if (batch.sourceId !== source.sourceId)
                        throw changed(source.sourceId, batch.sourceId);
                    return { by: "dag/import", sent, there, pinned };
                }
                sending = send(batch);
                sending.catch(() => undefined);
            }
        }
        finally {
            await sending?.catch(() => undefined);
            await batches.return(undefined);
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
        throw new error/* MesgError */.N("refused", `${this.place} returned another id: expected ${source.sourceId}, found ${(0,call_failure/* plainWords */.c5)(id)}`, {
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
function changed(expected, found) {
    return new error/* MesgError */.N("environment", `the source changed during the upload: expected ${expected}, found ${found}`, {
        hint: "try again when no process writes to it",
    });
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KuboNode: () => (/* reexport */ kubo_node/* KuboNode */.i),
  assertOneReceiver: () => (/* reexport */ endpoint/* assertOneReceiver */.Ci),
  gatewayStore: () => (/* reexport */ gateway/* gatewayStore */.c),
  needsAcknowledgement: () => (/* reexport */ needsAcknowledgement),
  parseApi: () => (/* reexport */ endpoint/* parseApi */.WY),
  parseGateway: () => (/* reexport */ endpoint/* parseGateway */.EK),
  parseHeader: () => (/* reexport */ endpoint/* parseHeader */.RW),
  proveSource: () => (/* reexport */ read_back/* proveSource */.uk),
  publishSource: () => (/* reexport */ publishSource),
  publishingRefused: () => (/* reexport */ publishingRefused),
  readSmallFile: () => (/* reexport */ read_small_file/* readSmallFile */.E),
  supplySource: () => (/* reexport */ supplySource)
});

// UNUSED EXPORTS: carStore, fetchSource, folderStore, isCar, offerBytes, offerSource

;// CONCATENATED MODULE: ./src/ipfs/acknowledgement.ts
/**
 * Reports whether publishing must be acknowledged. Data on IPFS is public forever, so a workflow must not publish from a
 * repository that is private, internal or unknown. Outside of GitHub Actions the origin of a folder is unknown, and naming
 * the node is the acknowledgment.
 *
 * @example
 * ```ts
 * needsAcknowledgement({ inActions: true, event: { repository: { private: false } } }); // false
 * ```
 */
function needsAcknowledgement({ inActions, event }) {
    if (!inActions)
        return false;
    const { repository } = (event ?? {});
    if (repository?.visibility !== undefined && repository.visibility !== "public")
        return true;
    return repository?.private !== false;
}

// EXTERNAL MODULE: ./src/ipfs/endpoint.ts
var endpoint = __webpack_require__(5129);
// EXTERNAL MODULE: ./src/ipfs/kubo/kubo-node.ts + 3 modules
var kubo_node = __webpack_require__(1737);
// EXTERNAL MODULE: ./src/core/error.ts
var core_error = __webpack_require__(6681);
// EXTERNAL MODULE: ./src/core/deadline.ts
var deadline = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/ipfs/call-policy.ts
var call_policy = __webpack_require__(4139);
// EXTERNAL MODULE: ./src/ipfs/read-back.ts
var read_back = __webpack_require__(6870);
;// CONCATENATED MODULE: ./src/ipfs/publish.ts




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
    const policy = { ...call_policy/* DEFAULT_POLICY */.zj, ...options.policy };
    if (options.apis.length === 0)
        throw new core_error/* MesgError */.N("usage", "no IPFS node to publish to");
    return await (0,deadline/* withDeadline */.N)((0,call_policy/* deadlineOf */.G0)(policy, `publishing ${source.sourceId}`), options.signal, async (signal) => {
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
                if (!options.any || !(error instanceof core_error/* MesgError */.N))
                    throw error;
                failures.push(error);
            }
        }
        if (nodes.length === 0)
            throw noneWorks(failures);
        const what = { ...source, onProgress: options.onProgress };
        const gateways = [];
        for (const gateway of options.gateways ?? [])
            gateways.push(await (0,read_back/* readBackFromGateway */.ae)(gateway, what, limits));
        const { sourceId, size } = source;
        return { sourceId, size, isProved: !options.withoutReadBack, nodes, gateways, failures };
    });
}
async function publishTo(api, source, { onProgress, withoutReadBack }, limits) {
    const node = new kubo_node/* KuboNode */.i(api);
    const { place } = node;
    const { size, sourceId } = source;
    const tell = (bytes) => onProgress?.({ step: "upload", place, bytes, size });
    const upload = await node.put(source, { ...limits, onProgress: tell });
    if (!withoutReadBack)
        await (0,read_back/* readBack */.e7)(place, node.read(sourceId, limits), { sourceId, size, onProgress });
    return { ...upload, api: api.url };
}
function noneWorks(failures) {
    const [first] = failures;
    if (failures.length === 1)
        return first;
    const kind = failures.some((failure) => failure.kind === "refused") ? "refused" : "environment";
    return new core_error/* MesgError */.N(kind, `no node accepted the source: ${failures.map(({ message }) => message).join("; ")}`, {
        cause: first,
    });
}

// EXTERNAL MODULE: ./src/ipfs/read-small-file.ts
var read_small_file = __webpack_require__(9509);
// EXTERNAL MODULE: ./src/ipfs/stores/gateway.ts
var gateway = __webpack_require__(3384);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/source/read-tree.ts + 1 modules
var read_tree = __webpack_require__(5372);
// EXTERNAL MODULE: ./src/source/archive.ts
var archive = __webpack_require__(871);
// EXTERNAL MODULE: ./src/source/tar/tar-stream.ts + 5 modules
var tar_stream = __webpack_require__(9310);
// EXTERNAL MODULE: ./src/unixfs/file-blocks.ts
var file_blocks = __webpack_require__(418);
;// CONCATENATED MODULE: ./src/ipfs/offer-source.ts




/**
 * Prepares a source for publishing: a service's folder, or its archive. Blocks are hashed again when they are sent, so that a
 * file that changed meanwhile cannot reach a node under another file's id: nodes would keep and serve it.
 *
 * @param known The result of `takeSource`: either this id is published, or nothing.
 */
async function offerSource(path, known, options = {}) {
    const { sourceId, size } = known;
    if ((await (0,promises_.stat)(path)).isDirectory()) {
        const tree = await (0,read_tree/* readSourceTree */.m)(path, options);
        return {
            sourceId,
            size,
            blocks: (signal) => (0,archive/* sourceBlocks */.wM)(tree, signal),
            tar: (signal) => (0,tar_stream/* tarStream */.e)(tree, signal),
        };
    }
    return {
        sourceId,
        size,
        blocks: (signal) => (0,file_blocks/* fileBlocks */.d)(path, signal),
        tar: () => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 262_144 }),
    };
}

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
        throw new core_error/* MesgError */.N("usage", "nothing to publish: only the source id is known", {
            hint: "add the source's archive or folder, or compile the service's folder",
        });
    }
    if (!mayPublish)
        throw publishingRefused();
    const offered = await offerSource(from, { sourceId, size: taken.size }, reading);
    return await publishSource(offered, options);
}
/** Returns the refusal to publish without an acknowledgment. */
function publishingRefused() {
    return new core_error/* MesgError */.N("refused", "publishing was not acknowledged, and the repository is not known to be public", {
        hint: "data on IPFS is public forever; to publish it, set acknowledge-public",
    });
}

;// CONCATENATED MODULE: ./src/ipfs/mod.ts
/**
 * Publishes sources on IPFS, proves that they are available, and fetches them verified.
 *
 * @module
 */















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
 * Reads a small file, such as a manifest, from the first store that has it, and verifies it against its id.
 *
 * @throws {MesgError} of the last store when none has it; `refused` when it is larger than `limit`.
 */
async function readSmallFile(cid, options) {
    const policy = { ..._call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_POLICY */ .zj, ...options.policy };
    const { stores, limit } = options;
    return await (0,_core_mod_js__WEBPACK_IMPORTED_MODULE_1__/* .withDeadline */ .N)((0,_call_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlineOf */ .G0)(policy, `fetching ${cid}`), options.signal, async (signal) => {
        let last = new _core_mod_js__WEBPACK_IMPORTED_MODULE_2__/* .MesgError */ .N("usage", "no store to fetch from: expected a node or a gateway");
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


/***/ })

};
