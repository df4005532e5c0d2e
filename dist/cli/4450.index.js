export const id = 4450;
export const ids = [4450];
export const modules = {

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
// EXTERNAL MODULE: ./src/unixfs/read-blocks.ts
var read_blocks = __webpack_require__(48656);
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
    const { create, CID } = await Promise.all(/* import() */[__webpack_require__.e(6170), __webpack_require__.e(2844), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 2844));
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


/***/ })

};
